// RUN: rasp-opt %s -p left | filecheck %s

// The pipeline of the package renames the s-ops and then compiles the program.
rasp.program @f vocab {"a", "b"} max_seq_len 2 {
  %tokens = rasp.tokens named "input" as circle : !rasp.sop
  rasp.return %tokens : !rasp.sop
}

// CHECK: transformer.model @f
// CHECK: transformer.variable "left.input"

// RUN: rasp-opt %s -p default -t dot | filecheck %s

// CHECK: label="transformer.model f
// CHECK: argument 0: !transformer.tokens
// CHECK: transformer.embed
// CHECK: transformer.unembed
rasp.program @f vocab {"a", "b"} max_seq_len 2 {
  %tokens = rasp.tokens : !rasp.sop
  rasp.return %tokens : !rasp.sop
}

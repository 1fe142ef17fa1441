// RUN: not rasp-opt -p convert-rasp-to-craft %s 2>&1 | filecheck %s

// Blocks need a number that a map reads.
// CHECK: blocked_width.mlir:7:3: error: s-op 't': it is blocked, but is no map of one number; make it categorical or numerical
rasp.program @p vocab {0 to 4, 1000, 1001, 1002} max_seq_len 2 {
  rasp.domain @d {0 to 4, 1000, 1001, 1002}
  %t = rasp.tokens named "t" as blocked : !rasp.sop<blocked, @d>
  rasp.return %t : !rasp.sop<blocked, @d>
}

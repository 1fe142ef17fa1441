// RUN: not rasp-opt -p convert-rasp-to-craft %s 2>&1 | filecheck %s

// CHECK: too_close.mlir:6: error: s-op 't': 100000000 and 100000001 are too close to be told apart in float32, among numbers as large as 100000001; keep the s-ops that it comes from categorical, or its numbers coarser
rasp.program @p vocab {100000000, 100000001} max_seq_len 2 {
  rasp.domain @tokens {100000000, 100000001}
  %t = rasp.tokens named "t" : !rasp.sop<numerical, @tokens>
  rasp.return %t : !rasp.sop<numerical, @tokens>
}

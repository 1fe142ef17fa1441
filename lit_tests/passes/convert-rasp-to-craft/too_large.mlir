// RUN: not rasp-opt -p convert-rasp-to-craft %s 2>&1 | filecheck %s

// CHECK: too_large.mlir:6:3: error: s-op 't': the number about 9.9999999999999995e+48 is too large or too small for float32; scale the numbers, or make the s-op categorical
rasp.program @p vocab {0, 10000000000000000000000000000000000000000000000000} max_seq_len 2 {
  rasp.domain @tokens {0, 10000000000000000000000000000000000000000000000000}
  %t = rasp.tokens named "t" : !rasp.sop<numerical, @tokens>
  rasp.return %t : !rasp.sop<numerical, @tokens>
}

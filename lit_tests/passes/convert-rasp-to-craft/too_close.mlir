// RUN: not rasp-opt -p convert-rasp-to-craft %s 2>&1 | filecheck %s
// RUN: not rasp-opt -p "convert-rasp-to-craft{dtype=bfloat16}" %s 2>&1 | filecheck %s --check-prefix=BF16
// RUN: rasp-opt -p "convert-rasp-to-craft{dtype=float64}" %s | filecheck %s --check-prefix=PASSED
// RUN: rasp-opt -p "convert-rasp-to-craft{allow-uncertified=true}" %s | filecheck %s --check-prefix=PASSED

// CHECK: too_close.mlir:11:3: error: s-op 't': 100000000 and 100000001 are too close to be told apart in float32, among numbers as large as 100000001; float64 is more exact; keep the s-ops that it comes from categorical, or its numbers coarser
// BF16: s-op 't': 100000000 and 100000001 are too close to be told apart in bfloat16, among numbers as large as 100000001; float32 is more exact; keep
// PASSED: decode <categorical [100000000, 100000001]>
rasp.program @p vocab {100000000, 100000001} max_seq_len 2 {
  rasp.domain @tokens {100000000, 100000001}
  %t = rasp.tokens named "t" : !rasp.sop<numerical, @tokens>
  rasp.return %t : !rasp.sop<numerical, @tokens>
}

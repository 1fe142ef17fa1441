// RUN: not rasp-opt -p convert-rasp-to-craft %s 2>&1 | filecheck %s
// RUN: rasp-opt -p "convert-rasp-to-craft{dtype=float64}" %s | filecheck %s --check-prefix=PASSED

// A sum of small numbers, one of which is a difference of large ones and has their error.
// CHECK: too_close_sum.mlir:26:3: error: s-op 'more': 0 and 1 are too close to be told apart in float32, among numbers as large as 2; float64 is more exact;
// PASSED: decode <categorical [0, 1, 2]>
rasp.program @p vocab {0, 1} max_seq_len 2 {
  rasp.domain @t {0, 1}
  rasp.domain @i {0, 1}
  rasp.domain @large {0, 10000000}
  rasp.domain @more {0, 1, 2}
  %t = rasp.tokens : !rasp.sop<categorical, @t>
  %i = rasp.indices : !rasp.sop<categorical, @i>
  %large = rasp.map(%t) named "large" : (!rasp.sop<categorical, @t>) -> !rasp.sop<numerical, @large> {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal 10000000
    %r = rasp.mul %x, %c
    rasp.yield %r
  }
  // (The declared domain holds for the token 0.)
  %small = rasp.map(%large, %i) named "small" : (!rasp.sop<numerical, @large>, !rasp.sop<categorical, @i>) -> !rasp.sop<numerical, @i> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.add %x, %y
    rasp.yield %r
  }
  %more = rasp.map(%small, %i) named "more" : (!rasp.sop<numerical, @i>, !rasp.sop<categorical, @i>) -> !rasp.sop<numerical, @more> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.add %x, %y
    rasp.yield %r
  }
  rasp.return %more : !rasp.sop<numerical, @more>
}

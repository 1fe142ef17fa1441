// RUN: not rasp-opt -p 'convert-rasp-to-craft{linear=true}' %s 2>&1 | filecheck %s

// The query is a mean of numbers that are far larger than the gaps between the query's values.
// CHECK: nearest_too_close.mlir:23:3: error: its query is a number that float32 computes with an error of {{.*}}, too large to tell 0 from 1; make the query categorical
rasp.program @p vocab {0, 1} max_seq_len 2 {
  rasp.domain @t {0, 1}
  rasp.domain @i {0, 1}
  rasp.domain @large {0, 10000000}
  %t = rasp.tokens : !rasp.sop<categorical, @t>
  %i = rasp.indices : !rasp.sop<categorical, @i>
  %large = rasp.map(%t) named "large" : (!rasp.sop<categorical, @t>) -> !rasp.sop<numerical, @large> {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal 10000000
    %r = rasp.mul %x, %c
    rasp.yield %r
  }
  %small = rasp.map(%large, %i) named "small" : (!rasp.sop<numerical, @large>, !rasp.sop<categorical, @i>) -> !rasp.sop<numerical, @i> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.add %x, %y
    rasp.yield %r
  }
  // (The declared domain holds for the token 0.)
  %s = rasp.select keys(%i) queries(%small) nearest : !rasp.sop<categorical, @i>, !rasp.sop<numerical, @i> {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %f = rasp.aggregate %s, %t : !rasp.sop<categorical, @t> -> !rasp.sop<categorical, @t>
  rasp.return %f : !rasp.sop<categorical, @t>
}

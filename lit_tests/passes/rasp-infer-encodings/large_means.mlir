// RUN: rasp-opt -p 'rasp-infer-encodings{max-directions=6}' %s | filecheck %s

// A mean of 7 values that is the only operand of a map is numerical.
// CHECK: %mean = rasp.aggregate %{{.+}} : !rasp.sop<categorical, @tokens> -> !rasp.sop<numerical, @mean>
// CHECK: %some = rasp.map(%mean)
rasp.program @p vocab {0 to 2} max_seq_len 3 {
  %tokens = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %before = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp le %k, %q
    rasp.yield %p
  }
  %mean = rasp.aggregate %before, %tokens named "mean" : !rasp.sop -> !rasp.sop
  %some = rasp.map(%mean) named "some" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 0
    %r = rasp.cmp gt %x, %0
    rasp.yield %r
  }
  rasp.return %some : !rasp.sop
}

// RUN: rasp-opt -p 'rasp-infer-encodings,rasp-choose-encodings{means=8}' %s | filecheck --match-full-lines %s
// RUN: rasp-opt -p 'rasp-infer-encodings,rasp-choose-encodings{means=9}' %s | filecheck --match-full-lines %s --check-prefix=FEW

// A mean that is the only operand of a map is numerical if its 9 values exceed the limit.
// CHECK: %mean = rasp.aggregate %{{.+}} -> !rasp.sop<numerical, @mean>
// FEW:   %mean = rasp.aggregate %{{.+}} -> !rasp.sop<categorical, @mean>
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

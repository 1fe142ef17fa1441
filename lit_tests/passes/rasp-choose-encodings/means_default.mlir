// RUN: rasp-opt -p 'rasp-infer-encodings,rasp-choose-encodings{means=8}' %s | filecheck --match-full-lines %s

// A mean of 13 values with a string as default stays categorical: no number represents the string.
// CHECK: %mean = rasp.aggregate %{{.+}}, %{{.+}} default "none" named "mean" : {{.+}} -> !rasp.sop<categorical, @mean>
rasp.program @p vocab {0 to 2} max_seq_len 4 {
  %tokens = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %before = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %mean = rasp.aggregate %before, %tokens default "none" named "mean" : !rasp.sop -> !rasp.sop
  %some = rasp.map(%mean) named "some" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal "none"
    %r = rasp.cmp eq %x, %0
    rasp.yield %r
  }
  rasp.return %some : !rasp.sop
}

// RUN: rasp-opt -p 'rasp-infer-encodings' --split-input-file %s | filecheck %s

// Different strings have no mean: an input with results selects one value at each query.
// CHECK:      rasp.program @p
// CHECK-NEXT:   rasp.domain @tokens {"a", "b"}
// CHECK:        %m = rasp.aggregate %s, %t named "m" : !rasp.sop<categorical, @tokens> -> !rasp.sop<categorical, @tokens>
rasp.program @p vocab {"a", "b"} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %s = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %true = rasp.literal true
    rasp.yield %true
  }
  %m = rasp.aggregate %s, %t named "m" : !rasp.sop -> !rasp.sop
  rasp.return %m : !rasp.sop
}

// -----

// A number and a string have no mean.
// CHECK:      rasp.program @q
// CHECK:        rasp.aggregate %{{.*}}, %{{.*}} default "none" named "m" : !rasp.sop<categorical, @tokens> -> !rasp.sop<categorical, @m>
rasp.program @q vocab {1, "a"} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %s = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %before = rasp.cmp lt %k, %q
    rasp.yield %before
  }
  %m = rasp.aggregate %s, %t default "none" named "m" : !rasp.sop -> !rasp.sop
  rasp.return %m : !rasp.sop
}

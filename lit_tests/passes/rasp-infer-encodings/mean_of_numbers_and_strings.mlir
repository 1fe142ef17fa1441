// RUN: not rasp-opt -p 'rasp-infer-encodings' %s 2>&1 | filecheck %s

// Selected numbers have a mean, an additional value; strings may be among the values too.
// CHECK: s-op 'm': it may average several selected values, but they are numbers and others ({1, 2, "a"}); use a selector that provably selects one key for each query, or keys that agree
rasp.program @p vocab {1, 2, "a"} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %s = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %true = rasp.literal true
    rasp.yield %true
  }
  %m = rasp.aggregate %s, %t named "m" : !rasp.sop -> !rasp.sop
  rasp.return %m : !rasp.sop
}

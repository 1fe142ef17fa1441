// RUN: not rasp-opt -p 'rasp-infer-encodings' %s 2>&1 | filecheck %s

// CHECK: s-op 'm': several selected values have no mean: they are not all numbers ({"a", "b"}); use a selector that provably selects one key for each query, or keys that agree
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

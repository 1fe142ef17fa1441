// RUN: not rasp-opt -p rasp-normalize-selectors %s 2>&1 | filecheck %s

// CHECK: s-op 'm': its selector needs a variable that holds several, of too many values: 36000000 pairs of keys and queries; use a smaller vocabulary or max_seq_len, or conditions over fewer s-ops
rasp.program @p vocab {"a", "b"} max_seq_len 3000 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %same = rasp.select keys(%t) queries(%t) named "same" : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %before = rasp.select keys(%i) queries(%i) named "before" : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %s = rasp.selector_or %same, %before named "s"
  %m = rasp.aggregate %s, %i default 0 named "m" : !rasp.sop -> !rasp.sop
  rasp.return %m : !rasp.sop
}

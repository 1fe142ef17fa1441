// RUN: not rasp-opt -p 'rasp-infer-encodings{budget=8}' %s 2>&1 | filecheck %s
// RUN: rasp-opt -p "rasp-infer-encodings{budget=9}" %s | filecheck %s --check-prefix=ENOUGH

// The means of one, two and three numbers are 2, 3 and 4, before equal ones are one.

// ENOUGH: rasp.domain @mean {2, 7/3, 5/2, 8/3, 3}

// CHECK: s-op 'mean': its values are too many to enumerate: 9 combinations, over the budget of 8; use a smaller vocabulary or max_seq_len, or raise the budget (rasp-infer-encodings{budget=...})
rasp.program @p vocab {2, 3} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %s = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp le %k, %q
    rasp.yield %p
  }
  %m = rasp.aggregate %s, %t named "mean" as numerical : !rasp.sop -> !rasp.sop
  rasp.return %m : !rasp.sop
}

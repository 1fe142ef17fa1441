// RUN: rasp-opt -p rasp-lower-selectors,rasp-infer-encodings,rasp-insert-conversions %s | filecheck --match-full-lines %s

// A mean that becomes numerical gets a new domain, with -1 in place of "a". The analysis of the
// values that `%f` selects runs after the change, and uses the new domain.
rasp.program @two_means vocab {"a"} max_seq_len 3 {
  %i = rasp.indices : !rasp.sop
  %s = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    rasp.yield %k
  }
  %m = rasp.aggregate %s, %i default "a" named "m" as categorical : !rasp.sop -> !rasp.sop
  %n = rasp.selector_not %s
  %f = rasp.aggregate %n, %m default 0 named "f" : !rasp.sop -> !rasp.sop
  rasp.return %f : !rasp.sop
}

// CHECK:       rasp.program @two_means vocab {"a"} max_seq_len 3 {
// CHECK-NEXT:    rasp.domain @m_2 {-1, 0, 1/3, 1/2, 2/3, 1, 4/3, 3/2, 5/3, 2}
// CHECK-NEXT:    rasp.domain @indices {0 to 2}
// CHECK-NEXT:    rasp.domain @m {0, 1/3, 1/2, 2/3, 1, 4/3, 3/2, 5/3, 2, "a"}
// CHECK:         %[[MEAN:.+]] = rasp.aggregate %{{.+}}, %{{.+}} default -1 named "m_mean" as numerical : !rasp.sop<categorical, @indices> -> !rasp.sop<numerical, @m_2>
// CHECK-NEXT:    %[[M:.+]] = rasp.map(%[[MEAN]]) named "m" as categorical : (!rasp.sop<numerical, @m_2>) -> !rasp.sop<categorical, @m> {
// CHECK:         %[[F:.+]] = rasp.aggregate %{{.+}}, %[[M]] default 0 named "f" : !rasp.sop<categorical, @m> -> !rasp.sop<categorical, @m>
// CHECK-NEXT:    rasp.return %[[F]] : !rasp.sop<categorical, @m>

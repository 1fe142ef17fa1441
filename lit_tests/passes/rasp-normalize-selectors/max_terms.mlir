// RUN: rasp-opt -p 'rasp-normalize-selectors{max-terms=0}' %s | filecheck --match-full-lines %s

// Widths of more terms than the limit read product variables instead of sums.
rasp.program @or vocab {"a", "b"} max_seq_len 3 {
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
  %w = rasp.selector_width %s named "w" : !rasp.sop
  rasp.return %w : !rasp.sop
}

// CHECK:       rasp.program @or vocab {"a", "b"} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[V0:.+]] = rasp.map(%[[T]], %[[I]]) named "s_keys" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V1:.+]]: !rasp.value, %[[V2:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V3:.+]] = rasp.tuple %[[V1]], %[[V2]]
// CHECK-NEXT:      rasp.yield %[[V3]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V1:.+]] = rasp.map(%[[T]], %[[I]]) named "s_queries" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V2:.+]]: !rasp.value, %[[V3:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V4:.+]] = rasp.tuple %[[V2]], %[[V3]]
// CHECK-NEXT:      rasp.yield %[[V4]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V2:.+]] = rasp.select keys(%[[V0]]) queries(%[[V1]]) named "s" : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V3:.+]]: !rasp.value, %[[V4:.+]]: !rasp.value):
// CHECK-NEXT:      %[[K:.+]] = rasp.item %[[V3]][0]
// CHECK-NEXT:      %[[K_1:.+]] = rasp.item %[[V3]][1]
// CHECK-NEXT:      %[[Q:.+]] = rasp.item %[[V4]][0]
// CHECK-NEXT:      %[[Q_1:.+]] = rasp.item %[[V4]][1]
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      %[[V5:.+]] = rasp.holds %[[P]]
// CHECK-NEXT:      %[[P_1:.+]] = rasp.cmp lt %[[K_1]], %[[Q_1]]
// CHECK-NEXT:      %[[V6:.+]] = rasp.holds %[[P_1]]
// CHECK-NEXT:      %[[V7:.+]] = rasp.or %[[V5]], %[[V6]]
// CHECK-NEXT:      rasp.yield %[[V7]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[W:.+]] = rasp.selector_width %[[V2]] named "w" : !rasp.sop
// CHECK-NEXT:    rasp.return %[[W]] : !rasp.sop
// CHECK-NEXT:  }

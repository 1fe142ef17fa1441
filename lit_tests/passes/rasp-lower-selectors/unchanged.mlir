// RUN: rasp-opt -p rasp-lower-selectors --split-input-file %s | filecheck --match-full-lines %s

// Selectors with different keys, with different queries, and with both exchanged.
%k, %q = "test.op"() : () -> (!rasp.sop, !rasp.sop)
%a = rasp.select keys(%k) queries(%q) : !rasp.sop, !rasp.sop {
^bb0(%x: !rasp.value, %y: !rasp.value):
  %c = rasp.cmp lt %x, %y
  rasp.yield %c
}
%b = rasp.select keys(%q) queries(%q) : !rasp.sop, !rasp.sop {
^bb0(%x: !rasp.value, %y: !rasp.value):
  %c = rasp.cmp lt %x, %y
  rasp.yield %c
}
%d = rasp.select keys(%k) queries(%k) : !rasp.sop, !rasp.sop {
^bb0(%x: !rasp.value, %y: !rasp.value):
  %c = rasp.cmp lt %x, %y
  rasp.yield %c
}
%e = rasp.select keys(%q) queries(%k) : !rasp.sop, !rasp.sop {
^bb0(%x: !rasp.value, %y: !rasp.value):
  %c = rasp.cmp lt %x, %y
  rasp.yield %c
}
%0 = rasp.selector_and %a, %b
%1 = rasp.selector_or %a, %d
%2 = rasp.selector_and %a, %e
"test.op"(%0, %1, %2) : (!rasp.selector, !rasp.selector, !rasp.selector) -> ()

// CHECK:       %[[K:.+]], %[[Q:.+]] = "test.op"() : () -> (!rasp.sop, !rasp.sop)
// CHECK-NEXT:  %[[A:.+]] = rasp.select keys(%[[K]]) queries(%[[Q]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:  ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:    %[[C:.+]] = rasp.cmp lt %[[X]], %[[Y]]
// CHECK-NEXT:    rasp.yield %[[C]]
// CHECK-NEXT:  }
// CHECK-NEXT:  %[[B:.+]] = rasp.select keys(%[[Q]]) queries(%[[Q]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:  ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:    %[[C:.+]] = rasp.cmp lt %[[X]], %[[Y]]
// CHECK-NEXT:    rasp.yield %[[C]]
// CHECK-NEXT:  }
// CHECK-NEXT:  %[[D:.+]] = rasp.select keys(%[[K]]) queries(%[[K]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:  ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:    %[[C:.+]] = rasp.cmp lt %[[X]], %[[Y]]
// CHECK-NEXT:    rasp.yield %[[C]]
// CHECK-NEXT:  }
// CHECK-NEXT:  %[[E:.+]] = rasp.select keys(%[[Q]]) queries(%[[K]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:  ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:    %[[C:.+]] = rasp.cmp lt %[[X]], %[[Y]]
// CHECK-NEXT:    rasp.yield %[[C]]
// CHECK-NEXT:  }
// CHECK-NEXT:  %[[V0:.+]] = rasp.selector_and %[[A]], %[[B]]
// CHECK-NEXT:  %[[V1:.+]] = rasp.selector_or %[[A]], %[[D]]
// CHECK-NEXT:  %[[V2:.+]] = rasp.selector_and %[[A]], %[[E]]
// CHECK-NEXT:  "test.op"(%[[V0]], %[[V1]], %[[V2]]) : (!rasp.selector, !rasp.selector, !rasp.selector) -> ()

// -----

// Selectors that are not selects.
%s, %t = "test.op"() : () -> (!rasp.selector, !rasp.selector)
%0 = rasp.selector_not %s
%1 = rasp.selector_and %s, %t
%2 = rasp.selector_or %0, %s
"test.op"(%1, %2) : (!rasp.selector, !rasp.selector) -> ()

// CHECK:       %[[S:.+]], %[[T:.+]] = "test.op"() : () -> (!rasp.selector, !rasp.selector)
// CHECK-NEXT:  %[[V0:.+]] = rasp.selector_not %[[S]]
// CHECK-NEXT:  %[[V1:.+]] = rasp.selector_and %[[S]], %[[T]]
// CHECK-NEXT:  %[[V2:.+]] = rasp.selector_or %[[V0]], %[[S]]
// CHECK-NEXT:  "test.op"(%[[V1]], %[[V2]]) : (!rasp.selector, !rasp.selector) -> ()

// `raspc update-checks` wrote the CHECK lines.

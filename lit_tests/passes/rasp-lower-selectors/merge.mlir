// RUN: rasp-opt -p rasp-lower-selectors,dce --split-input-file %s | filecheck --match-full-lines %s

// A negated predicate: an undefined predicate does not select, so its negation selects, and so does
// the negation for pairs with an undefined key or query.
%k, %q = "test.op"() : () -> (!rasp.sop, !rasp.sop)
%a = rasp.select keys(%k) queries(%q) named "a" : !rasp.sop, !rasp.sop {
^bb0(%x: !rasp.value, %y: !rasp.value):
  %c = rasp.cmp lt %x, %y
  rasp.yield %c
}
%n = rasp.selector_not %a named "n"
"test.op"(%n) : (!rasp.selector) -> ()

// CHECK:       %[[K:.+]], %[[Q:.+]] = "test.op"() : () -> (!rasp.sop, !rasp.sop)
// CHECK-NEXT:  %[[N:.+]] = rasp.select keys(%[[K]]) queries(%[[Q]]) selects_none named "n" : !rasp.sop, !rasp.sop {
// CHECK-NEXT:  ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:    %[[C:.+]] = rasp.cmp lt %[[X]], %[[Y]]
// CHECK-NEXT:    %[[V0:.+]] = rasp.holds %[[C]]
// CHECK-NEXT:    %[[V1:.+]] = rasp.not %[[V0]]
// CHECK-NEXT:    rasp.yield %[[V1]]
// CHECK-NEXT:  }
// CHECK-NEXT:  "test.op"(%[[N]]) : (!rasp.selector) -> ()

// -----

// The negation of a selector that selects undefined pairs does not select them.
%k, %q = "test.op"() : () -> (!rasp.sop, !rasp.sop)
%a = rasp.select keys(%k) queries(%q) selects_none : !rasp.sop, !rasp.sop {
^bb0(%x: !rasp.value, %y: !rasp.value):
  %c = rasp.cmp lt %x, %y
  rasp.yield %c
}
%n = rasp.selector_not %a
"test.op"(%n) : (!rasp.selector) -> ()

// CHECK:       %[[K:.+]], %[[Q:.+]] = "test.op"() : () -> (!rasp.sop, !rasp.sop)
// CHECK-NEXT:  %[[N:.+]] = rasp.select keys(%[[K]]) queries(%[[Q]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:  ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:    %[[C:.+]] = rasp.cmp lt %[[X]], %[[Y]]
// CHECK-NEXT:    %[[V0:.+]] = rasp.holds %[[C]]
// CHECK-NEXT:    %[[V1:.+]] = rasp.not %[[V0]]
// CHECK-NEXT:    rasp.yield %[[V1]]
// CHECK-NEXT:  }
// CHECK-NEXT:  "test.op"(%[[N]]) : (!rasp.selector) -> ()

// -----

// A conjunction selects undefined pairs if both selectors select them.
%k, %q = "test.op"() : () -> (!rasp.sop, !rasp.sop)
%a = rasp.select keys(%k) queries(%q) selects_none : !rasp.sop, !rasp.sop {
^bb0(%x: !rasp.value, %y: !rasp.value):
  %c = rasp.cmp lt %x, %y
  rasp.yield %c
}
%b = rasp.select keys(%k) queries(%q) : !rasp.sop, !rasp.sop {
^bb0(%x: !rasp.value, %y: !rasp.value):
  %c = rasp.cmp ne %y, %x
  rasp.yield %c
}
%both = rasp.selector_and %a, %b named "both"
%either = rasp.selector_or %a, %b named "either"
%all = rasp.selector_and %a, %a
"test.op"(%both, %either, %all) : (!rasp.selector, !rasp.selector, !rasp.selector) -> ()

// CHECK:       %[[K:.+]], %[[Q:.+]] = "test.op"() : () -> (!rasp.sop, !rasp.sop)
// CHECK-NEXT:  %[[BOTH:.+]] = rasp.select keys(%[[K]]) queries(%[[Q]]) named "both" : !rasp.sop, !rasp.sop {
// CHECK-NEXT:  ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:    %[[C:.+]] = rasp.cmp lt %[[X]], %[[Y]]
// CHECK-NEXT:    %[[V0:.+]] = rasp.holds %[[C]]
// CHECK-NEXT:    %[[C_1:.+]] = rasp.cmp ne %[[Y]], %[[X]]
// CHECK-NEXT:    %[[V1:.+]] = rasp.holds %[[C_1]]
// CHECK-NEXT:    %[[V2:.+]] = rasp.and %[[V0]], %[[V1]]
// CHECK-NEXT:    rasp.yield %[[V2]]
// CHECK-NEXT:  }
// CHECK-NEXT:  %[[EITHER:.+]] = rasp.select keys(%[[K]]) queries(%[[Q]]) selects_none named "either" : !rasp.sop, !rasp.sop {
// CHECK-NEXT:  ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:    %[[C:.+]] = rasp.cmp lt %[[X]], %[[Y]]
// CHECK-NEXT:    %[[V0:.+]] = rasp.holds %[[C]]
// CHECK-NEXT:    %[[C_1:.+]] = rasp.cmp ne %[[Y]], %[[X]]
// CHECK-NEXT:    %[[V1:.+]] = rasp.holds %[[C_1]]
// CHECK-NEXT:    %[[V2:.+]] = rasp.or %[[V0]], %[[V1]]
// CHECK-NEXT:    rasp.yield %[[V2]]
// CHECK-NEXT:  }
// CHECK-NEXT:  %[[ALL:.+]] = rasp.select keys(%[[K]]) queries(%[[Q]]) selects_none : !rasp.sop, !rasp.sop {
// CHECK-NEXT:  ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:    %[[C:.+]] = rasp.cmp lt %[[X]], %[[Y]]
// CHECK-NEXT:    %[[V0:.+]] = rasp.holds %[[C]]
// CHECK-NEXT:    %[[C_1:.+]] = rasp.cmp lt %[[X]], %[[Y]]
// CHECK-NEXT:    %[[V1:.+]] = rasp.holds %[[C_1]]
// CHECK-NEXT:    %[[V2:.+]] = rasp.and %[[V0]], %[[V1]]
// CHECK-NEXT:    rasp.yield %[[V2]]
// CHECK-NEXT:  }
// CHECK-NEXT:  "test.op"(%[[BOTH]], %[[EITHER]], %[[ALL]]) : (!rasp.selector, !rasp.selector, !rasp.selector) -> ()

// -----

// Several `rasp.tokens` are one s-op; a composite of composites becomes one select.
%t = rasp.tokens : !rasp.sop
%u = rasp.tokens : !rasp.sop
%i = rasp.indices : !rasp.sop
%a = rasp.select keys(%t) queries(%i) : !rasp.sop, !rasp.sop {
^bb0(%x: !rasp.value, %y: !rasp.value):
  %c = rasp.cmp lt %x, %y
  rasp.yield %c
}
%b = rasp.select keys(%u) queries(%i) : !rasp.sop, !rasp.sop {
^bb0(%x: !rasp.value, %y: !rasp.value):
  %c = rasp.cmp gt %x, %y
  rasp.yield %c
}
%n = rasp.selector_not %b
%both = rasp.selector_and %a, %n
"test.op"(%both) : (!rasp.selector) -> ()

// CHECK:       %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:  %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:  %[[BOTH:.+]] = rasp.select keys(%[[T]]) queries(%[[I]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:  ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:    %[[C:.+]] = rasp.cmp lt %[[X]], %[[Y]]
// CHECK-NEXT:    %[[V0:.+]] = rasp.holds %[[C]]
// CHECK-NEXT:    %[[C_1:.+]] = rasp.cmp gt %[[X]], %[[Y]]
// CHECK-NEXT:    %[[V1:.+]] = rasp.holds %[[C_1]]
// CHECK-NEXT:    %[[V2:.+]] = rasp.not %[[V1]]
// CHECK-NEXT:    %[[V3:.+]] = rasp.holds %[[V2]]
// CHECK-NEXT:    %[[V4:.+]] = rasp.and %[[V0]], %[[V3]]
// CHECK-NEXT:    rasp.yield %[[V4]]
// CHECK-NEXT:  }
// CHECK-NEXT:  "test.op"(%[[BOTH]]) : (!rasp.selector) -> ()

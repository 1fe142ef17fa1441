// RUN: rasp-opt -p rasp-fuse-maps --split-input-file %s | filecheck --match-full-lines %s

// Outer and inner maps of several s-ops stay.
%t, %u = "test.op"() : () -> (!rasp.sop, !rasp.sop)
%b = rasp.map(%t, %u) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
^bb0(%x: !rasp.value, %y: !rasp.value):
  %n = rasp.add %x, %y
  rasp.yield %n
}
%c = rasp.map(%b) : (!rasp.sop) -> !rasp.sop {
^bb0(%x: !rasp.value):
  %n = rasp.neg %x
  rasp.yield %n
}
%d = rasp.map(%c, %c) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
^bb0(%x: !rasp.value, %y: !rasp.value):
  %n = rasp.mul %x, %y
  rasp.yield %n
}
"test.op"(%d) : (!rasp.sop) -> ()

// CHECK:       %[[T:.+]], %[[U:.+]] = "test.op"() : () -> (!rasp.sop, !rasp.sop)
// CHECK-NEXT:  %[[B:.+]] = rasp.map(%[[T]], %[[U]]) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:  ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:    %[[N:.+]] = rasp.add %[[X]], %[[Y]]
// CHECK-NEXT:    rasp.yield %[[N]]
// CHECK-NEXT:  }
// CHECK-NEXT:  %[[C:.+]] = rasp.map(%[[B]]) : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:  ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:    %[[N:.+]] = rasp.neg %[[X]]
// CHECK-NEXT:    rasp.yield %[[N]]
// CHECK-NEXT:  }
// CHECK-NEXT:  %[[D:.+]] = rasp.map(%[[C]], %[[C]]) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:  ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:    %[[N:.+]] = rasp.mul %[[X]], %[[Y]]
// CHECK-NEXT:    rasp.yield %[[N]]
// CHECK-NEXT:  }
// CHECK-NEXT:  "test.op"(%[[D]]) : (!rasp.sop) -> ()

// -----

// Maps of s-ops that are not maps stay.
%s, %t = "test.op"() : () -> (!rasp.selector, !rasp.sop)
%w = rasp.selector_width %s : !rasp.sop
%c = rasp.map(%w) : (!rasp.sop) -> !rasp.sop {
^bb0(%x: !rasp.value):
  %n = rasp.neg %x
  rasp.yield %n
}
"test.op"(%c) : (!rasp.sop) -> ()

// CHECK:       %[[S:.+]], %[[T:.+]] = "test.op"() : () -> (!rasp.selector, !rasp.sop)
// CHECK-NEXT:  %[[W:.+]] = rasp.selector_width %[[S]] : !rasp.sop
// CHECK-NEXT:  %[[C:.+]] = rasp.map(%[[W]]) : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:  ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:    %[[N:.+]] = rasp.neg %[[X]]
// CHECK-NEXT:    rasp.yield %[[N]]
// CHECK-NEXT:  }
// CHECK-NEXT:  "test.op"(%[[C]]) : (!rasp.sop) -> ()

// `raspc update-checks` wrote the CHECK lines.

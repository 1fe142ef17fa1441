// RUN: rasp-opt -p rasp-fuse-maps --split-input-file %s | filecheck --match-full-lines %s

// A strict function of a function fuses; the result has the outer map's name and encoding.
%t = "test.op"() : () -> !rasp.sop
%b = rasp.map(%t) named "b" as categorical : (!rasp.sop) -> !rasp.sop {
^bb0(%x: !rasp.value):
  %n = rasp.neg %x
  rasp.yield %n
}
%c = rasp.map(%b) named "c" as numerical : (!rasp.sop) -> !rasp.sop {
^bb0(%y: !rasp.value):
  %one = rasp.literal 1
  %s = rasp.add %y, %one
  rasp.yield %s
}
"test.op"(%c) : (!rasp.sop) -> ()

// CHECK:       %[[T:.+]] = "test.op"() : () -> !rasp.sop
// CHECK-NEXT:  %[[C:.+]] = rasp.map(%[[T]]) named "c" as numerical : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:  ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:    %[[N:.+]] = rasp.neg %[[X]]
// CHECK-NEXT:    %[[ONE:.+]] = rasp.literal 1
// CHECK-NEXT:    %[[S:.+]] = rasp.add %[[N]], %[[ONE]]
// CHECK-NEXT:    rasp.yield %[[S]]
// CHECK-NEXT:  }
// CHECK-NEXT:  "test.op"(%[[C]]) : (!rasp.sop) -> ()

// -----

// A chain of three maps becomes one map.
%t = "test.op"() : () -> !rasp.sop
%b = rasp.map(%t) : (!rasp.sop) -> !rasp.sop {
^bb0(%x: !rasp.value):
  %n = rasp.neg %x
  rasp.yield %n
}
%c = rasp.map(%b) : (!rasp.sop) -> !rasp.sop {
^bb0(%x: !rasp.value):
  %n = rasp.abs %x
  rasp.yield %n
}
%d = rasp.map(%c) : (!rasp.sop) -> !rasp.sop {
^bb0(%x: !rasp.value):
  %n = rasp.not %x
  rasp.yield %n
}
"test.op"(%d) : (!rasp.sop) -> ()

// CHECK:       %[[T:.+]] = "test.op"() : () -> !rasp.sop
// CHECK-NEXT:  %[[D:.+]] = rasp.map(%[[T]]) : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:  ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:    %[[N:.+]] = rasp.neg %[[X]]
// CHECK-NEXT:    %[[N_1:.+]] = rasp.abs %[[N]]
// CHECK-NEXT:    %[[N_2:.+]] = rasp.not %[[N_1]]
// CHECK-NEXT:    rasp.yield %[[N_2]]
// CHECK-NEXT:  }
// CHECK-NEXT:  "test.op"(%[[D]]) : (!rasp.sop) -> ()

// -----

// An inner map with other readers stays.
%t = "test.op"() : () -> !rasp.sop
%b = rasp.map(%t) named "b" : (!rasp.sop) -> !rasp.sop {
^bb0(%x: !rasp.value):
  %n = rasp.neg %x
  rasp.yield %n
}
%c = rasp.map(%b) named "c" : (!rasp.sop) -> !rasp.sop {
^bb0(%y: !rasp.value):
  %s = rasp.mul %y, %y
  rasp.yield %s
}
"test.op"(%b, %c) : (!rasp.sop, !rasp.sop) -> ()

// CHECK:       %[[T:.+]] = "test.op"() : () -> !rasp.sop
// CHECK-NEXT:  %[[B:.+]] = rasp.map(%[[T]]) named "b" : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:  ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:    %[[N:.+]] = rasp.neg %[[X]]
// CHECK-NEXT:    rasp.yield %[[N]]
// CHECK-NEXT:  }
// CHECK-NEXT:  %[[C:.+]] = rasp.map(%[[T]]) named "c" : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:  ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:    %[[N:.+]] = rasp.neg %[[X]]
// CHECK-NEXT:    %[[S:.+]] = rasp.mul %[[N]], %[[N]]
// CHECK-NEXT:    rasp.yield %[[S]]
// CHECK-NEXT:  }
// CHECK-NEXT:  "test.op"(%[[B]], %[[C]]) : (!rasp.sop, !rasp.sop) -> ()

// -----

// A fused map keeps the argument of an outer function that ignores it: 1/0, then 5, is undefined.
%t = "test.op"() : () -> !rasp.sop
%b = rasp.map(%t) : (!rasp.sop) -> !rasp.sop {
^bb0(%x: !rasp.value):
  %one = rasp.literal 1
  %n = rasp.div %one, %x
  rasp.yield %n
}
%c = rasp.map(%b) : (!rasp.sop) -> !rasp.sop {
^bb0(%y: !rasp.value):
  %five = rasp.literal 5
  rasp.yield %five
}
"test.op"(%c) : (!rasp.sop) -> ()

// CHECK:       %[[T:.+]] = "test.op"() : () -> !rasp.sop
// CHECK-NEXT:  %[[C:.+]] = rasp.map(%[[T]]) : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:  ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:    %[[ONE:.+]] = rasp.literal 1
// CHECK-NEXT:    %[[N:.+]] = rasp.div %[[ONE]], %[[X]]
// CHECK-NEXT:    %[[FIVE:.+]] = rasp.literal 5
// CHECK-NEXT:    %[[V0:.+]] = rasp.seq %[[N]], %[[FIVE]]
// CHECK-NEXT:    rasp.yield %[[V0]]
// CHECK-NEXT:  }
// CHECK-NEXT:  "test.op"(%[[C]]) : (!rasp.sop) -> ()

// -----

// `or` may ignore its second operand, so the fused map keeps a value of that operand alone.
%t = "test.op"() : () -> !rasp.sop
%b = rasp.map(%t) : (!rasp.sop) -> !rasp.sop {
^bb0(%x: !rasp.value):
  %n = rasp.neg %x
  rasp.yield %n
}
%c = rasp.map(%b) : (!rasp.sop) -> !rasp.sop {
^bb0(%y: !rasp.value):
  %true = rasp.literal true
  %r = rasp.or %true, %y
  rasp.yield %r
}
"test.op"(%c) : (!rasp.sop) -> ()

// CHECK:       %[[T:.+]] = "test.op"() : () -> !rasp.sop
// CHECK-NEXT:  %[[C:.+]] = rasp.map(%[[T]]) : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:  ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:    %[[N:.+]] = rasp.neg %[[X]]
// CHECK-NEXT:    %[[TRUE:.+]] = rasp.literal true
// CHECK-NEXT:    %[[R:.+]] = rasp.or %[[TRUE]], %[[N]]
// CHECK-NEXT:    %[[V0:.+]] = rasp.seq %[[N]], %[[R]]
// CHECK-NEXT:    rasp.yield %[[V0]]
// CHECK-NEXT:  }
// CHECK-NEXT:  "test.op"(%[[C]]) : (!rasp.sop) -> ()

// -----

// An identity map fuses into the inner map.
%t = "test.op"() : () -> !rasp.sop
%b = rasp.map(%t) : (!rasp.sop) -> !rasp.sop {
^bb0(%x: !rasp.value):
  %n = rasp.neg %x
  rasp.yield %n
}
%c = rasp.map(%b) as numerical : (!rasp.sop) -> !rasp.sop {
^bb0(%y: !rasp.value):
  rasp.yield %y
}
"test.op"(%c) : (!rasp.sop) -> ()

// CHECK:       %[[T:.+]] = "test.op"() : () -> !rasp.sop
// CHECK-NEXT:  %[[C:.+]] = rasp.map(%[[T]]) as numerical : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:  ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:    %[[N:.+]] = rasp.neg %[[X]]
// CHECK-NEXT:    rasp.yield %[[N]]
// CHECK-NEXT:  }
// CHECK-NEXT:  "test.op"(%[[C]]) : (!rasp.sop) -> ()

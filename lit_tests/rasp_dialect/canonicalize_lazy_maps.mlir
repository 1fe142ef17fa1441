// RUN: rasp-opt -p canonicalize --split-input-file %s | filecheck --match-full-lines %s

// A function that is undefined wherever an operand is makes a map.
builtin.module {
  %a, %b = "test.op"() : () -> (!rasp.sop, !rasp.sop)
  %r = rasp.lazy_map(%a, %b) named "sum" as numerical : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%v: !rasp.value, %w: !rasp.value):
    %0 = rasp.add %v, %w
    rasp.yield %0
  }
  "test.op"(%r) : (!rasp.sop) -> ()
}

// CHECK:       %[[A:.+]], %[[B:.+]] = "test.op"() : () -> (!rasp.sop, !rasp.sop)
// CHECK-NEXT:  %[[R:.+]] = rasp.map(%[[A]], %[[B]]) named "sum" as numerical : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:  ^bb0(%[[V:.+]]: !rasp.value, %[[W:.+]]: !rasp.value):
// CHECK-NEXT:    %[[V0:.+]] = rasp.add %[[V]], %[[W]]
// CHECK-NEXT:    rasp.yield %[[V0]]
// CHECK-NEXT:  }
// CHECK-NEXT:  "test.op"(%[[R]]) : (!rasp.sop) -> ()

// -----

// So does a function of operands that are always defined, in which is_defined is true.
builtin.module {
  %i = rasp.indices : !rasp.sop
  %t = rasp.tokens : !rasp.sop
  %r = rasp.lazy_map(%i, %t) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%v: !rasp.value, %w: !rasp.value):
    %0 = rasp.is_defined %w
    %1 = rasp.if %v, %w, %0
    rasp.yield %1
  }
  "test.op"(%r) : (!rasp.sop) -> ()
}

// CHECK:       %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:  %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:  %[[R:.+]] = rasp.map(%[[I]], %[[T]]) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:  ^bb0(%[[V:.+]]: !rasp.value, %[[W:.+]]: !rasp.value):
// CHECK-NEXT:    %[[V0:.+]] = rasp.literal true
// CHECK-NEXT:    %[[V1:.+]] = rasp.if %[[V]], %[[W]], %[[V0]]
// CHECK-NEXT:    rasp.yield %[[V1]]
// CHECK-NEXT:  }
// CHECK-NEXT:  "test.op"(%[[R]]) : (!rasp.sop) -> ()

// -----

// A function that may be defined where an operand is not stays; no seq of an argument folds.
builtin.module {
  %a, %b = "test.op"() : () -> (!rasp.sop, !rasp.sop)
  %r = rasp.lazy_map(%a, %b) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%v: !rasp.value, %w: !rasp.value):
    %0 = rasp.literal 1
    %1 = rasp.seq %w, %0
    %2 = rasp.or %v, %1
    rasp.yield %2
  }
  "test.op"(%r) : (!rasp.sop) -> ()
}

// CHECK:       %[[A:.+]], %[[B:.+]] = "test.op"() : () -> (!rasp.sop, !rasp.sop)
// CHECK-NEXT:  %[[R:.+]] = rasp.lazy_map(%[[A]], %[[B]]) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:  ^bb0(%[[V:.+]]: !rasp.value, %[[W:.+]]: !rasp.value):
// CHECK-NEXT:    %[[V0:.+]] = rasp.literal 1
// CHECK-NEXT:    %[[V1:.+]] = rasp.seq %[[W]], %[[V0]]
// CHECK-NEXT:    %[[V2:.+]] = rasp.or %[[V]], %[[V1]]
// CHECK-NEXT:    rasp.yield %[[V2]]
// CHECK-NEXT:  }
// CHECK-NEXT:  "test.op"(%[[R]]) : (!rasp.sop) -> ()

// -----

// A literal makes a constant, whatever the operands are.
builtin.module {
  %a = "test.op"() : () -> !rasp.sop
  %r = rasp.lazy_map(%a) named "one" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%v: !rasp.value):
    %0 = rasp.literal 1
    rasp.yield %0
  }
  "test.op"(%r) : (!rasp.sop) -> ()
}

// CHECK:       %[[A:.+]] = "test.op"() : () -> !rasp.sop
// CHECK-NEXT:  %[[R:.+]] = rasp.constant 1 named "one" : !rasp.sop
// CHECK-NEXT:  "test.op"(%[[R]]) : (!rasp.sop) -> ()

// -----

// A constant moves into the region, undefined too; a repeated operand and an unused one go.
builtin.module {
  %a, %b = "test.op"() : () -> (!rasp.sop, !rasp.sop)
  %none = rasp.constant none : !rasp.sop
  %r = rasp.lazy_map(%a, %none, %a, %b) : (!rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%v: !rasp.value, %w: !rasp.value, %x: !rasp.value, %y: !rasp.value):
    %0 = rasp.is_defined %v
    %1 = rasp.if %0, %w, %x
    rasp.yield %1
  }
  "test.op"(%r) : (!rasp.sop) -> ()
}

// CHECK:       %[[A:.+]], %[[B:.+]] = "test.op"() : () -> (!rasp.sop, !rasp.sop)
// CHECK-NEXT:  %[[R:.+]] = rasp.lazy_map(%[[A]]) : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:  ^bb0(%[[V:.+]]: !rasp.value):
// CHECK-NEXT:    %[[W:.+]] = rasp.literal none
// CHECK-NEXT:    %[[V0:.+]] = rasp.is_defined %[[V]]
// CHECK-NEXT:    %[[V1:.+]] = rasp.if %[[V0]], %[[W]], %[[V]]
// CHECK-NEXT:    rasp.yield %[[V1]]
// CHECK-NEXT:  }
// CHECK-NEXT:  "test.op"(%[[R]]) : (!rasp.sop) -> ()

// -----

// A filled operand is defined, and the number of keys too: the map need not be lazy; beside another operand it is.
builtin.module {
  %a, %s = "test.op"() : () -> (!rasp.sop, !rasp.selector)
  %f = rasp.fill %a with 0 : !rasp.sop -> !rasp.sop
  %n = rasp.selector_width %s : !rasp.sop
  %r = rasp.lazy_map(%f, %n) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%v: !rasp.value, %w: !rasp.value):
    %0 = rasp.or %v, %w
    rasp.yield %0
  }
  %q = rasp.lazy_map(%f, %a) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%v: !rasp.value, %w: !rasp.value):
    %0 = rasp.or %v, %w
    rasp.yield %0
  }
  "test.op"(%r, %q) : (!rasp.sop, !rasp.sop) -> ()
}

// CHECK:       %[[A:.+]], %[[S:.+]] = "test.op"() : () -> (!rasp.sop, !rasp.selector)
// CHECK-NEXT:  %[[F:.+]] = rasp.fill %[[A]] with 0 : !rasp.sop -> !rasp.sop
// CHECK-NEXT:  %[[N:.+]] = rasp.selector_width %[[S]] : !rasp.sop
// CHECK-NEXT:  %[[R:.+]] = rasp.map(%[[F]], %[[N]]) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:  ^bb0(%[[V:.+]]: !rasp.value, %[[W:.+]]: !rasp.value):
// CHECK-NEXT:    %[[V0:.+]] = rasp.or %[[V]], %[[W]]
// CHECK-NEXT:    rasp.yield %[[V0]]
// CHECK-NEXT:  }
// CHECK-NEXT:  %[[Q:.+]] = rasp.lazy_map(%[[F]], %[[A]]) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:  ^bb0(%[[V:.+]]: !rasp.value, %[[W:.+]]: !rasp.value):
// CHECK-NEXT:    %[[V0:.+]] = rasp.or %[[V]], %[[W]]
// CHECK-NEXT:    rasp.yield %[[V0]]
// CHECK-NEXT:  }
// CHECK-NEXT:  "test.op"(%[[R]], %[[Q]]) : (!rasp.sop, !rasp.sop) -> ()

// `raspc update-checks` wrote the CHECK lines.

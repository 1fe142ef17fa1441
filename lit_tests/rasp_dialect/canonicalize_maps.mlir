// RUN: rasp-opt -p canonicalize --split-input-file %s | filecheck --match-full-lines %s

// An identity map folds to its operand.
%a, %b = "test.op"() : () -> (!rasp.sop, !rasp.sop)
%r = rasp.map(%a) : (!rasp.sop) -> !rasp.sop {
^bb0(%v: !rasp.value):
  rasp.yield %v
}
"test.op"(%r) : (!rasp.sop) -> ()
// CHECK:      %a, %b = "test.op"() : () -> (!rasp.sop, !rasp.sop)
// CHECK-NEXT: "test.op"(%a) : (!rasp.sop) -> ()

// -----

// An identity map with a name stays.
%a, %b = "test.op"() : () -> (!rasp.sop, !rasp.sop)
%r = rasp.map(%a) named "copy" : (!rasp.sop) -> !rasp.sop {
^bb0(%v: !rasp.value):
  rasp.yield %v
}
"test.op"(%r) : (!rasp.sop) -> ()
// CHECK:      %a, %b = "test.op"() : () -> (!rasp.sop, !rasp.sop)
// CHECK-NEXT: %r = rasp.map(%a) named "copy" : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT: ^bb0(%v: !rasp.value):
// CHECK-NEXT:   rasp.yield %v
// CHECK-NEXT: }
// CHECK-NEXT: "test.op"(%r) : (!rasp.sop) -> ()

// -----

// An identity map that requests another encoding than its operand stays.
%a, %b = "test.op"() : () -> (!rasp.sop, !rasp.sop)
%r = rasp.map(%a) as numerical : (!rasp.sop) -> !rasp.sop {
^bb0(%v: !rasp.value):
  rasp.yield %v
}
"test.op"(%r) : (!rasp.sop) -> ()
// CHECK:      %a, %b = "test.op"() : () -> (!rasp.sop, !rasp.sop)
// CHECK-NEXT: %r = rasp.map(%a) as numerical : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT: ^bb0(%v: !rasp.value):
// CHECK-NEXT:   rasp.yield %v
// CHECK-NEXT: }
// CHECK-NEXT: "test.op"(%r) : (!rasp.sop) -> ()

// -----

// An identity map that requests the encoding of its operand folds.
%i = rasp.indices as numerical : !rasp.sop
%r = rasp.map(%i) as numerical : (!rasp.sop) -> !rasp.sop {
^bb0(%v: !rasp.value):
  rasp.yield %v
}
"test.op"(%r) : (!rasp.sop) -> ()
// CHECK:      %i = rasp.indices as numerical : !rasp.sop
// CHECK-NEXT: "test.op"(%i) : (!rasp.sop) -> ()

// -----

// An identity map with another type stays.
%a, %b = "test.op"() : () -> (!rasp.sop, !rasp.sop)
%r = rasp.map(%a) : (!rasp.sop) -> !rasp.sop<numerical, @d> {
^bb0(%v: !rasp.value):
  rasp.yield %v
}
"test.op"(%r) : (!rasp.sop<numerical, @d>) -> ()
// CHECK:      %a, %b = "test.op"() : () -> (!rasp.sop, !rasp.sop)
// CHECK-NEXT: %r = rasp.map(%a) : (!rasp.sop) -> !rasp.sop<numerical, @d> {
// CHECK-NEXT: ^bb0(%v: !rasp.value):
// CHECK-NEXT:   rasp.yield %v
// CHECK-NEXT: }
// CHECK-NEXT: "test.op"(%r) : (!rasp.sop<numerical, @d>) -> ()

// -----

// The region runs on defined values, so its comparison folds, and the map becomes a constant.
%i = rasp.indices : !rasp.sop
%r = rasp.map(%i) named "all" : (!rasp.sop) -> !rasp.sop {
^bb0(%v: !rasp.value):
  %c = rasp.cmp eq %v, %v
  rasp.yield %c
}
"test.op"(%r) : (!rasp.sop) -> ()
// CHECK:      %r = rasp.constant true named "all" : !rasp.sop
// CHECK-NEXT: "test.op"(%r) : (!rasp.sop) -> ()

// -----

// A map to a literal stays if its operand may be undefined.
%a, %b = "test.op"() : () -> (!rasp.sop, !rasp.sop)
%r = rasp.map(%a) : (!rasp.sop) -> !rasp.sop {
^bb0(%v: !rasp.value):
  %c = rasp.literal 1
  rasp.yield %c
}
"test.op"(%r) : (!rasp.sop) -> ()
// CHECK:      %a, %b = "test.op"() : () -> (!rasp.sop, !rasp.sop)
// CHECK-NEXT: %r = rasp.map(%a) : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT: ^bb0(%v: !rasp.value):
// CHECK-NEXT:   %c = rasp.literal 1
// CHECK-NEXT:   rasp.yield %c
// CHECK-NEXT: }
// CHECK-NEXT: "test.op"(%r) : (!rasp.sop) -> ()

// -----

// A map to an undefined literal becomes a constant.
%a, %b = "test.op"() : () -> (!rasp.sop, !rasp.sop)
%r = rasp.map(%a) named "u" as categorical : (!rasp.sop) -> !rasp.sop {
^bb0(%v: !rasp.value):
  %c = rasp.literal none
  rasp.yield %c
}
"test.op"(%r) : (!rasp.sop) -> ()
// CHECK:      %a, %b = "test.op"() : () -> (!rasp.sop, !rasp.sop)
// CHECK-NEXT: %r = rasp.constant none named "u" as categorical : !rasp.sop
// CHECK-NEXT: "test.op"(%r) : (!rasp.sop) -> ()

// -----

// A constant operand moves into the region.
%a, %b = "test.op"() : () -> (!rasp.sop, !rasp.sop)
%c = rasp.constant 2 named "two" : !rasp.sop
%r = rasp.map(%a, %c) named "twice" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
^bb0(%v: !rasp.value, %w: !rasp.value):
  %s = rasp.mul %v, %w
  rasp.yield %s
}
"test.op"(%r) : (!rasp.sop) -> ()
// CHECK:      %a, %b = "test.op"() : () -> (!rasp.sop, !rasp.sop)
// CHECK-NEXT: %r = rasp.map(%a) named "twice" : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT: ^bb0(%v: !rasp.value):
// CHECK-NEXT:   %w = rasp.literal 2
// CHECK-NEXT:   %s = rasp.mul %v, %w
// CHECK-NEXT:   rasp.yield %s
// CHECK-NEXT: }
// CHECK-NEXT: "test.op"(%r) : (!rasp.sop) -> ()

// -----

// A map of constants folds to a constant.
%c = rasp.constant 2 : !rasp.sop
%d = rasp.constant 3 : !rasp.sop
%r = rasp.map(%c, %d) named "q" as numerical : (!rasp.sop, !rasp.sop) -> !rasp.sop {
^bb0(%v: !rasp.value, %w: !rasp.value):
  %s = rasp.div %v, %w
  rasp.yield %s
}
"test.op"(%r) : (!rasp.sop) -> ()
// CHECK:      %r = rasp.constant 2/3 named "q" as numerical : !rasp.sop
// CHECK-NEXT: "test.op"(%r) : (!rasp.sop) -> ()

// -----

// A map of an undefined constant folds to undefined.
%a, %b = "test.op"() : () -> (!rasp.sop, !rasp.sop)
%c = rasp.constant none : !rasp.sop
%r = rasp.map(%a, %c) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
^bb0(%v: !rasp.value, %w: !rasp.value):
  rasp.yield %v
}
"test.op"(%r) : (!rasp.sop) -> ()
// CHECK:      %a, %b = "test.op"() : () -> (!rasp.sop, !rasp.sop)
// CHECK-NEXT: %r = rasp.constant none : !rasp.sop
// CHECK-NEXT: "test.op"(%r) : (!rasp.sop) -> ()

// -----

// A repeated operand of a map becomes one operand.
%a, %b = "test.op"() : () -> (!rasp.sop, !rasp.sop)
%r = rasp.map(%a, %b, %a) : (!rasp.sop, !rasp.sop, !rasp.sop) -> !rasp.sop {
^bb0(%u: !rasp.value, %v: !rasp.value, %w: !rasp.value):
  %s = rasp.tuple %u, %v, %w
  rasp.yield %s
}
"test.op"(%r) : (!rasp.sop) -> ()
// CHECK:      %a, %b = "test.op"() : () -> (!rasp.sop, !rasp.sop)
// CHECK-NEXT: %r = rasp.map(%a, %b) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT: ^bb0(%u: !rasp.value, %v: !rasp.value):
// CHECK-NEXT:   %s = rasp.tuple %u, %v, %u
// CHECK-NEXT:   rasp.yield %s
// CHECK-NEXT: }
// CHECK-NEXT: "test.op"(%r) : (!rasp.sop) -> ()

// -----

// An unused operand that is always defined is removed.
%a, %b = "test.op"() : () -> (!rasp.sop, !rasp.sop)
%i = rasp.indices : !rasp.sop
%r = rasp.map(%i, %a) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
^bb0(%v: !rasp.value, %w: !rasp.value):
  %s = rasp.neg %w
  rasp.yield %s
}
"test.op"(%r) : (!rasp.sop) -> ()
// CHECK:      %a, %b = "test.op"() : () -> (!rasp.sop, !rasp.sop)
// CHECK-NEXT: %r = rasp.map(%a) : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT: ^bb0(%w: !rasp.value):
// CHECK-NEXT:   %s = rasp.neg %w
// CHECK-NEXT:   rasp.yield %s
// CHECK-NEXT: }
// CHECK-NEXT: "test.op"(%r) : (!rasp.sop) -> ()

// -----

// An unused operand that may be undefined stays.
%a, %b = "test.op"() : () -> (!rasp.sop, !rasp.sop)
%r = rasp.map(%a, %b) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
^bb0(%v: !rasp.value, %w: !rasp.value):
  %s = rasp.neg %w
  rasp.yield %s
}
"test.op"(%r) : (!rasp.sop) -> ()
// CHECK:      %a, %b = "test.op"() : () -> (!rasp.sop, !rasp.sop)
// CHECK-NEXT: %r = rasp.map(%a, %b) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT: ^bb0(%v: !rasp.value, %w: !rasp.value):
// CHECK-NEXT:   %s = rasp.neg %w
// CHECK-NEXT:   rasp.yield %s
// CHECK-NEXT: }
// CHECK-NEXT: "test.op"(%r) : (!rasp.sop) -> ()

// -----

// Dead s-ops are removed.
rasp.program @f vocab {"a"} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  rasp.domain @d {1}
  rasp.return %t : !rasp.sop
}
// CHECK:      rasp.program @f vocab {"a"} max_seq_len 3 {
// CHECK-NEXT:   %t = rasp.tokens : !rasp.sop
// CHECK-NEXT:   rasp.domain @d {1}
// CHECK-NEXT:   rasp.return %t : !rasp.sop
// CHECK-NEXT: }

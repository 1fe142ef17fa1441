// RUN: rasp-opt -p canonicalize --split-input-file %s | filecheck %s

// A map that changes nothing.
%a, %b = "test.op"() : () -> (!rasp.sop, !rasp.sop)
%r = rasp.map(%a) : (!rasp.sop) -> !rasp.sop {
^bb0(%v: !rasp.value):
  rasp.yield %v
}
"test.op"(%r) : (!rasp.sop) -> ()
// CHECK:      %a, %b = "test.op"() : () -> (!rasp.sop, !rasp.sop)
// CHECK-NEXT: "test.op"(%a) : (!rasp.sop) -> ()

// -----

// Not if it has a name.
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

// Not if it asks for an encoding that its operand was not asked to have.
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

// If it asks for the encoding of its operand.
%i = rasp.indices as numerical : !rasp.sop
%r = rasp.map(%i) as numerical : (!rasp.sop) -> !rasp.sop {
^bb0(%v: !rasp.value):
  rasp.yield %v
}
"test.op"(%r) : (!rasp.sop) -> ()
// CHECK:      %i = rasp.indices as numerical : !rasp.sop
// CHECK-NEXT: "test.op"(%i) : (!rasp.sop) -> ()

// -----

// Not if it has another type.
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

// A region runs on defined values, so the comparison is a literal, and the map a constant.
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

// A literal of what may be undefined is no constant.
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

// An undefined literal is a constant.
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

// A map of constants.
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

// A map of an undefined constant.
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

// An operand taken twice.
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

// An unused operand that is always defined.
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

// An unused operand that may be undefined.
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

// Dead s-ops.
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

// RUN: rasp-opt -p canonicalize --split-input-file %s | filecheck --match-full-lines %s

// A predicate that always holds becomes a literal.
%a, %b = "test.op"() : () -> (!rasp.sop, !rasp.sop)
%r = rasp.select keys(%a) queries(%a) : !rasp.sop, !rasp.sop {
^bb0(%k: !rasp.value, %q: !rasp.value):
  %1 = rasp.literal 1
  rasp.yield %1
}
"test.op"(%r) : (!rasp.selector) -> ()
// CHECK:      %a, %b = "test.op"() : () -> (!rasp.sop, !rasp.sop)
// CHECK-NEXT: %r = rasp.select keys(%a) queries(%a) : !rasp.sop, !rasp.sop {
// CHECK-NEXT: ^bb0(%k: !rasp.value, %q: !rasp.value):
// CHECK-NEXT:   %0 = rasp.literal true
// CHECK-NEXT:   rasp.yield %0
// CHECK-NEXT: }
// CHECK-NEXT: "test.op"(%r) : (!rasp.selector) -> ()

// -----

// An undefined predicate becomes the literal false.
%a, %b = "test.op"() : () -> (!rasp.sop, !rasp.sop)
%r = rasp.select keys(%a) queries(%a) : !rasp.sop, !rasp.sop {
^bb0(%k: !rasp.value, %q: !rasp.value):
  %1 = rasp.literal none
  rasp.yield %1
}
"test.op"(%r) : (!rasp.selector) -> ()
// CHECK:      %a, %b = "test.op"() : () -> (!rasp.sop, !rasp.sop)
// CHECK-NEXT: %r = rasp.select keys(%a) queries(%a) : !rasp.sop, !rasp.sop {
// CHECK-NEXT: ^bb0(%k: !rasp.value, %q: !rasp.value):
// CHECK-NEXT:   %0 = rasp.literal false
// CHECK-NEXT:   rasp.yield %0
// CHECK-NEXT: }
// CHECK-NEXT: "test.op"(%r) : (!rasp.selector) -> ()

// -----

// A double negation of a predicate is dropped, because a predicate may be any value.
%a, %b = "test.op"() : () -> (!rasp.sop, !rasp.sop)
%r = rasp.select keys(%a) queries(%a) : !rasp.sop, !rasp.sop {
^bb0(%k: !rasp.value, %q: !rasp.value):
  %n = rasp.not %k
  %m = rasp.not %n
  rasp.yield %m
}
"test.op"(%r) : (!rasp.selector) -> ()
// CHECK:      %a, %b = "test.op"() : () -> (!rasp.sop, !rasp.sop)
// CHECK-NEXT: %r = rasp.select keys(%a) queries(%a) : !rasp.sop, !rasp.sop {
// CHECK-NEXT: ^bb0(%k: !rasp.value, %q: !rasp.value):
// CHECK-NEXT:   rasp.yield %k
// CHECK-NEXT: }
// CHECK-NEXT: "test.op"(%r) : (!rasp.selector) -> ()

// -----

// The conversion of a predicate to a bool is dropped.
%a, %b = "test.op"() : () -> (!rasp.sop, !rasp.sop)
%r = rasp.select keys(%a) queries(%a) : !rasp.sop, !rasp.sop {
^bb0(%k: !rasp.value, %q: !rasp.value):
  %t = rasp.literal true
  %f = rasp.literal false
  %m = rasp.if %k, %t, %f
  rasp.yield %m
}
"test.op"(%r) : (!rasp.selector) -> ()
// CHECK:      %a, %b = "test.op"() : () -> (!rasp.sop, !rasp.sop)
// CHECK-NEXT: %r = rasp.select keys(%a) queries(%a) : !rasp.sop, !rasp.sop {
// CHECK-NEXT: ^bb0(%k: !rasp.value, %q: !rasp.value):
// CHECK-NEXT:   rasp.yield %k
// CHECK-NEXT: }
// CHECK-NEXT: "test.op"(%r) : (!rasp.selector) -> ()

// -----

// The negation of a predicate stays.
%a, %b = "test.op"() : () -> (!rasp.sop, !rasp.sop)
%r = rasp.select keys(%a) queries(%a) : !rasp.sop, !rasp.sop {
^bb0(%k: !rasp.value, %q: !rasp.value):
  %n = rasp.not %k
  rasp.yield %n
}
"test.op"(%r) : (!rasp.selector) -> ()
// CHECK:      %a, %b = "test.op"() : () -> (!rasp.sop, !rasp.sop)
// CHECK-NEXT: %r = rasp.select keys(%a) queries(%a) : !rasp.sop, !rasp.sop {
// CHECK-NEXT: ^bb0(%k: !rasp.value, %q: !rasp.value):
// CHECK-NEXT:   %n = rasp.not %k
// CHECK-NEXT:   rasp.yield %n
// CHECK-NEXT: }
// CHECK-NEXT: "test.op"(%r) : (!rasp.selector) -> ()

// -----

// `selects_none` of operands that are never undefined is dropped.
%i = rasp.indices : !rasp.sop
%t = rasp.tokens : !rasp.sop
%r = rasp.select keys(%i) queries(%t) selects_none : !rasp.sop, !rasp.sop {
^bb0(%k: !rasp.value, %q: !rasp.value):
  rasp.yield %k
}
"test.op"(%r) : (!rasp.selector) -> ()
// CHECK:      %i = rasp.indices : !rasp.sop
// CHECK-NEXT: %t = rasp.tokens : !rasp.sop
// CHECK-NEXT: %r = rasp.select keys(%i) queries(%t) : !rasp.sop, !rasp.sop {
// CHECK-NEXT: ^bb0(%k: !rasp.value, %q: !rasp.value):
// CHECK-NEXT:   rasp.yield %k
// CHECK-NEXT: }
// CHECK-NEXT: "test.op"(%r) : (!rasp.selector) -> ()

// -----

// `selects_none` of operands that may be undefined stays.
%a, %b = "test.op"() : () -> (!rasp.sop, !rasp.sop)
%i = rasp.indices : !rasp.sop
%r = rasp.select keys(%i) queries(%a) selects_none : !rasp.sop, !rasp.sop {
^bb0(%k: !rasp.value, %q: !rasp.value):
  rasp.yield %k
}
"test.op"(%r) : (!rasp.selector) -> ()
// CHECK:      %a, %b = "test.op"() : () -> (!rasp.sop, !rasp.sop)
// CHECK-NEXT: %i = rasp.indices : !rasp.sop
// CHECK-NEXT: %r = rasp.select keys(%i) queries(%a) selects_none : !rasp.sop, !rasp.sop {
// CHECK-NEXT: ^bb0(%k: !rasp.value, %q: !rasp.value):
// CHECK-NEXT:   rasp.yield %k
// CHECK-NEXT: }
// CHECK-NEXT: "test.op"(%r) : (!rasp.selector) -> ()

// -----

// A double negation of a selector folds.
%s, %t = "test.op"() : () -> (!rasp.selector, !rasp.selector)
%n = rasp.selector_not %s
%r = rasp.selector_not %n
"test.op"(%r) : (!rasp.selector) -> ()
// CHECK:      %s, %t = "test.op"() : () -> (!rasp.selector, !rasp.selector)
// CHECK-NEXT: "test.op"(%s) : (!rasp.selector) -> ()

// -----

// `and` and `or` of a selector with itself fold.
%s, %t = "test.op"() : () -> (!rasp.selector, !rasp.selector)
%n = rasp.selector_and %s, %s
%r = rasp.selector_or %n, %n
"test.op"(%r) : (!rasp.selector) -> ()
// CHECK:      %s, %t = "test.op"() : () -> (!rasp.selector, !rasp.selector)
// CHECK-NEXT: "test.op"(%s) : (!rasp.selector) -> ()

// -----

// A composite with a name stays.
%s, %t = "test.op"() : () -> (!rasp.selector, !rasp.selector)
%n = rasp.selector_and %s, %s named "n"
%m = rasp.selector_or %n, %n named "m"
%o = rasp.selector_not %m
%r = rasp.selector_not %o named "r"
"test.op"(%r) : (!rasp.selector) -> ()
// CHECK:      %s, %t = "test.op"() : () -> (!rasp.selector, !rasp.selector)
// CHECK-NEXT: %n = rasp.selector_and %s, %s named "n"
// CHECK-NEXT: %m = rasp.selector_or %n, %n named "m"
// CHECK-NEXT: %o = rasp.selector_not %m
// CHECK-NEXT: %r = rasp.selector_not %o named "r"
// CHECK-NEXT: "test.op"(%r) : (!rasp.selector) -> ()

// -----

// A composite of two selectors stays.
%s, %t = "test.op"() : () -> (!rasp.selector, !rasp.selector)
%n = rasp.selector_and %s, %t
%r = rasp.selector_or %n, %s
"test.op"(%r) : (!rasp.selector) -> ()
// CHECK:      %s, %t = "test.op"() : () -> (!rasp.selector, !rasp.selector)
// CHECK-NEXT: %n = rasp.selector_and %s, %t
// CHECK-NEXT: %r = rasp.selector_or %n, %s
// CHECK-NEXT: "test.op"(%r) : (!rasp.selector) -> ()

// RUN: rasp-opt -p canonicalize --split-input-file %s | filecheck %s

// A defined value is equal to itself.
%x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
%r = rasp.cmp eq %x, %x
"test.op"(%r) : (!rasp.value) -> ()
// CHECK:      %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
// CHECK-NEXT: %r = rasp.literal true
// CHECK-NEXT: %r_1 = rasp.seq %x, %r
// CHECK-NEXT: "test.op"(%r_1) : (!rasp.value) -> ()

// -----

// A value is not less than itself.
%x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
%r = rasp.cmp lt %x, %x
"test.op"(%r) : (!rasp.value) -> ()
// CHECK:      %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
// CHECK-NEXT: %r = rasp.literal false
// CHECK-NEXT: %r_1 = rasp.seq %x, %r
// CHECK-NEXT: "test.op"(%r_1) : (!rasp.value) -> ()

// -----

// A comparison of two values stays.
%x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
%r = rasp.cmp eq %x, %y
"test.op"(%r) : (!rasp.value) -> ()
// CHECK:      %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
// CHECK-NEXT: %r = rasp.cmp eq %x, %y
// CHECK-NEXT: "test.op"(%r) : (!rasp.value) -> ()

// -----

// A negated comparison becomes the opposite comparison.
%x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
%c = rasp.cmp lt %x, %y
%r = rasp.not %c
"test.op"(%r) : (!rasp.value) -> ()
// CHECK:      %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
// CHECK-NEXT: %r = rasp.cmp ge %x, %y
// CHECK-NEXT: "test.op"(%r) : (!rasp.value) -> ()

// -----

// A double negation of a bool folds to the bool.
%x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
%c = rasp.in %x, {1}
%n = rasp.not %c
%r = rasp.not %n
"test.op"(%r) : (!rasp.value) -> ()
// CHECK:      %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
// CHECK-NEXT: %c = rasp.in %x, {1}
// CHECK-NEXT: "test.op"(%c) : (!rasp.value) -> ()

// -----

// A double negation of a value that may not be a bool stays.
%x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
%n = rasp.not %x
%r = rasp.not %n
"test.op"(%r) : (!rasp.value) -> ()
// CHECK:      %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
// CHECK-NEXT: %n = rasp.not %x
// CHECK-NEXT: %r = rasp.not %n
// CHECK-NEXT: "test.op"(%r) : (!rasp.value) -> ()

// -----

// A triple negation folds to a negation.
%x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
%n = rasp.not %x
%o = rasp.not %n
%r = rasp.not %o
"test.op"(%r) : (!rasp.value) -> ()
// CHECK:      %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
// CHECK-NEXT: %n = rasp.not %x
// CHECK-NEXT: "test.op"(%n) : (!rasp.value) -> ()

// -----

// x and x folds to x.
%x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
%r = rasp.and %x, %x
"test.op"(%r) : (!rasp.value) -> ()
// CHECK:      %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
// CHECK-NEXT: "test.op"(%x) : (!rasp.value) -> ()

// -----

// x or x folds to x.
%x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
%r = rasp.or %x, %x
"test.op"(%r) : (!rasp.value) -> ()
// CHECK:      %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
// CHECK-NEXT: "test.op"(%x) : (!rasp.value) -> ()

// -----

// `and` with a literal first operand folds.
%x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
%t = rasp.literal 2
%f = rasp.literal ""
%c = rasp.and %t, %x
%d = rasp.and %f, %y
%r = rasp.tuple %c, %d
"test.op"(%r) : (!rasp.value) -> ()
// CHECK:      %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
// CHECK-NEXT: %f = rasp.literal ""
// CHECK-NEXT: %r = rasp.tuple %x, %f
// CHECK-NEXT: "test.op"(%r) : (!rasp.value) -> ()

// -----

// `or` with a literal first operand folds, to undefined if the operand is undefined.
%x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
%t = rasp.literal 2
%f = rasp.literal 0
%n = rasp.literal none
%c = rasp.or %t, %x
%d = rasp.or %f, %x
%e = rasp.or %n, %x
%r = rasp.tuple %c, %d, %e
"test.op"(%r) : (!rasp.value) -> ()
// CHECK:      %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
// CHECK-NEXT: %t = rasp.literal 2
// CHECK-NEXT: %n = rasp.literal none
// CHECK-NEXT: %r = rasp.tuple %t, %x, %n
// CHECK-NEXT: "test.op"(%r) : (!rasp.value) -> ()

// -----

// `and` and `or` with a literal second operand stay: their result may not be a bool.
%x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
%t = rasp.literal true
%r = rasp.and %x, %t
"test.op"(%r) : (!rasp.value) -> ()
// CHECK:      %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
// CHECK-NEXT: %t = rasp.literal true
// CHECK-NEXT: %r = rasp.and %x, %t
// CHECK-NEXT: "test.op"(%r) : (!rasp.value) -> ()

// -----

// A choice by a literal condition folds.
%x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
%t = rasp.literal true
%f = rasp.literal 0
%n = rasp.literal none
%c = rasp.if %t, %x, %y
%d = rasp.if %f, %x, %y
%e = rasp.if %n, %x, %y
%r = rasp.tuple %c, %d, %e
"test.op"(%r) : (!rasp.value) -> ()
// CHECK:      %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
// CHECK-NEXT: %n = rasp.literal none
// CHECK-NEXT: %r = rasp.tuple %x, %y, %n
// CHECK-NEXT: "test.op"(%r) : (!rasp.value) -> ()

// -----

// `True if x else False` of a bool x folds to x.
%x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
%t = rasp.literal true
%f = rasp.literal false
%c = rasp.cmp lt %x, %y
%r = rasp.if %c, %t, %f
"test.op"(%r) : (!rasp.value) -> ()
// CHECK:      %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
// CHECK-NEXT: %c = rasp.cmp lt %x, %y
// CHECK-NEXT: "test.op"(%c) : (!rasp.value) -> ()

// -----

// `True if x else False` of a value x stays, because x may not be a bool.
%x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
%t = rasp.literal true
%f = rasp.literal false
%r = rasp.if %x, %t, %f
"test.op"(%r) : (!rasp.value) -> ()
// CHECK:      %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
// CHECK-NEXT: %t = rasp.literal true
// CHECK-NEXT: %f = rasp.literal false
// CHECK-NEXT: %r = rasp.if %x, %t, %f
// CHECK-NEXT: "test.op"(%r) : (!rasp.value) -> ()

// -----

// `False if x else True` becomes a negation.
%x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
%t = rasp.literal true
%f = rasp.literal false
%r = rasp.if %x, %f, %t
"test.op"(%r) : (!rasp.value) -> ()
// CHECK:      %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
// CHECK-NEXT: %r = rasp.not %x
// CHECK-NEXT: "test.op"(%r) : (!rasp.value) -> ()

// -----

// A double negation of a condition is dropped, because a condition may be any value.
%x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
%n = rasp.not %x
%m = rasp.not %n
%r = rasp.if %m, %x, %y
"test.op"(%r) : (!rasp.value) -> ()
// CHECK:      %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
// CHECK-NEXT: %r = rasp.if %x, %x, %y
// CHECK-NEXT: "test.op"(%r) : (!rasp.value) -> ()

// -----

// A negated condition exchanges the choices.
%x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
%n = rasp.not %x
%r = rasp.if %n, %x, %y
"test.op"(%r) : (!rasp.value) -> ()
// CHECK:      %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
// CHECK-NEXT: %r = rasp.if %x, %y, %x
// CHECK-NEXT: "test.op"(%r) : (!rasp.value) -> ()

// -----

// Two equal choices become `seq` of the condition and the choice.
%x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
%r = rasp.if %x, %y, %y
"test.op"(%r) : (!rasp.value) -> ()
// CHECK:      %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
// CHECK-NEXT: %r = rasp.seq %x, %y
// CHECK-NEXT: "test.op"(%r) : (!rasp.value) -> ()

// -----

// `seq` folds to its second operand if the first is defined.
%x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
%1 = rasp.literal 1
%r = rasp.seq %1, %y
"test.op"(%r) : (!rasp.value) -> ()
// CHECK:      %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
// CHECK-NEXT: "test.op"(%y) : (!rasp.value) -> ()

// -----

// `seq` folds to undefined if its first operand is undefined.
%x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
%n = rasp.literal none
%r = rasp.seq %n, %y
"test.op"(%r) : (!rasp.value) -> ()
// CHECK:      %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
// CHECK-NEXT: %n = rasp.literal none
// CHECK-NEXT: "test.op"(%n) : (!rasp.value) -> ()

// -----

// `seq` stays if its first operand may be undefined.
%x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
%r = rasp.seq %x, %y
"test.op"(%r) : (!rasp.value) -> ()
// CHECK:      %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
// CHECK-NEXT: %r = rasp.seq %x, %y
// CHECK-NEXT: "test.op"(%r) : (!rasp.value) -> ()

// -----

// `is_defined` of a literal folds to the answer, and that of another value stays.
%x = "test.op"() : () -> !rasp.value
%n = rasp.literal none
%s = rasp.literal "a"
%r = rasp.is_defined %n
%q = rasp.is_defined %s
%p = rasp.is_defined %x
"test.op"(%r, %q, %p) : (!rasp.value, !rasp.value, !rasp.value) -> ()
// CHECK:      %[[X:.+]] = "test.op"() : () -> !rasp.value
// CHECK-NEXT: %[[R:.+]] = rasp.literal false
// CHECK-NEXT: %[[Q:.+]] = rasp.literal true
// CHECK-NEXT: %[[P:.+]] = rasp.is_defined %[[X]]
// CHECK-NEXT: "test.op"(%[[R]], %[[Q]], %[[P]])

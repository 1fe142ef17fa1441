// RUN: rasp-opt -p canonicalize --split-input-file %s | filecheck %s

// A value is equal to itself, where it is defined.
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

// Two values may be equal.
%x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
%r = rasp.cmp eq %x, %y
"test.op"(%r) : (!rasp.value) -> ()
// CHECK:      %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
// CHECK-NEXT: %r = rasp.cmp eq %x, %y
// CHECK-NEXT: "test.op"(%r) : (!rasp.value) -> ()

// -----

// A negated comparison is the opposite one.
%x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
%c = rasp.cmp lt %x, %y
%r = rasp.not %c
"test.op"(%r) : (!rasp.value) -> ()
// CHECK:      %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
// CHECK-NEXT: %r = rasp.cmp ge %x, %y
// CHECK-NEXT: "test.op"(%r) : (!rasp.value) -> ()

// -----

// A bool negated twice.
%x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
%c = rasp.in %x, {1}
%n = rasp.not %c
%r = rasp.not %n
"test.op"(%r) : (!rasp.value) -> ()
// CHECK:      %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
// CHECK-NEXT: %c = rasp.in %x, {1}
// CHECK-NEXT: "test.op"(%c) : (!rasp.value) -> ()

// -----

// A value negated twice is a bool, which the value may not be.
%x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
%n = rasp.not %x
%r = rasp.not %n
"test.op"(%r) : (!rasp.value) -> ()
// CHECK:      %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
// CHECK-NEXT: %n = rasp.not %x
// CHECK-NEXT: %r = rasp.not %n
// CHECK-NEXT: "test.op"(%r) : (!rasp.value) -> ()

// -----

// A value negated three times is negated.
%x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
%n = rasp.not %x
%o = rasp.not %n
%r = rasp.not %o
"test.op"(%r) : (!rasp.value) -> ()
// CHECK:      %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
// CHECK-NEXT: %n = rasp.not %x
// CHECK-NEXT: "test.op"(%n) : (!rasp.value) -> ()

// -----

// x and x.
%x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
%r = rasp.and %x, %x
"test.op"(%r) : (!rasp.value) -> ()
// CHECK:      %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
// CHECK-NEXT: "test.op"(%x) : (!rasp.value) -> ()

// -----

// x or x.
%x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
%r = rasp.or %x, %x
"test.op"(%r) : (!rasp.value) -> ()
// CHECK:      %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
// CHECK-NEXT: "test.op"(%x) : (!rasp.value) -> ()

// -----

// A literal first operand decides an and.
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

// A literal first operand decides an or; an undefined one is the result.
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

// A literal second operand decides nothing: the result is not always a bool.
%x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
%t = rasp.literal true
%r = rasp.and %x, %t
"test.op"(%r) : (!rasp.value) -> ()
// CHECK:      %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
// CHECK-NEXT: %t = rasp.literal true
// CHECK-NEXT: %r = rasp.and %x, %t
// CHECK-NEXT: "test.op"(%r) : (!rasp.value) -> ()

// -----

// A literal condition decides.
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

// True if a bool, else False.
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

// True if a value, else False: the value may not be a bool.
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

// False if a value, else True.
%x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
%t = rasp.literal true
%f = rasp.literal false
%r = rasp.if %x, %f, %t
"test.op"(%r) : (!rasp.value) -> ()
// CHECK:      %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
// CHECK-NEXT: %r = rasp.not %x
// CHECK-NEXT: "test.op"(%r) : (!rasp.value) -> ()

// -----

// A condition need not be a bool.
%x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
%n = rasp.not %x
%m = rasp.not %n
%r = rasp.if %m, %x, %y
"test.op"(%r) : (!rasp.value) -> ()
// CHECK:      %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
// CHECK-NEXT: %r = rasp.if %x, %x, %y
// CHECK-NEXT: "test.op"(%r) : (!rasp.value) -> ()

// -----

// A negated condition.
%x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
%n = rasp.not %x
%r = rasp.if %n, %x, %y
"test.op"(%r) : (!rasp.value) -> ()
// CHECK:      %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
// CHECK-NEXT: %r = rasp.if %x, %y, %x
// CHECK-NEXT: "test.op"(%r) : (!rasp.value) -> ()

// -----

// The same choice twice, where the condition is defined.
%x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
%r = rasp.if %x, %y, %y
"test.op"(%r) : (!rasp.value) -> ()
// CHECK:      %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
// CHECK-NEXT: %r = rasp.seq %x, %y
// CHECK-NEXT: "test.op"(%r) : (!rasp.value) -> ()

// -----

// The second of two values, after one that is defined.
%x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
%1 = rasp.literal 1
%r = rasp.seq %1, %y
"test.op"(%r) : (!rasp.value) -> ()
// CHECK:      %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
// CHECK-NEXT: "test.op"(%y) : (!rasp.value) -> ()

// -----

// After one that is undefined.
%x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
%n = rasp.literal none
%r = rasp.seq %n, %y
"test.op"(%r) : (!rasp.value) -> ()
// CHECK:      %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
// CHECK-NEXT: %n = rasp.literal none
// CHECK-NEXT: "test.op"(%n) : (!rasp.value) -> ()

// -----

// After one that may be undefined.
%x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
%r = rasp.seq %x, %y
"test.op"(%r) : (!rasp.value) -> ()
// CHECK:      %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
// CHECK-NEXT: %r = rasp.seq %x, %y
// CHECK-NEXT: "test.op"(%r) : (!rasp.value) -> ()

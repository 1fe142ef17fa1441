// RUN: rasp-opt -p canonicalize --split-input-file %s | filecheck --match-full-lines %s

// Operations on literals fold, exactly.
%x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
%1 = rasp.literal 1
%3 = rasp.literal 3
%t = rasp.div %1, %3
%r = rasp.add %t, %3
"test.op"(%r) : (!rasp.value) -> ()
// CHECK:      %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
// CHECK-NEXT: %r = rasp.literal 10/3
// CHECK-NEXT: "test.op"(%r) : (!rasp.value) -> ()

// -----

// An operation that raises an error in Python folds to undefined.
%x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
%1 = rasp.literal 1
%s = rasp.literal "a"
%r = rasp.add %1, %s
"test.op"(%r) : (!rasp.value) -> ()
// CHECK:      %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
// CHECK-NEXT: %r = rasp.literal none
// CHECK-NEXT: "test.op"(%r) : (!rasp.value) -> ()

// -----

// A division by zero is undefined.
%x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
%1 = rasp.literal 1
%0 = rasp.literal 0
%r = rasp.div %1, %0
"test.op"(%r) : (!rasp.value) -> ()
// CHECK:      %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
// CHECK-NEXT: %r = rasp.literal none
// CHECK-NEXT: "test.op"(%r) : (!rasp.value) -> ()

// -----

// Tables, sets and tuples of literals.
%x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
%1 = rasp.literal 1
%l = rasp.lookup %1 {(1) : 4}
%i = rasp.in %l, {2 to 5}
%u = rasp.tuple %l, %i
%r = rasp.item %u[1]
"test.op"(%r) : (!rasp.value) -> ()
// CHECK:      %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
// CHECK-NEXT: %r = rasp.literal true
// CHECK-NEXT: "test.op"(%r) : (!rasp.value) -> ()

// -----

// Operations with an operand that is not a literal stay.
%x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
%1 = rasp.literal 1
%r = rasp.add %x, %1
"test.op"(%r) : (!rasp.value) -> ()
// CHECK:      %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
// CHECK-NEXT: %0 = rasp.literal 1
// CHECK-NEXT: %r = rasp.add %x, %0
// CHECK-NEXT: "test.op"(%r) : (!rasp.value) -> ()

// -----

// x + 0 is x for a number.
%x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
%0 = rasp.literal 0
%n = rasp.neg %x
%r = rasp.add %n, %0
"test.op"(%r) : (!rasp.value) -> ()
// CHECK:      %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
// CHECK-NEXT: %n = rasp.neg %x
// CHECK-NEXT: "test.op"(%n) : (!rasp.value) -> ()

// -----

// 0 + x is x for a number.
%x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
%0 = rasp.literal 0
%n = rasp.neg %x
%r = rasp.add %0, %n
"test.op"(%r) : (!rasp.value) -> ()
// CHECK:      %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
// CHECK-NEXT: %n = rasp.neg %x
// CHECK-NEXT: "test.op"(%n) : (!rasp.value) -> ()

// -----

// x + 0 stays if x may be a string, for which it is undefined.
%x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
%0 = rasp.literal 0
%r = rasp.add %x, %0
"test.op"(%r) : (!rasp.value) -> ()
// CHECK:      %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
// CHECK-NEXT: %0 = rasp.literal 0
// CHECK-NEXT: %r = rasp.add %x, %0
// CHECK-NEXT: "test.op"(%r) : (!rasp.value) -> ()

// -----

// x - 0 is x for a number.
%x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
%0 = rasp.literal 0
%n = rasp.abs %x
%r = rasp.sub %n, %0
"test.op"(%r) : (!rasp.value) -> ()
// CHECK:      %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
// CHECK-NEXT: %n = rasp.abs %x
// CHECK-NEXT: "test.op"(%n) : (!rasp.value) -> ()

// -----

// x - 0 stays if x may be a string.
%x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
%0 = rasp.literal 0
%r = rasp.sub %x, %0
"test.op"(%r) : (!rasp.value) -> ()
// CHECK:      %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
// CHECK-NEXT: %0 = rasp.literal 0
// CHECK-NEXT: %r = rasp.sub %x, %0
// CHECK-NEXT: "test.op"(%r) : (!rasp.value) -> ()

// -----

// 0 - x stays.
%x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
%0 = rasp.literal 0
%n = rasp.abs %x
%r = rasp.sub %0, %n
"test.op"(%r) : (!rasp.value) -> ()
// CHECK:      %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
// CHECK-NEXT: %0 = rasp.literal 0
// CHECK-NEXT: %n = rasp.abs %x
// CHECK-NEXT: %r = rasp.sub %0, %n
// CHECK-NEXT: "test.op"(%r) : (!rasp.value) -> ()

// -----

// x * 1 is x, for strings too.
%x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
%1 = rasp.literal 1
%r = rasp.mul %x, %1
"test.op"(%r) : (!rasp.value) -> ()
// CHECK:      %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
// CHECK-NEXT: "test.op"(%x) : (!rasp.value) -> ()

// -----

// 1 * x is x.
%x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
%1 = rasp.literal 1
%r = rasp.mul %1, %x
"test.op"(%r) : (!rasp.value) -> ()
// CHECK:      %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
// CHECK-NEXT: "test.op"(%x) : (!rasp.value) -> ()

// -----

// x * 0 stays: it is undefined if x is, and empty for strings.
%x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
%0 = rasp.literal 0
%r = rasp.mul %x, %0
"test.op"(%r) : (!rasp.value) -> ()
// CHECK:      %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
// CHECK-NEXT: %0 = rasp.literal 0
// CHECK-NEXT: %r = rasp.mul %x, %0
// CHECK-NEXT: "test.op"(%r) : (!rasp.value) -> ()

// -----

// x / 1 and x ** 1 are x for a number.
%x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
%1 = rasp.literal 1
%n = rasp.round %x
%d = rasp.div %n, %1
%r = rasp.pow %d, %1
"test.op"(%r) : (!rasp.value) -> ()
// CHECK:      %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
// CHECK-NEXT: %n = rasp.round %x
// CHECK-NEXT: "test.op"(%n) : (!rasp.value) -> ()

// -----

// x / 1 stays if x may be a string.
%x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
%1 = rasp.literal 1
%r = rasp.div %x, %1
"test.op"(%r) : (!rasp.value) -> ()
// CHECK:      %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
// CHECK-NEXT: %0 = rasp.literal 1
// CHECK-NEXT: %r = rasp.div %x, %0
// CHECK-NEXT: "test.op"(%r) : (!rasp.value) -> ()

// -----

// -(-x) is x for a number.
%x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
%n = rasp.mod %x, %y
%m = rasp.neg %n
%r = rasp.neg %m
"test.op"(%r) : (!rasp.value) -> ()
// CHECK:      %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
// CHECK-NEXT: %n = rasp.mod %x, %y
// CHECK-NEXT: "test.op"(%n) : (!rasp.value) -> ()

// -----

// -(-x) stays if x may be a string.
%x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
%m = rasp.neg %x
%r = rasp.neg %m
"test.op"(%r) : (!rasp.value) -> ()
// CHECK:      %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
// CHECK-NEXT: %m = rasp.neg %x
// CHECK-NEXT: %r = rasp.neg %m
// CHECK-NEXT: "test.op"(%r) : (!rasp.value) -> ()

// -----

// The absolute value of an absolute value folds, and the rounding of a rounding.
%x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
%n = rasp.abs %x
%m = rasp.abs %n
%o = rasp.round %m
%r = rasp.round %o
"test.op"(%r) : (!rasp.value) -> ()
// CHECK:      %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
// CHECK-NEXT: %n = rasp.abs %x
// CHECK-NEXT: %o = rasp.round %n
// CHECK-NEXT: "test.op"(%o) : (!rasp.value) -> ()

// -----

// The minimum and the maximum of a value and itself fold.
%x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
%n = rasp.min %x, %x
%r = rasp.max %n, %n
"test.op"(%r) : (!rasp.value) -> ()
// CHECK:      %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
// CHECK-NEXT: "test.op"(%x) : (!rasp.value) -> ()

// -----

// x - x stays: it is undefined for strings.
%x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
%r = rasp.sub %x, %x
"test.op"(%r) : (!rasp.value) -> ()
// CHECK:      %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
// CHECK-NEXT: %r = rasp.sub %x, %x
// CHECK-NEXT: "test.op"(%r) : (!rasp.value) -> ()

// -----

// x ** 2 is undefined if it has more than 4096 bits.
%2 = rasp.literal 2
%n = rasp.literal 2500
%x = rasp.pow %2, %n
%r = rasp.pow %x, %2
"test.op"(%r) : (!rasp.value) -> ()
// CHECK:      %r = rasp.literal none
// CHECK-NEXT: "test.op"(%r) : (!rasp.value) -> ()

// RUN: rasp-opt --parsing-diagnostics --split-input-file %s | filecheck --match-full-lines %s

// CHECK: %0 = rasp.constant yes : !rasp.sop
// CHECK-NEXT:                    ^^^
// CHECK-NEXT: Expected a value: a number, a string, "true", "false", "none" or a tuple of values
%0 = rasp.constant yes : !rasp.sop

// -----

// CHECK: %0 = rasp.constant 1/0 : !rasp.sop
// CHECK-NEXT:                      ^
// CHECK-NEXT: Expected a denominator other than 0
%0 = rasp.constant 1/0 : !rasp.sop

// -----

// CHECK: %0 = rasp.constant -"a" : !rasp.sop
// CHECK-NEXT:                     ^^^
// CHECK-NEXT: Expected integer or float literal after '-'
%0 = rasp.constant -"a" : !rasp.sop

// -----

// CHECK: %0 = rasp.tokens as onehot : !rasp.sop
// CHECK-NEXT:                     ^^^^^^
// CHECK-NEXT: Expected `categorical`, `numerical`, `reciprocal`, `blocked`, or `ordinal`.
%0 = rasp.tokens as onehot : !rasp.sop

// -----

// CHECK: %0 = rasp.tokens named frac : !rasp.sop
// CHECK-NEXT:                        ^^^^
// CHECK-NEXT: string literal expected
%0 = rasp.tokens named frac : !rasp.sop

// -----

// CHECK: %0 = rasp.tokens : !rasp.sop<categorical>
// CHECK-NEXT:                                         ^
// CHECK-NEXT: Expected ',' and the name of a rasp.domain
%0 = rasp.tokens : !rasp.sop<categorical>

// -----

// CHECK: %0 = rasp.tokens : !rasp.sop<@d>
// CHECK-NEXT:                              ^^
// CHECK-NEXT: Expected `categorical`, `numerical`, `reciprocal`, `blocked`, or `ordinal`.
%0 = rasp.tokens : !rasp.sop<@d>

// -----

// CHECK: rasp.domain @d {5 to 1}
// CHECK-NEXT:                 ^^^^^^
// CHECK-NEXT: Expected a range from the smaller to the larger
rasp.domain @d {5 to 1}

// -----

// CHECK: rasp.domain @d {0 to "a"}
// CHECK-NEXT:                 ^^^^^^^^
// CHECK-NEXT: Expected integers at both ends of a range
rasp.domain @d {0 to "a"}

// -----

// CHECK: rasp.domain @d {0 to 9999999}
// CHECK-NEXT:                 ^^^^^^^^^^^^
// CHECK-NEXT: Expected a range of at most 1000000 values
rasp.domain @d {0 to 9999999}

// -----

// CHECK: rasp.domain @d 1
// CHECK-NEXT:                ^
// CHECK-NEXT: '{' expected in a set of values
rasp.domain @d 1

// -----

// CHECK: rasp.program @f vocab "a" max_seq_len 3 {
// CHECK-NEXT:                       ^^^
// CHECK-NEXT: '{' expected in a set of values
rasp.program @f vocab "a" max_seq_len 3 {
}

// -----

// CHECK: %1 = rasp.cmp is %0, %0
// CHECK-NEXT:               ^^
// CHECK-NEXT: Expected `eq`, `ne`, `lt`, `le`, `gt`, or `ge`.
%0 = rasp.literal 1
%1 = rasp.cmp is %0, %0

// -----

// CHECK: %1 = rasp.lookup %0 {1 : 2}
// CHECK-NEXT:                      ^^
// CHECK-NEXT: Expected the arguments of a table entry in parentheses
%0 = rasp.literal 1
%1 = rasp.lookup %0 {1 : 2}

// -----

// CHECK: "test.op"() {value = #rasp.value<"\FF">} : () -> ()
// CHECK-NEXT:                                  ^^^^^
// CHECK-NEXT: Expected a string that is valid UTF-8
"test.op"() {value = #rasp.value<"\FF">} : () -> ()

// RUN: raspc compile %S/Inputs/evaluated.py --vocab a --max-seq-len 2 --emit rasp | filecheck %s

// The results of programs on inputs, as Python values and exact, and the inputs and modules that are refused.

// CHECK:      programs (): error: the module holds 0 programs (none); give a module with one rasp.program
// CHECK-NEXT: programs ('p',): p
// CHECK-NEXT: programs ('p', 'q'): error: the module holds 2 programs (@p, @q); give a module with one rasp.program
// CHECK-NEXT: a program itself: True
// CHECK-NEXT: fractions: [0.5, 0.25, 0]
// CHECK-NEXT: exact: [Fraction(1, 2), Fraction(1, 4), 0]
// CHECK-NEXT: once: [0.5]
// CHECK-NEXT: a truth value as a token: [0.5, 0]
// CHECK-NEXT: empty: error: the input is empty; give at least one token
// CHECK-NEXT: as long as can be: [0, 0, 0]
// CHECK-NEXT: too long: error: the input has 4 tokens, but max_seq_len is 3; give a shorter input or compile with a larger max_seq_len
// CHECK-NEXT: another token: error: the token 2 at position 1 is not in the vocab; the vocab is {0, 1/2, 1}
// CHECK-NEXT: no value: error: type is not a value of RASP; use a bool, a number, a string, None or a tuple of these
// CHECK-NEXT: unchecked: [1, 1, 1, 1.5]
// CHECK-NEXT: unchecked and empty: []
// CHECK-NEXT: once, unchecked: [1]
// CHECK-NEXT: several: ([0.5, 0], [True, False])
// CHECK-NEXT: several, exact: ([Fraction(1, 2), 0], [True, False])
// CHECK-NEXT: truth values as numbers: ([1, 0], [0.5, 0])

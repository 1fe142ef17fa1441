// RUN: raspc compile %S/Inputs/evaluated.py --vocab a --max-seq-len 2 --emit rasp | filecheck --match-full-lines %s

// The results of programs on inputs, as Python values and exact, the inputs and modules that are refused, and
// the limits of powers and products.

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
// CHECK-NEXT: (2^3000) ** -2: undefined
// CHECK-NEXT: (2^3000) ** -1: 1 / 3001 bits
// CHECK-NEXT: (2^3000) ** 0: 1 / 1 bits
// CHECK-NEXT: (2^3000) ** 1: 3001 / 1 bits
// CHECK-NEXT: (2^3000) ** 2: undefined
// CHECK-NEXT: (2^3000) * 1: 3001 / 1 bits
// CHECK-NEXT: 1 * (2^3000): 3001 / 1 bits
// CHECK-NEXT: (2^3000) * itself: undefined
// CHECK-NEXT: (-2^2047) ** -2: 1 / 4095 bits
// CHECK-NEXT: (-2^2047) ** -1: 1 / 2048 bits
// CHECK-NEXT: (-2^2047) ** 0: 1 / 1 bits
// CHECK-NEXT: (-2^2047) ** 1: 2048 / 1 bits
// CHECK-NEXT: (-2^2047) ** 2: 4095 / 1 bits
// CHECK-NEXT: (-2^2047) * 1: 2048 / 1 bits
// CHECK-NEXT: 1 * (-2^2047): 2048 / 1 bits
// CHECK-NEXT: (-2^2047) * itself: 4095 / 1 bits
// CHECK-NEXT: (2^2048) ** -2: undefined
// CHECK-NEXT: (2^2048) ** -1: 1 / 2049 bits
// CHECK-NEXT: (2^2048) ** 0: 1 / 1 bits
// CHECK-NEXT: (2^2048) ** 1: 2049 / 1 bits
// CHECK-NEXT: (2^2048) ** 2: undefined
// CHECK-NEXT: (2^2048) * 1: 2049 / 1 bits
// CHECK-NEXT: 1 * (2^2048): 2049 / 1 bits
// CHECK-NEXT: (2^2048) * itself: undefined
// CHECK-NEXT: (2^4096) ** -2: undefined
// CHECK-NEXT: (2^4096) ** -1: 1 / 4097 bits
// CHECK-NEXT: (2^4096) ** 0: 1 / 1 bits
// CHECK-NEXT: (2^4096) ** 1: 4097 / 1 bits
// CHECK-NEXT: (2^4096) ** 2: undefined
// CHECK-NEXT: (2^4096) * 1: 4097 / 1 bits
// CHECK-NEXT: 1 * (2^4096): 4097 / 1 bits
// CHECK-NEXT: (2^4096) * itself: undefined
// CHECK-NEXT: 1 ** 5000: 1 / 1 bits
// CHECK-NEXT: -1 ** 5001: 1 / 1 bits
// CHECK-NEXT: 0 ** 5000: 0 / 1 bits
// CHECK-NEXT: 2 ** 4094: undefined
// CHECK-NEXT: 2 ** 2048: 2049 / 1 bits
// CHECK-NEXT: 2 ** 2049: undefined
// CHECK-NEXT: 3 ** -2000: 1 / 3170 bits
// CHECK-NEXT: 0 ** -1: undefined
// CHECK-NEXT: 2 elements times 2048: 4096 elements
// CHECK-NEXT: 2048 times 2 elements: 4096 elements
// CHECK-NEXT: 2 elements times 2049: undefined
// CHECK-NEXT: 2049 times 2 elements: undefined
// CHECK-NEXT: 0 elements times 5000: 0 elements
// CHECK-NEXT: 5000 times 0 elements: 0 elements
// CHECK-NEXT: 1 elements times -1: 0 elements
// CHECK-NEXT: -1 times 1 elements: 0 elements
// CHECK-NEXT: 2 elements times 2: 4 elements
// CHECK-NEXT: 2 times 2 elements: 4 elements
// CHECK-NEXT: 5000 elements times 1: 5000 elements
// CHECK-NEXT: 1 times 5000 elements: 5000 elements
// CHECK-NEXT: text times a fraction: undefined
// CHECK-NEXT: text times text: undefined

// RUN: raspc compile %S/Inputs/forms_and_faults.py --vocab a --max-seq-len 2 --emit rasp | filecheck --match-full-lines %s

// Affine forms of functions and the sizes of numbers up to which they hold, the means of up to some numbers,
// and the value sets that each encoding refuses.

// CHECK:      x: True, ((1,), 0)
// CHECK-NEXT: a constant: True, ((0,), 7)
// CHECK-NEXT: a string: False, None
// CHECK-NEXT: x - 3 y: True, ((1, -3), 0)
// CHECK-NEXT: -x / 2: True, ((Fraction(-1, 2),), 0)
// CHECK-NEXT: x / 0: False, None
// CHECK-NEXT: 2 / x: False, None
// CHECK-NEXT: x y: False, None
// CHECK-NEXT: 3 times 4 times x: True, ((12,), 0)
// CHECK-NEXT: 2 x, x of 3000 bits: True, ((2,), 0)
// CHECK-NEXT: 2 x, x of 4000 bits: True, ((2,), 0)
// CHECK-NEXT: 2 x, x of 4093 bits: True, ((2,), 0)
// CHECK-NEXT: 2 x, x of 4094 bits: True, ((2,), 0)
// CHECK-NEXT: 2 x, x of 4095 bits: True, None
// CHECK-NEXT: 2 x, x of 4096 bits: True, None
// CHECK-NEXT: 2 x, x of 4097 bits: True, None
// CHECK-NEXT: 1 x of 5000 bits: True, ((1,), 0)
// CHECK-NEXT: x of 5000 bits: True, ((1,), 0)
// CHECK-NEXT: x / 3, x of 5000 bits: True, ((Fraction(1, 3),), 0)
// CHECK-NEXT: 2^-3000 x, x of 2000 bits below 1: True, None
// CHECK-NEXT: means of (1, 2, 3), at most 14: 15 are too many
// CHECK-NEXT: means of (1, 2, 3), at most 15: 1: {1 to 3}, 2: {1, 3/2, 2, 5/2, 3}, 3: {1, 4/3, 5/3, 2, 7/3, 8/3, 3}
// CHECK-NEXT: means of (1, 2, 3), at most 16: 1: {1 to 3}, 2: {1, 3/2, 2, 5/2, 3}, 3: {1, 4/3, 5/3, 2, 7/3, 8/3, 3}
// CHECK-NEXT: means of (-1, 0), at most 8: 9 are too many
// CHECK-NEXT: means of (-1, 0), at most 9: 1: {-1, 0}, 2: {-1, -1/2, 0}, 3: {-1, -2/3, -1/3, 0}
// CHECK-NEXT: means of (0, 2, 3), at most 7: 8 are too many
// CHECK-NEXT: means of (0, 2, 3), at most 8: 12 are too many
// CHECK-NEXT: means of (0, 2, 3), at most 9: 12 are too many
// CHECK-NEXT: means of (0, 2, 3), at most 11: 12 are too many
// CHECK-NEXT: means of (0, 2, 3), at most 12: 1: {0, 2, 3}, 2: {0, 1, 3/2, 2, 5/2, 3}
// CHECK-NEXT: means of (Fraction(1, 2), 1), at most 4: 5 are too many
// CHECK-NEXT: means of (Fraction(1, 2), 1), at most 5: 1: {1/2, 1}, 2: {1/2, 3/4, 1}
// CHECK-NEXT: means of (5,), at most 3: 4 are too many
// CHECK-NEXT: means of (5,), at most 4: 1: {5}, 2: {5}, 3: {5}, 4: {5}
// CHECK-NEXT: means of (), at most 0: 
// CHECK-NEXT: categorical {1, 2}, None: None
// CHECK-NEXT: categorical {1, 2}, 1: it has 2 values, more than the 1 directions that a categorical s-op may take; make it numerical(...), or raise max-directions
// CHECK-NEXT: categorical {1, 2}, 2: None
// CHECK-NEXT: categorical {1, "a"}, None: None
// CHECK-NEXT: categorical {1, "a"}, 1: it has 2 values, more than the 1 directions that a categorical s-op may take; make it numerical(...), or raise max-directions
// CHECK-NEXT: categorical {1, "a"}, 2: None
// CHECK-NEXT: categorical {1, none}, None: None
// CHECK-NEXT: categorical {1, none}, 1: None
// CHECK-NEXT: categorical {1, none}, 2: None
// CHECK-NEXT: categorical {"a", none}, None: None
// CHECK-NEXT: categorical {"a", none}, 1: None
// CHECK-NEXT: categorical {"a", none}, 2: None
// CHECK-NEXT: numerical {1, 2}, None: None
// CHECK-NEXT: numerical {1, "a"}, None: it is numerical, but can be "a", which is no number; make it categorical(...)
// CHECK-NEXT: numerical {1, none}, None: it is numerical, but can be undefined, for which a number has no room; make it categorical(...), or give the aggregate a default
// CHECK-NEXT: numerical {"a", none}, None: it is numerical, but can be "a", which is no number; make it categorical(...)
// CHECK-NEXT: reciprocal {1, 2}, None: None
// CHECK-NEXT: reciprocal {1, "a"}, None: it is reciprocal, but can be "a", which is no number; make it categorical(...)
// CHECK-NEXT: reciprocal {1, none}, None: it is reciprocal, but can be undefined, for which a number has no room; make it categorical(...), or give the aggregate a default
// CHECK-NEXT: reciprocal {"a", none}, None: it is reciprocal, but can be "a", which is no number; make it categorical(...)
// CHECK-NEXT: blocked {1, 2}, None: None
// CHECK-NEXT: blocked {1, "a"}, None: it is blocked, but can be "a", which is no number; make it categorical(...)
// CHECK-NEXT: blocked {1, none}, None: it is blocked, but can be undefined, for which a number has no room; make it categorical(...), or give the aggregate a default
// CHECK-NEXT: blocked {"a", none}, None: it is blocked, but can be "a", which is no number; make it categorical(...)
// CHECK-NEXT: ordinal {1, 2}, None: None
// CHECK-NEXT: ordinal {1, "a"}, None: None
// CHECK-NEXT: ordinal {1, none}, None: None
// CHECK-NEXT: ordinal {"a", none}, None: None

// RUN: raspc compile %S/Inputs/tables_of_functions.py --vocab a --max-seq-len 2 --emit rasp | filecheck --match-full-lines %s

// Every scalar op on all of fifteen values, and on all pairs; the functions of maps after canonicalization, with a
// literal on each side, in a negation, and in a choice.
//
// Of a function of two arguments: that it gives a number, gives a truth value, is always defined, depends strictly on
// each argument, passes a value on, is the identity, ends in a sum, is a literal; the comparison that it is, also of
// key and query; whether it has an affine form, and the form; its values for tuples of operands.

// CHECK:       rasp.neg: 0, -1, -2, 3, -1/2, 1/2, -5/2, -1, 0, none, none, none, none, none, none
// CHECK-NEXT:  rasp.abs: 0, 1, 2, 3, 1/2, 1/2, 5/2, 1, 0, none, none, none, none, none, none
// CHECK-NEXT:  rasp.round: 0, 1, 2, -3, 0, 0, 2, 1, 0, none, none, none, none, none, none
// CHECK-NEXT:  rasp.not: true, false, false, false, false, false, false, false, true, true, false, false, true, false, none
// CHECK-NEXT:  rasp.holds: false, true, true, true, true, true, true, true, false, false, true, true, false, true, false
// CHECK-NEXT:  rasp.is_defined: true, true, true, true, true, true, true, true, true, true, true, true, true, true, false
// CHECK-NEXT:  item 0: none, none, none, none, none, none, none, none, none, none, "a", "a", none, 1, none
// CHECK-NEXT:  item -1: none, none, none, none, none, none, none, none, none, none, "a", "b", none, "a", none
// CHECK-NEXT:  in: true, false, false, false, true, false, false, false, true, false, true, false, false, false, none
// CHECK-NEXT:  lookup: "z", none, none, none, none, none, none, none, "z", none, 1, none, none, none, none
// CHECK-NEXT:  rasp.add:
// CHECK-NEXT:    0: 0, 1, 2, -3, 1/2, -1/2, 5/2, 1, 0, none, none, none, none, none, none
// CHECK-NEXT:    1: 1, 2, 3, -2, 3/2, 1/2, 7/2, 2, 1, none, none, none, none, none, none
// CHECK-NEXT:    2: 2, 3, 4, -1, 5/2, 3/2, 9/2, 3, 2, none, none, none, none, none, none
// CHECK-NEXT:    -3: -3, -2, -1, -6, -5/2, -7/2, -1/2, -2, -3, none, none, none, none, none, none
// CHECK-NEXT:    1/2: 1/2, 3/2, 5/2, -5/2, 1, 0, 3, 3/2, 1/2, none, none, none, none, none, none
// CHECK-NEXT:    -1/2: -1/2, 1/2, 3/2, -7/2, 0, -1, 2, 1/2, -1/2, none, none, none, none, none, none
// CHECK-NEXT:    5/2: 5/2, 7/2, 9/2, -1/2, 3, 2, 5, 7/2, 5/2, none, none, none, none, none, none
// CHECK-NEXT:    true: 1, 2, 3, -2, 3/2, 1/2, 7/2, 2, 1, none, none, none, none, none, none
// CHECK-NEXT:    false: 0, 1, 2, -3, 1/2, -1/2, 5/2, 1, 0, none, none, none, none, none, none
// CHECK-NEXT:    "": none, none, none, none, none, none, none, none, none, "", "a", "ab", none, none, none
// CHECK-NEXT:    "a": none, none, none, none, none, none, none, none, none, "a", "aa", "aab", none, none, none
// CHECK-NEXT:    "ab": none, none, none, none, none, none, none, none, none, "ab", "aba", "abab", none, none, none
// CHECK-NEXT:    (): none, none, none, none, none, none, none, none, none, none, none, none, (), (1, "a"), none
// CHECK-NEXT:    (1, "a"): none, none, none, none, none, none, none, none, none, none, none, none, (1, "a"), (1, "a", 1, "a"), none
// CHECK-NEXT:    none: none, none, none, none, none, none, none, none, none, none, none, none, none, none, none
// CHECK-NEXT:  rasp.sub:
// CHECK-NEXT:    0: 0, -1, -2, 3, -1/2, 1/2, -5/2, -1, 0, none, none, none, none, none, none
// CHECK-NEXT:    1: 1, 0, -1, 4, 1/2, 3/2, -3/2, 0, 1, none, none, none, none, none, none
// CHECK-NEXT:    2: 2, 1, 0, 5, 3/2, 5/2, -1/2, 1, 2, none, none, none, none, none, none
// CHECK-NEXT:    -3: -3, -4, -5, 0, -7/2, -5/2, -11/2, -4, -3, none, none, none, none, none, none
// CHECK-NEXT:    1/2: 1/2, -1/2, -3/2, 7/2, 0, 1, -2, -1/2, 1/2, none, none, none, none, none, none
// CHECK-NEXT:    -1/2: -1/2, -3/2, -5/2, 5/2, -1, 0, -3, -3/2, -1/2, none, none, none, none, none, none
// CHECK-NEXT:    5/2: 5/2, 3/2, 1/2, 11/2, 2, 3, 0, 3/2, 5/2, none, none, none, none, none, none
// CHECK-NEXT:    true: 1, 0, -1, 4, 1/2, 3/2, -3/2, 0, 1, none, none, none, none, none, none
// CHECK-NEXT:    false: 0, -1, -2, 3, -1/2, 1/2, -5/2, -1, 0, none, none, none, none, none, none
// CHECK-NEXT:    "": none, none, none, none, none, none, none, none, none, none, none, none, none, none, none
// CHECK-NEXT:    "a": none, none, none, none, none, none, none, none, none, none, none, none, none, none, none
// CHECK-NEXT:    "ab": none, none, none, none, none, none, none, none, none, none, none, none, none, none, none
// CHECK-NEXT:    (): none, none, none, none, none, none, none, none, none, none, none, none, none, none, none
// CHECK-NEXT:    (1, "a"): none, none, none, none, none, none, none, none, none, none, none, none, none, none, none
// CHECK-NEXT:    none: none, none, none, none, none, none, none, none, none, none, none, none, none, none, none
// CHECK-NEXT:  rasp.mul:
// CHECK-NEXT:    0: 0, 0, 0, 0, 0, 0, 0, 0, 0, "", "", "", (), (), none
// CHECK-NEXT:    1: 0, 1, 2, -3, 1/2, -1/2, 5/2, 1, 0, "", "a", "ab", (), (1, "a"), none
// CHECK-NEXT:    2: 0, 2, 4, -6, 1, -1, 5, 2, 0, "", "aa", "abab", (), (1, "a", 1, "a"), none
// CHECK-NEXT:    -3: 0, -3, -6, 9, -3/2, 3/2, -15/2, -3, 0, "", "", "", (), (), none
// CHECK-NEXT:    1/2: 0, 1/2, 1, -3/2, 1/4, -1/4, 5/4, 1/2, 0, none, none, none, none, none, none
// CHECK-NEXT:    -1/2: 0, -1/2, -1, 3/2, -1/4, 1/4, -5/4, -1/2, 0, none, none, none, none, none, none
// CHECK-NEXT:    5/2: 0, 5/2, 5, -15/2, 5/4, -5/4, 25/4, 5/2, 0, none, none, none, none, none, none
// CHECK-NEXT:    true: 0, 1, 2, -3, 1/2, -1/2, 5/2, 1, 0, "", "a", "ab", (), (1, "a"), none
// CHECK-NEXT:    false: 0, 0, 0, 0, 0, 0, 0, 0, 0, "", "", "", (), (), none
// CHECK-NEXT:    "": "", "", "", "", none, none, none, "", "", none, none, none, none, none, none
// CHECK-NEXT:    "a": "", "a", "aa", "", none, none, none, "a", "", none, none, none, none, none, none
// CHECK-NEXT:    "ab": "", "ab", "abab", "", none, none, none, "ab", "", none, none, none, none, none, none
// CHECK-NEXT:    (): (), (), (), (), none, none, none, (), (), none, none, none, none, none, none
// CHECK-NEXT:    (1, "a"): (), (1, "a"), (1, "a", 1, "a"), (), none, none, none, (1, "a"), (), none, none, none, none, none, none
// CHECK-NEXT:    none: none, none, none, none, none, none, none, none, none, none, none, none, none, none, none
// CHECK-NEXT:  rasp.div:
// CHECK-NEXT:    0: none, 0, 0, 0, 0, 0, 0, 0, none, none, none, none, none, none, none
// CHECK-NEXT:    1: none, 1, 1/2, -1/3, 2, -2, 2/5, 1, none, none, none, none, none, none, none
// CHECK-NEXT:    2: none, 2, 1, -2/3, 4, -4, 4/5, 2, none, none, none, none, none, none, none
// CHECK-NEXT:    -3: none, -3, -3/2, 1, -6, 6, -6/5, -3, none, none, none, none, none, none, none
// CHECK-NEXT:    1/2: none, 1/2, 1/4, -1/6, 1, -1, 1/5, 1/2, none, none, none, none, none, none, none
// CHECK-NEXT:    -1/2: none, -1/2, -1/4, 1/6, -1, 1, -1/5, -1/2, none, none, none, none, none, none, none
// CHECK-NEXT:    5/2: none, 5/2, 5/4, -5/6, 5, -5, 1, 5/2, none, none, none, none, none, none, none
// CHECK-NEXT:    true: none, 1, 1/2, -1/3, 2, -2, 2/5, 1, none, none, none, none, none, none, none
// CHECK-NEXT:    false: none, 0, 0, 0, 0, 0, 0, 0, none, none, none, none, none, none, none
// CHECK-NEXT:    "": none, none, none, none, none, none, none, none, none, none, none, none, none, none, none
// CHECK-NEXT:    "a": none, none, none, none, none, none, none, none, none, none, none, none, none, none, none
// CHECK-NEXT:    "ab": none, none, none, none, none, none, none, none, none, none, none, none, none, none, none
// CHECK-NEXT:    (): none, none, none, none, none, none, none, none, none, none, none, none, none, none, none
// CHECK-NEXT:    (1, "a"): none, none, none, none, none, none, none, none, none, none, none, none, none, none, none
// CHECK-NEXT:    none: none, none, none, none, none, none, none, none, none, none, none, none, none, none, none
// CHECK-NEXT:  rasp.floordiv:
// CHECK-NEXT:    0: none, 0, 0, 0, 0, 0, 0, 0, none, none, none, none, none, none, none
// CHECK-NEXT:    1: none, 1, 0, -1, 2, -2, 0, 1, none, none, none, none, none, none, none
// CHECK-NEXT:    2: none, 2, 1, -1, 4, -4, 0, 2, none, none, none, none, none, none, none
// CHECK-NEXT:    -3: none, -3, -2, 1, -6, 6, -2, -3, none, none, none, none, none, none, none
// CHECK-NEXT:    1/2: none, 0, 0, -1, 1, -1, 0, 0, none, none, none, none, none, none, none
// CHECK-NEXT:    -1/2: none, -1, -1, 0, -1, 1, -1, -1, none, none, none, none, none, none, none
// CHECK-NEXT:    5/2: none, 2, 1, -1, 5, -5, 1, 2, none, none, none, none, none, none, none
// CHECK-NEXT:    true: none, 1, 0, -1, 2, -2, 0, 1, none, none, none, none, none, none, none
// CHECK-NEXT:    false: none, 0, 0, 0, 0, 0, 0, 0, none, none, none, none, none, none, none
// CHECK-NEXT:    "": none, none, none, none, none, none, none, none, none, none, none, none, none, none, none
// CHECK-NEXT:    "a": none, none, none, none, none, none, none, none, none, none, none, none, none, none, none
// CHECK-NEXT:    "ab": none, none, none, none, none, none, none, none, none, none, none, none, none, none, none
// CHECK-NEXT:    (): none, none, none, none, none, none, none, none, none, none, none, none, none, none, none
// CHECK-NEXT:    (1, "a"): none, none, none, none, none, none, none, none, none, none, none, none, none, none, none
// CHECK-NEXT:    none: none, none, none, none, none, none, none, none, none, none, none, none, none, none, none
// CHECK-NEXT:  rasp.mod:
// CHECK-NEXT:    0: none, 0, 0, 0, 0, 0, 0, 0, none, none, none, none, none, none, none
// CHECK-NEXT:    1: none, 0, 1, -2, 0, 0, 1, 0, none, none, none, none, none, none, none
// CHECK-NEXT:    2: none, 0, 0, -1, 0, 0, 2, 0, none, none, none, none, none, none, none
// CHECK-NEXT:    -3: none, 0, 1, 0, 0, 0, 2, 0, none, none, none, none, none, none, none
// CHECK-NEXT:    1/2: none, 1/2, 1/2, -5/2, 0, 0, 1/2, 1/2, none, none, none, none, none, none, none
// CHECK-NEXT:    -1/2: none, 1/2, 3/2, -1/2, 0, 0, 2, 1/2, none, none, none, none, none, none, none
// CHECK-NEXT:    5/2: none, 1/2, 1/2, -1/2, 0, 0, 0, 1/2, none, none, none, none, none, none, none
// CHECK-NEXT:    true: none, 0, 1, -2, 0, 0, 1, 0, none, none, none, none, none, none, none
// CHECK-NEXT:    false: none, 0, 0, 0, 0, 0, 0, 0, none, none, none, none, none, none, none
// CHECK-NEXT:    "": none, none, none, none, none, none, none, none, none, none, none, none, none, none, none
// CHECK-NEXT:    "a": none, none, none, none, none, none, none, none, none, none, none, none, none, none, none
// CHECK-NEXT:    "ab": none, none, none, none, none, none, none, none, none, none, none, none, none, none, none
// CHECK-NEXT:    (): none, none, none, none, none, none, none, none, none, none, none, none, none, none, none
// CHECK-NEXT:    (1, "a"): none, none, none, none, none, none, none, none, none, none, none, none, none, none, none
// CHECK-NEXT:    none: none, none, none, none, none, none, none, none, none, none, none, none, none, none, none
// CHECK-NEXT:  rasp.pow:
// CHECK-NEXT:    0: 1, 0, 0, none, 0, none, 0, 0, 1, none, none, none, none, none, none
// CHECK-NEXT:    1: 1, 1, 1, 1, 1, 1, 1, 1, 1, none, none, none, none, none, none
// CHECK-NEXT:    2: 1, 2, 4, 1/8, 131836323/93222358, 131836323/186444716, 263672646/46611179, 2, 1, none, none, none, none, none, none
// CHECK-NEXT:    -3: 1, -3, 9, -1/27, none, none, none, -3, 1, none, none, none, none, none, none
// CHECK-NEXT:    1/2: 1, 1/2, 1/4, 8, 131836323/186444716, 131836323/93222358, 42612572/241053109, 1/2, 1, none, none, none, none, none, none
// CHECK-NEXT:    -1/2: 1, -1/2, 1/4, -8, none, none, none, -1/2, 1, none, none, none, none, none, none
// CHECK-NEXT:    5/2: 1, 5/2, 25/4, 8/125, 141385148/89419819, 64450159/101904649, 255692433/25874255, 5/2, 1, none, none, none, none, none, none
// CHECK-NEXT:    true: 1, 1, 1, 1, 1, 1, 1, 1, 1, none, none, none, none, none, none
// CHECK-NEXT:    false: 1, 0, 0, none, 0, none, 0, 0, 1, none, none, none, none, none, none
// CHECK-NEXT:    "": none, none, none, none, none, none, none, none, none, none, none, none, none, none, none
// CHECK-NEXT:    "a": none, none, none, none, none, none, none, none, none, none, none, none, none, none, none
// CHECK-NEXT:    "ab": none, none, none, none, none, none, none, none, none, none, none, none, none, none, none
// CHECK-NEXT:    (): none, none, none, none, none, none, none, none, none, none, none, none, none, none, none
// CHECK-NEXT:    (1, "a"): none, none, none, none, none, none, none, none, none, none, none, none, none, none, none
// CHECK-NEXT:    none: none, none, none, none, none, none, none, none, none, none, none, none, none, none, none
// CHECK-NEXT:  rasp.min:
// CHECK-NEXT:    0: 0, 0, 0, -3, 0, -1/2, 0, 0, 0, none, none, none, none, none, none
// CHECK-NEXT:    1: 0, 1, 1, -3, 1/2, -1/2, 1, 1, false, none, none, none, none, none, none
// CHECK-NEXT:    2: 0, 1, 2, -3, 1/2, -1/2, 2, true, false, none, none, none, none, none, none
// CHECK-NEXT:    -3: -3, -3, -3, -3, -3, -3, -3, -3, -3, none, none, none, none, none, none
// CHECK-NEXT:    1/2: 0, 1/2, 1/2, -3, 1/2, -1/2, 1/2, 1/2, false, none, none, none, none, none, none
// CHECK-NEXT:    -1/2: -1/2, -1/2, -1/2, -3, -1/2, -1/2, -1/2, -1/2, -1/2, none, none, none, none, none, none
// CHECK-NEXT:    5/2: 0, 1, 2, -3, 1/2, -1/2, 5/2, true, false, none, none, none, none, none, none
// CHECK-NEXT:    true: 0, true, true, -3, 1/2, -1/2, true, true, false, none, none, none, none, none, none
// CHECK-NEXT:    false: false, false, false, -3, false, -1/2, false, false, false, none, none, none, none, none, none
// CHECK-NEXT:    "": none, none, none, none, none, none, none, none, none, "", "", "", none, none, none
// CHECK-NEXT:    "a": none, none, none, none, none, none, none, none, none, "", "a", "a", none, none, none
// CHECK-NEXT:    "ab": none, none, none, none, none, none, none, none, none, "", "a", "ab", none, none, none
// CHECK-NEXT:    (): none, none, none, none, none, none, none, none, none, none, none, none, (), (), none
// CHECK-NEXT:    (1, "a"): none, none, none, none, none, none, none, none, none, none, none, none, (), (1, "a"), none
// CHECK-NEXT:    none: none, none, none, none, none, none, none, none, none, none, none, none, none, none, none
// CHECK-NEXT:  rasp.max:
// CHECK-NEXT:    0: 0, 1, 2, 0, 1/2, 0, 5/2, true, 0, none, none, none, none, none, none
// CHECK-NEXT:    1: 1, 1, 2, 1, 1, 1, 5/2, 1, 1, none, none, none, none, none, none
// CHECK-NEXT:    2: 2, 2, 2, 2, 2, 2, 5/2, 2, 2, none, none, none, none, none, none
// CHECK-NEXT:    -3: 0, 1, 2, -3, 1/2, -1/2, 5/2, true, false, none, none, none, none, none, none
// CHECK-NEXT:    1/2: 1/2, 1, 2, 1/2, 1/2, 1/2, 5/2, true, 1/2, none, none, none, none, none, none
// CHECK-NEXT:    -1/2: 0, 1, 2, -1/2, 1/2, -1/2, 5/2, true, false, none, none, none, none, none, none
// CHECK-NEXT:    5/2: 5/2, 5/2, 5/2, 5/2, 5/2, 5/2, 5/2, 5/2, 5/2, none, none, none, none, none, none
// CHECK-NEXT:    true: true, true, 2, true, true, true, 5/2, true, true, none, none, none, none, none, none
// CHECK-NEXT:    false: false, 1, 2, false, 1/2, false, 5/2, true, false, none, none, none, none, none, none
// CHECK-NEXT:    "": none, none, none, none, none, none, none, none, none, "", "a", "ab", none, none, none
// CHECK-NEXT:    "a": none, none, none, none, none, none, none, none, none, "a", "a", "ab", none, none, none
// CHECK-NEXT:    "ab": none, none, none, none, none, none, none, none, none, "ab", "ab", "ab", none, none, none
// CHECK-NEXT:    (): none, none, none, none, none, none, none, none, none, none, none, none, (), (1, "a"), none
// CHECK-NEXT:    (1, "a"): none, none, none, none, none, none, none, none, none, none, none, none, (1, "a"), (1, "a"), none
// CHECK-NEXT:    none: none, none, none, none, none, none, none, none, none, none, none, none, none, none, none
// CHECK-NEXT:  rasp.and:
// CHECK-NEXT:    0: 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
// CHECK-NEXT:    1: 0, 1, 2, -3, 1/2, -1/2, 5/2, true, false, "", "a", "ab", (), (1, "a"), none
// CHECK-NEXT:    2: 0, 1, 2, -3, 1/2, -1/2, 5/2, true, false, "", "a", "ab", (), (1, "a"), none
// CHECK-NEXT:    -3: 0, 1, 2, -3, 1/2, -1/2, 5/2, true, false, "", "a", "ab", (), (1, "a"), none
// CHECK-NEXT:    1/2: 0, 1, 2, -3, 1/2, -1/2, 5/2, true, false, "", "a", "ab", (), (1, "a"), none
// CHECK-NEXT:    -1/2: 0, 1, 2, -3, 1/2, -1/2, 5/2, true, false, "", "a", "ab", (), (1, "a"), none
// CHECK-NEXT:    5/2: 0, 1, 2, -3, 1/2, -1/2, 5/2, true, false, "", "a", "ab", (), (1, "a"), none
// CHECK-NEXT:    true: 0, 1, 2, -3, 1/2, -1/2, 5/2, true, false, "", "a", "ab", (), (1, "a"), none
// CHECK-NEXT:    false: false, false, false, false, false, false, false, false, false, false, false, false, false, false, false
// CHECK-NEXT:    "": "", "", "", "", "", "", "", "", "", "", "", "", "", "", ""
// CHECK-NEXT:    "a": 0, 1, 2, -3, 1/2, -1/2, 5/2, true, false, "", "a", "ab", (), (1, "a"), none
// CHECK-NEXT:    "ab": 0, 1, 2, -3, 1/2, -1/2, 5/2, true, false, "", "a", "ab", (), (1, "a"), none
// CHECK-NEXT:    (): (), (), (), (), (), (), (), (), (), (), (), (), (), (), ()
// CHECK-NEXT:    (1, "a"): 0, 1, 2, -3, 1/2, -1/2, 5/2, true, false, "", "a", "ab", (), (1, "a"), none
// CHECK-NEXT:    none: none, none, none, none, none, none, none, none, none, none, none, none, none, none, none
// CHECK-NEXT:  rasp.or:
// CHECK-NEXT:    0: 0, 1, 2, -3, 1/2, -1/2, 5/2, true, false, "", "a", "ab", (), (1, "a"), none
// CHECK-NEXT:    1: 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1
// CHECK-NEXT:    2: 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2
// CHECK-NEXT:    -3: -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3, -3
// CHECK-NEXT:    1/2: 1/2, 1/2, 1/2, 1/2, 1/2, 1/2, 1/2, 1/2, 1/2, 1/2, 1/2, 1/2, 1/2, 1/2, 1/2
// CHECK-NEXT:    -1/2: -1/2, -1/2, -1/2, -1/2, -1/2, -1/2, -1/2, -1/2, -1/2, -1/2, -1/2, -1/2, -1/2, -1/2, -1/2
// CHECK-NEXT:    5/2: 5/2, 5/2, 5/2, 5/2, 5/2, 5/2, 5/2, 5/2, 5/2, 5/2, 5/2, 5/2, 5/2, 5/2, 5/2
// CHECK-NEXT:    true: true, true, true, true, true, true, true, true, true, true, true, true, true, true, true
// CHECK-NEXT:    false: 0, 1, 2, -3, 1/2, -1/2, 5/2, true, false, "", "a", "ab", (), (1, "a"), none
// CHECK-NEXT:    "": 0, 1, 2, -3, 1/2, -1/2, 5/2, true, false, "", "a", "ab", (), (1, "a"), none
// CHECK-NEXT:    "a": "a", "a", "a", "a", "a", "a", "a", "a", "a", "a", "a", "a", "a", "a", "a"
// CHECK-NEXT:    "ab": "ab", "ab", "ab", "ab", "ab", "ab", "ab", "ab", "ab", "ab", "ab", "ab", "ab", "ab", "ab"
// CHECK-NEXT:    (): 0, 1, 2, -3, 1/2, -1/2, 5/2, true, false, "", "a", "ab", (), (1, "a"), none
// CHECK-NEXT:    (1, "a"): (1, "a"), (1, "a"), (1, "a"), (1, "a"), (1, "a"), (1, "a"), (1, "a"), (1, "a"), (1, "a"), (1, "a"), (1, "a"), (1, "a"), (1, "a"), (1, "a"), (1, "a")
// CHECK-NEXT:    none: none, none, none, none, none, none, none, none, none, none, none, none, none, none, none
// CHECK-NEXT:  rasp.seq:
// CHECK-NEXT:    0: 0, 1, 2, -3, 1/2, -1/2, 5/2, true, false, "", "a", "ab", (), (1, "a"), none
// CHECK-NEXT:    1: 0, 1, 2, -3, 1/2, -1/2, 5/2, true, false, "", "a", "ab", (), (1, "a"), none
// CHECK-NEXT:    2: 0, 1, 2, -3, 1/2, -1/2, 5/2, true, false, "", "a", "ab", (), (1, "a"), none
// CHECK-NEXT:    -3: 0, 1, 2, -3, 1/2, -1/2, 5/2, true, false, "", "a", "ab", (), (1, "a"), none
// CHECK-NEXT:    1/2: 0, 1, 2, -3, 1/2, -1/2, 5/2, true, false, "", "a", "ab", (), (1, "a"), none
// CHECK-NEXT:    -1/2: 0, 1, 2, -3, 1/2, -1/2, 5/2, true, false, "", "a", "ab", (), (1, "a"), none
// CHECK-NEXT:    5/2: 0, 1, 2, -3, 1/2, -1/2, 5/2, true, false, "", "a", "ab", (), (1, "a"), none
// CHECK-NEXT:    true: 0, 1, 2, -3, 1/2, -1/2, 5/2, true, false, "", "a", "ab", (), (1, "a"), none
// CHECK-NEXT:    false: 0, 1, 2, -3, 1/2, -1/2, 5/2, true, false, "", "a", "ab", (), (1, "a"), none
// CHECK-NEXT:    "": 0, 1, 2, -3, 1/2, -1/2, 5/2, true, false, "", "a", "ab", (), (1, "a"), none
// CHECK-NEXT:    "a": 0, 1, 2, -3, 1/2, -1/2, 5/2, true, false, "", "a", "ab", (), (1, "a"), none
// CHECK-NEXT:    "ab": 0, 1, 2, -3, 1/2, -1/2, 5/2, true, false, "", "a", "ab", (), (1, "a"), none
// CHECK-NEXT:    (): 0, 1, 2, -3, 1/2, -1/2, 5/2, true, false, "", "a", "ab", (), (1, "a"), none
// CHECK-NEXT:    (1, "a"): 0, 1, 2, -3, 1/2, -1/2, 5/2, true, false, "", "a", "ab", (), (1, "a"), none
// CHECK-NEXT:    none: none, none, none, none, none, none, none, none, none, none, none, none, none, none, none
// CHECK-NEXT:  cmp eq:
// CHECK-NEXT:    0: true, false, false, false, false, false, false, false, true, false, false, false, false, false, none
// CHECK-NEXT:    1: false, true, false, false, false, false, false, true, false, false, false, false, false, false, none
// CHECK-NEXT:    2: false, false, true, false, false, false, false, false, false, false, false, false, false, false, none
// CHECK-NEXT:    -3: false, false, false, true, false, false, false, false, false, false, false, false, false, false, none
// CHECK-NEXT:    1/2: false, false, false, false, true, false, false, false, false, false, false, false, false, false, none
// CHECK-NEXT:    -1/2: false, false, false, false, false, true, false, false, false, false, false, false, false, false, none
// CHECK-NEXT:    5/2: false, false, false, false, false, false, true, false, false, false, false, false, false, false, none
// CHECK-NEXT:    true: false, true, false, false, false, false, false, true, false, false, false, false, false, false, none
// CHECK-NEXT:    false: true, false, false, false, false, false, false, false, true, false, false, false, false, false, none
// CHECK-NEXT:    "": false, false, false, false, false, false, false, false, false, true, false, false, false, false, none
// CHECK-NEXT:    "a": false, false, false, false, false, false, false, false, false, false, true, false, false, false, none
// CHECK-NEXT:    "ab": false, false, false, false, false, false, false, false, false, false, false, true, false, false, none
// CHECK-NEXT:    (): false, false, false, false, false, false, false, false, false, false, false, false, true, false, none
// CHECK-NEXT:    (1, "a"): false, false, false, false, false, false, false, false, false, false, false, false, false, true, none
// CHECK-NEXT:    none: none, none, none, none, none, none, none, none, none, none, none, none, none, none, none
// CHECK-NEXT:  cmp ne:
// CHECK-NEXT:    0: false, true, true, true, true, true, true, true, false, true, true, true, true, true, none
// CHECK-NEXT:    1: true, false, true, true, true, true, true, false, true, true, true, true, true, true, none
// CHECK-NEXT:    2: true, true, false, true, true, true, true, true, true, true, true, true, true, true, none
// CHECK-NEXT:    -3: true, true, true, false, true, true, true, true, true, true, true, true, true, true, none
// CHECK-NEXT:    1/2: true, true, true, true, false, true, true, true, true, true, true, true, true, true, none
// CHECK-NEXT:    -1/2: true, true, true, true, true, false, true, true, true, true, true, true, true, true, none
// CHECK-NEXT:    5/2: true, true, true, true, true, true, false, true, true, true, true, true, true, true, none
// CHECK-NEXT:    true: true, false, true, true, true, true, true, false, true, true, true, true, true, true, none
// CHECK-NEXT:    false: false, true, true, true, true, true, true, true, false, true, true, true, true, true, none
// CHECK-NEXT:    "": true, true, true, true, true, true, true, true, true, false, true, true, true, true, none
// CHECK-NEXT:    "a": true, true, true, true, true, true, true, true, true, true, false, true, true, true, none
// CHECK-NEXT:    "ab": true, true, true, true, true, true, true, true, true, true, true, false, true, true, none
// CHECK-NEXT:    (): true, true, true, true, true, true, true, true, true, true, true, true, false, true, none
// CHECK-NEXT:    (1, "a"): true, true, true, true, true, true, true, true, true, true, true, true, true, false, none
// CHECK-NEXT:    none: none, none, none, none, none, none, none, none, none, none, none, none, none, none, none
// CHECK-NEXT:  cmp lt:
// CHECK-NEXT:    0: false, true, true, false, true, false, true, true, false, none, none, none, none, none, none
// CHECK-NEXT:    1: false, false, true, false, false, false, true, false, false, none, none, none, none, none, none
// CHECK-NEXT:    2: false, false, false, false, false, false, true, false, false, none, none, none, none, none, none
// CHECK-NEXT:    -3: true, true, true, false, true, true, true, true, true, none, none, none, none, none, none
// CHECK-NEXT:    1/2: false, true, true, false, false, false, true, true, false, none, none, none, none, none, none
// CHECK-NEXT:    -1/2: true, true, true, false, true, false, true, true, true, none, none, none, none, none, none
// CHECK-NEXT:    5/2: false, false, false, false, false, false, false, false, false, none, none, none, none, none, none
// CHECK-NEXT:    true: false, false, true, false, false, false, true, false, false, none, none, none, none, none, none
// CHECK-NEXT:    false: false, true, true, false, true, false, true, true, false, none, none, none, none, none, none
// CHECK-NEXT:    "": none, none, none, none, none, none, none, none, none, false, true, true, none, none, none
// CHECK-NEXT:    "a": none, none, none, none, none, none, none, none, none, false, false, true, none, none, none
// CHECK-NEXT:    "ab": none, none, none, none, none, none, none, none, none, false, false, false, none, none, none
// CHECK-NEXT:    (): none, none, none, none, none, none, none, none, none, none, none, none, false, true, none
// CHECK-NEXT:    (1, "a"): none, none, none, none, none, none, none, none, none, none, none, none, false, false, none
// CHECK-NEXT:    none: none, none, none, none, none, none, none, none, none, none, none, none, none, none, none
// CHECK-NEXT:  cmp le:
// CHECK-NEXT:    0: true, true, true, false, true, false, true, true, true, none, none, none, none, none, none
// CHECK-NEXT:    1: false, true, true, false, false, false, true, true, false, none, none, none, none, none, none
// CHECK-NEXT:    2: false, false, true, false, false, false, true, false, false, none, none, none, none, none, none
// CHECK-NEXT:    -3: true, true, true, true, true, true, true, true, true, none, none, none, none, none, none
// CHECK-NEXT:    1/2: false, true, true, false, true, false, true, true, false, none, none, none, none, none, none
// CHECK-NEXT:    -1/2: true, true, true, false, true, true, true, true, true, none, none, none, none, none, none
// CHECK-NEXT:    5/2: false, false, false, false, false, false, true, false, false, none, none, none, none, none, none
// CHECK-NEXT:    true: false, true, true, false, false, false, true, true, false, none, none, none, none, none, none
// CHECK-NEXT:    false: true, true, true, false, true, false, true, true, true, none, none, none, none, none, none
// CHECK-NEXT:    "": none, none, none, none, none, none, none, none, none, true, true, true, none, none, none
// CHECK-NEXT:    "a": none, none, none, none, none, none, none, none, none, false, true, true, none, none, none
// CHECK-NEXT:    "ab": none, none, none, none, none, none, none, none, none, false, false, true, none, none, none
// CHECK-NEXT:    (): none, none, none, none, none, none, none, none, none, none, none, none, true, true, none
// CHECK-NEXT:    (1, "a"): none, none, none, none, none, none, none, none, none, none, none, none, false, true, none
// CHECK-NEXT:    none: none, none, none, none, none, none, none, none, none, none, none, none, none, none, none
// CHECK-NEXT:  cmp gt:
// CHECK-NEXT:    0: false, false, false, true, false, true, false, false, false, none, none, none, none, none, none
// CHECK-NEXT:    1: true, false, false, true, true, true, false, false, true, none, none, none, none, none, none
// CHECK-NEXT:    2: true, true, false, true, true, true, false, true, true, none, none, none, none, none, none
// CHECK-NEXT:    -3: false, false, false, false, false, false, false, false, false, none, none, none, none, none, none
// CHECK-NEXT:    1/2: true, false, false, true, false, true, false, false, true, none, none, none, none, none, none
// CHECK-NEXT:    -1/2: false, false, false, true, false, false, false, false, false, none, none, none, none, none, none
// CHECK-NEXT:    5/2: true, true, true, true, true, true, false, true, true, none, none, none, none, none, none
// CHECK-NEXT:    true: true, false, false, true, true, true, false, false, true, none, none, none, none, none, none
// CHECK-NEXT:    false: false, false, false, true, false, true, false, false, false, none, none, none, none, none, none
// CHECK-NEXT:    "": none, none, none, none, none, none, none, none, none, false, false, false, none, none, none
// CHECK-NEXT:    "a": none, none, none, none, none, none, none, none, none, true, false, false, none, none, none
// CHECK-NEXT:    "ab": none, none, none, none, none, none, none, none, none, true, true, false, none, none, none
// CHECK-NEXT:    (): none, none, none, none, none, none, none, none, none, none, none, none, false, false, none
// CHECK-NEXT:    (1, "a"): none, none, none, none, none, none, none, none, none, none, none, none, true, false, none
// CHECK-NEXT:    none: none, none, none, none, none, none, none, none, none, none, none, none, none, none, none
// CHECK-NEXT:  cmp ge:
// CHECK-NEXT:    0: true, false, false, true, false, true, false, false, true, none, none, none, none, none, none
// CHECK-NEXT:    1: true, true, false, true, true, true, false, true, true, none, none, none, none, none, none
// CHECK-NEXT:    2: true, true, true, true, true, true, false, true, true, none, none, none, none, none, none
// CHECK-NEXT:    -3: false, false, false, true, false, false, false, false, false, none, none, none, none, none, none
// CHECK-NEXT:    1/2: true, false, false, true, true, true, false, false, true, none, none, none, none, none, none
// CHECK-NEXT:    -1/2: false, false, false, true, false, true, false, false, false, none, none, none, none, none, none
// CHECK-NEXT:    5/2: true, true, true, true, true, true, true, true, true, none, none, none, none, none, none
// CHECK-NEXT:    true: true, true, false, true, true, true, false, true, true, none, none, none, none, none, none
// CHECK-NEXT:    false: true, false, false, true, false, true, false, false, true, none, none, none, none, none, none
// CHECK-NEXT:    "": none, none, none, none, none, none, none, none, none, true, false, false, none, none, none
// CHECK-NEXT:    "a": none, none, none, none, none, none, none, none, none, true, true, false, none, none, none
// CHECK-NEXT:    "ab": none, none, none, none, none, none, none, none, none, true, true, true, none, none, none
// CHECK-NEXT:    (): none, none, none, none, none, none, none, none, none, none, none, none, true, false, none
// CHECK-NEXT:    (1, "a"): none, none, none, none, none, none, none, none, none, none, none, none, true, true, none
// CHECK-NEXT:    none: none, none, none, none, none, none, none, none, none, none, none, none, none, none, none
// CHECK-NEXT:  pair:
// CHECK-NEXT:    0: (0, 0), (0, 1), (0, 2), (0, -3), (0, 1/2), (0, -1/2), (0, 5/2), (0, true), (0, false), (0, ""), (0, "a"), (0, "ab"), (0, ()), (0, (1, "a")), none
// CHECK-NEXT:    1: (1, 0), (1, 1), (1, 2), (1, -3), (1, 1/2), (1, -1/2), (1, 5/2), (1, true), (1, false), (1, ""), (1, "a"), (1, "ab"), (1, ()), (1, (1, "a")), none
// CHECK-NEXT:    2: (2, 0), (2, 1), (2, 2), (2, -3), (2, 1/2), (2, -1/2), (2, 5/2), (2, true), (2, false), (2, ""), (2, "a"), (2, "ab"), (2, ()), (2, (1, "a")), none
// CHECK-NEXT:    -3: (-3, 0), (-3, 1), (-3, 2), (-3, -3), (-3, 1/2), (-3, -1/2), (-3, 5/2), (-3, true), (-3, false), (-3, ""), (-3, "a"), (-3, "ab"), (-3, ()), (-3, (1, "a")), none
// CHECK-NEXT:    1/2: (1/2, 0), (1/2, 1), (1/2, 2), (1/2, -3), (1/2, 1/2), (1/2, -1/2), (1/2, 5/2), (1/2, true), (1/2, false), (1/2, ""), (1/2, "a"), (1/2, "ab"), (1/2, ()), (1/2, (1, "a")), none
// CHECK-NEXT:    -1/2: (-1/2, 0), (-1/2, 1), (-1/2, 2), (-1/2, -3), (-1/2, 1/2), (-1/2, -1/2), (-1/2, 5/2), (-1/2, true), (-1/2, false), (-1/2, ""), (-1/2, "a"), (-1/2, "ab"), (-1/2, ()), (-1/2, (1, "a")), none
// CHECK-NEXT:    5/2: (5/2, 0), (5/2, 1), (5/2, 2), (5/2, -3), (5/2, 1/2), (5/2, -1/2), (5/2, 5/2), (5/2, true), (5/2, false), (5/2, ""), (5/2, "a"), (5/2, "ab"), (5/2, ()), (5/2, (1, "a")), none
// CHECK-NEXT:    true: (true, 0), (true, 1), (true, 2), (true, -3), (true, 1/2), (true, -1/2), (true, 5/2), (true, true), (true, false), (true, ""), (true, "a"), (true, "ab"), (true, ()), (true, (1, "a")), none
// CHECK-NEXT:    false: (false, 0), (false, 1), (false, 2), (false, -3), (false, 1/2), (false, -1/2), (false, 5/2), (false, true), (false, false), (false, ""), (false, "a"), (false, "ab"), (false, ()), (false, (1, "a")), none
// CHECK-NEXT:    "": ("", 0), ("", 1), ("", 2), ("", -3), ("", 1/2), ("", -1/2), ("", 5/2), ("", true), ("", false), ("", ""), ("", "a"), ("", "ab"), ("", ()), ("", (1, "a")), none
// CHECK-NEXT:    "a": ("a", 0), ("a", 1), ("a", 2), ("a", -3), ("a", 1/2), ("a", -1/2), ("a", 5/2), ("a", true), ("a", false), ("a", ""), ("a", "a"), ("a", "ab"), ("a", ()), ("a", (1, "a")), none
// CHECK-NEXT:    "ab": ("ab", 0), ("ab", 1), ("ab", 2), ("ab", -3), ("ab", 1/2), ("ab", -1/2), ("ab", 5/2), ("ab", true), ("ab", false), ("ab", ""), ("ab", "a"), ("ab", "ab"), ("ab", ()), ("ab", (1, "a")), none
// CHECK-NEXT:    (): ((), 0), ((), 1), ((), 2), ((), -3), ((), 1/2), ((), -1/2), ((), 5/2), ((), true), ((), false), ((), ""), ((), "a"), ((), "ab"), ((), ()), ((), (1, "a")), none
// CHECK-NEXT:    (1, "a"): ((1, "a"), 0), ((1, "a"), 1), ((1, "a"), 2), ((1, "a"), -3), ((1, "a"), 1/2), ((1, "a"), -1/2), ((1, "a"), 5/2), ((1, "a"), true), ((1, "a"), false), ((1, "a"), ""), ((1, "a"), "a"), ((1, "a"), "ab"), ((1, "a"), ()), ((1, "a"), (1, "a")), none
// CHECK-NEXT:    none: none, none, none, none, none, none, none, none, none, none, none, none, none, none, none
// CHECK-NEXT:  if 0: 1, none, 1, none
// CHECK-NEXT:  if 1: 1, 1, none, none
// CHECK-NEXT:  if 2: 1, 1, none, none
// CHECK-NEXT:  if -3: 1, 1, none, none
// CHECK-NEXT:  if 1/2: 1, 1, none, none
// CHECK-NEXT:  if -1/2: 1, 1, none, none
// CHECK-NEXT:  if 5/2: 1, 1, none, none
// CHECK-NEXT:  if true: 1, 1, none, none
// CHECK-NEXT:  if false: 1, none, 1, none
// CHECK-NEXT:  if "": 1, none, 1, none
// CHECK-NEXT:  if "a": 1, 1, none, none
// CHECK-NEXT:  if "ab": 1, 1, none, none
// CHECK-NEXT:  if (): 1, none, 1, none
// CHECK-NEXT:  if (1, "a"): 1, 1, none, none
// CHECK-NEXT:  if none: none, none, none, none
// CHECK-NEXT:  rasp.neg of rasp.neg: rasp.map neg(neg(x))
// CHECK-NEXT:  rasp.abs of rasp.neg: rasp.map abs(neg(x))
// CHECK-NEXT:  rasp.round of rasp.neg: rasp.map round(neg(x))
// CHECK-NEXT:  rasp.not of rasp.neg: rasp.map not(neg(x))
// CHECK-NEXT:  rasp.holds of rasp.neg: rasp.map holds(neg(x))
// CHECK-NEXT:  rasp.is_defined of rasp.neg: rasp.map is_defined(neg(x))
// CHECK-NEXT:  item 0 of rasp.neg: rasp.map item(neg(x))
// CHECK-NEXT:  item -1 of rasp.neg: rasp.map item(neg(x))
// CHECK-NEXT:  in of rasp.neg: rasp.map in(neg(x))
// CHECK-NEXT:  lookup of rasp.neg: rasp.map lookup(neg(x))
// CHECK-NEXT:  rasp.neg of rasp.abs: rasp.map neg(abs(x))
// CHECK-NEXT:  rasp.abs of rasp.abs: rasp.map abs(x)
// CHECK-NEXT:  rasp.round of rasp.abs: rasp.map round(abs(x))
// CHECK-NEXT:  rasp.not of rasp.abs: rasp.map not(abs(x))
// CHECK-NEXT:  rasp.holds of rasp.abs: rasp.map holds(abs(x))
// CHECK-NEXT:  rasp.is_defined of rasp.abs: rasp.map is_defined(abs(x))
// CHECK-NEXT:  item 0 of rasp.abs: rasp.map item(abs(x))
// CHECK-NEXT:  item -1 of rasp.abs: rasp.map item(abs(x))
// CHECK-NEXT:  in of rasp.abs: rasp.map in(abs(x))
// CHECK-NEXT:  lookup of rasp.abs: rasp.map lookup(abs(x))
// CHECK-NEXT:  rasp.neg of rasp.round: rasp.map neg(round(x))
// CHECK-NEXT:  rasp.abs of rasp.round: rasp.map abs(round(x))
// CHECK-NEXT:  rasp.round of rasp.round: rasp.map round(x)
// CHECK-NEXT:  rasp.not of rasp.round: rasp.map not(round(x))
// CHECK-NEXT:  rasp.holds of rasp.round: rasp.map holds(round(x))
// CHECK-NEXT:  rasp.is_defined of rasp.round: rasp.map is_defined(round(x))
// CHECK-NEXT:  item 0 of rasp.round: rasp.map item(round(x))
// CHECK-NEXT:  item -1 of rasp.round: rasp.map item(round(x))
// CHECK-NEXT:  in of rasp.round: rasp.map in(round(x))
// CHECK-NEXT:  lookup of rasp.round: rasp.map lookup(round(x))
// CHECK-NEXT:  rasp.neg of rasp.not: rasp.map neg(not(x))
// CHECK-NEXT:  rasp.abs of rasp.not: rasp.map abs(not(x))
// CHECK-NEXT:  rasp.round of rasp.not: rasp.map round(not(x))
// CHECK-NEXT:  rasp.not of rasp.not: rasp.map not(not(x))
// CHECK-NEXT:  rasp.holds of rasp.not: rasp.map holds(not(x))
// CHECK-NEXT:  rasp.is_defined of rasp.not: rasp.map is_defined(not(x))
// CHECK-NEXT:  item 0 of rasp.not: rasp.map item(not(x))
// CHECK-NEXT:  item -1 of rasp.not: rasp.map item(not(x))
// CHECK-NEXT:  in of rasp.not: rasp.map in(not(x))
// CHECK-NEXT:  lookup of rasp.not: rasp.map lookup(not(x))
// CHECK-NEXT:  rasp.neg of rasp.holds: rasp.map neg(holds(x))
// CHECK-NEXT:  rasp.abs of rasp.holds: rasp.map abs(holds(x))
// CHECK-NEXT:  rasp.round of rasp.holds: rasp.map round(holds(x))
// CHECK-NEXT:  rasp.not of rasp.holds: rasp.map not(holds(x))
// CHECK-NEXT:  rasp.holds of rasp.holds: rasp.map holds(holds(x))
// CHECK-NEXT:  rasp.is_defined of rasp.holds: rasp.map is_defined(holds(x))
// CHECK-NEXT:  item 0 of rasp.holds: rasp.map item(holds(x))
// CHECK-NEXT:  item -1 of rasp.holds: rasp.map item(holds(x))
// CHECK-NEXT:  in of rasp.holds: rasp.map in(holds(x))
// CHECK-NEXT:  lookup of rasp.holds: rasp.map lookup(holds(x))
// CHECK-NEXT:  rasp.neg of rasp.is_defined: rasp.constant -1
// CHECK-NEXT:  rasp.abs of rasp.is_defined: rasp.constant 1
// CHECK-NEXT:  rasp.round of rasp.is_defined: rasp.constant 1
// CHECK-NEXT:  rasp.not of rasp.is_defined: rasp.constant false
// CHECK-NEXT:  rasp.holds of rasp.is_defined: rasp.constant true
// CHECK-NEXT:  rasp.is_defined of rasp.is_defined: rasp.constant true
// CHECK-NEXT:  item 0 of rasp.is_defined: rasp.constant none
// CHECK-NEXT:  item -1 of rasp.is_defined: rasp.constant none
// CHECK-NEXT:  in of rasp.is_defined: rasp.constant false
// CHECK-NEXT:  lookup of rasp.is_defined: rasp.constant none
// CHECK-NEXT:  rasp.neg of item 0: rasp.map neg(item(x))
// CHECK-NEXT:  rasp.abs of item 0: rasp.map abs(item(x))
// CHECK-NEXT:  rasp.round of item 0: rasp.map round(item(x))
// CHECK-NEXT:  rasp.not of item 0: rasp.map not(item(x))
// CHECK-NEXT:  rasp.holds of item 0: rasp.map holds(item(x))
// CHECK-NEXT:  rasp.is_defined of item 0: rasp.map is_defined(item(x))
// CHECK-NEXT:  item 0 of item 0: rasp.map item(item(x))
// CHECK-NEXT:  item -1 of item 0: rasp.map item(item(x))
// CHECK-NEXT:  in of item 0: rasp.map in(item(x))
// CHECK-NEXT:  lookup of item 0: rasp.map lookup(item(x))
// CHECK-NEXT:  rasp.neg of item -1: rasp.map neg(item(x))
// CHECK-NEXT:  rasp.abs of item -1: rasp.map abs(item(x))
// CHECK-NEXT:  rasp.round of item -1: rasp.map round(item(x))
// CHECK-NEXT:  rasp.not of item -1: rasp.map not(item(x))
// CHECK-NEXT:  rasp.holds of item -1: rasp.map holds(item(x))
// CHECK-NEXT:  rasp.is_defined of item -1: rasp.map is_defined(item(x))
// CHECK-NEXT:  item 0 of item -1: rasp.map item(item(x))
// CHECK-NEXT:  item -1 of item -1: rasp.map item(item(x))
// CHECK-NEXT:  in of item -1: rasp.map in(item(x))
// CHECK-NEXT:  lookup of item -1: rasp.map lookup(item(x))
// CHECK-NEXT:  rasp.neg of in: rasp.map neg(in(x))
// CHECK-NEXT:  rasp.abs of in: rasp.map abs(in(x))
// CHECK-NEXT:  rasp.round of in: rasp.map round(in(x))
// CHECK-NEXT:  rasp.not of in: rasp.map not(in(x))
// CHECK-NEXT:  rasp.holds of in: rasp.map holds(in(x))
// CHECK-NEXT:  rasp.is_defined of in: rasp.map is_defined(in(x))
// CHECK-NEXT:  item 0 of in: rasp.map item(in(x))
// CHECK-NEXT:  item -1 of in: rasp.map item(in(x))
// CHECK-NEXT:  in of in: rasp.map in(in(x))
// CHECK-NEXT:  lookup of in: rasp.map lookup(in(x))
// CHECK-NEXT:  rasp.neg of lookup: rasp.map neg(lookup(x))
// CHECK-NEXT:  rasp.abs of lookup: rasp.map abs(lookup(x))
// CHECK-NEXT:  rasp.round of lookup: rasp.map round(lookup(x))
// CHECK-NEXT:  rasp.not of lookup: rasp.map not(lookup(x))
// CHECK-NEXT:  rasp.holds of lookup: rasp.map holds(lookup(x))
// CHECK-NEXT:  rasp.is_defined of lookup: rasp.map is_defined(lookup(x))
// CHECK-NEXT:  item 0 of lookup: rasp.map item(lookup(x))
// CHECK-NEXT:  item -1 of lookup: rasp.map item(lookup(x))
// CHECK-NEXT:  in of lookup: rasp.map in(lookup(x))
// CHECK-NEXT:  lookup of lookup: rasp.map lookup(lookup(x))
// CHECK-NEXT:  rasp.add of itself: rasp.map add(x, x)
// CHECK-NEXT:  not rasp.add: rasp.map not(add(x, y))
// CHECK-NEXT:  rasp.add if not x: rasp.map if(x, y, add(x, y))
// CHECK-NEXT:  0 rasp.add x: rasp.map add(0, x)
// CHECK-NEXT:  x rasp.add 0: rasp.map add(x, 0)
// CHECK-NEXT:  1 rasp.add x: rasp.map add(1, x)
// CHECK-NEXT:  x rasp.add 1: rasp.map add(x, 1)
// CHECK-NEXT:  2 rasp.add x: rasp.map add(2, x)
// CHECK-NEXT:  x rasp.add 2: rasp.map add(x, 2)
// CHECK-NEXT:  -1 rasp.add x: rasp.map add(-1, x)
// CHECK-NEXT:  x rasp.add -1: rasp.map add(x, -1)
// CHECK-NEXT:  "a" rasp.add x: rasp.map add("a", x)
// CHECK-NEXT:  x rasp.add "a": rasp.map add(x, "a")
// CHECK-NEXT:  true rasp.add x: rasp.map add(true, x)
// CHECK-NEXT:  x rasp.add true: rasp.map add(x, true)
// CHECK-NEXT:  false rasp.add x: rasp.map add(false, x)
// CHECK-NEXT:  x rasp.add false: rasp.map add(x, false)
// CHECK-NEXT:  none rasp.add x: rasp.map add(none, x)
// CHECK-NEXT:  x rasp.add none: rasp.map add(x, none)
// CHECK-NEXT:  rasp.sub of itself: rasp.map sub(x, x)
// CHECK-NEXT:  not rasp.sub: rasp.map not(sub(x, y))
// CHECK-NEXT:  rasp.sub if not x: rasp.map if(x, y, sub(x, y))
// CHECK-NEXT:  0 rasp.sub x: rasp.map sub(0, x)
// CHECK-NEXT:  x rasp.sub 0: rasp.map sub(x, 0)
// CHECK-NEXT:  1 rasp.sub x: rasp.map sub(1, x)
// CHECK-NEXT:  x rasp.sub 1: rasp.map sub(x, 1)
// CHECK-NEXT:  2 rasp.sub x: rasp.map sub(2, x)
// CHECK-NEXT:  x rasp.sub 2: rasp.map sub(x, 2)
// CHECK-NEXT:  -1 rasp.sub x: rasp.map sub(-1, x)
// CHECK-NEXT:  x rasp.sub -1: rasp.map sub(x, -1)
// CHECK-NEXT:  "a" rasp.sub x: rasp.map sub("a", x)
// CHECK-NEXT:  x rasp.sub "a": rasp.map sub(x, "a")
// CHECK-NEXT:  true rasp.sub x: rasp.map sub(true, x)
// CHECK-NEXT:  x rasp.sub true: rasp.map sub(x, true)
// CHECK-NEXT:  false rasp.sub x: rasp.map sub(false, x)
// CHECK-NEXT:  x rasp.sub false: rasp.map sub(x, false)
// CHECK-NEXT:  none rasp.sub x: rasp.map sub(none, x)
// CHECK-NEXT:  x rasp.sub none: rasp.map sub(x, none)
// CHECK-NEXT:  rasp.mul of itself: rasp.map mul(x, x)
// CHECK-NEXT:  not rasp.mul: rasp.map not(mul(x, y))
// CHECK-NEXT:  rasp.mul if not x: rasp.map if(x, y, mul(x, y))
// CHECK-NEXT:  0 rasp.mul x: rasp.map mul(0, x)
// CHECK-NEXT:  x rasp.mul 0: rasp.map mul(x, 0)
// CHECK-NEXT:  1 rasp.mul x: rasp.map x
// CHECK-NEXT:  x rasp.mul 1: rasp.map x
// CHECK-NEXT:  2 rasp.mul x: rasp.map mul(2, x)
// CHECK-NEXT:  x rasp.mul 2: rasp.map mul(x, 2)
// CHECK-NEXT:  -1 rasp.mul x: rasp.map mul(-1, x)
// CHECK-NEXT:  x rasp.mul -1: rasp.map mul(x, -1)
// CHECK-NEXT:  "a" rasp.mul x: rasp.map mul("a", x)
// CHECK-NEXT:  x rasp.mul "a": rasp.map mul(x, "a")
// CHECK-NEXT:  true rasp.mul x: rasp.map x
// CHECK-NEXT:  x rasp.mul true: rasp.map x
// CHECK-NEXT:  false rasp.mul x: rasp.map mul(false, x)
// CHECK-NEXT:  x rasp.mul false: rasp.map mul(x, false)
// CHECK-NEXT:  none rasp.mul x: rasp.map mul(none, x)
// CHECK-NEXT:  x rasp.mul none: rasp.map mul(x, none)
// CHECK-NEXT:  rasp.div of itself: rasp.map div(x, x)
// CHECK-NEXT:  not rasp.div: rasp.map not(div(x, y))
// CHECK-NEXT:  rasp.div if not x: rasp.map if(x, y, div(x, y))
// CHECK-NEXT:  0 rasp.div x: rasp.map div(0, x)
// CHECK-NEXT:  x rasp.div 0: rasp.map div(x, 0)
// CHECK-NEXT:  1 rasp.div x: rasp.map div(1, x)
// CHECK-NEXT:  x rasp.div 1: rasp.map div(x, 1)
// CHECK-NEXT:  2 rasp.div x: rasp.map div(2, x)
// CHECK-NEXT:  x rasp.div 2: rasp.map div(x, 2)
// CHECK-NEXT:  -1 rasp.div x: rasp.map div(-1, x)
// CHECK-NEXT:  x rasp.div -1: rasp.map div(x, -1)
// CHECK-NEXT:  "a" rasp.div x: rasp.map div("a", x)
// CHECK-NEXT:  x rasp.div "a": rasp.map div(x, "a")
// CHECK-NEXT:  true rasp.div x: rasp.map div(true, x)
// CHECK-NEXT:  x rasp.div true: rasp.map div(x, true)
// CHECK-NEXT:  false rasp.div x: rasp.map div(false, x)
// CHECK-NEXT:  x rasp.div false: rasp.map div(x, false)
// CHECK-NEXT:  none rasp.div x: rasp.map div(none, x)
// CHECK-NEXT:  x rasp.div none: rasp.map div(x, none)
// CHECK-NEXT:  rasp.floordiv of itself: rasp.map floordiv(x, x)
// CHECK-NEXT:  not rasp.floordiv: rasp.map not(floordiv(x, y))
// CHECK-NEXT:  rasp.floordiv if not x: rasp.map if(x, y, floordiv(x, y))
// CHECK-NEXT:  0 rasp.floordiv x: rasp.map floordiv(0, x)
// CHECK-NEXT:  x rasp.floordiv 0: rasp.map floordiv(x, 0)
// CHECK-NEXT:  1 rasp.floordiv x: rasp.map floordiv(1, x)
// CHECK-NEXT:  x rasp.floordiv 1: rasp.map floordiv(x, 1)
// CHECK-NEXT:  2 rasp.floordiv x: rasp.map floordiv(2, x)
// CHECK-NEXT:  x rasp.floordiv 2: rasp.map floordiv(x, 2)
// CHECK-NEXT:  -1 rasp.floordiv x: rasp.map floordiv(-1, x)
// CHECK-NEXT:  x rasp.floordiv -1: rasp.map floordiv(x, -1)
// CHECK-NEXT:  "a" rasp.floordiv x: rasp.map floordiv("a", x)
// CHECK-NEXT:  x rasp.floordiv "a": rasp.map floordiv(x, "a")
// CHECK-NEXT:  true rasp.floordiv x: rasp.map floordiv(true, x)
// CHECK-NEXT:  x rasp.floordiv true: rasp.map floordiv(x, true)
// CHECK-NEXT:  false rasp.floordiv x: rasp.map floordiv(false, x)
// CHECK-NEXT:  x rasp.floordiv false: rasp.map floordiv(x, false)
// CHECK-NEXT:  none rasp.floordiv x: rasp.map floordiv(none, x)
// CHECK-NEXT:  x rasp.floordiv none: rasp.map floordiv(x, none)
// CHECK-NEXT:  rasp.mod of itself: rasp.map mod(x, x)
// CHECK-NEXT:  not rasp.mod: rasp.map not(mod(x, y))
// CHECK-NEXT:  rasp.mod if not x: rasp.map if(x, y, mod(x, y))
// CHECK-NEXT:  0 rasp.mod x: rasp.map mod(0, x)
// CHECK-NEXT:  x rasp.mod 0: rasp.map mod(x, 0)
// CHECK-NEXT:  1 rasp.mod x: rasp.map mod(1, x)
// CHECK-NEXT:  x rasp.mod 1: rasp.map mod(x, 1)
// CHECK-NEXT:  2 rasp.mod x: rasp.map mod(2, x)
// CHECK-NEXT:  x rasp.mod 2: rasp.map mod(x, 2)
// CHECK-NEXT:  -1 rasp.mod x: rasp.map mod(-1, x)
// CHECK-NEXT:  x rasp.mod -1: rasp.map mod(x, -1)
// CHECK-NEXT:  "a" rasp.mod x: rasp.map mod("a", x)
// CHECK-NEXT:  x rasp.mod "a": rasp.map mod(x, "a")
// CHECK-NEXT:  true rasp.mod x: rasp.map mod(true, x)
// CHECK-NEXT:  x rasp.mod true: rasp.map mod(x, true)
// CHECK-NEXT:  false rasp.mod x: rasp.map mod(false, x)
// CHECK-NEXT:  x rasp.mod false: rasp.map mod(x, false)
// CHECK-NEXT:  none rasp.mod x: rasp.map mod(none, x)
// CHECK-NEXT:  x rasp.mod none: rasp.map mod(x, none)
// CHECK-NEXT:  rasp.pow of itself: rasp.map pow(x, x)
// CHECK-NEXT:  not rasp.pow: rasp.map not(pow(x, y))
// CHECK-NEXT:  rasp.pow if not x: rasp.map if(x, y, pow(x, y))
// CHECK-NEXT:  0 rasp.pow x: rasp.map pow(0, x)
// CHECK-NEXT:  x rasp.pow 0: rasp.map pow(x, 0)
// CHECK-NEXT:  1 rasp.pow x: rasp.map pow(1, x)
// CHECK-NEXT:  x rasp.pow 1: rasp.map pow(x, 1)
// CHECK-NEXT:  2 rasp.pow x: rasp.map pow(2, x)
// CHECK-NEXT:  x rasp.pow 2: rasp.map pow(x, 2)
// CHECK-NEXT:  -1 rasp.pow x: rasp.map pow(-1, x)
// CHECK-NEXT:  x rasp.pow -1: rasp.map pow(x, -1)
// CHECK-NEXT:  "a" rasp.pow x: rasp.map pow("a", x)
// CHECK-NEXT:  x rasp.pow "a": rasp.map pow(x, "a")
// CHECK-NEXT:  true rasp.pow x: rasp.map pow(true, x)
// CHECK-NEXT:  x rasp.pow true: rasp.map pow(x, true)
// CHECK-NEXT:  false rasp.pow x: rasp.map pow(false, x)
// CHECK-NEXT:  x rasp.pow false: rasp.map pow(x, false)
// CHECK-NEXT:  none rasp.pow x: rasp.map pow(none, x)
// CHECK-NEXT:  x rasp.pow none: rasp.map pow(x, none)
// CHECK-NEXT:  rasp.min of itself: rasp.map x
// CHECK-NEXT:  not rasp.min: rasp.map not(min(x, y))
// CHECK-NEXT:  rasp.min if not x: rasp.map if(x, y, min(x, y))
// CHECK-NEXT:  0 rasp.min x: rasp.map min(0, x)
// CHECK-NEXT:  x rasp.min 0: rasp.map min(x, 0)
// CHECK-NEXT:  1 rasp.min x: rasp.map min(1, x)
// CHECK-NEXT:  x rasp.min 1: rasp.map min(x, 1)
// CHECK-NEXT:  2 rasp.min x: rasp.map min(2, x)
// CHECK-NEXT:  x rasp.min 2: rasp.map min(x, 2)
// CHECK-NEXT:  -1 rasp.min x: rasp.map min(-1, x)
// CHECK-NEXT:  x rasp.min -1: rasp.map min(x, -1)
// CHECK-NEXT:  "a" rasp.min x: rasp.map min("a", x)
// CHECK-NEXT:  x rasp.min "a": rasp.map min(x, "a")
// CHECK-NEXT:  true rasp.min x: rasp.map min(true, x)
// CHECK-NEXT:  x rasp.min true: rasp.map min(x, true)
// CHECK-NEXT:  false rasp.min x: rasp.map min(false, x)
// CHECK-NEXT:  x rasp.min false: rasp.map min(x, false)
// CHECK-NEXT:  none rasp.min x: rasp.map min(none, x)
// CHECK-NEXT:  x rasp.min none: rasp.map min(x, none)
// CHECK-NEXT:  rasp.max of itself: rasp.map x
// CHECK-NEXT:  not rasp.max: rasp.map not(max(x, y))
// CHECK-NEXT:  rasp.max if not x: rasp.map if(x, y, max(x, y))
// CHECK-NEXT:  0 rasp.max x: rasp.map max(0, x)
// CHECK-NEXT:  x rasp.max 0: rasp.map max(x, 0)
// CHECK-NEXT:  1 rasp.max x: rasp.map max(1, x)
// CHECK-NEXT:  x rasp.max 1: rasp.map max(x, 1)
// CHECK-NEXT:  2 rasp.max x: rasp.map max(2, x)
// CHECK-NEXT:  x rasp.max 2: rasp.map max(x, 2)
// CHECK-NEXT:  -1 rasp.max x: rasp.map max(-1, x)
// CHECK-NEXT:  x rasp.max -1: rasp.map max(x, -1)
// CHECK-NEXT:  "a" rasp.max x: rasp.map max("a", x)
// CHECK-NEXT:  x rasp.max "a": rasp.map max(x, "a")
// CHECK-NEXT:  true rasp.max x: rasp.map max(true, x)
// CHECK-NEXT:  x rasp.max true: rasp.map max(x, true)
// CHECK-NEXT:  false rasp.max x: rasp.map max(false, x)
// CHECK-NEXT:  x rasp.max false: rasp.map max(x, false)
// CHECK-NEXT:  none rasp.max x: rasp.map max(none, x)
// CHECK-NEXT:  x rasp.max none: rasp.map max(x, none)
// CHECK-NEXT:  rasp.and of itself: rasp.map x
// CHECK-NEXT:  not rasp.and: rasp.map not(and(x, y))
// CHECK-NEXT:  rasp.and if not x: rasp.map if(x, y, and(x, y))
// CHECK-NEXT:  0 rasp.and x: rasp.constant 0
// CHECK-NEXT:  x rasp.and 0: rasp.map and(x, 0)
// CHECK-NEXT:  1 rasp.and x: rasp.map x
// CHECK-NEXT:  x rasp.and 1: rasp.map and(x, 1)
// CHECK-NEXT:  2 rasp.and x: rasp.map x
// CHECK-NEXT:  x rasp.and 2: rasp.map and(x, 2)
// CHECK-NEXT:  -1 rasp.and x: rasp.map x
// CHECK-NEXT:  x rasp.and -1: rasp.map and(x, -1)
// CHECK-NEXT:  "a" rasp.and x: rasp.map x
// CHECK-NEXT:  x rasp.and "a": rasp.map and(x, "a")
// CHECK-NEXT:  true rasp.and x: rasp.map x
// CHECK-NEXT:  x rasp.and true: rasp.map and(x, true)
// CHECK-NEXT:  false rasp.and x: rasp.constant false
// CHECK-NEXT:  x rasp.and false: rasp.map and(x, false)
// CHECK-NEXT:  none rasp.and x: rasp.constant none
// CHECK-NEXT:  x rasp.and none: rasp.map and(x, none)
// CHECK-NEXT:  rasp.or of itself: rasp.map x
// CHECK-NEXT:  not rasp.or: rasp.map not(or(x, y))
// CHECK-NEXT:  rasp.or if not x: rasp.map if(x, y, or(x, y))
// CHECK-NEXT:  0 rasp.or x: rasp.map x
// CHECK-NEXT:  x rasp.or 0: rasp.map or(x, 0)
// CHECK-NEXT:  1 rasp.or x: rasp.constant 1
// CHECK-NEXT:  x rasp.or 1: rasp.map or(x, 1)
// CHECK-NEXT:  2 rasp.or x: rasp.constant 2
// CHECK-NEXT:  x rasp.or 2: rasp.map or(x, 2)
// CHECK-NEXT:  -1 rasp.or x: rasp.constant -1
// CHECK-NEXT:  x rasp.or -1: rasp.map or(x, -1)
// CHECK-NEXT:  "a" rasp.or x: rasp.constant "a"
// CHECK-NEXT:  x rasp.or "a": rasp.map or(x, "a")
// CHECK-NEXT:  true rasp.or x: rasp.constant true
// CHECK-NEXT:  x rasp.or true: rasp.map or(x, true)
// CHECK-NEXT:  false rasp.or x: rasp.map x
// CHECK-NEXT:  x rasp.or false: rasp.map or(x, false)
// CHECK-NEXT:  none rasp.or x: rasp.constant none
// CHECK-NEXT:  x rasp.or none: rasp.map or(x, none)
// CHECK-NEXT:  rasp.seq of itself: rasp.map x
// CHECK-NEXT:  not rasp.seq: rasp.map not(x)
// CHECK-NEXT:  rasp.seq if not x: rasp.map x
// CHECK-NEXT:  0 rasp.seq x: rasp.map x
// CHECK-NEXT:  x rasp.seq 0: rasp.constant 0
// CHECK-NEXT:  1 rasp.seq x: rasp.map x
// CHECK-NEXT:  x rasp.seq 1: rasp.constant 1
// CHECK-NEXT:  2 rasp.seq x: rasp.map x
// CHECK-NEXT:  x rasp.seq 2: rasp.constant 2
// CHECK-NEXT:  -1 rasp.seq x: rasp.map x
// CHECK-NEXT:  x rasp.seq -1: rasp.constant -1
// CHECK-NEXT:  "a" rasp.seq x: rasp.map x
// CHECK-NEXT:  x rasp.seq "a": rasp.constant "a"
// CHECK-NEXT:  true rasp.seq x: rasp.map x
// CHECK-NEXT:  x rasp.seq true: rasp.constant true
// CHECK-NEXT:  false rasp.seq x: rasp.map x
// CHECK-NEXT:  x rasp.seq false: rasp.constant false
// CHECK-NEXT:  none rasp.seq x: rasp.constant none
// CHECK-NEXT:  x rasp.seq none: rasp.constant none
// CHECK-NEXT:  cmp eq of itself: rasp.constant true
// CHECK-NEXT:  not cmp eq: rasp.map ne(x, y)
// CHECK-NEXT:  cmp eq if not x: rasp.map if(x, y, eq(x, y))
// CHECK-NEXT:  0 cmp eq x: rasp.map eq(0, x)
// CHECK-NEXT:  x cmp eq 0: rasp.map eq(x, 0)
// CHECK-NEXT:  1 cmp eq x: rasp.map eq(1, x)
// CHECK-NEXT:  x cmp eq 1: rasp.map eq(x, 1)
// CHECK-NEXT:  2 cmp eq x: rasp.map eq(2, x)
// CHECK-NEXT:  x cmp eq 2: rasp.map eq(x, 2)
// CHECK-NEXT:  -1 cmp eq x: rasp.map eq(-1, x)
// CHECK-NEXT:  x cmp eq -1: rasp.map eq(x, -1)
// CHECK-NEXT:  "a" cmp eq x: rasp.map eq("a", x)
// CHECK-NEXT:  x cmp eq "a": rasp.map eq(x, "a")
// CHECK-NEXT:  true cmp eq x: rasp.map eq(true, x)
// CHECK-NEXT:  x cmp eq true: rasp.map eq(x, true)
// CHECK-NEXT:  false cmp eq x: rasp.map eq(false, x)
// CHECK-NEXT:  x cmp eq false: rasp.map eq(x, false)
// CHECK-NEXT:  none cmp eq x: rasp.map eq(none, x)
// CHECK-NEXT:  x cmp eq none: rasp.map eq(x, none)
// CHECK-NEXT:  cmp ne of itself: rasp.constant false
// CHECK-NEXT:  not cmp ne: rasp.map eq(x, y)
// CHECK-NEXT:  cmp ne if not x: rasp.map if(x, y, ne(x, y))
// CHECK-NEXT:  0 cmp ne x: rasp.map ne(0, x)
// CHECK-NEXT:  x cmp ne 0: rasp.map ne(x, 0)
// CHECK-NEXT:  1 cmp ne x: rasp.map ne(1, x)
// CHECK-NEXT:  x cmp ne 1: rasp.map ne(x, 1)
// CHECK-NEXT:  2 cmp ne x: rasp.map ne(2, x)
// CHECK-NEXT:  x cmp ne 2: rasp.map ne(x, 2)
// CHECK-NEXT:  -1 cmp ne x: rasp.map ne(-1, x)
// CHECK-NEXT:  x cmp ne -1: rasp.map ne(x, -1)
// CHECK-NEXT:  "a" cmp ne x: rasp.map ne("a", x)
// CHECK-NEXT:  x cmp ne "a": rasp.map ne(x, "a")
// CHECK-NEXT:  true cmp ne x: rasp.map ne(true, x)
// CHECK-NEXT:  x cmp ne true: rasp.map ne(x, true)
// CHECK-NEXT:  false cmp ne x: rasp.map ne(false, x)
// CHECK-NEXT:  x cmp ne false: rasp.map ne(x, false)
// CHECK-NEXT:  none cmp ne x: rasp.map ne(none, x)
// CHECK-NEXT:  x cmp ne none: rasp.map ne(x, none)
// CHECK-NEXT:  cmp lt of itself: rasp.constant false
// CHECK-NEXT:  not cmp lt: rasp.map ge(x, y)
// CHECK-NEXT:  cmp lt if not x: rasp.map if(x, y, lt(x, y))
// CHECK-NEXT:  0 cmp lt x: rasp.map lt(0, x)
// CHECK-NEXT:  x cmp lt 0: rasp.map lt(x, 0)
// CHECK-NEXT:  1 cmp lt x: rasp.map lt(1, x)
// CHECK-NEXT:  x cmp lt 1: rasp.map lt(x, 1)
// CHECK-NEXT:  2 cmp lt x: rasp.map lt(2, x)
// CHECK-NEXT:  x cmp lt 2: rasp.map lt(x, 2)
// CHECK-NEXT:  -1 cmp lt x: rasp.map lt(-1, x)
// CHECK-NEXT:  x cmp lt -1: rasp.map lt(x, -1)
// CHECK-NEXT:  "a" cmp lt x: rasp.map lt("a", x)
// CHECK-NEXT:  x cmp lt "a": rasp.map lt(x, "a")
// CHECK-NEXT:  true cmp lt x: rasp.map lt(true, x)
// CHECK-NEXT:  x cmp lt true: rasp.map lt(x, true)
// CHECK-NEXT:  false cmp lt x: rasp.map lt(false, x)
// CHECK-NEXT:  x cmp lt false: rasp.map lt(x, false)
// CHECK-NEXT:  none cmp lt x: rasp.map lt(none, x)
// CHECK-NEXT:  x cmp lt none: rasp.map lt(x, none)
// CHECK-NEXT:  cmp le of itself: rasp.constant true
// CHECK-NEXT:  not cmp le: rasp.map gt(x, y)
// CHECK-NEXT:  cmp le if not x: rasp.map if(x, y, le(x, y))
// CHECK-NEXT:  0 cmp le x: rasp.map le(0, x)
// CHECK-NEXT:  x cmp le 0: rasp.map le(x, 0)
// CHECK-NEXT:  1 cmp le x: rasp.map le(1, x)
// CHECK-NEXT:  x cmp le 1: rasp.map le(x, 1)
// CHECK-NEXT:  2 cmp le x: rasp.map le(2, x)
// CHECK-NEXT:  x cmp le 2: rasp.map le(x, 2)
// CHECK-NEXT:  -1 cmp le x: rasp.map le(-1, x)
// CHECK-NEXT:  x cmp le -1: rasp.map le(x, -1)
// CHECK-NEXT:  "a" cmp le x: rasp.map le("a", x)
// CHECK-NEXT:  x cmp le "a": rasp.map le(x, "a")
// CHECK-NEXT:  true cmp le x: rasp.map le(true, x)
// CHECK-NEXT:  x cmp le true: rasp.map le(x, true)
// CHECK-NEXT:  false cmp le x: rasp.map le(false, x)
// CHECK-NEXT:  x cmp le false: rasp.map le(x, false)
// CHECK-NEXT:  none cmp le x: rasp.map le(none, x)
// CHECK-NEXT:  x cmp le none: rasp.map le(x, none)
// CHECK-NEXT:  cmp gt of itself: rasp.constant false
// CHECK-NEXT:  not cmp gt: rasp.map le(x, y)
// CHECK-NEXT:  cmp gt if not x: rasp.map if(x, y, gt(x, y))
// CHECK-NEXT:  0 cmp gt x: rasp.map gt(0, x)
// CHECK-NEXT:  x cmp gt 0: rasp.map gt(x, 0)
// CHECK-NEXT:  1 cmp gt x: rasp.map gt(1, x)
// CHECK-NEXT:  x cmp gt 1: rasp.map gt(x, 1)
// CHECK-NEXT:  2 cmp gt x: rasp.map gt(2, x)
// CHECK-NEXT:  x cmp gt 2: rasp.map gt(x, 2)
// CHECK-NEXT:  -1 cmp gt x: rasp.map gt(-1, x)
// CHECK-NEXT:  x cmp gt -1: rasp.map gt(x, -1)
// CHECK-NEXT:  "a" cmp gt x: rasp.map gt("a", x)
// CHECK-NEXT:  x cmp gt "a": rasp.map gt(x, "a")
// CHECK-NEXT:  true cmp gt x: rasp.map gt(true, x)
// CHECK-NEXT:  x cmp gt true: rasp.map gt(x, true)
// CHECK-NEXT:  false cmp gt x: rasp.map gt(false, x)
// CHECK-NEXT:  x cmp gt false: rasp.map gt(x, false)
// CHECK-NEXT:  none cmp gt x: rasp.map gt(none, x)
// CHECK-NEXT:  x cmp gt none: rasp.map gt(x, none)
// CHECK-NEXT:  cmp ge of itself: rasp.constant true
// CHECK-NEXT:  not cmp ge: rasp.map lt(x, y)
// CHECK-NEXT:  cmp ge if not x: rasp.map if(x, y, ge(x, y))
// CHECK-NEXT:  0 cmp ge x: rasp.map ge(0, x)
// CHECK-NEXT:  x cmp ge 0: rasp.map ge(x, 0)
// CHECK-NEXT:  1 cmp ge x: rasp.map ge(1, x)
// CHECK-NEXT:  x cmp ge 1: rasp.map ge(x, 1)
// CHECK-NEXT:  2 cmp ge x: rasp.map ge(2, x)
// CHECK-NEXT:  x cmp ge 2: rasp.map ge(x, 2)
// CHECK-NEXT:  -1 cmp ge x: rasp.map ge(-1, x)
// CHECK-NEXT:  x cmp ge -1: rasp.map ge(x, -1)
// CHECK-NEXT:  "a" cmp ge x: rasp.map ge("a", x)
// CHECK-NEXT:  x cmp ge "a": rasp.map ge(x, "a")
// CHECK-NEXT:  true cmp ge x: rasp.map ge(true, x)
// CHECK-NEXT:  x cmp ge true: rasp.map ge(x, true)
// CHECK-NEXT:  false cmp ge x: rasp.map ge(false, x)
// CHECK-NEXT:  x cmp ge false: rasp.map ge(x, false)
// CHECK-NEXT:  none cmp ge x: rasp.map ge(none, x)
// CHECK-NEXT:  x cmp ge none: rasp.map ge(x, none)
// CHECK-NEXT:  pair of itself: rasp.map tuple(x, x)
// CHECK-NEXT:  not pair: rasp.map not(tuple(x, y))
// CHECK-NEXT:  pair if not x: rasp.map if(x, y, tuple(x, y))
// CHECK-NEXT:  0 pair x: rasp.map tuple(0, x)
// CHECK-NEXT:  x pair 0: rasp.map tuple(x, 0)
// CHECK-NEXT:  1 pair x: rasp.map tuple(1, x)
// CHECK-NEXT:  x pair 1: rasp.map tuple(x, 1)
// CHECK-NEXT:  2 pair x: rasp.map tuple(2, x)
// CHECK-NEXT:  x pair 2: rasp.map tuple(x, 2)
// CHECK-NEXT:  -1 pair x: rasp.map tuple(-1, x)
// CHECK-NEXT:  x pair -1: rasp.map tuple(x, -1)
// CHECK-NEXT:  "a" pair x: rasp.map tuple("a", x)
// CHECK-NEXT:  x pair "a": rasp.map tuple(x, "a")
// CHECK-NEXT:  true pair x: rasp.map tuple(true, x)
// CHECK-NEXT:  x pair true: rasp.map tuple(x, true)
// CHECK-NEXT:  false pair x: rasp.map tuple(false, x)
// CHECK-NEXT:  x pair false: rasp.map tuple(x, false)
// CHECK-NEXT:  none pair x: rasp.map tuple(none, x)
// CHECK-NEXT:  x pair none: rasp.map tuple(x, none)
// CHECK-NEXT:  a sum of literals: rasp.constant 3
// CHECK-NEXT:  a literal of two: rasp.constant 1
// CHECK-NEXT:  the second: rasp.map x
// CHECK-NEXT:  the first of three: rasp.map neg(x)
// CHECK-NEXT:  true if x else true: rasp.map if(x, true, true)
// CHECK-NEXT:  true if x < y else true: rasp.map if(lt(x, y), true, true)
// CHECK-NEXT:  true if x else false: rasp.map if(x, true, false)
// CHECK-NEXT:  true if x < y else false: rasp.map lt(x, y)
// CHECK-NEXT:  true if x else 0: rasp.map if(x, true, 0)
// CHECK-NEXT:  true if x < y else 0: rasp.map if(lt(x, y), true, 0)
// CHECK-NEXT:  true if x else 1: rasp.map if(x, true, 1)
// CHECK-NEXT:  true if x < y else 1: rasp.map if(lt(x, y), true, 1)
// CHECK-NEXT:  true if x else none: rasp.map if(x, true, none)
// CHECK-NEXT:  true if x < y else none: rasp.map if(lt(x, y), true, none)
// CHECK-NEXT:  false if x else true: rasp.map not(x)
// CHECK-NEXT:  false if x < y else true: rasp.map ge(x, y)
// CHECK-NEXT:  false if x else false: rasp.map if(x, false, false)
// CHECK-NEXT:  false if x < y else false: rasp.map if(lt(x, y), false, false)
// CHECK-NEXT:  false if x else 0: rasp.map if(x, false, 0)
// CHECK-NEXT:  false if x < y else 0: rasp.map if(lt(x, y), false, 0)
// CHECK-NEXT:  false if x else 1: rasp.map if(x, false, 1)
// CHECK-NEXT:  false if x < y else 1: rasp.map if(lt(x, y), false, 1)
// CHECK-NEXT:  false if x else none: rasp.map if(x, false, none)
// CHECK-NEXT:  false if x < y else none: rasp.map if(lt(x, y), false, none)
// CHECK-NEXT:  0 if x else true: rasp.map if(x, 0, true)
// CHECK-NEXT:  0 if x < y else true: rasp.map if(lt(x, y), 0, true)
// CHECK-NEXT:  0 if x else false: rasp.map if(x, 0, false)
// CHECK-NEXT:  0 if x < y else false: rasp.map if(lt(x, y), 0, false)
// CHECK-NEXT:  0 if x else 0: rasp.map if(x, 0, 0)
// CHECK-NEXT:  0 if x < y else 0: rasp.map if(lt(x, y), 0, 0)
// CHECK-NEXT:  0 if x else 1: rasp.map if(x, 0, 1)
// CHECK-NEXT:  0 if x < y else 1: rasp.map if(lt(x, y), 0, 1)
// CHECK-NEXT:  0 if x else none: rasp.map if(x, 0, none)
// CHECK-NEXT:  0 if x < y else none: rasp.map if(lt(x, y), 0, none)
// CHECK-NEXT:  1 if x else true: rasp.map if(x, 1, true)
// CHECK-NEXT:  1 if x < y else true: rasp.map if(lt(x, y), 1, true)
// CHECK-NEXT:  1 if x else false: rasp.map if(x, 1, false)
// CHECK-NEXT:  1 if x < y else false: rasp.map if(lt(x, y), 1, false)
// CHECK-NEXT:  1 if x else 0: rasp.map if(x, 1, 0)
// CHECK-NEXT:  1 if x < y else 0: rasp.map if(lt(x, y), 1, 0)
// CHECK-NEXT:  1 if x else 1: rasp.map if(x, 1, 1)
// CHECK-NEXT:  1 if x < y else 1: rasp.map if(lt(x, y), 1, 1)
// CHECK-NEXT:  1 if x else none: rasp.map if(x, 1, none)
// CHECK-NEXT:  1 if x < y else none: rasp.map if(lt(x, y), 1, none)
// CHECK-NEXT:  none if x else true: rasp.map if(x, none, true)
// CHECK-NEXT:  none if x < y else true: rasp.map if(lt(x, y), none, true)
// CHECK-NEXT:  none if x else false: rasp.map if(x, none, false)
// CHECK-NEXT:  none if x < y else false: rasp.map if(lt(x, y), none, false)
// CHECK-NEXT:  none if x else 0: rasp.map if(x, none, 0)
// CHECK-NEXT:  none if x < y else 0: rasp.map if(lt(x, y), none, 0)
// CHECK-NEXT:  none if x else 1: rasp.map if(x, none, 1)
// CHECK-NEXT:  none if x < y else 1: rasp.map if(lt(x, y), none, 1)
// CHECK-NEXT:  none if x else none: rasp.map if(x, none, none)
// CHECK-NEXT:  none if x < y else none: rasp.map if(lt(x, y), none, none)
// CHECK-NEXT:  an argument: --+-++-+- None None True ((0, 1), 0)
// CHECK-NEXT:    defined: N2 N1 D0 U0 N2 N1 D0 U0 N2 N1 D0 U0 N2 N1 D0 U0
// CHECK-NEXT:    truth: +-+-
// CHECK-NEXT:     (0, 1) "a", 2, none, "a", 2, none
// CHECK-NEXT:     (1, 0) 0, 0, 0, 1, 1, 1
// CHECK-NEXT:     (0, 0) 0, 1
// CHECK-NEXT:  literal 2: +-+--+-++ None None True ((0, 0), 2)
// CHECK-NEXT:    defined: N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 N2
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) 2, 2, 2, 2, 2, 2
// CHECK-NEXT:     (1, 0) 2, 2, 2, 2, 2, 2
// CHECK-NEXT:     (0, 0) 2, 2
// CHECK-NEXT:  literal 1/2: +-+--+-++ None None True ((0, 0), Fraction(1, 2))
// CHECK-NEXT:    defined: N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 N2
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) 1/2, 1/2, 1/2, 1/2, 1/2, 1/2
// CHECK-NEXT:     (1, 0) 1/2, 1/2, 1/2, 1/2, 1/2, 1/2
// CHECK-NEXT:     (0, 0) 1/2, 1/2
// CHECK-NEXT:  literal "a": --+--+-++ None None False None
// CHECK-NEXT:    defined: D0 D0 D0 D0 D0 D0 D0 D0 D0 D0 D0 D0 D0 D0 D0 D0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) "a", "a", "a", "a", "a", "a"
// CHECK-NEXT:     (1, 0) "a", "a", "a", "a", "a", "a"
// CHECK-NEXT:     (0, 0) "a", "a"
// CHECK-NEXT:  literal true: +++--+-++ None None True ((0, 0), 1)
// CHECK-NEXT:    defined: N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 N2
// CHECK-NEXT:    truth: ++++
// CHECK-NEXT:     (0, 1) true, true, true, true, true, true
// CHECK-NEXT:     (1, 0) true, true, true, true, true, true
// CHECK-NEXT:     (0, 0) true, true
// CHECK-NEXT:  literal none: -----+-++ None None False None
// CHECK-NEXT:    defined: U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ++++
// CHECK-NEXT:     (0, 1) none, none, none, none, none, none
// CHECK-NEXT:     (1, 0) none, none, none, none, none, none
// CHECK-NEXT:     (0, 0) none, none
// CHECK-NEXT:  literal (1): --+--+-++ None None False None
// CHECK-NEXT:    defined: D0 D0 D0 D0 D0 D0 D0 D0 D0 D0 D0 D0 D0 D0 D0 D0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) (1), (1), (1), (1), (1), (1)
// CHECK-NEXT:     (1, 0) (1), (1), (1), (1), (1), (1)
// CHECK-NEXT:     (0, 0) (1), (1)
// CHECK-NEXT:  rasp.add: ---++--+- None None True ((1, 1), 0)
// CHECK-NEXT:    defined: N2 N1 U0 U0 N1 N1 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) none, 2, none, none, 3, none
// CHECK-NEXT:     (1, 0) none, 2, none, none, 3, none
// CHECK-NEXT:     (0, 0) 0, 2
// CHECK-NEXT:  rasp.add, mirrored: ---++--+- None None True ((1, 1), 0)
// CHECK-NEXT:    defined: N2 N1 U0 U0 N1 N1 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) none, 2, none, none, 3, none
// CHECK-NEXT:     (1, 0) none, 2, none, none, 3, none
// CHECK-NEXT:     (0, 0) 0, 2
// CHECK-NEXT:  rasp.add with a literal: ---+---+- None None True ((1, 0), 2)
// CHECK-NEXT:    defined: N2 N2 N2 N2 N1 N1 N1 N1 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) 2, 2, 2, 3, 3, 3
// CHECK-NEXT:     (1, 0) none, 4, none, none, 4, none
// CHECK-NEXT:     (0, 0) 2, 3
// CHECK-NEXT:  a literal with rasp.add: ---+---+- None None True ((1, 0), 2)
// CHECK-NEXT:    defined: N2 N2 N2 N2 N1 N1 N1 N1 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) 2, 2, 2, 3, 3, 3
// CHECK-NEXT:     (1, 0) none, 4, none, none, 4, none
// CHECK-NEXT:     (0, 0) 2, 3
// CHECK-NEXT:  rasp.add of a sum: ---++--+- None None True ((1, 2), 0)
// CHECK-NEXT:    defined: N2 N1 U0 U0 N1 N1 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) none, 4, none, none, 5, none
// CHECK-NEXT:     (1, 0) none, 2, none, none, 4, none
// CHECK-NEXT:     (0, 0) 0, 3
// CHECK-NEXT:  a sum of rasp.add: ---++--+- None None True ((2, 1), 0)
// CHECK-NEXT:    defined: N2 N1 U0 U0 N1 N1 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) none, 2, none, none, 4, none
// CHECK-NEXT:     (1, 0) none, 4, none, none, 5, none
// CHECK-NEXT:     (0, 0) 0, 3
// CHECK-NEXT:  rasp.sub: +--++--+- None None True ((1, -1), 0)
// CHECK-NEXT:    defined: N2 N1 U0 U0 N1 N1 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) none, -2, none, none, -1, none
// CHECK-NEXT:     (1, 0) none, 2, none, none, 1, none
// CHECK-NEXT:     (0, 0) 0, 0
// CHECK-NEXT:  rasp.sub, mirrored: +--++--+- None None True ((-1, 1), 0)
// CHECK-NEXT:    defined: N2 N1 U0 U0 N1 N1 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) none, 2, none, none, 1, none
// CHECK-NEXT:     (1, 0) none, -2, none, none, -1, none
// CHECK-NEXT:     (0, 0) 0, 0
// CHECK-NEXT:  rasp.sub with a literal: +--+---+- None None True ((1, 0), -2)
// CHECK-NEXT:    defined: N2 N2 N2 N2 N1 N1 N1 N1 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) -2, -2, -2, -1, -1, -1
// CHECK-NEXT:     (1, 0) none, 0, none, none, 0, none
// CHECK-NEXT:     (0, 0) -2, -1
// CHECK-NEXT:  a literal with rasp.sub: +--+---+- None None True ((-1, 0), 2)
// CHECK-NEXT:    defined: N2 N2 N2 N2 N1 N1 N1 N1 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) 2, 2, 2, 1, 1, 1
// CHECK-NEXT:     (1, 0) none, 0, none, none, 0, none
// CHECK-NEXT:     (0, 0) 2, 1
// CHECK-NEXT:  rasp.sub of a sum: +--++--+- None None True ((1, 0), 0)
// CHECK-NEXT:    defined: N2 N1 U0 U0 N1 N1 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) none, 0, none, none, 1, none
// CHECK-NEXT:     (1, 0) none, 2, none, none, 2, none
// CHECK-NEXT:     (0, 0) 0, 1
// CHECK-NEXT:  a sum of rasp.sub: ---++--+- None None True ((2, -1), 0)
// CHECK-NEXT:    defined: N2 N1 U0 U0 N1 N1 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) none, -2, none, none, 0, none
// CHECK-NEXT:     (1, 0) none, 4, none, none, 3, none
// CHECK-NEXT:     (0, 0) 0, 1
// CHECK-NEXT:  rasp.mul: ---++--+- None None False None
// CHECK-NEXT:    defined: N1 N0 U0 U0 N0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) "", 0, none, "a", 2, none
// CHECK-NEXT:     (1, 0) "", 0, none, "a", 2, none
// CHECK-NEXT:     (0, 0) 0, 1
// CHECK-NEXT:  rasp.mul, mirrored: ---++--+- None None False None
// CHECK-NEXT:    defined: N1 N0 U0 U0 N0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) "", 0, none, "a", 2, none
// CHECK-NEXT:     (1, 0) "", 0, none, "a", 2, none
// CHECK-NEXT:     (0, 0) 0, 1
// CHECK-NEXT:  rasp.mul with a literal: ---+---+- None None True ((2, 0), 0)
// CHECK-NEXT:    defined: N1 N1 N1 N1 N0 N0 N0 N0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) 0, 0, 0, 2, 2, 2
// CHECK-NEXT:     (1, 0) "aa", 4, none, "aa", 4, none
// CHECK-NEXT:     (0, 0) 0, 2
// CHECK-NEXT:  a literal with rasp.mul: ---+---+- None None True ((2, 0), 0)
// CHECK-NEXT:    defined: N1 N1 N1 N1 N0 N0 N0 N0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) 0, 0, 0, 2, 2, 2
// CHECK-NEXT:     (1, 0) "aa", 4, none, "aa", 4, none
// CHECK-NEXT:     (0, 0) 0, 2
// CHECK-NEXT:  rasp.mul of a sum: ---++--+- None None False None
// CHECK-NEXT:    defined: N1 U0 U0 U0 N0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) none, 4, none, none, 6, none
// CHECK-NEXT:     (1, 0) none, 0, none, none, 3, none
// CHECK-NEXT:     (0, 0) 0, 2
// CHECK-NEXT:  a sum of rasp.mul: ---++--+- None None False None
// CHECK-NEXT:    defined: N1 N0 U0 U0 N0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) none, 0, none, none, 3, none
// CHECK-NEXT:     (1, 0) "a", 2, none, "aa", 4, none
// CHECK-NEXT:     (0, 0) 0, 2
// CHECK-NEXT:  rasp.div: +--++--+- None None False None
// CHECK-NEXT:    defined: U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) none, 0, none, none, 1/2, none
// CHECK-NEXT:     (1, 0) none, none, none, none, 2, none
// CHECK-NEXT:     (0, 0) none, 1
// CHECK-NEXT:  rasp.div, mirrored: +--++--+- None None False None
// CHECK-NEXT:    defined: U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) none, none, none, none, 2, none
// CHECK-NEXT:     (1, 0) none, 0, none, none, 1/2, none
// CHECK-NEXT:     (0, 0) none, 1
// CHECK-NEXT:  rasp.div with a literal: +--+---+- None None True ((Fraction(1, 2), 0), 0)
// CHECK-NEXT:    defined: U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) 0, 0, 0, 1/2, 1/2, 1/2
// CHECK-NEXT:     (1, 0) none, 1, none, none, 1, none
// CHECK-NEXT:     (0, 0) 0, 1/2
// CHECK-NEXT:  a literal with rasp.div: +--+---+- None None False None
// CHECK-NEXT:    defined: U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) none, none, none, 2, 2, 2
// CHECK-NEXT:     (1, 0) none, 1, none, none, 1, none
// CHECK-NEXT:     (0, 0) none, 2
// CHECK-NEXT:  rasp.div of a sum: +--++--+- None None False None
// CHECK-NEXT:    defined: U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) none, 1, none, none, 3/2, none
// CHECK-NEXT:     (1, 0) none, none, none, none, 3, none
// CHECK-NEXT:     (0, 0) none, 2
// CHECK-NEXT:  a sum of rasp.div: ---++--+- None None False None
// CHECK-NEXT:    defined: U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) none, 0, none, none, 3/2, none
// CHECK-NEXT:     (1, 0) none, none, none, none, 4, none
// CHECK-NEXT:     (0, 0) none, 2
// CHECK-NEXT:  rasp.floordiv: +--++---- None None False None
// CHECK-NEXT:    defined: U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) none, 0, none, none, 0, none
// CHECK-NEXT:     (1, 0) none, none, none, none, 2, none
// CHECK-NEXT:     (0, 0) none, 1
// CHECK-NEXT:  rasp.floordiv, mirrored: +--++---- None None False None
// CHECK-NEXT:    defined: U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) none, none, none, none, 2, none
// CHECK-NEXT:     (1, 0) none, 0, none, none, 0, none
// CHECK-NEXT:     (0, 0) none, 1
// CHECK-NEXT:  rasp.floordiv with a literal: +--+----- None None False None
// CHECK-NEXT:    defined: U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) 0, 0, 0, 0, 0, 0
// CHECK-NEXT:     (1, 0) none, 1, none, none, 1, none
// CHECK-NEXT:     (0, 0) 0, 0
// CHECK-NEXT:  a literal with rasp.floordiv: +--+----- None None False None
// CHECK-NEXT:    defined: U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) none, none, none, 2, 2, 2
// CHECK-NEXT:     (1, 0) none, 1, none, none, 1, none
// CHECK-NEXT:     (0, 0) none, 2
// CHECK-NEXT:  rasp.floordiv of a sum: +--++---- None None False None
// CHECK-NEXT:    defined: U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) none, 1, none, none, 1, none
// CHECK-NEXT:     (1, 0) none, none, none, none, 3, none
// CHECK-NEXT:     (0, 0) none, 2
// CHECK-NEXT:  a sum of rasp.floordiv: ---++--+- None None False None
// CHECK-NEXT:    defined: U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) none, 0, none, none, 1, none
// CHECK-NEXT:     (1, 0) none, none, none, none, 4, none
// CHECK-NEXT:     (0, 0) none, 2
// CHECK-NEXT:  rasp.mod: +--++---- None None False None
// CHECK-NEXT:    defined: U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) none, 0, none, none, 1, none
// CHECK-NEXT:     (1, 0) none, none, none, none, 0, none
// CHECK-NEXT:     (0, 0) none, 0
// CHECK-NEXT:  rasp.mod, mirrored: +--++---- None None False None
// CHECK-NEXT:    defined: U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) none, none, none, none, 0, none
// CHECK-NEXT:     (1, 0) none, 0, none, none, 1, none
// CHECK-NEXT:     (0, 0) none, 0
// CHECK-NEXT:  rasp.mod with a literal: +--+----- None None False None
// CHECK-NEXT:    defined: U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) 0, 0, 0, 1, 1, 1
// CHECK-NEXT:     (1, 0) none, 0, none, none, 0, none
// CHECK-NEXT:     (0, 0) 0, 1
// CHECK-NEXT:  a literal with rasp.mod: +--+----- None None False None
// CHECK-NEXT:    defined: U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) none, none, none, 0, 0, 0
// CHECK-NEXT:     (1, 0) none, 0, none, none, 0, none
// CHECK-NEXT:     (0, 0) none, 0
// CHECK-NEXT:  rasp.mod of a sum: +--++---- None None False None
// CHECK-NEXT:    defined: U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) none, 0, none, none, 1, none
// CHECK-NEXT:     (1, 0) none, none, none, none, 0, none
// CHECK-NEXT:     (0, 0) none, 0
// CHECK-NEXT:  a sum of rasp.mod: ---++--+- None None False None
// CHECK-NEXT:    defined: U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) none, 0, none, none, 2, none
// CHECK-NEXT:     (1, 0) none, none, none, none, 2, none
// CHECK-NEXT:     (0, 0) none, 1
// CHECK-NEXT:  rasp.pow: +--++---- None None False None
// CHECK-NEXT:    defined: U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) none, 0, none, none, 1, none
// CHECK-NEXT:     (1, 0) none, 1, none, none, 2, none
// CHECK-NEXT:     (0, 0) 1, 1
// CHECK-NEXT:  rasp.pow, mirrored: +--++---- None None False None
// CHECK-NEXT:    defined: U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) none, 1, none, none, 2, none
// CHECK-NEXT:     (1, 0) none, 0, none, none, 1, none
// CHECK-NEXT:     (0, 0) 1, 1
// CHECK-NEXT:  rasp.pow with a literal: +--+----- None None False None
// CHECK-NEXT:    defined: U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) 0, 0, 0, 1, 1, 1
// CHECK-NEXT:     (1, 0) none, 4, none, none, 4, none
// CHECK-NEXT:     (0, 0) 0, 1
// CHECK-NEXT:  a literal with rasp.pow: +--+----- None None False None
// CHECK-NEXT:    defined: U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) 1, 1, 1, 2, 2, 2
// CHECK-NEXT:     (1, 0) none, 4, none, none, 4, none
// CHECK-NEXT:     (0, 0) 1, 2
// CHECK-NEXT:  rasp.pow of a sum: +--++---- None None False None
// CHECK-NEXT:    defined: U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) none, 4, none, none, 9, none
// CHECK-NEXT:     (1, 0) none, 1, none, none, 3, none
// CHECK-NEXT:     (0, 0) 1, 2
// CHECK-NEXT:  a sum of rasp.pow: ---++--+- None None False None
// CHECK-NEXT:    defined: U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) none, 0, none, none, 2, none
// CHECK-NEXT:     (1, 0) none, 3, none, none, 4, none
// CHECK-NEXT:     (0, 0) 1, 2
// CHECK-NEXT:  rasp.min: ---++---- None None False None
// CHECK-NEXT:    defined: N2 N1 U0 U0 N1 N1 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: +---
// CHECK-NEXT:     (0, 1) none, 0, none, none, 1, none
// CHECK-NEXT:     (1, 0) none, 0, none, none, 1, none
// CHECK-NEXT:     (0, 0) 0, 1
// CHECK-NEXT:  rasp.min, mirrored: ---++---- None None False None
// CHECK-NEXT:    defined: N2 N1 U0 U0 N1 N1 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: +---
// CHECK-NEXT:     (0, 1) none, 0, none, none, 1, none
// CHECK-NEXT:     (1, 0) none, 0, none, none, 1, none
// CHECK-NEXT:     (0, 0) 0, 1
// CHECK-NEXT:  rasp.min with a literal: ---+----- None None False None
// CHECK-NEXT:    defined: N2 N2 N2 N2 N1 N1 N1 N1 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) 0, 0, 0, 1, 1, 1
// CHECK-NEXT:     (1, 0) none, 2, none, none, 2, none
// CHECK-NEXT:     (0, 0) 0, 1
// CHECK-NEXT:  a literal with rasp.min: ---+----- None None False None
// CHECK-NEXT:    defined: N2 N2 N2 N2 N1 N1 N1 N1 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) 0, 0, 0, 1, 1, 1
// CHECK-NEXT:     (1, 0) none, 2, none, none, 2, none
// CHECK-NEXT:     (0, 0) 0, 1
// CHECK-NEXT:  rasp.min of a sum: ---++---- None None False None
// CHECK-NEXT:    defined: N2 N1 U0 U0 N1 N1 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) none, 2, none, none, 2, none
// CHECK-NEXT:     (1, 0) none, 0, none, none, 1, none
// CHECK-NEXT:     (0, 0) 0, 1
// CHECK-NEXT:  a sum of rasp.min: ---++--+- None None False None
// CHECK-NEXT:    defined: N2 N1 U0 U0 N1 N1 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) none, 0, none, none, 2, none
// CHECK-NEXT:     (1, 0) none, 2, none, none, 3, none
// CHECK-NEXT:     (0, 0) 0, 2
// CHECK-NEXT:  rasp.max: ---++---- None None False None
// CHECK-NEXT:    defined: N2 N1 U0 U0 N1 N1 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: +---
// CHECK-NEXT:     (0, 1) none, 2, none, none, 2, none
// CHECK-NEXT:     (1, 0) none, 2, none, none, 2, none
// CHECK-NEXT:     (0, 0) 0, 1
// CHECK-NEXT:  rasp.max, mirrored: ---++---- None None False None
// CHECK-NEXT:    defined: N2 N1 U0 U0 N1 N1 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: +---
// CHECK-NEXT:     (0, 1) none, 2, none, none, 2, none
// CHECK-NEXT:     (1, 0) none, 2, none, none, 2, none
// CHECK-NEXT:     (0, 0) 0, 1
// CHECK-NEXT:  rasp.max with a literal: ---+----- None None False None
// CHECK-NEXT:    defined: N2 N2 N2 N2 N1 N1 N1 N1 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) 2, 2, 2, 2, 2, 2
// CHECK-NEXT:     (1, 0) none, 2, none, none, 2, none
// CHECK-NEXT:     (0, 0) 2, 2
// CHECK-NEXT:  a literal with rasp.max: ---+----- None None False None
// CHECK-NEXT:    defined: N2 N2 N2 N2 N1 N1 N1 N1 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) 2, 2, 2, 2, 2, 2
// CHECK-NEXT:     (1, 0) none, 2, none, none, 2, none
// CHECK-NEXT:     (0, 0) 2, 2
// CHECK-NEXT:  rasp.max of a sum: ---++---- None None False None
// CHECK-NEXT:    defined: N2 N1 U0 U0 N1 N1 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) none, 2, none, none, 3, none
// CHECK-NEXT:     (1, 0) none, 2, none, none, 3, none
// CHECK-NEXT:     (0, 0) 0, 2
// CHECK-NEXT:  a sum of rasp.max: ---++--+- None None False None
// CHECK-NEXT:    defined: N2 N1 U0 U0 N1 N1 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) none, 2, none, none, 3, none
// CHECK-NEXT:     (1, 0) none, 4, none, none, 4, none
// CHECK-NEXT:     (0, 0) 0, 2
// CHECK-NEXT:  rasp.and: ---+----- None None False None
// CHECK-NEXT:    defined: N2 N1 D0 U0 N1 N1 D0 U0 D0 D0 D0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: +---
// CHECK-NEXT:     (0, 1) 0, 0, 0, "a", 2, none
// CHECK-NEXT:     (1, 0) 0, 0, none, 1, 1, none
// CHECK-NEXT:     (0, 0) 0, 1
// CHECK-NEXT:  rasp.and, mirrored: ----+---- None None False None
// CHECK-NEXT:    defined: N2 N1 D0 U0 N1 N1 D0 U0 D0 D0 D0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: +---
// CHECK-NEXT:     (0, 1) 0, 0, none, 1, 1, none
// CHECK-NEXT:     (1, 0) 0, 0, 0, "a", 2, none
// CHECK-NEXT:     (0, 0) 0, 1
// CHECK-NEXT:  rasp.and with a literal: ---+----- None None False None
// CHECK-NEXT:    defined: N2 N2 N2 N2 N1 N1 N1 N1 D0 D0 D0 D0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) 0, 0, 0, 2, 2, 2
// CHECK-NEXT:     (1, 0) 2, 2, none, 2, 2, none
// CHECK-NEXT:     (0, 0) 0, 2
// CHECK-NEXT:  a literal with rasp.and: --------- None None False None
// CHECK-NEXT:    defined: N2 N2 N2 N2 N1 N1 N1 N1 D0 D0 D0 D0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) 0, 0, 0, 1, 1, 1
// CHECK-NEXT:     (1, 0) "a", 2, none, "a", 2, none
// CHECK-NEXT:     (0, 0) 0, 1
// CHECK-NEXT:  rasp.and of a sum: ---++---- None None False None
// CHECK-NEXT:    defined: N2 N1 U0 U0 N1 N1 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) none, 2, none, none, 2, none
// CHECK-NEXT:     (1, 0) none, 0, none, none, 1, none
// CHECK-NEXT:     (0, 0) 0, 1
// CHECK-NEXT:  a sum of rasp.and: ---+---+- None None False None
// CHECK-NEXT:    defined: N2 N1 U0 U0 N1 N1 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) 0, 0, 0, none, 3, none
// CHECK-NEXT:     (1, 0) none, 2, none, none, 3, none
// CHECK-NEXT:     (0, 0) 0, 2
// CHECK-NEXT:  rasp.or: ---+----- None None False None
// CHECK-NEXT:    defined: N2 N1 D0 U0 N1 N1 D0 U0 D0 D0 D0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: +---
// CHECK-NEXT:     (0, 1) "a", 2, none, 1, 1, 1
// CHECK-NEXT:     (1, 0) "a", 2, none, "a", 2, none
// CHECK-NEXT:     (0, 0) 0, 1
// CHECK-NEXT:  rasp.or, mirrored: ----+---- None None False None
// CHECK-NEXT:    defined: N2 N1 D0 U0 N1 N1 D0 U0 D0 D0 D0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: +---
// CHECK-NEXT:     (0, 1) "a", 2, none, "a", 2, none
// CHECK-NEXT:     (1, 0) "a", 2, none, 1, 1, 1
// CHECK-NEXT:     (0, 0) 0, 1
// CHECK-NEXT:  rasp.or with a literal: ---+----- None None False None
// CHECK-NEXT:    defined: N2 N2 N2 N2 N1 N1 N1 N1 D0 D0 D0 D0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) 2, 2, 2, 1, 1, 1
// CHECK-NEXT:     (1, 0) "a", 2, none, "a", 2, none
// CHECK-NEXT:     (0, 0) 2, 1
// CHECK-NEXT:  a literal with rasp.or: --------- None None False None
// CHECK-NEXT:    defined: N2 N2 N2 N2 N1 N1 N1 N1 D0 D0 D0 D0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) 2, 2, 2, 2, 2, 2
// CHECK-NEXT:     (1, 0) 2, 2, 2, 2, 2, 2
// CHECK-NEXT:     (0, 0) 2, 2
// CHECK-NEXT:  rasp.or of a sum: ---++---- None None False None
// CHECK-NEXT:    defined: N2 N1 U0 U0 N1 N1 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) none, 2, none, none, 3, none
// CHECK-NEXT:     (1, 0) none, 2, none, none, 3, none
// CHECK-NEXT:     (0, 0) 0, 2
// CHECK-NEXT:  a sum of rasp.or: ---+---+- None None False None
// CHECK-NEXT:    defined: N2 N1 U0 U0 N1 N1 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) none, 2, none, 2, 2, 2
// CHECK-NEXT:     (1, 0) "aa", 4, none, "aa", 4, none
// CHECK-NEXT:     (0, 0) 0, 2
// CHECK-NEXT:  rasp.seq: ---++---- None None False None
// CHECK-NEXT:    defined: N2 N1 D0 U0 N2 N1 D0 U0 N2 N1 D0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: +-+-
// CHECK-NEXT:     (0, 1) "a", 2, none, "a", 2, none
// CHECK-NEXT:     (1, 0) 0, 0, none, 1, 1, none
// CHECK-NEXT:     (0, 0) 0, 1
// CHECK-NEXT:  rasp.seq, mirrored: ---++---- None None False None
// CHECK-NEXT:    defined: N2 N2 N2 U0 N1 N1 N1 U0 D0 D0 D0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ++--
// CHECK-NEXT:     (0, 1) 0, 0, none, 1, 1, none
// CHECK-NEXT:     (1, 0) "a", 2, none, "a", 2, none
// CHECK-NEXT:     (0, 0) 0, 1
// CHECK-NEXT:  rasp.seq with a literal: ---+----- None None False None
// CHECK-NEXT:    defined: N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) 2, 2, 2, 2, 2, 2
// CHECK-NEXT:     (1, 0) 2, 2, none, 2, 2, none
// CHECK-NEXT:     (0, 0) 2, 2
// CHECK-NEXT:  a literal with rasp.seq: ---+----- None None False None
// CHECK-NEXT:    defined: N2 N2 N2 N2 N1 N1 N1 N1 D0 D0 D0 D0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ++--
// CHECK-NEXT:     (0, 1) 0, 0, 0, 1, 1, 1
// CHECK-NEXT:     (1, 0) "a", 2, none, "a", 2, none
// CHECK-NEXT:     (0, 0) 0, 1
// CHECK-NEXT:  rasp.seq of a sum: ---++---- None None False None
// CHECK-NEXT:    defined: N2 N1 U0 U0 N2 N1 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: +-+-
// CHECK-NEXT:     (0, 1) none, 2, none, none, 2, none
// CHECK-NEXT:     (1, 0) none, 0, none, none, 1, none
// CHECK-NEXT:     (0, 0) 0, 1
// CHECK-NEXT:  a sum of rasp.seq: ---++--+- None None False None
// CHECK-NEXT:    defined: N2 N1 U0 U0 N1 N1 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) none, 2, none, none, 3, none
// CHECK-NEXT:     (1, 0) none, 2, none, none, 3, none
// CHECK-NEXT:     (0, 0) 0, 2
// CHECK-NEXT:  cmp eq: ++-++---- (<Comparison.EQ: 'eq'>, (0, 1)) eq False None
// CHECK-NEXT:    defined: N2 N2 N2 U0 N2 N2 N2 U0 N2 N2 N2 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ++++
// CHECK-NEXT:     (0, 1) false, false, none, false, false, none
// CHECK-NEXT:     (1, 0) false, false, none, false, false, none
// CHECK-NEXT:     (0, 0) true, true
// CHECK-NEXT:  cmp eq, mirrored: ++-++---- (<Comparison.EQ: 'eq'>, (1, 0)) eq False None
// CHECK-NEXT:    defined: N2 N2 N2 U0 N2 N2 N2 U0 N2 N2 N2 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ++++
// CHECK-NEXT:     (0, 1) false, false, none, false, false, none
// CHECK-NEXT:     (1, 0) false, false, none, false, false, none
// CHECK-NEXT:     (0, 0) true, true
// CHECK-NEXT:  cmp eq with a literal: ++-+----- None None False None
// CHECK-NEXT:    defined: N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 U0 U0 U0 U0
// CHECK-NEXT:    truth: ++++
// CHECK-NEXT:     (0, 1) false, false, false, false, false, false
// CHECK-NEXT:     (1, 0) false, true, none, false, true, none
// CHECK-NEXT:     (0, 0) false, false
// CHECK-NEXT:  a literal with cmp eq: ++-+----- None None False None
// CHECK-NEXT:    defined: N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 U0 U0 U0 U0
// CHECK-NEXT:    truth: ++++
// CHECK-NEXT:     (0, 1) false, false, false, false, false, false
// CHECK-NEXT:     (1, 0) false, true, none, false, true, none
// CHECK-NEXT:     (0, 0) false, false
// CHECK-NEXT:  cmp eq of a sum: ++-++---- None None False None
// CHECK-NEXT:    defined: N2 N2 U0 U0 N2 N2 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ++++
// CHECK-NEXT:     (0, 1) none, true, none, none, false, none
// CHECK-NEXT:     (1, 0) none, false, none, none, false, none
// CHECK-NEXT:     (0, 0) true, false
// CHECK-NEXT:  a sum of cmp eq: ---++--+- None None False None
// CHECK-NEXT:    defined: N2 N2 N2 U0 N1 N1 N1 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) 0, 0, none, 1, 1, none
// CHECK-NEXT:     (1, 0) none, 2, none, none, 2, none
// CHECK-NEXT:     (0, 0) 1, 2
// CHECK-NEXT:  cmp ne: ++-++---- (<Comparison.NE: 'ne'>, (0, 1)) ne False None
// CHECK-NEXT:    defined: N2 N2 N2 U0 N2 N2 N2 U0 N2 N2 N2 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ++++
// CHECK-NEXT:     (0, 1) true, true, none, true, true, none
// CHECK-NEXT:     (1, 0) true, true, none, true, true, none
// CHECK-NEXT:     (0, 0) false, false
// CHECK-NEXT:  cmp ne, mirrored: ++-++---- (<Comparison.NE: 'ne'>, (1, 0)) ne False None
// CHECK-NEXT:    defined: N2 N2 N2 U0 N2 N2 N2 U0 N2 N2 N2 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ++++
// CHECK-NEXT:     (0, 1) true, true, none, true, true, none
// CHECK-NEXT:     (1, 0) true, true, none, true, true, none
// CHECK-NEXT:     (0, 0) false, false
// CHECK-NEXT:  cmp ne with a literal: ++-+----- None None False None
// CHECK-NEXT:    defined: N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 U0 U0 U0 U0
// CHECK-NEXT:    truth: ++++
// CHECK-NEXT:     (0, 1) true, true, true, true, true, true
// CHECK-NEXT:     (1, 0) true, false, none, true, false, none
// CHECK-NEXT:     (0, 0) true, true
// CHECK-NEXT:  a literal with cmp ne: ++-+----- None None False None
// CHECK-NEXT:    defined: N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 U0 U0 U0 U0
// CHECK-NEXT:    truth: ++++
// CHECK-NEXT:     (0, 1) true, true, true, true, true, true
// CHECK-NEXT:     (1, 0) true, false, none, true, false, none
// CHECK-NEXT:     (0, 0) true, true
// CHECK-NEXT:  cmp ne of a sum: ++-++---- None None False None
// CHECK-NEXT:    defined: N2 N2 U0 U0 N2 N2 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ++++
// CHECK-NEXT:     (0, 1) none, false, none, none, true, none
// CHECK-NEXT:     (1, 0) none, true, none, none, true, none
// CHECK-NEXT:     (0, 0) false, true
// CHECK-NEXT:  a sum of cmp ne: ---++--+- None None False None
// CHECK-NEXT:    defined: N2 N2 N2 U0 N1 N1 N1 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) 1, 1, none, 2, 2, none
// CHECK-NEXT:     (1, 0) none, 3, none, none, 3, none
// CHECK-NEXT:     (0, 0) 0, 1
// CHECK-NEXT:  cmp lt: ++-++---- (<Comparison.LT: 'lt'>, (0, 1)) lt False None
// CHECK-NEXT:    defined: N2 N2 U0 U0 N2 N2 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ++++
// CHECK-NEXT:     (0, 1) none, true, none, none, true, none
// CHECK-NEXT:     (1, 0) none, false, none, none, false, none
// CHECK-NEXT:     (0, 0) false, false
// CHECK-NEXT:  cmp lt, mirrored: ++-++---- (<Comparison.LT: 'lt'>, (1, 0)) gt False None
// CHECK-NEXT:    defined: N2 N2 U0 U0 N2 N2 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ++++
// CHECK-NEXT:     (0, 1) none, false, none, none, false, none
// CHECK-NEXT:     (1, 0) none, true, none, none, true, none
// CHECK-NEXT:     (0, 0) false, false
// CHECK-NEXT:  cmp lt with a literal: ++-+----- None None False None
// CHECK-NEXT:    defined: N2 N2 N2 N2 N2 N2 N2 N2 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ++++
// CHECK-NEXT:     (0, 1) true, true, true, true, true, true
// CHECK-NEXT:     (1, 0) none, false, none, none, false, none
// CHECK-NEXT:     (0, 0) true, true
// CHECK-NEXT:  a literal with cmp lt: ++-+----- None None False None
// CHECK-NEXT:    defined: N2 N2 N2 N2 N2 N2 N2 N2 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ++++
// CHECK-NEXT:     (0, 1) false, false, false, false, false, false
// CHECK-NEXT:     (1, 0) none, false, none, none, false, none
// CHECK-NEXT:     (0, 0) false, false
// CHECK-NEXT:  cmp lt of a sum: ++-++---- None None False None
// CHECK-NEXT:    defined: N2 N2 U0 U0 N2 N2 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ++++
// CHECK-NEXT:     (0, 1) none, false, none, none, false, none
// CHECK-NEXT:     (1, 0) none, false, none, none, false, none
// CHECK-NEXT:     (0, 0) false, false
// CHECK-NEXT:  a sum of cmp lt: ---++--+- None None False None
// CHECK-NEXT:    defined: N2 N2 U0 U0 N1 N1 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) none, 1, none, none, 2, none
// CHECK-NEXT:     (1, 0) none, 2, none, none, 2, none
// CHECK-NEXT:     (0, 0) 0, 1
// CHECK-NEXT:  cmp le: ++-++---- (<Comparison.LE: 'le'>, (0, 1)) le False None
// CHECK-NEXT:    defined: N2 N2 U0 U0 N2 N2 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ++++
// CHECK-NEXT:     (0, 1) none, true, none, none, true, none
// CHECK-NEXT:     (1, 0) none, false, none, none, false, none
// CHECK-NEXT:     (0, 0) true, true
// CHECK-NEXT:  cmp le, mirrored: ++-++---- (<Comparison.LE: 'le'>, (1, 0)) ge False None
// CHECK-NEXT:    defined: N2 N2 U0 U0 N2 N2 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ++++
// CHECK-NEXT:     (0, 1) none, false, none, none, false, none
// CHECK-NEXT:     (1, 0) none, true, none, none, true, none
// CHECK-NEXT:     (0, 0) true, true
// CHECK-NEXT:  cmp le with a literal: ++-+----- None None False None
// CHECK-NEXT:    defined: N2 N2 N2 N2 N2 N2 N2 N2 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ++++
// CHECK-NEXT:     (0, 1) true, true, true, true, true, true
// CHECK-NEXT:     (1, 0) none, true, none, none, true, none
// CHECK-NEXT:     (0, 0) true, true
// CHECK-NEXT:  a literal with cmp le: ++-+----- None None False None
// CHECK-NEXT:    defined: N2 N2 N2 N2 N2 N2 N2 N2 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ++++
// CHECK-NEXT:     (0, 1) false, false, false, false, false, false
// CHECK-NEXT:     (1, 0) none, true, none, none, true, none
// CHECK-NEXT:     (0, 0) false, false
// CHECK-NEXT:  cmp le of a sum: ++-++---- None None False None
// CHECK-NEXT:    defined: N2 N2 U0 U0 N2 N2 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ++++
// CHECK-NEXT:     (0, 1) none, true, none, none, false, none
// CHECK-NEXT:     (1, 0) none, false, none, none, false, none
// CHECK-NEXT:     (0, 0) true, false
// CHECK-NEXT:  a sum of cmp le: ---++--+- None None False None
// CHECK-NEXT:    defined: N2 N2 U0 U0 N1 N1 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) none, 1, none, none, 2, none
// CHECK-NEXT:     (1, 0) none, 2, none, none, 2, none
// CHECK-NEXT:     (0, 0) 1, 2
// CHECK-NEXT:  cmp gt: ++-++---- (<Comparison.GT: 'gt'>, (0, 1)) gt False None
// CHECK-NEXT:    defined: N2 N2 U0 U0 N2 N2 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ++++
// CHECK-NEXT:     (0, 1) none, false, none, none, false, none
// CHECK-NEXT:     (1, 0) none, true, none, none, true, none
// CHECK-NEXT:     (0, 0) false, false
// CHECK-NEXT:  cmp gt, mirrored: ++-++---- (<Comparison.GT: 'gt'>, (1, 0)) lt False None
// CHECK-NEXT:    defined: N2 N2 U0 U0 N2 N2 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ++++
// CHECK-NEXT:     (0, 1) none, true, none, none, true, none
// CHECK-NEXT:     (1, 0) none, false, none, none, false, none
// CHECK-NEXT:     (0, 0) false, false
// CHECK-NEXT:  cmp gt with a literal: ++-+----- None None False None
// CHECK-NEXT:    defined: N2 N2 N2 N2 N2 N2 N2 N2 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ++++
// CHECK-NEXT:     (0, 1) false, false, false, false, false, false
// CHECK-NEXT:     (1, 0) none, false, none, none, false, none
// CHECK-NEXT:     (0, 0) false, false
// CHECK-NEXT:  a literal with cmp gt: ++-+----- None None False None
// CHECK-NEXT:    defined: N2 N2 N2 N2 N2 N2 N2 N2 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ++++
// CHECK-NEXT:     (0, 1) true, true, true, true, true, true
// CHECK-NEXT:     (1, 0) none, false, none, none, false, none
// CHECK-NEXT:     (0, 0) true, true
// CHECK-NEXT:  cmp gt of a sum: ++-++---- None None False None
// CHECK-NEXT:    defined: N2 N2 U0 U0 N2 N2 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ++++
// CHECK-NEXT:     (0, 1) none, false, none, none, true, none
// CHECK-NEXT:     (1, 0) none, true, none, none, true, none
// CHECK-NEXT:     (0, 0) false, true
// CHECK-NEXT:  a sum of cmp gt: ---++--+- None None False None
// CHECK-NEXT:    defined: N2 N2 U0 U0 N1 N1 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) none, 0, none, none, 1, none
// CHECK-NEXT:     (1, 0) none, 3, none, none, 3, none
// CHECK-NEXT:     (0, 0) 0, 1
// CHECK-NEXT:  cmp ge: ++-++---- (<Comparison.GE: 'ge'>, (0, 1)) ge False None
// CHECK-NEXT:    defined: N2 N2 U0 U0 N2 N2 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ++++
// CHECK-NEXT:     (0, 1) none, false, none, none, false, none
// CHECK-NEXT:     (1, 0) none, true, none, none, true, none
// CHECK-NEXT:     (0, 0) true, true
// CHECK-NEXT:  cmp ge, mirrored: ++-++---- (<Comparison.GE: 'ge'>, (1, 0)) le False None
// CHECK-NEXT:    defined: N2 N2 U0 U0 N2 N2 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ++++
// CHECK-NEXT:     (0, 1) none, true, none, none, true, none
// CHECK-NEXT:     (1, 0) none, false, none, none, false, none
// CHECK-NEXT:     (0, 0) true, true
// CHECK-NEXT:  cmp ge with a literal: ++-+----- None None False None
// CHECK-NEXT:    defined: N2 N2 N2 N2 N2 N2 N2 N2 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ++++
// CHECK-NEXT:     (0, 1) false, false, false, false, false, false
// CHECK-NEXT:     (1, 0) none, true, none, none, true, none
// CHECK-NEXT:     (0, 0) false, false
// CHECK-NEXT:  a literal with cmp ge: ++-+----- None None False None
// CHECK-NEXT:    defined: N2 N2 N2 N2 N2 N2 N2 N2 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ++++
// CHECK-NEXT:     (0, 1) true, true, true, true, true, true
// CHECK-NEXT:     (1, 0) none, true, none, none, true, none
// CHECK-NEXT:     (0, 0) true, true
// CHECK-NEXT:  cmp ge of a sum: ++-++---- None None False None
// CHECK-NEXT:    defined: N2 N2 U0 U0 N2 N2 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ++++
// CHECK-NEXT:     (0, 1) none, true, none, none, true, none
// CHECK-NEXT:     (1, 0) none, true, none, none, true, none
// CHECK-NEXT:     (0, 0) true, true
// CHECK-NEXT:  a sum of cmp ge: ---++--+- None None False None
// CHECK-NEXT:    defined: N2 N2 U0 U0 N1 N1 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) none, 0, none, none, 1, none
// CHECK-NEXT:     (1, 0) none, 3, none, none, 3, none
// CHECK-NEXT:     (0, 0) 1, 2
// CHECK-NEXT:  pair: ---++---- None None False None
// CHECK-NEXT:    defined: D0 D0 D0 U0 D0 D0 D0 U0 D0 D0 D0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) (0, "a"), (0, 2), none, (1, "a"), (1, 2), none
// CHECK-NEXT:     (1, 0) ("a", 0), (2, 0), none, ("a", 1), (2, 1), none
// CHECK-NEXT:     (0, 0) (0, 0), (1, 1)
// CHECK-NEXT:  pair, mirrored: ---++---- None None False None
// CHECK-NEXT:    defined: D0 D0 D0 U0 D0 D0 D0 U0 D0 D0 D0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) ("a", 0), (2, 0), none, ("a", 1), (2, 1), none
// CHECK-NEXT:     (1, 0) (0, "a"), (0, 2), none, (1, "a"), (1, 2), none
// CHECK-NEXT:     (0, 0) (0, 0), (1, 1)
// CHECK-NEXT:  pair with a literal: ---+----- None None False None
// CHECK-NEXT:    defined: D0 D0 D0 D0 D0 D0 D0 D0 D0 D0 D0 D0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) (0, 2), (0, 2), (0, 2), (1, 2), (1, 2), (1, 2)
// CHECK-NEXT:     (1, 0) ("a", 2), (2, 2), none, ("a", 2), (2, 2), none
// CHECK-NEXT:     (0, 0) (0, 2), (1, 2)
// CHECK-NEXT:  a literal with pair: ---+----- None None False None
// CHECK-NEXT:    defined: D0 D0 D0 D0 D0 D0 D0 D0 D0 D0 D0 D0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) (2, 0), (2, 0), (2, 0), (2, 1), (2, 1), (2, 1)
// CHECK-NEXT:     (1, 0) (2, "a"), (2, 2), none, (2, "a"), (2, 2), none
// CHECK-NEXT:     (0, 0) (2, 0), (2, 1)
// CHECK-NEXT:  pair of a sum: ---++---- None None False None
// CHECK-NEXT:    defined: D0 D0 U0 U0 D0 D0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) none, (2, 2), none, none, (3, 2), none
// CHECK-NEXT:     (1, 0) none, (2, 0), none, none, (3, 1), none
// CHECK-NEXT:     (0, 0) (0, 0), (2, 1)
// CHECK-NEXT:  a sum of pair: ---++--+- None None False None
// CHECK-NEXT:    defined: U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) none, none, none, none, none, none
// CHECK-NEXT:     (1, 0) none, none, none, none, none, none
// CHECK-NEXT:     (0, 0) none, none
// CHECK-NEXT:  rasp.neg: +--+---+- None None True ((-1, 0), 0)
// CHECK-NEXT:    defined: N2 N2 N2 N2 N1 N1 N1 N1 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) 0, 0, 0, -1, -1, -1
// CHECK-NEXT:     (1, 0) none, -2, none, none, -2, none
// CHECK-NEXT:     (0, 0) 0, -1
// CHECK-NEXT:  rasp.neg of a sum: +--++--+- None None True ((-1, -1), 0)
// CHECK-NEXT:    defined: N2 N1 U0 U0 N1 N1 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) none, -2, none, none, -3, none
// CHECK-NEXT:     (1, 0) none, -2, none, none, -3, none
// CHECK-NEXT:     (0, 0) 0, -2
// CHECK-NEXT:  rasp.abs: +--+----- None None False None
// CHECK-NEXT:    defined: N2 N2 N2 N2 N1 N1 N1 N1 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) 0, 0, 0, 1, 1, 1
// CHECK-NEXT:     (1, 0) none, 2, none, none, 2, none
// CHECK-NEXT:     (0, 0) 0, 1
// CHECK-NEXT:  rasp.abs of a sum: +--++---- None None False None
// CHECK-NEXT:    defined: N2 N1 U0 U0 N1 N1 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) none, 2, none, none, 3, none
// CHECK-NEXT:     (1, 0) none, 2, none, none, 3, none
// CHECK-NEXT:     (0, 0) 0, 2
// CHECK-NEXT:  rasp.round: +--+----- None None False None
// CHECK-NEXT:    defined: N2 N2 N2 N2 N1 N1 N1 N1 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) 0, 0, 0, 1, 1, 1
// CHECK-NEXT:     (1, 0) none, 2, none, none, 2, none
// CHECK-NEXT:     (0, 0) 0, 1
// CHECK-NEXT:  rasp.round of a sum: +--++---- None None False None
// CHECK-NEXT:    defined: N2 N1 U0 U0 N1 N1 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) none, 2, none, none, 3, none
// CHECK-NEXT:     (1, 0) none, 2, none, none, 3, none
// CHECK-NEXT:     (0, 0) 0, 2
// CHECK-NEXT:  rasp.not: ++-+----- None None False None
// CHECK-NEXT:    defined: N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 U0 U0 U0 U0
// CHECK-NEXT:    truth: ++++
// CHECK-NEXT:     (0, 1) true, true, true, false, false, false
// CHECK-NEXT:     (1, 0) false, false, none, false, false, none
// CHECK-NEXT:     (0, 0) true, false
// CHECK-NEXT:  rasp.not of a sum: ++-++---- None None False None
// CHECK-NEXT:    defined: N2 N2 U0 U0 N2 N2 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ++++
// CHECK-NEXT:     (0, 1) none, false, none, none, false, none
// CHECK-NEXT:     (1, 0) none, false, none, none, false, none
// CHECK-NEXT:     (0, 0) true, false
// CHECK-NEXT:  rasp.holds: ++------- None None False None
// CHECK-NEXT:    defined: N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 N2
// CHECK-NEXT:    truth: ++++
// CHECK-NEXT:     (0, 1) false, false, false, true, true, true
// CHECK-NEXT:     (1, 0) true, true, false, true, true, false
// CHECK-NEXT:     (0, 0) false, true
// CHECK-NEXT:  rasp.holds of a sum: ++------- None None False None
// CHECK-NEXT:    defined: N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 N2
// CHECK-NEXT:    truth: ++++
// CHECK-NEXT:     (0, 1) false, true, false, false, true, false
// CHECK-NEXT:     (1, 0) false, true, false, false, true, false
// CHECK-NEXT:     (0, 0) false, true
// CHECK-NEXT:  rasp.is_defined: ++------- None None False None
// CHECK-NEXT:    defined: N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 N2
// CHECK-NEXT:    truth: ++++
// CHECK-NEXT:     (0, 1) true, true, true, true, true, true
// CHECK-NEXT:     (1, 0) true, true, false, true, true, false
// CHECK-NEXT:     (0, 0) true, true
// CHECK-NEXT:  rasp.is_defined of a sum: ++------- None None False None
// CHECK-NEXT:    defined: N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 N2 N2
// CHECK-NEXT:    truth: ++++
// CHECK-NEXT:     (0, 1) false, true, false, false, true, false
// CHECK-NEXT:     (1, 0) false, true, false, false, true, false
// CHECK-NEXT:     (0, 0) true, true
// CHECK-NEXT:  item 0: ---+----- None None False None
// CHECK-NEXT:    defined: U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) none, none, none, none, none, none
// CHECK-NEXT:     (1, 0) "a", none, none, "a", none, none
// CHECK-NEXT:     (0, 0) none, none
// CHECK-NEXT:  item 0 of a sum: ---++---- None None False None
// CHECK-NEXT:    defined: U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) none, none, none, none, none, none
// CHECK-NEXT:     (1, 0) none, none, none, none, none, none
// CHECK-NEXT:     (0, 0) none, none
// CHECK-NEXT:  item -1: ---+----- None None False None
// CHECK-NEXT:    defined: U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) none, none, none, none, none, none
// CHECK-NEXT:     (1, 0) "a", none, none, "a", none, none
// CHECK-NEXT:     (0, 0) none, none
// CHECK-NEXT:  item -1 of a sum: ---++---- None None False None
// CHECK-NEXT:    defined: U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) none, none, none, none, none, none
// CHECK-NEXT:     (1, 0) none, none, none, none, none, none
// CHECK-NEXT:     (0, 0) none, none
// CHECK-NEXT:  in: ++-+----- None None False None
// CHECK-NEXT:    defined: U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ++++
// CHECK-NEXT:     (0, 1) true, true, true, false, false, false
// CHECK-NEXT:     (1, 0) true, false, none, true, false, none
// CHECK-NEXT:     (0, 0) true, false
// CHECK-NEXT:  in of a sum: ++-++---- None None False None
// CHECK-NEXT:    defined: U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ++++
// CHECK-NEXT:     (0, 1) none, false, none, none, false, none
// CHECK-NEXT:     (1, 0) none, false, none, none, false, none
// CHECK-NEXT:     (0, 0) true, false
// CHECK-NEXT:  lookup: ---+----- None None False None
// CHECK-NEXT:    defined: U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) "z", "z", "z", none, none, none
// CHECK-NEXT:     (1, 0) 1, none, none, 1, none, none
// CHECK-NEXT:     (0, 0) "z", none
// CHECK-NEXT:  lookup of a sum: ---++---- None None False None
// CHECK-NEXT:    defined: U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ----
// CHECK-NEXT:     (0, 1) none, none, none, none, none, none
// CHECK-NEXT:     (1, 0) none, none, none, none, none, none
// CHECK-NEXT:     (0, 0) "z", none
// CHECK-NEXT:  a table of truths: ---+----- None None False None
// CHECK-NEXT:    defined: U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: ++++
// CHECK-NEXT:     (0, 1) true, true, true, none, none, none
// CHECK-NEXT:     (1, 0) none, none, none, none, none, none
// CHECK-NEXT:     (0, 0) true, none
// CHECK-NEXT:  if: ---+----- None None False None
// CHECK-NEXT:    defined: N2 N1 D0 U0 N1 N1 D0 U0 D0 D0 D0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: +---
// CHECK-NEXT:     (0, 1) 0, 0, 0, "a", 2, none
// CHECK-NEXT:     (1, 0) 0, 0, none, 1, 1, none
// CHECK-NEXT:     (0, 0) 0, 1
// CHECK-NEXT:  if of comparison: ---++---- None None False None
// CHECK-NEXT:    defined: N2 N1 U0 U0 N1 N1 U0 U0 U0 U0 U0 U0 U0 U0 U0 U0
// CHECK-NEXT:    truth: +---
// CHECK-NEXT:     (0, 1) none, 0, none, none, 1, none
// CHECK-NEXT:     (1, 0) none, 0, none, none, 1, none
// CHECK-NEXT:     (0, 0) 0, 1
// CHECK-NEXT:  builtin.module {
// CHECK-NEXT:    rasp.program @tables_of_functions vocab {"a"} max_seq_len 2 {
// CHECK-NEXT:      %[[TOKENS:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:      rasp.return %[[TOKENS]] : !rasp.sop
// CHECK-NEXT:    }
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

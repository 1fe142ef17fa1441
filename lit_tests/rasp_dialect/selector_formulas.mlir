// RUN: raspc compile %S/Inputs/selector_formulas.py --vocab a --max-seq-len 2 --emit rasp | filecheck --match-full-lines %s

// Formulas of selectors: how they are read off the ops and simplified, where a tree of decisions replaces
// them, their clauses, and their disjoint terms.

// CHECK:      and: (a & b)
// CHECK-NEXT: or of and: ((a & b) | c)
// CHECK-NEXT: not: ((!a | !b) & !c)
// CHECK-NEXT: one select twice: (a & b & c)
// CHECK-NEXT: its opposite: ((a & b) | !a)
// CHECK-NEXT: its opposite beside it: True
// CHECK-NEXT: everything: a
// CHECK-NEXT: not everything: a
// CHECK-NEXT: nothing: a
// CHECK-NEXT: not nothing: a
// CHECK-NEXT: nothing at all: False
// CHECK-NEXT: the first: None
// CHECK-NEXT: 7 levels: 4
// CHECK-NEXT: 8 levels: 10
// CHECK-NEXT: of three: ((((b & !c) | (!b & c)) & !c) | ((!b | c) & (b | !c) & c))
// CHECK-NEXT: of 10: 766
// CHECK-NEXT: of 11: the selector states conditions of more than 32768 ops, written out without the selectors that it reads several times; select by values of a map, which computes a part of the conditions
// CHECK-NEXT: no part: True
// CHECK-NEXT: no part: False
// CHECK-NEXT: True in and: a
// CHECK-NEXT: False in and: False
// CHECK-NEXT: True in or: True
// CHECK-NEXT: False in or: a
// CHECK-NEXT: not False: True
// CHECK-NEXT: a is True: (b | c)
// CHECK-NEXT: a is False: False
// CHECK-NEXT: b is True: a
// CHECK-NEXT: not b is True: a
// CHECK-NEXT: a of True: True
// CHECK-NEXT: equal: True False False False 2
// CHECK-NEXT: False: False; none
// CHECK-NEXT: True: none; True
// CHECK-NEXT: a: a; a
// CHECK-NEXT: and: a, b; a & b
// CHECK-NEXT: or: (a | b); a, !a & b
// CHECK-NEXT: or of and: (a | c), (b | c); c, !c & a & b
// CHECK-NEXT: one of two: (a | b), (!b | !a); a & !b, !a & b
// CHECK-NEXT: follows: a, c; a & c
// CHECK-NEXT: clauses of 4 pairs: [4, 16]
// CHECK-NEXT: clauses of 5 pairs: [5, None]
// CHECK-NEXT: clauses of 24 pairs: [24, None]
// CHECK-NEXT: clauses of 25 pairs: [None, None]
// CHECK-NEXT: a part with too many clauses: None
// CHECK-NEXT: clauses of False in a part: False
// CHECK-NEXT: at most 3: a & b, !a & c; True
// CHECK-NEXT: at most 2: a & b, !a & c; True
// CHECK-NEXT: at most 1: None; True
// CHECK-NEXT: at most 0: None; None
// CHECK-NEXT: terms of five: {{\[\[}}3], [3, 4, 0, 2], [3, 4, 1, 2]]

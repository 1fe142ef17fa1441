// RUN: raspc compile %S/Inputs/spanned_columns.py --vocab a --max-seq-len 2 --emit rasp | filecheck --match-full-lines %s

// Columns as whole numbers times a unit, and the columns of which all are combinations.

// CHECK:      whole numbers: ((1, 0), (2, 2), (-3, 3)); (2, 3)
// CHECK-NEXT: halves and thirds: ((1, 1), (3, 2), (0, -3)); (1/2, 6004799503160661/18014398509481984)
// CHECK-NEXT: ratios: ((3, 7), (2, 1), (1, 0)); (3602879701896397/36028797018963968, 3602879701896397/36028797018963968)
// CHECK-NEXT: negative: ((3), (-2), (1)); (-3602879701896397/36028797018963968)
// CHECK-NEXT: a large number: None
// CHECK-NEXT: a long ratio: None
// CHECK-NEXT: infinite: None
// CHECK-NEXT: zero: ((0), (0)); (1)
// CHECK-NEXT: sums of two: (0, 1); (0, 1); ((1, 0), (0, 1), (0, 0)); ((1, 0, 1, 2), (0, 1, 1, -1))
// CHECK-NEXT:   zero: ((0, 0), (0, 0))
// CHECK-NEXT: sums of two, one allowed: None
// CHECK-NEXT: independent: (0, 1, 2); (0, 1, 2); ((1, 0, 0), (0, 1, 0), (0, 0, 1)); ((1, 0, 0), (0, 1, 0), (0, 0, 1))
// CHECK-NEXT:   zero: ((0, 0), (0, 0), (0, 0))
// CHECK-NEXT: independent, too many: None
// CHECK-NEXT: multiples: (2); (0); ((1), (3)); ((1, 2, 0.5))
// CHECK-NEXT:   zero: ((0, 0))
// CHECK-NEXT: thirds: (0, 2); (0, 1); ((1, 0), (0, 1)); ((0.333333333, 1, 0), (0, 1, 1))
// CHECK-NEXT:   zero: ((0, 0), (0, 0))
// CHECK-NEXT: thirds of three: (0, 2); (0, 1); ((1, 0), (2, 1), (0, 0)); ((0.333333333, 1, 0), (0, -1, 1))
// CHECK-NEXT:   zero: ((0, 0), (0, 0))
// CHECK-NEXT: small entries first: (1, 0); (0, 1); ((1, 7), (2, 1)); ((0, 1, 1), (1, 0, 1))
// CHECK-NEXT:   zero: ((0, 0), (0, 0))
// CHECK-NEXT: off by one: None
// CHECK-NEXT: nearly: None
// CHECK-NEXT: cancelled: (2, 0); (0, 1); ((0, 1), (1, 8)); ((0, 1, 1), (1, 1, 0))
// CHECK-NEXT:   zero: ((0, 0), (0, 0))
// CHECK-NEXT: cancelled by more: (0, 2); (0, 1); ((1, 0), (1, 1)); ((1, 1, 0), (0, 0.015625, 1))
// CHECK-NEXT:   zero: ((0, 0), (0, 0))
// CHECK-NEXT: with a column of zeros: (1); (0); ((1), (1)); ((0, 1, 2))
// CHECK-NEXT:   zero: ((0, 0))
// CHECK-NEXT: large: None
// CHECK-NEXT: not whole: None
// CHECK-NEXT: all zero: None
// CHECK-NEXT: empty: None
// CHECK-NEXT: tall: (0, 1, 2, 3, 4, 5, 6); (0, 1, 2, 3, 4, 5, 6)
// CHECK-NEXT: too tall: None
// CHECK-NEXT: not too tall: (0, 1, 2, 3, 4, 5, 6, 7); (0, 1, 2, 3, 4, 5, 6, 7)
// CHECK-NEXT: too many rows: None
// CHECK-NEXT: many rows: (0); (0)

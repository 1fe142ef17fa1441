// RUN: raspc compile %S/Inputs/accepted_pairs.py --vocab a --max-seq-len 2 --emit rasp | filecheck --match-full-lines %s

// The pairs of values that a predicate accepts: values of one kind are compared by their order, others by
// calls of the predicate, of which fewer are allowed.

// CHECK:      numbers ==, 1 calls: -, 2, 3
// CHECK-NEXT: numbers ==, 9 calls: -, 2, 3
// CHECK-NEXT: numbers !=, 1 calls: 023, 03, 02
// CHECK-NEXT: numbers !=, 9 calls: 023, 03, 02
// CHECK-NEXT: numbers <, 1 calls: 0, 0, 02
// CHECK-NEXT: numbers <, 9 calls: 0, 0, 02
// CHECK-NEXT: numbers <=, 1 calls: 0, 02, 023
// CHECK-NEXT: numbers <=, 9 calls: 0, 02, 023
// CHECK-NEXT: numbers >, 1 calls: 23, 3, -
// CHECK-NEXT: numbers >, 9 calls: 23, 3, -
// CHECK-NEXT: numbers >=, 1 calls: 23, 23, 3
// CHECK-NEXT: numbers >=, 9 calls: 23, 23, 3
// CHECK-NEXT: query before key, 1 calls: 23, 3, -
// CHECK-NEXT: query before key, 9 calls: 23, 3, -
// CHECK-NEXT: key equal to itself, 1 calls: 023, 023
// CHECK-NEXT: key equal to itself, 9 calls: 023, 023
// CHECK-NEXT: strings, 1 calls: a, ba
// CHECK-NEXT: strings, 9 calls: a, ba
// CHECK-NEXT: strings and numbers, 1 calls: error: its 2 values of keys and 2 values of queries make more than 1 pairs to enumerate
// CHECK-NEXT: strings and numbers, 9 calls: a, 1
// CHECK-NEXT: truth values, 1 calls: False, -
// CHECK-NEXT: truth values, 9 calls: False, -
// CHECK-NEXT: another predicate, 1 calls: error: its 3 values of keys and 2 values of queries make more than 1 pairs to enumerate
// CHECK-NEXT: another predicate, 9 calls: 13, 2
// CHECK-NEXT: too many, 1 calls: error: its 5 values of keys and 2 values of queries make more than 9 pairs to enumerate
// CHECK-NEXT: too many, 9 calls: error: its 5 values of keys and 2 values of queries make more than 9 pairs to enumerate

// RUN: raspc compile %S/Inputs/axis_values.py --vocab a --max-seq-len 2 --emit rasp | filecheck --match-full-lines %s

// The coordinates that each encoding gives to values, the values that it refuses, and scaled maps.

// CHECK:      onehot: x:a, x:b, x:c
// CHECK-NEXT:   'a': 1, 0, 0
// CHECK-NEXT:   'c': 0, 0, 1
// CHECK-NEXT:   None: 0, 0, 0
// CHECK-NEXT:   'd': axis 'x' has no direction for "d"
// CHECK-NEXT: scalar: x
// CHECK-NEXT:   3: 3
// CHECK-NEXT:   -1: -1
// CHECK-NEXT:   'a': axis 'x' holds numbers, not "a"
// CHECK-NEXT:   None: axis 'x' holds numbers, not none
// CHECK-NEXT: reciprocal: x
// CHECK-NEXT:   0: 1
// CHECK-NEXT:   2: 0.5
// CHECK-NEXT:   'a': axis 'x' holds numbers, not "a"
// CHECK-NEXT: blocked: x, x:from 0, x:from 2, x:from 5
// CHECK-NEXT:   0: 0, 1, 0, 0
// CHECK-NEXT:   1: 1, 1, 0, 0
// CHECK-NEXT:   2: 2, 0, 1, 0
// CHECK-NEXT:   4: 4, 0, 1, 0
// CHECK-NEXT:   5: 5, 0, 0, 1
// CHECK-NEXT:   9: 9, 0, 0, 1
// CHECK-NEXT:   -1: axis 'x' holds numbers from 0 on, not -1
// CHECK-NEXT:   'a': axis 'x' holds numbers, not "a"
// CHECK-NEXT: blocked: x, x:from 0, x:from 2
// CHECK-NEXT:   0: 1, 1, 0
// CHECK-NEXT:   2: 0.5, 0, 1
// CHECK-NEXT: ordinal: x
// CHECK-NEXT:   'a': 1
// CHECK-NEXT:   'b': 3
// CHECK-NEXT:   None: 0
// CHECK-NEXT:   'c': axis 'x' has no ordinal for "c"
// CHECK-NEXT: named: x:0, x
// CHECK-NEXT:   0: axis 'x' has been narrowed and embeds no values
// CHECK-NEXT: logits: ({'x': 6.0}, -9.0) ({'x': 2.0}, -1.0)
// CHECK-NEXT: undefined: 0.5 0.0
// CHECK-NEXT: spaces: 2 7
// CHECK-NEXT: scaled: ('a', 'x', -1.0) ('b', 'x', 0.5) 0
// CHECK-NEXT: no program: the module holds no craft.program; run convert-rasp-to-craft

// RUN: raspc compile %S/Inputs/half_layers.py --vocab a --max-seq-len 2 --emit rasp | filecheck --match-full-lines %s

// The half-layers after which s-ops are ready, and selectors can be scored, as rasp passes estimate them; and
// the neurons of maps.

// CHECK:      tokens: ready 0, categorical 0
// CHECK-NEXT: same: selectable 0
// CHECK-NEXT: count: ready 1, categorical 2
// CHECK-NEXT: indices: ready 0, categorical 0
// CHECK-NEXT: up_to: selectable 0
// CHECK-NEXT: wide: ready 1, categorical 2
// CHECK-NEXT: mean: ready 2, categorical 2
// CHECK-NEXT: number: ready 1, categorical 2
// CHECK-NEXT: of_count: ready 3, categorical 3
// CHECK-NEXT: selector_best: selectable 0
// CHECK-NEXT: first: ready 1, categorical 1
// CHECK-NEXT: parity: ready 2, categorical 2, 3 neurons
// CHECK-NEXT: shift: ready 0, categorical 0, 0 neurons
// CHECK-NEXT: count_2: ready 1, categorical 2
// CHECK-NEXT: total: ready 1, categorical 2, 0 neurons
// CHECK-NEXT: product: ready 4, categorical 4, 27 neurons
// CHECK-NEXT: three: ready 4, categorical 4, 81 neurons
// CHECK-NEXT: selector_not: selectable 0
// CHECK-NEXT: selector_and: selectable 0
// CHECK-NEXT: later_parity: ready 3, categorical 3
// CHECK-NEXT: filled: ready 3, categorical 3
// CHECK-NEXT: inverse: ready 2, categorical 2, 0 neurons
// CHECK-NEXT: defined: ready 4, categorical 4
// CHECK-NEXT: half_parity: ready 2, categorical 2, 0 neurons
// CHECK-NEXT: guarded: ready 4, categorical 4
// CHECK-NEXT: by_count: selectable 2
// CHECK-NEXT: select: selectable 2
// CHECK-NEXT: selector_and_2: selectable 2
// CHECK-NEXT: of_both: ready 4, categorical 4
// CHECK-NEXT: selector_and_3: selectable 2
// CHECK-NEXT: of_two: ready 3, categorical 3
// CHECK-NEXT: length: ready 1, categorical 1
// CHECK-NEXT: select_2: selectable 1
// CHECK-NEXT: by_length: ready 4, categorical 4

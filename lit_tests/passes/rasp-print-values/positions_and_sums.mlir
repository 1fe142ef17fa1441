// RUN: raspc compile %S/Inputs/positions_and_sums.py --output square --output total --vocab "1 2" --max-seq-len 3 --causal --emit rasp | rasp-opt -p rasp-print-values | filecheck --match-full-lines %s

// Functions of half an index, and sums of functions of functions of the index.

// CHECK:      //   %square: {0, 1/4, 1}
// CHECK-NEXT: //     by the width of %everything: 1: {0}, 2: {1/4}, 3: {1}
// CHECK-NEXT: //     differs from position to position
// CHECK:      //   %total: {0 to 2, 4 to 6, 8 to 10}

// RUN: rasp-opt --parsing-diagnostics --split-input-file %s | filecheck --match-full-lines %s

%c = stablehlo.constant "a"

// CHECK:       expected the elements of a tensor

// -----

"test.op"() {a = #stablehlo.gather<offset = [1]>} : () -> ()

// CHECK:       stablehlo.gather has no further field 'offset'

// -----

"test.op"() {a = #stablehlo.dot<lhs_batching_dimensions = [0], lhs_batching_dimensions = [0]>} : () -> ()

// CHECK:       stablehlo.dot has no further field 'lhs_batching_dimensions'

// `raspc update-checks` wrote the CHECK lines.

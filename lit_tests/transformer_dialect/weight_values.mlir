// RUN: raspc compile %S/Inputs/weight_values.py --vocab a --max-seq-len 2 --emit rasp | filecheck --match-full-lines %s

// Weights of arrays and of lists: their element types, the arrays that are copied, and the weights that are
// equal.

// CHECK:       a list: 2x2xf32, float32, 4 entries, 3 nonzero, 16 bytes
// CHECK-NEXT:  a list of floats: 2xf32, float32, 2 entries, 1 nonzero, 8 bytes
// CHECK-NEXT:  integers: 2xf32, float32, 2 entries, 1 nonzero, 8 bytes
// CHECK-NEXT:  truth values: 2xf32, float32, 2 entries, 1 nonzero, 8 bytes
// CHECK-NEXT:  float16: 1xf16, float16, 1 entries, 1 nonzero, 2 bytes
// CHECK-NEXT:  float32: 1xf32, float32, 1 entries, 1 nonzero, 4 bytes
// CHECK-NEXT:  float64: 1x3xf64, float64, 3 entries, 2 nonzero, 24 bytes
// CHECK-NEXT:  a number of NumPy: a weight is a vector or a matrix, not an array of 0 axes
// CHECK-NEXT:  text: a weight holds numbers, not <U1
// CHECK-NEXT:  a cube: a weight is a vector or a matrix, not an array of 3 axes
// CHECK-NEXT:  infinite: a weight holds finite numbers, but entry (1, 1) is inf
// CHECK-NEXT:  infinite twice: a weight holds finite numbers, but entry (0, 1) is nan
// CHECK-NEXT:  too large: a weight holds finite numbers, but entry (0,) is inf
// CHECK-NEXT:  too large twice: 2x2xf64, float64, 4 entries, 4 nonzero, 32 bytes
// CHECK-NEXT:  with errors raised: a weight holds finite numbers, but entry (0,) is inf
// CHECK-NEXT:  with errors raised: a weight holds finite numbers, but entry (1,) is inf
// CHECK-NEXT:  0.0: 0.0 same, 0.0 same, 0.0 same
// CHECK-NEXT:  -0.0: -0.0 same, -0.0 same, -0.0 same
// CHECK-NEXT:  1.0: 1.0 same, 1.0 same, 1.0 same
// CHECK-NEXT:  0.1: 0.1 same, 0.1 same, 0.1 same
// CHECK-NEXT:  0.0001: 0.0001 same, 1.0e-04 same, 0.0001 same
// CHECK-NEXT:  9.99e-05: 9.99e-05 same, 9.99e-05 same, 9.99e-05 same
// CHECK-NEXT:  1000000000000000.0: inf same, 1000000000000000.0 same, 1000000000000000.0 same
// CHECK-NEXT:  9000000000000000.0: inf same, 9000000000000000.0 same, 9000000000000000.0 same
// CHECK-NEXT:  1e+16: inf same, 1.0e+16 same, 1.0e+16 same
// CHECK-NEXT:  1.5e+16: inf same, 1.5e+16 same, 1.5e+16 same
// CHECK-NEXT:  -2e-07: -2.0e-07 same, -2.0e-07 same, -2.0e-07 same
// CHECK-NEXT:  0.3333333333333333: 0.3333 same, 0.33333334 same, 0.3333333333333333 same
// CHECK-NEXT:  65504.0: 65500.0 same, 65504.0 same, 65504.0 same
// CHECK-NEXT:  its own: the same array True, writeable False
// CHECK-NEXT:  writeable: the same array False, writeable False
// CHECK-NEXT:  a part: the same array False, writeable False
// CHECK-NEXT:  columns first: the same array False, writeable False
// CHECK-NEXT:  digest: sha256:dc91ce9a50dd Weight(2xf64, sha256:dc91ce9a...)
// CHECK-NEXT:  equal: True True True 1
// CHECK-NEXT:  equal, other entries: False
// CHECK-NEXT:  equal, other shape: False
// CHECK-NEXT:  equal, other element type: False
// CHECK-NEXT:  equal, other a list: False
// CHECK-NEXT:  external: True False 2 2xf64
// CHECK-NEXT:  the entries of a 2xf64 weight are in a model file, not in the IR; load the .rmodel file that this IR is from
// CHECK-NEXT:  builtin.module {
// CHECK-NEXT:    rasp.program @weight_values vocab {"a"} max_seq_len 2 {
// CHECK-NEXT:      %[[TOKENS:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:      rasp.return %[[TOKENS]] : !rasp.sop
// CHECK-NEXT:    }
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

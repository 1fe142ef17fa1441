// RUN: raspc compile %S/Inputs/number_precision.py --vocab a --max-seq-len 2 --emit rasp | filecheck --match-full-lines %s

// The error bounds of numbers, in roundoffs, and the limits at which a conversion refuses them.

// CHECK:      float64: roundoff 1.1102230246251565e-16, leakage 1.734723475976807e-18
// CHECK-NEXT: float32: roundoff 5.960464477539063e-08, leakage 9.313225746154785e-10
// CHECK-NEXT: tf32: roundoff 5.960464477539063e-08, leakage 9.313225746154785e-10
// CHECK-NEXT: bfloat16: roundoff 5.960464477539063e-08, leakage 9.313225746154785e-10
// CHECK-NEXT: unknown: 0
// CHECK-NEXT: embedded: 14
// CHECK-NEXT: averaged: 53.09375
// CHECK-NEXT: averaged with a default: 118.25
// CHECK-NEXT: averaged exactly: 9.09375
// CHECK-NEXT: averaged exactly with a default: 20.15625
// CHECK-NEXT: averaged thirds: 18.34375
// CHECK-NEXT: averaged thirds and halves: 20.515625
// CHECK-NEXT: averaged up to 1864135: 5650659.22
// CHECK-NEXT: averaged up to 1864136: 24292036.2
// CHECK-NEXT: weighed: 106.28125
// CHECK-NEXT: summed: 260
// CHECK-NEXT: summed with a one-hot vector: 320
// CHECK-NEXT: off: 0.015625
// CHECK-NEXT: lines: 128
// CHECK-NEXT: steps: 80
// CHECK-NEXT: steps of gates: 440
// CHECK-NEXT: steps of two directions: 37.75
// CHECK-NEXT: on the grid: True
// CHECK-NEXT: no steps: 37.75
// CHECK-NEXT: error below: passes
// CHECK-NEXT: error above: 0 and 1 are too close to be told apart in float32, among numbers as large as 1; float64 is more exact; keep the s-ops that it comes from categorical, or its numbers coarser
// CHECK-NEXT: error of far numbers: 99 and 100 are too close to be told apart in float32, among numbers as large as 100; float64 is more exact; keep the s-ops that it comes from categorical, or its numbers coarser
// CHECK-NEXT: error, not strict: passes
// CHECK-NEXT: equal results: passes
// CHECK-NEXT: a ramp: passes
// CHECK-NEXT: a longer ramp: 2 and 3 are too close to be told apart in float32, among numbers as large as 3; float64 is more exact; keep the s-ops that it comes from categorical, or its numbers coarser
// CHECK-NEXT: no gap: passes
// CHECK-NEXT: finer: 0 and 1 are too close to be told apart in float64, among numbers as large as 1; keep the s-ops that it comes from categorical, or its numbers coarser
// CHECK-NEXT: tf32: 0 and 1 are too close to be told apart in tf32, among numbers as large as 1; float32 is more exact; keep the s-ops that it comes from categorical, or its numbers coarser
// CHECK-NEXT: decoding: passes
// CHECK-NEXT: decoding of halves: 0 and 1/2 are too close to be told apart in float32, among numbers as large as 1/2; float64 is more exact; keep the s-ops that it comes from categorical, or its numbers coarser
// CHECK-NEXT: decoding: -1 and 0 are too close to be told apart in float32, among numbers as large as 1; float64 is more exact; keep the s-ops that it comes from categorical, or its numbers coarser
// CHECK-NEXT: decoding of halves: 0 and 1/2 are too close to be told apart in float32, among numbers as large as 1/2; float64 is more exact; keep the s-ops that it comes from categorical, or its numbers coarser
// CHECK-NEXT: decoding of 24 digits: 100000000000000000000000 and 100000000000000000000001 are too close to be told apart in float32, among numbers as large as 100000000000000000000001; float64 is more exact; keep the s-ops that it comes from categorical, or its numbers coarser
// CHECK-NEXT: decoding of one: passes
// CHECK-NEXT: range: passes
// CHECK-NEXT: range: passes
// CHECK-NEXT: range: passes
// CHECK-NEXT: range: the number about 1.2676506002282294e+30 is too large or too small for float32; scale the numbers, or make the s-op categorical
// CHECK-NEXT: range: the number about -2.5353012004564588e+30 is too large or too small for float32; scale the numbers, or make the s-op categorical
// CHECK-NEXT: range: the number about 7.8886090522101181e-31 is too large or too small for float32; scale the numbers, or make the s-op categorical
// CHECK-NEXT: range: passes
// CHECK-NEXT: range of a long number: the number about 5.3564601475299673e+59 is too large or too small for float32; scale the numbers, or make the s-op categorical

// RUN: raspc compile %S/Inputs/bounds_of_programs.py --vocab a --max-seq-len 2 --emit rasp | filecheck --match-full-lines %s

// The decisions of small programs of the pipelines default and tracr: the margin of each, and the bound on
// its error in each arithmetic.

// CHECK:      == default
// CHECK-NEXT: a lookup:
// CHECK-NEXT:   select last_token: margin 22.5; float64 0, float32 0, float32-folded 0, tf32 0, bfloat16 0
// CHECK-NEXT:   step last_token: margin 0.5; float64 1.354e-09, float32 6.768e-10, float32-folded 6.768e-10, tf32 6.768e-10, bfloat16 6.768e-10
// CHECK-NEXT:   decode program: margin 1; float64 2.707e-09, float32 1.206e-07, float32-folded 1.802e-07, tf32 0.0009767, bfloat16 0.007813
// CHECK-NEXT: a count:
// CHECK-NEXT:   select count: margin 45; float64 0, float32 0, float32-folded 0, tf32 0, bfloat16 0
// CHECK-NEXT:   decode program: margin 1; float64 1.083e-13, float32 6.718e-05, float32-folded 0.0001084, tf32 0.529, bfloat16 4.378
// CHECK-NEXT: a function of a count:
// CHECK-NEXT:   select count: margin 45; float64 0, float32 0, float32-folded 0, tf32 0, bfloat16 0
// CHECK-NEXT:   step odd: margin 0.5; float64 0, float32 0, float32-folded 0, tf32 0.18, bfloat16 28.39
// CHECK-NEXT:   decode program: margin 1; float64 0, float32 0, float32-folded 1.609e-06, tf32 0.3633, bfloat16 56.78
// CHECK-NEXT: a mean:
// CHECK-NEXT:   select share: margin 22.5; float64 0, float32 0, float32-folded 0, tf32 0, bfloat16 0
// CHECK-NEXT:   decode program: margin 0.083333; float64 1.354e-09, float32 1.795e-07, float32-folded 1.795e-07, tf32 0.001954, bfloat16 0.001953
// CHECK-NEXT: a function of a mean:
// CHECK-NEXT:   select share: margin 22.5; float64 0, float32 0, float32-folded 0, tf32 0, bfloat16 0
// CHECK-NEXT:   step many: margin 0.5; float64 5.44e-15, float32 2.921e-06, float32-folded 2.921e-06, tf32 0.03718, bfloat16 0.0625
// CHECK-NEXT:   decode program: margin 1; float64 1.066e-14, float32 5.722e-06, float32-folded 7.331e-06, tf32 0.07736, bfloat16 0.1094
// CHECK-NEXT: of a mean and a token:
// CHECK-NEXT:   select share: margin 22.5; float64 0, float32 0, float32-folded 0, tf32 0, bfloat16 0
// CHECK-NEXT:   step or: margin 0.5; float64 1.077e-14, float32 5.782e-06, float32-folded 5.782e-06, tf32 0.03718, bfloat16 0.0625
// CHECK-NEXT:   decode program: margin 1; float64 2.154e-14, float32 1.156e-05, float32-folded 1.317e-05, tf32 0.07737, bfloat16 0.125
// CHECK-NEXT: a conjunction:
// CHECK-NEXT:   select found: margin 22.5; float64 0, float32 0, float32-folded 0, tf32 0, bfloat16 0
// CHECK-NEXT:   step found: margin 0.5; float64 1.354e-09, float32 6.768e-10, float32-folded 6.768e-10, tf32 6.768e-10, bfloat16 6.768e-10
// CHECK-NEXT:   decode program: margin 1; float64 2.707e-09, float32 1.206e-07, float32-folded 1.802e-07, tf32 0.0009767, bfloat16 0.007813
// CHECK-NEXT: == tracr
// CHECK-NEXT: a lookup:
// CHECK-NEXT:   select last_token: margin 22.5; float64 0, float32 0, float32-folded 0, tf32 0, bfloat16 0
// CHECK-NEXT:   step last_token: margin 0.5; float64 1.354e-09, float32 6.768e-10, float32-folded 6.768e-10, tf32 6.768e-10, bfloat16 6.768e-10
// CHECK-NEXT:   decode program: margin 1; float64 2.707e-09, float32 1.206e-07, float32-folded 1.802e-07, tf32 0.0009767, bfloat16 0.007813
// CHECK-NEXT: a count:
// CHECK-NEXT:   select count: margin 45; float64 0, float32 0, float32-folded 0, tf32 0, bfloat16 0
// CHECK-NEXT:   step count: margin 0.5; float64 0, float32 0, float32-folded 0, tf32 0.18, bfloat16 28.39
// CHECK-NEXT:   decode program: margin 1; float64 0, float32 0, float32-folded 0, tf32 0.3408, bfloat16 56.58
// CHECK-NEXT: a function of a count:
// CHECK-NEXT:   select count: margin 45; float64 0, float32 0, float32-folded 0, tf32 0, bfloat16 0
// CHECK-NEXT:   step count: margin 0.5; float64 0, float32 0, float32-folded 0, tf32 0.18, bfloat16 28.39
// CHECK-NEXT:   step odd: margin 0.5; float64 0, float32 0, float32-folded 0, tf32 0.256, bfloat16 42.5
// CHECK-NEXT:   decode program: margin 1; float64 0, float32 0, float32-folded 0, tf32 0.5115, bfloat16 84.96
// CHECK-NEXT: a mean:
// CHECK-NEXT:   step is_a: margin 0.5; float64 0, float32 0, float32-folded 0, tf32 0, bfloat16 0
// CHECK-NEXT:   select share: margin 22.5; float64 0, float32 0, float32-folded 0, tf32 0, bfloat16 0
// CHECK-NEXT:   decode program: margin 0.083333; float64 1.354e-09, float32 1.795e-07, float32-folded 1.795e-07, tf32 0.001954, bfloat16 0.001953
// CHECK-NEXT: a function of a mean:
// CHECK-NEXT:   step is_a: margin 0.5; float64 0, float32 0, float32-folded 0, tf32 0, bfloat16 0
// CHECK-NEXT:   select share: margin 22.5; float64 0, float32 0, float32-folded 0, tf32 0, bfloat16 0
// CHECK-NEXT:   step many: margin 0.5; float64 5.218e-15, float32 2.801e-06, float32-folded 2.801e-06, tf32 0.03718, bfloat16 0.04688
// CHECK-NEXT:   decode program: margin 1; float64 9.603e-15, float32 5.156e-06, float32-folded 5.156e-06, tf32 0.07541, bfloat16 0.09375
// CHECK-NEXT: of a mean and a token:
// CHECK-NEXT:   step is_a: margin 0.5; float64 0, float32 0, float32-folded 0, tf32 0, bfloat16 0
// CHECK-NEXT:   select share: margin 22.5; float64 0, float32 0, float32-folded 0, tf32 0, bfloat16 0
// CHECK-NEXT:   step or: margin 0.5; float64 1.055e-14, float32 5.662e-06, float32-folded 5.662e-06, tf32 0.03718, bfloat16 0.04688
// CHECK-NEXT:   decode program: margin 1; float64 2.026e-14, float32 1.088e-05, float32-folded 1.088e-05, tf32 0.07541, bfloat16 0.09375
// CHECK-NEXT: a conjunction:
// CHECK-NEXT:   select found: margin 22.5; float64 0, float32 0, float32-folded 0, tf32 0, bfloat16 0
// CHECK-NEXT:   step found: margin 0.5; float64 1.354e-09, float32 6.768e-10, float32-folded 6.768e-10, tf32 6.768e-10, bfloat16 6.768e-10
// CHECK-NEXT:   decode program: margin 1; float64 2.707e-09, float32 1.206e-07, float32-folded 1.802e-07, tf32 0.0009767, bfloat16 0.007813
// CHECK-NEXT: a mean, causal:
// CHECK-NEXT:   select share: margin 22.5; float64 0, float32 0, float32-folded 0, tf32 0, bfloat16 0
// CHECK-NEXT:   decode program: margin 0.041667; float64 1.692e-09, float32 1.788e-07, float32-folded 2.384e-07, tf32 0.001954, bfloat16 0.001953
// CHECK-NEXT: a width that BOS is part of:
// CHECK-NEXT:   select n: margin 45; float64 0, float32 0, float32-folded 0, tf32 0, bfloat16 0
// CHECK-NEXT:   decode program: margin 1; float64 5.718e-14, float32 5.441e-05, float32-folded 9.527e-05, tf32 0.519, bfloat16 4.931
// CHECK-NEXT: the length:
// CHECK-NEXT:   select length_mean_index: margin 22.5; float64 0, float32 0, float32-folded 0, tf32 0, bfloat16 0
// CHECK-NEXT:   decode program: margin 1; float64 2.03e-08, float32 1.895e-05, float32-folded 1.895e-05, tf32 0, bfloat16 0
// CHECK-NEXT: the last of the same:
// CHECK-NEXT:   select latest: margin 22.5; float64 0, float32 0, float32-folded 0, tf32 0, bfloat16 6.227
// CHECK-NEXT:   step latest: margin 0.5; float64 1.692e-09, float32 8.459e-10, float32-folded 2.393e-07, tf32 8.459e-10, bfloat16 0.2344
// CHECK-NEXT:   decode program: margin 1; float64 3.384e-09, float32 1.209e-07, float32-folded 6.573e-07, tf32 0.0009767, bfloat16 0.3604
// CHECK-NEXT: the greatest:
// CHECK-NEXT:   select top: margin 22.5; float64 0, float32 0, float32-folded 0, tf32 0, bfloat16 6.227
// CHECK-NEXT:   step top: margin 0.5; float64 1.354e-09, float32 6.768e-10, float32-folded 2.391e-07, tf32 6.768e-10, bfloat16 0.1172
// CHECK-NEXT:   decode program: margin 1; float64 2.707e-09, float32 1.354e-09, float32-folded 4.782e-07, tf32 0.0009766, bfloat16 0.2344
// CHECK-NEXT: a mean with a default:
// CHECK-NEXT:   select mean: margin 22.5; float64 0, float32 0, float32-folded 0, tf32 0, bfloat16 0
// CHECK-NEXT:   decode program: margin 0.083333; float64 6.768e-09, float32 1.494e-06, float32-folded 2.09e-06, tf32 0.009772, bfloat16 0.05475
// CHECK-NEXT: a sum of numbers:
// CHECK-NEXT:   select count: margin 45; float64 0, float32 0, float32-folded 0, tf32 0, bfloat16 0
// CHECK-NEXT:   decode program: margin 0.5; float64 2.611e-13, float32 4.407e-05, float32-folded 7.286e-05, tf32 0.364, bfloat16 4.427
// CHECK-NEXT: two results:
// CHECK-NEXT:   select count: margin 45; float64 0, float32 0, float32-folded 0, tf32 0, bfloat16 0
// CHECK-NEXT:   select last_token: margin 22.5; float64 0, float32 0, float32-folded 0, tf32 0, bfloat16 0
// CHECK-NEXT:   step last_token: margin 0.5; float64 1.354e-09, float32 6.768e-10, float32-folded 6.768e-10, tf32 6.768e-10, bfloat16 6.768e-10
// CHECK-NEXT:   decode program: margin 1; float64 1.083e-13, float32 6.718e-05, float32-folded 0.0001084, tf32 0.529, bfloat16 4.378
// CHECK-NEXT:   decode program: margin 1; float64 2.707e-09, float32 1.206e-07, float32-folded 1.802e-07, tf32 0.0009767, bfloat16 0.007813
// CHECK-NEXT: a product of counts:
// CHECK-NEXT:   select count: margin 45; float64 0, float32 0, float32-folded 0, tf32 0, bfloat16 0
// CHECK-NEXT:   select place: margin 45; float64 0, float32 0, float32-folded 0, tf32 0, bfloat16 0
// CHECK-NEXT:   step count_categorical: margin 0.5; float64 0, float32 0, float32-folded 0, tf32 0.18, bfloat16 28.39
// CHECK-NEXT:   step product: margin 0.5; float64 1.421e-14, float32 7.629e-06, float32-folded 0.0001831, tf32 15.85, bfloat16 1796
// CHECK-NEXT:   decode program: margin 1; float64 2.875e-14, float32 1.544e-05, float32-folded 0.0003746, tf32 19.74, bfloat16 3583

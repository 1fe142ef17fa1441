// RUN: raspc compile %S/Inputs/exact_numbers.py --vocab a --max-seq-len 2 --emit rasp | filecheck --match-full-lines %s

// The arithmetic of the proof: units, exact products, sets of numbers, sums of terms, shared errors and
// places, at the limits of their rules.

// CHECK:      units: (inf, 1, 1, 1, 0.25, 2.77555756e-17, 1.1529215e+18, 8.69169476e-311, 2.22044605e-16, 32)
// CHECK-NEXT: unit: 0.25; inf
// CHECK-NEXT: powers: (True, True, True, False, False, False, True, True, False, False)
// CHECK-NEXT: fits 24: (True, True, True, False, True, False, False); 1.17549435e-38
// CHECK-NEXT: last place 24: (0, 0, 1.1920929e-07, 1.1920929e-07, 2.38418579e-07, 6.10351562e-05, 0.000122070312)
// CHECK-NEXT: fits 53: (True, True, True, True, True, True, True); 2.22507386e-308
// CHECK-NEXT: last place 53: (0, 0, 2.22044605e-16, 2.22044605e-16, 4.4408921e-16, 1.13686838e-13, 2.27373675e-13)
// CHECK-NEXT: fits a large unit: (False)
// CHECK-NEXT: whole: ((7, -6), (-9, 22)); ((81129638414606681695789005144065, 18014398509481984), (18014398509481984, 81129638414606681695789005144065))
// CHECK-NEXT: too much work: None
// CHECK-NEXT: enough: True
// CHECK-NEXT: halves: ((1.75))
// CHECK-NEXT:   vanishes: ((False))
// CHECK-NEXT: thirds: None
// CHECK-NEXT:   vanishes: ((False))
// CHECK-NEXT: cancelled: ((1))
// CHECK-NEXT:   vanishes: ((False))
// CHECK-NEXT: inexact: ((9.00719925e+15))
// CHECK-NEXT:   vanishes: ((False))
// CHECK-NEXT: a single term: ((0.05, 0))
// CHECK-NEXT:   vanishes: ((False, False))
// CHECK-NEXT: a single inexact term: None
// CHECK-NEXT:   vanishes: ((False, False))
// CHECK-NEXT: vanishing: None
// CHECK-NEXT:   vanishes: ((True))
// CHECK-NEXT: subnormal: ((8.69169476e-311))
// CHECK-NEXT:   vanishes: ((False))
// CHECK-NEXT: infinite left: None
// CHECK-NEXT:   vanishes: ((False))
// CHECK-NEXT: infinite right: None
// CHECK-NEXT:   vanishes: ((False))
// CHECK-NEXT: NaN right: None
// CHECK-NEXT:   vanishes: ((False))
// CHECK-NEXT: dot: 18014398509481987/2
// CHECK-NEXT: integers: ((1180591620717411303424, -3))
// CHECK-NEXT: distinct: (1, 2, 3); (1)
// CHECK-NEXT: chain: 4; 2
// CHECK-NEXT: just the same: (1); (-2, 1, 1)
// CHECK-NEXT: nearest of 1: (0, 0, 0, 0, 0)
// CHECK-NEXT: nearest of 2: (0, 0, 0, 1, 1)
// CHECK-NEXT: nearest of 3: (0, 0, 1, 1, 2)
// CHECK-NEXT: sums: (0, 0.5, 1, 1.5, 3, 4); (0)
// CHECK-NEXT: too many sums: None
// CHECK-NEXT: means: (0, 0.333333333, 0.5, 0.666666667, 1, 1.33333333, 1.5, 1.66666667, 2, 2.33333333, 2.5, 2.66666667, 3); (2)
// CHECK-NEXT:   picked: ((1), (1), (1)); None; (); 3
// CHECK-NEXT: means and BOS: (0, 0.25, 1, 2); (0.5, 2)
// CHECK-NEXT:   picked: ((1), (1)); None; ((0.25)); 2
// CHECK-NEXT: of prefixes: (0, 1); (2)
// CHECK-NEXT:   picked: ((1), (1)); ((1), (1)); (); 2
// CHECK-NEXT: of one: (2, 7); (2, 4, 4.66666667, 6, 7.33333333, 8, 10)
// CHECK-NEXT:   picked: ((1), (5)); None; ((1)); 4
// CHECK-NEXT: of thirds: (0, 0.0833333333, 0.166666667, 0.25, 0.333333333, 0.416666667, 0.5); (0)
// CHECK-NEXT:   picked: ((0), (0), (0)); None; (); 2
// CHECK-NEXT: of no multiples: None; (0)
// CHECK-NEXT:   picked: ((0), (0), (0)); None; (); 2
// CHECK-NEXT: too many: None; (0)
// CHECK-NEXT:   picked: ((0), (0), (0)); None; (); 60
// CHECK-NEXT: clear: (0, 1); ((0, 1), (1, 0)); ((False, False), (False, False))
// CHECK-NEXT: ties: (0, 1); ((0, 0), (1, 0)); ((False, True), (False, False))
// CHECK-NEXT: nearly: (0); ((0, 0, 0)); ((False, True, True))
// CHECK-NEXT: thirds: (0, 0); ((0, 0, 0.933333333), (0, 0, 2.8)); ((False, True, False), (False, True, False))
// CHECK-NEXT: order: (0); ((0, 2.77555756e-17)); ((False, False))
// CHECK-NEXT: rank 1: ((1), (2)); ((1, 2))
// CHECK-NEXT: repeated: ((1), (0), (1)); ((1, 2, 1))
// CHECK-NEXT: combined: ((1, 0), (0, 1), (1, 1)); ((1, 0, 1), (0, 1, 1))
// CHECK-NEXT: combined rows: ((1, 0), (0, 1), (2, 3)); ((1, 0, 2), (-0, 1, 3))
// CHECK-NEXT: cancelled: ((1, 0, 1), (0, 1, -1), (1, 1, 0)); ((1, 0, 0), (0, 1, 0), (0, 0, 1))
// CHECK-NEXT: not whole: ((2, 1), (4, 2)); ((1, 0), (0, 1))
// CHECK-NEXT: inexact: None
// CHECK-NEXT: zero: (()); ()
// CHECK-NEXT: a column of zeros: ((1, 2), (1, 2), (3, 1), (4, 3)); ((0, 1, 0), (0, 0, 1))
// CHECK-NEXT: terms: ((2, 1, 0.1), (1, 0.5, 0.05)); ((0, 0, 0), (3, 3, 9)); ((1, 1, 1), (2, 2, 2)); ((0.5, 0.5, 0), (0.5, 0.5, 0))
// CHECK-NEXT: falling terms: ((4, 0, 6), (0, 2, 0)); ((0, 2, 0), (4, 0, 9)); ((2, 2, 1), (2, 2, 1)); ((0.5, 0.25, 0.5), (0.5, 0.25, 0.5))
// CHECK-NEXT: large terms: ((1, 0)); ((0, 9))
// CHECK-NEXT: number: ((0.5, 0.125, 0.025, 0, 0.75), (2.5, 0, 0.125, 0, 3.75), (0, 1.375, 0, 0, 0)); ((0.5, 0.125, 0.025, 0, 0.75), (0, 0.625, 0, 0, 0), (5.5, 0, 0.275, 0, 8.25)); ((1, 1, 1, 0, 1), (1, 1, 1, 0, 1), (1, 1, 1, 0, 1)); ((1.0261342e-289, 5.130671e-290, 2.5653355e-290, inf, 2.5653355e-290), (1.1920929e-07, 2.98023224e-08, 2.5653355e-290, inf, 2.5653355e-290), (4.76837158e-07, 1.1920929e-07, 2.5653355e-290, inf, 2.5653355e-290)); ((0, 0, 2.42143869e-09, 0, 2.98023224e-08), (0, 0, 1.49011612e-08, 0, 1.1920929e-07), (0, 0, 3.12924385e-08, 0, 4.76837158e-07))
// CHECK-NEXT: unknown: ((0, 2)); ((0, 2)); ((0, 1)); ((inf, 0))
// CHECK-NEXT: unknown unit: (1.0261342e-289, 1.0261342e-289, 5.130671e-290, 0, 1.0261342e-289, 5.130671e-290)
// CHECK-NEXT: both: ((4.00195312, 1.25024414, 0.400292969), (3.00195312, 0.750244141, 0.350292969), (8.00195312, 1.75024414, 1.00029297), (7.00195312, 1.25024414, 0.950292969)); ((0, 0, 0), (3, 3, 9), (0, 0, 0), (3, 3, 9)); ((2, 2, 2), (3, 3, 3), (2, 2, 2), (3, 3, 3)); ((1.1920929e-07, 1.49011612e-08, 0), (1.1920929e-07, 1.49011612e-08, 0), (4.76837158e-07, 5.96046448e-08, 0), (4.76837158e-07, 5.96046448e-08, 0)); ((0, 0, 3.28000169e-08), (0, 0, 3.28000169e-08), (0, 0, 8.3463965e-08), (0, 0, 8.3463965e-08))
// CHECK-NEXT: rounding 24: ((2.38418579e-07, 5.96046448e-08, 9), (1.1920929e-07, 2.38418579e-07, 9), (4.76837158e-07, 5.96046448e-08, 9), (0, 2.38418579e-07, 9)); ((0, 0, 9), (0, 0, 9))
// CHECK-NEXT: rounding of numbers 24: ((0, 1.17549435e-38, 2.42143869e-09, 0, 2.98023224e-08), (0, 0, 1.49011612e-08, 0, 1.1920929e-07), (0, 0, 3.12924385e-08, 0, 4.76837158e-07))
// CHECK-NEXT: rounding of unknown 24: ((0, 4))
// CHECK-NEXT: rounding 53: ((0, 0, 9), (0, 0, 9), (0, 0, 9), (0, 0, 9)); ((0, 0, 9), (0, 0, 9))
// CHECK-NEXT: rounding of numbers 53: ((0, 2.22507386e-308, 2.42143869e-09, 0, 2.98023224e-08), (0, 0, 1.49011612e-08, 0, 1.1920929e-07), (0, 0, 3.12924385e-08, 0, 4.76837158e-07))
// CHECK-NEXT: rounding of unknown 53: ((0, 4))
// CHECK-NEXT: chosen: ((4.00195312, 1.25024414, 0.400292969), (7.00195312, 1.25024414, 0.950292969)); ((1.1920929e-07, 1.49011612e-08, 0), (4.76837158e-07, 5.96046448e-08, 0)); ((0, 0, 3.28000169e-08), (0, 0, 8.3463965e-08)); ((0, 2), (0, 2))
// CHECK-NEXT: writes float32: ((4.76837158e-07, 1.93119086e-06), (0, 1.39474891e-06), (0, 1.07288378e-06)); ((0, 1.64508856e-06), (0, 1.39474891e-06), (0, 1.07288378e-06)); ((1.19209318e-06, 1.93119086e-06), (5.36441889e-07, 1.39474891e-06), (0, 1.07288378e-06))
// CHECK-NEXT: writes tf32: ((4.76837158e-07, 0.000586736482), (0, 0.000879192352), (0, 0)); ((0, 0.00058645038), (0, 0.000879192352), (0, 0)); ((0.00390935154, 0.00899069633), (0.00293165533, 0.00762230385), (0, 0.00586331065))
// CHECK-NEXT: writes bfloat16: ((4.76837158e-07, 0.0179695141), (0, 0.0113283575), (0, 0)); ((0, 0.017969228), (0, 0.0113283575), (0, 0)); ((0.0234688604, 0.0539775589), (0.0176012835, 0.0457633371), (0, 0.035202567))
// CHECK-NEXT: writes float32-folded: ((4.76837158e-07, 1.93119086e-06), (0, 1.39474891e-06), (0, 1.07288378e-06)); ((0, 1.64508856e-06), (0, 1.39474891e-06), (0, 1.07288378e-06)); ((1.19209318e-06, 1.93119086e-06), (5.36441889e-07, 1.39474891e-06), (0, 1.07288378e-06))
// CHECK-NEXT: writes float64: ((4.76837158e-07, 2.86102298e-07), (0, 3.03090886e-15), (0, 2.33146835e-15)); ((0, 3.57491836e-15), (0, 3.03090886e-15), (0, 2.33146835e-15)); ((4.7683716e-07, 2.86102298e-07), (1.16573418e-15, 3.03090886e-15), (0, 2.33146835e-15))
// CHECK-NEXT: write: ((0, 0))
// CHECK-NEXT: rounded writes: ((1.13248866e-06), (2.08616301e-06))
// CHECK-NEXT: falling writes: ((0, 3.57627997e-07), (1.00000024, 0.500000417))
// CHECK-NEXT: shared: ((2.1, 1, 0.3), (4, 0, 1)); ((1.1, 3.7), (4, 6))
// CHECK-NEXT: total: ((3.1, 3.7), (4, 6))
// CHECK-NEXT: more: ((3.1, 1, 0.3), (5, 0, 1)); ((1), (0)); ((1), (0))
// CHECK-NEXT: merged: ((1, 2)); ((4, 1, 1))
// CHECK-NEXT: at: ((4, 0, 1)); ((0.1, 0, 0.3), (0, 0, 1), (0.1, 0, 0.3), (0, 0, 1))
// CHECK-NEXT: merged points: ((0), (1)); ((2), (3)); (1, 0); (1, 2); (2, 1)
// CHECK-NEXT: results: ((0, -0.999998093), (0, 4.76837158e-07), (0.5, 0), (1, 0), (1, 9.53674316e-07)); ((0, 0), (0.5, 0), (0.2, 0), (0.3, 0), (0, 0.4)); (4, 6, 2, 1, 5); (4, 6, 2, 3, 5)
// CHECK-NEXT: results: ((0, 4.76837158e-07), (1, 0)); ((0.5, 0), (0.3, 0)); (6, 1); (6, 3)
// CHECK-NEXT: no results: None
// CHECK-NEXT: indices: 3; True; (True, True, True); (0, 1, 2); (0, 1, 2); (1, 2, 3); (3, 3, 3)
// CHECK-NEXT: lengths: 3; True; (True, True, True); (0, 0, 0); (0, 1, 2); (1, 2, 3); (1, 2, 3)
// CHECK-NEXT: seen: 2; True; (True, True); (0, 0); (0, 1); (1, 2); (1, 2)
// CHECK-NEXT: seen so far: 2; True; (True, True); (0, 1); (0, 1); (1, 2); (2, 2)
// CHECK-NEXT: everywhere: 2; False; (True, True); (0, 0); (1048576, 1048576); (1, 1); (1048576, 1048576)
// CHECK-NEXT: pairs: 9; True; (True, True, True, False, True, True, False, False, True); (0, 0, 0, 1048576, 1, 1, 1048576, 1048576, 2); (0, 0, 0, -1, 1, 1, -1, -1, 2); (1, 2, 3, 1048576, 2, 3, 1048576, 1048576, 3); (1, 2, 3, -1, 2, 3, -1, -1, 3)
// CHECK-NEXT: pairs with everywhere: 6; True; (True, True, True, True, True, True); (0, 0, 1, 1, 2, 2); (0, 0, 1, 1, 2, 2); (1, 1, 2, 2, 3, 3); (3, 3, 3, 3, 3, 3)
// CHECK-NEXT: everywhere with: 6; True; (True, True, True, True, True, True); (0, 0, 0, 0, 0, 0); (0, 1, 2, 0, 1, 2); (1, 2, 3, 1, 2, 3); (1, 2, 3, 1, 2, 3)
// CHECK-NEXT: after none: 4; True; (False, True, True, True); (1048576, 0, 0, 0); (-1, 0, 1, 2); (1048576, 1, 2, 3); (-1, 1, 2, 3)
// CHECK-NEXT: only: 2; True; (True, True); (1, 2); (1, 2); (2, 3); (3, 3)
// CHECK-NEXT: merged places: 2; True; (True, True); (1, 0); (1, 2); (2, 1); (3, 3)
// CHECK-NEXT: merged everywhere: 1; False; (True); (0); (1048576); (1); (1048576)
// CHECK-NEXT: meet: ((True, False, False), (True, True, False), (True, True, True)); ((True, True, True), (True, True, True), (True, True, True))
// CHECK-NEXT: see: ((True, False, False), (True, True, False), (True, True, True)); ((True, False, False), (True, True, False), (True, True, True))
// CHECK-NEXT: meet: ((True, False, False), (True, True, False), (True, True, True)); ((True, False, False), (True, True, False), (True, True, True))
// CHECK-NEXT: see: ((True, False, False), (True, False, False), (True, False, False)); ((True, False, False), (True, True, False), (True, True, True))
// CHECK-NEXT: too many places: False; True
// CHECK-NEXT: finite: None
// CHECK-NEXT: number: 1
// CHECK-NEXT: at most: None
// CHECK-NEXT: finite: refused: its error bound grows without limit
// CHECK-NEXT: number: inf
// CHECK-NEXT: at most: refused: its numbers may be too large for the dtype
// CHECK-NEXT: finite: refused: its error bound grows without limit
// CHECK-NEXT: number: -inf
// CHECK-NEXT: at most: None
// CHECK-NEXT: finite: refused: its error bound grows without limit
// CHECK-NEXT: number: refused: its error bound grows without limit
// CHECK-NEXT: at most: refused: its numbers may be too large for the dtype
// CHECK-NEXT: float64: 53; 2.22507386e-308; 1.07150861e+301; 53
// CHECK-NEXT:   sums: 0; 1; 100; 4194304
// CHECK-NEXT:   limit: 0.960784314; inf
// CHECK-NEXT:   products: 2; 1.33226763e-15
// CHECK-NEXT:   vanishing: (0, 6.67522158e-308); 4; False
// CHECK-NEXT: float32: 24; 1.17549435e-38; 8.50705917e+37; 24
// CHECK-NEXT:   sums: 0; 1.00000006; 100.000596; 5592405.33
// CHECK-NEXT:   limit: 0.960784314; inf
// CHECK-NEXT:   products: 2.00000006; 6.55651448e-07
// CHECK-NEXT:   vanishing: (0, 3.52648305e-38); 4; False
// CHECK-NEXT: tf32: 24; 1.17549435e-38; 8.50705917e+37; 11
// CHECK-NEXT:   sums: 0; 1.00000006; 100.000596; 5592405.33
// CHECK-NEXT:   limit: 0.960784314; inf
// CHECK-NEXT:   products: 32786.0039; 0.00195473561
// CHECK-NEXT:   vanishing: (0, 3.52648305e-38); 4; False
// CHECK-NEXT: bfloat16: 8; 1.17549435e-38; 8.50705917e+37; 8
// CHECK-NEXT:   sums: 0; 1.00000006; 100.000596; 5592405.33
// CHECK-NEXT:   limit: 0.960784314; inf
// CHECK-NEXT:   products: 2.00390625; 0.00782829943
// CHECK-NEXT:   vanishing: (0, 3.52648305e-38); 4; False
// CHECK-NEXT: float32-folded: 24; 1.17549435e-38; 8.50705917e+37; 24
// CHECK-NEXT:   sums: 0; 1.00000006; 100.000596; 5592405.33
// CHECK-NEXT:   limit: 0.960784314; inf
// CHECK-NEXT:   products: 2.00000006; 6.55651448e-07
// CHECK-NEXT:   vanishing: (0, 3.52648305e-38); 4; True

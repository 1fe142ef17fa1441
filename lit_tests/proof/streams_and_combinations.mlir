// RUN: raspc compile %S/Inputs/streams_and_combinations.py --vocab a --max-seq-len 2 --emit rasp | filecheck --match-full-lines %s

// Streams of hand-made vectors: of known points whose errors have common sources, of a mean, of a range and
// of positions. Bounds and errors of directions and linear forms, and the combinations of points.

// CHECK:      stream: left: (0, 0, 0, 0, 0, 0, 0, 0)
// CHECK-NEXT: stream: errors: (0.375, 0.3125, 0.0009765625, 0.00048828125, 0.5, 0, 0, 0)
// CHECK-NEXT: stream: bounds: (3.375, 1.3125, 1.50097656, 0.750488281, 7.5, 2, 1, 1)
// CHECK-NEXT: stream: not negative: (False, True, True, False, False, True, True, True)
// CHECK-NEXT: stream: at BOS: (0.5, 0, 0.75, 0, -2, 0, 0, 1); (0, 0.0625, 0.000244140625, 0, 0.25, 0, 0, 0)
// CHECK-NEXT: stream: varying: (True, True, True, False, True, True, False, False)
// CHECK-NEXT: stream: middle: (-3, 0.5, 0, 0.75, -4, 0, 1, 1)
// CHECK-NEXT: stream with residues: left: (0.03125, 0, 0, 0.015625, 0, 0, 0, 0.03125)
// CHECK-NEXT: stream with residues: errors: (0.40625, 0.3125, 0.0009765625, 0.0161132812, 0.5, 0, 0, 0.03125)
// CHECK-NEXT: stream with residues: bounds: (3.40625, 1.3125, 1.50097656, 0.766113281, 7.5, 2, 1, 1.03125)
// CHECK-NEXT: stream with residues: not negative: (False, True, True, False, False, True, True, False)
// CHECK-NEXT: stream with residues: at BOS: (0.5, 0, 0.75, 0, -2, 0, 0, 1); (0.03125, 0.0625, 0.000244140625, 0.015625, 0.25, 0, 0, 0.03125)
// CHECK-NEXT: stream with residues: varying: (True, True, True, False, True, True, False, False)
// CHECK-NEXT: stream with residues: middle: (-3, 0.5, 0, 0.75, -4, 0, 1, 1)
// CHECK-NEXT: directions of no vector: (0); (True)
// CHECK-NEXT: two writers: (0.5); (5.5); (4); (0.25)
// CHECK-NEXT: negative at BOS: (False)
// CHECK-NEXT: two writers: not negative: (False); (-1)
// CHECK-NEXT: a form of points: readings: (-6.5, -1, 3)
// CHECK-NEXT:   terms: 2; 3
// CHECK-NEXT:   unit: 0.5; 0.875
// CHECK-NEXT:   slack: 0.8125; 0
// CHECK-NEXT:   same: False; False; True
// CHECK-NEXT:   places: ((0, 0, 0), (1048576, 1048576, 1048576), (1, 1, 1), (1048576, 1048576, 1048576))
// CHECK-NEXT: a form of an exact and an inexact direction: readings: (-1.5, 0, 1, 2.5, 4, 5, 6.5, 8, 9)
// CHECK-NEXT:   terms: 2; 3
// CHECK-NEXT:   unit: 1; 0.203125
// CHECK-NEXT:   slack: 0.1875; 0
// CHECK-NEXT:   same: False; False; True
// CHECK-NEXT:   places: ((0, 0, 0, 1, 1, 1, 2, 2, 2), (0, 0, 0, 1, 1, 1, 2, 2, 2), (1, 1, 1, 2, 2, 2, 3, 3, 3), (3, 3, 3, 3, 3, 3, 3, 3, 3))
// CHECK-NEXT: a form of a mean: readings: (0.75, 1.75, 2.25, 2.75, 3.75)
// CHECK-NEXT:   terms: 2; 3
// CHECK-NEXT:   unit: 0; 0.0180664062
// CHECK-NEXT:   slack: 0.00244140625; 5.33253997e-14
// CHECK-NEXT:   same: True; False; True
// CHECK-NEXT:   places: None
// CHECK-NEXT: a form of a constant of a mean: readings: (3.25)
// CHECK-NEXT:   terms: 2; 4
// CHECK-NEXT:   unit: 0.25; 0.0795898438
// CHECK-NEXT:   slack: 0.00146484375; 0
// CHECK-NEXT:   same: True; False; True
// CHECK-NEXT:   places: None
// CHECK-NEXT: a form of positions: readings: (0.25, 1.25, 2.25)
// CHECK-NEXT:   terms: 2; 2
// CHECK-NEXT:   unit: 1; 0
// CHECK-NEXT:   slack: 0; 0
// CHECK-NEXT:   same: False; True; True
// CHECK-NEXT:   places: ((0, 1, 2), (0, 1, 2), (1, 2, 3), (3, 3, 3))
// CHECK-NEXT: a form of two kinds: readings: (0, 1, 2, 3)
// CHECK-NEXT:   terms: 3; 4
// CHECK-NEXT:   unit: 0.5; 0.65625
// CHECK-NEXT:   slack: 0.625; 0
// CHECK-NEXT:   same: False; False; True
// CHECK-NEXT:   places: ((0, 0, 1, 2), (0, 1, 2, 2), (1, 1, 2, 3), (3, 3, 3, 3))
// CHECK-NEXT: a form of a range: readings: None
// CHECK-NEXT:   terms: 2; 2
// CHECK-NEXT:   unit: 0; 0.5
// CHECK-NEXT:   slack: 0.5; 1.3500312e-13
// CHECK-NEXT:   same: False; True; True
// CHECK-NEXT: a form of nothing: readings: (0)
// CHECK-NEXT:   terms: 0; 0
// CHECK-NEXT:   unit: 1; 0
// CHECK-NEXT:   slack: 0; 0
// CHECK-NEXT:   same: False; False; True
// CHECK-NEXT:   places: ((0), (1048576), (1), (1048576))
// CHECK-NEXT: exact forms: merging: 0
// CHECK-NEXT: exact forms of thirds: 3.3158661e-14
// CHECK-NEXT: numbers by themselves a: True
// CHECK-NEXT: numbers by themselves m: True
// CHECK-NEXT: numbers by themselves p: False
// CHECK-NEXT: numbers by themselves q: True
// CHECK-NEXT: numbers by themselves r: False
// CHECK-NEXT: numbers by themselves one: True
// CHECK-NEXT: numbers by themselves q, one: True
// CHECK-NEXT: of known errors a: False
// CHECK-NEXT: of known errors r: False
// CHECK-NEXT: of known errors one: True
// CHECK-NEXT: of known errors p: False
// CHECK-NEXT: numbers by themselves of two writers: False
// CHECK-NEXT: combinations of points and positions: ((1, 0), (1, 1), (1, 2), (0.5, 0), (0.5, 1), (0.5, 2))
// CHECK-NEXT:   errors: ((0.3125, 0), (0.3125, 0), (0.3125, 0), (0.28125, 0), (0.28125, 0), (0.28125, 0)); (0, 0); (points, position)
// CHECK-NEXT:   off: ((0.3125, 0.15625), (0.3125, 0.15625), (0.3125, 0.15625), (0.28125, 0.140625), (0.28125, 0.140625), (0.28125, 0.140625)); ((0.3125))
// CHECK-NEXT:   work: 17; 119; 6; True
// CHECK-NEXT: combinations of points and a mean: ((0, 0), (0, 0.5), (0, 0.75), (0, 1), (0, 1.5), (2, 0), (2, 0.5), (2, 0.75), (2, 1), (2, 1.5), (-3, 0), (-3, 0.5), (-3, 0.75), (-3, 1), (-3, 1.5))
// CHECK-NEXT:   errors: ((0.25, 0.0009765625), (0.25, 0.0009765625), (0.25, 0.0009765625), (0.25, 0.0009765625), (0.25, 0.0009765625), (0.25, 0.0009765625), (0.25, 0.0009765625), (0.25, 0.0009765625), (0.25, 0.0009765625), (0.25, 0.0009765625), (0.375, 0.0009765625), (0.375, 0.0009765625), (0.375, 0.0009765625), (0.375, 0.0009765625), (0.375, 0.0009765625)); (0, 0); (points, mean)
// CHECK-NEXT:   off: ((0.251953125, 0.125244141), (0.251953125, 0.125244141), (0.251953125, 0.125244141), (0.251953125, 0.125244141), (0.251953125, 0.125244141), (0.251953125, 0.125244141), (0.251953125, 0.125244141), (0.251953125, 0.125244141), (0.251953125, 0.125244141), (0.251953125, 0.125244141), (0.376953125, 0.187744141), (0.376953125, 0.187744141), (0.376953125, 0.187744141), (0.376953125, 0.187744141), (0.376953125, 0.187744141)); ((0.250976562))
// CHECK-NEXT:   work: 31; 217; 15; False
// CHECK-NEXT: combinations of a mean alone: ((0, 0.75), (0.5, 0.75), (0.75, 0.75), (1, 0.75), (1.5, 0.75))
// CHECK-NEXT:   errors: ((0.0009765625, 0.00048828125), (0.0009765625, 0.00048828125), (0.0009765625, 0.00048828125), (0.0009765625, 0.00048828125), (0.0009765625, 0.00048828125)); (0, 0); (mean)
// CHECK-NEXT:   off: ((0.001953125, 0.000610351562), (0.001953125, 0.000610351562), (0.001953125, 0.000610351562), (0.001953125, 0.000610351562), (0.001953125, 0.000610351562)); ((0.00146484375))
// CHECK-NEXT:   work: 15; 105; 5; False
// CHECK-NEXT: combinations of its constant: ((0.75, 1))
// CHECK-NEXT:   errors: ((0.00048828125, 0)); (0, 0); ()
// CHECK-NEXT:   off: ((0.00048828125, 0.000244140625)); ((0.00048828125))
// CHECK-NEXT:   work: 3; 21; 1; True
// CHECK-NEXT: combinations of a residue: ((1, 1), (0.5, 1))
// CHECK-NEXT:   errors: ((0.3125, 0.03125), (0.28125, 0.03125)); (0, 0.03125); (points)
// CHECK-NEXT:   off: ((0.375, 0.1640625), (0.34375, 0.1484375)); ((0.34375))
// CHECK-NEXT:   work: 11; 77; 2; False
// CHECK-NEXT: combinations of a range: range
// CHECK-NEXT:   it reads 'range', whose values are not enumerated; None
// CHECK-NEXT: of a mean: mean
// CHECK-NEXT: one combination: ((1, 2)); ((0.5, 0)); ((1)); 1; 2
// CHECK-NEXT: combinations of one place, possible False: ((0, 1), (0, 2), (0, 3), (1, 1), (1, 2), (1, 3), (2, 1), (2, 2), (2, 3))
// CHECK-NEXT: combinations of one place, possible True: ((0, 1), (1, 2), (2, 3))
// CHECK-NEXT: points: bound: (3.375, 1.3125); ((True, True), (True, True), (True, True), (True, True))
// CHECK-NEXT:   form: (1, 0); 1; (-3, 0, 2); (0.375)
// CHECK-NEXT:   form: (2, 3); 2; (-4.5, 3, 7); (1.09375)
// CHECK-NEXT:   form: (0, 0); 0; (0); (0)
// CHECK-NEXT:   on a, b: ((0, 1), (2, 1), (-3, 0.5))
// CHECK-NEXT:   errors: ((0.25, 0.3125), (0.25, 0.125), (0.375, 0.28125))
// CHECK-NEXT:   places: (1048576, 1048576, 1048576)
// CHECK-NEXT:   on b: ((1), (0.5))
// CHECK-NEXT:   errors: ((0.3125), (0.28125))
// CHECK-NEXT:   places: (1048576, 1048576)
// CHECK-NEXT:   erased: (b); (0.5); (1); (0.3125); (0); (0.0625)
// CHECK-NEXT:   erased too: (True); False; False; ((1), (1), (0.5))
// CHECK-NEXT:   one error more: (0.875, 0.3125); (0.875, 0.3125)
// CHECK-NEXT: mean: bound: (1.50097656, 0.750488281); None
// CHECK-NEXT:   form: (1, 0); 1; (0, 0.5, 0.75, 1, 1.5); (0.0009765625)
// CHECK-NEXT:   form: (2, 3); 2; (2.25, 3.25, 3.75, 4.25, 5.25); (0.00341796875)
// CHECK-NEXT:   form: (0, 0); 0; (0); (0)
// CHECK-NEXT:   on m, n: ((0, 0.75), (0.5, 0.75), (0.75, 0.75), (1, 0.75), (1.5, 0.75))
// CHECK-NEXT:   errors: ((0.0009765625, 0.00048828125), (0.0009765625, 0.00048828125), (0.0009765625, 0.00048828125), (0.0009765625, 0.00048828125), (0.0009765625, 0.00048828125))
// CHECK-NEXT:   places: (1048576, 1048576, 1048576, 1048576, 1048576)
// CHECK-NEXT:   on n: ((0.75))
// CHECK-NEXT:   errors: ((0.00048828125))
// CHECK-NEXT:   places: (1048576)
// CHECK-NEXT:   erased: (n); (0.75); (0.75); (0.00048828125); (0); (0)
// CHECK-NEXT:   erased too: (False); True; False; None
// CHECK-NEXT:   one error more: (0.500976562, 0.00048828125); (0.500976562, 0.00048828125)
// CHECK-NEXT: range: bound: (7.5); None
// CHECK-NEXT:   form: (1); 1; None; (0.5)
// CHECK-NEXT:   form: (2); 1; None; (1)
// CHECK-NEXT:   form: (0); 0; (0); (0)
// CHECK-NEXT:   on r: None
// CHECK-NEXT:   on r: None
// CHECK-NEXT:   erased: (); (); (); (); (); ()
// CHECK-NEXT:   erased too: None; False; True; None
// CHECK-NEXT:   one error more: (1); (1)
// CHECK-NEXT: position: bound: (2, 1); ((False, True), (True, True), (True, True), (False, False))
// CHECK-NEXT:   form: (1, 0); 1; (0, 1, 2); (0)
// CHECK-NEXT:   form: (2, 3); 2; (3, 5, 7); (0)
// CHECK-NEXT:   form: (0, 0); 0; (0); (0)
// CHECK-NEXT:   on p, q: ((0, 1), (1, 1), (2, 1))
// CHECK-NEXT:   errors: ((0, 0), (0, 0), (0, 0))
// CHECK-NEXT:   places: (0, 1, 2)
// CHECK-NEXT:   on q: ((1))
// CHECK-NEXT:   errors: ((0))
// CHECK-NEXT:   places: (2)
// CHECK-NEXT:   erased: (q); (1); (1); (0); (0); (0)
// CHECK-NEXT:   erased too: (True); False; True; ((1), (1), (1))
// CHECK-NEXT:   one error more: (0.5, 0); (0.5, 0)
// CHECK-NEXT: too large: its numbers may be too large for the dtype
// CHECK-NEXT: too large at BOS: its numbers may be too large for the dtype

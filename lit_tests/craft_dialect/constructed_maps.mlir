// RUN: raspc compile %S/Inputs/constructed_maps.py --vocab a --max-seq-len 2 --emit rasp | filecheck --match-full-lines %s

// The linear maps of each construction: rows are the directions that are read, with the coefficients of the
// neurons, and neurons, with those of the directions that they write.

// CHECK:       scale: 46; 56; 5; 6.15712778e-10; 1
// CHECK-NEXT:  scores, undefined False:
// CHECK-NEXT:    in q:0: k:a 45
// CHECK-NEXT:    in q:1: k:a 45, k:b 45
// CHECK-NEXT:    in one: bos 22.5
// CHECK-NEXT:  scores, undefined True:
// CHECK-NEXT:    in q:0: k:b -45
// CHECK-NEXT:    in one: one 45, bos -22.5
// CHECK-NEXT:    in bos: one -45, bos 45
// CHECK-NEXT:  weight of BOS: 1; 1; 7; 1.09861229
// CHECK-NEXT:  each its own: 1; (-1, 0, 1); (-16, 0, 16); (-8, 0, -8); (8, 0, 8); -24
// CHECK-NEXT:    error: 0; 16.0000153
// CHECK-NEXT:    error: 0; 16.0000076
// CHECK-NEXT:    at the limit: 0; 3
// CHECK-NEXT:  descending: 1; (-1, 0, 1); (16, 0, -16); (-8, 0, -8); (8, 0, 8); -24
// CHECK-NEXT:    error: 0; 16.0000153
// CHECK-NEXT:    error: 0; 16.0000076
// CHECK-NEXT:    at the limit: 0; 3
// CHECK-NEXT:  spans: 7/2; (-3.5, -2.5, -0.5, 3.5); (-2, 2); (-6, 0); (1, -1, -1, 7); -13
// CHECK-NEXT:    error: 0; 2.0000124
// CHECK-NEXT:    error: 0; 2.00000572
// CHECK-NEXT:    at the limit: 0; 3
// CHECK-NEXT:  none accepted: 1/2; (-0.5, -0.166666667, 0.5); (-4, 4, -4); (0, 0, -4); (2, 4.66666667, 2); -6
// CHECK-NEXT:    error: 1.20798747e-05; 4.00000827
// CHECK-NEXT:    error: 7.62939453e-06; 4.00000381
// CHECK-NEXT:    at the limit: 2; 3
// CHECK-NEXT:  a place: 1/2; (-0.5, -0.166666667, 0.5); (-16, 16, 0); (-4, -4, 0); (4, 4, 4); -12
// CHECK-NEXT:    error: 2.28881836e-05; 16.0000076
// CHECK-NEXT:    error: 1.90734863e-05; 16.0000038
// CHECK-NEXT:    at the limit: 2; 3
// CHECK-NEXT:  one key: 1; (-1, 1); (0); (0); (0, 0); 0
// CHECK-NEXT:    error: 0; 0
// CHECK-NEXT:    error: 0; 0
// CHECK-NEXT:  several keys: None
// CHECK-NEXT:  not consecutive: None
// CHECK-NEXT:  no key: None
// CHECK-NEXT:  lines: 1; (0, 1/2); (4, -6); 4
// CHECK-NEXT:    magnitudes: 1; 1; 18; 48
// CHECK-NEXT:    maps:
// CHECK-NEXT:    in one: f[start] 1, f[2] -0.5
// CHECK-NEXT:    in bos: f[start] -1, f[2] -4, f[1] -4
// CHECK-NEXT:    in x: f[2] 1, f[1] 1
// CHECK-NEXT:    out f[start]: y 1
// CHECK-NEXT:    out f[1]: y 4
// CHECK-NEXT:    out f[2]: y -6
// CHECK-NEXT:  flat lines: 0; (0, 1/2); (1/50, -1/50); 1/50
// CHECK-NEXT:    magnitudes: 0; 0; 7/100; 19/100
// CHECK-NEXT:    maps:
// CHECK-NEXT:    in x: f[1] 1, f[2] 1
// CHECK-NEXT:    in one: f[2] -0.5
// CHECK-NEXT:    in bos: f[1] -4, f[2] -4
// CHECK-NEXT:    out f[1]: y 0.02
// CHECK-NEXT:    out f[2]: y -0.02
// CHECK-NEXT:  thirds: 0; (699051/2097152, 1); (-2097152/1398101, 6291455/1398101); 3
// CHECK-NEXT:    magnitudes: 0; 0; 9786708/1398101; 34952529/1398101
// CHECK-NEXT:    maps:
// CHECK-NEXT:    in x: f[1] 1, f[2] 1
// CHECK-NEXT:    in one: f[1] -0.333333492, f[2] -1
// CHECK-NEXT:    in bos: f[1] -4, f[2] -5
// CHECK-NEXT:    out f[1]: y -1.50000036
// CHECK-NEXT:    out f[2]: y 4.50000036
// CHECK-NEXT:  one point: 5; (); (); 0
// CHECK-NEXT:    magnitudes: 5; 5; 5; 5
// CHECK-NEXT:    maps:
// CHECK-NEXT:    in one: f[start] 1
// CHECK-NEXT:    in bos: f[start] -1
// CHECK-NEXT:    out f[start]: y 5
// CHECK-NEXT:  steps:
// CHECK-NEXT:    in x: f[1]+ 2, f[1]- 2, f[2]+ 1, f[2]- 1
// CHECK-NEXT:    in one: f[1]+ -0.5, f[1]- -1.5, f[2]+ -1.5, f[2]- -2.5
// CHECK-NEXT:    in bos: f[1]+ -7.5, f[1]- -8.5, f[2]+ -5.5, f[2]- -6.5
// CHECK-NEXT:    out f[1]+: a 1
// CHECK-NEXT:    out f[1]-: a -1
// CHECK-NEXT:    out f[2]+: b -2
// CHECK-NEXT:    out f[2]-: b 2
// CHECK-NEXT:  steps from a value:
// CHECK-NEXT:    in one: f[start] 1, f[1]+ 2, f[1]- 1
// CHECK-NEXT:    in bos: f[start] -1, f[1]+ -5.5, f[1]- -4.5
// CHECK-NEXT:    in x: f[1]+ 0.5, f[1]- 0.5
// CHECK-NEXT:    out f[start]: a 2
// CHECK-NEXT:    out f[1]+: a -2, b 1
// CHECK-NEXT:    out f[1]-: a 2, b -1
// CHECK-NEXT:  steps of an octave:
// CHECK-NEXT:    in x: f[1]+ 16, f[1]- 16, f[2]+ 16, f[2]- 16
// CHECK-NEXT:    in one: f[1]+ -8.828125, f[1]- -9.828125, f[2]+ -12.828125, f[2]- -13.828125
// CHECK-NEXT:    in bos: f[1]+ -25.828125, f[1]- -26.828125, f[2]+ -29.828125, f[2]- -30.828125
// CHECK-NEXT:    out f[1]+: a 1
// CHECK-NEXT:    out f[1]-: a -1
// CHECK-NEXT:    out f[2]+: a 1
// CHECK-NEXT:    out f[2]-: a -1
// CHECK-NEXT:  steps from a half to more than 1:
// CHECK-NEXT:    in x: f[1]+ 12, f[1]- 12, f[2]+ 1.5, f[2]- 1.5
// CHECK-NEXT:    in one: f[1]+ -6.5, f[1]- -7.5, f[2]+ -1.5, f[2]- -2.5
// CHECK-NEXT:    in bos: f[1]+ -31.5, f[1]- -32.5, f[2]+ -5.5, f[2]- -6.5
// CHECK-NEXT:    out f[1]+: a 1
// CHECK-NEXT:    out f[1]-: a -1
// CHECK-NEXT:    out f[2]+: a 1
// CHECK-NEXT:    out f[2]-: a -1
// CHECK-NEXT:  steps from less than a half to 1:
// CHECK-NEXT:    in x: f[1]+ 6, f[1]- 6, f[2]+ 6, f[2]- 6
// CHECK-NEXT:    in one: f[1]+ -2.5, f[1]- -3.5, f[2]+ -4.5, f[2]- -5.5
// CHECK-NEXT:    in bos: f[1]+ -9.5, f[1]- -10.5, f[2]+ -11.5, f[2]- -12.5
// CHECK-NEXT:    out f[1]+: a 1
// CHECK-NEXT:    out f[1]-: a -1
// CHECK-NEXT:    out f[2]+: a 1
// CHECK-NEXT:    out f[2]-: a -1
// CHECK-NEXT:  equal results:
// CHECK-NEXT:    in one: f[start] 1
// CHECK-NEXT:    in bos: f[start] -1
// CHECK-NEXT:    out f[start]: a 1
// CHECK-NEXT:  steps of thirds:
// CHECK-NEXT:    in x: f[1]+ 6, f[1]- 6, f[2]+ 1.5, f[2]- 1.5
// CHECK-NEXT:    in one: f[1]+ -0.5, f[1]- -1.5, f[2]+ -1.25, f[2]- -2.25
// CHECK-NEXT:    in bos: f[1]+ -13.5, f[1]- -14.5, f[2]+ -5.25, f[2]- -6.25
// CHECK-NEXT:    out f[1]+: a 1
// CHECK-NEXT:    out f[1]-: a -1
// CHECK-NEXT:    out f[2]+: a -1
// CHECK-NEXT:    out f[2]-: a 1
// CHECK-NEXT:  one number:
// CHECK-NEXT:    in one: f[start] 1
// CHECK-NEXT:    in bos: f[start] -1
// CHECK-NEXT:    out f[start]: a 0.5
// CHECK-NEXT:  steps of a large odd denominator:
// CHECK-NEXT:    in x: f[1]+ 4096, f[1]- 4096, f[2]+ 2, f[2]- 2
// CHECK-NEXT:    in one: f[1]+ -1.5, f[1]- -2.5, f[2]+ -1.5, f[2]- -2.5
// CHECK-NEXT:    in bos: f[1]+ -8194.5, f[1]- -8195.5, f[2]+ -6.5, f[2]- -7.5
// CHECK-NEXT:    out f[1]+: a 1
// CHECK-NEXT:    out f[1]-: a -1
// CHECK-NEXT:    out f[2]+: a -1
// CHECK-NEXT:    out f[2]-: a 1
// CHECK-NEXT:  steps of an odd denominator:
// CHECK-NEXT:    in x: f[1]+ 2046, f[1]- 2046, f[2]+ 1.99804688, f[2]- 1.99804688
// CHECK-NEXT:    in one: f[1]+ -0.5, f[1]- -1.5, f[2]+ -1.5, f[2]- -2.5
// CHECK-NEXT:    in bos: f[1]+ -4093.5, f[1]- -4094.5, f[2]+ -6.49609375, f[2]- -7.49609375
// CHECK-NEXT:    out f[1]+: a 1
// CHECK-NEXT:    out f[1]-: a -1
// CHECK-NEXT:    out f[2]+: a -1
// CHECK-NEXT:    out f[2]-: a 1
// CHECK-NEXT:  gated steps, products False:
// CHECK-NEXT:    in one: f[a,0][start] -5, f[a,0][1]+ -18.5, f[a,0][1]- -17.5, f[a,0][2]+ -10, f[a,0][2]- -9, f[a,1][start] -5, f[a,1][1]+ -18.5, f[a,1][1]- -17.5, f[a,1][2]+ -10, f[a,1][2]- -9, f[a,2][start] -5, f[a,2][1]+ -18.5, f[a,2][1]- -17.5, f[a,2][2]+ -10, f[a,2][2]- -9, f[b,0][start] -5, f[b,0][2]+ -10, f[b,0][2]- -9, f[b,1][start] -5, f[b,1][2]+ -10, f[b,1][2]- -9, f[b,2][start] -5, f[b,2][1]+ -18.5, f[b,2][1]- -17.5, f[b,2][2]+ -10, f[b,2][2]- -9
// CHECK-NEXT:    in bos: f[a,0][start] -1, f[a,0][1]+ -9.5, f[a,0][1]- -10.5, f[a,0][2]+ -7, f[a,0][2]- -8, f[a,1][start] -1, f[a,1][1]+ -9.5, f[a,1][1]- -10.5, f[a,1][2]+ -7, f[a,1][2]- -8, f[a,2][start] -1, f[a,2][1]+ -9.5, f[a,2][1]- -10.5, f[a,2][2]+ -7, f[a,2][2]- -8, f[b,0][start] -1, f[b,0][2]+ -7, f[b,0][2]- -8, f[b,1][start] -1, f[b,1][2]+ -7, f[b,1][2]- -8, f[b,2][start] -1, f[b,2][1]+ -9.5, f[b,2][1]- -10.5, f[b,2][2]+ -7, f[b,2][2]- -8
// CHECK-NEXT:    in x: f[a,0][1]+ 2, f[a,0][1]- 2, f[a,0][2]+ 1, f[a,0][2]- 1, f[a,1][1]+ 2, f[a,1][1]- 2, f[a,1][2]+ 1, f[a,1][2]- 1, f[a,2][1]+ 2, f[a,2][1]- 2, f[a,2][2]+ 1, f[a,2][2]- 1, f[b,0][2]+ 1, f[b,0][2]- 1, f[b,1][2]+ 1, f[b,1][2]- 1, f[b,2][1]+ 2, f[b,2][1]- 2, f[b,2][2]+ 1, f[b,2][2]- 1
// CHECK-NEXT:    in p:a: f[a,0][start] 3, f[a,0][1]+ 9, f[a,0][1]- 8, f[a,0][2]+ 4, f[a,0][2]- 3, f[a,1][start] 3, f[a,1][1]+ 9, f[a,1][1]- 8, f[a,1][2]+ 4, f[a,1][2]- 3, f[a,2][start] 3, f[a,2][1]+ 9, f[a,2][1]- 8, f[a,2][2]+ 4, f[a,2][2]- 3
// CHECK-NEXT:    in q:0: f[a,0][start] 3, f[a,0][1]+ 9, f[a,0][1]- 8, f[a,0][2]+ 4, f[a,0][2]- 3, f[b,0][start] 3, f[b,0][2]+ 4, f[b,0][2]- 3
// CHECK-NEXT:    in q:1: f[a,1][start] 3, f[a,1][1]+ 9, f[a,1][1]- 8, f[a,1][2]+ 4, f[a,1][2]- 3, f[b,1][start] 3, f[b,1][2]+ 4, f[b,1][2]- 3
// CHECK-NEXT:    in q:2: f[a,2][start] 3, f[a,2][1]+ 9, f[a,2][1]- 8, f[a,2][2]+ 4, f[a,2][2]- 3, f[b,2][start] 3, f[b,2][1]+ 9, f[b,2][1]- 8, f[b,2][2]+ 4, f[b,2][2]- 3
// CHECK-NEXT:    in p:b: f[b,0][start] 3, f[b,0][2]+ 4, f[b,0][2]- 3, f[b,1][start] 3, f[b,1][2]+ 4, f[b,1][2]- 3, f[b,2][start] 3, f[b,2][1]+ 9, f[b,2][1]- 8, f[b,2][2]+ 4, f[b,2][2]- 3
// CHECK-NEXT:    out f[a,0][start]: y 1
// CHECK-NEXT:    out f[a,0][1]+: y -1, n 1
// CHECK-NEXT:    out f[a,0][1]-: y 1, n -1
// CHECK-NEXT:    out f[a,0][2]+: n -1
// CHECK-NEXT:    out f[a,0][2]-: n 1
// CHECK-NEXT:    out f[a,1][start]: y 1
// CHECK-NEXT:    out f[a,1][1]+: y -1, n 1
// CHECK-NEXT:    out f[a,1][1]-: y 1, n -1
// CHECK-NEXT:    out f[a,1][2]+: n -1
// CHECK-NEXT:    out f[a,1][2]-: n 1
// CHECK-NEXT:    out f[a,2][start]: y 1
// CHECK-NEXT:    out f[a,2][1]+: y -1, n 1
// CHECK-NEXT:    out f[a,2][1]-: y 1, n -1
// CHECK-NEXT:    out f[a,2][2]+: n -1
// CHECK-NEXT:    out f[a,2][2]-: n 1
// CHECK-NEXT:    out f[b,0][start]: n 1
// CHECK-NEXT:    out f[b,0][2]+: n -1
// CHECK-NEXT:    out f[b,0][2]-: n 1
// CHECK-NEXT:    out f[b,1][start]: n 1
// CHECK-NEXT:    out f[b,1][2]+: n -1
// CHECK-NEXT:    out f[b,1][2]-: n 1
// CHECK-NEXT:    out f[b,2][start]: y 1
// CHECK-NEXT:    out f[b,2][1]+: y -1, n 1
// CHECK-NEXT:    out f[b,2][1]-: y 1, n -1
// CHECK-NEXT:    out f[b,2][2]+: n -1
// CHECK-NEXT:    out f[b,2][2]-: n 1
// CHECK-NEXT:  gated steps, products True:
// CHECK-NEXT:    in one: f[a,0|1][start] -5, f[a,0|1][1]+ -18.5, f[a,0|1][1]- -17.5, f[a,0|1][2]+ -10, f[a,0|1][2]- -9, f[*,2][start] -5, f[*,2][1]+ -18.5, f[*,2][1]- -17.5, f[*,2][2]+ -10, f[*,2][2]- -9, f[b,0|1][start] -5, f[b,0|1][2]+ -10, f[b,0|1][2]- -9
// CHECK-NEXT:    in bos: f[a,0|1][start] -1, f[a,0|1][1]+ -9.5, f[a,0|1][1]- -10.5, f[a,0|1][2]+ -7, f[a,0|1][2]- -8, f[*,2][start] -1, f[*,2][1]+ -9.5, f[*,2][1]- -10.5, f[*,2][2]+ -7, f[*,2][2]- -8, f[b,0|1][start] -1, f[b,0|1][2]+ -7, f[b,0|1][2]- -8
// CHECK-NEXT:    in x: f[a,0|1][1]+ 2, f[a,0|1][1]- 2, f[a,0|1][2]+ 1, f[a,0|1][2]- 1, f[*,2][1]+ 2, f[*,2][1]- 2, f[*,2][2]+ 1, f[*,2][2]- 1, f[b,0|1][2]+ 1, f[b,0|1][2]- 1
// CHECK-NEXT:    in p:a: f[a,0|1][start] 3, f[a,0|1][1]+ 9, f[a,0|1][1]- 8, f[a,0|1][2]+ 4, f[a,0|1][2]- 3, f[*,2][start] 3, f[*,2][1]+ 9, f[*,2][1]- 8, f[*,2][2]+ 4, f[*,2][2]- 3
// CHECK-NEXT:    in q:0: f[a,0|1][start] 3, f[a,0|1][1]+ 9, f[a,0|1][1]- 8, f[a,0|1][2]+ 4, f[a,0|1][2]- 3, f[b,0|1][start] 3, f[b,0|1][2]+ 4, f[b,0|1][2]- 3
// CHECK-NEXT:    in q:1: f[a,0|1][start] 3, f[a,0|1][1]+ 9, f[a,0|1][1]- 8, f[a,0|1][2]+ 4, f[a,0|1][2]- 3, f[b,0|1][start] 3, f[b,0|1][2]+ 4, f[b,0|1][2]- 3
// CHECK-NEXT:    in p:b: f[*,2][start] 3, f[*,2][1]+ 9, f[*,2][1]- 8, f[*,2][2]+ 4, f[*,2][2]- 3, f[b,0|1][start] 3, f[b,0|1][2]+ 4, f[b,0|1][2]- 3
// CHECK-NEXT:    in q:2: f[*,2][start] 3, f[*,2][1]+ 9, f[*,2][1]- 8, f[*,2][2]+ 4, f[*,2][2]- 3
// CHECK-NEXT:    out f[a,0|1][start]: y 1
// CHECK-NEXT:    out f[a,0|1][1]+: y -1, n 1
// CHECK-NEXT:    out f[a,0|1][1]-: y 1, n -1
// CHECK-NEXT:    out f[a,0|1][2]+: n -1
// CHECK-NEXT:    out f[a,0|1][2]-: n 1
// CHECK-NEXT:    out f[*,2][start]: y 1
// CHECK-NEXT:    out f[*,2][1]+: y -1, n 1
// CHECK-NEXT:    out f[*,2][1]-: y 1, n -1
// CHECK-NEXT:    out f[*,2][2]+: n -1
// CHECK-NEXT:    out f[*,2][2]-: n 1
// CHECK-NEXT:    out f[b,0|1][start]: n 1
// CHECK-NEXT:    out f[b,0|1][2]+: n -1
// CHECK-NEXT:    out f[b,0|1][2]-: n 1
// CHECK-NEXT:  gated steps:
// CHECK-NEXT:    in one: f[a,0][start] -5, f[a,0][1]+ -18.5, f[a,0][1]- -17.5, f[a,0][2]+ -10, f[a,0][2]- -9, f[a,1][start] -5, f[a,1][1]+ -18.5, f[a,1][1]- -17.5, f[a,1][2]+ -10, f[a,1][2]- -9, f[a,2][start] -5, f[a,2][1]+ -18.5, f[a,2][1]- -17.5, f[a,2][2]+ -10, f[a,2][2]- -9, f[b,0][start] -5, f[b,0][2]+ -10, f[b,0][2]- -9, f[b,1][start] -5, f[b,1][2]+ -10, f[b,1][2]- -9, f[b,2][start] -5, f[b,2][1]+ -18.5, f[b,2][1]- -17.5, f[b,2][2]+ -10, f[b,2][2]- -9
// CHECK-NEXT:    in bos: f[a,0][start] -1, f[a,0][1]+ -9.5, f[a,0][1]- -10.5, f[a,0][2]+ -7, f[a,0][2]- -8, f[a,1][start] -1, f[a,1][1]+ -9.5, f[a,1][1]- -10.5, f[a,1][2]+ -7, f[a,1][2]- -8, f[a,2][start] -1, f[a,2][1]+ -9.5, f[a,2][1]- -10.5, f[a,2][2]+ -7, f[a,2][2]- -8, f[b,0][start] -1, f[b,0][2]+ -7, f[b,0][2]- -8, f[b,1][start] -1, f[b,1][2]+ -7, f[b,1][2]- -8, f[b,2][start] -1, f[b,2][1]+ -9.5, f[b,2][1]- -10.5, f[b,2][2]+ -7, f[b,2][2]- -8
// CHECK-NEXT:    in x: f[a,0][1]+ 2, f[a,0][1]- 2, f[a,0][2]+ 1, f[a,0][2]- 1, f[a,1][1]+ 2, f[a,1][1]- 2, f[a,1][2]+ 1, f[a,1][2]- 1, f[a,2][1]+ 2, f[a,2][1]- 2, f[a,2][2]+ 1, f[a,2][2]- 1, f[b,0][2]+ 1, f[b,0][2]- 1, f[b,1][2]+ 1, f[b,1][2]- 1, f[b,2][1]+ 2, f[b,2][1]- 2, f[b,2][2]+ 1, f[b,2][2]- 1
// CHECK-NEXT:    in p:a: f[a,0][start] 3, f[a,0][1]+ 9, f[a,0][1]- 8, f[a,0][2]+ 4, f[a,0][2]- 3, f[a,1][start] 3, f[a,1][1]+ 9, f[a,1][1]- 8, f[a,1][2]+ 4, f[a,1][2]- 3, f[a,2][start] 3, f[a,2][1]+ 9, f[a,2][1]- 8, f[a,2][2]+ 4, f[a,2][2]- 3
// CHECK-NEXT:    in q:0: f[a,0][start] 3, f[a,0][1]+ 9, f[a,0][1]- 8, f[a,0][2]+ 4, f[a,0][2]- 3, f[b,0][start] 3, f[b,0][2]+ 4, f[b,0][2]- 3
// CHECK-NEXT:    in q:1: f[a,1][start] 3, f[a,1][1]+ 9, f[a,1][1]- 8, f[a,1][2]+ 4, f[a,1][2]- 3, f[b,1][start] 3, f[b,1][2]+ 4, f[b,1][2]- 3
// CHECK-NEXT:    in q:2: f[a,2][start] 3, f[a,2][1]+ 9, f[a,2][1]- 8, f[a,2][2]+ 4, f[a,2][2]- 3, f[b,2][start] 3, f[b,2][1]+ 9, f[b,2][1]- 8, f[b,2][2]+ 4, f[b,2][2]- 3
// CHECK-NEXT:    in p:b: f[b,0][start] 3, f[b,0][2]+ 4, f[b,0][2]- 3, f[b,1][start] 3, f[b,1][2]+ 4, f[b,1][2]- 3, f[b,2][start] 3, f[b,2][1]+ 9, f[b,2][1]- 8, f[b,2][2]+ 4, f[b,2][2]- 3
// CHECK-NEXT:    out f[a,0][start]: y 1
// CHECK-NEXT:    out f[a,0][1]+: y -1, n 1
// CHECK-NEXT:    out f[a,0][1]-: y 1, n -1
// CHECK-NEXT:    out f[a,0][2]+: n -1
// CHECK-NEXT:    out f[a,0][2]-: n 1
// CHECK-NEXT:    out f[a,1][start]: y 1
// CHECK-NEXT:    out f[a,1][1]+: y -1, n 1
// CHECK-NEXT:    out f[a,1][1]-: y 1, n -1
// CHECK-NEXT:    out f[a,1][2]+: n -1
// CHECK-NEXT:    out f[a,1][2]-: n 1
// CHECK-NEXT:    out f[a,2][start]: y 1
// CHECK-NEXT:    out f[a,2][1]+: y -1, n 1
// CHECK-NEXT:    out f[a,2][1]-: y 1, n -1
// CHECK-NEXT:    out f[a,2][2]+: n -1
// CHECK-NEXT:    out f[a,2][2]-: n 1
// CHECK-NEXT:    out f[b,0][start]: n 1
// CHECK-NEXT:    out f[b,0][2]+: n -1
// CHECK-NEXT:    out f[b,0][2]-: n 1
// CHECK-NEXT:    out f[b,1][start]: n 1
// CHECK-NEXT:    out f[b,1][2]+: n -1
// CHECK-NEXT:    out f[b,1][2]-: n 1
// CHECK-NEXT:    out f[b,2][start]: y 1
// CHECK-NEXT:    out f[b,2][1]+: y -1, n 1
// CHECK-NEXT:    out f[b,2][1]-: y 1, n -1
// CHECK-NEXT:    out f[b,2][2]+: n -1
// CHECK-NEXT:    out f[b,2][2]-: n 1
// CHECK-NEXT:  gated steps of none:
// CHECK-NEXT:    in x: f[a][1]+ 2, f[a][1]- 2
// CHECK-NEXT:    in one: f[a][1]+ -3.5, f[a][1]- -3.5
// CHECK-NEXT:    in bos: f[a][1]+ -3.5, f[a][1]- -4.5
// CHECK-NEXT:    in p:a: f[a][1]+ 3, f[a][1]- 2
// CHECK-NEXT:    out f[a][1]+: y 1
// CHECK-NEXT:    out f[a][1]-: y -1
// CHECK-NEXT:  indicators:
// CHECK-NEXT:    in q:0: f[0] 1
// CHECK-NEXT:    in q:2: f[2] 1
// CHECK-NEXT:    out f[0]: y 1
// CHECK-NEXT:    out f[2]: n 1
// CHECK-NEXT:  indicators with constants:
// CHECK-NEXT:    in p:a: f[a] 2
// CHECK-NEXT:    in one: f[a] -1, f[b] -1
// CHECK-NEXT:    in p:b: f[b] 2
// CHECK-NEXT:    out f[a]: y 1
// CHECK-NEXT:    out f[b]: n 1
// CHECK-NEXT:  lookup, flat False, products False:
// CHECK-NEXT:    in p:a: f[a,0] 1.5, f[a,1] 1.5, f[a,2] 1.5
// CHECK-NEXT:    in p:b: f[b,0] 1.5, f[b,1] 1.5, f[b,2] 1.5
// CHECK-NEXT:    in q:0: f[a,0] 1.5, f[b,0] 1.5
// CHECK-NEXT:    in q:1: f[a,1] 1.5, f[b,1] 1.5
// CHECK-NEXT:    in q:2: f[a,2] 1.5, f[b,2] 1.5
// CHECK-NEXT:    in one: f[a,0] -2, f[a,1] -2, f[a,2] -2, f[b,0] -2, f[b,1] -2, f[b,2] -2
// CHECK-NEXT:    out f[a,0]: y 1
// CHECK-NEXT:    out f[a,1]: y 1
// CHECK-NEXT:    out f[a,2]: y 1
// CHECK-NEXT:    out f[b,0]: n 1
// CHECK-NEXT:    out f[b,1]: n 1
// CHECK-NEXT:    out f[b,2]: y 1
// CHECK-NEXT:  lookup, flat False, products True:
// CHECK-NEXT:    in p:a: f[*,*] 1.5
// CHECK-NEXT:    in p:b: f[*,*] 1.5, f[b,0|1] 1.5
// CHECK-NEXT:    in q:0: f[*,*] 1.5, f[b,0|1] 1.5
// CHECK-NEXT:    in q:1: f[*,*] 1.5, f[b,0|1] 1.5
// CHECK-NEXT:    in q:2: f[*,*] 1.5
// CHECK-NEXT:    in one: f[*,*] -2, f[b,0|1] -2
// CHECK-NEXT:    out f[*,*]: y 1
// CHECK-NEXT:    out f[b,0|1]: y -1, n 1
// CHECK-NEXT:  lookup, flat True, products False:
// CHECK-NEXT:    in p:a: f[a,0]+ 2, f[a,0]- 2, f[a,1]+ 2, f[a,1]- 2, f[a,2]+ 2, f[a,2]- 2
// CHECK-NEXT:    in q:0: f[a,0]+ 2, f[a,0]- 2, f[b,0]+ 2, f[b,0]- 2
// CHECK-NEXT:    in one: f[a,0]+ -2.5, f[a,0]- -3.5, f[a,1]+ -2.5, f[a,1]- -3.5, f[a,2]+ -2.5, f[a,2]- -3.5, f[b,0]+ -2.5, f[b,0]- -3.5, f[b,1]+ -2.5, f[b,1]- -3.5, f[b,2]+ -2.5, f[b,2]- -3.5
// CHECK-NEXT:    in q:1: f[a,1]+ 2, f[a,1]- 2, f[b,1]+ 2, f[b,1]- 2
// CHECK-NEXT:    in q:2: f[a,2]+ 2, f[a,2]- 2, f[b,2]+ 2, f[b,2]- 2
// CHECK-NEXT:    in p:b: f[b,0]+ 2, f[b,0]- 2, f[b,1]+ 2, f[b,1]- 2, f[b,2]+ 2, f[b,2]- 2
// CHECK-NEXT:    out f[a,0]+: y 1
// CHECK-NEXT:    out f[a,0]-: y -1
// CHECK-NEXT:    out f[a,1]+: y 1
// CHECK-NEXT:    out f[a,1]-: y -1
// CHECK-NEXT:    out f[a,2]+: y 1
// CHECK-NEXT:    out f[a,2]-: y -1
// CHECK-NEXT:    out f[b,0]+: n 1
// CHECK-NEXT:    out f[b,0]-: n -1
// CHECK-NEXT:    out f[b,1]+: n 1
// CHECK-NEXT:    out f[b,1]-: n -1
// CHECK-NEXT:    out f[b,2]+: y 1
// CHECK-NEXT:    out f[b,2]-: y -1
// CHECK-NEXT:  lookup, flat True, products True:
// CHECK-NEXT:    in p:a: f[*,*]+ 2, f[*,*]- 2
// CHECK-NEXT:    in p:b: f[*,*]+ 2, f[*,*]- 2, f[b,0|1]+ 2, f[b,0|1]- 2
// CHECK-NEXT:    in q:0: f[*,*]+ 2, f[*,*]- 2, f[b,0|1]+ 2, f[b,0|1]- 2
// CHECK-NEXT:    in q:1: f[*,*]+ 2, f[*,*]- 2, f[b,0|1]+ 2, f[b,0|1]- 2
// CHECK-NEXT:    in q:2: f[*,*]+ 2, f[*,*]- 2
// CHECK-NEXT:    in one: f[*,*]+ -2.5, f[*,*]- -3.5, f[b,0|1]+ -2.5, f[b,0|1]- -3.5
// CHECK-NEXT:    out f[*,*]+: y 1
// CHECK-NEXT:    out f[*,*]-: y -1
// CHECK-NEXT:    out f[b,0|1]+: y -1, n 1
// CHECK-NEXT:    out f[b,0|1]-: y 1, n -1
// CHECK-NEXT:  lookup of one:
// CHECK-NEXT:    in q:0: f[0] 1
// CHECK-NEXT:    in q:2: f[1] 1
// CHECK-NEXT:    out f[0]: y 1
// CHECK-NEXT:    out f[1]: y -0.5
// CHECK-NEXT:  lookup of numbers:
// CHECK-NEXT:    in p:a: f[a,0] 1.5, f[a,1] 1.5, f[a,2] 1.5
// CHECK-NEXT:    in p:b: f[b,1] 1.5, f[b,2] 1.5
// CHECK-NEXT:    in q:0: f[a,0] 1.5
// CHECK-NEXT:    in q:1: f[a,1] 1.5, f[b,1] 1.5
// CHECK-NEXT:    in q:2: f[a,2] 1.5, f[b,2] 1.5
// CHECK-NEXT:    in one: f[a,0] -2, f[a,1] -2, f[a,2] -2, f[b,1] -2, f[b,2] -2
// CHECK-NEXT:    out f[a,0]: y 1
// CHECK-NEXT:    out f[b,1]: y 1
// CHECK-NEXT:    out f[a,1]: y 2
// CHECK-NEXT:    out f[b,2]: y 2
// CHECK-NEXT:    out f[a,2]: y 3
// CHECK-NEXT:  lookup of large numbers:
// CHECK-NEXT:    in p:a: f[a,0] 1.5, f[a,1] 1.5, f[a,2] 1.5
// CHECK-NEXT:    in p:b: f[b,1] 1.5, f[b,2] 1.5
// CHECK-NEXT:    in q:0: f[a,0] 1.5
// CHECK-NEXT:    in q:1: f[a,1] 1.5, f[b,1] 1.5
// CHECK-NEXT:    in q:2: f[a,2] 1.5, f[b,2] 1.5
// CHECK-NEXT:    in one: f[a,0] -2, f[a,1] -2, f[a,2] -2, f[b,1] -2, f[b,2] -2
// CHECK-NEXT:    out f[a,0]: y 1
// CHECK-NEXT:    out f[a,1]: y 101
// CHECK-NEXT:    out f[a,2]: y 201
// CHECK-NEXT:    out f[b,1]: y 100
// CHECK-NEXT:    out f[b,2]: y 200
// CHECK-NEXT:  lookup of three:
// CHECK-NEXT:    in p:a: f[*,*,*] 1.5, f[*,a,b|c|d] 1.5, f[a,b,a|b] 1.5, f[a|b,c,a|b|c] 1.5, f[a|b|c,d,*] 1.5
// CHECK-NEXT:    in p:b: f[*,*,*] 1.5, f[*,a,b|c|d] 1.5, f[a|b,c,a|b|c] 1.5, f[a|b|c,d,*] 1.5, f[b|c|d,b,c|d] 1.5
// CHECK-NEXT:    in p:c: f[*,*,*] 1.5, f[*,a,b|c|d] 1.5, f[a|b|c,d,*] 1.5, f[b|c|d,b,c|d] 1.5, f[c|d,c,d] 1.5
// CHECK-NEXT:    in p:d: f[*,*,*] 1.5, f[*,a,b|c|d] 1.5, f[b|c|d,b,c|d] 1.5, f[c|d,c,d] 1.5
// CHECK-NEXT:    in q:a: f[*,*,*] 1.5, f[*,a,b|c|d] 1.5
// CHECK-NEXT:    in q:b: f[*,*,*] 1.5, f[a,b,a|b] 1.5, f[b|c|d,b,c|d] 1.5
// CHECK-NEXT:    in q:c: f[*,*,*] 1.5, f[a|b,c,a|b|c] 1.5, f[c|d,c,d] 1.5
// CHECK-NEXT:    in q:d: f[*,*,*] 1.5, f[a|b|c,d,*] 1.5
// CHECK-NEXT:    in r:a: f[*,*,*] 1.5, f[a,b,a|b] 1.5, f[a|b,c,a|b|c] 1.5, f[a|b|c,d,*] 1.5
// CHECK-NEXT:    in r:b: f[*,*,*] 1.5, f[*,a,b|c|d] 1.5, f[a,b,a|b] 1.5, f[a|b,c,a|b|c] 1.5, f[a|b|c,d,*] 1.5
// CHECK-NEXT:    in r:c: f[*,*,*] 1.5, f[*,a,b|c|d] 1.5, f[a|b,c,a|b|c] 1.5, f[a|b|c,d,*] 1.5, f[b|c|d,b,c|d] 1.5
// CHECK-NEXT:    in r:d: f[*,*,*] 1.5, f[*,a,b|c|d] 1.5, f[a|b|c,d,*] 1.5, f[b|c|d,b,c|d] 1.5, f[c|d,c,d] 1.5
// CHECK-NEXT:    in one: f[*,*,*] -3.5, f[*,a,b|c|d] -3.5, f[a,b,a|b] -3.5, f[a|b,c,a|b|c] -3.5, f[a|b|c,d,*] -3.5, f[b|c|d,b,c|d] -3.5, f[c|d,c,d] -3.5
// CHECK-NEXT:    out f[*,*,*]: n 1
// CHECK-NEXT:    out f[*,a,b|c|d]: n -1, y 1
// CHECK-NEXT:    out f[a,b,a|b]: n -1, y 1
// CHECK-NEXT:    out f[a|b,c,a|b|c]: n -1, y 1
// CHECK-NEXT:    out f[a|b|c,d,*]: n -1, y 1
// CHECK-NEXT:    out f[b|c|d,b,c|d]: n -1, y 1
// CHECK-NEXT:    out f[c|d,c,d]: n -1, y 1
// CHECK-NEXT:  a cover, 2304 tried: 12
// CHECK-NEXT:    {'n': 1.0}: 0123; 0; 0
// CHECK-NEXT:    {'y': 1.0}: 0123; 0; 123
// CHECK-NEXT:    {'y': 1.0}: 0; 1; 01
// CHECK-NEXT:    {'n': 1.0}: 0; 1; 23
// CHECK-NEXT:    {'y': 1.0}: 01; 2; 012
// CHECK-NEXT:    {'n': 1.0}: 01; 2; 3
// CHECK-NEXT:    {'y': 1.0}: 012; 3; 0123
// CHECK-NEXT:    {'n': 1.0}: 123; 1; 01
// CHECK-NEXT:    {'y': 1.0}: 123; 1; 23
// CHECK-NEXT:    {'n': 1.0}: 23; 2; 012
// CHECK-NEXT:    {'y': 1.0}: 23; 2; 3
// CHECK-NEXT:    {'n': 1.0}: 3; 3; 0123
// CHECK-NEXT:  a cover, 6 tried: 12
// CHECK-NEXT:    {'n': 1.0}: 0123; 0; 0
// CHECK-NEXT:    {'y': 1.0}: 0123; 0; 123
// CHECK-NEXT:    {'y': 1.0}: 0; 1; 01
// CHECK-NEXT:    {'n': 1.0}: 0; 1; 23
// CHECK-NEXT:    {'y': 1.0}: 01; 2; 012
// CHECK-NEXT:    {'n': 1.0}: 01; 2; 3
// CHECK-NEXT:    {'y': 1.0}: 012; 3; 0123
// CHECK-NEXT:    {'n': 1.0}: 123; 1; 01
// CHECK-NEXT:    {'y': 1.0}: 123; 1; 23
// CHECK-NEXT:    {'n': 1.0}: 23; 2; 012
// CHECK-NEXT:    {'y': 1.0}: 23; 2; 3
// CHECK-NEXT:    {'n': 1.0}: 3; 3; 0123
// CHECK-NEXT:  names of all: *,c
// CHECK-NEXT:  names of four: a,b|a|c|d,*
// CHECK-NEXT:  names of five: a,b|..|e,b,c
// CHECK-NEXT:  names of equal names: "a,b","c"; "a","b,c"
// CHECK-NEXT:  names of one name twice: "a,b"|..|"f","c"; "a,b"|..|"f","c"_2; "c","c"
// CHECK-NEXT:  names of one value: a
// CHECK-NEXT:  relay:
// CHECK-NEXT:    in a: f[+] 2, f[-] -2
// CHECK-NEXT:    in b: f[+] -0.5, f[-] 0.5
// CHECK-NEXT:    out f[+]: y 1
// CHECK-NEXT:    out f[-]: y -1
// CHECK-NEXT:  relay of nothing:
// CHECK-NEXT:  few numbers: ((0, 4))
// CHECK-NEXT:    logits: (0, -3, 9/4); (0, -1, 5/4); (0, 1, -7/4); (0, 3, -27/4); 16
// CHECK-NEXT:  descending numbers: ((0, 3))
// CHECK-NEXT:    logits: (0, 10, -95/4); (0, -6, 33/4); (0, -10, 45/4); (0, -10, 45/4); 64
// CHECK-NEXT:  one numbers: ((0, 1))
// CHECK-NEXT:    logits: (0, 0, 0); (0, 0, 0); 1
// CHECK-NEXT:  none numbers: None
// CHECK-NEXT:  many numbers: ((0, 52), (52, 104), (104, 156), (156, 208), (208, 260), (260, 312), (312, 364), (364, 416), (416, 468), (468, 520), (520, 572), (572, 624), (624, 676), (676, 728), (728, 780), (780, 832), (832, 884), (884, 936), (936, 988), (988, 1040), (1040, 1092), (1092, 1144), (1144, 1196), (1196, 1248), (1248, 1280))
// CHECK-NEXT:    logits: (0, -51, 2601/4); (0, -49, 2597/4); (0, -47, 2585/4); (24, 31, -157635/4); 131072
// CHECK-NEXT:  too many numbers: None
// CHECK-NEXT:  small blocks numbers: None
// CHECK-NEXT:  gaps numbers: ((0, 132), (132, 264), (264, 301), (301, 367), (367, 433), (433, 499), (499, 565), (565, 600))
// CHECK-NEXT:    logits: (0, -131, 17161/4); (0, -129, 17157/4); (0, -127, 17145/4); (7, 68, -33677); 131072
// CHECK-NEXT:  builtin.module {
// CHECK-NEXT:    rasp.program @constructed_maps vocab {"a"} max_seq_len 2 {
// CHECK-NEXT:      %[[TOKENS:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:      rasp.return %[[TOKENS]] : !rasp.sop
// CHECK-NEXT:    }
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

// RUN: raspc compile %S/Inputs/streams_of_programs.py --vocab a --max-seq-len 2 --emit rasp | filecheck --match-full-lines %s

// The stream of small programs of the default pipeline after each half-layer: the ideal values and the errors of
// the directions that it adds, what erasing leaves in dimensions that are used again, and the decisions.

// CHECK:      a lookup, float32:
// CHECK-NEXT:   tokens:compiler_bos, one, tokens:a, before:-, tokens:b: 2; (True, True, True, True, True); known
// CHECK-NEXT:     ideal: (0, 1, 0, 1, 0); (0, 1, 1, 1, 1); (1, 1, 0, 0, 0)
// CHECK-NEXT:     errors: (0, 0, 0, 0, 0); (0, 0, 0, 0, 0)
// CHECK-NEXT:   indices:0, indices:1, indices:2: 3; (True, True, True); known
// CHECK-NEXT:     ideal: (0, 0, 0); (1, 1, 1); (0, 0, 0)
// CHECK-NEXT:     errors: (0, 0, 0); (0, 0, 0)
// CHECK-NEXT:     places: (0, 1, 2); (0, 1, 2); (1, 2, 3); (3, 3, 3)
// CHECK-NEXT:   at position: (indices:0, indices:1, indices:2)
// CHECK-NEXT:   before:-, before:a, before:b: 3; (False, True, True)
// CHECK-NEXT:     ideal: (-1, 0, 0); (0, 1, 1); (0, 0, 0)
// CHECK-NEXT:     errors: (1.19886049e-07, 6.76759169e-10, 6.76759169e-10); (1.35351842e-09, 1.35351842e-09, 1.35351842e-09)
// CHECK-NEXT:   at position: (indices:0, indices:1, indices:2)
// CHECK-NEXT:   select before: 22.5; 0
// CHECK-NEXT:   step before: 0.5; 6.76759169e-10
// CHECK-NEXT:   decode program: 1; 1.20562808e-07
// CHECK-NEXT: a count, float32:
// CHECK-NEXT:   tokens:compiler_bos, one, tokens:a, tokens:b: 2; (True, True, True, True); known
// CHECK-NEXT:     ideal: (0, 1, 0, 0); (0, 1, 1, 1); (1, 1, 0, 0)
// CHECK-NEXT:     errors: (0, 0, 0, 0); (0, 0, 0, 0)
// CHECK-NEXT:   at position: None
// CHECK-NEXT:   count: 4; (True)
// CHECK-NEXT:     ideal: (0.5); (1); (1)
// CHECK-NEXT:     errors: (2.83564091e-06); (2.89524573e-06)
// CHECK-NEXT:   at position: None
// CHECK-NEXT:   select count: 45; 0
// CHECK-NEXT:   decode program: 1; 6.71809105e-05
// CHECK-NEXT: a count, float32-folded:
// CHECK-NEXT:   tokens:compiler_bos, one, tokens:a, tokens:b: 2; (True, True, True, True); known
// CHECK-NEXT:     ideal: (0, 1, 0, 0); (0, 1, 1, 1); (1, 1, 0, 0)
// CHECK-NEXT:     errors: (0, 0, 0, 0); (0, 0, 0, 0)
// CHECK-NEXT:   at position: None
// CHECK-NEXT:   count: 4; (True)
// CHECK-NEXT:     ideal: (0.5); (1); (1)
// CHECK-NEXT:     errors: (4.89643839e-06); (4.95604333e-06)
// CHECK-NEXT:   at position: None
// CHECK-NEXT:   select count: 45; 0
// CHECK-NEXT:   decode program: 1; 0.000108396878
// CHECK-NEXT: a mean, float32:
// CHECK-NEXT:   tokens:compiler_bos, one, tokens:a: 2; (True, True, True); known
// CHECK-NEXT:     ideal: (0, 1, 0); (0, 1, 1); (1, 1, 0)
// CHECK-NEXT:     errors: (0, 0, 0); (0, 0, 0)
// CHECK-NEXT:   indices:0, indices:1, indices:2: 3; (True, True, True); known
// CHECK-NEXT:     ideal: (0, 0, 0); (1, 1, 1); (0, 0, 0)
// CHECK-NEXT:     errors: (0, 0, 0); (0, 0, 0)
// CHECK-NEXT:     places: (0, 1, 2); (0, 1, 2); (1, 2, 3); (3, 3, 3)
// CHECK-NEXT:   at position: (indices:0, indices:1, indices:2)
// CHECK-NEXT:   share: None; (True)
// CHECK-NEXT:     ideal: (0); (1); (0)
// CHECK-NEXT:     errors: (6.02814182e-08); (6.09581667e-08)
// CHECK-NEXT:   at position: (indices:0, indices:1, indices:2)
// CHECK-NEXT:   one, tokens:a: 2; (True, True); known
// CHECK-NEXT:     ideal: (1, 0); (1, 1); (1, 0)
// CHECK-NEXT:     errors: (0, 0); (0, 0)
// CHECK-NEXT:   indices:1, indices:2: 3; (True, True); known
// CHECK-NEXT:     ideal: (0, 0); (1, 1); (0, 0)
// CHECK-NEXT:     errors: (0, 0); (0, 0)
// CHECK-NEXT:     places: (0, 1, 2); (0, 1, 2); (1, 2, 3); (3, 3, 3)
// CHECK-NEXT:   many:False, many:True: 2; (False, False)
// CHECK-NEXT:     ideal: (0, 0); (1, 1); (0, 0)
// CHECK-NEXT:     errors: (2.80141882e-06, 2.92062816e-06); (5.96046725e-07, 2.98023274e-07)
// CHECK-NEXT:   left by erasing: (0, 0); (2, 0)
// CHECK-NEXT:   at position: (indices:1, indices:2)
// CHECK-NEXT:   select share: 22.5; 0
// CHECK-NEXT:   step many: 0.5; 2.92062816e-06
// CHECK-NEXT:   decode program: 1; 5.72204698e-06
// CHECK-NEXT: a mean, tf32:
// CHECK-NEXT:   tokens:compiler_bos, one, tokens:a: 2; (True, True, True); known
// CHECK-NEXT:     ideal: (0, 1, 0); (0, 1, 1); (1, 1, 0)
// CHECK-NEXT:     errors: (0, 0, 0); (0, 0, 0)
// CHECK-NEXT:   indices:0, indices:1, indices:2: 3; (True, True, True); known
// CHECK-NEXT:     ideal: (0, 0, 0); (1, 1, 1); (0, 0, 0)
// CHECK-NEXT:     errors: (0, 0, 0); (0, 0, 0)
// CHECK-NEXT:     places: (0, 1, 2); (0, 1, 2); (1, 2, 3); (3, 3, 3)
// CHECK-NEXT:   at position: (indices:0, indices:1, indices:2)
// CHECK-NEXT:   share: None; (True)
// CHECK-NEXT:     ideal: (0); (1); (0)
// CHECK-NEXT:     errors: (0.000976652642); (0.000976653377)
// CHECK-NEXT:   at position: (indices:0, indices:1, indices:2)
// CHECK-NEXT:   one, tokens:a: 2; (True, True); known
// CHECK-NEXT:     ideal: (1, 0); (1, 1); (1, 0)
// CHECK-NEXT:     errors: (0, 0); (0, 0)
// CHECK-NEXT:   indices:1, indices:2: 3; (True, True); known
// CHECK-NEXT:     ideal: (0, 0); (1, 1); (0, 0)
// CHECK-NEXT:     errors: (0, 0); (0, 0)
// CHECK-NEXT:     places: (0, 1, 2); (0, 1, 2); (1, 2, 3); (3, 3, 3)
// CHECK-NEXT:   many:False, many:True: 2; (False, False)
// CHECK-NEXT:     ideal: (0, 0); (1, 1); (0, 0)
// CHECK-NEXT:     errors: (0.0371799794, 0.0371800986); (0, 0)
// CHECK-NEXT:   left by erasing: (0, 0.0009765625); (2, 0.0009765625)
// CHECK-NEXT:   at position: (indices:1, indices:2)
// CHECK-NEXT:   select share: 22.5; 0
// CHECK-NEXT:   step many: 0.5; 0.0371800368
// CHECK-NEXT:   decode program: 1; 0.0773642902
// CHECK-NEXT: a mean, float32-folded:
// CHECK-NEXT:   tokens:compiler_bos, one, tokens:a: 2; (True, True, True); known
// CHECK-NEXT:     ideal: (0, 1, 0); (0, 1, 1); (1, 1, 0)
// CHECK-NEXT:     errors: (0, 0, 0); (0, 0, 0)
// CHECK-NEXT:   indices:0, indices:1, indices:2: 3; (True, True, True); known
// CHECK-NEXT:     ideal: (0, 0, 0); (1, 1, 1); (0, 0, 0)
// CHECK-NEXT:     errors: (0, 0, 0); (0, 0, 0)
// CHECK-NEXT:     places: (0, 1, 2); (0, 1, 2); (1, 2, 3); (3, 3, 3)
// CHECK-NEXT:   at position: (indices:0, indices:1, indices:2)
// CHECK-NEXT:   share: None; (True)
// CHECK-NEXT:     ideal: (0); (1); (0)
// CHECK-NEXT:     errors: (6.02814182e-08); (6.09581667e-08)
// CHECK-NEXT:   at position: (indices:0, indices:1, indices:2)
// CHECK-NEXT:   one, tokens:a: 2; (True, True); known
// CHECK-NEXT:     ideal: (1, 0); (1, 1); (1, 0)
// CHECK-NEXT:     errors: (0, 0); (0, 0)
// CHECK-NEXT:   indices:1, indices:2: 3; (True, True); known
// CHECK-NEXT:     ideal: (0, 0); (1, 1); (0, 0)
// CHECK-NEXT:     errors: (0, 0); (0, 0)
// CHECK-NEXT:     places: (0, 1, 2); (0, 1, 2); (1, 2, 3); (3, 3, 3)
// CHECK-NEXT:   many:False, many:True: 2; (False, False)
// CHECK-NEXT:     ideal: (0, 0); (1, 1); (0, 0)
// CHECK-NEXT:     errors: (2.86102364e-06, 2.98023298e-06); (5.96046725e-07, 2.98023274e-07)
// CHECK-NEXT:   left by erasing: (0, 7.15255737e-07); (2, 7.15255737e-07)
// CHECK-NEXT:   at position: (indices:1, indices:2)
// CHECK-NEXT:   select share: 22.5; 0
// CHECK-NEXT:   step many: 0.5; 2.92062816e-06
// CHECK-NEXT:   decode program: 1; 7.33137316e-06
// CHECK-NEXT: a mean, causal, float32:
// CHECK-NEXT:   tokens:compiler_bos, one, tokens:a: 2; (True, True, True); known
// CHECK-NEXT:     ideal: (0, 1, 0); (0, 1, 1); (1, 1, 0)
// CHECK-NEXT:     errors: (0, 0, 0); (0, 0, 0)
// CHECK-NEXT:   at position: None
// CHECK-NEXT:   share: None; (True); known
// CHECK-NEXT:     ideal: (0); (1); (0)
// CHECK-NEXT:     errors: (5.9604659e-08); (5.96046483e-08)
// CHECK-NEXT:   at position: None
// CHECK-NEXT:   select share: 22.5; 0
// CHECK-NEXT:   decode program: 0.0833333333; 1.78813949e-07
// CHECK-NEXT: a lookup by a count, float32:
// CHECK-NEXT:   tokens:compiler_bos, one, tokens:a, of_count:-, tokens:b: 2; (True, True, True, True, True); known
// CHECK-NEXT:     ideal: (0, 1, 0, 1, 0); (0, 1, 1, 1, 1); (1, 1, 0, 0, 0)
// CHECK-NEXT:     errors: (0, 0, 0, 0, 0); (0, 0, 0, 0, 0)
// CHECK-NEXT:   indices:1, indices:2: 3; (True, True); known
// CHECK-NEXT:     ideal: (0, 0); (1, 1); (0, 0)
// CHECK-NEXT:     errors: (0, 0); (0, 0)
// CHECK-NEXT:     places: (0, 1, 2); (0, 1, 2); (1, 2, 3); (3, 3, 3)
// CHECK-NEXT:   at position: (indices:1, indices:2)
// CHECK-NEXT:   count: 4; (True)
// CHECK-NEXT:     ideal: (0.5); (1); (1)
// CHECK-NEXT:     errors: (2.83564091e-06); (2.89524573e-06)
// CHECK-NEXT:   at position: (indices:1, indices:2)
// CHECK-NEXT:   count_categorical:1, count_categorical:2: 3; (False, False)
// CHECK-NEXT:     ideal: (0, 0); (1, 1); (0, 0)
// CHECK-NEXT:     errors: (0, 0); (0, 0)
// CHECK-NEXT:     places: (0, 0, 0); (1048576, 1048576, 1048576); (1, 1, 1); (1048576, 1048576, 1048576)
// CHECK-NEXT:   at position: (indices:1, indices:2)
// CHECK-NEXT:   of_count:-, of_count:a, of_count:b: 3; (False, True, True)
// CHECK-NEXT:     ideal: (-1, 0, 0); (0, 1, 1); (0, 0, 0)
// CHECK-NEXT:     errors: (1.79490697e-07, 6.02814039e-08, 6.02814039e-08); (6.09581667e-08, 6.09581667e-08, 6.09581667e-08)
// CHECK-NEXT:   at position: (indices:1, indices:2)
// CHECK-NEXT:   select count: 45; 0
// CHECK-NEXT:   select of_count: 22.5; 0
// CHECK-NEXT:   step of_count: 0.5; 6.02814039e-08
// CHECK-NEXT:   decode program: 1; 2.39772101e-07
// CHECK-NEXT: a chain that reuses dimensions, float32:
// CHECK-NEXT:   tokens:compiler_bos, one, tokens:a, again:0, tokens:b: 2; (True, True, True, True, True); known
// CHECK-NEXT:     ideal: (0, 1, 0, 1, 0); (0, 1, 1, 1, 1); (1, 1, 0, 0, 0)
// CHECK-NEXT:     errors: (0, 0, 0, 0, 0); (0, 0, 0, 0, 0)
// CHECK-NEXT:   indices:0, indices:1, indices:2: 3; (True, True, True); known
// CHECK-NEXT:     ideal: (0, 0, 0); (1, 1, 1); (0, 0, 0)
// CHECK-NEXT:     errors: (0, 0, 0); (0, 0, 0)
// CHECK-NEXT:     places: (0, 1, 2); (0, 1, 2); (1, 2, 3); (3, 3, 3)
// CHECK-NEXT:   at position: (indices:0, indices:1, indices:2)
// CHECK-NEXT:   count: 4; (True)
// CHECK-NEXT:     ideal: (0.5); (1); (1)
// CHECK-NEXT:     errors: (2.83564091e-06); (2.89524573e-06)
// CHECK-NEXT:   at position: (indices:0, indices:1, indices:2)
// CHECK-NEXT:   tokens:compiler_bos, one, again:0: 2; (True, True, True); known
// CHECK-NEXT:     ideal: (0, 1, 1); (0, 1, 1); (1, 1, 0)
// CHECK-NEXT:     errors: (0, 0, 0); (0, 0, 0)
// CHECK-NEXT:   parity:0, parity:1: 2; (False, False)
// CHECK-NEXT:     ideal: (0, 0); (1, 1); (0, 0)
// CHECK-NEXT:     errors: (0, 0); (2.98023274e-07, 8.94069999e-07)
// CHECK-NEXT:     places: (0, 0); (1048576, 1048576); (1, 1); (1048576, 1048576)
// CHECK-NEXT:   left by erasing: (5, 0); (6, 0)
// CHECK-NEXT:   at position: (indices:0, indices:1, indices:2)
// CHECK-NEXT:   again:0, again:1: 2; (False, False)
// CHECK-NEXT:     ideal: (-1, 0); (0, 1); (0, 0)
// CHECK-NEXT:     errors: (8.64402964e-06, 3.63723787e-06); (8.52549711e-06, 3.63791484e-06)
// CHECK-NEXT:   left by erasing: (5, 0); (6, 0)
// CHECK-NEXT:   at position: (indices:0, indices:1, indices:2)
// CHECK-NEXT:   one, again:0: 2; (True, True); known
// CHECK-NEXT:     ideal: (1, 1); (1, 1); (1, 0)
// CHECK-NEXT:     errors: (0, 0); (0, 0)
// CHECK-NEXT:   indices:2: 3; (True); known
// CHECK-NEXT:     ideal: (0); (1); (0)
// CHECK-NEXT:     errors: (0); (0)
// CHECK-NEXT:     places: (0, 1, 2); (0, 1, 2); (1, 2, 3); (3, 3, 3)
// CHECK-NEXT:   last:0, last:1, last:5: 3; (False, False, False)
// CHECK-NEXT:     ideal: (0, 0, 0); (1, 1, 1); (0, 0, 0)
// CHECK-NEXT:     errors: (0.00017864742, 0.000154090151, 0.000274078416); (0, 2.38418608e-07, 2.38418608e-07)
// CHECK-NEXT:     places: (0, 0, 0); (1048576, 1048576, 1048576); (1, 1, 1); (1048576, 1048576, 1048576)
// CHECK-NEXT:   left by erasing: (0, 0); (2, 0); (3, 0); (5, 0); (6, 0)
// CHECK-NEXT:   at position: (indices:2)
// CHECK-NEXT:   select count: 45; 0
// CHECK-NEXT:   step parity: 0.5; 0
// CHECK-NEXT:   select again: 22.5; 0
// CHECK-NEXT:   step again: 0.5; 8.52481984e-06
// CHECK-NEXT:   step last: 0.5; 0.000274078416
// CHECK-NEXT:   decode program: 1; 0.000452725836
// CHECK-NEXT: a chain that reuses dimensions, tf32:
// CHECK-NEXT:   tokens:compiler_bos, one, tokens:a, again:0, tokens:b: 2; (True, True, True, True, True); known
// CHECK-NEXT:     ideal: (0, 1, 0, 1, 0); (0, 1, 1, 1, 1); (1, 1, 0, 0, 0)
// CHECK-NEXT:     errors: (0, 0, 0, 0, 0); (0, 0, 0, 0, 0)
// CHECK-NEXT:   indices:0, indices:1, indices:2: 3; (True, True, True); known
// CHECK-NEXT:     ideal: (0, 0, 0); (1, 1, 1); (0, 0, 0)
// CHECK-NEXT:     errors: (0, 0, 0); (0, 0, 0)
// CHECK-NEXT:     places: (0, 1, 2); (0, 1, 2); (1, 2, 3); (3, 3, 3)
// CHECK-NEXT:   at position: (indices:0, indices:1, indices:2)
// CHECK-NEXT:   count: 4; (True)
// CHECK-NEXT:     ideal: (0.5); (1); (1)
// CHECK-NEXT:     errors: (0.0255330376); (0.0255330988)
// CHECK-NEXT:   at position: (indices:0, indices:1, indices:2)
// CHECK-NEXT:   tokens:compiler_bos, one, again:0: 2; (True, True, True); known
// CHECK-NEXT:     ideal: (0, 1, 1); (0, 1, 1); (1, 1, 0)
// CHECK-NEXT:     errors: (0, 0, 0); (0, 0, 0)
// CHECK-NEXT:   parity:0, parity:1: 2; (False, False)
// CHECK-NEXT:     ideal: (0, 0); (1, 1); (0, 0)
// CHECK-NEXT:     errors: (0.179984627, 0.179986565); (0, 0)
// CHECK-NEXT:     places: (0, 0); (1048576, 1048576); (1, 1); (1048576, 1048576)
// CHECK-NEXT:   left by erasing: (5, 0.0009765625); (6, 0.0009765625)
// CHECK-NEXT:   at position: (indices:0, indices:1, indices:2)
// CHECK-NEXT:   again:0, again:1: 2; (False, False)
// CHECK-NEXT:     ideal: (-1, 0); (0, 1); (0, 0)
// CHECK-NEXT:     errors: (0.199618365, 0.187889739); (0.199618246, 0.187889751)
// CHECK-NEXT:   left by erasing: (5, 0.0009765625); (6, 0.0009765625)
// CHECK-NEXT:   at position: (indices:0, indices:1, indices:2)
// CHECK-NEXT:   one, again:0: 2; (True, True); known
// CHECK-NEXT:     ideal: (1, 1); (1, 1); (1, 0)
// CHECK-NEXT:     errors: (0, 0); (0, 0)
// CHECK-NEXT:   indices:2: 3; (True); known
// CHECK-NEXT:     ideal: (0); (1); (0)
// CHECK-NEXT:     errors: (0); (0)
// CHECK-NEXT:     places: (0, 1, 2); (0, 1, 2); (1, 2, 3); (3, 3, 3)
// CHECK-NEXT:   last:0, last:1, last:5: 3; (False, False, False)
// CHECK-NEXT:     ideal: (0, 0, 0); (1, 1, 1); (0, 0, 0)
// CHECK-NEXT:     errors: (7.79016607, 7.51011761, 7.9372077); (0, 0, 0)
// CHECK-NEXT:     places: (0, 0, 0); (1048576, 1048576, 1048576); (1, 1, 1); (1048576, 1048576, 1048576)
// CHECK-NEXT:   left by erasing: (0, 0.0009765625); (2, 0.0009765625); (3, 0.0009765625); (5, 0.0009765625); (6, 0.0009765625)
// CHECK-NEXT:   at position: (indices:2)
// CHECK-NEXT:   select count: 45; 0
// CHECK-NEXT:   step parity: 0.5; 0.179986494
// CHECK-NEXT:   select again: 22.5; 0
// CHECK-NEXT:   step again: 0.5; 0.199618234
// CHECK-NEXT:   step last: 0.5; 7.93720716
// CHECK-NEXT:   decode program: 1; 13.0286366
// CHECK-NEXT: a chain that reuses dimensions, float32-folded:
// CHECK-NEXT:   tokens:compiler_bos, one, tokens:a, again:0, tokens:b: 2; (True, True, True, True, True); known
// CHECK-NEXT:     ideal: (0, 1, 0, 1, 0); (0, 1, 1, 1, 1); (1, 1, 0, 0, 0)
// CHECK-NEXT:     errors: (0, 0, 0, 0, 0); (0, 0, 0, 0, 0)
// CHECK-NEXT:   indices:0, indices:1, indices:2: 3; (True, True, True); known
// CHECK-NEXT:     ideal: (0, 0, 0); (1, 1, 1); (0, 0, 0)
// CHECK-NEXT:     errors: (0, 0, 0); (0, 0, 0)
// CHECK-NEXT:     places: (0, 1, 2); (0, 1, 2); (1, 2, 3); (3, 3, 3)
// CHECK-NEXT:   at position: (indices:0, indices:1, indices:2)
// CHECK-NEXT:   count: 4; (True)
// CHECK-NEXT:     ideal: (0.5); (1); (1)
// CHECK-NEXT:     errors: (4.89643839e-06); (4.95604333e-06)
// CHECK-NEXT:   at position: (indices:0, indices:1, indices:2)
// CHECK-NEXT:   tokens:compiler_bos, one, again:0: 2; (True, True, True); known
// CHECK-NEXT:     ideal: (0, 1, 1); (0, 1, 1); (1, 1, 0)
// CHECK-NEXT:     errors: (0, 0, 0); (0, 0, 0)
// CHECK-NEXT:   parity:0, parity:1: 2; (False, False)
// CHECK-NEXT:     ideal: (0, 0); (1, 1); (0, 0)
// CHECK-NEXT:     errors: (5.96046448e-08, 5.96046448e-08); (2.98023274e-07, 8.94069999e-07)
// CHECK-NEXT:     places: (0, 0); (1048576, 1048576); (1, 1); (1048576, 1048576)
// CHECK-NEXT:   left by erasing: (5, 9.53674316e-07); (6, 9.53674316e-07)
// CHECK-NEXT:   at position: (indices:0, indices:1, indices:2)
// CHECK-NEXT:   again:0, again:1: 2; (False, False)
// CHECK-NEXT:     ideal: (-1, 0); (0, 1); (0, 0)
// CHECK-NEXT:     errors: (1.03129633e-05, 4.82933395e-06); (1.01944308e-05, 4.830011e-06)
// CHECK-NEXT:   left by erasing: (5, 9.53674316e-07); (6, 9.53674316e-07)
// CHECK-NEXT:   at position: (indices:0, indices:1, indices:2)
// CHECK-NEXT:   one, again:0: 2; (True, True); known
// CHECK-NEXT:     ideal: (1, 1); (1, 1); (1, 0)
// CHECK-NEXT:     errors: (0, 0); (0, 0)
// CHECK-NEXT:   indices:2: 3; (True); known
// CHECK-NEXT:     ideal: (0); (1); (0)
// CHECK-NEXT:     errors: (0); (0)
// CHECK-NEXT:     places: (0, 1, 2); (0, 1, 2); (1, 2, 3); (3, 3, 3)
// CHECK-NEXT:   last:0, last:1, last:5: 3; (False, False, False)
// CHECK-NEXT:     ideal: (0, 0, 0); (1, 1, 1); (0, 0, 0)
// CHECK-NEXT:     errors: (0.000183714182, 0.000157726386, 0.000274138706); (0, 2.38418608e-07, 2.38418608e-07)
// CHECK-NEXT:     places: (0, 0, 0); (1048576, 1048576, 1048576); (1, 1, 1); (1048576, 1048576, 1048576)
// CHECK-NEXT:   left by erasing: (0, 9.53674316e-07); (2, 9.53674316e-07); (3, 9.53674316e-07); (5, 9.53674316e-07); (6, 9.53674316e-07)
// CHECK-NEXT:   at position: (indices:2)
// CHECK-NEXT:   select count: 45; 0
// CHECK-NEXT:   step parity: 0.5; 0
// CHECK-NEXT:   select again: 22.5; 0
// CHECK-NEXT:   step again: 0.5; 1.01937534e-05
// CHECK-NEXT:   step last: 0.5; 0.000274079085
// CHECK-NEXT:   decode program: 1; 0.000459819869
// CHECK-NEXT: one value of unknown inputs, float32:
// CHECK-NEXT:   tokens:compiler_bos, one, tokens:a, again:0, tokens:b: 2; (True, True, True, True, True); known
// CHECK-NEXT:     ideal: (0, 1, 0, 1, 0); (0, 1, 1, 1, 1); (1, 1, 0, 0, 0)
// CHECK-NEXT:     errors: (0, 0, 0, 0, 0); (0, 0, 0, 0, 0)
// CHECK-NEXT:   indices:0, indices:1, indices:2: 3; (True, True, True); known
// CHECK-NEXT:     ideal: (0, 0, 0); (1, 1, 1); (0, 0, 0)
// CHECK-NEXT:     errors: (0, 0, 0); (0, 0, 0)
// CHECK-NEXT:     places: (0, 1, 2); (0, 1, 2); (1, 2, 3); (3, 3, 3)
// CHECK-NEXT:   at position: (indices:0, indices:1, indices:2)
// CHECK-NEXT:   count: 4; (True)
// CHECK-NEXT:     ideal: (0.5); (1); (1)
// CHECK-NEXT:     errors: (2.83564091e-06); (2.89524573e-06)
// CHECK-NEXT:   at position: (indices:0, indices:1, indices:2)
// CHECK-NEXT:   tokens:compiler_bos, one, again:0: 2; (True, True, True); known
// CHECK-NEXT:     ideal: (0, 1, 1); (0, 1, 1); (1, 1, 0)
// CHECK-NEXT:     errors: (0, 0, 0); (0, 0, 0)
// CHECK-NEXT:   parity:0, parity:1: 3; (False, False)
// CHECK-NEXT:     ideal: (0, 0); (1, 1); (0, 0)
// CHECK-NEXT:     errors: (0.000463925239, 0.000464759705); (2.98023274e-07, 8.94069999e-07)
// CHECK-NEXT:   left by erasing: (5, 0); (6, 0)
// CHECK-NEXT:   at position: (indices:0, indices:1, indices:2)
// CHECK-NEXT:   again:0, again:1: 3; (False, False)
// CHECK-NEXT:     ideal: (-1, 0); (0, 1); (0, 0)
// CHECK-NEXT:     errors: (0.000472272545, 0.000467504147); (0.000472154013, 0.000467504851)
// CHECK-NEXT:   left by erasing: (5, 0); (6, 0)
// CHECK-NEXT:   at position: (indices:0, indices:1, indices:2)
// CHECK-NEXT:   one, again:0: 2; (True, True); known
// CHECK-NEXT:     ideal: (1, 1); (1, 1); (1, 0)
// CHECK-NEXT:     errors: (0, 0); (0, 0)
// CHECK-NEXT:   indices:2: 3; (True); known
// CHECK-NEXT:     ideal: (0); (1); (0)
// CHECK-NEXT:     errors: (0); (0)
// CHECK-NEXT:     places: (0, 1, 2); (0, 1, 2); (1, 2, 3); (3, 3, 3)
// CHECK-NEXT:   last:0, last:1, last:5: 4; (False, False, False)
// CHECK-NEXT:     ideal: (0, 0, 0); (1, 1, 1); (0, 0, 0)
// CHECK-NEXT:     errors: (0.012322504, 0.0121937572, 0.0216908485); (0, 2.38418608e-07, 2.38418608e-07)
// CHECK-NEXT:   left by erasing: (0, 0); (2, 0); (3, 0); (5, 0); (6, 0)
// CHECK-NEXT:   at position: (indices:2)
// CHECK-NEXT:   select count: 45; 0
// CHECK-NEXT:   step parity: 0.5; 0.000464759705
// CHECK-NEXT:   select again: 22.5; 0
// CHECK-NEXT:   step again: 0.5; 0.000472153308
// CHECK-NEXT:   step last: 0.5; 0.0216908485
// CHECK-NEXT:   decode program: 1; 0.0340133525
// CHECK-NEXT: a number of unknown inputs, float32:
// CHECK-NEXT:   tokens:compiler_bos, one, tokens:a, tokens:b: 2; (True, True, True, True); known
// CHECK-NEXT:     ideal: (0, 1, 0, 0); (0, 1, 1, 1); (1, 1, 0, 0)
// CHECK-NEXT:     errors: (0, 0, 0, 0); (0, 0, 0, 0)
// CHECK-NEXT:   at position: None
// CHECK-NEXT:   count: 4; (True)
// CHECK-NEXT:     ideal: (0.5); (1); (1)
// CHECK-NEXT:     errors: (2.83564091e-06); (2.89524573e-06)
// CHECK-NEXT:   at position: None
// CHECK-NEXT:   one, tokens:a, tokens:b: 2; (True, True, True); known
// CHECK-NEXT:     ideal: (1, 0, 0); (1, 1, 1); (1, 0, 0)
// CHECK-NEXT:     errors: (0, 0, 0); (0, 0, 0)
// CHECK-NEXT:   away: None; (False)
// CHECK-NEXT:     ideal: (-3); (5); (0)
// CHECK-NEXT:     errors: (7.35213843e-05); (1.19209345e-06)
// CHECK-NEXT:   left by erasing: (0, 0)
// CHECK-NEXT:   at position: None
// CHECK-NEXT:   select count: 45; 0
// CHECK-NEXT:   decode program: 0.5; 7.37598029e-05

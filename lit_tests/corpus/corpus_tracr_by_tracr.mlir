// RUN: raspc compile %S/Inputs/corpus_tracr_by_tracr.py --vocab a --max-seq-len 1 --emit rasp | filecheck --match-full-lines %s

// The parts and decisions of the programs about Tracr's library in examples/index.json, by the pipeline tracr.

// CHECK:       length:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 5 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of length: uniform points, 0.5 1 1 4.2458e-06 4.3054e-06
// CHECK-NEXT:    bounds of length: uniform points, 0 5 0 0 5.9605e-07
// CHECK-NEXT:    attention of length: 0 6.9121e-06 1.3824e-05 4 prefixes equal
// CHECK-NEXT:    tf32: inf 0, 0.5 1.6854, 1 3.375
// CHECK-NEXT:    float32-folded: inf 0, 0.5 0, 1 0
// CHECK-NEXT:    1 layers, 17 directions, 72 weights of 986
// CHECK-NEXT:    stream: tokens (6), one (1), indices (4), length_selector_width_attn_output (1), length (5)
// CHECK-NEXT:    layer 0 head 0, d_qk 6 d_v 6: length <-
// CHECK-NEXT:    layer 0 mlp, 9 neurons: length (9) <- length_selector_width_attn_output
// CHECK-NEXT:    transformer.embed: W_E 12 89 0 0, W_pos 4 32 0 0
// CHECK-NEXT:    transformer.head: W_Q 91.386 230.55 45 45, W_K 2 5 0 0, W_V 1 1 0 0, W_O 1 12 0 0
// CHECK-NEXT:    transformer.mlp: W_in 257 4227 621.88 3931.2, W_out 9 173 8 156
// CHECK-NEXT:    transformer.unembed: W_U 5 85 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 44 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 85 0 0
// CHECK-NEXT:    select length: margin inf, error 0
// CHECK-NEXT:    step length: margin 0.5, error 0
// CHECK-NEXT:    decode length: margin 1, error 0
// CHECK-NEXT:  in_one_direction:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 5 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of length: uniform points, 0.5 1 1 4.2458e-06 4.3054e-06
// CHECK-NEXT:    bounds of length: uniform points, 0 4 0 1.9446e-05 2.3842e-06
// CHECK-NEXT:    attention of length: 0 6.9121e-06 1.3824e-05 4 prefixes equal
// CHECK-NEXT:    tf32: inf 0, 0.5 1.6899
// CHECK-NEXT:    float32-folded: inf 0, 0.5 1.9923e-05
// CHECK-NEXT:    1 layers, 13 directions, 60 weights of 702
// CHECK-NEXT:    stream: tokens (6), one (1), indices (4), length_selector_width_attn_output (1), length (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 6 d_v 6: length <-
// CHECK-NEXT:    layer 0 mlp, 9 neurons: length (9) <- length_selector_width_attn_output
// CHECK-NEXT:    transformer.embed: W_E 12 89 0 0, W_pos 4 32 0 0
// CHECK-NEXT:    transformer.head: W_Q 91.386 230.55 45 45, W_K 2 5 0 0, W_V 1 1 0 0, W_O 1 12 0 0
// CHECK-NEXT:    transformer.mlp: W_in 257 4227 621.88 3931.2, W_out 8 124 4 68
// CHECK-NEXT:    transformer.unembed: W_U 1 13 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 44 0 0
// CHECK-NEXT:    transformer.variable: table 10 40 0 0, basis 1 13 0 0
// CHECK-NEXT:    select length: margin inf, error 0
// CHECK-NEXT:    decode in_one_direction: margin 0.5, error 2^-15
// CHECK-NEXT:  reverse:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 5 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of length: uniform points, 0.5 1 1 4.2458e-06 4.3054e-06
// CHECK-NEXT:    bounds of length: uniform points, 0 5 0 0 5.9605e-07
// CHECK-NEXT:    bounds of opp_idx: points, 0 8 0 0 0
// CHECK-NEXT:    bounds of opp_idx-1: points, 0 8 0 0 0
// CHECK-NEXT:    bounds of reverse: points, 0 4 0 3.3838e-09 6.7676e-09
// CHECK-NEXT:    attention of length: 0 6.9121e-06 1.3824e-05 4 prefixes equal
// CHECK-NEXT:    attention of reverse: 8.4595e-10 0 0 0 single equal others
// CHECK-NEXT:    tf32: inf 0, 0.5 1.6854, 0.5 5.0684, 0.5 5.0803, 45 459.06, 0.5 2.0059, 1 4.0166
// CHECK-NEXT:    float32-folded: inf 0, 0.5 0, 0.5 0, 0.5 0, 22.5 0, 0.5 8.4595e-10, 1 1.6919e-09
// CHECK-NEXT:    4 layers, 37 directions, 185 weights of 12395
// CHECK-NEXT:    stream: tokens (6), one (1), indices (4), length_selector_width_attn_output (1), length (5), opp_idx (8), opp_idx-1 (8), reverse (4)
// CHECK-NEXT:    layer 0 head 0, d_qk 10 d_v 10: length <-
// CHECK-NEXT:    layer 0 mlp, 20 neurons: length (9), padding (11) <- length_selector_width_attn_output
// CHECK-NEXT:    layer 1 head 0, d_qk 10 d_v 10: padding <-
// CHECK-NEXT:    layer 1 mlp, 20 neurons: opp_idx (20) <- indices, length
// CHECK-NEXT:    layer 2 head 0, d_qk 10 d_v 10: padding <-
// CHECK-NEXT:    layer 2 mlp, 20 neurons: opp_idx-1 (8), padding (12) <- opp_idx
// CHECK-NEXT:    layer 3 head 0, d_qk 10 d_v 10: reverse <- q opp_idx-1; k indices; v tokens
// CHECK-NEXT:    layer 3 mlp, 20 neurons: padding (20) <-
// CHECK-NEXT:    transformer.embed: W_E 12 89 0 0, W_pos 4 32 0 0
// CHECK-NEXT:    transformer.head: W_Q 91.386 230.55 45 45, W_K 2 5 0 0, W_V 1 1 0 0, W_O 1 12 0 0
// CHECK-NEXT:    transformer.mlp: W_in 257 4227 621.88 3931.2, W_out 9 173 8 156
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.mlp: W_in 60 1185 40 500, W_out 20 620 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.mlp: W_in 8 200 0 0, W_out 8 264 0 0
// CHECK-NEXT:    transformer.head: W_Q 202.5 6097.5 0 0, W_K 5 33 0 0, W_V 4 44 0 0, W_O 4 148 0 0
// CHECK-NEXT:    transformer.mlp: W_in 0 0 0 0, W_out 0 0 0 0
// CHECK-NEXT:    transformer.unembed: W_U 4 148 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 28 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 44 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 85 0 0
// CHECK-NEXT:    transformer.variable: table 8 64 0 0, basis 8 200 0 0
// CHECK-NEXT:    transformer.variable: table 8 64 0 0, basis 8 264 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 148 0 0
// CHECK-NEXT:    select length: margin inf, error 0
// CHECK-NEXT:    step length: margin 0.5, error 0
// CHECK-NEXT:    step opp_idx: margin 0.5, error 0
// CHECK-NEXT:    step opp_idx-1: margin 0.5, error 0
// CHECK-NEXT:    select reverse: margin 22.5, error 0
// CHECK-NEXT:    step reverse: margin 0.5, error 2^-30
// CHECK-NEXT:    decode reverse: margin 1, error 2^-29
// CHECK-NEXT:  hist:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 5 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of hist: points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    bounds of hist: points, 0 5 0 0 5.9605e-07
// CHECK-NEXT:    attention of hist: 1.4313e-19 4.1473e-06 8.2945e-06 4 prefixes may_miss equal others
// CHECK-NEXT:    tf32: 45 0, 0.5 1.6852, 1 3.3746
// CHECK-NEXT:    float32-folded: 45 0, 0.5 0, 1 0
// CHECK-NEXT:    1 layers, 17 directions, 76 weights of 986
// CHECK-NEXT:    stream: tokens (6), one (1), indices (4), hist_selector_width_attn_output (1), hist (5)
// CHECK-NEXT:    layer 0 head 0, d_qk 6 d_v 6: hist <- q tokens; k tokens
// CHECK-NEXT:    layer 0 mlp, 9 neurons: hist (9) <- hist_selector_width_attn_output
// CHECK-NEXT:    transformer.embed: W_E 12 89 0 0, W_pos 4 32 0 0
// CHECK-NEXT:    transformer.head: W_Q 226.39 2304.7 0 0, W_K 5 49 0 0, W_V 1 1 0 0, W_O 1 12 0 0
// CHECK-NEXT:    transformer.mlp: W_in 257 4227 621.88 3931.2, W_out 9 173 8 156
// CHECK-NEXT:    transformer.unembed: W_U 5 85 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 44 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 85 0 0
// CHECK-NEXT:    select hist: margin 45, error 0
// CHECK-NEXT:    step hist: margin 0.5, error 0
// CHECK-NEXT:    decode hist: margin 1, error 0
// CHECK-NEXT:  sort_unique:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 6 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of target_pos: points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    bounds of target_pos: points, 0 5 0 0 5.9605e-07
// CHECK-NEXT:    bounds of sort: points, 0 5 0 3.0225e-07 3.0648e-07
// CHECK-NEXT:    attention of target_pos: 1.4313e-19 4.1473e-06 8.2945e-06 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of sort: 8.4595e-10 0 0 0 prefixes may_miss equal others
// CHECK-NEXT:    tf32: 45 0, 0.5 1.6852, 45 114.22, 0.5 2.0059, 0.5 2.0088
// CHECK-NEXT:    float32-folded: 45 0, 0.5 0, 22.5 0, 0.5 6.0451e-08, 1 1.209e-07
// CHECK-NEXT:    2 layers, 23 directions, 105 weights of 2530
// CHECK-NEXT:    stream: tokens (7), one (1), target_pos_selector_width_attn_output (1), target_pos (5), indices (4), sort (5)
// CHECK-NEXT:    layer 0 head 0, d_qk 7 d_v 7: target_pos <- q tokens; k tokens
// CHECK-NEXT:    layer 0 mlp, 9 neurons: target_pos (9) <- target_pos_selector_width_attn_output
// CHECK-NEXT:    layer 1 head 0, d_qk 7 d_v 7: sort <- q indices; k target_pos; v tokens
// CHECK-NEXT:    layer 1 mlp, 9 neurons: padding (9) <-
// CHECK-NEXT:    transformer.embed: W_E 14 96 0 0, W_pos 4 76 0 0
// CHECK-NEXT:    transformer.head: W_Q 496.39 3924.7 0 0, W_K 5 33 0 0, W_V 1 1 0 0, W_O 1 9 0 0
// CHECK-NEXT:    transformer.mlp: W_in 257 3459 621.88 3931.2, W_out 9 146 8 132
// CHECK-NEXT:    transformer.head: W_Q 202.5 3397.5 0 0, W_K 5 57 0 0, W_V 5 40 0 0, W_O 5 115 0 0
// CHECK-NEXT:    transformer.mlp: W_in 0 0 0 0, W_out 0 0 0 0
// CHECK-NEXT:    transformer.unembed: W_U 5.5 119 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 40 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 70 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 72 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 115 0 0
// CHECK-NEXT:    select target_pos: margin 45, error 0
// CHECK-NEXT:    step target_pos: margin 0.5, error 0
// CHECK-NEXT:    select sort: margin 22.5, error 0
// CHECK-NEXT:    step sort: margin 0.5, error 2^-23
// CHECK-NEXT:    decode sort_unique: margin 1, error 2^-22
// CHECK-NEXT:  sort:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 6 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of keys: known points, 0 20 0 0 0
// CHECK-NEXT:    bounds of target_pos: points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    bounds of target_pos: points, 0 5 0 0 5.9605e-07
// CHECK-NEXT:    bounds of sort: points, 0 5 0 3.0225e-07 3.0648e-07
// CHECK-NEXT:    attention of target_pos: 1.4313e-19 4.1473e-06 8.2945e-06 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of sort: 8.4595e-10 0 0 0 prefixes may_miss equal others
// CHECK-NEXT:    tf32: 0.5 0, 45 0, 0.5 1.6854, 45 114.23, 0.5 2.0059, 1 4.0166
// CHECK-NEXT:    float32-folded: 0.5 0, 45 0, 0.5 0, 22.5 0, 0.5 6.0451e-08, 1 1.209e-07
// CHECK-NEXT:    3 layers, 43 directions, 379 weights of 17243
// CHECK-NEXT:    stream: tokens (7), one (1), indices (4), keys (20), target_pos_selector_width_attn_output (1), target_pos (5), sort (5)
// CHECK-NEXT:    layer 0 head 0, d_qk 22 d_v 22: padding <-
// CHECK-NEXT:    layer 0 mlp, 20 neurons: keys (20) <- tokens, indices
// CHECK-NEXT:    layer 1 head 0, d_qk 22 d_v 22: target_pos <- q keys; k keys
// CHECK-NEXT:    layer 1 mlp, 20 neurons: target_pos (9), padding (11) <- target_pos_selector_width_attn_output
// CHECK-NEXT:    layer 2 head 0, d_qk 22 d_v 22: sort <- q indices; k target_pos; v tokens
// CHECK-NEXT:    layer 2 mlp, 20 neurons: padding (20) <-
// CHECK-NEXT:    transformer.embed: W_E 14 96 0 0, W_pos 4 52 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.mlp: W_in 60 1065 40 500, W_out 20 640 0 0
// CHECK-NEXT:    transformer.head: W_Q 8596.4 2.7462e+05 0 0, W_K 20 609 0 0, W_V 1 1 0 0, W_O 1 33 0 0
// CHECK-NEXT:    transformer.mlp: W_in 257 9603 621.88 3931.2, W_out 9 362 8 324
// CHECK-NEXT:    transformer.head: W_Q 202.5 2317.5 0 0, W_K 5 153 0 0, W_V 5 40 0 0, W_O 5 215 0 0
// CHECK-NEXT:    transformer.mlp: W_in 0 0 0 0, W_out 0 0 0 0
// CHECK-NEXT:    transformer.unembed: W_U 5 215 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 40 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 48 0 0
// CHECK-NEXT:    transformer.variable: table 20 400 0 0, basis 20 640 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 190 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 215 0 0
// CHECK-NEXT:    step keys: margin 0.5, error 0
// CHECK-NEXT:    select target_pos: margin 45, error 0
// CHECK-NEXT:    step target_pos: margin 0.5, error 0
// CHECK-NEXT:    select sort: margin 22.5, error 0
// CHECK-NEXT:    step sort: margin 0.5, error 2^-23
// CHECK-NEXT:    decode sort: margin 1, error 2^-22
// CHECK-NEXT:  sort_freq:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 5 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of hist: points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    bounds of hist: points, 0 5 0 0 5.9605e-07
// CHECK-NEXT:    bounds of minus_hist: points, 0 5 0 0 5.9605e-07
// CHECK-NEXT:    bounds of keys: points, 0 20 0 0 0
// CHECK-NEXT:    bounds of target_pos: points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    bounds of target_pos: points, 0 5 0 0 5.9605e-07
// CHECK-NEXT:    bounds of sort_freq: points, 0 4 0 2.418e-07 2.4519e-07
// CHECK-NEXT:    attention of hist: 1.4313e-19 4.1473e-06 8.2945e-06 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of target_pos: 1.4313e-19 4.1473e-06 8.2945e-06 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of sort_freq: 8.4595e-10 0 0 0 prefixes may_miss equal others
// CHECK-NEXT:    tf32: 45 0, 0.5 1.6852, 0.5 1.6904, 0.5 2.543, 45 18272, 0.5 385.68, 22.5 34849, 0.5 2.0059, 1 4.0166
// CHECK-NEXT:    float32-folded: 45 0, 0.5 0, 0.5 0, 0.5 0, 45 0, 0.5 0, 22.5 0, 0.5 6.0451e-08, 1 1.209e-07
// CHECK-NEXT:    5 layers, 52 directions, 439 weights of 34060
// CHECK-NEXT:    stream: tokens (6), one (1), hist_selector_width_attn_output (1), hist (5), minus_hist (5), indices (4), keys (20), target_pos_selector_width_attn_output (1), target_pos (5), sort_freq (4)
// CHECK-NEXT:    layer 0 head 0, d_qk 22 d_v 22: hist <- q tokens; k tokens
// CHECK-NEXT:    layer 0 mlp, 20 neurons: hist (9), padding (11) <- hist_selector_width_attn_output
// CHECK-NEXT:    layer 1 head 0, d_qk 22 d_v 22: padding <-
// CHECK-NEXT:    layer 1 mlp, 20 neurons: minus_hist (5), padding (15) <- hist
// CHECK-NEXT:    layer 2 head 0, d_qk 22 d_v 22: padding <-
// CHECK-NEXT:    layer 2 mlp, 20 neurons: keys (20) <- minus_hist, indices
// CHECK-NEXT:    layer 3 head 0, d_qk 22 d_v 22: target_pos <- q keys; k keys
// CHECK-NEXT:    layer 3 mlp, 20 neurons: target_pos (9), padding (11) <- target_pos_selector_width_attn_output
// CHECK-NEXT:    layer 4 head 0, d_qk 22 d_v 22: sort_freq <- q indices; k target_pos; v tokens
// CHECK-NEXT:    layer 4 mlp, 20 neurons: padding (20) <-
// CHECK-NEXT:    transformer.embed: W_E 12 73 0 0, W_pos 4 92 0 0
// CHECK-NEXT:    transformer.head: W_Q 226.39 1584.7 0 0, W_K 5 33 0 0, W_V 1 1 0 0, W_O 1 8 0 0
// CHECK-NEXT:    transformer.mlp: W_in 257 3203 621.88 3931.2, W_out 9 137 8 124
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.mlp: W_in 5 65 0 0, W_out 5 90 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.mlp: W_in 60 1665 40 500, W_out 20 840 0 0
// CHECK-NEXT:    transformer.head: W_Q 8596.4 3.6012e+05 0 0, W_K 20 799 0 0, W_V 1 1 0 0, W_O 1 43 0 0
// CHECK-NEXT:    transformer.mlp: W_in 257 12163 621.88 3931.2, W_out 9 452 8 404
// CHECK-NEXT:    transformer.head: W_Q 202.5 4117.5 0 0, W_K 5 193 0 0, W_V 4 28 0 0, W_O 4 208 0 0
// CHECK-NEXT:    transformer.mlp: W_in 0 0 0 0, W_out 0 0 0 0
// CHECK-NEXT:    transformer.unembed: W_U 4 208 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 28 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 65 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 90 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 88 0 0
// CHECK-NEXT:    transformer.variable: table 20 400 0 0, basis 20 840 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 240 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 208 0 0
// CHECK-NEXT:    select hist: margin 45, error 0
// CHECK-NEXT:    step hist: margin 0.5, error 0
// CHECK-NEXT:    step minus_hist: margin 0.5, error 0
// CHECK-NEXT:    step keys: margin 0.5, error 0
// CHECK-NEXT:    select target_pos: margin 45, error 0
// CHECK-NEXT:    step target_pos: margin 0.5, error 0
// CHECK-NEXT:    select sort_freq: margin 22.5, error 0
// CHECK-NEXT:    step sort_freq: margin 0.5, error 2^-23
// CHECK-NEXT:    decode sort_freq: margin 1, error 2^-22
// CHECK-NEXT:  frac_prevs:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 5 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of is_l: known points, 0 1 0 0 0
// CHECK-NEXT:    bounds of frac_prevs: known a range, 0 1 0 5.9605e-08 5.9605e-08
// CHECK-NEXT:    attention of frac_prevs: 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    tf32: 22.5 0, 0.041667 0.0019543
// CHECK-NEXT:    float32-folded: 22.5 0, 0.041667 2.3842e-07
// CHECK-NEXT:    2 layers, 13 directions, 36 weights of 832
// CHECK-NEXT:    stream: tokens (6), one (1), indices (4), is_l (1), frac_prevs (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 6 d_v 6: padding <-
// CHECK-NEXT:    layer 0 mlp, 1 neurons: is_l (1) <- tokens
// CHECK-NEXT:    layer 1 head 0, d_qk 6 d_v 6: frac_prevs <- q indices; k indices; v is_l
// CHECK-NEXT:    layer 1 mlp, 1 neurons: padding (1) <-
// CHECK-NEXT:    transformer.embed: W_E 12 89 0 0, W_pos 4 32 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.mlp: W_in 1 10 0 0, W_out 1 12 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 495 337.5 1957.5, W_K 5 32 0 0, W_V 1 12 0 0, W_O 1 13 0 0
// CHECK-NEXT:    transformer.mlp: W_in 0 0 0 0, W_out 0 0 0 0
// CHECK-NEXT:    transformer.unembed: W_U 1 13 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 28 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 44 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 12 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 13 0 0
// CHECK-NEXT:    select frac_prevs: margin 22.5, error 0
// CHECK-NEXT:    decode frac_prevs: margin 0.0416, error 2^-21
// CHECK-NEXT:  pair_balance:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 4 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of bools_open: known points, 0 1 0 0 0
// CHECK-NEXT:    bounds of bools_close: known points, 0 1 0 0 0
// CHECK-NEXT:    bounds of opens: known a range, 0 1 0 5.9605e-08 5.9605e-08
// CHECK-NEXT:    bounds of closes: known a range, 0 1 0 5.9605e-08 5.9605e-08
// CHECK-NEXT:    bounds of pair_balance: known points, 1 1 0 2.3842e-07 2.3842e-07
// CHECK-NEXT:    attention of opens: 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    attention of closes: 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    tf32: 22.5 0, 22.5 0, 0.041667 0.0078323
// CHECK-NEXT:    float32-folded: 22.5 0, 22.5 0, 0.041667 1.6093e-06
// CHECK-NEXT:    2 layers, 15 directions, 59 weights of 1725
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), bools_open (1), opens (1), bools_close (1), closes (1), pair_balance (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 6 d_v 6: padding <-
// CHECK-NEXT:    layer 0 head 1, d_qk 6 d_v 6: padding <-
// CHECK-NEXT:    layer 0 mlp, 2 neurons: bools_open (1), bools_close (1) <- tokens
// CHECK-NEXT:    layer 1 head 0, d_qk 6 d_v 6: opens <- q indices; k indices; v bools_open
// CHECK-NEXT:    layer 1 head 1, d_qk 6 d_v 6: closes <- q indices; k indices; v bools_close
// CHECK-NEXT:    layer 1 mlp, 2 neurons: pair_balance (2) <- opens, closes
// CHECK-NEXT:    transformer.embed: W_E 10 65 0 0, W_pos 4 32 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.mlp: W_in 2 18 0 0, W_out 2 25 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 495 337.5 1957.5, W_K 5 32 0 0, W_V 1 11 0 0, W_O 1 12 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 495 337.5 1957.5, W_K 5 32 0 0, W_V 1 13 0 0, W_O 1 14 0 0
// CHECK-NEXT:    transformer.mlp: W_in 2 27 2 27, W_out 1 15 1 16
// CHECK-NEXT:    transformer.unembed: W_U 1 15 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 28 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 30 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 11 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 12 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 13 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 14 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 39.333 3.5 9.6667, basis 1 15 0 0
// CHECK-NEXT:    select opens: margin 22.5, error 0
// CHECK-NEXT:    select closes: margin 22.5, error 0
// CHECK-NEXT:    decode pair_balance: margin 0.0416, error 2^-19
// CHECK-NEXT:  shuffle_dyck1:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 3 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of length: uniform points, 0.5 1 1 4.2458e-06 4.3054e-06
// CHECK-NEXT:    bounds of length: uniform points, 0 5 0 0 5.9605e-07
// CHECK-NEXT:    bounds of is_(: known points, 0 1 0 0 0
// CHECK-NEXT:    bounds of is_): known points, 0 1 0 0 0
// CHECK-NEXT:    bounds of frac_(: a range, 0 1 0 6.0451e-08 6.1297e-08
// CHECK-NEXT:    bounds of frac_): a range, 0 1 0 6.0451e-08 6.1297e-08
// CHECK-NEXT:    bounds of map: uniform points, 0 5 0 0 5.9605e-07
// CHECK-NEXT:    bounds of balance_(): points, 1 1 0 2.418e-07 2.4519e-07
// CHECK-NEXT:    bounds of map_2: points, 0 2 0 1.7881e-05 5.9605e-07
// CHECK-NEXT:    bounds of any_negative: points, 0 1 0 6.2205e-06 5.9605e-07
// CHECK-NEXT:    bounds of last_zero: uniform points, 0 2 0 2.313e-05 2.3132e-05
// CHECK-NEXT:    bounds of has_neg: uniform a range, 0 1 0 8.7256e-06 8.7264e-06
// CHECK-NEXT:    bounds of not_has_neg: uniform points, 0 2 0 5.7817e-06 5.9605e-07
// CHECK-NEXT:    bounds of shuffle_dyck1: uniform points, 0 2 0 1.1444e-05 0
// CHECK-NEXT:    attention of length: 0 6.9121e-06 1.3824e-05 4 prefixes equal
// CHECK-NEXT:    attention of frac_(: 8.4595e-10 0 0 0 prefixes equal others
// CHECK-NEXT:    attention of frac_): 8.4595e-10 0 0 0 prefixes equal others
// CHECK-NEXT:    attention of last_zero: 8.4595e-10 0 0 0 single equal others
// CHECK-NEXT:    attention of has_neg: 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    tf32: inf 0, 0.5 1.6854, 22.5 0, 22.5 0, 0.5 1.6906, 0.5 0.11382, 22.5 76.551, 0.5 2.1203, 22.5 0, 0.5 2.5436, 0.5 56.095, 1 74.865
// CHECK-NEXT:    float32-folded: inf 0, 0.5 0, 22.5 0, 22.5 0, 0.5 0, 0.5 9.7752e-06, 22.5 0, 0.5 1.2399e-05, 22.5 0, 0.5 3.2187e-06, 0.5 5.7221e-06, 1 1.1444e-05
// CHECK-NEXT:    6 layers, 35 directions, 220 weights of 16765
// CHECK-NEXT:    stream: tokens (4), one (1), indices (4), length_selector_width_attn_output (1), length (5), map (5), is_( (1), frac_( (1), is_) (1), frac_) (1), balance_() (1), map_2 (2), last_zero (2), any_negative (1), has_neg (1), not_has_neg (2), shuffle_dyck1 (2)
// CHECK-NEXT:    layer 0 head 0, d_qk 7 d_v 7: length <-
// CHECK-NEXT:    layer 0 head 1, d_qk 7 d_v 7: padding <-
// CHECK-NEXT:    layer 0 mlp, 11 neurons: length (9), is_( (1), is_) (1) <- tokens, length_selector_width_attn_output
// CHECK-NEXT:    layer 1 head 0, d_qk 7 d_v 7: frac_( <- q indices; k indices; v is_(
// CHECK-NEXT:    layer 1 head 1, d_qk 7 d_v 7: frac_) <- q indices; k indices; v is_)
// CHECK-NEXT:    layer 1 mlp, 11 neurons: map (5), padding (6) <- length
// CHECK-NEXT:    layer 2 head 0, d_qk 7 d_v 7: padding <-
// CHECK-NEXT:    layer 2 head 1, d_qk 7 d_v 7: padding <-
// CHECK-NEXT:    layer 2 mlp, 11 neurons: balance_() (2), padding (9) <- frac_(, frac_)
// CHECK-NEXT:    layer 3 head 0, d_qk 7 d_v 7: padding <-
// CHECK-NEXT:    layer 3 head 1, d_qk 7 d_v 7: padding <-
// CHECK-NEXT:    layer 3 mlp, 11 neurons: map_2 (5), any_negative (3), padding (3) <- balance_()
// CHECK-NEXT:    layer 4 head 0, d_qk 7 d_v 7: last_zero <- q map; k indices; v map_2
// CHECK-NEXT:    layer 4 head 1, d_qk 7 d_v 7: has_neg <- v any_negative
// CHECK-NEXT:    layer 4 mlp, 11 neurons: not_has_neg (3), padding (8) <- has_neg
// CHECK-NEXT:    layer 5 head 0, d_qk 7 d_v 7: padding <-
// CHECK-NEXT:    layer 5 head 1, d_qk 7 d_v 7: padding <-
// CHECK-NEXT:    layer 5 mlp, 11 neurons: shuffle_dyck1 (8), padding (3) <- last_zero, not_has_neg
// CHECK-NEXT:    transformer.embed: W_E 8 44 0 0, W_pos 4 32 0 0
// CHECK-NEXT:    transformer.head: W_Q 91.386 230.55 45 45, W_K 2 5 0 0, W_V 1 1 0 0, W_O 1 10 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.mlp: W_in 259 3751 621.88 3931.2, W_out 11 218 8 140
// CHECK-NEXT:    transformer.head: W_Q 90 495 337.5 1957.5, W_K 5 32 0 0, W_V 1 21 0 0, W_O 1 22 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 495 337.5 1957.5, W_K 5 32 0 0, W_V 1 23 0 0, W_O 1 24 0 0
// CHECK-NEXT:    transformer.mlp: W_in 5 75 0 0, W_out 5 100 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.mlp: W_in 2 47 2 47, W_out 1 25 1 26
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.mlp: W_in 80 2128 92 447, W_out 7 214 5 152
// CHECK-NEXT:    transformer.head: W_Q 202.5 3757.5 0 0, W_K 5 33 0 0, W_V 2 54 0 0, W_O 2 58 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 225 67.5 135, W_K 2 5 0 0, W_V 1 30 0 0, W_O 1 31 0 0
// CHECK-NEXT:    transformer.mlp: W_in 25 783 33 88, W_out 3 101 2 68
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.mlp: W_in 32 1088 24 158, W_out 4 149 4 153
// CHECK-NEXT:    transformer.unembed: W_U 2 70 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 28 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 18 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 75 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 100 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 21 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 22 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 23 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 24 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 39.333 3.5 9.6667, basis 1 25 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 54 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 58 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 30 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 31 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 66 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 70 0 0
// CHECK-NEXT:    select length: margin inf, error 0
// CHECK-NEXT:    step length: margin 0.5, error 0
// CHECK-NEXT:    select frac_(: margin 22.5, error 0
// CHECK-NEXT:    select frac_): margin 22.5, error 0
// CHECK-NEXT:    step map: margin 0.5, error 0
// CHECK-NEXT:    step map_2: margin 0.5, error 2^-16
// CHECK-NEXT:    select last_zero: margin 22.5, error 0
// CHECK-NEXT:    step last_zero: margin 0.5, error 2^-16
// CHECK-NEXT:    select has_neg: margin 22.5, error 0
// CHECK-NEXT:    step not_has_neg: margin 0.5, error 2^-18
// CHECK-NEXT:    step shuffle_dyck1: margin 0.5, error 2^-17
// CHECK-NEXT:    decode shuffle_dyck1: margin 1, error 2^-16
// CHECK-NEXT:  shuffle_dyck2:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 5 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of length: uniform points, 0.5 1 1 4.2458e-06 4.3054e-06
// CHECK-NEXT:    bounds of length: uniform points, 0 5 0 0 5.9605e-07
// CHECK-NEXT:    bounds of is_(: known points, 0 1 0 0 0
// CHECK-NEXT:    bounds of is_): known points, 0 1 0 0 0
// CHECK-NEXT:    bounds of is_{: known points, 0 1 0 0 0
// CHECK-NEXT:    bounds of is_}: known points, 0 1 0 0 0
// CHECK-NEXT:    bounds of frac_(: a range, 0 1 0 6.0451e-08 6.1297e-08
// CHECK-NEXT:    bounds of frac_): a range, 0 1 0 6.0451e-08 6.1297e-08
// CHECK-NEXT:    bounds of frac_{: a range, 0 1 0 6.0451e-08 6.1297e-08
// CHECK-NEXT:    bounds of frac_}: a range, 0 1 0 6.0451e-08 6.1297e-08
// CHECK-NEXT:    bounds of map: uniform points, 0 5 0 0 5.9605e-07
// CHECK-NEXT:    bounds of balance_(): points, 1 1 0 2.418e-07 2.4519e-07
// CHECK-NEXT:    bounds of balance_{}: points, 1 1 0 2.418e-07 2.4519e-07
// CHECK-NEXT:    bounds of map_2: points, 0 2 0 1.7881e-05 5.9605e-07
// CHECK-NEXT:    bounds of map_3: points, 0 2 0 1.7881e-05 5.9605e-07
// CHECK-NEXT:    bounds of map_4: points, 0 2 0 1.2381e-05 5.9605e-07
// CHECK-NEXT:    bounds of map_5: points, 0 2 0 1.2381e-05 5.9605e-07
// CHECK-NEXT:    bounds of sequence_map: points, 0 2 0 1.1444e-05 0
// CHECK-NEXT:    bounds of sequence_map_2: points, 0 2 0 1.1444e-05 0
// CHECK-NEXT:    bounds of last_zero: uniform points, 0 2 0 1.6454e-05 1.6456e-05
// CHECK-NEXT:    bounds of any_negative: points, 0 1 0 5.7221e-06 0
// CHECK-NEXT:    bounds of has_neg: uniform a range, 0 1 0 8.2272e-06 8.228e-06
// CHECK-NEXT:    bounds of not_has_neg: uniform points, 0 2 0 5.7817e-06 5.9605e-07
// CHECK-NEXT:    bounds of shuffle_dyck2: uniform points, 0 2 0 1.1444e-05 0
// CHECK-NEXT:    attention of length: 0 6.9121e-06 1.3824e-05 4 prefixes equal
// CHECK-NEXT:    attention of frac_(: 8.4595e-10 0 0 0 prefixes equal others
// CHECK-NEXT:    attention of frac_): 8.4595e-10 0 0 0 prefixes equal others
// CHECK-NEXT:    attention of frac_{: 8.4595e-10 0 0 0 prefixes equal others
// CHECK-NEXT:    attention of frac_}: 8.4595e-10 0 0 0 prefixes equal others
// CHECK-NEXT:    attention of last_zero: 8.4595e-10 0 0 0 single equal others
// CHECK-NEXT:    attention of has_neg: 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    tf32: inf 0, 0.5 1.6854, 22.5 0, 22.5 0, 22.5 0, 22.5 0, 0.5 1.6906, 0.5 0.11382, 0.5 0.11382, 0.5 0.098967, 0.5 0.098967, 0.5 0.011554, 0.5 0.011321, 22.5 76.551, 0.5 2.0175, 22.5 0, 0.5 0.044855, 0.5 24.813, 1 33.115
// CHECK-NEXT:    float32-folded: inf 0, 0.5 0, 22.5 0, 22.5 0, 22.5 0, 22.5 0, 0.5 0, 0.5 9.7752e-06, 0.5 9.7752e-06, 0.5 6.2205e-06, 0.5 6.2205e-06, 0.5 5.7221e-06, 0.5 5.7221e-06, 22.5 0, 0.5 8.2272e-06, 22.5 0, 0.5 3.2187e-06, 0.5 5.7221e-06, 1 1.1444e-05
// CHECK-NEXT:    8 layers, 52 directions, 372 weights of 60580
// CHECK-NEXT:    stream: tokens (6), one (1), indices (4), length_selector_width_attn_output (1), length (5), map (5), is_( (1), frac_( (1), is_) (1), frac_) (1), balance_() (1), map_2 (2), is_{ (1), frac_{ (1), is_} (1), frac_} (1), balance_{} (1), map_3 (2), sequence_map (2), last_zero (2), map_4 (2), map_5 (2), sequence_map_2 (2), any_negative (1), has_neg (1), not_has_neg (2), shuffle_dyck2 (2)
// CHECK-NEXT:    layer 0 head 0, d_qk 7 d_v 7: length <-
// CHECK-NEXT:    layer 0 head 1, d_qk 7 d_v 7: padding <-
// CHECK-NEXT:    layer 0 head 2, d_qk 7 d_v 7: padding <-
// CHECK-NEXT:    layer 0 head 3, d_qk 7 d_v 7: padding <-
// CHECK-NEXT:    layer 0 mlp, 16 neurons: length (9), is_( (1), is_) (1), is_{ (1), is_} (1), padding (3) <- tokens, length_selector_width_attn_output
// CHECK-NEXT:    layer 1 head 0, d_qk 7 d_v 7: frac_( <- q indices; k indices; v is_(
// CHECK-NEXT:    layer 1 head 1, d_qk 7 d_v 7: frac_) <- q indices; k indices; v is_)
// CHECK-NEXT:    layer 1 head 2, d_qk 7 d_v 7: frac_{ <- q indices; k indices; v is_{
// CHECK-NEXT:    layer 1 head 3, d_qk 7 d_v 7: frac_} <- q indices; k indices; v is_}
// CHECK-NEXT:    layer 1 mlp, 16 neurons: map (5), padding (11) <- length
// CHECK-NEXT:    layer 2 head 0, d_qk 7 d_v 7: padding <-
// CHECK-NEXT:    layer 2 head 1, d_qk 7 d_v 7: padding <-
// CHECK-NEXT:    layer 2 head 2, d_qk 7 d_v 7: padding <-
// CHECK-NEXT:    layer 2 head 3, d_qk 7 d_v 7: padding <-
// CHECK-NEXT:    layer 2 mlp, 16 neurons: balance_() (2), balance_{} (2), padding (12) <- frac_(, frac_), frac_{, frac_}
// CHECK-NEXT:    layer 3 head 0, d_qk 7 d_v 7: padding <-
// CHECK-NEXT:    layer 3 head 1, d_qk 7 d_v 7: padding <-
// CHECK-NEXT:    layer 3 head 2, d_qk 7 d_v 7: padding <-
// CHECK-NEXT:    layer 3 head 3, d_qk 7 d_v 7: padding <-
// CHECK-NEXT:    layer 3 mlp, 16 neurons: map_2 (5), map_3 (5), map_4 (3), map_5 (3) <- balance_(), balance_{}
// CHECK-NEXT:    layer 4 head 0, d_qk 7 d_v 7: padding <-
// CHECK-NEXT:    layer 4 head 1, d_qk 7 d_v 7: padding <-
// CHECK-NEXT:    layer 4 head 2, d_qk 7 d_v 7: padding <-
// CHECK-NEXT:    layer 4 head 3, d_qk 7 d_v 7: padding <-
// CHECK-NEXT:    layer 4 mlp, 16 neurons: sequence_map (8), sequence_map_2 (8) <- map_2, map_3, map_4, map_5
// CHECK-NEXT:    layer 5 head 0, d_qk 7 d_v 7: last_zero <- q map; k indices; v sequence_map
// CHECK-NEXT:    layer 5 head 1, d_qk 7 d_v 7: padding <-
// CHECK-NEXT:    layer 5 head 2, d_qk 7 d_v 7: padding <-
// CHECK-NEXT:    layer 5 head 3, d_qk 7 d_v 7: padding <-
// CHECK-NEXT:    layer 5 mlp, 16 neurons: any_negative (1), padding (15) <- sequence_map_2
// CHECK-NEXT:    layer 6 head 0, d_qk 7 d_v 7: has_neg <- v any_negative
// CHECK-NEXT:    layer 6 head 1, d_qk 7 d_v 7: padding <-
// CHECK-NEXT:    layer 6 head 2, d_qk 7 d_v 7: padding <-
// CHECK-NEXT:    layer 6 head 3, d_qk 7 d_v 7: padding <-
// CHECK-NEXT:    layer 6 mlp, 16 neurons: not_has_neg (3), padding (13) <- has_neg
// CHECK-NEXT:    layer 7 head 0, d_qk 7 d_v 7: padding <-
// CHECK-NEXT:    layer 7 head 1, d_qk 7 d_v 7: padding <-
// CHECK-NEXT:    layer 7 head 2, d_qk 7 d_v 7: padding <-
// CHECK-NEXT:    layer 7 head 3, d_qk 7 d_v 7: padding <-
// CHECK-NEXT:    layer 7 mlp, 16 neurons: shuffle_dyck2 (8), padding (8) <- last_zero, not_has_neg
// CHECK-NEXT:    transformer.embed: W_E 12 89 0 0, W_pos 4 32 0 0
// CHECK-NEXT:    transformer.head: W_Q 91.386 230.55 45 45, W_K 2 5 0 0, W_V 1 1 0 0, W_O 1 12 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.mlp: W_in 261 4307 621.88 3931.2, W_out 13 325 8 156
// CHECK-NEXT:    transformer.head: W_Q 90 495 337.5 1957.5, W_K 5 32 0 0, W_V 1 23 0 0, W_O 1 24 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 495 337.5 1957.5, W_K 5 32 0 0, W_V 1 25 0 0, W_O 1 26 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 495 337.5 1957.5, W_K 5 32 0 0, W_V 1 30 0 0, W_O 1 31 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 495 337.5 1957.5, W_K 5 32 0 0, W_V 1 32 0 0, W_O 1 33 0 0
// CHECK-NEXT:    transformer.mlp: W_in 5 85 0 0, W_out 5 110 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.mlp: W_in 4 120 4 120, W_out 2 63 2 65
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.mlp: W_in 160 5672 184 1594, W_out 16 695 12 518
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.mlp: W_in 64 2864 48 508, W_out 8 388 8 396
// CHECK-NEXT:    transformer.head: W_Q 202.5 4117.5 0 0, W_K 5 33 0 0, W_V 2 76 0 0, W_O 2 80 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.mlp: W_in 1 46 0 0, W_out 1 47 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 225 67.5 135, W_K 2 5 0 0, W_V 1 47 0 0, W_O 1 48 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.mlp: W_in 25 1191 33 88, W_out 3 152 2 102
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.mlp: W_in 32 1536 24 158, W_out 4 217 4 221
// CHECK-NEXT:    transformer.unembed: W_U 2 104 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 28 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 44 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 85 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 110 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 23 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 24 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 25 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 26 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 39.333 3.5 9.6667, basis 1 27 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 58 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 30 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 31 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 32 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 33 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 39.333 3.5 9.6667, basis 1 34 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 72 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 76 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 80 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 84 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 88 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 92 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 47 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 48 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 100 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 104 0 0
// CHECK-NEXT:    select length: margin inf, error 0
// CHECK-NEXT:    step length: margin 0.5, error 0
// CHECK-NEXT:    select frac_(: margin 22.5, error 0
// CHECK-NEXT:    select frac_): margin 22.5, error 0
// CHECK-NEXT:    select frac_{: margin 22.5, error 0
// CHECK-NEXT:    select frac_}: margin 22.5, error 0
// CHECK-NEXT:    step map: margin 0.5, error 0
// CHECK-NEXT:    step map_2: margin 0.5, error 2^-16
// CHECK-NEXT:    step map_3: margin 0.5, error 2^-16
// CHECK-NEXT:    step map_4: margin 0.5, error 2^-17
// CHECK-NEXT:    step map_5: margin 0.5, error 2^-17
// CHECK-NEXT:    step sequence_map: margin 0.5, error 2^-17
// CHECK-NEXT:    step sequence_map_2: margin 0.5, error 2^-17
// CHECK-NEXT:    select last_zero: margin 22.5, error 0
// CHECK-NEXT:    step last_zero: margin 0.5, error 2^-16
// CHECK-NEXT:    select has_neg: margin 22.5, error 0
// CHECK-NEXT:    step not_has_neg: margin 0.5, error 2^-18
// CHECK-NEXT:    step shuffle_dyck2: margin 0.5, error 2^-17
// CHECK-NEXT:    decode shuffle_dyck2: margin 1, error 2^-16
// CHECK-NEXT:  shuffle_dyck3:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 7 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of length: uniform points, 0.5 1 1 4.2458e-06 4.3054e-06
// CHECK-NEXT:    bounds of length: uniform points, 0 5 0 0 5.9605e-07
// CHECK-NEXT:    bounds of is_(: known points, 0 1 0 0 0
// CHECK-NEXT:    bounds of is_): known points, 0 1 0 0 0
// CHECK-NEXT:    bounds of is_{: known points, 0 1 0 0 0
// CHECK-NEXT:    bounds of is_}: known points, 0 1 0 0 0
// CHECK-NEXT:    bounds of is_[: known points, 0 1 0 0 0
// CHECK-NEXT:    bounds of is_]: known points, 0 1 0 0 0
// CHECK-NEXT:    bounds of frac_(: a range, 0 1 0 6.0451e-08 6.1297e-08
// CHECK-NEXT:    bounds of frac_): a range, 0 1 0 6.0451e-08 6.1297e-08
// CHECK-NEXT:    bounds of frac_{: a range, 0 1 0 6.0451e-08 6.1297e-08
// CHECK-NEXT:    bounds of frac_}: a range, 0 1 0 6.0451e-08 6.1297e-08
// CHECK-NEXT:    bounds of frac_[: a range, 0 1 0 6.0451e-08 6.1297e-08
// CHECK-NEXT:    bounds of frac_]: a range, 0 1 0 6.0451e-08 6.1297e-08
// CHECK-NEXT:    bounds of map: uniform points, 0 5 0 0 5.9605e-07
// CHECK-NEXT:    bounds of balance_(): points, 1 1 0 2.418e-07 2.4519e-07
// CHECK-NEXT:    bounds of balance_{}: points, 1 1 0 2.418e-07 2.4519e-07
// CHECK-NEXT:    bounds of balance_[]: points, 1 1 0 2.418e-07 2.4519e-07
// CHECK-NEXT:    bounds of map_2: points, 0 2 0 1.7881e-05 5.9605e-07
// CHECK-NEXT:    bounds of map_3: points, 0 2 0 1.7881e-05 5.9605e-07
// CHECK-NEXT:    bounds of map_4: points, 0 2 0 1.7881e-05 5.9605e-07
// CHECK-NEXT:    bounds of map_5: points, 0 2 0 1.2381e-05 5.9605e-07
// CHECK-NEXT:    bounds of map_6: points, 0 2 0 1.2381e-05 5.9605e-07
// CHECK-NEXT:    bounds of map_7: points, 0 2 0 1.2381e-05 5.9605e-07
// CHECK-NEXT:    bounds of sequence_map: points, 0 2 0 1.1444e-05 0
// CHECK-NEXT:    bounds of sequence_map_3: points, 0 2 0 1.1444e-05 0
// CHECK-NEXT:    bounds of sequence_map_2: points, 0 2 0 1.1444e-05 0
// CHECK-NEXT:    bounds of sequence_map_4: points, 0 2 0 1.1444e-05 0
// CHECK-NEXT:    bounds of last_zero: uniform points, 0 2 0 1.6454e-05 1.6456e-05
// CHECK-NEXT:    bounds of any_negative: points, 0 1 0 5.7221e-06 0
// CHECK-NEXT:    bounds of has_neg: uniform a range, 0 1 0 8.2272e-06 8.228e-06
// CHECK-NEXT:    bounds of not_has_neg: uniform points, 0 2 0 5.7817e-06 5.9605e-07
// CHECK-NEXT:    bounds of shuffle_dyck3: uniform points, 0 2 0 1.1444e-05 0
// CHECK-NEXT:    attention of length: 0 6.9121e-06 1.3824e-05 4 prefixes equal
// CHECK-NEXT:    attention of frac_(: 8.4595e-10 0 0 0 prefixes equal others
// CHECK-NEXT:    attention of frac_): 8.4595e-10 0 0 0 prefixes equal others
// CHECK-NEXT:    attention of frac_{: 8.4595e-10 0 0 0 prefixes equal others
// CHECK-NEXT:    attention of frac_}: 8.4595e-10 0 0 0 prefixes equal others
// CHECK-NEXT:    attention of frac_[: 8.4595e-10 0 0 0 prefixes equal others
// CHECK-NEXT:    attention of frac_]: 8.4595e-10 0 0 0 prefixes equal others
// CHECK-NEXT:    attention of last_zero: 8.4595e-10 0 0 0 single equal others
// CHECK-NEXT:    attention of has_neg: 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    tf32: inf 0, 0.5 1.6854, 22.5 0, 22.5 0, 22.5 0, 22.5 0, 22.5 0, 22.5 0, 0.5 1.6906, 0.5 0.11382, 0.5 0.11382, 0.5 0.11382, 0.5 0.098967, 0.5 0.098967, 0.5 0.098967, 0.5 0.011554, 0.5 0.011321, 0.5 0.010754, 0.5 0.010636, 22.5 76.551, 0.5 2.0167, 22.5 0, 0.5 0.04484, 0.5 24.804, 1 33.103
// CHECK-NEXT:    float32-folded: inf 0, 0.5 0, 22.5 0, 22.5 0, 22.5 0, 22.5 0, 22.5 0, 22.5 0, 0.5 0, 0.5 9.7752e-06, 0.5 9.7752e-06, 0.5 9.7752e-06, 0.5 6.2205e-06, 0.5 6.2205e-06, 0.5 6.2205e-06, 0.5 5.7221e-06, 0.5 5.7221e-06, 0.5 5.7221e-06, 0.5 5.7221e-06, 22.5 0, 0.5 8.2272e-06, 22.5 0, 0.5 3.2187e-06, 0.5 5.7221e-06, 1 1.1444e-05
// CHECK-NEXT:    9 layers, 67 directions, 520 weights of 145725
// CHECK-NEXT:    stream: tokens (8), one (1), indices (4), length_selector_width_attn_output (1), length (5), map (5), is_( (1), frac_( (1), is_) (1), frac_) (1), balance_() (1), map_2 (2), is_{ (1), frac_{ (1), is_} (1), frac_} (1), balance_{} (1), map_3 (2), sequence_map (2), is_[ (1), frac_[ (1), is_] (1), frac_] (1), balance_ (1), map_4 (2), sequence_map_2 (2), last_zero (2), map_5 (2), map_6 (2), sequence_map_3 (2), map_7 (2), sequence_map_4 (2), any_negative (1), has_neg (1), not_has_neg (2), shuffle_dyck3 (2)
// CHECK-NEXT:    layer 0 head 0, d_qk 8 d_v 8: length <-
// CHECK-NEXT:    layer 0 head 1, d_qk 8 d_v 8: padding <-
// CHECK-NEXT:    layer 0 head 2, d_qk 8 d_v 8: padding <-
// CHECK-NEXT:    layer 0 head 3, d_qk 8 d_v 8: padding <-
// CHECK-NEXT:    layer 0 head 4, d_qk 8 d_v 8: padding <-
// CHECK-NEXT:    layer 0 head 5, d_qk 8 d_v 8: padding <-
// CHECK-NEXT:    layer 0 mlp, 24 neurons: length (9), is_( (1), is_) (1), is_{ (1), is_} (1), is_[ (1), is_] (1), padding (9) <- tokens, length_selector_width_attn_output
// CHECK-NEXT:    layer 1 head 0, d_qk 8 d_v 8: frac_( <- q indices; k indices; v is_(
// CHECK-NEXT:    layer 1 head 1, d_qk 8 d_v 8: frac_) <- q indices; k indices; v is_)
// CHECK-NEXT:    layer 1 head 2, d_qk 8 d_v 8: frac_{ <- q indices; k indices; v is_{
// CHECK-NEXT:    layer 1 head 3, d_qk 8 d_v 8: frac_} <- q indices; k indices; v is_}
// CHECK-NEXT:    layer 1 head 4, d_qk 8 d_v 8: frac_[ <- q indices; k indices; v is_[
// CHECK-NEXT:    layer 1 head 5, d_qk 8 d_v 8: frac_] <- q indices; k indices; v is_]
// CHECK-NEXT:    layer 1 mlp, 24 neurons: map (5), padding (19) <- length
// CHECK-NEXT:    layer 2 head 0, d_qk 8 d_v 8: padding <-
// CHECK-NEXT:    layer 2 head 1, d_qk 8 d_v 8: padding <-
// CHECK-NEXT:    layer 2 head 2, d_qk 8 d_v 8: padding <-
// CHECK-NEXT:    layer 2 head 3, d_qk 8 d_v 8: padding <-
// CHECK-NEXT:    layer 2 head 4, d_qk 8 d_v 8: padding <-
// CHECK-NEXT:    layer 2 head 5, d_qk 8 d_v 8: padding <-
// CHECK-NEXT:    layer 2 mlp, 24 neurons: balance_() (2), balance_{} (2), balance_[] (2), padding (18) <- frac_(, frac_), frac_{, frac_}, frac_[, frac_]
// CHECK-NEXT:    layer 3 head 0, d_qk 8 d_v 8: padding <-
// CHECK-NEXT:    layer 3 head 1, d_qk 8 d_v 8: padding <-
// CHECK-NEXT:    layer 3 head 2, d_qk 8 d_v 8: padding <-
// CHECK-NEXT:    layer 3 head 3, d_qk 8 d_v 8: padding <-
// CHECK-NEXT:    layer 3 head 4, d_qk 8 d_v 8: padding <-
// CHECK-NEXT:    layer 3 head 5, d_qk 8 d_v 8: padding <-
// CHECK-NEXT:    layer 3 mlp, 24 neurons: map_2 (5), map_3 (5), map_4 (5), map_5 (3), map_6 (3), map_7 (3) <- balance_(), balance_{}, balance_[]
// CHECK-NEXT:    layer 4 head 0, d_qk 8 d_v 8: padding <-
// CHECK-NEXT:    layer 4 head 1, d_qk 8 d_v 8: padding <-
// CHECK-NEXT:    layer 4 head 2, d_qk 8 d_v 8: padding <-
// CHECK-NEXT:    layer 4 head 3, d_qk 8 d_v 8: padding <-
// CHECK-NEXT:    layer 4 head 4, d_qk 8 d_v 8: padding <-
// CHECK-NEXT:    layer 4 head 5, d_qk 8 d_v 8: padding <-
// CHECK-NEXT:    layer 4 mlp, 24 neurons: sequence_map (8), sequence_map_3 (8), padding (8) <- map_2, map_3, map_5, map_6
// CHECK-NEXT:    layer 5 head 0, d_qk 8 d_v 8: padding <-
// CHECK-NEXT:    layer 5 head 1, d_qk 8 d_v 8: padding <-
// CHECK-NEXT:    layer 5 head 2, d_qk 8 d_v 8: padding <-
// CHECK-NEXT:    layer 5 head 3, d_qk 8 d_v 8: padding <-
// CHECK-NEXT:    layer 5 head 4, d_qk 8 d_v 8: padding <-
// CHECK-NEXT:    layer 5 head 5, d_qk 8 d_v 8: padding <-
// CHECK-NEXT:    layer 5 mlp, 24 neurons: sequence_map_2 (8), sequence_map_4 (8), padding (8) <- sequence_map, map_4, sequence_map_3, map_7
// CHECK-NEXT:    layer 6 head 0, d_qk 8 d_v 8: last_zero <- q map; k indices; v sequence_map_2
// CHECK-NEXT:    layer 6 head 1, d_qk 8 d_v 8: padding <-
// CHECK-NEXT:    layer 6 head 2, d_qk 8 d_v 8: padding <-
// CHECK-NEXT:    layer 6 head 3, d_qk 8 d_v 8: padding <-
// CHECK-NEXT:    layer 6 head 4, d_qk 8 d_v 8: padding <-
// CHECK-NEXT:    layer 6 head 5, d_qk 8 d_v 8: padding <-
// CHECK-NEXT:    layer 6 mlp, 24 neurons: any_negative (1), padding (23) <- sequence_map_4
// CHECK-NEXT:    layer 7 head 0, d_qk 8 d_v 8: has_neg <- v any_negative
// CHECK-NEXT:    layer 7 head 1, d_qk 8 d_v 8: padding <-
// CHECK-NEXT:    layer 7 head 2, d_qk 8 d_v 8: padding <-
// CHECK-NEXT:    layer 7 head 3, d_qk 8 d_v 8: padding <-
// CHECK-NEXT:    layer 7 head 4, d_qk 8 d_v 8: padding <-
// CHECK-NEXT:    layer 7 head 5, d_qk 8 d_v 8: padding <-
// CHECK-NEXT:    layer 7 mlp, 24 neurons: not_has_neg (3), padding (21) <- has_neg
// CHECK-NEXT:    layer 8 head 0, d_qk 8 d_v 8: padding <-
// CHECK-NEXT:    layer 8 head 1, d_qk 8 d_v 8: padding <-
// CHECK-NEXT:    layer 8 head 2, d_qk 8 d_v 8: padding <-
// CHECK-NEXT:    layer 8 head 3, d_qk 8 d_v 8: padding <-
// CHECK-NEXT:    layer 8 head 4, d_qk 8 d_v 8: padding <-
// CHECK-NEXT:    layer 8 head 5, d_qk 8 d_v 8: padding <-
// CHECK-NEXT:    layer 8 mlp, 24 neurons: shuffle_dyck3 (8), padding (16) <- last_zero, not_has_neg
// CHECK-NEXT:    transformer.embed: W_E 16 146 0 0, W_pos 4 32 0 0
// CHECK-NEXT:    transformer.head: W_Q 91.386 230.55 45 45, W_K 2 5 0 0, W_V 1 1 0 0, W_O 1 14 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.mlp: W_in 263 4871 621.88 3931.2, W_out 15 462 8 172
// CHECK-NEXT:    transformer.head: W_Q 90 495 337.5 1957.5, W_K 5 32 0 0, W_V 1 25 0 0, W_O 1 26 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 495 337.5 1957.5, W_K 5 32 0 0, W_V 1 27 0 0, W_O 1 28 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 495 337.5 1957.5, W_K 5 32 0 0, W_V 1 32 0 0, W_O 1 33 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 495 337.5 1957.5, W_K 5 32 0 0, W_V 1 34 0 0, W_O 1 35 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 495 337.5 1957.5, W_K 5 32 0 0, W_V 1 41 0 0, W_O 1 42 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 495 337.5 1957.5, W_K 5 32 0 0, W_V 1 43 0 0, W_O 1 44 0 0
// CHECK-NEXT:    transformer.mlp: W_in 5 95 0 0, W_out 5 120 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.mlp: W_in 6 223 6 223, W_out 3 116 3 119
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.mlp: W_in 240 10776 276 3441, W_out 24 1345 18 996
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.mlp: W_in 64 3280 48 508, W_out 8 440 8 448
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.mlp: W_in 64 3696 48 508, W_out 8 492 8 500
// CHECK-NEXT:    transformer.head: W_Q 202.5 4477.5 0 0, W_K 5 33 0 0, W_V 2 98 0 0, W_O 2 102 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.mlp: W_in 1 61 0 0, W_out 1 62 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 225 67.5 135, W_K 2 5 0 0, W_V 1 62 0 0, W_O 1 63 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.mlp: W_in 25 1551 33 88, W_out 3 197 2 132
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.mlp: W_in 32 1952 24 158, W_out 4 277 4 281
// CHECK-NEXT:    transformer.unembed: W_U 2 134 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 28 0 0
// CHECK-NEXT:    transformer.variable: table 6 36 0 0, basis 6 78 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 95 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 120 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 25 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 26 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 27 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 28 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 39.333 3.5 9.6667, basis 1 29 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 62 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 32 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 33 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 34 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 35 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 39.333 3.5 9.6667, basis 1 36 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 76 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 80 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 41 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 42 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 43 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 44 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 39.333 3.5 9.6667, basis 1 45 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 94 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 98 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 102 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 106 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 110 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 114 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 118 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 122 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 62 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 63 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 130 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 134 0 0
// CHECK-NEXT:    select length: margin inf, error 0
// CHECK-NEXT:    step length: margin 0.5, error 0
// CHECK-NEXT:    select frac_(: margin 22.5, error 0
// CHECK-NEXT:    select frac_): margin 22.5, error 0
// CHECK-NEXT:    select frac_{: margin 22.5, error 0
// CHECK-NEXT:    select frac_}: margin 22.5, error 0
// CHECK-NEXT:    select frac_[: margin 22.5, error 0
// CHECK-NEXT:    select frac_]: margin 22.5, error 0
// CHECK-NEXT:    step map: margin 0.5, error 0
// CHECK-NEXT:    step map_2: margin 0.5, error 2^-16
// CHECK-NEXT:    step map_3: margin 0.5, error 2^-16
// CHECK-NEXT:    step map_4: margin 0.5, error 2^-16
// CHECK-NEXT:    step map_5: margin 0.5, error 2^-17
// CHECK-NEXT:    step map_6: margin 0.5, error 2^-17
// CHECK-NEXT:    step map_7: margin 0.5, error 2^-17
// CHECK-NEXT:    step sequence_map: margin 0.5, error 2^-17
// CHECK-NEXT:    step sequence_map_3: margin 0.5, error 2^-17
// CHECK-NEXT:    step sequence_map_2: margin 0.5, error 2^-17
// CHECK-NEXT:    step sequence_map_4: margin 0.5, error 2^-17
// CHECK-NEXT:    select last_zero: margin 22.5, error 0
// CHECK-NEXT:    step last_zero: margin 0.5, error 2^-16
// CHECK-NEXT:    select has_neg: margin 22.5, error 0
// CHECK-NEXT:    step not_has_neg: margin 0.5, error 2^-18
// CHECK-NEXT:    step shuffle_dyck3: margin 0.5, error 2^-17
// CHECK-NEXT:    decode shuffle_dyck3: margin 1, error 2^-16
// CHECK-NEXT:  shift_by_1:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 5 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of shift_by(1): known points, 0 4 0 3.3838e-09 3.3838e-09
// CHECK-NEXT:    attention of shift_by(1): 8.4595e-10 0 0 0 single may_miss equal others
// CHECK-NEXT:    tf32: 22.5 0, 0.5 8.4595e-10, 0.5 0.00097656
// CHECK-NEXT:    float32-folded: 22.5 0, 0.5 8.4595e-10, 0.5 9.0253e-08
// CHECK-NEXT:    1 layers, 15 directions, 37 weights of 630
// CHECK-NEXT:    stream: tokens (6), one (1), indices (4), shift_by(1) (4)
// CHECK-NEXT:    layer 0 head 0, d_qk 6 d_v 6: shift_by(1) <- q indices; k indices; v tokens
// CHECK-NEXT:    layer 0 mlp, 1 neurons: padding (1) <-
// CHECK-NEXT:    transformer.embed: W_E 12 89 0 0, W_pos 4 32 0 0
// CHECK-NEXT:    transformer.head: W_Q 157.5 1080 0 0, W_K 4 22 0 0, W_V 4 44 0 0, W_O 4 60 0 0
// CHECK-NEXT:    transformer.mlp: W_in 0 0 0 0, W_out 0 0 0 0
// CHECK-NEXT:    transformer.unembed: W_U 4.5 63.5 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 28 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 44 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 60 0 0
// CHECK-NEXT:    select shift_by(1): margin 22.5, error 0
// CHECK-NEXT:    step shift_by(1): margin 0.5, error 2^-30
// CHECK-NEXT:    decode shift_by_1: margin 0.5, error 2^-23
// CHECK-NEXT:  shift_by_2:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 5 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of shift_by(2): known points, 0 4 0 3.3838e-09 3.3838e-09
// CHECK-NEXT:    attention of shift_by(2): 8.4595e-10 0 0 0 single prefixes may_miss equal others
// CHECK-NEXT:    tf32: 22.5 0, 0.5 8.4595e-10, 0.5 0.00097656
// CHECK-NEXT:    float32-folded: 22.5 0, 0.5 8.4595e-10, 0.5 9.0253e-08
// CHECK-NEXT:    1 layers, 15 directions, 35 weights of 630
// CHECK-NEXT:    stream: tokens (6), one (1), indices (4), shift_by(2) (4)
// CHECK-NEXT:    layer 0 head 0, d_qk 6 d_v 6: shift_by(2) <- q indices; k indices; v tokens
// CHECK-NEXT:    layer 0 mlp, 1 neurons: padding (1) <-
// CHECK-NEXT:    transformer.embed: W_E 12 89 0 0, W_pos 4 32 0 0
// CHECK-NEXT:    transformer.head: W_Q 112.5 742.5 0 0, W_K 3 13 0 0, W_V 4 44 0 0, W_O 4 60 0 0
// CHECK-NEXT:    transformer.mlp: W_in 0 0 0 0, W_out 0 0 0 0
// CHECK-NEXT:    transformer.unembed: W_U 4.5 63.5 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 28 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 44 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 60 0 0
// CHECK-NEXT:    select shift_by(2): margin 22.5, error 0
// CHECK-NEXT:    step shift_by(2): margin 0.5, error 2^-30
// CHECK-NEXT:    decode shift_by_2: margin 0.5, error 2^-23
// CHECK-NEXT:  detect_pattern:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 4 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of map: known points, 0 2 0 0 0
// CHECK-NEXT:    bounds of map_2: known points, 0 2 0 0 0
// CHECK-NEXT:    bounds of map_3: known points, 0 2 0 0 0
// CHECK-NEXT:    bounds of shift_by(2): known points, 0 2 0 1.6919e-09 1.6919e-09
// CHECK-NEXT:    bounds of shift_by(1): known points, 0 2 0 1.6919e-09 1.6919e-09
// CHECK-NEXT:    bounds of sequence_map: known points, 0 2 0 4.1774e-06 0
// CHECK-NEXT:    bounds of detect_pattern(abc): known points, 0 2 0 1.0438e-05 0
// CHECK-NEXT:    attention of shift_by(2): 8.4595e-10 0 0 0 single prefixes may_miss equal others
// CHECK-NEXT:    attention of shift_by(1): 8.4595e-10 0 0 0 single may_miss equal others
// CHECK-NEXT:    tf32: 0.5 0, 0.5 0, 0.5 0, 22.5 0, 0.5 8.4595e-10, 22.5 0, 0.5 8.4595e-10, 0.5 0.0039094, 0.5 0.0083186, 0.5 0.0093032
// CHECK-NEXT:    float32-folded: 0.5 0, 0.5 0, 0.5 0, 22.5 0, 0.5 8.4595e-10, 22.5 0, 0.5 8.4595e-10, 0.5 2.0887e-06, 0.5 5.2192e-06, 0.5 5.3086e-06
// CHECK-NEXT:    3 layers, 24 directions, 86 weights of 4632
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), map (2), shift_by(2) (2), map_2 (2), shift_by(1) (2), sequence_map (2), map_3 (2), detect_pattern(abc) (2)
// CHECK-NEXT:    layer 0 head 0, d_qk 6 d_v 6: padding <-
// CHECK-NEXT:    layer 0 head 1, d_qk 6 d_v 6: padding <-
// CHECK-NEXT:    layer 0 mlp, 6 neurons: map (2), map_2 (2), map_3 (2) <- tokens
// CHECK-NEXT:    layer 1 head 0, d_qk 6 d_v 6: shift_by(2) <- q indices; k indices; v map
// CHECK-NEXT:    layer 1 head 1, d_qk 6 d_v 6: shift_by(1) <- q indices; k indices; v map_2
// CHECK-NEXT:    layer 1 mlp, 6 neurons: sequence_map (4), padding (2) <- shift_by(2), shift_by(1)
// CHECK-NEXT:    layer 2 head 0, d_qk 6 d_v 6: padding <-
// CHECK-NEXT:    layer 2 head 1, d_qk 6 d_v 6: padding <-
// CHECK-NEXT:    layer 2 mlp, 6 neurons: detect_pattern(abc) (4), padding (2) <- sequence_map, map_3
// CHECK-NEXT:    transformer.embed: W_E 10 65 0 0, W_pos 4 32 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.mlp: W_in 9 103 0 0, W_out 6 112 0 0
// CHECK-NEXT:    transformer.head: W_Q 112.5 742.5 0 0, W_K 3 13 0 0, W_V 2 24 0 0, W_O 2 28 0 0
// CHECK-NEXT:    transformer.head: W_Q 157.5 1080 0 0, W_K 4 22 0 0, W_V 2 32 0 0, W_O 2 36 0 0
// CHECK-NEXT:    transformer.mlp: W_in 12 204 8 36, W_out 4 83 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.mlp: W_in 12 264 8 36, W_out 4 99 0 0
// CHECK-NEXT:    transformer.unembed: W_U 2.5 50.5 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 28 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 30 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 24 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 28 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 32 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 36 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 40 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 44 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 48 0 0
// CHECK-NEXT:    step map: margin 0.5, error 0
// CHECK-NEXT:    step map_2: margin 0.5, error 0
// CHECK-NEXT:    step map_3: margin 0.5, error 0
// CHECK-NEXT:    select shift_by(2): margin 22.5, error 0
// CHECK-NEXT:    step shift_by(2): margin 0.5, error 2^-30
// CHECK-NEXT:    select shift_by(1): margin 22.5, error 0
// CHECK-NEXT:    step shift_by(1): margin 0.5, error 2^-30
// CHECK-NEXT:    step sequence_map: margin 0.5, error 2^-18
// CHECK-NEXT:    step detect_pattern(abc): margin 0.5, error 2^-17
// CHECK-NEXT:    decode detect_pattern: margin 0.5, error 2^-17
// CHECK-NEXT:  count:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 4 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of count_a: points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    bounds of count_a: points, 0 5 0 0 5.9605e-07
// CHECK-NEXT:    attention of count_a: 1.4313e-19 4.1473e-06 8.2945e-06 4 prefixes may_miss equal others
// CHECK-NEXT:    tf32: 45 0, 0.5 1.6852, 1 3.3746
// CHECK-NEXT:    float32-folded: 45 0, 0.5 0, 1 0
// CHECK-NEXT:    1 layers, 16 directions, 70 weights of 848
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), count_a_selector_width_attn_output (1), count_a (5)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 5: count_a <- q tokens; k tokens
// CHECK-NEXT:    layer 0 mlp, 9 neurons: count_a (9) <- count_a_selector_width_attn_output
// CHECK-NEXT:    transformer.embed: W_E 10 65 0 0, W_pos 4 32 0 0
// CHECK-NEXT:    transformer.head: W_Q 181.39 1400.5 0 0, W_K 2 10 0 0, W_V 1 1 0 0, W_O 1 11 0 0
// CHECK-NEXT:    transformer.mlp: W_in 257 3971 621.88 3931.2, W_out 9 164 8 148
// CHECK-NEXT:    transformer.unembed: W_U 5 80 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 30 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 80 0 0
// CHECK-NEXT:    select count_a: margin 45, error 0
// CHECK-NEXT:    step count_a: margin 0.5, error 0
// CHECK-NEXT:    decode count: margin 1, error 0
// CHECK-NEXT:  count_less_freq:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 5 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of hist: points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    bounds of hist: points, 0 5 0 0 5.9605e-07
// CHECK-NEXT:    bounds of count_less_freq: points, 0.5 1 1 1.9938e-05 1.9997e-05
// CHECK-NEXT:    bounds of count_less_freq: points, 0 5 0 0 5.9605e-07
// CHECK-NEXT:    attention of hist: 1.4313e-19 4.1473e-06 8.2945e-06 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of count_less_freq: 1.4313e-19 3.8295e-05 7.6589e-05 4 prefixes may_miss equal others
// CHECK-NEXT:    tf32: 45 0, 0.5 1.6852, 45 712.88, 0.5 385.68, 1 771.99
// CHECK-NEXT:    float32-folded: 45 0, 0.5 0, 45 0, 0.5 0, 1 0
// CHECK-NEXT:    2 layers, 23 directions, 139 weights of 2484
// CHECK-NEXT:    stream: tokens (6), one (1), indices (4), hist_selector_width_attn_output (1), hist (5), count_less_freq_selector_width_attn_output (1), count_less_freq (5)
// CHECK-NEXT:    layer 0 head 0, d_qk 7 d_v 7: hist <- q tokens; k tokens
// CHECK-NEXT:    layer 0 mlp, 9 neurons: hist (9) <- hist_selector_width_attn_output
// CHECK-NEXT:    layer 1 head 0, d_qk 7 d_v 7: count_less_freq <- q hist; k hist
// CHECK-NEXT:    layer 1 mlp, 9 neurons: count_less_freq (9) <- count_less_freq_selector_width_attn_output
// CHECK-NEXT:    transformer.embed: W_E 12 89 0 0, W_pos 4 32 0 0
// CHECK-NEXT:    transformer.head: W_Q 226.39 2304.7 0 0, W_K 5 49 0 0, W_V 1 1 0 0, W_O 1 12 0 0
// CHECK-NEXT:    transformer.mlp: W_in 257 4227 621.88 3931.2, W_out 9 173 8 156
// CHECK-NEXT:    transformer.head: W_Q 91.386 413.32 495 7110, W_K 4 43 0 0, W_V 1 1 0 0, W_O 1 18 0 0
// CHECK-NEXT:    transformer.mlp: W_in 257 5763 621.88 3931.2, W_out 9 227 8 204
// CHECK-NEXT:    transformer.unembed: W_U 5 115 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 44 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 85 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 115 0 0
// CHECK-NEXT:    select hist: margin 45, error 0
// CHECK-NEXT:    step hist: margin 0.5, error 0
// CHECK-NEXT:    select count_less_freq: margin 45, error 0
// CHECK-NEXT:    step count_less_freq: margin 0.5, error 0
// CHECK-NEXT:    decode count_less_freq: margin 1, error 0
// CHECK-NEXT:  nary_sequencemap:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 4 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of arguments: known points, 0 3 0 0 0
// CHECK-NEXT:    bounds of arguments_2: known points, 0 12 0 0 0
// CHECK-NEXT:    bounds of nary_sequencemap: known points, 0 8 0 0 0
// CHECK-NEXT:    tf32: 0.5 0, 0.5 0, 0.5 0, 1 0
// CHECK-NEXT:    float32-folded: 0.5 0, 0.5 0, 0.5 0, 1 0
// CHECK-NEXT:    3 layers, 63 directions, 216 weights of 15498
// CHECK-NEXT:    stream: tokens (5), one (1), arguments (9), indices (4), arguments_2 (36), nary_sequencemap (8)
// CHECK-NEXT:    layer 0 head 0, d_qk 1 d_v 1: padding <-
// CHECK-NEXT:    layer 0 mlp, 36 neurons: arguments (3), padding (33) <- tokens
// CHECK-NEXT:    layer 1 head 0, d_qk 1 d_v 1: padding <-
// CHECK-NEXT:    layer 1 mlp, 36 neurons: arguments_2 (36) <- arguments, indices
// CHECK-NEXT:    layer 2 head 0, d_qk 1 d_v 1: padding <-
// CHECK-NEXT:    layer 2 mlp, 36 neurons: nary_sequencemap (8), padding (28) <- arguments_2
// CHECK-NEXT:    transformer.embed: W_E 10 53 0 0, W_pos 4 80 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.mlp: W_in 3 18 0 0, W_out 3 36 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.mlp: W_in 108 3429 72 1476, W_out 36 1980 0 0
// CHECK-NEXT:    transformer.head: W_Q 0 0 0 0, W_K 0 0 0 0, W_V 0 0 0 0, W_O 0 0 0 0
// CHECK-NEXT:    transformer.mlp: W_in 36 1452 0 0, W_out 8 504 0 0
// CHECK-NEXT:    transformer.unembed: W_U 8 504 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 18 0 0
// CHECK-NEXT:    transformer.variable: table 9 81 0 0, basis 9 135 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 76 0 0
// CHECK-NEXT:    transformer.variable: table 36 1296 0 0, basis 36 1980 0 0
// CHECK-NEXT:    transformer.variable: table 8 64 0 0, basis 8 504 0 0
// CHECK-NEXT:    step arguments: margin 0.5, error 0
// CHECK-NEXT:    step arguments_2: margin 0.5, error 0
// CHECK-NEXT:    step nary_sequencemap: margin 0.5, error 0
// CHECK-NEXT:    decode nary_sequencemap: margin 1, error 0
// CHECK-NEXT:  builtin.module {
// CHECK-NEXT:    rasp.program @corpus_tracr_by_tracr vocab {"a"} max_seq_len 1 {
// CHECK-NEXT:      %[[TOKENS:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:      rasp.return %[[TOKENS]] : !rasp.sop
// CHECK-NEXT:    }
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

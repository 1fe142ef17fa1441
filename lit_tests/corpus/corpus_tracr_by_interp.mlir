// RUN: raspc compile %S/Inputs/corpus_tracr_by_interp.py --vocab a --max-seq-len 1 --emit rasp | filecheck --match-full-lines %s

// The parts and decisions of the programs about Tracr's library in examples/index.json, by the pipeline interp.

// CHECK:       length:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 5 2 0 0
// CHECK-NEXT:    bounds of length: uniform points, 0.5 1 1 4.2458e-06 4.3054e-06
// CHECK-NEXT:    bounds of length: uniform points, 0 5 0 0 5.9605e-07
// CHECK-NEXT:    attention of length: 0 6.9121e-06 1.3824e-05 4 prefixes equal
// CHECK-NEXT:    tf32: inf 0, 0.5 1.6854, 1 3.375
// CHECK-NEXT:    float32-folded: inf 0, 0.5 0, 1 0
// CHECK-NEXT:    1 layers, 12 directions, 67 weights of 480
// CHECK-NEXT:    stream: tokens (5), one (1), length_selector_width_attn_output (1), length (5)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length <-
// CHECK-NEXT:    layer 0 mlp, 9 neurons: length (9) <- length_selector_width_attn_output
// CHECK-NEXT:    transformer.embed: W_E 11 56 0 0, W_pos 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 91.386 184.16 45 45, W_K 2 4 0 0, W_V 1 1 0 0, W_O 1 7 0 0
// CHECK-NEXT:    transformer.mlp: W_in 257 2946 621.88 3752.8, W_out 9 128 8 116
// CHECK-NEXT:    transformer.unembed: W_U 5 60 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 60 0 0
// CHECK-NEXT:    select length: margin inf, error 0
// CHECK-NEXT:    step length: margin 0.5, error 0
// CHECK-NEXT:    decode length: margin 1, error 0
// CHECK-NEXT:  in_one_direction:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 5 2 0 0
// CHECK-NEXT:    bounds of length: uniform points, 0.5 1 1 4.2458e-06 4.3054e-06
// CHECK-NEXT:    bounds of length: uniform points, 0 4 0 1.9446e-05 2.3842e-06
// CHECK-NEXT:    attention of length: 0 6.9121e-06 1.3824e-05 4 prefixes equal
// CHECK-NEXT:    tf32: inf 0, 0.5 1.6899
// CHECK-NEXT:    float32-folded: inf 0, 0.5 1.9923e-05
// CHECK-NEXT:    1 layers, 8 directions, 55 weights of 288
// CHECK-NEXT:    stream: tokens (5), one (1), length_selector_width_attn_output (1), length (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length <-
// CHECK-NEXT:    layer 0 mlp, 9 neurons: length (9) <- length_selector_width_attn_output
// CHECK-NEXT:    transformer.embed: W_E 11 56 0 0, W_pos 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 91.386 184.16 45 45, W_K 2 4 0 0, W_V 1 1 0 0, W_O 1 7 0 0
// CHECK-NEXT:    transformer.mlp: W_in 257 2946 621.88 3752.8, W_out 8 84 4 48
// CHECK-NEXT:    transformer.unembed: W_U 1 8 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 10 40 0 0, basis 1 8 0 0
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
// CHECK-NEXT:    tf32: inf 0, 0.5 1.6854, 0.5 20.224, 0.5 20.264, 45 459.06, 0.5 2.0059, 1 4.0166
// CHECK-NEXT:    float32-folded: inf 0, 0.5 0, 0.5 0, 0.5 0, 22.5 0, 0.5 8.4595e-10, 1 1.6919e-09
// CHECK-NEXT:    4 layers, 36 directions, 195 weights of 3852
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), length_selector_width_attn_output (1), length (5), opp_idx (8), opp_idx-1 (8), reverse (4)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length <-
// CHECK-NEXT:    layer 0 mlp, 9 neurons: length (9) <- length_selector_width_attn_output
// CHECK-NEXT:    layer 1 mlp, 17 neurons: opp_idx (17) <- indices, length
// CHECK-NEXT:    layer 2 mlp, 8 neurons: opp_idx-1 (8) <- opp_idx
// CHECK-NEXT:    layer 3 head 0, d_qk 5 d_v 4: reverse <- q opp_idx-1; k indices; v tokens
// CHECK-NEXT:    transformer.embed: W_E 11 72 0 0, W_pos 4 28 0 0
// CHECK-NEXT:    transformer.head: W_Q 91.386 184.16 45 45, W_K 2 4 0 0, W_V 1 1 0 0, W_O 1 11 0 0
// CHECK-NEXT:    transformer.mlp: W_in 257 3970 621.88 3752.8, W_out 9 164 8 148
// CHECK-NEXT:    transformer.mlp: W_in 61.5 987 34 340, W_out 17 486 16 456
// CHECK-NEXT:    transformer.mlp: W_in 8 192 0 0, W_out 8 256 0 0
// CHECK-NEXT:    transformer.head: W_Q 202.5 5895 0 0, W_K 5 29 0 0, W_V 4 40 0 0, W_O 4 144 0 0
// CHECK-NEXT:    transformer.unembed: W_U 4 144 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 40 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 80 0 0
// CHECK-NEXT:    transformer.variable: table 8 64 0 0, basis 8 192 0 0
// CHECK-NEXT:    transformer.variable: table 8 64 0 0, basis 8 256 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 144 0 0
// CHECK-NEXT:    select length: margin inf, error 0
// CHECK-NEXT:    step length: margin 0.5, error 0
// CHECK-NEXT:    step opp_idx: margin 0.5, error 0
// CHECK-NEXT:    step opp_idx-1: margin 0.5, error 0
// CHECK-NEXT:    select reverse: margin 22.5, error 0
// CHECK-NEXT:    step reverse: margin 0.5, error 2^-30
// CHECK-NEXT:    decode reverse: margin 1, error 2^-29
// CHECK-NEXT:  hist:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 5 2 0 0
// CHECK-NEXT:    bounds of hist: points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    bounds of hist: points, 0 5 0 0 5.9605e-07
// CHECK-NEXT:    attention of hist: 1.4313e-19 4.1473e-06 8.2945e-06 4 prefixes may_miss equal others
// CHECK-NEXT:    tf32: 45 0, 0.5 1.6852, 1 3.3746
// CHECK-NEXT:    float32-folded: 45 0, 0.5 0, 1 0
// CHECK-NEXT:    1 layers, 12 directions, 71 weights of 552
// CHECK-NEXT:    stream: tokens (5), one (1), hist_selector_width_attn_output (1), hist (5)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: hist <- q tokens; k tokens
// CHECK-NEXT:    layer 0 mlp, 9 neurons: hist (9) <- hist_selector_width_attn_output
// CHECK-NEXT:    transformer.embed: W_E 11 56 0 0, W_pos 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 226.39 1358.3 0 0, W_K 5 29 0 0, W_V 1 1 0 0, W_O 1 7 0 0
// CHECK-NEXT:    transformer.mlp: W_in 257 2946 621.88 3752.8, W_out 9 128 8 116
// CHECK-NEXT:    transformer.unembed: W_U 5 60 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 60 0 0
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
// CHECK-NEXT:    2 layers, 22 directions, 104 weights of 1496
// CHECK-NEXT:    stream: tokens (6), one (1), target_pos_selector_width_attn_output (1), target_pos (5), indices (4), sort (5)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: target_pos <- q tokens; k tokens
// CHECK-NEXT:    layer 0 mlp, 9 neurons: target_pos (9) <- target_pos_selector_width_attn_output
// CHECK-NEXT:    layer 1 head 0, d_qk 5 d_v 5: sort <- q indices; k target_pos; v tokens
// CHECK-NEXT:    transformer.embed: W_E 13 76 0 0, W_pos 4 72 0 0
// CHECK-NEXT:    transformer.head: W_Q 496.39 3428.3 0 0, W_K 5 29 0 0, W_V 1 1 0 0, W_O 1 8 0 0
// CHECK-NEXT:    transformer.mlp: W_in 257 3202 621.88 3752.8, W_out 9 137 8 124
// CHECK-NEXT:    transformer.head: W_Q 202.5 3195 0 0, W_K 5 53 0 0, W_V 5 35 0 0, W_O 5 110 0 0
// CHECK-NEXT:    transformer.unembed: W_U 5.5 113.5 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 35 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 65 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 68 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 110 0 0
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
// CHECK-NEXT:    3 layers, 42 directions, 378 weights of 5754
// CHECK-NEXT:    stream: tokens (6), one (1), indices (4), keys (20), target_pos_selector_width_attn_output (1), target_pos (5), sort (5)
// CHECK-NEXT:    layer 0 mlp, 20 neurons: keys (20) <- tokens, indices
// CHECK-NEXT:    layer 1 head 0, d_qk 20 d_v 1: target_pos <- q keys; k keys
// CHECK-NEXT:    layer 1 mlp, 9 neurons: target_pos (9) <- target_pos_selector_width_attn_output
// CHECK-NEXT:    layer 2 head 0, d_qk 5 d_v 5: sort <- q indices; k target_pos; v tokens
// CHECK-NEXT:    transformer.embed: W_E 13 76 0 0, W_pos 4 48 0 0
// CHECK-NEXT:    transformer.mlp: W_in 60 1005 40 460, W_out 20 620 0 0
// CHECK-NEXT:    transformer.head: W_Q 8596.4 2.6602e+05 0 0, W_K 20 590 0 0, W_V 1 1 0 0, W_O 1 32 0 0
// CHECK-NEXT:    transformer.mlp: W_in 257 9346 621.88 3752.8, W_out 9 353 8 316
// CHECK-NEXT:    transformer.head: W_Q 202.5 2115 0 0, W_K 5 149 0 0, W_V 5 35 0 0, W_O 5 210 0 0
// CHECK-NEXT:    transformer.unembed: W_U 5 210 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 35 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 44 0 0
// CHECK-NEXT:    transformer.variable: table 20 400 0 0, basis 20 620 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 185 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 210 0 0
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
// CHECK-NEXT:    5 layers, 51 directions, 438 weights of 8823
// CHECK-NEXT:    stream: tokens (5), one (1), hist_selector_width_attn_output (1), hist (5), minus_hist (5), indices (4), keys (20), target_pos_selector_width_attn_output (1), target_pos (5), sort_freq (4)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: hist <- q tokens; k tokens
// CHECK-NEXT:    layer 0 mlp, 9 neurons: hist (9) <- hist_selector_width_attn_output
// CHECK-NEXT:    layer 1 mlp, 5 neurons: minus_hist (5) <- hist
// CHECK-NEXT:    layer 2 mlp, 20 neurons: keys (20) <- minus_hist, indices
// CHECK-NEXT:    layer 3 head 0, d_qk 20 d_v 1: target_pos <- q keys; k keys
// CHECK-NEXT:    layer 3 mlp, 9 neurons: target_pos (9) <- target_pos_selector_width_attn_output
// CHECK-NEXT:    layer 4 head 0, d_qk 5 d_v 4: sort_freq <- q indices; k target_pos; v tokens
// CHECK-NEXT:    transformer.embed: W_E 11 56 0 0, W_pos 4 88 0 0
// CHECK-NEXT:    transformer.head: W_Q 226.39 1358.3 0 0, W_K 5 29 0 0, W_V 1 1 0 0, W_O 1 7 0 0
// CHECK-NEXT:    transformer.mlp: W_in 257 2946 621.88 3752.8, W_out 9 128 8 116
// CHECK-NEXT:    transformer.mlp: W_in 5 60 0 0, W_out 5 85 0 0
// CHECK-NEXT:    transformer.mlp: W_in 60 1605 40 460, W_out 20 820 0 0
// CHECK-NEXT:    transformer.head: W_Q 8596.4 3.5152e+05 0 0, W_K 20 780 0 0, W_V 1 1 0 0, W_O 1 42 0 0
// CHECK-NEXT:    transformer.mlp: W_in 257 11906 621.88 3752.8, W_out 9 443 8 396
// CHECK-NEXT:    transformer.head: W_Q 202.5 3915 0 0, W_K 5 189 0 0, W_V 4 24 0 0, W_O 4 204 0 0
// CHECK-NEXT:    transformer.unembed: W_U 4 204 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 60 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 85 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 84 0 0
// CHECK-NEXT:    transformer.variable: table 20 400 0 0, basis 20 820 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 235 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 204 0 0
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
// CHECK-NEXT:    2 layers, 12 directions, 35 weights of 312
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), is_l (1), frac_prevs (1)
// CHECK-NEXT:    layer 0 mlp, 1 neurons: is_l (1) <- tokens
// CHECK-NEXT:    layer 1 head 0, d_qk 5 d_v 1: frac_prevs <- q indices; k indices; v is_l
// CHECK-NEXT:    transformer.embed: W_E 11 72 0 0, W_pos 4 28 0 0
// CHECK-NEXT:    transformer.mlp: W_in 1 9 0 0, W_out 1 11 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 450 337.5 1665, W_K 5 28 0 0, W_V 1 11 0 0, W_O 1 12 0 0
// CHECK-NEXT:    transformer.unembed: W_U 1 12 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 40 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 11 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 12 0 0
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
// CHECK-NEXT:    2 layers, 14 directions, 58 weights of 602
// CHECK-NEXT:    stream: tokens (4), one (1), indices (4), bools_open (1), opens (1), bools_close (1), closes (1), pair_balance (1)
// CHECK-NEXT:    layer 0 mlp, 2 neurons: bools_open (1), bools_close (1) <- tokens
// CHECK-NEXT:    layer 1 head 0, d_qk 5 d_v 1: opens <- q indices; k indices; v bools_open
// CHECK-NEXT:    layer 1 head 1, d_qk 5 d_v 1: closes <- q indices; k indices; v bools_close
// CHECK-NEXT:    layer 1 mlp, 2 neurons: pair_balance (2) <- opens, closes
// CHECK-NEXT:    transformer.embed: W_E 9 51 0 0, W_pos 4 28 0 0
// CHECK-NEXT:    transformer.mlp: W_in 2 16 0 0, W_out 2 23 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 450 337.5 1665, W_K 5 28 0 0, W_V 1 10 0 0, W_O 1 11 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 450 337.5 1665, W_K 5 28 0 0, W_V 1 12 0 0, W_O 1 13 0 0
// CHECK-NEXT:    transformer.mlp: W_in 2 25 2 25, W_out 1 14 1 15
// CHECK-NEXT:    transformer.unembed: W_U 1 14 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 27 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 10 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 11 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 12 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 13 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 39.333 3.5 9.6667, basis 1 14 0 0
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
// CHECK-NEXT:    bounds of map_3: points, 0 2 0 1.2381e-05 5.9605e-07
// CHECK-NEXT:    bounds of last_zero: uniform points, 0 2 0 2.313e-05 2.3132e-05
// CHECK-NEXT:    bounds of any_negative: points, 0 1 0 6.2205e-06 5.9605e-07
// CHECK-NEXT:    bounds of has_neg: uniform a range, 0 1 0 8.7256e-06 8.7264e-06
// CHECK-NEXT:    bounds of not_has_neg: uniform points, 0 2 0 5.7817e-06 5.9605e-07
// CHECK-NEXT:    bounds of shuffle_dyck1: uniform points, 0 2 0 2.3365e-05 0
// CHECK-NEXT:    attention of length: 0 6.9121e-06 1.3824e-05 4 prefixes equal
// CHECK-NEXT:    attention of frac_(: 8.4595e-10 0 0 0 prefixes equal others
// CHECK-NEXT:    attention of frac_): 8.4595e-10 0 0 0 prefixes equal others
// CHECK-NEXT:    attention of last_zero: 8.4595e-10 0 0 0 single equal others
// CHECK-NEXT:    attention of has_neg: 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    tf32: inf 0, 0.5 1.6854, 22.5 0, 22.5 0, 0.5 1.6906, 0.5 0.11382, 0.5 0.098967, 22.5 76.551, 0.5 2.1203, 22.5 0, 0.5 2.5483, 0.5 45.932, 1 64.711
// CHECK-NEXT:    float32-folded: inf 0, 0.5 0, 22.5 0, 22.5 0, 0.5 0, 0.5 9.7752e-06, 0.5 6.2205e-06, 22.5 0, 0.5 1.2399e-05, 22.5 0, 0.5 3.2187e-06, 0.5 1.7405e-05, 1 2.3365e-05
// CHECK-NEXT:    6 layers, 36 directions, 213 weights of 4644
// CHECK-NEXT:    stream: tokens (3), one (1), indices (4), length_selector_width_attn_output (1), length (5), map (5), is_( (1), frac_( (1), is_) (1), frac_) (1), balance_() (1), map_2 (2), last_zero (2), map_3 (2), any_negative (1), has_neg (1), not_has_neg (2), shuffle_dyck1 (2)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length <-
// CHECK-NEXT:    layer 0 mlp, 11 neurons: length (9), is_( (1), is_) (1) <- tokens, length_selector_width_attn_output
// CHECK-NEXT:    layer 1 head 0, d_qk 5 d_v 1: frac_( <- q indices; k indices; v is_(
// CHECK-NEXT:    layer 1 head 1, d_qk 5 d_v 1: frac_) <- q indices; k indices; v is_)
// CHECK-NEXT:    layer 1 mlp, 7 neurons: map (5), balance_() (2) <- length, frac_(, frac_)
// CHECK-NEXT:    layer 2 mlp, 8 neurons: map_2 (5), map_3 (3) <- balance_()
// CHECK-NEXT:    layer 3 head 0, d_qk 5 d_v 2: last_zero <- q map; k indices; v map_2
// CHECK-NEXT:    layer 3 mlp, 1 neurons: any_negative (1) <- map_3
// CHECK-NEXT:    layer 4 head 0, d_qk 2 d_v 1: has_neg <- v any_negative
// CHECK-NEXT:    layer 4 mlp, 3 neurons: not_has_neg (3) <- has_neg
// CHECK-NEXT:    layer 5 mlp, 4 neurons: shuffle_dyck1 (4) <- last_zero, not_has_neg
// CHECK-NEXT:    transformer.embed: W_E 7 33 0 0, W_pos 4 28 0 0
// CHECK-NEXT:    transformer.head: W_Q 91.386 184.16 45 45, W_K 2 4 0 0, W_V 1 1 0 0, W_O 1 9 0 0
// CHECK-NEXT:    transformer.mlp: W_in 259 3492 621.88 3752.8, W_out 11 207 8 132
// CHECK-NEXT:    transformer.head: W_Q 90 450 337.5 1665, W_K 5 28 0 0, W_V 1 20 0 0, W_O 1 21 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 450 337.5 1665, W_K 5 28 0 0, W_V 1 22 0 0, W_O 1 23 0 0
// CHECK-NEXT:    transformer.mlp: W_in 7 125 2 55, W_out 6 124 1 30
// CHECK-NEXT:    transformer.mlp: W_in 80 2048 92 444, W_out 8 244 6 184
// CHECK-NEXT:    transformer.head: W_Q 202.5 3555 0 0, W_K 5 29 0 0, W_V 2 52 0 0, W_O 2 56 0 0
// CHECK-NEXT:    transformer.mlp: W_in 1 30 0 0, W_out 1 31 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 180 67.5 112.5, W_K 2 4 0 0, W_V 1 31 0 0, W_O 1 32 0 0
// CHECK-NEXT:    transformer.mlp: W_in 25 806 33 85, W_out 3 104 2 70
// CHECK-NEXT:    transformer.mlp: W_in 24 764 12 43, W_out 3 111 3 112
// CHECK-NEXT:    transformer.unembed: W_U 2 72 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 16 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 70 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 95 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 20 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 21 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 22 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 23 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 39.333 3.5 9.6667, basis 1 24 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 52 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 56 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 60 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 31 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 32 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 68 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 72 0 0
// CHECK-NEXT:    select length: margin inf, error 0
// CHECK-NEXT:    step length: margin 0.5, error 0
// CHECK-NEXT:    select frac_(: margin 22.5, error 0
// CHECK-NEXT:    select frac_): margin 22.5, error 0
// CHECK-NEXT:    step map: margin 0.5, error 0
// CHECK-NEXT:    step map_2: margin 0.5, error 2^-16
// CHECK-NEXT:    step map_3: margin 0.5, error 2^-17
// CHECK-NEXT:    select last_zero: margin 22.5, error 0
// CHECK-NEXT:    step last_zero: margin 0.5, error 2^-16
// CHECK-NEXT:    select has_neg: margin 22.5, error 0
// CHECK-NEXT:    step not_has_neg: margin 0.5, error 2^-18
// CHECK-NEXT:    step shuffle_dyck1: margin 0.5, error 2^-15
// CHECK-NEXT:    decode shuffle_dyck1: margin 1, error 2^-15
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
// CHECK-NEXT:    bounds of sequence_map: points, 0 2 0 2.3365e-05 0
// CHECK-NEXT:    bounds of sequence_map_2: points, 0 2 0 2.3365e-05 0
// CHECK-NEXT:    bounds of last_zero: uniform points, 0 2 0 2.8614e-05 2.8616e-05
// CHECK-NEXT:    bounds of any_negative: points, 0 1 0 1.7405e-05 0
// CHECK-NEXT:    bounds of has_neg: uniform a range, 0 1 0 1.991e-05 1.9911e-05
// CHECK-NEXT:    bounds of not_has_neg: uniform points, 0 2 0 5.7817e-06 5.9605e-07
// CHECK-NEXT:    bounds of shuffle_dyck2: uniform points, 0 2 0 2.3365e-05 0
// CHECK-NEXT:    attention of length: 0 6.9121e-06 1.3824e-05 4 prefixes equal
// CHECK-NEXT:    attention of frac_(: 8.4595e-10 0 0 0 prefixes equal others
// CHECK-NEXT:    attention of frac_): 8.4595e-10 0 0 0 prefixes equal others
// CHECK-NEXT:    attention of frac_{: 8.4595e-10 0 0 0 prefixes equal others
// CHECK-NEXT:    attention of frac_}: 8.4595e-10 0 0 0 prefixes equal others
// CHECK-NEXT:    attention of last_zero: 8.4595e-10 0 0 0 single equal others
// CHECK-NEXT:    attention of has_neg: 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    tf32: inf 0, 0.5 1.6854, 22.5 0, 22.5 0, 22.5 0, 22.5 0, 0.5 1.6906, 0.5 0.11382, 0.5 0.11382, 0.5 0.098967, 0.5 0.098967, 0.5 0.02341, 0.5 0.02341, 22.5 76.551, 0.5 2.0294, 22.5 0, 0.5 0.045352, 0.5 24.669, 1 32.972
// CHECK-NEXT:    float32-folded: inf 0, 0.5 0, 22.5 0, 22.5 0, 22.5 0, 22.5 0, 0.5 0, 0.5 9.7752e-06, 0.5 9.7752e-06, 0.5 6.2205e-06, 0.5 6.2205e-06, 0.5 1.7405e-05, 0.5 1.7405e-05, 22.5 0, 0.5 2.0029e-05, 22.5 0, 0.5 3.2187e-06, 0.5 1.7405e-05, 1 2.3365e-05
// CHECK-NEXT:    7 layers, 51 directions, 341 weights of 9945
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), length_selector_width_attn_output (1), length (5), map (5), is_( (1), frac_( (1), is_) (1), frac_) (1), balance_() (1), map_2 (2), is_{ (1), frac_{ (1), is_} (1), frac_} (1), balance_{} (1), map_3 (2), sequence_map (2), last_zero (2), map_4 (2), map_5 (2), sequence_map_2 (2), any_negative (1), has_neg (1), not_has_neg (2), shuffle_dyck2 (2)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length <-
// CHECK-NEXT:    layer 0 mlp, 13 neurons: length (9), is_( (1), is_) (1), is_{ (1), is_} (1) <- tokens, length_selector_width_attn_output
// CHECK-NEXT:    layer 1 head 0, d_qk 5 d_v 1: frac_( <- q indices; k indices; v is_(
// CHECK-NEXT:    layer 1 head 1, d_qk 5 d_v 1: frac_) <- q indices; k indices; v is_)
// CHECK-NEXT:    layer 1 head 2, d_qk 5 d_v 1: frac_{ <- q indices; k indices; v is_{
// CHECK-NEXT:    layer 1 head 3, d_qk 5 d_v 1: frac_} <- q indices; k indices; v is_}
// CHECK-NEXT:    layer 1 mlp, 9 neurons: map (5), balance_() (2), balance_{} (2) <- length, frac_(, frac_), frac_{, frac_}
// CHECK-NEXT:    layer 2 mlp, 16 neurons: map_2 (5), map_3 (5), map_4 (3), map_5 (3) <- balance_(), balance_{}
// CHECK-NEXT:    layer 3 mlp, 8 neurons: sequence_map (4), sequence_map_2 (4) <- map_2, map_3, map_4, map_5
// CHECK-NEXT:    layer 4 head 0, d_qk 5 d_v 2: last_zero <- q map; k indices; v sequence_map
// CHECK-NEXT:    layer 4 mlp, 1 neurons: any_negative (1) <- sequence_map_2
// CHECK-NEXT:    layer 5 head 0, d_qk 2 d_v 1: has_neg <- v any_negative
// CHECK-NEXT:    layer 5 mlp, 3 neurons: not_has_neg (3) <- has_neg
// CHECK-NEXT:    layer 6 mlp, 4 neurons: shuffle_dyck2 (4) <- last_zero, not_has_neg
// CHECK-NEXT:    transformer.embed: W_E 11 72 0 0, W_pos 4 28 0 0
// CHECK-NEXT:    transformer.head: W_Q 91.386 184.16 45 45, W_K 2 4 0 0, W_V 1 1 0 0, W_O 1 11 0 0
// CHECK-NEXT:    transformer.mlp: W_in 261 4046 621.88 3752.8, W_out 13 312 8 148
// CHECK-NEXT:    transformer.head: W_Q 90 450 337.5 1665, W_K 5 28 0 0, W_V 1 22 0 0, W_O 1 23 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 450 337.5 1665, W_K 5 28 0 0, W_V 1 24 0 0, W_O 1 25 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 450 337.5 1665, W_K 5 28 0 0, W_V 1 29 0 0, W_O 1 30 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 450 337.5 1665, W_K 5 28 0 0, W_V 1 31 0 0, W_O 1 32 0 0
// CHECK-NEXT:    transformer.mlp: W_in 9 216 4 136, W_out 7 176 2 73
// CHECK-NEXT:    transformer.mlp: W_in 160 5512 184 1588, W_out 16 679 12 506
// CHECK-NEXT:    transformer.mlp: W_in 48 1892 24 134, W_out 6 265 6 267
// CHECK-NEXT:    transformer.head: W_Q 202.5 3915 0 0, W_K 5 29 0 0, W_V 2 74 0 0, W_O 2 78 0 0
// CHECK-NEXT:    transformer.mlp: W_in 1 45 0 0, W_out 1 46 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 180 67.5 112.5, W_K 2 4 0 0, W_V 1 46 0 0, W_O 1 47 0 0
// CHECK-NEXT:    transformer.mlp: W_in 25 1166 33 85, W_out 3 149 2 100
// CHECK-NEXT:    transformer.mlp: W_in 24 1076 12 43, W_out 3 156 3 157
// CHECK-NEXT:    transformer.unembed: W_U 2 102 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 40 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 80 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 105 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 22 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 23 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 24 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 25 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 39.333 3.5 9.6667, basis 1 26 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 56 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 29 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 30 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 31 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 32 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 39.333 3.5 9.6667, basis 1 33 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 70 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 74 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 78 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 82 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 86 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 90 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 46 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 47 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 98 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 102 0 0
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
// CHECK-NEXT:    step sequence_map: margin 0.5, error 2^-15
// CHECK-NEXT:    step sequence_map_2: margin 0.5, error 2^-15
// CHECK-NEXT:    select last_zero: margin 22.5, error 0
// CHECK-NEXT:    step last_zero: margin 0.5, error 2^-15
// CHECK-NEXT:    select has_neg: margin 22.5, error 0
// CHECK-NEXT:    step not_has_neg: margin 0.5, error 2^-18
// CHECK-NEXT:    step shuffle_dyck2: margin 0.5, error 2^-15
// CHECK-NEXT:    decode shuffle_dyck2: margin 1, error 2^-15
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
// CHECK-NEXT:    bounds of sequence_map: points, 0 2 0 2.3365e-05 0
// CHECK-NEXT:    bounds of sequence_map_3: points, 0 2 0 2.3365e-05 0
// CHECK-NEXT:    bounds of sequence_map_2: points, 0 2 0 2.3365e-05 0
// CHECK-NEXT:    bounds of sequence_map_4: points, 0 2 0 2.3365e-05 0
// CHECK-NEXT:    bounds of last_zero: uniform points, 0 2 0 2.8614e-05 2.8616e-05
// CHECK-NEXT:    bounds of any_negative: points, 0 1 0 1.7405e-05 0
// CHECK-NEXT:    bounds of has_neg: uniform a range, 0 1 0 1.991e-05 1.9911e-05
// CHECK-NEXT:    bounds of not_has_neg: uniform points, 0 2 0 5.7817e-06 5.9605e-07
// CHECK-NEXT:    bounds of shuffle_dyck3: uniform points, 0 2 0 2.3365e-05 0
// CHECK-NEXT:    attention of length: 0 6.9121e-06 1.3824e-05 4 prefixes equal
// CHECK-NEXT:    attention of frac_(: 8.4595e-10 0 0 0 prefixes equal others
// CHECK-NEXT:    attention of frac_): 8.4595e-10 0 0 0 prefixes equal others
// CHECK-NEXT:    attention of frac_{: 8.4595e-10 0 0 0 prefixes equal others
// CHECK-NEXT:    attention of frac_}: 8.4595e-10 0 0 0 prefixes equal others
// CHECK-NEXT:    attention of frac_[: 8.4595e-10 0 0 0 prefixes equal others
// CHECK-NEXT:    attention of frac_]: 8.4595e-10 0 0 0 prefixes equal others
// CHECK-NEXT:    attention of last_zero: 8.4595e-10 0 0 0 single equal others
// CHECK-NEXT:    attention of has_neg: 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    tf32: inf 0, 0.5 1.6854, 22.5 0, 22.5 0, 22.5 0, 22.5 0, 22.5 0, 22.5 0, 0.5 1.6906, 0.5 0.11382, 0.5 0.11382, 0.5 0.11382, 0.5 0.098967, 0.5 0.098967, 0.5 0.098967, 0.5 0.02341, 0.5 0.02341, 0.5 0.021773, 0.5 0.021773, 22.5 76.551, 0.5 2.0278, 22.5 0, 0.5 0.045275, 0.5 24.656, 1 32.957
// CHECK-NEXT:    float32-folded: inf 0, 0.5 0, 22.5 0, 22.5 0, 22.5 0, 22.5 0, 22.5 0, 22.5 0, 0.5 0, 0.5 9.7752e-06, 0.5 9.7752e-06, 0.5 9.7752e-06, 0.5 6.2205e-06, 0.5 6.2205e-06, 0.5 6.2205e-06, 0.5 1.7405e-05, 0.5 1.7405e-05, 0.5 1.7405e-05, 0.5 1.7405e-05, 22.5 0, 0.5 2.0029e-05, 22.5 0, 0.5 3.2187e-06, 0.5 1.7405e-05, 1 2.3365e-05
// CHECK-NEXT:    8 layers, 66 directions, 469 weights of 17226
// CHECK-NEXT:    stream: tokens (7), one (1), indices (4), length_selector_width_attn_output (1), length (5), map (5), is_( (1), frac_( (1), is_) (1), frac_) (1), balance_() (1), map_2 (2), is_{ (1), frac_{ (1), is_} (1), frac_} (1), balance_{} (1), map_3 (2), sequence_map (2), is_[ (1), frac_[ (1), is_] (1), frac_] (1), balance_ (1), map_4 (2), sequence_map_2 (2), last_zero (2), map_5 (2), map_6 (2), sequence_map_3 (2), map_7 (2), sequence_map_4 (2), any_negative (1), has_neg (1), not_has_neg (2), shuffle_dyck3 (2)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length <-
// CHECK-NEXT:    layer 0 mlp, 15 neurons: length (9), is_( (1), is_) (1), is_{ (1), is_} (1), is_[ (1), is_] (1) <- tokens, length_selector_width_attn_output
// CHECK-NEXT:    layer 1 head 0, d_qk 5 d_v 1: frac_( <- q indices; k indices; v is_(
// CHECK-NEXT:    layer 1 head 1, d_qk 5 d_v 1: frac_) <- q indices; k indices; v is_)
// CHECK-NEXT:    layer 1 head 2, d_qk 5 d_v 1: frac_{ <- q indices; k indices; v is_{
// CHECK-NEXT:    layer 1 head 3, d_qk 5 d_v 1: frac_} <- q indices; k indices; v is_}
// CHECK-NEXT:    layer 1 head 4, d_qk 5 d_v 1: frac_[ <- q indices; k indices; v is_[
// CHECK-NEXT:    layer 1 head 5, d_qk 5 d_v 1: frac_] <- q indices; k indices; v is_]
// CHECK-NEXT:    layer 1 mlp, 11 neurons: map (5), balance_() (2), balance_{} (2), balance_[] (2) <- length, frac_(, frac_), frac_{, frac_}, frac_[, ...
// CHECK-NEXT:    layer 2 mlp, 24 neurons: map_2 (5), map_3 (5), map_4 (5), map_5 (3), map_6 (3), map_7 (3) <- balance_(), balance_{}, balance_[]
// CHECK-NEXT:    layer 3 mlp, 8 neurons: sequence_map (4), sequence_map_3 (4) <- map_2, map_3, map_5, map_6
// CHECK-NEXT:    layer 4 mlp, 8 neurons: sequence_map_2 (4), sequence_map_4 (4) <- sequence_map, map_4, sequence_map_3, map_7
// CHECK-NEXT:    layer 5 head 0, d_qk 5 d_v 2: last_zero <- q map; k indices; v sequence_map_2
// CHECK-NEXT:    layer 5 mlp, 1 neurons: any_negative (1) <- sequence_map_4
// CHECK-NEXT:    layer 6 head 0, d_qk 2 d_v 1: has_neg <- v any_negative
// CHECK-NEXT:    layer 6 mlp, 3 neurons: not_has_neg (3) <- has_neg
// CHECK-NEXT:    layer 7 mlp, 4 neurons: shuffle_dyck3 (4) <- last_zero, not_has_neg
// CHECK-NEXT:    transformer.embed: W_E 15 123 0 0, W_pos 4 28 0 0
// CHECK-NEXT:    transformer.head: W_Q 91.386 184.16 45 45, W_K 2 4 0 0, W_V 1 1 0 0, W_O 1 13 0 0
// CHECK-NEXT:    transformer.mlp: W_in 263 4608 621.88 3752.8, W_out 15 447 8 164
// CHECK-NEXT:    transformer.head: W_Q 90 450 337.5 1665, W_K 5 28 0 0, W_V 1 24 0 0, W_O 1 25 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 450 337.5 1665, W_K 5 28 0 0, W_V 1 26 0 0, W_O 1 27 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 450 337.5 1665, W_K 5 28 0 0, W_V 1 31 0 0, W_O 1 32 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 450 337.5 1665, W_K 5 28 0 0, W_V 1 33 0 0, W_O 1 34 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 450 337.5 1665, W_K 5 28 0 0, W_V 1 40 0 0, W_O 1 41 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 450 337.5 1665, W_K 5 28 0 0, W_V 1 42 0 0, W_O 1 43 0 0
// CHECK-NEXT:    transformer.mlp: W_in 11 337 6 247, W_out 8 243 3 131
// CHECK-NEXT:    transformer.mlp: W_in 240 10536 276 3432, W_out 24 1321 18 978
// CHECK-NEXT:    transformer.mlp: W_in 48 2204 24 134, W_out 6 304 6 306
// CHECK-NEXT:    transformer.mlp: W_in 48 2516 24 134, W_out 6 343 6 345
// CHECK-NEXT:    transformer.head: W_Q 202.5 4275 0 0, W_K 5 29 0 0, W_V 2 96 0 0, W_O 2 100 0 0
// CHECK-NEXT:    transformer.mlp: W_in 1 60 0 0, W_out 1 61 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 180 67.5 112.5, W_K 2 4 0 0, W_V 1 61 0 0, W_O 1 62 0 0
// CHECK-NEXT:    transformer.mlp: W_in 25 1526 33 85, W_out 3 194 2 130
// CHECK-NEXT:    transformer.mlp: W_in 24 1388 12 43, W_out 3 201 3 202
// CHECK-NEXT:    transformer.unembed: W_U 2 132 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 6 36 0 0, basis 6 72 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 90 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 115 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 24 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 25 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 26 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 27 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 39.333 3.5 9.6667, basis 1 28 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 60 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 31 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 32 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 33 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 34 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 39.333 3.5 9.6667, basis 1 35 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 74 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 78 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 40 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 41 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 42 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 43 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 39.333 3.5 9.6667, basis 1 44 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 92 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 96 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 100 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 104 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 108 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 112 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 116 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 120 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 61 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 62 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 128 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 132 0 0
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
// CHECK-NEXT:    step sequence_map: margin 0.5, error 2^-15
// CHECK-NEXT:    step sequence_map_3: margin 0.5, error 2^-15
// CHECK-NEXT:    step sequence_map_2: margin 0.5, error 2^-15
// CHECK-NEXT:    step sequence_map_4: margin 0.5, error 2^-15
// CHECK-NEXT:    select last_zero: margin 22.5, error 0
// CHECK-NEXT:    step last_zero: margin 0.5, error 2^-15
// CHECK-NEXT:    select has_neg: margin 22.5, error 0
// CHECK-NEXT:    step not_has_neg: margin 0.5, error 2^-18
// CHECK-NEXT:    step shuffle_dyck3: margin 0.5, error 2^-15
// CHECK-NEXT:    decode shuffle_dyck3: margin 1, error 2^-15
// CHECK-NEXT:  shift_by_1:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 5 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of shift_by(1): known points, 0 4 0 3.3838e-09 3.3838e-09
// CHECK-NEXT:    attention of shift_by(1): 8.4595e-10 0 0 0 single may_miss equal others
// CHECK-NEXT:    tf32: 22.5 0, 0.5 8.4595e-10, 0.5 0.00097656
// CHECK-NEXT:    float32-folded: 22.5 0, 0.5 8.4595e-10, 0.5 9.0253e-08
// CHECK-NEXT:    1 layers, 14 directions, 36 weights of 448
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), shift_by(1) (4)
// CHECK-NEXT:    layer 0 head 0, d_qk 4 d_v 4: shift_by(1) <- q indices; k indices; v tokens
// CHECK-NEXT:    transformer.embed: W_E 11 72 0 0, W_pos 4 28 0 0
// CHECK-NEXT:    transformer.head: W_Q 157.5 922.5 0 0, W_K 4 19 0 0, W_V 4 40 0 0, W_O 4 56 0 0
// CHECK-NEXT:    transformer.unembed: W_U 4.5 59 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 40 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 56 0 0
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
// CHECK-NEXT:    1 layers, 14 directions, 34 weights of 420
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), shift_by(2) (4)
// CHECK-NEXT:    layer 0 head 0, d_qk 3 d_v 4: shift_by(2) <- q indices; k indices; v tokens
// CHECK-NEXT:    transformer.embed: W_E 11 72 0 0, W_pos 4 28 0 0
// CHECK-NEXT:    transformer.head: W_Q 112.5 630 0 0, W_K 3 11 0 0, W_V 4 40 0 0, W_O 4 56 0 0
// CHECK-NEXT:    transformer.unembed: W_U 4.5 59 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 40 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 56 0 0
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
// CHECK-NEXT:    bounds of sequence_map: known points, 0 2 0 8.4689e-06 0
// CHECK-NEXT:    bounds of detect_pattern(abc): known points, 0 2 0 2.1767e-05 0
// CHECK-NEXT:    attention of shift_by(2): 8.4595e-10 0 0 0 single prefixes may_miss equal others
// CHECK-NEXT:    attention of shift_by(1): 8.4595e-10 0 0 0 single may_miss equal others
// CHECK-NEXT:    tf32: 0.5 0, 0.5 0, 0.5 0, 22.5 0, 0.5 8.4595e-10, 22.5 0, 0.5 8.4595e-10, 0.5 0.007819, 0.5 0.020062, 0.5 0.021058
// CHECK-NEXT:    float32-folded: 0.5 0, 0.5 0, 0.5 0, 22.5 0, 0.5 8.4595e-10, 22.5 0, 0.5 8.4595e-10, 0.5 6.3206e-06, 0.5 1.6399e-05, 0.5 1.6488e-05
// CHECK-NEXT:    3 layers, 23 directions, 75 weights of 1265
// CHECK-NEXT:    stream: tokens (4), one (1), indices (4), map (2), shift_by(2) (2), map_2 (2), shift_by(1) (2), sequence_map (2), map_3 (2), detect_pattern(abc) (2)
// CHECK-NEXT:    layer 0 mlp, 6 neurons: map (2), map_2 (2), map_3 (2) <- tokens
// CHECK-NEXT:    layer 1 head 0, d_qk 3 d_v 2: shift_by(2) <- q indices; k indices; v map
// CHECK-NEXT:    layer 1 head 1, d_qk 4 d_v 2: shift_by(1) <- q indices; k indices; v map_2
// CHECK-NEXT:    layer 1 mlp, 2 neurons: sequence_map (2) <- shift_by(2), shift_by(1)
// CHECK-NEXT:    layer 2 mlp, 2 neurons: detect_pattern(abc) (2) <- sequence_map, map_3
// CHECK-NEXT:    transformer.embed: W_E 9 51 0 0, W_pos 4 28 0 0
// CHECK-NEXT:    transformer.mlp: W_in 9 94 0 0, W_out 6 106 0 0
// CHECK-NEXT:    transformer.head: W_Q 112.5 630 0 0, W_K 3 11 0 0, W_V 2 22 0 0, W_O 2 26 0 0
// CHECK-NEXT:    transformer.head: W_Q 157.5 922.5 0 0, W_K 4 19 0 0, W_V 2 30 0 0, W_O 2 34 0 0
// CHECK-NEXT:    transformer.mlp: W_in 9 135 4 10, W_out 2 38 1 19
// CHECK-NEXT:    transformer.mlp: W_in 9 180 4 10, W_out 2 46 1 23
// CHECK-NEXT:    transformer.unembed: W_U 2.5 48 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 27 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 22 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 26 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 30 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 34 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 38 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 42 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 46 0 0
// CHECK-NEXT:    step map: margin 0.5, error 0
// CHECK-NEXT:    step map_2: margin 0.5, error 0
// CHECK-NEXT:    step map_3: margin 0.5, error 0
// CHECK-NEXT:    select shift_by(2): margin 22.5, error 0
// CHECK-NEXT:    step shift_by(2): margin 0.5, error 2^-30
// CHECK-NEXT:    select shift_by(1): margin 22.5, error 0
// CHECK-NEXT:    step shift_by(1): margin 0.5, error 2^-30
// CHECK-NEXT:    step sequence_map: margin 0.5, error 2^-17
// CHECK-NEXT:    step detect_pattern(abc): margin 0.5, error 2^-15
// CHECK-NEXT:    decode detect_pattern: margin 0.5, error 2^-15
// CHECK-NEXT:  count:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 4 2 0 0
// CHECK-NEXT:    bounds of count_a: points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    bounds of count_a: points, 0 5 0 0 5.9605e-07
// CHECK-NEXT:    attention of count_a: 1.4313e-19 4.1473e-06 8.2945e-06 4 prefixes may_miss equal others
// CHECK-NEXT:    tf32: 45 0, 0.5 1.6852, 1 3.3746
// CHECK-NEXT:    float32-folded: 45 0, 0.5 0, 1 0
// CHECK-NEXT:    1 layers, 11 directions, 65 weights of 429
// CHECK-NEXT:    stream: tokens (4), one (1), count_a_selector_width_attn_output (1), count_a (5)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: count_a <- q tokens; k tokens
// CHECK-NEXT:    layer 0 mlp, 9 neurons: count_a (9) <- count_a_selector_width_attn_output
// CHECK-NEXT:    transformer.embed: W_E 9 39 0 0, W_pos 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 181.39 679.16 0 0, W_K 2 5 0 0, W_V 1 1 0 0, W_O 1 6 0 0
// CHECK-NEXT:    transformer.mlp: W_in 257 2690 621.88 3752.8, W_out 9 119 8 108
// CHECK-NEXT:    transformer.unembed: W_U 5 55 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 15 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 55 0 0
// CHECK-NEXT:    select count_a: margin 45, error 0
// CHECK-NEXT:    step count_a: margin 0.5, error 0
// CHECK-NEXT:    decode count: margin 1, error 0
// CHECK-NEXT:  count_less_freq:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 5 2 0 0
// CHECK-NEXT:    bounds of hist: points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    bounds of hist: points, 0 5 0 0 5.9605e-07
// CHECK-NEXT:    bounds of count_less_freq: points, 0.5 1 1 1.9938e-05 1.9997e-05
// CHECK-NEXT:    bounds of count_less_freq: points, 0 5 0 0 5.9605e-07
// CHECK-NEXT:    attention of hist: 1.4313e-19 4.1473e-06 8.2945e-06 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of count_less_freq: 1.4313e-19 3.8295e-05 7.6589e-05 4 prefixes may_miss equal others
// CHECK-NEXT:    tf32: 45 0, 0.5 1.6852, 45 712.88, 0.5 385.68, 1 771.99
// CHECK-NEXT:    float32-folded: 45 0, 0.5 0, 45 0, 0.5 0, 1 0
// CHECK-NEXT:    2 layers, 18 directions, 129 weights of 1296
// CHECK-NEXT:    stream: tokens (5), one (1), hist_selector_width_attn_output (1), hist (5), count_less_freq_selector_width_attn_output (1), count_less_freq (5)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: hist <- q tokens; k tokens
// CHECK-NEXT:    layer 0 mlp, 9 neurons: hist (9) <- hist_selector_width_attn_output
// CHECK-NEXT:    layer 1 head 0, d_qk 3 d_v 1: count_less_freq <- q hist; k hist
// CHECK-NEXT:    layer 1 mlp, 9 neurons: count_less_freq (9) <- count_less_freq_selector_width_attn_output
// CHECK-NEXT:    transformer.embed: W_E 11 56 0 0, W_pos 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 226.39 1358.3 0 0, W_K 5 29 0 0, W_V 1 1 0 0, W_O 1 7 0 0
// CHECK-NEXT:    transformer.mlp: W_in 257 2946 621.88 3752.8, W_out 9 128 8 116
// CHECK-NEXT:    transformer.head: W_Q 91.386 182.77 270 2790, W_K 4 31 0 0, W_V 1 1 0 0, W_O 1 13 0 0
// CHECK-NEXT:    transformer.mlp: W_in 257 4482 621.88 3752.8, W_out 9 182 8 164
// CHECK-NEXT:    transformer.unembed: W_U 5 90 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 60 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 90 0 0
// CHECK-NEXT:    select hist: margin 45, error 0
// CHECK-NEXT:    step hist: margin 0.5, error 0
// CHECK-NEXT:    select count_less_freq: margin 45, error 0
// CHECK-NEXT:    step count_less_freq: margin 0.5, error 0
// CHECK-NEXT:    decode count_less_freq: margin 1, error 0
// CHECK-NEXT:  nary_sequencemap:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 4 1 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of arguments: known points, 0 3 0 0 0
// CHECK-NEXT:    bounds of arguments_2: known points, 0 12 0 0 0
// CHECK-NEXT:    bounds of nary_sequencemap: known points, 0 8 0 0 0
// CHECK-NEXT:    tf32: 0.5 0, 0.5 0, 0.5 0, 1 0
// CHECK-NEXT:    float32-folded: 0.5 0, 0.5 0, 0.5 0, 1 0
// CHECK-NEXT:    3 layers, 61 directions, 214 weights of 6832
// CHECK-NEXT:    stream: one (1), tokens (3), arguments (9), indices (4), arguments_2 (36), nary_sequencemap (8)
// CHECK-NEXT:    layer 0 mlp, 3 neurons: arguments (3) <- tokens
// CHECK-NEXT:    layer 1 mlp, 36 neurons: arguments_2 (36) <- arguments, indices
// CHECK-NEXT:    layer 2 mlp, 8 neurons: nary_sequencemap (8) <- arguments_2
// CHECK-NEXT:    transformer.embed: W_E 8 27 0 0, W_pos 4 72 0 0
// CHECK-NEXT:    transformer.mlp: W_in 3 12 0 0, W_out 3 30 0 0
// CHECK-NEXT:    transformer.mlp: W_in 108 3213 72 1332, W_out 36 1908 0 0
// CHECK-NEXT:    transformer.mlp: W_in 36 1380 0 0, W_out 8 488 0 0
// CHECK-NEXT:    transformer.unembed: W_U 8 488 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 12 0 0
// CHECK-NEXT:    transformer.variable: table 9 81 0 0, basis 9 117 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 68 0 0
// CHECK-NEXT:    transformer.variable: table 36 1296 0 0, basis 36 1908 0 0
// CHECK-NEXT:    transformer.variable: table 8 64 0 0, basis 8 488 0 0
// CHECK-NEXT:    step arguments: margin 0.5, error 0
// CHECK-NEXT:    step arguments_2: margin 0.5, error 0
// CHECK-NEXT:    step nary_sequencemap: margin 0.5, error 0
// CHECK-NEXT:    decode nary_sequencemap: margin 1, error 0
// CHECK-NEXT:  builtin.module {
// CHECK-NEXT:    rasp.program @corpus_tracr_by_interp vocab {"a"} max_seq_len 1 {
// CHECK-NEXT:      %[[TOKENS:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:      rasp.return %[[TOKENS]] : !rasp.sop
// CHECK-NEXT:    }
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

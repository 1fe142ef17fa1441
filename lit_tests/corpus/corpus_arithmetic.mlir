// RUN: raspc compile %S/Inputs/corpus_arithmetic.py --vocab a --max-seq-len 1 --emit rasp | filecheck --match-full-lines %s

// The parts and decisions of the programs about numbers in examples/index.json, by the pipeline default.

// CHECK:       modular_sum:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 5 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 3 0 0 0
// CHECK-NEXT:    bounds of length_mean_index+average(tokens): uniform a range, 0 7 0 4.1723e-07 4.2315e-07
// CHECK-NEXT:    bounds of the token embedding: known points, 1 1 2 0 0
// CHECK-NEXT:    bounds of length_categorical: uniform points, 0 4 0 6.4373e-06 5.9605e-07
// CHECK-NEXT:    bounds of the token embedding: known points, 1 1 1 0 0
// CHECK-NEXT:    bounds of length_categorical: uniform points, 0 2 0 2.861e-06 0
// CHECK-NEXT:    bounds of modular_sum: uniform points, 0 5 0 0.0071264 4.7684e-07
// CHECK-NEXT:    attention of length_mean_index+average(tokens): 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    tf32: 22.5 0, 0.5 0.08608, 0.5 69.908, 1 123.08
// CHECK-NEXT:    float32-folded: 22.5 0, 0.5 3.5763e-06, 0.5 0.0017839, 1 0.003322
// CHECK-NEXT:    2 layers, 10 directions, 573 weights of 2210
// CHECK-NEXT:    stream: tokens (2), one (1), indices (1), length_mean_index (1), average(tokens) (1), length_categorical (4)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 2: length_mean_index+average(tokens) <- q tokens:compiler_bos/modular_sum:0; k tokens:compiler_bos/modular_sum:0; v tokens, indices
// CHECK-NEXT:    layer 0 mlp, 9 neurons: length_categorical (7), erase(indices) (1), erase(tokens) (1) <- tokens, indices, length_mean_index, tokens:compiler_bos/modular_sum:0
// CHECK-NEXT:    layer 1 mlp, 89 neurons: modular_sum (84), erase(tokens) (1), erase(length_categorical) (2), erase(-length_categorical) (2) <- average(tokens), length_categorical, tokens:compiler_bos/modular_sum:0
// CHECK-NEXT:    transformer.embed: W_E 18 111 0 0, W_pos 6 38 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 180 67.5 112.5, W_K 2 4 0 0, W_V 2 8 0 0, W_O 2 12 0 0
// CHECK-NEXT:    transformer.mlp: W_in 27 228 115 567, W_out 7 79 8 94
// CHECK-NEXT:    transformer.mlp: W_in 3607 1.589e+05 11750 4.7655e+05, W_out 86 4029 83 4022
// CHECK-NEXT:    transformer.unembed: W_U 5 33 0 0
// CHECK-NEXT:    transformer.variable: table 10 40 0 0, basis 1 4 0 0
// CHECK-NEXT:    transformer.variable: table 50 865.33 0 0, basis 1 6 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 33 0 0
// CHECK-NEXT:    transformer.variable: table 6 20 0 0, basis 1 3 0 0
// CHECK-NEXT:    transformer.variable: table 3 10 0 0, basis 1 5 0 0
// CHECK-NEXT:    transformer.variable: table 10 30 0 0, reading 3 12 1 1
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 40 0 0
// CHECK-NEXT:    select length_mean_index+average(tokens): margin 22.5, error 0
// CHECK-NEXT:    step length_categorical: margin 0.5, error 2^-18
// CHECK-NEXT:    step modular_sum: margin 0.5, error 2^-9
// CHECK-NEXT:    decode modular_sum: margin 1, error 2^-8
// CHECK-NEXT:  running_sum:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 3 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of mean: known a range, 0 2 0 1.1921e-07 1.1921e-07
// CHECK-NEXT:    bounds of the token embedding: known points, 1 3 1 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 2 0 0 0
// CHECK-NEXT:    bounds of running_sum: known points, 0 3 0 0.00026226 4.7684e-07
// CHECK-NEXT:    attention of mean: 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    tf32: 22.5 0, 0.5 0.43644, 1 0.84928
// CHECK-NEXT:    float32-folded: 22.5 0, 0.5 0.00051278, 1 0.00098044
// CHECK-NEXT:    1 layers, 8 directions, 285 weights of 904
// CHECK-NEXT:    stream: tokens (2), one (1), indices (4), mean (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: mean <- q tokens:compiler_bos/running_sum:0; k tokens:compiler_bos/running_sum:0; v tokens
// CHECK-NEXT:    layer 0 mlp, 47 neurons: running_sum (44), erase(tokens) (1), erase(indices) (2) <- indices, mean, tokens:compiler_bos/running_sum:0
// CHECK-NEXT:    transformer.embed: W_E 9 50 0 0, W_pos 4 28 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 180 67.5 112.5, W_K 2 4 0 0, W_V 1 7 0 0, W_O 1 8 0 0
// CHECK-NEXT:    transformer.mlp: W_in 1235 32007 3000 66462, W_out 44 1056 43 1149
// CHECK-NEXT:    transformer.unembed: W_U 3 11 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 3 8 0 0, basis 1 7 0 0
// CHECK-NEXT:    transformer.variable: table 3 8 0 0, reading 1 7 0 0
// CHECK-NEXT:    transformer.variable: table 13 120.67 0 0, basis 1 8 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 11 0 0
// CHECK-NEXT:    select mean: margin 22.5, error 0
// CHECK-NEXT:    step running_sum: margin 0.5, error 2^-10
// CHECK-NEXT:    decode running_sum: margin 1, error 2^-9
// CHECK-NEXT:  add_mod:
// CHECK-NEXT:    bounds of the token embedding: known points, 5 12 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 2 0 0 0
// CHECK-NEXT:    bounds of aggregate: uniform points, 1 6 0 1.2513e-07 1.1843e-08
// CHECK-NEXT:    bounds of second: uniform points, 1 6 0 1.2513e-07 1.1843e-08
// CHECK-NEXT:    bounds of the token embedding: known points, 4 6 1 0 0
// CHECK-NEXT:    bounds of add_mod: uniform points, 0 7 0 0.0050862 2.3842e-06
// CHECK-NEXT:    attention of aggregate: 8.4595e-10 0 0 0 single prefixes may_miss equal others
// CHECK-NEXT:    attention of second: 8.4595e-10 0 0 0 single prefixes may_miss equal others
// CHECK-NEXT:    tf32: 22.5 0, 0.5 8.4595e-10, 22.5 0, 0.5 8.4595e-10, 0.5 0.77447, 1 1.3283
// CHECK-NEXT:    float32-folded: 22.5 0, 0.5 8.4595e-10, 22.5 0, 0.5 8.4595e-10, 0.5 0.00085473, 1 0.0017065
// CHECK-NEXT:    1 layers, 27 directions, 495 weights of 3267
// CHECK-NEXT:    stream: tokens (8), one (1), indices (2), full (1), aggregate (7), full_2 (1), second (7)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 7: aggregate <- q full; k indices, tokens:compiler_bos/add_mod:0; v tokens, tokens:compiler_bos/add_mod:0
// CHECK-NEXT:    layer 0 head 1, d_qk 2 d_v 7: second <- q full_2; k indices, tokens:compiler_bos/add_mod:0; v tokens, tokens:compiler_bos/add_mod:0
// CHECK-NEXT:    layer 0 mlp, 32 neurons: add_mod (25), erase(tokens) (6), erase(full) (1) <- full, tokens, aggregate, second, tokens:compiler_bos/add_mod:0
// CHECK-NEXT:    transformer.embed: W_E 45 643 0 0, W_pos 2 10 0 0
// CHECK-NEXT:    transformer.head: W_Q 67.5 315 0 0, W_K 2 5 0 0, W_V 8 85 1 2, W_O 7 133 0 0
// CHECK-NEXT:    transformer.head: W_Q 67.5 990 0 0, W_K 2 6 0 0, W_V 8 85 1 2, W_O 7 189 0 0
// CHECK-NEXT:    transformer.mlp: W_in 2024 68452 1177 18465, W_out 25 455 31 696
// CHECK-NEXT:    transformer.unembed: W_U 7 67 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 8 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 5 0 0
// CHECK-NEXT:    transformer.variable: table 7 49 0 0, basis 7 84 0 0
// CHECK-NEXT:    transformer.variable: table 7 49 0 0, basis 7 133 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 20 0 0
// CHECK-NEXT:    transformer.variable: table 7 49 0 0, basis 7 189 0 0
// CHECK-NEXT:    transformer.variable: table 78 728 0 0, reading 42 896 0 0
// CHECK-NEXT:    transformer.variable: table 7 49 0 0, basis 7 67 0 0
// CHECK-NEXT:    select aggregate: margin 22.5, error 0
// CHECK-NEXT:    step aggregate: margin 0.5, error 2^-30
// CHECK-NEXT:    select second: margin 22.5, error 0
// CHECK-NEXT:    step second: margin 0.5, error 2^-30
// CHECK-NEXT:    step add_mod: margin 0.5, error 2^-10
// CHECK-NEXT:    decode add_mod: margin 1, error 2^-9
// CHECK-NEXT:  binary_increment:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 4 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of lower_zeros: known points, 0.5 1 1 4.8751e-06 4.9347e-06
// CHECK-NEXT:    bounds of the token embedding: known points, 2 3 1 0 0
// CHECK-NEXT:    bounds of binary_increment: known points, 0 2 0 3.8147e-06 2.3842e-07
// CHECK-NEXT:    attention of lower_zeros: 1.4313e-19 8.1706e-06 1.6341e-05 4 prefixes may_miss equal others
// CHECK-NEXT:    tf32: 45 0, 0.5 0.037579, 1 0.078162
// CHECK-NEXT:    float32-folded: 45 0, 0.5 2.892e-05, 1 5.9031e-05
// CHECK-NEXT:    1 layers, 10 directions, 66 weights of 390
// CHECK-NEXT:    stream: tokens (3), one (1), full (1), indices (4), lower_zeros (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: lower_zeros <- q full, indices; k tokens, indices, tokens:compiler_bos/binary_increment:0; v tokens:compiler_bos/binary_increment:0
// CHECK-NEXT:    layer 0 mlp, 8 neurons: binary_increment (6), erase(tokens) (2) <- tokens, lower_zeros, tokens:compiler_bos/binary_increment:0
// CHECK-NEXT:    transformer.embed: W_E 9 36 0 0, W_pos 4 40 0 0
// CHECK-NEXT:    transformer.head: W_Q 406.39 3473.3 0 0, W_K 5 35 0 0, W_V 1 1 0 0, W_O 1 10 0 0
// CHECK-NEXT:    transformer.mlp: W_in 86 969 203.25 880.62, W_out 6 27 6 37
// CHECK-NEXT:    transformer.unembed: W_U 2 5 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 8 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 5 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 36 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 10 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 5 0 0
// CHECK-NEXT:    select lower_zeros: margin 45, error 0
// CHECK-NEXT:    step binary_increment: margin 0.5, error 2^-15
// CHECK-NEXT:    decode binary_increment: margin 1, error 2^-14
// CHECK-NEXT:  binary_value:
// CHECK-NEXT:    bounds of the token embedding: known points, 9 11 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of aggregate: uniform points, 1 1 0 1.209e-07 3.3838e-09
// CHECK-NEXT:    bounds of aggregate_2: uniform points, 1 1 0 1.209e-07 3.3838e-09
// CHECK-NEXT:    bounds of aggregate_3: uniform points, 1 1 0 1.209e-07 3.3838e-09
// CHECK-NEXT:    bounds of aggregate_4: uniform points, 1 1 0 1.209e-07 3.3838e-09
// CHECK-NEXT:    attention of aggregate: 8.4595e-10 0 0 0 single prefixes may_miss equal others
// CHECK-NEXT:    attention of aggregate_2: 8.4595e-10 0 0 0 single prefixes may_miss equal others
// CHECK-NEXT:    attention of aggregate_3: 8.4595e-10 0 0 0 single prefixes may_miss equal others
// CHECK-NEXT:    attention of aggregate_4: 8.4595e-10 0 0 0 single prefixes may_miss equal others
// CHECK-NEXT:    tf32: 22.5 0, 0.5 8.4595e-10, 22.5 0, 0.5 8.4595e-10, 22.5 0, 0.5 8.4595e-10, 22.5 0, 0.5 8.4595e-10, 1 0.84973
// CHECK-NEXT:    float32-folded: 22.5 0, 0.5 8.4595e-10, 22.5 0, 0.5 8.4595e-10, 22.5 0, 0.5 8.4595e-10, 22.5 0, 0.5 8.4595e-10, 1 0.00061562
// CHECK-NEXT:    1 layers, 20 directions, 142 weights of 1140
// CHECK-NEXT:    stream: tokens (3), one (1), indices (4), full (1), aggregate (2), full_2 (1), aggregate_2 (2), full_3 (1), aggregate_3 (2), full_4 (1), aggregate_4 (2)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 2: aggregate <- q full; k indices; v tokens
// CHECK-NEXT:    layer 0 head 1, d_qk 2 d_v 2: aggregate_2 <- q full_2; k indices; v tokens
// CHECK-NEXT:    layer 0 head 2, d_qk 2 d_v 2: aggregate_3 <- q full_3; k indices; v tokens
// CHECK-NEXT:    layer 0 head 3, d_qk 2 d_v 2: aggregate_4 <- q full_4; k indices; v tokens
// CHECK-NEXT:    transformer.embed: W_E 23 263 0 0, W_pos 4 28 0 0
// CHECK-NEXT:    transformer.head: W_Q 67.5 382.5 0 0, W_K 2 5 0 0, W_V 3 19 1 2, W_O 2 22 0 0
// CHECK-NEXT:    transformer.head: W_Q 67.5 607.5 0 0, W_K 2 6 0 0, W_V 3 19 1 2, W_O 2 28 0 0
// CHECK-NEXT:    transformer.head: W_Q 67.5 742.5 0 0, W_K 2 7 0 0, W_V 3 19 1 2, W_O 2 34 0 0
// CHECK-NEXT:    transformer.head: W_Q 67.5 877.5 0 0, W_K 2 8 0 0, W_V 3 19 1 2, W_O 2 40 0 0
// CHECK-NEXT:    transformer.unembed: W_U 3600 1.0128e+05 1240 16880
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 7 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 18 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 2 18 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 22 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 12 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 28 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 15 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 34 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 18 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 40 0 0
// CHECK-NEXT:    transformer.variable: table 120 1360 0 0, reading 15 267 0 0
// CHECK-NEXT:    select aggregate: margin 22.5, error 0
// CHECK-NEXT:    step aggregate: margin 0.5, error 2^-30
// CHECK-NEXT:    select aggregate_2: margin 22.5, error 0
// CHECK-NEXT:    step aggregate_2: margin 0.5, error 2^-30
// CHECK-NEXT:    select aggregate_3: margin 22.5, error 0
// CHECK-NEXT:    step aggregate_3: margin 0.5, error 2^-30
// CHECK-NEXT:    select aggregate_4: margin 22.5, error 0
// CHECK-NEXT:    step aggregate_4: margin 0.5, error 2^-30
// CHECK-NEXT:    decode binary_value: margin 1, error 2^-10
// CHECK-NEXT:  alternating_sum:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 3 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of the token embedding: known points, 1 1 2 0 0
// CHECK-NEXT:    bounds of signed: known points, 2 2 0 0 0
// CHECK-NEXT:    bounds of mean: known a range, 2 2 0 1.1921e-07 1.1921e-07
// CHECK-NEXT:    bounds of the token embedding: known points, 1 1 1 0 0
// CHECK-NEXT:    bounds of alternating_sum: known points, 0 17 0 0.00074646 9.5367e-07
// CHECK-NEXT:    attention of mean: 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    tf32: 22.5 0, 0.5 0.51645, 1 0.98815
// CHECK-NEXT:    float32-folded: 22.5 0, 0.5 0.00074959, 1 0.00142
// CHECK-NEXT:    2 layers, 20 directions, 567 weights of 4460
// CHECK-NEXT:    stream: tokens (3), one (1), indices (4), signed (1), alternating_sum (11)
// CHECK-NEXT:    layer 0 mlp, 6 neurons: signed (4), erase(tokens) (2) <- indices, tokens
// CHECK-NEXT:    layer 1 head 0, d_qk 2 d_v 1: mean <- q tokens:compiler_bos/alternating_sum:-8; k tokens:compiler_bos/alternating_sum:-8; v signed
// CHECK-NEXT:    layer 1 mlp, 89 neurons: alternating_sum (84), erase(tokens) (1), erase(indices) (4) <- indices, mean, tokens:compiler_bos/alternating_sum:-8
// CHECK-NEXT:    transformer.embed: W_E 8 42 0 0, W_pos 4 28 0 0
// CHECK-NEXT:    transformer.mlp: W_in 20 150 8 28, W_out 3 29 5 59
// CHECK-NEXT:    transformer.head: W_Q 90 180 67.5 112.5, W_K 2 4 0 0, W_V 1 9 0 0, W_O 1 7 0 0
// CHECK-NEXT:    transformer.mlp: W_in 3609 1.5042e+05 5988 2.3884e+05, W_out 84 4430 85 4772
// CHECK-NEXT:    transformer.unembed: W_U 17 328 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 2 6 0 0, basis 2 16 0 0
// CHECK-NEXT:    transformer.variable: table 3 14 3 4, basis 1 9 0 0
// CHECK-NEXT:    transformer.variable: table 13 276.67 13 61.333, basis 1 7 0 0
// CHECK-NEXT:    transformer.variable: table 17 289 0 0, basis 17 328 0 0
// CHECK-NEXT:    select mean: margin 22.5, error 0
// CHECK-NEXT:    step alternating_sum: margin 0.5, error 2^-10
// CHECK-NEXT:    decode alternating_sum: margin 1, error 2^-9
// CHECK-NEXT:  mean:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 5 2 0 0
// CHECK-NEXT:    bounds of mean: uniform a range, 0 4 0 2.3842e-07 2.418e-07
// CHECK-NEXT:    attention of mean: 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    tf32: 22.5 0, 0.041667 0.0078171
// CHECK-NEXT:    float32-folded: 22.5 0, 0.041667 7.1526e-07
// CHECK-NEXT:    1 layers, 4 directions, 20 weights of 72
// CHECK-NEXT:    stream: tokens (2), one (1), mean (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: mean <- v tokens
// CHECK-NEXT:    transformer.embed: W_E 17 82 0 0, W_pos 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 180 67.5 112.5, W_K 2 4 0 0, W_V 1 3 0 0, W_O 1 4 0 0
// CHECK-NEXT:    transformer.unembed: W_U 1 4 0 0
// CHECK-NEXT:    transformer.variable: table 10 30 0 0, basis 1 3 0 0
// CHECK-NEXT:    transformer.variable: table 10 30 0 0, reading 1 3 0 0
// CHECK-NEXT:    transformer.variable: table 47.5 569 0 0, basis 1 4 0 0
// CHECK-NEXT:    select mean: margin 22.5, error 0
// CHECK-NEXT:    decode mean: margin 0.0416, error 2^-20
// CHECK-NEXT:  compare_halves:
// CHECK-NEXT:    bounds of the token embedding: known points, 3 6 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of length_mean_index: uniform points, 0 1.5 0 0 2.5378e-09
// CHECK-NEXT:    bounds of partner_index: points, 0 4 0 0 0
// CHECK-NEXT:    bounds of partner: points, 1 2 0 1.2175e-07 5.0757e-09
// CHECK-NEXT:    bounds of the token embedding: known points, 3 3 2 0 0
// CHECK-NEXT:    bounds of differs: points, 0 1 0 6.7354e-05 2.3842e-07
// CHECK-NEXT:    bounds of greater: points, 1 1 0 6.7354e-05 2.3842e-07
// CHECK-NEXT:    bounds of selector_width: points, 0.5 1 1 0.00081117 0.00081123
// CHECK-NEXT:    bounds of the position embedding: known points, 0 1 0 0 0
// CHECK-NEXT:    bounds of is_first: points, 0 1 0 7.0705e-05 2.3842e-07
// CHECK-NEXT:    bounds of sign_mean: uniform a range, 1 1 0 0.0032918 0.0032918
// CHECK-NEXT:    bounds of the token embedding: known points, 3 3 1 0 0
// CHECK-NEXT:    bounds of sign: uniform points, 0 3 0 1.4267e-05 5.9605e-07
// CHECK-NEXT:    attention of length_mean_index: 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    attention of partner: 8.4595e-10 0 0 0 single may_miss equal others
// CHECK-NEXT:    attention of selector_width: 1.4402e-19 0.0015637 0.0032363 4 prefixes may_miss others
// CHECK-NEXT:    attention of sign_mean: 8.4871e-10 0.001611 0 0 prefixes may_miss others
// CHECK-NEXT:    tf32: 22.5 0, 22.5 0, 0.5 8.4595e-10, 45 2.6478, 45 1800, 1 480.17
// CHECK-NEXT:    float32-folded: 22.5 0, 22.5 0, 0.5 8.4595e-10, 45 0.0063489, 22.5 0.005179, 1 7.3517e-05
// CHECK-NEXT:    4 layers, 18 directions, 376 weights of 2862
// CHECK-NEXT:    stream: tokens (4), one (1), indices (4), partner (3), full (1), length_mean_index (1), partner_index (4)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length_mean_index <- q tokens:compiler_bos/sign:-1|..|-1/4; k tokens:compiler_bos/sign:-1|..|-1/4; v indices
// CHECK-NEXT:    layer 0 mlp, 18 neurons: partner_index (18) <- indices, length_mean_index, tokens:compiler_bos/sign:-1|..|-1/4
// CHECK-NEXT:    layer 1 head 0, d_qk 5 d_v 3: partner <- q partner_index; k indices, tokens:compiler_bos/sign:-1|..|-1/4; v tokens, tokens:compiler_bos/sign:-1|..|-1/4
// CHECK-NEXT:    layer 1 mlp, 23 neurons: differs (12), greater (8), erase(tokens) (3) <- tokens, indices, partner, length_mean_index, tokens:compiler_bos/sign:-1|..|-1/4
// CHECK-NEXT:    layer 2 head 0, d_qk 5 d_v 1: selector_width <- q indices, full; k indices, differs, tokens:compiler_bos/sign:-1|..|-1/4; v tokens:compiler_bos/sign:-1|..|-1/4
// CHECK-NEXT:    layer 2 mlp, 6 neurons: is_first (2), erase(indices) (3), erase(selector_width) (1) <- indices, differs, selector_width, tokens:compiler_bos/sign:-1|..|-1/4
// CHECK-NEXT:    layer 3 head 0, d_qk 2 d_v 1: sign_mean <- q full; k is_first, tokens:compiler_bos/sign:-1|..|-1/4; v greater
// CHECK-NEXT:    layer 3 mlp, 6 neurons: sign (5), erase(tokens) (1) <- sign_mean, tokens:compiler_bos/sign:-1|..|-1/4
// CHECK-NEXT:    transformer.embed: W_E 15 114 0 0, W_pos 4 40 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 180 67.5 112.5, W_K 2 4 0 0, W_V 6 50 0 0, W_O 1 14 0 0
// CHECK-NEXT:    transformer.mlp: W_in 135 2543 253 2570, W_out 16 393 12 295
// CHECK-NEXT:    transformer.head: W_Q 202.5 3465 0 0, W_K 5 41 0 0, W_V 4 16 1 2, W_O 3 36 0 0
// CHECK-NEXT:    transformer.mlp: W_in 407 6786 650 7110, W_out 14 172 17 253
// CHECK-NEXT:    transformer.head: W_Q 406.39 3651.9 0 0, W_K 5 35 0 0, W_V 1 1 0 0, W_O 1 5 0 0
// CHECK-NEXT:    transformer.mlp: W_in 43 240 98.625 184.25, W_out 1 6 5 47
// CHECK-NEXT:    transformer.head: W_Q 67.5 675 0 0, W_K 2 8 0 0, W_V 1 4 0 0, W_O 1 5 0 0
// CHECK-NEXT:    transformer.mlp: W_in 53 378 62 221, W_out 5 34 5 39
// CHECK-NEXT:    transformer.unembed: W_U 3 19 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 15 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 36 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 72 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 36 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 3 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 13 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 5 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 6 0 0
// CHECK-NEXT:    transformer.variable: table 1 3 1 1, basis 1 4 0 0
// CHECK-NEXT:    transformer.variable: table 13 104 0 0, basis 3 19 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, reading 3 19 0 0
// CHECK-NEXT:    transformer.variable: table 3 10 0 0, basis 1 14 0 0
// CHECK-NEXT:    transformer.variable: table 10 30 0 0, reading 3 30 1 1
// CHECK-NEXT:    transformer.variable: table 3.5 39.333 3.5 9.6667, basis 1 5 0 0
// CHECK-NEXT:    select length_mean_index: margin 22.5, error 0
// CHECK-NEXT:    select partner: margin 22.5, error 0
// CHECK-NEXT:    step partner: margin 0.5, error 2^-30
// CHECK-NEXT:    select selector_width: margin 45, error 2^-7
// CHECK-NEXT:    select sign_mean: margin 22.5, error 2^-7
// CHECK-NEXT:    decode compare_halves: margin 1, error 2^-13
// CHECK-NEXT:  dot_product:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 5 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of length_mean_index: uniform points, 0 1.5 0 0 2.5378e-09
// CHECK-NEXT:    bounds of length_categorical: uniform points, 0 4 0 0 5.9605e-07
// CHECK-NEXT:    bounds of sequence_map_3: points, 0 4 0 0 0
// CHECK-NEXT:    bounds of partner: points, 1 2 0 1.2175e-07 5.0757e-09
// CHECK-NEXT:    bounds of the token embedding: known points, 1 1 2 0 0
// CHECK-NEXT:    bounds of sequence_map_3: points, 0 2 0 0 0
// CHECK-NEXT:    bounds of product: points, 0 4 0 0.00019014 2.3842e-07
// CHECK-NEXT:    bounds of average(product): uniform a range, 0 4 0 0.00020016 0.00020017
// CHECK-NEXT:    bounds of the token embedding: known points, 1 1 1 0 0
// CHECK-NEXT:    bounds of dot_product: uniform points, 0 16 0 0.0080263 1.9073e-06
// CHECK-NEXT:    attention of length_mean_index: 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    attention of partner: 8.4595e-10 0 0 0 single may_miss equal others
// CHECK-NEXT:    attention of average(product): 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    tf32: 22.5 0, 0.5 0, 22.5 0, 0.5 8.4595e-10, 22.5 0, 0.5 11.894, 1 23.52
// CHECK-NEXT:    float32-folded: 22.5 0, 0.5 0, 22.5 0, 0.5 8.4595e-10, 22.5 0, 0.5 0.0014718, 1 0.002845
// CHECK-NEXT:    3 layers, 21 directions, 831 weights of 7266
// CHECK-NEXT:    stream: tokens (4), one (1), indices (4), partner (3), length_mean_index/dot_product (1), length_categorical (4), sequence_map_3 (4)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length_mean_index <- q tokens:compiler_bos/dot_product:0; k tokens:compiler_bos/dot_product:0; v indices
// CHECK-NEXT:    layer 0 mlp, 25 neurons: length_categorical (7), sequence_map_3 (18) <- indices, length_mean_index, tokens:compiler_bos/dot_product:0
// CHECK-NEXT:    layer 1 head 0, d_qk 5 d_v 3: partner <- q sequence_map_3; k indices, tokens:compiler_bos/dot_product:0; v tokens, tokens:compiler_bos/dot_product:0
// CHECK-NEXT:    layer 1 mlp, 28 neurons: product (16), erase(tokens) (3), erase(partner) (3), erase(length_mean_index) (1), erase(-partner) (1), erase(sequence_map_3) (2), erase(-sequence_map_3) (2) <- indices, tokens, sequence_map_3, partner, length_mean_index, tokens:compiler_bos/dot_product:0
// CHECK-NEXT:    layer 2 head 0, d_qk 2 d_v 1: average(product) <- q tokens:compiler_bos/dot_product:0; k tokens:compiler_bos/dot_product:0; v product
// CHECK-NEXT:    layer 2 mlp, 93 neurons: dot_product (80), erase(tokens) (1), erase(indices) (4), erase(length_categorical) (4), erase(-length_categorical) (4) <- indices, average(product), length_categorical, tokens:compiler_bos/dot_product:0
// CHECK-NEXT:    transformer.embed: W_E 12 84 0 0, W_pos 4 28 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 180 67.5 112.5, W_K 2 4 0 0, W_V 6 32 0 0, W_O 1 13 0 0
// CHECK-NEXT:    transformer.mlp: W_in 160 3593 368 4908, W_out 23 681 18 529
// CHECK-NEXT:    transformer.head: W_Q 202.5 4005 0 0, W_K 5 29 0 0, W_V 4 28 1 2, W_O 3 36 0 0
// CHECK-NEXT:    transformer.mlp: W_in 289 4790 427 3954, W_out 21 410 27 596
// CHECK-NEXT:    transformer.head: W_Q 90 180 67.5 112.5, W_K 2 4 0 0, W_V 1 7 0 0, W_O 1 8 0 0
// CHECK-NEXT:    transformer.mlp: W_in 3469 1.6765e+05 10478 4.0195e+05, W_out 84 4244 85 4581
// CHECK-NEXT:    transformer.unembed: W_U 16 293 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 27 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 84 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 36 0 0
// CHECK-NEXT:    transformer.variable: table 7 24 0 0, basis 1 7 0 0
// CHECK-NEXT:    transformer.variable: table 42.583 683 0 0, basis 1 8 0 0
// CHECK-NEXT:    transformer.variable: table 16 256 0 0, basis 16 293 0 0
// CHECK-NEXT:    transformer.variable: table 3 10 0 0, basis 1 13 0 0
// CHECK-NEXT:    transformer.variable: table 10 30 0 0, reading 3 28 1 1
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 68 0 0
// CHECK-NEXT:    select length_mean_index: margin 22.5, error 0
// CHECK-NEXT:    step length_categorical: margin 0.5, error 0
// CHECK-NEXT:    select partner: margin 22.5, error 0
// CHECK-NEXT:    step partner: margin 0.5, error 2^-30
// CHECK-NEXT:    select average(product): margin 22.5, error 0
// CHECK-NEXT:    step dot_product: margin 0.5, error 2^-9
// CHECK-NEXT:    decode dot_product: margin 1, error 2^-8
// CHECK-NEXT:  clock:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 2 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of aggregate: known a range, 1 1 0 5.9605e-08 5.9605e-08
// CHECK-NEXT:    bounds of the token embedding: known points, 2 2 1 0 0
// CHECK-NEXT:    bounds of map_3: known points, 0 9 0 0.00017735 9.5367e-07
// CHECK-NEXT:    attention of aggregate: 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    tf32: 22.5 0, 0.5 0.23469, 1 0.42359
// CHECK-NEXT:    float32-folded: 22.5 0, 0.5 0.00031686, 1 0.00055653
// CHECK-NEXT:    1 layers, 12 directions, 295 weights of 1476
// CHECK-NEXT:    stream: tokens (2), one (1), indices (4), aggregate (1), map_3 (4)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: aggregate <- q tokens:compiler_bos/map_3:0; k tokens:compiler_bos/map_3:0; v tokens
// CHECK-NEXT:    layer 0 mlp, 49 neurons: map_3 (44), erase(tokens) (1), erase(indices) (4) <- indices, aggregate, tokens:compiler_bos/map_3:0
// CHECK-NEXT:    transformer.embed: W_E 7 31 1 8, W_pos 4 28 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 180 67.5 112.5, W_K 2 4 0 0, W_V 1 7 0 0, W_O 1 8 0 0
// CHECK-NEXT:    transformer.mlp: W_in 1237 32129 1560 34032, W_out 44 1277 45 1444
// CHECK-NEXT:    transformer.unembed: W_U 9 97 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, reading 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 1 2, basis 1 7 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 39.333 3.5 9.6667, basis 1 8 0 0
// CHECK-NEXT:    transformer.variable: table 9 81 0 0, basis 9 97 0 0
// CHECK-NEXT:    transformer.variable: table 9 81 0 0, reading 9 97 0 0
// CHECK-NEXT:    select aggregate: margin 22.5, error 0
// CHECK-NEXT:    step map_3: margin 0.5, error 2^-11
// CHECK-NEXT:    decode clock: margin 1, error 2^-10
// CHECK-NEXT:  builtin.module {
// CHECK-NEXT:    rasp.program @corpus_arithmetic vocab {"a"} max_seq_len 1 {
// CHECK-NEXT:      %[[TOKENS:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:      rasp.return %[[TOKENS]] : !rasp.sop
// CHECK-NEXT:    }
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

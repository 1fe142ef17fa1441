// RUN: raspc compile %S/Inputs/corpus_brackets.py --vocab a --max-seq-len 1 --emit rasp | filecheck --match-full-lines %s

// The parts and decisions of the programs about brackets in examples/index.json, by the pipeline default.

// CHECK:       depth:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 3 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of aggregate: known a range, 1 1 0 5.9605e-08 5.9605e-08
// CHECK-NEXT:    bounds of the position embedding: known points, 0 3 0 0 0
// CHECK-NEXT:    bounds of after: known points, 4 4 0 0.00029141 2.3842e-07
// CHECK-NEXT:    attention of aggregate: 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    tf32: 22.5 0, 1 0.83027
// CHECK-NEXT:    float32-folded: 22.5 0, 1 0.0010771
// CHECK-NEXT:    1 layers, 9 directions, 266 weights of 1044
// CHECK-NEXT:    stream: tokens (3), one (1), indices (4), aggregate (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: aggregate <- v tokens
// CHECK-NEXT:    layer 0 mlp, 45 neurons: after (44), erase(indices) (1) <- indices, aggregate
// CHECK-NEXT:    transformer.embed: W_E 8 40 0 0, W_pos 4 28 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 180 67.5 112.5, W_K 2 4 0 0, W_V 1 7 1 8, W_O 1 9 0 0
// CHECK-NEXT:    transformer.mlp: W_in 1233 32503 1560 34032, W_out 30 710 21 547
// CHECK-NEXT:    transformer.unembed: W_U 50 550 135 1135
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, reading 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 16 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 39.333 3.5 9.6667, basis 1 9 0 0
// CHECK-NEXT:    transformer.variable: table 10 20 10 80, basis 1 3 0 0
// CHECK-NEXT:    transformer.variable: table 15 130 10 20, reading 1 8 1 3
// CHECK-NEXT:    select aggregate: margin 22.5, error 0
// CHECK-NEXT:    decode depth: margin 1, error 2^-9
// CHECK-NEXT:  deepest:
// CHECK-NEXT:    bounds of the token embedding: known points, 3 3 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of aggregate: a range, 1 1 0 6.1297e-08 6.2988e-08
// CHECK-NEXT:    bounds of the token embedding: known points, 2 2 2 0 0
// CHECK-NEXT:    bounds of depth: points, 0 9 0 7.3642e-05 9.5367e-07
// CHECK-NEXT:    bounds of selector_width: points, 0.5 1 1 0.00031247 0.00031253
// CHECK-NEXT:    bounds of is_deepest: points, 0 1 0 0 0
// CHECK-NEXT:    bounds of aggregate_2_mean: uniform a range, 4 4 0 0.00019605 0.00019606
// CHECK-NEXT:    bounds of the token embedding: known points, 1 1 1 0 0
// CHECK-NEXT:    bounds of depth: points, 0 6 0 4.4912e-05 2.3842e-07
// CHECK-NEXT:    bounds of aggregate_2: uniform points, 0 5 0 0.00016035 1.7881e-06
// CHECK-NEXT:    attention of aggregate: 8.4595e-10 0 0 0 prefixes equal others
// CHECK-NEXT:    attention of selector_width: 1.4344e-19 0.00056934 0.0012459 4 prefixes may_miss others
// CHECK-NEXT:    attention of aggregate_2_mean: 8.4595e-10 0 0 0 prefixes may_miss equal others
// CHECK-NEXT:    tf32: 22.5 0, 0.5 0.088985, 45 24.028, 45 2919.7, 1 2493.5
// CHECK-NEXT:    float32-folded: 22.5 0, 0.5 1.5855e-05, 45 0.0026918, 22.5 0.0013735, 1 0.00034869
// CHECK-NEXT:    3 layers, 14 directions, 413 weights of 2632
// CHECK-NEXT:    stream: tokens (2), one (1), indices (4), full (1), aggregate/is_deepest (1), depth (5)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: aggregate <- q indices, tokens:compiler_bos/aggregate_2:-4|..|1/2; k indices, tokens:compiler_bos/aggregate_2:-4|..|1/2; v tokens
// CHECK-NEXT:    layer 0 mlp, 48 neurons: depth (40), erase(indices) (4), erase(tokens) (1), erase(-tokens) (1), erase(aggregate) (1), erase(-aggregate) (1) <- indices, tokens, aggregate, tokens:compiler_bos/aggregate_2:-4|..|1/2
// CHECK-NEXT:    layer 1 head 0, d_qk 9 d_v 1: selector_width <- q depth; k depth, tokens:compiler_bos/aggregate_2:-4|..|1/2; v tokens:compiler_bos/aggregate_2:-4|..|1/2
// CHECK-NEXT:    layer 1 mlp, 3 neurons: is_deepest (2), erase(selector_width) (1) <- selector_width, tokens:compiler_bos/aggregate_2:-4|..|1/2
// CHECK-NEXT:    layer 2 head 0, d_qk 2 d_v 1: aggregate_2_mean <- q full; k is_deepest, tokens:compiler_bos/aggregate_2:-4|..|1/2; v depth
// CHECK-NEXT:    layer 2 mlp, 17 neurons: aggregate_2 (9), erase(tokens) (1), erase(full) (1), erase(depth) (3), erase(-depth) (3) <- depth, full, aggregate_2_mean, tokens:compiler_bos/aggregate_2:-4|..|1/2
// CHECK-NEXT:    transformer.embed: W_E 8 41 1 8, W_pos 4 28 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 450 337.5 1665, W_K 5 28 0 0, W_V 1 7 0 0, W_O 1 9 0 0
// CHECK-NEXT:    transformer.mlp: W_in 608 16718 764 17231, W_out 42 1224 42 1342
// CHECK-NEXT:    transformer.head: W_Q 1666.4 18014 0 0, W_K 9 112 0 0, W_V 1 1 0 0, W_O 1 7 0 0
// CHECK-NEXT:    transformer.mlp: W_in 33 249 91.625 167.25, W_out 1 9 2 19
// CHECK-NEXT:    transformer.head: W_Q 67.5 450 0 0, W_K 2 11 0 0, W_V 10 130 10 40, W_O 1 7 0 0
// CHECK-NEXT:    transformer.mlp: W_in 102 1185 780 4983, W_out 12 127 13 151
// CHECK-NEXT:    transformer.unembed: W_U 5 31 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, reading 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 1 2, basis 1 7 0 0
// CHECK-NEXT:    transformer.variable: table 1.8333 11.667 1.8333 3, basis 1 9 0 0
// CHECK-NEXT:    transformer.variable: table 9 81 0 0, basis 9 114 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 7 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 9 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 8 0 0
// CHECK-NEXT:    transformer.variable: table 49 1275 0 0, basis 5 31 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, reading 5 31 0 0
// CHECK-NEXT:    transformer.variable: table 50 2065.3 50 434.67, basis 1 7 0 0
// CHECK-NEXT:    select aggregate: margin 22.5, error 0
// CHECK-NEXT:    step depth: margin 0.5, error 2^-15
// CHECK-NEXT:    select selector_width: margin 45, error 2^-8
// CHECK-NEXT:    select aggregate_2_mean: margin 22.5, error 2^-9
// CHECK-NEXT:    decode deepest: margin 1, error 2^-11
// CHECK-NEXT:  balanced:
// CHECK-NEXT:    bounds of the token embedding: known points, 3 3 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of balance: a range, 1 1 0 6.1297e-08 6.2988e-08
// CHECK-NEXT:    bounds of length_mean_index: uniform points, 0 1.5 0 0 2.5378e-09
// CHECK-NEXT:    bounds of the token embedding: known points, 2 2 2 0 0
// CHECK-NEXT:    bounds of negative: points, 0 1 0 1.8477e-06 5.9605e-07
// CHECK-NEXT:    bounds of map_2_categorical: points, 0 4 0 0 5.9605e-07
// CHECK-NEXT:    bounds of map_3: points, 0 2 0 9.0599e-06 5.9605e-07
// CHECK-NEXT:    bounds of selector_width: uniform points, 0.5 1 1 2.7923e-05 2.7983e-05
// CHECK-NEXT:    bounds of ends_at_zero: points, 0 2 0 1.4309e-05 1.431e-05
// CHECK-NEXT:    bounds of the token embedding: known points, 2 2 1 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 3 0 0 0
// CHECK-NEXT:    bounds of balanced: points, 0 2 0 8.7745e-05 2.3842e-07
// CHECK-NEXT:    attention of balance: 8.4595e-10 0 0 0 prefixes equal others
// CHECK-NEXT:    attention of length_mean_index: 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    attention of selector_width: 1.4314e-19 3.4147e-05 0.00010853 4 prefixes may_miss others
// CHECK-NEXT:    attention of ends_at_zero: 8.4595e-10 0 0 0 single equal others
// CHECK-NEXT:    tf32: 22.5 0, 22.5 0, 0.5 0, 0.5 0.046948, 45 1.3247, 22.5 0, 0.5 0.053088, 0.5 2.9535, 1 5.7606
// CHECK-NEXT:    float32-folded: 22.5 0, 22.5 0, 0.5 0, 0.5 5.0068e-06, 45 0.00012338, 22.5 0, 0.5 7.6311e-06, 0.5 5.9948e-05, 1 0.00011238
// CHECK-NEXT:    2 layers, 17 directions, 153 weights of 1581
// CHECK-NEXT:    stream: tokens (2), one (1), indices (4), full (1), balance/ends_at_zero (1), length_mean_index/selector_width (1), negative (1), map_2_categorical (4), map_3 (2)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: balance <- q indices, tokens:compiler_bos/balanced:False; k indices, tokens:compiler_bos/balanced:False; v tokens
// CHECK-NEXT:    layer 0 head 1, d_qk 2 d_v 1: length_mean_index <- q tokens:compiler_bos/balanced:False; k tokens:compiler_bos/balanced:False; v indices
// CHECK-NEXT:    layer 0 mlp, 16 neurons: negative (3), map_2_categorical (6), map_3 (2), erase(length_mean_index) (1), erase(tokens) (1), erase(-tokens) (1), erase(balance) (1), erase(-balance) (1) <- tokens, balance, length_mean_index, tokens:compiler_bos/balanced:False
// CHECK-NEXT:    layer 1 head 0, d_qk 2 d_v 1: selector_width <- q full; k negative, tokens:compiler_bos/balanced:False; v tokens:compiler_bos/balanced:False
// CHECK-NEXT:    layer 1 head 1, d_qk 5 d_v 2: ends_at_zero <- q map_2_categorical; k indices, tokens:compiler_bos/balanced:False; v map_3
// CHECK-NEXT:    layer 1 mlp, 6 neurons: balanced (4), erase(tokens) (1), erase(indices) (1) <- indices, selector_width, ends_at_zero, tokens:compiler_bos/balanced:False
// CHECK-NEXT:    transformer.embed: W_E 8 41 1 8, W_pos 4 28 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 450 337.5 1665, W_K 5 28 0 0, W_V 1 7 0 0, W_O 1 9 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 180 67.5 112.5, W_K 2 4 0 0, W_V 6 32 0 0, W_O 1 10 0 0
// CHECK-NEXT:    transformer.mlp: W_in 54 791.5 115 836.5, W_out 16 298 14 277
// CHECK-NEXT:    transformer.head: W_Q 91.386 497.77 0 0, W_K 2 13 0 0, W_V 1 1 0 0, W_O 1 10 0 0
// CHECK-NEXT:    transformer.head: W_Q 202.5 2835 0 0, W_K 5 29 0 0, W_V 2 34 0 0, W_O 2 17 0 0
// CHECK-NEXT:    transformer.mlp: W_in 47 544 104.62 394.5, W_out 4 12 4 22
// CHECK-NEXT:    transformer.unembed: W_U 2 5 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 1 2, basis 1 7 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 1 1, reading 1 7 0 0
// CHECK-NEXT:    transformer.variable: table 1.8333 11.667 1.8333 3, basis 1 9 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 11 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 8 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 10 0 0
// CHECK-NEXT:    transformer.variable: table 6 20 0 0, reading 2 20 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 34 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 17 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 5 0 0
// CHECK-NEXT:    transformer.variable: table 3 10 0 0, basis 1 10 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 60 0 0
// CHECK-NEXT:    select balance: margin 22.5, error 0
// CHECK-NEXT:    select length_mean_index: margin 22.5, error 0
// CHECK-NEXT:    step map_2_categorical: margin 0.5, error 0
// CHECK-NEXT:    step map_3: margin 0.5, error 2^-17
// CHECK-NEXT:    select selector_width: margin 45, error 2^-12
// CHECK-NEXT:    select ends_at_zero: margin 22.5, error 0
// CHECK-NEXT:    step ends_at_zero: margin 0.5, error 2^-16
// CHECK-NEXT:    step balanced: margin 0.5, error 2^-14
// CHECK-NEXT:    decode balanced: margin 1, error 2^-13
// CHECK-NEXT:  open_at_end:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 2 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 3 0 0 0
// CHECK-NEXT:    bounds of length_mean_index+average(step): uniform a range, 1 4 0 2.3842e-07 2.4265e-07
// CHECK-NEXT:    bounds of the token embedding: known points, 1 1 2 0 0
// CHECK-NEXT:    bounds of length_categorical: uniform points, 0 4 0 6.4373e-06 5.9605e-07
// CHECK-NEXT:    bounds of the token embedding: known points, 1 1 1 0 0
// CHECK-NEXT:    bounds of open_at_end: uniform points, 0 9 0 0.0013654 9.5368e-07
// CHECK-NEXT:    attention of length_mean_index+average(step): 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    tf32: 22.5 0, 0.5 0.08608, 0.5 14.817, 1 14.904
// CHECK-NEXT:    float32-folded: 22.5 0, 0.5 3.5763e-06, 0.5 0.00031805, 1 0.00056452
// CHECK-NEXT:    2 layers, 12 directions, 343 weights of 1836
// CHECK-NEXT:    stream: tokens (2), one (1), indices (1), length_mean_index (1), average(step) (1), length_categorical (4), open_at_end (2)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 2: length_mean_index+average(step) <- q tokens:compiler_bos/open_at_end:-4; k tokens:compiler_bos/open_at_end:-4; v tokens, indices
// CHECK-NEXT:    layer 0 mlp, 10 neurons: length_categorical (7), erase(indices) (1), erase(tokens) (1), erase(-tokens) (1) <- tokens, indices, length_mean_index, tokens:compiler_bos/open_at_end:-4
// CHECK-NEXT:    layer 1 mlp, 53 neurons: open_at_end (44), erase(tokens) (1), erase(length_categorical) (4), erase(-length_categorical) (4) <- average(step), length_categorical, tokens:compiler_bos/open_at_end:-4
// CHECK-NEXT:    transformer.embed: W_E 7 28 1 5, W_pos 6 38 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 180 67.5 112.5, W_K 2 4 0 0, W_V 2 8 0 0, W_O 2 12 0 0
// CHECK-NEXT:    transformer.mlp: W_in 27 228 116 580, W_out 8 92 8 94
// CHECK-NEXT:    transformer.mlp: W_in 1237 33623 1564 34262, W_out 48 1492 45 1472
// CHECK-NEXT:    transformer.unembed: W_U 9 101 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 1 2, basis 1 4 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 39.333 3.5 9.6667, basis 1 6 0 0
// CHECK-NEXT:    transformer.variable: table 9 81 0 0, basis 9 101 0 0
// CHECK-NEXT:    transformer.variable: table 6 20 0 0, basis 1 3 0 0
// CHECK-NEXT:    transformer.variable: table 3 10 0 0, basis 1 5 0 0
// CHECK-NEXT:    transformer.variable: table 10 30 0 0, reading 3 12 1 1
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 40 0 0
// CHECK-NEXT:    select length_mean_index+average(step): margin 22.5, error 0
// CHECK-NEXT:    step length_categorical: margin 0.5, error 2^-18
// CHECK-NEXT:    step open_at_end: margin 0.5, error 2^-11
// CHECK-NEXT:    decode open_at_end: margin 1, error 2^-10
// CHECK-NEXT:  partner:
// CHECK-NEXT:    bounds of the token embedding: known points, 3 5 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of aggregate: a range, 1 1 0 6.1297e-08 6.2988e-08
// CHECK-NEXT:    bounds of depth: points, 4 4 0 0.0001533 0
// CHECK-NEXT:    bounds of level_categorical: points, 0 10 0 7.3702e-05 5.9605e-07
// CHECK-NEXT:    bounds of nth_of_level: points, 0.5 1 1 0.00021847 0.00021853
// CHECK-NEXT:    bounds of nth_of_level_categorical: points, 0 4 0 0 0
// CHECK-NEXT:    bounds of map_6: points, 0 4 0 0 5.9605e-07
// CHECK-NEXT:    bounds of found: a range, 0 4 0 0.0011046 0.0011043
// CHECK-NEXT:    bounds of the token embedding: known points, 2 2 1 0 0
// CHECK-NEXT:    bounds of partner: points, 0 20 0 0.0055864 4.0531e-06
// CHECK-NEXT:    attention of aggregate: 8.4595e-10 0 0 0 prefixes equal others
// CHECK-NEXT:    attention of nth_of_level: 1.4332e-19 0.00030445 0.00087035 4 prefixes may_miss others
// CHECK-NEXT:    attention of found: 8.4685e-10 0.00036077 0 0 prefixes may_miss others
// CHECK-NEXT:    tf32: 22.5 0, 0.5 0.10528, 45 10.041, 45 4.4514e+06, 0.5 797.41, 1 1597.1
// CHECK-NEXT:    float32-folded: 22.5 0, 0.5 1.1444e-05, 45 0.0014135, 22.5 0.0060135, 0.5 0.00042509, 1 0.0015598
// CHECK-NEXT:    4 layers, 30 directions, 792 weights of 11670
// CHECK-NEXT:    stream: tokens (3), one (1), indices (4), full (1), found (1), aggregate/level_categorical (1), depth (1), level_categorical (9), nth_of_level_categorical (4), map_6 (4), partner (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: aggregate <- q indices, tokens:compiler_bos/partner:-1; k indices, tokens:compiler_bos/partner:-1; v tokens
// CHECK-NEXT:    layer 0 mlp, 42 neurons: depth (40), erase(aggregate) (1), erase(-aggregate) (1) <- indices, aggregate, tokens:compiler_bos/partner:-1
// CHECK-NEXT:    layer 1 mlp, 21 neurons: level_categorical (19), erase(depth) (1), erase(-depth) (1) <- tokens, depth, tokens:compiler_bos/partner:-1
// CHECK-NEXT:    layer 2 head 0, d_qk 15 d_v 1: nth_of_level <- q indices, level_categorical, tokens:compiler_bos/partner:-1; k indices, level_categorical, tokens:compiler_bos/partner:-1; v tokens:compiler_bos/partner:-1
// CHECK-NEXT:    layer 2 mlp, 10 neurons: nth_of_level_categorical (8), map_6 (1), erase(nth_of_level) (1) <- nth_of_level, tokens:compiler_bos/partner:-1
// CHECK-NEXT:    layer 3 head 0, d_qk 16 d_v 1: found <- q map_6, full, level_categorical; k tokens, level_categorical, nth_of_level_categorical, tokens:compiler_bos/partner:-1; v indices, tokens:compiler_bos/partner:-1
// CHECK-NEXT:    layer 3 mlp, 68 neurons: partner (40), erase(tokens) (3), erase(indices) (4), erase(full) (1), erase(level_categorical) (10), erase(-level_categorical) (10) <- tokens, indices, full, found, level_categorical, tokens:compiler_bos/partner:-1
// CHECK-NEXT:    transformer.embed: W_E 9 44 2 21, W_pos 4 36 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 450 337.5 2205, W_K 5 34 0 0, W_V 1 3 1 4, W_O 1 11 0 0
// CHECK-NEXT:    transformer.mlp: W_in 603 17683 763 17175, W_out 31 1016 21 715
// CHECK-NEXT:    transformer.mlp: W_in 70 685 368 4685, W_out 20 510 19 498
// CHECK-NEXT:    transformer.head: W_Q 586.39 11497 315 5220, W_K 15 293 0 0, W_V 1 1 0 0, W_O 1 12 0 0
// CHECK-NEXT:    transformer.mlp: W_in 258 3999 621.88 3139.9, W_out 15 443 15 427
// CHECK-NEXT:    transformer.head: W_Q 787.5 19102 0 0, W_K 16 382 0 0, W_V 7 46 1 1, W_O 1 10 0 0
// CHECK-NEXT:    transformer.mlp: W_in 1555 38013 4477 1.0716e+05, W_out 50 1993 56 2371
// CHECK-NEXT:    transformer.unembed: W_U 20 439 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 8 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 2 8 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 32 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, reading 4 32 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 2 8 0 0
// CHECK-NEXT:    transformer.variable: table 1.8333 11.667 1.8333 3, basis 1 11 0 0
// CHECK-NEXT:    transformer.variable: table 10 20 10 80, basis 1 12 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 2 8 0 0
// CHECK-NEXT:    transformer.variable: table 15 130 10 20, reading 1 4 1 12
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 12 0 0
// CHECK-NEXT:    transformer.variable: table 4 20 0 0, basis 4 116 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 9 0 0
// CHECK-NEXT:    transformer.variable: table 28.5 407.5 1 1, basis 1 10 0 0
// CHECK-NEXT:    transformer.variable: table 20 400 0 0, basis 20 439 0 0
// CHECK-NEXT:    transformer.variable: table 10 100 0 0, basis 10 209 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 100 0 0
// CHECK-NEXT:    select aggregate: margin 22.5, error 0
// CHECK-NEXT:    step level_categorical: margin 0.5, error 2^-16
// CHECK-NEXT:    select nth_of_level: margin 45, error 2^-9
// CHECK-NEXT:    select found: margin 22.5, error 2^-7
// CHECK-NEXT:    step partner: margin 0.5, error 2^-11
// CHECK-NEXT:    decode partner: margin 1, error 2^-9
// CHECK-NEXT:  too_deep:
// CHECK-NEXT:    bounds of the token embedding: known points, 3 3 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 2 0 0 0
// CHECK-NEXT:    bounds of mean: known a range, 1 1 0 5.9605e-08 5.9605e-08
// CHECK-NEXT:    bounds of depth: known points, 0 1 0 2.5034e-06 0
// CHECK-NEXT:    bounds of selector_width: known points, 0.5 1 1 4.1088e-05 4.1148e-05
// CHECK-NEXT:    bounds of the token embedding: known points, 3 3 1 0 0
// CHECK-NEXT:    bounds of too_deep: known points, 0 2 0 0 5.9605e-07
// CHECK-NEXT:    attention of mean: 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    attention of selector_width: 1.4315e-19 7.6443e-05 0.00016118 4 prefixes may_miss others
// CHECK-NEXT:    tf32: 22.5 0, 45 0.83948, 0.5 12.432, 1 24.892
// CHECK-NEXT:    float32-folded: 22.5 0, 45 0.00074566, 0.5 2.7125e-05, 1 5.5919e-05
// CHECK-NEXT:    2 layers, 8 directions, 66 weights of 344
// CHECK-NEXT:    stream: tokens (2), one (1), indices (2), full (1), mean (1), depth (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: mean <- q tokens:compiler_bos/too_deep:False; k tokens:compiler_bos/too_deep:False; v tokens
// CHECK-NEXT:    layer 0 mlp, 6 neurons: depth (4), erase(indices) (2) <- indices, mean, tokens:compiler_bos/too_deep:False
// CHECK-NEXT:    layer 1 head 0, d_qk 2 d_v 1: selector_width <- q full; k depth, tokens:compiler_bos/too_deep:False; v tokens:compiler_bos/too_deep:False
// CHECK-NEXT:    layer 1 mlp, 4 neurons: too_deep (3), erase(tokens) (1) <- selector_width, tokens:compiler_bos/too_deep:False
// CHECK-NEXT:    transformer.embed: W_E 8 35 1 6, W_pos 2 14 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 180 67.5 112.5, W_K 2 4 0 0, W_V 1 5 0 0, W_O 1 7 0 0
// CHECK-NEXT:    transformer.mlp: W_in 40 289 78 228, W_out 2 18 4 36
// CHECK-NEXT:    transformer.head: W_Q 91.386 407.77 0 0, W_K 2 10 0 0, W_V 1 1 0 0, W_O 1 3 0 0
// CHECK-NEXT:    transformer.mlp: W_in 34 150 92.625 259.88, W_out 3 12 3 12
// CHECK-NEXT:    transformer.unembed: W_U 2 6 0 0
// CHECK-NEXT:    transformer.variable: table 2 8 0 0, basis 2 8 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 1 2, basis 1 5 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 1 1, reading 1 5 0 0
// CHECK-NEXT:    transformer.variable: table 1.8333 11.667 1.8333 3, basis 1 7 0 0
// CHECK-NEXT:    transformer.variable: table 2 17 0 0, basis 1 8 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 6 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 3 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 6 0 0
// CHECK-NEXT:    select mean: margin 22.5, error 0
// CHECK-NEXT:    select selector_width: margin 45, error 2^-10
// CHECK-NEXT:    step too_deep: margin 0.5, error 2^-15
// CHECK-NEXT:    decode too_deep: margin 1, error 2^-14
// CHECK-NEXT:  in_quotes:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 3 2 0 0
// CHECK-NEXT:    bounds of quotes: known points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    bounds of the token embedding: known points, 1 2 1 0 0
// CHECK-NEXT:    bounds of in_quotes: known points, 0 2 0 3.7939e-05 8.9407e-07
// CHECK-NEXT:    attention of quotes: 1.4313e-19 4.1473e-06 8.2945e-06 4 prefixes may_miss equal others
// CHECK-NEXT:    tf32: 45 0, 0.5 1.6852, 1 3.3766
// CHECK-NEXT:    float32-folded: 45 0, 0.5 0.00021624, 1 0.0004341
// CHECK-NEXT:    1 layers, 5 directions, 65 weights of 200
// CHECK-NEXT:    stream: tokens (2), one (1), full (1), quotes (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: quotes <- q full; k tokens, tokens:compiler_bos/in_quotes:False; v tokens:compiler_bos/in_quotes:False
// CHECK-NEXT:    layer 0 mlp, 11 neurons: in_quotes (9), erase(tokens) (1), erase(full) (1) <- full, quotes, tokens:compiler_bos/in_quotes:False
// CHECK-NEXT:    transformer.embed: W_E 10 42 0 0, W_pos 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 91.386 317.77 0 0, W_K 2 5 0 0, W_V 1 1 0 0, W_O 1 5 0 0
// CHECK-NEXT:    transformer.mlp: W_in 259 2458 621.88 3752.8, W_out 9 57 10 80
// CHECK-NEXT:    transformer.unembed: W_U 2 6 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 3 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 4 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 5 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 6 0 0
// CHECK-NEXT:    select quotes: margin 45, error 0
// CHECK-NEXT:    step in_quotes: margin 0.5, error 2^-12
// CHECK-NEXT:    decode in_quotes: margin 1, error 2^-11
// CHECK-NEXT:  in_comment:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 4 2 0 0
// CHECK-NEXT:    bounds of number: known points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    bounds of number_categorical: known points, 0 5 0 0 5.9605e-07
// CHECK-NEXT:    bounds of aggregate_mean: known a range, 0 1 0 6.0451e-08 6.0451e-08
// CHECK-NEXT:    bounds of the token embedding: known points, 1 3 1 0 0
// CHECK-NEXT:    bounds of aggregate: known points, 0 2 0 6.5565e-06 8.9407e-07
// CHECK-NEXT:    attention of number: 1.4313e-19 4.1473e-06 8.2945e-06 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of aggregate_mean: 8.4603e-10 0 0 0 prefixes may_miss equal others
// CHECK-NEXT:    tf32: 45 0, 0.5 1.6852, 45 818.21, 1 144.89
// CHECK-NEXT:    float32-folded: 45 0, 0.5 9.8002e-05, 22.5 0.0045981, 1 4.3062e-05
// CHECK-NEXT:    2 layers, 11 directions, 99 weights of 704
// CHECK-NEXT:    stream: tokens (3), one (1), full (1), number/aggregate_mean (1), number_categorical (5)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: number <- q full; k tokens, tokens:compiler_bos/aggregate:0; v tokens:compiler_bos/aggregate:0
// CHECK-NEXT:    layer 0 mlp, 10 neurons: number_categorical (9), erase(number) (1) <- number, tokens:compiler_bos/aggregate:0
// CHECK-NEXT:    layer 1 head 0, d_qk 7 d_v 1: aggregate_mean <- q full, number_categorical; k tokens, number_categorical, tokens:compiler_bos/aggregate:0; v tokens
// CHECK-NEXT:    layer 1 mlp, 5 neurons: aggregate (3), erase(tokens) (1), erase(full) (1) <- full, aggregate_mean, tokens:compiler_bos/aggregate:0
// CHECK-NEXT:    transformer.embed: W_E 11 50 0 0, W_pos 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 91.386 362.77 0 0, W_K 3 10 0 0, W_V 1 1 0 0, W_O 1 6 0 0
// CHECK-NEXT:    transformer.mlp: W_in 258 2705 621.88 3752.8, W_out 9 119 9 123
// CHECK-NEXT:    transformer.head: W_Q 337.5 3330 0 0, W_K 8 75 0 0, W_V 1 3 0 0, W_O 1 6 0 0
// CHECK-NEXT:    transformer.mlp: W_in 27 195 33 85, W_out 3 10 4 22
// CHECK-NEXT:    transformer.unembed: W_U 2 7 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 8 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 5 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 6 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, reading 1 3 0 0
// CHECK-NEXT:    transformer.variable: table 7 34 0 0, basis 2 7 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 2 7 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 55 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 6 0 0
// CHECK-NEXT:    select number: margin 45, error 0
// CHECK-NEXT:    step number_categorical: margin 0.5, error 2^-13
// CHECK-NEXT:    select aggregate_mean: margin 22.5, error 2^-7
// CHECK-NEXT:    decode in_comment: margin 1, error 2^-14
// CHECK-NEXT:  builtin.module {
// CHECK-NEXT:    rasp.program @corpus_brackets vocab {"a"} max_seq_len 1 {
// CHECK-NEXT:      %[[TOKENS:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:      rasp.return %[[TOKENS]] : !rasp.sop
// CHECK-NEXT:    }
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

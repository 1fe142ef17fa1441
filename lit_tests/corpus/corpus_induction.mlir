// RUN: raspc compile %S/Inputs/corpus_induction.py --vocab a --max-seq-len 1 --emit rasp | filecheck --match-full-lines %s

// The parts and decisions of the programs about earlier tokens in examples/index.json, by the pipeline default.

// CHECK:       induction:
// CHECK-NEXT:    bounds of the token embedding: known points, 3 6 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of left: known points, 1 3 0 1.2259e-07 3.3838e-09
// CHECK-NEXT:    bounds of nth: known points, 0.5 1 1 4.8751e-06 4.9347e-06
// CHECK-NEXT:    bounds of map_2: known points, 0 4 0 0 5.9605e-07
// CHECK-NEXT:    bounds of nth_left: known points, 0.5 1 1 7.9193e-05 7.9253e-05
// CHECK-NEXT:    bounds of nth_left_categorical: known points, 0 4 0 0 9.5367e-07
// CHECK-NEXT:    bounds of induction_mean: known a range, 0 3 0 0.00013678 0.00013654
// CHECK-NEXT:    bounds of the token embedding: known points, 3 3 1 0 0
// CHECK-NEXT:    bounds of induction: known points, 0 14 0 0.00020514 1.4901e-06
// CHECK-NEXT:    attention of left: 8.4595e-10 0 0 0 single may_miss equal others
// CHECK-NEXT:    attention of nth: 1.4313e-19 8.1706e-06 1.6341e-05 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of nth_left: 1.4316e-19 8.0504e-05 0.00031356 4 prefixes may_miss others
// CHECK-NEXT:    attention of induction_mean: 8.4614e-10 6.171e-05 0 0 prefixes may_miss others
// CHECK-NEXT:    tf32: 22.5 0, 0.5 8.4595e-10, 45 0, 45 0.52836, 45 22109, 0.5 579.51, 1 1160
// CHECK-NEXT:    float32-folded: 22.5 0, 0.5 8.4595e-10, 45 0, 45 0.00024692, 22.5 0.0053263, 0.5 0.00017039, 1 0.00046793
// CHECK-NEXT:    3 layers, 28 directions, 367 weights of 5656
// CHECK-NEXT:    stream: tokens (4), one (1), indices (4), left (4), induction_mean (1), nth/nth_left/induction (1), map_2 (4), induction (9)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 4: left <- q indices; k indices, tokens:compiler_bos/induction:-1; v tokens, tokens:compiler_bos/induction:-1
// CHECK-NEXT:    layer 0 head 1, d_qk 7 d_v 1: nth <- q indices, tokens; k indices, tokens, tokens:compiler_bos/induction:-1; v tokens:compiler_bos/induction:-1
// CHECK-NEXT:    layer 0 mlp, 10 neurons: map_2 (9), erase(nth) (1) <- nth, tokens:compiler_bos/induction:-1
// CHECK-NEXT:    layer 1 head 0, d_qk 8 d_v 1: nth_left <- q indices, left; k indices, left, tokens:compiler_bos/induction:-1; v tokens:compiler_bos/induction:-1
// CHECK-NEXT:    layer 1 mlp, 13 neurons: nth_left_categorical (8), erase(indices) (4), erase(nth_left) (1) <- indices, nth_left, tokens:compiler_bos/induction:-1
// CHECK-NEXT:    layer 2 head 0, d_qk 8 d_v 1: induction_mean <- q tokens, map_2; k left, nth_left_categorical, tokens:compiler_bos/induction:-1; v tokens, tokens:compiler_bos/induction:-1
// CHECK-NEXT:    layer 2 mlp, 31 neurons: induction (27), erase(tokens) (4) <- tokens, induction_mean, tokens:compiler_bos/induction:-1
// CHECK-NEXT:    transformer.embed: W_E 12 84 3 45, W_pos 4 28 0 0
// CHECK-NEXT:    transformer.head: W_Q 5 30 0 0, W_K 1833.5 8169.5 2048 12224, W_V 4 31 1 5, W_O 4 52 0 0
// CHECK-NEXT:    transformer.head: W_Q 496.39 4376.1 0 0, W_K 7 58 0 0, W_V 1 1 0 0, W_O 1 15 0 0
// CHECK-NEXT:    transformer.mlp: W_in 258 5018 621.88 3752.8, W_out 8 169 8 173
// CHECK-NEXT:    transformer.head: W_Q 541.39 5862.5 0 0, W_K 8 87 0 0, W_V 1 1 0 0, W_O 1 15 0 0
// CHECK-NEXT:    transformer.mlp: W_in 261 4819 620.88 3130.9, W_out 7 60 12 144
// CHECK-NEXT:    transformer.head: W_Q 382.5 5692.5 0 0, W_K 8 83 0 0, W_V 4 28 1 1, W_O 1 14 0 0
// CHECK-NEXT:    transformer.mlp: W_in 398 11188 1578 27539, W_out 27 835 30 973
// CHECK-NEXT:    transformer.unembed: W_U 14 347 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, reading 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 27 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 52 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 15 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 15 0 0
// CHECK-NEXT:    transformer.variable: table 4 20 0 0, basis 4 76 0 0
// CHECK-NEXT:    transformer.variable: table 14 196 0 0, basis 14 347 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 13 133.67 1 1, basis 1 14 0 0
// CHECK-NEXT:    select left: margin 22.5, error 0
// CHECK-NEXT:    step left: margin 0.5, error 2^-30
// CHECK-NEXT:    select nth: margin 45, error 0
// CHECK-NEXT:    select nth_left: margin 45, error 2^-11
// CHECK-NEXT:    select induction_mean: margin 22.5, error 2^-7
// CHECK-NEXT:    step induction: margin 0.5, error 2^-12
// CHECK-NEXT:    decode induction: margin 1, error 2^-11
// CHECK-NEXT:  bigram_average:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 5 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 4 9 0 0 0
// CHECK-NEXT:    bounds of previous: known points, 1 3 0 1.2259e-07 3.3838e-09
// CHECK-NEXT:    bounds of the position embedding: known points, 4 8 0 0 0
// CHECK-NEXT:    bounds of bigram_average: known a range, 0 1 0 2.5323e-05 2.5323e-05
// CHECK-NEXT:    attention of previous: 8.4595e-10 0 0 0 single may_miss equal others
// CHECK-NEXT:    attention of bigram_average: 8.4601e-10 2.2818e-05 0 0 prefixes may_miss others
// CHECK-NEXT:    tf32: 22.5 0, 0.5 8.4595e-10, 22.5 0.26413, 0.041667 0.095726
// CHECK-NEXT:    float32-folded: 22.5 0, 0.5 8.4595e-10, 22.5 6.8473e-05, 0.041667 2.6277e-05
// CHECK-NEXT:    2 layers, 12 directions, 57 weights of 468
// CHECK-NEXT:    stream: tokens (4), one (1), indices (3), previous (4)
// CHECK-NEXT:    layer 0 head 0, d_qk 4 d_v 4: previous <- q indices; k indices; v tokens
// CHECK-NEXT:    layer 0 mlp, 1 neurons: erase(indices) (1) <- indices
// CHECK-NEXT:    layer 1 head 0, d_qk 4 d_v 1: bigram_average <- q tokens; k previous; v tokens
// CHECK-NEXT:    transformer.embed: W_E 12 78 0 0, W_pos 15 89 5 36
// CHECK-NEXT:    transformer.head: W_Q 265.5 1075 320 1504, W_K 4 16 0 0, W_V 4 28 1 5, W_O 4 48 0 0
// CHECK-NEXT:    transformer.mlp: W_in 1 4 0 0, W_out 0 0 1 4
// CHECK-NEXT:    transformer.head: W_Q 157.5 1192.5 0 0, W_K 4 40 0 0, W_V 1 6 0 0, W_O 1 4 0 0
// CHECK-NEXT:    transformer.unembed: W_U 1 4 0 0
// CHECK-NEXT:    transformer.variable: table 15 44 5 21, basis 3 15 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 24 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 48 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, reading 1 6 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 4 0 0
// CHECK-NEXT:    select previous: margin 22.5, error 0
// CHECK-NEXT:    step previous: margin 0.5, error 2^-30
// CHECK-NEXT:    select bigram_average: margin 22.5, error 2^-13
// CHECK-NEXT:    decode bigram_average: margin 0.0416, error 2^-15
// CHECK-NEXT:  duplicate:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 5 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of selector_width: known points, 0.5 1 1 4.8751e-06 4.9347e-06
// CHECK-NEXT:    bounds of the token embedding: known points, 1 4 1 0 0
// CHECK-NEXT:    bounds of duplicate: known points, 0 2 0 0 8.9407e-07
// CHECK-NEXT:    attention of selector_width: 1.4313e-19 8.1706e-06 1.6341e-05 4 prefixes may_miss equal others
// CHECK-NEXT:    tf32: 45 0, 0.5 0.037577, 1 0.078158
// CHECK-NEXT:    float32-folded: 45 0, 0.5 2.3913e-05, 1 4.8601e-05
// CHECK-NEXT:    1 layers, 11 directions, 55 weights of 451
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), selector_width (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 8 d_v 1: selector_width <- q tokens, indices; k tokens, indices, tokens:compiler_bos/duplicate:False; v tokens:compiler_bos/duplicate:False
// CHECK-NEXT:    layer 0 mlp, 5 neurons: duplicate (3), erase(tokens) (2) <- tokens, selector_width, tokens:compiler_bos/duplicate:False
// CHECK-NEXT:    transformer.embed: W_E 11 56 0 0, W_pos 4 44 0 0
// CHECK-NEXT:    transformer.head: W_Q 541.39 5682.5 0 0, W_K 8 71 0 0, W_V 1 1 0 0, W_O 1 11 0 0
// CHECK-NEXT:    transformer.mlp: W_in 35 413 92.625 259.88, W_out 3 10 4 18
// CHECK-NEXT:    transformer.unembed: W_U 2 5 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 40 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 11 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 5 0 0
// CHECK-NEXT:    select selector_width: margin 45, error 0
// CHECK-NEXT:    step duplicate: margin 0.5, error 2^-15
// CHECK-NEXT:    decode duplicate: margin 1, error 2^-14
// CHECK-NEXT:  next_identical:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 5 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of nth: points, 0.5 1 1 4.8751e-06 4.9347e-06
// CHECK-NEXT:    bounds of nth_categorical: points, 0 4 0 0 5.9605e-07
// CHECK-NEXT:    bounds of map: points, 0 4 0 0 0
// CHECK-NEXT:    bounds of next_identical_mean: a range, 0 4 0 5.3983e-07 2.418e-07
// CHECK-NEXT:    bounds of the token embedding: known points, 2 2 1 0 0
// CHECK-NEXT:    bounds of next_identical: points, 0 20 0 0.00055981 2.6822e-06
// CHECK-NEXT:    attention of nth: 1.4313e-19 8.1706e-06 1.6341e-05 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of next_identical_mean: 8.4603e-10 0 0 0 prefixes may_miss equal others
// CHECK-NEXT:    tf32: 45 0, 45 3244.4, 0.5 797.34, 1 1596
// CHECK-NEXT:    float32-folded: 45 0, 22.5 9.1195e-05, 0.5 0.00023019, 1 0.00046333
// CHECK-NEXT:    2 layers, 30 directions, 343 weights of 5340
// CHECK-NEXT:    stream: tokens (4), one (1), indices (4), next_identical_mean (1), nth/next_identical (1), nth_categorical (4), map (4), next_identical (11)
// CHECK-NEXT:    layer 0 head 0, d_qk 7 d_v 1: nth <- q tokens, indices; k tokens, indices, tokens:compiler_bos/next_identical:-1; v tokens:compiler_bos/next_identical:-1
// CHECK-NEXT:    layer 0 mlp, 10 neurons: nth_categorical (9), erase(nth) (1) <- nth, tokens:compiler_bos/next_identical:-1
// CHECK-NEXT:    layer 1 head 0, d_qk 8 d_v 1: next_identical_mean <- q tokens, map; k tokens, nth_categorical, tokens:compiler_bos/next_identical:-1; v indices, tokens:compiler_bos/next_identical:-1
// CHECK-NEXT:    layer 1 mlp, 47 neurons: next_identical (39), erase(tokens) (4), erase(indices) (4) <- tokens, indices, next_identical_mean, tokens:compiler_bos/next_identical:-1
// CHECK-NEXT:    transformer.embed: W_E 9 39 3 33, W_pos 4 40 0 0
// CHECK-NEXT:    transformer.head: W_Q 496.39 4646.1 0 0, W_K 7 55 0 0, W_V 1 1 0 0, W_O 1 11 0 0
// CHECK-NEXT:    transformer.mlp: W_in 258 3990 621.88 3752.8, W_out 15 295 15 300
// CHECK-NEXT:    transformer.head: W_Q 382.5 5152.5 0 0, W_K 8 95 0 0, W_V 7 52 1 1, W_O 1 10 0 0
// CHECK-NEXT:    transformer.mlp: W_in 594 18032 3516 86158, W_out 39 1369 46 1751
// CHECK-NEXT:    transformer.unembed: W_U 20 519 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 15 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 36 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 11 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 76 0 0
// CHECK-NEXT:    transformer.variable: table 20 400 0 0, basis 20 519 0 0
// CHECK-NEXT:    transformer.variable: table 4 20 0 0, basis 4 60 0 0
// CHECK-NEXT:    transformer.variable: table 28.5 407.5 1 1, basis 1 10 0 0
// CHECK-NEXT:    select nth: margin 45, error 0
// CHECK-NEXT:    select next_identical_mean: margin 22.5, error 2^-13
// CHECK-NEXT:    step next_identical: margin 0.5, error 2^-12
// CHECK-NEXT:    decode next_identical: margin 1, error 2^-11
// CHECK-NEXT:  skip_bigram:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 3 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of selector_width: known points, 0.5 1 1 4.8751e-06 4.9347e-06
// CHECK-NEXT:    bounds of the token embedding: known points, 1 3 1 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 3 0 0 0
// CHECK-NEXT:    bounds of skip_bigram: known points, 0 2 0 0 8.9407e-07
// CHECK-NEXT:    attention of selector_width: 1.4313e-19 8.1706e-06 1.6341e-05 4 prefixes may_miss equal others
// CHECK-NEXT:    tf32: 45 0, 0.5 0.037577, 1 0.078158
// CHECK-NEXT:    float32-folded: 45 0, 0.5 2.3913e-05, 1 4.8601e-05
// CHECK-NEXT:    1 layers, 9 directions, 46 weights of 306
// CHECK-NEXT:    stream: tokens (3), one (1), indices (4), selector_width (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: selector_width <- q tokens, indices; k tokens, indices, tokens:compiler_bos/skip_bigram:False; v tokens:compiler_bos/skip_bigram:False
// CHECK-NEXT:    layer 0 mlp, 5 neurons: skip_bigram (3), erase(tokens) (1), erase(indices) (1) <- indices, selector_width, tokens:compiler_bos/skip_bigram:False
// CHECK-NEXT:    transformer.embed: W_E 8 33 0 0, W_pos 4 36 0 0
// CHECK-NEXT:    transformer.head: W_Q 406.39 2976.9 0 0, W_K 5 32 0 0, W_V 1 1 0 0, W_O 1 9 0 0
// CHECK-NEXT:    transformer.mlp: W_in 35 351 92.625 259.88, W_out 3 14 4 22
// CHECK-NEXT:    transformer.unembed: W_U 2 7 0 0
// CHECK-NEXT:    transformer.variable: table 2 5 0 0, basis 2 8 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 32 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 9 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 7 0 0
// CHECK-NEXT:    select selector_width: margin 45, error 0
// CHECK-NEXT:    step skip_bigram: margin 0.5, error 2^-15
// CHECK-NEXT:    decode skip_bigram: margin 1, error 2^-14
// CHECK-NEXT:  recall:
// CHECK-NEXT:    bounds of the token embedding: known points, 3 8 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of key: known points, 1 5 0 1.2428e-07 5.0757e-09
// CHECK-NEXT:    bounds of defined: known points, 0 3 0 2.4506e-05 0
// CHECK-NEXT:    bounds of selector_width: known points, 0.5 1 1 0.00036742 0.00036748
// CHECK-NEXT:    bounds of the token embedding: known points, 2 7 2 0 0
// CHECK-NEXT:    bounds of defining: known points, 0 2 0 8.8809e-05 4.7684e-07
// CHECK-NEXT:    bounds of recall_mean: known a range, 0 3 0 0.0030803 0.00308
// CHECK-NEXT:    bounds of the token embedding: known points, 2 2 1 0 0
// CHECK-NEXT:    bounds of recall: known points, 0 19 0 0.00036846 2.0862e-06
// CHECK-NEXT:    attention of key: 8.4595e-10 0 0 0 single may_miss equal others
// CHECK-NEXT:    attention of selector_width: 1.4353e-19 0.00072455 0.0014654 4 prefixes may_miss others
// CHECK-NEXT:    attention of recall_mean: 8.477e-10 0.0010206 0 0 prefixes may_miss others
// CHECK-NEXT:    tf32: 22.5 0, 0.5 8.4595e-10, 0.5 0.0063543, 45 1.2364, 45 1003.3, 0.5 652.56, 1 1306.2
// CHECK-NEXT:    float32-folded: 22.5 0, 0.5 8.4595e-10, 0.5 1.8067e-05, 45 0.0028419, 22.5 0.0021913, 0.5 0.00021775, 1 0.000699
// CHECK-NEXT:    3 layers, 23 directions, 409 weights of 4807
// CHECK-NEXT:    stream: tokens (6), one (1), indices (4), key (6), recall_mean (1), defined (3), selector_width/recall (1), recall (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 6: key <- q indices; k indices, tokens:compiler_bos/recall:-1; v tokens, tokens:compiler_bos/recall:-1
// CHECK-NEXT:    layer 0 mlp, 3 neurons: defined (3) <- tokens, key
// CHECK-NEXT:    layer 1 head 0, d_qk 7 d_v 1: selector_width <- q indices, defined; k indices, defined, tokens:compiler_bos/recall:-1; v tokens:compiler_bos/recall:-1
// CHECK-NEXT:    layer 1 mlp, 20 neurons: defining (4), erase(indices) (4), erase(key) (6), erase(defined) (3), erase(selector_width) (1), erase(-key) (1), erase(-defined) (1) <- indices, tokens, key, defined, selector_width, tokens:compiler_bos/recall:-1
// CHECK-NEXT:    layer 2 head 0, d_qk 3 d_v 1: recall_mean <- q tokens; k defining, tokens:compiler_bos/recall:-1; v tokens, tokens:compiler_bos/recall:-1
// CHECK-NEXT:    layer 2 mlp, 43 neurons: recall (37), erase(tokens) (6) <- tokens, recall_mean, tokens:compiler_bos/recall:-1
// CHECK-NEXT:    transformer.embed: W_E 18 166 5 100, W_pos 4 28 0 0
// CHECK-NEXT:    transformer.head: W_Q 5 30 0 0, W_K 1833.5 8169.5 2048 12224, W_V 6 61 1 7, W_O 6 102 0 0
// CHECK-NEXT:    transformer.mlp: W_in 28.5 337.5 6 18, W_out 3 63 2 41
// CHECK-NEXT:    transformer.head: W_Q 496.39 5996.1 0 0, W_K 7 94 0 0, W_V 1 1 0 0, W_O 1 22 0 0
// CHECK-NEXT:    transformer.mlp: W_in 134 2486 213.25 680.75, W_out 4 76 16 346
// CHECK-NEXT:    transformer.head: W_Q 112.5 1125 0 0, W_K 3 11 0 0, W_V 4 28 3 22, W_O 1 18 0 0
// CHECK-NEXT:    transformer.mlp: W_in 679 21968 2053 46630, W_out 37 1141 42 1423
// CHECK-NEXT:    transformer.unembed: W_U 19 420 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, reading 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 55 0 0
// CHECK-NEXT:    transformer.variable: table 6 36 0 0, basis 6 102 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, reading 5 51 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 5 48 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 63 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 22 0 0
// CHECK-NEXT:    transformer.variable: table 2 6 0 0, basis 2 8 0 0
// CHECK-NEXT:    transformer.variable: table 19 361 0 0, basis 19 420 0 0
// CHECK-NEXT:    transformer.variable: table 13 198.67 3.5 9.6667, basis 1 18 0 0
// CHECK-NEXT:    select key: margin 22.5, error 0
// CHECK-NEXT:    step key: margin 0.5, error 2^-30
// CHECK-NEXT:    step defined: margin 0.5, error 2^-15
// CHECK-NEXT:    select selector_width: margin 45, error 2^-8
// CHECK-NEXT:    select recall_mean: margin 22.5, error 2^-8
// CHECK-NEXT:    step recall: margin 0.5, error 2^-12
// CHECK-NEXT:    decode recall: margin 1, error 2^-10
// CHECK-NEXT:  repeat_after:
// CHECK-NEXT:    bounds of the token embedding: known points, 103 107 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of count(tokens , "|"): uniform points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    bounds of aggregate: a range, 99 0 0 1.7786e-05 5.9846e-06
// CHECK-NEXT:    bounds of the token embedding: known points, 101 105 2 0 0
// CHECK-NEXT:    bounds of source: points, 0 3 0 0.0055353 4.7684e-07
// CHECK-NEXT:    bounds of fetched: points, 1 4 0 1.5864e-05 1.5749e-05
// CHECK-NEXT:    bounds of the token embedding: known points, 101 101 1 0 0
// CHECK-NEXT:    bounds of repeat_after: points, 0 5 0 0.00036146 9.5367e-07
// CHECK-NEXT:    attention of count(tokens , "|"): 1.4313e-19 4.1473e-06 8.2945e-06 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of aggregate: 8.4595e-10 0 0 0 prefixes may_miss equal others
// CHECK-NEXT:    attention of fetched: 9.3693e-10 0.022031 0 0 single may_miss others
// CHECK-NEXT:    tf32: 45 0, 22.5 0, 22.5 1050.7, 0.5 2.0117, 0.5 181.74, 1 219.88
// CHECK-NEXT:    float32-folded: 45 0, 22.5 0, 22.5 0.49508, 0.5 5.248e-06, 0.5 8.0024e-05, 1 0.00015271
// CHECK-NEXT:    2 layers, 20 directions, 288 weights of 2760
// CHECK-NEXT:    stream: tokens (5), one (1), full (1), indices (4), full_2 (1), aggregate (1), fetched (5), count(tokens , "|") (1), source (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: count(tokens , "|") <- q full; k tokens, tokens:compiler_bos/repeat_after:-; v tokens:compiler_bos/repeat_after:-
// CHECK-NEXT:    layer 0 head 1, d_qk 5 d_v 1: aggregate <- q indices, full_2; k tokens, indices, tokens:compiler_bos/repeat_after:-; v indices, tokens:compiler_bos/repeat_after:-
// CHECK-NEXT:    layer 0 mlp, 17 neurons: source (15), erase(full) (1), erase(full_2) (1) <- full, indices, full_2, aggregate, tokens:compiler_bos/repeat_after:-
// CHECK-NEXT:    layer 1 head 0, d_qk 4 d_v 5: fetched <- q source; k indices, tokens:compiler_bos/repeat_after:-; v tokens, tokens:compiler_bos/repeat_after:-
// CHECK-NEXT:    layer 1 mlp, 26 neurons: repeat_after (21), erase(tokens) (5) <- tokens, count(tokens , "|"), fetched, tokens:compiler_bos/repeat_after:-
// CHECK-NEXT:    transformer.embed: W_E 419 5948 0 0, W_pos 4 48 0 0
// CHECK-NEXT:    transformer.head: W_Q 91.386 452.77 0 0, W_K 2 8 0 0, W_V 1 1 0 0, W_O 1 19 0 0
// CHECK-NEXT:    transformer.head: W_Q 382.5 4185 0 0, W_K 5 44 0 0, W_V 105 161 99 198, W_O 1 13 0 0
// CHECK-NEXT:    transformer.mlp: W_in 14257 2.59e+05 28723 2.6828e+05, W_out 12 215 11 212
// CHECK-NEXT:    transformer.head: W_Q 157.5 2070 0 0, W_K 4 34 0 0, W_V 5 29 1 6, W_O 5 90 0 0
// CHECK-NEXT:    transformer.mlp: W_in 348 10116 777.25 9585.9, W_out 21 259 21 354
// CHECK-NEXT:    transformer.unembed: W_U 5 29 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 4 19 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 7 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 19 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 44 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 12 0 0
// CHECK-NEXT:    transformer.variable: table 127.5 2359 0 0, basis 1 13 0 0
// CHECK-NEXT:    transformer.variable: table 3 33 0 0, basis 3 42 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 90 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 29 0 0
// CHECK-NEXT:    select count(tokens , "|"): margin 45, error 0
// CHECK-NEXT:    select aggregate: margin 22.5, error 0
// CHECK-NEXT:    select fetched: margin 22.5, error 2^-1
// CHECK-NEXT:    step fetched: margin 0.5, error 2^-17
// CHECK-NEXT:    step repeat_after: margin 0.5, error 2^-13
// CHECK-NEXT:    decode repeat_after: margin 1, error 2^-12
// CHECK-NEXT:  odd_name_out:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 6 2 0 0
// CHECK-NEXT:    bounds of selector_width: points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    bounds of occurs_once: points, 0 1 0 1.9073e-06 0
// CHECK-NEXT:    bounds of selector_width_2: uniform points, 0.5 1 1 3.4382e-05 3.4441e-05
// CHECK-NEXT:    bounds of name_mean: uniform a range, 0 3 0 0.00020412 0.00020412
// CHECK-NEXT:    bounds of the token embedding: known points, 1 1 2 0 0
// CHECK-NEXT:    bounds of name: uniform points, 0 4 0 6.9651e-05 1.7881e-06
// CHECK-NEXT:    bounds of the token embedding: known points, 1 1 1 0 0
// CHECK-NEXT:    bounds of odd_name_out: uniform points, 0 4 0 0.00036245 0
// CHECK-NEXT:    attention of selector_width: 1.4313e-19 4.1473e-06 8.2945e-06 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of selector_width_2: 1.4314e-19 6.3032e-05 0.00013436 4 prefixes may_miss others
// CHECK-NEXT:    attention of name_mean: 8.4606e-10 6.3032e-05 0 0 prefixes may_miss others
// CHECK-NEXT:    tf32: 45 0, 45 3.6799, 22.5 2.0383, 0.5 6259.1, 1 8353.9
// CHECK-NEXT:    float32-folded: 45 0, 45 0.00012606, 22.5 0.00012606, 0.5 0.00017519, 1 0.00047223
// CHECK-NEXT:    3 layers, 10 directions, 200 weights of 1090
// CHECK-NEXT:    stream: tokens (5), one (1), full (1), selector_width/selector_width_2 (1), occurs_once (1), name_mean/odd_name_out (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: selector_width <- q tokens; k tokens, tokens:compiler_bos/odd_name_out:0; v tokens:compiler_bos/odd_name_out:0
// CHECK-NEXT:    layer 0 mlp, 3 neurons: occurs_once (2), erase(selector_width) (1) <- tokens, selector_width, tokens:compiler_bos/odd_name_out:0
// CHECK-NEXT:    layer 1 head 0, d_qk 2 d_v 1: selector_width_2 <- q full; k occurs_once, tokens:compiler_bos/odd_name_out:0; v tokens:compiler_bos/odd_name_out:0
// CHECK-NEXT:    layer 1 head 1, d_qk 2 d_v 1: name_mean <- q full; k occurs_once, tokens:compiler_bos/odd_name_out:0; v tokens
// CHECK-NEXT:    layer 1 mlp, 15 neurons: name (7), erase(tokens) (4), erase(full) (1), erase(name_mean) (1), erase(occurs_once) (1), erase(-occurs_once) (1) <- tokens, occurs_once, full, name_mean, tokens:compiler_bos/odd_name_out:0
// CHECK-NEXT:    layer 2 mlp, 17 neurons: odd_name_out (16), erase(tokens) (1) <- selector_width_2, name, tokens:compiler_bos/odd_name_out:0
// CHECK-NEXT:    transformer.embed: W_E 15 90 0 0, W_pos 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 226.39 1358.3 0 0, W_K 5 29 0 0, W_V 1 1 0 0, W_O 1 8 0 0
// CHECK-NEXT:    transformer.mlp: W_in 48 363 85.938 157.88, W_out 1 9 2 20
// CHECK-NEXT:    transformer.head: W_Q 91.386 452.77 0 0, W_K 2 11 0 0, W_V 1 1 0 0, W_O 1 8 0 0
// CHECK-NEXT:    transformer.head: W_Q 67.5 405 0 0, W_K 2 11 0 0, W_V 6 32 0 0, W_O 1 10 0 0
// CHECK-NEXT:    transformer.mlp: W_in 80 1088 444 2318, W_out 8 74 13 162
// CHECK-NEXT:    transformer.mlp: W_in 259 4007 583.69 5738.9, W_out 16 182 13 177
// CHECK-NEXT:    transformer.unembed: W_U 4 33 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 2.5381 5.8476 0 0, basis 1 8 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 4 21 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 9 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 7 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 8 0 0
// CHECK-NEXT:    transformer.variable: table 19 218 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, reading 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 33 0 0
// CHECK-NEXT:    transformer.variable: table 28.5 379 0 0, basis 1 10 0 0
// CHECK-NEXT:    select selector_width: margin 45, error 0
// CHECK-NEXT:    select selector_width_2: margin 45, error 2^-12
// CHECK-NEXT:    select name_mean: margin 22.5, error 2^-12
// CHECK-NEXT:    step odd_name_out: margin 0.5, error 2^-12
// CHECK-NEXT:    decode odd_name_out: margin 1, error 2^-11
// CHECK-NEXT:  greater_than_first:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 7 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 1 0 0 0
// CHECK-NEXT:    bounds of first: known points, 0 5 0 4.2297e-09 4.2297e-09
// CHECK-NEXT:    bounds of the token embedding: known points, 2 6 1 0 0
// CHECK-NEXT:    bounds of greater_than_first: known points, 0 2 0 1.8365e-05 2.3842e-07
// CHECK-NEXT:    attention of first: 8.4595e-10 0 0 0 single prefixes may_miss equal others
// CHECK-NEXT:    tf32: 22.5 0, 0.5 8.4595e-10, 0.5 0.0048867, 1 0.010269
// CHECK-NEXT:    float32-folded: 22.5 0, 0.5 8.4595e-10, 0.5 1.4251e-05, 1 1.9974e-05
// CHECK-NEXT:    1 layers, 14 directions, 77 weights of 588
// CHECK-NEXT:    stream: tokens (6), one (1), indices (1), full (1), first (5)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 5: first <- q full; k indices, tokens:compiler_bos/greater_than_first:False; v tokens
// CHECK-NEXT:    layer 0 mlp, 7 neurons: greater_than_first (5), erase(tokens) (2) <- tokens, first, tokens:compiler_bos/greater_than_first:False
// CHECK-NEXT:    transformer.embed: W_E 18 131 0 0, W_pos 1 9 0 0
// CHECK-NEXT:    transformer.head: W_Q 67.5 495 0 0, W_K 2 10 0 0, W_V 5 35 0 0, W_O 5 70 0 0
// CHECK-NEXT:    transformer.mlp: W_in 38 346.5 10 40, W_out 5 23 6 29
// CHECK-NEXT:    transformer.unembed: W_U 2 5 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 35 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 8 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 9 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 70 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 5 0 0
// CHECK-NEXT:    select first: margin 22.5, error 0
// CHECK-NEXT:    step first: margin 0.5, error 2^-30
// CHECK-NEXT:    step greater_than_first: margin 0.5, error 2^-16
// CHECK-NEXT:    decode greater_than_first: margin 1, error 2^-15
// CHECK-NEXT:  same_as_two_ago:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 5 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of then: known points, 1 3 0 1.2259e-07 3.3838e-09
// CHECK-NEXT:    bounds of the token embedding: known points, 2 4 1 0 0
// CHECK-NEXT:    bounds of same_as_two_ago: known points, 0 2 0 1.3535e-05 2.3842e-07
// CHECK-NEXT:    attention of then: 8.4595e-10 0 0 0 single may_miss equal others
// CHECK-NEXT:    tf32: 22.5 0.45631, 0.5 1.3351e-09, 0.5 0.0063539, 1 0.011737
// CHECK-NEXT:    float32-folded: 22.5 0, 0.5 8.4595e-10, 0.5 1.1031e-05, 1 1.5145e-05
// CHECK-NEXT:    1 layers, 13 directions, 87 weights of 546
// CHECK-NEXT:    stream: tokens (4), one (1), indices (4), then (4)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 4: then <- q indices; k indices, tokens:compiler_bos/same_as_two_ago:False; v tokens, tokens:compiler_bos/same_as_two_ago:False
// CHECK-NEXT:    layer 0 mlp, 6 neurons: same_as_two_ago (4), erase(tokens) (2) <- tokens, then, tokens:compiler_bos/same_as_two_ago:False
// CHECK-NEXT:    transformer.embed: W_E 12 72 0 0, W_pos 4 40 0 0
// CHECK-NEXT:    transformer.head: W_Q 5 42 0 0, W_K 3113.5 19402 3328 27360, W_V 4 19 1 5, W_O 4 52 0 0
// CHECK-NEXT:    transformer.mlp: W_in 21.5 190 8 28, W_out 4 16 5 22
// CHECK-NEXT:    transformer.unembed: W_U 2 5 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 15 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 36 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, reading 4 36 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 52 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 5 0 0
// CHECK-NEXT:    select then: margin 22.5, error 0
// CHECK-NEXT:    step then: margin 0.5, error 2^-30
// CHECK-NEXT:    step same_as_two_ago: margin 0.5, error 2^-16
// CHECK-NEXT:    decode same_as_two_ago: margin 1, error 2^-16
// CHECK-NEXT:  first_repeated:
// CHECK-NEXT:    bounds of the token embedding: known points, 3 7 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of selector_width: points, 0.5 1 1 4.8751e-06 4.9347e-06
// CHECK-NEXT:    bounds of the token embedding: known points, 3 3 2 0 0
// CHECK-NEXT:    bounds of repeats: points, 0 1 0 0 8.9407e-07
// CHECK-NEXT:    bounds of selector_width_2: points, 0.5 1 1 3.5362e-05 3.5422e-05
// CHECK-NEXT:    bounds of map: points, 0 1 0 0 0
// CHECK-NEXT:    bounds of is_first: points, 0 1 0 0 0
// CHECK-NEXT:    bounds of first_repeated_mean: uniform a range, 0 4 0 5.3983e-07 2.4519e-07
// CHECK-NEXT:    bounds of the token embedding: known points, 2 2 1 0 0
// CHECK-NEXT:    bounds of first_repeated: uniform points, 0 20 0 0.00055379 2.0862e-06
// CHECK-NEXT:    attention of selector_width: 1.4313e-19 8.1706e-06 1.6341e-05 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of selector_width_2: 1.4313e-19 6.914e-05 0.00013828 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of first_repeated_mean: 8.4595e-10 0 0 0 prefixes may_miss equal others
// CHECK-NEXT:    tf32: 45 0, 45 2.3141, 45 922, 0.5 797.34, 1 1596
// CHECK-NEXT:    float32-folded: 45 0, 45 0.00027627, 22.5 0.019276, 0.5 0.00023116, 1 0.00048311
// CHECK-NEXT:    4 layers, 23 directions, 337 weights of 4347
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), full (1), first_repeated_mean (1), selector_width/first_repeated (1), first_repeated (10)
// CHECK-NEXT:    layer 0 head 0, d_qk 8 d_v 1: selector_width <- q tokens, indices; k tokens, indices, tokens:compiler_bos/first_repeated:-1; v tokens:compiler_bos/first_repeated:-1
// CHECK-NEXT:    layer 0 mlp, 8 neurons: repeats (3), erase(tokens) (4), erase(selector_width) (1) <- tokens, selector_width, tokens:compiler_bos/first_repeated:-1
// CHECK-NEXT:    layer 1 head 0, d_qk 5 d_v 1: selector_width_2 <- q indices, full; k indices, repeats, tokens:compiler_bos/first_repeated:-1; v tokens:compiler_bos/first_repeated:-1
// CHECK-NEXT:    layer 1 mlp, 3 neurons: map (2), erase(selector_width_2) (1) <- selector_width_2, tokens:compiler_bos/first_repeated:-1
// CHECK-NEXT:    layer 2 mlp, 5 neurons: is_first (1), erase(repeats) (1), erase(-repeats) (1), erase(map) (1), erase(-map) (1) <- repeats, map
// CHECK-NEXT:    layer 3 head 0, d_qk 2 d_v 1: first_repeated_mean <- q full; k is_first, tokens:compiler_bos/first_repeated:-1; v indices, tokens:compiler_bos/first_repeated:-1
// CHECK-NEXT:    layer 3 mlp, 45 neurons: first_repeated (39), erase(tokens) (1), erase(indices) (4), erase(full) (1) <- indices, full, first_repeated_mean, tokens:compiler_bos/first_repeated:-1
// CHECK-NEXT:    transformer.embed: W_E 15 106 4 54, W_pos 4 44 0 0
// CHECK-NEXT:    transformer.head: W_Q 541.39 5682.5 0 0, W_K 8 71 0 0, W_V 1 1 0 0, W_O 1 13 0 0
// CHECK-NEXT:    transformer.mlp: W_in 38 522 92.625 259.88, W_out 2 8 6 60
// CHECK-NEXT:    transformer.head: W_Q 406.39 3831.9 0 0, W_K 5 38 0 0, W_V 1 1 0 0, W_O 1 4 0 0
// CHECK-NEXT:    transformer.mlp: W_in 33 150 91.625 167.25, W_out 1 5 2 12
// CHECK-NEXT:    transformer.mlp: W_in 5 24 4 18, W_out 3 18 2 12
// CHECK-NEXT:    transformer.head: W_Q 67.5 585 0 0, W_K 2 6 0 0, W_V 7 58 1 1, W_O 1 12 0 0
// CHECK-NEXT:    transformer.mlp: W_in 592 19108 3516 86158, W_out 39 1234 44 1528
// CHECK-NEXT:    transformer.unembed: W_U 20 448 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 40 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 13 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 3 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 11 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 4 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 5 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 4 0 0
// CHECK-NEXT:    transformer.variable: table 20 400 0 0, basis 20 448 0 0
// CHECK-NEXT:    transformer.variable: table 28.5 407.5 1 1, basis 1 12 0 0
// CHECK-NEXT:    select selector_width: margin 45, error 0
// CHECK-NEXT:    select selector_width_2: margin 45, error 2^-11
// CHECK-NEXT:    select first_repeated_mean: margin 22.5, error 2^-5
// CHECK-NEXT:    step first_repeated: margin 0.5, error 2^-12
// CHECK-NEXT:    decode first_repeated: margin 1, error 2^-11
// CHECK-NEXT:  builtin.module {
// CHECK-NEXT:    rasp.program @corpus_induction vocab {"a"} max_seq_len 1 {
// CHECK-NEXT:      %[[TOKENS:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:      rasp.return %[[TOKENS]] : !rasp.sop
// CHECK-NEXT:    }
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

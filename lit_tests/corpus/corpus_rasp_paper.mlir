// RUN: raspc compile %S/Inputs/corpus_rasp_paper.py --vocab a --max-seq-len 1 --emit rasp | filecheck --match-full-lines %s

// The parts and decisions of the programs about the RASP paper in examples/index.json, by the pipeline default.

// CHECK:       reverse:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 5 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 3 7 0 0 0
// CHECK-NEXT:    bounds of length_mean_index: uniform points, 0 1.5 0 0 2.5378e-09
// CHECK-NEXT:    bounds of reverse: points, 0 4 0 3.2076e-27 3.2076e-27
// CHECK-NEXT:    attention of length_mean_index: 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    attention of reverse: 8.0191e-28 0 0 0 single equal others
// CHECK-NEXT:    tf32: 22.5 0, 64 0, 0.5 8.0191e-28, 1 0.00097656
// CHECK-NEXT:    float32-folded: 22.5 0, 64 0, 0.5 8.0191e-28, 1 1.6038e-27
// CHECK-NEXT:    2 layers, 14 directions, 50 weights of 490
// CHECK-NEXT:    stream: tokens (5), one (1), indices (3), length_mean_index (1), reverse (4)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length_mean_index <- v indices
// CHECK-NEXT:    layer 1 head 0, d_qk 3 d_v 4: reverse <- q indices, length_mean_index; k indices; v tokens
// CHECK-NEXT:    transformer.embed: W_E 11 68 0 0, W_pos 12 82 4 31
// CHECK-NEXT:    transformer.head: W_Q 90 180 67.5 112.5, W_K 2 4 0 0, W_V 1 5 0 0, W_O 1 10 0 0
// CHECK-NEXT:    transformer.head: W_Q 704 1376 790.5 3085, W_K 3 11 0 0, W_V 4 36 0 0, W_O 4 56 0 0
// CHECK-NEXT:    transformer.unembed: W_U 4 56 0 0
// CHECK-NEXT:    transformer.variable: table 12 46 4 19, basis 3 15 0 0
// CHECK-NEXT:    transformer.variable: table 6 20 0 0, reading 2 20 1 5
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 36 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 56 0 0
// CHECK-NEXT:    transformer.variable: table 3 10 0 0, basis 1 10 0 0
// CHECK-NEXT:    select length_mean_index: margin 22.5, error 0
// CHECK-NEXT:    select reverse: margin 64, error 0
// CHECK-NEXT:    step reverse: margin 0.5, error 2^-90
// CHECK-NEXT:    decode reverse: margin 1, error 2^-89
// CHECK-NEXT:  hist:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 5 2 0 0
// CHECK-NEXT:    bounds of hist: points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    attention of hist: 1.4313e-19 4.1473e-06 8.2945e-06 4 prefixes may_miss equal others
// CHECK-NEXT:    tf32: 45 0, 1 0.87518
// CHECK-NEXT:    float32-folded: 45 0, 1 0.00016918
// CHECK-NEXT:    1 layers, 7 directions, 31 weights of 189
// CHECK-NEXT:    stream: tokens (5), one (1), hist (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: hist <- q tokens; k tokens
// CHECK-NEXT:    transformer.embed: W_E 11 56 0 0, W_pos 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 226.39 1358.3 0 0, W_K 5 29 0 0, W_V 1 1 0 0, W_O 1 7 0 0
// CHECK-NEXT:    transformer.unembed: W_U 117.95 708.16 136.53 963.36
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 2.5381 5.8476 0 0, basis 1 7 0 0
// CHECK-NEXT:    select hist: margin 45, error 0
// CHECK-NEXT:    decode hist: margin 0.999, error 2^-12
// CHECK-NEXT:  hist_bos:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 6 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 1 0 0 0
// CHECK-NEXT:    bounds of weight_width_beside_first: points, 0.5 1 1 4.8751e-06 4.9347e-06
// CHECK-NEXT:    attention of weight_width_beside_first: 1.4313e-19 8.1706e-06 1.6341e-05 4 prefixes may_miss equal others
// CHECK-NEXT:    tf32: 45 0, 1 1.1198
// CHECK-NEXT:    float32-folded: 45 0, 1 0.00021801
// CHECK-NEXT:    1 layers, 9 directions, 40 weights of 261
// CHECK-NEXT:    stream: tokens (5), one (1), indices (1), full (1), weight_width_beside_first (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 6 d_v 1: weight_width_beside_first <- q tokens, full; k tokens, indices
// CHECK-NEXT:    transformer.embed: W_E 15 94 0 0, W_pos 3 30 0 0
// CHECK-NEXT:    transformer.head: W_Q 316.39 2213.3 0 0, W_K 6 41 0 0, W_V 1 1 0 0, W_O 1 9 0 0
// CHECK-NEXT:    transformer.unembed: W_U 101.53 693.31 118.18 947.62
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 1 7 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 8 0 0
// CHECK-NEXT:    transformer.variable: table 3.0381 6.8857 0 0, basis 1 9 0 0
// CHECK-NEXT:    select weight_width_beside_first: margin 45, error 0
// CHECK-NEXT:    decode hist_bos: margin 0.999, error 2^-12
// CHECK-NEXT:  double_hist:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 6 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of hist: points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    bounds of selector_width: points, 0.5 1 1 4.8751e-06 4.9347e-06
// CHECK-NEXT:    bounds of the token embedding: known points, 2 2 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 2 0 0 0
// CHECK-NEXT:    bounds of hist_categorical: points, 0 4 0 0 1.7881e-06
// CHECK-NEXT:    bounds of seen_before: points, 0 1 0 0 2.3842e-07
// CHECK-NEXT:    bounds of double_hist: points, 0.5 1 1 5.0303e-05 5.0362e-05
// CHECK-NEXT:    attention of hist: 1.4313e-19 4.1473e-06 8.2945e-06 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of selector_width: 1.4313e-19 8.1706e-06 1.6341e-05 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of double_hist: 1.4313e-19 9.9016e-05 0.00019803 4 prefixes may_miss equal others
// CHECK-NEXT:    tf32: 45 0, 45 0, 0.5 1.6852, 45 820.77, 1 84.779
// CHECK-NEXT:    float32-folded: 45 0, 45 0, 0.5 0, 45 0.00059545, 1 0.0049556
// CHECK-NEXT:    2 layers, 13 directions, 129 weights of 1170
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), full (1), hist (1), selector_width (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: hist <- q tokens; k tokens
// CHECK-NEXT:    layer 0 head 1, d_qk 8 d_v 1: selector_width <- q tokens, indices; k tokens, indices
// CHECK-NEXT:    layer 0 mlp, 15 neurons: hist_categorical (7), seen_before (2), erase(tokens) (4), erase(indices) (2) <- tokens, hist, indices, selector_width
// CHECK-NEXT:    layer 1 head 0, d_qk 6 d_v 1: double_hist <- q full, hist_categorical; k seen_before, hist_categorical
// CHECK-NEXT:    transformer.embed: W_E 15 106 0 0, W_pos 4 44 0 0
// CHECK-NEXT:    transformer.head: W_Q 226.39 1358.3 0 0, W_K 5 29 0 0, W_V 1 1 0 0, W_O 1 12 0 0
// CHECK-NEXT:    transformer.head: W_Q 541.39 5682.5 0 0, W_K 8 71 0 0, W_V 1 1 0 0, W_O 1 13 0 0
// CHECK-NEXT:    transformer.mlp: W_in 231 3736 532.31 2962.7, W_out 8 68 13 165
// CHECK-NEXT:    transformer.head: W_Q 316.39 2348.3 0 0, W_K 6 41 0 0, W_V 1 1 0 0, W_O 1 8 0 0
// CHECK-NEXT:    transformer.unembed: W_U 248.24 1651.7 301.61 2489.7
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 2.5381 5.8476 0 0, basis 1 12 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 40 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 13 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 7 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 11 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 8 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    select hist: margin 45, error 0
// CHECK-NEXT:    select selector_width: margin 45, error 0
// CHECK-NEXT:    step hist_categorical: margin 0.5, error 0
// CHECK-NEXT:    select double_hist: margin 45, error 2^-10
// CHECK-NEXT:    decode double_hist: margin 0.999, error 2^-7
// CHECK-NEXT:  sorted:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 6 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of selector_width: points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    bounds of selector_width_2: points, 0.5 1 1 4.8751e-06 4.9347e-06
// CHECK-NEXT:    bounds of selector_width_numerical: points, 0 4 0 5.2792e-05 2.3842e-06
// CHECK-NEXT:    bounds of selector_width_2_numerical: points, 0 4 0 8.7996e-05 2.3842e-06
// CHECK-NEXT:    bounds of target_categorical: points, 0 4 0 3.472e-05 5.9605e-07
// CHECK-NEXT:    bounds of sorted: points, 1 3 0 1.5862e-05 1.5746e-05
// CHECK-NEXT:    attention of selector_width: 1.4313e-19 4.1473e-06 8.2945e-06 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of selector_width_2: 1.4313e-19 8.1706e-06 1.6341e-05 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of sorted: 8.4645e-10 0.00012539 0 0 prefixes may_miss others
// CHECK-NEXT:    tf32: 45 0, 45 0, 0.5 11.036, 45 997.26, 0.5 2.0176, 1 4.0284
// CHECK-NEXT:    float32-folded: 45 0, 45 0, 0.5 1.2636e-05, 22.5 0.0015977, 0.5 7.8695e-06, 1 1.0673e-05
// CHECK-NEXT:    3 layers, 20 directions, 156 weights of 1940
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), sorted (4), selector_width/target_categorical (1), selector_width_2/target_categorical (1), selector_width_numerical (1), selector_width_2_numerical (1), target_categorical (2)
// CHECK-NEXT:    layer 0 head 0, d_qk 4 d_v 1: selector_width <- q tokens; k tokens
// CHECK-NEXT:    layer 0 head 1, d_qk 8 d_v 1: selector_width_2 <- q tokens, indices; k tokens, indices
// CHECK-NEXT:    layer 0 mlp, 11 neurons: selector_width_numerical (5), selector_width_2_numerical (4), erase(selector_width) (1), erase(selector_width_2) (1) <- selector_width, selector_width_2
// CHECK-NEXT:    layer 1 mlp, 7 neurons: target_categorical (7) <- selector_width_numerical, selector_width_2_numerical
// CHECK-NEXT:    layer 2 head 0, d_qk 5 d_v 4: sorted <- q indices; k target_categorical; v tokens
// CHECK-NEXT:    transformer.embed: W_E 15 106 0 0, W_pos 4 44 0 0
// CHECK-NEXT:    transformer.head: W_Q 316.39 1851.9 0 0, W_K 4 19 0 0, W_V 1 1 0 0, W_O 1 15 0 0
// CHECK-NEXT:    transformer.head: W_Q 541.39 5682.5 0 0, W_K 8 71 0 0, W_V 1 1 0 0, W_O 1 16 0 0
// CHECK-NEXT:    transformer.mlp: W_in 11 212 30.076 166.99, W_out 26 543 30 624
// CHECK-NEXT:    transformer.mlp: W_in 25 506 79 405, W_out 7 141 6 126
// CHECK-NEXT:    transformer.head: W_Q 202.5 1935 0 0, W_K 5 81 0 0, W_V 5 25 1 2, W_O 4 56 0 0
// CHECK-NEXT:    transformer.unembed: W_U 4 56 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 15 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 40 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 16 0 0
// CHECK-NEXT:    transformer.variable: table 6 20 0 0, reading 2 35 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 56 0 0
// CHECK-NEXT:    transformer.variable: table 10 40 0 0, basis 1 17 0 0
// CHECK-NEXT:    transformer.variable: table 10 40 0 0, basis 1 18 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 76 0 0
// CHECK-NEXT:    select selector_width: margin 45, error 0
// CHECK-NEXT:    select selector_width_2: margin 45, error 0
// CHECK-NEXT:    step target_categorical: margin 0.5, error 2^-16
// CHECK-NEXT:    select sorted: margin 22.5, error 2^-9
// CHECK-NEXT:    step sorted: margin 0.5, error 2^-16
// CHECK-NEXT:    decode sorted: margin 1, error 2^-16
// CHECK-NEXT:  sort_or:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 6 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of target_1: points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    bounds of target_2: points, 0.5 1 1 4.8751e-06 4.9347e-06
// CHECK-NEXT:    bounds of target_1_numerical: points, 0 4 0 5.2792e-05 2.3842e-06
// CHECK-NEXT:    bounds of target_2_numerical: points, 0 4 0 8.7996e-05 2.3842e-06
// CHECK-NEXT:    bounds of target_categorical: points, 0 4 0 3.472e-05 5.9605e-07
// CHECK-NEXT:    bounds of sort_or: points, 1 3 0 1.5862e-05 1.5746e-05
// CHECK-NEXT:    attention of target_1: 1.4313e-19 4.1473e-06 8.2945e-06 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of target_2: 1.4313e-19 8.1706e-06 1.6341e-05 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of sort_or: 8.4645e-10 0.00012539 0 0 prefixes may_miss others
// CHECK-NEXT:    tf32: 45 0, 45 0, 0.5 11.036, 45 997.26, 0.5 2.0176, 1 4.0284
// CHECK-NEXT:    float32-folded: 45 0, 45 0, 0.5 1.2636e-05, 22.5 0.0015977, 0.5 7.8695e-06, 1 1.0673e-05
// CHECK-NEXT:    3 layers, 20 directions, 156 weights of 1940
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), sort_or (4), target_1/target_categorical (1), target_2/target_categorical (1), target_1_numerical (1), target_2_numerical (1), target_categorical (2)
// CHECK-NEXT:    layer 0 head 0, d_qk 4 d_v 1: target_1 <- q tokens; k tokens
// CHECK-NEXT:    layer 0 head 1, d_qk 8 d_v 1: target_2 <- q tokens, indices; k tokens, indices
// CHECK-NEXT:    layer 0 mlp, 11 neurons: target_1_numerical (5), target_2_numerical (4), erase(target_1) (1), erase(target_2) (1) <- target_1, target_2
// CHECK-NEXT:    layer 1 mlp, 7 neurons: target_categorical (7) <- target_1_numerical, target_2_numerical
// CHECK-NEXT:    layer 2 head 0, d_qk 5 d_v 4: sort_or <- q indices; k target_categorical; v tokens
// CHECK-NEXT:    transformer.embed: W_E 15 106 0 0, W_pos 4 44 0 0
// CHECK-NEXT:    transformer.head: W_Q 316.39 1851.9 0 0, W_K 4 19 0 0, W_V 1 1 0 0, W_O 1 15 0 0
// CHECK-NEXT:    transformer.head: W_Q 541.39 5682.5 0 0, W_K 8 71 0 0, W_V 1 1 0 0, W_O 1 16 0 0
// CHECK-NEXT:    transformer.mlp: W_in 11 212 30.076 166.99, W_out 26 543 30 624
// CHECK-NEXT:    transformer.mlp: W_in 25 506 79 405, W_out 7 141 6 126
// CHECK-NEXT:    transformer.head: W_Q 202.5 1935 0 0, W_K 5 81 0 0, W_V 5 25 1 2, W_O 4 56 0 0
// CHECK-NEXT:    transformer.unembed: W_U 4 56 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 40 0 0
// CHECK-NEXT:    transformer.variable: table 6 20 0 0, reading 2 35 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 56 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 15 0 0
// CHECK-NEXT:    transformer.variable: table 10 40 0 0, basis 1 17 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 16 0 0
// CHECK-NEXT:    transformer.variable: table 10 40 0 0, basis 1 18 0 0
// CHECK-NEXT:    transformer.variable: table 6 20 0 0, reading 2 35 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 76 0 0
// CHECK-NEXT:    select target_1: margin 45, error 0
// CHECK-NEXT:    select target_2: margin 45, error 0
// CHECK-NEXT:    step target_categorical: margin 0.5, error 2^-16
// CHECK-NEXT:    select sort_or: margin 22.5, error 2^-9
// CHECK-NEXT:    step sort_or: margin 0.5, error 2^-16
// CHECK-NEXT:    decode sort_or: margin 1, error 2^-16
// CHECK-NEXT:  sort_bos:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 6 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of share_width_beside_first_1: points, 0.5 1 1 4.8751e-06 4.9347e-06
// CHECK-NEXT:    bounds of share_width_beside_first_2: points, 0.5 1 1 6.8868e-06 6.9464e-06
// CHECK-NEXT:    bounds of the token embedding: known points, 1 5 2 0 0
// CHECK-NEXT:    bounds of share_width_beside_first_1_numerical: points, 0 3 0 6.8198e-05 2.0862e-06
// CHECK-NEXT:    bounds of share_width_beside_first_2_numerical: points, 0 3 0 9.4879e-05 1.7881e-06
// CHECK-NEXT:    bounds of target: points, 0 4 0 3.5703e-05 0
// CHECK-NEXT:    bounds of sort_bos: points, 0 4 0 1.002e-05 1.0024e-05
// CHECK-NEXT:    attention of share_width_beside_first_1: 1.4313e-19 8.1706e-06 1.6341e-05 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of share_width_beside_first_2: 1.4313e-19 1.2194e-05 2.4388e-05 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of sort_bos: 8.4652e-10 8.9184e-05 0 0 prefixes may_miss others
// CHECK-NEXT:    tf32: 45 0, 45 0, 45 1101.9, 0.5 2.0059, 0.5 2.0128
// CHECK-NEXT:    float32-folded: 45 0, 45 0, 22.5 0.0066788, 0.5 2.5051e-06, 0.5 0.00018306
// CHECK-NEXT:    3 layers, 18 directions, 188 weights of 1980
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), full (1), share_width_beside_first_1/target (1), share_width_beside_first_2/target (1), share_width_beside_first_2_numerical/sort_bos (1), target (2), sort_bos (2)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: share_width_beside_first_1 <- q tokens, full; k indices, tokens
// CHECK-NEXT:    layer 0 head 1, d_qk 9 d_v 1: share_width_beside_first_2 <- q indices, tokens, full; k indices, tokens
// CHECK-NEXT:    layer 0 mlp, 10 neurons: share_width_beside_first_1_numerical (4), share_width_beside_first_2_numerical (3), erase(full) (1), erase(share_width_beside_first_1) (1), erase(share_width_beside_first_2) (1) <- full, share_width_beside_first_1, share_width_beside_first_2
// CHECK-NEXT:    layer 1 mlp, 12 neurons: target (8), erase(share_width_beside_first_1_numerical) (1), erase(-share_width_beside_first_1_numerical) (1), erase(share_width_beside_first_2_numerical) (1), erase(-share_width_beside_first_2_numerical) (1) <- indices, share_width_beside_first_1_numerical, share_width_beside_first_2_numerical
// CHECK-NEXT:    layer 2 head 0, d_qk 5 d_v 4: sort_bos <- q indices; k target; v tokens
// CHECK-NEXT:    transformer.embed: W_E 15 122 0 0, W_pos 4 28 0 0
// CHECK-NEXT:    transformer.head: W_Q 406.39 3962.8 0 0, W_K 7 52 0 0, W_V 1 1 0 0, W_O 1 12 0 0
// CHECK-NEXT:    transformer.head: W_Q 721.39 8158.9 0 0, W_K 9 89 0 0, W_V 1 1 0 0, W_O 1 13 0 0
// CHECK-NEXT:    transformer.mlp: W_in 10 158 23.076 104.88, W_out 17 256 24 375
// CHECK-NEXT:    transformer.mlp: W_in 227 2056 221 1133, W_out 9 168 7 133
// CHECK-NEXT:    transformer.head: W_Q 202.5 1305 0 0, W_K 5 67 0 0, W_V 4 40 0 0, W_O 4 66 0 0
// CHECK-NEXT:    transformer.unembed: W_U 4.5 69 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 4 19 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 40 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 11 0 0
// CHECK-NEXT:    transformer.variable: table 28 140 0 0, reading 3 27 1 1
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 62 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 66 0 0
// CHECK-NEXT:    transformer.variable: table 3.0381 6.8857 0 0, basis 1 12 0 0
// CHECK-NEXT:    transformer.variable: table 6 20 0 0, basis 1 11 0 0
// CHECK-NEXT:    transformer.variable: table 3.0381 6.8857 0 0, basis 1 13 0 0
// CHECK-NEXT:    transformer.variable: table 6 20 0 0, basis 1 14 0 0
// CHECK-NEXT:    transformer.variable: table 21 112 0 0, reading 2 25 0 0
// CHECK-NEXT:    transformer.variable: table 21 112 0 0, reading 2 25 0 0
// CHECK-NEXT:    select share_width_beside_first_1: margin 45, error 0
// CHECK-NEXT:    select share_width_beside_first_2: margin 45, error 0
// CHECK-NEXT:    select sort_bos: margin 22.5, error 2^-7
// CHECK-NEXT:    step sort_bos: margin 0.5, error 2^-18
// CHECK-NEXT:    decode sort_bos: margin 0.5, error 2^-12
// CHECK-NEXT:  most_frequent:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 5 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of selector_width: points, 0.5 1 1 4.8751e-06 4.9347e-06
// CHECK-NEXT:    bounds of hist: points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    bounds of the token embedding: known points, 2 2 2 0 0
// CHECK-NEXT:    bounds of repeats: points, 0 2 0 0 5.9605e-07
// CHECK-NEXT:    bounds of map: points, 0 4 0 0 5.9605e-07
// CHECK-NEXT:    bounds of kept: points, 0 4 0 7.6294e-06 7.1526e-07
// CHECK-NEXT:    bounds of map: points, 0 1 0 0 0
// CHECK-NEXT:    bounds of key: points, 0 5 0 1.1921e-07 7.1526e-07
// CHECK-NEXT:    bounds of smaller: points, 0.5 1 1 4.4855e-05 4.4914e-05
// CHECK-NEXT:    bounds of tied: points, 0.5 1 1 8.9939e-05 8.9998e-05
// CHECK-NEXT:    bounds of smaller_numerical: points, 0 4 0 0.00078818 2.6822e-06
// CHECK-NEXT:    bounds of tied_numerical: points, 0 4 0 0.0015771 2.6822e-06
// CHECK-NEXT:    bounds of rank_categorical: points, 0 4 0 3.4843e-05 5.9605e-07
// CHECK-NEXT:    bounds of most_frequent: points, 1 3 0 2.5637e-05 2.5521e-05
// CHECK-NEXT:    attention of selector_width: 1.4313e-19 8.1706e-06 1.6341e-05 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of hist: 1.4313e-19 4.1473e-06 8.2945e-06 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of smaller: 1.4314e-19 4.5207e-05 0.00017624 4 prefixes may_miss others
// CHECK-NEXT:    attention of tied: 1.4317e-19 8.9752e-05 0.00035653 4 prefixes may_miss others
// CHECK-NEXT:    attention of most_frequent: 8.4648e-10 0.00012808 0 0 prefixes may_miss others
// CHECK-NEXT:    tf32: 45 0, 45 0, 0.5 0.037577, 0.5 1.6852, 0.5 0.037579, 0.5 2.5931, 45 2337.2, 45 2270.7, 0.5 1154, 22.5 1.0448e+05, 0.5 2.0564, 1 4.106
// CHECK-NEXT:    float32-folded: 45 0, 45 0, 0.5 0, 0.5 0, 0.5 1.9073e-06, 0.5 0, 45 0.0028892, 45 0.0025624, 0.5 6.5986e-05, 22.5 0.13701, 0.5 1.4009e-05, 1 2.1283e-05
// CHECK-NEXT:    5 layers, 22 directions, 342 weights of 4620
// CHECK-NEXT:    stream: tokens (4), one (1), indices (4), most_frequent (4), selector_width/key (1), hist/key (1), kept (1), repeats (2), map (4)
// CHECK-NEXT:    layer 0 head 0, d_qk 7 d_v 1: selector_width <- q tokens, indices; k tokens, indices
// CHECK-NEXT:    layer 0 head 1, d_qk 4 d_v 1: hist <- q tokens; k tokens
// CHECK-NEXT:    layer 0 mlp, 23 neurons: repeats (3), map (6), kept (9), erase(tokens) (3), erase(selector_width) (1), erase(hist) (1) <- tokens, selector_width, hist
// CHECK-NEXT:    layer 1 mlp, 15 neurons: key (5), erase(repeats) (2), erase(-repeats) (2), erase(map) (3), erase(-map) (3) <- repeats, map
// CHECK-NEXT:    layer 2 head 0, d_qk 5 d_v 1: smaller <- q key; k key
// CHECK-NEXT:    layer 2 head 1, d_qk 9 d_v 1: tied <- q indices, key; k indices, key
// CHECK-NEXT:    layer 2 mlp, 15 neurons: smaller_numerical (5), tied_numerical (4), erase(key) (5), erase(smaller) (1) <- key, smaller, tied
// CHECK-NEXT:    layer 3 mlp, 7 neurons: rank_categorical (7) <- smaller_numerical, tied_numerical
// CHECK-NEXT:    layer 4 head 0, d_qk 5 d_v 4: most_frequent <- q indices; k rank_categorical; v kept
// CHECK-NEXT:    transformer.embed: W_E 12 72 0 0, W_pos 4 40 0 0
// CHECK-NEXT:    transformer.head: W_Q 496.39 4646.1 0 0, W_K 7 55 0 0, W_V 1 1 0 0, W_O 1 14 0 0
// CHECK-NEXT:    transformer.head: W_Q 181.39 906.93 0 0, W_K 4 19 0 0, W_V 1 1 0 0, W_O 1 15 0 0
// CHECK-NEXT:    transformer.mlp: W_in 356 7725 837.19 7814.4, W_out 19 391 19 450
// CHECK-NEXT:    transformer.mlp: W_in 24.5 563 15 185, W_out 10 238 5 140
// CHECK-NEXT:    transformer.head: W_Q 496.39 8783.3 0 0, W_K 5 75 0 0, W_V 1 1 0 0, W_O 1 20 0 0
// CHECK-NEXT:    transformer.head: W_Q 586.39 8878.9 0 0, W_K 9 141 0 0, W_V 1 1 0 0, W_O 1 21 0 0
// CHECK-NEXT:    transformer.mlp: W_in 15 374 30.076 166.99, W_out 26 465 34 662
// CHECK-NEXT:    transformer.mlp: W_in 25 434 79 405, W_out 7 149 6 132
// CHECK-NEXT:    transformer.head: W_Q 202.5 1755 0 0, W_K 5 85 0 0, W_V 5 35 1 2, W_O 4 52 0 0
// CHECK-NEXT:    transformer.unembed: W_U 4 52 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 15 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 36 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 14 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 36 0 0
// CHECK-NEXT:    transformer.variable: table 2.5381 5.8476 0 0, basis 1 15 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 88 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 93 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 20 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 21 0 0
// CHECK-NEXT:    transformer.variable: table 6 20 0 0, reading 2 29 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 34 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 52 0 0
// CHECK-NEXT:    transformer.variable: table 10 40 0 0, basis 1 14 0 0
// CHECK-NEXT:    transformer.variable: table 10 40 0 0, basis 1 15 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 80 0 0
// CHECK-NEXT:    select selector_width: margin 45, error 0
// CHECK-NEXT:    select hist: margin 45, error 0
// CHECK-NEXT:    step repeats: margin 0.5, error 0
// CHECK-NEXT:    step map: margin 0.5, error 0
// CHECK-NEXT:    step kept: margin 0.5, error 2^-18
// CHECK-NEXT:    step key: margin 0.5, error 0
// CHECK-NEXT:    select smaller: margin 45, error 2^-8
// CHECK-NEXT:    select tied: margin 45, error 2^-8
// CHECK-NEXT:    step rank_categorical: margin 0.5, error 2^-13
// CHECK-NEXT:    select most_frequent: margin 22.5, error 2^-2
// CHECK-NEXT:    step most_frequent: margin 0.5, error 2^-16
// CHECK-NEXT:    decode most_frequent: margin 1, error 2^-15
// CHECK-NEXT:  dyck1_ptf:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 2 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of map_7_mean_mean: a range, 1 1 0 6.1297e-08 6.2988e-08
// CHECK-NEXT:    bounds of the token embedding: known points, 1 1 2 0 0
// CHECK-NEXT:    bounds of map_7_mean: points, 0 3 0 7.1824e-06 5.9605e-07
// CHECK-NEXT:    bounds of aggregate_3: a range, 0 1 0 4.3528e-06 4.3537e-06
// CHECK-NEXT:    bounds of the token embedding: known points, 1 1 1 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 2 0 0 0
// CHECK-NEXT:    bounds of dyck1_ptf: points, 0 3 0 0.00017998 4.7684e-07
// CHECK-NEXT:    attention of map_7_mean_mean: 8.4595e-10 0 0 0 prefixes equal others
// CHECK-NEXT:    attention of aggregate_3: 8.4595e-10 0 0 0 prefixes equal others
// CHECK-NEXT:    tf32: 22.5 0, 22.5 0, 0.5 1.159, 1 2.178
// CHECK-NEXT:    float32-folded: 22.5 0, 22.5 0, 0.5 7.391e-05, 1 0.0001426
// CHECK-NEXT:    2 layers, 11 directions, 116 weights of 748
// CHECK-NEXT:    stream: tokens (2), one (1), indices (4), map_7_mean_mean (1), map_7_mean (3)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: map_7_mean_mean <- q indices, tokens:compiler_bos/dyck1_ptf:F; k indices, tokens:compiler_bos/dyck1_ptf:F; v tokens
// CHECK-NEXT:    layer 0 mlp, 7 neurons: map_7_mean (5), erase(tokens) (1), erase(-tokens) (1) <- tokens, map_7_mean_mean, tokens:compiler_bos/dyck1_ptf:F
// CHECK-NEXT:    layer 1 head 0, d_qk 5 d_v 1: aggregate_3 <- q indices, tokens:compiler_bos/dyck1_ptf:F; k indices, tokens:compiler_bos/dyck1_ptf:F; v map_7_mean
// CHECK-NEXT:    layer 1 mlp, 9 neurons: dyck1_ptf (6), erase(tokens) (1), erase(indices) (2) <- indices, aggregate_3, map_7_mean, tokens:compiler_bos/dyck1_ptf:F
// CHECK-NEXT:    transformer.embed: W_E 6 24 1 8, W_pos 4 28 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 450 337.5 1665, W_K 5 28 0 0, W_V 1 7 0 0, W_O 1 8 0 0
// CHECK-NEXT:    transformer.mlp: W_in 28 272.5 36 137.5, W_out 6 72 5 62
// CHECK-NEXT:    transformer.head: W_Q 90 450 337.5 1665, W_K 5 28 0 0, W_V 1 9 0 0, W_O 1 7 0 0
// CHECK-NEXT:    transformer.mlp: W_in 135 1544 120 532, W_out 6 31 7 50
// CHECK-NEXT:    transformer.unembed: W_U 3 11 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 1 2, basis 1 7 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 3 31 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 7 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 3 31 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 11 0 0
// CHECK-NEXT:    transformer.variable: table 1.8333 11.667 1.8333 3, basis 1 8 0 0
// CHECK-NEXT:    transformer.variable: table 7 35 0 0, basis 3 33 0 0
// CHECK-NEXT:    select map_7_mean_mean: margin 22.5, error 0
// CHECK-NEXT:    select aggregate_3: margin 22.5, error 0
// CHECK-NEXT:    step dyck1_ptf: margin 0.5, error 2^-13
// CHECK-NEXT:    decode dyck1_ptf: margin 1, error 2^-12
// CHECK-NEXT:  dyck2_ptf:
// CHECK-NEXT:    bounds of the token embedding: known points, 3 7 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of sequence_map: points, 0.5 1 1 7.5987e-06 7.6583e-06
// CHECK-NEXT:    bounds of sequence_map_2: points, 0.5 1 1 7.5987e-06 7.6583e-06
// CHECK-NEXT:    bounds of sequence_map_numerical: points, 0 4 0 0.00013566 2.3842e-06
// CHECK-NEXT:    bounds of sequence_map_2_numerical: points, 0 4 0 0.00013566 2.3842e-06
// CHECK-NEXT:    bounds of level_categorical: points, 0 10 0 0.00016526 5.9605e-07
// CHECK-NEXT:    bounds of depth_class: points, 0 2 0 9.3282e-06 5.9605e-07
// CHECK-NEXT:    bounds of depth_class_2: points, 0 2 0 2.2173e-05 5.9605e-07
// CHECK-NEXT:    bounds of nth_of_level: points, 0.5 1 1 0.00030442 0.00030448
// CHECK-NEXT:    bounds of nth_of_level_categorical: points, 0 4 0 0 0
// CHECK-NEXT:    bounds of map_6: points, 0 4 0 0 5.9605e-07
// CHECK-NEXT:    bounds of expected: a range, 0 2 0 0.00054316 0.00054298
// CHECK-NEXT:    bounds of the token embedding: known points, 3 5 2 0 0
// CHECK-NEXT:    bounds of map_9: points, 0 1 0 0.00014965 2.3842e-07
// CHECK-NEXT:    bounds of aggregate_3: a range, 0 1 0 0.00015216 0.00015216
// CHECK-NEXT:    bounds of the token embedding: known points, 3 5 1 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 2 0 0 0
// CHECK-NEXT:    bounds of dyck2_ptf: points, 0 3 0 0.00018395 4.7684e-07
// CHECK-NEXT:    attention of sequence_map: 1.4313e-19 1.3618e-05 2.7235e-05 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of sequence_map_2: 1.4313e-19 1.3618e-05 2.7235e-05 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of nth_of_level: 1.4343e-19 0.00047616 0.0012138 4 prefixes may_miss others
// CHECK-NEXT:    attention of expected: 8.4722e-10 0.00053249 0 0 prefixes may_miss others
// CHECK-NEXT:    attention of aggregate_3: 8.4595e-10 0 0 0 prefixes equal others
// CHECK-NEXT:    tf32: 45 0, 45 0, 0.5 14.594, 0.5 7.2912, 0.5 14.579, 45 70045, 45 4.0574e+07, 22.5 0, 0.5 32972, 1 49551
// CHECK-NEXT:    float32-folded: 45 0, 45 0, 0.5 2.0981e-05, 0.5 4.9473e-06, 0.5 1.1683e-05, 45 0.0048284, 22.5 0.027493, 22.5 0, 0.5 7.147e-05, 1 0.00014407
// CHECK-NEXT:    5 layers, 35 directions, 540 weights of 8890
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), full (1), expected (1), sequence_map/level_categorical (1), sequence_map_2/level_categorical (1), sequence_map_numerical/nth_of_level (1), sequence_map_2_numerical/nth_of_level_categorical (1), level_categorical (8), depth_class (2), depth_class_2 (2), nth_of_level_categorical (3), map_6 (4)
// CHECK-NEXT:    layer 0 head 0, d_qk 6 d_v 1: sequence_map <- q indices, tokens, tokens:compiler_bos/dyck2_ptf:F; k indices, tokens, tokens:compiler_bos/dyck2_ptf:F; v tokens:compiler_bos/dyck2_ptf:F
// CHECK-NEXT:    layer 0 head 1, d_qk 6 d_v 1: sequence_map_2 <- q indices, tokens, tokens:compiler_bos/dyck2_ptf:F; k indices, tokens, tokens:compiler_bos/dyck2_ptf:F; v tokens:compiler_bos/dyck2_ptf:F
// CHECK-NEXT:    layer 0 mlp, 11 neurons: sequence_map_numerical (5), sequence_map_2_numerical (4), erase(sequence_map) (1), erase(sequence_map_2) (1) <- sequence_map, sequence_map_2, tokens:compiler_bos/dyck2_ptf:F
// CHECK-NEXT:    layer 1 mlp, 27 neurons: level_categorical (19), depth_class (2), depth_class_2 (2), erase(sequence_map_numerical) (1), erase(-sequence_map_numerical) (1), erase(sequence_map_2_numerical) (1), erase(-sequence_map_2_numerical) (1) <- tokens, sequence_map_numerical, sequence_map_2_numerical, tokens:compiler_bos/dyck2_ptf:F
// CHECK-NEXT:    layer 2 head 0, d_qk 15 d_v 1: nth_of_level <- q indices, level_categorical, tokens:compiler_bos/dyck2_ptf:F; k indices, level_categorical, tokens:compiler_bos/dyck2_ptf:F; v tokens:compiler_bos/dyck2_ptf:F
// CHECK-NEXT:    layer 2 mlp, 9 neurons: nth_of_level_categorical (8), map_6 (1) <- nth_of_level, tokens:compiler_bos/dyck2_ptf:F
// CHECK-NEXT:    layer 3 head 0, d_qk 16 d_v 1: expected <- q map_6, full, level_categorical; k tokens, level_categorical, nth_of_level_categorical, tokens:compiler_bos/dyck2_ptf:F; v tokens, tokens:compiler_bos/dyck2_ptf:F
// CHECK-NEXT:    layer 3 mlp, 11 neurons: map_9 (9), erase(tokens) (2) <- tokens, expected, tokens:compiler_bos/dyck2_ptf:F, depth_class:-4, depth_class:0
// CHECK-NEXT:    layer 4 head 0, d_qk 5 d_v 1: aggregate_3 <- q indices, tokens:compiler_bos/dyck2_ptf:F; k indices, tokens:compiler_bos/dyck2_ptf:F; v map_9
// CHECK-NEXT:    layer 4 mlp, 9 neurons: dyck2_ptf (6), erase(tokens) (1), erase(indices) (2) <- indices, aggregate_3, tokens:compiler_bos/dyck2_ptf:F, depth_class_2:-4, depth_class_2:0
// CHECK-NEXT:    transformer.embed: W_E 15 122 4 54, W_pos 4 28 0 0
// CHECK-NEXT:    transformer.head: W_Q 316.39 2702.8 315 1980, W_K 7 54 0 0, W_V 1 1 0 0, W_O 1 13 0 0
// CHECK-NEXT:    transformer.head: W_Q 316.39 2702.8 315 1980, W_K 7 56 0 0, W_V 1 1 0 0, W_O 1 14 0 0
// CHECK-NEXT:    transformer.mlp: W_in 11 192 30.076 166.99, W_out 26 491 30 564
// CHECK-NEXT:    transformer.mlp: W_in 153 2787.5 419 6077.5, W_out 29 944 26 877
// CHECK-NEXT:    transformer.head: W_Q 586.39 12712 315 4680, W_K 15 314 0 0, W_V 1 1 0 0, W_O 1 15 0 0
// CHECK-NEXT:    transformer.mlp: W_in 257 4746 621.88 3139.9, W_out 15 521 14 478
// CHECK-NEXT:    transformer.head: W_Q 787.5 20745 0 0, W_K 17 435 0 0, W_V 3 21 1 1, W_O 1 12 0 0
// CHECK-NEXT:    transformer.mlp: W_in 173 3350 216 1452, W_out 6 64 5 69
// CHECK-NEXT:    transformer.head: W_Q 90 450 337.5 1665, W_K 5 28 0 0, W_V 1 7 0 0, W_O 1 8 0 0
// CHECK-NEXT:    transformer.mlp: W_in 107 2255 120 532, W_out 6 31 7 50
// CHECK-NEXT:    transformer.unembed: W_U 3 11 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 40 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 4 36 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 4 36 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 13 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 4 36 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 14 0 0
// CHECK-NEXT:    transformer.variable: table 10 80 10 20, reading 1 15 1 16
// CHECK-NEXT:    transformer.variable: table 15 130 10 20, reading 3 33 1 16
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 15 0 0
// CHECK-NEXT:    transformer.variable: table 4 20 0 0, basis 4 140 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 11 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 4 36 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 21.833 1 1, basis 1 12 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 7 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 8 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 11 0 0
// CHECK-NEXT:    transformer.variable: table 10 40 0 0, basis 1 15 0 0
// CHECK-NEXT:    transformer.variable: table 10 40 0 0, basis 1 16 0 0
// CHECK-NEXT:    transformer.variable: table 10 100 0 0, basis 10 236 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 112 0 0
// CHECK-NEXT:    select sequence_map: margin 45, error 0
// CHECK-NEXT:    select sequence_map_2: margin 45, error 0
// CHECK-NEXT:    step level_categorical: margin 0.5, error 2^-15
// CHECK-NEXT:    step depth_class: margin 0.5, error 2^-17
// CHECK-NEXT:    step depth_class_2: margin 0.5, error 2^-16
// CHECK-NEXT:    select nth_of_level: margin 45, error 2^-7
// CHECK-NEXT:    select expected: margin 22.5, error 2^-5
// CHECK-NEXT:    select aggregate_3: margin 22.5, error 0
// CHECK-NEXT:    step dyck2_ptf: margin 0.5, error 2^-13
// CHECK-NEXT:    decode dyck2_ptf: margin 1, error 2^-12
// CHECK-NEXT:  dyck3_ptf:
// CHECK-NEXT:    bounds of the token embedding: known points, 4 9 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of sequence_map: points, 0.5 1 1 7.5987e-06 7.6583e-06
// CHECK-NEXT:    bounds of sequence_map_2: points, 0.5 1 1 7.5987e-06 7.6583e-06
// CHECK-NEXT:    bounds of sequence_map_numerical: points, 0 4 0 0.00013566 2.3842e-06
// CHECK-NEXT:    bounds of sequence_map_2_numerical: points, 0 4 0 0.00013566 2.3842e-06
// CHECK-NEXT:    bounds of level_categorical: points, 0 10 0 0.00013092 5.9605e-07
// CHECK-NEXT:    bounds of depth_class: points, 0 2 0 9.3282e-06 5.9605e-07
// CHECK-NEXT:    bounds of depth_class_2: points, 0 2 0 2.2173e-05 5.9605e-07
// CHECK-NEXT:    bounds of nth_of_level: points, 0.5 1 1 0.00026144 0.0002615
// CHECK-NEXT:    bounds of nth_of_level_categorical: points, 0 4 0 0 0
// CHECK-NEXT:    bounds of map_6: points, 0 4 0 0 5.9605e-07
// CHECK-NEXT:    bounds of expected: a range, 0 3 0 0.00092009 0.00091985
// CHECK-NEXT:    bounds of the token embedding: known points, 3 6 2 0 0
// CHECK-NEXT:    bounds of map_9: points, 0 1 0 0.0002652 2.3842e-07
// CHECK-NEXT:    bounds of aggregate_3: a range, 0 1 0 0.0002677 0.0002677
// CHECK-NEXT:    bounds of the token embedding: known points, 3 6 1 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 2 0 0 0
// CHECK-NEXT:    bounds of dyck3_ptf: points, 0 3 0 0.00018396 4.7684e-07
// CHECK-NEXT:    attention of sequence_map: 1.4313e-19 1.3618e-05 2.7235e-05 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of sequence_map_2: 1.4313e-19 1.3618e-05 2.7235e-05 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of nth_of_level: 1.4339e-19 0.00039031 0.0010421 4 prefixes may_miss others
// CHECK-NEXT:    attention of expected: 8.472e-10 0.00045468 0 0 prefixes may_miss others
// CHECK-NEXT:    attention of aggregate_3: 8.4595e-10 0 0 0 prefixes equal others
// CHECK-NEXT:    tf32: 45 0, 45 0, 0.5 14.587, 0.5 7.2915, 0.5 14.579, 45 69969, 45 4.0574e+07, 22.5 0, 0.5 90962, 1 1.3662e+05
// CHECK-NEXT:    float32-folded: 45 0, 45 0, 0.5 1.7166e-05, 0.5 4.9473e-06, 0.5 1.1683e-05, 45 0.0044851, 22.5 0.027505, 22.5 0, 0.5 7.1473e-05, 1 0.00014408
// CHECK-NEXT:    5 layers, 36 directions, 563 weights of 9576
// CHECK-NEXT:    stream: tokens (6), one (1), indices (4), full (1), expected (1), sequence_map/level_categorical (1), sequence_map_2/level_categorical (1), sequence_map_numerical/nth_of_level (1), sequence_map_2_numerical/nth_of_level_categorical (1), level_categorical (8), depth_class (2), depth_class_2 (2), nth_of_level_categorical (3), map_6 (4)
// CHECK-NEXT:    layer 0 head 0, d_qk 6 d_v 1: sequence_map <- q indices, tokens, tokens:compiler_bos/dyck3_ptf:F; k indices, tokens, tokens:compiler_bos/dyck3_ptf:F; v tokens:compiler_bos/dyck3_ptf:F
// CHECK-NEXT:    layer 0 head 1, d_qk 6 d_v 1: sequence_map_2 <- q indices, tokens, tokens:compiler_bos/dyck3_ptf:F; k indices, tokens, tokens:compiler_bos/dyck3_ptf:F; v tokens:compiler_bos/dyck3_ptf:F
// CHECK-NEXT:    layer 0 mlp, 11 neurons: sequence_map_numerical (5), sequence_map_2_numerical (4), erase(sequence_map) (1), erase(sequence_map_2) (1) <- sequence_map, sequence_map_2, tokens:compiler_bos/dyck3_ptf:F
// CHECK-NEXT:    layer 1 mlp, 27 neurons: level_categorical (19), depth_class (2), depth_class_2 (2), erase(sequence_map_numerical) (1), erase(-sequence_map_numerical) (1), erase(sequence_map_2_numerical) (1), erase(-sequence_map_2_numerical) (1) <- tokens, sequence_map_numerical, sequence_map_2_numerical, tokens:compiler_bos/dyck3_ptf:F
// CHECK-NEXT:    layer 2 head 0, d_qk 15 d_v 1: nth_of_level <- q indices, level_categorical, tokens:compiler_bos/dyck3_ptf:F; k indices, level_categorical, tokens:compiler_bos/dyck3_ptf:F; v tokens:compiler_bos/dyck3_ptf:F
// CHECK-NEXT:    layer 2 mlp, 9 neurons: nth_of_level_categorical (8), map_6 (1) <- nth_of_level, tokens:compiler_bos/dyck3_ptf:F
// CHECK-NEXT:    layer 3 head 0, d_qk 16 d_v 1: expected <- q map_6, full, level_categorical; k tokens, level_categorical, nth_of_level_categorical, tokens:compiler_bos/dyck3_ptf:F; v tokens, tokens:compiler_bos/dyck3_ptf:F
// CHECK-NEXT:    layer 3 mlp, 16 neurons: map_9 (14), erase(full) (1), erase(tokens) (1) <- tokens, full, expected, tokens:compiler_bos/dyck3_ptf:F, depth_class:-4, depth_class:0
// CHECK-NEXT:    layer 4 head 0, d_qk 5 d_v 1: aggregate_3 <- q indices, tokens:compiler_bos/dyck3_ptf:F; k indices, tokens:compiler_bos/dyck3_ptf:F; v map_9
// CHECK-NEXT:    layer 4 mlp, 9 neurons: dyck3_ptf (6), erase(tokens) (1), erase(indices) (2) <- indices, aggregate_3, tokens:compiler_bos/dyck3_ptf:F, depth_class_2:-4, depth_class_2:0
// CHECK-NEXT:    transformer.embed: W_E 32 338 6 93, W_pos 4 28 0 0
// CHECK-NEXT:    transformer.head: W_Q 6 41 0 0, W_K 181.39 992.77 360 2835, W_V 1 1 0 0, W_O 1 14 0 0
// CHECK-NEXT:    transformer.head: W_Q 181.39 1448.3 315 1530, W_K 6 41 0 0, W_V 1 1 0 0, W_O 1 15 0 0
// CHECK-NEXT:    transformer.mlp: W_in 11 202 30.076 166.99, W_out 26 517 30 594
// CHECK-NEXT:    transformer.mlp: W_in 117 2131.5 419 6123.5, W_out 29 973 26 903
// CHECK-NEXT:    transformer.head: W_Q 586.39 13162 315 4680, W_K 15 324 0 0, W_V 1 1 0 0, W_O 1 16 0 0
// CHECK-NEXT:    transformer.mlp: W_in 257 5002 621.88 3139.9, W_out 15 536 14 492
// CHECK-NEXT:    transformer.head: W_Q 16 473 0 0, W_K 787.5 20002 45 405, W_V 2 9 1 1, W_O 1 13 0 0
// CHECK-NEXT:    transformer.mlp: W_in 390 9449 712 7012, W_out 9 162 7 145
// CHECK-NEXT:    transformer.head: W_Q 90 450 337.5 1665, W_K 5 28 0 0, W_V 1 12 0 0, W_O 1 7 0 0
// CHECK-NEXT:    transformer.mlp: W_in 107 2263 120 532, W_out 6 31 7 50
// CHECK-NEXT:    transformer.unembed: W_U 3 11 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 17 93 0 0, basis 5 55 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 2 20 1 9
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 2 20 1 9
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 14 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 2 20 1 8
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 15 0 0
// CHECK-NEXT:    transformer.variable: table 10 80 10 20, reading 1 16 1 17
// CHECK-NEXT:    transformer.variable: table 15 130 10 20, reading 2 24 1 17
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 16 0 0
// CHECK-NEXT:    transformer.variable: table 4 20 0 0, basis 4 144 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 12 0 0
// CHECK-NEXT:    transformer.variable: table 13 133.67 1 1, basis 1 13 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 12 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 7 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 11 0 0
// CHECK-NEXT:    transformer.variable: table 10 40 0 0, basis 1 16 0 0
// CHECK-NEXT:    transformer.variable: table 10 40 0 0, basis 1 17 0 0
// CHECK-NEXT:    transformer.variable: table 10 100 0 0, basis 10 246 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 116 0 0
// CHECK-NEXT:    select sequence_map: margin 45, error 0
// CHECK-NEXT:    select sequence_map_2: margin 45, error 0
// CHECK-NEXT:    step level_categorical: margin 0.5, error 2^-15
// CHECK-NEXT:    step depth_class: margin 0.5, error 2^-17
// CHECK-NEXT:    step depth_class_2: margin 0.5, error 2^-16
// CHECK-NEXT:    select nth_of_level: margin 45, error 2^-7
// CHECK-NEXT:    select expected: margin 22.5, error 2^-5
// CHECK-NEXT:    select aggregate_3: margin 22.5, error 0
// CHECK-NEXT:    step dyck3_ptf: margin 0.5, error 2^-13
// CHECK-NEXT:    decode dyck3_ptf: margin 1, error 2^-12
// CHECK-NEXT:  dyck2_strings:
// CHECK-NEXT:    bounds of the token embedding: known points, 3 7 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of sequence_map: points, 0.5 1 1 7.5987e-06 7.6583e-06
// CHECK-NEXT:    bounds of sequence_map_2: points, 0.5 1 1 7.5987e-06 7.6583e-06
// CHECK-NEXT:    bounds of sequence_map_numerical: points, 0 4 0 0.00013566 2.3842e-06
// CHECK-NEXT:    bounds of sequence_map_2_numerical: points, 0 4 0 0.00013566 2.3842e-06
// CHECK-NEXT:    bounds of level_categorical: points, 0 10 0 0.00016526 5.9605e-07
// CHECK-NEXT:    bounds of depth_class: points, 0 2 0 8.9706e-06 5.9605e-07
// CHECK-NEXT:    bounds of nth: points, 0.5 1 1 0.00030442 0.00030448
// CHECK-NEXT:    bounds of nth_categorical: points, 0 4 0 0 0
// CHECK-NEXT:    bounds of map_7: points, 0 4 0 0 5.9605e-07
// CHECK-NEXT:    bounds of fetched: points, 1 4 0 1.5863e-05 1.5744e-05
// CHECK-NEXT:    bounds of the token embedding: known points, 3 4 2 0 0
// CHECK-NEXT:    bounds of sequence_map_4: points, 0 2 0 6.2787e-05 4.7684e-07
// CHECK-NEXT:    bounds of sequence_map_4: points, 0 1 0 3.5656e-05 2.3842e-07
// CHECK-NEXT:    bounds of map_10: points, 0 1 0 0.00011584 2.3843e-07
// CHECK-NEXT:    bounds of aggregate_3: a range, 0 1 0 0.00011858 0.00011858
// CHECK-NEXT:    bounds of the token embedding: known points, 3 4 1 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 2 0 0 0
// CHECK-NEXT:    bounds of dyck2_strings: points, 0 3 0 0.00015057 4.7684e-07
// CHECK-NEXT:    attention of sequence_map: 1.4313e-19 1.3618e-05 2.7235e-05 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of sequence_map_2: 1.4313e-19 1.3618e-05 2.7235e-05 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of nth: 1.4343e-19 0.00047616 0.0012138 4 prefixes may_miss others
// CHECK-NEXT:    attention of fetched: 8.4722e-10 0.00053249 0 0 prefixes may_miss others
// CHECK-NEXT:    attention of aggregate_3: 8.4595e-10 0 0 0 prefixes equal others
// CHECK-NEXT:    tf32: 45 0, 45 0, 0.5 14.594, 0.5 7.2912, 45 70045, 45 4.0446e+07, 0.5 2.0117, 0.5 39.228, 22.5 0, 0.5 75726, 1 1.1372e+05
// CHECK-NEXT:    float32-folded: 45 0, 45 0, 0.5 2.0981e-05, 0.5 4.7089e-06, 45 0.0048713, 22.5 0.0035274, 0.5 5.2469e-06, 0.5 3.5656e-05, 22.5 0, 0.5 5.7523e-05, 1 0.00011791
// CHECK-NEXT:    6 layers, 39 directions, 518 weights of 9750
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), full (1), fetched (5), sequence_map/level_categorical (1), sequence_map_2/level_categorical (1), sequence_map_numerical (1), sequence_map_2_numerical (1), level_categorical (8), depth_class (2), nth (1), nth_categorical (4), map_7 (4)
// CHECK-NEXT:    layer 0 head 0, d_qk 6 d_v 1: sequence_map <- q indices, tokens, tokens:compiler_bos/dyck2_strings:F; k indices, tokens, tokens:compiler_bos/dyck2_strings:F; v tokens:compiler_bos/dyck2_strings:F
// CHECK-NEXT:    layer 0 head 1, d_qk 6 d_v 1: sequence_map_2 <- q indices, tokens, tokens:compiler_bos/dyck2_strings:F; k indices, tokens, tokens:compiler_bos/dyck2_strings:F; v tokens:compiler_bos/dyck2_strings:F
// CHECK-NEXT:    layer 0 mlp, 11 neurons: sequence_map_numerical (5), sequence_map_2_numerical (4), erase(sequence_map) (1), erase(sequence_map_2) (1) <- sequence_map, sequence_map_2, tokens:compiler_bos/dyck2_strings:F
// CHECK-NEXT:    layer 1 mlp, 21 neurons: level_categorical (19), depth_class (2) <- tokens, sequence_map_numerical, sequence_map_2_numerical, tokens:compiler_bos/dyck2_strings:F
// CHECK-NEXT:    layer 2 head 0, d_qk 15 d_v 1: nth <- q indices, level_categorical, tokens:compiler_bos/dyck2_strings:F; k indices, level_categorical, tokens:compiler_bos/dyck2_strings:F; v tokens:compiler_bos/dyck2_strings:F
// CHECK-NEXT:    layer 2 mlp, 9 neurons: nth_categorical (8), map_7 (1) <- nth, tokens:compiler_bos/dyck2_strings:F
// CHECK-NEXT:    layer 3 head 0, d_qk 16 d_v 5: fetched <- q map_7, full, level_categorical; k tokens, level_categorical, nth_categorical, tokens:compiler_bos/dyck2_strings:F; v tokens, tokens:compiler_bos/dyck2_strings:F
// CHECK-NEXT:    layer 3 mlp, 6 neurons: sequence_map_4 (3), erase(tokens) (3) <- tokens, fetched
// CHECK-NEXT:    layer 4 mlp, 5 neurons: map_10 (4), erase(sequence_map_4) (1) <- sequence_map_4, sequence_map_numerical, sequence_map_2_numerical, tokens:compiler_bos/dyck2_strings:F
// CHECK-NEXT:    layer 5 head 0, d_qk 5 d_v 1: aggregate_3 <- q indices, tokens:compiler_bos/dyck2_strings:F; k indices, tokens:compiler_bos/dyck2_strings:F; v map_10
// CHECK-NEXT:    layer 5 mlp, 9 neurons: dyck2_strings (6), erase(tokens) (1), erase(indices) (2) <- indices, aggregate_3, depth_class, tokens:compiler_bos/dyck2_strings:F
// CHECK-NEXT:    transformer.embed: W_E 19 184 0 0, W_pos 4 28 0 0
// CHECK-NEXT:    transformer.head: W_Q 316.39 2702.8 315 1980, W_K 7 54 0 0, W_V 1 1 0 0, W_O 1 17 0 0
// CHECK-NEXT:    transformer.head: W_Q 316.39 2702.8 315 1980, W_K 7 56 0 0, W_V 1 1 0 0, W_O 1 18 0 0
// CHECK-NEXT:    transformer.mlp: W_in 11 232 30.076 166.99, W_out 26 595 30 684
// CHECK-NEXT:    transformer.mlp: W_in 145 2680 393 5553, W_out 22 732 20 686
// CHECK-NEXT:    transformer.head: W_Q 586.39 14512 315 4680, W_K 15 354 0 0, W_V 1 1 0 0, W_O 1 31 0 0
// CHECK-NEXT:    transformer.mlp: W_in 257 8842 621.88 3139.9, W_out 15 593 14 546
// CHECK-NEXT:    transformer.head: W_Q 787.5 23265 0 0, W_K 17 503 0 0, W_V 5 45 1 6, W_O 5 80 0 0
// CHECK-NEXT:    transformer.mlp: W_in 31.5 411 6 18, W_out 3 26 5 53
// CHECK-NEXT:    transformer.mlp: W_in 32 326 49 221, W_out 3 29 2 21
// CHECK-NEXT:    transformer.head: W_Q 90 450 337.5 1665, W_K 5 28 0 0, W_V 1 8 0 0, W_O 1 9 0 0
// CHECK-NEXT:    transformer.mlp: W_in 107 2415 120 532, W_out 6 31 7 50
// CHECK-NEXT:    transformer.unembed: W_U 3 11 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 40 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 4 36 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 4 36 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 17 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 4 36 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 18 0 0
// CHECK-NEXT:    transformer.variable: table 10 80 10 20, reading 1 19 1 20
// CHECK-NEXT:    transformer.variable: table 15 130 10 20, reading 3 37 1 20
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 31 0 0
// CHECK-NEXT:    transformer.variable: table 4 20 0 0, basis 4 156 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 11 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 80 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 16 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 8 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 9 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 11 0 0
// CHECK-NEXT:    transformer.variable: table 10 40 0 0, basis 1 19 0 0
// CHECK-NEXT:    transformer.variable: table 10 40 0 0, basis 1 20 0 0
// CHECK-NEXT:    transformer.variable: table 10 100 0 0, basis 10 276 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 140 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 60 0 0
// CHECK-NEXT:    select sequence_map: margin 45, error 0
// CHECK-NEXT:    select sequence_map_2: margin 45, error 0
// CHECK-NEXT:    step level_categorical: margin 0.5, error 2^-15
// CHECK-NEXT:    step depth_class: margin 0.5, error 2^-17
// CHECK-NEXT:    select nth: margin 45, error 2^-7
// CHECK-NEXT:    select fetched: margin 22.5, error 2^-8
// CHECK-NEXT:    step fetched: margin 0.5, error 2^-17
// CHECK-NEXT:    step sequence_map_4: margin 0.5, error 2^-14
// CHECK-NEXT:    select aggregate_3: margin 22.5, error 0
// CHECK-NEXT:    step dyck2_strings: margin 0.5, error 2^-14
// CHECK-NEXT:    decode dyck2_strings: margin 1, error 2^-13
// CHECK-NEXT:  dyck3_strings:
// CHECK-NEXT:    bounds of the token embedding: known points, 3 9 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of sequence_map: points, 0.5 1 1 7.5987e-06 7.6583e-06
// CHECK-NEXT:    bounds of sequence_map_2: points, 0.5 1 1 7.5987e-06 7.6583e-06
// CHECK-NEXT:    bounds of sequence_map_numerical: points, 0 4 0 0.00013566 2.3842e-06
// CHECK-NEXT:    bounds of sequence_map_2_numerical: points, 0 4 0 0.00013566 2.3842e-06
// CHECK-NEXT:    bounds of level_categorical: points, 0 10 0 0.00019959 5.9605e-07
// CHECK-NEXT:    bounds of depth_class: points, 0 2 0 8.9706e-06 5.9605e-07
// CHECK-NEXT:    bounds of nth: points, 0.5 1 1 0.00034741 0.00034747
// CHECK-NEXT:    bounds of nth_categorical: points, 0 4 0 0 0
// CHECK-NEXT:    bounds of map_7: points, 0 4 0 0 5.9605e-07
// CHECK-NEXT:    bounds of fetched: points, 1 6 0 2.1112e-05 2.0993e-05
// CHECK-NEXT:    bounds of the token embedding: known points, 3 6 2 0 0
// CHECK-NEXT:    bounds of sequence_map_4: points, 0 2 0 8.8665e-05 4.7684e-07
// CHECK-NEXT:    bounds of sequence_map_4: points, 0 1 0 5.0205e-05 2.3842e-07
// CHECK-NEXT:    bounds of map_10: points, 0 1 0 0.0001533 2.3843e-07
// CHECK-NEXT:    bounds of aggregate_3: a range, 0 1 0 0.00015604 0.00015604
// CHECK-NEXT:    bounds of the token embedding: known points, 3 6 1 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 2 0 0 0
// CHECK-NEXT:    bounds of dyck3_strings: points, 0 3 0 0.00015057 4.7684e-07
// CHECK-NEXT:    attention of sequence_map: 1.4313e-19 1.3618e-05 2.7235e-05 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of sequence_map_2: 1.4313e-19 1.3618e-05 2.7235e-05 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of nth: 1.4348e-19 0.00056202 0.0013855 4 prefixes may_miss others
// CHECK-NEXT:    attention of fetched: 8.4736e-10 0.00061835 0 0 prefixes may_miss others
// CHECK-NEXT:    attention of aggregate_3: 8.4595e-10 0 0 0 prefixes equal others
// CHECK-NEXT:    tf32: 45 0, 45 0, 0.5 14.602, 0.5 7.2912, 45 70125, 45 4.0446e+07, 0.5 2.0117, 0.5 75.416, 22.5 0, 0.5 1.4756e+05, 1 2.2158e+05
// CHECK-NEXT:    float32-folded: 45 0, 45 0, 0.5 2.4796e-05, 0.5 4.7089e-06, 45 0.0052146, 22.5 0.0036991, 0.5 5.2469e-06, 0.5 5.0205e-05, 22.5 0, 0.5 5.7524e-05, 1 0.00011791
// CHECK-NEXT:    6 layers, 43 directions, 573 weights of 11094
// CHECK-NEXT:    stream: tokens (7), one (1), indices (4), full (1), fetched (7), sequence_map/level_categorical (1), sequence_map_2/level_categorical (1), sequence_map_numerical (1), sequence_map_2_numerical (1), level_categorical (8), depth_class (2), nth (1), nth_categorical (4), map_7 (4)
// CHECK-NEXT:    layer 0 head 0, d_qk 6 d_v 1: sequence_map <- q indices, tokens, tokens:compiler_bos/dyck3_strings:F; k indices, tokens, tokens:compiler_bos/dyck3_strings:F; v tokens:compiler_bos/dyck3_strings:F
// CHECK-NEXT:    layer 0 head 1, d_qk 6 d_v 1: sequence_map_2 <- q indices, tokens, tokens:compiler_bos/dyck3_strings:F; k indices, tokens, tokens:compiler_bos/dyck3_strings:F; v tokens:compiler_bos/dyck3_strings:F
// CHECK-NEXT:    layer 0 mlp, 11 neurons: sequence_map_numerical (5), sequence_map_2_numerical (4), erase(sequence_map) (1), erase(sequence_map_2) (1) <- sequence_map, sequence_map_2, tokens:compiler_bos/dyck3_strings:F
// CHECK-NEXT:    layer 1 mlp, 21 neurons: level_categorical (19), depth_class (2) <- tokens, sequence_map_numerical, sequence_map_2_numerical, tokens:compiler_bos/dyck3_strings:F
// CHECK-NEXT:    layer 2 head 0, d_qk 15 d_v 1: nth <- q indices, level_categorical, tokens:compiler_bos/dyck3_strings:F; k indices, level_categorical, tokens:compiler_bos/dyck3_strings:F; v tokens:compiler_bos/dyck3_strings:F
// CHECK-NEXT:    layer 2 mlp, 9 neurons: nth_categorical (8), map_7 (1) <- nth, tokens:compiler_bos/dyck3_strings:F
// CHECK-NEXT:    layer 3 head 0, d_qk 16 d_v 7: fetched <- q map_7, full, level_categorical; k tokens, level_categorical, nth_categorical, tokens:compiler_bos/dyck3_strings:F; v tokens, tokens:compiler_bos/dyck3_strings:F
// CHECK-NEXT:    layer 3 mlp, 7 neurons: sequence_map_4 (4), erase(tokens) (3) <- tokens, fetched
// CHECK-NEXT:    layer 4 mlp, 5 neurons: map_10 (4), erase(sequence_map_4) (1) <- sequence_map_4, sequence_map_numerical, sequence_map_2_numerical, tokens:compiler_bos/dyck3_strings:F
// CHECK-NEXT:    layer 5 head 0, d_qk 5 d_v 1: aggregate_3 <- q indices, tokens:compiler_bos/dyck3_strings:F; k indices, tokens:compiler_bos/dyck3_strings:F; v map_10
// CHECK-NEXT:    layer 5 mlp, 9 neurons: dyck3_strings (6), erase(tokens) (1), erase(indices) (2) <- indices, aggregate_3, depth_class, tokens:compiler_bos/dyck3_strings:F
// CHECK-NEXT:    transformer.embed: W_E 27 339 0 0, W_pos 4 28 0 0
// CHECK-NEXT:    transformer.head: W_Q 406.39 4187.8 315 1980, W_K 8 70 0 0, W_V 1 1 0 0, W_O 1 21 0 0
// CHECK-NEXT:    transformer.head: W_Q 406.39 4187.8 315 1980, W_K 8 73 0 0, W_V 1 1 0 0, W_O 1 22 0 0
// CHECK-NEXT:    transformer.mlp: W_in 11 272 30.076 166.99, W_out 26 699 30 804
// CHECK-NEXT:    transformer.mlp: W_in 181 3614 393 5713, W_out 22 820 20 766
// CHECK-NEXT:    transformer.head: W_Q 586.39 16312 315 4680, W_K 15 394 0 0, W_V 1 1 0 0, W_O 1 35 0 0
// CHECK-NEXT:    transformer.mlp: W_in 257 9866 621.88 3139.9, W_out 15 653 14 602
// CHECK-NEXT:    transformer.head: W_Q 787.5 25875 0 0, W_K 18 571 0 0, W_V 7 79 1 8, W_O 7 140 0 0
// CHECK-NEXT:    transformer.mlp: W_in 54 873 8 28, W_out 4 37 6 66
// CHECK-NEXT:    transformer.mlp: W_in 32 342 49 237, W_out 3 29 2 21
// CHECK-NEXT:    transformer.head: W_Q 90 450 337.5 1665, W_K 5 28 0 0, W_V 1 8 0 0, W_O 1 9 0 0
// CHECK-NEXT:    transformer.mlp: W_in 107 2639 120 532, W_out 6 31 7 50
// CHECK-NEXT:    transformer.unembed: W_U 3 11 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 6 36 0 0, basis 6 72 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 6 60 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 6 60 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 21 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 6 60 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 22 0 0
// CHECK-NEXT:    transformer.variable: table 10 80 10 20, reading 1 23 1 24
// CHECK-NEXT:    transformer.variable: table 15 130 10 20, reading 4 53 1 24
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 35 0 0
// CHECK-NEXT:    transformer.variable: table 4 20 0 0, basis 4 172 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 13 0 0
// CHECK-NEXT:    transformer.variable: table 7 49 0 0, basis 7 140 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 16 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 8 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 9 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 11 0 0
// CHECK-NEXT:    transformer.variable: table 10 40 0 0, basis 1 23 0 0
// CHECK-NEXT:    transformer.variable: table 10 40 0 0, basis 1 24 0 0
// CHECK-NEXT:    transformer.variable: table 10 100 0 0, basis 10 316 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 156 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 68 0 0
// CHECK-NEXT:    select sequence_map: margin 45, error 0
// CHECK-NEXT:    select sequence_map_2: margin 45, error 0
// CHECK-NEXT:    step level_categorical: margin 0.5, error 2^-15
// CHECK-NEXT:    step depth_class: margin 0.5, error 2^-17
// CHECK-NEXT:    select nth: margin 45, error 2^-7
// CHECK-NEXT:    select fetched: margin 22.5, error 2^-8
// CHECK-NEXT:    step fetched: margin 0.5, error 2^-17
// CHECK-NEXT:    step sequence_map_4: margin 0.5, error 2^-14
// CHECK-NEXT:    select aggregate_3: margin 22.5, error 0
// CHECK-NEXT:    step dyck3_strings: margin 0.5, error 2^-14
// CHECK-NEXT:    decode dyck3_strings: margin 1, error 2^-13
// CHECK-NEXT:  shuffle_dyck2:
// CHECK-NEXT:    bounds of the token embedding: known points, 3 3 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of balance_mean+balance_2_mean: a range, 2 2 0 1.2259e-07 1.2598e-07
// CHECK-NEXT:    bounds of the token embedding: known points, 1 1 2 0 0
// CHECK-NEXT:    bounds of balance: points, 0 3 0 1.4246e-05 5.9605e-07
// CHECK-NEXT:    bounds of balance_2: points, 0 3 0 1.4246e-05 5.9605e-07
// CHECK-NEXT:    bounds of map_9: points, 0 1 0 4.9651e-05 0
// CHECK-NEXT:    bounds of aggregate: a range, 0 1 0 5.2156e-05 5.2157e-05
// CHECK-NEXT:    bounds of the token embedding: known points, 1 1 1 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 2 0 0 0
// CHECK-NEXT:    bounds of shuffle_dyck2: points, 0 3 0 0.00046349 4.7684e-07
// CHECK-NEXT:    attention of balance_mean+balance_2_mean: 8.4595e-10 0 0 0 prefixes equal others
// CHECK-NEXT:    attention of aggregate: 8.4595e-10 0 0 0 prefixes equal others
// CHECK-NEXT:    tf32: 22.5 0, 22.5 0, 0.5 49.099, 1 87.342
// CHECK-NEXT:    float32-folded: 22.5 0, 22.5 0, 0.5 0.00020677, 1 0.00038273
// CHECK-NEXT:    3 layers, 16 directions, 195 weights of 1504
// CHECK-NEXT:    stream: tokens (3), one (1), indices (4), balance_mean (1), balance_2_mean (1), balance (3), balance_2 (3)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 2: balance_mean+balance_2_mean <- q indices, tokens:compiler_bos/shuffle_dyck2:F; k indices, tokens:compiler_bos/shuffle_dyck2:F; v tokens
// CHECK-NEXT:    layer 0 mlp, 13 neurons: balance (5), balance_2 (4), erase(tokens) (2), erase(-tokens) (2) <- tokens, balance_mean, balance_2_mean, tokens:compiler_bos/shuffle_dyck2:F
// CHECK-NEXT:    layer 1 mlp, 2 neurons: map_9 (2) <- balance, balance_2
// CHECK-NEXT:    layer 2 head 0, d_qk 5 d_v 1: aggregate <- q indices, tokens:compiler_bos/shuffle_dyck2:F; k indices, tokens:compiler_bos/shuffle_dyck2:F; v map_9
// CHECK-NEXT:    layer 2 mlp, 12 neurons: shuffle_dyck2 (9), erase(tokens) (1), erase(indices) (2) <- indices, balance, balance_2, aggregate, tokens:compiler_bos/shuffle_dyck2:F
// CHECK-NEXT:    transformer.embed: W_E 9 49 2 19, W_pos 4 28 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 450 337.5 1665, W_K 5 28 0 0, W_V 2 16 0 0, W_O 2 20 0 0
// CHECK-NEXT:    transformer.mlp: W_in 105 1413 125 722, W_out 12 206 10 179
// CHECK-NEXT:    transformer.mlp: W_in 15 211.5 4 10, W_out 1 7 1 8
// CHECK-NEXT:    transformer.head: W_Q 90 450 337.5 1665, W_K 5 28 0 0, W_V 1 7 0 0, W_O 1 8 0 0
// CHECK-NEXT:    transformer.mlp: W_in 355 5592 264 1599, W_out 9 59 9 78
// CHECK-NEXT:    transformer.unembed: W_U 3 11 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 2 5 2 7, basis 2 16 0 0
// CHECK-NEXT:    transformer.variable: table 13 104 0 0, basis 3 39 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 3 37 0 0
// CHECK-NEXT:    transformer.variable: table 13 104 0 0, basis 3 48 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 3 46 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 7 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 8 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 3 37 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 3 46 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 11 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 39.333 3.5 9.6667, basis 1 9 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 39.333 3.5 9.6667, basis 1 10 0 0
// CHECK-NEXT:    select balance_mean+balance_2_mean: margin 22.5, error 0
// CHECK-NEXT:    select aggregate: margin 22.5, error 0
// CHECK-NEXT:    step shuffle_dyck2: margin 0.5, error 2^-12
// CHECK-NEXT:    decode shuffle_dyck2: margin 1, error 2^-11
// CHECK-NEXT:  shuffle_dyck3:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 7 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of the token embedding: known points, 1 1 2 0 0
// CHECK-NEXT:    bounds of step: known points, 1 1 0 0 2.3842e-07
// CHECK-NEXT:    bounds of step_3: known points, 1 1 0 0 2.3842e-07
// CHECK-NEXT:    bounds of step_2: known points, 1 1 0 0 2.3842e-07
// CHECK-NEXT:    bounds of balance_mean+balance_2_mean+balance_3_mean: a range, 3 3 0 8.9509e-06 8.9559e-06
// CHECK-NEXT:    bounds of balance: points, 0 3 0 1.4246e-05 5.9605e-07
// CHECK-NEXT:    bounds of balance_2: points, 0 3 0 1.4246e-05 5.9605e-07
// CHECK-NEXT:    bounds of balance_3: points, 0 3 0 1.4246e-05 5.9605e-07
// CHECK-NEXT:    bounds of map_13: points, 0 1 0 7.7635e-05 0
// CHECK-NEXT:    bounds of aggregate: a range, 0 1 0 8.0141e-05 8.0141e-05
// CHECK-NEXT:    bounds of the token embedding: known points, 1 1 1 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 2 0 0 0
// CHECK-NEXT:    bounds of shuffle_dyck3: points, 0 3 0 0.00081236 4.7684e-07
// CHECK-NEXT:    attention of balance_mean+balance_2_mean+balance_3_mean: 8.4595e-10 0 0 0 prefixes equal others
// CHECK-NEXT:    attention of aggregate: 8.4595e-10 0 0 0 prefixes equal others
// CHECK-NEXT:    tf32: 22.5 0, 22.5 0, 0.5 94.077, 1 172.5
// CHECK-NEXT:    float32-folded: 22.5 0, 22.5 0, 0.5 0.00076147, 1 0.0012718
// CHECK-NEXT:    4 layers, 21 directions, 330 weights of 2856
// CHECK-NEXT:    stream: tokens (7), one (1), indices (4), balance (3), balance_2 (3), balance_3 (3)
// CHECK-NEXT:    layer 0 mlp, 12 neurons: step (2), step_3 (2), step_2 (2), erase(tokens) (6) <- tokens
// CHECK-NEXT:    layer 1 head 0, d_qk 5 d_v 3: balance_mean+balance_2_mean+balance_3_mean <- q indices, tokens:compiler_bos/shuffle_dyck3:F; k indices, tokens:compiler_bos/shuffle_dyck3:F; v step, step_2, step_3
// CHECK-NEXT:    layer 1 mlp, 17 neurons: balance (5), balance_2 (4), balance_3 (4), erase(step) (1), erase(-step) (1), erase(step_2) (1), erase(-step_2) (1) <- step, step_2, balance_mean, balance_2_mean, balance_3_mean, tokens:compiler_bos/shuffle_dyck3:F
// CHECK-NEXT:    layer 2 mlp, 2 neurons: map_13 (2) <- balance, balance_2, balance_3
// CHECK-NEXT:    layer 3 head 0, d_qk 5 d_v 1: aggregate <- q indices, tokens:compiler_bos/shuffle_dyck3:F; k indices, tokens:compiler_bos/shuffle_dyck3:F; v map_13
// CHECK-NEXT:    layer 3 mlp, 15 neurons: shuffle_dyck3 (12), erase(tokens) (1), erase(indices) (2) <- indices, balance, balance_2, balance_3, aggregate, tokens:compiler_bos/shuffle_dyck3:F
// CHECK-NEXT:    transformer.embed: W_E 15 123 0 0, W_pos 4 28 0 0
// CHECK-NEXT:    transformer.mlp: W_in 64.5 814.5 12 54, W_out 3 30 9 141
// CHECK-NEXT:    transformer.head: W_Q 90 450 337.5 1665, W_K 5 28 0 0, W_V 0 0 3 27, W_O 3 36 0 0
// CHECK-NEXT:    transformer.mlp: W_in 156 2631 186 1438, W_out 17 375 14 325
// CHECK-NEXT:    transformer.mlp: W_in 22.5 396 7 17.5, W_out 1 7 1 8
// CHECK-NEXT:    transformer.head: W_Q 90 450 337.5 1665, W_K 5 28 0 0, W_V 1 7 0 0, W_O 1 8 0 0
// CHECK-NEXT:    transformer.mlp: W_in 687 13760 464 3536, W_out 12 96 11 112
// CHECK-NEXT:    transformer.unembed: W_U 3 11 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 6 36 0 0, basis 6 72 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 6 58 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 6 62 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 1 3, basis 1 7 0 0
// CHECK-NEXT:    transformer.variable: table 13 104 0 0, basis 3 45 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 3 43 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 6 58 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 6 62 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 1 3, basis 1 8 0 0
// CHECK-NEXT:    transformer.variable: table 13 104 0 0, basis 3 54 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 3 52 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 6 58 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 6 62 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 1 3, basis 1 9 0 0
// CHECK-NEXT:    transformer.variable: table 13 104 0 0, basis 3 63 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 3 61 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 7 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 8 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 3 43 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 3 52 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 3 61 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 11 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 39.333 3.5 9.6667, basis 1 10 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 39.333 3.5 9.6667, basis 1 11 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 39.333 3.5 9.6667, basis 1 12 0 0
// CHECK-NEXT:    select balance_mean+balance_2_mean+balance_3_mean: margin 22.5, error 0
// CHECK-NEXT:    select aggregate: margin 22.5, error 0
// CHECK-NEXT:    step shuffle_dyck3: margin 0.5, error 2^-10
// CHECK-NEXT:    decode shuffle_dyck3: margin 1, error 2^-9
// CHECK-NEXT:  answer:
// CHECK-NEXT:    bounds of the token embedding: known points, 14 20 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of aggregate: uniform points, 0 6 0 5.0757e-09 1.0151e-08
// CHECK-NEXT:    bounds of the token embedding: known points, 13 19 2 0 0
// CHECK-NEXT:    bounds of map_8: points, 0 2 0 2.2419e-05 2.3842e-07
// CHECK-NEXT:    bounds of aggregate_2: points, 1 1 0 3.3986e-05 3.3867e-05
// CHECK-NEXT:    bounds of the token embedding: known points, 12 18 2 0 0
// CHECK-NEXT:    bounds of travel(reached): points, 0 1 0 8.1713e-05 2.3842e-07
// CHECK-NEXT:    bounds of travel(reached)_6: points, 0 1 0 8.1713e-05 2.3842e-07
// CHECK-NEXT:    bounds of selector_width: points, 0.5 1 1 0.00097597 0.00097603
// CHECK-NEXT:    bounds of selector_width_6: points, 0.5 1 1 0.00097597 0.00097603
// CHECK-NEXT:    bounds of waits_2: points, 0 2 0 5.874e-05 0
// CHECK-NEXT:    bounds of waits_8: points, 0 2 0 5.874e-05 0
// CHECK-NEXT:    bounds of map_11: points, 0 2 0 0 5.9605e-07
// CHECK-NEXT:    bounds of map_35: points, 0 2 0 0 5.9605e-07
// CHECK-NEXT:    bounds of aggregate_3: points, 1 1 0 1.1686e-05 1.1567e-05
// CHECK-NEXT:    bounds of aggregate_9: points, 1 1 0 1.1686e-05 1.1567e-05
// CHECK-NEXT:    bounds of the token embedding: known points, 10 16 2 0 0
// CHECK-NEXT:    bounds of travel(reached)_2: points, 0 1 0 0.0001284 0
// CHECK-NEXT:    bounds of travel(reached)_7: points, 0 1 0 8.3765e-05 0
// CHECK-NEXT:    bounds of selector_width_2: points, 0.5 1 1 0.00054935 0.00054941
// CHECK-NEXT:    bounds of selector_width_7: points, 0.5 1 1 0.00042103 0.00042109
// CHECK-NEXT:    bounds of map_37: points, 0 1 0 0 0
// CHECK-NEXT:    bounds of map_13: points, 0 1 0 0 0
// CHECK-NEXT:    bounds of map_14: points, 0 2 0 0 5.9605e-07
// CHECK-NEXT:    bounds of map_38: points, 0 2 0 0 5.9605e-07
// CHECK-NEXT:    bounds of aggregate_4: points, 1 1 0 1.1686e-05 1.1567e-05
// CHECK-NEXT:    bounds of aggregate_10: points, 1 1 0 1.1686e-05 1.1567e-05
// CHECK-NEXT:    bounds of the token embedding: known points, 8 14 2 0 0
// CHECK-NEXT:    bounds of travel(reached)_3: points, 0 1 0 0.00012839 0
// CHECK-NEXT:    bounds of travel(reached)_8: points, 0 1 0 8.3749e-05 0
// CHECK-NEXT:    bounds of selector_width_3: points, 0.5 1 1 0.00054935 0.00054941
// CHECK-NEXT:    bounds of selector_width_8: points, 0.5 1 1 0.00042103 0.00042109
// CHECK-NEXT:    bounds of map_40: points, 0 1 0 0 0
// CHECK-NEXT:    bounds of map_16: points, 0 1 0 0 0
// CHECK-NEXT:    bounds of map_17: points, 0 2 0 0 5.9605e-07
// CHECK-NEXT:    bounds of map_41: points, 0 2 0 0 5.9605e-07
// CHECK-NEXT:    bounds of aggregate_5: points, 1 1 0 1.1686e-05 1.1567e-05
// CHECK-NEXT:    bounds of aggregate_11: points, 1 1 0 1.1686e-05 1.1567e-05
// CHECK-NEXT:    bounds of the token embedding: known points, 6 12 2 0 0
// CHECK-NEXT:    bounds of travel(reached)_4: points, 0 1 0 0.00012839 0
// CHECK-NEXT:    bounds of travel(reached)_9: points, 0 1 0 8.3749e-05 0
// CHECK-NEXT:    bounds of selector_width_4: points, 0.5 1 1 0.00054935 0.00054941
// CHECK-NEXT:    bounds of selector_width_9: points, 0.5 1 1 0.00042103 0.00042109
// CHECK-NEXT:    bounds of map_43: points, 0 1 0 0 0
// CHECK-NEXT:    bounds of map_19: points, 0 1 0 0 0
// CHECK-NEXT:    bounds of map_20: points, 0 2 0 0 5.9605e-07
// CHECK-NEXT:    bounds of map_44: points, 0 2 0 0 5.9605e-07
// CHECK-NEXT:    bounds of aggregate_6: points, 1 1 0 1.1686e-05 1.1567e-05
// CHECK-NEXT:    bounds of aggregate_12: points, 1 1 0 1.1686e-05 1.1567e-05
// CHECK-NEXT:    bounds of the token embedding: known points, 5 11 2 0 0
// CHECK-NEXT:    bounds of travel(reached)_5: points, 0 1 0 0.00012839 0
// CHECK-NEXT:    bounds of travel(reached)_10: points, 0 1 0 8.3749e-05 0
// CHECK-NEXT:    bounds of selector_width_5: points, 0.5 1 1 0.00054935 0.00054941
// CHECK-NEXT:    bounds of selector_width_10: points, 0.5 1 1 0.00042103 0.00042109
// CHECK-NEXT:    bounds of the token embedding: known points, 5 5 2 0 0
// CHECK-NEXT:    bounds of map_22: points, 0 1 0 0 2.3842e-07
// CHECK-NEXT:    bounds of map_46: points, 0 1 0 0 2.3842e-07
// CHECK-NEXT:    bounds of explore("rover"): points, 0 7 0 0.00010803 8.9407e-07
// CHECK-NEXT:    bounds of explore("drone"): points, 0 7 0 0.00010908 1.4901e-06
// CHECK-NEXT:    bounds of rover_steps: uniform points, 1 6 0 0.00013928 0.00013917
// CHECK-NEXT:    bounds of drone_steps: uniform points, 1 6 0 0.00014271 0.00014259
// CHECK-NEXT:    bounds of the token embedding: known points, 5 5 1 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 2 0 0 0
// CHECK-NEXT:    bounds of answer_2: uniform points, 0 3 0 0.00070721 4.7684e-07
// CHECK-NEXT:    attention of aggregate: 8.4595e-10 0 0 0 single prefixes may_miss equal others
// CHECK-NEXT:    attention of aggregate_2: 8.4595e-10 0 0 0 single may_miss equal others
// CHECK-NEXT:    attention of selector_width: 1.442e-19 0.0018895 0.0038931 4 prefixes may_miss others
// CHECK-NEXT:    attention of selector_width_6: 1.442e-19 0.0018895 0.0038931 4 prefixes may_miss others
// CHECK-NEXT:    attention of aggregate_3: 8.4595e-10 0 0 0 single may_miss equal others
// CHECK-NEXT:    attention of aggregate_9: 8.4595e-10 0 0 0 single may_miss equal others
// CHECK-NEXT:    attention of selector_width_2: 1.4428e-19 0.0010878 0.0021918 4 prefixes may_miss others
// CHECK-NEXT:    attention of selector_width_7: 1.4391e-19 0.0008316 0.0016795 4 prefixes may_miss others
// CHECK-NEXT:    attention of aggregate_4: 8.4595e-10 0 0 0 single may_miss equal others
// CHECK-NEXT:    attention of aggregate_10: 8.4595e-10 0 0 0 single may_miss equal others
// CHECK-NEXT:    attention of selector_width_3: 1.4427e-19 0.0010878 0.0021918 4 prefixes may_miss others
// CHECK-NEXT:    attention of selector_width_8: 1.4391e-19 0.0008316 0.0016795 4 prefixes may_miss others
// CHECK-NEXT:    attention of aggregate_5: 8.4595e-10 0 0 0 single may_miss equal others
// CHECK-NEXT:    attention of aggregate_11: 8.4595e-10 0 0 0 single may_miss equal others
// CHECK-NEXT:    attention of selector_width_4: 1.4427e-19 0.0010878 0.0021918 4 prefixes may_miss others
// CHECK-NEXT:    attention of selector_width_9: 1.4391e-19 0.0008316 0.0016795 4 prefixes may_miss others
// CHECK-NEXT:    attention of aggregate_6: 8.4595e-10 0 0 0 single may_miss equal others
// CHECK-NEXT:    attention of aggregate_12: 8.4595e-10 0 0 0 single may_miss equal others
// CHECK-NEXT:    attention of selector_width_5: 1.4427e-19 0.0010878 0.0021918 4 prefixes may_miss others
// CHECK-NEXT:    attention of selector_width_10: 1.4391e-19 0.0008316 0.0016795 4 prefixes may_miss others
// CHECK-NEXT:    attention of rover_steps: 8.4595e-10 0 0 0 single prefixes may_miss equal others
// CHECK-NEXT:    attention of drone_steps: 8.4595e-10 0 0 0 single prefixes may_miss equal others
// CHECK-NEXT:    tf32: 22.5 0, 0.5 8.4595e-10, 0.5 0.0048868, 22.5 0, 0.5 0.021036, 45 5.7323, 45 5.4233, 0.5 29.172, 0.5 28.64, 22.5 0, 0.5 29.361, 22.5 0, 0.5 28.826, 45 95600, 45 65183, 0.5 125.67, 0.5 125.13, 22.5 0, 0.5 126.42, 22.5 0, 0.5 125.93, 45 4.1173e+05, 45 2.8479e+05, 0.5 222.35, 0.5 221.82, 22.5 0, 0.5 223.91, 22.5 0, 0.5 225.2, 45 7.2983e+05, 45 5.079e+05, 0.5 319.22, 0.5 318.69, 22.5 0, 0.5 321.55, 22.5 0, 0.5 321.99, 45 1.0486e+06, 45 7.2734e+05, 0.5 11497, 0.5 11428, 22.5 0, 0.5 11577, 22.5 0, 0.5 11511, 0.5 1.9935e+05, 1 3.0342e+05
// CHECK-NEXT:    float32-folded: 22.5 0, 0.5 8.4595e-10, 0.5 1.7769e-05, 22.5 0, 0.5 2.0751e-05, 45 0.010603, 45 0.010388, 0.5 2.7165e-05, 0.5 2.7164e-05, 22.5 0, 0.5 3.5333e-05, 22.5 0, 0.5 3.5331e-05, 45 0.015045, 45 0.012393, 0.5 2.7253e-05, 0.5 2.7247e-05, 22.5 0, 0.5 4.1561e-05, 22.5 0, 0.5 0.00015775, 45 0.019154, 45 0.047833, 0.5 2.7454e-05, 0.5 2.7551e-05, 22.5 0, 0.5 0.00019922, 22.5 0, 0.5 0.00023402, 45 0.077309, 45 0.11218, 0.5 2.8129e-05, 0.5 2.8539e-05, 22.5 0, 0.5 0.00027068, 22.5 0, 0.5 0.00019323, 45 0.15212, 45 0.16578, 0.5 27.152, 0.5 36.784, 22.5 0, 0.5 27.439, 22.5 0, 0.5 36.786, 0.5 555.82, 1 879.65
// CHECK-NEXT:    13 layers, 59 directions, 2735 weights of 56640
// CHECK-NEXT:    stream: tokens (7), one (1), indices (4), full (1), full_2 (1), aggregate_2 (2), aggregate_3 (2), aggregate_4 (2), aggregate_5 (2), aggregate_6 (2), rover_steps (7), aggregate_9 (2), aggregate_10 (2), aggregate_11 (2), aggregate_12 (2), drone_steps (7), aggregate (6), map_8 (1), waits_2 (1), waits_8 (1), map_11 (2), map_35 (2)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 6: aggregate <- q full_2; k indices, tokens:compiler_bos/answer_2:drone; v tokens
// CHECK-NEXT:    layer 0 mlp, 8 neurons: map_8 (7), erase(full_2) (1) <- tokens, full_2, aggregate
// CHECK-NEXT:    layer 1 head 0, d_qk 5 d_v 2: aggregate_2 <- q indices; k indices, tokens:compiler_bos/answer_2:drone; v map_8, tokens:compiler_bos/answer_2:drone
// CHECK-NEXT:    layer 1 mlp, 30 neurons: travel(reached) (11), travel(reached)_6 (12), erase(map_8) (2), erase(-map_8) (1), erase(aggregate_2) (2), erase(-aggregate_2) (2) <- indices, tokens, aggregate, map_8, aggregate_2
// CHECK-NEXT:    layer 2 head 0, d_qk 8 d_v 1: selector_width <- q full, tokens; k tokens, travel(reached), tokens:compiler_bos/answer_2:drone; v tokens:compiler_bos/answer_2:drone
// CHECK-NEXT:    layer 2 head 1, d_qk 8 d_v 1: selector_width_6 <- q full, tokens; k tokens, travel(reached)_6, tokens:compiler_bos/answer_2:drone; v tokens:compiler_bos/answer_2:drone
// CHECK-NEXT:    layer 2 mlp, 69 neurons: waits_2 (30), waits_8 (24), map_11 (3), map_35 (2), erase(aggregate) (6), erase(travel(reached)) (1), erase(-travel(reached)) (1), erase(travel(reached)_6) (1), erase(-travel(reached)_6) (1) <- tokens, aggregate, travel(reached), selector_width, travel(reached)_6, selector_width_6, ...
// CHECK-NEXT:    layer 3 head 0, d_qk 5 d_v 2: aggregate_3 <- q indices; k indices, tokens:compiler_bos/answer_2:drone; v map_11, tokens:compiler_bos/answer_2:drone
// CHECK-NEXT:    layer 3 head 1, d_qk 5 d_v 2: aggregate_9 <- q indices; k indices, tokens:compiler_bos/answer_2:drone; v map_35, tokens:compiler_bos/answer_2:drone
// CHECK-NEXT:    layer 3 mlp, 27 neurons: travel(reached)_2 (10), travel(reached)_7 (7), erase(selector_width) (1), erase(selector_width_6) (1), erase(aggregate_3) (2), erase(-aggregate_3) (2), erase(aggregate_9) (2), erase(-aggregate_9) (2) <- indices, tokens, selector_width, aggregate_3, selector_width_6, aggregate_9, ...
// CHECK-NEXT:    layer 4 head 0, d_qk 8 d_v 1: selector_width_2 <- q full, tokens; k tokens, travel(reached)_2, tokens:compiler_bos/answer_2:drone; v tokens:compiler_bos/answer_2:drone
// CHECK-NEXT:    layer 4 head 1, d_qk 8 d_v 1: selector_width_7 <- q full, tokens; k tokens, travel(reached)_7, tokens:compiler_bos/answer_2:drone; v tokens:compiler_bos/answer_2:drone
// CHECK-NEXT:    layer 4 mlp, 9 neurons: map_37 (2), map_13 (2), map_14 (1), erase(travel(reached)_2) (1), erase(-travel(reached)_2) (1), erase(travel(reached)_7) (1), erase(-travel(reached)_7) (1) <- travel(reached)_2, selector_width_2, travel(reached)_7, selector_width_7, tokens:compiler_bos/answer_2:drone
// CHECK-NEXT:    layer 5 head 0, d_qk 5 d_v 2: aggregate_4 <- q indices; k indices, tokens:compiler_bos/answer_2:drone; v map_14, tokens:compiler_bos/answer_2:drone
// CHECK-NEXT:    layer 5 head 1, d_qk 5 d_v 2: aggregate_10 <- q indices; k indices, tokens:compiler_bos/answer_2:drone; v map_38, tokens:compiler_bos/answer_2:drone
// CHECK-NEXT:    layer 5 mlp, 27 neurons: travel(reached)_3 (10), travel(reached)_8 (7), erase(selector_width_2) (1), erase(selector_width_7) (1), erase(aggregate_4) (2), erase(-aggregate_4) (2), erase(aggregate_10) (2), erase(-aggregate_10) (2) <- indices, tokens, selector_width_2, aggregate_4, selector_width_7, aggregate_10, ...
// CHECK-NEXT:    layer 6 head 0, d_qk 8 d_v 1: selector_width_3 <- q full, tokens; k tokens, travel(reached)_3, tokens:compiler_bos/answer_2:drone; v tokens:compiler_bos/answer_2:drone
// CHECK-NEXT:    layer 6 head 1, d_qk 8 d_v 1: selector_width_8 <- q full, tokens; k tokens, travel(reached)_8, tokens:compiler_bos/answer_2:drone; v tokens:compiler_bos/answer_2:drone
// CHECK-NEXT:    layer 6 mlp, 9 neurons: map_40 (2), map_16 (2), map_17 (1), erase(travel(reached)_3) (1), erase(-travel(reached)_3) (1), erase(travel(reached)_8) (1), erase(-travel(reached)_8) (1) <- travel(reached)_3, selector_width_3, travel(reached)_8, selector_width_8, tokens:compiler_bos/answer_2:drone
// CHECK-NEXT:    layer 7 head 0, d_qk 5 d_v 2: aggregate_5 <- q indices; k indices, tokens:compiler_bos/answer_2:drone; v map_17, tokens:compiler_bos/answer_2:drone
// CHECK-NEXT:    layer 7 head 1, d_qk 5 d_v 2: aggregate_11 <- q indices; k indices, tokens:compiler_bos/answer_2:drone; v map_41, tokens:compiler_bos/answer_2:drone
// CHECK-NEXT:    layer 7 mlp, 27 neurons: travel(reached)_4 (10), travel(reached)_9 (7), erase(selector_width_3) (1), erase(selector_width_8) (1), erase(aggregate_5) (2), erase(-aggregate_5) (2), erase(aggregate_11) (2), erase(-aggregate_11) (2) <- indices, tokens, selector_width_3, aggregate_5, selector_width_8, aggregate_11, ...
// CHECK-NEXT:    layer 8 head 0, d_qk 8 d_v 1: selector_width_4 <- q full, tokens; k tokens, travel(reached)_4, tokens:compiler_bos/answer_2:drone; v tokens:compiler_bos/answer_2:drone
// CHECK-NEXT:    layer 8 head 1, d_qk 8 d_v 1: selector_width_9 <- q full, tokens; k tokens, travel(reached)_9, tokens:compiler_bos/answer_2:drone; v tokens:compiler_bos/answer_2:drone
// CHECK-NEXT:    layer 8 mlp, 9 neurons: map_43 (2), map_19 (2), map_20 (1), erase(travel(reached)_4) (1), erase(-travel(reached)_4) (1), erase(travel(reached)_9) (1), erase(-travel(reached)_9) (1) <- travel(reached)_4, selector_width_4, travel(reached)_9, selector_width_9, tokens:compiler_bos/answer_2:drone
// CHECK-NEXT:    layer 9 head 0, d_qk 5 d_v 2: aggregate_6 <- q indices; k indices, tokens:compiler_bos/answer_2:drone; v map_20, tokens:compiler_bos/answer_2:drone
// CHECK-NEXT:    layer 9 head 1, d_qk 5 d_v 2: aggregate_12 <- q indices; k indices, tokens:compiler_bos/answer_2:drone; v map_44, tokens:compiler_bos/answer_2:drone
// CHECK-NEXT:    layer 9 mlp, 23 neurons: travel(reached)_5 (10), travel(reached)_10 (7), erase(selector_width_4) (1), erase(selector_width_9) (1), erase(aggregate_6) (2), erase(-aggregate_6) (2) <- indices, tokens, selector_width_4, aggregate_6, selector_width_9, aggregate_12, ...
// CHECK-NEXT:    layer 10 head 0, d_qk 8 d_v 1: selector_width_5 <- q full, tokens; k tokens, travel(reached)_5, tokens:compiler_bos/answer_2:drone; v tokens:compiler_bos/answer_2:drone
// CHECK-NEXT:    layer 10 head 1, d_qk 8 d_v 1: selector_width_10 <- q full, tokens; k tokens, travel(reached)_10, tokens:compiler_bos/answer_2:drone; v tokens:compiler_bos/answer_2:drone
// CHECK-NEXT:    layer 10 mlp, 16 neurons: map_22 (2), map_46 (2), erase(tokens) (6), erase(selector_width_5) (1), erase(selector_width_10) (1), erase(travel(reached)_5) (1), erase(-travel(reached)_5) (1), erase(travel(reached)_10) (1), erase(-travel(reached)_10) (1) <- tokens, travel(reached)_5, selector_width_5, travel(reached)_10, selector_width_10, tokens:compiler_bos/answer_2:drone
// CHECK-NEXT:    layer 11 mlp, 33 neurons: explore("rover") (13), explore("drone") (12), erase(map_38) (2), erase(-map_38) (2), erase(map_17) (2), erase(-map_17) (2) <- waits_2, map_13, map_16, map_17, map_19, map_22, ...
// CHECK-NEXT:    layer 12 head 0, d_qk 2 d_v 7: rover_steps <- q full; k indices, tokens:compiler_bos/answer_2:drone; v explore("rover"), tokens:compiler_bos/answer_2:drone
// CHECK-NEXT:    layer 12 head 1, d_qk 2 d_v 7: drone_steps <- q full; k indices, tokens:compiler_bos/answer_2:drone; v explore("drone"), tokens:compiler_bos/answer_2:drone
// CHECK-NEXT:    layer 12 mlp, 6 neurons: answer_2 (3), erase(tokens) (1), erase(indices) (2) <- indices, rover_steps, drone_steps, tokens:compiler_bos/answer_2:drone
// CHECK-NEXT:    transformer.embed: W_E 93 2250 0 0, W_pos 4 28 0 0
// CHECK-NEXT:    transformer.head: W_Q 67.5 697.5 0 0, W_K 2 5 0 0, W_V 6 78 0 0, W_O 6 312 0 0
// CHECK-NEXT:    transformer.mlp: W_in 73 1668 14 70, W_out 7 158 7 360
// CHECK-NEXT:    transformer.head: W_Q 5 30 0 0, W_K 1833.5 8169.5 2048 12224, W_V 3 69 1 2, W_O 2 32 0 0
// CHECK-NEXT:    transformer.mlp: W_in 382 11640 118 1660, W_out 5 232 26 1228
// CHECK-NEXT:    transformer.head: W_Q 406.39 4871.1 0 0, W_K 8 106 0 0, W_V 1 1 0 0, W_O 1 15 0 0
// CHECK-NEXT:    transformer.head: W_Q 406.39 4871.1 0 0, W_K 8 145 0 0, W_V 1 1 0 0, W_O 1 16 0 0
// CHECK-NEXT:    transformer.mlp: W_in 1621 73605 2757.2 87387, W_out 44 3632 36 3328
// CHECK-NEXT:    transformer.head: W_Q 5 30 0 0, W_K 1833.5 8169.5 2048 12224, W_V 3 115 1 2, W_O 2 36 0 0
// CHECK-NEXT:    transformer.head: W_Q 5 30 0 0, W_K 1833.5 8169.5 2048 12224, W_V 3 119 1 2, W_O 2 66 0 0
// CHECK-NEXT:    transformer.mlp: W_in 540 9823 607.12 5738.4, W_out 16 860 11 528
// CHECK-NEXT:    transformer.head: W_Q 406.39 4871.1 0 0, W_K 8 139 0 0, W_V 1 1 0 0, W_O 1 15 0 0
// CHECK-NEXT:    transformer.head: W_Q 406.39 4871.1 0 0, W_K 8 140 0 0, W_V 1 1 0 0, W_O 1 16 0 0
// CHECK-NEXT:    transformer.mlp: W_in 67 1201 186.25 631.75, W_out 10 427 8 350
// CHECK-NEXT:    transformer.head: W_Q 5 30 0 0, W_K 1833.5 8169.5 2048 12224, W_V 3 105 1 2, W_O 2 40 0 0
// CHECK-NEXT:    transformer.head: W_Q 5 30 0 0, W_K 1833.5 8169.5 2048 12224, W_V 3 33 1 2, W_O 2 70 0 0
// CHECK-NEXT:    transformer.mlp: W_in 540 9943 607.12 5746.4, W_out 16 585 11 417
// CHECK-NEXT:    transformer.head: W_Q 406.39 4871.1 0 0, W_K 8 110 0 0, W_V 1 1 0 0, W_O 1 15 0 0
// CHECK-NEXT:    transformer.head: W_Q 406.39 4871.1 0 0, W_K 8 124 0 0, W_V 1 1 0 0, W_O 1 16 0 0
// CHECK-NEXT:    transformer.mlp: W_in 67 1156 186.25 586.75, W_out 10 349 8 260
// CHECK-NEXT:    transformer.head: W_Q 5 30 0 0, W_K 1833.5 8169.5 2048 12224, W_V 3 69 1 2, W_O 2 44 0 0
// CHECK-NEXT:    transformer.head: W_Q 5 30 0 0, W_K 1833.5 8169.5 2048 12224, W_V 3 84 1 2, W_O 2 74 0 0
// CHECK-NEXT:    transformer.mlp: W_in 540 10063 607.12 5754.4, W_out 16 593 11 425
// CHECK-NEXT:    transformer.head: W_Q 406.39 4871.1 0 0, W_K 8 110 0 0, W_V 1 1 0 0, W_O 1 15 0 0
// CHECK-NEXT:    transformer.head: W_Q 406.39 4871.1 0 0, W_K 8 124 0 0, W_V 1 1 0 0, W_O 1 16 0 0
// CHECK-NEXT:    transformer.mlp: W_in 67 1156 186.25 586.75, W_out 10 387 8 289
// CHECK-NEXT:    transformer.head: W_Q 5 30 0 0, W_K 1833.5 8169.5 2048 12224, W_V 3 75 1 2, W_O 2 48 0 0
// CHECK-NEXT:    transformer.head: W_Q 5 30 0 0, W_K 1833.5 8169.5 2048 12224, W_V 3 103 1 2, W_O 2 78 0 0
// CHECK-NEXT:    transformer.mlp: W_in 538 10058 605.12 5635.4, W_out 14 474 9 308
// CHECK-NEXT:    transformer.head: W_Q 406.39 4871.1 0 0, W_K 8 110 0 0, W_V 1 1 0 0, W_O 1 15 0 0
// CHECK-NEXT:    transformer.head: W_Q 406.39 4871.1 0 0, W_K 8 124 0 0, W_V 1 1 0 0, W_O 1 16 0 0
// CHECK-NEXT:    transformer.mlp: W_in 74 1318 185.25 595.75, W_out 4 97 12 251
// CHECK-NEXT:    transformer.mlp: W_in 245 10580 605 9031, W_out 30 1031 28 998
// CHECK-NEXT:    transformer.head: W_Q 67.5 382.5 0 0, W_K 2 6 0 0, W_V 8 113 1 2, W_O 7 217 0 0
// CHECK-NEXT:    transformer.head: W_Q 67.5 382.5 0 0, W_K 2 6 0 0, W_V 8 203 1 2, W_O 7 322 0 0
// CHECK-NEXT:    transformer.mlp: W_in 36 1280 6 18, W_out 3 11 3 20
// CHECK-NEXT:    transformer.unembed: W_U 3 11 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 7 0 0
// CHECK-NEXT:    transformer.variable: table 6 36 0 0, basis 6 78 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 14 0 0
// CHECK-NEXT:    transformer.variable: table 6 36 0 0, basis 6 312 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 4 19 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 6 67 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, reading 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 68 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 32 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 2 32 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 14 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 15 0 0
// CHECK-NEXT:    transformer.variable: table 3 8 0 0, basis 1 54 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 114 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 36 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 2 36 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 47 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 15 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 50 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 104 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 40 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 2 40 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 18 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 15 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 20 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 68 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 44 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 2 44 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 18 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 15 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 22 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 74 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 48 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 2 48 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 18 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 15 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 8 0 0
// CHECK-NEXT:    transformer.variable: table 21 112 0 0, reading 5 154 0 0
// CHECK-NEXT:    transformer.variable: table 7 49 0 0, basis 7 112 0 0
// CHECK-NEXT:    transformer.variable: table 7 49 0 0, basis 7 217 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 7 202 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 4 19 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 53 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 16 0 0
// CHECK-NEXT:    transformer.variable: table 3 8 0 0, basis 1 55 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 118 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 66 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 2 66 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 48 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 16 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 49 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 32 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 70 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 2 70 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 32 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 16 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 19 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 83 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 74 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 2 74 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 32 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 16 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 21 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 102 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 78 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 2 78 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 32 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 16 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 9 0 0
// CHECK-NEXT:    transformer.variable: table 21 112 0 0, reading 5 153 0 0
// CHECK-NEXT:    transformer.variable: table 7 49 0 0, basis 7 202 0 0
// CHECK-NEXT:    transformer.variable: table 7 49 0 0, basis 7 322 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 7 302 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 11 0 0
// CHECK-NEXT:    select aggregate: margin 22.5, error 0
// CHECK-NEXT:    step aggregate: margin 0.5, error 2^-30
// CHECK-NEXT:    step map_8: margin 0.5, error 2^-15
// CHECK-NEXT:    select aggregate_2: margin 22.5, error 0
// CHECK-NEXT:    step aggregate_2: margin 0.5, error 2^-15
// CHECK-NEXT:    select selector_width: margin 45, error 2^-7
// CHECK-NEXT:    select selector_width_6: margin 45, error 2^-7
// CHECK-NEXT:    step map_11: margin 0.5, error 0
// CHECK-NEXT:    step map_35: margin 0.5, error 0
// CHECK-NEXT:    select aggregate_3: margin 22.5, error 0
// CHECK-NEXT:    step aggregate_3: margin 0.5, error 2^-16
// CHECK-NEXT:    select aggregate_9: margin 22.5, error 0
// CHECK-NEXT:    step aggregate_9: margin 0.5, error 2^-16
// CHECK-NEXT:    select selector_width_2: margin 45, error 2^-6
// CHECK-NEXT:    select selector_width_7: margin 45, error 2^-7
// CHECK-NEXT:    step map_14: margin 0.5, error 0
// CHECK-NEXT:    step map_38: margin 0.5, error 0
// CHECK-NEXT:    select aggregate_4: margin 22.5, error 0
// CHECK-NEXT:    step aggregate_4: margin 0.5, error 2^-16
// CHECK-NEXT:    select aggregate_10: margin 22.5, error 0
// CHECK-NEXT:    step aggregate_10: margin 0.5, error 2^-16
// CHECK-NEXT:    select selector_width_3: margin 45, error 2^-6
// CHECK-NEXT:    select selector_width_8: margin 45, error 2^-7
// CHECK-NEXT:    step map_17: margin 0.5, error 0
// CHECK-NEXT:    step map_41: margin 0.5, error 0
// CHECK-NEXT:    select aggregate_5: margin 22.5, error 0
// CHECK-NEXT:    step aggregate_5: margin 0.5, error 2^-16
// CHECK-NEXT:    select aggregate_11: margin 22.5, error 0
// CHECK-NEXT:    step aggregate_11: margin 0.5, error 2^-16
// CHECK-NEXT:    select selector_width_4: margin 45, error 2^-6
// CHECK-NEXT:    select selector_width_9: margin 45, error 2^-7
// CHECK-NEXT:    step map_20: margin 0.5, error 0
// CHECK-NEXT:    step map_44: margin 0.5, error 0
// CHECK-NEXT:    select aggregate_6: margin 22.5, error 0
// CHECK-NEXT:    step aggregate_6: margin 0.5, error 2^-16
// CHECK-NEXT:    select aggregate_12: margin 22.5, error 0
// CHECK-NEXT:    step aggregate_12: margin 0.5, error 2^-16
// CHECK-NEXT:    select selector_width_5: margin 45, error 2^-6
// CHECK-NEXT:    select selector_width_10: margin 45, error 2^-7
// CHECK-NEXT:    step explore("rover"): margin 0.5, error 2^-15
// CHECK-NEXT:    step explore("drone"): margin 0.5, error 2^-15
// CHECK-NEXT:    select rover_steps: margin 22.5, error 0
// CHECK-NEXT:    step rover_steps: margin 0.5, error 2^-15
// CHECK-NEXT:    select drone_steps: margin 22.5, error 0
// CHECK-NEXT:    step drone_steps: margin 0.5, error 2^-15
// CHECK-NEXT:    step answer_2: margin 0.5, error 2^-11
// CHECK-NEXT:    decode answer: margin 1, error 2^-10
// CHECK-NEXT:  rover_steps:
// CHECK-NEXT:    bounds of the token embedding: known points, 9 15 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of aggregate: uniform points, 0 6 0 5.0757e-09 1.0151e-08
// CHECK-NEXT:    bounds of the token embedding: known points, 8 14 2 0 0
// CHECK-NEXT:    bounds of map_8: points, 0 2 0 2.2419e-05 2.3842e-07
// CHECK-NEXT:    bounds of aggregate_2: points, 1 1 0 3.3986e-05 3.3867e-05
// CHECK-NEXT:    bounds of the token embedding: known points, 7 13 2 0 0
// CHECK-NEXT:    bounds of travel(reached): points, 0 1 0 8.1713e-05 2.3842e-07
// CHECK-NEXT:    bounds of selector_width: points, 0.5 1 1 0.00097597 0.00097603
// CHECK-NEXT:    bounds of waits_2: points, 0 2 0 5.874e-05 0
// CHECK-NEXT:    bounds of map_11: points, 0 2 0 0 5.9605e-07
// CHECK-NEXT:    bounds of aggregate_3: points, 1 1 0 1.1686e-05 1.1567e-05
// CHECK-NEXT:    bounds of the token embedding: known points, 6 12 2 0 0
// CHECK-NEXT:    bounds of travel(reached)_2: points, 0 1 0 0.0001284 0
// CHECK-NEXT:    bounds of selector_width_2: points, 0.5 1 1 0.00054935 0.00054941
// CHECK-NEXT:    bounds of map_13: points, 0 1 0 0 0
// CHECK-NEXT:    bounds of map_14: points, 0 2 0 0 5.9605e-07
// CHECK-NEXT:    bounds of aggregate_4: points, 1 1 0 1.1686e-05 1.1567e-05
// CHECK-NEXT:    bounds of the token embedding: known points, 5 11 2 0 0
// CHECK-NEXT:    bounds of travel(reached)_3: points, 0 1 0 0.00012839 0
// CHECK-NEXT:    bounds of selector_width_3: points, 0.5 1 1 0.00054935 0.00054941
// CHECK-NEXT:    bounds of map_16: points, 0 1 0 0 0
// CHECK-NEXT:    bounds of map_17: points, 0 2 0 0 5.9605e-07
// CHECK-NEXT:    bounds of aggregate_5: points, 1 1 0 1.1686e-05 1.1567e-05
// CHECK-NEXT:    bounds of the token embedding: known points, 4 10 2 0 0
// CHECK-NEXT:    bounds of aggregate_5: points, 0 1 0 3.3396e-06 3.3396e-06
// CHECK-NEXT:    bounds of travel(reached)_4: points, 0 1 0 0.00012839 0
// CHECK-NEXT:    bounds of selector_width_4: points, 0.5 1 1 0.00054935 0.00054941
// CHECK-NEXT:    bounds of map_19: points, 0 1 0 0 0
// CHECK-NEXT:    bounds of map_20: points, 0 2 0 0 5.9605e-07
// CHECK-NEXT:    bounds of aggregate_6: points, 1 1 0 1.1686e-05 1.1567e-05
// CHECK-NEXT:    bounds of travel(reached)_5: points, 0 1 0 0.00012839 0
// CHECK-NEXT:    bounds of selector_width_5: points, 0.5 1 1 0.00054935 0.00054941
// CHECK-NEXT:    bounds of the token embedding: known points, 4 4 2 0 0
// CHECK-NEXT:    bounds of map_22: points, 0 1 0 0 2.3842e-07
// CHECK-NEXT:    bounds of map_17: points, 0 1 0 0 5.9605e-07
// CHECK-NEXT:    bounds of explore("rover"): points, 0 7 0 0.00010803 8.9407e-07
// CHECK-NEXT:    bounds of rover_steps: uniform points, 1 6 0 0.00013928 0.00013917
// CHECK-NEXT:    attention of aggregate: 8.4595e-10 0 0 0 single prefixes may_miss equal others
// CHECK-NEXT:    attention of aggregate_2: 8.4595e-10 0 0 0 single may_miss equal others
// CHECK-NEXT:    attention of selector_width: 1.442e-19 0.0018895 0.0038931 4 prefixes may_miss others
// CHECK-NEXT:    attention of aggregate_3: 8.4595e-10 0 0 0 single may_miss equal others
// CHECK-NEXT:    attention of selector_width_2: 1.4428e-19 0.0010878 0.0021918 4 prefixes may_miss others
// CHECK-NEXT:    attention of aggregate_4: 8.4595e-10 0 0 0 single may_miss equal others
// CHECK-NEXT:    attention of selector_width_3: 1.4427e-19 0.0010878 0.0021918 4 prefixes may_miss others
// CHECK-NEXT:    attention of aggregate_5: 8.4595e-10 0 0 0 single may_miss equal others
// CHECK-NEXT:    attention of selector_width_4: 1.4427e-19 0.0010878 0.0021918 4 prefixes may_miss others
// CHECK-NEXT:    attention of aggregate_6: 8.4595e-10 0 0 0 single may_miss equal others
// CHECK-NEXT:    attention of selector_width_5: 1.4427e-19 0.0010878 0.0021918 4 prefixes may_miss others
// CHECK-NEXT:    attention of rover_steps: 8.4595e-10 0 0 0 single prefixes may_miss equal others
// CHECK-NEXT:    tf32: 22.5 0, 0.5 8.4595e-10, 0.5 0.0048868, 22.5 0, 0.5 0.021036, 45 5.7323, 0.5 29.172, 22.5 0, 0.5 29.362, 45 95601, 0.5 125.67, 22.5 0, 0.5 126.42, 45 4.1172e+05, 0.5 222.35, 22.5 0, 0.5 223.72, 45 7.2859e+05, 0.5 319.22, 22.5 0, 0.5 321.54, 45 1.0484e+06, 0.5 11493, 22.5 0, 0.5 11574, 1 23157
// CHECK-NEXT:    float32-folded: 22.5 0, 0.5 8.4595e-10, 0.5 1.7769e-05, 22.5 0, 0.5 2.0751e-05, 45 0.00983, 0.5 2.7161e-05, 22.5 0, 0.5 5.6971e-05, 45 0.019742, 0.5 2.7263e-05, 22.5 0, 0.5 3.9663e-05, 45 0.015853, 0.5 2.7452e-05, 22.5 0, 0.5 0.00014747, 45 0.044948, 0.5 2.7946e-05, 22.5 0, 0.5 0.00018561, 45 0.096618, 0.5 20.55, 22.5 0, 0.5 20.71, 1 41.26
// CHECK-NEXT:    13 layers, 39 directions, 1591 weights of 20514
// CHECK-NEXT:    stream: tokens (7), one (1), indices (4), full (1), full_2 (1), aggregate_2 (2), aggregate_3 (2), aggregate_4 (2), aggregate_5 (2), aggregate_6 (2), rover_steps (7), aggregate (6), map_8 (1), map_11 (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 6: aggregate <- q full_2; k indices; v tokens
// CHECK-NEXT:    layer 0 mlp, 8 neurons: map_8 (7), erase(full_2) (1) <- tokens, full_2, aggregate
// CHECK-NEXT:    layer 1 head 0, d_qk 5 d_v 2: aggregate_2 <- q indices; k indices; v map_8
// CHECK-NEXT:    layer 1 mlp, 18 neurons: travel(reached) (11), erase(map_8) (2), erase(aggregate_2) (2), erase(-aggregate_2) (2), erase(-map_8) (1) <- indices, tokens, aggregate, map_8, aggregate_2
// CHECK-NEXT:    layer 2 head 0, d_qk 8 d_v 1: selector_width <- q full, tokens; k tokens, travel(reached)
// CHECK-NEXT:    layer 2 mlp, 41 neurons: waits_2 (30), map_11 (3), erase(aggregate) (6), erase(travel(reached)) (1), erase(-travel(reached)) (1) <- tokens, aggregate, travel(reached), selector_width
// CHECK-NEXT:    layer 3 head 0, d_qk 5 d_v 2: aggregate_3 <- q indices; k indices; v map_11
// CHECK-NEXT:    layer 3 mlp, 15 neurons: travel(reached)_2 (10), erase(selector_width) (1), erase(aggregate_3) (2), erase(-aggregate_3) (2) <- indices, tokens, selector_width, aggregate_3
// CHECK-NEXT:    layer 4 head 0, d_qk 8 d_v 1: selector_width_2 <- q full, tokens; k tokens, travel(reached)_2
// CHECK-NEXT:    layer 4 mlp, 3 neurons: map_13 (2), map_14 (1) <- selector_width_2
// CHECK-NEXT:    layer 5 head 0, d_qk 5 d_v 2: aggregate_4 <- q indices; k indices; v map_14
// CHECK-NEXT:    layer 5 mlp, 15 neurons: travel(reached)_3 (10), erase(selector_width_2) (1), erase(aggregate_4) (2), erase(-aggregate_4) (2) <- indices, tokens, selector_width_2, aggregate_4
// CHECK-NEXT:    layer 6 head 0, d_qk 8 d_v 1: selector_width_3 <- q full, tokens; k tokens, travel(reached)_3
// CHECK-NEXT:    layer 6 mlp, 3 neurons: map_16 (2), map_17 (1) <- selector_width_3
// CHECK-NEXT:    layer 7 head 0, d_qk 5 d_v 2: aggregate_5 <- q indices; k indices; v map_17
// CHECK-NEXT:    layer 7 mlp, 13 neurons: travel(reached)_4 (10), erase(selector_width_3) (1), erase(aggregate_5) (1), erase(-aggregate_5) (1) <- indices, tokens, selector_width_3, aggregate_5
// CHECK-NEXT:    layer 8 head 0, d_qk 8 d_v 1: selector_width_4 <- q full, tokens; k tokens, travel(reached)_4
// CHECK-NEXT:    layer 8 mlp, 5 neurons: map_19 (2), map_20 (1), erase(travel(reached)_4) (1), erase(-travel(reached)_4) (1) <- travel(reached)_4, selector_width_4
// CHECK-NEXT:    layer 9 head 0, d_qk 5 d_v 2: aggregate_6 <- q indices; k indices; v map_20
// CHECK-NEXT:    layer 9 mlp, 11 neurons: travel(reached)_5 (10), erase(selector_width_4) (1) <- indices, tokens, selector_width_4, aggregate_6
// CHECK-NEXT:    layer 10 head 0, d_qk 8 d_v 1: selector_width_5 <- q full, tokens; k tokens, travel(reached)_5
// CHECK-NEXT:    layer 10 mlp, 9 neurons: map_22 (2), erase(tokens) (6), erase(selector_width_5) (1) <- tokens, selector_width_5
// CHECK-NEXT:    layer 11 mlp, 15 neurons: explore("rover") (13), erase(map_17) (1), erase(-map_17) (1) <- waits_2, map_13, map_16, map_17, map_19, map_22
// CHECK-NEXT:    layer 12 head 0, d_qk 2 d_v 7: rover_steps <- q full; k indices; v explore("rover")
// CHECK-NEXT:    transformer.embed: W_E 63 1095 0 0, W_pos 4 28 0 0
// CHECK-NEXT:    transformer.head: W_Q 67.5 697.5 0 0, W_K 2 5 0 0, W_V 6 78 0 0, W_O 6 222 0 0
// CHECK-NEXT:    transformer.mlp: W_in 73 1398 14 70, W_out 7 143 7 270
// CHECK-NEXT:    transformer.head: W_Q 5 30 0 0, W_K 1833.5 8169.5 2048 12224, W_V 3 54 1 2, W_O 2 32 0 0
// CHECK-NEXT:    transformer.mlp: W_in 193 4778.5 58 499, W_out 4 128 14 331
// CHECK-NEXT:    transformer.head: W_Q 406.39 4871.1 0 0, W_K 8 106 0 0, W_V 1 1 0 0, W_O 1 15 0 0
// CHECK-NEXT:    transformer.mlp: W_in 868 26407 1397.1 25245, W_out 22 791 21 1000
// CHECK-NEXT:    transformer.head: W_Q 5 30 0 0, W_K 1833.5 8169.5 2048 12224, W_V 3 79 1 2, W_O 2 36 0 0
// CHECK-NEXT:    transformer.mlp: W_in 377 5524 375.88 2297.2, W_out 9 318 6 192
// CHECK-NEXT:    transformer.head: W_Q 406.39 4871.1 0 0, W_K 8 124 0 0, W_V 1 1 0 0, W_O 1 15 0 0
// CHECK-NEXT:    transformer.mlp: W_in 33 500 92.625 170.25, W_out 4 140 3 104
// CHECK-NEXT:    transformer.head: W_Q 5 30 0 0, W_K 1833.5 8169.5 2048 12224, W_V 3 71 1 2, W_O 2 40 0 0
// CHECK-NEXT:    transformer.mlp: W_in 377 5594 375.88 2301.2, W_out 9 350 6 208
// CHECK-NEXT:    transformer.head: W_Q 406.39 4871.1 0 0, W_K 8 128 0 0, W_V 1 1 0 0, W_O 1 15 0 0
// CHECK-NEXT:    transformer.mlp: W_in 33 500 92.625 170.25, W_out 4 88 3 70
// CHECK-NEXT:    transformer.head: W_Q 5 30 0 0, W_K 1833.5 8169.5 2048 12224, W_V 3 33 1 2, W_O 2 44 0 0
// CHECK-NEXT:    transformer.mlp: W_in 376 5629 374.88 2269.2, W_out 8 192 5 123
// CHECK-NEXT:    transformer.head: W_Q 406.39 4871.1 0 0, W_K 8 110 0 0, W_V 1 1 0 0, W_O 1 15 0 0
// CHECK-NEXT:    transformer.mlp: W_in 34 521 93.625 192.25, W_out 5 106 4 83
// CHECK-NEXT:    transformer.head: W_Q 5 30 0 0, W_K 1833.5 8169.5 2048 12224, W_V 3 43 1 2, W_O 2 48 0 0
// CHECK-NEXT:    transformer.mlp: W_in 375 5663 373.88 2236.2, W_out 7 159 4 91
// CHECK-NEXT:    transformer.head: W_Q 406.39 4871.1 0 0, W_K 8 110 0 0, W_V 1 1 0 0, W_O 1 15 0 0
// CHECK-NEXT:    transformer.mlp: W_in 39 609 91.625 167.25, W_out 1 8 8 122
// CHECK-NEXT:    transformer.mlp: W_in 122 3521 302 2637, W_out 14 265 13 254
// CHECK-NEXT:    transformer.head: W_Q 67.5 382.5 0 0, W_K 2 6 0 0, W_V 8 106 1 2, W_O 7 217 0 0
// CHECK-NEXT:    transformer.unembed: W_U 7 217 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 7 0 0
// CHECK-NEXT:    transformer.variable: table 6 36 0 0, basis 6 78 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 14 0 0
// CHECK-NEXT:    transformer.variable: table 6 36 0 0, basis 6 222 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 4 19 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 6 67 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, reading 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 53 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 32 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 2 32 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 14 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 15 0 0
// CHECK-NEXT:    transformer.variable: table 3 8 0 0, basis 1 16 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 78 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 36 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 2 36 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 32 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 15 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 33 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 70 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 40 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 2 40 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 36 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 15 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 37 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 32 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 44 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 2 44 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 18 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 15 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 19 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 42 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 48 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 2 48 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 18 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 15 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 8 0 0
// CHECK-NEXT:    transformer.variable: table 21 112 0 0, reading 5 113 0 0
// CHECK-NEXT:    transformer.variable: table 7 49 0 0, basis 7 105 0 0
// CHECK-NEXT:    transformer.variable: table 7 49 0 0, basis 7 217 0 0
// CHECK-NEXT:    select aggregate: margin 22.5, error 0
// CHECK-NEXT:    step aggregate: margin 0.5, error 2^-30
// CHECK-NEXT:    step map_8: margin 0.5, error 2^-15
// CHECK-NEXT:    select aggregate_2: margin 22.5, error 0
// CHECK-NEXT:    step aggregate_2: margin 0.5, error 2^-15
// CHECK-NEXT:    select selector_width: margin 45, error 2^-7
// CHECK-NEXT:    step map_11: margin 0.5, error 0
// CHECK-NEXT:    select aggregate_3: margin 22.5, error 0
// CHECK-NEXT:    step aggregate_3: margin 0.5, error 2^-16
// CHECK-NEXT:    select selector_width_2: margin 45, error 2^-6
// CHECK-NEXT:    step map_14: margin 0.5, error 0
// CHECK-NEXT:    select aggregate_4: margin 22.5, error 0
// CHECK-NEXT:    step aggregate_4: margin 0.5, error 2^-16
// CHECK-NEXT:    select selector_width_3: margin 45, error 2^-6
// CHECK-NEXT:    step map_17: margin 0.5, error 0
// CHECK-NEXT:    select aggregate_5: margin 22.5, error 0
// CHECK-NEXT:    step aggregate_5: margin 0.5, error 2^-16
// CHECK-NEXT:    select selector_width_4: margin 45, error 2^-6
// CHECK-NEXT:    step map_20: margin 0.5, error 0
// CHECK-NEXT:    select aggregate_6: margin 22.5, error 0
// CHECK-NEXT:    step aggregate_6: margin 0.5, error 2^-16
// CHECK-NEXT:    select selector_width_5: margin 45, error 2^-6
// CHECK-NEXT:    step explore("rover"): margin 0.5, error 2^-15
// CHECK-NEXT:    select rover_steps: margin 22.5, error 0
// CHECK-NEXT:    step rover_steps: margin 0.5, error 2^-15
// CHECK-NEXT:    decode rover_steps: margin 1, error 2^-14
// CHECK-NEXT:  drone_steps:
// CHECK-NEXT:    bounds of the token embedding: known points, 9 15 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of aggregate: uniform points, 0 6 0 5.0757e-09 1.0151e-08
// CHECK-NEXT:    bounds of the token embedding: known points, 8 14 2 0 0
// CHECK-NEXT:    bounds of map_8: points, 0 2 0 2.2419e-05 2.3842e-07
// CHECK-NEXT:    bounds of aggregate_2: points, 1 1 0 3.3986e-05 3.3867e-05
// CHECK-NEXT:    bounds of the token embedding: known points, 7 13 2 0 0
// CHECK-NEXT:    bounds of travel(reached): points, 0 1 0 8.1713e-05 2.3842e-07
// CHECK-NEXT:    bounds of selector_width: points, 0.5 1 1 0.00097597 0.00097603
// CHECK-NEXT:    bounds of waits_2: points, 0 2 0 5.874e-05 0
// CHECK-NEXT:    bounds of map_11: points, 0 2 0 0 5.9605e-07
// CHECK-NEXT:    bounds of aggregate_3: points, 1 1 0 1.1686e-05 1.1567e-05
// CHECK-NEXT:    bounds of the token embedding: known points, 6 12 2 0 0
// CHECK-NEXT:    bounds of travel(reached)_2: points, 0 1 0 8.3765e-05 0
// CHECK-NEXT:    bounds of selector_width_2: points, 0.5 1 1 0.00042103 0.00042109
// CHECK-NEXT:    bounds of map_13: points, 0 1 0 0 0
// CHECK-NEXT:    bounds of map_14: points, 0 2 0 0 5.9605e-07
// CHECK-NEXT:    bounds of aggregate_4: points, 1 1 0 1.1686e-05 1.1567e-05
// CHECK-NEXT:    bounds of the token embedding: known points, 5 11 2 0 0
// CHECK-NEXT:    bounds of travel(reached)_3: points, 0 1 0 8.3749e-05 0
// CHECK-NEXT:    bounds of selector_width_3: points, 0.5 1 1 0.00042103 0.00042109
// CHECK-NEXT:    bounds of map_16: points, 0 1 0 0 0
// CHECK-NEXT:    bounds of map_17: points, 0 2 0 0 5.9605e-07
// CHECK-NEXT:    bounds of aggregate_5: points, 1 1 0 1.1686e-05 1.1567e-05
// CHECK-NEXT:    bounds of the token embedding: known points, 4 10 2 0 0
// CHECK-NEXT:    bounds of aggregate_5: points, 0 1 0 3.3396e-06 3.3396e-06
// CHECK-NEXT:    bounds of travel(reached)_4: points, 0 1 0 8.3749e-05 0
// CHECK-NEXT:    bounds of selector_width_4: points, 0.5 1 1 0.00042103 0.00042109
// CHECK-NEXT:    bounds of map_19: points, 0 1 0 0 0
// CHECK-NEXT:    bounds of map_20: points, 0 2 0 0 5.9605e-07
// CHECK-NEXT:    bounds of aggregate_6: points, 1 1 0 1.1686e-05 1.1567e-05
// CHECK-NEXT:    bounds of travel(reached)_5: points, 0 1 0 8.3749e-05 0
// CHECK-NEXT:    bounds of selector_width_5: points, 0.5 1 1 0.00042103 0.00042109
// CHECK-NEXT:    bounds of the token embedding: known points, 4 4 2 0 0
// CHECK-NEXT:    bounds of map_22: points, 0 1 0 0 2.3842e-07
// CHECK-NEXT:    bounds of map_17: points, 0 1 0 0 5.9605e-07
// CHECK-NEXT:    bounds of explore("drone"): points, 0 7 0 0.00010803 8.9407e-07
// CHECK-NEXT:    bounds of drone_steps: uniform points, 1 6 0 0.00013928 0.00013917
// CHECK-NEXT:    attention of aggregate: 8.4595e-10 0 0 0 single prefixes may_miss equal others
// CHECK-NEXT:    attention of aggregate_2: 8.4595e-10 0 0 0 single may_miss equal others
// CHECK-NEXT:    attention of selector_width: 1.442e-19 0.0018895 0.0038931 4 prefixes may_miss others
// CHECK-NEXT:    attention of aggregate_3: 8.4595e-10 0 0 0 single may_miss equal others
// CHECK-NEXT:    attention of selector_width_2: 1.4391e-19 0.0008316 0.0016795 4 prefixes may_miss others
// CHECK-NEXT:    attention of aggregate_4: 8.4595e-10 0 0 0 single may_miss equal others
// CHECK-NEXT:    attention of selector_width_3: 1.4391e-19 0.0008316 0.0016795 4 prefixes may_miss others
// CHECK-NEXT:    attention of aggregate_5: 8.4595e-10 0 0 0 single may_miss equal others
// CHECK-NEXT:    attention of selector_width_4: 1.4391e-19 0.0008316 0.0016795 4 prefixes may_miss others
// CHECK-NEXT:    attention of aggregate_6: 8.4595e-10 0 0 0 single may_miss equal others
// CHECK-NEXT:    attention of selector_width_5: 1.4391e-19 0.0008316 0.0016795 4 prefixes may_miss others
// CHECK-NEXT:    attention of drone_steps: 8.4595e-10 0 0 0 single prefixes may_miss equal others
// CHECK-NEXT:    tf32: 22.5 0, 0.5 8.4595e-10, 0.5 0.0048868, 22.5 0, 0.5 0.021036, 45 5.7323, 0.5 29.172, 22.5 0, 0.5 29.362, 45 66395, 0.5 125.67, 22.5 0, 0.5 126.42, 45 2.8593e+05, 0.5 222.35, 22.5 0, 0.5 223.72, 45 5.0597e+05, 0.5 319.22, 22.5 0, 0.5 321.54, 45 7.2802e+05, 0.5 11493, 22.5 0, 0.5 11574, 1 23157
// CHECK-NEXT:    float32-folded: 22.5 0, 0.5 8.4595e-10, 0.5 1.7769e-05, 22.5 0, 0.5 2.0751e-05, 45 0.00983, 0.5 2.7161e-05, 22.5 0, 0.5 5.6971e-05, 45 0.01709, 0.5 2.7259e-05, 22.5 0, 0.5 3.966e-05, 45 0.0132, 0.5 2.7441e-05, 22.5 0, 0.5 0.00014745, 45 0.043921, 0.5 2.7922e-05, 22.5 0, 0.5 0.00018557, 45 0.095018, 0.5 19.995, 22.5 0, 0.5 20.152, 1 40.147
// CHECK-NEXT:    13 layers, 39 directions, 1349 weights of 19734
// CHECK-NEXT:    stream: tokens (7), one (1), indices (4), full (1), full_2 (1), aggregate_2 (2), aggregate_3 (2), aggregate_4 (2), aggregate_5 (2), aggregate_6 (2), drone_steps (7), aggregate (6), map_8 (1), map_11 (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 6: aggregate <- q full_2; k indices; v tokens
// CHECK-NEXT:    layer 0 mlp, 8 neurons: map_8 (7), erase(full_2) (1) <- tokens, full_2, aggregate
// CHECK-NEXT:    layer 1 head 0, d_qk 5 d_v 2: aggregate_2 <- q indices; k indices; v map_8
// CHECK-NEXT:    layer 1 mlp, 20 neurons: travel(reached) (13), erase(map_8) (2), erase(aggregate_2) (2), erase(-aggregate_2) (2), erase(-map_8) (1) <- indices, tokens, aggregate, map_8, aggregate_2
// CHECK-NEXT:    layer 2 head 0, d_qk 8 d_v 1: selector_width <- q full, tokens; k tokens, travel(reached)
// CHECK-NEXT:    layer 2 mlp, 41 neurons: waits_2 (30), map_11 (3), erase(aggregate) (6), erase(travel(reached)) (1), erase(-travel(reached)) (1) <- tokens, aggregate, travel(reached), selector_width
// CHECK-NEXT:    layer 3 head 0, d_qk 5 d_v 2: aggregate_3 <- q indices; k indices; v map_11
// CHECK-NEXT:    layer 3 mlp, 12 neurons: travel(reached)_2 (7), erase(selector_width) (1), erase(aggregate_3) (2), erase(-aggregate_3) (2) <- indices, selector_width, aggregate_3
// CHECK-NEXT:    layer 4 head 0, d_qk 8 d_v 1: selector_width_2 <- q full, tokens; k tokens, travel(reached)_2
// CHECK-NEXT:    layer 4 mlp, 3 neurons: map_13 (2), map_14 (1) <- selector_width_2
// CHECK-NEXT:    layer 5 head 0, d_qk 5 d_v 2: aggregate_4 <- q indices; k indices; v map_14
// CHECK-NEXT:    layer 5 mlp, 12 neurons: travel(reached)_3 (7), erase(selector_width_2) (1), erase(aggregate_4) (2), erase(-aggregate_4) (2) <- indices, selector_width_2, aggregate_4
// CHECK-NEXT:    layer 6 head 0, d_qk 8 d_v 1: selector_width_3 <- q full, tokens; k tokens, travel(reached)_3
// CHECK-NEXT:    layer 6 mlp, 3 neurons: map_16 (2), map_17 (1) <- selector_width_3
// CHECK-NEXT:    layer 7 head 0, d_qk 5 d_v 2: aggregate_5 <- q indices; k indices; v map_17
// CHECK-NEXT:    layer 7 mlp, 10 neurons: travel(reached)_4 (7), erase(selector_width_3) (1), erase(aggregate_5) (1), erase(-aggregate_5) (1) <- indices, selector_width_3, aggregate_5
// CHECK-NEXT:    layer 8 head 0, d_qk 8 d_v 1: selector_width_4 <- q full, tokens; k tokens, travel(reached)_4
// CHECK-NEXT:    layer 8 mlp, 5 neurons: map_19 (2), map_20 (1), erase(travel(reached)_4) (1), erase(-travel(reached)_4) (1) <- travel(reached)_4, selector_width_4
// CHECK-NEXT:    layer 9 head 0, d_qk 5 d_v 2: aggregate_6 <- q indices; k indices; v map_20
// CHECK-NEXT:    layer 9 mlp, 8 neurons: travel(reached)_5 (7), erase(selector_width_4) (1) <- indices, selector_width_4, aggregate_6
// CHECK-NEXT:    layer 10 head 0, d_qk 8 d_v 1: selector_width_5 <- q full, tokens; k tokens, travel(reached)_5
// CHECK-NEXT:    layer 10 mlp, 9 neurons: map_22 (2), erase(tokens) (6), erase(selector_width_5) (1) <- tokens, selector_width_5
// CHECK-NEXT:    layer 11 mlp, 15 neurons: explore("drone") (13), erase(map_17) (1), erase(-map_17) (1) <- waits_2, map_13, map_16, map_17, map_19, map_22
// CHECK-NEXT:    layer 12 head 0, d_qk 2 d_v 7: drone_steps <- q full; k indices; v explore("drone")
// CHECK-NEXT:    transformer.embed: W_E 63 1095 0 0, W_pos 4 28 0 0
// CHECK-NEXT:    transformer.head: W_Q 67.5 697.5 0 0, W_K 2 5 0 0, W_V 6 78 0 0, W_O 6 222 0 0
// CHECK-NEXT:    transformer.mlp: W_in 73 1398 14 70, W_out 7 143 7 270
// CHECK-NEXT:    transformer.head: W_Q 5 30 0 0, W_K 1833.5 8169.5 2048 12224, W_V 3 54 1 2, W_O 2 32 0 0
// CHECK-NEXT:    transformer.mlp: W_in 220 3946.5 68 640, W_out 4 134 16 390
// CHECK-NEXT:    transformer.head: W_Q 406.39 4871.1 0 0, W_K 8 106 0 0, W_V 1 1 0 0, W_O 1 15 0 0
// CHECK-NEXT:    transformer.mlp: W_in 868 26407 1397.1 25245, W_out 22 791 21 1000
// CHECK-NEXT:    transformer.head: W_Q 5 30 0 0, W_K 1833.5 8169.5 2048 12224, W_V 3 79 1 2, W_O 2 36 0 0
// CHECK-NEXT:    transformer.mlp: W_in 163 2195 231.25 1072.6, W_out 7 231 5 144
// CHECK-NEXT:    transformer.head: W_Q 406.39 4871.1 0 0, W_K 8 124 0 0, W_V 1 1 0 0, W_O 1 15 0 0
// CHECK-NEXT:    transformer.mlp: W_in 33 500 92.625 170.25, W_out 4 140 3 104
// CHECK-NEXT:    transformer.head: W_Q 5 30 0 0, W_K 1833.5 8169.5 2048 12224, W_V 3 71 1 2, W_O 2 40 0 0
// CHECK-NEXT:    transformer.mlp: W_in 163 2245 231.25 1076.6, W_out 7 255 5 156
// CHECK-NEXT:    transformer.head: W_Q 406.39 4871.1 0 0, W_K 8 128 0 0, W_V 1 1 0 0, W_O 1 15 0 0
// CHECK-NEXT:    transformer.mlp: W_in 33 500 92.625 170.25, W_out 4 88 3 70
// CHECK-NEXT:    transformer.head: W_Q 5 30 0 0, W_K 1833.5 8169.5 2048 12224, W_V 3 33 1 2, W_O 2 44 0 0
// CHECK-NEXT:    transformer.mlp: W_in 162 2263 230.25 1047.6, W_out 6 136 4 92
// CHECK-NEXT:    transformer.head: W_Q 406.39 4871.1 0 0, W_K 8 110 0 0, W_V 1 1 0 0, W_O 1 15 0 0
// CHECK-NEXT:    transformer.mlp: W_in 34 521 93.625 192.25, W_out 5 106 4 83
// CHECK-NEXT:    transformer.head: W_Q 5 30 0 0, W_K 1833.5 8169.5 2048 12224, W_V 3 43 1 2, W_O 2 48 0 0
// CHECK-NEXT:    transformer.mlp: W_in 161 2280 229.25 1017.6, W_out 5 106 3 63
// CHECK-NEXT:    transformer.head: W_Q 406.39 4871.1 0 0, W_K 8 110 0 0, W_V 1 1 0 0, W_O 1 15 0 0
// CHECK-NEXT:    transformer.mlp: W_in 39 609 91.625 167.25, W_out 1 8 8 122
// CHECK-NEXT:    transformer.mlp: W_in 122 3521 302 2637, W_out 14 265 13 254
// CHECK-NEXT:    transformer.head: W_Q 67.5 382.5 0 0, W_K 2 6 0 0, W_V 8 106 1 2, W_O 7 217 0 0
// CHECK-NEXT:    transformer.unembed: W_U 7 217 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 7 0 0
// CHECK-NEXT:    transformer.variable: table 6 36 0 0, basis 6 78 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 14 0 0
// CHECK-NEXT:    transformer.variable: table 6 36 0 0, basis 6 222 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 4 19 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, reading 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 53 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 32 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 2 32 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 14 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 15 0 0
// CHECK-NEXT:    transformer.variable: table 3 8 0 0, basis 1 16 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 78 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 36 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 2 36 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 32 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 15 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 33 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 70 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 40 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 2 40 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 36 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 15 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 37 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 32 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 44 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 2 44 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 18 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 15 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 19 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 42 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 48 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 2 48 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 18 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 15 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 8 0 0
// CHECK-NEXT:    transformer.variable: table 21 112 0 0, reading 5 113 0 0
// CHECK-NEXT:    transformer.variable: table 7 49 0 0, basis 7 105 0 0
// CHECK-NEXT:    transformer.variable: table 7 49 0 0, basis 7 217 0 0
// CHECK-NEXT:    select aggregate: margin 22.5, error 0
// CHECK-NEXT:    step aggregate: margin 0.5, error 2^-30
// CHECK-NEXT:    step map_8: margin 0.5, error 2^-15
// CHECK-NEXT:    select aggregate_2: margin 22.5, error 0
// CHECK-NEXT:    step aggregate_2: margin 0.5, error 2^-15
// CHECK-NEXT:    select selector_width: margin 45, error 2^-7
// CHECK-NEXT:    step map_11: margin 0.5, error 0
// CHECK-NEXT:    select aggregate_3: margin 22.5, error 0
// CHECK-NEXT:    step aggregate_3: margin 0.5, error 2^-16
// CHECK-NEXT:    select selector_width_2: margin 45, error 2^-7
// CHECK-NEXT:    step map_14: margin 0.5, error 0
// CHECK-NEXT:    select aggregate_4: margin 22.5, error 0
// CHECK-NEXT:    step aggregate_4: margin 0.5, error 2^-16
// CHECK-NEXT:    select selector_width_3: margin 45, error 2^-7
// CHECK-NEXT:    step map_17: margin 0.5, error 0
// CHECK-NEXT:    select aggregate_5: margin 22.5, error 0
// CHECK-NEXT:    step aggregate_5: margin 0.5, error 2^-16
// CHECK-NEXT:    select selector_width_4: margin 45, error 2^-7
// CHECK-NEXT:    step map_20: margin 0.5, error 0
// CHECK-NEXT:    select aggregate_6: margin 22.5, error 0
// CHECK-NEXT:    step aggregate_6: margin 0.5, error 2^-16
// CHECK-NEXT:    select selector_width_5: margin 45, error 2^-7
// CHECK-NEXT:    step explore("drone"): margin 0.5, error 2^-15
// CHECK-NEXT:    select drone_steps: margin 22.5, error 0
// CHECK-NEXT:    step drone_steps: margin 0.5, error 2^-15
// CHECK-NEXT:    decode drone_steps: margin 1, error 2^-14
// CHECK-NEXT:  counted:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 3 2 0 0
// CHECK-NEXT:    bounds of counted: uniform points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    attention of counted: 1.4313e-19 4.1473e-06 8.2945e-06 4 prefixes may_miss equal others
// CHECK-NEXT:    tf32: 45 0, 1 0.8172
// CHECK-NEXT:    float32-folded: 45 0, 1 0.00019889
// CHECK-NEXT:    1 layers, 5 directions, 26 weights of 105
// CHECK-NEXT:    stream: tokens (2), one (1), full (1), counted (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: counted <- q full; k tokens
// CHECK-NEXT:    transformer.embed: W_E 10 43 0 0, W_pos 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 91.386 317.77 0 0, W_K 2 5 0 0, W_V 1 1 0 0, W_O 1 5 0 0
// CHECK-NEXT:    transformer.unembed: W_U 248.24 1298.9 301.61 1887.7
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 3 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 4 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 5 0 0
// CHECK-NEXT:    select counted: margin 45, error 0
// CHECK-NEXT:    decode counted: margin 0.999, error 2^-12
// CHECK-NEXT:  contained:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 3 2 0 0
// CHECK-NEXT:    bounds of count(tokens , 1): uniform points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    bounds of the token embedding: known points, 1 2 1 0 0
// CHECK-NEXT:    bounds of contained: uniform points, 0 2 0 0 8.9407e-07
// CHECK-NEXT:    attention of count(tokens , 1): 1.4313e-19 4.1473e-06 8.2945e-06 4 prefixes may_miss equal others
// CHECK-NEXT:    tf32: 45 0, 0.5 0.036002, 1 0.075006
// CHECK-NEXT:    float32-folded: 45 0, 0.5 0, 1 1.6093e-06
// CHECK-NEXT:    1 layers, 5 directions, 35 weights of 140
// CHECK-NEXT:    stream: tokens (2), one (1), full (1), count(tokens , 1) (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: count(tokens , 1) <- q full; k tokens, tokens:compiler_bos/contained:False; v tokens:compiler_bos/contained:False
// CHECK-NEXT:    layer 0 mlp, 5 neurons: contained (3), erase(tokens) (1), erase(full) (1) <- full, count(tokens , 1), tokens:compiler_bos/contained:False
// CHECK-NEXT:    transformer.embed: W_E 10 43 0 0, W_pos 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 91.386 317.77 0 0, W_K 2 5 0 0, W_V 1 1 0 0, W_O 1 5 0 0
// CHECK-NEXT:    transformer.mlp: W_in 35 222 92.625 259.88, W_out 3 12 4 20
// CHECK-NEXT:    transformer.unembed: W_U 2 6 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 3 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 4 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 5 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 6 0 0
// CHECK-NEXT:    select count(tokens , 1): margin 45, error 0
// CHECK-NEXT:    step contained: margin 0.5, error 0
// CHECK-NEXT:    decode contained: margin 1, error 2^-19
// CHECK-NEXT:  focused:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 4 2 0 0
// CHECK-NEXT:    bounds of selector_width: points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    bounds of the token embedding: known points, 1 3 1 0 0
// CHECK-NEXT:    bounds of focused: points, 0 2 0 0 8.9407e-07
// CHECK-NEXT:    attention of selector_width: 1.4313e-19 4.1473e-06 8.2945e-06 4 prefixes may_miss equal others
// CHECK-NEXT:    tf32: 45 0, 0.5 0.036002, 1 0.075006
// CHECK-NEXT:    float32-folded: 45 0, 0.5 0, 1 1.6093e-06
// CHECK-NEXT:    1 layers, 6 directions, 37 weights of 180
// CHECK-NEXT:    stream: tokens (4), one (1), selector_width (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 3 d_v 1: selector_width <- q tokens; k tokens, tokens:compiler_bos/focused:False; v tokens:compiler_bos/focused:False
// CHECK-NEXT:    layer 0 mlp, 5 neurons: focused (3), erase(tokens) (2) <- tokens, selector_width, tokens:compiler_bos/focused:False
// CHECK-NEXT:    transformer.embed: W_E 9 39 0 0, W_pos 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 181.39 860.55 0 0, W_K 3 11 0 0, W_V 1 1 0 0, W_O 1 6 0 0
// CHECK-NEXT:    transformer.mlp: W_in 35 253 92.625 259.88, W_out 3 10 4 18
// CHECK-NEXT:    transformer.unembed: W_U 2 5 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 15 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 6 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 5 0 0
// CHECK-NEXT:    select selector_width: margin 45, error 0
// CHECK-NEXT:    step focused: margin 0.5, error 0
// CHECK-NEXT:    decode focused: margin 1, error 2^-19
// CHECK-NEXT:  smaller:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 4 1 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 3 0 0 0
// CHECK-NEXT:    bounds of the token embedding: known points, 1 1 1 0 0
// CHECK-NEXT:    bounds of smaller: known points, 0 3 0 0 7.1526e-07
// CHECK-NEXT:    tf32: 0.5 0, 1 0.0029317
// CHECK-NEXT:    float32-folded: 0.5 0, 1 1.3709e-06
// CHECK-NEXT:    1 layers, 7 directions, 45 weights of 189
// CHECK-NEXT:    stream: one (1), tokens (3), indices (3)
// CHECK-NEXT:    layer 0 mlp, 7 neurons: smaller (4), erase(tokens) (3) <- tokens, indices
// CHECK-NEXT:    transformer.embed: W_E 8 27 0 0, W_pos 4 35 0 0
// CHECK-NEXT:    transformer.mlp: W_in 22.5 135 8 20, W_out 4 18 6 36
// CHECK-NEXT:    transformer.unembed: W_U 3 12 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 12 0 0
// CHECK-NEXT:    transformer.variable: table 4 15 0 0, basis 3 21 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 12 0 0
// CHECK-NEXT:    step smaller: margin 0.5, error 0
// CHECK-NEXT:    decode smaller: margin 1, error 2^-19
// CHECK-NEXT:  larger:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 4 1 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of the token embedding: known points, 1 3 1 0 0
// CHECK-NEXT:    bounds of larger: known points, 1 4 0 0 2.3842e-07
// CHECK-NEXT:    tf32: 1 0.056657
// CHECK-NEXT:    float32-folded: 1 3.0637e-05
// CHECK-NEXT:    1 layers, 8 directions, 52 weights of 208
// CHECK-NEXT:    stream: one (1), tokens (3), indices (4)
// CHECK-NEXT:    layer 0 mlp, 6 neurons: larger (5), erase(tokens) (1) <- tokens, indices
// CHECK-NEXT:    transformer.embed: W_E 8 27 0 0, W_pos 4 36 0 0
// CHECK-NEXT:    transformer.mlp: W_in 31 193 10 30, W_out 6 24 2 10
// CHECK-NEXT:    transformer.unembed: W_U 20 80 30 100
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 12 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 32 0 0
// CHECK-NEXT:    transformer.variable: table 10 30 0 0, basis 1 2 0 0
// CHECK-NEXT:    decode larger: margin 1, error 2^-14
// CHECK-NEXT:  averaged:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 3 2 0 0
// CHECK-NEXT:    bounds of averaged_mean: uniform a range, 0 2 0 1.1921e-07 1.209e-07
// CHECK-NEXT:    bounds of the token embedding: known points, 1 3 1 0 0
// CHECK-NEXT:    bounds of averaged: uniform points, 0 13 0 0.0001893 5.9605e-07
// CHECK-NEXT:    attention of averaged_mean: 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    tf32: 22.5 0, 0.5 0.26508, 1 0.52434
// CHECK-NEXT:    float32-folded: 22.5 0, 0.5 2.2799e-05, 1 4.5031e-05
// CHECK-NEXT:    1 layers, 16 directions, 154 weights of 1296
// CHECK-NEXT:    stream: tokens (2), one (1), averaged_mean (1), averaged (12)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: averaged_mean <- q tokens:compiler_bos/averaged:0; k tokens:compiler_bos/averaged:0; v tokens
// CHECK-NEXT:    layer 0 mlp, 26 neurons: averaged (25), erase(tokens) (1) <- averaged_mean, tokens:compiler_bos/averaged:0
// CHECK-NEXT:    transformer.embed: W_E 9 38 0 0, W_pos 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 180 67.5 112.5, W_K 2 4 0 0, W_V 1 3 0 0, W_O 1 4 0 0
// CHECK-NEXT:    transformer.mlp: W_in 386 6364 1561 24377, W_out 25 538 25 563
// CHECK-NEXT:    transformer.unembed: W_U 13 205 0 0
// CHECK-NEXT:    transformer.variable: table 3 8 0 0, basis 1 3 0 0
// CHECK-NEXT:    transformer.variable: table 13 169 0 0, basis 13 205 0 0
// CHECK-NEXT:    transformer.variable: table 13 120.67 0 0, basis 1 4 0 0
// CHECK-NEXT:    select averaged_mean: margin 22.5, error 0
// CHECK-NEXT:    step averaged: margin 0.5, error 2^-15
// CHECK-NEXT:    decode averaged: margin 1, error 2^-14
// CHECK-NEXT:  shifted:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 5 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of shifted: points, 1 3 0 1.2259e-07 3.3838e-09
// CHECK-NEXT:    attention of shifted: 8.4595e-10 0 0 0 single may_miss equal others
// CHECK-NEXT:    tf32: 22.5 0.45631, 0.5 1.3351e-09, 1 0.00097668
// CHECK-NEXT:    float32-folded: 22.5 0, 0.5 8.4595e-10, 1 1.8051e-07
// CHECK-NEXT:    1 layers, 13 directions, 61 weights of 416
// CHECK-NEXT:    stream: tokens (4), one (1), indices (4), shifted (4)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 4: shifted <- q indices; k indices; v tokens
// CHECK-NEXT:    transformer.embed: W_E 12 84 0 0, W_pos 4 28 0 0
// CHECK-NEXT:    transformer.head: W_Q 5 30 0 0, W_K 3113.5 13258 3328 20448, W_V 4 31 1 5, W_O 4 52 0 0
// CHECK-NEXT:    transformer.unembed: W_U 4 52 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, reading 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 27 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 52 0 0
// CHECK-NEXT:    select shifted: margin 22.5, error 0
// CHECK-NEXT:    step shifted: margin 0.5, error 2^-30
// CHECK-NEXT:    decode shifted: margin 1, error 2^-22
// CHECK-NEXT:  loaded:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 5 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 3 7 0 0 0
// CHECK-NEXT:    bounds of length_mean_index: uniform points, 0 1.5 0 0 2.5378e-09
// CHECK-NEXT:    bounds of loaded: points, 1 2 0 1.1921e-07 2.4057e-27
// CHECK-NEXT:    attention of length_mean_index: 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    attention of loaded: 8.0191e-28 0 0 0 single equal others
// CHECK-NEXT:    tf32: 22.5 0, 64 0, 0.5 8.0191e-28, 1 0.00097668
// CHECK-NEXT:    float32-folded: 22.5 0, 64 0, 0.5 8.0191e-28, 1 1.7881e-07
// CHECK-NEXT:    2 layers, 12 directions, 50 weights of 372
// CHECK-NEXT:    stream: tokens (4), one (1), indices (3), loaded (3), length_mean_index (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length_mean_index <- v indices
// CHECK-NEXT:    layer 1 head 0, d_qk 3 d_v 3: loaded <- q indices, length_mean_index; k indices; v tokens
// CHECK-NEXT:    transformer.embed: W_E 12 78 0 0, W_pos 12 82 4 31
// CHECK-NEXT:    transformer.head: W_Q 90 180 67.5 112.5, W_K 2 4 0 0, W_V 1 5 0 0, W_O 1 12 0 0
// CHECK-NEXT:    transformer.head: W_Q 704 1376 790.5 3341, W_K 3 11 0 0, W_V 4 25 1 2, W_O 3 33 0 0
// CHECK-NEXT:    transformer.unembed: W_U 3 33 0 0
// CHECK-NEXT:    transformer.variable: table 12 46 4 19, basis 3 15 0 0
// CHECK-NEXT:    transformer.variable: table 6 20 0 0, reading 2 24 1 5
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 24 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 33 0 0
// CHECK-NEXT:    transformer.variable: table 3 10 0 0, basis 1 12 0 0
// CHECK-NEXT:    select length_mean_index: margin 22.5, error 0
// CHECK-NEXT:    select loaded: margin 64, error 0
// CHECK-NEXT:    step loaded: margin 0.5, error 2^-90
// CHECK-NEXT:    decode loaded: margin 1, error 2^-22
// CHECK-NEXT:  first_one:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 4 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of selector_width: points, 0.5 1 1 4.8751e-06 4.9347e-06
// CHECK-NEXT:    bounds of the token embedding: known points, 1 3 1 0 0
// CHECK-NEXT:    bounds of first_one: points, 0 2 0 3.8147e-06 2.3842e-07
// CHECK-NEXT:    attention of selector_width: 1.4313e-19 8.1706e-06 1.6341e-05 4 prefixes may_miss equal others
// CHECK-NEXT:    tf32: 45 0, 0.5 0.037579, 1 0.078162
// CHECK-NEXT:    float32-folded: 45 0, 0.5 1.9073e-06, 1 5.424e-06
// CHECK-NEXT:    1 layers, 10 directions, 57 weights of 360
// CHECK-NEXT:    stream: tokens (3), one (1), full (1), indices (4), selector_width (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: selector_width <- q full, indices; k tokens, indices, tokens:compiler_bos/first_one:False; v tokens:compiler_bos/first_one:False
// CHECK-NEXT:    layer 0 mlp, 6 neurons: first_one (4), erase(tokens) (1), erase(full) (1) <- tokens, full, selector_width, tokens:compiler_bos/first_one:False
// CHECK-NEXT:    transformer.embed: W_E 12 55 0 0, W_pos 4 40 0 0
// CHECK-NEXT:    transformer.head: W_Q 406.39 3291.9 0 0, W_K 5 36 0 0, W_V 1 1 0 0, W_O 1 10 0 0
// CHECK-NEXT:    transformer.mlp: W_in 47 484 104.62 394.5, W_out 4 14 4 26
// CHECK-NEXT:    transformer.unembed: W_U 2 7 0 0
// CHECK-NEXT:    transformer.variable: table 3 7 0 0, basis 2 8 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 2 8 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 5 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 36 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 10 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 7 0 0
// CHECK-NEXT:    select selector_width: margin 45, error 0
// CHECK-NEXT:    step first_one: margin 0.5, error 2^-18
// CHECK-NEXT:    decode first_one: margin 1, error 2^-17
// CHECK-NEXT:  last_one:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 4 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of selector_width: points, 0.5 1 1 4.8751e-06 4.9347e-06
// CHECK-NEXT:    bounds of the token embedding: known points, 1 3 1 0 0
// CHECK-NEXT:    bounds of last_one: points, 0 2 0 3.8147e-06 2.3842e-07
// CHECK-NEXT:    attention of selector_width: 1.4313e-19 8.1706e-06 1.6341e-05 4 prefixes may_miss equal others
// CHECK-NEXT:    tf32: 45 0, 0.5 0.037579, 1 0.078162
// CHECK-NEXT:    float32-folded: 45 0, 0.5 1.9073e-06, 1 5.424e-06
// CHECK-NEXT:    1 layers, 10 directions, 57 weights of 360
// CHECK-NEXT:    stream: tokens (3), one (1), full (1), indices (4), selector_width (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: selector_width <- q full, indices; k tokens, indices, tokens:compiler_bos/last_one:False; v tokens:compiler_bos/last_one:False
// CHECK-NEXT:    layer 0 mlp, 6 neurons: last_one (4), erase(tokens) (1), erase(full) (1) <- tokens, full, selector_width, tokens:compiler_bos/last_one:False
// CHECK-NEXT:    transformer.embed: W_E 12 55 0 0, W_pos 4 40 0 0
// CHECK-NEXT:    transformer.head: W_Q 406.39 3021.9 0 0, W_K 5 39 0 0, W_V 1 1 0 0, W_O 1 10 0 0
// CHECK-NEXT:    transformer.mlp: W_in 47 484 104.62 394.5, W_out 4 14 4 26
// CHECK-NEXT:    transformer.unembed: W_U 2 7 0 0
// CHECK-NEXT:    transformer.variable: table 3 7 0 0, basis 2 8 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 2 8 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 5 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 36 0 0
// CHECK-NEXT:    transformer.variable: table 3.0381 6.8857 0 0, basis 1 10 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 7 0 0
// CHECK-NEXT:    select selector_width: margin 45, error 0
// CHECK-NEXT:    step last_one: margin 0.5, error 2^-18
// CHECK-NEXT:    decode last_one: margin 1, error 2^-17
// CHECK-NEXT:  place_of_first:
// CHECK-NEXT:    bounds of the token embedding: known points, 3 4 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of selector_width: points, 0.5 1 1 4.8751e-06 4.9347e-06
// CHECK-NEXT:    bounds of the token embedding: known points, 3 3 2 0 0
// CHECK-NEXT:    bounds of mark_first_instance(...): points, 0 1 0 1.9073e-06 0
// CHECK-NEXT:    bounds of place_of_first_mean: uniform a range, 0 4 0 0.00021134 0.00021104
// CHECK-NEXT:    bounds of the token embedding: known points, 2 2 1 0 0
// CHECK-NEXT:    bounds of place_of_first: uniform points, 0 20 0 0.00055381 2.0862e-06
// CHECK-NEXT:    attention of selector_width: 1.4313e-19 8.1706e-06 1.6341e-05 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of place_of_first_mean: 8.4606e-10 6.3032e-05 0 0 prefixes may_miss others
// CHECK-NEXT:    tf32: 45 0, 22.5 1.8737, 0.5 162.53, 1 325.24
// CHECK-NEXT:    float32-folded: 45 0, 22.5 0.00012606, 0.5 0.00023021, 1 0.00046166
// CHECK-NEXT:    2 layers, 23 directions, 281 weights of 3358
// CHECK-NEXT:    stream: tokens (2), one (1), full (1), indices (4), place_of_first_mean (1), selector_width/place_of_first (1), mark_first_instance(...) (1), place_of_first (12)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: selector_width <- q full, indices; k tokens, indices, tokens:compiler_bos/place_of_first:-1; v tokens:compiler_bos/place_of_first:-1
// CHECK-NEXT:    layer 0 mlp, 4 neurons: mark_first_instance(...) (2), erase(tokens) (1), erase(selector_width) (1) <- tokens, selector_width, tokens:compiler_bos/place_of_first:-1
// CHECK-NEXT:    layer 1 head 0, d_qk 2 d_v 1: place_of_first_mean <- q full; k mark_first_instance(...), tokens:compiler_bos/place_of_first:-1; v indices, tokens:compiler_bos/place_of_first:-1
// CHECK-NEXT:    layer 1 mlp, 45 neurons: place_of_first (39), erase(tokens) (1), erase(full) (1), erase(indices) (4) <- full, indices, place_of_first_mean, tokens:compiler_bos/place_of_first:-1
// CHECK-NEXT:    transformer.embed: W_E 10 43 3 30, W_pos 4 36 0 0
// CHECK-NEXT:    transformer.head: W_Q 406.39 2976.9 0 0, W_K 5 32 0 0, W_V 1 1 0 0, W_O 1 10 0 0
// CHECK-NEXT:    transformer.mlp: W_in 41 378 98.625 184.25, W_out 1 11 3 30
// CHECK-NEXT:    transformer.head: W_Q 67.5 270 0 0, W_K 2 13 0 0, W_V 7 46 1 1, W_O 1 9 0 0
// CHECK-NEXT:    transformer.mlp: W_in 592 17347 3516 86158, W_out 39 1226 44 1505
// CHECK-NEXT:    transformer.unembed: W_U 20 444 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 3 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 4 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 32 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 10 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 11 0 0
// CHECK-NEXT:    transformer.variable: table 20 400 0 0, basis 20 444 0 0
// CHECK-NEXT:    transformer.variable: table 28.5 407.5 1 1, basis 1 9 0 0
// CHECK-NEXT:    select selector_width: margin 45, error 0
// CHECK-NEXT:    select place_of_first_mean: margin 22.5, error 2^-12
// CHECK-NEXT:    step place_of_first: margin 0.5, error 2^-12
// CHECK-NEXT:    decode place_of_first: margin 1, error 2^-11
// CHECK-NEXT:  place_of_last:
// CHECK-NEXT:    bounds of the token embedding: known points, 3 4 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of selector_width: points, 0.5 1 1 4.8751e-06 4.9347e-06
// CHECK-NEXT:    bounds of the token embedding: known points, 3 3 2 0 0
// CHECK-NEXT:    bounds of mark_last_instance(tokens , 1): points, 0 1 0 1.9073e-06 0
// CHECK-NEXT:    bounds of place_of_last_mean: uniform a range, 0 4 0 0.00021134 0.00021104
// CHECK-NEXT:    bounds of the token embedding: known points, 2 2 1 0 0
// CHECK-NEXT:    bounds of place_of_last: uniform points, 0 20 0 0.00055381 2.0862e-06
// CHECK-NEXT:    attention of selector_width: 1.4313e-19 8.1706e-06 1.6341e-05 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of place_of_last_mean: 8.4606e-10 6.3032e-05 0 0 prefixes may_miss others
// CHECK-NEXT:    tf32: 45 0, 22.5 1.8737, 0.5 162.53, 1 325.24
// CHECK-NEXT:    float32-folded: 45 0, 22.5 0.00012606, 0.5 0.00023021, 1 0.00046166
// CHECK-NEXT:    2 layers, 23 directions, 281 weights of 3358
// CHECK-NEXT:    stream: tokens (2), one (1), full (1), indices (4), place_of_last_mean (1), selector_width/place_of_last (1), mark_last_instance(tokens , 1) (1), place_of_last (12)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: selector_width <- q full, indices; k tokens, indices, tokens:compiler_bos/place_of_last:-1; v tokens:compiler_bos/place_of_last:-1
// CHECK-NEXT:    layer 0 mlp, 4 neurons: mark_last_instance(tokens , 1) (2), erase(tokens) (1), erase(selector_width) (1) <- tokens, selector_width, tokens:compiler_bos/place_of_last:-1
// CHECK-NEXT:    layer 1 head 0, d_qk 2 d_v 1: place_of_last_mean <- q full; k mark_last_instance(tokens , 1), tokens:compiler_bos/place_of_last:-1; v indices, tokens:compiler_bos/place_of_last:-1
// CHECK-NEXT:    layer 1 mlp, 45 neurons: place_of_last (39), erase(tokens) (1), erase(full) (1), erase(indices) (4) <- full, indices, place_of_last_mean, tokens:compiler_bos/place_of_last:-1
// CHECK-NEXT:    transformer.embed: W_E 10 43 3 30, W_pos 4 36 0 0
// CHECK-NEXT:    transformer.head: W_Q 406.39 2706.9 0 0, W_K 5 35 0 0, W_V 1 1 0 0, W_O 1 10 0 0
// CHECK-NEXT:    transformer.mlp: W_in 41 378 98.625 184.25, W_out 1 11 3 30
// CHECK-NEXT:    transformer.head: W_Q 67.5 270 0 0, W_K 2 13 0 0, W_V 7 46 1 1, W_O 1 9 0 0
// CHECK-NEXT:    transformer.mlp: W_in 592 17347 3516 86158, W_out 39 1226 44 1505
// CHECK-NEXT:    transformer.unembed: W_U 20 444 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 3 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 4 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 32 0 0
// CHECK-NEXT:    transformer.variable: table 3.0381 6.8857 0 0, basis 1 10 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 11 0 0
// CHECK-NEXT:    transformer.variable: table 20 400 0 0, basis 20 444 0 0
// CHECK-NEXT:    transformer.variable: table 28.5 407.5 1 1, basis 1 9 0 0
// CHECK-NEXT:    select selector_width: margin 45, error 0
// CHECK-NEXT:    select place_of_last_mean: margin 22.5, error 2^-12
// CHECK-NEXT:    step place_of_last: margin 0.5, error 2^-12
// CHECK-NEXT:    decode place_of_last: margin 1, error 2^-11
// CHECK-NEXT:  place_of_next:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 5 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of nth: points, 0.5 1 1 4.8751e-06 4.9347e-06
// CHECK-NEXT:    bounds of nth_categorical: points, 0 4 0 0 5.9605e-07
// CHECK-NEXT:    bounds of map: points, 0 4 0 0 0
// CHECK-NEXT:    bounds of place_of_next_mean: a range, 0 4 0 5.3983e-07 2.418e-07
// CHECK-NEXT:    bounds of the token embedding: known points, 2 2 1 0 0
// CHECK-NEXT:    bounds of place_of_next: points, 0 20 0 0.00055981 2.6822e-06
// CHECK-NEXT:    attention of nth: 1.4313e-19 8.1706e-06 1.6341e-05 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of place_of_next_mean: 8.4603e-10 0 0 0 prefixes may_miss equal others
// CHECK-NEXT:    tf32: 45 0, 45 3244.4, 0.5 797.34, 1 1596
// CHECK-NEXT:    float32-folded: 45 0, 22.5 9.1195e-05, 0.5 0.00023019, 1 0.00046333
// CHECK-NEXT:    2 layers, 30 directions, 343 weights of 5340
// CHECK-NEXT:    stream: tokens (4), one (1), indices (4), place_of_next_mean (1), nth/place_of_next (1), nth_categorical (4), map (4), place_of_next (11)
// CHECK-NEXT:    layer 0 head 0, d_qk 7 d_v 1: nth <- q tokens, indices; k tokens, indices, tokens:compiler_bos/place_of_next:-1; v tokens:compiler_bos/place_of_next:-1
// CHECK-NEXT:    layer 0 mlp, 10 neurons: nth_categorical (9), erase(nth) (1) <- nth, tokens:compiler_bos/place_of_next:-1
// CHECK-NEXT:    layer 1 head 0, d_qk 8 d_v 1: place_of_next_mean <- q tokens, map; k tokens, nth_categorical, tokens:compiler_bos/place_of_next:-1; v indices, tokens:compiler_bos/place_of_next:-1
// CHECK-NEXT:    layer 1 mlp, 47 neurons: place_of_next (39), erase(tokens) (4), erase(indices) (4) <- tokens, indices, place_of_next_mean, tokens:compiler_bos/place_of_next:-1
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
// CHECK-NEXT:    select place_of_next_mean: margin 22.5, error 2^-13
// CHECK-NEXT:    step place_of_next: margin 0.5, error 2^-12
// CHECK-NEXT:    decode place_of_next: margin 1, error 2^-11
// CHECK-NEXT:  ordered:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 5 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of smaller: points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    bounds of tied: points, 0.5 1 1 4.8751e-06 4.9347e-06
// CHECK-NEXT:    bounds of the token embedding: known points, 2 2 2 0 0
// CHECK-NEXT:    bounds of smaller_numerical: points, 0 4 0 5.3328e-05 2.6822e-06
// CHECK-NEXT:    bounds of tied_numerical: points, 0 4 0 8.8533e-05 2.6822e-06
// CHECK-NEXT:    bounds of rank_categorical: points, 0 4 0 3.472e-05 5.9605e-07
// CHECK-NEXT:    bounds of ordered: points, 1 3 0 1.6577e-05 1.6461e-05
// CHECK-NEXT:    attention of smaller: 1.4313e-19 4.1473e-06 8.2945e-06 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of tied: 1.4313e-19 8.1706e-06 1.6341e-05 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of ordered: 8.4645e-10 0.00012539 0 0 prefixes may_miss others
// CHECK-NEXT:    tf32: 45 0, 45 0, 0.5 11.052, 45 998.68, 0.5 2.0176, 1 4.0284
// CHECK-NEXT:    float32-folded: 45 0, 45 0, 0.5 6.5806e-05, 22.5 0.0039917, 0.5 8.2271e-06, 1 1.1149e-05
// CHECK-NEXT:    3 layers, 16 directions, 153 weights of 1568
// CHECK-NEXT:    stream: tokens (4), one (1), indices (4), ordered (4), smaller/rank_categorical (1), tied/rank_categorical (1), rank_categorical (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 3 d_v 1: smaller <- q tokens; k tokens
// CHECK-NEXT:    layer 0 head 1, d_qk 7 d_v 1: tied <- q tokens, indices; k tokens, indices
// CHECK-NEXT:    layer 0 mlp, 14 neurons: smaller_numerical (5), tied_numerical (4), erase(tokens) (3), erase(smaller) (1), erase(tied) (1) <- tokens, smaller, tied
// CHECK-NEXT:    layer 1 mlp, 7 neurons: rank_categorical (7) <- smaller_numerical, tied_numerical
// CHECK-NEXT:    layer 2 head 0, d_qk 5 d_v 4: ordered <- q indices; k rank_categorical; v indices
// CHECK-NEXT:    transformer.embed: W_E 12 72 0 0, W_pos 4 40 0 0
// CHECK-NEXT:    transformer.head: W_Q 181.39 860.55 0 0, W_K 3 11 0 0, W_V 1 1 0 0, W_O 1 14 0 0
// CHECK-NEXT:    transformer.head: W_Q 496.39 4646.1 0 0, W_K 7 55 0 0, W_V 1 1 0 0, W_O 1 15 0 0
// CHECK-NEXT:    transformer.mlp: W_in 14 250 30.076 166.99, W_out 26 179 33 278
// CHECK-NEXT:    transformer.mlp: W_in 25 170 79 405, W_out 7 105 6 100
// CHECK-NEXT:    transformer.head: W_Q 202.5 1755 0 0, W_K 5 61 0 0, W_V 5 37 1 2, W_O 4 52 0 0
// CHECK-NEXT:    transformer.unembed: W_U 4 52 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 15 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 14 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 36 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 15 0 0
// CHECK-NEXT:    transformer.variable: table 6 20 0 0, reading 2 7 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 52 0 0
// CHECK-NEXT:    transformer.variable: table 10 40 0 0, basis 1 3 0 0
// CHECK-NEXT:    transformer.variable: table 10 40 0 0, basis 1 4 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 56 0 0
// CHECK-NEXT:    select smaller: margin 45, error 0
// CHECK-NEXT:    select tied: margin 45, error 0
// CHECK-NEXT:    step rank_categorical: margin 0.5, error 2^-13
// CHECK-NEXT:    select ordered: margin 22.5, error 2^-7
// CHECK-NEXT:    step ordered: margin 0.5, error 2^-16
// CHECK-NEXT:    decode ordered: margin 1, error 2^-16
// CHECK-NEXT:  whole:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 1 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 3 0 0 0
// CHECK-NEXT:    bounds of whole_mean_index: uniform points, 0 1.5 0 0 2.5378e-09
// CHECK-NEXT:    attention of whole_mean_index: 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    tf32: 22.5 0, 1 0
// CHECK-NEXT:    float32-folded: 22.5 0, 1 1.8954e-05
// CHECK-NEXT:    1 layers, 4 directions, 28 weights of 80
// CHECK-NEXT:    stream: tokens (1), one (1), indices (1), whole_mean_index (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: whole_mean_index <- v indices
// CHECK-NEXT:    transformer.embed: W_E 6 24 0 0, W_pos 6 38 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 180 67.5 112.5, W_K 2 4 0 0, W_V 1 3 0 0, W_O 1 4 0 0
// CHECK-NEXT:    transformer.unembed: W_U 41 242 31 112
// CHECK-NEXT:    transformer.variable: table 10 30 0 0, reading 3 10 1 1
// CHECK-NEXT:    transformer.variable: table 6 20 0 0, basis 1 3 0 0
// CHECK-NEXT:    transformer.variable: table 3 10 0 0, basis 1 4 0 0
// CHECK-NEXT:    select whole_mean_index: margin 22.5, error 0
// CHECK-NEXT:    decode whole: margin 1, error 2^-15
// CHECK-NEXT:  builtin.module {
// CHECK-NEXT:    rasp.program @corpus_rasp_paper vocab {"a"} max_seq_len 1 {
// CHECK-NEXT:      %[[TOKENS:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:      rasp.return %[[TOKENS]] : !rasp.sop
// CHECK-NEXT:    }
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

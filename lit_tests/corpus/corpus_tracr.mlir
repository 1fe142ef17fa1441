// RUN: raspc compile %S/Inputs/corpus_tracr.py --vocab a --max-seq-len 1 --emit rasp | filecheck --match-full-lines %s

// The parts and decisions of the programs about Tracr's library in examples/index.json, by the pipeline default.

// CHECK:       length:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 1 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 3 0 0 0
// CHECK-NEXT:    bounds of length_mean_index: uniform points, 0 1.5 0 0 2.5378e-09
// CHECK-NEXT:    attention of length_mean_index: 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    tf32: 22.5 0, 1 0
// CHECK-NEXT:    float32-folded: 22.5 0, 1 1.8954e-05
// CHECK-NEXT:    1 layers, 4 directions, 29 weights of 84
// CHECK-NEXT:    stream: tokens (1), one (1), indices (1), length_mean_index (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length_mean_index <- v indices
// CHECK-NEXT:    transformer.embed: W_E 7 32 0 0, W_pos 6 38 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 180 67.5 112.5, W_K 2 4 0 0, W_V 1 3 0 0, W_O 1 4 0 0
// CHECK-NEXT:    transformer.unembed: W_U 41 242 31 112
// CHECK-NEXT:    transformer.variable: table 10 30 0 0, reading 3 10 1 1
// CHECK-NEXT:    transformer.variable: table 6 20 0 0, basis 1 3 0 0
// CHECK-NEXT:    transformer.variable: table 3 10 0 0, basis 1 4 0 0
// CHECK-NEXT:    select length_mean_index: margin 22.5, error 0
// CHECK-NEXT:    decode length: margin 1, error 2^-15
// CHECK-NEXT:  in_one_direction:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 1 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 3 0 0 0
// CHECK-NEXT:    bounds of length_mean_index: uniform points, 0 1.5 0 0 2.5378e-09
// CHECK-NEXT:    attention of length_mean_index: 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    tf32: 22.5 0, 0.5 4.7684e-07
// CHECK-NEXT:    float32-folded: 22.5 0, 0.5 1.9073e-06
// CHECK-NEXT:    1 layers, 4 directions, 21 weights of 72
// CHECK-NEXT:    stream: tokens (1), one (1), indices (1), length_mean_index (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length_mean_index <- v indices
// CHECK-NEXT:    transformer.embed: W_E 7 32 0 0, W_pos 6 38 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 180 67.5 112.5, W_K 2 4 0 0, W_V 1 3 0 0, W_O 1 4 0 0
// CHECK-NEXT:    transformer.unembed: W_U 3 10 1 1
// CHECK-NEXT:    transformer.variable: table 10 30 0 0, reading 3 10 1 1
// CHECK-NEXT:    transformer.variable: table 6 20 0 0, basis 1 3 0 0
// CHECK-NEXT:    transformer.variable: table 3 10 0 0, basis 1 4 0 0
// CHECK-NEXT:    select length_mean_index: margin 22.5, error 0
// CHECK-NEXT:    decode in_one_direction: margin 0.5, error 2^-18
// CHECK-NEXT:  reverse:
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
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 36 0 0
// CHECK-NEXT:    transformer.variable: table 6 20 0 0, reading 2 20 1 5
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
// CHECK-NEXT:  sort_unique:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 6 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of target_pos: points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    bounds of target_pos_categorical: points, 0 4 0 0 0
// CHECK-NEXT:    bounds of sort: points, 0 5 0 3.0225e-07 3.0648e-07
// CHECK-NEXT:    attention of target_pos: 1.4313e-19 4.1473e-06 8.2945e-06 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of sort: 8.4595e-10 0 0 0 prefixes may_miss equal others
// CHECK-NEXT:    tf32: 45 0, 45 114.22, 0.5 2.0059, 0.5 2.0108
// CHECK-NEXT:    float32-folded: 45 0, 22.5 0, 0.5 6.0451e-08, 0.5 6.8155e-06
// CHECK-NEXT:    2 layers, 20 directions, 101 weights of 1360
// CHECK-NEXT:    stream: tokens (6), one (1), indices (4), target_pos/sort (1), target_pos_categorical (4), sort (4)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: target_pos <- q tokens; k tokens
// CHECK-NEXT:    layer 0 mlp, 9 neurons: target_pos_categorical (8), erase(target_pos) (1) <- target_pos
// CHECK-NEXT:    layer 1 head 0, d_qk 5 d_v 5: sort <- q indices; k target_pos_categorical; v tokens
// CHECK-NEXT:    transformer.embed: W_E 13 76 0 0, W_pos 4 48 0 0
// CHECK-NEXT:    transformer.head: W_Q 496.39 3428.3 0 0, W_K 5 29 0 0, W_V 1 1 0 0, W_O 1 12 0 0
// CHECK-NEXT:    transformer.mlp: W_in 257 3988 620.88 3130.9, W_out 7 130 8 151
// CHECK-NEXT:    transformer.head: W_Q 202.5 2205 0 0, W_K 5 69 0 0, W_V 5 35 0 0, W_O 5 96 0 0
// CHECK-NEXT:    transformer.unembed: W_U 5.5 99.5 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 35 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 12 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 44 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 96 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 64 0 0
// CHECK-NEXT:    select target_pos: margin 45, error 0
// CHECK-NEXT:    select sort: margin 22.5, error 0
// CHECK-NEXT:    step sort: margin 0.5, error 2^-23
// CHECK-NEXT:    decode sort_unique: margin 0.5, error 2^-17
// CHECK-NEXT:  sort:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 6 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of target_pos_1: points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    bounds of target_pos_2: points, 0.5 1 1 4.8751e-06 4.9347e-06
// CHECK-NEXT:    bounds of target_pos_1_numerical: points, 0 4 0 5.2792e-05 2.3842e-06
// CHECK-NEXT:    bounds of target_pos_2_numerical: points, 0 4 0 8.7996e-05 2.3842e-06
// CHECK-NEXT:    bounds of target_pos_categorical: points, 0 4 0 3.472e-05 5.9605e-07
// CHECK-NEXT:    bounds of sort: points, 0 5 0 1.2525e-05 1.253e-05
// CHECK-NEXT:    attention of target_pos_1: 1.4313e-19 4.1473e-06 8.2945e-06 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of target_pos_2: 1.4313e-19 8.1706e-06 1.6341e-05 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of sort: 8.4645e-10 0.00012539 0 0 prefixes may_miss others
// CHECK-NEXT:    tf32: 45 0, 45 0, 0.5 11.036, 45 997.26, 0.5 2.0059, 1 4.0258
// CHECK-NEXT:    float32-folded: 45 0, 45 0, 0.5 1.2636e-05, 22.5 0.0015977, 0.5 2.5051e-06, 1 0.00026234
// CHECK-NEXT:    3 layers, 20 directions, 170 weights of 2260
// CHECK-NEXT:    stream: tokens (6), one (1), indices (4), target_pos_1/target_pos_categorical (1), target_pos_2/target_pos_categorical (1), target_pos_1_numerical/sort (1), target_pos_2_numerical/sort (1), target_pos_categorical (2), sort (3)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: target_pos_1 <- q tokens; k tokens
// CHECK-NEXT:    layer 0 head 1, d_qk 9 d_v 1: target_pos_2 <- q tokens, indices; k tokens, indices
// CHECK-NEXT:    layer 0 mlp, 11 neurons: target_pos_1_numerical (5), target_pos_2_numerical (4), erase(target_pos_1) (1), erase(target_pos_2) (1) <- target_pos_1, target_pos_2
// CHECK-NEXT:    layer 1 mlp, 11 neurons: target_pos_categorical (7), erase(target_pos_1_numerical) (1), erase(-target_pos_1_numerical) (1), erase(target_pos_2_numerical) (1), erase(-target_pos_2_numerical) (1) <- target_pos_1_numerical, target_pos_2_numerical
// CHECK-NEXT:    layer 2 head 0, d_qk 5 d_v 5: sort <- q indices; k target_pos_categorical; v tokens
// CHECK-NEXT:    transformer.embed: W_E 13 76 0 0, W_pos 4 48 0 0
// CHECK-NEXT:    transformer.head: W_Q 496.39 3428.3 0 0, W_K 5 29 0 0, W_V 1 1 0 0, W_O 1 12 0 0
// CHECK-NEXT:    transformer.head: W_Q 586.39 6808.9 0 0, W_K 9 89 0 0, W_V 1 1 0 0, W_O 1 13 0 0
// CHECK-NEXT:    transformer.mlp: W_in 11 182 30.076 166.99, W_out 26 465 30 534
// CHECK-NEXT:    transformer.mlp: W_in 27 479 81 452, W_out 9 167 8 153
// CHECK-NEXT:    transformer.head: W_Q 202.5 2115 0 0, W_K 5 69 0 0, W_V 5 35 0 0, W_O 5 96 0 0
// CHECK-NEXT:    transformer.unembed: W_U 5 96 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 35 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 44 0 0
// CHECK-NEXT:    transformer.variable: table 6 20 0 0, reading 2 29 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 96 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 12 0 0
// CHECK-NEXT:    transformer.variable: table 10 40 0 0, basis 1 14 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 13 0 0
// CHECK-NEXT:    transformer.variable: table 10 40 0 0, basis 1 15 0 0
// CHECK-NEXT:    transformer.variable: table 6 20 0 0, reading 2 29 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 64 0 0
// CHECK-NEXT:    select target_pos_1: margin 45, error 0
// CHECK-NEXT:    select target_pos_2: margin 45, error 0
// CHECK-NEXT:    step target_pos_categorical: margin 0.5, error 2^-16
// CHECK-NEXT:    select sort: margin 22.5, error 2^-9
// CHECK-NEXT:    step sort: margin 0.5, error 2^-18
// CHECK-NEXT:    decode sort: margin 1, error 2^-11
// CHECK-NEXT:  sort_freq:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 5 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of hist: points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    bounds of keys: points, 0 16 0 9.1553e-05 0
// CHECK-NEXT:    bounds of target_pos: points, 0.5 1 1 6.1884e-05 6.1943e-05
// CHECK-NEXT:    bounds of keys: points, 0 9 0 5.3406e-05 0
// CHECK-NEXT:    bounds of target_pos_categorical: points, 0 4 0 6.1957e-05 9.5368e-07
// CHECK-NEXT:    bounds of sort_freq: points, 0 4 0 1.002e-05 1.0024e-05
// CHECK-NEXT:    attention of hist: 1.4313e-19 4.1473e-06 8.2945e-06 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of target_pos: 1.4318e-19 0.00011803 0.00024435 4 prefixes may_miss others
// CHECK-NEXT:    attention of sort_freq: 8.47e-10 0.00011303 0 0 prefixes may_miss others
// CHECK-NEXT:    tf32: 45 0, 0.5 1.6852, 45 740.52, 22.5 34873, 0.5 2.0059, 1 7.0379
// CHECK-NEXT:    float32-folded: 45 0, 0.5 7.6294e-06, 45 0.00040772, 22.5 0.005467, 0.5 2.5051e-06, 1 0.00015824
// CHECK-NEXT:    3 layers, 27 directions, 418 weights of 4941
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), hist/target_pos/sort_freq (1), keys (16)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: hist <- q tokens; k tokens
// CHECK-NEXT:    layer 0 mlp, 29 neurons: keys (28), erase(hist) (1) <- hist, indices
// CHECK-NEXT:    layer 1 head 0, d_qk 16 d_v 1: target_pos <- q keys; k keys
// CHECK-NEXT:    layer 1 mlp, 23 neurons: target_pos_categorical (8), erase(keys) (7), erase(-keys) (7), erase(target_pos) (1) <- keys, target_pos
// CHECK-NEXT:    layer 2 head 0, d_qk 5 d_v 4: sort_freq <- q indices; k target_pos_categorical; v tokens
// CHECK-NEXT:    transformer.embed: W_E 11 56 0 0, W_pos 4 44 0 0
// CHECK-NEXT:    transformer.head: W_Q 226.39 1358.3 0 0, W_K 5 29 0 0, W_V 1 1 0 0, W_O 1 11 0 0
// CHECK-NEXT:    transformer.mlp: W_in 945 23055 1934.8 29747, W_out 28 900 25 843
// CHECK-NEXT:    transformer.head: W_Q 5446.4 1.4659e+05 0 0, W_K 16 406 0 0, W_V 1 1 0 0, W_O 1 11 0 0
// CHECK-NEXT:    transformer.mlp: W_in 264 3948 627.88 3340.9, W_out 14 333 15 360
// CHECK-NEXT:    transformer.head: W_Q 202.5 2025 0 0, W_K 5 65 0 0, W_V 4 24 0 0, W_O 4 68 0 0
// CHECK-NEXT:    transformer.unembed: W_U 4 68 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 2.5381 5.8476 0 0, basis 1 11 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 40 0 0
// CHECK-NEXT:    transformer.variable: table 16 256 0 0, basis 16 432 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 11 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 68 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 60 0 0
// CHECK-NEXT:    select hist: margin 45, error 0
// CHECK-NEXT:    step keys: margin 0.5, error 2^-16
// CHECK-NEXT:    select target_pos: margin 45, error 2^-11
// CHECK-NEXT:    select sort_freq: margin 22.5, error 2^-7
// CHECK-NEXT:    step sort_freq: margin 0.5, error 2^-18
// CHECK-NEXT:    decode sort_freq: margin 1, error 2^-12
// CHECK-NEXT:  frac_prevs:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 2 2 0 0
// CHECK-NEXT:    bounds of frac_prevs: known a range, 0 1 0 5.9605e-08 5.9605e-08
// CHECK-NEXT:    attention of frac_prevs: 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    tf32: 22.5 0, 0.041667 0.0019543
// CHECK-NEXT:    float32-folded: 22.5 0, 0.041667 2.3842e-07
// CHECK-NEXT:    1 layers, 4 directions, 17 weights of 72
// CHECK-NEXT:    stream: tokens (2), one (1), frac_prevs (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: frac_prevs <- v tokens
// CHECK-NEXT:    transformer.embed: W_E 8 37 0 0, W_pos 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 180 67.5 112.5, W_K 2 4 0 0, W_V 1 3 0 0, W_O 1 4 0 0
// CHECK-NEXT:    transformer.unembed: W_U 1 4 0 0
// CHECK-NEXT:    transformer.variable: table 1 3 0 0, basis 1 3 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, reading 1 3 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 4 0 0
// CHECK-NEXT:    select frac_prevs: margin 22.5, error 0
// CHECK-NEXT:    decode frac_prevs: margin 0.0416, error 2^-21
// CHECK-NEXT:  pair_balance:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 2 2 0 0
// CHECK-NEXT:    bounds of opens+closes: known a range, 1 1 0 5.9605e-08 5.9605e-08
// CHECK-NEXT:    attention of opens+closes: 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    tf32: 22.5 0, 0.041667 0.0019543
// CHECK-NEXT:    float32-folded: 22.5 0, 0.041667 2.3842e-07
// CHECK-NEXT:    1 layers, 4 directions, 17 weights of 68
// CHECK-NEXT:    stream: tokens (2), one (1), opens (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: opens+closes <- v tokens
// CHECK-NEXT:    transformer.embed: W_E 7 27 1 4, W_pos 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 180 67.5 112.5, W_K 2 4 0 0, W_V 1 3 0 0, W_O 1 4 0 0
// CHECK-NEXT:    transformer.unembed: W_U 1 4 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 1 2, basis 1 3 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 39.333 3.5 9.6667, reading 1 4 0 0
// CHECK-NEXT:    select opens+closes: margin 22.5, error 0
// CHECK-NEXT:    decode pair_balance: margin 0.0416, error 2^-21
// CHECK-NEXT:  shuffle_dyck1:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 2 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of length_mean_index: uniform points, 0 1.5 0 0 2.5378e-09
// CHECK-NEXT:    bounds of frac_(+frac_): a range, 1 1 0 6.1297e-08 6.2988e-08
// CHECK-NEXT:    bounds of the token embedding: known points, 1 1 2 0 0
// CHECK-NEXT:    bounds of map_categorical: points, 0 4 0 0 5.9605e-07
// CHECK-NEXT:    bounds of map_2: points, 0 2 0 1.7881e-05 5.9605e-07
// CHECK-NEXT:    bounds of any_negative: points, 0 1 0 3.5763e-06 5.9605e-07
// CHECK-NEXT:    bounds of last_zero: points, 0 2 0 2.313e-05 2.3132e-05
// CHECK-NEXT:    bounds of has_neg: uniform a range, 0 1 0 6.0814e-06 6.0822e-06
// CHECK-NEXT:    bounds of the token embedding: known points, 1 1 1 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 3 0 0 0
// CHECK-NEXT:    bounds of shuffle_dyck1: points, 0 2 0 0.00011659 2.3842e-07
// CHECK-NEXT:    attention of length_mean_index: 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    attention of frac_(+frac_): 8.4595e-10 0 0 0 prefixes equal others
// CHECK-NEXT:    attention of last_zero: 8.4595e-10 0 0 0 single equal others
// CHECK-NEXT:    attention of has_neg: 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    tf32: 22.5 0, 22.5 0, 0.5 0, 0.5 0.093895, 22.5 0, 0.5 0.10031, 22.5 0, 0.5 4.2467, 1 8.1989
// CHECK-NEXT:    float32-folded: 22.5 0, 22.5 0, 0.5 0, 0.5 9.7752e-06, 22.5 0, 0.5 1.2399e-05, 22.5 0, 0.5 7.6954e-05, 1 0.00014157
// CHECK-NEXT:    2 layers, 16 directions, 153 weights of 1488
// CHECK-NEXT:    stream: tokens (2), one (1), indices (4), length_mean_index/last_zero (1), frac_( (1), map_categorical (4), map_2 (2), any_negative (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length_mean_index <- q tokens:compiler_bos/shuffle_dyck1:False; k tokens:compiler_bos/shuffle_dyck1:False; v indices
// CHECK-NEXT:    layer 0 head 1, d_qk 5 d_v 1: frac_(+frac_) <- q indices, tokens:compiler_bos/shuffle_dyck1:False; k indices, tokens:compiler_bos/shuffle_dyck1:False; v tokens
// CHECK-NEXT:    layer 0 mlp, 16 neurons: map_categorical (7), map_2 (4), erase(length_mean_index) (1), erase(tokens) (1), erase(-tokens) (1), erase(frac_() (1), erase(-frac_() (1) <- tokens, length_mean_index, tokens:compiler_bos/shuffle_dyck1:False, frac_(:|frac_)/has_neg
// CHECK-NEXT:    layer 1 head 0, d_qk 5 d_v 2: last_zero <- q map_categorical; k indices, tokens:compiler_bos/shuffle_dyck1:False; v map_2
// CHECK-NEXT:    layer 1 head 1, d_qk 2 d_v 1: has_neg <- q tokens:compiler_bos/shuffle_dyck1:False; k tokens:compiler_bos/shuffle_dyck1:False; v any_negative
// CHECK-NEXT:    layer 1 mlp, 6 neurons: shuffle_dyck1 (4), erase(tokens) (1), erase(indices) (1) <- indices, last_zero, has_neg, tokens:compiler_bos/shuffle_dyck1:False
// CHECK-NEXT:    transformer.embed: W_E 6 24 1 8, W_pos 4 28 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 180 67.5 112.5, W_K 2 4 0 0, W_V 6 32 0 0, W_O 1 8 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 450 337.5 1665, W_K 5 28 0 0, W_V 1 7 0 0, W_O 1 9 0 0
// CHECK-NEXT:    transformer.mlp: W_in 79 1207 142 1035, W_out 16 290 14 266
// CHECK-NEXT:    transformer.head: W_Q 202.5 2475 0 0, W_K 5 29 0 0, W_V 2 30 0 0, W_O 2 16 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 180 67.5 112.5, W_K 2 4 0 0, W_V 1 16 0 0, W_O 1 9 0 0
// CHECK-NEXT:    transformer.mlp: W_in 57 574 63 241, W_out 4 14 4 22
// CHECK-NEXT:    transformer.unembed: W_U 2 5 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 1 2, basis 1 7 0 0
// CHECK-NEXT:    transformer.variable: table 6 20 0 0, reading 2 16 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 39.333 3.5 9.6667, reading 1 9 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 30 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 16 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 16 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 9 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 5 0 0
// CHECK-NEXT:    transformer.variable: table 3 10 0 0, basis 1 8 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 52 0 0
// CHECK-NEXT:    select length_mean_index: margin 22.5, error 0
// CHECK-NEXT:    select frac_(+frac_): margin 22.5, error 0
// CHECK-NEXT:    step map_categorical: margin 0.5, error 0
// CHECK-NEXT:    step map_2: margin 0.5, error 2^-16
// CHECK-NEXT:    select last_zero: margin 22.5, error 0
// CHECK-NEXT:    step last_zero: margin 0.5, error 2^-16
// CHECK-NEXT:    select has_neg: margin 22.5, error 0
// CHECK-NEXT:    step shuffle_dyck1: margin 0.5, error 2^-13
// CHECK-NEXT:    decode shuffle_dyck1: margin 1, error 2^-12
// CHECK-NEXT:  shuffle_dyck2:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 5 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of length_mean_index: uniform points, 0 1.5 0 0 2.5378e-09
// CHECK-NEXT:    bounds of frac_(+frac_)+frac_{+frac_}: a range, 0 4 0 2.418e-07 2.4519e-07
// CHECK-NEXT:    bounds of the token embedding: known points, 1 1 2 0 0
// CHECK-NEXT:    bounds of map_categorical: points, 0 4 0 2.1458e-06 1.7881e-06
// CHECK-NEXT:    bounds of map_2: points, 0 2 0 0.00013715 5.9605e-07
// CHECK-NEXT:    bounds of map_3: points, 0 2 0 0.00013715 5.9605e-07
// CHECK-NEXT:    bounds of map_4: points, 0 2 0 6.5506e-05 5.9605e-07
// CHECK-NEXT:    bounds of map_5: points, 0 2 0 6.5506e-05 5.9605e-07
// CHECK-NEXT:    bounds of sequence_map: points, 0 2 0 2.3367e-05 0
// CHECK-NEXT:    bounds of sequence_map_2: points, 0 1 0 1.7405e-05 0
// CHECK-NEXT:    bounds of last_zero: points, 0 2 0 2.8615e-05 2.8617e-05
// CHECK-NEXT:    bounds of has_neg: uniform a range, 0 1 0 1.991e-05 1.9911e-05
// CHECK-NEXT:    bounds of the token embedding: known points, 1 1 1 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 3 0 0 0
// CHECK-NEXT:    bounds of shuffle_dyck2: points, 0 2 0 0.00012298 2.3842e-07
// CHECK-NEXT:    attention of length_mean_index: 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    attention of frac_(+frac_)+frac_{+frac_}: 8.4595e-10 0 0 0 prefixes equal others
// CHECK-NEXT:    attention of last_zero: 8.4599e-10 2.414e-05 0 0 single others
// CHECK-NEXT:    attention of has_neg: 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    tf32: 22.5 0, 22.5 0, 0.5 0, 0.5 0.14091, 0.5 0.14091, 0.5 0.073385, 0.5 0.073385, 0.5 0.021159, 22.5 0.22022, 0.5 0.028622, 22.5 0, 0.5 0.10963, 1 0.20271
// CHECK-NEXT:    float32-folded: 22.5 0, 22.5 0, 0.5 2.1458e-06, 0.5 6.8843e-05, 0.5 6.8843e-05, 0.5 3.2961e-05, 0.5 3.2961e-05, 0.5 1.7406e-05, 22.5 0.00012606, 0.5 2.2474e-05, 22.5 0, 0.5 7.4577e-05, 1 0.00014987
// CHECK-NEXT:    3 layers, 24 directions, 249 weights of 3192
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), length_mean_index/sequence_map (1), frac_(/sequence_map (1), frac_)/sequence_map_2 (1), frac_{/last_zero (1), frac_}/last_zero (1), map_2 (2), map_3 (2), map_4 (2), map_5 (2), has_neg (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length_mean_index <- q tokens:compiler_bos/shuffle_dyck2:False; k tokens:compiler_bos/shuffle_dyck2:False; v indices
// CHECK-NEXT:    layer 0 head 1, d_qk 5 d_v 4: frac_(+frac_)+frac_{+frac_} <- q indices, tokens:compiler_bos/shuffle_dyck2:False; k indices, tokens:compiler_bos/shuffle_dyck2:False; v tokens
// CHECK-NEXT:    layer 0 mlp, 24 neurons: map_categorical (7), map_2 (4), map_3 (4), erase(tokens) (4), erase(length_mean_index) (1), erase(frac_() (1), erase(frac_)) (1), erase(frac_{) (1), erase(frac_}) (1) <- tokens, frac_(, frac_), frac_{, frac_}, length_mean_index, ...
// CHECK-NEXT:    layer 1 mlp, 8 neurons: sequence_map (4), sequence_map_2 (4) <- map_2, map_3, map_4, map_5
// CHECK-NEXT:    layer 2 head 0, d_qk 5 d_v 2: last_zero <- q map_categorical; k indices, tokens:compiler_bos/shuffle_dyck2:False; v sequence_map
// CHECK-NEXT:    layer 2 head 1, d_qk 2 d_v 1: has_neg <- q tokens:compiler_bos/shuffle_dyck2:False; k tokens:compiler_bos/shuffle_dyck2:False; v sequence_map_2
// CHECK-NEXT:    layer 2 mlp, 6 neurons: shuffle_dyck2 (4), erase(tokens) (1), erase(indices) (1) <- indices, last_zero, has_neg, tokens:compiler_bos/shuffle_dyck2:False
// CHECK-NEXT:    transformer.embed: W_E 11 72 0 0, W_pos 4 28 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 180 67.5 112.5, W_K 2 4 0 0, W_V 6 32 0 0, W_O 1 11 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 450 337.5 1665, W_K 5 28 0 0, W_V 4 40 0 0, W_O 4 60 0 0
// CHECK-NEXT:    transformer.mlp: W_in 136 2944 297 4173, W_out 23 505 27 690
// CHECK-NEXT:    transformer.mlp: W_in 48 1088 24 134, W_out 5 76 5 77
// CHECK-NEXT:    transformer.head: W_Q 202.5 1935 0 0, W_K 5 29 0 0, W_V 2 24 0 0, W_O 2 30 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 180 67.5 112.5, W_K 2 4 0 0, W_V 1 13 0 0, W_O 1 24 0 0
// CHECK-NEXT:    transformer.mlp: W_in 57 1176 63 241, W_out 4 14 4 22
// CHECK-NEXT:    transformer.unembed: W_U 2 5 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 40 0 0
// CHECK-NEXT:    transformer.variable: table 6 20 0 0, reading 2 22 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, reading 1 7 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 12 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, reading 1 8 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 13 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 39.333 3.5 9.6667, reading 1 12 1 13
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 34 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, reading 1 9 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 14 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, reading 1 10 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 15 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 39.333 3.5 9.6667, reading 1 14 1 15
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 38 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 24 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 30 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 42 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 46 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 13 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, reading 1 13 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 24 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 5 0 0
// CHECK-NEXT:    transformer.variable: table 3 10 0 0, basis 1 11 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 40 0 0
// CHECK-NEXT:    select length_mean_index: margin 22.5, error 0
// CHECK-NEXT:    select frac_(+frac_)+frac_{+frac_}: margin 22.5, error 0
// CHECK-NEXT:    step map_categorical: margin 0.5, error 2^-18
// CHECK-NEXT:    step map_2: margin 0.5, error 2^-13
// CHECK-NEXT:    step map_3: margin 0.5, error 2^-13
// CHECK-NEXT:    step map_4: margin 0.5, error 2^-14
// CHECK-NEXT:    step map_5: margin 0.5, error 2^-14
// CHECK-NEXT:    step sequence_map: margin 0.5, error 2^-15
// CHECK-NEXT:    select last_zero: margin 22.5, error 2^-12
// CHECK-NEXT:    step last_zero: margin 0.5, error 2^-15
// CHECK-NEXT:    select has_neg: margin 22.5, error 0
// CHECK-NEXT:    step shuffle_dyck2: margin 0.5, error 2^-13
// CHECK-NEXT:    decode shuffle_dyck2: margin 1, error 2^-12
// CHECK-NEXT:  shuffle_dyck3:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 7 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of length_mean_index: uniform points, 0 1.5 0 0 2.5378e-09
// CHECK-NEXT:    bounds of frac_(+frac_)+frac_{+frac_}+frac_[+frac_]: a range, 0 6 0 3.627e-07 3.6778e-07
// CHECK-NEXT:    bounds of the token embedding: known points, 1 1 2 0 0
// CHECK-NEXT:    bounds of frac_(+frac_)+frac_{+frac_}+frac_[+frac_]: a range, 0 1 0 6.0451e-08 6.1297e-08
// CHECK-NEXT:    bounds of map_categorical: points, 0 4 0 2.1458e-06 1.7881e-06
// CHECK-NEXT:    bounds of map_2: points, 0 2 0 0.00013822 1.1921e-06
// CHECK-NEXT:    bounds of map_3: points, 0 2 0 0.00013715 5.9605e-07
// CHECK-NEXT:    bounds of map_4: points, 0 2 0 0.00013715 5.9605e-07
// CHECK-NEXT:    bounds of map_5: points, 0 2 0 6.5506e-05 5.9605e-07
// CHECK-NEXT:    bounds of map_6: points, 0 2 0 6.5506e-05 5.9605e-07
// CHECK-NEXT:    bounds of map_7: points, 0 2 0 6.5506e-05 5.9605e-07
// CHECK-NEXT:    bounds of sequence_map_2: points, 0 2 0 4.1488e-05 0
// CHECK-NEXT:    bounds of sequence_map_4: points, 0 1 0 3.1353e-05 0
// CHECK-NEXT:    bounds of last_zero: points, 0 2 0 4.6736e-05 4.6738e-05
// CHECK-NEXT:    bounds of has_neg: uniform a range, 0 1 0 3.3858e-05 3.3859e-05
// CHECK-NEXT:    bounds of the token embedding: known points, 1 1 1 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 3 0 0 0
// CHECK-NEXT:    bounds of shuffle_dyck3: points, 0 2 0 0.00017317 2.3842e-07
// CHECK-NEXT:    attention of length_mean_index: 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    attention of frac_(+frac_)+frac_{+frac_}+frac_[+frac_]: 8.4595e-10 0 0 0 prefixes equal others
// CHECK-NEXT:    attention of last_zero: 8.4599e-10 2.414e-05 0 0 single others
// CHECK-NEXT:    attention of has_neg: 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    tf32: 22.5 0, 22.5 0, 0.5 0, 0.5 0.14092, 0.5 0.14091, 0.5 0.14091, 0.5 0.073385, 0.5 0.073385, 0.5 0.073385, 0.5 2.2816, 22.5 0.22022, 0.5 2.3024, 22.5 0, 0.5 7.0167, 1 7.1456
// CHECK-NEXT:    float32-folded: 22.5 0, 22.5 0, 0.5 2.1458e-06, 0.5 6.938e-05, 0.5 6.8843e-05, 0.5 6.8843e-05, 0.5 3.2961e-05, 0.5 3.2961e-05, 0.5 3.2961e-05, 0.5 3.6719e-05, 22.5 0.00012606, 0.5 4.1787e-05, 22.5 0, 0.5 0.00013252, 1 0.00022336
// CHECK-NEXT:    3 layers, 29 directions, 305 weights of 4437
// CHECK-NEXT:    stream: tokens (7), one (1), indices (4), length_mean_index/sequence_map_2 (1), frac_(/sequence_map_2 (1), frac_)/sequence_map_4 (1), frac_{/last_zero (1), frac_}/last_zero (1), frac_[/has_neg (1), frac_] (1), map_3 (2), map_4 (2), map_5 (2), map_6 (2), map_7 (2)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length_mean_index <- q tokens:compiler_bos/shuffle_dyck3:False; k tokens:compiler_bos/shuffle_dyck3:False; v indices
// CHECK-NEXT:    layer 0 head 1, d_qk 5 d_v 6: frac_(+frac_)+frac_{+frac_}+frac_[+frac_] <- q indices, tokens:compiler_bos/shuffle_dyck3:False; k indices, tokens:compiler_bos/shuffle_dyck3:False; v tokens
// CHECK-NEXT:    layer 0 mlp, 31 neurons: map_categorical (7), map_2 (4), map_3 (4), map_4 (4), erase(tokens) (6), erase(length_mean_index) (1), erase(frac_() (1), erase(frac_)) (1), erase(frac_{) (1), erase(frac_}) (1), erase(frac_[) (1) <- tokens, frac_(, frac_), frac_{, frac_}, frac_[, ...
// CHECK-NEXT:    layer 1 mlp, 8 neurons: sequence_map_2 (4), sequence_map_4 (4) <- map_2, map_3, map_4, map_5, map_6, map_7
// CHECK-NEXT:    layer 2 head 0, d_qk 5 d_v 2: last_zero <- q map_categorical; k indices, tokens:compiler_bos/shuffle_dyck3:False; v sequence_map_2
// CHECK-NEXT:    layer 2 head 1, d_qk 2 d_v 1: has_neg <- q tokens:compiler_bos/shuffle_dyck3:False; k tokens:compiler_bos/shuffle_dyck3:False; v sequence_map_4
// CHECK-NEXT:    layer 2 mlp, 6 neurons: shuffle_dyck3 (4), erase(tokens) (1), erase(indices) (1) <- indices, last_zero, has_neg, tokens:compiler_bos/shuffle_dyck3:False
// CHECK-NEXT:    transformer.embed: W_E 15 123 0 0, W_pos 4 28 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 180 67.5 112.5, W_K 2 4 0 0, W_V 6 32 0 0, W_O 1 13 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 450 337.5 1665, W_K 5 28 0 0, W_V 6 72 0 0, W_O 6 114 0 0
// CHECK-NEXT:    transformer.mlp: W_in 190 5066 406 7143, W_out 31 809 36 1112
// CHECK-NEXT:    transformer.mlp: W_in 72 1836 40 222, W_out 5 86 5 87
// CHECK-NEXT:    transformer.head: W_Q 202.5 1935 0 0, W_K 5 29 0 0, W_V 2 28 0 0, W_O 2 34 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 180 67.5 112.5, W_K 2 4 0 0, W_V 1 15 0 0, W_O 1 18 0 0
// CHECK-NEXT:    transformer.mlp: W_in 57 1094 63 241, W_out 4 14 4 22
// CHECK-NEXT:    transformer.unembed: W_U 2 5 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 6 36 0 0, basis 6 72 0 0
// CHECK-NEXT:    transformer.variable: table 6 20 0 0, reading 2 26 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, reading 1 7 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 14 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, reading 1 8 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 15 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 39.333 3.5 9.6667, reading 1 14 1 15
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 24 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, reading 1 11 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 16 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, reading 1 12 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 17 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 39.333 3.5 9.6667, reading 1 16 1 17
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 42 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, reading 1 9 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 18 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, reading 1 10 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 19 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 39.333 3.5 9.6667, reading 1 18 1 19
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 46 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 28 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 34 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 50 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 54 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 58 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 15 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, reading 1 15 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 18 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 5 0 0
// CHECK-NEXT:    transformer.variable: table 3 10 0 0, basis 1 13 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 40 0 0
// CHECK-NEXT:    select length_mean_index: margin 22.5, error 0
// CHECK-NEXT:    select frac_(+frac_)+frac_{+frac_}+frac_[+frac_]: margin 22.5, error 0
// CHECK-NEXT:    step map_categorical: margin 0.5, error 2^-18
// CHECK-NEXT:    step map_2: margin 0.5, error 2^-13
// CHECK-NEXT:    step map_3: margin 0.5, error 2^-13
// CHECK-NEXT:    step map_4: margin 0.5, error 2^-13
// CHECK-NEXT:    step map_5: margin 0.5, error 2^-14
// CHECK-NEXT:    step map_6: margin 0.5, error 2^-14
// CHECK-NEXT:    step map_7: margin 0.5, error 2^-14
// CHECK-NEXT:    step sequence_map_2: margin 0.5, error 2^-14
// CHECK-NEXT:    select last_zero: margin 22.5, error 2^-12
// CHECK-NEXT:    step last_zero: margin 0.5, error 2^-14
// CHECK-NEXT:    select has_neg: margin 22.5, error 0
// CHECK-NEXT:    step shuffle_dyck3: margin 0.5, error 2^-12
// CHECK-NEXT:    decode shuffle_dyck3: margin 1, error 2^-12
// CHECK-NEXT:  shift_by_1:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 5 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of shift_by(1): known points, 0 4 0 3.3838e-09 3.3838e-09
// CHECK-NEXT:    attention of shift_by(1): 8.4595e-10 0 0 0 single may_miss equal others
// CHECK-NEXT:    tf32: 22.5 0, 0.5 8.4595e-10, 0.5 0.00097656
// CHECK-NEXT:    float32-folded: 22.5 0, 0.5 8.4595e-10, 0.5 9.0253e-08
// CHECK-NEXT:    1 layers, 14 directions, 50 weights of 476
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), shift_by(1) (4)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 4: shift_by(1) <- q indices; k indices; v tokens
// CHECK-NEXT:    transformer.embed: W_E 11 72 0 0, W_pos 4 28 0 0
// CHECK-NEXT:    transformer.head: W_Q 1193.5 6355 1152 6848, W_K 5 27 0 0, W_V 4 40 0 0, W_O 4 56 0 0
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
// CHECK-NEXT:    attention of shift_by(2): 8.4595e-10 0 0 0 single may_miss equal others
// CHECK-NEXT:    tf32: 22.5 0, 0.5 8.4595e-10, 0.5 0.00097656
// CHECK-NEXT:    float32-folded: 22.5 0, 0.5 8.4595e-10, 0.5 9.0253e-08
// CHECK-NEXT:    1 layers, 14 directions, 56 weights of 476
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), shift_by(2) (4)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 4: shift_by(2) <- q indices; k indices; v tokens
// CHECK-NEXT:    transformer.embed: W_E 11 72 0 0, W_pos 4 28 0 0
// CHECK-NEXT:    transformer.head: W_Q 969.5 5427 736 4320, W_K 6 35 0 0, W_V 4 40 0 0, W_O 4 56 0 0
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
// CHECK-NEXT:    bounds of shift_by(2): known points, 0 2 0 1.6919e-09 1.6919e-09
// CHECK-NEXT:    bounds of shift_by(1): known points, 0 2 0 1.6919e-09 1.6919e-09
// CHECK-NEXT:    bounds of the token embedding: known points, 1 4 1 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 3 0 0 0
// CHECK-NEXT:    bounds of detect_pattern(abc): known points, 0 2 0 1.5622e-05 2.3842e-07
// CHECK-NEXT:    attention of shift_by(2): 8.4595e-10 0 0 0 single may_miss equal others
// CHECK-NEXT:    attention of shift_by(1): 8.4595e-10 0 0 0 single may_miss equal others
// CHECK-NEXT:    tf32: 22.5 0, 0.5 8.4595e-10, 22.5 0, 0.5 8.4595e-10, 0.5 0.0078202, 0.5 0.0097782
// CHECK-NEXT:    float32-folded: 22.5 0, 0.5 8.4595e-10, 22.5 0, 0.5 8.4595e-10, 0.5 1.1566e-05, 0.5 1.2549e-05
// CHECK-NEXT:    1 layers, 13 directions, 95 weights of 637
// CHECK-NEXT:    stream: tokens (4), one (1), indices (4), shift_by(2) (2), shift_by(1) (2)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 2: shift_by(2) <- q indices; k indices, tokens:compiler_bos/detect_pattern(abc):False; v tokens
// CHECK-NEXT:    layer 0 head 1, d_qk 5 d_v 2: shift_by(1) <- q indices; k indices, tokens:compiler_bos/detect_pattern(abc):False; v tokens
// CHECK-NEXT:    layer 0 mlp, 4 neurons: detect_pattern(abc) (2), erase(tokens) (1), erase(indices) (1) <- indices, tokens, shift_by(2), shift_by(1), tokens:compiler_bos/detect_pattern(abc):False
// CHECK-NEXT:    transformer.embed: W_E 9 51 0 0, W_pos 4 28 0 0
// CHECK-NEXT:    transformer.head: W_Q 969.5 5427 736 4320, W_K 6 35 0 0, W_V 3 26 0 0, W_O 2 22 0 0
// CHECK-NEXT:    transformer.head: W_Q 1193.5 6355 1152 6848, W_K 5 27 0 0, W_V 3 25 0 0, W_O 2 26 0 0
// CHECK-NEXT:    transformer.mlp: W_in 17 168 7 17.5, W_out 2 5 3 11
// CHECK-NEXT:    transformer.unembed: W_U 2.5 7 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 27 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 3 25 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 22 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 3 25 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 26 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 3 25 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 5 0 0
// CHECK-NEXT:    select shift_by(2): margin 22.5, error 0
// CHECK-NEXT:    step shift_by(2): margin 0.5, error 2^-30
// CHECK-NEXT:    select shift_by(1): margin 22.5, error 0
// CHECK-NEXT:    step shift_by(1): margin 0.5, error 2^-30
// CHECK-NEXT:    step detect_pattern(abc): margin 0.5, error 2^-16
// CHECK-NEXT:    decode detect_pattern: margin 0.5, error 2^-16
// CHECK-NEXT:  count:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 3 2 0 0
// CHECK-NEXT:    bounds of count_a: points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    attention of count_a: 1.4313e-19 4.1473e-06 8.2945e-06 4 prefixes may_miss equal others
// CHECK-NEXT:    tf32: 45 0, 1 0.8172
// CHECK-NEXT:    float32-folded: 45 0, 1 0.00019889
// CHECK-NEXT:    1 layers, 5 directions, 26 weights of 105
// CHECK-NEXT:    stream: tokens (3), one (1), count_a (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: count_a <- q tokens; k tokens
// CHECK-NEXT:    transformer.embed: W_E 9 38 0 0, W_pos 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 136.39 497.77 0 0, W_K 2 5 0 0, W_V 1 1 0 0, W_O 1 5 0 0
// CHECK-NEXT:    transformer.unembed: W_U 248.24 1298.9 301.61 1887.7
// CHECK-NEXT:    transformer.variable: table 3 8 0 0, basis 2 8 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 5 0 0
// CHECK-NEXT:    select count_a: margin 45, error 0
// CHECK-NEXT:    decode count: margin 0.999, error 2^-12
// CHECK-NEXT:  count_less_freq:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 5 2 0 0
// CHECK-NEXT:    bounds of hist: points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    bounds of the token embedding: known points, 1 2 2 0 0
// CHECK-NEXT:    bounds of hist_categorical: points, 0 2 0 0 1.1921e-06
// CHECK-NEXT:    bounds of count_less_freq: points, 0.5 1 1 1.5202e-05 1.5262e-05
// CHECK-NEXT:    attention of hist: 1.4313e-19 4.1473e-06 8.2945e-06 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of count_less_freq: 1.4313e-19 2.8824e-05 5.7649e-05 4 prefixes may_miss equal others
// CHECK-NEXT:    tf32: 45 0, 45 7.4727, 1 28.417
// CHECK-NEXT:    float32-folded: 45 0, 45 0.00021189, 1 0.0020463
// CHECK-NEXT:    2 layers, 7 directions, 59 weights of 322
// CHECK-NEXT:    stream: tokens (5), one (1), hist (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: hist <- q tokens; k tokens
// CHECK-NEXT:    layer 0 mlp, 6 neurons: hist_categorical (3), erase(tokens) (3) <- tokens, hist
// CHECK-NEXT:    layer 1 head 0, d_qk 2 d_v 1: count_less_freq <- q hist_categorical; k hist_categorical
// CHECK-NEXT:    transformer.embed: W_E 11 56 0 0, W_pos 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 226.39 1358.3 0 0, W_K 5 29 0 0, W_V 1 1 0 0, W_O 1 7 0 0
// CHECK-NEXT:    transformer.mlp: W_in 68 570 146.25 404.75, W_out 3 14 5 34
// CHECK-NEXT:    transformer.head: W_Q 136.39 497.77 0 0, W_K 2 5 0 0, W_V 1 1 0 0, W_O 1 5 0 0
// CHECK-NEXT:    transformer.unembed: W_U 248.24 1298.9 301.61 1887.7
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 2.5381 5.8476 0 0, basis 1 7 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 5 0 0
// CHECK-NEXT:    transformer.variable: table 4 12 0 0, basis 2 8 0 0
// CHECK-NEXT:    select hist: margin 45, error 0
// CHECK-NEXT:    select count_less_freq: margin 45, error 2^-12
// CHECK-NEXT:    decode count_less_freq: margin 0.999, error 2^-8
// CHECK-NEXT:  nary_sequencemap:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 4 1 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of the token embedding: known points, 1 3 1 0 0
// CHECK-NEXT:    bounds of nary_sequencemap: known points, 1 8 0 3.2187e-06 2.3842e-07
// CHECK-NEXT:    tf32: 1 0.23637
// CHECK-NEXT:    float32-folded: 1 0.00013483
// CHECK-NEXT:    1 layers, 8 directions, 79 weights of 336
// CHECK-NEXT:    stream: one (1), tokens (3), indices (4)
// CHECK-NEXT:    layer 0 mlp, 12 neurons: nary_sequencemap (11), erase(tokens) (1) <- tokens, indices
// CHECK-NEXT:    transformer.embed: W_E 8 27 0 0, W_pos 4 36 0 0
// CHECK-NEXT:    transformer.mlp: W_in 41.5 376 22 132, W_out 17 87 8 75
// CHECK-NEXT:    transformer.unembed: W_U 72 480 204 1296
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 12 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, reading 3 12 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 32 0 0
// CHECK-NEXT:    transformer.variable: table 36 204 0 0, basis 1 2 0 0
// CHECK-NEXT:    decode nary_sequencemap: margin 1, error 2^-12
// CHECK-NEXT:  builtin.module {
// CHECK-NEXT:    rasp.program @corpus_tracr vocab {"a"} max_seq_len 1 {
// CHECK-NEXT:      %[[TOKENS:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:      rasp.return %[[TOKENS]] : !rasp.sop
// CHECK-NEXT:    }
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

// RUN: raspc compile %S/Inputs/corpus_positions.py --vocab a --max-seq-len 1 --emit rasp | filecheck --match-full-lines %s

// The parts and decisions of the programs about positions in examples/index.json, by the pipeline default.

// CHECK:       copy:
// CHECK-NEXT:    bounds of the token embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    tf32: 1 0
// CHECK-NEXT:    float32-folded: 1 0
// CHECK-NEXT:    0 layers, 4 directions, 8 weights of 60
// CHECK-NEXT:    stream: tokens (4)
// CHECK-NEXT:    transformer.embed: W_E 4 16 0 0, W_pos 0 0 0 0
// CHECK-NEXT:    transformer.unembed: W_U 4 16 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 16 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, reading 4 16 0 0
// CHECK-NEXT:    decode copy: margin 1, error 0
// CHECK-NEXT:  first_token:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 6 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 1 0 0 0
// CHECK-NEXT:    bounds of first_token: uniform points, 0 4 0 3.3838e-09 6.7676e-09
// CHECK-NEXT:    attention of first_token: 8.4595e-10 0 0 0 single prefixes may_miss equal others
// CHECK-NEXT:    tf32: 22.5 0, 0.5 8.4595e-10, 1 0.00097656
// CHECK-NEXT:    float32-folded: 22.5 0, 0.5 8.4595e-10, 1 1.6919e-09
// CHECK-NEXT:    1 layers, 12 directions, 32 weights of 324
// CHECK-NEXT:    stream: tokens (5), one (1), indices (1), full (1), first_token (4)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 4: first_token <- q full; k indices; v tokens
// CHECK-NEXT:    transformer.embed: W_E 15 86 0 0, W_pos 1 4 0 0
// CHECK-NEXT:    transformer.head: W_Q 67.5 270 0 0, W_K 2 5 0 0, W_V 4 32 0 0, W_O 4 48 0 0
// CHECK-NEXT:    transformer.unembed: W_U 4 48 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 3 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 4 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 32 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 48 0 0
// CHECK-NEXT:    select first_token: margin 22.5, error 0
// CHECK-NEXT:    step first_token: margin 0.5, error 2^-30
// CHECK-NEXT:    decode first_token: margin 1, error 2^-29
// CHECK-NEXT:  last_token:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 5 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of length_mean_index: uniform points, 0 1.5 0 0 2.5378e-09
// CHECK-NEXT:    bounds of map_categorical: uniform points, 0 4 0 0 5.9605e-07
// CHECK-NEXT:    bounds of last_token: uniform points, 0 4 0 3.3838e-09 6.7677e-09
// CHECK-NEXT:    attention of length_mean_index: 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    attention of last_token: 8.4595e-10 0 0 0 single equal others
// CHECK-NEXT:    tf32: 22.5 0, 0.5 0, 22.5 0, 0.5 8.4595e-10, 1 0.0024429
// CHECK-NEXT:    float32-folded: 22.5 0, 0.5 0, 22.5 0, 0.5 8.4595e-10, 1 1.3726e-06
// CHECK-NEXT:    2 layers, 18 directions, 82 weights of 990
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), length_mean_index/last_token (1), map_categorical (4), last_token (3)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length_mean_index <- v indices
// CHECK-NEXT:    layer 0 mlp, 8 neurons: map_categorical (7), erase(length_mean_index) (1) <- length_mean_index
// CHECK-NEXT:    layer 1 head 0, d_qk 5 d_v 4: last_token <- q map_categorical; k indices; v tokens
// CHECK-NEXT:    transformer.embed: W_E 11 72 0 0, W_pos 4 28 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 180 67.5 112.5, W_K 2 4 0 0, W_V 6 32 0 0, W_O 1 11 0 0
// CHECK-NEXT:    transformer.mlp: W_in 26 368 79 405, W_out 7 114 7 120
// CHECK-NEXT:    transformer.head: W_Q 202.5 2835 0 0, W_K 5 29 0 0, W_V 4 40 0 0, W_O 4 68 0 0
// CHECK-NEXT:    transformer.unembed: W_U 4 68 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 6 20 0 0, reading 2 22 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 40 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 68 0 0
// CHECK-NEXT:    transformer.variable: table 3 10 0 0, basis 1 11 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 60 0 0
// CHECK-NEXT:    select length_mean_index: margin 22.5, error 0
// CHECK-NEXT:    step map_categorical: margin 0.5, error 0
// CHECK-NEXT:    select last_token: margin 22.5, error 0
// CHECK-NEXT:    step last_token: margin 0.5, error 2^-30
// CHECK-NEXT:    decode last_token: margin 1, error 2^-19
// CHECK-NEXT:  middle_token:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 5 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 5 0 0 0
// CHECK-NEXT:    bounds of length_mean_index: uniform points, 0 1.5 0 0 2.5378e-09
// CHECK-NEXT:    bounds of middle: uniform points, 0 2 0 0 5.9605e-07
// CHECK-NEXT:    bounds of middle_token: uniform points, 0 4 0 3.3838e-09 6.7677e-09
// CHECK-NEXT:    attention of length_mean_index: 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    attention of middle_token: 8.4595e-10 0 0 0 single prefixes may_miss equal others
// CHECK-NEXT:    tf32: 22.5 0, 0.5 0, 22.5 0, 0.5 8.4595e-10, 0.5 0.0024429
// CHECK-NEXT:    float32-folded: 22.5 0, 0.5 0, 22.5 0, 0.5 8.4595e-10, 0.5 1.4016e-06
// CHECK-NEXT:    2 layers, 15 directions, 58 weights of 660
// CHECK-NEXT:    stream: tokens (5), one (1), indices (3), length_mean_index/middle_token (1), middle (2), middle_token (3)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length_mean_index <- v indices
// CHECK-NEXT:    layer 0 mlp, 4 neurons: middle (3), erase(length_mean_index) (1) <- length_mean_index
// CHECK-NEXT:    layer 1 head 0, d_qk 3 d_v 4: middle_token <- q middle; k indices; v tokens
// CHECK-NEXT:    transformer.embed: W_E 11 68 0 0, W_pos 8 50 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 180 67.5 112.5, W_K 2 4 0 0, W_V 1 3 0 0, W_O 1 10 0 0
// CHECK-NEXT:    transformer.mlp: W_in 10 107 27 73, W_out 3 37 3 39
// CHECK-NEXT:    transformer.head: W_Q 112.5 1215 0 0, W_K 3 13 0 0, W_V 4 36 0 0, W_O 4 58 0 0
// CHECK-NEXT:    transformer.unembed: W_U 4.5 61 0 0
// CHECK-NEXT:    transformer.variable: table 8 31 0 0, basis 3 15 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 24 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 36 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 58 0 0
// CHECK-NEXT:    transformer.variable: table 3 10 0 0, basis 1 10 0 0
// CHECK-NEXT:    select length_mean_index: margin 22.5, error 0
// CHECK-NEXT:    step middle: margin 0.5, error 0
// CHECK-NEXT:    select middle_token: margin 22.5, error 0
// CHECK-NEXT:    step middle_token: margin 0.5, error 2^-30
// CHECK-NEXT:    decode middle_token: margin 0.5, error 2^-19
// CHECK-NEXT:  previous_token:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 6 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 4 9 0 0 0
// CHECK-NEXT:    bounds of previous_token: known points, 1 4 0 1.2344e-07 4.2297e-09
// CHECK-NEXT:    attention of previous_token: 8.4595e-10 0 0 0 single may_miss equal others
// CHECK-NEXT:    tf32: 22.5 0, 0.5 8.4595e-10, 1 0.00097668
// CHECK-NEXT:    float32-folded: 22.5 0, 0.5 8.4595e-10, 1 1.8051e-07
// CHECK-NEXT:    1 layers, 14 directions, 54 weights of 476
// CHECK-NEXT:    stream: tokens (5), one (1), indices (3), previous_token (5)
// CHECK-NEXT:    layer 0 head 0, d_qk 4 d_v 5: previous_token <- q indices; k indices; v tokens
// CHECK-NEXT:    transformer.embed: W_E 15 114 0 0, W_pos 15 89 5 36
// CHECK-NEXT:    transformer.head: W_Q 265.5 1075 320 1504, W_K 4 16 0 0, W_V 5 41 1 6, W_O 5 70 0 0
// CHECK-NEXT:    transformer.unembed: W_U 5 70 0 0
// CHECK-NEXT:    transformer.variable: table 15 44 5 21, basis 3 15 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 36 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 70 0 0
// CHECK-NEXT:    select previous_token: margin 22.5, error 0
// CHECK-NEXT:    step previous_token: margin 0.5, error 2^-30
// CHECK-NEXT:    decode previous_token: margin 1, error 2^-22
// CHECK-NEXT:  next_token:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 6 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 8 5 0 0 0
// CHECK-NEXT:    bounds of next_token: points, 1 4 0 1.2344e-07 4.2297e-09
// CHECK-NEXT:    attention of next_token: 8.4595e-10 0 0 0 single may_miss equal others
// CHECK-NEXT:    tf32: 22.5 0, 0.5 8.4595e-10, 1 0.00097668
// CHECK-NEXT:    float32-folded: 22.5 0, 0.5 8.4595e-10, 1 1.8051e-07
// CHECK-NEXT:    1 layers, 14 directions, 54 weights of 476
// CHECK-NEXT:    stream: tokens (5), one (1), indices (3), next_token (5)
// CHECK-NEXT:    layer 0 head 0, d_qk 4 d_v 5: next_token <- q indices; k indices; v tokens
// CHECK-NEXT:    transformer.embed: W_E 15 114 0 0, W_pos 7 36 13 103
// CHECK-NEXT:    transformer.head: W_Q 265.5 1203 320 1376, W_K 4 16 0 0, W_V 5 41 1 6, W_O 5 70 0 0
// CHECK-NEXT:    transformer.unembed: W_U 5 70 0 0
// CHECK-NEXT:    transformer.variable: table 7 15 13 64, basis 3 15 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 36 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 70 0 0
// CHECK-NEXT:    select next_token: margin 22.5, error 0
// CHECK-NEXT:    step next_token: margin 0.5, error 2^-30
// CHECK-NEXT:    decode next_token: margin 1, error 2^-22
// CHECK-NEXT:  rotate_left:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 5 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of length_mean_index: uniform points, 0 1.5 0 0 2.5378e-09
// CHECK-NEXT:    bounds of source: points, 0 4 0 0 0
// CHECK-NEXT:    bounds of rotate_left: points, 0 4 0 3.3838e-09 6.7676e-09
// CHECK-NEXT:    attention of length_mean_index: 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    attention of rotate_left: 8.4595e-10 0 0 0 single equal others
// CHECK-NEXT:    tf32: 22.5 0, 0.5 0, 22.5 0, 0.5 8.4595e-10, 0.5 0.0024429
// CHECK-NEXT:    float32-folded: 22.5 0, 0.5 0, 22.5 0, 0.5 8.4595e-10, 0.5 1.4016e-06
// CHECK-NEXT:    2 layers, 18 directions, 150 weights of 1404
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), length_mean_index/rotate_left (1), source (4), rotate_left (3)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length_mean_index <- v indices
// CHECK-NEXT:    layer 0 mlp, 19 neurons: source (18), erase(length_mean_index) (1) <- indices, length_mean_index
// CHECK-NEXT:    layer 1 head 0, d_qk 5 d_v 4: rotate_left <- q source; k indices; v tokens
// CHECK-NEXT:    transformer.embed: W_E 11 72 0 0, W_pos 4 28 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 180 67.5 112.5, W_K 2 4 0 0, W_V 6 32 0 0, W_O 1 11 0 0
// CHECK-NEXT:    transformer.mlp: W_in 132 2093 257 2808, W_out 18 379 15 338
// CHECK-NEXT:    transformer.head: W_Q 202.5 2835 0 0, W_K 5 29 0 0, W_V 4 40 0 0, W_O 4 68 0 0
// CHECK-NEXT:    transformer.unembed: W_U 4.5 71 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, reading 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 60 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 40 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 68 0 0
// CHECK-NEXT:    transformer.variable: table 3 10 0 0, basis 1 11 0 0
// CHECK-NEXT:    select length_mean_index: margin 22.5, error 0
// CHECK-NEXT:    step source: margin 0.5, error 0
// CHECK-NEXT:    select rotate_left: margin 22.5, error 0
// CHECK-NEXT:    step rotate_left: margin 0.5, error 2^-30
// CHECK-NEXT:    decode rotate_left: margin 0.5, error 2^-19
// CHECK-NEXT:  rotate_right:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 6 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of length_mean_index: uniform points, 0 1.5 0 0 2.5378e-09
// CHECK-NEXT:    bounds of source: points, 0 4 0 0 0
// CHECK-NEXT:    bounds of rotate_right: points, 0 5 0 4.2297e-09 8.4595e-09
// CHECK-NEXT:    attention of length_mean_index: 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    attention of rotate_right: 8.4595e-10 0 0 0 single equal others
// CHECK-NEXT:    tf32: 22.5 0, 0.5 0, 22.5 0, 0.5 8.4595e-10, 0.5 0.0024429
// CHECK-NEXT:    float32-folded: 22.5 0, 0.5 0, 22.5 0, 0.5 8.4595e-10, 0.5 1.4016e-06
// CHECK-NEXT:    2 layers, 20 directions, 143 weights of 1560
// CHECK-NEXT:    stream: tokens (6), one (1), indices (4), length_mean_index/rotate_right (1), source (4), rotate_right (4)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length_mean_index <- v indices
// CHECK-NEXT:    layer 0 mlp, 17 neurons: source (16), erase(length_mean_index) (1) <- indices, length_mean_index
// CHECK-NEXT:    layer 1 head 0, d_qk 5 d_v 5: rotate_right <- q source; k indices; v tokens
// CHECK-NEXT:    transformer.embed: W_E 13 96 0 0, W_pos 4 28 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 180 67.5 112.5, W_K 2 4 0 0, W_V 6 32 0 0, W_O 1 12 0 0
// CHECK-NEXT:    transformer.mlp: W_in 115 1766 222 1960, W_out 16 342 13 288
// CHECK-NEXT:    transformer.head: W_Q 202.5 3015 0 0, W_K 5 29 0 0, W_V 5 55 0 0, W_O 5 96 0 0
// CHECK-NEXT:    transformer.unembed: W_U 5.5 99.5 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 64 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 55 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 96 0 0
// CHECK-NEXT:    transformer.variable: table 3 10 0 0, basis 1 12 0 0
// CHECK-NEXT:    select length_mean_index: margin 22.5, error 0
// CHECK-NEXT:    step source: margin 0.5, error 0
// CHECK-NEXT:    select rotate_right: margin 22.5, error 0
// CHECK-NEXT:    step rotate_right: margin 0.5, error 2^-30
// CHECK-NEXT:    decode rotate_right: margin 0.5, error 2^-19
// CHECK-NEXT:  swap_neighbours:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 5 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of length_mean_index: uniform points, 0 1.5 0 0 2.5378e-09
// CHECK-NEXT:    bounds of source: points, 0 4 0 0 0
// CHECK-NEXT:    bounds of swap_neighbours: points, 0 4 0 3.3838e-09 6.7676e-09
// CHECK-NEXT:    attention of length_mean_index: 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    attention of swap_neighbours: 8.4595e-10 0 0 0 single equal others
// CHECK-NEXT:    tf32: 22.5 0, 22.5 0, 0.5 8.4595e-10, 0.5 0.0024429
// CHECK-NEXT:    float32-folded: 22.5 0, 22.5 0, 0.5 8.4595e-10, 0.5 1.4016e-06
// CHECK-NEXT:    2 layers, 18 directions, 272 weights of 1728
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), length_mean_index/swap_neighbours (1), source (4), swap_neighbours (3)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length_mean_index <- v indices
// CHECK-NEXT:    layer 0 mlp, 28 neurons: source (27), erase(length_mean_index) (1) <- indices, length_mean_index
// CHECK-NEXT:    layer 1 head 0, d_qk 5 d_v 4: swap_neighbours <- q source; k indices; v tokens
// CHECK-NEXT:    transformer.embed: W_E 11 72 0 0, W_pos 4 28 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 180 67.5 112.5, W_K 2 4 0 0, W_V 6 32 0 0, W_O 1 11 0 0
// CHECK-NEXT:    transformer.mlp: W_in 725 13248 623 9358, W_out 28 733 17 476
// CHECK-NEXT:    transformer.head: W_Q 202.5 2925 0 0, W_K 5 29 0 0, W_V 4 40 0 0, W_O 4 68 0 0
// CHECK-NEXT:    transformer.unembed: W_U 4.5 71 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, reading 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, reading 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 4 20 0 0, basis 4 60 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 40 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 68 0 0
// CHECK-NEXT:    transformer.variable: table 3 10 0 0, basis 1 11 0 0
// CHECK-NEXT:    transformer.variable: table 10 30 0 0, reading 3 24 1 1
// CHECK-NEXT:    select length_mean_index: margin 22.5, error 0
// CHECK-NEXT:    select swap_neighbours: margin 22.5, error 0
// CHECK-NEXT:    step swap_neighbours: margin 0.5, error 2^-30
// CHECK-NEXT:    decode swap_neighbours: margin 0.5, error 2^-19
// CHECK-NEXT:  swap_ends:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 5 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of length_mean_index: uniform points, 0 1.5 0 0 2.5378e-09
// CHECK-NEXT:    bounds of source: points, 0 4 0 0 0
// CHECK-NEXT:    bounds of swap_ends: points, 0 4 0 3.3838e-09 6.7676e-09
// CHECK-NEXT:    attention of length_mean_index: 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    attention of swap_ends: 8.4595e-10 0 0 0 single equal others
// CHECK-NEXT:    tf32: 22.5 0, 0.5 0, 22.5 0, 0.5 8.4595e-10, 0.5 0.0024429
// CHECK-NEXT:    float32-folded: 22.5 0, 0.5 0, 22.5 0, 0.5 8.4595e-10, 0.5 1.4016e-06
// CHECK-NEXT:    2 layers, 18 directions, 162 weights of 1476
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), length_mean_index/swap_ends (1), source (4), swap_ends (3)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length_mean_index <- v indices
// CHECK-NEXT:    layer 0 mlp, 21 neurons: source (20), erase(length_mean_index) (1) <- indices, length_mean_index
// CHECK-NEXT:    layer 1 head 0, d_qk 5 d_v 4: swap_ends <- q source; k indices; v tokens
// CHECK-NEXT:    transformer.embed: W_E 11 72 0 0, W_pos 4 28 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 180 67.5 112.5, W_K 2 4 0 0, W_V 6 32 0 0, W_O 1 11 0 0
// CHECK-NEXT:    transformer.mlp: W_in 145 2353 296 3349, W_out 20 454 17 395
// CHECK-NEXT:    transformer.head: W_Q 202.5 2835 0 0, W_K 5 29 0 0, W_V 4 40 0 0, W_O 4 68 0 0
// CHECK-NEXT:    transformer.unembed: W_U 4.5 71 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 60 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 40 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 68 0 0
// CHECK-NEXT:    transformer.variable: table 3 10 0 0, basis 1 11 0 0
// CHECK-NEXT:    select length_mean_index: margin 22.5, error 0
// CHECK-NEXT:    step source: margin 0.5, error 0
// CHECK-NEXT:    select swap_ends: margin 22.5, error 0
// CHECK-NEXT:    step swap_ends: margin 0.5, error 2^-30
// CHECK-NEXT:    decode swap_ends: margin 0.5, error 2^-19
// CHECK-NEXT:  evens_first:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 5 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of length_mean_index: uniform points, 0 1.5 0 0 2.5378e-09
// CHECK-NEXT:    bounds of sequence_map_2: points, 0 2 0 0 0
// CHECK-NEXT:    bounds of sequence_map_3: points, 0 3 0 0 0
// CHECK-NEXT:    bounds of source: points, 0 4 0 0 4.7684e-07
// CHECK-NEXT:    bounds of evens_first: points, 0 4 0 3.3838e-09 6.7676e-09
// CHECK-NEXT:    attention of length_mean_index: 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    attention of evens_first: 8.4595e-10 0 0 0 single equal others
// CHECK-NEXT:    tf32: 22.5 0, 0.5 0, 22.5 0.24227, 0.5 0.0058647, 0.5 0.0078246
// CHECK-NEXT:    float32-folded: 22.5 0, 0.5 0, 22.5 0.00012338, 0.5 2.5051e-06, 0.5 3.6078e-06
// CHECK-NEXT:    3 layers, 18 directions, 193 weights of 1800
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), length_mean_index/source (1), sequence_map_2 (2), sequence_map_3 (3), source (1), evens_first (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length_mean_index <- v indices
// CHECK-NEXT:    layer 0 mlp, 12 neurons: sequence_map_2 (5), sequence_map_3 (6), erase(length_mean_index) (1) <- indices, length_mean_index
// CHECK-NEXT:    layer 1 mlp, 18 neurons: source (8), erase(sequence_map_2) (2), erase(-sequence_map_2) (2), erase(sequence_map_3) (3), erase(-sequence_map_3) (3) <- indices, sequence_map_2, sequence_map_3
// CHECK-NEXT:    layer 2 head 0, d_qk 5 d_v 4: evens_first <- q source; k indices; v tokens
// CHECK-NEXT:    transformer.embed: W_E 11 72 0 0, W_pos 4 28 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 180 67.5 112.5, W_K 2 4 0 0, W_V 6 32 0 0, W_O 1 11 0 0
// CHECK-NEXT:    transformer.mlp: W_in 70 887 120 878, W_out 15 272 9 179
// CHECK-NEXT:    transformer.mlp: W_in 93 1278 45 357, W_out 9 200 9 199
// CHECK-NEXT:    transformer.head: W_Q 202.5 2880 0 0, W_K 5 29 0 0, W_V 4 40 0 0, W_O 4 69 0 0
// CHECK-NEXT:    transformer.unembed: W_U 4.5 72 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 26 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, reading 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 5 18 0 0, basis 3 48 0 0
// CHECK-NEXT:    transformer.variable: table 4 24 0 0, basis 4 59 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 40 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 69 0 0
// CHECK-NEXT:    transformer.variable: table 3 10 0 0, basis 1 11 0 0
// CHECK-NEXT:    select length_mean_index: margin 22.5, error 0
// CHECK-NEXT:    step sequence_map_2: margin 0.5, error 0
// CHECK-NEXT:    select evens_first: margin 22.5, error 2^-12
// CHECK-NEXT:    step evens_first: margin 0.5, error 2^-18
// CHECK-NEXT:    decode evens_first: margin 0.5, error 2^-18
// CHECK-NEXT:  mirror:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 5 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of length_mean_index: uniform points, 0 1.5 0 0 2.5378e-09
// CHECK-NEXT:    bounds of source: points, 0 2 0 0 0
// CHECK-NEXT:    bounds of mirror: points, 0 4 0 3.3838e-09 6.7676e-09
// CHECK-NEXT:    attention of length_mean_index: 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    attention of mirror: 8.4595e-10 0 0 0 single equal others
// CHECK-NEXT:    tf32: 22.5 0, 0.5 0, 22.5 0, 0.5 8.4595e-10, 0.5 0.0024429
// CHECK-NEXT:    float32-folded: 22.5 0, 0.5 0, 22.5 0, 0.5 8.4595e-10, 0.5 1.4016e-06
// CHECK-NEXT:    2 layers, 18 directions, 160 weights of 1332
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), length_mean_index/mirror (1), source (4), mirror (3)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length_mean_index <- v indices
// CHECK-NEXT:    layer 0 mlp, 17 neurons: source (16), erase(length_mean_index) (1) <- indices, length_mean_index
// CHECK-NEXT:    layer 1 head 0, d_qk 5 d_v 4: mirror <- q source; k indices; v tokens
// CHECK-NEXT:    transformer.embed: W_E 11 72 0 0, W_pos 4 28 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 180 67.5 112.5, W_K 2 4 0 0, W_V 6 32 0 0, W_O 1 11 0 0
// CHECK-NEXT:    transformer.mlp: W_in 77 1213 312 3560, W_out 16 326 13 291
// CHECK-NEXT:    transformer.head: W_Q 202.5 2835 0 0, W_K 5 29 0 0, W_V 4 40 0 0, W_O 4 68 0 0
// CHECK-NEXT:    transformer.unembed: W_U 4.5 71 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 6 20 0 0, reading 2 22 6 32
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 60 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 40 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 68 0 0
// CHECK-NEXT:    transformer.variable: table 3 10 0 0, basis 1 11 0 0
// CHECK-NEXT:    select length_mean_index: margin 22.5, error 0
// CHECK-NEXT:    step source: margin 0.5, error 0
// CHECK-NEXT:    select mirror: margin 22.5, error 0
// CHECK-NEXT:    step mirror: margin 0.5, error 2^-30
// CHECK-NEXT:    decode mirror: margin 0.5, error 2^-19
// CHECK-NEXT:  repeat_beginning:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 5 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of repeat_beginning: known points, 0 4 0 3.3838e-09 3.3838e-09
// CHECK-NEXT:    attention of repeat_beginning: 8.4595e-10 0 0 0 single equal others
// CHECK-NEXT:    tf32: 22.5 0, 0.5 8.4595e-10, 0.5 0.00097656
// CHECK-NEXT:    float32-folded: 22.5 0, 0.5 8.4595e-10, 0.5 9.0253e-08
// CHECK-NEXT:    1 layers, 14 directions, 54 weights of 448
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), repeat_beginning (4)
// CHECK-NEXT:    layer 0 head 0, d_qk 4 d_v 4: repeat_beginning <- q indices; k indices; v tokens
// CHECK-NEXT:    transformer.embed: W_E 11 72 0 0, W_pos 4 28 0 0
// CHECK-NEXT:    transformer.head: W_Q 5 27 0 0, W_K 841.5 3945.5 1056 6048, W_V 4 40 0 0, W_O 4 56 0 0
// CHECK-NEXT:    transformer.unembed: W_U 4.5 59 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, reading 4 21 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 40 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 56 0 0
// CHECK-NEXT:    select repeat_beginning: margin 22.5, error 0
// CHECK-NEXT:    step repeat_beginning: margin 0.5, error 2^-30
// CHECK-NEXT:    decode repeat_beginning: margin 0.5, error 2^-23
// CHECK-NEXT:  every_other:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 5 1 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 2 0 0 0
// CHECK-NEXT:    bounds of the token embedding: known points, 1 4 1 0 0
// CHECK-NEXT:    bounds of every_other: known points, 1 5 0 1.7881e-06 2.3842e-07
// CHECK-NEXT:    tf32: 1 0.089865
// CHECK-NEXT:    float32-folded: 1 5.2214e-05
// CHECK-NEXT:    1 layers, 7 directions, 49 weights of 196
// CHECK-NEXT:    stream: one (1), indices (2), tokens (4)
// CHECK-NEXT:    layer 0 mlp, 6 neurons: every_other (5), erase(tokens) (1) <- indices, tokens
// CHECK-NEXT:    transformer.embed: W_E 10 49 0 0, W_pos 4 20 0 0
// CHECK-NEXT:    transformer.mlp: W_in 20.5 121.5 10 30, W_out 15 100 1 9
// CHECK-NEXT:    transformer.unembed: W_U 30 200 55 225
// CHECK-NEXT:    transformer.variable: table 4 12 0 0, basis 2 6 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 2 6 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 28 0 0
// CHECK-NEXT:    transformer.variable: table 15 55 0 0, basis 1 4 0 0
// CHECK-NEXT:    decode every_other: margin 1, error 2^-14
// CHECK-NEXT:  distance_to_end:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 1 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 3 0 0 0
// CHECK-NEXT:    bounds of length_mean_index: uniform points, 0 1.5 0 0 2.5378e-09
// CHECK-NEXT:    attention of length_mean_index: 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    tf32: 22.5 0, 1 0
// CHECK-NEXT:    float32-folded: 22.5 0, 1 1.8954e-05
// CHECK-NEXT:    1 layers, 4 directions, 25 weights of 76
// CHECK-NEXT:    stream: tokens (1), one (1), indices (1), length_mean_index (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length_mean_index <- v indices
// CHECK-NEXT:    transformer.embed: W_E 5 17 0 0, W_pos 6 38 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 180 67.5 112.5, W_K 2 4 0 0, W_V 1 3 0 0, W_O 1 4 0 0
// CHECK-NEXT:    transformer.unembed: W_U 24 152 26 128
// CHECK-NEXT:    transformer.variable: table 6 20 0 0, basis 1 3 0 0
// CHECK-NEXT:    transformer.variable: table 6 20 0 0, reading 2 8 1 3
// CHECK-NEXT:    transformer.variable: table 3 10 0 0, basis 1 4 0 0
// CHECK-NEXT:    select length_mean_index: margin 22.5, error 0
// CHECK-NEXT:    decode distance_to_end: margin 1, error 2^-15
// CHECK-NEXT:  is_last:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 1 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of length_mean_index: uniform points, 0 1.5 0 0 2.5378e-09
// CHECK-NEXT:    bounds of the token embedding: known points, 1 1 1 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 3 0 0 0
// CHECK-NEXT:    bounds of is_last: points, 0 2 0 0 2.3842e-07
// CHECK-NEXT:    attention of length_mean_index: 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    tf32: 22.5 0, 0.5 0, 1 0.0029317
// CHECK-NEXT:    float32-folded: 22.5 0, 0.5 0, 1 1.6093e-06
// CHECK-NEXT:    1 layers, 7 directions, 114 weights of 378
// CHECK-NEXT:    stream: tokens (1), one (1), indices (4), length_mean_index (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length_mean_index <- q tokens:compiler_bos/is_last:False; k tokens:compiler_bos/is_last:False; v indices
// CHECK-NEXT:    layer 0 mlp, 18 neurons: is_last (16), erase(tokens) (1), erase(indices) (1) <- indices, length_mean_index, tokens:compiler_bos/is_last:False
// CHECK-NEXT:    transformer.embed: W_E 6 24 0 0, W_pos 4 28 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 180 67.5 112.5, W_K 2 4 0 0, W_V 6 32 0 0, W_O 1 7 0 0
// CHECK-NEXT:    transformer.mlp: W_in 116 1459 222 2155, W_out 16 150 14 157
// CHECK-NEXT:    transformer.unembed: W_U 2 5 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 5 0 0
// CHECK-NEXT:    transformer.variable: table 3 10 0 0, basis 1 7 0 0
// CHECK-NEXT:    select length_mean_index: margin 22.5, error 0
// CHECK-NEXT:    step is_last: margin 0.5, error 0
// CHECK-NEXT:    decode is_last: margin 1, error 2^-19
// CHECK-NEXT:  fizzbuzz:
// CHECK-NEXT:    bounds of the position embedding: known points, 0 2 0 0 0
// CHECK-NEXT:    tf32: 1 0
// CHECK-NEXT:    float32-folded: 1 0
// CHECK-NEXT:    0 layers, 2 directions, 6 weights of 22
// CHECK-NEXT:    stream: indices (2)
// CHECK-NEXT:    transformer.embed: W_E 0 0 0 0, W_pos 4 15 0 0
// CHECK-NEXT:    transformer.unembed: W_U 2 4 0 0
// CHECK-NEXT:    transformer.variable: table 4 11 0 0, basis 2 4 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 2 4 0 0
// CHECK-NEXT:    decode fizzbuzz: margin 1, error 0
// CHECK-NEXT:  builtin.module {
// CHECK-NEXT:    rasp.program @corpus_positions vocab {"a"} max_seq_len 1 {
// CHECK-NEXT:      %[[TOKENS:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:      rasp.return %[[TOKENS]] : !rasp.sop
// CHECK-NEXT:    }
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

// RUN: raspc compile %S/Inputs/corpus_sorting.py --vocab a --max-seq-len 1 --emit rasp | filecheck --match-full-lines %s

// The parts and decisions of the programs about orders in examples/index.json, by the pipeline default.

// CHECK:       descending:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 6 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of smaller: points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    bounds of tied: points, 0.5 1 1 4.8751e-06 4.9347e-06
// CHECK-NEXT:    bounds of smaller_numerical: points, 0 4 0 5.2792e-05 2.3842e-06
// CHECK-NEXT:    bounds of tied_numerical: points, 0 4 0 8.7996e-05 2.3842e-06
// CHECK-NEXT:    bounds of rank_categorical: points, 0 4 0 3.472e-05 5.9605e-07
// CHECK-NEXT:    bounds of descending: points, 1 3 0 1.5862e-05 1.5746e-05
// CHECK-NEXT:    attention of smaller: 1.4313e-19 4.1473e-06 8.2945e-06 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of tied: 1.4313e-19 8.1706e-06 1.6341e-05 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of descending: 8.4645e-10 0.00012539 0 0 prefixes may_miss others
// CHECK-NEXT:    tf32: 45 0, 45 0, 0.5 11.036, 45 997.26, 0.5 2.0176, 1 4.0284
// CHECK-NEXT:    float32-folded: 45 0, 45 0, 0.5 1.2636e-05, 22.5 0.0015977, 0.5 7.8695e-06, 1 1.0673e-05
// CHECK-NEXT:    3 layers, 20 directions, 156 weights of 1940
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), descending (4), smaller/rank_categorical (1), tied/rank_categorical (1), smaller_numerical (1), tied_numerical (1), rank_categorical (2)
// CHECK-NEXT:    layer 0 head 0, d_qk 4 d_v 1: smaller <- q tokens; k tokens
// CHECK-NEXT:    layer 0 head 1, d_qk 8 d_v 1: tied <- q tokens, indices; k tokens, indices
// CHECK-NEXT:    layer 0 mlp, 11 neurons: smaller_numerical (5), tied_numerical (4), erase(smaller) (1), erase(tied) (1) <- smaller, tied
// CHECK-NEXT:    layer 1 mlp, 7 neurons: rank_categorical (7) <- smaller_numerical, tied_numerical
// CHECK-NEXT:    layer 2 head 0, d_qk 5 d_v 4: descending <- q indices; k rank_categorical; v tokens
// CHECK-NEXT:    transformer.embed: W_E 15 106 0 0, W_pos 4 44 0 0
// CHECK-NEXT:    transformer.head: W_Q 316.39 1712.8 0 0, W_K 4 22 0 0, W_V 1 1 0 0, W_O 1 15 0 0
// CHECK-NEXT:    transformer.head: W_Q 541.39 4956.9 0 0, W_K 8 71 0 0, W_V 1 1 0 0, W_O 1 16 0 0
// CHECK-NEXT:    transformer.mlp: W_in 11 212 30.076 166.99, W_out 26 543 30 624
// CHECK-NEXT:    transformer.mlp: W_in 25 506 79 405, W_out 7 141 6 126
// CHECK-NEXT:    transformer.head: W_Q 202.5 1935 0 0, W_K 5 81 0 0, W_V 5 25 1 2, W_O 4 56 0 0
// CHECK-NEXT:    transformer.unembed: W_U 4 56 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, reading 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 15 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 40 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 16 0 0
// CHECK-NEXT:    transformer.variable: table 6 20 0 0, reading 2 35 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 56 0 0
// CHECK-NEXT:    transformer.variable: table 10 40 0 0, basis 1 17 0 0
// CHECK-NEXT:    transformer.variable: table 10 40 0 0, basis 1 18 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 76 0 0
// CHECK-NEXT:    select smaller: margin 45, error 0
// CHECK-NEXT:    select tied: margin 45, error 0
// CHECK-NEXT:    step rank_categorical: margin 0.5, error 2^-16
// CHECK-NEXT:    select descending: margin 22.5, error 2^-9
// CHECK-NEXT:    step descending: margin 0.5, error 2^-16
// CHECK-NEXT:    decode descending: margin 1, error 2^-16
// CHECK-NEXT:  letters:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 5 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of smaller: points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    bounds of tied: points, 0.5 1 1 4.8751e-06 4.9347e-06
// CHECK-NEXT:    bounds of smaller_numerical: points, 0 4 0 5.2792e-05 2.3842e-06
// CHECK-NEXT:    bounds of tied_numerical: points, 0 4 0 8.7996e-05 2.3842e-06
// CHECK-NEXT:    bounds of rank_categorical: points, 0 4 0 3.472e-05 5.9605e-07
// CHECK-NEXT:    bounds of sort(number , number): points, 1 2 0 1.3237e-05 1.3121e-05
// CHECK-NEXT:    attention of smaller: 1.4313e-19 4.1473e-06 8.2945e-06 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of tied: 1.4313e-19 8.1706e-06 1.6341e-05 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of sort(number , number): 8.4645e-10 0.00012539 0 0 prefixes may_miss others
// CHECK-NEXT:    tf32: 45 0, 45 0, 0.5 11.036, 45 997.26, 0.5 2.0176, 1 4.0284
// CHECK-NEXT:    float32-folded: 45 0, 45 0, 0.5 1.2636e-05, 22.5 0.0015977, 0.5 7.8695e-06, 1 1.0673e-05
// CHECK-NEXT:    3 layers, 18 directions, 144 weights of 1602
// CHECK-NEXT:    stream: tokens (4), one (1), indices (4), sort(number , number) (3), smaller/rank_categorical (1), tied/rank_categorical (1), smaller_numerical (1), tied_numerical (1), rank_categorical (2)
// CHECK-NEXT:    layer 0 head 0, d_qk 3 d_v 1: smaller <- q tokens; k tokens
// CHECK-NEXT:    layer 0 head 1, d_qk 7 d_v 1: tied <- q tokens, indices; k tokens, indices
// CHECK-NEXT:    layer 0 mlp, 11 neurons: smaller_numerical (5), tied_numerical (4), erase(smaller) (1), erase(tied) (1) <- smaller, tied
// CHECK-NEXT:    layer 1 mlp, 7 neurons: rank_categorical (7) <- smaller_numerical, tied_numerical
// CHECK-NEXT:    layer 2 head 0, d_qk 5 d_v 3: sort(number , number) <- q indices; k rank_categorical; v tokens
// CHECK-NEXT:    transformer.embed: W_E 12 72 0 0, W_pos 4 40 0 0
// CHECK-NEXT:    transformer.head: W_Q 181.39 902.77 0 0, W_K 3 11 0 0, W_V 1 1 0 0, W_O 1 13 0 0
// CHECK-NEXT:    transformer.head: W_Q 496.39 4101.9 0 0, W_K 7 55 0 0, W_V 1 1 0 0, W_O 1 14 0 0
// CHECK-NEXT:    transformer.mlp: W_in 11 192 30.076 166.99, W_out 26 491 30 564
// CHECK-NEXT:    transformer.mlp: W_in 25 458 79 405, W_out 7 127 6 114
// CHECK-NEXT:    transformer.head: W_Q 202.5 1755 0 0, W_K 5 73 0 0, W_V 4 16 1 2, W_O 3 36 0 0
// CHECK-NEXT:    transformer.unembed: W_U 3 36 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 15 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, reading 3 15 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 13 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 36 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 14 0 0
// CHECK-NEXT:    transformer.variable: table 6 20 0 0, reading 2 31 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 36 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, reading 3 36 0 0
// CHECK-NEXT:    transformer.variable: table 10 40 0 0, basis 1 15 0 0
// CHECK-NEXT:    transformer.variable: table 10 40 0 0, basis 1 16 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 68 0 0
// CHECK-NEXT:    select smaller: margin 45, error 0
// CHECK-NEXT:    select tied: margin 45, error 0
// CHECK-NEXT:    step rank_categorical: margin 0.5, error 2^-16
// CHECK-NEXT:    select sort(number , number): margin 22.5, error 2^-9
// CHECK-NEXT:    step sort(number , number): margin 0.5, error 2^-16
// CHECK-NEXT:    decode letters: margin 1, error 2^-16
// CHECK-NEXT:  letters_directly:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 4 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of smaller: points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    bounds of tied: points, 0.5 1 1 4.8751e-06 4.9347e-06
// CHECK-NEXT:    bounds of smaller_numerical: points, 0 4 0 5.2792e-05 2.3842e-06
// CHECK-NEXT:    bounds of tied_numerical: points, 0 4 0 8.7996e-05 2.3842e-06
// CHECK-NEXT:    bounds of rank_categorical: points, 0 4 0 3.472e-05 5.9605e-07
// CHECK-NEXT:    bounds of letters_directly: points, 0 3 0 7.5153e-06 7.5178e-06
// CHECK-NEXT:    attention of smaller: 1.4313e-19 4.1473e-06 8.2945e-06 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of tied: 1.4313e-19 8.1706e-06 1.6341e-05 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of letters_directly: 8.4645e-10 0.00012539 0 0 prefixes may_miss others
// CHECK-NEXT:    tf32: 45 0, 45 0, 0.5 11.036, 45 997.26, 0.5 2.0059, 1 4.0258
// CHECK-NEXT:    float32-folded: 45 0, 45 0, 0.5 1.2636e-05, 22.5 0.0015977, 0.5 2.5051e-06, 1 0.00026234
// CHECK-NEXT:    3 layers, 16 directions, 147 weights of 1552
// CHECK-NEXT:    stream: tokens (4), one (1), indices (4), smaller/rank_categorical (1), tied/rank_categorical (1), smaller_numerical/letters_directly (1), tied_numerical/letters_directly (1), rank_categorical (2), letters_directly (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 3 d_v 1: smaller <- q tokens; k tokens
// CHECK-NEXT:    layer 0 head 1, d_qk 7 d_v 1: tied <- q tokens, indices; k tokens, indices
// CHECK-NEXT:    layer 0 mlp, 11 neurons: smaller_numerical (5), tied_numerical (4), erase(smaller) (1), erase(tied) (1) <- smaller, tied
// CHECK-NEXT:    layer 1 mlp, 11 neurons: rank_categorical (7), erase(smaller_numerical) (1), erase(-smaller_numerical) (1), erase(tied_numerical) (1), erase(-tied_numerical) (1) <- smaller_numerical, tied_numerical
// CHECK-NEXT:    layer 2 head 0, d_qk 5 d_v 3: letters_directly <- q indices; k rank_categorical; v tokens
// CHECK-NEXT:    transformer.embed: W_E 9 39 0 0, W_pos 4 40 0 0
// CHECK-NEXT:    transformer.head: W_Q 181.39 860.55 0 0, W_K 3 11 0 0, W_V 1 1 0 0, W_O 1 10 0 0
// CHECK-NEXT:    transformer.head: W_Q 496.39 4646.1 0 0, W_K 7 55 0 0, W_V 1 1 0 0, W_O 1 11 0 0
// CHECK-NEXT:    transformer.mlp: W_in 11 162 30.076 166.99, W_out 26 413 30 474
// CHECK-NEXT:    transformer.mlp: W_in 27 427 81 448, W_out 9 149 8 137
// CHECK-NEXT:    transformer.head: W_Q 202.5 1755 0 0, W_K 5 61 0 0, W_V 3 15 0 0, W_O 3 44 0 0
// CHECK-NEXT:    transformer.unembed: W_U 3 44 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 15 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 10 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 36 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 11 0 0
// CHECK-NEXT:    transformer.variable: table 6 20 0 0, reading 2 25 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 44 0 0
// CHECK-NEXT:    transformer.variable: table 10 40 0 0, basis 1 12 0 0
// CHECK-NEXT:    transformer.variable: table 10 40 0 0, basis 1 13 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 56 0 0
// CHECK-NEXT:    select smaller: margin 45, error 0
// CHECK-NEXT:    select tied: margin 45, error 0
// CHECK-NEXT:    step rank_categorical: margin 0.5, error 2^-16
// CHECK-NEXT:    select letters_directly: margin 22.5, error 2^-9
// CHECK-NEXT:    step letters_directly: margin 0.5, error 2^-18
// CHECK-NEXT:    decode letters_directly: margin 1, error 2^-11
// CHECK-NEXT:  by_two_keys:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 5 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of selector_width: points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    bounds of selector_width_3: points, 0.5 1 1 4.8751e-06 4.9347e-06
// CHECK-NEXT:    bounds of selector_width_2: points, 0.5 1 1 4.8751e-06 4.9347e-06
// CHECK-NEXT:    bounds of selector_width_numerical: points, 0 4 0 5.2792e-05 2.3842e-06
// CHECK-NEXT:    bounds of selector_width_2_numerical: points, 0 4 0 8.7996e-05 2.3842e-06
// CHECK-NEXT:    bounds of selector_width_3_numerical: points, 0 4 0 8.7996e-05 2.3842e-06
// CHECK-NEXT:    bounds of target_categorical: points, 0 4 0 5.3317e-05 5.9605e-07
// CHECK-NEXT:    bounds of by_two_keys: points, 0 4 0 1.002e-05 1.0024e-05
// CHECK-NEXT:    attention of selector_width: 1.4313e-19 4.1473e-06 8.2945e-06 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of selector_width_3: 1.4313e-19 8.1706e-06 1.6341e-05 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of selector_width_2: 1.4313e-19 8.1706e-06 1.6341e-05 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of by_two_keys: 8.467e-10 0.00017904 0 0 prefixes may_miss others
// CHECK-NEXT:    tf32: 45 0, 45 0, 45 0, 0.5 18.327, 45 1655.7, 0.5 2.0059, 1 4.0262
// CHECK-NEXT:    float32-folded: 45 0, 45 0, 45 0, 0.5 1.9312e-05, 22.5 0.0019209, 0.5 2.5051e-06, 1 0.00033371
// CHECK-NEXT:    3 layers, 18 directions, 200 weights of 2286
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), selector_width/target_categorical (1), selector_width_2/target_categorical (1), selector_width_3/target_categorical (1), selector_width_numerical/by_two_keys (1), selector_width_2_numerical/by_two_keys (1), selector_width_3_numerical/by_two_keys (1), target_categorical (1), by_two_keys (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: selector_width <- q tokens; k tokens
// CHECK-NEXT:    layer 0 head 1, d_qk 8 d_v 1: selector_width_3 <- q tokens, indices; k tokens, indices
// CHECK-NEXT:    layer 0 head 2, d_qk 5 d_v 1: selector_width_2 <- q tokens; k tokens
// CHECK-NEXT:    layer 0 mlp, 16 neurons: selector_width_numerical (5), selector_width_2_numerical (4), selector_width_3_numerical (4), erase(selector_width) (1), erase(selector_width_2) (1), erase(selector_width_3) (1) <- selector_width, selector_width_2, selector_width_3
// CHECK-NEXT:    layer 1 mlp, 13 neurons: target_categorical (7), erase(selector_width_numerical) (1), erase(-selector_width_numerical) (1), erase(selector_width_2_numerical) (1), erase(-selector_width_2_numerical) (1), erase(selector_width_3_numerical) (1), erase(-selector_width_3_numerical) (1) <- selector_width_numerical, selector_width_2_numerical, selector_width_3_numerical
// CHECK-NEXT:    layer 2 head 0, d_qk 5 d_v 4: by_two_keys <- q indices; k target_categorical; v tokens
// CHECK-NEXT:    transformer.embed: W_E 11 56 0 0, W_pos 4 44 0 0
// CHECK-NEXT:    transformer.head: W_Q 136.39 632.77 0 0, W_K 3 11 0 0, W_V 1 1 0 0, W_O 1 11 0 0
// CHECK-NEXT:    transformer.head: W_Q 541.39 5682.5 0 0, W_K 8 71 0 0, W_V 1 1 0 0, W_O 1 13 0 0
// CHECK-NEXT:    transformer.head: W_Q 631.39 3962.8 0 0, W_K 5 29 0 0, W_V 1 1 0 0, W_O 1 12 0 0
// CHECK-NEXT:    transformer.mlp: W_in 16 302 44.614 337.21, W_out 39 771 45 918
// CHECK-NEXT:    transformer.mlp: W_in 40 740 82 480, W_out 10 185 9 171
// CHECK-NEXT:    transformer.head: W_Q 202.5 1935 0 0, W_K 5 64 0 0, W_V 4 24 0 0, W_O 4 69 0 0
// CHECK-NEXT:    transformer.unembed: W_U 4 69 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 4 20 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 11 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 4 20 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 12 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 40 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 13 0 0
// CHECK-NEXT:    transformer.variable: table 6 20 0 0, reading 3 45 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 69 0 0
// CHECK-NEXT:    transformer.variable: table 10 40 0 0, basis 1 14 0 0
// CHECK-NEXT:    transformer.variable: table 10 40 0 0, basis 1 15 0 0
// CHECK-NEXT:    transformer.variable: table 10 40 0 0, basis 1 16 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 59 0 0
// CHECK-NEXT:    select selector_width: margin 45, error 0
// CHECK-NEXT:    select selector_width_3: margin 45, error 0
// CHECK-NEXT:    select selector_width_2: margin 45, error 0
// CHECK-NEXT:    step target_categorical: margin 0.5, error 2^-15
// CHECK-NEXT:    select by_two_keys: margin 22.5, error 2^-9
// CHECK-NEXT:    step by_two_keys: margin 0.5, error 2^-18
// CHECK-NEXT:    decode by_two_keys: margin 1, error 2^-11
// CHECK-NEXT:  rank:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 6 2 0 0
// CHECK-NEXT:    bounds of rank: points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    attention of rank: 1.4313e-19 4.1473e-06 8.2945e-06 4 prefixes may_miss equal others
// CHECK-NEXT:    tf32: 45 0, 1 0.8172
// CHECK-NEXT:    float32-folded: 45 0, 1 0.00019889
// CHECK-NEXT:    1 layers, 8 directions, 41 weights of 232
// CHECK-NEXT:    stream: tokens (6), one (1), rank (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: rank <- q tokens; k tokens
// CHECK-NEXT:    transformer.embed: W_E 13 76 0 0, W_pos 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 496.39 3428.3 0 0, W_K 5 29 0 0, W_V 1 1 0 0, W_O 1 8 0 0
// CHECK-NEXT:    transformer.unembed: W_U 248.24 1651.7 301.61 2489.7
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 35 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 8 0 0
// CHECK-NEXT:    select rank: margin 45, error 0
// CHECK-NEXT:    decode rank: margin 0.999, error 2^-12
// CHECK-NEXT:  dense_rank:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 7 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of selector_width: points, 0.5 1 1 4.8751e-06 4.9347e-06
// CHECK-NEXT:    bounds of the position embedding: known points, 0 2 0 0 0
// CHECK-NEXT:    bounds of is_first: points, 0 1 0 0 2.3842e-07
// CHECK-NEXT:    bounds of dense_rank: points, 0.5 1 1 2.5261e-05 2.5321e-05
// CHECK-NEXT:    attention of selector_width: 1.4313e-19 8.1706e-06 1.6341e-05 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of dense_rank: 1.4313e-19 4.8941e-05 9.7882e-05 4 prefixes may_miss equal others
// CHECK-NEXT:    tf32: 45 0, 45 4.0116, 1 22.272
// CHECK-NEXT:    float32-folded: 45 0, 45 0.00022531, 1 0.002102
// CHECK-NEXT:    2 layers, 13 directions, 87 weights of 767
// CHECK-NEXT:    stream: tokens (6), one (1), indices (4), full (1), selector_width (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 9 d_v 1: selector_width <- q tokens, indices; k tokens, indices
// CHECK-NEXT:    layer 0 mlp, 4 neurons: is_first (2), erase(indices) (2) <- indices, selector_width
// CHECK-NEXT:    layer 1 head 0, d_qk 6 d_v 1: dense_rank <- q tokens, full; k tokens, is_first
// CHECK-NEXT:    transformer.embed: W_E 18 146 0 0, W_pos 4 48 0 0
// CHECK-NEXT:    transformer.head: W_Q 586.39 6808.9 0 0, W_K 9 89 0 0, W_V 1 1 0 0, W_O 1 13 0 0
// CHECK-NEXT:    transformer.mlp: W_in 34 454 91.625 167.25, W_out 1 8 3 31
// CHECK-NEXT:    transformer.head: W_Q 586.39 4463.3 0 0, W_K 6 42 0 0, W_V 1 1 0 0, W_O 1 9 0 0
// CHECK-NEXT:    transformer.unembed: W_U 248.24 1769.3 301.61 2690.4
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 35 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 44 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 13 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 8 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 12 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 9 0 0
// CHECK-NEXT:    select selector_width: margin 45, error 0
// CHECK-NEXT:    select dense_rank: margin 45, error 2^-12
// CHECK-NEXT:    decode dense_rank: margin 0.999, error 2^-8
// CHECK-NEXT:  is_sorted:
// CHECK-NEXT:    bounds of the token embedding: known points, 3 8 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 4 9 0 0 0
// CHECK-NEXT:    bounds of shift(tokens , 1 , 0): points, 1 4 0 1.2344e-07 4.2297e-09
// CHECK-NEXT:    bounds of the token embedding: known points, 3 6 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 4 8 0 0 0
// CHECK-NEXT:    bounds of map_2: points, 0 1 0 5.6973e-06 2.3842e-07
// CHECK-NEXT:    bounds of count(descends , True): uniform points, 0.5 1 1 8.8009e-05 8.8068e-05
// CHECK-NEXT:    bounds of the token embedding: known points, 3 6 1 0 0
// CHECK-NEXT:    bounds of is_sorted: uniform points, 0 2 0 0 5.9605e-07
// CHECK-NEXT:    attention of shift(tokens , 1 , 0): 8.4595e-10 0 0 0 single may_miss equal others
// CHECK-NEXT:    attention of count(descends , True): 1.4317e-19 0.00014831 0.00034881 4 prefixes may_miss others
// CHECK-NEXT:    tf32: 22.5 0, 0.5 8.4595e-10, 45 0.37471, 0.5 5.5058, 1 11.025
// CHECK-NEXT:    float32-folded: 22.5 0, 0.5 8.4595e-10, 45 0.00039049, 0.5 2.7123e-05, 1 5.5915e-05
// CHECK-NEXT:    2 layers, 16 directions, 109 weights of 960
// CHECK-NEXT:    stream: tokens (6), one (1), indices (3), shift(tokens , 1 , 0) (5), full (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 4 d_v 5: shift(tokens , 1 , 0) <- q indices; k indices, tokens:compiler_bos/is_sorted:False; v tokens, tokens:compiler_bos/is_sorted:False
// CHECK-NEXT:    layer 0 mlp, 7 neurons: map_2 (4), erase(tokens) (2), erase(indices) (1) <- indices, tokens, shift(tokens , 1 , 0)
// CHECK-NEXT:    layer 1 head 0, d_qk 2 d_v 1: count(descends , True) <- q full; k map_2, tokens:compiler_bos/is_sorted:False; v tokens:compiler_bos/is_sorted:False
// CHECK-NEXT:    layer 1 mlp, 4 neurons: is_sorted (3), erase(tokens) (1) <- count(descends , True), tokens:compiler_bos/is_sorted:False
// CHECK-NEXT:    transformer.embed: W_E 23 246 0 0, W_pos 15 89 5 36
// CHECK-NEXT:    transformer.head: W_Q 265.5 1075 320 1504, W_K 4 16 0 0, W_V 6 51 1 2, W_O 5 75 0 0
// CHECK-NEXT:    transformer.mlp: W_in 24 311 8 28, W_out 4 30 3 32
// CHECK-NEXT:    transformer.head: W_Q 91.386 857.77 0 0, W_K 2 8 0 0, W_V 1 1 0 0, W_O 1 4 0 0
// CHECK-NEXT:    transformer.mlp: W_in 34 182 92.625 259.88, W_out 3 12 3 15
// CHECK-NEXT:    transformer.unembed: W_U 2 9 0 0
// CHECK-NEXT:    transformer.variable: table 15 44 5 21, basis 3 15 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 50 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 75 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 6 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 16 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 4 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 9 0 0
// CHECK-NEXT:    select shift(tokens , 1 , 0): margin 22.5, error 0
// CHECK-NEXT:    step shift(tokens , 1 , 0): margin 0.5, error 2^-30
// CHECK-NEXT:    select count(descends , True): margin 45, error 2^-11
// CHECK-NEXT:    step is_sorted: margin 0.5, error 2^-15
// CHECK-NEXT:    decode is_sorted: margin 1, error 2^-14
// CHECK-NEXT:  inversions:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 5 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of inversions: known points, 0.5 1 1 4.8751e-06 4.9347e-06
// CHECK-NEXT:    attention of inversions: 1.4313e-19 8.1706e-06 1.6341e-05 4 prefixes may_miss equal others
// CHECK-NEXT:    tf32: 45 0, 1 1.5265
// CHECK-NEXT:    float32-folded: 45 0, 1 0.00031154
// CHECK-NEXT:    1 layers, 11 directions, 47 weights of 352
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), inversions (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 7 d_v 1: inversions <- q tokens, indices; k tokens, indices
// CHECK-NEXT:    transformer.embed: W_E 11 56 0 0, W_pos 4 44 0 0
// CHECK-NEXT:    transformer.head: W_Q 631.39 5591.1 0 0, W_K 7 61 0 0, W_V 1 1 0 0, W_O 1 11 0 0
// CHECK-NEXT:    transformer.unembed: W_U 248.24 2004.5 301.61 3091.7
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 40 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 11 0 0
// CHECK-NEXT:    select inversions: margin 45, error 0
// CHECK-NEXT:    decode inversions: margin 0.999, error 2^-11
// CHECK-NEXT:  minimum:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 7 2 0 0
// CHECK-NEXT:    bounds of selector_width: points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    bounds of is_smallest: points, 0 1 0 0 0
// CHECK-NEXT:    bounds of aggregate_mean: uniform a range, 0 5 0 3.0225e-07 3.0648e-07
// CHECK-NEXT:    bounds of the token embedding: known points, 2 2 1 0 0
// CHECK-NEXT:    bounds of aggregate: uniform points, 0 6 0 0.00011605 2.0862e-06
// CHECK-NEXT:    attention of selector_width: 1.4313e-19 4.1473e-06 8.2945e-06 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of aggregate_mean: 8.4595e-10 0 0 0 prefixes may_miss equal others
// CHECK-NEXT:    tf32: 45 0, 22.5 1.8025, 1 285.31
// CHECK-NEXT:    float32-folded: 45 0, 22.5 0, 1 0.00041789
// CHECK-NEXT:    2 layers, 10 directions, 127 weights of 760
// CHECK-NEXT:    stream: tokens (6), one (1), full (1), selector_width/aggregate_mean (1), is_smallest (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: selector_width <- q tokens; k tokens, tokens:compiler_bos/aggregate:0; v tokens:compiler_bos/aggregate:0
// CHECK-NEXT:    layer 0 mlp, 3 neurons: is_smallest (2), erase(selector_width) (1) <- selector_width, tokens:compiler_bos/aggregate:0
// CHECK-NEXT:    layer 1 head 0, d_qk 2 d_v 1: aggregate_mean <- q full; k is_smallest, tokens:compiler_bos/aggregate:0; v tokens
// CHECK-NEXT:    layer 1 mlp, 17 neurons: aggregate (11), erase(tokens) (6) <- tokens, aggregate_mean, tokens:compiler_bos/aggregate:0
// CHECK-NEXT:    transformer.embed: W_E 18 126 0 0, W_pos 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 496.39 3428.3 0 0, W_K 5 29 0 0, W_V 1 1 0 0, W_O 1 9 0 0
// CHECK-NEXT:    transformer.mlp: W_in 33 315 91.625 167.25, W_out 1 10 2 22
// CHECK-NEXT:    transformer.head: W_Q 67.5 450 0 0, W_K 2 12 0 0, W_V 15 85 0 0, W_O 1 9 0 0
// CHECK-NEXT:    transformer.mlp: W_in 109 1660 1103 8868, W_out 11 100 16 206
// CHECK-NEXT:    transformer.unembed: W_U 6 41 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 35 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 9 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 10 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 8 0 0
// CHECK-NEXT:    transformer.variable: table 26 426 0 0, basis 6 41 0 0
// CHECK-NEXT:    transformer.variable: table 6 36 0 0, reading 6 41 0 0
// CHECK-NEXT:    transformer.variable: table 75 1265.3 0 0, basis 1 9 0 0
// CHECK-NEXT:    select selector_width: margin 45, error 0
// CHECK-NEXT:    select aggregate_mean: margin 22.5, error 0
// CHECK-NEXT:    decode minimum: margin 1, error 2^-11
// CHECK-NEXT:  maximum_so_far:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 4 2 0 0
// CHECK-NEXT:    bounds of share_1+share_2+share_3: known a range, 0 3 0 1.7881e-07 1.7881e-07
// CHECK-NEXT:    bounds of reached_1: known points, 0 1 0 2.563e-06 0
// CHECK-NEXT:    bounds of reached_2: known points, 0 1 0 2.563e-06 0
// CHECK-NEXT:    bounds of reached_3: known points, 0 1 0 2.563e-06 0
// CHECK-NEXT:    attention of share_1+share_2+share_3: 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    tf32: 22.5 0, 1 0.29468
// CHECK-NEXT:    float32-folded: 22.5 0, 1 0.00012094
// CHECK-NEXT:    1 layers, 11 directions, 61 weights of 407
// CHECK-NEXT:    stream: tokens (4), one (1), share_1 (1), share_2 (1), share_3 (1), reached_1 (1), reached_2 (1), reached_3 (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 3: share_1+share_2+share_3 <- v tokens
// CHECK-NEXT:    layer 0 mlp, 6 neurons: reached_1 (2), reached_2 (2), reached_3 (2) <- share_1, share_2, share_3
// CHECK-NEXT:    transformer.embed: W_E 10 50 0 0, W_pos 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 180 67.5 112.5, W_K 2 4 0 0, W_V 6 30 0 0, W_O 3 24 0 0
// CHECK-NEXT:    transformer.mlp: W_in 72 684 96 348, W_out 3 36 3 39
// CHECK-NEXT:    transformer.unembed: W_U 36 444 14 64
// CHECK-NEXT:    transformer.variable: table 3 12 0 0, basis 3 15 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, reading 3 12 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 6 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 9 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, reading 2 9 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 7 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 10 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, reading 1 5 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 8 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 11 0 0
// CHECK-NEXT:    transformer.variable: table 6 20 0 0, reading 3 30 0 0
// CHECK-NEXT:    select share_1+share_2+share_3: margin 22.5, error 0
// CHECK-NEXT:    decode maximum_so_far: margin 1, error 2^-13
// CHECK-NEXT:  second_largest:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 6 2 0 0
// CHECK-NEXT:    bounds of selector_width: points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    bounds of the token embedding: known points, 2 2 2 0 0
// CHECK-NEXT:    bounds of candidate: points, 0 5 0 9.5367e-06 9.5367e-07
// CHECK-NEXT:    bounds of selector_width_2: points, 0.5 1 1 8.4448e-05 8.4508e-05
// CHECK-NEXT:    bounds of is_second: points, 0 1 0 0 0
// CHECK-NEXT:    bounds of aggregate_mean: uniform a range, 0 4 0 4.7691e-05 4.7694e-05
// CHECK-NEXT:    bounds of the token embedding: known points, 1 1 1 0 0
// CHECK-NEXT:    bounds of candidate: points, 0 2 0 3.8147e-06 2.3842e-07
// CHECK-NEXT:    bounds of aggregate: uniform points, 0 5 0 0.00016034 1.7881e-06
// CHECK-NEXT:    attention of selector_width: 1.4313e-19 4.1473e-06 8.2945e-06 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of selector_width_2: 1.4321e-19 0.00011802 0.00033458 4 prefixes may_miss others
// CHECK-NEXT:    attention of aggregate_mean: 8.4595e-10 0 0 0 prefixes may_miss equal others
// CHECK-NEXT:    tf32: 45 0, 0.5 0.036004, 45 11.137, 45 2806.2, 1 1290.4
// CHECK-NEXT:    float32-folded: 45 0, 0.5 1.9073e-06, 45 0.0011051, 22.5 0.0012336, 1 0.00034179
// CHECK-NEXT:    3 layers, 10 directions, 203 weights of 1180
// CHECK-NEXT:    stream: tokens (5), one (1), full (1), selector_width/selector_width_2/aggregate_mean (1), candidate (1), is_second (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 4 d_v 1: selector_width <- q tokens; k tokens, tokens:compiler_bos/aggregate:0|1/4|1/3|1/2; v tokens:compiler_bos/aggregate:0|1/4|1/3|1/2
// CHECK-NEXT:    layer 0 mlp, 17 neurons: candidate (12), erase(tokens) (4), erase(selector_width) (1) <- tokens, selector_width, tokens:compiler_bos/aggregate:0|1/4|1/3|1/2
// CHECK-NEXT:    layer 1 head 0, d_qk 5 d_v 1: selector_width_2 <- q candidate; k candidate, tokens:compiler_bos/aggregate:0|1/4|1/3|1/2; v tokens:compiler_bos/aggregate:0|1/4|1/3|1/2
// CHECK-NEXT:    layer 1 mlp, 3 neurons: is_second (2), erase(selector_width_2) (1) <- selector_width_2, tokens:compiler_bos/aggregate:0|1/4|1/3|1/2
// CHECK-NEXT:    layer 2 head 0, d_qk 2 d_v 1: aggregate_mean <- q full; k is_second, tokens:compiler_bos/aggregate:0|1/4|1/3|1/2; v candidate
// CHECK-NEXT:    layer 2 mlp, 17 neurons: aggregate (9), erase(tokens) (1), erase(full) (1), erase(candidate) (3), erase(-candidate) (3) <- candidate, full, aggregate_mean, tokens:compiler_bos/aggregate:0|1/4|1/3|1/2
// CHECK-NEXT:    transformer.embed: W_E 15 90 0 0, W_pos 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 316.39 1581.9 0 0, W_K 4 22 0 0, W_V 1 1 0 0, W_O 1 8 0 0
// CHECK-NEXT:    transformer.mlp: W_in 173 2288 406.5 2980.8, W_out 12 126 13 180
// CHECK-NEXT:    transformer.head: W_Q 496.39 2978.3 0 0, W_K 5 35 0 0, W_V 1 1 0 0, W_O 1 8 0 0
// CHECK-NEXT:    transformer.mlp: W_in 33 282 91.625 167.25, W_out 1 10 2 21
// CHECK-NEXT:    transformer.head: W_Q 67.5 405 0 0, W_K 2 12 0 0, W_V 10 68 0 0, W_O 1 8 0 0
// CHECK-NEXT:    transformer.mlp: W_in 102 1280 780 4983, W_out 12 125 13 148
// CHECK-NEXT:    transformer.unembed: W_U 5 30 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 8 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 37 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 8 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 10 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 7 0 0
// CHECK-NEXT:    transformer.variable: table 25 375 0 0, basis 5 30 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, reading 5 30 0 0
// CHECK-NEXT:    transformer.variable: table 50 865.33 0 0, basis 1 8 0 0
// CHECK-NEXT:    select selector_width: margin 45, error 0
// CHECK-NEXT:    step candidate: margin 0.5, error 2^-18
// CHECK-NEXT:    select selector_width_2: margin 45, error 2^-9
// CHECK-NEXT:    select aggregate_mean: margin 22.5, error 2^-9
// CHECK-NEXT:    decode second_largest: margin 1, error 2^-11
// CHECK-NEXT:  median:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 6 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of smaller: points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    bounds of length_mean_index: uniform points, 0 1.5 0 0 2.5378e-09
// CHECK-NEXT:    bounds of tied: points, 0.5 1 1 4.8751e-06 4.9347e-06
// CHECK-NEXT:    bounds of smaller_numerical: points, 0 4 0 5.3328e-05 2.6822e-06
// CHECK-NEXT:    bounds of tied_numerical: points, 0 4 0 8.8533e-05 2.6822e-06
// CHECK-NEXT:    bounds of middle: points, 0 2 0 0 1.1921e-06
// CHECK-NEXT:    bounds of place_categorical: points, 0 2 0 1.8299e-05 5.9605e-07
// CHECK-NEXT:    bounds of median: points, 1 3 0 1.5862e-05 1.5746e-05
// CHECK-NEXT:    attention of smaller: 1.4313e-19 4.1473e-06 8.2945e-06 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of length_mean_index: 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    attention of tied: 1.4313e-19 8.1706e-06 1.6341e-05 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of median: 8.4645e-10 0.00011198 0 0 prefixes may_miss others
// CHECK-NEXT:    tf32: 45 0, 22.5 0, 45 0, 0.5 0, 45 1000.2, 0.5 2.0176, 1 4.0284
// CHECK-NEXT:    float32-folded: 45 0, 22.5 0, 45 0, 0.5 0, 22.5 0.003993, 0.5 7.8695e-06, 1 1.0673e-05
// CHECK-NEXT:    3 layers, 17 directions, 167 weights of 1819
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), median (4), smaller/place_categorical (1), tied/place_categorical (1), length_mean_index (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 4 d_v 1: smaller <- q tokens; k tokens
// CHECK-NEXT:    layer 0 head 1, d_qk 2 d_v 1: length_mean_index <- v indices
// CHECK-NEXT:    layer 0 head 2, d_qk 8 d_v 1: tied <- q tokens, indices; k tokens, indices
// CHECK-NEXT:    layer 0 mlp, 17 neurons: smaller_numerical (5), tied_numerical (4), middle (2), erase(indices) (4), erase(smaller) (1), erase(tied) (1) <- smaller, indices, tied, length_mean_index
// CHECK-NEXT:    layer 1 mlp, 5 neurons: place_categorical (5) <- smaller_numerical, tied_numerical
// CHECK-NEXT:    layer 2 head 0, d_qk 3 d_v 4: median <- q middle; k place_categorical; v tokens
// CHECK-NEXT:    transformer.embed: W_E 15 106 0 0, W_pos 4 44 0 0
// CHECK-NEXT:    transformer.head: W_Q 316.39 1851.9 0 0, W_K 4 19 0 0, W_V 1 1 0 0, W_O 1 15 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 180 67.5 112.5, W_K 2 4 0 0, W_V 6 56 0 0, W_O 1 17 0 0
// CHECK-NEXT:    transformer.head: W_Q 541.39 5682.5 0 0, W_K 8 71 0 0, W_V 1 1 0 0, W_O 1 16 0 0
// CHECK-NEXT:    transformer.mlp: W_in 23 520 56.076 446.99, W_out 29 330 36 478
// CHECK-NEXT:    transformer.mlp: W_in 17 162 45 173, W_out 4 69 3 53
// CHECK-NEXT:    transformer.head: W_Q 112.5 1035 0 0, W_K 3 35 0 0, W_V 5 25 1 2, W_O 4 56 0 0
// CHECK-NEXT:    transformer.unembed: W_U 4 56 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 15 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 40 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 16 0 0
// CHECK-NEXT:    transformer.variable: table 6 20 0 0, reading 2 15 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 20 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 56 0 0
// CHECK-NEXT:    transformer.variable: table 10 40 0 0, basis 1 7 0 0
// CHECK-NEXT:    transformer.variable: table 10 40 0 0, basis 1 8 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 32 0 0
// CHECK-NEXT:    transformer.variable: table 3 10 0 0, basis 1 17 0 0
// CHECK-NEXT:    select smaller: margin 45, error 0
// CHECK-NEXT:    select length_mean_index: margin 22.5, error 0
// CHECK-NEXT:    select tied: margin 45, error 0
// CHECK-NEXT:    step middle: margin 0.5, error 0
// CHECK-NEXT:    select median: margin 22.5, error 2^-7
// CHECK-NEXT:    step median: margin 0.5, error 2^-16
// CHECK-NEXT:    decode median: margin 1, error 2^-16
// CHECK-NEXT:  evens_before_odds:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 5 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of selector_width: points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    bounds of selector_width_2: points, 0.5 1 1 4.8751e-06 4.9347e-06
// CHECK-NEXT:    bounds of selector_width_numerical: points, 0 4 0 5.2792e-05 2.3842e-06
// CHECK-NEXT:    bounds of selector_width_2_numerical: points, 0 4 0 8.7996e-05 2.3842e-06
// CHECK-NEXT:    bounds of target_categorical: points, 0 4 0 3.472e-05 5.9605e-07
// CHECK-NEXT:    bounds of evens_before_odds: points, 0 4 0 1.002e-05 1.0024e-05
// CHECK-NEXT:    attention of selector_width: 1.4313e-19 4.1473e-06 8.2945e-06 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of selector_width_2: 1.4313e-19 8.1706e-06 1.6341e-05 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of evens_before_odds: 8.4645e-10 0.00012539 0 0 prefixes may_miss others
// CHECK-NEXT:    tf32: 45 0, 45 0, 0.5 11.036, 45 997.26, 0.5 2.0059, 1 4.0258
// CHECK-NEXT:    float32-folded: 45 0, 45 0, 0.5 1.2636e-05, 22.5 0.0015977, 0.5 2.5051e-06, 1 0.00026234
// CHECK-NEXT:    3 layers, 18 directions, 153 weights of 1746
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), selector_width/target_categorical (1), selector_width_2/target_categorical (1), selector_width_numerical/evens_before_odds (1), selector_width_2_numerical/evens_before_odds (1), target_categorical (2), evens_before_odds (2)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: selector_width <- q tokens; k tokens
// CHECK-NEXT:    layer 0 head 1, d_qk 6 d_v 1: selector_width_2 <- q tokens, indices; k tokens, indices
// CHECK-NEXT:    layer 0 mlp, 11 neurons: selector_width_numerical (5), selector_width_2_numerical (4), erase(selector_width) (1), erase(selector_width_2) (1) <- selector_width, selector_width_2
// CHECK-NEXT:    layer 1 mlp, 11 neurons: target_categorical (7), erase(selector_width_numerical) (1), erase(-selector_width_numerical) (1), erase(selector_width_2_numerical) (1), erase(-selector_width_2_numerical) (1) <- selector_width_numerical, selector_width_2_numerical
// CHECK-NEXT:    layer 2 head 0, d_qk 5 d_v 4: evens_before_odds <- q indices; k target_categorical; v tokens
// CHECK-NEXT:    transformer.embed: W_E 11 56 0 0, W_pos 4 44 0 0
// CHECK-NEXT:    transformer.head: W_Q 136.39 542.77 0 0, W_K 3 13 0 0, W_V 1 1 0 0, W_O 1 11 0 0
// CHECK-NEXT:    transformer.head: W_Q 541.39 4772.8 0 0, W_K 8 61 0 0, W_V 1 1 0 0, W_O 1 12 0 0
// CHECK-NEXT:    transformer.mlp: W_in 11 172 30.076 166.99, W_out 26 439 30 504
// CHECK-NEXT:    transformer.mlp: W_in 27 453 81 450, W_out 9 158 8 145
// CHECK-NEXT:    transformer.head: W_Q 202.5 1935 0 0, W_K 5 65 0 0, W_V 4 24 0 0, W_O 4 68 0 0
// CHECK-NEXT:    transformer.unembed: W_U 4 68 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 4 20 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 11 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 40 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 12 0 0
// CHECK-NEXT:    transformer.variable: table 6 20 0 0, reading 2 27 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 68 0 0
// CHECK-NEXT:    transformer.variable: table 10 40 0 0, basis 1 13 0 0
// CHECK-NEXT:    transformer.variable: table 10 40 0 0, basis 1 14 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 60 0 0
// CHECK-NEXT:    select selector_width: margin 45, error 0
// CHECK-NEXT:    select selector_width_2: margin 45, error 0
// CHECK-NEXT:    step target_categorical: margin 0.5, error 2^-16
// CHECK-NEXT:    select evens_before_odds: margin 22.5, error 2^-9
// CHECK-NEXT:    step evens_before_odds: margin 0.5, error 2^-18
// CHECK-NEXT:    decode evens_before_odds: margin 1, error 2^-11
// CHECK-NEXT:  argmax:
// CHECK-NEXT:    bounds of the token embedding: known points, 3 8 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of greater: points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    bounds of same_before: points, 0.5 1 1 4.8751e-06 4.9347e-06
// CHECK-NEXT:    bounds of the token embedding: known points, 3 5 2 0 0
// CHECK-NEXT:    bounds of greater_numerical: points, 0 4 0 5.3328e-05 2.6822e-06
// CHECK-NEXT:    bounds of same_before_numerical: points, 0 4 0 8.8533e-05 2.6822e-06
// CHECK-NEXT:    bounds of sequence_map_categorical: points, 0 1 0 5.6625e-06 5.9605e-07
// CHECK-NEXT:    bounds of argmax: uniform points, 1 3 0 1.6577e-05 1.6461e-05
// CHECK-NEXT:    attention of greater: 1.4313e-19 4.1473e-06 8.2945e-06 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of same_before: 1.4313e-19 8.1706e-06 1.6341e-05 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of argmax: 8.462e-10 2.0117e-05 0 0 prefixes may_miss others
// CHECK-NEXT:    tf32: 45 0, 45 0, 45 499.47, 0.5 2.0176, 1 4.0284
// CHECK-NEXT:    float32-folded: 45 0, 45 0, 22.5 0.0015504, 0.5 8.2271e-06, 1 1.1149e-05
// CHECK-NEXT:    3 layers, 18 directions, 141 weights of 1620
// CHECK-NEXT:    stream: tokens (6), one (1), indices (4), full (1), argmax (4), greater (1), same_before (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: greater <- q tokens; k tokens
// CHECK-NEXT:    layer 0 head 1, d_qk 9 d_v 1: same_before <- q tokens, indices; k tokens, indices
// CHECK-NEXT:    layer 0 mlp, 12 neurons: greater_numerical (5), same_before_numerical (4), erase(tokens) (3) <- tokens, greater, same_before
// CHECK-NEXT:    layer 1 mlp, 3 neurons: sequence_map_categorical (3) <- greater_numerical, same_before_numerical
// CHECK-NEXT:    layer 2 head 0, d_qk 2 d_v 4: argmax <- q full; k sequence_map_categorical; v indices
// CHECK-NEXT:    transformer.embed: W_E 23 221 0 0, W_pos 4 48 0 0
// CHECK-NEXT:    transformer.head: W_Q 496.39 2978.3 0 0, W_K 5 33 0 0, W_V 1 1 0 0, W_O 1 17 0 0
// CHECK-NEXT:    transformer.head: W_Q 586.39 6808.9 0 0, W_K 9 89 0 0, W_V 1 1 0 0, W_O 1 18 0 0
// CHECK-NEXT:    transformer.mlp: W_in 12 220 30.076 166.99, W_out 26 179 31 224
// CHECK-NEXT:    transformer.mlp: W_in 9 42 19 49, W_out 2 12 1 6
// CHECK-NEXT:    transformer.head: W_Q 67.5 630 0 0, W_K 2 7 0 0, W_V 5 45 1 2, W_O 4 64 0 0
// CHECK-NEXT:    transformer.unembed: W_U 4 64 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 35 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 17 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 44 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 18 0 0
// CHECK-NEXT:    transformer.variable: table 6 20 0 0, reading 2 7 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 12 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 64 0 0
// CHECK-NEXT:    transformer.variable: table 10 40 0 0, basis 1 3 0 0
// CHECK-NEXT:    transformer.variable: table 10 40 0 0, basis 1 4 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 5 0 0
// CHECK-NEXT:    select greater: margin 45, error 0
// CHECK-NEXT:    select same_before: margin 45, error 0
// CHECK-NEXT:    select argmax: margin 22.5, error 2^-9
// CHECK-NEXT:    step argmax: margin 0.5, error 2^-16
// CHECK-NEXT:    decode argmax: margin 1, error 2^-16
// CHECK-NEXT:  is_permutation:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 7 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 3 0 0 0
// CHECK-NEXT:    bounds of selector_width: points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    bounds of length_mean_index: uniform points, 0 1.5 0 0 2.5378e-09
// CHECK-NEXT:    bounds of selector_width_categorical: points, 0 2 0 0 5.9605e-07
// CHECK-NEXT:    bounds of the token embedding: known points, 2 4 2 0 0
// CHECK-NEXT:    bounds of wrong: points, 0 1 0 0 2.3842e-07
// CHECK-NEXT:    bounds of selector_width_2: uniform points, 0.5 1 1 1.384e-05 1.39e-05
// CHECK-NEXT:    bounds of the token embedding: known points, 2 4 1 0 0
// CHECK-NEXT:    bounds of is_permutation: uniform points, 0 2 0 0 5.9605e-07
// CHECK-NEXT:    attention of selector_width: 1.4313e-19 4.1473e-06 8.2945e-06 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of length_mean_index: 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    attention of selector_width_2: 1.4313e-19 2.6101e-05 5.2201e-05 4 prefixes may_miss equal others
// CHECK-NEXT:    tf32: 45 0, 22.5 0, 45 76.265, 0.5 96.441, 1 193.07
// CHECK-NEXT:    float32-folded: 45 0, 22.5 0, 45 0.00015557, 0.5 2.7122e-05, 1 5.6389e-05
// CHECK-NEXT:    3 layers, 13 directions, 150 weights of 1066
// CHECK-NEXT:    stream: tokens (6), one (1), indices (1), full (1), selector_width (1), length_mean_index (1), selector_width_categorical (2)
// CHECK-NEXT:    layer 0 head 0, d_qk 6 d_v 1: selector_width <- q tokens; k tokens, tokens:compiler_bos/is_permutation:False; v tokens:compiler_bos/is_permutation:False
// CHECK-NEXT:    layer 0 head 1, d_qk 2 d_v 1: length_mean_index <- q tokens:compiler_bos/is_permutation:False; k tokens:compiler_bos/is_permutation:False; v indices
// CHECK-NEXT:    layer 0 mlp, 3 neurons: selector_width_categorical (3) <- selector_width, tokens:compiler_bos/is_permutation:False
// CHECK-NEXT:    layer 1 mlp, 14 neurons: wrong (11), erase(tokens) (3) <- tokens, selector_width_categorical, length_mean_index, tokens:compiler_bos/is_permutation:False
// CHECK-NEXT:    layer 2 head 0, d_qk 2 d_v 1: selector_width_2 <- q full; k wrong, tokens:compiler_bos/is_permutation:False; v tokens:compiler_bos/is_permutation:False
// CHECK-NEXT:    layer 2 mlp, 4 neurons: is_permutation (3), erase(tokens) (1) <- selector_width_2, tokens:compiler_bos/is_permutation:False
// CHECK-NEXT:    transformer.embed: W_E 18 131 0 0, W_pos 6 68 0 0
// CHECK-NEXT:    transformer.head: W_Q 271.39 1899.7 0 0, W_K 6 41 0 0, W_V 1 1 0 0, W_O 1 10 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 180 67.5 112.5, W_K 2 4 0 0, W_V 1 8 0 0, W_O 1 11 0 0
// CHECK-NEXT:    transformer.mlp: W_in 65 738 160.88 448.62, W_out 3 41 2 28
// CHECK-NEXT:    transformer.mlp: W_in 123 1597 198 1351, W_out 8 64 6 72
// CHECK-NEXT:    transformer.head: W_Q 91.386 542.77 0 0, W_K 2 5 0 0, W_V 1 1 0 0, W_O 1 4 0 0
// CHECK-NEXT:    transformer.mlp: W_in 34 182 92.625 259.88, W_out 3 10 3 13
// CHECK-NEXT:    transformer.unembed: W_U 2 7 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 35 0 0
// CHECK-NEXT:    transformer.variable: table 2.5381 5.8476 0 0, basis 1 10 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 3 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 9 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 4 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 7 0 0
// CHECK-NEXT:    transformer.variable: table 4 13 0 0, basis 2 26 0 0
// CHECK-NEXT:    transformer.variable: table 6 20 0 0, basis 1 8 0 0
// CHECK-NEXT:    transformer.variable: table 3 10 0 0, basis 1 11 0 0
// CHECK-NEXT:    transformer.variable: table 10 30 0 0, reading 3 24 1 1
// CHECK-NEXT:    select selector_width: margin 45, error 0
// CHECK-NEXT:    select length_mean_index: margin 22.5, error 0
// CHECK-NEXT:    select selector_width_2: margin 45, error 2^-12
// CHECK-NEXT:    step is_permutation: margin 0.5, error 2^-15
// CHECK-NEXT:    decode is_permutation: margin 1, error 2^-14
// CHECK-NEXT:  builtin.module {
// CHECK-NEXT:    rasp.program @corpus_sorting vocab {"a"} max_seq_len 1 {
// CHECK-NEXT:      %[[TOKENS:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:      rasp.return %[[TOKENS]] : !rasp.sop
// CHECK-NEXT:    }
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

// RUN: raspc compile %S/Inputs/corpus_patterns.py --vocab a --max-seq-len 1 --emit rasp | filecheck --match-full-lines %s

// The parts and decisions of the programs about patterns of tokens in examples/index.json, by the pipeline default.

// CHECK:       bigram:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 5 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 4 9 0 0 0
// CHECK-NEXT:    bounds of shift(tokens , 1 , "-"): known points, 1 3 0 1.2259e-07 3.3838e-09
// CHECK-NEXT:    bounds of the token embedding: known points, 2 4 1 0 0
// CHECK-NEXT:    bounds of bigram: known points, 0 2 0 1.3535e-05 2.3842e-07
// CHECK-NEXT:    attention of shift(tokens , 1 , "-"): 8.4595e-10 0 0 0 single may_miss equal others
// CHECK-NEXT:    tf32: 22.5 0, 0.5 8.4595e-10, 0.5 0.0063539, 1 0.011737
// CHECK-NEXT:    float32-folded: 22.5 0, 0.5 8.4595e-10, 0.5 1.1031e-05, 1 1.5145e-05
// CHECK-NEXT:    1 layers, 12 directions, 64 weights of 432
// CHECK-NEXT:    stream: tokens (4), one (1), indices (3), shift(tokens , 1 , "-") (4)
// CHECK-NEXT:    layer 0 head 0, d_qk 4 d_v 4: shift(tokens , 1 , "-") <- q indices; k indices, tokens:compiler_bos/bigram:False; v tokens, tokens:compiler_bos/bigram:False
// CHECK-NEXT:    layer 0 mlp, 4 neurons: bigram (2), erase(tokens) (2) <- tokens, shift(tokens , 1 , "-"), tokens:compiler_bos/bigram:False
// CHECK-NEXT:    transformer.embed: W_E 12 69 0 0, W_pos 15 134 5 51
// CHECK-NEXT:    transformer.head: W_Q 265.5 1747 320 2080, W_K 4 22 0 0, W_V 4 19 1 5, W_O 4 48 0 0
// CHECK-NEXT:    transformer.mlp: W_in 15.5 114 4 10, W_out 2 5 3 11
// CHECK-NEXT:    transformer.unembed: W_U 2 5 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 15 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 3 13 0 0
// CHECK-NEXT:    transformer.variable: table 15 44 5 21, basis 3 24 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 48 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 4 43 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 5 0 0
// CHECK-NEXT:    select shift(tokens , 1 , "-"): margin 22.5, error 0
// CHECK-NEXT:    step shift(tokens , 1 , "-"): margin 0.5, error 2^-30
// CHECK-NEXT:    step bigram: margin 0.5, error 2^-16
// CHECK-NEXT:    decode bigram: margin 1, error 2^-16
// CHECK-NEXT:  trigram:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 5 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of then_a: known points, 1 1 0 1.209e-07 1.6919e-09
// CHECK-NEXT:    bounds of the token embedding: known points, 2 4 1 0 0
// CHECK-NEXT:    bounds of trigram: known points, 0 2 0 1.0433e-05 2.3842e-07
// CHECK-NEXT:    attention of then_a: 8.4595e-10 0 0 0 single may_miss equal others
// CHECK-NEXT:    tf32: 22.5 0.45631, 0.5 1.3351e-09, 0.5 0.0063534, 1 0.011737
// CHECK-NEXT:    float32-folded: 22.5 0, 0.5 8.4595e-10, 0.5 7.9287e-06, 1 1.2043e-05
// CHECK-NEXT:    1 layers, 11 directions, 73 weights of 374
// CHECK-NEXT:    stream: tokens (4), one (1), indices (4), then_a (2)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 2: then_a <- q indices; k indices, tokens:compiler_bos/trigram:False; v tokens, tokens:compiler_bos/trigram:False
// CHECK-NEXT:    layer 0 mlp, 4 neurons: trigram (2), erase(tokens) (2) <- tokens, then_a, tokens:compiler_bos/trigram:False
// CHECK-NEXT:    transformer.embed: W_E 12 72 0 0, W_pos 4 40 0 0
// CHECK-NEXT:    transformer.head: W_Q 5 42 0 0, W_K 3113.5 19402 3328 27360, W_V 4 14 1 2, W_O 2 22 0 0
// CHECK-NEXT:    transformer.mlp: W_in 12.5 84 4 10, W_out 2 5 3 11
// CHECK-NEXT:    transformer.unembed: W_U 2 5 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 15 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 3 13 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 36 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, reading 4 36 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 3 13 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 22 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 5 0 0
// CHECK-NEXT:    select then_a: margin 22.5, error 0
// CHECK-NEXT:    step then_a: margin 0.5, error 2^-30
// CHECK-NEXT:    step trigram: margin 0.5, error 2^-16
// CHECK-NEXT:    decode trigram: margin 1, error 2^-16
// CHECK-NEXT:  count_bigram:
// CHECK-NEXT:    bounds of the token embedding: known points, 3 6 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 4 9 0 0 0
// CHECK-NEXT:    bounds of after_a: points, 1 1 0 1.209e-07 1.6919e-09
// CHECK-NEXT:    bounds of the token embedding: known points, 3 4 2 0 0
// CHECK-NEXT:    bounds of ends: points, 0 1 0 2.3855e-06 2.3842e-07
// CHECK-NEXT:    bounds of count_bigram: uniform points, 0.5 1 1 5.074e-05 5.0799e-05
// CHECK-NEXT:    attention of after_a: 8.4595e-10 0 0 0 single may_miss equal others
// CHECK-NEXT:    attention of count_bigram: 1.4315e-19 7.3789e-05 0.00019978 4 prefixes may_miss others
// CHECK-NEXT:    tf32: 22.5 0, 0.5 8.4595e-10, 45 0.44095, 1 5.8024
// CHECK-NEXT:    float32-folded: 22.5 0, 0.5 8.4595e-10, 45 0.00023073, 1 0.0021013
// CHECK-NEXT:    2 layers, 11 directions, 69 weights of 429
// CHECK-NEXT:    stream: tokens (4), one (1), indices (3), after_a (2), full (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 4 d_v 2: after_a <- q indices; k indices; v tokens
// CHECK-NEXT:    layer 0 mlp, 3 neurons: ends (1), erase(tokens) (2) <- tokens, after_a
// CHECK-NEXT:    layer 1 head 0, d_qk 2 d_v 1: count_bigram <- q full; k ends
// CHECK-NEXT:    transformer.embed: W_E 15 105 0 0, W_pos 15 134 5 51
// CHECK-NEXT:    transformer.head: W_Q 265.5 1747 320 2080, W_K 4 22 0 0, W_V 4 14 1 2, W_O 2 20 0 0
// CHECK-NEXT:    transformer.mlp: W_in 5 31 2 4, W_out 1 3 2 10
// CHECK-NEXT:    transformer.head: W_Q 91.386 632.77 0 0, W_K 2 5 0 0, W_V 1 1 0 0, W_O 1 4 0 0
// CHECK-NEXT:    transformer.unembed: W_U 248.24 1181.3 301.61 1687.1
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 15 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 3 13 0 0
// CHECK-NEXT:    transformer.variable: table 15 44 5 21, basis 3 24 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 3 13 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 20 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 3 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 11 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 4 0 0
// CHECK-NEXT:    select after_a: margin 22.5, error 0
// CHECK-NEXT:    step after_a: margin 0.5, error 2^-30
// CHECK-NEXT:    select count_bigram: margin 45, error 2^-12
// CHECK-NEXT:    decode count_bigram: margin 0.999, error 2^-8
// CHECK-NEXT:  repeated_bigram:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 5 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of left: known points, 1 3 0 1.2259e-07 3.3838e-09
// CHECK-NEXT:    bounds of selector_width: known points, 0.5 1 1 0.0001289 0.00012896
// CHECK-NEXT:    bounds of the token embedding: known points, 2 4 1 0 0
// CHECK-NEXT:    bounds of repeated_bigram: known points, 0 2 0 0 8.9407e-07
// CHECK-NEXT:    attention of left: 8.4595e-10 0 0 0 single may_miss equal others
// CHECK-NEXT:    attention of selector_width: 1.4319e-19 0.00013013 0.0005123 4 prefixes may_miss others
// CHECK-NEXT:    tf32: 22.5 0, 0.5 8.4595e-10, 45 0.88063, 0.5 8.5822, 1 17.184
// CHECK-NEXT:    float32-folded: 22.5 0, 0.5 8.4595e-10, 45 0.00043735, 0.5 2.3916e-05, 1 4.8845e-05
// CHECK-NEXT:    2 layers, 14 directions, 103 weights of 896
// CHECK-NEXT:    stream: tokens (4), one (1), indices (4), left (4), selector_width (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 4: left <- q indices; k indices, tokens:compiler_bos/repeated_bigram:False; v tokens, tokens:compiler_bos/repeated_bigram:False
// CHECK-NEXT:    layer 1 head 0, d_qk 11 d_v 1: selector_width <- q tokens, indices, left; k tokens, indices, left, tokens:compiler_bos/repeated_bigram:False; v tokens:compiler_bos/repeated_bigram:False
// CHECK-NEXT:    layer 1 mlp, 5 neurons: repeated_bigram (3), erase(tokens) (2) <- tokens, selector_width, tokens:compiler_bos/repeated_bigram:False
// CHECK-NEXT:    transformer.embed: W_E 12 72 0 0, W_pos 4 40 0 0
// CHECK-NEXT:    transformer.head: W_Q 5 42 0 0, W_K 1833.5 12010 2048 16832, W_V 4 19 1 5, W_O 4 52 0 0
// CHECK-NEXT:    transformer.head: W_Q 721.39 9511.6 0 0, W_K 11 135 0 0, W_V 1 1 0 0, W_O 1 14 0 0
// CHECK-NEXT:    transformer.mlp: W_in 35 509 92.625 259.88, W_out 3 10 4 18
// CHECK-NEXT:    transformer.unembed: W_U 2 5 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 15 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 36 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, reading 4 36 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 52 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 14 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 5 0 0
// CHECK-NEXT:    select left: margin 22.5, error 0
// CHECK-NEXT:    step left: margin 0.5, error 2^-30
// CHECK-NEXT:    select selector_width: margin 45, error 2^-11
// CHECK-NEXT:    step repeated_bigram: margin 0.5, error 2^-15
// CHECK-NEXT:    decode repeated_bigram: margin 1, error 2^-14
// CHECK-NEXT:  contains_word:
// CHECK-NEXT:    bounds of the token embedding: known points, 4 7 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of shift(tokens , 1 , "-"): points, 1 3 0 1.2259e-07 3.3838e-09
// CHECK-NEXT:    bounds of shift(tokens , 2 , "-"): points, 1 3 0 1.2259e-07 3.3838e-09
// CHECK-NEXT:    bounds of the token embedding: known points, 4 4 2 0 0
// CHECK-NEXT:    bounds of map_6: points, 0 1 0 3.9364e-06 2.3842e-07
// CHECK-NEXT:    bounds of count(ends_here("cab") , True): uniform points, 0.5 1 1 6.8193e-05 6.8252e-05
// CHECK-NEXT:    bounds of the token embedding: known points, 4 4 1 0 0
// CHECK-NEXT:    bounds of contains_word: uniform points, 0 2 0 0 5.9605e-07
// CHECK-NEXT:    attention of shift(tokens , 1 , "-"): 8.4595e-10 0 0 0 single may_miss equal others
// CHECK-NEXT:    attention of shift(tokens , 2 , "-"): 8.4595e-10 0 0 0 single may_miss equal others
// CHECK-NEXT:    attention of count(ends_here("cab") , True): 1.4316e-19 0.00010869 0.00026957 4 prefixes may_miss others
// CHECK-NEXT:    tf32: 22.5 0, 0.5 8.4595e-10, 22.5 0.45631, 0.5 1.3351e-09, 45 0.50723, 0.5 7.5481, 1 15.114
// CHECK-NEXT:    float32-folded: 22.5 0, 0.5 8.4595e-10, 22.5 0, 0.5 8.4595e-10, 45 0.00032198, 0.5 2.7123e-05, 1 5.6153e-05
// CHECK-NEXT:    2 layers, 18 directions, 138 weights of 1260
// CHECK-NEXT:    stream: tokens (4), one (1), indices (4), shift(tokens , 1 , "-") (4), shift(tokens , 2 , "-") (4), full (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 4: shift(tokens , 1 , "-") <- q indices; k indices, tokens:compiler_bos/contains_word:False; v tokens, tokens:compiler_bos/contains_word:False
// CHECK-NEXT:    layer 0 head 1, d_qk 5 d_v 4: shift(tokens , 2 , "-") <- q indices; k indices, tokens:compiler_bos/contains_word:False; v tokens, tokens:compiler_bos/contains_word:False
// CHECK-NEXT:    layer 0 mlp, 4 neurons: map_6 (1), erase(tokens) (3) <- tokens, shift(tokens , 1 , "-"), shift(tokens , 2 , "-")
// CHECK-NEXT:    layer 1 head 0, d_qk 2 d_v 1: count(ends_here("cab") , True) <- q full; k map_6, tokens:compiler_bos/contains_word:False; v tokens:compiler_bos/contains_word:False
// CHECK-NEXT:    layer 1 mlp, 4 neurons: contains_word (3), erase(tokens) (1) <- count(ends_here("cab") , True), tokens:compiler_bos/contains_word:False
// CHECK-NEXT:    transformer.embed: W_E 18 174 0 0, W_pos 4 40 0 0
// CHECK-NEXT:    transformer.head: W_Q 5 42 0 0, W_K 1833.5 12010 2048 16832, W_V 4 19 1 5, W_O 4 52 0 0
// CHECK-NEXT:    transformer.head: W_Q 5 42 0 0, W_K 3113.5 19402 3328 27360, W_V 4 19 1 5, W_O 4 68 0 0
// CHECK-NEXT:    transformer.mlp: W_in 7.5 66 3.5 7, W_out 1 3 3 18
// CHECK-NEXT:    transformer.head: W_Q 91.386 947.77 0 0, W_K 2 5 0 0, W_V 1 1 0 0, W_O 1 4 0 0
// CHECK-NEXT:    transformer.mlp: W_in 34 182 92.625 259.88, W_out 3 14 3 13
// CHECK-NEXT:    transformer.unembed: W_U 2 7 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 15 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 3 13 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 36 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, reading 4 36 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 52 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 4 47 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, reading 4 36 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 68 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 4 63 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 3 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 18 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 4 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 7 0 0
// CHECK-NEXT:    select shift(tokens , 1 , "-"): margin 22.5, error 0
// CHECK-NEXT:    step shift(tokens , 1 , "-"): margin 0.5, error 2^-30
// CHECK-NEXT:    select shift(tokens , 2 , "-"): margin 22.5, error 0
// CHECK-NEXT:    step shift(tokens , 2 , "-"): margin 0.5, error 2^-30
// CHECK-NEXT:    select count(ends_here("cab") , True): margin 45, error 2^-11
// CHECK-NEXT:    step contains_word: margin 0.5, error 2^-15
// CHECK-NEXT:    decode contains_word: margin 1, error 2^-14
// CHECK-NEXT:  starts_with:
// CHECK-NEXT:    bounds of the token embedding: known points, 4 7 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 2 0 0 0
// CHECK-NEXT:    bounds of first: uniform points, 0 2 0 1.6919e-09 3.3838e-09
// CHECK-NEXT:    bounds of second: uniform points, 1 3 0 1.2259e-07 6.7676e-09
// CHECK-NEXT:    bounds of the token embedding: known points, 3 6 1 0 0
// CHECK-NEXT:    bounds of starts_with: uniform points, 0 2 0 1.3389e-05 2.3842e-07
// CHECK-NEXT:    attention of first: 8.4595e-10 0 0 0 single prefixes may_miss equal others
// CHECK-NEXT:    attention of second: 8.4595e-10 0 0 0 single prefixes may_miss equal others
// CHECK-NEXT:    tf32: 22.5 0, 22.5 0, 0.5 8.4595e-10, 0.5 0.0092866, 1 0.016141
// CHECK-NEXT:    float32-folded: 22.5 0, 22.5 0, 0.5 8.4595e-10, 0.5 1.0883e-05, 1 1.5237e-05
// CHECK-NEXT:    1 layers, 15 directions, 61 weights of 600
// CHECK-NEXT:    stream: tokens (4), one (1), indices (2), full (1), full_2 (1), second (4), first (2)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 2: first <- q full; k indices, tokens:compiler_bos/starts_with:False; v tokens
// CHECK-NEXT:    layer 0 head 1, d_qk 2 d_v 4: second <- q full_2; k indices, tokens:compiler_bos/starts_with:False; v tokens, tokens:compiler_bos/starts_with:False
// CHECK-NEXT:    layer 0 mlp, 4 neurons: starts_with (2), erase(tokens) (1), erase(full) (1) <- full, first, second, tokens:compiler_bos/starts_with:False
// CHECK-NEXT:    transformer.embed: W_E 18 129 0 0, W_pos 2 10 0 0
// CHECK-NEXT:    transformer.head: W_Q 67.5 315 0 0, W_K 2 5 0 0, W_V 3 23 0 0, W_O 2 30 0 0
// CHECK-NEXT:    transformer.head: W_Q 67.5 495 0 0, W_K 2 6 0 0, W_V 4 28 1 5, W_O 4 52 0 0
// CHECK-NEXT:    transformer.mlp: W_in 14 165.5 4 10, W_out 2 7 3 13
// CHECK-NEXT:    transformer.unembed: W_U 2 7 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 8 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 5 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 24 0 0
// CHECK-NEXT:    transformer.variable: table 3 8 0 0, basis 2 30 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 2 30 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 9 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 52 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 4 47 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 7 0 0
// CHECK-NEXT:    select first: margin 22.5, error 0
// CHECK-NEXT:    select second: margin 22.5, error 0
// CHECK-NEXT:    step second: margin 0.5, error 2^-30
// CHECK-NEXT:    step starts_with: margin 0.5, error 2^-16
// CHECK-NEXT:    decode starts_with: margin 1, error 2^-15
// CHECK-NEXT:  ends_with:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 4 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of length_mean_index: uniform points, 0 1.5 0 0 2.5378e-09
// CHECK-NEXT:    bounds of map_2_categorical: uniform points, 0 4 0 0 5.9605e-07
// CHECK-NEXT:    bounds of map_5_categorical: uniform points, 0 3 0 0 0
// CHECK-NEXT:    bounds of from_the_end_0: uniform points, 0 2 0 1.6919e-09 3.3838e-09
// CHECK-NEXT:    bounds of from_the_end_1: uniform points, 1 2 0 1.2175e-07 5.0757e-09
// CHECK-NEXT:    bounds of the token embedding: known points, 2 4 1 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 3 0 0 0
// CHECK-NEXT:    bounds of ends_with: uniform points, 0 2 0 1.1748e-05 2.3842e-07
// CHECK-NEXT:    attention of length_mean_index: 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    attention of from_the_end_0: 8.4595e-10 0 0 0 single equal others
// CHECK-NEXT:    attention of from_the_end_1: 8.4595e-10 0 0 0 single may_miss equal others
// CHECK-NEXT:    tf32: 22.5 0, 0.5 0, 22.5 0, 0.5 8.4595e-10, 22.5 0, 0.5 8.4595e-10, 0.5 0.009295, 1 0.018353
// CHECK-NEXT:    float32-folded: 22.5 0, 0.5 0, 22.5 0, 0.5 8.4595e-10, 22.5 0, 0.5 8.4595e-10, 0.5 1.0527e-05, 1 1.8665e-05
// CHECK-NEXT:    2 layers, 20 directions, 133 weights of 1620
// CHECK-NEXT:    stream: tokens (3), one (1), indices (4), from_the_end_1 (3), length_mean_index/from_the_end_0 (1), map_2_categorical (4), map_5_categorical (3), from_the_end_0 (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length_mean_index <- q tokens:compiler_bos/ends_with:False; k tokens:compiler_bos/ends_with:False; v indices
// CHECK-NEXT:    layer 0 mlp, 14 neurons: map_2_categorical (7), map_5_categorical (6), erase(length_mean_index) (1) <- length_mean_index, tokens:compiler_bos/ends_with:False
// CHECK-NEXT:    layer 1 head 0, d_qk 5 d_v 2: from_the_end_0 <- q map_2_categorical; k indices, tokens:compiler_bos/ends_with:False; v tokens
// CHECK-NEXT:    layer 1 head 1, d_qk 4 d_v 3: from_the_end_1 <- q map_5_categorical; k indices, tokens:compiler_bos/ends_with:False; v tokens, tokens:compiler_bos/ends_with:False
// CHECK-NEXT:    layer 1 mlp, 4 neurons: ends_with (2), erase(tokens) (1), erase(indices) (1) <- indices, from_the_end_0, from_the_end_1, tokens:compiler_bos/ends_with:False
// CHECK-NEXT:    transformer.embed: W_E 9 52 0 0, W_pos 4 28 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 180 67.5 112.5, W_K 2 4 0 0, W_V 6 32 0 0, W_O 1 12 0 0
// CHECK-NEXT:    transformer.mlp: W_in 50 915 125 932, W_out 12 259 12 272
// CHECK-NEXT:    transformer.head: W_Q 202.5 3015 0 0, W_K 5 29 0 0, W_V 2 16 0 0, W_O 2 33 0 0
// CHECK-NEXT:    transformer.head: W_Q 157.5 2745 0 0, W_K 4 19 0 0, W_V 3 19 1 4, W_O 3 33 0 0
// CHECK-NEXT:    transformer.mlp: W_in 12.5 139.5 4 10, W_out 2 5 3 11
// CHECK-NEXT:    transformer.unembed: W_U 2 5 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 6 20 0 0, reading 2 24 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 16 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 33 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 2 33 0 0
// CHECK-NEXT:    transformer.variable: table 3 11 1 1, reading 3 25 1 2
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 33 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 3 31 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 5 0 0
// CHECK-NEXT:    transformer.variable: table 3 10 0 0, basis 1 12 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 64 0 0
// CHECK-NEXT:    transformer.variable: table 3 12 0 0, basis 3 57 0 0
// CHECK-NEXT:    select length_mean_index: margin 22.5, error 0
// CHECK-NEXT:    step map_2_categorical: margin 0.5, error 0
// CHECK-NEXT:    select from_the_end_0: margin 22.5, error 0
// CHECK-NEXT:    step from_the_end_0: margin 0.5, error 2^-30
// CHECK-NEXT:    select from_the_end_1: margin 22.5, error 0
// CHECK-NEXT:    step from_the_end_1: margin 0.5, error 2^-30
// CHECK-NEXT:    step ends_with: margin 0.5, error 2^-16
// CHECK-NEXT:    decode ends_with: margin 1, error 2^-15
// CHECK-NEXT:  palindrome:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 5 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 3 7 0 0 0
// CHECK-NEXT:    bounds of length_mean_index: uniform points, 0 1.5 0 0 2.5378e-09
// CHECK-NEXT:    bounds of opposite: points, 0 3 0 2.4057e-27 2.4057e-27
// CHECK-NEXT:    bounds of the token embedding: known points, 2 2 2 0 0
// CHECK-NEXT:    bounds of map_2: points, 0 1 0 2.9206e-06 2.3842e-07
// CHECK-NEXT:    bounds of count(differs , True): uniform points, 0.5 1 1 5.6762e-05 5.6821e-05
// CHECK-NEXT:    bounds of the token embedding: known points, 2 2 1 0 0
// CHECK-NEXT:    bounds of palindrome: uniform points, 0 2 0 0 5.9605e-07
// CHECK-NEXT:    attention of length_mean_index: 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    attention of opposite: 8.0191e-28 0 0 0 single equal others
// CHECK-NEXT:    attention of count(differs , True): 1.4315e-19 8.5831e-05 0.00022386 4 prefixes may_miss others
// CHECK-NEXT:    tf32: 22.5 0, 64 0, 0.5 8.0191e-28, 45 0.3747, 0.5 5.5056, 1 11.025
// CHECK-NEXT:    float32-folded: 22.5 0, 64 0, 0.5 8.0191e-28, 45 0.00027627, 0.5 2.7122e-05, 1 5.6152e-05
// CHECK-NEXT:    3 layers, 13 directions, 89 weights of 728
// CHECK-NEXT:    stream: tokens (4), one (1), indices (3), full (1), length_mean_index (1), opposite (3)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length_mean_index <- q tokens:compiler_bos/palindrome:False; k tokens:compiler_bos/palindrome:False; v indices
// CHECK-NEXT:    layer 1 head 0, d_qk 3 d_v 3: opposite <- q indices, length_mean_index, tokens:compiler_bos/palindrome:False; k indices, tokens:compiler_bos/palindrome:False; v tokens
// CHECK-NEXT:    layer 1 mlp, 6 neurons: map_2 (3), erase(tokens) (3) <- tokens, opposite
// CHECK-NEXT:    layer 2 head 0, d_qk 2 d_v 1: count(differs , True) <- q full; k map_2, tokens:compiler_bos/palindrome:False; v tokens:compiler_bos/palindrome:False
// CHECK-NEXT:    layer 2 mlp, 4 neurons: palindrome (3), erase(tokens) (1) <- count(differs , True), tokens:compiler_bos/palindrome:False
// CHECK-NEXT:    transformer.embed: W_E 12 69 0 0, W_pos 12 118 4 43
// CHECK-NEXT:    transformer.head: W_Q 90 180 67.5 112.5, W_K 2 4 0 0, W_V 1 8 0 0, W_O 1 10 0 0
// CHECK-NEXT:    transformer.head: W_Q 704 1568 790.5 3085, W_K 3 17 0 0, W_V 3 15 0 0, W_O 3 39 0 0
// CHECK-NEXT:    transformer.mlp: W_in 16.5 127.5 6 18, W_out 3 12 3 24
// CHECK-NEXT:    transformer.head: W_Q 91.386 542.77 0 0, W_K 2 5 0 0, W_V 1 1 0 0, W_O 1 4 0 0
// CHECK-NEXT:    transformer.mlp: W_in 34 182 92.625 259.88, W_out 3 10 3 13
// CHECK-NEXT:    transformer.unembed: W_U 2 7 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 15 0 0
// CHECK-NEXT:    transformer.variable: table 12 46 4 19, basis 3 24 0 0
// CHECK-NEXT:    transformer.variable: table 6 20 0 0, reading 2 20 1 8
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 39 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 3 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 9 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 4 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 7 0 0
// CHECK-NEXT:    transformer.variable: table 3 10 0 0, basis 1 10 0 0
// CHECK-NEXT:    select length_mean_index: margin 22.5, error 0
// CHECK-NEXT:    select opposite: margin 64, error 0
// CHECK-NEXT:    step opposite: margin 0.5, error 2^-90
// CHECK-NEXT:    select count(differs , True): margin 45, error 2^-11
// CHECK-NEXT:    step palindrome: margin 0.5, error 2^-15
// CHECK-NEXT:    decode palindrome: margin 1, error 2^-14
// CHECK-NEXT:  mirror_marks:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 4 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 3 7 0 0 0
// CHECK-NEXT:    bounds of length_mean_index: uniform points, 0 1.5 0 0 2.5378e-09
// CHECK-NEXT:    bounds of opposite: points, 0 3 0 2.4057e-27 2.4057e-27
// CHECK-NEXT:    bounds of the token embedding: known points, 1 3 1 0 0
// CHECK-NEXT:    bounds of mirror_marks: points, 0 2 0 1.1325e-05 2.3842e-07
// CHECK-NEXT:    attention of length_mean_index: 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    attention of opposite: 8.0191e-28 0 0 0 single equal others
// CHECK-NEXT:    tf32: 22.5 0, 64 0, 0.5 8.0191e-28, 0.5 0.0048866, 1 0.010269
// CHECK-NEXT:    float32-folded: 22.5 0, 64 0, 0.5 8.0191e-28, 0.5 8.6427e-06, 1 1.3173e-05
// CHECK-NEXT:    2 layers, 12 directions, 74 weights of 504
// CHECK-NEXT:    stream: tokens (4), one (1), indices (3), length_mean_index (1), opposite (3)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length_mean_index <- q tokens:compiler_bos/mirror_marks:False; k tokens:compiler_bos/mirror_marks:False; v indices
// CHECK-NEXT:    layer 1 head 0, d_qk 3 d_v 3: opposite <- q indices, length_mean_index, tokens:compiler_bos/mirror_marks:False; k indices, tokens:compiler_bos/mirror_marks:False; v tokens
// CHECK-NEXT:    layer 1 mlp, 6 neurons: mirror_marks (4), erase(tokens) (2) <- tokens, opposite, tokens:compiler_bos/mirror_marks:False
// CHECK-NEXT:    transformer.embed: W_E 9 39 0 0, W_pos 12 118 4 43
// CHECK-NEXT:    transformer.head: W_Q 90 180 67.5 112.5, W_K 2 4 0 0, W_V 1 8 0 0, W_O 1 9 0 0
// CHECK-NEXT:    transformer.head: W_Q 704 1568 790.5 2957, W_K 3 17 0 0, W_V 3 15 0 0, W_O 3 36 0 0
// CHECK-NEXT:    transformer.mlp: W_in 24.5 193 8 28, W_out 4 12 5 28
// CHECK-NEXT:    transformer.unembed: W_U 2 5 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 15 0 0
// CHECK-NEXT:    transformer.variable: table 12 46 4 19, basis 3 24 0 0
// CHECK-NEXT:    transformer.variable: table 6 20 0 0, reading 2 18 1 8
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 36 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 5 0 0
// CHECK-NEXT:    transformer.variable: table 3 10 0 0, basis 1 9 0 0
// CHECK-NEXT:    select length_mean_index: margin 22.5, error 0
// CHECK-NEXT:    select opposite: margin 64, error 0
// CHECK-NEXT:    step opposite: margin 0.5, error 2^-90
// CHECK-NEXT:    step mirror_marks: margin 0.5, error 2^-16
// CHECK-NEXT:    decode mirror_marks: margin 1, error 2^-16
// CHECK-NEXT:  reverse_complement:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 5 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 3 7 0 0 0
// CHECK-NEXT:    bounds of length_mean_index: uniform points, 0 1.5 0 0 2.5378e-09
// CHECK-NEXT:    bounds of reverse_complement: points, 0 4 0 3.2076e-27 3.2076e-27
// CHECK-NEXT:    attention of length_mean_index: 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    attention of reverse_complement: 8.0191e-28 0 0 0 single equal others
// CHECK-NEXT:    tf32: 22.5 0, 64 0, 0.5 8.0191e-28, 1 0.00097656
// CHECK-NEXT:    float32-folded: 22.5 0, 64 0, 0.5 8.0191e-28, 1 1.6038e-27
// CHECK-NEXT:    2 layers, 14 directions, 50 weights of 490
// CHECK-NEXT:    stream: tokens (5), one (1), indices (3), length_mean_index (1), reverse_complement (4)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length_mean_index <- v indices
// CHECK-NEXT:    layer 1 head 0, d_qk 3 d_v 4: reverse_complement <- q indices, length_mean_index; k indices; v tokens
// CHECK-NEXT:    transformer.embed: W_E 11 68 0 0, W_pos 12 82 4 31
// CHECK-NEXT:    transformer.head: W_Q 90 180 67.5 112.5, W_K 2 4 0 0, W_V 1 5 0 0, W_O 1 10 0 0
// CHECK-NEXT:    transformer.head: W_Q 704 1376 790.5 3085, W_K 3 11 0 0, W_V 4 36 0 0, W_O 4 56 0 0
// CHECK-NEXT:    transformer.unembed: W_U 4 56 0 0
// CHECK-NEXT:    transformer.variable: table 12 46 4 19, basis 3 15 0 0
// CHECK-NEXT:    transformer.variable: table 6 20 0 0, reading 2 20 1 5
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 36 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, reading 4 36 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 56 0 0
// CHECK-NEXT:    transformer.variable: table 3 10 0 0, basis 1 10 0 0
// CHECK-NEXT:    select length_mean_index: margin 22.5, error 0
// CHECK-NEXT:    select reverse_complement: margin 64, error 0
// CHECK-NEXT:    step reverse_complement: margin 0.5, error 2^-90
// CHECK-NEXT:    decode reverse_complement: margin 1, error 2^-89
// CHECK-NEXT:  dna_palindrome:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 6 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 3 7 0 0 0
// CHECK-NEXT:    bounds of length_mean_index: uniform points, 0 1.5 0 0 2.5378e-09
// CHECK-NEXT:    bounds of opposite: points, 0 4 0 3.2076e-27 3.2076e-27
// CHECK-NEXT:    bounds of the token embedding: known points, 2 3 2 0 0
// CHECK-NEXT:    bounds of map_3: points, 0 1 0 3.4571e-06 2.3842e-07
// CHECK-NEXT:    bounds of count(... , False): uniform points, 0.5 1 1 6.2798e-05 6.2858e-05
// CHECK-NEXT:    bounds of the token embedding: known points, 2 3 1 0 0
// CHECK-NEXT:    bounds of dna_palindrome: uniform points, 0 2 0 0 5.9605e-07
// CHECK-NEXT:    attention of length_mean_index: 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    attention of opposite: 8.0191e-28 0 0 0 single equal others
// CHECK-NEXT:    attention of count(... , False): 1.4315e-19 9.7901e-05 0.000248 4 prefixes may_miss others
// CHECK-NEXT:    tf32: 22.5 0, 64 0, 0.5 8.0191e-28, 45 0.3747, 0.5 5.5056, 1 11.025
// CHECK-NEXT:    float32-folded: 22.5 0, 64 0, 0.5 8.0191e-28, 45 0.00030041, 0.5 2.7123e-05, 1 5.6152e-05
// CHECK-NEXT:    3 layers, 15 directions, 103 weights of 915
// CHECK-NEXT:    stream: tokens (5), one (1), indices (3), full (1), length_mean_index (1), opposite (4)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length_mean_index <- q tokens:compiler_bos/dna_palindrome:False; k tokens:compiler_bos/dna_palindrome:False; v indices
// CHECK-NEXT:    layer 1 head 0, d_qk 3 d_v 4: opposite <- q indices, length_mean_index, tokens:compiler_bos/dna_palindrome:False; k indices, tokens:compiler_bos/dna_palindrome:False; v tokens
// CHECK-NEXT:    layer 1 mlp, 7 neurons: map_3 (4), erase(tokens) (3) <- tokens, opposite
// CHECK-NEXT:    layer 2 head 0, d_qk 2 d_v 1: count(... , False) <- q full; k map_3, tokens:compiler_bos/dna_palindrome:False; v tokens:compiler_bos/dna_palindrome:False
// CHECK-NEXT:    layer 2 mlp, 4 neurons: dna_palindrome (3), erase(tokens) (1) <- count(... , False), tokens:compiler_bos/dna_palindrome:False
// CHECK-NEXT:    transformer.embed: W_E 15 102 0 0, W_pos 12 130 4 47
// CHECK-NEXT:    transformer.head: W_Q 90 180 67.5 112.5, W_K 2 4 0 0, W_V 1 9 0 0, W_O 1 11 0 0
// CHECK-NEXT:    transformer.head: W_Q 704 1632 790.5 3213, W_K 3 19 0 0, W_V 4 24 0 0, W_O 4 60 0 0
// CHECK-NEXT:    transformer.mlp: W_in 27 225 8 28, W_out 4 18 3 27
// CHECK-NEXT:    transformer.head: W_Q 91.386 587.77 0 0, W_K 2 5 0 0, W_V 1 1 0 0, W_O 1 4 0 0
// CHECK-NEXT:    transformer.mlp: W_in 34 182 92.625 259.88, W_out 3 10 3 13
// CHECK-NEXT:    transformer.unembed: W_U 2 7 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 12 46 4 19, basis 3 27 0 0
// CHECK-NEXT:    transformer.variable: table 6 20 0 0, reading 2 22 1 9
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, reading 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 60 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 3 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 10 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 4 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 7 0 0
// CHECK-NEXT:    transformer.variable: table 3 10 0 0, basis 1 11 0 0
// CHECK-NEXT:    select length_mean_index: margin 22.5, error 0
// CHECK-NEXT:    select opposite: margin 64, error 0
// CHECK-NEXT:    step opposite: margin 0.5, error 2^-90
// CHECK-NEXT:    select count(... , False): margin 45, error 2^-11
// CHECK-NEXT:    step dna_palindrome: margin 0.5, error 2^-15
// CHECK-NEXT:    decode dna_palindrome: margin 1, error 2^-14
// CHECK-NEXT:  is_square:
// CHECK-NEXT:    bounds of the token embedding: known points, 3 5 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of length_mean_index: uniform points, 0 1.5 0 0 2.5378e-09
// CHECK-NEXT:    bounds of map_2: uniform points, 0 2 0 6.2287e-06 5.9605e-07
// CHECK-NEXT:    bounds of sequence_map_2_categorical: points, 0 3 0 0 0
// CHECK-NEXT:    bounds of twin: points, 1 2 0 1.2175e-07 5.0757e-09
// CHECK-NEXT:    bounds of map_4: points, 0 1 0 5.6269e-05 2.3842e-07
// CHECK-NEXT:    bounds of count(differs , True): uniform points, 0.5 1 1 0.00065778 0.00065784
// CHECK-NEXT:    bounds of map_5: uniform points, 0 2 0 0 5.9605e-07
// CHECK-NEXT:    bounds of the token embedding: known points, 3 5 1 0 0
// CHECK-NEXT:    bounds of is_square: uniform points, 0 2 0 2.2054e-05 0
// CHECK-NEXT:    attention of length_mean_index: 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    attention of twin: 8.4595e-10 0 0 0 single may_miss equal others
// CHECK-NEXT:    attention of count(differs , True): 1.4349e-19 0.0012862 0.0026245 4 prefixes may_miss others
// CHECK-NEXT:    tf32: 22.5 0, 0.5 0, 22.5 0, 0.5 8.4595e-10, 45 1.3245, 0.5 18.37, 0.5 73.781, 1 148.13
// CHECK-NEXT:    float32-folded: 22.5 0, 0.5 3.3975e-06, 22.5 0, 0.5 8.4595e-10, 45 0.0027091, 0.5 2.7139e-05, 0.5 2.0862e-05, 1 0.0014193
// CHECK-NEXT:    4 layers, 18 directions, 258 weights of 2034
// CHECK-NEXT:    stream: tokens (3), one (1), indices (4), twin (3), full (1), length_mean_index (1), map_2 (2), sequence_map_2_categorical (3)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length_mean_index <- q tokens:compiler_bos/is_square:False; k tokens:compiler_bos/is_square:False; v indices
// CHECK-NEXT:    layer 0 mlp, 19 neurons: map_2 (7), sequence_map_2_categorical (12) <- indices, length_mean_index, tokens:compiler_bos/is_square:False
// CHECK-NEXT:    layer 1 head 0, d_qk 4 d_v 3: twin <- q sequence_map_2_categorical; k indices, tokens:compiler_bos/is_square:False; v tokens, tokens:compiler_bos/is_square:False
// CHECK-NEXT:    layer 1 mlp, 10 neurons: map_4 (6), erase(indices) (4) <- indices, tokens, twin, length_mean_index, tokens:compiler_bos/is_square:False
// CHECK-NEXT:    layer 2 head 0, d_qk 2 d_v 1: count(differs , True) <- q full; k map_4, tokens:compiler_bos/is_square:False; v tokens:compiler_bos/is_square:False
// CHECK-NEXT:    layer 2 mlp, 4 neurons: map_5 (3), erase(count(differs , True)) (1) <- count(differs , True), tokens:compiler_bos/is_square:False
// CHECK-NEXT:    layer 3 mlp, 5 neurons: is_square (4), erase(tokens) (1) <- map_2, map_5, tokens:compiler_bos/is_square:False
// CHECK-NEXT:    transformer.embed: W_E 11 77 0 0, W_pos 4 28 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 180 67.5 112.5, W_K 2 4 0 0, W_V 6 32 0 0, W_O 1 13 0 0
// CHECK-NEXT:    transformer.mlp: W_in 361 6758 523 6757, W_out 13 299 12 285
// CHECK-NEXT:    transformer.head: W_Q 157.5 2610 0 0, W_K 4 22 0 0, W_V 3 19 1 4, W_O 3 33 0 0
// CHECK-NEXT:    transformer.mlp: W_in 116 1290 148 646, W_out 4 20 6 61
// CHECK-NEXT:    transformer.head: W_Q 91.386 677.77 0 0, W_K 2 5 0 0, W_V 1 1 0 0, W_O 1 4 0 0
// CHECK-NEXT:    transformer.mlp: W_in 34 185 92.625 259.88, W_out 3 19 3 21
// CHECK-NEXT:    transformer.mlp: W_in 25 277 12 43, W_out 3 11 4 17
// CHECK-NEXT:    transformer.unembed: W_U 2 6 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 30 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 5 15 0 0, reading 1.5 14 0.5 0.5
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 16 0 0
// CHECK-NEXT:    transformer.variable: table 23 147 0 0, reading 7.5 46 0.5 0.5
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 33 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 3 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 12 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 4 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 12 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 6 0 0
// CHECK-NEXT:    transformer.variable: table 3 10 0 0, basis 1 13 0 0
// CHECK-NEXT:    transformer.variable: table 3 15 0 0, basis 3 54 0 0
// CHECK-NEXT:    select length_mean_index: margin 22.5, error 0
// CHECK-NEXT:    step map_2: margin 0.5, error 2^-18
// CHECK-NEXT:    select twin: margin 22.5, error 0
// CHECK-NEXT:    step twin: margin 0.5, error 2^-30
// CHECK-NEXT:    select count(differs , True): margin 45, error 2^-8
// CHECK-NEXT:    step map_5: margin 0.5, error 2^-15
// CHECK-NEXT:    step is_square: margin 0.5, error 2^-15
// CHECK-NEXT:    decode is_square: margin 1, error 2^-9
// CHECK-NEXT:  alternating:
// CHECK-NEXT:    bounds of the token embedding: known points, 3 6 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 4 9 0 0 0
// CHECK-NEXT:    bounds of previous: points, 1 3 0 1.2259e-07 3.3838e-09
// CHECK-NEXT:    bounds of the token embedding: known points, 3 3 2 0 0
// CHECK-NEXT:    bounds of repeats: points, 0 1 0 2.3855e-06 2.3842e-07
// CHECK-NEXT:    bounds of selector_width: uniform points, 0.5 1 1 5.074e-05 5.0799e-05
// CHECK-NEXT:    bounds of the token embedding: known points, 3 3 1 0 0
// CHECK-NEXT:    bounds of alternating: uniform points, 0 2 0 0 5.9605e-07
// CHECK-NEXT:    attention of previous: 8.4595e-10 0 0 0 single may_miss equal others
// CHECK-NEXT:    attention of selector_width: 1.4315e-19 7.3789e-05 0.00019978 4 prefixes may_miss others
// CHECK-NEXT:    tf32: 22.5 0, 0.5 8.4595e-10, 45 0.3747, 0.5 5.5056, 1 11.025
// CHECK-NEXT:    float32-folded: 22.5 0, 0.5 8.4595e-10, 45 0.00024146, 0.5 2.7122e-05, 1 5.5913e-05
// CHECK-NEXT:    2 layers, 13 directions, 88 weights of 702
// CHECK-NEXT:    stream: tokens (4), one (1), indices (3), previous (4), full (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 4 d_v 4: previous <- q indices; k indices, tokens:compiler_bos/alternating:False; v tokens, tokens:compiler_bos/alternating:False
// CHECK-NEXT:    layer 0 mlp, 6 neurons: repeats (3), erase(tokens) (3) <- tokens, previous
// CHECK-NEXT:    layer 1 head 0, d_qk 2 d_v 1: selector_width <- q full; k repeats, tokens:compiler_bos/alternating:False; v tokens:compiler_bos/alternating:False
// CHECK-NEXT:    layer 1 mlp, 4 neurons: alternating (3), erase(tokens) (1) <- selector_width, tokens:compiler_bos/alternating:False
// CHECK-NEXT:    transformer.embed: W_E 15 111 0 0, W_pos 15 134 5 51
// CHECK-NEXT:    transformer.head: W_Q 265.5 1747 320 2080, W_K 4 22 0 0, W_V 4 19 1 5, W_O 4 48 0 0
// CHECK-NEXT:    transformer.mlp: W_in 12 100.5 6 18, W_out 3 12 3 24
// CHECK-NEXT:    transformer.head: W_Q 91.386 722.77 0 0, W_K 2 5 0 0, W_V 1 1 0 0, W_O 1 4 0 0
// CHECK-NEXT:    transformer.mlp: W_in 34 182 92.625 259.88, W_out 3 10 3 13
// CHECK-NEXT:    transformer.unembed: W_U 2 7 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 15 0 0
// CHECK-NEXT:    transformer.variable: table 15 44 5 21, basis 3 24 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 48 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 3 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 13 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 4 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 7 0 0
// CHECK-NEXT:    select previous: margin 22.5, error 0
// CHECK-NEXT:    step previous: margin 0.5, error 2^-30
// CHECK-NEXT:    select selector_width: margin 45, error 2^-12
// CHECK-NEXT:    step alternating: margin 0.5, error 2^-15
// CHECK-NEXT:    decode alternating: margin 1, error 2^-14
// CHECK-NEXT:  a_n_b_n:
// CHECK-NEXT:    bounds of the token embedding: known points, 3 5 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 4 9 0 0 0
// CHECK-NEXT:    bounds of surplus_mean: uniform a range, 1 1 0 5.9605e-08 6.1297e-08
// CHECK-NEXT:    bounds of shift(tokens , 1 , "-"): points, 1 2 0 1.2175e-07 2.5378e-09
// CHECK-NEXT:    bounds of the token embedding: known points, 3 3 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 4 8 0 0 0
// CHECK-NEXT:    bounds of surplus: uniform points, 0 2 0 1.1086e-05 1.1921e-06
// CHECK-NEXT:    bounds of map_7: points, 0 1 0 2.0874e-06 0
// CHECK-NEXT:    bounds of count(falls_back , True): uniform points, 0.5 1 1 3.6408e-05 3.6468e-05
// CHECK-NEXT:    bounds of the token embedding: known points, 2 2 1 0 0
// CHECK-NEXT:    bounds of a_n_b_n: uniform points, 0 2 0 8.2733e-05 2.3842e-07
// CHECK-NEXT:    attention of surplus_mean: 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    attention of shift(tokens , 1 , "-"): 8.4595e-10 0 0 0 single may_miss equal others
// CHECK-NEXT:    attention of count(falls_back , True): 1.4315e-19 6.7084e-05 0.00014246 4 prefixes may_miss others
// CHECK-NEXT:    tf32: 22.5 0, 22.5 0, 0.5 8.4595e-10, 45 0.3527, 0.5 5.0791, 1 10.026
// CHECK-NEXT:    float32-folded: 22.5 0, 22.5 0, 0.5 8.4595e-10, 45 0.00013417, 0.5 5.6484e-05, 1 0.00010719
// CHECK-NEXT:    2 layers, 13 directions, 115 weights of 871
// CHECK-NEXT:    stream: tokens (3), one (1), full (1), indices (3), shift(tokens , 1 , "-") (3), surplus_mean (1), map_7 (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: surplus_mean <- q tokens:compiler_bos/a_n_b_n:False; k tokens:compiler_bos/a_n_b_n:False; v tokens
// CHECK-NEXT:    layer 0 head 1, d_qk 4 d_v 3: shift(tokens , 1 , "-") <- q indices; k indices, tokens:compiler_bos/a_n_b_n:False; v tokens, tokens:compiler_bos/a_n_b_n:False
// CHECK-NEXT:    layer 0 mlp, 9 neurons: surplus (5), map_7 (1), erase(tokens) (2), erase(indices) (1) <- tokens, indices, shift(tokens , 1 , "-"), surplus_mean, tokens:compiler_bos/a_n_b_n:False
// CHECK-NEXT:    layer 1 head 0, d_qk 2 d_v 1: count(falls_back , True) <- q full; k map_7, tokens:compiler_bos/a_n_b_n:False; v tokens:compiler_bos/a_n_b_n:False
// CHECK-NEXT:    layer 1 mlp, 6 neurons: a_n_b_n (4), erase(tokens) (1), erase(full) (1) <- full, surplus, count(falls_back , True), tokens:compiler_bos/a_n_b_n:False
// CHECK-NEXT:    transformer.embed: W_E 11 53 0 0, W_pos 15 134 5 51
// CHECK-NEXT:    transformer.head: W_Q 90 180 67.5 112.5, W_K 2 4 0 0, W_V 1 4 1 5, W_O 1 12 0 0
// CHECK-NEXT:    transformer.head: W_Q 265.5 1747 320 2080, W_K 4 22 0 0, W_V 3 13 1 4, W_O 3 33 0 0
// CHECK-NEXT:    transformer.mlp: W_in 33 431 37 138.5, W_out 6 50 7 65
// CHECK-NEXT:    transformer.head: W_Q 91.386 272.77 0 0, W_K 2 15 0 0, W_V 1 1 0 0, W_O 1 7 0 0
// CHECK-NEXT:    transformer.mlp: W_in 47 399 104.62 394.5, W_out 4 12 4 22
// CHECK-NEXT:    transformer.unembed: W_U 2 5 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 3 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 10 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 2 10 0 0
// CHECK-NEXT:    transformer.variable: table 7 29 0 0, basis 2 10 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 2 10 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 2 10 0 0
// CHECK-NEXT:    transformer.variable: table 15 44 5 21, basis 3 24 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 33 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 3 31 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 13 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 7 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 5 0 0
// CHECK-NEXT:    transformer.variable: table 1.8333 11.667 1.8333 3, basis 1 12 0 0
// CHECK-NEXT:    select surplus_mean: margin 22.5, error 0
// CHECK-NEXT:    select shift(tokens , 1 , "-"): margin 22.5, error 0
// CHECK-NEXT:    step shift(tokens , 1 , "-"): margin 0.5, error 2^-30
// CHECK-NEXT:    select count(falls_back , True): margin 45, error 2^-12
// CHECK-NEXT:    step a_n_b_n: margin 0.5, error 2^-14
// CHECK-NEXT:    decode a_n_b_n: margin 1, error 2^-13
// CHECK-NEXT:  same_ends:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 6 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of aggregate: uniform points, 0 4 0 3.3838e-09 6.7676e-09
// CHECK-NEXT:    bounds of length_mean_index: uniform points, 0 1.5 0 0 2.5378e-09
// CHECK-NEXT:    bounds of the token embedding: known points, 1 5 2 0 0
// CHECK-NEXT:    bounds of map_categorical: uniform points, 0 4 0 0 8.9407e-07
// CHECK-NEXT:    bounds of aggregate_2: uniform points, 0 4 0 3.3838e-09 6.7677e-09
// CHECK-NEXT:    bounds of the token embedding: known points, 1 5 1 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 3 0 0 0
// CHECK-NEXT:    bounds of same_ends: uniform points, 0 2 0 1.9084e-05 2.3842e-07
// CHECK-NEXT:    attention of aggregate: 8.4595e-10 0 0 0 single prefixes may_miss equal others
// CHECK-NEXT:    attention of length_mean_index: 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    attention of aggregate_2: 8.4595e-10 0 0 0 single equal others
// CHECK-NEXT:    tf32: 22.5 0, 0.5 8.4595e-10, 22.5 0, 0.5 0, 22.5 0.2202, 0.5 0.0058647, 0.5 0.039172, 1 0.054878
// CHECK-NEXT:    float32-folded: 22.5 0, 0.5 8.4595e-10, 22.5 0, 0.5 0, 22.5 9.656e-05, 0.5 2.5051e-06, 0.5 2.9513e-05, 1 4.2752e-05
// CHECK-NEXT:    2 layers, 22 directions, 140 weights of 1782
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), full (1), aggregate (4), length_mean_index/aggregate_2 (1), map_categorical (3), aggregate_2 (3)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 4: aggregate <- q full; k indices, tokens:compiler_bos/same_ends:False; v tokens
// CHECK-NEXT:    layer 0 head 1, d_qk 2 d_v 1: length_mean_index <- q tokens:compiler_bos/same_ends:False; k tokens:compiler_bos/same_ends:False; v indices
// CHECK-NEXT:    layer 0 mlp, 9 neurons: map_categorical (7), erase(full) (1), erase(length_mean_index) (1) <- full, length_mean_index, tokens:compiler_bos/same_ends:False
// CHECK-NEXT:    layer 1 head 0, d_qk 5 d_v 4: aggregate_2 <- q map_categorical; k indices, tokens:compiler_bos/same_ends:False; v tokens
// CHECK-NEXT:    layer 1 mlp, 7 neurons: same_ends (5), erase(tokens) (1), erase(indices) (1) <- indices, aggregate, aggregate_2, tokens:compiler_bos/same_ends:False
// CHECK-NEXT:    transformer.embed: W_E 15 110 0 0, W_pos 4 28 0 0
// CHECK-NEXT:    transformer.head: W_Q 67.5 382.5 0 0, W_K 2 5 0 0, W_V 4 44 0 0, W_O 4 60 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 180 67.5 112.5, W_K 2 4 0 0, W_V 6 32 0 0, W_O 1 16 0 0
// CHECK-NEXT:    transformer.mlp: W_in 27 508 79 405, W_out 7 124 8 155
// CHECK-NEXT:    transformer.head: W_Q 202.5 3150 0 0, W_K 5 29 0 0, W_V 4 44 0 0, W_O 4 85 0 0
// CHECK-NEXT:    transformer.mlp: W_in 38 636 10 40, W_out 5 17 6 37
// CHECK-NEXT:    transformer.unembed: W_U 2 5 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 7 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 44 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 60 0 0
// CHECK-NEXT:    transformer.variable: table 6 20 0 0, reading 2 32 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 85 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 5 0 0
// CHECK-NEXT:    transformer.variable: table 3 10 0 0, basis 1 16 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 67 0 0
// CHECK-NEXT:    select aggregate: margin 22.5, error 0
// CHECK-NEXT:    step aggregate: margin 0.5, error 2^-30
// CHECK-NEXT:    select length_mean_index: margin 22.5, error 0
// CHECK-NEXT:    step map_categorical: margin 0.5, error 0
// CHECK-NEXT:    select aggregate_2: margin 22.5, error 2^-13
// CHECK-NEXT:    step aggregate_2: margin 0.5, error 2^-18
// CHECK-NEXT:    step same_ends: margin 0.5, error 2^-15
// CHECK-NEXT:    decode same_ends: margin 1, error 2^-14
// CHECK-NEXT:  password:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 5 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 3 0 0 0
// CHECK-NEXT:    bounds of letters: uniform points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    bounds of length_mean_index: uniform points, 0 1.5 0 0 2.5378e-09
// CHECK-NEXT:    bounds of blanks: uniform points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    bounds of digits: uniform points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    bounds of the token embedding: known points, 1 3 2 0 0
// CHECK-NEXT:    bounds of map: uniform points, 0 2 0 0 8.9407e-07
// CHECK-NEXT:    bounds of map_2: uniform points, 0 2 0 0 5.9605e-07
// CHECK-NEXT:    bounds of map_3: uniform points, 0 2 0 0 5.9605e-07
// CHECK-NEXT:    bounds of map_4: uniform points, 0 2 0 0 5.9605e-07
// CHECK-NEXT:    bounds of the token embedding: known points, 1 3 1 0 0
// CHECK-NEXT:    bounds of password: uniform points, 0 2 0 0 0
// CHECK-NEXT:    attention of letters: 1.4313e-19 4.1473e-06 8.2945e-06 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of length_mean_index: 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    attention of blanks: 1.4313e-19 4.1473e-06 8.2945e-06 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of digits: 1.4313e-19 4.1473e-06 8.2945e-06 4 prefixes may_miss equal others
// CHECK-NEXT:    tf32: 45 0, 22.5 0, 45 0, 45 0, 0.5 0.036002, 0.5 0.036002, 0.5 0.036002, 0.5 0, 0.5 0.014635, 1 0.023733
// CHECK-NEXT:    float32-folded: 45 0, 22.5 0, 45 0, 45 0, 0.5 0, 0.5 0, 0.5 0, 0.5 0, 0.5 4.3631e-05, 1 6.1452e-05
// CHECK-NEXT:    2 layers, 18 directions, 135 weights of 1260
// CHECK-NEXT:    stream: tokens (4), one (1), full (1), indices (1), letters (1), digits (1), blanks (1), length_mean_index (1), map (1), map_2 (2), map_3 (2), map_4 (2)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: letters <- q full; k tokens, tokens:compiler_bos/password:False; v tokens:compiler_bos/password:False
// CHECK-NEXT:    layer 0 head 1, d_qk 2 d_v 1: length_mean_index <- q tokens:compiler_bos/password:False; k tokens:compiler_bos/password:False; v indices
// CHECK-NEXT:    layer 0 head 2, d_qk 2 d_v 1: blanks <- q full; k tokens, tokens:compiler_bos/password:False; v tokens:compiler_bos/password:False
// CHECK-NEXT:    layer 0 head 3, d_qk 2 d_v 1: digits <- q full; k tokens, tokens:compiler_bos/password:False; v tokens:compiler_bos/password:False
// CHECK-NEXT:    layer 0 mlp, 11 neurons: map (3), map_2 (2), map_3 (2), map_4 (2), erase(full) (1), erase(tokens) (1) <- tokens, full, letters, digits, blanks, length_mean_index, ...
// CHECK-NEXT:    layer 1 mlp, 5 neurons: password (4), erase(tokens) (1) <- map, map_2, map_3, map_4, tokens:compiler_bos/password:False
// CHECK-NEXT:    transformer.embed: W_E 18 111 0 0, W_pos 6 62 0 0
// CHECK-NEXT:    transformer.head: W_Q 91.386 407.77 0 0, W_K 2 7 0 0, W_V 1 1 0 0, W_O 1 8 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 180 67.5 112.5, W_K 2 4 0 0, W_V 1 7 0 0, W_O 1 11 0 0
// CHECK-NEXT:    transformer.head: W_Q 91.386 407.77 0 0, W_K 2 6 0 0, W_V 1 1 0 0, W_O 1 10 0 0
// CHECK-NEXT:    transformer.head: W_Q 91.386 407.77 0 0, W_K 2 5 0 0, W_V 1 1 0 0, W_O 1 9 0 0
// CHECK-NEXT:    transformer.mlp: W_in 107 1378 309.88 1627.4, W_out 12 205 10 175
// CHECK-NEXT:    transformer.mlp: W_in 49 745 28 99, W_out 3 10 4 16
// CHECK-NEXT:    transformer.unembed: W_U 2 5 0 0
// CHECK-NEXT:    transformer.variable: table 5 20 0 0, basis 3 15 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 3 13 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 6 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 8 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 19 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 3 13 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 9 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 28 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 3 13 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 10 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 32 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 36 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 5 0 0
// CHECK-NEXT:    transformer.variable: table 6 20 0 0, basis 1 7 0 0
// CHECK-NEXT:    transformer.variable: table 3 10 0 0, basis 1 11 0 0
// CHECK-NEXT:    select letters: margin 45, error 0
// CHECK-NEXT:    select length_mean_index: margin 22.5, error 0
// CHECK-NEXT:    select blanks: margin 45, error 0
// CHECK-NEXT:    select digits: margin 45, error 0
// CHECK-NEXT:    step map: margin 0.5, error 0
// CHECK-NEXT:    step map_2: margin 0.5, error 0
// CHECK-NEXT:    step map_3: margin 0.5, error 0
// CHECK-NEXT:    step map_4: margin 0.5, error 0
// CHECK-NEXT:    step password: margin 0.5, error 2^-14
// CHECK-NEXT:    decode password: margin 1, error 2^-13
// CHECK-NEXT:  builtin.module {
// CHECK-NEXT:    rasp.program @corpus_patterns vocab {"a"} max_seq_len 1 {
// CHECK-NEXT:      %[[TOKENS:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:      rasp.return %[[TOKENS]] : !rasp.sop
// CHECK-NEXT:    }
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

// RUN: raspc compile %S/Inputs/corpus_text.py --vocab a --max-seq-len 1 --emit rasp | filecheck --match-full-lines %s

// The parts and decisions of the programs about text in examples/index.json, by the pipeline default.

// CHECK:       vigenere:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 6 1 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 3 0 0 0
// CHECK-NEXT:    bounds of the token embedding: known points, 1 5 1 0 0
// CHECK-NEXT:    bounds of vigenere: known points, 1 5 0 2.1458e-06 2.3842e-07
// CHECK-NEXT:    tf32: 1 0.089865
// CHECK-NEXT:    float32-folded: 1 5.2929e-05
// CHECK-NEXT:    1 layers, 9 directions, 86 weights of 405
// CHECK-NEXT:    stream: one (1), tokens (5), indices (3)
// CHECK-NEXT:    layer 0 mlp, 14 neurons: vigenere (13), erase(tokens) (1) <- tokens, indices
// CHECK-NEXT:    transformer.embed: W_E 12 58 0 0, W_pos 4 41 0 0
// CHECK-NEXT:    transformer.mlp: W_in 49 534 26 182, W_out 20 168 4 37
// CHECK-NEXT:    transformer.unembed: W_U 30 140 55 225
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 30 0 0
// CHECK-NEXT:    transformer.variable: table 4 13 0 0, basis 3 27 0 0
// CHECK-NEXT:    transformer.variable: table 15 55 0 0, basis 1 2 0 0
// CHECK-NEXT:    decode vigenere: margin 1, error 2^-14
// CHECK-NEXT:  deduplicate:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 5 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of selector_width: known points, 0.5 1 1 4.8751e-06 4.9347e-06
// CHECK-NEXT:    bounds of the token embedding: known points, 1 1 1 0 0
// CHECK-NEXT:    bounds of deduplicate: known points, 0 5 0 9.5367e-06 9.5367e-07
// CHECK-NEXT:    attention of selector_width: 1.4313e-19 8.1706e-06 1.6341e-05 4 prefixes may_miss equal others
// CHECK-NEXT:    tf32: 45 0, 0.5 0.037579, 1 0.078162
// CHECK-NEXT:    float32-folded: 45 0, 0.5 2.8502e-05, 1 5.8614e-05
// CHECK-NEXT:    1 layers, 11 directions, 115 weights of 748
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), selector_width (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 8 d_v 1: selector_width <- q tokens, indices; k tokens, indices, tokens:compiler_bos/deduplicate:-; v tokens:compiler_bos/deduplicate:-
// CHECK-NEXT:    layer 0 mlp, 17 neurons: deduplicate (12), erase(tokens) (5) <- tokens, selector_width, tokens:compiler_bos/deduplicate:-
// CHECK-NEXT:    transformer.embed: W_E 11 56 0 0, W_pos 4 44 0 0
// CHECK-NEXT:    transformer.head: W_Q 541.39 5682.5 0 0, W_K 8 71 0 0, W_V 1 1 0 0, W_O 1 11 0 0
// CHECK-NEXT:    transformer.mlp: W_in 173 2665 406.5 2980.8, W_out 12 92 13 159
// CHECK-NEXT:    transformer.unembed: W_U 5 29 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 40 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 11 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 29 0 0
// CHECK-NEXT:    select selector_width: margin 45, error 0
// CHECK-NEXT:    step deduplicate: margin 0.5, error 2^-15
// CHECK-NEXT:    decode deduplicate: margin 1, error 2^-14
// CHECK-NEXT:  title_case:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 6 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 4 9 0 0 0
// CHECK-NEXT:    bounds of shift(tokens , 1 , " "): known points, 1 3 0 1.2259e-07 3.3838e-09
// CHECK-NEXT:    bounds of the token embedding: known points, 2 6 1 0 0
// CHECK-NEXT:    bounds of title_case: known points, 1 7 0 2.8816e-05 0
// CHECK-NEXT:    attention of shift(tokens , 1 , " "): 8.4595e-10 0 0 0 single may_miss equal others
// CHECK-NEXT:    tf32: 22.5 0, 0.5 8.4595e-10, 1 0.21436
// CHECK-NEXT:    float32-folded: 22.5 0, 0.5 8.4595e-10, 1 0.00015538
// CHECK-NEXT:    1 layers, 13 directions, 101 weights of 650
// CHECK-NEXT:    stream: tokens (5), one (1), indices (3), shift(tokens , 1 , " ") (4)
// CHECK-NEXT:    layer 0 head 0, d_qk 4 d_v 4: shift(tokens , 1 , " ") <- q indices; k indices, tokens:compiler_bos/title_case; v tokens, tokens:compiler_bos/title_case
// CHECK-NEXT:    layer 0 mlp, 8 neurons: title_case (7), erase(tokens) (1) <- tokens, shift(tokens , 1 , " "), tokens:compiler_bos/title_case
// CHECK-NEXT:    transformer.embed: W_E 15 114 0 0, W_pos 15 89 5 36
// CHECK-NEXT:    transformer.head: W_Q 265.5 1075 320 1504, W_K 4 16 0 0, W_V 5 37 1 2, W_O 4 52 0 0
// CHECK-NEXT:    transformer.mlp: W_in 35.5 455 14 70, W_out 28 126 1 8
// CHECK-NEXT:    transformer.unembed: W_U 56 280 140 924
// CHECK-NEXT:    transformer.variable: table 15 44 5 21, basis 3 15 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 36 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 52 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 4 47 0 0
// CHECK-NEXT:    transformer.variable: table 28 140 0 0, basis 1 1 0 0
// CHECK-NEXT:    select shift(tokens , 1 , " "): margin 22.5, error 0
// CHECK-NEXT:    step shift(tokens , 1 , " "): margin 0.5, error 2^-30
// CHECK-NEXT:    decode title_case: margin 1, error 2^-12
// CHECK-NEXT:  word_index:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 3 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of word_index: known points, 0.5 1 1 4.8751e-06 4.9347e-06
// CHECK-NEXT:    attention of word_index: 1.4313e-19 8.1706e-06 1.6341e-05 4 prefixes may_miss equal others
// CHECK-NEXT:    tf32: 45 0, 1 1.5265
// CHECK-NEXT:    float32-folded: 45 0, 1 0.00031154
// CHECK-NEXT:    1 layers, 9 directions, 39 weights of 243
// CHECK-NEXT:    stream: tokens (2), one (1), full (1), indices (4), word_index (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: word_index <- q full, indices; k tokens, indices
// CHECK-NEXT:    transformer.embed: W_E 10 42 0 0, W_pos 4 36 0 0
// CHECK-NEXT:    transformer.head: W_Q 406.39 2976.9 0 0, W_K 5 32 0 0, W_V 1 1 0 0, W_O 1 9 0 0
// CHECK-NEXT:    transformer.unembed: W_U 248.24 1769.3 301.61 2690.4
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 3 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 4 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 32 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 9 0 0
// CHECK-NEXT:    select word_index: margin 45, error 0
// CHECK-NEXT:    decode word_index: margin 0.999, error 2^-11
// CHECK-NEXT:  word_length:
// CHECK-NEXT:    bounds of the token embedding: known points, 3 5 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of word: points, 0.5 1 1 4.8751e-06 4.9347e-06
// CHECK-NEXT:    bounds of the token embedding: known points, 2 4 2 0 0
// CHECK-NEXT:    bounds of word_categorical: points, 0 5 0 0 2.0862e-06
// CHECK-NEXT:    bounds of letters: points, 0.5 1 1 4.8982e-05 4.9042e-05
// CHECK-NEXT:    bounds of the token embedding: known points, 1 3 1 0 0
// CHECK-NEXT:    bounds of word_categorical: points, 0 2 0 0 1.1921e-06
// CHECK-NEXT:    bounds of word_length: points, 0 5 0 3.0696e-05 9.5367e-07
// CHECK-NEXT:    attention of word: 1.4313e-19 8.1706e-06 1.6341e-05 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of letters: 1.4313e-19 9.6375e-05 0.00019275 4 prefixes may_miss equal others
// CHECK-NEXT:    tf32: 45 0, 0.5 4.9491, 45 4339.5, 0.5 386.01, 1 772.65
// CHECK-NEXT:    float32-folded: 45 0, 0.5 0, 45 0.00049621, 0.5 0.0001606, 1 0.00031478
// CHECK-NEXT:    2 layers, 11 directions, 182 weights of 1199
// CHECK-NEXT:    stream: tokens (3), one (1), full (1), indices (4), full_2 (1), word/letters (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: word <- q full, indices; k tokens, indices, tokens:compiler_bos/word_length:0; v tokens:compiler_bos/word_length:0
// CHECK-NEXT:    layer 0 mlp, 15 neurons: word_categorical (9), erase(full) (1), erase(indices) (4), erase(word) (1) <- full, indices, word, tokens:compiler_bos/word_length:0
// CHECK-NEXT:    layer 1 head 0, d_qk 7 d_v 1: letters <- q full_2, word_categorical; k tokens, word_categorical, tokens:compiler_bos/word_length:0; v tokens:compiler_bos/word_length:0
// CHECK-NEXT:    layer 1 mlp, 18 neurons: word_length (10), erase(tokens) (1), erase(full_2) (1), erase(word_categorical) (3), erase(-word_categorical) (3) <- tokens, full_2, letters, word_categorical, tokens:compiler_bos/word_length:0
// CHECK-NEXT:    transformer.embed: W_E 15 89 0 0, W_pos 4 40 0 0
// CHECK-NEXT:    transformer.head: W_Q 406.39 3291.9 0 0, W_K 5 35 0 0, W_V 1 1 0 0, W_O 1 11 0 0
// CHECK-NEXT:    transformer.mlp: W_in 263 4085 621.88 3752.8, W_out 9 101 14 207
// CHECK-NEXT:    transformer.head: W_Q 361.39 3384.7 0 0, W_K 7 61 0 0, W_V 1 1 0 0, W_O 1 11 0 0
// CHECK-NEXT:    transformer.mlp: W_in 357 5115 719.88 5043.6, W_out 13 166 13 186
// CHECK-NEXT:    transformer.unembed: W_U 5 39 0 0
// CHECK-NEXT:    transformer.variable: table 3 8 0 0, basis 2 8 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 2 8 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 5 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 36 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 11 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 10 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 11 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 39 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 45 0 0
// CHECK-NEXT:    select word: margin 45, error 0
// CHECK-NEXT:    step word_categorical: margin 0.5, error 0
// CHECK-NEXT:    select letters: margin 45, error 2^-10
// CHECK-NEXT:    step word_length: margin 0.5, error 2^-12
// CHECK-NEXT:    decode word_length: margin 1, error 2^-11
// CHECK-NEXT:  run_starts:
// CHECK-NEXT:    bounds of the token embedding: known points, 3 5 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of shift(tokens , 1 , "-"): points, 1 2 0 1.2175e-07 2.5378e-09
// CHECK-NEXT:    bounds of begins: points, 0 1 0 8.5856e-06 0
// CHECK-NEXT:    bounds of run: points, 0.5 1 1 0.00010556 0.00010562
// CHECK-NEXT:    bounds of the token embedding: known points, 2 4 2 0 0
// CHECK-NEXT:    bounds of run_categorical: points, 0 5 0 0 2.0862e-06
// CHECK-NEXT:    bounds of run_length: points, 0.5 1 1 2.9512e-05 2.9572e-05
// CHECK-NEXT:    bounds of the token embedding: known points, 2 2 1 0 0
// CHECK-NEXT:    bounds of run_categorical: points, 0 3 0 0 1.4901e-06
// CHECK-NEXT:    bounds of run_starts: points, 0 5 0 0.0013609 9.5367e-07
// CHECK-NEXT:    attention of shift(tokens , 1 , "-"): 8.4595e-10 0 0 0 single may_miss equal others
// CHECK-NEXT:    attention of run: 1.4325e-19 0.00019589 0.00041901 4 prefixes may_miss others
// CHECK-NEXT:    attention of run_length: 1.4313e-19 5.7442e-05 0.00011488 4 prefixes may_miss equal others
// CHECK-NEXT:    tf32: 22.5 0, 0.5 8.4595e-10, 45 1.2338, 0.5 33.393, 45 3.5787e+05, 0.5 772.18, 1 1545.7
// CHECK-NEXT:    float32-folded: 22.5 0, 0.5 8.4595e-10, 45 0.00088005, 0.5 0, 45 0.00032455, 0.5 0.00053773, 1 0.00099913
// CHECK-NEXT:    3 layers, 14 directions, 294 weights of 1960
// CHECK-NEXT:    stream: tokens (3), one (1), indices (4), shift(tokens , 1 , "-") (3), full (1), begins (1), run/run_length (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 3: shift(tokens , 1 , "-") <- q indices; k indices, tokens:compiler_bos/run_starts:0; v tokens, tokens:compiler_bos/run_starts:0
// CHECK-NEXT:    layer 0 mlp, 3 neurons: begins (3) <- tokens, shift(tokens , 1 , "-")
// CHECK-NEXT:    layer 1 head 0, d_qk 6 d_v 1: run <- q indices, full, tokens:compiler_bos/run_starts:0; k indices, begins, tokens:compiler_bos/run_starts:0; v tokens:compiler_bos/run_starts:0
// CHECK-NEXT:    layer 1 mlp, 15 neurons: run_categorical (9), erase(indices) (4), erase(full) (1), erase(run) (1) <- indices, full, run, tokens:compiler_bos/run_starts:0
// CHECK-NEXT:    layer 2 head 0, d_qk 6 d_v 1: run_length <- q run_categorical; k run_categorical, tokens:compiler_bos/run_starts:0; v tokens:compiler_bos/run_starts:0
// CHECK-NEXT:    layer 2 mlp, 23 neurons: run_starts (16), erase(tokens) (3), erase(run_categorical) (2), erase(-run_categorical) (2) <- tokens, shift(tokens , 1 , "-"), run_length, run_categorical, tokens:compiler_bos/run_starts:0
// CHECK-NEXT:    transformer.embed: W_E 11 69 0 0, W_pos 4 36 0 0
// CHECK-NEXT:    transformer.head: W_Q 5 38 0 0, W_K 1833.5 10730 2048 15296, W_V 3 11 1 4, W_O 3 33 0 0
// CHECK-NEXT:    transformer.mlp: W_in 13.5 106.5 6 18, W_out 1 13 2 29
// CHECK-NEXT:    transformer.head: W_Q 181.39 1493.3 315 2070, W_K 6 52 0 0, W_V 1 1 0 0, W_O 1 14 0 0
// CHECK-NEXT:    transformer.mlp: W_in 263 4859 621.88 3752.8, W_out 9 107 14 216
// CHECK-NEXT:    transformer.head: W_Q 271.39 2484.7 0 0, W_K 6 54 0 0, W_V 1 1 0 0, W_O 1 14 0 0
// CHECK-NEXT:    transformer.mlp: W_in 665 12370 1069.4 9556.6, W_out 18 241 17 254
// CHECK-NEXT:    transformer.unembed: W_U 5 29 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 8 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 32 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, reading 4 32 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 33 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 13 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 12 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 14 0 0
// CHECK-NEXT:    transformer.variable: table 2.5381 5.8476 0 0, basis 1 14 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 29 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 48 0 0
// CHECK-NEXT:    select shift(tokens , 1 , "-"): margin 22.5, error 0
// CHECK-NEXT:    step shift(tokens , 1 , "-"): margin 0.5, error 2^-30
// CHECK-NEXT:    select run: margin 45, error 2^-10
// CHECK-NEXT:    step run_categorical: margin 0.5, error 0
// CHECK-NEXT:    select run_length: margin 45, error 2^-11
// CHECK-NEXT:    step run_starts: margin 0.5, error 2^-10
// CHECK-NEXT:    decode run_starts: margin 1, error 2^-9
// CHECK-NEXT:  remove_blanks:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 6 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of before: points, 0.5 1 1 4.8751e-06 4.9347e-06
// CHECK-NEXT:    bounds of the token embedding: known points, 1 5 2 0 0
// CHECK-NEXT:    bounds of target: points, 0 4 0 2.6703e-05 2.3842e-07
// CHECK-NEXT:    bounds of remove_blanks_mean: a range, 0 3 0 0.00033743 0.00033743
// CHECK-NEXT:    bounds of the token embedding: known points, 1 5 1 0 0
// CHECK-NEXT:    bounds of remove_blanks: points, 0 19 0 0.00053979 1.7881e-06
// CHECK-NEXT:    attention of before: 1.4313e-19 8.1706e-06 1.6341e-05 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of remove_blanks_mean: 8.4626e-10 0.00010997 0 0 prefixes may_miss others
// CHECK-NEXT:    tf32: 45 0, 45 530.09, 0.5 651.09, 1 1303.2
// CHECK-NEXT:    float32-folded: 45 0, 22.5 0.0003688, 0.5 0.00019261, 1 0.00038689
// CHECK-NEXT:    2 layers, 27 directions, 310 weights of 4266
// CHECK-NEXT:    stream: tokens (3), one (1), full (1), indices (4), before/remove_blanks_mean (1), target (3), remove_blanks (14)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: before <- q full, indices; k tokens, indices, tokens:compiler_bos/remove_blanks:0; v tokens:compiler_bos/remove_blanks:0
// CHECK-NEXT:    layer 0 mlp, 10 neurons: target (8), erase(full) (1), erase(before) (1) <- tokens, full, before, tokens:compiler_bos/remove_blanks:0
// CHECK-NEXT:    layer 1 head 0, d_qk 5 d_v 1: remove_blanks_mean <- q indices; k target, tokens:compiler_bos/remove_blanks:0; v tokens
// CHECK-NEXT:    layer 1 mlp, 42 neurons: remove_blanks (37), erase(tokens) (1), erase(indices) (4) <- indices, remove_blanks_mean, tokens:compiler_bos/remove_blanks:0
// CHECK-NEXT:    transformer.embed: W_E 20 111 0 0, W_pos 4 40 0 0
// CHECK-NEXT:    transformer.head: W_Q 406.39 3291.9 0 0, W_K 5 35 0 0, W_V 1 1 0 0, W_O 1 10 0 0
// CHECK-NEXT:    transformer.mlp: W_in 348 3993 710.88 3545.9, W_out 7 104 9 137
// CHECK-NEXT:    transformer.head: W_Q 202.5 1845 0 0, W_K 5 52 0 0, W_V 1 4 0 0, W_O 1 10 0 0
// CHECK-NEXT:    transformer.mlp: W_in 582 16644 3493 79117, W_out 37 1275 41 1500
// CHECK-NEXT:    transformer.unembed: W_U 19 489 0 0
// CHECK-NEXT:    transformer.variable: table 9 35 0 0, basis 2 8 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 5 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 36 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 10 0 0
// CHECK-NEXT:    transformer.variable: table 4 20 0 0, basis 4 47 0 0
// CHECK-NEXT:    transformer.variable: table 19 361 0 0, basis 19 489 0 0
// CHECK-NEXT:    transformer.variable: table 28.5 379 0 0, basis 1 10 0 0
// CHECK-NEXT:    select before: margin 45, error 0
// CHECK-NEXT:    select remove_blanks_mean: margin 22.5, error 2^-11
// CHECK-NEXT:    step remove_blanks: margin 0.5, error 2^-12
// CHECK-NEXT:    decode remove_blanks: margin 1, error 2^-11
// CHECK-NEXT:  rock_paper_scissors:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 5 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 4 9 0 0 0
// CHECK-NEXT:    bounds of left: known points, 1 3 0 1.2259e-07 3.3838e-09
// CHECK-NEXT:    bounds of the token embedding: known points, 2 3 1 0 0
// CHECK-NEXT:    bounds of rock_paper_scissors: known points, 0 3 0 1.604e-05 4.7684e-07
// CHECK-NEXT:    attention of left: 8.4595e-10 0 0 0 single may_miss equal others
// CHECK-NEXT:    tf32: 22.5 0, 0.5 8.4595e-10, 0.5 0.006354, 1 0.011738
// CHECK-NEXT:    float32-folded: 22.5 0, 0.5 8.4595e-10, 0.5 1.1388e-05, 1 1.5502e-05
// CHECK-NEXT:    1 layers, 12 directions, 92 weights of 588
// CHECK-NEXT:    stream: tokens (4), one (1), indices (3), left (4)
// CHECK-NEXT:    layer 0 head 0, d_qk 4 d_v 4: left <- q indices; k indices, tokens:compiler_bos/rock_paper_scissors:+; v tokens, tokens:compiler_bos/rock_paper_scissors:+
// CHECK-NEXT:    layer 0 mlp, 10 neurons: rock_paper_scissors (7), erase(tokens) (3) <- tokens, left, tokens:compiler_bos/rock_paper_scissors:+
// CHECK-NEXT:    transformer.embed: W_E 12 69 0 0, W_pos 15 134 5 51
// CHECK-NEXT:    transformer.head: W_Q 265.5 1747 320 2080, W_K 4 22 0 0, W_V 4 19 1 5, W_O 4 48 0 0
// CHECK-NEXT:    transformer.mlp: W_in 31.5 311 14 70, W_out 7 37 9 77
// CHECK-NEXT:    transformer.unembed: W_U 3 11 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 15 0 0
// CHECK-NEXT:    transformer.variable: table 15 44 5 21, basis 3 24 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 48 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 11 0 0
// CHECK-NEXT:    select left: margin 22.5, error 0
// CHECK-NEXT:    step left: margin 0.5, error 2^-30
// CHECK-NEXT:    step rock_paper_scissors: margin 0.5, error 2^-16
// CHECK-NEXT:    decode rock_paper_scissors: margin 1, error 2^-15
// CHECK-NEXT:  tic_tac_toe:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 4 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of the token embedding: known points, 2 2 2 0 0
// CHECK-NEXT:    bounds of map_3: known points, 0 1 0 0 2.3842e-07
// CHECK-NEXT:    bounds of map_8: known points, 0 1 0 0 2.3842e-07
// CHECK-NEXT:    bounds of map_18: known points, 0 1 0 0 2.3842e-07
// CHECK-NEXT:    bounds of map_23: known points, 0 1 0 0 2.3842e-07
// CHECK-NEXT:    bounds of map_28: known points, 0 1 0 0 0
// CHECK-NEXT:    bounds of map_38: known points, 0 1 0 0 0
// CHECK-NEXT:    bounds of map_33: known points, 0 1 0 0 0
// CHECK-NEXT:    bounds of map_68: known points, 0 1 0 0 0
// CHECK-NEXT:    bounds of map_78: known points, 0 1 0 0 0
// CHECK-NEXT:    bounds of map_73: known points, 0 1 0 0 0
// CHECK-NEXT:    bounds of map_63: known points, 0 1 0 0 0
// CHECK-NEXT:    bounds of map_58: known points, 0 1 0 0 0
// CHECK-NEXT:    bounds of map_48: known points, 0 1 0 0 0
// CHECK-NEXT:    bounds of map_43: known points, 0 1 0 0 0
// CHECK-NEXT:    bounds of count(mark , True): uniform points, 0.5 1 1 1.384e-05 1.39e-05
// CHECK-NEXT:    bounds of count(mark , True)_2: uniform points, 0.5 1 1 1.384e-05 1.39e-05
// CHECK-NEXT:    bounds of count(mark , True)_4: uniform points, 0.5 1 1 1.384e-05 1.39e-05
// CHECK-NEXT:    bounds of count(mark , True)_5: uniform points, 0.5 1 1 1.384e-05 1.39e-05
// CHECK-NEXT:    bounds of count(mark , True)_6: uniform points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    bounds of count(mark , True)_7: uniform points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    bounds of count(mark , True)_8: uniform points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    bounds of count(mark , True)_16: uniform points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    bounds of count(mark , True)_15: uniform points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    bounds of count(mark , True)_14: uniform points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    bounds of count(mark , True)_13: uniform points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    bounds of count(mark , True)_12: uniform points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    bounds of count(mark , True)_10: uniform points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    bounds of count(mark , True)_9: uniform points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    bounds of the token embedding: known points, 1 1 2 0 0
// CHECK-NEXT:    bounds of lines: uniform points, 0 1 0 0 2.3842e-07
// CHECK-NEXT:    bounds of map_10: uniform points, 0 1 0 0 0
// CHECK-NEXT:    bounds of map_20: uniform points, 0 1 0 0 0
// CHECK-NEXT:    bounds of map_25: uniform points, 0 1 0 0 0
// CHECK-NEXT:    bounds of map_30: uniform points, 0 1 0 0 0
// CHECK-NEXT:    bounds of map_35: uniform points, 0 1 0 0 0
// CHECK-NEXT:    bounds of map_40: uniform points, 0 1 0 0 0
// CHECK-NEXT:    bounds of map_80: uniform points, 0 1 0 0 0
// CHECK-NEXT:    bounds of map_75: uniform points, 0 1 0 0 0
// CHECK-NEXT:    bounds of map_70: uniform points, 0 1 0 0 0
// CHECK-NEXT:    bounds of map_65: uniform points, 0 1 0 0 0
// CHECK-NEXT:    bounds of map_60: uniform points, 0 1 0 0 0
// CHECK-NEXT:    bounds of map_50: uniform points, 0 1 0 0 0
// CHECK-NEXT:    bounds of lines_9: uniform points, 0 1 0 0 0
// CHECK-NEXT:    bounds of x_wins: uniform points, 0 2 0 0 5.9605e-07
// CHECK-NEXT:    bounds of o_wins: uniform points, 0 2 0 0 5.9605e-07
// CHECK-NEXT:    bounds of map_81: uniform points, 0 2 0 0 5.9605e-07
// CHECK-NEXT:    bounds of the token embedding: known points, 1 1 1 0 0
// CHECK-NEXT:    bounds of tic_tac_toe: uniform points, 0 3 0 0 0
// CHECK-NEXT:    attention of count(mark , True): 1.4313e-19 2.6101e-05 5.2201e-05 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of count(mark , True)_2: 1.4313e-19 2.6101e-05 5.2201e-05 4 single prefixes may_miss equal others
// CHECK-NEXT:    attention of count(mark , True)_4: 1.4313e-19 2.6101e-05 5.2201e-05 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of count(mark , True)_5: 1.4313e-19 2.6101e-05 5.2201e-05 4 single prefixes may_miss equal others
// CHECK-NEXT:    attention of count(mark , True)_6: 1.4313e-19 4.1473e-06 8.2945e-06 4 single prefixes may_miss equal others
// CHECK-NEXT:    attention of count(mark , True)_7: 1.4313e-19 4.1473e-06 8.2945e-06 4 single prefixes may_miss equal others
// CHECK-NEXT:    attention of count(mark , True)_8: 1.4313e-19 4.1473e-06 8.2945e-06 4 single prefixes may_miss equal others
// CHECK-NEXT:    attention of count(mark , True)_16: 1.4313e-19 4.1473e-06 8.2945e-06 4 single prefixes may_miss equal others
// CHECK-NEXT:    attention of count(mark , True)_15: 1.4313e-19 4.1473e-06 8.2945e-06 4 single prefixes may_miss equal others
// CHECK-NEXT:    attention of count(mark , True)_14: 1.4313e-19 4.1473e-06 8.2945e-06 4 single prefixes may_miss equal others
// CHECK-NEXT:    attention of count(mark , True)_13: 1.4313e-19 4.1473e-06 8.2945e-06 4 single prefixes may_miss equal others
// CHECK-NEXT:    attention of count(mark , True)_12: 1.4313e-19 4.1473e-06 8.2945e-06 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of count(mark , True)_10: 1.4313e-19 4.1473e-06 8.2945e-06 4 single prefixes may_miss equal others
// CHECK-NEXT:    attention of count(mark , True)_9: 1.4313e-19 4.1473e-06 8.2945e-06 4 prefixes may_miss equal others
// CHECK-NEXT:    tf32: 45 0.26432, 45 0.26432, 45 0.26432, 45 0.26432, 45 0, 45 0, 45 0, 45 0, 45 0, 45 0, 45 0, 45 0, 45 0, 45 0, 0.5 265.86, 0.5 47.335, 0.5 265.86, 0.5 9295.8, 1 13952
// CHECK-NEXT:    float32-folded: 45 0.00054181, 45 0.00054181, 45 0.00054181, 45 0.00054181, 45 0, 45 0, 45 0, 45 0, 45 0, 45 0, 45 0, 45 0, 45 0, 45 0, 0.5 3.4512e-05, 0.5 0, 0.5 3.4512e-05, 0.5 4.7452e-05, 1 7.2666e-05
// CHECK-NEXT:    4 layers, 44 directions, 531 weights of 12980
// CHECK-NEXT:    stream: tokens (3), one (1), indices (4), full (1), map_33 (1), map_43 (1), map_48 (1), map_58 (1), map_63 (1), map_73 (1), map_28 (1), map_38 (1), map_68 (1), map_78 (1), count(mark , True)_4 (1), count(mark , True)_5 (1), count(mark , True)_6 (1), count(mark , True)_7 (1), count(mark , True)_8 (1), count(mark , True)_9 (1), count(mark , True)_10 (1), count(mark , True)_12 (1), count(mark , True)_13 (1), count(mark , True)_14 (1), count(mark , True)_15 (1), count(mark , True)_16 (1), map_10 (1), map_20 (1), map_25 (1), map_30 (1), map_35 (1), map_40 (1), lines_9 (1), map_50 (1), map_60 (1), map_65 (1), map_70 (1), map_75 (1), map_80 (1)
// CHECK-NEXT:    layer 0 mlp, 18 neurons: map_3 (1), map_8 (1), map_18 (1), map_23 (1), map_28 (1), map_33 (1), map_68 (1), map_73 (1), map_63 (1), map_58 (1), map_48 (1), map_43 (1), erase(indices) (4), erase(tokens) (2) <- tokens, indices
// CHECK-NEXT:    layer 1 head 0, d_qk 2 d_v 1: count(mark , True) <- q full; k map_3, tokens:compiler_bos/tic_tac_toe:-; v tokens:compiler_bos/tic_tac_toe:-
// CHECK-NEXT:    layer 1 head 1, d_qk 2 d_v 1: count(mark , True)_2 <- q full; k map_8, tokens:compiler_bos/tic_tac_toe:-; v tokens:compiler_bos/tic_tac_toe:-
// CHECK-NEXT:    layer 1 head 2, d_qk 2 d_v 1: count(mark , True)_4 <- q full; k map_18, tokens:compiler_bos/tic_tac_toe:-; v tokens:compiler_bos/tic_tac_toe:-
// CHECK-NEXT:    layer 1 head 3, d_qk 2 d_v 1: count(mark , True)_5 <- q full; k map_23, tokens:compiler_bos/tic_tac_toe:-; v tokens:compiler_bos/tic_tac_toe:-
// CHECK-NEXT:    layer 1 head 4, d_qk 2 d_v 1: count(mark , True)_6 <- q full; k map_28, tokens:compiler_bos/tic_tac_toe:-; v tokens:compiler_bos/tic_tac_toe:-
// CHECK-NEXT:    layer 1 head 5, d_qk 2 d_v 1: count(mark , True)_7 <- q full; k map_33, tokens:compiler_bos/tic_tac_toe:-; v tokens:compiler_bos/tic_tac_toe:-
// CHECK-NEXT:    layer 1 head 6, d_qk 2 d_v 1: count(mark , True)_8 <- q full; k map_38, tokens:compiler_bos/tic_tac_toe:-; v tokens:compiler_bos/tic_tac_toe:-
// CHECK-NEXT:    layer 1 head 7, d_qk 2 d_v 1: count(mark , True)_16 <- q full; k map_78, tokens:compiler_bos/tic_tac_toe:-; v tokens:compiler_bos/tic_tac_toe:-
// CHECK-NEXT:    layer 1 head 8, d_qk 2 d_v 1: count(mark , True)_15 <- q full; k map_73, tokens:compiler_bos/tic_tac_toe:-; v tokens:compiler_bos/tic_tac_toe:-
// CHECK-NEXT:    layer 1 head 9, d_qk 2 d_v 1: count(mark , True)_14 <- q full; k map_68, tokens:compiler_bos/tic_tac_toe:-; v tokens:compiler_bos/tic_tac_toe:-
// CHECK-NEXT:    layer 1 head 10, d_qk 2 d_v 1: count(mark , True)_13 <- q full; k map_63, tokens:compiler_bos/tic_tac_toe:-; v tokens:compiler_bos/tic_tac_toe:-
// CHECK-NEXT:    layer 1 head 11, d_qk 2 d_v 1: count(mark , True)_12 <- q full; k map_58, tokens:compiler_bos/tic_tac_toe:-; v tokens:compiler_bos/tic_tac_toe:-
// CHECK-NEXT:    layer 1 head 12, d_qk 2 d_v 1: count(mark , True)_10 <- q full; k map_48, tokens:compiler_bos/tic_tac_toe:-; v tokens:compiler_bos/tic_tac_toe:-
// CHECK-NEXT:    layer 1 head 13, d_qk 2 d_v 1: count(mark , True)_9 <- q full; k map_43, tokens:compiler_bos/tic_tac_toe:-; v tokens:compiler_bos/tic_tac_toe:-
// CHECK-NEXT:    layer 1 mlp, 65 neurons: lines (4), map_10 (4), map_20 (4), map_25 (4), map_30 (4), map_35 (4), map_40 (4), map_80 (4), map_75 (4), map_70 (4), map_65 (4), map_60 (4), map_50 (4), lines_9 (4), erase(full) (1), erase(count(mark , True)) (1), erase(count(mark , True)_2) (1), erase(map_3) (1), erase(map_8) (1), erase(map_18) (1), erase(map_23) (1), erase(map_33) (1), erase(map_43) (1) <- map_3, full, count(mark , True), map_8, count(mark , True)_2, map_18, ...
// CHECK-NEXT:    layer 2 mlp, 5 neurons: x_wins (3), o_wins (2) <- lines, map_10, map_20, map_25, map_30, map_35, ...
// CHECK-NEXT:    layer 3 mlp, 11 neurons: tic_tac_toe (10), erase(tokens) (1) <- x_wins, o_wins, map_81, tokens:compiler_bos/tic_tac_toe:-
// CHECK-NEXT:    transformer.embed: W_E 11 64 0 0, W_pos 4 36 0 0
// CHECK-NEXT:    transformer.mlp: W_in 51 601.5 24 180, W_out 14 247 6 120
// CHECK-NEXT:    transformer.head: W_Q 91.386 542.77 0 0, W_K 2 7 0 0, W_V 1 1 0 0, W_O 1 3 0 0
// CHECK-NEXT:    transformer.head: W_Q 91.386 542.77 0 0, W_K 2 8 0 0, W_V 1 1 0 0, W_O 1 4 0 0
// CHECK-NEXT:    transformer.head: W_Q 91.386 542.77 0 0, W_K 2 9 0 0, W_V 1 1 0 0, W_O 1 20 0 0
// CHECK-NEXT:    transformer.head: W_Q 91.386 542.77 0 0, W_K 2 10 0 0, W_V 1 1 0 0, W_O 1 21 0 0
// CHECK-NEXT:    transformer.head: W_Q 91.386 542.77 0 0, W_K 2 18 0 0, W_V 1 1 0 0, W_O 1 22 0 0
// CHECK-NEXT:    transformer.head: W_Q 91.386 542.77 0 0, W_K 2 12 0 0, W_V 1 1 0 0, W_O 1 23 0 0
// CHECK-NEXT:    transformer.head: W_Q 91.386 542.77 0 0, W_K 2 19 0 0, W_V 1 1 0 0, W_O 1 24 0 0
// CHECK-NEXT:    transformer.head: W_Q 91.386 542.77 0 0, W_K 2 21 0 0, W_V 1 1 0 0, W_O 1 31 0 0
// CHECK-NEXT:    transformer.head: W_Q 91.386 542.77 0 0, W_K 2 17 0 0, W_V 1 1 0 0, W_O 1 30 0 0
// CHECK-NEXT:    transformer.head: W_Q 91.386 542.77 0 0, W_K 2 20 0 0, W_V 1 1 0 0, W_O 1 29 0 0
// CHECK-NEXT:    transformer.head: W_Q 91.386 542.77 0 0, W_K 2 16 0 0, W_V 1 1 0 0, W_O 1 28 0 0
// CHECK-NEXT:    transformer.head: W_Q 91.386 542.77 0 0, W_K 2 15 0 0, W_V 1 1 0 0, W_O 1 27 0 0
// CHECK-NEXT:    transformer.head: W_Q 91.386 542.77 0 0, W_K 2 14 0 0, W_V 1 1 0 0, W_O 1 26 0 0
// CHECK-NEXT:    transformer.head: W_Q 91.386 542.77 0 0, W_K 2 13 0 0, W_V 1 1 0 0, W_O 1 25 0 0
// CHECK-NEXT:    transformer.mlp: W_in 1801 89947 3917.4 1.1286e+05, W_out 28 1776 37 2379
// CHECK-NEXT:    transformer.mlp: W_in 57 2154 69 245, W_out 9 61 6 46
// CHECK-NEXT:    transformer.mlp: W_in 73 683 50 327.5, W_out 9 91 10 103
// CHECK-NEXT:    transformer.unembed: W_U 3 25 0 0
// CHECK-NEXT:    transformer.variable: table 2 6 0 0, basis 2 8 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 32 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 4 29 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 5 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 9 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 3 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 9 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 4 27 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 6 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 4 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 32 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 4 28 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 7 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 20 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 33 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 4 27 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 8 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 21 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 34 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 4 27 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 16 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 22 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 35 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 4 27 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 10 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 23 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 36 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 4 27 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 17 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 24 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 37 0 0
// CHECK-NEXT:    transformer.variable: table 28 168 0 0, reading 7 216 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 8 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 11 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 25 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 38 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 12 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 26 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 39 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 13 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 27 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 40 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 14 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 28 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 41 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 18 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 29 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 42 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 15 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 30 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 43 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 19 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 31 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 44 0 0
// CHECK-NEXT:    transformer.variable: table 28 168 0 0, reading 7 287 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 12 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 16 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 25 0 0
// CHECK-NEXT:    select count(mark , True): margin 45, error 2^-10
// CHECK-NEXT:    select count(mark , True)_2: margin 45, error 2^-10
// CHECK-NEXT:    select count(mark , True)_4: margin 45, error 2^-10
// CHECK-NEXT:    select count(mark , True)_5: margin 45, error 2^-10
// CHECK-NEXT:    select count(mark , True)_6: margin 45, error 0
// CHECK-NEXT:    select count(mark , True)_7: margin 45, error 0
// CHECK-NEXT:    select count(mark , True)_8: margin 45, error 0
// CHECK-NEXT:    select count(mark , True)_16: margin 45, error 0
// CHECK-NEXT:    select count(mark , True)_15: margin 45, error 0
// CHECK-NEXT:    select count(mark , True)_14: margin 45, error 0
// CHECK-NEXT:    select count(mark , True)_13: margin 45, error 0
// CHECK-NEXT:    select count(mark , True)_12: margin 45, error 0
// CHECK-NEXT:    select count(mark , True)_10: margin 45, error 0
// CHECK-NEXT:    select count(mark , True)_9: margin 45, error 0
// CHECK-NEXT:    step x_wins: margin 0.5, error 2^-14
// CHECK-NEXT:    step o_wins: margin 0.5, error 0
// CHECK-NEXT:    step map_81: margin 0.5, error 2^-14
// CHECK-NEXT:    step tic_tac_toe: margin 0.5, error 2^-14
// CHECK-NEXT:    decode tic_tac_toe: margin 1, error 2^-13
// CHECK-NEXT:  mask_after_end:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 5 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of selector_width: known points, 0.5 1 1 4.8751e-06 4.9347e-06
// CHECK-NEXT:    bounds of the token embedding: known points, 2 2 1 0 0
// CHECK-NEXT:    bounds of mask_after_end: known points, 0 4 0 7.6294e-06 7.1526e-07
// CHECK-NEXT:    attention of selector_width: 1.4313e-19 8.1706e-06 1.6341e-05 4 prefixes may_miss equal others
// CHECK-NEXT:    tf32: 45 0, 0.5 0.037579, 1 0.078162
// CHECK-NEXT:    float32-folded: 45 0, 0.5 2.8502e-05, 1 5.8614e-05
// CHECK-NEXT:    1 layers, 11 directions, 91 weights of 572
// CHECK-NEXT:    stream: tokens (4), one (1), full (1), indices (4), selector_width (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: selector_width <- q full, indices; k tokens, indices, tokens:compiler_bos/mask_after_end:-; v tokens:compiler_bos/mask_after_end:-
// CHECK-NEXT:    layer 0 mlp, 13 neurons: mask_after_end (9), erase(tokens) (4) <- tokens, selector_width, tokens:compiler_bos/mask_after_end:-
// CHECK-NEXT:    transformer.embed: W_E 12 60 0 0, W_pos 4 44 0 0
// CHECK-NEXT:    transformer.head: W_Q 406.39 3788.3 0 0, W_K 5 38 0 0, W_V 1 1 0 0, W_O 1 11 0 0
// CHECK-NEXT:    transformer.mlp: W_in 130 1783 304.88 1778.2, W_out 9 54 10 97
// CHECK-NEXT:    transformer.unembed: W_U 4 19 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 15 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 6 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 40 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 11 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 19 0 0
// CHECK-NEXT:    select selector_width: margin 45, error 0
// CHECK-NEXT:    step mask_after_end: margin 0.5, error 2^-15
// CHECK-NEXT:    decode mask_after_end: margin 1, error 2^-14
// CHECK-NEXT:  vowel_harmony:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 4 2 0 0
// CHECK-NEXT:    bounds of selector_width: uniform points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    bounds of selector_width_2: uniform points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    bounds of the token embedding: known points, 1 2 2 0 0
// CHECK-NEXT:    bounds of has_front: uniform points, 0 2 0 0 8.9407e-07
// CHECK-NEXT:    bounds of has_back: uniform points, 0 2 0 0 5.9605e-07
// CHECK-NEXT:    bounds of the token embedding: known points, 1 2 1 0 0
// CHECK-NEXT:    bounds of vowel_harmony: uniform points, 0 2 0 0 0
// CHECK-NEXT:    attention of selector_width: 1.4313e-19 4.1473e-06 8.2945e-06 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of selector_width_2: 1.4313e-19 4.1473e-06 8.2945e-06 4 prefixes may_miss equal others
// CHECK-NEXT:    tf32: 45 0, 45 0, 0.5 0.036002, 0.5 0.036002, 0.5 0.22162, 1 0.22477
// CHECK-NEXT:    float32-folded: 45 0, 45 0, 0.5 0, 0.5 0, 0.5 7.838e-06, 1 1.207e-05
// CHECK-NEXT:    2 layers, 10 directions, 74 weights of 470
// CHECK-NEXT:    stream: tokens (3), one (1), full (1), selector_width (1), selector_width_2 (1), has_front (1), has_back (2)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: selector_width <- q full; k tokens, tokens:compiler_bos/vowel_harmony:False; v tokens:compiler_bos/vowel_harmony:False
// CHECK-NEXT:    layer 0 head 1, d_qk 2 d_v 1: selector_width_2 <- q full; k tokens, tokens:compiler_bos/vowel_harmony:False; v tokens:compiler_bos/vowel_harmony:False
// CHECK-NEXT:    layer 0 mlp, 7 neurons: has_front (3), has_back (2), erase(full) (1), erase(tokens) (1) <- tokens, full, selector_width, selector_width_2, tokens:compiler_bos/vowel_harmony:False
// CHECK-NEXT:    layer 1 mlp, 3 neurons: vowel_harmony (2), erase(tokens) (1) <- has_front, has_back, tokens:compiler_bos/vowel_harmony:False
// CHECK-NEXT:    transformer.embed: W_E 19 117 0 0, W_pos 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 91.386 362.77 0 0, W_K 2 6 0 0, W_V 1 1 0 0, W_O 1 6 0 0
// CHECK-NEXT:    transformer.head: W_Q 91.386 362.77 0 0, W_K 2 5 0 0, W_V 1 1 0 0, W_O 1 7 0 0
// CHECK-NEXT:    transformer.mlp: W_in 67 597 184.25 702, W_out 6 60 6 61
// CHECK-NEXT:    transformer.mlp: W_in 10 81 4 10, W_out 2 5 2 7
// CHECK-NEXT:    transformer.unembed: W_U 2 5 0 0
// CHECK-NEXT:    transformer.variable: table 4 13 0 0, basis 2 8 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 5 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 6 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 14 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 7 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 20 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 5 0 0
// CHECK-NEXT:    select selector_width: margin 45, error 0
// CHECK-NEXT:    select selector_width_2: margin 45, error 0
// CHECK-NEXT:    step has_front: margin 0.5, error 0
// CHECK-NEXT:    step has_back: margin 0.5, error 0
// CHECK-NEXT:    step vowel_harmony: margin 0.5, error 2^-16
// CHECK-NEXT:    decode vowel_harmony: margin 1, error 2^-16
// CHECK-NEXT:  builtin.module {
// CHECK-NEXT:    rasp.program @corpus_text vocab {"a"} max_seq_len 1 {
// CHECK-NEXT:      %[[TOKENS:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:      rasp.return %[[TOKENS]] : !rasp.sop
// CHECK-NEXT:    }
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

// RUN: raspc compile %S/Inputs/corpus_text.py --vocab a --max-seq-len 1 --emit rasp | filecheck %s

// The parts and decisions of the programs about text in examples/index.json, by the pipeline default.

// CHECK:       vigenere:
// CHECK-NEXT:    1 layers, 9 directions, 86 weights of 405
// CHECK-NEXT:    stream: one (1), tokens (5), indices (3)
// CHECK-NEXT:    layer 0 mlp, 14 neurons: vigenere (13), erase(tokens) (1) <- tokens, indices
// CHECK-NEXT:    decode vigenere: margin 1, error 2^-14
// CHECK-NEXT:  deduplicate:
// CHECK-NEXT:    1 layers, 11 directions, 115 weights of 748
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), selector_width (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 8 d_v 1: selector_width <- q tokens, indices; k tokens, indices, tokens:compiler_bos/deduplicate:-; v tokens:compiler_bos/deduplicate:-
// CHECK-NEXT:    layer 0 mlp, 17 neurons: deduplicate (12), erase(tokens) (5) <- tokens, selector_width, tokens:compiler_bos/deduplicate:-
// CHECK-NEXT:    select selector_width: margin 45, error 0
// CHECK-NEXT:    step deduplicate: margin 0.5, error 2^-15
// CHECK-NEXT:    decode deduplicate: margin 1, error 2^-14
// CHECK-NEXT:  title_case:
// CHECK-NEXT:    1 layers, 13 directions, 101 weights of 650
// CHECK-NEXT:    stream: tokens (5), one (1), indices (3), shift(tokens , 1 , " ") (4)
// CHECK-NEXT:    layer 0 head 0, d_qk 4 d_v 4: shift(tokens , 1 , " ") <- q indices; k indices, tokens:compiler_bos/title_case; v tokens, tokens:compiler_bos/title_case
// CHECK-NEXT:    layer 0 mlp, 8 neurons: title_case (7), erase(tokens) (1) <- tokens, shift(tokens , 1 , " "), tokens:compiler_bos/title_case
// CHECK-NEXT:    select shift(tokens , 1 , " "): margin 22.5, error 0
// CHECK-NEXT:    step shift(tokens , 1 , " "): margin 0.5, error 2^-30
// CHECK-NEXT:    decode title_case: margin 1, error 2^-12
// CHECK-NEXT:  word_index:
// CHECK-NEXT:    1 layers, 9 directions, 39 weights of 243
// CHECK-NEXT:    stream: tokens (2), one (1), full (1), indices (4), word_index (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: word_index <- q full, indices; k tokens, indices
// CHECK-NEXT:    select word_index: margin 45, error 0
// CHECK-NEXT:    decode word_index: margin 0.999, error 2^-11
// CHECK-NEXT:  word_length:
// CHECK-NEXT:    2 layers, 11 directions, 182 weights of 1199
// CHECK-NEXT:    stream: tokens (3), one (1), full (1), indices (4), full_2 (1), word/letters (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: word <- q full, indices; k tokens, indices, tokens:compiler_bos/word_length:0; v tokens:compiler_bos/word_length:0
// CHECK-NEXT:    layer 0 mlp, 15 neurons: word_categorical (9), erase(full) (1), erase(indices) (4), erase(word) (1) <- full, indices, word, tokens:compiler_bos/word_length:0
// CHECK-NEXT:    layer 1 head 0, d_qk 7 d_v 1: letters <- q full_2, word_categorical; k tokens, word_categorical, tokens:compiler_bos/word_length:0; v tokens:compiler_bos/word_length:0
// CHECK-NEXT:    layer 1 mlp, 18 neurons: word_length (10), erase(tokens) (1), erase(full_2) (1), erase(word_categorical) (3), erase(-word_categorical) (3) <- tokens, full_2, letters, word_categorical, tokens:compiler_bos/word_length:0
// CHECK-NEXT:    select word: margin 45, error 0
// CHECK-NEXT:    step word_categorical: margin 0.5, error 0
// CHECK-NEXT:    select letters: margin 45, error 2^-10
// CHECK-NEXT:    step word_length: margin 0.5, error 2^-12
// CHECK-NEXT:    decode word_length: margin 1, error 2^-11
// CHECK-NEXT:  run_starts:
// CHECK-NEXT:    3 layers, 14 directions, 294 weights of 1960
// CHECK-NEXT:    stream: tokens (3), one (1), indices (4), shift(tokens , 1 , "-") (3), full (1), begins (1), run/run_length (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 3: shift(tokens , 1 , "-") <- q indices; k indices, tokens:compiler_bos/run_starts:0; v tokens, tokens:compiler_bos/run_starts:0
// CHECK-NEXT:    layer 0 mlp, 3 neurons: begins (3) <- tokens, shift(tokens , 1 , "-")
// CHECK-NEXT:    layer 1 head 0, d_qk 6 d_v 1: run <- q indices, full, tokens:compiler_bos/run_starts:0; k indices, begins, tokens:compiler_bos/run_starts:0; v tokens:compiler_bos/run_starts:0
// CHECK-NEXT:    layer 1 mlp, 15 neurons: run_categorical (9), erase(indices) (4), erase(full) (1), erase(run) (1) <- indices, full, run, tokens:compiler_bos/run_starts:0
// CHECK-NEXT:    layer 2 head 0, d_qk 6 d_v 1: run_length <- q run_categorical; k run_categorical, tokens:compiler_bos/run_starts:0; v tokens:compiler_bos/run_starts:0
// CHECK-NEXT:    layer 2 mlp, 23 neurons: run_starts (16), erase(tokens) (3), erase(run_categorical) (2), erase(-run_categorical) (2) <- tokens, shift(tokens , 1 , "-"), run_length, run_categorical, tokens:compiler_bos/run_starts:0
// CHECK-NEXT:    select shift(tokens , 1 , "-"): margin 22.5, error 0
// CHECK-NEXT:    step shift(tokens , 1 , "-"): margin 0.5, error 2^-30
// CHECK-NEXT:    select run: margin 45, error 2^-10
// CHECK-NEXT:    step run_categorical: margin 0.5, error 0
// CHECK-NEXT:    select run_length: margin 45, error 2^-11
// CHECK-NEXT:    step run_starts: margin 0.5, error 2^-10
// CHECK-NEXT:    decode run_starts: margin 1, error 2^-9
// CHECK-NEXT:  remove_blanks:
// CHECK-NEXT:    2 layers, 27 directions, 310 weights of 4266
// CHECK-NEXT:    stream: tokens (3), one (1), full (1), indices (4), before/remove_blanks_mean (1), target (3), remove_blanks (14)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: before <- q full, indices; k tokens, indices, tokens:compiler_bos/remove_blanks:0; v tokens:compiler_bos/remove_blanks:0
// CHECK-NEXT:    layer 0 mlp, 10 neurons: target (8), erase(full) (1), erase(before) (1) <- tokens, full, before, tokens:compiler_bos/remove_blanks:0
// CHECK-NEXT:    layer 1 head 0, d_qk 5 d_v 1: remove_blanks_mean <- q indices; k target, tokens:compiler_bos/remove_blanks:0; v tokens
// CHECK-NEXT:    layer 1 mlp, 42 neurons: remove_blanks (37), erase(tokens) (1), erase(indices) (4) <- indices, remove_blanks_mean, tokens:compiler_bos/remove_blanks:0
// CHECK-NEXT:    select before: margin 45, error 0
// CHECK-NEXT:    select remove_blanks_mean: margin 22.5, error 2^-11
// CHECK-NEXT:    step remove_blanks: margin 0.5, error 2^-12
// CHECK-NEXT:    decode remove_blanks: margin 1, error 2^-11
// CHECK-NEXT:  rock_paper_scissors:
// CHECK-NEXT:    1 layers, 12 directions, 92 weights of 588
// CHECK-NEXT:    stream: tokens (4), one (1), indices (3), left (4)
// CHECK-NEXT:    layer 0 head 0, d_qk 4 d_v 4: left <- q indices; k indices, tokens:compiler_bos/rock_paper_scissors:+; v tokens, tokens:compiler_bos/rock_paper_scissors:+
// CHECK-NEXT:    layer 0 mlp, 10 neurons: rock_paper_scissors (7), erase(tokens) (3) <- tokens, left, tokens:compiler_bos/rock_paper_scissors:+
// CHECK-NEXT:    select left: margin 22.5, error 0
// CHECK-NEXT:    step left: margin 0.5, error 2^-30
// CHECK-NEXT:    step rock_paper_scissors: margin 0.5, error 2^-16
// CHECK-NEXT:    decode rock_paper_scissors: margin 1, error 2^-15
// CHECK-NEXT:  tic_tac_toe:
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
// CHECK-NEXT:    1 layers, 11 directions, 91 weights of 572
// CHECK-NEXT:    stream: tokens (4), one (1), full (1), indices (4), selector_width (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: selector_width <- q full, indices; k tokens, indices, tokens:compiler_bos/mask_after_end:-; v tokens:compiler_bos/mask_after_end:-
// CHECK-NEXT:    layer 0 mlp, 13 neurons: mask_after_end (9), erase(tokens) (4) <- tokens, selector_width, tokens:compiler_bos/mask_after_end:-
// CHECK-NEXT:    select selector_width: margin 45, error 0
// CHECK-NEXT:    step mask_after_end: margin 0.5, error 2^-15
// CHECK-NEXT:    decode mask_after_end: margin 1, error 2^-14
// CHECK-NEXT:  vowel_harmony:
// CHECK-NEXT:    2 layers, 10 directions, 74 weights of 470
// CHECK-NEXT:    stream: tokens (3), one (1), full (1), selector_width (1), selector_width_2 (1), has_front (1), has_back (2)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: selector_width <- q full; k tokens, tokens:compiler_bos/vowel_harmony:False; v tokens:compiler_bos/vowel_harmony:False
// CHECK-NEXT:    layer 0 head 1, d_qk 2 d_v 1: selector_width_2 <- q full; k tokens, tokens:compiler_bos/vowel_harmony:False; v tokens:compiler_bos/vowel_harmony:False
// CHECK-NEXT:    layer 0 mlp, 7 neurons: has_front (3), has_back (2), erase(full) (1), erase(tokens) (1) <- tokens, full, selector_width, selector_width_2, tokens:compiler_bos/vowel_harmony:False
// CHECK-NEXT:    layer 1 mlp, 3 neurons: vowel_harmony (2), erase(tokens) (1) <- has_front, has_back, tokens:compiler_bos/vowel_harmony:False
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

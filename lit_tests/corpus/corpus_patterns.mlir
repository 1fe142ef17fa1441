// RUN: raspc compile %S/Inputs/corpus_patterns.py --vocab a --max-seq-len 1 --emit rasp | filecheck %s

// The parts and decisions of the programs about patterns of tokens in examples/index.json, by the pipeline default.

// CHECK:       bigram:
// CHECK-NEXT:    1 layers, 12 directions, 64 weights of 432
// CHECK-NEXT:    stream: tokens (4), one (1), indices (3), shift(tokens , 1 , "-") (4)
// CHECK-NEXT:    layer 0 head 0, d_qk 4 d_v 4: shift(tokens , 1 , "-") <- q indices; k indices, tokens:compiler_bos/bigram:False; v tokens, tokens:compiler_bos/bigram:False
// CHECK-NEXT:    layer 0 mlp, 4 neurons: bigram (2), erase(tokens) (2) <- tokens, shift(tokens , 1 , "-"), tokens:compiler_bos/bigram:False
// CHECK-NEXT:    select shift(tokens , 1 , "-"): margin 22.5, error 0
// CHECK-NEXT:    step shift(tokens , 1 , "-"): margin 0.5, error 2^-30
// CHECK-NEXT:    step bigram: margin 0.5, error 2^-16
// CHECK-NEXT:    decode bigram: margin 1, error 2^-16
// CHECK-NEXT:  trigram:
// CHECK-NEXT:    1 layers, 11 directions, 73 weights of 374
// CHECK-NEXT:    stream: tokens (4), one (1), indices (4), then_a (2)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 2: then_a <- q indices; k indices, tokens:compiler_bos/trigram:False; v tokens, tokens:compiler_bos/trigram:False
// CHECK-NEXT:    layer 0 mlp, 4 neurons: trigram (2), erase(tokens) (2) <- tokens, then_a, tokens:compiler_bos/trigram:False
// CHECK-NEXT:    select then_a: margin 22.5, error 0
// CHECK-NEXT:    step then_a: margin 0.5, error 2^-30
// CHECK-NEXT:    step trigram: margin 0.5, error 2^-16
// CHECK-NEXT:    decode trigram: margin 1, error 2^-16
// CHECK-NEXT:  count_bigram:
// CHECK-NEXT:    2 layers, 11 directions, 69 weights of 429
// CHECK-NEXT:    stream: tokens (4), one (1), indices (3), after_a (2), full (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 4 d_v 2: after_a <- q indices; k indices; v tokens
// CHECK-NEXT:    layer 0 mlp, 3 neurons: ends (1), erase(tokens) (2) <- tokens, after_a
// CHECK-NEXT:    layer 1 head 0, d_qk 2 d_v 1: count_bigram <- q full; k ends
// CHECK-NEXT:    select after_a: margin 22.5, error 0
// CHECK-NEXT:    step after_a: margin 0.5, error 2^-30
// CHECK-NEXT:    select count_bigram: margin 45, error 2^-12
// CHECK-NEXT:    decode count_bigram: margin 0.999, error 2^-8
// CHECK-NEXT:  repeated_bigram:
// CHECK-NEXT:    2 layers, 14 directions, 103 weights of 896
// CHECK-NEXT:    stream: tokens (4), one (1), indices (4), left (4), selector_width (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 4: left <- q indices; k indices, tokens:compiler_bos/repeated_bigram:False; v tokens, tokens:compiler_bos/repeated_bigram:False
// CHECK-NEXT:    layer 1 head 0, d_qk 11 d_v 1: selector_width <- q tokens, indices, left; k tokens, indices, left, tokens:compiler_bos/repeated_bigram:False; v tokens:compiler_bos/repeated_bigram:False
// CHECK-NEXT:    layer 1 mlp, 5 neurons: repeated_bigram (3), erase(tokens) (2) <- tokens, selector_width, tokens:compiler_bos/repeated_bigram:False
// CHECK-NEXT:    select left: margin 22.5, error 0
// CHECK-NEXT:    step left: margin 0.5, error 2^-30
// CHECK-NEXT:    select selector_width: margin 45, error 2^-11
// CHECK-NEXT:    step repeated_bigram: margin 0.5, error 2^-15
// CHECK-NEXT:    decode repeated_bigram: margin 1, error 2^-14
// CHECK-NEXT:  contains_word:
// CHECK-NEXT:    2 layers, 18 directions, 138 weights of 1260
// CHECK-NEXT:    stream: tokens (4), one (1), indices (4), shift(tokens , 1 , "-") (4), shift(tokens , 2 , "-") (4), full (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 4: shift(tokens , 1 , "-") <- q indices; k indices, tokens:compiler_bos/contains_word:False; v tokens, tokens:compiler_bos/contains_word:False
// CHECK-NEXT:    layer 0 head 1, d_qk 5 d_v 4: shift(tokens , 2 , "-") <- q indices; k indices, tokens:compiler_bos/contains_word:False; v tokens, tokens:compiler_bos/contains_word:False
// CHECK-NEXT:    layer 0 mlp, 4 neurons: map_6 (1), erase(tokens) (3) <- tokens, shift(tokens , 1 , "-"), shift(tokens , 2 , "-")
// CHECK-NEXT:    layer 1 head 0, d_qk 2 d_v 1: count(ends_here("cab") , True) <- q full; k map_6, tokens:compiler_bos/contains_word:False; v tokens:compiler_bos/contains_word:False
// CHECK-NEXT:    layer 1 mlp, 4 neurons: contains_word (3), erase(tokens) (1) <- count(ends_here("cab") , True), tokens:compiler_bos/contains_word:False
// CHECK-NEXT:    select shift(tokens , 1 , "-"): margin 22.5, error 0
// CHECK-NEXT:    step shift(tokens , 1 , "-"): margin 0.5, error 2^-30
// CHECK-NEXT:    select shift(tokens , 2 , "-"): margin 22.5, error 0
// CHECK-NEXT:    step shift(tokens , 2 , "-"): margin 0.5, error 2^-30
// CHECK-NEXT:    select count(ends_here("cab") , True): margin 45, error 2^-11
// CHECK-NEXT:    step contains_word: margin 0.5, error 2^-15
// CHECK-NEXT:    decode contains_word: margin 1, error 2^-14
// CHECK-NEXT:  starts_with:
// CHECK-NEXT:    1 layers, 15 directions, 61 weights of 600
// CHECK-NEXT:    stream: tokens (4), one (1), indices (2), full (1), full_2 (1), second (4), first (2)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 2: first <- q full; k indices, tokens:compiler_bos/starts_with:False; v tokens
// CHECK-NEXT:    layer 0 head 1, d_qk 2 d_v 4: second <- q full_2; k indices, tokens:compiler_bos/starts_with:False; v tokens, tokens:compiler_bos/starts_with:False
// CHECK-NEXT:    layer 0 mlp, 4 neurons: starts_with (2), erase(tokens) (1), erase(full) (1) <- full, first, second, tokens:compiler_bos/starts_with:False
// CHECK-NEXT:    select first: margin 22.5, error 0
// CHECK-NEXT:    select second: margin 22.5, error 0
// CHECK-NEXT:    step second: margin 0.5, error 2^-23
// CHECK-NEXT:    step starts_with: margin 0.5, error 2^-16
// CHECK-NEXT:    decode starts_with: margin 1, error 2^-15
// CHECK-NEXT:  ends_with:
// CHECK-NEXT:    2 layers, 20 directions, 133 weights of 1620
// CHECK-NEXT:    stream: tokens (3), one (1), indices (4), from_the_end_1 (3), length_mean_index/from_the_end_0 (1), map_2_categorical (4), map_5_categorical (3), from_the_end_0 (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length_mean_index <- q tokens:compiler_bos/ends_with:False; k tokens:compiler_bos/ends_with:False; v indices
// CHECK-NEXT:    layer 0 mlp, 14 neurons: map_2_categorical (7), map_5_categorical (6), erase(length_mean_index) (1) <- length_mean_index, tokens:compiler_bos/ends_with:False
// CHECK-NEXT:    layer 1 head 0, d_qk 5 d_v 2: from_the_end_0 <- q map_2_categorical; k indices, tokens:compiler_bos/ends_with:False; v tokens
// CHECK-NEXT:    layer 1 head 1, d_qk 4 d_v 3: from_the_end_1 <- q map_5_categorical; k indices, tokens:compiler_bos/ends_with:False; v tokens, tokens:compiler_bos/ends_with:False
// CHECK-NEXT:    layer 1 mlp, 4 neurons: ends_with (2), erase(tokens) (1), erase(indices) (1) <- indices, from_the_end_0, from_the_end_1, tokens:compiler_bos/ends_with:False
// CHECK-NEXT:    select length_mean_index: margin 22.5, error 0
// CHECK-NEXT:    step map_2_categorical: margin 0.5, error 0
// CHECK-NEXT:    select from_the_end_0: margin 22.5, error 0
// CHECK-NEXT:    step from_the_end_0: margin 0.5, error 2^-30
// CHECK-NEXT:    select from_the_end_1: margin 22.5, error 0
// CHECK-NEXT:    step from_the_end_1: margin 0.5, error 2^-30
// CHECK-NEXT:    step ends_with: margin 0.5, error 2^-16
// CHECK-NEXT:    decode ends_with: margin 1, error 2^-15
// CHECK-NEXT:  palindrome:
// CHECK-NEXT:    3 layers, 13 directions, 89 weights of 728
// CHECK-NEXT:    stream: tokens (4), one (1), indices (3), full (1), length_mean_index (1), opposite (3)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length_mean_index <- q tokens:compiler_bos/palindrome:False; k tokens:compiler_bos/palindrome:False; v indices
// CHECK-NEXT:    layer 1 head 0, d_qk 3 d_v 3: opposite <- q indices, length_mean_index, tokens:compiler_bos/palindrome:False; k indices, tokens:compiler_bos/palindrome:False; v tokens
// CHECK-NEXT:    layer 1 mlp, 6 neurons: map_2 (3), erase(tokens) (3) <- tokens, opposite
// CHECK-NEXT:    layer 2 head 0, d_qk 2 d_v 1: count(differs , True) <- q full; k map_2, tokens:compiler_bos/palindrome:False; v tokens:compiler_bos/palindrome:False
// CHECK-NEXT:    layer 2 mlp, 4 neurons: palindrome (3), erase(tokens) (1) <- count(differs , True), tokens:compiler_bos/palindrome:False
// CHECK-NEXT:    select length_mean_index: margin 22.5, error 0
// CHECK-NEXT:    select opposite: margin 64, error 0
// CHECK-NEXT:    step opposite: margin 0.5, error 2^-90
// CHECK-NEXT:    select count(differs , True): margin 45, error 2^-11
// CHECK-NEXT:    step palindrome: margin 0.5, error 2^-15
// CHECK-NEXT:    decode palindrome: margin 1, error 2^-14
// CHECK-NEXT:  mirror_marks:
// CHECK-NEXT:    2 layers, 12 directions, 74 weights of 504
// CHECK-NEXT:    stream: tokens (4), one (1), indices (3), length_mean_index (1), opposite (3)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length_mean_index <- q tokens:compiler_bos/mirror_marks:False; k tokens:compiler_bos/mirror_marks:False; v indices
// CHECK-NEXT:    layer 1 head 0, d_qk 3 d_v 3: opposite <- q indices, length_mean_index, tokens:compiler_bos/mirror_marks:False; k indices, tokens:compiler_bos/mirror_marks:False; v tokens
// CHECK-NEXT:    layer 1 mlp, 6 neurons: mirror_marks (4), erase(tokens) (2) <- tokens, opposite, tokens:compiler_bos/mirror_marks:False
// CHECK-NEXT:    select length_mean_index: margin 22.5, error 0
// CHECK-NEXT:    select opposite: margin 64, error 0
// CHECK-NEXT:    step opposite: margin 0.5, error 2^-90
// CHECK-NEXT:    step mirror_marks: margin 0.5, error 2^-16
// CHECK-NEXT:    decode mirror_marks: margin 1, error 2^-16
// CHECK-NEXT:  reverse_complement:
// CHECK-NEXT:    2 layers, 14 directions, 50 weights of 490
// CHECK-NEXT:    stream: tokens (5), one (1), indices (3), length_mean_index (1), reverse_complement (4)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length_mean_index <- v indices
// CHECK-NEXT:    layer 1 head 0, d_qk 3 d_v 4: reverse_complement <- q indices, length_mean_index; k indices; v tokens
// CHECK-NEXT:    select length_mean_index: margin 22.5, error 0
// CHECK-NEXT:    select reverse_complement: margin 64, error 0
// CHECK-NEXT:    step reverse_complement: margin 0.5, error 2^-90
// CHECK-NEXT:    decode reverse_complement: margin 1, error 2^-89
// CHECK-NEXT:  dna_palindrome:
// CHECK-NEXT:    3 layers, 15 directions, 103 weights of 915
// CHECK-NEXT:    stream: tokens (5), one (1), indices (3), full (1), length_mean_index (1), opposite (4)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length_mean_index <- q tokens:compiler_bos/dna_palindrome:False; k tokens:compiler_bos/dna_palindrome:False; v indices
// CHECK-NEXT:    layer 1 head 0, d_qk 3 d_v 4: opposite <- q indices, length_mean_index, tokens:compiler_bos/dna_palindrome:False; k indices, tokens:compiler_bos/dna_palindrome:False; v tokens
// CHECK-NEXT:    layer 1 mlp, 7 neurons: map_3 (4), erase(tokens) (3) <- tokens, opposite
// CHECK-NEXT:    layer 2 head 0, d_qk 2 d_v 1: count(... , False) <- q full; k map_3, tokens:compiler_bos/dna_palindrome:False; v tokens:compiler_bos/dna_palindrome:False
// CHECK-NEXT:    layer 2 mlp, 4 neurons: dna_palindrome (3), erase(tokens) (1) <- count(... , False), tokens:compiler_bos/dna_palindrome:False
// CHECK-NEXT:    select length_mean_index: margin 22.5, error 0
// CHECK-NEXT:    select opposite: margin 64, error 0
// CHECK-NEXT:    step opposite: margin 0.5, error 2^-90
// CHECK-NEXT:    select count(... , False): margin 45, error 2^-11
// CHECK-NEXT:    step dna_palindrome: margin 0.5, error 2^-15
// CHECK-NEXT:    decode dna_palindrome: margin 1, error 2^-14
// CHECK-NEXT:  is_square:
// CHECK-NEXT:    4 layers, 18 directions, 258 weights of 2034
// CHECK-NEXT:    stream: tokens (3), one (1), indices (4), twin (3), full (1), length_mean_index (1), map_2 (2), sequence_map_2_categorical (3)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length_mean_index <- q tokens:compiler_bos/is_square:False; k tokens:compiler_bos/is_square:False; v indices
// CHECK-NEXT:    layer 0 mlp, 19 neurons: map_2 (7), sequence_map_2_categorical (12) <- indices, length_mean_index, tokens:compiler_bos/is_square:False
// CHECK-NEXT:    layer 1 head 0, d_qk 4 d_v 3: twin <- q sequence_map_2_categorical; k indices, tokens:compiler_bos/is_square:False; v tokens, tokens:compiler_bos/is_square:False
// CHECK-NEXT:    layer 1 mlp, 10 neurons: map_4 (6), erase(indices) (4) <- indices, tokens, twin, length_mean_index, tokens:compiler_bos/is_square:False
// CHECK-NEXT:    layer 2 head 0, d_qk 2 d_v 1: count(differs , True) <- q full; k map_4, tokens:compiler_bos/is_square:False; v tokens:compiler_bos/is_square:False
// CHECK-NEXT:    layer 2 mlp, 4 neurons: map_5 (3), erase(count(differs , True)) (1) <- count(differs , True), tokens:compiler_bos/is_square:False
// CHECK-NEXT:    layer 3 mlp, 5 neurons: is_square (4), erase(tokens) (1) <- map_2, map_5, tokens:compiler_bos/is_square:False
// CHECK-NEXT:    select length_mean_index: margin 22.5, error 0
// CHECK-NEXT:    step map_2: margin 0.5, error 2^-18
// CHECK-NEXT:    select twin: margin 22.5, error 0
// CHECK-NEXT:    step twin: margin 0.5, error 2^-30
// CHECK-NEXT:    select count(differs , True): margin 45, error 2^-8
// CHECK-NEXT:    step map_5: margin 0.5, error 2^-15
// CHECK-NEXT:    step is_square: margin 0.5, error 2^-15
// CHECK-NEXT:    decode is_square: margin 1, error 2^-9
// CHECK-NEXT:  alternating:
// CHECK-NEXT:    2 layers, 13 directions, 88 weights of 702
// CHECK-NEXT:    stream: tokens (4), one (1), indices (3), previous (4), full (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 4 d_v 4: previous <- q indices; k indices, tokens:compiler_bos/alternating:False; v tokens, tokens:compiler_bos/alternating:False
// CHECK-NEXT:    layer 0 mlp, 6 neurons: repeats (3), erase(tokens) (3) <- tokens, previous
// CHECK-NEXT:    layer 1 head 0, d_qk 2 d_v 1: selector_width <- q full; k repeats, tokens:compiler_bos/alternating:False; v tokens:compiler_bos/alternating:False
// CHECK-NEXT:    layer 1 mlp, 4 neurons: alternating (3), erase(tokens) (1) <- selector_width, tokens:compiler_bos/alternating:False
// CHECK-NEXT:    select previous: margin 22.5, error 0
// CHECK-NEXT:    step previous: margin 0.5, error 2^-30
// CHECK-NEXT:    select selector_width: margin 45, error 2^-12
// CHECK-NEXT:    step alternating: margin 0.5, error 2^-15
// CHECK-NEXT:    decode alternating: margin 1, error 2^-14
// CHECK-NEXT:  a_n_b_n:
// CHECK-NEXT:    2 layers, 13 directions, 115 weights of 871
// CHECK-NEXT:    stream: tokens (3), one (1), full (1), indices (3), shift(tokens , 1 , "-") (3), surplus_mean (1), map_7 (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: surplus_mean <- q tokens:compiler_bos/a_n_b_n:False; k tokens:compiler_bos/a_n_b_n:False; v tokens
// CHECK-NEXT:    layer 0 head 1, d_qk 4 d_v 3: shift(tokens , 1 , "-") <- q indices; k indices, tokens:compiler_bos/a_n_b_n:False; v tokens, tokens:compiler_bos/a_n_b_n:False
// CHECK-NEXT:    layer 0 mlp, 9 neurons: surplus (5), map_7 (1), erase(tokens) (2), erase(indices) (1) <- tokens, indices, shift(tokens , 1 , "-"), surplus_mean, tokens:compiler_bos/a_n_b_n:False
// CHECK-NEXT:    layer 1 head 0, d_qk 2 d_v 1: count(falls_back , True) <- q full; k map_7, tokens:compiler_bos/a_n_b_n:False; v tokens:compiler_bos/a_n_b_n:False
// CHECK-NEXT:    layer 1 mlp, 6 neurons: a_n_b_n (4), erase(tokens) (1), erase(full) (1) <- full, surplus, count(falls_back , True), tokens:compiler_bos/a_n_b_n:False
// CHECK-NEXT:    select surplus_mean: margin 22.5, error 0
// CHECK-NEXT:    select shift(tokens , 1 , "-"): margin 22.5, error 0
// CHECK-NEXT:    step shift(tokens , 1 , "-"): margin 0.5, error 2^-30
// CHECK-NEXT:    select count(falls_back , True): margin 45, error 2^-12
// CHECK-NEXT:    step a_n_b_n: margin 0.5, error 2^-14
// CHECK-NEXT:    decode a_n_b_n: margin 1, error 2^-13
// CHECK-NEXT:  same_ends:
// CHECK-NEXT:    2 layers, 22 directions, 140 weights of 1782
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), full (1), aggregate (4), length_mean_index/aggregate_2 (1), map_categorical (3), aggregate_2 (3)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 4: aggregate <- q full; k indices, tokens:compiler_bos/same_ends:False; v tokens
// CHECK-NEXT:    layer 0 head 1, d_qk 2 d_v 1: length_mean_index <- q tokens:compiler_bos/same_ends:False; k tokens:compiler_bos/same_ends:False; v indices
// CHECK-NEXT:    layer 0 mlp, 9 neurons: map_categorical (7), erase(full) (1), erase(length_mean_index) (1) <- full, length_mean_index, tokens:compiler_bos/same_ends:False
// CHECK-NEXT:    layer 1 head 0, d_qk 5 d_v 4: aggregate_2 <- q map_categorical; k indices, tokens:compiler_bos/same_ends:False; v tokens
// CHECK-NEXT:    layer 1 mlp, 7 neurons: same_ends (5), erase(tokens) (1), erase(indices) (1) <- indices, aggregate, aggregate_2, tokens:compiler_bos/same_ends:False
// CHECK-NEXT:    select aggregate: margin 22.5, error 0
// CHECK-NEXT:    step aggregate: margin 0.5, error 2^-23
// CHECK-NEXT:    select length_mean_index: margin 22.5, error 0
// CHECK-NEXT:    step map_categorical: margin 0.5, error 0
// CHECK-NEXT:    select aggregate_2: margin 22.5, error 2^-13
// CHECK-NEXT:    step aggregate_2: margin 0.5, error 2^-18
// CHECK-NEXT:    step same_ends: margin 0.5, error 2^-15
// CHECK-NEXT:    decode same_ends: margin 1, error 2^-14
// CHECK-NEXT:  password:
// CHECK-NEXT:    2 layers, 18 directions, 135 weights of 1260
// CHECK-NEXT:    stream: tokens (4), one (1), full (1), indices (1), letters (1), digits (1), blanks (1), length_mean_index (1), map (1), map_2 (2), map_3 (2), map_4 (2)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: letters <- q full; k tokens, tokens:compiler_bos/password:False; v tokens:compiler_bos/password:False
// CHECK-NEXT:    layer 0 head 1, d_qk 2 d_v 1: length_mean_index <- q tokens:compiler_bos/password:False; k tokens:compiler_bos/password:False; v indices
// CHECK-NEXT:    layer 0 head 2, d_qk 2 d_v 1: blanks <- q full; k tokens, tokens:compiler_bos/password:False; v tokens:compiler_bos/password:False
// CHECK-NEXT:    layer 0 head 3, d_qk 2 d_v 1: digits <- q full; k tokens, tokens:compiler_bos/password:False; v tokens:compiler_bos/password:False
// CHECK-NEXT:    layer 0 mlp, 11 neurons: map (3), map_2 (2), map_3 (2), map_4 (2), erase(full) (1), erase(tokens) (1) <- tokens, full, letters, digits, blanks, length_mean_index, ...
// CHECK-NEXT:    layer 1 mlp, 5 neurons: password (4), erase(tokens) (1) <- map, map_2, map_3, map_4, tokens:compiler_bos/password:False
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

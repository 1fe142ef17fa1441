// RUN: raspc compile %S/Inputs/corpus_sorting.py --vocab a --max-seq-len 1 --emit rasp | filecheck %s

// The parts and decisions of the programs about orders in examples/index.json, by the pipeline default.

// CHECK:       descending:
// CHECK-NEXT:    3 layers, 20 directions, 156 weights of 1940
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), descending (4), smaller/rank_categorical (1), tied/rank_categorical (1), smaller_numerical (1), tied_numerical (1), rank_categorical (2)
// CHECK-NEXT:    layer 0 head 0, d_qk 4 d_v 1: smaller <- q tokens; k tokens
// CHECK-NEXT:    layer 0 head 1, d_qk 8 d_v 1: tied <- q tokens, indices; k tokens, indices
// CHECK-NEXT:    layer 0 mlp, 11 neurons: smaller_numerical (5), tied_numerical (4), erase(smaller) (1), erase(tied) (1) <- smaller, tied
// CHECK-NEXT:    layer 1 mlp, 7 neurons: rank_categorical (7) <- smaller_numerical, tied_numerical
// CHECK-NEXT:    layer 2 head 0, d_qk 5 d_v 4: descending <- q indices; k rank_categorical; v tokens
// CHECK-NEXT:    select smaller: margin 45, error 0
// CHECK-NEXT:    select tied: margin 45, error 0
// CHECK-NEXT:    step rank_categorical: margin 0.5, error 2^-16
// CHECK-NEXT:    select descending: margin 22.5, error 2^-9
// CHECK-NEXT:    step descending: margin 0.5, error 2^-16
// CHECK-NEXT:    decode descending: margin 1, error 2^-16
// CHECK-NEXT:  letters:
// CHECK-NEXT:    3 layers, 18 directions, 144 weights of 1602
// CHECK-NEXT:    stream: tokens (4), one (1), indices (4), sort(number , number) (3), smaller/rank_categorical (1), tied/rank_categorical (1), smaller_numerical (1), tied_numerical (1), rank_categorical (2)
// CHECK-NEXT:    layer 0 head 0, d_qk 3 d_v 1: smaller <- q tokens; k tokens
// CHECK-NEXT:    layer 0 head 1, d_qk 7 d_v 1: tied <- q tokens, indices; k tokens, indices
// CHECK-NEXT:    layer 0 mlp, 11 neurons: smaller_numerical (5), tied_numerical (4), erase(smaller) (1), erase(tied) (1) <- smaller, tied
// CHECK-NEXT:    layer 1 mlp, 7 neurons: rank_categorical (7) <- smaller_numerical, tied_numerical
// CHECK-NEXT:    layer 2 head 0, d_qk 5 d_v 3: sort(number , number) <- q indices; k rank_categorical; v tokens
// CHECK-NEXT:    select smaller: margin 45, error 0
// CHECK-NEXT:    select tied: margin 45, error 0
// CHECK-NEXT:    step rank_categorical: margin 0.5, error 2^-16
// CHECK-NEXT:    select sort(number , number): margin 22.5, error 2^-9
// CHECK-NEXT:    step sort(number , number): margin 0.5, error 2^-16
// CHECK-NEXT:    decode letters: margin 1, error 2^-16
// CHECK-NEXT:  letters_directly:
// CHECK-NEXT:    3 layers, 16 directions, 147 weights of 1552
// CHECK-NEXT:    stream: tokens (4), one (1), indices (4), smaller/rank_categorical (1), tied/rank_categorical (1), smaller_numerical/letters_directly (1), tied_numerical/letters_directly (1), rank_categorical (2), letters_directly (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 3 d_v 1: smaller <- q tokens; k tokens
// CHECK-NEXT:    layer 0 head 1, d_qk 7 d_v 1: tied <- q tokens, indices; k tokens, indices
// CHECK-NEXT:    layer 0 mlp, 11 neurons: smaller_numerical (5), tied_numerical (4), erase(smaller) (1), erase(tied) (1) <- smaller, tied
// CHECK-NEXT:    layer 1 mlp, 11 neurons: rank_categorical (7), erase(smaller_numerical) (1), erase(-smaller_numerical) (1), erase(tied_numerical) (1), erase(-tied_numerical) (1) <- smaller_numerical, tied_numerical
// CHECK-NEXT:    layer 2 head 0, d_qk 5 d_v 3: letters_directly <- q indices; k rank_categorical; v tokens
// CHECK-NEXT:    select smaller: margin 45, error 0
// CHECK-NEXT:    select tied: margin 45, error 0
// CHECK-NEXT:    step rank_categorical: margin 0.5, error 2^-16
// CHECK-NEXT:    select letters_directly: margin 22.5, error 2^-9
// CHECK-NEXT:    step letters_directly: margin 0.5, error 2^-18
// CHECK-NEXT:    decode letters_directly: margin 1, error 2^-11
// CHECK-NEXT:  by_two_keys:
// CHECK-NEXT:    3 layers, 18 directions, 200 weights of 2286
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), selector_width/target_categorical (1), selector_width_2/target_categorical (1), selector_width_3/target_categorical (1), selector_width_numerical/by_two_keys (1), selector_width_2_numerical/by_two_keys (1), selector_width_3_numerical/by_two_keys (1), target_categorical (1), by_two_keys (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: selector_width <- q tokens; k tokens
// CHECK-NEXT:    layer 0 head 1, d_qk 8 d_v 1: selector_width_3 <- q tokens, indices; k tokens, indices
// CHECK-NEXT:    layer 0 head 2, d_qk 5 d_v 1: selector_width_2 <- q tokens; k tokens
// CHECK-NEXT:    layer 0 mlp, 16 neurons: selector_width_numerical (5), selector_width_2_numerical (4), selector_width_3_numerical (4), erase(selector_width) (1), erase(selector_width_2) (1), erase(selector_width_3) (1) <- selector_width, selector_width_2, selector_width_3
// CHECK-NEXT:    layer 1 mlp, 13 neurons: target_categorical (7), erase(selector_width_numerical) (1), erase(-selector_width_numerical) (1), erase(selector_width_2_numerical) (1), erase(-selector_width_2_numerical) (1), erase(selector_width_3_numerical) (1), erase(-selector_width_3_numerical) (1) <- selector_width_numerical, selector_width_2_numerical, selector_width_3_numerical
// CHECK-NEXT:    layer 2 head 0, d_qk 5 d_v 4: by_two_keys <- q indices; k target_categorical; v tokens
// CHECK-NEXT:    select selector_width: margin 45, error 0
// CHECK-NEXT:    select selector_width_3: margin 45, error 0
// CHECK-NEXT:    select selector_width_2: margin 45, error 0
// CHECK-NEXT:    step target_categorical: margin 0.5, error 2^-15
// CHECK-NEXT:    select by_two_keys: margin 22.5, error 2^-9
// CHECK-NEXT:    step by_two_keys: margin 0.5, error 2^-18
// CHECK-NEXT:    decode by_two_keys: margin 1, error 2^-11
// CHECK-NEXT:  rank:
// CHECK-NEXT:    1 layers, 8 directions, 41 weights of 232
// CHECK-NEXT:    stream: tokens (6), one (1), rank (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: rank <- q tokens; k tokens
// CHECK-NEXT:    select rank: margin 45, error 0
// CHECK-NEXT:    decode rank: margin 0.999, error 2^-12
// CHECK-NEXT:  dense_rank:
// CHECK-NEXT:    2 layers, 13 directions, 87 weights of 767
// CHECK-NEXT:    stream: tokens (6), one (1), indices (4), full (1), selector_width (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 9 d_v 1: selector_width <- q tokens, indices; k tokens, indices
// CHECK-NEXT:    layer 0 mlp, 4 neurons: is_first (2), erase(indices) (2) <- indices, selector_width
// CHECK-NEXT:    layer 1 head 0, d_qk 6 d_v 1: dense_rank <- q tokens, full; k tokens, is_first
// CHECK-NEXT:    select selector_width: margin 45, error 0
// CHECK-NEXT:    select dense_rank: margin 45, error 2^-12
// CHECK-NEXT:    decode dense_rank: margin 0.999, error 2^-8
// CHECK-NEXT:  is_sorted:
// CHECK-NEXT:    2 layers, 16 directions, 109 weights of 960
// CHECK-NEXT:    stream: tokens (6), one (1), indices (3), shift(tokens , 1 , 0) (5), full (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 4 d_v 5: shift(tokens , 1 , 0) <- q indices; k indices, tokens:compiler_bos/is_sorted:False; v tokens, tokens:compiler_bos/is_sorted:False
// CHECK-NEXT:    layer 0 mlp, 7 neurons: map_2 (4), erase(tokens) (2), erase(indices) (1) <- indices, tokens, shift(tokens , 1 , 0)
// CHECK-NEXT:    layer 1 head 0, d_qk 2 d_v 1: count(descends , True) <- q full; k map_2, tokens:compiler_bos/is_sorted:False; v tokens:compiler_bos/is_sorted:False
// CHECK-NEXT:    layer 1 mlp, 4 neurons: is_sorted (3), erase(tokens) (1) <- count(descends , True), tokens:compiler_bos/is_sorted:False
// CHECK-NEXT:    select shift(tokens , 1 , 0): margin 22.5, error 0
// CHECK-NEXT:    step shift(tokens , 1 , 0): margin 0.5, error 2^-30
// CHECK-NEXT:    select count(descends , True): margin 45, error 2^-11
// CHECK-NEXT:    step is_sorted: margin 0.5, error 2^-15
// CHECK-NEXT:    decode is_sorted: margin 1, error 2^-14
// CHECK-NEXT:  inversions:
// CHECK-NEXT:    1 layers, 11 directions, 47 weights of 352
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), inversions (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 7 d_v 1: inversions <- q tokens, indices; k tokens, indices
// CHECK-NEXT:    select inversions: margin 45, error 0
// CHECK-NEXT:    decode inversions: margin 0.999, error 2^-11
// CHECK-NEXT:  minimum:
// CHECK-NEXT:    2 layers, 10 directions, 127 weights of 760
// CHECK-NEXT:    stream: tokens (6), one (1), full (1), selector_width/aggregate_mean (1), is_smallest (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: selector_width <- q tokens; k tokens, tokens:compiler_bos/aggregate:0; v tokens:compiler_bos/aggregate:0
// CHECK-NEXT:    layer 0 mlp, 3 neurons: is_smallest (2), erase(selector_width) (1) <- selector_width, tokens:compiler_bos/aggregate:0
// CHECK-NEXT:    layer 1 head 0, d_qk 2 d_v 1: aggregate_mean <- q full; k is_smallest, tokens:compiler_bos/aggregate:0; v tokens
// CHECK-NEXT:    layer 1 mlp, 17 neurons: aggregate (11), erase(tokens) (6) <- tokens, aggregate_mean, tokens:compiler_bos/aggregate:0
// CHECK-NEXT:    select selector_width: margin 45, error 0
// CHECK-NEXT:    select aggregate_mean: margin 22.5, error 0
// CHECK-NEXT:    decode minimum: margin 1, error 2^-11
// CHECK-NEXT:  maximum_so_far:
// CHECK-NEXT:    1 layers, 11 directions, 61 weights of 407
// CHECK-NEXT:    stream: tokens (4), one (1), share_1 (1), share_2 (1), share_3 (1), reached_1 (1), reached_2 (1), reached_3 (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 3: share_1+share_2+share_3 <- v tokens
// CHECK-NEXT:    layer 0 mlp, 6 neurons: reached_1 (2), reached_2 (2), reached_3 (2) <- share_1, share_2, share_3
// CHECK-NEXT:    select share_1+share_2+share_3: margin 22.5, error 0
// CHECK-NEXT:    decode maximum_so_far: margin 1, error 2^-13
// CHECK-NEXT:  second_largest:
// CHECK-NEXT:    3 layers, 10 directions, 203 weights of 1180
// CHECK-NEXT:    stream: tokens (5), one (1), full (1), selector_width/selector_width_2/aggregate_mean (1), candidate (1), is_second (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 4 d_v 1: selector_width <- q tokens; k tokens, tokens:compiler_bos/aggregate:0|1/4|1/3|1/2; v tokens:compiler_bos/aggregate:0|1/4|1/3|1/2
// CHECK-NEXT:    layer 0 mlp, 17 neurons: candidate (12), erase(tokens) (4), erase(selector_width) (1) <- tokens, selector_width, tokens:compiler_bos/aggregate:0|1/4|1/3|1/2
// CHECK-NEXT:    layer 1 head 0, d_qk 5 d_v 1: selector_width_2 <- q candidate; k candidate, tokens:compiler_bos/aggregate:0|1/4|1/3|1/2; v tokens:compiler_bos/aggregate:0|1/4|1/3|1/2
// CHECK-NEXT:    layer 1 mlp, 3 neurons: is_second (2), erase(selector_width_2) (1) <- selector_width_2, tokens:compiler_bos/aggregate:0|1/4|1/3|1/2
// CHECK-NEXT:    layer 2 head 0, d_qk 2 d_v 1: aggregate_mean <- q full; k is_second, tokens:compiler_bos/aggregate:0|1/4|1/3|1/2; v candidate
// CHECK-NEXT:    layer 2 mlp, 17 neurons: aggregate (9), erase(tokens) (1), erase(full) (1), erase(candidate) (3), erase(-candidate) (3) <- candidate, full, aggregate_mean, tokens:compiler_bos/aggregate:0|1/4|1/3|1/2
// CHECK-NEXT:    select selector_width: margin 45, error 0
// CHECK-NEXT:    step candidate: margin 0.5, error 2^-18
// CHECK-NEXT:    select selector_width_2: margin 45, error 2^-9
// CHECK-NEXT:    select aggregate_mean: margin 22.5, error 2^-9
// CHECK-NEXT:    decode second_largest: margin 1, error 2^-11
// CHECK-NEXT:  median:
// CHECK-NEXT:    3 layers, 17 directions, 167 weights of 1819
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), median (4), smaller/place_categorical (1), tied/place_categorical (1), length_mean_index (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 4 d_v 1: smaller <- q tokens; k tokens
// CHECK-NEXT:    layer 0 head 1, d_qk 2 d_v 1: length_mean_index <- v indices
// CHECK-NEXT:    layer 0 head 2, d_qk 8 d_v 1: tied <- q tokens, indices; k tokens, indices
// CHECK-NEXT:    layer 0 mlp, 17 neurons: smaller_numerical (5), tied_numerical (4), middle (2), erase(indices) (4), erase(smaller) (1), erase(tied) (1) <- smaller, indices, tied, length_mean_index
// CHECK-NEXT:    layer 1 mlp, 5 neurons: place_categorical (5) <- smaller_numerical, tied_numerical
// CHECK-NEXT:    layer 2 head 0, d_qk 3 d_v 4: median <- q middle; k place_categorical; v tokens
// CHECK-NEXT:    select smaller: margin 45, error 0
// CHECK-NEXT:    select length_mean_index: margin 22.5, error 0
// CHECK-NEXT:    select tied: margin 45, error 0
// CHECK-NEXT:    step middle: margin 0.5, error 0
// CHECK-NEXT:    select median: margin 22.5, error 2^-7
// CHECK-NEXT:    step median: margin 0.5, error 2^-16
// CHECK-NEXT:    decode median: margin 1, error 2^-16
// CHECK-NEXT:  evens_before_odds:
// CHECK-NEXT:    3 layers, 18 directions, 153 weights of 1746
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), selector_width/target_categorical (1), selector_width_2/target_categorical (1), selector_width_numerical/evens_before_odds (1), selector_width_2_numerical/evens_before_odds (1), target_categorical (2), evens_before_odds (2)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: selector_width <- q tokens; k tokens
// CHECK-NEXT:    layer 0 head 1, d_qk 6 d_v 1: selector_width_2 <- q tokens, indices; k tokens, indices
// CHECK-NEXT:    layer 0 mlp, 11 neurons: selector_width_numerical (5), selector_width_2_numerical (4), erase(selector_width) (1), erase(selector_width_2) (1) <- selector_width, selector_width_2
// CHECK-NEXT:    layer 1 mlp, 11 neurons: target_categorical (7), erase(selector_width_numerical) (1), erase(-selector_width_numerical) (1), erase(selector_width_2_numerical) (1), erase(-selector_width_2_numerical) (1) <- selector_width_numerical, selector_width_2_numerical
// CHECK-NEXT:    layer 2 head 0, d_qk 5 d_v 4: evens_before_odds <- q indices; k target_categorical; v tokens
// CHECK-NEXT:    select selector_width: margin 45, error 0
// CHECK-NEXT:    select selector_width_2: margin 45, error 0
// CHECK-NEXT:    step target_categorical: margin 0.5, error 2^-16
// CHECK-NEXT:    select evens_before_odds: margin 22.5, error 2^-9
// CHECK-NEXT:    step evens_before_odds: margin 0.5, error 2^-18
// CHECK-NEXT:    decode evens_before_odds: margin 1, error 2^-11
// CHECK-NEXT:  argmax:
// CHECK-NEXT:    3 layers, 18 directions, 141 weights of 1620
// CHECK-NEXT:    stream: tokens (6), one (1), indices (4), full (1), argmax (4), greater (1), same_before (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: greater <- q tokens; k tokens
// CHECK-NEXT:    layer 0 head 1, d_qk 9 d_v 1: same_before <- q tokens, indices; k tokens, indices
// CHECK-NEXT:    layer 0 mlp, 12 neurons: greater_numerical (5), same_before_numerical (4), erase(tokens) (3) <- tokens, greater, same_before
// CHECK-NEXT:    layer 1 mlp, 3 neurons: sequence_map_categorical (3) <- greater_numerical, same_before_numerical
// CHECK-NEXT:    layer 2 head 0, d_qk 2 d_v 4: argmax <- q full; k sequence_map_categorical; v indices
// CHECK-NEXT:    select greater: margin 45, error 0
// CHECK-NEXT:    select same_before: margin 45, error 0
// CHECK-NEXT:    select argmax: margin 22.5, error 2^-9
// CHECK-NEXT:    step argmax: margin 0.5, error 2^-16
// CHECK-NEXT:    decode argmax: margin 1, error 2^-16
// CHECK-NEXT:  is_permutation:
// CHECK-NEXT:    3 layers, 13 directions, 150 weights of 1066
// CHECK-NEXT:    stream: tokens (6), one (1), indices (1), full (1), selector_width (1), length_mean_index (1), selector_width_categorical (2)
// CHECK-NEXT:    layer 0 head 0, d_qk 6 d_v 1: selector_width <- q tokens; k tokens, tokens:compiler_bos/is_permutation:False; v tokens:compiler_bos/is_permutation:False
// CHECK-NEXT:    layer 0 head 1, d_qk 2 d_v 1: length_mean_index <- q tokens:compiler_bos/is_permutation:False; k tokens:compiler_bos/is_permutation:False; v indices
// CHECK-NEXT:    layer 0 mlp, 3 neurons: selector_width_categorical (3) <- selector_width, tokens:compiler_bos/is_permutation:False
// CHECK-NEXT:    layer 1 mlp, 14 neurons: wrong (11), erase(tokens) (3) <- tokens, selector_width_categorical, length_mean_index, tokens:compiler_bos/is_permutation:False
// CHECK-NEXT:    layer 2 head 0, d_qk 2 d_v 1: selector_width_2 <- q full; k wrong, tokens:compiler_bos/is_permutation:False; v tokens:compiler_bos/is_permutation:False
// CHECK-NEXT:    layer 2 mlp, 4 neurons: is_permutation (3), erase(tokens) (1) <- selector_width_2, tokens:compiler_bos/is_permutation:False
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

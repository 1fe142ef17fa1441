// RUN: raspc compile %S/Inputs/corpus_rasp_paper.py --vocab a --max-seq-len 1 --emit rasp | filecheck %s

// The parts and decisions of the programs about the RASP paper in examples/index.json, by the pipeline default.

// CHECK:       reverse:
// CHECK-NEXT:    2 layers, 14 directions, 50 weights of 490
// CHECK-NEXT:    stream: tokens (5), one (1), indices (3), length_mean_index (1), reverse (4)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length_mean_index <- v indices
// CHECK-NEXT:    layer 1 head 0, d_qk 3 d_v 4: reverse <- q indices, length_mean_index; k indices; v tokens
// CHECK-NEXT:    select length_mean_index: margin 22.5, error 0
// CHECK-NEXT:    select reverse: margin 64, error 0
// CHECK-NEXT:    step reverse: margin 0.5, error 2^-90
// CHECK-NEXT:    decode reverse: margin 1, error 2^-89
// CHECK-NEXT:  hist:
// CHECK-NEXT:    1 layers, 7 directions, 31 weights of 189
// CHECK-NEXT:    stream: tokens (5), one (1), hist (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: hist <- q tokens; k tokens
// CHECK-NEXT:    select hist: margin 45, error 0
// CHECK-NEXT:    decode hist: margin 0.999, error 2^-12
// CHECK-NEXT:  hist_bos:
// CHECK-NEXT:    1 layers, 9 directions, 40 weights of 261
// CHECK-NEXT:    stream: tokens (5), one (1), indices (1), full (1), weight_width_beside_first (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 6 d_v 1: weight_width_beside_first <- q tokens, full; k tokens, indices
// CHECK-NEXT:    select weight_width_beside_first: margin 45, error 0
// CHECK-NEXT:    decode hist_bos: margin 0.999, error 2^-12
// CHECK-NEXT:  double_hist:
// CHECK-NEXT:    2 layers, 13 directions, 129 weights of 1170
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), full (1), hist (1), selector_width (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: hist <- q tokens; k tokens
// CHECK-NEXT:    layer 0 head 1, d_qk 8 d_v 1: selector_width <- q tokens, indices; k tokens, indices
// CHECK-NEXT:    layer 0 mlp, 15 neurons: hist_categorical (7), seen_before (2), erase(tokens) (4), erase(indices) (2) <- tokens, hist, indices, selector_width
// CHECK-NEXT:    layer 1 head 0, d_qk 6 d_v 1: double_hist <- q full, hist_categorical; k seen_before, hist_categorical
// CHECK-NEXT:    select hist: margin 45, error 0
// CHECK-NEXT:    select selector_width: margin 45, error 0
// CHECK-NEXT:    step hist_categorical: margin 0.5, error 0
// CHECK-NEXT:    select double_hist: margin 45, error 2^-10
// CHECK-NEXT:    decode double_hist: margin 0.999, error 2^-7
// CHECK-NEXT:  sorted:
// CHECK-NEXT:    3 layers, 20 directions, 156 weights of 1940
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), sorted (4), selector_width/target_categorical (1), selector_width_2/target_categorical (1), selector_width_numerical (1), selector_width_2_numerical (1), target_categorical (2)
// CHECK-NEXT:    layer 0 head 0, d_qk 4 d_v 1: selector_width <- q tokens; k tokens
// CHECK-NEXT:    layer 0 head 1, d_qk 8 d_v 1: selector_width_2 <- q tokens, indices; k tokens, indices
// CHECK-NEXT:    layer 0 mlp, 11 neurons: selector_width_numerical (5), selector_width_2_numerical (4), erase(selector_width) (1), erase(selector_width_2) (1) <- selector_width, selector_width_2
// CHECK-NEXT:    layer 1 mlp, 7 neurons: target_categorical (7) <- selector_width_numerical, selector_width_2_numerical
// CHECK-NEXT:    layer 2 head 0, d_qk 5 d_v 4: sorted <- q indices; k target_categorical; v tokens
// CHECK-NEXT:    select selector_width: margin 45, error 0
// CHECK-NEXT:    select selector_width_2: margin 45, error 0
// CHECK-NEXT:    step target_categorical: margin 0.5, error 2^-16
// CHECK-NEXT:    select sorted: margin 22.5, error 2^-9
// CHECK-NEXT:    step sorted: margin 0.5, error 2^-16
// CHECK-NEXT:    decode sorted: margin 1, error 2^-16
// CHECK-NEXT:  sort_or:
// CHECK-NEXT:    3 layers, 20 directions, 156 weights of 1940
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), sort_or (4), target_1/target_categorical (1), target_2/target_categorical (1), target_1_numerical (1), target_2_numerical (1), target_categorical (2)
// CHECK-NEXT:    layer 0 head 0, d_qk 4 d_v 1: target_1 <- q tokens; k tokens
// CHECK-NEXT:    layer 0 head 1, d_qk 8 d_v 1: target_2 <- q tokens, indices; k tokens, indices
// CHECK-NEXT:    layer 0 mlp, 11 neurons: target_1_numerical (5), target_2_numerical (4), erase(target_1) (1), erase(target_2) (1) <- target_1, target_2
// CHECK-NEXT:    layer 1 mlp, 7 neurons: target_categorical (7) <- target_1_numerical, target_2_numerical
// CHECK-NEXT:    layer 2 head 0, d_qk 5 d_v 4: sort_or <- q indices; k target_categorical; v tokens
// CHECK-NEXT:    select target_1: margin 45, error 0
// CHECK-NEXT:    select target_2: margin 45, error 0
// CHECK-NEXT:    step target_categorical: margin 0.5, error 2^-16
// CHECK-NEXT:    select sort_or: margin 22.5, error 2^-9
// CHECK-NEXT:    step sort_or: margin 0.5, error 2^-16
// CHECK-NEXT:    decode sort_or: margin 1, error 2^-16
// CHECK-NEXT:  sort_bos:
// CHECK-NEXT:    3 layers, 18 directions, 188 weights of 1980
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), full (1), share_width_beside_first_1/target (1), share_width_beside_first_2/target (1), share_width_beside_first_2_numerical/sort_bos (1), target (2), sort_bos (2)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: share_width_beside_first_1 <- q tokens, full; k indices, tokens
// CHECK-NEXT:    layer 0 head 1, d_qk 9 d_v 1: share_width_beside_first_2 <- q indices, tokens, full; k indices, tokens
// CHECK-NEXT:    layer 0 mlp, 10 neurons: share_width_beside_first_1_numerical (4), share_width_beside_first_2_numerical (3), erase(full) (1), erase(share_width_beside_first_1) (1), erase(share_width_beside_first_2) (1) <- full, share_width_beside_first_1, share_width_beside_first_2
// CHECK-NEXT:    layer 1 mlp, 12 neurons: target (8), erase(share_width_beside_first_1_numerical) (1), erase(-share_width_beside_first_1_numerical) (1), erase(share_width_beside_first_2_numerical) (1), erase(-share_width_beside_first_2_numerical) (1) <- indices, share_width_beside_first_1_numerical, share_width_beside_first_2_numerical
// CHECK-NEXT:    layer 2 head 0, d_qk 5 d_v 4: sort_bos <- q indices; k target; v tokens
// CHECK-NEXT:    select share_width_beside_first_1: margin 45, error 0
// CHECK-NEXT:    select share_width_beside_first_2: margin 45, error 0
// CHECK-NEXT:    select sort_bos: margin 22.5, error 2^-7
// CHECK-NEXT:    step sort_bos: margin 0.5, error 2^-18
// CHECK-NEXT:    decode sort_bos: margin 0.5, error 2^-12
// CHECK-NEXT:  most_frequent:
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
// CHECK-NEXT:    2 layers, 11 directions, 116 weights of 748
// CHECK-NEXT:    stream: tokens (2), one (1), indices (4), map_7_mean_mean (1), map_7_mean (3)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: map_7_mean_mean <- q indices, tokens:compiler_bos/dyck1_ptf:F; k indices, tokens:compiler_bos/dyck1_ptf:F; v tokens
// CHECK-NEXT:    layer 0 mlp, 7 neurons: map_7_mean (5), erase(tokens) (1), erase(-tokens) (1) <- tokens, map_7_mean_mean, tokens:compiler_bos/dyck1_ptf:F
// CHECK-NEXT:    layer 1 head 0, d_qk 5 d_v 1: aggregate_3 <- q indices, tokens:compiler_bos/dyck1_ptf:F; k indices, tokens:compiler_bos/dyck1_ptf:F; v map_7_mean
// CHECK-NEXT:    layer 1 mlp, 9 neurons: dyck1_ptf (6), erase(tokens) (1), erase(indices) (2) <- indices, aggregate_3, map_7_mean, tokens:compiler_bos/dyck1_ptf:F
// CHECK-NEXT:    select map_7_mean_mean: margin 22.5, error 0
// CHECK-NEXT:    select aggregate_3: margin 22.5, error 0
// CHECK-NEXT:    step dyck1_ptf: margin 0.5, error 2^-13
// CHECK-NEXT:    decode dyck1_ptf: margin 1, error 2^-12
// CHECK-NEXT:  dyck2_ptf:
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
// CHECK-NEXT:    3 layers, 16 directions, 195 weights of 1504
// CHECK-NEXT:    stream: tokens (3), one (1), indices (4), balance_mean (1), balance_2_mean (1), balance (3), balance_2 (3)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 2: balance_mean+balance_2_mean <- q indices, tokens:compiler_bos/shuffle_dyck2:F; k indices, tokens:compiler_bos/shuffle_dyck2:F; v tokens
// CHECK-NEXT:    layer 0 mlp, 13 neurons: balance (5), balance_2 (4), erase(tokens) (2), erase(-tokens) (2) <- tokens, balance_mean, balance_2_mean, tokens:compiler_bos/shuffle_dyck2:F
// CHECK-NEXT:    layer 1 mlp, 2 neurons: map_9 (2) <- balance, balance_2
// CHECK-NEXT:    layer 2 head 0, d_qk 5 d_v 1: aggregate <- q indices, tokens:compiler_bos/shuffle_dyck2:F; k indices, tokens:compiler_bos/shuffle_dyck2:F; v map_9
// CHECK-NEXT:    layer 2 mlp, 12 neurons: shuffle_dyck2 (9), erase(tokens) (1), erase(indices) (2) <- indices, balance, balance_2, aggregate, tokens:compiler_bos/shuffle_dyck2:F
// CHECK-NEXT:    select balance_mean+balance_2_mean: margin 22.5, error 0
// CHECK-NEXT:    select aggregate: margin 22.5, error 0
// CHECK-NEXT:    step shuffle_dyck2: margin 0.5, error 2^-12
// CHECK-NEXT:    decode shuffle_dyck2: margin 1, error 2^-11
// CHECK-NEXT:  shuffle_dyck3:
// CHECK-NEXT:    4 layers, 21 directions, 330 weights of 2856
// CHECK-NEXT:    stream: tokens (7), one (1), indices (4), balance (3), balance_2 (3), balance_3 (3)
// CHECK-NEXT:    layer 0 mlp, 12 neurons: step (2), step_3 (2), step_2 (2), erase(tokens) (6) <- tokens
// CHECK-NEXT:    layer 1 head 0, d_qk 5 d_v 3: balance_mean+balance_2_mean+balance_3_mean <- q indices, tokens:compiler_bos/shuffle_dyck3:F; k indices, tokens:compiler_bos/shuffle_dyck3:F; v step, step_2, step_3
// CHECK-NEXT:    layer 1 mlp, 17 neurons: balance (5), balance_2 (4), balance_3 (4), erase(step) (1), erase(-step) (1), erase(step_2) (1), erase(-step_2) (1) <- step, step_2, balance_mean, balance_2_mean, balance_3_mean, tokens:compiler_bos/shuffle_dyck3:F
// CHECK-NEXT:    layer 2 mlp, 2 neurons: map_13 (2) <- balance, balance_2, balance_3
// CHECK-NEXT:    layer 3 head 0, d_qk 5 d_v 1: aggregate <- q indices, tokens:compiler_bos/shuffle_dyck3:F; k indices, tokens:compiler_bos/shuffle_dyck3:F; v map_13
// CHECK-NEXT:    layer 3 mlp, 15 neurons: shuffle_dyck3 (12), erase(tokens) (1), erase(indices) (2) <- indices, balance, balance_2, balance_3, aggregate, tokens:compiler_bos/shuffle_dyck3:F
// CHECK-NEXT:    select balance_mean+balance_2_mean+balance_3_mean: margin 22.5, error 0
// CHECK-NEXT:    select aggregate: margin 22.5, error 0
// CHECK-NEXT:    step shuffle_dyck3: margin 0.5, error 2^-10
// CHECK-NEXT:    decode shuffle_dyck3: margin 1, error 2^-9
// CHECK-NEXT:  answer:
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
// CHECK-NEXT:    select aggregate: margin 22.5, error 0
// CHECK-NEXT:    step aggregate: margin 0.5, error 2^-23
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
// CHECK-NEXT:    select aggregate: margin 22.5, error 0
// CHECK-NEXT:    step aggregate: margin 0.5, error 2^-23
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
// CHECK-NEXT:    select aggregate: margin 22.5, error 0
// CHECK-NEXT:    step aggregate: margin 0.5, error 2^-23
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
// CHECK-NEXT:    1 layers, 5 directions, 26 weights of 105
// CHECK-NEXT:    stream: tokens (2), one (1), full (1), counted (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: counted <- q full; k tokens
// CHECK-NEXT:    select counted: margin 45, error 0
// CHECK-NEXT:    decode counted: margin 0.999, error 2^-12
// CHECK-NEXT:  contained:
// CHECK-NEXT:    1 layers, 5 directions, 35 weights of 140
// CHECK-NEXT:    stream: tokens (2), one (1), full (1), count(tokens , 1) (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: count(tokens , 1) <- q full; k tokens, tokens:compiler_bos/contained:False; v tokens:compiler_bos/contained:False
// CHECK-NEXT:    layer 0 mlp, 5 neurons: contained (3), erase(tokens) (1), erase(full) (1) <- full, count(tokens , 1), tokens:compiler_bos/contained:False
// CHECK-NEXT:    select count(tokens , 1): margin 45, error 0
// CHECK-NEXT:    step contained: margin 0.5, error 0
// CHECK-NEXT:    decode contained: margin 1, error 2^-19
// CHECK-NEXT:  focused:
// CHECK-NEXT:    1 layers, 6 directions, 37 weights of 180
// CHECK-NEXT:    stream: tokens (4), one (1), selector_width (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 3 d_v 1: selector_width <- q tokens; k tokens, tokens:compiler_bos/focused:False; v tokens:compiler_bos/focused:False
// CHECK-NEXT:    layer 0 mlp, 5 neurons: focused (3), erase(tokens) (2) <- tokens, selector_width, tokens:compiler_bos/focused:False
// CHECK-NEXT:    select selector_width: margin 45, error 0
// CHECK-NEXT:    step focused: margin 0.5, error 0
// CHECK-NEXT:    decode focused: margin 1, error 2^-19
// CHECK-NEXT:  smaller:
// CHECK-NEXT:    1 layers, 7 directions, 45 weights of 189
// CHECK-NEXT:    stream: one (1), tokens (3), indices (3)
// CHECK-NEXT:    layer 0 mlp, 7 neurons: smaller (4), erase(tokens) (3) <- tokens, indices
// CHECK-NEXT:    step smaller: margin 0.5, error 0
// CHECK-NEXT:    decode smaller: margin 1, error 2^-19
// CHECK-NEXT:  larger:
// CHECK-NEXT:    1 layers, 8 directions, 52 weights of 208
// CHECK-NEXT:    stream: one (1), tokens (3), indices (4)
// CHECK-NEXT:    layer 0 mlp, 6 neurons: larger (5), erase(tokens) (1) <- tokens, indices
// CHECK-NEXT:    decode larger: margin 1, error 2^-14
// CHECK-NEXT:  averaged:
// CHECK-NEXT:    1 layers, 16 directions, 154 weights of 1296
// CHECK-NEXT:    stream: tokens (2), one (1), averaged_mean (1), averaged (12)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: averaged_mean <- q tokens:compiler_bos/averaged:0; k tokens:compiler_bos/averaged:0; v tokens
// CHECK-NEXT:    layer 0 mlp, 26 neurons: averaged (25), erase(tokens) (1) <- averaged_mean, tokens:compiler_bos/averaged:0
// CHECK-NEXT:    select averaged_mean: margin 22.5, error 0
// CHECK-NEXT:    step averaged: margin 0.5, error 2^-15
// CHECK-NEXT:    decode averaged: margin 1, error 2^-14
// CHECK-NEXT:  shifted:
// CHECK-NEXT:    1 layers, 13 directions, 61 weights of 416
// CHECK-NEXT:    stream: tokens (4), one (1), indices (4), shifted (4)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 4: shifted <- q indices; k indices; v tokens
// CHECK-NEXT:    select shifted: margin 22.5, error 0
// CHECK-NEXT:    step shifted: margin 0.5, error 2^-30
// CHECK-NEXT:    decode shifted: margin 1, error 2^-22
// CHECK-NEXT:  loaded:
// CHECK-NEXT:    2 layers, 12 directions, 50 weights of 372
// CHECK-NEXT:    stream: tokens (4), one (1), indices (3), loaded (3), length_mean_index (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length_mean_index <- v indices
// CHECK-NEXT:    layer 1 head 0, d_qk 3 d_v 3: loaded <- q indices, length_mean_index; k indices; v tokens
// CHECK-NEXT:    select length_mean_index: margin 22.5, error 0
// CHECK-NEXT:    select loaded: margin 64, error 0
// CHECK-NEXT:    step loaded: margin 0.5, error 2^-90
// CHECK-NEXT:    decode loaded: margin 1, error 2^-22
// CHECK-NEXT:  first_one:
// CHECK-NEXT:    1 layers, 10 directions, 57 weights of 360
// CHECK-NEXT:    stream: tokens (3), one (1), full (1), indices (4), selector_width (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: selector_width <- q full, indices; k tokens, indices, tokens:compiler_bos/first_one:False; v tokens:compiler_bos/first_one:False
// CHECK-NEXT:    layer 0 mlp, 6 neurons: first_one (4), erase(tokens) (1), erase(full) (1) <- tokens, full, selector_width, tokens:compiler_bos/first_one:False
// CHECK-NEXT:    select selector_width: margin 45, error 0
// CHECK-NEXT:    step first_one: margin 0.5, error 2^-18
// CHECK-NEXT:    decode first_one: margin 1, error 2^-17
// CHECK-NEXT:  last_one:
// CHECK-NEXT:    1 layers, 10 directions, 57 weights of 360
// CHECK-NEXT:    stream: tokens (3), one (1), full (1), indices (4), selector_width (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: selector_width <- q full, indices; k tokens, indices, tokens:compiler_bos/last_one:False; v tokens:compiler_bos/last_one:False
// CHECK-NEXT:    layer 0 mlp, 6 neurons: last_one (4), erase(tokens) (1), erase(full) (1) <- tokens, full, selector_width, tokens:compiler_bos/last_one:False
// CHECK-NEXT:    select selector_width: margin 45, error 0
// CHECK-NEXT:    step last_one: margin 0.5, error 2^-18
// CHECK-NEXT:    decode last_one: margin 1, error 2^-17
// CHECK-NEXT:  place_of_first:
// CHECK-NEXT:    2 layers, 23 directions, 281 weights of 3358
// CHECK-NEXT:    stream: tokens (2), one (1), full (1), indices (4), place_of_first_mean (1), selector_width/place_of_first (1), mark_first_instance(...) (1), place_of_first (12)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: selector_width <- q full, indices; k tokens, indices, tokens:compiler_bos/place_of_first:-1; v tokens:compiler_bos/place_of_first:-1
// CHECK-NEXT:    layer 0 mlp, 4 neurons: mark_first_instance(...) (2), erase(tokens) (1), erase(selector_width) (1) <- tokens, selector_width, tokens:compiler_bos/place_of_first:-1
// CHECK-NEXT:    layer 1 head 0, d_qk 2 d_v 1: place_of_first_mean <- q full; k mark_first_instance(...), tokens:compiler_bos/place_of_first:-1; v indices, tokens:compiler_bos/place_of_first:-1
// CHECK-NEXT:    layer 1 mlp, 45 neurons: place_of_first (39), erase(tokens) (1), erase(full) (1), erase(indices) (4) <- full, indices, place_of_first_mean, tokens:compiler_bos/place_of_first:-1
// CHECK-NEXT:    select selector_width: margin 45, error 0
// CHECK-NEXT:    select place_of_first_mean: margin 22.5, error 2^-12
// CHECK-NEXT:    step place_of_first: margin 0.5, error 2^-12
// CHECK-NEXT:    decode place_of_first: margin 1, error 2^-11
// CHECK-NEXT:  place_of_last:
// CHECK-NEXT:    2 layers, 23 directions, 281 weights of 3358
// CHECK-NEXT:    stream: tokens (2), one (1), full (1), indices (4), place_of_last_mean (1), selector_width/place_of_last (1), mark_last_instance(tokens , 1) (1), place_of_last (12)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: selector_width <- q full, indices; k tokens, indices, tokens:compiler_bos/place_of_last:-1; v tokens:compiler_bos/place_of_last:-1
// CHECK-NEXT:    layer 0 mlp, 4 neurons: mark_last_instance(tokens , 1) (2), erase(tokens) (1), erase(selector_width) (1) <- tokens, selector_width, tokens:compiler_bos/place_of_last:-1
// CHECK-NEXT:    layer 1 head 0, d_qk 2 d_v 1: place_of_last_mean <- q full; k mark_last_instance(tokens , 1), tokens:compiler_bos/place_of_last:-1; v indices, tokens:compiler_bos/place_of_last:-1
// CHECK-NEXT:    layer 1 mlp, 45 neurons: place_of_last (39), erase(tokens) (1), erase(full) (1), erase(indices) (4) <- full, indices, place_of_last_mean, tokens:compiler_bos/place_of_last:-1
// CHECK-NEXT:    select selector_width: margin 45, error 0
// CHECK-NEXT:    select place_of_last_mean: margin 22.5, error 2^-12
// CHECK-NEXT:    step place_of_last: margin 0.5, error 2^-12
// CHECK-NEXT:    decode place_of_last: margin 1, error 2^-11
// CHECK-NEXT:  place_of_next:
// CHECK-NEXT:    2 layers, 30 directions, 343 weights of 5340
// CHECK-NEXT:    stream: tokens (4), one (1), indices (4), place_of_next_mean (1), nth/place_of_next (1), nth_categorical (4), map (4), place_of_next (11)
// CHECK-NEXT:    layer 0 head 0, d_qk 7 d_v 1: nth <- q tokens, indices; k tokens, indices, tokens:compiler_bos/place_of_next:-1; v tokens:compiler_bos/place_of_next:-1
// CHECK-NEXT:    layer 0 mlp, 10 neurons: nth_categorical (9), erase(nth) (1) <- nth, tokens:compiler_bos/place_of_next:-1
// CHECK-NEXT:    layer 1 head 0, d_qk 8 d_v 1: place_of_next_mean <- q tokens, map; k tokens, nth_categorical, tokens:compiler_bos/place_of_next:-1; v indices, tokens:compiler_bos/place_of_next:-1
// CHECK-NEXT:    layer 1 mlp, 47 neurons: place_of_next (39), erase(tokens) (4), erase(indices) (4) <- tokens, indices, place_of_next_mean, tokens:compiler_bos/place_of_next:-1
// CHECK-NEXT:    select nth: margin 45, error 0
// CHECK-NEXT:    select place_of_next_mean: margin 22.5, error 2^-13
// CHECK-NEXT:    step place_of_next: margin 0.5, error 2^-12
// CHECK-NEXT:    decode place_of_next: margin 1, error 2^-11
// CHECK-NEXT:  ordered:
// CHECK-NEXT:    3 layers, 16 directions, 153 weights of 1568
// CHECK-NEXT:    stream: tokens (4), one (1), indices (4), ordered (4), smaller/rank_categorical (1), tied/rank_categorical (1), rank_categorical (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 3 d_v 1: smaller <- q tokens; k tokens
// CHECK-NEXT:    layer 0 head 1, d_qk 7 d_v 1: tied <- q tokens, indices; k tokens, indices
// CHECK-NEXT:    layer 0 mlp, 14 neurons: smaller_numerical (5), tied_numerical (4), erase(tokens) (3), erase(smaller) (1), erase(tied) (1) <- tokens, smaller, tied
// CHECK-NEXT:    layer 1 mlp, 7 neurons: rank_categorical (7) <- smaller_numerical, tied_numerical
// CHECK-NEXT:    layer 2 head 0, d_qk 5 d_v 4: ordered <- q indices; k rank_categorical; v indices
// CHECK-NEXT:    select smaller: margin 45, error 0
// CHECK-NEXT:    select tied: margin 45, error 0
// CHECK-NEXT:    step rank_categorical: margin 0.5, error 2^-13
// CHECK-NEXT:    select ordered: margin 22.5, error 2^-7
// CHECK-NEXT:    step ordered: margin 0.5, error 2^-16
// CHECK-NEXT:    decode ordered: margin 1, error 2^-16
// CHECK-NEXT:  whole:
// CHECK-NEXT:    1 layers, 4 directions, 28 weights of 80
// CHECK-NEXT:    stream: tokens (1), one (1), indices (1), whole_mean_index (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: whole_mean_index <- v indices
// CHECK-NEXT:    select whole_mean_index: margin 22.5, error 0
// CHECK-NEXT:    decode whole: margin 1, error 2^-15
// CHECK-NEXT:  builtin.module {
// CHECK-NEXT:    rasp.program @corpus_rasp_paper vocab {"a"} max_seq_len 1 {
// CHECK-NEXT:      %[[TOKENS:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:      rasp.return %[[TOKENS]] : !rasp.sop
// CHECK-NEXT:    }
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

// RUN: raspc compile %S/Inputs/corpus_tracr.py --vocab a --max-seq-len 1 --emit rasp | filecheck %s

// The parts and decisions of the programs about Tracr's library in examples/index.json, by the pipeline default.

// CHECK:       length:
// CHECK-NEXT:    1 layers, 4 directions, 29 weights of 84
// CHECK-NEXT:    stream: tokens (1), one (1), indices (1), length_mean_index (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length_mean_index <- v indices
// CHECK-NEXT:    select length_mean_index: margin 22.5, error 0
// CHECK-NEXT:    decode length: margin 1, error 2^-15
// CHECK-NEXT:  in_one_direction:
// CHECK-NEXT:    1 layers, 4 directions, 21 weights of 72
// CHECK-NEXT:    stream: tokens (1), one (1), indices (1), length_mean_index (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length_mean_index <- v indices
// CHECK-NEXT:    select length_mean_index: margin 22.5, error 0
// CHECK-NEXT:    decode in_one_direction: margin 0.5, error 2^-18
// CHECK-NEXT:  reverse:
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
// CHECK-NEXT:  sort_unique:
// CHECK-NEXT:    2 layers, 20 directions, 101 weights of 1360
// CHECK-NEXT:    stream: tokens (6), one (1), indices (4), target_pos/sort (1), target_pos_categorical (4), sort (4)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: target_pos <- q tokens; k tokens
// CHECK-NEXT:    layer 0 mlp, 9 neurons: target_pos_categorical (8), erase(target_pos) (1) <- target_pos
// CHECK-NEXT:    layer 1 head 0, d_qk 5 d_v 5: sort <- q indices; k target_pos_categorical; v tokens
// CHECK-NEXT:    select target_pos: margin 45, error 0
// CHECK-NEXT:    select sort: margin 22.5, error 0
// CHECK-NEXT:    step sort: margin 0.5, error 2^-23
// CHECK-NEXT:    decode sort_unique: margin 0.5, error 2^-17
// CHECK-NEXT:  sort:
// CHECK-NEXT:    3 layers, 20 directions, 170 weights of 2260
// CHECK-NEXT:    stream: tokens (6), one (1), indices (4), target_pos_1/target_pos_categorical (1), target_pos_2/target_pos_categorical (1), target_pos_1_numerical/sort (1), target_pos_2_numerical/sort (1), target_pos_categorical (2), sort (3)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: target_pos_1 <- q tokens; k tokens
// CHECK-NEXT:    layer 0 head 1, d_qk 9 d_v 1: target_pos_2 <- q tokens, indices; k tokens, indices
// CHECK-NEXT:    layer 0 mlp, 11 neurons: target_pos_1_numerical (5), target_pos_2_numerical (4), erase(target_pos_1) (1), erase(target_pos_2) (1) <- target_pos_1, target_pos_2
// CHECK-NEXT:    layer 1 mlp, 11 neurons: target_pos_categorical (7), erase(target_pos_1_numerical) (1), erase(-target_pos_1_numerical) (1), erase(target_pos_2_numerical) (1), erase(-target_pos_2_numerical) (1) <- target_pos_1_numerical, target_pos_2_numerical
// CHECK-NEXT:    layer 2 head 0, d_qk 5 d_v 5: sort <- q indices; k target_pos_categorical; v tokens
// CHECK-NEXT:    select target_pos_1: margin 45, error 0
// CHECK-NEXT:    select target_pos_2: margin 45, error 0
// CHECK-NEXT:    step target_pos_categorical: margin 0.5, error 2^-16
// CHECK-NEXT:    select sort: margin 22.5, error 2^-9
// CHECK-NEXT:    step sort: margin 0.5, error 2^-18
// CHECK-NEXT:    decode sort: margin 1, error 2^-11
// CHECK-NEXT:  sort_freq:
// CHECK-NEXT:    3 layers, 27 directions, 418 weights of 4941
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), hist/target_pos/sort_freq (1), keys (16)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: hist <- q tokens; k tokens
// CHECK-NEXT:    layer 0 mlp, 29 neurons: keys (28), erase(hist) (1) <- hist, indices
// CHECK-NEXT:    layer 1 head 0, d_qk 16 d_v 1: target_pos <- q keys; k keys
// CHECK-NEXT:    layer 1 mlp, 23 neurons: target_pos_categorical (8), erase(keys) (7), erase(-keys) (7), erase(target_pos) (1) <- keys, target_pos
// CHECK-NEXT:    layer 2 head 0, d_qk 5 d_v 4: sort_freq <- q indices; k target_pos_categorical; v tokens
// CHECK-NEXT:    select hist: margin 45, error 0
// CHECK-NEXT:    step keys: margin 0.5, error 2^-16
// CHECK-NEXT:    select target_pos: margin 45, error 2^-11
// CHECK-NEXT:    select sort_freq: margin 22.5, error 2^-7
// CHECK-NEXT:    step sort_freq: margin 0.5, error 2^-18
// CHECK-NEXT:    decode sort_freq: margin 1, error 2^-12
// CHECK-NEXT:  frac_prevs:
// CHECK-NEXT:    1 layers, 4 directions, 17 weights of 72
// CHECK-NEXT:    stream: tokens (2), one (1), frac_prevs (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: frac_prevs <- v tokens
// CHECK-NEXT:    select frac_prevs: margin 22.5, error 0
// CHECK-NEXT:    decode frac_prevs: margin 0.0416, error 2^-21
// CHECK-NEXT:  pair_balance:
// CHECK-NEXT:    1 layers, 4 directions, 17 weights of 68
// CHECK-NEXT:    stream: tokens (2), one (1), opens (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: opens+closes <- v tokens
// CHECK-NEXT:    select opens+closes: margin 22.5, error 0
// CHECK-NEXT:    decode pair_balance: margin 0.0416, error 2^-21
// CHECK-NEXT:  shuffle_dyck1:
// CHECK-NEXT:    2 layers, 16 directions, 153 weights of 1488
// CHECK-NEXT:    stream: tokens (2), one (1), indices (4), length_mean_index/last_zero (1), frac_( (1), map_categorical (4), map_2 (2), any_negative (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length_mean_index <- q tokens:compiler_bos/shuffle_dyck1:False; k tokens:compiler_bos/shuffle_dyck1:False; v indices
// CHECK-NEXT:    layer 0 head 1, d_qk 5 d_v 1: frac_(+frac_) <- q indices, tokens:compiler_bos/shuffle_dyck1:False; k indices, tokens:compiler_bos/shuffle_dyck1:False; v tokens
// CHECK-NEXT:    layer 0 mlp, 16 neurons: map_categorical (7), map_2 (4), erase(length_mean_index) (1), erase(tokens) (1), erase(-tokens) (1), erase(frac_() (1), erase(-frac_() (1) <- tokens, length_mean_index, tokens:compiler_bos/shuffle_dyck1:False, frac_(:|frac_)/has_neg
// CHECK-NEXT:    layer 1 head 0, d_qk 5 d_v 2: last_zero <- q map_categorical; k indices, tokens:compiler_bos/shuffle_dyck1:False; v map_2
// CHECK-NEXT:    layer 1 head 1, d_qk 2 d_v 1: has_neg <- q tokens:compiler_bos/shuffle_dyck1:False; k tokens:compiler_bos/shuffle_dyck1:False; v any_negative
// CHECK-NEXT:    layer 1 mlp, 6 neurons: shuffle_dyck1 (4), erase(tokens) (1), erase(indices) (1) <- indices, last_zero, has_neg, tokens:compiler_bos/shuffle_dyck1:False
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
// CHECK-NEXT:    3 layers, 24 directions, 249 weights of 3192
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), length_mean_index/sequence_map (1), frac_(/sequence_map (1), frac_)/sequence_map_2 (1), frac_{/last_zero (1), frac_}/last_zero (1), map_2 (2), map_3 (2), map_4 (2), map_5 (2), has_neg (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length_mean_index <- q tokens:compiler_bos/shuffle_dyck2:False; k tokens:compiler_bos/shuffle_dyck2:False; v indices
// CHECK-NEXT:    layer 0 head 1, d_qk 5 d_v 4: frac_(+frac_)+frac_{+frac_} <- q indices, tokens:compiler_bos/shuffle_dyck2:False; k indices, tokens:compiler_bos/shuffle_dyck2:False; v tokens
// CHECK-NEXT:    layer 0 mlp, 24 neurons: map_categorical (7), map_2 (4), map_3 (4), erase(tokens) (4), erase(length_mean_index) (1), erase(frac_() (1), erase(frac_)) (1), erase(frac_{) (1), erase(frac_}) (1) <- tokens, frac_(, frac_), frac_{, frac_}, length_mean_index, ...
// CHECK-NEXT:    layer 1 mlp, 8 neurons: sequence_map (4), sequence_map_2 (4) <- map_2, map_3, map_4, map_5
// CHECK-NEXT:    layer 2 head 0, d_qk 5 d_v 2: last_zero <- q map_categorical; k indices, tokens:compiler_bos/shuffle_dyck2:False; v sequence_map
// CHECK-NEXT:    layer 2 head 1, d_qk 2 d_v 1: has_neg <- q tokens:compiler_bos/shuffle_dyck2:False; k tokens:compiler_bos/shuffle_dyck2:False; v sequence_map_2
// CHECK-NEXT:    layer 2 mlp, 6 neurons: shuffle_dyck2 (4), erase(tokens) (1), erase(indices) (1) <- indices, last_zero, has_neg, tokens:compiler_bos/shuffle_dyck2:False
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
// CHECK-NEXT:    3 layers, 29 directions, 305 weights of 4437
// CHECK-NEXT:    stream: tokens (7), one (1), indices (4), length_mean_index/sequence_map_2 (1), frac_(/sequence_map_2 (1), frac_)/sequence_map_4 (1), frac_{/last_zero (1), frac_}/last_zero (1), frac_[/has_neg (1), frac_] (1), map_3 (2), map_4 (2), map_5 (2), map_6 (2), map_7 (2)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length_mean_index <- q tokens:compiler_bos/shuffle_dyck3:False; k tokens:compiler_bos/shuffle_dyck3:False; v indices
// CHECK-NEXT:    layer 0 head 1, d_qk 5 d_v 6: frac_(+frac_)+frac_{+frac_}+frac_[+frac_] <- q indices, tokens:compiler_bos/shuffle_dyck3:False; k indices, tokens:compiler_bos/shuffle_dyck3:False; v tokens
// CHECK-NEXT:    layer 0 mlp, 31 neurons: map_categorical (7), map_2 (4), map_3 (4), map_4 (4), erase(tokens) (6), erase(length_mean_index) (1), erase(frac_() (1), erase(frac_)) (1), erase(frac_{) (1), erase(frac_}) (1), erase(frac_[) (1) <- tokens, frac_(, frac_), frac_{, frac_}, frac_[, ...
// CHECK-NEXT:    layer 1 mlp, 8 neurons: sequence_map_2 (4), sequence_map_4 (4) <- map_2, map_3, map_4, map_5, map_6, map_7
// CHECK-NEXT:    layer 2 head 0, d_qk 5 d_v 2: last_zero <- q map_categorical; k indices, tokens:compiler_bos/shuffle_dyck3:False; v sequence_map_2
// CHECK-NEXT:    layer 2 head 1, d_qk 2 d_v 1: has_neg <- q tokens:compiler_bos/shuffle_dyck3:False; k tokens:compiler_bos/shuffle_dyck3:False; v sequence_map_4
// CHECK-NEXT:    layer 2 mlp, 6 neurons: shuffle_dyck3 (4), erase(tokens) (1), erase(indices) (1) <- indices, last_zero, has_neg, tokens:compiler_bos/shuffle_dyck3:False
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
// CHECK-NEXT:    1 layers, 14 directions, 50 weights of 476
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), shift_by(1) (4)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 4: shift_by(1) <- q indices; k indices; v tokens
// CHECK-NEXT:    select shift_by(1): margin 22.5, error 0
// CHECK-NEXT:    step shift_by(1): margin 0.5, error 2^-30
// CHECK-NEXT:    decode shift_by_1: margin 0.5, error 2^-23
// CHECK-NEXT:  shift_by_2:
// CHECK-NEXT:    1 layers, 14 directions, 56 weights of 476
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), shift_by(2) (4)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 4: shift_by(2) <- q indices; k indices; v tokens
// CHECK-NEXT:    select shift_by(2): margin 22.5, error 0
// CHECK-NEXT:    step shift_by(2): margin 0.5, error 2^-30
// CHECK-NEXT:    decode shift_by_2: margin 0.5, error 2^-23
// CHECK-NEXT:  detect_pattern:
// CHECK-NEXT:    1 layers, 13 directions, 95 weights of 637
// CHECK-NEXT:    stream: tokens (4), one (1), indices (4), shift_by(2) (2), shift_by(1) (2)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 2: shift_by(2) <- q indices; k indices, tokens:compiler_bos/detect_pattern(abc):False; v tokens
// CHECK-NEXT:    layer 0 head 1, d_qk 5 d_v 2: shift_by(1) <- q indices; k indices, tokens:compiler_bos/detect_pattern(abc):False; v tokens
// CHECK-NEXT:    layer 0 mlp, 4 neurons: detect_pattern(abc) (2), erase(tokens) (1), erase(indices) (1) <- indices, tokens, shift_by(2), shift_by(1), tokens:compiler_bos/detect_pattern(abc):False
// CHECK-NEXT:    select shift_by(2): margin 22.5, error 0
// CHECK-NEXT:    step shift_by(2): margin 0.5, error 2^-30
// CHECK-NEXT:    select shift_by(1): margin 22.5, error 0
// CHECK-NEXT:    step shift_by(1): margin 0.5, error 2^-30
// CHECK-NEXT:    step detect_pattern(abc): margin 0.5, error 2^-16
// CHECK-NEXT:    decode detect_pattern: margin 0.5, error 2^-16
// CHECK-NEXT:  count:
// CHECK-NEXT:    1 layers, 5 directions, 26 weights of 105
// CHECK-NEXT:    stream: tokens (3), one (1), count_a (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: count_a <- q tokens; k tokens
// CHECK-NEXT:    select count_a: margin 45, error 0
// CHECK-NEXT:    decode count: margin 0.999, error 2^-12
// CHECK-NEXT:  count_less_freq:
// CHECK-NEXT:    2 layers, 7 directions, 59 weights of 322
// CHECK-NEXT:    stream: tokens (5), one (1), hist (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: hist <- q tokens; k tokens
// CHECK-NEXT:    layer 0 mlp, 6 neurons: hist_categorical (3), erase(tokens) (3) <- tokens, hist
// CHECK-NEXT:    layer 1 head 0, d_qk 2 d_v 1: count_less_freq <- q hist_categorical; k hist_categorical
// CHECK-NEXT:    select hist: margin 45, error 0
// CHECK-NEXT:    select count_less_freq: margin 45, error 2^-12
// CHECK-NEXT:    decode count_less_freq: margin 0.999, error 2^-8
// CHECK-NEXT:  nary_sequencemap:
// CHECK-NEXT:    1 layers, 8 directions, 79 weights of 336
// CHECK-NEXT:    stream: one (1), tokens (3), indices (4)
// CHECK-NEXT:    layer 0 mlp, 12 neurons: nary_sequencemap (11), erase(tokens) (1) <- tokens, indices
// CHECK-NEXT:    decode nary_sequencemap: margin 1, error 2^-12
// CHECK-NEXT:  builtin.module {
// CHECK-NEXT:    rasp.program @corpus_tracr vocab {"a"} max_seq_len 1 {
// CHECK-NEXT:      %[[TOKENS:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:      rasp.return %[[TOKENS]] : !rasp.sop
// CHECK-NEXT:    }
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

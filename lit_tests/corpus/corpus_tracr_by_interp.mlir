// RUN: raspc compile %S/Inputs/corpus_tracr_by_interp.py --vocab a --max-seq-len 1 --emit rasp | filecheck %s

// The parts and decisions of the programs about Tracr's library in examples/index.json, by the pipeline interp.

// CHECK:       length:
// CHECK-NEXT:    1 layers, 12 directions, 67 weights of 480
// CHECK-NEXT:    stream: tokens (5), one (1), length_selector_width_attn_output (1), length (5)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length <-
// CHECK-NEXT:    layer 0 mlp, 9 neurons: length (9) <- length_selector_width_attn_output
// CHECK-NEXT:    select length: margin inf, error 0
// CHECK-NEXT:    step length: margin 0.5, error 0
// CHECK-NEXT:    decode length: margin 1, error 0
// CHECK-NEXT:  in_one_direction:
// CHECK-NEXT:    1 layers, 8 directions, 55 weights of 288
// CHECK-NEXT:    stream: tokens (5), one (1), length_selector_width_attn_output (1), length (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length <-
// CHECK-NEXT:    layer 0 mlp, 9 neurons: length (9) <- length_selector_width_attn_output
// CHECK-NEXT:    select length: margin inf, error 0
// CHECK-NEXT:    decode in_one_direction: margin 0.5, error 2^-15
// CHECK-NEXT:  reverse:
// CHECK-NEXT:    4 layers, 36 directions, 195 weights of 3852
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), length_selector_width_attn_output (1), length (5), opp_idx (8), opp_idx-1 (8), reverse (4)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length <-
// CHECK-NEXT:    layer 0 mlp, 9 neurons: length (9) <- length_selector_width_attn_output
// CHECK-NEXT:    layer 1 mlp, 17 neurons: opp_idx (17) <- indices, length
// CHECK-NEXT:    layer 2 mlp, 8 neurons: opp_idx-1 (8) <- opp_idx
// CHECK-NEXT:    layer 3 head 0, d_qk 5 d_v 4: reverse <- q opp_idx-1; k indices; v tokens
// CHECK-NEXT:    select length: margin inf, error 0
// CHECK-NEXT:    step length: margin 0.5, error 0
// CHECK-NEXT:    step opp_idx: margin 0.5, error 0
// CHECK-NEXT:    step opp_idx-1: margin 0.5, error 0
// CHECK-NEXT:    select reverse: margin 22.5, error 0
// CHECK-NEXT:    step reverse: margin 0.5, error 2^-30
// CHECK-NEXT:    decode reverse: margin 1, error 2^-29
// CHECK-NEXT:  hist:
// CHECK-NEXT:    1 layers, 12 directions, 71 weights of 552
// CHECK-NEXT:    stream: tokens (5), one (1), hist_selector_width_attn_output (1), hist (5)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: hist <- q tokens; k tokens
// CHECK-NEXT:    layer 0 mlp, 9 neurons: hist (9) <- hist_selector_width_attn_output
// CHECK-NEXT:    select hist: margin 45, error 0
// CHECK-NEXT:    step hist: margin 0.5, error 0
// CHECK-NEXT:    decode hist: margin 1, error 0
// CHECK-NEXT:  sort_unique:
// CHECK-NEXT:    2 layers, 22 directions, 104 weights of 1496
// CHECK-NEXT:    stream: tokens (6), one (1), target_pos_selector_width_attn_output (1), target_pos (5), indices (4), sort (5)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: target_pos <- q tokens; k tokens
// CHECK-NEXT:    layer 0 mlp, 9 neurons: target_pos (9) <- target_pos_selector_width_attn_output
// CHECK-NEXT:    layer 1 head 0, d_qk 5 d_v 5: sort <- q indices; k target_pos; v tokens
// CHECK-NEXT:    select target_pos: margin 45, error 0
// CHECK-NEXT:    step target_pos: margin 0.5, error 0
// CHECK-NEXT:    select sort: margin 22.5, error 0
// CHECK-NEXT:    step sort: margin 0.5, error 2^-23
// CHECK-NEXT:    decode sort_unique: margin 1, error 2^-22
// CHECK-NEXT:  sort:
// CHECK-NEXT:    3 layers, 42 directions, 378 weights of 5754
// CHECK-NEXT:    stream: tokens (6), one (1), indices (4), keys (20), target_pos_selector_width_attn_output (1), target_pos (5), sort (5)
// CHECK-NEXT:    layer 0 mlp, 20 neurons: keys (20) <- tokens, indices
// CHECK-NEXT:    layer 1 head 0, d_qk 20 d_v 1: target_pos <- q keys; k keys
// CHECK-NEXT:    layer 1 mlp, 9 neurons: target_pos (9) <- target_pos_selector_width_attn_output
// CHECK-NEXT:    layer 2 head 0, d_qk 5 d_v 5: sort <- q indices; k target_pos; v tokens
// CHECK-NEXT:    step keys: margin 0.5, error 0
// CHECK-NEXT:    select target_pos: margin 45, error 0
// CHECK-NEXT:    step target_pos: margin 0.5, error 0
// CHECK-NEXT:    select sort: margin 22.5, error 0
// CHECK-NEXT:    step sort: margin 0.5, error 2^-23
// CHECK-NEXT:    decode sort: margin 1, error 2^-22
// CHECK-NEXT:  sort_freq:
// CHECK-NEXT:    5 layers, 51 directions, 438 weights of 8823
// CHECK-NEXT:    stream: tokens (5), one (1), hist_selector_width_attn_output (1), hist (5), minus_hist (5), indices (4), keys (20), target_pos_selector_width_attn_output (1), target_pos (5), sort_freq (4)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: hist <- q tokens; k tokens
// CHECK-NEXT:    layer 0 mlp, 9 neurons: hist (9) <- hist_selector_width_attn_output
// CHECK-NEXT:    layer 1 mlp, 5 neurons: minus_hist (5) <- hist
// CHECK-NEXT:    layer 2 mlp, 20 neurons: keys (20) <- minus_hist, indices
// CHECK-NEXT:    layer 3 head 0, d_qk 20 d_v 1: target_pos <- q keys; k keys
// CHECK-NEXT:    layer 3 mlp, 9 neurons: target_pos (9) <- target_pos_selector_width_attn_output
// CHECK-NEXT:    layer 4 head 0, d_qk 5 d_v 4: sort_freq <- q indices; k target_pos; v tokens
// CHECK-NEXT:    select hist: margin 45, error 0
// CHECK-NEXT:    step hist: margin 0.5, error 0
// CHECK-NEXT:    step minus_hist: margin 0.5, error 0
// CHECK-NEXT:    step keys: margin 0.5, error 0
// CHECK-NEXT:    select target_pos: margin 45, error 0
// CHECK-NEXT:    step target_pos: margin 0.5, error 0
// CHECK-NEXT:    select sort_freq: margin 22.5, error 0
// CHECK-NEXT:    step sort_freq: margin 0.5, error 2^-23
// CHECK-NEXT:    decode sort_freq: margin 1, error 2^-22
// CHECK-NEXT:  frac_prevs:
// CHECK-NEXT:    2 layers, 12 directions, 35 weights of 312
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), is_l (1), frac_prevs (1)
// CHECK-NEXT:    layer 0 mlp, 1 neurons: is_l (1) <- tokens
// CHECK-NEXT:    layer 1 head 0, d_qk 5 d_v 1: frac_prevs <- q indices; k indices; v is_l
// CHECK-NEXT:    select frac_prevs: margin 22.5, error 0
// CHECK-NEXT:    decode frac_prevs: margin 0.0416, error 2^-21
// CHECK-NEXT:  pair_balance:
// CHECK-NEXT:    2 layers, 14 directions, 58 weights of 602
// CHECK-NEXT:    stream: tokens (4), one (1), indices (4), bools_open (1), opens (1), bools_close (1), closes (1), pair_balance (1)
// CHECK-NEXT:    layer 0 mlp, 2 neurons: bools_open (1), bools_close (1) <- tokens
// CHECK-NEXT:    layer 1 head 0, d_qk 5 d_v 1: opens <- q indices; k indices; v bools_open
// CHECK-NEXT:    layer 1 head 1, d_qk 5 d_v 1: closes <- q indices; k indices; v bools_close
// CHECK-NEXT:    layer 1 mlp, 2 neurons: pair_balance (2) <- opens, closes
// CHECK-NEXT:    select opens: margin 22.5, error 0
// CHECK-NEXT:    select closes: margin 22.5, error 0
// CHECK-NEXT:    decode pair_balance: margin 0.0416, error 2^-19
// CHECK-NEXT:  shuffle_dyck1:
// CHECK-NEXT:    6 layers, 36 directions, 213 weights of 4644
// CHECK-NEXT:    stream: tokens (3), one (1), indices (4), length_selector_width_attn_output (1), length (5), map (5), is_( (1), frac_( (1), is_) (1), frac_) (1), balance_() (1), map_2 (2), last_zero (2), map_3 (2), any_negative (1), has_neg (1), not_has_neg (2), shuffle_dyck1 (2)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length <-
// CHECK-NEXT:    layer 0 mlp, 11 neurons: length (9), is_( (1), is_) (1) <- tokens, length_selector_width_attn_output
// CHECK-NEXT:    layer 1 head 0, d_qk 5 d_v 1: frac_( <- q indices; k indices; v is_(
// CHECK-NEXT:    layer 1 head 1, d_qk 5 d_v 1: frac_) <- q indices; k indices; v is_)
// CHECK-NEXT:    layer 1 mlp, 7 neurons: map (5), balance_() (2) <- length, frac_(, frac_)
// CHECK-NEXT:    layer 2 mlp, 8 neurons: map_2 (5), map_3 (3) <- balance_()
// CHECK-NEXT:    layer 3 head 0, d_qk 5 d_v 2: last_zero <- q map; k indices; v map_2
// CHECK-NEXT:    layer 3 mlp, 1 neurons: any_negative (1) <- map_3
// CHECK-NEXT:    layer 4 head 0, d_qk 2 d_v 1: has_neg <- v any_negative
// CHECK-NEXT:    layer 4 mlp, 3 neurons: not_has_neg (3) <- has_neg
// CHECK-NEXT:    layer 5 mlp, 4 neurons: shuffle_dyck1 (4) <- last_zero, not_has_neg
// CHECK-NEXT:    select length: margin inf, error 0
// CHECK-NEXT:    step length: margin 0.5, error 0
// CHECK-NEXT:    select frac_(: margin 22.5, error 0
// CHECK-NEXT:    select frac_): margin 22.5, error 0
// CHECK-NEXT:    step map: margin 0.5, error 0
// CHECK-NEXT:    step map_2: margin 0.5, error 2^-16
// CHECK-NEXT:    step map_3: margin 0.5, error 2^-17
// CHECK-NEXT:    select last_zero: margin 22.5, error 0
// CHECK-NEXT:    step last_zero: margin 0.5, error 2^-16
// CHECK-NEXT:    select has_neg: margin 22.5, error 0
// CHECK-NEXT:    step not_has_neg: margin 0.5, error 2^-18
// CHECK-NEXT:    step shuffle_dyck1: margin 0.5, error 2^-15
// CHECK-NEXT:    decode shuffle_dyck1: margin 1, error 2^-15
// CHECK-NEXT:  shuffle_dyck2:
// CHECK-NEXT:    7 layers, 51 directions, 341 weights of 9945
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), length_selector_width_attn_output (1), length (5), map (5), is_( (1), frac_( (1), is_) (1), frac_) (1), balance_() (1), map_2 (2), is_{ (1), frac_{ (1), is_} (1), frac_} (1), balance_{} (1), map_3 (2), sequence_map (2), last_zero (2), map_4 (2), map_5 (2), sequence_map_2 (2), any_negative (1), has_neg (1), not_has_neg (2), shuffle_dyck2 (2)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length <-
// CHECK-NEXT:    layer 0 mlp, 13 neurons: length (9), is_( (1), is_) (1), is_{ (1), is_} (1) <- tokens, length_selector_width_attn_output
// CHECK-NEXT:    layer 1 head 0, d_qk 5 d_v 1: frac_( <- q indices; k indices; v is_(
// CHECK-NEXT:    layer 1 head 1, d_qk 5 d_v 1: frac_) <- q indices; k indices; v is_)
// CHECK-NEXT:    layer 1 head 2, d_qk 5 d_v 1: frac_{ <- q indices; k indices; v is_{
// CHECK-NEXT:    layer 1 head 3, d_qk 5 d_v 1: frac_} <- q indices; k indices; v is_}
// CHECK-NEXT:    layer 1 mlp, 9 neurons: map (5), balance_() (2), balance_{} (2) <- length, frac_(, frac_), frac_{, frac_}
// CHECK-NEXT:    layer 2 mlp, 16 neurons: map_2 (5), map_3 (5), map_4 (3), map_5 (3) <- balance_(), balance_{}
// CHECK-NEXT:    layer 3 mlp, 8 neurons: sequence_map (4), sequence_map_2 (4) <- map_2, map_3, map_4, map_5
// CHECK-NEXT:    layer 4 head 0, d_qk 5 d_v 2: last_zero <- q map; k indices; v sequence_map
// CHECK-NEXT:    layer 4 mlp, 1 neurons: any_negative (1) <- sequence_map_2
// CHECK-NEXT:    layer 5 head 0, d_qk 2 d_v 1: has_neg <- v any_negative
// CHECK-NEXT:    layer 5 mlp, 3 neurons: not_has_neg (3) <- has_neg
// CHECK-NEXT:    layer 6 mlp, 4 neurons: shuffle_dyck2 (4) <- last_zero, not_has_neg
// CHECK-NEXT:    select length: margin inf, error 0
// CHECK-NEXT:    step length: margin 0.5, error 0
// CHECK-NEXT:    select frac_(: margin 22.5, error 0
// CHECK-NEXT:    select frac_): margin 22.5, error 0
// CHECK-NEXT:    select frac_{: margin 22.5, error 0
// CHECK-NEXT:    select frac_}: margin 22.5, error 0
// CHECK-NEXT:    step map: margin 0.5, error 0
// CHECK-NEXT:    step map_2: margin 0.5, error 2^-16
// CHECK-NEXT:    step map_3: margin 0.5, error 2^-16
// CHECK-NEXT:    step map_4: margin 0.5, error 2^-17
// CHECK-NEXT:    step map_5: margin 0.5, error 2^-17
// CHECK-NEXT:    step sequence_map: margin 0.5, error 2^-15
// CHECK-NEXT:    step sequence_map_2: margin 0.5, error 2^-15
// CHECK-NEXT:    select last_zero: margin 22.5, error 0
// CHECK-NEXT:    step last_zero: margin 0.5, error 2^-15
// CHECK-NEXT:    select has_neg: margin 22.5, error 0
// CHECK-NEXT:    step not_has_neg: margin 0.5, error 2^-18
// CHECK-NEXT:    step shuffle_dyck2: margin 0.5, error 2^-15
// CHECK-NEXT:    decode shuffle_dyck2: margin 1, error 2^-15
// CHECK-NEXT:  shuffle_dyck3:
// CHECK-NEXT:    8 layers, 66 directions, 469 weights of 17226
// CHECK-NEXT:    stream: tokens (7), one (1), indices (4), length_selector_width_attn_output (1), length (5), map (5), is_( (1), frac_( (1), is_) (1), frac_) (1), balance_() (1), map_2 (2), is_{ (1), frac_{ (1), is_} (1), frac_} (1), balance_{} (1), map_3 (2), sequence_map (2), is_[ (1), frac_[ (1), is_] (1), frac_] (1), balance_ (1), map_4 (2), sequence_map_2 (2), last_zero (2), map_5 (2), map_6 (2), sequence_map_3 (2), map_7 (2), sequence_map_4 (2), any_negative (1), has_neg (1), not_has_neg (2), shuffle_dyck3 (2)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length <-
// CHECK-NEXT:    layer 0 mlp, 15 neurons: length (9), is_( (1), is_) (1), is_{ (1), is_} (1), is_[ (1), is_] (1) <- tokens, length_selector_width_attn_output
// CHECK-NEXT:    layer 1 head 0, d_qk 5 d_v 1: frac_( <- q indices; k indices; v is_(
// CHECK-NEXT:    layer 1 head 1, d_qk 5 d_v 1: frac_) <- q indices; k indices; v is_)
// CHECK-NEXT:    layer 1 head 2, d_qk 5 d_v 1: frac_{ <- q indices; k indices; v is_{
// CHECK-NEXT:    layer 1 head 3, d_qk 5 d_v 1: frac_} <- q indices; k indices; v is_}
// CHECK-NEXT:    layer 1 head 4, d_qk 5 d_v 1: frac_[ <- q indices; k indices; v is_[
// CHECK-NEXT:    layer 1 head 5, d_qk 5 d_v 1: frac_] <- q indices; k indices; v is_]
// CHECK-NEXT:    layer 1 mlp, 11 neurons: map (5), balance_() (2), balance_{} (2), balance_[] (2) <- length, frac_(, frac_), frac_{, frac_}, frac_[, ...
// CHECK-NEXT:    layer 2 mlp, 24 neurons: map_2 (5), map_3 (5), map_4 (5), map_5 (3), map_6 (3), map_7 (3) <- balance_(), balance_{}, balance_[]
// CHECK-NEXT:    layer 3 mlp, 8 neurons: sequence_map (4), sequence_map_3 (4) <- map_2, map_3, map_5, map_6
// CHECK-NEXT:    layer 4 mlp, 8 neurons: sequence_map_2 (4), sequence_map_4 (4) <- sequence_map, map_4, sequence_map_3, map_7
// CHECK-NEXT:    layer 5 head 0, d_qk 5 d_v 2: last_zero <- q map; k indices; v sequence_map_2
// CHECK-NEXT:    layer 5 mlp, 1 neurons: any_negative (1) <- sequence_map_4
// CHECK-NEXT:    layer 6 head 0, d_qk 2 d_v 1: has_neg <- v any_negative
// CHECK-NEXT:    layer 6 mlp, 3 neurons: not_has_neg (3) <- has_neg
// CHECK-NEXT:    layer 7 mlp, 4 neurons: shuffle_dyck3 (4) <- last_zero, not_has_neg
// CHECK-NEXT:    select length: margin inf, error 0
// CHECK-NEXT:    step length: margin 0.5, error 0
// CHECK-NEXT:    select frac_(: margin 22.5, error 0
// CHECK-NEXT:    select frac_): margin 22.5, error 0
// CHECK-NEXT:    select frac_{: margin 22.5, error 0
// CHECK-NEXT:    select frac_}: margin 22.5, error 0
// CHECK-NEXT:    select frac_[: margin 22.5, error 0
// CHECK-NEXT:    select frac_]: margin 22.5, error 0
// CHECK-NEXT:    step map: margin 0.5, error 0
// CHECK-NEXT:    step map_2: margin 0.5, error 2^-16
// CHECK-NEXT:    step map_3: margin 0.5, error 2^-16
// CHECK-NEXT:    step map_4: margin 0.5, error 2^-16
// CHECK-NEXT:    step map_5: margin 0.5, error 2^-17
// CHECK-NEXT:    step map_6: margin 0.5, error 2^-17
// CHECK-NEXT:    step map_7: margin 0.5, error 2^-17
// CHECK-NEXT:    step sequence_map: margin 0.5, error 2^-15
// CHECK-NEXT:    step sequence_map_3: margin 0.5, error 2^-15
// CHECK-NEXT:    step sequence_map_2: margin 0.5, error 2^-15
// CHECK-NEXT:    step sequence_map_4: margin 0.5, error 2^-15
// CHECK-NEXT:    select last_zero: margin 22.5, error 0
// CHECK-NEXT:    step last_zero: margin 0.5, error 2^-15
// CHECK-NEXT:    select has_neg: margin 22.5, error 0
// CHECK-NEXT:    step not_has_neg: margin 0.5, error 2^-18
// CHECK-NEXT:    step shuffle_dyck3: margin 0.5, error 2^-15
// CHECK-NEXT:    decode shuffle_dyck3: margin 1, error 2^-15
// CHECK-NEXT:  shift_by_1:
// CHECK-NEXT:    1 layers, 14 directions, 36 weights of 448
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), shift_by(1) (4)
// CHECK-NEXT:    layer 0 head 0, d_qk 4 d_v 4: shift_by(1) <- q indices; k indices; v tokens
// CHECK-NEXT:    select shift_by(1): margin 22.5, error 0
// CHECK-NEXT:    step shift_by(1): margin 0.5, error 2^-30
// CHECK-NEXT:    decode shift_by_1: margin 0.5, error 2^-23
// CHECK-NEXT:  shift_by_2:
// CHECK-NEXT:    1 layers, 14 directions, 34 weights of 420
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), shift_by(2) (4)
// CHECK-NEXT:    layer 0 head 0, d_qk 3 d_v 4: shift_by(2) <- q indices; k indices; v tokens
// CHECK-NEXT:    select shift_by(2): margin 22.5, error 0
// CHECK-NEXT:    step shift_by(2): margin 0.5, error 2^-23
// CHECK-NEXT:    decode shift_by_2: margin 0.5, error 2^-22
// CHECK-NEXT:  detect_pattern:
// CHECK-NEXT:    3 layers, 23 directions, 75 weights of 1265
// CHECK-NEXT:    stream: tokens (4), one (1), indices (4), map (2), shift_by(2) (2), map_2 (2), shift_by(1) (2), sequence_map (2), map_3 (2), detect_pattern(abc) (2)
// CHECK-NEXT:    layer 0 mlp, 6 neurons: map (2), map_2 (2), map_3 (2) <- tokens
// CHECK-NEXT:    layer 1 head 0, d_qk 3 d_v 2: shift_by(2) <- q indices; k indices; v map
// CHECK-NEXT:    layer 1 head 1, d_qk 4 d_v 2: shift_by(1) <- q indices; k indices; v map_2
// CHECK-NEXT:    layer 1 mlp, 2 neurons: sequence_map (2) <- shift_by(2), shift_by(1)
// CHECK-NEXT:    layer 2 mlp, 2 neurons: detect_pattern(abc) (2) <- sequence_map, map_3
// CHECK-NEXT:    step map: margin 0.5, error 0
// CHECK-NEXT:    step map_2: margin 0.5, error 0
// CHECK-NEXT:    step map_3: margin 0.5, error 0
// CHECK-NEXT:    select shift_by(2): margin 22.5, error 0
// CHECK-NEXT:    step shift_by(2): margin 0.5, error 2^-23
// CHECK-NEXT:    select shift_by(1): margin 22.5, error 0
// CHECK-NEXT:    step shift_by(1): margin 0.5, error 2^-30
// CHECK-NEXT:    step sequence_map: margin 0.5, error 2^-17
// CHECK-NEXT:    step detect_pattern(abc): margin 0.5, error 2^-15
// CHECK-NEXT:    decode detect_pattern: margin 0.5, error 2^-15
// CHECK-NEXT:  count:
// CHECK-NEXT:    1 layers, 11 directions, 65 weights of 429
// CHECK-NEXT:    stream: tokens (4), one (1), count_a_selector_width_attn_output (1), count_a (5)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: count_a <- q tokens; k tokens
// CHECK-NEXT:    layer 0 mlp, 9 neurons: count_a (9) <- count_a_selector_width_attn_output
// CHECK-NEXT:    select count_a: margin 45, error 0
// CHECK-NEXT:    step count_a: margin 0.5, error 0
// CHECK-NEXT:    decode count: margin 1, error 0
// CHECK-NEXT:  count_less_freq:
// CHECK-NEXT:    2 layers, 18 directions, 129 weights of 1296
// CHECK-NEXT:    stream: tokens (5), one (1), hist_selector_width_attn_output (1), hist (5), count_less_freq_selector_width_attn_output (1), count_less_freq (5)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: hist <- q tokens; k tokens
// CHECK-NEXT:    layer 0 mlp, 9 neurons: hist (9) <- hist_selector_width_attn_output
// CHECK-NEXT:    layer 1 head 0, d_qk 3 d_v 1: count_less_freq <- q hist; k hist
// CHECK-NEXT:    layer 1 mlp, 9 neurons: count_less_freq (9) <- count_less_freq_selector_width_attn_output
// CHECK-NEXT:    select hist: margin 45, error 0
// CHECK-NEXT:    step hist: margin 0.5, error 0
// CHECK-NEXT:    select count_less_freq: margin 45, error 0
// CHECK-NEXT:    step count_less_freq: margin 0.5, error 0
// CHECK-NEXT:    decode count_less_freq: margin 1, error 0
// CHECK-NEXT:  nary_sequencemap:
// CHECK-NEXT:    3 layers, 61 directions, 214 weights of 6832
// CHECK-NEXT:    stream: one (1), tokens (3), arguments (9), indices (4), arguments_2 (36), nary_sequencemap (8)
// CHECK-NEXT:    layer 0 mlp, 3 neurons: arguments (3) <- tokens
// CHECK-NEXT:    layer 1 mlp, 36 neurons: arguments_2 (36) <- arguments, indices
// CHECK-NEXT:    layer 2 mlp, 8 neurons: nary_sequencemap (8) <- arguments_2
// CHECK-NEXT:    step arguments: margin 0.5, error 0
// CHECK-NEXT:    step arguments_2: margin 0.5, error 0
// CHECK-NEXT:    step nary_sequencemap: margin 0.5, error 0
// CHECK-NEXT:    decode nary_sequencemap: margin 1, error 0
// CHECK-NEXT:  builtin.module {
// CHECK-NEXT:    rasp.program @corpus_tracr_by_interp vocab {"a"} max_seq_len 1 {
// CHECK-NEXT:      %[[TOKENS:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:      rasp.return %[[TOKENS]] : !rasp.sop
// CHECK-NEXT:    }
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

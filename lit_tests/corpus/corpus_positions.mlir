// RUN: raspc compile %S/Inputs/corpus_positions.py --vocab a --max-seq-len 1 --emit rasp | filecheck %s

// The parts and decisions of the programs about positions in examples/index.json, by the pipeline default.

// CHECK:       copy:
// CHECK-NEXT:    0 layers, 4 directions, 8 weights of 60
// CHECK-NEXT:    stream: tokens (4)
// CHECK-NEXT:    decode copy: margin 1, error 0
// CHECK-NEXT:  first_token:
// CHECK-NEXT:    1 layers, 12 directions, 32 weights of 324
// CHECK-NEXT:    stream: tokens (5), one (1), indices (1), full (1), first_token (4)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 4: first_token <- q full; k indices; v tokens
// CHECK-NEXT:    select first_token: margin 22.5, error 0
// CHECK-NEXT:    step first_token: margin 0.5, error 2^-23
// CHECK-NEXT:    decode first_token: margin 1, error 2^-22
// CHECK-NEXT:  last_token:
// CHECK-NEXT:    2 layers, 18 directions, 82 weights of 990
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), length_mean_index/last_token (1), map_categorical (4), last_token (3)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length_mean_index <- v indices
// CHECK-NEXT:    layer 0 mlp, 8 neurons: map_categorical (7), erase(length_mean_index) (1) <- length_mean_index
// CHECK-NEXT:    layer 1 head 0, d_qk 5 d_v 4: last_token <- q map_categorical; k indices; v tokens
// CHECK-NEXT:    select length_mean_index: margin 22.5, error 0
// CHECK-NEXT:    step map_categorical: margin 0.5, error 0
// CHECK-NEXT:    select last_token: margin 22.5, error 0
// CHECK-NEXT:    step last_token: margin 0.5, error 2^-30
// CHECK-NEXT:    decode last_token: margin 1, error 2^-19
// CHECK-NEXT:  middle_token:
// CHECK-NEXT:    2 layers, 15 directions, 58 weights of 660
// CHECK-NEXT:    stream: tokens (5), one (1), indices (3), length_mean_index/middle_token (1), middle (2), middle_token (3)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length_mean_index <- v indices
// CHECK-NEXT:    layer 0 mlp, 4 neurons: middle (3), erase(length_mean_index) (1) <- length_mean_index
// CHECK-NEXT:    layer 1 head 0, d_qk 3 d_v 4: middle_token <- q middle; k indices; v tokens
// CHECK-NEXT:    select length_mean_index: margin 22.5, error 0
// CHECK-NEXT:    step middle: margin 0.5, error 0
// CHECK-NEXT:    select middle_token: margin 22.5, error 0
// CHECK-NEXT:    step middle_token: margin 0.5, error 2^-23
// CHECK-NEXT:    decode middle_token: margin 0.5, error 2^-19
// CHECK-NEXT:  previous_token:
// CHECK-NEXT:    1 layers, 14 directions, 54 weights of 476
// CHECK-NEXT:    stream: tokens (5), one (1), indices (3), previous_token (5)
// CHECK-NEXT:    layer 0 head 0, d_qk 4 d_v 5: previous_token <- q indices; k indices; v tokens
// CHECK-NEXT:    select previous_token: margin 22.5, error 0
// CHECK-NEXT:    step previous_token: margin 0.5, error 2^-30
// CHECK-NEXT:    decode previous_token: margin 1, error 2^-22
// CHECK-NEXT:  next_token:
// CHECK-NEXT:    1 layers, 14 directions, 54 weights of 476
// CHECK-NEXT:    stream: tokens (5), one (1), indices (3), next_token (5)
// CHECK-NEXT:    layer 0 head 0, d_qk 4 d_v 5: next_token <- q indices; k indices; v tokens
// CHECK-NEXT:    select next_token: margin 22.5, error 0
// CHECK-NEXT:    step next_token: margin 0.5, error 2^-30
// CHECK-NEXT:    decode next_token: margin 1, error 2^-22
// CHECK-NEXT:  rotate_left:
// CHECK-NEXT:    2 layers, 18 directions, 150 weights of 1404
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), length_mean_index/rotate_left (1), source (4), rotate_left (3)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length_mean_index <- v indices
// CHECK-NEXT:    layer 0 mlp, 19 neurons: source (18), erase(length_mean_index) (1) <- indices, length_mean_index
// CHECK-NEXT:    layer 1 head 0, d_qk 5 d_v 4: rotate_left <- q source; k indices; v tokens
// CHECK-NEXT:    select length_mean_index: margin 22.5, error 0
// CHECK-NEXT:    step source: margin 0.5, error 0
// CHECK-NEXT:    select rotate_left: margin 22.5, error 0
// CHECK-NEXT:    step rotate_left: margin 0.5, error 2^-30
// CHECK-NEXT:    decode rotate_left: margin 0.5, error 2^-19
// CHECK-NEXT:  rotate_right:
// CHECK-NEXT:    2 layers, 20 directions, 143 weights of 1560
// CHECK-NEXT:    stream: tokens (6), one (1), indices (4), length_mean_index/rotate_right (1), source (4), rotate_right (4)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length_mean_index <- v indices
// CHECK-NEXT:    layer 0 mlp, 17 neurons: source (16), erase(length_mean_index) (1) <- indices, length_mean_index
// CHECK-NEXT:    layer 1 head 0, d_qk 5 d_v 5: rotate_right <- q source; k indices; v tokens
// CHECK-NEXT:    select length_mean_index: margin 22.5, error 0
// CHECK-NEXT:    step source: margin 0.5, error 0
// CHECK-NEXT:    select rotate_right: margin 22.5, error 0
// CHECK-NEXT:    step rotate_right: margin 0.5, error 2^-30
// CHECK-NEXT:    decode rotate_right: margin 0.5, error 2^-19
// CHECK-NEXT:  swap_neighbours:
// CHECK-NEXT:    2 layers, 18 directions, 272 weights of 1728
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), length_mean_index/swap_neighbours (1), source (4), swap_neighbours (3)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length_mean_index <- v indices
// CHECK-NEXT:    layer 0 mlp, 28 neurons: source (27), erase(length_mean_index) (1) <- indices, length_mean_index
// CHECK-NEXT:    layer 1 head 0, d_qk 5 d_v 4: swap_neighbours <- q source; k indices; v tokens
// CHECK-NEXT:    select length_mean_index: margin 22.5, error 0
// CHECK-NEXT:    select swap_neighbours: margin 22.5, error 0
// CHECK-NEXT:    step swap_neighbours: margin 0.5, error 2^-30
// CHECK-NEXT:    decode swap_neighbours: margin 0.5, error 2^-19
// CHECK-NEXT:  swap_ends:
// CHECK-NEXT:    2 layers, 18 directions, 162 weights of 1476
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), length_mean_index/swap_ends (1), source (4), swap_ends (3)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length_mean_index <- v indices
// CHECK-NEXT:    layer 0 mlp, 21 neurons: source (20), erase(length_mean_index) (1) <- indices, length_mean_index
// CHECK-NEXT:    layer 1 head 0, d_qk 5 d_v 4: swap_ends <- q source; k indices; v tokens
// CHECK-NEXT:    select length_mean_index: margin 22.5, error 0
// CHECK-NEXT:    step source: margin 0.5, error 0
// CHECK-NEXT:    select swap_ends: margin 22.5, error 0
// CHECK-NEXT:    step swap_ends: margin 0.5, error 2^-30
// CHECK-NEXT:    decode swap_ends: margin 0.5, error 2^-19
// CHECK-NEXT:  evens_first:
// CHECK-NEXT:    3 layers, 18 directions, 193 weights of 1800
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), length_mean_index/source (1), sequence_map_2 (2), sequence_map_3 (3), source (1), evens_first (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length_mean_index <- v indices
// CHECK-NEXT:    layer 0 mlp, 12 neurons: sequence_map_2 (5), sequence_map_3 (6), erase(length_mean_index) (1) <- indices, length_mean_index
// CHECK-NEXT:    layer 1 mlp, 18 neurons: source (8), erase(sequence_map_2) (2), erase(-sequence_map_2) (2), erase(sequence_map_3) (3), erase(-sequence_map_3) (3) <- indices, sequence_map_2, sequence_map_3
// CHECK-NEXT:    layer 2 head 0, d_qk 5 d_v 4: evens_first <- q source; k indices; v tokens
// CHECK-NEXT:    select length_mean_index: margin 22.5, error 0
// CHECK-NEXT:    step sequence_map_2: margin 0.5, error 0
// CHECK-NEXT:    select evens_first: margin 22.5, error 2^-12
// CHECK-NEXT:    step evens_first: margin 0.5, error 2^-18
// CHECK-NEXT:    decode evens_first: margin 0.5, error 2^-18
// CHECK-NEXT:  mirror:
// CHECK-NEXT:    2 layers, 18 directions, 160 weights of 1332
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), length_mean_index/mirror (1), source (4), mirror (3)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length_mean_index <- v indices
// CHECK-NEXT:    layer 0 mlp, 17 neurons: source (16), erase(length_mean_index) (1) <- indices, length_mean_index
// CHECK-NEXT:    layer 1 head 0, d_qk 5 d_v 4: mirror <- q source; k indices; v tokens
// CHECK-NEXT:    select length_mean_index: margin 22.5, error 0
// CHECK-NEXT:    step source: margin 0.5, error 0
// CHECK-NEXT:    select mirror: margin 22.5, error 0
// CHECK-NEXT:    step mirror: margin 0.5, error 2^-30
// CHECK-NEXT:    decode mirror: margin 0.5, error 2^-19
// CHECK-NEXT:  repeat_beginning:
// CHECK-NEXT:    1 layers, 14 directions, 54 weights of 448
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), repeat_beginning (4)
// CHECK-NEXT:    layer 0 head 0, d_qk 4 d_v 4: repeat_beginning <- q indices; k indices; v tokens
// CHECK-NEXT:    select repeat_beginning: margin 22.5, error 0
// CHECK-NEXT:    step repeat_beginning: margin 0.5, error 2^-30
// CHECK-NEXT:    decode repeat_beginning: margin 0.5, error 2^-23
// CHECK-NEXT:  every_other:
// CHECK-NEXT:    1 layers, 7 directions, 49 weights of 196
// CHECK-NEXT:    stream: one (1), indices (2), tokens (4)
// CHECK-NEXT:    layer 0 mlp, 6 neurons: every_other (5), erase(tokens) (1) <- indices, tokens
// CHECK-NEXT:    decode every_other: margin 1, error 2^-14
// CHECK-NEXT:  distance_to_end:
// CHECK-NEXT:    1 layers, 4 directions, 25 weights of 76
// CHECK-NEXT:    stream: tokens (1), one (1), indices (1), length_mean_index (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length_mean_index <- v indices
// CHECK-NEXT:    select length_mean_index: margin 22.5, error 0
// CHECK-NEXT:    decode distance_to_end: margin 1, error 2^-15
// CHECK-NEXT:  is_last:
// CHECK-NEXT:    1 layers, 7 directions, 114 weights of 378
// CHECK-NEXT:    stream: tokens (1), one (1), indices (4), length_mean_index (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length_mean_index <- q tokens:compiler_bos/is_last:False; k tokens:compiler_bos/is_last:False; v indices
// CHECK-NEXT:    layer 0 mlp, 18 neurons: is_last (16), erase(tokens) (1), erase(indices) (1) <- indices, length_mean_index, tokens:compiler_bos/is_last:False
// CHECK-NEXT:    select length_mean_index: margin 22.5, error 0
// CHECK-NEXT:    step is_last: margin 0.5, error 0
// CHECK-NEXT:    decode is_last: margin 1, error 2^-19
// CHECK-NEXT:  fizzbuzz:
// CHECK-NEXT:    0 layers, 2 directions, 6 weights of 22
// CHECK-NEXT:    stream: indices (2)
// CHECK-NEXT:    decode fizzbuzz: margin 1, error 0
// CHECK-NEXT:  builtin.module {
// CHECK-NEXT:    rasp.program @corpus_positions vocab {"a"} max_seq_len 1 {
// CHECK-NEXT:      %[[TOKENS:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:      rasp.return %[[TOKENS]] : !rasp.sop
// CHECK-NEXT:    }
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

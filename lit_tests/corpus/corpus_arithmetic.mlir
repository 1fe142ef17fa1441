// RUN: raspc compile %S/Inputs/corpus_arithmetic.py --vocab a --max-seq-len 1 --emit rasp | filecheck %s

// The parts and decisions of the programs about numbers in examples/index.json, by the pipeline default.

// CHECK:       modular_sum:
// CHECK-NEXT:    2 layers, 10 directions, 573 weights of 2210
// CHECK-NEXT:    stream: tokens (2), one (1), indices (1), length_mean_index (1), average(tokens) (1), length_categorical (4)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 2: length_mean_index+average(tokens) <- q tokens:compiler_bos/modular_sum:0; k tokens:compiler_bos/modular_sum:0; v tokens, indices
// CHECK-NEXT:    layer 0 mlp, 9 neurons: length_categorical (7), erase(indices) (1), erase(tokens) (1) <- tokens, indices, length_mean_index, tokens:compiler_bos/modular_sum:0
// CHECK-NEXT:    layer 1 mlp, 89 neurons: modular_sum (84), erase(tokens) (1), erase(length_categorical) (2), erase(-length_categorical) (2) <- average(tokens), length_categorical, tokens:compiler_bos/modular_sum:0
// CHECK-NEXT:    select length_mean_index+average(tokens): margin 22.5, error 0
// CHECK-NEXT:    step length_categorical: margin 0.5, error 2^-18
// CHECK-NEXT:    step modular_sum: margin 0.5, error 2^-9
// CHECK-NEXT:    decode modular_sum: margin 1, error 2^-8
// CHECK-NEXT:  running_sum:
// CHECK-NEXT:    1 layers, 8 directions, 285 weights of 904
// CHECK-NEXT:    stream: tokens (2), one (1), indices (4), mean (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: mean <- q tokens:compiler_bos/running_sum:0; k tokens:compiler_bos/running_sum:0; v tokens
// CHECK-NEXT:    layer 0 mlp, 47 neurons: running_sum (44), erase(tokens) (1), erase(indices) (2) <- indices, mean, tokens:compiler_bos/running_sum:0
// CHECK-NEXT:    select mean: margin 22.5, error 0
// CHECK-NEXT:    step running_sum: margin 0.5, error 2^-10
// CHECK-NEXT:    decode running_sum: margin 1, error 2^-9
// CHECK-NEXT:  add_mod:
// CHECK-NEXT:    1 layers, 27 directions, 495 weights of 3267
// CHECK-NEXT:    stream: tokens (8), one (1), indices (2), full (1), aggregate (7), full_2 (1), second (7)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 7: aggregate <- q full; k indices, tokens:compiler_bos/add_mod:0; v tokens, tokens:compiler_bos/add_mod:0
// CHECK-NEXT:    layer 0 head 1, d_qk 2 d_v 7: second <- q full_2; k indices, tokens:compiler_bos/add_mod:0; v tokens, tokens:compiler_bos/add_mod:0
// CHECK-NEXT:    layer 0 mlp, 32 neurons: add_mod (25), erase(tokens) (6), erase(full) (1) <- full, tokens, aggregate, second, tokens:compiler_bos/add_mod:0
// CHECK-NEXT:    select aggregate: margin 22.5, error 0
// CHECK-NEXT:    step aggregate: margin 0.5, error 2^-23
// CHECK-NEXT:    select second: margin 22.5, error 0
// CHECK-NEXT:    step second: margin 0.5, error 2^-23
// CHECK-NEXT:    step add_mod: margin 0.5, error 2^-10
// CHECK-NEXT:    decode add_mod: margin 1, error 2^-9
// CHECK-NEXT:  binary_increment:
// CHECK-NEXT:    1 layers, 10 directions, 66 weights of 390
// CHECK-NEXT:    stream: tokens (3), one (1), full (1), indices (4), lower_zeros (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: lower_zeros <- q full, indices; k tokens, indices, tokens:compiler_bos/binary_increment:0; v tokens:compiler_bos/binary_increment:0
// CHECK-NEXT:    layer 0 mlp, 8 neurons: binary_increment (6), erase(tokens) (2) <- tokens, lower_zeros, tokens:compiler_bos/binary_increment:0
// CHECK-NEXT:    select lower_zeros: margin 45, error 0
// CHECK-NEXT:    step binary_increment: margin 0.5, error 2^-15
// CHECK-NEXT:    decode binary_increment: margin 1, error 2^-14
// CHECK-NEXT:  binary_value:
// CHECK-NEXT:    1 layers, 20 directions, 142 weights of 1140
// CHECK-NEXT:    stream: tokens (3), one (1), indices (4), full (1), aggregate (2), full_2 (1), aggregate_2 (2), full_3 (1), aggregate_3 (2), full_4 (1), aggregate_4 (2)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 2: aggregate <- q full; k indices; v tokens
// CHECK-NEXT:    layer 0 head 1, d_qk 2 d_v 2: aggregate_2 <- q full_2; k indices; v tokens
// CHECK-NEXT:    layer 0 head 2, d_qk 2 d_v 2: aggregate_3 <- q full_3; k indices; v tokens
// CHECK-NEXT:    layer 0 head 3, d_qk 2 d_v 2: aggregate_4 <- q full_4; k indices; v tokens
// CHECK-NEXT:    select aggregate: margin 22.5, error 0
// CHECK-NEXT:    step aggregate: margin 0.5, error 2^-23
// CHECK-NEXT:    select aggregate_2: margin 22.5, error 0
// CHECK-NEXT:    step aggregate_2: margin 0.5, error 2^-23
// CHECK-NEXT:    select aggregate_3: margin 22.5, error 0
// CHECK-NEXT:    step aggregate_3: margin 0.5, error 2^-23
// CHECK-NEXT:    select aggregate_4: margin 22.5, error 0
// CHECK-NEXT:    step aggregate_4: margin 0.5, error 2^-23
// CHECK-NEXT:    decode binary_value: margin 1, error 2^-10
// CHECK-NEXT:  alternating_sum:
// CHECK-NEXT:    2 layers, 20 directions, 567 weights of 4460
// CHECK-NEXT:    stream: tokens (3), one (1), indices (4), signed (1), alternating_sum (11)
// CHECK-NEXT:    layer 0 mlp, 6 neurons: signed (4), erase(tokens) (2) <- indices, tokens
// CHECK-NEXT:    layer 1 head 0, d_qk 2 d_v 1: mean <- q tokens:compiler_bos/alternating_sum:-8; k tokens:compiler_bos/alternating_sum:-8; v signed
// CHECK-NEXT:    layer 1 mlp, 89 neurons: alternating_sum (84), erase(tokens) (1), erase(indices) (4) <- indices, mean, tokens:compiler_bos/alternating_sum:-8
// CHECK-NEXT:    select mean: margin 22.5, error 0
// CHECK-NEXT:    step alternating_sum: margin 0.5, error 2^-10
// CHECK-NEXT:    decode alternating_sum: margin 1, error 2^-9
// CHECK-NEXT:  mean:
// CHECK-NEXT:    1 layers, 4 directions, 20 weights of 72
// CHECK-NEXT:    stream: tokens (2), one (1), mean (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: mean <- v tokens
// CHECK-NEXT:    select mean: margin 22.5, error 0
// CHECK-NEXT:    decode mean: margin 0.0416, error 2^-20
// CHECK-NEXT:  compare_halves:
// CHECK-NEXT:    4 layers, 18 directions, 376 weights of 2862
// CHECK-NEXT:    stream: tokens (4), one (1), indices (4), partner (3), full (1), length_mean_index (1), partner_index (4)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length_mean_index <- q tokens:compiler_bos/sign:-1|..|-1/4; k tokens:compiler_bos/sign:-1|..|-1/4; v indices
// CHECK-NEXT:    layer 0 mlp, 18 neurons: partner_index (18) <- indices, length_mean_index, tokens:compiler_bos/sign:-1|..|-1/4
// CHECK-NEXT:    layer 1 head 0, d_qk 5 d_v 3: partner <- q partner_index; k indices, tokens:compiler_bos/sign:-1|..|-1/4; v tokens, tokens:compiler_bos/sign:-1|..|-1/4
// CHECK-NEXT:    layer 1 mlp, 23 neurons: differs (12), greater (8), erase(tokens) (3) <- tokens, indices, partner, length_mean_index, tokens:compiler_bos/sign:-1|..|-1/4
// CHECK-NEXT:    layer 2 head 0, d_qk 5 d_v 1: selector_width <- q indices, full; k indices, differs, tokens:compiler_bos/sign:-1|..|-1/4; v tokens:compiler_bos/sign:-1|..|-1/4
// CHECK-NEXT:    layer 2 mlp, 6 neurons: is_first (2), erase(indices) (3), erase(selector_width) (1) <- indices, differs, selector_width, tokens:compiler_bos/sign:-1|..|-1/4
// CHECK-NEXT:    layer 3 head 0, d_qk 2 d_v 1: sign_mean <- q full; k is_first, tokens:compiler_bos/sign:-1|..|-1/4; v greater
// CHECK-NEXT:    layer 3 mlp, 6 neurons: sign (5), erase(tokens) (1) <- sign_mean, tokens:compiler_bos/sign:-1|..|-1/4
// CHECK-NEXT:    select length_mean_index: margin 22.5, error 0
// CHECK-NEXT:    select partner: margin 22.5, error 0
// CHECK-NEXT:    step partner: margin 0.5, error 2^-30
// CHECK-NEXT:    select selector_width: margin 45, error 2^-7
// CHECK-NEXT:    select sign_mean: margin 22.5, error 2^-7
// CHECK-NEXT:    decode compare_halves: margin 1, error 2^-13
// CHECK-NEXT:  dot_product:
// CHECK-NEXT:    3 layers, 21 directions, 831 weights of 7266
// CHECK-NEXT:    stream: tokens (4), one (1), indices (4), partner (3), length_mean_index/dot_product (1), length_categorical (4), sequence_map_3 (4)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: length_mean_index <- q tokens:compiler_bos/dot_product:0; k tokens:compiler_bos/dot_product:0; v indices
// CHECK-NEXT:    layer 0 mlp, 25 neurons: length_categorical (7), sequence_map_3 (18) <- indices, length_mean_index, tokens:compiler_bos/dot_product:0
// CHECK-NEXT:    layer 1 head 0, d_qk 5 d_v 3: partner <- q sequence_map_3; k indices, tokens:compiler_bos/dot_product:0; v tokens, tokens:compiler_bos/dot_product:0
// CHECK-NEXT:    layer 1 mlp, 28 neurons: product (16), erase(tokens) (3), erase(partner) (3), erase(length_mean_index) (1), erase(-partner) (1), erase(sequence_map_3) (2), erase(-sequence_map_3) (2) <- indices, tokens, sequence_map_3, partner, length_mean_index, tokens:compiler_bos/dot_product:0
// CHECK-NEXT:    layer 2 head 0, d_qk 2 d_v 1: average(product) <- q tokens:compiler_bos/dot_product:0; k tokens:compiler_bos/dot_product:0; v product
// CHECK-NEXT:    layer 2 mlp, 93 neurons: dot_product (80), erase(tokens) (1), erase(indices) (4), erase(length_categorical) (4), erase(-length_categorical) (4) <- indices, average(product), length_categorical, tokens:compiler_bos/dot_product:0
// CHECK-NEXT:    select length_mean_index: margin 22.5, error 0
// CHECK-NEXT:    step length_categorical: margin 0.5, error 0
// CHECK-NEXT:    select partner: margin 22.5, error 0
// CHECK-NEXT:    step partner: margin 0.5, error 2^-30
// CHECK-NEXT:    select average(product): margin 22.5, error 0
// CHECK-NEXT:    step dot_product: margin 0.5, error 2^-9
// CHECK-NEXT:    decode dot_product: margin 1, error 2^-8
// CHECK-NEXT:  clock:
// CHECK-NEXT:    1 layers, 12 directions, 295 weights of 1476
// CHECK-NEXT:    stream: tokens (2), one (1), indices (4), aggregate (1), map_3 (4)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: aggregate <- q tokens:compiler_bos/map_3:0; k tokens:compiler_bos/map_3:0; v tokens
// CHECK-NEXT:    layer 0 mlp, 49 neurons: map_3 (44), erase(tokens) (1), erase(indices) (4) <- indices, aggregate, tokens:compiler_bos/map_3:0
// CHECK-NEXT:    select aggregate: margin 22.5, error 0
// CHECK-NEXT:    step map_3: margin 0.5, error 2^-11
// CHECK-NEXT:    decode clock: margin 1, error 2^-10
// CHECK-NEXT:  builtin.module {
// CHECK-NEXT:    rasp.program @corpus_arithmetic vocab {"a"} max_seq_len 1 {
// CHECK-NEXT:      %[[TOKENS:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:      rasp.return %[[TOKENS]] : !rasp.sop
// CHECK-NEXT:    }
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

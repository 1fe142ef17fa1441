// RUN: raspc compile %S/Inputs/corpus_brackets.py --vocab a --max-seq-len 1 --emit rasp | filecheck %s

// The parts and decisions of the programs about brackets in examples/index.json, by the pipeline default.

// CHECK:       depth:
// CHECK-NEXT:    1 layers, 9 directions, 266 weights of 1044
// CHECK-NEXT:    stream: tokens (3), one (1), indices (4), aggregate (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: aggregate <- v tokens
// CHECK-NEXT:    layer 0 mlp, 45 neurons: after (44), erase(indices) (1) <- indices, aggregate
// CHECK-NEXT:    select aggregate: margin 22.5, error 0
// CHECK-NEXT:    decode depth: margin 1, error 2^-9
// CHECK-NEXT:  deepest:
// CHECK-NEXT:    3 layers, 14 directions, 413 weights of 2632
// CHECK-NEXT:    stream: tokens (2), one (1), indices (4), full (1), aggregate/is_deepest (1), depth (5)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: aggregate <- q indices, tokens:compiler_bos/aggregate_2:-4|..|1/2; k indices, tokens:compiler_bos/aggregate_2:-4|..|1/2; v tokens
// CHECK-NEXT:    layer 0 mlp, 48 neurons: depth (40), erase(indices) (4), erase(tokens) (1), erase(-tokens) (1), erase(aggregate) (1), erase(-aggregate) (1) <- indices, tokens, aggregate, tokens:compiler_bos/aggregate_2:-4|..|1/2
// CHECK-NEXT:    layer 1 head 0, d_qk 9 d_v 1: selector_width <- q depth; k depth, tokens:compiler_bos/aggregate_2:-4|..|1/2; v tokens:compiler_bos/aggregate_2:-4|..|1/2
// CHECK-NEXT:    layer 1 mlp, 3 neurons: is_deepest (2), erase(selector_width) (1) <- selector_width, tokens:compiler_bos/aggregate_2:-4|..|1/2
// CHECK-NEXT:    layer 2 head 0, d_qk 2 d_v 1: aggregate_2_mean <- q full; k is_deepest, tokens:compiler_bos/aggregate_2:-4|..|1/2; v depth
// CHECK-NEXT:    layer 2 mlp, 17 neurons: aggregate_2 (9), erase(tokens) (1), erase(full) (1), erase(depth) (3), erase(-depth) (3) <- depth, full, aggregate_2_mean, tokens:compiler_bos/aggregate_2:-4|..|1/2
// CHECK-NEXT:    select aggregate: margin 22.5, error 0
// CHECK-NEXT:    step depth: margin 0.5, error 2^-15
// CHECK-NEXT:    select selector_width: margin 45, error 2^-8
// CHECK-NEXT:    select aggregate_2_mean: margin 22.5, error 2^-9
// CHECK-NEXT:    decode deepest: margin 1, error 2^-11
// CHECK-NEXT:  balanced:
// CHECK-NEXT:    2 layers, 17 directions, 153 weights of 1581
// CHECK-NEXT:    stream: tokens (2), one (1), indices (4), full (1), balance/ends_at_zero (1), length_mean_index/selector_width (1), negative (1), map_2_categorical (4), map_3 (2)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: balance <- q indices, tokens:compiler_bos/balanced:False; k indices, tokens:compiler_bos/balanced:False; v tokens
// CHECK-NEXT:    layer 0 head 1, d_qk 2 d_v 1: length_mean_index <- q tokens:compiler_bos/balanced:False; k tokens:compiler_bos/balanced:False; v indices
// CHECK-NEXT:    layer 0 mlp, 16 neurons: negative (3), map_2_categorical (6), map_3 (2), erase(length_mean_index) (1), erase(tokens) (1), erase(-tokens) (1), erase(balance) (1), erase(-balance) (1) <- tokens, balance, length_mean_index, tokens:compiler_bos/balanced:False
// CHECK-NEXT:    layer 1 head 0, d_qk 2 d_v 1: selector_width <- q full; k negative, tokens:compiler_bos/balanced:False; v tokens:compiler_bos/balanced:False
// CHECK-NEXT:    layer 1 head 1, d_qk 5 d_v 2: ends_at_zero <- q map_2_categorical; k indices, tokens:compiler_bos/balanced:False; v map_3
// CHECK-NEXT:    layer 1 mlp, 6 neurons: balanced (4), erase(tokens) (1), erase(indices) (1) <- indices, selector_width, ends_at_zero, tokens:compiler_bos/balanced:False
// CHECK-NEXT:    select balance: margin 22.5, error 0
// CHECK-NEXT:    select length_mean_index: margin 22.5, error 0
// CHECK-NEXT:    step map_2_categorical: margin 0.5, error 0
// CHECK-NEXT:    step map_3: margin 0.5, error 2^-17
// CHECK-NEXT:    select selector_width: margin 45, error 2^-12
// CHECK-NEXT:    select ends_at_zero: margin 22.5, error 0
// CHECK-NEXT:    step ends_at_zero: margin 0.5, error 2^-16
// CHECK-NEXT:    step balanced: margin 0.5, error 2^-14
// CHECK-NEXT:    decode balanced: margin 1, error 2^-13
// CHECK-NEXT:  open_at_end:
// CHECK-NEXT:    2 layers, 12 directions, 343 weights of 1836
// CHECK-NEXT:    stream: tokens (2), one (1), indices (1), length_mean_index (1), average(step) (1), length_categorical (4), open_at_end (2)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 2: length_mean_index+average(step) <- q tokens:compiler_bos/open_at_end:-4; k tokens:compiler_bos/open_at_end:-4; v tokens, indices
// CHECK-NEXT:    layer 0 mlp, 10 neurons: length_categorical (7), erase(indices) (1), erase(tokens) (1), erase(-tokens) (1) <- tokens, indices, length_mean_index, tokens:compiler_bos/open_at_end:-4
// CHECK-NEXT:    layer 1 mlp, 53 neurons: open_at_end (44), erase(tokens) (1), erase(length_categorical) (4), erase(-length_categorical) (4) <- average(step), length_categorical, tokens:compiler_bos/open_at_end:-4
// CHECK-NEXT:    select length_mean_index+average(step): margin 22.5, error 0
// CHECK-NEXT:    step length_categorical: margin 0.5, error 2^-18
// CHECK-NEXT:    step open_at_end: margin 0.5, error 2^-11
// CHECK-NEXT:    decode open_at_end: margin 1, error 2^-10
// CHECK-NEXT:  partner:
// CHECK-NEXT:    4 layers, 30 directions, 792 weights of 11670
// CHECK-NEXT:    stream: tokens (3), one (1), indices (4), full (1), found (1), aggregate/level_categorical (1), depth (1), level_categorical (9), nth_of_level_categorical (4), map_6 (4), partner (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: aggregate <- q indices, tokens:compiler_bos/partner:-1; k indices, tokens:compiler_bos/partner:-1; v tokens
// CHECK-NEXT:    layer 0 mlp, 42 neurons: depth (40), erase(aggregate) (1), erase(-aggregate) (1) <- indices, aggregate, tokens:compiler_bos/partner:-1
// CHECK-NEXT:    layer 1 mlp, 21 neurons: level_categorical (19), erase(depth) (1), erase(-depth) (1) <- tokens, depth, tokens:compiler_bos/partner:-1
// CHECK-NEXT:    layer 2 head 0, d_qk 15 d_v 1: nth_of_level <- q indices, level_categorical, tokens:compiler_bos/partner:-1; k indices, level_categorical, tokens:compiler_bos/partner:-1; v tokens:compiler_bos/partner:-1
// CHECK-NEXT:    layer 2 mlp, 10 neurons: nth_of_level_categorical (8), map_6 (1), erase(nth_of_level) (1) <- nth_of_level, tokens:compiler_bos/partner:-1
// CHECK-NEXT:    layer 3 head 0, d_qk 16 d_v 1: found <- q map_6, full, level_categorical; k tokens, level_categorical, nth_of_level_categorical, tokens:compiler_bos/partner:-1; v indices, tokens:compiler_bos/partner:-1
// CHECK-NEXT:    layer 3 mlp, 68 neurons: partner (40), erase(tokens) (3), erase(indices) (4), erase(full) (1), erase(level_categorical) (10), erase(-level_categorical) (10) <- tokens, indices, full, found, level_categorical, tokens:compiler_bos/partner:-1
// CHECK-NEXT:    select aggregate: margin 22.5, error 0
// CHECK-NEXT:    step level_categorical: margin 0.5, error 2^-16
// CHECK-NEXT:    select nth_of_level: margin 45, error 2^-9
// CHECK-NEXT:    select found: margin 22.5, error 2^-7
// CHECK-NEXT:    step partner: margin 0.5, error 2^-11
// CHECK-NEXT:    decode partner: margin 1, error 2^-9
// CHECK-NEXT:  too_deep:
// CHECK-NEXT:    2 layers, 8 directions, 66 weights of 344
// CHECK-NEXT:    stream: tokens (2), one (1), indices (2), full (1), mean (1), depth (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: mean <- q tokens:compiler_bos/too_deep:False; k tokens:compiler_bos/too_deep:False; v tokens
// CHECK-NEXT:    layer 0 mlp, 6 neurons: depth (4), erase(indices) (2) <- indices, mean, tokens:compiler_bos/too_deep:False
// CHECK-NEXT:    layer 1 head 0, d_qk 2 d_v 1: selector_width <- q full; k depth, tokens:compiler_bos/too_deep:False; v tokens:compiler_bos/too_deep:False
// CHECK-NEXT:    layer 1 mlp, 4 neurons: too_deep (3), erase(tokens) (1) <- selector_width, tokens:compiler_bos/too_deep:False
// CHECK-NEXT:    select mean: margin 22.5, error 0
// CHECK-NEXT:    select selector_width: margin 45, error 2^-10
// CHECK-NEXT:    step too_deep: margin 0.5, error 2^-15
// CHECK-NEXT:    decode too_deep: margin 1, error 2^-14
// CHECK-NEXT:  in_quotes:
// CHECK-NEXT:    1 layers, 5 directions, 65 weights of 200
// CHECK-NEXT:    stream: tokens (2), one (1), full (1), quotes (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: quotes <- q full; k tokens, tokens:compiler_bos/in_quotes:False; v tokens:compiler_bos/in_quotes:False
// CHECK-NEXT:    layer 0 mlp, 11 neurons: in_quotes (9), erase(tokens) (1), erase(full) (1) <- full, quotes, tokens:compiler_bos/in_quotes:False
// CHECK-NEXT:    select quotes: margin 45, error 0
// CHECK-NEXT:    step in_quotes: margin 0.5, error 2^-12
// CHECK-NEXT:    decode in_quotes: margin 1, error 2^-11
// CHECK-NEXT:  in_comment:
// CHECK-NEXT:    2 layers, 11 directions, 99 weights of 704
// CHECK-NEXT:    stream: tokens (3), one (1), full (1), number/aggregate_mean (1), number_categorical (5)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: number <- q full; k tokens, tokens:compiler_bos/aggregate:0; v tokens:compiler_bos/aggregate:0
// CHECK-NEXT:    layer 0 mlp, 10 neurons: number_categorical (9), erase(number) (1) <- number, tokens:compiler_bos/aggregate:0
// CHECK-NEXT:    layer 1 head 0, d_qk 7 d_v 1: aggregate_mean <- q full, number_categorical; k tokens, number_categorical, tokens:compiler_bos/aggregate:0; v tokens
// CHECK-NEXT:    layer 1 mlp, 5 neurons: aggregate (3), erase(tokens) (1), erase(full) (1) <- full, aggregate_mean, tokens:compiler_bos/aggregate:0
// CHECK-NEXT:    select number: margin 45, error 0
// CHECK-NEXT:    step number_categorical: margin 0.5, error 2^-13
// CHECK-NEXT:    select aggregate_mean: margin 22.5, error 2^-7
// CHECK-NEXT:    decode in_comment: margin 1, error 2^-14
// CHECK-NEXT:  builtin.module {
// CHECK-NEXT:    rasp.program @corpus_brackets vocab {"a"} max_seq_len 1 {
// CHECK-NEXT:      %[[TOKENS:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:      rasp.return %[[TOKENS]] : !rasp.sop
// CHECK-NEXT:    }
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

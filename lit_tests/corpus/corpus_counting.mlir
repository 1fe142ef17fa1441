// RUN: raspc compile %S/Inputs/corpus_counting.py --vocab a --max-seq-len 1 --emit rasp | filecheck %s

// The parts and decisions of the programs about counts in examples/index.json, by the pipeline default.

// CHECK:       parity:
// CHECK-NEXT:    1 layers, 5 directions, 63 weights of 195
// CHECK-NEXT:    stream: tokens (2), one (1), full (1), ones (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: ones <- q full; k tokens, tokens:compiler_bos/parity:0; v tokens:compiler_bos/parity:0
// CHECK-NEXT:    layer 0 mlp, 11 neurons: parity (9), erase(tokens) (1), erase(full) (1) <- full, ones, tokens:compiler_bos/parity:0
// CHECK-NEXT:    select ones: margin 45, error 0
// CHECK-NEXT:    step parity: margin 0.5, error 2^-15
// CHECK-NEXT:    decode parity: margin 1, error 2^-14
// CHECK-NEXT:  parity_so_far:
// CHECK-NEXT:    1 layers, 8 directions, 160 weights of 552
// CHECK-NEXT:    stream: tokens (2), one (1), indices (4), mean (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: mean <- q tokens:compiler_bos/parity_so_far:0; k tokens:compiler_bos/parity_so_far:0; v tokens
// CHECK-NEXT:    layer 0 mlp, 26 neurons: parity_so_far (24), erase(tokens) (1), erase(indices) (1) <- indices, mean, tokens:compiler_bos/parity_so_far:0
// CHECK-NEXT:    select mean: margin 22.5, error 0
// CHECK-NEXT:    step parity_so_far: margin 0.5, error 2^-12
// CHECK-NEXT:    decode parity_so_far: margin 1, error 2^-11
// CHECK-NEXT:  majority:
// CHECK-NEXT:    2 layers, 7 directions, 66 weights of 315
// CHECK-NEXT:    stream: tokens (2), one (1), lead_mean/majority (1), lead (3)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: lead_mean <- q tokens:compiler_bos/majority:=; k tokens:compiler_bos/majority:=; v tokens
// CHECK-NEXT:    layer 0 mlp, 9 neurons: lead (5), erase(tokens) (1), erase(-tokens) (1), erase(lead_mean) (1), erase(-lead_mean) (1) <- tokens, lead_mean, tokens:compiler_bos/majority:=
// CHECK-NEXT:    layer 1 mlp, 4 neurons: majority (3), erase(tokens) (1) <- lead, tokens:compiler_bos/majority:=
// CHECK-NEXT:    select lead_mean: margin 22.5, error 0
// CHECK-NEXT:    step majority: margin 0.5, error 2^-14
// CHECK-NEXT:    decode majority: margin 1, error 2^-13
// CHECK-NEXT:  majority_so_far:
// CHECK-NEXT:    1 layers, 5 directions, 32 weights of 130
// CHECK-NEXT:    stream: tokens (2), one (1), share (1), majority_so_far (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: share <- q tokens:compiler_bos/majority_so_far:False; k tokens:compiler_bos/majority_so_far:False; v tokens
// CHECK-NEXT:    layer 0 mlp, 4 neurons: majority_so_far (3), erase(tokens) (1) <- share, tokens:compiler_bos/majority_so_far:False
// CHECK-NEXT:    select share: margin 22.5, error 0
// CHECK-NEXT:    step majority_so_far: margin 0.5, error 2^-15
// CHECK-NEXT:    decode majority_so_far: margin 1, error 2^-14
// CHECK-NEXT:  mode:
// CHECK-NEXT:    4 layers, 13 directions, 210 weights of 1755
// CHECK-NEXT:    stream: tokens (5), one (1), full (1), frequency/more_frequent/best (1), frequency_categorical (4), smaller/aggregate_mean (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: frequency <- q tokens; k tokens, tokens:compiler_bos/aggregate:0|1/4|1/3|1/2; v tokens:compiler_bos/aggregate:0|1/4|1/3|1/2
// CHECK-NEXT:    layer 0 mlp, 8 neurons: frequency_categorical (7), erase(frequency) (1) <- frequency, tokens:compiler_bos/aggregate:0|1/4|1/3|1/2
// CHECK-NEXT:    layer 1 head 0, d_qk 4 d_v 1: more_frequent <- q frequency_categorical; k frequency_categorical, tokens:compiler_bos/aggregate:0|1/4|1/3|1/2; v tokens:compiler_bos/aggregate:0|1/4|1/3|1/2
// CHECK-NEXT:    layer 1 head 1, d_qk 8 d_v 1: smaller <- q tokens, frequency_categorical; k tokens, frequency_categorical, tokens:compiler_bos/aggregate:0|1/4|1/3|1/2; v tokens:compiler_bos/aggregate:0|1/4|1/3|1/2
// CHECK-NEXT:    layer 1 mlp, 15 neurons: more_frequent_numerical (5), smaller_numerical (4), erase(frequency_categorical) (2), erase(-frequency_categorical) (2), erase(more_frequent) (1), erase(smaller) (1) <- more_frequent, smaller, frequency_categorical, tokens:compiler_bos/aggregate:0|1/4|1/3|1/2
// CHECK-NEXT:    layer 2 mlp, 3 neurons: best (3) <- more_frequent_numerical, smaller_numerical, tokens:compiler_bos/aggregate:0|1/4|1/3|1/2
// CHECK-NEXT:    layer 3 head 0, d_qk 2 d_v 1: aggregate_mean <- q full; k best, tokens:compiler_bos/aggregate:0|1/4|1/3|1/2; v tokens
// CHECK-NEXT:    layer 3 mlp, 11 neurons: aggregate (7), erase(tokens) (4) <- tokens, aggregate_mean, tokens:compiler_bos/aggregate:0|1/4|1/3|1/2
// CHECK-NEXT:    select frequency: margin 45, error 0
// CHECK-NEXT:    step frequency_categorical: margin 0.5, error 0
// CHECK-NEXT:    select more_frequent: margin 45, error 0
// CHECK-NEXT:    select smaller: margin 45, error 0
// CHECK-NEXT:    select aggregate_mean: margin 22.5, error 2^-7
// CHECK-NEXT:    decode mode: margin 1, error 2^-11
// CHECK-NEXT:  least_frequent:
// CHECK-NEXT:    2 layers, 7 directions, 100 weights of 497
// CHECK-NEXT:    stream: tokens (5), one (1), frequency/selector_width (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: frequency <- q tokens; k tokens, tokens:compiler_bos/least_frequent:False; v tokens:compiler_bos/least_frequent:False
// CHECK-NEXT:    layer 0 mlp, 12 neurons: frequency_categorical (7), erase(tokens) (4), erase(frequency) (1) <- tokens, frequency, tokens:compiler_bos/least_frequent:False
// CHECK-NEXT:    layer 1 head 0, d_qk 4 d_v 1: selector_width <- q frequency_categorical; k frequency_categorical, tokens:compiler_bos/least_frequent:False; v tokens:compiler_bos/least_frequent:False
// CHECK-NEXT:    layer 1 mlp, 6 neurons: least_frequent (3), erase(tokens) (1), erase(frequency_categorical) (1), erase(-frequency_categorical) (1) <- selector_width, frequency_categorical, tokens:compiler_bos/least_frequent:False
// CHECK-NEXT:    select frequency: margin 45, error 0
// CHECK-NEXT:    step frequency_categorical: margin 0.5, error 0
// CHECK-NEXT:    select selector_width: margin 45, error 2^-11
// CHECK-NEXT:    step least_frequent: margin 0.5, error 2^-15
// CHECK-NEXT:    decode least_frequent: margin 1, error 2^-14
// CHECK-NEXT:  distinct:
// CHECK-NEXT:    2 layers, 12 directions, 68 weights of 576
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), full (1), selector_width (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 8 d_v 1: selector_width <- q tokens, indices; k tokens, indices
// CHECK-NEXT:    layer 0 mlp, 4 neurons: is_first (2), erase(tokens) (2) <- tokens, selector_width
// CHECK-NEXT:    layer 1 head 0, d_qk 2 d_v 1: distinct <- q full; k is_first
// CHECK-NEXT:    select selector_width: margin 45, error 0
// CHECK-NEXT:    select distinct: margin 45, error 2^-12
// CHECK-NEXT:    decode distinct: margin 0.999, error 2^-9
// CHECK-NEXT:  singletons:
// CHECK-NEXT:    1 layers, 7 directions, 42 weights of 245
// CHECK-NEXT:    stream: tokens (5), one (1), frequency (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: frequency <- q tokens; k tokens, tokens:compiler_bos/singletons:False; v tokens:compiler_bos/singletons:False
// CHECK-NEXT:    layer 0 mlp, 5 neurons: singletons (3), erase(tokens) (2) <- tokens, frequency, tokens:compiler_bos/singletons:False
// CHECK-NEXT:    select frequency: margin 45, error 0
// CHECK-NEXT:    step singletons: margin 0.5, error 0
// CHECK-NEXT:    decode singletons: margin 1, error 2^-19
// CHECK-NEXT:  nth_occurrence:
// CHECK-NEXT:    1 layers, 6 directions, 27 weights of 144
// CHECK-NEXT:    stream: tokens (4), one (1), nth_occurrence (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 4 d_v 1: nth_occurrence <- q tokens; k tokens
// CHECK-NEXT:    select nth_occurrence: margin 45, error 0
// CHECK-NEXT:    decode nth_occurrence: margin 0.999, error 2^-12
// CHECK-NEXT:  vowel_share:
// CHECK-NEXT:    1 layers, 4 directions, 20 weights of 76
// CHECK-NEXT:    stream: tokens (2), one (1), vowel_share (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: vowel_share <- v tokens
// CHECK-NEXT:    select vowel_share: margin 22.5, error 0
// CHECK-NEXT:    decode vowel_share: margin 0.0416, error 2^-22
// CHECK-NEXT:  run_length:
// CHECK-NEXT:    3 layers, 12 directions, 169 weights of 1164
// CHECK-NEXT:    stream: tokens (3), one (1), indices (4), shift(tokens , 1 , "-") (3), full (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 3: shift(tokens , 1 , "-") <- q indices; k indices; v tokens
// CHECK-NEXT:    layer 0 mlp, 6 neurons: begins (3), erase(tokens) (2), erase(shift(tokens , 1 , "-")) (1) <- tokens, shift(tokens , 1 , "-")
// CHECK-NEXT:    layer 1 head 0, d_qk 6 d_v 1: run <- q indices, full; k indices, begins
// CHECK-NEXT:    layer 1 mlp, 14 neurons: run_categorical (9), erase(indices) (4), erase(run) (1) <- indices, run
// CHECK-NEXT:    layer 2 head 0, d_qk 6 d_v 1: run_length <- q run_categorical; k run_categorical
// CHECK-NEXT:    select shift(tokens , 1 , "-"): margin 22.5, error 0
// CHECK-NEXT:    step shift(tokens , 1 , "-"): margin 0.5, error 2^-30
// CHECK-NEXT:    select run: margin 45, error 2^-9
// CHECK-NEXT:    step run_categorical: margin 0.5, error 2^-13
// CHECK-NEXT:    select run_length: margin 45, error 2^-6
// CHECK-NEXT:    decode run_length: margin 0.999, error 2^-4
// CHECK-NEXT:  longest_run:
// CHECK-NEXT:    5 layers, 12 directions, 328 weights of 2400
// CHECK-NEXT:    stream: tokens (3), one (1), indices (4), shift(tokens , 1 , "-") (3), full (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 3: shift(tokens , 1 , "-") <- q indices; k indices, tokens:compiler_bos/aggregate:0; v tokens, tokens:compiler_bos/aggregate:0
// CHECK-NEXT:    layer 0 mlp, 7 neurons: begins (3), erase(tokens) (2), erase(shift(tokens , 1 , "-")) (2) <- tokens, shift(tokens , 1 , "-")
// CHECK-NEXT:    layer 1 head 0, d_qk 6 d_v 1: run <- q indices, full, tokens:compiler_bos/aggregate:0; k indices, begins, tokens:compiler_bos/aggregate:0; v tokens:compiler_bos/aggregate:0
// CHECK-NEXT:    layer 1 mlp, 16 neurons: run_categorical (9), erase(indices) (4), erase(run) (1), erase(begins) (1), erase(-begins) (1) <- indices, begins, run, tokens:compiler_bos/aggregate:0
// CHECK-NEXT:    layer 2 head 0, d_qk 6 d_v 1: run_length <- q run_categorical; k run_categorical, tokens:compiler_bos/aggregate:0; v tokens:compiler_bos/aggregate:0
// CHECK-NEXT:    layer 2 mlp, 20 neurons: run_length_numerical (5), run_length_categorical (6), erase(run_categorical) (4), erase(-run_categorical) (4), erase(run_length) (1) <- run_length, run_categorical, tokens:compiler_bos/aggregate:0
// CHECK-NEXT:    layer 3 head 0, d_qk 4 d_v 1: selector_width <- q run_length_categorical; k run_length_categorical, tokens:compiler_bos/aggregate:0; v tokens:compiler_bos/aggregate:0
// CHECK-NEXT:    layer 3 mlp, 3 neurons: is_longest (2), erase(selector_width) (1) <- selector_width, tokens:compiler_bos/aggregate:0
// CHECK-NEXT:    layer 4 head 0, d_qk 2 d_v 1: aggregate_mean <- q full; k is_longest, tokens:compiler_bos/aggregate:0; v run_length_numerical
// CHECK-NEXT:    layer 4 mlp, 17 neurons: aggregate (9), erase(tokens) (1), erase(full) (1), erase(run_length_categorical) (3), erase(-run_length_categorical) (3) <- full, run_length_categorical, aggregate_mean, tokens:compiler_bos/aggregate:0
// CHECK-NEXT:    select shift(tokens , 1 , "-"): margin 22.5, error 0
// CHECK-NEXT:    step shift(tokens , 1 , "-"): margin 0.5, error 2^-30
// CHECK-NEXT:    select run: margin 45, error 2^-10
// CHECK-NEXT:    step run_categorical: margin 0.5, error 0
// CHECK-NEXT:    select run_length: margin 45, error 0
// CHECK-NEXT:    step run_length_categorical: margin 0.5, error 0
// CHECK-NEXT:    select selector_width: margin 45, error 2^-12
// CHECK-NEXT:    select aggregate_mean: margin 22.5, error 0
// CHECK-NEXT:    decode longest_run: margin 1, error 2^-13
// CHECK-NEXT:  number_of_runs:
// CHECK-NEXT:    2 layers, 13 directions, 88 weights of 637
// CHECK-NEXT:    stream: tokens (4), one (1), indices (3), previous (4), full (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 4 d_v 4: previous <- q indices; k indices; v tokens
// CHECK-NEXT:    layer 0 mlp, 6 neurons: begins (4), erase(tokens) (2) <- tokens, previous
// CHECK-NEXT:    layer 1 head 0, d_qk 2 d_v 1: number_of_runs <- q full; k begins
// CHECK-NEXT:    select previous: margin 22.5, error 0
// CHECK-NEXT:    step previous: margin 0.5, error 2^-30
// CHECK-NEXT:    select number_of_runs: margin 45, error 2^-9
// CHECK-NEXT:    decode number_of_runs: margin 0.999, error 2^-7
// CHECK-NEXT:  equally_many:
// CHECK-NEXT:    1 layers, 5 directions, 43 weights of 150
// CHECK-NEXT:    stream: tokens (2), one (1), average(vote)_mean (1), average(vote) (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: average(vote)_mean <- q tokens:compiler_bos/average(vote):-1|..|1; k tokens:compiler_bos/average(vote):-1|..|1; v tokens
// CHECK-NEXT:    layer 0 mlp, 6 neurons: average(vote) (5), erase(tokens) (1) <- average(vote)_mean, tokens:compiler_bos/average(vote):-1|..|1
// CHECK-NEXT:    select average(vote)_mean: margin 22.5, error 0
// CHECK-NEXT:    decode equally_many: margin 1, error 2^-15
// CHECK-NEXT:  at_least_two:
// CHECK-NEXT:    1 layers, 5 directions, 35 weights of 140
// CHECK-NEXT:    stream: tokens (2), one (1), full (1), count(tokens , "x") (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: count(tokens , "x") <- q full; k tokens, tokens:compiler_bos/at_least_two:False; v tokens:compiler_bos/at_least_two:False
// CHECK-NEXT:    layer 0 mlp, 5 neurons: at_least_two (3), erase(tokens) (1), erase(full) (1) <- full, count(tokens , "x"), tokens:compiler_bos/at_least_two:False
// CHECK-NEXT:    select count(tokens , "x"): margin 45, error 0
// CHECK-NEXT:    step at_least_two: margin 0.5, error 0
// CHECK-NEXT:    decode at_least_two: margin 1, error 2^-19
// CHECK-NEXT:  builtin.module {
// CHECK-NEXT:    rasp.program @corpus_counting vocab {"a"} max_seq_len 1 {
// CHECK-NEXT:      %[[TOKENS:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:      rasp.return %[[TOKENS]] : !rasp.sop
// CHECK-NEXT:    }
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

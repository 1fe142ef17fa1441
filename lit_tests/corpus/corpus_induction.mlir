// RUN: raspc compile %S/Inputs/corpus_induction.py --vocab a --max-seq-len 1 --emit rasp | filecheck %s

// The parts and decisions of the programs about earlier tokens in examples/index.json, by the pipeline default.

// CHECK:       induction:
// CHECK-NEXT:    3 layers, 28 directions, 367 weights of 5656
// CHECK-NEXT:    stream: tokens (4), one (1), indices (4), left (4), induction_mean (1), nth/nth_left/induction (1), map_2 (4), induction (9)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 4: left <- q indices; k indices, tokens:compiler_bos/induction:-1; v tokens, tokens:compiler_bos/induction:-1
// CHECK-NEXT:    layer 0 head 1, d_qk 7 d_v 1: nth <- q indices, tokens; k indices, tokens, tokens:compiler_bos/induction:-1; v tokens:compiler_bos/induction:-1
// CHECK-NEXT:    layer 0 mlp, 10 neurons: map_2 (9), erase(nth) (1) <- nth, tokens:compiler_bos/induction:-1
// CHECK-NEXT:    layer 1 head 0, d_qk 8 d_v 1: nth_left <- q indices, left; k indices, left, tokens:compiler_bos/induction:-1; v tokens:compiler_bos/induction:-1
// CHECK-NEXT:    layer 1 mlp, 13 neurons: nth_left_categorical (8), erase(indices) (4), erase(nth_left) (1) <- indices, nth_left, tokens:compiler_bos/induction:-1
// CHECK-NEXT:    layer 2 head 0, d_qk 8 d_v 1: induction_mean <- q tokens, map_2; k left, nth_left_categorical, tokens:compiler_bos/induction:-1; v tokens, tokens:compiler_bos/induction:-1
// CHECK-NEXT:    layer 2 mlp, 31 neurons: induction (27), erase(tokens) (4) <- tokens, induction_mean, tokens:compiler_bos/induction:-1
// CHECK-NEXT:    select left: margin 22.5, error 0
// CHECK-NEXT:    step left: margin 0.5, error 2^-30
// CHECK-NEXT:    select nth: margin 45, error 0
// CHECK-NEXT:    select nth_left: margin 45, error 2^-11
// CHECK-NEXT:    select induction_mean: margin 22.5, error 2^-7
// CHECK-NEXT:    step induction: margin 0.5, error 2^-12
// CHECK-NEXT:    decode induction: margin 1, error 2^-11
// CHECK-NEXT:  bigram_average:
// CHECK-NEXT:    2 layers, 12 directions, 57 weights of 468
// CHECK-NEXT:    stream: tokens (4), one (1), indices (3), previous (4)
// CHECK-NEXT:    layer 0 head 0, d_qk 4 d_v 4: previous <- q indices; k indices; v tokens
// CHECK-NEXT:    layer 0 mlp, 1 neurons: erase(indices) (1) <- indices
// CHECK-NEXT:    layer 1 head 0, d_qk 4 d_v 1: bigram_average <- q tokens; k previous; v tokens
// CHECK-NEXT:    select previous: margin 22.5, error 0
// CHECK-NEXT:    step previous: margin 0.5, error 2^-30
// CHECK-NEXT:    select bigram_average: margin 22.5, error 2^-13
// CHECK-NEXT:    decode bigram_average: margin 0.0416, error 2^-15
// CHECK-NEXT:  duplicate:
// CHECK-NEXT:    1 layers, 11 directions, 55 weights of 451
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), selector_width (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 8 d_v 1: selector_width <- q tokens, indices; k tokens, indices, tokens:compiler_bos/duplicate:False; v tokens:compiler_bos/duplicate:False
// CHECK-NEXT:    layer 0 mlp, 5 neurons: duplicate (3), erase(tokens) (2) <- tokens, selector_width, tokens:compiler_bos/duplicate:False
// CHECK-NEXT:    select selector_width: margin 45, error 0
// CHECK-NEXT:    step duplicate: margin 0.5, error 2^-15
// CHECK-NEXT:    decode duplicate: margin 1, error 2^-14
// CHECK-NEXT:  next_identical:
// CHECK-NEXT:    2 layers, 30 directions, 343 weights of 5340
// CHECK-NEXT:    stream: tokens (4), one (1), indices (4), next_identical_mean (1), nth/next_identical (1), nth_categorical (4), map (4), next_identical (11)
// CHECK-NEXT:    layer 0 head 0, d_qk 7 d_v 1: nth <- q tokens, indices; k tokens, indices, tokens:compiler_bos/next_identical:-1; v tokens:compiler_bos/next_identical:-1
// CHECK-NEXT:    layer 0 mlp, 10 neurons: nth_categorical (9), erase(nth) (1) <- nth, tokens:compiler_bos/next_identical:-1
// CHECK-NEXT:    layer 1 head 0, d_qk 8 d_v 1: next_identical_mean <- q tokens, map; k tokens, nth_categorical, tokens:compiler_bos/next_identical:-1; v indices, tokens:compiler_bos/next_identical:-1
// CHECK-NEXT:    layer 1 mlp, 47 neurons: next_identical (39), erase(tokens) (4), erase(indices) (4) <- tokens, indices, next_identical_mean, tokens:compiler_bos/next_identical:-1
// CHECK-NEXT:    select nth: margin 45, error 0
// CHECK-NEXT:    select next_identical_mean: margin 22.5, error 2^-13
// CHECK-NEXT:    step next_identical: margin 0.5, error 2^-12
// CHECK-NEXT:    decode next_identical: margin 1, error 2^-11
// CHECK-NEXT:  skip_bigram:
// CHECK-NEXT:    1 layers, 9 directions, 46 weights of 306
// CHECK-NEXT:    stream: tokens (3), one (1), indices (4), selector_width (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: selector_width <- q tokens, indices; k tokens, indices, tokens:compiler_bos/skip_bigram:False; v tokens:compiler_bos/skip_bigram:False
// CHECK-NEXT:    layer 0 mlp, 5 neurons: skip_bigram (3), erase(tokens) (1), erase(indices) (1) <- indices, selector_width, tokens:compiler_bos/skip_bigram:False
// CHECK-NEXT:    select selector_width: margin 45, error 0
// CHECK-NEXT:    step skip_bigram: margin 0.5, error 2^-15
// CHECK-NEXT:    decode skip_bigram: margin 1, error 2^-14
// CHECK-NEXT:  recall:
// CHECK-NEXT:    3 layers, 23 directions, 409 weights of 4807
// CHECK-NEXT:    stream: tokens (6), one (1), indices (4), key (6), recall_mean (1), defined (3), selector_width/recall (1), recall (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 6: key <- q indices; k indices, tokens:compiler_bos/recall:-1; v tokens, tokens:compiler_bos/recall:-1
// CHECK-NEXT:    layer 0 mlp, 3 neurons: defined (3) <- tokens, key
// CHECK-NEXT:    layer 1 head 0, d_qk 7 d_v 1: selector_width <- q indices, defined; k indices, defined, tokens:compiler_bos/recall:-1; v tokens:compiler_bos/recall:-1
// CHECK-NEXT:    layer 1 mlp, 20 neurons: defining (4), erase(indices) (4), erase(key) (6), erase(defined) (3), erase(selector_width) (1), erase(-key) (1), erase(-defined) (1) <- indices, tokens, key, defined, selector_width, tokens:compiler_bos/recall:-1
// CHECK-NEXT:    layer 2 head 0, d_qk 3 d_v 1: recall_mean <- q tokens; k defining, tokens:compiler_bos/recall:-1; v tokens, tokens:compiler_bos/recall:-1
// CHECK-NEXT:    layer 2 mlp, 43 neurons: recall (37), erase(tokens) (6) <- tokens, recall_mean, tokens:compiler_bos/recall:-1
// CHECK-NEXT:    select key: margin 22.5, error 0
// CHECK-NEXT:    step key: margin 0.5, error 2^-30
// CHECK-NEXT:    step defined: margin 0.5, error 2^-15
// CHECK-NEXT:    select selector_width: margin 45, error 2^-8
// CHECK-NEXT:    select recall_mean: margin 22.5, error 2^-8
// CHECK-NEXT:    step recall: margin 0.5, error 2^-12
// CHECK-NEXT:    decode recall: margin 1, error 2^-10
// CHECK-NEXT:  repeat_after:
// CHECK-NEXT:    2 layers, 20 directions, 288 weights of 2760
// CHECK-NEXT:    stream: tokens (5), one (1), full (1), indices (4), full_2 (1), aggregate (1), fetched (5), count(tokens , "|") (1), source (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: count(tokens , "|") <- q full; k tokens, tokens:compiler_bos/repeat_after:-; v tokens:compiler_bos/repeat_after:-
// CHECK-NEXT:    layer 0 head 1, d_qk 5 d_v 1: aggregate <- q indices, full_2; k tokens, indices, tokens:compiler_bos/repeat_after:-; v indices, tokens:compiler_bos/repeat_after:-
// CHECK-NEXT:    layer 0 mlp, 17 neurons: source (15), erase(full) (1), erase(full_2) (1) <- full, indices, full_2, aggregate, tokens:compiler_bos/repeat_after:-
// CHECK-NEXT:    layer 1 head 0, d_qk 4 d_v 5: fetched <- q source; k indices, tokens:compiler_bos/repeat_after:-; v tokens, tokens:compiler_bos/repeat_after:-
// CHECK-NEXT:    layer 1 mlp, 26 neurons: repeat_after (21), erase(tokens) (5) <- tokens, count(tokens , "|"), fetched, tokens:compiler_bos/repeat_after:-
// CHECK-NEXT:    select count(tokens , "|"): margin 45, error 0
// CHECK-NEXT:    select aggregate: margin 22.5, error 0
// CHECK-NEXT:    select fetched: margin 22.5, error 2^-1
// CHECK-NEXT:    step fetched: margin 0.5, error 2^-17
// CHECK-NEXT:    step repeat_after: margin 0.5, error 2^-13
// CHECK-NEXT:    decode repeat_after: margin 1, error 2^-12
// CHECK-NEXT:  odd_name_out:
// CHECK-NEXT:    3 layers, 10 directions, 200 weights of 1090
// CHECK-NEXT:    stream: tokens (5), one (1), full (1), selector_width/selector_width_2 (1), occurs_once (1), name_mean/odd_name_out (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: selector_width <- q tokens; k tokens, tokens:compiler_bos/odd_name_out:0; v tokens:compiler_bos/odd_name_out:0
// CHECK-NEXT:    layer 0 mlp, 3 neurons: occurs_once (2), erase(selector_width) (1) <- tokens, selector_width, tokens:compiler_bos/odd_name_out:0
// CHECK-NEXT:    layer 1 head 0, d_qk 2 d_v 1: selector_width_2 <- q full; k occurs_once, tokens:compiler_bos/odd_name_out:0; v tokens:compiler_bos/odd_name_out:0
// CHECK-NEXT:    layer 1 head 1, d_qk 2 d_v 1: name_mean <- q full; k occurs_once, tokens:compiler_bos/odd_name_out:0; v tokens
// CHECK-NEXT:    layer 1 mlp, 15 neurons: name (7), erase(tokens) (4), erase(full) (1), erase(name_mean) (1), erase(occurs_once) (1), erase(-occurs_once) (1) <- tokens, occurs_once, full, name_mean, tokens:compiler_bos/odd_name_out:0
// CHECK-NEXT:    layer 2 mlp, 17 neurons: odd_name_out (16), erase(tokens) (1) <- selector_width_2, name, tokens:compiler_bos/odd_name_out:0
// CHECK-NEXT:    select selector_width: margin 45, error 0
// CHECK-NEXT:    select selector_width_2: margin 45, error 2^-12
// CHECK-NEXT:    select name_mean: margin 22.5, error 2^-12
// CHECK-NEXT:    step odd_name_out: margin 0.5, error 2^-12
// CHECK-NEXT:    decode odd_name_out: margin 1, error 2^-11
// CHECK-NEXT:  greater_than_first:
// CHECK-NEXT:    1 layers, 14 directions, 77 weights of 588
// CHECK-NEXT:    stream: tokens (6), one (1), indices (1), full (1), first (5)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 5: first <- q full; k indices, tokens:compiler_bos/greater_than_first:False; v tokens
// CHECK-NEXT:    layer 0 mlp, 7 neurons: greater_than_first (5), erase(tokens) (2) <- tokens, first, tokens:compiler_bos/greater_than_first:False
// CHECK-NEXT:    select first: margin 22.5, error 0
// CHECK-NEXT:    step first: margin 0.5, error 2^-23
// CHECK-NEXT:    step greater_than_first: margin 0.5, error 2^-16
// CHECK-NEXT:    decode greater_than_first: margin 1, error 2^-15
// CHECK-NEXT:  same_as_two_ago:
// CHECK-NEXT:    1 layers, 13 directions, 87 weights of 546
// CHECK-NEXT:    stream: tokens (4), one (1), indices (4), then (4)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 4: then <- q indices; k indices, tokens:compiler_bos/same_as_two_ago:False; v tokens, tokens:compiler_bos/same_as_two_ago:False
// CHECK-NEXT:    layer 0 mlp, 6 neurons: same_as_two_ago (4), erase(tokens) (2) <- tokens, then, tokens:compiler_bos/same_as_two_ago:False
// CHECK-NEXT:    select then: margin 22.5, error 0
// CHECK-NEXT:    step then: margin 0.5, error 2^-30
// CHECK-NEXT:    step same_as_two_ago: margin 0.5, error 2^-16
// CHECK-NEXT:    decode same_as_two_ago: margin 1, error 2^-16
// CHECK-NEXT:  first_repeated:
// CHECK-NEXT:    4 layers, 23 directions, 337 weights of 4347
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), full (1), first_repeated_mean (1), selector_width/first_repeated (1), first_repeated (10)
// CHECK-NEXT:    layer 0 head 0, d_qk 8 d_v 1: selector_width <- q tokens, indices; k tokens, indices, tokens:compiler_bos/first_repeated:-1; v tokens:compiler_bos/first_repeated:-1
// CHECK-NEXT:    layer 0 mlp, 8 neurons: repeats (3), erase(tokens) (4), erase(selector_width) (1) <- tokens, selector_width, tokens:compiler_bos/first_repeated:-1
// CHECK-NEXT:    layer 1 head 0, d_qk 5 d_v 1: selector_width_2 <- q indices, full; k indices, repeats, tokens:compiler_bos/first_repeated:-1; v tokens:compiler_bos/first_repeated:-1
// CHECK-NEXT:    layer 1 mlp, 3 neurons: map (2), erase(selector_width_2) (1) <- selector_width_2, tokens:compiler_bos/first_repeated:-1
// CHECK-NEXT:    layer 2 mlp, 5 neurons: is_first (1), erase(repeats) (1), erase(-repeats) (1), erase(map) (1), erase(-map) (1) <- repeats, map
// CHECK-NEXT:    layer 3 head 0, d_qk 2 d_v 1: first_repeated_mean <- q full; k is_first, tokens:compiler_bos/first_repeated:-1; v indices, tokens:compiler_bos/first_repeated:-1
// CHECK-NEXT:    layer 3 mlp, 45 neurons: first_repeated (39), erase(tokens) (1), erase(indices) (4), erase(full) (1) <- indices, full, first_repeated_mean, tokens:compiler_bos/first_repeated:-1
// CHECK-NEXT:    select selector_width: margin 45, error 0
// CHECK-NEXT:    select selector_width_2: margin 45, error 2^-11
// CHECK-NEXT:    select first_repeated_mean: margin 22.5, error 2^-5
// CHECK-NEXT:    step first_repeated: margin 0.5, error 2^-12
// CHECK-NEXT:    decode first_repeated: margin 1, error 2^-11
// CHECK-NEXT:  builtin.module {
// CHECK-NEXT:    rasp.program @corpus_induction vocab {"a"} max_seq_len 1 {
// CHECK-NEXT:      %[[TOKENS:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:      rasp.return %[[TOKENS]] : !rasp.sop
// CHECK-NEXT:    }
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

// RUN: raspc compile %S/Inputs/corpus_counting.py --vocab a --max-seq-len 1 --emit rasp | filecheck --match-full-lines %s

// The parts and decisions of the programs about counts in examples/index.json, by the pipeline default.

// CHECK:       parity:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 3 2 0 0
// CHECK-NEXT:    bounds of ones: uniform points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    bounds of the token embedding: known points, 1 2 1 0 0
// CHECK-NEXT:    bounds of parity: uniform points, 0 2 0 3.7939e-05 8.9407e-07
// CHECK-NEXT:    attention of ones: 1.4313e-19 4.1473e-06 8.2945e-06 4 prefixes may_miss equal others
// CHECK-NEXT:    tf32: 45 0, 0.5 1.6852, 1 3.3766
// CHECK-NEXT:    float32-folded: 45 0, 0.5 1.8969e-05, 1 3.9548e-05
// CHECK-NEXT:    1 layers, 5 directions, 63 weights of 195
// CHECK-NEXT:    stream: tokens (2), one (1), full (1), ones (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: ones <- q full; k tokens, tokens:compiler_bos/parity:0; v tokens:compiler_bos/parity:0
// CHECK-NEXT:    layer 0 mlp, 11 neurons: parity (9), erase(tokens) (1), erase(full) (1) <- full, ones, tokens:compiler_bos/parity:0
// CHECK-NEXT:    transformer.embed: W_E 8 30 0 0, W_pos 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 91.386 317.77 0 0, W_K 2 5 0 0, W_V 1 1 0 0, W_O 1 5 0 0
// CHECK-NEXT:    transformer.mlp: W_in 259 2458 621.88 3752.8, W_out 9 57 10 80
// CHECK-NEXT:    transformer.unembed: W_U 2 6 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 3 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 4 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 5 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 6 0 0
// CHECK-NEXT:    select ones: margin 45, error 0
// CHECK-NEXT:    step parity: margin 0.5, error 2^-15
// CHECK-NEXT:    decode parity: margin 1, error 2^-14
// CHECK-NEXT:  parity_so_far:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 2 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of mean: known a range, 0 1 0 5.9605e-08 5.9605e-08
// CHECK-NEXT:    bounds of the token embedding: known points, 1 2 1 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 3 0 0 0
// CHECK-NEXT:    bounds of parity_so_far: known points, 0 2 0 6.0082e-05 2.3842e-07
// CHECK-NEXT:    attention of mean: 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    tf32: 22.5 0, 0.5 0.14093, 1 0.28506
// CHECK-NEXT:    float32-folded: 22.5 0, 0.5 0.00014979, 1 0.00030118
// CHECK-NEXT:    1 layers, 8 directions, 160 weights of 552
// CHECK-NEXT:    stream: tokens (2), one (1), indices (4), mean (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: mean <- q tokens:compiler_bos/parity_so_far:0; k tokens:compiler_bos/parity_so_far:0; v tokens
// CHECK-NEXT:    layer 0 mlp, 26 neurons: parity_so_far (24), erase(tokens) (1), erase(indices) (1) <- indices, mean, tokens:compiler_bos/parity_so_far:0
// CHECK-NEXT:    transformer.embed: W_E 6 25 0 0, W_pos 4 28 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 180 67.5 112.5, W_K 2 4 0 0, W_V 1 7 0 0, W_O 1 8 0 0
// CHECK-NEXT:    transformer.mlp: W_in 480 8595 786 10140, W_out 24 320 22 343
// CHECK-NEXT:    transformer.unembed: W_U 2 5 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 7 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, reading 1 7 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 8 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 5 0 0
// CHECK-NEXT:    select mean: margin 22.5, error 0
// CHECK-NEXT:    step parity_so_far: margin 0.5, error 2^-12
// CHECK-NEXT:    decode parity_so_far: margin 1, error 2^-11
// CHECK-NEXT:  majority:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 2 2 0 0
// CHECK-NEXT:    bounds of lead_mean: uniform a range, 1 1 0 5.9605e-08 6.1297e-08
// CHECK-NEXT:    bounds of the token embedding: known points, 1 1 2 0 0
// CHECK-NEXT:    bounds of lead: uniform points, 0 3 0 1.4246e-05 5.9605e-07
// CHECK-NEXT:    bounds of the token embedding: known points, 1 1 1 0 0
// CHECK-NEXT:    bounds of majority: uniform points, 0 3 0 9.1523e-05 0
// CHECK-NEXT:    attention of lead_mean: 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    tf32: 22.5 0, 0.5 0.35215, 1 0.37275
// CHECK-NEXT:    float32-folded: 22.5 0, 0.5 3.7164e-05, 1 6.786e-05
// CHECK-NEXT:    2 layers, 7 directions, 66 weights of 315
// CHECK-NEXT:    stream: tokens (2), one (1), lead_mean/majority (1), lead (3)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: lead_mean <- q tokens:compiler_bos/majority:=; k tokens:compiler_bos/majority:=; v tokens
// CHECK-NEXT:    layer 0 mlp, 9 neurons: lead (5), erase(tokens) (1), erase(-tokens) (1), erase(lead_mean) (1), erase(-lead_mean) (1) <- tokens, lead_mean, tokens:compiler_bos/majority:=
// CHECK-NEXT:    layer 1 mlp, 4 neurons: majority (3), erase(tokens) (1) <- lead, tokens:compiler_bos/majority:=
// CHECK-NEXT:    transformer.embed: W_E 7 27 1 4, W_pos 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 180 67.5 112.5, W_K 2 4 0 0, W_V 1 3 0 0, W_O 1 4 0 0
// CHECK-NEXT:    transformer.mlp: W_in 54 343 64 242, W_out 7 60 6 53
// CHECK-NEXT:    transformer.mlp: W_in 17.5 116.5 6 18, W_out 3 11 1 4
// CHECK-NEXT:    transformer.unembed: W_U 3 11 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 1 2, basis 1 3 0 0
// CHECK-NEXT:    transformer.variable: table 13 104 0 0, basis 3 21 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 3 19 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 3 19 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 11 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 39.333 3.5 9.6667, basis 1 4 0 0
// CHECK-NEXT:    select lead_mean: margin 22.5, error 0
// CHECK-NEXT:    step majority: margin 0.5, error 2^-14
// CHECK-NEXT:    decode majority: margin 1, error 2^-13
// CHECK-NEXT:  majority_so_far:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 2 2 0 0
// CHECK-NEXT:    bounds of share: known a range, 0 1 0 5.9605e-08 5.9605e-08
// CHECK-NEXT:    bounds of the token embedding: known points, 1 2 1 0 0
// CHECK-NEXT:    bounds of majority_so_far: known points, 0 2 0 4.7982e-06 5.9605e-07
// CHECK-NEXT:    attention of share: 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    tf32: 22.5 0, 0.5 0.033273, 1 0.068566
// CHECK-NEXT:    float32-folded: 22.5 0, 0.5 1.8179e-05, 1 3.6776e-05
// CHECK-NEXT:    1 layers, 5 directions, 32 weights of 130
// CHECK-NEXT:    stream: tokens (2), one (1), share (1), majority_so_far (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: share <- q tokens:compiler_bos/majority_so_far:False; k tokens:compiler_bos/majority_so_far:False; v tokens
// CHECK-NEXT:    layer 0 mlp, 4 neurons: majority_so_far (3), erase(tokens) (1) <- share, tokens:compiler_bos/majority_so_far:False
// CHECK-NEXT:    transformer.embed: W_E 7 27 0 0, W_pos 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 180 67.5 112.5, W_K 2 4 0 0, W_V 1 3 0 0, W_O 1 4 0 0
// CHECK-NEXT:    transformer.mlp: W_in 26 138 55 151, W_out 3 10 3 13
// CHECK-NEXT:    transformer.unembed: W_U 2 7 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 3 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, reading 1 3 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 4 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 7 0 0
// CHECK-NEXT:    select share: margin 22.5, error 0
// CHECK-NEXT:    step majority_so_far: margin 0.5, error 2^-15
// CHECK-NEXT:    decode majority_so_far: margin 1, error 2^-14
// CHECK-NEXT:  mode:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 6 2 0 0
// CHECK-NEXT:    bounds of frequency: points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    bounds of frequency_categorical: points, 0 4 0 0 5.9605e-07
// CHECK-NEXT:    bounds of more_frequent: points, 0.5 1 1 1.7864e-05 1.7924e-05
// CHECK-NEXT:    bounds of smaller: points, 0.5 1 1 2.9285e-05 2.9345e-05
// CHECK-NEXT:    bounds of frequency_categorical: points, 0 2 0 0 5.9605e-07
// CHECK-NEXT:    bounds of more_frequent_numerical: points, 0 4 0 0.00031584 2.6822e-06
// CHECK-NEXT:    bounds of smaller_numerical: points, 0 4 0 0.00051571 2.6822e-06
// CHECK-NEXT:    bounds of best: points, 0 1 0 5.6626e-06 5.9605e-07
// CHECK-NEXT:    bounds of aggregate_mean: uniform a range, 0 3 0 7.5375e-05 7.5378e-05
// CHECK-NEXT:    bounds of the token embedding: known points, 2 3 1 0 0
// CHECK-NEXT:    bounds of aggregate: uniform points, 0 4 0 6.7712e-05 1.4901e-06
// CHECK-NEXT:    attention of frequency: 1.4313e-19 4.1473e-06 8.2945e-06 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of more_frequent: 1.4313e-19 3.4147e-05 6.8295e-05 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of smaller: 1.4313e-19 5.6987e-05 0.00011397 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of aggregate_mean: 8.462e-10 2.0117e-05 0 0 prefixes may_miss others
// CHECK-NEXT:    tf32: 45 0, 0.5 1.6852, 45 382.53, 45 818.21, 22.5 50505, 1 871.01
// CHECK-NEXT:    float32-folded: 45 0, 0.5 0, 45 0, 45 0, 22.5 0.0063413, 1 0.00025323
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
// CHECK-NEXT:    transformer.embed: W_E 15 90 0 0, W_pos 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 226.39 1358.3 0 0, W_K 5 29 0 0, W_V 1 1 0 0, W_O 1 8 0 0
// CHECK-NEXT:    transformer.mlp: W_in 194 2225 440.69 2154.1, W_out 7 96 7 99
// CHECK-NEXT:    transformer.head: W_Q 316.39 3201.9 0 0, W_K 4 40 0 0, W_V 1 1 0 0, W_O 1 8 0 0
// CHECK-NEXT:    transformer.head: W_Q 541.39 5682.5 0 0, W_K 8 83 0 0, W_V 1 1 0 0, W_O 1 13 0 0
// CHECK-NEXT:    transformer.mlp: W_in 13 209 32.076 207.99, W_out 28 376 32 437
// CHECK-NEXT:    transformer.mlp: W_in 9 90 39 99, W_out 2 18 1 9
// CHECK-NEXT:    transformer.head: W_Q 67.5 405 0 0, W_K 2 10 0 0, W_V 6 32 0 0, W_O 1 13 0 0
// CHECK-NEXT:    transformer.mlp: W_in 77 1237 443 2295, W_out 7 42 10 88
// CHECK-NEXT:    transformer.unembed: W_U 4 19 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 2.5381 5.8476 0 0, basis 1 8 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 8 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 13 0 0
// CHECK-NEXT:    transformer.variable: table 36 240 0 0, reading 2 19 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 8 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 7 0 0
// CHECK-NEXT:    transformer.variable: table 19 218 0 0, basis 4 19 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, reading 4 19 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 48 0 0
// CHECK-NEXT:    transformer.variable: table 10 40 0 0, basis 1 9 0 0
// CHECK-NEXT:    transformer.variable: table 10 40 0 0, basis 1 10 0 0
// CHECK-NEXT:    transformer.variable: table 28.5 379 0 0, basis 1 13 0 0
// CHECK-NEXT:    select frequency: margin 45, error 0
// CHECK-NEXT:    step frequency_categorical: margin 0.5, error 0
// CHECK-NEXT:    select more_frequent: margin 45, error 0
// CHECK-NEXT:    select smaller: margin 45, error 0
// CHECK-NEXT:    select aggregate_mean: margin 22.5, error 2^-7
// CHECK-NEXT:    decode mode: margin 1, error 2^-11
// CHECK-NEXT:  least_frequent:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 5 2 0 0
// CHECK-NEXT:    bounds of frequency: points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    bounds of the token embedding: known points, 1 1 2 0 0
// CHECK-NEXT:    bounds of frequency_categorical: points, 0 4 0 0 1.7881e-06
// CHECK-NEXT:    bounds of selector_width: points, 0.5 1 1 2.5365e-05 2.5424e-05
// CHECK-NEXT:    bounds of the token embedding: known points, 1 1 1 0 0
// CHECK-NEXT:    bounds of frequency_categorical: points, 0 3 0 0 1.4901e-06
// CHECK-NEXT:    bounds of least_frequent: points, 0 2 0 5.9605e-08 8.9407e-07
// CHECK-NEXT:    attention of frequency: 1.4313e-19 4.1473e-06 8.2945e-06 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of selector_width: 1.4313e-19 4.9147e-05 9.8295e-05 4 prefixes may_miss equal others
// CHECK-NEXT:    tf32: 45 0, 0.5 1.6852, 45 339.23, 0.5 96.474, 1 193.14
// CHECK-NEXT:    float32-folded: 45 0, 0.5 0, 45 0.0004828, 0.5 2.7124e-05, 1 5.7467e-05
// CHECK-NEXT:    2 layers, 7 directions, 100 weights of 497
// CHECK-NEXT:    stream: tokens (5), one (1), frequency/selector_width (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: frequency <- q tokens; k tokens, tokens:compiler_bos/least_frequent:False; v tokens:compiler_bos/least_frequent:False
// CHECK-NEXT:    layer 0 mlp, 12 neurons: frequency_categorical (7), erase(tokens) (4), erase(frequency) (1) <- tokens, frequency, tokens:compiler_bos/least_frequent:False
// CHECK-NEXT:    layer 1 head 0, d_qk 4 d_v 1: selector_width <- q frequency_categorical; k frequency_categorical, tokens:compiler_bos/least_frequent:False; v tokens:compiler_bos/least_frequent:False
// CHECK-NEXT:    layer 1 mlp, 6 neurons: least_frequent (3), erase(tokens) (1), erase(frequency_categorical) (1), erase(-frequency_categorical) (1) <- selector_width, frequency_categorical, tokens:compiler_bos/least_frequent:False
// CHECK-NEXT:    transformer.embed: W_E 11 56 0 0, W_pos 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 226.39 1358.3 0 0, W_K 5 29 0 0, W_V 1 1 0 0, W_O 1 7 0 0
// CHECK-NEXT:    transformer.mlp: W_in 198 2088 440.69 2154.1, W_out 7 54 11 118
// CHECK-NEXT:    transformer.head: W_Q 316.39 1851.9 0 0, W_K 4 19 0 0, W_V 1 1 0 0, W_O 1 7 0 0
// CHECK-NEXT:    transformer.mlp: W_in 35 285 93.625 267.88, W_out 4 16 4 18
// CHECK-NEXT:    transformer.unembed: W_U 2 5 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 2.5381 5.8476 0 0, basis 1 7 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 7 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 5 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    select frequency: margin 45, error 0
// CHECK-NEXT:    step frequency_categorical: margin 0.5, error 0
// CHECK-NEXT:    select selector_width: margin 45, error 2^-11
// CHECK-NEXT:    step least_frequent: margin 0.5, error 2^-15
// CHECK-NEXT:    decode least_frequent: margin 1, error 2^-14
// CHECK-NEXT:  distinct:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 6 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of selector_width: points, 0.5 1 1 4.8751e-06 4.9347e-06
// CHECK-NEXT:    bounds of the token embedding: known points, 2 4 2 0 0
// CHECK-NEXT:    bounds of is_first: points, 0 1 0 0 2.3842e-07
// CHECK-NEXT:    bounds of distinct: uniform points, 0.5 1 1 1.384e-05 1.39e-05
// CHECK-NEXT:    attention of selector_width: 1.4313e-19 8.1706e-06 1.6341e-05 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of distinct: 1.4313e-19 2.6101e-05 5.2201e-05 4 prefixes may_miss equal others
// CHECK-NEXT:    tf32: 45 0, 45 1.9619, 1 21.234
// CHECK-NEXT:    float32-folded: 45 0, 45 0.00012338, 1 0.0013497
// CHECK-NEXT:    2 layers, 12 directions, 68 weights of 576
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), full (1), selector_width (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 8 d_v 1: selector_width <- q tokens, indices; k tokens, indices
// CHECK-NEXT:    layer 0 mlp, 4 neurons: is_first (2), erase(tokens) (2) <- tokens, selector_width
// CHECK-NEXT:    layer 1 head 0, d_qk 2 d_v 1: distinct <- q full; k is_first
// CHECK-NEXT:    transformer.embed: W_E 15 106 0 0, W_pos 4 44 0 0
// CHECK-NEXT:    transformer.head: W_Q 541.39 5682.5 0 0, W_K 8 71 0 0, W_V 1 1 0 0, W_O 1 12 0 0
// CHECK-NEXT:    transformer.mlp: W_in 34 412 91.625 167.25, W_out 1 3 3 16
// CHECK-NEXT:    transformer.head: W_Q 91.386 632.77 0 0, W_K 2 5 0 0, W_V 1 1 0 0, W_O 1 4 0 0
// CHECK-NEXT:    transformer.unembed: W_U 248.24 1181.3 301.61 1687.1
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 40 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 12 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 3 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 11 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 4 0 0
// CHECK-NEXT:    select selector_width: margin 45, error 0
// CHECK-NEXT:    select distinct: margin 45, error 2^-12
// CHECK-NEXT:    decode distinct: margin 0.999, error 2^-9
// CHECK-NEXT:  singletons:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 5 2 0 0
// CHECK-NEXT:    bounds of frequency: points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    bounds of the token embedding: known points, 1 4 1 0 0
// CHECK-NEXT:    bounds of singletons: points, 0 2 0 0 8.9407e-07
// CHECK-NEXT:    attention of frequency: 1.4313e-19 4.1473e-06 8.2945e-06 4 prefixes may_miss equal others
// CHECK-NEXT:    tf32: 45 0, 0.5 0.041221, 1 0.085453
// CHECK-NEXT:    float32-folded: 45 0, 0.5 0, 1 1.6093e-06
// CHECK-NEXT:    1 layers, 7 directions, 42 weights of 245
// CHECK-NEXT:    stream: tokens (5), one (1), frequency (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 1: frequency <- q tokens; k tokens, tokens:compiler_bos/singletons:False; v tokens:compiler_bos/singletons:False
// CHECK-NEXT:    layer 0 mlp, 5 neurons: singletons (3), erase(tokens) (2) <- tokens, frequency, tokens:compiler_bos/singletons:False
// CHECK-NEXT:    transformer.embed: W_E 11 56 0 0, W_pos 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 226.39 1358.3 0 0, W_K 5 29 0 0, W_V 1 1 0 0, W_O 1 7 0 0
// CHECK-NEXT:    transformer.mlp: W_in 35 285 81.938 227.81, W_out 3 8 4 18
// CHECK-NEXT:    transformer.unembed: W_U 2 5 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 2.5381 5.8476 0 0, basis 1 7 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 5 0 0
// CHECK-NEXT:    select frequency: margin 45, error 0
// CHECK-NEXT:    step singletons: margin 0.5, error 0
// CHECK-NEXT:    decode singletons: margin 1, error 2^-19
// CHECK-NEXT:  nth_occurrence:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 4 2 0 0
// CHECK-NEXT:    bounds of nth_occurrence: known points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    attention of nth_occurrence: 1.4313e-19 4.1473e-06 8.2945e-06 4 prefixes may_miss equal others
// CHECK-NEXT:    tf32: 45 0, 1 0.87518
// CHECK-NEXT:    float32-folded: 45 0, 1 0.00016918
// CHECK-NEXT:    1 layers, 6 directions, 27 weights of 144
// CHECK-NEXT:    stream: tokens (4), one (1), nth_occurrence (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 4 d_v 1: nth_occurrence <- q tokens; k tokens
// CHECK-NEXT:    transformer.embed: W_E 9 39 0 0, W_pos 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 181.39 906.93 0 0, W_K 4 19 0 0, W_V 1 1 0 0, W_O 1 6 0 0
// CHECK-NEXT:    transformer.unembed: W_U 117.95 642.82 136.53 873.76
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 15 0 0
// CHECK-NEXT:    transformer.variable: table 2.5381 5.8476 0 0, basis 1 6 0 0
// CHECK-NEXT:    select nth_occurrence: margin 45, error 0
// CHECK-NEXT:    decode nth_occurrence: margin 0.999, error 2^-12
// CHECK-NEXT:  vowel_share:
// CHECK-NEXT:    bounds of the token embedding: known points, 1 2 2 0 0
// CHECK-NEXT:    bounds of vowel_share: uniform a range, 0 1 0 5.9605e-08 6.0451e-08
// CHECK-NEXT:    attention of vowel_share: 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    tf32: 22.5 0, 0.041667 0.0019543
// CHECK-NEXT:    float32-folded: 22.5 0, 0.041667 1.7881e-07
// CHECK-NEXT:    1 layers, 4 directions, 20 weights of 76
// CHECK-NEXT:    stream: tokens (2), one (1), vowel_share (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: vowel_share <- v tokens
// CHECK-NEXT:    transformer.embed: W_E 11 57 0 0, W_pos 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 180 67.5 112.5, W_K 2 4 0 0, W_V 1 3 0 0, W_O 1 4 0 0
// CHECK-NEXT:    transformer.unembed: W_U 1 4 0 0
// CHECK-NEXT:    transformer.variable: table 3 10 0 0, basis 1 3 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, reading 1 3 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 18.333 0 0, basis 1 4 0 0
// CHECK-NEXT:    select vowel_share: margin 22.5, error 0
// CHECK-NEXT:    decode vowel_share: margin 0.0416, error 2^-22
// CHECK-NEXT:  run_length:
// CHECK-NEXT:    bounds of the token embedding: known points, 3 5 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of shift(tokens , 1 , "-"): points, 1 2 0 1.2175e-07 2.5378e-09
// CHECK-NEXT:    bounds of the token embedding: known points, 3 3 2 0 0
// CHECK-NEXT:    bounds of shift(tokens , 1 , "-"): points, 1 1 0 1.209e-07 1.6919e-09
// CHECK-NEXT:    bounds of begins: points, 0 1 0 8.9432e-06 2.3842e-07
// CHECK-NEXT:    bounds of run: points, 0.5 1 1 0.00013135 0.00013141
// CHECK-NEXT:    bounds of run_categorical: points, 0 5 0 0 1.7881e-06
// CHECK-NEXT:    bounds of run_length: points, 0.5 1 1 2.6159e-05 2.6219e-05
// CHECK-NEXT:    attention of shift(tokens , 1 , "-"): 8.4595e-10 0 0 0 single may_miss equal others
// CHECK-NEXT:    attention of run: 1.4326e-19 0.00020393 0.00052209 4 prefixes may_miss others
// CHECK-NEXT:    attention of run_length: 1.4313e-19 5.0736e-05 0.00010147 4 prefixes may_miss equal others
// CHECK-NEXT:    tf32: 22.5 0, 0.5 8.4595e-10, 45 1.322, 0.5 36.794, 45 4.3388e+05, 1 92.963
// CHECK-NEXT:    float32-folded: 22.5 0, 0.5 8.4595e-10, 45 0.0010249, 0.5 0.00011053, 45 0.010164, 1 0.045941
// CHECK-NEXT:    3 layers, 12 directions, 169 weights of 1164
// CHECK-NEXT:    stream: tokens (3), one (1), indices (4), shift(tokens , 1 , "-") (3), full (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 5 d_v 3: shift(tokens , 1 , "-") <- q indices; k indices; v tokens
// CHECK-NEXT:    layer 0 mlp, 6 neurons: begins (3), erase(tokens) (2), erase(shift(tokens , 1 , "-")) (1) <- tokens, shift(tokens , 1 , "-")
// CHECK-NEXT:    layer 1 head 0, d_qk 6 d_v 1: run <- q indices, full; k indices, begins
// CHECK-NEXT:    layer 1 mlp, 14 neurons: run_categorical (9), erase(indices) (4), erase(run) (1) <- indices, run
// CHECK-NEXT:    layer 2 head 0, d_qk 6 d_v 1: run_length <- q run_categorical; k run_categorical
// CHECK-NEXT:    transformer.embed: W_E 11 69 0 0, W_pos 4 36 0 0
// CHECK-NEXT:    transformer.head: W_Q 5 38 0 0, W_K 1833.5 10730 2048 15296, W_V 3 11 1 4, W_O 3 33 0 0
// CHECK-NEXT:    transformer.mlp: W_in 16.5 135.5 6 18, W_out 1 3 5 38
// CHECK-NEXT:    transformer.head: W_Q 181.39 1493.3 315 2070, W_K 6 42 0 0, W_V 1 1 0 0, W_O 1 4 0 0
// CHECK-NEXT:    transformer.mlp: W_in 262 2263 621.88 3752.8, W_out 9 103 13 178
// CHECK-NEXT:    transformer.head: W_Q 271.39 2394.7 0 0, W_K 6 52 0 0, W_V 1 1 0 0, W_O 1 4 0 0
// CHECK-NEXT:    transformer.unembed: W_U 117.95 512.16 136.53 694.56
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 8 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 32 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, reading 4 32 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 33 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 3 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 12 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 4 0 0
// CHECK-NEXT:    transformer.variable: table 2.5381 5.8476 0 0, basis 1 4 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 46 0 0
// CHECK-NEXT:    select shift(tokens , 1 , "-"): margin 22.5, error 0
// CHECK-NEXT:    step shift(tokens , 1 , "-"): margin 0.5, error 2^-30
// CHECK-NEXT:    select run: margin 45, error 2^-9
// CHECK-NEXT:    step run_categorical: margin 0.5, error 2^-13
// CHECK-NEXT:    select run_length: margin 45, error 2^-6
// CHECK-NEXT:    decode run_length: margin 0.999, error 2^-4
// CHECK-NEXT:  longest_run:
// CHECK-NEXT:    bounds of the token embedding: known points, 3 5 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of shift(tokens , 1 , "-"): points, 1 2 0 1.2175e-07 2.5378e-09
// CHECK-NEXT:    bounds of the token embedding: known points, 3 3 2 0 0
// CHECK-NEXT:    bounds of shift(tokens , 1 , "-"): points, 1 0 0 1.2006e-07 8.4595e-10
// CHECK-NEXT:    bounds of begins: points, 0 1 0 8.9432e-06 2.3842e-07
// CHECK-NEXT:    bounds of run: points, 0.5 1 1 0.00013135 0.00013141
// CHECK-NEXT:    bounds of run_categorical: points, 0 5 0 0 1.7881e-06
// CHECK-NEXT:    bounds of run_length: points, 0.5 1 1 2.6159e-05 2.6219e-05
// CHECK-NEXT:    bounds of run_categorical: points, 0 1 0 0 5.9605e-07
// CHECK-NEXT:    bounds of run_length_numerical: points, 1 4 0 0.00046047 2.3842e-06
// CHECK-NEXT:    bounds of run_length_categorical: points, 0 4 0 1.7881e-07 1.4901e-06
// CHECK-NEXT:    bounds of selector_width: points, 0.5 1 1 6.705e-05 6.711e-05
// CHECK-NEXT:    bounds of is_longest: points, 0 1 0 0 0
// CHECK-NEXT:    bounds of aggregate_mean: uniform a range, 0 4 0 0.00047049 0.0004705
// CHECK-NEXT:    bounds of the token embedding: known points, 2 2 1 0 0
// CHECK-NEXT:    bounds of run_length_categorical: points, 0 1 0 5.9605e-08 8.9407e-07
// CHECK-NEXT:    bounds of aggregate: uniform points, 0 5 0 0.00010338 1.7881e-06
// CHECK-NEXT:    attention of shift(tokens , 1 , "-"): 8.4595e-10 0 0 0 single may_miss equal others
// CHECK-NEXT:    attention of run: 1.4326e-19 0.00020393 0.00052209 4 prefixes may_miss others
// CHECK-NEXT:    attention of run_length: 1.4313e-19 5.0736e-05 0.00010147 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of selector_width: 1.4315e-19 7.7517e-05 0.00026501 4 prefixes may_miss others
// CHECK-NEXT:    attention of aggregate_mean: 8.4595e-10 0 0 0 prefixes may_miss equal others
// CHECK-NEXT:    tf32: 22.5 0, 0.5 8.4595e-10, 45 1.322, 0.5 36.794, 45 4.3388e+05, 0.5 422.65, 46.386 5.2522e+07, 22.5 19730, 1 10728
// CHECK-NEXT:    float32-folded: 22.5 0, 0.5 8.4595e-10, 45 0.0010785, 0.5 0.00011053, 45 0.010271, 0.5 0.00011071, 45 0.043084, 22.5 0.011529, 1 3.1429
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
// CHECK-NEXT:    transformer.embed: W_E 11 69 0 0, W_pos 4 36 0 0
// CHECK-NEXT:    transformer.head: W_Q 5 38 0 0, W_K 1833.5 10730 2048 15296, W_V 3 11 1 4, W_O 3 33 0 0
// CHECK-NEXT:    transformer.mlp: W_in 17.5 152.5 6 18, W_out 1 3 6 55
// CHECK-NEXT:    transformer.head: W_Q 181.39 1493.3 315 2070, W_K 6 42 0 0, W_V 1 1 0 0, W_O 1 4 0 0
// CHECK-NEXT:    transformer.mlp: W_in 263 2280 622.88 3770.8, W_out 10 121 14 195
// CHECK-NEXT:    transformer.head: W_Q 271.39 2394.7 0 0, W_K 6 52 0 0, W_V 1 1 0 0, W_O 1 4 0 0
// CHECK-NEXT:    transformer.mlp: W_in 202 2341 459.23 4052.7, W_out 29 414 25 350
// CHECK-NEXT:    transformer.head: W_Q 316.39 1716.9 0 0, W_K 4 25 0 0, W_V 1 1 0 0, W_O 1 4 0 0
// CHECK-NEXT:    transformer.mlp: W_in 33 150 91.625 167.25, W_out 1 8 2 15
// CHECK-NEXT:    transformer.head: W_Q 67.5 630 0 0, W_K 2 10 0 0, W_V 1 11 0 0, W_O 1 4 0 0
// CHECK-NEXT:    transformer.mlp: W_in 84 804 686 4739, W_out 12 140 13 168
// CHECK-NEXT:    transformer.unembed: W_U 5 37 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 8 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 32 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, reading 4 32 0 0
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 33 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 3 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 12 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 4 0 0
// CHECK-NEXT:    transformer.variable: table 2.5381 5.8476 0 0, basis 1 4 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 4 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 8 0 0
// CHECK-NEXT:    transformer.variable: table 20 258 0 0, basis 5 37 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, reading 5 37 0 0
// CHECK-NEXT:    transformer.variable: table 5 25 0 0, basis 5 46 0 0
// CHECK-NEXT:    transformer.variable: table 10 30 0 0, basis 1 11 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 27 0 0
// CHECK-NEXT:    transformer.variable: table 47.5 616.5 0 0, basis 1 4 0 0
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
// CHECK-NEXT:    bounds of the token embedding: known points, 3 6 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 4 9 0 0 0
// CHECK-NEXT:    bounds of previous: points, 1 3 0 1.2259e-07 3.3838e-09
// CHECK-NEXT:    bounds of the token embedding: known points, 3 4 2 0 0
// CHECK-NEXT:    bounds of begins: points, 0 1 0 1.1388e-05 2.3842e-07
// CHECK-NEXT:    bounds of number_of_runs: uniform points, 0.5 1 1 0.00012792 0.00012798
// CHECK-NEXT:    attention of previous: 8.4595e-10 0 0 0 single may_miss equal others
// CHECK-NEXT:    attention of number_of_runs: 1.4326e-19 0.0002281 0.00050841 4 prefixes may_miss others
// CHECK-NEXT:    tf32: 22.5 0, 0.5 8.4595e-10, 45 0.72805, 1 5.8031
// CHECK-NEXT:    float32-folded: 22.5 0, 0.5 8.4595e-10, 45 0.0010518, 1 0.0042626
// CHECK-NEXT:    2 layers, 13 directions, 88 weights of 637
// CHECK-NEXT:    stream: tokens (4), one (1), indices (3), previous (4), full (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 4 d_v 4: previous <- q indices; k indices; v tokens
// CHECK-NEXT:    layer 0 mlp, 6 neurons: begins (4), erase(tokens) (2) <- tokens, previous
// CHECK-NEXT:    layer 1 head 0, d_qk 2 d_v 1: number_of_runs <- q full; k begins
// CHECK-NEXT:    transformer.embed: W_E 15 111 0 0, W_pos 15 134 5 51
// CHECK-NEXT:    transformer.head: W_Q 265.5 1747 320 2080, W_K 4 22 0 0, W_V 4 19 1 5, W_O 4 48 0 0
// CHECK-NEXT:    transformer.mlp: W_in 21.5 182.5 8 28, W_out 1 3 5 31
// CHECK-NEXT:    transformer.head: W_Q 91.386 722.77 0 0, W_K 2 5 0 0, W_V 1 1 0 0, W_O 1 4 0 0
// CHECK-NEXT:    transformer.unembed: W_U 248.24 1181.3 301.61 1687.1
// CHECK-NEXT:    transformer.variable: table 3 9 0 0, basis 3 15 0 0
// CHECK-NEXT:    transformer.variable: table 15 44 5 21, basis 3 24 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 48 0 0
// CHECK-NEXT:    transformer.variable: table 1 2 0 0, basis 1 3 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 13 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 4 0 0
// CHECK-NEXT:    select previous: margin 22.5, error 0
// CHECK-NEXT:    step previous: margin 0.5, error 2^-30
// CHECK-NEXT:    select number_of_runs: margin 45, error 2^-9
// CHECK-NEXT:    decode number_of_runs: margin 0.999, error 2^-7
// CHECK-NEXT:  equally_many:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 2 2 0 0
// CHECK-NEXT:    bounds of average(vote)_mean: uniform a range, 1 1 0 5.9605e-08 6.1297e-08
// CHECK-NEXT:    bounds of the token embedding: known points, 2 2 1 0 0
// CHECK-NEXT:    bounds of average(vote): uniform points, 0 2 0 1.7881e-05 5.9605e-07
// CHECK-NEXT:    attention of average(vote)_mean: 8.4595e-10 0 0 0 prefixes equal
// CHECK-NEXT:    tf32: 22.5 0, 1 0.18993
// CHECK-NEXT:    float32-folded: 22.5 0, 1 1.8716e-05
// CHECK-NEXT:    1 layers, 5 directions, 43 weights of 150
// CHECK-NEXT:    stream: tokens (2), one (1), average(vote)_mean (1), average(vote) (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: average(vote)_mean <- q tokens:compiler_bos/average(vote):-1|..|1; k tokens:compiler_bos/average(vote):-1|..|1; v tokens
// CHECK-NEXT:    layer 0 mlp, 6 neurons: average(vote) (5), erase(tokens) (1) <- average(vote)_mean, tokens:compiler_bos/average(vote):-1|..|1
// CHECK-NEXT:    transformer.embed: W_E 7 27 1 4, W_pos 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 90 180 67.5 112.5, W_K 2 4 0 0, W_V 1 3 0 0, W_O 1 4 0 0
// CHECK-NEXT:    transformer.mlp: W_in 53 330 62 221, W_out 5 23 5 28
// CHECK-NEXT:    transformer.unembed: W_U 2 7 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 1 2, basis 1 3 0 0
// CHECK-NEXT:    transformer.variable: table 13 92 0 0, basis 2 7 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, reading 2 7 0 0
// CHECK-NEXT:    transformer.variable: table 3.5 39.333 3.5 9.6667, basis 1 4 0 0
// CHECK-NEXT:    select average(vote)_mean: margin 22.5, error 0
// CHECK-NEXT:    decode equally_many: margin 1, error 2^-15
// CHECK-NEXT:  at_least_two:
// CHECK-NEXT:    bounds of the token embedding: known points, 2 3 2 0 0
// CHECK-NEXT:    bounds of count(tokens , "x"): uniform points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    bounds of the token embedding: known points, 1 2 1 0 0
// CHECK-NEXT:    bounds of at_least_two: uniform points, 0 2 0 0 8.9407e-07
// CHECK-NEXT:    attention of count(tokens , "x"): 1.4313e-19 4.1473e-06 8.2945e-06 4 prefixes may_miss equal others
// CHECK-NEXT:    tf32: 45 0, 0.5 0.041221, 1 0.085454
// CHECK-NEXT:    float32-folded: 45 0, 0.5 0, 1 1.6093e-06
// CHECK-NEXT:    1 layers, 5 directions, 35 weights of 140
// CHECK-NEXT:    stream: tokens (2), one (1), full (1), count(tokens , "x") (1)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: count(tokens , "x") <- q full; k tokens, tokens:compiler_bos/at_least_two:False; v tokens:compiler_bos/at_least_two:False
// CHECK-NEXT:    layer 0 mlp, 5 neurons: at_least_two (3), erase(tokens) (1), erase(full) (1) <- full, count(tokens , "x"), tokens:compiler_bos/at_least_two:False
// CHECK-NEXT:    transformer.embed: W_E 10 42 0 0, W_pos 0 0 0 0
// CHECK-NEXT:    transformer.head: W_Q 91.386 317.77 0 0, W_K 2 5 0 0, W_V 1 1 0 0, W_O 1 5 0 0
// CHECK-NEXT:    transformer.mlp: W_in 35 222 81.938 227.81, W_out 3 12 4 20
// CHECK-NEXT:    transformer.unembed: W_U 2 6 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 3 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 4 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 5 0 0
// CHECK-NEXT:    transformer.variable: table 2 4 0 0, basis 2 6 0 0
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

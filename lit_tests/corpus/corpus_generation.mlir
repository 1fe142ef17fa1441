// RUN: raspc compile %S/Inputs/corpus_generation.py --vocab a --max-seq-len 1 --emit rasp | filecheck --match-full-lines %s

// The parts and decisions of the programs about the next token in examples/index.json, by the pipeline default.

// CHECK:       copying:
// CHECK-NEXT:    bounds of the token embedding: known points, 3 7 2 0 0
// CHECK-NEXT:    bounds of the position embedding: known points, 0 4 0 0 0
// CHECK-NEXT:    bounds of selector_width: known points, 0.5 1 1 2.8634e-06 2.923e-06
// CHECK-NEXT:    bounds of the token embedding: known points, 2 6 2 0 0
// CHECK-NEXT:    bounds of separated: known points, 0 1 0 0 2.3842e-07
// CHECK-NEXT:    bounds of separator: known points, 0.5 1 1 1.384e-05 1.39e-05
// CHECK-NEXT:    bounds of the token embedding: known points, 1 5 2 0 0
// CHECK-NEXT:    bounds of sequence_map: known points, 0 4 0 2.6703e-05 2.3842e-07
// CHECK-NEXT:    bounds of copying: known points, 0 4 0 1.002e-05 1.002e-05
// CHECK-NEXT:    attention of selector_width: 1.4313e-19 4.1473e-06 8.2945e-06 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of separator: 1.4313e-19 2.6101e-05 5.2201e-05 4 prefixes may_miss equal others
// CHECK-NEXT:    attention of copying: 8.4614e-10 0.00010997 0 0 single may_miss others
// CHECK-NEXT:    tf32: 45 0, 45 1.8907, 45 25612, 0.5 2.0059, 0.5 2.7482
// CHECK-NEXT:    float32-folded: 45 0, 45 0.0011909, 22.5 0.003734, 0.5 2.5051e-06, 0.5 0.00064265
// CHECK-NEXT:    3 layers, 18 directions, 190 weights of 1836
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), full (1), full_2 (1), selector_width/separator/copying (1), sequence_map (3), copying (2)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: selector_width <- q full; k tokens
// CHECK-NEXT:    layer 0 mlp, 4 neurons: separated (2), erase(full) (1), erase(selector_width) (1) <- full, selector_width
// CHECK-NEXT:    layer 1 head 0, d_qk 2 d_v 1: separator <- q full_2; k separated
// CHECK-NEXT:    layer 1 mlp, 24 neurons: sequence_map (20), erase(full_2) (1), erase(separator) (1), erase(separated) (1), erase(-separated) (1) <- indices, separated, full_2, separator
// CHECK-NEXT:    layer 2 head 0, d_qk 5 d_v 4: copying <- q sequence_map; k indices; v tokens
// CHECK-NEXT:    transformer.embed: W_E 19 176 0 0, W_pos 4 28 0 0
// CHECK-NEXT:    transformer.head: W_Q 91.386 634.16 0 0, W_K 2 12 0 0, W_V 1 1 0 0, W_O 1 13 0 0
// CHECK-NEXT:    transformer.mlp: W_in 34 461 91.625 167.25, W_out 1 11 3 41
// CHECK-NEXT:    transformer.head: W_Q 91.386 677.77 0 0, W_K 2 13 0 0, W_V 1 1 0 0, W_O 1 13 0 0
// CHECK-NEXT:    transformer.mlp: W_in 829 17329 1816.4 19677, W_out 17 415 19 484
// CHECK-NEXT:    transformer.head: W_Q 202.5 3060 0 0, W_K 5 29 0 0, W_V 4 40 0 0, W_O 4 65 0 0
// CHECK-NEXT:    transformer.unembed: W_U 4.5 68 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 24 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 40 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 11 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 13 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 11 0 0
// CHECK-NEXT:    transformer.variable: table 1 1 0 0, basis 1 12 0 0
// CHECK-NEXT:    transformer.variable: table 3.5381 9.3857 0 0, basis 1 13 0 0
// CHECK-NEXT:    transformer.variable: table 4 32 0 0, basis 4 63 0 0
// CHECK-NEXT:    transformer.variable: table 4 16 0 0, basis 4 65 0 0
// CHECK-NEXT:    select selector_width: margin 45, error 0
// CHECK-NEXT:    select separator: margin 45, error 2^-9
// CHECK-NEXT:    select copying: margin 22.5, error 2^-8
// CHECK-NEXT:    step copying: margin 0.5, error 2^-18
// CHECK-NEXT:    decode copying: margin 0.5, error 2^-10
// CHECK-NEXT:  builtin.module {
// CHECK-NEXT:    rasp.program @corpus_generation vocab {"a"} max_seq_len 1 {
// CHECK-NEXT:      %[[TOKENS:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:      rasp.return %[[TOKENS]] : !rasp.sop
// CHECK-NEXT:    }
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

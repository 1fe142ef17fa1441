// RUN: raspc compile %S/Inputs/corpus_generation.py --vocab a --max-seq-len 1 --emit rasp | filecheck %s

// The parts and decisions of the programs about the next token in examples/index.json, by the pipeline default.

// CHECK:       copying:
// CHECK-NEXT:    3 layers, 18 directions, 190 weights of 1836
// CHECK-NEXT:    stream: tokens (5), one (1), indices (4), full (1), full_2 (1), selector_width/separator/copying (1), sequence_map (3), copying (2)
// CHECK-NEXT:    layer 0 head 0, d_qk 2 d_v 1: selector_width <- q full; k tokens
// CHECK-NEXT:    layer 0 mlp, 4 neurons: separated (2), erase(full) (1), erase(selector_width) (1) <- full, selector_width
// CHECK-NEXT:    layer 1 head 0, d_qk 2 d_v 1: separator <- q full_2; k separated
// CHECK-NEXT:    layer 1 mlp, 24 neurons: sequence_map (20), erase(full_2) (1), erase(separator) (1), erase(separated) (1), erase(-separated) (1) <- indices, separated, full_2, separator
// CHECK-NEXT:    layer 2 head 0, d_qk 5 d_v 4: copying <- q sequence_map; k indices; v tokens
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

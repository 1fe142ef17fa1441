// RUN: rasp-opt %s | filecheck --match-full-lines %s

// A model written by hand, which the Python tests run too: the result at each position is the token
// to the left, and none at the first. Position i attends to position i - 1 and copies its token; the
// MLP detects the positions without a copied token.

transformer.model @shift tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 4
    residual_labels<"tokens:a", "tokens:b", "bos", "indices:0", "indices:1", "indices:2", "indices:3", "shift:a", "shift:b", "shift:none"> {
^bb0(%tokens: !transformer.tokens):
  %embed = transformer.embed %tokens
    W_E <4x10xf32 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0}>
    W_pos <5x10xf32 sparse {(1, 3) : 1.0, (2, 4) : 1.0, (3, 5) : 1.0, (4, 6) : 1.0}>
    : !transformer.residual<10>
  %copied = transformer.attention %embed layer 0 {
    transformer.head<"shift">
      W_Q <10x4xf32 sparse {(3, 0) : 100.0, (4, 1) : 100.0, (5, 2) : 100.0, (6, 3) : 100.0}>
      W_K <10x4xf32 sparse {(2, 0) : 1.0, (3, 1) : 1.0, (4, 2) : 1.0, (5, 3) : 1.0}>
      W_V <10x2xf32 sparse {(0, 0) : 1.0, (1, 1) : 1.0}>
      W_O <2x10xf32 sparse {(0, 7) : 1.0, (1, 8) : 1.0}>
  } : !transformer.residual<10>
  %found = transformer.mlp %copied layer 0 neurons<"shift:none">
    W_in <10x1xf32 sparse {(7, 0) : -1.0, (8, 0) : -1.0}>
    b_in <1xf32 dense [1.0]>
    W_out <1x10xf32 sparse {(0, 9) : 1.0}> : !transformer.residual<10>
  %logits = transformer.unembed %found decode<categorical ["a", "b", none]>
    W_U <10x3xf32 sparse {(7, 0) : 1.0, (8, 1) : 1.0, (9, 2) : 1.0}>
    : !transformer.residual<10> -> !transformer.logits<3>
  transformer.return %logits : !transformer.logits<3>
}

// CHECK:       transformer.model @shift tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 4 residual_labels<"tokens:a", "tokens:b", "bos", "indices:0", "indices:1", "indices:2", "indices:3", "shift:a", "shift:b", "shift:none"> {
// CHECK-NEXT:  ^bb0(%[[TOKENS:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[EMBED:.+]] = transformer.embed %[[TOKENS]]
// CHECK-NEXT:      W_E <4x10xf32 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0}>
// CHECK-NEXT:      W_pos <5x10xf32 sparse {(1, 3) : 1.0, (2, 4) : 1.0, (3, 5) : 1.0, (4, 6) : 1.0}> : !transformer.residual<10>
// CHECK-NEXT:    %[[COPIED:.+]] = transformer.attention %[[EMBED]] layer 0 {
// CHECK-NEXT:      transformer.head<"shift">
// CHECK-NEXT:        W_Q <10x4xf32 sparse {(3, 0) : 100.0, (4, 1) : 100.0, (5, 2) : 100.0, (6, 3) : 100.0}>
// CHECK-NEXT:        W_K <10x4xf32 sparse {(2, 0) : 1.0, (3, 1) : 1.0, (4, 2) : 1.0, (5, 3) : 1.0}>
// CHECK-NEXT:        W_V <10x2xf32 sparse {(0, 0) : 1.0, (1, 1) : 1.0}>
// CHECK-NEXT:        W_O <2x10xf32 sparse {(0, 7) : 1.0, (1, 8) : 1.0}>
// CHECK-NEXT:    } : !transformer.residual<10>
// CHECK-NEXT:    %[[FOUND:.+]] = transformer.mlp %[[COPIED]] layer 0 neurons<"shift:none">
// CHECK-NEXT:      W_in <10x1xf32 sparse {(7, 0) : -1.0, (8, 0) : -1.0}>
// CHECK-NEXT:      b_in <1xf32 dense [1.0]>
// CHECK-NEXT:      W_out <1x10xf32 sparse {(0, 9) : 1.0}> : !transformer.residual<10>
// CHECK-NEXT:    %[[LOGITS:.+]] = transformer.unembed %[[FOUND]] decode<categorical ["a", "b", none]>
// CHECK-NEXT:      W_U <10x3xf32 sparse {(7, 0) : 1.0, (8, 1) : 1.0, (9, 2) : 1.0}> : !transformer.residual<10> -> !transformer.logits<3>
// CHECK-NEXT:    transformer.return %[[LOGITS]] : !transformer.logits<3>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

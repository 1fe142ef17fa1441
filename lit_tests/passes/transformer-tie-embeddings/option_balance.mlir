// RUN: rasp-opt -p 'transformer-tie-embeddings{balance=false}' %s | filecheck --match-full-lines %s

// There is no twin of the constant 0.
transformer.model @m tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 1 causal residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <4x2xf32 sparse {(0, 0) : 1.0}> W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
  %1 = transformer.mlp %0 layer 0 neurons<"n"> W_in <2x1xf32 sparse {(0, 0) : 1.0}> W_out <1x2xf32 sparse {(0, 0) : 2.0}> : !transformer.residual<2>
  %o = transformer.unembed %1 decode<categorical ["a", "b", "bos", "pad"]> W_U <2x4xf32 sparse {(0, 0) : 1.0, (0, 1) : -1.0}> b_U <4xf32 dense [0.0, 0.0, -1.0, -1.0]> : !transformer.residual<2> -> !transformer.logits<4>
  transformer.return %o : !transformer.logits<4>
}

// CHECK:       transformer.model @m tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 1 causal residual_labels<"x", "y", "tied:x", "tied:one"> {
// CHECK-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// CHECK-NEXT:      W_E <4x4xf32 sparse {(0, 0) : 1.0, (0, 2) : 1.0, (1, 2) : -1.0, (2, 3) : -1.0, (3, 3) : -1.0}>
// CHECK-NEXT:      W_pos <2x4xf32 sparse {}> : !transformer.residual<4>
// CHECK-NEXT:    %[[V1:.+]] = transformer.mlp %[[V0]] layer 0 neurons<"n", "tied:x up", "tied:x down", "tied:one up">
// CHECK-NEXT:      W_in <4x4xf32 dense {{\[\[}}1.0, 1.0, -1.0, 0.0], [0.0, 0.0, 0.0, 0.0], [0.0, -1.0, 1.0, 0.0], [0.0, 0.0, 0.0, -1.0]]>
// CHECK-NEXT:      b_in <4xf32 sparse {3 : 1.0}>
// CHECK-NEXT:      W_out <4x4xf32 sparse {(0, 2) : 2.0, (1, 2) : 1.0, (2, 2) : -1.0, (3, 3) : 1.0}> : !transformer.residual<4>
// CHECK-NEXT:    %[[O:.+]] = transformer.unembed %[[V1]] tied decode<categorical ["a", "b", "bos", "pad"]>
// CHECK-NEXT:      gain <4xf32 dense [0.0, 0.0, 1.0, 1.0]> : !transformer.residual<4> -> !transformer.logits<4>
// CHECK-NEXT:    transformer.return %[[O]] : !transformer.logits<4>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

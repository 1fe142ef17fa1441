// RUN: rasp-opt -p 'transformer-tie-embeddings' --split-input-file %s | filecheck --match-full-lines %s

// An MLP is added behind the attention of the last layer.
transformer.model @m tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 1 causal residual_labels<"x"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <4x1xf32 sparse {(0, 0) : 1.0}> W_pos <2x1xf32 sparse {}> : !transformer.residual<1>
  %1 = transformer.attention %0 layer 2 {
    transformer.head<"a"> W_Q <1x1xf32 sparse {}> W_K <1x1xf32 sparse {}> W_V <1x1xf32 sparse {(0, 0) : 1.0}> W_O <1x1xf32 sparse {(0, 0) : 3.0}>
  } : !transformer.residual<1>
  %o = transformer.unembed %1 decode<categorical ["a", "b", "bos", "pad"]> W_U <1x4xf32 sparse {(0, 0) : 1.0, (0, 1) : -1.0}> : !transformer.residual<1> -> !transformer.logits<4>
  transformer.return %o : !transformer.logits<4>
}

// CHECK:       transformer.model @m tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 1 causal residual_labels<"x", "tied:x", "tied:zero"> {
// CHECK-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// CHECK-NEXT:      W_E <4x3xf32 dense {{\[\[}}1.0, 1.0, -1.0], [0.0, -1.0, 1.0], [0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]>
// CHECK-NEXT:      W_pos <2x3xf32 sparse {}> : !transformer.residual<3>
// CHECK-NEXT:    %[[V1:.+]] = transformer.attention %[[V0]] layer 2 {
// CHECK-NEXT:      transformer.head<"a">
// CHECK-NEXT:        W_Q <3x1xf32 sparse {}>
// CHECK-NEXT:        W_K <3x1xf32 sparse {}>
// CHECK-NEXT:        W_V <3x1xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:        W_O <1x3xf32 sparse {(0, 0) : 3.0}>
// CHECK-NEXT:    } : !transformer.residual<3>
// CHECK-NEXT:    %[[V2:.+]] = transformer.mlp %[[V1]] layer 2 neurons<"tied:x up", "tied:x down", "tied:zero up", "tied:zero down">
// CHECK-NEXT:      W_in <3x4xf32 dense {{\[\[}}1.0, -1.0, 0.0, 0.0], [-1.0, 1.0, 0.0, 0.0], [0.0, 0.0, -1.0, 1.0]]>
// CHECK-NEXT:      W_out <4x3xf32 sparse {(0, 1) : 1.0, (1, 1) : -1.0, (2, 2) : 1.0, (3, 2) : -1.0}> : !transformer.residual<3>
// CHECK-NEXT:    %[[O:.+]] = transformer.unembed %[[V2]] tied decode<categorical ["a", "b", "bos", "pad"]>
// CHECK-NEXT:      gain <3xf32 dense [0.0, 1.0, 1.0]> : !transformer.residual<3> -> !transformer.logits<4>
// CHECK-NEXT:    transformer.return %[[O]] : !transformer.logits<4>
// CHECK-NEXT:  }

// -----

// A model without layers gets one. The logits of this one are constants.
transformer.model @m tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 1 causal residual_labels<"x"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <4x1xf32 sparse {(0, 0) : 1.0}> W_pos <2x1xf32 sparse {}> : !transformer.residual<1>
  %o = transformer.unembed %0 decode<categorical ["a", "b", "bos", "pad"]> W_U <1x4xf32 sparse {}> b_U <4xf32 dense [3.0, 0.0, -1.0, -1.0]> : !transformer.residual<1> -> !transformer.logits<4>
  transformer.return %o : !transformer.logits<4>
}

// CHECK:       transformer.model @m tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 1 causal residual_labels<"x", "tied:one", "tied:zero"> {
// CHECK-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// CHECK-NEXT:      W_E <4x3xf32 dense {{\[\[}}1.0, 0.75, -0.75], [0.0, 0.0, 0.0], [0.0, -0.25, 0.25], [0.0, -0.25, 0.25]]>
// CHECK-NEXT:      W_pos <2x3xf32 sparse {}> : !transformer.residual<3>
// CHECK-NEXT:    %[[V1:.+]] = transformer.mlp %[[V0]] layer 0 neurons<"tied:one up", "tied:zero up", "tied:zero down">
// CHECK-NEXT:      W_in <3x3xf32 sparse {(1, 0) : -1.0, (2, 1) : -1.0, (2, 2) : 1.0}>
// CHECK-NEXT:      b_in <3xf32 sparse {0 : 1.0}>
// CHECK-NEXT:      W_out <3x3xf32 sparse {(0, 1) : 1.0, (1, 2) : 1.0, (2, 2) : -1.0}> : !transformer.residual<3>
// CHECK-NEXT:    %[[O:.+]] = transformer.unembed %[[V1]] tied decode<categorical ["a", "b", "bos", "pad"]>
// CHECK-NEXT:      gain <3xf32 dense [0.0, 4.0, 4.0]> : !transformer.residual<3> -> !transformer.logits<4>
// CHECK-NEXT:    transformer.return %[[O]] : !transformer.logits<4>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

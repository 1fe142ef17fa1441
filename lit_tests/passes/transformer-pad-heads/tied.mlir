// RUN: rasp-opt -p 'transformer-pad-heads' %s | filecheck --match-full-lines %s

// Tied embeddings stay.
transformer.model @m tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 1 causal residual_labels<"x"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <4x1xf32 sparse {(0, 0) : 1.0}> W_pos <2x1xf32 sparse {}> : !transformer.residual<1>
  %1 = transformer.mlp %0 layer 0 neurons<"n"> W_in <1x1xf32 sparse {}> W_out <1x1xf32 sparse {}> : !transformer.residual<1>
  %o = transformer.unembed %1 tied decode<categorical ["a", "b", "bos", "pad"]> : !transformer.residual<1> -> !transformer.logits<4>
  transformer.return %o : !transformer.logits<4>
}

// CHECK:       transformer.model @m tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 1 causal residual_labels<"x"> {
// CHECK-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// CHECK-NEXT:      W_E <4x1xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:      W_pos <2x1xf32 sparse {}> : !transformer.residual<1>
// CHECK-NEXT:    %[[V1:.+]] = transformer.attention %[[V0]] layer 0 {
// CHECK-NEXT:      transformer.head<"padding">
// CHECK-NEXT:        W_Q <1x1xf32 sparse {}>
// CHECK-NEXT:        W_K <1x1xf32 sparse {}>
// CHECK-NEXT:        W_V <1x1xf32 sparse {}>
// CHECK-NEXT:        W_O <1x1xf32 sparse {}>
// CHECK-NEXT:    } : !transformer.residual<1>
// CHECK-NEXT:    %[[V2:.+]] = transformer.mlp %[[V1]] layer 0 neurons<"n">
// CHECK-NEXT:      W_in <1x1xf32 sparse {}>
// CHECK-NEXT:      W_out <1x1xf32 sparse {}> : !transformer.residual<1>
// CHECK-NEXT:    %[[O:.+]] = transformer.unembed %[[V2]] tied decode<categorical ["a", "b", "bos", "pad"]> : !transformer.residual<1> -> !transformer.logits<4>
// CHECK-NEXT:    transformer.return %[[O]] : !transformer.logits<4>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

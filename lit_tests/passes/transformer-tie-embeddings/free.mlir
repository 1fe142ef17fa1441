// RUN: rasp-opt -p 'transformer-tie-embeddings{balance=false}' %s | filecheck --match-full-lines %s

// A direction that nothing writes or reads before the last MLP is its own twin: a neuron erases the
// weights of the token. The direction y, which a head writes, has a twin, and so has z, which the
// MLP reads.
transformer.model @m tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 1 causal residual_labels<"x", "y", "z"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <4x3xf32 sparse {}> W_pos <2x3xf32 sparse {}> : !transformer.residual<3>
  %1 = transformer.attention %0 layer 0 {
    transformer.head<"a"> W_Q <3x1xf32 sparse {}> W_K <3x1xf32 sparse {}> W_V <3x1xf32 sparse {(2, 0) : 1.0}> W_O <1x3xf32 sparse {(0, 1) : 3.0}>
  } : !transformer.residual<3>
  %2 = transformer.mlp %1 layer 0 neurons<"n"> W_in <3x1xf32 sparse {(2, 0) : 1.0}> W_out <1x3xf32 sparse {(0, 0) : 2.0}> : !transformer.residual<3>
  %o = transformer.unembed %2 decode<categorical ["a", "b", "bos", "pad"]> W_U <3x4xf32 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 1) : 0.5}> : !transformer.residual<3> -> !transformer.logits<4>
  transformer.return %o : !transformer.logits<4>
}

// CHECK:       transformer.model @m tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 1 causal residual_labels<"x", "y", "z", "tied:y", "tied:z"> {
// CHECK-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// CHECK-NEXT:      W_E <4x5xf32 sparse {(0, 0) : 1.0, (1, 3) : 1.0, (1, 4) : 0.5}>
// CHECK-NEXT:      W_pos <2x5xf32 sparse {}> : !transformer.residual<5>
// CHECK-NEXT:    %[[V1:.+]] = transformer.attention %[[V0]] layer 0 {
// CHECK-NEXT:      transformer.head<"a">
// CHECK-NEXT:        W_Q <5x1xf32 sparse {}>
// CHECK-NEXT:        W_K <5x1xf32 sparse {}>
// CHECK-NEXT:        W_V <5x1xf32 sparse {(2, 0) : 1.0}>
// CHECK-NEXT:        W_O <1x5xf32 sparse {(0, 1) : 3.0}>
// CHECK-NEXT:    } : !transformer.residual<5>
// CHECK-NEXT:    %[[V2:.+]] = transformer.mlp %[[V1]] layer 0 neurons<"n", "x down", "tied:y up", "tied:y down", "tied:z down">
// CHECK-NEXT:      W_in <5x5xf32 sparse {(0, 1) : 1.0, (1, 2) : 1.0, (1, 3) : -1.0, (2, 0) : 1.0, (2, 4) : -1.0, (3, 2) : -1.0, (3, 3) : 1.0, (4, 4) : 1.0}>
// CHECK-NEXT:      W_out <5x5xf32 sparse {(0, 0) : 2.0, (1, 0) : -1.0, (2, 3) : 1.0, (3, 3) : -1.0, (4, 4) : -1.0}> : !transformer.residual<5>
// CHECK-NEXT:    %[[O:.+]] = transformer.unembed %[[V2]] tied decode<categorical ["a", "b", "bos", "pad"]>
// CHECK-NEXT:      gain <5xf32 dense [1.0, 0.0, 0.0, 1.0, 1.0]> : !transformer.residual<5> -> !transformer.logits<4>
// CHECK-NEXT:    transformer.return %[[O]] : !transformer.logits<4>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

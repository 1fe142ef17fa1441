// RUN: rasp-opt -p 'transformer-pad-heads{min-heads=2 min-d-head=4 min-d-mlp=3}' %s | filecheck --match-full-lines %s
// RUN: rasp-opt -p transformer-pad-heads %s | filecheck --match-full-lines %s --check-prefix=LEAST

// The options are lower limits of the sizes. Weights keep their type.
transformer.model @p tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x2xf64 sparse {}> W_pos <2x2xf64 sparse {}> : !transformer.residual<2>
  %1 = transformer.attention %0 layer 0 {
    transformer.head<"a"> W_Q <2x1xf64 sparse {(0, 0) : 2.0}> W_K <2x1xf64 sparse {}> W_V <2x1xf64 sparse {}> W_O <1x2xf64 sparse {}>
  } : !transformer.residual<2>
  %o = transformer.unembed %1 decode<categorical ["a"]> W_U <2x1xf64 sparse {}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       transformer.model @p tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
// CHECK-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// CHECK-NEXT:      W_E <3x2xf64 sparse {}>
// CHECK-NEXT:      W_pos <2x2xf64 sparse {}> : !transformer.residual<2>
// CHECK-NEXT:    %[[V1:.+]] = transformer.attention %[[V0]] layer 0 {
// CHECK-NEXT:      transformer.head<"a">
// CHECK-NEXT:        W_Q <2x4xf64 sparse {(0, 0) : 2.0}>
// CHECK-NEXT:        W_K <2x4xf64 sparse {}>
// CHECK-NEXT:        W_V <2x4xf64 sparse {}>
// CHECK-NEXT:        W_O <4x2xf64 sparse {}>
// CHECK-NEXT:      transformer.head<"padding">
// CHECK-NEXT:        W_Q <2x4xf64 sparse {}>
// CHECK-NEXT:        W_K <2x4xf64 sparse {}>
// CHECK-NEXT:        W_V <2x4xf64 sparse {}>
// CHECK-NEXT:        W_O <4x2xf64 sparse {}>
// CHECK-NEXT:    } : !transformer.residual<2>
// CHECK-NEXT:    %[[V2:.+]] = transformer.mlp %[[V1]] layer 0 neurons<"padding", "padding", "padding">
// CHECK-NEXT:      W_in <2x3xf64 sparse {}>
// CHECK-NEXT:      W_out <3x2xf64 sparse {}> : !transformer.residual<2>
// CHECK-NEXT:    %[[O:.+]] = transformer.unembed %[[V2]] decode<categorical ["a"]>
// CHECK-NEXT:      W_U <2x1xf64 sparse {}> : !transformer.residual<2> -> !transformer.logits<1>
// CHECK-NEXT:    transformer.return %[[O]] : !transformer.logits<1>
// CHECK-NEXT:  }

// LEAST:       transformer.model @p tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
// LEAST-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// LEAST-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// LEAST-NEXT:      W_E <3x2xf64 sparse {}>
// LEAST-NEXT:      W_pos <2x2xf64 sparse {}> : !transformer.residual<2>
// LEAST-NEXT:    %[[V1:.+]] = transformer.attention %[[V0]] layer 0 {
// LEAST-NEXT:      transformer.head<"a">
// LEAST-NEXT:        W_Q <2x1xf64 dense {{\[\[}}2.0], [0.0]]>
// LEAST-NEXT:        W_K <2x1xf64 sparse {}>
// LEAST-NEXT:        W_V <2x1xf64 sparse {}>
// LEAST-NEXT:        W_O <1x2xf64 sparse {}>
// LEAST-NEXT:    } : !transformer.residual<2>
// LEAST-NEXT:    %[[V2:.+]] = transformer.mlp %[[V1]] layer 0 neurons<"padding">
// LEAST-NEXT:      W_in <2x1xf64 sparse {}>
// LEAST-NEXT:      W_out <1x2xf64 sparse {}> : !transformer.residual<2>
// LEAST-NEXT:    %[[O:.+]] = transformer.unembed %[[V2]] decode<categorical ["a"]>
// LEAST-NEXT:      W_U <2x1xf64 sparse {}> : !transformer.residual<2> -> !transformer.logits<1>
// LEAST-NEXT:    transformer.return %[[O]] : !transformer.logits<1>
// LEAST-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

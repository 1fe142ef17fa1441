// RUN: rasp-opt -p transformer-fill-heads --split-input-file %s | filecheck --match-full-lines %s

// One more head in the first layer, and two in the last, which has none.
transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"a", "b", "c", "d", "e", "f", "g", "h"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x8xf32 sparse {(0, 0) : 1.0}> W_pos <2x8xf32 sparse {}> : !transformer.residual<8>
  %1 = transformer.attention %0 layer 0 {
    transformer.head<"a"> W_Q <8x4xf32 sparse {(0, 0) : 2.0}> W_K <8x4xf32 sparse {(0, 0) : 1.0}> W_V <8x4xf32 sparse {(0, 0) : 1.0}> W_O <4x8xf32 sparse {(0, 1) : 3.0}>
  } : !transformer.residual<8>
  %2 = transformer.attention %1 layer 1 {
    transformer.head<"b"> W_Q <8x4xf32 sparse {(0, 0) : 2.0}> W_K <8x4xf32 sparse {(0, 0) : 1.0}> W_V <8x4xf32 sparse {(0, 0) : 1.0}> W_O <4x8xf32 sparse {(0, 1) : 3.0}>
    transformer.head<"c"> W_Q <8x4xf32 sparse {(0, 0) : 2.0}> W_K <8x4xf32 sparse {(0, 0) : 1.0}> W_V <8x4xf32 sparse {(0, 0) : 1.0}> W_O <4x8xf32 sparse {(0, 1) : 3.0}>
  } : !transformer.residual<8>
  %3 = transformer.attention %2 layer 2 {
  } : !transformer.residual<8>
  %o = transformer.unembed %3 decode<categorical ["a"]> W_U <8x1xf32 sparse {(0, 0) : 1.0}> : !transformer.residual<8> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"a", "b", "c", "d", "e", "f", "g", "h"> {
// CHECK-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// CHECK-NEXT:      W_E <3x8xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:      W_pos <2x8xf32 sparse {}> : !transformer.residual<8>
// CHECK-NEXT:    %[[V1:.+]] = transformer.attention %[[V0]] layer 0 {
// CHECK-NEXT:      transformer.head<"a">
// CHECK-NEXT:        W_Q <8x4xf32 sparse {(0, 0) : 2.0}>
// CHECK-NEXT:        W_K <8x4xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:        W_V <8x4xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:        W_O <4x8xf32 sparse {(0, 1) : 3.0}>
// CHECK-NEXT:      transformer.head<"padding">
// CHECK-NEXT:        W_Q <8x4xf32 sparse {}>
// CHECK-NEXT:        W_K <8x4xf32 sparse {}>
// CHECK-NEXT:        W_V <8x4xf32 sparse {}>
// CHECK-NEXT:        W_O <4x8xf32 sparse {}>
// CHECK-NEXT:    } : !transformer.residual<8>
// CHECK-NEXT:    %[[V2:.+]] = transformer.attention %[[V1]] layer 1 {
// CHECK-NEXT:      transformer.head<"b">
// CHECK-NEXT:        W_Q <8x4xf32 sparse {(0, 0) : 2.0}>
// CHECK-NEXT:        W_K <8x4xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:        W_V <8x4xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:        W_O <4x8xf32 sparse {(0, 1) : 3.0}>
// CHECK-NEXT:      transformer.head<"c">
// CHECK-NEXT:        W_Q <8x4xf32 sparse {(0, 0) : 2.0}>
// CHECK-NEXT:        W_K <8x4xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:        W_V <8x4xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:        W_O <4x8xf32 sparse {(0, 1) : 3.0}>
// CHECK-NEXT:    } : !transformer.residual<8>
// CHECK-NEXT:    %[[V3:.+]] = transformer.attention %[[V2]] layer 2 {
// CHECK-NEXT:      transformer.head<"padding">
// CHECK-NEXT:        W_Q <8x4xf32 sparse {}>
// CHECK-NEXT:        W_K <8x4xf32 sparse {}>
// CHECK-NEXT:        W_V <8x4xf32 sparse {}>
// CHECK-NEXT:        W_O <4x8xf32 sparse {}>
// CHECK-NEXT:      transformer.head<"padding">
// CHECK-NEXT:        W_Q <8x4xf32 sparse {}>
// CHECK-NEXT:        W_K <8x4xf32 sparse {}>
// CHECK-NEXT:        W_V <8x4xf32 sparse {}>
// CHECK-NEXT:        W_O <4x8xf32 sparse {}>
// CHECK-NEXT:    } : !transformer.residual<8>
// CHECK-NEXT:    %[[O:.+]] = transformer.unembed %[[V3]] decode<categorical ["a"]>
// CHECK-NEXT:      W_U <8x1xf32 sparse {(0, 0) : 1.0}> : !transformer.residual<8> -> !transformer.logits<1>
// CHECK-NEXT:    transformer.return %[[O]] : !transformer.logits<1>
// CHECK-NEXT:  }

// -----

// A model without heads stays.
transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x2xf32 sparse {(0, 0) : 1.0}> W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
  %1 = transformer.mlp %0 layer 0 neurons<"n"> W_in <2x1xf32 sparse {(0, 0) : 1.0}> W_out <1x2xf32 sparse {(0, 1) : 1.0}> : !transformer.residual<2>
  %o = transformer.unembed %1 decode<categorical ["a"]> W_U <2x1xf32 sparse {(0, 0) : 1.0}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
// CHECK-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// CHECK-NEXT:      W_E <3x2xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:      W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
// CHECK-NEXT:    %[[V1:.+]] = transformer.mlp %[[V0]] layer 0 neurons<"n">
// CHECK-NEXT:      W_in <2x1xf32 dense {{\[\[}}1.0], [0.0]]>
// CHECK-NEXT:      W_out <1x2xf32 dense {{\[\[}}0.0, 1.0]]> : !transformer.residual<2>
// CHECK-NEXT:    %[[O:.+]] = transformer.unembed %[[V1]] decode<categorical ["a"]>
// CHECK-NEXT:      W_U <2x1xf32 dense {{\[\[}}1.0], [0.0]]> : !transformer.residual<2> -> !transformer.logits<1>
// CHECK-NEXT:    transformer.return %[[O]] : !transformer.logits<1>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

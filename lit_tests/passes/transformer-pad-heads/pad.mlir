// RUN: rasp-opt -p transformer-pad-heads --split-input-file %s | filecheck --match-full-lines %s

// Every layer gets two heads of size 3 (the values of "a") and two neurons; layer 0 gets an MLP,
// layer 1 an attention. W_O has as many rows as W_V has columns.
transformer.model @ragged tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x2xf32 sparse {(0, 0) : 1.0}> W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
  %1 = transformer.attention %0 layer 0 {
    transformer.head<"a"> W_Q <2x1xf32 sparse {(0, 0) : 2.0}> W_K <2x1xf32 sparse {(1, 0) : 3.0}> W_V <2x3xf32 sparse {(1, 2) : 4.0}> W_O <3x2xf32 sparse {(2, 0) : 5.0}>
    transformer.head<"b"> W_Q <2x2xf32 sparse {(0, 1) : 6.0}> W_K <2x2xf32 sparse {}> W_V <2x1xf32 sparse {}> W_O <1x2xf32 sparse {(0, 1) : 7.0}>
  } : !transformer.residual<2>
  %2 = transformer.mlp %1 layer 1 neurons<"n", "m"> W_in <2x2xf32 sparse {(0, 1) : 1.0}> b_in <2xf32 sparse {1 : 8.0}> W_out <2x2xf32 sparse {}> b_out <2xf32 sparse {0 : 9.0}> : !transformer.residual<2>
  %3 = transformer.attention %2 layer 2 {
    transformer.head<"c"> W_Q <2x2xf32 sparse {}> W_K <2x2xf32 sparse {}> W_V <2x3xf32 sparse {}> W_O <3x2xf32 sparse {}>
  } : !transformer.residual<2>
  %4 = transformer.mlp %3 layer 2 neurons<"k"> W_in <2x1xf32 sparse {(1, 0) : 1.0}> b_in <1xf32 sparse {0 : 2.0}> W_out <1x2xf32 sparse {(0, 1) : 3.0}> : !transformer.residual<2>
  %o = transformer.unembed %4 decode<categorical ["a"]> W_U <2x1xf32 sparse {}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       transformer.model @ragged tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
// CHECK-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// CHECK-NEXT:      W_E <3x2xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:      W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
// CHECK-NEXT:    %[[V1:.+]] = transformer.attention %[[V0]] layer 0 {
// CHECK-NEXT:      transformer.head<"a">
// CHECK-NEXT:        W_Q <2x3xf32 sparse {(0, 0) : 2.0}>
// CHECK-NEXT:        W_K <2x3xf32 sparse {(1, 0) : 3.0}>
// CHECK-NEXT:        W_V <2x3xf32 sparse {(1, 2) : 4.0}>
// CHECK-NEXT:        W_O <3x2xf32 sparse {(2, 0) : 5.0}>
// CHECK-NEXT:      transformer.head<"b">
// CHECK-NEXT:        W_Q <2x3xf32 sparse {(0, 1) : 6.0}>
// CHECK-NEXT:        W_K <2x3xf32 sparse {}>
// CHECK-NEXT:        W_V <2x3xf32 sparse {}>
// CHECK-NEXT:        W_O <3x2xf32 sparse {(0, 1) : 7.0}>
// CHECK-NEXT:    } : !transformer.residual<2>
// CHECK-NEXT:    %[[V2:.+]] = transformer.mlp %[[V1]] layer 0 neurons<"padding", "padding">
// CHECK-NEXT:      W_in <2x2xf32 sparse {}>
// CHECK-NEXT:      W_out <2x2xf32 sparse {}> : !transformer.residual<2>
// CHECK-NEXT:    %[[V3:.+]] = transformer.attention %[[V2]] layer 1 {
// CHECK-NEXT:      transformer.head<"padding">
// CHECK-NEXT:        W_Q <2x3xf32 sparse {}>
// CHECK-NEXT:        W_K <2x3xf32 sparse {}>
// CHECK-NEXT:        W_V <2x3xf32 sparse {}>
// CHECK-NEXT:        W_O <3x2xf32 sparse {}>
// CHECK-NEXT:      transformer.head<"padding">
// CHECK-NEXT:        W_Q <2x3xf32 sparse {}>
// CHECK-NEXT:        W_K <2x3xf32 sparse {}>
// CHECK-NEXT:        W_V <2x3xf32 sparse {}>
// CHECK-NEXT:        W_O <3x2xf32 sparse {}>
// CHECK-NEXT:    } : !transformer.residual<2>
// CHECK-NEXT:    %[[V4:.+]] = transformer.mlp %[[V3]] layer 1 neurons<"n", "m">
// CHECK-NEXT:      W_in <2x2xf32 sparse {(0, 1) : 1.0}>
// CHECK-NEXT:      b_in <2xf32 dense [0.0, 8.0]>
// CHECK-NEXT:      W_out <2x2xf32 sparse {}>
// CHECK-NEXT:      b_out <2xf32 dense [9.0, 0.0]> : !transformer.residual<2>
// CHECK-NEXT:    %[[V5:.+]] = transformer.attention %[[V4]] layer 2 {
// CHECK-NEXT:      transformer.head<"c">
// CHECK-NEXT:        W_Q <2x3xf32 sparse {}>
// CHECK-NEXT:        W_K <2x3xf32 sparse {}>
// CHECK-NEXT:        W_V <2x3xf32 sparse {}>
// CHECK-NEXT:        W_O <3x2xf32 sparse {}>
// CHECK-NEXT:      transformer.head<"padding">
// CHECK-NEXT:        W_Q <2x3xf32 sparse {}>
// CHECK-NEXT:        W_K <2x3xf32 sparse {}>
// CHECK-NEXT:        W_V <2x3xf32 sparse {}>
// CHECK-NEXT:        W_O <3x2xf32 sparse {}>
// CHECK-NEXT:    } : !transformer.residual<2>
// CHECK-NEXT:    %[[V6:.+]] = transformer.mlp %[[V5]] layer 2 neurons<"k", "padding">
// CHECK-NEXT:      W_in <2x2xf32 sparse {(1, 0) : 1.0}>
// CHECK-NEXT:      b_in <2xf32 dense [2.0, 0.0]>
// CHECK-NEXT:      W_out <2x2xf32 sparse {(0, 1) : 3.0}> : !transformer.residual<2>
// CHECK-NEXT:    %[[O:.+]] = transformer.unembed %[[V6]] decode<categorical ["a"]>
// CHECK-NEXT:      W_U <2x1xf32 sparse {}> : !transformer.residual<2> -> !transformer.logits<1>
// CHECK-NEXT:    transformer.return %[[O]] : !transformer.logits<1>
// CHECK-NEXT:  }

// -----

// A model without layers stays.
transformer.model @none tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x2xf32 sparse {}> W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
  %o = transformer.unembed %0 decode<categorical ["a"]> W_U <2x1xf32 sparse {}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       transformer.model @none tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
// CHECK-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// CHECK-NEXT:      W_E <3x2xf32 sparse {}>
// CHECK-NEXT:      W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
// CHECK-NEXT:    %[[O:.+]] = transformer.unembed %[[V0]] decode<categorical ["a"]>
// CHECK-NEXT:      W_U <2x1xf32 sparse {}> : !transformer.residual<2> -> !transformer.logits<1>
// CHECK-NEXT:    transformer.return %[[O]] : !transformer.logits<1>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

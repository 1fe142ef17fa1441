// RUN: rasp-opt -p transformer-extract-biases --split-input-file %s | filecheck --match-full-lines %s

// Reads by queries, keys, values, neurons and logits become biases, and the direction goes. The row of PAD may differ.
transformer.model @m tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 1 residual_labels<"one", "x", "y"> certificate<float32 [decode "m" 1.0 0.25]> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <4x3xf32 dense [[1.0, 1.0, 0.0], [1.0, 2.0, 0.0], [1.0, 0.0, 0.0], [0.0, 0.0, 0.0]]> W_pos <2x3xf32 sparse {(1, 1) : 1.0}> : !transformer.residual<3>
  %1 = transformer.attention %0 layer 0 b_O <3xf32 dense [0.0, 0.5, 0.0]> {
    transformer.head<"a"> W_Q <3x2xf32 dense [[4.0, 0.0], [1.0, 1.0], [0.0, 0.0]]> W_K <3x2xf32 dense [[0.0, 5.0], [2.0, 0.0], [0.0, 0.0]]> b_K <2xf32 dense [1.0, -5.0]> W_V <3x1xf32 dense [[6.0], [0.0], [0.0]]> W_O <1x3xf32 sparse {(0, 2) : 1.0}>
    transformer.head<"b"> W_Q <3x1xf32 sparse {(1, 0) : 1.0}> W_K <3x1xf32 sparse {(1, 0) : 1.0}> W_V <3x1xf32 sparse {(1, 0) : 1.0}> b_V <1xf32 dense [3.0]> W_O <1x3xf32 sparse {(0, 2) : 1.0}>
  } : !transformer.residual<3>
  %2 = transformer.mlp %1 layer 0 neurons<"n", "m"> W_in <3x2xf32 dense [[-1.0, 2.0], [1.0, 0.0], [0.0, 1.0]]> b_in <2xf32 dense [0.5, 0.0]> W_out <2x3xf32 sparse {(0, 2) : 1.0}> b_out <3xf32 sparse {2 : 1.0}> : !transformer.residual<3>
  %o = transformer.unembed %2 decode<categorical ["a", "b"]> W_U <3x2xf32 dense [[7.0, 0.0], [0.0, 1.0], [1.0, 0.0]]> : !transformer.residual<3> -> !transformer.logits<2>
  transformer.return %o : !transformer.logits<2>
}

// CHECK:       transformer.model @m tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 1 residual_labels<"x", "y"> certificate <float32 [decode "m" 1.0 0.25]> {
// CHECK-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// CHECK-NEXT:      W_E <4x2xf32 sparse {(0, 0) : 1.0, (1, 0) : 2.0}>
// CHECK-NEXT:      W_pos <2x2xf32 sparse {(1, 0) : 1.0}> : !transformer.residual<2>
// CHECK-NEXT:    %[[V1:.+]] = transformer.attention %[[V0]] layer 0
// CHECK-NEXT:      b_O <2xf32 dense [0.5, 0.0]> {
// CHECK-NEXT:      transformer.head<"a">
// CHECK-NEXT:        W_Q <2x2xf32 dense {{\[\[}}1.0, 1.0], [0.0, 0.0]]>
// CHECK-NEXT:        b_Q <2xf32 dense [4.0, 0.0]>
// CHECK-NEXT:        W_K <2x2xf32 sparse {(0, 0) : 2.0}>
// CHECK-NEXT:        b_K <2xf32 dense [1.0, 0.0]>
// CHECK-NEXT:        W_V <2x1xf32 sparse {}>
// CHECK-NEXT:        b_V <1xf32 dense [6.0]>
// CHECK-NEXT:        W_O <1x2xf32 dense {{\[\[}}0.0, 1.0]]>
// CHECK-NEXT:      transformer.head<"b">
// CHECK-NEXT:        W_Q <2x1xf32 dense {{\[\[}}1.0], [0.0]]>
// CHECK-NEXT:        W_K <2x1xf32 dense {{\[\[}}1.0], [0.0]]>
// CHECK-NEXT:        W_V <2x1xf32 dense {{\[\[}}1.0], [0.0]]>
// CHECK-NEXT:        b_V <1xf32 dense [3.0]>
// CHECK-NEXT:        W_O <1x2xf32 dense {{\[\[}}0.0, 1.0]]>
// CHECK-NEXT:    } : !transformer.residual<2>
// CHECK-NEXT:    %[[V2:.+]] = transformer.mlp %[[V1]] layer 0 neurons<"n", "m">
// CHECK-NEXT:      W_in <2x2xf32 dense {{\[\[}}1.0, 0.0], [0.0, 1.0]]>
// CHECK-NEXT:      b_in <2xf32 dense [-0.5, 2.0]>
// CHECK-NEXT:      W_out <2x2xf32 sparse {(0, 1) : 1.0}>
// CHECK-NEXT:      b_out <2xf32 dense [0.0, 1.0]> : !transformer.residual<2>
// CHECK-NEXT:    %[[O:.+]] = transformer.unembed %[[V2]] decode<categorical ["a", "b"]>
// CHECK-NEXT:      W_U <2x2xf32 dense {{\[\[}}0.0, 1.0], [1.0, 0.0]]>
// CHECK-NEXT:      b_U <2xf32 dense [7.0, 0.0]> : !transformer.residual<2> -> !transformer.logits<2>
// CHECK-NEXT:    transformer.return %[[O]] : !transformer.logits<2>
// CHECK-NEXT:  }

// -----

// Constants of positions count too: 1.5 and 0.5 make 2; of two constants both go.
transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "c", "d"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x3xf32 dense [[1.0, 1.5, 3.0], [0.0, 2.0, 3.0], [0.0, 0.0, 3.0]]> W_pos <2x3xf32 dense [[0.0, 0.0, 0.0], [0.0, 0.5, 0.0]]> : !transformer.residual<3>
  %o = transformer.unembed %0 decode<numerical {0, 1}> W_U <3x1xf32 dense [[1.0], [0.25], [-2.0]]> : !transformer.residual<3> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x"> {
// CHECK-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// CHECK-NEXT:      W_E <3x1xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:      W_pos <2x1xf32 sparse {}> : !transformer.residual<1>
// CHECK-NEXT:    %[[O:.+]] = transformer.unembed %[[V0]] decode<numerical {0, 1}>
// CHECK-NEXT:      W_U <1x1xf32 dense {{\[\[}}1.0]]>
// CHECK-NEXT:      b_U <1xf32 dense [-5.5]> : !transformer.residual<1> -> !transformer.logits<1>
// CHECK-NEXT:    transformer.return %[[O]] : !transformer.logits<1>
// CHECK-NEXT:  }

// -----

// A model of constants keeps a direction.
transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"c", "d"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x2xf32 dense [[1.0, 2.0], [1.0, 2.0], [1.0, 2.0]]> W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
  %o = transformer.unembed %0 decode<numerical {0, 1}> W_U <2x1xf32 dense [[1.0], [0.5]]> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"c"> {
// CHECK-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// CHECK-NEXT:      W_E <3x1xf32 dense {{\[\[}}1.0], [1.0], [1.0]]>
// CHECK-NEXT:      W_pos <2x1xf32 sparse {}> : !transformer.residual<1>
// CHECK-NEXT:    %[[O:.+]] = transformer.unembed %[[V0]] decode<numerical {0, 1}>
// CHECK-NEXT:      W_U <1x1xf32 sparse {}>
// CHECK-NEXT:      b_U <1xf32 dense [2.0]> : !transformer.residual<1> -> !transformer.logits<1>
// CHECK-NEXT:    transformer.return %[[O]] : !transformer.logits<1>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

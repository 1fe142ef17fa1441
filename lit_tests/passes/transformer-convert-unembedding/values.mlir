// RUN: rasp-opt -p transformer-convert-unembedding --split-input-file %s | filecheck --match-full-lines %s
// RUN: rasp-opt -p 'transformer-convert-unembedding{to=values}' --split-input-file %s | filecheck --match-full-lines %s

// The columns of -1/2, 0 and 2, counted from 0, the middle value.
transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> certificate <float32 [decode "m" 1.0 0.0]> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x2xf32 sparse {(0, 0) : 1.0}> W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
  %o = transformer.unembed %0 decode<numerical {-1/2, 0, 2}> W_U <2x1xf32 dense [[1.0], [2.0]]> b_U <1xf32 dense [0.5]> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
// CHECK-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// CHECK-NEXT:      W_E <3x2xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:      W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
// CHECK-NEXT:    %[[O:.+]] = transformer.unembed %[[V0]] decode<categorical [-1/2, 0, 2]>
// CHECK-NEXT:      W_U <2x3xf32 dense {{\[\[}}-0.5, 0.0, 2.0], [-1.0, 0.0, 4.0]]>
// CHECK-NEXT:      b_U <3xf32 dense [-0.375, 0.0, -1.0]> : !transformer.residual<2> -> !transformer.logits<3>
// CHECK-NEXT:    transformer.return %[[O]] : !transformer.logits<3>
// CHECK-NEXT:  }

// -----

// A categorical unembedding stays, with the certificate.
transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> certificate <float32 [decode "m" 1.0 0.0]> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x2xf32 sparse {(0, 0) : 1.0}> W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
  %o = transformer.unembed %0 decode<categorical ["a", none]> W_U <2x2xf32 sparse {(0, 0) : 1.0}> : !transformer.residual<2> -> !transformer.logits<2>
  transformer.return %o : !transformer.logits<2>
}

// CHECK:       transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> certificate <float32 [decode "m" 1.0 0.0]> {
// CHECK-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// CHECK-NEXT:      W_E <3x2xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:      W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
// CHECK-NEXT:    %[[O:.+]] = transformer.unembed %[[V0]] decode<categorical ["a", none]>
// CHECK-NEXT:      W_U <2x2xf32 sparse {(0, 0) : 1.0}> : !transformer.residual<2> -> !transformer.logits<2>
// CHECK-NEXT:    transformer.return %[[O]] : !transformer.logits<2>
// CHECK-NEXT:  }

// -----

// Several results.
transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x2xf64 sparse {(0, 0) : 1.0}> W_pos <2x2xf64 sparse {}> : !transformer.residual<2>
  %o1 = transformer.unembed %0 decode<numerical {0, 1}> label<"p"> W_U <2x1xf64 dense [[1.0], [0.0]]> : !transformer.residual<2> -> !transformer.logits<1>
  %o2 = transformer.unembed %0 decode<categorical ["u"]> label<"q"> W_U <2x1xf64 sparse {}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o1, %o2 : !transformer.logits<1>, !transformer.logits<1>
}

// CHECK:       transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
// CHECK-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// CHECK-NEXT:      W_E <3x2xf64 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:      W_pos <2x2xf64 sparse {}> : !transformer.residual<2>
// CHECK-NEXT:    %[[O1:.+]] = transformer.unembed %[[V0]] decode<categorical [0, 1]> label<"p">
// CHECK-NEXT:      W_U <2x2xf64 dense {{\[\[}}-1.0, 0.0], [-0.0, 0.0]]>
// CHECK-NEXT:      b_U <2xf64 dense [0.5, 0.0]> : !transformer.residual<2> -> !transformer.logits<2>
// CHECK-NEXT:    %[[O2:.+]] = transformer.unembed %[[V0]] decode<categorical ["u"]> label<"q">
// CHECK-NEXT:      W_U <2x1xf64 sparse {}> : !transformer.residual<2> -> !transformer.logits<1>
// CHECK-NEXT:    transformer.return %[[O1]], %[[O2]] : !transformer.logits<2>, !transformer.logits<1>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

// RUN: rasp-opt -p transformer-extract-biases --split-input-file %s | filecheck --match-full-lines %s

// The bias 1 + 2^-24 is no float32: the certificate goes.
transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "c"> certificate<float32 [decode "m" 1.0 0.25]> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x2xf32 dense [[1.0, 1.0], [0.0, 1.0], [0.0, 1.0]]> W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
  %o = transformer.unembed %0 decode<numerical {0, 1}> W_U <2x1xf32 dense [[1.0], [1.0]]> b_U <1xf32 dense [5.9604645e-08]> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x"> {
// CHECK-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// CHECK-NEXT:      W_E <3x1xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:      W_pos <2x1xf32 sparse {}> : !transformer.residual<1>
// CHECK-NEXT:    %[[O:.+]] = transformer.unembed %[[V0]] decode<numerical {0, 1}>
// CHECK-NEXT:      W_U <1x1xf32 dense {{\[\[}}1.0]]>
// CHECK-NEXT:      b_U <1xf32 dense [1.0]> : !transformer.residual<1> -> !transformer.logits<1>
// CHECK-NEXT:    transformer.return %[[O]] : !transformer.logits<1>
// CHECK-NEXT:  }

// -----

// So is the product of two numbers of 24 bits.
transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "c"> certificate<float32 [decode "m" 1.0 0.25]> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x2xf32 dense [[1.0, 0.1], [0.0, 0.1], [0.0, 0.1]]> W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
  %o = transformer.unembed %0 decode<numerical {0, 1}> W_U <2x1xf32 dense [[1.0], [0.1]]> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x"> {
// CHECK-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// CHECK-NEXT:      W_E <3x1xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:      W_pos <2x1xf32 sparse {}> : !transformer.residual<1>
// CHECK-NEXT:    %[[O:.+]] = transformer.unembed %[[V0]] decode<numerical {0, 1}>
// CHECK-NEXT:      W_U <1x1xf32 dense {{\[\[}}1.0]]>
// CHECK-NEXT:      b_U <1xf32 dense [0.010000001]> : !transformer.residual<1> -> !transformer.logits<1>
// CHECK-NEXT:    transformer.return %[[O]] : !transformer.logits<1>
// CHECK-NEXT:  }

// -----

// The sum of 256 and 0.5 is no bfloat16; 256 times 2 alone is one.
transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "c"> certificate<bfloat16 [decode "m" 1.0 0.25]> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x2xf32 dense [[1.0, 1.0], [0.0, 1.0], [0.0, 1.0]]> W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
  %o = transformer.unembed %0 decode<numerical {0, 1}> W_U <2x1xf32 dense [[1.0], [256.0]]> b_U <1xf32 dense [0.5]> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x"> {
// CHECK-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// CHECK-NEXT:      W_E <3x1xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:      W_pos <2x1xf32 sparse {}> : !transformer.residual<1>
// CHECK-NEXT:    %[[O:.+]] = transformer.unembed %[[V0]] decode<numerical {0, 1}>
// CHECK-NEXT:      W_U <1x1xf32 dense {{\[\[}}1.0]]>
// CHECK-NEXT:      b_U <1xf32 dense [256.5]> : !transformer.residual<1> -> !transformer.logits<1>
// CHECK-NEXT:    transformer.return %[[O]] : !transformer.logits<1>
// CHECK-NEXT:  }

// -----

transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "c"> certificate<bfloat16 [decode "m" 1.0 0.25]> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x2xf32 dense [[1.0, 2.0], [0.0, 2.0], [0.0, 2.0]]> W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
  %o = transformer.unembed %0 decode<numerical {0, 1}> W_U <2x1xf32 dense [[1.0], [256.0]]> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x"> certificate <bfloat16 [decode "m" 1.0 0.25]> {
// CHECK-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// CHECK-NEXT:      W_E <3x1xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:      W_pos <2x1xf32 sparse {}> : !transformer.residual<1>
// CHECK-NEXT:    %[[O:.+]] = transformer.unembed %[[V0]] decode<numerical {0, 1}>
// CHECK-NEXT:      W_U <1x1xf32 dense {{\[\[}}1.0]]>
// CHECK-NEXT:      b_U <1xf32 dense [512.0]> : !transformer.residual<1> -> !transformer.logits<1>
// CHECK-NEXT:    transformer.return %[[O]] : !transformer.logits<1>
// CHECK-NEXT:  }

// -----

// Three times a weight is another number.
transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "c"> certificate<bfloat16 [decode "m" 1.0 0.25]> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x2xf32 dense [[1.0, 3.0], [0.0, 3.0], [0.0, 3.0]]> W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
  %o = transformer.unembed %0 decode<numerical {0, 1}> W_U <2x1xf32 dense [[1.0], [171.0]]> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x"> {
// CHECK-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// CHECK-NEXT:      W_E <3x1xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:      W_pos <2x1xf32 sparse {}> : !transformer.residual<1>
// CHECK-NEXT:    %[[O:.+]] = transformer.unembed %[[V0]] decode<numerical {0, 1}>
// CHECK-NEXT:      W_U <1x1xf32 dense {{\[\[}}1.0]]>
// CHECK-NEXT:      b_U <1xf32 dense [513.0]> : !transformer.residual<1> -> !transformer.logits<1>
// CHECK-NEXT:    transformer.return %[[O]] : !transformer.logits<1>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

// RUN: rasp-opt -p transformer-extract-biases --split-input-file %s | filecheck --match-full-lines %s

// No constants: "t" differs by token, "p" by position, "bos" at BOS, "h", "o" and "m" are written, "z" is 0.
transformer.model @m tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 2 residual_labels<"t", "p", "bos", "h", "o", "m", "z"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t
    W_E <4x7xf32 dense [[1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 0.0], [2.0, 1.0, 1.0, 1.0, 1.0, 1.0, 0.0], [1.0, 1.0, 2.0, 1.0, 1.0, 1.0, 0.0], [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 0.0]]>
    W_pos <3x7xf32 sparse {(2, 1) : 1.0}> : !transformer.residual<7>
  %1 = transformer.attention %0 layer 0 b_O <7xf32 sparse {4 : 1.0}> {
    transformer.head<"a"> W_Q <7x1xf32 dense [[1.0], [1.0], [1.0], [1.0], [1.0], [1.0], [1.0]]> W_K <7x1xf32 sparse {(0, 0) : 1.0}> W_V <7x1xf32 sparse {(1, 0) : 1.0}> W_O <1x7xf32 sparse {(0, 3) : 1.0}>
  } : !transformer.residual<7>
  %2 = transformer.mlp %1 layer 0 neurons<> W_in <7x0xf32 sparse {}> W_out <0x7xf32 sparse {}> b_out <7xf32 sparse {5 : 1.0}> : !transformer.residual<7>
  %o = transformer.unembed %2 decode<numerical {0, 1}> W_U <7x1xf32 sparse {(0, 0) : 1.0}> : !transformer.residual<7> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       transformer.model @m tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 2 residual_labels<"t", "p", "bos", "h", "o", "m", "z"> {
// CHECK-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// CHECK-NEXT:      W_E <4x7xf32 dense {{\[\[}}1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 0.0], [2.0, 1.0, 1.0, 1.0, 1.0, 1.0, 0.0], [1.0, 1.0, 2.0, 1.0, 1.0, 1.0, 0.0], [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 0.0]]>
// CHECK-NEXT:      W_pos <3x7xf32 sparse {(2, 1) : 1.0}> : !transformer.residual<7>
// CHECK-NEXT:    %[[V1:.+]] = transformer.attention %[[V0]] layer 0
// CHECK-NEXT:      b_O <7xf32 sparse {4 : 1.0}> {
// CHECK-NEXT:      transformer.head<"a">
// CHECK-NEXT:        W_Q <7x1xf32 dense {{\[\[}}1.0], [1.0], [1.0], [1.0], [1.0], [1.0], [1.0]]>
// CHECK-NEXT:        W_K <7x1xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:        W_V <7x1xf32 sparse {(1, 0) : 1.0}>
// CHECK-NEXT:        W_O <1x7xf32 sparse {(0, 3) : 1.0}>
// CHECK-NEXT:    } : !transformer.residual<7>
// CHECK-NEXT:    %[[V2:.+]] = transformer.mlp %[[V1]] layer 0 neurons<>
// CHECK-NEXT:      W_in <7x0xf32 sparse {}>
// CHECK-NEXT:      W_out <0x7xf32 sparse {}>
// CHECK-NEXT:      b_out <7xf32 sparse {5 : 1.0}> : !transformer.residual<7>
// CHECK-NEXT:    %[[O:.+]] = transformer.unembed %[[V2]] decode<numerical {0, 1}>
// CHECK-NEXT:      W_U <7x1xf32 sparse {(0, 0) : 1.0}> : !transformer.residual<7> -> !transformer.logits<1>
// CHECK-NEXT:    transformer.return %[[O]] : !transformer.logits<1>
// CHECK-NEXT:  }

// -----

// The record of a variable keeps its direction; its reads become biases.
transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "c", "d"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x3xf32 dense [[1.0, 1.0, 1.0], [0.0, 1.0, 1.0], [0.0, 1.0, 1.0]]> W_pos <2x3xf32 sparse {}> : !transformer.residual<3>
  %o = transformer.unembed %0 decode<numerical {0, 1}> W_U <3x1xf32 dense [[1.0], [0.25], [0.5]]> : !transformer.residual<3> -> !transformer.logits<1>
  transformer.variable "v" values<{1}> after<"embed"> table <1x1xf64 dense [[1.0]]> basis <1x3xf64 dense [[0.0, 1.0, 0.0]]>
  transformer.variable "w" values<{1}> after<"embed"> table <1x1xf64 dense [[1.0]]> basis <1x3xf64 dense [[1.0, 0.0, 0.0]]> reading <3x1xf64 dense [[1.0], [0.0], [1.0]]>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "c", "d"> {
// CHECK-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// CHECK-NEXT:      W_E <3x3xf32 dense {{\[\[}}1.0, 1.0, 1.0], [0.0, 1.0, 1.0], [0.0, 1.0, 1.0]]>
// CHECK-NEXT:      W_pos <2x3xf32 sparse {}> : !transformer.residual<3>
// CHECK-NEXT:    %[[O:.+]] = transformer.unembed %[[V0]] decode<numerical {0, 1}>
// CHECK-NEXT:      W_U <3x1xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:      b_U <1xf32 dense [0.75]> : !transformer.residual<3> -> !transformer.logits<1>
// CHECK-NEXT:    transformer.variable "v" values<{1}> after<"embed">
// CHECK-NEXT:      table <1x1xf64 dense {{\[\[}}1.0]]>
// CHECK-NEXT:      basis <1x3xf64 sparse {(0, 1) : 1.0}>
// CHECK-NEXT:    transformer.variable "w" values<{1}> after<"embed">
// CHECK-NEXT:      table <1x1xf64 dense {{\[\[}}1.0]]>
// CHECK-NEXT:      basis <1x3xf64 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:      reading <3x1xf64 dense {{\[\[}}1.0], [0.0], [1.0]]>
// CHECK-NEXT:    transformer.return %[[O]] : !transformer.logits<1>
// CHECK-NEXT:  }

// -----

// A tied unembedding reads "c", and has the gain 0 at "d".
transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "c", "d"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x3xf32 dense [[1.0, 1.0, 1.0], [0.0, 1.0, 1.0], [0.0, 1.0, 1.0]]> W_pos <2x3xf32 sparse {}> : !transformer.residual<3>
  %1 = transformer.mlp %0 layer 0 neurons<"n"> W_in <3x1xf32 dense [[1.0], [2.0], [4.0]]> W_out <1x3xf32 sparse {(0, 0) : 1.0}> : !transformer.residual<3>
  %o = transformer.unembed %1 tied decode<categorical ["a", "bos", "pad"]> gain <3xf32 dense [1.0, 1.0, 0.0]> : !transformer.residual<3> -> !transformer.logits<3>
  transformer.return %o : !transformer.logits<3>
}

// CHECK:       transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "c"> {
// CHECK-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// CHECK-NEXT:      W_E <3x2xf32 dense {{\[\[}}1.0, 1.0], [0.0, 1.0], [0.0, 1.0]]>
// CHECK-NEXT:      W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
// CHECK-NEXT:    %[[V1:.+]] = transformer.mlp %[[V0]] layer 0 neurons<"n">
// CHECK-NEXT:      W_in <2x1xf32 dense {{\[\[}}1.0], [0.0]]>
// CHECK-NEXT:      b_in <1xf32 dense [6.0]>
// CHECK-NEXT:      W_out <1x2xf32 dense {{\[\[}}1.0, 0.0]]> : !transformer.residual<2>
// CHECK-NEXT:    %[[O:.+]] = transformer.unembed %[[V1]] tied decode<categorical ["a", "bos", "pad"]>
// CHECK-NEXT:      gain <2xf32 dense [1.0, 1.0]> : !transformer.residual<2> -> !transformer.logits<3>
// CHECK-NEXT:    transformer.return %[[O]] : !transformer.logits<3>
// CHECK-NEXT:  }

// -----

// Readable variables leave the constant out: "u" can, "w" has an undefined value with the coordinates 0, "r" rounds.
transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "c", "d", "e"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x4xf32 dense [[1.0, 2.0, 1.0, 1.0], [0.0, 2.0, 1.0, 1.0], [0.0, 2.0, 1.0, 1.0]]> W_pos <2x4xf32 sparse {}> : !transformer.residual<4>
  %o = transformer.unembed %0 decode<numerical {0, 1}> W_U <4x1xf32 dense [[1.0], [0.25], [0.5], [1.0]]> : !transformer.residual<4> -> !transformer.logits<1>
  transformer.variable "u" values<{0, 1}> after<"embed"> table <2x1xf64 dense [[0.0], [1.0]]> reading <4x1xf64 dense [[3.0], [-1.0], [0.0], [0.0]]>
  transformer.variable "w" values<{1, none}> after<"embed"> table <1x1xf64 dense [[1.0]]> reading <4x1xf64 dense [[1.0], [0.0], [1.0], [0.0]]>
  transformer.variable "r" values<{0, 1}> after<"embed"> table <2x1xf64 dense [[0.1], [1.0]]> reading <4x1xf64 dense [[1.0], [0.0], [0.0], [1.0e-30]]>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "d", "e"> {
// CHECK-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// CHECK-NEXT:      W_E <3x3xf32 dense {{\[\[}}1.0, 1.0, 1.0], [0.0, 1.0, 1.0], [0.0, 1.0, 1.0]]>
// CHECK-NEXT:      W_pos <2x3xf32 sparse {}> : !transformer.residual<3>
// CHECK-NEXT:    %[[O:.+]] = transformer.unembed %[[V0]] decode<numerical {0, 1}>
// CHECK-NEXT:      W_U <3x1xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:      b_U <1xf32 dense [2.0]> : !transformer.residual<3> -> !transformer.logits<1>
// CHECK-NEXT:    transformer.variable "u" values<{0, 1}> after<"embed">
// CHECK-NEXT:      table <2x1xf64 dense {{\[\[}}2.0], [3.0]]>
// CHECK-NEXT:      reading <3x1xf64 sparse {(0, 0) : 3.0}>
// CHECK-NEXT:    transformer.variable "w" values<{1, none}> after<"embed">
// CHECK-NEXT:      table <1x1xf64 dense {{\[\[}}1.0]]>
// CHECK-NEXT:      reading <3x1xf64 dense {{\[\[}}1.0], [1.0], [0.0]]>
// CHECK-NEXT:    transformer.variable "r" values<{0, 1}> after<"embed">
// CHECK-NEXT:      table <2x1xf64 dense {{\[\[}}0.1], [1.0]]>
// CHECK-NEXT:      reading <3x1xf64 dense {{\[\[}}1.0], [0.0], [1.0e-30]]>
// CHECK-NEXT:    transformer.return %[[O]] : !transformer.logits<1>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

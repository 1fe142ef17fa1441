// RUN: rasp-opt -p 'transformer-tie-embeddings' %s | filecheck --match-full-lines %s

// The twin of x moves by two neurons and by what the MLP writes to x; the weights of up to 5 are
// divided by 8. Records of variables get the width of the stream.
transformer.model @m tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 1 causal residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <4x2xf32 sparse {(0, 0) : 1.0}> W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
  %1 = transformer.mlp %0 layer 0 neurons<"n"> W_in <2x1xf32 sparse {(0, 0) : 1.0}> b_in <1xf32 dense [-0.5]> W_out <1x2xf32 sparse {(0, 0) : 2.0, (0, 1) : 1.0}> b_out <2xf32 sparse {0 : 0.25}> : !transformer.residual<2>
  %o = transformer.unembed %1 decode<categorical ["a", "b", "bos", "pad"]> label<"r"> W_U <2x4xf32 sparse {(0, 0) : 5.0, (0, 1) : -1.0}> b_U <4xf32 dense [0.0, 0.5, -1.0, -1.0]> : !transformer.residual<2> -> !transformer.logits<4>
  transformer.variable "x" values<{1, 2}> after<"embed"> table <2x1xf64 dense [[1.0], [2.0]]> basis <1x2xf64 dense [[1.0, 0.0]]>
  transformer.return %o : !transformer.logits<4>
}

// CHECK:       transformer.model @m tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 1 causal residual_labels<"x", "y", "tied:x", "tied:one", "tied:zero"> {
// CHECK-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// CHECK-NEXT:      W_E <4x5xf32 dense {{\[\[}}1.0, 0.0, 0.625, 0.0, -0.625], [0.0, 0.0, -0.125, 0.5, 0.0625], [0.0, 0.0, 0.0, -1.0, 0.125], [0.0, 0.0, 0.0, -1.0, 0.125]]>
// CHECK-NEXT:      W_pos <2x5xf32 sparse {}> : !transformer.residual<5>
// CHECK-NEXT:    %[[V1:.+]] = transformer.mlp %[[V0]] layer 0 neurons<"n", "tied:x up", "tied:x down", "tied:one up", "tied:zero up", "tied:zero down">
// CHECK-NEXT:      W_in <5x6xf32 sparse {(0, 0) : 1.0, (0, 1) : 1.0, (0, 2) : -1.0, (2, 1) : -1.0, (2, 2) : 1.0, (3, 3) : -1.0, (4, 4) : -1.0, (4, 5) : 1.0}>
// CHECK-NEXT:      b_in <6xf32 sparse {0 : -0.5, 3 : 1.0}>
// CHECK-NEXT:      W_out <6x5xf32 sparse {(0, 1) : 1.0, (0, 2) : 2.0, (1, 2) : 1.0, (2, 2) : -1.0, (3, 3) : 1.0, (4, 4) : 1.0, (5, 4) : -1.0}>
// CHECK-NEXT:      b_out <5xf32 sparse {2 : 0.25}> : !transformer.residual<5>
// CHECK-NEXT:    %[[O:.+]] = transformer.unembed %[[V1]] tied decode<categorical ["a", "b", "bos", "pad"]> label<"r">
// CHECK-NEXT:      gain <5xf32 dense [0.0, 0.0, 8.0, 1.0, 8.0]> : !transformer.residual<5> -> !transformer.logits<4>
// CHECK-NEXT:    transformer.variable "x" values<{1, 2}> after<"embed">
// CHECK-NEXT:      table <2x1xf64 dense {{\[\[}}1.0], [2.0]]>
// CHECK-NEXT:      basis <1x5xf64 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:    transformer.return %[[O]] : !transformer.logits<4>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

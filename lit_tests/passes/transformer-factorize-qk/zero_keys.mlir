// RUN: rasp-opt -p transformer-factorize-qk %s | filecheck --match-full-lines %s

// A key without scores needs no dimension.
transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"a", "b", "c"> {
^bb0(%tokens : !transformer.tokens):
  %x = transformer.embed %tokens W_E <3x3xf32 sparse {(0, 0) : 1.0}> W_pos <2x3xf32 sparse {(0, 2) : 1.0}> : !transformer.residual<3>
  %y = transformer.attention %x layer 0 {
    transformer.head<"h">
      W_Q <3x3xf32 dense [[5.0, 0.0, 1.0], [1.0, 0.0, 2.0], [0.0, 0.0, 0.0]]>
      W_K <3x3xf32 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0}>
      W_V <3x1xf32 dense [[1.0], [0.0], [0.0]]>
      W_O <1x3xf32 dense [[0.0, 0.0, 1.0]]>
  } : !transformer.residual<3>
  %o = transformer.unembed %y decode<categorical ["a", "b"]> W_U <3x2xf32 sparse {(0, 0) : 1.0}> : !transformer.residual<3> -> !transformer.logits<2>
  transformer.return %o : !transformer.logits<2>
}

// CHECK:       transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"a", "b", "c"> {
// CHECK-NEXT:  ^bb0(%[[TOKENS:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[X:.+]] = transformer.embed %[[TOKENS]]
// CHECK-NEXT:      W_E <3x3xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:      W_pos <2x3xf32 sparse {(0, 2) : 1.0}> : !transformer.residual<3>
// CHECK-NEXT:    %[[Y:.+]] = transformer.attention %[[X]] layer 0 {
// CHECK-NEXT:      transformer.head<"h">
// CHECK-NEXT:        W_Q <3x2xf32 dense {{\[\[}}5.0, 1.0], [1.0, 2.0], [0.0, 0.0]]>
// CHECK-NEXT:        W_K <3x2xf32 sparse {(0, 0) : 1.0, (2, 1) : 1.0}>
// CHECK-NEXT:        W_V <3x1xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:        W_O <1x3xf32 sparse {(0, 2) : 1.0}>
// CHECK-NEXT:    } : !transformer.residual<3>
// CHECK-NEXT:    %[[O:.+]] = transformer.unembed %[[Y]] decode<categorical ["a", "b"]>
// CHECK-NEXT:      W_U <3x2xf32 sparse {(0, 0) : 1.0}> : !transformer.residual<3> -> !transformer.logits<2>
// CHECK-NEXT:    transformer.return %[[O]] : !transformer.logits<2>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

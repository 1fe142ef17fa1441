// RUN: rasp-opt -p transformer-scale-attention %s | filecheck --match-full-lines %s

// The bias of queries is multiplied by 2 as the queries are.
transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y", "z"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x3xf32 dense [[1.0, 1.0, 0.0], [1.0, 2.0, 0.0], [0.0, 0.0, 0.0]]> W_pos <2x3xf32 sparse {(1, 1) : 1.0}> : !transformer.residual<3>
  %1 = transformer.attention %0 layer 0 b_O <3xf32 dense [0.0, 0.5, 0.0]> {
    transformer.head<"a"> W_Q <3x2xf32 dense [[4.0, 0.0], [1.0, 1.0], [0.0, 0.0]]> b_Q <2xf32 dense [1.0, 2.0]> W_K <3x2xf32 dense [[0.0, 5.0], [2.0, 0.0], [0.0, 0.0]]> b_K <2xf32 dense [1.0, -5.0]> W_V <3x1xf32 dense [[6.0], [0.0], [0.0]]> b_V <1xf32 dense [0.25]> W_O <1x3xf32 sparse {(0, 2) : 1.0}>
  } : !transformer.residual<3>
  %o = transformer.unembed %1 decode<numerical {0, 1}> W_U <3x1xf32 dense [[1.0], [0.25], [0.5]]> : !transformer.residual<3> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y", "z"> {
// CHECK-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// CHECK-NEXT:      W_E <3x3xf32 dense {{\[\[}}1.0, 1.0, 0.0], [1.0, 2.0, 0.0], [0.0, 0.0, 0.0]]>
// CHECK-NEXT:      W_pos <2x3xf32 sparse {(1, 1) : 1.0}> : !transformer.residual<3>
// CHECK-NEXT:    %[[V1:.+]] = transformer.attention %[[V0]] layer 0 scale 5.000000e-01 : f64
// CHECK-NEXT:      b_O <3xf32 sparse {1 : 0.5}> {
// CHECK-NEXT:      transformer.head<"a">
// CHECK-NEXT:        W_Q <3x4xf32 sparse {(0, 0) : 8.0, (1, 0) : 2.0, (1, 1) : 2.0}>
// CHECK-NEXT:        b_Q <4xf32 dense [2.0, 4.0, 0.0, 0.0]>
// CHECK-NEXT:        W_K <3x4xf32 sparse {(0, 1) : 5.0, (1, 0) : 2.0}>
// CHECK-NEXT:        b_K <4xf32 dense [1.0, -5.0, 0.0, 0.0]>
// CHECK-NEXT:        W_V <3x4xf32 sparse {(0, 0) : 6.0}>
// CHECK-NEXT:        b_V <4xf32 sparse {0 : 0.25}>
// CHECK-NEXT:        W_O <4x3xf32 sparse {(0, 2) : 1.0}>
// CHECK-NEXT:    } : !transformer.residual<3>
// CHECK-NEXT:    %[[O:.+]] = transformer.unembed %[[V1]] decode<numerical {0, 1}>
// CHECK-NEXT:      W_U <3x1xf32 dense {{\[\[}}1.0], [0.25], [0.5]]> : !transformer.residual<3> -> !transformer.logits<1>
// CHECK-NEXT:    transformer.return %[[O]] : !transformer.logits<1>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

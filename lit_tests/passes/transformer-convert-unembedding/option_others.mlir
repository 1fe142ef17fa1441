// RUN: rasp-opt -p 'transformer-convert-unembedding{to=tokens others=lower}' %s | filecheck --match-full-lines %s
// RUN: rasp-opt -p 'transformer-convert-unembedding{to=tokens others=zero}' %s | filecheck --match-full-lines %s --check-prefix=ZERO

// BOS and PAD have the column of "b", which has the least weights, lowered by 1, or columns of zeros.
transformer.model @m tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 1 causal residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <4x2xf32 sparse {(0, 0) : 1.0}> W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
  %o = transformer.unembed %0 decode<categorical ["b", "a"]> W_U <2x2xf32 dense [[1.0, 2.0], [3.0, 4.0]]> b_U <2xf32 dense [0.5, 0.0]> : !transformer.residual<2> -> !transformer.logits<2>
  transformer.return %o : !transformer.logits<2>
}

// CHECK:       transformer.model @m tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 1 causal residual_labels<"x", "y"> {
// CHECK-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// CHECK-NEXT:      W_E <4x2xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:      W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
// CHECK-NEXT:    %[[O:.+]] = transformer.unembed %[[V0]] decode<categorical ["a", "b", "bos", "pad"]>
// CHECK-NEXT:      W_U <2x4xf32 dense {{\[\[}}2.0, 1.0, 1.0, 1.0], [4.0, 3.0, 3.0, 3.0]]>
// CHECK-NEXT:      b_U <4xf32 dense [0.0, 0.5, -0.5, -0.5]> : !transformer.residual<2> -> !transformer.logits<4>
// CHECK-NEXT:    transformer.return %[[O]] : !transformer.logits<4>
// CHECK-NEXT:  }

// ZERO:       transformer.model @m tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 1 causal residual_labels<"x", "y"> {
// ZERO-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// ZERO-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// ZERO-NEXT:      W_E <4x2xf32 sparse {(0, 0) : 1.0}>
// ZERO-NEXT:      W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
// ZERO-NEXT:    %[[O:.+]] = transformer.unembed %[[V0]] decode<categorical ["a", "b", "bos", "pad"]>
// ZERO-NEXT:      W_U <2x4xf32 dense {{\[\[}}2.0, 1.0, 0.0, 0.0], [4.0, 3.0, 0.0, 0.0]]>
// ZERO-NEXT:      b_U <4xf32 sparse {1 : 0.5}> : !transformer.residual<2> -> !transformer.logits<4>
// ZERO-NEXT:    transformer.return %[[O]] : !transformer.logits<4>
// ZERO-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

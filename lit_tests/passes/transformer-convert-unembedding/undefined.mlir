// RUN: rasp-opt -p 'transformer-convert-unembedding{to=tokens}' %s | filecheck --match-full-lines %s
// RUN: rasp-opt -p 'transformer-convert-unembedding{to=tokens},transformer-convert-unembedding{to=tokens}' %s | filecheck --match-full-lines %s

// An undefined result has the column of PAD, which is not the last.
transformer.model @m tokens<"a", "pad", "b", "bos"> bos 3 pad 1 max_seq_len 1 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <4x2xf32 sparse {(0, 0) : 1.0}> W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
  %o = transformer.unembed %0 decode<categorical ["b", none]> W_U <2x2xf32 dense [[1.0, 2.0], [3.0, 4.0]]> b_U <2xf32 dense [0.5, 0.0]> : !transformer.residual<2> -> !transformer.logits<2>
  transformer.return %o : !transformer.logits<2>
}

// CHECK:       transformer.model @m tokens<"a", "pad", "b", "bos"> bos 3 pad 1 max_seq_len 1 residual_labels<"x", "y"> {
// CHECK-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// CHECK-NEXT:      W_E <4x2xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:      W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
// CHECK-NEXT:    %[[O:.+]] = transformer.unembed %[[V0]] decode<categorical ["a", none, "b", "bos"]>
// CHECK-NEXT:      W_U <2x4xf32 dense {{\[\[}}0.0, 2.0, 1.0, 0.0], [0.0, 4.0, 3.0, 0.0]]>
// CHECK-NEXT:      b_U <4xf32 dense [-1024.0, 0.0, 0.5, -1024.0]> : !transformer.residual<2> -> !transformer.logits<4>
// CHECK-NEXT:    transformer.return %[[O]] : !transformer.logits<4>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

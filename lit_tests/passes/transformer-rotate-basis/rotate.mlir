// RUN: rasp-opt %s -p "transformer-rotate-basis{seed=1}" | filecheck %s
// RUN: rasp-opt %s -p "transformer-rotate-basis" | filecheck %s --check-prefix=LABELS

// The stream of two directions is rotated: rows of writing and columns of reading weights keep their
// norms, biases of neurons and decodings stay, and no direction keeps its label.

transformer.model @copy tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 1
    residual_labels<"tokens:a", "tokens:b"> {
^bb0(%tokens: !transformer.tokens):
  %x = transformer.embed %tokens
    W_E <4x2xf32 sparse {(0, 0) : 1.0, (1, 1) : 1.0}>
    W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
  %y = transformer.attention %x layer 0 {
    transformer.head<"none">
      W_Q <2x1xf32 sparse {}>
      W_K <2x1xf32 sparse {}>
      W_V <2x1xf32 sparse {}>
      W_O <1x2xf32 sparse {}>
  } : !transformer.residual<2>
  %z = transformer.mlp %y layer 0 neurons<"n">
    W_in <2x1xf32 sparse {}>
    b_in <1xf32 dense [0.5]>
    W_out <1x2xf32 sparse {}>
    b_out <2xf32 dense [0.0, 2.0]> : !transformer.residual<2>
  %o = transformer.unembed %z decode<categorical ["a", "b"]>
    W_U <2x2xf32 sparse {(0, 0) : 1.0, (1, 1) : 1.0}>
    : !transformer.residual<2> -> !transformer.logits<2>
  transformer.return %o : !transformer.logits<2>
}

// Products round, so the checks leave their last digits open.
// CHECK:       transformer.model @copy tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 1 residual_labels<"hidden:0", "hidden:1"> {
// CHECK:         = transformer.embed
// CHECK-NEXT:      W_E <4x2xf32 dense {{\[\[}}0.72276{{[0-9]*}}, 0.69108{{[0-9]*}}], [0.69108{{[0-9]*}}, -0.72276{{[0-9]*}}], [0.0, 0.0], [0.0, 0.0]]>
// CHECK-NEXT:      W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
// CHECK-NEXT:    %{{.+}} = transformer.attention %{{.+}} layer 0 {
// CHECK-NEXT:      transformer.head<"none">
// CHECK:         %{{.+}} = transformer.mlp %{{.+}} layer 0 neurons<"n">
// CHECK-NEXT:      W_in <2x1xf32 sparse {}>
// CHECK-NEXT:      b_in <1xf32 dense [0.5]>
// CHECK-NEXT:      W_out <1x2xf32 sparse {}>
// CHECK-NEXT:      b_out <2xf32 dense [1.38217{{[0-9]*}}, -1.44553{{[0-9]*}}]> : !transformer.residual<2>
// CHECK-NEXT:    %{{.+}} = transformer.unembed %{{.+}} decode<categorical ["a", "b"]>
// CHECK-NEXT:      W_U <2x2xf32 dense {{\[\[}}0.72276{{[0-9]*}}, 0.69108{{[0-9]*}}], [0.69108{{[0-9]*}}, -0.72276{{[0-9]*}}]]> : !transformer.residual<2> -> !transformer.logits<2>

// LABELS: residual_labels<"hidden:0", "hidden:1">

// RUN: rasp-opt -p transformer-convert-unembedding %s | filecheck %s

// Of several results those with a column for each value stay, and a number after them is converted: the
// logits of 0, 1 and 2 are those of x (v - 1) - (v^2 - 1) / 2.
// CHECK:      %a = transformer.unembed %0 decode<categorical ["b", "a"]> label<"a">
// CHECK-NEXT:   W_U <2x2xf32 dense {{\[\[}}1.0, 2.0], [3.0, 4.0]]>
// CHECK-NEXT: %b = transformer.unembed %0 decode<categorical [0, 1, 2]> label<"b">
// CHECK-NEXT:   W_U <2x3xf32 dense {{\[\[}}-1.0, 0.0, 1.0], [{{-?}}0.0, 0.0, 0.0]]>
// CHECK-NEXT:   b_U <3xf32 dense [0.5, 0.0, -1.5]>
// CHECK-NEXT: transformer.return %a, %b
transformer.model @m tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 1 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %1 = transformer.embed %t W_E <4x2xf32 sparse {(0, 0) : 1.0}> W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
  %a = transformer.unembed %1 decode<categorical ["b", "a"]> label<"a"> W_U <2x2xf32 dense [[1.0, 2.0], [3.0, 4.0]]> : !transformer.residual<2> -> !transformer.logits<2>
  %b = transformer.unembed %1 decode<numerical {0, 1, 2}> label<"b"> W_U <2x1xf32 sparse {(0, 0) : 1.0}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %a, %b : !transformer.logits<2>, !transformer.logits<1>
}

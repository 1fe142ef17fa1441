// RUN: rasp-opt %s -p "transformer-rotate-basis{seed=1}" | filecheck %s

// The basis of a held variable is rotated, and the reading of a readable one.
transformer.model @p tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1
    residual_labels<"x", "y"> {
^bb0(%tokens: !transformer.tokens):
  %x = transformer.embed %tokens
    W_E <3x2xf32 dense [[1.0, 0.0], [1.0, 0.0], [0.0, 1.0]]>
    W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
  %o = transformer.unembed %x decode<categorical ["a"]>
    W_U <2x1xf32 dense [[1.0], [1.0]]> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.variable "x" line 1 values<{1}> after<"embed">
    table <1x1xf64 dense [[1.0]]>
    basis <1x2xf64 dense [[1.0, 0.0]]>
  transformer.variable "twice" line 2 values<{2}> after<"embed">
    table <1x1xf64 dense [[2.0]]>
    reading <2x1xf64 dense [[2.0], [0.0]]>
  transformer.variable "gone" line 3 fate<unread by "dce">
  transformer.return %o : !transformer.logits<1>
}

// CHECK:      W_E <3x2xf32 dense {{\[\[}}[[A:-?[0-9.]{7}]]{{[0-9]*}}, [[B:-?[0-9.]{7}]]{{[0-9]*}}]
// CHECK:      transformer.variable "x" line 1 values<{1}> after<"embed">
// CHECK-NEXT:   table <1x1xf64 dense {{\[\[}}1.0]]>
// CHECK-NEXT:   basis <1x2xf64 dense {{\[\[}}[[A]]{{[0-9]*}}, [[B]]{{[0-9]*}}]]>
// CHECK-NEXT: transformer.variable "twice" line 2 values<{2}> after<"embed">
// CHECK-NEXT:   table <1x1xf64 dense {{\[\[}}2.0]]>
// CHECK-NEXT:   reading <2x1xf64 dense {{\[\[}}{{-?[0-9.]+}}], [{{-?[0-9.]+}}]]>
// CHECK-NEXT: transformer.variable "gone" line 3 fate<unread by "dce">

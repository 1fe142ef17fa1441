// RUN: rasp-opt %s -p "transformer-rotate-basis{seed=1}" | filecheck --match-full-lines %s

// The inner axes of a head are rotated, those of queries and keys by one matrix, those of values by
// another, whose inverse rotates the rows of W_O. Rows keep their norms, and here W_Q W_K^T is [[6]]
// before and after, and W_V W_O is [[1]].

transformer.model @p tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1
    residual_labels<"one"> {
^bb0(%tokens: !transformer.tokens):
  %x = transformer.embed %tokens
    W_E <3x1xf32 dense [[1.0], [1.0], [1.0]]>
    W_pos <2x1xf32 sparse {}> : !transformer.residual<1>
  %y = transformer.attention %x layer 0 {
    transformer.head<"h">
      W_Q <1x2xf32 dense [[3.0, 0.0]]>
      W_K <1x2xf32 dense [[2.0, 0.0]]>
      W_V <1x2xf32 dense [[1.0, 0.0]]>
      W_O <2x1xf32 dense [[1.0], [0.0]]>
  } : !transformer.residual<1>
  %o = transformer.unembed %y decode<categorical ["a"]>
    W_U <1x1xf32 dense [[1.0]]> : !transformer.residual<1> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// Products round, so the checks leave their last digits open.
// CHECK:       transformer.head<"h">
// CHECK-NEXT:    W_Q <1x2xf32 dense {{\[\[}}1.4437{{[0-9]*}}, -2.6297{{[0-9]*}}]]>
// CHECK-NEXT:    W_K <1x2xf32 dense {{\[\[}}0.9625{{[0-9]*}}, -1.7531{{[0-9]*}}]]>
// CHECK-NEXT:    W_V <1x2xf32 dense {{\[\[}}-0.9854{{[0-9]*}}, 0.1702{{[0-9]*}}]]>
// CHECK-NEXT:    W_O <2x1xf32 dense {{\[\[}}-0.9854{{[0-9]*}}], [0.1702{{[0-9]*}}]]>

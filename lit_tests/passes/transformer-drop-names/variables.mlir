// RUN: rasp-opt %s -p transformer-drop-names --check-variables | filecheck %s

// The records of variables go, since they tell the meaning of the directions.
transformer.model @p tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1
    residual_labels<"x"> {
^bb0(%tokens: !transformer.tokens):
  %x = transformer.embed %tokens
    W_E <3x1xf32 sparse {(0, 0) : 1.0}>
    W_pos <2x1xf32 sparse {}> : !transformer.residual<1>
  %o = transformer.unembed %x decode<categorical ["a"]>
    W_U <1x1xf32 dense [[1.0]]> : !transformer.residual<1> -> !transformer.logits<1>
  transformer.variable "gone" line 3 fate<unread by "dce">
  transformer.return %o : !transformer.logits<1>
}

// CHECK:     transformer.model @hidden
// CHECK-NOT: transformer.variable

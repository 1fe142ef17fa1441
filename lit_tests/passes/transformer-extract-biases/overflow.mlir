// RUN: not rasp-opt -p transformer-extract-biases %s 2>&1 | filecheck %s

// CHECK: b_U of unembed does not fit float16; give weights of a wider type
transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "c"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x2xf16 dense [[1.0, 60000.0], [0.0, 60000.0], [0.0, 60000.0]]> W_pos <2x2xf16 sparse {}> : !transformer.residual<2>
  %o = transformer.unembed %0 decode<numerical {0, 1}> W_U <2x1xf16 dense [[1.0], [2.0]]> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

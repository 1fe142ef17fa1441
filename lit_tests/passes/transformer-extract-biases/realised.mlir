// RUN: not rasp-opt -p transformer-insert-norms,transformer-extract-biases %s 2>&1 | filecheck %s

// CHECK: 'm' has the norm 'final_norm', and the pass transformer-extract-biases knows plain models alone; give the model before it was realised in an architecture
transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "c"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x2xf32 dense [[1.0, 1.0], [0.0, 1.0], [0.0, 1.0]]> W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
  %o = transformer.unembed %0 decode<numerical {0, 1}> W_U <2x1xf32 dense [[1.0], [0.5]]> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

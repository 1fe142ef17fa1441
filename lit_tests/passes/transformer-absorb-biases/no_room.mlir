// RUN: not rasp-opt -p 'transformer-insert-norms{log2-pin=20},transformer-absorb-biases' %s 2>&1 | filecheck %s

// CHECK: no head of layer0/attn has a dimension of values that is not used, for its b_O; run transformer-pad-heads with a larger min-d-head before the norms are inserted
transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y", "z"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x3xf32 dense [[1.0, 1.0, 0.0], [1.0, 2.0, 0.0], [0.0, 0.0, 0.0]]> W_pos <2x3xf32 sparse {(1, 1) : 1.0}> : !transformer.residual<3>
  %1 = transformer.attention %0 layer 0 b_O <3xf32 dense [0.0, 0.5, 0.0]> {
    transformer.head<"a"> W_Q <3x2xf32 dense [[4.0, 0.0], [1.0, 1.0], [0.0, 0.0]]> b_Q <2xf32 dense [1.0, 2.0]> W_K <3x2xf32 dense [[0.0, 5.0], [2.0, 0.0], [0.0, 0.0]]> b_K <2xf32 dense [1.0, -5.0]> W_V <3x1xf32 dense [[6.0], [0.0], [0.0]]> b_V <1xf32 dense [0.25]> W_O <1x3xf32 sparse {(0, 2) : 1.0}>
  } : !transformer.residual<3>
  %o = transformer.unembed %1 decode<numerical {0, 1}> W_U <3x1xf32 dense [[1.0], [0.25], [0.5]]> : !transformer.residual<3> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

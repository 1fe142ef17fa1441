// RUN: not rasp-opt -p 'transformer-absorb-biases' %s 2>&1 | filecheck %s

// CHECK: W_in of layer0/mlp would read a constant from a pinned direction, which the model lacks; run transformer-insert-norms first
transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"norm:high", "y"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x2xf32 sparse {(0, 0) : 1.0}> W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
  %n = transformer.norm %0 "norm" rms eps 0.0 : f64 gain <2xf32 dense [1.0, 1.0]> : !transformer.residual<2>
  %1 = transformer.mlp %0 reads %n layer 0 neurons<"n"> W_in <2x1xf32 sparse {(0, 0) : 1.0}> b_in <1xf32 dense [-0.5]> W_out <1x2xf32 sparse {(0, 1) : 1.0}> : !transformer.residual<2>
  %o = transformer.unembed %1 decode<categorical ["a"]> W_U <2x1xf32 sparse {(0, 0) : 1.0}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// RUN: not rasp-opt -p 'transformer-insert-norms' %s 2>&1 | filecheck %s

// CHECK: unembed0 reads the stream before layer0/mlp, where no architecture has a norm for logits; let every transformer.unembed read the last stream
transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x2xf32 sparse {(0, 0) : 1.0}> W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
  %p = transformer.unembed %0 decode<categorical ["a"]> label<"p"> W_U <2x1xf32 sparse {}> : !transformer.residual<2> -> !transformer.logits<1>
  %1 = transformer.mlp %0 layer 0 neurons<"n"> W_in <2x1xf32 sparse {(0, 0) : 1.0}> W_out <1x2xf32 sparse {(0, 1) : 1.0}> : !transformer.residual<2>
  %o = transformer.unembed %1 decode<categorical ["a"]> W_U <2x1xf32 sparse {(0, 0) : 1.0}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o, %p : !transformer.logits<1>, !transformer.logits<1>
}

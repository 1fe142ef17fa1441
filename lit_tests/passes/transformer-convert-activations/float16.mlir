// RUN: not rasp-opt -p 'transformer-convert-activations' %s 2>&1 | filecheck %s

// CHECK: W_in of layer0/mlp does not fit float16; give weights of a wider type
transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x2xf16 sparse {(0, 0) : 1.0}> W_pos <2x2xf16 sparse {}> : !transformer.residual<2>
  %1 = transformer.mlp %0 layer 0 neurons<"n"> W_in <2x1xf16 sparse {(0, 0) : 1.0}> W_out <1x2xf16 sparse {(0, 1) : 1.0}> : !transformer.residual<2>
  %o = transformer.unembed %1 decode<categorical ["a"]> W_U <2x1xf16 sparse {(0, 0) : 1.0}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// RUN: not rasp-opt -p convert-transformer-to-stablehlo %s 2>&1 | filecheck %s

// CHECK: the exact GELU of layer0/mlp needs the error function in float64, which StableHLO lacks; realise the model with transformer-convert-activations{to=gelu_tanh}
transformer.model @p tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 2 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x2xf64 sparse {(0, 0) : 1.0}> W_pos <3x2xf64 sparse {}> : !transformer.residual<2>
  %1 = transformer.mlp %0 layer 0 activation gelu neurons<"n"> W_in <2x1xf64 sparse {}> W_out <1x2xf64 sparse {}> : !transformer.residual<2>
  %o = transformer.unembed %1 decode<categorical ["a"]> W_U <2x1xf64 sparse {}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

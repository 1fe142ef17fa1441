// RUN: not rasp-opt -p 'convert-transformer-to-stablehlo{length=5}' %s 2>&1 | filecheck %s

// CHECK: length is 5, and the model has 4 positions; give at most 4, which counts BOS, or compile with a larger max_seq_len
transformer.model @p tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 3 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x2xf32 sparse {(0, 0) : 1.0}> W_pos <4x2xf32 sparse {}> : !transformer.residual<2>
  %o = transformer.unembed %0 decode<categorical ["a"]> W_U <2x1xf32 sparse {}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

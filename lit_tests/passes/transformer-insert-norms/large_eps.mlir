// RUN: not rasp-opt -p 'transformer-insert-norms{log2-pin=4 log10-eps=-1}' %s 2>&1 | filecheck %s

// CHECK: eps 0.1 changes the mean square of a stream with 2^4; give a larger log2-pin, or a smaller eps
transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x2xf32 sparse {(0, 0) : 1.0}> W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
  %o = transformer.unembed %0 decode<categorical ["a"]> W_U <2x1xf32 sparse {(0, 0) : 1.0}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

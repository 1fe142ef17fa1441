// RUN: not rasp-opt -p 'transformer-insert-norms' %s 2>&1 | filecheck %s

// CHECK: the square of 2^30 does not fit float16; give a smaller log2-pin, or weights of float32
transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x2xf16 sparse {(0, 0) : 1.0}> W_pos <2x2xf16 sparse {}> : !transformer.residual<2>
  %o = transformer.unembed %0 decode<categorical ["a"]> W_U <2x1xf16 sparse {(0, 0) : 1.0}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

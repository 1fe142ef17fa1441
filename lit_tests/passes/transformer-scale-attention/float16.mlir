// RUN: not rasp-opt -p 'transformer-scale-attention' %s 2>&1 | filecheck %s

// CHECK: W_Q of layer0/head0 does not fit float16; give weights of a wider type
transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x1xf16 sparse {}> W_pos <2x1xf16 sparse {}> : !transformer.residual<1>
  %1 = transformer.attention %0 layer 0 {
    transformer.head<"a"> W_Q <1x1xf16 dense [[40000.0]]> W_K <1x1xf16 sparse {}> W_V <1x1xf16 sparse {}> W_O <1x1xf16 sparse {}>
  } : !transformer.residual<1>
  %o = transformer.unembed %1 decode<categorical ["a"]> W_U <1x1xf16 sparse {}> : !transformer.residual<1> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

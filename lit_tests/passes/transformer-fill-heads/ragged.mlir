// RUN: not rasp-opt -p 'transformer-fill-heads' %s 2>&1 | filecheck %s

// CHECK: heads of size 2 and 4 do not fill a stream of 8 directions; run transformer-scale-attention and transformer-insert-norms{whole-heads=true} first
transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"a", "b", "c", "d", "e", "f", "g", "h"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x8xf32 sparse {(0, 0) : 1.0}> W_pos <2x8xf32 sparse {}> : !transformer.residual<8>
  %1 = transformer.attention %0 layer 0 {
    transformer.head<"a"> W_Q <8x4xf32 sparse {(0, 0) : 2.0}> W_K <8x4xf32 sparse {(0, 0) : 1.0}> W_V <8x4xf32 sparse {(0, 0) : 1.0}> W_O <4x8xf32 sparse {(0, 1) : 3.0}>
    transformer.head<"b"> W_Q <8x4xf32 sparse {(0, 0) : 2.0}> W_K <8x4xf32 sparse {(0, 0) : 1.0}> W_V <8x2xf32 sparse {(0, 0) : 1.0}> W_O <2x8xf32 sparse {(0, 1) : 3.0}>
  } : !transformer.residual<8>
  %o = transformer.unembed %1 decode<categorical ["a"]> W_U <8x1xf32 sparse {(0, 0) : 1.0}> : !transformer.residual<8> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

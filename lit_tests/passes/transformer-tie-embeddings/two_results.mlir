// RUN: not rasp-opt -p 'transformer-tie-embeddings' %s 2>&1 | filecheck %s

// CHECK: 'm' has 2 results, and one alone can be tied; name one with --output
transformer.model @m tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 1 causal residual_labels<"x"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <4x1xf32 sparse {(0, 0) : 1.0}> W_pos <2x1xf32 sparse {}> : !transformer.residual<1>
  %o = transformer.unembed %0 decode<categorical ["a", "b"]> label<"o"> W_U <1x2xf32 sparse {}> : !transformer.residual<1> -> !transformer.logits<2>
  %p = transformer.unembed %0 decode<categorical ["a", "b"]> label<"p"> W_U <1x2xf32 sparse {}> : !transformer.residual<1> -> !transformer.logits<2>
  transformer.return %o, %p : !transformer.logits<2>, !transformer.logits<2>
}

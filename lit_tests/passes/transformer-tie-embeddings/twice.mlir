// RUN: not rasp-opt -p 'transformer-tie-embeddings' %s 2>&1 | filecheck %s

// CHECK: 'm' has tied embeddings in 'unembed', and the pass transformer-tie-embeddings knows plain models alone; give the model before it was realised in an architecture
transformer.model @m tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 1 causal residual_labels<"x"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <4x1xf32 sparse {(0, 0) : 1.0}> W_pos <2x1xf32 sparse {}> : !transformer.residual<1>
  %o = transformer.unembed %0 tied decode<categorical ["a", "b", "bos", "pad"]> : !transformer.residual<1> -> !transformer.logits<4>
  transformer.return %o : !transformer.logits<4>
}

// RUN: not rasp-opt -p 'transformer-insert-norms{kind=layer log2-pin=12}' %s 2>&1 | filecheck %s

// CHECK: the weights with which unembed reads the stream do not add up to 0 for each token, so that the mean that a layer norm subtracts changes logits; give transformer-tie-embeddings balance=true, or kind=rms
transformer.model @m tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 1 causal residual_labels<"x"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <4x1xf32 sparse {(0, 0) : 1.0}> W_pos <2x1xf32 sparse {}> : !transformer.residual<1>
  %o = transformer.unembed %0 tied decode<categorical ["a", "b", "bos", "pad"]> : !transformer.residual<1> -> !transformer.logits<4>
  transformer.return %o : !transformer.logits<4>
}

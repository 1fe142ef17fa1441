// RUN: not rasp-opt -p 'transformer-convert-unembedding{to=tokens}' %s 2>&1 | filecheck %s

// CHECK: the result "c" of 'm' is no token, so that no next token can be chosen; let the program return tokens alone, or export it as a classifier of positions
transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x2xf32 sparse {(0, 0) : 1.0}> W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
  %o = transformer.unembed %0 decode<categorical ["a", "c"]> W_U <2x2xf32 sparse {(0, 0) : 1.0}> : !transformer.residual<2> -> !transformer.logits<2>
  transformer.return %o : !transformer.logits<2>
}

// RUN: rasp-opt %s --split-input-file --verify-diagnostics | filecheck %s

transformer.model @p tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
^bb0(%tokens: !transformer.tokens):
  %x = transformer.embed %tokens
    W_E <3x2xf32 sparse {(0, 0) : 1.0}>
    W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
  %o = transformer.unembed %x decode<categorical ["a"]>
    W_U <2x1xf32 dense [[1.0], [1.0]]> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.variable "v"
  transformer.return %o : !transformer.logits<1>
}
// CHECK: variable 'v' needs a table or a fate, and not both

// -----

transformer.model @p tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
^bb0(%tokens: !transformer.tokens):
  %x = transformer.embed %tokens
    W_E <3x2xf32 sparse {(0, 0) : 1.0}>
    W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
  %o = transformer.unembed %x decode<categorical ["a"]>
    W_U <2x1xf32 dense [[1.0], [1.0]]> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.variable "v" after<"embed"> fate<unread by "dce">
  transformer.return %o : !transformer.logits<1>
}
// CHECK: variable 'v' has a fate, and no location

// -----

transformer.model @p tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
^bb0(%tokens: !transformer.tokens):
  %x = transformer.embed %tokens
    W_E <3x2xf32 sparse {(0, 0) : 1.0}>
    W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
  %o = transformer.unembed %x decode<categorical ["a"]>
    W_U <2x1xf32 dense [[1.0], [1.0]]> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.variable "v" values<{1}>
    table <1x1xf64 dense [[1.0]]>
  transformer.return %o : !transformer.logits<1>
}
// CHECK: variable 'v' has a table; give its values and `after`

// -----

transformer.model @p tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
^bb0(%tokens: !transformer.tokens):
  %x = transformer.embed %tokens
    W_E <3x2xf32 sparse {(0, 0) : 1.0}>
    W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
  %o = transformer.unembed %x decode<categorical ["a"]>
    W_U <2x1xf32 dense [[1.0], [1.0]]> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.variable "v" values<{1, 2}> after<"embed">
    table <1x1xf64 dense [[1.0]]>
    basis <1x2xf64 dense [[1.0, 0.0]]>
  transformer.return %o : !transformer.logits<1>
}
// CHECK: the table of variable 'v' needs a row for each value

// -----

transformer.model @p tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
^bb0(%tokens: !transformer.tokens):
  %x = transformer.embed %tokens
    W_E <3x2xf32 sparse {(0, 0) : 1.0}>
    W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
  %o = transformer.unembed %x decode<categorical ["a"]>
    W_U <2x1xf32 dense [[1.0], [1.0]]> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.variable "v" values<{1}> after<"layer0/head0">
    table <1x1xf64 dense [[1.0]]>
    basis <1x2xf64 dense [[1.0, 0.0]]>
  transformer.return %o : !transformer.logits<1>
}
// CHECK: 'layer0/head0' of variable 'v' is no component; give embed, or layerN/attn or layerN/mlp of a layer N

// -----

transformer.model @p tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
^bb0(%tokens: !transformer.tokens):
  %x = transformer.embed %tokens
    W_E <3x2xf32 sparse {(0, 0) : 1.0}>
    W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
  %o = transformer.unembed %x decode<categorical ["a"]>
    W_U <2x1xf32 dense [[1.0], [1.0]]> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.variable "v" values<{1}> after<"layer1/attn"> before<"layer1/attn">
    table <1x1xf64 dense [[1.0]]>
    basis <1x2xf64 dense [[1.0, 0.0]]>
  transformer.return %o : !transformer.logits<1>
}
// CHECK: variable 'v' is held after layer1/attn and before layer1/attn, which is no later; give a later component, or none

// -----

transformer.model @p tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
^bb0(%tokens: !transformer.tokens):
  %x = transformer.embed %tokens
    W_E <3x2xf32 sparse {(0, 0) : 1.0}>
    W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
  %o = transformer.unembed %x decode<categorical ["a"]>
    W_U <2x1xf32 dense [[1.0], [1.0]]> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.variable "v" values<{1}> after<"layer0/mlp"> before<"layer0/attn">
    table <1x1xf64 dense [[1.0]]>
    basis <1x2xf64 dense [[1.0, 0.0]]>
  transformer.return %o : !transformer.logits<1>
}
// CHECK: variable 'v' is held after layer0/mlp and before layer0/attn, which is no later

// -----

transformer.model @p tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
^bb0(%tokens: !transformer.tokens):
  %x = transformer.embed %tokens
    W_E <3x2xf32 sparse {(0, 0) : 1.0}>
    W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
  %o = transformer.unembed %x decode<categorical ["a"]>
    W_U <2x1xf32 dense [[1.0], [1.0]]> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.variable "v" values<{1}> after<"embed">
    table <1x1xf64 dense [[1.0]]>
  transformer.return %o : !transformer.logits<1>
}
// CHECK: variable 'v' has neither a basis nor a reading

// -----

transformer.model @p tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
^bb0(%tokens: !transformer.tokens):
  %x = transformer.embed %tokens
    W_E <3x2xf32 sparse {(0, 0) : 1.0}>
    W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
  %o = transformer.unembed %x decode<categorical ["a"]>
    W_U <2x1xf32 dense [[1.0], [1.0]]> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.variable "v" values<{1}> after<"embed">
    table <1x1xf64 dense [[1.0]]>
    basis <2x2xf64 dense [[1.0, 0.0], [0.0, 1.0]]>
  transformer.return %o : !transformer.logits<1>
}
// CHECK: the basis of variable 'v' is not 1 x 2

// -----

transformer.model @p tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
^bb0(%tokens: !transformer.tokens):
  %x = transformer.embed %tokens
    W_E <3x2xf32 sparse {(0, 0) : 1.0}>
    W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
  %o = transformer.unembed %x decode<categorical ["a"]>
    W_U <2x1xf32 dense [[1.0], [1.0]]> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.variable "v" values<{1}> after<"embed">
    table <1x1xf64 dense [[1.0]]>
    reading <1x1xf64 dense [[1.0]]>
  transformer.return %o : !transformer.logits<1>
}
// CHECK: the reading of variable 'v' is not 2 x 1

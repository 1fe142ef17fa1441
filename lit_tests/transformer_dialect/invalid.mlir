// RUN: rasp-opt --verify-diagnostics --split-input-file %s | filecheck --match-full-lines %s

// Types.
"test.op"() : () -> !transformer.residual<0>

// CHECK:       a residual stream has 0 directions; give it at least one

// -----

"test.op"() : () -> !transformer.logits<0>

// CHECK:       logits have 0 columns; give them at least one

// -----

// Vocabulary and decoding.
"test.op"() {v = #transformer.vocab<"a", none>} : () -> ()

// CHECK:       none is not a token; leave it out of the vocabulary

// -----

"test.op"() {v = #transformer.vocab<"a", 1, true>} : () -> ()

// CHECK:       token true has two ids; list every token once

// -----

"test.op"() {d = #transformer.decode<categorical []>} : () -> ()

// CHECK:       {{^}}a decoding chooses from at least one value; list the values

// -----

"test.op"() {d = #transformer.decode<categorical ["a", 1, true]>} : () -> ()

// CHECK:       a decoding lists a value twice; give each value one column

// -----

"test.op"() {d = #transformer.decode<numerical {}>} : () -> ()

// CHECK:       {{^}}a decoding chooses from at least one value; list the values

// -----

"test.op"() {d = #transformer.decode<numerical {0, "a"}>} : () -> ()

// CHECK:       {{^}}a numerical decoding chooses from numbers alone; decode strings, tuples and none as categorical

// -----

"test.op"() {d = #transformer.decode<numerical {0, none}>} : () -> ()

// CHECK:       {{^}}a numerical decoding chooses from numbers alone; decode strings, tuples and none as categorical

// -----

// Embedding.
%t = "test.op"() : () -> !transformer.tokens
%x = transformer.embed %t W_E <4xf32 sparse {}> W_pos <3x3xf32 sparse {}> : !transformer.residual<3>

// CHECK:       W_E is 4xf32; make it a matrix

// -----

%t = "test.op"() : () -> !transformer.tokens
%x = transformer.embed %t W_E <4x2xf32 sparse {}> W_pos <3x3xf32 sparse {}> : !transformer.residual<3>

// CHECK:       W_E is 4x2xf32; make it 4x3 (4 x d_model)

// -----

%t = "test.op"() : () -> !transformer.tokens
%x = transformer.embed %t W_E <4x3xf32 sparse {}> W_pos <3x2xf32 sparse {}> : !transformer.residual<3>

// CHECK:       W_pos is 3x2xf32; make it 3x3 (3 x d_model)

// -----

// Attention.
%x = "test.op"() : () -> !transformer.residual<3>
%y = transformer.attention %x layer 0 {
  transformer.head<"h"> W_Q <3xf32 sparse {}> W_K <3x2xf32 sparse {}> W_V <3x1xf32 sparse {}> W_O <1x3xf32 sparse {}>
} : !transformer.residual<3>

// CHECK:       W_Q is 3xf32; make it a matrix

// -----

%x = "test.op"() : () -> !transformer.residual<3>
%y = transformer.attention %x layer 0 {
  transformer.head<"h"> W_Q <3x2xf32 sparse {}> W_K <3x1xf32 sparse {}> W_V <3x1xf32 sparse {}> W_O <1x3xf32 sparse {}>
} : !transformer.residual<3>

// CHECK:       W_K is 3x1xf32; make it 3x2 (d_model x d_qk, as W_Q)

// -----

%x = "test.op"() : () -> !transformer.residual<3>
%y = transformer.attention %x layer 0 {
  transformer.head<"h"> W_Q <3x2xf32 sparse {}> W_K <3x2xf32 sparse {}> W_V <2x1xf32 sparse {}> W_O <1x2xf32 sparse {}>
} : !transformer.residual<3>

// CHECK:       W_V is 2x1xf32; make it 3x1 (d_model x d_v, with the d_model of W_Q)

// -----

%x = "test.op"() : () -> !transformer.residual<3>
%y = transformer.attention %x layer 0 {
  transformer.head<"h"> W_Q <3x2xf32 sparse {}> W_K <3x2xf32 sparse {}> W_V <3xf32 sparse {}> W_O <1x3xf32 sparse {}>
} : !transformer.residual<3>

// CHECK:       W_V is 3xf32; make it a matrix

// -----

%x = "test.op"() : () -> !transformer.residual<3>
%y = transformer.attention %x layer 0 {
  transformer.head<"h"> W_Q <3x2xf32 sparse {}> W_K <3x2xf32 sparse {}> W_V <3x1xf32 sparse {}> W_O <3x1xf32 sparse {}>
} : !transformer.residual<3>

// CHECK:       W_O is 3x1xf32; make it 1x3 (d_v x d_model, the reverse of W_V)

// -----

%x = "test.op"() : () -> !transformer.residual<3>
%y = transformer.attention %x layer 0 {
  transformer.head<"a"> W_Q <3x2xf32 sparse {}> W_K <3x2xf32 sparse {}> W_V <3x1xf32 sparse {}> W_O <1x3xf32 sparse {}>
  transformer.head<"narrow"> W_Q <2x1xf32 sparse {}> W_K <2x1xf32 sparse {}> W_V <2x1xf32 sparse {}> W_O <1x2xf32 sparse {}>
} : !transformer.residual<3>

// CHECK:       head 'narrow' reads 2 directions, but the stream has 3; give its W_Q, W_K and W_V 3 rows

// -----

%x = "test.op"() : () -> !transformer.residual<3>
%y = transformer.attention %x layer -1 {
  transformer.head<"h"> W_Q <3x2xf32 sparse {}> W_K <3x2xf32 sparse {}> W_V <3x1xf32 sparse {}> W_O <1x3xf32 sparse {}>
} : !transformer.residual<3>

// CHECK:       layer -1 does not exist; number the layers from 0

// -----

%x = "test.op"() : () -> !transformer.residual<3>
%y = transformer.attention %x layer 0 {
  "test.op"() : () -> ()
} : !transformer.residual<3>

// CHECK:       the body holds test.op; move it out of the attention

// -----

%x = "test.op"() : () -> !transformer.residual<3>
%y = transformer.attention %x layer 0 {
^bb0(%z: !transformer.residual<3>):
} : !transformer.residual<3>

// CHECK:       the body has block arguments; remove them, heads read the input

// -----

%x = "test.op"() : () -> !transformer.residual<3>
%y = "transformer.attention"(%x) <{layer = 0 : i64}> ({
  "test.termop"() [^bb1] : () -> ()
^bb1:
  "test.termop"() : () -> ()
}) : (!transformer.residual<3>) -> !transformer.residual<3>

// CHECK:       'transformer.attention' does not contain single-block regions

// -----

%x = "test.op"() : () -> !transformer.residual<3>
%y = "transformer.attention"(%x) <{layer = 0 : i64}> ({
}) : (!transformer.residual<3>) -> !transformer.residual<4>

// CHECK:       result 'output' at position 0 does not verify:

// -----

// A head must be in an attention.
builtin.module {
  transformer.head<"h"> W_Q <3x2xf32 sparse {}> W_K <3x2xf32 sparse {}> W_V <3x1xf32 sparse {}> W_O <1x3xf32 sparse {}>
}

// CHECK:       'transformer.head' expects parent op 'transformer.attention'

// -----

// MLP.
%x = "test.op"() : () -> !transformer.residual<3>
%y = transformer.mlp %x layer 0 neurons<"a", "b"> W_in <3xf32 sparse {}> W_out <2x3xf32 sparse {}> : !transformer.residual<3>

// CHECK:       W_in is 3xf32; make it a matrix

// -----

%x = "test.op"() : () -> !transformer.residual<3>
%y = transformer.mlp %x layer 0 neurons<"a", "b"> W_in <2x2xf32 sparse {}> W_out <2x3xf32 sparse {}> : !transformer.residual<3>

// CHECK:       W_in is 2x2xf32; make it 3x2 (d_model x d_mlp)

// -----

%x = "test.op"() : () -> !transformer.residual<3>
%y = transformer.mlp %x layer 0 neurons<"a", "b"> W_in <3x2xf32 sparse {}> W_out <3x3xf32 sparse {}> : !transformer.residual<3>

// CHECK:       W_out is 3x3xf32; make it 2x3 (d_mlp x d_model, the reverse of W_in)

// -----

%x = "test.op"() : () -> !transformer.residual<3>
%y = transformer.mlp %x layer 0 neurons<"a", "b"> W_in <3x2xf32 sparse {}> b_in <3xf32 sparse {}> W_out <2x3xf32 sparse {}> : !transformer.residual<3>

// CHECK:       b_in is 3xf32; make it 2 (d_mlp, one entry per neuron)

// -----

%x = "test.op"() : () -> !transformer.residual<3>
%y = transformer.mlp %x layer 0 neurons<"a", "b"> W_in <3x2xf32 sparse {}> W_out <2x3xf32 sparse {}> b_out <2xf32 sparse {}> : !transformer.residual<3>

// CHECK:       b_out is 2xf32; make it 3 (d_model, one entry per direction)

// -----

%x = "test.op"() : () -> !transformer.residual<3>
%y = transformer.mlp %x layer 0 neurons<"a", "b"> W_in <3x2xf32 sparse {}> W_out <2x3xf32 sparse {}> b_out <1x3xf32 sparse {}> : !transformer.residual<3>

// CHECK:       b_out is 1x3xf32; make it 3 (d_model, one entry per direction)

// -----

%x = "test.op"() : () -> !transformer.residual<3>
%y = transformer.mlp %x layer 0 neurons<"a"> W_in <3x2xf32 sparse {}> W_out <2x3xf32 sparse {}> : !transformer.residual<3>

// CHECK:       neurons lists 1, but W_in has columns for 2; give one label for each neuron

// -----

%x = "test.op"() : () -> !transformer.residual<3>
%y = transformer.mlp %x layer -2 neurons<"a", "b"> W_in <3x2xf32 sparse {}> W_out <2x3xf32 sparse {}> : !transformer.residual<3>

// CHECK:       layer -2 does not exist; number the layers from 0

// -----

// Unembedding.
%x = "test.op"() : () -> !transformer.residual<3>
%o = transformer.unembed %x decode<categorical ["a", "b"]> W_U <3xf32 sparse {}> : !transformer.residual<3> -> !transformer.logits<2>

// CHECK:       W_U is 3xf32; make it a matrix

// -----

%x = "test.op"() : () -> !transformer.residual<3>
%o = transformer.unembed %x decode<categorical ["a", "b"]> W_U <2x3xf32 sparse {}> : !transformer.residual<3> -> !transformer.logits<2>

// CHECK:       W_U is 2x3xf32; make it 3x2 (d_model x n_out)

// -----

%x = "test.op"() : () -> !transformer.residual<3>
%o = transformer.unembed %x decode<categorical ["a", "b"]> W_U <3x2xf32 sparse {}> b_U <3xf32 sparse {}> : !transformer.residual<3> -> !transformer.logits<2>

// CHECK:       b_U is 3xf32; make it 2 (n_out, one entry per column of logits)

// -----

%x = "test.op"() : () -> !transformer.residual<3>
%o = transformer.unembed %x decode<categorical ["a", "b", none]> W_U <3x2xf32 sparse {}> : !transformer.residual<3> -> !transformer.logits<2>

// CHECK:       a categorical decoding of 3 values does not fit logits of width 2; give W_U one column per value

// -----

%x = "test.op"() : () -> !transformer.residual<3>
%o = transformer.unembed %x decode<numerical {0, 1}> W_U <3x2xf32 sparse {}> : !transformer.residual<3> -> !transformer.logits<2>

// CHECK:       a numerical decoding of 2 values does not fit logits of width 2; give W_U one column

// -----

// Models.
transformer.model @m tokens<"a", "b", "bos", "pad"> bos 4 pad 3 max_seq_len 2 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %x = transformer.embed %t W_E <4x2xf32 sparse {}> W_pos <3x2xf32 sparse {}> : !transformer.residual<2>
  %o = transformer.unembed %x decode<categorical ["a"]> W_U <2x1xf32 sparse {}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       bos 4 is not an id; use 0 to 3

// -----

transformer.model @m tokens<"a", "b", "bos", "pad"> bos 2 pad -1 max_seq_len 2 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %x = transformer.embed %t W_E <4x2xf32 sparse {}> W_pos <3x2xf32 sparse {}> : !transformer.residual<2>
  %o = transformer.unembed %x decode<categorical ["a"]> W_U <2x1xf32 sparse {}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       pad -1 is not an id; use 0 to 3

// -----

transformer.model @m tokens<"a", "b", "bos", "pad"> bos 2 pad 2 max_seq_len 2 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %x = transformer.embed %t W_E <4x2xf32 sparse {}> W_pos <3x2xf32 sparse {}> : !transformer.residual<2>
  %o = transformer.unembed %x decode<categorical ["a"]> W_U <2x1xf32 sparse {}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       bos and pad are both 2; give each an id of its own

// -----

transformer.model @m tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 0 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %x = transformer.embed %t W_E <4x2xf32 sparse {}> W_pos <1x2xf32 sparse {}> : !transformer.residual<2>
  %o = transformer.unembed %x decode<categorical ["a"]> W_U <2x1xf32 sparse {}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       max_seq_len is 0; allow at least one token

// -----

transformer.model @m tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 2 residual_labels<"x"> {
^bb0(%t: !transformer.tokens):
  %x = transformer.embed %t W_E <4x2xf32 sparse {}> W_pos <3x2xf32 sparse {}> : !transformer.residual<2>
  %o = transformer.unembed %x decode<categorical ["a"]> W_U <2x1xf32 sparse {}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       residual_labels lists 1, but the stream has 2 directions; give one label for each

// -----

transformer.model @m tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 2 residual_labels<"x", "y", "z"> {
^bb0(%t: !transformer.tokens):
  %x = transformer.embed %t W_E <4x2xf32 sparse {}> W_pos <3x2xf32 sparse {}> : !transformer.residual<2>
  %o = transformer.unembed %x decode<categorical ["a"]> W_U <2x1xf32 sparse {}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       residual_labels lists 3, but the stream has 2 directions; give one label for each

// -----

transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 2 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %x = transformer.embed %t W_E <4x2xf32 sparse {}> W_pos <3x2xf32 sparse {}> : !transformer.residual<2>
  %o = transformer.unembed %x decode<categorical ["a"]> W_U <2x1xf32 sparse {}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       W_E is 4x2xf32; make it 3x2 (tokens x d_model, with BOS and PAD)

// -----

transformer.model @m tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 3 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %x = transformer.embed %t W_E <4x2xf32 sparse {}> W_pos <3x2xf32 sparse {}> : !transformer.residual<2>
  %o = transformer.unembed %x decode<categorical ["a"]> W_U <2x1xf32 sparse {}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       W_pos is 3x2xf32; make it 4x2 (1 + max_seq_len x d_model, BOS first)

// -----

transformer.model @m tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 2 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens, %u: !transformer.tokens):
  %x = transformer.embed %t W_E <4x2xf32 sparse {}> W_pos <3x2xf32 sparse {}> : !transformer.residual<2>
  %o = transformer.unembed %x decode<categorical ["a"]> W_U <2x1xf32 sparse {}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       the body takes one argument, of type !transformer.tokens

// -----

transformer.model @m tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 2 residual_labels<"x", "y"> {
^bb0(%t: !transformer.residual<2>):
  %o = "test.op"() : () -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       a model returns the results of transformer.unembed alone

// -----

transformer.model @m tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 2 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %x = transformer.embed %t W_E <4x2xf32 sparse {}> W_pos <3x2xf32 sparse {}> : !transformer.residual<2>
  %o = transformer.unembed %x decode<categorical ["a"]> W_U <2x1xf32 sparse {}> : !transformer.residual<2> -> !transformer.logits<1>
}

// CHECK:       Operation transformer.unembed terminates block in single-block region but is not a terminator

// -----

transformer.model @m tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 2 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  "test.termop"() : () -> ()
}

// CHECK:       the body does not end in transformer.return; add it

// -----

transformer.model @m tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 2 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %x = "test.op"() : () -> !transformer.residual<2>
  %o = transformer.unembed %x decode<categorical ["a"]> W_U <2x1xf32 sparse {}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       {{^}}test.op is not a component of a model; remove it

// -----

transformer.model @m tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 2 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %o = transformer.embed %t W_E <4x2xf32 sparse {}> W_pos <3x2xf32 sparse {}> : !transformer.residual<2>
  %l = transformer.unembed %o decode<categorical ["a"]> W_U <2x1xf32 sparse {}> : !transformer.residual<2> -> !transformer.logits<1>
  "test.op"() : () -> ()
  transformer.return %l : !transformer.logits<1>
}

// CHECK:       {{^}}test.op is not a component of a model; remove it

// -----

transformer.model @m tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 2 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %x = transformer.embed %t W_E <4x2xf32 sparse {}> W_pos <3x2xf32 sparse {}> : !transformer.residual<2>
  %o = transformer.unembed %x decode<categorical ["a"]> W_U <2x1xf32 sparse {}> : !transformer.residual<2> -> !transformer.logits<1>
  "transformer.return"() : () -> ()
}

// CHECK:       nothing is returned; return the result of a transformer.unembed

// -----

transformer.model @m tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 2 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %x = transformer.embed %t W_E <4x2xf32 sparse {}> W_pos <3x2xf32 sparse {}> : !transformer.residual<2>
  %y = transformer.embed %t W_E <4x2xf32 sparse {}> W_pos <3x2xf32 sparse {}> : !transformer.residual<2>
  %o = transformer.unembed %y decode<categorical ["a"]> W_U <2x1xf32 sparse {}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       the body embeds twice; merge the two transformer.embed

// -----

// The components must form one chain.
transformer.model @m tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 2 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %x = transformer.embed %t W_E <4x2xf32 sparse {}> W_pos <3x2xf32 sparse {}> : !transformer.residual<2>
  %y = transformer.mlp %x layer 0 neurons<"n"> W_in <2x1xf32 sparse {}> W_out <1x2xf32 sparse {}> : !transformer.residual<2>
  %z = transformer.mlp %x layer 1 neurons<"n"> W_in <2x1xf32 sparse {}> W_out <1x2xf32 sparse {}> : !transformer.residual<2>
  %o = transformer.unembed %z decode<categorical ["a"]> W_U <2x1xf32 sparse {}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       layer1/mlp does not read the stream as the component before it gives it; chain the components

// -----

transformer.model @m tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 2 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %x = transformer.embed %t W_E <4x2xf32 sparse {}> W_pos <3x2xf32 sparse {}> : !transformer.residual<2>
  %y = transformer.mlp %x layer 0 neurons<"n"> W_in <2x1xf32 sparse {}> W_out <1x2xf32 sparse {}> : !transformer.residual<2>
  %o = transformer.unembed %x decode<categorical ["a"]> W_U <2x1xf32 sparse {}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       unembed does not read the stream as the component before it gives it; chain the components

// -----

transformer.model @m tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 2 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %x = transformer.embed %t W_E <4x2xf32 sparse {}> W_pos <3x2xf32 sparse {}> : !transformer.residual<2>
  %y = transformer.attention %x layer 0 {
  } : !transformer.residual<2>
  %z = transformer.mlp %y layer 0 neurons<"n"> W_in <2x1xf32 sparse {}> W_out <1x2xf32 sparse {}> : !transformer.residual<2>
  %w = transformer.attention %x layer 1 {
  } : !transformer.residual<2>
  %o = transformer.unembed %w decode<categorical ["a"]> W_U <2x1xf32 sparse {}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       layer1/attn does not read the stream as the component before it gives it; chain the components

// -----

// Layers must ascend, attention before MLP.
transformer.model @m tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 2 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %x = transformer.embed %t W_E <4x2xf32 sparse {}> W_pos <3x2xf32 sparse {}> : !transformer.residual<2>
  %y = transformer.mlp %x layer 1 neurons<"n"> W_in <2x1xf32 sparse {}> W_out <1x2xf32 sparse {}> : !transformer.residual<2>
  %z = transformer.mlp %y layer 0 neurons<"n"> W_in <2x1xf32 sparse {}> W_out <1x2xf32 sparse {}> : !transformer.residual<2>
  %o = transformer.unembed %z decode<categorical ["a"]> W_U <2x1xf32 sparse {}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       layer0/mlp comes after layer1/mlp; number the layers upwards, and give each at most one attention and then at most one MLP

// -----

transformer.model @m tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 2 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %x = transformer.embed %t W_E <4x2xf32 sparse {}> W_pos <3x2xf32 sparse {}> : !transformer.residual<2>
  %y = transformer.mlp %x layer 0 neurons<"n"> W_in <2x1xf32 sparse {}> W_out <1x2xf32 sparse {}> : !transformer.residual<2>
  %z = transformer.attention %y layer 0 {
  } : !transformer.residual<2>
  %o = transformer.unembed %z decode<categorical ["a"]> W_U <2x1xf32 sparse {}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       layer0/attn comes after layer0/mlp; number the layers upwards, and give each at most one attention and then at most one MLP

// -----

transformer.model @m tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 2 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %x = transformer.embed %t W_E <4x2xf32 sparse {}> W_pos <3x2xf32 sparse {}> : !transformer.residual<2>
  %y = transformer.mlp %x layer 0 neurons<"n"> W_in <2x1xf32 sparse {}> W_out <1x2xf32 sparse {}> : !transformer.residual<2>
  %z = transformer.mlp %y layer 0 neurons<"n"> W_in <2x1xf32 sparse {}> W_out <1x2xf32 sparse {}> : !transformer.residual<2>
  %o = transformer.unembed %z decode<categorical ["a"]> W_U <2x1xf32 sparse {}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       layer0/mlp comes after layer0/mlp; number the layers upwards, and give each at most one attention and then at most one MLP

// -----

// Weights must have one element type.
transformer.model @m tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 2 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %x = transformer.embed %t W_E <4x2xf32 sparse {}> W_pos <3x2xf32 sparse {}> : !transformer.residual<2>
  %y = transformer.mlp %x layer 0 neurons<"n"> W_in <2x1xf64 sparse {}> W_out <1x2xf64 sparse {}> : !transformer.residual<2>
  %o = transformer.unembed %y decode<categorical ["a"]> W_U <2x1xf32 sparse {}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       the weights mix f32 and f64; store all in one type

// -----

// The margin of a result of two values is finite.
transformer.model @m tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 2 residual_labels<"x", "y"> certificate <float32 [decode "m" inf 0.0]> {
^bb0(%t: !transformer.tokens):
  %x = transformer.embed %t W_E <4x2xf32 sparse {}> W_pos <3x2xf32 sparse {}> : !transformer.residual<2>
  %o = transformer.unembed %x decode<categorical ["a", "b"]> W_U <2x2xf32 sparse {}> : !transformer.residual<2> -> !transformer.logits<2>
  transformer.return %o : !transformer.logits<2>
}

// CHECK:       the certificate gives 'm' an infinite margin, but the result has several values; certify the model again

// -----

// A model must end in a return.
builtin.module {
  %o = "test.op"() : () -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       'transformer.return' expects parent op 'transformer.model'

// -----

// Biases of attention.
%x = "test.op"() : () -> !transformer.residual<3>
%y = transformer.attention %x layer 0 {
  transformer.head<"h"> W_Q <3x2xf32 sparse {}> b_Q <3xf32 sparse {}> W_K <3x2xf32 sparse {}> W_V <3x1xf32 sparse {}> W_O <1x3xf32 sparse {}>
} : !transformer.residual<3>

// CHECK:       b_Q is 3xf32; make it 2 (d_qk, one entry per column of W_Q)

// -----

%x = "test.op"() : () -> !transformer.residual<3>
%y = transformer.attention %x layer 0 {
  transformer.head<"h"> W_Q <3x2xf32 sparse {}> W_K <3x2xf32 sparse {}> b_K <1x2xf32 sparse {}> W_V <3x1xf32 sparse {}> W_O <1x3xf32 sparse {}>
} : !transformer.residual<3>

// CHECK:       b_K is 1x2xf32; make it 2 (d_qk, one entry per column of W_Q)

// -----

%x = "test.op"() : () -> !transformer.residual<3>
%y = transformer.attention %x layer 0 {
  transformer.head<"h"> W_Q <3x2xf32 sparse {}> W_K <3x2xf32 sparse {}> W_V <3x1xf32 sparse {}> b_V <2xf32 sparse {}> W_O <1x3xf32 sparse {}>
} : !transformer.residual<3>

// CHECK:       b_V is 2xf32; make it 1 (d_v, one entry per column of W_V)

// -----

%x = "test.op"() : () -> !transformer.residual<3>
%y = transformer.attention %x layer 0 b_O <2xf32 sparse {}> {
} : !transformer.residual<3>

// CHECK:       b_O is 2xf32; make it 3 (d_model, one entry per direction)

// -----

// A bias in the attribute dictionary of a head, which no property holds.
transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x"> {
^bb0(%tokens: !transformer.tokens):
  %x = transformer.embed %tokens W_E <3x1xf32 sparse {}> W_pos <2x1xf32 sparse {}> : !transformer.residual<1>
  %y = transformer.attention %x layer 0 {
    transformer.head<"h"> W_Q <1x1xf32 sparse {}> W_K <1x1xf32 sparse {}> W_V <1x1xf32 sparse {}> W_O <1x1xf32 sparse {}> {b_V = #transformer.weight<1xf32 dense [5.0]>}
  } : !transformer.residual<1>
  %z = transformer.unembed %y decode<categorical [1]> W_U <1x1xf32 sparse {}> : !transformer.residual<1> -> !transformer.logits<1>
  transformer.return %z : !transformer.logits<1>
}

// CHECK:       layer0/head0 has b_V in its attribute dictionary, where nothing reads it; write b_V before the braces

// `raspc update-checks` wrote the CHECK lines.

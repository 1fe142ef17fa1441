// RUN: rasp-opt --verify-diagnostics --split-input-file %s | filecheck --match-full-lines %s

// Norms.
%x = "test.op"() : () -> !transformer.residual<2>
%n = transformer.norm %x "n" rms eps 0.0 : f64 gain <3xf32 sparse {}> : !transformer.residual<2>

// CHECK:       {{^}}gain is 3xf32; make it 2 (d_model)

// -----

%x = "test.op"() : () -> !transformer.residual<2>
%n = transformer.norm %x "n" layer eps 0.0 : f64 gain <2xf32 sparse {}> shift <3xf32 sparse {}> : !transformer.residual<2>

// CHECK:       {{^}}shift is 3xf32; make it 2 (d_model)

// -----

%x = "test.op"() : () -> !transformer.residual<2>
%n = transformer.norm %x "n" rms eps 0.0 : f64 gain <2xf32 sparse {}> shift <2xf32 sparse {}> : !transformer.residual<2>

// CHECK:       {{^}}an rms norm has no shift; remove it, or make the norm `layer`

// -----

%x = "test.op"() : () -> !transformer.residual<2>
%n = transformer.norm %x "n" rms eps -1.0 : f64 gain <2xf32 sparse {}> : !transformer.residual<2>

// CHECK:       {{^}}eps is -1.0; give a finite number, at least 0

// -----

%x = "test.op"() : () -> !transformer.residual<2>
%n = transformer.norm %x "n" rms eps 0x7FF0000000000000 : f64 gain <2xf32 sparse {}> : !transformer.residual<2>

// CHECK:       {{^}}eps is inf; give a finite number, at least 0

// -----

// Attention and MLPs.
%x = "test.op"() : () -> !transformer.residual<2>
  %1 = transformer.attention %x layer 0 scale 0.0 : f64 {
    transformer.head<"a"> W_Q <2x2xf32 sparse {(0, 0) : 2.0}> W_K <2x2xf32 sparse {(0, 0) : 1.0}> W_V <2x2xf32 sparse {(0, 0) : 1.0}> W_O <2x2xf32 sparse {(0, 1) : 3.0}>
  } : !transformer.residual<2>

// CHECK:       {{^}}scale is 0.0; give a finite number above 0

// -----

%x = "test.op"() : () -> !transformer.residual<2>
  %1 = transformer.attention %x layer 0 rotary <base 10000.0 factor 1.0> {
    transformer.head<"a"> W_Q <2x3xf32 sparse {(0, 0) : 2.0}> W_K <2x3xf32 sparse {(0, 0) : 1.0}> W_V <2x2xf32 sparse {(0, 0) : 1.0}> W_O <2x2xf32 sparse {(0, 1) : 3.0}>
  } : !transformer.residual<2>

// CHECK:       {{^}}head 'a' has 3 query dimensions, which rotary positions turn in pairs; give W_Q and W_K an even number of columns

// -----

"test.op"() {r = #transformer.rotary<base 0.0 factor 1.0>} : () -> ()

// CHECK:       {{^}}the base of rotary positions is 0.0; give a finite number above 0

// -----

"test.op"() {r = #transformer.rotary<base 1.0 factor -1.0>} : () -> ()

// CHECK:       {{^}}the factor of rotary positions is -1.0; give a finite number above 0

// -----

%x = "test.op"() : () -> !transformer.residual<2>
  %1 = transformer.mlp %x layer 0 neurons<"n"> W_in <2x1xf32 sparse {(0, 0) : 1.0}> W_up <2x2xf32 sparse {}> W_out <1x2xf32 sparse {(0, 1) : 1.0}> : !transformer.residual<2>

// CHECK:       {{^}}W_up is 2x2xf32; make it 2x1 (d_model x d_mlp, as W_in)

// -----

// The chain of norms.
transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x2xf32 sparse {(0, 0) : 1.0}> W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
  %n = transformer.norm %0 "n" rms eps 0.0 : f64 gain <2xf32 sparse {}> : !transformer.residual<2>
  %1 = transformer.mlp %0 layer 0 neurons<"n"> W_in <2x1xf32 sparse {(0, 0) : 1.0}> W_out <1x2xf32 sparse {(0, 1) : 1.0}> : !transformer.residual<2>
  %2 = transformer.mlp %1 reads %n layer 1 neurons<"n"> W_in <2x1xf32 sparse {(0, 0) : 1.0}> W_out <1x2xf32 sparse {(0, 1) : 1.0}> : !transformer.residual<2>
  %o = transformer.unembed %2 decode<categorical ["a"]> W_U <2x1xf32 sparse {(0, 0) : 1.0}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       {{^}}layer1/mlp does not read the stream as the component before it gives it; chain the components

// -----

transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x2xf32 sparse {(0, 0) : 1.0}> W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
  %n = transformer.norm %0 "n" rms eps 0.0 : f64 gain <2xf32 sparse {}> : !transformer.residual<2>
  %1 = transformer.mlp %0 layer 0 neurons<"n"> W_in <2x1xf32 sparse {(0, 0) : 1.0}> W_out <1x2xf32 sparse {(0, 1) : 1.0}> : !transformer.residual<2>
  %k = transformer.norm %n "k" rms eps 0.0 : f64 gain <2xf32 sparse {}> : !transformer.residual<2>
  %o = transformer.unembed %1 decode<categorical ["a"]> W_U <2x1xf32 sparse {(0, 0) : 1.0}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       {{^}}k does not read the stream as the component before it gives it; chain the components

// -----

transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x2xf32 sparse {(0, 0) : 1.0}> W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
  %n = transformer.norm %0 "layer0/mlp" rms eps 0.0 : f64 gain <2xf32 sparse {}> : !transformer.residual<2>
  %1 = transformer.mlp %0 layer 0 neurons<"n"> W_in <2x1xf32 sparse {(0, 0) : 1.0}> W_out <1x2xf32 sparse {(0, 1) : 1.0}> : !transformer.residual<2>
  %o = transformer.unembed %1 decode<categorical ["a"]> W_U <2x1xf32 sparse {(0, 0) : 1.0}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       {{^}}two components are named 'layer0/mlp'; give each norm its own name

// -----

transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x2xf32 sparse {(0, 0) : 1.0}> W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
  %n = transformer.norm %0 "layer0/head0" rms eps 0.0 : f64 gain <2xf32 sparse {}> : !transformer.residual<2>
  %1 = transformer.attention %0 layer 0 {
    transformer.head<"a"> W_Q <2x2xf32 sparse {(0, 0) : 2.0}> W_K <2x2xf32 sparse {(0, 0) : 1.0}> W_V <2x2xf32 sparse {(0, 0) : 1.0}> W_O <2x2xf32 sparse {(0, 1) : 3.0}>
  } : !transformer.residual<2>
  %o = transformer.unembed %1 decode<categorical ["a"]> W_U <2x1xf32 sparse {(0, 0) : 1.0}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       {{^}}two components are named 'layer0/head0'; give each norm its own name

// -----

transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x2xf32 sparse {(0, 0) : 1.0}> W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
  %n = transformer.norm %0 "n" rms eps 0.0 : f64 gain <2xf32 sparse {}> : !transformer.residual<2>
  %k = transformer.norm %0 "n" rms eps 0.0 : f64 gain <2xf32 sparse {}> : !transformer.residual<2>
  %o = transformer.unembed %0 decode<categorical ["a"]> W_U <2x1xf32 sparse {(0, 0) : 1.0}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       {{^}}two components are named 'n'; give each norm its own name

// -----

transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x2xf32 sparse {(0, 0) : 1.0}> W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
  %n = transformer.norm %0 "" rms eps 0.0 : f64 gain <2xf32 sparse {}> : !transformer.residual<2>
  %o = transformer.unembed %0 decode<categorical ["a"]> W_U <2x1xf32 sparse {(0, 0) : 1.0}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       {{^}}'' is no name of a norm; give one such as layer0/attn_norm

// -----

transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x2xf32 sparse {(0, 0) : 1.0}> W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
  %n = transformer.norm %0 "layer0/mlp/neurons" rms eps 0.0 : f64 gain <2xf32 sparse {}> : !transformer.residual<2>
  %1 = transformer.mlp %0 layer 0 neurons<"n"> W_in <2x1xf32 sparse {(0, 0) : 1.0}> W_out <1x2xf32 sparse {(0, 1) : 1.0}> : !transformer.residual<2>
  %o = transformer.unembed %1 decode<categorical ["a"]> W_U <2x1xf32 sparse {(0, 0) : 1.0}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       {{^}}'layer0/mlp/neurons' is no name of a norm; give one such as layer0/attn_norm

// -----

// Tied unembeddings.
%x = "test.op"() : () -> !transformer.residual<2>
%o = transformer.unembed %x decode<categorical ["a", "b"]> : !transformer.residual<2> -> !transformer.logits<2>

// CHECK:       {{^}}an unembedding has a W_U or is tied; give it W_U, or write `tied` without W_U

// -----

%x = "test.op"() : () -> !transformer.residual<2>
%o = transformer.unembed %x tied decode<categorical ["a", "b"]> W_U <2x2xf32 sparse {}> : !transformer.residual<2> -> !transformer.logits<2>

// CHECK:       {{^}}an unembedding has a W_U or is tied; give it W_U, or write `tied` without W_U

// -----

%x = "test.op"() : () -> !transformer.residual<2>
%o = transformer.unembed %x decode<categorical ["a", "b"]> W_U <2x2xf32 sparse {}> gain <2xf32 sparse {}> : !transformer.residual<2> -> !transformer.logits<2>

// CHECK:       {{^}}only a tied unembedding has a gain; multiply it into W_U

// -----

%x = "test.op"() : () -> !transformer.residual<2>
%o = transformer.unembed %x tied decode<categorical ["a", "b"]> gain <3xf32 sparse {}> : !transformer.residual<2> -> !transformer.logits<2>

// CHECK:       {{^}}gain is 3xf32; make it 2 (d_model)

// -----

%x = "test.op"() : () -> !transformer.residual<2>
%o = transformer.unembed %x tied decode<categorical ["a", "b", none]> : !transformer.residual<2> -> !transformer.logits<2>

// CHECK:       {{^}}a categorical decoding of 3 values does not fit logits of width 2; give the type one column per value

// -----

transformer.model @m tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 1 causal residual_labels<"x"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <4x1xf32 sparse {(0, 0) : 1.0}> W_pos <2x1xf32 sparse {}> : !transformer.residual<1>
  %o = transformer.unembed %0 tied decode<categorical ["a", "b"]> : !transformer.residual<1> -> !transformer.logits<2>
  transformer.return %o : !transformer.logits<2>
}

// CHECK:       {{^}}unembed is tied to 4 rows of W_E, but has 2 columns of logits; decode one value for each id

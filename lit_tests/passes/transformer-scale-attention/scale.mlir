// RUN: rasp-opt -p transformer-scale-attention --split-input-file %s | filecheck --match-full-lines %s
// RUN: rasp-opt -p 'transformer-scale-attention{min-d-head=5}' --split-input-file %s | filecheck --match-full-lines %s --check-prefix=LARGE

// All heads get four dimensions, and queries twice the size.
transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x2xf32 sparse {(0, 0) : 1.0}> W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
  %1 = transformer.attention %0 layer 0 {
    transformer.head<"a"> W_Q <2x3xf32 sparse {(0, 0) : 2.0}> W_K <2x3xf32 sparse {(0, 0) : 1.0}> W_V <2x1xf32 sparse {(0, 0) : 1.0}> W_O <1x2xf32 sparse {(0, 1) : 3.0}>
    transformer.head<"b"> W_Q <2x1xf32 sparse {(0, 0) : 2.0}> W_K <2x1xf32 sparse {(0, 0) : 1.0}> W_V <2x2xf32 sparse {(0, 0) : 1.0}> W_O <2x2xf32 sparse {(0, 1) : 3.0}>
  } : !transformer.residual<2>
  %2 = transformer.attention %1 layer 1 {
    transformer.head<"c"> W_Q <2x2xf32 sparse {(0, 0) : 2.0}> W_K <2x2xf32 sparse {(0, 0) : 1.0}> W_V <2x2xf32 sparse {(0, 0) : 1.0}> W_O <2x2xf32 sparse {(0, 1) : 3.0}>
  } : !transformer.residual<2>
  %o = transformer.unembed %2 decode<categorical ["a"]> W_U <2x1xf32 sparse {(0, 0) : 1.0}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
// CHECK-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// CHECK-NEXT:      W_E <3x2xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:      W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
// CHECK-NEXT:    %[[V1:.+]] = transformer.attention %[[V0]] layer 0 scale 5.000000e-01 : f64 {
// CHECK-NEXT:      transformer.head<"a">
// CHECK-NEXT:        W_Q <2x4xf32 sparse {(0, 0) : 4.0}>
// CHECK-NEXT:        W_K <2x4xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:        W_V <2x4xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:        W_O <4x2xf32 sparse {(0, 1) : 3.0}>
// CHECK-NEXT:      transformer.head<"b">
// CHECK-NEXT:        W_Q <2x4xf32 sparse {(0, 0) : 4.0}>
// CHECK-NEXT:        W_K <2x4xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:        W_V <2x4xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:        W_O <4x2xf32 sparse {(0, 1) : 3.0}>
// CHECK-NEXT:    } : !transformer.residual<2>
// CHECK-NEXT:    %[[V2:.+]] = transformer.attention %[[V1]] layer 1 scale 5.000000e-01 : f64 {
// CHECK-NEXT:      transformer.head<"c">
// CHECK-NEXT:        W_Q <2x4xf32 sparse {(0, 0) : 4.0}>
// CHECK-NEXT:        W_K <2x4xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:        W_V <2x4xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:        W_O <4x2xf32 sparse {(0, 1) : 3.0}>
// CHECK-NEXT:    } : !transformer.residual<2>
// CHECK-NEXT:    %[[O:.+]] = transformer.unembed %[[V2]] decode<categorical ["a"]>
// CHECK-NEXT:      W_U <2x1xf32 dense {{\[\[}}1.0], [0.0]]> : !transformer.residual<2> -> !transformer.logits<1>
// CHECK-NEXT:    transformer.return %[[O]] : !transformer.logits<1>
// CHECK-NEXT:  }

// LARGE:       transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
// LARGE-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// LARGE-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// LARGE-NEXT:      W_E <3x2xf32 sparse {(0, 0) : 1.0}>
// LARGE-NEXT:      W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
// LARGE-NEXT:    %[[V1:.+]] = transformer.attention %[[V0]] layer 0 scale 2.500000e-01 : f64 {
// LARGE-NEXT:      transformer.head<"a">
// LARGE-NEXT:        W_Q <2x16xf32 sparse {(0, 0) : 8.0}>
// LARGE-NEXT:        W_K <2x16xf32 sparse {(0, 0) : 1.0}>
// LARGE-NEXT:        W_V <2x16xf32 sparse {(0, 0) : 1.0}>
// LARGE-NEXT:        W_O <16x2xf32 sparse {(0, 1) : 3.0}>
// LARGE-NEXT:      transformer.head<"b">
// LARGE-NEXT:        W_Q <2x16xf32 sparse {(0, 0) : 8.0}>
// LARGE-NEXT:        W_K <2x16xf32 sparse {(0, 0) : 1.0}>
// LARGE-NEXT:        W_V <2x16xf32 sparse {(0, 0) : 1.0}>
// LARGE-NEXT:        W_O <16x2xf32 sparse {(0, 1) : 3.0}>
// LARGE-NEXT:    } : !transformer.residual<2>
// LARGE-NEXT:    %[[V2:.+]] = transformer.attention %[[V1]] layer 1 scale 2.500000e-01 : f64 {
// LARGE-NEXT:      transformer.head<"c">
// LARGE-NEXT:        W_Q <2x16xf32 sparse {(0, 0) : 8.0}>
// LARGE-NEXT:        W_K <2x16xf32 sparse {(0, 0) : 1.0}>
// LARGE-NEXT:        W_V <2x16xf32 sparse {(0, 0) : 1.0}>
// LARGE-NEXT:        W_O <16x2xf32 sparse {(0, 1) : 3.0}>
// LARGE-NEXT:    } : !transformer.residual<2>
// LARGE-NEXT:    %[[O:.+]] = transformer.unembed %[[V2]] decode<categorical ["a"]>
// LARGE-NEXT:      W_U <2x1xf32 dense {{\[\[}}1.0], [0.0]]> : !transformer.residual<2> -> !transformer.logits<1>
// LARGE-NEXT:    transformer.return %[[O]] : !transformer.logits<1>
// LARGE-NEXT:  }

// -----

// Attention that has a scale stays, as does a model without attention.
transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x2xf32 sparse {(0, 0) : 1.0}> W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
  %1 = transformer.attention %0 layer 0 scale 1.250000e-01 : f64 {
    transformer.head<"a"> W_Q <2x3xf32 sparse {(0, 0) : 2.0}> W_K <2x3xf32 sparse {(0, 0) : 1.0}> W_V <2x1xf32 sparse {(0, 0) : 1.0}> W_O <1x2xf32 sparse {(0, 1) : 3.0}>
  } : !transformer.residual<2>
  %o = transformer.unembed %1 decode<categorical ["a"]> W_U <2x1xf32 sparse {(0, 0) : 1.0}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
// CHECK-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// CHECK-NEXT:      W_E <3x2xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:      W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
// CHECK-NEXT:    %[[V1:.+]] = transformer.attention %[[V0]] layer 0 scale 1.250000e-01 : f64 {
// CHECK-NEXT:      transformer.head<"a">
// CHECK-NEXT:        W_Q <2x3xf32 sparse {(0, 0) : 2.0}>
// CHECK-NEXT:        W_K <2x3xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:        W_V <2x1xf32 dense {{\[\[}}1.0], [0.0]]>
// CHECK-NEXT:        W_O <1x2xf32 dense {{\[\[}}0.0, 3.0]]>
// CHECK-NEXT:    } : !transformer.residual<2>
// CHECK-NEXT:    %[[O:.+]] = transformer.unembed %[[V1]] decode<categorical ["a"]>
// CHECK-NEXT:      W_U <2x1xf32 dense {{\[\[}}1.0], [0.0]]> : !transformer.residual<2> -> !transformer.logits<1>
// CHECK-NEXT:    transformer.return %[[O]] : !transformer.logits<1>
// CHECK-NEXT:  }

// LARGE:       transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
// LARGE-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// LARGE-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// LARGE-NEXT:      W_E <3x2xf32 sparse {(0, 0) : 1.0}>
// LARGE-NEXT:      W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
// LARGE-NEXT:    %[[V1:.+]] = transformer.attention %[[V0]] layer 0 scale 1.250000e-01 : f64 {
// LARGE-NEXT:      transformer.head<"a">
// LARGE-NEXT:        W_Q <2x3xf32 sparse {(0, 0) : 2.0}>
// LARGE-NEXT:        W_K <2x3xf32 sparse {(0, 0) : 1.0}>
// LARGE-NEXT:        W_V <2x1xf32 dense {{\[\[}}1.0], [0.0]]>
// LARGE-NEXT:        W_O <1x2xf32 dense {{\[\[}}0.0, 3.0]]>
// LARGE-NEXT:    } : !transformer.residual<2>
// LARGE-NEXT:    %[[O:.+]] = transformer.unembed %[[V1]] decode<categorical ["a"]>
// LARGE-NEXT:      W_U <2x1xf32 dense {{\[\[}}1.0], [0.0]]> : !transformer.residual<2> -> !transformer.logits<1>
// LARGE-NEXT:    transformer.return %[[O]] : !transformer.logits<1>
// LARGE-NEXT:  }

// -----

transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x2xf32 sparse {(0, 0) : 1.0}> W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
  %1 = transformer.mlp %0 layer 0 neurons<"n"> W_in <2x1xf32 sparse {(0, 0) : 1.0}> W_out <1x2xf32 sparse {(0, 1) : 1.0}> : !transformer.residual<2>
  %o = transformer.unembed %1 decode<categorical ["a"]> W_U <2x1xf32 sparse {(0, 0) : 1.0}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
// CHECK-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// CHECK-NEXT:      W_E <3x2xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:      W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
// CHECK-NEXT:    %[[V1:.+]] = transformer.mlp %[[V0]] layer 0 neurons<"n">
// CHECK-NEXT:      W_in <2x1xf32 dense {{\[\[}}1.0], [0.0]]>
// CHECK-NEXT:      W_out <1x2xf32 dense {{\[\[}}0.0, 1.0]]> : !transformer.residual<2>
// CHECK-NEXT:    %[[O:.+]] = transformer.unembed %[[V1]] decode<categorical ["a"]>
// CHECK-NEXT:      W_U <2x1xf32 dense {{\[\[}}1.0], [0.0]]> : !transformer.residual<2> -> !transformer.logits<1>
// CHECK-NEXT:    transformer.return %[[O]] : !transformer.logits<1>
// CHECK-NEXT:  }

// LARGE:       transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
// LARGE-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// LARGE-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// LARGE-NEXT:      W_E <3x2xf32 sparse {(0, 0) : 1.0}>
// LARGE-NEXT:      W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
// LARGE-NEXT:    %[[V1:.+]] = transformer.mlp %[[V0]] layer 0 neurons<"n">
// LARGE-NEXT:      W_in <2x1xf32 dense {{\[\[}}1.0], [0.0]]>
// LARGE-NEXT:      W_out <1x2xf32 dense {{\[\[}}0.0, 1.0]]> : !transformer.residual<2>
// LARGE-NEXT:    %[[O:.+]] = transformer.unembed %[[V1]] decode<categorical ["a"]>
// LARGE-NEXT:      W_U <2x1xf32 dense {{\[\[}}1.0], [0.0]]> : !transformer.residual<2> -> !transformer.logits<1>
// LARGE-NEXT:    transformer.return %[[O]] : !transformer.logits<1>
// LARGE-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

// RUN: rasp-opt -p transformer-convert-positions --split-input-file %s | filecheck --match-full-lines %s
// RUN: rasp-opt -p 'transformer-convert-positions{base=500000.0 log2-factor=64}' --split-input-file %s | filecheck --match-full-lines %s --check-prefix=BASE

transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x2xf32 sparse {(0, 0) : 1.0}> W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
  %1 = transformer.attention %0 layer 0 {
    transformer.head<"a"> W_Q <2x2xf32 sparse {(0, 0) : 2.0}> W_K <2x2xf32 sparse {(0, 0) : 1.0}> W_V <2x2xf32 sparse {(0, 0) : 1.0}> W_O <2x2xf32 sparse {(0, 1) : 3.0}>
  } : !transformer.residual<2>
  %2 = transformer.attention %1 layer 1 {
    transformer.head<"a"> W_Q <2x2xf32 sparse {(0, 0) : 2.0}> W_K <2x2xf32 sparse {(0, 0) : 1.0}> W_V <2x2xf32 sparse {(0, 0) : 1.0}> W_O <2x2xf32 sparse {(0, 1) : 3.0}>
  } : !transformer.residual<2>
  %o = transformer.unembed %2 decode<categorical ["a"]> W_U <2x1xf32 sparse {(0, 0) : 1.0}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
// CHECK-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// CHECK-NEXT:      W_E <3x2xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:      W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
// CHECK-NEXT:    %[[V1:.+]] = transformer.attention %[[V0]] layer 0 rotary <base 10000.0 factor 1.2676506002282294e+30> {
// CHECK-NEXT:      transformer.head<"a">
// CHECK-NEXT:        W_Q <2x2xf32 sparse {(0, 0) : 2.0}>
// CHECK-NEXT:        W_K <2x2xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:        W_V <2x2xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:        W_O <2x2xf32 sparse {(0, 1) : 3.0}>
// CHECK-NEXT:    } : !transformer.residual<2>
// CHECK-NEXT:    %[[V2:.+]] = transformer.attention %[[V1]] layer 1 rotary <base 10000.0 factor 1.2676506002282294e+30> {
// CHECK-NEXT:      transformer.head<"a">
// CHECK-NEXT:        W_Q <2x2xf32 sparse {(0, 0) : 2.0}>
// CHECK-NEXT:        W_K <2x2xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:        W_V <2x2xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:        W_O <2x2xf32 sparse {(0, 1) : 3.0}>
// CHECK-NEXT:    } : !transformer.residual<2>
// CHECK-NEXT:    %[[O:.+]] = transformer.unembed %[[V2]] decode<categorical ["a"]>
// CHECK-NEXT:      W_U <2x1xf32 dense {{\[\[}}1.0], [0.0]]> : !transformer.residual<2> -> !transformer.logits<1>
// CHECK-NEXT:    transformer.return %[[O]] : !transformer.logits<1>
// CHECK-NEXT:  }

// BASE:       transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
// BASE-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// BASE-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// BASE-NEXT:      W_E <3x2xf32 sparse {(0, 0) : 1.0}>
// BASE-NEXT:      W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
// BASE-NEXT:    %[[V1:.+]] = transformer.attention %[[V0]] layer 0 rotary <base 500000.0 factor 1.8446744073709552e+19> {
// BASE-NEXT:      transformer.head<"a">
// BASE-NEXT:        W_Q <2x2xf32 sparse {(0, 0) : 2.0}>
// BASE-NEXT:        W_K <2x2xf32 sparse {(0, 0) : 1.0}>
// BASE-NEXT:        W_V <2x2xf32 sparse {(0, 0) : 1.0}>
// BASE-NEXT:        W_O <2x2xf32 sparse {(0, 1) : 3.0}>
// BASE-NEXT:    } : !transformer.residual<2>
// BASE-NEXT:    %[[V2:.+]] = transformer.attention %[[V1]] layer 1 rotary <base 500000.0 factor 1.8446744073709552e+19> {
// BASE-NEXT:      transformer.head<"a">
// BASE-NEXT:        W_Q <2x2xf32 sparse {(0, 0) : 2.0}>
// BASE-NEXT:        W_K <2x2xf32 sparse {(0, 0) : 1.0}>
// BASE-NEXT:        W_V <2x2xf32 sparse {(0, 0) : 1.0}>
// BASE-NEXT:        W_O <2x2xf32 sparse {(0, 1) : 3.0}>
// BASE-NEXT:    } : !transformer.residual<2>
// BASE-NEXT:    %[[O:.+]] = transformer.unembed %[[V2]] decode<categorical ["a"]>
// BASE-NEXT:      W_U <2x1xf32 dense {{\[\[}}1.0], [0.0]]> : !transformer.residual<2> -> !transformer.logits<1>
// BASE-NEXT:    transformer.return %[[O]] : !transformer.logits<1>
// BASE-NEXT:  }

// -----

// A model without attention stays.
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

// BASE:       transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
// BASE-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// BASE-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// BASE-NEXT:      W_E <3x2xf32 sparse {(0, 0) : 1.0}>
// BASE-NEXT:      W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
// BASE-NEXT:    %[[V1:.+]] = transformer.mlp %[[V0]] layer 0 neurons<"n">
// BASE-NEXT:      W_in <2x1xf32 dense {{\[\[}}1.0], [0.0]]>
// BASE-NEXT:      W_out <1x2xf32 dense {{\[\[}}0.0, 1.0]]> : !transformer.residual<2>
// BASE-NEXT:    %[[O:.+]] = transformer.unembed %[[V1]] decode<categorical ["a"]>
// BASE-NEXT:      W_U <2x1xf32 dense {{\[\[}}1.0], [0.0]]> : !transformer.residual<2> -> !transformer.logits<1>
// BASE-NEXT:    transformer.return %[[O]] : !transformer.logits<1>
// BASE-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

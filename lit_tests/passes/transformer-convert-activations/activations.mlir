// RUN: rasp-opt -p 'transformer-convert-activations' %s | filecheck --match-full-lines %s --check-prefix=TANH
// RUN: rasp-opt -p 'transformer-convert-activations{to=gelu log2-steepness=4}' %s | filecheck --match-full-lines %s --check-prefix=GELU
// RUN: rasp-opt -p 'transformer-convert-activations{to=silu}' %s | filecheck --match-full-lines %s --check-prefix=SILU
// RUN: rasp-opt -p 'transformer-convert-activations{to=relu}' %s | filecheck --match-full-lines %s --check-prefix=RELU

// With to=relu the model stays. An MLP may have no biases.
transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x2xf32 sparse {(0, 0) : 1.0}> W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
  %1 = transformer.mlp %0 layer 0 neurons<"n"> W_in <2x1xf32 sparse {(0, 0) : 1.0}> b_in <1xf32 dense [-0.5]> W_out <1x2xf32 sparse {(0, 1) : 1.0}> b_out <2xf32 sparse {1 : 0.25}> : !transformer.residual<2>
  %2 = transformer.mlp %1 layer 1 neurons<"n"> W_in <2x1xf32 sparse {(0, 0) : 1.0}> W_out <1x2xf32 sparse {(0, 1) : 1.0}> : !transformer.residual<2>
  %o = transformer.unembed %2 decode<categorical ["a"]> W_U <2x1xf32 sparse {(0, 0) : 1.0}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// TANH:       transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
// TANH-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// TANH-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// TANH-NEXT:      W_E <3x2xf32 sparse {(0, 0) : 1.0}>
// TANH-NEXT:      W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
// TANH-NEXT:    %[[V1:.+]] = transformer.mlp %[[V0]] layer 0 activation gelu_tanh neurons<"n">
// TANH-NEXT:      W_in <2x1xf32 dense {{\[\[}}4294967300.0], [0.0]]>
// TANH-NEXT:      b_in <1xf32 dense [-2147483600.0]>
// TANH-NEXT:      W_out <1x2xf32 dense {{\[\[}}0.0, 2.3283064e-10]]>
// TANH-NEXT:      b_out <2xf32 dense [0.0, 0.25]> : !transformer.residual<2>
// TANH-NEXT:    %[[V2:.+]] = transformer.mlp %[[V1]] layer 1 activation gelu_tanh neurons<"n">
// TANH-NEXT:      W_in <2x1xf32 dense {{\[\[}}4294967300.0], [0.0]]>
// TANH-NEXT:      W_out <1x2xf32 dense {{\[\[}}0.0, 2.3283064e-10]]> : !transformer.residual<2>
// TANH-NEXT:    %[[O:.+]] = transformer.unembed %[[V2]] decode<categorical ["a"]>
// TANH-NEXT:      W_U <2x1xf32 dense {{\[\[}}1.0], [0.0]]> : !transformer.residual<2> -> !transformer.logits<1>
// TANH-NEXT:    transformer.return %[[O]] : !transformer.logits<1>
// TANH-NEXT:  }

// GELU:       transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
// GELU-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// GELU-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// GELU-NEXT:      W_E <3x2xf32 sparse {(0, 0) : 1.0}>
// GELU-NEXT:      W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
// GELU-NEXT:    %[[V1:.+]] = transformer.mlp %[[V0]] layer 0 activation gelu neurons<"n">
// GELU-NEXT:      W_in <2x1xf32 dense {{\[\[}}16.0], [0.0]]>
// GELU-NEXT:      b_in <1xf32 dense [-8.0]>
// GELU-NEXT:      W_out <1x2xf32 dense {{\[\[}}0.0, 0.0625]]>
// GELU-NEXT:      b_out <2xf32 dense [0.0, 0.25]> : !transformer.residual<2>
// GELU-NEXT:    %[[V2:.+]] = transformer.mlp %[[V1]] layer 1 activation gelu neurons<"n">
// GELU-NEXT:      W_in <2x1xf32 dense {{\[\[}}16.0], [0.0]]>
// GELU-NEXT:      W_out <1x2xf32 dense {{\[\[}}0.0, 0.0625]]> : !transformer.residual<2>
// GELU-NEXT:    %[[O:.+]] = transformer.unembed %[[V2]] decode<categorical ["a"]>
// GELU-NEXT:      W_U <2x1xf32 dense {{\[\[}}1.0], [0.0]]> : !transformer.residual<2> -> !transformer.logits<1>
// GELU-NEXT:    transformer.return %[[O]] : !transformer.logits<1>
// GELU-NEXT:  }

// SILU:       transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
// SILU-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// SILU-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// SILU-NEXT:      W_E <3x2xf32 sparse {(0, 0) : 1.0}>
// SILU-NEXT:      W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
// SILU-NEXT:    %[[V1:.+]] = transformer.mlp %[[V0]] layer 0 activation silu neurons<"n">
// SILU-NEXT:      W_in <2x1xf32 dense {{\[\[}}4294967300.0], [0.0]]>
// SILU-NEXT:      b_in <1xf32 dense [-2147483600.0]>
// SILU-NEXT:      W_out <1x2xf32 dense {{\[\[}}0.0, 2.3283064e-10]]>
// SILU-NEXT:      b_out <2xf32 dense [0.0, 0.25]> : !transformer.residual<2>
// SILU-NEXT:    %[[V2:.+]] = transformer.mlp %[[V1]] layer 1 activation silu neurons<"n">
// SILU-NEXT:      W_in <2x1xf32 dense {{\[\[}}4294967300.0], [0.0]]>
// SILU-NEXT:      W_out <1x2xf32 dense {{\[\[}}0.0, 2.3283064e-10]]> : !transformer.residual<2>
// SILU-NEXT:    %[[O:.+]] = transformer.unembed %[[V2]] decode<categorical ["a"]>
// SILU-NEXT:      W_U <2x1xf32 dense {{\[\[}}1.0], [0.0]]> : !transformer.residual<2> -> !transformer.logits<1>
// SILU-NEXT:    transformer.return %[[O]] : !transformer.logits<1>
// SILU-NEXT:  }

// RELU:       transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
// RELU-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// RELU-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// RELU-NEXT:      W_E <3x2xf32 sparse {(0, 0) : 1.0}>
// RELU-NEXT:      W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
// RELU-NEXT:    %[[V1:.+]] = transformer.mlp %[[V0]] layer 0 neurons<"n">
// RELU-NEXT:      W_in <2x1xf32 dense {{\[\[}}1.0], [0.0]]>
// RELU-NEXT:      b_in <1xf32 dense [-0.5]>
// RELU-NEXT:      W_out <1x2xf32 dense {{\[\[}}0.0, 1.0]]>
// RELU-NEXT:      b_out <2xf32 dense [0.0, 0.25]> : !transformer.residual<2>
// RELU-NEXT:    %[[V2:.+]] = transformer.mlp %[[V1]] layer 1 neurons<"n">
// RELU-NEXT:      W_in <2x1xf32 dense {{\[\[}}1.0], [0.0]]>
// RELU-NEXT:      W_out <1x2xf32 dense {{\[\[}}0.0, 1.0]]> : !transformer.residual<2>
// RELU-NEXT:    %[[O:.+]] = transformer.unembed %[[V2]] decode<categorical ["a"]>
// RELU-NEXT:      W_U <2x1xf32 dense {{\[\[}}1.0], [0.0]]> : !transformer.residual<2> -> !transformer.logits<1>
// RELU-NEXT:    transformer.return %[[O]] : !transformer.logits<1>
// RELU-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

// RUN: rasp-opt -p 'transformer-insert-norms{log2-pin=20},transformer-absorb-biases' --split-input-file %s | filecheck --match-full-lines %s
// RUN: rasp-opt -p 'transformer-insert-norms{log2-pin=20},transformer-absorb-biases{of=unembedding}' --split-input-file %s | filecheck --match-full-lines %s --check-prefix=UNEMBEDDING

// A neuron that is always 1 adds the output bias.
transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x2xf32 sparse {(0, 0) : 1.0}> W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
  %1 = transformer.mlp %0 layer 0 neurons<"n"> W_in <2x1xf32 sparse {(0, 0) : 1.0}> b_in <1xf32 dense [-0.5]> W_out <1x2xf32 sparse {(0, 1) : 1.0}> b_out <2xf32 sparse {1 : 0.25}> : !transformer.residual<2>
  %o = transformer.unembed %1 decode<categorical ["a"]> W_U <2x1xf32 sparse {}> b_U <1xf32 dense [0.75]> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y", "norm:high", "padding"> {
// CHECK-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// CHECK-NEXT:      W_E <3x4xf32 sparse {(0, 0) : 1.0, (0, 2) : 1048576.0, (1, 2) : 1048576.0, (2, 2) : 1048576.0}>
// CHECK-NEXT:      W_pos <2x4xf32 sparse {}> : !transformer.residual<4>
// CHECK-NEXT:    %[[V1:.+]] = transformer.norm %[[V0]] "layer0/mlp_norm" rms eps 1.000000e-06 : f64
// CHECK-NEXT:      gain <4xf32 dense [524288.0, 524288.0, 524288.0, 524288.0]> : !transformer.residual<4>
// CHECK-NEXT:    %[[V2:.+]] = transformer.mlp %[[V0]] reads %[[V1]] layer 0 neurons<"n", "bias">
// CHECK-NEXT:      W_in <4x2xf32 dense {{\[\[}}1.0, 0.0], [0.0, 0.0], [-4.7683716e-07, 9.536743e-07], [0.0, 0.0]]>
// CHECK-NEXT:      W_out <2x4xf32 sparse {(0, 1) : 1.0, (1, 1) : 0.25}> : !transformer.residual<4>
// CHECK-NEXT:    %[[V3:.+]] = transformer.norm %[[V2]] "final_norm" rms eps 1.000000e-06 : f64
// CHECK-NEXT:      gain <4xf32 dense [524288.0, 524288.0, 524288.0, 524288.0]> : !transformer.residual<4>
// CHECK-NEXT:    %[[O:.+]] = transformer.unembed %[[V3]] decode<categorical ["a"]>
// CHECK-NEXT:      W_U <4x1xf32 sparse {(2, 0) : 7.1525574e-07}> : !transformer.residual<4> -> !transformer.logits<1>
// CHECK-NEXT:    transformer.return %[[O]] : !transformer.logits<1>
// CHECK-NEXT:  }

// UNEMBEDDING:       transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y", "norm:high", "padding"> {
// UNEMBEDDING-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// UNEMBEDDING-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// UNEMBEDDING-NEXT:      W_E <3x4xf32 sparse {(0, 0) : 1.0, (0, 2) : 1048576.0, (1, 2) : 1048576.0, (2, 2) : 1048576.0}>
// UNEMBEDDING-NEXT:      W_pos <2x4xf32 sparse {}> : !transformer.residual<4>
// UNEMBEDDING-NEXT:    %[[V1:.+]] = transformer.norm %[[V0]] "layer0/mlp_norm" rms eps 1.000000e-06 : f64
// UNEMBEDDING-NEXT:      gain <4xf32 dense [524288.0, 524288.0, 524288.0, 524288.0]> : !transformer.residual<4>
// UNEMBEDDING-NEXT:    %[[V2:.+]] = transformer.mlp %[[V0]] reads %[[V1]] layer 0 neurons<"n">
// UNEMBEDDING-NEXT:      W_in <4x1xf32 sparse {(0, 0) : 1.0}>
// UNEMBEDDING-NEXT:      b_in <1xf32 dense [-0.5]>
// UNEMBEDDING-NEXT:      W_out <1x4xf32 sparse {(0, 1) : 1.0}>
// UNEMBEDDING-NEXT:      b_out <4xf32 sparse {1 : 0.25}> : !transformer.residual<4>
// UNEMBEDDING-NEXT:    %[[V3:.+]] = transformer.norm %[[V2]] "final_norm" rms eps 1.000000e-06 : f64
// UNEMBEDDING-NEXT:      gain <4xf32 dense [524288.0, 524288.0, 524288.0, 524288.0]> : !transformer.residual<4>
// UNEMBEDDING-NEXT:    %[[O:.+]] = transformer.unembed %[[V3]] decode<categorical ["a"]>
// UNEMBEDDING-NEXT:      W_U <4x1xf32 sparse {(2, 0) : 7.1525574e-07}> : !transformer.residual<4> -> !transformer.logits<1>
// UNEMBEDDING-NEXT:    transformer.return %[[O]] : !transformer.logits<1>
// UNEMBEDDING-NEXT:  }

// -----

// An output bias without an input bias.
transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x2xf32 sparse {(0, 0) : 1.0}> W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
  %1 = transformer.mlp %0 layer 0 neurons<"n"> W_in <2x1xf32 sparse {(0, 0) : 1.0}> W_out <1x2xf32 sparse {(0, 1) : 1.0}> b_out <2xf32 sparse {1 : 0.25}> : !transformer.residual<2>
  %o = transformer.unembed %1 decode<categorical ["a"]> W_U <2x1xf32 sparse {(0, 0) : 1.0}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y", "norm:high", "padding"> {
// CHECK-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// CHECK-NEXT:      W_E <3x4xf32 sparse {(0, 0) : 1.0, (0, 2) : 1048576.0, (1, 2) : 1048576.0, (2, 2) : 1048576.0}>
// CHECK-NEXT:      W_pos <2x4xf32 sparse {}> : !transformer.residual<4>
// CHECK-NEXT:    %[[V1:.+]] = transformer.norm %[[V0]] "layer0/mlp_norm" rms eps 1.000000e-06 : f64
// CHECK-NEXT:      gain <4xf32 dense [524288.0, 524288.0, 524288.0, 524288.0]> : !transformer.residual<4>
// CHECK-NEXT:    %[[V2:.+]] = transformer.mlp %[[V0]] reads %[[V1]] layer 0 neurons<"n", "bias">
// CHECK-NEXT:      W_in <4x2xf32 sparse {(0, 0) : 1.0, (2, 1) : 9.536743e-07}>
// CHECK-NEXT:      W_out <2x4xf32 sparse {(0, 1) : 1.0, (1, 1) : 0.25}> : !transformer.residual<4>
// CHECK-NEXT:    %[[V3:.+]] = transformer.norm %[[V2]] "final_norm" rms eps 1.000000e-06 : f64
// CHECK-NEXT:      gain <4xf32 dense [524288.0, 524288.0, 524288.0, 524288.0]> : !transformer.residual<4>
// CHECK-NEXT:    %[[O:.+]] = transformer.unembed %[[V3]] decode<categorical ["a"]>
// CHECK-NEXT:      W_U <4x1xf32 sparse {(0, 0) : 1.0}> : !transformer.residual<4> -> !transformer.logits<1>
// CHECK-NEXT:    transformer.return %[[O]] : !transformer.logits<1>
// CHECK-NEXT:  }

// UNEMBEDDING:       transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y", "norm:high", "padding"> {
// UNEMBEDDING-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// UNEMBEDDING-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// UNEMBEDDING-NEXT:      W_E <3x4xf32 sparse {(0, 0) : 1.0, (0, 2) : 1048576.0, (1, 2) : 1048576.0, (2, 2) : 1048576.0}>
// UNEMBEDDING-NEXT:      W_pos <2x4xf32 sparse {}> : !transformer.residual<4>
// UNEMBEDDING-NEXT:    %[[V1:.+]] = transformer.norm %[[V0]] "layer0/mlp_norm" rms eps 1.000000e-06 : f64
// UNEMBEDDING-NEXT:      gain <4xf32 dense [524288.0, 524288.0, 524288.0, 524288.0]> : !transformer.residual<4>
// UNEMBEDDING-NEXT:    %[[V2:.+]] = transformer.mlp %[[V0]] reads %[[V1]] layer 0 neurons<"n">
// UNEMBEDDING-NEXT:      W_in <4x1xf32 sparse {(0, 0) : 1.0}>
// UNEMBEDDING-NEXT:      W_out <1x4xf32 sparse {(0, 1) : 1.0}>
// UNEMBEDDING-NEXT:      b_out <4xf32 sparse {1 : 0.25}> : !transformer.residual<4>
// UNEMBEDDING-NEXT:    %[[V3:.+]] = transformer.norm %[[V2]] "final_norm" rms eps 1.000000e-06 : f64
// UNEMBEDDING-NEXT:      gain <4xf32 dense [524288.0, 524288.0, 524288.0, 524288.0]> : !transformer.residual<4>
// UNEMBEDDING-NEXT:    %[[O:.+]] = transformer.unembed %[[V3]] decode<categorical ["a"]>
// UNEMBEDDING-NEXT:      W_U <4x1xf32 sparse {(0, 0) : 1.0}> : !transformer.residual<4> -> !transformer.logits<1>
// UNEMBEDDING-NEXT:    transformer.return %[[O]] : !transformer.logits<1>
// UNEMBEDDING-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

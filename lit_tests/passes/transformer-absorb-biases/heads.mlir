// RUN: rasp-opt -p 'transformer-pad-heads{min-d-head=2},transformer-insert-norms{log2-pin=20},transformer-absorb-biases' %s | filecheck --match-full-lines %s

// The output bias takes the second dimension of values, which is 1 at every key.
transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y", "z"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x3xf32 dense [[1.0, 1.0, 0.0], [1.0, 2.0, 0.0], [0.0, 0.0, 0.0]]> W_pos <2x3xf32 sparse {(1, 1) : 1.0}> : !transformer.residual<3>
  %1 = transformer.attention %0 layer 0 b_O <3xf32 dense [0.0, 0.5, 0.0]> {
    transformer.head<"a"> W_Q <3x2xf32 dense [[4.0, 0.0], [1.0, 1.0], [0.0, 0.0]]> b_Q <2xf32 dense [1.0, 2.0]> W_K <3x2xf32 dense [[0.0, 5.0], [2.0, 0.0], [0.0, 0.0]]> b_K <2xf32 dense [1.0, -5.0]> W_V <3x1xf32 dense [[6.0], [0.0], [0.0]]> b_V <1xf32 dense [0.25]> W_O <1x3xf32 sparse {(0, 2) : 1.0}>
  } : !transformer.residual<3>
  %o = transformer.unembed %1 decode<numerical {0, 1}> W_U <3x1xf32 dense [[1.0], [0.25], [0.5]]> : !transformer.residual<3> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y", "z", "norm:high"> {
// CHECK-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// CHECK-NEXT:      W_E <3x4xf32 dense {{\[\[}}1.0, 1.0, 0.0, 1048576.0], [1.0, 2.0, 0.0, 1048576.0], [0.0, 0.0, 0.0, 1048576.0]]>
// CHECK-NEXT:      W_pos <2x4xf32 sparse {(1, 1) : 1.0}> : !transformer.residual<4>
// CHECK-NEXT:    %[[V1:.+]] = transformer.norm %[[V0]] "layer0/attn_norm" rms eps 1.000000e-06 : f64
// CHECK-NEXT:      gain <4xf32 dense [524288.0, 524288.0, 524288.0, 524288.0]> : !transformer.residual<4>
// CHECK-NEXT:    %[[V2:.+]] = transformer.attention %[[V0]] reads %[[V1]] layer 0 {
// CHECK-NEXT:      transformer.head<"a">
// CHECK-NEXT:        W_Q <4x2xf32 dense {{\[\[}}4.0, 0.0], [1.0, 1.0], [0.0, 0.0], [9.536743e-07, 1.9073486e-06]]>
// CHECK-NEXT:        W_K <4x2xf32 dense {{\[\[}}0.0, 5.0], [2.0, 0.0], [0.0, 0.0], [9.536743e-07, -4.7683716e-06]]>
// CHECK-NEXT:        W_V <4x2xf32 dense {{\[\[}}6.0, 0.0], [0.0, 0.0], [0.0, 0.0], [2.3841858e-07, 9.536743e-07]]>
// CHECK-NEXT:        W_O <2x4xf32 sparse {(0, 2) : 1.0, (1, 1) : 0.5}>
// CHECK-NEXT:    } : !transformer.residual<4>
// CHECK-NEXT:    %[[V3:.+]] = transformer.norm %[[V2]] "layer0/mlp_norm" rms eps 1.000000e-06 : f64
// CHECK-NEXT:      gain <4xf32 dense [524288.0, 524288.0, 524288.0, 524288.0]> : !transformer.residual<4>
// CHECK-NEXT:    %[[V4:.+]] = transformer.mlp %[[V2]] reads %[[V3]] layer 0 neurons<"padding">
// CHECK-NEXT:      W_in <4x1xf32 sparse {}>
// CHECK-NEXT:      W_out <1x4xf32 sparse {}> : !transformer.residual<4>
// CHECK-NEXT:    %[[V5:.+]] = transformer.norm %[[V4]] "final_norm" rms eps 1.000000e-06 : f64
// CHECK-NEXT:      gain <4xf32 dense [524288.0, 524288.0, 524288.0, 524288.0]> : !transformer.residual<4>
// CHECK-NEXT:    %[[O:.+]] = transformer.unembed %[[V5]] decode<numerical {0, 1}>
// CHECK-NEXT:      W_U <4x1xf32 dense {{\[\[}}1.0], [0.25], [0.5], [0.0]]> : !transformer.residual<4> -> !transformer.logits<1>
// CHECK-NEXT:    transformer.return %[[O]] : !transformer.logits<1>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

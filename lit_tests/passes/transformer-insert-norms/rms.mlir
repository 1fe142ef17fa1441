// RUN: rasp-opt -p 'transformer-insert-norms{kind=rms place=before log2-pin=20 log10-eps=-5}' %s | filecheck --match-full-lines %s

// Three directions become four, of which one holds 2^20. Records of variables get the width of the
// stream.
transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x2xf32 sparse {(0, 0) : 1.0}> W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
  %1 = transformer.attention %0 layer 0 {
    transformer.head<"a"> W_Q <2x2xf32 sparse {(0, 0) : 2.0}> W_K <2x2xf32 sparse {(0, 0) : 1.0}> W_V <2x2xf32 sparse {(0, 0) : 1.0}> W_O <2x2xf32 sparse {(0, 1) : 3.0}>
  } : !transformer.residual<2>
  %2 = transformer.mlp %1 layer 0 neurons<"n"> W_in <2x1xf32 sparse {(0, 0) : 1.0}> b_in <1xf32 dense [-0.5]> W_out <1x2xf32 sparse {(0, 1) : 1.0}> b_out <2xf32 sparse {1 : 0.25}> : !transformer.residual<2>
  %o = transformer.unembed %2 decode<categorical ["a"]> W_U <2x1xf32 sparse {(0, 0) : 1.0}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.variable "x" values<{1, 2}> after<"embed"> table <2x1xf64 dense [[1.0], [2.0]]> basis <1x2xf64 dense [[1.0, 0.0]]>
  transformer.variable "y" values<{1, 2}> after<"layer0/attn"> table <2x1xf64 dense [[1.0], [2.0]]> reading <2x1xf64 dense [[1.0], [0.5]]>
  transformer.variable "z" line 3 fate<merged by "cse" into ["x"]>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y", "norm:high", "padding"> {
// CHECK-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// CHECK-NEXT:      W_E <3x4xf32 sparse {(0, 0) : 1.0, (0, 2) : 1048576.0, (1, 2) : 1048576.0, (2, 2) : 1048576.0}>
// CHECK-NEXT:      W_pos <2x4xf32 sparse {}> : !transformer.residual<4>
// CHECK-NEXT:    %[[V1:.+]] = transformer.norm %[[V0]] "layer0/attn_norm" rms eps 1.000000e-05 : f64
// CHECK-NEXT:      gain <4xf32 dense [524288.0, 524288.0, 524288.0, 524288.0]> : !transformer.residual<4>
// CHECK-NEXT:    %[[V2:.+]] = transformer.attention %[[V0]] reads %[[V1]] layer 0 {
// CHECK-NEXT:      transformer.head<"a">
// CHECK-NEXT:        W_Q <4x2xf32 sparse {(0, 0) : 2.0}>
// CHECK-NEXT:        W_K <4x2xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:        W_V <4x2xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:        W_O <2x4xf32 sparse {(0, 1) : 3.0}>
// CHECK-NEXT:    } : !transformer.residual<4>
// CHECK-NEXT:    %[[V3:.+]] = transformer.norm %[[V2]] "layer0/mlp_norm" rms eps 1.000000e-05 : f64
// CHECK-NEXT:      gain <4xf32 dense [524288.0, 524288.0, 524288.0, 524288.0]> : !transformer.residual<4>
// CHECK-NEXT:    %[[V4:.+]] = transformer.mlp %[[V2]] reads %[[V3]] layer 0 neurons<"n">
// CHECK-NEXT:      W_in <4x1xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:      b_in <1xf32 dense [-0.5]>
// CHECK-NEXT:      W_out <1x4xf32 sparse {(0, 1) : 1.0}>
// CHECK-NEXT:      b_out <4xf32 sparse {1 : 0.25}> : !transformer.residual<4>
// CHECK-NEXT:    %[[V5:.+]] = transformer.norm %[[V4]] "final_norm" rms eps 1.000000e-05 : f64
// CHECK-NEXT:      gain <4xf32 dense [524288.0, 524288.0, 524288.0, 524288.0]> : !transformer.residual<4>
// CHECK-NEXT:    %[[O:.+]] = transformer.unembed %[[V5]] decode<categorical ["a"]>
// CHECK-NEXT:      W_U <4x1xf32 sparse {(0, 0) : 1.0}> : !transformer.residual<4> -> !transformer.logits<1>
// CHECK-NEXT:    transformer.variable "x" values<{1, 2}> after<"embed">
// CHECK-NEXT:      table <2x1xf64 dense {{\[\[}}1.0], [2.0]]>
// CHECK-NEXT:      basis <1x4xf64 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:    transformer.variable "y" values<{1, 2}> after<"layer0/attn">
// CHECK-NEXT:      table <2x1xf64 dense {{\[\[}}1.0], [2.0]]>
// CHECK-NEXT:      reading <4x1xf64 dense {{\[\[}}1.0], [0.5], [0.0], [0.0]]>
// CHECK-NEXT:    transformer.variable "z" line 3 fate<merged by "cse" into ["x"]>
// CHECK-NEXT:    transformer.return %[[O]] : !transformer.logits<1>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

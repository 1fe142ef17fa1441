// RUN: rasp-opt -p 'transformer-insert-norms{kind=layer place=after log2-pin=14}' %s | filecheck --match-full-lines %s

// The norms take the place of the stream, and the readings of variables do without its mean.
transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x2xf32 sparse {(0, 0) : 1.0}> W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
  %1 = transformer.attention %0 layer 0 {
    transformer.head<"a"> W_Q <2x2xf32 sparse {(0, 0) : 2.0}> W_K <2x2xf32 sparse {(0, 0) : 1.0}> W_V <2x2xf32 sparse {(0, 0) : 1.0}> W_O <2x2xf32 sparse {(0, 1) : 3.0}>
  } : !transformer.residual<2>
  %2 = transformer.mlp %1 layer 0 neurons<"n"> W_in <2x1xf32 sparse {(0, 0) : 1.0}> b_in <1xf32 dense [-0.5]> W_out <1x2xf32 sparse {(0, 1) : 1.0}> b_out <2xf32 sparse {1 : 0.25}> : !transformer.residual<2>
  %o = transformer.unembed %2 decode<categorical ["a"]> W_U <2x1xf32 sparse {(0, 0) : 1.0}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.variable "x" values<{1, 2}> after<"embed"> table <2x1xf64 dense [[1.0], [2.0]]> basis <1x2xf64 dense [[1.0, 0.0]]>
  transformer.variable "y" values<{1, 2}> after<"layer0/attn"> table <2x2xf64 dense [[1.0, 0.0], [2.0, 1.0]]> reading <2x2xf64 dense [[1.0, 2.0], [0.5, 0.25]]>
  transformer.variable "z" line 3 fate<merged by "cse" into ["x"]>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y", "norm:high", "norm:low", "norm:null"> {
// CHECK-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// CHECK-NEXT:      W_E <3x5xf32 dense {{\[\[}}1.0, 0.0, 16384.0, -16384.0, 0.0], [0.0, 0.0, 16384.0, -16384.0, 0.0], [0.0, 0.0, 16384.0, -16384.0, 0.0]]>
// CHECK-NEXT:      W_pos <2x5xf32 sparse {}> : !transformer.residual<5>
// CHECK-NEXT:    %[[V1:.+]] = transformer.norm %[[V0]] "embed_norm" layer eps 1.000000e-06 : f64
// CHECK-NEXT:      gain <5xf32 dense [10362.151, 10362.151, 10362.151, 10362.151, 10362.151]> : !transformer.residual<5>
// CHECK-NEXT:    %[[V2:.+]] = transformer.attention %[[V1]] layer 0 {
// CHECK-NEXT:      transformer.head<"a">
// CHECK-NEXT:        W_Q <5x2xf32 sparse {(0, 0) : 2.0, (4, 0) : -2.0}>
// CHECK-NEXT:        W_K <5x2xf32 sparse {(0, 0) : 1.0, (4, 0) : -1.0}>
// CHECK-NEXT:        W_V <5x2xf32 sparse {(0, 0) : 1.0, (4, 0) : -1.0}>
// CHECK-NEXT:        W_O <2x5xf32 sparse {(0, 1) : 3.0}>
// CHECK-NEXT:    } : !transformer.residual<5>
// CHECK-NEXT:    %[[V3:.+]] = transformer.norm %[[V2]] "layer0/attn_norm" layer eps 1.000000e-06 : f64
// CHECK-NEXT:      gain <5xf32 dense [10362.151, 10362.151, 10362.151, 10362.151, 10362.151]> : !transformer.residual<5>
// CHECK-NEXT:    %[[V4:.+]] = transformer.mlp %[[V3]] layer 0 neurons<"n">
// CHECK-NEXT:      W_in <5x1xf32 dense {{\[\[}}1.0], [0.0], [0.0], [0.0], [-1.0]]>
// CHECK-NEXT:      b_in <1xf32 dense [-0.5]>
// CHECK-NEXT:      W_out <1x5xf32 sparse {(0, 1) : 1.0}>
// CHECK-NEXT:      b_out <5xf32 sparse {1 : 0.25}> : !transformer.residual<5>
// CHECK-NEXT:    %[[V5:.+]] = transformer.norm %[[V4]] "layer0/mlp_norm" layer eps 1.000000e-06 : f64
// CHECK-NEXT:      gain <5xf32 dense [10362.151, 10362.151, 10362.151, 10362.151, 10362.151]> : !transformer.residual<5>
// CHECK-NEXT:    %[[O:.+]] = transformer.unembed %[[V5]] decode<categorical ["a"]>
// CHECK-NEXT:      W_U <5x1xf32 dense {{\[\[}}1.0], [0.0], [0.0], [0.0], [-1.0]]> : !transformer.residual<5> -> !transformer.logits<1>
// CHECK-NEXT:    transformer.variable "x" values<{1, 2}> after<"embed">
// CHECK-NEXT:      table <2x1xf64 dense {{\[\[}}1.0], [2.0]]>
// CHECK-NEXT:      basis <1x5xf64 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:      reading <5x1xf64 dense {{\[\[}}1.0], [0.0], [0.0], [0.0], [-1.0]]>
// CHECK-NEXT:    transformer.variable "y" values<{1, 2}> after<"layer0/attn">
// CHECK-NEXT:      table <2x2xf64 dense {{\[\[}}1.0, 0.0], [2.0, 1.0]]>
// CHECK-NEXT:      reading <5x2xf64 dense {{\[\[}}1.0, 2.0], [0.5, 0.25], [0.0, 0.0], [0.0, 0.0], [-1.5, -2.25]]>
// CHECK-NEXT:    transformer.variable "z" line 3 fate<merged by "cse" into ["x"]>
// CHECK-NEXT:    transformer.return %[[O]] : !transformer.logits<1>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

// RUN: rasp-opt -p 'transformer-insert-norms{kind=layer log2-pin=14},transformer-absorb-biases{of=all}' %s | filecheck --match-full-lines %s

// Half of a bias is read from each of C and -C.
transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x2xf32 sparse {(0, 0) : 1.0}> W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
  %1 = transformer.mlp %0 layer 0 neurons<"n"> W_in <2x1xf32 sparse {(0, 0) : 1.0}> b_in <1xf32 dense [-0.5]> W_out <1x2xf32 sparse {(0, 1) : 1.0}> b_out <2xf32 sparse {1 : 0.25}> : !transformer.residual<2>
  %o = transformer.unembed %1 decode<categorical ["a"]> W_U <2x1xf32 sparse {}> b_U <1xf32 dense [0.75]> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y", "norm:high", "norm:low", "norm:null"> {
// CHECK-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// CHECK-NEXT:      W_E <3x5xf32 dense {{\[\[}}1.0, 0.0, 16384.0, -16384.0, 0.0], [0.0, 0.0, 16384.0, -16384.0, 0.0], [0.0, 0.0, 16384.0, -16384.0, 0.0]]>
// CHECK-NEXT:      W_pos <2x5xf32 sparse {}> : !transformer.residual<5>
// CHECK-NEXT:    %[[V1:.+]] = transformer.norm %[[V0]] "layer0/mlp_norm" layer eps 1.000000e-06 : f64
// CHECK-NEXT:      gain <5xf32 dense [10362.151, 10362.151, 10362.151, 10362.151, 10362.151]> : !transformer.residual<5>
// CHECK-NEXT:    %[[V2:.+]] = transformer.mlp %[[V0]] reads %[[V1]] layer 0 neurons<"n", "bias">
// CHECK-NEXT:      W_in <5x2xf32 dense {{\[\[}}1.0, 0.0], [0.0, 0.0], [-1.5258789e-05, 3.0517578e-05], [1.5258789e-05, -3.0517578e-05], [-1.0, 0.0]]>
// CHECK-NEXT:      W_out <2x5xf32 sparse {(0, 1) : 1.0, (1, 1) : 0.25}> : !transformer.residual<5>
// CHECK-NEXT:    %[[V3:.+]] = transformer.norm %[[V2]] "final_norm" layer eps 1.000000e-06 : f64
// CHECK-NEXT:      gain <5xf32 dense [10362.151, 10362.151, 10362.151, 10362.151, 10362.151]> : !transformer.residual<5>
// CHECK-NEXT:    %[[O:.+]] = transformer.unembed %[[V3]] decode<categorical ["a"]>
// CHECK-NEXT:      W_U <5x1xf32 dense {{\[\[}}0.0], [0.0], [2.2888184e-05], [-2.2888184e-05], [0.0]]> : !transformer.residual<5> -> !transformer.logits<1>
// CHECK-NEXT:    transformer.return %[[O]] : !transformer.logits<1>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

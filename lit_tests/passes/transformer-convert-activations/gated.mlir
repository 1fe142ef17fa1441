// RUN: rasp-opt -p 'transformer-insert-norms,transformer-convert-activations{to=silu gated=true}' %s | filecheck --match-full-lines %s
// RUN: rasp-opt -p 'transformer-insert-norms{kind=layer log2-pin=14},transformer-convert-activations{to=relu gated=true}' %s | filecheck --match-full-lines %s --check-prefix=LAYER

// The linear part reads the constant 1: 2^-30 times 2^30, or half of it from each of C and -C.
transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x2xf32 sparse {(0, 0) : 1.0}> W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
  %1 = transformer.mlp %0 layer 0 neurons<"n"> W_in <2x1xf32 sparse {(0, 0) : 1.0}> W_out <1x2xf32 sparse {(0, 1) : 1.0}> : !transformer.residual<2>
  %o = transformer.unembed %1 decode<categorical ["a"]> W_U <2x1xf32 sparse {(0, 0) : 1.0}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y", "norm:high", "padding"> {
// CHECK-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// CHECK-NEXT:      W_E <3x4xf32 sparse {(0, 0) : 1.0, (0, 2) : 1073741800.0, (1, 2) : 1073741800.0, (2, 2) : 1073741800.0}>
// CHECK-NEXT:      W_pos <2x4xf32 sparse {}> : !transformer.residual<4>
// CHECK-NEXT:    %[[V1:.+]] = transformer.norm %[[V0]] "layer0/mlp_norm" rms eps 1.000000e-06 : f64
// CHECK-NEXT:      gain <4xf32 dense [536870900.0, 536870900.0, 536870900.0, 536870900.0]> : !transformer.residual<4>
// CHECK-NEXT:    %[[V2:.+]] = transformer.mlp %[[V0]] reads %[[V1]] layer 0 activation silu neurons<"n">
// CHECK-NEXT:      W_in <4x1xf32 sparse {(0, 0) : 4294967300.0}>
// CHECK-NEXT:      W_up <4x1xf32 sparse {(2, 0) : 9.313226e-10}>
// CHECK-NEXT:      W_out <1x4xf32 sparse {(0, 1) : 2.3283064e-10}> : !transformer.residual<4>
// CHECK-NEXT:    %[[V3:.+]] = transformer.norm %[[V2]] "final_norm" rms eps 1.000000e-06 : f64
// CHECK-NEXT:      gain <4xf32 dense [536870900.0, 536870900.0, 536870900.0, 536870900.0]> : !transformer.residual<4>
// CHECK-NEXT:    %[[O:.+]] = transformer.unembed %[[V3]] decode<categorical ["a"]>
// CHECK-NEXT:      W_U <4x1xf32 sparse {(0, 0) : 1.0}> : !transformer.residual<4> -> !transformer.logits<1>
// CHECK-NEXT:    transformer.return %[[O]] : !transformer.logits<1>
// CHECK-NEXT:  }

// LAYER:       transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y", "norm:high", "norm:low", "norm:null"> {
// LAYER-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// LAYER-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// LAYER-NEXT:      W_E <3x5xf32 dense {{\[\[}}1.0, 0.0, 16384.0, -16384.0, 0.0], [0.0, 0.0, 16384.0, -16384.0, 0.0], [0.0, 0.0, 16384.0, -16384.0, 0.0]]>
// LAYER-NEXT:      W_pos <2x5xf32 sparse {}> : !transformer.residual<5>
// LAYER-NEXT:    %[[V1:.+]] = transformer.norm %[[V0]] "layer0/mlp_norm" layer eps 1.000000e-06 : f64
// LAYER-NEXT:      gain <5xf32 dense [10362.151, 10362.151, 10362.151, 10362.151, 10362.151]> : !transformer.residual<5>
// LAYER-NEXT:    %[[V2:.+]] = transformer.mlp %[[V0]] reads %[[V1]] layer 0 neurons<"n">
// LAYER-NEXT:      W_in <5x1xf32 dense {{\[\[}}1.0], [0.0], [0.0], [0.0], [-1.0]]>
// LAYER-NEXT:      W_up <5x1xf32 dense {{\[\[}}0.0], [0.0], [3.0517578e-05], [-3.0517578e-05], [0.0]]>
// LAYER-NEXT:      W_out <1x5xf32 sparse {(0, 1) : 1.0}> : !transformer.residual<5>
// LAYER-NEXT:    %[[V3:.+]] = transformer.norm %[[V2]] "final_norm" layer eps 1.000000e-06 : f64
// LAYER-NEXT:      gain <5xf32 dense [10362.151, 10362.151, 10362.151, 10362.151, 10362.151]> : !transformer.residual<5>
// LAYER-NEXT:    %[[O:.+]] = transformer.unembed %[[V3]] decode<categorical ["a"]>
// LAYER-NEXT:      W_U <5x1xf32 dense {{\[\[}}1.0], [0.0], [0.0], [0.0], [-1.0]]> : !transformer.residual<5> -> !transformer.logits<1>
// LAYER-NEXT:    transformer.return %[[O]] : !transformer.logits<1>
// LAYER-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

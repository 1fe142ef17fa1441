// RUN: rasp-opt %s -p 'transformer-pad-heads,transformer-scale-attention,transformer-insert-norms{kind=layer whole-heads=true log2-pin=12 log10-eps=-5},transformer-absorb-biases,transformer-convert-activations{to=gelu},transformer-convert-positions,transformer-fill-heads' | filecheck %s

// A model of one layer, with biases; a second head fills the stream, and no score has a rotation.
transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x2xf32 sparse {(0, 0) : 1.0}> W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
  %1 = transformer.attention %0 layer 0 {
    transformer.head<"a"> W_Q <2x1xf32 sparse {(0, 0) : 2.0}> W_K <2x1xf32 sparse {(0, 0) : 1.0}> W_V <2x1xf32 sparse {(0, 0) : 1.0}> W_O <1x2xf32 sparse {(0, 1) : 3.0}>
  } : !transformer.residual<2>
  %2 = transformer.mlp %1 layer 0 neurons<"n"> W_in <2x1xf32 sparse {(0, 0) : 1.0}> b_in <1xf32 dense [-0.5]> W_out <1x2xf32 sparse {(0, 1) : 1.0}> b_out <2xf32 sparse {1 : 0.25}> : !transformer.residual<2>
  %o = transformer.unembed %2 decode<categorical ["a"]> W_U <2x1xf32 sparse {(0, 0) : 1.0}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y", "norm:high", "norm:low", "norm:null", "padding", "padding", "padding"> {
// CHECK-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// CHECK-NEXT:      W_E <3x8xf32 sparse {(0, 0) : 1.0, (0, 2) : 4096.0, (0, 3) : -4096.0, (1, 2) : 4096.0, (1, 3) : -4096.0, (2, 2) : 4096.0, (2, 3) : -4096.0}>
// CHECK-NEXT:      W_pos <2x8xf32 sparse {}> : !transformer.residual<8>
// CHECK-NEXT:    %[[V1:.+]] = transformer.norm %[[V0]] "layer0/attn_norm" layer eps 1.000000e-05 : f64
// CHECK-NEXT:      gain <8xf32 dense [2048.0, 2048.0, 2048.0, 2048.0, 2048.0, 2048.0, 2048.0, 2048.0]> : !transformer.residual<8>
// CHECK-NEXT:    %[[V2:.+]] = transformer.attention %[[V0]] reads %[[V1]] layer 0 scale 5.000000e-01 : f64 rotary <base 10000.0 factor 1.2676506002282294e+30> {
// CHECK-NEXT:      transformer.head<"a">
// CHECK-NEXT:        W_Q <8x4xf32 sparse {(0, 0) : 4.0, (4, 0) : -4.0}>
// CHECK-NEXT:        W_K <8x4xf32 sparse {(0, 0) : 1.0, (4, 0) : -1.0}>
// CHECK-NEXT:        W_V <8x4xf32 sparse {(0, 0) : 1.0, (4, 0) : -1.0}>
// CHECK-NEXT:        W_O <4x8xf32 sparse {(0, 1) : 3.0}>
// CHECK-NEXT:      transformer.head<"padding">
// CHECK-NEXT:        W_Q <8x4xf32 sparse {}>
// CHECK-NEXT:        W_K <8x4xf32 sparse {}>
// CHECK-NEXT:        W_V <8x4xf32 sparse {}>
// CHECK-NEXT:        W_O <4x8xf32 sparse {}>
// CHECK-NEXT:    } : !transformer.residual<8>
// CHECK-NEXT:    %[[V3:.+]] = transformer.norm %[[V2]] "layer0/mlp_norm" layer eps 1.000000e-05 : f64
// CHECK-NEXT:      gain <8xf32 dense [2048.0, 2048.0, 2048.0, 2048.0, 2048.0, 2048.0, 2048.0, 2048.0]> : !transformer.residual<8>
// CHECK-NEXT:    %[[V4:.+]] = transformer.mlp %[[V2]] reads %[[V3]] layer 0 activation gelu neurons<"n", "bias">
// CHECK-NEXT:      W_in <8x2xf32 dense {{\[\[}}4294967300.0, 0.0], [0.0, 0.0], [-262144.0, 524288.0], [262144.0, -524288.0], [-4294967300.0, 0.0], [0.0, 0.0], [0.0, 0.0], [0.0, 0.0]]>
// CHECK-NEXT:      W_out <2x8xf32 sparse {(0, 1) : 2.3283064e-10, (1, 1) : 5.820766e-11}> : !transformer.residual<8>
// CHECK-NEXT:    %[[V5:.+]] = transformer.norm %[[V4]] "final_norm" layer eps 1.000000e-05 : f64
// CHECK-NEXT:      gain <8xf32 dense [2048.0, 2048.0, 2048.0, 2048.0, 2048.0, 2048.0, 2048.0, 2048.0]> : !transformer.residual<8>
// CHECK-NEXT:    %[[O:.+]] = transformer.unembed %[[V5]] decode<categorical ["a"]>
// CHECK-NEXT:      W_U <8x1xf32 sparse {(0, 0) : 1.0, (4, 0) : -1.0}> : !transformer.residual<8> -> !transformer.logits<1>
// CHECK-NEXT:    transformer.return %[[O]] : !transformer.logits<1>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

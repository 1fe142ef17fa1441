// RUN: rasp-opt -p 'transformer-insert-norms{kind=rms log2-pin=20}' %s | filecheck --match-full-lines %s --check-prefix=RMS
// RUN: rasp-opt -p 'transformer-insert-norms{kind=layer log2-pin=12}' %s | filecheck --match-full-lines %s --check-prefix=LAYER
// RUN: rasp-opt -p 'transformer-insert-norms{kind=layer place=after log2-pin=12}' %s | filecheck --match-full-lines %s --check-prefix=AFTER

// The gain of a tied unembedding moves into the norm before it; without such a norm it stays.
transformer.model @m tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 1 causal residual_labels<"x", "y", "z"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <4x3xf32 dense [[1.0, -2.0, 5.0], [-0.5, 1.0, 5.0], [0.5, -1.0, 5.0], [0.5, -1.0, 5.0]]> W_pos <2x3xf32 sparse {}> : !transformer.residual<3>
  %1 = transformer.mlp %0 layer 0 neurons<"n"> W_in <3x1xf32 sparse {}> W_out <1x3xf32 sparse {}> : !transformer.residual<3>
  %o = transformer.unembed %1 tied decode<categorical ["a", "b", "bos", "pad"]> gain <3xf32 dense [2.0, 1.0, 0.0]> : !transformer.residual<3> -> !transformer.logits<4>
  transformer.return %o : !transformer.logits<4>
}

// RMS:       transformer.model @m tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 1 causal residual_labels<"x", "y", "z", "norm:high"> {
// RMS-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// RMS-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// RMS-NEXT:      W_E <4x4xf32 dense {{\[\[}}1.0, -2.0, 5.0, 1048576.0], [-0.5, 1.0, 5.0, 1048576.0], [0.5, -1.0, 5.0, 1048576.0], [0.5, -1.0, 5.0, 1048576.0]]>
// RMS-NEXT:      W_pos <2x4xf32 sparse {}> : !transformer.residual<4>
// RMS-NEXT:    %[[V1:.+]] = transformer.norm %[[V0]] "layer0/mlp_norm" rms eps 1.000000e-06 : f64
// RMS-NEXT:      gain <4xf32 dense [524288.0, 524288.0, 524288.0, 524288.0]> : !transformer.residual<4>
// RMS-NEXT:    %[[V2:.+]] = transformer.mlp %[[V0]] reads %[[V1]] layer 0 neurons<"n">
// RMS-NEXT:      W_in <4x1xf32 sparse {}>
// RMS-NEXT:      W_out <1x4xf32 sparse {}> : !transformer.residual<4>
// RMS-NEXT:    %[[V3:.+]] = transformer.norm %[[V2]] "final_norm" rms eps 1.000000e-06 : f64
// RMS-NEXT:      gain <4xf32 dense [1048576.0, 524288.0, 0.0, 0.0]> : !transformer.residual<4>
// RMS-NEXT:    %[[O:.+]] = transformer.unembed %[[V3]] tied decode<categorical ["a", "b", "bos", "pad"]> : !transformer.residual<4> -> !transformer.logits<4>
// RMS-NEXT:    transformer.return %[[O]] : !transformer.logits<4>
// RMS-NEXT:  }

// LAYER:       transformer.model @m tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 1 causal residual_labels<"x", "y", "z", "norm:high", "norm:low", "norm:null"> {
// LAYER-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// LAYER-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// LAYER-NEXT:      W_E <4x6xf32 dense {{\[\[}}1.0, -2.0, 5.0, 4096.0, -4096.0, 0.0], [-0.5, 1.0, 5.0, 4096.0, -4096.0, 0.0], [0.5, -1.0, 5.0, 4096.0, -4096.0, 0.0], [0.5, -1.0, 5.0, 4096.0, -4096.0, 0.0]]>
// LAYER-NEXT:      W_pos <2x6xf32 sparse {}> : !transformer.residual<6>
// LAYER-NEXT:    %[[V1:.+]] = transformer.norm %[[V0]] "layer0/mlp_norm" layer eps 1.000000e-06 : f64
// LAYER-NEXT:      gain <6xf32 dense [2364.8267, 2364.8267, 2364.8267, 2364.8267, 2364.8267, 2364.8267]> : !transformer.residual<6>
// LAYER-NEXT:    %[[V2:.+]] = transformer.mlp %[[V0]] reads %[[V1]] layer 0 neurons<"n">
// LAYER-NEXT:      W_in <6x1xf32 sparse {}>
// LAYER-NEXT:      W_out <1x6xf32 sparse {}> : !transformer.residual<6>
// LAYER-NEXT:    %[[V3:.+]] = transformer.norm %[[V2]] "final_norm" layer eps 1.000000e-06 : f64
// LAYER-NEXT:      gain <6xf32 sparse {0 : 4729.6533, 1 : 2364.8267}> : !transformer.residual<6>
// LAYER-NEXT:    %[[O:.+]] = transformer.unembed %[[V3]] tied decode<categorical ["a", "b", "bos", "pad"]> : !transformer.residual<6> -> !transformer.logits<4>
// LAYER-NEXT:    transformer.return %[[O]] : !transformer.logits<4>
// LAYER-NEXT:  }

// AFTER:       transformer.model @m tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 1 causal residual_labels<"x", "y", "z", "norm:high", "norm:low", "norm:null"> {
// AFTER-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// AFTER-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// AFTER-NEXT:      W_E <4x6xf32 dense {{\[\[}}1.0, -2.0, 5.0, 4096.0, -4096.0, 0.0], [-0.5, 1.0, 5.0, 4096.0, -4096.0, 0.0], [0.5, -1.0, 5.0, 4096.0, -4096.0, 0.0], [0.5, -1.0, 5.0, 4096.0, -4096.0, 0.0]]>
// AFTER-NEXT:      W_pos <2x6xf32 sparse {}> : !transformer.residual<6>
// AFTER-NEXT:    %[[V1:.+]] = transformer.norm %[[V0]] "embed_norm" layer eps 1.000000e-06 : f64
// AFTER-NEXT:      gain <6xf32 dense [2364.8267, 2364.8267, 2364.8267, 2364.8267, 2364.8267, 2364.8267]> : !transformer.residual<6>
// AFTER-NEXT:    %[[V2:.+]] = transformer.mlp %[[V1]] layer 0 neurons<"n">
// AFTER-NEXT:      W_in <6x1xf32 sparse {}>
// AFTER-NEXT:      W_out <1x6xf32 sparse {}> : !transformer.residual<6>
// AFTER-NEXT:    %[[V3:.+]] = transformer.norm %[[V2]] "layer0/mlp_norm" layer eps 1.000000e-06 : f64
// AFTER-NEXT:      gain <6xf32 dense [2364.8267, 2364.8267, 2364.8267, 2364.8267, 2364.8267, 2364.8267]> : !transformer.residual<6>
// AFTER-NEXT:    %[[O:.+]] = transformer.unembed %[[V3]] tied decode<categorical ["a", "b", "bos", "pad"]>
// AFTER-NEXT:      gain <6xf32 sparse {0 : 2.0, 1 : 1.0}> : !transformer.residual<6> -> !transformer.logits<4>
// AFTER-NEXT:    transformer.return %[[O]] : !transformer.logits<4>
// AFTER-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

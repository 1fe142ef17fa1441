// RUN: rasp-opt -p transformer-insert-norms --split-input-file %s | filecheck --match-full-lines %s

// Two unembeddings read one norm.
transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x2xf32 sparse {(0, 0) : 1.0}> W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
  %o1 = transformer.unembed %0 decode<categorical ["a"]> label<"1"> W_U <2x1xf32 sparse {(0, 0) : 1.0}> : !transformer.residual<2> -> !transformer.logits<1>
  %o2 = transformer.unembed %0 decode<categorical ["a"]> label<"2"> W_U <2x1xf32 sparse {(0, 0) : 1.0}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o1, %o2 : !transformer.logits<1>, !transformer.logits<1>
}

// CHECK:       transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y", "norm:high", "padding"> {
// CHECK-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// CHECK-NEXT:      W_E <3x4xf32 sparse {(0, 0) : 1.0, (0, 2) : 1073741800.0, (1, 2) : 1073741800.0, (2, 2) : 1073741800.0}>
// CHECK-NEXT:      W_pos <2x4xf32 sparse {}> : !transformer.residual<4>
// CHECK-NEXT:    %[[V1:.+]] = transformer.norm %[[V0]] "final_norm" rms eps 1.000000e-06 : f64
// CHECK-NEXT:      gain <4xf32 dense [536870900.0, 536870900.0, 536870900.0, 536870900.0]> : !transformer.residual<4>
// CHECK-NEXT:    %[[O1:.+]] = transformer.unembed %[[V1]] decode<categorical ["a"]> label<"1">
// CHECK-NEXT:      W_U <4x1xf32 sparse {(0, 0) : 1.0}> : !transformer.residual<4> -> !transformer.logits<1>
// CHECK-NEXT:    %[[O2:.+]] = transformer.unembed %[[V1]] decode<categorical ["a"]> label<"2">
// CHECK-NEXT:      W_U <4x1xf32 sparse {(0, 0) : 1.0}> : !transformer.residual<4> -> !transformer.logits<1>
// CHECK-NEXT:    transformer.return %[[O1]], %[[O2]] : !transformer.logits<1>, !transformer.logits<1>
// CHECK-NEXT:  }

// -----

// A variable may have the label of a pinned direction; weights of float64 stay so.
transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"norm:high", "y"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x2xf64 sparse {(0, 0) : 1.0}> W_pos <2x2xf64 sparse {}> : !transformer.residual<2>
  %1 = transformer.mlp %0 layer 0 neurons<"n"> W_in <2x1xf64 sparse {(0, 0) : 1.0}> W_out <1x2xf64 sparse {(0, 1) : 1.0}> : !transformer.residual<2>
  %o = transformer.unembed %1 decode<categorical ["a"]> W_U <2x1xf64 sparse {(0, 0) : 1.0}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"norm:high", "y", "norm:high", "padding"> {
// CHECK-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// CHECK-NEXT:      W_E <3x4xf64 sparse {(0, 0) : 1.0, (0, 2) : 1073741824.0, (1, 2) : 1073741824.0, (2, 2) : 1073741824.0}>
// CHECK-NEXT:      W_pos <2x4xf64 sparse {}> : !transformer.residual<4>
// CHECK-NEXT:    %[[V1:.+]] = transformer.norm %[[V0]] "layer0/mlp_norm" rms eps 1.000000e-06 : f64
// CHECK-NEXT:      gain <4xf64 dense [536870912.0, 536870912.0, 536870912.0, 536870912.0]> : !transformer.residual<4>
// CHECK-NEXT:    %[[V2:.+]] = transformer.mlp %[[V0]] reads %[[V1]] layer 0 neurons<"n">
// CHECK-NEXT:      W_in <4x1xf64 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:      W_out <1x4xf64 sparse {(0, 1) : 1.0}> : !transformer.residual<4>
// CHECK-NEXT:    %[[V3:.+]] = transformer.norm %[[V2]] "final_norm" rms eps 1.000000e-06 : f64
// CHECK-NEXT:      gain <4xf64 dense [536870912.0, 536870912.0, 536870912.0, 536870912.0]> : !transformer.residual<4>
// CHECK-NEXT:    %[[O:.+]] = transformer.unembed %[[V3]] decode<categorical ["a"]>
// CHECK-NEXT:      W_U <4x1xf64 sparse {(0, 0) : 1.0}> : !transformer.residual<4> -> !transformer.logits<1>
// CHECK-NEXT:    transformer.return %[[O]] : !transformer.logits<1>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

// RUN: rasp-opt -p 'transformer-insert-norms{kind=layer whole-heads=true}' %s | filecheck --match-full-lines %s
// RUN: rasp-opt -p 'transformer-insert-norms{kind=rms whole-heads=true}' %s | filecheck --match-full-lines %s --check-prefix=RMS

// Two heads of size 4 need 8 directions, and a power of four is 16.
transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x2xf32 sparse {(0, 0) : 1.0}> W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
  %1 = transformer.attention %0 layer 0 {
    transformer.head<"a"> W_Q <2x4xf32 sparse {(0, 0) : 2.0}> W_K <2x4xf32 sparse {(0, 0) : 1.0}> W_V <2x4xf32 sparse {(0, 0) : 1.0}> W_O <4x2xf32 sparse {(0, 1) : 3.0}>
    transformer.head<"b"> W_Q <2x4xf32 sparse {(0, 0) : 2.0}> W_K <2x4xf32 sparse {(0, 0) : 1.0}> W_V <2x4xf32 sparse {(0, 0) : 1.0}> W_O <4x2xf32 sparse {(0, 1) : 3.0}>
  } : !transformer.residual<2>
  %o = transformer.unembed %1 decode<categorical ["a"]> W_U <2x1xf32 sparse {(0, 0) : 1.0}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y", "norm:high", "norm:low", "norm:null", "padding", "padding", "padding"> {
// CHECK-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// CHECK-NEXT:      W_E <3x8xf32 sparse {(0, 0) : 1.0, (0, 2) : 1073741800.0, (0, 3) : -1073741800.0, (1, 2) : 1073741800.0, (1, 3) : -1073741800.0, (2, 2) : 1073741800.0, (2, 3) : -1073741800.0}>
// CHECK-NEXT:      W_pos <2x8xf32 sparse {}> : !transformer.residual<8>
// CHECK-NEXT:    %[[V1:.+]] = transformer.norm %[[V0]] "layer0/attn_norm" layer eps 1.000000e-06 : f64
// CHECK-NEXT:      gain <8xf32 dense [536870900.0, 536870900.0, 536870900.0, 536870900.0, 536870900.0, 536870900.0, 536870900.0, 536870900.0]> : !transformer.residual<8>
// CHECK-NEXT:    %[[V2:.+]] = transformer.attention %[[V0]] reads %[[V1]] layer 0 {
// CHECK-NEXT:      transformer.head<"a">
// CHECK-NEXT:        W_Q <8x4xf32 sparse {(0, 0) : 2.0, (4, 0) : -2.0}>
// CHECK-NEXT:        W_K <8x4xf32 sparse {(0, 0) : 1.0, (4, 0) : -1.0}>
// CHECK-NEXT:        W_V <8x4xf32 sparse {(0, 0) : 1.0, (4, 0) : -1.0}>
// CHECK-NEXT:        W_O <4x8xf32 sparse {(0, 1) : 3.0}>
// CHECK-NEXT:      transformer.head<"b">
// CHECK-NEXT:        W_Q <8x4xf32 sparse {(0, 0) : 2.0, (4, 0) : -2.0}>
// CHECK-NEXT:        W_K <8x4xf32 sparse {(0, 0) : 1.0, (4, 0) : -1.0}>
// CHECK-NEXT:        W_V <8x4xf32 sparse {(0, 0) : 1.0, (4, 0) : -1.0}>
// CHECK-NEXT:        W_O <4x8xf32 sparse {(0, 1) : 3.0}>
// CHECK-NEXT:    } : !transformer.residual<8>
// CHECK-NEXT:    %[[V3:.+]] = transformer.norm %[[V2]] "final_norm" layer eps 1.000000e-06 : f64
// CHECK-NEXT:      gain <8xf32 dense [536870900.0, 536870900.0, 536870900.0, 536870900.0, 536870900.0, 536870900.0, 536870900.0, 536870900.0]> : !transformer.residual<8>
// CHECK-NEXT:    %[[O:.+]] = transformer.unembed %[[V3]] decode<categorical ["a"]>
// CHECK-NEXT:      W_U <8x1xf32 sparse {(0, 0) : 1.0, (4, 0) : -1.0}> : !transformer.residual<8> -> !transformer.logits<1>
// CHECK-NEXT:    transformer.return %[[O]] : !transformer.logits<1>
// CHECK-NEXT:  }

// RMS:       transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y", "norm:high", "padding", "padding", "padding", "padding", "padding", "padding", "padding", "padding", "padding", "padding", "padding", "padding", "padding"> {
// RMS-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// RMS-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// RMS-NEXT:      W_E <3x16xf32 sparse {(0, 0) : 1.0, (0, 2) : 1073741800.0, (1, 2) : 1073741800.0, (2, 2) : 1073741800.0}>
// RMS-NEXT:      W_pos <2x16xf32 sparse {}> : !transformer.residual<16>
// RMS-NEXT:    %[[V1:.+]] = transformer.norm %[[V0]] "layer0/attn_norm" rms eps 1.000000e-06 : f64
// RMS-NEXT:      gain <16xf32 dense [268435460.0, 268435460.0, 268435460.0, 268435460.0, 268435460.0, 268435460.0, 268435460.0, 268435460.0, 268435460.0, 268435460.0, 268435460.0, 268435460.0, 268435460.0, 268435460.0, 268435460.0, 268435460.0]> : !transformer.residual<16>
// RMS-NEXT:    %[[V2:.+]] = transformer.attention %[[V0]] reads %[[V1]] layer 0 {
// RMS-NEXT:      transformer.head<"a">
// RMS-NEXT:        W_Q <16x4xf32 sparse {(0, 0) : 2.0}>
// RMS-NEXT:        W_K <16x4xf32 sparse {(0, 0) : 1.0}>
// RMS-NEXT:        W_V <16x4xf32 sparse {(0, 0) : 1.0}>
// RMS-NEXT:        W_O <4x16xf32 sparse {(0, 1) : 3.0}>
// RMS-NEXT:      transformer.head<"b">
// RMS-NEXT:        W_Q <16x4xf32 sparse {(0, 0) : 2.0}>
// RMS-NEXT:        W_K <16x4xf32 sparse {(0, 0) : 1.0}>
// RMS-NEXT:        W_V <16x4xf32 sparse {(0, 0) : 1.0}>
// RMS-NEXT:        W_O <4x16xf32 sparse {(0, 1) : 3.0}>
// RMS-NEXT:    } : !transformer.residual<16>
// RMS-NEXT:    %[[V3:.+]] = transformer.norm %[[V2]] "final_norm" rms eps 1.000000e-06 : f64
// RMS-NEXT:      gain <16xf32 dense [268435460.0, 268435460.0, 268435460.0, 268435460.0, 268435460.0, 268435460.0, 268435460.0, 268435460.0, 268435460.0, 268435460.0, 268435460.0, 268435460.0, 268435460.0, 268435460.0, 268435460.0, 268435460.0]> : !transformer.residual<16>
// RMS-NEXT:    %[[O:.+]] = transformer.unembed %[[V3]] decode<categorical ["a"]>
// RMS-NEXT:      W_U <16x1xf32 sparse {(0, 0) : 1.0}> : !transformer.residual<16> -> !transformer.logits<1>
// RMS-NEXT:    transformer.return %[[O]] : !transformer.logits<1>
// RMS-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

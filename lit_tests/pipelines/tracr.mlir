// RUN: rasp-opt %s -p 'rasp-declare-variables,rasp-lower-lazy-maps,rasp-lower-sums,rasp-lower-single-selectors,rasp-lower-best-selectors,rasp-lower-length,rasp-fuse-maps,rasp-lower-selectors,rasp-normalize-selectors,dce,rasp-infer-encodings{same-operand=product merge-equal=true},rasp-insert-conversions,convert-rasp-to-craft,craft-allocate-layers{strategy=tracr},craft-allocate-residual{strategy=disjoint},craft-pad-bases{d-head=tracr},craft-certify,materialize-weights,transformer-pad-heads' | filecheck --match-full-lines %s

// The token one place to the left: one head, in which query 1 attends to key 0, query 0 to BOS.
rasp.program @shift vocab {"a", "b"} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %s = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %one = rasp.literal 1
    %r = rasp.add %k, %one
    %p = rasp.cmp eq %q, %r
    rasp.yield %p
  }
  %shifted = rasp.aggregate %s, %t named "shifted" : !rasp.sop -> !rasp.sop
  rasp.return %shifted : !rasp.sop
}

// CHECK:       transformer.model @shift tokens<"a", "b", "compiler_bos", "compiler_pad"> bos 2 pad 3 max_seq_len 2 residual_labels<"tokens:compiler_bos", "tokens:compiler_pad", "one", "tokens:a", "tokens:b", "indices:0", "indices:1", "shifted:a", "shifted:b"> certificate <float32 [select "shifted" 22.0 0.0, step "shifted" 0.5 8.37e-10, decode "shift" 1.0 1.68e-09], "float32-folded" 1.68e-09> {
// CHECK-NEXT:  ^bb0(%[[V0:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V1:.+]] = transformer.embed %[[V0]]
// CHECK-NEXT:      W_E <4x9xf32 sparse {(0, 2) : 1.0, (0, 3) : 1.0, (1, 2) : 1.0, (1, 4) : 1.0, (2, 0) : 1.0, (2, 2) : 1.0, (3, 1) : 1.0, (3, 2) : 1.0}>
// CHECK-NEXT:      W_pos <3x9xf32 sparse {(1, 5) : 1.0, (2, 6) : 1.0}> : !transformer.residual<9>
// CHECK-NEXT:    %[[V2:.+]] = transformer.attention %[[V1]] layer 0 {
// CHECK-NEXT:      transformer.head<"shifted">
// CHECK-NEXT:        W_Q <9x4xf32 sparse {(2, 1) : 22.0, (6, 0) : 44.0}>
// CHECK-NEXT:        W_K <9x4xf32 sparse {(0, 1) : 1.0, (5, 0) : 1.0}>
// CHECK-NEXT:        W_V <9x4xf32 sparse {(3, 0) : 1.0, (4, 1) : 1.0}>
// CHECK-NEXT:        W_O <4x9xf32 sparse {(0, 7) : 1.0, (1, 8) : 1.0}>
// CHECK-NEXT:    } : !transformer.residual<9>
// CHECK-NEXT:    %[[V3:.+]] = transformer.mlp %[[V2]] layer 0 neurons<"padding">
// CHECK-NEXT:      W_in <9x1xf32 sparse {}>
// CHECK-NEXT:      W_out <1x9xf32 sparse {}> : !transformer.residual<9>
// CHECK-NEXT:    %[[V4:.+]] = transformer.unembed %[[V3]] decode<categorical ["a", "b", none]>
// CHECK-NEXT:      W_U <9x3xf32 sparse {(2, 2) : 0.5, (7, 0) : 1.0, (8, 1) : 1.0}> : !transformer.residual<9> -> !transformer.logits<3>
// CHECK-NEXT:    transformer.variable "tokens" line 5 values<{"a", "b"}> after<"embed">
// CHECK-NEXT:      table <2x2xf64 dense {{\[\[}}1.0, 0.0], [0.0, 1.0]]>
// CHECK-NEXT:      basis <2x9xf64 sparse {(0, 3) : 1.0, (1, 4) : 1.0}>
// CHECK-NEXT:    transformer.variable "indices" line 6 values<{0, 1}> after<"embed">
// CHECK-NEXT:      table <2x2xf64 dense {{\[\[}}1.0, 0.0], [0.0, 1.0]]>
// CHECK-NEXT:      basis <2x9xf64 sparse {(0, 5) : 1.0, (1, 6) : 1.0}>
// CHECK-NEXT:    transformer.variable "shifted" line 14 values<{"a", "b", none}> after<"layer0/attn">
// CHECK-NEXT:      table <2x2xf64 dense {{\[\[}}1.0, 0.0], [0.0, 1.0]]>
// CHECK-NEXT:      basis <2x9xf64 sparse {(0, 7) : 1.0, (1, 8) : 1.0}>
// CHECK-NEXT:    transformer.return %[[V4]] : !transformer.logits<3>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

// RUN: rasp-opt -p default --validate %s | filecheck --match-full-lines %s

// Whether a prefix nests more than two brackets deep: a mean times its number of keys is a count.
rasp.program @too_deep vocab {"(", ")"} max_seq_len 4 causal {
  %indices = rasp.indices : !rasp.sop
  %prevs = rasp.select keys(%indices) queries(%indices) named "prevs" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp le %key, %query
    rasp.yield %0
  }
  %tokens = rasp.tokens : !rasp.sop
  %step = rasp.map(%tokens) named "step" as numerical : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal "("
    %1 = rasp.cmp eq %x, %0
    %2 = rasp.literal 1
    %3 = rasp.literal -1
    %4 = rasp.if %1, %2, %3
    rasp.yield %4
  }
  %mean = rasp.aggregate %prevs, %step default 0 named "mean" as numerical : !rasp.sop -> !rasp.sop
  %depth = rasp.map(%mean, %indices) named "depth" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%m: !rasp.value, %i: !rasp.value):
    %0 = rasp.literal 1
    %1 = rasp.add %i, %0
    %2 = rasp.mul %m, %1
    %3 = rasp.round %2
    rasp.yield %3
  }
  %full = rasp.constant 2 named "full" : !rasp.sop
  %deep = rasp.select keys(%depth) queries(%full) named "deep" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp gt %key, %query
    rasp.yield %0
  }
  %selector_and = rasp.selector_and %deep, %prevs named "selector_and"
  %selector_width = rasp.selector_width %selector_and named "selector_width" : !rasp.sop
  %too_deep = rasp.map(%selector_width) named "too_deep" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 0
    %1 = rasp.cmp gt %x, %0
    rasp.yield %1
  }
  rasp.return %too_deep : !rasp.sop
}

// CHECK:       transformer.model @too_deep tokens<"(", ")", "compiler_bos", "compiler_pad"> bos 2 pad 3 max_seq_len 4 causal residual_labels<"tokens:compiler_bos/too_deep:False", "one", "indices:2/selector_width", "indices:3/too_deep:True", "tokens:(|)", "full:2", "mean", "depth:3|4"> certificate <float32 [select "mean" 22.5 0.0, select "selector_width" 45.0 0.000746, step "too_deep" 0.5 2.72e-05, decode "too_deep" 1.0 5.6e-05], "float32-folded" 5.6e-05> {
// CHECK-NEXT:  ^bb0(%[[V0:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V1:.+]] = transformer.embed %[[V0]]
// CHECK-NEXT:      W_E <4x8xf32 sparse {(0, 1) : 1.0, (0, 4) : 1.0, (0, 5) : 1.0, (1, 1) : 1.0, (1, 4) : -1.0, (1, 5) : 1.0, (2, 0) : 1.0, (2, 1) : 1.0, (3, 1) : 1.0}>
// CHECK-NEXT:      W_pos <5x8xf32 sparse {(3, 2) : 1.0, (4, 3) : 1.0}> : !transformer.residual<8>
// CHECK-NEXT:    %[[V2:.+]] = transformer.attention %[[V1]] layer 0 {
// CHECK-NEXT:      transformer.head<"mean">
// CHECK-NEXT:        W_Q <8x2xf32 sparse {(0, 0) : -45.0, (0, 1) : 45.0, (1, 0) : 45.0, (1, 1) : -22.5}>
// CHECK-NEXT:        W_K <8x2xf32 sparse {(0, 1) : 1.0, (1, 0) : 1.0}>
// CHECK-NEXT:        W_V <8x1xf32 sparse {(4, 0) : 1.0}>
// CHECK-NEXT:        W_O <1x8xf32 sparse {(0, 6) : 1.0}>
// CHECK-NEXT:    } : !transformer.residual<8>
// CHECK-NEXT:    %[[V3:.+]] = transformer.mlp %[[V2]] layer 0 neurons<"depth[2][6]+", "depth[2][6]-", "depth[3][6]+", "depth[3][6]-", "erase(indices:2)", "erase(indices:3)">
// CHECK-NEXT:      W_in <8x6xf32 dense {{\[\[}}-11.0, -12.0, -11.0, -12.0, 0.0, 0.0], [-8.0, -8.0, -8.0, -8.0, 0.0, 0.0], [4.0, 3.0, 0.0, 0.0, 1.0, 0.0], [0.0, 0.0, 4.0, 3.0, 0.0, 1.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [6.0, 6.0, 6.0, 6.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0]]>
// CHECK-NEXT:      W_out <6x8xf32 sparse {(0, 7) : 1.0, (1, 7) : -1.0, (2, 7) : 1.0, (3, 7) : -1.0, (4, 2) : -1.0, (5, 3) : -1.0}> : !transformer.residual<8>
// CHECK-NEXT:    %[[V4:.+]] = transformer.attention %[[V3]] layer 1 {
// CHECK-NEXT:      transformer.head<"selector_width">
// CHECK-NEXT:        W_Q <8x2xf32 sparse {(1, 0) : 46.386295, (5, 1) : 45.0}>
// CHECK-NEXT:        W_K <8x2xf32 sparse {(0, 0) : 1.0, (7, 1) : 1.0}>
// CHECK-NEXT:        W_V <8x1xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:        W_O <1x8xf32 sparse {(0, 2) : 1.0}>
// CHECK-NEXT:    } : !transformer.residual<8>
// CHECK-NEXT:    %[[V5:.+]] = transformer.mlp %[[V4]] layer 1 neurons<"too_deep[start]", "too_deep[4]+", "too_deep[4]-", "erase(tokens:compiler_bos)">
// CHECK-NEXT:      W_in <8x4xf32 sparse {(0, 0) : -1.0, (0, 1) : -30.90625, (0, 2) : -31.90625, (0, 3) : 1.0, (1, 0) : 1.0, (1, 1) : -13.90625, (1, 2) : -14.90625, (2, 1) : 16.0, (2, 2) : 16.0}>
// CHECK-NEXT:      W_out <4x8xf32 sparse {(0, 3) : 1.0, (1, 0) : 1.0, (1, 3) : -1.0, (2, 0) : -1.0, (2, 3) : 1.0, (3, 0) : -1.0}> : !transformer.residual<8>
// CHECK-NEXT:    %[[V6:.+]] = transformer.unembed %[[V5]] decode<categorical [false, true]>
// CHECK-NEXT:      W_U <8x2xf32 sparse {(0, 0) : 1.0, (3, 1) : 1.0}> : !transformer.residual<8> -> !transformer.logits<2>
// CHECK-NEXT:    transformer.variable "indices" line 5 values<{0 to 3}> after<"embed"> before<"layer0/mlp">
// CHECK-NEXT:      table <4x2xf64 sparse {(2, 0) : 1.0, (3, 1) : 1.0}>
// CHECK-NEXT:      basis <2x8xf64 sparse {(0, 2) : 1.0, (1, 3) : 1.0}>
// CHECK-NEXT:    transformer.variable "tokens" line 11 values<{"(", ")"}> after<"embed">
// CHECK-NEXT:      table <2x1xf64 dense {{\[\[}}1.0], [-1.0]]>
// CHECK-NEXT:      basis <1x8xf64 sparse {(0, 4) : 1.0}>
// CHECK-NEXT:    transformer.variable "step" line 12 values<{-1, 1}> after<"embed">
// CHECK-NEXT:      table <2x1xf64 dense {{\[\[}}-1.0], [1.0]]>
// CHECK-NEXT:      reading <8x1xf64 sparse {(4, 0) : 1.0}>
// CHECK-NEXT:    transformer.variable "mean" line 21 values<{-1, -1/2, -1/3, 0, 1/3, 1/2, 1}> after<"layer0/attn">
// CHECK-NEXT:      table <7x1xf64 dense {{\[\[}}-1.0], [-0.5], [-0.3333333333333333], [0.0], [0.3333333333333333], [0.5], [1.0]]>
// CHECK-NEXT:      basis <1x8xf64 sparse {(0, 6) : 1.0}>
// CHECK-NEXT:    transformer.variable "depth" line 22 values<{-4 to 4}> after<"layer0/mlp">
// CHECK-NEXT:      table <9x1xf64 sparse {(7, 0) : 1.0, (8, 0) : 1.0}>
// CHECK-NEXT:      basis <1x8xf64 sparse {(0, 7) : 1.0}>
// CHECK-NEXT:    transformer.variable "full" line 30 values<{2}> after<"embed">
// CHECK-NEXT:      table <1x1xf64 dense {{\[\[}}1.0]]>
// CHECK-NEXT:      basis <1x8xf64 sparse {(0, 5) : 1.0}>
// CHECK-NEXT:    transformer.variable "selector_width" line 37 values<{0 to 4}> after<"layer1/attn">
// CHECK-NEXT:      table <5x1xf64 dense {{\[\[}}1.0], [0.8], [0.6666666666666666], [0.5714285714285714], [0.5]]>
// CHECK-NEXT:      basis <1x8xf64 sparse {(0, 2) : 1.0}>
// CHECK-NEXT:    transformer.variable "too_deep" line 38 values<{false, true}> after<"layer1/mlp">
// CHECK-NEXT:      table <2x2xf64 dense {{\[\[}}1.0, 0.0], [0.0, 1.0]]>
// CHECK-NEXT:      basis <2x8xf64 sparse {(0, 0) : 1.0, (1, 3) : 1.0}>
// CHECK-NEXT:    transformer.return %[[V6]] : !transformer.logits<2>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

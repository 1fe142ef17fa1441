// RUN: rasp-opt -p default %s | filecheck --match-full-lines %s

// Whether tokens alternate.
rasp.program @alternating vocab {"a", "b", "c"} max_seq_len 4 {
  %tokens = rasp.tokens : !rasp.sop
  %indices = rasp.indices : !rasp.sop
  %map = rasp.map(%indices) named "map" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 1
    %1 = rasp.sub %x, %0
    rasp.yield %1
  }
  %left = rasp.select keys(%indices) queries(%map) named "left" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp eq %key, %query
    rasp.yield %0
  }
  %previous = rasp.aggregate %left, %tokens default "-" named "previous" : !rasp.sop -> !rasp.sop
  %repeats = rasp.map(%tokens, %previous) named "repeats" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %0 = rasp.cmp eq %x, %y
    rasp.yield %0
  }
  %full = rasp.constant true named "full" : !rasp.sop
  %hits = rasp.select keys(%repeats) queries(%full) named "hits" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp eq %key, %query
    rasp.yield %0
  }
  %selector_width = rasp.selector_width %hits named "selector_width" : !rasp.sop
  %alternating = rasp.map(%selector_width) named "alternating" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 0
    %1 = rasp.cmp eq %x, %0
    rasp.yield %1
  }
  rasp.return %alternating : !rasp.sop
}

// CHECK:       transformer.model @alternating tokens<"a", "b", "c", "compiler_bos", "compiler_pad"> bos 3 pad 4 max_seq_len 4 residual_labels<"tokens:compiler_bos/alternating:False", "one", "tokens:a/repeats:True", "tokens:b/selector_width", "tokens:c/alternating:True", "indices:2", "indices:one", "indices:1", "previous:-", "previous:a", "previous:b", "previous:c", "full:True"> certificate <float32 [select "previous" 22.5 0.0, step "previous" 0.5 8.46e-10, select "selector_width" 45.0 0.000242, step "alternating" 0.5 2.72e-05, decode "alternating" 1.0 5.6e-05], "float32-folded" 5.6e-05> {
// CHECK-NEXT:  ^bb0(%[[V0:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V1:.+]] = transformer.embed %[[V0]]
// CHECK-NEXT:      W_E <5x13xf32 sparse {(0, 1) : 1.0, (0, 2) : 1.0, (0, 8) : 1.0, (0, 12) : 1.0, (1, 1) : 1.0, (1, 3) : 1.0, (1, 8) : 1.0, (1, 12) : 1.0, (2, 1) : 1.0, (2, 4) : 1.0, (2, 8) : 1.0, (2, 12) : 1.0, (3, 0) : 1.0, (3, 1) : 1.0, (4, 1) : 1.0}>
// CHECK-NEXT:      W_pos <5x13xf32 sparse {(1, 5) : 3.0, (1, 6) : 1.0, (1, 7) : 5.0, (2, 5) : 1.0, (2, 7) : 3.0, (3, 5) : -1.0, (3, 7) : 1.0, (4, 5) : -3.0, (4, 6) : 1.0, (4, 7) : -1.0}> : !transformer.residual<13>
// CHECK-NEXT:    %[[V2:.+]] = transformer.attention %[[V1]] layer 0 {
// CHECK-NEXT:      transformer.head<"previous">
// CHECK-NEXT:        W_Q <13x4xf32 sparse {(1, 0) : 41.5, (1, 1) : -128.0, (5, 0) : 48.0, (5, 2) : -48.0, (6, 0) : 128.0, (6, 2) : -128.0, (7, 0) : 16.0, (7, 2) : -16.0, (7, 3) : 32.0}>
// CHECK-NEXT:        W_K <13x4xf32 sparse {(0, 0) : 1.0, (1, 2) : 1.0, (5, 3) : 1.0, (6, 1) : 1.0}>
// CHECK-NEXT:        W_V <13x4xf32 sparse {(0, 3) : 1.0, (1, 3) : -1.0, (2, 0) : 1.0, (3, 1) : 1.0, (4, 2) : 1.0}>
// CHECK-NEXT:        W_O <4x13xf32 sparse {(0, 9) : 1.0, (1, 10) : 1.0, (2, 11) : 1.0, (3, 8) : 1.0}>
// CHECK-NEXT:    } : !transformer.residual<13>
// CHECK-NEXT:    %[[V3:.+]] = transformer.mlp %[[V2]] layer 0 neurons<"repeats[a,a]", "repeats[b,b]", "repeats[c,c]", "erase(tokens:a)", "erase(tokens:b)", "erase(tokens:c)">
// CHECK-NEXT:      W_in <13x6xf32 sparse {(1, 0) : -2.0, (1, 1) : -2.0, (1, 2) : -2.0, (2, 0) : 1.5, (2, 3) : 1.0, (3, 1) : 1.5, (3, 4) : 1.0, (4, 2) : 1.5, (4, 5) : 1.0, (9, 0) : 1.5, (10, 1) : 1.5, (11, 2) : 1.5}>
// CHECK-NEXT:      W_out <6x13xf32 sparse {(0, 2) : 1.0, (1, 2) : 1.0, (2, 2) : 1.0, (3, 2) : -1.0, (4, 3) : -1.0, (5, 4) : -1.0}> : !transformer.residual<13>
// CHECK-NEXT:    %[[V4:.+]] = transformer.attention %[[V3]] layer 1 {
// CHECK-NEXT:      transformer.head<"selector_width">
// CHECK-NEXT:        W_Q <13x2xf32 sparse {(1, 0) : 46.386295, (12, 1) : 45.0}>
// CHECK-NEXT:        W_K <13x2xf32 sparse {(0, 0) : 1.0, (2, 1) : 1.0}>
// CHECK-NEXT:        W_V <13x1xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:        W_O <1x13xf32 sparse {(0, 3) : 1.0}>
// CHECK-NEXT:    } : !transformer.residual<13>
// CHECK-NEXT:    %[[V5:.+]] = transformer.mlp %[[V4]] layer 1 neurons<"alternating[start]", "alternating[4]+", "alternating[4]-", "erase(tokens:compiler_bos)">
// CHECK-NEXT:      W_in <13x4xf32 sparse {(0, 0) : -1.0, (0, 1) : -30.90625, (0, 2) : -31.90625, (0, 3) : 1.0, (1, 0) : 1.0, (1, 1) : -13.90625, (1, 2) : -14.90625, (3, 1) : 16.0, (3, 2) : 16.0}>
// CHECK-NEXT:      W_out <4x13xf32 sparse {(0, 0) : 1.0, (1, 0) : -1.0, (1, 4) : 1.0, (2, 0) : 1.0, (2, 4) : -1.0, (3, 0) : -1.0}> : !transformer.residual<13>
// CHECK-NEXT:    %[[V6:.+]] = transformer.unembed %[[V5]] decode<categorical [false, true]>
// CHECK-NEXT:      W_U <13x2xf32 sparse {(0, 0) : 1.0, (4, 1) : 1.0}> : !transformer.residual<13> -> !transformer.logits<2>
// CHECK-NEXT:    transformer.variable "tokens" line 5 values<{"a", "b", "c"}> after<"embed"> before<"layer0/mlp">
// CHECK-NEXT:      table <3x3xf64 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0}>
// CHECK-NEXT:      basis <3x13xf64 sparse {(0, 2) : 1.0, (1, 3) : 1.0, (2, 4) : 1.0}>
// CHECK-NEXT:    transformer.variable "indices" line 6 values<{0 to 3}> after<"embed">
// CHECK-NEXT:      table <4x3xf64 dense {{\[\[}}3.0, 1.0, 5.0], [1.0, 0.0, 3.0], [-1.0, 0.0, 1.0], [-3.0, 1.0, -1.0]]>
// CHECK-NEXT:      basis <3x13xf64 sparse {(0, 5) : 1.0, (1, 6) : 1.0, (2, 7) : 1.0}>
// CHECK-NEXT:    transformer.variable "map" line 7 values<{-1 to 2}> fate<narrowed by "craft-narrow-spaces">
// CHECK-NEXT:    transformer.variable "previous" line 18 values<{"-", "a", "b", "c"}> after<"layer0/attn">
// CHECK-NEXT:      table <4x4xf64 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0, (3, 3) : 1.0}>
// CHECK-NEXT:      basis <4x13xf64 sparse {(0, 8) : 1.0, (1, 9) : 1.0, (2, 10) : 1.0, (3, 11) : 1.0}>
// CHECK-NEXT:    transformer.variable "repeats" line 19 values<{false, true}> after<"layer0/mlp">
// CHECK-NEXT:      table <2x1xf64 dense {{\[\[}}0.0], [1.0]]>
// CHECK-NEXT:      basis <1x13xf64 sparse {(0, 2) : 1.0}>
// CHECK-NEXT:    transformer.variable "full" line 24 values<{true}> after<"embed">
// CHECK-NEXT:      table <1x1xf64 dense {{\[\[}}1.0]]>
// CHECK-NEXT:      basis <1x13xf64 sparse {(0, 12) : 1.0}>
// CHECK-NEXT:    transformer.variable "selector_width" line 30 values<{0 to 4}> after<"layer1/attn">
// CHECK-NEXT:      table <5x1xf64 dense {{\[\[}}1.0], [0.8], [0.6666666666666666], [0.5714285714285714], [0.5]]>
// CHECK-NEXT:      basis <1x13xf64 sparse {(0, 3) : 1.0}>
// CHECK-NEXT:    transformer.variable "alternating" line 31 values<{false, true}> after<"layer1/mlp">
// CHECK-NEXT:      table <2x2xf64 dense {{\[\[}}1.0, 0.0], [0.0, 1.0]]>
// CHECK-NEXT:      basis <2x13xf64 sparse {(0, 0) : 1.0, (1, 4) : 1.0}>
// CHECK-NEXT:    transformer.return %[[V6]] : !transformer.logits<2>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

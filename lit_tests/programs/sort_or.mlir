// RUN: rasp-opt -p default %s | filecheck --match-full-lines %s

// Tokens in order, by a disjunction of selectors.
rasp.program @sort_or vocab {0 to 3} max_seq_len 4 {
  %tokens = rasp.tokens : !rasp.sop
  %select = rasp.select keys(%tokens) queries(%tokens) named "select" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp lt %key, %query
    rasp.yield %0
  }
  %select_1 = rasp.select keys(%tokens) queries(%tokens) named "select_2" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp eq %key, %query
    rasp.yield %0
  }
  %indices = rasp.indices : !rasp.sop
  %select_2 = rasp.select keys(%indices) queries(%indices) named "select_3" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp lt %key, %query
    rasp.yield %0
  }
  %selector_and = rasp.selector_and %select_1, %select_2 named "selector_and"
  %before = rasp.selector_or %select, %selector_and named "before"
  %target = rasp.selector_width %before named "target" : !rasp.sop
  %select_3 = rasp.select keys(%target) queries(%indices) named "select_4" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp eq %key, %query
    rasp.yield %0
  }
  %sort_or = rasp.aggregate %select_3, %tokens default 0 named "sort_or" : !rasp.sop -> !rasp.sop
  rasp.return %sort_or : !rasp.sop
}

// CHECK:       transformer.model @sort_or tokens<0, 1, 2, 3, "compiler_bos", "compiler_pad"> bos 4 pad 5 max_seq_len 4 residual_labels<"tokens:compiler_bos", "one", "tokens:0", "tokens:1", "tokens:2", "tokens:3", "indices:0", "indices:1", "indices:2", "indices:3", "sort_or:0", "sort_or:1", "sort_or:2", "sort_or:3", "target_1/target_categorical:0", "target_2/target_categorical:1", "target_1_numerical", "target_2_numerical", "target_categorical:2", "target_categorical:3"> certificate <float32 [select "target_1" 45.0 0.0, select "target_2" 45.0 0.0, step "target_categorical" 0.5 1.27e-05, select "sort_or" 22.5 0.0016, step "sort_or" 0.5 7.87e-06, decode "sort_or" 1.0 1.07e-05], "float32-folded" 7.12e-05> {
// CHECK-NEXT:  ^bb0(%[[V0:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V1:.+]] = transformer.embed %[[V0]]
// CHECK-NEXT:      W_E <6x20xf32 sparse {(0, 1) : 1.0, (0, 2) : 1.0, (0, 10) : 1.0, (1, 1) : 1.0, (1, 3) : 1.0, (1, 10) : 1.0, (2, 1) : 1.0, (2, 4) : 1.0, (2, 10) : 1.0, (3, 1) : 1.0, (3, 5) : 1.0, (3, 10) : 1.0, (4, 0) : 1.0, (4, 1) : 1.0, (5, 1) : 1.0}>
// CHECK-NEXT:      W_pos <5x20xf32 sparse {(1, 6) : 1.0, (2, 7) : 1.0, (3, 8) : 1.0, (4, 9) : 1.0}> : !transformer.residual<20>
// CHECK-NEXT:    %[[V2:.+]] = transformer.attention %[[V1]] layer 0 {
// CHECK-NEXT:      transformer.head<"target_1">
// CHECK-NEXT:        W_Q <20x4xf32 sparse {(1, 3) : 46.386295, (3, 0) : 45.0, (4, 0) : 45.0, (4, 1) : 45.0, (5, 0) : 45.0, (5, 1) : 45.0, (5, 2) : 45.0}>
// CHECK-NEXT:        W_K <20x4xf32 sparse {(0, 3) : 1.0, (2, 0) : 1.0, (3, 1) : 1.0, (4, 2) : 1.0}>
// CHECK-NEXT:        W_V <20x1xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:        W_O <1x20xf32 sparse {(0, 14) : 1.0}>
// CHECK-NEXT:      transformer.head<"target_2">
// CHECK-NEXT:        W_Q <20x8xf32 sparse {(1, 7) : 91.38629, (2, 0) : 45.0, (3, 1) : 45.0, (4, 2) : 45.0, (5, 3) : 45.0, (7, 4) : 45.0, (8, 4) : 45.0, (8, 5) : 45.0, (9, 4) : 45.0, (9, 5) : 45.0, (9, 6) : 45.0}>
// CHECK-NEXT:        W_K <20x8xf32 sparse {(0, 7) : 1.0, (2, 0) : 1.0, (3, 1) : 1.0, (4, 2) : 1.0, (5, 3) : 1.0, (6, 4) : 1.0, (7, 5) : 1.0, (8, 6) : 1.0}>
// CHECK-NEXT:        W_V <20x1xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:        W_O <1x20xf32 sparse {(0, 15) : 1.0}>
// CHECK-NEXT:    } : !transformer.residual<20>
// CHECK-NEXT:    %[[V3:.+]] = transformer.mlp %[[V2]] layer 0 neurons<"target_1_numerical[start]|target_2_numerical[start]", "target_1_numerical[1]", "target_1_numerical[2]", "target_1_numerical[3]", "target_1_numerical[4]", "target_2_numerical[1]", "target_2_numerical[2]", "target_2_numerical[3]", "target_2_numerical[4]", "erase(target_1)", "erase(target_2)">
// CHECK-NEXT:      W_in <20x11xf32 sparse {(0, 0) : -1.0, (0, 1) : -3.0, (0, 2) : -3.0, (0, 3) : -3.0, (0, 4) : -3.0, (0, 5) : -3.0, (0, 6) : -3.0, (0, 7) : -3.0, (0, 8) : -3.0, (1, 0) : 1.0, (1, 1) : -0.5, (1, 2) : -0.5714288, (1, 3) : -0.66666675, (1, 4) : -0.8000002, (1, 5) : -0.5, (1, 6) : -0.5714288, (1, 7) : -0.66666675, (1, 8) : -0.8000002, (14, 1) : 1.0, (14, 2) : 1.0, (14, 3) : 1.0, (14, 4) : 1.0, (14, 9) : 1.0, (15, 5) : 1.0, (15, 6) : 1.0, (15, 7) : 1.0, (15, 8) : 1.0, (15, 10) : 1.0}>
// CHECK-NEXT:      W_out <11x20xf32 sparse {(0, 16) : 4.0, (0, 17) : 4.0, (1, 16) : -14.0, (2, 16) : 3.5000076, (3, 16) : 2.9999943, (4, 16) : 2.5000007, (5, 17) : -14.0, (6, 17) : 3.5000076, (7, 17) : 2.9999943, (8, 17) : 2.5000007, (9, 14) : -1.0, (10, 15) : -1.0}> : !transformer.residual<20>
// CHECK-NEXT:    %[[V4:.+]] = transformer.mlp %[[V3]] layer 1 neurons<"target_categorical[start]", "target_categorical[1]+", "target_categorical[1]-", "target_categorical[2]+", "target_categorical[2]-", "target_categorical[3]+", "target_categorical[3]-">
// CHECK-NEXT:      W_in <20x7xf32 sparse {(0, 0) : -1.0, (0, 1) : -7.5, (0, 2) : -8.5, (0, 3) : -9.5, (0, 4) : -10.5, (0, 5) : -11.5, (0, 6) : -12.5, (1, 0) : 1.0, (1, 1) : -0.5, (1, 2) : -1.5, (1, 3) : -2.5, (1, 4) : -3.5, (1, 5) : -4.5, (1, 6) : -5.5, (16, 1) : 2.0, (16, 2) : 2.0, (16, 3) : 2.0, (16, 4) : 2.0, (16, 5) : 2.0, (16, 6) : 2.0, (17, 1) : 2.0, (17, 2) : 2.0, (17, 3) : 2.0, (17, 4) : 2.0, (17, 5) : 2.0, (17, 6) : 2.0}>
// CHECK-NEXT:      W_out <7x20xf32 sparse {(0, 14) : 1.0, (1, 14) : -1.0, (1, 15) : 1.0, (2, 14) : 1.0, (2, 15) : -1.0, (3, 15) : -1.0, (3, 18) : 1.0, (4, 15) : 1.0, (4, 18) : -1.0, (5, 18) : -1.0, (5, 19) : 1.0, (6, 18) : 1.0, (6, 19) : -1.0}> : !transformer.residual<20>
// CHECK-NEXT:    %[[V5:.+]] = transformer.attention %[[V4]] layer 2 {
// CHECK-NEXT:      transformer.head<"sort_or">
// CHECK-NEXT:        W_Q <20x5xf32 sparse {(1, 4) : 22.5, (6, 0) : 45.0, (7, 1) : 45.0, (8, 2) : 45.0, (9, 3) : 45.0}>
// CHECK-NEXT:        W_K <20x5xf32 sparse {(0, 4) : 1.0, (14, 0) : 1.0, (15, 1) : 1.0, (18, 2) : 1.0, (19, 3) : 1.0}>
// CHECK-NEXT:        W_V <20x4xf32 sparse {(0, 0) : 1.0, (1, 0) : -1.0, (2, 0) : 1.0, (3, 1) : 1.0, (4, 2) : 1.0, (5, 3) : 1.0}>
// CHECK-NEXT:        W_O <4x20xf32 sparse {(0, 10) : 1.0, (1, 11) : 1.0, (2, 12) : 1.0, (3, 13) : 1.0}>
// CHECK-NEXT:    } : !transformer.residual<20>
// CHECK-NEXT:    %[[V6:.+]] = transformer.unembed %[[V5]] decode<categorical [0, 1, 2, 3]>
// CHECK-NEXT:      W_U <20x4xf32 sparse {(10, 0) : 1.0, (11, 1) : 1.0, (12, 2) : 1.0, (13, 3) : 1.0}> : !transformer.residual<20> -> !transformer.logits<4>
// CHECK-NEXT:    transformer.variable "tokens" line 5 values<{0 to 3}> after<"embed">
// CHECK-NEXT:      table <4x4xf64 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0, (3, 3) : 1.0}>
// CHECK-NEXT:      basis <4x20xf64 sparse {(0, 2) : 1.0, (1, 3) : 1.0, (2, 4) : 1.0, (3, 5) : 1.0}>
// CHECK-NEXT:    transformer.variable "indices" line 16 values<{0 to 3}> after<"embed">
// CHECK-NEXT:      table <4x4xf64 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0, (3, 3) : 1.0}>
// CHECK-NEXT:      basis <4x20xf64 sparse {(0, 6) : 1.0, (1, 7) : 1.0, (2, 8) : 1.0, (3, 9) : 1.0}>
// CHECK-NEXT:    transformer.variable "target" line 24 values<{0 to 3}> after<"layer0/mlp">
// CHECK-NEXT:      table <4x1xf64 dense {{\[\[}}0.0], [1.0], [2.0], [3.0]]>
// CHECK-NEXT:      reading <20x1xf64 sparse {(16, 0) : 1.0, (17, 0) : 1.0}>
// CHECK-NEXT:    transformer.variable "sort_or" line 30 values<{0 to 3}> after<"layer2/attn">
// CHECK-NEXT:      table <4x4xf64 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0, (3, 3) : 1.0}>
// CHECK-NEXT:      basis <4x20xf64 sparse {(0, 10) : 1.0, (1, 11) : 1.0, (2, 12) : 1.0, (3, 13) : 1.0}>
// CHECK-NEXT:    transformer.variable "target_1" derived values<{0 to 4}> after<"layer0/attn"> before<"layer0/mlp">
// CHECK-NEXT:      table <5x1xf64 dense {{\[\[}}1.0], [0.8], [0.6666666666666666], [0.5714285714285714], [0.5]]>
// CHECK-NEXT:      basis <1x20xf64 sparse {(0, 14) : 1.0}>
// CHECK-NEXT:    transformer.variable "target_1_numerical" derived values<{0 to 4}> after<"layer0/mlp">
// CHECK-NEXT:      table <5x1xf64 dense {{\[\[}}0.0], [1.0], [2.0], [3.0], [4.0]]>
// CHECK-NEXT:      basis <1x20xf64 sparse {(0, 16) : 1.0}>
// CHECK-NEXT:    transformer.variable "target_2" derived values<{0 to 4}> after<"layer0/attn"> before<"layer0/mlp">
// CHECK-NEXT:      table <5x1xf64 dense {{\[\[}}1.0], [0.8], [0.6666666666666666], [0.5714285714285714], [0.5]]>
// CHECK-NEXT:      basis <1x20xf64 sparse {(0, 15) : 1.0}>
// CHECK-NEXT:    transformer.variable "target_2_numerical" derived values<{0 to 4}> after<"layer0/mlp">
// CHECK-NEXT:      table <5x1xf64 dense {{\[\[}}0.0], [1.0], [2.0], [3.0], [4.0]]>
// CHECK-NEXT:      basis <1x20xf64 sparse {(0, 17) : 1.0}>
// CHECK-NEXT:    transformer.variable "target_sum" derived values<{0 to 3}> after<"layer0/mlp">
// CHECK-NEXT:      table <4x1xf64 dense {{\[\[}}0.0], [1.0], [2.0], [3.0]]>
// CHECK-NEXT:      reading <20x1xf64 sparse {(16, 0) : 1.0, (17, 0) : 1.0}>
// CHECK-NEXT:    transformer.variable "target_categorical" derived values<{0 to 3}> after<"layer1/mlp">
// CHECK-NEXT:      table <4x4xf64 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0, (3, 3) : 1.0}>
// CHECK-NEXT:      basis <4x20xf64 sparse {(0, 14) : 1.0, (1, 15) : 1.0, (2, 18) : 1.0, (3, 19) : 1.0}>
// CHECK-NEXT:    transformer.return %[[V6]] : !transformer.logits<4>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

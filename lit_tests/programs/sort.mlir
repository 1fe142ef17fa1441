// RUN: rasp-opt -p default %s | filecheck --match-full-lines %s

// Tokens in order: a count, and a select by the count.
rasp.program @sort vocab {1 to 5} max_seq_len 4 {
  %tokens = rasp.tokens : !rasp.sop
  %indices = rasp.indices : !rasp.sop
  %keys = rasp.map(%tokens, %indices) named "keys" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %i: !rasp.value):
    %0 = rasp.literal 1
    %1 = rasp.mul %0, %i
    %2 = rasp.literal 4
    %3 = rasp.div %1, %2
    %4 = rasp.add %x, %3
    rasp.yield %4
  }
  %smaller = rasp.select keys(%keys) queries(%keys) named "smaller" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp lt %key, %query
    rasp.yield %0
  }
  %target_pos = rasp.selector_width %smaller named "target_pos" : !rasp.sop
  %sel_new = rasp.select keys(%target_pos) queries(%indices) named "sel_new" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp eq %key, %query
    rasp.yield %0
  }
  %sort = rasp.aggregate %sel_new, %tokens named "sort" : !rasp.sop -> !rasp.sop
  rasp.return %sort : !rasp.sop
}

// CHECK:       transformer.model @sort tokens<1, 2, 3, 4, 5, "compiler_bos", "compiler_pad"> bos 5 pad 6 max_seq_len 4 residual_labels<"tokens:compiler_bos", "one", "tokens:1", "tokens:2", "tokens:3", "tokens:4", "tokens:5", "indices:0", "indices:1", "indices:2", "indices:3", "target_pos_1/target_pos_categorical:0", "target_pos_2/target_pos_categorical:1", "target_pos_1_numerical/sort:1", "target_pos_2_numerical/sort:2", "target_pos_categorical:2", "target_pos_categorical:3", "sort:3", "sort:4", "sort:5"> certificate <float32 [select "target_pos_1" 45.0 0.0, select "target_pos_2" 45.0 0.0, step "target_pos_categorical" 0.5 1.27e-05, select "sort" 22.5 0.0016, step "sort" 0.5 2.51e-06, decode "sort" 1.0 0.000263], "float32-folded" 0.000263> {
// CHECK-NEXT:  ^bb0(%[[V0:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V1:.+]] = transformer.embed %[[V0]]
// CHECK-NEXT:      W_E <7x20xf32 sparse {(0, 1) : 1.0, (0, 2) : 1.0, (1, 1) : 1.0, (1, 3) : 1.0, (2, 1) : 1.0, (2, 4) : 1.0, (3, 1) : 1.0, (3, 5) : 1.0, (4, 1) : 1.0, (4, 6) : 1.0, (5, 0) : 1.0, (5, 1) : 1.0, (6, 1) : 1.0}>
// CHECK-NEXT:      W_pos <5x20xf32 sparse {(1, 7) : 1.0, (2, 8) : 1.0, (3, 9) : 1.0, (4, 10) : 1.0}> : !transformer.residual<20>
// CHECK-NEXT:    %[[V2:.+]] = transformer.attention %[[V1]] layer 0 {
// CHECK-NEXT:      transformer.head<"target_pos_1">
// CHECK-NEXT:        W_Q <20x5xf32 sparse {(1, 4) : 46.386295, (3, 0) : 45.0, (4, 0) : 45.0, (4, 1) : 45.0, (5, 0) : 45.0, (5, 1) : 45.0, (5, 2) : 45.0, (6, 0) : 45.0, (6, 1) : 45.0, (6, 2) : 45.0, (6, 3) : 45.0}>
// CHECK-NEXT:        W_K <20x5xf32 sparse {(0, 4) : 1.0, (2, 0) : 1.0, (3, 1) : 1.0, (4, 2) : 1.0, (5, 3) : 1.0}>
// CHECK-NEXT:        W_V <20x1xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:        W_O <1x20xf32 sparse {(0, 11) : 1.0}>
// CHECK-NEXT:      transformer.head<"target_pos_2">
// CHECK-NEXT:        W_Q <20x9xf32 sparse {(1, 8) : 91.38629, (2, 0) : 45.0, (3, 1) : 45.0, (4, 2) : 45.0, (5, 3) : 45.0, (6, 4) : 45.0, (8, 5) : 45.0, (9, 5) : 45.0, (9, 6) : 45.0, (10, 5) : 45.0, (10, 6) : 45.0, (10, 7) : 45.0}>
// CHECK-NEXT:        W_K <20x9xf32 sparse {(0, 8) : 1.0, (2, 0) : 1.0, (3, 1) : 1.0, (4, 2) : 1.0, (5, 3) : 1.0, (6, 4) : 1.0, (7, 5) : 1.0, (8, 6) : 1.0, (9, 7) : 1.0}>
// CHECK-NEXT:        W_V <20x1xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:        W_O <1x20xf32 sparse {(0, 12) : 1.0}>
// CHECK-NEXT:    } : !transformer.residual<20>
// CHECK-NEXT:    %[[V3:.+]] = transformer.mlp %[[V2]] layer 0 neurons<"target_pos_1_numerical[start]|target_pos_2_numerical[start]", "target_pos_1_numerical[1]", "target_pos_1_numerical[2]", "target_pos_1_numerical[3]", "target_pos_1_numerical[4]", "target_pos_2_numerical[1]", "target_pos_2_numerical[2]", "target_pos_2_numerical[3]", "target_pos_2_numerical[4]", "erase(target_pos_1)", "erase(target_pos_2)">
// CHECK-NEXT:      W_in <20x11xf32 sparse {(0, 0) : -1.0, (0, 1) : -3.0, (0, 2) : -3.0, (0, 3) : -3.0, (0, 4) : -3.0, (0, 5) : -3.0, (0, 6) : -3.0, (0, 7) : -3.0, (0, 8) : -3.0, (1, 0) : 1.0, (1, 1) : -0.5, (1, 2) : -0.5714288, (1, 3) : -0.66666675, (1, 4) : -0.8000002, (1, 5) : -0.5, (1, 6) : -0.5714288, (1, 7) : -0.66666675, (1, 8) : -0.8000002, (11, 1) : 1.0, (11, 2) : 1.0, (11, 3) : 1.0, (11, 4) : 1.0, (11, 9) : 1.0, (12, 5) : 1.0, (12, 6) : 1.0, (12, 7) : 1.0, (12, 8) : 1.0, (12, 10) : 1.0}>
// CHECK-NEXT:      W_out <11x20xf32 sparse {(0, 13) : 4.0, (0, 14) : 4.0, (1, 13) : -14.0, (2, 13) : 3.5000076, (3, 13) : 2.9999943, (4, 13) : 2.5000007, (5, 14) : -14.0, (6, 14) : 3.5000076, (7, 14) : 2.9999943, (8, 14) : 2.5000007, (9, 11) : -1.0, (10, 12) : -1.0}> : !transformer.residual<20>
// CHECK-NEXT:    %[[V4:.+]] = transformer.mlp %[[V3]] layer 1 neurons<"target_pos_categorical[start]", "target_pos_categorical[1]+", "target_pos_categorical[1]-", "target_pos_categorical[2]+", "target_pos_categorical[2]-", "target_pos_categorical[3]+", "target_pos_categorical[3]-", "erase(target_pos_1_numerical)", "erase(-target_pos_1_numerical)", "erase(target_pos_2_numerical)", "erase(-target_pos_2_numerical)">
// CHECK-NEXT:      W_in <20x11xf32 sparse {(0, 0) : -1.0, (0, 1) : -7.5, (0, 2) : -8.5, (0, 3) : -9.5, (0, 4) : -10.5, (0, 5) : -11.5, (0, 6) : -12.5, (1, 0) : 1.0, (1, 1) : -0.5, (1, 2) : -1.5, (1, 3) : -2.5, (1, 4) : -3.5, (1, 5) : -4.5, (1, 6) : -5.5, (13, 1) : 2.0, (13, 2) : 2.0, (13, 3) : 2.0, (13, 4) : 2.0, (13, 5) : 2.0, (13, 6) : 2.0, (13, 7) : 1.0, (13, 8) : -1.0, (14, 1) : 2.0, (14, 2) : 2.0, (14, 3) : 2.0, (14, 4) : 2.0, (14, 5) : 2.0, (14, 6) : 2.0, (14, 9) : 1.0, (14, 10) : -1.0}>
// CHECK-NEXT:      W_out <11x20xf32 sparse {(0, 11) : 1.0, (1, 11) : -1.0, (1, 12) : 1.0, (2, 11) : 1.0, (2, 12) : -1.0, (3, 12) : -1.0, (3, 15) : 1.0, (4, 12) : 1.0, (4, 15) : -1.0, (5, 15) : -1.0, (5, 16) : 1.0, (6, 15) : 1.0, (6, 16) : -1.0, (7, 13) : -1.0, (8, 13) : 1.0, (9, 14) : -1.0, (10, 14) : 1.0}> : !transformer.residual<20>
// CHECK-NEXT:    %[[V5:.+]] = transformer.attention %[[V4]] layer 2 {
// CHECK-NEXT:      transformer.head<"sort">
// CHECK-NEXT:        W_Q <20x5xf32 sparse {(1, 4) : 22.5, (7, 0) : 45.0, (8, 1) : 45.0, (9, 2) : 45.0, (10, 3) : 45.0}>
// CHECK-NEXT:        W_K <20x5xf32 sparse {(0, 4) : 1.0, (11, 0) : 1.0, (12, 1) : 1.0, (15, 2) : 1.0, (16, 3) : 1.0}>
// CHECK-NEXT:        W_V <20x5xf32 sparse {(2, 0) : 1.0, (3, 1) : 1.0, (4, 2) : 1.0, (5, 3) : 1.0, (6, 4) : 1.0}>
// CHECK-NEXT:        W_O <5x20xf32 sparse {(0, 13) : 1.0, (1, 14) : 1.0, (2, 17) : 1.0, (3, 18) : 1.0, (4, 19) : 1.0}>
// CHECK-NEXT:    } : !transformer.residual<20>
// CHECK-NEXT:    %[[V6:.+]] = transformer.unembed %[[V5]] decode<categorical [1, 2, 3, 4, 5]>
// CHECK-NEXT:      W_U <20x5xf32 sparse {(13, 0) : 1.0, (14, 1) : 1.0, (17, 2) : 1.0, (18, 3) : 1.0, (19, 4) : 1.0}> : !transformer.residual<20> -> !transformer.logits<5>
// CHECK-NEXT:    transformer.variable "tokens" line 5 values<{1 to 5}> after<"embed">
// CHECK-NEXT:      table <5x5xf64 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0, (3, 3) : 1.0, (4, 4) : 1.0}>
// CHECK-NEXT:      basis <5x20xf64 sparse {(0, 2) : 1.0, (1, 3) : 1.0, (2, 4) : 1.0, (3, 5) : 1.0, (4, 6) : 1.0}>
// CHECK-NEXT:    transformer.variable "indices" line 6 values<{0 to 3}> after<"embed">
// CHECK-NEXT:      table <4x4xf64 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0, (3, 3) : 1.0}>
// CHECK-NEXT:      basis <4x20xf64 sparse {(0, 7) : 1.0, (1, 8) : 1.0, (2, 9) : 1.0, (3, 10) : 1.0}>
// CHECK-NEXT:    transformer.variable "keys" line 7 fate<unread by "dce">
// CHECK-NEXT:    transformer.variable "target_pos" line 21 values<{0 to 3}> after<"layer0/mlp"> before<"layer1/mlp">
// CHECK-NEXT:      table <4x1xf64 dense {{\[\[}}0.0], [1.0], [2.0], [3.0]]>
// CHECK-NEXT:      reading <20x1xf64 sparse {(13, 0) : 1.0, (14, 0) : 1.0}>
// CHECK-NEXT:    transformer.variable "sort" line 27 values<{1 to 5}> after<"layer2/attn">
// CHECK-NEXT:      table <5x5xf64 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0, (3, 3) : 1.0, (4, 4) : 1.0}>
// CHECK-NEXT:      basis <5x20xf64 sparse {(0, 13) : 1.0, (1, 14) : 1.0, (2, 17) : 1.0, (3, 18) : 1.0, (4, 19) : 1.0}>
// CHECK-NEXT:    transformer.variable "target_pos_1" derived values<{0 to 4}> after<"layer0/attn"> before<"layer0/mlp">
// CHECK-NEXT:      table <5x1xf64 dense {{\[\[}}1.0], [0.8], [0.6666666666666666], [0.5714285714285714], [0.5]]>
// CHECK-NEXT:      basis <1x20xf64 sparse {(0, 11) : 1.0}>
// CHECK-NEXT:    transformer.variable "target_pos_1_numerical" derived values<{0 to 4}> after<"layer0/mlp"> before<"layer1/mlp">
// CHECK-NEXT:      table <5x1xf64 dense {{\[\[}}0.0], [1.0], [2.0], [3.0], [4.0]]>
// CHECK-NEXT:      basis <1x20xf64 sparse {(0, 13) : 1.0}>
// CHECK-NEXT:    transformer.variable "target_pos_2" derived values<{0 to 4}> after<"layer0/attn"> before<"layer0/mlp">
// CHECK-NEXT:      table <5x1xf64 dense {{\[\[}}1.0], [0.8], [0.6666666666666666], [0.5714285714285714], [0.5]]>
// CHECK-NEXT:      basis <1x20xf64 sparse {(0, 12) : 1.0}>
// CHECK-NEXT:    transformer.variable "target_pos_2_numerical" derived values<{0 to 4}> after<"layer0/mlp"> before<"layer1/mlp">
// CHECK-NEXT:      table <5x1xf64 dense {{\[\[}}0.0], [1.0], [2.0], [3.0], [4.0]]>
// CHECK-NEXT:      basis <1x20xf64 sparse {(0, 14) : 1.0}>
// CHECK-NEXT:    transformer.variable "target_pos_sum" derived values<{0 to 3}> after<"layer0/mlp"> before<"layer1/mlp">
// CHECK-NEXT:      table <4x1xf64 dense {{\[\[}}0.0], [1.0], [2.0], [3.0]]>
// CHECK-NEXT:      reading <20x1xf64 sparse {(13, 0) : 1.0, (14, 0) : 1.0}>
// CHECK-NEXT:    transformer.variable "target_pos_categorical" derived values<{0 to 3}> after<"layer1/mlp">
// CHECK-NEXT:      table <4x4xf64 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0, (3, 3) : 1.0}>
// CHECK-NEXT:      basis <4x20xf64 sparse {(0, 11) : 1.0, (1, 12) : 1.0, (2, 15) : 1.0, (3, 16) : 1.0}>
// CHECK-NEXT:    transformer.return %[[V6]] : !transformer.logits<5>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

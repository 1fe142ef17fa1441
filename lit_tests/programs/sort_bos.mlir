// RUN: rasp-opt -p default --validate %s | filecheck --match-full-lines %s

// Tokens in order, with a token for BOS: a count over two orders, and a select by the count.
rasp.program @sort_bos vocab {"a", "b", "c", "§"} max_seq_len 4 {
  %indices = rasp.indices : !rasp.sop
  %map = rasp.map(%indices) named "map" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 0
    %1 = rasp.cmp eq %x, %0
    rasp.yield %1
  }
  %tokens = rasp.tokens : !rasp.sop
  %smaller = rasp.select keys(%tokens) queries(%tokens) named "smaller" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp lt %key, %query
    rasp.yield %0
  }
  %select = rasp.select keys(%tokens) queries(%tokens) named "select" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp eq %key, %query
    rasp.yield %0
  }
  %select_1 = rasp.select keys(%indices) queries(%indices) named "select_2" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp lt %key, %query
    rasp.yield %0
  }
  %ties = rasp.selector_and %select, %select_1 named "ties"
  %selector_or = rasp.selector_or %smaller, %ties named "selector_or"
  %first = rasp.map(%indices) named "first" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 0
    %1 = rasp.cmp eq %x, %0
    rasp.yield %1
  }
  %full = rasp.constant true named "full" : !rasp.sop
  %select_2 = rasp.select keys(%first) queries(%full) named "select_3" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp eq %key, %query
    rasp.yield %0
  }
  %selector_or_1 = rasp.selector_or %selector_or, %select_2 named "selector_or_2"
  %map_1 = rasp.map(%first) named "map_2" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 1
    %1 = rasp.literal 0
    %2 = rasp.if %x, %0, %1
    rasp.yield %2
  }
  %share = rasp.aggregate %selector_or_1, %map_1 default 0 named "share" : !rasp.sop -> !rasp.sop
  %map_2 = rasp.map(%share) named "map_3" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 1
    %1 = rasp.div %0, %x
    rasp.yield %1
  }
  %map_3 = rasp.map(%map_2) named "map_4" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.round %x
    rasp.yield %0
  }
  %width_by_first_selector_or = rasp.map(%map_3) named "width_by_first(selector_or)" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 1
    %1 = rasp.sub %x, %0
    rasp.yield %1
  }
  %place = rasp.map(%width_by_first_selector_or) named "place" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 1
    %1 = rasp.add %x, %0
    rasp.yield %1
  }
  %target = rasp.lazy_map(%map, %place) named "target" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%0: !rasp.value, %1: !rasp.value):
    %2 = rasp.literal 0
    %3 = rasp.if %0, %2, %1
    rasp.yield %3
  }
  %select_3 = rasp.select keys(%target) queries(%indices) named "select_4" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp eq %key, %query
    rasp.yield %0
  }
  %sort_bos = rasp.aggregate %select_3, %tokens named "sort_bos" : !rasp.sop -> !rasp.sop
  rasp.return %sort_bos : !rasp.sop
}

// CHECK:       transformer.model @sort_bos tokens<"a", "b", "c", "§", "compiler_bos", "compiler_pad"> bos 4 pad 5 max_seq_len 4 residual_labels<"tokens:compiler_bos", "one", "indices:0", "indices:1", "indices:2", "indices:3", "tokens:a", "tokens:b", "tokens:c", "tokens:§", "full:True/share_width_beside_first_1_numerical/sort_bos:a", "share_width_beside_first_1/target:0", "share_width_beside_first_2/target:1", "share_width_beside_first_2_numerical/sort_bos:b", "target:2", "target:3", "sort_bos:c", "sort_bos:§"> certificate <float32 [select "share_width_beside_first_1" 45.0 0.0, select "share_width_beside_first_2" 45.0 0.0, select "sort_bos" 22.5 0.00668, step "sort_bos" 0.5 2.51e-06, decode "sort_bos" 0.5 0.000184], "float32-folded" 0.000369> {
// CHECK-NEXT:  ^bb0(%[[V0:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V1:.+]] = transformer.embed %[[V0]]
// CHECK-NEXT:      W_E <6x18xf32 sparse {(0, 1) : 1.0, (0, 6) : 1.0, (0, 10) : 1.0, (1, 1) : 1.0, (1, 7) : 1.0, (1, 10) : 1.0, (2, 1) : 1.0, (2, 8) : 1.0, (2, 10) : 1.0, (3, 1) : 1.0, (3, 9) : 1.0, (3, 10) : 1.0, (4, 0) : 1.0, (4, 1) : 1.0, (5, 1) : 1.0}>
// CHECK-NEXT:      W_pos <5x18xf32 sparse {(1, 2) : 1.0, (2, 3) : 1.0, (3, 4) : 1.0, (4, 5) : 1.0}> : !transformer.residual<18>
// CHECK-NEXT:    %[[V2:.+]] = transformer.attention %[[V1]] layer 0 {
// CHECK-NEXT:      transformer.head<"share_width_beside_first_1">
// CHECK-NEXT:        W_Q <18x5xf32 sparse {(1, 0) : 91.38629, (7, 2) : 45.0, (8, 2) : 45.0, (8, 3) : 45.0, (9, 2) : 45.0, (9, 3) : 45.0, (9, 4) : 45.0, (10, 1) : 45.0}>
// CHECK-NEXT:        W_K <18x5xf32 sparse {(0, 0) : 1.0, (3, 1) : 1.0, (4, 1) : 1.0, (5, 1) : 1.0, (6, 2) : 1.0, (7, 3) : 1.0, (8, 4) : 1.0}>
// CHECK-NEXT:        W_V <18x1xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:        W_O <1x18xf32 sparse {(0, 11) : 1.0}>
// CHECK-NEXT:      transformer.head<"share_width_beside_first_2">
// CHECK-NEXT:        W_Q <18x9xf32 sparse {(1, 8) : 136.38629, (3, 4) : 45.0, (4, 4) : 45.0, (4, 5) : 45.0, (5, 4) : 45.0, (5, 5) : 45.0, (5, 6) : 45.0, (6, 0) : 45.0, (7, 1) : 45.0, (8, 2) : 45.0, (9, 3) : 45.0, (10, 5) : 45.0, (10, 6) : 45.0, (10, 7) : 45.0}>
// CHECK-NEXT:        W_K <18x9xf32 sparse {(0, 8) : 1.0, (2, 4) : 1.0, (3, 5) : 1.0, (4, 6) : 1.0, (5, 7) : 1.0, (6, 0) : 1.0, (7, 1) : 1.0, (8, 2) : 1.0, (9, 3) : 1.0}>
// CHECK-NEXT:        W_V <18x1xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:        W_O <1x18xf32 sparse {(0, 12) : 1.0}>
// CHECK-NEXT:    } : !transformer.residual<18>
// CHECK-NEXT:    %[[V3:.+]] = transformer.mlp %[[V2]] layer 0 neurons<"share_width_beside_first_1_numerical[start]|share_width_beside_first_2_numerical[start]", "share_width_beside_first_1_numerical[1]", "share_width_beside_first_1_numerical[2]", "share_width_beside_first_1_numerical[3]", "share_width_beside_first_2_numerical[1]", "share_width_beside_first_2_numerical[2]", "share_width_beside_first_2_numerical[3]", "erase(full:True)", "erase(share_width_beside_first_1)", "erase(share_width_beside_first_2)">
// CHECK-NEXT:      W_in <18x10xf32 sparse {(0, 0) : -1.0, (0, 1) : -3.0, (0, 2) : -3.0, (0, 3) : -3.0, (0, 4) : -3.0, (0, 5) : -3.0, (0, 6) : -3.0, (1, 0) : 1.0, (1, 1) : -0.5714288, (1, 2) : -0.66666675, (1, 3) : -0.8000002, (1, 4) : -0.5714288, (1, 5) : -0.66666675, (1, 6) : -0.8000002, (10, 7) : 1.0, (11, 1) : 1.0, (11, 2) : 1.0, (11, 3) : 1.0, (11, 8) : 1.0, (12, 4) : 1.0, (12, 5) : 1.0, (12, 6) : 1.0, (12, 9) : 1.0}>
// CHECK-NEXT:      W_out <10x18xf32 sparse {(0, 10) : 3.0, (0, 13) : 3.0, (1, 10) : -10.500023, (2, 10) : 3.0000243, (3, 10) : 2.5000005, (4, 13) : -10.500023, (5, 13) : 3.0000243, (6, 13) : 2.5000005, (7, 10) : -1.0, (8, 11) : -1.0, (9, 12) : -1.0}> : !transformer.residual<18>
// CHECK-NEXT:    %[[V4:.+]] = transformer.mlp %[[V3]] layer 1 neurons<"target[False][start]", "target[False][1]+", "target[False][1]-", "target[False][2]+", "target[False][2]-", "target[False][3]+", "target[False][3]-", "target[True][start]", "erase(share_width_beside_first_1_numerical)", "erase(-share_width_beside_first_1_numerical)", "erase(share_width_beside_first_2_numerical)", "erase(-share_width_beside_first_2_numerical)">
// CHECK-NEXT:      W_in <18x12xf32 sparse {(0, 0) : -1.0, (0, 1) : -19.5, (0, 2) : -20.5, (0, 3) : -21.5, (0, 4) : -22.5, (0, 5) : -23.5, (0, 6) : -24.5, (0, 7) : -1.0, (1, 0) : -2.0, (1, 1) : -13.5, (1, 2) : -13.5, (1, 3) : -13.5, (1, 4) : -13.5, (1, 5) : -13.5, (1, 6) : -13.5, (1, 7) : -2.0, (2, 7) : 3.0, (3, 0) : 3.0, (3, 1) : 13.0, (3, 2) : 12.0, (3, 3) : 11.0, (3, 4) : 10.0, (3, 5) : 9.0, (3, 6) : 8.0, (4, 0) : 3.0, (4, 1) : 13.0, (4, 2) : 12.0, (4, 3) : 11.0, (4, 4) : 10.0, (4, 5) : 9.0, (4, 6) : 8.0, (5, 0) : 3.0, (5, 1) : 13.0, (5, 2) : 12.0, (5, 3) : 11.0, (5, 4) : 10.0, (5, 5) : 9.0, (5, 6) : 8.0, (10, 1) : 2.0, (10, 2) : 2.0, (10, 3) : 2.0, (10, 4) : 2.0, (10, 5) : 2.0, (10, 6) : 2.0, (10, 8) : 1.0, (10, 9) : -1.0, (13, 1) : 2.0, (13, 2) : 2.0, (13, 3) : 2.0, (13, 4) : 2.0, (13, 5) : 2.0, (13, 6) : 2.0, (13, 10) : 1.0, (13, 11) : -1.0}>
// CHECK-NEXT:      W_out <12x18xf32 sparse {(0, 12) : 1.0, (1, 12) : -1.0, (1, 14) : 1.0, (2, 12) : 1.0, (2, 14) : -1.0, (3, 14) : -1.0, (3, 15) : 1.0, (4, 14) : 1.0, (4, 15) : -1.0, (5, 15) : -1.0, (6, 15) : 1.0, (7, 11) : 1.0, (8, 10) : -1.0, (9, 10) : 1.0, (10, 13) : -1.0, (11, 13) : 1.0}> : !transformer.residual<18>
// CHECK-NEXT:    %[[V5:.+]] = transformer.attention %[[V4]] layer 2 {
// CHECK-NEXT:      transformer.head<"sort_bos">
// CHECK-NEXT:        W_Q <18x5xf32 sparse {(1, 0) : 22.5, (2, 1) : 45.0, (3, 2) : 45.0, (4, 3) : 45.0, (5, 4) : 45.0}>
// CHECK-NEXT:        W_K <18x5xf32 sparse {(0, 0) : 1.0, (11, 1) : 1.0, (12, 2) : 1.0, (14, 3) : 1.0, (15, 4) : 1.0}>
// CHECK-NEXT:        W_V <18x4xf32 sparse {(6, 0) : 1.0, (7, 1) : 1.0, (8, 2) : 1.0, (9, 3) : 1.0}>
// CHECK-NEXT:        W_O <4x18xf32 sparse {(0, 10) : 1.0, (1, 13) : 1.0, (2, 16) : 1.0, (3, 17) : 1.0}>
// CHECK-NEXT:    } : !transformer.residual<18>
// CHECK-NEXT:    %[[V6:.+]] = transformer.unembed %[[V5]] decode<categorical ["a", "b", "c", "§", none]>
// CHECK-NEXT:      W_U <18x5xf32 sparse {(1, 4) : 0.5, (10, 0) : 1.0, (13, 1) : 1.0, (16, 2) : 1.0, (17, 3) : 1.0}> : !transformer.residual<18> -> !transformer.logits<5>
// CHECK-NEXT:    transformer.variable "indices" line 5 values<{0 to 3}> after<"embed">
// CHECK-NEXT:      table <4x4xf64 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0, (3, 3) : 1.0}>
// CHECK-NEXT:      basis <4x18xf64 sparse {(0, 2) : 1.0, (1, 3) : 1.0, (2, 4) : 1.0, (3, 5) : 1.0}>
// CHECK-NEXT:    transformer.variable "map" line 6 values<{false, true}> after<"embed">
// CHECK-NEXT:      table <2x2xf64 dense {{\[\[}}1.0, 0.0], [0.0, 1.0]]>
// CHECK-NEXT:      reading <18x2xf64 sparse {(2, 1) : 1.0, (3, 0) : 1.0, (4, 0) : 1.0, (5, 0) : 1.0}>
// CHECK-NEXT:    transformer.variable "tokens" line 12 values<{"a", "b", "c", "§"}> after<"embed">
// CHECK-NEXT:      table <4x4xf64 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0, (3, 3) : 1.0}>
// CHECK-NEXT:      basis <4x18xf64 sparse {(0, 6) : 1.0, (1, 7) : 1.0, (2, 8) : 1.0, (3, 9) : 1.0}>
// CHECK-NEXT:    transformer.variable "first" line 30 fate<merged by "rasp-merge-equal" into ["map"]>
// CHECK-NEXT:    transformer.variable "full" line 36 values<{true}> after<"embed"> before<"layer0/mlp">
// CHECK-NEXT:      table <1x1xf64 dense {{\[\[}}1.0]]>
// CHECK-NEXT:      basis <1x18xf64 sparse {(0, 10) : 1.0}>
// CHECK-NEXT:    transformer.variable "map_2" line 43 fate<unread by "dce">
// CHECK-NEXT:    transformer.variable "share" line 50 fate<unread by "dce">
// CHECK-NEXT:    transformer.variable "map_3" line 51 values<{1 to 7}> after<"layer0/mlp"> before<"layer1/mlp">
// CHECK-NEXT:      table <7x1xf64 dense {{\[\[}}1.0], [2.0], [3.0], [4.0], [5.0], [6.0], [7.0]]>
// CHECK-NEXT:      reading <18x1xf64 sparse {(0, 0) : -1.0, (1, 0) : 1.0, (10, 0) : 1.0, (13, 0) : 1.0}>
// CHECK-NEXT:    transformer.variable "map_4" line 57 fate<merged by "rasp-merge-equal" into ["map_3"]>
// CHECK-NEXT:    transformer.variable "width_by_first(selector_or)" line 62 fate<merged by "rasp-merge-equal" into ["share_width_beside_first"]>
// CHECK-NEXT:    transformer.variable "place" line 68 fate<merged by "rasp-merge-equal" into ["map_3"]>
// CHECK-NEXT:    transformer.variable "target" line 74 values<{0 to 7}> after<"layer1/mlp">
// CHECK-NEXT:      table <8x4xf64 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0, (3, 3) : 1.0}>
// CHECK-NEXT:      basis <4x18xf64 sparse {(0, 11) : 1.0, (1, 12) : 1.0, (2, 14) : 1.0, (3, 15) : 1.0}>
// CHECK-NEXT:    transformer.variable "sort_bos" line 85 values<{"a", "b", "c", "§", none}> after<"layer2/attn">
// CHECK-NEXT:      table <4x4xf64 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0, (3, 3) : 1.0}>
// CHECK-NEXT:      basis <4x18xf64 sparse {(0, 10) : 1.0, (1, 13) : 1.0, (2, 16) : 1.0, (3, 17) : 1.0}>
// CHECK-NEXT:    transformer.variable "share_width_beside_first_1" derived values<{0 to 3}> after<"layer0/attn"> before<"layer0/mlp">
// CHECK-NEXT:      table <4x1xf64 dense {{\[\[}}1.0], [0.8], [0.6666666666666666], [0.5714285714285714]]>
// CHECK-NEXT:      basis <1x18xf64 sparse {(0, 11) : 1.0}>
// CHECK-NEXT:    transformer.variable "share_width_beside_first_1_numerical" derived values<{0 to 3}> after<"layer0/mlp"> before<"layer1/mlp">
// CHECK-NEXT:      table <4x1xf64 dense {{\[\[}}0.0], [1.0], [2.0], [3.0]]>
// CHECK-NEXT:      basis <1x18xf64 sparse {(0, 10) : 1.0}>
// CHECK-NEXT:    transformer.variable "share_width_beside_first_2" derived values<{0 to 3}> after<"layer0/attn"> before<"layer0/mlp">
// CHECK-NEXT:      table <4x1xf64 dense {{\[\[}}1.0], [0.8], [0.6666666666666666], [0.5714285714285714]]>
// CHECK-NEXT:      basis <1x18xf64 sparse {(0, 12) : 1.0}>
// CHECK-NEXT:    transformer.variable "share_width_beside_first_2_numerical" derived values<{0 to 3}> after<"layer0/mlp"> before<"layer1/mlp">
// CHECK-NEXT:      table <4x1xf64 dense {{\[\[}}0.0], [1.0], [2.0], [3.0]]>
// CHECK-NEXT:      basis <1x18xf64 sparse {(0, 13) : 1.0}>
// CHECK-NEXT:    transformer.variable "share_width_beside_first_sum" derived values<{0 to 6}> after<"layer0/mlp"> before<"layer1/mlp">
// CHECK-NEXT:      table <7x1xf64 dense {{\[\[}}0.0], [1.0], [2.0], [3.0], [4.0], [5.0], [6.0]]>
// CHECK-NEXT:      reading <18x1xf64 sparse {(10, 0) : 1.0, (13, 0) : 1.0}>
// CHECK-NEXT:    transformer.variable "share_width_beside_first" derived values<{0 to 6}> after<"layer0/mlp"> before<"layer1/mlp">
// CHECK-NEXT:      table <7x1xf64 dense {{\[\[}}0.0], [1.0], [2.0], [3.0], [4.0], [5.0], [6.0]]>
// CHECK-NEXT:      reading <18x1xf64 sparse {(10, 0) : 1.0, (13, 0) : 1.0}>
// CHECK-NEXT:    transformer.return %[[V6]] : !transformer.logits<5>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

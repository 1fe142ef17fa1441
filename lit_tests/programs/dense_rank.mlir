// RUN: rasp-opt -p default %s | filecheck --match-full-lines %s

// The number of different smaller tokens.
rasp.program @dense_rank vocab {0 to 4} max_seq_len 4 {
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
  %before = rasp.selector_and %select_1, %select_2 named "before"
  %selector_width = rasp.selector_width %before named "selector_width" : !rasp.sop
  %has_focus_before = rasp.map(%selector_width) named "has_focus(before)" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 0
    %1 = rasp.cmp gt %x, %0
    rasp.yield %1
  }
  %is_first = rasp.map(%has_focus_before) named "is_first" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.not %x
    rasp.yield %0
  }
  %full = rasp.constant true named "full" : !rasp.sop
  %select_3 = rasp.select keys(%is_first) queries(%full) named "select_4" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp eq %key, %query
    rasp.yield %0
  }
  %selector_and = rasp.selector_and %select, %select_3 named "selector_and"
  %dense_rank = rasp.selector_width %selector_and named "dense_rank" : !rasp.sop
  rasp.return %dense_rank : !rasp.sop
}

// CHECK:       transformer.model @dense_rank tokens<0, 1, 2, 3, 4, "compiler_bos", "compiler_pad"> bos 5 pad 6 max_seq_len 4 residual_labels<"tokens:compiler_bos", "one", "tokens:0", "tokens:1", "tokens:2", "tokens:3", "tokens:4", "indices:0/is_first:True", "indices:1/dense_rank", "indices:2", "indices:3", "full:True", "selector_width"> certificate <float32 [select "selector_width" 45.0 0.0, select "dense_rank" 45.0 0.000226, decode "dense_rank" 0.999 0.00211], "float32-folded" 0.00212> {
// CHECK-NEXT:  ^bb0(%[[V0:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V1:.+]] = transformer.embed %[[V0]]
// CHECK-NEXT:      W_E <7x13xf32 sparse {(0, 1) : 1.0, (0, 2) : 1.0, (0, 11) : 1.0, (1, 1) : 1.0, (1, 3) : 1.0, (1, 11) : 1.0, (2, 1) : 1.0, (2, 4) : 1.0, (2, 11) : 1.0, (3, 1) : 1.0, (3, 5) : 1.0, (3, 11) : 1.0, (4, 1) : 1.0, (4, 6) : 1.0, (4, 11) : 1.0, (5, 0) : 1.0, (5, 1) : 1.0, (6, 1) : 1.0}>
// CHECK-NEXT:      W_pos <5x13xf32 sparse {(1, 7) : 1.0, (2, 8) : 1.0, (3, 9) : 1.0, (4, 10) : 1.0}> : !transformer.residual<13>
// CHECK-NEXT:    %[[V2:.+]] = transformer.attention %[[V1]] layer 0 {
// CHECK-NEXT:      transformer.head<"selector_width">
// CHECK-NEXT:        W_Q <13x9xf32 sparse {(1, 8) : 91.38629, (2, 0) : 45.0, (3, 1) : 45.0, (4, 2) : 45.0, (5, 3) : 45.0, (6, 4) : 45.0, (8, 5) : 45.0, (9, 5) : 45.0, (9, 6) : 45.0, (10, 5) : 45.0, (10, 6) : 45.0, (10, 7) : 45.0}>
// CHECK-NEXT:        W_K <13x9xf32 sparse {(0, 8) : 1.0, (2, 0) : 1.0, (3, 1) : 1.0, (4, 2) : 1.0, (5, 3) : 1.0, (6, 4) : 1.0, (7, 5) : 1.0, (8, 6) : 1.0, (9, 7) : 1.0}>
// CHECK-NEXT:        W_V <13x1xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:        W_O <1x13xf32 sparse {(0, 12) : 1.0}>
// CHECK-NEXT:    } : !transformer.residual<13>
// CHECK-NEXT:    %[[V3:.+]] = transformer.mlp %[[V2]] layer 0 neurons<"is_first[4]+", "is_first[4]-", "erase(indices:0)", "erase(indices:1)">
// CHECK-NEXT:      W_in <13x4xf32 sparse {(0, 0) : -30.90625, (0, 1) : -31.90625, (1, 0) : -13.90625, (1, 1) : -14.90625, (7, 2) : 1.0, (8, 3) : 1.0, (12, 0) : 16.0, (12, 1) : 16.0}>
// CHECK-NEXT:      W_out <4x13xf32 sparse {(0, 7) : 1.0, (1, 7) : -1.0, (2, 7) : -1.0, (3, 8) : -1.0}> : !transformer.residual<13>
// CHECK-NEXT:    %[[V4:.+]] = transformer.attention %[[V3]] layer 1 {
// CHECK-NEXT:      transformer.head<"dense_rank">
// CHECK-NEXT:        W_Q <13x6xf32 sparse {(1, 4) : 91.38629, (3, 0) : 45.0, (4, 0) : 45.0, (4, 1) : 45.0, (5, 0) : 45.0, (5, 1) : 45.0, (5, 2) : 45.0, (6, 0) : 45.0, (6, 1) : 45.0, (6, 2) : 45.0, (6, 3) : 45.0, (11, 5) : 45.0}>
// CHECK-NEXT:        W_K <13x6xf32 sparse {(0, 4) : 1.0, (2, 0) : 1.0, (3, 1) : 1.0, (4, 2) : 1.0, (5, 3) : 1.0, (7, 5) : 1.0}>
// CHECK-NEXT:        W_V <13x1xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:        W_O <1x13xf32 sparse {(0, 8) : 1.0}>
// CHECK-NEXT:    } : !transformer.residual<13>
// CHECK-NEXT:    %[[V5:.+]] = transformer.unembed %[[V4]] decode<categorical [0, 1, 2, 3, 4]>
// CHECK-NEXT:      W_U <13x5xf32 sparse {(1, 0) : -85.75, (1, 1) : -15.19, (1, 2) : 23.13889, (1, 3) : 46.25, (1, 4) : 61.25, (8, 0) : 98.0, (8, 1) : 19.6, (8, 2) : -32.666668, (8, 3) : -70.0, (8, 4) : -98.0}> : !transformer.residual<13> -> !transformer.logits<5>
// CHECK-NEXT:    transformer.variable "tokens" line 5 values<{0 to 4}> after<"embed">
// CHECK-NEXT:      table <5x5xf64 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0, (3, 3) : 1.0, (4, 4) : 1.0}>
// CHECK-NEXT:      basis <5x13xf64 sparse {(0, 2) : 1.0, (1, 3) : 1.0, (2, 4) : 1.0, (3, 5) : 1.0, (4, 6) : 1.0}>
// CHECK-NEXT:    transformer.variable "indices" line 16 values<{0 to 3}> after<"embed"> before<"layer0/mlp">
// CHECK-NEXT:      table <4x4xf64 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0, (3, 3) : 1.0}>
// CHECK-NEXT:      basis <4x13xf64 sparse {(0, 7) : 1.0, (1, 8) : 1.0, (2, 9) : 1.0, (3, 10) : 1.0}>
// CHECK-NEXT:    transformer.variable "selector_width" line 23 values<{0 to 4}> after<"layer0/attn">
// CHECK-NEXT:      table <5x1xf64 dense {{\[\[}}1.0], [0.8], [0.6666666666666666], [0.5714285714285714], [0.5]]>
// CHECK-NEXT:      basis <1x13xf64 sparse {(0, 12) : 1.0}>
// CHECK-NEXT:    transformer.variable "has_focus(before)" line 24 fate<fused by "rasp-fuse-maps" into ["is_first"]>
// CHECK-NEXT:    transformer.variable "is_first" line 30 values<{false, true}> after<"layer0/mlp">
// CHECK-NEXT:      table <2x1xf64 dense {{\[\[}}0.0], [1.0]]>
// CHECK-NEXT:      basis <1x13xf64 sparse {(0, 7) : 1.0}>
// CHECK-NEXT:    transformer.variable "full" line 35 values<{true}> after<"embed">
// CHECK-NEXT:      table <1x1xf64 dense {{\[\[}}1.0]]>
// CHECK-NEXT:      basis <1x13xf64 sparse {(0, 11) : 1.0}>
// CHECK-NEXT:    transformer.variable "dense_rank" line 42 values<{0 to 4}> after<"layer1/attn">
// CHECK-NEXT:      table <5x1xf64 dense {{\[\[}}1.0], [0.8], [0.6666666666666666], [0.5714285714285714], [0.5]]>
// CHECK-NEXT:      basis <1x13xf64 sparse {(0, 8) : 1.0}>
// CHECK-NEXT:    transformer.return %[[V5]] : !transformer.logits<5>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

// RUN: rasp-opt -p default %s | filecheck --match-full-lines %s

// The number of different tokens.
rasp.program @distinct vocab {"a", "b", "c", "d"} max_seq_len 4 {
  %tokens = rasp.tokens : !rasp.sop
  %select = rasp.select keys(%tokens) queries(%tokens) named "select" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp eq %key, %query
    rasp.yield %0
  }
  %indices = rasp.indices : !rasp.sop
  %select_1 = rasp.select keys(%indices) queries(%indices) named "select_2" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp lt %key, %query
    rasp.yield %0
  }
  %before = rasp.selector_and %select, %select_1 named "before"
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
  %select_2 = rasp.select keys(%is_first) queries(%full) named "select_3" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp eq %key, %query
    rasp.yield %0
  }
  %distinct = rasp.selector_width %select_2 named "distinct" : !rasp.sop
  rasp.return %distinct : !rasp.sop
}

// CHECK:       transformer.model @distinct tokens<"a", "b", "c", "d", "compiler_bos", "compiler_pad"> bos 4 pad 5 max_seq_len 4 residual_labels<"tokens:compiler_bos", "one", "tokens:a/is_first:True", "tokens:b/distinct", "tokens:c", "tokens:d", "indices:0", "indices:1", "indices:2", "indices:3", "full:True", "selector_width"> certificate <float32 [select "selector_width" 45.0 0.0, select "distinct" 45.0 0.000124, decode "distinct" 0.999 0.00135], "float32-folded" 0.00136> {
// CHECK-NEXT:  ^bb0(%[[V0:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V1:.+]] = transformer.embed %[[V0]]
// CHECK-NEXT:      W_E <6x12xf32 sparse {(0, 1) : 1.0, (0, 2) : 1.0, (0, 10) : 1.0, (1, 1) : 1.0, (1, 3) : 1.0, (1, 10) : 1.0, (2, 1) : 1.0, (2, 4) : 1.0, (2, 10) : 1.0, (3, 1) : 1.0, (3, 5) : 1.0, (3, 10) : 1.0, (4, 0) : 1.0, (4, 1) : 1.0, (5, 1) : 1.0}>
// CHECK-NEXT:      W_pos <5x12xf32 sparse {(1, 6) : 1.0, (2, 7) : 1.0, (3, 8) : 1.0, (4, 9) : 1.0}> : !transformer.residual<12>
// CHECK-NEXT:    %[[V2:.+]] = transformer.attention %[[V1]] layer 0 {
// CHECK-NEXT:      transformer.head<"selector_width">
// CHECK-NEXT:        W_Q <12x8xf32 sparse {(1, 7) : 91.38629, (2, 0) : 45.0, (3, 1) : 45.0, (4, 2) : 45.0, (5, 3) : 45.0, (7, 4) : 45.0, (8, 4) : 45.0, (8, 5) : 45.0, (9, 4) : 45.0, (9, 5) : 45.0, (9, 6) : 45.0}>
// CHECK-NEXT:        W_K <12x8xf32 sparse {(0, 7) : 1.0, (2, 0) : 1.0, (3, 1) : 1.0, (4, 2) : 1.0, (5, 3) : 1.0, (6, 4) : 1.0, (7, 5) : 1.0, (8, 6) : 1.0}>
// CHECK-NEXT:        W_V <12x1xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:        W_O <1x12xf32 sparse {(0, 11) : 1.0}>
// CHECK-NEXT:    } : !transformer.residual<12>
// CHECK-NEXT:    %[[V3:.+]] = transformer.mlp %[[V2]] layer 0 neurons<"is_first[4]+", "is_first[4]-", "erase(tokens:a)", "erase(tokens:b)">
// CHECK-NEXT:      W_in <12x4xf32 sparse {(0, 0) : -30.90625, (0, 1) : -31.90625, (1, 0) : -13.90625, (1, 1) : -14.90625, (2, 2) : 1.0, (3, 3) : 1.0, (11, 0) : 16.0, (11, 1) : 16.0}>
// CHECK-NEXT:      W_out <4x12xf32 sparse {(0, 2) : 1.0, (1, 2) : -1.0, (2, 2) : -1.0, (3, 3) : -1.0}> : !transformer.residual<12>
// CHECK-NEXT:    %[[V4:.+]] = transformer.attention %[[V3]] layer 1 {
// CHECK-NEXT:      transformer.head<"distinct">
// CHECK-NEXT:        W_Q <12x2xf32 sparse {(1, 0) : 46.386295, (10, 1) : 45.0}>
// CHECK-NEXT:        W_K <12x2xf32 sparse {(0, 0) : 1.0, (2, 1) : 1.0}>
// CHECK-NEXT:        W_V <12x1xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:        W_O <1x12xf32 sparse {(0, 3) : 1.0}>
// CHECK-NEXT:    } : !transformer.residual<12>
// CHECK-NEXT:    %[[V5:.+]] = transformer.unembed %[[V4]] decode<categorical [0, 1, 2, 3, 4]>
// CHECK-NEXT:      W_U <12x5xf32 sparse {(1, 0) : -85.75, (1, 1) : -15.19, (1, 2) : 23.13889, (1, 3) : 46.25, (1, 4) : 61.25, (3, 0) : 98.0, (3, 1) : 19.6, (3, 2) : -32.666668, (3, 3) : -70.0, (3, 4) : -98.0}> : !transformer.residual<12> -> !transformer.logits<5>
// CHECK-NEXT:    transformer.variable "tokens" line 5 values<{"a", "b", "c", "d"}> after<"embed"> before<"layer0/mlp">
// CHECK-NEXT:      table <4x4xf64 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0, (3, 3) : 1.0}>
// CHECK-NEXT:      basis <4x12xf64 sparse {(0, 2) : 1.0, (1, 3) : 1.0, (2, 4) : 1.0, (3, 5) : 1.0}>
// CHECK-NEXT:    transformer.variable "indices" line 11 values<{0 to 3}> after<"embed">
// CHECK-NEXT:      table <4x4xf64 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0, (3, 3) : 1.0}>
// CHECK-NEXT:      basis <4x12xf64 sparse {(0, 6) : 1.0, (1, 7) : 1.0, (2, 8) : 1.0, (3, 9) : 1.0}>
// CHECK-NEXT:    transformer.variable "selector_width" line 18 values<{0 to 4}> after<"layer0/attn">
// CHECK-NEXT:      table <5x1xf64 dense {{\[\[}}1.0], [0.8], [0.6666666666666666], [0.5714285714285714], [0.5]]>
// CHECK-NEXT:      basis <1x12xf64 sparse {(0, 11) : 1.0}>
// CHECK-NEXT:    transformer.variable "has_focus(before)" line 19 fate<fused by "rasp-fuse-maps" into ["is_first"]>
// CHECK-NEXT:    transformer.variable "is_first" line 25 values<{false, true}> after<"layer0/mlp">
// CHECK-NEXT:      table <2x1xf64 dense {{\[\[}}0.0], [1.0]]>
// CHECK-NEXT:      basis <1x12xf64 sparse {(0, 2) : 1.0}>
// CHECK-NEXT:    transformer.variable "full" line 30 values<{true}> after<"embed">
// CHECK-NEXT:      table <1x1xf64 dense {{\[\[}}1.0]]>
// CHECK-NEXT:      basis <1x12xf64 sparse {(0, 10) : 1.0}>
// CHECK-NEXT:    transformer.variable "distinct" line 36 values<{0 to 4}> after<"layer1/attn">
// CHECK-NEXT:      table <5x1xf64 dense {{\[\[}}1.0], [0.8], [0.6666666666666666], [0.5714285714285714], [0.5]]>
// CHECK-NEXT:      basis <1x12xf64 sparse {(0, 3) : 1.0}>
// CHECK-NEXT:    transformer.return %[[V5]] : !transformer.logits<5>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

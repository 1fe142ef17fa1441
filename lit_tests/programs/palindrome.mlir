// RUN: rasp-opt -p default %s | filecheck --match-full-lines %s

// Whether the sequence reads the same from both ends.
rasp.program @palindrome vocab {"a", "b", "c"} max_seq_len 4 {
  %tokens = rasp.tokens : !rasp.sop
  %indices = rasp.indices : !rasp.sop
  %length = rasp.length : !rasp.sop
  %map = rasp.map(%length) named "map" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 1
    %1 = rasp.sub %x, %0
    rasp.yield %1
  }
  %sequence_map = rasp.map(%map, %indices) named "sequence_map" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %0 = rasp.sub %x, %y
    rasp.yield %0
  }
  %select = rasp.select keys(%indices) queries(%sequence_map) named "select" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp eq %key, %query
    rasp.yield %0
  }
  %opposite = rasp.aggregate %select, %tokens named "opposite" : !rasp.sop -> !rasp.sop
  %sequence_map_1 = rasp.map(%tokens, %opposite) named "sequence_map_2" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %0 = rasp.cmp eq %x, %y
    rasp.yield %0
  }
  %differs = rasp.map(%sequence_map_1) named "differs" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.not %x
    rasp.yield %0
  }
  %map_1 = rasp.map(%differs) named "map_2" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal true
    %1 = rasp.cmp eq %x, %0
    rasp.yield %1
  }
  %full = rasp.constant true named "full" : !rasp.sop
  %select_1 = rasp.select keys(%map_1) queries(%full) named "select_2" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp eq %key, %query
    rasp.yield %0
  }
  %count_differs_True = rasp.selector_width %select_1 named "count(differs , True)" : !rasp.sop
  %contains_differs_True = rasp.map(%count_differs_True) named "contains(differs , True)" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 0
    %1 = rasp.cmp gt %x, %0
    rasp.yield %1
  }
  %palindrome = rasp.map(%contains_differs_True) named "palindrome" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.not %x
    rasp.yield %0
  }
  rasp.return %palindrome : !rasp.sop
}

// CHECK:       transformer.model @palindrome tokens<"a", "b", "c", "compiler_bos", "compiler_pad"> bos 3 pad 4 max_seq_len 4 residual_labels<"tokens:compiler_bos/palindrome:False", "one", "tokens:a/map_2:True", "tokens:b/count(differs , True)", "tokens:c/palindrome:True", "indices:select.offset", "indices:select.slope", "indices:sequence_map", "full:True", "length_mean_index", "opposite:a", "opposite:b", "opposite:c"> certificate <float32 [select "length_mean_index" 22.5 0.0, select "opposite" 64.0 0.0, step "opposite" 0.5 8.02e-28, select "count(differs , True)" 45.0 0.000277, step "palindrome" 0.5 2.72e-05, decode "palindrome" 1.0 5.62e-05], "float32-folded" 5.62e-05> {
// CHECK-NEXT:  ^bb0(%[[V0:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V1:.+]] = transformer.embed %[[V0]]
// CHECK-NEXT:      W_E <5x13xf32 sparse {(0, 1) : 1.0, (0, 2) : 1.0, (0, 8) : 1.0, (1, 1) : 1.0, (1, 3) : 1.0, (1, 8) : 1.0, (2, 1) : 1.0, (2, 4) : 1.0, (2, 8) : 1.0, (3, 0) : 1.0, (3, 1) : 1.0, (4, 1) : 1.0}>
// CHECK-NEXT:      W_pos <5x13xf32 sparse {(1, 5) : 1.0, (1, 6) : 3.0, (2, 6) : 1.0, (2, 7) : 1.0, (3, 6) : -1.0, (3, 7) : 2.0, (4, 5) : 1.0, (4, 6) : -3.0, (4, 7) : 3.0}> : !transformer.residual<13>
// CHECK-NEXT:    %[[V2:.+]] = transformer.attention %[[V1]] layer 0 {
// CHECK-NEXT:      transformer.head<"length_mean_index">
// CHECK-NEXT:        W_Q <13x2xf32 sparse {(0, 0) : -45.0, (0, 1) : 45.0, (1, 0) : 45.0, (1, 1) : -22.5}>
// CHECK-NEXT:        W_K <13x2xf32 sparse {(0, 1) : 1.0, (1, 0) : 1.0}>
// CHECK-NEXT:        W_V <13x1xf32 sparse {(7, 0) : 1.0}>
// CHECK-NEXT:        W_O <1x13xf32 sparse {(0, 9) : 1.0}>
// CHECK-NEXT:    } : !transformer.residual<13>
// CHECK-NEXT:    %[[V3:.+]] = transformer.attention %[[V2]] layer 1 {
// CHECK-NEXT:      transformer.head<"opposite">
// CHECK-NEXT:        W_Q <13x3xf32 sparse {(0, 0) : 544.0, (0, 2) : -96.0, (1, 0) : -438.5, (1, 1) : -128.0, (1, 2) : 96.0, (7, 2) : 64.0, (9, 2) : -128.0}>
// CHECK-NEXT:        W_K <13x3xf32 sparse {(0, 0) : 1.0, (5, 1) : 1.0, (6, 2) : 1.0}>
// CHECK-NEXT:        W_V <13x3xf32 sparse {(2, 0) : 1.0, (3, 1) : 1.0, (4, 2) : 1.0}>
// CHECK-NEXT:        W_O <3x13xf32 sparse {(0, 10) : 1.0, (1, 11) : 1.0, (2, 12) : 1.0}>
// CHECK-NEXT:    } : !transformer.residual<13>
// CHECK-NEXT:    %[[V4:.+]] = transformer.mlp %[[V3]] layer 1 neurons<"map_2[a|c,b]", "map_2[a|b,c]", "map_2[b|c,a]", "erase(tokens:a)", "erase(tokens:b)", "erase(tokens:c)">
// CHECK-NEXT:      W_in <13x6xf32 sparse {(1, 0) : -2.0, (1, 1) : -2.0, (1, 2) : -2.0, (2, 0) : 1.5, (2, 1) : 1.5, (2, 3) : 1.0, (3, 1) : 1.5, (3, 2) : 1.5, (3, 4) : 1.0, (4, 0) : 1.5, (4, 2) : 1.5, (4, 5) : 1.0, (10, 2) : 1.5, (11, 0) : 1.5, (12, 1) : 1.5}>
// CHECK-NEXT:      W_out <6x13xf32 sparse {(0, 2) : 1.0, (1, 2) : 1.0, (2, 2) : 1.0, (3, 2) : -1.0, (4, 3) : -1.0, (5, 4) : -1.0}> : !transformer.residual<13>
// CHECK-NEXT:    %[[V5:.+]] = transformer.attention %[[V4]] layer 2 {
// CHECK-NEXT:      transformer.head<"count(differs , True)">
// CHECK-NEXT:        W_Q <13x2xf32 sparse {(1, 0) : 46.386295, (8, 1) : 45.0}>
// CHECK-NEXT:        W_K <13x2xf32 sparse {(0, 0) : 1.0, (2, 1) : 1.0}>
// CHECK-NEXT:        W_V <13x1xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:        W_O <1x13xf32 sparse {(0, 3) : 1.0}>
// CHECK-NEXT:    } : !transformer.residual<13>
// CHECK-NEXT:    %[[V6:.+]] = transformer.mlp %[[V5]] layer 2 neurons<"palindrome[start]", "palindrome[4]+", "palindrome[4]-", "erase(tokens:compiler_bos)">
// CHECK-NEXT:      W_in <13x4xf32 sparse {(0, 0) : -1.0, (0, 1) : -30.90625, (0, 2) : -31.90625, (0, 3) : 1.0, (1, 0) : 1.0, (1, 1) : -13.90625, (1, 2) : -14.90625, (3, 1) : 16.0, (3, 2) : 16.0}>
// CHECK-NEXT:      W_out <4x13xf32 sparse {(0, 0) : 1.0, (1, 0) : -1.0, (1, 4) : 1.0, (2, 0) : 1.0, (2, 4) : -1.0, (3, 0) : -1.0}> : !transformer.residual<13>
// CHECK-NEXT:    %[[V7:.+]] = transformer.unembed %[[V6]] decode<categorical [false, true]>
// CHECK-NEXT:      W_U <13x2xf32 sparse {(0, 0) : 1.0, (4, 1) : 1.0}> : !transformer.residual<13> -> !transformer.logits<2>
// CHECK-NEXT:    transformer.variable "tokens" line 5 values<{"a", "b", "c"}> after<"embed"> before<"layer1/mlp">
// CHECK-NEXT:      table <3x3xf64 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0}>
// CHECK-NEXT:      basis <3x13xf64 sparse {(0, 2) : 1.0, (1, 3) : 1.0, (2, 4) : 1.0}>
// CHECK-NEXT:    transformer.variable "indices" line 6 values<{0 to 3}> after<"embed">
// CHECK-NEXT:      table <4x3xf64 dense {{\[\[}}1.0, 3.0, 0.0], [0.0, 1.0, 1.0], [0.0, -1.0, 2.0], [1.0, -3.0, 3.0]]>
// CHECK-NEXT:      basis <3x13xf64 sparse {(0, 5) : 1.0, (1, 6) : 1.0, (2, 7) : 1.0}>
// CHECK-NEXT:    transformer.variable "map" line 8 fate<fused by "rasp-fuse-maps" into ["sequence_map"]>
// CHECK-NEXT:    transformer.variable "sequence_map" line 14 values<{0 to 3}> after<"layer0/attn">
// CHECK-NEXT:      table <4x1xf64 dense {{\[\[}}0.0], [1.0], [2.0], [3.0]]>
// CHECK-NEXT:      reading <13x1xf64 sparse {(7, 0) : -1.0, (9, 0) : 2.0}>
// CHECK-NEXT:    transformer.variable "opposite" line 24 values<{"a", "b", "c"}> after<"layer1/attn">
// CHECK-NEXT:      table <3x3xf64 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0}>
// CHECK-NEXT:      basis <3x13xf64 sparse {(0, 10) : 1.0, (1, 11) : 1.0, (2, 12) : 1.0}>
// CHECK-NEXT:    transformer.variable "sequence_map_2" line 25 fate<fused by "rasp-fuse-maps" into ["differs"]>
// CHECK-NEXT:    transformer.variable "differs" line 30 fate<fused by "rasp-fuse-maps" into ["map_2"]>
// CHECK-NEXT:    transformer.variable "map_2" line 35 values<{false, true}> after<"layer1/mlp">
// CHECK-NEXT:      table <2x1xf64 dense {{\[\[}}0.0], [1.0]]>
// CHECK-NEXT:      basis <1x13xf64 sparse {(0, 2) : 1.0}>
// CHECK-NEXT:    transformer.variable "full" line 41 values<{true}> after<"embed">
// CHECK-NEXT:      table <1x1xf64 dense {{\[\[}}1.0]]>
// CHECK-NEXT:      basis <1x13xf64 sparse {(0, 8) : 1.0}>
// CHECK-NEXT:    transformer.variable "count(differs , True)" line 47 values<{0 to 4}> after<"layer2/attn">
// CHECK-NEXT:      table <5x1xf64 dense {{\[\[}}1.0], [0.8], [0.6666666666666666], [0.5714285714285714], [0.5]]>
// CHECK-NEXT:      basis <1x13xf64 sparse {(0, 3) : 1.0}>
// CHECK-NEXT:    transformer.variable "contains(differs , True)" line 48 fate<fused by "rasp-fuse-maps" into ["palindrome"]>
// CHECK-NEXT:    transformer.variable "palindrome" line 54 values<{false, true}> after<"layer2/mlp">
// CHECK-NEXT:      table <2x2xf64 dense {{\[\[}}1.0, 0.0], [0.0, 1.0]]>
// CHECK-NEXT:      basis <2x13xf64 sparse {(0, 0) : 1.0, (1, 4) : 1.0}>
// CHECK-NEXT:    transformer.variable "length_mean_index" derived values<{0, 1/2, 1, 3/2}> after<"layer0/attn">
// CHECK-NEXT:      table <4x1xf64 dense {{\[\[}}0.0], [0.5], [1.0], [1.5]]>
// CHECK-NEXT:      basis <1x13xf64 sparse {(0, 9) : 1.0}>
// CHECK-NEXT:    transformer.return %[[V7]] : !transformer.logits<2>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

// RUN: rasp-opt -p default %s | filecheck --match-full-lines %s

// How often a pair of neighbours occurs.
rasp.program @count_bigram vocab {"a", "b", "c"} max_seq_len 4 {
  %tokens = rasp.tokens : !rasp.sop
  %map = rasp.map(%tokens) named "map" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal "b"
    %1 = rasp.cmp eq %x, %0
    rasp.yield %1
  }
  %indices = rasp.indices : !rasp.sop
  %map_1 = rasp.map(%indices) named "map_2" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 1
    %1 = rasp.sub %x, %0
    rasp.yield %1
  }
  %left = rasp.select keys(%indices) queries(%map_1) named "left" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp eq %key, %query
    rasp.yield %0
  }
  %map_2 = rasp.map(%tokens) named "map_3" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal "a"
    %1 = rasp.cmp eq %x, %0
    rasp.yield %1
  }
  %after_a = rasp.aggregate %left, %map_2 default false named "after_a" : !rasp.sop -> !rasp.sop
  %ends = rasp.map(%map, %after_a) named "ends" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %0 = rasp.and %x, %y
    rasp.yield %0
  }
  %full = rasp.constant true named "full" : !rasp.sop
  %hits = rasp.select keys(%ends) queries(%full) named "hits" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp eq %key, %query
    rasp.yield %0
  }
  %count_bigram = rasp.selector_width %hits named "count_bigram" : !rasp.sop
  rasp.return %count_bigram : !rasp.sop
}

// CHECK:       transformer.model @count_bigram tokens<"a", "b", "c", "compiler_bos", "compiler_pad"> bos 3 pad 4 max_seq_len 4 residual_labels<"tokens:compiler_bos", "one", "tokens:a/ends:True", "tokens:b/count_bigram", "tokens:c", "indices:2", "indices:one", "indices:1", "after_a:False", "after_a:True", "full:True"> certificate <float32 [select "after_a" 22.5 0.0, step "after_a" 0.5 8.46e-10, select "count_bigram" 45.0 0.000231, decode "count_bigram" 0.999 0.00211], "float32-folded" 0.00212> {
// CHECK-NEXT:  ^bb0(%[[V0:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V1:.+]] = transformer.embed %[[V0]]
// CHECK-NEXT:      W_E <5x11xf32 sparse {(0, 1) : 1.0, (0, 2) : 1.0, (0, 8) : 1.0, (0, 10) : 1.0, (1, 1) : 1.0, (1, 3) : 1.0, (1, 8) : 1.0, (1, 10) : 1.0, (2, 1) : 1.0, (2, 4) : 1.0, (2, 8) : 1.0, (2, 10) : 1.0, (3, 0) : 1.0, (3, 1) : 1.0, (4, 1) : 1.0}>
// CHECK-NEXT:      W_pos <5x11xf32 sparse {(1, 5) : 3.0, (1, 6) : 1.0, (1, 7) : 5.0, (2, 5) : 1.0, (2, 7) : 3.0, (3, 5) : -1.0, (3, 7) : 1.0, (4, 5) : -3.0, (4, 6) : 1.0, (4, 7) : -1.0}> : !transformer.residual<11>
// CHECK-NEXT:    %[[V2:.+]] = transformer.attention %[[V1]] layer 0 {
// CHECK-NEXT:      transformer.head<"after_a">
// CHECK-NEXT:        W_Q <11x4xf32 sparse {(1, 0) : 41.5, (1, 1) : -128.0, (5, 0) : 48.0, (5, 2) : -48.0, (6, 0) : 128.0, (6, 2) : -128.0, (7, 0) : 16.0, (7, 2) : -16.0, (7, 3) : 32.0}>
// CHECK-NEXT:        W_K <11x4xf32 sparse {(0, 0) : 1.0, (1, 2) : 1.0, (5, 3) : 1.0, (6, 1) : 1.0}>
// CHECK-NEXT:        W_V <11x2xf32 sparse {(0, 0) : 1.0, (1, 0) : -1.0, (2, 1) : 1.0, (3, 0) : 1.0, (4, 0) : 1.0}>
// CHECK-NEXT:        W_O <2x11xf32 sparse {(0, 8) : 1.0, (1, 9) : 1.0}>
// CHECK-NEXT:    } : !transformer.residual<11>
// CHECK-NEXT:    %[[V3:.+]] = transformer.mlp %[[V2]] layer 0 neurons<"ends[True,True]", "erase(tokens:a)", "erase(tokens:b)">
// CHECK-NEXT:      W_in <11x3xf32 sparse {(1, 0) : -2.0, (2, 1) : 1.0, (3, 0) : 1.5, (3, 2) : 1.0, (9, 0) : 1.5}>
// CHECK-NEXT:      W_out <3x11xf32 sparse {(0, 2) : 1.0, (1, 2) : -1.0, (2, 3) : -1.0}> : !transformer.residual<11>
// CHECK-NEXT:    %[[V4:.+]] = transformer.attention %[[V3]] layer 1 {
// CHECK-NEXT:      transformer.head<"count_bigram">
// CHECK-NEXT:        W_Q <11x2xf32 sparse {(1, 0) : 46.386295, (10, 1) : 45.0}>
// CHECK-NEXT:        W_K <11x2xf32 sparse {(0, 0) : 1.0, (2, 1) : 1.0}>
// CHECK-NEXT:        W_V <11x1xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:        W_O <1x11xf32 sparse {(0, 3) : 1.0}>
// CHECK-NEXT:    } : !transformer.residual<11>
// CHECK-NEXT:    %[[V5:.+]] = transformer.unembed %[[V4]] decode<categorical [0, 1, 2, 3, 4]>
// CHECK-NEXT:      W_U <11x5xf32 sparse {(1, 0) : -85.75, (1, 1) : -15.19, (1, 2) : 23.13889, (1, 3) : 46.25, (1, 4) : 61.25, (3, 0) : 98.0, (3, 1) : 19.6, (3, 2) : -32.666668, (3, 3) : -70.0, (3, 4) : -98.0}> : !transformer.residual<11> -> !transformer.logits<5>
// CHECK-NEXT:    transformer.variable "tokens" line 5 values<{"a", "b", "c"}> after<"embed"> before<"layer0/mlp">
// CHECK-NEXT:      table <3x3xf64 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0}>
// CHECK-NEXT:      basis <3x11xf64 sparse {(0, 2) : 1.0, (1, 3) : 1.0, (2, 4) : 1.0}>
// CHECK-NEXT:    transformer.variable "map" line 6 values<{false, true}> after<"embed"> before<"layer0/mlp">
// CHECK-NEXT:      table <2x2xf64 dense {{\[\[}}1.0, 0.0], [0.0, 1.0]]>
// CHECK-NEXT:      reading <11x2xf64 sparse {(2, 0) : 1.0, (3, 1) : 1.0, (4, 0) : 1.0}>
// CHECK-NEXT:    transformer.variable "indices" line 12 values<{0 to 3}> after<"embed">
// CHECK-NEXT:      table <4x3xf64 dense {{\[\[}}3.0, 1.0, 5.0], [1.0, 0.0, 3.0], [-1.0, 0.0, 1.0], [-3.0, 1.0, -1.0]]>
// CHECK-NEXT:      basis <3x11xf64 sparse {(0, 5) : 1.0, (1, 6) : 1.0, (2, 7) : 1.0}>
// CHECK-NEXT:    transformer.variable "map_2" line 13 values<{-1 to 2}> fate<narrowed by "craft-narrow-spaces">
// CHECK-NEXT:    transformer.variable "map_3" line 24 values<{false, true}> after<"embed"> before<"layer0/mlp">
// CHECK-NEXT:      table <2x2xf64 dense {{\[\[}}1.0, 0.0], [0.0, 1.0]]>
// CHECK-NEXT:      reading <11x2xf64 sparse {(2, 1) : 1.0, (3, 0) : 1.0, (4, 0) : 1.0}>
// CHECK-NEXT:    transformer.variable "after_a" line 30 values<{false, true}> after<"layer0/attn">
// CHECK-NEXT:      table <2x2xf64 dense {{\[\[}}1.0, 0.0], [0.0, 1.0]]>
// CHECK-NEXT:      basis <2x11xf64 sparse {(0, 8) : 1.0, (1, 9) : 1.0}>
// CHECK-NEXT:    transformer.variable "ends" line 31 values<{false, true}> after<"layer0/mlp">
// CHECK-NEXT:      table <2x1xf64 dense {{\[\[}}0.0], [1.0]]>
// CHECK-NEXT:      basis <1x11xf64 sparse {(0, 2) : 1.0}>
// CHECK-NEXT:    transformer.variable "full" line 36 values<{true}> after<"embed">
// CHECK-NEXT:      table <1x1xf64 dense {{\[\[}}1.0]]>
// CHECK-NEXT:      basis <1x11xf64 sparse {(0, 10) : 1.0}>
// CHECK-NEXT:    transformer.variable "count_bigram" line 42 values<{0 to 4}> after<"layer1/attn">
// CHECK-NEXT:      table <5x1xf64 dense {{\[\[}}1.0], [0.8], [0.6666666666666666], [0.5714285714285714], [0.5]]>
// CHECK-NEXT:      basis <1x11xf64 sparse {(0, 3) : 1.0}>
// CHECK-NEXT:    transformer.return %[[V5]] : !transformer.logits<5>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

// RUN: rasp-opt -p default %s | filecheck --match-full-lines %s

// Tokens loaded from the opposite place, by a function of the library of RASP.
rasp.program @loaded vocab {0 to 2} max_seq_len 4 {
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
  %tokens = rasp.tokens : !rasp.sop
  %loaded = rasp.aggregate %select, %tokens default 0 named "loaded" : !rasp.sop -> !rasp.sop
  rasp.return %loaded : !rasp.sop
}

// CHECK:       transformer.model @loaded tokens<0, 1, 2, "compiler_bos", "compiler_pad"> bos 3 pad 4 max_seq_len 4 residual_labels<"tokens:compiler_bos", "one", "indices:select.offset", "indices:select.slope", "indices:sequence_map", "tokens:0", "tokens:1", "tokens:2", "loaded:0", "loaded:1", "loaded:2", "length_mean_index"> certificate <float32 [select "length_mean_index" 22.5 0.0, select "loaded" 64.0 0.0, step "loaded" 0.5 8.02e-28, decode "loaded" 1.0 1.79e-07], "float32-folded" 1.8e-07> {
// CHECK-NEXT:  ^bb0(%[[V0:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V1:.+]] = transformer.embed %[[V0]]
// CHECK-NEXT:      W_E <5x12xf32 sparse {(0, 1) : 1.0, (0, 5) : 1.0, (0, 8) : 1.0, (1, 1) : 1.0, (1, 6) : 1.0, (1, 8) : 1.0, (2, 1) : 1.0, (2, 7) : 1.0, (2, 8) : 1.0, (3, 0) : 1.0, (3, 1) : 1.0, (4, 1) : 1.0}>
// CHECK-NEXT:      W_pos <5x12xf32 sparse {(1, 2) : 1.0, (1, 3) : 3.0, (2, 3) : 1.0, (2, 4) : 1.0, (3, 3) : -1.0, (3, 4) : 2.0, (4, 2) : 1.0, (4, 3) : -3.0, (4, 4) : 3.0}> : !transformer.residual<12>
// CHECK-NEXT:    %[[V2:.+]] = transformer.attention %[[V1]] layer 0 {
// CHECK-NEXT:      transformer.head<"length_mean_index">
// CHECK-NEXT:        W_Q <12x2xf32 sparse {(0, 0) : -45.0, (0, 1) : 45.0, (1, 0) : 45.0, (1, 1) : -22.5}>
// CHECK-NEXT:        W_K <12x2xf32 sparse {(0, 1) : 1.0, (1, 0) : 1.0}>
// CHECK-NEXT:        W_V <12x1xf32 sparse {(4, 0) : 1.0}>
// CHECK-NEXT:        W_O <1x12xf32 sparse {(0, 11) : 1.0}>
// CHECK-NEXT:    } : !transformer.residual<12>
// CHECK-NEXT:    %[[V3:.+]] = transformer.attention %[[V2]] layer 1 {
// CHECK-NEXT:      transformer.head<"loaded">
// CHECK-NEXT:        W_Q <12x3xf32 sparse {(0, 0) : 544.0, (0, 2) : -96.0, (1, 0) : -438.5, (1, 1) : -128.0, (1, 2) : 96.0, (4, 2) : 64.0, (11, 2) : -128.0}>
// CHECK-NEXT:        W_K <12x3xf32 sparse {(0, 0) : 1.0, (2, 1) : 1.0, (3, 2) : 1.0}>
// CHECK-NEXT:        W_V <12x3xf32 sparse {(0, 0) : 1.0, (1, 0) : -1.0, (5, 0) : 1.0, (6, 1) : 1.0, (7, 2) : 1.0}>
// CHECK-NEXT:        W_O <3x12xf32 sparse {(0, 8) : 1.0, (1, 9) : 1.0, (2, 10) : 1.0}>
// CHECK-NEXT:    } : !transformer.residual<12>
// CHECK-NEXT:    %[[V4:.+]] = transformer.unembed %[[V3]] decode<categorical [0, 1, 2]>
// CHECK-NEXT:      W_U <12x3xf32 sparse {(8, 0) : 1.0, (9, 1) : 1.0, (10, 2) : 1.0}> : !transformer.residual<12> -> !transformer.logits<3>
// CHECK-NEXT:    transformer.variable "indices" line 5 values<{0 to 3}> after<"embed">
// CHECK-NEXT:      table <4x3xf64 dense {{\[\[}}1.0, 3.0, 0.0], [0.0, 1.0, 1.0], [0.0, -1.0, 2.0], [1.0, -3.0, 3.0]]>
// CHECK-NEXT:      basis <3x12xf64 sparse {(0, 2) : 1.0, (1, 3) : 1.0, (2, 4) : 1.0}>
// CHECK-NEXT:    transformer.variable "map" line 7 fate<fused by "rasp-fuse-maps" into ["sequence_map"]>
// CHECK-NEXT:    transformer.variable "sequence_map" line 13 values<{0 to 3}> after<"layer0/attn">
// CHECK-NEXT:      table <4x1xf64 dense {{\[\[}}0.0], [1.0], [2.0], [3.0]]>
// CHECK-NEXT:      reading <12x1xf64 sparse {(4, 0) : -1.0, (11, 0) : 2.0}>
// CHECK-NEXT:    transformer.variable "tokens" line 23 values<{0 to 2}> after<"embed">
// CHECK-NEXT:      table <3x3xf64 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0}>
// CHECK-NEXT:      basis <3x12xf64 sparse {(0, 5) : 1.0, (1, 6) : 1.0, (2, 7) : 1.0}>
// CHECK-NEXT:    transformer.variable "loaded" line 24 values<{0 to 2}> after<"layer1/attn">
// CHECK-NEXT:      table <3x3xf64 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0}>
// CHECK-NEXT:      basis <3x12xf64 sparse {(0, 8) : 1.0, (1, 9) : 1.0, (2, 10) : 1.0}>
// CHECK-NEXT:    transformer.variable "length_mean_index" derived values<{0, 1/2, 1, 3/2}> after<"layer0/attn">
// CHECK-NEXT:      table <4x1xf64 dense {{\[\[}}0.0], [0.5], [1.0], [1.5]]>
// CHECK-NEXT:      basis <1x12xf64 sparse {(0, 11) : 1.0}>
// CHECK-NEXT:    transformer.return %[[V4]] : !transformer.logits<3>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

// RUN: rasp-opt -p default --validate %s | filecheck --match-full-lines %s

// Tokens from last to first: a select by a function of the length and the index.
rasp.program @reverse vocab {"a", "b", "c", "d"} max_seq_len 4 {
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
  %opposite = rasp.select keys(%indices) queries(%sequence_map) named "opposite" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp eq %key, %query
    rasp.yield %0
  }
  %tokens = rasp.tokens : !rasp.sop
  %reverse = rasp.aggregate %opposite, %tokens named "reverse" : !rasp.sop -> !rasp.sop
  rasp.return %reverse : !rasp.sop
}

// CHECK:       transformer.model @reverse tokens<"a", "b", "c", "d", "compiler_bos", "compiler_pad"> bos 4 pad 5 max_seq_len 4 residual_labels<"tokens:compiler_bos", "one", "indices:opposite.offset", "indices:opposite.slope", "indices:sequence_map", "tokens:a", "tokens:b", "tokens:c", "tokens:d", "length_mean_index", "reverse:a", "reverse:b", "reverse:c", "reverse:d"> certificate <float32 [select "length_mean_index" 22.5 0.0, select "reverse" 64.0 0.0, step "reverse" 0.5 8.02e-28, decode "reverse" 1.0 1.61e-27], "float32-folded" 1.62e-27> {
// CHECK-NEXT:  ^bb0(%[[V0:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V1:.+]] = transformer.embed %[[V0]]
// CHECK-NEXT:      W_E <6x14xf32 sparse {(0, 1) : 1.0, (0, 5) : 1.0, (1, 1) : 1.0, (1, 6) : 1.0, (2, 1) : 1.0, (2, 7) : 1.0, (3, 1) : 1.0, (3, 8) : 1.0, (4, 0) : 1.0, (4, 1) : 1.0, (5, 1) : 1.0}>
// CHECK-NEXT:      W_pos <5x14xf32 sparse {(1, 2) : 1.0, (1, 3) : 3.0, (2, 3) : 1.0, (2, 4) : 1.0, (3, 3) : -1.0, (3, 4) : 2.0, (4, 2) : 1.0, (4, 3) : -3.0, (4, 4) : 3.0}> : !transformer.residual<14>
// CHECK-NEXT:    %[[V2:.+]] = transformer.attention %[[V1]] layer 0 {
// CHECK-NEXT:      transformer.head<"length_mean_index">
// CHECK-NEXT:        W_Q <14x2xf32 sparse {(0, 0) : -45.0, (0, 1) : 45.0, (1, 0) : 45.0, (1, 1) : -22.5}>
// CHECK-NEXT:        W_K <14x2xf32 sparse {(0, 1) : 1.0, (1, 0) : 1.0}>
// CHECK-NEXT:        W_V <14x1xf32 sparse {(4, 0) : 1.0}>
// CHECK-NEXT:        W_O <1x14xf32 sparse {(0, 9) : 1.0}>
// CHECK-NEXT:    } : !transformer.residual<14>
// CHECK-NEXT:    %[[V3:.+]] = transformer.attention %[[V2]] layer 1 {
// CHECK-NEXT:      transformer.head<"reverse">
// CHECK-NEXT:        W_Q <14x3xf32 sparse {(0, 0) : 544.0, (0, 2) : -96.0, (1, 0) : -438.5, (1, 1) : -128.0, (1, 2) : 96.0, (4, 2) : 64.0, (9, 2) : -128.0}>
// CHECK-NEXT:        W_K <14x3xf32 sparse {(0, 0) : 1.0, (2, 1) : 1.0, (3, 2) : 1.0}>
// CHECK-NEXT:        W_V <14x4xf32 sparse {(5, 0) : 1.0, (6, 1) : 1.0, (7, 2) : 1.0, (8, 3) : 1.0}>
// CHECK-NEXT:        W_O <4x14xf32 sparse {(0, 10) : 1.0, (1, 11) : 1.0, (2, 12) : 1.0, (3, 13) : 1.0}>
// CHECK-NEXT:    } : !transformer.residual<14>
// CHECK-NEXT:    %[[V4:.+]] = transformer.unembed %[[V3]] decode<categorical ["a", "b", "c", "d"]>
// CHECK-NEXT:      W_U <14x4xf32 sparse {(10, 0) : 1.0, (11, 1) : 1.0, (12, 2) : 1.0, (13, 3) : 1.0}> : !transformer.residual<14> -> !transformer.logits<4>
// CHECK-NEXT:    transformer.variable "indices" line 5 values<{0 to 3}> after<"embed">
// CHECK-NEXT:      table <4x3xf64 dense {{\[\[}}1.0, 3.0, 0.0], [0.0, 1.0, 1.0], [0.0, -1.0, 2.0], [1.0, -3.0, 3.0]]>
// CHECK-NEXT:      basis <3x14xf64 sparse {(0, 2) : 1.0, (1, 3) : 1.0, (2, 4) : 1.0}>
// CHECK-NEXT:    transformer.variable "map" line 7 fate<fused by "rasp-fuse-maps" into ["sequence_map"]>
// CHECK-NEXT:    transformer.variable "sequence_map" line 13 values<{0 to 3}> after<"layer0/attn">
// CHECK-NEXT:      table <4x1xf64 dense {{\[\[}}0.0], [1.0], [2.0], [3.0]]>
// CHECK-NEXT:      reading <14x1xf64 sparse {(4, 0) : -1.0, (9, 0) : 2.0}>
// CHECK-NEXT:    transformer.variable "tokens" line 23 values<{"a", "b", "c", "d"}> after<"embed">
// CHECK-NEXT:      table <4x4xf64 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0, (3, 3) : 1.0}>
// CHECK-NEXT:      basis <4x14xf64 sparse {(0, 5) : 1.0, (1, 6) : 1.0, (2, 7) : 1.0, (3, 8) : 1.0}>
// CHECK-NEXT:    transformer.variable "reverse" line 24 values<{"a", "b", "c", "d"}> after<"layer1/attn">
// CHECK-NEXT:      table <4x4xf64 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0, (3, 3) : 1.0}>
// CHECK-NEXT:      basis <4x14xf64 sparse {(0, 10) : 1.0, (1, 11) : 1.0, (2, 12) : 1.0, (3, 13) : 1.0}>
// CHECK-NEXT:    transformer.variable "length_mean_index" derived values<{0, 1/2, 1, 3/2}> after<"layer0/attn">
// CHECK-NEXT:      table <4x1xf64 dense {{\[\[}}0.0], [0.5], [1.0], [1.5]]>
// CHECK-NEXT:      basis <1x14xf64 sparse {(0, 9) : 1.0}>
// CHECK-NEXT:    transformer.return %[[V4]] : !transformer.logits<4>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

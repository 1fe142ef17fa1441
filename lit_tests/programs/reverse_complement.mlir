// RUN: rasp-opt -p default %s | filecheck --match-full-lines %s

// Tokens from last to first, each replaced by its partner.
rasp.program @reverse_complement vocab {"A", "C", "G", "T"} max_seq_len 4 {
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
  %paired = rasp.map(%tokens) named "paired" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%base: !rasp.value):
    %0 = rasp.lookup %base {("A") : "T", ("C") : "G", ("G") : "C", ("T") : "A"}
    rasp.yield %0
  }
  %reverse_complement = rasp.aggregate %opposite, %paired named "reverse_complement" : !rasp.sop -> !rasp.sop
  rasp.return %reverse_complement : !rasp.sop
}

// CHECK:       transformer.model @reverse_complement tokens<"A", "C", "G", "T", "compiler_bos", "compiler_pad"> bos 4 pad 5 max_seq_len 4 residual_labels<"tokens:compiler_bos", "one", "indices:opposite.offset", "indices:opposite.slope", "indices:sequence_map", "tokens:A", "tokens:C", "tokens:G", "tokens:T", "length_mean_index", "reverse_complement:A", "reverse_complement:C", "reverse_complement:G", "reverse_complement:T"> certificate <float32 [select "length_mean_index" 22.5 0.0, select "reverse_complement" 64.0 0.0, step "reverse_complement" 0.5 8.02e-28, decode "reverse_complement" 1.0 1.61e-27], "float32-folded" 1.62e-27> {
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
// CHECK-NEXT:      transformer.head<"reverse_complement">
// CHECK-NEXT:        W_Q <14x3xf32 sparse {(0, 0) : 544.0, (0, 2) : -96.0, (1, 0) : -438.5, (1, 1) : -128.0, (1, 2) : 96.0, (4, 2) : 64.0, (9, 2) : -128.0}>
// CHECK-NEXT:        W_K <14x3xf32 sparse {(0, 0) : 1.0, (2, 1) : 1.0, (3, 2) : 1.0}>
// CHECK-NEXT:        W_V <14x4xf32 sparse {(5, 0) : 1.0, (6, 1) : 1.0, (7, 2) : 1.0, (8, 3) : 1.0}>
// CHECK-NEXT:        W_O <4x14xf32 sparse {(0, 13) : 1.0, (1, 12) : 1.0, (2, 11) : 1.0, (3, 10) : 1.0}>
// CHECK-NEXT:    } : !transformer.residual<14>
// CHECK-NEXT:    %[[V4:.+]] = transformer.unembed %[[V3]] decode<categorical ["A", "C", "G", "T"]>
// CHECK-NEXT:      W_U <14x4xf32 sparse {(10, 0) : 1.0, (11, 1) : 1.0, (12, 2) : 1.0, (13, 3) : 1.0}> : !transformer.residual<14> -> !transformer.logits<4>
// CHECK-NEXT:    transformer.variable "indices" line 5 values<{0 to 3}> after<"embed">
// CHECK-NEXT:      table <4x3xf64 dense {{\[\[}}1.0, 3.0, 0.0], [0.0, 1.0, 1.0], [0.0, -1.0, 2.0], [1.0, -3.0, 3.0]]>
// CHECK-NEXT:      basis <3x14xf64 sparse {(0, 2) : 1.0, (1, 3) : 1.0, (2, 4) : 1.0}>
// CHECK-NEXT:    transformer.variable "map" line 7 fate<fused by "rasp-fuse-maps" into ["sequence_map"]>
// CHECK-NEXT:    transformer.variable "sequence_map" line 13 values<{0 to 3}> after<"layer0/attn">
// CHECK-NEXT:      table <4x1xf64 dense {{\[\[}}0.0], [1.0], [2.0], [3.0]]>
// CHECK-NEXT:      reading <14x1xf64 sparse {(4, 0) : -1.0, (9, 0) : 2.0}>
// CHECK-NEXT:    transformer.variable "tokens" line 23 values<{"A", "C", "G", "T"}> after<"embed">
// CHECK-NEXT:      table <4x4xf64 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0, (3, 3) : 1.0}>
// CHECK-NEXT:      basis <4x14xf64 sparse {(0, 5) : 1.0, (1, 6) : 1.0, (2, 7) : 1.0, (3, 8) : 1.0}>
// CHECK-NEXT:    transformer.variable "paired" line 24 values<{"A", "C", "G", "T"}> after<"embed">
// CHECK-NEXT:      table <4x4xf64 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0, (3, 3) : 1.0}>
// CHECK-NEXT:      reading <14x4xf64 sparse {(5, 3) : 1.0, (6, 2) : 1.0, (7, 1) : 1.0, (8, 0) : 1.0}>
// CHECK-NEXT:    transformer.variable "reverse_complement" line 29 values<{"A", "C", "G", "T"}> after<"layer1/attn">
// CHECK-NEXT:      table <4x4xf64 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0, (3, 3) : 1.0}>
// CHECK-NEXT:      basis <4x14xf64 sparse {(0, 10) : 1.0, (1, 11) : 1.0, (2, 12) : 1.0, (3, 13) : 1.0}>
// CHECK-NEXT:    transformer.variable "length_mean_index" derived values<{0, 1/2, 1, 3/2}> after<"layer0/attn">
// CHECK-NEXT:      table <4x1xf64 dense {{\[\[}}0.0], [0.5], [1.0], [1.5]]>
// CHECK-NEXT:      basis <1x14xf64 sparse {(0, 9) : 1.0}>
// CHECK-NEXT:    transformer.return %[[V4]] : !transformer.logits<4>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

// RUN: rasp-opt -p default %s | filecheck --match-full-lines %s

// How often the token occurs, with a token for BOS.
rasp.program @hist_bos vocab {"a", "b", "c", "§"} max_seq_len 4 {
  %tokens = rasp.tokens : !rasp.sop
  %select = rasp.select keys(%tokens) queries(%tokens) named "select" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp eq %key, %query
    rasp.yield %0
  }
  %indices = rasp.indices : !rasp.sop
  %full = rasp.constant 0 named "full" : !rasp.sop
  %select_1 = rasp.select keys(%indices) queries(%full) named "select_2" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp eq %key, %query
    rasp.yield %0
  }
  %with_bos = rasp.selector_or %select, %select_1 named "with_bos"
  %map = rasp.map(%indices) named "map" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 0
    %1 = rasp.cmp eq %x, %0
    rasp.yield %1
  }
  %map_1 = rasp.map(%map) named "map_2" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 1
    %1 = rasp.literal 0
    %2 = rasp.if %x, %0, %1
    rasp.yield %2
  }
  %weight = rasp.aggregate %with_bos, %map_1 default 0 named "weight" : !rasp.sop -> !rasp.sop
  %map_2 = rasp.map(%weight) named "map_3" : (!rasp.sop) -> !rasp.sop {
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
  %hist_bos = rasp.map(%map_3) named "hist_bos" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 1
    %1 = rasp.sub %x, %0
    rasp.yield %1
  }
  rasp.return %hist_bos : !rasp.sop
}

// CHECK:       transformer.model @hist_bos tokens<"a", "b", "c", "§", "compiler_bos", "compiler_pad"> bos 4 pad 5 max_seq_len 4 residual_labels<"tokens:compiler_bos", "one", "tokens:a", "tokens:b", "tokens:c", "tokens:§", "indices:1|2|3", "full:0", "weight_width_beside_first"> certificate <float32 [select "weight_width_beside_first" 45.0 0.0, decode "hist_bos" 0.999 0.000219], "float32-folded" 0.00022> {
// CHECK-NEXT:  ^bb0(%[[V0:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V1:.+]] = transformer.embed %[[V0]]
// CHECK-NEXT:      W_E <6x9xf32 sparse {(0, 1) : 1.0, (0, 2) : 1.0, (0, 7) : 1.0, (1, 1) : 1.0, (1, 3) : 1.0, (1, 7) : 1.0, (2, 1) : 1.0, (2, 4) : 1.0, (2, 7) : 1.0, (3, 1) : 1.0, (3, 5) : 1.0, (3, 7) : 1.0, (4, 0) : 1.0, (4, 1) : 1.0, (5, 1) : 1.0}>
// CHECK-NEXT:      W_pos <5x9xf32 sparse {(2, 6) : 1.0, (3, 6) : 1.0, (4, 6) : 1.0}> : !transformer.residual<9>
// CHECK-NEXT:    %[[V2:.+]] = transformer.attention %[[V1]] layer 0 {
// CHECK-NEXT:      transformer.head<"weight_width_beside_first">
// CHECK-NEXT:        W_Q <9x6xf32 sparse {(1, 4) : 91.38629, (2, 0) : 45.0, (3, 1) : 45.0, (4, 2) : 45.0, (5, 3) : 45.0, (7, 5) : 45.0}>
// CHECK-NEXT:        W_K <9x6xf32 sparse {(0, 4) : 1.0, (2, 0) : 1.0, (3, 1) : 1.0, (4, 2) : 1.0, (5, 3) : 1.0, (6, 5) : 1.0}>
// CHECK-NEXT:        W_V <9x1xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:        W_O <1x9xf32 sparse {(0, 8) : 1.0}>
// CHECK-NEXT:    } : !transformer.residual<9>
// CHECK-NEXT:    %[[V3:.+]] = transformer.unembed %[[V2]] decode<categorical [0, 1, 2, 3]>
// CHECK-NEXT:      W_U <9x4xf32 sparse {(1, 0) : -42.1875, (1, 1) : -2.4975, (1, 2) : 19.0625, (1, 3) : 32.0625, (8, 0) : 47.25, (8, 1) : 3.15, (8, 2) : -26.25, (8, 3) : -47.25}> : !transformer.residual<9> -> !transformer.logits<4>
// CHECK-NEXT:    transformer.variable "tokens" line 5 values<{"a", "b", "c", "§"}> after<"embed">
// CHECK-NEXT:      table <4x4xf64 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0, (3, 3) : 1.0}>
// CHECK-NEXT:      basis <4x9xf64 sparse {(0, 2) : 1.0, (1, 3) : 1.0, (2, 4) : 1.0, (3, 5) : 1.0}>
// CHECK-NEXT:    transformer.variable "indices" line 11 values<{0 to 3}> after<"embed">
// CHECK-NEXT:      table <4x1xf64 dense {{\[\[}}0.0], [1.0], [1.0], [1.0]]>
// CHECK-NEXT:      basis <1x9xf64 sparse {(0, 6) : 1.0}>
// CHECK-NEXT:    transformer.variable "full" line 12 values<{0}> after<"embed">
// CHECK-NEXT:      table <1x1xf64 dense {{\[\[}}1.0]]>
// CHECK-NEXT:      basis <1x9xf64 sparse {(0, 7) : 1.0}>
// CHECK-NEXT:    transformer.variable "map" line 19 fate<fused by "rasp-fuse-maps" into ["map_2"]>
// CHECK-NEXT:    transformer.variable "map_2" line 25 fate<unread by "dce">
// CHECK-NEXT:    transformer.variable "weight" line 32 fate<unread by "dce">
// CHECK-NEXT:    transformer.variable "map_3" line 33 fate<unread by "dce">
// CHECK-NEXT:    transformer.variable "map_4" line 39 fate<merged by "rasp-merge-equal" into ["map_3"]>
// CHECK-NEXT:    transformer.variable "hist_bos" line 44 fate<merged by "rasp-merge-equal" into ["weight_width_beside_first"]>
// CHECK-NEXT:    transformer.variable "weight_width_beside_first" derived values<{0 to 3}> after<"layer0/attn">
// CHECK-NEXT:      table <4x1xf64 dense {{\[\[}}1.0], [0.8], [0.6666666666666666], [0.5714285714285714]]>
// CHECK-NEXT:      basis <1x9xf64 sparse {(0, 8) : 1.0}>
// CHECK-NEXT:    transformer.return %[[V3]] : !transformer.logits<4>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

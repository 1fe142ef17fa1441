// RUN: rasp-opt -p default %s | filecheck --match-full-lines %s

// A mark of the last position.
rasp.program @is_last vocab {"a", "b", "c"} max_seq_len 4 {
  %indices = rasp.indices : !rasp.sop
  %length = rasp.length : !rasp.sop
  %map = rasp.map(%length) named "map" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 1
    %1 = rasp.sub %x, %0
    rasp.yield %1
  }
  %is_last = rasp.map(%indices, %map) named "is_last" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %0 = rasp.cmp eq %x, %y
    rasp.yield %0
  }
  rasp.return %is_last : !rasp.sop
}

// CHECK:       transformer.model @is_last tokens<"a", "b", "c", "compiler_bos", "compiler_pad"> bos 3 pad 4 max_seq_len 4 residual_labels<"tokens:compiler_bos/is_last:False", "one", "indices:0/is_last:True", "indices:1", "indices:2", "indices:3", "length_mean_index"> certificate <float32 [select "length_mean_index" 22.5 0.0, step "is_last" 0.5 0.0, decode "is_last" 1.0 1.61e-06], "float32-folded" 1.62e-06> {
// CHECK-NEXT:  ^bb0(%[[V0:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V1:.+]] = transformer.embed %[[V0]]
// CHECK-NEXT:      W_E <5x7xf32 sparse {(0, 1) : 1.0, (1, 1) : 1.0, (2, 1) : 1.0, (3, 0) : 1.0, (3, 1) : 1.0, (4, 1) : 1.0}>
// CHECK-NEXT:      W_pos <5x7xf32 sparse {(1, 2) : 1.0, (2, 3) : 1.0, (3, 4) : 1.0, (4, 5) : 1.0}> : !transformer.residual<7>
// CHECK-NEXT:    %[[V2:.+]] = transformer.attention %[[V1]] layer 0 {
// CHECK-NEXT:      transformer.head<"length_mean_index">
// CHECK-NEXT:        W_Q <7x2xf32 sparse {(0, 0) : -45.0, (0, 1) : 45.0, (1, 0) : 45.0, (1, 1) : -22.5}>
// CHECK-NEXT:        W_K <7x2xf32 sparse {(0, 1) : 1.0, (1, 0) : 1.0}>
// CHECK-NEXT:        W_V <7x1xf32 dense {{\[\[}}0.0], [0.0], [0.0], [1.0], [2.0], [3.0], [0.0]]>
// CHECK-NEXT:        W_O <1x7xf32 sparse {(0, 6) : 1.0}>
// CHECK-NEXT:    } : !transformer.residual<7>
// CHECK-NEXT:    %[[V3:.+]] = transformer.mlp %[[V2]] layer 0 neurons<"is_last[0][start]", "is_last[0][1]+", "is_last[0][1]-", "is_last[1][start]", "is_last[1][1]+", "is_last[1][1]-", "is_last[1][2]+", "is_last[1][2]-", "is_last[2][start]", "is_last[2][2]+", "is_last[2][2]-", "is_last[2][3]+", "is_last[2][3]-", "is_last[3][start]", "is_last[3][3]+", "is_last[3][3]-", "erase(tokens:compiler_bos)", "erase(indices:0)">
// CHECK-NEXT:      W_in <7x18xf32 packed "eJxjYGjYz8Dw4QADA8dBBhS2BBBrQMVgbAsg9oCKwdn2DBBwAKIXhJHZxIrBgIMDA8MDID7gwEA2gLsJi5kLgLiBArPRgQOSmSA2A5XNxmZmgwPCDzA2sWIQAABTIj41">
// CHECK-NEXT:      W_out <18x7xf32 sparse {(0, 2) : 1.0, (1, 0) : 1.0, (1, 2) : -1.0, (2, 0) : -1.0, (2, 2) : 1.0, (3, 0) : 1.0, (4, 0) : -1.0, (4, 2) : 1.0, (5, 0) : 1.0, (5, 2) : -1.0, (6, 0) : 1.0, (6, 2) : -1.0, (7, 0) : -1.0, (7, 2) : 1.0, (8, 0) : 1.0, (9, 0) : -1.0, (9, 2) : 1.0, (10, 0) : 1.0, (10, 2) : -1.0, (11, 0) : 1.0, (11, 2) : -1.0, (12, 0) : -1.0, (12, 2) : 1.0, (13, 0) : 1.0, (14, 0) : -1.0, (14, 2) : 1.0, (15, 0) : 1.0, (15, 2) : -1.0, (16, 0) : -1.0, (17, 2) : -1.0}> : !transformer.residual<7>
// CHECK-NEXT:    %[[V4:.+]] = transformer.unembed %[[V3]] decode<categorical [false, true]>
// CHECK-NEXT:      W_U <7x2xf32 sparse {(0, 0) : 1.0, (2, 1) : 1.0}> : !transformer.residual<7> -> !transformer.logits<2>
// CHECK-NEXT:    transformer.variable "indices" line 5 values<{0 to 3}> after<"embed"> before<"layer0/mlp">
// CHECK-NEXT:      table <4x4xf64 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0, (3, 3) : 1.0}>
// CHECK-NEXT:      basis <4x7xf64 sparse {(0, 2) : 1.0, (1, 3) : 1.0, (2, 4) : 1.0, (3, 5) : 1.0}>
// CHECK-NEXT:    transformer.variable "map" line 7 fate<fused by "rasp-read-means" into ["is_last"]>
// CHECK-NEXT:    transformer.variable "is_last" line 13 values<{false, true}> after<"layer0/mlp">
// CHECK-NEXT:      table <2x2xf64 dense {{\[\[}}1.0, 0.0], [0.0, 1.0]]>
// CHECK-NEXT:      basis <2x7xf64 sparse {(0, 0) : 1.0, (1, 2) : 1.0}>
// CHECK-NEXT:    transformer.variable "length_mean_index" derived values<{0, 1/2, 1, 3/2}> after<"layer0/attn">
// CHECK-NEXT:      table <4x1xf64 dense {{\[\[}}0.0], [0.5], [1.0], [1.5]]>
// CHECK-NEXT:      basis <1x7xf64 sparse {(0, 6) : 1.0}>
// CHECK-NEXT:    transformer.return %[[V4]] : !transformer.logits<2>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

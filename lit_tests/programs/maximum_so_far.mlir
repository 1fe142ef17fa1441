// RUN: rasp-opt -p default --validate %s | filecheck --match-full-lines %s

// The largest number so far: a choice of the best key.
rasp.program @maximum_so_far vocab {0 to 3} max_seq_len 4 causal {
  %indices = rasp.indices : !rasp.sop
  %so_far = rasp.select keys(%indices) queries(%indices) named "so_far" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp le %key, %query
    rasp.yield %0
  }
  %tokens = rasp.tokens : !rasp.sop
  %is = rasp.map(%tokens) named "is_1" as numerical : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 1
    %1 = rasp.cmp ge %x, %0
    rasp.yield %1
  }
  %share = rasp.aggregate %so_far, %is default 0 named "share_1" as numerical : !rasp.sop -> !rasp.sop
  %reached = rasp.map(%share) named "reached_1" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 0
    %1 = rasp.cmp gt %x, %0
    %2 = rasp.literal 1
    %3 = rasp.if %1, %2, %0
    rasp.yield %3
  }
  %is_1 = rasp.map(%tokens) named "is_2" as numerical : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 2
    %1 = rasp.cmp ge %x, %0
    rasp.yield %1
  }
  %share_1 = rasp.aggregate %so_far, %is_1 default 0 named "share_2" as numerical : !rasp.sop -> !rasp.sop
  %reached_1 = rasp.map(%share_1) named "reached_2" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 0
    %1 = rasp.cmp gt %x, %0
    %2 = rasp.literal 1
    %3 = rasp.if %1, %2, %0
    rasp.yield %3
  }
  %sequence_map = rasp.map(%reached, %reached_1) named "sequence_map" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %0 = rasp.add %x, %y
    rasp.yield %0
  }
  %is_2 = rasp.map(%tokens) named "is_3" as numerical : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 3
    %1 = rasp.cmp ge %x, %0
    rasp.yield %1
  }
  %share_2 = rasp.aggregate %so_far, %is_2 default 0 named "share_3" as numerical : !rasp.sop -> !rasp.sop
  %reached_2 = rasp.map(%share_2) named "reached_3" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 0
    %1 = rasp.cmp gt %x, %0
    %2 = rasp.literal 1
    %3 = rasp.if %1, %2, %0
    rasp.yield %3
  }
  %maximum_so_far = rasp.map(%sequence_map, %reached_2) named "maximum_so_far" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %0 = rasp.add %x, %y
    rasp.yield %0
  }
  rasp.return %maximum_so_far : !rasp.sop
}

// CHECK:       transformer.model @maximum_so_far tokens<0, 1, 2, 3, "compiler_bos", "compiler_pad"> bos 4 pad 5 max_seq_len 4 causal residual_labels<"tokens:compiler_bos", "one", "tokens:1", "tokens:2", "tokens:3", "share_1", "share_2", "share_3", "reached_1:1", "reached_2:1", "reached_3:1"> certificate <float32 [select "share_1+share_2+share_3" 22.5 0.0, decode "maximum_so_far" 1.0 0.000121], "float32-folded" 0.000122> {
// CHECK-NEXT:  ^bb0(%[[V0:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V1:.+]] = transformer.embed %[[V0]]
// CHECK-NEXT:      W_E <6x11xf32 sparse {(0, 1) : 1.0, (1, 1) : 1.0, (1, 2) : 1.0, (2, 1) : 1.0, (2, 3) : 1.0, (3, 1) : 1.0, (3, 4) : 1.0, (4, 0) : 1.0, (4, 1) : 1.0, (5, 1) : 1.0}>
// CHECK-NEXT:      W_pos <5x11xf32 sparse {}> : !transformer.residual<11>
// CHECK-NEXT:    %[[V2:.+]] = transformer.attention %[[V1]] layer 0 {
// CHECK-NEXT:      transformer.head<"share_1+share_2+share_3">
// CHECK-NEXT:        W_Q <11x2xf32 sparse {(0, 0) : -45.0, (0, 1) : 45.0, (1, 0) : 45.0, (1, 1) : -22.5}>
// CHECK-NEXT:        W_K <11x2xf32 sparse {(0, 1) : 1.0, (1, 0) : 1.0}>
// CHECK-NEXT:        W_V <11x3xf32 sparse {(2, 0) : 1.0, (3, 0) : 1.0, (3, 1) : 1.0, (4, 0) : 1.0, (4, 1) : 1.0, (4, 2) : 1.0}>
// CHECK-NEXT:        W_O <3x11xf32 sparse {(0, 5) : 1.0, (1, 6) : 1.0, (2, 7) : 1.0}>
// CHECK-NEXT:    } : !transformer.residual<11>
// CHECK-NEXT:    %[[V3:.+]] = transformer.mlp %[[V2]] layer 0 neurons<"reached_1[1]+", "reached_1[1]-", "reached_2[1]+", "reached_2[1]-", "reached_3[1]+", "reached_3[1]-">
// CHECK-NEXT:      W_in <11x6xf32 sparse {(0, 0) : -14.0, (0, 1) : -15.0, (0, 2) : -14.0, (0, 3) : -15.0, (0, 4) : -14.0, (0, 5) : -15.0, (1, 0) : -1.0, (1, 1) : -2.0, (1, 2) : -1.0, (1, 3) : -2.0, (1, 4) : -1.0, (1, 5) : -2.0, (5, 0) : 12.0, (5, 1) : 12.0, (6, 2) : 12.0, (6, 3) : 12.0, (7, 4) : 12.0, (7, 5) : 12.0}>
// CHECK-NEXT:      W_out <6x11xf32 sparse {(0, 8) : 1.0, (1, 8) : -1.0, (2, 9) : 1.0, (3, 9) : -1.0, (4, 10) : 1.0, (5, 10) : -1.0}> : !transformer.residual<11>
// CHECK-NEXT:    %[[V4:.+]] = transformer.unembed %[[V3]] decode<categorical [0, 1, 2, 3]>
// CHECK-NEXT:      W_U <11x4xf32 sparse {(1, 1) : -1.0, (1, 2) : -4.0, (1, 3) : -9.0, (8, 1) : 2.0, (8, 2) : 4.0, (8, 3) : 6.0, (9, 1) : 2.0, (9, 2) : 4.0, (9, 3) : 6.0, (10, 1) : 2.0, (10, 2) : 4.0, (10, 3) : 6.0}> : !transformer.residual<11> -> !transformer.logits<4>
// CHECK-NEXT:    transformer.variable "indices" line 5 values<{0 to 3}> fate<unread by "craft-narrow-spaces">
// CHECK-NEXT:    transformer.variable "tokens" line 11 values<{0 to 3}> after<"embed">
// CHECK-NEXT:      table <4x3xf64 sparse {(1, 0) : 1.0, (2, 1) : 1.0, (3, 2) : 1.0}>
// CHECK-NEXT:      basis <3x11xf64 sparse {(0, 2) : 1.0, (1, 3) : 1.0, (2, 4) : 1.0}>
// CHECK-NEXT:    transformer.variable "is_1" line 12 values<{false, true}> after<"embed">
// CHECK-NEXT:      table <2x1xf64 dense {{\[\[}}0.0], [1.0]]>
// CHECK-NEXT:      reading <11x1xf64 sparse {(2, 0) : 1.0, (3, 0) : 1.0, (4, 0) : 1.0}>
// CHECK-NEXT:    transformer.variable "share_1" line 18 values<{false, 1/4, 1/3, 1/2, 2/3, 3/4, true}> after<"layer0/attn">
// CHECK-NEXT:      table <7x1xf64 dense {{\[\[}}0.0], [0.25], [0.3333333333333333], [0.5], [0.6666666666666666], [0.75], [1.0]]>
// CHECK-NEXT:      basis <1x11xf64 sparse {(0, 5) : 1.0}>
// CHECK-NEXT:    transformer.variable "reached_1" line 19 values<{0, 1}> after<"layer0/mlp">
// CHECK-NEXT:      table <2x1xf64 dense {{\[\[}}0.0], [1.0]]>
// CHECK-NEXT:      basis <1x11xf64 sparse {(0, 8) : 1.0}>
// CHECK-NEXT:    transformer.variable "is_2" line 27 values<{false, true}> after<"embed">
// CHECK-NEXT:      table <2x1xf64 dense {{\[\[}}0.0], [1.0]]>
// CHECK-NEXT:      reading <11x1xf64 sparse {(3, 0) : 1.0, (4, 0) : 1.0}>
// CHECK-NEXT:    transformer.variable "share_2" line 33 values<{false, 1/4, 1/3, 1/2, 2/3, 3/4, true}> after<"layer0/attn">
// CHECK-NEXT:      table <7x1xf64 dense {{\[\[}}0.0], [0.25], [0.3333333333333333], [0.5], [0.6666666666666666], [0.75], [1.0]]>
// CHECK-NEXT:      basis <1x11xf64 sparse {(0, 6) : 1.0}>
// CHECK-NEXT:    transformer.variable "reached_2" line 34 values<{0, 1}> after<"layer0/mlp">
// CHECK-NEXT:      table <2x1xf64 dense {{\[\[}}0.0], [1.0]]>
// CHECK-NEXT:      basis <1x11xf64 sparse {(0, 9) : 1.0}>
// CHECK-NEXT:    transformer.variable "sequence_map" line 42 fate<fused by "rasp-fuse-maps" into ["maximum_so_far"]>
// CHECK-NEXT:    transformer.variable "is_3" line 47 values<{false, true}> after<"embed">
// CHECK-NEXT:      table <2x1xf64 dense {{\[\[}}0.0], [1.0]]>
// CHECK-NEXT:      reading <11x1xf64 sparse {(4, 0) : 1.0}>
// CHECK-NEXT:    transformer.variable "share_3" line 53 values<{false, 1/4, 1/3, 1/2, 2/3, 3/4, true}> after<"layer0/attn">
// CHECK-NEXT:      table <7x1xf64 dense {{\[\[}}0.0], [0.25], [0.3333333333333333], [0.5], [0.6666666666666666], [0.75], [1.0]]>
// CHECK-NEXT:      basis <1x11xf64 sparse {(0, 7) : 1.0}>
// CHECK-NEXT:    transformer.variable "reached_3" line 54 values<{0, 1}> after<"layer0/mlp">
// CHECK-NEXT:      table <2x1xf64 dense {{\[\[}}0.0], [1.0]]>
// CHECK-NEXT:      basis <1x11xf64 sparse {(0, 10) : 1.0}>
// CHECK-NEXT:    transformer.variable "maximum_so_far" line 62 values<{0 to 3}> after<"layer0/mlp">
// CHECK-NEXT:      table <4x1xf64 dense {{\[\[}}0.0], [1.0], [2.0], [3.0]]>
// CHECK-NEXT:      reading <11x1xf64 sparse {(8, 0) : 1.0, (9, 0) : 1.0, (10, 0) : 1.0}>
// CHECK-NEXT:    transformer.return %[[V4]] : !transformer.logits<4>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

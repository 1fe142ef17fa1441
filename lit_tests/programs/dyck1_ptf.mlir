// RUN: rasp-opt -p default %s | filecheck --match-full-lines %s

// Prefixes of one kind of brackets: balanced, open or beyond repair.
rasp.program @dyck1_ptf vocab {"(", ")"} max_seq_len 4 {
  %indices = rasp.indices : !rasp.sop
  %up_to_self = rasp.select keys(%indices) queries(%indices) named "up_to_self" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp le %key, %query
    rasp.yield %0
  }
  %map = rasp.map(%indices) named "map" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 1
    %1 = rasp.add %x, %0
    rasp.yield %1
  }
  %tokens = rasp.tokens : !rasp.sop
  %map_1 = rasp.map(%tokens) named "map_2" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal "("
    %1 = rasp.cmp eq %x, %0
    rasp.yield %1
  }
  %map_2 = rasp.map(%map_1) named "map_3" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 1
    %1 = rasp.literal 0
    %2 = rasp.if %x, %0, %1
    rasp.yield %2
  }
  %aggregate = rasp.aggregate %up_to_self, %map_2 default 0 named "aggregate" : !rasp.sop -> !rasp.sop
  %sequence_map = rasp.map(%map, %aggregate) named "sequence_map" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %0 = rasp.mul %x, %y
    rasp.yield %0
  }
  %count_so_far_map = rasp.map(%sequence_map) named "count_so_far(map)" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.round %x
    rasp.yield %0
  }
  %map_3 = rasp.map(%indices) named "map_4" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 1
    %1 = rasp.add %x, %0
    rasp.yield %1
  }
  %map_4 = rasp.map(%tokens) named "map_5" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal ")"
    %1 = rasp.cmp eq %x, %0
    rasp.yield %1
  }
  %map_5 = rasp.map(%map_4) named "map_6" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 1
    %1 = rasp.literal 0
    %2 = rasp.if %x, %0, %1
    rasp.yield %2
  }
  %aggregate_1 = rasp.aggregate %up_to_self, %map_5 default 0 named "aggregate_2" : !rasp.sop -> !rasp.sop
  %sequence_map_1 = rasp.map(%map_3, %aggregate_1) named "sequence_map_2" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %0 = rasp.mul %x, %y
    rasp.yield %0
  }
  %count_so_far_map_1 = rasp.map(%sequence_map_1) named "count_so_far(map)_2" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.round %x
    rasp.yield %0
  }
  %balance = rasp.map(%count_so_far_map, %count_so_far_map_1) named "balance" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %0 = rasp.sub %x, %y
    rasp.yield %0
  }
  %map_6 = rasp.map(%balance) named "map_7" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 0
    %1 = rasp.cmp lt %x, %0
    rasp.yield %1
  }
  %map_7 = rasp.map(%map_6) named "map_8" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 1
    %1 = rasp.literal 0
    %2 = rasp.if %x, %0, %1
    rasp.yield %2
  }
  %aggregate_2 = rasp.aggregate %up_to_self, %map_7 default 0 named "aggregate_3" : !rasp.sop -> !rasp.sop
  %ever_negative = rasp.map(%aggregate_2) named "ever_negative" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 0
    %1 = rasp.cmp gt %x, %0
    rasp.yield %1
  }
  %map_8 = rasp.map(%balance) named "map_9" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 0
    %1 = rasp.cmp eq %x, %0
    rasp.yield %1
  }
  %map_9 = rasp.map(%map_8) named "map_10" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%0: !rasp.value):
    %1 = rasp.literal "T"
    %2 = rasp.literal "P"
    %3 = rasp.if %0, %1, %2
    rasp.yield %3
  }
  %dyck1_ptf = rasp.lazy_map(%ever_negative, %map_9) named "dyck1_ptf" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%0: !rasp.value, %1: !rasp.value):
    %2 = rasp.literal "F"
    %3 = rasp.if %0, %2, %1
    rasp.yield %3
  }
  rasp.return %dyck1_ptf : !rasp.sop
}

// CHECK:       transformer.model @dyck1_ptf tokens<"(", ")", "compiler_bos", "compiler_pad"> bos 2 pad 3 max_seq_len 4 residual_labels<"tokens:compiler_bos/dyck1_ptf:F", "one", "indices:0/dyck1_ptf:P", "indices:1/dyck1_ptf:T", "indices:2", "indices:3", "tokens:(|)/aggregate_3", "map_7_mean_mean", "map_7_mean:-1|-1/2|-1/3", "map_7_mean:0", "map_7_mean:1/3|1/2|1"> certificate <float32 [select "map_7_mean_mean" 22.5 0.0, select "aggregate_3" 22.5 0.0, step "dyck1_ptf" 0.5 7.4e-05, decode "dyck1_ptf" 1.0 0.000143], "float32-folded" 0.000148> {
// CHECK-NEXT:  ^bb0(%[[V0:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V1:.+]] = transformer.embed %[[V0]]
// CHECK-NEXT:      W_E <4x11xf32 sparse {(0, 1) : 1.0, (0, 6) : 1.0, (1, 1) : 1.0, (1, 6) : -1.0, (2, 0) : 1.0, (2, 1) : 1.0, (3, 1) : 1.0}>
// CHECK-NEXT:      W_pos <5x11xf32 sparse {(1, 2) : 1.0, (2, 3) : 1.0, (3, 4) : 1.0, (4, 5) : 1.0}> : !transformer.residual<11>
// CHECK-NEXT:    %[[V2:.+]] = transformer.attention %[[V1]] layer 0 {
// CHECK-NEXT:      transformer.head<"map_7_mean_mean">
// CHECK-NEXT:        W_Q <11x5xf32 sparse {(0, 3) : -45.0, (0, 4) : 45.0, (1, 3) : 45.0, (1, 4) : -22.5, (2, 0) : -45.0, (2, 1) : -45.0, (2, 2) : -45.0, (3, 1) : -45.0, (3, 2) : -45.0, (4, 2) : -45.0}>
// CHECK-NEXT:        W_K <11x5xf32 sparse {(0, 4) : 1.0, (1, 3) : 1.0, (3, 0) : 1.0, (4, 1) : 1.0, (5, 2) : 1.0}>
// CHECK-NEXT:        W_V <11x1xf32 sparse {(6, 0) : 1.0}>
// CHECK-NEXT:        W_O <1x11xf32 sparse {(0, 7) : 1.0}>
// CHECK-NEXT:    } : !transformer.residual<11>
// CHECK-NEXT:    %[[V3:.+]] = transformer.mlp %[[V2]] layer 0 neurons<"map_7_mean[start]", "map_7_mean[3]+", "map_7_mean[3]-", "map_7_mean[4]+", "map_7_mean[4]-", "erase(tokens:(|))", "erase(-tokens:(|))">
// CHECK-NEXT:      W_in <11x7xf32 sparse {(0, 0) : -1.0, (0, 1) : -8.5, (0, 2) : -7.5, (0, 3) : -7.5, (0, 4) : -8.5, (1, 0) : 1.0, (1, 1) : 1.5, (1, 2) : 0.5, (1, 3) : -0.5, (1, 4) : -1.5, (6, 5) : 1.0, (6, 6) : -1.0, (7, 1) : 6.0, (7, 2) : 6.0, (7, 3) : 6.0, (7, 4) : 6.0}>
// CHECK-NEXT:      W_out <7x11xf32 sparse {(0, 8) : 1.0, (1, 8) : -1.0, (1, 9) : 1.0, (2, 8) : 1.0, (2, 9) : -1.0, (3, 9) : -1.0, (3, 10) : 1.0, (4, 9) : 1.0, (4, 10) : -1.0, (5, 6) : -1.0, (6, 6) : 1.0}> : !transformer.residual<11>
// CHECK-NEXT:    %[[V4:.+]] = transformer.attention %[[V3]] layer 1 {
// CHECK-NEXT:      transformer.head<"aggregate_3">
// CHECK-NEXT:        W_Q <11x5xf32 sparse {(0, 3) : -45.0, (0, 4) : 45.0, (1, 3) : 45.0, (1, 4) : -22.5, (2, 0) : -45.0, (2, 1) : -45.0, (2, 2) : -45.0, (3, 1) : -45.0, (3, 2) : -45.0, (4, 2) : -45.0}>
// CHECK-NEXT:        W_K <11x5xf32 sparse {(0, 4) : 1.0, (1, 3) : 1.0, (3, 0) : 1.0, (4, 1) : 1.0, (5, 2) : 1.0}>
// CHECK-NEXT:        W_V <11x1xf32 sparse {(8, 0) : 1.0}>
// CHECK-NEXT:        W_O <1x11xf32 sparse {(0, 6) : 1.0}>
// CHECK-NEXT:    } : !transformer.residual<11>
// CHECK-NEXT:    %[[V5:.+]] = transformer.mlp %[[V4]] layer 1 neurons<"dyck1_ptf[P][start]", "dyck1_ptf[P][1]+", "dyck1_ptf[P][1]-", "dyck1_ptf[T][start]", "dyck1_ptf[T][1]+", "dyck1_ptf[T][1]-", "erase(tokens:compiler_bos)", "erase(indices:0)", "erase(indices:1)">
// CHECK-NEXT:      W_in <11x9xf32 sparse {(0, 0) : -1.0, (0, 1) : -14.0, (0, 2) : -15.0, (0, 3) : -1.0, (0, 4) : -14.0, (0, 5) : -15.0, (0, 6) : 1.0, (1, 0) : -2.0, (1, 1) : -14.0, (1, 2) : -14.0, (1, 3) : -2.0, (1, 4) : -14.0, (1, 5) : -14.0, (2, 7) : 1.0, (3, 8) : 1.0, (6, 1) : 12.0, (6, 2) : 12.0, (6, 4) : 12.0, (6, 5) : 12.0, (8, 0) : 3.0, (8, 1) : 13.0, (8, 2) : 12.0, (9, 3) : 3.0, (9, 4) : 13.0, (9, 5) : 12.0, (10, 0) : 3.0, (10, 1) : 13.0, (10, 2) : 12.0}>
// CHECK-NEXT:      W_out <9x11xf32 sparse {(0, 2) : 1.0, (1, 0) : 1.0, (1, 2) : -1.0, (2, 0) : -1.0, (2, 2) : 1.0, (3, 3) : 1.0, (4, 0) : 1.0, (4, 3) : -1.0, (5, 0) : -1.0, (5, 3) : 1.0, (6, 0) : -1.0, (7, 2) : -1.0, (8, 3) : -1.0}> : !transformer.residual<11>
// CHECK-NEXT:    %[[V6:.+]] = transformer.unembed %[[V5]] decode<categorical ["F", "P", "T"]>
// CHECK-NEXT:      W_U <11x3xf32 sparse {(0, 0) : 1.0, (2, 1) : 1.0, (3, 2) : 1.0}> : !transformer.residual<11> -> !transformer.logits<3>
// CHECK-NEXT:    transformer.variable "indices" line 5 values<{0 to 3}> after<"embed"> before<"layer1/mlp">
// CHECK-NEXT:      table <4x4xf64 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0, (3, 3) : 1.0}>
// CHECK-NEXT:      basis <4x11xf64 sparse {(0, 2) : 1.0, (1, 3) : 1.0, (2, 4) : 1.0, (3, 5) : 1.0}>
// CHECK-NEXT:    transformer.variable "map" line 11 fate<unread by "dce">
// CHECK-NEXT:    transformer.variable "tokens" line 17 values<{"(", ")"}> after<"embed"> before<"layer0/mlp">
// CHECK-NEXT:      table <2x1xf64 dense {{\[\[}}1.0], [-1.0]]>
// CHECK-NEXT:      basis <1x11xf64 sparse {(0, 6) : 1.0}>
// CHECK-NEXT:    transformer.variable "map_2" line 18 fate<fused by "rasp-fuse-maps" into ["map_3"]>
// CHECK-NEXT:    transformer.variable "map_3" line 24 fate<unread by "dce" into ["aggregate", "sequence_map"]>
// CHECK-NEXT:    transformer.variable "aggregate" line 31 fate<unread by "dce">
// CHECK-NEXT:    transformer.variable "sequence_map" line 32 fate<unread by "dce" into ["balance"]>
// CHECK-NEXT:    transformer.variable "count_so_far(map)" line 37 fate<merged by "rasp-merge-equal" into ["sequence_map"]>
// CHECK-NEXT:    transformer.variable "map_4" line 42 fate<merged by "rasp-merge-equal" into ["map"]>
// CHECK-NEXT:    transformer.variable "map_5" line 48 fate<fused by "rasp-fuse-maps" into ["map_6"]>
// CHECK-NEXT:    transformer.variable "map_6" line 54 fate<unread by "dce" into ["aggregate_2", "sequence_map_2"]>
// CHECK-NEXT:    transformer.variable "aggregate_2" line 61 fate<unread by "dce">
// CHECK-NEXT:    transformer.variable "sequence_map_2" line 62 fate<unread by "dce" into ["balance"]>
// CHECK-NEXT:    transformer.variable "count_so_far(map)_2" line 67 fate<merged by "rasp-merge-equal" into ["sequence_map_2"]>
// CHECK-NEXT:    transformer.variable "balance" line 72 fate<unread by "dce">
// CHECK-NEXT:    transformer.variable "map_7" line 77 fate<fused by "rasp-fuse-maps" into ["map_8"]>
// CHECK-NEXT:    transformer.variable "map_8" line 83 values<{0, 1}> after<"layer0/mlp">
// CHECK-NEXT:      table <2x2xf64 dense {{\[\[}}1.0, 0.0], [0.0, 1.0]]>
// CHECK-NEXT:      reading <11x2xf64 sparse {(8, 1) : 1.0, (9, 0) : 1.0, (10, 0) : 1.0}>
// CHECK-NEXT:    transformer.variable "aggregate_3" line 90 values<{0, 1/4, 1/3, 1/2, 2/3, 3/4, 1}> after<"layer1/attn">
// CHECK-NEXT:      table <7x1xf64 dense {{\[\[}}0.0], [0.25], [0.3333333333333333], [0.5], [0.6666666666666666], [0.75], [1.0]]>
// CHECK-NEXT:      basis <1x11xf64 sparse {(0, 6) : 1.0}>
// CHECK-NEXT:    transformer.variable "ever_negative" line 91 fate<fused by "rasp-read-means" into ["dyck1_ptf"]>
// CHECK-NEXT:    transformer.variable "map_9" line 97 fate<fused by "rasp-fuse-maps" into ["map_10"]>
// CHECK-NEXT:    transformer.variable "map_10" line 103 values<{"P", "T"}> after<"layer0/mlp">
// CHECK-NEXT:      table <2x2xf64 dense {{\[\[}}1.0, 0.0], [0.0, 1.0]]>
// CHECK-NEXT:      reading <11x2xf64 sparse {(8, 0) : 1.0, (9, 1) : 1.0, (10, 0) : 1.0}>
// CHECK-NEXT:    transformer.variable "dyck1_ptf" line 110 values<{"F", "P", "T"}> after<"layer1/mlp">
// CHECK-NEXT:      table <3x3xf64 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0}>
// CHECK-NEXT:      basis <3x11xf64 sparse {(0, 0) : 1.0, (1, 2) : 1.0, (2, 3) : 1.0}>
// CHECK-NEXT:    transformer.variable "map_7_marks" derived values<{-1, 1}> fate<narrowed by "craft-narrow-spaces">
// CHECK-NEXT:    transformer.variable "map_7_mean_mean" derived values<{-1, -1/2, -1/3, 0, 1/3, 1/2, 1}> after<"layer0/attn">
// CHECK-NEXT:      table <7x1xf64 dense {{\[\[}}-1.0], [-0.5], [-0.3333333333333333], [0.0], [0.3333333333333333], [0.5], [1.0]]>
// CHECK-NEXT:      basis <1x11xf64 sparse {(0, 7) : 1.0}>
// CHECK-NEXT:    transformer.variable "map_7_mean" derived values<{-1, -1/2, -1/3, 0, 1/3, 1/2, 1}> after<"layer0/mlp">
// CHECK-NEXT:      table <7x3xf64 sparse {(0, 0) : 1.0, (1, 0) : 1.0, (2, 0) : 1.0, (3, 1) : 1.0, (4, 2) : 1.0, (5, 2) : 1.0, (6, 2) : 1.0}>
// CHECK-NEXT:      basis <3x11xf64 sparse {(0, 8) : 1.0, (1, 9) : 1.0, (2, 10) : 1.0}>
// CHECK-NEXT:    transformer.return %[[V6]] : !transformer.logits<3>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

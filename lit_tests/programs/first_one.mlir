// RUN: rasp-opt -p default %s | filecheck --match-full-lines %s

// A mark of the first 1.
rasp.program @first_one vocab {0 to 2} max_seq_len 4 {
  %tokens = rasp.tokens : !rasp.sop
  %map = rasp.map(%tokens) named "map" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 1
    %1 = rasp.cmp eq %x, %0
    rasp.yield %1
  }
  %full = rasp.constant 1 named "full" : !rasp.sop
  %select = rasp.select keys(%tokens) queries(%full) named "select" : !rasp.sop, !rasp.sop {
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
  %map_1 = rasp.map(%selector_width) named "map_2" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 0
    %1 = rasp.cmp eq %x, %0
    rasp.yield %1
  }
  %first_one = rasp.map(%map, %map_1) named "first_one" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %0 = rasp.and %x, %y
    rasp.yield %0
  }
  rasp.return %first_one : !rasp.sop
}

// CHECK:       transformer.model @first_one tokens<0, 1, 2, "compiler_bos", "compiler_pad"> bos 3 pad 4 max_seq_len 4 residual_labels<"tokens:compiler_bos/first_one:False", "one", "tokens:0|2", "tokens:1", "full:1/first_one:True", "indices:0", "indices:1", "indices:2", "indices:3", "selector_width"> certificate <float32 [select "selector_width" 45.0 0.0, step "first_one" 0.5 1.91e-06, decode "first_one" 1.0 5.43e-06], "float32-folded" 5.43e-06> {
// CHECK-NEXT:  ^bb0(%[[V0:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V1:.+]] = transformer.embed %[[V0]]
// CHECK-NEXT:      W_E <5x10xf32 sparse {(0, 1) : 1.0, (0, 2) : 1.0, (0, 4) : 1.0, (1, 1) : 1.0, (1, 3) : 1.0, (1, 4) : 1.0, (2, 1) : 1.0, (2, 2) : 1.0, (2, 4) : 1.0, (3, 0) : 1.0, (3, 1) : 1.0, (4, 1) : 1.0}>
// CHECK-NEXT:      W_pos <5x10xf32 sparse {(1, 5) : 1.0, (2, 6) : 1.0, (3, 7) : 1.0, (4, 8) : 1.0}> : !transformer.residual<10>
// CHECK-NEXT:    %[[V2:.+]] = transformer.attention %[[V1]] layer 0 {
// CHECK-NEXT:      transformer.head<"selector_width">
// CHECK-NEXT:        W_Q <10x5xf32 sparse {(1, 3) : 91.38629, (4, 4) : 45.0, (6, 0) : 45.0, (7, 0) : 45.0, (7, 1) : 45.0, (8, 0) : 45.0, (8, 1) : 45.0, (8, 2) : 45.0}>
// CHECK-NEXT:        W_K <10x5xf32 sparse {(0, 3) : 1.0, (3, 4) : 1.0, (5, 0) : 1.0, (6, 1) : 1.0, (7, 2) : 1.0}>
// CHECK-NEXT:        W_V <10x1xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:        W_O <1x10xf32 sparse {(0, 9) : 1.0}>
// CHECK-NEXT:    } : !transformer.residual<10>
// CHECK-NEXT:    %[[V3:.+]] = transformer.mlp %[[V2]] layer 0 neurons<"first_one[False][start]", "first_one[True][start]", "first_one[True][4]+", "first_one[True][4]-", "erase(tokens:compiler_bos)", "erase(full:1)">
// CHECK-NEXT:      W_in <10x6xf32 sparse {(0, 0) : -1.0, (0, 1) : -1.0, (0, 2) : -30.90625, (0, 3) : -31.90625, (0, 4) : 1.0, (1, 0) : -2.0, (1, 1) : -2.0, (1, 2) : -17.90625, (1, 3) : -17.90625, (2, 0) : 3.0, (3, 1) : 3.0, (3, 2) : 4.0, (3, 3) : 3.0, (4, 5) : 1.0, (9, 2) : 16.0, (9, 3) : 16.0}>
// CHECK-NEXT:      W_out <6x10xf32 sparse {(0, 0) : 1.0, (1, 0) : 1.0, (2, 0) : -1.0, (2, 4) : 1.0, (3, 0) : 1.0, (3, 4) : -1.0, (4, 0) : -1.0, (5, 4) : -1.0}> : !transformer.residual<10>
// CHECK-NEXT:    %[[V4:.+]] = transformer.unembed %[[V3]] decode<categorical [false, true]>
// CHECK-NEXT:      W_U <10x2xf32 sparse {(0, 0) : 1.0, (4, 1) : 1.0}> : !transformer.residual<10> -> !transformer.logits<2>
// CHECK-NEXT:    transformer.variable "tokens" line 5 values<{0 to 2}> after<"embed">
// CHECK-NEXT:      table <3x2xf64 dense {{\[\[}}1.0, 0.0], [0.0, 1.0], [1.0, 0.0]]>
// CHECK-NEXT:      basis <2x10xf64 sparse {(0, 2) : 1.0, (1, 3) : 1.0}>
// CHECK-NEXT:    transformer.variable "map" line 6 values<{false, true}> after<"embed">
// CHECK-NEXT:      table <2x2xf64 dense {{\[\[}}1.0, 0.0], [0.0, 1.0]]>
// CHECK-NEXT:      reading <10x2xf64 sparse {(2, 0) : 1.0, (3, 1) : 1.0}>
// CHECK-NEXT:    transformer.variable "full" line 12 values<{1}> after<"embed"> before<"layer0/mlp">
// CHECK-NEXT:      table <1x1xf64 dense {{\[\[}}1.0]]>
// CHECK-NEXT:      basis <1x10xf64 sparse {(0, 4) : 1.0}>
// CHECK-NEXT:    transformer.variable "indices" line 18 values<{0 to 3}> after<"embed">
// CHECK-NEXT:      table <4x4xf64 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0, (3, 3) : 1.0}>
// CHECK-NEXT:      basis <4x10xf64 sparse {(0, 5) : 1.0, (1, 6) : 1.0, (2, 7) : 1.0, (3, 8) : 1.0}>
// CHECK-NEXT:    transformer.variable "selector_width" line 25 values<{0 to 4}> after<"layer0/attn">
// CHECK-NEXT:      table <5x1xf64 dense {{\[\[}}1.0], [0.8], [0.6666666666666666], [0.5714285714285714], [0.5]]>
// CHECK-NEXT:      basis <1x10xf64 sparse {(0, 9) : 1.0}>
// CHECK-NEXT:    transformer.variable "map_2" line 26 fate<fused by "rasp-fuse-maps" into ["first_one"]>
// CHECK-NEXT:    transformer.variable "first_one" line 32 values<{false, true}> after<"layer0/mlp">
// CHECK-NEXT:      table <2x2xf64 dense {{\[\[}}1.0, 0.0], [0.0, 1.0]]>
// CHECK-NEXT:      basis <2x10xf64 sparse {(0, 0) : 1.0, (1, 4) : 1.0}>
// CHECK-NEXT:    transformer.return %[[V4]] : !transformer.logits<2>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

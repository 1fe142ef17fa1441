// RUN: rasp-opt -p default --validate %s | filecheck --match-full-lines %s

// Marks of the tokens that equal their mirror images.
rasp.program @mirror_marks vocab {"a", "b", "c"} max_seq_len 4 {
  %tokens = rasp.tokens : !rasp.sop
  %indices = rasp.indices : !rasp.sop
  %length = rasp.length : !rasp.sop
  %map = rasp.map(%length) named "map" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 1
    %1 = rasp.sub %x, %0
    rasp.yield %1
  }
  %opposite_index = rasp.map(%map, %indices) named "opposite_index" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %0 = rasp.sub %x, %y
    rasp.yield %0
  }
  %look = rasp.select keys(%indices) queries(%opposite_index) named "look" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp eq %key, %query
    rasp.yield %0
  }
  %opposite = rasp.aggregate %look, %tokens named "opposite" : !rasp.sop -> !rasp.sop
  %mirror_marks = rasp.map(%tokens, %opposite) named "mirror_marks" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %0 = rasp.cmp eq %x, %y
    rasp.yield %0
  }
  rasp.return %mirror_marks : !rasp.sop
}

// CHECK:       transformer.model @mirror_marks tokens<"a", "b", "c", "compiler_bos", "compiler_pad"> bos 3 pad 4 max_seq_len 4 residual_labels<"tokens:compiler_bos/mirror_marks:False", "one", "tokens:a/mirror_marks:True", "tokens:b", "tokens:c", "indices:look.offset", "indices:look.slope", "indices:opposite_index", "length_mean_index", "opposite:a", "opposite:b", "opposite:c"> certificate <float32 [select "length_mean_index" 22.5 0.0, select "opposite" 64.0 0.0, step "opposite" 0.5 8.02e-28, step "mirror_marks" 0.5 8.65e-06, decode "mirror_marks" 1.0 1.32e-05], "float32-folded" 1.74e-05> {
// CHECK-NEXT:  ^bb0(%[[V0:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V1:.+]] = transformer.embed %[[V0]]
// CHECK-NEXT:      W_E <5x12xf32 sparse {(0, 1) : 1.0, (0, 2) : 1.0, (1, 1) : 1.0, (1, 3) : 1.0, (2, 1) : 1.0, (2, 4) : 1.0, (3, 0) : 1.0, (3, 1) : 1.0, (4, 1) : 1.0}>
// CHECK-NEXT:      W_pos <5x12xf32 sparse {(1, 5) : 1.0, (1, 6) : 3.0, (2, 6) : 1.0, (2, 7) : 1.0, (3, 6) : -1.0, (3, 7) : 2.0, (4, 5) : 1.0, (4, 6) : -3.0, (4, 7) : 3.0}> : !transformer.residual<12>
// CHECK-NEXT:    %[[V2:.+]] = transformer.attention %[[V1]] layer 0 {
// CHECK-NEXT:      transformer.head<"length_mean_index">
// CHECK-NEXT:        W_Q <12x2xf32 sparse {(0, 0) : -45.0, (0, 1) : 45.0, (1, 0) : 45.0, (1, 1) : -22.5}>
// CHECK-NEXT:        W_K <12x2xf32 sparse {(0, 1) : 1.0, (1, 0) : 1.0}>
// CHECK-NEXT:        W_V <12x1xf32 sparse {(7, 0) : 1.0}>
// CHECK-NEXT:        W_O <1x12xf32 sparse {(0, 8) : 1.0}>
// CHECK-NEXT:    } : !transformer.residual<12>
// CHECK-NEXT:    %[[V3:.+]] = transformer.attention %[[V2]] layer 1 {
// CHECK-NEXT:      transformer.head<"opposite">
// CHECK-NEXT:        W_Q <12x3xf32 sparse {(0, 0) : 544.0, (0, 2) : -96.0, (1, 0) : -438.5, (1, 1) : -128.0, (1, 2) : 96.0, (7, 2) : 64.0, (8, 2) : -128.0}>
// CHECK-NEXT:        W_K <12x3xf32 sparse {(0, 0) : 1.0, (5, 1) : 1.0, (6, 2) : 1.0}>
// CHECK-NEXT:        W_V <12x3xf32 sparse {(2, 0) : 1.0, (3, 1) : 1.0, (4, 2) : 1.0}>
// CHECK-NEXT:        W_O <3x12xf32 sparse {(0, 9) : 1.0, (1, 10) : 1.0, (2, 11) : 1.0}>
// CHECK-NEXT:    } : !transformer.residual<12>
// CHECK-NEXT:    %[[V4:.+]] = transformer.mlp %[[V3]] layer 1 neurons<"mirror_marks[*,*]", "mirror_marks[a|c,b]", "mirror_marks[a|b,c]", "mirror_marks[b|c,a]", "erase(tokens:compiler_bos)", "erase(tokens:a)">
// CHECK-NEXT:      W_in <12x6xf32 sparse {(0, 4) : 1.0, (1, 0) : -2.0, (1, 1) : -2.0, (1, 2) : -2.0, (1, 3) : -2.0, (2, 0) : 1.5, (2, 1) : 1.5, (2, 2) : 1.5, (2, 5) : 1.0, (3, 0) : 1.5, (3, 2) : 1.5, (3, 3) : 1.5, (4, 0) : 1.5, (4, 1) : 1.5, (4, 3) : 1.5, (9, 0) : 1.5, (9, 3) : 1.5, (10, 0) : 1.5, (10, 1) : 1.5, (11, 0) : 1.5, (11, 2) : 1.5}>
// CHECK-NEXT:      W_out <6x12xf32 sparse {(0, 2) : 1.0, (1, 0) : 1.0, (1, 2) : -1.0, (2, 0) : 1.0, (2, 2) : -1.0, (3, 0) : 1.0, (3, 2) : -1.0, (4, 0) : -1.0, (5, 2) : -1.0}> : !transformer.residual<12>
// CHECK-NEXT:    %[[V5:.+]] = transformer.unembed %[[V4]] decode<categorical [false, true]>
// CHECK-NEXT:      W_U <12x2xf32 sparse {(0, 0) : 1.0, (2, 1) : 1.0}> : !transformer.residual<12> -> !transformer.logits<2>
// CHECK-NEXT:    transformer.variable "tokens" line 5 values<{"a", "b", "c"}> after<"embed"> before<"layer1/mlp">
// CHECK-NEXT:      table <3x3xf64 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0}>
// CHECK-NEXT:      basis <3x12xf64 sparse {(0, 2) : 1.0, (1, 3) : 1.0, (2, 4) : 1.0}>
// CHECK-NEXT:    transformer.variable "indices" line 6 values<{0 to 3}> after<"embed">
// CHECK-NEXT:      table <4x3xf64 dense {{\[\[}}1.0, 3.0, 0.0], [0.0, 1.0, 1.0], [0.0, -1.0, 2.0], [1.0, -3.0, 3.0]]>
// CHECK-NEXT:      basis <3x12xf64 sparse {(0, 5) : 1.0, (1, 6) : 1.0, (2, 7) : 1.0}>
// CHECK-NEXT:    transformer.variable "map" line 8 fate<fused by "rasp-fuse-maps" into ["opposite_index"]>
// CHECK-NEXT:    transformer.variable "opposite_index" line 14 values<{0 to 3}> after<"layer0/attn">
// CHECK-NEXT:      table <4x1xf64 dense {{\[\[}}0.0], [1.0], [2.0], [3.0]]>
// CHECK-NEXT:      reading <12x1xf64 sparse {(7, 0) : -1.0, (8, 0) : 2.0}>
// CHECK-NEXT:    transformer.variable "opposite" line 24 values<{"a", "b", "c"}> after<"layer1/attn">
// CHECK-NEXT:      table <3x3xf64 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0}>
// CHECK-NEXT:      basis <3x12xf64 sparse {(0, 9) : 1.0, (1, 10) : 1.0, (2, 11) : 1.0}>
// CHECK-NEXT:    transformer.variable "mirror_marks" line 25 values<{false, true}> after<"layer1/mlp">
// CHECK-NEXT:      table <2x2xf64 dense {{\[\[}}1.0, 0.0], [0.0, 1.0]]>
// CHECK-NEXT:      basis <2x12xf64 sparse {(0, 0) : 1.0, (1, 2) : 1.0}>
// CHECK-NEXT:    transformer.variable "length_mean_index" derived values<{0, 1/2, 1, 3/2}> after<"layer0/attn">
// CHECK-NEXT:      table <4x1xf64 dense {{\[\[}}0.0], [0.5], [1.0], [1.5]]>
// CHECK-NEXT:      basis <1x12xf64 sparse {(0, 8) : 1.0}>
// CHECK-NEXT:    transformer.return %[[V5]] : !transformer.logits<2>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

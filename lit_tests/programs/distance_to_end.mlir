// RUN: rasp-opt -p default %s | filecheck --match-full-lines %s

// A linear function of the length and the index.
rasp.program @distance_to_end vocab {"a", "b"} max_seq_len 4 {
  %length = rasp.length : !rasp.sop
  %map = rasp.map(%length) named "map" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 1
    %1 = rasp.sub %x, %0
    rasp.yield %1
  }
  %indices = rasp.indices : !rasp.sop
  %distance_to_end = rasp.map(%map, %indices) named "distance_to_end" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %0 = rasp.sub %x, %y
    rasp.yield %0
  }
  rasp.return %distance_to_end : !rasp.sop
}

// CHECK:       transformer.model @distance_to_end tokens<"a", "b", "compiler_bos", "compiler_pad"> bos 2 pad 3 max_seq_len 4 residual_labels<"tokens:compiler_bos", "one", "indices:1|2|3", "length_mean_index"> certificate <float32 [select "length_mean_index" 22.5 0.0, decode "distance_to_end" 1.0 1.9e-05], "float32-folded" 1.91e-05> {
// CHECK-NEXT:  ^bb0(%[[V0:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V1:.+]] = transformer.embed %[[V0]]
// CHECK-NEXT:      W_E <4x4xf32 sparse {(0, 1) : 1.0, (1, 1) : 1.0, (2, 0) : 1.0, (2, 1) : 1.0, (3, 1) : 1.0}>
// CHECK-NEXT:      W_pos <5x4xf32 sparse {(2, 2) : 1.0, (3, 2) : 2.0, (4, 2) : 3.0}> : !transformer.residual<4>
// CHECK-NEXT:    %[[V2:.+]] = transformer.attention %[[V1]] layer 0 {
// CHECK-NEXT:      transformer.head<"length_mean_index">
// CHECK-NEXT:        W_Q <4x2xf32 dense {{\[\[}}-45.0, 45.0], [45.0, -22.5], [0.0, 0.0], [0.0, 0.0]]>
// CHECK-NEXT:        W_K <4x2xf32 sparse {(0, 1) : 1.0, (1, 0) : 1.0}>
// CHECK-NEXT:        W_V <4x1xf32 sparse {(2, 0) : 1.0}>
// CHECK-NEXT:        W_O <1x4xf32 sparse {(0, 3) : 1.0}>
// CHECK-NEXT:    } : !transformer.residual<4>
// CHECK-NEXT:    %[[V3:.+]] = transformer.unembed %[[V2]] decode<categorical [0, 1, 2, 3]>
// CHECK-NEXT:      W_U <4x4xf32 dense {{\[\[}}0.0, 0.0, 0.0, 0.0], [0.0, -1.0, -4.0, -9.0], [0.0, -2.0, -4.0, -6.0], [0.0, 4.0, 8.0, 12.0]]> : !transformer.residual<4> -> !transformer.logits<4>
// CHECK-NEXT:    transformer.variable "map" line 6 fate<fused by "rasp-fuse-maps" into ["distance_to_end"]>
// CHECK-NEXT:    transformer.variable "indices" line 12 values<{0 to 3}> after<"embed">
// CHECK-NEXT:      table <4x1xf64 dense {{\[\[}}0.0], [1.0], [2.0], [3.0]]>
// CHECK-NEXT:      basis <1x4xf64 sparse {(0, 2) : 1.0}>
// CHECK-NEXT:    transformer.variable "distance_to_end" line 13 values<{0 to 3}> after<"layer0/attn">
// CHECK-NEXT:      table <4x1xf64 dense {{\[\[}}0.0], [1.0], [2.0], [3.0]]>
// CHECK-NEXT:      reading <4x1xf64 dense {{\[\[}}0.0], [0.0], [-1.0], [2.0]]>
// CHECK-NEXT:    transformer.variable "length_mean_index" derived values<{0, 1/2, 1, 3/2}> after<"layer0/attn">
// CHECK-NEXT:      table <4x1xf64 dense {{\[\[}}0.0], [0.5], [1.0], [1.5]]>
// CHECK-NEXT:      basis <1x4xf64 sparse {(0, 3) : 1.0}>
// CHECK-NEXT:    transformer.return %[[V3]] : !transformer.logits<4>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

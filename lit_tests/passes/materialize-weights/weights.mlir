// RUN: rasp-opt -p materialize-weights %s | filecheck --match-full-lines %s
// RUN: rasp-opt -p 'materialize-weights{dtype=float32}' %s | filecheck --match-full-lines %s
// RUN: rasp-opt -p 'materialize-weights{dtype=float64}' %s | filecheck --match-full-lines %s --check-prefix=DOUBLE

// Dimension i of the stream is the direction with offset i; token ids are those of the vocabulary,
// BOS and PAD, and position 0 is BOS. The inner dimensions of a head are the key directions of qk,
// here c:0 and n; a larger d_head is filled with zeros. MLPs of a layer are concatenated.
craft.program @p tokens <"a", 7> max_seq_len 2 bos "bos" pad "pad" causal {
  craft.space @residual <["c" onehot {0, 1}, "n" scalar, "m" scalar]> at <[2, 0, 1, 3]>
  %t = craft.embed <{"a" : {"c:0" = 0.1}, "7" : {"c:1" = 2.0}, "bos" : {"n" = 3.0}, "pad" : {"m" = 4.0}}> : !craft.vec<@residual>
  %u = craft.embed <{"a" : {"m" = 5.0}}> : !craft.vec<@residual>
  %i = craft.position <{"bos" : {"m" = 6.0}, "0" : {"c:0" = 7.0}, "1" : {"c:1" = 8.0}}> : !craft.vec<@residual>
  %x0 = craft.add %t, %u, %i : !craft.vec<@residual>, !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
  %h = craft.head query(%x0 : !craft.vec<@residual>) key(%x0 : !craft.vec<@residual>) value(%x0 : !craft.vec<@residual>) qk <{"c:1" : {"c:0" = 45.0}, "n" : {"n" = 9.0, "c:0" = -1.0}}> ov <{"c:0" : {"m" = 1.5}, "n" : {"m" = -1.0, "c:1" = 2.5}}> label <"h"> layer 0 : !craft.vec<@residual>
  %g = craft.head query(%x0 : !craft.vec<@residual>) key(%x0 : !craft.vec<@residual>) value(%x0 : !craft.vec<@residual>) qk <{"n" : {"m" = 1.0}}> ov <{"n" : {"n" = 1.0}}> label <"g"> layer 0 d_head 2 : !craft.vec<@residual>
  %x1 = craft.add %x0, %h, %g : !craft.vec<@residual>, !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
  %m = craft.mlp(%x1 : !craft.vec<@residual>) in <{"n" : {"m[0]" = 2.0, "m[1]" = -2.0}}> out <{"m[0]" : {"m" = 0.5}, "m[1]" : {"m" = 0.25}}> label <"m"> layer 1 : !craft.vec<@residual>
  %k = craft.mlp(%x1 : !craft.vec<@residual>) in <{"c:0" : {"k[0]" = 3.0}}> out <{"k[0]" : {"n" = 1.0}}> label <"k"> layer 1 : !craft.vec<@residual>
  %x2 = craft.add %x1, %m, %k : !craft.vec<@residual>, !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
  %o = craft.unembed(%x2 : !craft.vec<@residual>) map <{"c:0" : {"a" = 1.0}, "n" : {"None" = 0.5}}> decode <categorical ["a", none]>
  %n = craft.unembed(%x2 : !craft.vec<@residual>) map <{"m" : {"value" = 1.0}}> decode <numerical {1, 2}>
  craft.return %o, %n : !craft.output, !craft.output
}

// CHECK:       transformer.model @p tokens<"a", 7, "bos", "pad"> bos 2 pad 3 max_seq_len 2 causal residual_labels<"c:1", "n", "c:0", "m"> {
// CHECK-NEXT:  ^bb0(%[[V0:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V1:.+]] = transformer.embed %[[V0]]
// CHECK-NEXT:      W_E <4x4xf32 sparse {(0, 2) : 0.1, (0, 3) : 5.0, (1, 0) : 2.0, (2, 1) : 3.0, (3, 3) : 4.0}>
// CHECK-NEXT:      W_pos <3x4xf32 sparse {(0, 3) : 6.0, (1, 2) : 7.0, (2, 0) : 8.0}> : !transformer.residual<4>
// CHECK-NEXT:    %[[V2:.+]] = transformer.attention %[[V1]] layer 0 {
// CHECK-NEXT:      transformer.head<"h">
// CHECK-NEXT:        W_Q <4x2xf32 dense {{\[\[}}45.0, 0.0], [-1.0, 9.0], [0.0, 0.0], [0.0, 0.0]]>
// CHECK-NEXT:        W_K <4x2xf32 sparse {(1, 1) : 1.0, (2, 0) : 1.0}>
// CHECK-NEXT:        W_V <4x2xf32 dense {{\[\[}}0.0, 0.0], [-1.0, 2.5], [1.5, 0.0], [0.0, 0.0]]>
// CHECK-NEXT:        W_O <2x4xf32 sparse {(0, 3) : 1.0, (1, 0) : 1.0}>
// CHECK-NEXT:      transformer.head<"g">
// CHECK-NEXT:        W_Q <4x2xf32 sparse {(1, 0) : 1.0}>
// CHECK-NEXT:        W_K <4x2xf32 sparse {(3, 0) : 1.0}>
// CHECK-NEXT:        W_V <4x1xf32 sparse {(1, 0) : 1.0}>
// CHECK-NEXT:        W_O <1x4xf32 sparse {(0, 1) : 1.0}>
// CHECK-NEXT:    } : !transformer.residual<4>
// CHECK-NEXT:    %[[V3:.+]] = transformer.mlp %[[V2]] layer 1 neurons<"m[0]", "m[1]", "k[0]">
// CHECK-NEXT:      W_in <4x3xf32 sparse {(1, 0) : 2.0, (1, 1) : -2.0, (2, 2) : 3.0}>
// CHECK-NEXT:      W_out <3x4xf32 sparse {(0, 3) : 0.5, (1, 3) : 0.25, (2, 1) : 1.0}> : !transformer.residual<4>
// CHECK-NEXT:    %[[V4:.+]] = transformer.unembed %[[V3]] decode<categorical ["a", none]>
// CHECK-NEXT:      W_U <4x2xf32 sparse {(1, 1) : 0.5, (2, 0) : 1.0}> : !transformer.residual<4> -> !transformer.logits<2>
// CHECK-NEXT:    %[[V5:.+]] = transformer.unembed %[[V3]] decode<numerical {1, 2}>
// CHECK-NEXT:      W_U <4x1xf32 sparse {(3, 0) : 1.0}> : !transformer.residual<4> -> !transformer.logits<1>
// CHECK-NEXT:    transformer.return %[[V4]], %[[V5]] : !transformer.logits<2>, !transformer.logits<1>
// CHECK-NEXT:  }

// DOUBLE:       transformer.model @p tokens<"a", 7, "bos", "pad"> bos 2 pad 3 max_seq_len 2 causal residual_labels<"c:1", "n", "c:0", "m"> {
// DOUBLE-NEXT:  ^bb0(%[[V0:.+]]: !transformer.tokens):
// DOUBLE-NEXT:    %[[V1:.+]] = transformer.embed %[[V0]]
// DOUBLE-NEXT:      W_E <4x4xf64 sparse {(0, 2) : 0.1, (0, 3) : 5.0, (1, 0) : 2.0, (2, 1) : 3.0, (3, 3) : 4.0}>
// DOUBLE-NEXT:      W_pos <3x4xf64 sparse {(0, 3) : 6.0, (1, 2) : 7.0, (2, 0) : 8.0}> : !transformer.residual<4>
// DOUBLE-NEXT:    %[[V2:.+]] = transformer.attention %[[V1]] layer 0 {
// DOUBLE-NEXT:      transformer.head<"h">
// DOUBLE-NEXT:        W_Q <4x2xf64 dense {{\[\[}}45.0, 0.0], [-1.0, 9.0], [0.0, 0.0], [0.0, 0.0]]>
// DOUBLE-NEXT:        W_K <4x2xf64 sparse {(1, 1) : 1.0, (2, 0) : 1.0}>
// DOUBLE-NEXT:        W_V <4x2xf64 dense {{\[\[}}0.0, 0.0], [-1.0, 2.5], [1.5, 0.0], [0.0, 0.0]]>
// DOUBLE-NEXT:        W_O <2x4xf64 sparse {(0, 3) : 1.0, (1, 0) : 1.0}>
// DOUBLE-NEXT:      transformer.head<"g">
// DOUBLE-NEXT:        W_Q <4x2xf64 sparse {(1, 0) : 1.0}>
// DOUBLE-NEXT:        W_K <4x2xf64 sparse {(3, 0) : 1.0}>
// DOUBLE-NEXT:        W_V <4x1xf64 sparse {(1, 0) : 1.0}>
// DOUBLE-NEXT:        W_O <1x4xf64 sparse {(0, 1) : 1.0}>
// DOUBLE-NEXT:    } : !transformer.residual<4>
// DOUBLE-NEXT:    %[[V3:.+]] = transformer.mlp %[[V2]] layer 1 neurons<"m[0]", "m[1]", "k[0]">
// DOUBLE-NEXT:      W_in <4x3xf64 sparse {(1, 0) : 2.0, (1, 1) : -2.0, (2, 2) : 3.0}>
// DOUBLE-NEXT:      W_out <3x4xf64 sparse {(0, 3) : 0.5, (1, 3) : 0.25, (2, 1) : 1.0}> : !transformer.residual<4>
// DOUBLE-NEXT:    %[[V4:.+]] = transformer.unembed %[[V3]] decode<categorical ["a", none]>
// DOUBLE-NEXT:      W_U <4x2xf64 sparse {(1, 1) : 0.5, (2, 0) : 1.0}> : !transformer.residual<4> -> !transformer.logits<2>
// DOUBLE-NEXT:    %[[V5:.+]] = transformer.unembed %[[V3]] decode<numerical {1, 2}>
// DOUBLE-NEXT:      W_U <4x1xf64 sparse {(3, 0) : 1.0}> : !transformer.residual<4> -> !transformer.logits<1>
// DOUBLE-NEXT:    transformer.return %[[V4]], %[[V5]] : !transformer.logits<2>, !transformer.logits<1>
// DOUBLE-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

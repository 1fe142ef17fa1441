// RUN: rasp-opt -p 'craft-allocate-residual{strategy=reuse},craft-pad-bases' %s | filecheck --match-full-lines %s
// RUN: rasp-opt -p 'craft-allocate-residual{strategy=reuse},craft-pad-bases,materialize-weights' %s | filecheck --match-full-lines %s --check-prefix=WEIGHTS

// Records stay where the stream is allocated. The weights tell when the tokens are held: from the
// embedding to the MLP that erases them for its result.
craft.program @same_half tokens <"a", "b"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @t <["t" onehot {"a", "b"}]>
  craft.space @r <["r" onehot {0, 1, 2}]>
  %t = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}}> : !craft.vec<@t>
  %r = craft.mlp(%t : !craft.vec<@t>) in <{"t:a" : {"r[0]" = 1.0}}> out <{"r[0]" : {"r:0" = 1.0}}> label <"r"> layer 0 : !craft.vec<@r>
  %o = craft.unembed(%r : !craft.vec<@r>) map <{"r:0" : {"0" = 1.0}}> decode <categorical [0, 1]>
  craft.variable "t" line 1 values <{"a", "b"}> encoded <["t" onehot {"a", "b"}]>
  craft.variable "r" line 2 values <{0, none}> encoded <["r" onehot {0, 1, 2}]>
  craft.variable "is_a" line 3 values <{0, 1}> encoded <["is_a" scalar]> reading <{"t:a" : {"is_a" = 1.0}}>
  craft.variable "both" line 4 values <{0, 1}> encoded <["both" scalar]> reading <{"t:a" : {"both" = 1.0}, "r:0" : {"both" = 1.0}}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @same_half tokens <"a", "b"> max_seq_len 2 bos "bos" pad "pad" {
// CHECK-NEXT:    craft.space @residual <["t" onehot {"a", "b"}, "r" onehot {0 to 2}]> at <[0 to 1, 0 to 2]> shared
// CHECK-NEXT:    %[[V0:.+]] = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}}> : !craft.vec<@residual>
// CHECK-NEXT:    %[[V1:.+]] = craft.add %[[V0]] : !craft.vec<@residual> -> !craft.vec<@residual>
// CHECK-NEXT:    %[[V2:.+]] = craft.mlp(%[[V1]] : !craft.vec<@residual>) in <{"t:a" : {"r[0]" = 1.0}}> out <{"r[0]" : {"r:0" = 1.0}}> label <"r"> layer 0 : !craft.vec<@residual>
// CHECK-NEXT:    %[[V3:.+]] = craft.erase %[[V1]] <"t:a", "t:b"> layer 0 : !craft.vec<@residual>
// CHECK-NEXT:    %[[V4:.+]] = craft.add %[[V1]], %[[V2]], %[[V3]] : !craft.vec<@residual>, !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
// CHECK-NEXT:    %[[V5:.+]] = craft.unembed(%[[V4]] : !craft.vec<@residual>) map <{"r:0" : {"0" = 1.0}}> decode <categorical [0, 1]>
// CHECK-NEXT:    craft.variable "t" line 1 values <{"a", "b"}> encoded <["t" onehot {"a", "b"}]>
// CHECK-NEXT:    craft.variable "r" line 2 values <{0, none}> encoded <["r" onehot {0 to 2}]>
// CHECK-NEXT:    craft.variable "is_a" line 3 values <{0, 1}> encoded <["is_a" scalar]> reading <{"t:a" : {"is_a" = 1.0}}>
// CHECK-NEXT:    craft.variable "both" line 4 values <{0, 1}> encoded <["both" scalar]> reading <{"t:a" : {"both" = 1.0}, "r:0" : {"both" = 1.0}}>
// CHECK-NEXT:    craft.return %[[V5]] : !craft.output
// CHECK-NEXT:  }

// WEIGHTS:       transformer.model @same_half tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 2 residual_labels<"t:a/r:0", "t:b/r:1", "r:2"> {
// WEIGHTS-NEXT:  ^bb0(%[[V0:.+]]: !transformer.tokens):
// WEIGHTS-NEXT:    %[[V1:.+]] = transformer.embed %[[V0]]
// WEIGHTS-NEXT:      W_E <4x3xf32 sparse {(0, 0) : 1.0, (1, 1) : 1.0}>
// WEIGHTS-NEXT:      W_pos <3x3xf32 sparse {}> : !transformer.residual<3>
// WEIGHTS-NEXT:    %[[V2:.+]] = transformer.mlp %[[V1]] layer 0 neurons<"r[0]", "erase(t:a)", "erase(t:b)">
// WEIGHTS-NEXT:      W_in <3x3xf32 sparse {(0, 0) : 1.0, (0, 1) : 1.0, (1, 2) : 1.0}>
// WEIGHTS-NEXT:      W_out <3x3xf32 sparse {(0, 0) : 1.0, (1, 0) : -1.0, (2, 1) : -1.0}> : !transformer.residual<3>
// WEIGHTS-NEXT:    %[[V3:.+]] = transformer.unembed %[[V2]] decode<categorical [0, 1]>
// WEIGHTS-NEXT:      W_U <3x2xf32 sparse {(0, 0) : 1.0}> : !transformer.residual<3> -> !transformer.logits<2>
// WEIGHTS-NEXT:    transformer.variable "t" line 1 values<{"a", "b"}> after<"embed"> before<"layer0/mlp">
// WEIGHTS-NEXT:      table <2x2xf64 dense {{\[\[}}1.0, 0.0], [0.0, 1.0]]>
// WEIGHTS-NEXT:      basis <2x3xf64 sparse {(0, 0) : 1.0, (1, 1) : 1.0}>
// WEIGHTS-NEXT:    transformer.variable "r" line 2 values<{0, none}> after<"layer0/mlp">
// WEIGHTS-NEXT:      table <1x3xf64 sparse {(0, 0) : 1.0}>
// WEIGHTS-NEXT:      basis <3x3xf64 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0}>
// WEIGHTS-NEXT:    transformer.variable "is_a" line 3 values<{0, 1}> after<"embed"> before<"layer0/mlp">
// WEIGHTS-NEXT:      table <2x1xf64 dense {{\[\[}}0.0], [1.0]]>
// WEIGHTS-NEXT:      reading <3x1xf64 sparse {(0, 0) : 1.0}>
// WEIGHTS-NEXT:    transformer.variable "both" line 4 values<{0, 1}> fate<scattered by "craft-allocate-residual">
// WEIGHTS-NEXT:    transformer.return %[[V3]] : !transformer.logits<2>
// WEIGHTS-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

// RUN: raspc compile %S/../../examples/shift_by.py --vocab "a b" --max-seq-len 2 --emit craft | filecheck --match-full-lines %s --check-prefix=CRAFT
// RUN: raspc compile %S/../../examples/shift_by.py --vocab "a b" --max-seq-len 2 --emit residual | filecheck --match-full-lines %s --check-prefix=RESIDUAL
// RUN: raspc compile %S/../../examples/shift_by.py --vocab "a b" --max-seq-len 2 --emit transformer | filecheck --match-full-lines %s --check-prefix=TRANSFORMER

// The token one place to the left: the head is of the size of the scores' rank, and no direction of
// the stream holds PAD or undefined.

// CRAFT:   craft.program @shift_by tokens <"a", "b"> max_seq_len 2 bos "compiler_bos" pad "compiler_pad" {
// CRAFT-NEXT:   craft.space @bos <["tokens" onehot {"compiler_bos"}]>
// CRAFT-NEXT:   craft.space @pad <["tokens" onehot {"compiler_pad"}]>
// CRAFT-NEXT:   craft.space @one <["one" scalar]>
// CRAFT-NEXT:   craft.space @indices <["indices" onehot {0, 1}]>
// CRAFT-NEXT:   craft.space @tokens <["tokens" onehot {"a", "b"}]>
// CRAFT-NEXT:   craft.space @"shift_by(1)" <["shift_by(1)" onehot {"a", "b"}]>
// CRAFT-NEXT:   %[[BOS:.+]] = craft.embed <{"compiler_bos" : {"tokens:compiler_bos" = 1.0}}> : !craft.vec<@bos>
// CRAFT-NEXT:   %[[PAD:.+]] = craft.embed <{"compiler_pad" : {"tokens:compiler_pad" = 1.0}}> : !craft.vec<@pad>
// CRAFT-NEXT:   %[[ONE:.+]] = craft.embed <{"a" : {"one" = 1.0}, "b" : {"one" = 1.0}, "compiler_bos" : {"one" = 1.0}, "compiler_pad" : {"one" = 1.0}}> : !craft.vec<@one>
// CRAFT-NEXT:   %[[INDICES:.+]] = craft.position <{"0" : {"indices:0" = 1.0}, "1" : {"indices:1" = 1.0}}> : !craft.vec<@indices>
// CRAFT-NEXT:   %[[TOKENS:.+]] = craft.embed <{"a" : {"tokens:a" = 1.0}, "b" : {"tokens:b" = 1.0}}> : !craft.vec<@tokens>
// CRAFT-NEXT:   %[[SHIFT_BY:.+]] = craft.head query(%[[INDICES]], %[[ONE]], %[[BOS]] : !craft.vec<@indices>, !craft.vec<@one>, !craft.vec<@bos>) key(%[[INDICES]], %[[BOS]] : !craft.vec<@indices>, !craft.vec<@bos>) value(%[[TOKENS]], %[[BOS]] : !craft.vec<@tokens>, !craft.vec<@bos>) qk <{"indices:1" : {"indices:0" = 44.0}, "one" : {"tokens:compiler_bos" = 22.0}}> ov <{"tokens:a" : {"shift_by(1):a" = 1.0}, "tokens:b" : {"shift_by(1):b" = 1.0}}> label <"shift_by(1)"> : !craft.vec<@"shift_by(1)">
// CRAFT-NEXT:   %[[V0:.+]] = craft.unembed(%[[SHIFT_BY]], %[[ONE]] : !craft.vec<@"shift_by(1)">, !craft.vec<@one>) map <{"shift_by(1):a" : {"a" = 1.0}, "shift_by(1):b" : {"b" = 1.0}, "one" : {"None" = 0.5}}> decode <categorical ["a", "b", none]>
// CRAFT-NEXT:   craft.variable "indices" line 12 values <{0, 1}> encoded <["indices" onehot {0, 1}]>
// CRAFT-NEXT:   craft.variable "tokens" line 13 values <{"a", "b"}> encoded <["tokens" onehot {"a", "b"}]>
// CRAFT-NEXT:   craft.variable "shift_by(1)" line 13 values <{"a", "b", none}> encoded <["shift_by(1)" onehot {"a", "b"}]>
// CRAFT-NEXT:   craft.return %[[V0]] : !craft.output
// CRAFT-NEXT: }

// RESIDUAL:   craft.program @shift_by tokens <"a", "b"> max_seq_len 2 bos "compiler_bos" pad "compiler_pad" {
// RESIDUAL-NEXT:   craft.space @bos <["tokens" onehot {"compiler_bos"}]> at <[0]>
// RESIDUAL-NEXT:   craft.space @one <["one" scalar]> at <[1]>
// RESIDUAL-NEXT:   craft.space @indices <["indices" onehot {0, 1}]> at <[2 to 3]>
// RESIDUAL-NEXT:   craft.space @tokens <["tokens" onehot {"a", "b"}]> at <[4 to 5]>
// RESIDUAL-NEXT:   craft.space @"shift_by(1)" <["shift_by(1)" onehot {"a", "b"}]> at <[6 to 7]>
// RESIDUAL-NEXT:   %[[BOS:.+]] = craft.embed <{"compiler_bos" : {"tokens:compiler_bos" = 1.0}}> : !craft.vec<@bos>
// RESIDUAL-NEXT:   %[[ONE:.+]] = craft.embed <{"a" : {"one" = 1.0}, "b" : {"one" = 1.0}, "compiler_bos" : {"one" = 1.0}, "compiler_pad" : {"one" = 1.0}}> : !craft.vec<@one>
// RESIDUAL-NEXT:   %[[INDICES:.+]] = craft.position <{"0" : {"indices:0" = 1.0}, "1" : {"indices:1" = 1.0}}> : !craft.vec<@indices>
// RESIDUAL-NEXT:   %[[TOKENS:.+]] = craft.embed <{"a" : {"tokens:a" = 1.0}, "b" : {"tokens:b" = 1.0}}> : !craft.vec<@tokens>
// RESIDUAL-NEXT:   %[[SHIFT_BY:.+]] = craft.head query(%[[INDICES]], %[[ONE]], %[[BOS]] : !craft.vec<@indices>, !craft.vec<@one>, !craft.vec<@bos>) key(%[[INDICES]], %[[BOS]] : !craft.vec<@indices>, !craft.vec<@bos>) value(%[[TOKENS]], %[[BOS]] : !craft.vec<@tokens>, !craft.vec<@bos>) qk <{"indices:1" : {"indices:0" = 44.0}, "one" : {"tokens:compiler_bos" = 22.0}}> ov <{"tokens:a" : {"shift_by(1):a" = 1.0}, "tokens:b" : {"shift_by(1):b" = 1.0}}> label <"shift_by(1)"> layer 0 : !craft.vec<@"shift_by(1)">
// RESIDUAL-NEXT:   %[[V0:.+]] = craft.unembed(%[[SHIFT_BY]], %[[ONE]] : !craft.vec<@"shift_by(1)">, !craft.vec<@one>) map <{"shift_by(1):a" : {"a" = 1.0}, "shift_by(1):b" : {"b" = 1.0}, "one" : {"None" = 0.5}}> decode <categorical ["a", "b", none]>
// RESIDUAL-NEXT:   craft.variable "indices" line 12 values <{0, 1}> encoded <["indices" onehot {0, 1}]>
// RESIDUAL-NEXT:   craft.variable "tokens" line 13 values <{"a", "b"}> encoded <["tokens" onehot {"a", "b"}]>
// RESIDUAL-NEXT:   craft.variable "shift_by(1)" line 13 values <{"a", "b", none}> encoded <["shift_by(1)" onehot {"a", "b"}]>
// RESIDUAL-NEXT:   craft.return %[[V0]] : !craft.output
// RESIDUAL-NEXT: }

// TRANSFORMER:   transformer.model @shift_by tokens<"a", "b", "compiler_bos", "compiler_pad"> bos 2 pad 3 max_seq_len 2 residual_labels<"tokens:compiler_bos", "one", "indices:0", "indices:1", "tokens:a", "tokens:b", "shift_by(1):a", "shift_by(1):b"> certificate <float32 [select "shift_by(1)" 22.0 0.0, step "shift_by(1)" 0.5 8.37e-10, decode "shift_by" 1.0 1.68e-09], "float32-folded" 1.68e-09> {
// TRANSFORMER-NEXT: ^bb0(%[[V0:.+]]: !transformer.tokens):
// TRANSFORMER-NEXT:   %[[V1:.+]] = transformer.embed %[[V0]]
// TRANSFORMER-NEXT:     W_E <4x8xf32 sparse {(0, 1) : 1.0, (0, 4) : 1.0, (1, 1) : 1.0, (1, 5) : 1.0, (2, 0) : 1.0, (2, 1) : 1.0, (3, 1) : 1.0}>
// TRANSFORMER-NEXT:     W_pos <3x8xf32 sparse {(1, 2) : 1.0, (2, 3) : 1.0}> : !transformer.residual<8>
// TRANSFORMER-NEXT:   %[[V2:.+]] = transformer.attention %[[V1]] layer 0 {
// TRANSFORMER-NEXT:     transformer.head<"shift_by(1)">
// TRANSFORMER-NEXT:       W_Q <8x2xf32 sparse {(1, 1) : 22.0, (3, 0) : 44.0}>
// TRANSFORMER-NEXT:       W_K <8x2xf32 sparse {(0, 1) : 1.0, (2, 0) : 1.0}>
// TRANSFORMER-NEXT:       W_V <8x2xf32 sparse {(4, 0) : 1.0, (5, 1) : 1.0}>
// TRANSFORMER-NEXT:       W_O <2x8xf32 sparse {(0, 6) : 1.0, (1, 7) : 1.0}>
// TRANSFORMER-NEXT:   } : !transformer.residual<8>
// TRANSFORMER-NEXT:   %[[V3:.+]] = transformer.unembed %[[V2]] decode<categorical ["a", "b", none]>
// TRANSFORMER-NEXT:     W_U <8x3xf32 sparse {(1, 2) : 0.5, (6, 0) : 1.0, (7, 1) : 1.0}> : !transformer.residual<8> -> !transformer.logits<3>
// TRANSFORMER-NEXT:   transformer.variable "indices" line 12 values<{0, 1}> after<"embed">
// TRANSFORMER-NEXT:     table <2x2xf64 dense [[1.0, 0.0], [0.0, 1.0]]>
// TRANSFORMER-NEXT:     basis <2x8xf64 sparse {(0, 2) : 1.0, (1, 3) : 1.0}>
// TRANSFORMER-NEXT:   transformer.variable "tokens" line 13 values<{"a", "b"}> after<"embed">
// TRANSFORMER-NEXT:     table <2x2xf64 dense [[1.0, 0.0], [0.0, 1.0]]>
// TRANSFORMER-NEXT:     basis <2x8xf64 sparse {(0, 4) : 1.0, (1, 5) : 1.0}>
// TRANSFORMER-NEXT:   transformer.variable "shift_by(1)" line 13 values<{"a", "b", none}> after<"layer0/attn">
// TRANSFORMER-NEXT:     table <2x2xf64 dense [[1.0, 0.0], [0.0, 1.0]]>
// TRANSFORMER-NEXT:     basis <2x8xf64 sparse {(0, 6) : 1.0, (1, 7) : 1.0}>
// TRANSFORMER-NEXT:   transformer.return %[[V3]] : !transformer.logits<3>
// TRANSFORMER-NEXT: }

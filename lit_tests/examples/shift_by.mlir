// RUN: raspc compile %S/../../examples/shift_by.py --vocab "a b" --max-seq-len 2 --pipeline tracr --emit rasp | filecheck %s --check-prefix=RASP
// RUN: raspc compile %S/../../examples/shift_by.py --vocab "a b" --max-seq-len 2 --pipeline tracr --emit encodings | filecheck %s --check-prefix=ENCODINGS
// RUN: raspc compile %S/../../examples/shift_by.py --vocab "a b" --max-seq-len 2 --pipeline tracr --emit craft | filecheck %s --check-prefix=CRAFT
// RUN: raspc compile %S/../../examples/shift_by.py --vocab "a b" --max-seq-len 2 --pipeline tracr --emit layers | filecheck %s --check-prefix=LAYERS
// RUN: raspc compile %S/../../examples/shift_by.py --vocab "a b" --max-seq-len 2 --pipeline tracr --emit residual | filecheck %s --check-prefix=RESIDUAL
// RUN: raspc compile %S/../../examples/shift_by.py --vocab "a b" --max-seq-len 2 --pipeline tracr --emit transformer | filecheck %s --check-prefix=TRANSFORMER

// A head alone: the token one place to the left, or None.

// RASP:   rasp.program @shift_by vocab {"a", "b"} max_seq_len 2 {
// RASP-NEXT:     %[[INDICES:.+]] = rasp.indices : !rasp.sop
// RASP-NEXT:     %[[SELECT_OFF_BY_OFFSET:.+]] = rasp.select keys(%[[INDICES]]) queries(%[[INDICES]]) named "select_off_by_offset" : !rasp.sop, !rasp.sop {
// RASP-NEXT:     ^bb0(%[[KEY:.+]]: !rasp.value, %[[QUERY:.+]]: !rasp.value):
// RASP-NEXT:       %[[V0:.+]] = rasp.literal 1
// RASP-NEXT:       %[[V1:.+]] = rasp.add %[[KEY]], %[[V0]]
// RASP-NEXT:       %[[V2:.+]] = rasp.cmp eq %[[QUERY]], %[[V1]]
// RASP-NEXT:       rasp.yield %[[V2]]
// RASP-NEXT:     }
// RASP-NEXT:     %[[TOKENS:.+]] = rasp.tokens : !rasp.sop
// RASP-NEXT:     %[[SHIFT_BY:.+]] = rasp.aggregate %[[SELECT_OFF_BY_OFFSET]], %[[TOKENS]] named "shift_by(1)" : !rasp.sop -> !rasp.sop
// RASP-NEXT:     rasp.return %[[SHIFT_BY]] : !rasp.sop
// RASP-NEXT:   }

// ENCODINGS:   rasp.program @shift_by vocab {"a", "b"} max_seq_len 2 {
// ENCODINGS-NEXT:     rasp.domain @indices {0, 1}
// ENCODINGS-NEXT:     rasp.domain @tokens {"a", "b"}
// ENCODINGS-NEXT:     rasp.domain @shift_by_1 {"a", "b", none}
// ENCODINGS-NEXT:     %[[INDICES:.+]] = rasp.indices : !rasp.sop<categorical, @indices>
// ENCODINGS-NEXT:     %[[SELECT_OFF_BY_OFFSET:.+]] = rasp.select keys(%[[INDICES]]) queries(%[[INDICES]]) named "select_off_by_offset" : !rasp.sop<categorical, @indices>, !rasp.sop<categorical, @indices> {
// ENCODINGS-NEXT:     ^bb0(%[[KEY:.+]]: !rasp.value, %[[QUERY:.+]]: !rasp.value):
// ENCODINGS-NEXT:       %[[V0:.+]] = rasp.literal 1
// ENCODINGS-NEXT:       %[[V1:.+]] = rasp.add %[[KEY]], %[[V0]]
// ENCODINGS-NEXT:       %[[V2:.+]] = rasp.cmp eq %[[QUERY]], %[[V1]]
// ENCODINGS-NEXT:       rasp.yield %[[V2]]
// ENCODINGS-NEXT:     }
// ENCODINGS-NEXT:     %[[TOKENS:.+]] = rasp.tokens : !rasp.sop<categorical, @tokens>
// ENCODINGS-NEXT:     %[[SHIFT_BY:.+]] = rasp.aggregate %[[SELECT_OFF_BY_OFFSET]], %[[TOKENS]] named "shift_by(1)" : !rasp.sop<categorical, @tokens> -> !rasp.sop<categorical, @shift_by_1>
// ENCODINGS-NEXT:     rasp.variable "indices" line 12
// ENCODINGS-NEXT:     rasp.variable "tokens" line 13
// ENCODINGS-NEXT:     rasp.variable "shift_by(1)" line 13
// ENCODINGS-NEXT:     rasp.return %[[SHIFT_BY]] : !rasp.sop<categorical, @shift_by_1>
// ENCODINGS-NEXT:   }

// CRAFT:   craft.program @shift_by tokens <"a", "b"> max_seq_len 2 bos "compiler_bos" pad "compiler_pad" {
// CRAFT-NEXT:     craft.space @bos <["tokens" onehot {"compiler_bos"}]>
// CRAFT-NEXT:     craft.space @pad <["tokens" onehot {"compiler_pad"}]>
// CRAFT-NEXT:     craft.space @one <["one" scalar]>
// CRAFT-NEXT:     craft.space @indices <["indices" onehot {0, 1}]>
// CRAFT-NEXT:     craft.space @tokens <["tokens" onehot {"a", "b"}]>
// CRAFT-NEXT:     craft.space @"shift_by(1)" <["shift_by(1)" onehot {"a", "b"}]>
// CRAFT-NEXT:     %[[V0:.+]] = craft.embed <{"compiler_bos" : {"tokens:compiler_bos" = 1.0}}> : !craft.vec<@bos>
// CRAFT-NEXT:     %[[V1:.+]] = craft.embed <{"compiler_pad" : {"tokens:compiler_pad" = 1.0}}> : !craft.vec<@pad>
// CRAFT-NEXT:     %[[V2:.+]] = craft.embed <{"a" : {"one" = 1.0}, "b" : {"one" = 1.0}, "compiler_bos" : {"one" = 1.0}, "compiler_pad" : {"one" = 1.0}}> : !craft.vec<@one>
// CRAFT-NEXT:     %[[V3:.+]] = craft.position <{"0" : {"indices:0" = 1.0}, "1" : {"indices:1" = 1.0}}> : !craft.vec<@indices>
// CRAFT-NEXT:     %[[V4:.+]] = craft.embed <{"a" : {"tokens:a" = 1.0}, "b" : {"tokens:b" = 1.0}}> : !craft.vec<@tokens>
// CRAFT-NEXT:     %[[V5:.+]] = craft.head query(%[[V3]], %[[V2]], %[[V0]] : !craft.vec<@indices>, !craft.vec<@one>, !craft.vec<@bos>) key(%[[V3]], %[[V0]] : !craft.vec<@indices>, !craft.vec<@bos>) value(%[[V4]], %[[V0]] : !craft.vec<@tokens>, !craft.vec<@bos>) qk <{"indices:1" : {"indices:0" = 44.0}, "one" : {"tokens:compiler_bos" = 22.0}}> ov <{"tokens:a" : {"shift_by(1):a" = 1.0}, "tokens:b" : {"shift_by(1):b" = 1.0}}> label <"shift_by(1)"> : !craft.vec<@"shift_by(1)">
// CRAFT-NEXT:     %[[V6:.+]] = craft.unembed(%[[V5]], %[[V2]] : !craft.vec<@"shift_by(1)">, !craft.vec<@one>) map <{"shift_by(1):a" : {"a" = 1.0}, "shift_by(1):b" : {"b" = 1.0}, "one" : {"None" = 0.5}}> decode <categorical ["a", "b", none]>
// CRAFT-NEXT:     craft.variable "indices" line 12 values <{0, 1}> encoded <["indices" onehot {0, 1}]>
// CRAFT-NEXT:     craft.variable "tokens" line 13 values <{"a", "b"}> encoded <["tokens" onehot {"a", "b"}]>
// CRAFT-NEXT:     craft.variable "shift_by(1)" line 13 values <{"a", "b", none}> encoded <["shift_by(1)" onehot {"a", "b"}]>
// CRAFT-NEXT:     craft.return %[[V6]] : !craft.output
// CRAFT-NEXT:   }

// LAYERS: craft.head{{.*}}label <"shift_by(1)"> layer 0 :

// RESIDUAL: craft.space @bos <["tokens" onehot {"compiler_bos"}]> at <[0]>
// RESIDUAL-NEXT: craft.space @pad <["tokens" onehot {"compiler_pad"}]> at <[1]>
// RESIDUAL-NEXT: craft.space @one <["one" scalar]> at <[2]>
// RESIDUAL-NEXT: craft.space @indices <["indices" onehot {0, 1}]> at <[3 to 4]>
// RESIDUAL-NEXT: craft.space @tokens <["tokens" onehot {"a", "b"}]> at <[5 to 6]>
// RESIDUAL-NEXT: craft.space @"shift_by(1)" <["shift_by(1)" onehot {"a", "b"}]> at <[7 to 8]>

// TRANSFORMER:   transformer.model @shift_by tokens<"a", "b", "compiler_bos", "compiler_pad"> bos 2 pad 3 max_seq_len 2 residual_labels<"tokens:compiler_bos", "tokens:compiler_pad", "one", "indices:0", "indices:1", "tokens:a", "tokens:b", "shift_by(1):a", "shift_by(1):b"> certificate <float32 [select "shift_by(1)" 22.0 0.0, step "shift_by(1)" 0.5 8.37e-10, decode "shift_by" 1.0 1.68e-09], "float32-folded" 1.68e-09> {
// TRANSFORMER-NEXT:   ^bb0(%[[V0:.+]]: !transformer.tokens):
// TRANSFORMER-NEXT:     %[[V1:.+]] = transformer.embed %[[V0]]
// TRANSFORMER-NEXT:       W_E <4x9xf32 sparse {(0, 2) : 1.0, (0, 5) : 1.0, (1, 2) : 1.0, (1, 6) : 1.0, (2, 0) : 1.0, (2, 2) : 1.0, (3, 1) : 1.0, (3, 2) : 1.0}>
// TRANSFORMER-NEXT:       W_pos <3x9xf32 sparse {(1, 3) : 1.0, (2, 4) : 1.0}> : !transformer.residual<9>
// TRANSFORMER-NEXT:     %[[V2:.+]] = transformer.attention %[[V1]] layer 0 {
// TRANSFORMER-NEXT:       transformer.head<"shift_by(1)">
// TRANSFORMER-NEXT:         W_Q <9x4xf32 sparse {(2, 1) : 22.0, (4, 0) : 44.0}>
// TRANSFORMER-NEXT:         W_K <9x4xf32 sparse {(0, 1) : 1.0, (3, 0) : 1.0}>
// TRANSFORMER-NEXT:         W_V <9x4xf32 sparse {(5, 0) : 1.0, (6, 1) : 1.0}>
// TRANSFORMER-NEXT:         W_O <4x9xf32 sparse {(0, 7) : 1.0, (1, 8) : 1.0}>
// TRANSFORMER-NEXT:     } : !transformer.residual<9>
// TRANSFORMER-NEXT:     %[[V3:.+]] = transformer.mlp %[[V2]] layer 0 neurons<"padding">
// TRANSFORMER-NEXT:       W_in <9x1xf32 sparse {}>
// TRANSFORMER-NEXT:       W_out <1x9xf32 sparse {}> : !transformer.residual<9>
// TRANSFORMER-NEXT:     %[[V4:.+]] = transformer.unembed %[[V3]] decode<categorical ["a", "b", none]>
// TRANSFORMER-NEXT:       W_U <9x3xf32 sparse {(2, 2) : 0.5, (7, 0) : 1.0, (8, 1) : 1.0}> : !transformer.residual<9> -> !transformer.logits<3>
// TRANSFORMER-NEXT:     transformer.variable "indices" line 12 values<{0, 1}> after<"embed">
// TRANSFORMER-NEXT:     table <2x2xf64 dense [[1.0, 0.0], [0.0, 1.0]]>
// TRANSFORMER-NEXT:     basis <2x9xf64 sparse {(0, 3) : 1.0, (1, 4) : 1.0}>
// TRANSFORMER-NEXT:     transformer.variable "tokens" line 13 values<{"a", "b"}> after<"embed">
// TRANSFORMER-NEXT:     table <2x2xf64 dense [[1.0, 0.0], [0.0, 1.0]]>
// TRANSFORMER-NEXT:     basis <2x9xf64 sparse {(0, 5) : 1.0, (1, 6) : 1.0}>
// TRANSFORMER-NEXT:     transformer.variable "shift_by(1)" line 13 values<{"a", "b", none}> after<"layer0/attn">
// TRANSFORMER-NEXT:     table <2x2xf64 dense [[1.0, 0.0], [0.0, 1.0]]>
// TRANSFORMER-NEXT:     basis <2x9xf64 sparse {(0, 7) : 1.0, (1, 8) : 1.0}>
// TRANSFORMER-NEXT:     transformer.return %[[V4]] : !transformer.logits<3>
// TRANSFORMER-NEXT:   }

// RUN: raspc compile %S/../../examples/frac_prevs.py --vocab "l o" --max-seq-len 2 --pipeline tracr --emit rasp | filecheck %s --check-prefix=RASP
// RUN: raspc compile %S/../../examples/frac_prevs.py --vocab "l o" --max-seq-len 2 --pipeline tracr --emit encodings | filecheck %s --check-prefix=ENCODINGS
// RUN: raspc compile %S/../../examples/frac_prevs.py --vocab "l o" --max-seq-len 2 --pipeline tracr --emit craft | filecheck %s --check-prefix=CRAFT
// RUN: raspc compile %S/../../examples/frac_prevs.py --vocab "l o" --max-seq-len 2 --pipeline tracr --emit layers | filecheck %s --check-prefix=LAYERS
// RUN: raspc compile %S/../../examples/frac_prevs.py --vocab "l o" --max-seq-len 2 --pipeline tracr --emit residual | filecheck %s --check-prefix=RESIDUAL
// RUN: raspc compile %S/../../examples/frac_prevs.py --vocab "l o" --max-seq-len 2 --pipeline tracr --emit transformer | filecheck %s --check-prefix=TRANSFORMER

// The fraction of "l" so far: an MLP, then a head that computes means.

// RASP:   rasp.program @frac_prevs vocab {"l", "o"} max_seq_len 2 {
// RASP-NEXT:     %[[INDICES:.+]] = rasp.indices : !rasp.sop
// RASP-NEXT:     %[[PREVS:.+]] = rasp.select keys(%[[INDICES]]) queries(%[[INDICES]]) named "prevs" : !rasp.sop, !rasp.sop {
// RASP-NEXT:     ^bb0(%[[KEY:.+]]: !rasp.value, %[[QUERY:.+]]: !rasp.value):
// RASP-NEXT:       %[[V0:.+]] = rasp.cmp le %[[KEY]], %[[QUERY]]
// RASP-NEXT:       rasp.yield %[[V0]]
// RASP-NEXT:     }
// RASP-NEXT:     %[[TOKENS:.+]] = rasp.tokens : !rasp.sop
// RASP-NEXT:     %[[IS_L:.+]] = rasp.map(%[[TOKENS]]) named "is_l" as numerical : (!rasp.sop) -> !rasp.sop {
// RASP-NEXT:     ^bb0(%[[X:.+]]: !rasp.value):
// RASP-NEXT:       %[[V0:.+]] = rasp.literal "l"
// RASP-NEXT:       %[[V1:.+]] = rasp.cmp eq %[[X]], %[[V0]]
// RASP-NEXT:       rasp.yield %[[V1]]
// RASP-NEXT:     }
// RASP-NEXT:     %[[FRAC_PREVS:.+]] = rasp.aggregate %[[PREVS]], %[[IS_L]] default 0 named "frac_prevs" as numerical : !rasp.sop -> !rasp.sop
// RASP-NEXT:     rasp.return %[[FRAC_PREVS]] : !rasp.sop
// RASP-NEXT:   }

// ENCODINGS:   rasp.program @frac_prevs vocab {"l", "o"} max_seq_len 2 {
// ENCODINGS-NEXT:     rasp.domain @indices {0, 1}
// ENCODINGS-NEXT:     rasp.domain @tokens {"l", "o"}
// ENCODINGS-NEXT:     rasp.domain @is_l {false, true}
// ENCODINGS-NEXT:     rasp.domain @frac_prevs {false, 1/2, true}
// ENCODINGS-NEXT:     %[[INDICES:.+]] = rasp.indices : !rasp.sop<categorical, @indices>
// ENCODINGS-NEXT:     %[[PREVS:.+]] = rasp.select keys(%[[INDICES]]) queries(%[[INDICES]]) named "prevs" : !rasp.sop<categorical, @indices>, !rasp.sop<categorical, @indices> {
// ENCODINGS-NEXT:     ^bb0(%[[KEY:.+]]: !rasp.value, %[[QUERY:.+]]: !rasp.value):
// ENCODINGS-NEXT:       %[[V0:.+]] = rasp.cmp le %[[KEY]], %[[QUERY]]
// ENCODINGS-NEXT:       rasp.yield %[[V0]]
// ENCODINGS-NEXT:     }
// ENCODINGS-NEXT:     %[[TOKENS:.+]] = rasp.tokens : !rasp.sop<categorical, @tokens>
// ENCODINGS-NEXT:     %[[IS_L:.+]] = rasp.map(%[[TOKENS]]) named "is_l" as numerical : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<numerical, @is_l> {
// ENCODINGS-NEXT:     ^bb0(%[[X:.+]]: !rasp.value):
// ENCODINGS-NEXT:       %[[V0:.+]] = rasp.literal "l"
// ENCODINGS-NEXT:       %[[V1:.+]] = rasp.cmp eq %[[X]], %[[V0]]
// ENCODINGS-NEXT:       rasp.yield %[[V1]]
// ENCODINGS-NEXT:     }
// ENCODINGS-NEXT:     %[[FRAC_PREVS:.+]] = rasp.aggregate %[[PREVS]], %[[IS_L]] default 0 named "frac_prevs" as numerical : !rasp.sop<numerical, @is_l> -> !rasp.sop<numerical, @frac_prevs>
// ENCODINGS-NEXT:     rasp.variable "indices" line 10
// ENCODINGS-NEXT:     rasp.variable "tokens" line 9
// ENCODINGS-NEXT:     rasp.variable "is_l" line 9
// ENCODINGS-NEXT:     rasp.variable "frac_prevs" line 12
// ENCODINGS-NEXT:     rasp.return %[[FRAC_PREVS]] : !rasp.sop<numerical, @frac_prevs>
// ENCODINGS-NEXT:   }

// CRAFT:   craft.program @frac_prevs tokens <"l", "o"> max_seq_len 2 bos "compiler_bos" pad "compiler_pad" {
// CRAFT-NEXT:     craft.space @bos <["tokens" onehot {"compiler_bos"}]>
// CRAFT-NEXT:     craft.space @pad <["tokens" onehot {"compiler_pad"}]>
// CRAFT-NEXT:     craft.space @one <["one" scalar]>
// CRAFT-NEXT:     craft.space @indices <["indices" onehot {0, 1}]>
// CRAFT-NEXT:     craft.space @tokens <["tokens" onehot {"l", "o"}]>
// CRAFT-NEXT:     craft.space @is_l <["is_l" scalar]>
// CRAFT-NEXT:     craft.space @frac_prevs <["frac_prevs" scalar]>
// CRAFT-NEXT:     %[[V0:.+]] = craft.embed <{"compiler_bos" : {"tokens:compiler_bos" = 1.0}}> : !craft.vec<@bos>
// CRAFT-NEXT:     %[[V1:.+]] = craft.embed <{"compiler_pad" : {"tokens:compiler_pad" = 1.0}}> : !craft.vec<@pad>
// CRAFT-NEXT:     %[[V2:.+]] = craft.embed <{"l" : {"one" = 1.0}, "o" : {"one" = 1.0}, "compiler_bos" : {"one" = 1.0}, "compiler_pad" : {"one" = 1.0}}> : !craft.vec<@one>
// CRAFT-NEXT:     %[[V3:.+]] = craft.position <{"0" : {"indices:0" = 1.0}, "1" : {"indices:1" = 1.0}}> : !craft.vec<@indices>
// CRAFT-NEXT:     %[[V4:.+]] = craft.embed <{"l" : {"tokens:l" = 1.0}, "o" : {"tokens:o" = 1.0}}> : !craft.vec<@tokens>
// CRAFT-NEXT:     %[[V5:.+]] = craft.mlp(%[[V4]], %[[V2]], %[[V0]] : !craft.vec<@tokens>, !craft.vec<@one>, !craft.vec<@bos>) in <{"tokens:l" : {"is_l[0]" = 1.0}}> out <{"is_l[0]" : {"is_l" = 1.0}}> label <"is_l"> : !craft.vec<@is_l>
// CRAFT-NEXT:     %[[V6:.+]] = craft.head query(%[[V3]], %[[V2]], %[[V0]] : !craft.vec<@indices>, !craft.vec<@one>, !craft.vec<@bos>) key(%[[V3]], %[[V0]] : !craft.vec<@indices>, !craft.vec<@bos>) value(%[[V5]], %[[V0]] : !craft.vec<@is_l>, !craft.vec<@bos>) qk <{"indices:0" : {"indices:0" = 44.0}, "indices:1" : {"indices:0" = 44.0, "indices:1" = 44.0}, "one" : {"tokens:compiler_bos" = 22.0}}> ov <{"is_l" : {"frac_prevs" = 1.0}}> label <"frac_prevs"> : !craft.vec<@frac_prevs>
// CRAFT-NEXT:     %[[V7:.+]] = craft.unembed(%[[V6]] : !craft.vec<@frac_prevs>) map <{"frac_prevs" : {"value" = 1.0}}> decode <numerical {0, 1/2, 1}>
// CRAFT-NEXT:     craft.variable "indices" line 10 values <{0, 1}> encoded <["indices" onehot {0, 1}]>
// CRAFT-NEXT:     craft.variable "tokens" line 9 values <{"l", "o"}> encoded <["tokens" onehot {"l", "o"}]>
// CRAFT-NEXT:     craft.variable "is_l" line 9 values <{false, true}> encoded <["is_l" scalar]>
// CRAFT-NEXT:     craft.variable "frac_prevs" line 12 values <{false, 1/2, true}> encoded <["frac_prevs" scalar]>
// CRAFT-NEXT:     craft.return %[[V7]] : !craft.output
// CRAFT-NEXT:   }

// LAYERS: craft.mlp{{.*}}label <"is_l"> layer 0 :
// LAYERS: craft.head{{.*}}label <"frac_prevs"> layer 1 :

// RESIDUAL: craft.space @bos <["tokens" onehot {"compiler_bos"}]> at <[0]>
// RESIDUAL-NEXT: craft.space @pad <["tokens" onehot {"compiler_pad"}]> at <[1]>
// RESIDUAL-NEXT: craft.space @one <["one" scalar]> at <[2]>
// RESIDUAL-NEXT: craft.space @indices <["indices" onehot {0, 1}]> at <[3 to 4]>
// RESIDUAL-NEXT: craft.space @tokens <["tokens" onehot {"l", "o"}]> at <[5 to 6]>
// RESIDUAL-NEXT: craft.space @is_l <["is_l" scalar]> at <[7]>
// RESIDUAL-NEXT: craft.space @frac_prevs <["frac_prevs" scalar]> at <[8]>

// TRANSFORMER:   transformer.model @frac_prevs tokens<"l", "o", "compiler_bos", "compiler_pad"> bos 2 pad 3 max_seq_len 2 residual_labels<"tokens:compiler_bos", "tokens:compiler_pad", "one", "indices:0", "indices:1", "tokens:l", "tokens:o", "is_l", "frac_prevs"> certificate <float32 [select "frac_prevs" 22.0 0.0, decode "frac_prevs" 0.25 1.8e-07], "float32-folded" 7.2e-07> {
// TRANSFORMER-NEXT:   ^bb0(%[[V0:.+]]: !transformer.tokens):
// TRANSFORMER-NEXT:     %[[V1:.+]] = transformer.embed %[[V0]]
// TRANSFORMER-NEXT:       W_E <4x9xf32 sparse {(0, 2) : 1.0, (0, 5) : 1.0, (1, 2) : 1.0, (1, 6) : 1.0, (2, 0) : 1.0, (2, 2) : 1.0, (3, 1) : 1.0, (3, 2) : 1.0}>
// TRANSFORMER-NEXT:       W_pos <3x9xf32 sparse {(1, 3) : 1.0, (2, 4) : 1.0}> : !transformer.residual<9>
// TRANSFORMER-NEXT:     %[[V2:.+]] = transformer.attention %[[V1]] layer 0 {
// TRANSFORMER-NEXT:       transformer.head<"padding">
// TRANSFORMER-NEXT:         W_Q <9x4xf32 sparse {}>
// TRANSFORMER-NEXT:         W_K <9x4xf32 sparse {}>
// TRANSFORMER-NEXT:         W_V <9x4xf32 sparse {}>
// TRANSFORMER-NEXT:         W_O <4x9xf32 sparse {}>
// TRANSFORMER-NEXT:     } : !transformer.residual<9>
// TRANSFORMER-NEXT:     %[[V3:.+]] = transformer.mlp %[[V2]] layer 0 neurons<"is_l[0]">
// TRANSFORMER-NEXT:       W_in <9x1xf32 sparse {(5, 0) : 1.0}>
// TRANSFORMER-NEXT:       W_out <1x9xf32 sparse {(0, 7) : 1.0}> : !transformer.residual<9>
// TRANSFORMER-NEXT:     %[[V4:.+]] = transformer.attention %[[V3]] layer 1 {
// TRANSFORMER-NEXT:       transformer.head<"frac_prevs">
// TRANSFORMER-NEXT:         W_Q <9x4xf32 sparse {(2, 2) : 22.0, (3, 0) : 44.0, (4, 0) : 44.0, (4, 1) : 44.0}>
// TRANSFORMER-NEXT:         W_K <9x4xf32 sparse {(0, 2) : 1.0, (3, 0) : 1.0, (4, 1) : 1.0}>
// TRANSFORMER-NEXT:         W_V <9x4xf32 sparse {(7, 0) : 1.0}>
// TRANSFORMER-NEXT:         W_O <4x9xf32 sparse {(0, 8) : 1.0}>
// TRANSFORMER-NEXT:     } : !transformer.residual<9>
// TRANSFORMER-NEXT:     %[[V5:.+]] = transformer.mlp %[[V4]] layer 1 neurons<"padding">
// TRANSFORMER-NEXT:       W_in <9x1xf32 sparse {}>
// TRANSFORMER-NEXT:       W_out <1x9xf32 sparse {}> : !transformer.residual<9>
// TRANSFORMER-NEXT:     %[[V6:.+]] = transformer.unembed %[[V5]] decode<numerical {0, 1/2, 1}>
// TRANSFORMER-NEXT:       W_U <9x1xf32 sparse {(8, 0) : 1.0}> : !transformer.residual<9> -> !transformer.logits<1>
// TRANSFORMER-NEXT:     transformer.variable "indices" line 10 values<{0, 1}> after<"embed">
// TRANSFORMER-NEXT:     table <2x2xf64 dense [[1.0, 0.0], [0.0, 1.0]]>
// TRANSFORMER-NEXT:     basis <2x9xf64 sparse {(0, 3) : 1.0, (1, 4) : 1.0}>
// TRANSFORMER-NEXT:     transformer.variable "tokens" line 9 values<{"l", "o"}> after<"embed">
// TRANSFORMER-NEXT:     table <2x2xf64 dense [[1.0, 0.0], [0.0, 1.0]]>
// TRANSFORMER-NEXT:     basis <2x9xf64 sparse {(0, 5) : 1.0, (1, 6) : 1.0}>
// TRANSFORMER-NEXT:     transformer.variable "is_l" line 9 values<{false, true}> after<"layer0/mlp">
// TRANSFORMER-NEXT:     table <2x1xf64 dense [[0.0], [1.0]]>
// TRANSFORMER-NEXT:     basis <1x9xf64 sparse {(0, 7) : 1.0}>
// TRANSFORMER-NEXT:     transformer.variable "frac_prevs" line 12 values<{false, 1/2, true}> after<"layer1/attn">
// TRANSFORMER-NEXT:     table <3x1xf64 dense [[0.0], [0.5], [1.0]]>
// TRANSFORMER-NEXT:     basis <1x9xf64 sparse {(0, 8) : 1.0}>
// TRANSFORMER-NEXT:     transformer.return %[[V6]] : !transformer.logits<1>
// TRANSFORMER-NEXT:   }

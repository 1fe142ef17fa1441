// RUN: raspc compile %S/../../examples/frac_prevs.py --vocab "l o" --max-seq-len 2 --causal --emit craft | filecheck --match-full-lines %s --check-prefix=CRAFT
// RUN: raspc compile %S/../../examples/frac_prevs.py --vocab "l o" --max-seq-len 2 --causal --emit residual | filecheck --match-full-lines %s --check-prefix=RESIDUAL
// RUN: raspc compile %S/../../examples/frac_prevs.py --vocab "l o" --max-seq-len 2 --causal --emit transformer | filecheck --match-full-lines %s --check-prefix=TRANSFORMER

// The share of a token so far: under the mask the head attends to all that it sees, so that no
// direction holds the index, and the unembedding reads the mean without an MLP.

// CRAFT:   craft.program @frac_prevs tokens <"l", "o"> max_seq_len 2 bos "compiler_bos" pad "compiler_pad" causal {
// CRAFT-NEXT:   craft.space @bos <["tokens" onehot {"compiler_bos"}]>
// CRAFT-NEXT:   craft.space @pad <["tokens" onehot {"compiler_pad"}]>
// CRAFT-NEXT:   craft.space @one <["one" scalar]>
// CRAFT-NEXT:   craft.space @indices <["indices" onehot {0, 1}]>
// CRAFT-NEXT:   craft.space @tokens <["tokens" onehot {"l", "o"}]>
// CRAFT-NEXT:   craft.space @is_l <["is_l" scalar]>
// CRAFT-NEXT:   craft.space @frac_prevs <["frac_prevs" scalar]>
// CRAFT-NEXT:   %[[BOS:.+]] = craft.embed <{"compiler_bos" : {"tokens:compiler_bos" = 1.0}}> : !craft.vec<@bos>
// CRAFT-NEXT:   %[[PAD:.+]] = craft.embed <{"compiler_pad" : {"tokens:compiler_pad" = 1.0}}> : !craft.vec<@pad>
// CRAFT-NEXT:   %[[ONE:.+]] = craft.embed <{"l" : {"one" = 1.0}, "o" : {"one" = 1.0}, "compiler_bos" : {"one" = 1.0}, "compiler_pad" : {"one" = 1.0}}> : !craft.vec<@one>
// CRAFT-NEXT:   %[[INDICES:.+]] = craft.position <{"0" : {"indices:0" = 1.0}, "1" : {"indices:1" = 1.0}}> : !craft.vec<@indices>
// CRAFT-NEXT:   %[[TOKENS:.+]] = craft.embed <{"l" : {"tokens:l" = 1.0}, "o" : {"tokens:o" = 1.0}}> : !craft.vec<@tokens>
// CRAFT-NEXT:   %[[IS_L:.+]] = craft.linear(%[[TOKENS]] : !craft.vec<@tokens>) map <{"tokens:l" : {"is_l" = 1.0}}> : !craft.vec<@is_l>
// CRAFT-NEXT:   %[[FRAC_PREVS:.+]] = craft.head query(%[[INDICES]], %[[ONE]], %[[BOS]] : !craft.vec<@indices>, !craft.vec<@one>, !craft.vec<@bos>) key(%[[INDICES]], %[[BOS]], %[[ONE]] : !craft.vec<@indices>, !craft.vec<@bos>, !craft.vec<@one>) value(%[[IS_L]], %[[BOS]] : !craft.vec<@is_l>, !craft.vec<@bos>) qk <{"one" : {"one" = 44.0, "tokens:compiler_bos" = -22.0}, "tokens:compiler_bos" : {"one" = -44.0, "tokens:compiler_bos" = 44.0}}> ov <{"is_l" : {"frac_prevs" = 1.0}}> label <"frac_prevs"> : !craft.vec<@frac_prevs>
// CRAFT-NEXT:   %[[V0:.+]] = craft.unembed(%[[FRAC_PREVS]] : !craft.vec<@frac_prevs>) map <{"frac_prevs" : {"value" = 1.0}}> decode <numerical {0, 1/2, 1}>
// CRAFT-NEXT:   craft.variable "indices" line 10 values <{0, 1}> encoded <["indices" onehot {0, 1}]>
// CRAFT-NEXT:   craft.variable "tokens" line 9 values <{"l", "o"}> encoded <["tokens" onehot {"l", "o"}]>
// CRAFT-NEXT:   craft.variable "is_l" line 9 values <{false, true}> encoded <["is_l" scalar]>
// CRAFT-NEXT:   craft.variable "frac_prevs" line 12 values <{false, 1/2, true}> encoded <["frac_prevs" scalar]>
// CRAFT-NEXT:   craft.return %[[V0]] : !craft.output
// CRAFT-NEXT: }

// RESIDUAL:   craft.program @frac_prevs tokens <"l", "o"> max_seq_len 2 bos "compiler_bos" pad "compiler_pad" causal {
// RESIDUAL-NEXT:   craft.space @bos <["tokens" onehot {"compiler_bos"}]> at <[0]>
// RESIDUAL-NEXT:   craft.space @one <["one" scalar]> at <[1]>
// RESIDUAL-NEXT:   craft.space @tokens.narrow <["tokens" named ["l"]]> at <[2]>
// RESIDUAL-NEXT:   craft.space @frac_prevs <["frac_prevs" scalar]> at <[3]>
// RESIDUAL-NEXT:   %[[BOS:.+]] = craft.embed <{"compiler_bos" : {"tokens:compiler_bos" = 1.0}}> : !craft.vec<@bos>
// RESIDUAL-NEXT:   %[[ONE:.+]] = craft.embed <{"l" : {"one" = 1.0}, "o" : {"one" = 1.0}, "compiler_bos" : {"one" = 1.0}, "compiler_pad" : {"one" = 1.0}}> : !craft.vec<@one>
// RESIDUAL-NEXT:   %[[V0:.+]] = craft.embed <{"l" : {"tokens:l" = 1.0}}> : !craft.vec<@tokens.narrow>
// RESIDUAL-NEXT:   %[[FRAC_PREVS:.+]] = craft.head query(%[[ONE]], %[[BOS]] : !craft.vec<@one>, !craft.vec<@bos>) key(%[[BOS]], %[[ONE]] : !craft.vec<@bos>, !craft.vec<@one>) value(%[[BOS]], %[[V0]] : !craft.vec<@bos>, !craft.vec<@tokens.narrow>) qk <{"one" : {"one" = 44.0, "tokens:compiler_bos" = -22.0}, "tokens:compiler_bos" : {"one" = -44.0, "tokens:compiler_bos" = 44.0}}> ov <{"tokens:l" : {"frac_prevs" = 1.0}}> label <"frac_prevs"> layer 0 : !craft.vec<@frac_prevs>
// RESIDUAL-NEXT:   %[[V1:.+]] = craft.unembed(%[[FRAC_PREVS]] : !craft.vec<@frac_prevs>) map <{"frac_prevs" : {"value" = 1.0}}> decode <numerical {0, 1/2, 1}>
// RESIDUAL-NEXT:   craft.variable "indices" line 10 values <{0, 1}> fate <unread by "craft-narrow-spaces">
// RESIDUAL-NEXT:   craft.variable "tokens" line 9 values <{"l", "o"}> encoded <["tokens" onehot {"l", "o"}]> image <{"tokens:l" : {"tokens:l" = 1.0}}>
// RESIDUAL-NEXT:   craft.variable "is_l" line 9 values <{false, true}> encoded <["is_l" scalar]> reading <{"tokens:l" : {"is_l" = 1.0}}>
// RESIDUAL-NEXT:   craft.variable "frac_prevs" line 12 values <{false, 1/2, true}> encoded <["frac_prevs" scalar]>
// RESIDUAL-NEXT:   craft.return %[[V1]] : !craft.output
// RESIDUAL-NEXT: }

// TRANSFORMER:   transformer.model @frac_prevs tokens<"l", "o", "compiler_bos", "compiler_pad"> bos 2 pad 3 max_seq_len 2 causal residual_labels<"tokens:compiler_bos", "one", "tokens:l", "frac_prevs"> certificate <float32 [select "frac_prevs" 22.0 0.0, decode "frac_prevs" 0.25 2.39e-07], "float32-folded" 9.57e-07> {
// TRANSFORMER-NEXT: ^bb0(%[[V0:.+]]: !transformer.tokens):
// TRANSFORMER-NEXT:   %[[V1:.+]] = transformer.embed %[[V0]]
// TRANSFORMER-NEXT:     W_E <4x4xf32 dense [[0.0, 1.0, 1.0, 0.0], [0.0, 1.0, 0.0, 0.0], [1.0, 1.0, 0.0, 0.0], [0.0, 1.0, 0.0, 0.0]]>
// TRANSFORMER-NEXT:     W_pos <3x4xf32 sparse {}> : !transformer.residual<4>
// TRANSFORMER-NEXT:   %[[V2:.+]] = transformer.attention %[[V1]] layer 0 {
// TRANSFORMER-NEXT:     transformer.head<"frac_prevs">
// TRANSFORMER-NEXT:       W_Q <4x2xf32 dense [[-44.0, 44.0], [44.0, -22.0], [0.0, 0.0], [0.0, 0.0]]>
// TRANSFORMER-NEXT:       W_K <4x2xf32 sparse {(0, 1) : 1.0, (1, 0) : 1.0}>
// TRANSFORMER-NEXT:       W_V <4x1xf32 sparse {(2, 0) : 1.0}>
// TRANSFORMER-NEXT:       W_O <1x4xf32 sparse {(0, 3) : 1.0}>
// TRANSFORMER-NEXT:   } : !transformer.residual<4>
// TRANSFORMER-NEXT:   %[[V3:.+]] = transformer.unembed %[[V2]] decode<numerical {0, 1/2, 1}>
// TRANSFORMER-NEXT:     W_U <4x1xf32 sparse {(3, 0) : 1.0}> : !transformer.residual<4> -> !transformer.logits<1>
// TRANSFORMER-NEXT:   transformer.variable "indices" line 10 values<{0, 1}> fate<unread by "craft-narrow-spaces">
// TRANSFORMER-NEXT:   transformer.variable "tokens" line 9 values<{"l", "o"}> after<"embed">
// TRANSFORMER-NEXT:     table <2x1xf64 dense [[1.0], [0.0]]>
// TRANSFORMER-NEXT:     basis <1x4xf64 sparse {(0, 2) : 1.0}>
// TRANSFORMER-NEXT:   transformer.variable "is_l" line 9 values<{false, true}> after<"embed">
// TRANSFORMER-NEXT:     table <2x1xf64 dense [[0.0], [1.0]]>
// TRANSFORMER-NEXT:     reading <4x1xf64 sparse {(2, 0) : 1.0}>
// TRANSFORMER-NEXT:   transformer.variable "frac_prevs" line 12 values<{false, 1/2, true}> after<"layer0/attn">
// TRANSFORMER-NEXT:     table <3x1xf64 dense [[0.0], [0.5], [1.0]]>
// TRANSFORMER-NEXT:     basis <1x4xf64 sparse {(0, 3) : 1.0}>
// TRANSFORMER-NEXT:   transformer.return %[[V3]] : !transformer.logits<1>
// TRANSFORMER-NEXT: }

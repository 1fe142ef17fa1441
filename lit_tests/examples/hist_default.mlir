// RUN: raspc compile %S/../../examples/hist.py --vocab "a b" --max-seq-len 2 --emit craft | filecheck --match-full-lines %s --check-prefix=CRAFT
// RUN: raspc compile %S/../../examples/hist.py --vocab "a b" --max-seq-len 2 --emit residual | filecheck --match-full-lines %s --check-prefix=RESIDUAL
// RUN: raspc compile %S/../../examples/hist.py --vocab "a b" --max-seq-len 2 --emit transformer | filecheck --match-full-lines %s --check-prefix=TRANSFORMER

// A selector width stays in the direction of the head, as M / (M + w): the unembedding finds the
// nearest of these numbers, and there is no MLP.

// CRAFT:   craft.program @hist tokens <"a", "b"> max_seq_len 2 bos "compiler_bos" pad "compiler_pad" {
// CRAFT-NEXT:     craft.space @bos <["tokens" onehot {"compiler_bos"}]>
// CRAFT-NEXT:     craft.space @pad <["tokens" onehot {"compiler_pad"}]>
// CRAFT-NEXT:     craft.space @one <["one" scalar]>
// CRAFT-NEXT:     craft.space @indices <["indices" onehot {0, 1}]>
// CRAFT-NEXT:     craft.space @tokens <["tokens" onehot {"a", "b"}]>
// CRAFT-NEXT:     craft.space @hist <["hist" reciprocal 2]>
// CRAFT-NEXT:     %[[BOS:.+]] = craft.embed <{"compiler_bos" : {"tokens:compiler_bos" = 1.0}}> : !craft.vec<@bos>
// CRAFT-NEXT:     %[[PAD:.+]] = craft.embed <{"compiler_pad" : {"tokens:compiler_pad" = 1.0}}> : !craft.vec<@pad>
// CRAFT-NEXT:     %[[ONE:.+]] = craft.embed <{"a" : {"one" = 1.0}, "b" : {"one" = 1.0}, "compiler_bos" : {"one" = 1.0}, "compiler_pad" : {"one" = 1.0}}> : !craft.vec<@one>
// CRAFT-NEXT:     %[[V0:.+]] = craft.position <{"0" : {"indices:0" = 1.0}, "1" : {"indices:1" = 1.0}}> : !craft.vec<@indices>
// CRAFT-NEXT:     %[[TOKENS:.+]] = craft.embed <{"a" : {"tokens:a" = 1.0}, "b" : {"tokens:b" = 1.0}}> : !craft.vec<@tokens>
// CRAFT-NEXT:     %[[HIST:.+]] = craft.head query(%[[TOKENS]], %[[ONE]], %[[BOS]] : !craft.vec<@tokens>, !craft.vec<@one>, !craft.vec<@bos>) key(%[[TOKENS]], %[[BOS]] : !craft.vec<@tokens>, !craft.vec<@bos>) value(%[[BOS]] : !craft.vec<@bos>) qk <{"tokens:a" : {"tokens:a" = 44.0}, "tokens:b" : {"tokens:b" = 44.0}, "one" : {"tokens:compiler_bos" = 44.69314718055995}}> ov <{"tokens:compiler_bos" : {"hist" = 1.0}}> label <"hist"> : !craft.vec<@hist>
// CRAFT-NEXT:     %[[V1:.+]] = craft.unembed(%[[HIST]], %[[ONE]] : !craft.vec<@hist>, !craft.vec<@one>) map <{"hist" : {"1" = 6.0, "2" = -6.0}, "one" : {"1" = -3.75, "2" = 3.25}}> decode <categorical [1, 2]>
// CRAFT-NEXT:     craft.variable "tokens" line 9 values <{"a", "b"}> encoded <["tokens" onehot {"a", "b"}]>
// CRAFT-NEXT:     craft.variable "hist" line 11 values <{1, 2}> encoded <["hist" reciprocal 2]>
// CRAFT-NEXT:     craft.return %[[V1]] : !craft.output
// CRAFT-NEXT:   }

// RESIDUAL:   craft.program @hist tokens <"a", "b"> max_seq_len 2 bos "compiler_bos" pad "compiler_pad" {
// RESIDUAL-NEXT:     craft.space @bos <["tokens" onehot {"compiler_bos"}]> at <[0]>
// RESIDUAL-NEXT:     craft.space @one <["one" scalar]> at <[1]>
// RESIDUAL-NEXT:     craft.space @tokens <["tokens" onehot {"a", "b"}]> at <[2 to 3]>
// RESIDUAL-NEXT:     craft.space @hist <["hist" reciprocal 2]> at <[4]>
// RESIDUAL-NEXT:     %[[BOS:.+]] = craft.embed <{"compiler_bos" : {"tokens:compiler_bos" = 1.0}}> : !craft.vec<@bos>
// RESIDUAL-NEXT:     %[[ONE:.+]] = craft.embed <{"a" : {"one" = 1.0}, "b" : {"one" = 1.0}, "compiler_bos" : {"one" = 1.0}, "compiler_pad" : {"one" = 1.0}}> : !craft.vec<@one>
// RESIDUAL-NEXT:     %[[TOKENS:.+]] = craft.embed <{"a" : {"tokens:a" = 1.0}, "b" : {"tokens:b" = 1.0}}> : !craft.vec<@tokens>
// RESIDUAL-NEXT:     %[[HIST:.+]] = craft.head query(%[[TOKENS]], %[[ONE]], %[[BOS]] : !craft.vec<@tokens>, !craft.vec<@one>, !craft.vec<@bos>) key(%[[TOKENS]], %[[BOS]] : !craft.vec<@tokens>, !craft.vec<@bos>) value(%[[BOS]] : !craft.vec<@bos>) qk <{"tokens:a" : {"tokens:a" = 44.0}, "tokens:b" : {"tokens:b" = 44.0}, "one" : {"tokens:compiler_bos" = 44.69314718055995}}> ov <{"tokens:compiler_bos" : {"hist" = 1.0}}> label <"hist"> layer 0 : !craft.vec<@hist>
// RESIDUAL-NEXT:     %[[V0:.+]] = craft.unembed(%[[HIST]], %[[ONE]] : !craft.vec<@hist>, !craft.vec<@one>) map <{"hist" : {"1" = 6.0, "2" = -6.0}, "one" : {"1" = -3.75, "2" = 3.25}}> decode <categorical [1, 2]>
// RESIDUAL-NEXT:     craft.variable "tokens" line 9 values <{"a", "b"}> encoded <["tokens" onehot {"a", "b"}]>
// RESIDUAL-NEXT:     craft.variable "hist" line 11 values <{1, 2}> encoded <["hist" reciprocal 2]>
// RESIDUAL-NEXT:     craft.return %[[V0]] : !craft.output
// RESIDUAL-NEXT:   }

// TRANSFORMER:   transformer.model @hist tokens<"a", "b", "compiler_bos", "compiler_pad"> bos 2 pad 3 max_seq_len 2 residual_labels<"tokens:compiler_bos", "one", "tokens:a", "tokens:b", "hist"> certificate <float32 [select "hist" 44.0 0.0, decode "hist" 0.999 6.16e-05], "float32-folded" 6.17e-05> {
// TRANSFORMER-NEXT:   ^bb0(%[[V0:.+]]: !transformer.tokens):
// TRANSFORMER-NEXT:     %[[V1:.+]] = transformer.embed %[[V0]]
// TRANSFORMER-NEXT:       W_E <4x5xf32 dense [[0.0, 1.0, 1.0, 0.0, 0.0], [0.0, 1.0, 0.0, 1.0, 0.0], [1.0, 1.0, 0.0, 0.0, 0.0], [0.0, 1.0, 0.0, 0.0, 0.0]]>
// TRANSFORMER-NEXT:       W_pos <3x5xf32 sparse {}> : !transformer.residual<5>
// TRANSFORMER-NEXT:     %[[V2:.+]] = transformer.attention %[[V1]] layer 0 {
// TRANSFORMER-NEXT:       transformer.head<"hist">
// TRANSFORMER-NEXT:         W_Q <5x3xf32 sparse {(1, 2) : 44.693146, (2, 0) : 44.0, (3, 1) : 44.0}>
// TRANSFORMER-NEXT:         W_K <5x3xf32 sparse {(0, 2) : 1.0, (2, 0) : 1.0, (3, 1) : 1.0}>
// TRANSFORMER-NEXT:         W_V <5x1xf32 sparse {(0, 0) : 1.0}>
// TRANSFORMER-NEXT:         W_O <1x5xf32 sparse {(0, 4) : 1.0}>
// TRANSFORMER-NEXT:     } : !transformer.residual<5>
// TRANSFORMER-NEXT:     %[[V3:.+]] = transformer.unembed %[[V2]] decode<categorical [1, 2]>
// TRANSFORMER-NEXT:       W_U <5x2xf32 dense [[0.0, 0.0], [-3.75, 3.25], [0.0, 0.0], [0.0, 0.0], [6.0, -6.0]]> : !transformer.residual<5> -> !transformer.logits<2>
// TRANSFORMER-NEXT:     transformer.variable "tokens" line 9 values<{"a", "b"}> after<"embed">
// TRANSFORMER-NEXT:       table <2x2xf64 dense [[1.0, 0.0], [0.0, 1.0]]>
// TRANSFORMER-NEXT:       basis <2x5xf64 sparse {(0, 2) : 1.0, (1, 3) : 1.0}>
// TRANSFORMER-NEXT:     transformer.variable "hist" line 11 values<{1, 2}> after<"layer0/attn">
// TRANSFORMER-NEXT:       table <2x1xf64 dense [[0.6666666666666666], [0.5]]>
// TRANSFORMER-NEXT:       basis <1x5xf64 sparse {(0, 4) : 1.0}>
// TRANSFORMER-NEXT:     transformer.return %[[V3]] : !transformer.logits<2>
// TRANSFORMER-NEXT:   }

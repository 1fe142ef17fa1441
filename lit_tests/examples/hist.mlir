// RUN: raspc compile %S/../../examples/hist.py --vocab "a b" --max-seq-len 2 --pipeline tracr --emit rasp | filecheck %s --check-prefix=RASP
// RUN: raspc compile %S/../../examples/hist.py --vocab "a b" --max-seq-len 2 --pipeline tracr --emit encodings | filecheck %s --check-prefix=ENCODINGS
// RUN: raspc compile %S/../../examples/hist.py --vocab "a b" --max-seq-len 2 --pipeline tracr --emit craft | filecheck %s --check-prefix=CRAFT
// RUN: raspc compile %S/../../examples/hist.py --vocab "a b" --max-seq-len 2 --pipeline tracr --emit layers | filecheck %s --check-prefix=LAYERS
// RUN: raspc compile %S/../../examples/hist.py --vocab "a b" --max-seq-len 2 --pipeline tracr --emit residual | filecheck %s --check-prefix=RESIDUAL
// RUN: raspc compile %S/../../examples/hist.py --vocab "a b" --max-seq-len 2 --pipeline tracr --emit transformer | filecheck %s --check-prefix=TRANSFORMER

// A selector width: a head that attends to BOS and the selected keys, and steps.

// RASP:   rasp.program @hist vocab {"a", "b"} max_seq_len 2 {
// RASP-NEXT:     %[[TOKENS:.+]] = rasp.tokens : !rasp.sop
// RASP-NEXT:     %[[SAME_TOK:.+]] = rasp.select keys(%[[TOKENS]]) queries(%[[TOKENS]]) named "same_tok" : !rasp.sop, !rasp.sop {
// RASP-NEXT:     ^bb0(%[[KEY:.+]]: !rasp.value, %[[QUERY:.+]]: !rasp.value):
// RASP-NEXT:       %[[V0:.+]] = rasp.cmp eq %[[KEY]], %[[QUERY]]
// RASP-NEXT:       rasp.yield %[[V0]]
// RASP-NEXT:     }
// RASP-NEXT:     %[[HIST:.+]] = rasp.selector_width %[[SAME_TOK]] named "hist" : !rasp.sop
// RASP-NEXT:     rasp.return %[[HIST]] : !rasp.sop
// RASP-NEXT:   }

// ENCODINGS:   rasp.program @hist vocab {"a", "b"} max_seq_len 2 {
// ENCODINGS-NEXT:     rasp.domain @tokens {"a", "b"}
// ENCODINGS-NEXT:     rasp.domain @hist {0 to 2}
// ENCODINGS-NEXT:     %[[TOKENS:.+]] = rasp.tokens : !rasp.sop<categorical, @tokens>
// ENCODINGS-NEXT:     %[[SAME_TOK:.+]] = rasp.select keys(%[[TOKENS]]) queries(%[[TOKENS]]) named "same_tok" : !rasp.sop<categorical, @tokens>, !rasp.sop<categorical, @tokens> {
// ENCODINGS-NEXT:     ^bb0(%[[KEY:.+]]: !rasp.value, %[[QUERY:.+]]: !rasp.value):
// ENCODINGS-NEXT:       %[[V0:.+]] = rasp.cmp eq %[[KEY]], %[[QUERY]]
// ENCODINGS-NEXT:       rasp.yield %[[V0]]
// ENCODINGS-NEXT:     }
// ENCODINGS-NEXT:     %[[HIST:.+]] = rasp.selector_width %[[SAME_TOK]] named "hist" : !rasp.sop<categorical, @hist>
// ENCODINGS-NEXT:     rasp.variable "tokens" line 9
// ENCODINGS-NEXT:     rasp.variable "hist" line 11
// ENCODINGS-NEXT:     rasp.return %[[HIST]] : !rasp.sop<categorical, @hist>
// ENCODINGS-NEXT:   }

// CRAFT:   craft.program @hist tokens <"a", "b"> max_seq_len 2 bos "compiler_bos" pad "compiler_pad" {
// CRAFT-NEXT:     craft.space @bos <["tokens" onehot {"compiler_bos"}]>
// CRAFT-NEXT:     craft.space @pad <["tokens" onehot {"compiler_pad"}]>
// CRAFT-NEXT:     craft.space @one <["one" scalar]>
// CRAFT-NEXT:     craft.space @indices <["indices" onehot {0, 1}]>
// CRAFT-NEXT:     craft.space @tokens <["tokens" onehot {"a", "b"}]>
// CRAFT-NEXT:     craft.space @hist_selector_width_attn_output <["hist_selector_width_attn_output" reciprocal 2]>
// CRAFT-NEXT:     craft.space @hist <["hist" onehot {0 to 2}]>
// CRAFT-NEXT:     %[[V0:.+]] = craft.embed <{"compiler_bos" : {"tokens:compiler_bos" = 1.0}}> : !craft.vec<@bos>
// CRAFT-NEXT:     %[[V1:.+]] = craft.embed <{"compiler_pad" : {"tokens:compiler_pad" = 1.0}}> : !craft.vec<@pad>
// CRAFT-NEXT:     %[[V2:.+]] = craft.embed <{"a" : {"one" = 1.0}, "b" : {"one" = 1.0}, "compiler_bos" : {"one" = 1.0}, "compiler_pad" : {"one" = 1.0}}> : !craft.vec<@one>
// CRAFT-NEXT:     %[[V3:.+]] = craft.position <{"0" : {"indices:0" = 1.0}, "1" : {"indices:1" = 1.0}}> : !craft.vec<@indices>
// CRAFT-NEXT:     %[[V4:.+]] = craft.embed <{"a" : {"tokens:a" = 1.0}, "b" : {"tokens:b" = 1.0}}> : !craft.vec<@tokens>
// CRAFT-NEXT:     %[[V5:.+]] = craft.head query(%[[V4]], %[[V2]], %[[V0]] : !craft.vec<@tokens>, !craft.vec<@one>, !craft.vec<@bos>) key(%[[V4]], %[[V0]] : !craft.vec<@tokens>, !craft.vec<@bos>) value(%[[V0]] : !craft.vec<@bos>) qk <{"tokens:a" : {"tokens:a" = 44.0}, "tokens:b" : {"tokens:b" = 44.0}, "one" : {"tokens:compiler_bos" = 44.693147180559{{[0-9]*}}}}> ov <{"tokens:compiler_bos" : {"hist_selector_width_attn_output" = 1.0}}> label <"hist"> : !craft.vec<@hist_selector_width_attn_output>
// CRAFT-NEXT:     %[[V6:.+]] = craft.mlp(%[[V5]], %[[V2]], %[[V0]] : !craft.vec<@hist_selector_width_attn_output>, !craft.vec<@one>, !craft.vec<@bos>) in <{"one" : {"hist[start]" = 1.0, "hist[1]+" = -8.828125, "hist[1]-" = -9.828125, "hist[2]+" = -12.828125, "hist[2]-" = -13.828125}, "tokens:compiler_bos" : {"hist[start]" = -1.0, "hist[1]+" = -25.828125, "hist[1]-" = -26.828125, "hist[2]+" = -29.828125, "hist[2]-" = -30.828125}, "hist_selector_width_attn_output" : {"hist[1]+" = 16.0, "hist[1]-" = 16.0, "hist[2]+" = 16.0, "hist[2]-" = 16.0}}> out <{"hist[start]" : {"hist:2" = 1.0}, "hist[1]+" : {"hist:2" = -1.0, "hist:1" = 1.0}, "hist[1]-" : {"hist:2" = 1.0, "hist:1" = -1.0}, "hist[2]+" : {"hist:1" = -1.0, "hist:0" = 1.0}, "hist[2]-" : {"hist:1" = 1.0, "hist:0" = -1.0}}> label <"hist"> : !craft.vec<@hist>
// CRAFT-NEXT:     %[[V7:.+]] = craft.unembed(%[[V6]] : !craft.vec<@hist>) map <{"hist:0" : {"0" = 1.0}, "hist:1" : {"1" = 1.0}, "hist:2" : {"2" = 1.0}}> decode <categorical [0, 1, 2]>
// CRAFT-NEXT:     craft.variable "tokens" line 9 values <{"a", "b"}> encoded <["tokens" onehot {"a", "b"}]>
// CRAFT-NEXT:     craft.variable "hist" line 11 values <{0 to 2}> encoded <["hist" onehot {0 to 2}]>
// CRAFT-NEXT:     craft.return %[[V7]] : !craft.output
// CRAFT-NEXT:   }

// LAYERS: craft.head{{.*}}label <"hist"> layer 0 :
// LAYERS: craft.mlp{{.*}}label <"hist"> layer 0 :

// RESIDUAL: craft.space @bos <["tokens" onehot {"compiler_bos"}]> at <[0]>
// RESIDUAL-NEXT: craft.space @pad <["tokens" onehot {"compiler_pad"}]> at <[1]>
// RESIDUAL-NEXT: craft.space @one <["one" scalar]> at <[2]>
// RESIDUAL-NEXT: craft.space @indices <["indices" onehot {0, 1}]> at <[3 to 4]>
// RESIDUAL-NEXT: craft.space @tokens <["tokens" onehot {"a", "b"}]> at <[5 to 6]>
// RESIDUAL-NEXT: craft.space @hist_selector_width_attn_output <["hist_selector_width_attn_output" reciprocal 2]> at <[7]>
// RESIDUAL-NEXT: craft.space @hist <["hist" onehot {0 to 2}]> at <[8 to 10]>

// TRANSFORMER:   transformer.model @hist tokens<"a", "b", "compiler_bos", "compiler_pad"> bos 2 pad 3 max_seq_len 2 residual_labels<"tokens:compiler_bos", "tokens:compiler_pad", "one", "indices:0", "indices:1", "tokens:a", "tokens:b", "hist_selector_width_attn_output", "hist:0", "hist:1", "hist:2"> certificate <float32 [select "hist" 44.0 0.0, step "hist" 0.5 0.0, decode "hist" 1.0 0.0], "float32-folded" 0.0> {
// TRANSFORMER-NEXT:   ^bb0(%[[V0:.+]]: !transformer.tokens):
// TRANSFORMER-NEXT:     %[[V1:.+]] = transformer.embed %[[V0]]
// TRANSFORMER-NEXT:       W_E <4x11xf32 sparse {(0, 2) : 1.0, (0, 5) : 1.0, (1, 2) : 1.0, (1, 6) : 1.0, (2, 0) : 1.0, (2, 2) : 1.0, (3, 1) : 1.0, (3, 2) : 1.0}>
// TRANSFORMER-NEXT:       W_pos <3x11xf32 sparse {(1, 3) : 1.0, (2, 4) : 1.0}> : !transformer.residual<11>
// TRANSFORMER-NEXT:     %[[V2:.+]] = transformer.attention %[[V1]] layer 0 {
// TRANSFORMER-NEXT:       transformer.head<"hist">
// TRANSFORMER-NEXT:         W_Q <11x4xf32 sparse {(2, 2) : 44.693146, (5, 0) : 44.0, (6, 1) : 44.0}>
// TRANSFORMER-NEXT:         W_K <11x4xf32 sparse {(0, 2) : 1.0, (5, 0) : 1.0, (6, 1) : 1.0}>
// TRANSFORMER-NEXT:         W_V <11x4xf32 sparse {(0, 0) : 1.0}>
// TRANSFORMER-NEXT:         W_O <4x11xf32 sparse {(0, 7) : 1.0}>
// TRANSFORMER-NEXT:     } : !transformer.residual<11>
// TRANSFORMER-NEXT:     %[[V3:.+]] = transformer.mlp %[[V2]] layer 0 neurons<"hist[start]", "hist[1]+", "hist[1]-", "hist[2]+", "hist[2]-">
// TRANSFORMER-NEXT:       W_in <11x5xf32 sparse {(0, 0) : -1.0, (0, 1) : -25.828125, (0, 2) : -26.828125, (0, 3) : -29.828125, (0, 4) : -30.828125, (2, 0) : 1.0, (2, 1) : -8.828125, (2, 2) : -9.828125, (2, 3) : -12.828125, (2, 4) : -13.828125, (7, 1) : 16.0, (7, 2) : 16.0, (7, 3) : 16.0, (7, 4) : 16.0}>
// TRANSFORMER-NEXT:       W_out <5x11xf32 sparse {(0, 10) : 1.0, (1, 9) : 1.0, (1, 10) : -1.0, (2, 9) : -1.0, (2, 10) : 1.0, (3, 8) : 1.0, (3, 9) : -1.0, (4, 8) : -1.0, (4, 9) : 1.0}> : !transformer.residual<11>
// TRANSFORMER-NEXT:     %[[V4:.+]] = transformer.unembed %[[V3]] decode<categorical [0, 1, 2]>
// TRANSFORMER-NEXT:       W_U <11x3xf32 sparse {(8, 0) : 1.0, (9, 1) : 1.0, (10, 2) : 1.0}> : !transformer.residual<11> -> !transformer.logits<3>
// TRANSFORMER-NEXT:     transformer.variable "tokens" line 9 values<{"a", "b"}> after<"embed">
// TRANSFORMER-NEXT:     table <2x2xf64 dense [[1.0, 0.0], [0.0, 1.0]]>
// TRANSFORMER-NEXT:     basis <2x11xf64 sparse {(0, 5) : 1.0, (1, 6) : 1.0}>
// TRANSFORMER-NEXT:     transformer.variable "hist" line 11 values<{0 to 2}> after<"layer0/mlp">
// TRANSFORMER-NEXT:     table <3x3xf64 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0}>
// TRANSFORMER-NEXT:     basis <3x11xf64 sparse {(0, 8) : 1.0, (1, 9) : 1.0, (2, 10) : 1.0}>
// TRANSFORMER-NEXT:     transformer.return %[[V4]] : !transformer.logits<3>
// TRANSFORMER-NEXT:   }

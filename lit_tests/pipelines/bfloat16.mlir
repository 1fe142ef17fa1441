// RUN: rasp-opt %s -p 'rasp-declare-variables,rasp-lower-lazy-maps,rasp-lower-sums,rasp-lower-single-selectors,rasp-lower-best-selectors,rasp-split-latest,canonicalize,rasp-simplify-selectors,rasp-lower-length,rasp-count-sums,rasp-drop-fills,rasp-compare-counts,rasp-split-comparisons,rasp-fuse-maps{scope=cost},rasp-split-keys,rasp-lower-selectors,rasp-normalize-selectors,rasp-merge-equal,dce,rasp-infer-encodings,rasp-insert-conversions,convert-rasp-to-craft{linear=true cases=products coarse=true},craft-narrow-spaces,craft-embed-linear,craft-compose-linear,craft-merge-heads,craft-narrow-spaces,craft-share-neurons,craft-allocate-layers{strategy=asap},craft-allocate-residual{strategy=disjoint},craft-pad-bases,craft-certify,materialize-weights,transformer-factorize-qk' | filecheck %s

// How often each token occurs, in a model for floats of few bits: the layers of a head, of
// thresholds, and of the one-hot vector.
rasp.program @hist vocab {"a", "b"} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %s = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %q, %k
    rasp.yield %p
  }
  %n = rasp.selector_width %s named "hist" : !rasp.sop
  rasp.return %n : !rasp.sop
}

// CHECK:       transformer.model @hist tokens<"a", "b", "compiler_bos", "compiler_pad"> bos 2 pad 3 max_seq_len 3 residual_labels<"tokens:compiler_bos", "one", "tokens:a", "tokens:b", "hist_selector_width_attn_output", "hist:1", "hist:2", "hist:3", "hist_below:149/512", "hist_below:213/512"> certificate <float32 [select "hist" 64.0 0.0, step "hist" 0.5 0.000311, decode "hist" 1.0 0.000514], "float32-folded" 0.000623> {
// CHECK-NEXT:  ^bb0(%[[V0:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V1:.+]] = transformer.embed %[[V0]]
// CHECK-NEXT:      W_E <4x10xf32 sparse {(0, 1) : 1.0, (0, 2) : 1.0, (1, 1) : 1.0, (1, 3) : 1.0, (2, 0) : 1.0, (2, 1) : 1.0, (3, 1) : 1.0}>
// CHECK-NEXT:      W_pos <4x10xf32 sparse {}> : !transformer.residual<10>
// CHECK-NEXT:    %[[V2:.+]] = transformer.attention %[[V1]] layer 0 {
// CHECK-NEXT:      transformer.head<"hist">
// CHECK-NEXT:        W_Q <10x3xf32 sparse {(1, 2) : 64.0, (2, 0) : 64.0, (3, 1) : 64.0}>
// CHECK-NEXT:        W_K <10x3xf32 sparse {(0, 2) : 1.0, (2, 0) : 1.0, (3, 1) : 1.0}>
// CHECK-NEXT:        W_V <10x1xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:        W_O <1x10xf32 sparse {(0, 4) : 1.0}>
// CHECK-NEXT:    } : !transformer.residual<10>
// CHECK-NEXT:    %[[V3:.+]] = transformer.mlp %[[V2]] layer 0 neurons<"hist_below:149/512", "hist_below:213/512">
// CHECK-NEXT:      W_in <10x2xf32 sparse {(0, 0) : -256.0, (0, 1) : -128.0, (1, 0) : 74.5, (1, 1) : 53.25, (4, 0) : -256.0, (4, 1) : -128.0}>
// CHECK-NEXT:      W_out <2x10xf32 sparse {(0, 8) : 1.0, (1, 9) : 1.0}> : !transformer.residual<10>
// CHECK-NEXT:    %[[V4:.+]] = transformer.mlp %[[V3]] layer 1 neurons<"hist[start]", "hist[1]", "hist[2]">
// CHECK-NEXT:      W_in <10x3xf32 sparse {(0, 0) : -1.0, (0, 1) : -1.0, (0, 2) : -1.0, (1, 0) : 1.0, (1, 1) : 1.0, (1, 2) : 1.0, (8, 1) : -1.0, (9, 2) : -1.0}>
// CHECK-NEXT:      W_out <3x10xf32 sparse {(0, 7) : 1.0, (1, 6) : 1.0, (1, 7) : -1.0, (2, 5) : 1.0, (2, 6) : -1.0}> : !transformer.residual<10>
// CHECK-NEXT:    %[[V5:.+]] = transformer.unembed %[[V4]] decode<categorical [1, 2, 3]>
// CHECK-NEXT:      W_U <10x3xf32 sparse {(5, 0) : 1.0, (6, 1) : 1.0, (7, 2) : 1.0}> : !transformer.residual<10> -> !transformer.logits<3>
// CHECK-NEXT:    transformer.variable "tokens" line 6 values<{"a", "b"}> after<"embed">
// CHECK-NEXT:      table <2x2xf64 dense {{\[\[}}1.0, 0.0], [0.0, 1.0]]>
// CHECK-NEXT:      basis <2x10xf64 sparse {(0, 2) : 1.0, (1, 3) : 1.0}>
// CHECK-NEXT:    transformer.variable "hist" line 12 values<{1 to 3}> after<"layer1/mlp">
// CHECK-NEXT:      table <3x3xf64 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0}>
// CHECK-NEXT:      basis <3x10xf64 sparse {(0, 5) : 1.0, (1, 6) : 1.0, (2, 7) : 1.0}>
// CHECK-NEXT:    transformer.return %[[V5]] : !transformer.logits<3>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

// RUN: rasp-opt %s -p 'rasp-declare-variables,rasp-lower-lazy-maps,rasp-lower-sums,rasp-lower-single-selectors,rasp-lower-best-selectors,rasp-split-latest,canonicalize,rasp-simplify-selectors,rasp-lower-length{via=mean},rasp-count-sums,rasp-drop-fills,rasp-compare-counts,rasp-split-comparisons,rasp-fuse-maps{scope=cost},rasp-split-keys,rasp-read-means,rasp-lower-selectors,rasp-normalize-selectors,rasp-merge-equal,dce,rasp-infer-encodings,rasp-select-nearest,rasp-choose-encodings,rasp-insert-conversions,convert-rasp-to-craft{linear=true cases=products},craft-narrow-spaces,craft-embed-linear,craft-compose-linear,craft-merge-heads,craft-narrow-spaces,craft-share-neurons,craft-allocate-layers{strategy=asap},craft-allocate-residual{strategy=reuse},craft-pad-bases,craft-certify,materialize-weights,transformer-factorize-qk' | filecheck --match-full-lines %s

// The token one place to the left: one head, in which query 1 attends to key 0, query 0 to BOS. The
// direction of PAD, without readers, is removed; the rank of the scores is the size of the head.
rasp.program @shift vocab {"a", "b"} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %s = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %one = rasp.literal 1
    %r = rasp.add %k, %one
    %p = rasp.cmp eq %q, %r
    rasp.yield %p
  }
  %shifted = rasp.aggregate %s, %t named "shifted" : !rasp.sop -> !rasp.sop
  rasp.return %shifted : !rasp.sop
}

// CHECK:       transformer.model @shift tokens<"a", "b", "compiler_bos", "compiler_pad"> bos 2 pad 3 max_seq_len 2 residual_labels<"tokens:compiler_bos", "one", "tokens:a", "tokens:b", "indices:0", "indices:1", "shifted:a", "shifted:b"> certificate <float32 [select "shifted" 22.0 0.0, step "shifted" 0.5 8.37e-10, decode "shift" 1.0 1.68e-09], "float32-folded" 1.68e-09> {
// CHECK-NEXT:  ^bb0(%[[V0:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V1:.+]] = transformer.embed %[[V0]]
// CHECK-NEXT:      W_E <4x8xf32 sparse {(0, 1) : 1.0, (0, 2) : 1.0, (1, 1) : 1.0, (1, 3) : 1.0, (2, 0) : 1.0, (2, 1) : 1.0, (3, 1) : 1.0}>
// CHECK-NEXT:      W_pos <3x8xf32 sparse {(1, 4) : 1.0, (2, 5) : 1.0}> : !transformer.residual<8>
// CHECK-NEXT:    %[[V2:.+]] = transformer.attention %[[V1]] layer 0 {
// CHECK-NEXT:      transformer.head<"shifted">
// CHECK-NEXT:        W_Q <8x2xf32 sparse {(1, 1) : 22.0, (5, 0) : 44.0}>
// CHECK-NEXT:        W_K <8x2xf32 sparse {(0, 1) : 1.0, (4, 0) : 1.0}>
// CHECK-NEXT:        W_V <8x2xf32 sparse {(2, 0) : 1.0, (3, 1) : 1.0}>
// CHECK-NEXT:        W_O <2x8xf32 sparse {(0, 6) : 1.0, (1, 7) : 1.0}>
// CHECK-NEXT:    } : !transformer.residual<8>
// CHECK-NEXT:    %[[V3:.+]] = transformer.unembed %[[V2]] decode<categorical ["a", "b", none]>
// CHECK-NEXT:      W_U <8x3xf32 sparse {(1, 2) : 0.5, (6, 0) : 1.0, (7, 1) : 1.0}> : !transformer.residual<8> -> !transformer.logits<3>
// CHECK-NEXT:    transformer.variable "tokens" line 6 values<{"a", "b"}> after<"embed">
// CHECK-NEXT:      table <2x2xf64 dense {{\[\[}}1.0, 0.0], [0.0, 1.0]]>
// CHECK-NEXT:      basis <2x8xf64 sparse {(0, 2) : 1.0, (1, 3) : 1.0}>
// CHECK-NEXT:    transformer.variable "indices" line 7 values<{0, 1}> after<"embed">
// CHECK-NEXT:      table <2x2xf64 dense {{\[\[}}1.0, 0.0], [0.0, 1.0]]>
// CHECK-NEXT:      basis <2x8xf64 sparse {(0, 4) : 1.0, (1, 5) : 1.0}>
// CHECK-NEXT:    transformer.variable "shifted" line 15 values<{"a", "b", none}> after<"layer0/attn">
// CHECK-NEXT:      table <2x2xf64 dense {{\[\[}}1.0, 0.0], [0.0, 1.0]]>
// CHECK-NEXT:      basis <2x8xf64 sparse {(0, 6) : 1.0, (1, 7) : 1.0}>
// CHECK-NEXT:    transformer.return %[[V3]] : !transformer.logits<3>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

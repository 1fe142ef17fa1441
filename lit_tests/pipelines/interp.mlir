// RUN: rasp-opt %s -p 'rasp-declare-variables,rasp-keep,rasp-lower-lazy-maps,rasp-lower-sums,rasp-lower-single-selectors,rasp-lower-best-selectors,rasp-lower-length,rasp-fuse-maps{scope=cost},rasp-lower-selectors,rasp-normalize-selectors,rasp-merge-equal,dce,rasp-infer-encodings{same-operand=product},rasp-insert-conversions,convert-rasp-to-craft{linear=true cases=products},craft-narrow-spaces,craft-compose-linear,craft-narrow-spaces,craft-allocate-layers{strategy=asap},craft-allocate-residual{strategy=disjoint},craft-pad-bases,craft-certify,materialize-weights,transformer-factorize-qk' --check-variables | filecheck --match-full-lines %s

// Every variable is held in directions of its own, `b` as well, which `default` would fold into the
// unembedding. The neurons of `b` are its own.
rasp.program @p vocab {1, 2} max_seq_len 2 {
  %t = rasp.tokens named "t" : !rasp.sop
  %a = rasp.map(%t) named "a" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %n = rasp.neg %x
    rasp.yield %n
  }
  %b = rasp.map(%a) named "b" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %n = rasp.abs %x
    rasp.yield %n
  }
  rasp.return %b : !rasp.sop
}

// CHECK:       transformer.model @p tokens<1, 2, "compiler_bos", "compiler_pad"> bos 2 pad 3 max_seq_len 2 residual_labels<"t:1", "t:2", "a:-2", "a:-1", "b:1", "b:2"> certificate <float32 [step "a" 0.5 0.0, step "b" 0.5 0.0, decode "p" 1.0 0.0], "float32-folded" 0.0> {
// CHECK-NEXT:  ^bb0(%[[V0:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V1:.+]] = transformer.embed %[[V0]]
// CHECK-NEXT:      W_E <4x6xf32 sparse {(0, 0) : 1.0, (1, 1) : 1.0}>
// CHECK-NEXT:      W_pos <3x6xf32 sparse {}> : !transformer.residual<6>
// CHECK-NEXT:    %[[V2:.+]] = transformer.mlp %[[V1]] layer 0 neurons<"a[0]", "a[1]">
// CHECK-NEXT:      W_in <6x2xf32 sparse {(0, 0) : 1.0, (1, 1) : 1.0}>
// CHECK-NEXT:      W_out <2x6xf32 sparse {(0, 3) : 1.0, (1, 2) : 1.0}> : !transformer.residual<6>
// CHECK-NEXT:    %[[V3:.+]] = transformer.mlp %[[V2]] layer 1 neurons<"b[0]", "b[1]">
// CHECK-NEXT:      W_in <6x2xf32 sparse {(2, 0) : 1.0, (3, 1) : 1.0}>
// CHECK-NEXT:      W_out <2x6xf32 sparse {(0, 5) : 1.0, (1, 4) : 1.0}> : !transformer.residual<6>
// CHECK-NEXT:    %[[V4:.+]] = transformer.unembed %[[V3]] decode<categorical [1, 2]>
// CHECK-NEXT:      W_U <6x2xf32 sparse {(4, 0) : 1.0, (5, 1) : 1.0}> : !transformer.residual<6> -> !transformer.logits<2>
// CHECK-NEXT:    transformer.variable "t" line 6 values<{1, 2}> after<"embed">
// CHECK-NEXT:      table <2x2xf64 dense {{\[\[}}1.0, 0.0], [0.0, 1.0]]>
// CHECK-NEXT:      basis <2x6xf64 sparse {(0, 0) : 1.0, (1, 1) : 1.0}>
// CHECK-NEXT:    transformer.variable "a" line 7 values<{-2, -1}> after<"layer0/mlp">
// CHECK-NEXT:      table <2x2xf64 dense {{\[\[}}1.0, 0.0], [0.0, 1.0]]>
// CHECK-NEXT:      basis <2x6xf64 sparse {(0, 2) : 1.0, (1, 3) : 1.0}>
// CHECK-NEXT:    transformer.variable "b" line 12 values<{1, 2}> after<"layer1/mlp">
// CHECK-NEXT:      table <2x2xf64 dense {{\[\[}}1.0, 0.0], [0.0, 1.0]]>
// CHECK-NEXT:      basis <2x6xf64 sparse {(0, 4) : 1.0, (1, 5) : 1.0}>
// CHECK-NEXT:    transformer.return %[[V4]] : !transformer.logits<2>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

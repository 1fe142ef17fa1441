// RUN: rasp-opt -p default %s | filecheck --match-full-lines %s

// Whether a token follows another one, with others between them.
rasp.program @skip_bigram vocab {"a", "b", "c"} max_seq_len 4 causal {
  %tokens = rasp.tokens : !rasp.sop
  %a_for_c = rasp.select keys(%tokens) queries(%tokens) named "a_for_c" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.literal "a"
    %1 = rasp.cmp eq %key, %0
    %2 = rasp.literal "c"
    %3 = rasp.cmp eq %query, %2
    %4 = rasp.and %1, %3
    rasp.yield %4
  }
  %indices = rasp.indices : !rasp.sop
  %earlier = rasp.select keys(%indices) queries(%indices) named "earlier" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp lt %key, %query
    rasp.yield %0
  }
  %selector_and = rasp.selector_and %a_for_c, %earlier named "selector_and"
  %selector_width = rasp.selector_width %selector_and named "selector_width" : !rasp.sop
  %skip_bigram = rasp.map(%selector_width) named "skip_bigram" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 0
    %1 = rasp.cmp gt %x, %0
    rasp.yield %1
  }
  rasp.return %skip_bigram : !rasp.sop
}

// CHECK:       transformer.model @skip_bigram tokens<"a", "b", "c", "compiler_bos", "compiler_pad"> bos 3 pad 4 max_seq_len 4 causal residual_labels<"tokens:compiler_bos/skip_bigram:False", "one", "tokens:a", "tokens:c", "indices:0/skip_bigram:True", "indices:1", "indices:2", "indices:3", "selector_width"> certificate <float32 [select "selector_width" 45.0 0.0, step "skip_bigram" 0.5 2.4e-05, decode "skip_bigram" 1.0 4.87e-05], "float32-folded" 4.87e-05> {
// CHECK-NEXT:  ^bb0(%[[V0:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V1:.+]] = transformer.embed %[[V0]]
// CHECK-NEXT:      W_E <5x9xf32 sparse {(0, 1) : 1.0, (0, 2) : 1.0, (1, 1) : 1.0, (2, 1) : 1.0, (2, 3) : 1.0, (3, 0) : 1.0, (3, 1) : 1.0, (4, 1) : 1.0}>
// CHECK-NEXT:      W_pos <5x9xf32 sparse {(1, 4) : 1.0, (2, 5) : 1.0, (3, 6) : 1.0, (4, 7) : 1.0}> : !transformer.residual<9>
// CHECK-NEXT:    %[[V2:.+]] = transformer.attention %[[V1]] layer 0 {
// CHECK-NEXT:      transformer.head<"selector_width">
// CHECK-NEXT:        W_Q <9x5xf32 sparse {(1, 3) : 91.38629, (3, 4) : 45.0, (5, 0) : 45.0, (6, 0) : 45.0, (6, 1) : 45.0, (7, 0) : 45.0, (7, 1) : 45.0, (7, 2) : 45.0}>
// CHECK-NEXT:        W_K <9x5xf32 sparse {(0, 3) : 1.0, (2, 4) : 1.0, (4, 0) : 1.0, (5, 1) : 1.0, (6, 2) : 1.0}>
// CHECK-NEXT:        W_V <9x1xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:        W_O <1x9xf32 sparse {(0, 8) : 1.0}>
// CHECK-NEXT:    } : !transformer.residual<9>
// CHECK-NEXT:    %[[V3:.+]] = transformer.mlp %[[V2]] layer 0 neurons<"skip_bigram[start]", "skip_bigram[4]+", "skip_bigram[4]-", "erase(tokens:compiler_bos)", "erase(indices:0)">
// CHECK-NEXT:      W_in <9x5xf32 sparse {(0, 0) : -1.0, (0, 1) : -30.90625, (0, 2) : -31.90625, (0, 3) : 1.0, (1, 0) : 1.0, (1, 1) : -13.90625, (1, 2) : -14.90625, (4, 4) : 1.0, (8, 1) : 16.0, (8, 2) : 16.0}>
// CHECK-NEXT:      W_out <5x9xf32 sparse {(0, 4) : 1.0, (1, 0) : 1.0, (1, 4) : -1.0, (2, 0) : -1.0, (2, 4) : 1.0, (3, 0) : -1.0, (4, 4) : -1.0}> : !transformer.residual<9>
// CHECK-NEXT:    %[[V4:.+]] = transformer.unembed %[[V3]] decode<categorical [false, true]>
// CHECK-NEXT:      W_U <9x2xf32 sparse {(0, 0) : 1.0, (4, 1) : 1.0}> : !transformer.residual<9> -> !transformer.logits<2>
// CHECK-NEXT:    transformer.variable "tokens" line 5 values<{"a", "b", "c"}> after<"embed">
// CHECK-NEXT:      table <3x2xf64 sparse {(0, 0) : 1.0, (2, 1) : 1.0}>
// CHECK-NEXT:      basis <2x9xf64 sparse {(0, 2) : 1.0, (1, 3) : 1.0}>
// CHECK-NEXT:    transformer.variable "indices" line 15 values<{0 to 3}> after<"embed"> before<"layer0/mlp">
// CHECK-NEXT:      table <4x4xf64 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0, (3, 3) : 1.0}>
// CHECK-NEXT:      basis <4x9xf64 sparse {(0, 4) : 1.0, (1, 5) : 1.0, (2, 6) : 1.0, (3, 7) : 1.0}>
// CHECK-NEXT:    transformer.variable "selector_width" line 22 values<{0 to 4}> after<"layer0/attn">
// CHECK-NEXT:      table <5x1xf64 dense {{\[\[}}1.0], [0.8], [0.6666666666666666], [0.5714285714285714], [0.5]]>
// CHECK-NEXT:      basis <1x9xf64 sparse {(0, 8) : 1.0}>
// CHECK-NEXT:    transformer.variable "skip_bigram" line 23 values<{false, true}> after<"layer0/mlp">
// CHECK-NEXT:      table <2x2xf64 dense {{\[\[}}1.0, 0.0], [0.0, 1.0]]>
// CHECK-NEXT:      basis <2x9xf64 sparse {(0, 0) : 1.0, (1, 4) : 1.0}>
// CHECK-NEXT:    transformer.return %[[V4]] : !transformer.logits<2>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

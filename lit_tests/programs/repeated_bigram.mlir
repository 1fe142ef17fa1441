// RUN: rasp-opt -p default %s | filecheck --match-full-lines %s

// Whether the pair of neighbours has occurred before.
rasp.program @repeated_bigram vocab {"a", "b", "c"} max_seq_len 4 causal {
  %tokens = rasp.tokens : !rasp.sop
  %select = rasp.select keys(%tokens) queries(%tokens) named "select" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp eq %key, %query
    rasp.yield %0
  }
  %indices = rasp.indices : !rasp.sop
  %map = rasp.map(%indices) named "map" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 1
    %1 = rasp.add %x, %0
    rasp.yield %1
  }
  %select_1 = rasp.select keys(%map) queries(%indices) named "select_2" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp eq %key, %query
    rasp.yield %0
  }
  %left = rasp.aggregate %select_1, %tokens default "-" named "left" : !rasp.sop -> !rasp.sop
  %select_2 = rasp.select keys(%left) queries(%left) named "select_3" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp eq %key, %query
    rasp.yield %0
  }
  %selector_and = rasp.selector_and %select, %select_2 named "selector_and"
  %select_3 = rasp.select keys(%indices) queries(%indices) named "select_4" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp lt %key, %query
    rasp.yield %0
  }
  %same_two = rasp.selector_and %selector_and, %select_3 named "same_two"
  %selector_width = rasp.selector_width %same_two named "selector_width" : !rasp.sop
  %repeated_bigram = rasp.map(%selector_width) named "repeated_bigram" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 0
    %1 = rasp.cmp gt %x, %0
    rasp.yield %1
  }
  rasp.return %repeated_bigram : !rasp.sop
}

// CHECK:       transformer.model @repeated_bigram tokens<"a", "b", "c", "compiler_bos", "compiler_pad"> bos 3 pad 4 max_seq_len 4 causal residual_labels<"tokens:compiler_bos/repeated_bigram:False", "one", "tokens:a/repeated_bigram:True", "tokens:b", "tokens:c", "indices:0", "indices:1", "indices:2", "indices:3", "left:-", "left:a", "left:b", "left:c", "selector_width"> certificate <float32 [select "left" 22.5 0.0, step "left" 0.5 8.46e-10, select "selector_width" 45.0 0.000438, step "repeated_bigram" 0.5 2.4e-05, decode "repeated_bigram" 1.0 4.89e-05], "float32-folded" 4.9e-05> {
// CHECK-NEXT:  ^bb0(%[[V0:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V1:.+]] = transformer.embed %[[V0]]
// CHECK-NEXT:      W_E <5x14xf32 sparse {(0, 1) : 1.0, (0, 2) : 1.0, (0, 9) : 1.0, (1, 1) : 1.0, (1, 3) : 1.0, (1, 9) : 1.0, (2, 1) : 1.0, (2, 4) : 1.0, (2, 9) : 1.0, (3, 0) : 1.0, (3, 1) : 1.0, (4, 1) : 1.0}>
// CHECK-NEXT:      W_pos <5x14xf32 sparse {(1, 5) : 1.0, (2, 6) : 1.0, (3, 7) : 1.0, (4, 8) : 1.0}> : !transformer.residual<14>
// CHECK-NEXT:    %[[V2:.+]] = transformer.attention %[[V1]] layer 0 {
// CHECK-NEXT:      transformer.head<"left">
// CHECK-NEXT:        W_Q <14x5xf32 sparse {(1, 0) : 1.0, (5, 1) : 1.0, (6, 2) : 1.0, (7, 3) : 1.0, (8, 4) : 1.0}>
// CHECK-NEXT:        W_K <14x5xf32 packed "eJxjYFBzYmDY4MzAcABIMxyCYiDYcBgoBmI7QTElAGjWB6AdE6D2HIDaoQCzF2Y3SAxmL8xukF4gngAVP0CpW4gCAMG4GMc=">
// CHECK-NEXT:        W_V <14x4xf32 sparse {(0, 3) : 1.0, (1, 3) : -1.0, (2, 0) : 1.0, (3, 1) : 1.0, (4, 2) : 1.0}>
// CHECK-NEXT:        W_O <4x14xf32 sparse {(0, 10) : 1.0, (1, 11) : 1.0, (2, 12) : 1.0, (3, 9) : 1.0}>
// CHECK-NEXT:    } : !transformer.residual<14>
// CHECK-NEXT:    %[[V3:.+]] = transformer.attention %[[V2]] layer 1 {
// CHECK-NEXT:      transformer.head<"selector_width">
// CHECK-NEXT:        W_Q <14x11xf32 sparse {(1, 10) : 136.38629, (2, 0) : 45.0, (3, 1) : 45.0, (4, 2) : 45.0, (6, 7) : 45.0, (7, 7) : 45.0, (7, 8) : 45.0, (8, 7) : 45.0, (8, 8) : 45.0, (8, 9) : 45.0, (9, 3) : 45.0, (10, 4) : 45.0, (11, 5) : 45.0, (12, 6) : 45.0}>
// CHECK-NEXT:        W_K <14x11xf32 sparse {(0, 10) : 1.0, (2, 0) : 1.0, (3, 1) : 1.0, (4, 2) : 1.0, (5, 7) : 1.0, (6, 8) : 1.0, (7, 9) : 1.0, (9, 3) : 1.0, (10, 4) : 1.0, (11, 5) : 1.0, (12, 6) : 1.0}>
// CHECK-NEXT:        W_V <14x1xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:        W_O <1x14xf32 sparse {(0, 13) : 1.0}>
// CHECK-NEXT:    } : !transformer.residual<14>
// CHECK-NEXT:    %[[V4:.+]] = transformer.mlp %[[V3]] layer 1 neurons<"repeated_bigram[start]", "repeated_bigram[4]+", "repeated_bigram[4]-", "erase(tokens:compiler_bos)", "erase(tokens:a)">
// CHECK-NEXT:      W_in <14x5xf32 sparse {(0, 0) : -1.0, (0, 1) : -30.90625, (0, 2) : -31.90625, (0, 3) : 1.0, (1, 0) : 1.0, (1, 1) : -13.90625, (1, 2) : -14.90625, (2, 4) : 1.0, (13, 1) : 16.0, (13, 2) : 16.0}>
// CHECK-NEXT:      W_out <5x14xf32 sparse {(0, 2) : 1.0, (1, 0) : 1.0, (1, 2) : -1.0, (2, 0) : -1.0, (2, 2) : 1.0, (3, 0) : -1.0, (4, 2) : -1.0}> : !transformer.residual<14>
// CHECK-NEXT:    %[[V5:.+]] = transformer.unembed %[[V4]] decode<categorical [false, true]>
// CHECK-NEXT:      W_U <14x2xf32 sparse {(0, 0) : 1.0, (2, 1) : 1.0}> : !transformer.residual<14> -> !transformer.logits<2>
// CHECK-NEXT:    transformer.variable "tokens" line 5 values<{"a", "b", "c"}> after<"embed"> before<"layer1/mlp">
// CHECK-NEXT:      table <3x3xf64 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0}>
// CHECK-NEXT:      basis <3x14xf64 sparse {(0, 2) : 1.0, (1, 3) : 1.0, (2, 4) : 1.0}>
// CHECK-NEXT:    transformer.variable "indices" line 11 values<{0 to 3}> after<"embed">
// CHECK-NEXT:      table <4x4xf64 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0, (3, 3) : 1.0}>
// CHECK-NEXT:      basis <4x14xf64 sparse {(0, 5) : 1.0, (1, 6) : 1.0, (2, 7) : 1.0, (3, 8) : 1.0}>
// CHECK-NEXT:    transformer.variable "map" line 12 values<{1 to 4}> after<"embed">
// CHECK-NEXT:      table <4x4xf64 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0, (3, 3) : 1.0}>
// CHECK-NEXT:      reading <14x4xf64 sparse {(5, 0) : 1.0, (6, 1) : 1.0, (7, 2) : 1.0, (8, 3) : 1.0}>
// CHECK-NEXT:    transformer.variable "left" line 23 values<{"-", "a", "b", "c"}> after<"layer0/attn">
// CHECK-NEXT:      table <4x4xf64 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0, (3, 3) : 1.0}>
// CHECK-NEXT:      basis <4x14xf64 sparse {(0, 9) : 1.0, (1, 10) : 1.0, (2, 11) : 1.0, (3, 12) : 1.0}>
// CHECK-NEXT:    transformer.variable "selector_width" line 36 values<{0 to 4}> after<"layer1/attn">
// CHECK-NEXT:      table <5x1xf64 dense {{\[\[}}1.0], [0.8], [0.6666666666666666], [0.5714285714285714], [0.5]]>
// CHECK-NEXT:      basis <1x14xf64 sparse {(0, 13) : 1.0}>
// CHECK-NEXT:    transformer.variable "repeated_bigram" line 37 values<{false, true}> after<"layer1/mlp">
// CHECK-NEXT:      table <2x2xf64 dense {{\[\[}}1.0, 0.0], [0.0, 1.0]]>
// CHECK-NEXT:      basis <2x14xf64 sparse {(0, 0) : 1.0, (1, 2) : 1.0}>
// CHECK-NEXT:    transformer.return %[[V5]] : !transformer.logits<2>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

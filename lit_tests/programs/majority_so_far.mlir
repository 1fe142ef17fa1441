// RUN: rasp-opt -p default %s | filecheck --match-full-lines %s

// Whether most of the tokens so far are one token: a mean against a half.
rasp.program @majority_so_far vocab {"a", "b", "c"} max_seq_len 4 causal {
  %indices = rasp.indices : !rasp.sop
  %prevs = rasp.select keys(%indices) queries(%indices) named "prevs" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp le %key, %query
    rasp.yield %0
  }
  %tokens = rasp.tokens : !rasp.sop
  %is_a = rasp.map(%tokens) named "is_a" as numerical : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal "a"
    %1 = rasp.cmp eq %x, %0
    rasp.yield %1
  }
  %share = rasp.aggregate %prevs, %is_a default 0 named "share" as numerical : !rasp.sop -> !rasp.sop
  %majority_so_far = rasp.map(%share) named "majority_so_far" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 1/2
    %1 = rasp.cmp gt %x, %0
    rasp.yield %1
  }
  rasp.return %majority_so_far : !rasp.sop
}

// CHECK:       transformer.model @majority_so_far tokens<"a", "b", "c", "compiler_bos", "compiler_pad"> bos 3 pad 4 max_seq_len 4 causal residual_labels<"tokens:compiler_bos/majority_so_far:False", "one", "tokens:a", "share", "majority_so_far:True"> certificate <float32 [select "share" 22.5 0.0, step "majority_so_far" 0.5 1.82e-05, decode "majority_so_far" 1.0 3.68e-05], "float32-folded" 3.69e-05> {
// CHECK-NEXT:  ^bb0(%[[V0:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V1:.+]] = transformer.embed %[[V0]]
// CHECK-NEXT:      W_E <5x5xf32 sparse {(0, 1) : 1.0, (0, 2) : 1.0, (1, 1) : 1.0, (2, 1) : 1.0, (3, 0) : 1.0, (3, 1) : 1.0, (4, 1) : 1.0}>
// CHECK-NEXT:      W_pos <5x5xf32 sparse {}> : !transformer.residual<5>
// CHECK-NEXT:    %[[V2:.+]] = transformer.attention %[[V1]] layer 0 {
// CHECK-NEXT:      transformer.head<"share">
// CHECK-NEXT:        W_Q <5x2xf32 dense {{\[\[}}-45.0, 45.0], [45.0, -22.5], [0.0, 0.0], [0.0, 0.0], [0.0, 0.0]]>
// CHECK-NEXT:        W_K <5x2xf32 sparse {(0, 1) : 1.0, (1, 0) : 1.0}>
// CHECK-NEXT:        W_V <5x1xf32 sparse {(2, 0) : 1.0}>
// CHECK-NEXT:        W_O <1x5xf32 sparse {(0, 3) : 1.0}>
// CHECK-NEXT:    } : !transformer.residual<5>
// CHECK-NEXT:    %[[V3:.+]] = transformer.mlp %[[V2]] layer 0 neurons<"majority_so_far[start]", "majority_so_far[4]+", "majority_so_far[4]-", "erase(tokens:compiler_bos)">
// CHECK-NEXT:      W_in <5x4xf32 dense {{\[\[}}-1.0, -19.5, -20.5, 1.0], [1.0, -6.5, -7.5, 0.0], [0.0, 0.0, 0.0, 0.0], [0.0, 12.0, 12.0, 0.0], [0.0, 0.0, 0.0, 0.0]]>
// CHECK-NEXT:      W_out <4x5xf32 sparse {(0, 0) : 1.0, (1, 0) : -1.0, (1, 4) : 1.0, (2, 0) : 1.0, (2, 4) : -1.0, (3, 0) : -1.0}> : !transformer.residual<5>
// CHECK-NEXT:    %[[V4:.+]] = transformer.unembed %[[V3]] decode<categorical [false, true]>
// CHECK-NEXT:      W_U <5x2xf32 sparse {(0, 0) : 1.0, (4, 1) : 1.0}> : !transformer.residual<5> -> !transformer.logits<2>
// CHECK-NEXT:    transformer.variable "indices" line 5 values<{0 to 3}> fate<unread by "craft-narrow-spaces">
// CHECK-NEXT:    transformer.variable "tokens" line 11 values<{"a", "b", "c"}> after<"embed">
// CHECK-NEXT:      table <3x1xf64 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:      basis <1x5xf64 sparse {(0, 2) : 1.0}>
// CHECK-NEXT:    transformer.variable "is_a" line 12 values<{false, true}> after<"embed">
// CHECK-NEXT:      table <2x1xf64 dense {{\[\[}}0.0], [1.0]]>
// CHECK-NEXT:      reading <5x1xf64 sparse {(2, 0) : 1.0}>
// CHECK-NEXT:    transformer.variable "share" line 18 values<{false, 1/4, 1/3, 1/2, 2/3, 3/4, true}> after<"layer0/attn">
// CHECK-NEXT:      table <7x1xf64 dense {{\[\[}}0.0], [0.25], [0.3333333333333333], [0.5], [0.6666666666666666], [0.75], [1.0]]>
// CHECK-NEXT:      basis <1x5xf64 sparse {(0, 3) : 1.0}>
// CHECK-NEXT:    transformer.variable "majority_so_far" line 19 values<{false, true}> after<"layer0/mlp">
// CHECK-NEXT:      table <2x2xf64 dense {{\[\[}}1.0, 0.0], [0.0, 1.0]]>
// CHECK-NEXT:      basis <2x5xf64 sparse {(0, 0) : 1.0, (1, 4) : 1.0}>
// CHECK-NEXT:    transformer.return %[[V4]] : !transformer.logits<2>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

// RUN: rasp-opt -p default --validate %s | filecheck --match-full-lines %s

// The share of opening brackets so far minus that of closing ones.
rasp.program @pair_balance vocab {"(", ")", "a"} max_seq_len 4 causal {
  %indices = rasp.indices : !rasp.sop
  %prevs = rasp.select keys(%indices) queries(%indices) named "prevs" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp le %key, %query
    rasp.yield %0
  }
  %tokens = rasp.tokens : !rasp.sop
  %bools_open = rasp.map(%tokens) named "bools_open" as numerical : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal "("
    %1 = rasp.cmp eq %x, %0
    rasp.yield %1
  }
  %opens = rasp.aggregate %prevs, %bools_open default 0 named "opens" as numerical : !rasp.sop -> !rasp.sop
  %bools_close = rasp.map(%tokens) named "bools_close" as numerical : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal ")"
    %1 = rasp.cmp eq %x, %0
    rasp.yield %1
  }
  %closes = rasp.aggregate %prevs, %bools_close default 0 named "closes" as numerical : !rasp.sop -> !rasp.sop
  %pair_balance = rasp.map(%opens, %closes) named "pair_balance" as numerical : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %0 = rasp.literal 1
    %1 = rasp.mul %0, %x
    %2 = rasp.literal -1
    %3 = rasp.mul %2, %y
    %4 = rasp.add %1, %3
    rasp.yield %4
  }
  rasp.return %pair_balance : !rasp.sop
}

// CHECK:       transformer.model @pair_balance tokens<"(", ")", "a", "compiler_bos", "compiler_pad"> bos 3 pad 4 max_seq_len 4 causal residual_labels<"tokens:compiler_bos", "one", "tokens:(|)", "opens:|closes"> certificate <float32 [select "opens+closes" 22.5 0.0, decode "pair_balance" 0.0416 2.39e-07], "float32-folded" 5.75e-06> {
// CHECK-NEXT:  ^bb0(%[[V0:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V1:.+]] = transformer.embed %[[V0]]
// CHECK-NEXT:      W_E <5x4xf32 dense {{\[\[}}0.0, 1.0, 1.0, 0.0], [0.0, 1.0, -1.0, 0.0], [0.0, 1.0, 0.0, 0.0], [1.0, 1.0, 0.0, 0.0], [0.0, 1.0, 0.0, 0.0]]>
// CHECK-NEXT:      W_pos <5x4xf32 sparse {}> : !transformer.residual<4>
// CHECK-NEXT:    %[[V2:.+]] = transformer.attention %[[V1]] layer 0 {
// CHECK-NEXT:      transformer.head<"opens+closes">
// CHECK-NEXT:        W_Q <4x2xf32 dense {{\[\[}}-45.0, 45.0], [45.0, -22.5], [0.0, 0.0], [0.0, 0.0]]>
// CHECK-NEXT:        W_K <4x2xf32 sparse {(0, 1) : 1.0, (1, 0) : 1.0}>
// CHECK-NEXT:        W_V <4x1xf32 sparse {(2, 0) : 1.0}>
// CHECK-NEXT:        W_O <1x4xf32 sparse {(0, 3) : 1.0}>
// CHECK-NEXT:    } : !transformer.residual<4>
// CHECK-NEXT:    %[[V3:.+]] = transformer.unembed %[[V2]] decode<numerical {-1, -3/4, -2/3, -1/2, -1/3, -1/4, 0, 1/4, 1/3, 1/2, 2/3, 3/4, 1}>
// CHECK-NEXT:      W_U <4x1xf32 sparse {(3, 0) : 1.0}> : !transformer.residual<4> -> !transformer.logits<1>
// CHECK-NEXT:    transformer.variable "indices" line 5 values<{0 to 3}> fate<unread by "craft-narrow-spaces">
// CHECK-NEXT:    transformer.variable "tokens" line 11 values<{"(", ")", "a"}> after<"embed">
// CHECK-NEXT:      table <3x1xf64 dense {{\[\[}}1.0], [-1.0], [0.0]]>
// CHECK-NEXT:      basis <1x4xf64 sparse {(0, 2) : 1.0}>
// CHECK-NEXT:    transformer.variable "bools_open" line 12 values<{false, true}> fate<narrowed by "craft-narrow-spaces">
// CHECK-NEXT:    transformer.variable "opens" line 18 values<{false, 1/4, 1/3, 1/2, 2/3, 3/4, true}> fate<narrowed by "craft-narrow-spaces">
// CHECK-NEXT:    transformer.variable "bools_close" line 19 values<{false, true}> fate<narrowed by "craft-narrow-spaces">
// CHECK-NEXT:    transformer.variable "closes" line 25 values<{false, 1/4, 1/3, 1/2, 2/3, 3/4, true}> fate<narrowed by "craft-narrow-spaces">
// CHECK-NEXT:    transformer.variable "pair_balance" line 26 values<{-1, -3/4, -2/3, -1/2, -1/3, -1/4, 0, 1/4, 1/3, 1/2, 2/3, 3/4, 1}> after<"layer0/attn">
// CHECK-NEXT:      table <13x1xf64 dense {{\[\[}}-1.0], [-0.75], [-0.6666666666666666], [-0.5], [-0.3333333333333333], [-0.25], [0.0], [0.25], [0.3333333333333333], [0.5], [0.6666666666666666], [0.75], [1.0]]>
// CHECK-NEXT:      reading <4x1xf64 sparse {(3, 0) : 1.0}>
// CHECK-NEXT:    transformer.return %[[V3]] : !transformer.logits<1>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

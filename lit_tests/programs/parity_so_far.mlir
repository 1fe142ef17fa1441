// RUN: rasp-opt -p default %s | filecheck --match-full-lines %s

// The parity of a count in a causal program: steps of a number.
rasp.program @parity_so_far vocab {0, 1} max_seq_len 4 causal {
  %indices = rasp.indices : !rasp.sop
  %prevs = rasp.select keys(%indices) queries(%indices) named "prevs" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp le %key, %query
    rasp.yield %0
  }
  %tokens = rasp.tokens : !rasp.sop
  %is_one = rasp.map(%tokens) named "is_one" as numerical : (!rasp.sop) -> !rasp.sop {
  ^bb0(%bit: !rasp.value):
    rasp.yield %bit
  }
  %mean = rasp.aggregate %prevs, %is_one default 0 named "mean" as numerical : !rasp.sop -> !rasp.sop
  %parity_so_far = rasp.map(%mean, %indices) named "parity_so_far" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%m: !rasp.value, %i: !rasp.value):
    %0 = rasp.literal 1
    %1 = rasp.add %i, %0
    %2 = rasp.mul %m, %1
    %3 = rasp.round %2
    %4 = rasp.literal 2
    %5 = rasp.mod %3, %4
    rasp.yield %5
  }
  rasp.return %parity_so_far : !rasp.sop
}

// CHECK:       transformer.model @parity_so_far tokens<0, 1, "compiler_bos", "compiler_pad"> bos 2 pad 3 max_seq_len 4 causal residual_labels<"tokens:compiler_bos/parity_so_far:0", "one", "indices:0/parity_so_far:1", "indices:1", "indices:2", "indices:3", "tokens:1", "mean"> certificate <float32 [select "mean" 22.5 0.0, step "parity_so_far" 0.5 0.00015, decode "parity_so_far" 1.0 0.000302], "float32-folded" 0.000303> {
// CHECK-NEXT:  ^bb0(%[[V0:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V1:.+]] = transformer.embed %[[V0]]
// CHECK-NEXT:      W_E <4x8xf32 sparse {(0, 1) : 1.0, (1, 1) : 1.0, (1, 6) : 1.0, (2, 0) : 1.0, (2, 1) : 1.0, (3, 1) : 1.0}>
// CHECK-NEXT:      W_pos <5x8xf32 sparse {(1, 2) : 1.0, (2, 3) : 1.0, (3, 4) : 1.0, (4, 5) : 1.0}> : !transformer.residual<8>
// CHECK-NEXT:    %[[V2:.+]] = transformer.attention %[[V1]] layer 0 {
// CHECK-NEXT:      transformer.head<"mean">
// CHECK-NEXT:        W_Q <8x2xf32 sparse {(0, 0) : -45.0, (0, 1) : 45.0, (1, 0) : 45.0, (1, 1) : -22.5}>
// CHECK-NEXT:        W_K <8x2xf32 sparse {(0, 1) : 1.0, (1, 0) : 1.0}>
// CHECK-NEXT:        W_V <8x1xf32 sparse {(6, 0) : 1.0}>
// CHECK-NEXT:        W_O <1x8xf32 sparse {(0, 7) : 1.0}>
// CHECK-NEXT:    } : !transformer.residual<8>
// CHECK-NEXT:    %[[V3:.+]] = transformer.mlp %[[V2]] layer 0 neurons<"parity_so_far[0][start]", "parity_so_far[0][4]+", "parity_so_far[0][4]-", "parity_so_far[1][start]", "parity_so_far[1][2]+", "parity_so_far[1][2]-", "parity_so_far[1][5]+", "parity_so_far[1][5]-", "parity_so_far[2][start]", "parity_so_far[2][1]+", "parity_so_far[2][1]-", "parity_so_far[2][3]+", "parity_so_far[2][3]-", "parity_so_far[2][6]+", "parity_so_far[2][6]-", "parity_so_far[3][start]", "parity_so_far[3][1]+", "parity_so_far[3][1]-", "parity_so_far[3][3]+", "parity_so_far[3][3]-", "parity_so_far[3][4]+", "parity_so_far[3][4]-", "parity_so_far[3][6]+", "parity_so_far[3][6]-", "erase(tokens:compiler_bos)", "erase(indices:0)">
// CHECK-NEXT:      W_in <8x26xf32 packed "eJxjYGjYz8Aw5yADwxIgBrH/AGmmQwwMakCsdQgilgAUKwDiHiCeAsQ7gPjAQexyMLPgauwZIOAAA0PEQQgGsc8cRMUgMZBZCQcR6mB8bHIYaqDAwYGB4QEQH3BgoBmA+wnJzhmODAwTgFgAiBkcaWc3OgDZHQC0zwHJ7gYHiPhAugEWB/R2C4q7oG4CgQOOqBhZHh3jk0NWw8AAAGwIVYw=">
// CHECK-NEXT:      W_out <26x8xf32 sparse {(0, 0) : 1.0, (1, 0) : -1.0, (1, 2) : 1.0, (2, 0) : 1.0, (2, 2) : -1.0, (3, 0) : 1.0, (4, 0) : -1.0, (4, 2) : 1.0, (5, 0) : 1.0, (5, 2) : -1.0, (6, 0) : 1.0, (6, 2) : -1.0, (7, 0) : -1.0, (7, 2) : 1.0, (8, 0) : 1.0, (9, 0) : -1.0, (9, 2) : 1.0, (10, 0) : 1.0, (10, 2) : -1.0, (11, 0) : 1.0, (11, 2) : -1.0, (12, 0) : -1.0, (12, 2) : 1.0, (13, 0) : -1.0, (13, 2) : 1.0, (14, 0) : 1.0, (14, 2) : -1.0, (15, 0) : 1.0, (16, 0) : -1.0, (16, 2) : 1.0, (17, 0) : 1.0, (17, 2) : -1.0, (18, 0) : 1.0, (18, 2) : -1.0, (19, 0) : -1.0, (19, 2) : 1.0, (20, 0) : -1.0, (20, 2) : 1.0, (21, 0) : 1.0, (21, 2) : -1.0, (22, 0) : 1.0, (22, 2) : -1.0, (23, 0) : -1.0, (23, 2) : 1.0, (24, 0) : -1.0, (25, 2) : -1.0}> : !transformer.residual<8>
// CHECK-NEXT:    %[[V4:.+]] = transformer.unembed %[[V3]] decode<categorical [0, 1]>
// CHECK-NEXT:      W_U <8x2xf32 sparse {(0, 0) : 1.0, (2, 1) : 1.0}> : !transformer.residual<8> -> !transformer.logits<2>
// CHECK-NEXT:    transformer.variable "indices" line 5 values<{0 to 3}> after<"embed"> before<"layer0/mlp">
// CHECK-NEXT:      table <4x4xf64 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0, (3, 3) : 1.0}>
// CHECK-NEXT:      basis <4x8xf64 sparse {(0, 2) : 1.0, (1, 3) : 1.0, (2, 4) : 1.0, (3, 5) : 1.0}>
// CHECK-NEXT:    transformer.variable "tokens" line 11 values<{0, 1}> after<"embed">
// CHECK-NEXT:      table <2x1xf64 dense {{\[\[}}0.0], [1.0]]>
// CHECK-NEXT:      basis <1x8xf64 sparse {(0, 6) : 1.0}>
// CHECK-NEXT:    transformer.variable "is_one" line 12 values<{0, 1}> after<"embed">
// CHECK-NEXT:      table <2x1xf64 dense {{\[\[}}0.0], [1.0]]>
// CHECK-NEXT:      reading <8x1xf64 sparse {(6, 0) : 1.0}>
// CHECK-NEXT:    transformer.variable "mean" line 16 values<{0, 1/4, 1/3, 1/2, 2/3, 3/4, 1}> after<"layer0/attn">
// CHECK-NEXT:      table <7x1xf64 dense {{\[\[}}0.0], [0.25], [0.3333333333333333], [0.5], [0.6666666666666666], [0.75], [1.0]]>
// CHECK-NEXT:      basis <1x8xf64 sparse {(0, 7) : 1.0}>
// CHECK-NEXT:    transformer.variable "parity_so_far" line 17 values<{0, 1}> after<"layer0/mlp">
// CHECK-NEXT:      table <2x2xf64 dense {{\[\[}}1.0, 0.0], [0.0, 1.0]]>
// CHECK-NEXT:      basis <2x8xf64 sparse {(0, 0) : 1.0, (1, 2) : 1.0}>
// CHECK-NEXT:    transformer.return %[[V4]] : !transformer.logits<2>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

// RUN: rasp-opt -p default --validate %s | filecheck --match-full-lines %s

// The sum of the numbers so far, in a causal program.
rasp.program @running_sum vocab {0 to 2} max_seq_len 4 causal {
  %indices = rasp.indices : !rasp.sop
  %prevs = rasp.select keys(%indices) queries(%indices) named "prevs" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp le %key, %query
    rasp.yield %0
  }
  %tokens = rasp.tokens : !rasp.sop
  %number = rasp.map(%tokens) named "number" as numerical : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    rasp.yield %x
  }
  %mean = rasp.aggregate %prevs, %number default 0 named "mean" as numerical : !rasp.sop -> !rasp.sop
  %running_sum = rasp.map(%mean, %indices) named "running_sum" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%m: !rasp.value, %i: !rasp.value):
    %0 = rasp.literal 1
    %1 = rasp.add %i, %0
    %2 = rasp.mul %m, %1
    %3 = rasp.round %2
    %4 = rasp.literal 3
    %5 = rasp.mod %3, %4
    rasp.yield %5
  }
  rasp.return %running_sum : !rasp.sop
}

// CHECK:       transformer.model @running_sum tokens<0, 1, 2, "compiler_bos", "compiler_pad"> bos 3 pad 4 max_seq_len 4 causal residual_labels<"tokens:compiler_bos/running_sum:0", "one", "indices:0/running_sum:1", "indices:1/running_sum:2", "indices:2", "indices:3", "tokens:1|2", "mean"> certificate <float32 [select "mean" 22.5 0.0, step "running_sum" 0.5 0.000513, decode "running_sum" 1.0 0.000981], "float32-folded" 0.00103> {
// CHECK-NEXT:  ^bb0(%[[V0:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V1:.+]] = transformer.embed %[[V0]]
// CHECK-NEXT:      W_E <5x8xf32 sparse {(0, 1) : 1.0, (1, 1) : 1.0, (1, 6) : 1.0, (2, 1) : 1.0, (2, 6) : 2.0, (3, 0) : 1.0, (3, 1) : 1.0, (4, 1) : 1.0}>
// CHECK-NEXT:      W_pos <5x8xf32 sparse {(1, 2) : 1.0, (2, 3) : 1.0, (3, 4) : 1.0, (4, 5) : 1.0}> : !transformer.residual<8>
// CHECK-NEXT:    %[[V2:.+]] = transformer.attention %[[V1]] layer 0 {
// CHECK-NEXT:      transformer.head<"mean">
// CHECK-NEXT:        W_Q <8x2xf32 sparse {(0, 0) : -45.0, (0, 1) : 45.0, (1, 0) : 45.0, (1, 1) : -22.5}>
// CHECK-NEXT:        W_K <8x2xf32 sparse {(0, 1) : 1.0, (1, 0) : 1.0}>
// CHECK-NEXT:        W_V <8x1xf32 sparse {(6, 0) : 1.0}>
// CHECK-NEXT:        W_O <1x8xf32 sparse {(0, 7) : 1.0}>
// CHECK-NEXT:    } : !transformer.residual<8>
// CHECK-NEXT:    %[[V3:.+]] = transformer.mlp %[[V2]] layer 0 neurons<"running_sum[0][start]", "running_sum[0][4]+", "running_sum[0][4]-", "running_sum[0][9]+", "running_sum[0][9]-", "running_sum[1][start]", "running_sum[1][2]+", "running_sum[1][2]-", "running_sum[1][5]+", "running_sum[1][5]-", "running_sum[1][8]+", "running_sum[1][8]-", "running_sum[1][11]+", "running_sum[1][11]-", "running_sum[2][start]", "running_sum[2][1]+", "running_sum[2][1]-", "running_sum[2][3]+", "running_sum[2][3]-", "running_sum[2][6]+", "running_sum[2][6]-", "running_sum[2][7]+", "running_sum[2][7]-", "running_sum[2][10]+", "running_sum[2][10]-", "running_sum[2][12]+", "running_sum[2][12]-", "running_sum[3][start]", "running_sum[3][1]+", "running_sum[3][1]-", "running_sum[3][3]+", "running_sum[3][3]-", "running_sum[3][4]+", "running_sum[3][4]-", "running_sum[3][6]+", "running_sum[3][6]-", "running_sum[3][7]+", "running_sum[3][7]-", "running_sum[3][9]+", "running_sum[3][9]-", "running_sum[3][10]+", "running_sum[3][10]-", "running_sum[3][12]+", "running_sum[3][12]-", "erase(tokens:compiler_bos)", "erase(indices:0)", "erase(indices:1)">
// CHECK-NEXT:      W_in <8x47xf32 packed "eJzd0SFPw0AYxvEnZBIxOTFNyEImppdwV4HeJ5jgE/ARmhA8Ejdw8wTNtQoxUYnkAyCRCP6XcVl7PdoEte1Jfmny5n2v97ZS/ip9F9JJKZ1hAl9b8rzGLe6wwhOe8fLbUzH3jk984ZT6ECOMMcUMc5g/ZsK749lwl9YZl9rFSZuiydeuym6+x9+jqs1VkbiemumbbZ1RizHSg5XuMYSs9j6Nbx/F73ORSecYQNn+7dd1/774/d7YwWGNR+S4wQIGH/Q45Gbbf8hJ7Rv+Z7x3+L/HtH8cY5t8nO2Wmuvzn5nUGdv8APypqMA=">
// CHECK-NEXT:      W_out <47x8xf32 packed "eJxjYGiwZ8ALGvZDaRzqYOIwdfjMwWcXSA6bGUPJfVjl92NXiy5PrvtHwwe32ejmDIj7R+MHp9no5oxI9xMwlxR1mGoATrpWag=="> : !transformer.residual<8>
// CHECK-NEXT:    %[[V4:.+]] = transformer.unembed %[[V3]] decode<categorical [0, 1, 2]>
// CHECK-NEXT:      W_U <8x3xf32 sparse {(0, 0) : 1.0, (2, 1) : 1.0, (3, 2) : 1.0}> : !transformer.residual<8> -> !transformer.logits<3>
// CHECK-NEXT:    transformer.variable "indices" line 5 values<{0 to 3}> after<"embed"> before<"layer0/mlp">
// CHECK-NEXT:      table <4x4xf64 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0, (3, 3) : 1.0}>
// CHECK-NEXT:      basis <4x8xf64 sparse {(0, 2) : 1.0, (1, 3) : 1.0, (2, 4) : 1.0, (3, 5) : 1.0}>
// CHECK-NEXT:    transformer.variable "tokens" line 11 values<{0 to 2}> after<"embed">
// CHECK-NEXT:      table <3x1xf64 dense {{\[\[}}0.0], [1.0], [2.0]]>
// CHECK-NEXT:      basis <1x8xf64 sparse {(0, 6) : 1.0}>
// CHECK-NEXT:    transformer.variable "number" line 12 values<{0 to 2}> after<"embed">
// CHECK-NEXT:      table <3x1xf64 dense {{\[\[}}0.0], [1.0], [2.0]]>
// CHECK-NEXT:      reading <8x1xf64 sparse {(6, 0) : 1.0}>
// CHECK-NEXT:    transformer.variable "mean" line 16 values<{0, 1/4, 1/3, 1/2, 2/3, 3/4, 1, 5/4, 4/3, 3/2, 5/3, 7/4, 2}> after<"layer0/attn">
// CHECK-NEXT:      table <13x1xf64 dense {{\[\[}}0.0], [0.25], [0.3333333333333333], [0.5], [0.6666666666666666], [0.75], [1.0], [1.25], [1.3333333333333333], [1.5], [1.6666666666666667], [1.75], [2.0]]>
// CHECK-NEXT:      basis <1x8xf64 sparse {(0, 7) : 1.0}>
// CHECK-NEXT:    transformer.variable "running_sum" line 17 values<{0 to 2}> after<"layer0/mlp">
// CHECK-NEXT:      table <3x3xf64 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0}>
// CHECK-NEXT:      basis <3x8xf64 sparse {(0, 0) : 1.0, (1, 2) : 1.0, (2, 3) : 1.0}>
// CHECK-NEXT:    transformer.return %[[V4]] : !transformer.logits<3>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

// RUN: rasp-opt -p default %s | filecheck --match-full-lines %s

// A function of two tokens, one of them read by a head.
rasp.program @rock_paper_scissors vocab {"p", "r", "s"} max_seq_len 4 causal {
  %tokens = rasp.tokens : !rasp.sop
  %map = rasp.map(%tokens) named "map" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%key: !rasp.value):
    %0 = rasp.lookup %key {("p") : "r", ("r") : "s", ("s") : "p"}
    rasp.yield %0
  }
  %indices = rasp.indices : !rasp.sop
  %map_1 = rasp.map(%indices) named "map_2" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 1
    %1 = rasp.add %x, %0
    rasp.yield %1
  }
  %select = rasp.select keys(%map_1) queries(%indices) named "select" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp eq %key, %query
    rasp.yield %0
  }
  %left = rasp.aggregate %select, %tokens default "-" named "left" : !rasp.sop -> !rasp.sop
  %wins = rasp.map(%map, %left) named "wins" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %0 = rasp.cmp eq %x, %y
    rasp.yield %0
  }
  %map_2 = rasp.map(%left) named "map_3" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal "r"
    %1 = rasp.cmp eq %x, %0
    %2 = rasp.literal "p"
    %3 = rasp.cmp eq %x, %2
    %4 = rasp.literal "s"
    %5 = rasp.cmp eq %x, %4
    %6 = rasp.or %3, %5
    %7 = rasp.or %1, %6
    rasp.yield %7
  }
  %sequence_map = rasp.map(%left, %tokens) named "sequence_map" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %0 = rasp.cmp eq %x, %y
    rasp.yield %0
  }
  %sequence_map_1 = rasp.map(%wins, %sequence_map) named "sequence_map_2" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %0 = rasp.or %x, %y
    rasp.yield %0
  }
  %map_3 = rasp.map(%sequence_map_1) named "map_4" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.not %x
    rasp.yield %0
  }
  %loses = rasp.lazy_map(%map_2, %map_3) named "loses" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %0 = rasp.and %x, %y
    rasp.yield %0
  }
  %map_4 = rasp.map(%loses) named "map_5" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%0: !rasp.value):
    %1 = rasp.literal "-"
    %2 = rasp.literal "="
    %3 = rasp.if %0, %1, %2
    rasp.yield %3
  }
  %rock_paper_scissors = rasp.lazy_map(%wins, %map_4) named "rock_paper_scissors" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%0: !rasp.value, %1: !rasp.value):
    %2 = rasp.literal "+"
    %3 = rasp.if %0, %2, %1
    rasp.yield %3
  }
  rasp.return %rock_paper_scissors : !rasp.sop
}

// CHECK:       transformer.model @rock_paper_scissors tokens<"p", "r", "s", "compiler_bos", "compiler_pad"> bos 3 pad 4 max_seq_len 4 causal residual_labels<"tokens:compiler_bos/rock_paper_scissors:+", "one", "tokens:p/rock_paper_scissors:-", "tokens:r/rock_paper_scissors:=", "tokens:s", "indices:2", "indices:one", "indices:1", "left:-", "left:p", "left:r", "left:s"> certificate <float32 [select "left" 22.5 0.0, step "left" 0.5 8.46e-10, step "rock_paper_scissors" 0.5 1.14e-05, decode "rock_paper_scissors" 1.0 1.56e-05], "float32-folded" 2.28e-05> {
// CHECK-NEXT:  ^bb0(%[[V0:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V1:.+]] = transformer.embed %[[V0]]
// CHECK-NEXT:      W_E <5x12xf32 sparse {(0, 1) : 1.0, (0, 2) : 1.0, (0, 8) : 1.0, (1, 1) : 1.0, (1, 3) : 1.0, (1, 8) : 1.0, (2, 1) : 1.0, (2, 4) : 1.0, (2, 8) : 1.0, (3, 0) : 1.0, (3, 1) : 1.0, (4, 1) : 1.0}>
// CHECK-NEXT:      W_pos <5x12xf32 sparse {(1, 5) : 3.0, (1, 6) : 1.0, (1, 7) : 5.0, (2, 5) : 1.0, (2, 7) : 3.0, (3, 5) : -1.0, (3, 7) : 1.0, (4, 5) : -3.0, (4, 6) : 1.0, (4, 7) : -1.0}> : !transformer.residual<12>
// CHECK-NEXT:    %[[V2:.+]] = transformer.attention %[[V1]] layer 0 {
// CHECK-NEXT:      transformer.head<"left">
// CHECK-NEXT:        W_Q <12x4xf32 sparse {(1, 0) : 41.5, (1, 1) : -128.0, (5, 0) : 48.0, (5, 2) : -48.0, (6, 0) : 128.0, (6, 2) : -128.0, (7, 0) : 16.0, (7, 2) : -16.0, (7, 3) : 32.0}>
// CHECK-NEXT:        W_K <12x4xf32 sparse {(0, 0) : 1.0, (1, 2) : 1.0, (5, 3) : 1.0, (6, 1) : 1.0}>
// CHECK-NEXT:        W_V <12x4xf32 sparse {(0, 3) : 1.0, (1, 3) : -1.0, (2, 0) : 1.0, (3, 1) : 1.0, (4, 2) : 1.0}>
// CHECK-NEXT:        W_O <4x12xf32 sparse {(0, 9) : 1.0, (1, 10) : 1.0, (2, 11) : 1.0, (3, 8) : 1.0}>
// CHECK-NEXT:    } : !transformer.residual<12>
// CHECK-NEXT:    %[[V3:.+]] = transformer.mlp %[[V2]] layer 0 neurons<"rock_paper_scissors[*,*]", "rock_paper_scissors[p,r]", "rock_paper_scissors[p,s]", "rock_paper_scissors[r,s]", "rock_paper_scissors[r,p]", "rock_paper_scissors[s,p]", "rock_paper_scissors[s,r]", "erase(tokens:compiler_bos)", "erase(tokens:p)", "erase(tokens:r)">
// CHECK-NEXT:      W_in <12x10xf32 sparse {(0, 7) : 1.0, (1, 0) : -2.0, (1, 1) : -2.0, (1, 2) : -2.0, (1, 3) : -2.0, (1, 4) : -2.0, (1, 5) : -2.0, (1, 6) : -2.0, (2, 0) : 1.5, (2, 1) : 1.5, (2, 2) : 1.5, (2, 8) : 1.0, (3, 0) : 1.5, (3, 3) : 1.5, (3, 4) : 1.5, (3, 9) : 1.0, (4, 0) : 1.5, (4, 5) : 1.5, (4, 6) : 1.5, (8, 0) : 1.5, (9, 0) : 1.5, (9, 4) : 1.5, (9, 5) : 1.5, (10, 0) : 1.5, (10, 1) : 1.5, (10, 6) : 1.5, (11, 0) : 1.5, (11, 2) : 1.5, (11, 3) : 1.5}>
// CHECK-NEXT:      W_out <10x12xf32 sparse {(0, 3) : 1.0, (1, 0) : 1.0, (1, 3) : -1.0, (2, 2) : 1.0, (2, 3) : -1.0, (3, 0) : 1.0, (3, 3) : -1.0, (4, 2) : 1.0, (4, 3) : -1.0, (5, 0) : 1.0, (5, 3) : -1.0, (6, 2) : 1.0, (6, 3) : -1.0, (7, 0) : -1.0, (8, 2) : -1.0, (9, 3) : -1.0}> : !transformer.residual<12>
// CHECK-NEXT:    %[[V4:.+]] = transformer.unembed %[[V3]] decode<categorical ["+", "-", "="]>
// CHECK-NEXT:      W_U <12x3xf32 sparse {(0, 0) : 1.0, (2, 1) : 1.0, (3, 2) : 1.0}> : !transformer.residual<12> -> !transformer.logits<3>
// CHECK-NEXT:    transformer.variable "tokens" line 5 values<{"p", "r", "s"}> after<"embed"> before<"layer0/mlp">
// CHECK-NEXT:      table <3x3xf64 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0}>
// CHECK-NEXT:      basis <3x12xf64 sparse {(0, 2) : 1.0, (1, 3) : 1.0, (2, 4) : 1.0}>
// CHECK-NEXT:    transformer.variable "map" line 6 fate<fused by "rasp-fuse-maps" into ["wins"]>
// CHECK-NEXT:    transformer.variable "indices" line 11 values<{0 to 3}> after<"embed">
// CHECK-NEXT:      table <4x3xf64 dense {{\[\[}}3.0, 1.0, 5.0], [1.0, 0.0, 3.0], [-1.0, 0.0, 1.0], [-3.0, 1.0, -1.0]]>
// CHECK-NEXT:      basis <3x12xf64 sparse {(0, 5) : 1.0, (1, 6) : 1.0, (2, 7) : 1.0}>
// CHECK-NEXT:    transformer.variable "map_2" line 12 values<{1 to 4}> fate<narrowed by "craft-narrow-spaces">
// CHECK-NEXT:    transformer.variable "left" line 23 values<{"-", "p", "r", "s"}> after<"layer0/attn">
// CHECK-NEXT:      table <4x4xf64 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0, (3, 3) : 1.0}>
// CHECK-NEXT:      basis <4x12xf64 sparse {(0, 8) : 1.0, (1, 9) : 1.0, (2, 10) : 1.0, (3, 11) : 1.0}>
// CHECK-NEXT:    transformer.variable "wins" line 24 fate<fused by "rasp-fuse-maps" into ["rock_paper_scissors", "sequence_map_2"]>
// CHECK-NEXT:    transformer.variable "map_3" line 29 fate<fused by "rasp-fuse-maps" into ["loses"]>
// CHECK-NEXT:    transformer.variable "sequence_map" line 41 fate<fused by "rasp-fuse-maps" into ["sequence_map_2"]>
// CHECK-NEXT:    transformer.variable "sequence_map_2" line 46 fate<fused by "rasp-fuse-maps" into ["map_4"]>
// CHECK-NEXT:    transformer.variable "map_4" line 51 fate<fused by "rasp-fuse-maps" into ["loses"]>
// CHECK-NEXT:    transformer.variable "loses" line 56 fate<fused by "rasp-fuse-maps" into ["map_5"]>
// CHECK-NEXT:    transformer.variable "map_5" line 61 fate<fused by "rasp-fuse-maps" into ["rock_paper_scissors"]>
// CHECK-NEXT:    transformer.variable "rock_paper_scissors" line 68 values<{"+", "-", "="}> after<"layer0/mlp">
// CHECK-NEXT:      table <3x3xf64 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0}>
// CHECK-NEXT:      basis <3x12xf64 sparse {(0, 0) : 1.0, (1, 2) : 1.0, (2, 3) : 1.0}>
// CHECK-NEXT:    transformer.return %[[V4]] : !transformer.logits<3>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

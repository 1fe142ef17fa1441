// RUN: rasp-opt -p default %s | filecheck --match-full-lines %s

// Whether two tokens occur equally often.
rasp.program @equally_many vocab {"a", "b", "c"} max_seq_len 4 {
  %full = rasp.constant true named "full" : !rasp.sop
  %full_1 = rasp.constant true named "full_2" : !rasp.sop
  %full_s = rasp.select keys(%full) queries(%full_1) named "full_s" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp eq %key, %query
    rasp.yield %0
  }
  %tokens = rasp.tokens : !rasp.sop
  %map = rasp.map(%tokens) named "map" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal "a"
    %1 = rasp.cmp eq %x, %0
    rasp.yield %1
  }
  %map_1 = rasp.map(%map) named "map_2" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 1
    %1 = rasp.literal 0
    %2 = rasp.if %x, %0, %1
    rasp.yield %2
  }
  %map_2 = rasp.map(%tokens) named "map_3" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal "b"
    %1 = rasp.cmp eq %x, %0
    rasp.yield %1
  }
  %map_3 = rasp.map(%map_2) named "map_4" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 1
    %1 = rasp.literal 0
    %2 = rasp.if %x, %0, %1
    rasp.yield %2
  }
  %vote = rasp.map(%map_1, %map_3) named "vote" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %0 = rasp.sub %x, %y
    rasp.yield %0
  }
  %average_vote = rasp.aggregate %full_s, %vote default 0 named "average(vote)" : !rasp.sop -> !rasp.sop
  %equally_many = rasp.map(%average_vote) named "equally_many" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 0
    %1 = rasp.cmp eq %x, %0
    rasp.yield %1
  }
  rasp.return %equally_many : !rasp.sop
}

// CHECK:       transformer.model @equally_many tokens<"a", "b", "c", "compiler_bos", "compiler_pad"> bos 3 pad 4 max_seq_len 4 residual_labels<"tokens:compiler_bos/average(vote):-1|..|1", "one", "tokens:a|b", "average(vote)_mean", "average(vote):0"> certificate <float32 [select "average(vote)_mean" 22.5 0.0, decode "equally_many" 1.0 1.88e-05], "float32-folded" 1.88e-05> {
// CHECK-NEXT:  ^bb0(%[[V0:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V1:.+]] = transformer.embed %[[V0]]
// CHECK-NEXT:      W_E <5x5xf32 sparse {(0, 1) : 1.0, (0, 2) : 1.0, (1, 1) : 1.0, (1, 2) : -1.0, (2, 1) : 1.0, (3, 0) : 1.0, (3, 1) : 1.0, (4, 1) : 1.0}>
// CHECK-NEXT:      W_pos <5x5xf32 sparse {}> : !transformer.residual<5>
// CHECK-NEXT:    %[[V2:.+]] = transformer.attention %[[V1]] layer 0 {
// CHECK-NEXT:      transformer.head<"average(vote)_mean">
// CHECK-NEXT:        W_Q <5x2xf32 dense {{\[\[}}-45.0, 45.0], [45.0, -22.5], [0.0, 0.0], [0.0, 0.0], [0.0, 0.0]]>
// CHECK-NEXT:        W_K <5x2xf32 sparse {(0, 1) : 1.0, (1, 0) : 1.0}>
// CHECK-NEXT:        W_V <5x1xf32 sparse {(2, 0) : 1.0}>
// CHECK-NEXT:        W_O <1x5xf32 sparse {(0, 3) : 1.0}>
// CHECK-NEXT:    } : !transformer.residual<5>
// CHECK-NEXT:    %[[V3:.+]] = transformer.mlp %[[V2]] layer 0 neurons<"average(vote)[start]", "average(vote)[6]+", "average(vote)[6]-", "average(vote)[7]+", "average(vote)[7]-", "erase(tokens:compiler_bos)">
// CHECK-NEXT:      W_in <5x6xf32 dense {{\[\[}}-1.0, -15.0, -14.0, -14.0, -15.0, 1.0], [1.0, 2.0, 1.0, -1.0, -2.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, 12.0, 12.0, 12.0, 12.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0]]>
// CHECK-NEXT:      W_out <6x5xf32 sparse {(0, 0) : 1.0, (1, 0) : -1.0, (1, 4) : 1.0, (2, 0) : 1.0, (2, 4) : -1.0, (3, 0) : 1.0, (3, 4) : -1.0, (4, 0) : -1.0, (4, 4) : 1.0, (5, 0) : -1.0}> : !transformer.residual<5>
// CHECK-NEXT:    %[[V4:.+]] = transformer.unembed %[[V3]] decode<categorical [false, true]>
// CHECK-NEXT:      W_U <5x2xf32 sparse {(0, 0) : 1.0, (4, 1) : 1.0}> : !transformer.residual<5> -> !transformer.logits<2>
// CHECK-NEXT:    transformer.variable "full" line 5 fate<unread by "dce">
// CHECK-NEXT:    transformer.variable "full_2" line 6 fate<merged by "rasp-merge-equal" into ["full"]>
// CHECK-NEXT:    transformer.variable "tokens" line 12 values<{"a", "b", "c"}> after<"embed">
// CHECK-NEXT:      table <3x1xf64 dense {{\[\[}}1.0], [-1.0], [0.0]]>
// CHECK-NEXT:      basis <1x5xf64 sparse {(0, 2) : 1.0}>
// CHECK-NEXT:    transformer.variable "map" line 13 fate<fused by "rasp-fuse-maps" into ["map_2"]>
// CHECK-NEXT:    transformer.variable "map_2" line 19 fate<fused by "rasp-fuse-maps" into ["vote"]>
// CHECK-NEXT:    transformer.variable "map_3" line 26 fate<fused by "rasp-fuse-maps" into ["map_4"]>
// CHECK-NEXT:    transformer.variable "map_4" line 32 fate<fused by "rasp-fuse-maps" into ["vote"]>
// CHECK-NEXT:    transformer.variable "vote" line 39 values<{-1 to 1}> fate<narrowed by "craft-narrow-spaces">
// CHECK-NEXT:    transformer.variable "average(vote)" line 44 values<{-1, -3/4, -2/3, -1/2, -1/3, -1/4, 0, 1/4, 1/3, 1/2, 2/3, 3/4, 1}> after<"layer0/mlp">
// CHECK-NEXT:      table <13x2xf64 dense {{\[\[}}1.0, 0.0], [1.0, 0.0], [1.0, 0.0], [1.0, 0.0], [1.0, 0.0], [1.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 0.0], [1.0, 0.0], [1.0, 0.0], [1.0, 0.0], [1.0, 0.0]]>
// CHECK-NEXT:      basis <2x5xf64 sparse {(0, 0) : 1.0, (1, 4) : 1.0}>
// CHECK-NEXT:    transformer.variable "equally_many" line 45 values<{false, true}> after<"layer0/mlp">
// CHECK-NEXT:      table <2x2xf64 dense {{\[\[}}1.0, 0.0], [0.0, 1.0]]>
// CHECK-NEXT:      reading <5x2xf64 sparse {(0, 0) : 1.0, (4, 1) : 1.0}>
// CHECK-NEXT:    transformer.variable "indices" derived values<{0 to 3}> fate<unread by "craft-narrow-spaces">
// CHECK-NEXT:    transformer.variable "average(vote)_mean" derived values<{-1, -3/4, -2/3, -1/2, -1/3, -1/4, 0, 1/4, 1/3, 1/2, 2/3, 3/4, 1}> after<"layer0/attn">
// CHECK-NEXT:      table <13x1xf64 dense {{\[\[}}-1.0], [-0.75], [-0.6666666666666666], [-0.5], [-0.3333333333333333], [-0.25], [0.0], [0.25], [0.3333333333333333], [0.5], [0.6666666666666666], [0.75], [1.0]]>
// CHECK-NEXT:      basis <1x5xf64 sparse {(0, 3) : 1.0}>
// CHECK-NEXT:    transformer.return %[[V4]] : !transformer.logits<2>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

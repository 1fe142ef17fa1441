// RUN: rasp-opt -p default --validate %s | filecheck --match-full-lines %s

// Whether the sequence starts with a pair of tokens.
rasp.program @starts_with vocab {"a", "b", "c"} max_seq_len 4 {
  %indices = rasp.indices : !rasp.sop
  %full = rasp.constant 0 named "full" : !rasp.sop
  %select = rasp.select keys(%indices) queries(%full) named "select" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp eq %key, %query
    rasp.yield %0
  }
  %tokens = rasp.tokens : !rasp.sop
  %first = rasp.aggregate %select, %tokens default 0 named "first" : !rasp.sop -> !rasp.sop
  %map = rasp.map(%first) named "map" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal "a"
    %1 = rasp.cmp eq %x, %0
    rasp.yield %1
  }
  %full_1 = rasp.constant 1 named "full_2" : !rasp.sop
  %select_1 = rasp.select keys(%indices) queries(%full_1) named "select_2" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp eq %key, %query
    rasp.yield %0
  }
  %second = rasp.aggregate %select_1, %tokens default "-" named "second" : !rasp.sop -> !rasp.sop
  %map_1 = rasp.map(%second) named "map_2" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal "b"
    %1 = rasp.cmp eq %x, %0
    rasp.yield %1
  }
  %starts_with = rasp.map(%map, %map_1) named "starts_with" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %0 = rasp.and %x, %y
    rasp.yield %0
  }
  rasp.return %starts_with : !rasp.sop
}

// CHECK:       transformer.model @starts_with tokens<"a", "b", "c", "compiler_bos", "compiler_pad"> bos 3 pad 4 max_seq_len 4 residual_labels<"tokens:compiler_bos/starts_with:False", "one", "indices:0", "indices:1", "full:0/starts_with:True", "tokens:a", "tokens:b", "tokens:c", "full_2:1", "second:-", "second:a", "second:b", "second:c", "first:a", "first:b|c"> certificate <float32 [select "first" 22.5 0.0, select "second" 22.5 0.0, step "second" 0.5 8.46e-10, step "starts_with" 0.5 1.09e-05, decode "starts_with" 1.0 1.53e-05], "float32-folded" 2.19e-05> {
// CHECK-NEXT:  ^bb0(%[[V0:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V1:.+]] = transformer.embed %[[V0]]
// CHECK-NEXT:      W_E <5x15xf32 sparse {(0, 1) : 1.0, (0, 4) : 1.0, (0, 5) : 1.0, (0, 8) : 1.0, (0, 9) : 1.0, (1, 1) : 1.0, (1, 4) : 1.0, (1, 6) : 1.0, (1, 8) : 1.0, (1, 9) : 1.0, (2, 1) : 1.0, (2, 4) : 1.0, (2, 7) : 1.0, (2, 8) : 1.0, (2, 9) : 1.0, (3, 0) : 1.0, (3, 1) : 1.0, (4, 1) : 1.0}>
// CHECK-NEXT:      W_pos <5x15xf32 sparse {(1, 2) : 1.0, (2, 3) : 1.0}> : !transformer.residual<15>
// CHECK-NEXT:    %[[V2:.+]] = transformer.attention %[[V1]] layer 0 {
// CHECK-NEXT:      transformer.head<"first">
// CHECK-NEXT:        W_Q <15x2xf32 sparse {(1, 0) : 22.5, (4, 1) : 45.0}>
// CHECK-NEXT:        W_K <15x2xf32 sparse {(0, 0) : 1.0, (2, 1) : 1.0}>
// CHECK-NEXT:        W_V <15x2xf32 sparse {(5, 0) : 1.0, (6, 1) : 1.0, (7, 1) : 1.0}>
// CHECK-NEXT:        W_O <2x15xf32 sparse {(0, 13) : 1.0, (1, 14) : 1.0}>
// CHECK-NEXT:      transformer.head<"second">
// CHECK-NEXT:        W_Q <15x2xf32 sparse {(1, 0) : 22.5, (8, 1) : 45.0}>
// CHECK-NEXT:        W_K <15x2xf32 sparse {(0, 0) : 1.0, (3, 1) : 1.0}>
// CHECK-NEXT:        W_V <15x4xf32 sparse {(0, 3) : 1.0, (1, 3) : -1.0, (5, 0) : 1.0, (6, 1) : 1.0, (7, 2) : 1.0}>
// CHECK-NEXT:        W_O <4x15xf32 sparse {(0, 10) : 1.0, (1, 11) : 1.0, (2, 12) : 1.0, (3, 9) : 1.0}>
// CHECK-NEXT:    } : !transformer.residual<15>
// CHECK-NEXT:    %[[V3:.+]] = transformer.mlp %[[V2]] layer 0 neurons<"starts_with[*,*]", "starts_with[True,True]", "erase(tokens:compiler_bos)", "erase(full:0)">
// CHECK-NEXT:      W_in <15x4xf32 sparse {(0, 2) : 1.0, (1, 0) : -2.0, (1, 1) : -2.0, (4, 3) : 1.0, (9, 0) : 1.5, (10, 0) : 1.5, (11, 0) : 1.5, (11, 1) : 1.5, (12, 0) : 1.5, (13, 0) : 1.5, (13, 1) : 1.5, (14, 0) : 1.5}>
// CHECK-NEXT:      W_out <4x15xf32 sparse {(0, 0) : 1.0, (1, 0) : -1.0, (1, 4) : 1.0, (2, 0) : -1.0, (3, 4) : -1.0}> : !transformer.residual<15>
// CHECK-NEXT:    %[[V4:.+]] = transformer.unembed %[[V3]] decode<categorical [false, true]>
// CHECK-NEXT:      W_U <15x2xf32 sparse {(0, 0) : 1.0, (4, 1) : 1.0}> : !transformer.residual<15> -> !transformer.logits<2>
// CHECK-NEXT:    transformer.variable "indices" line 5 values<{0 to 3}> after<"embed">
// CHECK-NEXT:      table <4x2xf64 sparse {(0, 0) : 1.0, (1, 1) : 1.0}>
// CHECK-NEXT:      basis <2x15xf64 sparse {(0, 2) : 1.0, (1, 3) : 1.0}>
// CHECK-NEXT:    transformer.variable "full" line 6 values<{0}> after<"embed"> before<"layer0/mlp">
// CHECK-NEXT:      table <1x1xf64 dense {{\[\[}}1.0]]>
// CHECK-NEXT:      basis <1x15xf64 sparse {(0, 4) : 1.0}>
// CHECK-NEXT:    transformer.variable "tokens" line 12 values<{"a", "b", "c"}> after<"embed">
// CHECK-NEXT:      table <3x3xf64 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0}>
// CHECK-NEXT:      basis <3x15xf64 sparse {(0, 5) : 1.0, (1, 6) : 1.0, (2, 7) : 1.0}>
// CHECK-NEXT:    transformer.variable "first" line 13 values<{"a", "b", "c"}> after<"layer0/attn">
// CHECK-NEXT:      table <3x2xf64 dense {{\[\[}}1.0, 0.0], [0.0, 1.0], [0.0, 1.0]]>
// CHECK-NEXT:      basis <2x15xf64 sparse {(0, 13) : 1.0, (1, 14) : 1.0}>
// CHECK-NEXT:    transformer.variable "map" line 14 values<{false, true}> after<"layer0/attn">
// CHECK-NEXT:      table <2x2xf64 dense {{\[\[}}1.0, 0.0], [0.0, 1.0]]>
// CHECK-NEXT:      reading <15x2xf64 sparse {(13, 1) : 1.0, (14, 0) : 1.0}>
// CHECK-NEXT:    transformer.variable "full_2" line 20 values<{1}> after<"embed">
// CHECK-NEXT:      table <1x1xf64 dense {{\[\[}}1.0]]>
// CHECK-NEXT:      basis <1x15xf64 sparse {(0, 8) : 1.0}>
// CHECK-NEXT:    transformer.variable "second" line 26 values<{"-", "a", "b", "c"}> after<"layer0/attn">
// CHECK-NEXT:      table <4x4xf64 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0, (3, 3) : 1.0}>
// CHECK-NEXT:      basis <4x15xf64 sparse {(0, 9) : 1.0, (1, 10) : 1.0, (2, 11) : 1.0, (3, 12) : 1.0}>
// CHECK-NEXT:    transformer.variable "map_2" line 27 values<{false, true}> after<"layer0/attn">
// CHECK-NEXT:      table <2x2xf64 dense {{\[\[}}1.0, 0.0], [0.0, 1.0]]>
// CHECK-NEXT:      reading <15x2xf64 sparse {(9, 0) : 1.0, (10, 0) : 1.0, (11, 1) : 1.0, (12, 0) : 1.0}>
// CHECK-NEXT:    transformer.variable "starts_with" line 33 values<{false, true}> after<"layer0/mlp">
// CHECK-NEXT:      table <2x2xf64 dense {{\[\[}}1.0, 0.0], [0.0, 1.0]]>
// CHECK-NEXT:      basis <2x15xf64 sparse {(0, 0) : 1.0, (1, 4) : 1.0}>
// CHECK-NEXT:    transformer.return %[[V4]] : !transformer.logits<2>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

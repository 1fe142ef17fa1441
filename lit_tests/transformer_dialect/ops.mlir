// RUN: rasp-opt --split-input-file %s | rasp-opt --split-input-file | filecheck --match-full-lines %s
// RUN: rasp-opt --print-op-generic --split-input-file %s | rasp-opt --split-input-file | filecheck --match-full-lines %s
// RUN: rasp-opt --print-op-generic --split-input-file %s | rasp-opt --split-input-file --print-op-generic | filecheck --match-full-lines %s --check-prefix=GENERIC

// Types and attributes, except weights, which weights.mlir tests.
"test.op"() : () -> (!transformer.tokens, !transformer.residual<43>, !transformer.logits<4>)
"test.op"() {tokens = #transformer.vocab<"a", 2, 1/3, true, (1, "b"), "é">} : () -> ()
"test.op"() {label = #transformer.label<"café \22x\22">} : () -> ()
"test.op"() {labels = #transformer.labels<"tokens:\22a\22", "é">} : () -> ()
"test.op"() {labels = #transformer.labels<>} : () -> ()

// CHECK:       %[[V0:.+]], %[[V1:.+]], %[[V2:.+]] = "test.op"() : () -> (!transformer.tokens, !transformer.residual<43>, !transformer.logits<4>)
// CHECK-NEXT:  "test.op"() {tokens = #transformer.vocab<"a", 2, 1/3, true, (1, "b"), "é">} : () -> ()
// CHECK-NEXT:  "test.op"() {label = #transformer.label<"caf\C3\A9 \22x\22">} : () -> ()
// CHECK-NEXT:  "test.op"() {labels = #transformer.labels<"tokens:\22a\22", "é">} : () -> ()
// CHECK-NEXT:  "test.op"() {labels = #transformer.labels<>} : () -> ()

// GENERIC:       %[[V0:.+]], %[[V1:.+]], %[[V2:.+]] = "test.op"() : () -> (!transformer.tokens, !transformer.residual<43>, !transformer.logits<4>)
// GENERIC-NEXT:  "test.op"() {tokens = #transformer.vocab<"a", 2, 1/3, true, (1, "b"), "é">} : () -> ()
// GENERIC-NEXT:  "test.op"() {label = #transformer.label<"caf\C3\A9 \22x\22">} : () -> ()
// GENERIC-NEXT:  "test.op"() {labels = #transformer.labels<"tokens:\22a\22", "é">} : () -> ()
// GENERIC-NEXT:  "test.op"() {labels = #transformer.labels<>} : () -> ()

// -----

// A categorical decoding keeps the order of its columns, a numerical one sorts its numbers.
"test.op"() {decode = #transformer.decode<categorical ["b", none, "a", 1/2]>} : () -> ()
"test.op"() {decode = #transformer.decode<numerical {7, 0, 1, 2, 3, -1/2}>} : () -> ()

// CHECK:       "test.op"() {decode = #transformer.decode<categorical ["b", none, "a", 1/2]>} : () -> ()
// CHECK-NEXT:  "test.op"() {decode = #transformer.decode<numerical {-1/2, 0 to 3, 7}>} : () -> ()

// GENERIC:       "test.op"() {decode = #transformer.decode<categorical ["b", none, "a", 1/2]>} : () -> ()
// GENERIC-NEXT:  "test.op"() {decode = #transformer.decode<numerical {-1/2, 0 to 3, 7}>} : () -> ()

// -----

// Every op with its optional parts, and without.

transformer.model @full tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 2 causal residual_labels<"tokens:a", "tokens:b", "one"> {
^bb0(%tokens: !transformer.tokens):
  %embed = transformer.embed %tokens
    W_E <4x3xf32 sparse {(0, 0) : 1.0, (1, 1) : 1.0}>
    W_pos <3x3xf32 dense [[0, 0, 0], [0.25, 0, 1], [0, 0.5, 1]]> : !transformer.residual<3>
  %attention = transformer.attention %embed layer 0 {
    transformer.head<"previous">
      W_Q <3x2xf32 sparse {(0, 0) : 8.0}>
      W_K <3x2xf32 sparse {(0, 0) : 1.0}>
      W_V <3x1xf32 sparse {(2, 0) : 1.0}>
      W_O <1x3xf32 sparse {(0, 1) : 1.0}>
    transformer.head<"wide, and ragged">
      W_Q <3x1xf32 sparse {}> W_K <3x1xf32 sparse {}> W_V <3x4xf32 sparse {}> W_O <4x3xf32 sparse {}>
  } : !transformer.residual<3>
  %mlp = transformer.mlp %attention layer 0 neurons<"a", "b">
    W_in <3x2xf32 sparse {(0, 0) : 1.0}>
    b_in <2xf32 dense [-0.5, 1.0]>
    W_out <2x3xf32 sparse {(0, 0) : 2.0}>
    b_out <3xf32 sparse {2 : 0.125}> : !transformer.residual<3>
  %last = transformer.mlp %mlp layer 2 neurons<"c">
    W_in <3x1xf32 sparse {(0, 0) : 1.0}>
    W_out <1x3xf32 sparse {(0, 0) : 2.0}> : !transformer.residual<3>
  %category = transformer.unembed %last decode<categorical ["a", none]>
    W_U <3x2xf32 sparse {(0, 0) : 1.0}>
    b_U <2xf32 dense [0.0, 0.5]> : !transformer.residual<3> -> !transformer.logits<2>
  %number = transformer.unembed %last decode<numerical {0 to 3}> label<"count">
    W_U <3x1xf32 sparse {(2, 0) : 1.0}> : !transformer.residual<3> -> !transformer.logits<1>
  transformer.return %category, %number : !transformer.logits<2>, !transformer.logits<1>
}

// CHECK:       transformer.model @full tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 2 causal residual_labels<"tokens:a", "tokens:b", "one"> {
// CHECK-NEXT:  ^bb0(%[[TOKENS:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[EMBED:.+]] = transformer.embed %[[TOKENS]]
// CHECK-NEXT:      W_E <4x3xf32 sparse {(0, 0) : 1.0, (1, 1) : 1.0}>
// CHECK-NEXT:      W_pos <3x3xf32 dense {{\[\[}}0.0, 0.0, 0.0], [0.25, 0.0, 1.0], [0.0, 0.5, 1.0]]> : !transformer.residual<3>
// CHECK-NEXT:    %[[ATTENTION:.+]] = transformer.attention %[[EMBED]] layer 0 {
// CHECK-NEXT:      transformer.head<"previous">
// CHECK-NEXT:        W_Q <3x2xf32 sparse {(0, 0) : 8.0}>
// CHECK-NEXT:        W_K <3x2xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:        W_V <3x1xf32 sparse {(2, 0) : 1.0}>
// CHECK-NEXT:        W_O <1x3xf32 sparse {(0, 1) : 1.0}>
// CHECK-NEXT:      transformer.head<"wide, and ragged">
// CHECK-NEXT:        W_Q <3x1xf32 sparse {}>
// CHECK-NEXT:        W_K <3x1xf32 sparse {}>
// CHECK-NEXT:        W_V <3x4xf32 sparse {}>
// CHECK-NEXT:        W_O <4x3xf32 sparse {}>
// CHECK-NEXT:    } : !transformer.residual<3>
// CHECK-NEXT:    %[[MLP:.+]] = transformer.mlp %[[ATTENTION]] layer 0 neurons<"a", "b">
// CHECK-NEXT:      W_in <3x2xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:      b_in <2xf32 dense [-0.5, 1.0]>
// CHECK-NEXT:      W_out <2x3xf32 sparse {(0, 0) : 2.0}>
// CHECK-NEXT:      b_out <3xf32 sparse {2 : 0.125}> : !transformer.residual<3>
// CHECK-NEXT:    %[[LAST:.+]] = transformer.mlp %[[MLP]] layer 2 neurons<"c">
// CHECK-NEXT:      W_in <3x1xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:      W_out <1x3xf32 sparse {(0, 0) : 2.0}> : !transformer.residual<3>
// CHECK-NEXT:    %[[CATEGORY:.+]] = transformer.unembed %[[LAST]] decode<categorical ["a", none]>
// CHECK-NEXT:      W_U <3x2xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:      b_U <2xf32 dense [0.0, 0.5]> : !transformer.residual<3> -> !transformer.logits<2>
// CHECK-NEXT:    %[[NUMBER:.+]] = transformer.unembed %[[LAST]] decode<numerical {0 to 3}> label<"count">
// CHECK-NEXT:      W_U <3x1xf32 sparse {(2, 0) : 1.0}> : !transformer.residual<3> -> !transformer.logits<1>
// CHECK-NEXT:    transformer.return %[[CATEGORY]], %[[NUMBER]] : !transformer.logits<2>, !transformer.logits<1>
// CHECK-NEXT:  }

// GENERIC:       "transformer.model"() <{sym_name = "full", tokens = #transformer.vocab<"a", "b", "bos", "pad">, bos = 2 : i64, pad = 3 : i64, max_seq_len = 2 : i64, causal, residual_labels = #transformer.labels<"tokens:a", "tokens:b", "one">}> ({
// GENERIC-NEXT:  ^bb0(%[[TOKENS:.+]]: !transformer.tokens):
// GENERIC-NEXT:    %[[EMBED:.+]] = "transformer.embed"(%[[TOKENS]]) <{W_E = #transformer.weight<4x3xf32 sparse {(0, 0) : 1.0, (1, 1) : 1.0}>, W_pos = #transformer.weight<3x3xf32 dense {{\[\[}}0.0, 0.0, 0.0], [0.25, 0.0, 1.0], [0.0, 0.5, 1.0]]>}> : (!transformer.tokens) -> !transformer.residual<3>
// GENERIC-NEXT:    %[[ATTENTION:.+]] = "transformer.attention"(%[[EMBED]]) <{layer = 0 : i64}> ({
// GENERIC-NEXT:      "transformer.head"() <{label = #transformer.label<"previous">, W_Q = #transformer.weight<3x2xf32 sparse {(0, 0) : 8.0}>, W_K = #transformer.weight<3x2xf32 sparse {(0, 0) : 1.0}>, W_V = #transformer.weight<3x1xf32 sparse {(2, 0) : 1.0}>, W_O = #transformer.weight<1x3xf32 sparse {(0, 1) : 1.0}>}> : () -> ()
// GENERIC-NEXT:      "transformer.head"() <{label = #transformer.label<"wide, and ragged">, W_Q = #transformer.weight<3x1xf32 sparse {}>, W_K = #transformer.weight<3x1xf32 sparse {}>, W_V = #transformer.weight<3x4xf32 sparse {}>, W_O = #transformer.weight<4x3xf32 sparse {}>}> : () -> ()
// GENERIC-NEXT:    }) : (!transformer.residual<3>) -> !transformer.residual<3>
// GENERIC-NEXT:    %[[MLP:.+]] = "transformer.mlp"(%[[ATTENTION]]) <{layer = 0 : i64, neurons = #transformer.labels<"a", "b">, W_in = #transformer.weight<3x2xf32 sparse {(0, 0) : 1.0}>, b_in = #transformer.weight<2xf32 dense [-0.5, 1.0]>, W_out = #transformer.weight<2x3xf32 sparse {(0, 0) : 2.0}>, b_out = #transformer.weight<3xf32 sparse {2 : 0.125}>}> : (!transformer.residual<3>) -> !transformer.residual<3>
// GENERIC-NEXT:    %[[LAST:.+]] = "transformer.mlp"(%[[MLP]]) <{layer = 2 : i64, neurons = #transformer.labels<"c">, W_in = #transformer.weight<3x1xf32 sparse {(0, 0) : 1.0}>, W_out = #transformer.weight<1x3xf32 sparse {(0, 0) : 2.0}>}> : (!transformer.residual<3>) -> !transformer.residual<3>
// GENERIC-NEXT:    %[[CATEGORY:.+]] = "transformer.unembed"(%[[LAST]]) <{decode = #transformer.decode<categorical ["a", none]>, W_U = #transformer.weight<3x2xf32 sparse {(0, 0) : 1.0}>, b_U = #transformer.weight<2xf32 dense [0.0, 0.5]>}> : (!transformer.residual<3>) -> !transformer.logits<2>
// GENERIC-NEXT:    %[[NUMBER:.+]] = "transformer.unembed"(%[[LAST]]) <{decode = #transformer.decode<numerical {0 to 3}>, label = #transformer.label<"count">, W_U = #transformer.weight<3x1xf32 sparse {(2, 0) : 1.0}>}> : (!transformer.residual<3>) -> !transformer.logits<1>
// GENERIC-NEXT:    "transformer.return"(%[[CATEGORY]], %[[NUMBER]]) : (!transformer.logits<2>, !transformer.logits<1>) -> ()
// GENERIC-NEXT:  }) : () -> ()

// -----

// The smallest model; attributes beside the properties are kept.

transformer.model @least tokens<0, "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"one"> {
^bb0(%tokens: !transformer.tokens):
  %x = transformer.embed %tokens W_E <3x1xf32 sparse {}> W_pos <2x1xf32 sparse {}> {note = "kept"} : !transformer.residual<1>
  %o = transformer.unembed %x decode<categorical [0]> W_U <1x1xf32 sparse {}> : !transformer.residual<1> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
} {note = "kept"}

// CHECK:       transformer.model @least tokens<0, "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"one"> {
// CHECK-NEXT:  ^bb0(%[[TOKENS:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[X:.+]] = transformer.embed %[[TOKENS]]
// CHECK-NEXT:      W_E <3x1xf32 sparse {}>
// CHECK-NEXT:      W_pos <2x1xf32 sparse {}> {note = "kept"} : !transformer.residual<1>
// CHECK-NEXT:    %[[O:.+]] = transformer.unembed %[[X]] decode<categorical [0]>
// CHECK-NEXT:      W_U <1x1xf32 sparse {}> : !transformer.residual<1> -> !transformer.logits<1>
// CHECK-NEXT:    transformer.return %[[O]] : !transformer.logits<1>
// CHECK-NEXT:  } {note = "kept"}

// GENERIC:       "transformer.model"() <{sym_name = "least", tokens = #transformer.vocab<0, "bos", "pad">, bos = 1 : i64, pad = 2 : i64, max_seq_len = 1 : i64, residual_labels = #transformer.labels<"one">}> ({
// GENERIC-NEXT:  ^bb0(%[[TOKENS:.+]]: !transformer.tokens):
// GENERIC-NEXT:    %[[X:.+]] = "transformer.embed"(%[[TOKENS]]) <{W_E = #transformer.weight<3x1xf32 sparse {}>, W_pos = #transformer.weight<2x1xf32 sparse {}>}> {note = "kept"} : (!transformer.tokens) -> !transformer.residual<1>
// GENERIC-NEXT:    %[[O:.+]] = "transformer.unembed"(%[[X]]) <{decode = #transformer.decode<categorical [0]>, W_U = #transformer.weight<1x1xf32 sparse {}>}> : (!transformer.residual<1>) -> !transformer.logits<1>
// GENERIC-NEXT:    "transformer.return"(%[[O]]) : (!transformer.logits<1>) -> ()
// GENERIC-NEXT:  }) {note = "kept"} : () -> ()

// `raspc update-checks` wrote the CHECK lines.

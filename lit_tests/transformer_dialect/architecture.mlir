// RUN: rasp-opt %s | rasp-opt | filecheck --match-full-lines %s
// RUN: rasp-opt --print-op-generic %s | rasp-opt | filecheck --match-full-lines %s
// RUN: rasp-opt --print-op-generic %s | rasp-opt --print-op-generic | filecheck --match-full-lines %s --check-prefix=GENERIC

// The features of architectures: norms, activations, gates, scales and rotary positions.
"test.op"() {kind = #transformer<norm_kind rms>} : () -> ()
"test.op"() {kind = #transformer<norm_kind layer>} : () -> ()
"test.op"() {activation = #transformer<activation gelu_tanh>} : () -> ()
"test.op"() {rotary = #transformer.rotary<base 10000.0 factor 0.5>} : () -> ()

transformer.model @realised tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x2xf32 sparse {}> W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
  %1 = transformer.norm %0 "embed_norm" layer eps 1.000000e-12 : f64
    gain <2xf32 dense [1.0, 2.0]>
    shift <2xf32 dense [0.5, 0.0]> : !transformer.residual<2>
  %2 = transformer.norm %1 "layer0/attn_norm" rms eps 0.000000e+00 : f64
    gain <2xf32 dense [1.0, 2.0]> {note = "kept"} : !transformer.residual<2>
  %3 = transformer.attention %1 reads %2 layer 0 scale 5.000000e-01 : f64 rotary <base 10000.0 factor 1.0e+30> {
    transformer.head<"a"> W_Q <2x2xf32 sparse {(0, 0) : 2.0}> W_K <2x2xf32 sparse {(0, 0) : 1.0}> W_V <2x2xf32 sparse {(0, 0) : 1.0}> W_O <2x2xf32 sparse {(0, 1) : 3.0}>
  } : !transformer.residual<2>
  %4 = transformer.norm %3 "layer0/mlp_norm" layer eps 1.000000e-05 : f64
    gain <2xf32 dense [1.0, 2.0]> : !transformer.residual<2>
  %5 = transformer.mlp %3 reads %4 layer 0 activation silu neurons<"n">
    W_in <2x1xf32 sparse {}>
    b_in <1xf32 dense [0.5]>
    W_up <2x1xf32 dense [[1.0], [1.0]]>
    W_out <1x2xf32 sparse {}>
    b_out <2xf32 sparse {}> : !transformer.residual<2>
  %6 = transformer.attention %5 layer 1 scale 2.500000e-01 : f64 {
    transformer.head<"a"> W_Q <2x2xf32 sparse {(0, 0) : 2.0}> W_K <2x2xf32 sparse {(0, 0) : 1.0}> W_V <2x2xf32 sparse {(0, 0) : 1.0}> W_O <2x2xf32 sparse {(0, 1) : 3.0}>
  } : !transformer.residual<2>
  %7 = transformer.mlp %6 layer 1 activation gelu neurons<"n"> W_in <2x1xf32 sparse {(0, 0) : 1.0}> W_out <1x2xf32 sparse {(0, 1) : 1.0}> : !transformer.residual<2>
  %8 = transformer.attention %7 layer 2 rotary <base 500000.0 factor 1.0> {
    transformer.head<"a"> W_Q <2x2xf32 sparse {(0, 0) : 2.0}> W_K <2x2xf32 sparse {(0, 0) : 1.0}> W_V <2x2xf32 sparse {(0, 0) : 1.0}> W_O <2x2xf32 sparse {(0, 1) : 3.0}>
  } : !transformer.residual<2>
  %9 = transformer.mlp %8 layer 2 activation relu neurons<"n"> W_in <2x1xf32 sparse {(0, 0) : 1.0}> W_out <1x2xf32 sparse {(0, 1) : 1.0}> : !transformer.residual<2>
  %10 = transformer.norm %9 "layer2/mlp_norm" layer eps 1.000000e-12 : f64
    gain <2xf32 dense [1.0, 2.0]> : !transformer.residual<2>
  %o = transformer.unembed %10 decode<categorical ["a"]> W_U <2x1xf32 sparse {}> : !transformer.residual<2> -> !transformer.logits<1>
  %p = transformer.unembed %10 decode<categorical ["a"]> label<"p"> W_U <2x1xf32 sparse {}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o, %p : !transformer.logits<1>, !transformer.logits<1>
}

// CHECK:       "test.op"() {kind = #transformer<norm_kind rms>} : () -> ()
// CHECK-NEXT:  "test.op"() {kind = #transformer<norm_kind layer>} : () -> ()
// CHECK-NEXT:  "test.op"() {activation = #transformer<activation gelu_tanh>} : () -> ()
// CHECK-NEXT:  "test.op"() {rotary = #transformer.rotary<base 10000.0 factor 0.5>} : () -> ()
// CHECK-NEXT:  transformer.model @realised tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
// CHECK-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// CHECK-NEXT:      W_E <3x2xf32 sparse {}>
// CHECK-NEXT:      W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
// CHECK-NEXT:    %[[V1:.+]] = transformer.norm %[[V0]] "embed_norm" layer eps 1.000000e-12 : f64
// CHECK-NEXT:      gain <2xf32 dense [1.0, 2.0]>
// CHECK-NEXT:      shift <2xf32 dense [0.5, 0.0]> : !transformer.residual<2>
// CHECK-NEXT:    %[[V2:.+]] = transformer.norm %[[V1]] "layer0/attn_norm" rms eps 0.000000e+00 : f64
// CHECK-NEXT:      gain <2xf32 dense [1.0, 2.0]> {note = "kept"} : !transformer.residual<2>
// CHECK-NEXT:    %[[V3:.+]] = transformer.attention %[[V1]] reads %[[V2]] layer 0 scale 5.000000e-01 : f64 rotary <base 10000.0 factor 1.0e+30> {
// CHECK-NEXT:      transformer.head<"a">
// CHECK-NEXT:        W_Q <2x2xf32 sparse {(0, 0) : 2.0}>
// CHECK-NEXT:        W_K <2x2xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:        W_V <2x2xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:        W_O <2x2xf32 sparse {(0, 1) : 3.0}>
// CHECK-NEXT:    } : !transformer.residual<2>
// CHECK-NEXT:    %[[V4:.+]] = transformer.norm %[[V3]] "layer0/mlp_norm" layer eps 1.000000e-05 : f64
// CHECK-NEXT:      gain <2xf32 dense [1.0, 2.0]> : !transformer.residual<2>
// CHECK-NEXT:    %[[V5:.+]] = transformer.mlp %[[V3]] reads %[[V4]] layer 0 activation silu neurons<"n">
// CHECK-NEXT:      W_in <2x1xf32 sparse {}>
// CHECK-NEXT:      b_in <1xf32 dense [0.5]>
// CHECK-NEXT:      W_up <2x1xf32 dense {{\[\[}}1.0], [1.0]]>
// CHECK-NEXT:      W_out <1x2xf32 sparse {}>
// CHECK-NEXT:      b_out <2xf32 sparse {}> : !transformer.residual<2>
// CHECK-NEXT:    %[[V6:.+]] = transformer.attention %[[V5]] layer 1 scale 2.500000e-01 : f64 {
// CHECK-NEXT:      transformer.head<"a">
// CHECK-NEXT:        W_Q <2x2xf32 sparse {(0, 0) : 2.0}>
// CHECK-NEXT:        W_K <2x2xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:        W_V <2x2xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:        W_O <2x2xf32 sparse {(0, 1) : 3.0}>
// CHECK-NEXT:    } : !transformer.residual<2>
// CHECK-NEXT:    %[[V7:.+]] = transformer.mlp %[[V6]] layer 1 activation gelu neurons<"n">
// CHECK-NEXT:      W_in <2x1xf32 dense {{\[\[}}1.0], [0.0]]>
// CHECK-NEXT:      W_out <1x2xf32 dense {{\[\[}}0.0, 1.0]]> : !transformer.residual<2>
// CHECK-NEXT:    %[[V8:.+]] = transformer.attention %[[V7]] layer 2 rotary <base 500000.0 factor 1.0> {
// CHECK-NEXT:      transformer.head<"a">
// CHECK-NEXT:        W_Q <2x2xf32 sparse {(0, 0) : 2.0}>
// CHECK-NEXT:        W_K <2x2xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:        W_V <2x2xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:        W_O <2x2xf32 sparse {(0, 1) : 3.0}>
// CHECK-NEXT:    } : !transformer.residual<2>
// CHECK-NEXT:    %[[V9:.+]] = transformer.mlp %[[V8]] layer 2 activation relu neurons<"n">
// CHECK-NEXT:      W_in <2x1xf32 dense {{\[\[}}1.0], [0.0]]>
// CHECK-NEXT:      W_out <1x2xf32 dense {{\[\[}}0.0, 1.0]]> : !transformer.residual<2>
// CHECK-NEXT:    %[[V10:.+]] = transformer.norm %[[V9]] "layer2/mlp_norm" layer eps 1.000000e-12 : f64
// CHECK-NEXT:      gain <2xf32 dense [1.0, 2.0]> : !transformer.residual<2>
// CHECK-NEXT:    %[[O:.+]] = transformer.unembed %[[V10]] decode<categorical ["a"]>
// CHECK-NEXT:      W_U <2x1xf32 sparse {}> : !transformer.residual<2> -> !transformer.logits<1>
// CHECK-NEXT:    %[[P:.+]] = transformer.unembed %[[V10]] decode<categorical ["a"]> label<"p">
// CHECK-NEXT:      W_U <2x1xf32 sparse {}> : !transformer.residual<2> -> !transformer.logits<1>
// CHECK-NEXT:    transformer.return %[[O]], %[[P]] : !transformer.logits<1>, !transformer.logits<1>
// CHECK-NEXT:  }

// GENERIC:       "test.op"() {kind = #transformer<norm_kind rms>} : () -> ()
// GENERIC-NEXT:  "test.op"() {kind = #transformer<norm_kind layer>} : () -> ()
// GENERIC-NEXT:  "test.op"() {activation = #transformer<activation gelu_tanh>} : () -> ()
// GENERIC-NEXT:  "test.op"() {rotary = #transformer.rotary<base 10000.0 factor 0.5>} : () -> ()
// GENERIC-NEXT:  "transformer.model"() <{sym_name = "realised", tokens = #transformer.vocab<"a", "bos", "pad">, bos = 1 : i64, pad = 2 : i64, max_seq_len = 1 : i64, residual_labels = #transformer.labels<"x", "y">}> ({
// GENERIC-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// GENERIC-NEXT:    %[[V0:.+]] = "transformer.embed"(%[[T]]) <{W_E = #transformer.weight<3x2xf32 sparse {}>, W_pos = #transformer.weight<2x2xf32 sparse {}>}> : (!transformer.tokens) -> !transformer.residual<2>
// GENERIC-NEXT:    %[[V1:.+]] = "transformer.norm"(%[[V0]]) <{site = "embed_norm", kind = #transformer<norm_kind layer>, eps = 1.000000e-12 : f64, gain = #transformer.weight<2xf32 dense [1.0, 2.0]>, shift = #transformer.weight<2xf32 dense [0.5, 0.0]>}> : (!transformer.residual<2>) -> !transformer.residual<2>
// GENERIC-NEXT:    %[[V2:.+]] = "transformer.norm"(%[[V1]]) <{site = "layer0/attn_norm", kind = #transformer<norm_kind rms>, eps = 0.000000e+00 : f64, gain = #transformer.weight<2xf32 dense [1.0, 2.0]>}> {note = "kept"} : (!transformer.residual<2>) -> !transformer.residual<2>
// GENERIC-NEXT:    %[[V3:.+]] = "transformer.attention"(%[[V1]], %[[V2]]) <{layer = 0 : i64, scale = 5.000000e-01 : f64, rotary = #transformer.rotary<base 10000.0 factor 1.0e+30>}> ({
// GENERIC-NEXT:      "transformer.head"() <{label = #transformer.label<"a">, W_Q = #transformer.weight<2x2xf32 sparse {(0, 0) : 2.0}>, W_K = #transformer.weight<2x2xf32 sparse {(0, 0) : 1.0}>, W_V = #transformer.weight<2x2xf32 sparse {(0, 0) : 1.0}>, W_O = #transformer.weight<2x2xf32 sparse {(0, 1) : 3.0}>}> : () -> ()
// GENERIC-NEXT:    }) : (!transformer.residual<2>, !transformer.residual<2>) -> !transformer.residual<2>
// GENERIC-NEXT:    %[[V4:.+]] = "transformer.norm"(%[[V3]]) <{site = "layer0/mlp_norm", kind = #transformer<norm_kind layer>, eps = 1.000000e-05 : f64, gain = #transformer.weight<2xf32 dense [1.0, 2.0]>}> : (!transformer.residual<2>) -> !transformer.residual<2>
// GENERIC-NEXT:    %[[V5:.+]] = "transformer.mlp"(%[[V3]], %[[V4]]) <{layer = 0 : i64, activation = #transformer<activation silu>, neurons = #transformer.labels<"n">, W_in = #transformer.weight<2x1xf32 sparse {}>, b_in = #transformer.weight<1xf32 dense [0.5]>, W_up = #transformer.weight<2x1xf32 dense {{\[\[}}1.0], [1.0]]>, W_out = #transformer.weight<1x2xf32 sparse {}>, b_out = #transformer.weight<2xf32 sparse {}>}> : (!transformer.residual<2>, !transformer.residual<2>) -> !transformer.residual<2>
// GENERIC-NEXT:    %[[V6:.+]] = "transformer.attention"(%[[V5]]) <{layer = 1 : i64, scale = 2.500000e-01 : f64}> ({
// GENERIC-NEXT:      "transformer.head"() <{label = #transformer.label<"a">, W_Q = #transformer.weight<2x2xf32 sparse {(0, 0) : 2.0}>, W_K = #transformer.weight<2x2xf32 sparse {(0, 0) : 1.0}>, W_V = #transformer.weight<2x2xf32 sparse {(0, 0) : 1.0}>, W_O = #transformer.weight<2x2xf32 sparse {(0, 1) : 3.0}>}> : () -> ()
// GENERIC-NEXT:    }) : (!transformer.residual<2>) -> !transformer.residual<2>
// GENERIC-NEXT:    %[[V7:.+]] = "transformer.mlp"(%[[V6]]) <{layer = 1 : i64, activation = #transformer<activation gelu>, neurons = #transformer.labels<"n">, W_in = #transformer.weight<2x1xf32 dense {{\[\[}}1.0], [0.0]]>, W_out = #transformer.weight<1x2xf32 dense {{\[\[}}0.0, 1.0]]>}> : (!transformer.residual<2>) -> !transformer.residual<2>
// GENERIC-NEXT:    %[[V8:.+]] = "transformer.attention"(%[[V7]]) <{layer = 2 : i64, rotary = #transformer.rotary<base 500000.0 factor 1.0>}> ({
// GENERIC-NEXT:      "transformer.head"() <{label = #transformer.label<"a">, W_Q = #transformer.weight<2x2xf32 sparse {(0, 0) : 2.0}>, W_K = #transformer.weight<2x2xf32 sparse {(0, 0) : 1.0}>, W_V = #transformer.weight<2x2xf32 sparse {(0, 0) : 1.0}>, W_O = #transformer.weight<2x2xf32 sparse {(0, 1) : 3.0}>}> : () -> ()
// GENERIC-NEXT:    }) : (!transformer.residual<2>) -> !transformer.residual<2>
// GENERIC-NEXT:    %[[V9:.+]] = "transformer.mlp"(%[[V8]]) <{layer = 2 : i64, activation = #transformer<activation relu>, neurons = #transformer.labels<"n">, W_in = #transformer.weight<2x1xf32 dense {{\[\[}}1.0], [0.0]]>, W_out = #transformer.weight<1x2xf32 dense {{\[\[}}0.0, 1.0]]>}> : (!transformer.residual<2>) -> !transformer.residual<2>
// GENERIC-NEXT:    %[[V10:.+]] = "transformer.norm"(%[[V9]]) <{site = "layer2/mlp_norm", kind = #transformer<norm_kind layer>, eps = 1.000000e-12 : f64, gain = #transformer.weight<2xf32 dense [1.0, 2.0]>}> : (!transformer.residual<2>) -> !transformer.residual<2>
// GENERIC-NEXT:    %[[O:.+]] = "transformer.unembed"(%[[V10]]) <{decode = #transformer.decode<categorical ["a"]>, W_U = #transformer.weight<2x1xf32 sparse {}>}> : (!transformer.residual<2>) -> !transformer.logits<1>
// GENERIC-NEXT:    %[[P:.+]] = "transformer.unembed"(%[[V10]]) <{decode = #transformer.decode<categorical ["a"]>, label = #transformer.label<"p">, W_U = #transformer.weight<2x1xf32 sparse {}>}> : (!transformer.residual<2>) -> !transformer.logits<1>
// GENERIC-NEXT:    "transformer.return"(%[[O]], %[[P]]) : (!transformer.logits<1>, !transformer.logits<1>) -> ()
// GENERIC-NEXT:  }) : () -> ()

// `raspc update-checks` wrote the CHECK lines.

// RUN: rasp-opt %s -p transformer-drop-names --split-input-file | filecheck %s

// The pass removes the names of the model, of its directions, heads, neurons and results, and of SSA
// values, and the certificate, which contains names. Weights, tokens and decodings stay.

transformer.model @reverse tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1
    residual_labels<"tokens:a", "opp_index">
    certificate<float32 [decode "reverse" 1.0 0.031]> {
^bb0(%tokens: !transformer.tokens):
  %x = transformer.embed %tokens
    W_E <3x2xf32 sparse {(0, 0) : 1.0}>
    W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
  %y = transformer.attention %x layer 0 {
    transformer.head<"opp_index">
      W_Q <2x1xf32 sparse {}>
      W_K <2x1xf32 sparse {}>
      W_V <2x1xf32 sparse {(0, 0) : 1.0}>
      W_O <1x2xf32 sparse {(0, 1) : 1.0}>
  } : !transformer.residual<2>
  %z = transformer.mlp %y layer 0 neurons<"is_a[0]", "is_a[1]">
    W_in <2x2xf32 sparse {}>
    W_out <2x2xf32 sparse {}> : !transformer.residual<2>
  %o = transformer.unembed %z decode<categorical ["a"]> label<"first">
    W_U <2x1xf32 sparse {(0, 0) : 1.0}> : !transformer.residual<2> -> !transformer.logits<1>
  %p = transformer.unembed %z decode<categorical ["a"]> label<"second">
    W_U <2x1xf32 sparse {(0, 0) : 1.0}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o, %p : !transformer.logits<1>, !transformer.logits<1>
}

// CHECK:       transformer.model @hidden tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"hidden:0", "hidden:1"> {
// CHECK:         %{{[0-9]+}} = transformer.embed
// CHECK-NEXT:      W_E <3x2xf32 sparse {(0, 0) : 1.0}>
// CHECK:         transformer.head<"hidden">
// CHECK:           W_V <2x1xf32 dense {{\[\[}}1.0], [0.0]]>
// CHECK-NEXT:      W_O <1x2xf32 dense {{\[\[}}0.0, 1.0]]>
// CHECK:         transformer.mlp %{{[0-9]+}} layer 0 neurons<"hidden[0]", "hidden[1]">
// CHECK:         transformer.unembed %{{.+}} decode<categorical ["a"]> label<"hidden_0">
// CHECK:         transformer.unembed %{{.+}} decode<categorical ["a"]> label<"hidden_1">

// -----

// Several models get different names. A single result gets no label.

transformer.model @first tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1
    residual_labels<"tokens:a"> {
^bb0(%tokens: !transformer.tokens):
  %x = transformer.embed %tokens
    W_E <3x1xf32 sparse {(0, 0) : 1.0}>
    W_pos <2x1xf32 sparse {}> : !transformer.residual<1>
  %o = transformer.unembed %x decode<categorical ["a"]>
    W_U <1x1xf32 dense [[1.0]]> : !transformer.residual<1> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}
transformer.model @second tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1
    residual_labels<"tokens:a"> {
^bb0(%tokens: !transformer.tokens):
  %x = transformer.embed %tokens
    W_E <3x1xf32 sparse {(0, 0) : 1.0}>
    W_pos <2x1xf32 sparse {}> : !transformer.residual<1>
  %o = transformer.unembed %x decode<categorical ["a"]>
    W_U <1x1xf32 dense [[1.0]]> : !transformer.residual<1> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       transformer.model @hidden_0
// CHECK:         transformer.unembed %{{.+}} decode<categorical ["a"]>{{$}}
// CHECK:       transformer.model @hidden_1

// -----

// The pass removes other attributes, and the name of the module, which may contain names.

builtin.module @reverse attributes {compression.features = #transformer.labels<"tokens:a">} {
  transformer.model @reverse tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1
      residual_labels<"tokens:a"> {
  ^bb0(%opp_index: !transformer.tokens):
    %x = transformer.embed %opp_index
      W_E <3x1xf32 sparse {(0, 0) : 1.0}>
      W_pos <2x1xf32 sparse {}> {sop = "opp_index"} : !transformer.residual<1>
    %o = transformer.unembed %x decode<categorical ["a"]>
      W_U <1x1xf32 dense [[1.0]]> {from = "reverse"} : !transformer.residual<1> -> !transformer.logits<1>
    transformer.return %o : !transformer.logits<1>
  } {program = "reverse"}
}

// CHECK:       builtin.module {
// CHECK-NEXT:    transformer.model @hidden
// CHECK-NEXT:    ^bb0(%[[T:[0-9]+]]: !transformer.tokens):
// CHECK-NEXT:      %[[X:[0-9]+]] = transformer.embed %[[T]]
// CHECK-NEXT:        W_E <3x1xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:        W_pos <2x1xf32 sparse {}> : !transformer.residual<1>
// CHECK-NEXT:      %[[O:[0-9]+]] = transformer.unembed %[[X]] decode<categorical ["a"]>
// CHECK-NEXT:        W_U <1x1xf32 dense {{\[\[}}1.0]]> : !transformer.residual<1> -> !transformer.logits<1>
// CHECK-NEXT:      transformer.return %[[O]]
// CHECK-NEXT:    }
// CHECK-NEXT:  }

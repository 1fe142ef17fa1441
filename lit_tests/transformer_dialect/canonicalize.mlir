// RUN: rasp-opt -p canonicalize --split-input-file %s | filecheck --match-full-lines %s

// An attention without heads and an MLP without neurons fold to their input.
%x = "test.op"() : () -> !transformer.residual<3>
%y = transformer.attention %x layer 0 {
} : !transformer.residual<3>
%z = transformer.mlp %y layer 0 neurons<> W_in <3x0xf32 sparse {}> W_out <0x3xf32 sparse {}> : !transformer.residual<3>
"test.op"(%z) : (!transformer.residual<3>) -> ()

// CHECK:       %[[X:.+]] = "test.op"() : () -> !transformer.residual<3>
// CHECK-NEXT:  "test.op"(%[[X]]) : (!transformer.residual<3>) -> ()

// -----

// An MLP without neurons stays if its output bias is not zero.
%x = "test.op"() : () -> !transformer.residual<3>
%y = transformer.mlp %x layer 0 neurons<> W_in <3x0xf32 sparse {}> W_out <0x3xf32 sparse {}> b_out <3xf32 sparse {1 : 2.0}> : !transformer.residual<3>
%z = transformer.mlp %y layer 1 neurons<> W_in <3x0xf32 sparse {}> W_out <0x3xf32 sparse {}> b_out <3xf32 sparse {}> : !transformer.residual<3>
"test.op"(%z) : (!transformer.residual<3>) -> ()

// CHECK:       %[[X:.+]] = "test.op"() : () -> !transformer.residual<3>
// CHECK-NEXT:  %[[Y:.+]] = transformer.mlp %[[X]] layer 0 neurons<>
// CHECK-NEXT:    W_in <3x0xf32 sparse {}>
// CHECK-NEXT:    W_out <0x3xf32 sparse {}>
// CHECK-NEXT:    b_out <3xf32 sparse {1 : 2.0}> : !transformer.residual<3>
// CHECK-NEXT:  "test.op"(%[[Y]]) : (!transformer.residual<3>) -> ()

// -----

// A bias of zeros is removed.
%x = "test.op"() : () -> !transformer.residual<3>
%y = transformer.mlp %x layer 0 neurons<"n"> W_in <3x1xf32 sparse {(0, 0) : 1.0}> b_in <1xf32 sparse {}> W_out <1x3xf32 sparse {(0, 1) : 1.0}> b_out <3xf32 sparse {}> : !transformer.residual<3>
%o = transformer.unembed %y decode<numerical {0, 1}> W_U <3x1xf32 sparse {(1, 0) : 1.0}> b_U <1xf32 dense [0.0]> : !transformer.residual<3> -> !transformer.logits<1>
"test.op"(%o) : (!transformer.logits<1>) -> ()

// CHECK:       %[[X:.+]] = "test.op"() : () -> !transformer.residual<3>
// CHECK-NEXT:  %[[Y:.+]] = transformer.mlp %[[X]] layer 0 neurons<"n">
// CHECK-NEXT:    W_in <3x1xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:    W_out <1x3xf32 sparse {(0, 1) : 1.0}> : !transformer.residual<3>
// CHECK-NEXT:  %[[O:.+]] = transformer.unembed %[[Y]] decode<numerical {0, 1}>
// CHECK-NEXT:    W_U <3x1xf32 sparse {(1, 0) : 1.0}> : !transformer.residual<3> -> !transformer.logits<1>
// CHECK-NEXT:  "test.op"(%[[O]]) : (!transformer.logits<1>) -> ()

// -----

// Biases that are not zero or are external stay, heads and neurons whose outputs are zero, and equal
// heads.
%x = "test.op"() : () -> !transformer.residual<3>
%y = transformer.attention %x layer 0 {
  transformer.head<"h"> W_Q <3x0xf32 sparse {}> W_K <3x0xf32 sparse {}> W_V <3x0xf32 sparse {}> W_O <0x3xf32 sparse {}>
  transformer.head<"h"> W_Q <3x0xf32 sparse {}> W_K <3x0xf32 sparse {}> W_V <3x0xf32 sparse {}> W_O <0x3xf32 sparse {}>
} : !transformer.residual<3>
%z = transformer.mlp %y layer 0 neurons<"n"> W_in <3x1xf32 sparse {}> b_in <1xf32 dense [0.5]> W_out <1x3xf32 sparse {}> b_out <3xf32 external "sha256:15ec7bf0b50732b49f8228e07d24365338f9e3ab994b00af08e5a3bffe55fd8b"> : !transformer.residual<3>
%o = transformer.unembed %z decode<numerical {0, 1}> W_U <3x1xf32 sparse {}> b_U <1xf32 dense [-1.0]> : !transformer.residual<3> -> !transformer.logits<1>
"test.op"(%o) : (!transformer.logits<1>) -> ()

// CHECK:       %[[X:.+]] = "test.op"() : () -> !transformer.residual<3>
// CHECK-NEXT:  %[[Y:.+]] = transformer.attention %[[X]] layer 0 {
// CHECK-NEXT:    transformer.head<"h">
// CHECK-NEXT:      W_Q <3x0xf32 sparse {}>
// CHECK-NEXT:      W_K <3x0xf32 sparse {}>
// CHECK-NEXT:      W_V <3x0xf32 sparse {}>
// CHECK-NEXT:      W_O <0x3xf32 sparse {}>
// CHECK-NEXT:    transformer.head<"h">
// CHECK-NEXT:      W_Q <3x0xf32 sparse {}>
// CHECK-NEXT:      W_K <3x0xf32 sparse {}>
// CHECK-NEXT:      W_V <3x0xf32 sparse {}>
// CHECK-NEXT:      W_O <0x3xf32 sparse {}>
// CHECK-NEXT:  } : !transformer.residual<3>
// CHECK-NEXT:  %[[Z:.+]] = transformer.mlp %[[Y]] layer 0 neurons<"n">
// CHECK-NEXT:    W_in <3x1xf32 sparse {}>
// CHECK-NEXT:    b_in <1xf32 dense [0.5]>
// CHECK-NEXT:    W_out <1x3xf32 sparse {}>
// CHECK-NEXT:    b_out <3xf32 external "sha256:15ec7bf0b50732b49f8228e07d24365338f9e3ab994b00af08e5a3bffe55fd8b"> : !transformer.residual<3>
// CHECK-NEXT:  %[[O:.+]] = transformer.unembed %[[Z]] decode<numerical {0, 1}>
// CHECK-NEXT:    W_U <3x1xf32 sparse {}>
// CHECK-NEXT:    b_U <1xf32 dense [-1.0]> : !transformer.residual<3> -> !transformer.logits<1>
// CHECK-NEXT:  "test.op"(%[[O]]) : (!transformer.logits<1>) -> ()

// -----

// Components without readers are removed; those of the model's results stay.
transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x"> {
^bb0(%t: !transformer.tokens):
  %x = transformer.embed %t W_E <3x1xf32 sparse {}> W_pos <2x1xf32 sparse {}> : !transformer.residual<1>
  %y = transformer.mlp %x layer 0 neurons<"n"> W_in <1x1xf32 sparse {}> W_out <1x1xf32 sparse {}> : !transformer.residual<1>
  %unused = transformer.unembed %y decode<numerical {0, 1}> W_U <1x1xf32 sparse {}> : !transformer.residual<1> -> !transformer.logits<1>
  %o = transformer.unembed %y decode<categorical ["a"]> W_U <1x1xf32 sparse {}> : !transformer.residual<1> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x"> {
// CHECK-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[X:.+]] = transformer.embed %[[T]]
// CHECK-NEXT:      W_E <3x1xf32 sparse {}>
// CHECK-NEXT:      W_pos <2x1xf32 sparse {}> : !transformer.residual<1>
// CHECK-NEXT:    %[[Y:.+]] = transformer.mlp %[[X]] layer 0 neurons<"n">
// CHECK-NEXT:      W_in <1x1xf32 sparse {}>
// CHECK-NEXT:      W_out <1x1xf32 sparse {}> : !transformer.residual<1>
// CHECK-NEXT:    %[[O:.+]] = transformer.unembed %[[Y]] decode<categorical ["a"]>
// CHECK-NEXT:      W_U <1x1xf32 sparse {}> : !transformer.residual<1> -> !transformer.logits<1>
// CHECK-NEXT:    transformer.return %[[O]] : !transformer.logits<1>
// CHECK-NEXT:  }

// -----

// Biases of zeros of heads and of attention are removed, and others stay.
%x = "test.op"() : () -> !transformer.residual<3>
%y = transformer.attention %x layer 0 b_O <3xf32 sparse {}> {
  transformer.head<"a"> W_Q <3x2xf32 sparse {}> b_Q <2xf32 sparse {}> W_K <3x2xf32 sparse {}> b_K <2xf32 sparse {1 : 1.0}> W_V <3x1xf32 sparse {}> b_V <1xf32 dense [0.0]> W_O <1x3xf32 sparse {}>
  transformer.head<"b"> W_Q <3x2xf32 sparse {}> b_Q <2xf32 sparse {0 : 1.0}> W_K <3x2xf32 sparse {}> b_K <2xf32 dense [0.0, -0.0]> W_V <3x1xf32 sparse {}> b_V <1xf32 dense [2.0]> W_O <1x3xf32 sparse {}>
} : !transformer.residual<3>
"test.op"(%y) : (!transformer.residual<3>) -> ()

// CHECK:       %[[X:.+]] = "test.op"() : () -> !transformer.residual<3>
// CHECK-NEXT:  %[[Y:.+]] = transformer.attention %[[X]] layer 0 {
// CHECK-NEXT:    transformer.head<"a">
// CHECK-NEXT:      W_Q <3x2xf32 sparse {}>
// CHECK-NEXT:      W_K <3x2xf32 sparse {}>
// CHECK-NEXT:      b_K <2xf32 dense [0.0, 1.0]>
// CHECK-NEXT:      W_V <3x1xf32 sparse {}>
// CHECK-NEXT:      W_O <1x3xf32 sparse {}>
// CHECK-NEXT:    transformer.head<"b">
// CHECK-NEXT:      W_Q <3x2xf32 sparse {}>
// CHECK-NEXT:      b_Q <2xf32 dense [1.0, 0.0]>
// CHECK-NEXT:      W_K <3x2xf32 sparse {}>
// CHECK-NEXT:      W_V <3x1xf32 sparse {}>
// CHECK-NEXT:      b_V <1xf32 dense [2.0]>
// CHECK-NEXT:      W_O <1x3xf32 sparse {}>
// CHECK-NEXT:  } : !transformer.residual<3>
// CHECK-NEXT:  "test.op"(%[[Y]]) : (!transformer.residual<3>) -> ()

// -----

// An attention without heads stays if its output bias is not zero.
%x = "test.op"() : () -> !transformer.residual<3>
%y = transformer.attention %x layer 0 b_O <3xf32 sparse {}> {
} : !transformer.residual<3>
%z = transformer.attention %y layer 1 b_O <3xf32 sparse {1 : 2.0}> {
} : !transformer.residual<3>
"test.op"(%z) : (!transformer.residual<3>) -> ()

// CHECK:       %[[X:.+]] = "test.op"() : () -> !transformer.residual<3>
// CHECK-NEXT:  %[[Z:.+]] = transformer.attention %[[X]] layer 1
// CHECK-NEXT:    b_O <3xf32 sparse {1 : 2.0}> {
// CHECK-NEXT:  } : !transformer.residual<3>
// CHECK-NEXT:  "test.op"(%[[Z]]) : (!transformer.residual<3>) -> ()

// `raspc update-checks` wrote the CHECK lines.

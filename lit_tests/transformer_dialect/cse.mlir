// RUN: rasp-opt -p cse --split-input-file %s | filecheck --match-full-lines %s

// Equal components that read one stream merge; equal heads of an attention do not.
%x = "test.op"() : () -> !transformer.residual<3>
%y0 = transformer.attention %x layer 0 {
  transformer.head<"h"> W_Q <3x0xf32 sparse {}> W_K <3x0xf32 sparse {}> W_V <3x0xf32 sparse {}> W_O <0x3xf32 sparse {}>
  transformer.head<"h"> W_Q <3x0xf32 sparse {}> W_K <3x0xf32 sparse {}> W_V <3x0xf32 sparse {}> W_O <0x3xf32 sparse {}>
} : !transformer.residual<3>
%y1 = transformer.attention %x layer 0 {
  transformer.head<"h"> W_Q <3x0xf32 sparse {}> W_K <3x0xf32 sparse {}> W_V <3x0xf32 sparse {}> W_O <0x3xf32 sparse {}>
  transformer.head<"h"> W_Q <3x0xf32 sparse {}> W_K <3x0xf32 sparse {}> W_V <3x0xf32 sparse {}> W_O <0x3xf32 sparse {}>
} : !transformer.residual<3>
%y2 = transformer.attention %x layer 0 {
  transformer.head<"other"> W_Q <3x0xf32 sparse {}> W_K <3x0xf32 sparse {}> W_V <3x0xf32 sparse {}> W_O <0x3xf32 sparse {}>
} : !transformer.residual<3>
"test.op"(%y0, %y1, %y2) : (!transformer.residual<3>, !transformer.residual<3>, !transformer.residual<3>) -> ()

// CHECK:       %[[X:.+]] = "test.op"() : () -> !transformer.residual<3>
// CHECK-NEXT:  %[[Y0:.+]] = transformer.attention %[[X]] layer 0 {
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
// CHECK-NEXT:  %[[Y2:.+]] = transformer.attention %[[X]] layer 0 {
// CHECK-NEXT:    transformer.head<"other">
// CHECK-NEXT:      W_Q <3x0xf32 sparse {}>
// CHECK-NEXT:      W_K <3x0xf32 sparse {}>
// CHECK-NEXT:      W_V <3x0xf32 sparse {}>
// CHECK-NEXT:      W_O <0x3xf32 sparse {}>
// CHECK-NEXT:  } : !transformer.residual<3>
// CHECK-NEXT:  "test.op"(%[[Y0]], %[[Y0]], %[[Y2]]) : (!transformer.residual<3>, !transformer.residual<3>, !transformer.residual<3>) -> ()

// -----

// Weights are compared bit by bit: 0.0 and -0.0 differ.
%x = "test.op"() : () -> !transformer.residual<1>
%y0 = transformer.unembed %x decode<numerical {0}> W_U <1x1xf32 dense [[0.0]]> : !transformer.residual<1> -> !transformer.logits<1>
%y1 = transformer.unembed %x decode<numerical {0}> W_U <1x1xf32 sparse {}> : !transformer.residual<1> -> !transformer.logits<1>
%y2 = transformer.unembed %x decode<numerical {0}> W_U <1x1xf32 dense [[-0.0]]> : !transformer.residual<1> -> !transformer.logits<1>
"test.op"(%y0, %y1, %y2) : (!transformer.logits<1>, !transformer.logits<1>, !transformer.logits<1>) -> ()

// CHECK:       %[[X:.+]] = "test.op"() : () -> !transformer.residual<1>
// CHECK-NEXT:  %[[Y0:.+]] = transformer.unembed %[[X]] decode<numerical {0}>
// CHECK-NEXT:    W_U <1x1xf32 sparse {}> : !transformer.residual<1> -> !transformer.logits<1>
// CHECK-NEXT:  %[[Y2:.+]] = transformer.unembed %[[X]] decode<numerical {0}>
// CHECK-NEXT:    W_U <1x1xf32 dense {{\[\[}}-0.0]]> : !transformer.residual<1> -> !transformer.logits<1>
// CHECK-NEXT:  "test.op"(%[[Y0]], %[[Y0]], %[[Y2]]) : (!transformer.logits<1>, !transformer.logits<1>, !transformer.logits<1>) -> ()

// `raspc update-checks` wrote the CHECK lines.

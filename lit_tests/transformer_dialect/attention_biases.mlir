// RUN: rasp-opt %s | rasp-opt | filecheck --match-full-lines %s
// RUN: rasp-opt --print-op-generic %s | rasp-opt | filecheck --match-full-lines %s
// RUN: rasp-opt --print-op-generic %s | rasp-opt --print-op-generic | filecheck --match-full-lines %s --check-prefix=GENERIC

// Each bias by itself, all together, and beside scale, rotary positions and attributes.
%x = "test.op"() : () -> !transformer.residual<3>
%a = transformer.attention %x layer 0 {
  transformer.head<"q"> W_Q <3x2xf32 sparse {(0, 0) : 1.0}> b_Q <2xf32 dense [1.0, -2.0]> W_K <3x2xf32 sparse {}> W_V <3x1xf32 sparse {}> W_O <1x3xf32 sparse {}>
  transformer.head<"k"> W_Q <3x2xf32 sparse {}> W_K <3x2xf32 sparse {(0, 0) : 1.0}> b_K <2xf32 sparse {1 : 0.5}> W_V <3x1xf32 sparse {}> W_O <1x3xf32 sparse {}>
  transformer.head<"v"> W_Q <3x2xf32 sparse {}> W_K <3x2xf32 sparse {}> W_V <3x1xf32 sparse {}> b_V <1xf32 dense [3.0]> W_O <1x3xf32 sparse {(0, 2) : 1.0}>
} : !transformer.residual<3>
%b = transformer.attention %a layer 1 scale 5.000000e-01 : f64 rotary <base 10000.0 factor 1.0> b_O <3xf32 sparse {2 : 0.25}> {
  transformer.head<"all"> W_Q <3x2xf32 sparse {}> b_Q <2xf32 dense [1.0, 0.0]> W_K <3x2xf32 sparse {}> b_K <2xf32 dense [0.0, 1.0]> W_V <3x1xf32 sparse {}> b_V <1xf32 dense [4.0]> W_O <1x3xf32 sparse {(0, 0) : 1.0}> {note = "kept"}
} {note = "kept"} : !transformer.residual<3>
%c = transformer.attention %b layer 2 b_O <3xf32 dense [1.0, 0.0, 0.0]> {
} : !transformer.residual<3>
"test.op"(%c) : (!transformer.residual<3>) -> ()

// CHECK:       %[[X:.+]] = "test.op"() : () -> !transformer.residual<3>
// CHECK-NEXT:  %[[A:.+]] = transformer.attention %[[X]] layer 0 {
// CHECK-NEXT:    transformer.head<"q">
// CHECK-NEXT:      W_Q <3x2xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:      b_Q <2xf32 dense [1.0, -2.0]>
// CHECK-NEXT:      W_K <3x2xf32 sparse {}>
// CHECK-NEXT:      W_V <3x1xf32 sparse {}>
// CHECK-NEXT:      W_O <1x3xf32 sparse {}>
// CHECK-NEXT:    transformer.head<"k">
// CHECK-NEXT:      W_Q <3x2xf32 sparse {}>
// CHECK-NEXT:      W_K <3x2xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:      b_K <2xf32 dense [0.0, 0.5]>
// CHECK-NEXT:      W_V <3x1xf32 sparse {}>
// CHECK-NEXT:      W_O <1x3xf32 sparse {}>
// CHECK-NEXT:    transformer.head<"v">
// CHECK-NEXT:      W_Q <3x2xf32 sparse {}>
// CHECK-NEXT:      W_K <3x2xf32 sparse {}>
// CHECK-NEXT:      W_V <3x1xf32 sparse {}>
// CHECK-NEXT:      b_V <1xf32 dense [3.0]>
// CHECK-NEXT:      W_O <1x3xf32 sparse {(0, 2) : 1.0}>
// CHECK-NEXT:  } : !transformer.residual<3>
// CHECK-NEXT:  %[[B:.+]] = transformer.attention %[[A]] layer 1 scale 5.000000e-01 : f64 rotary <base 10000.0 factor 1.0>
// CHECK-NEXT:    b_O <3xf32 sparse {2 : 0.25}> {
// CHECK-NEXT:    transformer.head<"all">
// CHECK-NEXT:      W_Q <3x2xf32 sparse {}>
// CHECK-NEXT:      b_Q <2xf32 dense [1.0, 0.0]>
// CHECK-NEXT:      W_K <3x2xf32 sparse {}>
// CHECK-NEXT:      b_K <2xf32 dense [0.0, 1.0]>
// CHECK-NEXT:      W_V <3x1xf32 sparse {}>
// CHECK-NEXT:      b_V <1xf32 dense [4.0]>
// CHECK-NEXT:      W_O <1x3xf32 sparse {(0, 0) : 1.0}> {note = "kept"}
// CHECK-NEXT:  } {note = "kept"} : !transformer.residual<3>
// CHECK-NEXT:  %[[C:.+]] = transformer.attention %[[B]] layer 2
// CHECK-NEXT:    b_O <3xf32 sparse {0 : 1.0}> {
// CHECK-NEXT:  } : !transformer.residual<3>
// CHECK-NEXT:  "test.op"(%[[C]]) : (!transformer.residual<3>) -> ()

// GENERIC:       %[[X:.+]] = "test.op"() : () -> !transformer.residual<3>
// GENERIC-NEXT:  %[[A:.+]] = "transformer.attention"(%[[X]]) <{layer = 0 : i64}> ({
// GENERIC-NEXT:    "transformer.head"() <{label = #transformer.label<"q">, W_Q = #transformer.weight<3x2xf32 sparse {(0, 0) : 1.0}>, b_Q = #transformer.weight<2xf32 dense [1.0, -2.0]>, W_K = #transformer.weight<3x2xf32 sparse {}>, W_V = #transformer.weight<3x1xf32 sparse {}>, W_O = #transformer.weight<1x3xf32 sparse {}>}> : () -> ()
// GENERIC-NEXT:    "transformer.head"() <{label = #transformer.label<"k">, W_Q = #transformer.weight<3x2xf32 sparse {}>, W_K = #transformer.weight<3x2xf32 sparse {(0, 0) : 1.0}>, b_K = #transformer.weight<2xf32 dense [0.0, 0.5]>, W_V = #transformer.weight<3x1xf32 sparse {}>, W_O = #transformer.weight<1x3xf32 sparse {}>}> : () -> ()
// GENERIC-NEXT:    "transformer.head"() <{label = #transformer.label<"v">, W_Q = #transformer.weight<3x2xf32 sparse {}>, W_K = #transformer.weight<3x2xf32 sparse {}>, W_V = #transformer.weight<3x1xf32 sparse {}>, b_V = #transformer.weight<1xf32 dense [3.0]>, W_O = #transformer.weight<1x3xf32 sparse {(0, 2) : 1.0}>}> : () -> ()
// GENERIC-NEXT:  }) : (!transformer.residual<3>) -> !transformer.residual<3>
// GENERIC-NEXT:  %[[B:.+]] = "transformer.attention"(%[[A]]) <{layer = 1 : i64, scale = 5.000000e-01 : f64, rotary = #transformer.rotary<base 10000.0 factor 1.0>, b_O = #transformer.weight<3xf32 sparse {2 : 0.25}>}> ({
// GENERIC-NEXT:    "transformer.head"() <{label = #transformer.label<"all">, W_Q = #transformer.weight<3x2xf32 sparse {}>, b_Q = #transformer.weight<2xf32 dense [1.0, 0.0]>, W_K = #transformer.weight<3x2xf32 sparse {}>, b_K = #transformer.weight<2xf32 dense [0.0, 1.0]>, W_V = #transformer.weight<3x1xf32 sparse {}>, b_V = #transformer.weight<1xf32 dense [4.0]>, W_O = #transformer.weight<1x3xf32 sparse {(0, 0) : 1.0}>}> {note = "kept"} : () -> ()
// GENERIC-NEXT:  }) {note = "kept"} : (!transformer.residual<3>) -> !transformer.residual<3>
// GENERIC-NEXT:  %[[C:.+]] = "transformer.attention"(%[[B]]) <{layer = 2 : i64, b_O = #transformer.weight<3xf32 sparse {0 : 1.0}>}> ({
// GENERIC-NEXT:  }) : (!transformer.residual<3>) -> !transformer.residual<3>
// GENERIC-NEXT:  "test.op"(%[[C]]) : (!transformer.residual<3>) -> ()

// `raspc update-checks` wrote the CHECK lines.

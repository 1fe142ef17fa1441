// RUN: rasp-opt --parsing-diagnostics --split-input-file %s | filecheck %s

"test.op"() {w = #transformer.weight<2x3xi32 sparse {}>} : () -> ()

// CHECK:       Expected f16, f32 or f64 entries in a weight

// -----

"test.op"() {w = #transformer.weight<f32 sparse {}>} : () -> ()

// CHECK:       Expected one or two static dimensions in a weight

// -----

"test.op"() {w = #transformer.weight<2x2x2xf32 sparse {}>} : () -> ()

// CHECK:       Expected one or two static dimensions in a weight

// -----

"test.op"() {w = #transformer.weight<?x2xf32 sparse {}>} : () -> ()

// CHECK:       Expected one or two static dimensions in a weight

// -----

"test.op"() {w = #transformer.weight<99999x99999xf32 sparse {}>} : () -> ()

// CHECK:       Expected a weight of at most 2^28 entries

// -----

"test.op"() {w = #transformer.weight<2x2xf32 splat 1.0>} : () -> ()

// CHECK:       Expected one of 'dense', 'external', 'packed', 'sparse' in a weight

// -----

"test.op"() {w = #transformer.weight<2x2xf32 dense [[1, 2], [3]]>} : () -> ()

// CHECK:       Expected 2 entries in the brackets, found 1

// -----

"test.op"() {w = #transformer.weight<2x2xf32 dense [[1, 2]]>} : () -> ()

// CHECK:       Expected 2 entries in the brackets, found 1

// -----

"test.op"() {w = #transformer.weight<2x2xf32 dense [1, 2, 3, 4]>} : () -> ()

// CHECK:       '[' expected in a dense weight

// -----

"test.op"() {w = #transformer.weight<2x2xf32 sparse {(0, 2) : 1.0}>} : () -> ()

// CHECK:       Expected a position inside shape (2, 2)

// -----

"test.op"() {w = #transformer.weight<2x2xf32 sparse {(1) : 1.0}>} : () -> ()

// CHECK:       Expected a position inside shape (2, 2)

// -----

"test.op"() {w = #transformer.weight<2x2xf32 sparse {(1, 1) : 1.0, (1, 1) : 2.0}>} : () -> ()

// CHECK:       Expected position (1, 1) once

// -----

"test.op"() {w = #transformer.weight<2xf32 packed "not base64!">} : () -> ()

// CHECK:       Expected base64 of zlib data in a packed weight

// -----

"test.op"() {w = #transformer.weight<2xf32 packed "bm90IHpsaWI=">} : () -> ()

// CHECK:       Expected base64 of zlib data in a packed weight

// -----

"test.op"() {w = #transformer.weight<4xf32 packed "eJxjYIAAAAAIAAE=">} : () -> ()

// CHECK:       Expected packed data of 16 bytes, found 8

// -----

"test.op"() {w = #transformer.weight<4xf32 packed "eJxjYKA9AAAAZAAB">} : () -> ()

// CHECK:       Expected packed data of 16 bytes, found more

// -----

"test.op"() {w = #transformer.weight<2xf32 packed "eJxjYGiwZ2BoqAcABcIBvw==">} : () -> ()

// CHECK:       A weight holds finite numbers, but entry (1,) is inf

// -----

"test.op"() {w = #transformer.weight<2xf32 dense [1.0, 1.0e39]>} : () -> ()

// CHECK:       A weight holds finite numbers, but entry (1,) is inf

// -----

"test.op"() {w = #transformer.weight<2x2xf32 external "md5:00">} : () -> ()

// CHECK:       Expected "sha256:" and 64 hexadecimal digits in an external weight

// -----

"test.op"() {l = #transformer.label<1>} : () -> ()

// CHECK:       Expected a string literal for a label

// -----

"test.op"() {l = #transformer.labels<"a", none>} : () -> ()

// CHECK:       Expected a string literal for a label

// -----

"test.op"() {d = #transformer.decode<nearest {1}>} : () -> ()

// CHECK:       Expected one of 'categorical', 'numerical'

// -----

"test.op"() {c = #transformer.certificate<float32 [], "float8-folded" 0.5>} : () -> ()

// CHECK:       expected the name of an arithmetic: float32-sum-then-divide, float32-divide-then-sum, float32-folded, float64-sum-then-divide, tf32-sum-then-divide, bfloat16-sum-then-divide

// -----

"test.op"() {c = #transformer.certificate<float32 [decode "p" -0.5 0.25]>} : () -> ()

// CHECK:       expected a number that is not negative

// -----

%x = "test.op"() : () -> !transformer.residual<2>
%n = transformer.norm %x "n" batch eps 0.0 : f64 gain <2xf32 sparse {}> : !transformer.residual<2>

// CHECK:       Expected `layer`, or `rms`.

// -----

%x = "test.op"() : () -> !transformer.residual<2>
%y = transformer.mlp %x layer 0 activation elu neurons<"n"> W_in <2x1xf32 sparse {}> W_out <1x2xf32 sparse {}> : !transformer.residual<2>

// CHECK:       Expected `relu`, `gelu`, `gelu_tanh`, or `silu`.

// -----

"test.op"() {r = #transformer.rotary<base x factor 1.0>} : () -> ()

// CHECK:       integer or float literal expected



// -----

// Positions are numbers from 0 on.
"test.op"() {w = #transformer.weight<2x3xf32 sparse {(true, 0) : 1.0}>} : () -> ()

// CHECK:       sparse {(true, 0) : 1.0}
// CHECK-NEXT:  ^^^^
// CHECK-NEXT:  Expected integer literal

// -----

"test.op"() {w = #transformer.weight<2x3xf32 sparse {(-1, 0) : 1.0}>} : () -> ()

// CHECK:       sparse {(-1, 0) : 1.0}
// CHECK-NEXT: {{ *}}^

// -----

// Widths are numbers from 0 on.
// CHECK:      residual<true>
// CHECK-NEXT: {{ *}}^
// CHECK-NEXT:  Expected integer literal
"test.op"() : () -> !transformer.residual<true>

// -----

// CHECK:      residual<-1>
// CHECK-NEXT: {{ *}}^
// CHECK-NEXT:  Expected integer literal
"test.op"() : () -> !transformer.residual<-1>

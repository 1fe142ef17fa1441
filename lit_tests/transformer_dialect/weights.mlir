// RUN: rasp-opt --split-input-file %s | rasp-opt --split-input-file | filecheck --match-full-lines %s

// A matrix or a vector of few entries is dense, or sparse if that is shorter.
"test.op"() {w = #transformer.weight<2x3xf32 dense [[1.0, 0.5, 2.5], [0.1, 1, -4]]>} : () -> ()
"test.op"() {w = #transformer.weight<3xf32 dense [1.0, 2.0, 3.0]>} : () -> ()
"test.op"() {w = #transformer.weight<2x3xf32 sparse {(0, 0) : 1.0, (0, 1) : 2, (1, 0) : -3.5}>} : () -> ()
"test.op"() {w = #transformer.weight<2x3xf32 dense [[0, 0, 0], [0, -1, 0]]>} : () -> ()
"test.op"() {w = #transformer.weight<4xf32 sparse {3 : 0.25}>} : () -> ()
"test.op"() {w = #transformer.weight<200x300xf32 sparse {(199, 299) : 1.0, (7, 0) : 2.0}>} : () -> ()

// CHECK:       "test.op"() {w = #transformer.weight<2x3xf32 dense {{\[\[}}1.0, 0.5, 2.5], [0.1, 1.0, -4.0]]>} : () -> ()
// CHECK-NEXT:  "test.op"() {w = #transformer.weight<3xf32 dense [1.0, 2.0, 3.0]>} : () -> ()
// CHECK-NEXT:  "test.op"() {w = #transformer.weight<2x3xf32 dense {{\[\[}}1.0, 2.0, 0.0], [-3.5, 0.0, 0.0]]>} : () -> ()
// CHECK-NEXT:  "test.op"() {w = #transformer.weight<2x3xf32 sparse {(1, 1) : -1.0}>} : () -> ()
// CHECK-NEXT:  "test.op"() {w = #transformer.weight<4xf32 sparse {3 : 0.25}>} : () -> ()
// CHECK-NEXT:  "test.op"() {w = #transformer.weight<200x300xf32 sparse {(7, 0) : 2.0, (199, 299) : 1.0}>} : () -> ()

// -----

// Weights without entries.
"test.op"() {w = #transformer.weight<3x0xf32 dense [[], [], []]>} : () -> ()
"test.op"() {w = #transformer.weight<0x3xf32 dense []>} : () -> ()
"test.op"() {w = #transformer.weight<0xf32 sparse {}>} : () -> ()

// CHECK:       "test.op"() {w = #transformer.weight<3x0xf32 sparse {}>} : () -> ()
// CHECK-NEXT:  "test.op"() {w = #transformer.weight<0x3xf32 sparse {}>} : () -> ()
// CHECK-NEXT:  "test.op"() {w = #transformer.weight<0xf32 sparse {}>} : () -> ()

// -----

// Element types, and numbers without a short text.
"test.op"() {w = #transformer.weight<2xf16 dense [0.1, 65504.0]>} : () -> ()
"test.op"() {w = #transformer.weight<2xf64 dense [0.1, 1.0000000000000002]>} : () -> ()
"test.op"() {w = #transformer.weight<4xf32 dense [0.1, 1.0e-45, 3.4028235e+38, 1.0e-5]>} : () -> ()
"test.op"() {w = #transformer.weight<2xf32 dense [123456790000.0, 16777217]>} : () -> ()

// CHECK:       "test.op"() {w = #transformer.weight<2xf16 dense [0.1, 65500.0]>} : () -> ()
// CHECK-NEXT:  "test.op"() {w = #transformer.weight<2xf64 dense [0.1, 1.0000000000000002]>} : () -> ()
// CHECK-NEXT:  "test.op"() {w = #transformer.weight<4xf32 dense [0.1, 1.0e-45, 3.4028235e+38, 1.0e-05]>} : () -> ()
// CHECK-NEXT:  "test.op"() {w = #transformer.weight<2xf32 dense [123456790000.0, 16777216.0]>} : () -> ()

// -----

// Negative zero differs from zero.
"test.op"() {w = #transformer.weight<4xf32 dense [0.0, -0.0, 0.0, 0.0]>} : () -> ()

// CHECK:       "test.op"() {w = #transformer.weight<4xf32 sparse {1 : -0.0}>} : () -> ()

// -----

// Packed weights of few entries print their entries, others print packed (the text varies with zlib).
"test.op"() {w = #transformer.weight<2x2xf32 packed "eJxjYGiwZ2BgaDh75owtkHYAACD4BCI=">} : () -> ()
"test.op"() {w = #transformer.weight<9x9xf32 packed "eJwNziFIBEEYhuGf4xAOOTiWQ5BFENk9EFkQkY07M3Hq1a3W2Xh5wxWDZYLlimGLwWKYDRaDZYPFYJlisBi2GCyWe9Mw7/MNjIhIbpMqt77qXeRMVBNL1btaibSKrqzvaEH5bKBHFcOIifbZTLPXvUu19ZmOodC81RBmsTVWYzeYwzZYy32L39Lu2Hj6Pbsd9oB12CP2hD1jAXvBXrE3bMDesQ/sE4vYF/aN/WAj9ov9Yf+YmNxOjPVT08QDw59N7w5NDHMjssASbIkdYcdYip1gp9gZlmEr7By7wArsErvCrrHS7AGupHkJ">} : () -> ()

// CHECK:       "test.op"() {w = #transformer.weight<2x2xf32 dense {{\[\[}}1.0, -0.0], [0.1, 2.0]]>} : () -> ()
// CHECK-NEXT:  "test.op"() {w = #transformer.weight<9x9xf32 packed "{{[A-Za-z0-9+/]+=*}}">} : () -> ()

// -----

// External weights.
"test.op"() {w = #transformer.weight<43x12xf32 external "sha256:2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881">} : () -> ()

// CHECK:       "test.op"() {w = #transformer.weight<43x12xf32 external "sha256:2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881">} : () -> ()

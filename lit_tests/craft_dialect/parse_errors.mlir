// RUN: rasp-opt --parsing-diagnostics --split-input-file %s | filecheck %s

// The packed map "a" -> "x" without its last four characters.
// CHECK:      "test.op"() {m = #craft.map<packed "eNpTZ4CA6GilRCUdBaWkGCWlWB2FaKUKEK8SRMSUGhikWoJEjWOhqhkYkWgmmCDDB3sI/WA/VMABAKQP">} : () -> ()
// CHECK-NEXT:                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
// CHECK-NEXT:                                    this packed map is damaged: emit it anew
"test.op"() {m = #craft.map<packed "eNpTZ4CA6GilRCUdBaWkGCWlWB2FaKUKEK8SRMSUGhikWoJEjWOhqhkYkWgmmCDDB3sI/WA/VMABAKQP">} : () -> ()

// -----

// Text that is not base64, data that is not compressed, and compressed data that is not a map.
// CHECK:      "test.op"() {m = #craft.map<packed "no map">} : () -> ()
// CHECK-NEXT:                                    ^^^^^^^^
// CHECK-NEXT:                                    this packed map is damaged: emit it anew
"test.op"() {m = #craft.map<packed "no map">} : () -> ()

// -----

// CHECK:      "test.op"() {m = #craft.map<packed "AAAA">} : () -> ()
// CHECK-NEXT:                                    ^^^^^^
// CHECK-NEXT:                                    this packed map is damaged: emit it anew
"test.op"() {m = #craft.map<packed "AAAA">} : () -> ()

// -----

// CHECK:      "test.op"() {m = #craft.map<packed "eJwDAAAAAAE=">} : () -> ()
// CHECK-NEXT:                                    ^^^^^^^^^^^^^^
// CHECK-NEXT:                                    this packed map is damaged: emit it anew
"test.op"() {m = #craft.map<packed "eJwDAAAAAAE=">} : () -> ()

// -----

// CHECK:      "test.op"() {m = #craft.map<packed>} : () -> ()
// CHECK-NEXT:                                   ^
// CHECK-NEXT:                                   Expected a string literal for a packed map
"test.op"() {m = #craft.map<packed>} : () -> ()

// -----

// CHECK:      "test.op"() {m = #craft.map<{a : {"x" = 1.0}}>} : () -> ()
// CHECK-NEXT:                              ^
// CHECK-NEXT:                              Expected a string literal for an input direction
"test.op"() {m = #craft.map<{a : {"x" = 1.0}}>} : () -> ()

// -----

// CHECK:      "test.op"() {m = #craft.map<{"a" : {x = 1.0}}>} : () -> ()
// CHECK-NEXT:                                     ^
// CHECK-NEXT:                                     Expected a string literal for an output direction
"test.op"() {m = #craft.map<{"a" : {x = 1.0}}>} : () -> ()

// -----

// CHECK:      "test.op"() {m = #craft.map<{"a" : {"x" = "b"}}>} : () -> ()
// CHECK-NEXT:                                           ^^^
// CHECK-NEXT:                                           integer or float literal expected
"test.op"() {m = #craft.map<{"a" : {"x" = "b"}}>} : () -> ()

// -----

// CHECK:      "test.op"() {s = #craft.space<["x" twohot {0}]>} : () -> ()
// CHECK-NEXT:                                    ^^^^^^
// CHECK-NEXT:                                    expected the encoding of axis 'x': onehot or scalar
"test.op"() {s = #craft.space<["x" twohot {0}]>} : () -> ()

// -----

// CHECK:      "test.op"() {s = #craft.space<[x scalar]>} : () -> ()
// CHECK-NEXT:                                ^
// CHECK-NEXT:                                Expected a string literal for the name of an axis
"test.op"() {s = #craft.space<[x scalar]>} : () -> ()

// -----

// CHECK:      "test.op"() {s = #craft.space<["x" onehot {0, none}]>} : () -> ()
// CHECK-NEXT:                                           ^^^^^^^^^
// CHECK-NEXT:                                           axis 'x' has no direction for none, its zero vector: leave none out
"test.op"() {s = #craft.space<["x" onehot {0, none}]>} : () -> ()

// -----

// CHECK:      "test.op"() {o = #craft.offsets<[-1]>} : () -> ()
// CHECK-NEXT:                                  ^
// CHECK-NEXT:                                  Expected integer literal
"test.op"() {o = #craft.offsets<[-1]>} : () -> ()

// -----

// CHECK:      "test.op"() {o = #craft.offsets<[3 to 1]>} : () -> ()
// CHECK-NEXT:                                  ^^^^^^
// CHECK-NEXT:                                  a run goes from the smaller to the larger
"test.op"() {o = #craft.offsets<[3 to 1]>} : () -> ()

// -----

// CHECK:      "test.op"() : () -> !craft.vec<x>
// CHECK-NEXT:                                ^
// CHECK-NEXT:                                expect symbol name
"test.op"() : () -> !craft.vec<x>

// -----

// CHECK:      "test.op"() {s = #craft.space<["w" reciprocal 0]>} : () -> ()
// CHECK-NEXT:                                               ^
// CHECK-NEXT:                                               the weight of axis 'w' must be positive
"test.op"() {s = #craft.space<["w" reciprocal 0]>} : () -> ()

// -----

// CHECK:      "test.op"() {s = #craft.space<["w" blocked {} scalar]>} : () -> ()
// CHECK:      the blocks of axis 'w' start at numbers, at least one
"test.op"() {s = #craft.space<["w" blocked {} scalar]>} : () -> ()

// -----

// CHECK:      "test.op"() {s = #craft.space<["w" blocked {"a"} scalar]>} : () -> ()
// CHECK:      the blocks of axis 'w' start at numbers, at least one
"test.op"() {s = #craft.space<["w" blocked {"a"} scalar]>} : () -> ()

// -----

// CHECK:      "test.op"() {s = #craft.space<["w" blocked {0, 5}]>} : () -> ()
// CHECK:      expected the encoding of the number of axis 'w': scalar or reciprocal
"test.op"() {s = #craft.space<["w" blocked {0, 5}]>} : () -> ()

// -----

// CHECK:      "test.op"() {s = #craft.space<["w" ordinal {"a", none}]>} : () -> ()
// CHECK-NEXT:                                            ^^^^^^^^^^^
// CHECK-NEXT:                                            axis 'w' has no ordinal for none, whose coordinate is 0: leave none out
"test.op"() {s = #craft.space<["w" ordinal {"a", none}]>} : () -> ()

// -----

// A map whose header is said to be longer than all of its data, by the highest of 64 bits.
// CHECK:      "test.op"() {m = #craft.map<packed "eNrjZgADxujoWB0FEDaIBQATrAL9">} : () -> ()
// CHECK-NEXT:                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
// CHECK-NEXT:                                    this packed map is damaged: emit it anew
"test.op"() {m = #craft.map<packed "eNrjZgADxujoWB0FEDaIBQATrAL9">} : () -> ()

// -----

// Offsets and weights are numbers, of at least 0 and 1.
// CHECK:      offsets<[true]>
// CHECK-NEXT: {{ *}}^
// CHECK-NEXT:  Expected integer literal
"test.op"() {o = #craft.offsets<[true]>} : () -> ()

// -----

// CHECK:      offsets<[-1]>
// CHECK-NEXT: {{ *}}^
// CHECK-NEXT:  Expected integer literal
"test.op"() {o = #craft.offsets<[-1]>} : () -> ()

// -----

// CHECK:      offsets<[0 to true]>
// CHECK-NEXT: {{ *}}^
// CHECK-NEXT:  Expected integer literal
"test.op"() {o = #craft.offsets<[0 to true]>} : () -> ()

// -----

// CHECK:      offsets<[0 to -1]>
// CHECK-NEXT: {{ *}}^
// CHECK-NEXT:  Expected integer literal
"test.op"() {o = #craft.offsets<[0 to -1]>} : () -> ()

// -----

// CHECK:      "w" reciprocal true
// CHECK-NEXT: {{ *}}^
// CHECK-NEXT:  Expected integer literal
"test.op"() {s = #craft.space<["w" reciprocal true]>} : () -> ()

// -----

// CHECK:      "w" reciprocal -1
// CHECK-NEXT: {{ *}}^
// CHECK-NEXT:  Expected integer literal
"test.op"() {s = #craft.space<["w" reciprocal -1]>} : () -> ()

// -----

// CHECK:      "w" reciprocal 0
// CHECK-NEXT: {{ *}}^
// CHECK-NEXT:  the weight of axis 'w' must be positive
"test.op"() {s = #craft.space<["w" reciprocal 0]>} : () -> ()

// RUN: rasp-opt --split-input-file %s | rasp-opt --split-input-file | filecheck --match-full-lines %s
// RUN: rasp-opt --print-op-generic --split-input-file %s | rasp-opt --split-input-file | filecheck --match-full-lines %s
// RUN: rasp-opt --print-op-generic --split-input-file %s | filecheck --match-full-lines %s --check-prefix=GENERIC

// Types and attributes, except maps, which maps.mlir tests, and those of the transformer dialect.
"test.op"() : () -> (!craft.vec<@x>, !craft.vec<@"shift(1)">, !craft.output)
"test.op"() {s = #craft.space<["x" onehot {0 to 2, "a", 1/2, true}, "y" scalar, "none" onehot {}]>} : () -> ()
"test.op"() {s = #craft.space<[]>} : () -> ()
"test.op"() {o = #craft.offsets<[]>} : () -> ()
"test.op"() {o = #craft.offsets<[4, 5, 6, 2, 1, 3, 4]>} : () -> ()
"test.op"() {o = #craft.offsets<[7 to 7, 0 to 2, 3]>} : () -> ()

// CHECK:       %[[V0:.+]], %[[V1:.+]], %[[V2:.+]] = "test.op"() : () -> (!craft.vec<@x>, !craft.vec<@"shift(1)">, !craft.output)
// CHECK-NEXT:  "test.op"() {s = #craft.space<["x" onehot {0, 1/2, 1, 2, "a"}, "y" scalar, "none" onehot {}]>} : () -> ()
// CHECK-NEXT:  "test.op"() {s = #craft.space<[]>} : () -> ()
// CHECK-NEXT:  "test.op"() {o = #craft.offsets<[]>} : () -> ()
// CHECK-NEXT:  "test.op"() {o = #craft.offsets<[4 to 6, 2, 1, 3 to 4]>} : () -> ()
// CHECK-NEXT:  "test.op"() {o = #craft.offsets<[7, 0 to 3]>} : () -> ()

// GENERIC:       %[[V0:.+]], %[[V1:.+]], %[[V2:.+]] = "test.op"() : () -> (!craft.vec<@x>, !craft.vec<@"shift(1)">, !craft.output)
// GENERIC-NEXT:  "test.op"() {s = #craft.space<["x" onehot {0, 1/2, 1, 2, "a"}, "y" scalar, "none" onehot {}]>} : () -> ()
// GENERIC-NEXT:  "test.op"() {s = #craft.space<[]>} : () -> ()
// GENERIC-NEXT:  "test.op"() {o = #craft.offsets<[]>} : () -> ()
// GENERIC-NEXT:  "test.op"() {o = #craft.offsets<[4 to 6, 2, 1, 3 to 4]>} : () -> ()
// GENERIC-NEXT:  "test.op"() {o = #craft.offsets<[7, 0 to 3]>} : () -> ()


// -----

// Every op with all optional parts.
craft.program @full tokens <"a", 1> max_seq_len 2 bos "compiler_bos" pad "compiler_pad" causal {
  craft.space @bos <["tokens" onehot {"compiler_bos"}]> at <[0]>
  craft.space @t <["tokens" onehot {1, "a"}]> at <[1 to 2]>
  craft.space @i <["indices" onehot {0, 1}]> at <[4, 3]>
  craft.space @n <["n" scalar]> at <[5]>
  %bos = craft.embed <{"compiler_bos" : {"tokens:compiler_bos" = 1.0}, "compiler_pad" : {"tokens:compiler_bos" = 0.5}}> : !craft.vec<@bos>
  %t = craft.embed <{"a" : {"tokens:a" = 1.0}, "1" : {"tokens:1" = 1.0}}> : !craft.vec<@t>
  %i = craft.position <{"compiler_bos" : {"indices:0" = -1.0}, "1" : {"indices:1" = 1.0}}> : !craft.vec<@i>
  %h = craft.head query(%t, %bos : !craft.vec<@t>, !craft.vec<@bos>) key(%i : !craft.vec<@i>) value(%t : !craft.vec<@t>)
    qk <{"tokens:a" : {"indices:0" = 45.0}}> ov <{"tokens:1" : {"n" = 0.5}}> label <"h"> ordered layer 0 d_head 3 : !craft.vec<@n>
  %m = craft.mlp(%h, %bos : !craft.vec<@n>, !craft.vec<@bos>) in <{"n" : {"m[0]" = 2.0}}> out <{"m[0]" : {"n" = 1.0}}> label <"m"> layer 1 : !craft.vec<@n>
  %s = craft.add %h, %m : !craft.vec<@n>, !craft.vec<@n> -> !craft.vec<@n>
  %l = craft.linear(%s, %t : !craft.vec<@n>, !craft.vec<@t>) map <{"n" : {"n" = 2.0}, "tokens:1" : {"n" = -1.0}}> : !craft.vec<@n>
  %o = craft.unembed(%l, %bos : !craft.vec<@n>, !craft.vec<@bos>) map <{"n" : {"value" = 1.0}}> decode <numerical {0, 1/2}>
  %p = craft.unembed(%t : !craft.vec<@t>) map <{"tokens:a" : {"a" = 1.0}, "tokens:1" : {"None" = 1.0}}> decode <categorical ["a", none]> label <"letter">
  craft.return %o, %p : !craft.output, !craft.output
}

// CHECK:       craft.program @full tokens <"a", 1> max_seq_len 2 bos "compiler_bos" pad "compiler_pad" causal {
// CHECK-NEXT:    craft.space @bos <["tokens" onehot {"compiler_bos"}]> at <[0]>
// CHECK-NEXT:    craft.space @t <["tokens" onehot {1, "a"}]> at <[1 to 2]>
// CHECK-NEXT:    craft.space @i <["indices" onehot {0, 1}]> at <[4, 3]>
// CHECK-NEXT:    craft.space @n <["n" scalar]> at <[5]>
// CHECK-NEXT:    %[[BOS:.+]] = craft.embed <{"compiler_bos" : {"tokens:compiler_bos" = 1.0}, "compiler_pad" : {"tokens:compiler_bos" = 0.5}}> : !craft.vec<@bos>
// CHECK-NEXT:    %[[T:.+]] = craft.embed <{"a" : {"tokens:a" = 1.0}, "1" : {"tokens:1" = 1.0}}> : !craft.vec<@t>
// CHECK-NEXT:    %[[I:.+]] = craft.position <{"compiler_bos" : {"indices:0" = -1.0}, "1" : {"indices:1" = 1.0}}> : !craft.vec<@i>
// CHECK-NEXT:    %[[H:.+]] = craft.head query(%[[T]], %[[BOS]] : !craft.vec<@t>, !craft.vec<@bos>) key(%[[I]] : !craft.vec<@i>) value(%[[T]] : !craft.vec<@t>) qk <{"tokens:a" : {"indices:0" = 45.0}}> ov <{"tokens:1" : {"n" = 0.5}}> label <"h"> ordered layer 0 d_head 3 : !craft.vec<@n>
// CHECK-NEXT:    %[[M:.+]] = craft.mlp(%[[H]], %[[BOS]] : !craft.vec<@n>, !craft.vec<@bos>) in <{"n" : {"m[0]" = 2.0}}> out <{"m[0]" : {"n" = 1.0}}> label <"m"> layer 1 : !craft.vec<@n>
// CHECK-NEXT:    %[[S:.+]] = craft.add %[[H]], %[[M]] : !craft.vec<@n>, !craft.vec<@n> -> !craft.vec<@n>
// CHECK-NEXT:    %[[L:.+]] = craft.linear(%[[S]], %[[T]] : !craft.vec<@n>, !craft.vec<@t>) map <{"n" : {"n" = 2.0}, "tokens:1" : {"n" = -1.0}}> : !craft.vec<@n>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[L]], %[[BOS]] : !craft.vec<@n>, !craft.vec<@bos>) map <{"n" : {"value" = 1.0}}> decode <numerical {0, 1/2}>
// CHECK-NEXT:    %[[P:.+]] = craft.unembed(%[[T]] : !craft.vec<@t>) map <{"tokens:a" : {"a" = 1.0}, "tokens:1" : {"None" = 1.0}}> decode <categorical ["a", none]> label <"letter">
// CHECK-NEXT:    craft.return %[[O]], %[[P]] : !craft.output, !craft.output
// CHECK-NEXT:  }

// GENERIC:       "craft.program"() <{sym_name = "full", tokens = #transformer.vocab<"a", 1>, max_seq_len = 2 : i64, bos = "compiler_bos", pad = "compiler_pad", causal}> ({
// GENERIC-NEXT:    "craft.space"() <{sym_name = "bos", space = #craft.space<["tokens" onehot {"compiler_bos"}]>, offsets = #craft.offsets<[0]>}> : () -> ()
// GENERIC-NEXT:    "craft.space"() <{sym_name = "t", space = #craft.space<["tokens" onehot {1, "a"}]>, offsets = #craft.offsets<[1 to 2]>}> : () -> ()
// GENERIC-NEXT:    "craft.space"() <{sym_name = "i", space = #craft.space<["indices" onehot {0, 1}]>, offsets = #craft.offsets<[4, 3]>}> : () -> ()
// GENERIC-NEXT:    "craft.space"() <{sym_name = "n", space = #craft.space<["n" scalar]>, offsets = #craft.offsets<[5]>}> : () -> ()
// GENERIC-NEXT:    %[[BOS:.+]] = "craft.embed"() <{map = #craft.map<{"compiler_bos" : {"tokens:compiler_bos" = 1.0}, "compiler_pad" : {"tokens:compiler_bos" = 0.5}}>}> : () -> !craft.vec<@bos>
// GENERIC-NEXT:    %[[T:.+]] = "craft.embed"() <{map = #craft.map<{"a" : {"tokens:a" = 1.0}, "1" : {"tokens:1" = 1.0}}>}> : () -> !craft.vec<@t>
// GENERIC-NEXT:    %[[I:.+]] = "craft.position"() <{map = #craft.map<{"compiler_bos" : {"indices:0" = -1.0}, "1" : {"indices:1" = 1.0}}>}> : () -> !craft.vec<@i>
// GENERIC-NEXT:    %[[H:.+]] = "craft.head"(%[[T]], %[[BOS]], %[[I]], %[[T]]) <{qk = #craft.map<{"tokens:a" : {"indices:0" = 45.0}}>, ov = #craft.map<{"tokens:1" : {"n" = 0.5}}>, label = #transformer.label<"h">, ordered, layer = 0 : i64, d_head = 3 : i64, operandSegmentSizes = array<i32: 2, 1, 1>}> : (!craft.vec<@t>, !craft.vec<@bos>, !craft.vec<@i>, !craft.vec<@t>) -> !craft.vec<@n>
// GENERIC-NEXT:    %[[M:.+]] = "craft.mlp"(%[[H]], %[[BOS]]) <{in_map = #craft.map<{"n" : {"m[0]" = 2.0}}>, out_map = #craft.map<{"m[0]" : {"n" = 1.0}}>, label = #transformer.label<"m">, layer = 1 : i64}> : (!craft.vec<@n>, !craft.vec<@bos>) -> !craft.vec<@n>
// GENERIC-NEXT:    %[[S:.+]] = "craft.add"(%[[H]], %[[M]]) : (!craft.vec<@n>, !craft.vec<@n>) -> !craft.vec<@n>
// GENERIC-NEXT:    %[[L:.+]] = "craft.linear"(%[[S]], %[[T]]) <{map = #craft.map<{"n" : {"n" = 2.0}, "tokens:1" : {"n" = -1.0}}>}> : (!craft.vec<@n>, !craft.vec<@t>) -> !craft.vec<@n>
// GENERIC-NEXT:    %[[O:.+]] = "craft.unembed"(%[[L]], %[[BOS]]) <{map = #craft.map<{"n" : {"value" = 1.0}}>, decode = #transformer.decode<numerical {0, 1/2}>}> : (!craft.vec<@n>, !craft.vec<@bos>) -> !craft.output
// GENERIC-NEXT:    %[[P:.+]] = "craft.unembed"(%[[T]]) <{map = #craft.map<{"tokens:a" : {"a" = 1.0}, "tokens:1" : {"None" = 1.0}}>, decode = #transformer.decode<categorical ["a", none]>, label = #transformer.label<"letter">}> : (!craft.vec<@t>) -> !craft.output
// GENERIC-NEXT:    "craft.return"(%[[O]], %[[P]]) : (!craft.output, !craft.output) -> ()
// GENERIC-NEXT:  }) : () -> ()

// -----

// Every op without optional parts and without outputs; other attributes are kept.
craft.program @least tokens <"a"> max_seq_len 1 bos "B" pad "P" attributes {note = "kept"} {
  craft.space @x <["x" scalar]> {note = "kept"}
  %e = craft.embed <{}> {note = "kept"} : !craft.vec<@x>
  %p = craft.position <{}> {note = "kept"} : !craft.vec<@x>
  %h = craft.head query(%e : !craft.vec<@x>) key(%e : !craft.vec<@x>) value(%e : !craft.vec<@x>)
    qk <{}> ov <{}> label <"h"> {note = "kept"} : !craft.vec<@x>
  %m = craft.mlp(%e : !craft.vec<@x>) in <{}> out <{}> label <"m"> {note = "kept"} : !craft.vec<@x>
  craft.return {note = "kept"}
}

// CHECK:       craft.program @least tokens <"a"> max_seq_len 1 bos "B" pad "P" attributes {note = "kept"} {
// CHECK-NEXT:    craft.space @x <["x" scalar]> {note = "kept"}
// CHECK-NEXT:    %[[E:.+]] = craft.embed <{}> {note = "kept"} : !craft.vec<@x>
// CHECK-NEXT:    %[[P:.+]] = craft.position <{}> {note = "kept"} : !craft.vec<@x>
// CHECK-NEXT:    %[[H:.+]] = craft.head query(%[[E]] : !craft.vec<@x>) key(%[[E]] : !craft.vec<@x>) value(%[[E]] : !craft.vec<@x>) qk <{}> ov <{}> label <"h"> {note = "kept"} : !craft.vec<@x>
// CHECK-NEXT:    %[[M:.+]] = craft.mlp(%[[E]] : !craft.vec<@x>) in <{}> out <{}> label <"m"> {note = "kept"} : !craft.vec<@x>
// CHECK-NEXT:    craft.return {note = "kept"}
// CHECK-NEXT:  }

// GENERIC:       "craft.program"() <{sym_name = "least", tokens = #transformer.vocab<"a">, max_seq_len = 1 : i64, bos = "B", pad = "P"}> ({
// GENERIC-NEXT:    "craft.space"() <{sym_name = "x", space = #craft.space<["x" scalar]>}> {note = "kept"} : () -> ()
// GENERIC-NEXT:    %[[E:.+]] = "craft.embed"() <{map = #craft.map<{}>}> {note = "kept"} : () -> !craft.vec<@x>
// GENERIC-NEXT:    %[[P:.+]] = "craft.position"() <{map = #craft.map<{}>}> {note = "kept"} : () -> !craft.vec<@x>
// GENERIC-NEXT:    %[[H:.+]] = "craft.head"(%[[E]], %[[E]], %[[E]]) <{qk = #craft.map<{}>, ov = #craft.map<{}>, label = #transformer.label<"h">, operandSegmentSizes = array<i32: 1, 1, 1>}> {note = "kept"} : (!craft.vec<@x>, !craft.vec<@x>, !craft.vec<@x>) -> !craft.vec<@x>
// GENERIC-NEXT:    %[[M:.+]] = "craft.mlp"(%[[E]]) <{in_map = #craft.map<{}>, out_map = #craft.map<{}>, label = #transformer.label<"m">}> {note = "kept"} : (!craft.vec<@x>) -> !craft.vec<@x>
// GENERIC-NEXT:    "craft.return"() {note = "kept"} : () -> ()
// GENERIC-NEXT:  }) {note = "kept"} : () -> ()

// `raspc update-checks` wrote the CHECK lines.

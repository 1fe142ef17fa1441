// RUN: rasp-opt -p 'craft-allocate-layers{strategy=optimal}' --split-input-file %s | filecheck %s
// RUN: rasp-opt -p 'craft-allocate-layers{strategy=optimal time-limit=5.5}' --split-input-file %s | filecheck %s
// RUN: rasp-opt -p 'craft-allocate-layers{strategy=optimal objective="layers,heads,width"}' --split-input-file %s | filecheck %s --check-prefix=HEADS
// RUN: rasp-opt -p 'craft-allocate-layers{strategy=optimal time-limit=0}' --split-input-file %s | filecheck %s --check-prefix=NOTIME

// Only %a has several admissible layers. In a late layer, the stream holds at most 6 directions,
// because %g, of four directions, is dead by then. In an early layer, a layer has at most two heads.
// Without time the pass keeps the earliest layers, and proves no bound.
craft.program @choice tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @x <["x" scalar]>
  craft.space @g <["g" onehot {0 to 3}]>
  craft.space @m <["m" scalar]>
  craft.space @a <["a" onehot {0, 1}]>
  craft.space @h <["h" scalar]>
  craft.space @k <["k" scalar]>
  craft.space @r <["r" scalar]>
  %x = craft.embed <{}> : !craft.vec<@x>
  %g = craft.head query(%x : !craft.vec<@x>) key(%x : !craft.vec<@x>) value(%x : !craft.vec<@x>) qk <{}> ov <{}> label <"g"> : !craft.vec<@g>
  %a = craft.head query(%x : !craft.vec<@x>) key(%x : !craft.vec<@x>) value(%x : !craft.vec<@x>) qk <{}> ov <{}> label <"a"> : !craft.vec<@a>
  %m = craft.mlp(%g : !craft.vec<@g>) in <{}> out <{}> label <"m"> : !craft.vec<@m>
  %h = craft.head query(%m : !craft.vec<@m>) key(%x : !craft.vec<@x>) value(%x : !craft.vec<@x>) qk <{}> ov <{}> label <"h"> : !craft.vec<@h>
  %k = craft.head query(%m : !craft.vec<@m>) key(%x : !craft.vec<@x>) value(%x : !craft.vec<@x>) qk <{}> ov <{}> label <"k"> : !craft.vec<@k>
  %r = craft.mlp(%a, %h, %k : !craft.vec<@a>, !craft.vec<@h>, !craft.vec<@k>) in <{}> out <{}> label <"r"> : !craft.vec<@r>
  %o = craft.unembed(%r : !craft.vec<@r>) map <{}> decode <categorical [0]>
  craft.return %o : !craft.output
}
// CHECK: attributes {allocation = {layers = {value = 2 : i64, bound = 2 : i64, status = "optimal"}, width = {value = 6 : i64, bound = 6 : i64, status = "optimal"}, heads = {value = 3 : i64, bound = 3 : i64, status = "optimal"}, neurons = {value = 0 : i64, bound = 0 : i64, status = "optimal"}}} {
// CHECK: label <"g"> layer 0 : !craft
// CHECK: label <"a"> layer 1 : !craft
// CHECK: label <"m"> layer 0 : !craft
// CHECK: label <"h"> layer 1 : !craft
// CHECK: label <"k"> layer 1 : !craft
// CHECK: label <"r"> layer 1 : !craft

// HEADS: attributes {allocation = {layers = {value = 2 : i64, bound = 2 : i64, status = "optimal"}, heads = {value = 2 : i64, bound = 2 : i64, status = "optimal"}, width = {value = 7 : i64, bound = 7 : i64, status = "optimal"}}} {
// HEADS: label <"g"> layer 0 : !craft
// HEADS: label <"a"> layer 0 : !craft
// HEADS: label <"m"> layer 0 : !craft
// HEADS: label <"h"> layer 1 : !craft
// HEADS: label <"k"> layer 1 : !craft
// HEADS: label <"r"> layer 1 : !craft

// NOTIME: attributes {allocation = {layers = {value = 2 : i64, bound = 2 : i64, status = "optimal"}, width = {value = 7 : i64, bound = 0 : i64, status = "feasible"}, heads = {value = 2 : i64, bound = 0 : i64, status = "feasible"}, neurons = {value = 0 : i64, bound = 0 : i64, status = "optimal"}}} {
// NOTIME: label <"g"> layer 0 : !craft
// NOTIME: label <"a"> layer 0 : !craft
// NOTIME: label <"m"> layer 0 : !craft
// NOTIME: label <"h"> layer 1 : !craft
// NOTIME: label <"k"> layer 1 : !craft
// NOTIME: label <"r"> layer 1 : !craft

// -----

// The last objective, the largest number of neurons in a layer, puts %b and %c, of equal sizes, in
// different layers. Other components are in their earliest layers.
craft.program @neurons tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @x <["x" scalar]>
  craft.space @b <["b" scalar]>
  craft.space @c <["c" scalar]>
  craft.space @d <["d" scalar]>
  craft.space @e <["e" scalar]>
  %x = craft.embed <{}> : !craft.vec<@x>
  %c = craft.mlp(%x : !craft.vec<@x>) in <{"x" : {"c[0]" = 1.0, "c[1]" = 1.0, "c[2]" = 1.0}}> out <{}> label <"c"> : !craft.vec<@c>
  %b = craft.mlp(%x : !craft.vec<@x>) in <{"x" : {"b[0]" = 1.0, "b[1]" = 1.0, "b[2]" = 1.0}}> out <{}> label <"b"> : !craft.vec<@b>
  %d = craft.mlp(%c : !craft.vec<@c>) in <{}> out <{}> label <"d"> : !craft.vec<@d>
  %e = craft.mlp(%d : !craft.vec<@d>) in <{}> out <{}> label <"e"> : !craft.vec<@e>
  %o = craft.unembed(%e, %b, %x : !craft.vec<@e>, !craft.vec<@b>, !craft.vec<@x>) map <{}> decode <categorical [0]>
  craft.return %o : !craft.output
}
// CHECK: attributes {allocation = {layers = {value = 3 : i64, bound = 3 : i64, status = "optimal"}, width = {value = 3 : i64, bound = 3 : i64, status = "optimal"}, heads = {value = 0 : i64, bound = 0 : i64, status = "optimal"}, neurons = {value = 3 : i64, bound = 3 : i64, status = "optimal"}}} {
// CHECK: label <"c"> layer 0 : !craft
// CHECK: label <"b"> layer 1 : !craft
// CHECK: label <"d"> layer 1 : !craft
// CHECK: label <"e"> layer 2 : !craft

// -----

// An allocation in which every component has one admissible layer.
craft.program @empty tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.return
}
// CHECK: attributes {allocation = {layers = {value = 0 : i64, bound = 0 : i64, status = "optimal"}, width = {value = 0 : i64, bound = 0 : i64, status = "optimal"}, heads = {value = 0 : i64, bound = 0 : i64, status = "optimal"}, neurons = {value = 0 : i64, bound = 0 : i64, status = "optimal"}}} {

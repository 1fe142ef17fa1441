// RUN: rasp-opt -p craft-allocate-layers --split-input-file %s | filecheck %s
// RUN: rasp-opt -p "craft-allocate-layers{strategy=tracr}" --split-input-file %s | filecheck %s
// RUN: rasp-opt -p "craft-allocate-layers{strategy=asap}" --split-input-file %s | filecheck %s --check-prefix=ASAP

// Components of one s-op share a layer: the head and the MLP of a width, then its readers.
// CHECK: head{{.*}} label <"w"> layer 0 : !craft
// CHECK-NEXT: mlp{{.*}} label <"w"> layer 0 : !craft
// CHECK-NEXT: head{{.*}} label <"r"> layer 1 : !craft
// ASAP: head{{.*}} label <"w"> layer 0 : !craft
// ASAP-NEXT: mlp{{.*}} label <"w"> layer 0 : !craft
// ASAP-NEXT: head{{.*}} label <"r"> layer 1 : !craft
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @x <["x" scalar]>
  craft.space @y <["y" scalar]>
  craft.space @z <["z" scalar]>
  %e = craft.embed <{}> : !craft.vec<@x>
  %a = craft.head query(%e : !craft.vec<@x>) key(%e : !craft.vec<@x>) value(%e : !craft.vec<@x>) qk <{}> ov <{}> label <"w"> : !craft.vec<@x>
  %b = craft.mlp(%a : !craft.vec<@x>) in <{}> out <{}> label <"w"> : !craft.vec<@x>
  %c = craft.head query(%b : !craft.vec<@x>) key(%e : !craft.vec<@x>) value(%e : !craft.vec<@x>) qk <{}> ov <{}> label <"r"> : !craft.vec<@x>
  craft.return
}

// -----

// A depth of heads alone merges with a following depth of MLPs alone, of any s-ops.
// CHECK: head{{.*}} label <"h"> layer 0 : !craft
// CHECK-NEXT: mlp{{.*}} label <"m"> layer 0 : !craft
// CHECK-NEXT: mlp{{.*}} label <"n"> layer 1 : !craft
// ASAP: head{{.*}} label <"h"> layer 0 : !craft
// ASAP-NEXT: mlp{{.*}} label <"m"> layer 0 : !craft
// ASAP-NEXT: mlp{{.*}} label <"n"> layer 1 : !craft
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @x <["x" scalar]>
  craft.space @y <["y" scalar]>
  craft.space @z <["z" scalar]>
  %e = craft.embed <{}> : !craft.vec<@x>
  %a = craft.head query(%e : !craft.vec<@x>) key(%e : !craft.vec<@x>) value(%e : !craft.vec<@x>) qk <{}> ov <{}> label <"h"> : !craft.vec<@x>
  %b = craft.mlp(%a : !craft.vec<@x>) in <{}> out <{}> label <"m"> : !craft.vec<@x>
  %c = craft.mlp(%b : !craft.vec<@x>) in <{}> out <{}> label <"n"> : !craft.vec<@x>
  craft.return
}

// -----

// A depth with a head and an MLP merges with no other: `tracr` waits, `asap` does not.
// CHECK: head{{.*}} label <"h"> layer 0 : !craft
// CHECK-NEXT: mlp{{.*}} label <"k"> layer 0 : !craft
// CHECK-NEXT: mlp{{.*}} label <"m"> layer 1 : !craft
// ASAP: head{{.*}} label <"h"> layer 0 : !craft
// ASAP-NEXT: mlp{{.*}} label <"k"> layer 0 : !craft
// ASAP-NEXT: mlp{{.*}} label <"m"> layer 0 : !craft
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @x <["x" scalar]>
  craft.space @y <["y" scalar]>
  craft.space @z <["z" scalar]>
  %e = craft.embed <{}> : !craft.vec<@x>
  %a = craft.head query(%e : !craft.vec<@x>) key(%e : !craft.vec<@x>) value(%e : !craft.vec<@x>) qk <{}> ov <{}> label <"h"> : !craft.vec<@x>
  %b = craft.mlp(%e : !craft.vec<@x>) in <{}> out <{}> label <"k"> : !craft.vec<@x>
  %c = craft.mlp(%a : !craft.vec<@x>) in <{}> out <{}> label <"m"> : !craft.vec<@y>
  craft.return
}

// -----

// A depth of MLPs does not merge with following heads: attention comes first in a layer.
// CHECK: mlp{{.*}} label <"m"> layer 0 : !craft
// CHECK-NEXT: head{{.*}} label <"h"> layer 1 : !craft
// CHECK-NEXT: head{{.*}} label <"g"> layer 2 : !craft
// ASAP: mlp{{.*}} label <"m"> layer 0 : !craft
// ASAP-NEXT: head{{.*}} label <"h"> layer 1 : !craft
// ASAP-NEXT: head{{.*}} label <"g"> layer 2 : !craft
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @x <["x" scalar]>
  craft.space @y <["y" scalar]>
  craft.space @z <["z" scalar]>
  %e = craft.embed <{}> : !craft.vec<@x>
  %a = craft.mlp(%e : !craft.vec<@x>) in <{}> out <{}> label <"m"> : !craft.vec<@x>
  %b = craft.head query(%a : !craft.vec<@x>) key(%e : !craft.vec<@x>) value(%e : !craft.vec<@x>) qk <{}> ov <{}> label <"h"> : !craft.vec<@x>
  %c = craft.head query(%b : !craft.vec<@x>) key(%e : !craft.vec<@x>) value(%e : !craft.vec<@x>) qk <{}> ov <{}> label <"g"> : !craft.vec<@x>
  craft.return
}

// -----

// The depth of an s-op follows the deepest s-op that it reads.
// CHECK: mlp{{.*}} label <"m"> layer 0 : !craft
// CHECK-NEXT: mlp{{.*}} label <"n"> layer 1 : !craft
// CHECK-NEXT: mlp{{.*}} label <"k"> layer 0 : !craft
// CHECK-NEXT: mlp{{.*}} label <"d"> layer 2 : !craft
// ASAP: mlp{{.*}} label <"m"> layer 0 : !craft
// ASAP-NEXT: mlp{{.*}} label <"n"> layer 1 : !craft
// ASAP-NEXT: mlp{{.*}} label <"k"> layer 0 : !craft
// ASAP-NEXT: mlp{{.*}} label <"d"> layer 2 : !craft
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @x <["x" scalar]>
  craft.space @y <["y" scalar]>
  craft.space @z <["z" scalar]>
  %e = craft.embed <{}> : !craft.vec<@x>
  %a = craft.mlp(%e : !craft.vec<@x>) in <{}> out <{}> label <"m"> : !craft.vec<@x>
  %b = craft.mlp(%a : !craft.vec<@x>) in <{}> out <{}> label <"n"> : !craft.vec<@y>
  %c = craft.mlp(%e : !craft.vec<@x>) in <{}> out <{}> label <"k"> : !craft.vec<@z>
  %d = craft.mlp(%c, %b : !craft.vec<@z>, !craft.vec<@y>) in <{}> out <{}> label <"d"> : !craft.vec<@x>
  craft.return
}

// -----

// The depth of a sum or linear map is that of its operands.
// CHECK: mlp{{.*}} label <"m"> layer 0 : !craft
// CHECK: label <"n"> layer 1 : !craft
// ASAP: mlp{{.*}} label <"m"> layer 0 : !craft
// ASAP: label <"n"> layer 1 : !craft
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @x <["x" scalar]>
  craft.space @y <["y" scalar]>
  craft.space @z <["z" scalar]>
  %e = craft.embed <{}> : !craft.vec<@x>
  %a = craft.mlp(%e : !craft.vec<@x>) in <{}> out <{}> label <"m"> : !craft.vec<@x>
  %s = craft.add %e, %a : !craft.vec<@x>, !craft.vec<@x> -> !craft.vec<@x>
  %l = craft.linear(%s : !craft.vec<@x>) map <{}> : !craft.vec<@y>
  %b = craft.mlp(%l : !craft.vec<@y>) in <{}> out <{}> label <"n"> : !craft.vec<@x>
  craft.return
}

// -----

// The pass replaces an earlier allocation.
// CHECK: head{{.*}} label <"h"> layer 0 : !craft
// ASAP: head{{.*}} label <"h"> layer 0 : !craft
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @x <["x" scalar]>
  craft.space @y <["y" scalar]>
  craft.space @z <["z" scalar]>
  %e = craft.embed <{}> : !craft.vec<@x>
  %a = craft.head query(%e : !craft.vec<@x>) key(%e : !craft.vec<@x>) value(%e : !craft.vec<@x>) qk <{}> ov <{}> label <"h"> layer 7 : !craft.vec<@x>
  craft.return
}

// -----

// Two s-ops that read inputs alone share a layer.
// CHECK: head{{.*}} label <"h"> layer 0 : !craft
// CHECK-NEXT: head{{.*}} label <"g"> layer 0 : !craft
// CHECK-NEXT: mlp{{.*}} label <"m"> layer 0 : !craft
// ASAP: head{{.*}} label <"h"> layer 0 : !craft
// ASAP-NEXT: head{{.*}} label <"g"> layer 0 : !craft
// ASAP-NEXT: mlp{{.*}} label <"m"> layer 0 : !craft
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @x <["x" scalar]>
  craft.space @y <["y" scalar]>
  craft.space @z <["z" scalar]>
  %e = craft.embed <{}> : !craft.vec<@x>
  %a = craft.head query(%e : !craft.vec<@x>) key(%e : !craft.vec<@x>) value(%e : !craft.vec<@x>) qk <{}> ov <{}> label <"h"> : !craft.vec<@x>
  %b = craft.head query(%e : !craft.vec<@x>) key(%e : !craft.vec<@x>) value(%e : !craft.vec<@x>) qk <{}> ov <{}> label <"g"> : !craft.vec<@y>
  %c = craft.mlp(%a, %b : !craft.vec<@x>, !craft.vec<@y>) in <{}> out <{}> label <"m"> : !craft.vec<@x>
  craft.return
}

// -----

// The MLP of a width is in the layer of its head, also beside the MLP of another s-op.
// CHECK: mlp{{.*}} label <"k"> layer 0 : !craft
// CHECK-NEXT: head{{.*}} label <"w"> layer 0 : !craft
// CHECK-NEXT: mlp{{.*}} label <"w"> layer 0 : !craft
// ASAP: mlp{{.*}} label <"k"> layer 0 : !craft
// ASAP-NEXT: head{{.*}} label <"w"> layer 0 : !craft
// ASAP-NEXT: mlp{{.*}} label <"w"> layer 0 : !craft
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @x <["x" scalar]>
  %e = craft.embed <{}> : !craft.vec<@x>
  %k = craft.mlp(%e : !craft.vec<@x>) in <{}> out <{}> label <"k"> : !craft.vec<@x>
  %h = craft.head query(%e : !craft.vec<@x>) key(%e : !craft.vec<@x>) value(%e : !craft.vec<@x>) qk <{}> ov <{}> label <"w"> : !craft.vec<@x>
  %m = craft.mlp(%h : !craft.vec<@x>) in <{}> out <{}> label <"w"> : !craft.vec<@x>
  craft.return
}

// -----

// A depth with a head and an MLP does not merge with the depth before it.
// CHECK: head{{.*}} label <"h"> layer 0 : !craft
// CHECK-NEXT: head{{.*}} label <"g"> layer 1 : !craft
// CHECK-NEXT: mlp{{.*}} label <"m"> layer 1 : !craft
// ASAP: head{{.*}} label <"h"> layer 0 : !craft
// ASAP-NEXT: head{{.*}} label <"g"> layer 1 : !craft
// ASAP-NEXT: mlp{{.*}} label <"m"> layer 0 : !craft
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @x <["x" scalar]>
  %e = craft.embed <{}> : !craft.vec<@x>
  %h = craft.head query(%e : !craft.vec<@x>) key(%e : !craft.vec<@x>) value(%e : !craft.vec<@x>) qk <{}> ov <{}> label <"h"> : !craft.vec<@x>
  %g = craft.head query(%e : !craft.vec<@x>) key(%e : !craft.vec<@x>) value(%h : !craft.vec<@x>) qk <{}> ov <{}> label <"g"> : !craft.vec<@x>
  %m = craft.mlp(%h : !craft.vec<@x>) in <{}> out <{}> label <"m"> : !craft.vec<@x>
  craft.return
}

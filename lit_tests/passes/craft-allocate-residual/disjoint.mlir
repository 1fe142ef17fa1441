// RUN: rasp-opt -p craft-allocate-residual --split-input-file %s | filecheck %s
// RUN: rasp-opt -p 'craft-allocate-residual{strategy=disjoint}' --split-input-file %s | filecheck %s

// Spaces get dimensions in their order, wherever they stand, an empty axis none; the pass replaces
// an earlier allocation.
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @b <["b" onehot {0 to 3}]>
  craft.space @a <["a" scalar]> at <[9]>
  %a = craft.embed <{}> : !craft.vec<@a>
  craft.space @none <["none" onehot {}]>
  craft.space @sum <["x" onehot {"p", "q"}, "y" scalar]>
  craft.return
}
// CHECK:      craft.space @b <["b" onehot {0 to 3}]> at <[0 to 3]>
// CHECK-NEXT: craft.space @a <["a" scalar]> at <[4]>
// CHECK-NEXT: craft.embed
// CHECK-NEXT: craft.space @none <["none" onehot {}]> at <[]>
// CHECK-NEXT: craft.space @sum <["x" onehot {"p", "q"}, "y" scalar]> at <[5 to 7]>

// -----

// The dimensions of every program begin at 0.
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @a <["a" scalar]>
  craft.return
}
// CHECK: craft.space @a <["a" scalar]> at <[0]>

// -----

// A program without spaces.
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.return
}
// CHECK:      craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
// CHECK-NEXT:   craft.return

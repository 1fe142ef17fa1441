// RUN: not rasp-opt -p 'craft-pad-bases' %s 2>&1 | filecheck %s

// CHECK: a part of this sum is read by itself; give that part a space of its own
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @x <["x" scalar]> at <[0]>
  craft.space @y <["y" scalar]> at <[1]>
  %x = craft.embed <{"a" : {"x" = 1.0}}> : !craft.vec<@x>
  %z = craft.embed <{}> : !craft.vec<@x>
  %s = craft.add %x, %z : !craft.vec<@x>, !craft.vec<@x> -> !craft.vec<@x>
  %m = craft.mlp(%x : !craft.vec<@x>) in <{}> out <{}> label <"m"> layer 0 : !craft.vec<@y>
  craft.return
}

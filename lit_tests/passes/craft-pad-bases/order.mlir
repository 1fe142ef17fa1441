// RUN: not rasp-opt -p 'craft-pad-bases' %s 2>&1 | filecheck %s

// CHECK: 'n' in layer 0 reads 'm', which is written in layer 0 and not before; run craft-allocate-layers again
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @x <["x" scalar]> at <[0]>
  craft.space @y <["y" scalar]> at <[1]>
  %x = craft.embed <{"a" : {"x" = 1.0}}> : !craft.vec<@x>
  craft.space @z <["z" scalar]> at <[2]>
  %m = craft.mlp(%x : !craft.vec<@x>) in <{}> out <{}> label <"m"> layer 0 : !craft.vec<@y>
  %n = craft.mlp(%m : !craft.vec<@y>) in <{}> out <{}> label <"n"> layer 0 : !craft.vec<@z>
  craft.return
}

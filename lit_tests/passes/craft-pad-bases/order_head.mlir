// RUN: not rasp-opt -p 'craft-pad-bases' %s 2>&1 | filecheck %s

// CHECK: 'h' in layer 1 reads 'm', which is written in layer 1 and not before; run craft-allocate-layers again
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @x <["x" scalar]> at <[0]>
  craft.space @y <["y" scalar]> at <[1]>
  %x = craft.embed <{"a" : {"x" = 1.0}}> : !craft.vec<@x>
  craft.space @z <["z" scalar]> at <[2]>
  %m = craft.mlp(%x : !craft.vec<@x>) in <{}> out <{}> label <"m"> layer 1 : !craft.vec<@y>
  %h = craft.head query(%m : !craft.vec<@y>) key(%x : !craft.vec<@x>) value(%x : !craft.vec<@x>) qk <{}> ov <{}> label <"h"> layer 1 : !craft.vec<@z>
  craft.return
}

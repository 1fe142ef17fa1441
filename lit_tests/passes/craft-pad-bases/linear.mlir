// RUN: not rasp-opt -p 'craft-pad-bases' %s 2>&1 | filecheck %s

// CHECK: craft.linear has no place in a transformer; run craft-compose-linear first
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @x <["x" scalar]> at <[0]>
  craft.space @y <["y" scalar]> at <[1]>
  %x = craft.embed <{"a" : {"x" = 1.0}}> : !craft.vec<@x>
  %l = craft.linear(%x : !craft.vec<@x>) map <{}> : !craft.vec<@y>
  craft.return
}

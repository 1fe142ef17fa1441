// RUN: not rasp-opt -p 'craft-pad-bases,craft-pad-bases' %s 2>&1 | filecheck %s

// CHECK: there is a space @residual already; pad bases only once
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @x <["x" scalar]> at <[0]>
  craft.space @y <["y" scalar]> at <[1]>
  %x = craft.embed <{"a" : {"x" = 1.0}}> : !craft.vec<@x>
  craft.return
}

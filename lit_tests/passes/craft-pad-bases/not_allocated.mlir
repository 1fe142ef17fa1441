// RUN: not rasp-opt -p 'craft-pad-bases' %s 2>&1 | filecheck %s

// CHECK: @x has no dimensions of the residual stream; run craft-allocate-residual first
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @x <["x" scalar]>
  %x = craft.embed <{}> : !craft.vec<@x>
  craft.return
}

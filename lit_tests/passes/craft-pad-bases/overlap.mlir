// RUN: not rasp-opt -p 'craft-pad-bases' %s 2>&1 | filecheck %s

// CHECK: {{the spaces do not fill the residual stream once each|'y' is written to dimension 0 of the residual stream while 'x' is there}}; run craft-allocate-residual again
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @x <["x" scalar]> at <[0]>
  craft.space @y <["y" scalar]> at <[0]>
  %x = craft.embed <{}> : !craft.vec<@x>
  craft.return
}

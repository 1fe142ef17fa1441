// RUN: not rasp-opt -p 'materialize-weights' %s 2>&1 | filecheck %s

// CHECK: there is no allocated space @residual; run craft-pad-bases first
craft.program @p tokens <"a"> max_seq_len 1 bos "bos" pad "pad" {
  craft.space @x <["x" scalar]> at <[0]>
  craft.return
}

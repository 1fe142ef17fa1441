// RUN: not rasp-opt -p 'craft-certify' %s 2>&1 | filecheck %s

// CHECK: there is no allocated space @residual; run craft-pad-bases first
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.return
}

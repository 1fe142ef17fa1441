// RUN: not rasp-opt -p 'craft-pad-bases' %s 2>&1 | filecheck %s

// CHECK: the program reads neither tokens nor positions
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @x <["x" scalar]> at <[0]>
  craft.return
}

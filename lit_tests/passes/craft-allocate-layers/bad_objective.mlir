// RUN: not rasp-opt -p 'craft-allocate-layers{strategy=optimal objective="depth"}' %s 2>&1 | filecheck %s

// CHECK: there is no objective 'depth'; choose from layers, width, heads, neurons
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.return
}

// RUN: not rasp-opt -p 'craft-allocate-layers{strategy=optimal objective="width,layers"}' %s 2>&1 | filecheck %s

// CHECK: 'width,layers' is no order of objectives; begin with layers, and name each objective once
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.return
}

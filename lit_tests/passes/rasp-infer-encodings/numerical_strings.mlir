// RUN: not rasp-opt -p 'rasp-infer-encodings' %s 2>&1 | filecheck %s

// CHECK: s-op 't': it is numerical, but can be "a", which is no number; make it categorical(...)
rasp.program @p vocab {"a"} max_seq_len 3 {
  %t = rasp.tokens named "t" as numerical : !rasp.sop
  rasp.return %t : !rasp.sop
}

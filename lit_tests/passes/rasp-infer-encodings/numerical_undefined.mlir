// RUN: not rasp-opt -p 'rasp-infer-encodings' %s 2>&1 | filecheck %s

// CHECK: s-op 'c': it is numerical, but can be undefined, for which a number has no room; make it categorical(...), or give the aggregate a default
rasp.program @p vocab {"a"} max_seq_len 3 {
  %c = rasp.constant none named "c" as numerical : !rasp.sop
  rasp.return %c : !rasp.sop
}

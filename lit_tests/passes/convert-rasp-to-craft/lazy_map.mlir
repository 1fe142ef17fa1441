// RUN: not rasp-opt -p 'rasp-infer-encodings,rasp-insert-conversions,convert-rasp-to-craft' %s 2>&1 | filecheck %s

// CHECK: s-op 'known': rasp.lazy_map has no lowering; run rasp-lower-lazy-maps first
rasp.program @p vocab {"a"} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  %known = rasp.lazy_map(%t) named "known" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.is_defined %x
    rasp.yield %0
  }
  rasp.return %known : !rasp.sop
}

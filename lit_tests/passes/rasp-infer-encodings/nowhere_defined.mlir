// RUN: not rasp-opt -p 'rasp-infer-encodings' %s 2>&1 | filecheck %s

// CHECK: s-op 'm': the function is undefined for every value of its operands; give it operands of the type it works on; they are {"a"}
rasp.program @p vocab {"a"} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %m = rasp.map(%t) named "m" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %r = rasp.neg %x
    rasp.yield %r
  }
  rasp.return %m : !rasp.sop
}

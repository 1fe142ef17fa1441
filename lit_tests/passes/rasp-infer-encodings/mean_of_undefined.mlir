// RUN: not rasp-opt -p 'rasp-infer-encodings' %s 2>&1 | filecheck %s

// CHECK: s-op 'm': it may average several selected values, but they are numbers and can be undefined; use a selector that provably selects one key for each query, or keys that agree
rasp.program @p vocab {0, 1, 2} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %inverse = rasp.map(%t) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %one = rasp.literal 1
    %r = rasp.div %one, %x
    rasp.yield %r
  }
  %s = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %true = rasp.literal true
    rasp.yield %true
  }
  %m = rasp.aggregate %s, %inverse named "m" : !rasp.sop -> !rasp.sop
  rasp.return %m : !rasp.sop
}

// RUN: not rasp-opt -p 'rasp-infer-encodings' %s 2>&1 | filecheck %s

// CHECK: s-op 'm': it may average several selected values, and 'share' can be undefined; give a number where the value is undefined, in the map such as `a / b if b else 0`, or by default(x, value); or use a selector that provably selects one key for each query, or keys that agree
rasp.program @p vocab {0, 1, 2} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %inverse = rasp.map(%t) named "share" : (!rasp.sop) -> !rasp.sop {
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

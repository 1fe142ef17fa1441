// RUN: not rasp-opt -p convert-rasp-to-craft %s 2>&1 | filecheck %s

// A map of two s-ops is no number that is blocked, even if it gives the first.
// CHECK: error: s-op 'b': it is blocked, but is no
rasp.program @p vocab {0 to 4, 1000, 1001, 1002} max_seq_len 2 {
  rasp.domain @d {0 to 4, 1000, 1001, 1002}
  %t = rasp.tokens named "t" : !rasp.sop<numerical, @d>
  %b = rasp.map(%t, %t) named "b" as blocked : (!rasp.sop<numerical, @d>, !rasp.sop<numerical, @d>) -> !rasp.sop<blocked, @d> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    rasp.yield %x
  }
  rasp.return %b : !rasp.sop<blocked, @d>
}

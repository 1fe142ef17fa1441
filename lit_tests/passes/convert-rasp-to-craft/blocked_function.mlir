// RUN: not rasp-opt -p convert-rasp-to-craft %s 2>&1 | filecheck %s

// Only a number itself is held in blocks.
// CHECK: blocked_function.mlir:8:3: error: s-op 'b': it is blocked, but is no number of which there are enough for blocks; make it categorical or numerical, and run rasp-insert-conversions
rasp.program @p vocab {0 to 4, 1000, 1001, 1002} max_seq_len 2 {
  rasp.domain @d {0 to 4, 1000, 1001, 1002}
  %t = rasp.tokens named "t" as numerical : !rasp.sop<numerical, @d>
  %b = rasp.map(%t) named "b" as blocked : (!rasp.sop<numerical, @d>) -> !rasp.sop<blocked, @d> {
  ^bb0(%x: !rasp.value):
    %n = rasp.neg %x
    rasp.yield %n
  }
  rasp.return %b : !rasp.sop<blocked, @d>
}

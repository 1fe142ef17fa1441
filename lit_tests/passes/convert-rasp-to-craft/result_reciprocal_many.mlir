// RUN: not rasp-opt -p convert-rasp-to-craft %s 2>&1 | filecheck %s

// A reading is decoded if its numbers are one block.
// CHECK: result_reciprocal_many.mlir:14:3: error: s-op 'w': the result 'w' is held as a reciprocal, which has too many values; run rasp-insert-conversions first
rasp.program @q vocab {"a", "b"} max_seq_len 100 {
  rasp.domain @tokens {"a", "b"}
  rasp.domain @w {0 to 100}
  %t = rasp.tokens : !rasp.sop<categorical, @tokens>
  %s = rasp.select keys(%t) queries(%t) : !rasp.sop<categorical, @tokens>, !rasp.sop<categorical, @tokens> {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %e = rasp.cmp eq %k, %q
    rasp.yield %e
  }
  %w = rasp.selector_width %s named "w" : !rasp.sop<reciprocal, @w>
  rasp.return %w : !rasp.sop<reciprocal, @w>
}

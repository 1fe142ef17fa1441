// RUN: not rasp-opt -p convert-rasp-to-craft %s 2>&1 | filecheck %s

// A result that the program asks for as a number is no reading of a head.
// CHECK: result_reciprocal_number.mlir:14:3: error: s-op 'w': the result 'w' is asked for as a number, and held as a reciprocal; run rasp-insert-conversions first
rasp.program @q vocab {"a", "b"} max_seq_len 2 {
  rasp.domain @tokens {"a", "b"}
  rasp.domain @w {0 to 2}
  %t = rasp.tokens : !rasp.sop<categorical, @tokens>
  %s = rasp.select keys(%t) queries(%t) : !rasp.sop<categorical, @tokens>, !rasp.sop<categorical, @tokens> {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %e = rasp.cmp eq %k, %q
    rasp.yield %e
  }
  %w = rasp.selector_width %s named "w" as numerical : !rasp.sop<reciprocal, @w>
  rasp.return %w : !rasp.sop<reciprocal, @w>
}

// RUN: not rasp-opt -p rasp-infer-encodings,convert-rasp-to-craft %s 2>&1 | filecheck %s

// Index 1 accepts both keys.
rasp.program @two vocab {"a"} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %s = rasp.select keys(%i) queries(%i) nearest : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp le %k, %q
    rasp.yield %p
  }
  %f = rasp.aggregate %s, %t : !rasp.sop -> !rasp.sop
  rasp.return %f : !rasp.sop
}

// CHECK: nearest_wrong.mlir:7:3: error: its keys are not told apart by their distance from the query; drop `nearest`, which rasp-select-nearest adds only where they are

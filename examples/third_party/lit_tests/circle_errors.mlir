// RUN: not rasp-opt %s -p rasp-infer-encodings,convert-rasp-to-craft 2>&1 | filecheck %s

// CHECK: circle_errors.mlir:6:3: error: s-op 's': it reads 't' as categorical, but that is circle; run rasp-insert-conversions first
rasp.program @same vocab {"a", "b", "c"} max_seq_len 3 {
  %tokens = rasp.tokens named "t" as circle : !rasp.sop
  %same = rasp.select keys(%tokens) queries(%tokens) named "s" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %equal = rasp.cmp eq %key, %query
    rasp.yield %equal
  }
  %result = rasp.aggregate %same, %tokens named "r" : !rasp.sop -> !rasp.sop
  rasp.return %result : !rasp.sop
}

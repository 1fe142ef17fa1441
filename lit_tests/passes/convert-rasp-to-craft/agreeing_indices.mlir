// RUN: rasp-opt -p rasp-infer-encodings,convert-rasp-to-craft %s | filecheck %s
// Indices that the program states to agree have the values of indices, and no mean of them.

// CHECK-LABEL: craft.program @agreeing
// CHECK: aggregate:1
rasp.program @agreeing vocab {"a"} max_seq_len 2 {
  %i = rasp.indices : !rasp.sop
  %t = rasp.tokens : !rasp.sop
  %all = rasp.select keys(%t) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %true = rasp.literal true
    rasp.yield %true
  }
  %a = rasp.aggregate %all, %i agreeing : !rasp.sop -> !rasp.sop
  rasp.return %a : !rasp.sop
}

// RUN: not rasp-opt %s -p rasp-infer-encodings 2>&1 | filecheck %s
// RUN: rasp-opt %s -p 'rasp-infer-encodings{merge-equal=true}' | filecheck %s --check-prefix MERGED

// The mean of `true` alone is true, and that of 2 and `false` is the number 1.
// CHECK: means_of_truth_values.mlir:21:3: error: s-op 'r': the result can be a truth value and also a number that is equal to it; a model returns true for both; return numbers alone

// MERGED: rasp.domain @r {false, 1/2, true, 3/2, 2}
rasp.program @mean vocab {"a", "b", "c"} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %v = rasp.map(%t) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %y = rasp.lookup %x {("a") : true, ("b") : 2, ("c") : false}
    rasp.yield %y
  }
  %s = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp le %k, %q
    rasp.yield %p
  }
  %r = rasp.aggregate %s, %v named "r" : !rasp.sop -> !rasp.sop
  rasp.return %r : !rasp.sop
}

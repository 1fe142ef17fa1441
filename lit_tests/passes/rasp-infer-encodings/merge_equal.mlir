// RUN: not rasp-opt %s -p rasp-infer-encodings 2>&1 | filecheck %s
// RUN: rasp-opt %s -p 'rasp-infer-encodings{merge-equal=true}' | filecheck %s --check-prefix MERGED

// True and 1 are equal: a result that can be both is refused, or is one of them by the option.
// CHECK: merge_equal.mlir:11:3: error: s-op 'r': the result can be a truth value and also a number that is equal to it; a model returns 1 for both; return numbers alone

// MERGED: rasp.domain @r {false, 1}
rasp.program @equal vocab {"a", "b"} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %r = rasp.map(%t, %i) named "r" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %zero = rasp.literal 0
    %one = rasp.literal 1
    %a = rasp.literal "a"
    %is_a = rasp.cmp eq %x, %a
    %behind = rasp.cmp gt %y, %zero
    %c = rasp.if %behind, %is_a, %one
    rasp.yield %c
  }
  rasp.return %r : !rasp.sop
}

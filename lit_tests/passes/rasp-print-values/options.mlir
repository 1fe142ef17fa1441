// RUN: rasp-opt -p "rasp-print-values{relations=false}" %s | filecheck %s
// RUN: rasp-opt -p "rasp-print-values{budget=20}" %s | filecheck %s --check-prefix=BUDGET
// RUN: rasp-opt -p rasp-print-values %s | rasp-opt | filecheck %s --check-prefix=AGAIN

rasp.program @long vocab {1, 2, 3, 5, 7, 11} max_seq_len 12 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %q = rasp.map(%t, %i) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %d = rasp.div %y, %x
    rasp.yield %d
  }
  rasp.return %q : !rasp.sop
}

// CHECK:      // @long
// CHECK-NEXT: //   %t: {1 to 3, 5, 7, 11}
// CHECK-NEXT: //   %i: {0 to 11}
// CHECK-NEXT: //   %q: {0, 1/11, 1/7, 2/11, 1/5, 3/11, 2/7, 1/3, 4/11, 2/5, 3/7, 5/11, 1/2, ...} (55 values)

// BUDGET:      // @long
// BUDGET-NEXT: //   %t: {1 to 3, 5, 7, 11}
// BUDGET-NEXT: //   %i: {0 to 11}
// BUDGET-NEXT: //     differs from position to position
// BUDGET-NEXT: //   %q: not known: its values are too many to enumerate: 72 combinations, over the budget of 20

// The output with its comments parses.
// AGAIN:      builtin.module {
// AGAIN-NEXT:   rasp.program @long

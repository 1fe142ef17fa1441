// RUN: rasp-opt -p rasp-simplify-selectors --split-input-file %s | filecheck %s

// In a causal program, the width of all keys is the number of positions so far.
rasp.program @width vocab {1, 2} max_seq_len 3 causal {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %s = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.literal true
    rasp.yield %p
  }
  %n = rasp.selector_width %s named "n" as numerical : !rasp.sop
  rasp.return %n : !rasp.sop
}

// CHECK:       rasp.program @width vocab {1, 2} max_seq_len 3 causal {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[S:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.literal true
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[N:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[N_1:.+]] = rasp.map(%[[N]]) named "n" as numerical : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V0:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V1:.+]] = rasp.literal 1
// CHECK-NEXT:      %[[V2:.+]] = rasp.add %[[V0]], %[[V1]]
// CHECK-NEXT:      rasp.yield %[[V2]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[N_1]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// In a causal program, a selector of no keys has the width 0 too.
rasp.program @nothing vocab {1, 2} max_seq_len 3 causal {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %s = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.literal false
    rasp.yield %p
  }
  %n = rasp.selector_width %s : !rasp.sop
  %a = rasp.aggregate %s, %t default 5 : !rasp.sop -> !rasp.sop
  rasp.return %n, %a : !rasp.sop, !rasp.sop
}

// CHECK:       rasp.program @nothing vocab {1, 2} max_seq_len 3 causal {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[S:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.literal false
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[N:.+]] = rasp.constant 0 : !rasp.sop
// CHECK-NEXT:    %[[A:.+]] = rasp.constant 5 : !rasp.sop
// CHECK-NEXT:    rasp.return %[[N]], %[[A]] : !rasp.sop, !rasp.sop
// CHECK-NEXT:  }

// RUN: rasp-opt -p rasp-simplify-selectors --split-input-file %s | filecheck --match-full-lines %s

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

// -----

// Under the mask a query sees the keys up to its own position: `<=` of the indices selects them
// all. `<` does not, nor does `<=` without the mask.
rasp.program @visible vocab {1, 2} max_seq_len 3 causal {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %before = rasp.select keys(%i) queries(%i) named "before" : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp le %k, %q
    rasp.yield %p
  }
  %mean = rasp.aggregate %before, %t : !rasp.sop -> !rasp.sop
  %n = rasp.selector_width %before : !rasp.sop
  %strictly = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %m = rasp.aggregate %strictly, %t : !rasp.sop -> !rasp.sop
  rasp.return %mean, %n, %m : !rasp.sop, !rasp.sop, !rasp.sop
}

// CHECK:   rasp.program @visible vocab {1, 2} max_seq_len 3 causal {
// CHECK-NEXT:   %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:   %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:   %[[BEFORE:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) named "before" : !rasp.sop, !rasp.sop {
// CHECK-NEXT:   ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:     %[[P:.+]] = rasp.cmp le %[[K]], %[[Q]]
// CHECK-NEXT:     rasp.yield %[[P]]
// CHECK-NEXT:   }
// CHECK-NEXT:   %[[V0:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:   %[[V1:.+]] = rasp.select keys(%[[V0]]) queries(%[[V0]]) named "before" : !rasp.sop, !rasp.sop {
// CHECK-NEXT:   ^bb0(%[[V2:.+]]: !rasp.value, %[[V3:.+]]: !rasp.value):
// CHECK-NEXT:     %[[V4:.+]] = rasp.literal true
// CHECK-NEXT:     rasp.yield %[[V4]]
// CHECK-NEXT:   }
// CHECK-NEXT:   %[[MEAN:.+]] = rasp.aggregate %[[V1]], %[[T]] : !rasp.sop -> !rasp.sop
// CHECK-NEXT:   %[[N:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:   %[[N_1:.+]] = rasp.map(%[[N]]) : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:   ^bb0(%[[V2]]: !rasp.value):
// CHECK-NEXT:     %[[V3]] = rasp.literal 1
// CHECK-NEXT:     %[[V4]] = rasp.add %[[V2]], %[[V3]]
// CHECK-NEXT:     rasp.yield %[[V4]]
// CHECK-NEXT:   }
// CHECK-NEXT:   %[[STRICTLY:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:   ^bb0(%[[K]]: !rasp.value, %[[Q]]: !rasp.value):
// CHECK-NEXT:     %[[P]] = rasp.cmp lt %[[K]], %[[Q]]
// CHECK-NEXT:     rasp.yield %[[P]]
// CHECK-NEXT:   }
// CHECK-NEXT:   %[[M:.+]] = rasp.aggregate %[[STRICTLY]], %[[T]] : !rasp.sop -> !rasp.sop
// CHECK-NEXT:   rasp.return %[[MEAN]], %[[N_1]], %[[M]] : !rasp.sop, !rasp.sop, !rasp.sop
// CHECK-NEXT: }

// -----

rasp.program @unmasked vocab {1, 2} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %before = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp le %k, %q
    rasp.yield %p
  }
  %mean = rasp.aggregate %before, %t : !rasp.sop -> !rasp.sop
  rasp.return %mean : !rasp.sop
}

// CHECK:   rasp.program @unmasked vocab {1, 2} max_seq_len 3 {
// CHECK-NEXT:   %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:   %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:   %[[BEFORE:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:   ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:     %[[P:.+]] = rasp.cmp le %[[K]], %[[Q]]
// CHECK-NEXT:     rasp.yield %[[P]]
// CHECK-NEXT:   }
// CHECK-NEXT:   %[[MEAN:.+]] = rasp.aggregate %[[BEFORE]], %[[T]] : !rasp.sop -> !rasp.sop
// CHECK-NEXT:   rasp.return %[[MEAN]] : !rasp.sop
// CHECK-NEXT: }

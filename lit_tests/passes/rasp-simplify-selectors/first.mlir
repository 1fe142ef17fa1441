// RUN: rasp-opt -p rasp-simplify-selectors --split-input-file %s | filecheck --match-full-lines %s

// The width of a selector joined with the first position is one more than the width without it,
// on either side of the disjunction.
rasp.program @beside vocab {"a", "b"} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %same = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %start = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %0 = rasp.literal 0
    %p = rasp.cmp eq %k, %0
    rasp.yield %p
  }
  %right = rasp.selector_or %same, %start
  %w = rasp.selector_width %right named "w" as numerical : !rasp.sop
  %left = rasp.selector_or %start, %same
  %v = rasp.selector_width %left : !rasp.sop
  rasp.return %w, %v : !rasp.sop, !rasp.sop
}

// CHECK:       rasp.program @beside vocab {"a", "b"} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[SAME:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[START:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V0:.+]] = rasp.literal 0
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[V0]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[RIGHT:.+]] = rasp.selector_or %[[SAME]], %[[START]]
// CHECK-NEXT:    %[[W:.+]] = rasp.selector_not %[[START]]
// CHECK-NEXT:    %[[W_1:.+]] = rasp.selector_and %[[SAME]], %[[W]]
// CHECK-NEXT:    %[[W_2:.+]] = rasp.selector_width %[[W_1]] named "w_beside_first" : !rasp.sop
// CHECK-NEXT:    %[[W_3:.+]] = rasp.map(%[[W_2]]) named "w" as numerical : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V0:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V1:.+]] = rasp.literal 1
// CHECK-NEXT:      %[[V2:.+]] = rasp.add %[[V0]], %[[V1]]
// CHECK-NEXT:      rasp.yield %[[V2]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[LEFT:.+]] = rasp.selector_or %[[START]], %[[SAME]]
// CHECK-NEXT:    %[[V:.+]] = rasp.selector_not %[[START]]
// CHECK-NEXT:    %[[V_1:.+]] = rasp.selector_and %[[SAME]], %[[V]]
// CHECK-NEXT:    %[[V_2:.+]] = rasp.selector_width %[[V_1]] : !rasp.sop
// CHECK-NEXT:    %[[V_3:.+]] = rasp.map(%[[V_2]]) : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V0:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V1:.+]] = rasp.literal 1
// CHECK-NEXT:      %[[V2:.+]] = rasp.add %[[V0]], %[[V1]]
// CHECK-NEXT:      rasp.yield %[[V2]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[W_3]], %[[V_3]] : !rasp.sop, !rasp.sop
// CHECK-NEXT:  }

// -----

// Not so for the first two positions.
rasp.program @two vocab {"a", "b"} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %same = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %start = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %1 = rasp.literal 1
    %p = rasp.cmp le %k, %1
    rasp.yield %p
  }
  %or = rasp.selector_or %same, %start
  %w = rasp.selector_width %or named "w" : !rasp.sop
  rasp.return %w : !rasp.sop
}

// CHECK:       rasp.program @two vocab {"a", "b"} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[SAME:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[START:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V0:.+]] = rasp.literal 1
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp le %[[K]], %[[V0]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[OR:.+]] = rasp.selector_or %[[SAME]], %[[START]]
// CHECK-NEXT:    %[[W:.+]] = rasp.selector_width %[[OR]] named "w" : !rasp.sop
// CHECK-NEXT:    rasp.return %[[W]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// Nor for the first position of the first query alone.
rasp.program @alone vocab {"a", "b"} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %same = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %start = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %0 = rasp.literal 0
    %b = rasp.cmp eq %k, %0
    %c = rasp.cmp eq %q, %0
    %d = rasp.cmp ne %c, %b
    %p = rasp.not %d
    rasp.yield %p
  }
  %or = rasp.selector_or %same, %start
  %w = rasp.selector_width %or named "w" : !rasp.sop
  rasp.return %w : !rasp.sop
}

// CHECK:       rasp.program @alone vocab {"a", "b"} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[SAME:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[START:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V0:.+]] = rasp.literal 0
// CHECK-NEXT:      %[[B:.+]] = rasp.cmp eq %[[K]], %[[V0]]
// CHECK-NEXT:      %[[C:.+]] = rasp.cmp eq %[[Q]], %[[V0]]
// CHECK-NEXT:      %[[D:.+]] = rasp.cmp ne %[[C]], %[[B]]
// CHECK-NEXT:      %[[P:.+]] = rasp.not %[[D]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[OR:.+]] = rasp.selector_or %[[SAME]], %[[START]]
// CHECK-NEXT:    %[[W:.+]] = rasp.selector_width %[[OR]] named "w" : !rasp.sop
// CHECK-NEXT:    rasp.return %[[W]] : !rasp.sop
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

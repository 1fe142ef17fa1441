// RUN: rasp-opt -p rasp-lower-single-selectors --split-input-file %s | filecheck --match-full-lines %s

// The statement moves to the aggregates, also over a conjunction; a disjunction states nothing.
rasp.program @single vocab {"a", "b"} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %s = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp eq %key, %query
    rasp.yield %0
  }
  %one = rasp.selector_single %s named "one"
  %before = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %1 = rasp.cmp lt %key, %query
    rasp.yield %1
  }
  %both = rasp.selector_and %before, %one
  %either = rasp.selector_or %before, %one
  %a = rasp.aggregate %one, %i named "a" : !rasp.sop -> !rasp.sop
  %b = rasp.aggregate %both, %i default 0 named "b" : !rasp.sop -> !rasp.sop
  %c = rasp.aggregate %either, %i named "c" : !rasp.sop -> !rasp.sop
  %w = rasp.selector_width %one named "w" : !rasp.sop
  rasp.return %a, %b, %c, %w : !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop
}

// CHECK:       rasp.program @single vocab {"a", "b"} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[S:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) named "one" : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[KEY:.+]]: !rasp.value, %[[QUERY:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V0:.+]] = rasp.cmp eq %[[KEY]], %[[QUERY]]
// CHECK-NEXT:      rasp.yield %[[V0]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[BEFORE:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[KEY:.+]]: !rasp.value, %[[QUERY:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V0:.+]] = rasp.cmp lt %[[KEY]], %[[QUERY]]
// CHECK-NEXT:      rasp.yield %[[V0]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[BOTH:.+]] = rasp.selector_and %[[BEFORE]], %[[S]]
// CHECK-NEXT:    %[[EITHER:.+]] = rasp.selector_or %[[BEFORE]], %[[S]]
// CHECK-NEXT:    %[[A:.+]] = rasp.aggregate %[[S]], %[[I]] agreeing named "a" : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[B:.+]] = rasp.aggregate %[[BOTH]], %[[I]] agreeing default 0 named "b" : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[C:.+]] = rasp.aggregate %[[EITHER]], %[[I]] named "c" : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[W:.+]] = rasp.selector_width %[[S]] named "w" : !rasp.sop
// CHECK-NEXT:    rasp.return %[[A]], %[[B]], %[[C]], %[[W]] : !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop
// CHECK-NEXT:  }

// -----

// A name of the selector stays.
rasp.program @named vocab {"a", "b"} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %s = rasp.select keys(%t) queries(%t) named "same" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp eq %key, %query
    rasp.yield %0
  }
  %one = rasp.selector_single %s named "one"
  %a = rasp.aggregate %one, %t named "a" : !rasp.sop -> !rasp.sop
  rasp.return %a : !rasp.sop
}

// CHECK:       rasp.program @named vocab {"a", "b"} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[S:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) named "same" : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[KEY:.+]]: !rasp.value, %[[QUERY:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V0:.+]] = rasp.cmp eq %[[KEY]], %[[QUERY]]
// CHECK-NEXT:      rasp.yield %[[V0]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[A:.+]] = rasp.aggregate %[[S]], %[[T]] agreeing named "a" : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    rasp.return %[[A]] : !rasp.sop
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

// RUN: rasp-opt -p rasp-normalize-selectors --split-input-file %s | filecheck --match-full-lines %s

// A conjunction stays, because one head adds its scores.
rasp.program @and vocab {"a", "b"} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %same = rasp.select keys(%t) queries(%t) named "same" : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %before = rasp.select keys(%i) queries(%i) named "before" : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %s = rasp.selector_and %same, %before named "s"
  %m = rasp.aggregate %s, %i default 0 named "m" : !rasp.sop -> !rasp.sop
  rasp.return %m : !rasp.sop
}

// CHECK:       rasp.program @and vocab {"a", "b"} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[SAME:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) named "same" : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[BEFORE:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) named "before" : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp lt %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V0:.+]] = rasp.selector_and %[[SAME]], %[[BEFORE]] named "s"
// CHECK-NEXT:    %[[M:.+]] = rasp.aggregate %[[V0]], %[[I]] default 0 named "m" : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    rasp.return %[[M]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// By De Morgan, a negated disjunction becomes a conjunction of negations.
rasp.program @nor vocab {"a", "b"} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %same = rasp.select keys(%t) queries(%t) named "same" : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %before = rasp.select keys(%i) queries(%i) named "before" : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %x = rasp.selector_or %same, %before
  %s = rasp.selector_not %x named "s"
  %m = rasp.aggregate %s, %i default 0 named "m" : !rasp.sop -> !rasp.sop
  rasp.return %m : !rasp.sop
}

// CHECK:       rasp.program @nor vocab {"a", "b"} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[V0:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      %[[V1:.+]] = rasp.holds %[[P]]
// CHECK-NEXT:      %[[V2:.+]] = rasp.not %[[V1]]
// CHECK-NEXT:      rasp.yield %[[V2]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V1:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp lt %[[K]], %[[Q]]
// CHECK-NEXT:      %[[V2:.+]] = rasp.holds %[[P]]
// CHECK-NEXT:      %[[V3:.+]] = rasp.not %[[V2]]
// CHECK-NEXT:      rasp.yield %[[V3]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V2:.+]] = rasp.selector_and %[[V0]], %[[V1]] named "s"
// CHECK-NEXT:    %[[M:.+]] = rasp.aggregate %[[V2]], %[[I]] default 0 named "m" : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    rasp.return %[[M]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// A selector of all keys is dropped from a conjunction.
rasp.program @everything vocab {"a", "b"} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %same = rasp.select keys(%t) queries(%t) named "same" : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %before = rasp.select keys(%i) queries(%i) named "before" : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %all = rasp.select keys(%t) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.literal true
    rasp.yield %p
  }
  %s = rasp.selector_and %same, %all named "s"
  %m = rasp.aggregate %s, %i default 0 named "m" : !rasp.sop -> !rasp.sop
  rasp.return %m : !rasp.sop
}

// CHECK:       rasp.program @everything vocab {"a", "b"} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[SAME:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) named "same" : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[M:.+]] = rasp.aggregate %[[SAME]], %[[I]] default 0 named "m" : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    rasp.return %[[M]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// A selector that selects all keys becomes a constant selector.
rasp.program @tautology vocab {"a", "b"} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %same = rasp.select keys(%t) queries(%t) named "same" : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %before = rasp.select keys(%i) queries(%i) named "before" : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %n = rasp.selector_not %same
  %x = rasp.selector_or %n, %before
  %s = rasp.selector_or %x, %same named "s"
  %m = rasp.aggregate %s, %i default 0 named "m" : !rasp.sop -> !rasp.sop
  rasp.return %m : !rasp.sop
}

// CHECK:       rasp.program @tautology vocab {"a", "b"} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[V0:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[V1:.+]] = rasp.select keys(%[[V0]]) queries(%[[V0]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V2:.+]]: !rasp.value, %[[V3:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V4:.+]] = rasp.literal true
// CHECK-NEXT:      rasp.yield %[[V4]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[M:.+]] = rasp.aggregate %[[V1]], %[[I]] default 0 named "m" : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    rasp.return %[[M]] : !rasp.sop
// CHECK-NEXT:  }

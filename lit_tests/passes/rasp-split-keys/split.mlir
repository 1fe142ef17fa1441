// RUN: rasp-opt -p rasp-split-keys --split-input-file %s | filecheck --match-full-lines %s

// The keys rise with the first part, and fall with the count.
rasp.program @p vocab {"a", "b"} max_seq_len 4 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %same = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %before = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %seen = rasp.selector_and %same, %before
  %count = rasp.selector_width %same : !rasp.sop
  %earlier = rasp.selector_width %seen : !rasp.sop
  %repeats = rasp.map(%earlier) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 0
    %p = rasp.cmp gt %x, %0
    %9 = rasp.literal 300
    %r = rasp.if %p, %9, %0
    rasp.yield %r
  }
  %keys = rasp.map(%count, %repeats) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.sub %y, %x
    rasp.yield %r
  }
  %less = rasp.select keys(%keys) queries(%keys) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %equal = rasp.select keys(%keys) queries(%keys) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %more = rasp.select keys(%keys) queries(%keys) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp gt %k, %q
    rasp.yield %p
  }
  %tied = rasp.selector_and %equal, %before
  %either = rasp.selector_or %less, %tied
  %place = rasp.selector_width %either : !rasp.sop
  %later = rasp.selector_or %more, %before
  %rest = rasp.selector_width %later : !rasp.sop
  rasp.return %place, %rest : !rasp.sop, !rasp.sop
}

// CHECK:       rasp.program @p vocab {"a", "b"} max_seq_len 4 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[SAME:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[BEFORE:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp lt %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[SEEN:.+]] = rasp.selector_and %[[SAME]], %[[BEFORE]]
// CHECK-NEXT:    %[[COUNT:.+]] = rasp.selector_width %[[SAME]] : !rasp.sop
// CHECK-NEXT:    %[[EARLIER:.+]] = rasp.selector_width %[[SEEN]] : !rasp.sop
// CHECK-NEXT:    %[[REPEATS:.+]] = rasp.map(%[[EARLIER]]) : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V0:.+]] = rasp.literal 0
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp gt %[[X]], %[[V0]]
// CHECK-NEXT:      %[[V1:.+]] = rasp.literal 300
// CHECK-NEXT:      %[[R:.+]] = rasp.if %[[P]], %[[V1]], %[[V0]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[KEYS:.+]] = rasp.map(%[[COUNT]], %[[REPEATS]]) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.sub %[[Y]], %[[X]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[LESS:.+]] = rasp.select keys(%[[REPEATS]]) queries(%[[REPEATS]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V0:.+]]: !rasp.value, %[[V1:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V2:.+]] = rasp.cmp lt %[[V0]], %[[V1]]
// CHECK-NEXT:      rasp.yield %[[V2]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[LESS_1:.+]] = rasp.select keys(%[[REPEATS]]) queries(%[[REPEATS]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V0:.+]]: !rasp.value, %[[V1:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V2:.+]] = rasp.cmp eq %[[V0]], %[[V1]]
// CHECK-NEXT:      rasp.yield %[[V2]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[LESS_2:.+]] = rasp.select keys(%[[COUNT]]) queries(%[[COUNT]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V0:.+]]: !rasp.value, %[[V1:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V2:.+]] = rasp.cmp gt %[[V0]], %[[V1]]
// CHECK-NEXT:      rasp.yield %[[V2]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[LESS_3:.+]] = rasp.selector_and %[[LESS_1]], %[[LESS_2]]
// CHECK-NEXT:    %[[LESS_4:.+]] = rasp.selector_or %[[LESS]], %[[LESS_3]]
// CHECK-NEXT:    %[[EQUAL:.+]] = rasp.select keys(%[[REPEATS]]) queries(%[[REPEATS]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V0:.+]]: !rasp.value, %[[V1:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V2:.+]] = rasp.cmp eq %[[V0]], %[[V1]]
// CHECK-NEXT:      rasp.yield %[[V2]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[EQUAL_1:.+]] = rasp.select keys(%[[COUNT]]) queries(%[[COUNT]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V0:.+]]: !rasp.value, %[[V1:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V2:.+]] = rasp.cmp eq %[[V0]], %[[V1]]
// CHECK-NEXT:      rasp.yield %[[V2]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[EQUAL_2:.+]] = rasp.selector_and %[[EQUAL]], %[[EQUAL_1]]
// CHECK-NEXT:    %[[MORE:.+]] = rasp.select keys(%[[REPEATS]]) queries(%[[REPEATS]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V0:.+]]: !rasp.value, %[[V1:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V2:.+]] = rasp.cmp gt %[[V0]], %[[V1]]
// CHECK-NEXT:      rasp.yield %[[V2]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[MORE_1:.+]] = rasp.select keys(%[[REPEATS]]) queries(%[[REPEATS]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V0:.+]]: !rasp.value, %[[V1:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V2:.+]] = rasp.cmp eq %[[V0]], %[[V1]]
// CHECK-NEXT:      rasp.yield %[[V2]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[MORE_2:.+]] = rasp.select keys(%[[COUNT]]) queries(%[[COUNT]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V0:.+]]: !rasp.value, %[[V1:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V2:.+]] = rasp.cmp lt %[[V0]], %[[V1]]
// CHECK-NEXT:      rasp.yield %[[V2]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[MORE_3:.+]] = rasp.selector_and %[[MORE_1]], %[[MORE_2]]
// CHECK-NEXT:    %[[MORE_4:.+]] = rasp.selector_or %[[MORE]], %[[MORE_3]]
// CHECK-NEXT:    %[[TIED:.+]] = rasp.selector_and %[[EQUAL_2]], %[[BEFORE]]
// CHECK-NEXT:    %[[EITHER:.+]] = rasp.selector_or %[[LESS_4]], %[[TIED]]
// CHECK-NEXT:    %[[PLACE:.+]] = rasp.selector_width %[[EITHER]] : !rasp.sop
// CHECK-NEXT:    %[[LATER:.+]] = rasp.selector_or %[[MORE_4]], %[[BEFORE]]
// CHECK-NEXT:    %[[REST:.+]] = rasp.selector_width %[[LATER]] : !rasp.sop
// CHECK-NEXT:    rasp.return %[[PLACE]], %[[REST]] : !rasp.sop, !rasp.sop
// CHECK-NEXT:  }

// -----

// The MLP that would make the keys comes before the head.
rasp.program @inputs vocab {"a", "b"} max_seq_len 4 {
  %t = rasp.tokens : !rasp.sop
  %count = rasp.indices : !rasp.sop
  %repeats = rasp.map(%t) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %r = rasp.lookup %x {("a") : 0, ("b") : 300}
    rasp.yield %r
  }
  %keys = rasp.map(%count, %repeats) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.sub %y, %x
    rasp.yield %r
  }
  %less = rasp.select keys(%keys) queries(%keys) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %before = rasp.select keys(%count) queries(%count) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %either = rasp.selector_or %less, %before
  %place = rasp.selector_width %either : !rasp.sop
  rasp.return %place : !rasp.sop
}

// CHECK:       rasp.program @inputs vocab {"a", "b"} max_seq_len 4 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[COUNT:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[REPEATS:.+]] = rasp.map(%[[T]]) : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.lookup %[[X]] {("a") : 0, ("b") : 300}
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[KEYS:.+]] = rasp.map(%[[COUNT]], %[[REPEATS]]) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.sub %[[Y]], %[[X]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[LESS:.+]] = rasp.select keys(%[[REPEATS]]) queries(%[[REPEATS]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V0:.+]]: !rasp.value, %[[V1:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V2:.+]] = rasp.cmp lt %[[V0]], %[[V1]]
// CHECK-NEXT:      rasp.yield %[[V2]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[LESS_1:.+]] = rasp.select keys(%[[REPEATS]]) queries(%[[REPEATS]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V0:.+]]: !rasp.value, %[[V1:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V2:.+]] = rasp.cmp eq %[[V0]], %[[V1]]
// CHECK-NEXT:      rasp.yield %[[V2]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[LESS_2:.+]] = rasp.select keys(%[[COUNT]]) queries(%[[COUNT]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V0:.+]]: !rasp.value, %[[V1:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V2:.+]] = rasp.cmp gt %[[V0]], %[[V1]]
// CHECK-NEXT:      rasp.yield %[[V2]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[LESS_3:.+]] = rasp.selector_and %[[LESS_1]], %[[LESS_2]]
// CHECK-NEXT:    %[[LESS_4:.+]] = rasp.selector_or %[[LESS]], %[[LESS_3]]
// CHECK-NEXT:    %[[BEFORE:.+]] = rasp.select keys(%[[COUNT]]) queries(%[[COUNT]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp lt %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[EITHER:.+]] = rasp.selector_or %[[LESS_4]], %[[BEFORE]]
// CHECK-NEXT:    %[[PLACE:.+]] = rasp.selector_width %[[EITHER]] : !rasp.sop
// CHECK-NEXT:    rasp.return %[[PLACE]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// A width that a sum reads.
rasp.program @added vocab {"a", "b"} max_seq_len 4 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %same = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %before = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %seen = rasp.selector_and %same, %before
  %count = rasp.selector_width %same : !rasp.sop
  %earlier = rasp.selector_width %seen : !rasp.sop
  %repeats = rasp.map(%earlier) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 0
    %p = rasp.cmp gt %x, %0
    %9 = rasp.literal 300
    %r = rasp.if %p, %9, %0
    rasp.yield %r
  }
  %keys = rasp.map(%count, %repeats) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.sub %y, %x
    rasp.yield %r
  }
  %less = rasp.select keys(%keys) queries(%keys) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %smaller = rasp.selector_width %less : !rasp.sop
  %place = rasp.map(%smaller, %earlier) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.add %x, %y
    rasp.yield %r
  }
  rasp.return %place : !rasp.sop
}

// CHECK:       rasp.program @added vocab {"a", "b"} max_seq_len 4 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[SAME:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[BEFORE:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp lt %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[SEEN:.+]] = rasp.selector_and %[[SAME]], %[[BEFORE]]
// CHECK-NEXT:    %[[COUNT:.+]] = rasp.selector_width %[[SAME]] : !rasp.sop
// CHECK-NEXT:    %[[EARLIER:.+]] = rasp.selector_width %[[SEEN]] : !rasp.sop
// CHECK-NEXT:    %[[REPEATS:.+]] = rasp.map(%[[EARLIER]]) : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V0:.+]] = rasp.literal 0
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp gt %[[X]], %[[V0]]
// CHECK-NEXT:      %[[V1:.+]] = rasp.literal 300
// CHECK-NEXT:      %[[R:.+]] = rasp.if %[[P]], %[[V1]], %[[V0]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[KEYS:.+]] = rasp.map(%[[COUNT]], %[[REPEATS]]) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.sub %[[Y]], %[[X]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[LESS:.+]] = rasp.select keys(%[[REPEATS]]) queries(%[[REPEATS]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V0:.+]]: !rasp.value, %[[V1:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V2:.+]] = rasp.cmp lt %[[V0]], %[[V1]]
// CHECK-NEXT:      rasp.yield %[[V2]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[LESS_1:.+]] = rasp.select keys(%[[REPEATS]]) queries(%[[REPEATS]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V0:.+]]: !rasp.value, %[[V1:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V2:.+]] = rasp.cmp eq %[[V0]], %[[V1]]
// CHECK-NEXT:      rasp.yield %[[V2]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[LESS_2:.+]] = rasp.select keys(%[[COUNT]]) queries(%[[COUNT]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V0:.+]]: !rasp.value, %[[V1:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V2:.+]] = rasp.cmp gt %[[V0]], %[[V1]]
// CHECK-NEXT:      rasp.yield %[[V2]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[LESS_3:.+]] = rasp.selector_and %[[LESS_1]], %[[LESS_2]]
// CHECK-NEXT:    %[[LESS_4:.+]] = rasp.selector_or %[[LESS]], %[[LESS_3]]
// CHECK-NEXT:    %[[SMALLER:.+]] = rasp.selector_width %[[LESS_4]] : !rasp.sop
// CHECK-NEXT:    %[[PLACE:.+]] = rasp.map(%[[SMALLER]], %[[EARLIER]]) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.add %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[PLACE]] : !rasp.sop
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

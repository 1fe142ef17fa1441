// RUN: rasp-opt -p rasp-simplify-selectors --split-input-file %s | filecheck --match-full-lines %s

// The place of the first position is -1, whatever the count, and its query is -1: the first part
// of the disjunction selects the pair of positions that the second part selects.
rasp.program @absorbed vocab {"a", "b"} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %same = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %count = rasp.selector_width %same : !rasp.sop
  %place = rasp.map(%i, %count) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %0 = rasp.literal 0
    %p = rasp.cmp eq %x, %0
    %m = rasp.literal -1
    %r = rasp.if %p, %m, %y
    rasp.yield %r
  }
  %wanted = rasp.map(%i) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %1 = rasp.literal 1
    %r = rasp.sub %x, %1
    rasp.yield %r
  }
  %at_place = rasp.select keys(%place) queries(%wanted) : !rasp.sop, !rasp.sop {
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
  %itself = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %both = rasp.selector_and %start, %itself
  %or = rasp.selector_or %at_place, %both
  %out = rasp.aggregate %or, %t named "out" : !rasp.sop -> !rasp.sop
  rasp.return %out : !rasp.sop
}

// CHECK:       rasp.program @absorbed vocab {"a", "b"} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[SAME:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[COUNT:.+]] = rasp.selector_width %[[SAME]] : !rasp.sop
// CHECK-NEXT:    %[[PLACE:.+]] = rasp.map(%[[I]], %[[COUNT]]) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V0:.+]] = rasp.literal 0
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[X]], %[[V0]]
// CHECK-NEXT:      %[[M:.+]] = rasp.literal -1
// CHECK-NEXT:      %[[R:.+]] = rasp.if %[[P]], %[[M]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[WANTED:.+]] = rasp.map(%[[I]]) : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V0:.+]] = rasp.literal 1
// CHECK-NEXT:      %[[R:.+]] = rasp.sub %[[X]], %[[V0]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[AT_PLACE:.+]] = rasp.select keys(%[[PLACE]]) queries(%[[WANTED]]) : !rasp.sop, !rasp.sop {
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
// CHECK-NEXT:    %[[ITSELF:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[BOTH:.+]] = rasp.selector_and %[[START]], %[[ITSELF]]
// CHECK-NEXT:    %[[OUT:.+]] = rasp.aggregate %[[AT_PLACE]], %[[T]] named "out" : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    rasp.return %[[OUT]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// Not so if the query of the second position selects it as well: its count may be another.
rasp.program @more vocab {"a", "b"} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %same = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %count = rasp.selector_width %same : !rasp.sop
  %at_place = rasp.select keys(%count) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp gt %k, %q
    rasp.yield %p
  }
  %itself = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %or = rasp.selector_or %at_place, %itself
  %w = rasp.selector_width %or named "w" : !rasp.sop
  rasp.return %w : !rasp.sop
}

// CHECK:       rasp.program @more vocab {"a", "b"} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[SAME:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[COUNT:.+]] = rasp.selector_width %[[SAME]] : !rasp.sop
// CHECK-NEXT:    %[[AT_PLACE:.+]] = rasp.select keys(%[[COUNT]]) queries(%[[I]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp gt %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[ITSELF:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[OR:.+]] = rasp.selector_or %[[AT_PLACE]], %[[ITSELF]]
// CHECK-NEXT:    %[[W:.+]] = rasp.selector_width %[[OR]] named "w" : !rasp.sop
// CHECK-NEXT:    rasp.return %[[W]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// The query of the first position selects itself alone under a causal mask,
rasp.program @causal vocab {"a", "b"} max_seq_len 3 causal {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %itself = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %first = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %0 = rasp.literal 0
    %p = rasp.cmp eq %q, %0
    rasp.yield %p
  }
  %or = rasp.selector_or %first, %itself
  %out = rasp.aggregate %or, %t named "out" : !rasp.sop -> !rasp.sop
  rasp.return %out : !rasp.sop
}

// CHECK:       rasp.program @causal vocab {"a", "b"} max_seq_len 3 causal {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[ITSELF:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[FIRST:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V0:.+]] = rasp.literal 0
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[Q]], %[[V0]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[OUT:.+]] = rasp.aggregate %[[ITSELF]], %[[T]] named "out" : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    rasp.return %[[OUT]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// and later keys as well without a mask.
rasp.program @all vocab {"a", "b"} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %itself = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %first = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %0 = rasp.literal 0
    %p = rasp.cmp eq %q, %0
    rasp.yield %p
  }
  %or = rasp.selector_or %first, %itself
  %out = rasp.aggregate %or, %t named "out" : !rasp.sop -> !rasp.sop
  rasp.return %out : !rasp.sop
}

// CHECK:       rasp.program @all vocab {"a", "b"} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[ITSELF:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[FIRST:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V0:.+]] = rasp.literal 0
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[Q]], %[[V0]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[OR:.+]] = rasp.selector_or %[[FIRST]], %[[ITSELF]]
// CHECK-NEXT:    %[[OUT:.+]] = rasp.aggregate %[[OR]], %[[T]] named "out" : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    rasp.return %[[OUT]] : !rasp.sop
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

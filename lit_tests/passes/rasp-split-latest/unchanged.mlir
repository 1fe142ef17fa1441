// RUN: rasp-opt -p rasp-split-latest --split-input-file %s | filecheck --match-full-lines %s

// Too few positions: heads that compare digits would have no fewer directions.
rasp.program @short vocab {"a", "b"} max_seq_len 27 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %same = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %up = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp le %k, %q
    rasp.yield %p
  }
  %s = rasp.selector_and %same, %up
  %c = rasp.selector_best %s, %i ["greatest"] : !rasp.sop
  %r = rasp.aggregate %c, %t default "" named "r" : !rasp.sop -> !rasp.sop
  rasp.return %r : !rasp.sop
}

// CHECK:       rasp.program @short vocab {"a", "b"} max_seq_len 27 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[SAME:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[UP:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp le %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[S:.+]] = rasp.selector_and %[[SAME]], %[[UP]]
// CHECK-NEXT:    %[[C:.+]] = rasp.selector_best %[[S]], %[[I]] ["greatest"] : !rasp.sop
// CHECK-NEXT:    %[[R:.+]] = rasp.aggregate %[[C]], %[[T]] default "" named "r" : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    rasp.return %[[R]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// The values are as many as the positions, so that each choice takes more directions than one head.
rasp.program @wide vocab {"a", "b"} max_seq_len 64 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %same = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %up = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp le %k, %q
    rasp.yield %p
  }
  %s = rasp.selector_and %same, %up
  %c = rasp.selector_best %s, %i ["greatest"] : !rasp.sop
  %r = rasp.aggregate %c, %i default -1 named "r" : !rasp.sop -> !rasp.sop
  rasp.return %r : !rasp.sop
}

// CHECK:       rasp.program @wide vocab {"a", "b"} max_seq_len 64 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[SAME:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[UP:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp le %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[S:.+]] = rasp.selector_and %[[SAME]], %[[UP]]
// CHECK-NEXT:    %[[C:.+]] = rasp.selector_best %[[S]], %[[I]] ["greatest"] : !rasp.sop
// CHECK-NEXT:    %[[R:.+]] = rasp.aggregate %[[C]], %[[I]] default -1 named "r" : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    rasp.return %[[R]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// The first key up to the query is no nearest key: all its blocks are candidates.
rasp.program @first vocab {"a", "b"} max_seq_len 64 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %same = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %up = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp le %k, %q
    rasp.yield %p
  }
  %s = rasp.selector_and %same, %up
  %c = rasp.selector_best %s, %i ["least"] : !rasp.sop
  %r = rasp.aggregate %c, %t default "" named "r" : !rasp.sop -> !rasp.sop
  rasp.return %r : !rasp.sop
}

// CHECK:       rasp.program @first vocab {"a", "b"} max_seq_len 64 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[SAME:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[UP:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp le %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[S:.+]] = rasp.selector_and %[[SAME]], %[[UP]]
// CHECK-NEXT:    %[[C:.+]] = rasp.selector_best %[[S]], %[[I]] ["least"] : !rasp.sop
// CHECK-NEXT:    %[[R:.+]] = rasp.aggregate %[[C]], %[[T]] default "" named "r" : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    rasp.return %[[R]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// All keys up to the query without another selector: the query itself is the last.
rasp.program @alone vocab {"a", "b"} max_seq_len 64 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %same = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %up = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp le %k, %q
    rasp.yield %p
  }
  %c = rasp.selector_best %up, %i ["greatest"] : !rasp.sop
  %r = rasp.aggregate %c, %t default "" named "r" : !rasp.sop -> !rasp.sop
  rasp.return %r : !rasp.sop
}

// CHECK:       rasp.program @alone vocab {"a", "b"} max_seq_len 64 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[SAME:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[UP:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp le %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[C:.+]] = rasp.selector_best %[[UP]], %[[I]] ["greatest"] : !rasp.sop
// CHECK-NEXT:    %[[R:.+]] = rasp.aggregate %[[C]], %[[T]] default "" named "r" : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    rasp.return %[[R]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// A choice by another score, an order of tokens, and a mean of all keys up to the query.
rasp.program @others vocab {"a", "b"} max_seq_len 64 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %same = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %up = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp le %k, %q
    rasp.yield %p
  }
  %less = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp le %k, %q
    rasp.yield %p
  }
  %s = rasp.selector_and %same, %up
  %c = rasp.selector_best %s, %t ["greatest"] : !rasp.sop
  %r = rasp.aggregate %c, %t default "" : !rasp.sop -> !rasp.sop
  %v = rasp.selector_and %same, %less
  %d = rasp.selector_best %v, %i ["greatest"] : !rasp.sop
  %e = rasp.aggregate %d, %t default "" : !rasp.sop -> !rasp.sop
  %m = rasp.aggregate %s, %i : !rasp.sop -> !rasp.sop
  rasp.return %r, %e, %m : !rasp.sop, !rasp.sop, !rasp.sop
}

// CHECK:       rasp.program @others vocab {"a", "b"} max_seq_len 64 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[SAME:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[UP:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp le %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[LESS:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp le %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[S:.+]] = rasp.selector_and %[[SAME]], %[[UP]]
// CHECK-NEXT:    %[[C:.+]] = rasp.selector_best %[[S]], %[[T]] ["greatest"] : !rasp.sop
// CHECK-NEXT:    %[[R:.+]] = rasp.aggregate %[[C]], %[[T]] default "" : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[V:.+]] = rasp.selector_and %[[SAME]], %[[LESS]]
// CHECK-NEXT:    %[[D:.+]] = rasp.selector_best %[[V]], %[[I]] ["greatest"] : !rasp.sop
// CHECK-NEXT:    %[[E:.+]] = rasp.aggregate %[[D]], %[[T]] default "" : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[M:.+]] = rasp.aggregate %[[S]], %[[I]] : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    rasp.return %[[R]], %[[E]], %[[M]] : !rasp.sop, !rasp.sop, !rasp.sop
// CHECK-NEXT:  }

// -----

// A value that may be undefined.
rasp.program @undefined vocab {"a", "b"} max_seq_len 64 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %same = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %m = rasp.map(%i) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %three = rasp.literal 3
    %d = rasp.mod %x, %three
    %e = rasp.div %three, %d
    rasp.yield %e
  }
  %up = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp le %k, %q
    rasp.yield %p
  }
  %s = rasp.selector_and %same, %up
  %c = rasp.selector_best %s, %i ["greatest"] : !rasp.sop
  %r = rasp.aggregate %c, %m default 0 named "r" : !rasp.sop -> !rasp.sop
  rasp.return %r : !rasp.sop
}

// CHECK:       rasp.program @undefined vocab {"a", "b"} max_seq_len 64 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[SAME:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[M:.+]] = rasp.map(%[[I]]) : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      %[[THREE:.+]] = rasp.literal 3
// CHECK-NEXT:      %[[D:.+]] = rasp.mod %[[X]], %[[THREE]]
// CHECK-NEXT:      %[[E:.+]] = rasp.div %[[THREE]], %[[D]]
// CHECK-NEXT:      rasp.yield %[[E]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[UP:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp le %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[S:.+]] = rasp.selector_and %[[SAME]], %[[UP]]
// CHECK-NEXT:    %[[C:.+]] = rasp.selector_best %[[S]], %[[I]] ["greatest"] : !rasp.sop
// CHECK-NEXT:    %[[R:.+]] = rasp.aggregate %[[C]], %[[M]] default 0 named "r" : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    rasp.return %[[R]] : !rasp.sop
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

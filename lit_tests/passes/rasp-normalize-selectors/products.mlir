// RUN: rasp-opt -p rasp-normalize-selectors --split-input-file %s | filecheck --match-full-lines %s

// An aggregate reads a select over tuples of keys and tuples of queries.
rasp.program @or vocab {"a", "b"} max_seq_len 3 {
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
  %s = rasp.selector_or %same, %before named "s"
  %m = rasp.aggregate %s, %i default 0 named "m" : !rasp.sop -> !rasp.sop
  rasp.return %m : !rasp.sop
}

// CHECK:       rasp.program @or vocab {"a", "b"} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[V0:.+]] = rasp.map(%[[T]], %[[I]]) named "s_keys" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V1:.+]]: !rasp.value, %[[V2:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V3:.+]] = rasp.tuple %[[V1]], %[[V2]]
// CHECK-NEXT:      rasp.yield %[[V3]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V1:.+]] = rasp.map(%[[T]], %[[I]]) named "s_queries" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V2:.+]]: !rasp.value, %[[V3:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V4:.+]] = rasp.tuple %[[V2]], %[[V3]]
// CHECK-NEXT:      rasp.yield %[[V4]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V2:.+]] = rasp.select keys(%[[V0]]) queries(%[[V1]]) named "s" : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V3:.+]]: !rasp.value, %[[V4:.+]]: !rasp.value):
// CHECK-NEXT:      %[[K:.+]] = rasp.item %[[V3]][0]
// CHECK-NEXT:      %[[K_1:.+]] = rasp.item %[[V3]][1]
// CHECK-NEXT:      %[[Q:.+]] = rasp.item %[[V4]][0]
// CHECK-NEXT:      %[[Q_1:.+]] = rasp.item %[[V4]][1]
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      %[[V5:.+]] = rasp.holds %[[P]]
// CHECK-NEXT:      %[[P_1:.+]] = rasp.cmp lt %[[K_1]], %[[Q_1]]
// CHECK-NEXT:      %[[V6:.+]] = rasp.holds %[[P_1]]
// CHECK-NEXT:      %[[V7:.+]] = rasp.or %[[V5]], %[[V6]]
// CHECK-NEXT:      rasp.yield %[[V7]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[M:.+]] = rasp.aggregate %[[V2]], %[[I]] default 0 named "m" : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    rasp.return %[[M]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// A condition of all parts becomes a select of its own.
rasp.program @factor vocab {"a", "b"} max_seq_len 3 {
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
  %c = rasp.constant "a" : !rasp.sop
  %isa = rasp.select keys(%t) queries(%c) named "isa" : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %x = rasp.selector_and %before, %same
  %y = rasp.selector_and %isa, %before
  %s = rasp.selector_or %x, %y named "s"
  %m = rasp.aggregate %s, %i default 0 named "m" : !rasp.sop -> !rasp.sop
  rasp.return %m : !rasp.sop
}

// CHECK:       rasp.program @factor vocab {"a", "b"} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[BEFORE:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) named "before" : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp lt %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[C:.+]] = rasp.constant "a" : !rasp.sop
// CHECK-NEXT:    %[[V0:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[Q_1:.+]] = rasp.literal "a"
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      %[[V1:.+]] = rasp.holds %[[P]]
// CHECK-NEXT:      %[[P_1:.+]] = rasp.cmp eq %[[K]], %[[Q_1]]
// CHECK-NEXT:      %[[V2:.+]] = rasp.holds %[[P_1]]
// CHECK-NEXT:      %[[V3:.+]] = rasp.or %[[V1]], %[[V2]]
// CHECK-NEXT:      rasp.yield %[[V3]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V1:.+]] = rasp.selector_and %[[BEFORE]], %[[V0]] named "s"
// CHECK-NEXT:    %[[M:.+]] = rasp.aggregate %[[V1]], %[[I]] default 0 named "m" : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    rasp.return %[[M]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// Keys that the selector does not distinguish are one tuple; a constant query is not in the tuple.
rasp.program @joined vocab {"a", "b"} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %before = rasp.select keys(%i) queries(%i) named "before" : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %c = rasp.constant "a" : !rasp.sop
  %isa = rasp.select keys(%t) queries(%c) named "isa" : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %s = rasp.selector_or %before, %isa named "s"
  %m = rasp.aggregate %s, %i default 0 named "m" : !rasp.sop -> !rasp.sop
  rasp.return %m : !rasp.sop
}

// CHECK:       rasp.program @joined vocab {"a", "b"} max_seq_len 2 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[C:.+]] = rasp.constant "a" : !rasp.sop
// CHECK-NEXT:    %[[V0:.+]] = rasp.map(%[[I]], %[[T]]) named "s_keys" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V1:.+]]: !rasp.value, %[[V2:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V3:.+]] = rasp.lookup %[[V1]], %[[V2]] {(0, "a") : (0, "a"), (0, "b") : (0, "b"), (1, "a") : (0, "a"), (1, "b") : (1, "b")}
// CHECK-NEXT:      rasp.yield %[[V3]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V1:.+]] = rasp.select keys(%[[V0]]) queries(%[[I]]) named "s" : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V2:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[K:.+]] = rasp.item %[[V2]][0]
// CHECK-NEXT:      %[[K_1:.+]] = rasp.item %[[V2]][1]
// CHECK-NEXT:      %[[Q_1:.+]] = rasp.literal "a"
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp lt %[[K]], %[[Q]]
// CHECK-NEXT:      %[[V3:.+]] = rasp.holds %[[P]]
// CHECK-NEXT:      %[[P_1:.+]] = rasp.cmp eq %[[K_1]], %[[Q_1]]
// CHECK-NEXT:      %[[V4:.+]] = rasp.holds %[[P_1]]
// CHECK-NEXT:      %[[V5:.+]] = rasp.or %[[V3]], %[[V4]]
// CHECK-NEXT:      rasp.yield %[[V5]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[M:.+]] = rasp.aggregate %[[V1]], %[[I]] default 0 named "m" : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    rasp.return %[[M]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// Operands that may be undefined are filled; selects with `selects_none` select their pairs.
rasp.program @undefined vocab {"a", "b"} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %u = rasp.map(%t) named "u" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %y = rasp.lookup %x {("a") : "b"}
    rasp.yield %y
  }
  %a = rasp.select keys(%u) queries(%t) selects_none named "a" : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %before = rasp.select keys(%i) queries(%i) named "before" : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %s = rasp.selector_or %a, %before named "s"
  %m = rasp.aggregate %s, %i default 0 named "m" : !rasp.sop -> !rasp.sop
  rasp.return %m : !rasp.sop
}

// CHECK:       rasp.program @undefined vocab {"a", "b"} max_seq_len 2 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[U:.+]] = rasp.map(%[[T]]) named "u" : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      %[[Y:.+]] = rasp.lookup %[[X]] {("a") : "b"}
// CHECK-NEXT:      rasp.yield %[[Y]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V0:.+]] = rasp.fill %[[U]] with "none" : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[V1:.+]] = rasp.map(%[[V0]], %[[I]]) named "s_keys" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V2:.+]]: !rasp.value, %[[V3:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V4:.+]] = rasp.lookup %[[V2]], %[[V3]] {("b", 0) : ("b", 0), ("b", 1) : ("b", 1), ("none", 0) : ("none", 0), ("none", 1) : ("none", 0)}
// CHECK-NEXT:      rasp.yield %[[V4]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V2:.+]] = rasp.map(%[[T]], %[[I]]) named "s_queries" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V3:.+]]: !rasp.value, %[[V4:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V5:.+]] = rasp.lookup %[[V3]], %[[V4]] {("a", 0) : ("a", 0), ("a", 1) : ("a", 1), ("b", 0) : ("b", 0), ("b", 1) : ("b", 0)}
// CHECK-NEXT:      rasp.yield %[[V5]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V3:.+]] = rasp.select keys(%[[V1]]) queries(%[[V2]]) named "s" : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V4:.+]]: !rasp.value, %[[V5:.+]]: !rasp.value):
// CHECK-NEXT:      %[[K:.+]] = rasp.item %[[V4]][0]
// CHECK-NEXT:      %[[K_1:.+]] = rasp.item %[[V4]][1]
// CHECK-NEXT:      %[[Q:.+]] = rasp.item %[[V5]][0]
// CHECK-NEXT:      %[[Q_1:.+]] = rasp.item %[[V5]][1]
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      %[[V6:.+]] = rasp.holds %[[P]]
// CHECK-NEXT:      %[[V7:.+]] = rasp.literal "none"
// CHECK-NEXT:      %[[V8:.+]] = rasp.cmp eq %[[K]], %[[V7]]
// CHECK-NEXT:      %[[V9:.+]] = rasp.literal true
// CHECK-NEXT:      %[[V10:.+]] = rasp.if %[[V8]], %[[V9]], %[[V6]]
// CHECK-NEXT:      %[[P_1:.+]] = rasp.cmp lt %[[K_1]], %[[Q_1]]
// CHECK-NEXT:      %[[V11:.+]] = rasp.holds %[[P_1]]
// CHECK-NEXT:      %[[V12:.+]] = rasp.or %[[V10]], %[[V11]]
// CHECK-NEXT:      rasp.yield %[[V12]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[M:.+]] = rasp.aggregate %[[V3]], %[[I]] default 0 named "m" : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    rasp.return %[[M]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// A width reads a product variable that an aggregate needs.
rasp.program @one vocab {"a", "b"} max_seq_len 3 {
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
  %s = rasp.selector_or %same, %before named "s"
  %m = rasp.aggregate %s, %i default 0 named "m" : !rasp.sop -> !rasp.sop
  %w = rasp.selector_width %s named "w" : !rasp.sop
  %r = rasp.map(%m, %w) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %z = rasp.add %x, %y
    rasp.yield %z
  }
  rasp.return %r : !rasp.sop
}

// CHECK:       rasp.program @one vocab {"a", "b"} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[V0:.+]] = rasp.map(%[[T]], %[[I]]) named "s_keys" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V1:.+]]: !rasp.value, %[[V2:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V3:.+]] = rasp.tuple %[[V1]], %[[V2]]
// CHECK-NEXT:      rasp.yield %[[V3]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V1:.+]] = rasp.map(%[[T]], %[[I]]) named "s_queries" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V2:.+]]: !rasp.value, %[[V3:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V4:.+]] = rasp.tuple %[[V2]], %[[V3]]
// CHECK-NEXT:      rasp.yield %[[V4]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V2:.+]] = rasp.select keys(%[[V0]]) queries(%[[V1]]) named "s" : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V3:.+]]: !rasp.value, %[[V4:.+]]: !rasp.value):
// CHECK-NEXT:      %[[K:.+]] = rasp.item %[[V3]][0]
// CHECK-NEXT:      %[[K_1:.+]] = rasp.item %[[V3]][1]
// CHECK-NEXT:      %[[Q:.+]] = rasp.item %[[V4]][0]
// CHECK-NEXT:      %[[Q_1:.+]] = rasp.item %[[V4]][1]
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      %[[V5:.+]] = rasp.holds %[[P]]
// CHECK-NEXT:      %[[P_1:.+]] = rasp.cmp lt %[[K_1]], %[[Q_1]]
// CHECK-NEXT:      %[[V6:.+]] = rasp.holds %[[P_1]]
// CHECK-NEXT:      %[[V7:.+]] = rasp.or %[[V5]], %[[V6]]
// CHECK-NEXT:      rasp.yield %[[V7]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[M:.+]] = rasp.aggregate %[[V2]], %[[I]] default 0 named "m" : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[W:.+]] = rasp.selector_width %[[V2]] named "w" : !rasp.sop
// CHECK-NEXT:    %[[R:.+]] = rasp.map(%[[M]], %[[W]]) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[Z:.+]] = rasp.add %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[Z]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[R]] : !rasp.sop
// CHECK-NEXT:  }

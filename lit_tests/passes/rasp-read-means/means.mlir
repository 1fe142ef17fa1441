// RUN: rasp-opt -p rasp-read-means --split-input-file %s | filecheck --match-full-lines %s

// The map reads the mean itself, and of the index whether it is above 1.
rasp.program @p vocab {"a", "x"} max_seq_len 4 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %until = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp le %k, %q
    rasp.yield %p
  }
  %flags = rasp.map(%t) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal "x"
    %p = rasp.cmp eq %x, %0
    %1 = rasp.literal 1
    %2 = rasp.literal 0
    %r = rasp.if %p, %1, %2
    rasp.yield %r
  }
  %m = rasp.aggregate %until, %flags default 0 named "m" : !rasp.sop -> !rasp.sop
  %some = rasp.map(%m) named "some" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 0
    %r = rasp.cmp gt %x, %0
    rasp.yield %r
  }
  %r = rasp.map(%some, %i) named "r" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %0 = rasp.literal 1
    %p = rasp.cmp gt %y, %0
    %f = rasp.literal "F"
    %g = rasp.literal "T"
    %h = rasp.literal "P"
    %e = rasp.if %p, %g, %h
    %r = rasp.if %x, %f, %e
    rasp.yield %r
  }
  rasp.return %r : !rasp.sop
}

// CHECK:       rasp.program @p vocab {"a", "x"} max_seq_len 4 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[UNTIL:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp le %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[FLAGS:.+]] = rasp.map(%[[T]]) : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V0:.+]] = rasp.literal "x"
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[X]], %[[V0]]
// CHECK-NEXT:      %[[V1:.+]] = rasp.literal 1
// CHECK-NEXT:      %[[V2:.+]] = rasp.literal 0
// CHECK-NEXT:      %[[R:.+]] = rasp.if %[[P]], %[[V1]], %[[V2]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[M:.+]] = rasp.aggregate %[[UNTIL]], %[[FLAGS]] default 0 named "m" as numerical : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[V0:.+]] = rasp.map(%[[I]]) : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V1:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V2:.+]] = rasp.lookup %[[V1]] {(0) : 0, (1) : 0, (2) : 2, (3) : 2}
// CHECK-NEXT:      rasp.yield %[[V2]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[R:.+]] = rasp.map(%[[M]], %[[V0]]) named "r" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V1:.+]] = rasp.literal 0
// CHECK-NEXT:      %[[R_1:.+]] = rasp.cmp gt %[[X]], %[[V1]]
// CHECK-NEXT:      %[[V2:.+]] = rasp.literal 1
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp gt %[[Y]], %[[V2]]
// CHECK-NEXT:      %[[F:.+]] = rasp.literal "F"
// CHECK-NEXT:      %[[G:.+]] = rasp.literal "T"
// CHECK-NEXT:      %[[H:.+]] = rasp.literal "P"
// CHECK-NEXT:      %[[E:.+]] = rasp.if %[[P]], %[[G]], %[[H]]
// CHECK-NEXT:      %[[R_2:.+]] = rasp.if %[[R_1]], %[[F]], %[[E]]
// CHECK-NEXT:      rasp.yield %[[R_2]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[R]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// As many steps as values: growth allows it.
rasp.program @steps vocab {"a", "x"} max_seq_len 4 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %until = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp le %k, %q
    rasp.yield %p
  }
  %flags = rasp.map(%t) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal "x"
    %p = rasp.cmp eq %x, %0
    %1 = rasp.literal 1
    %2 = rasp.literal 0
    %r = rasp.if %p, %1, %2
    rasp.yield %r
  }
  %m = rasp.aggregate %until, %flags default 0 named "m" : !rasp.sop -> !rasp.sop
  %r = rasp.map(%i, %m) named "r" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.cmp gt %x, %y
    rasp.yield %r
  }
  rasp.return %r : !rasp.sop
}

// CHECK:       rasp.program @steps vocab {"a", "x"} max_seq_len 4 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[UNTIL:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp le %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[FLAGS:.+]] = rasp.map(%[[T]]) : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V0:.+]] = rasp.literal "x"
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[X]], %[[V0]]
// CHECK-NEXT:      %[[V1:.+]] = rasp.literal 1
// CHECK-NEXT:      %[[V2:.+]] = rasp.literal 0
// CHECK-NEXT:      %[[R:.+]] = rasp.if %[[P]], %[[V1]], %[[V2]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[M:.+]] = rasp.aggregate %[[UNTIL]], %[[FLAGS]] default 0 named "m" as numerical : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[V0:.+]] = rasp.map(%[[I]]) : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V1:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V2:.+]] = rasp.lookup %[[V1]] {(0) : 0, (1) : 1, (2) : 2, (3) : 2}
// CHECK-NEXT:      rasp.yield %[[V2]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[R:.+]] = rasp.map(%[[V0]], %[[M]]) named "r" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R_1:.+]] = rasp.cmp gt %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R_1]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[R]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// The second map of the chain has another reader, and stays for that.
rasp.program @chain vocab {"a", "x"} max_seq_len 4 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %until = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp le %k, %q
    rasp.yield %p
  }
  %flags = rasp.map(%t) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %r = rasp.lookup %x {("a") : 0, ("x") : 1}
    rasp.yield %r
  }
  %m = rasp.aggregate %until, %flags default 0 named "m" : !rasp.sop -> !rasp.sop
  %some = rasp.map(%m) named "some" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 0
    %r = rasp.cmp gt %x, %0
    rasp.yield %r
  }
  %none = rasp.map(%some) named "none" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %r = rasp.not %x
    rasp.yield %r
  }
  %r = rasp.map(%none, %i) named "r" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %0 = rasp.literal 1
    %p = rasp.cmp gt %y, %0
    %f = rasp.literal "F"
    %g = rasp.literal "T"
    %h = rasp.literal "P"
    %e = rasp.if %p, %g, %h
    %r = rasp.if %x, %f, %e
    rasp.yield %r
  }
  rasp.return %r, %none : !rasp.sop, !rasp.sop
}

// CHECK:       rasp.program @chain vocab {"a", "x"} max_seq_len 4 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[UNTIL:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp le %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[FLAGS:.+]] = rasp.map(%[[T]]) : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.lookup %[[X]] {("a") : 0, ("x") : 1}
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[M:.+]] = rasp.aggregate %[[UNTIL]], %[[FLAGS]] default 0 named "m" as numerical : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[SOME:.+]] = rasp.map(%[[M]]) named "some" : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V0:.+]] = rasp.literal 0
// CHECK-NEXT:      %[[R:.+]] = rasp.cmp gt %[[X]], %[[V0]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[NONE:.+]] = rasp.map(%[[SOME]]) named "none" : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.not %[[X]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V0:.+]] = rasp.map(%[[I]]) : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V1:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V2:.+]] = rasp.lookup %[[V1]] {(0) : 0, (1) : 0, (2) : 2, (3) : 2}
// CHECK-NEXT:      rasp.yield %[[V2]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[R:.+]] = rasp.map(%[[M]], %[[V0]]) named "r" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V1:.+]]: !rasp.value, %[[V2:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V3:.+]] = rasp.literal 0
// CHECK-NEXT:      %[[R_1:.+]] = rasp.cmp gt %[[V1]], %[[V3]]
// CHECK-NEXT:      %[[R_2:.+]] = rasp.not %[[R_1]]
// CHECK-NEXT:      %[[V4:.+]] = rasp.literal 1
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp gt %[[V2]], %[[V4]]
// CHECK-NEXT:      %[[F:.+]] = rasp.literal "F"
// CHECK-NEXT:      %[[G:.+]] = rasp.literal "T"
// CHECK-NEXT:      %[[H:.+]] = rasp.literal "P"
// CHECK-NEXT:      %[[E:.+]] = rasp.if %[[P]], %[[G]], %[[H]]
// CHECK-NEXT:      %[[R_3:.+]] = rasp.if %[[R_2]], %[[F]], %[[E]]
// CHECK-NEXT:      rasp.yield %[[R_3]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[R]], %[[NONE]] : !rasp.sop, !rasp.sop
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

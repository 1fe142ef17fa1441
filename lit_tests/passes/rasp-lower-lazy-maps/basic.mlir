// RUN: rasp-opt -p rasp-lower-lazy-maps --split-input-file %s | filecheck --match-full-lines %s

// An operand that may be undefined is filled with a value that it never has; "undefined" is a token.
rasp.program @guard vocab {"a", "undefined"} max_seq_len 3 {
  %i = rasp.indices : !rasp.sop
  %t = rasp.tokens : !rasp.sop
  %before = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.literal 1
    %1 = rasp.sub %query, %0
    %2 = rasp.cmp eq %key, %1
    rasp.yield %2
  }
  %previous = rasp.aggregate %before, %t named "previous" : !rasp.sop -> !rasp.sop
  %guarded = rasp.lazy_map(%i, %previous) named "guarded" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %3 = rasp.if %x, %y, %x
    rasp.yield %3
  }
  rasp.return %guarded : !rasp.sop
}

// CHECK:       rasp.program @guard vocab {"a", "undefined"} max_seq_len 3 {
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[BEFORE:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[KEY:.+]]: !rasp.value, %[[QUERY:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V0:.+]] = rasp.literal 1
// CHECK-NEXT:      %[[V1:.+]] = rasp.sub %[[QUERY]], %[[V0]]
// CHECK-NEXT:      %[[V2:.+]] = rasp.cmp eq %[[KEY]], %[[V1]]
// CHECK-NEXT:      rasp.yield %[[V2]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[PREVIOUS:.+]] = rasp.aggregate %[[BEFORE]], %[[T]] named "previous" : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[V0:.+]] = rasp.fill %[[PREVIOUS]] with "undefined_" named "previous_or_undefined" : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[GUARDED:.+]] = rasp.map(%[[I]], %[[V0]]) named "guarded" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V1:.+]] = rasp.literal "undefined_"
// CHECK-NEXT:      %[[V2:.+]] = rasp.literal none
// CHECK-NEXT:      %[[V3:.+]] = rasp.cmp eq %[[Y]], %[[V1]]
// CHECK-NEXT:      %[[V4:.+]] = rasp.if %[[V3]], %[[V2]], %[[Y]]
// CHECK-NEXT:      %[[V5:.+]] = rasp.if %[[X]], %[[V4]], %[[X]]
// CHECK-NEXT:      rasp.yield %[[V5]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[GUARDED]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// Functions of one s-op join the lazy map: the undefined 1 / i is then an operation of the region.
rasp.program @inverse vocab {"a"} max_seq_len 3 {
  %i = rasp.indices : !rasp.sop
  %first = rasp.map(%i) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 0
    %1 = rasp.cmp eq %x, %0
    rasp.yield %1
  }
  %inverse = rasp.map(%i) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %2 = rasp.literal 1
    %3 = rasp.div %2, %x
    rasp.yield %3
  }
  %z = rasp.lazy_map(%first, %inverse) named "z" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%c: !rasp.value, %y: !rasp.value):
    %4 = rasp.literal 0
    %5 = rasp.if %c, %4, %y
    rasp.yield %5
  }
  rasp.return %z : !rasp.sop
}

// CHECK:       rasp.program @inverse vocab {"a"} max_seq_len 3 {
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[Z:.+]] = rasp.map(%[[I]]) named "z" : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[C:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V0:.+]] = rasp.literal 1
// CHECK-NEXT:      %[[V1:.+]] = rasp.div %[[V0]], %[[C]]
// CHECK-NEXT:      %[[V2:.+]] = rasp.literal 0
// CHECK-NEXT:      %[[V3:.+]] = rasp.cmp eq %[[C]], %[[V2]]
// CHECK-NEXT:      %[[V4:.+]] = rasp.literal 0
// CHECK-NEXT:      %[[V5:.+]] = rasp.if %[[V3]], %[[V4]], %[[V1]]
// CHECK-NEXT:      rasp.yield %[[V5]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[Z]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// A map that ignores its undefined operand is undefined there, also as a part of the lazy map.
rasp.program @strict vocab {"a"} max_seq_len 3 {
  %i = rasp.indices : !rasp.sop
  %inverse = rasp.map(%i) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 1
    %1 = rasp.div %0, %x
    rasp.yield %1
  }
  %one = rasp.map(%inverse) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %2 = rasp.literal 1
    rasp.yield %2
  }
  %r = rasp.lazy_map(%one, %inverse) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %3 = rasp.is_defined %x
    %4 = rasp.if %3, %y, %3
    rasp.yield %4
  }
  rasp.return %r : !rasp.sop
}

// CHECK:       rasp.program @strict vocab {"a"} max_seq_len 3 {
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[R:.+]] = rasp.map(%[[I]]) : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V0:.+]] = rasp.literal 1
// CHECK-NEXT:      %[[V1:.+]] = rasp.div %[[V0]], %[[X]]
// CHECK-NEXT:      %[[V2:.+]] = rasp.literal 1
// CHECK-NEXT:      %[[V3:.+]] = rasp.div %[[V2]], %[[X]]
// CHECK-NEXT:      %[[V4:.+]] = rasp.literal 1
// CHECK-NEXT:      %[[V5:.+]] = rasp.seq %[[V3]], %[[V4]]
// CHECK-NEXT:      %[[V6:.+]] = rasp.is_defined %[[V5]]
// CHECK-NEXT:      %[[V7:.+]] = rasp.if %[[V6]], %[[V1]], %[[V6]]
// CHECK-NEXT:      rasp.yield %[[V7]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[R]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// Operands that are always defined make a map as it stands.
rasp.program @defined vocab {"a"} max_seq_len 3 {
  %i = rasp.indices : !rasp.sop
  %t = rasp.tokens : !rasp.sop
  %r = rasp.lazy_map(%i, %t) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %0 = rasp.or %x, %y
    rasp.yield %0
  }
  rasp.return %r : !rasp.sop
}

// CHECK:       rasp.program @defined vocab {"a"} max_seq_len 3 {
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[R:.+]] = rasp.map(%[[I]], %[[T]]) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V0:.+]] = rasp.or %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[V0]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[R]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// An operand that is read twice, beside another, is one operand.
rasp.program @twice vocab {"a"} max_seq_len 3 {
  %i = rasp.indices : !rasp.sop
  %t = rasp.tokens : !rasp.sop
  %r = rasp.lazy_map(%i, %t, %i) : (!rasp.sop, !rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value, %z: !rasp.value):
    %0 = rasp.literal 0
    %1 = rasp.cmp gt %x, %0
    %2 = rasp.if %1, %y, %z
    rasp.yield %2
  }
  rasp.return %r : !rasp.sop
}

// CHECK:       rasp.program @twice vocab {"a"} max_seq_len 3 {
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[R:.+]] = rasp.map(%[[I]], %[[T]]) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V0:.+]] = rasp.literal 0
// CHECK-NEXT:      %[[V1:.+]] = rasp.cmp gt %[[X]], %[[V0]]
// CHECK-NEXT:      %[[V2:.+]] = rasp.if %[[V1]], %[[Y]], %[[X]]
// CHECK-NEXT:      rasp.yield %[[V2]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[R]] : !rasp.sop
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

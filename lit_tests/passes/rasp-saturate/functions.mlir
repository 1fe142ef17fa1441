// RUN: rasp-opt -p rasp-saturate --split-input-file %s | filecheck --match-full-lines %s
// RUN: rasp-opt -p rasp-saturate --split-input-file %s --pass-statistics 2>&1 | filecheck --match-full-lines %s --check-prefix=STATISTICS

// `x + y - y` reads one s-op alone, and `min(x, y) + max(x, y)` is a sum. The quotient of `x * y` by
// `y` is undefined where `y` is 0, and stays; so does a choice that no rule makes smaller.
rasp.program @numbers vocab {0 to 3} max_seq_len 4 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %token = rasp.map(%t, %i) named "token" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %0 = rasp.add %x, %y
    %1 = rasp.sub %0, %y
    rasp.yield %1
  }
  %sum = rasp.map(%t, %i) named "sum" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %0 = rasp.min %x, %y
    %1 = rasp.max %x, %y
    %2 = rasp.add %0, %1
    rasp.yield %2
  }
  %quotient = rasp.map(%t, %i) named "quotient" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %0 = rasp.mul %x, %y
    %1 = rasp.div %0, %y
    rasp.yield %1
  }
  %choice = rasp.map(%t, %i) named "choice" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %0 = rasp.cmp lt %x, %y
    %1 = rasp.neg %x
    %2 = rasp.if %0, %1, %y
    rasp.yield %2
  }
  rasp.return %token, %sum, %quotient, %choice : !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop
}

// CHECK:       rasp.program @numbers vocab {0 to 3} max_seq_len 4 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[TOKEN:.+]] = rasp.map(%[[T]]) named "token" : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V0:.+]]: !rasp.value):
// CHECK-NEXT:      rasp.yield %[[V0]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[SUM:.+]] = rasp.map(%[[T]], %[[I]]) named "sum" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V0:.+]]: !rasp.value, %[[V1:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V2:.+]] = rasp.add %[[V0]], %[[V1]]
// CHECK-NEXT:      rasp.yield %[[V2]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[QUOTIENT:.+]] = rasp.map(%[[T]], %[[I]]) named "quotient" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V0:.+]] = rasp.mul %[[X]], %[[Y]]
// CHECK-NEXT:      %[[V1:.+]] = rasp.div %[[V0]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[V1]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[CHOICE:.+]] = rasp.map(%[[T]], %[[I]]) named "choice" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V0:.+]] = rasp.cmp lt %[[X]], %[[Y]]
// CHECK-NEXT:      %[[V1:.+]] = rasp.neg %[[X]]
// CHECK-NEXT:      %[[V2:.+]] = rasp.if %[[V0]], %[[V1]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[V2]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[TOKEN]], %[[SUM]], %[[QUOTIENT]], %[[CHOICE]] : !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop
// CHECK-NEXT:  }

// -----

// Of truth values `x + 0` and `x * 1` are numbers, so they stay; of numbers `x + 0` is `x`.
rasp.program @truths vocab {false, true} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %number = rasp.map(%t) named "number" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 0
    %1 = rasp.add %x, %0
    rasp.yield %1
  }
  %index = rasp.map(%i) named "index" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 0
    %1 = rasp.add %x, %0
    rasp.yield %1
  }
  rasp.return %number, %index : !rasp.sop, !rasp.sop
}

// CHECK:       rasp.program @truths vocab {false, true} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[NUMBER:.+]] = rasp.map(%[[T]]) named "number" : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V0:.+]] = rasp.literal 0
// CHECK-NEXT:      %[[V1:.+]] = rasp.add %[[X]], %[[V0]]
// CHECK-NEXT:      rasp.yield %[[V1]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[INDEX:.+]] = rasp.map(%[[I]]) named "index" : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V0:.+]]: !rasp.value):
// CHECK-NEXT:      rasp.yield %[[V0]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[NUMBER]], %[[INDEX]] : !rasp.sop, !rasp.sop
// CHECK-NEXT:  }

// -----

// An operand that may be undefined stays, for the map is undefined where it is. The order of strings
// in a concatenation matters.
rasp.program @strings vocab {"a", "b"} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %a = rasp.map(%t) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.lookup %x {("a") : 1}
    rasp.yield %0
  }
  %index = rasp.map(%i, %a) named "index" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %0 = rasp.add %x, %y
    %1 = rasp.sub %0, %y
    rasp.yield %1
  }
  %pair = rasp.map(%t) named "pair" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal "c"
    %1 = rasp.add %x, %0
    %2 = rasp.cmp eq %1, %0
    %3 = rasp.not %2
    rasp.yield %3
  }
  rasp.return %index, %pair : !rasp.sop, !rasp.sop
}

// CHECK:       rasp.program @strings vocab {"a", "b"} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[A:.+]] = rasp.map(%[[T]]) : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V0:.+]] = rasp.lookup %[[X]] {("a") : 1}
// CHECK-NEXT:      rasp.yield %[[V0]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[INDEX:.+]] = rasp.map(%[[I]], %[[A]]) named "index" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V0:.+]]: !rasp.value, %[[V1:.+]]: !rasp.value):
// CHECK-NEXT:      rasp.yield %[[V0]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[PAIR:.+]] = rasp.map(%[[T]]) named "pair" : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V0:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V1:.+]] = rasp.literal true
// CHECK-NEXT:      rasp.yield %[[V1]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[INDEX]], %[[PAIR]] : !rasp.sop, !rasp.sop
// CHECK-NEXT:  }



// STATISTICS:      rasp-saturate: 2 functions made cheaper
// STATISTICS-NEXT: rasp-saturate: 0 selectors made cheaper
// STATISTICS-NEXT: rasp-saturate: 16 neurons less in tables of maps
// STATISTICS-NEXT: rasp-saturate: 1 functions made cheaper
// STATISTICS-NEXT: rasp-saturate: 0 selectors made cheaper
// STATISTICS-NEXT: rasp-saturate: 0 neurons less in tables of maps
// STATISTICS-NEXT: rasp-saturate: 2 functions made cheaper
// STATISTICS-NEXT: rasp-saturate: 0 selectors made cheaper
// STATISTICS-NEXT: rasp-saturate: 0 neurons less in tables of maps

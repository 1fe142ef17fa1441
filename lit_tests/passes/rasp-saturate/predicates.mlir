// RUN: rasp-opt -p rasp-saturate %s | filecheck --match-full-lines %s
// RUN: rasp-opt -p rasp-saturate --split-input-file %s --pass-statistics 2>&1 | filecheck --match-full-lines %s --check-prefix=STATISTICS

// The truth of a predicate matters, not its value: `not (key - query >= 0)` compares the key with the
// query, and `query if not key else 1` is true where `key or query` is. A comparison of a number with
// a string is undefined, and a predicate that is undefined does not hold.
rasp.program @predicates vocab {0, 1, 2} max_seq_len 4 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %less = rasp.select keys(%t) queries(%i) named "less" : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %0 = rasp.sub %k, %q
    %1 = rasp.literal 0
    %2 = rasp.cmp ge %0, %1
    %3 = rasp.not %2
    rasp.yield %3
  }
  %undefined = rasp.select keys(%t) queries(%i) named "undefined" : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %0 = rasp.literal "a"
    %1 = rasp.cmp lt %k, %0
    %2 = rasp.not %1
    %3 = rasp.or %2, %q
    rasp.yield %3
  }
  %either = rasp.select keys(%t) queries(%i) named "either" : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %0 = rasp.not %k
    %1 = rasp.literal 1
    %2 = rasp.if %0, %q, %1
    rasp.yield %2
  }
  %sum = rasp.select keys(%t) queries(%i) named "sum" : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %0 = rasp.add %k, %q
    %1 = rasp.literal 3
    %2 = rasp.cmp eq %0, %1
    rasp.yield %2
  }
  %a = rasp.selector_width %less : !rasp.sop
  %b = rasp.selector_width %undefined : !rasp.sop
  %c = rasp.selector_width %sum : !rasp.sop
  %d = rasp.selector_width %either : !rasp.sop
  rasp.return %a, %b, %c, %d : !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop
}

// CHECK:       rasp.program @predicates vocab {0 to 2} max_seq_len 4 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[LESS:.+]] = rasp.select keys(%[[T]]) queries(%[[I]]) named "less" : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V0:.+]]: !rasp.value, %[[V1:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V2:.+]] = rasp.cmp lt %[[V0]], %[[V1]]
// CHECK-NEXT:      rasp.yield %[[V2]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[UNDEFINED:.+]] = rasp.select keys(%[[T]]) queries(%[[I]]) named "undefined" : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V0:.+]]: !rasp.value, %[[V1:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V2:.+]] = rasp.literal false
// CHECK-NEXT:      rasp.yield %[[V2]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[EITHER:.+]] = rasp.select keys(%[[T]]) queries(%[[I]]) named "either" : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V0:.+]]: !rasp.value, %[[V1:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V2:.+]] = rasp.literal 1
// CHECK-NEXT:      %[[V3:.+]] = rasp.if %[[V0]], %[[V2]], %[[V1]]
// CHECK-NEXT:      rasp.yield %[[V3]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[SUM:.+]] = rasp.select keys(%[[T]]) queries(%[[I]]) named "sum" : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V0:.+]] = rasp.add %[[K]], %[[Q]]
// CHECK-NEXT:      %[[V1:.+]] = rasp.literal 3
// CHECK-NEXT:      %[[V2:.+]] = rasp.cmp eq %[[V0]], %[[V1]]
// CHECK-NEXT:      rasp.yield %[[V2]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[A:.+]] = rasp.selector_width %[[LESS]] : !rasp.sop
// CHECK-NEXT:    %[[B:.+]] = rasp.selector_width %[[UNDEFINED]] : !rasp.sop
// CHECK-NEXT:    %[[C:.+]] = rasp.selector_width %[[SUM]] : !rasp.sop
// CHECK-NEXT:    %[[D:.+]] = rasp.selector_width %[[EITHER]] : !rasp.sop
// CHECK-NEXT:    rasp.return %[[A]], %[[B]], %[[C]], %[[D]] : !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop
// CHECK-NEXT:  }



// STATISTICS:      rasp-saturate: 3 functions made cheaper
// STATISTICS-NEXT: rasp-saturate: 0 selectors made cheaper
// STATISTICS-NEXT: rasp-saturate: 0 neurons less in tables of maps

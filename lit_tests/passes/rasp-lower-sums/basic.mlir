// RUN: rasp-opt -p rasp-lower-sums --split-input-file %s | filecheck --match-full-lines %s

// Two values other than 0 at four positions: the number of selected keys with each.
rasp.program @counted vocab {0, 1, 3} max_seq_len 4 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %s = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp le %key, %query
    rasp.yield %0
  }
  %total = rasp.aggregate_sum %s, %t named "total" : !rasp.sop -> !rasp.sop
  rasp.return %total : !rasp.sop
}

// CHECK:       rasp.program @counted vocab {0, 1, 3} max_seq_len 4 {
// CHECK-NEXT:    rasp.domain @total {0 to 10, 12}
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[S:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[KEY:.+]]: !rasp.value, %[[QUERY:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V0:.+]] = rasp.cmp le %[[KEY]], %[[QUERY]]
// CHECK-NEXT:      rasp.yield %[[V0]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V0:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V1:.+]]: !rasp.value, %[[V2:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V3:.+]] = rasp.literal 1
// CHECK-NEXT:      %[[V4:.+]] = rasp.cmp eq %[[V1]], %[[V3]]
// CHECK-NEXT:      rasp.yield %[[V4]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V1:.+]] = rasp.selector_and %[[S]], %[[V0]]
// CHECK-NEXT:    %[[V2:.+]] = rasp.selector_width %[[V1]] named "total_1" as numerical : !rasp.sop
// CHECK-NEXT:    %[[V3:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V4:.+]]: !rasp.value, %[[V5:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V6:.+]] = rasp.literal 3
// CHECK-NEXT:      %[[V7:.+]] = rasp.cmp eq %[[V4]], %[[V6]]
// CHECK-NEXT:      rasp.yield %[[V7]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V4:.+]] = rasp.selector_and %[[S]], %[[V3]]
// CHECK-NEXT:    %[[V5:.+]] = rasp.selector_width %[[V4]] named "total_2" as numerical : !rasp.sop
// CHECK-NEXT:    %[[TOTAL:.+]] = rasp.map(%[[V2]], %[[V5]]) named "total" : (!rasp.sop, !rasp.sop) -> !rasp.sop<categorical, @total> {
// CHECK-NEXT:    ^bb0(%[[V6:.+]]: !rasp.value, %[[V7:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V8:.+]] = rasp.literal 1
// CHECK-NEXT:      %[[V9:.+]] = rasp.mul %[[V6]], %[[V8]]
// CHECK-NEXT:      %[[V10:.+]] = rasp.literal 3
// CHECK-NEXT:      %[[V11:.+]] = rasp.mul %[[V7]], %[[V10]]
// CHECK-NEXT:      %[[V12:.+]] = rasp.add %[[V9]], %[[V11]]
// CHECK-NEXT:      rasp.yield %[[V12]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[TOTAL]] : !rasp.sop<categorical, @total>
// CHECK-NEXT:  }

// -----

// Three values at two positions: the value at each position, by a sum of 2 values at most.
rasp.program @placed vocab {1, 2, 5} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  %s = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.literal true
    rasp.yield %0
  }
  %total = rasp.aggregate_sum %s, %t named "total" as numerical : !rasp.sop -> !rasp.sop
  rasp.return %total : !rasp.sop
}

// CHECK:       rasp.program @placed vocab {1, 2, 5} max_seq_len 2 {
// CHECK-NEXT:    rasp.domain @total {1 to 7, 10}
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[S:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[KEY:.+]]: !rasp.value, %[[QUERY:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V0:.+]] = rasp.literal true
// CHECK-NEXT:      rasp.yield %[[V0]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V0:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[V1:.+]] = rasp.select keys(%[[V0]]) queries(%[[V0]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V2:.+]]: !rasp.value, %[[V3:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V4:.+]] = rasp.literal 0
// CHECK-NEXT:      %[[V5:.+]] = rasp.cmp eq %[[V2]], %[[V4]]
// CHECK-NEXT:      rasp.yield %[[V5]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V2:.+]] = rasp.selector_and %[[S]], %[[V1]]
// CHECK-NEXT:    %[[V3:.+]] = rasp.aggregate %[[V2]], %[[T]] default 0 named "total_at_0" as numerical : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[V4:.+]] = rasp.select keys(%[[V0]]) queries(%[[V0]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V5:.+]]: !rasp.value, %[[V6:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V7:.+]] = rasp.literal 1
// CHECK-NEXT:      %[[V8:.+]] = rasp.cmp eq %[[V5]], %[[V7]]
// CHECK-NEXT:      rasp.yield %[[V8]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V5:.+]] = rasp.selector_and %[[S]], %[[V4]]
// CHECK-NEXT:    %[[V6:.+]] = rasp.aggregate %[[V5]], %[[T]] default 0 named "total_at_1" as numerical : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[TOTAL:.+]] = rasp.map(%[[V3]], %[[V6]]) named "total" as numerical : (!rasp.sop, !rasp.sop) -> !rasp.sop<numerical, @total> {
// CHECK-NEXT:    ^bb0(%[[V7:.+]]: !rasp.value, %[[V8:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V9:.+]] = rasp.literal 1
// CHECK-NEXT:      %[[V10:.+]] = rasp.mul %[[V7]], %[[V9]]
// CHECK-NEXT:      %[[V11:.+]] = rasp.literal 1
// CHECK-NEXT:      %[[V12:.+]] = rasp.mul %[[V8]], %[[V11]]
// CHECK-NEXT:      %[[V13:.+]] = rasp.add %[[V10]], %[[V12]]
// CHECK-NEXT:      rasp.yield %[[V13]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[TOTAL]] : !rasp.sop<numerical, @total>
// CHECK-NEXT:  }

// -----

// One selected key: its value, or 0.
rasp.program @single vocab {1, 2, 5} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %s = rasp.select keys(%i) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp eq %key, %query
    rasp.yield %0
  }
  %total = rasp.aggregate_sum %s, %t named "total" : !rasp.sop -> !rasp.sop
  rasp.return %total : !rasp.sop
}

// CHECK:       rasp.program @single vocab {1, 2, 5} max_seq_len 2 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[S:.+]] = rasp.select keys(%[[I]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[KEY:.+]]: !rasp.value, %[[QUERY:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V0:.+]] = rasp.cmp eq %[[KEY]], %[[QUERY]]
// CHECK-NEXT:      rasp.yield %[[V0]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[TOTAL:.+]] = rasp.aggregate %[[S]], %[[T]] default 0 named "total" : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    rasp.return %[[TOTAL]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// Values that are all 0.
rasp.program @zero vocab {0} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  %s = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.literal true
    rasp.yield %0
  }
  %total = rasp.aggregate_sum %s, %t named "total" : !rasp.sop -> !rasp.sop
  rasp.return %total : !rasp.sop
}

// CHECK:       rasp.program @zero vocab {0} max_seq_len 2 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[S:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[KEY:.+]]: !rasp.value, %[[QUERY:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V0:.+]] = rasp.literal true
// CHECK-NEXT:      rasp.yield %[[V0]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[TOTAL:.+]] = rasp.constant 0 named "total" : !rasp.sop
// CHECK-NEXT:    rasp.return %[[TOTAL]] : !rasp.sop
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

// RUN: rasp-opt -p rasp-insert-conversions %s | filecheck --match-full-lines %s

// Values that are stated to agree are read as categorical, and are numbers afterwards.
rasp.program @agreeing vocab {1, 2} max_seq_len 3 {
  rasp.domain @t {1, 2}
  %t = rasp.tokens : !rasp.sop<categorical, @t>
  %s = rasp.select keys(%t) queries(%t) : !rasp.sop<categorical, @t>, !rasp.sop<categorical, @t> {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp le %key, %query
    rasp.yield %0
  }
  %a = rasp.aggregate %s, %t agreeing default 1 named "a" as numerical : !rasp.sop<categorical, @t> -> !rasp.sop<numerical, @t>
  rasp.return %a : !rasp.sop<numerical, @t>
}

// CHECK:       rasp.program @agreeing vocab {1, 2} max_seq_len 3 {
// CHECK-NEXT:    rasp.domain @t {1, 2}
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop<categorical, @t>
// CHECK-NEXT:    %[[S:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop<categorical, @t>, !rasp.sop<categorical, @t> {
// CHECK-NEXT:    ^bb0(%[[KEY:.+]]: !rasp.value, %[[QUERY:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V0:.+]] = rasp.cmp le %[[KEY]], %[[QUERY]]
// CHECK-NEXT:      rasp.yield %[[V0]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V0:.+]] = rasp.aggregate %[[S]], %[[T]] agreeing default 1 named "a_categorical" as categorical : !rasp.sop<categorical, @t> -> !rasp.sop<categorical, @t>
// CHECK-NEXT:    %[[A:.+]] = rasp.map(%[[V0]]) named "a" as numerical : (!rasp.sop<categorical, @t>) -> !rasp.sop<numerical, @t> {
// CHECK-NEXT:    ^bb0(%[[V1:.+]]: !rasp.value):
// CHECK-NEXT:      rasp.yield %[[V1]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[A]] : !rasp.sop<numerical, @t>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

// RUN: rasp-opt -p rasp-insert-conversions %s | filecheck --match-full-lines %s

// The values that keys are compared by are categorical, and so is what a choice reads.
rasp.program @best vocab {1, 2} max_seq_len 3 {
  rasp.domain @t {1, 2}
  %t = rasp.tokens as numerical : !rasp.sop<numerical, @t>
  %c = rasp.tokens : !rasp.sop<categorical, @t>
  %s = rasp.select keys(%c) queries(%c) : !rasp.sop<categorical, @t>, !rasp.sop<categorical, @t> {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp ne %key, %query
    rasp.yield %0
  }
  %best = rasp.selector_best %s, %t ["least"] : !rasp.sop<numerical, @t>
  %a = rasp.aggregate %best, %t default 1 named "a" as numerical : !rasp.sop<numerical, @t> -> !rasp.sop<numerical, @t>
  rasp.return %a : !rasp.sop<numerical, @t>
}

// CHECK:       rasp.program @best vocab {1, 2} max_seq_len 3 {
// CHECK-NEXT:    rasp.domain @t {1, 2}
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens as numerical : !rasp.sop<numerical, @t>
// CHECK-NEXT:    %[[V0:.+]] = rasp.map(%[[T]]) named "tokens_categorical" as categorical : (!rasp.sop<numerical, @t>) -> !rasp.sop<categorical, @t> {
// CHECK-NEXT:    ^bb0(%[[V1:.+]]: !rasp.value):
// CHECK-NEXT:      rasp.yield %[[V1]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[C:.+]] = rasp.tokens : !rasp.sop<categorical, @t>
// CHECK-NEXT:    %[[S:.+]] = rasp.select keys(%[[C]]) queries(%[[C]]) : !rasp.sop<categorical, @t>, !rasp.sop<categorical, @t> {
// CHECK-NEXT:    ^bb0(%[[KEY:.+]]: !rasp.value, %[[QUERY:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V1:.+]] = rasp.cmp ne %[[KEY]], %[[QUERY]]
// CHECK-NEXT:      rasp.yield %[[V1]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[BEST:.+]] = rasp.selector_best %[[S]], %[[V0]] ["least"] : !rasp.sop<categorical, @t>
// CHECK-NEXT:    %[[V1:.+]] = rasp.aggregate %[[BEST]], %[[V0]] default 1 named "a_categorical" as categorical : !rasp.sop<categorical, @t> -> !rasp.sop<categorical, @t>
// CHECK-NEXT:    %[[A:.+]] = rasp.map(%[[V1]]) named "a" as numerical : (!rasp.sop<categorical, @t>) -> !rasp.sop<numerical, @t> {
// CHECK-NEXT:    ^bb0(%[[V2:.+]]: !rasp.value):
// CHECK-NEXT:      rasp.yield %[[V2]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[A]] : !rasp.sop<numerical, @t>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

// RUN: rasp-opt -p rasp-lower-sums %s | filecheck --match-full-lines %s

// The sum of one truth value is the number 1, and no aggregate of the truth value.
rasp.program @one_flag vocab {true, false} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %s = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp eq %key, %query
    rasp.yield %0
  }
  %total = rasp.aggregate_sum %s, %t named "total" : !rasp.sop -> !rasp.sop
  rasp.return %total : !rasp.sop
}

// CHECK:       rasp.program @one_flag vocab {false, true} max_seq_len 2 {
// CHECK-NEXT:    rasp.domain @total {0, 1}
// CHECK:         %[[WIDTH:.+]] = rasp.selector_width %{{.+}} named "total_1" as numerical : !rasp.sop
// CHECK-NEXT:    %[[TOTAL:.+]] = rasp.map(%[[WIDTH]]) named "total" : (!rasp.sop) -> !rasp.sop<categorical, @total> {
// CHECK-NOT:     rasp.aggregate
// CHECK:         rasp.return %[[TOTAL]] : !rasp.sop<categorical, @total>

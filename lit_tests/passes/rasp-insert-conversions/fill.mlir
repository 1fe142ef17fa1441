// RUN: rasp-opt -p rasp-insert-conversions %s | filecheck --match-full-lines %s

// A fill reads a direction for each value.
// CHECK:       %[[T:.+]] = rasp.tokens named "t" as numerical : !rasp.sop<numerical, @d>
// CHECK-NEXT:  %[[C:.+]] = rasp.map(%[[T]]) named "t_categorical" as categorical : (!rasp.sop<numerical, @d>) -> !rasp.sop<categorical, @d> {
// CHECK-NEXT:  ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:    rasp.yield %[[X]]
// CHECK-NEXT:  }
// CHECK-NEXT:  %[[F:.+]] = rasp.fill %[[C]] with 1 named "f" : !rasp.sop<categorical, @d> -> !rasp.sop<categorical, @d>
rasp.program @fills vocab {0, 1} max_seq_len 2 {
  rasp.domain @d {0, 1}
  %t = rasp.tokens named "t" as numerical : !rasp.sop<numerical, @d>
  %f = rasp.fill %t with 1 named "f" : !rasp.sop<numerical, @d> -> !rasp.sop<categorical, @d>
  rasp.return %f : !rasp.sop<categorical, @d>
}

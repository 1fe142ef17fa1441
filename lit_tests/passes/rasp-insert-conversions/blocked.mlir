// RUN: rasp-opt -p rasp-insert-conversions --split-input-file %s | filecheck %s

// Numbers that are too fine for one number to be decoded become blocked, if blocks are few.
rasp.program @fine vocab {0 to 4, 1000, 1001, 1002} max_seq_len 2 {
  rasp.domain @d {0 to 4, 1000, 1001, 1002}
  %t = rasp.tokens named "t" : !rasp.sop<numerical, @d>
  rasp.return %t : !rasp.sop<numerical, @d>
}
// CHECK:      rasp.program @fine
// CHECK:        %[[T:.+]] = rasp.tokens named "t" : !rasp.sop<numerical, @d>
// CHECK-NEXT:   %[[B:.+]] = rasp.map(%[[T]]) named "t_blocked" as blocked : (!rasp.sop<numerical, @d>) -> !rasp.sop<blocked, @d> {
// CHECK-NEXT:   ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:     rasp.yield %[[X]]
// CHECK-NEXT:   }
// CHECK-NEXT:   rasp.return %[[B]] : !rasp.sop<blocked, @d>

// -----

// One direction a value, where another reader has made it already.
rasp.program @made vocab {0 to 4, 1000, 1001, 1002} max_seq_len 2 {
  rasp.domain @d {0 to 4, 1000, 1001, 1002}
  %t = rasp.tokens named "t" : !rasp.sop<numerical, @d>
  %s = rasp.select keys(%t) queries(%t) : !rasp.sop<numerical, @d>, !rasp.sop<numerical, @d> {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %e = rasp.cmp eq %k, %q
    rasp.yield %e
  }
  %a = rasp.aggregate %s, %t as numerical : !rasp.sop<numerical, @d> -> !rasp.sop<numerical, @d>
  rasp.return %t, %a : !rasp.sop<numerical, @d>, !rasp.sop<numerical, @d>
}
// CHECK:      rasp.program @made
// CHECK:        %[[C:.+]] = rasp.map(%{{.+}}) named "t_categorical" as categorical
// CHECK:        rasp.return %[[C]], %{{.+}} : !rasp.sop<categorical, @d>, !rasp.sop<numerical, @d>
// CHECK-NOT:    blocked

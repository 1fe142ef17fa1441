// RUN: rasp-opt -p rasp-simplify-selectors --split-input-file %s | filecheck --match-full-lines %s

// A mean of True at the first position and 0 elsewhere is no number where the first is selected alone.
rasp.program @share vocab {"a", "b"} max_seq_len 3 {
  %i = rasp.indices : !rasp.sop
  %zero = rasp.constant 0 : !rasp.sop
  %s = rasp.select keys(%i) queries(%zero) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %m = rasp.map(%i) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %v = rasp.literal 0
    %c = rasp.cmp eq %x, %v
    %true = rasp.literal true
    %r = rasp.if %c, %true, %v
    rasp.yield %r
  }
  %x = rasp.aggregate %s, %m named "x" : !rasp.sop -> !rasp.sop
  rasp.return %x : !rasp.sop
}

// CHECK:       rasp.program @share vocab {"a", "b"} max_seq_len 3 {
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[ZERO:.+]] = rasp.constant 0 : !rasp.sop
// CHECK-NEXT:    %[[S:.+]] = rasp.select keys(%[[I]]) queries(%[[ZERO]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[M:.+]] = rasp.map(%[[I]]) : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V:.+]] = rasp.literal 0
// CHECK-NEXT:      %[[C:.+]] = rasp.cmp eq %[[X]], %[[V]]
// CHECK-NEXT:      %[[TRUE:.+]] = rasp.literal true
// CHECK-NEXT:      %[[R:.+]] = rasp.if %[[C]], %[[TRUE]], %[[V]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[X:.+]] = rasp.aggregate %[[S]], %[[M]] named "x" : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    rasp.return %[[X]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// Asked for as a number, it is 1 / width.
rasp.program @number vocab {"a", "b"} max_seq_len 3 {
  %i = rasp.indices : !rasp.sop
  %zero = rasp.constant 0 : !rasp.sop
  %s = rasp.select keys(%i) queries(%zero) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %m = rasp.map(%i) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %v = rasp.literal 0
    %c = rasp.cmp eq %x, %v
    %true = rasp.literal true
    %r = rasp.if %c, %true, %v
    rasp.yield %r
  }
  %x = rasp.aggregate %s, %m named "x" as numerical : !rasp.sop -> !rasp.sop
  rasp.return %x : !rasp.sop
}

// CHECK:       rasp.program @number vocab {"a", "b"} max_seq_len 3 {
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[ZERO:.+]] = rasp.constant 0 : !rasp.sop
// CHECK-NEXT:    %[[S:.+]] = rasp.select keys(%[[I]]) queries(%[[ZERO]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[M:.+]] = rasp.map(%[[I]]) : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V:.+]] = rasp.literal 0
// CHECK-NEXT:      %[[C:.+]] = rasp.cmp eq %[[X]], %[[V]]
// CHECK-NEXT:      %[[TRUE:.+]] = rasp.literal true
// CHECK-NEXT:      %[[R:.+]] = rasp.if %[[C]], %[[TRUE]], %[[V]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[X:.+]] = rasp.selector_width %[[S]] named "x_width" : !rasp.sop
// CHECK-NEXT:    %[[X_1:.+]] = rasp.map(%[[X]]) named "x" as numerical : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V0:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V1:.+]] = rasp.literal 0
// CHECK-NEXT:      %[[V2:.+]] = rasp.literal 1
// CHECK-NEXT:      %[[V3:.+]] = rasp.cmp eq %[[V0]], %[[V1]]
// CHECK-NEXT:      %[[V4:.+]] = rasp.div %[[V2]], %[[V0]]
// CHECK-NEXT:      %[[V5:.+]] = rasp.if %[[V3]], %[[V2]], %[[V4]]
// CHECK-NEXT:      rasp.yield %[[V5]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[X_1]] : !rasp.sop
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

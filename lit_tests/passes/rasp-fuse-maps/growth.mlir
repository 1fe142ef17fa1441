// RUN: rasp-opt -p 'rasp-fuse-maps{scope=cost growth=2}' --split-input-file %s | filecheck --match-full-lines %s

// Two tables of 8 entries become one of 2 x 4 x 4 = 32, twice as many entries.
rasp.program @within vocab {1, 2} max_seq_len 4 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %a = rasp.map(%t, %i) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %two = rasp.literal 2
    %m = rasp.mul %x, %y
    %r = rasp.mod %m, %two
    rasp.yield %r
  }
  %j = rasp.indices : !rasp.sop
  %b = rasp.map(%a, %j) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.mul %x, %y
    rasp.yield %r
  }
  rasp.return %b : !rasp.sop
}

// CHECK:       rasp.program @within vocab {1, 2} max_seq_len 4 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[J:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[B:.+]] = rasp.map(%[[T]], %[[I]], %[[J]]) : (!rasp.sop, !rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value, %[[Y_1:.+]]: !rasp.value):
// CHECK-NEXT:      %[[TWO:.+]] = rasp.literal 2
// CHECK-NEXT:      %[[M:.+]] = rasp.mul %[[X]], %[[Y]]
// CHECK-NEXT:      %[[R:.+]] = rasp.mod %[[M]], %[[TWO]]
// CHECK-NEXT:      %[[R_1:.+]] = rasp.mul %[[R]], %[[Y_1]]
// CHECK-NEXT:      rasp.yield %[[R_1]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[B]] : !rasp.sop
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

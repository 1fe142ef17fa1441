// RUN: rasp-opt -p 'rasp-fuse-maps{scope=cost growth=1}' --split-input-file %s | filecheck --match-full-lines %s

// 32 entries are more than 8 and 8.
rasp.program @exceeded vocab {1, 2} max_seq_len 4 {
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

// CHECK:       rasp.program @exceeded vocab {1, 2} max_seq_len 4 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[A:.+]] = rasp.map(%[[T]], %[[I]]) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[TWO:.+]] = rasp.literal 2
// CHECK-NEXT:      %[[M:.+]] = rasp.mul %[[X]], %[[Y]]
// CHECK-NEXT:      %[[R:.+]] = rasp.mod %[[M]], %[[TWO]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[J:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[B:.+]] = rasp.map(%[[A]], %[[J]]) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.mul %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[B]] : !rasp.sop
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

// RUN: rasp-opt -p rasp-saturate %s | filecheck --match-full-lines %s
// RUN: rasp-opt -p 'rasp-saturate{iterations=1}' %s | filecheck --match-full-lines %s --check-prefix SHORT
// RUN: rasp-opt -p 'rasp-saturate{nodes=8}' %s | filecheck --match-full-lines %s --check-prefix NODES
// RUN: rasp-opt -p 'rasp-saturate{cases=15}' %s | filecheck --match-full-lines %s --check-prefix CASES

// `2 (y - x) + 2 x` is `2 y`, which takes two rounds and more than eight terms to find. The function
// has 16 cases.
rasp.program @limits vocab {0 to 3} max_seq_len 4 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %m = rasp.map(%t, %i) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %0 = rasp.literal 2
    %1 = rasp.sub %y, %x
    %2 = rasp.mul %1, %0
    %3 = rasp.mul %x, %0
    %4 = rasp.add %2, %3
    rasp.yield %4
  }
  rasp.return %m : !rasp.sop
}

// CHECK:       rasp.program @limits vocab {0 to 3} max_seq_len 4 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[M:.+]] = rasp.map(%[[I]]) : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V0:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V1:.+]] = rasp.literal 2
// CHECK-NEXT:      %[[V2:.+]] = rasp.mul %[[V1]], %[[V0]]
// CHECK-NEXT:      rasp.yield %[[V2]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[M]] : !rasp.sop
// CHECK-NEXT:  }

// SHORT:       rasp.program @limits vocab {0 to 3} max_seq_len 4 {
// SHORT-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// SHORT-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// SHORT-NEXT:    %[[M:.+]] = rasp.map(%[[T]], %[[I]]) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// SHORT-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// SHORT-NEXT:      %[[V0:.+]] = rasp.literal 2
// SHORT-NEXT:      %[[V1:.+]] = rasp.sub %[[Y]], %[[X]]
// SHORT-NEXT:      %[[V2:.+]] = rasp.mul %[[V1]], %[[V0]]
// SHORT-NEXT:      %[[V3:.+]] = rasp.mul %[[X]], %[[V0]]
// SHORT-NEXT:      %[[V4:.+]] = rasp.add %[[V2]], %[[V3]]
// SHORT-NEXT:      rasp.yield %[[V4]]
// SHORT-NEXT:    }
// SHORT-NEXT:    rasp.return %[[M]] : !rasp.sop
// SHORT-NEXT:  }

// NODES:       rasp.program @limits vocab {0 to 3} max_seq_len 4 {
// NODES-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// NODES-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// NODES-NEXT:    %[[M:.+]] = rasp.map(%[[T]], %[[I]]) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// NODES-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// NODES-NEXT:      %[[V0:.+]] = rasp.literal 2
// NODES-NEXT:      %[[V1:.+]] = rasp.sub %[[Y]], %[[X]]
// NODES-NEXT:      %[[V2:.+]] = rasp.mul %[[V1]], %[[V0]]
// NODES-NEXT:      %[[V3:.+]] = rasp.mul %[[X]], %[[V0]]
// NODES-NEXT:      %[[V4:.+]] = rasp.add %[[V2]], %[[V3]]
// NODES-NEXT:      rasp.yield %[[V4]]
// NODES-NEXT:    }
// NODES-NEXT:    rasp.return %[[M]] : !rasp.sop
// NODES-NEXT:  }

// CASES:       rasp.program @limits vocab {0 to 3} max_seq_len 4 {
// CASES-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CASES-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CASES-NEXT:    %[[M:.+]] = rasp.map(%[[T]], %[[I]]) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CASES-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CASES-NEXT:      %[[V0:.+]] = rasp.literal 2
// CASES-NEXT:      %[[V1:.+]] = rasp.sub %[[Y]], %[[X]]
// CASES-NEXT:      %[[V2:.+]] = rasp.mul %[[V1]], %[[V0]]
// CASES-NEXT:      %[[V3:.+]] = rasp.mul %[[X]], %[[V0]]
// CASES-NEXT:      %[[V4:.+]] = rasp.add %[[V2]], %[[V3]]
// CASES-NEXT:      rasp.yield %[[V4]]
// CASES-NEXT:    }
// CASES-NEXT:    rasp.return %[[M]] : !rasp.sop
// CASES-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

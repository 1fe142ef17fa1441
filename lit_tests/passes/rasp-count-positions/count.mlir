// RUN: rasp-opt -p rasp-count-positions --split-input-file --validate %s | filecheck --match-full-lines %s

rasp.program @p vocab {"a"} max_seq_len 2 causal {
  %i = rasp.indices named "place" : !rasp.sop
  %j = rasp.indices : !rasp.sop
  %s = rasp.map(%i, %j) named "s" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %z = rasp.add %x, %y
    rasp.yield %z
  }
  rasp.return %s : !rasp.sop
}

// CHECK:       rasp.program @p vocab {"a"} max_seq_len 2 causal {
// CHECK-NEXT:    %[[I:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I_1:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) named "all" : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V0:.+]]: !rasp.value, %[[V1:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V2:.+]] = rasp.literal true
// CHECK-NEXT:      rasp.yield %[[V2]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[I_2:.+]] = rasp.selector_width %[[I_1]] named "seen" : !rasp.sop
// CHECK-NEXT:    %[[I_3:.+]] = rasp.map(%[[I_2]]) named "place" : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V0:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V1:.+]] = rasp.literal 1
// CHECK-NEXT:      %[[V2:.+]] = rasp.sub %[[V0]], %[[V1]]
// CHECK-NEXT:      rasp.yield %[[V2]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[J:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[J_1:.+]] = rasp.select keys(%[[J]]) queries(%[[J]]) named "all" : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V0:.+]]: !rasp.value, %[[V1:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V2:.+]] = rasp.literal true
// CHECK-NEXT:      rasp.yield %[[V2]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[J_2:.+]] = rasp.selector_width %[[J_1]] named "seen" : !rasp.sop
// CHECK-NEXT:    %[[J_3:.+]] = rasp.map(%[[J_2]]) named "indices" : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V0:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V1:.+]] = rasp.literal 1
// CHECK-NEXT:      %[[V2:.+]] = rasp.sub %[[V0]], %[[V1]]
// CHECK-NEXT:      rasp.yield %[[V2]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[S:.+]] = rasp.map(%[[I_3]], %[[J_3]]) named "s" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[Z:.+]] = rasp.add %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[Z]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[S]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// A program that does not read indices stays, causal or not.
rasp.program @q vocab {"a"} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  rasp.return %t : !rasp.sop
}

// CHECK:       rasp.program @q vocab {"a"} max_seq_len 2 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    rasp.return %[[T]] : !rasp.sop
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

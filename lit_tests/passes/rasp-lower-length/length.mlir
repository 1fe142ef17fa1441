// RUN: rasp-opt -p rasp-lower-length --split-input-file %s | filecheck --match-full-lines %s

// The length becomes the width of a selector of all keys; name and encoding stay.
rasp.program @lengths vocab {"a"} max_seq_len 3 {
  %n = rasp.length : !rasp.sop
  %m = rasp.length named "len" as numerical : !rasp.sop
  rasp.return %n, %m : !rasp.sop, !rasp.sop
}

// CHECK:       rasp.program @lengths vocab {"a"} max_seq_len 3 {
// CHECK-NEXT:    %[[N:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[N_1:.+]] = rasp.select keys(%[[N]]) queries(%[[N]]) named "all" : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V0:.+]]: !rasp.value, %[[V1:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V2:.+]] = rasp.literal true
// CHECK-NEXT:      rasp.yield %[[V2]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[N_2:.+]] = rasp.selector_width %[[N_1]] named "length" : !rasp.sop
// CHECK-NEXT:    %[[M:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[M_1:.+]] = rasp.select keys(%[[M]]) queries(%[[M]]) named "all" : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V0:.+]]: !rasp.value, %[[V1:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V2:.+]] = rasp.literal true
// CHECK-NEXT:      rasp.yield %[[V2]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[M_2:.+]] = rasp.selector_width %[[M_1]] named "len" as numerical : !rasp.sop
// CHECK-NEXT:    rasp.return %[[N_2]], %[[M_2]] : !rasp.sop, !rasp.sop
// CHECK-NEXT:  }

// -----

// An inferred type stays.
rasp.program @typed vocab {"a"} max_seq_len 3 {
  rasp.domain @length {1 to 3}
  %n = rasp.length : !rasp.sop<categorical, @length>
  rasp.return %n : !rasp.sop<categorical, @length>
}

// CHECK:       rasp.program @typed vocab {"a"} max_seq_len 3 {
// CHECK-NEXT:    rasp.domain @length {1 to 3}
// CHECK-NEXT:    %[[N:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[N_1:.+]] = rasp.select keys(%[[N]]) queries(%[[N]]) named "all" : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V0:.+]]: !rasp.value, %[[V1:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V2:.+]] = rasp.literal true
// CHECK-NEXT:      rasp.yield %[[V2]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[N_2:.+]] = rasp.selector_width %[[N_1]] named "length" : !rasp.sop<categorical, @length>
// CHECK-NEXT:    rasp.return %[[N_2]] : !rasp.sop<categorical, @length>
// CHECK-NEXT:  }

// -----

// A causal program without `rasp.length` stays.
rasp.program @causal vocab {"a"} max_seq_len 3 causal {
  %t = rasp.tokens : !rasp.sop
  rasp.return %t : !rasp.sop
}

// CHECK:       rasp.program @causal vocab {"a"} max_seq_len 3 causal {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    rasp.return %[[T]] : !rasp.sop
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

// RUN: rasp-opt -p 'rasp-lower-length{via=mean}' --split-input-file %s | filecheck --match-full-lines %s

// The length from the numerical mean of indices, (length - 1) / 2, keeps name and encoding.
%n = rasp.length named "n" as numerical : !rasp.sop
"test.op"(%n) : (!rasp.sop) -> ()

// CHECK:       %[[N:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:  %[[N_1:.+]] = rasp.select keys(%[[N]]) queries(%[[N]]) named "all" : !rasp.sop, !rasp.sop {
// CHECK-NEXT:  ^bb0(%[[V0:.+]]: !rasp.value, %[[V1:.+]]: !rasp.value):
// CHECK-NEXT:    %[[V2:.+]] = rasp.literal true
// CHECK-NEXT:    rasp.yield %[[V2]]
// CHECK-NEXT:  }
// CHECK-NEXT:  %[[N_2:.+]] = rasp.aggregate %[[N_1]], %[[N]] named "n_mean_index" as numerical : !rasp.sop -> !rasp.sop
// CHECK-NEXT:  %[[N_3:.+]] = rasp.map(%[[N_2]]) named "n" as numerical : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:  ^bb0(%[[V0:.+]]: !rasp.value):
// CHECK-NEXT:    %[[V1:.+]] = rasp.literal 2
// CHECK-NEXT:    %[[V2:.+]] = rasp.literal 1
// CHECK-NEXT:    %[[V3:.+]] = rasp.mul %[[V0]], %[[V1]]
// CHECK-NEXT:    %[[V4:.+]] = rasp.add %[[V3]], %[[V2]]
// CHECK-NEXT:    rasp.yield %[[V4]]
// CHECK-NEXT:  }
// CHECK-NEXT:  "test.op"(%[[N_3]]) : (!rasp.sop) -> ()

// -----

// The lowering of a length without a name is named "length".
%n = rasp.length : !rasp.sop
"test.op"(%n) : (!rasp.sop) -> ()

// CHECK:       %[[N:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:  %[[N_1:.+]] = rasp.select keys(%[[N]]) queries(%[[N]]) named "all" : !rasp.sop, !rasp.sop {
// CHECK-NEXT:  ^bb0(%[[V0:.+]]: !rasp.value, %[[V1:.+]]: !rasp.value):
// CHECK-NEXT:    %[[V2:.+]] = rasp.literal true
// CHECK-NEXT:    rasp.yield %[[V2]]
// CHECK-NEXT:  }
// CHECK-NEXT:  %[[N_2:.+]] = rasp.aggregate %[[N_1]], %[[N]] named "length_mean_index" as numerical : !rasp.sop -> !rasp.sop
// CHECK-NEXT:  %[[N_3:.+]] = rasp.map(%[[N_2]]) named "length" : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:  ^bb0(%[[V0:.+]]: !rasp.value):
// CHECK-NEXT:    %[[V1:.+]] = rasp.literal 2
// CHECK-NEXT:    %[[V2:.+]] = rasp.literal 1
// CHECK-NEXT:    %[[V3:.+]] = rasp.mul %[[V0]], %[[V1]]
// CHECK-NEXT:    %[[V4:.+]] = rasp.add %[[V3]], %[[V2]]
// CHECK-NEXT:    rasp.yield %[[V4]]
// CHECK-NEXT:  }
// CHECK-NEXT:  "test.op"(%[[N_3]]) : (!rasp.sop) -> ()

// -----

// The result keeps the inferred type of the length; the new operands have no inferred type.
rasp.program @inferred vocab {1} max_seq_len 2 {
  rasp.domain @n {1, 2}
  %n = rasp.length as categorical : !rasp.sop<categorical, @n>
  rasp.return %n : !rasp.sop<categorical, @n>
}

// CHECK:       rasp.program @inferred vocab {1} max_seq_len 2 {
// CHECK-NEXT:    rasp.domain @n {1, 2}
// CHECK-NEXT:    %[[N:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[N_1:.+]] = rasp.select keys(%[[N]]) queries(%[[N]]) named "all" : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V0:.+]]: !rasp.value, %[[V1:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V2:.+]] = rasp.literal true
// CHECK-NEXT:      rasp.yield %[[V2]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[N_2:.+]] = rasp.aggregate %[[N_1]], %[[N]] named "length_mean_index" as numerical : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[N_3:.+]] = rasp.map(%[[N_2]]) named "length" as categorical : (!rasp.sop) -> !rasp.sop<categorical, @n> {
// CHECK-NEXT:    ^bb0(%[[V0:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V1:.+]] = rasp.literal 2
// CHECK-NEXT:      %[[V2:.+]] = rasp.literal 1
// CHECK-NEXT:      %[[V3:.+]] = rasp.mul %[[V0]], %[[V1]]
// CHECK-NEXT:      %[[V4:.+]] = rasp.add %[[V3]], %[[V2]]
// CHECK-NEXT:      rasp.yield %[[V4]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[N_3]] : !rasp.sop<categorical, @n>
// CHECK-NEXT:  }

// -----

// Each length is lowered by itself; rasp-merge-equal merges equal s-ops.
rasp.program @two vocab {1} max_seq_len 2 {
  %m = rasp.length named "m" : !rasp.sop
  %n = rasp.length named "n" : !rasp.sop
  rasp.return %m, %n : !rasp.sop, !rasp.sop
}

// CHECK:       rasp.program @two vocab {1} max_seq_len 2 {
// CHECK-NEXT:    %[[M:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[M_1:.+]] = rasp.select keys(%[[M]]) queries(%[[M]]) named "all" : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V0:.+]]: !rasp.value, %[[V1:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V2:.+]] = rasp.literal true
// CHECK-NEXT:      rasp.yield %[[V2]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[M_2:.+]] = rasp.aggregate %[[M_1]], %[[M]] named "m_mean_index" as numerical : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[M_3:.+]] = rasp.map(%[[M_2]]) named "m" : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V0:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V1:.+]] = rasp.literal 2
// CHECK-NEXT:      %[[V2:.+]] = rasp.literal 1
// CHECK-NEXT:      %[[V3:.+]] = rasp.mul %[[V0]], %[[V1]]
// CHECK-NEXT:      %[[V4:.+]] = rasp.add %[[V3]], %[[V2]]
// CHECK-NEXT:      rasp.yield %[[V4]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[N:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[N_1:.+]] = rasp.select keys(%[[N]]) queries(%[[N]]) named "all" : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V0:.+]]: !rasp.value, %[[V1:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V2:.+]] = rasp.literal true
// CHECK-NEXT:      rasp.yield %[[V2]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[N_2:.+]] = rasp.aggregate %[[N_1]], %[[N]] named "n_mean_index" as numerical : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[N_3:.+]] = rasp.map(%[[N_2]]) named "n" : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V0:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V1:.+]] = rasp.literal 2
// CHECK-NEXT:      %[[V2:.+]] = rasp.literal 1
// CHECK-NEXT:      %[[V3:.+]] = rasp.mul %[[V0]], %[[V1]]
// CHECK-NEXT:      %[[V4:.+]] = rasp.add %[[V3]], %[[V2]]
// CHECK-NEXT:      rasp.yield %[[V4]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[M_3]], %[[N_3]] : !rasp.sop, !rasp.sop
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

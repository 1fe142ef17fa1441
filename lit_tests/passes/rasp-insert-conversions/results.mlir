// RUN: rasp-opt -p rasp-insert-conversions --split-input-file %s | filecheck --match-full-lines %s

// Numbers of too many gaps for decoding become categorical, by request or by default.
rasp.program @categorical vocab {1, 2} max_seq_len 3 {
  rasp.domain @f {0, 1/5000, 1}
  %t = rasp.tokens : !rasp.sop<numerical, @f>
  %i = rasp.indices as categorical : !rasp.sop<numerical, @f>
  rasp.return %t, %i : !rasp.sop<numerical, @f>, !rasp.sop<numerical, @f>
}

// CHECK:       rasp.program @categorical vocab {1, 2} max_seq_len 3 {
// CHECK-NEXT:    rasp.domain @f {0, 1/5000, 1}
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop<numerical, @f>
// CHECK-NEXT:    %[[V0:.+]] = rasp.map(%[[T]]) named "tokens_categorical" as categorical : (!rasp.sop<numerical, @f>) -> !rasp.sop<categorical, @f> {
// CHECK-NEXT:    ^bb0(%[[V1:.+]]: !rasp.value):
// CHECK-NEXT:      rasp.yield %[[V1]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[I:.+]] = rasp.indices as categorical : !rasp.sop<numerical, @f>
// CHECK-NEXT:    %[[V1:.+]] = rasp.map(%[[I]]) named "indices_categorical" as categorical : (!rasp.sop<numerical, @f>) -> !rasp.sop<categorical, @f> {
// CHECK-NEXT:    ^bb0(%[[V2:.+]]: !rasp.value):
// CHECK-NEXT:      rasp.yield %[[V2]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[V0]], %[[V1]] : !rasp.sop<categorical, @f>, !rasp.sop<categorical, @f>
// CHECK-NEXT:  }

// -----

// A categorical s-op that is requested as numerical.
rasp.program @numerical vocab {1, 2} max_seq_len 3 {
  rasp.domain @t {1, 2}
  %t = rasp.tokens as numerical : !rasp.sop<categorical, @t>
  rasp.return %t : !rasp.sop<categorical, @t>
}

// CHECK:       rasp.program @numerical vocab {1, 2} max_seq_len 3 {
// CHECK-NEXT:    rasp.domain @t {1, 2}
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens as numerical : !rasp.sop<categorical, @t>
// CHECK-NEXT:    %[[V0:.+]] = rasp.map(%[[T]]) named "tokens_numerical" as numerical : (!rasp.sop<categorical, @t>) -> !rasp.sop<numerical, @t> {
// CHECK-NEXT:    ^bb0(%[[V1:.+]]: !rasp.value):
// CHECK-NEXT:      rasp.yield %[[V1]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[V0]] : !rasp.sop<numerical, @t>
// CHECK-NEXT:  }

// -----

// Results with the requested encoding stay.
rasp.program @unchanged vocab {1, 2} max_seq_len 3 {
  rasp.domain @t {1, 2}
  rasp.domain @i {0 to 2}
  %t = rasp.tokens as numerical : !rasp.sop<numerical, @t>
  %i = rasp.indices : !rasp.sop<categorical, @i>
  rasp.return %t, %i : !rasp.sop<numerical, @t>, !rasp.sop<categorical, @i>
}

// CHECK:       rasp.program @unchanged vocab {1, 2} max_seq_len 3 {
// CHECK-NEXT:    rasp.domain @t {1, 2}
// CHECK-NEXT:    rasp.domain @i {0 to 2}
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens as numerical : !rasp.sop<numerical, @t>
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop<categorical, @i>
// CHECK-NEXT:    rasp.return %[[T]], %[[I]] : !rasp.sop<numerical, @t>, !rasp.sop<categorical, @i>
// CHECK-NEXT:  }

// -----

// Two results share one conversion.
rasp.program @twice vocab {1, 2} max_seq_len 3 {
  rasp.domain @t {1, 2}
  %t = rasp.tokens named "t" as numerical : !rasp.sop<categorical, @t>
  rasp.return %t, %t : !rasp.sop<categorical, @t>, !rasp.sop<categorical, @t>
}

// CHECK:       rasp.program @twice vocab {1, 2} max_seq_len 3 {
// CHECK-NEXT:    rasp.domain @t {1, 2}
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens named "t" as numerical : !rasp.sop<categorical, @t>
// CHECK-NEXT:    %[[V0:.+]] = rasp.map(%[[T]]) named "t_numerical" as numerical : (!rasp.sop<categorical, @t>) -> !rasp.sop<numerical, @t> {
// CHECK-NEXT:    ^bb0(%[[V1:.+]]: !rasp.value):
// CHECK-NEXT:      rasp.yield %[[V1]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[V0]], %[[V0]] : !rasp.sop<numerical, @t>, !rasp.sop<numerical, @t>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

// RUN: rasp-opt -p rasp-declare-variables,canonicalize,dce --check-variables %s | filecheck --match-full-lines %s

// Passes of xDSL remove s-ops as well: `b` is a constant, and `c` has no reader.
rasp.program @removed vocab {1, 2} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  %b = rasp.map(%t) named "b" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    rasp.yield %x
  }
  %c = rasp.map(%t) named "c" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %n = rasp.neg %x
    rasp.yield %n
  }
  rasp.return %b : !rasp.sop
}

// CHECK:       rasp.program @removed vocab {1, 2} max_seq_len 2 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[B:.+]] = rasp.map(%[[T]]) named "b" : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      rasp.yield %[[X]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.variable "tokens" line 5
// CHECK-NEXT:    rasp.variable "b" line 6
// CHECK-NEXT:    rasp.variable "c" line 10 fate <unread by "canonicalize">
// CHECK-NEXT:    rasp.return %[[B]] : !rasp.sop
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

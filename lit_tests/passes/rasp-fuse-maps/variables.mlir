// RUN: rasp-opt -p rasp-declare-variables,rasp-fuse-maps %s | filecheck --match-full-lines %s

// The record of a map without other readers names the variable that it was fused into.
rasp.program @fused vocab {1, 2} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  %a = rasp.map(%t) named "a" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %n = rasp.neg %x
    rasp.yield %n
  }
  %b = rasp.map(%a) named "b" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %n = rasp.abs %x
    rasp.yield %n
  }
  rasp.return %b : !rasp.sop
}

// CHECK:       rasp.program @fused vocab {1, 2} max_seq_len 2 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[B:.+]] = rasp.map(%[[T]]) named "b" : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      %[[N:.+]] = rasp.neg %[[X]]
// CHECK-NEXT:      %[[N_1:.+]] = rasp.abs %[[N]]
// CHECK-NEXT:      rasp.yield %[[N_1]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.variable "tokens" line 5
// CHECK-NEXT:    rasp.variable "a" line 6 fate <fused by "rasp-fuse-maps" into ["b"]>
// CHECK-NEXT:    rasp.variable "b" line 11
// CHECK-NEXT:    rasp.return %[[B]] : !rasp.sop
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

// RUN: rasp-opt -p rasp-declare-variables,rasp-merge-equal %s | filecheck --match-full-lines %s

// The record of the second of two equal s-ops names the first.
rasp.program @merged vocab {1, 2} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  %a = rasp.map(%t) named "a" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %n = rasp.neg %x
    rasp.yield %n
  }
  %b = rasp.map(%t) named "b" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %n = rasp.neg %x
    rasp.yield %n
  }
  rasp.return %a, %b : !rasp.sop, !rasp.sop
}

// CHECK:       rasp.program @merged vocab {1, 2} max_seq_len 2 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[A:.+]] = rasp.map(%[[T]]) named "a" : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      %[[N:.+]] = rasp.neg %[[X]]
// CHECK-NEXT:      rasp.yield %[[N]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.variable "tokens" line 5
// CHECK-NEXT:    rasp.variable "a" line 6
// CHECK-NEXT:    rasp.variable "b" line 11 fate <merged by "rasp-merge-equal" into ["a"]>
// CHECK-NEXT:    rasp.return %[[A]], %[[A]] : !rasp.sop, !rasp.sop
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

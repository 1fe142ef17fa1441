// RUN: rasp-opt -p rasp-keep %s | filecheck --match-full-lines %s --check-prefix=ALL
// RUN: rasp-opt -p 'rasp-keep{names="a"},rasp-fuse-maps,rasp-merge-equal' %s | filecheck --match-full-lines %s

// A kept variable stays where the map would be fused, or merged with an equal one.
rasp.program @kept vocab {1, 2} max_seq_len 2 {
  %t = rasp.tokens named "t" : !rasp.sop
  %z = rasp.map(%t) named "z" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %n = rasp.neg %x
    rasp.yield %n
  }
  %a = rasp.map(%t) named "a" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %n = rasp.neg %x
    rasp.yield %n
  }
  %b = rasp.map(%a) named "b" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %n = rasp.neg %x
    rasp.yield %n
  }
  %c = rasp.map(%b) named "c" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %n = rasp.neg %x
    rasp.yield %n
  }
  rasp.variable "t"
  rasp.variable "z"
  rasp.variable "a"
  rasp.variable "b"
  rasp.variable "c"
  rasp.return %z, %c : !rasp.sop, !rasp.sop
}

// ALL:       rasp.program @kept vocab {1, 2} max_seq_len 2 {
// ALL-NEXT:    %[[T:.+]] = rasp.tokens named "t" : !rasp.sop
// ALL-NEXT:    %[[Z:.+]] = rasp.map(%[[T]]) named "z" : (!rasp.sop) -> !rasp.sop {
// ALL-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// ALL-NEXT:      %[[N:.+]] = rasp.neg %[[X]]
// ALL-NEXT:      rasp.yield %[[N]]
// ALL-NEXT:    }
// ALL-NEXT:    %[[A:.+]] = rasp.map(%[[T]]) named "a" : (!rasp.sop) -> !rasp.sop {
// ALL-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// ALL-NEXT:      %[[N:.+]] = rasp.neg %[[X]]
// ALL-NEXT:      rasp.yield %[[N]]
// ALL-NEXT:    }
// ALL-NEXT:    %[[B:.+]] = rasp.map(%[[A]]) named "b" : (!rasp.sop) -> !rasp.sop {
// ALL-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// ALL-NEXT:      %[[N:.+]] = rasp.neg %[[X]]
// ALL-NEXT:      rasp.yield %[[N]]
// ALL-NEXT:    }
// ALL-NEXT:    %[[C:.+]] = rasp.map(%[[B]]) named "c" : (!rasp.sop) -> !rasp.sop {
// ALL-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// ALL-NEXT:      %[[N:.+]] = rasp.neg %[[X]]
// ALL-NEXT:      rasp.yield %[[N]]
// ALL-NEXT:    }
// ALL-NEXT:    rasp.variable "t" keep
// ALL-NEXT:    rasp.variable "z" keep
// ALL-NEXT:    rasp.variable "a" keep
// ALL-NEXT:    rasp.variable "b" keep
// ALL-NEXT:    rasp.variable "c" keep
// ALL-NEXT:    rasp.return %[[Z]], %[[C]] : !rasp.sop, !rasp.sop
// ALL-NEXT:  }

// CHECK:       rasp.program @kept vocab {1, 2} max_seq_len 2 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens named "t" : !rasp.sop
// CHECK-NEXT:    %[[Z:.+]] = rasp.map(%[[T]]) named "z" : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      %[[N:.+]] = rasp.neg %[[X]]
// CHECK-NEXT:      rasp.yield %[[N]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[A:.+]] = rasp.map(%[[T]]) named "a" : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      %[[N:.+]] = rasp.neg %[[X]]
// CHECK-NEXT:      rasp.yield %[[N]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[C:.+]] = rasp.map(%[[A]]) named "c" : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      %[[N:.+]] = rasp.neg %[[X]]
// CHECK-NEXT:      %[[N_1:.+]] = rasp.neg %[[N]]
// CHECK-NEXT:      rasp.yield %[[N_1]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.variable "t"
// CHECK-NEXT:    rasp.variable "z"
// CHECK-NEXT:    rasp.variable "a" keep
// CHECK-NEXT:    rasp.variable "b" fate <fused by "rasp-fuse-maps" into ["c"]>
// CHECK-NEXT:    rasp.variable "c"
// CHECK-NEXT:    rasp.return %[[Z]], %[[C]] : !rasp.sop, !rasp.sop
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

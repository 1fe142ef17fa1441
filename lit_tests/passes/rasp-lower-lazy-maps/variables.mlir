// RUN: rasp-opt -p rasp-declare-variables,rasp-lower-lazy-maps,dce --check-variables %s | filecheck --match-full-lines %s

// Operands that join the function are fused into its s-op; `w` has another reader, and is kept.
rasp.program @guard vocab {"a"} max_seq_len 3 {
  %i = rasp.indices : !rasp.sop
  %w = rasp.map(%i) named "w" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 0
    %1 = rasp.cmp eq %x, %0
    rasp.yield %1
  }
  %inverse = rasp.map(%i) named "inverse" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %2 = rasp.literal 1
    %3 = rasp.div %2, %x
    rasp.yield %3
  }
  %z = rasp.lazy_map(%w, %inverse) named "z" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%c: !rasp.value, %y: !rasp.value):
    %4 = rasp.literal 0
    %5 = rasp.if %c, %4, %y
    rasp.yield %5
  }
  rasp.return %z, %w : !rasp.sop, !rasp.sop
}

// CHECK:       rasp.program @guard vocab {"a"} max_seq_len 3 {
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[W:.+]] = rasp.map(%[[I]]) named "w" : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V0:.+]] = rasp.literal 0
// CHECK-NEXT:      %[[V1:.+]] = rasp.cmp eq %[[X]], %[[V0]]
// CHECK-NEXT:      rasp.yield %[[V1]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[Z:.+]] = rasp.map(%[[I]]) named "z" : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[C:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V0:.+]] = rasp.literal 1
// CHECK-NEXT:      %[[V1:.+]] = rasp.div %[[V0]], %[[C]]
// CHECK-NEXT:      %[[V2:.+]] = rasp.literal 0
// CHECK-NEXT:      %[[V3:.+]] = rasp.cmp eq %[[C]], %[[V2]]
// CHECK-NEXT:      %[[V4:.+]] = rasp.literal 0
// CHECK-NEXT:      %[[V5:.+]] = rasp.if %[[V3]], %[[V4]], %[[V1]]
// CHECK-NEXT:      rasp.yield %[[V5]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.variable "indices" line 5
// CHECK-NEXT:    rasp.variable "w" line 6
// CHECK-NEXT:    rasp.variable "inverse" line 12 fate <fused by "rasp-lower-lazy-maps" into ["z"]>
// CHECK-NEXT:    rasp.variable "z" line 18
// CHECK-NEXT:    rasp.return %[[Z]], %[[W]] : !rasp.sop, !rasp.sop
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

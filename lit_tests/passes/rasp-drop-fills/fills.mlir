// RUN: rasp-opt -p rasp-drop-fills --split-input-file %s | filecheck --match-full-lines %s

// A count is never undefined; fills of a count go. A variable of the program keeps its name, and
// an s-op its encoding.
rasp.program @defined vocab {0, 1} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %same = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %w = rasp.selector_width %same : !rasp.sop
  %f = rasp.fill %w with "undefined" named "f" : !rasp.sop -> !rasp.sop
  %g = rasp.fill %w with 0 as numerical : !rasp.sop -> !rasp.sop
  %h = rasp.fill %w with 0 named "h" : !rasp.sop -> !rasp.sop
  rasp.variable "h" line 1
  rasp.return %f, %g, %h : !rasp.sop, !rasp.sop, !rasp.sop
}

// CHECK:       rasp.program @defined vocab {0, 1} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[SAME:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[W:.+]] = rasp.selector_width %[[SAME]] : !rasp.sop
// CHECK-NEXT:    %[[G:.+]] = rasp.map(%[[W]]) as numerical : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V0:.+]]: !rasp.value):
// CHECK-NEXT:      rasp.yield %[[V0]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[H:.+]] = rasp.map(%[[W]]) named "h" : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V0:.+]]: !rasp.value):
// CHECK-NEXT:      rasp.yield %[[V0]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.variable "h" line 1
// CHECK-NEXT:    rasp.return %[[W]], %[[G]], %[[H]] : !rasp.sop, !rasp.sop, !rasp.sop
// CHECK-NEXT:  }

// -----

// A quotient can be undefined.
rasp.program @undefined vocab {0, 1} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %q = rasp.map(%t) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %1 = rasp.literal 1
    %r = rasp.div %1, %x
    rasp.yield %r
  }
  %f = rasp.fill %q with "undefined" : !rasp.sop -> !rasp.sop
  rasp.return %f : !rasp.sop
}

// CHECK:       rasp.program @undefined vocab {0, 1} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[Q:.+]] = rasp.map(%[[T]]) : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V0:.+]] = rasp.literal 1
// CHECK-NEXT:      %[[R:.+]] = rasp.div %[[V0]], %[[X]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[F:.+]] = rasp.fill %[[Q]] with "undefined" : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    rasp.return %[[F]] : !rasp.sop
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

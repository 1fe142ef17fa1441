// RUN: rasp-opt -p rasp-count-sums %s | filecheck --match-full-lines %s

// A map of a width to truth values is no line, though its numbers are.
rasp.program @never vocab {"a", "b"} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %s = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %w = rasp.selector_width %s : !rasp.sop
  %m = rasp.map(%w) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %two = rasp.literal 2
    %c = rasp.cmp eq %x, %two
    rasp.yield %c
  }
  %never = rasp.map(%m) named "never" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %false = rasp.literal false
    %r = rasp.if %x, %false, %false
    rasp.yield %r
  }
  rasp.return %never : !rasp.sop
}

// CHECK:       rasp.program @never vocab {"a", "b"} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[S:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[W:.+]] = rasp.selector_width %[[S]] : !rasp.sop
// CHECK-NEXT:    %[[M:.+]] = rasp.map(%[[W]]) : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      %[[TWO:.+]] = rasp.literal 2
// CHECK-NEXT:      %[[C:.+]] = rasp.cmp eq %[[X]], %[[TWO]]
// CHECK-NEXT:      rasp.yield %[[C]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[NEVER:.+]] = rasp.map(%[[M]]) named "never" : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      %[[FALSE:.+]] = rasp.literal false
// CHECK-NEXT:      %[[R:.+]] = rasp.if %[[X]], %[[FALSE]], %[[FALSE]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[NEVER]] : !rasp.sop
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

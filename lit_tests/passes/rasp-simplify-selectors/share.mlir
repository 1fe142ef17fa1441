// RUN: rasp-opt -p rasp-simplify-selectors --split-input-file %s | filecheck %s

// The mean of a mark of the first position, among selected keys that include it, gives the width.
// CHECK-LABEL: rasp.program @counts
// CHECK:         %[[OR:.+]] = rasp.selector_or
// CHECK-NEXT:    %[[W:.+]] = rasp.selector_width %[[OR]] named "share_width" : !rasp.sop
// CHECK-NEXT:    %[[SHARE:.+]] = rasp.map(%[[W]]) named "share" : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      %[[ZERO:.+]] = rasp.literal 0
// CHECK-NEXT:      %[[ONE:.+]] = rasp.literal 1
// CHECK-NEXT:      %[[IS_ZERO:.+]] = rasp.cmp eq %[[X]], %[[ZERO]]
// CHECK-NEXT:      %[[QUOTIENT:.+]] = rasp.div %[[ONE]], %[[X]]
// CHECK-NEXT:      %[[CHOSEN:.+]] = rasp.if %[[IS_ZERO]], %[[ONE]], %[[QUOTIENT]]
// CHECK-NEXT:      rasp.yield %[[CHOSEN]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[SHARE]] : !rasp.sop
rasp.program @counts vocab {"a", "b"} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %first = rasp.map(%i) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 0
    %p = rasp.cmp eq %x, %0
    rasp.yield %p
  }
  %same = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %start = rasp.select keys(%first) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    rasp.yield %k
  }
  %or = rasp.selector_or %same, %start
  %share = rasp.aggregate %or, %first default 0 named "share" : !rasp.sop -> !rasp.sop
  rasp.return %share : !rasp.sop
}

// -----

// The mean stays if the first position may not be selected,
// CHECK-LABEL: rasp.program @missed
// CHECK:         rasp.aggregate
// CHECK-NEXT:    rasp.return
rasp.program @missed vocab {"a", "b"} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %first = rasp.map(%i) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 0
    %p = rasp.cmp eq %x, %0
    rasp.yield %p
  }
  %same = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %share = rasp.aggregate %same, %first default 0 named "share" : !rasp.sop -> !rasp.sop
  rasp.return %share : !rasp.sop
}

// -----

// or if the mark is at another position.
// CHECK-LABEL: rasp.program @second
// CHECK:         rasp.aggregate
// CHECK-NEXT:    rasp.return
rasp.program @second vocab {"a", "b"} max_seq_len 3 {
  %i = rasp.indices : !rasp.sop
  %second = rasp.map(%i) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %1 = rasp.literal 1
    %p = rasp.cmp eq %x, %1
    rasp.yield %p
  }
  %until = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp le %k, %q
    rasp.yield %p
  }
  %share = rasp.aggregate %until, %second default 0 named "share" : !rasp.sop -> !rasp.sop
  rasp.return %share : !rasp.sop
}

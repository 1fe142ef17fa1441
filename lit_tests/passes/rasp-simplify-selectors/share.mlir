// RUN: rasp-opt -p rasp-simplify-selectors --split-input-file %s | filecheck --match-full-lines %s

// The mean of a mark of the first position, among selected keys that include it, gives the width.
// CHECK:       rasp.program @counts vocab {"a", "b"} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[FIRST:.+]] = rasp.map(%[[I]]) : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V0:.+]] = rasp.literal 0
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[X]], %[[V0]]
// CHECK-NEXT:      %[[ONE:.+]] = rasp.literal 1
// CHECK-NEXT:      %[[ZERO:.+]] = rasp.literal 0
// CHECK-NEXT:      %[[MARK:.+]] = rasp.if %[[P]], %[[ONE]], %[[ZERO]]
// CHECK-NEXT:      rasp.yield %[[MARK]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[SAME:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[START:.+]] = rasp.select keys(%[[FIRST]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      rasp.yield %[[K]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[OR:.+]] = rasp.selector_or %[[SAME]], %[[START]]
// CHECK-NEXT:    %[[SHARE:.+]] = rasp.selector_not %[[START]]
// CHECK-NEXT:    %[[SHARE_1:.+]] = rasp.selector_and %[[SAME]], %[[SHARE]]
// CHECK-NEXT:    %[[SHARE_2:.+]] = rasp.selector_width %[[SHARE_1]] named "share_width_beside_first" : !rasp.sop
// CHECK-NEXT:    %[[SHARE_3:.+]] = rasp.map(%[[SHARE_2]]) named "share_width" : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V0:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V1:.+]] = rasp.literal 1
// CHECK-NEXT:      %[[V2:.+]] = rasp.add %[[V0]], %[[V1]]
// CHECK-NEXT:      rasp.yield %[[V2]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[SHARE_4:.+]] = rasp.map(%[[SHARE_3]]) named "share" : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V0:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V1:.+]] = rasp.literal 0
// CHECK-NEXT:      %[[V2:.+]] = rasp.literal 1
// CHECK-NEXT:      %[[V3:.+]] = rasp.cmp eq %[[V0]], %[[V1]]
// CHECK-NEXT:      %[[V4:.+]] = rasp.div %[[V2]], %[[V0]]
// CHECK-NEXT:      %[[V5:.+]] = rasp.if %[[V3]], %[[V2]], %[[V4]]
// CHECK-NEXT:      rasp.yield %[[V5]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[SHARE_4]] : !rasp.sop
// CHECK-NEXT:  }
rasp.program @counts vocab {"a", "b"} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %first = rasp.map(%i) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 0
    %p = rasp.cmp eq %x, %0
    %one = rasp.literal 1
    %zero = rasp.literal 0
    %mark = rasp.if %p, %one, %zero
    rasp.yield %mark
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
// CHECK:       rasp.program @missed vocab {"a", "b"} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[FIRST:.+]] = rasp.map(%[[I]]) : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V0:.+]] = rasp.literal 0
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[X]], %[[V0]]
// CHECK-NEXT:      %[[ONE:.+]] = rasp.literal 1
// CHECK-NEXT:      %[[ZERO:.+]] = rasp.literal 0
// CHECK-NEXT:      %[[MARK:.+]] = rasp.if %[[P]], %[[ONE]], %[[ZERO]]
// CHECK-NEXT:      rasp.yield %[[MARK]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[SAME:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[SHARE:.+]] = rasp.aggregate %[[SAME]], %[[FIRST]] default 0 named "share" : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    rasp.return %[[SHARE]] : !rasp.sop
// CHECK-NEXT:  }
rasp.program @missed vocab {"a", "b"} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %first = rasp.map(%i) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 0
    %p = rasp.cmp eq %x, %0
    %one = rasp.literal 1
    %zero = rasp.literal 0
    %mark = rasp.if %p, %one, %zero
    rasp.yield %mark
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
// CHECK:       rasp.program @second vocab {"a", "b"} max_seq_len 3 {
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[SECOND:.+]] = rasp.map(%[[I]]) : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V0:.+]] = rasp.literal 1
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[X]], %[[V0]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[UNTIL:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp le %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[SHARE:.+]] = rasp.aggregate %[[UNTIL]], %[[SECOND]] default 0 named "share" : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    rasp.return %[[SHARE]] : !rasp.sop
// CHECK-NEXT:  }
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

// `raspc update-checks` wrote the CHECK lines.

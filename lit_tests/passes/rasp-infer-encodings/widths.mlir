// RUN: rasp-opt -p rasp-infer-encodings %s | filecheck --match-full-lines %s

// A selector that selects something has no width 0, a selector of one key at most none above 1, and
// a selector without the first position none of all positions.
rasp.program @p vocab {"a", "b"} max_seq_len 4 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %same = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %next = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %1 = rasp.literal 1
    %n = rasp.add %q, %1
    %p = rasp.cmp eq %k, %n
    rasp.yield %p
  }
  %first = rasp.select keys(%i) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %0 = rasp.literal 0
    %p = rasp.cmp eq %k, %0
    rasp.yield %p
  }
  %later = rasp.selector_not %first
  %others = rasp.selector_and %same, %later
  %either = rasp.selector_or %next, %first
  %some = rasp.selector_width %same : !rasp.sop
  %one = rasp.selector_width %next : !rasp.sop
  %few = rasp.selector_width %others : !rasp.sop
  %both = rasp.selector_width %either : !rasp.sop
  %rest = rasp.selector_width %later : !rasp.sop
  rasp.return %some, %one, %few, %both, %rest : !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop
}

// CHECK:       rasp.program @p vocab {"a", "b"} max_seq_len 4 {
// CHECK-NEXT:    rasp.domain @tokens {"a", "b"}
// CHECK-NEXT:    rasp.domain @indices {0 to 3}
// CHECK-NEXT:    rasp.domain @selector_width {1 to 4}
// CHECK-NEXT:    rasp.domain @selector_width_2 {0, 1}
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop<categorical, @tokens>
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop<categorical, @indices>
// CHECK-NEXT:    %[[SAME:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop<categorical, @tokens>, !rasp.sop<categorical, @tokens> {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[NEXT:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop<categorical, @indices>, !rasp.sop<categorical, @indices> {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V0:.+]] = rasp.literal 1
// CHECK-NEXT:      %[[N:.+]] = rasp.add %[[Q]], %[[V0]]
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[N]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[FIRST:.+]] = rasp.select keys(%[[I]]) queries(%[[T]]) : !rasp.sop<categorical, @indices>, !rasp.sop<categorical, @tokens> {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V0:.+]] = rasp.literal 0
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[V0]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[LATER:.+]] = rasp.selector_not %[[FIRST]]
// CHECK-NEXT:    %[[OTHERS:.+]] = rasp.selector_and %[[SAME]], %[[LATER]]
// CHECK-NEXT:    %[[EITHER:.+]] = rasp.selector_or %[[NEXT]], %[[FIRST]]
// CHECK-NEXT:    %[[SOME:.+]] = rasp.selector_width %[[SAME]] : !rasp.sop<categorical, @selector_width>
// CHECK-NEXT:    %[[ONE:.+]] = rasp.selector_width %[[NEXT]] : !rasp.sop<categorical, @selector_width_2>
// CHECK-NEXT:    %[[FEW:.+]] = rasp.selector_width %[[OTHERS]] : !rasp.sop<categorical, @indices>
// CHECK-NEXT:    %[[BOTH:.+]] = rasp.selector_width %[[EITHER]] : !rasp.sop<categorical, @selector_width>
// CHECK-NEXT:    %[[REST:.+]] = rasp.selector_width %[[LATER]] : !rasp.sop<categorical, @indices>
// CHECK-NEXT:    rasp.return %[[SOME]], %[[ONE]], %[[FEW]], %[[BOTH]], %[[REST]] : !rasp.sop<categorical, @selector_width>, !rasp.sop<categorical, @selector_width_2>, !rasp.sop<categorical, @indices>, !rasp.sop<categorical, @selector_width>, !rasp.sop<categorical, @indices>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

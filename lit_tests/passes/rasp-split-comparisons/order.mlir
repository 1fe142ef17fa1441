// RUN: rasp-opt -p rasp-split-comparisons --split-input-file %s | filecheck %s

// Keys of a sort by token, equal tokens by position.
// CHECK-LABEL: rasp.program @sort
// CHECK:         %[[T:.+]] = rasp.tokens
// CHECK:         %[[I:.+]] = rasp.indices
// CHECK:         %[[APART:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      rasp.cmp lt %[[K]], %[[Q]]
// CHECK:         %[[ALIKE:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      rasp.cmp eq %[[K]], %[[Q]]
// CHECK:         %[[WITHIN:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      rasp.cmp lt %[[K]], %[[Q]]
// CHECK:         %[[BOTH:.+]] = rasp.selector_and %[[ALIKE]], %[[WITHIN]]
// CHECK-NEXT:    %[[SMALLER:.+]] = rasp.selector_or %[[APART]], %[[BOTH]] named "smaller"
// CHECK-NEXT:    rasp.selector_width %[[SMALLER]] named "place"
rasp.program @sort vocab {1, 2, 3} max_seq_len 4 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %keys = rasp.map(%t, %i) named "keys" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %n = rasp.literal 4
    %f = rasp.div %y, %n
    %s = rasp.add %x, %f
    rasp.yield %s
  }
  %smaller = rasp.select keys(%keys) queries(%keys) named "smaller" : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %place = rasp.selector_width %smaller named "place" : !rasp.sop
  rasp.return %place : !rasp.sop
}

// -----

// Keys of a descending sort, equal tokens by position; the query is the left operand.
// CHECK-LABEL: rasp.program @falling
// CHECK:         %[[T:.+]] = rasp.tokens
// CHECK:         %[[I:.+]] = rasp.indices
// CHECK:         rasp.select keys(%[[T]]) queries(%[[T]])
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      rasp.cmp gt %[[K]], %[[Q]]
// CHECK:         rasp.select keys(%[[T]]) queries(%[[T]])
// CHECK:           rasp.cmp eq
// CHECK:         rasp.select keys(%[[I]]) queries(%[[I]])
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      rasp.cmp lt %[[K]], %[[Q]]
// CHECK:         rasp.selector_or
rasp.program @falling vocab {0, 1, 2} max_seq_len 4 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %keys = rasp.map(%i, %t) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %ten = rasp.literal 10
    %m = rasp.mul %ten, %y
    %s = rasp.sub %x, %m
    rasp.yield %s
  }
  %smaller = rasp.select keys(%keys) queries(%keys) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp gt %q, %k
    rasp.yield %p
  }
  %place = rasp.selector_width %smaller : !rasp.sop
  rasp.return %place : !rasp.sop
}

// -----

// A key that is not a sum, but in the order of token and position: 10 t t + i.
// CHECK-LABEL: rasp.program @square
// CHECK:         %[[T:.+]] = rasp.tokens
// CHECK:         rasp.select keys(%[[T]]) queries(%[[T]])
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      rasp.cmp gt %[[K]], %[[Q]]
// CHECK:         rasp.selector_or
rasp.program @square vocab {1, 2, 3} max_seq_len 4 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %keys = rasp.map(%t, %i) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %ten = rasp.literal 10
    %s = rasp.mul %x, %x
    %m = rasp.mul %ten, %s
    %r = rasp.add %m, %y
    rasp.yield %r
  }
  %greater = rasp.select keys(%keys) queries(%keys) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp gt %k, %q
    rasp.yield %p
  }
  %place = rasp.selector_width %greater : !rasp.sop
  rasp.return %place : !rasp.sop
}

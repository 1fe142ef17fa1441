// RUN: rasp-opt -p rasp-split-comparisons %s | filecheck %s

// Pairs are equal where both parts are, for any reader.
// CHECK-LABEL: rasp.program @equal
// CHECK:         %[[T:.+]] = rasp.tokens
// CHECK:         %[[I:.+]] = rasp.indices
// CHECK:         %[[ALIKE:.+]] = rasp.select keys(%[[T]]) queries(%[[T]])
// CHECK:           rasp.cmp eq
// CHECK:         %[[WITHIN:.+]] = rasp.select keys(%[[I]]) queries(%[[I]])
// CHECK:           rasp.cmp eq
// CHECK:         %[[BOTH:.+]] = rasp.selector_and %[[ALIKE]], %[[WITHIN]] named "same"
// CHECK-NEXT:    rasp.aggregate %[[BOTH]], %[[T]]
rasp.program @equal vocab {0, 1, 2} max_seq_len 5 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %pair = rasp.map(%t, %i) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %ten = rasp.literal 10
    %m = rasp.mul %ten, %x
    %s = rasp.add %m, %y
    rasp.yield %s
  }
  %same = rasp.select keys(%pair) queries(%pair) named "same" : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %a = rasp.aggregate %same, %t : !rasp.sop -> !rasp.sop
  rasp.return %a : !rasp.sop
}

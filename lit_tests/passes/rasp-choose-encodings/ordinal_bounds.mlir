// RUN: rasp-opt -p 'rasp-choose-encodings{min-ordinals=2 min-moved=3 max-ordinals=3}' %s | filecheck --match-full-lines %s

// Maps of two or three values become ordinal, and not of four; what a head moves, from three on.
rasp.program @bounds vocab {0, 1, 2} max_seq_len 2 {
  rasp.domain @t {0, 1, 2}
  rasp.domain @i {0, 1}
  rasp.domain @s {0 to 3}
  rasp.domain @b {false, true}
  %t = rasp.tokens : !rasp.sop<categorical, @t>
  %i = rasp.indices : !rasp.sop<categorical, @i>
  %one = rasp.select keys(%i) queries(%i) : !rasp.sop<categorical, @i>, !rasp.sop<categorical, @i> {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %r = rasp.cmp eq %k, %q
    rasp.yield %r
  }
  %two = rasp.map(%t, %i) named "two" : (!rasp.sop<categorical, @t>, !rasp.sop<categorical, @i>) -> !rasp.sop<categorical, @b> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.cmp lt %x, %y
    rasp.yield %r
  }
  %four = rasp.map(%t, %i) named "four" : (!rasp.sop<categorical, @t>, !rasp.sop<categorical, @i>) -> !rasp.sop<categorical, @s> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.max %x, %y
    rasp.yield %r
  }
  %moved_three = rasp.aggregate %one, %t named "moved_three" : !rasp.sop<categorical, @t> -> !rasp.sop<categorical, @t>
  %moved_two = rasp.aggregate %one, %i named "moved_two" : !rasp.sop<categorical, @i> -> !rasp.sop<categorical, @i>
  rasp.return %two, %four, %moved_three, %moved_two : !rasp.sop<categorical, @b>, !rasp.sop<categorical, @s>, !rasp.sop<categorical, @t>, !rasp.sop<categorical, @i>
}

// CHECK:       rasp.program @bounds vocab {0 to 2} max_seq_len 2 {
// CHECK-NEXT:    rasp.domain @t {0 to 2}
// CHECK-NEXT:    rasp.domain @i {0, 1}
// CHECK-NEXT:    rasp.domain @s {0 to 3}
// CHECK-NEXT:    rasp.domain @b {false, true}
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop<categorical, @t>
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop<categorical, @i>
// CHECK-NEXT:    %[[ONE:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop<categorical, @i>, !rasp.sop<categorical, @i> {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[TWO:.+]] = rasp.map(%[[T]], %[[I]]) named "two" : (!rasp.sop<categorical, @t>, !rasp.sop<categorical, @i>) -> !rasp.sop<ordinal, @b> {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.cmp lt %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[FOUR:.+]] = rasp.map(%[[T]], %[[I]]) named "four" : (!rasp.sop<categorical, @t>, !rasp.sop<categorical, @i>) -> !rasp.sop<categorical, @s> {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.max %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[MOVED_THREE:.+]] = rasp.aggregate %[[ONE]], %[[T]] named "moved_three" : !rasp.sop<categorical, @t> -> !rasp.sop<ordinal, @t>
// CHECK-NEXT:    %[[MOVED_TWO:.+]] = rasp.aggregate %[[ONE]], %[[I]] named "moved_two" : !rasp.sop<categorical, @i> -> !rasp.sop<categorical, @i>
// CHECK-NEXT:    rasp.return %[[TWO]], %[[FOUR]], %[[MOVED_THREE]], %[[MOVED_TWO]] : !rasp.sop<ordinal, @b>, !rasp.sop<categorical, @s>, !rasp.sop<ordinal, @t>, !rasp.sop<categorical, @i>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

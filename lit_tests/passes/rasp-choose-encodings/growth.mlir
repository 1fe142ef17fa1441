// RUN: rasp-opt -p 'rasp-choose-encodings{growth=2}' --split-input-file %s | filecheck --match-full-lines %s

// 12 pairs of a width and an index for 6 sums are exactly 2 for each sum.
rasp.program @growth vocab {1, 2} max_seq_len 3 {
  rasp.domain @t {1, 2}
  rasp.domain @i {0 to 2}
  rasp.domain @w {0 to 3}
  rasp.domain @s {0 to 5}
  %t = rasp.tokens : !rasp.sop<categorical, @t>
  %i = rasp.indices : !rasp.sop<categorical, @i>
  %s = rasp.select keys(%t) queries(%t) : !rasp.sop<categorical, @t>, !rasp.sop<categorical, @t> {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %w = rasp.selector_width %s : !rasp.sop<categorical, @w>
  %a = rasp.map(%w, %i) : (!rasp.sop<categorical, @w>, !rasp.sop<categorical, @i>) -> !rasp.sop<categorical, @s> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.add %x, %y
    rasp.yield %r
  }
  %b = rasp.map(%w, %t) : (!rasp.sop<categorical, @w>, !rasp.sop<categorical, @t>) -> !rasp.sop<categorical, @s> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.add %x, %y
    rasp.yield %r
  }
  %s2 = rasp.select keys(%a) queries(%b) : !rasp.sop<categorical, @s>, !rasp.sop<categorical, @s> {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %c = rasp.selector_width %s2 : !rasp.sop<categorical, @w>
  rasp.return %c : !rasp.sop<categorical, @w>
}

// CHECK:       rasp.program @growth vocab {1, 2} max_seq_len 3 {
// CHECK-NEXT:    rasp.domain @t {1, 2}
// CHECK-NEXT:    rasp.domain @i {0 to 2}
// CHECK-NEXT:    rasp.domain @w {0 to 3}
// CHECK-NEXT:    rasp.domain @s {0 to 5}
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop<categorical, @t>
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop<categorical, @i>
// CHECK-NEXT:    %[[S:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop<categorical, @t>, !rasp.sop<categorical, @t> {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[W:.+]] = rasp.selector_width %[[S]] : !rasp.sop<reciprocal, @w>
// CHECK-NEXT:    %[[A:.+]] = rasp.map(%[[W]], %[[I]]) : (!rasp.sop<reciprocal, @w>, !rasp.sop<categorical, @i>) -> !rasp.sop<categorical, @s> {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.add %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[B:.+]] = rasp.map(%[[W]], %[[T]]) : (!rasp.sop<reciprocal, @w>, !rasp.sop<categorical, @t>) -> !rasp.sop<categorical, @s> {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.add %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[S2:.+]] = rasp.select keys(%[[A]]) queries(%[[B]]) : !rasp.sop<categorical, @s>, !rasp.sop<categorical, @s> {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[C:.+]] = rasp.selector_width %[[S2]] : !rasp.sop<reciprocal, @w>
// CHECK-NEXT:    rasp.return %[[C]] : !rasp.sop<reciprocal, @w>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

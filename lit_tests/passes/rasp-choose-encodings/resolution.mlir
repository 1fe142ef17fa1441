// RUN: rasp-opt -p 'rasp-choose-encodings{resolution=4 max-ordinals=0}' --split-input-file %s | filecheck --match-full-lines %s

// Numbers of at most 4 gaps: 1/2 with the gap 1/2, and a single number; not 5 with 1, 100 with 1/40.
rasp.program @resolution vocab {1, 2} max_seq_len 3 {
  rasp.domain @t {1, 2}
  rasp.domain @i {0 to 2}
  rasp.domain @s {1 to 5}
  rasp.domain @h {0, 1/2}
  rasp.domain @f {1, 41/40, 100}
  rasp.domain @o {7}
  %t = rasp.tokens : !rasp.sop<categorical, @t>
  %i = rasp.indices : !rasp.sop<categorical, @i>
  %a = rasp.map(%t, %i) : (!rasp.sop<categorical, @t>, !rasp.sop<categorical, @i>) -> !rasp.sop<categorical, @s> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.add %x, %y
    rasp.yield %r
  }
  %b = rasp.map(%t, %i) : (!rasp.sop<categorical, @t>, !rasp.sop<categorical, @i>) -> !rasp.sop<categorical, @h> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.add %x, %y
    rasp.yield %r
  }
  %c = rasp.map(%t, %i) : (!rasp.sop<categorical, @t>, !rasp.sop<categorical, @i>) -> !rasp.sop<categorical, @f> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.add %x, %y
    rasp.yield %r
  }
  %d = rasp.map(%t, %i) : (!rasp.sop<categorical, @t>, !rasp.sop<categorical, @i>) -> !rasp.sop<categorical, @o> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.add %x, %y
    rasp.yield %r
  }
  rasp.return %a, %b, %c, %d : !rasp.sop<categorical, @s>, !rasp.sop<categorical, @h>, !rasp.sop<categorical, @f>, !rasp.sop<categorical, @o>
}

// CHECK:       rasp.program @resolution vocab {1, 2} max_seq_len 3 {
// CHECK-NEXT:    rasp.domain @t {1, 2}
// CHECK-NEXT:    rasp.domain @i {0 to 2}
// CHECK-NEXT:    rasp.domain @s {1 to 5}
// CHECK-NEXT:    rasp.domain @h {0, 1/2}
// CHECK-NEXT:    rasp.domain @f {1, 41/40, 100}
// CHECK-NEXT:    rasp.domain @o {7}
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop<categorical, @t>
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop<categorical, @i>
// CHECK-NEXT:    %[[A:.+]] = rasp.map(%[[T]], %[[I]]) : (!rasp.sop<categorical, @t>, !rasp.sop<categorical, @i>) -> !rasp.sop<categorical, @s> {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.add %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[B:.+]] = rasp.map(%[[T]], %[[I]]) : (!rasp.sop<categorical, @t>, !rasp.sop<categorical, @i>) -> !rasp.sop<numerical, @h> {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.add %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[C:.+]] = rasp.map(%[[T]], %[[I]]) : (!rasp.sop<categorical, @t>, !rasp.sop<categorical, @i>) -> !rasp.sop<categorical, @f> {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.add %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[D:.+]] = rasp.map(%[[T]], %[[I]]) : (!rasp.sop<categorical, @t>, !rasp.sop<categorical, @i>) -> !rasp.sop<numerical, @o> {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.add %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[A]], %[[B]], %[[C]], %[[D]] : !rasp.sop<categorical, @s>, !rasp.sop<numerical, @h>, !rasp.sop<categorical, @f>, !rasp.sop<numerical, @o>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

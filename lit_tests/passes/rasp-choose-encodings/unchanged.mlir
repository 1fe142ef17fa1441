// RUN: rasp-opt -p 'rasp-choose-encodings{max-ordinals=0}' --split-input-file %s | filecheck --match-full-lines %s

// A function of one categorical s-op, also read twice, is linear already.
rasp.program @one vocab {1, 2} max_seq_len 3 {
  rasp.domain @t {1, 2}
  rasp.domain @s {1 to 5}
  %t = rasp.tokens : !rasp.sop<categorical, @t>
  %a = rasp.map(%t) : (!rasp.sop<categorical, @t>) -> !rasp.sop<categorical, @s> {
  ^bb0(%x: !rasp.value):
    %r = rasp.neg %x
    rasp.yield %r
  }
  %b = rasp.map(%t, %t) : (!rasp.sop<categorical, @t>, !rasp.sop<categorical, @t>) -> !rasp.sop<categorical, @s> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.add %x, %y
    rasp.yield %r
  }
  rasp.return %a, %b : !rasp.sop<categorical, @s>, !rasp.sop<categorical, @s>
}

// CHECK:       rasp.program @one vocab {1, 2} max_seq_len 3 {
// CHECK-NEXT:    rasp.domain @t {1, 2}
// CHECK-NEXT:    rasp.domain @s {1 to 5}
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop<categorical, @t>
// CHECK-NEXT:    %[[A:.+]] = rasp.map(%[[T]]) : (!rasp.sop<categorical, @t>) -> !rasp.sop<categorical, @s> {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.neg %[[X]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[B:.+]] = rasp.map(%[[T]], %[[T]]) : (!rasp.sop<categorical, @t>, !rasp.sop<categorical, @t>) -> !rasp.sop<categorical, @s> {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.add %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[A]], %[[B]] : !rasp.sop<categorical, @s>, !rasp.sop<categorical, @s>
// CHECK-NEXT:  }

// -----

// Functions that are not sums: a product, a comparison.
rasp.program @other vocab {1, 2} max_seq_len 3 {
  rasp.domain @t {1, 2}
  rasp.domain @i {0 to 2}
  rasp.domain @s {1 to 5}
  %t = rasp.tokens : !rasp.sop<categorical, @t>
  %i = rasp.indices : !rasp.sop<categorical, @i>
  %a = rasp.map(%t, %i) : (!rasp.sop<categorical, @t>, !rasp.sop<categorical, @i>) -> !rasp.sop<categorical, @s> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.mul %x, %y
    rasp.yield %r
  }
  %b = rasp.map(%t, %i) : (!rasp.sop<categorical, @t>, !rasp.sop<categorical, @i>) -> !rasp.sop<categorical, @s> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.cmp lt %x, %y
    rasp.yield %r
  }
  rasp.return %a, %b : !rasp.sop<categorical, @s>, !rasp.sop<categorical, @s>
}

// CHECK:       rasp.program @other vocab {1, 2} max_seq_len 3 {
// CHECK-NEXT:    rasp.domain @t {1, 2}
// CHECK-NEXT:    rasp.domain @i {0 to 2}
// CHECK-NEXT:    rasp.domain @s {1 to 5}
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop<categorical, @t>
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop<categorical, @i>
// CHECK-NEXT:    %[[A:.+]] = rasp.map(%[[T]], %[[I]]) : (!rasp.sop<categorical, @t>, !rasp.sop<categorical, @i>) -> !rasp.sop<categorical, @s> {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.mul %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[B:.+]] = rasp.map(%[[T]], %[[I]]) : (!rasp.sop<categorical, @t>, !rasp.sop<categorical, @i>) -> !rasp.sop<categorical, @s> {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.cmp lt %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[A]], %[[B]] : !rasp.sop<categorical, @s>, !rasp.sop<categorical, @s>
// CHECK-NEXT:  }

// -----

// Operands or results that can be undefined, or that are not numbers.
rasp.program @values vocab {1, 2} max_seq_len 3 {
  rasp.domain @t {1, 2}
  rasp.domain @u {1, 2, none}
  rasp.domain @s {1 to 5}
  rasp.domain @l {"a", "b"}
  %t = rasp.tokens : !rasp.sop<categorical, @t>
  %l = rasp.tokens : !rasp.sop<categorical, @l>
  %u = rasp.tokens : !rasp.sop<categorical, @u>
  %a = rasp.map(%t, %l) : (!rasp.sop<categorical, @t>, !rasp.sop<categorical, @l>) -> !rasp.sop<categorical, @l> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.add %x, %y
    rasp.yield %r
  }
  %b = rasp.map(%t, %u) : (!rasp.sop<categorical, @t>, !rasp.sop<categorical, @u>) -> !rasp.sop<categorical, @s> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.add %x, %y
    rasp.yield %r
  }
  %c = rasp.map(%t, %t) : (!rasp.sop<categorical, @t>, !rasp.sop<categorical, @t>) -> !rasp.sop<categorical, @u> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.add %x, %y
    rasp.yield %r
  }
  rasp.return %a, %b, %c : !rasp.sop<categorical, @l>, !rasp.sop<categorical, @s>, !rasp.sop<categorical, @u>
}

// CHECK:       rasp.program @values vocab {1, 2} max_seq_len 3 {
// CHECK-NEXT:    rasp.domain @t {1, 2}
// CHECK-NEXT:    rasp.domain @u {1, 2, none}
// CHECK-NEXT:    rasp.domain @s {1 to 5}
// CHECK-NEXT:    rasp.domain @l {"a", "b"}
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop<categorical, @t>
// CHECK-NEXT:    %[[L:.+]] = rasp.tokens : !rasp.sop<categorical, @l>
// CHECK-NEXT:    %[[U:.+]] = rasp.tokens : !rasp.sop<categorical, @u>
// CHECK-NEXT:    %[[A:.+]] = rasp.map(%[[T]], %[[L]]) : (!rasp.sop<categorical, @t>, !rasp.sop<categorical, @l>) -> !rasp.sop<categorical, @l> {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.add %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[B:.+]] = rasp.map(%[[T]], %[[U]]) : (!rasp.sop<categorical, @t>, !rasp.sop<categorical, @u>) -> !rasp.sop<categorical, @s> {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.add %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[C:.+]] = rasp.map(%[[T]], %[[T]]) : (!rasp.sop<categorical, @t>, !rasp.sop<categorical, @t>) -> !rasp.sop<categorical, @u> {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.add %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[A]], %[[B]], %[[C]] : !rasp.sop<categorical, @l>, !rasp.sop<categorical, @s>, !rasp.sop<categorical, @u>
// CHECK-NEXT:  }

// -----

// A sum that is numerical already.
rasp.program @already vocab {1, 2} max_seq_len 3 {
  rasp.domain @t {1, 2}
  rasp.domain @i {0 to 2}
  rasp.domain @s {1 to 5}
  %t = rasp.tokens : !rasp.sop<categorical, @t>
  %i = rasp.indices : !rasp.sop<categorical, @i>
  %a = rasp.map(%t, %i) as numerical : (!rasp.sop<categorical, @t>, !rasp.sop<categorical, @i>) -> !rasp.sop<numerical, @s> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.add %x, %y
    rasp.yield %r
  }
  rasp.return %a : !rasp.sop<numerical, @s>
}

// CHECK:       rasp.program @already vocab {1, 2} max_seq_len 3 {
// CHECK-NEXT:    rasp.domain @t {1, 2}
// CHECK-NEXT:    rasp.domain @i {0 to 2}
// CHECK-NEXT:    rasp.domain @s {1 to 5}
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop<categorical, @t>
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop<categorical, @i>
// CHECK-NEXT:    %[[A:.+]] = rasp.map(%[[T]], %[[I]]) as numerical : (!rasp.sop<categorical, @t>, !rasp.sop<categorical, @i>) -> !rasp.sop<numerical, @s> {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.add %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[A]] : !rasp.sop<numerical, @s>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

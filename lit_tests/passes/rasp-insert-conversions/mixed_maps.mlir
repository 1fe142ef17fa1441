// RUN: rasp-opt -p rasp-insert-conversions --split-input-file %s | filecheck --match-full-lines %s

// Of two numbers, the number with more values is kept, the other is converted to categorical.
rasp.program @larger vocab {1, 2} max_seq_len 3 {
  rasp.domain @t {1, 2}
  rasp.domain @i {0 to 2}
  rasp.domain @s {1 to 5}
  %t = rasp.tokens : !rasp.sop<numerical, @t>
  %i = rasp.indices : !rasp.sop<numerical, @i>
  %a = rasp.map(%t, %i) : (!rasp.sop<numerical, @t>, !rasp.sop<numerical, @i>) -> !rasp.sop<categorical, @s> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.mul %x, %y
    rasp.yield %r
  }
  %b = rasp.map(%i, %t) : (!rasp.sop<numerical, @i>, !rasp.sop<numerical, @t>) -> !rasp.sop<categorical, @s> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.mul %x, %y
    rasp.yield %r
  }
  rasp.return %a, %b : !rasp.sop<categorical, @s>, !rasp.sop<categorical, @s>
}

// CHECK:       rasp.program @larger vocab {1, 2} max_seq_len 3 {
// CHECK-NEXT:    rasp.domain @t {1, 2}
// CHECK-NEXT:    rasp.domain @i {0 to 2}
// CHECK-NEXT:    rasp.domain @s {1 to 5}
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop<numerical, @t>
// CHECK-NEXT:    %[[V0:.+]] = rasp.map(%[[T]]) named "tokens_categorical" as categorical : (!rasp.sop<numerical, @t>) -> !rasp.sop<categorical, @t> {
// CHECK-NEXT:    ^bb0(%[[V1:.+]]: !rasp.value):
// CHECK-NEXT:      rasp.yield %[[V1]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop<numerical, @i>
// CHECK-NEXT:    %[[A:.+]] = rasp.map(%[[V0]], %[[I]]) : (!rasp.sop<categorical, @t>, !rasp.sop<numerical, @i>) -> !rasp.sop<categorical, @s> {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.mul %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[B:.+]] = rasp.map(%[[I]], %[[V0]]) : (!rasp.sop<numerical, @i>, !rasp.sop<categorical, @t>) -> !rasp.sop<categorical, @s> {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.mul %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[A]], %[[B]] : !rasp.sop<categorical, @s>, !rasp.sop<categorical, @s>
// CHECK-NEXT:  }

// -----

// A number and a categorical s-op.
rasp.program @mixed vocab {1, 2} max_seq_len 3 {
  rasp.domain @t {1, 2}
  rasp.domain @i {0 to 2}
  rasp.domain @s {1 to 5}
  %t = rasp.tokens : !rasp.sop<numerical, @t>
  %i = rasp.indices : !rasp.sop<categorical, @i>
  %a = rasp.map(%i, %t) : (!rasp.sop<categorical, @i>, !rasp.sop<numerical, @t>) -> !rasp.sop<categorical, @s> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.mul %x, %y
    rasp.yield %r
  }
  rasp.return %a : !rasp.sop<categorical, @s>
}

// CHECK:       rasp.program @mixed vocab {1, 2} max_seq_len 3 {
// CHECK-NEXT:    rasp.domain @t {1, 2}
// CHECK-NEXT:    rasp.domain @i {0 to 2}
// CHECK-NEXT:    rasp.domain @s {1 to 5}
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop<numerical, @t>
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop<categorical, @i>
// CHECK-NEXT:    %[[A:.+]] = rasp.map(%[[I]], %[[T]]) : (!rasp.sop<categorical, @i>, !rasp.sop<numerical, @t>) -> !rasp.sop<categorical, @s> {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.mul %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[A]] : !rasp.sop<categorical, @s>
// CHECK-NEXT:  }

// -----

// A number that is read twice is one number.
rasp.program @twice vocab {1, 2} max_seq_len 3 {
  rasp.domain @t {1, 2}
  rasp.domain @s {1 to 5}
  %t = rasp.tokens : !rasp.sop<numerical, @t>
  %a = rasp.map(%t, %t) : (!rasp.sop<numerical, @t>, !rasp.sop<numerical, @t>) -> !rasp.sop<categorical, @s> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.mul %x, %y
    rasp.yield %r
  }
  rasp.return %a : !rasp.sop<categorical, @s>
}

// CHECK:       rasp.program @twice vocab {1, 2} max_seq_len 3 {
// CHECK-NEXT:    rasp.domain @t {1, 2}
// CHECK-NEXT:    rasp.domain @s {1 to 5}
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop<numerical, @t>
// CHECK-NEXT:    %[[A:.+]] = rasp.map(%[[T]], %[[T]]) : (!rasp.sop<numerical, @t>, !rasp.sop<numerical, @t>) -> !rasp.sop<categorical, @s> {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.mul %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[A]] : !rasp.sop<categorical, @s>
// CHECK-NEXT:  }

// -----

// A sum of numbers that can be undefined is converted as other maps.
rasp.program @undefined vocab {1, 2} max_seq_len 3 {
  rasp.domain @t {1, 2}
  rasp.domain @i {0 to 2}
  rasp.domain @u {1, 2, none}
  rasp.domain @s {1 to 5}
  %u = rasp.tokens : !rasp.sop<categorical, @u>
  %t = rasp.tokens : !rasp.sop<numerical, @t>
  %i = rasp.indices : !rasp.sop<numerical, @i>
  %a = rasp.map(%u, %t, %i) : (!rasp.sop<categorical, @u>, !rasp.sop<numerical, @t>, !rasp.sop<numerical, @i>) -> !rasp.sop<numerical, @s> {
  ^bb0(%x: !rasp.value, %y: !rasp.value, %z: !rasp.value):
    %1 = rasp.add %x, %y
    %r = rasp.add %1, %z
    rasp.yield %r
  }
  rasp.return %a : !rasp.sop<numerical, @s>
}

// CHECK:       rasp.program @undefined vocab {1, 2} max_seq_len 3 {
// CHECK-NEXT:    rasp.domain @t {1, 2}
// CHECK-NEXT:    rasp.domain @i {0 to 2}
// CHECK-NEXT:    rasp.domain @u {1, 2, none}
// CHECK-NEXT:    rasp.domain @s {1 to 5}
// CHECK-NEXT:    %[[U:.+]] = rasp.tokens : !rasp.sop<categorical, @u>
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop<numerical, @t>
// CHECK-NEXT:    %[[V0:.+]] = rasp.map(%[[T]]) named "tokens_categorical" as categorical : (!rasp.sop<numerical, @t>) -> !rasp.sop<categorical, @t> {
// CHECK-NEXT:    ^bb0(%[[V1:.+]]: !rasp.value):
// CHECK-NEXT:      rasp.yield %[[V1]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop<numerical, @i>
// CHECK-NEXT:    %[[A:.+]] = rasp.map(%[[U]], %[[V0]], %[[I]]) : (!rasp.sop<categorical, @u>, !rasp.sop<categorical, @t>, !rasp.sop<numerical, @i>) -> !rasp.sop<numerical, @s> {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value, %[[Z:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V1:.+]] = rasp.add %[[X]], %[[Y]]
// CHECK-NEXT:      %[[R:.+]] = rasp.add %[[V1]], %[[Z]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[A]] : !rasp.sop<numerical, @s>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

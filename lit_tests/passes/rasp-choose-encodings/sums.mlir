// RUN: rasp-opt -p rasp-choose-encodings --split-input-file %s | filecheck --match-full-lines %s

// A sum of several numbers, in any encodings.
rasp.program @sum vocab {1, 2} max_seq_len 3 {
  rasp.domain @t {1, 2}
  rasp.domain @i {0 to 2}
  rasp.domain @s {1 to 5}
  %t = rasp.tokens : !rasp.sop<categorical, @t>
  %i = rasp.indices : !rasp.sop<categorical, @i>
  %n = rasp.indices as numerical : !rasp.sop<numerical, @i>
  %a = rasp.map(%t, %i) : (!rasp.sop<categorical, @t>, !rasp.sop<categorical, @i>) -> !rasp.sop<categorical, @s> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.add %x, %y
    rasp.yield %r
  }
  %b = rasp.map(%t, %n) : (!rasp.sop<categorical, @t>, !rasp.sop<numerical, @i>) -> !rasp.sop<categorical, @s> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %two = rasp.literal 2
    %d = rasp.div %x, %two
    %m = rasp.neg %y
    %r = rasp.sub %d, %m
    rasp.yield %r
  }
  rasp.return %a, %b : !rasp.sop<categorical, @s>, !rasp.sop<categorical, @s>
}

// CHECK:       rasp.program @sum vocab {1, 2} max_seq_len 3 {
// CHECK-NEXT:    rasp.domain @t {1, 2}
// CHECK-NEXT:    rasp.domain @i {0 to 2}
// CHECK-NEXT:    rasp.domain @s {1 to 5}
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop<categorical, @t>
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop<categorical, @i>
// CHECK-NEXT:    %[[N:.+]] = rasp.indices as numerical : !rasp.sop<numerical, @i>
// CHECK-NEXT:    %[[A:.+]] = rasp.map(%[[T]], %[[I]]) : (!rasp.sop<categorical, @t>, !rasp.sop<categorical, @i>) -> !rasp.sop<numerical, @s> {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.add %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[B:.+]] = rasp.map(%[[T]], %[[N]]) : (!rasp.sop<categorical, @t>, !rasp.sop<numerical, @i>) -> !rasp.sop<numerical, @s> {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[TWO:.+]] = rasp.literal 2
// CHECK-NEXT:      %[[D:.+]] = rasp.div %[[X]], %[[TWO]]
// CHECK-NEXT:      %[[M:.+]] = rasp.neg %[[Y]]
// CHECK-NEXT:      %[[R:.+]] = rasp.sub %[[D]], %[[M]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[A]], %[[B]] : !rasp.sop<numerical, @s>, !rasp.sop<numerical, @s>
// CHECK-NEXT:  }

// -----

// An affine function of a number, and the sum of a number with itself.
rasp.program @number vocab {1, 2} max_seq_len 3 {
  rasp.domain @i {0 to 2}
  rasp.domain @s {1 to 5}
  %n = rasp.indices as numerical : !rasp.sop<numerical, @i>
  %a = rasp.map(%n) : (!rasp.sop<numerical, @i>) -> !rasp.sop<categorical, @s> {
  ^bb0(%x: !rasp.value):
    %r = rasp.neg %x
    rasp.yield %r
  }
  %b = rasp.map(%n, %n) : (!rasp.sop<numerical, @i>, !rasp.sop<numerical, @i>) -> !rasp.sop<categorical, @s> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.add %x, %y
    rasp.yield %r
  }
  rasp.return %a, %b : !rasp.sop<categorical, @s>, !rasp.sop<categorical, @s>
}

// CHECK:       rasp.program @number vocab {1, 2} max_seq_len 3 {
// CHECK-NEXT:    rasp.domain @i {0 to 2}
// CHECK-NEXT:    rasp.domain @s {1 to 5}
// CHECK-NEXT:    %[[N:.+]] = rasp.indices as numerical : !rasp.sop<numerical, @i>
// CHECK-NEXT:    %[[A:.+]] = rasp.map(%[[N]]) : (!rasp.sop<numerical, @i>) -> !rasp.sop<numerical, @s> {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.neg %[[X]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[B:.+]] = rasp.map(%[[N]], %[[N]]) : (!rasp.sop<numerical, @i>, !rasp.sop<numerical, @i>) -> !rasp.sop<numerical, @s> {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.add %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[A]], %[[B]] : !rasp.sop<numerical, @s>, !rasp.sop<numerical, @s>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

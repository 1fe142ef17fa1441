// RUN: rasp-opt -p rasp-choose-encodings %s | filecheck --match-full-lines %s

// A product that is a number by its type stays a number: an ordinal is chosen for a categorical result alone.
rasp.program @product vocab {1, 2} max_seq_len 3 {
  rasp.domain @t {1, 2}
  rasp.domain @i {0 to 2}
  rasp.domain @s {0 to 4}
  %t = rasp.tokens : !rasp.sop<categorical, @t>
  %i = rasp.indices : !rasp.sop<categorical, @i>
  %a = rasp.map(%t, %i) : (!rasp.sop<categorical, @t>, !rasp.sop<categorical, @i>) -> !rasp.sop<numerical, @s> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.mul %x, %y
    rasp.yield %r
  }
  rasp.return %a : !rasp.sop<numerical, @s>
}

// CHECK:       rasp.program @product vocab {1, 2} max_seq_len 3 {
// CHECK-NEXT:    rasp.domain @t {1, 2}
// CHECK-NEXT:    rasp.domain @i {0 to 2}
// CHECK-NEXT:    rasp.domain @s {0 to 4}
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop<categorical, @t>
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop<categorical, @i>
// CHECK-NEXT:    %[[A:.+]] = rasp.map(%[[T]], %[[I]]) : (!rasp.sop<categorical, @t>, !rasp.sop<categorical, @i>) -> !rasp.sop<numerical, @s> {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.mul %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[A]] : !rasp.sop<numerical, @s>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

// RUN: rasp-opt -p rasp-insert-conversions --split-input-file %s | filecheck --match-full-lines %s

// Affine maps of numbers; maps of one s-op, also read twice; numerical aggregates of both kinds.
rasp.program @p vocab {0, 1} max_seq_len 2 {
  rasp.domain @d {0, 1}
  rasp.domain @e {0 to 2}
  rasp.domain @u {0, 1, none}
  %t = rasp.tokens as numerical : !rasp.sop<numerical, @d>
  %n = rasp.indices as numerical : !rasp.sop<numerical, @d>
  %i = rasp.indices : !rasp.sop<categorical, @d>
  %a = rasp.map(%t, %n) as numerical : (!rasp.sop<numerical, @d>, !rasp.sop<numerical, @d>) -> !rasp.sop<numerical, @e> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.add %x, %y
    rasp.yield %r
  }
  %b = rasp.map(%t) : (!rasp.sop<numerical, @d>) -> !rasp.sop<categorical, @d> {
  ^bb0(%x: !rasp.value):
    %r = rasp.abs %x
    rasp.yield %r
  }
  %c = rasp.map(%t, %t) : (!rasp.sop<numerical, @d>, !rasp.sop<numerical, @d>) -> !rasp.sop<categorical, @d> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.mul %x, %y
    rasp.yield %r
  }
  %s = rasp.select keys(%i) queries(%i) : !rasp.sop<categorical, @d>, !rasp.sop<categorical, @d> {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %d = rasp.aggregate %s, %t default 0 as numerical : !rasp.sop<numerical, @d> -> !rasp.sop<numerical, @d>
  %e = rasp.aggregate %s, %i default 0 as numerical : !rasp.sop<categorical, @d> -> !rasp.sop<numerical, @d>
  %f = rasp.aggregate %s, %i default 0 : !rasp.sop<categorical, @d> -> !rasp.sop<categorical, @d>
  rasp.return %a, %b, %c, %d, %e, %f : !rasp.sop<numerical, @e>, !rasp.sop<categorical, @d>, !rasp.sop<categorical, @d>, !rasp.sop<numerical, @d>, !rasp.sop<numerical, @d>, !rasp.sop<categorical, @d>
}

// CHECK:       rasp.program @p vocab {0, 1} max_seq_len 2 {
// CHECK-NEXT:    rasp.domain @d {0, 1}
// CHECK-NEXT:    rasp.domain @e {0 to 2}
// CHECK-NEXT:    rasp.domain @u {0, 1, none}
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens as numerical : !rasp.sop<numerical, @d>
// CHECK-NEXT:    %[[N:.+]] = rasp.indices as numerical : !rasp.sop<numerical, @d>
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop<categorical, @d>
// CHECK-NEXT:    %[[A:.+]] = rasp.map(%[[T]], %[[N]]) as numerical : (!rasp.sop<numerical, @d>, !rasp.sop<numerical, @d>) -> !rasp.sop<numerical, @e> {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.add %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[B:.+]] = rasp.map(%[[T]]) : (!rasp.sop<numerical, @d>) -> !rasp.sop<categorical, @d> {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.abs %[[X]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[C:.+]] = rasp.map(%[[T]], %[[T]]) : (!rasp.sop<numerical, @d>, !rasp.sop<numerical, @d>) -> !rasp.sop<categorical, @d> {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.mul %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[S:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop<categorical, @d>, !rasp.sop<categorical, @d> {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[D:.+]] = rasp.aggregate %[[S]], %[[T]] default 0 as numerical : !rasp.sop<numerical, @d> -> !rasp.sop<numerical, @d>
// CHECK-NEXT:    %[[E:.+]] = rasp.aggregate %[[S]], %[[I]] default 0 as numerical : !rasp.sop<categorical, @d> -> !rasp.sop<numerical, @d>
// CHECK-NEXT:    %[[F:.+]] = rasp.aggregate %[[S]], %[[I]] default 0 : !rasp.sop<categorical, @d> -> !rasp.sop<categorical, @d>
// CHECK-NEXT:    rasp.return %[[A]], %[[B]], %[[C]], %[[D]], %[[E]], %[[F]] : !rasp.sop<numerical, @e>, !rasp.sop<categorical, @d>, !rasp.sop<categorical, @d>, !rasp.sop<numerical, @d>, !rasp.sop<numerical, @d>, !rasp.sop<categorical, @d>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

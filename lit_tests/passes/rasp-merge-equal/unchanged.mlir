// RUN: rasp-opt -p rasp-merge-equal --split-input-file %s | filecheck --match-full-lines %s

// Different requested encodings, also of a request and none.
rasp.program @encodings vocab {1, 2} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  %u = rasp.tokens as numerical : !rasp.sop
  %v = rasp.tokens as categorical : !rasp.sop
  rasp.return %t, %u, %v : !rasp.sop, !rasp.sop, !rasp.sop
}

// CHECK:       rasp.program @encodings vocab {1, 2} max_seq_len 2 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[U:.+]] = rasp.tokens as numerical : !rasp.sop
// CHECK-NEXT:    %[[V:.+]] = rasp.tokens as categorical : !rasp.sop
// CHECK-NEXT:    rasp.return %[[T]], %[[U]], %[[V]] : !rasp.sop, !rasp.sop, !rasp.sop
// CHECK-NEXT:  }

// -----

// Different inferred types.
rasp.program @types vocab {1, 2} max_seq_len 2 {
  rasp.domain @d {1, 2}
  %t = rasp.tokens : !rasp.sop<categorical, @d>
  %u = rasp.tokens : !rasp.sop<numerical, @d>
  rasp.return %t, %u : !rasp.sop<categorical, @d>, !rasp.sop<numerical, @d>
}

// CHECK:       rasp.program @types vocab {1, 2} max_seq_len 2 {
// CHECK-NEXT:    rasp.domain @d {1, 2}
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop<categorical, @d>
// CHECK-NEXT:    %[[U:.+]] = rasp.tokens : !rasp.sop<numerical, @d>
// CHECK-NEXT:    rasp.return %[[T]], %[[U]] : !rasp.sop<categorical, @d>, !rasp.sop<numerical, @d>
// CHECK-NEXT:  }

// -----

// Different functions, operands, orders of operands, or constants.
rasp.program @functions vocab {1, 2} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %a = rasp.map(%t, %i) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.sub %x, %y
    rasp.yield %r
  }
  %b = rasp.map(%t, %i) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.sub %y, %x
    rasp.yield %r
  }
  %c = rasp.map(%i, %t) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.sub %x, %y
    rasp.yield %r
  }
  %d = rasp.map(%t, %i) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.cmp lt %x, %y
    rasp.yield %r
  }
  %e = rasp.map(%t, %i) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.cmp le %x, %y
    rasp.yield %r
  }
  %f = rasp.constant 1 : !rasp.sop
  %g = rasp.constant 2 : !rasp.sop
  rasp.return %a, %b, %c, %d, %e, %f, %g : !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop
}

// CHECK:       rasp.program @functions vocab {1, 2} max_seq_len 2 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[A:.+]] = rasp.map(%[[T]], %[[I]]) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.sub %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[B:.+]] = rasp.map(%[[T]], %[[I]]) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.sub %[[Y]], %[[X]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[C:.+]] = rasp.map(%[[I]], %[[T]]) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.sub %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[D:.+]] = rasp.map(%[[T]], %[[I]]) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.cmp lt %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[E:.+]] = rasp.map(%[[T]], %[[I]]) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.cmp le %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[F:.+]] = rasp.constant 1 : !rasp.sop
// CHECK-NEXT:    %[[G:.+]] = rasp.constant 2 : !rasp.sop
// CHECK-NEXT:    rasp.return %[[A]], %[[B]], %[[C]], %[[D]], %[[E]], %[[F]], %[[G]] : !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop
// CHECK-NEXT:  }

// -----

// Different defaults, different `selects_none`, or keys and queries exchanged.
rasp.program @selectors vocab {1, 2} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %s = rasp.select keys(%t) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %r = rasp.select keys(%t) queries(%i) selects_none : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %q = rasp.select keys(%i) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q_1: !rasp.value):
    %p = rasp.cmp eq %k, %q_1
    rasp.yield %p
  }
  %a = rasp.aggregate %s, %t default 0 : !rasp.sop -> !rasp.sop
  %b = rasp.aggregate %s, %t default 1 : !rasp.sop -> !rasp.sop
  %c = rasp.aggregate %s, %t : !rasp.sop -> !rasp.sop
  %d = rasp.aggregate %r, %t : !rasp.sop -> !rasp.sop
  %e = rasp.aggregate %q, %t : !rasp.sop -> !rasp.sop
  rasp.return %a, %b, %c, %d, %e : !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop
}

// CHECK:       rasp.program @selectors vocab {1, 2} max_seq_len 2 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[S:.+]] = rasp.select keys(%[[T]]) queries(%[[I]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[R:.+]] = rasp.select keys(%[[T]]) queries(%[[I]]) selects_none : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[Q:.+]] = rasp.select keys(%[[I]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q_1:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q_1]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[A:.+]] = rasp.aggregate %[[S]], %[[T]] default 0 : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[B:.+]] = rasp.aggregate %[[S]], %[[T]] default 1 : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[C:.+]] = rasp.aggregate %[[S]], %[[T]] : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[D:.+]] = rasp.aggregate %[[R]], %[[T]] : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[E:.+]] = rasp.aggregate %[[Q]], %[[T]] : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    rasp.return %[[A]], %[[B]], %[[C]], %[[D]], %[[E]] : !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

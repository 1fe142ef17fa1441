// RUN: rasp-opt -p rasp-merge-equal --split-input-file %s | filecheck --match-full-lines %s

// Maps of equal functions merge, whatever their names; the first name is kept.
rasp.program @maps vocab {1, 2} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  %a = rasp.map(%t) named "a" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %n = rasp.neg %x
    rasp.yield %n
  }
  %b = rasp.map(%t) named "b" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%y: !rasp.value):
    %m = rasp.neg %y
    rasp.yield %m
  }
  rasp.return %a, %b : !rasp.sop, !rasp.sop
}

// CHECK:       rasp.program @maps vocab {1, 2} max_seq_len 2 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[A:.+]] = rasp.map(%[[T]]) named "a" : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      %[[N:.+]] = rasp.neg %[[X]]
// CHECK-NEXT:      rasp.yield %[[N]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[A]], %[[A]] : !rasp.sop, !rasp.sop
// CHECK-NEXT:  }

// -----

// A first map without a name takes the name of the second.
rasp.program @names vocab {1, 2} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  %u = rasp.tokens named "u" : !rasp.sop
  %v = rasp.tokens named "v" : !rasp.sop
  rasp.return %t, %u, %v : !rasp.sop, !rasp.sop, !rasp.sop
}

// CHECK:       rasp.program @names vocab {1, 2} max_seq_len 2 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens named "u" : !rasp.sop
// CHECK-NEXT:    rasp.return %[[T]], %[[T]], %[[T]] : !rasp.sop, !rasp.sop, !rasp.sop
// CHECK-NEXT:  }

// -----

// Readers of equal s-ops merge in turn: constants, maps, selectors, widths, aggregates.
rasp.program @chains vocab {1, 2} max_seq_len 2 {
  %i = rasp.indices : !rasp.sop
  %j = rasp.indices : !rasp.sop
  %s = rasp.select keys(%i) queries(%i) named "s" : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %r = rasp.select keys(%j) queries(%i) named "r" : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %w = rasp.selector_width %s : !rasp.sop
  %x = rasp.selector_width %r : !rasp.sop
  %a = rasp.aggregate %s, %i default 0 : !rasp.sop -> !rasp.sop
  %b = rasp.aggregate %r, %j default 0 : !rasp.sop -> !rasp.sop
  %c = rasp.constant 1 : !rasp.sop
  %d = rasp.constant 1 : !rasp.sop
  rasp.return %w, %x, %a, %b, %c, %d : !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop
}

// CHECK:       rasp.program @chains vocab {1, 2} max_seq_len 2 {
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[S:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) named "s" : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp lt %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[W:.+]] = rasp.selector_width %[[S]] : !rasp.sop
// CHECK-NEXT:    %[[A:.+]] = rasp.aggregate %[[S]], %[[I]] default 0 : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[C:.+]] = rasp.constant 1 : !rasp.sop
// CHECK-NEXT:    rasp.return %[[W]], %[[W]], %[[A]], %[[A]], %[[C]], %[[C]] : !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop
// CHECK-NEXT:  }

// -----

// Composites of `and` and `or` merge with their operands in either order, and so do negations.
rasp.program @selectors vocab {1, 2} max_seq_len 2 {
  %i = rasp.indices : !rasp.sop
  %t = rasp.tokens : !rasp.sop
  %s = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %r = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %a = rasp.selector_and %s, %r
  %b = rasp.selector_and %r, %s
  %c = rasp.selector_or %s, %r
  %d = rasp.selector_or %r, %s
  %e = rasp.selector_not %a
  %f = rasp.selector_not %b
  %w1 = rasp.selector_width %a : !rasp.sop
  %w2 = rasp.selector_width %b : !rasp.sop
  %w3 = rasp.selector_width %c : !rasp.sop
  %w4 = rasp.selector_width %d : !rasp.sop
  %w5 = rasp.selector_width %e : !rasp.sop
  %w6 = rasp.selector_width %f : !rasp.sop
  rasp.return %w1, %w2, %w3, %w4, %w5, %w6 : !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop
}

// CHECK:       rasp.program @selectors vocab {1, 2} max_seq_len 2 {
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[S:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp lt %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[R:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[A:.+]] = rasp.selector_and %[[S]], %[[R]]
// CHECK-NEXT:    %[[C:.+]] = rasp.selector_or %[[S]], %[[R]]
// CHECK-NEXT:    %[[E:.+]] = rasp.selector_not %[[A]]
// CHECK-NEXT:    %[[W1:.+]] = rasp.selector_width %[[A]] : !rasp.sop
// CHECK-NEXT:    %[[W3:.+]] = rasp.selector_width %[[C]] : !rasp.sop
// CHECK-NEXT:    %[[W5:.+]] = rasp.selector_width %[[E]] : !rasp.sop
// CHECK-NEXT:    rasp.return %[[W1]], %[[W1]], %[[W3]], %[[W3]], %[[W5]], %[[W5]] : !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

// RUN: rasp-opt -p rasp-infer-encodings --split-input-file %s | filecheck %s

// Inputs, constants and widths; a domain is declared once, with the name of its first s-op.
rasp.program @sources vocab {"a", "b"} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices as numerical : !rasp.sop
  %j = rasp.indices named "my index" : !rasp.sop
  %n = rasp.length : !rasp.sop
  %c = rasp.constant 1/2 named "c" as numerical : !rasp.sop
  %u = rasp.constant none : !rasp.sop
  %s = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %w = rasp.selector_width %s named "w" : !rasp.sop
  rasp.return %w : !rasp.sop
}

// CHECK:       rasp.program @sources vocab {"a", "b"} max_seq_len 3 {
// CHECK-NEXT:    rasp.domain @tokens {"a", "b"}
// CHECK-NEXT:    rasp.domain @indices {0 to 2}
// CHECK-NEXT:    rasp.domain @length {1 to 3}
// CHECK-NEXT:    rasp.domain @c {1/2}
// CHECK-NEXT:    rasp.domain @constant {none}
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop<categorical, @tokens>
// CHECK-NEXT:    %[[I:.+]] = rasp.indices as numerical : !rasp.sop<numerical, @indices>
// CHECK-NEXT:    %[[J:.+]] = rasp.indices named "my index" : !rasp.sop<categorical, @indices>
// CHECK-NEXT:    %[[N:.+]] = rasp.length : !rasp.sop<categorical, @length>
// CHECK-NEXT:    %[[C:.+]] = rasp.constant 1/2 named "c" as numerical : !rasp.sop<numerical, @c>
// CHECK-NEXT:    %[[U:.+]] = rasp.constant none : !rasp.sop<categorical, @constant>
// CHECK-NEXT:    %[[S:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop<categorical, @tokens>, !rasp.sop<categorical, @tokens> {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[W:.+]] = rasp.selector_width %[[S]] named "w" : !rasp.sop<categorical, @length>
// CHECK-NEXT:    rasp.return %[[W]] : !rasp.sop<categorical, @length>
// CHECK-NEXT:  }

// -----

// Declared domains are kept and used; a taken name is numbered.
rasp.program @names vocab {"a"} max_seq_len 2 {
  rasp.domain @positions {0, 1}
  rasp.domain @length {7}
  %i = rasp.indices : !rasp.sop
  %n = rasp.length : !rasp.sop
  %x = rasp.constant 9 named "a.b(c)" : !rasp.sop
  %y = rasp.constant 8 named "+" : !rasp.sop
  rasp.return %i, %n, %x, %y : !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop
}

// CHECK:       rasp.program @names vocab {"a"} max_seq_len 2 {
// CHECK-NEXT:    rasp.domain @length_2 {1, 2}
// CHECK-NEXT:    rasp.domain @a_b_c {9}
// CHECK-NEXT:    rasp.domain @values {8}
// CHECK-NEXT:    rasp.domain @positions {0, 1}
// CHECK-NEXT:    rasp.domain @length {7}
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop<categorical, @positions>
// CHECK-NEXT:    %[[N:.+]] = rasp.length : !rasp.sop<categorical, @length_2>
// CHECK-NEXT:    %[[X:.+]] = rasp.constant 9 named "a.b(c)" : !rasp.sop<categorical, @a_b_c>
// CHECK-NEXT:    %[[Y:.+]] = rasp.constant 8 named "+" : !rasp.sop<categorical, @values>
// CHECK-NEXT:    rasp.return %[[I]], %[[N]], %[[X]], %[[Y]] : !rasp.sop<categorical, @positions>, !rasp.sop<categorical, @length_2>, !rasp.sop<categorical, @a_b_c>, !rasp.sop<categorical, @values>
// CHECK-NEXT:  }

// -----

// Maps: the image of the operands' domains, undefined if the function or an operand is.
rasp.program @maps vocab {-1, 0, 1} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %sum = rasp.map(%t, %i) named "sum" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.add %x, %y
    rasp.yield %r
  }
  %inverse = rasp.map(%t) named "inverse" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %one = rasp.literal 1
    %r = rasp.div %one, %x
    rasp.yield %r
  }
  %sign = rasp.map(%inverse) named "positive" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %zero = rasp.literal 0
    %r = rasp.cmp gt %x, %zero
    rasp.yield %r
  }
  rasp.return %sum, %sign : !rasp.sop, !rasp.sop
}

// CHECK:       rasp.program @maps vocab {-1 to 1} max_seq_len 2 {
// CHECK-NEXT:    rasp.domain @tokens {-1 to 1}
// CHECK-NEXT:    rasp.domain @indices {0, 1}
// CHECK-NEXT:    rasp.domain @sum {-1 to 2}
// CHECK-NEXT:    rasp.domain @inverse {-1, 1, none}
// CHECK-NEXT:    rasp.domain @positive {false, true, none}
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop<categorical, @tokens>
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop<categorical, @indices>
// CHECK-NEXT:    %[[SUM:.+]] = rasp.map(%[[T]], %[[I]]) named "sum" : (!rasp.sop<categorical, @tokens>, !rasp.sop<categorical, @indices>) -> !rasp.sop<categorical, @sum> {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.add %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[INVERSE:.+]] = rasp.map(%[[T]]) named "inverse" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @inverse> {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      %[[ONE:.+]] = rasp.literal 1
// CHECK-NEXT:      %[[R:.+]] = rasp.div %[[ONE]], %[[X]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[SIGN:.+]] = rasp.map(%[[INVERSE]]) named "positive" : (!rasp.sop<categorical, @inverse>) -> !rasp.sop<categorical, @positive> {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      %[[ZERO:.+]] = rasp.literal 0
// CHECK-NEXT:      %[[R:.+]] = rasp.cmp gt %[[X]], %[[ZERO]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[SUM]], %[[SIGN]] : !rasp.sop<categorical, @sum>, !rasp.sop<categorical, @positive>
// CHECK-NEXT:  }

// -----

// Aggregates: the values of a single key, or the default if no key may be selected; the means of
// several keys, here of one to three of 0 and 1, and the default 5 for `before` alone.
rasp.program @aggregates vocab {0, 1} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %same = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %next = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %one = rasp.literal 1
    %r = rasp.add %q, %one
    %p = rasp.cmp eq %k, %r
    rasp.yield %p
  }
  %before = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %upto = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp le %k, %q
    rasp.yield %p
  }
  %0 = rasp.aggregate %same, %t default 5 named "itself" : !rasp.sop -> !rasp.sop
  %1 = rasp.aggregate %next, %t named "next" : !rasp.sop -> !rasp.sop
  %2 = rasp.aggregate %before, %t default 5 named "before" as numerical : !rasp.sop -> !rasp.sop
  %3 = rasp.aggregate %upto, %t default 5 named "upto" as numerical : !rasp.sop -> !rasp.sop
  rasp.return %0, %1, %2, %3 : !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop
}

// CHECK:       rasp.program @aggregates vocab {0, 1} max_seq_len 3 {
// CHECK-NEXT:    rasp.domain @tokens {0, 1}
// CHECK-NEXT:    rasp.domain @indices {0 to 2}
// CHECK-NEXT:    rasp.domain @next {0, 1, none}
// CHECK-NEXT:    rasp.domain @before {0, 1/3, 1/2, 2/3, 1, 5}
// CHECK-NEXT:    rasp.domain @upto {0, 1/3, 1/2, 2/3, 1}
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop<categorical, @tokens>
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop<categorical, @indices>
// CHECK-NEXT:    %[[SAME:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop<categorical, @indices>, !rasp.sop<categorical, @indices> {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[NEXT:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop<categorical, @indices>, !rasp.sop<categorical, @indices> {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[ONE:.+]] = rasp.literal 1
// CHECK-NEXT:      %[[R:.+]] = rasp.add %[[Q]], %[[ONE]]
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[R]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[BEFORE:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop<categorical, @indices>, !rasp.sop<categorical, @indices> {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp lt %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[UPTO:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop<categorical, @indices>, !rasp.sop<categorical, @indices> {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp le %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V0:.+]] = rasp.aggregate %[[SAME]], %[[T]] default 5 named "itself" : !rasp.sop<categorical, @tokens> -> !rasp.sop<categorical, @tokens>
// CHECK-NEXT:    %[[V1:.+]] = rasp.aggregate %[[NEXT]], %[[T]] named "next" : !rasp.sop<categorical, @tokens> -> !rasp.sop<categorical, @next>
// CHECK-NEXT:    %[[V2:.+]] = rasp.aggregate %[[BEFORE]], %[[T]] default 5 named "before" as numerical : !rasp.sop<categorical, @tokens> -> !rasp.sop<numerical, @before>
// CHECK-NEXT:    %[[V3:.+]] = rasp.aggregate %[[UPTO]], %[[T]] default 5 named "upto" as numerical : !rasp.sop<categorical, @tokens> -> !rasp.sop<numerical, @upto>
// CHECK-NEXT:    rasp.return %[[V0]], %[[V1]], %[[V2]], %[[V3]] : !rasp.sop<categorical, @tokens>, !rasp.sop<categorical, @next>, !rasp.sop<numerical, @before>, !rasp.sop<numerical, @upto>
// CHECK-NEXT:  }

// -----

// Truth values equal 0 and 1, but print as truth values.
rasp.program @truth vocab {0, 1} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  %b = rasp.map(%t) named "b" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %r = rasp.not %x
    rasp.yield %r
  }
  rasp.return %b : !rasp.sop
}
// CHECK:      rasp.program @truth
// CHECK-NEXT:   rasp.domain @tokens {0, 1}
// CHECK-NEXT:   rasp.domain @b {false, true}
// CHECK:        named "b" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @b>

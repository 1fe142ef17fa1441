// RUN: rasp-opt -p 'rasp-fuse-maps{scope=cost}' --split-input-file %s | filecheck %s

// A sum of a sum fuses into one sum.
rasp.program @sums vocab {1, 2} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %a = rasp.map(%t, %i) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.add %x, %y
    rasp.yield %r
  }
  %b = rasp.map(%a, %t) named "b" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %two = rasp.literal 2
    %d = rasp.mul %x, %two
    %r = rasp.sub %d, %y
    rasp.yield %r
  }
  rasp.return %b : !rasp.sop
}

// CHECK:       rasp.program @sums vocab {1, 2} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[B:.+]] = rasp.map(%[[T]], %[[I]]) named "b" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.add %[[X]], %[[Y]]
// CHECK-NEXT:      %[[TWO:.+]] = rasp.literal 2
// CHECK-NEXT:      %[[D:.+]] = rasp.mul %[[R]], %[[TWO]]
// CHECK-NEXT:      %[[R_1:.+]] = rasp.sub %[[D]], %[[X]]
// CHECK-NEXT:      rasp.yield %[[R_1]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[B]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// A function of two s-ops fuses into its reader: tables of 6 and 8 entries become one of 6.
rasp.program @tables vocab {1, 2} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %a = rasp.map(%t, %i) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.mul %x, %y
    rasp.yield %r
  }
  %b = rasp.map(%a, %t) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.cmp lt %x, %y
    rasp.yield %r
  }
  rasp.return %b : !rasp.sop
}

// CHECK:       rasp.program @tables vocab {1, 2} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[B:.+]] = rasp.map(%[[T]], %[[I]]) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.mul %[[X]], %[[Y]]
// CHECK-NEXT:      %[[R_1:.+]] = rasp.cmp lt %[[R]], %[[X]]
// CHECK-NEXT:      rasp.yield %[[R_1]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[B]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// A function of a single number fuses into its reader: both are steps of the width.
rasp.program @number vocab {1, 2} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %s = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %w = rasp.selector_width %s : !rasp.sop
  %a = rasp.map(%w) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %r = rasp.abs %x
    rasp.yield %r
  }
  %b = rasp.map(%a, %t) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.mul %x, %y
    rasp.yield %r
  }
  rasp.return %b : !rasp.sop
}

// CHECK:       rasp.program @number vocab {1, 2} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[S:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[W:.+]] = rasp.selector_width %[[S]] : !rasp.sop
// CHECK-NEXT:    %[[B:.+]] = rasp.map(%[[W]], %[[T]]) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.abs %[[X]]
// CHECK-NEXT:      %[[R_1:.+]] = rasp.mul %[[R]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R_1]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[B]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// Functions of one s-op compose, as with the other scope.
rasp.program @unary vocab {1, 2} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %a = rasp.map(%t) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %r = rasp.neg %x
    rasp.yield %r
  }
  %b = rasp.map(%a) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %r = rasp.abs %x
    rasp.yield %r
  }
  rasp.return %b : !rasp.sop
}

// CHECK:       rasp.program @unary vocab {1, 2} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[B:.+]] = rasp.map(%[[T]]) : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.neg %[[X]]
// CHECK-NEXT:      %[[R_1:.+]] = rasp.abs %[[R]]
// CHECK-NEXT:      rasp.yield %[[R_1]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[B]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// An operand that is read twice by the outer function is computed once.
rasp.program @twice vocab {1, 2} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %a = rasp.map(%t, %i) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.mul %x, %y
    rasp.yield %r
  }
  %b = rasp.map(%a, %a) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.mul %x, %y
    rasp.yield %r
  }
  rasp.return %b : !rasp.sop
}

// CHECK:       rasp.program @twice vocab {1, 2} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[B:.+]] = rasp.map(%[[T]], %[[I]]) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.mul %[[X]], %[[Y]]
// CHECK-NEXT:      %[[R_1:.+]] = rasp.mul %[[R]], %[[R]]
// CHECK-NEXT:      rasp.yield %[[R_1]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[B]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// The fused map keeps arguments that the outer function may ignore.
rasp.program @guard vocab {1, 2} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %a = rasp.map(%t, %i) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.div %x, %y
    rasp.yield %r
  }
  %b = rasp.map(%a, %t) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    rasp.yield %y
  }
  rasp.return %b : !rasp.sop
}

// CHECK:       rasp.program @guard vocab {1, 2} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[B:.+]] = rasp.map(%[[T]], %[[I]]) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.div %[[X]], %[[Y]]
// CHECK-NEXT:      %[[V0:.+]] = rasp.seq %[[R]], %[[X]]
// CHECK-NEXT:      rasp.yield %[[V0]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[B]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// An inner map with other readers stays, and keeps its name.
rasp.program @stays vocab {1, 2} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %a = rasp.map(%t, %i) named "a" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.mul %x, %y
    rasp.yield %r
  }
  %b = rasp.map(%a, %t) named "b" as categorical : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.cmp lt %x, %y
    rasp.yield %r
  }
  rasp.return %a, %b : !rasp.sop, !rasp.sop
}

// CHECK:       rasp.program @stays vocab {1, 2} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[A:.+]] = rasp.map(%[[T]], %[[I]]) named "a" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.mul %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[B:.+]] = rasp.map(%[[T]], %[[I]]) named "b" as categorical : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.mul %[[X]], %[[Y]]
// CHECK-NEXT:      %[[R_1:.+]] = rasp.cmp lt %[[R]], %[[X]]
// CHECK-NEXT:      rasp.yield %[[R_1]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[A]], %[[B]] : !rasp.sop, !rasp.sop
// CHECK-NEXT:  }

// -----

// Two functions of the token have four combinations of values, the token has three values.
// CHECK-LABEL: rasp.program @one_source
// CHECK:         rasp.map(%[[TOKENS:.+]], %[[INDICES:.+]]) named "c" : (!rasp.sop, !rasp.sop)
rasp.program @one_source vocab {1 to 3} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %a = rasp.map(%t) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %1 = rasp.literal 1
    %r = rasp.cmp eq %x, %1
    rasp.yield %r
  }
  %b = rasp.map(%t) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %1 = rasp.literal 2
    %r = rasp.cmp eq %x, %1
    rasp.yield %r
  }
  %c = rasp.map(%a, %b, %i) named "c" : (!rasp.sop, !rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value, %z: !rasp.value):
    %2 = rasp.literal 2
    %p = rasp.if %y, %2, %z
    %r = rasp.if %x, %z, %p
    rasp.yield %r
  }
  rasp.return %c : !rasp.sop
}

// -----

// A function of functions of one width is a function of the width.
// CHECK-LABEL: rasp.program @one_width
// CHECK:         %[[W:.+]] = rasp.selector_width
// CHECK-NEXT:    rasp.map(%[[W]]) named "b" : (!rasp.sop) -> !rasp.sop {
rasp.program @one_width vocab {1, 2} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %s = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %w = rasp.selector_width %s : !rasp.sop
  %a = rasp.map(%w) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %r = rasp.abs %x
    rasp.yield %r
  }
  %b = rasp.map(%a, %w) named "b" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.mul %x, %y
    rasp.yield %r
  }
  rasp.return %b : !rasp.sop
}

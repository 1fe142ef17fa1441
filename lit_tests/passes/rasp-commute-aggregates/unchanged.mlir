// RUN: rasp-opt -p rasp-commute-aggregates --split-input-file %s | filecheck %s

// Selectors of several keys.
rasp.program @several vocab {0, 1, 2} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %p = rasp.map(%i) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %one = rasp.literal 1
    %r = rasp.sub %x, %one
    rasp.yield %r
  }
  %s = rasp.select keys(%i) queries(%p) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %c = rasp.cmp le %k, %q
    rasp.yield %c
  }
  %f = rasp.map(%t, %i) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.mul %x, %y
    rasp.yield %r
  }
  %a = rasp.aggregate %s, %f default 0 : !rasp.sop -> !rasp.sop
  %l = rasp.map(%t, %i) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.mod %x, %y
    rasp.yield %r
  }
  %s2 = rasp.select keys(%t) queries(%l) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %c = rasp.cmp eq %k, %q
    rasp.yield %c
  }
  %u = rasp.aggregate %s2, %t : !rasp.sop -> !rasp.sop
  %v = rasp.aggregate %s2, %t default 0 : !rasp.sop -> !rasp.sop
  %b = rasp.map(%u, %v) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.mul %x, %y
    rasp.yield %r
  }
  rasp.return %a, %b : !rasp.sop, !rasp.sop
}

// CHECK:       rasp.program @several vocab {0 to 2} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[P:.+]] = rasp.map(%[[I]]) : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      %[[ONE:.+]] = rasp.literal 1
// CHECK-NEXT:      %[[R:.+]] = rasp.sub %[[X]], %[[ONE]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[S:.+]] = rasp.select keys(%[[I]]) queries(%[[P]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[C:.+]] = rasp.cmp le %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[C]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[F:.+]] = rasp.map(%[[T]], %[[I]]) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.mul %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[A:.+]] = rasp.aggregate %[[S]], %[[F]] default 0 : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[L:.+]] = rasp.map(%[[T]], %[[I]]) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.mod %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[S2:.+]] = rasp.select keys(%[[T]]) queries(%[[L]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[C:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[C]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[U:.+]] = rasp.aggregate %[[S2]], %[[T]] : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[V:.+]] = rasp.aggregate %[[S2]], %[[T]] default 0 : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[B:.+]] = rasp.map(%[[U]], %[[V]]) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.mul %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[A]], %[[B]] : !rasp.sop, !rasp.sop
// CHECK-NEXT:  }

// -----

// A linear function, such as that of one s-op, is ready with its operands.
rasp.program @linear vocab {0, 1, 2} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %p = rasp.map(%i) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %one = rasp.literal 1
    %r = rasp.sub %x, %one
    rasp.yield %r
  }
  %s = rasp.select keys(%i) queries(%p) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %c = rasp.cmp eq %k, %q
    rasp.yield %c
  }
  %g = rasp.map(%t) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %r = rasp.abs %x
    rasp.yield %r
  }
  %b = rasp.aggregate %s, %g default 0 : !rasp.sop -> !rasp.sop
  rasp.return %b : !rasp.sop
}

// CHECK:       rasp.program @linear vocab {0 to 2} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[P:.+]] = rasp.map(%[[I]]) : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      %[[ONE:.+]] = rasp.literal 1
// CHECK-NEXT:      %[[R:.+]] = rasp.sub %[[X]], %[[ONE]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[S:.+]] = rasp.select keys(%[[I]]) queries(%[[P]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[C:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[C]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[G:.+]] = rasp.map(%[[T]]) : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.abs %[[X]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[B:.+]] = rasp.aggregate %[[S]], %[[G]] default 0 : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    rasp.return %[[B]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// No values have the default as their product: false is not 0, although they are equal.
rasp.program @default vocab {0, 1, 2} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %p = rasp.map(%i) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %one = rasp.literal 1
    %r = rasp.sub %x, %one
    rasp.yield %r
  }
  %s = rasp.select keys(%i) queries(%p) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %c = rasp.cmp eq %k, %q
    rasp.yield %c
  }
  %f = rasp.map(%t, %i) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.mul %x, %y
    rasp.yield %r
  }
  %a = rasp.aggregate %s, %f default 7 : !rasp.sop -> !rasp.sop
  %b = rasp.aggregate %s, %f default false : !rasp.sop -> !rasp.sop
  rasp.return %a, %b : !rasp.sop, !rasp.sop
}

// CHECK:       rasp.program @default vocab {0 to 2} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[P:.+]] = rasp.map(%[[I]]) : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      %[[ONE:.+]] = rasp.literal 1
// CHECK-NEXT:      %[[R:.+]] = rasp.sub %[[X]], %[[ONE]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[S:.+]] = rasp.select keys(%[[I]]) queries(%[[P]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[C:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[C]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[F:.+]] = rasp.map(%[[T]], %[[I]]) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.mul %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[A:.+]] = rasp.aggregate %[[S]], %[[F]] default 7 : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[B:.+]] = rasp.aggregate %[[S]], %[[F]] default false : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    rasp.return %[[A]], %[[B]] : !rasp.sop, !rasp.sop
// CHECK-NEXT:  }

// -----

// No earlier result: the head waits for its selector, and the product would follow the head.
rasp.program @late vocab {0, 1, 2} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %l = rasp.map(%t, %i) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.mod %x, %y
    rasp.yield %r
  }
  %s = rasp.select keys(%i) queries(%l) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %c = rasp.cmp eq %k, %q
    rasp.yield %c
  }
  %f = rasp.map(%t, %i) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.mul %x, %y
    rasp.yield %r
  }
  %a = rasp.aggregate %s, %f : !rasp.sop -> !rasp.sop
  rasp.return %a : !rasp.sop
}

// CHECK:       rasp.program @late vocab {0 to 2} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[L:.+]] = rasp.map(%[[T]], %[[I]]) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.mod %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[S:.+]] = rasp.select keys(%[[I]]) queries(%[[L]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[C:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[C]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[F:.+]] = rasp.map(%[[T]], %[[I]]) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.mul %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[A:.+]] = rasp.aggregate %[[S]], %[[F]] : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    rasp.return %[[A]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// No earlier result: the head would wait for the product.
rasp.program @early vocab {0, 1, 2} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %p = rasp.map(%i) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %one = rasp.literal 1
    %r = rasp.sub %x, %one
    rasp.yield %r
  }
  %s = rasp.select keys(%i) queries(%p) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %c = rasp.cmp eq %k, %q
    rasp.yield %c
  }
  %u = rasp.aggregate %s, %t : !rasp.sop -> !rasp.sop
  %v = rasp.aggregate %s, %i : !rasp.sop -> !rasp.sop
  %a = rasp.map(%u, %v) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.mul %x, %y
    rasp.yield %r
  }
  rasp.return %a : !rasp.sop
}

// CHECK:       rasp.program @early vocab {0 to 2} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[P:.+]] = rasp.map(%[[I]]) : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      %[[ONE:.+]] = rasp.literal 1
// CHECK-NEXT:      %[[R:.+]] = rasp.sub %[[X]], %[[ONE]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[S:.+]] = rasp.select keys(%[[I]]) queries(%[[P]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[C:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[C]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[U:.+]] = rasp.aggregate %[[S]], %[[T]] : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[V:.+]] = rasp.aggregate %[[S]], %[[I]] : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[A:.+]] = rasp.map(%[[U]], %[[V]]) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.mul %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[A]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// A numerical operand, and a sum of numerical aggregates.
rasp.program @numbers vocab {0, 1, 2} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %s2 = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %c = rasp.cmp eq %k, %q
    rasp.yield %c
  }
  %w = rasp.selector_width %s2 : !rasp.sop
  %p = rasp.map(%i) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %one = rasp.literal 1
    %r = rasp.sub %x, %one
    rasp.yield %r
  }
  %s = rasp.select keys(%i) queries(%p) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %c = rasp.cmp eq %k, %q
    rasp.yield %c
  }
  %f = rasp.map(%w, %i) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.mul %x, %y
    rasp.yield %r
  }
  %a = rasp.aggregate %s, %f : !rasp.sop -> !rasp.sop
  %l = rasp.map(%t, %i) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.mod %x, %y
    rasp.yield %r
  }
  %s3 = rasp.select keys(%i) queries(%l) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %c = rasp.cmp eq %k, %q
    rasp.yield %c
  }
  %u = rasp.aggregate %s3, %t default 0 as numerical : !rasp.sop -> !rasp.sop
  %v = rasp.aggregate %s3, %i default 0 as numerical : !rasp.sop -> !rasp.sop
  %b = rasp.map(%u, %v) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.mul %x, %y
    rasp.yield %r
  }
  rasp.return %a, %b : !rasp.sop, !rasp.sop
}

// CHECK:       rasp.program @numbers vocab {0 to 2} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[S2:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[C:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[C]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[W:.+]] = rasp.selector_width %[[S2]] : !rasp.sop
// CHECK-NEXT:    %[[P:.+]] = rasp.map(%[[I]]) : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      %[[ONE:.+]] = rasp.literal 1
// CHECK-NEXT:      %[[R:.+]] = rasp.sub %[[X]], %[[ONE]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[S:.+]] = rasp.select keys(%[[I]]) queries(%[[P]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[C:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[C]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[F:.+]] = rasp.map(%[[W]], %[[I]]) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.mul %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[A:.+]] = rasp.aggregate %[[S]], %[[F]] : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[L:.+]] = rasp.map(%[[T]], %[[I]]) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.mod %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[S3:.+]] = rasp.select keys(%[[I]]) queries(%[[L]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[C:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[C]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[U:.+]] = rasp.aggregate %[[S3]], %[[T]] default 0 as numerical : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[V:.+]] = rasp.aggregate %[[S3]], %[[I]] default 0 as numerical : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[B:.+]] = rasp.map(%[[U]], %[[V]]) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.mul %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[A]], %[[B]] : !rasp.sop, !rasp.sop
// CHECK-NEXT:  }

// -----

// Aggregates by different selectors, or an operand that is not an aggregate.
rasp.program @selectors vocab {0, 1, 2} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %l = rasp.map(%t, %i) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.mod %x, %y
    rasp.yield %r
  }
  %m = rasp.map(%i, %t) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.mod %x, %y
    rasp.yield %r
  }
  %s = rasp.select keys(%i) queries(%l) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %c = rasp.cmp eq %k, %q
    rasp.yield %c
  }
  %s2 = rasp.select keys(%i) queries(%m) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %c = rasp.cmp eq %k, %q
    rasp.yield %c
  }
  %u = rasp.aggregate %s, %t : !rasp.sop -> !rasp.sop
  %v = rasp.aggregate %s2, %t : !rasp.sop -> !rasp.sop
  %a = rasp.map(%u, %v) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.mul %x, %y
    rasp.yield %r
  }
  %b = rasp.map(%u, %t) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.mul %x, %y
    rasp.yield %r
  }
  rasp.return %a, %b : !rasp.sop, !rasp.sop
}

// CHECK:       rasp.program @selectors vocab {0 to 2} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[L:.+]] = rasp.map(%[[T]], %[[I]]) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.mod %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[M:.+]] = rasp.map(%[[I]], %[[T]]) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.mod %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[S:.+]] = rasp.select keys(%[[I]]) queries(%[[L]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[C:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[C]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[S2:.+]] = rasp.select keys(%[[I]]) queries(%[[M]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[C:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[C]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[U:.+]] = rasp.aggregate %[[S]], %[[T]] : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[V:.+]] = rasp.aggregate %[[S2]], %[[T]] : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[A:.+]] = rasp.map(%[[U]], %[[V]]) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.mul %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[B:.+]] = rasp.map(%[[U]], %[[T]]) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.mul %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[A]], %[[B]] : !rasp.sop, !rasp.sop
// CHECK-NEXT:  }

// -----

// S-ops whose encodings are inferred already.
rasp.program @inferred vocab {0, 1} max_seq_len 2 {
  rasp.domain @d {0, 1}
  rasp.domain @e {0, 1, none}
  %t = rasp.tokens : !rasp.sop<categorical, @d>
  %i = rasp.indices : !rasp.sop<categorical, @d>
  %s = rasp.select keys(%i) queries(%t) : !rasp.sop<categorical, @d>, !rasp.sop<categorical, @d> {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %c = rasp.cmp eq %k, %q
    rasp.yield %c
  }
  %f = rasp.map(%t, %i) : (!rasp.sop<categorical, @d>, !rasp.sop<categorical, @d>) -> !rasp.sop<categorical, @d> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.mul %x, %y
    rasp.yield %r
  }
  %a = rasp.aggregate %s, %f : !rasp.sop<categorical, @d> -> !rasp.sop<categorical, @e>
  rasp.return %a : !rasp.sop<categorical, @e>
}

// CHECK:       rasp.program @inferred vocab {0, 1} max_seq_len 2 {
// CHECK-NEXT:    rasp.domain @d {0, 1}
// CHECK-NEXT:    rasp.domain @e {0, 1, none}
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop<categorical, @d>
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop<categorical, @d>
// CHECK-NEXT:    %[[S:.+]] = rasp.select keys(%[[I]]) queries(%[[T]]) : !rasp.sop<categorical, @d>, !rasp.sop<categorical, @d> {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[C:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[C]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[F:.+]] = rasp.map(%[[T]], %[[I]]) : (!rasp.sop<categorical, @d>, !rasp.sop<categorical, @d>) -> !rasp.sop<categorical, @d> {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.mul %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[A:.+]] = rasp.aggregate %[[S]], %[[F]] : !rasp.sop<categorical, @d> -> !rasp.sop<categorical, @e>
// CHECK-NEXT:    rasp.return %[[A]] : !rasp.sop<categorical, @e>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

// RUN: rasp-opt -p rasp-commute-aggregates --split-input-file %s | filecheck %s

// Selector and product are both ready after an MLP: one head fetches the product.
rasp.program @product vocab {0, 1, 2} max_seq_len 3 {
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
  %u = rasp.aggregate %s, %t : !rasp.sop -> !rasp.sop
  %v = rasp.aggregate %s, %i : !rasp.sop -> !rasp.sop
  %a = rasp.map(%u, %v) named "a" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.mul %x, %y
    rasp.yield %r
  }
  rasp.return %a : !rasp.sop
}

// CHECK:       rasp.program @product vocab {0 to 2} max_seq_len 3 {
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
// CHECK-NEXT:    %[[U:.+]] = rasp.aggregate %[[S]], %[[T]] : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[V:.+]] = rasp.aggregate %[[S]], %[[I]] : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[V0:.+]] = rasp.map(%[[T]], %[[I]]) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.mul %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[A:.+]] = rasp.aggregate %[[S]], %[[V0]] named "a" : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    rasp.return %[[A]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// The default is the product of the defaults; the head has the requested encoding of the result.
rasp.program @defaults vocab {0, 1, 2} max_seq_len 3 {
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
  %u = rasp.aggregate %s, %t default 2 : !rasp.sop -> !rasp.sop
  %v = rasp.aggregate %s, %i default 5 : !rasp.sop -> !rasp.sop
  %a = rasp.map(%u, %v) as categorical : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.mul %x, %y
    rasp.yield %r
  }
  rasp.return %a : !rasp.sop
}

// CHECK:       rasp.program @defaults vocab {0 to 2} max_seq_len 3 {
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
// CHECK-NEXT:    %[[U:.+]] = rasp.aggregate %[[S]], %[[T]] default 2 : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[V:.+]] = rasp.aggregate %[[S]], %[[I]] default 5 : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[V0:.+]] = rasp.map(%[[T]], %[[I]]) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.mul %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[A:.+]] = rasp.aggregate %[[S]], %[[V0]] default 10 as categorical : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    rasp.return %[[A]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// The default is undefined if one of the defaults is. Aggregates with other readers stay.
rasp.program @undefined vocab {0, 1, 2} max_seq_len 3 {
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
  %u = rasp.aggregate %s, %t default 2 : !rasp.sop -> !rasp.sop
  %v = rasp.aggregate %s, %i : !rasp.sop -> !rasp.sop
  %a = rasp.map(%u, %v) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.mul %x, %y
    rasp.yield %r
  }
  rasp.return %a, %u : !rasp.sop, !rasp.sop
}

// CHECK:       rasp.program @undefined vocab {0 to 2} max_seq_len 3 {
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
// CHECK-NEXT:    %[[U:.+]] = rasp.aggregate %[[S]], %[[T]] default 2 : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[V:.+]] = rasp.aggregate %[[S]], %[[I]] : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[V0:.+]] = rasp.map(%[[T]], %[[I]]) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.mul %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[A:.+]] = rasp.aggregate %[[S]], %[[V0]] : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    rasp.return %[[A]], %[[U]] : !rasp.sop, !rasp.sop
// CHECK-NEXT:  }

// -----

// Aggregates by equal selectors.
rasp.program @equal vocab {0, 1, 2} max_seq_len 3 {
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
  %s2 = rasp.select keys(%i) queries(%l) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %c = rasp.cmp eq %k, %q
    rasp.yield %c
  }
  %u = rasp.aggregate %s, %t : !rasp.sop -> !rasp.sop
  %v = rasp.aggregate %s2, %i : !rasp.sop -> !rasp.sop
  %a = rasp.map(%u, %v) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.mul %x, %y
    rasp.yield %r
  }
  rasp.return %a : !rasp.sop
}

// CHECK:       rasp.program @equal vocab {0 to 2} max_seq_len 3 {
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
// CHECK-NEXT:    %[[S2:.+]] = rasp.select keys(%[[I]]) queries(%[[L]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[C:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[C]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[U:.+]] = rasp.aggregate %[[S]], %[[T]] : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[V:.+]] = rasp.aggregate %[[S2]], %[[I]] : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[V0:.+]] = rasp.map(%[[T]], %[[I]]) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.mul %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[A:.+]] = rasp.aggregate %[[S]], %[[V0]] : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    rasp.return %[[A]] : !rasp.sop
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

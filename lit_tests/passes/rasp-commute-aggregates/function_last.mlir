// RUN: rasp-opt -p rasp-commute-aggregates --split-input-file %s | filecheck %s

// The selector is ready first, the product after an MLP: heads that fetch its factors do not wait.
rasp.program @product vocab {0, 1, 2} max_seq_len 3 {
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
  %a = rasp.aggregate %s, %f named "a" : !rasp.sop -> !rasp.sop
  rasp.return %a : !rasp.sop
}

// CHECK:       rasp.program @product vocab {0 to 2} max_seq_len 3 {
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
// CHECK-NEXT:    %[[V0:.+]] = rasp.aggregate %[[S]], %[[T]] named "a_1" : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[V1:.+]] = rasp.aggregate %[[S]], %[[I]] named "a_2" : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[A:.+]] = rasp.map(%[[V0]], %[[V1]]) named "a" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.mul %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[A]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// The default 0 is the product of the defaults 0 and 0, the first values with that product.
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
  %a = rasp.aggregate %s, %f default 0 : !rasp.sop -> !rasp.sop
  rasp.return %a : !rasp.sop
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
// CHECK-NEXT:    %[[V0:.+]] = rasp.aggregate %[[S]], %[[T]] default 0 : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[V1:.+]] = rasp.aggregate %[[S]], %[[I]] default 0 : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[A:.+]] = rasp.map(%[[V0]], %[[V1]]) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.mul %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[A]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// An unused default is dropped; the map has the requested encoding of the result.
rasp.program @itself vocab {0, 1, 2} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %s = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %c = rasp.cmp eq %k, %q
    rasp.yield %c
  }
  %f = rasp.map(%t, %i) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.mul %x, %y
    rasp.yield %r
  }
  %a = rasp.aggregate %s, %f default 7 named "a" as numerical : !rasp.sop -> !rasp.sop
  rasp.return %a : !rasp.sop
}

// CHECK:       rasp.program @itself vocab {0 to 2} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[S:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[C:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[C]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[F:.+]] = rasp.map(%[[T]], %[[I]]) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.mul %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V0:.+]] = rasp.aggregate %[[S]], %[[T]] named "a_1" : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[V1:.+]] = rasp.aggregate %[[S]], %[[I]] named "a_2" : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[A:.+]] = rasp.map(%[[V0]], %[[V1]]) named "a" as numerical : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.mul %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[A]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// To fetch a sum needs a conversion to categorical; the sum of fetched terms costs nothing.
rasp.program @sum vocab {0, 1, 2} max_seq_len 3 {
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
    %r = rasp.add %x, %y
    rasp.yield %r
  }
  %a = rasp.aggregate %s, %f : !rasp.sop -> !rasp.sop
  rasp.return %a : !rasp.sop
}

// CHECK:       rasp.program @sum vocab {0 to 2} max_seq_len 3 {
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
// CHECK-NEXT:      %[[R:.+]] = rasp.add %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V0:.+]] = rasp.aggregate %[[S]], %[[T]] : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[V1:.+]] = rasp.aggregate %[[S]], %[[I]] : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[A:.+]] = rasp.map(%[[V0]], %[[V1]]) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.add %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[A]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// A product with other readers stays; an operand that is read twice is fetched once.
rasp.program @twice vocab {0, 1, 2} max_seq_len 3 {
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
  %f = rasp.map(%t, %i, %t) : (!rasp.sop, !rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value, %z: !rasp.value):
    %1 = rasp.mul %x, %y
    %r = rasp.add %1, %z
    rasp.yield %r
  }
  %a = rasp.aggregate %s, %f : !rasp.sop -> !rasp.sop
  rasp.return %a, %f : !rasp.sop, !rasp.sop
}

// CHECK:       rasp.program @twice vocab {0 to 2} max_seq_len 3 {
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
// CHECK-NEXT:    %[[F:.+]] = rasp.map(%[[T]], %[[I]], %[[T]]) : (!rasp.sop, !rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value, %[[Z:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V0:.+]] = rasp.mul %[[X]], %[[Y]]
// CHECK-NEXT:      %[[R:.+]] = rasp.add %[[V0]], %[[Z]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V0:.+]] = rasp.aggregate %[[S]], %[[T]] : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[V1:.+]] = rasp.aggregate %[[S]], %[[I]] : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[A:.+]] = rasp.map(%[[V0]], %[[V1]], %[[V0]]) : (!rasp.sop, !rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value, %[[Z:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V2:.+]] = rasp.mul %[[X]], %[[Y]]
// CHECK-NEXT:      %[[R:.+]] = rasp.add %[[V2]], %[[Z]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[A]], %[[F]] : !rasp.sop, !rasp.sop
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

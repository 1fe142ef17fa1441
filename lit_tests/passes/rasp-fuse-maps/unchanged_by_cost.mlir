// RUN: rasp-opt -p 'rasp-fuse-maps{scope=cost}' --split-input-file %s | filecheck %s

// A function of one categorical s-op is linear, without a cost.
rasp.program @linear vocab {1, 2} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %a = rasp.map(%t) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %r = rasp.abs %x
    rasp.yield %r
  }
  %b = rasp.map(%a, %i) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.mul %x, %y
    rasp.yield %r
  }
  rasp.return %b : !rasp.sop
}

// CHECK:       rasp.program @linear vocab {1, 2} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[A:.+]] = rasp.map(%[[T]]) : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.abs %[[X]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[B:.+]] = rasp.map(%[[A]], %[[I]]) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.mul %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[B]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// A sum stays before a reader that is not a sum, which computes steps of the numerical sum.
rasp.program @sum vocab {1, 2} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %a = rasp.map(%t, %i) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.add %x, %y
    rasp.yield %r
  }
  %b = rasp.map(%a, %t) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.cmp lt %x, %y
    rasp.yield %r
  }
  rasp.return %b : !rasp.sop
}

// CHECK:       rasp.program @sum vocab {1, 2} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[A:.+]] = rasp.map(%[[T]], %[[I]]) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.add %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[B:.+]] = rasp.map(%[[A]], %[[T]]) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.cmp lt %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[B]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// A function that is not a sum stays before a sum, which is linear in it.
rasp.program @into_sum vocab {1, 2} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %a = rasp.map(%t, %i) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.mul %x, %y
    rasp.yield %r
  }
  %b = rasp.map(%a, %t) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.add %x, %y
    rasp.yield %r
  }
  rasp.return %b : !rasp.sop
}

// CHECK:       rasp.program @into_sum vocab {1, 2} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[A:.+]] = rasp.map(%[[T]], %[[I]]) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.mul %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[B:.+]] = rasp.map(%[[A]], %[[T]]) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.add %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[B]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// A function of a number stays before a reader of another number, or of another number's function.
rasp.program @two_numbers vocab {1, 2} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %s = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %w = rasp.selector_width %s : !rasp.sop
  %until = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp le %k, %q
    rasp.yield %p
  }
  %v = rasp.selector_width %until : !rasp.sop
  %a = rasp.map(%w) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %r = rasp.abs %x
    rasp.yield %r
  }
  %b = rasp.map(%a, %v) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.mul %x, %y
    rasp.yield %r
  }
  %c = rasp.map(%v) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %r = rasp.neg %x
    rasp.yield %r
  }
  %d = rasp.map(%a, %c) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.mul %x, %y
    rasp.yield %r
  }
  rasp.return %b, %d : !rasp.sop, !rasp.sop
}

// CHECK:       rasp.program @two_numbers vocab {1, 2} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[S:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[W:.+]] = rasp.selector_width %[[S]] : !rasp.sop
// CHECK-NEXT:    %[[UNTIL:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp le %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V:.+]] = rasp.selector_width %[[UNTIL]] : !rasp.sop
// CHECK-NEXT:    %[[A:.+]] = rasp.map(%[[W]]) : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.abs %[[X]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[B:.+]] = rasp.map(%[[A]], %[[V]]) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.mul %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[C:.+]] = rasp.map(%[[V]]) : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.neg %[[X]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[D:.+]] = rasp.map(%[[A]], %[[C]]) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.mul %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[B]], %[[D]] : !rasp.sop, !rasp.sop
// CHECK-NEXT:  }

// -----

// Maps of s-ops that are not maps.
rasp.program @no_map vocab {1, 2} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %s = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %w = rasp.selector_width %s : !rasp.sop
  %until = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp le %k, %q
    rasp.yield %p
  }
  %v = rasp.selector_width %until : !rasp.sop
  %a = rasp.map(%w, %t) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.mul %x, %y
    rasp.yield %r
  }
  rasp.return %a : !rasp.sop
}

// CHECK:       rasp.program @no_map vocab {1, 2} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[S:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[W:.+]] = rasp.selector_width %[[S]] : !rasp.sop
// CHECK-NEXT:    %[[UNTIL:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp le %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V:.+]] = rasp.selector_width %[[UNTIL]] : !rasp.sop
// CHECK-NEXT:    %[[A:.+]] = rasp.map(%[[W]], %[[T]]) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.mul %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[A]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// Two functions of the token have four combinations of values, fewer than the token.
// CHECK-LABEL: rasp.program @one_source
// CHECK:         %[[A:.+]] = rasp.map(%[[TOKENS:.+]]) : (!rasp.sop) -> !rasp.sop {
// CHECK:         %[[B:.+]] = rasp.map(%[[TOKENS]]) : (!rasp.sop) -> !rasp.sop {
// CHECK:         rasp.map(%[[A]], %[[B]], %[[INDICES:.+]]) named "c" : (!rasp.sop, !rasp.sop, !rasp.sop)
rasp.program @one_source vocab {1 to 5} max_seq_len 3 {
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

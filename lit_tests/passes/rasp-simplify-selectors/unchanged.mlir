// RUN: rasp-opt -p rasp-simplify-selectors --split-input-file %s | filecheck --match-full-lines %s

// A selector that selects some keys.
rasp.program @some vocab {1, 2} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %s = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp le %k, %q
    rasp.yield %p
  }
  %n = rasp.selector_width %s : !rasp.sop
  %a = rasp.aggregate %s, %t default 5 : !rasp.sop -> !rasp.sop
  rasp.return %n, %a : !rasp.sop, !rasp.sop
}

// CHECK:       rasp.program @some vocab {1, 2} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[S:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp le %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[N:.+]] = rasp.selector_width %[[S]] : !rasp.sop
// CHECK-NEXT:    %[[A:.+]] = rasp.aggregate %[[S]], %[[T]] default 5 : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    rasp.return %[[N]], %[[A]] : !rasp.sop, !rasp.sop
// CHECK-NEXT:  }

// -----

// A mean over all keys, and an aggregate of no keys without a default.
rasp.program @aggregates vocab {1, 2} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %s = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.literal true
    rasp.yield %p
  }
  %r = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.literal false
    rasp.yield %p
  }
  %a = rasp.aggregate %s, %t default 5 : !rasp.sop -> !rasp.sop
  %b = rasp.aggregate %r, %t : !rasp.sop -> !rasp.sop
  rasp.return %a, %b : !rasp.sop, !rasp.sop
}

// CHECK:       rasp.program @aggregates vocab {1, 2} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[S:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.literal true
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[R:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.literal false
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[A:.+]] = rasp.aggregate %[[S]], %[[T]] default 5 : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[B:.+]] = rasp.aggregate %[[R]], %[[T]] : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    rasp.return %[[A]], %[[B]] : !rasp.sop, !rasp.sop
// CHECK-NEXT:  }

// -----

// Undefined keys are not selected, whatever the predicate is.
rasp.program @undefined vocab {1, 2} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %s0 = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %two = rasp.literal 2
    %p = rasp.cmp eq %k, %two
    rasp.yield %p
  }
  %u = rasp.aggregate %s0, %t : !rasp.sop -> !rasp.sop
  %s = rasp.select keys(%u) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.literal true
    rasp.yield %p
  }
  %n = rasp.selector_width %s : !rasp.sop
  rasp.return %n : !rasp.sop
}

// CHECK:       rasp.program @undefined vocab {1, 2} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[S0:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[TWO:.+]] = rasp.literal 2
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[TWO]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[U:.+]] = rasp.aggregate %[[S0]], %[[T]] : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[S:.+]] = rasp.select keys(%[[U]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.literal true
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[N:.+]] = rasp.selector_width %[[S]] : !rasp.sop
// CHECK-NEXT:    rasp.return %[[N]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// `and` with another selector, `or` with a selector of no keys.
rasp.program @composites vocab {1, 2} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %all = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.literal true
    rasp.yield %p
  }
  %no = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.literal false
    rasp.yield %p
  }
  %lt = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %a = rasp.selector_and %lt, %all
  %b = rasp.selector_or %lt, %no
  %x = rasp.selector_width %a : !rasp.sop
  %y = rasp.selector_width %b : !rasp.sop
  rasp.return %x, %y : !rasp.sop, !rasp.sop
}

// CHECK:       rasp.program @composites vocab {1, 2} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[ALL:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.literal true
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[NO:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.literal false
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[LT:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp lt %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[A:.+]] = rasp.selector_and %[[LT]], %[[ALL]]
// CHECK-NEXT:    %[[B:.+]] = rasp.selector_or %[[LT]], %[[NO]]
// CHECK-NEXT:    %[[X:.+]] = rasp.selector_width %[[A]] : !rasp.sop
// CHECK-NEXT:    %[[Y:.+]] = rasp.selector_width %[[B]] : !rasp.sop
// CHECK-NEXT:    rasp.return %[[X]], %[[Y]] : !rasp.sop, !rasp.sop
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

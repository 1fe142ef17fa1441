// RUN: rasp-opt -p rasp-simplify-selectors --split-input-file %s | filecheck --match-full-lines %s

// The width of a selector of all keys is the length, with the width's name and encoding.
rasp.program @literal vocab {1, 2} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %s = rasp.select keys(%t) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.literal true
    rasp.yield %p
  }
  %n = rasp.selector_width %s named "n" as numerical : !rasp.sop
  rasp.return %n : !rasp.sop
}

// CHECK:       rasp.program @literal vocab {1, 2} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[S:.+]] = rasp.select keys(%[[T]]) queries(%[[I]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.literal true
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[N:.+]] = rasp.length named "n" as numerical : !rasp.sop
// CHECK-NEXT:    rasp.return %[[N]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// A predicate that holds for all values of its operands: no index is 3.
rasp.program @values vocab {1, 2} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %s = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %three = rasp.literal 3
    %p = rasp.cmp lt %k, %three
    rasp.yield %p
  }
  %n = rasp.selector_width %s : !rasp.sop
  rasp.return %n : !rasp.sop
}

// CHECK:       rasp.program @values vocab {1, 2} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[S:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[THREE:.+]] = rasp.literal 3
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp lt %[[K]], %[[THREE]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[N:.+]] = rasp.length : !rasp.sop
// CHECK-NEXT:    rasp.return %[[N]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// Composites: `not` of no keys, `or` with all keys, `and` of all keys.
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
  %a = rasp.selector_not %no
  %b = rasp.selector_or %lt, %all
  %c = rasp.selector_and %all, %a
  %x = rasp.selector_width %a : !rasp.sop
  %y = rasp.selector_width %b : !rasp.sop
  %z = rasp.selector_width %c : !rasp.sop
  rasp.return %x, %y, %z : !rasp.sop, !rasp.sop, !rasp.sop
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
// CHECK-NEXT:    %[[A:.+]] = rasp.selector_not %[[NO]]
// CHECK-NEXT:    %[[B:.+]] = rasp.selector_or %[[LT]], %[[ALL]]
// CHECK-NEXT:    %[[C:.+]] = rasp.selector_and %[[ALL]], %[[A]]
// CHECK-NEXT:    %[[X:.+]] = rasp.length : !rasp.sop
// CHECK-NEXT:    %[[Y:.+]] = rasp.length : !rasp.sop
// CHECK-NEXT:    %[[Z:.+]] = rasp.length : !rasp.sop
// CHECK-NEXT:    rasp.return %[[X]], %[[Y]], %[[Z]] : !rasp.sop, !rasp.sop, !rasp.sop
// CHECK-NEXT:  }

// -----

// The width of a selector of no keys is 0: indices are less than 3, tokens at least 1.
rasp.program @nothing vocab {1, 2} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %s = rasp.select keys(%t) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %two = rasp.literal 2
    %far = rasp.add %k, %two
    %p = rasp.cmp gt %q, %far
    rasp.yield %p
  }
  %n = rasp.selector_width %s named "n" : !rasp.sop
  rasp.return %n : !rasp.sop
}

// CHECK:       rasp.program @nothing vocab {1, 2} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[S:.+]] = rasp.select keys(%[[T]]) queries(%[[I]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[TWO:.+]] = rasp.literal 2
// CHECK-NEXT:      %[[FAR:.+]] = rasp.add %[[K]], %[[TWO]]
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp gt %[[Q]], %[[FAR]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[N:.+]] = rasp.constant 0 named "n" : !rasp.sop
// CHECK-NEXT:    rasp.return %[[N]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// Aggregates of no keys are their default, with their name and encoding.
rasp.program @defaults vocab {1, 2} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %s = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.literal false
    rasp.yield %p
  }
  %a = rasp.aggregate %s, %t default 5 named "a" as numerical : !rasp.sop -> !rasp.sop
  %b = rasp.aggregate %s, %i default "x" : !rasp.sop -> !rasp.sop
  rasp.return %a, %b : !rasp.sop, !rasp.sop
}

// CHECK:       rasp.program @defaults vocab {1, 2} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[S:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.literal false
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[A:.+]] = rasp.constant 5 named "a" as numerical : !rasp.sop
// CHECK-NEXT:    %[[B:.+]] = rasp.constant "x" : !rasp.sop
// CHECK-NEXT:    rasp.return %[[A]], %[[B]] : !rasp.sop, !rasp.sop
// CHECK-NEXT:  }

// -----

// A composite of no keys.
rasp.program @contradiction vocab {1, 2} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %lt = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %no = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.literal false
    rasp.yield %p
  }
  %s = rasp.selector_and %lt, %no
  %n = rasp.selector_width %s : !rasp.sop
  %a = rasp.aggregate %s, %t default 0 : !rasp.sop -> !rasp.sop
  rasp.return %n, %a : !rasp.sop, !rasp.sop
}

// CHECK:       rasp.program @contradiction vocab {1, 2} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[LT:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp lt %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[NO:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.literal false
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[S:.+]] = rasp.selector_and %[[LT]], %[[NO]]
// CHECK-NEXT:    %[[N:.+]] = rasp.constant 0 : !rasp.sop
// CHECK-NEXT:    %[[A:.+]] = rasp.constant 0 : !rasp.sop
// CHECK-NEXT:    rasp.return %[[N]], %[[A]] : !rasp.sop, !rasp.sop
// CHECK-NEXT:  }

// -----

// A selector with `selects_none` selects undefined keys too, so it selects all keys.
rasp.program @undefined vocab {1, 2} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %u = rasp.constant none : !rasp.sop
  %s = rasp.select keys(%u) queries(%t) selects_none : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.literal true
    rasp.yield %p
  }
  %r = rasp.select keys(%u) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.literal false
    rasp.yield %p
  }
  %n = rasp.selector_width %s : !rasp.sop
  %m = rasp.selector_width %r : !rasp.sop
  rasp.return %n, %m : !rasp.sop, !rasp.sop
}

// CHECK:       rasp.program @undefined vocab {1, 2} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[U:.+]] = rasp.constant none : !rasp.sop
// CHECK-NEXT:    %[[S:.+]] = rasp.select keys(%[[U]]) queries(%[[T]]) selects_none : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.literal true
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[R:.+]] = rasp.select keys(%[[U]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.literal false
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[N:.+]] = rasp.length : !rasp.sop
// CHECK-NEXT:    %[[M:.+]] = rasp.constant 0 : !rasp.sop
// CHECK-NEXT:    rasp.return %[[N]], %[[M]] : !rasp.sop, !rasp.sop
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

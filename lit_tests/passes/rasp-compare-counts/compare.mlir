// RUN: rasp-opt -p rasp-compare-counts --split-input-file %s | filecheck --match-full-lines %s

// Two comparisons of a difference of counts read the sign of a mean.
rasp.program @balance vocab {"(", ")", "x"} max_seq_len 4 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %until = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp le %k, %q
    rasp.yield %p
  }
  %open = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %0 = rasp.literal "("
    %p = rasp.cmp eq %k, %0
    rasp.yield %p
  }
  %close = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %0 = rasp.literal ")"
    %p = rasp.cmp eq %k, %0
    rasp.yield %p
  }
  %open_until = rasp.selector_and %until, %open
  %opens = rasp.selector_width %open_until : !rasp.sop
  %close_until = rasp.selector_and %close, %until
  %closes = rasp.selector_width %close_until : !rasp.sop
  %balance = rasp.map(%opens, %closes) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.sub %x, %y
    rasp.yield %r
  }
  %negative = rasp.map(%balance) named "negative" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 0
    %r = rasp.cmp lt %x, %0
    rasp.yield %r
  }
  %even = rasp.map(%balance) named "even" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 0
    %r = rasp.cmp eq %x, %0
    rasp.yield %r
  }
  rasp.return %negative, %even : !rasp.sop, !rasp.sop
}

// CHECK:       rasp.program @balance vocab {"(", ")", "x"} max_seq_len 4 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[UNTIL:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp le %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[OPEN:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V0:.+]] = rasp.literal "("
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[V0]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[CLOSE:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V0:.+]] = rasp.literal ")"
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[V0]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[OPEN_UNTIL:.+]] = rasp.selector_and %[[UNTIL]], %[[OPEN]]
// CHECK-NEXT:    %[[OPENS:.+]] = rasp.selector_width %[[OPEN_UNTIL]] : !rasp.sop
// CHECK-NEXT:    %[[CLOSE_UNTIL:.+]] = rasp.selector_and %[[CLOSE]], %[[UNTIL]]
// CHECK-NEXT:    %[[CLOSES:.+]] = rasp.selector_width %[[CLOSE_UNTIL]] : !rasp.sop
// CHECK-NEXT:    %[[BALANCE:.+]] = rasp.map(%[[OPENS]], %[[CLOSES]]) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.sub %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[NEGATIVE:.+]] = rasp.map(%[[T]]) named "negative_marks" : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V0:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V1:.+]] = rasp.lookup %[[V0]] {("(") : 1, (")") : -1, ("x") : 0}
// CHECK-NEXT:      rasp.yield %[[V1]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[NEGATIVE_1:.+]] = rasp.aggregate %[[UNTIL]], %[[NEGATIVE]] default 0 named "negative_mean" : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[NEGATIVE_2:.+]] = rasp.map(%[[NEGATIVE_1]]) named "negative" : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V0:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V1:.+]] = rasp.literal 0
// CHECK-NEXT:      %[[V2:.+]] = rasp.literal true
// CHECK-NEXT:      %[[V3:.+]] = rasp.literal false
// CHECK-NEXT:      %[[V4:.+]] = rasp.literal false
// CHECK-NEXT:      %[[V5:.+]] = rasp.cmp lt %[[V0]], %[[V1]]
// CHECK-NEXT:      %[[V6:.+]] = rasp.cmp gt %[[V0]], %[[V1]]
// CHECK-NEXT:      %[[V7:.+]] = rasp.if %[[V6]], %[[V4]], %[[V3]]
// CHECK-NEXT:      %[[V8:.+]] = rasp.if %[[V5]], %[[V2]], %[[V7]]
// CHECK-NEXT:      rasp.yield %[[V8]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[EVEN:.+]] = rasp.map(%[[T]]) named "even_marks" : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V0:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V1:.+]] = rasp.lookup %[[V0]] {("(") : 1, (")") : -1, ("x") : 0}
// CHECK-NEXT:      rasp.yield %[[V1]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[EVEN_1:.+]] = rasp.aggregate %[[UNTIL]], %[[EVEN]] default 0 named "even_mean" : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[EVEN_2:.+]] = rasp.map(%[[EVEN_1]]) named "even" : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V0:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V1:.+]] = rasp.literal 0
// CHECK-NEXT:      %[[V2:.+]] = rasp.literal false
// CHECK-NEXT:      %[[V3:.+]] = rasp.literal true
// CHECK-NEXT:      %[[V4:.+]] = rasp.literal false
// CHECK-NEXT:      %[[V5:.+]] = rasp.cmp lt %[[V0]], %[[V1]]
// CHECK-NEXT:      %[[V6:.+]] = rasp.cmp gt %[[V0]], %[[V1]]
// CHECK-NEXT:      %[[V7:.+]] = rasp.if %[[V6]], %[[V4]], %[[V3]]
// CHECK-NEXT:      %[[V8:.+]] = rasp.if %[[V5]], %[[V2]], %[[V7]]
// CHECK-NEXT:      rasp.yield %[[V8]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[NEGATIVE_2]], %[[EVEN_2]] : !rasp.sop, !rasp.sop
// CHECK-NEXT:  }

// -----

// A comparison without a difference, of counts over all positions. The marks are functions of
// functions of the token.
rasp.program @more vocab {"(", ")"} max_seq_len 4 {
  %t = rasp.tokens : !rasp.sop
  %u = rasp.map(%t) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal "("
    %r = rasp.cmp eq %x, %0
    rasp.yield %r
  }
  %open = rasp.select keys(%u) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    rasp.yield %k
  }
  %close = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %0 = rasp.literal ")"
    %p = rasp.cmp eq %k, %0
    rasp.yield %p
  }
  %opens = rasp.selector_width %open : !rasp.sop
  %closes = rasp.selector_width %close : !rasp.sop
  %more = rasp.map(%opens, %closes) named "more" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.cmp gt %x, %y
    rasp.yield %r
  }
  rasp.return %more : !rasp.sop
}

// CHECK:       rasp.program @more vocab {"(", ")"} max_seq_len 4 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[U:.+]] = rasp.map(%[[T]]) : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V0:.+]] = rasp.literal "("
// CHECK-NEXT:      %[[R:.+]] = rasp.cmp eq %[[X]], %[[V0]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[OPEN:.+]] = rasp.select keys(%[[U]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      rasp.yield %[[K]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[CLOSE:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V0:.+]] = rasp.literal ")"
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[V0]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[OPENS:.+]] = rasp.selector_width %[[OPEN]] : !rasp.sop
// CHECK-NEXT:    %[[CLOSES:.+]] = rasp.selector_width %[[CLOSE]] : !rasp.sop
// CHECK-NEXT:    %[[MORE:.+]] = rasp.map(%[[T]]) named "more_marks" : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V0:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V1:.+]] = rasp.lookup %[[V0]] {("(") : 1, (")") : -1}
// CHECK-NEXT:      rasp.yield %[[V1]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[MORE_1:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[MORE_2:.+]] = rasp.select keys(%[[MORE_1]]) queries(%[[MORE_1]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V0:.+]]: !rasp.value, %[[V1:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V2:.+]] = rasp.literal true
// CHECK-NEXT:      rasp.yield %[[V2]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[MORE_3:.+]] = rasp.aggregate %[[MORE_2]], %[[MORE]] default 0 named "more_mean" : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[MORE_4:.+]] = rasp.map(%[[MORE_3]]) named "more" : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V0:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V1:.+]] = rasp.literal 0
// CHECK-NEXT:      %[[V2:.+]] = rasp.literal false
// CHECK-NEXT:      %[[V3:.+]] = rasp.literal false
// CHECK-NEXT:      %[[V4:.+]] = rasp.literal true
// CHECK-NEXT:      %[[V5:.+]] = rasp.cmp lt %[[V0]], %[[V1]]
// CHECK-NEXT:      %[[V6:.+]] = rasp.cmp gt %[[V0]], %[[V1]]
// CHECK-NEXT:      %[[V7:.+]] = rasp.if %[[V6]], %[[V4]], %[[V3]]
// CHECK-NEXT:      %[[V8:.+]] = rasp.if %[[V5]], %[[V2]], %[[V7]]
// CHECK-NEXT:      rasp.yield %[[V8]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[MORE_4]] : !rasp.sop
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

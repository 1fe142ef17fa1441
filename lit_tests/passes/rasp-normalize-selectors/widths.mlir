// RUN: rasp-opt -p rasp-normalize-selectors --split-input-file %s | filecheck --match-full-lines %s

// The width of a disjunction is that of one selector plus that of the other without the first.
rasp.program @or vocab {"a", "b"} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %same = rasp.select keys(%t) queries(%t) named "same" : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %before = rasp.select keys(%i) queries(%i) named "before" : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %s = rasp.selector_or %same, %before named "s"
  %w = rasp.selector_width %s named "w" : !rasp.sop
  rasp.return %w : !rasp.sop
}

// CHECK:       rasp.program @or vocab {"a", "b"} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[SAME:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) named "same" : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[BEFORE:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) named "before" : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp lt %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V0:.+]] = rasp.selector_width %[[SAME]] named "w_1" as numerical : !rasp.sop
// CHECK-NEXT:    %[[V1:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      %[[V2:.+]] = rasp.holds %[[P]]
// CHECK-NEXT:      %[[V3:.+]] = rasp.not %[[V2]]
// CHECK-NEXT:      rasp.yield %[[V3]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V2:.+]] = rasp.selector_and %[[V1]], %[[BEFORE]]
// CHECK-NEXT:    %[[V3:.+]] = rasp.selector_width %[[V2]] named "w_2" as numerical : !rasp.sop
// CHECK-NEXT:    %[[V4:.+]] = rasp.map(%[[V0]], %[[V3]]) named "w_sum" as numerical : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V5:.+]]: !rasp.value, %[[V6:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V7:.+]] = rasp.add %[[V5]], %[[V6]]
// CHECK-NEXT:      rasp.yield %[[V7]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[W:.+]] = rasp.map(%[[V4]]) named "w" : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V5:.+]]: !rasp.value):
// CHECK-NEXT:      rasp.yield %[[V5]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[W]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// The sum has the fewest terms: `isa`, and `same and before and not isa`.
rasp.program @key vocab {"a", "b"} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %same = rasp.select keys(%t) queries(%t) named "same" : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %before = rasp.select keys(%i) queries(%i) named "before" : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %c = rasp.constant "a" : !rasp.sop
  %isa = rasp.select keys(%t) queries(%c) named "isa" : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %b = rasp.selector_and %same, %before
  %s = rasp.selector_or %b, %isa
  %w = rasp.selector_width %s named "w" : !rasp.sop
  rasp.return %w : !rasp.sop
}

// CHECK:       rasp.program @key vocab {"a", "b"} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[SAME:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) named "same" : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[BEFORE:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) named "before" : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp lt %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[C:.+]] = rasp.constant "a" : !rasp.sop
// CHECK-NEXT:    %[[ISA:.+]] = rasp.select keys(%[[T]]) queries(%[[C]]) named "isa" : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V0:.+]] = rasp.selector_width %[[ISA]] named "w_1" as numerical : !rasp.sop
// CHECK-NEXT:    %[[V1:.+]] = rasp.select keys(%[[T]]) queries(%[[C]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      %[[V2:.+]] = rasp.holds %[[P]]
// CHECK-NEXT:      %[[V3:.+]] = rasp.not %[[V2]]
// CHECK-NEXT:      rasp.yield %[[V3]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V2:.+]] = rasp.selector_and %[[V1]], %[[SAME]]
// CHECK-NEXT:    %[[V3:.+]] = rasp.selector_and %[[V2]], %[[BEFORE]]
// CHECK-NEXT:    %[[V4:.+]] = rasp.selector_width %[[V3]] named "w_2" as numerical : !rasp.sop
// CHECK-NEXT:    %[[V5:.+]] = rasp.map(%[[V0]], %[[V4]]) named "w_sum" as numerical : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V6:.+]]: !rasp.value, %[[V7:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V8:.+]] = rasp.add %[[V6]], %[[V7]]
// CHECK-NEXT:      rasp.yield %[[V8]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[W:.+]] = rasp.map(%[[V5]]) named "w" : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V6:.+]]: !rasp.value):
// CHECK-NEXT:      rasp.yield %[[V6]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[W]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// The sum has the encoding that the program requests.
rasp.program @asked vocab {"a", "b"} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %same = rasp.select keys(%t) queries(%t) named "same" : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %before = rasp.select keys(%i) queries(%i) named "before" : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %s = rasp.selector_or %same, %before
  %w = rasp.selector_width %s as numerical : !rasp.sop
  rasp.return %w : !rasp.sop
}

// CHECK:       rasp.program @asked vocab {"a", "b"} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[SAME:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) named "same" : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[BEFORE:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) named "before" : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp lt %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V0:.+]] = rasp.selector_width %[[SAME]] as numerical : !rasp.sop
// CHECK-NEXT:    %[[V1:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      %[[V2:.+]] = rasp.holds %[[P]]
// CHECK-NEXT:      %[[V3:.+]] = rasp.not %[[V2]]
// CHECK-NEXT:      rasp.yield %[[V3]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V2:.+]] = rasp.selector_and %[[V1]], %[[BEFORE]]
// CHECK-NEXT:    %[[V3:.+]] = rasp.selector_width %[[V2]] as numerical : !rasp.sop
// CHECK-NEXT:    %[[V4:.+]] = rasp.map(%[[V0]], %[[V3]]) as numerical : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V5:.+]]: !rasp.value, %[[V6:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V7:.+]] = rasp.add %[[V5]], %[[V6]]
// CHECK-NEXT:      rasp.yield %[[V7]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[W:.+]] = rasp.map(%[[V4]]) as numerical : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V5:.+]]: !rasp.value):
// CHECK-NEXT:      rasp.yield %[[V5]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[W]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// A selector of no pairs has the width 0.
rasp.program @nothing vocab {"a", "b"} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %same = rasp.select keys(%t) queries(%t) named "same" : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %before = rasp.select keys(%i) queries(%i) named "before" : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %n = rasp.selector_not %same
  %x = rasp.selector_and %same, %n
  %y = rasp.selector_and %x, %before
  %s = rasp.selector_or %y, %x
  %w = rasp.selector_width %s named "w" : !rasp.sop
  rasp.return %w : !rasp.sop
}

// CHECK:       rasp.program @nothing vocab {"a", "b"} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[V0:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[V1:.+]] = rasp.select keys(%[[V0]]) queries(%[[V0]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V2:.+]]: !rasp.value, %[[V3:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V4:.+]] = rasp.literal false
// CHECK-NEXT:      rasp.yield %[[V4]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[W:.+]] = rasp.selector_width %[[V1]] named "w" : !rasp.sop
// CHECK-NEXT:    rasp.return %[[W]] : !rasp.sop
// CHECK-NEXT:  }

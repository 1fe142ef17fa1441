// RUN: rasp-opt -p rasp-lower-best-selectors --split-input-file %s | filecheck --match-full-lines %s

// An aggregate stays; a width is 1 where any key is selected; other readers compare the index.
rasp.program @readers vocab {1, 2} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %s = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp eq %key, %query
    rasp.yield %0
  }
  %best = rasp.selector_best %s, %i ["greatest"] named "best" : !rasp.sop
  %a = rasp.aggregate %best, %t named "a" : !rasp.sop -> !rasp.sop
  %w = rasp.selector_width %best named "w" : !rasp.sop
  %other = rasp.selector_not %best
  %n = rasp.selector_width %other named "n" : !rasp.sop
  rasp.return %a, %w, %n : !rasp.sop, !rasp.sop, !rasp.sop
}

// CHECK:       rasp.program @readers vocab {1, 2} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[S:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[KEY:.+]]: !rasp.value, %[[QUERY:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V0:.+]] = rasp.cmp eq %[[KEY]], %[[QUERY]]
// CHECK-NEXT:      rasp.yield %[[V0]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[BEST:.+]] = rasp.selector_best %[[S]], %[[I]] ["greatest"] named "best" : !rasp.sop
// CHECK-NEXT:    %[[A:.+]] = rasp.aggregate %[[BEST]], %[[T]] named "a" : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[V0:.+]] = rasp.selector_width %[[S]] named "w_width" : !rasp.sop
// CHECK-NEXT:    %[[W:.+]] = rasp.map(%[[V0]]) named "w" : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V1:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V2:.+]] = rasp.literal 1
// CHECK-NEXT:      %[[V3:.+]] = rasp.min %[[V1]], %[[V2]]
// CHECK-NEXT:      rasp.yield %[[V3]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V1:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[V2:.+]] = rasp.aggregate %[[BEST]], %[[V1]] default -1 named "best_index" : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[V3:.+]] = rasp.select keys(%[[V1]]) queries(%[[V2]]) named "best" : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V4:.+]]: !rasp.value, %[[V5:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V6:.+]] = rasp.cmp eq %[[V4]], %[[V5]]
// CHECK-NEXT:      rasp.yield %[[V6]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[OTHER:.+]] = rasp.selector_not %[[V3]]
// CHECK-NEXT:    %[[N:.+]] = rasp.selector_width %[[OTHER]] named "n" : !rasp.sop
// CHECK-NEXT:    rasp.return %[[A]], %[[W]], %[[N]] : !rasp.sop, !rasp.sop, !rasp.sop
// CHECK-NEXT:  }

// -----

// Keys at which a compared s-op is undefined are taken out.
rasp.program @undefined vocab {1, 2} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %inverse = rasp.map(%i) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 1
    %1 = rasp.div %0, %x
    rasp.yield %1
  }
  %s = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %2 = rasp.cmp eq %key, %query
    rasp.yield %2
  }
  %best = rasp.selector_best %s, %inverse ["least"] : !rasp.sop
  %a = rasp.aggregate %best, %inverse : !rasp.sop -> !rasp.sop
  rasp.return %a : !rasp.sop
}

// CHECK:       rasp.program @undefined vocab {1, 2} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[INVERSE:.+]] = rasp.map(%[[I]]) : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V0:.+]] = rasp.literal 1
// CHECK-NEXT:      %[[V1:.+]] = rasp.div %[[V0]], %[[X]]
// CHECK-NEXT:      rasp.yield %[[V1]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[S:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[KEY:.+]]: !rasp.value, %[[QUERY:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V0:.+]] = rasp.cmp eq %[[KEY]], %[[QUERY]]
// CHECK-NEXT:      rasp.yield %[[V0]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V0:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[V1:.+]] = rasp.select keys(%[[INVERSE]]) queries(%[[V0]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V2:.+]]: !rasp.value, %[[V3:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V4:.+]] = rasp.literal true
// CHECK-NEXT:      rasp.yield %[[V4]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V2:.+]] = rasp.selector_and %[[S]], %[[V1]]
// CHECK-NEXT:    %[[BEST:.+]] = rasp.selector_best %[[V2]], %[[INVERSE]] ["least"] : !rasp.sop
// CHECK-NEXT:    %[[A:.+]] = rasp.aggregate %[[BEST]], %[[INVERSE]] : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    rasp.return %[[A]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// A causal mask leaves the keys up to the query, so that the comparison of the indices goes.
rasp.program @causal vocab {1, 2} max_seq_len 3 causal {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %s = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp eq %key, %query
    rasp.yield %0
  }
  %before = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %1 = rasp.cmp le %key, %query
    rasp.yield %1
  }
  %both = rasp.selector_and %s, %before
  %best = rasp.selector_best %both, %i ["greatest"] : !rasp.sop
  %a = rasp.aggregate %best, %t : !rasp.sop -> !rasp.sop
  rasp.return %a : !rasp.sop
}

// CHECK:       rasp.program @causal vocab {1, 2} max_seq_len 3 causal {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[S:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[KEY:.+]]: !rasp.value, %[[QUERY:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V0:.+]] = rasp.cmp eq %[[KEY]], %[[QUERY]]
// CHECK-NEXT:      rasp.yield %[[V0]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[BEFORE:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[KEY:.+]]: !rasp.value, %[[QUERY:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V0:.+]] = rasp.cmp le %[[KEY]], %[[QUERY]]
// CHECK-NEXT:      rasp.yield %[[V0]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[BOTH:.+]] = rasp.selector_and %[[S]], %[[BEFORE]]
// CHECK-NEXT:    %[[BEST:.+]] = rasp.selector_best %[[S]], %[[I]] ["greatest"] : !rasp.sop
// CHECK-NEXT:    %[[A:.+]] = rasp.aggregate %[[BEST]], %[[T]] : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    rasp.return %[[A]] : !rasp.sop
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

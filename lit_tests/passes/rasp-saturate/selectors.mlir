// RUN: rasp-opt -p rasp-saturate --split-input-file %s | filecheck --match-full-lines %s
// RUN: rasp-opt -p rasp-saturate --split-input-file %s --pass-statistics 2>&1 | filecheck --match-full-lines %s --check-prefix=STATISTICS

// A conjunction with a disjunction has fewer literals than a disjunction of conjunctions. The name
// goes to the new op.
rasp.program @factored vocab {0, 1, 2} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %a = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %0 = rasp.cmp eq %k, %q
    rasp.yield %0
  }
  %b = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %0 = rasp.cmp lt %k, %q
    rasp.yield %0
  }
  %c = rasp.select keys(%i) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %0 = rasp.cmp gt %k, %q
    rasp.yield %0
  }
  %ab = rasp.selector_and %a, %b
  %ac = rasp.selector_and %c, %a
  %either = rasp.selector_or %ab, %ac named "either"
  %w = rasp.selector_width %either : !rasp.sop
  rasp.return %w : !rasp.sop
}

// CHECK:       rasp.program @factored vocab {0 to 2} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[A:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V0:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[V0]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[B:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V0:.+]] = rasp.cmp lt %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[V0]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[C:.+]] = rasp.select keys(%[[I]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V0:.+]] = rasp.cmp gt %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[V0]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V0:.+]] = rasp.selector_or %[[B]], %[[C]]
// CHECK-NEXT:    %[[EITHER:.+]] = rasp.selector_and %[[A]], %[[V0]] named "either"
// CHECK-NEXT:    %[[W:.+]] = rasp.selector_width %[[EITHER]] : !rasp.sop
// CHECK-NEXT:    rasp.return %[[W]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// One of `<` and `>=` of the same s-ops holds, so that the disjunction selects everything.
rasp.program @together vocab {0, 1, 2} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %a = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %0 = rasp.cmp eq %k, %q
    rasp.yield %0
  }
  %b = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %0 = rasp.cmp lt %k, %q
    rasp.yield %0
  }
  %c = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %0 = rasp.cmp ge %k, %q
    rasp.yield %0
  }
  %bc = rasp.selector_or %b, %c
  %x = rasp.selector_and %a, %bc
  %w = rasp.selector_width %x : !rasp.sop
  rasp.return %w : !rasp.sop
}

// CHECK:       rasp.program @together vocab {0 to 2} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[A:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V0:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[V0]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[B:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V0:.+]] = rasp.cmp lt %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[V0]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[C:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V0:.+]] = rasp.cmp ge %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[V0]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[W:.+]] = rasp.selector_width %[[A]] : !rasp.sop
// CHECK-NEXT:    rasp.return %[[W]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// A disjunction over different s-ops, and a selector that is no select, stay.
rasp.program @unchanged vocab {0, 1, 2} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %a = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %0 = rasp.cmp eq %k, %q
    rasp.yield %0
  }
  %b = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %0 = rasp.cmp lt %k, %q
    rasp.yield %0
  }
  %single = rasp.selector_single %b
  %either = rasp.selector_or %a, %b
  %both = rasp.selector_and %single, %single
  %w = rasp.selector_width %either : !rasp.sop
  %v = rasp.selector_width %both : !rasp.sop
  rasp.return %w, %v : !rasp.sop, !rasp.sop
}

// CHECK:       rasp.program @unchanged vocab {0 to 2} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[A:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V0:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[V0]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[B:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V0:.+]] = rasp.cmp lt %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[V0]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[SINGLE:.+]] = rasp.selector_single %[[B]]
// CHECK-NEXT:    %[[EITHER:.+]] = rasp.selector_or %[[A]], %[[B]]
// CHECK-NEXT:    %[[BOTH:.+]] = rasp.selector_and %[[SINGLE]], %[[SINGLE]]
// CHECK-NEXT:    %[[W:.+]] = rasp.selector_width %[[EITHER]] : !rasp.sop
// CHECK-NEXT:    %[[V:.+]] = rasp.selector_width %[[BOTH]] : !rasp.sop
// CHECK-NEXT:    rasp.return %[[W]], %[[V]] : !rasp.sop, !rasp.sop
// CHECK-NEXT:  }



// STATISTICS:      rasp-saturate: 0 functions made cheaper
// STATISTICS-NEXT: rasp-saturate: 1 selectors made cheaper
// STATISTICS-NEXT: rasp-saturate: 0 neurons less in tables of maps
// STATISTICS-NEXT: rasp-saturate: 0 functions made cheaper
// STATISTICS-NEXT: rasp-saturate: 1 selectors made cheaper
// STATISTICS-NEXT: rasp-saturate: 0 neurons less in tables of maps
// STATISTICS-NEXT: rasp-saturate: 0 functions made cheaper
// STATISTICS-NEXT: rasp-saturate: 0 selectors made cheaper
// STATISTICS-NEXT: rasp-saturate: 0 neurons less in tables of maps

// RUN: rasp-opt -p rasp-merge-equal --split-input-file %s | filecheck --match-full-lines %s

// True is not 1: constants, literals, defaults and tables that a result shows stay apart.
rasp.program @apart vocab {"a", "b"} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  %one = rasp.constant 1 named "one" : !rasp.sop
  %true = rasp.constant true named "true" : !rasp.sop
  %a = rasp.map(%t) named "a" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %s = rasp.literal "a"
    %c = rasp.cmp eq %x, %s
    %v = rasp.literal 1
    %w = rasp.literal "z"
    %r = rasp.if %c, %v, %w
    rasp.yield %r
  }
  %b = rasp.map(%t) named "b" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %s = rasp.literal "a"
    %c = rasp.cmp eq %x, %s
    %v = rasp.literal true
    %w = rasp.literal "z"
    %r = rasp.if %c, %v, %w
    rasp.yield %r
  }
  rasp.return %one, %true, %a, %b : !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop
}

// CHECK:       rasp.program @apart vocab {"a", "b"} max_seq_len 2 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[ONE:.+]] = rasp.constant 1 named "one" : !rasp.sop
// CHECK-NEXT:    %[[TRUE:.+]] = rasp.constant true named "true" : !rasp.sop
// CHECK-NEXT:    %[[A:.+]] = rasp.map(%[[T]]) named "a" : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      %[[S:.+]] = rasp.literal "a"
// CHECK-NEXT:      %[[C:.+]] = rasp.cmp eq %[[X]], %[[S]]
// CHECK-NEXT:      %[[V:.+]] = rasp.literal 1
// CHECK-NEXT:      %[[W:.+]] = rasp.literal "z"
// CHECK-NEXT:      %[[R:.+]] = rasp.if %[[C]], %[[V]], %[[W]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[B:.+]] = rasp.map(%[[T]]) named "b" : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      %[[S:.+]] = rasp.literal "a"
// CHECK-NEXT:      %[[C:.+]] = rasp.cmp eq %[[X]], %[[S]]
// CHECK-NEXT:      %[[V:.+]] = rasp.literal true
// CHECK-NEXT:      %[[W:.+]] = rasp.literal "z"
// CHECK-NEXT:      %[[R:.+]] = rasp.if %[[C]], %[[V]], %[[W]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[ONE]], %[[TRUE]], %[[A]], %[[B]] : !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop
// CHECK-NEXT:  }

// -----

// Comparisons do not tell True from 1: what they alone read merges.
rasp.program @compared vocab {"a", "b"} max_seq_len 2 {
  %i = rasp.indices : !rasp.sop
  %one = rasp.constant 1 named "one" : !rasp.sop
  %true = rasp.constant true named "true" : !rasp.sop
  %s = rasp.select keys(%i) queries(%one) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %r = rasp.select keys(%i) queries(%true) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %a = rasp.map(%i) named "a" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %v = rasp.literal 1
    %c = rasp.cmp eq %x, %v
    rasp.yield %c
  }
  %b = rasp.map(%i) named "b" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %v = rasp.literal true
    %c = rasp.cmp eq %x, %v
    rasp.yield %c
  }
  %v = rasp.selector_width %s named "v" : !rasp.sop
  %w = rasp.selector_width %r named "w" : !rasp.sop
  rasp.return %v, %w, %a, %b : !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop
}

// CHECK:       rasp.program @compared vocab {"a", "b"} max_seq_len 2 {
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[ONE:.+]] = rasp.constant 1 named "one" : !rasp.sop
// CHECK-NEXT:    %[[S:.+]] = rasp.select keys(%[[I]]) queries(%[[ONE]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[A:.+]] = rasp.map(%[[I]]) named "a" : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V:.+]] = rasp.literal 1
// CHECK-NEXT:      %[[C:.+]] = rasp.cmp eq %[[X]], %[[V]]
// CHECK-NEXT:      rasp.yield %[[C]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V:.+]] = rasp.selector_width %[[S]] named "v" : !rasp.sop
// CHECK-NEXT:    rasp.return %[[V]], %[[V]], %[[A]], %[[A]] : !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

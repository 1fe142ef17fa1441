// RUN: rasp-opt -p rasp-print-values --split-input-file %s | filecheck --match-full-lines %s

// Domains, and relations between s-ops at one position.
rasp.program @reverse vocab {"a", "b"} max_seq_len 4 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %everywhere = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.literal true
    rasp.yield %p
  }
  %length = rasp.selector_width %everywhere : !rasp.sop
  %opp = rasp.map(%length, %i) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %d = rasp.sub %x, %y
    rasp.yield %d
  }
  %sel = rasp.select keys(%i) queries(%opp) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %reverse = rasp.aggregate %sel, %t : !rasp.sop -> !rasp.sop
  rasp.return %reverse : !rasp.sop
}

// CHECK:      // @reverse
// CHECK-NEXT: //   %t: {"a", "b"}
// CHECK-NEXT: //   %i: {0 to 3}
// CHECK-NEXT: //     differs from position to position
// CHECK-NEXT: //   %everywhere: every key
// CHECK-NEXT: //   %length: {1 to 4}
// CHECK-NEXT: //     by the width of %everywhere: 1: {1}, 2: {2}, 3: {3}, 4: {4}
// CHECK-NEXT: //     the same at all positions of a sequence
// CHECK-NEXT: //     a function of %t
// CHECK-NEXT: //   %opp: {1 to 4}
// CHECK-NEXT: //     by the width of %everywhere: 1: {1}, 2: {1, 2}, 3: {1 to 3}, 4: {1 to 4}
// CHECK-NEXT: //     differs from position to position
// CHECK-NEXT: //   %sel: at most one key
// CHECK-NEXT: //   %reverse: {"a", "b", none}
// CHECK-NEXT: //     by the width of %sel: 0: {none}, 1: {"a", "b"}, 2: {"a", "b"}, 3: {"a", "b"}, 4: {"a", "b"}
// CHECK-NEXT: builtin.module {

// -----

// Means by the width of their selector; selected keys that agree; two equal selectors.
rasp.program @means vocab {0, 1} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %same = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %i = rasp.indices : !rasp.sop
  %again = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %mean = rasp.aggregate %again, %i default 0 : !rasp.sop -> !rasp.sop
  %none = rasp.selector_not %same
  %one = rasp.constant 1 : !rasp.sop
  rasp.return %mean : !rasp.sop
}

// CHECK:      // @means
// CHECK-NEXT: //   %t: {0, 1}
// CHECK-NEXT: //   %same: a key or more, keys that agree on %t
// CHECK-NEXT: //   %i: {0 to 2}
// CHECK-NEXT: //     differs from position to position
// CHECK-NEXT: //   %again: the same as %same
// CHECK-NEXT: //   %mean: {0, 1/3, 1/2, 2/3, 1, 4/3, 3/2, 5/3, 2}
// CHECK-NEXT: //     by the width of %same: 1: {0 to 2}, 2: {0, 1/2, 1, 3/2, 2}, 3: {0, 1/3, 2/3, 1, 4/3, 5/3, 2}
// CHECK-NEXT: //     a function of %t
// CHECK-NEXT: //   %none: any keys
// CHECK-NEXT: //   %one: {1}
// CHECK-NEXT: builtin.module {

// -----

// Unknown value sets, with reasons.
rasp.program @unknown vocab {"a", "b"} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %up = rasp.map(%t) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %n = rasp.neg %x
    rasp.yield %n
  }
  rasp.return %up : !rasp.sop
}

// CHECK:      // @unknown
// CHECK-NEXT: //   %t: {"a", "b"}
// CHECK-NEXT: //   %up: not known: the function is undefined for every value of its operands
// CHECK-NEXT: builtin.module {

// -----

// The assumption that selected strings agree; numbers have means.
rasp.program @assumed vocab {"a", "b"} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %before = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %same = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %earlier = rasp.aggregate %before, %t default "-" named "earlier" : !rasp.sop -> !rasp.sop
  %proved = rasp.aggregate %same, %t named "proved" : !rasp.sop -> !rasp.sop
  %place = rasp.aggregate %before, %i default 0 named "place" : !rasp.sop -> !rasp.sop
  rasp.return %earlier : !rasp.sop
}

// CHECK:      // @assumed
// CHECK-NEXT: //   %t: {"a", "b"}
// CHECK-NEXT: //   %i: {0 to 2}
// CHECK-NEXT: //     differs from position to position
// CHECK-NEXT: //   %before: any keys
// CHECK-NEXT: //   %same: a key or more, keys that agree on %t
// CHECK-NEXT: //   %earlier: {"-", "a", "b"}
// CHECK-NEXT: //     by the width of %before: 0: {"-"}, 1: {"a", "b"}, 2: {"a", "b"}, 3: {"a", "b"}
// CHECK-NEXT: //     keys of %before assumed to agree on %t, else the program is in error
// CHECK-NEXT: //   %proved: {"a", "b"}
// CHECK-NOT:  assumed to agree
// CHECK:      builtin.module {

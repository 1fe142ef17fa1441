// RUN: rasp-opt -p rasp-split-keys --split-input-file %s | filecheck %s
// CHECK-NOT: keys(%count)

// An aggregate would read the disjunction.
rasp.program @aggregate vocab {"a", "b"} max_seq_len 4 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %same = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %before = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %seen = rasp.selector_and %same, %before
  %count = rasp.selector_width %same : !rasp.sop
  %earlier = rasp.selector_width %seen : !rasp.sop
  %repeats = rasp.map(%earlier) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 0
    %p = rasp.cmp gt %x, %0
    %9 = rasp.literal 300
    %r = rasp.if %p, %9, %0
    rasp.yield %r
  }
  %keys = rasp.map(%count, %repeats) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.sub %y, %x
    rasp.yield %r
  }
  %less = rasp.select keys(%keys) queries(%keys) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %mean = rasp.aggregate %less, %i default 0 : !rasp.sop -> !rasp.sop
  rasp.return %mean : !rasp.sop
}

// -----

// The keys are compared with another s-op.
rasp.program @other vocab {"a", "b"} max_seq_len 4 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %same = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %before = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %seen = rasp.selector_and %same, %before
  %count = rasp.selector_width %same : !rasp.sop
  %earlier = rasp.selector_width %seen : !rasp.sop
  %repeats = rasp.map(%earlier) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 0
    %p = rasp.cmp gt %x, %0
    %9 = rasp.literal 300
    %r = rasp.if %p, %9, %0
    rasp.yield %r
  }
  %keys = rasp.map(%count, %repeats) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.sub %y, %x
    rasp.yield %r
  }
  %less = rasp.select keys(%keys) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %either = rasp.selector_or %less, %before
  %place = rasp.selector_width %either : !rasp.sop
  rasp.return %place : !rasp.sop
}

// -----

// The keys have another reader.
rasp.program @returned vocab {"a", "b"} max_seq_len 4 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %same = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %before = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %seen = rasp.selector_and %same, %before
  %count = rasp.selector_width %same : !rasp.sop
  %earlier = rasp.selector_width %seen : !rasp.sop
  %repeats = rasp.map(%earlier) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 0
    %p = rasp.cmp gt %x, %0
    %9 = rasp.literal 300
    %r = rasp.if %p, %9, %0
    rasp.yield %r
  }
  %keys = rasp.map(%count, %repeats) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.sub %y, %x
    rasp.yield %r
  }
  %less = rasp.select keys(%keys) queries(%keys) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %either = rasp.selector_or %less, %before
  %place = rasp.selector_width %either : !rasp.sop
  rasp.return %place, %keys : !rasp.sop, !rasp.sop
}

// -----

// Neither part decides.
rasp.program @mixed vocab {"a", "b"} max_seq_len 4 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %same = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %before = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %seen = rasp.selector_and %same, %before
  %count = rasp.selector_width %same : !rasp.sop
  %earlier = rasp.selector_width %seen : !rasp.sop
  %repeats = rasp.map(%earlier) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 0
    %p = rasp.cmp gt %x, %0
    %9 = rasp.literal 2
    %r = rasp.if %p, %9, %0
    rasp.yield %r
  }
  %keys = rasp.map(%count, %repeats) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.sub %y, %x
    rasp.yield %r
  }
  %less = rasp.select keys(%keys) queries(%keys) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %either = rasp.selector_or %less, %before
  %place = rasp.selector_width %either : !rasp.sop
  rasp.return %place : !rasp.sop
}

// -----

// The width of a comparison by itself takes no MLP for a sum.
rasp.program @direct vocab {"a", "b"} max_seq_len 4 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %same = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %before = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %seen = rasp.selector_and %same, %before
  %count = rasp.selector_width %same : !rasp.sop
  %earlier = rasp.selector_width %seen : !rasp.sop
  %repeats = rasp.map(%earlier) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 0
    %p = rasp.cmp gt %x, %0
    %9 = rasp.literal 300
    %r = rasp.if %p, %9, %0
    rasp.yield %r
  }
  %keys = rasp.map(%count, %repeats) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.sub %y, %x
    rasp.yield %r
  }
  %less = rasp.select keys(%keys) queries(%keys) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %place = rasp.selector_width %less : !rasp.sop
  rasp.return %place : !rasp.sop
}

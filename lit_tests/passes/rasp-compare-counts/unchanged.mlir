// RUN: rasp-opt -p rasp-compare-counts --split-input-file %s | filecheck %s
// CHECK-NOT: rasp.aggregate

// The value of the difference matters.
rasp.program @value vocab {"(", ")", "x"} max_seq_len 4 {
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
  %far = rasp.map(%balance) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %1 = rasp.literal 1
    %r = rasp.cmp gt %x, %1
    rasp.yield %r
  }
  rasp.return %far : !rasp.sop
}

// -----

// Another reader needs a count.
rasp.program @reader vocab {"(", ")", "x"} max_seq_len 4 {
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
  %more = rasp.map(%opens, %closes) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.cmp gt %x, %y
    rasp.yield %r
  }
  rasp.return %more, %opens : !rasp.sop, !rasp.sop
}

// -----

// Another reader needs the difference.
rasp.program @difference vocab {"(", ")", "x"} max_seq_len 4 {
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
  %even = rasp.map(%balance) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 0
    %r = rasp.cmp eq %x, %0
    rasp.yield %r
  }
  rasp.return %even, %balance : !rasp.sop, !rasp.sop
}

// -----

// The counts are of two selections.
rasp.program @selections vocab {"(", ")", "x"} max_seq_len 4 {
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
  %closes = rasp.selector_width %close : !rasp.sop
  %more = rasp.map(%opens, %closes) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.cmp gt %x, %y
    rasp.yield %r
  }
  rasp.return %more : !rasp.sop
}

// -----

// The mark depends on the query.
rasp.program @query vocab {"(", ")", "x"} max_seq_len 4 {
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
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %open_until = rasp.selector_and %until, %open
  %opens = rasp.selector_width %open_until : !rasp.sop
  %close_until = rasp.selector_and %close, %until
  %closes = rasp.selector_width %close_until : !rasp.sop
  %more = rasp.map(%opens, %closes) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.cmp gt %x, %y
    rasp.yield %r
  }
  rasp.return %more : !rasp.sop
}

// RUN: rasp-opt -p rasp-read-means --split-input-file %s | filecheck %s
// CHECK-NOT: as numerical

// The width is as late as the mean: one of the two must become categorical.
rasp.program @late vocab {"a", "x"} max_seq_len 4 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %until = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp le %k, %q
    rasp.yield %p
  }
  %flags = rasp.map(%t) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal "x"
    %p = rasp.cmp eq %x, %0
    %1 = rasp.literal 1
    %2 = rasp.literal 0
    %r = rasp.if %p, %1, %2
    rasp.yield %r
  }
  %m = rasp.aggregate %until, %flags default 0 named "m" : !rasp.sop -> !rasp.sop
  %same = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %w = rasp.selector_width %same : !rasp.sop
  %some = rasp.map(%m) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 0
    %r = rasp.cmp gt %x, %0
    rasp.yield %r
  }
  %r = rasp.map(%some, %w) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %0 = rasp.literal 1
    %p = rasp.cmp gt %y, %0
    %f = rasp.literal "F"
    %g = rasp.literal "T"
    %h = rasp.literal "P"
    %e = rasp.if %p, %g, %h
    %r = rasp.if %x, %f, %e
    rasp.yield %r
  }
  rasp.return %r : !rasp.sop
}

// -----

// The program returns the mean.
rasp.program @returned vocab {"a", "x"} max_seq_len 4 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %until = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp le %k, %q
    rasp.yield %p
  }
  %flags = rasp.map(%t) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal "x"
    %p = rasp.cmp eq %x, %0
    %1 = rasp.literal 1
    %2 = rasp.literal 0
    %r = rasp.if %p, %1, %2
    rasp.yield %r
  }
  %m = rasp.aggregate %until, %flags default 0 named "m" : !rasp.sop -> !rasp.sop
  %some = rasp.map(%m) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 0
    %r = rasp.cmp gt %x, %0
    rasp.yield %r
  }
  %r = rasp.map(%some, %i) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %0 = rasp.literal 1
    %p = rasp.cmp gt %y, %0
    %f = rasp.literal "F"
    %g = rasp.literal "T"
    %h = rasp.literal "P"
    %e = rasp.if %p, %g, %h
    %r = rasp.if %x, %f, %e
    rasp.yield %r
  }
  rasp.return %r, %m : !rasp.sop, !rasp.sop
}

// -----

// A map of the mean alone takes no second MLP.
rasp.program @alone vocab {"a", "x"} max_seq_len 4 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %until = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp le %k, %q
    rasp.yield %p
  }
  %flags = rasp.map(%t) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal "x"
    %p = rasp.cmp eq %x, %0
    %1 = rasp.literal 1
    %2 = rasp.literal 0
    %r = rasp.if %p, %1, %2
    rasp.yield %r
  }
  %m = rasp.aggregate %until, %flags default 0 named "m" : !rasp.sop -> !rasp.sop
  %some = rasp.map(%m) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 0
    %r = rasp.cmp gt %x, %0
    rasp.yield %r
  }
  rasp.return %some : !rasp.sop
}

// -----

// The mean can be undefined.
rasp.program @undefined vocab {"a", "x"} max_seq_len 4 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %until = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp le %k, %q
    rasp.yield %p
  }
  %flags = rasp.map(%t) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal "x"
    %p = rasp.cmp eq %x, %0
    %1 = rasp.literal 1
    %2 = rasp.literal 0
    %r = rasp.if %p, %1, %2
    rasp.yield %r
  }
  %before = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %m = rasp.aggregate %before, %flags named "m" : !rasp.sop -> !rasp.sop
  %some = rasp.map(%m) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 0
    %r = rasp.cmp gt %x, %0
    rasp.yield %r
  }
  %r = rasp.map(%some, %i) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %0 = rasp.literal 1
    %p = rasp.cmp gt %y, %0
    %f = rasp.literal "F"
    %g = rasp.literal "T"
    %h = rasp.literal "P"
    %e = rasp.if %p, %g, %h
    %r = rasp.if %x, %f, %e
    rasp.yield %r
  }
  rasp.return %r : !rasp.sop
}

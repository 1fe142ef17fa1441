// RUN: rasp-opt -p rasp-count-sums --split-input-file %s | filecheck %s

// (index + 1) times a mean of flags over the positions up to the query.
// CHECK-LABEL: rasp.program @opens
// CHECK:         %[[FLAGS:.+]] = rasp.map(%{{.+}}) named "flags"
// CHECK:         %[[SET:.+]] = rasp.select keys(%[[FLAGS]]) queries(%[[FLAGS]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[KEY:.+]]: !rasp.value, %{{.+}}: !rasp.value):
// CHECK-NEXT:      %[[ONE:.+]] = rasp.literal 1
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[KEY]], %[[ONE]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[BOTH:.+]] = rasp.selector_and %{{.+}}, %[[SET]]
// CHECK-NEXT:    %[[COUNT:.+]] = rasp.selector_width %[[BOTH]] named "opens" as numerical : !rasp.sop
// CHECK-NEXT:    rasp.return %[[COUNT]] : !rasp.sop
rasp.program @opens vocab {"(", ")"} max_seq_len 4 {
  %t = rasp.tokens : !rasp.sop
  %flags = rasp.map(%t) named "flags" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %o = rasp.literal "("
    %p = rasp.cmp eq %x, %o
    %1 = rasp.literal 1
    %0 = rasp.literal 0
    %r = rasp.if %p, %1, %0
    rasp.yield %r
  }
  %i = rasp.indices : !rasp.sop
  %before = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp le %k, %q
    rasp.yield %p
  }
  %mean = rasp.aggregate %before, %flags : !rasp.sop -> !rasp.sop
  %many = rasp.map(%i) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %1 = rasp.literal 1
    %r = rasp.add %x, %1
    rasp.yield %r
  }
  %opens = rasp.map(%many, %mean) named "opens" as numerical : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %m = rasp.mul %x, %y
    %r = rasp.round %m
    rasp.yield %r
  }
  rasp.return %opens : !rasp.sop
}

// -----

// A mean over all positions times the length.
// CHECK-LABEL: rasp.program @ones
// CHECK:         rasp.selector_width %{{.+}} named "ones" : !rasp.sop
rasp.program @ones vocab {0, 1} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %all = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.literal true
    rasp.yield %p
  }
  %mean = rasp.aggregate %all, %t : !rasp.sop -> !rasp.sop
  %n = rasp.selector_width %all : !rasp.sop
  %ones = rasp.map(%mean, %n) named "ones" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %m = rasp.mul %y, %x
    rasp.yield %m
  }
  rasp.return %ones : !rasp.sop
}

// -----

// The rounding of a count is dropped, half of a count is not.
// CHECK-LABEL: rasp.program @rounded
// CHECK:         %[[ROUNDED:.+]] = rasp.selector_width %[[ALL:.+]] named "rounded" : !rasp.sop
// CHECK:         %[[N:.+]] = rasp.selector_width %[[ALL]] : !rasp.sop
// CHECK-NEXT:    rasp.map(%[[N]]) named "half"
rasp.program @rounded vocab {0, 1} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %all = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.literal true
    rasp.yield %p
  }
  %m = rasp.selector_width %all : !rasp.sop
  %rounded = rasp.map(%m) named "rounded" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %r = rasp.round %x
    rasp.yield %r
  }
  %n = rasp.selector_width %all : !rasp.sop
  %half = rasp.map(%n) named "half" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %two = rasp.literal 2
    %r = rasp.div %x, %two
    rasp.yield %r
  }
  rasp.return %rounded, %half : !rasp.sop, !rasp.sop
}

// -----

// Maps of maps of a width: `round(1 / (1 / (w + 1))) - 1` is the width, and without the last step
// one more than the width.
// CHECK-LABEL: rasp.program @idiom
// CHECK:         %[[W:.+]] = rasp.selector_width %[[SAME:.+]] : !rasp.sop
// CHECK:         %[[MORE:.+]] = rasp.map(%[[W]]) named "rounded" : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      %[[ONE:.+]] = rasp.literal 1
// CHECK-NEXT:      %[[SUM:.+]] = rasp.add %[[X]], %[[ONE]]
// CHECK-NEXT:      rasp.yield %[[SUM]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[COUNT:.+]] = rasp.selector_width %[[SAME]] named "count" : !rasp.sop
// CHECK-NEXT:    rasp.return %[[MORE]], %[[COUNT]] : !rasp.sop, !rasp.sop
rasp.program @idiom vocab {0, 1} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %same = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %w = rasp.selector_width %same : !rasp.sop
  %share = rasp.map(%w) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %1 = rasp.literal 1
    %m = rasp.add %x, %1
    %r = rasp.div %1, %m
    rasp.yield %r
  }
  %rounded = rasp.map(%share) named "rounded" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %1 = rasp.literal 1
    %d = rasp.div %1, %x
    %r = rasp.round %d
    rasp.yield %r
  }
  %count = rasp.map(%rounded) named "count" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %1 = rasp.literal 1
    %r = rasp.sub %x, %1
    rasp.yield %r
  }
  rasp.return %rounded, %count : !rasp.sop, !rasp.sop
}

// -----

// The mean of the keys before the query times their number, the index; 0 at the first position.
// CHECK-LABEL: rasp.program @before
// CHECK:         rasp.selector_width %{{.+}} named "ones" : !rasp.sop
rasp.program @before vocab {0, 1} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %before = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %mean = rasp.aggregate %before, %t default 0 : !rasp.sop -> !rasp.sop
  %ones = rasp.map(%mean, %i) named "ones" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %m = rasp.mul %x, %y
    %r = rasp.round %m
    rasp.yield %r
  }
  rasp.return %ones : !rasp.sop
}

// -----

// A count and half of a count plus one, in the encoding that the program asks for.
// CHECK-LABEL: rasp.program @asked
// CHECK:         %[[ALL:.+]] = rasp.select
// CHECK:         %[[ROUNDED:.+]] = rasp.selector_width %[[ALL]] named "rounded" as numerical : !rasp.sop
// CHECK:         %[[N:.+]] = rasp.selector_width %[[ALL]] named "n" : !rasp.sop
// CHECK:         %[[MORE:.+]] = rasp.map(%[[N]]) named "more" as numerical : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      %[[SLOPE:.+]] = rasp.literal 1/2
// CHECK-NEXT:      %[[SCALED:.+]] = rasp.mul %[[X]], %[[SLOPE]]
// CHECK-NEXT:      %[[ONE:.+]] = rasp.literal 1
// CHECK-NEXT:      %[[SUM:.+]] = rasp.add %[[SCALED]], %[[ONE]]
// CHECK-NEXT:      rasp.yield %[[SUM]]
// CHECK:         rasp.return %[[ROUNDED]], %[[MORE]] : !rasp.sop, !rasp.sop
rasp.program @asked vocab {0, 1} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %all = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.literal true
    rasp.yield %p
  }
  %m = rasp.selector_width %all : !rasp.sop
  %rounded = rasp.map(%m) named "rounded" as numerical : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %r = rasp.round %x
    rasp.yield %r
  }
  %n = rasp.selector_width %all named "n" : !rasp.sop
  %half = rasp.map(%n) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %two = rasp.literal 2
    %r = rasp.div %x, %two
    rasp.yield %r
  }
  %more = rasp.map(%half) named "more" as numerical : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %1 = rasp.literal 1
    %r = rasp.add %x, %1
    rasp.yield %r
  }
  rasp.return %rounded, %more : !rasp.sop, !rasp.sop
}

// -----

// Every function of a width of two values is affine.
// CHECK-LABEL: rasp.program @two_widths
// CHECK:         %[[W:.+]] = rasp.selector_width
// CHECK:         %[[FOURTH:.+]] = rasp.map(%[[W]]) named "fourth" : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      %[[SLOPE:.+]] = rasp.literal 15
// CHECK-NEXT:      %[[SCALED:.+]] = rasp.mul %[[X]], %[[SLOPE]]
// CHECK-NEXT:      %[[CONSTANT:.+]] = rasp.literal -14
// CHECK-NEXT:      rasp.add %[[SCALED]], %[[CONSTANT]]
rasp.program @two_widths vocab {0, 1} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  %same = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %w = rasp.selector_width %same : !rasp.sop
  %square = rasp.map(%w) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %r = rasp.mul %x, %x
    rasp.yield %r
  }
  %fourth = rasp.map(%square) named "fourth" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %r = rasp.mul %x, %x
    rasp.yield %r
  }
  rasp.return %fourth : !rasp.sop
}

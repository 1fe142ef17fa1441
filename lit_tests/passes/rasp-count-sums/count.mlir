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

// RUN: rasp-opt -p rasp-split-latest %s | filecheck %s
// RUN: rasp-opt -p rasp-split-keys %s | filecheck %s
// RUN: rasp-opt -p rasp-split-comparisons %s | filecheck %s
// RUN: rasp-opt -p rasp-count-sums %s | filecheck %s
// RUN: rasp-opt -p rasp-compare-counts %s | filecheck %s
// RUN: rasp-opt -p rasp-read-means %s | filecheck %s
// RUN: not rasp-opt -p rasp-infer-encodings %s 2>&1 | filecheck %s --check-prefix=INFER

// Passes that ask for the values of an s-op leave one alone whose values are too many to enumerate; that is
// an error of rasp-infer-encodings.

// CHECK-LABEL: rasp.program @many
// CHECK:         %many = rasp.map(%a, %b, %c) named "many"
// CHECK:         %last = rasp.selector_best %same, %i ["greatest"]
// CHECK-NEXT:    %latest = rasp.aggregate %last, %many
// CHECK:         %equal = rasp.select keys(%many) queries(%many)
// CHECK:         %at_many = rasp.select keys(%i) queries(%many)
// CHECK:         %n = rasp.selector_width %equal
// CHECK-NEXT:    %m = rasp.selector_width %at_many
// CHECK-NEXT:    %mean = rasp.aggregate %same, %many
// CHECK-NEXT:    %scaled = rasp.map(%mean, %n)
// CHECK:         %more = rasp.map(%n, %m)

// INFER: s-op 'many': its values are too many to enumerate

rasp.program @many vocab {1 to 200} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %same = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %before = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %1 = rasp.literal 1
    %d = rasp.sub %q, %1
    %p = rasp.cmp eq %k, %d
    rasp.yield %p
  }
  %after = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %1 = rasp.literal 1
    %d = rasp.add %q, %1
    %p = rasp.cmp eq %k, %d
    rasp.yield %p
  }
  %a = rasp.aggregate %before, %t default 1 : !rasp.sop -> !rasp.sop
  %b = rasp.aggregate %after, %t default 1 : !rasp.sop -> !rasp.sop
  %c = rasp.aggregate %same, %t default 1 : !rasp.sop -> !rasp.sop
  %many = rasp.map(%a, %b, %c) named "many" : (!rasp.sop, !rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value, %z: !rasp.value):
    %xy = rasp.mul %x, %y
    %r = rasp.mod %xy, %z
    rasp.yield %r
  }
  %last = rasp.selector_best %same, %i ["greatest"] : !rasp.sop
  %latest = rasp.aggregate %last, %many : !rasp.sop -> !rasp.sop
  %equal = rasp.select keys(%many) queries(%many) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp le %k, %q
    rasp.yield %p
  }
  %at_many = rasp.select keys(%i) queries(%many) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp le %k, %q
    rasp.yield %p
  }
  %n = rasp.selector_width %equal : !rasp.sop
  %m = rasp.selector_width %at_many : !rasp.sop
  %mean = rasp.aggregate %same, %many : !rasp.sop -> !rasp.sop
  %scaled = rasp.map(%mean, %n) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.cmp lt %x, %y
    rasp.yield %r
  }
  %more = rasp.map(%n, %m) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.cmp lt %x, %y
    rasp.yield %r
  }
  rasp.return %latest, %scaled, %more : !rasp.sop, !rasp.sop, !rasp.sop
}

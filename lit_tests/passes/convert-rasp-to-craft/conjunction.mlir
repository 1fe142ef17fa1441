// RUN: rasp-opt -p convert-rasp-to-craft --split-input-file %s | filecheck %s

// Two conditions over different s-ops are one head, whose score is the sum of theirs. With 3
// positions at most a condition scores 44, so a key that meets both scores 88, BOS half a condition
// less, 66, and any other key 44 at most.
rasp.program @mean vocab {0, 1} max_seq_len 2 {
  rasp.domain @d {0, 1}
  %t = rasp.tokens : !rasp.sop<categorical, @d>
  %i = rasp.indices : !rasp.sop<categorical, @d>
  %s = rasp.select keys(%i) queries(%i) : !rasp.sop<categorical, @d>, !rasp.sop<categorical, @d> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %p = rasp.cmp lt %x, %y
    rasp.yield %p
  }
  %r = rasp.select keys(%t) queries(%t) : !rasp.sop<categorical, @d>, !rasp.sop<categorical, @d> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %p = rasp.cmp eq %x, %y
    rasp.yield %p
  }
  %both = rasp.selector_and %s, %r
  %m = rasp.aggregate %both, %t default 0 named "m" as numerical : !rasp.sop<categorical, @d> -> !rasp.sop<numerical, @d>
  rasp.return %m : !rasp.sop<numerical, @d>
}
// CHECK:      craft.program @mean
// CHECK:        craft.head query(%indices, %one, %bos, %tokens : {{.+}}) key(%indices, %bos, %tokens : {{.+}}) value(%tokens
// CHECK-SAME:     qk <{"indices:1" : {"indices:0" = 44.0}, "tokens:0" : {"tokens:0" = 44.0}, "tokens:1" : {"tokens:1" = 44.0}, "one" : {"tokens:compiler_bos" = 66.0}}>

// -----

// The width of a conjunction: BOS scores ln 2 more than a key that meets both conditions.
rasp.program @width vocab {0, 1} max_seq_len 2 {
  rasp.domain @d {0, 1}
  rasp.domain @e {0 to 2}
  %t = rasp.tokens : !rasp.sop<categorical, @d>
  %i = rasp.indices : !rasp.sop<categorical, @d>
  %s = rasp.select keys(%i) queries(%i) : !rasp.sop<categorical, @d>, !rasp.sop<categorical, @d> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %p = rasp.cmp lt %x, %y
    rasp.yield %p
  }
  %r = rasp.select keys(%t) queries(%t) : !rasp.sop<categorical, @d>, !rasp.sop<categorical, @d> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %p = rasp.cmp eq %x, %y
    rasp.yield %p
  }
  %both = rasp.selector_and %r, %s
  %w = rasp.selector_width %both named "w" : !rasp.sop<reciprocal, @e>
  rasp.return %i : !rasp.sop<categorical, @d>
}
// CHECK:      craft.program @width
// CHECK:        craft.head
// CHECK-SAME:     "one" : {"tokens:compiler_bos" = 88.69314718{{[0-9]+}}}
// CHECK-SAME:     label <"w">

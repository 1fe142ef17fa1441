// RUN: rasp-opt -p rasp-insert-conversions --split-input-file %s | filecheck %s

// A numerical query that always finds its key, `length - 1 - index`, stays numerical.
rasp.program @finds vocab {"a"} max_seq_len 4 {
  rasp.domain @t {"a"}
  rasp.domain @i {0 to 3}
  rasp.domain @l {1 to 4}
  %t = rasp.tokens : !rasp.sop<categorical, @t>
  %i = rasp.indices : !rasp.sop<categorical, @i>
  %l = rasp.length : !rasp.sop<numerical, @l>
  %back = rasp.map(%l, %i) named "back" : (!rasp.sop<numerical, @l>, !rasp.sop<categorical, @i>) -> !rasp.sop<numerical, @i> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %one = rasp.literal 1
    %d = rasp.sub %x, %one
    %r = rasp.sub %d, %y
    rasp.yield %r
  }
  %s = rasp.select keys(%i) queries(%back) nearest : !rasp.sop<categorical, @i>, !rasp.sop<numerical, @i> {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %f = rasp.aggregate %s, %t : !rasp.sop<categorical, @t> -> !rasp.sop<categorical, @t>
  rasp.return %f : !rasp.sop<categorical, @t>
}

// CHECK-LABEL: rasp.program @finds
// CHECK:         rasp.select keys(%i) queries(%back) nearest : !rasp.sop<categorical, @i>, !rasp.sop<numerical, @i> {

// -----

// `length - index` selects no key at index 0, for which a numerical query has no score of BOS.
rasp.program @misses vocab {"a"} max_seq_len 4 {
  rasp.domain @t {"a"}
  rasp.domain @i {0 to 3}
  rasp.domain @l {1 to 4}
  %t = rasp.tokens : !rasp.sop<categorical, @t>
  %i = rasp.indices : !rasp.sop<categorical, @i>
  %l = rasp.length : !rasp.sop<numerical, @l>
  %back = rasp.map(%l, %i) named "back" : (!rasp.sop<numerical, @l>, !rasp.sop<categorical, @i>) -> !rasp.sop<numerical, @l> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.sub %x, %y
    rasp.yield %r
  }
  %s = rasp.select keys(%i) queries(%back) nearest : !rasp.sop<categorical, @i>, !rasp.sop<numerical, @l> {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %f = rasp.aggregate %s, %t : !rasp.sop<categorical, @t> -> !rasp.sop<categorical, @t>
  rasp.return %f : !rasp.sop<categorical, @t>
}

// CHECK-LABEL: rasp.program @misses
// CHECK:         %[[C:.+]] = rasp.map(%back) named "back_categorical" as categorical
// CHECK:         rasp.select keys(%i) queries(%[[C]]) nearest : !rasp.sop<categorical, @i>, !rasp.sop<categorical, @l> {

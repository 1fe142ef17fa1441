// RUN: rasp-opt -p rasp-choose-encodings --split-input-file %s | filecheck %s

// A sum of a width as query of a `nearest` selector that always finds a key: the numerical sum needs
// no layer.
rasp.program @finds vocab {"a"} max_seq_len 4 {
  rasp.domain @t {"a"}
  rasp.domain @i {0 to 3}
  rasp.domain @w {1 to 4}
  %t = rasp.tokens : !rasp.sop<categorical, @t>
  %i = rasp.indices : !rasp.sop<categorical, @i>
  %all = rasp.select keys(%i) queries(%i) : !rasp.sop<categorical, @i>, !rasp.sop<categorical, @i> {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.literal true
    rasp.yield %p
  }
  %w = rasp.selector_width %all : !rasp.sop<categorical, @w>
  %back = rasp.map(%w, %i) named "back" : (!rasp.sop<categorical, @w>, !rasp.sop<categorical, @i>) -> !rasp.sop<categorical, @i> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %one = rasp.literal 1
    %d = rasp.sub %x, %one
    %r = rasp.sub %d, %y
    rasp.yield %r
  }
  %s = rasp.select keys(%i) queries(%back) nearest : !rasp.sop<categorical, @i>, !rasp.sop<categorical, @i> {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %f = rasp.aggregate %s, %t : !rasp.sop<categorical, @t> -> !rasp.sop<categorical, @t>
  rasp.return %f : !rasp.sop<categorical, @t>
}

// CHECK-LABEL: rasp.program @finds
// CHECK:         %back = rasp.map(%w, %i) named "back" : (!rasp.sop<reciprocal, @w>, !rasp.sop<categorical, @i>) -> !rasp.sop<numerical, @i> {

// -----

// Without `nearest` the selector needs the sum categorical, by steps of one MLP.
rasp.program @compares vocab {"a"} max_seq_len 4 {
  rasp.domain @t {"a"}
  rasp.domain @i {0 to 3}
  rasp.domain @w {1 to 4}
  %t = rasp.tokens : !rasp.sop<categorical, @t>
  %i = rasp.indices : !rasp.sop<categorical, @i>
  %all = rasp.select keys(%i) queries(%i) : !rasp.sop<categorical, @i>, !rasp.sop<categorical, @i> {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.literal true
    rasp.yield %p
  }
  %w = rasp.selector_width %all : !rasp.sop<categorical, @w>
  %back = rasp.map(%w, %i) named "back" : (!rasp.sop<categorical, @w>, !rasp.sop<categorical, @i>) -> !rasp.sop<categorical, @i> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %one = rasp.literal 1
    %d = rasp.sub %x, %one
    %r = rasp.sub %d, %y
    rasp.yield %r
  }
  %s = rasp.select keys(%i) queries(%back) : !rasp.sop<categorical, @i>, !rasp.sop<categorical, @i> {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %f = rasp.aggregate %s, %t : !rasp.sop<categorical, @t> -> !rasp.sop<categorical, @t>
  rasp.return %f : !rasp.sop<categorical, @t>
}

// CHECK-LABEL: rasp.program @compares
// CHECK:         %back = rasp.map(%w, %i) named "back" : (!rasp.sop<reciprocal, @w>, !rasp.sop<categorical, @i>) -> !rasp.sop<categorical, @i> {

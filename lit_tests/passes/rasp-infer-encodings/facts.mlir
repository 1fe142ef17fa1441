// RUN: rasp-opt -p rasp-infer-encodings --split-input-file %s | filecheck %s

// Twice the index is no position of the sequence at the last position, so the result may be
// undefined.
// CHECK-LABEL: rasp.program @visible
// CHECK:         rasp.domain @f {"a", "b", none}
rasp.program @visible vocab {"a", "b"} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %twice = rasp.map(%i) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %two = rasp.literal 2
    %r = rasp.mul %x, %two
    rasp.yield %r
  }
  %s = rasp.select keys(%i) queries(%twice) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %f = rasp.aggregate %s, %t named "f" : !rasp.sop -> !rasp.sop
  rasp.return %f : !rasp.sop
}

// -----

// Of one value every mean is that value, of any number of keys.
// CHECK-LABEL: rasp.program @one
// CHECK:         rasp.aggregate %{{.+}}, %{{.+}} named "f" : !rasp.sop<categorical, @tokens> -> !rasp.sop<categorical, @tokens>
rasp.program @one vocab {"a"} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %s = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp le %k, %q
    rasp.yield %p
  }
  %f = rasp.aggregate %s, %t named "f" : !rasp.sop -> !rasp.sop
  rasp.return %f : !rasp.sop
}

// -----

// 2 i^2 + n - i differs from position to position in every sequence, though not from sequence to
// sequence: no result is a mean of several indices.
// CHECK-LABEL: rasp.program @determined
// CHECK:         rasp.domain @keys {1 to 6, 9 to 12, 19 to 22}
// CHECK:         rasp.aggregate %{{.+}}, %{{.+}} default 0 named "f" : !rasp.sop<categorical, @indices> -> !rasp.sop<categorical, @indices>
rasp.program @determined vocab {"a", "b"} max_seq_len 4 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %n = rasp.length : !rasp.sop
  %left = rasp.map(%n, %i) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.sub %x, %y
    rasp.yield %r
  }
  %keys = rasp.map(%i, %left) named "keys" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %two = rasp.literal 2
    %s = rasp.mul %x, %x
    %d = rasp.mul %s, %two
    %r = rasp.add %d, %y
    rasp.yield %r
  }
  %s = rasp.select keys(%keys) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %f = rasp.aggregate %s, %i default 0 named "f" : !rasp.sop -> !rasp.sop
  rasp.return %f : !rasp.sop
}

// -----

// The sums of some of the numbers n^2 - i at the positions i of a sequence of length n, for each n.
// CHECK-LABEL: rasp.program @by_length
// CHECK:         rasp.domain @f {0, 1, 3, 4, 7 to 9, 15 to 17, 24}
rasp.program @by_length vocab {"a"} max_seq_len 3 {
  %i = rasp.indices : !rasp.sop
  %n = rasp.length : !rasp.sop
  %left = rasp.map(%n, %i) named "left" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %s = rasp.mul %x, %x
    %r = rasp.sub %s, %y
    rasp.yield %r
  }
  %s = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp le %k, %q
    rasp.yield %p
  }
  %f = rasp.aggregate_sum %s, %left named "f" : !rasp.sop -> !rasp.sop
  rasp.return %f : !rasp.sop
}

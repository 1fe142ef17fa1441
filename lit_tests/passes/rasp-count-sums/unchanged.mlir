// RUN: rasp-opt -p rasp-count-sums --split-input-file %s | filecheck %s

// CHECK-NOT: selector_width

// A sum of numbers other than 0 and 1 is not a count.
rasp.program @p vocab {0 to 2} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %before = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp le %k, %q
    rasp.yield %p
  }
  %mean = rasp.aggregate %before, %t : !rasp.sop -> !rasp.sop
  %many = rasp.map(%i) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %1 = rasp.literal 1
    %r = rasp.add %x, %1
    rasp.yield %r
  }
  %sum = rasp.map(%many, %mean) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %m = rasp.mul %x, %y
    rasp.yield %m
  }
  rasp.return %sum : !rasp.sop
}

// -----

// `k < q` leaves out the query itself: its width is `index`, not `index + 1`, so there is no match.
rasp.program @p vocab {0, 1} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %before = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %mean = rasp.aggregate %before, %t : !rasp.sop -> !rasp.sop
  %many = rasp.map(%i) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %1 = rasp.literal 1
    %r = rasp.add %x, %1
    rasp.yield %r
  }
  %sum = rasp.map(%many, %mean) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %m = rasp.mul %x, %y
    rasp.yield %m
  }
  rasp.return %sum : !rasp.sop
}

// -----

// The factor is one more than the number of positions.
rasp.program @p vocab {0, 1} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %before = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp le %k, %q
    rasp.yield %p
  }
  %mean = rasp.aggregate %before, %t : !rasp.sop -> !rasp.sop
  %many = rasp.map(%i) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %1 = rasp.literal 2
    %r = rasp.add %x, %1
    rasp.yield %r
  }
  %sum = rasp.map(%many, %mean) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %m = rasp.mul %x, %y
    rasp.yield %m
  }
  rasp.return %sum : !rasp.sop
}

// -----

// A function of the number and the mean other than the product.
rasp.program @p vocab {0, 1} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %before = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp le %k, %q
    rasp.yield %p
  }
  %mean = rasp.aggregate %before, %t : !rasp.sop -> !rasp.sop
  %many = rasp.map(%i) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %1 = rasp.literal 1
    %r = rasp.add %x, %1
    rasp.yield %r
  }
  %sum = rasp.map(%many, %mean) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %m = rasp.add %x, %y
    rasp.yield %m
  }
  rasp.return %sum : !rasp.sop
}

// -----

// Maps that read two s-ops end the chain, and the square of a width is not affine.
rasp.program @square vocab {0, 1} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %difference = rasp.map(%t, %i) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.sub %x, %y
    rasp.yield %r
  }
  %square = rasp.map(%difference) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %r = rasp.mul %x, %x
    rasp.yield %r
  }
  rasp.return %square : !rasp.sop
}

// -----

// Without a default the product is undefined at the first position, and with 1 more than the index
// the product is no count.
rasp.program @before vocab {0, 1} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %before = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %mean = rasp.aggregate %before, %t : !rasp.sop -> !rasp.sop
  %ones = rasp.map(%mean, %i) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %m = rasp.mul %x, %y
    rasp.yield %m
  }
  %share = rasp.aggregate %before, %t default 0 : !rasp.sop -> !rasp.sop
  %many = rasp.map(%i) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %1 = rasp.literal 1
    %r = rasp.add %x, %1
    rasp.yield %r
  }
  %more = rasp.map(%share, %many) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %m = rasp.mul %x, %y
    rasp.yield %m
  }
  rasp.return %ones, %more : !rasp.sop, !rasp.sop
}

// -----

// The product, but for keys that are all set.
rasp.program @not_all vocab {0, 1} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %before = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp le %k, %q
    rasp.yield %p
  }
  %mean = rasp.aggregate %before, %t : !rasp.sop -> !rasp.sop
  %many = rasp.map(%i) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %1 = rasp.literal 1
    %r = rasp.add %x, %1
    rasp.yield %r
  }
  %some = rasp.map(%many, %mean) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %0 = rasp.literal 0
    %1 = rasp.literal 1
    %p = rasp.cmp lt %y, %1
    %m = rasp.mul %x, %y
    %r = rasp.if %p, %m, %0
    rasp.yield %r
  }
  rasp.return %some : !rasp.sop
}
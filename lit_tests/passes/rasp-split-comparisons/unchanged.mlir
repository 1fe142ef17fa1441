// RUN: rasp-opt -p rasp-split-comparisons --split-input-file %s | filecheck %s

// A mean reads the selector: one head would need equal scores for both parts.
// CHECK-LABEL: rasp.program @aggregated
// CHECK-NOT:     rasp.selector_or
rasp.program @aggregated vocab {1, 2, 3} max_seq_len 4 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %keys = rasp.map(%t, %i) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %n = rasp.literal 4
    %f = rasp.div %y, %n
    %s = rasp.add %x, %f
    rasp.yield %s
  }
  %smaller = rasp.select keys(%keys) queries(%keys) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %place = rasp.selector_width %smaller : !rasp.sop
  %mean = rasp.aggregate %smaller, %place : !rasp.sop -> !rasp.sop
  rasp.return %mean : !rasp.sop
}

// -----

// 1 + 3/2 is more than 2 + 0/2: neither part determines the order first.
// CHECK-LABEL: rasp.program @mixed
// CHECK-NOT:     rasp.selector_or
rasp.program @mixed vocab {1, 2, 3} max_seq_len 4 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %keys = rasp.map(%t, %i) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %n = rasp.literal 2
    %f = rasp.div %y, %n
    %s = rasp.add %x, %f
    rasp.yield %s
  }
  %smaller = rasp.select keys(%keys) queries(%keys) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %place = rasp.selector_width %smaller : !rasp.sop
  rasp.return %place : !rasp.sop
}

// -----

// The key rises with the index for some tokens and falls for others.
// CHECK-LABEL: rasp.program @turned
// CHECK-NOT:     rasp.selector_or
rasp.program @turned vocab {-1, 1} max_seq_len 9 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %keys = rasp.map(%t, %i) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %one = rasp.literal 1
    %more = rasp.add %y, %one
    %s = rasp.mul %x, %more
    rasp.yield %s
  }
  %smaller = rasp.select keys(%keys) queries(%keys) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %place = rasp.selector_width %smaller : !rasp.sop
  rasp.return %place : !rasp.sop
}

// -----

// As few values of pairs as of both parts; another comparison; keys that differ from queries; a
// function of the pair that can be undefined.
// CHECK-LABEL: rasp.program @others
// CHECK-NOT:     rasp.selector_or
rasp.program @others vocab {0, 1} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %few = rasp.map(%t, %i) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %two = rasp.literal 2
    %m = rasp.mul %two, %x
    %s = rasp.add %m, %y
    rasp.yield %s
  }
  %a = rasp.select keys(%few) queries(%few) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %b = rasp.select keys(%few) queries(%few) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp ne %k, %q
    rasp.yield %p
  }
  %c = rasp.select keys(%few) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %partial = rasp.map(%t, %i) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %s = rasp.div %x, %y
    rasp.yield %s
  }
  %d = rasp.select keys(%partial) queries(%partial) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %wa = rasp.selector_width %a : !rasp.sop
  %wb = rasp.selector_width %b : !rasp.sop
  %wc = rasp.selector_width %c : !rasp.sop
  %wd = rasp.selector_width %d : !rasp.sop
  rasp.return %wa, %wb, %wc, %wd : !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop
}

// -----

// A key that is not a sum, and without order: (t - 2)^2 is equal for 1 and 3.
// CHECK-LABEL: rasp.program @folded
// CHECK-NOT:     rasp.selector_or
rasp.program @folded vocab {1, 2, 3} max_seq_len 4 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %keys = rasp.map(%t, %i) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %two = rasp.literal 2
    %ten = rasp.literal 10
    %d = rasp.sub %x, %two
    %s = rasp.mul %d, %d
    %m = rasp.mul %ten, %s
    %r = rasp.add %m, %y
    rasp.yield %r
  }
  %smaller = rasp.select keys(%keys) queries(%keys) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %place = rasp.selector_width %smaller : !rasp.sop
  rasp.return %place : !rasp.sop
}

// -----

// In a causal program the width is not a rank: the sum of two widths would have more values.
// CHECK-LABEL: rasp.program @causal
// CHECK-NOT:     rasp.cmp eq
rasp.program @causal vocab {1, 2, 3} max_seq_len 4 causal {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %keys = rasp.map(%t, %i) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %n = rasp.literal 4
    %f = rasp.div %y, %n
    %s = rasp.add %x, %f
    rasp.yield %s
  }
  %smaller = rasp.select keys(%keys) queries(%keys) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %place = rasp.selector_width %smaller : !rasp.sop
  rasp.return %place : !rasp.sop
}

// -----

// With `le` the width is not a rank from 0.
// CHECK-LABEL: rasp.program @or_equal
// CHECK-NOT:     rasp.cmp eq
rasp.program @or_equal vocab {1, 2, 3} max_seq_len 4 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %keys = rasp.map(%t, %i) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %n = rasp.literal 4
    %f = rasp.div %y, %n
    %s = rasp.add %x, %f
    rasp.yield %s
  }
  %smaller = rasp.select keys(%keys) queries(%keys) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp le %k, %q
    rasp.yield %p
  }
  %place = rasp.selector_width %smaller : !rasp.sop
  rasp.return %place : !rasp.sop
}

// -----

// Two positions with equal keys have one width: i - i i is 0 at the first two.
// CHECK-LABEL: rasp.program @ties
// CHECK-NOT:     rasp.cmp eq
rasp.program @ties vocab {1, 2, 3} max_seq_len 4 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %keys = rasp.map(%t, %i) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %n = rasp.literal 99
    %m = rasp.mul %n, %x
    %y2 = rasp.mul %y, %y
    %d = rasp.sub %y, %y2
    %s = rasp.add %m, %d
    rasp.yield %s
  }
  %smaller = rasp.select keys(%keys) queries(%keys) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %place = rasp.selector_width %smaller : !rasp.sop
  rasp.return %place : !rasp.sop
}

// -----

// The keys have another reader, so they are computed anyway.
// CHECK-LABEL: rasp.program @read
// CHECK-NOT:     rasp.cmp eq
rasp.program @read vocab {1, 2, 3} max_seq_len 4 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %keys = rasp.map(%t, %i) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %n = rasp.literal 4
    %f = rasp.div %y, %n
    %s = rasp.add %x, %f
    rasp.yield %s
  }
  %smaller = rasp.select keys(%keys) queries(%keys) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %place = rasp.selector_width %smaller : !rasp.sop
  rasp.return %place, %keys : !rasp.sop, !rasp.sop
}

// -----

// The selector is an operand of another selector.
// CHECK-LABEL: rasp.program @part
// CHECK-NOT:     rasp.cmp eq
rasp.program @part vocab {1, 2, 3} max_seq_len 4 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %keys = rasp.map(%t, %i) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %n = rasp.literal 4
    %f = rasp.div %y, %n
    %s = rasp.add %x, %f
    rasp.yield %s
  }
  %smaller = rasp.select keys(%keys) queries(%keys) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %no = rasp.selector_not %smaller
  %place = rasp.selector_width %no : !rasp.sop
  rasp.return %place : !rasp.sop
}

// -----

// Both parts are functions of the index, and so is the key.
// CHECK-LABEL: rasp.program @one_input
// CHECK-NOT:     rasp.cmp eq
rasp.program @one_input vocab {1, 2, 3} max_seq_len 9 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %half = rasp.map(%i) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %two = rasp.literal 2
    %h = rasp.floordiv %x, %two
    rasp.yield %h
  }
  %keys = rasp.map(%half, %i) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %n = rasp.literal 99
    %m = rasp.mul %n, %x
    %s = rasp.add %m, %y
    rasp.yield %s
  }
  %smaller = rasp.select keys(%keys) queries(%keys) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %place = rasp.selector_width %smaller : !rasp.sop
  rasp.return %place : !rasp.sop
}

// -----

// Two widths read the selector: the split would need four heads.
// CHECK-LABEL: rasp.program @twice
// CHECK-NOT:     rasp.cmp eq
rasp.program @twice vocab {1, 2, 3} max_seq_len 4 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %keys = rasp.map(%t, %i) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %n = rasp.literal 4
    %f = rasp.div %y, %n
    %s = rasp.add %x, %f
    rasp.yield %s
  }
  %smaller = rasp.select keys(%keys) queries(%keys) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %place = rasp.selector_width %smaller named "place" : !rasp.sop
  %number = rasp.selector_width %smaller named "number" as numerical : !rasp.sop
  rasp.return %place, %number : !rasp.sop, !rasp.sop
}

// -----

// 3 for the token 0 at the last position, and for the token 1 at the first: equal keys, which no
// order of pairs has.
// CHECK-LABEL: rasp.program @equal
// CHECK-NOT:     rasp.selector_or
rasp.program @equal vocab {0, 1, 2} max_seq_len 4 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %keys = rasp.map(%t, %i) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %n = rasp.literal 3
    %m = rasp.mul %n, %x
    %s = rasp.add %m, %y
    rasp.yield %s
  }
  %smaller = rasp.select keys(%keys) queries(%keys) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %place = rasp.selector_width %smaller : !rasp.sop
  rasp.return %place : !rasp.sop
}

// RUN: rasp-opt -p rasp-choose-encodings --split-input-file %s | filecheck --match-full-lines %s

// A width is reciprocal, whatever encoding the program requests.
rasp.program @widths vocab {1, 2} max_seq_len 3 {
  rasp.domain @t {1, 2}
  rasp.domain @i {0 to 2}
  rasp.domain @w {0 to 3}
  %t = rasp.tokens : !rasp.sop<categorical, @t>
  %i = rasp.indices : !rasp.sop<categorical, @i>
  %s = rasp.select keys(%t) queries(%t) : !rasp.sop<categorical, @t>, !rasp.sop<categorical, @t> {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %w = rasp.selector_width %s : !rasp.sop<categorical, @w>
  %v = rasp.selector_width %s as numerical : !rasp.sop<categorical, @w>
  rasp.return %w, %v : !rasp.sop<categorical, @w>, !rasp.sop<categorical, @w>
}

// CHECK:       rasp.program @widths vocab {1, 2} max_seq_len 3 {
// CHECK-NEXT:    rasp.domain @t {1, 2}
// CHECK-NEXT:    rasp.domain @i {0 to 2}
// CHECK-NEXT:    rasp.domain @w {0 to 3}
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop<categorical, @t>
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop<categorical, @i>
// CHECK-NEXT:    %[[S:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop<categorical, @t>, !rasp.sop<categorical, @t> {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[W:.+]] = rasp.selector_width %[[S]] : !rasp.sop<reciprocal, @w>
// CHECK-NEXT:    %[[V:.+]] = rasp.selector_width %[[S]] as numerical : !rasp.sop<reciprocal, @w>
// CHECK-NEXT:    rasp.return %[[W]], %[[V]] : !rasp.sop<reciprocal, @w>, !rasp.sop<reciprocal, @w>
// CHECK-NEXT:  }

// -----

// A sum of a width is numerical for readers of numbers: a sum, an average.
rasp.program @number vocab {1, 2} max_seq_len 3 {
  rasp.domain @t {1, 2}
  rasp.domain @i {0 to 2}
  rasp.domain @w {0 to 3}
  rasp.domain @s {1 to 5}
  %t = rasp.tokens : !rasp.sop<categorical, @t>
  %i = rasp.indices : !rasp.sop<categorical, @i>
  %s = rasp.select keys(%t) queries(%t) : !rasp.sop<categorical, @t>, !rasp.sop<categorical, @t> {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %w = rasp.selector_width %s : !rasp.sop<categorical, @w>
  %a = rasp.map(%w, %i) : (!rasp.sop<categorical, @w>, !rasp.sop<categorical, @i>) -> !rasp.sop<categorical, @s> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.add %x, %y
    rasp.yield %r
  }
  %b = rasp.map(%a, %i) : (!rasp.sop<categorical, @s>, !rasp.sop<categorical, @i>) -> !rasp.sop<categorical, @s> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.add %x, %y
    rasp.yield %r
  }
  %c = rasp.aggregate %s, %a as numerical : !rasp.sop<categorical, @s> -> !rasp.sop<numerical, @s>
  rasp.return %b, %c : !rasp.sop<categorical, @s>, !rasp.sop<numerical, @s>
}

// CHECK:       rasp.program @number vocab {1, 2} max_seq_len 3 {
// CHECK-NEXT:    rasp.domain @t {1, 2}
// CHECK-NEXT:    rasp.domain @i {0 to 2}
// CHECK-NEXT:    rasp.domain @w {0 to 3}
// CHECK-NEXT:    rasp.domain @s {1 to 5}
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop<categorical, @t>
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop<categorical, @i>
// CHECK-NEXT:    %[[S:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop<categorical, @t>, !rasp.sop<categorical, @t> {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[W:.+]] = rasp.selector_width %[[S]] : !rasp.sop<reciprocal, @w>
// CHECK-NEXT:    %[[A:.+]] = rasp.map(%[[W]], %[[I]]) : (!rasp.sop<reciprocal, @w>, !rasp.sop<categorical, @i>) -> !rasp.sop<numerical, @s> {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.add %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[B:.+]] = rasp.map(%[[A]], %[[I]]) : (!rasp.sop<numerical, @s>, !rasp.sop<categorical, @i>) -> !rasp.sop<numerical, @s> {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.add %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[C:.+]] = rasp.aggregate %[[S]], %[[A]] as numerical : !rasp.sop<numerical, @s> -> !rasp.sop<numerical, @s>
// CHECK-NEXT:    rasp.return %[[B]], %[[C]] : !rasp.sop<numerical, @s>, !rasp.sop<numerical, @s>
// CHECK-NEXT:  }

// -----

// A sum that is read as keys stays categorical: one MLP in all, instead of a conversion after one.
rasp.program @keys vocab {1, 2} max_seq_len 3 {
  rasp.domain @t {1, 2}
  rasp.domain @i {0 to 2}
  rasp.domain @w {0 to 3}
  rasp.domain @u {1, 2, none}
  rasp.domain @s {1 to 5}
  %t = rasp.tokens : !rasp.sop<categorical, @t>
  %i = rasp.indices : !rasp.sop<categorical, @i>
  %s = rasp.select keys(%t) queries(%t) : !rasp.sop<categorical, @t>, !rasp.sop<categorical, @t> {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %w = rasp.selector_width %s : !rasp.sop<categorical, @w>
  %a = rasp.map(%w, %i) : (!rasp.sop<categorical, @w>, !rasp.sop<categorical, @i>) -> !rasp.sop<categorical, @s> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.add %x, %y
    rasp.yield %r
  }
  %s2 = rasp.select keys(%a) queries(%i) : !rasp.sop<categorical, @s>, !rasp.sop<categorical, @i> {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %c = rasp.aggregate %s2, %t : !rasp.sop<categorical, @t> -> !rasp.sop<categorical, @u>
  rasp.return %c : !rasp.sop<categorical, @u>
}

// CHECK:       rasp.program @keys vocab {1, 2} max_seq_len 3 {
// CHECK-NEXT:    rasp.domain @t {1, 2}
// CHECK-NEXT:    rasp.domain @i {0 to 2}
// CHECK-NEXT:    rasp.domain @w {0 to 3}
// CHECK-NEXT:    rasp.domain @u {1, 2, none}
// CHECK-NEXT:    rasp.domain @s {1 to 5}
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop<categorical, @t>
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop<categorical, @i>
// CHECK-NEXT:    %[[S:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop<categorical, @t>, !rasp.sop<categorical, @t> {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[W:.+]] = rasp.selector_width %[[S]] : !rasp.sop<reciprocal, @w>
// CHECK-NEXT:    %[[A:.+]] = rasp.map(%[[W]], %[[I]]) : (!rasp.sop<reciprocal, @w>, !rasp.sop<categorical, @i>) -> !rasp.sop<categorical, @s> {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.add %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[S2:.+]] = rasp.select keys(%[[A]]) queries(%[[I]]) : !rasp.sop<categorical, @s>, !rasp.sop<categorical, @i> {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[C:.+]] = rasp.aggregate %[[S2]], %[[T]] : !rasp.sop<categorical, @t> -> !rasp.sop<categorical, @u>
// CHECK-NEXT:    rasp.return %[[C]] : !rasp.sop<categorical, @u>
// CHECK-NEXT:  }

// -----

// A sum that is read as queries stays categorical, for readers of numbers too.
rasp.program @queries vocab {1, 2} max_seq_len 3 {
  rasp.domain @t {1, 2}
  rasp.domain @i {0 to 2}
  rasp.domain @w {0 to 3}
  rasp.domain @u {1, 2, none}
  rasp.domain @s {1 to 5}
  %t = rasp.tokens : !rasp.sop<categorical, @t>
  %i = rasp.indices : !rasp.sop<categorical, @i>
  %s = rasp.select keys(%t) queries(%t) : !rasp.sop<categorical, @t>, !rasp.sop<categorical, @t> {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %w = rasp.selector_width %s : !rasp.sop<categorical, @w>
  %a = rasp.map(%w, %i) : (!rasp.sop<categorical, @w>, !rasp.sop<categorical, @i>) -> !rasp.sop<categorical, @s> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.add %x, %y
    rasp.yield %r
  }
  %s2 = rasp.select keys(%i) queries(%a) : !rasp.sop<categorical, @i>, !rasp.sop<categorical, @s> {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %c = rasp.aggregate %s2, %t : !rasp.sop<categorical, @t> -> !rasp.sop<categorical, @u>
  %d = rasp.map(%a, %t) : (!rasp.sop<categorical, @s>, !rasp.sop<categorical, @t>) -> !rasp.sop<categorical, @s> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.add %x, %y
    rasp.yield %r
  }
  rasp.return %a, %c, %d : !rasp.sop<categorical, @s>, !rasp.sop<categorical, @u>, !rasp.sop<categorical, @s>
}

// CHECK:       rasp.program @queries vocab {1, 2} max_seq_len 3 {
// CHECK-NEXT:    rasp.domain @t {1, 2}
// CHECK-NEXT:    rasp.domain @i {0 to 2}
// CHECK-NEXT:    rasp.domain @w {0 to 3}
// CHECK-NEXT:    rasp.domain @u {1, 2, none}
// CHECK-NEXT:    rasp.domain @s {1 to 5}
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop<categorical, @t>
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop<categorical, @i>
// CHECK-NEXT:    %[[S:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop<categorical, @t>, !rasp.sop<categorical, @t> {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[W:.+]] = rasp.selector_width %[[S]] : !rasp.sop<reciprocal, @w>
// CHECK-NEXT:    %[[A:.+]] = rasp.map(%[[W]], %[[I]]) : (!rasp.sop<reciprocal, @w>, !rasp.sop<categorical, @i>) -> !rasp.sop<categorical, @s> {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.add %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[S2:.+]] = rasp.select keys(%[[I]]) queries(%[[A]]) : !rasp.sop<categorical, @i>, !rasp.sop<categorical, @s> {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[C:.+]] = rasp.aggregate %[[S2]], %[[T]] : !rasp.sop<categorical, @t> -> !rasp.sop<categorical, @u>
// CHECK-NEXT:    %[[D:.+]] = rasp.map(%[[A]], %[[T]]) : (!rasp.sop<categorical, @s>, !rasp.sop<categorical, @t>) -> !rasp.sop<numerical, @s> {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.add %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[A]], %[[C]], %[[D]] : !rasp.sop<categorical, @s>, !rasp.sop<categorical, @u>, !rasp.sop<numerical, @s>
// CHECK-NEXT:  }

// -----

// A result is numerical, unless its values are too many gaps for decoding.
rasp.program @results vocab {1, 2} max_seq_len 3 {
  rasp.domain @t {1, 2}
  rasp.domain @i {0 to 2}
  rasp.domain @w {0 to 3}
  rasp.domain @s {1 to 5}
  rasp.domain @f {0, 1/5000, 1}
  %t = rasp.tokens : !rasp.sop<categorical, @t>
  %i = rasp.indices : !rasp.sop<categorical, @i>
  %s = rasp.select keys(%t) queries(%t) : !rasp.sop<categorical, @t>, !rasp.sop<categorical, @t> {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %w = rasp.selector_width %s : !rasp.sop<categorical, @w>
  %a = rasp.map(%w, %i) : (!rasp.sop<categorical, @w>, !rasp.sop<categorical, @i>) -> !rasp.sop<categorical, @s> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.add %x, %y
    rasp.yield %r
  }
  %b = rasp.map(%w, %i) : (!rasp.sop<categorical, @w>, !rasp.sop<categorical, @i>) -> !rasp.sop<categorical, @f> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.add %x, %y
    rasp.yield %r
  }
  %c = rasp.map(%w, %i) as numerical : (!rasp.sop<categorical, @w>, !rasp.sop<categorical, @i>) -> !rasp.sop<categorical, @f> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.add %x, %y
    rasp.yield %r
  }
  rasp.return %a, %b, %c : !rasp.sop<categorical, @s>, !rasp.sop<categorical, @f>, !rasp.sop<categorical, @f>
}

// CHECK:       rasp.program @results vocab {1, 2} max_seq_len 3 {
// CHECK-NEXT:    rasp.domain @t {1, 2}
// CHECK-NEXT:    rasp.domain @i {0 to 2}
// CHECK-NEXT:    rasp.domain @w {0 to 3}
// CHECK-NEXT:    rasp.domain @s {1 to 5}
// CHECK-NEXT:    rasp.domain @f {0, 1/5000, 1}
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop<categorical, @t>
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop<categorical, @i>
// CHECK-NEXT:    %[[S:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop<categorical, @t>, !rasp.sop<categorical, @t> {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[W:.+]] = rasp.selector_width %[[S]] : !rasp.sop<reciprocal, @w>
// CHECK-NEXT:    %[[A:.+]] = rasp.map(%[[W]], %[[I]]) : (!rasp.sop<reciprocal, @w>, !rasp.sop<categorical, @i>) -> !rasp.sop<numerical, @s> {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.add %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[B:.+]] = rasp.map(%[[W]], %[[I]]) : (!rasp.sop<reciprocal, @w>, !rasp.sop<categorical, @i>) -> !rasp.sop<categorical, @f> {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.add %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[C:.+]] = rasp.map(%[[W]], %[[I]]) as numerical : (!rasp.sop<reciprocal, @w>, !rasp.sop<categorical, @i>) -> !rasp.sop<numerical, @f> {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.add %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[A]], %[[B]], %[[C]] : !rasp.sop<numerical, @s>, !rasp.sop<categorical, @f>, !rasp.sop<numerical, @f>
// CHECK-NEXT:  }

// -----

// A sum of two widths.
rasp.program @numbers vocab {1, 2} max_seq_len 3 {
  rasp.domain @t {1, 2}
  rasp.domain @i {0 to 2}
  rasp.domain @w {0 to 3}
  rasp.domain @s {1 to 5}
  %t = rasp.tokens : !rasp.sop<categorical, @t>
  %i = rasp.indices : !rasp.sop<categorical, @i>
  %s = rasp.select keys(%t) queries(%t) : !rasp.sop<categorical, @t>, !rasp.sop<categorical, @t> {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %w = rasp.selector_width %s : !rasp.sop<categorical, @w>
  %v = rasp.selector_width %s : !rasp.sop<categorical, @w>
  %b = rasp.map(%w, %v) : (!rasp.sop<categorical, @w>, !rasp.sop<categorical, @w>) -> !rasp.sop<categorical, @s> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.add %x, %y
    rasp.yield %r
  }
  %s2 = rasp.select keys(%b) queries(%b) : !rasp.sop<categorical, @s>, !rasp.sop<categorical, @s> {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %a = rasp.selector_width %s2 : !rasp.sop<categorical, @w>
  rasp.return %a : !rasp.sop<categorical, @w>
}

// CHECK:       rasp.program @numbers vocab {1, 2} max_seq_len 3 {
// CHECK-NEXT:    rasp.domain @t {1, 2}
// CHECK-NEXT:    rasp.domain @i {0 to 2}
// CHECK-NEXT:    rasp.domain @w {0 to 3}
// CHECK-NEXT:    rasp.domain @s {1 to 5}
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop<categorical, @t>
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop<categorical, @i>
// CHECK-NEXT:    %[[S:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop<categorical, @t>, !rasp.sop<categorical, @t> {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[W:.+]] = rasp.selector_width %[[S]] : !rasp.sop<reciprocal, @w>
// CHECK-NEXT:    %[[V:.+]] = rasp.selector_width %[[S]] : !rasp.sop<reciprocal, @w>
// CHECK-NEXT:    %[[B:.+]] = rasp.map(%[[W]], %[[V]]) : (!rasp.sop<reciprocal, @w>, !rasp.sop<reciprocal, @w>) -> !rasp.sop<numerical, @s> {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.add %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[S2:.+]] = rasp.select keys(%[[B]]) queries(%[[B]]) : !rasp.sop<numerical, @s>, !rasp.sop<numerical, @s> {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[A:.+]] = rasp.selector_width %[[S2]] : !rasp.sop<reciprocal, @w>
// CHECK-NEXT:    rasp.return %[[A]] : !rasp.sop<reciprocal, @w>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

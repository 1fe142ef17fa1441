// RUN: rasp-opt -p rasp-insert-conversions --split-input-file %s | filecheck %s

// Keys and queries of selectors share one conversion.
rasp.program @selects vocab {0, 1} max_seq_len 2 {
  rasp.domain @d {0, 1}
  rasp.domain @e {0 to 2}
  rasp.domain @u {0, 1, none}
  %t = rasp.tokens named "t" as numerical : !rasp.sop<numerical, @d>
  %i = rasp.indices : !rasp.sop<categorical, @d>
  %s = rasp.select keys(%t) queries(%i) : !rasp.sop<numerical, @d>, !rasp.sop<categorical, @d> {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %r = rasp.select keys(%t) queries(%t) : !rasp.sop<numerical, @d>, !rasp.sop<numerical, @d> {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %w = rasp.selector_width %s : !rasp.sop<categorical, @e>
  %v = rasp.selector_width %r : !rasp.sop<categorical, @e>
  rasp.return %w, %v : !rasp.sop<categorical, @e>, !rasp.sop<categorical, @e>
}

// CHECK:       rasp.program @selects vocab {0, 1} max_seq_len 2 {
// CHECK-NEXT:    rasp.domain @d {0, 1}
// CHECK-NEXT:    rasp.domain @e {0 to 2}
// CHECK-NEXT:    rasp.domain @u {0, 1, none}
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens named "t" as numerical : !rasp.sop<numerical, @d>
// CHECK-NEXT:    %[[V0:.+]] = rasp.map(%[[T]]) named "t_categorical" as categorical : (!rasp.sop<numerical, @d>) -> !rasp.sop<categorical, @d> {
// CHECK-NEXT:    ^bb0(%[[V1:.+]]: !rasp.value):
// CHECK-NEXT:      rasp.yield %[[V1]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop<categorical, @d>
// CHECK-NEXT:    %[[S:.+]] = rasp.select keys(%[[V0]]) queries(%[[I]]) : !rasp.sop<categorical, @d>, !rasp.sop<categorical, @d> {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[R:.+]] = rasp.select keys(%[[V0]]) queries(%[[V0]]) : !rasp.sop<categorical, @d>, !rasp.sop<categorical, @d> {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp lt %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[W:.+]] = rasp.selector_width %[[S]] : !rasp.sop<categorical, @e>
// CHECK-NEXT:    %[[V:.+]] = rasp.selector_width %[[R]] : !rasp.sop<categorical, @e>
// CHECK-NEXT:    rasp.return %[[W]], %[[V]] : !rasp.sop<categorical, @e>, !rasp.sop<categorical, @e>
// CHECK-NEXT:  }

// -----

// A numerical sum reads numerical and categorical s-ops; another map reads one number at most.
rasp.program @maps vocab {0, 1} max_seq_len 2 {
  rasp.domain @d {0, 1}
  rasp.domain @e {0 to 2}
  rasp.domain @u {0, 1, none}
  %t = rasp.tokens as numerical : !rasp.sop<numerical, @d>
  %i = rasp.indices : !rasp.sop<categorical, @d>
  %n = rasp.indices named "n" as numerical : !rasp.sop<numerical, @d>
  %a = rasp.map(%t, %i) as numerical : (!rasp.sop<numerical, @d>, !rasp.sop<categorical, @d>) -> !rasp.sop<numerical, @e> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.add %x, %y
    rasp.yield %r
  }
  %b = rasp.map(%t, %n) : (!rasp.sop<numerical, @d>, !rasp.sop<numerical, @d>) -> !rasp.sop<categorical, @e> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.add %x, %y
    rasp.yield %r
  }
  %c = rasp.map(%t, %n) as numerical : (!rasp.sop<numerical, @d>, !rasp.sop<numerical, @d>) -> !rasp.sop<numerical, @d> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.mul %x, %y
    rasp.yield %r
  }
  rasp.return %a, %b, %c : !rasp.sop<numerical, @e>, !rasp.sop<categorical, @e>, !rasp.sop<numerical, @d>
}

// CHECK:       rasp.program @maps vocab {0, 1} max_seq_len 2 {
// CHECK-NEXT:    rasp.domain @d {0, 1}
// CHECK-NEXT:    rasp.domain @e {0 to 2}
// CHECK-NEXT:    rasp.domain @u {0, 1, none}
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens as numerical : !rasp.sop<numerical, @d>
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop<categorical, @d>
// CHECK-NEXT:    %[[N:.+]] = rasp.indices named "n" as numerical : !rasp.sop<numerical, @d>
// CHECK-NEXT:    %[[V0:.+]] = rasp.map(%[[N]]) named "n_categorical" as categorical : (!rasp.sop<numerical, @d>) -> !rasp.sop<categorical, @d> {
// CHECK-NEXT:    ^bb0(%[[V1:.+]]: !rasp.value):
// CHECK-NEXT:      rasp.yield %[[V1]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[A:.+]] = rasp.map(%[[T]], %[[I]]) as numerical : (!rasp.sop<numerical, @d>, !rasp.sop<categorical, @d>) -> !rasp.sop<numerical, @e> {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.add %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[B:.+]] = rasp.map(%[[T]], %[[V0]]) : (!rasp.sop<numerical, @d>, !rasp.sop<categorical, @d>) -> !rasp.sop<categorical, @e> {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.add %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[C:.+]] = rasp.map(%[[T]], %[[V0]]) as numerical : (!rasp.sop<numerical, @d>, !rasp.sop<categorical, @d>) -> !rasp.sop<numerical, @d> {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.mul %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[A]], %[[B]], %[[C]] : !rasp.sop<numerical, @e>, !rasp.sop<categorical, @e>, !rasp.sop<numerical, @d>
// CHECK-NEXT:  }

// -----

// The values of a categorical aggregate of single keys.
rasp.program @one vocab {0, 1} max_seq_len 2 {
  rasp.domain @d {0, 1}
  rasp.domain @e {0 to 2}
  rasp.domain @u {0, 1, none}
  %t = rasp.tokens as numerical : !rasp.sop<numerical, @d>
  %i = rasp.indices : !rasp.sop<categorical, @d>
  %s = rasp.select keys(%i) queries(%i) : !rasp.sop<categorical, @d>, !rasp.sop<categorical, @d> {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %a = rasp.aggregate %s, %t named "a" : !rasp.sop<numerical, @d> -> !rasp.sop<categorical, @d>
  rasp.return %a : !rasp.sop<categorical, @d>
}

// CHECK:       rasp.program @one vocab {0, 1} max_seq_len 2 {
// CHECK-NEXT:    rasp.domain @d {0, 1}
// CHECK-NEXT:    rasp.domain @e {0 to 2}
// CHECK-NEXT:    rasp.domain @u {0, 1, none}
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens as numerical : !rasp.sop<numerical, @d>
// CHECK-NEXT:    %[[V0:.+]] = rasp.map(%[[T]]) named "tokens_categorical" as categorical : (!rasp.sop<numerical, @d>) -> !rasp.sop<categorical, @d> {
// CHECK-NEXT:    ^bb0(%[[V1:.+]]: !rasp.value):
// CHECK-NEXT:      rasp.yield %[[V1]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop<categorical, @d>
// CHECK-NEXT:    %[[S:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop<categorical, @d>, !rasp.sop<categorical, @d> {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[A:.+]] = rasp.aggregate %[[S]], %[[V0]] named "a" : !rasp.sop<categorical, @d> -> !rasp.sop<categorical, @d>
// CHECK-NEXT:    rasp.return %[[A]] : !rasp.sop<categorical, @d>
// CHECK-NEXT:  }

// -----

// A categorical aggregate of means is numerical, with a conversion.
rasp.program @mean vocab {0, 1} max_seq_len 2 {
  rasp.domain @d {0, 1}
  rasp.domain @m {0, 1/2, 1}
  %t = rasp.tokens : !rasp.sop<categorical, @d>
  %i = rasp.indices : !rasp.sop<categorical, @d>
  %s = rasp.select keys(%i) queries(%i) : !rasp.sop<categorical, @d>, !rasp.sop<categorical, @d> {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp le %k, %q
    rasp.yield %p
  }
  %a = rasp.aggregate %s, %t default 0 named "a" : !rasp.sop<categorical, @d> -> !rasp.sop<categorical, @m>
  %b = rasp.aggregate %s, %t : !rasp.sop<categorical, @d> -> !rasp.sop<categorical, @m>
  rasp.return %a, %b : !rasp.sop<categorical, @m>, !rasp.sop<categorical, @m>
}

// CHECK:       rasp.program @mean vocab {0, 1} max_seq_len 2 {
// CHECK-NEXT:    rasp.domain @d {0, 1}
// CHECK-NEXT:    rasp.domain @m {0, 1/2, 1}
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop<categorical, @d>
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop<categorical, @d>
// CHECK-NEXT:    %[[S:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop<categorical, @d>, !rasp.sop<categorical, @d> {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp le %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V0:.+]] = rasp.aggregate %[[S]], %[[T]] default 0 named "a_mean" as numerical : !rasp.sop<categorical, @d> -> !rasp.sop<numerical, @m>
// CHECK-NEXT:    %[[A:.+]] = rasp.map(%[[V0]]) named "a" as categorical : (!rasp.sop<numerical, @m>) -> !rasp.sop<categorical, @m> {
// CHECK-NEXT:    ^bb0(%[[V1:.+]]: !rasp.value):
// CHECK-NEXT:      rasp.yield %[[V1]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V1:.+]] = rasp.aggregate %[[S]], %[[T]] named "aggregate_mean" as numerical : !rasp.sop<categorical, @d> -> !rasp.sop<numerical, @m>
// CHECK-NEXT:    %[[B:.+]] = rasp.map(%[[V1]]) named "aggregate" as categorical : (!rasp.sop<numerical, @m>) -> !rasp.sop<categorical, @m> {
// CHECK-NEXT:    ^bb0(%[[V2:.+]]: !rasp.value):
// CHECK-NEXT:      rasp.yield %[[V2]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[A]], %[[B]] : !rasp.sop<categorical, @m>, !rasp.sop<categorical, @m>
// CHECK-NEXT:  }

// -----

// A map keeps the number with the most values, for which steps save the most.
rasp.program @most vocab {0 to 2} max_seq_len 2 {
  rasp.domain @d {0, 1}
  rasp.domain @e {0 to 2}
  %i = rasp.indices named "i" as numerical : !rasp.sop<numerical, @d>
  %t = rasp.tokens named "t" as numerical : !rasp.sop<numerical, @e>
  %m = rasp.map(%i, %t) : (!rasp.sop<numerical, @d>, !rasp.sop<numerical, @e>) -> !rasp.sop<categorical, @e> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.mul %x, %y
    rasp.yield %r
  }
  rasp.return %m : !rasp.sop<categorical, @e>
}
// CHECK:      rasp.program @most
// CHECK:        %[[I:.+]] = rasp.indices named "i" as numerical
// CHECK-NEXT:   %[[C:.+]] = rasp.map(%[[I]]) named "i_categorical" as categorical : (!rasp.sop<numerical, @d>) -> !rasp.sop<categorical, @d>
// CHECK:        %[[T:.+]] = rasp.tokens named "t" as numerical
// CHECK-NEXT:   rasp.map(%[[C]], %[[T]]) : (!rasp.sop<categorical, @d>, !rasp.sop<numerical, @e>) -> !rasp.sop<categorical, @e>

// -----

// A result has the encoding that the program requests, by default categorical: here 1 is 257 gaps,
// too many for the decoding of a number as a categorical result.
rasp.program @result vocab {0, 1/257, 1} max_seq_len 2 {
  rasp.domain @d {0, 1/257, 1}
  %t = rasp.tokens named "t" : !rasp.sop<numerical, @d>
  rasp.return %t : !rasp.sop<numerical, @d>
}
// CHECK:      rasp.program @result
// CHECK:        %[[T:.+]] = rasp.tokens named "t" : !rasp.sop<numerical, @d>
// CHECK-NEXT:   %[[C:.+]] = rasp.map(%[[T]]) named "t_categorical" as categorical : (!rasp.sop<numerical, @d>) -> !rasp.sop<categorical, @d>
// CHECK:        rasp.return %[[C]] : !rasp.sop<categorical, @d>

// -----

// With 256 gaps, the numerical s-op is the result.
rasp.program @coarse vocab {0, 1/256, 1} max_seq_len 2 {
  rasp.domain @d {0, 1/256, 1}
  %t = rasp.tokens named "t" : !rasp.sop<numerical, @d>
  rasp.return %t : !rasp.sop<numerical, @d>
}
// CHECK:      rasp.program @coarse
// CHECK:        %[[T:.+]] = rasp.tokens named "t" : !rasp.sop<numerical, @d>
// CHECK-NEXT:   rasp.return %[[T]] : !rasp.sop<numerical, @d>

// -----

// A width as result stays the reading of its head, which the unembedding decodes.
rasp.program @width vocab {"a", "b"} max_seq_len 2 {
  rasp.domain @d {0 to 2}
  rasp.domain @e {"a", "b"}
  %t = rasp.tokens : !rasp.sop<categorical, @e>
  %s = rasp.select keys(%t) queries(%t) : !rasp.sop<categorical, @e>, !rasp.sop<categorical, @e> {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %w = rasp.selector_width %s named "w" : !rasp.sop<reciprocal, @d>
  rasp.return %w : !rasp.sop<reciprocal, @d>
}
// CHECK:      rasp.program @width
// CHECK:        %[[W:.+]] = rasp.selector_width %{{.+}} named "w" : !rasp.sop<reciprocal, @d>
// CHECK-NEXT:   rasp.return %[[W]] : !rasp.sop<reciprocal, @d>

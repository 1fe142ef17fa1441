// RUN: rasp-opt -p rasp-choose-encodings --split-input-file %s | filecheck --match-full-lines %s

// A result of four values, a map of two s-ops that nothing else reads, becomes ordinal. A result of
// three values stays categorical, as do one that a map reads too, one that is asked to be, and a
// function of one categorical s-op.
rasp.program @results vocab {"a", "b"} max_seq_len 2 {
  rasp.domain @t {"a", "b"}
  rasp.domain @i {0, 1}
  rasp.domain @r {"a", "aa", "b", "bb"}
  rasp.domain @s {none, "a", "aa", "b"}
  %t = rasp.tokens : !rasp.sop<categorical, @t>
  %i = rasp.indices : !rasp.sop<categorical, @i>
  %four = rasp.map(%t, %i) named "four" : (!rasp.sop<categorical, @t>, !rasp.sop<categorical, @i>) -> !rasp.sop<categorical, @r> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.lookup %x, %y {("a", 0) : "a", ("a", 1) : "aa", ("b", 0) : "b", ("b", 1) : "bb"}
    rasp.yield %r
  }
  %three = rasp.map(%t, %i) named "three" : (!rasp.sop<categorical, @t>, !rasp.sop<categorical, @i>) -> !rasp.sop<categorical, @s> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.lookup %x, %y {("a", 0) : "a", ("a", 1) : "aa", ("b", 0) : "b"}
    rasp.yield %r
  }
  %read = rasp.map(%t, %i) named "read" : (!rasp.sop<categorical, @t>, !rasp.sop<categorical, @i>) -> !rasp.sop<categorical, @r> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.lookup %x, %y {("a", 0) : "a", ("a", 1) : "aa", ("b", 0) : "b", ("b", 1) : "bb"}
    rasp.yield %r
  }
  %asked = rasp.map(%t, %i) named "asked" as categorical : (!rasp.sop<categorical, @t>, !rasp.sop<categorical, @i>) -> !rasp.sop<categorical, @r> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.lookup %x, %y {("a", 0) : "a", ("a", 1) : "aa", ("b", 0) : "b", ("b", 1) : "bb"}
    rasp.yield %r
  }
  %unary = rasp.map(%read) named "unary" : (!rasp.sop<categorical, @r>) -> !rasp.sop<categorical, @r> {
  ^bb0(%x: !rasp.value):
    rasp.yield %x
  }
  rasp.return %four, %three, %read, %asked, %unary : !rasp.sop<categorical, @r>, !rasp.sop<categorical, @s>, !rasp.sop<categorical, @r>, !rasp.sop<categorical, @r>, !rasp.sop<categorical, @r>
}

// CHECK:       rasp.program @results vocab {"a", "b"} max_seq_len 2 {
// CHECK-NEXT:    rasp.domain @t {"a", "b"}
// CHECK-NEXT:    rasp.domain @i {0, 1}
// CHECK-NEXT:    rasp.domain @r {"a", "aa", "b", "bb"}
// CHECK-NEXT:    rasp.domain @s {"a", "aa", "b", none}
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop<categorical, @t>
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop<categorical, @i>
// CHECK-NEXT:    %[[FOUR:.+]] = rasp.map(%[[T]], %[[I]]) named "four" : (!rasp.sop<categorical, @t>, !rasp.sop<categorical, @i>) -> !rasp.sop<ordinal, @r> {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.lookup %[[X]], %[[Y]] {("a", 0) : "a", ("a", 1) : "aa", ("b", 0) : "b", ("b", 1) : "bb"}
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[THREE:.+]] = rasp.map(%[[T]], %[[I]]) named "three" : (!rasp.sop<categorical, @t>, !rasp.sop<categorical, @i>) -> !rasp.sop<categorical, @s> {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.lookup %[[X]], %[[Y]] {("a", 0) : "a", ("a", 1) : "aa", ("b", 0) : "b"}
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[READ:.+]] = rasp.map(%[[T]], %[[I]]) named "read" : (!rasp.sop<categorical, @t>, !rasp.sop<categorical, @i>) -> !rasp.sop<categorical, @r> {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.lookup %[[X]], %[[Y]] {("a", 0) : "a", ("a", 1) : "aa", ("b", 0) : "b", ("b", 1) : "bb"}
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[ASKED:.+]] = rasp.map(%[[T]], %[[I]]) named "asked" as categorical : (!rasp.sop<categorical, @t>, !rasp.sop<categorical, @i>) -> !rasp.sop<categorical, @r> {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.lookup %[[X]], %[[Y]] {("a", 0) : "a", ("a", 1) : "aa", ("b", 0) : "b", ("b", 1) : "bb"}
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[UNARY:.+]] = rasp.map(%[[READ]]) named "unary" : (!rasp.sop<categorical, @r>) -> !rasp.sop<categorical, @r> {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      rasp.yield %[[X]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[FOUR]], %[[THREE]], %[[READ]], %[[ASKED]], %[[UNARY]] : !rasp.sop<ordinal, @r>, !rasp.sop<categorical, @s>, !rasp.sop<categorical, @r>, !rasp.sop<categorical, @r>, !rasp.sop<categorical, @r>
// CHECK-NEXT:  }

// -----

// A map that takes steps of a number stays categorical: its results are not exact.
rasp.program @steps vocab {"a", "b"} max_seq_len 3 {
  rasp.domain @t {"a", "b"}
  rasp.domain @w {0 to 3}
  rasp.domain @r {-1, 0 to 3}
  %t = rasp.tokens : !rasp.sop<categorical, @t>
  %same = rasp.select keys(%t) queries(%t) : !rasp.sop<categorical, @t>, !rasp.sop<categorical, @t> {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %r = rasp.cmp eq %k, %q
    rasp.yield %r
  }
  %w = rasp.selector_width %same named "w" : !rasp.sop<categorical, @w>
  %a = rasp.map(%t, %w) named "a" : (!rasp.sop<categorical, @t>, !rasp.sop<categorical, @w>) -> !rasp.sop<categorical, @r> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %l = rasp.literal "a"
    %m = rasp.literal -1
    %c = rasp.cmp eq %x, %l
    %r = rasp.if %c, %y, %m
    rasp.yield %r
  }
  rasp.return %a : !rasp.sop<categorical, @r>
}

// CHECK:       rasp.program @steps vocab {"a", "b"} max_seq_len 3 {
// CHECK-NEXT:    rasp.domain @t {"a", "b"}
// CHECK-NEXT:    rasp.domain @w {0 to 3}
// CHECK-NEXT:    rasp.domain @r {-1 to 3}
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop<categorical, @t>
// CHECK-NEXT:    %[[SAME:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop<categorical, @t>, !rasp.sop<categorical, @t> {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[W:.+]] = rasp.selector_width %[[SAME]] named "w" : !rasp.sop<reciprocal, @w>
// CHECK-NEXT:    %[[A:.+]] = rasp.map(%[[T]], %[[W]]) named "a" : (!rasp.sop<categorical, @t>, !rasp.sop<reciprocal, @w>) -> !rasp.sop<categorical, @r> {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[L:.+]] = rasp.literal "a"
// CHECK-NEXT:      %[[M:.+]] = rasp.literal -1
// CHECK-NEXT:      %[[C:.+]] = rasp.cmp eq %[[X]], %[[L]]
// CHECK-NEXT:      %[[R:.+]] = rasp.if %[[C]], %[[Y]], %[[M]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[A]] : !rasp.sop<categorical, @r>
// CHECK-NEXT:  }

// -----

// A head moves 16 values of tokens or of indices: they become ordinal, but not 15, nor a mean.
rasp.program @moved vocab {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15} max_seq_len 15 {
  rasp.domain @t {0 to 15}
  rasp.domain @i {0 to 14}
  rasp.domain @m {0 to 15}
  %t = rasp.tokens : !rasp.sop<categorical, @t>
  %i = rasp.indices : !rasp.sop<categorical, @i>
  %one = rasp.select keys(%i) queries(%i) : !rasp.sop<categorical, @i>, !rasp.sop<categorical, @i> {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %r = rasp.cmp eq %k, %q
    rasp.yield %r
  }
  %some = rasp.select keys(%i) queries(%i) : !rasp.sop<categorical, @i>, !rasp.sop<categorical, @i> {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %r = rasp.cmp le %k, %q
    rasp.yield %r
  }
  %sixteen = rasp.aggregate %one, %t named "sixteen" : !rasp.sop<categorical, @t> -> !rasp.sop<categorical, @t>
  %fifteen = rasp.aggregate %one, %i named "fifteen" : !rasp.sop<categorical, @i> -> !rasp.sop<categorical, @i>
  %mean = rasp.aggregate %some, %t named "mean" : !rasp.sop<categorical, @t> -> !rasp.sop<categorical, @m>
  rasp.return %sixteen, %fifteen, %mean : !rasp.sop<categorical, @t>, !rasp.sop<categorical, @i>, !rasp.sop<categorical, @m>
}

// CHECK:       rasp.program @moved vocab {0 to 15} max_seq_len 15 {
// CHECK-NEXT:    rasp.domain @t {0 to 15}
// CHECK-NEXT:    rasp.domain @i {0 to 14}
// CHECK-NEXT:    rasp.domain @m {0 to 15}
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop<categorical, @t>
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop<categorical, @i>
// CHECK-NEXT:    %[[ONE:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop<categorical, @i>, !rasp.sop<categorical, @i> {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[SOME:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop<categorical, @i>, !rasp.sop<categorical, @i> {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.cmp le %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[SIXTEEN:.+]] = rasp.aggregate %[[ONE]], %[[T]] named "sixteen" : !rasp.sop<categorical, @t> -> !rasp.sop<ordinal, @t>
// CHECK-NEXT:    %[[FIFTEEN:.+]] = rasp.aggregate %[[ONE]], %[[I]] named "fifteen" : !rasp.sop<categorical, @i> -> !rasp.sop<categorical, @i>
// CHECK-NEXT:    %[[MEAN:.+]] = rasp.aggregate %[[SOME]], %[[T]] named "mean" : !rasp.sop<categorical, @t> -> !rasp.sop<categorical, @m>
// CHECK-NEXT:    rasp.return %[[SIXTEEN]], %[[FIFTEEN]], %[[MEAN]] : !rasp.sop<ordinal, @t>, !rasp.sop<categorical, @i>, !rasp.sop<categorical, @m>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

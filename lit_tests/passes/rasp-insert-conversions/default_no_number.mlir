// RUN: not rasp-opt -p rasp-insert-conversions %s 2>&1 | filecheck %s

// CHECK: s-op 'a': it takes the mean of several values, but its default "z" is no number; give it a number as default
rasp.program @p vocab {0, 1} max_seq_len 3 {
  rasp.domain @d {0, 1}
  rasp.domain @i {0 to 2}
  rasp.domain @m {0, 1/2, 1, "z"}
  %t = rasp.tokens : !rasp.sop<categorical, @d>
  %i = rasp.indices : !rasp.sop<categorical, @i>
  %s = rasp.select keys(%i) queries(%i) : !rasp.sop<categorical, @i>, !rasp.sop<categorical, @i> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %p = rasp.cmp lt %x, %y
    rasp.yield %p
  }
  %a = rasp.aggregate %s, %t default "z" named "a" : !rasp.sop<categorical, @d> -> !rasp.sop<categorical, @m>
  rasp.return %a : !rasp.sop<categorical, @m>
}

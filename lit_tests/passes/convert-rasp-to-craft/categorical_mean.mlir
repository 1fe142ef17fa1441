// RUN: not rasp-opt -p 'convert-rasp-to-craft' %s 2>&1 | filecheck %s

// CHECK: s-op 'a': it may select keys with different values, whose mean no categorical s-op holds; make it numerical(...), run rasp-insert-conversions, or select one key per query
rasp.program @p vocab {0, 1} max_seq_len 2 {
  rasp.domain @d {0, 1}
  rasp.domain @e {0 to 2}
  rasp.domain @u {0, 1, none}
  %t = rasp.tokens : !rasp.sop<categorical, @d>
  %i = rasp.indices : !rasp.sop<categorical, @d>
  %s = rasp.select keys(%i) queries(%i) : !rasp.sop<categorical, @d>, !rasp.sop<categorical, @d> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %p = rasp.cmp le %x, %y
    rasp.yield %p
  }
  %a = rasp.aggregate %s, %t named "a" : !rasp.sop<categorical, @d> -> !rasp.sop<categorical, @d>
  rasp.return %a : !rasp.sop<categorical, @d>
}

// RUN: not rasp-opt -p 'convert-rasp-to-craft' %s 2>&1 | filecheck %s

// CHECK: s-op 'a': it reads 't' as categorical, but that is numerical; run rasp-insert-conversions first
rasp.program @p vocab {0, 1} max_seq_len 2 {
  rasp.domain @d {0, 1}
  rasp.domain @e {0 to 2}
  rasp.domain @u {0, 1, none}
  %t = rasp.tokens named "t" : !rasp.sop<numerical, @d>
  %i = rasp.indices : !rasp.sop<categorical, @d>
  %s = rasp.select keys(%i) queries(%i) : !rasp.sop<categorical, @d>, !rasp.sop<categorical, @d> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %p = rasp.cmp eq %x, %y
    rasp.yield %p
  }
  %a = rasp.aggregate %s, %t named "a" : !rasp.sop<numerical, @d> -> !rasp.sop<categorical, @d>
  rasp.return %a : !rasp.sop<categorical, @d>
}

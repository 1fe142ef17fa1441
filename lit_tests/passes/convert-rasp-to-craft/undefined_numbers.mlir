// RUN: not rasp-opt -p 'convert-rasp-to-craft' %s 2>&1 | filecheck %s

// CHECK: s-op 'a': it takes numbers from 'c', which can be undefined; give 'c' a value everywhere
rasp.program @p vocab {0, 1} max_seq_len 2 {
  rasp.domain @d {0, 1}
  rasp.domain @e {0 to 2}
  rasp.domain @u {0, 1, none}
  %c = rasp.constant none named "c" : !rasp.sop<categorical, @u>
  %i = rasp.indices : !rasp.sop<categorical, @d>
  %s = rasp.select keys(%i) queries(%i) : !rasp.sop<categorical, @d>, !rasp.sop<categorical, @d> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %p = rasp.cmp eq %x, %y
    rasp.yield %p
  }
  %a = rasp.aggregate %s, %c named "a" : !rasp.sop<categorical, @u> -> !rasp.sop<numerical, @d>
  rasp.return %a : !rasp.sop<numerical, @d>
}

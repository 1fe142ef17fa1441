// RUN: not rasp-opt -p 'convert-rasp-to-craft' %s 2>&1 | filecheck %s

// CHECK: s-op 'm': it is no sum of numbers, and several of its operands are numbers; run rasp-insert-conversions first
rasp.program @p vocab {0, 1} max_seq_len 2 {
  rasp.domain @d {0, 1}
  rasp.domain @e {0 to 2}
  rasp.domain @u {0, 1, none}
  %t = rasp.tokens : !rasp.sop<numerical, @d>
  %i = rasp.indices : !rasp.sop<numerical, @d>
  %m = rasp.map(%t, %i) named "m" : (!rasp.sop<numerical, @d>, !rasp.sop<numerical, @d>) -> !rasp.sop<categorical, @d> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %p = rasp.mul %x, %y
    rasp.yield %p
  }
  rasp.return %m : !rasp.sop<categorical, @d>
}

// RUN: not rasp-opt -p 'convert-rasp-to-craft' %s 2>&1 | filecheck %s

// The program's name of an s-op stands in the message, though the axis has another.
// CHECK: s-op 's': it reads 'one' as categorical, but that is numerical; run rasp-insert-conversions first
rasp.program @p vocab {0, 1} max_seq_len 2 {
  rasp.domain @d {0, 1}
  rasp.domain @e {0 to 2}
  rasp.domain @u {0, 1, none}
  %t = rasp.tokens named "one" : !rasp.sop<numerical, @d>
  %i = rasp.indices : !rasp.sop<categorical, @d>
  %s = rasp.select keys(%t) queries(%i) named "s" : !rasp.sop<numerical, @d>, !rasp.sop<categorical, @d> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %p = rasp.cmp eq %x, %y
    rasp.yield %p
  }
  %w = rasp.selector_width %s named "w" : !rasp.sop<categorical, @e>
  rasp.return %w : !rasp.sop<categorical, @e>
}

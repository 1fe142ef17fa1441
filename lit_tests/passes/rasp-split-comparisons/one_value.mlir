// RUN: rasp-opt -p 'rasp-split-comparisons{values=2}' %s | filecheck %s

// A part that is always "x" orders nothing.
// CHECK-LABEL: rasp.program @one_value
// CHECK-NOT:     rasp.selector_or
rasp.program @one_value vocab {0, 1, 2} max_seq_len 4 {
  %i = rasp.indices : !rasp.sop
  %always = rasp.constant "x" : !rasp.sop
  %before = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %count = rasp.selector_width %before : !rasp.sop
  %keys = rasp.map(%count, %always) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %c = rasp.literal "x"
    %e = rasp.cmp eq %y, %c
    %s = rasp.add %x, %e
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

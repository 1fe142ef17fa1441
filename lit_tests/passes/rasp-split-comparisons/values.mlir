// RUN: rasp-opt -p "rasp-split-comparisons{values=16}" %s | filecheck %s
// RUN: rasp-opt -p "rasp-split-comparisons{values=15}" %s | filecheck %s --check-prefix=FEWER

// One part is computed, so the split costs a layer: not for 16 values of pairs, unless an option says.
// CHECK-NOT:   rasp.selector_or
// FEWER:       %[[HIST:.+]] = rasp.selector_width %{{.+}} named "hist"
// FEWER:       rasp.select keys(%[[HIST]]) queries(%[[HIST]])
// FEWER:         rasp.cmp gt
// FEWER:       rasp.selector_or
rasp.program @by_count vocab {"a", "b"} max_seq_len 4 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %same = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %hist = rasp.selector_width %same named "hist" : !rasp.sop
  %keys = rasp.map(%hist, %i) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %n = rasp.literal -5
    %m = rasp.mul %n, %x
    %s = rasp.add %m, %y
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

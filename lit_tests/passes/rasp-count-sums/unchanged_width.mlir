// RUN: rasp-opt -p rasp-count-sums %s | filecheck %s

// A map that keeps every width but the largest, which is 4.
// CHECK:         %[[W:.+]] = rasp.selector_width %{{.+}} : !rasp.sop
// CHECK-NEXT:    %[[CUT:.+]] = rasp.map(%[[W]]) named "cut" : (!rasp.sop) -> !rasp.sop {
// CHECK:           rasp.if
// CHECK:         rasp.return %[[CUT]] : !rasp.sop
rasp.program @cut vocab {0, 1} max_seq_len 4 {
  %t = rasp.tokens : !rasp.sop
  %same = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %w = rasp.selector_width %same : !rasp.sop
  %cut = rasp.map(%w) named "cut" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 0
    %4 = rasp.literal 4
    %p = rasp.cmp lt %x, %4
    %r = rasp.if %p, %x, %0
    rasp.yield %r
  }
  rasp.return %cut : !rasp.sop
}

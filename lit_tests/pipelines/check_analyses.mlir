// RUN: rasp-opt %s -p default --check-analyses | filecheck %s
// RUN: rasp-opt %s -p tracr --check-analyses | filecheck %s

// Every analysis that the passes share is the one of the program after each pass.
// CHECK: transformer.model @hist
rasp.program @hist vocab {"a", "b"} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  %s = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %hist = rasp.selector_width %s named "hist" : !rasp.sop
  rasp.return %hist : !rasp.sop
}

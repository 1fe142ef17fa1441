// RUN: rasp-opt -p rasp-count-sums %s | filecheck %s

// w (k / w)^2 is k if w is 1, the only number of positions in the first program, not in the second.
// CHECK-LABEL: rasp.program @one
// CHECK:         rasp.selector_width %{{.+}} named "count" : !rasp.sop
// CHECK-LABEL: rasp.program @three
// CHECK:         rasp.map(%{{.+}}, %{{.+}}) named "count"
rasp.program @one vocab {0, 1} max_seq_len 1 {
  %t = rasp.tokens : !rasp.sop
  %all = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.literal true
    rasp.yield %p
  }
  %mean = rasp.aggregate %all, %t : !rasp.sop -> !rasp.sop
  %n = rasp.selector_width %all : !rasp.sop
  %count = rasp.map(%n, %mean) named "count" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %s = rasp.mul %y, %y
    %m = rasp.mul %x, %s
    rasp.yield %m
  }
  rasp.return %count : !rasp.sop
}
rasp.program @three vocab {0, 1} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %all = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.literal true
    rasp.yield %p
  }
  %mean = rasp.aggregate %all, %t : !rasp.sop -> !rasp.sop
  %n = rasp.selector_width %all : !rasp.sop
  %count = rasp.map(%n, %mean) named "count" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %s = rasp.mul %y, %y
    %m = rasp.mul %x, %s
    rasp.yield %m
  }
  rasp.return %count : !rasp.sop
}

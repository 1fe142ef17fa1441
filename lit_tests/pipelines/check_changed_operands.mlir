// RUN: rasp-opt %s -p rasp-print-values,canonicalize --check-analyses | filecheck %s

// `zero` is 0 once its operands are the same, so that fewer values of `last`, two maps later, are left.
// CHECK:      //   %last: {0, 1}
// CHECK:      rasp.map(%t) named "zero"
// CHECK:      named "last"
rasp.program @p vocab {1, 2} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  %copy = rasp.map(%t) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    rasp.yield %x
  }
  %zero = rasp.map(%t, %copy) named "zero" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %d = rasp.sub %x, %y
    rasp.yield %d
  }
  %next = rasp.map(%zero) named "next" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %n = rasp.neg %x
    rasp.yield %n
  }
  %last = rasp.map(%next) named "last" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %n = rasp.abs %x
    rasp.yield %n
  }
  rasp.return %last : !rasp.sop
}

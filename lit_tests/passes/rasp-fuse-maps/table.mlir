// RUN: rasp-opt -p 'rasp-fuse-maps{scope=cost}' %s | filecheck --match-full-lines %s

// A composition of more ops than entries is a table: 23 maps of 3 ops, of 2 tokens.
rasp.program @long vocab {0, 1} max_seq_len 3 {
  %a0 = rasp.tokens : !rasp.sop
  %a1 = rasp.map(%a0) named "a1" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %one = rasp.literal 1
    %r = rasp.cmp eq %x, %one
    %n = rasp.not %r
    rasp.yield %n
  }
  %a2 = rasp.map(%a1) named "a2" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %one = rasp.literal 1
    %r = rasp.cmp eq %x, %one
    %n = rasp.not %r
    rasp.yield %n
  }
  %a3 = rasp.map(%a2) named "a3" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %one = rasp.literal 1
    %r = rasp.cmp eq %x, %one
    %n = rasp.not %r
    rasp.yield %n
  }
  %a4 = rasp.map(%a3) named "a4" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %one = rasp.literal 1
    %r = rasp.cmp eq %x, %one
    %n = rasp.not %r
    rasp.yield %n
  }
  %a5 = rasp.map(%a4) named "a5" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %one = rasp.literal 1
    %r = rasp.cmp eq %x, %one
    %n = rasp.not %r
    rasp.yield %n
  }
  %a6 = rasp.map(%a5) named "a6" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %one = rasp.literal 1
    %r = rasp.cmp eq %x, %one
    %n = rasp.not %r
    rasp.yield %n
  }
  %a7 = rasp.map(%a6) named "a7" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %one = rasp.literal 1
    %r = rasp.cmp eq %x, %one
    %n = rasp.not %r
    rasp.yield %n
  }
  %a8 = rasp.map(%a7) named "a8" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %one = rasp.literal 1
    %r = rasp.cmp eq %x, %one
    %n = rasp.not %r
    rasp.yield %n
  }
  %a9 = rasp.map(%a8) named "a9" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %one = rasp.literal 1
    %r = rasp.cmp eq %x, %one
    %n = rasp.not %r
    rasp.yield %n
  }
  %a10 = rasp.map(%a9) named "a10" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %one = rasp.literal 1
    %r = rasp.cmp eq %x, %one
    %n = rasp.not %r
    rasp.yield %n
  }
  %a11 = rasp.map(%a10) named "a11" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %one = rasp.literal 1
    %r = rasp.cmp eq %x, %one
    %n = rasp.not %r
    rasp.yield %n
  }
  %a12 = rasp.map(%a11) named "a12" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %one = rasp.literal 1
    %r = rasp.cmp eq %x, %one
    %n = rasp.not %r
    rasp.yield %n
  }
  %a13 = rasp.map(%a12) named "a13" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %one = rasp.literal 1
    %r = rasp.cmp eq %x, %one
    %n = rasp.not %r
    rasp.yield %n
  }
  %a14 = rasp.map(%a13) named "a14" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %one = rasp.literal 1
    %r = rasp.cmp eq %x, %one
    %n = rasp.not %r
    rasp.yield %n
  }
  %a15 = rasp.map(%a14) named "a15" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %one = rasp.literal 1
    %r = rasp.cmp eq %x, %one
    %n = rasp.not %r
    rasp.yield %n
  }
  %a16 = rasp.map(%a15) named "a16" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %one = rasp.literal 1
    %r = rasp.cmp eq %x, %one
    %n = rasp.not %r
    rasp.yield %n
  }
  %a17 = rasp.map(%a16) named "a17" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %one = rasp.literal 1
    %r = rasp.cmp eq %x, %one
    %n = rasp.not %r
    rasp.yield %n
  }
  %a18 = rasp.map(%a17) named "a18" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %one = rasp.literal 1
    %r = rasp.cmp eq %x, %one
    %n = rasp.not %r
    rasp.yield %n
  }
  %a19 = rasp.map(%a18) named "a19" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %one = rasp.literal 1
    %r = rasp.cmp eq %x, %one
    %n = rasp.not %r
    rasp.yield %n
  }
  %a20 = rasp.map(%a19) named "a20" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %one = rasp.literal 1
    %r = rasp.cmp eq %x, %one
    %n = rasp.not %r
    rasp.yield %n
  }
  %a21 = rasp.map(%a20) named "a21" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %one = rasp.literal 1
    %r = rasp.cmp eq %x, %one
    %n = rasp.not %r
    rasp.yield %n
  }
  %a22 = rasp.map(%a21) named "a22" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %one = rasp.literal 1
    %r = rasp.cmp eq %x, %one
    %n = rasp.not %r
    rasp.yield %n
  }
  %a23 = rasp.map(%a22) named "a23" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %one = rasp.literal 1
    %r = rasp.cmp eq %x, %one
    %n = rasp.not %r
    rasp.yield %n
  }
  rasp.return %a23 : !rasp.sop
}

// CHECK:       rasp.program @long vocab {0, 1} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[A:.+]] = rasp.map(%[[T]]) named "a23" : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      %[[L:.+]] = rasp.lookup %[[X]] {(0) : false, (1) : true}
// CHECK-NEXT:      %[[ONE:.+]] = rasp.literal 1
// CHECK-NEXT:      %[[R:.+]] = rasp.cmp eq %[[L]], %[[ONE]]
// CHECK-NEXT:      %[[N:.+]] = rasp.not %[[R]]
// CHECK-NEXT:      rasp.yield %[[N]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[A]] : !rasp.sop
// CHECK-NEXT:  }

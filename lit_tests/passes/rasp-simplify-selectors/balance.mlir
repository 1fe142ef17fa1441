// RUN: rasp-opt -p rasp-simplify-selectors --split-input-file %s | filecheck --match-full-lines %s

// A chain of 33 conjunctions is too deep, and becomes a tree of the same selectors in the same order.
rasp.program @and vocab {"a", "b"} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %same = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %before = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %a1 = rasp.selector_and %before, %same
  %a2 = rasp.selector_and %a1, %before
  %a3 = rasp.selector_and %a2, %same
  %a4 = rasp.selector_and %a3, %before
  %a5 = rasp.selector_and %a4, %same
  %a6 = rasp.selector_and %a5, %before
  %a7 = rasp.selector_and %a6, %same
  %a8 = rasp.selector_and %a7, %before
  %a9 = rasp.selector_and %a8, %same
  %a10 = rasp.selector_and %a9, %before
  %a11 = rasp.selector_and %a10, %same
  %a12 = rasp.selector_and %a11, %before
  %a13 = rasp.selector_and %a12, %same
  %a14 = rasp.selector_and %a13, %before
  %a15 = rasp.selector_and %a14, %same
  %a16 = rasp.selector_and %a15, %before
  %a17 = rasp.selector_and %a16, %same
  %a18 = rasp.selector_and %a17, %before
  %a19 = rasp.selector_and %a18, %same
  %a20 = rasp.selector_and %a19, %before
  %a21 = rasp.selector_and %a20, %same
  %a22 = rasp.selector_and %a21, %before
  %a23 = rasp.selector_and %a22, %same
  %a24 = rasp.selector_and %a23, %before
  %a25 = rasp.selector_and %a24, %same
  %a26 = rasp.selector_and %a25, %before
  %a27 = rasp.selector_and %a26, %same
  %a28 = rasp.selector_and %a27, %before
  %a29 = rasp.selector_and %a28, %same
  %a30 = rasp.selector_and %a29, %before
  %a31 = rasp.selector_and %a30, %same
  %a32 = rasp.selector_and %a31, %before
  %a33 = rasp.selector_and %a32, %same named "and"
  %w = rasp.selector_width %a33 named "w" : !rasp.sop
  rasp.return %w : !rasp.sop
}

// CHECK:       rasp.program @and vocab {"a", "b"} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[SAME:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[BEFORE:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp lt %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V0:.+]] = rasp.selector_and %[[BEFORE]], %[[SAME]]
// CHECK-NEXT:    %[[V1:.+]] = rasp.selector_and %[[BEFORE]], %[[SAME]]
// CHECK-NEXT:    %[[V2:.+]] = rasp.selector_and %[[BEFORE]], %[[SAME]]
// CHECK-NEXT:    %[[V3:.+]] = rasp.selector_and %[[BEFORE]], %[[SAME]]
// CHECK-NEXT:    %[[V4:.+]] = rasp.selector_and %[[BEFORE]], %[[SAME]]
// CHECK-NEXT:    %[[V5:.+]] = rasp.selector_and %[[BEFORE]], %[[SAME]]
// CHECK-NEXT:    %[[V6:.+]] = rasp.selector_and %[[BEFORE]], %[[SAME]]
// CHECK-NEXT:    %[[V7:.+]] = rasp.selector_and %[[BEFORE]], %[[SAME]]
// CHECK-NEXT:    %[[V8:.+]] = rasp.selector_and %[[BEFORE]], %[[SAME]]
// CHECK-NEXT:    %[[V9:.+]] = rasp.selector_and %[[BEFORE]], %[[SAME]]
// CHECK-NEXT:    %[[V10:.+]] = rasp.selector_and %[[BEFORE]], %[[SAME]]
// CHECK-NEXT:    %[[V11:.+]] = rasp.selector_and %[[BEFORE]], %[[SAME]]
// CHECK-NEXT:    %[[V12:.+]] = rasp.selector_and %[[BEFORE]], %[[SAME]]
// CHECK-NEXT:    %[[V13:.+]] = rasp.selector_and %[[BEFORE]], %[[SAME]]
// CHECK-NEXT:    %[[V14:.+]] = rasp.selector_and %[[BEFORE]], %[[SAME]]
// CHECK-NEXT:    %[[V15:.+]] = rasp.selector_and %[[BEFORE]], %[[SAME]]
// CHECK-NEXT:    %[[V16:.+]] = rasp.selector_and %[[BEFORE]], %[[SAME]]
// CHECK-NEXT:    %[[V17:.+]] = rasp.selector_and %[[V0]], %[[V1]]
// CHECK-NEXT:    %[[V18:.+]] = rasp.selector_and %[[V2]], %[[V3]]
// CHECK-NEXT:    %[[V19:.+]] = rasp.selector_and %[[V4]], %[[V5]]
// CHECK-NEXT:    %[[V20:.+]] = rasp.selector_and %[[V6]], %[[V7]]
// CHECK-NEXT:    %[[V21:.+]] = rasp.selector_and %[[V8]], %[[V9]]
// CHECK-NEXT:    %[[V22:.+]] = rasp.selector_and %[[V10]], %[[V11]]
// CHECK-NEXT:    %[[V23:.+]] = rasp.selector_and %[[V12]], %[[V13]]
// CHECK-NEXT:    %[[V24:.+]] = rasp.selector_and %[[V14]], %[[V15]]
// CHECK-NEXT:    %[[V25:.+]] = rasp.selector_and %[[V17]], %[[V18]]
// CHECK-NEXT:    %[[V26:.+]] = rasp.selector_and %[[V19]], %[[V20]]
// CHECK-NEXT:    %[[V27:.+]] = rasp.selector_and %[[V21]], %[[V22]]
// CHECK-NEXT:    %[[V28:.+]] = rasp.selector_and %[[V23]], %[[V24]]
// CHECK-NEXT:    %[[V29:.+]] = rasp.selector_and %[[V25]], %[[V26]]
// CHECK-NEXT:    %[[V30:.+]] = rasp.selector_and %[[V27]], %[[V28]]
// CHECK-NEXT:    %[[V31:.+]] = rasp.selector_and %[[V29]], %[[V30]]
// CHECK-NEXT:    %[[A33:.+]] = rasp.selector_and %[[V31]], %[[V16]] named "and"
// CHECK-NEXT:    %[[W:.+]] = rasp.selector_width %[[A33]] named "w" : !rasp.sop
// CHECK-NEXT:    rasp.return %[[W]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// A chain of 32 is not.
rasp.program @kept vocab {"a", "b"} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %same = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %before = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %a1 = rasp.selector_and %before, %same
  %a2 = rasp.selector_and %a1, %before
  %a3 = rasp.selector_and %a2, %same
  %a4 = rasp.selector_and %a3, %before
  %a5 = rasp.selector_and %a4, %same
  %a6 = rasp.selector_and %a5, %before
  %a7 = rasp.selector_and %a6, %same
  %a8 = rasp.selector_and %a7, %before
  %a9 = rasp.selector_and %a8, %same
  %a10 = rasp.selector_and %a9, %before
  %a11 = rasp.selector_and %a10, %same
  %a12 = rasp.selector_and %a11, %before
  %a13 = rasp.selector_and %a12, %same
  %a14 = rasp.selector_and %a13, %before
  %a15 = rasp.selector_and %a14, %same
  %a16 = rasp.selector_and %a15, %before
  %a17 = rasp.selector_and %a16, %same
  %a18 = rasp.selector_and %a17, %before
  %a19 = rasp.selector_and %a18, %same
  %a20 = rasp.selector_and %a19, %before
  %a21 = rasp.selector_and %a20, %same
  %a22 = rasp.selector_and %a21, %before
  %a23 = rasp.selector_and %a22, %same
  %a24 = rasp.selector_and %a23, %before
  %a25 = rasp.selector_and %a24, %same
  %a26 = rasp.selector_and %a25, %before
  %a27 = rasp.selector_and %a26, %same
  %a28 = rasp.selector_and %a27, %before
  %a29 = rasp.selector_and %a28, %same
  %a30 = rasp.selector_and %a29, %before
  %a31 = rasp.selector_and %a30, %same
  %a32 = rasp.selector_and %a31, %before named "and"
  %w = rasp.selector_width %a32 named "w" : !rasp.sop
  rasp.return %w : !rasp.sop
}

// CHECK:       rasp.program @kept vocab {"a", "b"} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[SAME:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[BEFORE:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp lt %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[A1:.+]] = rasp.selector_and %[[BEFORE]], %[[SAME]]
// CHECK-NEXT:    %[[A2:.+]] = rasp.selector_and %[[A1]], %[[BEFORE]]
// CHECK-NEXT:    %[[A3:.+]] = rasp.selector_and %[[A2]], %[[SAME]]
// CHECK-NEXT:    %[[A4:.+]] = rasp.selector_and %[[A3]], %[[BEFORE]]
// CHECK-NEXT:    %[[A5:.+]] = rasp.selector_and %[[A4]], %[[SAME]]
// CHECK-NEXT:    %[[A6:.+]] = rasp.selector_and %[[A5]], %[[BEFORE]]
// CHECK-NEXT:    %[[A7:.+]] = rasp.selector_and %[[A6]], %[[SAME]]
// CHECK-NEXT:    %[[A8:.+]] = rasp.selector_and %[[A7]], %[[BEFORE]]
// CHECK-NEXT:    %[[A9:.+]] = rasp.selector_and %[[A8]], %[[SAME]]
// CHECK-NEXT:    %[[A10:.+]] = rasp.selector_and %[[A9]], %[[BEFORE]]
// CHECK-NEXT:    %[[A11:.+]] = rasp.selector_and %[[A10]], %[[SAME]]
// CHECK-NEXT:    %[[A12:.+]] = rasp.selector_and %[[A11]], %[[BEFORE]]
// CHECK-NEXT:    %[[A13:.+]] = rasp.selector_and %[[A12]], %[[SAME]]
// CHECK-NEXT:    %[[A14:.+]] = rasp.selector_and %[[A13]], %[[BEFORE]]
// CHECK-NEXT:    %[[A15:.+]] = rasp.selector_and %[[A14]], %[[SAME]]
// CHECK-NEXT:    %[[A16:.+]] = rasp.selector_and %[[A15]], %[[BEFORE]]
// CHECK-NEXT:    %[[A17:.+]] = rasp.selector_and %[[A16]], %[[SAME]]
// CHECK-NEXT:    %[[A18:.+]] = rasp.selector_and %[[A17]], %[[BEFORE]]
// CHECK-NEXT:    %[[A19:.+]] = rasp.selector_and %[[A18]], %[[SAME]]
// CHECK-NEXT:    %[[A20:.+]] = rasp.selector_and %[[A19]], %[[BEFORE]]
// CHECK-NEXT:    %[[A21:.+]] = rasp.selector_and %[[A20]], %[[SAME]]
// CHECK-NEXT:    %[[A22:.+]] = rasp.selector_and %[[A21]], %[[BEFORE]]
// CHECK-NEXT:    %[[A23:.+]] = rasp.selector_and %[[A22]], %[[SAME]]
// CHECK-NEXT:    %[[A24:.+]] = rasp.selector_and %[[A23]], %[[BEFORE]]
// CHECK-NEXT:    %[[A25:.+]] = rasp.selector_and %[[A24]], %[[SAME]]
// CHECK-NEXT:    %[[A26:.+]] = rasp.selector_and %[[A25]], %[[BEFORE]]
// CHECK-NEXT:    %[[A27:.+]] = rasp.selector_and %[[A26]], %[[SAME]]
// CHECK-NEXT:    %[[A28:.+]] = rasp.selector_and %[[A27]], %[[BEFORE]]
// CHECK-NEXT:    %[[A29:.+]] = rasp.selector_and %[[A28]], %[[SAME]]
// CHECK-NEXT:    %[[A30:.+]] = rasp.selector_and %[[A29]], %[[BEFORE]]
// CHECK-NEXT:    %[[A31:.+]] = rasp.selector_and %[[A30]], %[[SAME]]
// CHECK-NEXT:    %[[A32:.+]] = rasp.selector_and %[[A31]], %[[BEFORE]] named "and"
// CHECK-NEXT:    %[[W:.+]] = rasp.selector_width %[[A32]] named "w" : !rasp.sop
// CHECK-NEXT:    rasp.return %[[W]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// An odd number of negations is one,
rasp.program @odd vocab {"a", "b"} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %same = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %before = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %n1 = rasp.selector_not %same
  %n2 = rasp.selector_not %n1
  %n3 = rasp.selector_not %n2
  %n4 = rasp.selector_not %n3
  %n5 = rasp.selector_not %n4
  %n6 = rasp.selector_not %n5
  %n7 = rasp.selector_not %n6
  %n8 = rasp.selector_not %n7
  %n9 = rasp.selector_not %n8
  %n10 = rasp.selector_not %n9
  %n11 = rasp.selector_not %n10
  %n12 = rasp.selector_not %n11
  %n13 = rasp.selector_not %n12
  %n14 = rasp.selector_not %n13
  %n15 = rasp.selector_not %n14
  %n16 = rasp.selector_not %n15
  %n17 = rasp.selector_not %n16
  %n18 = rasp.selector_not %n17
  %n19 = rasp.selector_not %n18
  %n20 = rasp.selector_not %n19
  %n21 = rasp.selector_not %n20
  %n22 = rasp.selector_not %n21
  %n23 = rasp.selector_not %n22
  %n24 = rasp.selector_not %n23
  %n25 = rasp.selector_not %n24
  %n26 = rasp.selector_not %n25
  %n27 = rasp.selector_not %n26
  %n28 = rasp.selector_not %n27
  %n29 = rasp.selector_not %n28
  %n30 = rasp.selector_not %n29
  %n31 = rasp.selector_not %n30
  %n32 = rasp.selector_not %n31
  %n33 = rasp.selector_not %n32
  %w = rasp.selector_width %n33 named "w" : !rasp.sop
  rasp.return %w : !rasp.sop
}

// CHECK:       rasp.program @odd vocab {"a", "b"} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[SAME:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[BEFORE:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp lt %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[N33:.+]] = rasp.selector_not %[[SAME]]
// CHECK-NEXT:    %[[W:.+]] = rasp.selector_width %[[N33]] named "w" : !rasp.sop
// CHECK-NEXT:    rasp.return %[[W]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// an even number none,
rasp.program @even vocab {"a", "b"} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %same = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %before = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %n1 = rasp.selector_not %same
  %n2 = rasp.selector_not %n1
  %n3 = rasp.selector_not %n2
  %n4 = rasp.selector_not %n3
  %n5 = rasp.selector_not %n4
  %n6 = rasp.selector_not %n5
  %n7 = rasp.selector_not %n6
  %n8 = rasp.selector_not %n7
  %n9 = rasp.selector_not %n8
  %n10 = rasp.selector_not %n9
  %n11 = rasp.selector_not %n10
  %n12 = rasp.selector_not %n11
  %n13 = rasp.selector_not %n12
  %n14 = rasp.selector_not %n13
  %n15 = rasp.selector_not %n14
  %n16 = rasp.selector_not %n15
  %n17 = rasp.selector_not %n16
  %n18 = rasp.selector_not %n17
  %n19 = rasp.selector_not %n18
  %n20 = rasp.selector_not %n19
  %n21 = rasp.selector_not %n20
  %n22 = rasp.selector_not %n21
  %n23 = rasp.selector_not %n22
  %n24 = rasp.selector_not %n23
  %n25 = rasp.selector_not %n24
  %n26 = rasp.selector_not %n25
  %n27 = rasp.selector_not %n26
  %n28 = rasp.selector_not %n27
  %n29 = rasp.selector_not %n28
  %n30 = rasp.selector_not %n29
  %n31 = rasp.selector_not %n30
  %n32 = rasp.selector_not %n31
  %n33 = rasp.selector_not %n32
  %n34 = rasp.selector_not %n33
  %w = rasp.selector_width %n34 named "w" : !rasp.sop
  rasp.return %w : !rasp.sop
}

// CHECK:       rasp.program @even vocab {"a", "b"} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[SAME:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[BEFORE:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp lt %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[W:.+]] = rasp.selector_width %[[SAME]] named "w" : !rasp.sop
// CHECK-NEXT:    rasp.return %[[W]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// and 32 are left to the canonicalisation.
rasp.program @few vocab {"a", "b"} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %same = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %before = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %n1 = rasp.selector_not %same
  %n2 = rasp.selector_not %n1
  %n3 = rasp.selector_not %n2
  %n4 = rasp.selector_not %n3
  %n5 = rasp.selector_not %n4
  %n6 = rasp.selector_not %n5
  %n7 = rasp.selector_not %n6
  %n8 = rasp.selector_not %n7
  %n9 = rasp.selector_not %n8
  %n10 = rasp.selector_not %n9
  %n11 = rasp.selector_not %n10
  %n12 = rasp.selector_not %n11
  %n13 = rasp.selector_not %n12
  %n14 = rasp.selector_not %n13
  %n15 = rasp.selector_not %n14
  %n16 = rasp.selector_not %n15
  %n17 = rasp.selector_not %n16
  %n18 = rasp.selector_not %n17
  %n19 = rasp.selector_not %n18
  %n20 = rasp.selector_not %n19
  %n21 = rasp.selector_not %n20
  %n22 = rasp.selector_not %n21
  %n23 = rasp.selector_not %n22
  %n24 = rasp.selector_not %n23
  %n25 = rasp.selector_not %n24
  %n26 = rasp.selector_not %n25
  %n27 = rasp.selector_not %n26
  %n28 = rasp.selector_not %n27
  %n29 = rasp.selector_not %n28
  %n30 = rasp.selector_not %n29
  %n31 = rasp.selector_not %n30
  %n32 = rasp.selector_not %n31
  %w = rasp.selector_width %n32 named "w" : !rasp.sop
  rasp.return %w : !rasp.sop
}

// CHECK:       rasp.program @few vocab {"a", "b"} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[SAME:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[BEFORE:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp lt %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[N1:.+]] = rasp.selector_not %[[SAME]]
// CHECK-NEXT:    %[[N2:.+]] = rasp.selector_not %[[N1]]
// CHECK-NEXT:    %[[N3:.+]] = rasp.selector_not %[[N2]]
// CHECK-NEXT:    %[[N4:.+]] = rasp.selector_not %[[N3]]
// CHECK-NEXT:    %[[N5:.+]] = rasp.selector_not %[[N4]]
// CHECK-NEXT:    %[[N6:.+]] = rasp.selector_not %[[N5]]
// CHECK-NEXT:    %[[N7:.+]] = rasp.selector_not %[[N6]]
// CHECK-NEXT:    %[[N8:.+]] = rasp.selector_not %[[N7]]
// CHECK-NEXT:    %[[N9:.+]] = rasp.selector_not %[[N8]]
// CHECK-NEXT:    %[[N10:.+]] = rasp.selector_not %[[N9]]
// CHECK-NEXT:    %[[N11:.+]] = rasp.selector_not %[[N10]]
// CHECK-NEXT:    %[[N12:.+]] = rasp.selector_not %[[N11]]
// CHECK-NEXT:    %[[N13:.+]] = rasp.selector_not %[[N12]]
// CHECK-NEXT:    %[[N14:.+]] = rasp.selector_not %[[N13]]
// CHECK-NEXT:    %[[N15:.+]] = rasp.selector_not %[[N14]]
// CHECK-NEXT:    %[[N16:.+]] = rasp.selector_not %[[N15]]
// CHECK-NEXT:    %[[N17:.+]] = rasp.selector_not %[[N16]]
// CHECK-NEXT:    %[[N18:.+]] = rasp.selector_not %[[N17]]
// CHECK-NEXT:    %[[N19:.+]] = rasp.selector_not %[[N18]]
// CHECK-NEXT:    %[[N20:.+]] = rasp.selector_not %[[N19]]
// CHECK-NEXT:    %[[N21:.+]] = rasp.selector_not %[[N20]]
// CHECK-NEXT:    %[[N22:.+]] = rasp.selector_not %[[N21]]
// CHECK-NEXT:    %[[N23:.+]] = rasp.selector_not %[[N22]]
// CHECK-NEXT:    %[[N24:.+]] = rasp.selector_not %[[N23]]
// CHECK-NEXT:    %[[N25:.+]] = rasp.selector_not %[[N24]]
// CHECK-NEXT:    %[[N26:.+]] = rasp.selector_not %[[N25]]
// CHECK-NEXT:    %[[N27:.+]] = rasp.selector_not %[[N26]]
// CHECK-NEXT:    %[[N28:.+]] = rasp.selector_not %[[N27]]
// CHECK-NEXT:    %[[N29:.+]] = rasp.selector_not %[[N28]]
// CHECK-NEXT:    %[[N30:.+]] = rasp.selector_not %[[N29]]
// CHECK-NEXT:    %[[N31:.+]] = rasp.selector_not %[[N30]]
// CHECK-NEXT:    %[[N32:.+]] = rasp.selector_not %[[N31]]
// CHECK-NEXT:    %[[W:.+]] = rasp.selector_width %[[N32]] named "w" : !rasp.sop
// CHECK-NEXT:    rasp.return %[[W]] : !rasp.sop
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

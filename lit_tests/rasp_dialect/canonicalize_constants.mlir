// RUN: rasp-opt -p canonicalize %s | filecheck --match-full-lines %s

// A constant is defined at every position, unless it is undefined.
rasp.program @constants vocab {"a", "b"} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %one = rasp.constant 1 named "one" : !rasp.sop
  %none = rasp.constant none named "none" : !rasp.sop
  %all = rasp.select keys(%one) queries(%t) selects_none : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.literal true
    rasp.yield %p
  }
  %no = rasp.select keys(%none) queries(%t) selects_none : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.literal true
    rasp.yield %p
  }
  %equal = rasp.select keys(%one) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %q, %q
    rasp.yield %p
  }
  %two = rasp.map(%one, %t) named "two" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %p = rasp.literal 2
    rasp.yield %p
  }
  %of_none = rasp.map(%none, %t) named "of_none" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %p = rasp.literal 2
    rasp.yield %p
  }
  %lazy = rasp.lazy_map(%one, %t) named "lazy" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %d = rasp.is_defined %x
    %p = rasp.if %d, %y, %x
    rasp.yield %p
  }
  %lazy_none = rasp.lazy_map(%none, %t) named "lazy_none" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %d = rasp.is_defined %x
    %p = rasp.if %d, %x, %y
    rasp.yield %p
  }
  %filled = rasp.fill %one with 3 named "filled" : !rasp.sop -> !rasp.sop
  %filled_none = rasp.fill %none with 3 named "filled_none" : !rasp.sop -> !rasp.sop
  %a = rasp.selector_width %all named "a" : !rasp.sop
  %b = rasp.selector_width %no named "b" : !rasp.sop
  %c = rasp.selector_width %equal named "c" : !rasp.sop
  rasp.return %a, %b, %c, %two, %of_none, %lazy, %lazy_none, %filled, %filled_none : !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop
}

// CHECK:       rasp.program @constants vocab {"a", "b"} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[ONE:.+]] = rasp.constant 1 named "one" : !rasp.sop
// CHECK-NEXT:    %[[NONE:.+]] = rasp.constant none named "none" : !rasp.sop
// CHECK-NEXT:    %[[ALL:.+]] = rasp.select keys(%[[ONE]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.literal true
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[NO:.+]] = rasp.select keys(%[[NONE]]) queries(%[[T]]) selects_none : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.literal true
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[EQUAL:.+]] = rasp.select keys(%[[ONE]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.literal true
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[TWO:.+]] = rasp.constant 2 named "two" : !rasp.sop
// CHECK-NEXT:    %[[OF_NONE:.+]] = rasp.constant none named "of_none" : !rasp.sop
// CHECK-NEXT:    %[[LAZY:.+]] = rasp.map(%[[T]]) named "lazy" : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      rasp.yield %[[Y]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[LAZY_NONE:.+]] = rasp.map(%[[T]]) named "lazy_none" : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      rasp.yield %[[Y]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[FILLED:.+]] = rasp.fill %[[ONE]] with 3 named "filled" : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[FILLED_NONE:.+]] = rasp.fill %[[NONE]] with 3 named "filled_none" : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[A:.+]] = rasp.selector_width %[[ALL]] named "a" : !rasp.sop
// CHECK-NEXT:    %[[B:.+]] = rasp.selector_width %[[NO]] named "b" : !rasp.sop
// CHECK-NEXT:    %[[C:.+]] = rasp.selector_width %[[EQUAL]] named "c" : !rasp.sop
// CHECK-NEXT:    rasp.return %[[A]], %[[B]], %[[C]], %[[TWO]], %[[OF_NONE]], %[[LAZY]], %[[LAZY_NONE]], %[[FILLED]], %[[FILLED_NONE]] : !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

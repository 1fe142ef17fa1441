// RUN: rasp-opt -p rasp-split-latest --split-input-file %s | filecheck --match-full-lines %s

// The last equal token up to the query: that of the block of 8 positions, or of earlier blocks.
rasp.program @latest vocab {"a", "b"} max_seq_len 64 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %same = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %up = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp le %k, %q
    rasp.yield %p
  }
  %s = rasp.selector_and %same, %up
  %c = rasp.selector_best %s, %i ["greatest"] : !rasp.sop
  %r = rasp.aggregate %c, %t default "" named "r" : !rasp.sop -> !rasp.sop
  rasp.return %r : !rasp.sop
}

// CHECK:       rasp.program @latest vocab {"a", "b"} max_seq_len 64 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[SAME:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[UP:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp le %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[S:.+]] = rasp.selector_and %[[SAME]], %[[UP]]
// CHECK-NEXT:    %[[V0:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[V1:.+]] = rasp.map(%[[V0]]) : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V2:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V3:.+]] = rasp.literal 8
// CHECK-NEXT:      %[[V4:.+]] = rasp.mod %[[V2]], %[[V3]]
// CHECK-NEXT:      rasp.yield %[[V4]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V2:.+]] = rasp.map(%[[V0]]) : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V3:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V4:.+]] = rasp.literal 8
// CHECK-NEXT:      %[[V5:.+]] = rasp.floordiv %[[V3]], %[[V4]]
// CHECK-NEXT:      rasp.yield %[[V5]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V3:.+]] = rasp.select keys(%[[V2]]) queries(%[[V2]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V4:.+]]: !rasp.value, %[[V5:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V6:.+]] = rasp.cmp eq %[[V4]], %[[V5]]
// CHECK-NEXT:      rasp.yield %[[V6]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V4:.+]] = rasp.select keys(%[[V1]]) queries(%[[V1]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V5:.+]]: !rasp.value, %[[V6:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V7:.+]] = rasp.cmp le %[[V5]], %[[V6]]
// CHECK-NEXT:      rasp.yield %[[V7]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V5:.+]] = rasp.select keys(%[[V2]]) queries(%[[V2]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V6:.+]]: !rasp.value, %[[V7:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V8:.+]] = rasp.cmp lt %[[V6]], %[[V7]]
// CHECK-NEXT:      rasp.yield %[[V8]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V6:.+]] = rasp.selector_and %[[SAME]], %[[V3]]
// CHECK-NEXT:    %[[V7:.+]] = rasp.selector_and %[[V6]], %[[V4]]
// CHECK-NEXT:    %[[V8:.+]] = rasp.selector_best %[[V7]], %[[V0]] ["greatest"] : !rasp.sop
// CHECK-NEXT:    %[[V9:.+]] = rasp.aggregate %[[V8]], %[[T]] default "" named "r_near" : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[V10:.+]] = rasp.selector_and %[[SAME]], %[[V5]]
// CHECK-NEXT:    %[[V11:.+]] = rasp.selector_best %[[V10]], %[[V0]] ["greatest"] : !rasp.sop
// CHECK-NEXT:    %[[V12:.+]] = rasp.aggregate %[[V11]], %[[T]] default "" named "r_far" : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[R:.+]] = rasp.map(%[[V9]], %[[V12]]) named "r" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V13:.+]]: !rasp.value, %[[V14:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V15:.+]] = rasp.literal ""
// CHECK-NEXT:      %[[V16:.+]] = rasp.cmp ne %[[V13]], %[[V15]]
// CHECK-NEXT:      %[[V17:.+]] = rasp.if %[[V16]], %[[V13]], %[[V14]]
// CHECK-NEXT:      rasp.yield %[[V17]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[R]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// The next one: the first behind the query. A value that no token has stands for no key.
rasp.program @next vocab {"a", "b"} max_seq_len 64 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %same = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %up = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp gt %k, %q
    rasp.yield %p
  }
  %s = rasp.selector_and %same, %up
  %c = rasp.selector_best %s, %i ["least"] : !rasp.sop
  %r = rasp.aggregate %c, %t named "r" : !rasp.sop -> !rasp.sop
  rasp.return %r : !rasp.sop
}

// CHECK:       rasp.program @next vocab {"a", "b"} max_seq_len 64 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[SAME:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[UP:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp gt %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[S:.+]] = rasp.selector_and %[[SAME]], %[[UP]]
// CHECK-NEXT:    %[[V0:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[V1:.+]] = rasp.map(%[[V0]]) : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V2:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V3:.+]] = rasp.literal 8
// CHECK-NEXT:      %[[V4:.+]] = rasp.mod %[[V2]], %[[V3]]
// CHECK-NEXT:      rasp.yield %[[V4]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V2:.+]] = rasp.map(%[[V0]]) : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V3:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V4:.+]] = rasp.literal 8
// CHECK-NEXT:      %[[V5:.+]] = rasp.floordiv %[[V3]], %[[V4]]
// CHECK-NEXT:      rasp.yield %[[V5]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V3:.+]] = rasp.select keys(%[[V2]]) queries(%[[V2]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V4:.+]]: !rasp.value, %[[V5:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V6:.+]] = rasp.cmp eq %[[V4]], %[[V5]]
// CHECK-NEXT:      rasp.yield %[[V6]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V4:.+]] = rasp.select keys(%[[V1]]) queries(%[[V1]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V5:.+]]: !rasp.value, %[[V6:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V7:.+]] = rasp.cmp gt %[[V5]], %[[V6]]
// CHECK-NEXT:      rasp.yield %[[V7]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V5:.+]] = rasp.select keys(%[[V2]]) queries(%[[V2]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V6:.+]]: !rasp.value, %[[V7:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V8:.+]] = rasp.cmp gt %[[V6]], %[[V7]]
// CHECK-NEXT:      rasp.yield %[[V8]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V6:.+]] = rasp.selector_and %[[SAME]], %[[V3]]
// CHECK-NEXT:    %[[V7:.+]] = rasp.selector_and %[[V6]], %[[V4]]
// CHECK-NEXT:    %[[V8:.+]] = rasp.selector_best %[[V7]], %[[V0]] ["least"] : !rasp.sop
// CHECK-NEXT:    %[[V9:.+]] = rasp.aggregate %[[V8]], %[[T]] default "none" named "r_near" : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[V10:.+]] = rasp.selector_and %[[SAME]], %[[V5]]
// CHECK-NEXT:    %[[V11:.+]] = rasp.selector_best %[[V10]], %[[V0]] ["least"] : !rasp.sop
// CHECK-NEXT:    %[[V12:.+]] = rasp.aggregate %[[V11]], %[[T]] default "none" named "r_far" : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[R:.+]] = rasp.map(%[[V9]], %[[V12]]) named "r" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V13:.+]]: !rasp.value, %[[V14:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V15:.+]] = rasp.literal "none"
// CHECK-NEXT:      %[[V16:.+]] = rasp.literal none
// CHECK-NEXT:      %[[V17:.+]] = rasp.cmp ne %[[V14]], %[[V15]]
// CHECK-NEXT:      %[[V18:.+]] = rasp.if %[[V17]], %[[V14]], %[[V16]]
// CHECK-NEXT:      %[[V19:.+]] = rasp.cmp ne %[[V13]], %[[V15]]
// CHECK-NEXT:      %[[V20:.+]] = rasp.if %[[V19]], %[[V13]], %[[V18]]
// CHECK-NEXT:      rasp.yield %[[V20]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[R]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// Beside numbers alone that value is a number. Two orders are the stricter one.
rasp.program @numbers vocab {"a", "b"} max_seq_len 64 {
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
  %m = rasp.map(%i) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %three = rasp.literal 3
    %d = rasp.mod %x, %three
    rasp.yield %d
  }
  %up = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp le %k, %q
    rasp.yield %p
  }
  %a = rasp.selector_and %same, %before
  %s = rasp.selector_and %a, %up
  %c = rasp.selector_best %s, %i ["greatest"] : !rasp.sop
  %r = rasp.aggregate %c, %m default 0 named "r" : !rasp.sop -> !rasp.sop
  rasp.return %r : !rasp.sop
}

// CHECK:       rasp.program @numbers vocab {"a", "b"} max_seq_len 64 {
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
// CHECK-NEXT:    %[[M:.+]] = rasp.map(%[[I]]) : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      %[[THREE:.+]] = rasp.literal 3
// CHECK-NEXT:      %[[D:.+]] = rasp.mod %[[X]], %[[THREE]]
// CHECK-NEXT:      rasp.yield %[[D]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[UP:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp le %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[A:.+]] = rasp.selector_and %[[SAME]], %[[BEFORE]]
// CHECK-NEXT:    %[[S:.+]] = rasp.selector_and %[[A]], %[[UP]]
// CHECK-NEXT:    %[[V0:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[V1:.+]] = rasp.map(%[[V0]]) : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V2:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V3:.+]] = rasp.literal 8
// CHECK-NEXT:      %[[V4:.+]] = rasp.mod %[[V2]], %[[V3]]
// CHECK-NEXT:      rasp.yield %[[V4]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V2:.+]] = rasp.map(%[[V0]]) : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V3:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V4:.+]] = rasp.literal 8
// CHECK-NEXT:      %[[V5:.+]] = rasp.floordiv %[[V3]], %[[V4]]
// CHECK-NEXT:      rasp.yield %[[V5]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V3:.+]] = rasp.select keys(%[[V2]]) queries(%[[V2]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V4:.+]]: !rasp.value, %[[V5:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V6:.+]] = rasp.cmp eq %[[V4]], %[[V5]]
// CHECK-NEXT:      rasp.yield %[[V6]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V4:.+]] = rasp.select keys(%[[V1]]) queries(%[[V1]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V5:.+]]: !rasp.value, %[[V6:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V7:.+]] = rasp.cmp lt %[[V5]], %[[V6]]
// CHECK-NEXT:      rasp.yield %[[V7]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V5:.+]] = rasp.select keys(%[[V2]]) queries(%[[V2]]) : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V6:.+]]: !rasp.value, %[[V7:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V8:.+]] = rasp.cmp lt %[[V6]], %[[V7]]
// CHECK-NEXT:      rasp.yield %[[V8]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V6:.+]] = rasp.selector_and %[[SAME]], %[[V3]]
// CHECK-NEXT:    %[[V7:.+]] = rasp.selector_and %[[V6]], %[[V4]]
// CHECK-NEXT:    %[[V8:.+]] = rasp.selector_best %[[V7]], %[[V0]] ["greatest"] : !rasp.sop
// CHECK-NEXT:    %[[V9:.+]] = rasp.aggregate %[[V8]], %[[M]] default 3 named "r_near" : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[V10:.+]] = rasp.selector_and %[[SAME]], %[[V5]]
// CHECK-NEXT:    %[[V11:.+]] = rasp.selector_best %[[V10]], %[[V0]] ["greatest"] : !rasp.sop
// CHECK-NEXT:    %[[V12:.+]] = rasp.aggregate %[[V11]], %[[M]] default 3 named "r_far" : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    %[[R:.+]] = rasp.map(%[[V9]], %[[V12]]) named "r" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V13:.+]]: !rasp.value, %[[V14:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V15:.+]] = rasp.literal 3
// CHECK-NEXT:      %[[V16:.+]] = rasp.literal 0
// CHECK-NEXT:      %[[V17:.+]] = rasp.cmp ne %[[V14]], %[[V15]]
// CHECK-NEXT:      %[[V18:.+]] = rasp.if %[[V17]], %[[V14]], %[[V16]]
// CHECK-NEXT:      %[[V19:.+]] = rasp.cmp ne %[[V13]], %[[V15]]
// CHECK-NEXT:      %[[V20:.+]] = rasp.if %[[V19]], %[[V13]], %[[V18]]
// CHECK-NEXT:      rasp.yield %[[V20]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[R]] : !rasp.sop
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

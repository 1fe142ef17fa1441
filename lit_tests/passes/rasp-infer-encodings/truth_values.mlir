// RUN: rasp-opt -p rasp-infer-encodings %s | filecheck --match-full-lines %s

// A function that passes a truth value on, as a literal or an argument, has truth values.
rasp.program @passed vocab {"a", "b"} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %a = rasp.map(%t) named "a" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %s = rasp.literal "a"
    %c = rasp.cmp eq %x, %s
    rasp.yield %c
  }
  %always = rasp.map(%i) named "always" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %true = rasp.literal true
    rasp.yield %true
  }
  %left = rasp.map(%a, %i) named "left" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    rasp.yield %x
  }
  rasp.return %always, %left : !rasp.sop, !rasp.sop
}

// CHECK:       rasp.program @passed vocab {"a", "b"} max_seq_len 2 {
// CHECK-NEXT:    rasp.domain @tokens {"a", "b"}
// CHECK-NEXT:    rasp.domain @indices {0, 1}
// CHECK-NEXT:    rasp.domain @a {false, true}
// CHECK-NEXT:    rasp.domain @always {true}
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop<categorical, @tokens>
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop<categorical, @indices>
// CHECK-NEXT:    %[[A:.+]] = rasp.map(%[[T]]) named "a" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @a> {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      %[[S:.+]] = rasp.literal "a"
// CHECK-NEXT:      %[[C:.+]] = rasp.cmp eq %[[X]], %[[S]]
// CHECK-NEXT:      rasp.yield %[[C]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[ALWAYS:.+]] = rasp.map(%[[I]]) named "always" : (!rasp.sop<categorical, @indices>) -> !rasp.sop<categorical, @always> {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      %[[TRUE:.+]] = rasp.literal true
// CHECK-NEXT:      rasp.yield %[[TRUE]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[LEFT:.+]] = rasp.map(%[[A]], %[[I]]) named "left" : (!rasp.sop<categorical, @a>, !rasp.sop<categorical, @indices>) -> !rasp.sop<categorical, @a> {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      rasp.yield %[[X]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[ALWAYS]], %[[LEFT]] : !rasp.sop<categorical, @always>, !rasp.sop<categorical, @a>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

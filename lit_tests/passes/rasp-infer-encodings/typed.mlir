// RUN: rasp-opt -p rasp-infer-encodings --split-input-file %s | filecheck --match-full-lines %s

// Types with an encoding and a domain stay, whatever the program requests; others follow them.
rasp.program @partly vocab {0, 1} max_seq_len 4 {
  rasp.domain @tokens {0}
  rasp.domain @indices {0 to 3}
  %t = rasp.tokens as categorical : !rasp.sop<numerical, @tokens>
  %i = rasp.indices as numerical : !rasp.sop<categorical, @indices>
  %sum = rasp.map(%t, %i) named "sum" : (!rasp.sop<numerical, @tokens>, !rasp.sop<categorical, @indices>) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %one = rasp.literal 1
    %s = rasp.add %x, %y
    %r = rasp.add %s, %one
    rasp.yield %r
  }
  rasp.return %sum : !rasp.sop
}

// CHECK:       rasp.program @partly vocab {0, 1} max_seq_len 4 {
// CHECK-NEXT:    rasp.domain @sum {1 to 4}
// CHECK-NEXT:    rasp.domain @tokens {0}
// CHECK-NEXT:    rasp.domain @indices {0 to 3}
// CHECK-NEXT:    %t = rasp.tokens as categorical : !rasp.sop<numerical, @tokens>
// CHECK-NEXT:    %i = rasp.indices as numerical : !rasp.sop<categorical, @indices>
// CHECK-NEXT:    %sum = rasp.map(%t, %i) named "sum" : (!rasp.sop<numerical, @tokens>, !rasp.sop<categorical, @indices>) -> !rasp.sop<categorical, @sum> {
// CHECK-NEXT:    ^bb0(%x: !rasp.value, %y: !rasp.value):
// CHECK-NEXT:      %one = rasp.literal 1
// CHECK-NEXT:      %s = rasp.add %x, %y
// CHECK-NEXT:      %r = rasp.add %s, %one
// CHECK-NEXT:      rasp.yield %r
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %sum : !rasp.sop<categorical, @sum>
// CHECK-NEXT:  }

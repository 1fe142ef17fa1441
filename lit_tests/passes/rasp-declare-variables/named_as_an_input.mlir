// RUN: rasp-opt -p rasp-declare-variables %s | filecheck %s

// A name that an input and another s-op have is no variable; the inputs of one name are.
rasp.program @p vocab {1, 2} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %j = rasp.indices : !rasp.sop
  %n = rasp.map(%t, %i, %j) named "tokens" : (!rasp.sop, !rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value, %z: !rasp.value):
    %s = rasp.add %x, %y
    rasp.yield %s
  }
  rasp.return %n : !rasp.sop
}

// CHECK:      rasp.yield
// CHECK-NEXT: }
// CHECK-NEXT: rasp.variable "indices" line 6
// CHECK-NEXT: rasp.return

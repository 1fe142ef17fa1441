// RUN: not rasp-opt -p 'rasp-count-positions' %s 2>&1 | filecheck %s

// CHECK: positions cannot be counted in a program that is not causal: every query sees the same keys; compile the program with causal, or for an architecture with a position embedding
rasp.program @p vocab {"a"} max_seq_len 2 {
  %i = rasp.indices named "place" : !rasp.sop
  %j = rasp.indices : !rasp.sop
  %s = rasp.map(%i, %j) named "s" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %z = rasp.add %x, %y
    rasp.yield %z
  }
  rasp.return %s : !rasp.sop
}

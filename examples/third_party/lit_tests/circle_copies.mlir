// RUN: rasp-opt %s -p default | filecheck %s

// A query copies a value from several keys, all with the same one: no mean of different points.
// CHECK: transformer.model @same {{.*}} certificate <float32 {{.*}}decode "same"
rasp.program @same vocab {"a", "b", "c"} max_seq_len 3 {
  %tokens = rasp.tokens : !rasp.sop
  %same = rasp.select keys(%tokens) queries(%tokens) : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %equal = rasp.cmp eq %key, %query
    rasp.yield %equal
  }
  %copy = rasp.aggregate %same, %tokens named "copy" as circle : !rasp.sop -> !rasp.sop
  rasp.return %copy : !rasp.sop
}

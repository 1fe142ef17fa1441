// RUN: not rasp-opt -p rasp-lower-sums %s 2>&1 | filecheck %s

// CHECK: s-op 'total': only numbers have a sum, and its values are {1, "a"}; give each position a number
rasp.program @strings vocab {1, "a"} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  %s = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp eq %key, %query
    rasp.yield %0
  }
  %total = rasp.aggregate_sum %s, %t named "total" : !rasp.sop -> !rasp.sop
  rasp.return %total : !rasp.sop
}

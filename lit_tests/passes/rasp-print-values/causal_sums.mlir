// RUN: rasp-opt -p rasp-print-values %s | filecheck --match-full-lines %s

// A query of a causal program sums the lengths at the positions up to its own: 1 to 3 of the same.
rasp.program @lengths vocab {"a"} max_seq_len 3 causal {
  %n = rasp.length : !rasp.sop
  %all = rasp.select keys(%n) queries(%n) : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.literal true
    rasp.yield %0
  }
  %total = rasp.aggregate_sum %all, %n named "total" : !rasp.sop -> !rasp.sop
  rasp.return %total : !rasp.sop
}

// CHECK:      //   %total: {1 to 4, 6, 9}

// RUN: rasp-opt %s -p rasp-merge-equal --pass-statistics 2>&1 | filecheck --match-full-lines %s

// CHECK: rasp-merge-equal: 1 ops merged into an equal op
rasp.program @twice vocab {"a", "b"} max_seq_len 2 {
  %tokens = rasp.tokens : !rasp.sop
  %again = rasp.tokens : !rasp.sop
  rasp.return %tokens, %again : !rasp.sop, !rasp.sop
}

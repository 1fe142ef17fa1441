// RUN: not rasp-opt %s --split-input-file 2>&1 | filecheck %s

// CHECK:      split_after_an_error.mlir:6:3: error: Operation rasp.nothing is not registered
// CHECK:      rasp.program @second
rasp.program @first vocab {"a"} max_seq_len 2 {
  %t = rasp.nothing : !rasp.sop
}
// -----
rasp.program @second vocab {"a"} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  rasp.return %t : !rasp.sop
}
// -----
// CHECK:      split_after_an_error.mlir:15:1: error: max_seq_len is 0
rasp.program @third vocab {"a"} max_seq_len 0 {
  %t = rasp.tokens : !rasp.sop
  rasp.return %t : !rasp.sop
}

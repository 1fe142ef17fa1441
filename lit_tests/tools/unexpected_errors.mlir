// RUN: not rasp-opt %s --split-input-file --verify-diagnostics 2>&1 | filecheck %s

// CHECK: unexpected_errors.mlir:5: unexpected error: Operation rasp.nothing is not registered
rasp.program @f vocab {"a"} max_seq_len 2 {
  %t = rasp.nothing : !rasp.sop
}
// -----
// CHECK: unexpected_errors.mlir:9: expected error did not occur: a fault
// expected-error@+1 {{a fault}}
rasp.program @g vocab {"a"} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  rasp.return %t : !rasp.sop
}
// -----
// CHECK: unexpected_errors.mlir:17: unexpected error: Operation rasp.nothing is not registered
rasp.program @h vocab {"a"} max_seq_len 2 {
  %t = rasp.nothing : !rasp.sop
  // CHECK: unexpected_errors.mlir:19: expected error did not occur: is not registered
  // expected-error {{is not registered}}
}

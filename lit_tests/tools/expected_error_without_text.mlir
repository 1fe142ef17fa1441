// RUN: not rasp-opt %s --verify-diagnostics 2>&1 | filecheck %s

// CHECK: expected_error_without_text.mlir: error: line 4: write expected-error with {{[{][{]}}part of a message{{[}][}]}}
// expected-error: nothing
rasp.program @h vocab {"a"} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  rasp.return %t : !rasp.sop
}

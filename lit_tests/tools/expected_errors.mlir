// RUN: rasp-opt %s --split-input-file --verify-diagnostics -p rasp-infer-encodings | filecheck %s

// Each part raises the error that its comment names, or none; the exit status is 0.
rasp.program @same_line vocab {"a"} max_seq_len 2 {
  %t = rasp.nothing : !rasp.sop  // expected-error {{Operation rasp.nothing is not registered}}
}
// -----
// CHECK: rasp.program @without
rasp.program @without vocab {"a"} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  rasp.return %t : !rasp.sop
}
// -----
// expected-error-re@+2 {{s-op 'size': it is numerical, but can be "[ab]"}}
rasp.program @below vocab {"a", "b"} max_seq_len 2 {
  %t = rasp.tokens named "size" as numerical : !rasp.sop
  rasp.return %t : !rasp.sop
}
// -----
// expected-error@any {{is not registered}}
rasp.program @anywhere vocab {"a"} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  rasp.whatever
}

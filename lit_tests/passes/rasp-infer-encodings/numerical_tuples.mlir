// RUN: not rasp-opt -p 'rasp-infer-encodings' %s 2>&1 | filecheck %s

// The message prints the value as in the program, with its fraction.

// CHECK: s-op 't': it is numerical, but can be (1, 3/2), which is no number; make it categorical(...)
rasp.program @p vocab {(1, 3/2), 2} max_seq_len 3 {
  %t = rasp.tokens named "t" as numerical : !rasp.sop
  rasp.return %t : !rasp.sop
}

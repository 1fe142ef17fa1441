// RUN: not rasp-opt -p 'rasp-infer-encodings' %s 2>&1 | filecheck %s

// The value is shown as the program has it, down to the fraction in it.

// CHECK: s-op 't': it is numerical, but can be (1, 3/2), which is no number; make it categorical(...)
rasp.program @p vocab {(1, 3/2), 2} max_seq_len 3 {
  %t = rasp.tokens named "t" as numerical : !rasp.sop
  rasp.return %t : !rasp.sop
}

// RUN: rasp-opt -p convert-rasp-to-craft --split-input-file %s | filecheck %s

// Squares of large numbers, and of small ones, are scaled by a power of two.
// CHECK-LABEL: craft.program @large
// CHECK:         map <{"tokens" : {"3145728" = 3.5762786865234375e-07}, "one" : {"3145728" = -0.5625}}>
rasp.program @large vocab {0, 3145728} max_seq_len 1 {
  rasp.domain @d {0, 3145728}
  %t = rasp.tokens : !rasp.sop<numerical, @d>
  rasp.return %t : !rasp.sop<numerical, @d>
}

// -----

// CHECK-LABEL: craft.program @small
// CHECK:         map <{"tokens" : {"-1/4194304" = -2097152.0}, "one" : {"-1/4194304" = -0.25}}>
rasp.program @small vocab {-1/4194304, 0} max_seq_len 1 {
  rasp.domain @d {-1/4194304, 0}
  %t = rasp.tokens : !rasp.sop<numerical, @d>
  rasp.return %t : !rasp.sop<numerical, @d>
}

// RUN: not rasp-opt -p 'rasp-lower-length{via=mean}' %s 2>&1 | filecheck %s

// CHECK: s-op 'n': the length is not known before the last position of a causal program; count the positions so far (indices + 1), or compile without causal
rasp.program @p vocab {1} max_seq_len 2 causal {
  %n = rasp.length named "n" : !rasp.sop
  rasp.return %n : !rasp.sop
}

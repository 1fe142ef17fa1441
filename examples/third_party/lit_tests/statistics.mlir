// RUN: rasp-opt %s -p 'rasp-rename-sops{prefix="left."}' --pass-statistics 2>&1 | filecheck %s

rasp.program @f vocab {"a", "b"} max_seq_len 5 {
  %tokens = rasp.tokens named "input" : !rasp.sop
  %indices = rasp.indices named "left.indices" : !rasp.sop
  rasp.return %tokens, %indices : !rasp.sop, !rasp.sop
}

// CHECK: rasp-rename-sops: 1 names changed

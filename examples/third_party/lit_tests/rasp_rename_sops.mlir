// RUN: rasp-opt %s -p 'rasp-rename-sops{prefix="left."}' | filecheck %s

// S-ops with a name get the prefix, those with the prefix or without a name stay as they are.
rasp.program @f vocab {"a", "b"} max_seq_len 5 {
  %tokens = rasp.tokens named "input" : !rasp.sop
  %indices = rasp.indices named "left.indices" : !rasp.sop
  %length = rasp.length : !rasp.sop
  rasp.return %tokens, %indices, %length : !rasp.sop, !rasp.sop, !rasp.sop
}

// CHECK:       rasp.program @f vocab {"a", "b"} max_seq_len 5 {
// CHECK-NEXT:    %{{.*}} = rasp.tokens named "left.input" : !rasp.sop
// CHECK-NEXT:    %{{.*}} = rasp.indices named "left.indices" : !rasp.sop
// CHECK-NEXT:    %{{.*}} = rasp.length : !rasp.sop

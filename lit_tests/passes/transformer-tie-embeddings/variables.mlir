// RUN: rasp-opt %s -p 'default,transformer-convert-unembedding{to=tokens others=lower},transformer-tie-embeddings,transformer-check-variables' --pass-statistics 2>&1 | filecheck %s

// The records of variables that the last MLP writes move to the twins with them.
rasp.program @m vocab {"a", "b"} max_seq_len 3 causal {
  %tokens = rasp.tokens : !rasp.sop
  %select = rasp.select keys(%tokens) queries(%tokens) named "select" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp eq %key, %query
    rasp.yield %0
  }
  %count = rasp.selector_width %select named "count" : !rasp.sop
  %odd = rasp.map(%count) named "odd" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%n: !rasp.value):
    %0 = rasp.lookup %n {(0) : "a", (1) : "b", (2) : "a", (3) : "b"}
    rasp.yield %0
  }
  rasp.return %odd : !rasp.sop
}

// CHECK: transformer.variable "odd" line 12 values<{"a", "b"}> after<"layer0/mlp">
// CHECK-NEXT: table
// CHECK-NEXT: basis <2x9xf64 sparse {(0, 5) : 1.0, (1, 6) : 1.0}>
// CHECK: {{^}}transformer-check-variables: 252 swaps that gave the results of the program

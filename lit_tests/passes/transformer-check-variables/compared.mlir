// RUN: rasp-opt %s -p interp,transformer-check-variables --pass-statistics 2>&1 | filecheck %s
// RUN: rasp-opt %s -p 'default,transformer-check-variables{budget=7}' --pass-statistics 2>&1 | filecheck %s --check-prefix FEW
// RUN: rasp-opt %s -p 'default,transformer-check-variables{budget=7 seed=1}' --pass-statistics 2>&1 | filecheck %s --check-prefix SEED

// Every input has three positions or fewer: 14 inputs with 34 positions, at two stages for each of two variables.
// An op beside the program changes nothing.
"test.op"() : () -> ()
rasp.program @hist vocab {"a", "b"} max_seq_len 3 {
  %tokens = rasp.tokens : !rasp.sop
  %same = rasp.select keys(%tokens) queries(%tokens) named "same" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %equal = rasp.cmp eq %key, %query
    rasp.yield %equal
  }
  %count = rasp.selector_width %same named "count" : !rasp.sop
  rasp.return %count : !rasp.sop
}

// CHECK: transformer.variable "count"
// CHECK: {{^}}transformer-check-variables: 136 positions at which a variable was decoded
// CHECK: {{^}}transformer-check-variables: 168 swaps that gave the results of the program
// CHECK: {{^}}transformer-check-variables: 0 swaps after which the program has no value
// CHECK: {{^}}transformer-check-variables: 0 swaps of variables that a reader computes anew

// FEW: {{^}}transformer-check-variables: 48 positions at which a variable was decoded
// FEW: {{^}}transformer-check-variables: 14 swaps that gave the results of the program

// SEED: {{^}}transformer-check-variables: 42 positions at which a variable was decoded
// SEED: {{^}}transformer-check-variables: 14 swaps that gave the results of the program

// RUN: not rasp-opt -p convert-rasp-to-craft --split-input-file %s 2>&1 | filecheck %s

// An MLP has a neuron for each combination of the values of its operands: 2,049 x 1,024 are too many.
rasp.program @lookup vocab {0 to 2048} max_seq_len 1024 {
  rasp.domain @tokens {0 to 2048}
  rasp.domain @indices {0 to 1023}
  rasp.domain @sum {0 to 3071}
  %t = rasp.tokens : !rasp.sop<categorical, @tokens>
  %i = rasp.indices : !rasp.sop<categorical, @indices>
  %sum = rasp.map(%t, %i) : (!rasp.sop<categorical, @tokens>, !rasp.sop<categorical, @indices>) -> !rasp.sop<categorical, @sum> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %0 = rasp.add %x, %y
    rasp.yield %0
  }
  rasp.return %sum : !rasp.sop<categorical, @sum>
}

// CHECK: too_many_combinations.mlir:10:3: error: its operands have 2,098,176 combinations of values, and an MLP is made for at most 2,097,152; make it a sum of numbers, or split it into maps of fewer operands

// -----

// Steps have two neurons for each, unless a set of values shares them: 9,000 x 61 are too many.
rasp.program @steps vocab {0 to 8999} max_seq_len 60 {
  rasp.domain @tokens {0 to 8999}
  rasp.domain @width {0 to 60}
  rasp.domain @sum {false, true}
  %t = rasp.tokens : !rasp.sop<categorical, @tokens>
  %all = rasp.select keys(%t) queries(%t) : !rasp.sop<categorical, @tokens>, !rasp.sop<categorical, @tokens> {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp eq %key, %query
    rasp.yield %0
  }
  %width = rasp.selector_width %all : !rasp.sop<numerical, @width>
  %less = rasp.map(%t, %width) : (!rasp.sop<categorical, @tokens>, !rasp.sop<numerical, @width>) -> !rasp.sop<categorical, @sum> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %0 = rasp.cmp lt %x, %y
    rasp.yield %0
  }
  rasp.return %less : !rasp.sop<categorical, @sum>
}

// CHECK: too_many_combinations.mlir:34:3: error: its operands have 549,000 combinations of values, and an MLP is made for at most 524,288; make it a sum of numbers, or split it into maps of fewer operands

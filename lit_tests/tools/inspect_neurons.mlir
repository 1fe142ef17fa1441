// RUN: raspc inspect --neurons %s | filecheck --match-full-lines %s

// A neuron that two s-ops share has the lines of both, and one that erases a vector that of its s-op.
rasp.program @p vocab {-1, 0, 1} max_seq_len 3 {
  %tokens = rasp.tokens : !rasp.sop
  %indices = rasp.indices : !rasp.sop
  %all = rasp.select keys(%tokens) queries(%tokens) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %true = rasp.literal true
    rasp.yield %true
  }
  %sum = rasp.aggregate %all, %tokens named "mean" as numerical : !rasp.sop -> !rasp.sop
  %a = rasp.map(%sum) named "low" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %zero = rasp.literal 0
    %y = rasp.cmp lt %x, %zero
    rasp.yield %y
  }
  %b = rasp.map(%sum) named "zero" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %zero = rasp.literal 0
    %y = rasp.cmp eq %x, %zero
    rasp.yield %y
  }
  rasp.return %a, %b : !rasp.sop, !rasp.sop
}

// CHECK:      layer  neuron  name                        lines
// CHECK-NEXT: 0      0       low[start]|zero[start]      13, 19
// CHECK-NEXT: 0      1       low[4]+|zero[4]+            13, 19
// CHECK-NEXT: 0      2       low[4]-|zero[4]-            13, 19
// CHECK-NEXT: 0      3       zero[5]+                    19
// CHECK-NEXT: 0      4       zero[5]-                    19
// CHECK-NEXT: 0      5       erase(tokens:compiler_bos)  5

// RUN: rasp-opt -p rasp-declare-variables --split-input-file %s | filecheck --match-full-lines %s

// Named s-ops and inputs are variables; selectors and unnamed s-ops are not.
rasp.program @shift vocab {"a", "b"} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %c = rasp.constant 1 : !rasp.sop
  %s = rasp.select keys(%i) queries(%c) named "second" : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %q, %k
    rasp.yield %p
  }
  %r = rasp.aggregate %s, %t named "result" : !rasp.sop -> !rasp.sop
  rasp.return %r : !rasp.sop
}

// CHECK:       rasp.program @shift vocab {"a", "b"} max_seq_len 2 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[C:.+]] = rasp.constant 1 : !rasp.sop
// CHECK-NEXT:    %[[S:.+]] = rasp.select keys(%[[I]]) queries(%[[C]]) named "second" : !rasp.sop, !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[Q]], %[[K]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[R:.+]] = rasp.aggregate %[[S]], %[[T]] named "result" : !rasp.sop -> !rasp.sop
// CHECK-NEXT:    rasp.variable "tokens" line 5
// CHECK-NEXT:    rasp.variable "indices" line 6
// CHECK-NEXT:    rasp.variable "result" line 13
// CHECK-NEXT:    rasp.return %[[R]] : !rasp.sop
// CHECK-NEXT:  }

// -----

// A record that is there stays; a name of two s-ops gets no record.
rasp.program @names vocab {"a", "b"} max_seq_len 2 {
  %t = rasp.tokens named "t" : !rasp.sop
  %a = rasp.constant 1 named "twice" : !rasp.sop
  %b = rasp.constant 2 named "twice" : !rasp.sop
  rasp.variable "t" line 7
  rasp.return %t, %a, %b : !rasp.sop, !rasp.sop, !rasp.sop
}

// CHECK:       rasp.program @names vocab {"a", "b"} max_seq_len 2 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens named "t" : !rasp.sop
// CHECK-NEXT:    %[[A:.+]] = rasp.constant 1 named "twice" : !rasp.sop
// CHECK-NEXT:    %[[B:.+]] = rasp.constant 2 named "twice" : !rasp.sop
// CHECK-NEXT:    rasp.variable "t" line 7
// CHECK-NEXT:    rasp.return %[[T]], %[[A]], %[[B]] : !rasp.sop, !rasp.sop, !rasp.sop
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

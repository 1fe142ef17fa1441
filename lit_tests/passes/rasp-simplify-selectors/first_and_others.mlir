// RUN: rasp-opt -p rasp-simplify-selectors %s | filecheck --match-full-lines %s

// Each query selects the first position, and one of two queries the second too: no position is alone.
rasp.program @first_and_others vocab {"a"} max_seq_len 2 {
  %i = rasp.indices : !rasp.sop
  %up = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp le %query, %key
    rasp.yield %0
  }
  %width = rasp.selector_width %up : !rasp.sop
  %other = rasp.select keys(%i) queries(%width) : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp ne %query, %key
    rasp.yield %0
  }
  %either = rasp.selector_or %other, %other
  %count = rasp.selector_width %either : !rasp.sop
  rasp.return %count : !rasp.sop
}

// CHECK:         %either = rasp.selector_or %other, %other
// CHECK-NEXT:    %count = rasp.selector_width %either : !rasp.sop
// CHECK-NEXT:    rasp.return %count : !rasp.sop

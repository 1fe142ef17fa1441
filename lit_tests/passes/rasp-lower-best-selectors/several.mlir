// RUN: not rasp-opt -p rasp-lower-best-selectors %s 2>&1 | filecheck %s

// CHECK: s-op 'w': its selector chooses the best keys, of which there may be several; compare the keys by their indices last, or read the choice by aggregates
rasp.program @several vocab {1, 2} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %s = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp ne %key, %query
    rasp.yield %0
  }
  %best = rasp.selector_best %s, %t ["greatest"] : !rasp.sop
  %w = rasp.selector_width %best named "w" : !rasp.sop
  rasp.return %w : !rasp.sop
}

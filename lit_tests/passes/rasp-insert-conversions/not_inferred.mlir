// RUN: not rasp-opt -p rasp-insert-conversions %s 2>&1 | filecheck %s

// CHECK: s-op 't': its encoding is not known; run rasp-infer-encodings first
rasp.program @p vocab {"a"} max_seq_len 3 {
  %t = rasp.tokens named "t" : !rasp.sop
  %s = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %w = rasp.selector_width %s : !rasp.sop
  rasp.return %w : !rasp.sop
}

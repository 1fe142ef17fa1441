// RUN: rasp-opt -p rasp-infer-encodings,rasp-insert-conversions --split-input-file --verify-diagnostics %s

rasp.program @read_by_a_selector vocab {"a", "b", "c"} max_seq_len 3 {
  // expected-error@+1 {{s-op 't': it is ordinal, an encoding of results, and another s-op reads it; make it categorical(...)}}
  %t = rasp.tokens named "t" as ordinal : !rasp.sop
  %same = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %equal = rasp.cmp eq %key, %query
    rasp.yield %equal
  }
  %w = rasp.selector_width %same : !rasp.sop
  rasp.return %w : !rasp.sop
}

// -----

rasp.program @read_by_a_map vocab {"a", "b", "c"} max_seq_len 3 {
  // expected-error@+1 {{s-op 't': it is ordinal, an encoding of results, and another s-op reads it; make it categorical(...)}}
  %t = rasp.tokens named "t" as ordinal : !rasp.sop
  %m = rasp.map(%t) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    rasp.yield %x
  }
  rasp.return %m : !rasp.sop
}

// -----

// The return alone may.
rasp.program @result vocab {"a", "b", "c"} max_seq_len 3 {
  %t = rasp.tokens named "t" as ordinal : !rasp.sop
  rasp.return %t : !rasp.sop
}

// RUN: not raspc generate %s --backend numpy --prompt "a" 2>&1 | filecheck %s --check-prefix CAUSAL
// RUN: not raspc verify %s --generate --backend numpy 2>&1 | filecheck %s --check-prefix CAUSAL

// CAUSAL: 'same' does not generate: it is not causal, so that a position may see the tokens that follow it; compile a causal program: `causal = True` in its file, or --causal
rasp.program @same vocab {"a", "b"} max_seq_len 3 {
  %tokens = rasp.tokens : !rasp.sop
  rasp.return %tokens : !rasp.sop
}

// RUN: rm -rf %t
// RUN: raspc export %s --to safetensors -o %t 2>&1 | filecheck --match-full-lines %s
// RUN: cat %t/README.md | filecheck --match-full-lines %s --check-prefix CARD

rasp.program @p vocab {"a", (1, "b")} max_seq_len 3 {
  %tokens = rasp.tokens : !rasp.sop
  rasp.return %tokens : !rasp.sop
}

// CHECK: raspc: note: 'p' is exported without a tokenizer: no word stands for the token (1, "b")
// CARD: There is no tokenizer: no word stands for the token (1, "b").

// RUN: not raspc export %s --to safetensors --split characters -o %t 2>&1 | filecheck --match-full-lines %s

rasp.program @p vocab {"a", "ab"} max_seq_len 3 {
  %tokens = rasp.tokens : !rasp.sop
  rasp.return %tokens : !rasp.sop
}

// CHECK: p: error: the token "ab" is not a single character; split texts into words instead

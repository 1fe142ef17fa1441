// RUN: rasp-opt %s -p apply-pdl | filecheck %s

// PDL matches the symbol in the type of an s-op: the values of @letters are all defined, so that
// a fill of an s-op in @letters is the s-op itself; one of an s-op in @partial stays.
pdl.pattern @fill_of_letters : benefit(1) {
  %letters = pdl.type : !rasp.sop<categorical, @letters>
  %values = pdl.operand : %letters
  %fill = pdl.operation "rasp.fill"(%values : !pdl.value) -> (%letters : !pdl.type)
  pdl.rewrite %fill {
    pdl.replace %fill with (%values : !pdl.value)
  }
}

// CHECK-LABEL: rasp.program @p
rasp.program @p vocab {"a", "b"} max_seq_len 3 {
  rasp.domain @letters {"a", "b"}
  rasp.domain @partial {"a", "b", none}
  // CHECK: %t = rasp.tokens
  %t = rasp.tokens : !rasp.sop<categorical, @letters>
  // CHECK-NEXT: %u = rasp.tokens
  %u = rasp.tokens : !rasp.sop<categorical, @partial>
  // CHECK-NEXT: %g = rasp.fill %u
  %f = rasp.fill %t with "a" : !rasp.sop<categorical, @letters> -> !rasp.sop<categorical, @letters>
  %g = rasp.fill %u with "a" : !rasp.sop<categorical, @partial> -> !rasp.sop<categorical, @partial>
  // CHECK-NEXT: rasp.return %t, %g
  rasp.return %f, %g : !rasp.sop<categorical, @letters>, !rasp.sop<categorical, @partial>
}

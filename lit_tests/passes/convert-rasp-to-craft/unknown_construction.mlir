// RUN: not rasp-opt %s -p 'convert-rasp-to-craft{constructions=table}' 2>&1 | filecheck %s

// CHECK: error: there is no construction 'table'; choose from lookup, or install the package that adds it
rasp.program @f vocab {"a", "b"} max_seq_len 2 {
  rasp.domain @tokens {"a", "b"}
  %tokens = rasp.tokens : !rasp.sop<categorical, @tokens>
  rasp.return %tokens : !rasp.sop<categorical, @tokens>
}

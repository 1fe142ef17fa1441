// RUN: not rasp-opt -p 'convert-rasp-to-craft' %s 2>&1 | filecheck %s

// CHECK: s-op 't': its encoding and its values are not known; run rasp-infer-encodings first
rasp.program @p vocab {0, 1} max_seq_len 2 {
  rasp.domain @d {0, 1}
  rasp.domain @e {0 to 2}
  rasp.domain @u {0, 1, none}
  %t = rasp.tokens named "t" : !rasp.sop
  rasp.return %t : !rasp.sop
}

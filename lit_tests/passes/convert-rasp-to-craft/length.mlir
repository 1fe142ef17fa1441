// RUN: not rasp-opt -p 'convert-rasp-to-craft' %s 2>&1 | filecheck %s

// CHECK: s-op 'n': rasp.length has no lowering; run rasp-lower-length first
rasp.program @p vocab {0, 1} max_seq_len 2 {
  rasp.domain @d {0, 1}
  rasp.domain @e {0 to 2}
  rasp.domain @u {0, 1, none}
  %n = rasp.length named "n" : !rasp.sop<categorical, @e>
  rasp.return %n : !rasp.sop<categorical, @e>
}

// RUN: not rasp-opt -p 'convert-rasp-to-craft' %s 2>&1 | filecheck %s

// CHECK: the program returns 2 s-ops, but a model has one output so far; compile a program for each
rasp.program @p vocab {0, 1} max_seq_len 2 {
  rasp.domain @d {0, 1}
  rasp.domain @e {0 to 2}
  rasp.domain @u {0, 1, none}
  %t = rasp.tokens : !rasp.sop<categorical, @d>
  %i = rasp.indices : !rasp.sop<categorical, @d>
  rasp.return %t, %i : !rasp.sop<categorical, @d>, !rasp.sop<categorical, @d>
}

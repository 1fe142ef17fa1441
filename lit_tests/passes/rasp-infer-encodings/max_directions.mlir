// RUN: not rasp-opt -p 'rasp-infer-encodings{max-directions=2}' %s 2>&1 | filecheck %s
// RUN: rasp-opt -p "rasp-infer-encodings{max-directions=3}" %s | filecheck %s --check-prefix=ENOUGH

// ENOUGH: rasp.indices named "i" : !rasp.sop<categorical, @i>

// CHECK: s-op 'i': it has 3 values, more than the 2 directions that a categorical s-op may take; make it numerical(...), or raise max-directions
rasp.program @p vocab {"a"} max_seq_len 3 {
  %i = rasp.indices named "i" : !rasp.sop
  rasp.return %i : !rasp.sop
}

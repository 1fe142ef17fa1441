// RUN: not rasp-opt -p 'rasp-infer-encodings{max-directions=2}' %s 2>&1 | filecheck %s
// RUN: rasp-opt -p "rasp-infer-encodings{max-directions=3}" %s | filecheck %s --check-prefix=ENOUGH

// The limit does not apply to functions of the index or of the token alone: `i` has three values.

// ENOUGH: rasp.indices named "i" : !rasp.sop<categorical, @i>
// ENOUGH: rasp.aggregate %{{.*}}, %i named "last" : !rasp.sop<categorical, @i>

// CHECK: s-op 'last': it has 3 values, more than the 2 directions that a categorical s-op may take; make it numerical(...), or raise max-directions
rasp.program @p vocab {"a"} max_seq_len 3 {
  %i = rasp.indices named "i" : !rasp.sop
  %s = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %r = rasp.aggregate %s, %i named "last" : !rasp.sop -> !rasp.sop
  rasp.return %r : !rasp.sop
}

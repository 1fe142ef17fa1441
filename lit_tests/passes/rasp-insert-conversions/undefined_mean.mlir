// RUN: not rasp-opt -p rasp-insert-conversions %s 2>&1 | filecheck %s

// CHECK: s-op 'a': it takes the mean of several values, and can be undefined, for which a number has no room; give it a default
rasp.program @p vocab {0, 1} max_seq_len 2 {
  rasp.domain @d {0, 1}
  rasp.domain @e {0 to 2}
  rasp.domain @u {0, 1, none}
  %t = rasp.tokens : !rasp.sop<categorical, @d>
  %i = rasp.indices : !rasp.sop<categorical, @d>
  %s = rasp.select keys(%i) queries(%i) : !rasp.sop<categorical, @d>, !rasp.sop<categorical, @d> {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp le %k, %q
    rasp.yield %p
  }
  %a = rasp.aggregate %s, %t named "a" : !rasp.sop<categorical, @d> -> !rasp.sop<categorical, @u>
  rasp.return %a : !rasp.sop<categorical, @u>
}

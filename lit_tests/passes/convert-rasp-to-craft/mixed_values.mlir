// RUN: rasp-opt -p rasp-infer-encodings,rasp-insert-conversions,convert-rasp-to-craft %s | filecheck %s

// Numbers compare with numbers, and no number is less than a string.
// CHECK: qk <{"tokens:2" : {"tokens:1" = 44.0}, "one" : {"tokens:compiler_bos" = {{[0-9.]+}}}}>
rasp.program @mixed vocab {1, 2, "a"} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  %s = rasp.select keys(%t) queries(%t) selects_none : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %f = rasp.selector_width %s named "f" : !rasp.sop
  rasp.return %f : !rasp.sop
}

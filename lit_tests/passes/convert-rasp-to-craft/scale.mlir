// RUN: rasp-opt %s -p "rasp-infer-encodings,rasp-insert-conversions,convert-rasp-to-craft{scale=12.5}" | filecheck %s

// A selected key scores 12.5, and BOS half of it: at the default scale they score 44 and 22.

rasp.program @previous vocab {"a", "b"} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %s = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %c = rasp.cmp lt %k, %q
    rasp.yield %c
  }
  %a = rasp.aggregate %s, %t named "previous" : !rasp.sop -> !rasp.sop
  rasp.return %a : !rasp.sop
}

// CHECK: craft.head
// CHECK: qk <{"indices:1" : {"indices:0" = 12.5}, "one" : {"tokens:compiler_bos" = 6.25}}>

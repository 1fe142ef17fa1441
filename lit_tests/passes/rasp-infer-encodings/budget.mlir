// RUN: not rasp-opt -p 'rasp-infer-encodings{budget=15}' %s 2>&1 | filecheck %s
// RUN: rasp-opt -p "rasp-infer-encodings{budget=16}" %s | filecheck %s --check-prefix=ENOUGH

// ENOUGH: rasp.domain @product {0 to 4, 6, 9}

// CHECK: s-op 'product': its values are too many to enumerate: 16 combinations, over the budget of 15; use a smaller vocabulary or max_seq_len, or raise the budget (rasp-infer-encodings{budget=...})
rasp.program @p vocab {0 to 3} max_seq_len 4 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %product = rasp.map(%t, %i) named "product" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.mul %x, %y
    rasp.yield %r
  }
  rasp.return %product : !rasp.sop
}

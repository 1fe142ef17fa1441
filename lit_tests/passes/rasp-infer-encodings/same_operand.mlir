// RUN: rasp-opt -p rasp-infer-encodings %s | filecheck %s
// RUN: rasp-opt -p 'rasp-infer-encodings{same-operand=diagonal}' %s | filecheck %s
// RUN: rasp-opt -p 'rasp-infer-encodings{same-operand=product}' %s | filecheck %s --check-prefix=PRODUCT

// An s-op less itself is 0; the product of domains, as in Tracr, has more values.
// CHECK: rasp.domain @difference {0}
// CHECK: -> !rasp.sop<categorical, @difference>
// PRODUCT: rasp.domain @difference {-2 to 2}
// PRODUCT: -> !rasp.sop<categorical, @difference>
rasp.program @p vocab {"a"} max_seq_len 3 {
  %i = rasp.indices : !rasp.sop
  %d = rasp.map(%i, %i) named "difference" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.sub %x, %y
    rasp.yield %r
  }
  rasp.return %d : !rasp.sop
}

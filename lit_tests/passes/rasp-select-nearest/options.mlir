// RUN: rasp-opt -p 'rasp-infer-encodings,rasp-select-nearest{least=3}' %s | filecheck %s --check-prefix=LEAST
// RUN: rasp-opt -p 'rasp-infer-encodings,rasp-select-nearest{least=3 computed=4}' %s | filecheck %s --check-prefix=COMPUTED

// The key is a selector width of 4 values, by steps.
rasp.program @ranks vocab {0 to 2} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %l = rasp.select keys(%t) queries(%t) named "less" : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %w = rasp.selector_width %l named "rank" : !rasp.sop
  %s = rasp.select keys(%w) queries(%i) named "at" : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %u = rasp.select keys(%i) queries(%t) named "by_token" : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %f = rasp.aggregate %s, %t named "f" : !rasp.sop -> !rasp.sop
  %g = rasp.aggregate %u, %f named "g" : !rasp.sop -> !rasp.sop
  rasp.return %g : !rasp.sop
}

// LEAST:     rasp.select keys(%w) queries(%i) named "at"
// LEAST:     rasp.select keys(%i) queries(%t) nearest named "by_token"
// COMPUTED:     rasp.select keys(%w) queries(%i) nearest named "at"
// COMPUTED:     rasp.select keys(%i) queries(%t) nearest named "by_token"

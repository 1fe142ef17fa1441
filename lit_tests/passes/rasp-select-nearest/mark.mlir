// RUN: rasp-opt -p rasp-infer-encodings,rasp-select-nearest --split-input-file %s | filecheck %s

// Each query value accepts one index at most.
rasp.program @shift vocab {"a", "b"} max_seq_len 4 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %s = rasp.select keys(%i) queries(%i) named "before" : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %one = rasp.literal 1
    %r = rasp.add %k, %one
    %p = rasp.cmp eq %q, %r
    rasp.yield %p
  }
  %f = rasp.aggregate %s, %t : !rasp.sop -> !rasp.sop
  rasp.return %f : !rasp.sop
}

// CHECK-LABEL: rasp.program @shift
// CHECK:         rasp.select keys(%i) queries(%i) nearest named "before" : !rasp.sop<categorical, @indices>, !rasp.sop<categorical, @indices> {

// -----

// Tokens that are not numbers have places too, and so do keys of a select in a conjunction.
rasp.program @parts vocab {"a", "b", "c", "d"} max_seq_len 4 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %s = rasp.select keys(%t) queries(%t) named "same" : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %q, %k
    rasp.yield %p
  }
  %l = rasp.select keys(%i) queries(%i) named "earlier" : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %both = rasp.selector_and %s, %l
  %f = rasp.aggregate %both, %i default 0 named "f" as numerical : !rasp.sop -> !rasp.sop
  rasp.return %f : !rasp.sop
}

// CHECK-LABEL: rasp.program @parts
// CHECK:         rasp.select keys(%t) queries(%t) nearest named "same"
// CHECK:         rasp.select keys(%i) queries(%i) named "earlier"

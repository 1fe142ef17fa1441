// RUN: rasp-opt -p rasp-infer-encodings,rasp-select-nearest --split-input-file %s | filecheck %s

// A query value that accepts two keys.
rasp.program @two vocab {"a"} max_seq_len 4 {
  %i = rasp.indices : !rasp.sop
  %s = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp le %k, %q
    rasp.yield %p
  }
  %f = rasp.aggregate %s, %i named "f" as numerical : !rasp.sop -> !rasp.sop
  rasp.return %f : !rasp.sop
}

// CHECK-LABEL: rasp.program @two
// CHECK:         rasp.select keys(%i) queries(%i) : !rasp.sop<categorical, @indices>

// -----

// A selector of a width needs equal scores of selected keys.
rasp.program @width vocab {"a"} max_seq_len 4 {
  %i = rasp.indices : !rasp.sop
  %s = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %f = rasp.selector_width %s named "w" : !rasp.sop
  rasp.return %f : !rasp.sop
}

// CHECK-LABEL: rasp.program @width
// CHECK:         rasp.select keys(%i) queries(%i) : !rasp.sop<categorical, @indices>

// -----

// Three keys are too few for a gain.
rasp.program @few vocab {"a"} max_seq_len 3 {
  %i = rasp.indices : !rasp.sop
  %s = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %f = rasp.aggregate %s, %i named "f" as numerical : !rasp.sop -> !rasp.sop
  rasp.return %f : !rasp.sop
}

// CHECK-LABEL: rasp.program @few
// CHECK:         rasp.select keys(%i) queries(%i) : !rasp.sop<categorical, @indices>

// -----

// Keys that can be undefined: the zero vector has no place.
rasp.program @undefined vocab {"a"} max_seq_len 4 {
  %i = rasp.indices : !rasp.sop
  %h = rasp.map(%i) named "h" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %n = rasp.literal 12
    %q = rasp.div %n, %x
    rasp.yield %q
  }
  %s = rasp.select keys(%h) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %f = rasp.aggregate %s, %i named "f" : !rasp.sop -> !rasp.sop
  rasp.return %f : !rasp.sop
}

// CHECK-LABEL: rasp.program @undefined
// CHECK:         rasp.select keys(%h) queries(%i) : !rasp.sop<categorical, @h>

// -----

// So many indices that the scores are too large for float32.
rasp.program @many vocab {"a"} max_seq_len 3000 {
  %i = rasp.indices : !rasp.sop
  %s = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %f = rasp.aggregate %s, %i named "f" as numerical : !rasp.sop -> !rasp.sop
  rasp.return %f : !rasp.sop
}

// CHECK-LABEL: rasp.program @many
// CHECK:         rasp.select keys(%i) queries(%i) : !rasp.sop<categorical, @indices>

// -----

// Keys that are undefined at one position, on a line where they are defined.
rasp.program @undefined_once vocab {"a"} max_seq_len 6 {
  %i = rasp.indices : !rasp.sop
  %h = rasp.map(%i) named "h" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %s = rasp.mul %x, %x
    %q = rasp.div %s, %x
    rasp.yield %q
  }
  %s = rasp.select keys(%h) queries(%i) selects_none : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %f = rasp.aggregate %s, %i default 0 named "f" : !rasp.sop -> !rasp.sop
  rasp.return %f : !rasp.sop
}

// CHECK-LABEL: rasp.program @undefined_once
// CHECK:         rasp.select keys(%h) queries(%i) selects_none : !rasp.sop<categorical, @h>

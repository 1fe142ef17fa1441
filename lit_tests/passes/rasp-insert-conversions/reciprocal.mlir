// RUN: rasp-opt -p rasp-insert-conversions --split-input-file %s | filecheck --match-full-lines %s

// Keys, queries, values of an aggregate, and the result share a conversion for each encoding.
rasp.program @readers vocab {1, 2} max_seq_len 3 {
  rasp.domain @t {1, 2}
  rasp.domain @i {0 to 2}
  rasp.domain @w {0 to 3}
  %t = rasp.tokens : !rasp.sop<categorical, @t>
  %i = rasp.indices : !rasp.sop<categorical, @i>
  %s = rasp.select keys(%t) queries(%t) : !rasp.sop<categorical, @t>, !rasp.sop<categorical, @t> {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %w = rasp.selector_width %s named "w" : !rasp.sop<reciprocal, @w>
  %s2 = rasp.select keys(%w) queries(%i) : !rasp.sop<reciprocal, @w>, !rasp.sop<categorical, @i> {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %a = rasp.selector_width %s2 : !rasp.sop<categorical, @w>
  %s3 = rasp.select keys(%i) queries(%i) : !rasp.sop<categorical, @i>, !rasp.sop<categorical, @i> {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %b = rasp.aggregate %s3, %w : !rasp.sop<reciprocal, @w> -> !rasp.sop<categorical, @w>
  %c = rasp.aggregate %s, %w default 0 as numerical : !rasp.sop<reciprocal, @w> -> !rasp.sop<numerical, @w>
  rasp.return %w, %a, %b, %c : !rasp.sop<reciprocal, @w>, !rasp.sop<categorical, @w>, !rasp.sop<categorical, @w>, !rasp.sop<numerical, @w>
}

// CHECK:       rasp.program @readers vocab {1, 2} max_seq_len 3 {
// CHECK-NEXT:    rasp.domain @t {1, 2}
// CHECK-NEXT:    rasp.domain @i {0 to 2}
// CHECK-NEXT:    rasp.domain @w {0 to 3}
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop<categorical, @t>
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop<categorical, @i>
// CHECK-NEXT:    %[[S:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop<categorical, @t>, !rasp.sop<categorical, @t> {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[W:.+]] = rasp.selector_width %[[S]] named "w" : !rasp.sop<reciprocal, @w>
// CHECK-NEXT:    %[[V0:.+]] = rasp.map(%[[W]]) named "w_numerical" as numerical : (!rasp.sop<reciprocal, @w>) -> !rasp.sop<numerical, @w> {
// CHECK-NEXT:    ^bb0(%[[V1:.+]]: !rasp.value):
// CHECK-NEXT:      rasp.yield %[[V1]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V1:.+]] = rasp.map(%[[W]]) named "w_categorical" as categorical : (!rasp.sop<reciprocal, @w>) -> !rasp.sop<categorical, @w> {
// CHECK-NEXT:    ^bb0(%[[V2:.+]]: !rasp.value):
// CHECK-NEXT:      rasp.yield %[[V2]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[S2:.+]] = rasp.select keys(%[[V1]]) queries(%[[I]]) : !rasp.sop<categorical, @w>, !rasp.sop<categorical, @i> {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[A:.+]] = rasp.selector_width %[[S2]] : !rasp.sop<categorical, @w>
// CHECK-NEXT:    %[[S3:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop<categorical, @i>, !rasp.sop<categorical, @i> {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[B:.+]] = rasp.aggregate %[[S3]], %[[V1]] : !rasp.sop<categorical, @w> -> !rasp.sop<categorical, @w>
// CHECK-NEXT:    %[[C:.+]] = rasp.aggregate %[[S]], %[[V0]] default 0 as numerical : !rasp.sop<numerical, @w> -> !rasp.sop<numerical, @w>
// CHECK-NEXT:    rasp.return %[[V1]], %[[A]], %[[B]], %[[C]] : !rasp.sop<categorical, @w>, !rasp.sop<categorical, @w>, !rasp.sop<categorical, @w>, !rasp.sop<numerical, @w>
// CHECK-NEXT:  }

// -----

// A numerical sum reads the numerical width; a categorical sum or product the reciprocal width.
rasp.program @maps vocab {1, 2} max_seq_len 3 {
  rasp.domain @t {1, 2}
  rasp.domain @i {0 to 2}
  rasp.domain @w {0 to 3}
  rasp.domain @s {1 to 5}
  %t = rasp.tokens : !rasp.sop<categorical, @t>
  %i = rasp.indices : !rasp.sop<categorical, @i>
  %s = rasp.select keys(%t) queries(%t) : !rasp.sop<categorical, @t>, !rasp.sop<categorical, @t> {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %w = rasp.selector_width %s named "w" : !rasp.sop<reciprocal, @w>
  %a = rasp.map(%w, %i) : (!rasp.sop<reciprocal, @w>, !rasp.sop<categorical, @i>) -> !rasp.sop<numerical, @s> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.add %x, %y
    rasp.yield %r
  }
  %b = rasp.map(%w, %i) : (!rasp.sop<reciprocal, @w>, !rasp.sop<categorical, @i>) -> !rasp.sop<categorical, @s> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.add %x, %y
    rasp.yield %r
  }
  %c = rasp.map(%w) : (!rasp.sop<reciprocal, @w>) -> !rasp.sop<categorical, @s> {
  ^bb0(%x: !rasp.value):
    %r = rasp.neg %x
    rasp.yield %r
  }
  rasp.return %b, %c : !rasp.sop<categorical, @s>, !rasp.sop<categorical, @s>
}

// CHECK:       rasp.program @maps vocab {1, 2} max_seq_len 3 {
// CHECK-NEXT:    rasp.domain @t {1, 2}
// CHECK-NEXT:    rasp.domain @i {0 to 2}
// CHECK-NEXT:    rasp.domain @w {0 to 3}
// CHECK-NEXT:    rasp.domain @s {1 to 5}
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop<categorical, @t>
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop<categorical, @i>
// CHECK-NEXT:    %[[S:.+]] = rasp.select keys(%[[T]]) queries(%[[T]]) : !rasp.sop<categorical, @t>, !rasp.sop<categorical, @t> {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp eq %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[W:.+]] = rasp.selector_width %[[S]] named "w" : !rasp.sop<reciprocal, @w>
// CHECK-NEXT:    %[[V0:.+]] = rasp.map(%[[W]]) named "w_numerical" as numerical : (!rasp.sop<reciprocal, @w>) -> !rasp.sop<numerical, @w> {
// CHECK-NEXT:    ^bb0(%[[V1:.+]]: !rasp.value):
// CHECK-NEXT:      rasp.yield %[[V1]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[A:.+]] = rasp.map(%[[V0]], %[[I]]) : (!rasp.sop<numerical, @w>, !rasp.sop<categorical, @i>) -> !rasp.sop<numerical, @s> {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.add %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[B:.+]] = rasp.map(%[[W]], %[[I]]) : (!rasp.sop<reciprocal, @w>, !rasp.sop<categorical, @i>) -> !rasp.sop<categorical, @s> {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.add %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[C:.+]] = rasp.map(%[[W]]) : (!rasp.sop<reciprocal, @w>) -> !rasp.sop<categorical, @s> {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      %[[R:.+]] = rasp.neg %[[X]]
// CHECK-NEXT:      rasp.yield %[[R]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[B]], %[[C]] : !rasp.sop<categorical, @s>, !rasp.sop<categorical, @s>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

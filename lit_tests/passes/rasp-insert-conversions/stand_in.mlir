// RUN: rasp-opt -p rasp-insert-conversions --split-input-file %s | filecheck --match-full-lines %s

// A mean that can be undefined: a number below all means represents undefined.
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

// CHECK:       rasp.program @p vocab {0, 1} max_seq_len 2 {
// CHECK-NEXT:    rasp.domain @a {-1 to 1}
// CHECK-NEXT:    rasp.domain @d {0, 1}
// CHECK-NEXT:    rasp.domain @e {0 to 2}
// CHECK-NEXT:    rasp.domain @u {0, 1, none}
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop<categorical, @d>
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop<categorical, @d>
// CHECK-NEXT:    %[[S:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop<categorical, @d>, !rasp.sop<categorical, @d> {
// CHECK-NEXT:    ^bb0(%[[K:.+]]: !rasp.value, %[[Q:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp le %[[K]], %[[Q]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V0:.+]] = rasp.aggregate %[[S]], %[[T]] default -1 named "a_mean" as numerical : !rasp.sop<categorical, @d> -> !rasp.sop<numerical, @a>
// CHECK-NEXT:    %[[A:.+]] = rasp.map(%[[V0]]) named "a" as categorical : (!rasp.sop<numerical, @a>) -> !rasp.sop<categorical, @u> {
// CHECK-NEXT:    ^bb0(%[[V1:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V2:.+]] = rasp.literal -1
// CHECK-NEXT:      %[[V3:.+]] = rasp.literal none
// CHECK-NEXT:      %[[V4:.+]] = rasp.cmp eq %[[V1]], %[[V2]]
// CHECK-NEXT:      %[[V5:.+]] = rasp.if %[[V4]], %[[V3]], %[[V1]]
// CHECK-NEXT:      rasp.yield %[[V5]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[A]] : !rasp.sop<categorical, @u>
// CHECK-NEXT:  }

// -----

// A number below all means represents a default that is not a number.
rasp.program @p vocab {0, 1} max_seq_len 3 {
  rasp.domain @d {0, 1}
  rasp.domain @i {0 to 2}
  rasp.domain @m {0, 1/2, 1, "z"}
  %t = rasp.tokens : !rasp.sop<categorical, @d>
  %i = rasp.indices : !rasp.sop<categorical, @i>
  %s = rasp.select keys(%i) queries(%i) : !rasp.sop<categorical, @i>, !rasp.sop<categorical, @i> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %p = rasp.cmp lt %x, %y
    rasp.yield %p
  }
  %a = rasp.aggregate %s, %t default "z" named "a" : !rasp.sop<categorical, @d> -> !rasp.sop<categorical, @m>
  rasp.return %a : !rasp.sop<categorical, @m>
}

// CHECK:       rasp.program @p vocab {0, 1} max_seq_len 3 {
// CHECK-NEXT:    rasp.domain @a {-1, 0, 1/2, 1}
// CHECK-NEXT:    rasp.domain @d {0, 1}
// CHECK-NEXT:    rasp.domain @i {0 to 2}
// CHECK-NEXT:    rasp.domain @m {0, 1/2, 1, "z"}
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop<categorical, @d>
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop<categorical, @i>
// CHECK-NEXT:    %[[S:.+]] = rasp.select keys(%[[I]]) queries(%[[I]]) : !rasp.sop<categorical, @i>, !rasp.sop<categorical, @i> {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value, %[[Y:.+]]: !rasp.value):
// CHECK-NEXT:      %[[P:.+]] = rasp.cmp lt %[[X]], %[[Y]]
// CHECK-NEXT:      rasp.yield %[[P]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V0:.+]] = rasp.aggregate %[[S]], %[[T]] default -1 named "a_mean" as numerical : !rasp.sop<categorical, @d> -> !rasp.sop<numerical, @a>
// CHECK-NEXT:    %[[A:.+]] = rasp.map(%[[V0]]) named "a" as categorical : (!rasp.sop<numerical, @a>) -> !rasp.sop<categorical, @m> {
// CHECK-NEXT:    ^bb0(%[[V1:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V2:.+]] = rasp.literal -1
// CHECK-NEXT:      %[[V3:.+]] = rasp.literal "z"
// CHECK-NEXT:      %[[V4:.+]] = rasp.cmp eq %[[V1]], %[[V2]]
// CHECK-NEXT:      %[[V5:.+]] = rasp.if %[[V4]], %[[V3]], %[[V1]]
// CHECK-NEXT:      rasp.yield %[[V5]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[A]] : !rasp.sop<categorical, @m>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

// RUN: rasp-opt -p 'rasp-infer-encodings,convert-rasp-to-craft{linear=true}' --split-input-file %s | filecheck %s

// A categorical query: with its place p and the level l of its accepted key's line, key k scores
// 64 (1 + p slope(k) + offset(k) - l), which is 64 for the accepted key and at most 0 for the others.
// With gaps of 1, slopes rise by 2: lines cross half way between the places. The scale of 64 is in the
// head's scores alone.
rasp.program @next vocab {"a"} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %s = rasp.select keys(%i) queries(%i) nearest named "next" : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %one = rasp.literal 1
    %r = rasp.add %q, %one
    %p = rasp.cmp eq %k, %r
    rasp.yield %p
  }
  %f = rasp.aggregate %s, %t named "f" : !rasp.sop -> !rasp.sop
  rasp.return %f : !rasp.sop
}

// CHECK-LABEL: craft.program @next
// CHECK:         craft.space @next <["next.slope" scalar, "next.offset" scalar]>
// CHECK-NEXT:    craft.space @next_2 <["next.place" scalar, "next.level" scalar]>
// CHECK:         %[[K:.+]] = craft.linear(%indices : !craft.vec<@indices>) map <{"indices:0" : {"next.offset" = -1.0}}> : !craft.vec<@next>
// CHECK-NEXT:    %[[Q:.+]] = craft.linear(%indices : !craft.vec<@indices>) map <{"indices:0" : {"next.level" = 1.0}, "indices:1" : {"next.place" = 1.0}}> : !craft.vec<@next_2>
// CHECK-NEXT:    craft.head query(%[[Q]], %one : !craft.vec<@next_2>, !craft.vec<@one>) key(%[[K]], %one, %bos : !craft.vec<@next>, !craft.vec<@one>, !craft.vec<@bos>) value({{.*}}) qk <{"next.place" : {"next.slope" = 64.0}, "one" : {"next.offset" = 64.0, "tokens:compiler_bos" = 42.0}, "next.level" : {"tokens:compiler_bos" = -64.0, "one" = 64.0}}> ov <{"tokens:a" : {"f:a" = 1.0}}>

// -----

// An equality of numbers: the place of a value is the value less the middle.
rasp.program @equal vocab {0, 1} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %s = rasp.select keys(%i) queries(%t) nearest named "at" : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %f = rasp.aggregate %s, %t named "f" : !rasp.sop -> !rasp.sop
  rasp.return %f : !rasp.sop
}

// CHECK-LABEL: craft.program @equal
// CHECK:         %[[K:.+]] = craft.linear(%indices : !craft.vec<@indices>) map <{"indices:0" : {"at.slope" = -1.0}, "indices:1" : {"at.slope" = 1.0}}> : !craft.vec<@at>
// CHECK-NEXT:    %[[Q:.+]] = craft.linear(%tokens : !craft.vec<@tokens>) map <{"tokens:0" : {"at.place" = -0.5, "at.level" = 0.5}, "tokens:1" : {"at.place" = 0.5, "at.level" = 0.5}}> : !craft.vec<@at_2>
// CHECK-NEXT:    craft.head query(%[[Q]], %one : !craft.vec<@at_2>, !craft.vec<@one>) key(%[[K]], %one, %bos : !craft.vec<@at>, !craft.vec<@one>, !craft.vec<@bos>)

// -----

// A numerical query: BOS scores less than any accepted key, by half the margin at least, and wins
// at the query BOS alone.
rasp.program @reverse vocab {"a"} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %all = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.literal true
    rasp.yield %p
  }
  %m = rasp.aggregate %all, %i named "m" as numerical : !rasp.sop -> !rasp.sop
  %back = rasp.map(%m, %i) named "back" as numerical : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %two = rasp.literal 2
    %d = rasp.mul %x, %two
    %r = rasp.sub %d, %y
    rasp.yield %r
  }
  %s = rasp.select keys(%i) queries(%back) nearest named "opposite" : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %f = rasp.aggregate %s, %t named "f" : !rasp.sop -> !rasp.sop
  rasp.return %f : !rasp.sop
}

// CHECK-LABEL: craft.program @reverse
// CHECK:         %back = craft.linear({{.*}}) map <{"m" : {"back" = 2.0}, "indices:1" : {"back" = -1.0}}> : !craft.vec<@back>
// CHECK-NEXT:    %[[K:.+]] = craft.linear(%indices : !craft.vec<@indices>) map <{"indices:0" : {"opposite.slope" = -1.0}, "indices:1" : {"opposite.slope" = 1.0}}> : !craft.vec<@opposite>
// CHECK-NEXT:    craft.head query(%back, %one, %bos : {{.*}}) key(%[[K]], %one, %bos : {{.*}}) value({{.*}}) qk <{"back" : {"opposite.slope" = 64.0}, "one" : {"opposite.slope" = -32.0, "opposite.offset" = 64.0, "tokens:compiler_bos" = -54.0}, "tokens:compiler_bos" : {"opposite.slope" = 32.0, "tokens:compiler_bos" = 160.0}}> ov <{"tokens:a" : {"f:a" = 1.0}}>
// CHECK-NEXT:    craft.unembed(%f : !craft.vec<@f>) map <{"f:a" : {"a" = 1.0}}> decode <categorical ["a"]>

// -----

// The same selector of a width, in which BOS and all selected keys must have equal scores.
rasp.program @width vocab {0, 1} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  %s = rasp.select keys(%t) queries(%t) nearest named "same" : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %w = rasp.selector_width %s named "w" : !rasp.sop
  rasp.return %w : !rasp.sop
}

// CHECK-LABEL: craft.program @width
// CHECK:         craft.head {{.*}} qk <{"tokens:0" : {"tokens:0" = 44.0}, "tokens:1" : {"tokens:1" = 44.0}, "one" : {"tokens:compiler_bos" = {{.*}}}}>

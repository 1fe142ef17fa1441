// RUN: rasp-opt -p rasp-infer-encodings,convert-rasp-to-craft --split-input-file %s | filecheck --match-full-lines %s

// Without a default, a query without selected keys attends to BOS, whose value is zero.
rasp.program @next vocab {"a"} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %s = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %one = rasp.literal 1
    %r = rasp.add %y, %one
    %p = rasp.cmp eq %x, %r
    rasp.yield %p
  }
  %next = rasp.aggregate %s, %t named "next" : !rasp.sop -> !rasp.sop
  rasp.return %next : !rasp.sop
}

// CHECK:       craft.program @next tokens <"a"> max_seq_len 2 bos "compiler_bos" pad "compiler_pad" {
// CHECK:         craft.space @next <["next" onehot {"a"}]>
// CHECK-NEXT:    %[[V0:.+]] = craft.embed {{.*}} : !craft.vec<@bos>
// CHECK:         %[[V2:.+]] = craft.embed {{.*}} : !craft.vec<@one>
// CHECK-NEXT:    %[[V3:.+]] = craft.embed {{.*}} : !craft.vec<@tokens>
// CHECK-NEXT:    %[[V4:.+]] = craft.position {{.*}} : !craft.vec<@indices>
// CHECK-NEXT:    %[[V5:.+]] = craft.head query(%[[V4]], %[[V2]], %[[V0]] : !craft.vec<@indices>, !craft.vec<@one>, !craft.vec<@bos>) key(%[[V4]], %[[V0]] : !craft.vec<@indices>, !craft.vec<@bos>) value(%[[V3]], %[[V0]] : !craft.vec<@tokens>, !craft.vec<@bos>) qk <{"indices:0" : {"indices:1" = 44.0}, "one" : {"tokens:compiler_bos" = 22.0}}> ov <{"tokens:a" : {"next:a" = 1.0}}> label <"next"> : !craft.vec<@next>

// -----

// A default is embedded at every token, and the head of the values writes the difference from it.
rasp.program @default vocab {"a"} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %s = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %p = rasp.cmp gt %x, %y
    rasp.yield %p
  }
  %next = rasp.aggregate %s, %t default "z" named "next" : !rasp.sop -> !rasp.sop
  rasp.return %next : !rasp.sop
}

// CHECK:       craft.program @default tokens <"a"> max_seq_len 2 bos "compiler_bos" pad "compiler_pad" {
// CHECK:         craft.space @next <["next" onehot {"a", "z"}]>
// CHECK-NEXT:    %[[V0:.+]] = craft.embed {{.*}} : !craft.vec<@bos>
// CHECK:         %[[V2:.+]] = craft.embed {{.*}} : !craft.vec<@one>
// CHECK-NEXT:    %[[V3:.+]] = craft.embed {{.*}} : !craft.vec<@tokens>
// CHECK-NEXT:    %[[V4:.+]] = craft.position {{.*}} : !craft.vec<@indices>
// CHECK-NEXT:    %[[V5:.+]] = craft.head query(%[[V4]], %[[V2]], %[[V0]] : !craft.vec<@indices>, !craft.vec<@one>, !craft.vec<@bos>) key(%[[V4]], %[[V0]] : !craft.vec<@indices>, !craft.vec<@bos>) value(%[[V3]], %[[V0]], %[[V2]] : !craft.vec<@tokens>, !craft.vec<@bos>, !craft.vec<@one>) qk <{"indices:0" : {"indices:1" = 44.0}, "one" : {"tokens:compiler_bos" = 22.0}}> ov <{"tokens:a" : {"next:a" = 1.0}, "one" : {"next:z" = -1.0}, "tokens:compiler_bos" : {"next:z" = 1.0}}> label <"next"> : !craft.vec<@next>
// CHECK-NEXT:    %[[V6:.+]] = craft.embed <{"a" : {"next:z" = 1.0}}> : !craft.vec<@next>
// CHECK-NEXT:    %[[V7:.+]] = craft.add %[[V5]], %[[V6]] : !craft.vec<@next>, !craft.vec<@next> -> !craft.vec<@next>

// -----

// A numerical default; the default 0 needs no embedding.
rasp.program @numbers vocab {1, 3} max_seq_len 2 {
  %t = rasp.tokens as numerical : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %s = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %p = rasp.cmp gt %x, %y
    rasp.yield %p
  }
  %mean = rasp.aggregate %s, %t default 5 named "mean" as numerical : !rasp.sop -> !rasp.sop
  %zero = rasp.aggregate %s, %t default 0 named "zero" as numerical : !rasp.sop -> !rasp.sop
  rasp.return %mean : !rasp.sop
}

// CHECK:       craft.program @numbers tokens <1, 3> max_seq_len 2 bos "compiler_bos" pad "compiler_pad" {
// CHECK:         craft.space @mean <["mean" scalar]>
// CHECK-NEXT:    craft.space @zero <["zero" scalar]>
// CHECK-NEXT:    %[[V0:.+]] = craft.embed {{.*}} : !craft.vec<@bos>
// CHECK:         %[[V2:.+]] = craft.embed {{.*}} : !craft.vec<@one>
// CHECK-NEXT:    %[[V3:.+]] = craft.embed {{.*}} : !craft.vec<@tokens>
// CHECK-NEXT:    %[[V4:.+]] = craft.position {{.*}} : !craft.vec<@indices>
// CHECK-NEXT:    %[[V5:.+]] = craft.head query(%[[V4]], %[[V2]], %[[V0]] : !craft.vec<@indices>, !craft.vec<@one>, !craft.vec<@bos>) key(%[[V4]], %[[V0]] : !craft.vec<@indices>, !craft.vec<@bos>) value(%[[V3]], %[[V0]], %[[V2]] : !craft.vec<@tokens>, !craft.vec<@bos>, !craft.vec<@one>) qk <{"indices:0" : {"indices:1" = 44.0}, "one" : {"tokens:compiler_bos" = 22.0}}> ov <{"tokens" : {"mean" = 1.0}, "one" : {"mean" = -5.0}, "tokens:compiler_bos" : {"mean" = 5.0}}> label <"mean"> : !craft.vec<@mean>
// CHECK-NEXT:    %[[V6:.+]] = craft.embed <{"1" : {"mean" = 5.0}, "3" : {"mean" = 5.0}}> : !craft.vec<@mean>
// CHECK-NEXT:    %[[V7:.+]] = craft.add %[[V5]], %[[V6]] : !craft.vec<@mean>, !craft.vec<@mean> -> !craft.vec<@mean>
// CHECK-NEXT:    %[[V8:.+]] = craft.head query(%[[V4]], %[[V2]], %[[V0]] : !craft.vec<@indices>, !craft.vec<@one>, !craft.vec<@bos>) key(%[[V4]], %[[V0]] : !craft.vec<@indices>, !craft.vec<@bos>) value(%[[V3]], %[[V0]] : !craft.vec<@tokens>, !craft.vec<@bos>) qk <{"indices:0" : {"indices:1" = 44.0}, "one" : {"tokens:compiler_bos" = 22.0}}> ov <{"tokens" : {"zero" = 1.0}}> label <"zero"> : !craft.vec<@zero>

// -----

// The mean of the numbers of a one-hot s-op.
rasp.program @onehot vocab {1, 3} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %s = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %p = rasp.cmp ge %x, %y
    rasp.yield %p
  }
  %mean = rasp.aggregate %s, %t default 0 named "mean" as numerical : !rasp.sop -> !rasp.sop
  rasp.return %mean : !rasp.sop
}

// CHECK:       craft.program @onehot tokens <1, 3> max_seq_len 2 bos "compiler_bos" pad "compiler_pad" {
// CHECK:         craft.space @mean <["mean" scalar]>
// CHECK-NEXT:    %[[V0:.+]] = craft.embed {{.*}} : !craft.vec<@bos>
// CHECK:         %[[V2:.+]] = craft.embed {{.*}} : !craft.vec<@one>
// CHECK-NEXT:    %[[V3:.+]] = craft.embed {{.*}} : !craft.vec<@tokens>
// CHECK-NEXT:    %[[V4:.+]] = craft.position {{.*}} : !craft.vec<@indices>
// CHECK-NEXT:    %[[V5:.+]] = craft.head query(%[[V4]], %[[V2]], %[[V0]] : !craft.vec<@indices>, !craft.vec<@one>, !craft.vec<@bos>) key(%[[V4]], %[[V0]] : !craft.vec<@indices>, !craft.vec<@bos>) value(%[[V3]], %[[V0]] : !craft.vec<@tokens>, !craft.vec<@bos>) qk <{"indices:0" : {"indices:0" = 44.0, "indices:1" = 44.0}, "indices:1" : {"indices:1" = 44.0}, "one" : {"tokens:compiler_bos" = 22.0}}> ov <{"tokens:1" : {"mean" = 1.0}, "tokens:3" : {"mean" = 3.0}}> label <"mean"> : !craft.vec<@mean>

// -----

// An unused default, because every query selects its own position.
rasp.program @never vocab {"a"} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %s = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %p = rasp.cmp eq %x, %y
    rasp.yield %p
  }
  %same = rasp.aggregate %s, %t default "z" named "same" : !rasp.sop -> !rasp.sop
  rasp.return %same : !rasp.sop
}

// CHECK:       craft.program @never tokens <"a"> max_seq_len 2 bos "compiler_bos" pad "compiler_pad" {
// CHECK:         craft.space @same <["same" onehot {"a"}]>
// CHECK-NEXT:    %[[V0:.+]] = craft.embed {{.*}} : !craft.vec<@bos>
// CHECK:         %[[V2:.+]] = craft.embed {{.*}} : !craft.vec<@one>
// CHECK-NEXT:    %[[V3:.+]] = craft.embed {{.*}} : !craft.vec<@tokens>
// CHECK-NEXT:    %[[V4:.+]] = craft.position {{.*}} : !craft.vec<@indices>
// CHECK-NEXT:    %[[V5:.+]] = craft.head query(%[[V4]], %[[V2]], %[[V0]] : !craft.vec<@indices>, !craft.vec<@one>, !craft.vec<@bos>) key(%[[V4]], %[[V0]] : !craft.vec<@indices>, !craft.vec<@bos>) value(%[[V3]], %[[V0]] : !craft.vec<@tokens>, !craft.vec<@bos>) qk <{"indices:0" : {"indices:0" = 44.0}, "indices:1" : {"indices:1" = 44.0}, "one" : {"tokens:compiler_bos" = 22.0}}> ov <{"tokens:a" : {"same:a" = 1.0}}> label <"same"> : !craft.vec<@same>

// -----

// Undefined values are zero, so a selected undefined value gives undefined, not the default.
rasp.program @undefined vocab {0, 2} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %inverse = rasp.map(%t) named "inverse" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %one = rasp.literal 1
    %r = rasp.div %one, %x
    rasp.yield %r
  }
  %s = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %one = rasp.literal 1
    %r = rasp.add %y, %one
    %p = rasp.cmp eq %x, %r
    rasp.yield %p
  }
  %next = rasp.aggregate %s, %inverse default 9 named "next" : !rasp.sop -> !rasp.sop
  rasp.return %next : !rasp.sop
}

// CHECK:       craft.program @undefined tokens <0, 2> max_seq_len 2 bos "compiler_bos" pad "compiler_pad" {
// CHECK:         craft.space @inverse <["inverse" onehot {1/2}]>
// CHECK-NEXT:    craft.space @next <["next" onehot {1/2, 9}]>
// CHECK-NEXT:    %[[V0:.+]] = craft.embed {{.*}} : !craft.vec<@bos>
// CHECK:         %[[V2:.+]] = craft.embed {{.*}} : !craft.vec<@one>
// CHECK-NEXT:    %[[V3:.+]] = craft.embed {{.*}} : !craft.vec<@tokens>
// CHECK-NEXT:    %[[V4:.+]] = craft.position {{.*}} : !craft.vec<@indices>
// CHECK-NEXT:    %[[V5:.+]] = craft.mlp(%[[V3]], %[[V2]], %[[V0]] : !craft.vec<@tokens>, !craft.vec<@one>, !craft.vec<@bos>) in <{"tokens:2" : {"inverse[0]" = 1.0}}> out <{"inverse[0]" : {"inverse:1/2" = 1.0}}> label <"inverse"> : !craft.vec<@inverse>
// CHECK-NEXT:    %[[V6:.+]] = craft.head query(%[[V4]], %[[V2]], %[[V0]] : !craft.vec<@indices>, !craft.vec<@one>, !craft.vec<@bos>) key(%[[V4]], %[[V0]] : !craft.vec<@indices>, !craft.vec<@bos>) value(%[[V5]], %[[V0]], %[[V2]] : !craft.vec<@inverse>, !craft.vec<@bos>, !craft.vec<@one>) qk <{"indices:0" : {"indices:1" = 44.0}, "one" : {"tokens:compiler_bos" = 22.0}}> ov <{"inverse:1/2" : {"next:1/2" = 1.0}, "one" : {"next:9" = -1.0}, "tokens:compiler_bos" : {"next:9" = 1.0}}> label <"next"> : !craft.vec<@next>
// CHECK-NEXT:    %[[V7:.+]] = craft.embed <{"0" : {"next:9" = 1.0}, "2" : {"next:9" = 1.0}}> : !craft.vec<@next>
// CHECK-NEXT:    %[[V8:.+]] = craft.add %[[V6]], %[[V7]] : !craft.vec<@next>, !craft.vec<@next> -> !craft.vec<@next>

// RUN: rasp-opt -p rasp-infer-encodings,convert-rasp-to-craft --split-input-file %s | filecheck %s

// `x >= 1` of 0, 1, 3 is a step at 1/2: slope 2 from 1/4 to 3/4; no step between 1 and 3.
rasp.program @steps vocab {0, 1, 3} max_seq_len 1 {
  %t = rasp.tokens as numerical : !rasp.sop
  %positive = rasp.map(%t) named "positive" as numerical : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %one = rasp.literal 1
    %r = rasp.cmp ge %x, %one
    rasp.yield %r
  }
  rasp.return %positive : !rasp.sop
}

// CHECK:       craft.program @steps tokens <0, 1, 3> max_seq_len 1 bos "compiler_bos" pad "compiler_pad" {
// CHECK:         craft.space @positive <["positive" scalar]>
// CHECK-NEXT:    %[[V0:.+]] = craft.embed {{.*}} : !craft.vec<@bos>
// CHECK:         %[[V2:.+]] = craft.embed {{.*}} : !craft.vec<@one>
// CHECK-NEXT:    %[[V3:.+]] = craft.position {{.*}} : !craft.vec<@indices>
// CHECK-NEXT:    %[[V4:.+]] = craft.embed {{.*}} : !craft.vec<@tokens>
// CHECK-NEXT:    %[[V5:.+]] = craft.mlp(%[[V4]], %[[V2]], %[[V0]] : !craft.vec<@tokens>, !craft.vec<@one>, !craft.vec<@bos>) in <{"tokens" : {"positive[1]+" = 2.0, "positive[1]-" = 2.0}, "one" : {"positive[1]+" = -0.5, "positive[1]-" = -1.5}, "tokens:compiler_bos" : {"positive[1]+" = -7.5, "positive[1]-" = -8.5}}> out <{"positive[1]+" : {"positive" = 1.0}, "positive[1]-" : {"positive" = -1.0}}> label <"positive"> : !craft.vec<@positive>

// -----

// A value at the smallest number starts the sum; a gap of 2 has slope 1, from 3/2 to 5/2.
rasp.program @start vocab {0, 1, 3} max_seq_len 1 {
  %t = rasp.tokens as numerical : !rasp.sop
  %small = rasp.map(%t) named "small" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %one = rasp.literal 1
    %r = rasp.cmp le %x, %one
    rasp.yield %r
  }
  rasp.return %small : !rasp.sop
}

// CHECK:       craft.program @start tokens <0, 1, 3> max_seq_len 1 bos "compiler_bos" pad "compiler_pad" {
// CHECK:         craft.space @small <["small" onehot {false, true}]>
// CHECK-NEXT:    %[[V0:.+]] = craft.embed {{.*}} : !craft.vec<@bos>
// CHECK:         %[[V2:.+]] = craft.embed {{.*}} : !craft.vec<@one>
// CHECK-NEXT:    %[[V3:.+]] = craft.position {{.*}} : !craft.vec<@indices>
// CHECK-NEXT:    %[[V4:.+]] = craft.embed {{.*}} : !craft.vec<@tokens>
// CHECK-NEXT:    %[[V5:.+]] = craft.mlp(%[[V4]], %[[V2]], %[[V0]] : !craft.vec<@tokens>, !craft.vec<@one>, !craft.vec<@bos>) in <{"one" : {"small[start]" = 1.0, "small[2]+" = -1.5, "small[2]-" = -2.5}, "tokens:compiler_bos" : {"small[start]" = -1.0, "small[2]+" = -5.5, "small[2]-" = -6.5}, "tokens" : {"small[2]+" = 1.0, "small[2]-" = 1.0}}> out <{"small[start]" : {"small:True" = 1.0}, "small[2]+" : {"small:True" = -1.0, "small:False" = 1.0}, "small[2]-" : {"small:True" = 1.0, "small:False" = -1.0}}> label <"small"> : !craft.vec<@small>

// -----

// A constant needs no steps.
rasp.program @constant vocab {0, 1, 3} max_seq_len 1 {
  %t = rasp.tokens as numerical : !rasp.sop
  %seven = rasp.map(%t) named "seven" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %r = rasp.literal 7
    rasp.yield %r
  }
  rasp.return %seven : !rasp.sop
}

// CHECK:       craft.program @constant tokens <0, 1, 3> max_seq_len 1 bos "compiler_bos" pad "compiler_pad" {
// CHECK:         craft.space @seven <["seven" onehot {7}]>
// CHECK-NEXT:    %[[V0:.+]] = craft.embed {{.*}} : !craft.vec<@bos>
// CHECK:         %[[V2:.+]] = craft.embed {{.*}} : !craft.vec<@one>
// CHECK-NEXT:    %[[V3:.+]] = craft.position {{.*}} : !craft.vec<@indices>
// CHECK-NEXT:    %[[V4:.+]] = craft.embed {{.*}} : !craft.vec<@tokens>
// CHECK-NEXT:    %[[V5:.+]] = craft.mlp(%[[V4]], %[[V2]], %[[V0]] : !craft.vec<@tokens>, !craft.vec<@one>, !craft.vec<@bos>) in <{"one" : {"seven[start]" = 1.0}, "tokens:compiler_bos" : {"seven[start]" = -1.0}}> out <{"seven[start]" : {"seven:7" = 1.0}}> label <"seven"> : !craft.vec<@seven>

// -----

// An undefined result is zero: 1/x of 0 and 2.
rasp.program @undefined vocab {0, 2} max_seq_len 1 {
  %t = rasp.tokens as numerical : !rasp.sop
  %inverse = rasp.map(%t) named "inverse" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %one = rasp.literal 1
    %r = rasp.div %one, %x
    rasp.yield %r
  }
  rasp.return %inverse : !rasp.sop
}

// CHECK:       craft.program @undefined tokens <0, 2> max_seq_len 1 bos "compiler_bos" pad "compiler_pad" {
// CHECK:         craft.space @inverse <["inverse" onehot {1/2}]>
// CHECK-NEXT:    %[[V0:.+]] = craft.embed {{.*}} : !craft.vec<@bos>
// CHECK:         %[[V2:.+]] = craft.embed {{.*}} : !craft.vec<@one>
// CHECK-NEXT:    %[[V3:.+]] = craft.position {{.*}} : !craft.vec<@indices>
// CHECK-NEXT:    %[[V4:.+]] = craft.embed {{.*}} : !craft.vec<@tokens>
// CHECK-NEXT:    %[[V5:.+]] = craft.mlp(%[[V4]], %[[V2]], %[[V0]] : !craft.vec<@tokens>, !craft.vec<@one>, !craft.vec<@bos>) in <{"tokens" : {"inverse[1]+" = 1.0, "inverse[1]-" = 1.0}, "one" : {"inverse[1]+" = -0.5, "inverse[1]-" = -1.5}, "tokens:compiler_bos" : {"inverse[1]+" = -3.5, "inverse[1]-" = -4.5}}> out <{"inverse[1]+" : {"inverse:1/2" = 1.0}, "inverse[1]-" : {"inverse:1/2" = -1.0}}> label <"inverse"> : !craft.vec<@inverse>

// -----

// A function of a number and a one-hot operand: steps for each value, gated by it.
rasp.program @gated vocab {0, 1} max_seq_len 2 {
  %t = rasp.tokens as numerical : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %both = rasp.map(%t, %i) named "both" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.and %x, %y
    rasp.yield %r
  }
  rasp.return %both : !rasp.sop
}

// CHECK:       craft.program @gated tokens <0, 1> max_seq_len 2 bos "compiler_bos" pad "compiler_pad" {
// CHECK:         craft.space @both <["both" onehot {0, 1}]>
// CHECK-NEXT:    %[[V0:.+]] = craft.embed {{.*}} : !craft.vec<@bos>
// CHECK:         %[[V2:.+]] = craft.embed {{.*}} : !craft.vec<@one>
// CHECK-NEXT:    %[[V3:.+]] = craft.embed {{.*}} : !craft.vec<@tokens>
// CHECK-NEXT:    %[[V4:.+]] = craft.position {{.*}} : !craft.vec<@indices>
// CHECK-NEXT:    %[[V5:.+]] = craft.mlp(%[[V3]], %[[V4]], %[[V2]], %[[V0]] : !craft.vec<@tokens>, !craft.vec<@indices>, !craft.vec<@one>, !craft.vec<@bos>) in <{"one" : {"both[0][start]" = -2.0, "both[1][start]" = -2.0, "both[1][1]+" = -3.5, "both[1][1]-" = -3.5}, "tokens:compiler_bos" : {"both[0][start]" = -1.0, "both[1][start]" = -1.0, "both[1][1]+" = -3.5, "both[1][1]-" = -4.5}, "indices:0" : {"both[0][start]" = 3.0}, "tokens" : {"both[1][1]+" = 2.0, "both[1][1]-" = 2.0}, "indices:1" : {"both[1][start]" = 3.0, "both[1][1]+" = 3.0, "both[1][1]-" = 2.0}}> out <{"both[0][start]" : {"both:0" = 1.0}, "both[1][start]" : {"both:0" = 1.0}, "both[1][1]+" : {"both:0" = -1.0, "both:1" = 1.0}, "both[1][1]-" : {"both:0" = 1.0, "both:1" = -1.0}}> label <"both"> : !craft.vec<@both>

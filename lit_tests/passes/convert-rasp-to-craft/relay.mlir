// RUN: rasp-opt -p rasp-infer-encodings,convert-rasp-to-craft --split-input-file %s | filecheck --match-full-lines %s

// A sum of numbers takes two neurons, and its constant is 0 at BOS.
rasp.program @affine vocab {0, 1} max_seq_len 2 {
  %t = rasp.tokens as numerical : !rasp.sop
  %i = rasp.indices as numerical : !rasp.sop
  %sum = rasp.map(%t, %i) named "sum" as numerical : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %two = rasp.literal 2
    %a = rasp.mul %x, %two
    %b = rasp.sub %a, %y
    %c = rasp.literal 1/4
    %r = rasp.add %b, %c
    rasp.yield %r
  }
  rasp.return %sum : !rasp.sop
}

// CHECK:       craft.program @affine tokens <0, 1> max_seq_len 2 bos "compiler_bos" pad "compiler_pad" {
// CHECK:         craft.space @sum <["sum" scalar]>
// CHECK-NEXT:    %[[V0:.+]] = craft.embed {{.*}} : !craft.vec<@bos>
// CHECK:         %[[V2:.+]] = craft.embed {{.*}} : !craft.vec<@one>
// CHECK-NEXT:    %[[V3:.+]] = craft.embed {{.*}} : !craft.vec<@tokens>
// CHECK-NEXT:    %[[V4:.+]] = craft.position {{.*}} : !craft.vec<@indices>
// CHECK-NEXT:    %[[V5:.+]] = craft.mlp(%[[V3]], %[[V4]], %[[V2]], %[[V0]] : !craft.vec<@tokens>, !craft.vec<@indices>, !craft.vec<@one>, !craft.vec<@bos>) in <{"one" : {"sum[+]" = 0.25, "sum[-]" = -0.25}, "tokens:compiler_bos" : {"sum[+]" = -0.25, "sum[-]" = 0.25}, "tokens" : {"sum[+]" = 2.0, "sum[-]" = -2.0}, "indices" : {"sum[+]" = -1.0, "sum[-]" = 1.0}}> out <{"sum[+]" : {"sum" = 1.0}, "sum[-]" : {"sum" = -1.0}}> label <"sum"> : !craft.vec<@sum>

// -----

// A single number is a sum of one operand, also if the map reads it twice.
rasp.program @unary vocab {0, 1} max_seq_len 2 {
  %t = rasp.tokens as numerical : !rasp.sop
  %twice = rasp.map(%t, %t) named "twice" as numerical : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.add %x, %y
    rasp.yield %r
  }
  rasp.return %twice : !rasp.sop
}

// CHECK:       craft.program @unary tokens <0, 1> max_seq_len 2 bos "compiler_bos" pad "compiler_pad" {
// CHECK:         craft.space @twice <["twice" scalar]>
// CHECK-NEXT:    %[[V0:.+]] = craft.embed {{.*}} : !craft.vec<@bos>
// CHECK:         %[[V2:.+]] = craft.embed {{.*}} : !craft.vec<@one>
// CHECK-NEXT:    %[[V3:.+]] = craft.position {{.*}} : !craft.vec<@indices>
// CHECK-NEXT:    %[[V4:.+]] = craft.embed {{.*}} : !craft.vec<@tokens>
// CHECK-NEXT:    %[[V5:.+]] = craft.mlp(%[[V4]], %[[V2]], %[[V0]] : !craft.vec<@tokens>, !craft.vec<@one>, !craft.vec<@bos>) in <{"tokens" : {"twice[+]" = 2.0, "twice[-]" = -2.0}}> out <{"twice[+]" : {"twice" = 1.0}, "twice[-]" : {"twice" = -1.0}}> label <"twice"> : !craft.vec<@twice>

// -----

// A sum that is always zero has no neuron.
rasp.program @zero vocab {0, 1} max_seq_len 2 {
  %t = rasp.tokens as numerical : !rasp.sop
  %i = rasp.indices as numerical : !rasp.sop
  %zero = rasp.map(%t, %i) named "zero" as numerical : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %zero = rasp.literal 0
    %a = rasp.mul %x, %zero
    %b = rasp.mul %y, %zero
    %r = rasp.add %a, %b
    rasp.yield %r
  }
  rasp.return %zero : !rasp.sop
}

// CHECK:       craft.program @zero tokens <0, 1> max_seq_len 2 bos "compiler_bos" pad "compiler_pad" {
// CHECK:         craft.space @zero <["zero" scalar]>
// CHECK-NEXT:    %[[V0:.+]] = craft.embed {{.*}} : !craft.vec<@bos>
// CHECK:         %[[V2:.+]] = craft.embed {{.*}} : !craft.vec<@one>
// CHECK-NEXT:    %[[V3:.+]] = craft.embed {{.*}} : !craft.vec<@tokens>
// CHECK-NEXT:    %[[V4:.+]] = craft.position {{.*}} : !craft.vec<@indices>
// CHECK-NEXT:    %[[V5:.+]] = craft.mlp(%[[V3]], %[[V4]], %[[V2]], %[[V0]] : !craft.vec<@tokens>, !craft.vec<@indices>, !craft.vec<@one>, !craft.vec<@bos>) in <{}> out <{}> label <"zero"> : !craft.vec<@zero>

// -----

// A categorical operand contributes its values.
rasp.program @mixed vocab {0, 1} max_seq_len 3 {
  %t = rasp.tokens as numerical : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %sum = rasp.map(%t, %i) named "sum" as numerical : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.add %x, %y
    rasp.yield %r
  }
  rasp.return %sum : !rasp.sop
}

// CHECK:       craft.program @mixed tokens <0, 1> max_seq_len 3 bos "compiler_bos" pad "compiler_pad" {
// CHECK:         craft.space @sum <["sum" scalar]>
// CHECK-NEXT:    %[[V0:.+]] = craft.embed {{.*}} : !craft.vec<@bos>
// CHECK:         %[[V2:.+]] = craft.embed {{.*}} : !craft.vec<@one>
// CHECK-NEXT:    %[[V3:.+]] = craft.embed {{.*}} : !craft.vec<@tokens>
// CHECK-NEXT:    %[[V4:.+]] = craft.position {{.*}} : !craft.vec<@indices>
// CHECK-NEXT:    %[[V5:.+]] = craft.mlp(%[[V3]], %[[V4]], %[[V2]], %[[V0]] : !craft.vec<@tokens>, !craft.vec<@indices>, !craft.vec<@one>, !craft.vec<@bos>) in <{"tokens" : {"sum[+]" = 1.0, "sum[-]" = -1.0}, "indices:1" : {"sum[+]" = 1.0, "sum[-]" = -1.0}, "indices:2" : {"sum[+]" = 2.0, "sum[-]" = -2.0}}> out <{"sum[+]" : {"sum" = 1.0}, "sum[-]" : {"sum" = -1.0}}> label <"sum"> : !craft.vec<@sum>

// RUN: rasp-opt -p rasp-infer-encodings,convert-rasp-to-craft --split-input-file %s | filecheck --match-full-lines %s

// A constant is embedded at every token, but not at BOS and PAD; undefined has no embedding.
rasp.program @constants vocab {"a", "b"} max_seq_len 1 {
  %s = rasp.constant "x" named "s" : !rasp.sop
  %n = rasp.constant 5/2 named "n" as numerical : !rasp.sop
  %u = rasp.constant none named "u" : !rasp.sop
  rasp.return %u : !rasp.sop
}

// CHECK:       craft.program @constants tokens <"a", "b"> max_seq_len 1 bos "compiler_bos" pad "compiler_pad" {
// CHECK:         craft.space @s <["s" onehot {"x"}]>
// CHECK-NEXT:    craft.space @n <["n" scalar]>
// CHECK-NEXT:    craft.space @u <["u" onehot {}]>
// CHECK-NEXT:    %[[V0:.+]] = craft.embed {{.*}} : !craft.vec<@bos>
// CHECK:         %[[V2:.+]] = craft.embed {{.*}} : !craft.vec<@one>
// CHECK-NEXT:    %[[V3:.+]] = craft.embed {{.*}} : !craft.vec<@tokens>
// CHECK-NEXT:    %[[V4:.+]] = craft.position {{.*}} : !craft.vec<@indices>
// CHECK-NEXT:    %[[V5:.+]] = craft.embed <{"a" : {"s:x" = 1.0}, "b" : {"s:x" = 1.0}}> : !craft.vec<@s>
// CHECK-NEXT:    %[[V6:.+]] = craft.embed <{"a" : {"n" = 2.5}, "b" : {"n" = 2.5}}> : !craft.vec<@n>
// CHECK-NEXT:    %[[V7:.+]] = craft.embed <{}> : !craft.vec<@u>

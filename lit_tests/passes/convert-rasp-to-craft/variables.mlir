// RUN: rasp-opt -p 'rasp-declare-variables,rasp-infer-encodings,convert-rasp-to-craft{linear=true}' %s | filecheck --match-full-lines %s

// A record names the encoding of the vector that holds the s-op: one-hot, or a number.
rasp.program @encodings vocab {1, 2} max_seq_len 2 {
  %t = rasp.tokens named "x" : !rasp.sop
  %a = rasp.map(%t) named "a" as numerical : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %n = rasp.neg %x
    rasp.yield %n
  }
  rasp.variable "gone" line 3 fate <fused by "rasp-fuse-maps" into ["a"]>
  rasp.return %a : !rasp.sop
}

// CHECK:       craft.program @encodings tokens <1, 2> max_seq_len 2 bos "compiler_bos" pad "compiler_pad" {
// CHECK-NEXT:    craft.space @bos <["tokens" onehot {"compiler_bos"}]>
// CHECK-NEXT:    craft.space @pad <["tokens" onehot {"compiler_pad"}]>
// CHECK-NEXT:    craft.space @one <["one" scalar]>
// CHECK-NEXT:    craft.space @indices <["indices" onehot {0, 1}]>
// CHECK-NEXT:    craft.space @x <["x" onehot {1, 2}]>
// CHECK-NEXT:    craft.space @a <["a" scalar]>
// CHECK-NEXT:    %[[BOS:.+]] = craft.embed <{"compiler_bos" : {"tokens:compiler_bos" = 1.0}}> : !craft.vec<@bos>
// CHECK-NEXT:    %[[PAD:.+]] = craft.embed <{"compiler_pad" : {"tokens:compiler_pad" = 1.0}}> : !craft.vec<@pad>
// CHECK-NEXT:    %[[ONE:.+]] = craft.embed <{"1" : {"one" = 1.0}, "2" : {"one" = 1.0}, "compiler_bos" : {"one" = 1.0}, "compiler_pad" : {"one" = 1.0}}> : !craft.vec<@one>
// CHECK-NEXT:    %[[V0:.+]] = craft.position <{"0" : {"indices:0" = 1.0}, "1" : {"indices:1" = 1.0}}> : !craft.vec<@indices>
// CHECK-NEXT:    %[[X:.+]] = craft.embed <{"1" : {"x:1" = 1.0}, "2" : {"x:2" = 1.0}}> : !craft.vec<@x>
// CHECK-NEXT:    %[[A:.+]] = craft.linear(%[[X]], %[[ONE]], %[[BOS]] : !craft.vec<@x>, !craft.vec<@one>, !craft.vec<@bos>) map <{"x:1" : {"a" = -1.0}, "x:2" : {"a" = -2.0}}> : !craft.vec<@a>
// CHECK-NEXT:    %[[V1:.+]] = craft.unembed(%[[A]] : !craft.vec<@a>) map <{"a" : {"value" = 1.0}}> decode <numerical {-2, -1}>
// CHECK-NEXT:    craft.variable "gone" line 3 fate <fused by "rasp-fuse-maps" into ["a"]>
// CHECK-NEXT:    craft.variable "x" line 5 values <{1, 2}> encoded <["x" onehot {1, 2}]>
// CHECK-NEXT:    craft.variable "a" line 6 values <{-2, -1}> encoded <["a" scalar]>
// CHECK-NEXT:    craft.return %[[V1]] : !craft.output
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

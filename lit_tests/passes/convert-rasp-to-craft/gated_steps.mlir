// RUN: rasp-opt -p 'convert-rasp-to-craft{linear=true}' --split-input-file %s | filecheck %s

// A product of a number and two one-hot values: steps that are gated by both values.
rasp.program @two vocab {1, 2} max_seq_len 2 {
  rasp.domain @t {1, 2}
  rasp.domain @i {0, 1}
  rasp.domain @p {0, 1, 2}
  %n = rasp.tokens as numerical : !rasp.sop<numerical, @t>
  %i = rasp.indices : !rasp.sop<categorical, @i>
  %j = rasp.indices named "j" : !rasp.sop<categorical, @i>
  %a = rasp.map(%i, %n, %j) named "a" : (!rasp.sop<categorical, @i>, !rasp.sop<numerical, @t>, !rasp.sop<categorical, @i>) -> !rasp.sop<categorical, @p> {
  ^bb0(%x: !rasp.value, %y: !rasp.value, %z: !rasp.value):
    %1 = rasp.mul %x, %y
    %r = rasp.mul %1, %z
    rasp.yield %r
  }
  rasp.return %a : !rasp.sop<categorical, @p>
}

// CHECK:       craft.program @two tokens <1, 2> max_seq_len 2 bos "compiler_bos" pad "compiler_pad" {
// CHECK-NEXT:    craft.space @bos <["tokens" onehot {"compiler_bos"}]>
// CHECK-NEXT:    craft.space @pad <["tokens" onehot {"compiler_pad"}]>
// CHECK-NEXT:    craft.space @one <["one" scalar]>
// CHECK-NEXT:    craft.space @tokens <["tokens" scalar]>
// CHECK-NEXT:    craft.space @indices <["indices" onehot {0, 1}]>
// CHECK-NEXT:    craft.space @j <["j" onehot {0, 1}]>
// CHECK-NEXT:    craft.space @a <["a" onehot {0 to 2}]>
// CHECK-NEXT:    %[[BOS:.+]] = craft.embed <{"compiler_bos" : {"tokens:compiler_bos" = 1.0}}> : !craft.vec<@bos>
// CHECK-NEXT:    %[[PAD:.+]] = craft.embed <{"compiler_pad" : {"tokens:compiler_pad" = 1.0}}> : !craft.vec<@pad>
// CHECK-NEXT:    %[[ONE:.+]] = craft.embed <{"1" : {"one" = 1.0}, "2" : {"one" = 1.0}, "compiler_bos" : {"one" = 1.0}, "compiler_pad" : {"one" = 1.0}}> : !craft.vec<@one>
// CHECK-NEXT:    %[[TOKENS:.+]] = craft.embed <{"1" : {"tokens" = 1.0}, "2" : {"tokens" = 2.0}}> : !craft.vec<@tokens>
// CHECK-NEXT:    %[[INDICES:.+]] = craft.position <{"0" : {"indices:0" = 1.0}, "1" : {"indices:1" = 1.0}}> : !craft.vec<@indices>
// CHECK-NEXT:    %[[J:.+]] = craft.position <{"0" : {"j:0" = 1.0}, "1" : {"j:1" = 1.0}}> : !craft.vec<@j>
// CHECK-NEXT:    %[[A:.+]] = craft.mlp(%[[INDICES]], %[[TOKENS]], %[[J]], %[[ONE]], %[[BOS]] : !craft.vec<@indices>, !craft.vec<@tokens>, !craft.vec<@j>, !craft.vec<@one>, !craft.vec<@bos>) in <{"one" : {"a[0,0][start]" = -5.0, "a[0,1][start]" = -5.0, "a[1,0][start]" = -5.0, "a[1,1][start]" = -5.0, "a[1,1][1]+" = -8.5, "a[1,1][1]-" = -7.5}, "tokens:compiler_bos" : {"a[0,0][start]" = -1.0, "a[0,1][start]" = -1.0, "a[1,0][start]" = -1.0, "a[1,1][start]" = -1.0, "a[1,1][1]+" = -7.5, "a[1,1][1]-" = -8.5}, "indices:0" : {"a[0,0][start]" = 3.0, "a[0,1][start]" = 3.0}, "j:0" : {"a[0,0][start]" = 3.0, "a[1,0][start]" = 3.0}, "j:1" : {"a[0,1][start]" = 3.0, "a[1,1][start]" = 3.0, "a[1,1][1]+" = 3.0, "a[1,1][1]-" = 2.0}, "indices:1" : {"a[1,0][start]" = 3.0, "a[1,1][start]" = 3.0, "a[1,1][1]+" = 3.0, "a[1,1][1]-" = 2.0}, "tokens" : {"a[1,1][1]+" = 2.0, "a[1,1][1]-" = 2.0}}> out <{"a[0,0][start]" : {"a:0" = 1.0}, "a[0,1][start]" : {"a:0" = 1.0}, "a[1,0][start]" : {"a:0" = 1.0}, "a[1,1][start]" : {"a:1" = 1.0}, "a[1,1][1]+" : {"a:1" = -1.0, "a:2" = 1.0}, "a[1,1][1]-" : {"a:1" = 1.0, "a:2" = -1.0}}> label <"a"> : !craft.vec<@a>
// CHECK-NEXT:    %[[V0:.+]] = craft.unembed(%[[A]] : !craft.vec<@a>) map <{"a:0" : {"0" = 1.0}, "a:1" : {"1" = 1.0}, "a:2" : {"2" = 1.0}}> decode <categorical [0, 1, 2]>
// CHECK-NEXT:    craft.return %[[V0]] : !craft.output
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

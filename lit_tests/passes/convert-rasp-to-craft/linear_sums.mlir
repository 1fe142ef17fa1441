// RUN: rasp-opt -p 'convert-rasp-to-craft{linear=true}' --split-input-file %s | filecheck --match-full-lines %s

// A sum of numerical and categorical s-ops and a constant, which is 0 at BOS.
rasp.program @sum vocab {1, 2} max_seq_len 2 {
  rasp.domain @t {1, 2}
  rasp.domain @i {0, 1}
  rasp.domain @h {3/2, 2, 5/2}
  %t = rasp.tokens : !rasp.sop<categorical, @t>
  %n = rasp.indices as numerical : !rasp.sop<numerical, @i>
  %a = rasp.map(%t, %n) named "a" as numerical : (!rasp.sop<categorical, @t>, !rasp.sop<numerical, @i>) -> !rasp.sop<numerical, @h> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %half = rasp.literal 1/2
    %h = rasp.mul %y, %half
    %1 = rasp.add %x, %h
    %r = rasp.add %1, %half
    rasp.yield %r
  }
  rasp.return %a : !rasp.sop<numerical, @h>
}

// CHECK:       craft.program @sum tokens <1, 2> max_seq_len 2 bos "compiler_bos" pad "compiler_pad" {
// CHECK-NEXT:    craft.space @bos <["tokens" onehot {"compiler_bos"}]>
// CHECK-NEXT:    craft.space @pad <["tokens" onehot {"compiler_pad"}]>
// CHECK-NEXT:    craft.space @one <["one" scalar]>
// CHECK-NEXT:    craft.space @tokens <["tokens" onehot {1, 2}]>
// CHECK-NEXT:    craft.space @indices <["indices" scalar]>
// CHECK-NEXT:    craft.space @a <["a" scalar]>
// CHECK-NEXT:    %[[BOS:.+]] = craft.embed <{"compiler_bos" : {"tokens:compiler_bos" = 1.0}}> : !craft.vec<@bos>
// CHECK-NEXT:    %[[PAD:.+]] = craft.embed <{"compiler_pad" : {"tokens:compiler_pad" = 1.0}}> : !craft.vec<@pad>
// CHECK-NEXT:    %[[ONE:.+]] = craft.embed <{"1" : {"one" = 1.0}, "2" : {"one" = 1.0}, "compiler_bos" : {"one" = 1.0}, "compiler_pad" : {"one" = 1.0}}> : !craft.vec<@one>
// CHECK-NEXT:    %[[TOKENS:.+]] = craft.embed <{"1" : {"tokens:1" = 1.0}, "2" : {"tokens:2" = 1.0}}> : !craft.vec<@tokens>
// CHECK-NEXT:    %[[INDICES:.+]] = craft.position <{"1" : {"indices" = 1.0}}> : !craft.vec<@indices>
// CHECK-NEXT:    %[[A:.+]] = craft.linear(%[[TOKENS]], %[[INDICES]], %[[ONE]], %[[BOS]] : !craft.vec<@tokens>, !craft.vec<@indices>, !craft.vec<@one>, !craft.vec<@bos>) map <{"one" : {"a" = 0.5}, "tokens:compiler_bos" : {"a" = -0.5}, "tokens:1" : {"a" = 1.0}, "tokens:2" : {"a" = 2.0}, "indices" : {"a" = 0.5}}> : !craft.vec<@a>
// CHECK-NEXT:    %[[V0:.+]] = craft.unembed(%[[A]] : !craft.vec<@a>) map <{"a" : {"value" = 1.0}}> decode <numerical {3/2, 2, 5/2}>
// CHECK-NEXT:    craft.return %[[V0]] : !craft.output
// CHECK-NEXT:  }

// -----

// An affine function of a number, and the sum of the number with itself.
rasp.program @one vocab {1, 2} max_seq_len 2 {
  rasp.domain @t {1, 2}
  rasp.domain @m {-2, -1}
  %n = rasp.tokens as numerical : !rasp.sop<numerical, @t>
  %a = rasp.map(%n) named "a" as numerical : (!rasp.sop<numerical, @t>) -> !rasp.sop<numerical, @m> {
  ^bb0(%x: !rasp.value):
    %r = rasp.neg %x
    rasp.yield %r
  }
  %b = rasp.map(%a, %a) named "b" as numerical : (!rasp.sop<numerical, @m>, !rasp.sop<numerical, @m>) -> !rasp.sop<numerical, @m> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.add %x, %y
    rasp.yield %r
  }
  rasp.return %b : !rasp.sop<numerical, @m>
}

// CHECK:       craft.program @one tokens <1, 2> max_seq_len 2 bos "compiler_bos" pad "compiler_pad" {
// CHECK-NEXT:    craft.space @bos <["tokens" onehot {"compiler_bos"}]>
// CHECK-NEXT:    craft.space @pad <["tokens" onehot {"compiler_pad"}]>
// CHECK-NEXT:    craft.space @one <["one" scalar]>
// CHECK-NEXT:    craft.space @indices <["indices" onehot {0, 1}]>
// CHECK-NEXT:    craft.space @tokens <["tokens" scalar]>
// CHECK-NEXT:    craft.space @a <["a" scalar]>
// CHECK-NEXT:    craft.space @b <["b" scalar]>
// CHECK-NEXT:    %[[BOS:.+]] = craft.embed <{"compiler_bos" : {"tokens:compiler_bos" = 1.0}}> : !craft.vec<@bos>
// CHECK-NEXT:    %[[PAD:.+]] = craft.embed <{"compiler_pad" : {"tokens:compiler_pad" = 1.0}}> : !craft.vec<@pad>
// CHECK-NEXT:    %[[ONE:.+]] = craft.embed <{"1" : {"one" = 1.0}, "2" : {"one" = 1.0}, "compiler_bos" : {"one" = 1.0}, "compiler_pad" : {"one" = 1.0}}> : !craft.vec<@one>
// CHECK-NEXT:    %[[V0:.+]] = craft.position <{"0" : {"indices:0" = 1.0}, "1" : {"indices:1" = 1.0}}> : !craft.vec<@indices>
// CHECK-NEXT:    %[[TOKENS:.+]] = craft.embed <{"1" : {"tokens" = 1.0}, "2" : {"tokens" = 2.0}}> : !craft.vec<@tokens>
// CHECK-NEXT:    %[[A:.+]] = craft.linear(%[[TOKENS]], %[[ONE]], %[[BOS]] : !craft.vec<@tokens>, !craft.vec<@one>, !craft.vec<@bos>) map <{"tokens" : {"a" = -1.0}}> : !craft.vec<@a>
// CHECK-NEXT:    %[[B:.+]] = craft.linear(%[[A]], %[[ONE]], %[[BOS]] : !craft.vec<@a>, !craft.vec<@one>, !craft.vec<@bos>) map <{"a" : {"b" = 2.0}}> : !craft.vec<@b>
// CHECK-NEXT:    %[[V1:.+]] = craft.unembed(%[[B]] : !craft.vec<@b>) map <{"b" : {"value" = 1.0}}> decode <numerical {-2, -1}>
// CHECK-NEXT:    craft.return %[[V1]] : !craft.output
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

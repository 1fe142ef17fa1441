// RUN: rasp-opt -p 'convert-rasp-to-craft{linear=true}' --split-input-file %s | filecheck --match-full-lines %s

// A function of a categorical s-op, as categorical and as numerical; undefined is zero.
rasp.program @unary vocab {1, 2} max_seq_len 2 {
  rasp.domain @t {1, 2}
  rasp.domain @m {-2, -1}
  rasp.domain @o {1/2, none}
  %t = rasp.tokens : !rasp.sop<categorical, @t>
  %a = rasp.map(%t) named "a" : (!rasp.sop<categorical, @t>) -> !rasp.sop<categorical, @m> {
  ^bb0(%x: !rasp.value):
    %r = rasp.neg %x
    rasp.yield %r
  }
  %b = rasp.map(%t) named "b" : (!rasp.sop<categorical, @t>) -> !rasp.sop<numerical, @m> {
  ^bb0(%x: !rasp.value):
    %r = rasp.neg %x
    rasp.yield %r
  }
  %c = rasp.map(%t) named "c" : (!rasp.sop<categorical, @t>) -> !rasp.sop<categorical, @o> {
  ^bb0(%x: !rasp.value):
    %two = rasp.literal 2
    %d = rasp.sub %two, %x
    %half = rasp.literal 1/2
    %r = rasp.div %half, %d
    rasp.yield %r
  }
  %s = rasp.select keys(%t) queries(%t) : !rasp.sop<categorical, @t>, !rasp.sop<categorical, @t> {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %e = rasp.aggregate %s, %c : !rasp.sop<categorical, @o> -> !rasp.sop<categorical, @o>
  rasp.return %e : !rasp.sop<categorical, @o>
}

// CHECK:       craft.program @unary tokens <1, 2> max_seq_len 2 bos "compiler_bos" pad "compiler_pad" {
// CHECK-NEXT:    craft.space @bos <["tokens" onehot {"compiler_bos"}]>
// CHECK-NEXT:    craft.space @pad <["tokens" onehot {"compiler_pad"}]>
// CHECK-NEXT:    craft.space @one <["one" scalar]>
// CHECK-NEXT:    craft.space @indices <["indices" onehot {0, 1}]>
// CHECK-NEXT:    craft.space @tokens <["tokens" onehot {1, 2}]>
// CHECK-NEXT:    craft.space @a <["a" onehot {-2, -1}]>
// CHECK-NEXT:    craft.space @b <["b" scalar]>
// CHECK-NEXT:    craft.space @c <["c" onehot {1/2}]>
// CHECK-NEXT:    craft.space @aggregate <["aggregate" onehot {1/2}]>
// CHECK-NEXT:    %[[BOS:.+]] = craft.embed <{"compiler_bos" : {"tokens:compiler_bos" = 1.0}}> : !craft.vec<@bos>
// CHECK-NEXT:    %[[PAD:.+]] = craft.embed <{"compiler_pad" : {"tokens:compiler_pad" = 1.0}}> : !craft.vec<@pad>
// CHECK-NEXT:    %[[ONE:.+]] = craft.embed <{"1" : {"one" = 1.0}, "2" : {"one" = 1.0}, "compiler_bos" : {"one" = 1.0}, "compiler_pad" : {"one" = 1.0}}> : !craft.vec<@one>
// CHECK-NEXT:    %[[V0:.+]] = craft.position <{"0" : {"indices:0" = 1.0}, "1" : {"indices:1" = 1.0}}> : !craft.vec<@indices>
// CHECK-NEXT:    %[[TOKENS:.+]] = craft.embed <{"1" : {"tokens:1" = 1.0}, "2" : {"tokens:2" = 1.0}}> : !craft.vec<@tokens>
// CHECK-NEXT:    %[[A:.+]] = craft.linear(%[[TOKENS]] : !craft.vec<@tokens>) map <{"tokens:1" : {"a:-1" = 1.0}, "tokens:2" : {"a:-2" = 1.0}}> : !craft.vec<@a>
// CHECK-NEXT:    %[[B:.+]] = craft.linear(%[[TOKENS]], %[[ONE]], %[[BOS]] : !craft.vec<@tokens>, !craft.vec<@one>, !craft.vec<@bos>) map <{"tokens:1" : {"b" = -1.0}, "tokens:2" : {"b" = -2.0}}> : !craft.vec<@b>
// CHECK-NEXT:    %[[C:.+]] = craft.linear(%[[TOKENS]] : !craft.vec<@tokens>) map <{"tokens:1" : {"c:1/2" = 1.0}}> : !craft.vec<@c>
// CHECK-NEXT:    %[[AGGREGATE:.+]] = craft.head query(%[[TOKENS]], %[[ONE]], %[[BOS]] : !craft.vec<@tokens>, !craft.vec<@one>, !craft.vec<@bos>) key(%[[TOKENS]], %[[BOS]] : !craft.vec<@tokens>, !craft.vec<@bos>) value(%[[C]], %[[BOS]] : !craft.vec<@c>, !craft.vec<@bos>) qk <{"tokens:1" : {"tokens:1" = 44.0}, "tokens:2" : {"tokens:2" = 44.0}, "one" : {"tokens:compiler_bos" = 22.0}}> ov <{"c:1/2" : {"aggregate:1/2" = 1.0}}> label <"aggregate"> : !craft.vec<@aggregate>
// CHECK-NEXT:    %[[V1:.+]] = craft.unembed(%[[AGGREGATE]], %[[ONE]] : !craft.vec<@aggregate>, !craft.vec<@one>) map <{"aggregate:1/2" : {"1/2" = 1.0}, "one" : {"None" = 0.5}}> decode <categorical [1/2, none]>
// CHECK-NEXT:    craft.return %[[V1]] : !craft.output
// CHECK-NEXT:  }

// -----

// An s-op that a map reads twice is one operand.
rasp.program @twice vocab {1, 2} max_seq_len 2 {
  rasp.domain @t {1, 2}
  rasp.domain @p {0, 1, 2}
  %t = rasp.tokens : !rasp.sop<categorical, @t>
  %a = rasp.map(%t, %t) named "a" : (!rasp.sop<categorical, @t>, !rasp.sop<categorical, @t>) -> !rasp.sop<categorical, @p> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.sub %x, %y
    rasp.yield %r
  }
  rasp.return %a : !rasp.sop<categorical, @p>
}

// CHECK:       craft.program @twice tokens <1, 2> max_seq_len 2 bos "compiler_bos" pad "compiler_pad" {
// CHECK-NEXT:    craft.space @bos <["tokens" onehot {"compiler_bos"}]>
// CHECK-NEXT:    craft.space @pad <["tokens" onehot {"compiler_pad"}]>
// CHECK-NEXT:    craft.space @one <["one" scalar]>
// CHECK-NEXT:    craft.space @indices <["indices" onehot {0, 1}]>
// CHECK-NEXT:    craft.space @tokens <["tokens" onehot {1, 2}]>
// CHECK-NEXT:    craft.space @a <["a" onehot {0 to 2}]>
// CHECK-NEXT:    %[[BOS:.+]] = craft.embed <{"compiler_bos" : {"tokens:compiler_bos" = 1.0}}> : !craft.vec<@bos>
// CHECK-NEXT:    %[[PAD:.+]] = craft.embed <{"compiler_pad" : {"tokens:compiler_pad" = 1.0}}> : !craft.vec<@pad>
// CHECK-NEXT:    %[[ONE:.+]] = craft.embed <{"1" : {"one" = 1.0}, "2" : {"one" = 1.0}, "compiler_bos" : {"one" = 1.0}, "compiler_pad" : {"one" = 1.0}}> : !craft.vec<@one>
// CHECK-NEXT:    %[[V0:.+]] = craft.position <{"0" : {"indices:0" = 1.0}, "1" : {"indices:1" = 1.0}}> : !craft.vec<@indices>
// CHECK-NEXT:    %[[TOKENS:.+]] = craft.embed <{"1" : {"tokens:1" = 1.0}, "2" : {"tokens:2" = 1.0}}> : !craft.vec<@tokens>
// CHECK-NEXT:    %[[A:.+]] = craft.linear(%[[TOKENS]] : !craft.vec<@tokens>) map <{"tokens:1" : {"a:0" = 1.0}, "tokens:2" : {"a:0" = 1.0}}> : !craft.vec<@a>
// CHECK-NEXT:    %[[V1:.+]] = craft.unembed(%[[A]] : !craft.vec<@a>) map <{"a:0" : {"0" = 1.0}, "a:1" : {"1" = 1.0}, "a:2" : {"2" = 1.0}}> decode <categorical [0, 1, 2]>
// CHECK-NEXT:    craft.return %[[V1]] : !craft.output
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

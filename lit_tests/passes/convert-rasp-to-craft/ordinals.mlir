// RUN: rasp-opt -p 'convert-rasp-to-craft{linear=true}' %s | filecheck --match-full-lines %s

// Each neuron writes the place of a value on one direction. The logit of the i-th value is
// `2 i x - i^2`, and that of undefined, where nothing is written, is 0.
rasp.program @words vocab {"a", "b"} max_seq_len 2 {
  rasp.domain @t {"a", "b"}
  rasp.domain @i {0, 1}
  rasp.domain @s {none, "a", "aa", "b"}
  %t = rasp.tokens : !rasp.sop<categorical, @t>
  %i = rasp.indices : !rasp.sop<categorical, @i>
  %word = rasp.map(%t, %i) named "word" : (!rasp.sop<categorical, @t>, !rasp.sop<categorical, @i>) -> !rasp.sop<ordinal, @s> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.lookup %x, %y {("a", 0) : "a", ("a", 1) : "aa", ("b", 0) : "b"}
    rasp.yield %r
  }
  rasp.return %word : !rasp.sop<ordinal, @s>
}

// CHECK:       craft.program @words tokens <"a", "b"> max_seq_len 2 bos "compiler_bos" pad "compiler_pad" {
// CHECK-NEXT:    craft.space @bos <["tokens" onehot {"compiler_bos"}]>
// CHECK-NEXT:    craft.space @pad <["tokens" onehot {"compiler_pad"}]>
// CHECK-NEXT:    craft.space @one <["one" scalar]>
// CHECK-NEXT:    craft.space @tokens <["tokens" onehot {"a", "b"}]>
// CHECK-NEXT:    craft.space @indices <["indices" onehot {0, 1}]>
// CHECK-NEXT:    craft.space @word <["word" ordinal {"a", "aa", "b"}]>
// CHECK-NEXT:    %[[BOS:.+]] = craft.embed <{"compiler_bos" : {"tokens:compiler_bos" = 1.0}}> : !craft.vec<@bos>
// CHECK-NEXT:    %[[PAD:.+]] = craft.embed <{"compiler_pad" : {"tokens:compiler_pad" = 1.0}}> : !craft.vec<@pad>
// CHECK-NEXT:    %[[ONE:.+]] = craft.embed <{"a" : {"one" = 1.0}, "b" : {"one" = 1.0}, "compiler_bos" : {"one" = 1.0}, "compiler_pad" : {"one" = 1.0}}> : !craft.vec<@one>
// CHECK-NEXT:    %[[TOKENS:.+]] = craft.embed <{"a" : {"tokens:a" = 1.0}, "b" : {"tokens:b" = 1.0}}> : !craft.vec<@tokens>
// CHECK-NEXT:    %[[INDICES:.+]] = craft.position <{"0" : {"indices:0" = 1.0}, "1" : {"indices:1" = 1.0}}> : !craft.vec<@indices>
// CHECK-NEXT:    %[[WORD:.+]] = craft.mlp(%[[TOKENS]], %[[INDICES]], %[[ONE]], %[[BOS]] : !craft.vec<@tokens>, !craft.vec<@indices>, !craft.vec<@one>, !craft.vec<@bos>) in <{"tokens:a" : {"word[a,0]" = 1.5, "word[a,1]" = 1.5}, "tokens:b" : {"word[b,0]" = 1.5}, "indices:0" : {"word[a,0]" = 1.5, "word[b,0]" = 1.5}, "indices:1" : {"word[a,1]" = 1.5}, "one" : {"word[a,0]" = -2.0, "word[a,1]" = -2.0, "word[b,0]" = -2.0}}> out <{"word[a,0]" : {"word" = 1.0}, "word[a,1]" : {"word" = 2.0}, "word[b,0]" : {"word" = 3.0}}> label <"word"> : !craft.vec<@word>
// CHECK-NEXT:    %[[V0:.+]] = craft.unembed(%[[WORD]], %[[ONE]] : !craft.vec<@word>, !craft.vec<@one>) map <{"word" : {"a" = 2.0, "aa" = 4.0, "b" = 6.0}, "one" : {"a" = -1.0, "aa" = -4.0, "b" = -9.0}}> decode <categorical ["a", "aa", "b", none]>
// CHECK-NEXT:    craft.return %[[V0]] : !craft.output
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

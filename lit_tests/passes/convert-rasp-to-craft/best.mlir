// RUN: rasp-opt -p 'convert-rasp-to-craft{linear=true}' %s | filecheck --match-full-lines %s

// A selected key scores the scale and its place on the line of the indices; BOS less than any.
rasp.program @last vocab {"a", "b"} max_seq_len 3 {
  rasp.domain @t {"a", "b"}
  rasp.domain @i {0 to 2}
  %t = rasp.tokens : !rasp.sop<categorical, @t>
  %i = rasp.indices : !rasp.sop<categorical, @i>
  %s = rasp.select keys(%t) queries(%t) : !rasp.sop<categorical, @t>, !rasp.sop<categorical, @t> {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp eq %key, %query
    rasp.yield %0
  }
  %best = rasp.selector_best %s, %i ["greatest"] : !rasp.sop<categorical, @i>
  %a = rasp.aggregate %best, %i named "a" : !rasp.sop<categorical, @i> -> !rasp.sop<categorical, @i>
  rasp.return %a : !rasp.sop<categorical, @i>
}

// CHECK:       craft.program @last tokens <"a", "b"> max_seq_len 3 bos "compiler_bos" pad "compiler_pad" {
// CHECK-NEXT:    craft.space @bos <["tokens" onehot {"compiler_bos"}]>
// CHECK-NEXT:    craft.space @pad <["tokens" onehot {"compiler_pad"}]>
// CHECK-NEXT:    craft.space @one <["one" scalar]>
// CHECK-NEXT:    craft.space @tokens <["tokens" onehot {"a", "b"}]>
// CHECK-NEXT:    craft.space @indices <["indices" onehot {0 to 2}]>
// CHECK-NEXT:    craft.space @a <["a" onehot {0 to 2}]>
// CHECK-NEXT:    %[[BOS:.+]] = craft.embed <{"compiler_bos" : {"tokens:compiler_bos" = 1.0}}> : !craft.vec<@bos>
// CHECK-NEXT:    %[[PAD:.+]] = craft.embed <{"compiler_pad" : {"tokens:compiler_pad" = 1.0}}> : !craft.vec<@pad>
// CHECK-NEXT:    %[[ONE:.+]] = craft.embed <{"a" : {"one" = 1.0}, "b" : {"one" = 1.0}, "compiler_bos" : {"one" = 1.0}, "compiler_pad" : {"one" = 1.0}}> : !craft.vec<@one>
// CHECK-NEXT:    %[[TOKENS:.+]] = craft.embed <{"a" : {"tokens:a" = 1.0}, "b" : {"tokens:b" = 1.0}}> : !craft.vec<@tokens>
// CHECK-NEXT:    %[[INDICES:.+]] = craft.position <{"0" : {"indices:0" = 1.0}, "1" : {"indices:1" = 1.0}, "2" : {"indices:2" = 1.0}}> : !craft.vec<@indices>
// CHECK-NEXT:    %[[A:.+]] = craft.head query(%[[TOKENS]], %[[ONE]], %[[BOS]] : !craft.vec<@tokens>, !craft.vec<@one>, !craft.vec<@bos>) key(%[[INDICES]], %[[TOKENS]], %[[BOS]] : !craft.vec<@indices>, !craft.vec<@tokens>, !craft.vec<@bos>) value(%[[INDICES]], %[[BOS]] : !craft.vec<@indices>, !craft.vec<@bos>) qk <{"tokens:a" : {"tokens:a" = 90.0}, "tokens:b" : {"tokens:b" = 90.0}, "one" : {"indices:1" = 22.5, "indices:2" = 45.0, "tokens:compiler_bos" = 67.5}}> ov <{"indices:0" : {"a:0" = 1.0}, "indices:1" : {"a:1" = 1.0}, "indices:2" : {"a:2" = 1.0}}> label <"a"> ordered : !craft.vec<@a>
// CHECK-NEXT:    %[[V0:.+]] = craft.unembed(%[[A]] : !craft.vec<@a>) map <{"a:0" : {"0" = 1.0}, "a:1" : {"1" = 1.0}, "a:2" : {"2" = 1.0}}> decode <categorical [0, 1, 2]>
// CHECK-NEXT:    craft.return %[[V0]] : !craft.output
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

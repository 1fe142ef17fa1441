// RUN: rasp-opt %s -p 'convert-rasp-to-craft{linear=true constructions=lookup}' | filecheck --match-full-lines %s

// A function of one categorical s-op, which would be a linear map, takes a neuron for each result.
rasp.program @f vocab {"a", "b"} max_seq_len 2 {
  rasp.domain @tokens {"a", "b"}
  rasp.domain @is_a {false, true}
  %tokens = rasp.tokens : !rasp.sop<categorical, @tokens>
  %is_a = rasp.map(%tokens) named "is_a" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @is_a> {
  ^bb0(%token: !rasp.value):
    %a = rasp.literal "a"
    %equal = rasp.cmp eq %token, %a
    rasp.yield %equal
  }
  rasp.return %is_a : !rasp.sop<categorical, @is_a>
}

// CHECK:       craft.program @f tokens <"a", "b"> max_seq_len 2 bos "compiler_bos" pad "compiler_pad" {
// CHECK-NEXT:    craft.space @bos <["tokens" onehot {"compiler_bos"}]>
// CHECK-NEXT:    craft.space @pad <["tokens" onehot {"compiler_pad"}]>
// CHECK-NEXT:    craft.space @one <["one" scalar]>
// CHECK-NEXT:    craft.space @indices <["indices" onehot {0, 1}]>
// CHECK-NEXT:    craft.space @tokens <["tokens" onehot {"a", "b"}]>
// CHECK-NEXT:    craft.space @is_a <["is_a" onehot {false, true}]>
// CHECK-NEXT:    %[[BOS:.+]] = craft.embed <{"compiler_bos" : {"tokens:compiler_bos" = 1.0}}> : !craft.vec<@bos>
// CHECK-NEXT:    %[[PAD:.+]] = craft.embed <{"compiler_pad" : {"tokens:compiler_pad" = 1.0}}> : !craft.vec<@pad>
// CHECK-NEXT:    %[[ONE:.+]] = craft.embed <{"a" : {"one" = 1.0}, "b" : {"one" = 1.0}, "compiler_bos" : {"one" = 1.0}, "compiler_pad" : {"one" = 1.0}}> : !craft.vec<@one>
// CHECK-NEXT:    %[[V0:.+]] = craft.position <{"0" : {"indices:0" = 1.0}, "1" : {"indices:1" = 1.0}}> : !craft.vec<@indices>
// CHECK-NEXT:    %[[TOKENS:.+]] = craft.embed <{"a" : {"tokens:a" = 1.0}, "b" : {"tokens:b" = 1.0}}> : !craft.vec<@tokens>
// CHECK-NEXT:    %[[IS_A:.+]] = craft.mlp(%[[TOKENS]], %[[ONE]], %[[BOS]] : !craft.vec<@tokens>, !craft.vec<@one>, !craft.vec<@bos>) in <{"tokens:a" : {"is_a[0]" = 1.0}, "tokens:b" : {"is_a[1]" = 1.0}}> out <{"is_a[0]" : {"is_a:True" = 1.0}, "is_a[1]" : {"is_a:False" = 1.0}}> label <"is_a"> : !craft.vec<@is_a>
// CHECK-NEXT:    %[[V1:.+]] = craft.unembed(%[[IS_A]] : !craft.vec<@is_a>) map <{"is_a:False" : {"False" = 1.0}, "is_a:True" : {"True" = 1.0}}> decode <categorical [false, true]>
// CHECK-NEXT:    craft.return %[[V1]] : !craft.output
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

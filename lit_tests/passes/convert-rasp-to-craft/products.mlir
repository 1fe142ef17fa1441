// RUN: rasp-opt -p 'convert-rasp-to-craft{linear=true cases=products}' --split-input-file %s | filecheck %s

// A comparison of three values with each: three neurons, where a lookup takes nine. The neuron of all
// values writes `true`, and the two others write `false - true`.
rasp.program @less vocab {0, 1, 2} max_seq_len 3 {
  rasp.domain @t {0, 1, 2}
  rasp.domain @r {false, true}
  %t = rasp.tokens : !rasp.sop<categorical, @t>
  %i = rasp.indices : !rasp.sop<categorical, @t>
  %a = rasp.map(%t, %i) named "a" : (!rasp.sop<categorical, @t>, !rasp.sop<categorical, @t>) -> !rasp.sop<categorical, @r> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.cmp ge %x, %y
    rasp.yield %r
  }
  rasp.return %a : !rasp.sop<categorical, @r>
}

// CHECK:       craft.program @less tokens <0, 1, 2> max_seq_len 3 bos "compiler_bos" pad "compiler_pad" {
// CHECK-NEXT:    craft.space @bos <["tokens" onehot {"compiler_bos"}]>
// CHECK-NEXT:    craft.space @pad <["tokens" onehot {"compiler_pad"}]>
// CHECK-NEXT:    craft.space @one <["one" scalar]>
// CHECK-NEXT:    craft.space @tokens <["tokens" onehot {0 to 2}]>
// CHECK-NEXT:    craft.space @indices <["indices" onehot {0 to 2}]>
// CHECK-NEXT:    craft.space @a <["a" onehot {false, true}]>
// CHECK-NEXT:    %[[BOS:.+]] = craft.embed <{"compiler_bos" : {"tokens:compiler_bos" = 1.0}}> : !craft.vec<@bos>
// CHECK-NEXT:    %[[PAD:.+]] = craft.embed <{"compiler_pad" : {"tokens:compiler_pad" = 1.0}}> : !craft.vec<@pad>
// CHECK-NEXT:    %[[ONE:.+]] = craft.embed <{"0" : {"one" = 1.0}, "1" : {"one" = 1.0}, "2" : {"one" = 1.0}, "compiler_bos" : {"one" = 1.0}, "compiler_pad" : {"one" = 1.0}}> : !craft.vec<@one>
// CHECK-NEXT:    %[[TOKENS:.+]] = craft.embed <{"0" : {"tokens:0" = 1.0}, "1" : {"tokens:1" = 1.0}, "2" : {"tokens:2" = 1.0}}> : !craft.vec<@tokens>
// CHECK-NEXT:    %[[INDICES:.+]] = craft.position <{"0" : {"indices:0" = 1.0}, "1" : {"indices:1" = 1.0}, "2" : {"indices:2" = 1.0}}> : !craft.vec<@indices>
// CHECK-NEXT:    %[[A:.+]] = craft.mlp(%[[TOKENS]], %[[INDICES]], %[[ONE]], %[[BOS]] : !craft.vec<@tokens>, !craft.vec<@indices>, !craft.vec<@one>, !craft.vec<@bos>) in <{"tokens:0" : {"a[*,*]" = 1.5, "a[0,1]" = 1.5, "a[0|1,2]" = 1.5}, "tokens:1" : {"a[*,*]" = 1.5, "a[0|1,2]" = 1.5}, "tokens:2" : {"a[*,*]" = 1.5}, "indices:0" : {"a[*,*]" = 1.5}, "indices:1" : {"a[*,*]" = 1.5, "a[0,1]" = 1.5}, "indices:2" : {"a[*,*]" = 1.5, "a[0|1,2]" = 1.5}, "one" : {"a[*,*]" = -2.0, "a[0,1]" = -2.0, "a[0|1,2]" = -2.0}}> out <{"a[*,*]" : {"a:True" = 1.0}, "a[0,1]" : {"a:True" = -1.0, "a:False" = 1.0}, "a[0|1,2]" : {"a:True" = -1.0, "a:False" = 1.0}}> label <"a"> : !craft.vec<@a>
// CHECK-NEXT:    %[[V0:.+]] = craft.unembed(%[[A]] : !craft.vec<@a>) map <{"a:False" : {"False" = 1.0}, "a:True" : {"True" = 1.0}}> decode <categorical [false, true]>
// CHECK-NEXT:    craft.return %[[V0]] : !craft.output
// CHECK-NEXT:  }

// -----

// Results that are numbers: the neuron of a product of sets writes the number, 1. A quotient by zero
// is undefined, and takes no neuron.
rasp.program @quotient vocab {0, 1, 2} max_seq_len 2 {
  rasp.domain @t {0, 1, 2}
  rasp.domain @i {0, 1}
  rasp.domain @q {none, 0, 1}
  %t = rasp.tokens : !rasp.sop<categorical, @t>
  %i = rasp.indices : !rasp.sop<categorical, @i>
  %a = rasp.map(%t, %i) named "a" : (!rasp.sop<categorical, @t>, !rasp.sop<categorical, @i>) -> !rasp.sop<numerical, @q> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %1 = rasp.literal 1
    %z = rasp.min %x, %1
    %r = rasp.div %z, %y
    rasp.yield %r
  }
  rasp.return %a : !rasp.sop<numerical, @q>
}

// CHECK:       craft.program @quotient tokens <0, 1, 2> max_seq_len 2 bos "compiler_bos" pad "compiler_pad" {
// CHECK-NEXT:    craft.space @bos <["tokens" onehot {"compiler_bos"}]>
// CHECK-NEXT:    craft.space @pad <["tokens" onehot {"compiler_pad"}]>
// CHECK-NEXT:    craft.space @one <["one" scalar]>
// CHECK-NEXT:    craft.space @tokens <["tokens" onehot {0 to 2}]>
// CHECK-NEXT:    craft.space @indices <["indices" onehot {0, 1}]>
// CHECK-NEXT:    craft.space @a <["a" scalar]>
// CHECK-NEXT:    %[[BOS:.+]] = craft.embed <{"compiler_bos" : {"tokens:compiler_bos" = 1.0}}> : !craft.vec<@bos>
// CHECK-NEXT:    %[[PAD:.+]] = craft.embed <{"compiler_pad" : {"tokens:compiler_pad" = 1.0}}> : !craft.vec<@pad>
// CHECK-NEXT:    %[[ONE:.+]] = craft.embed <{"0" : {"one" = 1.0}, "1" : {"one" = 1.0}, "2" : {"one" = 1.0}, "compiler_bos" : {"one" = 1.0}, "compiler_pad" : {"one" = 1.0}}> : !craft.vec<@one>
// CHECK-NEXT:    %[[TOKENS:.+]] = craft.embed <{"0" : {"tokens:0" = 1.0}, "1" : {"tokens:1" = 1.0}, "2" : {"tokens:2" = 1.0}}> : !craft.vec<@tokens>
// CHECK-NEXT:    %[[INDICES:.+]] = craft.position <{"0" : {"indices:0" = 1.0}, "1" : {"indices:1" = 1.0}}> : !craft.vec<@indices>
// CHECK-NEXT:    %[[A:.+]] = craft.mlp(%[[TOKENS]], %[[INDICES]], %[[ONE]], %[[BOS]] : !craft.vec<@tokens>, !craft.vec<@indices>, !craft.vec<@one>, !craft.vec<@bos>) in <{"tokens:1" : {"a[1|2,1]" = 1.5}, "tokens:2" : {"a[1|2,1]" = 1.5}, "indices:1" : {"a[1|2,1]" = 1.5}, "one" : {"a[1|2,1]" = -2.0}}> out <{"a[1|2,1]" : {"a" = 1.0}}> label <"a"> : !craft.vec<@a>
// CHECK-NEXT:    %[[V0:.+]] = craft.unembed(%[[A]], %[[ONE]] : !craft.vec<@a>, !craft.vec<@one>) map <{"a" : {"1" = 2.0}, "one" : {"1" = -1.0}}> decode <categorical [0, 1]>
// CHECK-NEXT:    craft.return %[[V0]] : !craft.output
// CHECK-NEXT:  }

// -----

// Steps of a number that two values of a token share.
rasp.program @steps vocab {"a", "b", "c"} max_seq_len 2 {
  rasp.domain @t {"a", "b", "c"}
  rasp.domain @i {0, 1}
  rasp.domain @r {false, true}
  %t = rasp.tokens : !rasp.sop<categorical, @t>
  %i = rasp.indices as numerical : !rasp.sop<numerical, @i>
  %a = rasp.map(%t, %i) named "a" : (!rasp.sop<categorical, @t>, !rasp.sop<numerical, @i>) -> !rasp.sop<categorical, @r> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %c = rasp.literal "c"
    %0 = rasp.literal 0
    %1 = rasp.cmp eq %x, %c
    %2 = rasp.cmp gt %y, %0
    %r = rasp.cmp ne %1, %2
    rasp.yield %r
  }
  rasp.return %a : !rasp.sop<categorical, @r>
}

// CHECK:       craft.program @steps tokens <"a", "b", "c"> max_seq_len 2 bos "compiler_bos" pad "compiler_pad" {
// CHECK-NEXT:    craft.space @bos <["tokens" onehot {"compiler_bos"}]>
// CHECK-NEXT:    craft.space @pad <["tokens" onehot {"compiler_pad"}]>
// CHECK-NEXT:    craft.space @one <["one" scalar]>
// CHECK-NEXT:    craft.space @tokens <["tokens" onehot {"a", "b", "c"}]>
// CHECK-NEXT:    craft.space @indices <["indices" scalar]>
// CHECK-NEXT:    craft.space @a <["a" onehot {false, true}]>
// CHECK-NEXT:    %[[BOS:.+]] = craft.embed <{"compiler_bos" : {"tokens:compiler_bos" = 1.0}}> : !craft.vec<@bos>
// CHECK-NEXT:    %[[PAD:.+]] = craft.embed <{"compiler_pad" : {"tokens:compiler_pad" = 1.0}}> : !craft.vec<@pad>
// CHECK-NEXT:    %[[ONE:.+]] = craft.embed <{"a" : {"one" = 1.0}, "b" : {"one" = 1.0}, "c" : {"one" = 1.0}, "compiler_bos" : {"one" = 1.0}, "compiler_pad" : {"one" = 1.0}}> : !craft.vec<@one>
// CHECK-NEXT:    %[[TOKENS:.+]] = craft.embed <{"a" : {"tokens:a" = 1.0}, "b" : {"tokens:b" = 1.0}, "c" : {"tokens:c" = 1.0}}> : !craft.vec<@tokens>
// CHECK-NEXT:    %[[INDICES:.+]] = craft.position <{"1" : {"indices" = 1.0}}> : !craft.vec<@indices>
// CHECK-NEXT:    %[[A:.+]] = craft.mlp(%[[TOKENS]], %[[INDICES]], %[[ONE]], %[[BOS]] : !craft.vec<@tokens>, !craft.vec<@indices>, !craft.vec<@one>, !craft.vec<@bos>) in <{"one" : {"a[a|b][start]" = -2.0, "a[a|b][1]+" = -3.5, "a[a|b][1]-" = -3.5, "a[c][start]" = -2.0, "a[c][1]+" = -3.5, "a[c][1]-" = -3.5}, "tokens:compiler_bos" : {"a[a|b][start]" = -1.0, "a[a|b][1]+" = -3.5, "a[a|b][1]-" = -4.5, "a[c][start]" = -1.0, "a[c][1]+" = -3.5, "a[c][1]-" = -4.5}, "indices" : {"a[a|b][1]+" = 2.0, "a[a|b][1]-" = 2.0, "a[c][1]+" = 2.0, "a[c][1]-" = 2.0}, "tokens:a" : {"a[a|b][start]" = 3.0, "a[a|b][1]+" = 3.0, "a[a|b][1]-" = 2.0}, "tokens:b" : {"a[a|b][start]" = 3.0, "a[a|b][1]+" = 3.0, "a[a|b][1]-" = 2.0}, "tokens:c" : {"a[c][start]" = 3.0, "a[c][1]+" = 3.0, "a[c][1]-" = 2.0}}> out <{"a[a|b][start]" : {"a:False" = 1.0}, "a[a|b][1]+" : {"a:False" = -1.0, "a:True" = 1.0}, "a[a|b][1]-" : {"a:False" = 1.0, "a:True" = -1.0}, "a[c][start]" : {"a:True" = 1.0}, "a[c][1]+" : {"a:False" = 1.0, "a:True" = -1.0}, "a[c][1]-" : {"a:False" = -1.0, "a:True" = 1.0}}> label <"a"> : !craft.vec<@a>
// CHECK-NEXT:    %[[V0:.+]] = craft.unembed(%[[A]] : !craft.vec<@a>) map <{"a:False" : {"False" = 1.0}, "a:True" : {"True" = 1.0}}> decode <categorical [false, true]>
// CHECK-NEXT:    craft.return %[[V0]] : !craft.output
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

// RUN: rasp-opt %s -p rasp-infer-encodings,rasp-insert-conversions | filecheck %s
// RUN: rasp-opt %s -p rasp-infer-encodings,rasp-insert-conversions,convert-rasp-to-craft | filecheck %s --check-prefix=CRAFT

// The tokens are points of the circle; the selector reads them through a conversion, by a neuron
// for each value. The result is decoded by its projections on the points.
rasp.program @same vocab {"a", "b", "c"} max_seq_len 3 {
  %tokens = rasp.tokens named "t" as circle : !rasp.sop
  %same = rasp.select keys(%tokens) queries(%tokens) : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %equal = rasp.cmp eq %key, %query
    rasp.yield %equal
  }
  %result = rasp.aggregate %same, %tokens named "r" as circle : !rasp.sop -> !rasp.sop
  rasp.return %result : !rasp.sop
}

// CHECK:       rasp.program @same vocab {"a", "b", "c"} max_seq_len 3 {
// CHECK-NEXT:    rasp.domain @t {"a", "b", "c"}
// CHECK-NEXT:    %[[TOKENS:.+]] = rasp.tokens named "t" as circle : !rasp.sop<circle, @t>
// CHECK-NEXT:    %[[V0:.+]] = rasp.map(%[[TOKENS]]) named "t_categorical" as categorical : (!rasp.sop<circle, @t>) -> !rasp.sop<categorical, @t> {
// CHECK-NEXT:    ^bb0(%[[V1:.+]]: !rasp.value):
// CHECK-NEXT:      rasp.yield %[[V1]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[SAME:.+]] = rasp.select keys(%[[V0]]) queries(%[[V0]]) : !rasp.sop<categorical, @t>, !rasp.sop<categorical, @t> {
// CHECK-NEXT:    ^bb0(%[[KEY:.+]]: !rasp.value, %[[QUERY:.+]]: !rasp.value):
// CHECK-NEXT:      %[[EQUAL:.+]] = rasp.cmp eq %[[KEY]], %[[QUERY]]
// CHECK-NEXT:      rasp.yield %[[EQUAL]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[RESULT:.+]] = rasp.aggregate %[[SAME]], %[[V0]] named "r" as circle : !rasp.sop<categorical, @t> -> !rasp.sop<circle, @t>
// CHECK-NEXT:    rasp.return %[[RESULT]] : !rasp.sop<circle, @t>
// CHECK-NEXT:  }

// CRAFT:       craft.program @same tokens <"a", "b", "c"> max_seq_len 3 bos "compiler_bos" pad "compiler_pad" {
// CRAFT-NEXT:    craft.space @bos <["tokens" onehot {"compiler_bos"}]>
// CRAFT-NEXT:    craft.space @pad <["tokens" onehot {"compiler_pad"}]>
// CRAFT-NEXT:    craft.space @one <["one" scalar]>
// CRAFT-NEXT:    craft.space @indices <["indices" onehot {0 to 2}]>
// CRAFT-NEXT:    craft.space @t <["t" circle {"a", "b", "c"}]>
// CRAFT-NEXT:    craft.space @t_categorical <["t_categorical" onehot {"a", "b", "c"}]>
// CRAFT-NEXT:    craft.space @r <["r" circle {"a", "b", "c"}]>
// CRAFT-NEXT:    %[[BOS:.+]] = craft.embed <{"compiler_bos" : {"tokens:compiler_bos" = 1.0}}> : !craft.vec<@bos>
// CRAFT-NEXT:    %[[PAD:.+]] = craft.embed <{"compiler_pad" : {"tokens:compiler_pad" = 1.0}}> : !craft.vec<@pad>
// CRAFT-NEXT:    %[[ONE:.+]] = craft.embed <{"a" : {"one" = 1.0}, "b" : {"one" = 1.0}, "c" : {"one" = 1.0}, "compiler_bos" : {"one" = 1.0}, "compiler_pad" : {"one" = 1.0}}> : !craft.vec<@one>
// CRAFT-NEXT:    %[[V0:.+]] = craft.position <{"0" : {"indices:0" = 1.0}, "1" : {"indices:1" = 1.0}, "2" : {"indices:2" = 1.0}}> : !craft.vec<@indices>
// CRAFT-NEXT:    %[[T:.+]] = craft.embed <{"a" : {"t:cos" = 1.0}, "b" : {"t:cos" = -0.5, "t:sin" = 0.866025403784}, "c" : {"t:cos" = -0.5, "t:sin" = -0.866025403784}}> : !craft.vec<@t>
// CRAFT-NEXT:    %[[T_CATEGORICAL:.+]] = craft.mlp(%[[T]], %[[ONE]], %[[BOS]] : !craft.vec<@t>, !craft.vec<@one>, !craft.vec<@bos>) in <{"t:cos" : {"t_categorical[a]" = 1.0, "t_categorical[b]" = -0.5, "t_categorical[c]" = -0.5}, "t:sin" : {"t_categorical[b]" = 0.866025403784, "t_categorical[c]" = -0.866025403784}}> out <{"t_categorical[a]" : {"t_categorical:a" = 1.0}, "t_categorical[b]" : {"t_categorical:b" = 1.0}, "t_categorical[c]" : {"t_categorical:c" = 1.0}}> label <"t_categorical"> : !craft.vec<@t_categorical>
// CRAFT-NEXT:    %[[R:.+]] = craft.head query(%[[T_CATEGORICAL]], %[[ONE]], %[[BOS]] : !craft.vec<@t_categorical>, !craft.vec<@one>, !craft.vec<@bos>) key(%[[T_CATEGORICAL]], %[[BOS]] : !craft.vec<@t_categorical>, !craft.vec<@bos>) value(%[[T_CATEGORICAL]], %[[BOS]] : !craft.vec<@t_categorical>, !craft.vec<@bos>) qk <{"t_categorical:a" : {"t_categorical:a" = 45.0}, "t_categorical:b" : {"t_categorical:b" = 45.0}, "t_categorical:c" : {"t_categorical:c" = 45.0}, "one" : {"tokens:compiler_bos" = 22.5}}> ov <{"t_categorical:a" : {"r:cos" = 1.0}, "t_categorical:b" : {"r:cos" = -0.5, "r:sin" = 0.866025403784}, "t_categorical:c" : {"r:cos" = -0.5, "r:sin" = -0.866025403784}}> label <"r"> : !craft.vec<@r>
// CRAFT-NEXT:    %[[V1:.+]] = craft.unembed(%[[R]] : !craft.vec<@r>) map <{"r:cos" : {"a" = 1.0, "b" = -0.5, "c" = -0.5}, "r:sin" : {"b" = 0.866025403784, "c" = -0.866025403784}}> decode <categorical ["a", "b", "c"]>
// CRAFT-NEXT:    craft.return %[[V1]] : !craft.output
// CRAFT-NEXT:  }

// RUN: rasp-opt -p 'convert-rasp-to-craft{linear=true}' %s | filecheck %s

// Numbers as functions of a width: lines through the results, where noise stays small beside their gaps;
// the last result holds above the largest width.
rasp.program @lines vocab {1, 2} max_seq_len 3 {
  rasp.domain @t {1, 2}
  rasp.domain @w {1 to 3}
  rasp.domain @squares {1, 4, 9}
  rasp.domain @small {1/100000, 1/50000, 3/100000}
  %t = rasp.tokens : !rasp.sop<categorical, @t>
  %s = rasp.select keys(%t) queries(%t) : !rasp.sop<categorical, @t>, !rasp.sop<categorical, @t> {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %w = rasp.selector_width %s named "w" : !rasp.sop<reciprocal, @w>
  %squares = rasp.map(%w) named "squares" : (!rasp.sop<reciprocal, @w>) -> !rasp.sop<numerical, @squares> {
  ^bb0(%x: !rasp.value):
    %r = rasp.mul %x, %x
    rasp.yield %r
  }
  %small = rasp.map(%w) named "small" : (!rasp.sop<reciprocal, @w>) -> !rasp.sop<numerical, @small> {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal 1/100000
    %r = rasp.mul %x, %c
    rasp.yield %r
  }
  rasp.return %squares, %small : !rasp.sop<numerical, @squares>, !rasp.sop<numerical, @small>
}

// CHECK:       craft.program @lines tokens <1, 2> max_seq_len 3 bos "compiler_bos" pad "compiler_pad" {
// CHECK-NEXT:    craft.space @bos <["tokens" onehot {"compiler_bos"}]>
// CHECK-NEXT:    craft.space @pad <["tokens" onehot {"compiler_pad"}]>
// CHECK-NEXT:    craft.space @one <["one" scalar]>
// CHECK-NEXT:    craft.space @indices <["indices" onehot {0 to 2}]>
// CHECK-NEXT:    craft.space @tokens <["tokens" onehot {1, 2}]>
// CHECK-NEXT:    craft.space @w <["w" reciprocal 3]>
// CHECK-NEXT:    craft.space @squares <["squares" scalar]>
// CHECK-NEXT:    craft.space @small <["small" scalar]>
// CHECK-NEXT:    %[[BOS:.+]] = craft.embed <{"compiler_bos" : {"tokens:compiler_bos" = 1.0}}> : !craft.vec<@bos>
// CHECK-NEXT:    %[[PAD:.+]] = craft.embed <{"compiler_pad" : {"tokens:compiler_pad" = 1.0}}> : !craft.vec<@pad>
// CHECK-NEXT:    %[[ONE:.+]] = craft.embed <{"1" : {"one" = 1.0}, "2" : {"one" = 1.0}, "compiler_bos" : {"one" = 1.0}, "compiler_pad" : {"one" = 1.0}}> : !craft.vec<@one>
// CHECK-NEXT:    %[[V0:.+]] = craft.position <{"0" : {"indices:0" = 1.0}, "1" : {"indices:1" = 1.0}, "2" : {"indices:2" = 1.0}}> : !craft.vec<@indices>
// CHECK-NEXT:    %[[TOKENS:.+]] = craft.embed <{"1" : {"tokens:1" = 1.0}, "2" : {"tokens:2" = 1.0}}> : !craft.vec<@tokens>
// CHECK-NEXT:    %[[W:.+]] = craft.head query(%[[TOKENS]], %[[ONE]], %[[BOS]] : !craft.vec<@tokens>, !craft.vec<@one>, !craft.vec<@bos>) key(%[[TOKENS]], %[[BOS]] : !craft.vec<@tokens>, !craft.vec<@bos>) value(%[[BOS]] : !craft.vec<@bos>) qk <{"tokens:1" : {"tokens:1" = 45.0}, "tokens:2" : {"tokens:2" = 45.0}, "one" : {"tokens:compiler_bos" = 46.09861228866811}}> ov <{"tokens:compiler_bos" : {"w" = 1.0}}> label <"w"> : !craft.vec<@w>
// CHECK-NEXT:    %[[SQUARES:.+]] = craft.mlp(%[[W]], %[[ONE]], %[[BOS]] : !craft.vec<@w>, !craft.vec<@one>, !craft.vec<@bos>) in <{"one" : {"squares[start]" = 1.0, "squares[1]" = -0.5, "squares[2]" = -0.6000001430511475, "squares[3]" = -0.75}, "tokens:compiler_bos" : {"squares[start]" = -1.0, "squares[1]" = -3.0, "squares[2]" = -3.0, "squares[3]" = -3.0}, "w" : {"squares[1]" = 1.0, "squares[2]" = 1.0, "squares[3]" = 1.0}}> out <{"squares[start]" : {"squares" = 9.0}, "squares[1]" : {"squares" = -50.0}, "squares[2]" : {"squares" = 30.000028610256777}, "squares[3]" : {"squares" = 19.999971389743223}}> label <"squares"> : !craft.vec<@squares>
// CHECK-NEXT:    %[[SMALL:.+]] = craft.mlp(%[[W]], %[[ONE]], %[[BOS]] : !craft.vec<@w>, !craft.vec<@one>, !craft.vec<@bos>) in <{"one" : {"small[start]" = 1.0, "small[1]" = -0.5, "small[2]" = -0.6000001430511475, "small[3]" = -0.75}, "tokens:compiler_bos" : {"small[start]" = -1.0, "small[1]" = -3.0, "small[2]" = -3.0, "small[3]" = -3.0}, "w" : {"small[1]" = 1.0, "small[2]" = 1.0, "small[3]" = 1.0}}> out <{"small[start]" : {"small" = 3.0e-05}, "small[1]" : {"small" = -9.999999999999999e-05}, "small[2]" : {"small" = 3.333336512250751e-05}, "small[3]" : {"small" = 6.666663487749247e-05}}> label <"small"> : !craft.vec<@small>
// CHECK-NEXT:    %[[V1:.+]] = craft.unembed(%[[SQUARES]], %[[ONE]] : !craft.vec<@squares>, !craft.vec<@one>) map <{"squares" : {"1" = 2.0, "4" = 8.0, "9" = 18.0}, "one" : {"1" = -1.0, "4" = -16.0, "9" = -81.0}}> decode <categorical [1, 4, 9]>
// CHECK-NEXT:    %[[V2:.+]] = craft.unembed(%[[SMALL]], %[[ONE]] : !craft.vec<@small>, !craft.vec<@one>) map <{"small" : {"1/100000" = 2.0e-05, "1/50000" = 4.0e-05, "3/100000" = 6.0e-05}, "one" : {"1/100000" = -1.0e-10, "1/50000" = -4.0e-10, "3/100000" = -9.0e-10}}> decode <categorical [1/100000, 1/50000, 3/100000]>
// CHECK-NEXT:    craft.return %[[V1]], %[[V2]] : !craft.output, !craft.output
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

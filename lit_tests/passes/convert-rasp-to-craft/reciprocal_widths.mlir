// RUN: rasp-opt -p 'convert-rasp-to-craft{linear=true}' --split-input-file %s | filecheck --match-full-lines %s

// A reciprocal width, the output of the head, needs no MLP; its readers are steps of M / (M + w), all
// of one slope.
rasp.program @reading vocab {1, 2} max_seq_len 2 {
  rasp.domain @t {1, 2}
  rasp.domain @w {0 to 2}
  rasp.domain @q {false, true}
  %t = rasp.tokens : !rasp.sop<categorical, @t>
  %s = rasp.select keys(%t) queries(%t) : !rasp.sop<categorical, @t>, !rasp.sop<categorical, @t> {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %w = rasp.selector_width %s named "w" : !rasp.sop<reciprocal, @w>
  %a = rasp.map(%w) named "a" : (!rasp.sop<reciprocal, @w>) -> !rasp.sop<categorical, @q> {
  ^bb0(%x: !rasp.value):
    %one = rasp.literal 1
    %r = rasp.cmp gt %x, %one
    rasp.yield %r
  }
  rasp.return %a : !rasp.sop<categorical, @q>
}

// CHECK:       craft.program @reading tokens <1, 2> max_seq_len 2 bos "compiler_bos" pad "compiler_pad" {
// CHECK-NEXT:    craft.space @bos <["tokens" onehot {"compiler_bos"}]>
// CHECK-NEXT:    craft.space @pad <["tokens" onehot {"compiler_pad"}]>
// CHECK-NEXT:    craft.space @one <["one" scalar]>
// CHECK-NEXT:    craft.space @indices <["indices" onehot {0, 1}]>
// CHECK-NEXT:    craft.space @tokens <["tokens" onehot {1, 2}]>
// CHECK-NEXT:    craft.space @w <["w" reciprocal 2]>
// CHECK-NEXT:    craft.space @a <["a" onehot {false, true}]>
// CHECK-NEXT:    %[[BOS:.+]] = craft.embed <{"compiler_bos" : {"tokens:compiler_bos" = 1.0}}> : !craft.vec<@bos>
// CHECK-NEXT:    %[[PAD:.+]] = craft.embed <{"compiler_pad" : {"tokens:compiler_pad" = 1.0}}> : !craft.vec<@pad>
// CHECK-NEXT:    %[[ONE:.+]] = craft.embed <{"1" : {"one" = 1.0}, "2" : {"one" = 1.0}, "compiler_bos" : {"one" = 1.0}, "compiler_pad" : {"one" = 1.0}}> : !craft.vec<@one>
// CHECK-NEXT:    %[[V0:.+]] = craft.position <{"0" : {"indices:0" = 1.0}, "1" : {"indices:1" = 1.0}}> : !craft.vec<@indices>
// CHECK-NEXT:    %[[TOKENS:.+]] = craft.embed <{"1" : {"tokens:1" = 1.0}, "2" : {"tokens:2" = 1.0}}> : !craft.vec<@tokens>
// CHECK-NEXT:    %[[W:.+]] = craft.head query(%[[TOKENS]], %[[ONE]], %[[BOS]] : !craft.vec<@tokens>, !craft.vec<@one>, !craft.vec<@bos>) key(%[[TOKENS]], %[[BOS]] : !craft.vec<@tokens>, !craft.vec<@bos>) value(%[[BOS]] : !craft.vec<@bos>) qk <{"tokens:1" : {"tokens:1" = 44.0}, "tokens:2" : {"tokens:2" = 44.0}, "one" : {"tokens:compiler_bos" = 44.69314718055995}}> ov <{"tokens:compiler_bos" : {"w" = 1.0}}> label <"w"> : !craft.vec<@w>
// CHECK-NEXT:    %[[A:.+]] = craft.mlp(%[[W]], %[[ONE]], %[[BOS]] : !craft.vec<@w>, !craft.vec<@one>, !craft.vec<@bos>) in <{"one" : {"a[start]" = 1.0, "a[1]+" = -8.828125, "a[1]-" = -9.828125}, "tokens:compiler_bos" : {"a[start]" = -1.0, "a[1]+" = -25.828125, "a[1]-" = -26.828125}, "w" : {"a[1]+" = 16.0, "a[1]-" = 16.0}}> out <{"a[start]" : {"a:True" = 1.0}, "a[1]+" : {"a:True" = -1.0, "a:False" = 1.0}, "a[1]-" : {"a:True" = 1.0, "a:False" = -1.0}}> label <"a"> : !craft.vec<@a>
// CHECK-NEXT:    %[[V1:.+]] = craft.unembed(%[[A]] : !craft.vec<@a>) map <{"a:False" : {"False" = 1.0}, "a:True" : {"True" = 1.0}}> decode <categorical [false, true]>
// CHECK-NEXT:    craft.return %[[V1]] : !craft.output
// CHECK-NEXT:  }

// -----

// The numerical width, by interpolation of the coordinates 1/2, 2/3 and 1: slopes -6, then -3.
rasp.program @number vocab {1, 2} max_seq_len 2 {
  rasp.domain @t {1, 2}
  rasp.domain @w {0 to 2}
  %t = rasp.tokens : !rasp.sop<categorical, @t>
  %s = rasp.select keys(%t) queries(%t) : !rasp.sop<categorical, @t>, !rasp.sop<categorical, @t> {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %w = rasp.selector_width %s named "w" : !rasp.sop<reciprocal, @w>
  %a = rasp.map(%w) named "a" as numerical : (!rasp.sop<reciprocal, @w>) -> !rasp.sop<numerical, @w> {
  ^bb0(%x: !rasp.value):
    rasp.yield %x
  }
  rasp.return %a : !rasp.sop<numerical, @w>
}

// CHECK:       craft.program @number tokens <1, 2> max_seq_len 2 bos "compiler_bos" pad "compiler_pad" {
// CHECK-NEXT:    craft.space @bos <["tokens" onehot {"compiler_bos"}]>
// CHECK-NEXT:    craft.space @pad <["tokens" onehot {"compiler_pad"}]>
// CHECK-NEXT:    craft.space @one <["one" scalar]>
// CHECK-NEXT:    craft.space @indices <["indices" onehot {0, 1}]>
// CHECK-NEXT:    craft.space @tokens <["tokens" onehot {1, 2}]>
// CHECK-NEXT:    craft.space @w <["w" reciprocal 2]>
// CHECK-NEXT:    craft.space @a <["a" scalar]>
// CHECK-NEXT:    %[[BOS:.+]] = craft.embed <{"compiler_bos" : {"tokens:compiler_bos" = 1.0}}> : !craft.vec<@bos>
// CHECK-NEXT:    %[[PAD:.+]] = craft.embed <{"compiler_pad" : {"tokens:compiler_pad" = 1.0}}> : !craft.vec<@pad>
// CHECK-NEXT:    %[[ONE:.+]] = craft.embed <{"1" : {"one" = 1.0}, "2" : {"one" = 1.0}, "compiler_bos" : {"one" = 1.0}, "compiler_pad" : {"one" = 1.0}}> : !craft.vec<@one>
// CHECK-NEXT:    %[[V0:.+]] = craft.position <{"0" : {"indices:0" = 1.0}, "1" : {"indices:1" = 1.0}}> : !craft.vec<@indices>
// CHECK-NEXT:    %[[TOKENS:.+]] = craft.embed <{"1" : {"tokens:1" = 1.0}, "2" : {"tokens:2" = 1.0}}> : !craft.vec<@tokens>
// CHECK-NEXT:    %[[W:.+]] = craft.head query(%[[TOKENS]], %[[ONE]], %[[BOS]] : !craft.vec<@tokens>, !craft.vec<@one>, !craft.vec<@bos>) key(%[[TOKENS]], %[[BOS]] : !craft.vec<@tokens>, !craft.vec<@bos>) value(%[[BOS]] : !craft.vec<@bos>) qk <{"tokens:1" : {"tokens:1" = 44.0}, "tokens:2" : {"tokens:2" = 44.0}, "one" : {"tokens:compiler_bos" = 44.69314718055995}}> ov <{"tokens:compiler_bos" : {"w" = 1.0}}> label <"w"> : !craft.vec<@w>
// CHECK-NEXT:    %[[A:.+]] = craft.mlp(%[[W]], %[[ONE]], %[[BOS]] : !craft.vec<@w>, !craft.vec<@one>, !craft.vec<@bos>) in <{"one" : {"a[start]" = 1.0, "a[1]" = -0.5, "a[2]" = -0.6666667461395264}, "tokens:compiler_bos" : {"a[start]" = -1.0, "a[1]" = -3.0, "a[2]" = -3.0}, "w" : {"a[1]" = 1.0, "a[2]" = 1.0}}> out <{"a[start]" : {"a" = 2.0}, "a[1]" : {"a" = -6.0}, "a[2]" : {"a" = 3.000000715255908}}> label <"a"> : !craft.vec<@a>
// CHECK-NEXT:    %[[V1:.+]] = craft.unembed(%[[A]] : !craft.vec<@a>) map <{"a" : {"value" = 1.0}}> decode <numerical {0 to 2}>
// CHECK-NEXT:    craft.return %[[V1]] : !craft.output
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

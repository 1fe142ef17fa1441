// RUN: rasp-opt -p 'rasp-infer-encodings,convert-rasp-to-craft{linear=true},craft-narrow-spaces' %s | filecheck --match-full-lines %s

// A kept variable is written by a component, though a linear map would do, and its readers do not
// narrow it: they read the sign of `a` alone.
rasp.program @kept vocab {1, 2, 3} max_seq_len 2 {
  %t = rasp.tokens named "t" : !rasp.sop
  %a = rasp.map(%t) named "a" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %two = rasp.literal 2
    %n = rasp.sub %x, %two
    rasp.yield %n
  }
  %b = rasp.map(%a) named "b" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %zero = rasp.literal 0
    %n = rasp.cmp lt %x, %zero
    rasp.yield %n
  }
  rasp.variable "a" keep
  rasp.variable "b"
  rasp.return %b : !rasp.sop
}

// CHECK:       craft.program @kept tokens <1, 2, 3> max_seq_len 2 bos "compiler_bos" pad "compiler_pad" {
// CHECK-NEXT:    craft.space @t <["t" onehot {1 to 3}]>
// CHECK-NEXT:    craft.space @a <["a" onehot {-1 to 1}]>
// CHECK-NEXT:    craft.space @b <["b" onehot {false, true}]>
// CHECK-NEXT:    %[[T:.+]] = craft.embed <{"1" : {"t:1" = 1.0}, "2" : {"t:2" = 1.0}, "3" : {"t:3" = 1.0}}> : !craft.vec<@t>
// CHECK-NEXT:    %[[A:.+]] = craft.mlp(%[[T]] : !craft.vec<@t>) in <{"t:1" : {"a[0]" = 1.0}, "t:2" : {"a[1]" = 1.0}, "t:3" : {"a[2]" = 1.0}}> out <{"a[0]" : {"a:-1" = 1.0}, "a[1]" : {"a:0" = 1.0}, "a[2]" : {"a:1" = 1.0}}> label <"a"> : !craft.vec<@a>
// CHECK-NEXT:    %[[B:.+]] = craft.linear(%[[A]] : !craft.vec<@a>) map <{"a:-1" : {"b:True" = 1.0}, "a:0" : {"b:False" = 1.0}, "a:1" : {"b:False" = 1.0}}> : !craft.vec<@b>
// CHECK-NEXT:    %[[V0:.+]] = craft.unembed(%[[B]] : !craft.vec<@b>) map <{"b:False" : {"False" = 1.0}, "b:True" : {"True" = 1.0}}> decode <categorical [false, true]>
// CHECK-NEXT:    craft.variable "a" keep values <{-1 to 1}> encoded <["a" onehot {-1 to 1}]>
// CHECK-NEXT:    craft.variable "b" values <{false, true}> encoded <["b" onehot {false, true}]>
// CHECK-NEXT:    craft.variable "t" derived values <{1 to 3}> encoded <["t" onehot {1 to 3}]>
// CHECK-NEXT:    craft.return %[[V0]] : !craft.output
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

// RUN: rasp-opt -p craft-merge-heads,craft-share-neurons %s | filecheck --match-full-lines %s

// The writers of kept variables stay apart.
craft.program @two tokens <"a", "b"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @t <["t" onehot {"a", "b"}]>
  craft.space @g <["g" scalar]>
  craft.space @h <["h" scalar]>
  craft.space @m <["m" scalar]>
  craft.space @n <["n" scalar]>
  %t = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}}> : !craft.vec<@t>
  %g = craft.head query(%t : !craft.vec<@t>) key(%t : !craft.vec<@t>) value(%t : !craft.vec<@t>) qk <{"t:a" : {"t:b" = 9.0}}> ov <{"t:a" : {"g" = 1.0}}> label <"g"> : !craft.vec<@g>
  %h = craft.head query(%t : !craft.vec<@t>) key(%t : !craft.vec<@t>) value(%t : !craft.vec<@t>) qk <{"t:a" : {"t:b" = 9.0}}> ov <{"t:b" : {"h" = 3.0}}> label <"h"> : !craft.vec<@h>
  %m = craft.mlp(%g : !craft.vec<@g>) in <{"g" : {"m[1]" = 1.0}}> out <{"m[1]" : {"m" = 2.0}}> label <"m"> : !craft.vec<@m>
  %n = craft.mlp(%g : !craft.vec<@g>) in <{"g" : {"n[1]" = 1.0}}> out <{"n[1]" : {"n" = 3.0}}> label <"n"> : !craft.vec<@n>
  %o = craft.unembed(%h, %m, %n : !craft.vec<@h>, !craft.vec<@m>, !craft.vec<@n>) map <{"h" : {"value" = 1.0}, "m" : {"value" = 2.0}, "n" : {"value" = 5.0}}> decode <numerical {0, 1}>
  craft.variable "h" line 2 keep values <{0, 3}> encoded <["h" scalar]>
  craft.variable "n" line 4 keep values <{0, 3}> encoded <["n" scalar]>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @two tokens <"a", "b"> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @t <["t" onehot {"a", "b"}]>
// CHECK-NEXT:    craft.space @g <["g" scalar]>
// CHECK-NEXT:    craft.space @h <["h" scalar]>
// CHECK-NEXT:    craft.space @m <["m" scalar]>
// CHECK-NEXT:    craft.space @n <["n" scalar]>
// CHECK-NEXT:    %[[T:.+]] = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}}> : !craft.vec<@t>
// CHECK-NEXT:    %[[G:.+]] = craft.head query(%[[T]] : !craft.vec<@t>) key(%[[T]] : !craft.vec<@t>) value(%[[T]] : !craft.vec<@t>) qk <{"t:a" : {"t:b" = 9.0}}> ov <{"t:a" : {"g" = 1.0}}> label <"g"> : !craft.vec<@g>
// CHECK-NEXT:    %[[H:.+]] = craft.head query(%[[T]] : !craft.vec<@t>) key(%[[T]] : !craft.vec<@t>) value(%[[T]] : !craft.vec<@t>) qk <{"t:a" : {"t:b" = 9.0}}> ov <{"t:b" : {"h" = 3.0}}> label <"h"> : !craft.vec<@h>
// CHECK-NEXT:    %[[M:.+]] = craft.mlp(%[[G]] : !craft.vec<@g>) in <{"g" : {"m[1]" = 1.0}}> out <{"m[1]" : {"m" = 2.0}}> label <"m"> : !craft.vec<@m>
// CHECK-NEXT:    %[[N:.+]] = craft.mlp(%[[G]] : !craft.vec<@g>) in <{"g" : {"n[1]" = 1.0}}> out <{"n[1]" : {"n" = 3.0}}> label <"n"> : !craft.vec<@n>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[H]], %[[M]], %[[N]] : !craft.vec<@h>, !craft.vec<@m>, !craft.vec<@n>) map <{"h" : {"value" = 1.0}, "m" : {"value" = 2.0}, "n" : {"value" = 5.0}}> decode <numerical {0, 1}>
// CHECK-NEXT:    craft.variable "h" line 2 keep values <{0, 3}> encoded <["h" scalar]>
// CHECK-NEXT:    craft.variable "n" line 4 keep values <{0, 3}> encoded <["n" scalar]>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

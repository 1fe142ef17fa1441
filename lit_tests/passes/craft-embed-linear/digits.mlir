// RUN: rasp-opt -p craft-embed-linear %s | filecheck --match-full-lines %s

// Two digits of 9 positions: 6 directions in place of 9.
craft.program @digits tokens <"a", "b"> max_seq_len 9 bos "BOS" pad "PAD" {
  craft.space @t <["t" onehot {"a", "b"}]>
  craft.space @i <["i" onehot {0 to 8}]>
  craft.space @b <["b" onehot {0 to 2}]>
  craft.space @l <["l" onehot {0 to 2}]>
  craft.space @h <["h" scalar]>
  %t = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}}> : !craft.vec<@t>
  %i = craft.position <{"0" : {"i:0" = 1.0}, "1" : {"i:1" = 1.0}, "2" : {"i:2" = 1.0}, "3" : {"i:3" = 1.0}, "4" : {"i:4" = 1.0}, "5" : {"i:5" = 1.0}, "6" : {"i:6" = 1.0}, "7" : {"i:7" = 1.0}, "8" : {"i:8" = 1.0}}> : !craft.vec<@i>
  %b = craft.linear(%i : !craft.vec<@i>) map <{"i:0" : {"b:0" = 1.0}, "i:1" : {"b:0" = 1.0}, "i:2" : {"b:0" = 1.0}, "i:3" : {"b:1" = 1.0}, "i:4" : {"b:1" = 1.0}, "i:5" : {"b:1" = 1.0}, "i:6" : {"b:2" = 1.0}, "i:7" : {"b:2" = 1.0}, "i:8" : {"b:2" = 1.0}}> : !craft.vec<@b>
  %l = craft.linear(%i : !craft.vec<@i>) map <{"i:0" : {"l:0" = 1.0}, "i:1" : {"l:1" = 1.0}, "i:2" : {"l:2" = 1.0}, "i:3" : {"l:0" = 1.0}, "i:4" : {"l:1" = 1.0}, "i:5" : {"l:2" = 1.0}, "i:6" : {"l:0" = 1.0}, "i:7" : {"l:1" = 1.0}, "i:8" : {"l:2" = 1.0}}> : !craft.vec<@l>
  %h = craft.head query(%b, %l : !craft.vec<@b>, !craft.vec<@l>) key(%b, %l : !craft.vec<@b>, !craft.vec<@l>) value(%t : !craft.vec<@t>) qk <{"b:0" : {"b:0" = 0.1}, "b:1" : {"b:1" = 0.37}, "b:2" : {"b:2" = 0.911}, "l:1" : {"l:0" = 0.6}, "l:2" : {"l:0" = 0.8999999999999999, "l:1" = 2.31}}> ov <{"t:a" : {"h" = 1.0}}> label <"h"> : !craft.vec<@h>
  %o = craft.unembed(%h : !craft.vec<@h>) map <{"h" : {"value" = 1.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @digits tokens <"a", "b"> max_seq_len 9 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @t <["t" onehot {"a", "b"}]>
// CHECK-NEXT:    craft.space @i <["i" onehot {0 to 8}]>
// CHECK-NEXT:    craft.space @b <["b" onehot {0 to 2}]>
// CHECK-NEXT:    craft.space @l <["l" onehot {0 to 2}]>
// CHECK-NEXT:    craft.space @h <["h" scalar]>
// CHECK-NEXT:    %[[T:.+]] = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}}> : !craft.vec<@t>
// CHECK-NEXT:    %[[I:.+]] = craft.position <{"0" : {"i:0" = 1.0}, "1" : {"i:1" = 1.0}, "2" : {"i:2" = 1.0}, "3" : {"i:3" = 1.0}, "4" : {"i:4" = 1.0}, "5" : {"i:5" = 1.0}, "6" : {"i:6" = 1.0}, "7" : {"i:7" = 1.0}, "8" : {"i:8" = 1.0}}> : !craft.vec<@i>
// CHECK-NEXT:    %[[B:.+]] = craft.position <{"0" : {"b:0" = 1.0}, "1" : {"b:0" = 1.0}, "2" : {"b:0" = 1.0}, "3" : {"b:1" = 1.0}, "4" : {"b:1" = 1.0}, "5" : {"b:1" = 1.0}, "6" : {"b:2" = 1.0}, "7" : {"b:2" = 1.0}, "8" : {"b:2" = 1.0}}> : !craft.vec<@b>
// CHECK-NEXT:    %[[L:.+]] = craft.linear(%[[I]] : !craft.vec<@i>) map <{"i:0" : {"l:0" = 1.0}, "i:1" : {"l:1" = 1.0}, "i:2" : {"l:2" = 1.0}, "i:3" : {"l:0" = 1.0}, "i:4" : {"l:1" = 1.0}, "i:5" : {"l:2" = 1.0}, "i:6" : {"l:0" = 1.0}, "i:7" : {"l:1" = 1.0}, "i:8" : {"l:2" = 1.0}}> : !craft.vec<@l>
// CHECK-NEXT:    %[[H:.+]] = craft.head query(%[[B]], %[[L]] : !craft.vec<@b>, !craft.vec<@l>) key(%[[B]], %[[L]] : !craft.vec<@b>, !craft.vec<@l>) value(%[[T]] : !craft.vec<@t>) qk <{"b:0" : {"b:0" = 0.1}, "b:1" : {"b:1" = 0.37}, "b:2" : {"b:2" = 0.911}, "l:1" : {"l:0" = 0.6}, "l:2" : {"l:0" = 0.8999999999999999, "l:1" = 2.31}}> ov <{"t:a" : {"h" = 1.0}}> label <"h"> : !craft.vec<@h>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[H]] : !craft.vec<@h>) map <{"h" : {"value" = 1.0}}> decode <numerical {0, 1}>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

// RUN: rasp-opt -p craft-embed-linear --split-input-file %s | filecheck %s

// One digit: composed into the head, the positions of a block are alike, 3 directions too.
craft.program @single tokens <"a", "b"> max_seq_len 9 bos "BOS" pad "PAD" {
  craft.space @t <["t" onehot {"a", "b"}]>
  craft.space @i <["i" onehot {0 to 8}]>
  craft.space @b <["b" onehot {0 to 2}]>
  craft.space @l <["l" onehot {0 to 2}]>
  craft.space @h <["h" scalar]>
  %t = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}}> : !craft.vec<@t>
  %i = craft.position <{"0" : {"i:0" = 1.0}, "1" : {"i:1" = 1.0}, "2" : {"i:2" = 1.0}, "3" : {"i:3" = 1.0}, "4" : {"i:4" = 1.0}, "5" : {"i:5" = 1.0}, "6" : {"i:6" = 1.0}, "7" : {"i:7" = 1.0}, "8" : {"i:8" = 1.0}}> : !craft.vec<@i>
  %b = craft.linear(%i : !craft.vec<@i>) map <{"i:0" : {"b:0" = 1.0}, "i:1" : {"b:0" = 1.0}, "i:2" : {"b:0" = 1.0}, "i:3" : {"b:1" = 1.0}, "i:4" : {"b:1" = 1.0}, "i:5" : {"b:1" = 1.0}, "i:6" : {"b:2" = 1.0}, "i:7" : {"b:2" = 1.0}, "i:8" : {"b:2" = 1.0}}> : !craft.vec<@b>
  %h = craft.head query(%b : !craft.vec<@b>) key(%b : !craft.vec<@b>) value(%t : !craft.vec<@t>) qk <{"b:0" : {"b:0" = 9.0}, "b:1" : {"b:1" = 9.0}, "b:2" : {"b:2" = 9.0}}> ov <{"t:a" : {"h" = 1.0}}> label <"h"> : !craft.vec<@h>
  %o = craft.unembed(%h : !craft.vec<@h>) map <{"h" : {"value" = 1.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @single tokens <"a", "b"> max_seq_len 9 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @t <["t" onehot {"a", "b"}]>
// CHECK-NEXT:    craft.space @i <["i" onehot {0 to 8}]>
// CHECK-NEXT:    craft.space @b <["b" onehot {0 to 2}]>
// CHECK-NEXT:    craft.space @l <["l" onehot {0 to 2}]>
// CHECK-NEXT:    craft.space @h <["h" scalar]>
// CHECK-NEXT:    %[[T:.+]] = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}}> : !craft.vec<@t>
// CHECK-NEXT:    %[[I:.+]] = craft.position <{"0" : {"i:0" = 1.0}, "1" : {"i:1" = 1.0}, "2" : {"i:2" = 1.0}, "3" : {"i:3" = 1.0}, "4" : {"i:4" = 1.0}, "5" : {"i:5" = 1.0}, "6" : {"i:6" = 1.0}, "7" : {"i:7" = 1.0}, "8" : {"i:8" = 1.0}}> : !craft.vec<@i>
// CHECK-NEXT:    %[[B:.+]] = craft.linear(%[[I]] : !craft.vec<@i>) map <{"i:0" : {"b:0" = 1.0}, "i:1" : {"b:0" = 1.0}, "i:2" : {"b:0" = 1.0}, "i:3" : {"b:1" = 1.0}, "i:4" : {"b:1" = 1.0}, "i:5" : {"b:1" = 1.0}, "i:6" : {"b:2" = 1.0}, "i:7" : {"b:2" = 1.0}, "i:8" : {"b:2" = 1.0}}> : !craft.vec<@b>
// CHECK-NEXT:    %[[H:.+]] = craft.head query(%[[B]] : !craft.vec<@b>) key(%[[B]] : !craft.vec<@b>) value(%[[T]] : !craft.vec<@t>) qk <{"b:0" : {"b:0" = 9.0}, "b:1" : {"b:1" = 9.0}, "b:2" : {"b:2" = 9.0}}> ov <{"t:a" : {"h" = 1.0}}> label <"h"> : !craft.vec<@h>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[H]] : !craft.vec<@h>) map <{"h" : {"value" = 1.0}}> decode <numerical {0, 1}>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// -----

// The head reads the positions by three more columns: 9 directions either way.
craft.program @direct tokens <"a", "b"> max_seq_len 9 bos "BOS" pad "PAD" {
  craft.space @t <["t" onehot {"a", "b"}]>
  craft.space @i <["i" onehot {0 to 8}]>
  craft.space @b <["b" onehot {0 to 2}]>
  craft.space @l <["l" onehot {0 to 2}]>
  craft.space @h <["h" scalar]>
  %t = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}}> : !craft.vec<@t>
  %i = craft.position <{"0" : {"i:0" = 1.0}, "1" : {"i:1" = 1.0}, "2" : {"i:2" = 1.0}, "3" : {"i:3" = 1.0}, "4" : {"i:4" = 1.0}, "5" : {"i:5" = 1.0}, "6" : {"i:6" = 1.0}, "7" : {"i:7" = 1.0}, "8" : {"i:8" = 1.0}}> : !craft.vec<@i>
  %b = craft.linear(%i : !craft.vec<@i>) map <{"i:0" : {"b:0" = 1.0}, "i:1" : {"b:0" = 1.0}, "i:2" : {"b:0" = 1.0}, "i:3" : {"b:1" = 1.0}, "i:4" : {"b:1" = 1.0}, "i:5" : {"b:1" = 1.0}, "i:6" : {"b:2" = 1.0}, "i:7" : {"b:2" = 1.0}, "i:8" : {"b:2" = 1.0}}> : !craft.vec<@b>
  %l = craft.linear(%i : !craft.vec<@i>) map <{"i:0" : {"l:0" = 1.0}, "i:1" : {"l:1" = 1.0}, "i:2" : {"l:2" = 1.0}, "i:3" : {"l:0" = 1.0}, "i:4" : {"l:1" = 1.0}, "i:5" : {"l:2" = 1.0}, "i:6" : {"l:0" = 1.0}, "i:7" : {"l:1" = 1.0}, "i:8" : {"l:2" = 1.0}}> : !craft.vec<@l>
  %h = craft.head query(%b, %l, %i : !craft.vec<@b>, !craft.vec<@l>, !craft.vec<@i>) key(%b, %l : !craft.vec<@b>, !craft.vec<@l>) value(%t : !craft.vec<@t>) qk <{"b:0" : {"b:0" = 0.1}, "b:1" : {"b:1" = 0.37}, "b:2" : {"b:2" = 0.911}, "l:1" : {"l:0" = 0.6}, "l:2" : {"l:0" = 0.8999999999999999, "l:1" = 2.31}, "i:0" : {"b:0" = 0.3, "b:1" = 0.7, "b:2" = 0.1}, "i:1" : {"b:0" = 1.3, "b:1" = 5.7, "b:2" = 1.1}, "i:2" : {"b:0" = 4.3, "b:1" = 10.7, "b:2" = 8.1}, "i:3" : {"b:0" = 2.3, "b:1" = 4.7, "b:2" = 1.1}, "i:4" : {"b:0" = 2.3, "b:1" = 9.7, "b:2" = 12.1}, "i:5" : {"b:0" = 4.3, "b:1" = 3.7, "b:2" = 8.1}, "i:6" : {"b:0" = 1.3, "b:1" = 8.7, "b:2" = 8.1}, "i:7" : {"b:0" = 0.3, "b:1" = 2.7, "b:2" = 5.1}, "i:8" : {"b:0" = 1.3, "b:1" = 7.7, "b:2" = 5.1}}> ov <{"t:a" : {"h" = 1.0}}> label <"h"> : !craft.vec<@h>
  %o = craft.unembed(%h : !craft.vec<@h>) map <{"h" : {"value" = 1.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @direct tokens <"a", "b"> max_seq_len 9 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @t <["t" onehot {"a", "b"}]>
// CHECK-NEXT:    craft.space @i <["i" onehot {0 to 8}]>
// CHECK-NEXT:    craft.space @b <["b" onehot {0 to 2}]>
// CHECK-NEXT:    craft.space @l <["l" onehot {0 to 2}]>
// CHECK-NEXT:    craft.space @h <["h" scalar]>
// CHECK-NEXT:    %[[T:.+]] = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}}> : !craft.vec<@t>
// CHECK-NEXT:    %[[I:.+]] = craft.position <{"0" : {"i:0" = 1.0}, "1" : {"i:1" = 1.0}, "2" : {"i:2" = 1.0}, "3" : {"i:3" = 1.0}, "4" : {"i:4" = 1.0}, "5" : {"i:5" = 1.0}, "6" : {"i:6" = 1.0}, "7" : {"i:7" = 1.0}, "8" : {"i:8" = 1.0}}> : !craft.vec<@i>
// CHECK-NEXT:    %[[B:.+]] = craft.linear(%[[I]] : !craft.vec<@i>) map <{"i:0" : {"b:0" = 1.0}, "i:1" : {"b:0" = 1.0}, "i:2" : {"b:0" = 1.0}, "i:3" : {"b:1" = 1.0}, "i:4" : {"b:1" = 1.0}, "i:5" : {"b:1" = 1.0}, "i:6" : {"b:2" = 1.0}, "i:7" : {"b:2" = 1.0}, "i:8" : {"b:2" = 1.0}}> : !craft.vec<@b>
// CHECK-NEXT:    %[[L:.+]] = craft.linear(%[[I]] : !craft.vec<@i>) map <{"i:0" : {"l:0" = 1.0}, "i:1" : {"l:1" = 1.0}, "i:2" : {"l:2" = 1.0}, "i:3" : {"l:0" = 1.0}, "i:4" : {"l:1" = 1.0}, "i:5" : {"l:2" = 1.0}, "i:6" : {"l:0" = 1.0}, "i:7" : {"l:1" = 1.0}, "i:8" : {"l:2" = 1.0}}> : !craft.vec<@l>
// CHECK-NEXT:    %[[H:.+]] = craft.head query(%[[B]], %[[L]], %[[I]] : !craft.vec<@b>, !craft.vec<@l>, !craft.vec<@i>) key(%[[B]], %[[L]] : !craft.vec<@b>, !craft.vec<@l>) value(%[[T]] : !craft.vec<@t>) qk <{"b:0" : {"b:0" = 0.1}, "b:1" : {"b:1" = 0.37}, "b:2" : {"b:2" = 0.911}, "l:1" : {"l:0" = 0.6}, "l:2" : {"l:0" = 0.8999999999999999, "l:1" = 2.31}, "i:0" : {"b:0" = 0.3, "b:1" = 0.7, "b:2" = 0.1}, "i:1" : {"b:0" = 1.3, "b:1" = 5.7, "b:2" = 1.1}, "i:2" : {"b:0" = 4.3, "b:1" = 10.7, "b:2" = 8.1}, "i:3" : {"b:0" = 2.3, "b:1" = 4.7, "b:2" = 1.1}, "i:4" : {"b:0" = 2.3, "b:1" = 9.7, "b:2" = 12.1}, "i:5" : {"b:0" = 4.3, "b:1" = 3.7, "b:2" = 8.1}, "i:6" : {"b:0" = 1.3, "b:1" = 8.7, "b:2" = 8.1}, "i:7" : {"b:0" = 0.3, "b:1" = 2.7, "b:2" = 5.1}, "i:8" : {"b:0" = 1.3, "b:1" = 7.7, "b:2" = 5.1}}> ov <{"t:a" : {"h" = 1.0}}> label <"h"> : !craft.vec<@h>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[H]] : !craft.vec<@h>) map <{"h" : {"value" = 1.0}}> decode <numerical {0, 1}>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// -----

// The embedding holds a kept variable, so that its directions stay.
craft.program @kept tokens <"a", "b"> max_seq_len 9 bos "BOS" pad "PAD" {
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
  craft.variable "i" line 1 keep values <{0 to 8}> encoded <["i" onehot {0 to 8}]>
  %o = craft.unembed(%h : !craft.vec<@h>) map <{"h" : {"value" = 1.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @kept tokens <"a", "b"> max_seq_len 9 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @t <["t" onehot {"a", "b"}]>
// CHECK-NEXT:    craft.space @i <["i" onehot {0 to 8}]>
// CHECK-NEXT:    craft.space @b <["b" onehot {0 to 2}]>
// CHECK-NEXT:    craft.space @l <["l" onehot {0 to 2}]>
// CHECK-NEXT:    craft.space @h <["h" scalar]>
// CHECK-NEXT:    %[[T:.+]] = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}}> : !craft.vec<@t>
// CHECK-NEXT:    %[[I:.+]] = craft.position <{"0" : {"i:0" = 1.0}, "1" : {"i:1" = 1.0}, "2" : {"i:2" = 1.0}, "3" : {"i:3" = 1.0}, "4" : {"i:4" = 1.0}, "5" : {"i:5" = 1.0}, "6" : {"i:6" = 1.0}, "7" : {"i:7" = 1.0}, "8" : {"i:8" = 1.0}}> : !craft.vec<@i>
// CHECK-NEXT:    %[[B:.+]] = craft.linear(%[[I]] : !craft.vec<@i>) map <{"i:0" : {"b:0" = 1.0}, "i:1" : {"b:0" = 1.0}, "i:2" : {"b:0" = 1.0}, "i:3" : {"b:1" = 1.0}, "i:4" : {"b:1" = 1.0}, "i:5" : {"b:1" = 1.0}, "i:6" : {"b:2" = 1.0}, "i:7" : {"b:2" = 1.0}, "i:8" : {"b:2" = 1.0}}> : !craft.vec<@b>
// CHECK-NEXT:    %[[L:.+]] = craft.linear(%[[I]] : !craft.vec<@i>) map <{"i:0" : {"l:0" = 1.0}, "i:1" : {"l:1" = 1.0}, "i:2" : {"l:2" = 1.0}, "i:3" : {"l:0" = 1.0}, "i:4" : {"l:1" = 1.0}, "i:5" : {"l:2" = 1.0}, "i:6" : {"l:0" = 1.0}, "i:7" : {"l:1" = 1.0}, "i:8" : {"l:2" = 1.0}}> : !craft.vec<@l>
// CHECK-NEXT:    %[[H:.+]] = craft.head query(%[[B]], %[[L]] : !craft.vec<@b>, !craft.vec<@l>) key(%[[B]], %[[L]] : !craft.vec<@b>, !craft.vec<@l>) value(%[[T]] : !craft.vec<@t>) qk <{"b:0" : {"b:0" = 0.1}, "b:1" : {"b:1" = 0.37}, "b:2" : {"b:2" = 0.911}, "l:1" : {"l:0" = 0.6}, "l:2" : {"l:0" = 0.8999999999999999, "l:1" = 2.31}}> ov <{"t:a" : {"h" = 1.0}}> label <"h"> : !craft.vec<@h>
// CHECK-NEXT:    craft.variable "i" line 1 keep values <{0 to 8}> encoded <["i" onehot {0 to 8}]>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[H]] : !craft.vec<@h>) map <{"h" : {"value" = 1.0}}> decode <numerical {0, 1}>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

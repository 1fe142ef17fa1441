// RUN: rasp-opt -p craft-merge-heads --split-input-file %s | filecheck %s

// Heads of equal scores merge into one head, whose values are a direct sum.
craft.program @two tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @t <["t" onehot {"a", "b", "c"}]>
  craft.space @g <["g" scalar]>
  craft.space @h <["h" scalar]>
  %t = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
  %g = craft.head query(%t : !craft.vec<@t>) key(%t : !craft.vec<@t>) value(%t : !craft.vec<@t>) qk <{"t:a" : {"t:b" = 9.0}}> ov <{"t:a" : {"g" = 1.0}}> label <"g"> : !craft.vec<@g>
  %h = craft.head query(%t : !craft.vec<@t>) key(%t : !craft.vec<@t>) value(%t : !craft.vec<@t>) qk <{"t:a" : {"t:b" = 9.0}}> ov <{"t:b" : {"h" = 3.0}}> label <"h"> : !craft.vec<@h>
  %o = craft.unembed(%g, %h : !craft.vec<@g>, !craft.vec<@h>) map <{"g" : {"value" = 1.0}, "h" : {"value" = 2.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @two tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @t <["t" onehot {"a", "b", "c"}]>
// CHECK-NEXT:    craft.space @g_h <["g" scalar, "h" scalar]>
// CHECK-NEXT:    %[[T:.+]] = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
// CHECK-NEXT:    %[[V0:.+]] = craft.head query(%[[T]] : !craft.vec<@t>) key(%[[T]] : !craft.vec<@t>) value(%[[T]] : !craft.vec<@t>) qk <{"t:a" : {"t:b" = 9.0}}> ov <{"t:a" : {"g" = 1.0}, "t:b" : {"h" = 3.0}}> label <"g+h"> : !craft.vec<@g_h>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[V0]] : !craft.vec<@g_h>) map <{"g" : {"value" = 1.0}, "h" : {"value" = 2.0}}> decode <numerical {0, 1}>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// -----

// Heads of different values merge; the merged head stands after its operands.
craft.program @values tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @t <["t" onehot {"a", "b", "c"}]>
  craft.space @x <["x" scalar]>
  craft.space @g <["g" scalar]>
  craft.space @h <["h" scalar]>
  %t = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
  %g = craft.head query(%t : !craft.vec<@t>) key(%t : !craft.vec<@t>) value(%t : !craft.vec<@t>) qk <{"t:a" : {"t:b" = 9.0}}> ov <{"t:a" : {"g" = 1.0}}> label <"g"> : !craft.vec<@g>
  %x = craft.embed <{"a" : {"x" = 1.0}}> : !craft.vec<@x>
  %h = craft.head query(%t : !craft.vec<@t>) key(%t : !craft.vec<@t>) value(%x : !craft.vec<@x>) qk <{"t:a" : {"t:b" = 9.0}}> ov <{"x" : {"h" = 1.0}}> label <"h"> : !craft.vec<@h>
  %o = craft.unembed(%g, %h : !craft.vec<@g>, !craft.vec<@h>) map <{"g" : {"value" = 1.0}, "h" : {"value" = 2.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @values tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @t <["t" onehot {"a", "b", "c"}]>
// CHECK-NEXT:    craft.space @x <["x" scalar]>
// CHECK-NEXT:    craft.space @g_h <["g" scalar, "h" scalar]>
// CHECK-NEXT:    %[[T:.+]] = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
// CHECK-NEXT:    %[[X:.+]] = craft.embed <{"a" : {"x" = 1.0}}> : !craft.vec<@x>
// CHECK-NEXT:    %[[V0:.+]] = craft.head query(%[[T]] : !craft.vec<@t>) key(%[[T]] : !craft.vec<@t>) value(%[[T]], %[[X]] : !craft.vec<@t>, !craft.vec<@x>) qk <{"t:a" : {"t:b" = 9.0}}> ov <{"t:a" : {"g" = 1.0}, "x" : {"h" = 1.0}}> label <"g+h"> : !craft.vec<@g_h>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[V0]] : !craft.vec<@g_h>) map <{"g" : {"value" = 1.0}, "h" : {"value" = 2.0}}> decode <numerical {0, 1}>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// -----

// Three heads merge, and their readers change: scores, values and an MLP.
craft.program @three tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @t <["t" onehot {"a", "b", "c"}]>
  craft.space @i <["i" scalar]>
  craft.space @k <["k" scalar]>
  craft.space @n <["n" scalar]>
  craft.space @g <["g" scalar]>
  craft.space @h <["h" scalar]>
  %t = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
  %g = craft.head query(%t : !craft.vec<@t>) key(%t : !craft.vec<@t>) value(%t : !craft.vec<@t>) qk <{"t:a" : {"t:b" = 9.0}}> ov <{"t:a" : {"g" = 1.0}}> label <"g"> : !craft.vec<@g>
  %h = craft.head query(%t : !craft.vec<@t>) key(%t : !craft.vec<@t>) value(%t : !craft.vec<@t>) qk <{"t:a" : {"t:b" = 9.0}}> ov <{"t:a" : {"h" = 1.0}}> label <"h"> : !craft.vec<@h>
  %i = craft.head query(%t : !craft.vec<@t>) key(%t : !craft.vec<@t>) value(%t : !craft.vec<@t>) qk <{"t:a" : {"t:b" = 9.0}}> ov <{"t:a" : {"i" = 1.0}}> label <"i"> : !craft.vec<@i>
  %k = craft.head query(%g : !craft.vec<@g>) key(%h : !craft.vec<@h>) value(%i : !craft.vec<@i>) qk <{"g" : {"h" = 5.0}}> ov <{"i" : {"k" = 1.0}}> label <"k"> : !craft.vec<@k>
  %n = craft.mlp(%k, %g, %i : !craft.vec<@k>, !craft.vec<@g>, !craft.vec<@i>) in <{"k" : {"n" = 1.0}, "g" : {"n" = 1.0}, "i" : {"n" = 1.0}}> out <{"n" : {"n" = 1.0}}> label <"n"> : !craft.vec<@n>
  %o = craft.unembed(%n : !craft.vec<@n>) map <{"n" : {"value" = 1.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @three tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @t <["t" onehot {"a", "b", "c"}]>
// CHECK-NEXT:    craft.space @k <["k" scalar]>
// CHECK-NEXT:    craft.space @n <["n" scalar]>
// CHECK-NEXT:    craft.space @g_h_i <["g" scalar, "h" scalar, "i" scalar]>
// CHECK-NEXT:    %[[T:.+]] = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
// CHECK-NEXT:    %[[V0:.+]] = craft.head query(%[[T]] : !craft.vec<@t>) key(%[[T]] : !craft.vec<@t>) value(%[[T]] : !craft.vec<@t>) qk <{"t:a" : {"t:b" = 9.0}}> ov <{"t:a" : {"g" = 1.0, "h" = 1.0, "i" = 1.0}}> label <"g+h+i"> : !craft.vec<@g_h_i>
// CHECK-NEXT:    %[[K:.+]] = craft.head query(%[[V0]] : !craft.vec<@g_h_i>) key(%[[V0]] : !craft.vec<@g_h_i>) value(%[[V0]] : !craft.vec<@g_h_i>) qk <{"g" : {"h" = 5.0}}> ov <{"i" : {"k" = 1.0}}> label <"k"> : !craft.vec<@k>
// CHECK-NEXT:    %[[N:.+]] = craft.mlp(%[[K]], %[[V0]] : !craft.vec<@k>, !craft.vec<@g_h_i>) in <{"k" : {"n" = 1.0}, "g" : {"n" = 1.0}, "i" : {"n" = 1.0}}> out <{"n" : {"n" = 1.0}}> label <"n"> : !craft.vec<@n>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[N]] : !craft.vec<@n>) map <{"n" : {"value" = 1.0}}> decode <numerical {0, 1}>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// -----

// Heads that read merged heads merge in turn.
craft.program @layers tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @t <["t" onehot {"a", "b", "c"}]>
  craft.space @x <["x" scalar]>
  craft.space @y <["y" scalar]>
  craft.space @g <["g" scalar]>
  craft.space @h <["h" scalar]>
  %t = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
  %g = craft.head query(%t : !craft.vec<@t>) key(%t : !craft.vec<@t>) value(%t : !craft.vec<@t>) qk <{"t:a" : {"t:b" = 9.0}}> ov <{"t:a" : {"g" = 1.0}}> label <"g"> : !craft.vec<@g>
  %h = craft.head query(%t : !craft.vec<@t>) key(%t : !craft.vec<@t>) value(%t : !craft.vec<@t>) qk <{"t:a" : {"t:b" = 9.0}}> ov <{"t:b" : {"h" = 1.0}}> label <"h"> : !craft.vec<@h>
  %x = craft.head query(%t : !craft.vec<@t>) key(%t : !craft.vec<@t>) value(%g : !craft.vec<@g>) qk <{"t:a" : {"t:b" = 9.0}}> ov <{"g" : {"x" = 1.0}}> label <"x"> : !craft.vec<@x>
  %y = craft.head query(%t : !craft.vec<@t>) key(%t : !craft.vec<@t>) value(%h : !craft.vec<@h>) qk <{"t:a" : {"t:b" = 9.0}}> ov <{"h" : {"y" = 1.0}}> label <"y"> : !craft.vec<@y>
  %o = craft.unembed(%x, %y : !craft.vec<@x>, !craft.vec<@y>) map <{"x" : {"value" = 1.0}, "y" : {"value" = 2.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @layers tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @t <["t" onehot {"a", "b", "c"}]>
// CHECK-NEXT:    craft.space @g_h <["g" scalar, "h" scalar]>
// CHECK-NEXT:    craft.space @x_y <["x" scalar, "y" scalar]>
// CHECK-NEXT:    %[[T:.+]] = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
// CHECK-NEXT:    %[[V0:.+]] = craft.head query(%[[T]] : !craft.vec<@t>) key(%[[T]] : !craft.vec<@t>) value(%[[T]] : !craft.vec<@t>) qk <{"t:a" : {"t:b" = 9.0}}> ov <{"t:a" : {"g" = 1.0}, "t:b" : {"h" = 1.0}}> label <"g+h"> : !craft.vec<@g_h>
// CHECK-NEXT:    %[[V1:.+]] = craft.head query(%[[T]] : !craft.vec<@t>) key(%[[T]] : !craft.vec<@t>) value(%[[V0]] : !craft.vec<@g_h>) qk <{"t:a" : {"t:b" = 9.0}}> ov <{"g" : {"x" = 1.0}, "h" : {"y" = 1.0}}> label <"x+y"> : !craft.vec<@x_y>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[V1]] : !craft.vec<@x_y>) map <{"x" : {"value" = 1.0}, "y" : {"value" = 2.0}}> decode <numerical {0, 1}>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// -----

// A taken name of the direct sum is numbered; the requested width of keys is kept.
craft.program @taken tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @t <["t" onehot {"a", "b", "c"}]>
  craft.space @g_h <["x" scalar]>
  craft.space @g <["g" scalar]>
  craft.space @h <["h" scalar]>
  %t = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
  %g = craft.head query(%t : !craft.vec<@t>) key(%t : !craft.vec<@t>) value(%t : !craft.vec<@t>) qk <{"t:a" : {"t:b" = 9.0}}> ov <{"t:a" : {"g" = 1.0}}> label <"g"> d_head 4 : !craft.vec<@g>
  %h = craft.head query(%t : !craft.vec<@t>) key(%t : !craft.vec<@t>) value(%t : !craft.vec<@t>) qk <{"t:a" : {"t:b" = 9.0}}> ov <{"t:a" : {"h" = 1.0}}> label <"h"> d_head 4 : !craft.vec<@h>
  %x = craft.embed <{"a" : {"x" = 1.0}}> : !craft.vec<@g_h>
  %o = craft.unembed(%g, %h, %x : !craft.vec<@g>, !craft.vec<@h>, !craft.vec<@g_h>) map <{"g" : {"value" = 1.0}, "h" : {"value" = 2.0}, "x" : {"value" = 2.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @taken tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @t <["t" onehot {"a", "b", "c"}]>
// CHECK-NEXT:    craft.space @g_h <["x" scalar]>
// CHECK-NEXT:    craft.space @g_h_2 <["g" scalar, "h" scalar]>
// CHECK-NEXT:    %[[T:.+]] = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
// CHECK-NEXT:    %[[V0:.+]] = craft.head query(%[[T]] : !craft.vec<@t>) key(%[[T]] : !craft.vec<@t>) value(%[[T]] : !craft.vec<@t>) qk <{"t:a" : {"t:b" = 9.0}}> ov <{"t:a" : {"g" = 1.0, "h" = 1.0}}> label <"g+h"> d_head 4 : !craft.vec<@g_h_2>
// CHECK-NEXT:    %[[X:.+]] = craft.embed <{"a" : {"x" = 1.0}}> : !craft.vec<@g_h>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[V0]], %[[X]] : !craft.vec<@g_h_2>, !craft.vec<@g_h>) map <{"g" : {"value" = 1.0}, "h" : {"value" = 2.0}, "x" : {"value" = 2.0}}> decode <numerical {0, 1}>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// -----

// Heads merge beside a head of equal scores that is an operand of a sum.
craft.program @summed tokens <"a", "b"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @t <["t" onehot {"a", "b"}]>
  craft.space @g <["g" scalar]>
  craft.space @h <["h" scalar]>
  craft.space @k <["k" scalar]>
  %t = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}}> : !craft.vec<@t>
  %g = craft.head query(%t : !craft.vec<@t>) key(%t : !craft.vec<@t>) value(%t : !craft.vec<@t>) qk <{"t:a" : {"t:b" = 9.0}}> ov <{"t:a" : {"g" = 1.0}}> label <"g"> : !craft.vec<@g>
  %h = craft.head query(%t : !craft.vec<@t>) key(%t : !craft.vec<@t>) value(%t : !craft.vec<@t>) qk <{"t:a" : {"t:b" = 9.0}}> ov <{"t:a" : {"h" = 1.0}}> label <"h"> : !craft.vec<@h>
  %k = craft.head query(%t : !craft.vec<@t>) key(%t : !craft.vec<@t>) value(%t : !craft.vec<@t>) qk <{"t:a" : {"t:b" = 9.0}}> ov <{"t:a" : {"k" = 1.0}}> label <"k"> : !craft.vec<@k>
  %s = craft.add %h : !craft.vec<@h> -> !craft.vec<@h>
  %o = craft.unembed(%g, %s, %k : !craft.vec<@g>, !craft.vec<@h>, !craft.vec<@k>) map <{"g" : {"value" = 1.0}, "h" : {"value" = 2.0}, "k" : {"value" = 3.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @summed tokens <"a", "b"> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK:         %[[GK:.+]] = craft.head {{.*}} ov <{"t:a" : {"g" = 1.0, "k" = 1.0}}> label <"g+k"> : !craft.vec<@g_k>
// CHECK-NEXT:    %[[H:.+]] = craft.head {{.*}} ov <{"t:a" : {"h" = 1.0}}> label <"h"> : !craft.vec<@h>
// CHECK-NEXT:    %[[S:.+]] = craft.add %[[H]] : !craft.vec<@h> -> !craft.vec<@h>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[GK]], %[[S]] : !craft.vec<@g_k>, !craft.vec<@h>) map <{"g" : {"value" = 1.0}, "h" : {"value" = 2.0}, "k" : {"value" = 3.0}}> decode <numerical {0, 1}>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// -----

// The operands of queries and keys in another order: those of the first head stay.
craft.program @order tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @t <["t" onehot {"a", "b", "c"}]>
  craft.space @x <["x" scalar]>
  craft.space @g <["g" scalar]>
  craft.space @h <["h" scalar]>
  %t = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
  %x = craft.embed <{"a" : {"x" = 1.0}}> : !craft.vec<@x>
  %g = craft.head query(%t, %x : !craft.vec<@t>, !craft.vec<@x>) key(%x, %t : !craft.vec<@x>, !craft.vec<@t>) value(%t : !craft.vec<@t>) qk <{"t:a" : {"t:b" = 9.0}, "x" : {"x" = 1.0}}> ov <{"t:a" : {"g" = 1.0}}> label <"g"> : !craft.vec<@g>
  %h = craft.head query(%x, %t : !craft.vec<@x>, !craft.vec<@t>) key(%t, %x : !craft.vec<@t>, !craft.vec<@x>) value(%t : !craft.vec<@t>) qk <{"t:a" : {"t:b" = 9.0}, "x" : {"x" = 1.0}}> ov <{"t:b" : {"h" = 3.0}}> label <"h"> : !craft.vec<@h>
  %o = craft.unembed(%g, %h : !craft.vec<@g>, !craft.vec<@h>) map <{"g" : {"value" = 1.0}, "h" : {"value" = 2.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @order
// CHECK:         craft.head query(%t, %x : !craft.vec<@t>, !craft.vec<@x>) key(%x, %t : !craft.vec<@x>, !craft.vec<@t>) value(%t : !craft.vec<@t>) {{.*}} label <"g+h"> : !craft.vec<@g_h>

// RUN: rasp-opt -p craft-merge-heads --split-input-file %s | filecheck --match-full-lines %s

// Heads with different scores, or different queries.
craft.program @scores tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @t <["t" onehot {"a", "b", "c"}]>
  craft.space @x <["x" scalar]>
  craft.space @k <["k" scalar]>
  craft.space @g <["g" scalar]>
  craft.space @h <["h" scalar]>
  %t = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
  %x = craft.embed <{"a" : {"x" = 1.0}}> : !craft.vec<@x>
  %g = craft.head query(%t : !craft.vec<@t>) key(%t : !craft.vec<@t>) value(%t : !craft.vec<@t>) qk <{"t:a" : {"t:b" = 9.0}}> ov <{"t:a" : {"g" = 1.0}}> label <"g"> : !craft.vec<@g>
  %h = craft.head query(%t : !craft.vec<@t>) key(%t : !craft.vec<@t>) value(%t : !craft.vec<@t>) qk <{"t:a" : {"t:b" = 8.0}}> ov <{"t:a" : {"h" = 1.0}}> label <"h"> : !craft.vec<@h>
  %k = craft.head query(%x : !craft.vec<@x>) key(%t : !craft.vec<@t>) value(%t : !craft.vec<@t>) qk <{"x" : {"t:b" = 9.0}}> ov <{"t:a" : {"k" = 1.0}}> label <"k"> : !craft.vec<@k>
  %o = craft.unembed(%g, %h, %k : !craft.vec<@g>, !craft.vec<@h>, !craft.vec<@k>) map <{"g" : {"value" = 1.0}, "h" : {"value" = 2.0}, "k" : {"value" = 1.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @scores tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @t <["t" onehot {"a", "b", "c"}]>
// CHECK-NEXT:    craft.space @x <["x" scalar]>
// CHECK-NEXT:    craft.space @k <["k" scalar]>
// CHECK-NEXT:    craft.space @g <["g" scalar]>
// CHECK-NEXT:    craft.space @h <["h" scalar]>
// CHECK-NEXT:    %[[T:.+]] = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
// CHECK-NEXT:    %[[X:.+]] = craft.embed <{"a" : {"x" = 1.0}}> : !craft.vec<@x>
// CHECK-NEXT:    %[[G:.+]] = craft.head query(%[[T]] : !craft.vec<@t>) key(%[[T]] : !craft.vec<@t>) value(%[[T]] : !craft.vec<@t>) qk <{"t:a" : {"t:b" = 9.0}}> ov <{"t:a" : {"g" = 1.0}}> label <"g"> : !craft.vec<@g>
// CHECK-NEXT:    %[[H:.+]] = craft.head query(%[[T]] : !craft.vec<@t>) key(%[[T]] : !craft.vec<@t>) value(%[[T]] : !craft.vec<@t>) qk <{"t:a" : {"t:b" = 8.0}}> ov <{"t:a" : {"h" = 1.0}}> label <"h"> : !craft.vec<@h>
// CHECK-NEXT:    %[[K:.+]] = craft.head query(%[[X]] : !craft.vec<@x>) key(%[[T]] : !craft.vec<@t>) value(%[[T]] : !craft.vec<@t>) qk <{"x" : {"t:b" = 9.0}}> ov <{"t:a" : {"k" = 1.0}}> label <"k"> : !craft.vec<@k>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[G]], %[[H]], %[[K]] : !craft.vec<@g>, !craft.vec<@h>, !craft.vec<@k>) map <{"g" : {"value" = 1.0}, "h" : {"value" = 2.0}, "k" : {"value" = 1.0}}> decode <numerical {0, 1}>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// -----

// Heads of different depth: the second reads the first.
craft.program @layers tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @t <["t" onehot {"a", "b", "c"}]>
  craft.space @g <["g" scalar]>
  craft.space @h <["h" scalar]>
  %t = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
  %g = craft.head query(%t : !craft.vec<@t>) key(%t : !craft.vec<@t>) value(%t : !craft.vec<@t>) qk <{"t:a" : {"t:b" = 9.0}}> ov <{"t:a" : {"g" = 1.0}}> label <"g"> : !craft.vec<@g>
  %h = craft.head query(%t : !craft.vec<@t>) key(%t : !craft.vec<@t>) value(%g : !craft.vec<@g>) qk <{"t:a" : {"t:b" = 9.0}}> ov <{"g" : {"h" = 1.0}}> label <"h"> : !craft.vec<@h>
  %o = craft.unembed(%h : !craft.vec<@h>) map <{"h" : {"value" = 1.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @layers tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @t <["t" onehot {"a", "b", "c"}]>
// CHECK-NEXT:    craft.space @g <["g" scalar]>
// CHECK-NEXT:    craft.space @h <["h" scalar]>
// CHECK-NEXT:    %[[T:.+]] = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
// CHECK-NEXT:    %[[G:.+]] = craft.head query(%[[T]] : !craft.vec<@t>) key(%[[T]] : !craft.vec<@t>) value(%[[T]] : !craft.vec<@t>) qk <{"t:a" : {"t:b" = 9.0}}> ov <{"t:a" : {"g" = 1.0}}> label <"g"> : !craft.vec<@g>
// CHECK-NEXT:    %[[H:.+]] = craft.head query(%[[T]] : !craft.vec<@t>) key(%[[T]] : !craft.vec<@t>) value(%[[G]] : !craft.vec<@g>) qk <{"t:a" : {"t:b" = 9.0}}> ov <{"g" : {"h" = 1.0}}> label <"h"> : !craft.vec<@h>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[H]] : !craft.vec<@h>) map <{"h" : {"value" = 1.0}}> decode <numerical {0, 1}>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// -----

// Heads with allocated layers.
craft.program @placed tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @t <["t" onehot {"a", "b", "c"}]>
  craft.space @g <["g" scalar]>
  craft.space @h <["h" scalar]>
  %t = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
  %g = craft.head query(%t : !craft.vec<@t>) key(%t : !craft.vec<@t>) value(%t : !craft.vec<@t>) qk <{"t:a" : {"t:b" = 9.0}}> ov <{"t:a" : {"g" = 1.0}}> label <"g"> layer 0 : !craft.vec<@g>
  %h = craft.head query(%t : !craft.vec<@t>) key(%t : !craft.vec<@t>) value(%t : !craft.vec<@t>) qk <{"t:a" : {"t:b" = 9.0}}> ov <{"t:a" : {"h" = 1.0}}> label <"h"> layer 0 : !craft.vec<@h>
  %o = craft.unembed(%g, %h : !craft.vec<@g>, !craft.vec<@h>) map <{"g" : {"value" = 1.0}, "h" : {"value" = 2.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @placed tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @t <["t" onehot {"a", "b", "c"}]>
// CHECK-NEXT:    craft.space @g <["g" scalar]>
// CHECK-NEXT:    craft.space @h <["h" scalar]>
// CHECK-NEXT:    %[[T:.+]] = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
// CHECK-NEXT:    %[[G:.+]] = craft.head query(%[[T]] : !craft.vec<@t>) key(%[[T]] : !craft.vec<@t>) value(%[[T]] : !craft.vec<@t>) qk <{"t:a" : {"t:b" = 9.0}}> ov <{"t:a" : {"g" = 1.0}}> label <"g"> layer 0 : !craft.vec<@g>
// CHECK-NEXT:    %[[H:.+]] = craft.head query(%[[T]] : !craft.vec<@t>) key(%[[T]] : !craft.vec<@t>) value(%[[T]] : !craft.vec<@t>) qk <{"t:a" : {"t:b" = 9.0}}> ov <{"t:a" : {"h" = 1.0}}> label <"h"> layer 0 : !craft.vec<@h>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[G]], %[[H]] : !craft.vec<@g>, !craft.vec<@h>) map <{"g" : {"value" = 1.0}, "h" : {"value" = 2.0}}> decode <numerical {0, 1}>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// -----

// Heads with different widths of keys.
craft.program @d_head tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @t <["t" onehot {"a", "b", "c"}]>
  craft.space @g <["g" scalar]>
  craft.space @h <["h" scalar]>
  %t = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
  %g = craft.head query(%t : !craft.vec<@t>) key(%t : !craft.vec<@t>) value(%t : !craft.vec<@t>) qk <{"t:a" : {"t:b" = 9.0}}> ov <{"t:a" : {"g" = 1.0}}> label <"g"> d_head 4 : !craft.vec<@g>
  %h = craft.head query(%t : !craft.vec<@t>) key(%t : !craft.vec<@t>) value(%t : !craft.vec<@t>) qk <{"t:a" : {"t:b" = 9.0}}> ov <{"t:a" : {"h" = 1.0}}> label <"h"> : !craft.vec<@h>
  %o = craft.unembed(%g, %h : !craft.vec<@g>, !craft.vec<@h>) map <{"g" : {"value" = 1.0}, "h" : {"value" = 2.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @d_head tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @t <["t" onehot {"a", "b", "c"}]>
// CHECK-NEXT:    craft.space @g <["g" scalar]>
// CHECK-NEXT:    craft.space @h <["h" scalar]>
// CHECK-NEXT:    %[[T:.+]] = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
// CHECK-NEXT:    %[[G:.+]] = craft.head query(%[[T]] : !craft.vec<@t>) key(%[[T]] : !craft.vec<@t>) value(%[[T]] : !craft.vec<@t>) qk <{"t:a" : {"t:b" = 9.0}}> ov <{"t:a" : {"g" = 1.0}}> label <"g"> d_head 4 : !craft.vec<@g>
// CHECK-NEXT:    %[[H:.+]] = craft.head query(%[[T]] : !craft.vec<@t>) key(%[[T]] : !craft.vec<@t>) value(%[[T]] : !craft.vec<@t>) qk <{"t:a" : {"t:b" = 9.0}}> ov <{"t:a" : {"h" = 1.0}}> label <"h"> : !craft.vec<@h>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[G]], %[[H]] : !craft.vec<@g>, !craft.vec<@h>) map <{"g" : {"value" = 1.0}, "h" : {"value" = 2.0}}> decode <numerical {0, 1}>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// -----

// A head that is an operand of a sum.
craft.program @sum tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @t <["t" onehot {"a", "b", "c"}]>
  craft.space @g <["g" scalar]>
  craft.space @h <["h" scalar]>
  %t = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
  %g = craft.head query(%t : !craft.vec<@t>) key(%t : !craft.vec<@t>) value(%t : !craft.vec<@t>) qk <{"t:a" : {"t:b" = 9.0}}> ov <{"t:a" : {"g" = 1.0}}> label <"g"> : !craft.vec<@g>
  %h = craft.head query(%t : !craft.vec<@t>) key(%t : !craft.vec<@t>) value(%t : !craft.vec<@t>) qk <{"t:a" : {"t:b" = 9.0}}> ov <{"t:a" : {"h" = 1.0}}> label <"h"> : !craft.vec<@h>
  %c = craft.embed <{"a" : {"h" = 1.0}}> : !craft.vec<@h>
  %s = craft.add %h, %c : !craft.vec<@h>, !craft.vec<@h> -> !craft.vec<@h>
  %o = craft.unembed(%g, %s : !craft.vec<@g>, !craft.vec<@h>) map <{"g" : {"value" = 1.0}, "h" : {"value" = 2.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @sum tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @t <["t" onehot {"a", "b", "c"}]>
// CHECK-NEXT:    craft.space @g <["g" scalar]>
// CHECK-NEXT:    craft.space @h <["h" scalar]>
// CHECK-NEXT:    %[[T:.+]] = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
// CHECK-NEXT:    %[[G:.+]] = craft.head query(%[[T]] : !craft.vec<@t>) key(%[[T]] : !craft.vec<@t>) value(%[[T]] : !craft.vec<@t>) qk <{"t:a" : {"t:b" = 9.0}}> ov <{"t:a" : {"g" = 1.0}}> label <"g"> : !craft.vec<@g>
// CHECK-NEXT:    %[[H:.+]] = craft.head query(%[[T]] : !craft.vec<@t>) key(%[[T]] : !craft.vec<@t>) value(%[[T]] : !craft.vec<@t>) qk <{"t:a" : {"t:b" = 9.0}}> ov <{"t:a" : {"h" = 1.0}}> label <"h"> : !craft.vec<@h>
// CHECK-NEXT:    %[[C:.+]] = craft.embed <{"a" : {"h" = 1.0}}> : !craft.vec<@h>
// CHECK-NEXT:    %[[S:.+]] = craft.add %[[H]], %[[C]] : !craft.vec<@h>, !craft.vec<@h> -> !craft.vec<@h>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[G]], %[[S]] : !craft.vec<@g>, !craft.vec<@h>) map <{"g" : {"value" = 1.0}, "h" : {"value" = 2.0}}> decode <numerical {0, 1}>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// -----

// Heads whose values have a direction of one label.
craft.program @names tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @t <["t" onehot {"a", "b", "c"}]>
  craft.space @x <["x" scalar]>
  craft.space @y <["x" scalar]>
  craft.space @g <["g" scalar]>
  craft.space @h <["h" scalar]>
  %t = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
  %x = craft.embed <{"a" : {"x" = 1.0}}> : !craft.vec<@x>
  %y = craft.embed <{"b" : {"x" = 1.0}}> : !craft.vec<@y>
  %g = craft.head query(%t : !craft.vec<@t>) key(%t : !craft.vec<@t>) value(%x : !craft.vec<@x>) qk <{"t:a" : {"t:b" = 9.0}}> ov <{"x" : {"g" = 1.0}}> label <"g"> : !craft.vec<@g>
  %h = craft.head query(%t : !craft.vec<@t>) key(%t : !craft.vec<@t>) value(%y : !craft.vec<@y>) qk <{"t:a" : {"t:b" = 9.0}}> ov <{"x" : {"h" = 1.0}}> label <"h"> : !craft.vec<@h>
  %o = craft.unembed(%g, %h : !craft.vec<@g>, !craft.vec<@h>) map <{"g" : {"value" = 1.0}, "h" : {"value" = 2.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @names tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @t <["t" onehot {"a", "b", "c"}]>
// CHECK-NEXT:    craft.space @x <["x" scalar]>
// CHECK-NEXT:    craft.space @y <["x" scalar]>
// CHECK-NEXT:    craft.space @g <["g" scalar]>
// CHECK-NEXT:    craft.space @h <["h" scalar]>
// CHECK-NEXT:    %[[T:.+]] = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
// CHECK-NEXT:    %[[X:.+]] = craft.embed <{"a" : {"x" = 1.0}}> : !craft.vec<@x>
// CHECK-NEXT:    %[[Y:.+]] = craft.embed <{"b" : {"x" = 1.0}}> : !craft.vec<@y>
// CHECK-NEXT:    %[[G:.+]] = craft.head query(%[[T]] : !craft.vec<@t>) key(%[[T]] : !craft.vec<@t>) value(%[[X]] : !craft.vec<@x>) qk <{"t:a" : {"t:b" = 9.0}}> ov <{"x" : {"g" = 1.0}}> label <"g"> : !craft.vec<@g>
// CHECK-NEXT:    %[[H:.+]] = craft.head query(%[[T]] : !craft.vec<@t>) key(%[[T]] : !craft.vec<@t>) value(%[[Y]] : !craft.vec<@y>) qk <{"t:a" : {"t:b" = 9.0}}> ov <{"x" : {"h" = 1.0}}> label <"h"> : !craft.vec<@h>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[G]], %[[H]] : !craft.vec<@g>, !craft.vec<@h>) map <{"g" : {"value" = 1.0}, "h" : {"value" = 2.0}}> decode <numerical {0, 1}>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

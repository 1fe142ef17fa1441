// RUN: rasp-opt -p craft-compose-linear --split-input-file %s | filecheck --match-full-lines %s

// Composition into the values of a head.
craft.program @values tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @t <["t" onehot {"a", "b", "c"}]>
  craft.space @l <["l" scalar]>
  craft.space @h <["h" scalar]>
  %t = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
  %l = craft.linear(%t : !craft.vec<@t>) map <{"t:a" : {"l" = 1.0}, "t:b" : {"l" = 2.0}}> : !craft.vec<@l>
  %h = craft.head query(%t : !craft.vec<@t>) key(%t : !craft.vec<@t>) value(%l : !craft.vec<@l>) qk <{"t:a" : {"t:b" = 9.0}}> ov <{"l" : {"h" = 3.0}}> label <"h"> : !craft.vec<@h>
  %o = craft.unembed(%h : !craft.vec<@h>) map <{"h" : {"value" = 1.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @values tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @t <["t" onehot {"a", "b", "c"}]>
// CHECK-NEXT:    craft.space @l <["l" scalar]>
// CHECK-NEXT:    craft.space @h <["h" scalar]>
// CHECK-NEXT:    %[[T:.+]] = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
// CHECK-NEXT:    %[[H:.+]] = craft.head query(%[[T]] : !craft.vec<@t>) key(%[[T]] : !craft.vec<@t>) value(%[[T]] : !craft.vec<@t>) qk <{"t:a" : {"t:b" = 9.0}}> ov <{"t:a" : {"h" = 3.0}, "t:b" : {"h" = 6.0}}> label <"h"> : !craft.vec<@h>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[H]] : !craft.vec<@h>) map <{"h" : {"value" = 1.0}}> decode <numerical {0, 1}>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// -----

// Composition into the query and the key side of scores: 2 x 3 x 2.
craft.program @scores tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @t <["t" onehot {"a", "b", "c"}]>
  craft.space @l <["l" scalar]>
  craft.space @m <["m" scalar]>
  craft.space @h <["h" scalar]>
  %t = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
  %l = craft.linear(%t : !craft.vec<@t>) map <{"t:a" : {"l" = 1.0}, "t:b" : {"l" = 2.0}}> : !craft.vec<@l>
  %m = craft.linear(%t : !craft.vec<@t>) map <{"t:c" : {"m" = 3.0}}> : !craft.vec<@m>
  %h = craft.head query(%l : !craft.vec<@l>) key(%m : !craft.vec<@m>) value(%t : !craft.vec<@t>) qk <{"l" : {"m" = 2.0}}> ov <{"t:a" : {"h" = 1.0}}> label <"h"> : !craft.vec<@h>
  %o = craft.unembed(%h : !craft.vec<@h>) map <{"h" : {"value" = 1.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @scores tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @t <["t" onehot {"a", "b", "c"}]>
// CHECK-NEXT:    craft.space @l <["l" scalar]>
// CHECK-NEXT:    craft.space @m <["m" scalar]>
// CHECK-NEXT:    craft.space @h <["h" scalar]>
// CHECK-NEXT:    %[[T:.+]] = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
// CHECK-NEXT:    %[[H:.+]] = craft.head query(%[[T]] : !craft.vec<@t>) key(%[[T]] : !craft.vec<@t>) value(%[[T]] : !craft.vec<@t>) qk <{"t:a" : {"t:c" = 6.0}, "t:b" : {"t:c" = 12.0}}> ov <{"t:a" : {"h" = 1.0}}> label <"h"> : !craft.vec<@h>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[H]] : !craft.vec<@h>) map <{"h" : {"value" = 1.0}}> decode <numerical {0, 1}>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// -----

// Composition into all three readings of a head, beside an operand that stays.
craft.program @sides tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @t <["t" onehot {"a", "b", "c"}]>
  craft.space @l <["l" scalar]>
  craft.space @x <["x" scalar]>
  craft.space @h <["h" scalar]>
  %t = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
  %x = craft.embed <{"a" : {"x" = 1.0}}> : !craft.vec<@x>
  %l = craft.linear(%t : !craft.vec<@t>) map <{"t:a" : {"l" = 1.0}, "t:b" : {"l" = 2.0}}> : !craft.vec<@l>
  %h = craft.head query(%l, %x : !craft.vec<@l>, !craft.vec<@x>) key(%x, %l : !craft.vec<@x>, !craft.vec<@l>) value(%l, %x : !craft.vec<@l>, !craft.vec<@x>) qk <{"l" : {"l" = 1.0, "x" = 5.0}, "x" : {"l" = 7.0}}> ov <{"l" : {"h" = 1.0}, "x" : {"h" = 1.0}}> label <"h"> layer 1 : !craft.vec<@h>
  %o = craft.unembed(%h : !craft.vec<@h>) map <{"h" : {"value" = 1.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @sides tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @t <["t" onehot {"a", "b", "c"}]>
// CHECK-NEXT:    craft.space @l <["l" scalar]>
// CHECK-NEXT:    craft.space @x <["x" scalar]>
// CHECK-NEXT:    craft.space @h <["h" scalar]>
// CHECK-NEXT:    %[[T:.+]] = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
// CHECK-NEXT:    %[[X:.+]] = craft.embed <{"a" : {"x" = 1.0}}> : !craft.vec<@x>
// CHECK-NEXT:    %[[H:.+]] = craft.head query(%[[X]], %[[T]] : !craft.vec<@x>, !craft.vec<@t>) key(%[[X]], %[[T]] : !craft.vec<@x>, !craft.vec<@t>) value(%[[X]], %[[T]] : !craft.vec<@x>, !craft.vec<@t>) qk <{"t:a" : {"x" = 5.0, "t:a" = 1.0, "t:b" = 2.0}, "t:b" : {"x" = 10.0, "t:a" = 2.0, "t:b" = 4.0}, "x" : {"t:a" = 7.0, "t:b" = 14.0}}> ov <{"x" : {"h" = 1.0}, "t:a" : {"h" = 1.0}, "t:b" : {"h" = 2.0}}> label <"h"> layer 1 : !craft.vec<@h>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[H]] : !craft.vec<@h>) map <{"h" : {"value" = 1.0}}> decode <numerical {0, 1}>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// -----

// Composition into an MLP, which keeps its layer.
craft.program @mlp tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @t <["t" onehot {"a", "b", "c"}]>
  craft.space @l <["l" scalar]>
  craft.space @m <["m" scalar]>
  %t = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
  %l = craft.linear(%t : !craft.vec<@t>) map <{"t:a" : {"l" = 1.0}, "t:b" : {"l" = 2.0}}> : !craft.vec<@l>
  %m = craft.mlp(%l, %t : !craft.vec<@l>, !craft.vec<@t>) in <{"l" : {"n" = 2.0}, "t:a" : {"n" = 1.0}}> out <{"n" : {"m" = 1.0}}> label <"m"> layer 2 : !craft.vec<@m>
  %o = craft.unembed(%m : !craft.vec<@m>) map <{"m" : {"value" = 1.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @mlp tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @t <["t" onehot {"a", "b", "c"}]>
// CHECK-NEXT:    craft.space @l <["l" scalar]>
// CHECK-NEXT:    craft.space @m <["m" scalar]>
// CHECK-NEXT:    %[[T:.+]] = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
// CHECK-NEXT:    %[[M:.+]] = craft.mlp(%[[T]] : !craft.vec<@t>) in <{"t:a" : {"n" = 3.0}, "t:b" : {"n" = 4.0}}> out <{"n" : {"m" = 1.0}}> label <"m"> layer 2 : !craft.vec<@m>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[M]] : !craft.vec<@m>) map <{"m" : {"value" = 1.0}}> decode <numerical {0, 1}>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// -----

// Composition into the unembedding; terms that cancel have no entry.
craft.program @unembed tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @t <["t" onehot {"a", "b", "c"}]>
  craft.space @l <["l" scalar]>
  %t = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
  %l = craft.linear(%t : !craft.vec<@t>) map <{"t:a" : {"l" = 1.0}, "t:b" : {"l" = 2.0}}> : !craft.vec<@l>
  %o = craft.unembed(%l, %t : !craft.vec<@l>, !craft.vec<@t>) map <{"l" : {"value" = 2.0}, "t:a" : {"value" = -2.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @unembed tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @t <["t" onehot {"a", "b", "c"}]>
// CHECK-NEXT:    craft.space @l <["l" scalar]>
// CHECK-NEXT:    %[[T:.+]] = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[T]] : !craft.vec<@t>) map <{"t:b" : {"value" = 4.0}}> decode <numerical {0, 1}>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// -----

// Composition of a chain of maps, and of a sum of two vectors.
craft.program @chain tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @t <["t" onehot {"a", "b", "c"}]>
  craft.space @x <["x" scalar]>
  craft.space @l <["l" scalar]>
  craft.space @m <["m" scalar]>
  %t = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
  %x = craft.embed <{"a" : {"x" = 1.0}}> : !craft.vec<@x>
  %l = craft.linear(%t, %x : !craft.vec<@t>, !craft.vec<@x>) map <{"t:a" : {"l" = 1.0}, "x" : {"l" = 4.0}}> : !craft.vec<@l>
  %m = craft.linear(%l : !craft.vec<@l>) map <{"l" : {"m" = 0.5}}> : !craft.vec<@m>
  %o = craft.unembed(%m : !craft.vec<@m>) map <{"m" : {"value" = 1.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @chain tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @t <["t" onehot {"a", "b", "c"}]>
// CHECK-NEXT:    craft.space @x <["x" scalar]>
// CHECK-NEXT:    craft.space @l <["l" scalar]>
// CHECK-NEXT:    craft.space @m <["m" scalar]>
// CHECK-NEXT:    %[[T:.+]] = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
// CHECK-NEXT:    %[[X:.+]] = craft.embed <{"a" : {"x" = 1.0}}> : !craft.vec<@x>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[T]], %[[X]] : !craft.vec<@t>, !craft.vec<@x>) map <{"t:a" : {"value" = 0.5}, "x" : {"value" = 2.0}}> decode <numerical {0, 1}>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// -----

// A linear map without readers is removed, and operands that it alone reads.
craft.program @unread tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @t <["t" onehot {"a", "b", "c"}]>
  craft.space @l <["l" scalar]>
  craft.space @m <["m" scalar]>
  %t = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
  %l = craft.linear(%t : !craft.vec<@t>) map <{"t:a" : {"l" = 1.0}, "t:b" : {"l" = 2.0}}> : !craft.vec<@l>
  %m = craft.linear(%l : !craft.vec<@l>) map <{"l" : {"m" = 1.0}}> : !craft.vec<@m>
  %o = craft.unembed(%t : !craft.vec<@t>) map <{"t:a" : {"value" = 1.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @unread tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @t <["t" onehot {"a", "b", "c"}]>
// CHECK-NEXT:    craft.space @l <["l" scalar]>
// CHECK-NEXT:    craft.space @m <["m" scalar]>
// CHECK-NEXT:    %[[T:.+]] = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[T]] : !craft.vec<@t>) map <{"t:a" : {"value" = 1.0}}> decode <numerical {0, 1}>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

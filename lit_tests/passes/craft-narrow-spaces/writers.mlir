// RUN: rasp-opt -p craft-narrow-spaces --split-input-file %s | filecheck --match-full-lines %s

// The values of a head narrow first; then the readings of its operands are equal.
craft.program @head tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @t <["t" onehot {"a", "b", "c"}]>
  craft.space @h <["h" onehot {"a", "b", "c"}]>
  %t = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
  %h = craft.head query(%t : !craft.vec<@t>) key(%t : !craft.vec<@t>) value(%t : !craft.vec<@t>) qk <{"t:a" : {"t:c" = 9.0}}> ov <{"t:a" : {"h:a" = 1.0}, "t:b" : {"h:b" = 1.0}, "t:c" : {"h:c" = 1.0}}> label <"h"> : !craft.vec<@h>
  %o = craft.unembed(%h : !craft.vec<@h>) map <{"h:a" : {"value" = 1.0}, "h:c" : {"value" = 1.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @head tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @t.narrow <["t" named ["a", "c"]]>
// CHECK-NEXT:    craft.space @h.narrow <["h" named ["a|c"]]>
// CHECK-NEXT:    %[[V0:.+]] = craft.embed <{"a" : {"t:a" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t.narrow>
// CHECK-NEXT:    %[[V1:.+]] = craft.head query(%[[V0]] : !craft.vec<@t.narrow>) key(%[[V0]] : !craft.vec<@t.narrow>) value(%[[V0]] : !craft.vec<@t.narrow>) qk <{"t:a" : {"t:c" = 9.0}}> ov <{"t:a" : {"h:a|c" = 1.0}, "t:c" : {"h:a|c" = 1.0}}> label <"h"> : !craft.vec<@h.narrow>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[V1]] : !craft.vec<@h.narrow>) map <{"h:a|c" : {"value" = 1.0}}> decode <numerical {0, 1}>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// -----

// The outputs of an MLP narrow, and a neuron without outputs is removed.
craft.program @mlp tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @t <["t" onehot {"a", "b", "c"}]>
  craft.space @m <["m" onehot {0, 1, 2}]>
  %t = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
  %m = craft.mlp(%t : !craft.vec<@t>) in <{"t:a" : {"n0" = 1.0}, "t:b" : {"n1" = 1.0}, "t:c" : {"n2" = 1.0}}> out <{"n0" : {"m:0" = 1.0}, "n1" : {"m:1" = 1.0}, "n2" : {"m:2" = 1.0}}> label <"m"> layer 1 : !craft.vec<@m>
  %o = craft.unembed(%m : !craft.vec<@m>) map <{"m:0" : {"x" = 1.0}, "m:1" : {"y" = 1.0}}> decode <categorical ["x", "y", "z"]>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @mlp tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @t.narrow <["t" named ["a", "b"]]>
// CHECK-NEXT:    craft.space @m.narrow <["m" named ["0", "1"]]>
// CHECK-NEXT:    %[[V0:.+]] = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}}> : !craft.vec<@t.narrow>
// CHECK-NEXT:    %[[V1:.+]] = craft.mlp(%[[V0]] : !craft.vec<@t.narrow>) in <{"t:a" : {"n0" = 1.0}, "t:b" : {"n1" = 1.0}}> out <{"n0" : {"m:0" = 1.0}, "n1" : {"m:1" = 1.0}}> label <"m"> layer 1 : !craft.vec<@m.narrow>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[V1]] : !craft.vec<@m.narrow>) map <{"m:0" : {"x" = 1.0}, "m:1" : {"y" = 1.0}}> decode <categorical ["x", "y", "z"]>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// -----

// A vector without readers is removed, with its space and the operands that it alone reads.
craft.program @unread tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @t <["t" onehot {"a", "b", "c"}]>
  craft.space @h <["h" scalar]>
  craft.space @m <["m" scalar]>
  %t = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
  %h = craft.head query(%t : !craft.vec<@t>) key(%t : !craft.vec<@t>) value(%t : !craft.vec<@t>) qk <{"t:a" : {"t:a" = 9.0}}> ov <{"t:a" : {"h" = 1.0}}> label <"h"> : !craft.vec<@h>
  %m = craft.mlp(%h : !craft.vec<@h>) in <{"h" : {"n" = 1.0}}> out <{"n" : {"m" = 1.0}}> label <"m"> : !craft.vec<@m>
  %o = craft.unembed(%t : !craft.vec<@t>) map <{"t:a" : {"x" = 1.0}, "t:b" : {"y" = 1.0}, "t:c" : {"z" = 1.0}}> decode <categorical ["x", "y", "z"]>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @unread tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @t <["t" onehot {"a", "b", "c"}]>
// CHECK-NEXT:    %[[T:.+]] = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[T]] : !craft.vec<@t>) map <{"t:a" : {"x" = 1.0}, "t:b" : {"y" = 1.0}, "t:c" : {"z" = 1.0}}> decode <categorical ["x", "y", "z"]>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// -----

// An operand without a direction that the map reads is removed.
craft.program @operand tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @t <["t" onehot {"a", "b", "c"}]>
  craft.space @x <["x" scalar]>
  %t = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
  %x = craft.embed <{"a" : {"x" = 1.0}}> : !craft.vec<@x>
  %o = craft.unembed(%t, %x : !craft.vec<@t>, !craft.vec<@x>) map <{"t:a" : {"x" = 1.0}, "t:b" : {"y" = 1.0}, "t:c" : {"z" = 1.0}}> decode <categorical ["x", "y", "z"]>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @operand tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @t <["t" onehot {"a", "b", "c"}]>
// CHECK-NEXT:    %[[T:.+]] = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[T]] : !craft.vec<@t>) map <{"t:a" : {"x" = 1.0}, "t:b" : {"y" = 1.0}, "t:c" : {"z" = 1.0}}> decode <categorical ["x", "y", "z"]>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// -----

// Axes of a direct sum narrow one by one; an axis with independent readings stays.
craft.program @axes tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @v <["t" onehot {"a", "b"}, "x" scalar, "u" onehot {0, 1, 2}]>
  %v = craft.embed <{"a" : {"t:a" = 1.0, "x" = 2.0}, "b" : {"t:b" = 1.0, "u:1" = 1.0}, "c" : {"u:2" = 1.0}}> : !craft.vec<@v>
  %o = craft.unembed(%v : !craft.vec<@v>) map <{"t:a" : {"x" = 1.0}, "t:b" : {"y" = 1.0}, "x" : {"x" = 3.0}, "u:1" : {"z" = 1.0}, "u:2" : {"z" = 1.0}}> decode <categorical ["x", "y", "z"]>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @axes tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @v.narrow <["t" onehot {"a", "b"}, "x" scalar, "u" named ["1|2"]]>
// CHECK-NEXT:    %[[V0:.+]] = craft.embed <{"a" : {"t:a" = 1.0, "x" = 2.0}, "b" : {"t:b" = 1.0, "u:1|2" = 1.0}, "c" : {"u:1|2" = 1.0}}> : !craft.vec<@v.narrow>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[V0]] : !craft.vec<@v.narrow>) map <{"t:a" : {"x" = 1.0}, "t:b" : {"y" = 1.0}, "x" : {"x" = 3.0}, "u:1|2" : {"z" = 1.0}}> decode <categorical ["x", "y", "z"]>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

// RUN: rasp-opt -p craft-share-neurons --split-input-file %s | filecheck --match-full-lines %s

// Two MLPs with an equal neuron merge; the neuron has both outputs.
craft.program @two tokens <"a", "b"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @x <["x" scalar, "one" scalar]>
  craft.space @a <["a" scalar]>
  craft.space @b <["b" scalar]>
  %x = craft.embed <{"a" : {"x" = 1.0, "one" = 1.0}, "b" : {"x" = 2.0, "one" = 1.0}}> : !craft.vec<@x>
  %a = craft.mlp(%x : !craft.vec<@x>) in <{"x" : {"a[1]" = 1.0, "a[2]" = 1.0}, "one" : {"a[1]" = -1.0}}> out <{"a[1]" : {"a" = 1.0}, "a[2]" : {"a" = 1.0}}> label <"a"> : !craft.vec<@a>
  %b = craft.mlp(%x : !craft.vec<@x>) in <{"x" : {"b[1]" = 2.0}, "one" : {"b[1]" = -2.0, "b[2]" = 1.0}}> out <{"b[1]" : {"b" = 1.0}, "b[2]" : {"b" = 1.0}}> label <"b"> : !craft.vec<@b>
  %o = craft.unembed(%a, %b : !craft.vec<@a>, !craft.vec<@b>) map <{"a" : {"value" = 1.0}, "b" : {"value" = 1.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @two tokens <"a", "b"> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @x <["x" scalar, "one" scalar]>
// CHECK-NEXT:    craft.space @a_b <["a" scalar, "b" scalar]>
// CHECK-NEXT:    %[[X:.+]] = craft.embed <{"a" : {"x" = 1.0, "one" = 1.0}, "b" : {"x" = 2.0, "one" = 1.0}}> : !craft.vec<@x>
// CHECK-NEXT:    %[[V0:.+]] = craft.mlp(%[[X]] : !craft.vec<@x>) in <{"x" : {"a[1]|b[1]" = 1.0, "a[2]" = 1.0}, "one" : {"a[1]|b[1]" = -1.0, "b[2]" = 1.0}}> out <{"a[1]|b[1]" : {"a" = 1.0, "b" = 2.0}, "a[2]" : {"a" = 1.0}, "b[2]" : {"b" = 1.0}}> label <"a+b"> : !craft.vec<@a_b>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[V0]] : !craft.vec<@a_b>) map <{"a" : {"value" = 1.0}, "b" : {"value" = 1.0}}> decode <numerical {0, 1}>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// -----

// A and C have no equal neuron, but each has one equal to a neuron of B, which comes last.
craft.program @linked tokens <"a", "b"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @x <["x" scalar]>
  craft.space @y <["y" scalar]>
  craft.space @a <["a" scalar]>
  craft.space @b <["b" scalar]>
  craft.space @c <["c" scalar]>
  %x = craft.embed <{"a" : {"x" = 1.0}}> : !craft.vec<@x>
  %a = craft.mlp(%x : !craft.vec<@x>) in <{"x" : {"a[1]" = 1.0}}> out <{"a[1]" : {"a" = 1.0}}> label <"a"> : !craft.vec<@a>
  %y = craft.embed <{"b" : {"y" = 1.0}}> : !craft.vec<@y>
  %c = craft.mlp(%y : !craft.vec<@y>) in <{"y" : {"c[1]" = 1.0}}> out <{"c[1]" : {"c" = 1.0}}> label <"c"> : !craft.vec<@c>
  %b = craft.mlp(%x, %y : !craft.vec<@x>, !craft.vec<@y>) in <{"x" : {"b[1]" = 1.0}, "y" : {"b[2]" = 1.0}}> out <{"b[1]" : {"b" = 1.0}, "b[2]" : {"b" = -1.0}}> label <"b"> : !craft.vec<@b>
  %o = craft.unembed(%a, %b, %c : !craft.vec<@a>, !craft.vec<@b>, !craft.vec<@c>) map <{"a" : {"value" = 1.0}, "b" : {"value" = 1.0}, "c" : {"value" = 1.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @linked tokens <"a", "b"> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @x <["x" scalar]>
// CHECK-NEXT:    craft.space @y <["y" scalar]>
// CHECK-NEXT:    craft.space @c_a_b <["c" scalar, "a" scalar, "b" scalar]>
// CHECK-NEXT:    %[[X:.+]] = craft.embed <{"a" : {"x" = 1.0}}> : !craft.vec<@x>
// CHECK-NEXT:    %[[Y:.+]] = craft.embed <{"b" : {"y" = 1.0}}> : !craft.vec<@y>
// CHECK-NEXT:    %[[V0:.+]] = craft.mlp(%[[Y]], %[[X]] : !craft.vec<@y>, !craft.vec<@x>) in <{"y" : {"c[1]|b[2]" = 1.0}, "x" : {"a[1]|b[1]" = 1.0}}> out <{"c[1]|b[2]" : {"c" = 1.0, "b" = -1.0}, "a[1]|b[1]" : {"b" = 1.0, "a" = 1.0}}> label <"c+a+b"> : !craft.vec<@c_a_b>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[V0]] : !craft.vec<@c_a_b>) map <{"a" : {"value" = 1.0}, "b" : {"value" = 1.0}, "c" : {"value" = 1.0}}> decode <numerical {0, 1}>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// -----

// The readers of a merged pair merge in turn.
craft.program @layers tokens <"a", "b"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @x <["x" scalar]>
  craft.space @a <["a" scalar]>
  craft.space @b <["b" scalar]>
  craft.space @c <["c" scalar]>
  craft.space @d <["d" scalar]>
  %x = craft.embed <{"a" : {"x" = 1.0}}> : !craft.vec<@x>
  %a = craft.mlp(%x : !craft.vec<@x>) in <{"x" : {"a[1]" = 1.0}}> out <{"a[1]" : {"a" = 1.0}}> label <"a"> : !craft.vec<@a>
  %b = craft.mlp(%x : !craft.vec<@x>) in <{"x" : {"b[1]" = 1.0}}> out <{"b[1]" : {"b" = 1.0}}> label <"b"> : !craft.vec<@b>
  %c = craft.mlp(%a, %b : !craft.vec<@a>, !craft.vec<@b>) in <{"a" : {"c[1]" = 1.0}, "b" : {"c[2]" = 1.0}}> out <{"c[1]" : {"c" = 1.0}, "c[2]" : {"c" = 1.0}}> label <"c"> : !craft.vec<@c>
  %d = craft.mlp(%b : !craft.vec<@b>) in <{"b" : {"d[1]" = 4.0}}> out <{"d[1]" : {"d" = 1.0}}> label <"d"> : !craft.vec<@d>
  %o = craft.unembed(%c, %d : !craft.vec<@c>, !craft.vec<@d>) map <{"c" : {"value" = 1.0}, "d" : {"value" = 1.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @layers tokens <"a", "b"> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @x <["x" scalar]>
// CHECK-NEXT:    craft.space @a_b <["a" scalar, "b" scalar]>
// CHECK-NEXT:    craft.space @c_d <["c" scalar, "d" scalar]>
// CHECK-NEXT:    %[[X:.+]] = craft.embed <{"a" : {"x" = 1.0}}> : !craft.vec<@x>
// CHECK-NEXT:    %[[V0:.+]] = craft.mlp(%[[X]] : !craft.vec<@x>) in <{"x" : {"a[1]|b[1]" = 1.0}}> out <{"a[1]|b[1]" : {"a" = 1.0, "b" = 1.0}}> label <"a+b"> : !craft.vec<@a_b>
// CHECK-NEXT:    %[[V1:.+]] = craft.mlp(%[[V0]] : !craft.vec<@a_b>) in <{"a" : {"c[1]" = 1.0}, "b" : {"c[2]|d[1]" = 1.0}}> out <{"c[1]" : {"c" = 1.0}, "c[2]|d[1]" : {"c" = 1.0, "d" = 4.0}}> label <"c+d"> : !craft.vec<@c_d>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[V1]] : !craft.vec<@c_d>) map <{"c" : {"value" = 1.0}, "d" : {"value" = 1.0}}> decode <numerical {0, 1}>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// -----

// A taken name of the direct sum is numbered.
craft.program @taken tokens <"a", "b"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @a_b <["x" scalar]>
  craft.space @a <["a" scalar]>
  craft.space @b <["b" scalar]>
  %x = craft.embed <{"a" : {"x" = 1.0}}> : !craft.vec<@a_b>
  %a = craft.mlp(%x : !craft.vec<@a_b>) in <{"x" : {"a[1]" = 1.0}}> out <{"a[1]" : {"a" = 1.0}}> label <"a"> : !craft.vec<@a>
  %b = craft.mlp(%x : !craft.vec<@a_b>) in <{"x" : {"b[1]" = 1.0}}> out <{"b[1]" : {"b" = 1.0}}> label <"b"> : !craft.vec<@b>
  %o = craft.unembed(%a, %b : !craft.vec<@a>, !craft.vec<@b>) map <{"a" : {"value" = 1.0}, "b" : {"value" = 1.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @taken tokens <"a", "b"> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @a_b <["x" scalar]>
// CHECK-NEXT:    craft.space @a_b_2 <["a" scalar, "b" scalar]>
// CHECK-NEXT:    %[[X:.+]] = craft.embed <{"a" : {"x" = 1.0}}> : !craft.vec<@a_b>
// CHECK-NEXT:    %[[V0:.+]] = craft.mlp(%[[X]] : !craft.vec<@a_b>) in <{"x" : {"a[1]|b[1]" = 1.0}}> out <{"a[1]|b[1]" : {"a" = 1.0, "b" = 1.0}}> label <"a+b"> : !craft.vec<@a_b_2>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[V0]] : !craft.vec<@a_b_2>) map <{"a" : {"value" = 1.0}, "b" : {"value" = 1.0}}> decode <numerical {0, 1}>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

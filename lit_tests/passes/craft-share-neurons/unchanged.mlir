// RUN: rasp-opt -p craft-share-neurons --split-input-file %s | filecheck --match-full-lines %s

// Neurons with opposite inputs, different thresholds, or different operands.
craft.program @different tokens <"a", "b"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @x <["x" scalar, "one" scalar]>
  craft.space @m <["m" scalar]>
  %x = craft.embed <{"a" : {"x" = 1.0, "one" = 1.0}, "b" : {"x" = 2.0, "one" = 1.0}}> : !craft.vec<@x>
  %m = craft.mlp(%x : !craft.vec<@x>) in <{"x" : {"m[1]" = 1.0, "m[2]" = -1.0, "m[3]" = 1.0}, "one" : {"m[1]" = -1.0, "m[2]" = 1.0, "m[3]" = -1.0000001, "m[4]" = 1.0}}> out <{"m[1]" : {"m" = 1.0}, "m[2]" : {"m" = 1.0}, "m[3]" : {"m" = 1.0}, "m[4]" : {"m" = 1.0}}> label <"m"> : !craft.vec<@m>
  %o = craft.unembed(%m : !craft.vec<@m>) map <{"m" : {"value" = 1.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @different tokens <"a", "b"> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @x <["x" scalar, "one" scalar]>
// CHECK-NEXT:    craft.space @m <["m" scalar]>
// CHECK-NEXT:    %[[X:.+]] = craft.embed <{"a" : {"x" = 1.0, "one" = 1.0}, "b" : {"x" = 2.0, "one" = 1.0}}> : !craft.vec<@x>
// CHECK-NEXT:    %[[M:.+]] = craft.mlp(%[[X]] : !craft.vec<@x>) in <{"x" : {"m[1]" = 1.0, "m[2]" = -1.0, "m[3]" = 1.0}, "one" : {"m[1]" = -1.0, "m[2]" = 1.0, "m[3]" = -1.0000001, "m[4]" = 1.0}}> out <{"m[1]" : {"m" = 1.0}, "m[2]" : {"m" = 1.0}, "m[3]" : {"m" = 1.0}, "m[4]" : {"m" = 1.0}}> label <"m"> : !craft.vec<@m>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[M]] : !craft.vec<@m>) map <{"m" : {"value" = 1.0}}> decode <numerical {0, 1}>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// -----

// MLPs whose only equal neuron has no readers.
craft.program @dead tokens <"a", "b"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @x <["x" scalar, "y" scalar]>
  craft.space @a <["a" scalar]>
  craft.space @b <["b" scalar]>
  %x = craft.embed <{"a" : {"x" = 1.0}, "b" : {"y" = 1.0}}> : !craft.vec<@x>
  %a = craft.mlp(%x : !craft.vec<@x>) in <{"x" : {"a[1]" = 1.0}}> out <{"a[1]" : {"a" = 1.0}}> label <"a"> : !craft.vec<@a>
  %b = craft.mlp(%x : !craft.vec<@x>) in <{"y" : {"b[1]" = 1.0}}> out <{"b[1]" : {"b" = 1.0}}> label <"b"> : !craft.vec<@b>
  %o = craft.unembed(%a, %b : !craft.vec<@a>, !craft.vec<@b>) map <{"a" : {"value" = 1.0}, "b" : {"value" = 1.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @dead tokens <"a", "b"> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @x <["x" scalar, "y" scalar]>
// CHECK-NEXT:    craft.space @a <["a" scalar]>
// CHECK-NEXT:    craft.space @b <["b" scalar]>
// CHECK-NEXT:    %[[X:.+]] = craft.embed <{"a" : {"x" = 1.0}, "b" : {"y" = 1.0}}> : !craft.vec<@x>
// CHECK-NEXT:    %[[A:.+]] = craft.mlp(%[[X]] : !craft.vec<@x>) in <{"x" : {"a[1]" = 1.0}}> out <{"a[1]" : {"a" = 1.0}}> label <"a"> : !craft.vec<@a>
// CHECK-NEXT:    %[[B:.+]] = craft.mlp(%[[X]] : !craft.vec<@x>) in <{"y" : {"b[1]" = 1.0}}> out <{"b[1]" : {"b" = 1.0}}> label <"b"> : !craft.vec<@b>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[A]], %[[B]] : !craft.vec<@a>, !craft.vec<@b>) map <{"a" : {"value" = 1.0}, "b" : {"value" = 1.0}}> decode <numerical {0, 1}>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// -----

// MLPs of different depth that read one vector.
craft.program @layers tokens <"a", "b"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @x <["x" scalar]>
  craft.space @a <["a" scalar]>
  craft.space @b <["b" scalar]>
  %x = craft.embed <{"a" : {"x" = 1.0}}> : !craft.vec<@x>
  %a = craft.mlp(%x : !craft.vec<@x>) in <{"x" : {"a[1]" = 1.0}}> out <{"a[1]" : {"a" = 1.0}}> label <"a"> : !craft.vec<@a>
  %b = craft.mlp(%x, %a : !craft.vec<@x>, !craft.vec<@a>) in <{"x" : {"b[1]" = 1.0}, "a" : {"b[2]" = 1.0}}> out <{"b[1]" : {"b" = 1.0}, "b[2]" : {"b" = 1.0}}> label <"b"> : !craft.vec<@b>
  %o = craft.unembed(%b : !craft.vec<@b>) map <{"b" : {"value" = 1.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @layers tokens <"a", "b"> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @x <["x" scalar]>
// CHECK-NEXT:    craft.space @a <["a" scalar]>
// CHECK-NEXT:    craft.space @b <["b" scalar]>
// CHECK-NEXT:    %[[X:.+]] = craft.embed <{"a" : {"x" = 1.0}}> : !craft.vec<@x>
// CHECK-NEXT:    %[[A:.+]] = craft.mlp(%[[X]] : !craft.vec<@x>) in <{"x" : {"a[1]" = 1.0}}> out <{"a[1]" : {"a" = 1.0}}> label <"a"> : !craft.vec<@a>
// CHECK-NEXT:    %[[B:.+]] = craft.mlp(%[[X]], %[[A]] : !craft.vec<@x>, !craft.vec<@a>) in <{"x" : {"b[1]" = 1.0}, "a" : {"b[2]" = 1.0}}> out <{"b[1]" : {"b" = 1.0}, "b[2]" : {"b" = 1.0}}> label <"b"> : !craft.vec<@b>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[B]] : !craft.vec<@b>) map <{"b" : {"value" = 1.0}}> decode <numerical {0, 1}>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// -----

// MLPs with allocated layers, with a vector in a sum, or with one space.
craft.program @placed tokens <"a", "b"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @x <["x" scalar]>
  craft.space @a <["a" scalar]>
  craft.space @b <["b" scalar]>
  %x = craft.embed <{"a" : {"x" = 1.0}}> : !craft.vec<@x>
  %a = craft.mlp(%x : !craft.vec<@x>) in <{"x" : {"a[1]" = 1.0}}> out <{"a[1]" : {"a" = 1.0}}> label <"a"> layer 0 : !craft.vec<@a>
  %b = craft.mlp(%x : !craft.vec<@x>) in <{"x" : {"b[1]" = 1.0}}> out <{"b[1]" : {"b" = 1.0}}> label <"b"> layer 0 : !craft.vec<@b>
  %o = craft.unembed(%a, %b : !craft.vec<@a>, !craft.vec<@b>) map <{"a" : {"value" = 1.0}, "b" : {"value" = 1.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @placed tokens <"a", "b"> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @x <["x" scalar]>
// CHECK-NEXT:    craft.space @a <["a" scalar]>
// CHECK-NEXT:    craft.space @b <["b" scalar]>
// CHECK-NEXT:    %[[X:.+]] = craft.embed <{"a" : {"x" = 1.0}}> : !craft.vec<@x>
// CHECK-NEXT:    %[[A:.+]] = craft.mlp(%[[X]] : !craft.vec<@x>) in <{"x" : {"a[1]" = 1.0}}> out <{"a[1]" : {"a" = 1.0}}> label <"a"> layer 0 : !craft.vec<@a>
// CHECK-NEXT:    %[[B:.+]] = craft.mlp(%[[X]] : !craft.vec<@x>) in <{"x" : {"b[1]" = 1.0}}> out <{"b[1]" : {"b" = 1.0}}> label <"b"> layer 0 : !craft.vec<@b>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[A]], %[[B]] : !craft.vec<@a>, !craft.vec<@b>) map <{"a" : {"value" = 1.0}, "b" : {"value" = 1.0}}> decode <numerical {0, 1}>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// -----

craft.program @sum tokens <"a", "b"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @x <["x" scalar]>
  craft.space @a <["a" scalar]>
  craft.space @b <["b" scalar]>
  %x = craft.embed <{"a" : {"x" = 1.0}}> : !craft.vec<@x>
  %c = craft.embed <{"a" : {"a" = 1.0}}> : !craft.vec<@a>
  %a = craft.mlp(%x : !craft.vec<@x>) in <{"x" : {"a[1]" = 1.0}}> out <{"a[1]" : {"a" = 1.0}}> label <"a"> : !craft.vec<@a>
  %b = craft.mlp(%x : !craft.vec<@x>) in <{"x" : {"b[1]" = 1.0}}> out <{"b[1]" : {"b" = 1.0}}> label <"b"> : !craft.vec<@b>
  %s = craft.add %a, %c : !craft.vec<@a>, !craft.vec<@a> -> !craft.vec<@a>
  %o = craft.unembed(%s, %b : !craft.vec<@a>, !craft.vec<@b>) map <{"a" : {"value" = 1.0}, "b" : {"value" = 1.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @sum tokens <"a", "b"> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @x <["x" scalar]>
// CHECK-NEXT:    craft.space @a <["a" scalar]>
// CHECK-NEXT:    craft.space @b <["b" scalar]>
// CHECK-NEXT:    %[[X:.+]] = craft.embed <{"a" : {"x" = 1.0}}> : !craft.vec<@x>
// CHECK-NEXT:    %[[C:.+]] = craft.embed <{"a" : {"a" = 1.0}}> : !craft.vec<@a>
// CHECK-NEXT:    %[[A:.+]] = craft.mlp(%[[X]] : !craft.vec<@x>) in <{"x" : {"a[1]" = 1.0}}> out <{"a[1]" : {"a" = 1.0}}> label <"a"> : !craft.vec<@a>
// CHECK-NEXT:    %[[B:.+]] = craft.mlp(%[[X]] : !craft.vec<@x>) in <{"x" : {"b[1]" = 1.0}}> out <{"b[1]" : {"b" = 1.0}}> label <"b"> : !craft.vec<@b>
// CHECK-NEXT:    %[[S:.+]] = craft.add %[[A]], %[[C]] : !craft.vec<@a>, !craft.vec<@a> -> !craft.vec<@a>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[S]], %[[B]] : !craft.vec<@a>, !craft.vec<@b>) map <{"a" : {"value" = 1.0}, "b" : {"value" = 1.0}}> decode <numerical {0, 1}>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// -----

craft.program @space tokens <"a", "b"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @x <["x" scalar]>
  craft.space @a <["a" scalar]>
  craft.space @b <["b" scalar]>
  %x = craft.embed <{"a" : {"x" = 1.0}}> : !craft.vec<@x>
  %c = craft.embed <{"a" : {"a" = 1.0}}> : !craft.vec<@a>
  %a = craft.mlp(%x : !craft.vec<@x>) in <{"x" : {"a[1]" = 1.0}}> out <{"a[1]" : {"a" = 1.0}}> label <"a"> : !craft.vec<@a>
  %b = craft.mlp(%x, %c : !craft.vec<@x>, !craft.vec<@a>) in <{"x" : {"b[1]" = 1.0}, "a" : {"b[2]" = 1.0}}> out <{"b[1]" : {"b" = 1.0}, "b[2]" : {"b" = 1.0}}> label <"b"> : !craft.vec<@b>
  %o = craft.unembed(%a, %b : !craft.vec<@a>, !craft.vec<@b>) map <{"a" : {"value" = 1.0}, "b" : {"value" = 1.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @space tokens <"a", "b"> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @x <["x" scalar]>
// CHECK-NEXT:    craft.space @a <["a" scalar]>
// CHECK-NEXT:    craft.space @b <["b" scalar]>
// CHECK-NEXT:    %[[X:.+]] = craft.embed <{"a" : {"x" = 1.0}}> : !craft.vec<@x>
// CHECK-NEXT:    %[[C:.+]] = craft.embed <{"a" : {"a" = 1.0}}> : !craft.vec<@a>
// CHECK-NEXT:    %[[A:.+]] = craft.mlp(%[[X]] : !craft.vec<@x>) in <{"x" : {"a[1]" = 1.0}}> out <{"a[1]" : {"a" = 1.0}}> label <"a"> : !craft.vec<@a>
// CHECK-NEXT:    %[[B:.+]] = craft.mlp(%[[X]], %[[C]] : !craft.vec<@x>, !craft.vec<@a>) in <{"x" : {"b[1]" = 1.0}, "a" : {"b[2]" = 1.0}}> out <{"b[1]" : {"b" = 1.0}, "b[2]" : {"b" = 1.0}}> label <"b"> : !craft.vec<@b>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[A]], %[[B]] : !craft.vec<@a>, !craft.vec<@b>) map <{"a" : {"value" = 1.0}, "b" : {"value" = 1.0}}> decode <numerical {0, 1}>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

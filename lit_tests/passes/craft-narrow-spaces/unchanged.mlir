// RUN: rasp-opt -p craft-narrow-spaces --split-input-file %s | filecheck --match-full-lines %s

// The readings of all directions are linearly independent.
craft.program @different tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @t <["t" onehot {"a", "b", "c"}]>
  %t = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
  %o = craft.unembed(%t : !craft.vec<@t>) map <{"t:a" : {"x" = 1.0}, "t:b" : {"y" = 1.0}, "t:c" : {"x" = 1.0, "y" = 1.0, "z" = 2.0}}> decode <categorical ["x", "y", "z"]>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @different tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @t <["t" onehot {"a", "b", "c"}]>
// CHECK-NEXT:    %[[T:.+]] = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[T]] : !craft.vec<@t>) map <{"t:a" : {"x" = 1.0}, "t:b" : {"y" = 1.0}, "t:c" : {"x" = 1.0, "y" = 1.0, "z" = 2.0}}> decode <categorical ["x", "y", "z"]>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// -----

// A vector that is an operand of a sum.
craft.program @sum tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @t <["t" onehot {"a", "b", "c"}]>
  %t = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
  %u = craft.embed <{"a" : {"t:a" = 1.0}}> : !craft.vec<@t>
  %s = craft.add %t, %u : !craft.vec<@t>, !craft.vec<@t> -> !craft.vec<@t>
  %o = craft.unembed(%s : !craft.vec<@t>) map <{"t:a" : {"value" = 1.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @sum tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @t <["t" onehot {"a", "b", "c"}]>
// CHECK-NEXT:    %[[T:.+]] = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
// CHECK-NEXT:    %[[U:.+]] = craft.embed <{"a" : {"t:a" = 1.0}}> : !craft.vec<@t>
// CHECK-NEXT:    %[[S:.+]] = craft.add %[[T]], %[[U]] : !craft.vec<@t>, !craft.vec<@t> -> !craft.vec<@t>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[S]] : !craft.vec<@t>) map <{"t:a" : {"value" = 1.0}}> decode <numerical {0, 1}>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

// RUN: rasp-opt -p craft-narrow-spaces --split-input-file %s | filecheck --match-full-lines %s

// The image of a held variable: two values with one image are no longer distinguished.
craft.program @alike tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @t <["t" onehot {"a", "b", "c"}]>
  %t = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
  %o = craft.unembed(%t : !craft.vec<@t>) map <{"t:a" : {"x" = 1.0}, "t:b" : {"x" = 1.0}, "t:c" : {"y" = 1.0}}> decode <categorical ["x", "y", "z"]>
  craft.variable "t" line 1 values <{"a", "b", "c"}> encoded <["t" onehot {"a", "b", "c"}]>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @alike tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @t.narrow <["t" named ["a|b", "c"]]>
// CHECK-NEXT:    %[[V0:.+]] = craft.embed <{"a" : {"t:a|b" = 1.0}, "b" : {"t:a|b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t.narrow>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[V0]] : !craft.vec<@t.narrow>) map <{"t:a|b" : {"x" = 1.0}, "t:c" : {"y" = 1.0}}> decode <categorical ["x", "y", "z"]>
// CHECK-NEXT:    craft.variable "t" line 1 values <{"a", "b", "c"}> encoded <["t" onehot {"a", "b", "c"}]> image <{"t:a" : {"t:a|b" = 1.0}, "t:b" : {"t:a|b" = 1.0}, "t:c" : {"t:c" = 1.0}}>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// -----

// A variable that is readable as its readers read stays readable; one that is not has a fate.
craft.program @readings tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @t <["t" onehot {"a", "b", "c"}]>
  %t = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
  %o = craft.unembed(%t : !craft.vec<@t>) map <{"t:a" : {"x" = 1.0}, "t:b" : {"x" = 1.0}, "t:c" : {"y" = 1.0}}> decode <categorical ["x", "y", "z"]>
  craft.variable "is_c" line 1 values <{0, 1}> encoded <["is_c" scalar]> reading <{"t:c" : {"is_c" = 1.0}}>
  craft.variable "is_b" line 2 values <{0, 1}> encoded <["is_b" scalar]> reading <{"t:b" : {"is_b" = 1.0}}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @readings tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @t.narrow <["t" named ["a|b", "c"]]>
// CHECK-NEXT:    %[[V0:.+]] = craft.embed <{"a" : {"t:a|b" = 1.0}, "b" : {"t:a|b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t.narrow>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[V0]] : !craft.vec<@t.narrow>) map <{"t:a|b" : {"x" = 1.0}, "t:c" : {"y" = 1.0}}> decode <categorical ["x", "y", "z"]>
// CHECK-NEXT:    craft.variable "is_c" line 1 values <{0, 1}> encoded <["is_c" scalar]> reading <{"t:c" : {"is_c" = 1.0}}>
// CHECK-NEXT:    craft.variable "is_b" line 2 values <{0, 1}> fate <narrowed by "craft-narrow-spaces">
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// -----

// No direction holds a variable that nobody reads.
craft.program @unread tokens <"a", "b"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @t <["t" onehot {"a", "b"}]>
  craft.space @u <["u" onehot {"a", "b"}]>
  %t = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}}> : !craft.vec<@t>
  %u = craft.embed <{"a" : {"u:a" = 1.0}, "b" : {"u:b" = 1.0}}> : !craft.vec<@u>
  %o = craft.unembed(%t : !craft.vec<@t>) map <{"t:a" : {"x" = 1.0}, "t:b" : {"y" = 1.0}}> decode <categorical ["x", "y"]>
  craft.variable "u" line 1 values <{"a", "b"}> encoded <["u" onehot {"a", "b"}]>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @unread tokens <"a", "b"> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @t <["t" onehot {"a", "b"}]>
// CHECK-NEXT:    %[[T:.+]] = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}}> : !craft.vec<@t>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[T]] : !craft.vec<@t>) map <{"t:a" : {"x" = 1.0}, "t:b" : {"y" = 1.0}}> decode <categorical ["x", "y"]>
// CHECK-NEXT:    craft.variable "u" line 1 values <{"a", "b"}> fate <unread by "craft-narrow-spaces">
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// -----

// A direction that holds the sum of two variables holds neither of them.
craft.program @sum tokens <"a", "b"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @ab <["a" scalar, "b" scalar]>
  %ab = craft.embed <{"a" : {"a" = 1.0, "b" = 2.0}, "b" : {"b" = 5.0}}> : !craft.vec<@ab>
  %o = craft.unembed(%ab : !craft.vec<@ab>) map <{"a" : {"value" = 1.0}, "b" : {"value" = 1.0}}> decode <numerical {3, 5}>
  craft.variable "a" line 1 values <{0, 1}> encoded <["a" scalar]>
  craft.variable "b" line 2 values <{2, 5}> encoded <["b" scalar]>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @sum tokens <"a", "b"> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @ab.narrow <["a" named ["|b"]]>
// CHECK-NEXT:    %[[V0:.+]] = craft.embed <{"a" : {"a:|b" = 3.0}, "b" : {"a:|b" = 5.0}}> : !craft.vec<@ab.narrow>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[V0]] : !craft.vec<@ab.narrow>) map <{"a:|b" : {"value" = 1.0}}> decode <numerical {3, 5}>
// CHECK-NEXT:    craft.variable "a" line 1 values <{0, 1}> fate <narrowed by "craft-narrow-spaces">
// CHECK-NEXT:    craft.variable "b" line 2 values <{2, 5}> fate <narrowed by "craft-narrow-spaces">
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

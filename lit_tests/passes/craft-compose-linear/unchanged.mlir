// RUN: rasp-opt -p craft-compose-linear --split-input-file %s | filecheck --match-full-lines %s

// A linear map that is an operand of a sum stays.
craft.program @sum tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @t <["t" onehot {"a", "b", "c"}]>
  craft.space @l <["l" scalar]>
  %t = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
  %l0 = craft.embed <{"a" : {"l" = 1.0}}> : !craft.vec<@l>
  %l = craft.linear(%t : !craft.vec<@t>) map <{"t:a" : {"l" = 1.0}, "t:b" : {"l" = 2.0}}> : !craft.vec<@l>
  %s = craft.add %l0, %l : !craft.vec<@l>, !craft.vec<@l> -> !craft.vec<@l>
  %o = craft.unembed(%s : !craft.vec<@l>) map <{"l" : {"value" = 1.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @sum tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @t <["t" onehot {"a", "b", "c"}]>
// CHECK-NEXT:    craft.space @l <["l" scalar]>
// CHECK-NEXT:    %[[T:.+]] = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
// CHECK-NEXT:    %[[L0:.+]] = craft.embed <{"a" : {"l" = 1.0}}> : !craft.vec<@l>
// CHECK-NEXT:    %[[L:.+]] = craft.linear(%[[T]] : !craft.vec<@t>) map <{"t:a" : {"l" = 1.0}, "t:b" : {"l" = 2.0}}> : !craft.vec<@l>
// CHECK-NEXT:    %[[S:.+]] = craft.add %[[L0]], %[[L]] : !craft.vec<@l>, !craft.vec<@l> -> !craft.vec<@l>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[S]] : !craft.vec<@l>) map <{"l" : {"value" = 1.0}}> decode <numerical {0, 1}>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

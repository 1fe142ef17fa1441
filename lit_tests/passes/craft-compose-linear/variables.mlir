// RUN: rasp-opt -p craft-compose-linear --split-input-file %s | filecheck --match-full-lines %s

// The result of a linear map is readable from the operands of the map, and of the map before it.
craft.program @composed tokens <"a", "b"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @t <["t" onehot {"a", "b"}]>
  craft.space @u <["u" onehot {1, 2}]>
  craft.space @v <["v" scalar]>
  %t = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}}> : !craft.vec<@t>
  %u = craft.linear(%t : !craft.vec<@t>) map <{"t:a" : {"u:1" = 1.0}, "t:b" : {"u:2" = 1.0}}> : !craft.vec<@u>
  %v = craft.linear(%u : !craft.vec<@u>) map <{"u:1" : {"v" = 1.0}, "u:2" : {"v" = 2.0}}> : !craft.vec<@v>
  %o = craft.unembed(%v : !craft.vec<@v>) map <{"v" : {"value" = 1.0}}> decode <numerical {1, 2}>
  craft.variable "t" line 1 values <{"a", "b"}> encoded <["t" onehot {"a", "b"}]>
  craft.variable "u" line 2 values <{1, 2}> encoded <["u" onehot {1, 2}]>
  craft.variable "v" line 3 values <{1, 2}> encoded <["v" scalar]>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @composed tokens <"a", "b"> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @t <["t" onehot {"a", "b"}]>
// CHECK-NEXT:    craft.space @u <["u" onehot {1, 2}]>
// CHECK-NEXT:    craft.space @v <["v" scalar]>
// CHECK-NEXT:    %[[T:.+]] = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}}> : !craft.vec<@t>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[T]] : !craft.vec<@t>) map <{"t:a" : {"value" = 1.0}, "t:b" : {"value" = 2.0}}> decode <numerical {1, 2}>
// CHECK-NEXT:    craft.variable "t" line 1 values <{"a", "b"}> encoded <["t" onehot {"a", "b"}]>
// CHECK-NEXT:    craft.variable "u" line 2 values <{1, 2}> encoded <["u" onehot {1, 2}]> reading <{"t:a" : {"u:1" = 1.0}, "t:b" : {"u:2" = 1.0}}>
// CHECK-NEXT:    craft.variable "v" line 3 values <{1, 2}> encoded <["v" scalar]> reading <{"t:a" : {"v" = 1.0}, "t:b" : {"v" = 2.0}}>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

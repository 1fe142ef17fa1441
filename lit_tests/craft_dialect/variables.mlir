// RUN: rasp-opt %s | rasp-opt | filecheck --match-full-lines %s
// RUN: rasp-opt %s --print-op-generic | rasp-opt | filecheck --match-full-lines %s
// RUN: rasp-opt %s --print-op-generic | filecheck --match-full-lines %s --check-prefix=GENERIC

// A held variable, a held variable with an image, a readable variable, and one with a fate.
craft.program @p tokens <"a", "b"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @t <["t" onehot {"a", "b"}]>
  %t = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}}> : !craft.vec<@t>
  %o = craft.unembed(%t : !craft.vec<@t>) map <{"t:a" : {"x" = 1.0}}> decode <categorical ["x", "y"]>
  craft.variable "t" line 1 keep values <{"a", "b"}> encoded <["t" onehot {"a", "b"}]>
  craft.variable "u" values <{1, 2, none}> encoded <["u" onehot {1, 2}]> image <{"u:1" : {"t:a" = 1.0}, "u:2" : {"t:a" = 2.0}}>
  craft.variable "v" values <{1, 2}> encoded <["v" scalar]> reading <{"t:a" : {"v" = 1.0}, "t:b" : {"v" = 2.0}}>
  craft.variable "t_numerical" derived values <{1, 2}> encoded <["v" scalar]> reading <{"t:a" : {"v" = 1.0}}>
  craft.variable "w" line 3 values <{1}> fate <narrowed by "craft-narrow-spaces">
  craft.return %o : !craft.output
}

// CHECK:       craft.program @p tokens <"a", "b"> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @t <["t" onehot {"a", "b"}]>
// CHECK-NEXT:    %[[T:.+]] = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}}> : !craft.vec<@t>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[T]] : !craft.vec<@t>) map <{"t:a" : {"x" = 1.0}}> decode <categorical ["x", "y"]>
// CHECK-NEXT:    craft.variable "t" line 1 keep values <{"a", "b"}> encoded <["t" onehot {"a", "b"}]>
// CHECK-NEXT:    craft.variable "u" values <{1, 2, none}> encoded <["u" onehot {1, 2}]> image <{"u:1" : {"t:a" = 1.0}, "u:2" : {"t:a" = 2.0}}>
// CHECK-NEXT:    craft.variable "v" values <{1, 2}> encoded <["v" scalar]> reading <{"t:a" : {"v" = 1.0}, "t:b" : {"v" = 2.0}}>
// CHECK-NEXT:    craft.variable "t_numerical" derived values <{1, 2}> encoded <["v" scalar]> reading <{"t:a" : {"v" = 1.0}}>
// CHECK-NEXT:    craft.variable "w" line 3 values <{1}> fate <narrowed by "craft-narrow-spaces">
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// GENERIC:       "craft.program"() <{sym_name = "p", tokens = #transformer.vocab<"a", "b">, max_seq_len = 2 : i64, bos = "BOS", pad = "PAD"}> ({
// GENERIC-NEXT:    "craft.space"() <{sym_name = "t", space = #craft.space<["t" onehot {"a", "b"}]>}> : () -> ()
// GENERIC-NEXT:    %[[T:.+]] = "craft.embed"() <{map = #craft.map<{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}}>}> : () -> !craft.vec<@t>
// GENERIC-NEXT:    %[[O:.+]] = "craft.unembed"(%[[T]]) <{map = #craft.map<{"t:a" : {"x" = 1.0}}>, decode = #transformer.decode<categorical ["x", "y"]>}> : (!craft.vec<@t>) -> !craft.output
// GENERIC-NEXT:    "craft.variable"() <{sop_name = "t", line = 1 : i64, keep, values = #transformer.value_set<{"a", "b"}>, encoding = #craft.space<["t" onehot {"a", "b"}]>}> : () -> ()
// GENERIC-NEXT:    "craft.variable"() <{sop_name = "u", values = #transformer.value_set<{1, 2, none}>, encoding = #craft.space<["u" onehot {1, 2}]>, image = #craft.map<{"u:1" : {"t:a" = 1.0}, "u:2" : {"t:a" = 2.0}}>}> : () -> ()
// GENERIC-NEXT:    "craft.variable"() <{sop_name = "v", values = #transformer.value_set<{1, 2}>, encoding = #craft.space<["v" scalar]>, reading = #craft.map<{"t:a" : {"v" = 1.0}, "t:b" : {"v" = 2.0}}>}> : () -> ()
// GENERIC-NEXT:    "craft.variable"() <{sop_name = "t_numerical", derived, values = #transformer.value_set<{1, 2}>, encoding = #craft.space<["v" scalar]>, reading = #craft.map<{"t:a" : {"v" = 1.0}}>}> : () -> ()
// GENERIC-NEXT:    "craft.variable"() <{sop_name = "w", line = 3 : i64, values = #transformer.value_set<{1}>, fate = #transformer.fate<narrowed by "craft-narrow-spaces">}> : () -> ()
// GENERIC-NEXT:    "craft.return"(%[[O]]) : (!craft.output) -> ()
// GENERIC-NEXT:  }) : () -> ()

// `raspc update-checks` wrote the CHECK lines.

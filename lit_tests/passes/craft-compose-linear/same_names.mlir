// RUN: rasp-opt -p craft-compose-linear --split-input-file %s | filecheck --match-full-lines %s

// The composition would read two directions of one label, so the linear map stays.
craft.program @names tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @t <["t" onehot {"a", "b", "c"}]>
  craft.space @l <["l" scalar]>
  craft.space @h <["h" scalar]>
  %t = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
  %u = craft.embed <{"b" : {"t:a" = 1.0}}> : !craft.vec<@t>
  %l = craft.linear(%u : !craft.vec<@t>) map <{"t:a" : {"l" = 1.0}, "t:b" : {"l" = 2.0}}> : !craft.vec<@l>
  %h = craft.head query(%t : !craft.vec<@t>) key(%t : !craft.vec<@t>) value(%t, %l : !craft.vec<@t>, !craft.vec<@l>) qk <{"t:a" : {"t:b" = 9.0}}> ov <{"t:a" : {"h" = 1.0}, "l" : {"h" = 1.0}}> label <"h"> : !craft.vec<@h>
  %m = craft.mlp(%t, %l : !craft.vec<@t>, !craft.vec<@l>) in <{"t:a" : {"m" = 1.0}, "l" : {"m" = 1.0}}> out <{"m" : {"h" = 1.0}}> label <"m"> : !craft.vec<@h>
  %s = craft.add %h, %m : !craft.vec<@h>, !craft.vec<@h> -> !craft.vec<@h>
  %o = craft.unembed(%s : !craft.vec<@h>) map <{"h" : {"value" = 1.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @names tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @t <["t" onehot {"a", "b", "c"}]>
// CHECK-NEXT:    craft.space @l <["l" scalar]>
// CHECK-NEXT:    craft.space @h <["h" scalar]>
// CHECK-NEXT:    %[[T:.+]] = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
// CHECK-NEXT:    %[[U:.+]] = craft.embed <{"b" : {"t:a" = 1.0}}> : !craft.vec<@t>
// CHECK-NEXT:    %[[L:.+]] = craft.linear(%[[U]] : !craft.vec<@t>) map <{"t:a" : {"l" = 1.0}, "t:b" : {"l" = 2.0}}> : !craft.vec<@l>
// CHECK-NEXT:    %[[H:.+]] = craft.head query(%[[T]] : !craft.vec<@t>) key(%[[T]] : !craft.vec<@t>) value(%[[T]], %[[L]] : !craft.vec<@t>, !craft.vec<@l>) qk <{"t:a" : {"t:b" = 9.0}}> ov <{"t:a" : {"h" = 1.0}, "l" : {"h" = 1.0}}> label <"h"> : !craft.vec<@h>
// CHECK-NEXT:    %[[M:.+]] = craft.mlp(%[[T]], %[[L]] : !craft.vec<@t>, !craft.vec<@l>) in <{"t:a" : {"m" = 1.0}, "l" : {"m" = 1.0}}> out <{"m" : {"h" = 1.0}}> label <"m"> : !craft.vec<@h>
// CHECK-NEXT:    %[[S:.+]] = craft.add %[[H]], %[[M]] : !craft.vec<@h>, !craft.vec<@h> -> !craft.vec<@h>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[S]] : !craft.vec<@h>) map <{"h" : {"value" = 1.0}}> decode <numerical {0, 1}>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

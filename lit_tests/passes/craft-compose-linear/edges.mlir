// RUN: rasp-opt -p craft-compose-linear --split-input-file %s | filecheck --match-full-lines %s

// A direction that the linear map does not write is zero, so its reading is dropped.
craft.program @zero tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @t <["t" onehot {"a", "b", "c"}]>
  craft.space @l <["l" onehot {0, 1}]>
  craft.space @h <["h" scalar]>
  %t = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
  %l = craft.linear(%t : !craft.vec<@t>) map <{"t:a" : {"l:0" = 1.0}}> : !craft.vec<@l>
  %h = craft.head query(%l : !craft.vec<@l>) key(%l : !craft.vec<@l>) value(%l : !craft.vec<@l>) qk <{"l:0" : {"l:1" = 9.0, "l:0" = 5.0}}> ov <{"l:0" : {"h" = 1.0}, "l:1" : {"h" = 2.0}}> label <"h"> : !craft.vec<@h>
  %o = craft.unembed(%h, %l : !craft.vec<@h>, !craft.vec<@l>) map <{"h" : {"value" = 1.0}, "l:1" : {"value" = 2.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @zero tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @t <["t" onehot {"a", "b", "c"}]>
// CHECK-NEXT:    craft.space @l <["l" onehot {0, 1}]>
// CHECK-NEXT:    craft.space @h <["h" scalar]>
// CHECK-NEXT:    %[[T:.+]] = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
// CHECK-NEXT:    %[[H:.+]] = craft.head query(%[[T]] : !craft.vec<@t>) key(%[[T]] : !craft.vec<@t>) value(%[[T]] : !craft.vec<@t>) qk <{"t:a" : {"t:a" = 5.0}}> ov <{"t:a" : {"h" = 1.0}}> label <"h"> : !craft.vec<@h>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[H]], %[[T]] : !craft.vec<@h>, !craft.vec<@t>) map <{"h" : {"value" = 1.0}}> decode <numerical {0, 1}>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// -----

// The requested width of keys is kept.
craft.program @d_head tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @t <["t" onehot {"a", "b", "c"}]>
  craft.space @l <["l" scalar]>
  craft.space @h <["h" scalar]>
  %t = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
  %l = craft.linear(%t : !craft.vec<@t>) map <{"t:a" : {"l" = 1.0}, "t:b" : {"l" = 2.0}}> : !craft.vec<@l>
  %h = craft.head query(%t : !craft.vec<@t>) key(%t : !craft.vec<@t>) value(%l : !craft.vec<@l>) qk <{"t:a" : {"t:b" = 9.0}}> ov <{"l" : {"h" = 1.0}}> label <"h"> d_head 4 : !craft.vec<@h>
  %o = craft.unembed(%h : !craft.vec<@h>) map <{"h" : {"value" = 1.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @d_head tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @t <["t" onehot {"a", "b", "c"}]>
// CHECK-NEXT:    craft.space @l <["l" scalar]>
// CHECK-NEXT:    craft.space @h <["h" scalar]>
// CHECK-NEXT:    %[[T:.+]] = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
// CHECK-NEXT:    %[[H:.+]] = craft.head query(%[[T]] : !craft.vec<@t>) key(%[[T]] : !craft.vec<@t>) value(%[[T]] : !craft.vec<@t>) qk <{"t:a" : {"t:b" = 9.0}}> ov <{"t:a" : {"h" = 1.0}, "t:b" : {"h" = 2.0}}> label <"h"> d_head 4 : !craft.vec<@h>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[H]] : !craft.vec<@h>) map <{"h" : {"value" = 1.0}}> decode <numerical {0, 1}>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

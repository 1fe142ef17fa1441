// RUN: rasp-opt -p craft-merge-heads %s | filecheck --match-full-lines %s

// Two heads that read the same vectors stay two: a sum reads one of them, so that its vector cannot move to
// another space.
craft.program @sum tokens <"a", "b"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @t <["t" onehot {"a", "b"}]>
  craft.space @r <["r" scalar]>
  craft.space @s <["s" scalar]>
  %t = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}}> : !craft.vec<@t>
  %u = craft.position <{"0" : {"r" = 0.5}}> : !craft.vec<@r>
  %r = craft.head query(%t : !craft.vec<@t>) key(%t : !craft.vec<@t>) value(%t : !craft.vec<@t>) qk <{}> ov <{"t:a" : {"r" = 1.0}}> label <"r"> : !craft.vec<@r>
  %s = craft.head query(%t : !craft.vec<@t>) key(%t : !craft.vec<@t>) value(%t : !craft.vec<@t>) qk <{}> ov <{"t:b" : {"s" = 1.0}}> label <"s"> : !craft.vec<@s>
  %sum = craft.add %u, %r : !craft.vec<@r>, !craft.vec<@r> -> !craft.vec<@r>
  %o = craft.unembed(%sum, %s : !craft.vec<@r>, !craft.vec<@s>) map <{"r" : {"value" = 1.0}, "s" : {"value" = 1.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @sum tokens <"a", "b"> max_seq_len 2 bos "bos" pad "pad" {
// CHECK-NEXT:    craft.space @t <["t" onehot {"a", "b"}]>
// CHECK-NEXT:    craft.space @r <["r" scalar]>
// CHECK-NEXT:    craft.space @s <["s" scalar]>
// CHECK-NEXT:    %[[T:.+]] = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}}> : !craft.vec<@t>
// CHECK-NEXT:    %[[U:.+]] = craft.position <{"0" : {"r" = 0.5}}> : !craft.vec<@r>
// CHECK-NEXT:    %[[R:.+]] = craft.head query(%[[T]] : !craft.vec<@t>) key(%[[T]] : !craft.vec<@t>) value(%[[T]] : !craft.vec<@t>) qk <{}> ov <{"t:a" : {"r" = 1.0}}> label <"r"> : !craft.vec<@r>
// CHECK-NEXT:    %[[S:.+]] = craft.head query(%[[T]] : !craft.vec<@t>) key(%[[T]] : !craft.vec<@t>) value(%[[T]] : !craft.vec<@t>) qk <{}> ov <{"t:b" : {"s" = 1.0}}> label <"s"> : !craft.vec<@s>
// CHECK-NEXT:    %[[SUM:.+]] = craft.add %[[U]], %[[R]] : !craft.vec<@r>, !craft.vec<@r> -> !craft.vec<@r>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[SUM]], %[[S]] : !craft.vec<@r>, !craft.vec<@s>) map <{"r" : {"value" = 1.0}, "s" : {"value" = 1.0}}> decode <numerical {0, 1}>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

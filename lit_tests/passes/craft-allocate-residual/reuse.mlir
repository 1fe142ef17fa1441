// RUN: rasp-opt -p 'craft-allocate-residual{strategy=reuse}' --split-input-file %s | filecheck %s
// RUN: rasp-opt -p 'craft-allocate-residual{strategy=reuse},craft-allocate-residual{strategy=reuse}' --split-input-file %s | filecheck %s
// RUN: rasp-opt -p 'craft-allocate-residual{strategy=reuse},craft-allocate-residual{strategy=disjoint}' --split-input-file %s | filecheck %s --check-prefix=DISJOINT
// RUN: rasp-opt -p 'craft-allocate-residual{strategy=reuse},craft-pad-bases' --split-input-file %s | filecheck %s --check-prefix=PADDED

// The MLP of layer 0 is the last reader of the tokens. Its result takes their dimensions in the same
// half-layer: one-hot coordinates are never negative, and 0 or 1 up to rounding.
craft.program @same_half tokens <"a", "b"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @t <["t" onehot {"a", "b"}]>
  craft.space @r <["r" onehot {0, 1, 2}]>
  %t = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}}> : !craft.vec<@t>
  %r = craft.mlp(%t : !craft.vec<@t>) in <{"t:a" : {"r[0]" = 1.0}}> out <{"r[0]" : {"r:0" = 1.0}}> label <"r"> layer 0 : !craft.vec<@r>
  %o = craft.unembed(%r : !craft.vec<@r>) map <{"r:0" : {"0" = 1.0}}> decode <categorical [0, 1]>
  craft.return %o : !craft.output
}
// CHECK-LABEL: craft.program @same_half
// CHECK-NEXT:  craft.space @t <["t" onehot {"a", "b"}]> at <[0 to 1]>
// CHECK-NEXT:  craft.space @r <["r" onehot {0 to 2}]> at <[0 to 2]>
// CHECK-NEXT:  %[[T:.+]] = craft.embed
// CHECK-NEXT:  craft.mlp
// CHECK-NEXT:  craft.erase %[[T]] <"t:a", "t:b"> layer 0 : !craft.vec<@t>
// CHECK-NEXT:  craft.unembed

// DISJOINT-LABEL: craft.program @same_half
// DISJOINT-NEXT:  at <[0 to 1]>
// DISJOINT-NEXT:  at <[2 to 4]>
// DISJOINT-NOT:   craft.erase

// PADDED-LABEL: craft.program @same_half
// PADDED-NEXT:  craft.space @residual <["t" onehot {"a", "b"}, "r" onehot {0 to 2}]> at <[0 to 1, 0 to 2]> shared
// PADDED-NEXT:  %[[T:.+]] = craft.embed
// PADDED-NEXT:  %[[X0:.+]] = craft.add %[[T]] :
// PADDED-NEXT:  %[[R:.+]] = craft.mlp(%[[X0]]
// PADDED-NEXT:  %[[Z:.+]] = craft.erase %[[X0]] <"t:a", "t:b"> layer 0 : !craft.vec<@residual>
// PADDED-NEXT:  %[[X1:.+]] = craft.add %[[X0]], %[[R]], %[[Z]] :
// PADDED-NEXT:  craft.unembed(%[[X1]]

// -----

// A coordinate of 5 is erased a half-layer before a new write, so that the erasure is exact: the MLP
// of layer 0, its last reader, is too late for %r but not for %s.
craft.program @large tokens <"a", "b"> max_seq_len 20 bos "bos" pad "pad" {
  craft.space @t <["t" scalar]>
  craft.space @r <["r" onehot {0, 1, 2}]>
  craft.space @s <["s" onehot {0, 1, 2}]>
  %t = craft.embed <{"a" : {"t" = 5.0}}> : !craft.vec<@t>
  %r = craft.mlp(%t : !craft.vec<@t>) in <{"t" : {"r[0]" = 1.0}}> out <{"r[0]" : {"r:0" = 1.0}}> label <"r"> layer 0 : !craft.vec<@r>
  %s = craft.head query(%r : !craft.vec<@r>) key(%r : !craft.vec<@r>) value(%r : !craft.vec<@r>) qk <{}> ov <{"r:0" : {"s:0" = 1.0}}> label <"s"> layer 1 : !craft.vec<@s>
  %o = craft.unembed(%s, %r : !craft.vec<@s>, !craft.vec<@r>) map <{"s:0" : {"0" = 1.0}}> decode <categorical [0, 1]>
  craft.return %o : !craft.output
}
// CHECK-LABEL: craft.program @large
// CHECK-NEXT:  craft.space @t <["t" scalar]> at <[0]>
// CHECK-NEXT:  craft.space @r <["r" onehot {0 to 2}]> at <[1 to 3]>
// CHECK-NEXT:  craft.space @s <["s" onehot {0 to 2}]> at <[0, 4 to 5]>
// CHECK:       craft.erase %{{.+}} <"t"> layer 0 : !craft.vec<@t>
// PADDED:      craft.space @residual <["t" scalar, "r" onehot {0 to 2}, "s" onehot {0 to 2}]> at <[0 to 3, 0, 4 to 5]> shared

// -----

// The erasure of a coordinate that may be negative takes two neurons. Layer 0 has an MLP, so the
// erasure is in layer 0, not in layer 1. A number is not erased in the half-layer of a new write,
// which would round: %r takes another dimension, and %s takes this dimension.
craft.program @signed tokens <"a", "b"> max_seq_len 40 bos "bos" pad "pad" {
  craft.space @t <["t" scalar]>
  craft.space @r <["r" scalar]>
  craft.space @s <["s" scalar]>
  %t = craft.embed <{"a" : {"t" = -1.0}}> : !craft.vec<@t>
  %r = craft.mlp(%t : !craft.vec<@t>) in <{"t" : {"r[0]" = -1.0}}> out <{"r[0]" : {"r" = 1.0}}> label <"r"> layer 0 : !craft.vec<@r>
  %s = craft.mlp(%r : !craft.vec<@r>) in <{"r" : {"s[0]" = 1.0}}> out <{"s[0]" : {"s" = 1.0}}> label <"s"> layer 1 : !craft.vec<@s>
  %o = craft.unembed(%s, %r : !craft.vec<@s>, !craft.vec<@r>) map <{"s" : {"value" = 1.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}
// CHECK-LABEL: craft.program @signed
// CHECK-NEXT:  craft.space @t <["t" scalar]> at <[0]>
// CHECK-NEXT:  craft.space @r <["r" scalar]> at <[1]>
// CHECK-NEXT:  craft.space @s <["s" scalar]> at <[0]>
// CHECK:       craft.erase %{{.+}} <"t"> signed layer 0 : !craft.vec<@t>

// -----

// The operands of outputs keep their dimensions. A dead sum is erased as one vector.
craft.program @sum tokens <"a", "b"> max_seq_len 40 bos "bos" pad "pad" {
  craft.space @kept <["kept" scalar]>
  craft.space @t <["t" onehot {1}]>
  craft.space @r <["r" scalar]>
  %kept = craft.embed <{"a" : {"kept" = 1.0}}> : !craft.vec<@kept>
  %t = craft.embed <{"a" : {"t:1" = 0.5}}> : !craft.vec<@t>
  %u = craft.position <{"0" : {"t:1" = 0.5}}> : !craft.vec<@t>
  %sum = craft.add %t, %u : !craft.vec<@t>, !craft.vec<@t> -> !craft.vec<@t>
  %r = craft.mlp(%sum : !craft.vec<@t>) in <{"t:1" : {"r[0]" = 1.0}}> out <{"r[0]" : {"r" = 1.0}}> label <"r"> layer 0 : !craft.vec<@r>
  %o = craft.unembed(%r, %kept : !craft.vec<@r>, !craft.vec<@kept>) map <{"r" : {"value" = 1.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}
// CHECK-LABEL: craft.program @sum
// CHECK-NEXT:  craft.space @kept <["kept" scalar]> at <[0]>
// CHECK-NEXT:  craft.space @t <["t" onehot {1}]> at <[1]>
// CHECK-NEXT:  craft.space @r <["r" scalar]> at <[1]>
// CHECK:       %[[SUM:.+]] = craft.add
// CHECK:       craft.erase %[[SUM]] <"t:1"> layer 0 : !craft.vec<@t>

// -----

// No reuse if the neurons cost more weights than the dimension saves: 10 weights against 8.
craft.program @dear tokens <"a"> max_seq_len 1 bos "bos" pad "pad" {
  craft.space @t <["t" scalar]>
  craft.space @r <["r" onehot {0, 1, 2, 3, 4, 5, 6}]>
  %t = craft.embed <{"a" : {"t" = -1.0}}> : !craft.vec<@t>
  %r = craft.mlp(%t : !craft.vec<@t>) in <{"t" : {"r[0]" = -1.0}}> out <{"r[0]" : {"r:0" = 1.0}}> label <"r"> layer 0 : !craft.vec<@r>
  %o = craft.unembed(%r : !craft.vec<@r>) map <{"r:0" : {"0" = 1.0}}> decode <categorical [0, 1, 2]>
  craft.return %o : !craft.output
}
// CHECK-LABEL: craft.program @dear
// CHECK-NEXT:  craft.space @t <["t" scalar]> at <[0]>
// CHECK-NEXT:  craft.space @r <["r" onehot {0 to 6}]> at <[1 to 7]>
// CHECK-NOT:   craft.erase
// PADDED:      craft.program @dear
// PADDED-NEXT: craft.space @residual <["t" scalar, "r" onehot {0 to 6}]> at <[0 to 7]>{{$}}

// -----

// A one-hot vector of a head is a mean, whose erasure may round beside a new write. So %r, whose MLP
// is its last reader, takes the dimensions of the tokens and a new one; %s takes the mean's.
craft.program @mean tokens <"a", "b"> max_seq_len 40 bos "bos" pad "pad" {
  craft.space @t <["t" onehot {"a", "b"}]>
  craft.space @h <["h" onehot {"a", "b"}]>
  craft.space @r <["r" onehot {0, 1, 2}]>
  craft.space @s <["s" onehot {0, 1}]>
  %t = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}}> : !craft.vec<@t>
  %h = craft.head query(%t : !craft.vec<@t>) key(%t : !craft.vec<@t>) value(%t : !craft.vec<@t>) qk <{}> ov <{"t:a" : {"h:a" = 1.0}, "t:b" : {"h:b" = 1.0}}> label <"h"> layer 0 : !craft.vec<@h>
  %r = craft.mlp(%h, %t : !craft.vec<@h>, !craft.vec<@t>) in <{"h:a" : {"r[0]" = 1.0}, "t:a" : {"r[0]" = 1.0}}> out <{"r[0]" : {"r:0" = 1.0}}> label <"r"> layer 0 : !craft.vec<@r>
  %s = craft.mlp(%r : !craft.vec<@r>) in <{"r:0" : {"s[0]" = 1.0}}> out <{"s[0]" : {"s:0" = 1.0}}> label <"s"> layer 1 : !craft.vec<@s>
  %o = craft.unembed(%s, %r : !craft.vec<@s>, !craft.vec<@r>) map <{"s:0" : {"0" = 1.0}}> decode <categorical [0, 1]>
  craft.return %o : !craft.output
}

// CHECK-LABEL: craft.program @mean
// CHECK-NEXT:  craft.space @t <["t" onehot {"a", "b"}]> at <[0 to 1]>
// CHECK-NEXT:  craft.space @h <["h" onehot {"a", "b"}]> at <[2 to 3]>
// CHECK-NEXT:  craft.space @r <["r" onehot {0 to 2}]> at <[0 to 1, 4]>
// CHECK-NEXT:  craft.space @s <["s" onehot {0, 1}]> at <[2 to 3]>
// CHECK:       craft.erase %t <"t:a", "t:b"> layer 0 : !craft.vec<@t>
// CHECK-NEXT:  craft.erase %h <"h:a", "h:b"> layer 0 : !craft.vec<@h>

// -----

// Named directions may hold any fractions, such as 1/2 and 1/3, not 0 and 1 alone.
craft.program @fractions tokens <"a", "b"> max_seq_len 40 bos "bos" pad "pad" {
  craft.space @t <["t" named ["x", "y"]]>
  craft.space @r <["r" onehot {0, 1}]>
  craft.space @s <["s" onehot {0, 1}]>
  %t = craft.embed <{"a" : {"t:x" = 0.5}, "b" : {"t:y" = 0.3333333333333333}}> : !craft.vec<@t>
  %r = craft.mlp(%t : !craft.vec<@t>) in <{"t:x" : {"r[0]" = 1.0}}> out <{"r[0]" : {"r:0" = 1.0}}> label <"r"> layer 0 : !craft.vec<@r>
  %s = craft.mlp(%r : !craft.vec<@r>) in <{"r:0" : {"s[0]" = 1.0}}> out <{"s[0]" : {"s:0" = 1.0}}> label <"s"> layer 1 : !craft.vec<@s>
  %o = craft.unembed(%s, %r : !craft.vec<@s>, !craft.vec<@r>) map <{"s:0" : {"0" = 1.0}}> decode <categorical [0, 1]>
  craft.return %o : !craft.output
}

// CHECK-LABEL: craft.program @fractions
// CHECK-NEXT:  craft.space @t <["t" named ["x", "y"]]> at <[0 to 1]>
// CHECK-NEXT:  craft.space @r <["r" onehot {0, 1}]> at <[2 to 3]>
// CHECK-NEXT:  craft.space @s <["s" onehot {0, 1}]> at <[0 to 1]>
// CHECK:       craft.erase %t <"t:x", "t:y"> layer 0 : !craft.vec<@t>

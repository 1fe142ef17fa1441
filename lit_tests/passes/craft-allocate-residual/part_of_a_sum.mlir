// RUN: rasp-opt -p 'craft-allocate-residual{strategy=reuse}' %s | filecheck %s

// A vector that a sum and a head read is part of the sum, which is erased as a whole.
craft.program @read_twice tokens <"a", "b"> max_seq_len 40 bos "bos" pad "pad" {
  craft.space @t <["t" onehot {1, 2}]>
  craft.space @r <["r" onehot {1, 2}]>
  craft.space @s <["s" onehot {1, 2}]>
  %t = craft.embed <{"a" : {"t:1" = 1.0}}> : !craft.vec<@t>
  %h = craft.head query(%t : !craft.vec<@t>) key(%t : !craft.vec<@t>) value(%t : !craft.vec<@t>) qk <{}> ov <{"t:1" : {"r:1" = 1.0}}> label <"h"> layer 0 : !craft.vec<@r>
  %u = craft.position <{"0" : {"t:2" = 1.0}}> : !craft.vec<@t>
  %sum = craft.add %t, %u : !craft.vec<@t>, !craft.vec<@t> -> !craft.vec<@t>
  %s = craft.mlp(%sum, %h : !craft.vec<@t>, !craft.vec<@r>) in <{"t:1" : {"s[0]" = 1.0}, "r:1" : {"s[0]" = 1.0}}> out <{"s[0]" : {"s:1" = 1.0}}> label <"s"> layer 0 : !craft.vec<@s>
  %o = craft.unembed(%s, %h : !craft.vec<@s>, !craft.vec<@r>) map <{"s:1" : {"0" = 1.0}}> decode <categorical [0, 1]>
  craft.return %o : !craft.output
}

// CHECK-LABEL: craft.program @read_twice
// CHECK-NEXT:  craft.space @t <["t" onehot {1, 2}]> at <[0 to 1]>
// CHECK-NEXT:  craft.space @r <["r" onehot {1, 2}]> at <[2 to 3]>
// CHECK-NEXT:  craft.space @s <["s" onehot {1, 2}]> at <[0 to 1]>
// CHECK:       %[[SUM:.+]] = craft.add
// CHECK:       craft.erase %[[SUM]] <"t:1", "t:2"> layer 0 : !craft.vec<@t>

// RUN: rasp-opt -p 'craft-allocate-layers{strategy=optimal time-limit=0}' %s | filecheck %s

// In a chain no component has a choice, so that the earliest layers are proved to be best without time.
// CHECK: allocation = {layers = {value = 2 : i64, bound = 2 : i64, status = "optimal"}, width = {value = 3 : i64, bound = 3 : i64, status = "optimal"}
craft.program @chain tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @x <["x" scalar]>
  craft.space @g <["g" scalar]>
  craft.space @m <["m" scalar]>
  craft.space @h <["h" scalar]>
  craft.space @r <["r" scalar]>
  %x = craft.embed <{}> : !craft.vec<@x>
  %g = craft.head query(%x : !craft.vec<@x>) key(%x : !craft.vec<@x>) value(%x : !craft.vec<@x>) qk <{}> ov <{}> label <"g"> : !craft.vec<@g>
  %m = craft.mlp(%g : !craft.vec<@g>) in <{}> out <{}> label <"m"> : !craft.vec<@m>
  %h = craft.head query(%m : !craft.vec<@m>) key(%m : !craft.vec<@m>) value(%x : !craft.vec<@x>) qk <{}> ov <{}> label <"h"> : !craft.vec<@h>
  %r = craft.mlp(%h : !craft.vec<@h>) in <{}> out <{}> label <"r"> : !craft.vec<@r>
  %o = craft.unembed(%r : !craft.vec<@r>) map <{}> decode <categorical [0]>
  craft.return %o : !craft.output
}

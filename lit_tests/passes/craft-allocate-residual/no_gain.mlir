// RUN: rasp-opt -p 'craft-allocate-residual{strategy=reuse}' --split-input-file %s | filecheck %s

// The neurons that erase two dimensions have more weights than the two dimensions: 12 (11 + 4) and
// 14 * 11.
// CHECK-LABEL: craft.program @wide
// CHECK-NEXT:    craft.space @t <["t" onehot {"a", "b"}]> at <[0 to 1]>
// CHECK-NEXT:    craft.space @r <["r" onehot {0 to 11}]> at <[2 to 13]>
// CHECK-NOT:     craft.erase
craft.program @wide tokens <"a", "b"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @t <["t" onehot {"a", "b"}]>
  craft.space @r <["r" onehot {0 to 11}]>
  %t = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}}> : !craft.vec<@t>
  %r = craft.mlp(%t : !craft.vec<@t>) in <{"t:a" : {"r[0]" = 1.0}}> out <{"r[0]" : {"r:0" = 1.0}}> label <"r"> layer 0 : !craft.vec<@r>
  %o = craft.unembed(%r : !craft.vec<@r>) map <{"r:0" : {"0" = 1.0}}> decode <categorical [0, 1]>
  craft.return %o : !craft.output
}

// -----

// Of three values the two dimensions are worth it: 3 (11 + 4) and 5 * 11.
// CHECK-LABEL: craft.program @narrow
// CHECK:         craft.space @r <["r" onehot {0 to 2}]> at <[0 to 2]>
// CHECK:         craft.erase %{{.+}} <"t:a", "t:b"> layer 0
craft.program @narrow tokens <"a", "b"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @t <["t" onehot {"a", "b"}]>
  craft.space @r <["r" onehot {0 to 2}]>
  %t = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}}> : !craft.vec<@t>
  %r = craft.mlp(%t : !craft.vec<@t>) in <{"t:a" : {"r[0]" = 1.0}}> out <{"r[0]" : {"r:0" = 1.0}}> label <"r"> layer 0 : !craft.vec<@r>
  %o = craft.unembed(%r : !craft.vec<@r>) map <{"r:0" : {"0" = 1.0}}> decode <categorical [0, 1]>
  craft.return %o : !craft.output
}

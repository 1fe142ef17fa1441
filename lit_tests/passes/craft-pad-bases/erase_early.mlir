// RUN: not rasp-opt -p craft-pad-bases %s 2>&1 | filecheck %s

// CHECK: 't' is erased in layer 0, but it is needed later; run craft-allocate-residual again
craft.program @p tokens <"a"> max_seq_len 1 bos "bos" pad "pad" {
  craft.space @t <["t" scalar]> at <[0]>
  craft.space @r <["r" scalar]> at <[0]>
  %t = craft.embed <{"a" : {"t" = 1.0}}> : !craft.vec<@t>
  %r = craft.mlp(%t : !craft.vec<@t>) in <{"t" : {"r[0]" = 1.0}}> out <{"r[0]" : {"r" = 1.0}}> label <"r"> layer 1 : !craft.vec<@r>
  %z = craft.erase %t <"t"> layer 0 : !craft.vec<@t>
  craft.return
}

// RUN: not rasp-opt -p 'craft-allocate-residual{strategy=reuse}' %s 2>&1 | filecheck %s

// CHECK: craft.mlp 'r' has no layer; run craft-allocate-layers first
craft.program @p tokens <"a"> max_seq_len 1 bos "bos" pad "pad" {
  craft.space @t <["t" scalar]>
  craft.space @r <["r" scalar]>
  %t = craft.embed <{"a" : {"t" = 1.0}}> : !craft.vec<@t>
  %r = craft.mlp(%t : !craft.vec<@t>) in <{"t" : {"r[0]" = 1.0}}> out <{"r[0]" : {"r" = 1.0}}> label <"r"> : !craft.vec<@r>
  craft.return
}

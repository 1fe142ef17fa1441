// RUN: rasp-opt -p 'craft-allocate-residual,craft-pad-bases,craft-print-bounds{points=true}' --split-input-file %s | filecheck %s

// The sum of what tokens and positions write to one direction is rounded once more.
craft.program @sum tokens <"a", "b"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @t <["t" scalar, "u" scalar]>
  %t = craft.embed <{"a" : {"t" = 0.25, "u" = 1.0}, "b" : {"t" = 1000.0}}> : !craft.vec<@t>
  %i = craft.position <{"0" : {"t" = 0.125}, "1" : {"t" = 500.0}}> : !craft.vec<@t>
  %s = craft.add %t, %i : !craft.vec<@t>, !craft.vec<@t> -> !craft.vec<@t>
  %o = craft.unembed(%s : !craft.vec<@t>) map <{"t" : {"value" = 1.0}}> decode <numerical {0, 1000}>
  craft.return %o : !craft.output
}

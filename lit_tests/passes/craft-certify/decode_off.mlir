// RUN: rasp-opt -p 'craft-certify' --split-input-file %s | filecheck %s

// The number 5/16 stands for the result 1/4, and 15/16 for 1: the differences count as errors.
// CHECK: certificate <float32 [decode "p" 0.125 0.0626], "float32-folded" 0.501> {
craft.program @p tokens <"a", "b", "c"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @residual <["one" scalar, "x" scalar]> at <[0 to 1]>
  %e = craft.embed <{"a" : {"one" = 1.0}, "b" : {"one" = 1.0, "x" = 0.3125}, "c" : {"one" = 1.0, "x" = 0.9375}}> : !craft.vec<@residual>
  %s = craft.add %e : !craft.vec<@residual> -> !craft.vec<@residual>
  %o = craft.unembed(%s : !craft.vec<@residual>) map <{"x" : {"value" = 1.0}}> decode <numerical {0, 1/4, 1}>
  craft.return %o : !craft.output
}

// -----

// A number outside of the results is nearest to the last.
// CHECK: certificate <float32 [decode "q" 0.5 0.251], "float32-folded" 0.503> {
craft.program @q tokens <"a", "b"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @residual <["one" scalar, "x" scalar]> at <[0 to 1]>
  %e = craft.embed <{"a" : {"one" = 1.0, "x" = -0.125}, "b" : {"one" = 1.0, "x" = 1.25}}> : !craft.vec<@residual>
  %s = craft.add %e : !craft.vec<@residual> -> !craft.vec<@residual>
  %o = craft.unembed(%s : !craft.vec<@residual>) map <{"x" : {"value" = 1.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

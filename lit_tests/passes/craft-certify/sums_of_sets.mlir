// RUN: rasp-opt -p 'craft-certify' %s | filecheck %s

// Neurons of a sum of the token and the position, which is 0 to 3: the result 1/8 is that of 2 alone.
// CHECK: certificate <float32 [decode "p" 0.0625 5.37e-07], "float32-folded" 8.6e-06> {
craft.program @p tokens <"a", "b"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @residual <["one" scalar, "x" scalar, "p" scalar, "y" scalar]> at <[0 to 3]>
  %e = craft.embed <{"a" : {"one" = 1.0}, "b" : {"one" = 1.0, "x" = 1.0}}> : !craft.vec<@residual>
  %q = craft.position <{"1" : {"p" = 2.0}}> : !craft.vec<@residual>
  %s = craft.add %e, %q : !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
  %m = craft.mlp(%s : !craft.vec<@residual>)
    in <{"one" : {"low" = -1.0, "high" = -2.0}, "x" : {"low" = 1.0, "high" = 1.0}, "p" : {"low" = 1.0, "high" = 1.0}}>
    out <{"low" : {"y" = 0.125}, "high" : {"y" = 0.75}}> label <"y"> layer 0 : !craft.vec<@residual>
  %t = craft.add %s, %m : !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
  %o = craft.unembed(%t : !craft.vec<@residual>) map <{"y" : {"value" = 1.0}}> decode <numerical {0, 1/8, 1}>
  craft.return %o : !craft.output
}

// RUN: rasp-opt -p 'craft-certify' %s | filecheck %s

// The neuron rounds at BOS alone, and the head counts keys by what it finds there.
// CHECK: certificate <float32 [select "w" inf 0.0, decode "p" 2.5 8.41e-05], "float32-folded" 3.37e-05> {
craft.program @p tokens <"a", "b"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @residual <["one" scalar, "x" scalar, "y" scalar, "w" scalar]> at <[0 to 3]>
  %e = craft.embed <{"a" : {"one" = 1.0}, "b" : {"one" = 1.0}, "bos" : {"one" = 1.0, "x" = 30.0}}> : !craft.vec<@residual>
  %s = craft.add %e : !craft.vec<@residual> -> !craft.vec<@residual>
  %m = craft.mlp(%s : !craft.vec<@residual>)
    in <{"x" : {"n" = 1.0}}> out <{"n" : {"y" = 1.0}}> label <"y"> layer 0 : !craft.vec<@residual>
  %t = craft.add %s, %m : !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
  %h = craft.head query(%t : !craft.vec<@residual>) key(%t : !craft.vec<@residual>) value(%t : !craft.vec<@residual>)
    qk <{"one" : {"one" = 1.0}}> ov <{"y" : {"w" = 1.0}}> label <"w"> layer 1 : !craft.vec<@residual>
  %u = craft.add %t, %h : !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
  %o = craft.unembed(%u : !craft.vec<@residual>) map <{"w" : {"value" = 1.0}}> decode <numerical {10, 15}>
  craft.return %o : !craft.output
}

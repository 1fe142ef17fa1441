// RUN: rasp-opt -p 'craft-certify' %s | filecheck %s

// "y" takes the dimension of "x", a large number that is erased. The sum of both is exact, and a
// folded network multiplies each by 0.1 first: its errors are larger than the margin.
// CHECK: certificate <float32 [select "x" 1000.0 0.0, decode "p" 0.01 5.67e-08]> {
craft.program @p tokens <"a", "b"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @residual <["tokens" onehot {"bos"}, "one" scalar, "v" scalar, "x" scalar, "i" onehot {0, 1}, "y" scalar]> at <[0 to 5, 3]> shared
  %e = craft.embed <{"a" : {"one" = 1.0, "v" = 8388587.0}, "b" : {"one" = 1.0, "v" = 8388587.0}, "bos" : {"tokens:bos" = 1.0}}> : !craft.vec<@residual>
  %p = craft.position <{"0" : {"i:0" = 1.0}, "1" : {"i:1" = 1.0}}> : !craft.vec<@residual>
  %s = craft.add %e, %p : !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
  %h = craft.head query(%s : !craft.vec<@residual>) key(%s : !craft.vec<@residual>) value(%s : !craft.vec<@residual>)
    qk <{"one" : {"one" = 1000.0}, "tokens:bos" : {"tokens:bos" = 1000.0}}> ov <{"v" : {"x" = 1.0}}> label <"x"> layer 0 : !craft.vec<@residual>
  %t = craft.add %s, %h : !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
  %m = craft.mlp(%t : !craft.vec<@residual>) in <{"i:0" : {"n" = -1.0}, "i:1" : {"n" = 1.0}}> out <{"n" : {"y" = 1.0}}> label <"y"> layer 0 : !craft.vec<@residual>
  %z = craft.erase %t <"x"> layer 0 : !craft.vec<@residual>
  %u = craft.add %t, %m, %z : !craft.vec<@residual>, !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
  %o = craft.unembed(%u : !craft.vec<@residual>) map <{"one" : {"0" = 0.09}, "y" : {"1" = 0.1}}> decode <categorical [0, 1]>
  craft.return %o : !craft.output
}

// RUN: rasp-opt -p 'craft-certify' %s | filecheck %s

// A neuron whose threshold is nearer to the number 1 than the error of the number: it may be open.
// CHECK: certificate <float32 [select "y" 6.0 0.0, decode "p" 0.5 0.164], "float32-folded" 0.329> {
craft.program @p tokens <"a", "b"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @residual <["tokens" onehot {"bos"}, "one" scalar, "tokens" onehot {"a", "b"}, "i" onehot {0, 1}, "y" scalar, "z" scalar]> at <[0 to 7]>
  %e = craft.embed <{"a" : {"one" = 1.0, "tokens:a" = 1.0}, "b" : {"one" = 1.0, "tokens:b" = 1.0}, "bos" : {"one" = 1.0, "tokens:bos" = 1.0}}> : !craft.vec<@residual>
  %q = craft.position <{"0" : {"i:0" = 1.0}, "1" : {"i:1" = 1.0}}> : !craft.vec<@residual>
  %s = craft.add %e, %q : !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
  %h = craft.head query(%s : !craft.vec<@residual>) key(%s : !craft.vec<@residual>) value(%s : !craft.vec<@residual>)
    qk <{"i:0" : {"i:1" = 12.0}, "i:1" : {"i:0" = 12.0}, "one" : {"tokens:bos" = 6.0}}>
    ov <{"tokens:b" : {"y" = 1.0}}> label <"y"> layer 0 : !craft.vec<@residual>
  %t = craft.add %s, %h : !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
  %m = craft.mlp(%t : !craft.vec<@residual>)
    in <{"y" : {"n" = 1.0}, "one" : {"n" = -1.01}}> out <{"n" : {"z" = 1.0}}> label <"z"> layer 0 : !craft.vec<@residual>
  %u = craft.add %t, %m : !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
  %o = craft.unembed(%u : !craft.vec<@residual>) map <{"y" : {"value" = 1.0}, "z" : {"value" = 10.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

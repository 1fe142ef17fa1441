// RUN: not rasp-opt -p 'materialize-weights' %s 2>&1 | filecheck %s

// CHECK: this is no half-layer: a sum of the stream and heads or MLPs that read it; run craft-pad-bases first
craft.program @p tokens <"a"> max_seq_len 1 bos "bos" pad "pad" {
  craft.space @residual <["x" scalar, "y" scalar]> at <[0 to 1]>
  %e = craft.embed <{}> : !craft.vec<@residual>
  %x = craft.add %e : !craft.vec<@residual> -> !craft.vec<@residual>
  %m = craft.mlp(%x : !craft.vec<@residual>) in <{"x" : {"n" = 1.0}}> out <{}> label <"m"> layer 0 : !craft.vec<@residual>
  %y = craft.add %x, %m : !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
  %k = craft.mlp(%x : !craft.vec<@residual>) in <{"x" : {"k" = 1.0}}> out <{}> label <"k"> layer 1 : !craft.vec<@residual>
  %z = craft.add %y, %k : !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
  craft.return
}

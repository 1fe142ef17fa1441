// RUN: rasp-opt -p 'craft-certify' %s | filecheck %s

// A result of one value needs no decision: its margin is infinite, and the logit may have any error.
// CHECK: certificate <float32 [decode "p" inf 0.0], "float32-folded" 0.0> {
craft.program @p tokens <"a", "b"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @residual <["one" scalar, "x" scalar]> at <[0 to 1]>
  %e = craft.embed <{"a" : {"one" = 1.0, "x" = 0.1}, "b" : {"one" = 1.0, "x" = 0.3}}> : !craft.vec<@residual>
  %s = craft.add %e : !craft.vec<@residual> -> !craft.vec<@residual>
  %o = craft.unembed(%s : !craft.vec<@residual>) map <{"x" : {"0" = 1.0}}> decode <categorical [0]>
  craft.return %o : !craft.output
}

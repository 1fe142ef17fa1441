// RUN: not rasp-opt -p 'craft-certify' %s 2>&1 | filecheck %s
// RUN: rasp-opt -p 'craft-certify{dtype=float64}' %s | filecheck %s --check-prefix=F64

// A step between 0 and 1 on a number to which 2^24 is added, and then subtracted.
// CHECK: the values of 'y' may not be told apart in float32: the margin is 0.5 and errors are bounded by {{[0-9.]+}} only; float64 is more exact; a smaller max_seq_len or fewer values leave wider gaps between the numbers; or compile it without a proof (allow-uncertified)
// F64: certificate <float64 [step "y" 0.5 {{[0-9.e-]+}}, decode "p" 1.0 {{[0-9.e-]+}}]> {
craft.program @p tokens <"a", "b"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @residual <["one" scalar, "x" scalar, "y" onehot {0, 1}]> at <[0 to 3]>
  %e = craft.embed <{"a" : {"one" = 1.0, "x" = 16777216.0}, "b" : {"one" = 1.0, "x" = 16777217.0}}> : !craft.vec<@residual>
  %s = craft.add %e : !craft.vec<@residual> -> !craft.vec<@residual>
  %m = craft.mlp(%s : !craft.vec<@residual>)
    in <{"one" : {"start" = 1.0, "+" = -33554432.5, "-" = -33554433.5}, "x" : {"+" = 2.0, "-" = 2.0}}>
    out <{"start" : {"y:0" = 1.0}, "+" : {"y:0" = -1.0, "y:1" = 1.0}, "-" : {"y:0" = 1.0, "y:1" = -1.0}}>
    label <"y"> layer 0 : !craft.vec<@residual>
  %t = craft.add %s, %m : !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
  %o = craft.unembed(%t : !craft.vec<@residual>) map <{"y:0" : {"0" = 1.0}, "y:1" : {"1" = 1.0}}> decode <categorical [0, 1]>
  craft.return %o : !craft.output
}

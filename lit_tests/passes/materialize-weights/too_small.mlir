// RUN: not rasp-opt -p 'materialize-weights' %s 2>&1 | filecheck %s
// RUN: rasp-opt -p 'materialize-weights{dtype=float64}' %s | filecheck %s --check-prefix=F64

// CHECK: a weight of 1e-40 is too small for float32; scale the numbers, make their s-op categorical, or choose dtype float64
// F64: transformer.model @p
craft.program @p tokens <"a", "b"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @residual <["one" scalar, "x" scalar]> at <[0 to 1]>
  %e = craft.embed <{"a" : {"one" = 1.0}, "b" : {"one" = 1.0, "x" = 1.0e-40}}> : !craft.vec<@residual>
  %s = craft.add %e : !craft.vec<@residual> -> !craft.vec<@residual>
  %o = craft.unembed(%s : !craft.vec<@residual>) map <{"x" : {"value" = 1.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

// RUN: not rasp-opt -p 'materialize-weights' %s 2>&1 | filecheck %s

// CHECK: craft.unembed does not read the residual stream; run craft-pad-bases first
craft.program @p tokens <"a"> max_seq_len 1 bos "bos" pad "pad" {
  craft.space @residual <["x" scalar]> at <[0]>
  %e = craft.embed <{}> : !craft.vec<@residual>
  %o = craft.unembed(%e : !craft.vec<@residual>) map <{}> decode <numerical {1}>
  craft.return
}

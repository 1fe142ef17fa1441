// RUN: not rasp-opt -p craft-pad-bases %s 2>&1 | filecheck %s

// In the residual stream, a reader would read the sum of both vectors.
// CHECK: 2 vectors are written to @x, but a reader reads only some; give each a space of its own, or sum them with craft.add
craft.program @p tokens <"a"> max_seq_len 1 bos "bos" pad "pad" {
  craft.space @x <["x" scalar]> at <[0]>
  %a = craft.embed <{"a" : {"x" = 1.0}}> : !craft.vec<@x>
  %b = craft.embed <{"a" : {"x" = 2.0}}> : !craft.vec<@x>
  %o = craft.unembed(%a : !craft.vec<@x>) map <{"x" : {"value" = 1.0}}> decode <numerical {1, 2}>
  craft.return %o : !craft.output
}

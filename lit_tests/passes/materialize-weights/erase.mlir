// RUN: rasp-opt -p materialize-weights %s | filecheck %s

// Neurons of an erasure stand beside the others of their layer; a signed direction takes two. The
// label of a shared dimension joins the labels of its directions in order.
// CHECK: residual_labels<"x/r", "y">
// CHECK:      transformer.mlp %{{.+}} layer 0 neurons<"r[0]", "erase(x)", "erase(y)", "erase(-y)">
// CHECK-NEXT: W_in <2x4xf32 dense {{\[\[}}1.0, 1.0, 0.0, 0.0], [0.0, 0.0, 1.0, -1.0]]>
// CHECK-NEXT: W_out <4x2xf32 dense {{\[\[}}1.0, 0.0], [-1.0, 0.0], [0.0, -1.0], [0.0, 1.0]]>
craft.program @p tokens <"a"> max_seq_len 1 bos "bos" pad "pad" {
  craft.space @residual <["x" scalar, "y" scalar, "r" scalar]> at <[0, 1, 0]> shared
  %x = craft.embed <{"a" : {"x" = 1.0, "y" = -1.0}}> : !craft.vec<@residual>
  %s = craft.add %x : !craft.vec<@residual> -> !craft.vec<@residual>
  %r = craft.mlp(%s : !craft.vec<@residual>) in <{"x" : {"r[0]" = 1.0}}> out <{"r[0]" : {"r" = 1.0}}> label <"r"> layer 0 : !craft.vec<@residual>
  %z = craft.erase %s <"x"> layer 0 : !craft.vec<@residual>
  %w = craft.erase %s <"y"> signed layer 0 : !craft.vec<@residual>
  %t = craft.add %s, %r, %z, %w : !craft.vec<@residual>, !craft.vec<@residual>, !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
  %o = craft.unembed(%t : !craft.vec<@residual>) map <{"r" : {"value" = 1.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

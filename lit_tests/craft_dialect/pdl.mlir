// RUN: rasp-opt %s -p apply-pdl | filecheck %s

// PDL matches the symbol in the type of a vector: the sum of one vector is the vector, here for
// vectors in @x alone.
pdl.pattern @sum_in_x : benefit(1) {
  %in_x = pdl.type : !craft.vec<@x>
  %vector = pdl.operand : %in_x
  %sum = pdl.operation "craft.add"(%vector : !pdl.value) -> (%in_x : !pdl.type)
  pdl.rewrite %sum {
    pdl.replace %sum with (%vector : !pdl.value)
  }
}

// CHECK-LABEL: craft.program @p
craft.program @p tokens <"a"> max_seq_len 1 bos "bos" pad "pad" {
  craft.space @x <["x" scalar]>
  craft.space @y <["y" scalar]>
  %x = craft.embed <{"a" : {"x" = 1.0}}> : !craft.vec<@x>
  // CHECK: %y = craft.embed
  %y = craft.embed <{"a" : {"y" = 1.0}}> : !craft.vec<@y>
  // CHECK-NEXT: %b = craft.add %y : !craft.vec<@y> -> !craft.vec<@y>
  %a = craft.add %x : !craft.vec<@x> -> !craft.vec<@x>
  %b = craft.add %y : !craft.vec<@y> -> !craft.vec<@y>
  // CHECK-NEXT: craft.unembed(%x, %b : !craft.vec<@x>, !craft.vec<@y>)
  %o = craft.unembed(%a, %b : !craft.vec<@x>, !craft.vec<@y>) map <{"x" : {"value" = 1.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

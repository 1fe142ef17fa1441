// RUN: rasp-opt -p 'craft-allocate-residual,craft-pad-bases,craft-print-bounds{points=true}' --split-input-file %s | filecheck %s

// The sum of what tokens and positions write to one direction is rounded once more.
craft.program @sum tokens <"a", "b"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @t <["t" scalar, "u" scalar]>
  %t = craft.embed <{"a" : {"t" = 0.25, "u" = 1.0}, "b" : {"t" = 1000.0}}> : !craft.vec<@t>
  %i = craft.position <{"0" : {"t" = 0.125}, "1" : {"t" = 500.0}}> : !craft.vec<@t>
  %s = craft.add %t, %i : !craft.vec<@t>, !craft.vec<@t> -> !craft.vec<@t>
  %o = craft.unembed(%s : !craft.vec<@t>) map <{"t" : {"value" = 1.0}}> decode <numerical {0, 1000}>
  craft.return %o : !craft.output
}

// CHECK:      // @sum in float32
// CHECK-NEXT: the token embedding: known in advance, 2 points
// CHECK-NEXT:   t: 0.25 to 1000, error 8.9407e-05; at BOS 0, error 8.9407e-05, never negative
// CHECK-NEXT:   u: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT:     (0.25, 1) with errors (8.9407e-05, 0)
// CHECK-NEXT:     (1000, 0) with errors (8.9407e-05, 0)
// CHECK-NEXT: the position embedding: known in advance, 2 points
// CHECK-NEXT:   t: 0.125 to 500, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT:     (0.125) with errors (0) at index 0 to 0 of lengths 1 to 2
// CHECK-NEXT:     (500) with errors (0) at index 1 to 1 of lengths 2 to 2
// CHECK-NEXT: decode "sum": margin 500, bound 0.000208616

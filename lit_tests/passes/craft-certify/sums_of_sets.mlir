// RUN: rasp-opt -p 'craft-certify' %s | filecheck %s
// RUN: rasp-opt -p 'craft-print-bounds{points=true}' %s | filecheck %s --check-prefix=BOUNDS
// RUN: rasp-opt -p 'craft-print-bounds{arithmetic=bfloat16}' %s | filecheck %s --check-prefix=BF16
// RUN: rasp-opt -p 'craft-print-bounds{arithmetic=tf32}' %s | filecheck %s --check-prefix=CUT

// Neurons of a sum of the token and the position, which is 0 to 3: the result 1/8 is that of 2 alone.
// CHECK: certificate <float32 [decode "p" 0.0625 5.37e-07], "float32-folded" 8.6e-06> {
craft.program @p tokens <"a", "b"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @residual <["one" scalar, "x" scalar, "p" scalar, "y" scalar]> at <[0 to 3]>
  %e = craft.embed <{"a" : {"one" = 1.0}, "b" : {"one" = 1.0, "x" = 1.0}}> : !craft.vec<@residual>
  %q = craft.position <{"1" : {"p" = 2.0}}> : !craft.vec<@residual>
  %s = craft.add %e, %q : !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
  %m = craft.mlp(%s : !craft.vec<@residual>)
    in <{"one" : {"low" = -1.0, "high" = -2.0}, "x" : {"low" = 1.0, "high" = 1.0}, "p" : {"low" = 1.0, "high" = 1.0}}>
    out <{"low" : {"y" = 0.125}, "high" : {"y" = 0.75}}> label <"y"> layer 0 : !craft.vec<@residual>
  %t = craft.add %s, %m : !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
  %o = craft.unembed(%t : !craft.vec<@residual>) map <{"y" : {"value" = 1.0}}> decode <numerical {0, 1/8, 1}>
  craft.return %o : !craft.output
}

// BOUNDS:      // @p in float32
// BOUNDS-NEXT: //   the token embedding: known in advance, 2 points
// BOUNDS-NEXT: //     one: 1, error 0; at BOS 0, error 0, never negative
// BOUNDS-NEXT: //     x: 0 to 1, error 0; at BOS 0, error 0, never negative
// BOUNDS-NEXT: //       (1, 0) with errors (0, 0)
// BOUNDS-NEXT: //       (1, 1) with errors (0, 0)
// BOUNDS-NEXT: //   the position embedding: known in advance, 2 points
// BOUNDS-NEXT: //     p: 0 to 2, error 0; at BOS 0, error 0, never negative
// BOUNDS-NEXT: //       (0) with errors (0) at index 0 to 0 of lengths 1 to 2
// BOUNDS-NEXT: //       (2) with errors (0) at index 1 to 1 of lengths 2 to 2
// BOUNDS-NEXT: //   y: known in advance, 3 points
// BOUNDS-NEXT: //     y: 0 to 1, error 3.57628e-07; at BOS 0, error 0, never negative
// BOUNDS-NEXT: //       (0) with errors (0) at index 0 to 0 of lengths 1 to 2
// BOUNDS-NEXT: //       (0.125) with errors (4.47035e-08) at index 1 to 1 of lengths 2 to 2
// BOUNDS-NEXT: //       (1) with errors (3.57628e-07) at index 1 to 1 of lengths 2 to 2
// BOUNDS-NEXT: //   decode "p": margin 0.0625, bound 4.76837e-07

// BF16:      // @p in bfloat16
// BF16-NEXT: //   the token embedding: known in advance, 2 points
// BF16-NEXT: //     one: 1, error 0; at BOS 0, error 0, never negative
// BF16-NEXT: //     x: 0 to 1, error 0; at BOS 0, error 0, never negative
// BF16-NEXT: //   the position embedding: known in advance, 2 points
// BF16-NEXT: //     p: 0 to 2, error 0; at BOS 0, error 0, never negative
// BF16-NEXT: //   y: known in advance, 3 points
// BF16-NEXT: //     y: 0 to 1, error 0; at BOS 0, error 0, never negative
// BF16-NEXT: //   decode "p": margin 0.0625, bound 1.19209e-07

// CUT:      // @p in tf32
// CUT-NEXT: //   the token embedding: known in advance, 2 points
// CUT-NEXT: //     one: 1, error 0; at BOS 0, error 0, never negative
// CUT-NEXT: //     x: 0 to 1, error 0; at BOS 0, error 0, never negative
// CUT-NEXT: //   the position embedding: known in advance, 2 points
// CUT-NEXT: //     p: 0 to 2, error 0; at BOS 0, error 0, never negative
// CUT-NEXT: //   y: known in advance, 3 points
// CUT-NEXT: //     y: 0 to 1, error 0; at BOS 0, error 0, never negative
// CUT-NEXT: //   decode "p": margin 0.0625, bound 1.19209e-07

// RUN: rasp-opt -p 'craft-certify' --split-input-file %s | filecheck %s
// RUN: rasp-opt -p 'craft-print-bounds{points=true}' --split-input-file %s | filecheck %s --check-prefix=BOUNDS
// RUN: rasp-opt -p 'craft-print-bounds{arithmetic=bfloat16}' --split-input-file %s | filecheck %s --check-prefix=BF16
// RUN: rasp-opt -p 'craft-print-bounds{arithmetic=tf32}' --split-input-file %s | filecheck %s --check-prefix=CUT

// The number 5/16 stands for the result 1/4, and 15/16 for 1: the differences count as errors.
// CHECK: certificate <float32 [decode "p" 0.125 0.0626], "float32-folded" 0.501> {
craft.program @p tokens <"a", "b", "c"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @residual <["one" scalar, "x" scalar]> at <[0 to 1]>
  %e = craft.embed <{"a" : {"one" = 1.0}, "b" : {"one" = 1.0, "x" = 0.3125}, "c" : {"one" = 1.0, "x" = 0.9375}}> : !craft.vec<@residual>
  %s = craft.add %e : !craft.vec<@residual> -> !craft.vec<@residual>
  %o = craft.unembed(%s : !craft.vec<@residual>) map <{"x" : {"value" = 1.0}}> decode <numerical {0, 1/4, 1}>
  craft.return %o : !craft.output
}

// -----

// A number outside of the results is nearest to the last.
// CHECK: certificate <float32 [decode "q" 0.5 0.251], "float32-folded" 0.503> {
craft.program @q tokens <"a", "b"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @residual <["one" scalar, "x" scalar]> at <[0 to 1]>
  %e = craft.embed <{"a" : {"one" = 1.0, "x" = -0.125}, "b" : {"one" = 1.0, "x" = 1.25}}> : !craft.vec<@residual>
  %s = craft.add %e : !craft.vec<@residual> -> !craft.vec<@residual>
  %o = craft.unembed(%s : !craft.vec<@residual>) map <{"x" : {"value" = 1.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

// BOUNDS:      // @p in float32
// BOUNDS-NEXT: //   the token embedding: known in advance, 3 points
// BOUNDS-NEXT: //     one: 1, error 0; at BOS 0, error 0, never negative
// BOUNDS-NEXT: //     x: 0 to 0.9375, error 0; at BOS 0, error 0, never negative
// BOUNDS-NEXT: //       (1, 0) with errors (0, 0)
// BOUNDS-NEXT: //       (1, 0.3125) with errors (0, 0)
// BOUNDS-NEXT: //       (1, 0.9375) with errors (0, 0)
// BOUNDS-NEXT: //   decode "p": margin 0.125, bound 0.0625001
// BOUNDS:      // @q in float32
// BOUNDS-NEXT: //   the token embedding: known in advance, 2 points
// BOUNDS-NEXT: //     one: 1, error 0; at BOS 0, error 0, never negative
// BOUNDS-NEXT: //     x: -0.125 to 1.25, error 0; at BOS 0, error 0
// BOUNDS-NEXT: //       (1, -0.125) with errors (0, 0)
// BOUNDS-NEXT: //       (1, 1.25) with errors (0, 0)
// BOUNDS-NEXT: //   decode "q": margin 0.5, bound 0.25

// BF16:      // @p in bfloat16
// BF16-NEXT: //   the token embedding: known in advance, 3 points
// BF16-NEXT: //     one: 1, error 0; at BOS 0, error 0, never negative
// BF16-NEXT: //     x: 0 to 0.9375, error 0; at BOS 0, error 0, never negative
// BF16-NEXT: //   decode "p": margin 0.125, bound 0.0625001
// BF16:      // @q in bfloat16
// BF16-NEXT: //   the token embedding: known in advance, 2 points
// BF16-NEXT: //     one: 1, error 0; at BOS 0, error 0, never negative
// BF16-NEXT: //     x: -0.125 to 1.25, error 0; at BOS 0, error 0
// BF16-NEXT: //   decode "q": margin 0.5, bound 0.25

// CUT:      // @p in tf32
// CUT-NEXT: //   the token embedding: known in advance, 3 points
// CUT-NEXT: //     one: 1, error 0; at BOS 0, error 0, never negative
// CUT-NEXT: //     x: 0 to 0.9375, error 0; at BOS 0, error 0, never negative
// CUT-NEXT: //   decode "p": margin 0.125, bound 0.0625001
// CUT:      // @q in tf32
// CUT-NEXT: //   the token embedding: known in advance, 2 points
// CUT-NEXT: //     one: 1, error 0; at BOS 0, error 0, never negative
// CUT-NEXT: //     x: -0.125 to 1.25, error 0; at BOS 0, error 0
// CUT-NEXT: //   decode "q": margin 0.5, bound 0.25

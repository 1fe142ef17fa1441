// RUN: not rasp-opt -p 'craft-certify{dtype=bfloat16}' %s 2>&1 | filecheck %s
// RUN: rasp-opt -p 'craft-certify{dtype=bfloat16 allow-uncertified=true}' %s | filecheck %s --check-prefix=ALLOWED
// RUN: rasp-opt -p 'craft-certify{dtype=float32}' %s | filecheck %s --check-prefix=F32
// RUN: rasp-opt -p 'craft-print-bounds{points=true}' %s | filecheck %s --check-prefix=BOUNDS

// 1 and 1.001 are the same number in bfloat16.
// CHECK: the results of 'p' may not be told apart in bfloat16: the margin is 0.0005 and errors are bounded by 0.00391 only; the pipeline bfloat16 needs fewer bits, float32 is more exact; a smaller max_seq_len or fewer values leave wider gaps between the results; or compile it without a proof (allow-uncertified)
// ALLOWED: craft.program @p tokens <"a", "b"> max_seq_len 2 bos "bos" pad "pad" {
// F32: certificate <float32 [decode "p" 0.000499 2.39e-07], "float32-folded" 0.000479> {
craft.program @p tokens <"a", "b"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @residual <["x" scalar]> at <[0]>
  %e = craft.embed <{"a" : {"x" = 1.0}, "b" : {"x" = 1.001}}> : !craft.vec<@residual>
  %s = craft.add %e : !craft.vec<@residual> -> !craft.vec<@residual>
  %o = craft.unembed(%s : !craft.vec<@residual>) map <{"x" : {"value" = 1.0}}> decode <numerical {1, 1001/1000}>
  craft.return %o : !craft.output
}

// BOUNDS:      // @p in float32
// BOUNDS-NEXT: //   the token embedding: known in advance, 2 points
// BOUNDS-NEXT: //     x: 1 to 1.001, error 5.96642e-08; at BOS 0, error 5.96642e-08, never negative
// BOUNDS-NEXT: //       (1) with errors (5.96642e-08)
// BOUNDS-NEXT: //       (1.001) with errors (5.96642e-08)
// BOUNDS-NEXT: //   decode "p": margin 0.0005, bound 1.78993e-07

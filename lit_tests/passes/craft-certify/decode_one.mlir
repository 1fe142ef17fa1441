// RUN: rasp-opt -p 'craft-certify' %s | filecheck %s
// RUN: rasp-opt -p 'craft-print-bounds{points=true}' %s | filecheck %s --check-prefix=BOUNDS

// A result of one value needs no decision: its margin is infinite, and the logit may have any error.
// CHECK: certificate <float32 [decode "p" inf 0.0], "float32-folded" 0.0> {
craft.program @p tokens <"a", "b"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @residual <["one" scalar, "x" scalar]> at <[0 to 1]>
  %e = craft.embed <{"a" : {"one" = 1.0, "x" = 0.1}, "b" : {"one" = 1.0, "x" = 0.3}}> : !craft.vec<@residual>
  %s = craft.add %e : !craft.vec<@residual> -> !craft.vec<@residual>
  %o = craft.unembed(%s : !craft.vec<@residual>) map <{"x" : {"0" = 1.0}}> decode <categorical [0]>
  craft.return %o : !craft.output
}

// BOUNDS:      // @p in float32
// BOUNDS-NEXT: //   the token embedding: known in advance, 2 points
// BOUNDS-NEXT: //     one: 1, error 0; at BOS 0, error 0, never negative
// BOUNDS-NEXT: //     x: 0.1 to 0.3, error 1.78814e-08; at BOS 0, error 1.78814e-08, never negative
// BOUNDS-NEXT: //       (1, 0.1) with errors (0, 1.78814e-08)
// BOUNDS-NEXT: //       (1, 0.3) with errors (0, 1.78814e-08)
// BOUNDS-NEXT: //   decode "p": margin inf, bound 0

// RUN: not rasp-opt -p 'craft-certify' %s 2>&1 | filecheck %s
// RUN: rasp-opt -p 'craft-certify{allow-uncertified=true}' %s | filecheck %s --check-prefix=ALLOWED
// RUN: rasp-opt -p 'craft-print-bounds{points=true}' %s | filecheck %s --check-prefix=BOUNDS

// Results that differ by 1e-4 have squares that differ by 1e-8.
// CHECK: the results of 'near' may not be told apart in float32: the margin is 1e-08 and errors are bounded by {{.*}} only
// ALLOWED: craft.program @near tokens <"a", "b"> max_seq_len 2 bos "bos" pad "pad" {
craft.program @near tokens <"a", "b"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @residual <["one" scalar, "x" scalar]> at <[0 to 1]>
  %e = craft.embed <{"a" : {"one" = 1.0, "x" = 1.0}, "b" : {"one" = 1.0, "x" = 1.0001}}> : !craft.vec<@residual>
  %s = craft.add %e : !craft.vec<@residual> -> !craft.vec<@residual>
  %o = craft.unembed(%s : !craft.vec<@residual>) map <{"x" : {"1" = 2.0, "10001/10000" = 2.0002}, "one" : {"1" = -1.0, "10001/10000" = -1.00020001}}> decode <categorical [1, 10001/10000]>
  craft.return %o : !craft.output
}

// BOUNDS:      // @near in float32
// BOUNDS-NEXT: //   the token embedding: known in advance, 2 points
// BOUNDS-NEXT: //     one: 1, error 0; at BOS 0, error 0, never negative
// BOUNDS-NEXT: //     x: 1 to 1.0001, error 5.96106e-08; at BOS 0, error 5.96106e-08, never negative
// BOUNDS-NEXT: //       (1, 1) with errors (0, 5.96106e-08)
// BOUNDS-NEXT: //       (1, 1.0001) with errors (0, 5.96106e-08)
// BOUNDS-NEXT: //   decode "near": margin 1e-08, bound 1.78839e-06

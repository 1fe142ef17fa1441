// RUN: not rasp-opt -p 'craft-certify' %s 2>&1 | filecheck %s
// RUN: rasp-opt -p 'craft-certify{allow-uncertified=true}' %s | filecheck %s --check-prefix=ALLOWED
// RUN: rasp-opt -p 'craft-print-bounds{points=true}' %s | filecheck %s --check-prefix=BOUNDS

// No column is ever the largest by itself.
// CHECK: the results of 'all' cannot be told apart: a value never has the largest logit by itself; compile it without a proof (allow-uncertified)
// ALLOWED: craft.program @all tokens <"a", "b"> max_seq_len 2 bos "bos" pad "pad" {
craft.program @all tokens <"a", "b"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @residual <["one" scalar, "x" scalar]> at <[0 to 1]>
  %e = craft.embed <{"a" : {"one" = 1.0}, "b" : {"one" = 1.0, "x" = 1.0}}> : !craft.vec<@residual>
  %s = craft.add %e : !craft.vec<@residual> -> !craft.vec<@residual>
  %o = craft.unembed(%s : !craft.vec<@residual>) map <{"x" : {"0" = 1.0, "1" = 1.0}}> decode <categorical [0, 1]>
  craft.return %o : !craft.output
}

// BOUNDS:      // @all in float32
// BOUNDS-NEXT: //   the token embedding: known in advance, 2 points
// BOUNDS-NEXT: //     one: 1, error 0; at BOS 0, error 0, never negative
// BOUNDS-NEXT: //     x: 0 to 1, error 0; at BOS 0, error 0, never negative
// BOUNDS-NEXT: //       (1, 0) with errors (0, 0)
// BOUNDS-NEXT: //       (1, 1) with errors (0, 0)
// BOUNDS-NEXT: //   decode "all": margin 0, bound 0

// RUN: not rasp-opt -p 'craft-certify' %s 2>&1 | filecheck %s
// RUN: rasp-opt -p 'craft-certify{allow-uncertified=true}' %s | filecheck %s --check-prefix=ALLOWED
// RUN: rasp-opt -p 'craft-print-bounds{points=true}' %s | filecheck %s --check-prefix=BOUNDS

// Two columns of three are equal.
// CHECK: the results of 'two' cannot be told apart: a value never has the largest logit by itself; compile it without a proof (allow-uncertified)
// ALLOWED: craft.program @two tokens <"a", "b", "c"> max_seq_len 2 bos "bos" pad "pad" {
craft.program @two tokens <"a", "b", "c"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @residual <["one" scalar, "x" onehot {"a", "b", "c"}]> at <[0 to 3]>
  %e = craft.embed <{"a" : {"one" = 1.0, "x:a" = 1.0}, "b" : {"one" = 1.0, "x:b" = 1.0}, "c" : {"one" = 1.0, "x:c" = 1.0}}> : !craft.vec<@residual>
  %s = craft.add %e : !craft.vec<@residual> -> !craft.vec<@residual>
  %o = craft.unembed(%s : !craft.vec<@residual>) map <{"x:a" : {"a" = 1.0}, "x:b" : {"b" = 1.0, "c" = 1.0}, "x:c" : {"b" = 1.0, "c" = 1.0}}> decode <categorical ["a", "b", "c"]>
  craft.return %o : !craft.output
}

// BOUNDS:      // @two in float32
// BOUNDS-NEXT: //   the token embedding: known in advance, 3 points
// BOUNDS-NEXT: //     one: 1, error 0; at BOS 0, error 0, never negative
// BOUNDS-NEXT: //     x:a: 0 to 1, error 0; at BOS 0, error 0, never negative
// BOUNDS-NEXT: //     x:b: 0 to 1, error 0; at BOS 0, error 0, never negative
// BOUNDS-NEXT: //     x:c: 0 to 1, error 0; at BOS 0, error 0, never negative
// BOUNDS-NEXT: //       (1, 1, 0, 0) with errors (0, 0, 0, 0)
// BOUNDS-NEXT: //       (1, 0, 1, 0) with errors (0, 0, 0, 0)
// BOUNDS-NEXT: //       (1, 0, 0, 1) with errors (0, 0, 0, 0)
// BOUNDS-NEXT: //   decode "two": margin 0, bound 0

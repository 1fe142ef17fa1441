// RUN: not rasp-opt -p 'craft-certify' %s 2>&1 | filecheck %s
// RUN: rasp-opt -p 'craft-certify{dtype=float64}' %s 2>&1 | filecheck %s --check-prefix=DOUBLE
// RUN: rasp-opt -p 'craft-print-bounds{points=true}' %s | filecheck %s --check-prefix=BOUNDS

// The key "a" scores 2^200, which float32 does not hold.
// CHECK: error: no bound on the error of 'x' is known: its numbers may be too large for the dtype; compile it without a proof (allow-uncertified)
// DOUBLE: certificate <float64 [
craft.program @p tokens <"a", "b"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @residual <["tokens" onehot {"bos"}, "one" scalar, "k" scalar, "v" onehot {0, 1}, "x" onehot {0, 1}]> at <[0 to 6]>
  %e = craft.embed <{"a" : {"one" = 1.0, "k" = 1267650600228229401496703205376.0, "v:0" = 1.0}, "b" : {"one" = 1.0, "v:1" = 1.0}, "bos" : {"tokens:bos" = 1.0}}> : !craft.vec<@residual>
  %s = craft.add %e : !craft.vec<@residual> -> !craft.vec<@residual>
  %h = craft.head query(%s : !craft.vec<@residual>) key(%s : !craft.vec<@residual>) value(%s : !craft.vec<@residual>)
    qk <{"one" : {"k" = 1267650600228229401496703205376.0, "tokens:bos" = 100.0}, "tokens:bos" : {"tokens:bos" = 100.0}}>
    ov <{"v:0" : {"x:0" = 1.0}, "v:1" : {"x:1" = 1.0}}> label <"x"> layer 0 : !craft.vec<@residual>
  %t = craft.add %s, %h : !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
  %o = craft.unembed(%t : !craft.vec<@residual>) map <{"x:0" : {"0" = 1.0}, "x:1" : {"1" = 1.0}, "one" : {"None" = 0.5}}> decode <categorical [0, 1, none]>
  craft.return %o : !craft.output
}

// BOUNDS:      // @p in float32
// BOUNDS-NEXT: //   the token embedding: known in advance, 2 points
// BOUNDS-NEXT: //     one: 1, error 0; at BOS 0, error 0, never negative
// BOUNDS-NEXT: //     k: 0 to 1.2676506e+30, error 0; at BOS 0, error 0, never negative
// BOUNDS-NEXT: //     v:0: 0 to 1, error 0; at BOS 0, error 0, never negative
// BOUNDS-NEXT: //     v:1: 0 to 1, error 0; at BOS 0, error 0, never negative
// BOUNDS-NEXT: //     tokens:bos: 0, error 0; at BOS 1, error 0, never negative
// BOUNDS-NEXT: //       (1, 1.2676506e+30, 1, 0, 0) with errors (0, 0, 0, 0, 0)
// BOUNDS-NEXT: //       (1, 0, 0, 1, 0) with errors (0, 0, 0, 0, 0)
// BOUNDS-NEXT: //   not known for "x": its numbers may be too large for the dtype

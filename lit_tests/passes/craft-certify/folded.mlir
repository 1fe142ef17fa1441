// RUN: rasp-opt -p 'craft-certify' %s | filecheck %s
// RUN: rasp-opt -p 'craft-print-bounds{points=true}' %s | filecheck %s --check-prefix=BOUNDS
// RUN: rasp-opt -p 'craft-print-bounds{arithmetic="float32-folded" points=true}' %s | filecheck %s --check-prefix=FOLDED

// "y" takes the dimension of "x", a large number that is erased. The sum of both is exact, and a
// folded network multiplies each by 0.1 first: its errors are larger than the margin.
// CHECK: certificate <float32 [select "x" 1000.0 0.0, decode "p" 0.01 5.67e-08]> {
craft.program @p tokens <"a", "b"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @residual <["tokens" onehot {"bos"}, "one" scalar, "v" scalar, "x" scalar, "i" onehot {0, 1}, "y" scalar]> at <[0 to 5, 3]> shared
  %e = craft.embed <{"a" : {"one" = 1.0, "v" = 8388587.0}, "b" : {"one" = 1.0, "v" = 8388587.0}, "bos" : {"tokens:bos" = 1.0}}> : !craft.vec<@residual>
  %p = craft.position <{"0" : {"i:0" = 1.0}, "1" : {"i:1" = 1.0}}> : !craft.vec<@residual>
  %s = craft.add %e, %p : !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
  %h = craft.head query(%s : !craft.vec<@residual>) key(%s : !craft.vec<@residual>) value(%s : !craft.vec<@residual>)
    qk <{"one" : {"one" = 1000.0}, "tokens:bos" : {"tokens:bos" = 1000.0}}> ov <{"v" : {"x" = 1.0}}> label <"x"> layer 0 : !craft.vec<@residual>
  %t = craft.add %s, %h : !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
  %m = craft.mlp(%t : !craft.vec<@residual>) in <{"i:0" : {"n" = -1.0}, "i:1" : {"n" = 1.0}}> out <{"n" : {"y" = 1.0}}> label <"y"> layer 0 : !craft.vec<@residual>
  %z = craft.erase %t <"x"> layer 0 : !craft.vec<@residual>
  %u = craft.add %t, %m, %z : !craft.vec<@residual>, !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
  %o = craft.unembed(%u : !craft.vec<@residual>) map <{"one" : {"0" = 0.09}, "y" : {"1" = 0.1}}> decode <categorical [0, 1]>
  craft.return %o : !craft.output
}

// BOUNDS:      // @p in float32
// BOUNDS-NEXT: //   the token embedding: known in advance, 2 points
// BOUNDS-NEXT: //     one: 1, error 0; at BOS 0, error 0, never negative
// BOUNDS-NEXT: //     v: 8388587, error 0; at BOS 0, error 0, never negative
// BOUNDS-NEXT: //     tokens:bos: 0, error 0; at BOS 1, error 0, never negative
// BOUNDS-NEXT: //       (1, 8388587, 0) with errors (0, 0, 0)
// BOUNDS-NEXT: //       (1, 8388587, 0) with errors (0, 0, 0)
// BOUNDS-NEXT: //   the position embedding: known in advance, 2 points
// BOUNDS-NEXT: //     i:0: 0 to 1, error 0; at BOS 0, error 0, never negative
// BOUNDS-NEXT: //     i:1: 0 to 1, error 0; at BOS 0, error 0, never negative
// BOUNDS-NEXT: //       (1, 0) with errors (0, 0) at index 0 to 0 of lengths 1 to 2
// BOUNDS-NEXT: //       (0, 1) with errors (0, 0) at index 1 to 1 of lengths 2 to 2
// BOUNDS-NEXT: //   x: uniform, 1 point
// BOUNDS-NEXT: //     x: 8388587, error 0; at BOS 0, error 0, never negative
// BOUNDS-NEXT: //       (8388587) with errors (0)
// BOUNDS-NEXT: //   head "x": stray 0, skew 0, drift 0, BOS weighs 0, prefixes, equal
// BOUNDS-NEXT: //   select "x": margin 1000, bound 0
// BOUNDS-NEXT: //   y: known in advance, 2 points
// BOUNDS-NEXT: //     y: 0 to 1, error 0; at BOS 0, error 2, never negative
// BOUNDS-NEXT: //       (0) with errors (0) at index 0 to 0 of lengths 1 to 2
// BOUNDS-NEXT: //       (1) with errors (0) at index 1 to 1 of lengths 2 to 2
// BOUNDS-NEXT: //   erasing leaves 0 in dimension 3
// BOUNDS-NEXT: //   decode "p": margin 0.01, bound 5.66244e-08

// FOLDED:      // @p in float32-folded
// FOLDED-NEXT: //   the token embedding: known in advance, 2 points
// FOLDED-NEXT: //     one: 1, error 0; at BOS 0, error 0, never negative
// FOLDED-NEXT: //     v: 8388587, error 0; at BOS 0, error 0, never negative
// FOLDED-NEXT: //     tokens:bos: 0, error 0; at BOS 1, error 0, never negative
// FOLDED-NEXT: //       (1, 8388587, 0) with errors (0, 0, 0)
// FOLDED-NEXT: //       (1, 8388587, 0) with errors (0, 0, 0)
// FOLDED-NEXT: //   the position embedding: known in advance, 2 points
// FOLDED-NEXT: //     i:0: 0 to 1, error 0; at BOS 0, error 0, never negative
// FOLDED-NEXT: //     i:1: 0 to 1, error 0; at BOS 0, error 0, never negative
// FOLDED-NEXT: //       (1, 0) with errors (0, 0) at index 0 to 0 of lengths 1 to 2
// FOLDED-NEXT: //       (0, 1) with errors (0, 0) at index 1 to 1 of lengths 2 to 2
// FOLDED-NEXT: //   x: uniform, 1 point
// FOLDED-NEXT: //     x: 8388587, error 0; at BOS 0, error 0, never negative
// FOLDED-NEXT: //       (8388587) with errors (0)
// FOLDED-NEXT: //   head "x": stray 0, skew 0, drift 0, BOS weighs 0, prefixes, equal
// FOLDED-NEXT: //   select "x": margin 1000, bound 0
// FOLDED-NEXT: //   y: known in advance, 2 points
// FOLDED-NEXT: //     y: 0 to 1, error 5.96046e-08; at BOS 0, error 2, never negative
// FOLDED-NEXT: //       (0) with errors (5.96046e-08) at index 0 to 0 of lengths 1 to 2
// FOLDED-NEXT: //       (1) with errors (5.96046e-08) at index 1 to 1 of lengths 2 to 2
// FOLDED-NEXT: //   erasing leaves 5.99998 in dimension 3
// FOLDED-NEXT: //   decode "p": margin 0.01, bound 0.599999

// RUN: rasp-opt -p 'craft-print-bounds{points=true}' --split-input-file %s | filecheck --match-full-lines %s
// RUN: rasp-opt -p 'craft-print-bounds{arithmetic="float32-folded"}' --split-input-file %s | filecheck --match-full-lines %s --check-prefix=FOLDED

// Numbers so small that products of them lie below the normal numbers of float32, down to 2^-126: the
// absolute errors of such products are larger than the relative ones, in every operation.
craft.program @p tokens <"a", "b"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @residual <["one" scalar, "x" scalar, "v" scalar, "i" onehot {0, 1}, "tokens" onehot {"bos"}, "y" scalar, "z" scalar, "u" scalar, "w" onehot {0, 1}]> at <[0 to 10]>
  %e = craft.embed <{"a" : {"one" = 1.0, "v" = 1.0e-37}, "b" : {"one" = 1.0, "x" = 3.0e-38, "v" = 3.0e-37}, "bos" : {"one" = 1.0, "x" = 1.0e-38, "tokens:bos" = 1.0}}> : !craft.vec<@residual>
  %p = craft.position <{"0" : {"i:0" = 1.0}, "1" : {"i:1" = 1.0}}> : !craft.vec<@residual>
  %s = craft.add %e, %p : !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
  %h = craft.head query(%s : !craft.vec<@residual>) key(%s : !craft.vec<@residual>) value(%s : !craft.vec<@residual>)
    qk <{"one" : {"one" = 40.0, "tokens:bos" = -20.0}}> ov <{"x" : {"y" = 3.0}, "v" : {"y" = 0.3, "z" = 1.0}}> label <"y"> layer 0 : !craft.vec<@residual>
  %t = craft.add %s, %h : !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
  %m = craft.mlp(%t : !craft.vec<@residual>)
    in <{"x" : {"n" = 0.7, "k" = 0.3}, "v" : {"n" = 0.3}, "i:1" : {"k" = 1.0e-38}}> out <{"n" : {"u" = 0.7}, "k" : {"u" = 0.1}}> label <"u"> layer 0 : !craft.vec<@residual>
  %r = craft.add %t, %m : !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
  %o = craft.unembed(%r : !craft.vec<@residual>) map <{"x" : {"value" = 0.3}, "v" : {"value" = 0.7}}> decode <numerical {0, 1}>
  %q = craft.unembed(%r : !craft.vec<@residual>) map <{"x" : {"1" = 1.0e-3}, "one" : {"0" = 1.0e-39, "1" = 1.0e-38}}> decode <categorical [0, 1]>
  craft.return %o, %q : !craft.output, !craft.output
}

// -----

// BOS has a weight beside a key, and only BOS holds a number.
craft.program @share tokens <"a", "b"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @residual <["one" scalar, "tokens" onehot {"bos"}, "v" scalar, "y" scalar]> at <[0 to 3]>
  %e = craft.embed <{"a" : {"one" = 1.0}, "b" : {"one" = 1.0}, "bos" : {"one" = 1.0, "tokens:bos" = 1.0, "v" = 3.0e-38}}> : !craft.vec<@residual>
  %s = craft.add %e : !craft.vec<@residual> -> !craft.vec<@residual>
  %h = craft.head query(%s : !craft.vec<@residual>) key(%s : !craft.vec<@residual>) value(%s : !craft.vec<@residual>)
    qk <{"one" : {"tokens:bos" = 0.6931471805599453}}> ov <{"v" : {"y" = 1.0}}> label <"y"> layer 0 : !craft.vec<@residual>
  %t = craft.add %s, %h : !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
  %o = craft.unembed(%t : !craft.vec<@residual>) map <{"y" : {"value" = 1.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

// CHECK:      // @p in float32
// CHECK-NEXT: //   the token embedding: known in advance, 2 points
// CHECK-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //     v: 0, error 1.1755e-38; at BOS 0, error 1.1755e-38, never negative
// CHECK-NEXT: //     x: 0, error 1.17549e-38; at BOS 0, error 1.17549e-38, never negative
// CHECK-NEXT: //     tokens:bos: 0, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //       (1, 0, 0, 0) with errors (0, 1.1755e-38, 1.17549e-38, 0)
// CHECK-NEXT: //       (1, 0, 0, 0) with errors (0, 1.1755e-38, 1.17549e-38, 0)
// CHECK-NEXT: //   the position embedding: known in advance, 2 points
// CHECK-NEXT: //     i:0: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     i:1: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //       (1, 0) with errors (0, 0) at index 0 to 0 of lengths 1 to 2
// CHECK-NEXT: //       (0, 1) with errors (0, 0) at index 1 to 1 of lengths 2 to 2
// CHECK-NEXT: //   y: uniform, means
// CHECK-NEXT: //     y: 0, error 1.56341e-37; at BOS 0, error 3.06341e-37, never negative
// CHECK-NEXT: //     z: 0, error 1.29305e-37; at BOS 0, error 4.29305e-37, never negative
// CHECK-NEXT: //   head "y": stray 6.18346e-09, skew 0, drift 0, BOS weighs 0, prefixes, equal
// CHECK-NEXT: //   select "y": margin 20, bound 0
// CHECK-NEXT: //   u: known in advance, 4 points
// CHECK-NEXT: //     u: 0, error 8.38128e-38; at BOS 0, error 8.38128e-38, never negative
// CHECK-NEXT: //       (0) with errors (8.38128e-38) at index 0 to 0 of lengths 1 to 2
// CHECK-NEXT: //       (0) with errors (8.38128e-38) at index 1 to 1 of lengths 2 to 2
// CHECK-NEXT: //       (0) with errors (8.38128e-38) at index 0 to 0 of lengths 1 to 2
// CHECK-NEXT: //       (0) with errors (8.38128e-38) at index 1 to 1 of lengths 2 to 2
// CHECK-NEXT: //   decode "p": margin 0.5, bound 1
// CHECK-NEXT: //   decode "p": margin 9e-39, bound 7.05414e-38
// CHECK:      // @share in float32
// CHECK-NEXT: //   the token embedding: known in advance, 2 points
// CHECK-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //     tokens:bos: 0, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //     v: 0, error 1.17549e-38; at BOS 0, error 1.17549e-38, never negative
// CHECK-NEXT: //       (1, 0, 0) with errors (0, 0, 1.17549e-38)
// CHECK-NEXT: //       (1, 0, 0) with errors (0, 0, 1.17549e-38)
// CHECK-NEXT: //   y: uniform, 3 points
// CHECK-NEXT: //     y: 0, error 1.1755e-37; at BOS 0, error 1.4755e-37, never negative
// CHECK-NEXT: //       (0) with errors (1.1755e-37) at index 0 to 1 of lengths 2 to 2
// CHECK-NEXT: //       (0) with errors (1.1755e-37) at index 0 to 0 of lengths 1 to 1
// CHECK-NEXT: //       (0) with errors (1.1755e-37) nowhere
// CHECK-NEXT: //   head "y": stray 0, skew 6.19722e-08, drift 1.23944e-07, BOS weighs 2, prefixes, equal
// CHECK-NEXT: //   select "y": margin inf, bound 0
// CHECK-NEXT: //   decode "share": margin 0.5, bound 1

// FOLDED:      // @p in float32-folded
// FOLDED-NEXT: //   the token embedding: known in advance, 2 points
// FOLDED-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// FOLDED-NEXT: //     v: 0, error 1.1755e-38; at BOS 0, error 1.1755e-38, never negative
// FOLDED-NEXT: //     x: 0, error 1.17549e-38; at BOS 0, error 1.17549e-38, never negative
// FOLDED-NEXT: //     tokens:bos: 0, error 0; at BOS 1, error 0, never negative
// FOLDED-NEXT: //   the position embedding: known in advance, 2 points
// FOLDED-NEXT: //     i:0: 0 to 1, error 0; at BOS 0, error 0, never negative
// FOLDED-NEXT: //     i:1: 0 to 1, error 0; at BOS 0, error 0, never negative
// FOLDED-NEXT: //   y: uniform, means
// FOLDED-NEXT: //     y: 0, error 1.56341e-37; at BOS 0, error 3.06341e-37, never negative
// FOLDED-NEXT: //     z: 0, error 1.29305e-37; at BOS 0, error 4.29305e-37, never negative
// FOLDED-NEXT: //   head "y": stray 6.18346e-09, skew 0, drift 0, BOS weighs 0, prefixes, equal
// FOLDED-NEXT: //   select "y": margin 20, bound 0
// FOLDED-NEXT: //   u: known in advance, 4 points
// FOLDED-NEXT: //     u: 0, error 8.38128e-38; at BOS 0, error 8.38128e-38, never negative
// FOLDED-NEXT: //   decode "p": margin 0.5, bound 1
// FOLDED-NEXT: //   decode "p": margin 9e-39, bound 7.05414e-38
// FOLDED:      // @share in float32-folded
// FOLDED-NEXT: //   the token embedding: known in advance, 2 points
// FOLDED-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// FOLDED-NEXT: //     tokens:bos: 0, error 0; at BOS 1, error 0, never negative
// FOLDED-NEXT: //     v: 0, error 1.17549e-38; at BOS 0, error 1.17549e-38, never negative
// FOLDED-NEXT: //   y: uniform, 3 points
// FOLDED-NEXT: //     y: 0, error 1.1755e-37; at BOS 0, error 1.4755e-37, never negative
// FOLDED-NEXT: //   head "y": stray 0, skew 1.23944e-07, drift 2.47889e-07, BOS weighs 2, prefixes, equal
// FOLDED-NEXT: //   select "y": margin inf, bound 0
// FOLDED-NEXT: //   decode "share": margin 0.5, bound 1

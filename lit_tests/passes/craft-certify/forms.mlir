// RUN: rasp-opt -p 'craft-print-bounds' --split-input-file %s | filecheck --match-full-lines %s
// RUN: rasp-opt -p 'craft-print-bounds{arithmetic="float32-folded"}' --split-input-file %s | filecheck --match-full-lines %s --check-prefix=FOLDED
// RUN: rasp-opt -p 'craft-print-bounds{arithmetic=tf32}' --split-input-file %s | filecheck --match-full-lines %s --check-prefix=CUT

// Queries read two vectors by one form, "x" + "p", so that their sums count, of which 1 is given twice.
craft.program @one_form tokens <"a", "b"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @residual <["one" scalar, "x" scalar, "tokens" onehot {"bos"}, "p" scalar, "i" onehot {0, 1}, "y" scalar]> at <[0 to 6]>
  %e = craft.embed <{"a" : {"one" = 1.0, "x" = 1.0}, "b" : {"one" = 1.0, "x" = 2.0}, "bos" : {"one" = 1.0, "tokens:bos" = 1.0}}> : !craft.vec<@residual>
  %p = craft.position <{"0" : {"i:0" = 1.0}, "1" : {"i:1" = 1.0, "p" = -1.0}}> : !craft.vec<@residual>
  %s = craft.add %e, %p : !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
  %h = craft.head query(%s : !craft.vec<@residual>) key(%s : !craft.vec<@residual>) value(%s : !craft.vec<@residual>)
    qk <{"x" : {"i:0" = 60.0}, "p" : {"i:0" = 60.0}, "one" : {"tokens:bos" = 30.0}}> ov <{"i:0" : {"y" = 1.0}}> label <"y"> layer 0 : !craft.vec<@residual>
  %t = craft.add %s, %h : !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
  %o = craft.unembed(%t : !craft.vec<@residual>) map <{"y" : {"value" = 1.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

// -----

// Two forms that differ by half: every pair of token and position counts.
craft.program @two_forms tokens <"a", "b"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @residual <["one" scalar, "x" scalar, "tokens" onehot {"bos"}, "p" scalar, "i" onehot {0, 1}, "y" scalar]> at <[0 to 6]>
  %e = craft.embed <{"a" : {"one" = 1.0, "x" = 1.0}, "b" : {"one" = 1.0, "x" = 2.0}, "bos" : {"one" = 1.0, "tokens:bos" = 1.0}}> : !craft.vec<@residual>
  %p = craft.position <{"0" : {"i:0" = 1.0}, "1" : {"i:1" = 1.0, "p" = -1.0}}> : !craft.vec<@residual>
  %s = craft.add %e, %p : !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
  %h = craft.head query(%s : !craft.vec<@residual>) key(%s : !craft.vec<@residual>) value(%s : !craft.vec<@residual>)
    qk <{"x" : {"i:0" = 60.0, "i:1" = 1.0}, "p" : {"i:0" = 60.0, "i:1" = 0.5}, "one" : {"tokens:bos" = 30.0}}> ov <{"i:0" : {"y" = 1.0}}> label <"y"> layer 0 : !craft.vec<@residual>
  %t = craft.add %s, %h : !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
  %o = craft.unembed(%t : !craft.vec<@residual>) map <{"y" : {"value" = 1.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

// -----

// The best key that is there, by an order: token "b" at any position, else "a"; numbers of two sizes.
craft.program @ordered tokens <"a", "b", "c"> max_seq_len 3 bos "bos" pad "pad" {
  craft.space @residual <["one" scalar, "v" scalar, "tokens" onehot {"a", "b", "bos"}, "p" scalar, "y" scalar, "z" scalar]> at <[0 to 7]>
  %e = craft.embed <{"a" : {"one" = 1.0, "v" = 0.3, "tokens:a" = 1.0}, "b" : {"one" = 1.0, "v" = 7.0, "tokens:b" = 1.0}, "c" : {"one" = 1.0}, "bos" : {"one" = 1.0, "v" = 0.7, "tokens:bos" = 1.0}}> : !craft.vec<@residual>
  %p = craft.position <{"0" : {}, "1" : {"p" = 1.0}, "2" : {"p" = 2.0}}> : !craft.vec<@residual>
  %s = craft.add %e, %p : !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
  %h = craft.head query(%s : !craft.vec<@residual>) key(%s : !craft.vec<@residual>) value(%s : !craft.vec<@residual>)
    qk <{"one" : {"tokens:a" = 60.0, "tokens:b" = 100.0, "tokens:bos" = 30.1}}> ov <{"v" : {"y" = 1.0, "z" = 100.0}}> label <"y"> ordered layer 0 : !craft.vec<@residual>
  %t = craft.add %s, %h : !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
  %o = craft.unembed(%t : !craft.vec<@residual>) map <{"y" : {"value" = 0.7}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

// -----

// A mean of three numbers and a larger one, and a mean of a range that is not enumerated, under a mask.
craft.program @means tokens <"a", "b", "c"> max_seq_len 4 bos "bos" pad "pad" causal {
  craft.space @residual <["one" scalar, "v" scalar, "tokens" onehot {"bos"}, "y" scalar, "z" scalar, "u" scalar]> at <[0 to 5]>
  %e = craft.embed <{"a" : {"one" = 1.0, "v" = 0.3}, "b" : {"one" = 1.0, "v" = 7.0}, "c" : {"one" = 1.0}, "bos" : {"one" = 1.0, "v" = 0.7, "tokens:bos" = 1.0}}> : !craft.vec<@residual>
  %s = craft.add %e : !craft.vec<@residual> -> !craft.vec<@residual>
  %h = craft.head query(%s : !craft.vec<@residual>) key(%s : !craft.vec<@residual>) value(%s : !craft.vec<@residual>)
    qk <{"one" : {"one" = 46.0, "tokens:bos" = -23.0}}> ov <{"v" : {"y" = 1.0, "z" = -2.0}}> label <"y"> layer 0 : !craft.vec<@residual>
  %t = craft.add %s, %h : !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
  %g = craft.head query(%t : !craft.vec<@residual>) key(%t : !craft.vec<@residual>) value(%t : !craft.vec<@residual>)
    qk <{"one" : {"one" = 46.0, "tokens:bos" = -23.0}}> ov <{"y" : {"u" = -3.0}, "v" : {"u" = 0.5}}> label <"u"> layer 1 : !craft.vec<@residual>
  %r = craft.add %t, %g : !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
  %o = craft.unembed(%r : !craft.vec<@residual>) map <{"u" : {"value" = 1.0}}> decode <numerical {0, 1}>
  %q = craft.unembed(%r : !craft.vec<@residual>) map <{"u" : {"0" = -2.0, "1" = 1.0}, "one" : {"1" = -0.5}}> decode <categorical [0, 1]>
  craft.return %o, %q : !craft.output, !craft.output
}

// CHECK:      // @one_form in float32
// CHECK-NEXT: //   the token embedding: known in advance, 2 points
// CHECK-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //     x: 1 to 2, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     tokens:bos: 0, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //   the position embedding: known in advance, 2 points
// CHECK-NEXT: //     i:0: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     i:1: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     p: -1 to 0, error 0; at BOS 0, error 0
// CHECK-NEXT: //   y: 2 points
// CHECK-NEXT: //     y: 0 to 1, error 2.80729e-13; at BOS 0, error 5.61457e-13, never negative
// CHECK-NEXT: //   head "y": stray 2.80729e-13, skew 0, drift 0, BOS weighs 0, single, prefixes, may miss, equal, others
// CHECK-NEXT: //   select "y": margin 30, bound 0
// CHECK-NEXT: //   decode "one_form": margin 0.5, bound 1.1921e-07
// CHECK:      // @two_forms in float32
// CHECK-NEXT: //   the token embedding: known in advance, 2 points
// CHECK-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //     x: 1 to 2, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     tokens:bos: 0, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //   the position embedding: known in advance, 2 points
// CHECK-NEXT: //     i:0: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     i:1: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     p: -1 to 0, error 0; at BOS 0, error 0
// CHECK-NEXT: //   y: 2 points
// CHECK-NEXT: //     y: 0 to 1, error 4.62843e-13; at BOS 0, error 7.43572e-13, never negative
// CHECK-NEXT: //   head "y": stray 4.62843e-13, skew 0, drift 0, BOS weighs 0, single, prefixes, may miss, equal, others
// CHECK-NEXT: //   select "y": margin 29.5, bound 0
// CHECK-NEXT: //   decode "two_forms": margin 0.5, bound 1.1921e-07
// CHECK:      // @ordered in float32
// CHECK-NEXT: //   the token embedding: known in advance, 3 points
// CHECK-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //     v: 0 to 7, error 4.17233e-07; at BOS 0.7, error 4.17233e-07, never negative
// CHECK-NEXT: //     tokens:a: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     tokens:b: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     tokens:bos: 0, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //   the position embedding: known in advance, 3 points
// CHECK-NEXT: //     p: 0 to 2, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //   y: uniform, means
// CHECK-NEXT: //     y: 0 to 7, error 1.71065e-05; at BOS 0.7, error 7.00002, never negative
// CHECK-NEXT: //     z: 0 to 700, error 0.00171065; at BOS 70, error 700.002, never negative
// CHECK-NEXT: //   head "y": stray 4.13673e-13, skew 0, drift 0, BOS weighs 0, may miss, equal, others
// CHECK-NEXT: //   select "y": margin 29.9, bound 5.3823e-06
// CHECK-NEXT: //   decode "ordered": margin 0.5, bound 1.3262e-05
// CHECK:      // @means in float32
// CHECK-NEXT: //   the token embedding: known in advance, 3 points
// CHECK-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //     v: 0 to 7, error 4.17233e-07; at BOS 0.7, error 4.17233e-07, never negative
// CHECK-NEXT: //     tokens:bos: 0, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //   y: known in advance, means
// CHECK-NEXT: //     y: 0 to 7, error 1.79482e-05; at BOS 0.7, error 1.79899e-05, never negative
// CHECK-NEXT: //     z: -14 to 0, error 3.58964e-05; at BOS -1.4, error 3.59798e-05
// CHECK-NEXT: //   head "y": stray 5.13094e-10, skew 0, drift 0, BOS weighs 0, prefixes, equal
// CHECK-NEXT: //   select "y": margin 23, bound 0
// CHECK-NEXT: //   u: known in advance, means
// CHECK-NEXT: //     u: -21 to 3.5, error 0.000118457; at BOS -1.75, error 0.000118562
// CHECK-NEXT: //   head "u": stray 5.13094e-10, skew 0, drift 0, BOS weighs 0, prefixes, equal
// CHECK-NEXT: //   select "u": margin 23, bound 0
// CHECK-NEXT: //   decode "means": margin 0.5, bound 0.000118577
// CHECK-NEXT: //   decode "means": margin 0.5, bound 0.000355522

// FOLDED:      // @one_form in float32-folded
// FOLDED-NEXT: //   the token embedding: known in advance, 2 points
// FOLDED-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// FOLDED-NEXT: //     x: 1 to 2, error 0; at BOS 0, error 0, never negative
// FOLDED-NEXT: //     tokens:bos: 0, error 0; at BOS 1, error 0, never negative
// FOLDED-NEXT: //   the position embedding: known in advance, 2 points
// FOLDED-NEXT: //     i:0: 0 to 1, error 0; at BOS 0, error 0, never negative
// FOLDED-NEXT: //     i:1: 0 to 1, error 0; at BOS 0, error 0, never negative
// FOLDED-NEXT: //     p: -1 to 0, error 0; at BOS 0, error 0
// FOLDED-NEXT: //   y: 2 points
// FOLDED-NEXT: //     y: 0 to 1, error 2.80729e-13; at BOS 0, error 5.61457e-13, never negative
// FOLDED-NEXT: //   head "y": stray 2.80729e-13, skew 0, drift 0, BOS weighs 0, single, prefixes, may miss, equal, others
// FOLDED-NEXT: //   select "y": margin 30, bound 0
// FOLDED-NEXT: //   decode "one_form": margin 0.5, bound 1.1921e-07
// FOLDED:      // @two_forms in float32-folded
// FOLDED-NEXT: //   the token embedding: known in advance, 2 points
// FOLDED-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// FOLDED-NEXT: //     x: 1 to 2, error 0; at BOS 0, error 0, never negative
// FOLDED-NEXT: //     tokens:bos: 0, error 0; at BOS 1, error 0, never negative
// FOLDED-NEXT: //   the position embedding: known in advance, 2 points
// FOLDED-NEXT: //     i:0: 0 to 1, error 0; at BOS 0, error 0, never negative
// FOLDED-NEXT: //     i:1: 0 to 1, error 0; at BOS 0, error 0, never negative
// FOLDED-NEXT: //     p: -1 to 0, error 0; at BOS 0, error 0
// FOLDED-NEXT: //   y: 2 points
// FOLDED-NEXT: //     y: 0 to 1, error 4.62843e-13; at BOS 0, error 7.43572e-13, never negative
// FOLDED-NEXT: //   head "y": stray 4.62843e-13, skew 0, drift 0, BOS weighs 0, single, prefixes, may miss, equal, others
// FOLDED-NEXT: //   select "y": margin 29.5, bound 0
// FOLDED-NEXT: //   decode "two_forms": margin 0.5, bound 1.1921e-07
// FOLDED:      // @ordered in float32-folded
// FOLDED-NEXT: //   the token embedding: known in advance, 3 points
// FOLDED-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// FOLDED-NEXT: //     v: 0 to 7, error 4.17233e-07; at BOS 0.7, error 4.17233e-07, never negative
// FOLDED-NEXT: //     tokens:a: 0 to 1, error 0; at BOS 0, error 0, never negative
// FOLDED-NEXT: //     tokens:b: 0 to 1, error 0; at BOS 0, error 0, never negative
// FOLDED-NEXT: //     tokens:bos: 0, error 0; at BOS 1, error 0, never negative
// FOLDED-NEXT: //   the position embedding: known in advance, 3 points
// FOLDED-NEXT: //     p: 0 to 2, error 0; at BOS 0, error 0, never negative
// FOLDED-NEXT: //   y: uniform, means
// FOLDED-NEXT: //     y: 0 to 7, error 1.87755e-05; at BOS 0.7, error 7.00002, never negative
// FOLDED-NEXT: //     z: 0 to 700, error 0.00187755; at BOS 70, error 700.002, never negative
// FOLDED-NEXT: //   head "y": stray 4.13675e-13, skew 0, drift 0, BOS weighs 0, may miss, equal, others
// FOLDED-NEXT: //   select "y": margin 29.9, bound 1.07646e-05
// FOLDED-NEXT: //   decode "ordered": margin 0.5, bound 1.44303e-05
// FOLDED:      // @means in float32-folded
// FOLDED-NEXT: //   the token embedding: known in advance, 3 points
// FOLDED-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// FOLDED-NEXT: //     v: 0 to 7, error 4.17233e-07; at BOS 0.7, error 4.17233e-07, never negative
// FOLDED-NEXT: //     tokens:bos: 0, error 0; at BOS 1, error 0, never negative
// FOLDED-NEXT: //   y: known in advance, means
// FOLDED-NEXT: //     y: 0 to 7, error 1.79482e-05; at BOS 0.7, error 1.79899e-05, never negative
// FOLDED-NEXT: //     z: -14 to 0, error 3.58964e-05; at BOS -1.4, error 3.59798e-05
// FOLDED-NEXT: //   head "y": stray 5.13094e-10, skew 0, drift 0, BOS weighs 0, prefixes, equal
// FOLDED-NEXT: //   select "y": margin 23, bound 0
// FOLDED-NEXT: //   u: known in advance, means
// FOLDED-NEXT: //     u: -21 to 3.5, error 0.000118457; at BOS -1.75, error 0.000118562
// FOLDED-NEXT: //   head "u": stray 5.13094e-10, skew 0, drift 0, BOS weighs 0, prefixes, equal
// FOLDED-NEXT: //   select "u": margin 23, bound 0
// FOLDED-NEXT: //   decode "means": margin 0.5, bound 0.000119828
// FOLDED-NEXT: //   decode "means": margin 0.5, bound 0.000355522

// CUT:      // @one_form in tf32
// CUT-NEXT: //   the token embedding: known in advance, 2 points
// CUT-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// CUT-NEXT: //     x: 1 to 2, error 0; at BOS 0, error 0, never negative
// CUT-NEXT: //     tokens:bos: 0, error 0; at BOS 1, error 0, never negative
// CUT-NEXT: //   the position embedding: known in advance, 2 points
// CUT-NEXT: //     i:0: 0 to 1, error 0; at BOS 0, error 0, never negative
// CUT-NEXT: //     i:1: 0 to 1, error 0; at BOS 0, error 0, never negative
// CUT-NEXT: //     p: -1 to 0, error 0; at BOS 0, error 0
// CUT-NEXT: //   y: 2 points
// CUT-NEXT: //     y: 0 to 1, error 2.80729e-13; at BOS 0, error 5.61457e-13, never negative
// CUT-NEXT: //   head "y": stray 2.80729e-13, skew 0, drift 0, BOS weighs 0, single, prefixes, may miss, equal, others
// CUT-NEXT: //   select "y": margin 30, bound 0
// CUT-NEXT: //   decode "one_form": margin 0.5, bound 0.000976682
// CUT:      // @two_forms in tf32
// CUT-NEXT: //   the token embedding: known in advance, 2 points
// CUT-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// CUT-NEXT: //     x: 1 to 2, error 0; at BOS 0, error 0, never negative
// CUT-NEXT: //     tokens:bos: 0, error 0; at BOS 1, error 0, never negative
// CUT-NEXT: //   the position embedding: known in advance, 2 points
// CUT-NEXT: //     i:0: 0 to 1, error 0; at BOS 0, error 0, never negative
// CUT-NEXT: //     i:1: 0 to 1, error 0; at BOS 0, error 0, never negative
// CUT-NEXT: //     p: -1 to 0, error 0; at BOS 0, error 0
// CUT-NEXT: //   y: 2 points
// CUT-NEXT: //     y: 0 to 1, error 4.62843e-13; at BOS 0, error 7.43572e-13, never negative
// CUT-NEXT: //   head "y": stray 4.62843e-13, skew 0, drift 0, BOS weighs 0, single, prefixes, may miss, equal, others
// CUT-NEXT: //   select "y": margin 29.5, bound 0
// CUT-NEXT: //   decode "two_forms": margin 0.5, bound 0.000976682
// CUT:      // @ordered in tf32
// CUT-NEXT: //   the token embedding: known in advance, 3 points
// CUT-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// CUT-NEXT: //     v: 0 to 7, error 4.17233e-07; at BOS 0.7, error 4.17233e-07, never negative
// CUT-NEXT: //     tokens:a: 0 to 1, error 0; at BOS 0, error 0, never negative
// CUT-NEXT: //     tokens:b: 0 to 1, error 0; at BOS 0, error 0, never negative
// CUT-NEXT: //     tokens:bos: 0, error 0; at BOS 1, error 0, never negative
// CUT-NEXT: //   the position embedding: known in advance, 3 points
// CUT-NEXT: //     p: 0 to 2, error 0; at BOS 0, error 0, never negative
// CUT-NEXT: //   y: uniform, means
// CUT-NEXT: //     y: 0 to 7, error 0.0410528; at BOS 0.7, error 7.04105, never negative
// CUT-NEXT: //     z: 0 to 700, error 4.10528; at BOS 70, error 704.105, never negative
// CUT-NEXT: //   head "y": stray 4.38745e-13, skew 0, drift 0, BOS weighs 0, may miss, equal, others
// CUT-NEXT: //   select "y": margin 29.9, bound 0.0588465
// CUT-NEXT: //   decode "ordered": margin 0.5, bound 0.0383685
// CUT:      // @means in tf32
// CUT-NEXT: //   the token embedding: known in advance, 3 points
// CUT-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// CUT-NEXT: //     v: 0 to 7, error 4.17233e-07; at BOS 0.7, error 4.17233e-07, never negative
// CUT-NEXT: //     tokens:bos: 0, error 0; at BOS 1, error 0, never negative
// CUT-NEXT: //   y: known in advance, means
// CUT-NEXT: //     y: 0 to 7, error 0.0410536; at BOS 0.7, error 0.0410537, never negative
// CUT-NEXT: //     z: -14 to 0, error 0.0821073; at BOS -1.4, error 0.0821074
// CUT-NEXT: //   head "y": stray 5.13094e-10, skew 0, drift 0, BOS weighs 0, prefixes, equal
// CUT-NEXT: //   select "y": margin 23, bound 0
// CUT-NEXT: //   u: known in advance, means
// CUT-NEXT: //     u: -21 to 3.5, error 0.267573; at BOS -1.75, error 0.267573
// CUT-NEXT: //   head "u": stray 5.13094e-10, skew 0, drift 0, BOS weighs 0, prefixes, equal
// CUT-NEXT: //   select "u": margin 23, bound 0
// CUT-NEXT: //   decode "means": margin 0.5, bound 0.309136
// CUT-NEXT: //   decode "means": margin 0.5, bound 0.803502

// RUN: not rasp-opt -p 'craft-certify' %s 2>&1 | filecheck %s
// RUN: rasp-opt -p 'craft-certify{allow-uncertified=true}' %s | filecheck %s --check-prefix=ALLOWED
// RUN: rasp-opt -p 'craft-print-bounds{points=true}' %s | filecheck %s --check-prefix=BOUNDS

// Means of 0, 1 and 0.7071 are multiples of no unit, so the set of queries is not known.
// CHECK: no bound on the error of 'again' is known: it scores by 'mean', a mean over several keys, whose values are not enumerated; compile it without a proof (allow-uncertified)
// ALLOWED: craft.program @p tokens <"a", "b", "c"> max_seq_len 3 bos "bos" pad "pad" {
craft.program @p tokens <"a", "b", "c"> max_seq_len 3 bos "bos" pad "pad" {
  craft.space @residual <["tokens" onehot {"bos"}, "one" scalar, "x" scalar, "m" scalar, "y" scalar]> at <[0 to 4]>
  %e = craft.embed <{"a" : {"one" = 1.0}, "b" : {"one" = 1.0, "x" = 1.0}, "c" : {"one" = 1.0, "x" = 0.7071}, "bos" : {"one" = 1.0, "tokens:bos" = 1.0}}> : !craft.vec<@residual>
  %s = craft.add %e : !craft.vec<@residual> -> !craft.vec<@residual>
  %h = craft.head query(%s : !craft.vec<@residual>) key(%s : !craft.vec<@residual>) value(%s : !craft.vec<@residual>)
    qk <{"one" : {"one" = 45.0, "tokens:bos" = -90.0}}> ov <{"x" : {"m" = 1.0}}> label <"mean"> layer 0 : !craft.vec<@residual>
  %t = craft.add %s, %h : !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
  %g = craft.head query(%t : !craft.vec<@residual>) key(%t : !craft.vec<@residual>) value(%t : !craft.vec<@residual>)
    qk <{"m" : {"x" = 45.0}}> ov <{"x" : {"y" = 1.0}}> label <"again"> layer 1 : !craft.vec<@residual>
  %u = craft.add %t, %g : !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
  %o = craft.unembed(%u : !craft.vec<@residual>) map <{"y" : {"value" = 1.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

// BOUNDS:      // @p in float32
// BOUNDS-NEXT: //   the token embedding: known in advance, 3 points
// BOUNDS-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// BOUNDS-NEXT: //     x: 0 to 1, error 5.96046e-08; at BOS 0, error 5.96046e-08, never negative
// BOUNDS-NEXT: //     tokens:bos: 0, error 0; at BOS 1, error 0, never negative
// BOUNDS-NEXT: //       (1, 0, 0) with errors (0, 5.96046e-08, 0)
// BOUNDS-NEXT: //       (1, 1, 0) with errors (0, 5.96046e-08, 0)
// BOUNDS-NEXT: //       (1, 0.7071, 0) with errors (0, 5.96046e-08, 0)
// BOUNDS-NEXT: //   mean: uniform, means
// BOUNDS-NEXT: //     m: 0 to 1, error 2.44379e-06; at BOS 0, error 1, never negative
// BOUNDS-NEXT: //   head "mean": stray 3.27761e-39, skew 0, drift 0, BOS weighs 0, prefixes, equal
// BOUNDS-NEXT: //   select "mean": margin 90, bound 0
// BOUNDS-NEXT: //   not known for "again": it scores by 'mean', a mean over several keys, whose values are not enumerated

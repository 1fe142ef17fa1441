// RUN: rasp-opt -p 'craft-certify' %s | filecheck %s
// RUN: rasp-opt -p 'craft-print-bounds{points=true}' %s | filecheck %s --check-prefix=BOUNDS

// The neuron rounds at BOS alone, and the head counts keys by what it finds there.
// CHECK: certificate <float32 [select "w" inf 0.0, decode "p" 2.5 8.41e-05], "float32-folded" 3.37e-05> {
craft.program @p tokens <"a", "b"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @residual <["one" scalar, "x" scalar, "y" scalar, "w" scalar]> at <[0 to 3]>
  %e = craft.embed <{"a" : {"one" = 1.0}, "b" : {"one" = 1.0}, "bos" : {"one" = 1.0, "x" = 30.0}}> : !craft.vec<@residual>
  %s = craft.add %e : !craft.vec<@residual> -> !craft.vec<@residual>
  %m = craft.mlp(%s : !craft.vec<@residual>)
    in <{"x" : {"n" = 1.0}}> out <{"n" : {"y" = 1.0}}> label <"y"> layer 0 : !craft.vec<@residual>
  %t = craft.add %s, %m : !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
  %h = craft.head query(%t : !craft.vec<@residual>) key(%t : !craft.vec<@residual>) value(%t : !craft.vec<@residual>)
    qk <{"one" : {"one" = 1.0}}> ov <{"y" : {"w" = 1.0}}> label <"w"> layer 1 : !craft.vec<@residual>
  %u = craft.add %t, %h : !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
  %o = craft.unembed(%u : !craft.vec<@residual>) map <{"w" : {"value" = 1.0}}> decode <numerical {10, 15}>
  craft.return %o : !craft.output
}

// BOUNDS:      // @p in float32
// BOUNDS-NEXT: //   the token embedding: known in advance, 2 points
// BOUNDS-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// BOUNDS-NEXT: //     x: 0, error 0; at BOS 30, error 0, never negative
// BOUNDS-NEXT: //       (1, 0) with errors (0, 0)
// BOUNDS-NEXT: //       (1, 0) with errors (0, 0)
// BOUNDS-NEXT: //   y: uniform, known in advance, 1 point
// BOUNDS-NEXT: //     y: 0, error 0; at BOS 30, error 1.78814e-05, never negative
// BOUNDS-NEXT: //       (0) with errors (0)
// BOUNDS-NEXT: //   w: uniform, 3 points
// BOUNDS-NEXT: //     w: 10 to 30, error 8.22545e-05; at BOS 30, error 30.0001, never negative
// BOUNDS-NEXT: //       (10) with errors (8.22545e-05) at index 0 to 1 of lengths 2 to 2
// BOUNDS-NEXT: //       (15) with errors (8.22545e-05) at index 0 to 0 of lengths 1 to 1
// BOUNDS-NEXT: //       (30) with errors (8.22545e-05) nowhere
// BOUNDS-NEXT: //   head "w": stray 0, skew 0, drift 1.33227e-15, BOS weighs 1, prefixes, equal
// BOUNDS-NEXT: //   select "w": margin inf, bound 0
// BOUNDS-NEXT: //   decode "p": margin 2.5, bound 8.40426e-05

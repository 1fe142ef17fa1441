// RUN: not rasp-opt -p 'craft-certify' %s 2>&1 | filecheck %s
// RUN: rasp-opt -p 'craft-certify{dtype=float64}' %s | filecheck %s --check-prefix=F64
// RUN: rasp-opt -p 'craft-print-bounds{points=true}' %s | filecheck %s --check-prefix=BOUNDS

// A step between 0 and 1 on a number to which 2^24 is added, and then subtracted.
// CHECK: the values of 'y' may not be told apart in float32: the margin is 0.5 and errors are bounded by {{[0-9.]+}} only; float64 is more exact; a smaller max_seq_len or fewer values leave wider gaps between the numbers; or compile it without a proof (allow-uncertified)
// F64: certificate <float64 [step "y" 0.5 {{[0-9.e-]+}}, decode "p" 1.0 {{[0-9.e-]+}}]> {
craft.program @p tokens <"a", "b"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @residual <["one" scalar, "x" scalar, "y" onehot {0, 1}]> at <[0 to 3]>
  %e = craft.embed <{"a" : {"one" = 1.0, "x" = 16777216.0}, "b" : {"one" = 1.0, "x" = 16777217.0}}> : !craft.vec<@residual>
  %s = craft.add %e : !craft.vec<@residual> -> !craft.vec<@residual>
  %m = craft.mlp(%s : !craft.vec<@residual>)
    in <{"one" : {"start" = 1.0, "+" = -33554432.5, "-" = -33554433.5}, "x" : {"+" = 2.0, "-" = 2.0}}>
    out <{"start" : {"y:0" = 1.0}, "+" : {"y:0" = -1.0, "y:1" = 1.0}, "-" : {"y:0" = 1.0, "y:1" = -1.0}}>
    label <"y"> layer 0 : !craft.vec<@residual>
  %t = craft.add %s, %m : !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
  %o = craft.unembed(%t : !craft.vec<@residual>) map <{"y:0" : {"0" = 1.0}, "y:1" : {"1" = 1.0}}> decode <categorical [0, 1]>
  craft.return %o : !craft.output
}

// BOUNDS:      // @p in float32
// BOUNDS-NEXT: //   the token embedding: known in advance, 2 points
// BOUNDS-NEXT: //     one: 1, error 0; at BOS 0, error 0, never negative
// BOUNDS-NEXT: //     x: 16777216 to 16777217, error 1; at BOS 0, error 1, never negative
// BOUNDS-NEXT: //       (1, 16777216) with errors (0, 1)
// BOUNDS-NEXT: //       (1, 16777217) with errors (0, 1)
// BOUNDS-NEXT: //   y: known in advance, 2 points
// BOUNDS-NEXT: //     y:0: 0 to 1, error 44; at BOS 0, error 4
// BOUNDS-NEXT: //     y:1: 0 to 1, error 44; at BOS 0, error 4
// BOUNDS-NEXT: //       (0, 1) with errors (44, 44)
// BOUNDS-NEXT: //       (1, 0) with errors (44, 44)
// BOUNDS-NEXT: //   step "y": margin 0.5, bound 44
// BOUNDS-NEXT: //   decode "p": margin 1, bound 88.0001

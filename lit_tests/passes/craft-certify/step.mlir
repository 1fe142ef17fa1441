// RUN: rasp-opt -p 'craft-certify' %s | filecheck %s
// RUN: rasp-opt -p 'craft-certify{dtype=float64}' %s | filecheck %s --check-prefix=F64
// RUN: rasp-opt -p 'craft-certify{dtype=tf32}' %s | filecheck %s --check-prefix=TF32
// RUN: rasp-opt -p 'craft-certify{dtype=bfloat16}' %s | filecheck %s --check-prefix=BF16
// RUN: rasp-opt -p 'craft-certify,materialize-weights' %s | filecheck %s --check-prefix=MODEL
// RUN: rasp-opt -p 'craft-print-bounds{arithmetic="float32-folded" points=true}' %s | filecheck %s --check-prefix=FOLDED
// RUN: rasp-opt -p 'craft-print-bounds{arithmetic=tf32}' %s | filecheck %s --check-prefix=CUT
// RUN: rasp-opt -p 'craft-print-bounds{arithmetic=float64}' %s | filecheck %s --check-prefix=DOUBLE

// A step between 0 and 1 on a number that is 0 or 1: nothing rounds, not even where products round
// their factors.
// CHECK: craft.program @p tokens <"a", "b"> max_seq_len 2 bos "bos" pad "pad" certificate <float32 [step "y" 0.5 0.0, decode "p" 1.0 0.0], "float32-folded" 0.0> {
// F64: certificate <float64 [step "y" 0.5 0.0, decode "p" 1.0 0.0]> {
// TF32: certificate <tf32 [step "y" 0.5 0.0, decode "p" 1.0 0.0], "float32-folded" 0.0> {
// BF16: certificate <bfloat16 [step "y" 0.5 0.0, decode "p" 1.0 0.0], "float32-folded" 0.0> {
// MODEL: transformer.model @p {{.*}} certificate <float32 [step "y" 0.5 0.0, decode "p" 1.0 0.0], "float32-folded" 0.0> {
craft.program @p tokens <"a", "b"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @residual <["one" scalar, "x" scalar, "y" onehot {0, 1}]> at <[0 to 3]>
  %e = craft.embed <{"a" : {"one" = 1.0}, "b" : {"one" = 1.0, "x" = 1.0}}> : !craft.vec<@residual>
  %s = craft.add %e : !craft.vec<@residual> -> !craft.vec<@residual>
  %m = craft.mlp(%s : !craft.vec<@residual>)
    in <{"one" : {"start" = 1.0, "+" = -0.5, "-" = -1.5}, "x" : {"+" = 2.0, "-" = 2.0}}>
    out <{"start" : {"y:0" = 1.0}, "+" : {"y:0" = -1.0, "y:1" = 1.0}, "-" : {"y:0" = 1.0, "y:1" = -1.0}}>
    label <"y"> layer 0 : !craft.vec<@residual>
  %t = craft.add %s, %m : !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
  %o = craft.unembed(%t : !craft.vec<@residual>) map <{"y:0" : {"0" = 1.0}, "y:1" : {"1" = 1.0}}> decode <categorical [0, 1]>
  craft.return %o : !craft.output
}

// FOLDED:      // @p in float32-folded
// FOLDED-NEXT: //   the token embedding: known in advance, 2 points
// FOLDED-NEXT: //     one: 1, error 0; at BOS 0, error 0, never negative
// FOLDED-NEXT: //     x: 0 to 1, error 0; at BOS 0, error 0, never negative
// FOLDED-NEXT: //       (1, 0) with errors (0, 0)
// FOLDED-NEXT: //       (1, 1) with errors (0, 0)
// FOLDED-NEXT: //   y: known in advance, 2 points
// FOLDED-NEXT: //     y:0: 0 to 1, error 0; at BOS 0, error 0
// FOLDED-NEXT: //     y:1: 0 to 1, error 0; at BOS 0, error 0
// FOLDED-NEXT: //       (0, 1) with errors (0, 0)
// FOLDED-NEXT: //       (1, 0) with errors (0, 0)
// FOLDED-NEXT: //   step "y": margin 0.5, bound 0
// FOLDED-NEXT: //   decode "p": margin 1, bound 0

// CUT:      // @p in tf32
// CUT-NEXT: //   the token embedding: known in advance, 2 points
// CUT-NEXT: //     one: 1, error 0; at BOS 0, error 0, never negative
// CUT-NEXT: //     x: 0 to 1, error 0; at BOS 0, error 0, never negative
// CUT-NEXT: //   y: known in advance, 2 points
// CUT-NEXT: //     y:0: 0 to 1, error 0; at BOS 0, error 0
// CUT-NEXT: //     y:1: 0 to 1, error 0; at BOS 0, error 0
// CUT-NEXT: //   step "y": margin 0.5, bound 0
// CUT-NEXT: //   decode "p": margin 1, bound 0

// DOUBLE:      // @p in float64
// DOUBLE-NEXT: //   the token embedding: known in advance, 2 points
// DOUBLE-NEXT: //     one: 1, error 0; at BOS 0, error 0, never negative
// DOUBLE-NEXT: //     x: 0 to 1, error 0; at BOS 0, error 0, never negative
// DOUBLE-NEXT: //   y: known in advance, 2 points
// DOUBLE-NEXT: //     y:0: 0 to 1, error 0; at BOS 0, error 0
// DOUBLE-NEXT: //     y:1: 0 to 1, error 0; at BOS 0, error 0
// DOUBLE-NEXT: //   step "y": margin 0.5, bound 0
// DOUBLE-NEXT: //   decode "p": margin 1, bound 0

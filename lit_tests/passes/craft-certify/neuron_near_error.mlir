// RUN: rasp-opt -p 'craft-certify' %s | filecheck %s
// RUN: rasp-opt -p 'craft-print-bounds{points=true}' %s | filecheck %s --check-prefix=BOUNDS
// RUN: rasp-opt -p 'craft-print-bounds{arithmetic="float32-folded" points=true}' %s | filecheck %s --check-prefix=FOLDED
// RUN: rasp-opt -p 'craft-print-bounds{arithmetic=bfloat16}' %s | filecheck %s --check-prefix=BF16
// RUN: rasp-opt -p 'craft-print-bounds{arithmetic=tf32}' %s | filecheck %s --check-prefix=CUT
// RUN: rasp-opt -p 'craft-print-bounds{arithmetic=float64}' %s | filecheck %s --check-prefix=DOUBLE

// A neuron whose threshold is nearer to the number 1 than the error of the number: it may be open.
// CHECK: certificate <float32 [select "y" 6.0 0.0, decode "p" 0.5 0.164], "float32-folded" 0.329> {
craft.program @p tokens <"a", "b"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @residual <["tokens" onehot {"bos"}, "one" scalar, "tokens" onehot {"a", "b"}, "i" onehot {0, 1}, "y" scalar, "z" scalar]> at <[0 to 7]>
  %e = craft.embed <{"a" : {"one" = 1.0, "tokens:a" = 1.0}, "b" : {"one" = 1.0, "tokens:b" = 1.0}, "bos" : {"one" = 1.0, "tokens:bos" = 1.0}}> : !craft.vec<@residual>
  %q = craft.position <{"0" : {"i:0" = 1.0}, "1" : {"i:1" = 1.0}}> : !craft.vec<@residual>
  %s = craft.add %e, %q : !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
  %h = craft.head query(%s : !craft.vec<@residual>) key(%s : !craft.vec<@residual>) value(%s : !craft.vec<@residual>)
    qk <{"i:0" : {"i:1" = 12.0}, "i:1" : {"i:0" = 12.0}, "one" : {"tokens:bos" = 6.0}}>
    ov <{"tokens:b" : {"y" = 1.0}}> label <"y"> layer 0 : !craft.vec<@residual>
  %t = craft.add %s, %h : !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
  %m = craft.mlp(%t : !craft.vec<@residual>)
    in <{"y" : {"n" = 1.0}, "one" : {"n" = -1.01}}> out <{"n" : {"z" = 1.0}}> label <"z"> layer 0 : !craft.vec<@residual>
  %u = craft.add %t, %m : !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
  %o = craft.unembed(%u : !craft.vec<@residual>) map <{"y" : {"value" = 1.0}, "z" : {"value" = 10.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

// BOUNDS:      // @p in float32
// BOUNDS-NEXT: //   the token embedding: known in advance, 2 points
// BOUNDS-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// BOUNDS-NEXT: //     tokens:a: 0 to 1, error 0; at BOS 0, error 0, never negative
// BOUNDS-NEXT: //     tokens:b: 0 to 1, error 0; at BOS 0, error 0, never negative
// BOUNDS-NEXT: //     tokens:bos: 0, error 0; at BOS 1, error 0, never negative
// BOUNDS-NEXT: //       (1, 1, 0, 0) with errors (0, 0, 0, 0)
// BOUNDS-NEXT: //       (1, 0, 1, 0) with errors (0, 0, 0, 0)
// BOUNDS-NEXT: //   the position embedding: known in advance, 2 points
// BOUNDS-NEXT: //     i:0: 0 to 1, error 0; at BOS 0, error 0, never negative
// BOUNDS-NEXT: //     i:1: 0 to 1, error 0; at BOS 0, error 0, never negative
// BOUNDS-NEXT: //       (1, 0) with errors (0, 0) at index 0 to 0 of lengths 1 to 2
// BOUNDS-NEXT: //       (0, 1) with errors (0, 0) at index 1 to 1 of lengths 2 to 2
// BOUNDS-NEXT: //   y: 2 points
// BOUNDS-NEXT: //     y: 0 to 1, error 0.0148748; at BOS 0, error 0.022311, never negative
// BOUNDS-NEXT: //       (0) with errors (0.0148748)
// BOUNDS-NEXT: //       (1) with errors (0.0148748)
// BOUNDS-NEXT: //   head "y": stray 0.00743626, skew 0, drift 0, BOS weighs 0, single, may miss, equal, others
// BOUNDS-NEXT: //   select "y": margin 6, bound 0
// BOUNDS-NEXT: //   z: 1 point
// BOUNDS-NEXT: //     z: 0, error 0.0148754; at BOS 0, error 0, never negative
// BOUNDS-NEXT: //       (0) with errors (0.0148754)
// BOUNDS-NEXT: //   decode "p": margin 0.5, bound 0.163629

// FOLDED:      // @p in float32-folded
// FOLDED-NEXT: //   the token embedding: known in advance, 2 points
// FOLDED-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// FOLDED-NEXT: //     tokens:a: 0 to 1, error 0; at BOS 0, error 0, never negative
// FOLDED-NEXT: //     tokens:b: 0 to 1, error 0; at BOS 0, error 0, never negative
// FOLDED-NEXT: //     tokens:bos: 0, error 0; at BOS 1, error 0, never negative
// FOLDED-NEXT: //       (1, 1, 0, 0) with errors (0, 0, 0, 0)
// FOLDED-NEXT: //       (1, 0, 1, 0) with errors (0, 0, 0, 0)
// FOLDED-NEXT: //   the position embedding: known in advance, 2 points
// FOLDED-NEXT: //     i:0: 0 to 1, error 0; at BOS 0, error 0, never negative
// FOLDED-NEXT: //     i:1: 0 to 1, error 0; at BOS 0, error 0, never negative
// FOLDED-NEXT: //       (1, 0) with errors (0, 0) at index 0 to 0 of lengths 1 to 2
// FOLDED-NEXT: //       (0, 1) with errors (0, 0) at index 1 to 1 of lengths 2 to 2
// FOLDED-NEXT: //   y: 2 points
// FOLDED-NEXT: //     y: 0 to 1, error 0.0148748; at BOS 0, error 0.022311, never negative
// FOLDED-NEXT: //       (0) with errors (0.0148748)
// FOLDED-NEXT: //       (1) with errors (0.0148748)
// FOLDED-NEXT: //   head "y": stray 0.00743626, skew 0, drift 0, BOS weighs 0, single, may miss, equal, others
// FOLDED-NEXT: //   select "y": margin 6, bound 0
// FOLDED-NEXT: //   z: 1 point
// FOLDED-NEXT: //     z: 0, error 0.0148754; at BOS 0, error 0, never negative
// FOLDED-NEXT: //       (0) with errors (0.0148754)
// FOLDED-NEXT: //   decode "p": margin 0.5, bound 0.163629

// BF16:      // @p in bfloat16
// BF16-NEXT: //   the token embedding: known in advance, 2 points
// BF16-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// BF16-NEXT: //     tokens:a: 0 to 1, error 0; at BOS 0, error 0, never negative
// BF16-NEXT: //     tokens:b: 0 to 1, error 0; at BOS 0, error 0, never negative
// BF16-NEXT: //     tokens:bos: 0, error 0; at BOS 1, error 0, never negative
// BF16-NEXT: //   the position embedding: known in advance, 2 points
// BF16-NEXT: //     i:0: 0 to 1, error 0; at BOS 0, error 0, never negative
// BF16-NEXT: //     i:1: 0 to 1, error 0; at BOS 0, error 0, never negative
// BF16-NEXT: //   y: 2 points
// BF16-NEXT: //     y: 0 to 1, error 0.132091; at BOS 0, error 0.140072, never negative
// BF16-NEXT: //   head "y": stray 0.00743626, skew 0, drift 0, BOS weighs 0, single, may miss, equal, others
// BF16-NEXT: //   select "y": margin 6, bound 0
// BF16-NEXT: //   z: 1 point
// BF16-NEXT: //     z: 0, error 0.136525; at BOS 0, error 0, never negative
// BF16-NEXT: //   decode "p": margin 0.5, bound 1.50515

// CUT:      // @p in tf32
// CUT-NEXT: //   the token embedding: known in advance, 2 points
// CUT-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// CUT-NEXT: //     tokens:a: 0 to 1, error 0; at BOS 0, error 0, never negative
// CUT-NEXT: //     tokens:b: 0 to 1, error 0; at BOS 0, error 0, never negative
// CUT-NEXT: //     tokens:bos: 0, error 0; at BOS 1, error 0, never negative
// CUT-NEXT: //   the position embedding: known in advance, 2 points
// CUT-NEXT: //     i:0: 0 to 1, error 0; at BOS 0, error 0, never negative
// CUT-NEXT: //     i:1: 0 to 1, error 0; at BOS 0, error 0, never negative
// CUT-NEXT: //   y: 2 points
// CUT-NEXT: //     y: 0 to 1, error 0.020737; at BOS 0, error 0.0281733, never negative
// CUT-NEXT: //   head "y": stray 0.00743626, skew 0, drift 0, BOS weighs 0, single, may miss, equal, others
// CUT-NEXT: //   select "y": margin 6, bound 0
// CUT-NEXT: //   z: 1 point
// CUT-NEXT: //     z: 0, error 0.0227425; at BOS 0, error 0, never negative
// CUT-NEXT: //   decode "p": margin 0.5, bound 0.249381

// DOUBLE:      // @p in float64
// DOUBLE-NEXT: //   the token embedding: known in advance, 2 points
// DOUBLE-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// DOUBLE-NEXT: //     tokens:a: 0 to 1, error 0; at BOS 0, error 0, never negative
// DOUBLE-NEXT: //     tokens:b: 0 to 1, error 0; at BOS 0, error 0, never negative
// DOUBLE-NEXT: //     tokens:bos: 0, error 0; at BOS 1, error 0, never negative
// DOUBLE-NEXT: //   the position embedding: known in advance, 2 points
// DOUBLE-NEXT: //     i:0: 0 to 1, error 0; at BOS 0, error 0, never negative
// DOUBLE-NEXT: //     i:1: 0 to 1, error 0; at BOS 0, error 0, never negative
// DOUBLE-NEXT: //   y: 2 points
// DOUBLE-NEXT: //     y: 0 to 1, error 0.0148725; at BOS 0, error 0.0223088, never negative
// DOUBLE-NEXT: //   head "y": stray 0.00743626, skew 0, drift 0, BOS weighs 0, single, may miss, equal, others
// DOUBLE-NEXT: //   select "y": margin 6, bound 0
// DOUBLE-NEXT: //   z: 1 point
// DOUBLE-NEXT: //     z: 0, error 0.0148725; at BOS 0, error 0, never negative
// DOUBLE-NEXT: //   decode "p": margin 0.5, bound 0.163598

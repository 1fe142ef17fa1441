// RUN: rasp-opt -p 'craft-certify' --split-input-file %s | filecheck %s
// RUN: rasp-opt -p 'craft-print-bounds{points=true}' --split-input-file %s | filecheck %s --check-prefix=BOUNDS
// RUN: rasp-opt -p 'craft-print-bounds{arithmetic="float32-folded" points=true}' --split-input-file %s | filecheck %s --check-prefix=FOLDED
// RUN: rasp-opt -p 'craft-print-bounds{arithmetic=tf32}' --split-input-file %s | filecheck %s --check-prefix=CUT

// The other of two positions: a margin of half the scale to BOS, and no error in the scores.
// CHECK: certificate <float32 [select "swap" 22.5 0.0, step "y" 0.5 5.08e-10, decode "p" 1.0 1.02e-09], "float32-folded" 1.02e-09> {
craft.program @p tokens <"a", "b"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @residual <["tokens" onehot {"bos"}, "one" scalar, "tokens" onehot {"a", "b"}, "i" onehot {0, 1}, "y" onehot {"a", "b"}]> at <[0 to 7]>
  %e = craft.embed <{"a" : {"one" = 1.0, "tokens:a" = 1.0}, "b" : {"one" = 1.0, "tokens:b" = 1.0}, "bos" : {"one" = 1.0, "tokens:bos" = 1.0}}> : !craft.vec<@residual>
  %q = craft.position <{"0" : {"i:0" = 1.0}, "1" : {"i:1" = 1.0}}> : !craft.vec<@residual>
  %s = craft.add %e, %q : !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
  %h = craft.head query(%s : !craft.vec<@residual>) key(%s : !craft.vec<@residual>) value(%s : !craft.vec<@residual>)
    qk <{"i:0" : {"i:1" = 45.0}, "i:1" : {"i:0" = 45.0}, "one" : {"tokens:bos" = 22.5}}>
    ov <{"tokens:a" : {"y:a" = 1.0}, "tokens:b" : {"y:b" = 1.0}}> label <"swap"> layer 0 : !craft.vec<@residual>
  %t = craft.add %s, %h : !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
  %o = craft.unembed(%t : !craft.vec<@residual>) map <{"y:a" : {"a" = 1.0}, "y:b" : {"b" = 1.0}, "one" : {"None" = 0.5}}> decode <categorical ["a", "b", none]>
  craft.return %o : !craft.output
}

// -----

// A smaller scale has more leakage, which the certificate bounds.
// CHECK: certificate <float32 [select "swap" 4.0 0.0, step "y" 0.5 0.11, decode "p" 1.0 0.22], "float32-folded" 0.221> {
craft.program @p tokens <"a", "b"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @residual <["tokens" onehot {"bos"}, "one" scalar, "tokens" onehot {"a", "b"}, "i" onehot {0, 1}, "y" onehot {"a", "b"}]> at <[0 to 7]>
  %e = craft.embed <{"a" : {"one" = 1.0, "tokens:a" = 1.0}, "b" : {"one" = 1.0, "tokens:b" = 1.0}, "bos" : {"one" = 1.0, "tokens:bos" = 1.0}}> : !craft.vec<@residual>
  %q = craft.position <{"0" : {"i:0" = 1.0}, "1" : {"i:1" = 1.0}}> : !craft.vec<@residual>
  %s = craft.add %e, %q : !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
  %h = craft.head query(%s : !craft.vec<@residual>) key(%s : !craft.vec<@residual>) value(%s : !craft.vec<@residual>)
    qk <{"i:0" : {"i:1" = 8.0}, "i:1" : {"i:0" = 8.0}, "one" : {"tokens:bos" = 4.0}}>
    ov <{"tokens:a" : {"y:a" = 1.0}, "tokens:b" : {"y:b" = 1.0}}> label <"swap"> layer 0 : !craft.vec<@residual>
  %t = craft.add %s, %h : !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
  %o = craft.unembed(%t : !craft.vec<@residual>) map <{"y:a" : {"a" = 1.0}, "y:b" : {"b" = 1.0}, "one" : {"None" = 0.5}}> decode <categorical ["a", "b", none]>
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
// BOUNDS-NEXT: //   swap: 3 points
// BOUNDS-NEXT: //     y:a: 0 to 1, error 5.07569e-10; at BOS 0, error 1.01514e-09, never negative
// BOUNDS-NEXT: //     y:b: 0 to 1, error 5.07569e-10; at BOS 0, error 1.01514e-09, never negative
// BOUNDS-NEXT: //       (0, 0) with errors (5.07569e-10, 5.07569e-10)
// BOUNDS-NEXT: //       (0, 1) with errors (5.07569e-10, 5.07569e-10)
// BOUNDS-NEXT: //       (1, 0) with errors (5.07569e-10, 5.07569e-10)
// BOUNDS-NEXT: //   head "swap": stray 5.07569e-10, skew 0, drift 0, BOS weighs 0, single, may miss, equal, others
// BOUNDS-NEXT: //   select "swap": margin 22.5, bound 0
// BOUNDS-NEXT: //   step "y": margin 0.5, bound 5.07569e-10
// BOUNDS-NEXT: //   decode "p": margin 1, bound 1.01514e-09
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
// BOUNDS-NEXT: //   swap: 3 points
// BOUNDS-NEXT: //     y:a: 0 to 1, error 0.109896; at BOS 0, error 0.164843, never negative
// BOUNDS-NEXT: //     y:b: 0 to 1, error 0.109896; at BOS 0, error 0.164843, never negative
// BOUNDS-NEXT: //       (0, 0) with errors (0.109896, 0.109896)
// BOUNDS-NEXT: //       (0, 1) with errors (0.109896, 0.109896)
// BOUNDS-NEXT: //       (1, 0) with errors (0.109896, 0.109896)
// BOUNDS-NEXT: //   head "swap": stray 0.0549469, skew 0, drift 0, BOS weighs 0, single, may miss, equal, others
// BOUNDS-NEXT: //   select "swap": margin 4, bound 0
// BOUNDS-NEXT: //   step "y": margin 0.5, bound 0.109896
// BOUNDS-NEXT: //   decode "p": margin 1, bound 0.219792

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
// FOLDED-NEXT: //   swap: 3 points
// FOLDED-NEXT: //     y:a: 0 to 1, error 5.07569e-10; at BOS 0, error 1.01514e-09, never negative
// FOLDED-NEXT: //     y:b: 0 to 1, error 5.07569e-10; at BOS 0, error 1.01514e-09, never negative
// FOLDED-NEXT: //       (0, 0) with errors (5.07569e-10, 5.07569e-10)
// FOLDED-NEXT: //       (0, 1) with errors (5.07569e-10, 5.07569e-10)
// FOLDED-NEXT: //       (1, 0) with errors (5.07569e-10, 5.07569e-10)
// FOLDED-NEXT: //   head "swap": stray 5.07569e-10, skew 0, drift 0, BOS weighs 0, single, may miss, equal, others
// FOLDED-NEXT: //   select "swap": margin 22.5, bound 0
// FOLDED-NEXT: //   step "y": margin 0.5, bound 5.07569e-10
// FOLDED-NEXT: //   decode "p": margin 1, bound 1.01514e-09
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
// FOLDED-NEXT: //   swap: 3 points
// FOLDED-NEXT: //     y:a: 0 to 1, error 0.109896; at BOS 0, error 0.164843, never negative
// FOLDED-NEXT: //     y:b: 0 to 1, error 0.109896; at BOS 0, error 0.164843, never negative
// FOLDED-NEXT: //       (0, 0) with errors (0.109896, 0.109896)
// FOLDED-NEXT: //       (0, 1) with errors (0.109896, 0.109896)
// FOLDED-NEXT: //       (1, 0) with errors (0.109896, 0.109896)
// FOLDED-NEXT: //   head "swap": stray 0.0549469, skew 0, drift 0, BOS weighs 0, single, may miss, equal, others
// FOLDED-NEXT: //   select "swap": margin 4, bound 0
// FOLDED-NEXT: //   step "y": margin 0.5, bound 0.109896
// FOLDED-NEXT: //   decode "p": margin 1, bound 0.219792

// CUT:      // @p in tf32
// CUT-NEXT: //   the token embedding: known in advance, 2 points
// CUT-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// CUT-NEXT: //     tokens:a: 0 to 1, error 0; at BOS 0, error 0, never negative
// CUT-NEXT: //     tokens:b: 0 to 1, error 0; at BOS 0, error 0, never negative
// CUT-NEXT: //     tokens:bos: 0, error 0; at BOS 1, error 0, never negative
// CUT-NEXT: //   the position embedding: known in advance, 2 points
// CUT-NEXT: //     i:0: 0 to 1, error 0; at BOS 0, error 0, never negative
// CUT-NEXT: //     i:1: 0 to 1, error 0; at BOS 0, error 0, never negative
// CUT-NEXT: //   swap: 3 points
// CUT-NEXT: //     y:a: 0 to 1, error 5.07569e-10; at BOS 0, error 1.01514e-09, never negative
// CUT-NEXT: //     y:b: 0 to 1, error 5.07569e-10; at BOS 0, error 1.01514e-09, never negative
// CUT-NEXT: //   head "swap": stray 5.07569e-10, skew 0, drift 0, BOS weighs 0, single, may miss, equal, others
// CUT-NEXT: //   select "swap": margin 22.5, bound 0
// CUT-NEXT: //   step "y": margin 0.5, bound 5.07569e-10
// CUT-NEXT: //   decode "p": margin 0.5, bound 0.000976563
// CUT:      // @p in tf32
// CUT-NEXT: //   the token embedding: known in advance, 2 points
// CUT-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// CUT-NEXT: //     tokens:a: 0 to 1, error 0; at BOS 0, error 0, never negative
// CUT-NEXT: //     tokens:b: 0 to 1, error 0; at BOS 0, error 0, never negative
// CUT-NEXT: //     tokens:bos: 0, error 0; at BOS 1, error 0, never negative
// CUT-NEXT: //   the position embedding: known in advance, 2 points
// CUT-NEXT: //     i:0: 0 to 1, error 0; at BOS 0, error 0, never negative
// CUT-NEXT: //     i:1: 0 to 1, error 0; at BOS 0, error 0, never negative
// CUT-NEXT: //   swap: 3 points
// CUT-NEXT: //     y:a: 0 to 1, error 0.115758; at BOS 0, error 0.170705, never negative
// CUT-NEXT: //     y:b: 0 to 1, error 0.115758; at BOS 0, error 0.170705, never negative
// CUT-NEXT: //   head "swap": stray 0.0549469, skew 0, drift 0, BOS weighs 0, single, may miss, equal, others
// CUT-NEXT: //   select "swap": margin 4, bound 0
// CUT-NEXT: //   step "y": margin 0.5, bound 0.115758
// CUT-NEXT: //   decode "p": margin 0.5, bound 0.116848

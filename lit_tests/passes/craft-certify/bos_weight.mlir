// RUN: rasp-opt -p 'craft-certify' --split-input-file %s | filecheck %s
// RUN: rasp-opt -p 'craft-print-bounds{points=true}' --split-input-file %s | filecheck %s --check-prefix=BOUNDS
// RUN: rasp-opt -p 'craft-print-bounds{arithmetic="float32-folded" points=true}' --split-input-file %s | filecheck %s --check-prefix=FOLDED
// RUN: rasp-opt -p 'craft-print-bounds{arithmetic=bfloat16}' --split-input-file %s | filecheck %s --check-prefix=BF16
// RUN: rasp-opt -p 'craft-print-bounds{arithmetic=tf32}' --split-input-file %s | filecheck %s --check-prefix=CUT
// RUN: rasp-opt -p 'craft-print-bounds{arithmetic=float64}' --split-input-file %s | filecheck %s --check-prefix=DOUBLE

// BOS weighs 5/2 against 1 of each token: a share of 5/7 beside one token, and of 5/9 beside two.
// CHECK: certificate <float32 [select "y" inf 0.0, decode "p" 0.0793 9.28e-07], "float32-folded" 1.18e-05> {
craft.program @p tokens <"a", "b"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @residual <["tokens" onehot {"bos"}, "one" scalar, "y" scalar]> at <[0 to 2]>
  %e = craft.embed <{"a" : {"one" = 1.0}, "b" : {"one" = 1.0}, "bos" : {"one" = 1.0, "tokens:bos" = 1.0}}> : !craft.vec<@residual>
  %s = craft.add %e : !craft.vec<@residual> -> !craft.vec<@residual>
  %h = craft.head query(%s : !craft.vec<@residual>) key(%s : !craft.vec<@residual>) value(%s : !craft.vec<@residual>)
    qk <{"one" : {"tokens:bos" = 0.9162907318741551}}>
    ov <{"tokens:bos" : {"y" = 1.0}}> label <"y"> layer 0 : !craft.vec<@residual>
  %t = craft.add %s, %h : !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
  %o = craft.unembed(%t : !craft.vec<@residual>) map <{"y" : {"value" = 1.0}}> decode <numerical {5/9, 5/7}>
  craft.return %o : !craft.output
}

// -----

// BOS weighs 2, a whole number: shares of 2/3 and 1/2.
// CHECK: certificate <float32 [select "y" inf 0.0, decode "q" 0.0833 9.02e-07], "float32-folded" 1.09e-05> {
craft.program @q tokens <"a", "b"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @residual <["tokens" onehot {"bos"}, "one" scalar, "y" scalar]> at <[0 to 2]>
  %e = craft.embed <{"a" : {"one" = 1.0}, "b" : {"one" = 1.0}, "bos" : {"one" = 1.0, "tokens:bos" = 1.0}}> : !craft.vec<@residual>
  %s = craft.add %e : !craft.vec<@residual> -> !craft.vec<@residual>
  %h = craft.head query(%s : !craft.vec<@residual>) key(%s : !craft.vec<@residual>) value(%s : !craft.vec<@residual>)
    qk <{"one" : {"tokens:bos" = 0.6931471805599453}}>
    ov <{"tokens:bos" : {"y" = 1.0}}> label <"y"> layer 0 : !craft.vec<@residual>
  %t = craft.add %s, %h : !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
  %o = craft.unembed(%t : !craft.vec<@residual>) map <{"y" : {"value" = 1.0}}> decode <numerical {1/2, 2/3}>
  craft.return %o : !craft.output
}

// BOUNDS:      // @p in float32
// BOUNDS-NEXT: //   the token embedding: known in advance, 2 points
// BOUNDS-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// BOUNDS-NEXT: //     tokens:bos: 0, error 0; at BOS 1, error 0, never negative
// BOUNDS-NEXT: //       (1, 0) with errors (0, 0)
// BOUNDS-NEXT: //       (1, 0) with errors (0, 0)
// BOUNDS-NEXT: //   y: uniform, 3 points
// BOUNDS-NEXT: //     y: 0.555555556 to 1, error 8.00921e-07; at BOS 1, error 1, never negative
// BOUNDS-NEXT: //       (0.555555556) with errors (8.00921e-07) at index 0 to 1 of lengths 2 to 2
// BOUNDS-NEXT: //       (0.714285714) with errors (8.00921e-07) at index 0 to 0 of lengths 1 to 1
// BOUNDS-NEXT: //       (1) with errors (8.00921e-07) nowhere
// BOUNDS-NEXT: //   head "y": stray 0, skew 8.19228e-08, drift 1.63846e-07, BOS weighs 2.5, prefixes, equal
// BOUNDS-NEXT: //   select "y": margin inf, bound 0
// BOUNDS-NEXT: //   decode "p": margin 0.0793651, bound 8.8607e-07
// BOUNDS:      // @q in float32
// BOUNDS-NEXT: //   the token embedding: known in advance, 2 points
// BOUNDS-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// BOUNDS-NEXT: //     tokens:bos: 0, error 0; at BOS 1, error 0, never negative
// BOUNDS-NEXT: //       (1, 0) with errors (0, 0)
// BOUNDS-NEXT: //       (1, 0) with errors (0, 0)
// BOUNDS-NEXT: //   y: uniform, 3 points
// BOUNDS-NEXT: //     y: 0.5 to 1, error 7.90945e-07; at BOS 1, error 1, never negative
// BOUNDS-NEXT: //       (0.5) with errors (7.90945e-07) at index 0 to 1 of lengths 2 to 2
// BOUNDS-NEXT: //       (0.666666667) with errors (7.90945e-07) at index 0 to 0 of lengths 1 to 1
// BOUNDS-NEXT: //       (1) with errors (7.90945e-07) nowhere
// BOUNDS-NEXT: //   head "y": stray 0, skew 6.19722e-08, drift 1.23944e-07, BOS weighs 2, prefixes, equal
// BOUNDS-NEXT: //   select "y": margin inf, bound 0
// BOUNDS-NEXT: //   decode "q": margin 0.0833333, bound 8.70418e-07

// FOLDED:      // @p in float32-folded
// FOLDED-NEXT: //   the token embedding: known in advance, 2 points
// FOLDED-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// FOLDED-NEXT: //     tokens:bos: 0, error 0; at BOS 1, error 0, never negative
// FOLDED-NEXT: //       (1, 0) with errors (0, 0)
// FOLDED-NEXT: //       (1, 0) with errors (0, 0)
// FOLDED-NEXT: //   y: uniform, 3 points
// FOLDED-NEXT: //     y: 0.555555556 to 1, error 8.41882e-07; at BOS 1, error 1, never negative
// FOLDED-NEXT: //       (0.555555556) with errors (8.41882e-07) at index 0 to 1 of lengths 2 to 2
// FOLDED-NEXT: //       (0.714285714) with errors (8.41882e-07) at index 0 to 0 of lengths 1 to 1
// FOLDED-NEXT: //       (1) with errors (8.41882e-07) nowhere
// FOLDED-NEXT: //   head "y": stray 0, skew 1.63846e-07, drift 3.27691e-07, BOS weighs 2.5, prefixes, equal
// FOLDED-NEXT: //   select "y": margin inf, bound 0
// FOLDED-NEXT: //   decode "p": margin 0.0793651, bound 9.27032e-07
// FOLDED:      // @q in float32-folded
// FOLDED-NEXT: //   the token embedding: known in advance, 2 points
// FOLDED-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// FOLDED-NEXT: //     tokens:bos: 0, error 0; at BOS 1, error 0, never negative
// FOLDED-NEXT: //       (1, 0) with errors (0, 0)
// FOLDED-NEXT: //       (1, 0) with errors (0, 0)
// FOLDED-NEXT: //   y: uniform, 3 points
// FOLDED-NEXT: //     y: 0.5 to 1, error 8.21932e-07; at BOS 1, error 1, never negative
// FOLDED-NEXT: //       (0.5) with errors (8.21932e-07) at index 0 to 1 of lengths 2 to 2
// FOLDED-NEXT: //       (0.666666667) with errors (8.21932e-07) at index 0 to 0 of lengths 1 to 1
// FOLDED-NEXT: //       (1) with errors (8.21932e-07) nowhere
// FOLDED-NEXT: //   head "y": stray 0, skew 1.23944e-07, drift 2.47889e-07, BOS weighs 2, prefixes, equal
// FOLDED-NEXT: //   select "y": margin inf, bound 0
// FOLDED-NEXT: //   decode "q": margin 0.0833333, bound 9.01404e-07

// BF16:      // @p in bfloat16
// BF16-NEXT: //   the token embedding: known in advance, 2 points
// BF16-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// BF16-NEXT: //     tokens:bos: 0, error 0; at BOS 1, error 0, never negative
// BF16-NEXT: //   y: uniform, 3 points
// BF16-NEXT: //     y: 0.555555556 to 1, error 0.049382; at BOS 1, error 1.05739, never negative
// BF16-NEXT: //   head "y": stray 0, skew 0.00456317, drift 0.0091264, BOS weighs 2.5, prefixes, equal
// BF16-NEXT: //   select "y": margin inf, bound 0
// BF16-NEXT: //   decode "p": margin 0.0793651, bound 0.0493821
// BF16:      // @q in bfloat16
// BF16-NEXT: //   the token embedding: known in advance, 2 points
// BF16-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// BF16-NEXT: //     tokens:bos: 0, error 0; at BOS 1, error 0, never negative
// BF16-NEXT: //   y: uniform, 3 points
// BF16-NEXT: //     y: 0.5 to 1, error 0.0489003; at BOS 1, error 1.0569, never negative
// BF16-NEXT: //   head "y": stray 0, skew 0.00368973, drift 0.0073795, BOS weighs 2, prefixes, equal
// BF16-NEXT: //   select "y": margin inf, bound 0
// BF16-NEXT: //   decode "q": margin 0.0833333, bound 0.0489004

// CUT:      // @p in tf32
// CUT-NEXT: //   the token embedding: known in advance, 2 points
// CUT-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// CUT-NEXT: //     tokens:bos: 0, error 0; at BOS 1, error 0, never negative
// CUT-NEXT: //   y: uniform, 3 points
// CUT-NEXT: //     y: 0.555555556 to 1, error 0.00240213; at BOS 1, error 1.0024, never negative
// CUT-NEXT: //   head "y": stray 0, skew 0.00089569, drift 0.00179138, BOS weighs 2.5, prefixes, equal
// CUT-NEXT: //   select "y": margin inf, bound 0
// CUT-NEXT: //   decode "p": margin 0.0793651, bound 0.00338113
// CUT:      // @q in tf32
// CUT-NEXT: //   the token embedding: known in advance, 2 points
// CUT-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// CUT-NEXT: //     tokens:bos: 0, error 0; at BOS 1, error 0, never negative
// CUT-NEXT: //   y: uniform, 3 points
// CUT-NEXT: //     y: 0.5 to 1, error 0.0022929; at BOS 1, error 1.00229, never negative
// CUT-NEXT: //   head "y": stray 0, skew 0.000677563, drift 0.00135513, BOS weighs 2, prefixes, equal
// CUT-NEXT: //   select "y": margin inf, bound 0
// CUT-NEXT: //   decode "q": margin 0.0833333, bound 0.00327178

// DOUBLE:      // @p in float64
// DOUBLE-NEXT: //   the token embedding: known in advance, 2 points
// DOUBLE-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// DOUBLE-NEXT: //     tokens:bos: 0, error 0; at BOS 1, error 0, never negative
// DOUBLE-NEXT: //   y: uniform, 3 points
// DOUBLE-NEXT: //     y: 0.555555556 to 1, error 1.72085e-15; at BOS 1, error 1, never negative
// DOUBLE-NEXT: //   head "y": stray 0, skew 0, drift 1.22074e-15, BOS weighs 2.5, prefixes, equal
// DOUBLE-NEXT: //   select "y": margin inf, bound 0
// DOUBLE-NEXT: //   decode "p": margin 0.0793651, bound 1.60903e-14
// DOUBLE:      // @q in float64
// DOUBLE-NEXT: //   the token embedding: known in advance, 2 points
// DOUBLE-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// DOUBLE-NEXT: //     tokens:bos: 0, error 0; at BOS 1, error 0, never negative
// DOUBLE-NEXT: //   y: uniform, 3 points
// DOUBLE-NEXT: //     y: 0.5 to 1, error 1.66533e-15; at BOS 1, error 1, never negative
// DOUBLE-NEXT: //   head "y": stray 0, skew 0, drift 9.23458e-16, BOS weighs 2, prefixes, equal
// DOUBLE-NEXT: //   select "y": margin inf, bound 0
// DOUBLE-NEXT: //   decode "q": margin 0.0833333, bound 1.60242e-14

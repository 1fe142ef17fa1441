// RUN: not rasp-opt -p 'craft-certify' %s 2>&1 | filecheck %s
// RUN: rasp-opt -p 'craft-print-bounds{points=true}' %s | filecheck %s --check-prefix=BOUNDS

// Scores so large that their rounding errors exceed a difference of 8.
// CHECK: the keys that 'swap' selects may not be told apart in float32: the margin is 8 and errors are bounded by {{[0-9.e+]+}} only; float64 is more exact; a smaller max_seq_len or fewer values make the scores smaller; or compile it without a proof (allow-uncertified)
craft.program @p tokens <"a", "b"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @residual <["tokens" onehot {"bos"}, "one" scalar, "tokens" onehot {"a", "b"}, "i" onehot {0, 1}, "y" onehot {"a", "b"}]> at <[0 to 7]>
  %e = craft.embed <{"a" : {"one" = 1.0, "tokens:a" = 1.0}, "b" : {"one" = 1.0, "tokens:b" = 1.0}, "bos" : {"one" = 1.0, "tokens:bos" = 1.0}}> : !craft.vec<@residual>
  %q = craft.position <{"0" : {"i:0" = 1.0}, "1" : {"i:1" = 1.0}}> : !craft.vec<@residual>
  %s = craft.add %e, %q : !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
  %h = craft.head query(%s : !craft.vec<@residual>) key(%s : !craft.vec<@residual>) value(%s : !craft.vec<@residual>)
    qk <{"i:0" : {"i:1" = 4000000000.0}, "i:1" : {"i:0" = 4000000000.0}, "one" : {"tokens:bos" = 3999999992.0}}>
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
// BOUNDS-NEXT: //     y:a: 0 to 1, error 2; at BOS 0, error 2, never negative
// BOUNDS-NEXT: //     y:b: 0 to 1, error 2; at BOS 0, error 2, never negative
// BOUNDS-NEXT: //       (0, 0) with errors (2, 2)
// BOUNDS-NEXT: //       (0, 1) with errors (2, 2)
// BOUNDS-NEXT: //       (1, 0) with errors (2, 2)
// BOUNDS-NEXT: //   head "swap": stray 1, skew 0, drift 0, BOS weighs 0, single, may miss, equal, others
// BOUNDS-NEXT: //   select "swap": margin 8, bound 715.256
// BOUNDS-NEXT: //   step "y": margin 0.5, bound 2
// BOUNDS-NEXT: //   decode "p": margin 1, bound 4

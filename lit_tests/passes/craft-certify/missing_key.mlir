// RUN: not rasp-opt -p 'craft-certify' %s 2>&1 | filecheck %s
// RUN: rasp-opt -p 'craft-print-bounds{points=true}' %s | filecheck %s --check-prefix=BOUNDS

// Index 0 selects key 1, which sequences of one token lack: then the token of index 0 is the
// highest, above BOS. Index 1 selects key 0, which every sequence has.
// CHECK: error: no bound on the error of 'swap' is known: an input may lack the key that it selects, and another key scores more than BOS; compile it without a proof (allow-uncertified)
craft.program @p tokens <"a", "b"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @residual <["tokens" onehot {"bos"}, "one" scalar, "tokens" onehot {"a", "b"}, "i" onehot {0, 1}, "y" onehot {"a", "b"}]> at <[0 to 7]>
  %e = craft.embed <{"a" : {"one" = 1.0, "tokens:a" = 1.0}, "b" : {"one" = 1.0, "tokens:b" = 1.0}, "bos" : {"one" = 1.0, "tokens:bos" = 1.0}}> : !craft.vec<@residual>
  %q = craft.position <{"0" : {"i:0" = 1.0}, "1" : {"i:1" = 1.0}}> : !craft.vec<@residual>
  %s = craft.add %e, %q : !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
  %h = craft.head query(%s : !craft.vec<@residual>) key(%s : !craft.vec<@residual>) value(%s : !craft.vec<@residual>)
    qk <{"i:0" : {"i:1" = 45.0}, "i:1" : {"i:0" = 45.0}, "one" : {"tokens:bos" = -45.0}}>
    ov <{"tokens:a" : {"y:a" = 1.0}, "tokens:b" : {"y:b" = 1.0}}> label <"swap"> layer 0 : !craft.vec<@residual>
  %t = craft.add %s, %h : !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
  %o = craft.unembed(%t : !craft.vec<@residual>) map <{"y:a" : {"a" = 1.0}, "y:b" : {"b" = 1.0}}> decode <categorical ["a", "b"]>
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
// BOUNDS-NEXT: //   not known for "swap": an input may lack the key that it selects, and another key scores more than BOS

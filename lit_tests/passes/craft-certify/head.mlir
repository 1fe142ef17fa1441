// RUN: rasp-opt -p 'craft-certify' --split-input-file %s | filecheck %s

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

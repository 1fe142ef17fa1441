// RUN: rasp-opt -p 'craft-certify' --split-input-file %s | filecheck %s

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

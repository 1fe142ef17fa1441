// RUN: rasp-opt -p convert-rasp-to-craft{linear=true} --split-input-file %s | filecheck %s
// RUN: rasp-opt -p convert-rasp-to-craft --split-input-file %s | filecheck %s --check-prefix=MLP

// `one - bos` less all values is 1 where the s-op is undefined, the zero vector; at BOS it is 0.
rasp.program @p vocab {0, 1} max_seq_len 2 {
  rasp.domain @d {0, 1}
  rasp.domain @u {0, 1, none}
  rasp.domain @f {0, 1, "-"}
  %t = rasp.tokens : !rasp.sop<categorical, @d>
  %u = rasp.map(%t) named "u" : (!rasp.sop<categorical, @d>) -> !rasp.sop<categorical, @u> {
  ^bb0(%x: !rasp.value):
    %y = rasp.lookup %x {(0) : 1}
    rasp.yield %y
  }
  %f = rasp.fill %u with "-" named "f" : !rasp.sop<categorical, @u> -> !rasp.sop<categorical, @f>
  rasp.return %f : !rasp.sop<categorical, @f>
}
// CHECK:      craft.program @p
// CHECK:        %f = craft.linear(%u, %one, %bos : {{.*}}) map <{"u:0" : {"f:0" = 1.0, "f:-" = -1.0}, "u:1" : {"f:-" = -1.0, "f:1" = 1.0}, "one" : {"f:-" = 1.0}, "tokens:compiler_bos" : {"f:-" = -1.0}}> : !craft.vec<@f>
// MLP:        craft.program @p
// MLP:          %f = craft.mlp(%u, %one, %bos : {{.*}}) in <{"u:0" : {"f[0]" = 1.0, "f[none]" = -1.0}, "u:1" : {"f[none]" = -1.0, "f[1]" = 1.0}, "one" : {"f[none]" = 1.0}, "tokens:compiler_bos" : {"f[none]" = -1.0}}> out <{"f[0]" : {"f:0" = 1.0}, "f[1]" : {"f:1" = 1.0}, "f[none]" : {"f:-" = 1.0}}>

// -----

// An s-op that is always defined is copied; its axis may lack a direction for the fill value.
rasp.program @q vocab {0, 1} max_seq_len 2 {
  rasp.domain @d {0, 1}
  %t = rasp.tokens : !rasp.sop<categorical, @d>
  %f = rasp.fill %t with "-" named "f" : !rasp.sop<categorical, @d> -> !rasp.sop<numerical, @d>
  rasp.return %f : !rasp.sop<numerical, @d>
}
// CHECK:      craft.program @q
// CHECK:        %f = craft.linear(%tokens, %one, %bos : {{.*}}) map <{"tokens:1" : {"f" = 1.0}}> : !craft.vec<@f>
// MLP:        craft.program @q
// MLP:          %f = craft.mlp(%tokens, %one, %bos : {{.*}}) in <{"tokens:1" : {"f[0]" = 1.0}}> out <{"f[0]" : {"f" = 1.0}}>

// RUN: rasp-opt -p convert-rasp-to-craft %s | filecheck %s

// A numerical s-op as categorical result: the logit of v is 2 v x - v^2, the largest at the nearest v.
// The logit of 0 is 0 for every x.
rasp.program @nearest vocab {-1, 0, 3} max_seq_len 1 {
  rasp.domain @d {-1, 0, 3}
  %t = rasp.tokens : !rasp.sop<numerical, @d>
  rasp.return %t : !rasp.sop<numerical, @d>
}
// CHECK:      craft.program @nearest
// CHECK:        craft.unembed(%tokens, %one : !craft.vec<@tokens>, !craft.vec<@one>)
// CHECK-SAME:     map <{"tokens" : {"-1" = -2.0, "3" = 6.0}, "one" : {"-1" = -1.0, "3" = -9.0}}>
// CHECK-SAME:     decode <categorical [-1, 0, 3]>

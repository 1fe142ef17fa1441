// RUN: rasp-opt -p convert-rasp-to-craft %s | filecheck %s

// A number in two blocks: a relay holds the number, and one step tells the blocks apart. The logits
// of a block are 2 (v - c) x - (v^2 - c^2) for its center c, and its direction outweighs them all.
rasp.program @p vocab {0 to 4, 1000, 1001, 1002} max_seq_len 2 {
  rasp.domain @d {0 to 4, 1000, 1001, 1002}
  %t = rasp.tokens named "t" as numerical : !rasp.sop<numerical, @d>
  %b = rasp.map(%t) named "t_blocked" as blocked : (!rasp.sop<numerical, @d>) -> !rasp.sop<blocked, @d> {
  ^bb0(%x: !rasp.value):
    rasp.yield %x
  }
  rasp.return %b : !rasp.sop<blocked, @d>
}
// CHECK:       craft.space @t_blocked <["t_blocked" blocked {0, 1000} scalar]>
// CHECK:       %[[B:.+]] = craft.mlp(%{{.+}}, %{{.+}}, %{{.+}} : !craft.vec<@t>, !craft.vec<@one>, !craft.vec<@bos>) in <{"t" : {"t_blocked[+]" = 1.0, "t_blocked[-]" = -1.0, "t_blocked[5]+" = 0.00390625, "t_blocked[5]-" = 0.00390625}, "one" : {"t_blocked[5]+" = -1.46875, "t_blocked[5]-" = -2.46875, "t_blocked[start]" = 1.0}, "tokens:compiler_bos" : {"t_blocked[5]+" = -6.3828125, "t_blocked[5]-" = -7.3828125, "t_blocked[start]" = -1.0}}> out <{"t_blocked[+]" : {"t_blocked" = 1.0}, "t_blocked[-]" : {"t_blocked" = -1.0}, "t_blocked[start]" : {"t_blocked:from 0" = 1.0}, "t_blocked[5]+" : {"t_blocked:from 0" = -1.0, "t_blocked:from 1000" = 1.0}, "t_blocked[5]-" : {"t_blocked:from 0" = 1.0, "t_blocked:from 1000" = -1.0}}> label <"t_blocked"> : !craft.vec<@t_blocked>
// CHECK-NEXT:  craft.unembed(%[[B]], %{{.+}} : !craft.vec<@t_blocked>, !craft.vec<@one>) map <{"t_blocked" : {"0" = -4.0, "1" = -2.0, "3" = 2.0, "4" = 4.0, "1000" = -2.0, "1002" = 2.0}, "one" : {"0" = 4.0, "1" = 3.0, "3" = -5.0, "4" = -12.0, "1000" = 2001.0, "1002" = -2003.0}, "t_blocked:from 0" : {"0" = 8192.0, "1" = 8192.0, "3" = 8192.0, "4" = 8192.0, "2" = 8192.0}, "t_blocked:from 1000" : {"1000" = 8192.0, "1002" = 8192.0, "1001" = 8192.0}}> decode <categorical [0, 1, 2, 3, 4, 1000, 1001, 1002]>

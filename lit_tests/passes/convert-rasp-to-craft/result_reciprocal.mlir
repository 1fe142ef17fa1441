// RUN: rasp-opt -p convert-rasp-to-craft %s | filecheck %s

// The reading of a selector width is decoded: the nearest of 1, 2/3 and 1/2, with logits that differ
// by 1 at least, since they are divided by the square of the smallest gap, 1/6.
rasp.program @p vocab {"a", "b"} max_seq_len 2 {
  rasp.domain @tokens {"a", "b"}
  rasp.domain @w {0 to 2}
  %t = rasp.tokens : !rasp.sop<categorical, @tokens>
  %s = rasp.select keys(%t) queries(%t) : !rasp.sop<categorical, @tokens>, !rasp.sop<categorical, @tokens> {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %e = rasp.cmp eq %k, %q
    rasp.yield %e
  }
  %w = rasp.selector_width %s named "w" : !rasp.sop<reciprocal, @w>
  rasp.return %w : !rasp.sop<reciprocal, @w>
}
// CHECK:       craft.space @w <["w" reciprocal 2]>
// CHECK:       %[[W:.+]] = craft.head
// CHECK-NEXT:  craft.unembed(%[[W]], %{{.+}} : !craft.vec<@w>, !craft.vec<@one>) map <{"w" : {"0" = 18.0, "1" = -6.0, "2" = -18.0}, "one" : {"0" = -15.75, "1" = 4.25, "2" = 11.25}}> decode <categorical [0, 1, 2]>

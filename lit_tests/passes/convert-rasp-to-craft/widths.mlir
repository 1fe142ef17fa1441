// RUN: rasp-opt -p "rasp-infer-encodings{same-operand=product},convert-rasp-to-craft" --split-input-file %s | filecheck %s

// M = 2: BOS scores ln 2 more than a key, and the coordinates 1, 2/3, 1/2 of widths 0, 1, 2 have gaps
// of 1/6 and 1/3, from the largest width up. All lie in [1/2, 1]: both ramps have the slope for 1/6,
// 16 >= 12, and thresholds that are the nearest multiples of 1/64, such as 597/64 for 16 * 7/12.
rasp.program @width vocab {"a"} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  %s = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %p = rasp.cmp eq %x, %y
    rasp.yield %p
  }
  %w = rasp.selector_width %s named "w" : !rasp.sop
  rasp.return %w : !rasp.sop
}

// CHECK:       craft.program @width tokens <"a"> max_seq_len 2 bos "compiler_bos" pad "compiler_pad" {
// CHECK:         craft.space @w_selector_width_attn_output <["w_selector_width_attn_output" reciprocal 2]>
// CHECK-NEXT:    craft.space @w <["w" onehot {0 to 2}]>
// CHECK-NEXT:    %[[V0:.+]] = craft.embed {{.*}} : !craft.vec<@bos>
// CHECK:         %[[V2:.+]] = craft.embed {{.*}} : !craft.vec<@one>
// CHECK-NEXT:    %[[V3:.+]] = craft.position {{.*}} : !craft.vec<@indices>
// CHECK-NEXT:    %[[V4:.+]] = craft.embed {{.*}} : !craft.vec<@tokens>
// CHECK-NEXT:    %[[V5:.+]] = craft.head query(%[[V4]], %[[V2]], %[[V0]] : !craft.vec<@tokens>, !craft.vec<@one>, !craft.vec<@bos>) key(%[[V4]], %[[V0]] : !craft.vec<@tokens>, !craft.vec<@bos>) value(%[[V0]] : !craft.vec<@bos>) qk <{"tokens:a" : {"tokens:a" = 44.0}, "one" : {"tokens:compiler_bos" = 44.693147180559{{[0-9]*}}}}> ov <{"tokens:compiler_bos" : {"w_selector_width_attn_output" = 1.0}}> label <"w"> : !craft.vec<@w_selector_width_attn_output>
// CHECK-NEXT:    %[[V6:.+]] = craft.mlp(%[[V5]], %[[V2]], %[[V0]] : !craft.vec<@w_selector_width_attn_output>, !craft.vec<@one>, !craft.vec<@bos>) in <{"one" : {"w[start]" = 1.0, "w[1]+" = -8.828125, "w[1]-" = -9.828125, "w[2]+" = -12.828125, "w[2]-" = -13.828125}, "tokens:compiler_bos" : {"w[start]" = -1.0, "w[1]+" = -25.828125, "w[1]-" = -26.828125, "w[2]+" = -29.828125, "w[2]-" = -30.828125}, "w_selector_width_attn_output" : {"w[1]+" = 16.0, "w[1]-" = 16.0, "w[2]+" = 16.0, "w[2]-" = 16.0}}> out <{"w[start]" : {"w:2" = 1.0}, "w[1]+" : {"w:2" = -1.0, "w:1" = 1.0}, "w[1]-" : {"w:2" = 1.0, "w:1" = -1.0}, "w[2]+" : {"w:1" = -1.0, "w:0" = 1.0}, "w[2]-" : {"w:1" = 1.0, "w:0" = -1.0}}> label <"w"> : !craft.vec<@w>

// -----

// The numerical width.
rasp.program @number vocab {"a"} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  %s = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %p = rasp.cmp eq %x, %y
    rasp.yield %p
  }
  %w = rasp.selector_width %s named "w" as numerical : !rasp.sop
  rasp.return %w : !rasp.sop
}

// CHECK:       craft.program @number tokens <"a"> max_seq_len 2 bos "compiler_bos" pad "compiler_pad" {
// CHECK:         craft.space @w_selector_width_attn_output <["w_selector_width_attn_output" reciprocal 2]>
// CHECK-NEXT:    craft.space @w <["w" scalar]>
// CHECK-NEXT:    %[[V0:.+]] = craft.embed {{.*}} : !craft.vec<@bos>
// CHECK:         %[[V2:.+]] = craft.embed {{.*}} : !craft.vec<@one>
// CHECK-NEXT:    %[[V3:.+]] = craft.position {{.*}} : !craft.vec<@indices>
// CHECK-NEXT:    %[[V4:.+]] = craft.embed {{.*}} : !craft.vec<@tokens>
// CHECK-NEXT:    %[[V5:.+]] = craft.head query(%[[V4]], %[[V2]], %[[V0]] : !craft.vec<@tokens>, !craft.vec<@one>, !craft.vec<@bos>) key(%[[V4]], %[[V0]] : !craft.vec<@tokens>, !craft.vec<@bos>) value(%[[V0]] : !craft.vec<@bos>) qk <{"tokens:a" : {"tokens:a" = 44.0}, "one" : {"tokens:compiler_bos" = 44.693147180559{{[0-9]*}}}}> ov <{"tokens:compiler_bos" : {"w_selector_width_attn_output" = 1.0}}> label <"w"> : !craft.vec<@w_selector_width_attn_output>
// CHECK-NEXT:    %[[V6:.+]] = craft.mlp(%[[V5]], %[[V2]], %[[V0]] : !craft.vec<@w_selector_width_attn_output>, !craft.vec<@one>, !craft.vec<@bos>) in <{"one" : {"w[start]" = 1.0, "w[1]+" = -8.828125, "w[1]-" = -9.828125, "w[2]+" = -12.828125, "w[2]-" = -13.828125}, "tokens:compiler_bos" : {"w[start]" = -1.0, "w[1]+" = -25.828125, "w[1]-" = -26.828125, "w[2]+" = -29.828125, "w[2]-" = -30.828125}, "w_selector_width_attn_output" : {"w[1]+" = 16.0, "w[1]-" = 16.0, "w[2]+" = 16.0, "w[2]-" = 16.0}}> out <{"w[start]" : {"w" = 2.0}, "w[1]+" : {"w" = -1.0}, "w[1]-" : {"w" = 1.0}, "w[2]+" : {"w" = -1.0}, "w[2]-" : {"w" = 1.0}}> label <"w"> : !craft.vec<@w>

// -----

// M is at least 1, whose logarithm is 0.
rasp.program @one vocab {"a"} max_seq_len 1 {
  %t = rasp.tokens : !rasp.sop
  %s = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %p = rasp.cmp eq %x, %y
    rasp.yield %p
  }
  %w = rasp.selector_width %s named "w" : !rasp.sop
  rasp.return %w : !rasp.sop
}

// CHECK:       craft.program @one tokens <"a"> max_seq_len 1 bos "compiler_bos" pad "compiler_pad" {
// CHECK:         craft.space @w_selector_width_attn_output <["w_selector_width_attn_output" reciprocal 1]>
// CHECK-NEXT:    craft.space @w <["w" onehot {0, 1}]>
// CHECK-NEXT:    %[[V0:.+]] = craft.embed {{.*}} : !craft.vec<@bos>
// CHECK:         %[[V2:.+]] = craft.embed {{.*}} : !craft.vec<@one>
// CHECK-NEXT:    %[[V3:.+]] = craft.position {{.*}} : !craft.vec<@indices>
// CHECK-NEXT:    %[[V4:.+]] = craft.embed {{.*}} : !craft.vec<@tokens>
// CHECK-NEXT:    %[[V5:.+]] = craft.head query(%[[V4]], %[[V2]], %[[V0]] : !craft.vec<@tokens>, !craft.vec<@one>, !craft.vec<@bos>) key(%[[V4]], %[[V0]] : !craft.vec<@tokens>, !craft.vec<@bos>) value(%[[V0]] : !craft.vec<@bos>) qk <{"tokens:a" : {"tokens:a" = 43.0}, "one" : {"tokens:compiler_bos" = 43.0}}> ov <{"tokens:compiler_bos" : {"w_selector_width_attn_output" = 1.0}}> label <"w"> : !craft.vec<@w_selector_width_attn_output>
// CHECK-NEXT:    %[[V6:.+]] = craft.mlp(%[[V5]], %[[V2]], %[[V0]] : !craft.vec<@w_selector_width_attn_output>, !craft.vec<@one>, !craft.vec<@bos>) in <{"one" : {"w[start]" = 1.0, "w[1]+" = -2.5, "w[1]-" = -3.5}, "tokens:compiler_bos" : {"w[start]" = -1.0, "w[1]+" = -7.5, "w[1]-" = -8.5}, "w_selector_width_attn_output" : {"w[1]+" = 4.0, "w[1]-" = 4.0}}> out <{"w[start]" : {"w:1" = 1.0}, "w[1]+" : {"w:1" = -1.0, "w:0" = 1.0}, "w[1]-" : {"w:1" = 1.0, "w:0" = -1.0}}> label <"w"> : !craft.vec<@w>

// RUN: raspc compile %S/Inputs/craft_passes.py --vocab a --max-seq-len 2 --emit rasp | filecheck --match-full-lines %s

// Small programs as linear maps: their components as they are lowered, and those that craft passes change.

// CHECK:      == a lookup
// CHECK-NEXT: lowered:
// CHECK-NEXT:   space indices: onehot 3
// CHECK-NEXT:   space tokens: onehot 2
// CHECK-NEXT:   space last_token: onehot 3
// CHECK-NEXT:   embed: map 1x1 (1, 1, 1)
// CHECK-NEXT:   embed: map 4x1 (4, 4, 1)
// CHECK-NEXT:   position: map 3x3 (3, 3, 1)
// CHECK-NEXT:   embed: map 2x2 (2, 2, 1)
// CHECK-NEXT:   head: reads indices one bos indices bos tokens bos one; qk 3x3 (3, 112.5, 45); ov 4x3 (4, 2, 1); label last_token
// CHECK-NEXT:   embed: map 2x1 (2, 2, 1)
// CHECK-NEXT:   add: reads last_token last_token
// CHECK-NEXT:   unembed: reads last_token; map 3x3 (3, 3, 1); decode<categorical ["-", "a", "b"]>
// CHECK-NEXT: padded:
// CHECK-NEXT:   space residual: onehot 1 + scalar 1 + onehot 3 + onehot 2 + onehot 3
// CHECK-NEXT:   add: reads residual residual residual residual residual
// CHECK-NEXT:   head: reads residual residual residual; qk 3x3 (3, 112.5, 45); ov 4x3 (4, 2, 1); label last_token; layer 0
// CHECK-NEXT:   add: reads residual residual
// CHECK-NEXT:   unembed: reads residual; map 3x3 (3, 3, 1); decode<categorical ["-", "a", "b"]>
// CHECK-NEXT: == a count
// CHECK-NEXT: lowered:
// CHECK-NEXT:   space indices: onehot 3
// CHECK-NEXT:   space tokens: onehot 2
// CHECK-NEXT:   space count: reciprocal 1
// CHECK-NEXT:   embed: map 1x1 (1, 1, 1)
// CHECK-NEXT:   embed: map 4x1 (4, 4, 1)
// CHECK-NEXT:   position: map 3x3 (3, 3, 1)
// CHECK-NEXT:   embed: map 2x2 (2, 2, 1)
// CHECK-NEXT:   head: reads tokens one bos tokens bos bos; qk 3x3 (3, 136.099, 46.0986); ov 1x1 (1, 1, 1); label count
// CHECK-NEXT:   unembed: reads count one; map 2x3 (6, -5.0625, 25); decode<categorical [1, 2, 3]>
// CHECK-NEXT: padded:
// CHECK-NEXT:   space residual: onehot 1 + scalar 1 + onehot 2 + reciprocal 1
// CHECK-NEXT:   add: reads residual residual residual
// CHECK-NEXT:   head: reads residual residual residual; qk 3x3 (3, 136.099, 46.0986); ov 1x1 (1, 1, 1); label count; layer 0
// CHECK-NEXT:   add: reads residual residual
// CHECK-NEXT:   unembed: reads residual; map 2x3 (6, -5.0625, 25); decode<categorical [1, 2, 3]>
// CHECK-NEXT: == a function of a count and a token
// CHECK-NEXT: lowered:
// CHECK-NEXT:   space indices: onehot 3
// CHECK-NEXT:   space tokens: onehot 2
// CHECK-NEXT:   space count: reciprocal 1
// CHECK-NEXT:   space pair: onehot 6
// CHECK-NEXT:   embed: map 1x1 (1, 1, 1)
// CHECK-NEXT:   embed: map 4x1 (4, 4, 1)
// CHECK-NEXT:   position: map 3x3 (3, 3, 1)
// CHECK-NEXT:   embed: map 2x2 (2, 2, 1)
// CHECK-NEXT:   head: reads tokens one bos tokens bos bos; qk 3x3 (3, 136.099, 46.0986); ov 1x1 (1, 1, 1); label count
// CHECK-NEXT:   mlp: reads count tokens one bos; in_map 5x10 (38, -321.5, 55.0938); out_map 10x6 (18, 2, 1); label pair
// CHECK-NEXT:   unembed: reads pair; map 6x6 (6, 6, 1); decode<categorical [(1, "a"), (1, "b"), (2, "a"), (2, "b"), (3, "a"), (3, "b")]>
// CHECK-NEXT: padded:
// CHECK-NEXT:   space residual: onehot 1 + scalar 1 + onehot 2 + reciprocal 1 + onehot 6; shared
// CHECK-NEXT:   add: reads residual residual residual
// CHECK-NEXT:   head: reads residual residual residual; qk 3x3 (3, 136.099, 46.0986); ov 1x1 (1, 1, 1); label count; layer 0
// CHECK-NEXT:   add: reads residual residual
// CHECK-NEXT:   mlp: reads residual; in_map 5x10 (38, -321.5, 55.0938); out_map 10x6 (18, 2, 1); label pair; layer 0
// CHECK-NEXT:   erase: reads residual; directions ('tokens:compiler_bos',); layer 0
// CHECK-NEXT:   erase: reads residual; directions ('tokens:a', 'tokens:b'); layer 0
// CHECK-NEXT:   add: reads residual residual residual residual
// CHECK-NEXT:   unembed: reads residual; map 6x6 (6, 6, 1); decode<categorical [(1, "a"), (1, "b"), (2, "a"), (2, "b"), (3, "a"), (3, "b")]>
// CHECK-NEXT: == a mean and a function of it
// CHECK-NEXT: lowered:
// CHECK-NEXT:   space indices: onehot 3
// CHECK-NEXT:   space tokens: onehot 2
// CHECK-NEXT:   space is_a: onehot 2
// CHECK-NEXT:   space share: scalar 1
// CHECK-NEXT:   space many: onehot 2
// CHECK-NEXT:   embed: map 1x1 (1, 1, 1)
// CHECK-NEXT:   embed: map 4x1 (4, 4, 1)
// CHECK-NEXT:   position: map 3x3 (3, 3, 1)
// CHECK-NEXT:   embed: map 2x2 (2, 2, 1)
// CHECK-NEXT:   linear: reads tokens; map 2x2 (2, 2, 1)
// CHECK-NEXT:   head: reads indices one bos indices bos one is_a bos; qk 4x4 (7, -112.5, 45); ov 1x1 (1, 1, 1); label share
// CHECK-NEXT:   mlp: reads share one bos; in_map 3x3 (8, -22, 18.5); out_map 3x2 (5, 1, 1); label many
// CHECK-NEXT:   unembed: reads share; map 1x1 (1, 1, 1); decode<numerical {0, 1/3, 1/2, 2/3, 1}>; label result_0
// CHECK-NEXT:   unembed: reads many; map 2x2 (2, 2, 1); decode<categorical [false, true]>; label result_1
// CHECK-NEXT: padded:
// CHECK-NEXT:   space residual: onehot 1 + scalar 1 + onehot 3 + named 1 + scalar 1 + onehot 2; shared
// CHECK-NEXT:   add: reads residual residual residual residual
// CHECK-NEXT:   head: reads residual residual residual; qk 4x4 (7, -112.5, 45); ov 1x1 (1, 1, 1); label share; layer 0
// CHECK-NEXT:   add: reads residual residual
// CHECK-NEXT:   mlp: reads residual; in_map 3x3 (8, -22, 18.5); out_map 3x2 (5, 1, 1); label many; layer 0
// CHECK-NEXT:   erase: reads residual; directions ('tokens:compiler_bos',); layer 0
// CHECK-NEXT:   erase: reads residual; directions ('indices:0',); layer 0
// CHECK-NEXT:   unembed: reads residual; map 1x1 (1, 1, 1); decode<numerical {0, 1/3, 1/2, 2/3, 1}>; label result_0
// CHECK-NEXT:   unembed: reads residual; map 2x2 (2, 2, 1); decode<categorical [false, true]>; label result_1
// CHECK-NEXT:   variable tokens: image 1x1 (1, 1, 1)
// CHECK-NEXT:   variable is_a: fate<narrowed by "craft-narrow-spaces">
// CHECK-NEXT: == a sum
// CHECK-NEXT: lowered:
// CHECK-NEXT:   space tokens: onehot 2
// CHECK-NEXT:   space count: reciprocal 1
// CHECK-NEXT:   space count_numerical: scalar 1
// CHECK-NEXT:   space indices: onehot 3
// CHECK-NEXT:   space sum: scalar 1
// CHECK-NEXT:   embed: map 1x1 (1, 1, 1)
// CHECK-NEXT:   embed: map 4x1 (4, 4, 1)
// CHECK-NEXT:   embed: map 2x2 (2, 2, 1)
// CHECK-NEXT:   head: reads tokens one bos tokens bos bos; qk 3x3 (3, 136.099, 46.0986); ov 1x1 (1, 1, 1); label count
// CHECK-NEXT:   mlp: reads count one bos; in_map 3x4 (11, -7.85, 3); out_map 4x1 (4, 3, 10); label count_numerical
// CHECK-NEXT:   position: map 3x3 (3, 3, 1)
// CHECK-NEXT:   linear: reads count_numerical indices one bos; map 3x1 (3, -5, 4)
// CHECK-NEXT:   unembed: reads sum; map 1x1 (1, 1, 1); decode<numerical {-3 to 3}>
// CHECK-NEXT: padded:
// CHECK-NEXT:   space residual: onehot 1 + scalar 1 + onehot 2 + named 1 + reciprocal 1 + scalar 1; shared
// CHECK-NEXT:   position: map 2x1 (2, 3, 2)
// CHECK-NEXT:   add: reads residual residual residual residual
// CHECK-NEXT:   head: reads residual residual residual; qk 3x3 (3, 136.099, 46.0986); ov 1x1 (1, 1, 1); label count; layer 0
// CHECK-NEXT:   add: reads residual residual
// CHECK-NEXT:   mlp: reads residual; in_map 3x4 (11, -7.85, 3); out_map 4x1 (4, 3, 10); label count_numerical; layer 0
// CHECK-NEXT:   erase: reads residual; directions ('tokens:a',); layer 0
// CHECK-NEXT:   add: reads residual residual residual
// CHECK-NEXT:   unembed: reads residual; map 2x1 (2, -1, 2); decode<numerical {-3 to 3}>
// CHECK-NEXT:   variable indices: image 2x1 (2, 3, 2)
// CHECK-NEXT:   variable sum: reading 2x1 (2, -1, 2)
// CHECK-NEXT: == a conjunction
// CHECK-NEXT: lowered:
// CHECK-NEXT:   space tokens: onehot 2
// CHECK-NEXT:   space indices: onehot 3
// CHECK-NEXT:   space found: onehot 4
// CHECK-NEXT:   embed: map 1x1 (1, 1, 1)
// CHECK-NEXT:   embed: map 4x1 (4, 4, 1)
// CHECK-NEXT:   embed: map 2x2 (2, 2, 1)
// CHECK-NEXT:   position: map 3x3 (3, 3, 1)
// CHECK-NEXT:   head: reads tokens one bos indices tokens bos indices indices bos one; qk 5x5 (5, 247.5, 67.5); ov 5x4 (5, 3, 1); label found
// CHECK-NEXT:   embed: map 2x1 (2, 2, 1)
// CHECK-NEXT:   add: reads found found
// CHECK-NEXT:   unembed: reads found; map 4x4 (4, 4, 1); decode<categorical [-1, 0, 1, 2]>
// CHECK-NEXT: padded:
// CHECK-NEXT:   space residual: onehot 1 + scalar 1 + onehot 2 + onehot 3 + onehot 4
// CHECK-NEXT:   add: reads residual residual residual residual residual
// CHECK-NEXT:   head: reads residual residual residual; qk 5x5 (5, 247.5, 67.5); ov 5x4 (5, 3, 1); label found; layer 0
// CHECK-NEXT:   add: reads residual residual
// CHECK-NEXT:   unembed: reads residual; map 4x4 (4, 4, 1); decode<categorical [-1, 0, 1, 2]>
// CHECK-NEXT: == the latest
// CHECK-NEXT: lowered:
// CHECK-NEXT:   space indices: onehot 3
// CHECK-NEXT:   space tokens: onehot 2
// CHECK-NEXT:   space latest: onehot 4
// CHECK-NEXT:   embed: map 1x1 (1, 1, 1)
// CHECK-NEXT:   embed: map 4x1 (4, 4, 1)
// CHECK-NEXT:   position: map 3x3 (3, 3, 1)
// CHECK-NEXT:   embed: map 2x2 (2, 2, 1)
// CHECK-NEXT:   head: reads indices one bos tokens indices bos tokens indices bos one; qk 5x6 (8, 675, 157.5); ov 5x4 (5, 3, 1); label latest; ordered
// CHECK-NEXT:   embed: map 2x1 (2, 2, 1)
// CHECK-NEXT:   add: reads latest latest
// CHECK-NEXT:   unembed: reads latest; map 4x4 (4, 4, 1); decode<categorical [-1, 0, 1, 2]>
// CHECK-NEXT: padded:
// CHECK-NEXT:   space residual: onehot 1 + scalar 1 + onehot 3 + onehot 2 + onehot 4
// CHECK-NEXT:   add: reads residual residual residual residual residual
// CHECK-NEXT:   head: reads residual residual residual; qk 5x6 (8, 675, 157.5); ov 5x4 (5, 3, 1); label latest; layer 0; ordered
// CHECK-NEXT:   add: reads residual residual
// CHECK-NEXT:   unembed: reads residual; map 4x4 (4, 4, 1); decode<categorical [-1, 0, 1, 2]>
// CHECK-NEXT: == two lookups of one selector
// CHECK-NEXT: lowered:
// CHECK-NEXT:   space indices: onehot 3
// CHECK-NEXT:   space tokens: onehot 2
// CHECK-NEXT:   space last_token: onehot 3
// CHECK-NEXT:   space is_a: onehot 2
// CHECK-NEXT:   space last_is_a: onehot 2
// CHECK-NEXT:   embed: map 1x1 (1, 1, 1)
// CHECK-NEXT:   embed: map 4x1 (4, 4, 1)
// CHECK-NEXT:   position: map 3x3 (3, 3, 1)
// CHECK-NEXT:   embed: map 2x2 (2, 2, 1)
// CHECK-NEXT:   head: reads indices one bos indices bos tokens bos one; qk 3x3 (3, 112.5, 45); ov 4x3 (4, 2, 1); label last_token
// CHECK-NEXT:   embed: map 2x1 (2, 2, 1)
// CHECK-NEXT:   add: reads last_token last_token
// CHECK-NEXT:   linear: reads tokens; map 2x2 (2, 2, 1)
// CHECK-NEXT:   head: reads indices one bos indices bos is_a bos one; qk 3x3 (3, 112.5, 45); ov 4x2 (4, 2, 1); label last_is_a
// CHECK-NEXT:   add: reads last_is_a last_is_a
// CHECK-NEXT:   unembed: reads last_token; map 3x3 (3, 3, 1); decode<categorical ["-", "a", "b"]>; label result_0
// CHECK-NEXT:   unembed: reads last_is_a; map 2x2 (2, 2, 1); decode<categorical [0, 1]>; label result_1
// CHECK-NEXT: padded:
// CHECK-NEXT:   space residual: onehot 1 + scalar 1 + onehot 3 + onehot 2 + onehot 3 + onehot 2
// CHECK-NEXT:   add: reads residual residual residual residual residual residual
// CHECK-NEXT:   head: reads residual residual residual; qk 3x3 (3, 112.5, 45); ov 4x3 (4, 2, 1); label last_token; layer 0
// CHECK-NEXT:   head: reads residual residual residual; qk 3x3 (3, 112.5, 45); ov 4x2 (4, 2, 1); label last_is_a; layer 0
// CHECK-NEXT:   add: reads residual residual residual
// CHECK-NEXT:   unembed: reads residual; map 3x3 (3, 3, 1); decode<categorical ["-", "a", "b"]>; label result_0
// CHECK-NEXT:   unembed: reads residual; map 2x2 (2, 2, 1); decode<categorical [0, 1]>; label result_1
// CHECK-NEXT:   variable is_a: reading 2x2 (2, 2, 1)
// CHECK-NEXT: == a chain of maps
// CHECK-NEXT: lowered:
// CHECK-NEXT:   space indices: onehot 3
// CHECK-NEXT:   space tokens: onehot 2
// CHECK-NEXT:   space second: onehot 2
// CHECK-NEXT:   embed: map 1x1 (1, 1, 1)
// CHECK-NEXT:   embed: map 4x1 (4, 4, 1)
// CHECK-NEXT:   position: map 3x3 (3, 3, 1)
// CHECK-NEXT:   embed: map 2x2 (2, 2, 1)
// CHECK-NEXT:   linear: reads tokens; map 2x2 (2, 2, 1)
// CHECK-NEXT:   unembed: reads second; map 2x2 (2, 2, 1); decode<categorical ["aab", "bab"]>
// CHECK-NEXT:   variable first: fate<fused by "rasp-fuse-maps" into ["second"]>
// CHECK-NEXT: padded:
// CHECK-NEXT:   space residual: onehot 2
// CHECK-NEXT:   add: reads residual
// CHECK-NEXT:   unembed: reads residual; map 2x2 (2, 2, 1); decode<categorical ["aab", "bab"]>
// CHECK-NEXT:   variable second: reading 2x2 (2, 2, 1)
// CHECK-NEXT: == by Tracr
// CHECK-NEXT: lowered:
// CHECK-NEXT:   space indices: onehot 3
// CHECK-NEXT:   space tokens: onehot 2
// CHECK-NEXT:   space count_selector_width_attn_output: reciprocal 1
// CHECK-NEXT:   space count: onehot 4
// CHECK-NEXT:   space is_a: onehot 2
// CHECK-NEXT:   space product: onehot 4
// CHECK-NEXT:   embed: map 1x1 (1, 1, 1)
// CHECK-NEXT:   embed: map 4x1 (4, 4, 1)
// CHECK-NEXT:   position: map 3x3 (3, 3, 1)
// CHECK-NEXT:   embed: map 2x2 (2, 2, 1)
// CHECK-NEXT:   head: reads tokens one bos tokens bos bos; qk 3x3 (3, 136.099, 46.0986); ov 1x1 (1, 1, 1); label count
// CHECK-NEXT:   mlp: reads count_selector_width_attn_output one bos; in_map 3x7 (20, -274.75, 61.5); out_map 7x4 (13, 1, 1); label count
// CHECK-NEXT:   mlp: reads tokens one bos; in_map 2x2 (2, 2, 1); out_map 2x2 (2, 2, 1); label is_a
// CHECK-NEXT:   mlp: reads count is_a one bos; in_map 7x8 (24, 8, 2); out_map 8x4 (8, 8, 1); label product
// CHECK-NEXT:   unembed: reads product; map 4x4 (4, 4, 1); decode<categorical [0, 1, 2, 3]>
// CHECK-NEXT: padded:
// CHECK-NEXT:   space residual: onehot 1 + onehot 1 + scalar 1 + onehot 3 + onehot 2 + reciprocal 1 + onehot 4 + onehot 2 + onehot 4
// CHECK-NEXT:   add: reads residual residual residual residual residual
// CHECK-NEXT:   head: reads residual residual residual; qk 3x3 (3, 136.099, 46.0986); ov 1x1 (1, 1, 1); label count; layer 0; d_head 4
// CHECK-NEXT:   add: reads residual residual
// CHECK-NEXT:   mlp: reads residual; in_map 3x7 (20, -274.75, 61.5); out_map 7x4 (13, 1, 1); label count; layer 0
// CHECK-NEXT:   mlp: reads residual; in_map 2x2 (2, 2, 1); out_map 2x2 (2, 2, 1); label is_a; layer 0
// CHECK-NEXT:   add: reads residual residual residual
// CHECK-NEXT:   mlp: reads residual; in_map 7x8 (24, 8, 2); out_map 8x4 (8, 8, 1); label product; layer 1
// CHECK-NEXT:   unembed: reads residual; map 4x4 (4, 4, 1); decode<categorical [0, 1, 2, 3]>
// CHECK-NEXT: == by Tracr, a mean
// CHECK-NEXT: lowered:
// CHECK-NEXT:   space indices: onehot 3
// CHECK-NEXT:   space tokens: onehot 2
// CHECK-NEXT:   space is_a: scalar 1
// CHECK-NEXT:   space share_mean: scalar 1
// CHECK-NEXT:   space share: onehot 5
// CHECK-NEXT:   embed: map 1x1 (1, 1, 1)
// CHECK-NEXT:   embed: map 4x1 (4, 4, 1)
// CHECK-NEXT:   position: map 3x3 (3, 3, 1)
// CHECK-NEXT:   embed: map 2x2 (2, 2, 1)
// CHECK-NEXT:   mlp: reads tokens one bos; in_map 1x1 (1, 1, 1); out_map 1x1 (1, 1, 1); label is_a
// CHECK-NEXT:   head: reads indices one bos indices bos one is_a bos; qk 4x4 (7, -112.5, 45); ov 1x1 (1, 1, 1); label share_mean
// CHECK-NEXT:   mlp: reads share_mean one bos; in_map 3x9 (26, -80, 20.5); out_map 9x5 (17, 1, 1); label share
// CHECK-NEXT:   unembed: reads share; map 5x5 (5, 5, 1); decode<categorical [0, 1/3, 1/2, 2/3, 1]>
// CHECK-NEXT: padded:
// CHECK-NEXT:   space residual: onehot 1 + onehot 1 + scalar 1 + onehot 3 + onehot 2 + scalar 1 + scalar 1 + onehot 5
// CHECK-NEXT:   add: reads residual residual residual residual residual
// CHECK-NEXT:   mlp: reads residual; in_map 1x1 (1, 1, 1); out_map 1x1 (1, 1, 1); label is_a; layer 0
// CHECK-NEXT:   add: reads residual residual
// CHECK-NEXT:   head: reads residual residual residual; qk 4x4 (7, -112.5, 45); ov 1x1 (1, 1, 1); label share_mean; layer 1; d_head 5
// CHECK-NEXT:   mlp: reads residual; in_map 3x9 (26, -80, 20.5); out_map 9x5 (17, 1, 1); label share; layer 1
// CHECK-NEXT:   unembed: reads residual; map 5x5 (5, 5, 1); decode<categorical [0, 1/3, 1/2, 2/3, 1]>

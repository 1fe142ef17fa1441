// RUN: raspc compile %S/Inputs/transformer_passes.py --vocab a --max-seq-len 2 --emit rasp | filecheck --match-full-lines %s

// A model after passes on transformers: the shape of each weight and the sum of its magnitudes, the
// components that have a place in the source, and whether the model decodes as before.

// CHECK:      no pass:
// CHECK-NEXT:   13 directions, the last count_categorical:3
// CHECK-NEXT:   embed: placed, W_E 4x13 9, W_pos 4x13 3
// CHECK-NEXT:   layer0/attn: placed
// CHECK-NEXT:   layer0/head0: placed, W_Q 13x3 136, W_K 13x3 3, W_V 13x1 1, W_O 1x13 1
// CHECK-NEXT:   layer0/mlp: placed, relu, W_in 13x7 421, W_out 7x13 11
// CHECK-NEXT:   layer1/attn: placed
// CHECK-NEXT:   layer1/head0: placed, W_Q 13x3 112, W_K 13x3 3, W_V 13x4 5, W_O 4x13 4
// CHECK-NEXT:   unembed: placed, W_U 13x8 812
// CHECK-NEXT:   decodes as before: True, certificate: True
// CHECK-NEXT: pad-heads{min-heads=2 min-d-head=5 min-d-mlp=9}:
// CHECK-NEXT:   13 directions, the last count_categorical:3
// CHECK-NEXT:   embed: placed, W_E 4x13 9, W_pos 4x13 3
// CHECK-NEXT:   layer0/attn: placed
// CHECK-NEXT:   layer0/head0: placed, W_Q 13x5 136, W_K 13x5 3, W_V 13x5 1, W_O 5x13 1
// CHECK-NEXT:   layer0/head1: W_Q 13x5 0, W_K 13x5 0, W_V 13x5 0, W_O 5x13 0
// CHECK-NEXT:   layer0/mlp: placed, relu, W_in 13x9 421, W_out 9x13 11
// CHECK-NEXT:   layer1/attn: placed
// CHECK-NEXT:   layer1/head0: placed, W_Q 13x5 112, W_K 13x5 3, W_V 13x5 5, W_O 5x13 4
// CHECK-NEXT:   layer1/head1: W_Q 13x5 0, W_K 13x5 0, W_V 13x5 0, W_O 5x13 0
// CHECK-NEXT:   layer1/mlp: placed, relu, W_in 13x9 0, W_out 9x13 0
// CHECK-NEXT:   unembed: placed, W_U 13x8 812
// CHECK-NEXT:   decodes as before: True, certificate: True
// CHECK-NEXT: scale-attention,insert-norms{whole-heads=true},fill-heads:
// CHECK-NEXT:   16 directions, the last padding
// CHECK-NEXT:   embed: placed, W_E 4x16 4.29e+09, W_pos 4x16 3
// CHECK-NEXT:   layer0/attn_norm: placed, gain 16 4.29e+09
// CHECK-NEXT:   layer0/attn: placed
// CHECK-NEXT:   layer0/head0: placed, W_Q 16x4 272, W_K 16x4 3, W_V 16x4 1, W_O 4x16 1
// CHECK-NEXT:   layer0/head1: W_Q 16x4 0, W_K 16x4 0, W_V 16x4 0, W_O 4x16 0
// CHECK-NEXT:   layer0/head2: W_Q 16x4 0, W_K 16x4 0, W_V 16x4 0, W_O 4x16 0
// CHECK-NEXT:   layer0/head3: W_Q 16x4 0, W_K 16x4 0, W_V 16x4 0, W_O 4x16 0
// CHECK-NEXT:   layer0/mlp_norm: placed, gain 16 4.29e+09
// CHECK-NEXT:   layer0/mlp: placed, relu, W_in 16x7 421, W_out 7x16 11
// CHECK-NEXT:   layer1/attn_norm: placed, gain 16 4.29e+09
// CHECK-NEXT:   layer1/attn: placed
// CHECK-NEXT:   layer1/head0: placed, W_Q 16x4 225, W_K 16x4 3, W_V 16x4 5, W_O 4x16 4
// CHECK-NEXT:   layer1/head1: W_Q 16x4 0, W_K 16x4 0, W_V 16x4 0, W_O 4x16 0
// CHECK-NEXT:   layer1/head2: W_Q 16x4 0, W_K 16x4 0, W_V 16x4 0, W_O 4x16 0
// CHECK-NEXT:   layer1/head3: W_Q 16x4 0, W_K 16x4 0, W_V 16x4 0, W_O 4x16 0
// CHECK-NEXT:   final_norm: placed, gain 16 4.29e+09
// CHECK-NEXT:   unembed: placed, W_U 16x8 812
// CHECK-NEXT:   decodes as before: True, certificate: False
// CHECK-NEXT: scale-attention{min-d-head=5}:
// CHECK-NEXT:   13 directions, the last count_categorical:3
// CHECK-NEXT:   embed: placed, W_E 4x13 9, W_pos 4x13 3
// CHECK-NEXT:   layer0/attn: placed
// CHECK-NEXT:   layer0/head0: placed, W_Q 13x16 544, W_K 13x16 3, W_V 13x16 1, W_O 16x13 1
// CHECK-NEXT:   layer0/mlp: placed, relu, W_in 13x7 421, W_out 7x13 11
// CHECK-NEXT:   layer1/attn: placed
// CHECK-NEXT:   layer1/head0: placed, W_Q 13x16 450, W_K 13x16 3, W_V 13x16 5, W_O 16x13 4
// CHECK-NEXT:   unembed: placed, W_U 13x8 812
// CHECK-NEXT:   decodes as before: True, certificate: False
// CHECK-NEXT: rotate-basis{seed=1}:
// CHECK-NEXT:   13 directions, the last hidden:12
// CHECK-NEXT:   embed: placed, W_E 4x13 17.9, W_pos 4x13 8.3
// CHECK-NEXT:   layer0/attn: placed
// CHECK-NEXT:   layer0/head0: placed, W_Q 13x3 418, W_K 13x3 9.01, W_V 13x1 3.22, W_O 1x13 2.52
// CHECK-NEXT:   layer0/mlp: placed, relu, W_in 13x7 804, W_out 7x13 25.8
// CHECK-NEXT:   layer1/attn: placed
// CHECK-NEXT:   layer1/head0: placed, W_Q 13x3 327, W_K 13x3 8.62, W_V 13x4 13, W_O 4x13 11.6
// CHECK-NEXT:   unembed: placed, W_U 13x8 1.01e+03
// CHECK-NEXT:   decodes as before: True, certificate: False
// CHECK-NEXT: drop-names:
// CHECK-NEXT:   13 directions, the last hidden:12
// CHECK-NEXT:   embed: W_E 4x13 9, W_pos 4x13 3
// CHECK-NEXT:   layer0/attn: 
// CHECK-NEXT:   layer0/head0: W_Q 13x3 136, W_K 13x3 3, W_V 13x1 1, W_O 1x13 1
// CHECK-NEXT:   layer0/mlp: relu, W_in 13x7 421, W_out 7x13 11
// CHECK-NEXT:   layer1/attn: 
// CHECK-NEXT:   layer1/head0: W_Q 13x3 112, W_K 13x3 3, W_V 13x4 5, W_O 4x13 4
// CHECK-NEXT:   unembed: W_U 13x8 812
// CHECK-NEXT:   decodes as before: True, certificate: False
// CHECK-NEXT: insert-norms{kind=layer log2-pin=12}:
// CHECK-NEXT:   16 directions, the last norm:null
// CHECK-NEXT:   embed: placed, W_E 4x16 3.28e+04, W_pos 4x16 3
// CHECK-NEXT:   layer0/attn_norm: placed, gain 16 2.32e+04
// CHECK-NEXT:   layer0/attn: placed
// CHECK-NEXT:   layer0/head0: placed, W_Q 16x3 272, W_K 16x3 6, W_V 16x1 2, W_O 1x16 1
// CHECK-NEXT:   layer0/mlp_norm: placed, gain 16 2.32e+04
// CHECK-NEXT:   layer0/mlp: placed, relu, W_in 16x7 584, W_out 7x16 11
// CHECK-NEXT:   layer1/attn_norm: placed, gain 16 2.32e+04
// CHECK-NEXT:   layer1/attn: placed
// CHECK-NEXT:   layer1/head0: placed, W_Q 16x3 225, W_K 16x3 6, W_V 16x4 8, W_O 4x16 4
// CHECK-NEXT:   final_norm: placed, gain 16 2.32e+04
// CHECK-NEXT:   unembed: placed, W_U 16x8 1.34e+03
// CHECK-NEXT:   decodes as before: True, certificate: False
// CHECK-NEXT: insert-norms{kind=rms whole-heads=true}:
// CHECK-NEXT:   16 directions, the last padding
// CHECK-NEXT:   embed: placed, W_E 4x16 4.29e+09, W_pos 4x16 3
// CHECK-NEXT:   layer0/attn_norm: placed, gain 16 4.29e+09
// CHECK-NEXT:   layer0/attn: placed
// CHECK-NEXT:   layer0/head0: placed, W_Q 16x3 136, W_K 16x3 3, W_V 16x1 1, W_O 1x16 1
// CHECK-NEXT:   layer0/mlp_norm: placed, gain 16 4.29e+09
// CHECK-NEXT:   layer0/mlp: placed, relu, W_in 16x7 421, W_out 7x16 11
// CHECK-NEXT:   layer1/attn_norm: placed, gain 16 4.29e+09
// CHECK-NEXT:   layer1/attn: placed
// CHECK-NEXT:   layer1/head0: placed, W_Q 16x3 112, W_K 16x3 3, W_V 16x4 5, W_O 4x16 4
// CHECK-NEXT:   final_norm: placed, gain 16 4.29e+09
// CHECK-NEXT:   unembed: placed, W_U 16x8 812
// CHECK-NEXT:   decodes as before: True, certificate: False
// CHECK-NEXT: insert-norms{kind=layer place=after},absorb-biases:
// CHECK-NEXT:   16 directions, the last norm:null
// CHECK-NEXT:   embed: placed, W_E 4x16 8.59e+09, W_pos 4x16 3
// CHECK-NEXT:   embed_norm: placed, gain 16 6.07e+09
// CHECK-NEXT:   layer0/attn: placed
// CHECK-NEXT:   layer0/head0: placed, W_Q 16x3 272, W_K 16x3 6, W_V 16x1 2, W_O 1x16 1
// CHECK-NEXT:   layer0/attn_norm: placed, gain 16 6.07e+09
// CHECK-NEXT:   layer0/mlp: placed, relu, W_in 16x7 584, W_out 7x16 11
// CHECK-NEXT:   layer0/mlp_norm: placed, gain 16 6.07e+09
// CHECK-NEXT:   layer1/attn: placed
// CHECK-NEXT:   layer1/head0: placed, W_Q 16x3 225, W_K 16x3 6, W_V 16x4 8, W_O 4x16 4
// CHECK-NEXT:   layer1/attn_norm: placed, gain 16 6.07e+09
// CHECK-NEXT:   unembed: placed, W_U 16x8 1.34e+03
// CHECK-NEXT:   decodes as before: True, certificate: False
// CHECK-NEXT: insert-norms{kind=rms},convert-activations{to=silu gated=true}:
// CHECK-NEXT:   16 directions, the last padding
// CHECK-NEXT:   embed: placed, W_E 4x16 4.29e+09, W_pos 4x16 3
// CHECK-NEXT:   layer0/attn_norm: placed, gain 16 4.29e+09
// CHECK-NEXT:   layer0/attn: placed
// CHECK-NEXT:   layer0/head0: placed, W_Q 16x3 136, W_K 16x3 3, W_V 16x1 1, W_O 1x16 1
// CHECK-NEXT:   layer0/mlp_norm: placed, gain 16 4.29e+09
// CHECK-NEXT:   layer0/mlp: placed, silu, W_in 16x7 1.81e+12, W_up 16x7 6.52e-09, W_out 7x16 2.56e-09
// CHECK-NEXT:   layer1/attn_norm: placed, gain 16 4.29e+09
// CHECK-NEXT:   layer1/attn: placed
// CHECK-NEXT:   layer1/head0: placed, W_Q 16x3 112, W_K 16x3 3, W_V 16x4 5, W_O 4x16 4
// CHECK-NEXT:   final_norm: placed, gain 16 4.29e+09
// CHECK-NEXT:   unembed: placed, W_U 16x8 812
// CHECK-NEXT:   decodes as before: True, certificate: False
// CHECK-NEXT: convert-activations{to=gelu log2-steepness=20}:
// CHECK-NEXT:   13 directions, the last count_categorical:3
// CHECK-NEXT:   embed: placed, W_E 4x13 9, W_pos 4x13 3
// CHECK-NEXT:   layer0/attn: placed
// CHECK-NEXT:   layer0/head0: placed, W_Q 13x3 136, W_K 13x3 3, W_V 13x1 1, W_O 1x13 1
// CHECK-NEXT:   layer0/mlp: placed, gelu, W_in 13x7 4.41e+08, W_out 7x13 1.05e-05
// CHECK-NEXT:   layer1/attn: placed
// CHECK-NEXT:   layer1/head0: placed, W_Q 13x3 112, W_K 13x3 3, W_V 13x4 5, W_O 4x13 4
// CHECK-NEXT:   unembed: placed, W_U 13x8 812
// CHECK-NEXT:   decodes as before: True, certificate: False
// CHECK-NEXT: disguise-parts{seed=1 spare=2}:
// CHECK-NEXT:   15 directions, the last spare:1
// CHECK-NEXT:   embed: placed, W_E 4x15, W_pos 4x15
// CHECK-NEXT:   layer0/attn: placed
// CHECK-NEXT:   layer0/head0: W_Q 15x4, W_K 15x4, W_V 15x5, W_O 5x15
// CHECK-NEXT:   layer0/head1: W_Q 15x4, W_K 15x4, W_V 15x5, W_O 5x15
// CHECK-NEXT:   layer0/head2: W_Q 15x4, W_K 15x4, W_V 15x5, W_O 5x15
// CHECK-NEXT:   layer0/mlp: placed, relu, W_in 15x11, b_in 11, W_out 11x15
// CHECK-NEXT:   layer1/attn: placed
// CHECK-NEXT:   layer1/head0: W_Q 15x4, W_K 15x4, W_V 15x5, W_O 5x15
// CHECK-NEXT:   layer1/head1: W_Q 15x4, W_K 15x4, W_V 15x5, W_O 5x15
// CHECK-NEXT:   layer1/head2: W_Q 15x4, W_K 15x4, W_V 15x5, W_O 5x15
// CHECK-NEXT:   layer1/mlp: relu, W_in 15x11, b_in 11, W_out 11x15
// CHECK-NEXT:   unembed: placed, W_U 15x8
// CHECK-NEXT:   decodes as before: True, certificate: False
// CHECK-NEXT: disguise-parts:
// CHECK-NEXT:   21 directions, the last spare:7
// CHECK-NEXT:   embed: placed, W_E 4x21, W_pos 4x21
// CHECK-NEXT:   layer0/attn: placed
// CHECK-NEXT:   layer0/head0: W_Q 21x4, W_K 21x4, W_V 21x5, W_O 5x21
// CHECK-NEXT:   layer0/head1: W_Q 21x4, W_K 21x4, W_V 21x5, W_O 5x21
// CHECK-NEXT:   layer0/head2: W_Q 21x4, W_K 21x4, W_V 21x5, W_O 5x21
// CHECK-NEXT:   layer0/mlp: placed, relu, W_in 21x11, b_in 11, W_out 11x21
// CHECK-NEXT:   layer1/attn: placed
// CHECK-NEXT:   layer1/head0: W_Q 21x4, W_K 21x4, W_V 21x5, W_O 5x21
// CHECK-NEXT:   layer1/head1: W_Q 21x4, W_K 21x4, W_V 21x5, W_O 5x21
// CHECK-NEXT:   layer1/head2: W_Q 21x4, W_K 21x4, W_V 21x5, W_O 5x21
// CHECK-NEXT:   layer1/mlp: relu, W_in 21x11, b_in 11, W_out 11x21
// CHECK-NEXT:   unembed: placed, W_U 21x8
// CHECK-NEXT:   decodes as before: True, certificate: False
// CHECK-NEXT: pad-heads{min-heads=4},disguise-parts{seed=3}:
// CHECK-NEXT:   21 directions, the last spare:7
// CHECK-NEXT:   embed: placed, W_E 4x21, W_pos 4x21
// CHECK-NEXT:   layer0/attn: placed
// CHECK-NEXT:   layer0/head0: W_Q 21x5, W_K 21x5, W_V 21x5, W_O 5x21
// CHECK-NEXT:   layer0/head1: W_Q 21x5, W_K 21x5, W_V 21x5, W_O 5x21
// CHECK-NEXT:   layer0/head2: W_Q 21x5, W_K 21x5, W_V 21x5, W_O 5x21
// CHECK-NEXT:   layer0/head3: W_Q 21x5, W_K 21x5, W_V 21x5, W_O 5x21
// CHECK-NEXT:   layer0/head4: W_Q 21x5, W_K 21x5, W_V 21x5, W_O 5x21
// CHECK-NEXT:   layer0/mlp: placed, relu, W_in 21x11, b_in 11, W_out 11x21
// CHECK-NEXT:   layer1/attn: placed
// CHECK-NEXT:   layer1/head0: W_Q 21x5, W_K 21x5, W_V 21x5, W_O 5x21
// CHECK-NEXT:   layer1/head1: W_Q 21x5, W_K 21x5, W_V 21x5, W_O 5x21
// CHECK-NEXT:   layer1/head2: W_Q 21x5, W_K 21x5, W_V 21x5, W_O 5x21
// CHECK-NEXT:   layer1/head3: W_Q 21x5, W_K 21x5, W_V 21x5, W_O 5x21
// CHECK-NEXT:   layer1/head4: W_Q 21x5, W_K 21x5, W_V 21x5, W_O 5x21
// CHECK-NEXT:   layer1/mlp: placed, relu, W_in 21x11, b_in 11, W_out 11x21
// CHECK-NEXT:   unembed: placed, W_U 21x8
// CHECK-NEXT:   decodes as before: True, certificate: False

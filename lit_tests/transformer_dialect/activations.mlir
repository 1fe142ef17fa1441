// RUN: raspc compile %S/Inputs/activations.py --vocab a --max-seq-len 2 --emit rasp | filecheck --match-full-lines %s

// Models of each architecture on a batch with PAD: the activations that are kept, in short, and the results.

// CHECK:      plain:
// CHECK-NEXT:   embed: float64 2x4x13, 14 6, 0
// CHECK-NEXT:   layer0/head0/pattern: float64 2x4x4, 4 2, 0.2
// CHECK-NEXT:   layer0/attn: float64 2x4x13, 2.95 1.75, 0
// CHECK-NEXT:   residual/layer0/attn: float64 2x4x13, 16.95 7.75, 0
// CHECK-NEXT:   layer0/mlp/neurons: float64 2x4x7, 30.05 19.63, 0
// CHECK-NEXT:   layer0/mlp: float64 2x4x13, 6 2, 0
// CHECK-NEXT:   residual/layer0/mlp: float64 2x4x13, 16.95 7.75, 0
// CHECK-NEXT:   layer1/head0/pattern: float64 2x4x4, 4 2, 0
// CHECK-NEXT:   layer1/attn: float64 2x4x13, 4 6.768e-10, 0
// CHECK-NEXT:   residual/layer1/attn: float64 2x4x13, 16.95 7.75, 0
// CHECK-NEXT:   unembed: float64 2x4x4, 3 1, 0
// CHECK-NEXT:   unembed: [0, 2, 1] [0]
// CHECK-NEXT:   realised as None
// CHECK-NEXT: causal:
// CHECK-NEXT:   embed: float64 2x4x13, 14 6, 0
// CHECK-NEXT:   layer0/head0/pattern: float64 2x4x4, 4 2, 0.2
// CHECK-NEXT:   layer0/attn: float64 2x4x13, 3.1 1.75, 0
// CHECK-NEXT:   residual/layer0/attn: float64 2x4x13, 17.1 7.75, 0
// CHECK-NEXT:   layer0/mlp/neurons: float64 2x4x7, 44.46 19.63, 0
// CHECK-NEXT:   layer0/mlp: float64 2x4x13, 4 2, 0
// CHECK-NEXT:   residual/layer0/mlp: float64 2x4x13, 17.1 7.75, 0
// CHECK-NEXT:   layer1/head0/pattern: float64 2x4x4, 4 2, 0
// CHECK-NEXT:   layer1/attn: float64 2x4x13, 4 3.384e-10, 0
// CHECK-NEXT:   residual/layer1/attn: float64 2x4x13, 17.1 7.75, 0
// CHECK-NEXT:   unembed: float64 2x4x4, 3 1, 0
// CHECK-NEXT:   unembed: [0, 1, 1] [0]
// CHECK-NEXT:   realised as None
// CHECK-NEXT: a number:
// CHECK-NEXT:   embed: float64 2x4x5, 8 4, 0
// CHECK-NEXT:   layer0/head0/pattern: float64 2x4x4, 4 2, 0.2
// CHECK-NEXT:   layer0/attn: float64 2x4x5, 2.95 1.75, 0.6
// CHECK-NEXT:   residual/layer0/attn: float64 2x4x5, 10.95 5.75, 0.6
// CHECK-NEXT:   layer0/mlp/neurons: float64 2x4x5, 4.6 2.4, 0
// CHECK-NEXT:   layer0/mlp: float64 2x4x5, 6 2, 0
// CHECK-NEXT:   residual/layer0/mlp: float64 2x4x5, 14.95 5.75, 0.6
// CHECK-NEXT:   unembed: float64 2x4x1, 5 1, 2
// CHECK-NEXT:   unembed: [2, 1, 2] [1]
// CHECK-NEXT:   realised as None
// CHECK-NEXT: gpt2:
// CHECK-NEXT:   embed: float64 2x4x16, 3.278e+04 1.639e+04, 0
// CHECK-NEXT:   layer0/attn_norm: float64 2x4x16, 3.279e+04 1.639e+04, -0.25
// CHECK-NEXT:   layer0/head0/pattern: float64 2x4x4, 4 2, 0.2
// CHECK-NEXT:   layer0/head1/pattern: float64 2x4x4, 4 2, 0.25
// CHECK-NEXT:   layer0/head2/pattern: float64 2x4x4, 4 2, 0.25
// CHECK-NEXT:   layer0/head3/pattern: float64 2x4x4, 4 2, 0.25
// CHECK-NEXT:   layer0/attn: float64 2x4x16, 2.95 1.75, 0
// CHECK-NEXT:   residual/layer0/attn: float64 2x4x16, 3.278e+04 1.639e+04, 0
// CHECK-NEXT:   layer0/mlp_norm: float64 2x4x16, 3.279e+04 1.639e+04, -0.2875
// CHECK-NEXT:   layer0/mlp/neurons: float64 2x4x7, 1.291e+11 8.429e+10, 0
// CHECK-NEXT:   layer0/mlp: float64 2x4x16, 6 2, 0
// CHECK-NEXT:   residual/layer0/mlp: float64 2x4x16, 3.278e+04 1.639e+04, 0
// CHECK-NEXT:   layer1/attn_norm: float64 2x4x16, 3.279e+04 1.639e+04, -0.2875
// CHECK-NEXT:   layer1/head0/pattern: float64 2x4x4, 4 2, 0
// CHECK-NEXT:   layer1/head1/pattern: float64 2x4x4, 4 2, 0.25
// CHECK-NEXT:   layer1/head2/pattern: float64 2x4x4, 4 2, 0.25
// CHECK-NEXT:   layer1/head3/pattern: float64 2x4x4, 4 2, 0.25
// CHECK-NEXT:   layer1/attn: float64 2x4x16, 4 6.768e-10, 0
// CHECK-NEXT:   residual/layer1/attn: float64 2x4x16, 3.278e+04 1.639e+04, 0
// CHECK-NEXT:   layer1/mlp_norm: float64 2x4x16, 3.279e+04 1.639e+04, -0.2875
// CHECK-NEXT:   layer1/mlp/neurons: float64 2x4x7, 0 0, 0
// CHECK-NEXT:   layer1/mlp: float64 2x4x16, 0 0, 0
// CHECK-NEXT:   residual/layer1/mlp: float64 2x4x16, 3.278e+04 1.639e+04, 0
// CHECK-NEXT:   final_norm: float64 2x4x16, 3.279e+04 1.639e+04, -0.2875
// CHECK-NEXT:   unembed: float64 2x4x4, 3 1, 0
// CHECK-NEXT:   unembed: [0, 2, 1] [0]
// CHECK-NEXT:   realised as gpt2
// CHECK-NEXT: llama:
// CHECK-NEXT:   embed: float64 2x4x16, 4.295e+09 2.147e+09, 0
// CHECK-NEXT:   layer0/attn_norm: float64 2x4x16, 4.295e+09 2.147e+09, 0
// CHECK-NEXT:   layer0/head0/pattern: float64 2x4x4, 4 2, 0.1667
// CHECK-NEXT:   layer0/head1/pattern: float64 2x4x4, 4 2, 0.2
// CHECK-NEXT:   layer0/attn: float64 2x4x16, 5.95 3.5, 0
// CHECK-NEXT:   residual/layer0/attn: float64 2x4x16, 4.295e+09 2.147e+09, 0
// CHECK-NEXT:   layer0/mlp_norm: float64 2x4x16, 4.295e+09 2.147e+09, 0
// CHECK-NEXT:   layer0/mlp/neurons: float64 2x4x11, 2.805e+11 1.6e+11, 0
// CHECK-NEXT:   layer0/mlp: float64 2x4x16, 5 3, 0
// CHECK-NEXT:   residual/layer0/mlp: float64 2x4x16, 4.295e+09 2.147e+09, 0
// CHECK-NEXT:   layer1/attn_norm: float64 2x4x16, 4.295e+09 2.147e+09, 0
// CHECK-NEXT:   layer1/head0/pattern: float64 2x4x4, 4 2, 0
// CHECK-NEXT:   layer1/head1/pattern: float64 2x4x4, 4 2, 0.25
// CHECK-NEXT:   layer1/attn: float64 2x4x16, 4 3.384e-10, 0
// CHECK-NEXT:   residual/layer1/attn: float64 2x4x16, 4.295e+09 2.147e+09, 0
// CHECK-NEXT:   layer1/mlp_norm: float64 2x4x16, 4.295e+09 2.147e+09, 0
// CHECK-NEXT:   layer1/mlp/neurons: float64 2x4x11, 0 0, 0
// CHECK-NEXT:   layer1/mlp: float64 2x4x16, 0 0, 0
// CHECK-NEXT:   residual/layer1/mlp: float64 2x4x16, 4.295e+09 2.147e+09, 0
// CHECK-NEXT:   final_norm: float64 2x4x16, 4.295e+09 2.147e+09, 0
// CHECK-NEXT:   unembed: float64 2x4x4, 3 1, 0
// CHECK-NEXT:   unembed: [0, 1, 1] [0]
// CHECK-NEXT:   realised as llama
// CHECK-NEXT: bert:
// CHECK-NEXT:   embed: float64 2x4x16, 3.278e+04 1.639e+04, 0
// CHECK-NEXT:   embed_norm: float64 2x4x16, 3.279e+04 1.639e+04, -0.25
// CHECK-NEXT:   layer0/head0/pattern: float64 2x4x4, 4 2, 0.2
// CHECK-NEXT:   layer0/head1/pattern: float64 2x4x4, 4 2, 0.25
// CHECK-NEXT:   layer0/head2/pattern: float64 2x4x4, 4 2, 0.25
// CHECK-NEXT:   layer0/head3/pattern: float64 2x4x4, 4 2, 0.25
// CHECK-NEXT:   layer0/attn: float64 2x4x16, 2.95 1.75, 0
// CHECK-NEXT:   residual/layer0/attn: float64 2x4x16, 3.279e+04 1.639e+04, -0.25
// CHECK-NEXT:   layer0/attn_norm: float64 2x4x16, 3.279e+04 1.639e+04, -0.2875
// CHECK-NEXT:   layer0/mlp/neurons: float64 2x4x7, 1.291e+11 8.429e+10, 0
// CHECK-NEXT:   layer0/mlp: float64 2x4x16, 6 2, 0
// CHECK-NEXT:   residual/layer0/mlp: float64 2x4x16, 3.279e+04 1.639e+04, -0.2875
// CHECK-NEXT:   layer0/mlp_norm: float64 2x4x16, 3.279e+04 1.639e+04, -0.2875
// CHECK-NEXT:   layer1/head0/pattern: float64 2x4x4, 4 2, 0
// CHECK-NEXT:   layer1/head1/pattern: float64 2x4x4, 4 2, 0.25
// CHECK-NEXT:   layer1/head2/pattern: float64 2x4x4, 4 2, 0.25
// CHECK-NEXT:   layer1/head3/pattern: float64 2x4x4, 4 2, 0.25
// CHECK-NEXT:   layer1/attn: float64 2x4x16, 4 6.768e-10, 0
// CHECK-NEXT:   residual/layer1/attn: float64 2x4x16, 3.279e+04 1.639e+04, -0.2875
// CHECK-NEXT:   layer1/attn_norm: float64 2x4x16, 3.279e+04 1.639e+04, -0.2875
// CHECK-NEXT:   layer1/mlp/neurons: float64 2x4x7, 0 0, 0
// CHECK-NEXT:   layer1/mlp: float64 2x4x16, 0 0, 0
// CHECK-NEXT:   residual/layer1/mlp: float64 2x4x16, 3.279e+04 1.639e+04, -0.2875
// CHECK-NEXT:   layer1/mlp_norm: float64 2x4x16, 3.279e+04 1.639e+04, -0.2875
// CHECK-NEXT:   unembed: float64 2x4x4, 3 1, 0
// CHECK-NEXT:   unembed: [0, 2, 1] [0]
// CHECK-NEXT:   realised as bert
// CHECK-NEXT: tied:
// CHECK-NEXT:   embed: float64 2x4x9, 15.02 7.008, -0.007812
// CHECK-NEXT:   layer0/mlp/neurons: float64 2x4x11, 13.02 6.008, 0
// CHECK-NEXT:   layer0/mlp: float64 2x4x9, 6.023 6.008, 0.007812
// CHECK-NEXT:   residual/layer0/mlp: float64 2x4x9, 17 7, 0
// CHECK-NEXT:   unembed: float64 2x4x4, 1027 513, -128
// CHECK-NEXT:   unembed: ['a', 'b', 'a'] ['a']
// CHECK-NEXT:   realised as None
// CHECK-NEXT: tied, bert:
// CHECK-NEXT:   embed: float64 2x4x12, 3.278e+04 1.639e+04, 0
// CHECK-NEXT:   embed_norm: float64 2x4x12, 3.279e+04 1.639e+04, -0.3327
// CHECK-NEXT:   layer0/head0/pattern: float64 2x4x4, 4 2, 0.25
// CHECK-NEXT:   layer0/head1/pattern: float64 2x4x4, 4 2, 0.25
// CHECK-NEXT:   layer0/head2/pattern: float64 2x4x4, 4 2, 0.25
// CHECK-NEXT:   layer0/attn: float64 2x4x12, 0 0, 0
// CHECK-NEXT:   residual/layer0/attn: float64 2x4x12, 3.279e+04 1.639e+04, -0.3327
// CHECK-NEXT:   layer0/attn_norm: float64 2x4x12, 3.279e+04 1.639e+04, -0.3327
// CHECK-NEXT:   layer0/mlp/neurons: float64 2x4x11, 5.594e+10 2.58e+10, 0
// CHECK-NEXT:   layer0/mlp: float64 2x4x12, 6.023 6.008, 0
// CHECK-NEXT:   residual/layer0/mlp: float64 2x4x12, 3.279e+04 1.639e+04, -0.3327
// CHECK-NEXT:   layer0/mlp_norm: float64 2x4x12, 3.279e+04 1.639e+04, -0.4167
// CHECK-NEXT:   unembed: float64 2x4x4, 1027 513, -128
// CHECK-NEXT:   unembed: ['a', 'b', 'a'] ['a']
// CHECK-NEXT:   realised as bert
// CHECK-NEXT: some:
// CHECK-NEXT:   layer0/attn: float64 2x4x13, 2.95 1.75, 0
// CHECK-NEXT:   residual/layer0/mlp: float64 2x4x13, 16.95 7.75, 0
// CHECK-NEXT:   unembed: [0, 2, 1] [0]
// CHECK-NEXT:   realised as None
// CHECK-NEXT: a plain model again:
// CHECK-NEXT:   from embed: 0.0
// CHECK-NEXT:   from residual/layer0/attn: 0.0
// CHECK-NEXT:   from residual/layer0/mlp: 0.0
// CHECK-NEXT:   from residual/layer1/attn: 0.0
// CHECK-NEXT: a model with norms again:
// CHECK-NEXT:   from embed: 0.0
// CHECK-NEXT:   from residual/layer0/attn: 0.0
// CHECK-NEXT:   from residual/layer0/mlp: 0.0
// CHECK-NEXT:   from residual/layer1/attn: 0.0
// CHECK-NEXT:   from residual/layer1/mlp: 0.0

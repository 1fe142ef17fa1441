// RUN: raspc compile %S/Inputs/run_models.py --vocab a --max-seq-len 2 --emit rasp | filecheck --match-full-lines %s

// Models of each pipeline on four inputs with PAD, in float64: the shape of each activation, with two sums of its
// positive entries and two of its negative ones; the results; whether the logits are the same from each stage of the
// stream on, and of the model in the plain form of architectures.

// CHECK:       parity, default:
// CHECK-NEXT:    embed: (4, 4, 5) 26 125 0 0
// CHECK-NEXT:    layer0/head0/pattern: (4, 4, 4) 16 67.55 0 0
// CHECK-NEXT:    layer0/attn: (4, 4, 5) 13.9 112.65 0 0
// CHECK-NEXT:    residual/layer0/attn: (4, 4, 5) 39.9 237.65 0 0
// CHECK-NEXT:    layer0/mlp/neurons: (4, 4, 7) 364.84 2742.1 0 0
// CHECK-NEXT:    layer0/mlp: (4, 4, 5) 11 64 6 20
// CHECK-NEXT:    residual/layer0/mlp: (4, 4, 5) 44.9 281.65 0 0
// CHECK-NEXT:    unembed: (4, 4, 2) 12 62 0 0
// CHECK-NEXT:    results: (4, 4) 8 41 0 0
// CHECK-NEXT:    from each stage on: True True True
// CHECK-NEXT:    plain form: True
// CHECK-NEXT:  parity, interp:
// CHECK-NEXT:    embed: (4, 4, 11) 26 125 0 0
// CHECK-NEXT:    layer0/head0/pattern: (4, 4, 4) 16 67.55 0 0
// CHECK-NEXT:    layer0/attn: (4, 4, 11) 13.9 112.65 0 0
// CHECK-NEXT:    residual/layer0/attn: (4, 4, 11) 39.9 237.65 0 0
// CHECK-NEXT:    layer0/mlp/neurons: (4, 4, 7) 405.84 3217.1 0 0
// CHECK-NEXT:    layer0/mlp: (4, 4, 11) 12 124 0 0
// CHECK-NEXT:    residual/layer0/mlp: (4, 4, 11) 51.9 361.65 0 0
// CHECK-NEXT:    layer1/mlp/neurons: (4, 4, 2) 12 56 0 0
// CHECK-NEXT:    layer1/mlp: (4, 4, 11) 12 164 0 0
// CHECK-NEXT:    residual/layer1/mlp: (4, 4, 11) 63.9 525.65 0 0
// CHECK-NEXT:    unembed: (4, 4, 2) 12 56 0 0
// CHECK-NEXT:    results: (4, 4) 2 7 0 0
// CHECK-NEXT:    from each stage on: True True True True
// CHECK-NEXT:    plain form: True
// CHECK-NEXT:  parity, tracr:
// CHECK-NEXT:    embed: (4, 4, 15) 44 307 0 0
// CHECK-NEXT:    layer0/head0/pattern: (4, 4, 4) 16 67.55 0 0
// CHECK-NEXT:    layer0/attn: (4, 4, 15) 13.9 168.25 0 0
// CHECK-NEXT:    residual/layer0/attn: (4, 4, 15) 57.9 475.25 0 0
// CHECK-NEXT:    layer0/mlp/neurons: (4, 4, 7) 405.84 3217.1 0 0
// CHECK-NEXT:    layer0/mlp: (4, 4, 15) 12 172 0 0
// CHECK-NEXT:    residual/layer0/mlp: (4, 4, 15) 69.9 647.25 0 0
// CHECK-NEXT:    layer1/head0/pattern: (4, 4, 4) 15.996 75.982 0 0
// CHECK-NEXT:    layer1/attn: (4, 4, 15) 0 0 0 0
// CHECK-NEXT:    residual/layer1/attn: (4, 4, 15) 69.9 647.25 0 0
// CHECK-NEXT:    layer1/mlp/neurons: (4, 4, 7) 12 56 0 0
// CHECK-NEXT:    layer1/mlp: (4, 4, 15) 12 212 0 0
// CHECK-NEXT:    residual/layer1/mlp: (4, 4, 15) 81.9 859.25 0 0
// CHECK-NEXT:    unembed: (4, 4, 2) 12 56 0 0
// CHECK-NEXT:    results: (4, 4) 2 7 0 0
// CHECK-NEXT:    from each stage on: True True True True True
// CHECK-NEXT:    plain form: True
// CHECK-NEXT:  parity, default,gpt2:
// CHECK-NEXT:    embed: (4, 4, 8) 65562 5.8995e+05 65536 6.5536e+05
// CHECK-NEXT:    layer0/attn_norm: (4, 4, 8) 65553 5.8989e+05 65553 6.5549e+05
// CHECK-NEXT:    layer0/head0/pattern: (4, 4, 4) 16 67.55 0 0
// CHECK-NEXT:    layer0/head1/pattern: (4, 4, 4) 15.996 75.982 0 0
// CHECK-NEXT:    layer0/attn: (4, 4, 8) 13.9 112.65 0 0
// CHECK-NEXT:    residual/layer0/attn: (4, 4, 8) 65576 5.9006e+05 65536 6.5536e+05
// CHECK-NEXT:    layer0/mlp_norm: (4, 4, 8) 65557 5.8994e+05 65557 6.5553e+05
// CHECK-NEXT:    layer0/mlp/neurons: (4, 4, 7) 1.567e+12 1.1778e+13 0 0
// CHECK-NEXT:    layer0/mlp: (4, 4, 8) 11 64 6 20
// CHECK-NEXT:    residual/layer0/mlp: (4, 4, 8) 65581 5.9011e+05 65536 6.5536e+05
// CHECK-NEXT:    final_norm: (4, 4, 8) 65558 5.8994e+05 65558 6.5554e+05
// CHECK-NEXT:    unembed: (4, 4, 2) 12 62 0 0
// CHECK-NEXT:    results: (4, 4) 8 41 0 0
// CHECK-NEXT:    from each stage on: True True True
// CHECK-NEXT:    plain form: True
// CHECK-NEXT:  parity, default,bert:
// CHECK-NEXT:    embed: (4, 4, 8) 65562 5.8995e+05 65536 6.5536e+05
// CHECK-NEXT:    embed_norm: (4, 4, 8) 65553 5.8989e+05 65553 6.5549e+05
// CHECK-NEXT:    layer0/head0/pattern: (4, 4, 4) 16 67.55 0 0
// CHECK-NEXT:    layer0/head1/pattern: (4, 4, 4) 15.996 75.982 0 0
// CHECK-NEXT:    layer0/attn: (4, 4, 8) 13.9 112.65 0 0
// CHECK-NEXT:    residual/layer0/attn: (4, 4, 8) 65564 5.8998e+05 65550 6.5547e+05
// CHECK-NEXT:    layer0/attn_norm: (4, 4, 8) 65557 5.8994e+05 65557 6.5553e+05
// CHECK-NEXT:    layer0/mlp/neurons: (4, 4, 7) 1.567e+12 1.1778e+13 0 0
// CHECK-NEXT:    layer0/mlp: (4, 4, 8) 11 64 6 20
// CHECK-NEXT:    residual/layer0/mlp: (4, 4, 8) 65561 5.8997e+05 65556 6.5552e+05
// CHECK-NEXT:    layer0/mlp_norm: (4, 4, 8) 65558 5.8994e+05 65558 6.5554e+05
// CHECK-NEXT:    unembed: (4, 4, 2) 12 62 0 0
// CHECK-NEXT:    results: (4, 4) 12 51 0 0
// CHECK-NEXT:    from each stage on: True True True
// CHECK-NEXT:    plain form: True
// CHECK-NEXT:  parity, rotary:
// CHECK-NEXT:    embed: (4, 4, 5) 26 125 0 0
// CHECK-NEXT:    layer0/head0/pattern: (4, 4, 4) 16 66.65 0 0
// CHECK-NEXT:    layer0/attn: (4, 4, 5) 14.2 114.6 0 0
// CHECK-NEXT:    residual/layer0/attn: (4, 4, 5) 40.2 239.6 0 0
// CHECK-NEXT:    layer0/mlp/neurons: (4, 4, 7) 393.66 2875.6 0 0
// CHECK-NEXT:    layer0/mlp: (4, 4, 5) 10 64 5 16
// CHECK-NEXT:    residual/layer0/mlp: (4, 4, 5) 45.2 287.6 0 0
// CHECK-NEXT:    unembed: (4, 4, 2) 12 64 0 0
// CHECK-NEXT:    results: (4, 4) 10 46 0 0
// CHECK-NEXT:    from each stage on: True True True
// CHECK-NEXT:    plain form: True
// CHECK-NEXT:  parity, rotary,llama:
// CHECK-NEXT:    embed: (4, 4, 16) 1.718e+10 1.5462e+11 0 0
// CHECK-NEXT:    layer0/attn_norm: (4, 4, 16) 1.718e+10 1.5462e+11 0 0
// CHECK-NEXT:    layer0/head0/pattern: (4, 4, 4) 16 66.65 0 0
// CHECK-NEXT:    layer0/attn: (4, 4, 16) 14.2 114.6 0 0
// CHECK-NEXT:    residual/layer0/attn: (4, 4, 16) 1.718e+10 1.5462e+11 0 0
// CHECK-NEXT:    layer0/mlp_norm: (4, 4, 16) 1.718e+10 1.5462e+11 0 0
// CHECK-NEXT:    layer0/mlp/neurons: (4, 4, 7) 1.6908e+12 1.2351e+13 0 0
// CHECK-NEXT:    layer0/mlp: (4, 4, 16) 10 64 5 16
// CHECK-NEXT:    residual/layer0/mlp: (4, 4, 16) 1.718e+10 1.5462e+11 0 0
// CHECK-NEXT:    final_norm: (4, 4, 16) 1.718e+10 1.5462e+11 0 0
// CHECK-NEXT:    unembed: (4, 4, 2) 12 64 0 0
// CHECK-NEXT:    results: (4, 4) 10 46 0 0
// CHECK-NEXT:    from each stage on: True True True
// CHECK-NEXT:    plain form: True
// CHECK-NEXT:  parity, rotary,phi3:
// CHECK-NEXT:    embed: (4, 4, 16) 1.718e+10 1.5462e+11 0 0
// CHECK-NEXT:    layer0/attn_norm: (4, 4, 16) 1.718e+10 1.5462e+11 0 0
// CHECK-NEXT:    layer0/head0/pattern: (4, 4, 4) 16 66.65 0 0
// CHECK-NEXT:    layer0/head1/pattern: (4, 4, 4) 15.997 70.985 0 0
// CHECK-NEXT:    layer0/head2/pattern: (4, 4, 4) 15.997 70.985 0 0
// CHECK-NEXT:    layer0/head3/pattern: (4, 4, 4) 15.997 70.985 0 0
// CHECK-NEXT:    layer0/attn: (4, 4, 16) 14.2 114.6 0 0
// CHECK-NEXT:    residual/layer0/attn: (4, 4, 16) 1.718e+10 1.5462e+11 0 0
// CHECK-NEXT:    layer0/mlp_norm: (4, 4, 16) 1.718e+10 1.5462e+11 0 0
// CHECK-NEXT:    layer0/mlp/neurons: (4, 4, 7) 1.6908e+12 1.2351e+13 0 0
// CHECK-NEXT:    layer0/mlp: (4, 4, 16) 10 64 5 16
// CHECK-NEXT:    residual/layer0/mlp: (4, 4, 16) 1.718e+10 1.5462e+11 0 0
// CHECK-NEXT:    final_norm: (4, 4, 16) 1.718e+10 1.5462e+11 0 0
// CHECK-NEXT:    unembed: (4, 4, 2) 12 64 0 0
// CHECK-NEXT:    results: (4, 4) 10 46 0 0
// CHECK-NEXT:    from each stage on: True True True
// CHECK-NEXT:    plain form: True
// CHECK-NEXT:  before, default:
// CHECK-NEXT:    embed: (4, 4, 10) 44 295 0 0
// CHECK-NEXT:    layer0/head0/pattern: (4, 4, 4) 16 71 0 0
// CHECK-NEXT:    layer0/attn: (4, 4, 10) 5 64 5 56
// CHECK-NEXT:    residual/layer0/attn: (4, 4, 10) 46 327 2 24
// CHECK-NEXT:    unembed: (4, 4, 3) 8 38 2 10
// CHECK-NEXT:    results: (4, 4) 13 48 0 0
// CHECK-NEXT:    from each stage on: True True
// CHECK-NEXT:    plain form: True
// CHECK-NEXT:  before, interp:
// CHECK-NEXT:    embed: (4, 4, 10) 44 295 0 0
// CHECK-NEXT:    layer0/head0/pattern: (4, 4, 4) 16 71 0 0
// CHECK-NEXT:    layer0/attn: (4, 4, 10) 5 64 5 56
// CHECK-NEXT:    residual/layer0/attn: (4, 4, 10) 46 327 2 24
// CHECK-NEXT:    unembed: (4, 4, 3) 8 38 2 10
// CHECK-NEXT:    results: (4, 4) 13 48 0 0
// CHECK-NEXT:    from each stage on: True True
// CHECK-NEXT:    plain form: True
// CHECK-NEXT:  before, tracr:
// CHECK-NEXT:    embed: (4, 4, 11) 50 375 0 0
// CHECK-NEXT:    layer0/head0/pattern: (4, 4, 4) 16 71 0 0
// CHECK-NEXT:    layer0/attn: (4, 4, 11) 5 69 5 61
// CHECK-NEXT:    residual/layer0/attn: (4, 4, 11) 52 409 2 26
// CHECK-NEXT:    layer0/mlp/neurons: (4, 4, 1) 0 0 0 0
// CHECK-NEXT:    layer0/mlp: (4, 4, 11) 0 0 0 0
// CHECK-NEXT:    residual/layer0/mlp: (4, 4, 11) 52 409 2 26
// CHECK-NEXT:    unembed: (4, 4, 3) 8 38 2 10
// CHECK-NEXT:    results: (4, 4) 13 48 0 0
// CHECK-NEXT:    from each stage on: True True True
// CHECK-NEXT:    plain form: True
// CHECK-NEXT:  before, default,gpt2:
// CHECK-NEXT:    embed: (4, 4, 16) 65580 9.178e+05 65536 9.8304e+05
// CHECK-NEXT:    layer0/attn_norm: (4, 4, 16) 65569 9.177e+05 65569 9.8344e+05
// CHECK-NEXT:    layer0/head0/pattern: (4, 4, 4) 16 71 0 0
// CHECK-NEXT:    layer0/head1/pattern: (4, 4, 4) 15.996 75.982 0 0
// CHECK-NEXT:    layer0/head2/pattern: (4, 4, 4) 15.996 75.982 0 0
// CHECK-NEXT:    layer0/head3/pattern: (4, 4, 4) 15.996 75.982 0 0
// CHECK-NEXT:    layer0/attn: (4, 4, 16) 5 64 5 56
// CHECK-NEXT:    residual/layer0/attn: (4, 4, 16) 65582 9.1783e+05 65538 9.8306e+05
// CHECK-NEXT:    layer0/mlp_norm: (4, 4, 16) 65570 9.1773e+05 65570 9.8346e+05
// CHECK-NEXT:    layer0/mlp/neurons: (4, 4, 1) 0 0 0 0
// CHECK-NEXT:    layer0/mlp: (4, 4, 16) 0 0 0 0
// CHECK-NEXT:    residual/layer0/mlp: (4, 4, 16) 65582 9.1783e+05 65538 9.8306e+05
// CHECK-NEXT:    final_norm: (4, 4, 16) 65570 9.1773e+05 65570 9.8346e+05
// CHECK-NEXT:    unembed: (4, 4, 3) 8 38 2 10
// CHECK-NEXT:    results: (4, 4) 13 48 0 0
// CHECK-NEXT:    from each stage on: True True True
// CHECK-NEXT:    plain form: True
// CHECK-NEXT:  before, default,bert:
// CHECK-NEXT:    embed: (4, 4, 16) 65580 9.178e+05 65536 9.8304e+05
// CHECK-NEXT:    embed_norm: (4, 4, 16) 65569 9.177e+05 65569 9.8344e+05
// CHECK-NEXT:    layer0/head0/pattern: (4, 4, 4) 16 71 0 0
// CHECK-NEXT:    layer0/head1/pattern: (4, 4, 4) 15.996 75.982 0 0
// CHECK-NEXT:    layer0/head2/pattern: (4, 4, 4) 15.996 75.982 0 0
// CHECK-NEXT:    layer0/head3/pattern: (4, 4, 4) 15.996 75.982 0 0
// CHECK-NEXT:    layer0/attn: (4, 4, 16) 5 64 5 56
// CHECK-NEXT:    residual/layer0/attn: (4, 4, 16) 65570 9.1773e+05 65570 9.8346e+05
// CHECK-NEXT:    layer0/attn_norm: (4, 4, 16) 65570 9.1773e+05 65570 9.8346e+05
// CHECK-NEXT:    layer0/mlp/neurons: (4, 4, 1) 0 0 0 0
// CHECK-NEXT:    layer0/mlp: (4, 4, 16) 0 0 0 0
// CHECK-NEXT:    residual/layer0/mlp: (4, 4, 16) 65570 9.1773e+05 65570 9.8346e+05
// CHECK-NEXT:    layer0/mlp_norm: (4, 4, 16) 65570 9.1773e+05 65570 9.8346e+05
// CHECK-NEXT:    unembed: (4, 4, 3) 8 38 2 10
// CHECK-NEXT:    results: (4, 4) 13 48 0 0
// CHECK-NEXT:    from each stage on: True True True
// CHECK-NEXT:    plain form: True
// CHECK-NEXT:  before, rotary:
// CHECK-NEXT:    embed: (4, 4, 11) 32 169 0 0
// CHECK-NEXT:    layer0/head0/pattern: (4, 4, 4) 16.001 68.056 0 0
// CHECK-NEXT:    layer0/attn: (4, 4, 11) 13.05 143.55 0 0
// CHECK-NEXT:    residual/layer0/attn: (4, 4, 11) 45.05 312.55 0 0
// CHECK-NEXT:    layer0/mlp/neurons: (4, 4, 5) 258.63 1871.7 0 0
// CHECK-NEXT:    layer0/mlp: (4, 4, 11) 12 155 0 0
// CHECK-NEXT:    residual/layer0/mlp: (4, 4, 11) 57.05 467.55 0 0
// CHECK-NEXT:    layer1/head0/pattern: (4, 4, 4) 16 69 0 0
// CHECK-NEXT:    layer1/attn: (4, 4, 11) 4 39 4 32
// CHECK-NEXT:    residual/layer1/attn: (4, 4, 11) 58.05 483.55 1 9
// CHECK-NEXT:    unembed: (4, 4, 3) 7 32 1 5
// CHECK-NEXT:    results: (4, 4) 9 40 0 0
// CHECK-NEXT:    from each stage on: True True True True
// CHECK-NEXT:    plain form: True
// CHECK-NEXT:  before, rotary,llama:
// CHECK-NEXT:    embed: (4, 4, 16) 1.718e+10 2.577e+11 0 0
// CHECK-NEXT:    layer0/attn_norm: (4, 4, 16) 1.718e+10 2.577e+11 0 0
// CHECK-NEXT:    layer0/head0/pattern: (4, 4, 4) 16.001 68.056 0 0
// CHECK-NEXT:    layer0/attn: (4, 4, 16) 13.05 143.55 0 0
// CHECK-NEXT:    residual/layer0/attn: (4, 4, 16) 1.718e+10 2.577e+11 0 0
// CHECK-NEXT:    layer0/mlp_norm: (4, 4, 16) 1.718e+10 2.577e+11 0 0
// CHECK-NEXT:    layer0/mlp/neurons: (4, 4, 5) 1.1108e+12 8.0391e+12 0 0
// CHECK-NEXT:    layer0/mlp: (4, 4, 16) 12 155 0 0
// CHECK-NEXT:    residual/layer0/mlp: (4, 4, 16) 1.718e+10 2.577e+11 0 0
// CHECK-NEXT:    layer1/attn_norm: (4, 4, 16) 1.718e+10 2.577e+11 0 0
// CHECK-NEXT:    layer1/head0/pattern: (4, 4, 4) 16 69 0 0
// CHECK-NEXT:    layer1/attn: (4, 4, 16) 4 39 4 32
// CHECK-NEXT:    residual/layer1/attn: (4, 4, 16) 1.718e+10 2.577e+11 1 9
// CHECK-NEXT:    layer1/mlp_norm: (4, 4, 16) 1.718e+10 2.577e+11 1 9
// CHECK-NEXT:    layer1/mlp/neurons: (4, 4, 5) 0 0 0 0
// CHECK-NEXT:    layer1/mlp: (4, 4, 16) 0 0 0 0
// CHECK-NEXT:    residual/layer1/mlp: (4, 4, 16) 1.718e+10 2.577e+11 1 9
// CHECK-NEXT:    final_norm: (4, 4, 16) 1.718e+10 2.577e+11 1 9
// CHECK-NEXT:    unembed: (4, 4, 3) 7 32 1 5
// CHECK-NEXT:    results: (4, 4) 9 40 0 0
// CHECK-NEXT:    from each stage on: True True True True True
// CHECK-NEXT:    plain form: True
// CHECK-NEXT:  before, rotary,phi3:
// CHECK-NEXT:    embed: (4, 4, 16) 1.718e+10 2.577e+11 0 0
// CHECK-NEXT:    layer0/attn_norm: (4, 4, 16) 1.718e+10 2.577e+11 0 0
// CHECK-NEXT:    layer0/head0/pattern: (4, 4, 4) 16.001 68.056 0 0
// CHECK-NEXT:    layer0/head1/pattern: (4, 4, 4) 15.997 70.985 0 0
// CHECK-NEXT:    layer0/head2/pattern: (4, 4, 4) 15.997 70.985 0 0
// CHECK-NEXT:    layer0/head3/pattern: (4, 4, 4) 15.997 70.985 0 0
// CHECK-NEXT:    layer0/attn: (4, 4, 16) 13.05 143.55 0 0
// CHECK-NEXT:    residual/layer0/attn: (4, 4, 16) 1.718e+10 2.577e+11 0 0
// CHECK-NEXT:    layer0/mlp_norm: (4, 4, 16) 1.718e+10 2.577e+11 0 0
// CHECK-NEXT:    layer0/mlp/neurons: (4, 4, 5) 1.1108e+12 8.0391e+12 0 0
// CHECK-NEXT:    layer0/mlp: (4, 4, 16) 12 155 0 0
// CHECK-NEXT:    residual/layer0/mlp: (4, 4, 16) 1.718e+10 2.577e+11 0 0
// CHECK-NEXT:    layer1/attn_norm: (4, 4, 16) 1.718e+10 2.577e+11 0 0
// CHECK-NEXT:    layer1/head0/pattern: (4, 4, 4) 16 69 0 0
// CHECK-NEXT:    layer1/head1/pattern: (4, 4, 4) 15.997 70.985 0 0
// CHECK-NEXT:    layer1/head2/pattern: (4, 4, 4) 15.997 70.985 0 0
// CHECK-NEXT:    layer1/head3/pattern: (4, 4, 4) 15.997 70.985 0 0
// CHECK-NEXT:    layer1/attn: (4, 4, 16) 4 39 4 32
// CHECK-NEXT:    residual/layer1/attn: (4, 4, 16) 1.718e+10 2.577e+11 1 9
// CHECK-NEXT:    layer1/mlp_norm: (4, 4, 16) 1.718e+10 2.577e+11 1 9
// CHECK-NEXT:    layer1/mlp/neurons: (4, 4, 5) 0 0 0 0
// CHECK-NEXT:    layer1/mlp: (4, 4, 16) 0 0 0 0
// CHECK-NEXT:    residual/layer1/mlp: (4, 4, 16) 1.718e+10 2.577e+11 1 9
// CHECK-NEXT:    final_norm: (4, 4, 16) 1.718e+10 2.577e+11 1 9
// CHECK-NEXT:    unembed: (4, 4, 3) 7 32 1 5
// CHECK-NEXT:    results: (4, 4) 9 40 0 0
// CHECK-NEXT:    from each stage on: True True True True True
// CHECK-NEXT:    plain form: True
// CHECK-NEXT:  share, default:
// CHECK-NEXT:    embed: (4, 4, 7) 35 205 0 0
// CHECK-NEXT:    layer0/head0/pattern: (4, 4, 4) 15.999 75.494 0 0
// CHECK-NEXT:    layer0/attn: (4, 4, 7) 5.167 52.17 0 0
// CHECK-NEXT:    residual/layer0/attn: (4, 4, 7) 40.167 257.17 0 0
// CHECK-NEXT:    unembed: (4, 4, 1) 5.167 21.168 0 0
// CHECK-NEXT:    results: (4, 4) 21 86 0 0
// CHECK-NEXT:    from each stage on: True True
// CHECK-NEXT:    plain form: True
// CHECK-NEXT:  share, interp:
// CHECK-NEXT:    embed: (4, 4, 10) 38 233 0 0
// CHECK-NEXT:    layer0/mlp/neurons: (4, 4, 2) 6 23 0 0
// CHECK-NEXT:    layer0/mlp: (4, 4, 10) 6 65 0 0
// CHECK-NEXT:    residual/layer0/mlp: (4, 4, 10) 44 298 0 0
// CHECK-NEXT:    layer1/head0/pattern: (4, 4, 4) 15.999 75.494 0 0
// CHECK-NEXT:    layer1/attn: (4, 4, 10) 5.167 67.671 0 0
// CHECK-NEXT:    residual/layer1/attn: (4, 4, 10) 49.167 365.67 0 0
// CHECK-NEXT:    unembed: (4, 4, 1) 5.167 21.168 0 0
// CHECK-NEXT:    results: (4, 4) 21 86 0 0
// CHECK-NEXT:    from each stage on: True True True
// CHECK-NEXT:    plain form: True
// CHECK-NEXT:  share, tracr:
// CHECK-NEXT:    embed: (4, 4, 11) 44 307 0 0
// CHECK-NEXT:    layer0/head0/pattern: (4, 4, 4) 15.996 75.982 0 0
// CHECK-NEXT:    layer0/attn: (4, 4, 11) 0 0 0 0
// CHECK-NEXT:    residual/layer0/attn: (4, 4, 11) 44 307 0 0
// CHECK-NEXT:    layer0/mlp/neurons: (4, 4, 2) 6 23 0 0
// CHECK-NEXT:    layer0/mlp: (4, 4, 11) 6 71 0 0
// CHECK-NEXT:    residual/layer0/mlp: (4, 4, 11) 50 378 0 0
// CHECK-NEXT:    layer1/head0/pattern: (4, 4, 4) 15.999 75.494 0 0
// CHECK-NEXT:    layer1/attn: (4, 4, 11) 5.167 72.838 0 0
// CHECK-NEXT:    residual/layer1/attn: (4, 4, 11) 55.167 450.84 0 0
// CHECK-NEXT:    layer1/mlp/neurons: (4, 4, 2) 0 0 0 0
// CHECK-NEXT:    layer1/mlp: (4, 4, 11) 0 0 0 0
// CHECK-NEXT:    residual/layer1/mlp: (4, 4, 11) 55.167 450.84 0 0
// CHECK-NEXT:    unembed: (4, 4, 1) 5.167 21.168 0 0
// CHECK-NEXT:    results: (4, 4) 21 86 0 0
// CHECK-NEXT:    from each stage on: True True True True True
// CHECK-NEXT:    plain form: True
// CHECK-NEXT:  share, default,gpt2:
// CHECK-NEXT:    embed: (4, 4, 12) 65571 7.211e+05 65536 7.8643e+05
// CHECK-NEXT:    layer0/attn_norm: (4, 4, 12) 65561 7.2103e+05 65562 7.8669e+05
// CHECK-NEXT:    layer0/head0/pattern: (4, 4, 4) 15.999 75.494 0 0
// CHECK-NEXT:    layer0/head1/pattern: (4, 4, 4) 15.996 75.982 0 0
// CHECK-NEXT:    layer0/head2/pattern: (4, 4, 4) 15.996 75.982 0 0
// CHECK-NEXT:    layer0/attn: (4, 4, 12) 5.167 52.17 0 0
// CHECK-NEXT:    residual/layer0/attn: (4, 4, 12) 65576 7.2115e+05 65536 7.8643e+05
// CHECK-NEXT:    layer0/mlp_norm: (4, 4, 12) 65563 7.2105e+05 65563 7.8671e+05
// CHECK-NEXT:    layer0/mlp/neurons: (4, 4, 1) 0 0 0 0
// CHECK-NEXT:    layer0/mlp: (4, 4, 12) 0 0 0 0
// CHECK-NEXT:    residual/layer0/mlp: (4, 4, 12) 65576 7.2115e+05 65536 7.8643e+05
// CHECK-NEXT:    final_norm: (4, 4, 12) 65563 7.2105e+05 65563 7.8671e+05
// CHECK-NEXT:    unembed: (4, 4, 1) 5.167 21.168 0 0
// CHECK-NEXT:    results: (4, 4) 21 86 0 0
// CHECK-NEXT:    from each stage on: True True True
// CHECK-NEXT:    plain form: True
// CHECK-NEXT:  share, default,bert:
// CHECK-NEXT:    embed: (4, 4, 12) 65571 7.211e+05 65536 7.8643e+05
// CHECK-NEXT:    embed_norm: (4, 4, 12) 65561 7.2103e+05 65562 7.8669e+05
// CHECK-NEXT:    layer0/head0/pattern: (4, 4, 4) 15.999 75.494 0 0
// CHECK-NEXT:    layer0/head1/pattern: (4, 4, 4) 15.996 75.982 0 0
// CHECK-NEXT:    layer0/head2/pattern: (4, 4, 4) 15.996 75.982 0 0
// CHECK-NEXT:    layer0/attn: (4, 4, 12) 5.167 52.17 0 0
// CHECK-NEXT:    residual/layer0/attn: (4, 4, 12) 65565 7.2107e+05 65560 7.8668e+05
// CHECK-NEXT:    layer0/attn_norm: (4, 4, 12) 65563 7.2105e+05 65563 7.8671e+05
// CHECK-NEXT:    layer0/mlp/neurons: (4, 4, 1) 0 0 0 0
// CHECK-NEXT:    layer0/mlp: (4, 4, 12) 0 0 0 0
// CHECK-NEXT:    residual/layer0/mlp: (4, 4, 12) 65563 7.2105e+05 65563 7.8671e+05
// CHECK-NEXT:    layer0/mlp_norm: (4, 4, 12) 65563 7.2105e+05 65563 7.8671e+05
// CHECK-NEXT:    unembed: (4, 4, 1) 5.167 21.168 0 0
// CHECK-NEXT:    results: (4, 4) 21 86 0 0
// CHECK-NEXT:    from each stage on: True True True
// CHECK-NEXT:    plain form: True
// CHECK-NEXT:  share, rotary:
// CHECK-NEXT:    embed: (4, 4, 4) 23 106 0 0
// CHECK-NEXT:    layer0/head0/pattern: (4, 4, 4) 15.999 75.494 0 0
// CHECK-NEXT:    layer0/attn: (4, 4, 4) 5.167 36.669 0 0
// CHECK-NEXT:    residual/layer0/attn: (4, 4, 4) 28.167 142.67 0 0
// CHECK-NEXT:    unembed: (4, 4, 1) 5.167 21.168 0 0
// CHECK-NEXT:    results: (4, 4) 21 86 0 0
// CHECK-NEXT:    from each stage on: True True
// CHECK-NEXT:    plain form: True
// CHECK-NEXT:  share, rotary,llama:
// CHECK-NEXT:    embed: (4, 4, 16) 1.718e+10 1.3744e+11 0 0
// CHECK-NEXT:    layer0/attn_norm: (4, 4, 16) 1.718e+10 1.3744e+11 0 0
// CHECK-NEXT:    layer0/head0/pattern: (4, 4, 4) 15.999 75.494 0 0
// CHECK-NEXT:    layer0/attn: (4, 4, 16) 5.167 36.669 0 0
// CHECK-NEXT:    residual/layer0/attn: (4, 4, 16) 1.718e+10 1.3744e+11 0 0
// CHECK-NEXT:    layer0/mlp_norm: (4, 4, 16) 1.718e+10 1.3744e+11 0 0
// CHECK-NEXT:    layer0/mlp/neurons: (4, 4, 1) 0 0 0 0
// CHECK-NEXT:    layer0/mlp: (4, 4, 16) 0 0 0 0
// CHECK-NEXT:    residual/layer0/mlp: (4, 4, 16) 1.718e+10 1.3744e+11 0 0
// CHECK-NEXT:    final_norm: (4, 4, 16) 1.718e+10 1.3744e+11 0 0
// CHECK-NEXT:    unembed: (4, 4, 1) 5.167 21.168 0 0
// CHECK-NEXT:    results: (4, 4) 21 86 0 0
// CHECK-NEXT:    from each stage on: True True True
// CHECK-NEXT:    plain form: True
// CHECK-NEXT:  share, rotary,phi3:
// CHECK-NEXT:    embed: (4, 4, 16) 1.718e+10 1.3744e+11 0 0
// CHECK-NEXT:    layer0/attn_norm: (4, 4, 16) 1.718e+10 1.3744e+11 0 0
// CHECK-NEXT:    layer0/head0/pattern: (4, 4, 4) 15.999 75.494 0 0
// CHECK-NEXT:    layer0/head1/pattern: (4, 4, 4) 15.997 70.985 0 0
// CHECK-NEXT:    layer0/head2/pattern: (4, 4, 4) 15.997 70.985 0 0
// CHECK-NEXT:    layer0/head3/pattern: (4, 4, 4) 15.997 70.985 0 0
// CHECK-NEXT:    layer0/attn: (4, 4, 16) 5.167 36.669 0 0
// CHECK-NEXT:    residual/layer0/attn: (4, 4, 16) 1.718e+10 1.3744e+11 0 0
// CHECK-NEXT:    layer0/mlp_norm: (4, 4, 16) 1.718e+10 1.3744e+11 0 0
// CHECK-NEXT:    layer0/mlp/neurons: (4, 4, 1) 0 0 0 0
// CHECK-NEXT:    layer0/mlp: (4, 4, 16) 0 0 0 0
// CHECK-NEXT:    residual/layer0/mlp: (4, 4, 16) 1.718e+10 1.3744e+11 0 0
// CHECK-NEXT:    final_norm: (4, 4, 16) 1.718e+10 1.3744e+11 0 0
// CHECK-NEXT:    unembed: (4, 4, 1) 5.167 21.168 0 0
// CHECK-NEXT:    results: (4, 4) 21 86 0 0
// CHECK-NEXT:    from each stage on: True True True
// CHECK-NEXT:    plain form: True
// CHECK-NEXT:  several, default:
// CHECK-NEXT:    embed: (4, 4, 11) 44 301 0 0
// CHECK-NEXT:    layer0/head0/pattern: (4, 4, 4) 16 67.55 0 0
// CHECK-NEXT:    layer0/head1/pattern: (4, 4, 4) 16 71 0 0
// CHECK-NEXT:    layer0/attn: (4, 4, 11) 18.9 260.05 5 56
// CHECK-NEXT:    residual/layer0/attn: (4, 4, 11) 59.9 529.05 2 24
// CHECK-NEXT:    unembed0: (4, 4, 3) 81.494 355.72 152.01 910.57
// CHECK-NEXT:    unembed1: (4, 4, 3) 8 38 2 10
// CHECK-NEXT:    results: (4, 4) 4 13 0 0
// CHECK-NEXT:    results: (4, 4) 13 48 0 0
// CHECK-NEXT:    from each stage on: True True
// CHECK-NEXT:    plain form: True True
// CHECK-NEXT:  several, interp:
// CHECK-NEXT:    embed: (4, 4, 15) 44 391 0 0
// CHECK-NEXT:    layer0/head0/pattern: (4, 4, 4) 16 67.55 0 0
// CHECK-NEXT:    layer0/head1/pattern: (4, 4, 4) 16 71 0 0
// CHECK-NEXT:    layer0/attn: (4, 4, 15) 18.9 201.65 5 81
// CHECK-NEXT:    residual/layer0/attn: (4, 4, 15) 59.9 545.65 2 34
// CHECK-NEXT:    layer0/mlp/neurons: (4, 4, 7) 405.84 3217.1 0 0
// CHECK-NEXT:    layer0/mlp: (4, 4, 15) 12 124 0 0
// CHECK-NEXT:    residual/layer0/mlp: (4, 4, 15) 71.9 669.65 2 34
// CHECK-NEXT:    unembed0: (4, 4, 4) 12 64 0 0
// CHECK-NEXT:    unembed1: (4, 4, 3) 8 38 2 10
// CHECK-NEXT:    results: (4, 4) 10 33 0 0
// CHECK-NEXT:    results: (4, 4) 13 48 0 0
// CHECK-NEXT:    from each stage on: True True True
// CHECK-NEXT:    plain form: True True
// CHECK-NEXT:  several, tracr:
// CHECK-NEXT:    embed: (4, 4, 16) 50 471 0 0
// CHECK-NEXT:    layer0/head0/pattern: (4, 4, 4) 16 67.55 0 0
// CHECK-NEXT:    layer0/head1/pattern: (4, 4, 4) 16 71 0 0
// CHECK-NEXT:    layer0/attn: (4, 4, 16) 18.9 220.55 5 86
// CHECK-NEXT:    residual/layer0/attn: (4, 4, 16) 65.9 641.55 2 36
// CHECK-NEXT:    layer0/mlp/neurons: (4, 4, 7) 405.84 3217.1 0 0
// CHECK-NEXT:    layer0/mlp: (4, 4, 16) 12 136 0 0
// CHECK-NEXT:    residual/layer0/mlp: (4, 4, 16) 77.9 777.55 2 36
// CHECK-NEXT:    unembed0: (4, 4, 4) 12 64 0 0
// CHECK-NEXT:    unembed1: (4, 4, 3) 8 38 2 10
// CHECK-NEXT:    results: (4, 4) 10 33 0 0
// CHECK-NEXT:    results: (4, 4) 13 48 0 0
// CHECK-NEXT:    from each stage on: True True True
// CHECK-NEXT:    plain form: True True
// CHECK-NEXT:  several, default,gpt2:
// CHECK-NEXT:    embed: (4, 4, 16) 65580 9.8334e+05 65536 1.0486e+06
// CHECK-NEXT:    layer0/attn_norm: (4, 4, 16) 65569 9.8324e+05 65569 1.049e+06
// CHECK-NEXT:    layer0/head0/pattern: (4, 4, 4) 16 67.55 0 0
// CHECK-NEXT:    layer0/head1/pattern: (4, 4, 4) 16 71 0 0
// CHECK-NEXT:    layer0/head2/pattern: (4, 4, 4) 15.996 75.982 0 0
// CHECK-NEXT:    layer0/head3/pattern: (4, 4, 4) 15.996 75.982 0 0
// CHECK-NEXT:    layer0/attn: (4, 4, 16) 18.9 260.05 5 56
// CHECK-NEXT:    residual/layer0/attn: (4, 4, 16) 65596 9.8357e+05 65538 1.0486e+06
// CHECK-NEXT:    layer0/mlp_norm: (4, 4, 16) 65578 9.8338e+05 65578 1.0491e+06
// CHECK-NEXT:    layer0/mlp/neurons: (4, 4, 1) 0 0 0 0
// CHECK-NEXT:    layer0/mlp: (4, 4, 16) 0 0 0 0
// CHECK-NEXT:    residual/layer0/mlp: (4, 4, 16) 65596 9.8357e+05 65538 1.0486e+06
// CHECK-NEXT:    final_norm: (4, 4, 16) 65578 9.8338e+05 65578 1.0491e+06
// CHECK-NEXT:    unembed0: (4, 4, 3) 81.494 355.72 151.99 910.45
// CHECK-NEXT:    unembed1: (4, 4, 3) 8 38 2 10
// CHECK-NEXT:    results: (4, 4) 4 13 0 0
// CHECK-NEXT:    results: (4, 4) 13 48 0 0
// CHECK-NEXT:    from each stage on: True True True
// CHECK-NEXT:    plain form: True True
// CHECK-NEXT:  several, default,bert:
// CHECK-NEXT:    embed: (4, 4, 16) 65580 9.8334e+05 65536 1.0486e+06
// CHECK-NEXT:    embed_norm: (4, 4, 16) 65569 9.8324e+05 65569 1.049e+06
// CHECK-NEXT:    layer0/head0/pattern: (4, 4, 4) 16 67.55 0 0
// CHECK-NEXT:    layer0/head1/pattern: (4, 4, 4) 16 71 0 0
// CHECK-NEXT:    layer0/head2/pattern: (4, 4, 4) 15.996 75.982 0 0
// CHECK-NEXT:    layer0/head3/pattern: (4, 4, 4) 15.996 75.982 0 0
// CHECK-NEXT:    layer0/attn: (4, 4, 16) 18.9 260.05 5 56
// CHECK-NEXT:    residual/layer0/attn: (4, 4, 16) 65582 9.8343e+05 65568 1.049e+06
// CHECK-NEXT:    layer0/attn_norm: (4, 4, 16) 65578 9.8338e+05 65578 1.0491e+06
// CHECK-NEXT:    layer0/mlp/neurons: (4, 4, 1) 0 0 0 0
// CHECK-NEXT:    layer0/mlp: (4, 4, 16) 0 0 0 0
// CHECK-NEXT:    residual/layer0/mlp: (4, 4, 16) 65578 9.8338e+05 65578 1.0491e+06
// CHECK-NEXT:    layer0/mlp_norm: (4, 4, 16) 65578 9.8338e+05 65578 1.0491e+06
// CHECK-NEXT:    unembed0: (4, 4, 3) 81.494 355.72 151.99 910.45
// CHECK-NEXT:    unembed1: (4, 4, 3) 8 38 2 10
// CHECK-NEXT:    results: (4, 4) 4 13 0 0
// CHECK-NEXT:    results: (4, 4) 13 48 0 0
// CHECK-NEXT:    from each stage on: True True True
// CHECK-NEXT:    plain form: True True
// CHECK-NEXT:  several, rotary:
// CHECK-NEXT:    embed: (4, 4, 12) 32 169 0 0
// CHECK-NEXT:    layer0/head0/pattern: (4, 4, 4) 16 66.65 0 0
// CHECK-NEXT:    layer0/head1/pattern: (4, 4, 4) 16.001 68.056 0 0
// CHECK-NEXT:    layer0/attn: (4, 4, 12) 27.25 313.8 0 0
// CHECK-NEXT:    residual/layer0/attn: (4, 4, 12) 59.25 482.8 0 0
// CHECK-NEXT:    layer0/mlp/neurons: (4, 4, 5) 258.63 1871.7 0 0
// CHECK-NEXT:    layer0/mlp: (4, 4, 12) 12 167 0 0
// CHECK-NEXT:    residual/layer0/mlp: (4, 4, 12) 71.25 649.8 0 0
// CHECK-NEXT:    layer1/head0/pattern: (4, 4, 4) 16 69 0 0
// CHECK-NEXT:    layer1/attn: (4, 4, 12) 4 39 4 32
// CHECK-NEXT:    residual/layer1/attn: (4, 4, 12) 72.25 665.8 1 9
// CHECK-NEXT:    unembed0: (4, 4, 3) 84.496 363.1 156.51 938.2
// CHECK-NEXT:    unembed1: (4, 4, 3) 7 32 1 5
// CHECK-NEXT:    results: (4, 4) 2 8 0 0
// CHECK-NEXT:    results: (4, 4) 9 40 0 0
// CHECK-NEXT:    from each stage on: True True True True
// CHECK-NEXT:    plain form: True True
// CHECK-NEXT:  several, rotary,llama:
// CHECK-NEXT:    embed: (4, 4, 16) 1.718e+10 2.7488e+11 0 0
// CHECK-NEXT:    layer0/attn_norm: (4, 4, 16) 1.718e+10 2.7488e+11 0 0
// CHECK-NEXT:    layer0/head0/pattern: (4, 4, 4) 16 66.65 0 0
// CHECK-NEXT:    layer0/head1/pattern: (4, 4, 4) 16.001 68.056 0 0
// CHECK-NEXT:    layer0/attn: (4, 4, 16) 27.25 313.8 0 0
// CHECK-NEXT:    residual/layer0/attn: (4, 4, 16) 1.718e+10 2.7488e+11 0 0
// CHECK-NEXT:    layer0/mlp_norm: (4, 4, 16) 1.718e+10 2.7488e+11 0 0
// CHECK-NEXT:    layer0/mlp/neurons: (4, 4, 5) 1.1108e+12 8.0391e+12 0 0
// CHECK-NEXT:    layer0/mlp: (4, 4, 16) 12 167 0 0
// CHECK-NEXT:    residual/layer0/mlp: (4, 4, 16) 1.718e+10 2.7488e+11 0 0
// CHECK-NEXT:    layer1/attn_norm: (4, 4, 16) 1.718e+10 2.7488e+11 0 0
// CHECK-NEXT:    layer1/head0/pattern: (4, 4, 4) 16 69 0 0
// CHECK-NEXT:    layer1/head1/pattern: (4, 4, 4) 15.997 70.985 0 0
// CHECK-NEXT:    layer1/attn: (4, 4, 16) 4 39 4 32
// CHECK-NEXT:    residual/layer1/attn: (4, 4, 16) 1.718e+10 2.7488e+11 1 9
// CHECK-NEXT:    layer1/mlp_norm: (4, 4, 16) 1.718e+10 2.7488e+11 1 9
// CHECK-NEXT:    layer1/mlp/neurons: (4, 4, 5) 0 0 0 0
// CHECK-NEXT:    layer1/mlp: (4, 4, 16) 0 0 0 0
// CHECK-NEXT:    residual/layer1/mlp: (4, 4, 16) 1.718e+10 2.7488e+11 1 9
// CHECK-NEXT:    final_norm: (4, 4, 16) 1.718e+10 2.7488e+11 1 9
// CHECK-NEXT:    unembed0: (4, 4, 3) 84.496 363.1 156.51 938.2
// CHECK-NEXT:    unembed1: (4, 4, 3) 7 32 1 5
// CHECK-NEXT:    results: (4, 4) 2 8 0 0
// CHECK-NEXT:    results: (4, 4) 9 40 0 0
// CHECK-NEXT:    from each stage on: True True True True True
// CHECK-NEXT:    plain form: True True
// CHECK-NEXT:  several, rotary,phi3:
// CHECK-NEXT:    embed: (4, 4, 16) 1.718e+10 2.7488e+11 0 0
// CHECK-NEXT:    layer0/attn_norm: (4, 4, 16) 1.718e+10 2.7488e+11 0 0
// CHECK-NEXT:    layer0/head0/pattern: (4, 4, 4) 16 66.65 0 0
// CHECK-NEXT:    layer0/head1/pattern: (4, 4, 4) 16.001 68.056 0 0
// CHECK-NEXT:    layer0/head2/pattern: (4, 4, 4) 15.997 70.985 0 0
// CHECK-NEXT:    layer0/head3/pattern: (4, 4, 4) 15.997 70.985 0 0
// CHECK-NEXT:    layer0/attn: (4, 4, 16) 27.25 313.8 0 0
// CHECK-NEXT:    residual/layer0/attn: (4, 4, 16) 1.718e+10 2.7488e+11 0 0
// CHECK-NEXT:    layer0/mlp_norm: (4, 4, 16) 1.718e+10 2.7488e+11 0 0
// CHECK-NEXT:    layer0/mlp/neurons: (4, 4, 5) 1.1108e+12 8.0391e+12 0 0
// CHECK-NEXT:    layer0/mlp: (4, 4, 16) 12 167 0 0
// CHECK-NEXT:    residual/layer0/mlp: (4, 4, 16) 1.718e+10 2.7488e+11 0 0
// CHECK-NEXT:    layer1/attn_norm: (4, 4, 16) 1.718e+10 2.7488e+11 0 0
// CHECK-NEXT:    layer1/head0/pattern: (4, 4, 4) 16 69 0 0
// CHECK-NEXT:    layer1/head1/pattern: (4, 4, 4) 15.997 70.985 0 0
// CHECK-NEXT:    layer1/head2/pattern: (4, 4, 4) 15.997 70.985 0 0
// CHECK-NEXT:    layer1/head3/pattern: (4, 4, 4) 15.997 70.985 0 0
// CHECK-NEXT:    layer1/attn: (4, 4, 16) 4 39 4 32
// CHECK-NEXT:    residual/layer1/attn: (4, 4, 16) 1.718e+10 2.7488e+11 1 9
// CHECK-NEXT:    layer1/mlp_norm: (4, 4, 16) 1.718e+10 2.7488e+11 1 9
// CHECK-NEXT:    layer1/mlp/neurons: (4, 4, 5) 0 0 0 0
// CHECK-NEXT:    layer1/mlp: (4, 4, 16) 0 0 0 0
// CHECK-NEXT:    residual/layer1/mlp: (4, 4, 16) 1.718e+10 2.7488e+11 1 9
// CHECK-NEXT:    final_norm: (4, 4, 16) 1.718e+10 2.7488e+11 1 9
// CHECK-NEXT:    unembed0: (4, 4, 3) 84.496 363.1 156.51 938.2
// CHECK-NEXT:    unembed1: (4, 4, 3) 7 32 1 5
// CHECK-NEXT:    results: (4, 4) 2 8 0 0
// CHECK-NEXT:    results: (4, 4) 9 40 0 0
// CHECK-NEXT:    from each stage on: True True True True True
// CHECK-NEXT:    plain form: True True
// CHECK-NEXT:  parity, transformer-extract-biases: 0.000
// CHECK-NEXT:  parity, transformer-extract-biases,transformer-disguise-parts{seed=3}: 0.000
// CHECK-NEXT:  parity, transformer-extract-biases,transformer-rotate-basis{seed=3}: 0.000
// CHECK-NEXT:  parity, transformer-extract-biases,transformer-pad-heads: 0.000
// CHECK-NEXT:  parity, transformer-convert-activations{to=gelu},transformer-absorb-biases: 0.000
// CHECK-NEXT:  before, transformer-extract-biases: 0.000
// CHECK-NEXT:  before, transformer-extract-biases,transformer-disguise-parts{seed=3}: 0.000
// CHECK-NEXT:  before, transformer-extract-biases,transformer-rotate-basis{seed=3}: 0.000
// CHECK-NEXT:  before, transformer-extract-biases,transformer-pad-heads: 0.000
// CHECK-NEXT:  before, transformer-convert-activations{to=gelu},transformer-absorb-biases: 0.000
// CHECK-NEXT:  share, transformer-extract-biases: 0.000
// CHECK-NEXT:  share, transformer-extract-biases,transformer-disguise-parts{seed=3}: 0.000
// CHECK-NEXT:  share, transformer-extract-biases,transformer-rotate-basis{seed=3}: 0.000
// CHECK-NEXT:  share, transformer-extract-biases,transformer-pad-heads: 0.000
// CHECK-NEXT:  share, transformer-convert-activations{to=gelu},transformer-absorb-biases: 0.000
// CHECK-NEXT:  several, transformer-extract-biases: 0.000 0.000
// CHECK-NEXT:  several, transformer-extract-biases,transformer-disguise-parts{seed=3}: 0.000 0.000
// CHECK-NEXT:  several, transformer-extract-biases,transformer-rotate-basis{seed=3}: 0.000 0.000
// CHECK-NEXT:  several, transformer-extract-biases,transformer-pad-heads: 0.000 0.000
// CHECK-NEXT:  several, transformer-convert-activations{to=gelu},transformer-absorb-biases: 0.000 0.000
// CHECK-NEXT:  tied:
// CHECK-NEXT:    embed: (4, 4, 13) 60 536 10.048 154.74
// CHECK-NEXT:    layer0/head0/pattern: (4, 4, 4) 16 71 0 0
// CHECK-NEXT:    layer0/attn: (4, 4, 13) 3 37 3 34
// CHECK-NEXT:    residual/layer0/attn: (4, 4, 13) 61 551 11.048 166.74
// CHECK-NEXT:    layer0/mlp/neurons: (4, 4, 7) 44.048 358.4 0 0
// CHECK-NEXT:    layer0/mlp: (4, 4, 13) 30.048 447.74 14 217
// CHECK-NEXT:    residual/layer0/mlp: (4, 4, 13) 68 641 2 26
// CHECK-NEXT:    unembed: (4, 4, 4) 7 28 4097 26629
// CHECK-NEXT:    results: (4, 4) 5 16 0 0
// CHECK-NEXT:    from each stage on: True True True
// CHECK-NEXT:  builtin.module {
// CHECK-NEXT:    rasp.program @run_models vocab {"a"} max_seq_len 2 {
// CHECK-NEXT:      %[[TOKENS:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:      rasp.return %[[TOKENS]] : !rasp.sop
// CHECK-NEXT:    }
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

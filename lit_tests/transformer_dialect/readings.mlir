// RUN: raspc compile %S/Inputs/readings.py --vocab a --max-seq-len 2 --emit rasp | filecheck --match-full-lines %s

// The names of all activations; the matrix of a tied unembedding, with the gain of its norm; the points of a
// variable that can be undefined; and the dimensions of the states that an embedding gives.

// CHECK:      activations embed layer0/head0/pattern layer0/head1/pattern layer0/attn residual/layer0/attn layer0/mlp/neurons layer0/mlp residual/layer0/mlp final_norm unembed
// CHECK-NEXT: stream {{\[\[}}1.0, 3.0, 0.0, 0.0], [1.0, 2.0, 0.0, 0.0]]
// CHECK-NEXT: points (1, [1.0]) (2, [2.0]) (None, [0.0])
// CHECK-NEXT: span of two tokens: (2, 2)
// CHECK-NEXT: span of tokens of one direction: (1, 2)

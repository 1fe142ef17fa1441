// RUN: rasp-opt %s -p "transformer-disguise-parts{seed=1 spare=2}" | filecheck %s
// RUN: rasp-opt %s -p "transformer-disguise-parts{seed=1}" | filecheck %s --check-prefix=DEFAULT

// A step by two neurons that read opposite vectors, after an attention without heads: the result has
// three heads that add nothing together, and six neurons. The first row of W_in, that of the direction
// that states have, is 1 and -1 times powers of two; the other rows are random.

transformer.model @step tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1
    residual_labels<"x", "y"> {
^bb0(%tokens: !transformer.tokens):
  %x = transformer.embed %tokens
    W_E <3x2xf32 dense [[1.0, 0.0], [2.0, 0.0], [0.0, 0.0]]>
    W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
  %z = transformer.mlp %x layer 0 neurons<"up", "down">
    W_in <2x2xf32 dense [[1.0, -1.0], [0.0, 0.0]]>
    b_in <2xf32 dense [0.5, 1.5]>
    W_out <2x2xf32 dense [[0.0, 1.0], [0.0, 1.0]]> : !transformer.residual<2>
  %o = transformer.unembed %z decode<categorical ["a"]>
    W_U <2x1xf32 dense [[0.0], [1.0]]> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       residual_labels<"x", "y", "spare:0", "spare:1">
// CHECK:       W_E <3x4xf32 sparse {(0, 0) : 1.0, (1, 0) : 2.0}>
// CHECK:       transformer.attention %{{[0-9a-z]+}} layer 0 {
// CHECK-COUNT-3: transformer.head<"padding">
// CHECK:       transformer.mlp %{{[0-9a-z]+}} layer 0 neurons<"padding", "up", "padding", "padding", "down", "padding">
// CHECK-NEXT:    W_in <4x6xf32 dense {{\[\[}}-0.125, 1.0, -2.0, -4.0, -0.25, -2.0], [
// CHECK-NEXT:    b_in <6xf32 dense
// CHECK-NEXT:    W_out <6x4xf32
// CHECK:       W_U <4x1xf32 dense {{\[\[}}0.0], [1.0], [

// DEFAULT:     "spare:6", "spare:7">

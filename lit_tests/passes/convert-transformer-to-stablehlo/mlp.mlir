// RUN: rasp-opt -p 'convert-transformer-to-stablehlo{batch=2 length=4}' %s | filecheck --match-full-lines %s

// Biases of the model are added; an attention without heads is its input.
transformer.model @p tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 3 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x2xf32 sparse {(0, 0) : 1.0}> W_pos <4x2xf32 sparse {}> : !transformer.residual<2>
  %1 = transformer.attention %0 layer 0 {} : !transformer.residual<2>
  %2 = transformer.mlp %1 layer 0 neurons<"n", "m", "k"> W_in <2x3xf32 sparse {}> b_in <3xf32 sparse {}> W_out <3x2xf32 sparse {}> b_out <2xf32 sparse {}> : !transformer.residual<2>
  %3 = transformer.mlp %2 layer 1 neurons<"n"> W_in <2x1xf32 sparse {}> W_out <1x2xf32 sparse {}> : !transformer.residual<2>
  %o = transformer.unembed %3 decode<categorical ["a"]> W_U <2x1xf32 sparse {}> b_U <1xf32 dense [1.0]> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       builtin.module @p {
// CHECK-NEXT:  func.func public @main(%[[IDS:.+]]: tensor<2x4xi32>, %[[EMBED_W_E:.+]]: tensor<3x2xf32> {transformer.weight = "embed/W_E"}, %[[EMBED_W_POS:.+]]: tensor<4x2xf32> {transformer.weight = "embed/W_pos"}, %[[LAYER0_MLP_W_IN:.+]]: tensor<2x3xf32> {transformer.weight = "layer0/mlp/W_in"}, %[[LAYER0_MLP_B_IN:.+]]: tensor<3xf32> {transformer.weight = "layer0/mlp/b_in"}, %[[LAYER0_MLP_W_OUT:.+]]: tensor<3x2xf32> {transformer.weight = "layer0/mlp/W_out"}, %[[LAYER0_MLP_B_OUT:.+]]: tensor<2xf32> {transformer.weight = "layer0/mlp/b_out"}, %[[LAYER1_MLP_W_IN:.+]]: tensor<2x1xf32> {transformer.weight = "layer1/mlp/W_in"}, %[[LAYER1_MLP_W_OUT:.+]]: tensor<1x2xf32> {transformer.weight = "layer1/mlp/W_out"}, %[[UNEMBED_W_U:.+]]: tensor<2x1xf32> {transformer.weight = "unembed/W_U"}, %[[UNEMBED_B_U:.+]]: tensor<1xf32> {transformer.weight = "unembed/b_U"}) -> tensor<2x4x1xf32> {
// CHECK-NEXT:    %[[V0:.+]] = stablehlo.constant dense<2> : tensor<i32>
// CHECK-NEXT:    %[[V1:.+]] = stablehlo.broadcast_in_dim %[[V0]], dims = [] : (tensor<i32>) -> tensor<2x4xi32>
// CHECK-NEXT:    %[[V2:.+]] = stablehlo.compare NE, %[[IDS]], %[[V1]] : (tensor<2x4xi32>, tensor<2x4xi32>) -> tensor<2x4xi1>
// CHECK-NEXT:    %[[VISIBLE:.+]] = stablehlo.broadcast_in_dim %[[V2]], dims = [0, 2] : (tensor<2x4xi1>) -> tensor<2x4x4xi1>
// CHECK-NEXT:    %[[V3:.+]] = "stablehlo.gather"(%[[EMBED_W_E]], %[[IDS]]) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, slice_sizes = array<i64: 1, 2>}> : (tensor<3x2xf32>, tensor<2x4xi32>) -> tensor<2x4x2xf32>
// CHECK-NEXT:    %[[V4:.+]] = stablehlo.slice %[[EMBED_W_POS]] [0:4, 0:2] : (tensor<4x2xf32>) -> tensor<4x2xf32>
// CHECK-NEXT:    %[[V5:.+]] = stablehlo.broadcast_in_dim %[[V4]], dims = [1, 2] : (tensor<4x2xf32>) -> tensor<2x4x2xf32>
// CHECK-NEXT:    %[[EMBED:.+]] = stablehlo.add %[[V3]], %[[V5]] : tensor<2x4x2xf32>
// CHECK-NEXT:    %[[V6:.+]] = stablehlo.dot_general %[[EMBED]], %[[LAYER0_MLP_W_IN]], contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2x4x2xf32>, tensor<2x3xf32>) -> tensor<2x4x3xf32>
// CHECK-NEXT:    %[[V7:.+]] = stablehlo.broadcast_in_dim %[[LAYER0_MLP_B_IN]], dims = [2] : (tensor<3xf32>) -> tensor<2x4x3xf32>
// CHECK-NEXT:    %[[V8:.+]] = stablehlo.add %[[V6]], %[[V7]] : tensor<2x4x3xf32>
// CHECK-NEXT:    %[[V9:.+]] = stablehlo.constant dense<0.000000e+00> : tensor<f32>
// CHECK-NEXT:    %[[V10:.+]] = stablehlo.broadcast_in_dim %[[V9]], dims = [] : (tensor<f32>) -> tensor<2x4x3xf32>
// CHECK-NEXT:    %[[NEURONS:.+]] = stablehlo.maximum %[[V8]], %[[V10]] : tensor<2x4x3xf32>
// CHECK-NEXT:    %[[V11:.+]] = stablehlo.dot_general %[[NEURONS]], %[[LAYER0_MLP_W_OUT]], contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2x4x3xf32>, tensor<3x2xf32>) -> tensor<2x4x2xf32>
// CHECK-NEXT:    %[[V12:.+]] = stablehlo.broadcast_in_dim %[[LAYER0_MLP_B_OUT]], dims = [2] : (tensor<2xf32>) -> tensor<2x4x2xf32>
// CHECK-NEXT:    %[[V13:.+]] = stablehlo.add %[[V11]], %[[V12]] : tensor<2x4x2xf32>
// CHECK-NEXT:    %[[STREAM:.+]] = stablehlo.add %[[EMBED]], %[[V13]] : tensor<2x4x2xf32>
// CHECK-NEXT:    %[[V14:.+]] = stablehlo.dot_general %[[STREAM]], %[[LAYER1_MLP_W_IN]], contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2x4x2xf32>, tensor<2x1xf32>) -> tensor<2x4x1xf32>
// CHECK-NEXT:    %[[V15:.+]] = stablehlo.broadcast_in_dim %[[V9]], dims = [] : (tensor<f32>) -> tensor<2x4x1xf32>
// CHECK-NEXT:    %[[NEURONS_1:.+]] = stablehlo.maximum %[[V14]], %[[V15]] : tensor<2x4x1xf32>
// CHECK-NEXT:    %[[V16:.+]] = stablehlo.dot_general %[[NEURONS_1]], %[[LAYER1_MLP_W_OUT]], contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2x4x1xf32>, tensor<1x2xf32>) -> tensor<2x4x2xf32>
// CHECK-NEXT:    %[[STREAM_1:.+]] = stablehlo.add %[[STREAM]], %[[V16]] : tensor<2x4x2xf32>
// CHECK-NEXT:    %[[V17:.+]] = stablehlo.dot_general %[[STREAM_1]], %[[UNEMBED_W_U]], contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2x4x2xf32>, tensor<2x1xf32>) -> tensor<2x4x1xf32>
// CHECK-NEXT:    %[[V18:.+]] = stablehlo.broadcast_in_dim %[[UNEMBED_B_U]], dims = [2] : (tensor<1xf32>) -> tensor<2x4x1xf32>
// CHECK-NEXT:    %[[LOGITS:.+]] = stablehlo.add %[[V17]], %[[V18]] : tensor<2x4x1xf32>
// CHECK-NEXT:    func.return %[[LOGITS]] : tensor<2x4x1xf32>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

// RUN: rasp-opt -p 'convert-transformer-to-stablehlo{batch=2 length=4}' %s | filecheck --match-full-lines %s

// The softmax is over the keys that are not PAD, and exactly zero at PAD.
transformer.model @p tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 3 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x2xf32 sparse {(0, 0) : 1.0}> W_pos <4x2xf32 sparse {}> : !transformer.residual<2>
  %1 = transformer.attention %0 layer 0 {
    transformer.head<"a"> W_Q <2x1xf32 sparse {}> W_K <2x1xf32 sparse {}> W_V <2x2xf32 sparse {}> W_O <2x2xf32 sparse {}>
  } : !transformer.residual<2>
  %o = transformer.unembed %1 decode<categorical ["a"]> W_U <2x1xf32 sparse {}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       builtin.module @p {
// CHECK-NEXT:  func.func public @main(%[[IDS:.+]]: tensor<2x4xi32>, %[[EMBED_W_E:.+]]: tensor<3x2xf32> {transformer.weight = "embed/W_E"}, %[[EMBED_W_POS:.+]]: tensor<4x2xf32> {transformer.weight = "embed/W_pos"}, %[[LAYER0_HEAD0_W_Q:.+]]: tensor<2x1xf32> {transformer.weight = "layer0/head0/W_Q"}, %[[LAYER0_HEAD0_W_K:.+]]: tensor<2x1xf32> {transformer.weight = "layer0/head0/W_K"}, %[[LAYER0_HEAD0_W_V:.+]]: tensor<2x2xf32> {transformer.weight = "layer0/head0/W_V"}, %[[LAYER0_HEAD0_W_O:.+]]: tensor<2x2xf32> {transformer.weight = "layer0/head0/W_O"}, %[[UNEMBED_W_U:.+]]: tensor<2x1xf32> {transformer.weight = "unembed/W_U"}) -> tensor<2x4x1xf32> {
// CHECK-NEXT:    %[[V0:.+]] = stablehlo.constant dense<2> : tensor<i32>
// CHECK-NEXT:    %[[V1:.+]] = stablehlo.broadcast_in_dim %[[V0]], dims = [] : (tensor<i32>) -> tensor<2x4xi32>
// CHECK-NEXT:    %[[V2:.+]] = stablehlo.compare NE, %[[IDS]], %[[V1]] : (tensor<2x4xi32>, tensor<2x4xi32>) -> tensor<2x4xi1>
// CHECK-NEXT:    %[[VISIBLE:.+]] = stablehlo.broadcast_in_dim %[[V2]], dims = [0, 2] : (tensor<2x4xi1>) -> tensor<2x4x4xi1>
// CHECK-NEXT:    %[[V3:.+]] = "stablehlo.gather"(%[[EMBED_W_E]], %[[IDS]]) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, slice_sizes = array<i64: 1, 2>}> : (tensor<3x2xf32>, tensor<2x4xi32>) -> tensor<2x4x2xf32>
// CHECK-NEXT:    %[[V4:.+]] = stablehlo.slice %[[EMBED_W_POS]] [0:4, 0:2] : (tensor<4x2xf32>) -> tensor<4x2xf32>
// CHECK-NEXT:    %[[V5:.+]] = stablehlo.broadcast_in_dim %[[V4]], dims = [1, 2] : (tensor<4x2xf32>) -> tensor<2x4x2xf32>
// CHECK-NEXT:    %[[EMBED:.+]] = stablehlo.add %[[V3]], %[[V5]] : tensor<2x4x2xf32>
// CHECK-NEXT:    %[[QUERIES:.+]] = stablehlo.dot_general %[[EMBED]], %[[LAYER0_HEAD0_W_Q]], contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2x4x2xf32>, tensor<2x1xf32>) -> tensor<2x4x1xf32>
// CHECK-NEXT:    %[[KEYS:.+]] = stablehlo.dot_general %[[EMBED]], %[[LAYER0_HEAD0_W_K]], contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2x4x2xf32>, tensor<2x1xf32>) -> tensor<2x4x1xf32>
// CHECK-NEXT:    %[[VALUES:.+]] = stablehlo.dot_general %[[EMBED]], %[[LAYER0_HEAD0_W_V]], contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2x4x2xf32>, tensor<2x2xf32>) -> tensor<2x4x2xf32>
// CHECK-NEXT:    %[[SCORES:.+]] = stablehlo.dot_general %[[QUERIES]], %[[KEYS]], batching_dims = [0] x [0], contracting_dims = [2] x [2], precision = [HIGHEST, HIGHEST] : (tensor<2x4x1xf32>, tensor<2x4x1xf32>) -> tensor<2x4x4xf32>
// CHECK-NEXT:    %[[V6:.+]] = stablehlo.constant dense<0.000000e+00> : tensor<f32>
// CHECK-NEXT:    %[[V7:.+]] = stablehlo.constant dense<1.000000e+00> : tensor<f32>
// CHECK-NEXT:    %[[V8:.+]] = stablehlo.constant dense<-3.40282347e+38> : tensor<f32>
// CHECK-NEXT:    %[[V9:.+]] = stablehlo.constant dense<-1.70141173e+38> : tensor<f32>
// CHECK-NEXT:    %[[V10:.+]] = stablehlo.broadcast_in_dim %[[V9]], dims = [] : (tensor<f32>) -> tensor<2x4x4xf32>
// CHECK-NEXT:    %[[V11:.+]] = stablehlo.select %[[VISIBLE]], %[[SCORES]], %[[V10]] : tensor<2x4x4xi1>, tensor<2x4x4xf32>
// CHECK-NEXT:    %[[V12:.+]] = stablehlo.reduce(%[[V11]] init: %[[V8]]) across dimensions = [2] : (tensor<2x4x4xf32>, tensor<f32>) -> tensor<2x4xf32>
// CHECK-NEXT:    reducer(%[[V13:.+]]: tensor<f32>, %[[V14:.+]]: tensor<f32>) {
// CHECK-NEXT:      %[[V15:.+]] = stablehlo.maximum %[[V13]], %[[V14]] : tensor<f32>
// CHECK-NEXT:      stablehlo.return %[[V15]] : tensor<f32>
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V16:.+]] = stablehlo.broadcast_in_dim %[[V12]], dims = [0, 1] : (tensor<2x4xf32>) -> tensor<2x4x4xf32>
// CHECK-NEXT:    %[[V17:.+]] = stablehlo.subtract %[[V11]], %[[V16]] : tensor<2x4x4xf32>
// CHECK-NEXT:    %[[V18:.+]] = stablehlo.exponential %[[V17]] : tensor<2x4x4xf32>
// CHECK-NEXT:    %[[V19:.+]] = stablehlo.broadcast_in_dim %[[V6]], dims = [] : (tensor<f32>) -> tensor<2x4x4xf32>
// CHECK-NEXT:    %[[V20:.+]] = stablehlo.select %[[VISIBLE]], %[[V18]], %[[V19]] : tensor<2x4x4xi1>, tensor<2x4x4xf32>
// CHECK-NEXT:    %[[V21:.+]] = stablehlo.reduce(%[[V20]] init: %[[V6]]) across dimensions = [2] : (tensor<2x4x4xf32>, tensor<f32>) -> tensor<2x4xf32>
// CHECK-NEXT:    reducer(%[[V22:.+]]: tensor<f32>, %[[V23:.+]]: tensor<f32>) {
// CHECK-NEXT:      %[[V24:.+]] = stablehlo.add %[[V22]], %[[V23]] : tensor<f32>
// CHECK-NEXT:      stablehlo.return %[[V24]] : tensor<f32>
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V25:.+]] = stablehlo.broadcast_in_dim %[[V6]], dims = [] : (tensor<f32>) -> tensor<2x4xf32>
// CHECK-NEXT:    %[[V26:.+]] = stablehlo.compare EQ, %[[V21]], %[[V25]] : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xi1>
// CHECK-NEXT:    %[[V27:.+]] = stablehlo.broadcast_in_dim %[[V7]], dims = [] : (tensor<f32>) -> tensor<2x4xf32>
// CHECK-NEXT:    %[[V28:.+]] = stablehlo.select %[[V26]], %[[V27]], %[[V21]] : tensor<2x4xi1>, tensor<2x4xf32>
// CHECK-NEXT:    %[[V29:.+]] = stablehlo.broadcast_in_dim %[[V28]], dims = [0, 1] : (tensor<2x4xf32>) -> tensor<2x4x4xf32>
// CHECK-NEXT:    %[[PATTERN:.+]] = stablehlo.divide %[[V20]], %[[V29]] : tensor<2x4x4xf32>
// CHECK-NEXT:    %[[V30:.+]] = stablehlo.dot_general %[[PATTERN]], %[[VALUES]], batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<2x4x4xf32>, tensor<2x4x2xf32>) -> tensor<2x4x2xf32>
// CHECK-NEXT:    %[[V31:.+]] = stablehlo.dot_general %[[V30]], %[[LAYER0_HEAD0_W_O]], contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2x4x2xf32>, tensor<2x2xf32>) -> tensor<2x4x2xf32>
// CHECK-NEXT:    %[[STREAM:.+]] = stablehlo.add %[[EMBED]], %[[V31]] : tensor<2x4x2xf32>
// CHECK-NEXT:    %[[LOGITS:.+]] = stablehlo.dot_general %[[STREAM]], %[[UNEMBED_W_U]], contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2x4x2xf32>, tensor<2x1xf32>) -> tensor<2x4x1xf32>
// CHECK-NEXT:    func.return %[[LOGITS]] : tensor<2x4x1xf32>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

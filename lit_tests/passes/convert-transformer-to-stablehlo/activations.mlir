// RUN: rasp-opt -p 'convert-transformer-to-stablehlo{batch=2 length=3}' %s | filecheck --match-full-lines %s

// The tanh form of GELU, and a gated SiLU.
transformer.model @p tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 2 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x2xf32 sparse {(0, 0) : 1.0}> W_pos <3x2xf32 sparse {}> : !transformer.residual<2>
  %1 = transformer.mlp %0 layer 0 activation gelu_tanh neurons<"n"> W_in <2x1xf32 sparse {}> W_out <1x2xf32 sparse {}> : !transformer.residual<2>
  %2 = transformer.mlp %1 layer 1 activation silu neurons<"n"> W_in <2x1xf32 sparse {}> W_up <2x1xf32 sparse {}> W_out <1x2xf32 sparse {}> : !transformer.residual<2>
  %o = transformer.unembed %2 decode<categorical ["a"]> W_U <2x1xf32 sparse {}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       builtin.module @p {
// CHECK-NEXT:  func.func public @main(%[[IDS:.+]]: tensor<2x3xi32>, %[[EMBED_W_E:.+]]: tensor<3x2xf32> {transformer.weight = "embed/W_E"}, %[[EMBED_W_POS:.+]]: tensor<3x2xf32> {transformer.weight = "embed/W_pos"}, %[[LAYER0_MLP_W_IN:.+]]: tensor<2x1xf32> {transformer.weight = "layer0/mlp/W_in"}, %[[LAYER0_MLP_W_OUT:.+]]: tensor<1x2xf32> {transformer.weight = "layer0/mlp/W_out"}, %[[LAYER1_MLP_W_IN:.+]]: tensor<2x1xf32> {transformer.weight = "layer1/mlp/W_in"}, %[[LAYER1_MLP_W_UP:.+]]: tensor<2x1xf32> {transformer.weight = "layer1/mlp/W_up"}, %[[LAYER1_MLP_W_OUT:.+]]: tensor<1x2xf32> {transformer.weight = "layer1/mlp/W_out"}, %[[UNEMBED_W_U:.+]]: tensor<2x1xf32> {transformer.weight = "unembed/W_U"}) -> tensor<2x3x1xf32> {
// CHECK-NEXT:    %[[V0:.+]] = stablehlo.constant dense<2> : tensor<i32>
// CHECK-NEXT:    %[[V1:.+]] = stablehlo.broadcast_in_dim %[[V0]], dims = [] : (tensor<i32>) -> tensor<2x3xi32>
// CHECK-NEXT:    %[[V2:.+]] = stablehlo.compare NE, %[[IDS]], %[[V1]] : (tensor<2x3xi32>, tensor<2x3xi32>) -> tensor<2x3xi1>
// CHECK-NEXT:    %[[VISIBLE:.+]] = stablehlo.broadcast_in_dim %[[V2]], dims = [0, 2] : (tensor<2x3xi1>) -> tensor<2x3x3xi1>
// CHECK-NEXT:    %[[V3:.+]] = "stablehlo.gather"(%[[EMBED_W_E]], %[[IDS]]) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, slice_sizes = array<i64: 1, 2>}> : (tensor<3x2xf32>, tensor<2x3xi32>) -> tensor<2x3x2xf32>
// CHECK-NEXT:    %[[V4:.+]] = stablehlo.slice %[[EMBED_W_POS]] [0:3, 0:2] : (tensor<3x2xf32>) -> tensor<3x2xf32>
// CHECK-NEXT:    %[[V5:.+]] = stablehlo.broadcast_in_dim %[[V4]], dims = [1, 2] : (tensor<3x2xf32>) -> tensor<2x3x2xf32>
// CHECK-NEXT:    %[[EMBED:.+]] = stablehlo.add %[[V3]], %[[V5]] : tensor<2x3x2xf32>
// CHECK-NEXT:    %[[V6:.+]] = stablehlo.dot_general %[[EMBED]], %[[LAYER0_MLP_W_IN]], contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2x3x2xf32>, tensor<2x1xf32>) -> tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V7:.+]] = stablehlo.constant dense<-6.400000e+01> : tensor<f32>
// CHECK-NEXT:    %[[V8:.+]] = stablehlo.broadcast_in_dim %[[V7]], dims = [] : (tensor<f32>) -> tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V9:.+]] = stablehlo.maximum %[[V6]], %[[V8]] : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V10:.+]] = stablehlo.constant dense<6.400000e+01> : tensor<f32>
// CHECK-NEXT:    %[[V11:.+]] = stablehlo.broadcast_in_dim %[[V10]], dims = [] : (tensor<f32>) -> tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V12:.+]] = stablehlo.minimum %[[V9]], %[[V11]] : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V13:.+]] = stablehlo.constant dense<4.471500e-02> : tensor<f32>
// CHECK-NEXT:    %[[V14:.+]] = stablehlo.broadcast_in_dim %[[V13]], dims = [] : (tensor<f32>) -> tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V15:.+]] = stablehlo.multiply %[[V12]], %[[V14]] : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V16:.+]] = stablehlo.multiply %[[V15]], %[[V12]] : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V17:.+]] = stablehlo.multiply %[[V16]], %[[V12]] : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V18:.+]] = stablehlo.add %[[V12]], %[[V17]] : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V19:.+]] = stablehlo.constant dense<0.797884583> : tensor<f32>
// CHECK-NEXT:    %[[V20:.+]] = stablehlo.broadcast_in_dim %[[V19]], dims = [] : (tensor<f32>) -> tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V21:.+]] = stablehlo.multiply %[[V18]], %[[V20]] : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V22:.+]] = stablehlo.tanh %[[V21]] : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V23:.+]] = stablehlo.constant dense<1.000000e+00> : tensor<f32>
// CHECK-NEXT:    %[[V24:.+]] = stablehlo.broadcast_in_dim %[[V23]], dims = [] : (tensor<f32>) -> tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V25:.+]] = stablehlo.add %[[V22]], %[[V24]] : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V26:.+]] = stablehlo.constant dense<5.000000e-01> : tensor<f32>
// CHECK-NEXT:    %[[V27:.+]] = stablehlo.broadcast_in_dim %[[V26]], dims = [] : (tensor<f32>) -> tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V28:.+]] = stablehlo.multiply %[[V6]], %[[V27]] : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[NEURONS:.+]] = stablehlo.multiply %[[V28]], %[[V25]] : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V29:.+]] = stablehlo.dot_general %[[NEURONS]], %[[LAYER0_MLP_W_OUT]], contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2x3x1xf32>, tensor<1x2xf32>) -> tensor<2x3x2xf32>
// CHECK-NEXT:    %[[STREAM:.+]] = stablehlo.add %[[EMBED]], %[[V29]] : tensor<2x3x2xf32>
// CHECK-NEXT:    %[[V30:.+]] = stablehlo.dot_general %[[STREAM]], %[[LAYER1_MLP_W_IN]], contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2x3x2xf32>, tensor<2x1xf32>) -> tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V31:.+]] = stablehlo.constant dense<-8.700000e+01> : tensor<f32>
// CHECK-NEXT:    %[[V32:.+]] = stablehlo.broadcast_in_dim %[[V31]], dims = [] : (tensor<f32>) -> tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V33:.+]] = stablehlo.maximum %[[V30]], %[[V32]] : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V34:.+]] = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
// CHECK-NEXT:    %[[V35:.+]] = stablehlo.broadcast_in_dim %[[V34]], dims = [] : (tensor<f32>) -> tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V36:.+]] = stablehlo.multiply %[[V33]], %[[V35]] : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V37:.+]] = stablehlo.exponential %[[V36]] : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V38:.+]] = stablehlo.broadcast_in_dim %[[V23]], dims = [] : (tensor<f32>) -> tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V39:.+]] = stablehlo.add %[[V37]], %[[V38]] : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V40:.+]] = stablehlo.divide %[[V30]], %[[V39]] : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V41:.+]] = stablehlo.broadcast_in_dim %[[V31]], dims = [] : (tensor<f32>) -> tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V42:.+]] = stablehlo.compare LE, %[[V30]], %[[V41]] : (tensor<2x3x1xf32>, tensor<2x3x1xf32>) -> tensor<2x3x1xi1>
// CHECK-NEXT:    %[[V43:.+]] = stablehlo.constant dense<0.000000e+00> : tensor<f32>
// CHECK-NEXT:    %[[V44:.+]] = stablehlo.broadcast_in_dim %[[V43]], dims = [] : (tensor<f32>) -> tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V45:.+]] = stablehlo.select %[[V42]], %[[V44]], %[[V40]] : tensor<2x3x1xi1>, tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V46:.+]] = stablehlo.dot_general %[[STREAM]], %[[LAYER1_MLP_W_UP]], contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2x3x2xf32>, tensor<2x1xf32>) -> tensor<2x3x1xf32>
// CHECK-NEXT:    %[[NEURONS_1:.+]] = stablehlo.multiply %[[V45]], %[[V46]] : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V47:.+]] = stablehlo.dot_general %[[NEURONS_1]], %[[LAYER1_MLP_W_OUT]], contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2x3x1xf32>, tensor<1x2xf32>) -> tensor<2x3x2xf32>
// CHECK-NEXT:    %[[STREAM_1:.+]] = stablehlo.add %[[STREAM]], %[[V47]] : tensor<2x3x2xf32>
// CHECK-NEXT:    %[[LOGITS:.+]] = stablehlo.dot_general %[[STREAM_1]], %[[UNEMBED_W_U]], contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2x3x2xf32>, tensor<2x1xf32>) -> tensor<2x3x1xf32>
// CHECK-NEXT:    func.return %[[LOGITS]] : tensor<2x3x1xf32>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

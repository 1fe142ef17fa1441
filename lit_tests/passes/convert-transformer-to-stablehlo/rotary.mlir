// RUN: rasp-opt -p 'convert-transformer-to-stablehlo{batch=2 length=3}' %s | filecheck --match-full-lines %s

// The sine and cosine of each position are constants; a constant matrix swaps the halves.
transformer.model @p tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 2 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x2xf32 sparse {(0, 0) : 1.0}> W_pos <3x2xf32 sparse {}> : !transformer.residual<2>
  %1 = transformer.attention %0 layer 0 rotary <base 10000.0 factor 1.0> {
    transformer.head<"a"> W_Q <2x2xf32 sparse {}> W_K <2x2xf32 sparse {}> W_V <2x1xf32 sparse {}> W_O <1x2xf32 sparse {}>
  } : !transformer.residual<2>
  %o = transformer.unembed %1 decode<categorical ["a"]> W_U <2x1xf32 sparse {}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       builtin.module @p {
// CHECK-NEXT:  func.func public @main(%[[IDS:.+]]: tensor<2x3xi32>, %[[EMBED_W_E:.+]]: tensor<3x2xf32> {transformer.weight = "embed/W_E"}, %[[EMBED_W_POS:.+]]: tensor<3x2xf32> {transformer.weight = "embed/W_pos"}, %[[LAYER0_HEAD0_W_Q:.+]]: tensor<2x2xf32> {transformer.weight = "layer0/head0/W_Q"}, %[[LAYER0_HEAD0_W_K:.+]]: tensor<2x2xf32> {transformer.weight = "layer0/head0/W_K"}, %[[LAYER0_HEAD0_W_V:.+]]: tensor<2x1xf32> {transformer.weight = "layer0/head0/W_V"}, %[[LAYER0_HEAD0_W_O:.+]]: tensor<1x2xf32> {transformer.weight = "layer0/head0/W_O"}, %[[UNEMBED_W_U:.+]]: tensor<2x1xf32> {transformer.weight = "unembed/W_U"}) -> tensor<2x3x1xf32> {
// CHECK-NEXT:    %[[V0:.+]] = stablehlo.constant dense<2> : tensor<i32>
// CHECK-NEXT:    %[[V1:.+]] = stablehlo.broadcast_in_dim %[[V0]], dims = [] : (tensor<i32>) -> tensor<2x3xi32>
// CHECK-NEXT:    %[[V2:.+]] = stablehlo.compare NE, %[[IDS]], %[[V1]] : (tensor<2x3xi32>, tensor<2x3xi32>) -> tensor<2x3xi1>
// CHECK-NEXT:    %[[VISIBLE:.+]] = stablehlo.broadcast_in_dim %[[V2]], dims = [0, 2] : (tensor<2x3xi1>) -> tensor<2x3x3xi1>
// CHECK-NEXT:    %[[V3:.+]] = "stablehlo.gather"(%[[EMBED_W_E]], %[[IDS]]) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, slice_sizes = array<i64: 1, 2>}> : (tensor<3x2xf32>, tensor<2x3xi32>) -> tensor<2x3x2xf32>
// CHECK-NEXT:    %[[V4:.+]] = stablehlo.slice %[[EMBED_W_POS]] [0:3, 0:2] : (tensor<3x2xf32>) -> tensor<3x2xf32>
// CHECK-NEXT:    %[[V5:.+]] = stablehlo.broadcast_in_dim %[[V4]], dims = [1, 2] : (tensor<3x2xf32>) -> tensor<2x3x2xf32>
// CHECK-NEXT:    %[[EMBED:.+]] = stablehlo.add %[[V3]], %[[V5]] : tensor<2x3x2xf32>
// CHECK-NEXT:    %[[QUERIES:.+]] = stablehlo.dot_general %[[EMBED]], %[[LAYER0_HEAD0_W_Q]], contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2x3x2xf32>, tensor<2x2xf32>) -> tensor<2x3x2xf32>
// CHECK-NEXT:    %[[KEYS:.+]] = stablehlo.dot_general %[[EMBED]], %[[LAYER0_HEAD0_W_K]], contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2x3x2xf32>, tensor<2x2xf32>) -> tensor<2x3x2xf32>
// CHECK-NEXT:    %[[VALUES:.+]] = stablehlo.dot_general %[[EMBED]], %[[LAYER0_HEAD0_W_V]], contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2x3x2xf32>, tensor<2x1xf32>) -> tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V6:.+]] = stablehlo.constant dense<{{\[\[}}0.000000e+00, 1.000000e+00], [-1.000000e+00, 0.000000e+00]]> : tensor<2x2xf32>
// CHECK-NEXT:    %[[V7:.+]] = stablehlo.constant dense<{{\[\[}}1.000000e+00, 1.000000e+00], [0.540302277, 0.540302277], [-0.416146845, -0.416146845]]> : tensor<3x2xf32>
// CHECK-NEXT:    %[[V8:.+]] = stablehlo.slice %[[V7]] [0:3, 0:2] : (tensor<3x2xf32>) -> tensor<3x2xf32>
// CHECK-NEXT:    %[[V9:.+]] = stablehlo.broadcast_in_dim %[[V8]], dims = [1, 2] : (tensor<3x2xf32>) -> tensor<2x3x2xf32>
// CHECK-NEXT:    %[[V10:.+]] = stablehlo.constant dense<{{\[\[}}0.000000e+00, 0.000000e+00], [0.841470957, 0.841470957], [0.909297407, 0.909297407]]> : tensor<3x2xf32>
// CHECK-NEXT:    %[[V11:.+]] = stablehlo.slice %[[V10]] [0:3, 0:2] : (tensor<3x2xf32>) -> tensor<3x2xf32>
// CHECK-NEXT:    %[[V12:.+]] = stablehlo.broadcast_in_dim %[[V11]], dims = [1, 2] : (tensor<3x2xf32>) -> tensor<2x3x2xf32>
// CHECK-NEXT:    %[[V13:.+]] = stablehlo.dot_general %[[QUERIES]], %[[V6]], contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2x3x2xf32>, tensor<2x2xf32>) -> tensor<2x3x2xf32>
// CHECK-NEXT:    %[[V14:.+]] = stablehlo.multiply %[[QUERIES]], %[[V9]] : tensor<2x3x2xf32>
// CHECK-NEXT:    %[[V15:.+]] = stablehlo.multiply %[[V13]], %[[V12]] : tensor<2x3x2xf32>
// CHECK-NEXT:    %[[V16:.+]] = stablehlo.add %[[V14]], %[[V15]] : tensor<2x3x2xf32>
// CHECK-NEXT:    %[[V17:.+]] = stablehlo.constant dense<{{\[\[}}0.000000e+00, 1.000000e+00], [-1.000000e+00, 0.000000e+00]]> : tensor<2x2xf32>
// CHECK-NEXT:    %[[V18:.+]] = stablehlo.constant dense<{{\[\[}}1.000000e+00, 1.000000e+00], [0.540302277, 0.540302277], [-0.416146845, -0.416146845]]> : tensor<3x2xf32>
// CHECK-NEXT:    %[[V19:.+]] = stablehlo.slice %[[V18]] [0:3, 0:2] : (tensor<3x2xf32>) -> tensor<3x2xf32>
// CHECK-NEXT:    %[[V20:.+]] = stablehlo.broadcast_in_dim %[[V19]], dims = [1, 2] : (tensor<3x2xf32>) -> tensor<2x3x2xf32>
// CHECK-NEXT:    %[[V21:.+]] = stablehlo.constant dense<{{\[\[}}0.000000e+00, 0.000000e+00], [0.841470957, 0.841470957], [0.909297407, 0.909297407]]> : tensor<3x2xf32>
// CHECK-NEXT:    %[[V22:.+]] = stablehlo.slice %[[V21]] [0:3, 0:2] : (tensor<3x2xf32>) -> tensor<3x2xf32>
// CHECK-NEXT:    %[[V23:.+]] = stablehlo.broadcast_in_dim %[[V22]], dims = [1, 2] : (tensor<3x2xf32>) -> tensor<2x3x2xf32>
// CHECK-NEXT:    %[[V24:.+]] = stablehlo.dot_general %[[KEYS]], %[[V17]], contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2x3x2xf32>, tensor<2x2xf32>) -> tensor<2x3x2xf32>
// CHECK-NEXT:    %[[V25:.+]] = stablehlo.multiply %[[KEYS]], %[[V20]] : tensor<2x3x2xf32>
// CHECK-NEXT:    %[[V26:.+]] = stablehlo.multiply %[[V24]], %[[V23]] : tensor<2x3x2xf32>
// CHECK-NEXT:    %[[V27:.+]] = stablehlo.add %[[V25]], %[[V26]] : tensor<2x3x2xf32>
// CHECK-NEXT:    %[[SCORES:.+]] = stablehlo.dot_general %[[V16]], %[[V27]], batching_dims = [0] x [0], contracting_dims = [2] x [2], precision = [HIGHEST, HIGHEST] : (tensor<2x3x2xf32>, tensor<2x3x2xf32>) -> tensor<2x3x3xf32>
// CHECK-NEXT:    %[[V28:.+]] = stablehlo.constant dense<0.000000e+00> : tensor<f32>
// CHECK-NEXT:    %[[V29:.+]] = stablehlo.constant dense<1.000000e+00> : tensor<f32>
// CHECK-NEXT:    %[[V30:.+]] = stablehlo.constant dense<-3.40282347e+38> : tensor<f32>
// CHECK-NEXT:    %[[V31:.+]] = stablehlo.constant dense<-1.70141173e+38> : tensor<f32>
// CHECK-NEXT:    %[[V32:.+]] = stablehlo.broadcast_in_dim %[[V31]], dims = [] : (tensor<f32>) -> tensor<2x3x3xf32>
// CHECK-NEXT:    %[[V33:.+]] = stablehlo.select %[[VISIBLE]], %[[SCORES]], %[[V32]] : tensor<2x3x3xi1>, tensor<2x3x3xf32>
// CHECK-NEXT:    %[[V34:.+]] = stablehlo.reduce(%[[V33]] init: %[[V30]]) across dimensions = [2] : (tensor<2x3x3xf32>, tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT:    reducer(%[[V35:.+]]: tensor<f32>, %[[V36:.+]]: tensor<f32>) {
// CHECK-NEXT:      %[[V37:.+]] = stablehlo.maximum %[[V35]], %[[V36]] : tensor<f32>
// CHECK-NEXT:      stablehlo.return %[[V37]] : tensor<f32>
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V38:.+]] = stablehlo.broadcast_in_dim %[[V34]], dims = [0, 1] : (tensor<2x3xf32>) -> tensor<2x3x3xf32>
// CHECK-NEXT:    %[[V39:.+]] = stablehlo.subtract %[[V33]], %[[V38]] : tensor<2x3x3xf32>
// CHECK-NEXT:    %[[V40:.+]] = stablehlo.exponential %[[V39]] : tensor<2x3x3xf32>
// CHECK-NEXT:    %[[V41:.+]] = stablehlo.broadcast_in_dim %[[V28]], dims = [] : (tensor<f32>) -> tensor<2x3x3xf32>
// CHECK-NEXT:    %[[V42:.+]] = stablehlo.select %[[VISIBLE]], %[[V40]], %[[V41]] : tensor<2x3x3xi1>, tensor<2x3x3xf32>
// CHECK-NEXT:    %[[V43:.+]] = stablehlo.reduce(%[[V42]] init: %[[V28]]) across dimensions = [2] : (tensor<2x3x3xf32>, tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT:    reducer(%[[V44:.+]]: tensor<f32>, %[[V45:.+]]: tensor<f32>) {
// CHECK-NEXT:      %[[V46:.+]] = stablehlo.add %[[V44]], %[[V45]] : tensor<f32>
// CHECK-NEXT:      stablehlo.return %[[V46]] : tensor<f32>
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V47:.+]] = stablehlo.broadcast_in_dim %[[V28]], dims = [] : (tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT:    %[[V48:.+]] = stablehlo.compare EQ, %[[V43]], %[[V47]] : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT:    %[[V49:.+]] = stablehlo.broadcast_in_dim %[[V29]], dims = [] : (tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT:    %[[V50:.+]] = stablehlo.select %[[V48]], %[[V49]], %[[V43]] : tensor<2x3xi1>, tensor<2x3xf32>
// CHECK-NEXT:    %[[V51:.+]] = stablehlo.broadcast_in_dim %[[V50]], dims = [0, 1] : (tensor<2x3xf32>) -> tensor<2x3x3xf32>
// CHECK-NEXT:    %[[PATTERN:.+]] = stablehlo.divide %[[V42]], %[[V51]] : tensor<2x3x3xf32>
// CHECK-NEXT:    %[[V52:.+]] = stablehlo.dot_general %[[PATTERN]], %[[VALUES]], batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<2x3x3xf32>, tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V53:.+]] = stablehlo.dot_general %[[V52]], %[[LAYER0_HEAD0_W_O]], contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2x3x1xf32>, tensor<1x2xf32>) -> tensor<2x3x2xf32>
// CHECK-NEXT:    %[[STREAM:.+]] = stablehlo.add %[[EMBED]], %[[V53]] : tensor<2x3x2xf32>
// CHECK-NEXT:    %[[LOGITS:.+]] = stablehlo.dot_general %[[STREAM]], %[[UNEMBED_W_U]], contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2x3x2xf32>, tensor<2x1xf32>) -> tensor<2x3x1xf32>
// CHECK-NEXT:    func.return %[[LOGITS]] : tensor<2x3x1xf32>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

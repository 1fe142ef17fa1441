// RUN: rasp-opt -p 'convert-transformer-to-stablehlo' %s | filecheck --match-full-lines %s

// Attention with symbolic batch and length.
transformer.model @p tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 3 causal residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x2xf32 sparse {(0, 0) : 1.0}> W_pos <4x2xf32 sparse {}> : !transformer.residual<2>
  %1 = transformer.attention %0 layer 0 {
    transformer.head<"a"> W_Q <2x1xf32 sparse {}> W_K <2x1xf32 sparse {}> W_V <2x2xf32 sparse {}> W_O <2x2xf32 sparse {}>
  } : !transformer.residual<2>
  %o = transformer.unembed %1 decode<categorical ["a"]> W_U <2x1xf32 sparse {}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       builtin.module @p {
// CHECK-NEXT:  func.func public @main(%[[IDS:.+]]: tensor<?x?xi32>, %[[EMBED_W_E:.+]]: tensor<3x2xf32> {transformer.weight = "embed/W_E"}, %[[EMBED_W_POS:.+]]: tensor<4x2xf32> {transformer.weight = "embed/W_pos"}, %[[LAYER0_HEAD0_W_Q:.+]]: tensor<2x1xf32> {transformer.weight = "layer0/head0/W_Q"}, %[[LAYER0_HEAD0_W_K:.+]]: tensor<2x1xf32> {transformer.weight = "layer0/head0/W_K"}, %[[LAYER0_HEAD0_W_V:.+]]: tensor<2x2xf32> {transformer.weight = "layer0/head0/W_V"}, %[[LAYER0_HEAD0_W_O:.+]]: tensor<2x2xf32> {transformer.weight = "layer0/head0/W_O"}, %[[UNEMBED_W_U:.+]]: tensor<2x1xf32> {transformer.weight = "unembed/W_U"}) -> tensor<?x?x1xf32> {
// CHECK-NEXT:    %[[V0:.+]] = stablehlo.constant dense<2> : tensor<i32>
// CHECK-NEXT:    %[[V1:.+]] = "stablehlo.get_dimension_size"(%[[IDS]]) <{dimension = 0 : i64}> : (tensor<?x?xi32>) -> tensor<i32>
// CHECK-NEXT:    %[[V2:.+]] = stablehlo.reshape %[[V1]] : (tensor<i32>) -> tensor<1xi32>
// CHECK-NEXT:    %[[V3:.+]] = "stablehlo.get_dimension_size"(%[[IDS]]) <{dimension = 1 : i64}> : (tensor<?x?xi32>) -> tensor<i32>
// CHECK-NEXT:    %[[V4:.+]] = stablehlo.reshape %[[V3]] : (tensor<i32>) -> tensor<1xi32>
// CHECK-NEXT:    %[[V5:.+]] = stablehlo.concatenate %[[V2]], %[[V4]], dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
// CHECK-NEXT:    %[[V6:.+]] = stablehlo.dynamic_broadcast_in_dim %[[V0]], %[[V5]], dims = [] : (tensor<i32>, tensor<2xi32>) -> tensor<?x?xi32>
// CHECK-NEXT:    %[[V7:.+]] = stablehlo.compare NE, %[[IDS]], %[[V6]] : (tensor<?x?xi32>, tensor<?x?xi32>) -> tensor<?x?xi1>
// CHECK-NEXT:    %[[V8:.+]] = stablehlo.concatenate %[[V2]], %[[V4]], %[[V4]], dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
// CHECK-NEXT:    %[[V9:.+]] = stablehlo.dynamic_broadcast_in_dim %[[V7]], %[[V8]], dims = [0, 2] : (tensor<?x?xi1>, tensor<3xi32>) -> tensor<?x?x?xi1>
// CHECK-NEXT:    %[[V10:.+]] = stablehlo.concatenate %[[V4]], %[[V4]], dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
// CHECK-NEXT:    %[[V11:.+]] = "stablehlo.dynamic_iota"(%[[V10]]) <{iota_dimension = 1 : i64}> : (tensor<2xi32>) -> tensor<?x?xi32>
// CHECK-NEXT:    %[[V12:.+]] = "stablehlo.dynamic_iota"(%[[V10]]) <{iota_dimension = 0 : i64}> : (tensor<2xi32>) -> tensor<?x?xi32>
// CHECK-NEXT:    %[[V13:.+]] = stablehlo.compare LE, %[[V11]], %[[V12]] : (tensor<?x?xi32>, tensor<?x?xi32>) -> tensor<?x?xi1>
// CHECK-NEXT:    %[[V14:.+]] = stablehlo.dynamic_broadcast_in_dim %[[V13]], %[[V8]], dims = [1, 2] : (tensor<?x?xi1>, tensor<3xi32>) -> tensor<?x?x?xi1>
// CHECK-NEXT:    %[[VISIBLE:.+]] = stablehlo.and %[[V9]], %[[V14]] : tensor<?x?x?xi1>
// CHECK-NEXT:    %[[V15:.+]] = "stablehlo.gather"(%[[EMBED_W_E]], %[[IDS]]) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, slice_sizes = array<i64: 1, 2>}> : (tensor<3x2xf32>, tensor<?x?xi32>) -> tensor<?x?x2xf32>
// CHECK-NEXT:    %[[V16:.+]] = "stablehlo.dynamic_iota"(%[[V4]]) <{iota_dimension = 0 : i64}> : (tensor<1xi32>) -> tensor<?xi32>
// CHECK-NEXT:    %[[V17:.+]] = "stablehlo.gather"(%[[EMBED_W_POS]], %[[V16]]) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 2>}> : (tensor<4x2xf32>, tensor<?xi32>) -> tensor<?x2xf32>
// CHECK-NEXT:    %[[V18:.+]] = stablehlo.constant dense<2> : tensor<1xi32>
// CHECK-NEXT:    %[[V19:.+]] = stablehlo.concatenate %[[V2]], %[[V4]], %[[V18]], dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
// CHECK-NEXT:    %[[V20:.+]] = stablehlo.dynamic_broadcast_in_dim %[[V17]], %[[V19]], dims = [1, 2] : (tensor<?x2xf32>, tensor<3xi32>) -> tensor<?x?x2xf32>
// CHECK-NEXT:    %[[EMBED:.+]] = stablehlo.add %[[V15]], %[[V20]] : tensor<?x?x2xf32>
// CHECK-NEXT:    %[[QUERIES:.+]] = stablehlo.dot_general %[[EMBED]], %[[LAYER0_HEAD0_W_Q]], contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<?x?x2xf32>, tensor<2x1xf32>) -> tensor<?x?x1xf32>
// CHECK-NEXT:    %[[KEYS:.+]] = stablehlo.dot_general %[[EMBED]], %[[LAYER0_HEAD0_W_K]], contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<?x?x2xf32>, tensor<2x1xf32>) -> tensor<?x?x1xf32>
// CHECK-NEXT:    %[[VALUES:.+]] = stablehlo.dot_general %[[EMBED]], %[[LAYER0_HEAD0_W_V]], contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<?x?x2xf32>, tensor<2x2xf32>) -> tensor<?x?x2xf32>
// CHECK-NEXT:    %[[SCORES:.+]] = stablehlo.dot_general %[[QUERIES]], %[[KEYS]], batching_dims = [0] x [0], contracting_dims = [2] x [2], precision = [HIGHEST, HIGHEST] : (tensor<?x?x1xf32>, tensor<?x?x1xf32>) -> tensor<?x?x?xf32>
// CHECK-NEXT:    %[[V21:.+]] = stablehlo.constant dense<0.000000e+00> : tensor<f32>
// CHECK-NEXT:    %[[V22:.+]] = stablehlo.constant dense<1.000000e+00> : tensor<f32>
// CHECK-NEXT:    %[[V23:.+]] = stablehlo.constant dense<-3.40282347e+38> : tensor<f32>
// CHECK-NEXT:    %[[V24:.+]] = stablehlo.constant dense<-1.70141173e+38> : tensor<f32>
// CHECK-NEXT:    %[[V25:.+]] = stablehlo.dynamic_broadcast_in_dim %[[V24]], %[[V8]], dims = [] : (tensor<f32>, tensor<3xi32>) -> tensor<?x?x?xf32>
// CHECK-NEXT:    %[[V26:.+]] = stablehlo.select %[[VISIBLE]], %[[SCORES]], %[[V25]] : tensor<?x?x?xi1>, tensor<?x?x?xf32>
// CHECK-NEXT:    %[[V27:.+]] = stablehlo.reduce(%[[V26]] init: %[[V23]]) across dimensions = [2] : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
// CHECK-NEXT:    reducer(%[[V28:.+]]: tensor<f32>, %[[V29:.+]]: tensor<f32>) {
// CHECK-NEXT:      %[[V30:.+]] = stablehlo.maximum %[[V28]], %[[V29]] : tensor<f32>
// CHECK-NEXT:      stablehlo.return %[[V30]] : tensor<f32>
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V31:.+]] = stablehlo.dynamic_broadcast_in_dim %[[V27]], %[[V8]], dims = [0, 1] : (tensor<?x?xf32>, tensor<3xi32>) -> tensor<?x?x?xf32>
// CHECK-NEXT:    %[[V32:.+]] = stablehlo.subtract %[[V26]], %[[V31]] : tensor<?x?x?xf32>
// CHECK-NEXT:    %[[V33:.+]] = stablehlo.exponential %[[V32]] : tensor<?x?x?xf32>
// CHECK-NEXT:    %[[V34:.+]] = stablehlo.dynamic_broadcast_in_dim %[[V21]], %[[V8]], dims = [] : (tensor<f32>, tensor<3xi32>) -> tensor<?x?x?xf32>
// CHECK-NEXT:    %[[V35:.+]] = stablehlo.select %[[VISIBLE]], %[[V33]], %[[V34]] : tensor<?x?x?xi1>, tensor<?x?x?xf32>
// CHECK-NEXT:    %[[V36:.+]] = stablehlo.reduce(%[[V35]] init: %[[V21]]) across dimensions = [2] : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
// CHECK-NEXT:    reducer(%[[V37:.+]]: tensor<f32>, %[[V38:.+]]: tensor<f32>) {
// CHECK-NEXT:      %[[V39:.+]] = stablehlo.add %[[V37]], %[[V38]] : tensor<f32>
// CHECK-NEXT:      stablehlo.return %[[V39]] : tensor<f32>
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V40:.+]] = stablehlo.dynamic_broadcast_in_dim %[[V21]], %[[V5]], dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x?xf32>
// CHECK-NEXT:    %[[V41:.+]] = stablehlo.compare EQ, %[[V36]], %[[V40]] : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xi1>
// CHECK-NEXT:    %[[V42:.+]] = stablehlo.dynamic_broadcast_in_dim %[[V22]], %[[V5]], dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x?xf32>
// CHECK-NEXT:    %[[V43:.+]] = stablehlo.select %[[V41]], %[[V42]], %[[V36]] : tensor<?x?xi1>, tensor<?x?xf32>
// CHECK-NEXT:    %[[V44:.+]] = stablehlo.dynamic_broadcast_in_dim %[[V43]], %[[V8]], dims = [0, 1] : (tensor<?x?xf32>, tensor<3xi32>) -> tensor<?x?x?xf32>
// CHECK-NEXT:    %[[PATTERN:.+]] = stablehlo.divide %[[V35]], %[[V44]] : tensor<?x?x?xf32>
// CHECK-NEXT:    %[[V45:.+]] = stablehlo.dot_general %[[PATTERN]], %[[VALUES]], batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<?x?x?xf32>, tensor<?x?x2xf32>) -> tensor<?x?x2xf32>
// CHECK-NEXT:    %[[V46:.+]] = stablehlo.dot_general %[[V45]], %[[LAYER0_HEAD0_W_O]], contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<?x?x2xf32>, tensor<2x2xf32>) -> tensor<?x?x2xf32>
// CHECK-NEXT:    %[[STREAM:.+]] = stablehlo.add %[[EMBED]], %[[V46]] : tensor<?x?x2xf32>
// CHECK-NEXT:    %[[LOGITS:.+]] = stablehlo.dot_general %[[STREAM]], %[[UNEMBED_W_U]], contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<?x?x2xf32>, tensor<2x1xf32>) -> tensor<?x?x1xf32>
// CHECK-NEXT:    func.return %[[LOGITS]] : tensor<?x?x1xf32>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

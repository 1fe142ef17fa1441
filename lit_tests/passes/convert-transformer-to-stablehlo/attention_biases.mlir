// RUN: rasp-opt -p convert-transformer-to-stablehlo %s | filecheck --match-full-lines %s

// Queries, keys and values have biases, and the output has one.
transformer.model @m tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y", "z"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x3xf32 dense [[1.0, 1.0, 0.0], [1.0, 2.0, 0.0], [0.0, 0.0, 0.0]]> W_pos <2x3xf32 sparse {(1, 1) : 1.0}> : !transformer.residual<3>
  %1 = transformer.attention %0 layer 0 b_O <3xf32 dense [0.0, 0.5, 0.0]> {
    transformer.head<"a"> W_Q <3x2xf32 dense [[4.0, 0.0], [1.0, 1.0], [0.0, 0.0]]> b_Q <2xf32 dense [1.0, 2.0]> W_K <3x2xf32 dense [[0.0, 5.0], [2.0, 0.0], [0.0, 0.0]]> b_K <2xf32 dense [1.0, -5.0]> W_V <3x1xf32 dense [[6.0], [0.0], [0.0]]> b_V <1xf32 dense [0.25]> W_O <1x3xf32 sparse {(0, 2) : 1.0}>
  } : !transformer.residual<3>
  %o = transformer.unembed %1 decode<numerical {0, 1}> W_U <3x1xf32 dense [[1.0], [0.25], [0.5]]> : !transformer.residual<3> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       builtin.module @m {
// CHECK-NEXT:  func.func public @main(%[[IDS:.+]]: tensor<?x?xi32>, %[[EMBED_W_E:.+]]: tensor<3x3xf32> {transformer.weight = "embed/W_E"}, %[[EMBED_W_POS:.+]]: tensor<2x3xf32> {transformer.weight = "embed/W_pos"}, %[[LAYER0_ATTN_B_O:.+]]: tensor<3xf32> {transformer.weight = "layer0/attn/b_O"}, %[[LAYER0_HEAD0_W_Q:.+]]: tensor<3x2xf32> {transformer.weight = "layer0/head0/W_Q"}, %[[LAYER0_HEAD0_B_Q:.+]]: tensor<2xf32> {transformer.weight = "layer0/head0/b_Q"}, %[[LAYER0_HEAD0_W_K:.+]]: tensor<3x2xf32> {transformer.weight = "layer0/head0/W_K"}, %[[LAYER0_HEAD0_B_K:.+]]: tensor<2xf32> {transformer.weight = "layer0/head0/b_K"}, %[[LAYER0_HEAD0_W_V:.+]]: tensor<3x1xf32> {transformer.weight = "layer0/head0/W_V"}, %[[LAYER0_HEAD0_B_V:.+]]: tensor<1xf32> {transformer.weight = "layer0/head0/b_V"}, %[[LAYER0_HEAD0_W_O:.+]]: tensor<1x3xf32> {transformer.weight = "layer0/head0/W_O"}, %[[UNEMBED_W_U:.+]]: tensor<3x1xf32> {transformer.weight = "unembed/W_U"}) -> tensor<?x?x1xf32> {
// CHECK-NEXT:    %[[V0:.+]] = stablehlo.constant dense<2> : tensor<i32>
// CHECK-NEXT:    %[[V1:.+]] = "stablehlo.get_dimension_size"(%[[IDS]]) <{dimension = 0 : i64}> : (tensor<?x?xi32>) -> tensor<i32>
// CHECK-NEXT:    %[[V2:.+]] = stablehlo.reshape %[[V1]] : (tensor<i32>) -> tensor<1xi32>
// CHECK-NEXT:    %[[V3:.+]] = "stablehlo.get_dimension_size"(%[[IDS]]) <{dimension = 1 : i64}> : (tensor<?x?xi32>) -> tensor<i32>
// CHECK-NEXT:    %[[V4:.+]] = stablehlo.reshape %[[V3]] : (tensor<i32>) -> tensor<1xi32>
// CHECK-NEXT:    %[[V5:.+]] = stablehlo.concatenate %[[V2]], %[[V4]], dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
// CHECK-NEXT:    %[[V6:.+]] = stablehlo.dynamic_broadcast_in_dim %[[V0]], %[[V5]], dims = [] : (tensor<i32>, tensor<2xi32>) -> tensor<?x?xi32>
// CHECK-NEXT:    %[[V7:.+]] = stablehlo.compare NE, %[[IDS]], %[[V6]] : (tensor<?x?xi32>, tensor<?x?xi32>) -> tensor<?x?xi1>
// CHECK-NEXT:    %[[V8:.+]] = stablehlo.concatenate %[[V2]], %[[V4]], %[[V4]], dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
// CHECK-NEXT:    %[[VISIBLE:.+]] = stablehlo.dynamic_broadcast_in_dim %[[V7]], %[[V8]], dims = [0, 2] : (tensor<?x?xi1>, tensor<3xi32>) -> tensor<?x?x?xi1>
// CHECK-NEXT:    %[[V9:.+]] = "stablehlo.gather"(%[[EMBED_W_E]], %[[IDS]]) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, slice_sizes = array<i64: 1, 3>}> : (tensor<3x3xf32>, tensor<?x?xi32>) -> tensor<?x?x3xf32>
// CHECK-NEXT:    %[[V10:.+]] = "stablehlo.dynamic_iota"(%[[V4]]) <{iota_dimension = 0 : i64}> : (tensor<1xi32>) -> tensor<?xi32>
// CHECK-NEXT:    %[[V11:.+]] = "stablehlo.gather"(%[[EMBED_W_POS]], %[[V10]]) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 3>}> : (tensor<2x3xf32>, tensor<?xi32>) -> tensor<?x3xf32>
// CHECK-NEXT:    %[[V12:.+]] = stablehlo.constant dense<3> : tensor<1xi32>
// CHECK-NEXT:    %[[V13:.+]] = stablehlo.concatenate %[[V2]], %[[V4]], %[[V12]], dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
// CHECK-NEXT:    %[[V14:.+]] = stablehlo.dynamic_broadcast_in_dim %[[V11]], %[[V13]], dims = [1, 2] : (tensor<?x3xf32>, tensor<3xi32>) -> tensor<?x?x3xf32>
// CHECK-NEXT:    %[[EMBED:.+]] = stablehlo.add %[[V9]], %[[V14]] : tensor<?x?x3xf32>
// CHECK-NEXT:    %[[V15:.+]] = stablehlo.dot_general %[[EMBED]], %[[LAYER0_HEAD0_W_Q]], contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<?x?x3xf32>, tensor<3x2xf32>) -> tensor<?x?x2xf32>
// CHECK-NEXT:    %[[V16:.+]] = stablehlo.constant dense<2> : tensor<1xi32>
// CHECK-NEXT:    %[[V17:.+]] = stablehlo.concatenate %[[V2]], %[[V4]], %[[V16]], dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
// CHECK-NEXT:    %[[V18:.+]] = stablehlo.dynamic_broadcast_in_dim %[[LAYER0_HEAD0_B_Q]], %[[V17]], dims = [2] : (tensor<2xf32>, tensor<3xi32>) -> tensor<?x?x2xf32>
// CHECK-NEXT:    %[[QUERIES:.+]] = stablehlo.add %[[V15]], %[[V18]] : tensor<?x?x2xf32>
// CHECK-NEXT:    %[[V19:.+]] = stablehlo.dot_general %[[EMBED]], %[[LAYER0_HEAD0_W_K]], contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<?x?x3xf32>, tensor<3x2xf32>) -> tensor<?x?x2xf32>
// CHECK-NEXT:    %[[V20:.+]] = stablehlo.dynamic_broadcast_in_dim %[[LAYER0_HEAD0_B_K]], %[[V17]], dims = [2] : (tensor<2xf32>, tensor<3xi32>) -> tensor<?x?x2xf32>
// CHECK-NEXT:    %[[KEYS:.+]] = stablehlo.add %[[V19]], %[[V20]] : tensor<?x?x2xf32>
// CHECK-NEXT:    %[[V21:.+]] = stablehlo.dot_general %[[EMBED]], %[[LAYER0_HEAD0_W_V]], contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<?x?x3xf32>, tensor<3x1xf32>) -> tensor<?x?x1xf32>
// CHECK-NEXT:    %[[V22:.+]] = stablehlo.constant dense<1> : tensor<1xi32>
// CHECK-NEXT:    %[[V23:.+]] = stablehlo.concatenate %[[V2]], %[[V4]], %[[V22]], dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
// CHECK-NEXT:    %[[V24:.+]] = stablehlo.dynamic_broadcast_in_dim %[[LAYER0_HEAD0_B_V]], %[[V23]], dims = [2] : (tensor<1xf32>, tensor<3xi32>) -> tensor<?x?x1xf32>
// CHECK-NEXT:    %[[VALUES:.+]] = stablehlo.add %[[V21]], %[[V24]] : tensor<?x?x1xf32>
// CHECK-NEXT:    %[[SCORES:.+]] = stablehlo.dot_general %[[QUERIES]], %[[KEYS]], batching_dims = [0] x [0], contracting_dims = [2] x [2], precision = [HIGHEST, HIGHEST] : (tensor<?x?x2xf32>, tensor<?x?x2xf32>) -> tensor<?x?x?xf32>
// CHECK-NEXT:    %[[V25:.+]] = stablehlo.constant dense<0.000000e+00> : tensor<f32>
// CHECK-NEXT:    %[[V26:.+]] = stablehlo.constant dense<1.000000e+00> : tensor<f32>
// CHECK-NEXT:    %[[V27:.+]] = stablehlo.constant dense<-3.40282347e+38> : tensor<f32>
// CHECK-NEXT:    %[[V28:.+]] = stablehlo.constant dense<-1.70141173e+38> : tensor<f32>
// CHECK-NEXT:    %[[V29:.+]] = stablehlo.dynamic_broadcast_in_dim %[[V28]], %[[V8]], dims = [] : (tensor<f32>, tensor<3xi32>) -> tensor<?x?x?xf32>
// CHECK-NEXT:    %[[V30:.+]] = stablehlo.select %[[VISIBLE]], %[[SCORES]], %[[V29]] : tensor<?x?x?xi1>, tensor<?x?x?xf32>
// CHECK-NEXT:    %[[V31:.+]] = stablehlo.reduce(%[[V30]] init: %[[V27]]) across dimensions = [2] : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
// CHECK-NEXT:    reducer(%[[V32:.+]]: tensor<f32>, %[[V33:.+]]: tensor<f32>) {
// CHECK-NEXT:      %[[V34:.+]] = stablehlo.maximum %[[V32]], %[[V33]] : tensor<f32>
// CHECK-NEXT:      stablehlo.return %[[V34]] : tensor<f32>
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V35:.+]] = stablehlo.dynamic_broadcast_in_dim %[[V31]], %[[V8]], dims = [0, 1] : (tensor<?x?xf32>, tensor<3xi32>) -> tensor<?x?x?xf32>
// CHECK-NEXT:    %[[V36:.+]] = stablehlo.subtract %[[V30]], %[[V35]] : tensor<?x?x?xf32>
// CHECK-NEXT:    %[[V37:.+]] = stablehlo.exponential %[[V36]] : tensor<?x?x?xf32>
// CHECK-NEXT:    %[[V38:.+]] = stablehlo.dynamic_broadcast_in_dim %[[V25]], %[[V8]], dims = [] : (tensor<f32>, tensor<3xi32>) -> tensor<?x?x?xf32>
// CHECK-NEXT:    %[[V39:.+]] = stablehlo.select %[[VISIBLE]], %[[V37]], %[[V38]] : tensor<?x?x?xi1>, tensor<?x?x?xf32>
// CHECK-NEXT:    %[[V40:.+]] = stablehlo.reduce(%[[V39]] init: %[[V25]]) across dimensions = [2] : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
// CHECK-NEXT:    reducer(%[[V41:.+]]: tensor<f32>, %[[V42:.+]]: tensor<f32>) {
// CHECK-NEXT:      %[[V43:.+]] = stablehlo.add %[[V41]], %[[V42]] : tensor<f32>
// CHECK-NEXT:      stablehlo.return %[[V43]] : tensor<f32>
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V44:.+]] = stablehlo.dynamic_broadcast_in_dim %[[V25]], %[[V5]], dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x?xf32>
// CHECK-NEXT:    %[[V45:.+]] = stablehlo.compare EQ, %[[V40]], %[[V44]] : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xi1>
// CHECK-NEXT:    %[[V46:.+]] = stablehlo.dynamic_broadcast_in_dim %[[V26]], %[[V5]], dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x?xf32>
// CHECK-NEXT:    %[[V47:.+]] = stablehlo.select %[[V45]], %[[V46]], %[[V40]] : tensor<?x?xi1>, tensor<?x?xf32>
// CHECK-NEXT:    %[[V48:.+]] = stablehlo.dynamic_broadcast_in_dim %[[V47]], %[[V8]], dims = [0, 1] : (tensor<?x?xf32>, tensor<3xi32>) -> tensor<?x?x?xf32>
// CHECK-NEXT:    %[[PATTERN:.+]] = stablehlo.divide %[[V39]], %[[V48]] : tensor<?x?x?xf32>
// CHECK-NEXT:    %[[V49:.+]] = stablehlo.dot_general %[[PATTERN]], %[[VALUES]], batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<?x?x?xf32>, tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
// CHECK-NEXT:    %[[V50:.+]] = stablehlo.dot_general %[[V49]], %[[LAYER0_HEAD0_W_O]], contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<?x?x1xf32>, tensor<1x3xf32>) -> tensor<?x?x3xf32>
// CHECK-NEXT:    %[[V51:.+]] = stablehlo.dynamic_broadcast_in_dim %[[LAYER0_ATTN_B_O]], %[[V13]], dims = [2] : (tensor<3xf32>, tensor<3xi32>) -> tensor<?x?x3xf32>
// CHECK-NEXT:    %[[V52:.+]] = stablehlo.add %[[V50]], %[[V51]] : tensor<?x?x3xf32>
// CHECK-NEXT:    %[[STREAM:.+]] = stablehlo.add %[[EMBED]], %[[V52]] : tensor<?x?x3xf32>
// CHECK-NEXT:    %[[LOGITS:.+]] = stablehlo.dot_general %[[STREAM]], %[[UNEMBED_W_U]], contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<?x?x3xf32>, tensor<3x1xf32>) -> tensor<?x?x1xf32>
// CHECK-NEXT:    func.return %[[LOGITS]] : tensor<?x?x1xf32>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

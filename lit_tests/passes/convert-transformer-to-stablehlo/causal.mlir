// RUN: rasp-opt -p 'convert-transformer-to-stablehlo{batch=2 length=4}' %s | filecheck --match-full-lines %s

// A query attends to no later key. Both heads read one stream, and their sum is added to it.
transformer.model @p tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 3 causal residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x2xf32 sparse {(0, 0) : 1.0}> W_pos <4x2xf32 sparse {}> : !transformer.residual<2>
  %1 = transformer.attention %0 layer 0 {
    transformer.head<"a"> W_Q <2x1xf32 sparse {}> W_K <2x1xf32 sparse {}> W_V <2x2xf32 sparse {}> W_O <2x2xf32 sparse {}>
    transformer.head<"b"> W_Q <2x1xf32 sparse {}> W_K <2x1xf32 sparse {}> W_V <2x2xf32 sparse {}> W_O <2x2xf32 sparse {}>
  } : !transformer.residual<2>
  %o = transformer.unembed %1 decode<categorical ["a"]> W_U <2x1xf32 sparse {}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       builtin.module @p {
// CHECK-NEXT:  func.func public @main(%[[IDS:.+]]: tensor<2x4xi32>, %[[EMBED_W_E:.+]]: tensor<3x2xf32> {transformer.weight = "embed/W_E"}, %[[EMBED_W_POS:.+]]: tensor<4x2xf32> {transformer.weight = "embed/W_pos"}, %[[LAYER0_HEAD0_W_Q:.+]]: tensor<2x1xf32> {transformer.weight = "layer0/head0/W_Q"}, %[[LAYER0_HEAD0_W_K:.+]]: tensor<2x1xf32> {transformer.weight = "layer0/head0/W_K"}, %[[LAYER0_HEAD0_W_V:.+]]: tensor<2x2xf32> {transformer.weight = "layer0/head0/W_V"}, %[[LAYER0_HEAD0_W_O:.+]]: tensor<2x2xf32> {transformer.weight = "layer0/head0/W_O"}, %[[LAYER0_HEAD1_W_Q:.+]]: tensor<2x1xf32> {transformer.weight = "layer0/head1/W_Q"}, %[[LAYER0_HEAD1_W_K:.+]]: tensor<2x1xf32> {transformer.weight = "layer0/head1/W_K"}, %[[LAYER0_HEAD1_W_V:.+]]: tensor<2x2xf32> {transformer.weight = "layer0/head1/W_V"}, %[[LAYER0_HEAD1_W_O:.+]]: tensor<2x2xf32> {transformer.weight = "layer0/head1/W_O"}, %[[UNEMBED_W_U:.+]]: tensor<2x1xf32> {transformer.weight = "unembed/W_U"}) -> tensor<2x4x1xf32> {
// CHECK-NEXT:    %[[V0:.+]] = stablehlo.constant dense<2> : tensor<i32>
// CHECK-NEXT:    %[[V1:.+]] = stablehlo.broadcast_in_dim %[[V0]], dims = [] : (tensor<i32>) -> tensor<2x4xi32>
// CHECK-NEXT:    %[[V2:.+]] = stablehlo.compare NE, %[[IDS]], %[[V1]] : (tensor<2x4xi32>, tensor<2x4xi32>) -> tensor<2x4xi1>
// CHECK-NEXT:    %[[V3:.+]] = stablehlo.broadcast_in_dim %[[V2]], dims = [0, 2] : (tensor<2x4xi1>) -> tensor<2x4x4xi1>
// CHECK-NEXT:    %[[V4:.+]] = stablehlo.iota dim = 1 : tensor<4x4xi32>
// CHECK-NEXT:    %[[V5:.+]] = stablehlo.iota dim = 0 : tensor<4x4xi32>
// CHECK-NEXT:    %[[V6:.+]] = stablehlo.compare LE, %[[V4]], %[[V5]] : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
// CHECK-NEXT:    %[[V7:.+]] = stablehlo.broadcast_in_dim %[[V6]], dims = [1, 2] : (tensor<4x4xi1>) -> tensor<2x4x4xi1>
// CHECK-NEXT:    %[[VISIBLE:.+]] = stablehlo.and %[[V3]], %[[V7]] : tensor<2x4x4xi1>
// CHECK-NEXT:    %[[V8:.+]] = "stablehlo.gather"(%[[EMBED_W_E]], %[[IDS]]) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, slice_sizes = array<i64: 1, 2>}> : (tensor<3x2xf32>, tensor<2x4xi32>) -> tensor<2x4x2xf32>
// CHECK-NEXT:    %[[V9:.+]] = stablehlo.slice %[[EMBED_W_POS]] [0:4, 0:2] : (tensor<4x2xf32>) -> tensor<4x2xf32>
// CHECK-NEXT:    %[[V10:.+]] = stablehlo.broadcast_in_dim %[[V9]], dims = [1, 2] : (tensor<4x2xf32>) -> tensor<2x4x2xf32>
// CHECK-NEXT:    %[[EMBED:.+]] = stablehlo.add %[[V8]], %[[V10]] : tensor<2x4x2xf32>
// CHECK-NEXT:    %[[QUERIES:.+]] = stablehlo.dot_general %[[EMBED]], %[[LAYER0_HEAD0_W_Q]], contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2x4x2xf32>, tensor<2x1xf32>) -> tensor<2x4x1xf32>
// CHECK-NEXT:    %[[KEYS:.+]] = stablehlo.dot_general %[[EMBED]], %[[LAYER0_HEAD0_W_K]], contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2x4x2xf32>, tensor<2x1xf32>) -> tensor<2x4x1xf32>
// CHECK-NEXT:    %[[VALUES:.+]] = stablehlo.dot_general %[[EMBED]], %[[LAYER0_HEAD0_W_V]], contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2x4x2xf32>, tensor<2x2xf32>) -> tensor<2x4x2xf32>
// CHECK-NEXT:    %[[SCORES:.+]] = stablehlo.dot_general %[[QUERIES]], %[[KEYS]], batching_dims = [0] x [0], contracting_dims = [2] x [2], precision = [HIGHEST, HIGHEST] : (tensor<2x4x1xf32>, tensor<2x4x1xf32>) -> tensor<2x4x4xf32>
// CHECK-NEXT:    %[[V11:.+]] = stablehlo.constant dense<0.000000e+00> : tensor<f32>
// CHECK-NEXT:    %[[V12:.+]] = stablehlo.constant dense<1.000000e+00> : tensor<f32>
// CHECK-NEXT:    %[[V13:.+]] = stablehlo.constant dense<-3.40282347e+38> : tensor<f32>
// CHECK-NEXT:    %[[V14:.+]] = stablehlo.constant dense<-1.70141173e+38> : tensor<f32>
// CHECK-NEXT:    %[[V15:.+]] = stablehlo.broadcast_in_dim %[[V14]], dims = [] : (tensor<f32>) -> tensor<2x4x4xf32>
// CHECK-NEXT:    %[[V16:.+]] = stablehlo.select %[[VISIBLE]], %[[SCORES]], %[[V15]] : tensor<2x4x4xi1>, tensor<2x4x4xf32>
// CHECK-NEXT:    %[[V17:.+]] = stablehlo.reduce(%[[V16]] init: %[[V13]]) across dimensions = [2] : (tensor<2x4x4xf32>, tensor<f32>) -> tensor<2x4xf32>
// CHECK-NEXT:    reducer(%[[V18:.+]]: tensor<f32>, %[[V19:.+]]: tensor<f32>) {
// CHECK-NEXT:      %[[V20:.+]] = stablehlo.maximum %[[V18]], %[[V19]] : tensor<f32>
// CHECK-NEXT:      stablehlo.return %[[V20]] : tensor<f32>
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V21:.+]] = stablehlo.broadcast_in_dim %[[V17]], dims = [0, 1] : (tensor<2x4xf32>) -> tensor<2x4x4xf32>
// CHECK-NEXT:    %[[V22:.+]] = stablehlo.subtract %[[V16]], %[[V21]] : tensor<2x4x4xf32>
// CHECK-NEXT:    %[[V23:.+]] = stablehlo.exponential %[[V22]] : tensor<2x4x4xf32>
// CHECK-NEXT:    %[[V24:.+]] = stablehlo.broadcast_in_dim %[[V11]], dims = [] : (tensor<f32>) -> tensor<2x4x4xf32>
// CHECK-NEXT:    %[[V25:.+]] = stablehlo.select %[[VISIBLE]], %[[V23]], %[[V24]] : tensor<2x4x4xi1>, tensor<2x4x4xf32>
// CHECK-NEXT:    %[[V26:.+]] = stablehlo.reduce(%[[V25]] init: %[[V11]]) across dimensions = [2] : (tensor<2x4x4xf32>, tensor<f32>) -> tensor<2x4xf32>
// CHECK-NEXT:    reducer(%[[V27:.+]]: tensor<f32>, %[[V28:.+]]: tensor<f32>) {
// CHECK-NEXT:      %[[V29:.+]] = stablehlo.add %[[V27]], %[[V28]] : tensor<f32>
// CHECK-NEXT:      stablehlo.return %[[V29]] : tensor<f32>
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V30:.+]] = stablehlo.broadcast_in_dim %[[V11]], dims = [] : (tensor<f32>) -> tensor<2x4xf32>
// CHECK-NEXT:    %[[V31:.+]] = stablehlo.compare EQ, %[[V26]], %[[V30]] : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xi1>
// CHECK-NEXT:    %[[V32:.+]] = stablehlo.broadcast_in_dim %[[V12]], dims = [] : (tensor<f32>) -> tensor<2x4xf32>
// CHECK-NEXT:    %[[V33:.+]] = stablehlo.select %[[V31]], %[[V32]], %[[V26]] : tensor<2x4xi1>, tensor<2x4xf32>
// CHECK-NEXT:    %[[V34:.+]] = stablehlo.broadcast_in_dim %[[V33]], dims = [0, 1] : (tensor<2x4xf32>) -> tensor<2x4x4xf32>
// CHECK-NEXT:    %[[PATTERN:.+]] = stablehlo.divide %[[V25]], %[[V34]] : tensor<2x4x4xf32>
// CHECK-NEXT:    %[[V35:.+]] = stablehlo.dot_general %[[PATTERN]], %[[VALUES]], batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<2x4x4xf32>, tensor<2x4x2xf32>) -> tensor<2x4x2xf32>
// CHECK-NEXT:    %[[V36:.+]] = stablehlo.dot_general %[[V35]], %[[LAYER0_HEAD0_W_O]], contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2x4x2xf32>, tensor<2x2xf32>) -> tensor<2x4x2xf32>
// CHECK-NEXT:    %[[QUERIES_1:.+]] = stablehlo.dot_general %[[EMBED]], %[[LAYER0_HEAD1_W_Q]], contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2x4x2xf32>, tensor<2x1xf32>) -> tensor<2x4x1xf32>
// CHECK-NEXT:    %[[KEYS_1:.+]] = stablehlo.dot_general %[[EMBED]], %[[LAYER0_HEAD1_W_K]], contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2x4x2xf32>, tensor<2x1xf32>) -> tensor<2x4x1xf32>
// CHECK-NEXT:    %[[VALUES_1:.+]] = stablehlo.dot_general %[[EMBED]], %[[LAYER0_HEAD1_W_V]], contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2x4x2xf32>, tensor<2x2xf32>) -> tensor<2x4x2xf32>
// CHECK-NEXT:    %[[SCORES_1:.+]] = stablehlo.dot_general %[[QUERIES_1]], %[[KEYS_1]], batching_dims = [0] x [0], contracting_dims = [2] x [2], precision = [HIGHEST, HIGHEST] : (tensor<2x4x1xf32>, tensor<2x4x1xf32>) -> tensor<2x4x4xf32>
// CHECK-NEXT:    %[[V37:.+]] = stablehlo.broadcast_in_dim %[[V14]], dims = [] : (tensor<f32>) -> tensor<2x4x4xf32>
// CHECK-NEXT:    %[[V38:.+]] = stablehlo.select %[[VISIBLE]], %[[SCORES_1]], %[[V37]] : tensor<2x4x4xi1>, tensor<2x4x4xf32>
// CHECK-NEXT:    %[[V39:.+]] = stablehlo.reduce(%[[V38]] init: %[[V13]]) across dimensions = [2] : (tensor<2x4x4xf32>, tensor<f32>) -> tensor<2x4xf32>
// CHECK-NEXT:    reducer(%[[V40:.+]]: tensor<f32>, %[[V41:.+]]: tensor<f32>) {
// CHECK-NEXT:      %[[V42:.+]] = stablehlo.maximum %[[V40]], %[[V41]] : tensor<f32>
// CHECK-NEXT:      stablehlo.return %[[V42]] : tensor<f32>
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V43:.+]] = stablehlo.broadcast_in_dim %[[V39]], dims = [0, 1] : (tensor<2x4xf32>) -> tensor<2x4x4xf32>
// CHECK-NEXT:    %[[V44:.+]] = stablehlo.subtract %[[V38]], %[[V43]] : tensor<2x4x4xf32>
// CHECK-NEXT:    %[[V45:.+]] = stablehlo.exponential %[[V44]] : tensor<2x4x4xf32>
// CHECK-NEXT:    %[[V46:.+]] = stablehlo.broadcast_in_dim %[[V11]], dims = [] : (tensor<f32>) -> tensor<2x4x4xf32>
// CHECK-NEXT:    %[[V47:.+]] = stablehlo.select %[[VISIBLE]], %[[V45]], %[[V46]] : tensor<2x4x4xi1>, tensor<2x4x4xf32>
// CHECK-NEXT:    %[[V48:.+]] = stablehlo.reduce(%[[V47]] init: %[[V11]]) across dimensions = [2] : (tensor<2x4x4xf32>, tensor<f32>) -> tensor<2x4xf32>
// CHECK-NEXT:    reducer(%[[V49:.+]]: tensor<f32>, %[[V50:.+]]: tensor<f32>) {
// CHECK-NEXT:      %[[V51:.+]] = stablehlo.add %[[V49]], %[[V50]] : tensor<f32>
// CHECK-NEXT:      stablehlo.return %[[V51]] : tensor<f32>
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V52:.+]] = stablehlo.broadcast_in_dim %[[V11]], dims = [] : (tensor<f32>) -> tensor<2x4xf32>
// CHECK-NEXT:    %[[V53:.+]] = stablehlo.compare EQ, %[[V48]], %[[V52]] : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xi1>
// CHECK-NEXT:    %[[V54:.+]] = stablehlo.broadcast_in_dim %[[V12]], dims = [] : (tensor<f32>) -> tensor<2x4xf32>
// CHECK-NEXT:    %[[V55:.+]] = stablehlo.select %[[V53]], %[[V54]], %[[V48]] : tensor<2x4xi1>, tensor<2x4xf32>
// CHECK-NEXT:    %[[V56:.+]] = stablehlo.broadcast_in_dim %[[V55]], dims = [0, 1] : (tensor<2x4xf32>) -> tensor<2x4x4xf32>
// CHECK-NEXT:    %[[PATTERN_1:.+]] = stablehlo.divide %[[V47]], %[[V56]] : tensor<2x4x4xf32>
// CHECK-NEXT:    %[[V57:.+]] = stablehlo.dot_general %[[PATTERN_1]], %[[VALUES_1]], batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<2x4x4xf32>, tensor<2x4x2xf32>) -> tensor<2x4x2xf32>
// CHECK-NEXT:    %[[V58:.+]] = stablehlo.dot_general %[[V57]], %[[LAYER0_HEAD1_W_O]], contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2x4x2xf32>, tensor<2x2xf32>) -> tensor<2x4x2xf32>
// CHECK-NEXT:    %[[V59:.+]] = stablehlo.add %[[V36]], %[[V58]] : tensor<2x4x2xf32>
// CHECK-NEXT:    %[[STREAM:.+]] = stablehlo.add %[[EMBED]], %[[V59]] : tensor<2x4x2xf32>
// CHECK-NEXT:    %[[LOGITS:.+]] = stablehlo.dot_general %[[STREAM]], %[[UNEMBED_W_U]], contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2x4x2xf32>, tensor<2x1xf32>) -> tensor<2x4x1xf32>
// CHECK-NEXT:    func.return %[[LOGITS]] : tensor<2x4x1xf32>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

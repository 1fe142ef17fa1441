// RUN: rasp-opt -p 'convert-transformer-to-stablehlo{batch=2 length=3}' %s | filecheck --match-full-lines %s

// An RMS norm before the half-layer, which the attention alone reads; a layer norm in the stream.
transformer.model @p tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 2 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x2xf32 sparse {(0, 0) : 1.0}> W_pos <3x2xf32 sparse {}> : !transformer.residual<2>
  %1 = transformer.norm %0 "n" rms eps 1.000000e-06 : f64 gain <2xf32 dense [1.0, 2.0]> : !transformer.residual<2>
  %2 = transformer.attention %0 reads %1 layer 0 scale 5.000000e-01 : f64 {
    transformer.head<"a"> W_Q <2x2xf32 sparse {}> W_K <2x2xf32 sparse {}> W_V <2x1xf32 sparse {}> W_O <1x2xf32 sparse {}>
  } : !transformer.residual<2>
  %3 = transformer.norm %2 "k" layer eps 1.000000e-05 : f64 gain <2xf32 dense [1.0, 2.0]> shift <2xf32 dense [0.5, 0.0]> : !transformer.residual<2>
  %o = transformer.unembed %3 decode<categorical ["a"]> W_U <2x1xf32 sparse {}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       builtin.module @p {
// CHECK-NEXT:  func.func public @main(%[[IDS:.+]]: tensor<2x3xi32>, %[[EMBED_W_E:.+]]: tensor<3x2xf32> {transformer.weight = "embed/W_E"}, %[[EMBED_W_POS:.+]]: tensor<3x2xf32> {transformer.weight = "embed/W_pos"}, %[[N_GAIN:.+]]: tensor<2xf32> {transformer.weight = "n/gain"}, %[[LAYER0_HEAD0_W_Q:.+]]: tensor<2x2xf32> {transformer.weight = "layer0/head0/W_Q"}, %[[LAYER0_HEAD0_W_K:.+]]: tensor<2x2xf32> {transformer.weight = "layer0/head0/W_K"}, %[[LAYER0_HEAD0_W_V:.+]]: tensor<2x1xf32> {transformer.weight = "layer0/head0/W_V"}, %[[LAYER0_HEAD0_W_O:.+]]: tensor<1x2xf32> {transformer.weight = "layer0/head0/W_O"}, %[[K_GAIN:.+]]: tensor<2xf32> {transformer.weight = "k/gain"}, %[[K_SHIFT:.+]]: tensor<2xf32> {transformer.weight = "k/shift"}, %[[UNEMBED_W_U:.+]]: tensor<2x1xf32> {transformer.weight = "unembed/W_U"}) -> tensor<2x3x1xf32> {
// CHECK-NEXT:    %[[V0:.+]] = stablehlo.constant dense<2> : tensor<i32>
// CHECK-NEXT:    %[[V1:.+]] = stablehlo.broadcast_in_dim %[[V0]], dims = [] : (tensor<i32>) -> tensor<2x3xi32>
// CHECK-NEXT:    %[[V2:.+]] = stablehlo.compare NE, %[[IDS]], %[[V1]] : (tensor<2x3xi32>, tensor<2x3xi32>) -> tensor<2x3xi1>
// CHECK-NEXT:    %[[VISIBLE:.+]] = stablehlo.broadcast_in_dim %[[V2]], dims = [0, 2] : (tensor<2x3xi1>) -> tensor<2x3x3xi1>
// CHECK-NEXT:    %[[V3:.+]] = "stablehlo.gather"(%[[EMBED_W_E]], %[[IDS]]) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, slice_sizes = array<i64: 1, 2>}> : (tensor<3x2xf32>, tensor<2x3xi32>) -> tensor<2x3x2xf32>
// CHECK-NEXT:    %[[V4:.+]] = stablehlo.slice %[[EMBED_W_POS]] [0:3, 0:2] : (tensor<3x2xf32>) -> tensor<3x2xf32>
// CHECK-NEXT:    %[[V5:.+]] = stablehlo.broadcast_in_dim %[[V4]], dims = [1, 2] : (tensor<3x2xf32>) -> tensor<2x3x2xf32>
// CHECK-NEXT:    %[[EMBED:.+]] = stablehlo.add %[[V3]], %[[V5]] : tensor<2x3x2xf32>
// CHECK-NEXT:    %[[V6:.+]] = stablehlo.multiply %[[EMBED]], %[[EMBED]] : tensor<2x3x2xf32>
// CHECK-NEXT:    %[[V7:.+]] = stablehlo.constant dense<0.000000e+00> : tensor<f32>
// CHECK-NEXT:    %[[V8:.+]] = stablehlo.reduce(%[[V6]] init: %[[V7]]) across dimensions = [2] : (tensor<2x3x2xf32>, tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT:    reducer(%[[V9:.+]]: tensor<f32>, %[[V10:.+]]: tensor<f32>) {
// CHECK-NEXT:      %[[V11:.+]] = stablehlo.add %[[V9]], %[[V10]] : tensor<f32>
// CHECK-NEXT:      stablehlo.return %[[V11]] : tensor<f32>
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V12:.+]] = stablehlo.constant dense<2.000000e+00> : tensor<f32>
// CHECK-NEXT:    %[[V13:.+]] = stablehlo.broadcast_in_dim %[[V12]], dims = [] : (tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT:    %[[V14:.+]] = stablehlo.divide %[[V8]], %[[V13]] : tensor<2x3xf32>
// CHECK-NEXT:    %[[V15:.+]] = stablehlo.constant dense<1.000000e-06> : tensor<f32>
// CHECK-NEXT:    %[[V16:.+]] = stablehlo.broadcast_in_dim %[[V15]], dims = [] : (tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT:    %[[V17:.+]] = stablehlo.add %[[V14]], %[[V16]] : tensor<2x3xf32>
// CHECK-NEXT:    %[[V18:.+]] = stablehlo.sqrt %[[V17]] : tensor<2x3xf32>
// CHECK-NEXT:    %[[V19:.+]] = stablehlo.broadcast_in_dim %[[V18]], dims = [0, 1] : (tensor<2x3xf32>) -> tensor<2x3x2xf32>
// CHECK-NEXT:    %[[V20:.+]] = stablehlo.divide %[[EMBED]], %[[V19]] : tensor<2x3x2xf32>
// CHECK-NEXT:    %[[V21:.+]] = stablehlo.broadcast_in_dim %[[N_GAIN]], dims = [2] : (tensor<2xf32>) -> tensor<2x3x2xf32>
// CHECK-NEXT:    %[[NORMED:.+]] = stablehlo.multiply %[[V20]], %[[V21]] : tensor<2x3x2xf32>
// CHECK-NEXT:    %[[QUERIES:.+]] = stablehlo.dot_general %[[NORMED]], %[[LAYER0_HEAD0_W_Q]], contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2x3x2xf32>, tensor<2x2xf32>) -> tensor<2x3x2xf32>
// CHECK-NEXT:    %[[KEYS:.+]] = stablehlo.dot_general %[[NORMED]], %[[LAYER0_HEAD0_W_K]], contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2x3x2xf32>, tensor<2x2xf32>) -> tensor<2x3x2xf32>
// CHECK-NEXT:    %[[VALUES:.+]] = stablehlo.dot_general %[[NORMED]], %[[LAYER0_HEAD0_W_V]], contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2x3x2xf32>, tensor<2x1xf32>) -> tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V22:.+]] = stablehlo.dot_general %[[QUERIES]], %[[KEYS]], batching_dims = [0] x [0], contracting_dims = [2] x [2], precision = [HIGHEST, HIGHEST] : (tensor<2x3x2xf32>, tensor<2x3x2xf32>) -> tensor<2x3x3xf32>
// CHECK-NEXT:    %[[V23:.+]] = stablehlo.constant dense<5.000000e-01> : tensor<f32>
// CHECK-NEXT:    %[[V24:.+]] = stablehlo.broadcast_in_dim %[[V23]], dims = [] : (tensor<f32>) -> tensor<2x3x3xf32>
// CHECK-NEXT:    %[[SCORES:.+]] = stablehlo.multiply %[[V22]], %[[V24]] : tensor<2x3x3xf32>
// CHECK-NEXT:    %[[V25:.+]] = stablehlo.constant dense<1.000000e+00> : tensor<f32>
// CHECK-NEXT:    %[[V26:.+]] = stablehlo.constant dense<-3.40282347e+38> : tensor<f32>
// CHECK-NEXT:    %[[V27:.+]] = stablehlo.constant dense<-1.70141173e+38> : tensor<f32>
// CHECK-NEXT:    %[[V28:.+]] = stablehlo.broadcast_in_dim %[[V27]], dims = [] : (tensor<f32>) -> tensor<2x3x3xf32>
// CHECK-NEXT:    %[[V29:.+]] = stablehlo.select %[[VISIBLE]], %[[SCORES]], %[[V28]] : tensor<2x3x3xi1>, tensor<2x3x3xf32>
// CHECK-NEXT:    %[[V30:.+]] = stablehlo.reduce(%[[V29]] init: %[[V26]]) across dimensions = [2] : (tensor<2x3x3xf32>, tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT:    reducer(%[[V31:.+]]: tensor<f32>, %[[V32:.+]]: tensor<f32>) {
// CHECK-NEXT:      %[[V33:.+]] = stablehlo.maximum %[[V31]], %[[V32]] : tensor<f32>
// CHECK-NEXT:      stablehlo.return %[[V33]] : tensor<f32>
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V34:.+]] = stablehlo.broadcast_in_dim %[[V30]], dims = [0, 1] : (tensor<2x3xf32>) -> tensor<2x3x3xf32>
// CHECK-NEXT:    %[[V35:.+]] = stablehlo.subtract %[[V29]], %[[V34]] : tensor<2x3x3xf32>
// CHECK-NEXT:    %[[V36:.+]] = stablehlo.exponential %[[V35]] : tensor<2x3x3xf32>
// CHECK-NEXT:    %[[V37:.+]] = stablehlo.broadcast_in_dim %[[V7]], dims = [] : (tensor<f32>) -> tensor<2x3x3xf32>
// CHECK-NEXT:    %[[V38:.+]] = stablehlo.select %[[VISIBLE]], %[[V36]], %[[V37]] : tensor<2x3x3xi1>, tensor<2x3x3xf32>
// CHECK-NEXT:    %[[V39:.+]] = stablehlo.reduce(%[[V38]] init: %[[V7]]) across dimensions = [2] : (tensor<2x3x3xf32>, tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT:    reducer(%[[V40:.+]]: tensor<f32>, %[[V41:.+]]: tensor<f32>) {
// CHECK-NEXT:      %[[V42:.+]] = stablehlo.add %[[V40]], %[[V41]] : tensor<f32>
// CHECK-NEXT:      stablehlo.return %[[V42]] : tensor<f32>
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V43:.+]] = stablehlo.broadcast_in_dim %[[V7]], dims = [] : (tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT:    %[[V44:.+]] = stablehlo.compare EQ, %[[V39]], %[[V43]] : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT:    %[[V45:.+]] = stablehlo.broadcast_in_dim %[[V25]], dims = [] : (tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT:    %[[V46:.+]] = stablehlo.select %[[V44]], %[[V45]], %[[V39]] : tensor<2x3xi1>, tensor<2x3xf32>
// CHECK-NEXT:    %[[V47:.+]] = stablehlo.broadcast_in_dim %[[V46]], dims = [0, 1] : (tensor<2x3xf32>) -> tensor<2x3x3xf32>
// CHECK-NEXT:    %[[PATTERN:.+]] = stablehlo.divide %[[V38]], %[[V47]] : tensor<2x3x3xf32>
// CHECK-NEXT:    %[[V48:.+]] = stablehlo.dot_general %[[PATTERN]], %[[VALUES]], batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<2x3x3xf32>, tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V49:.+]] = stablehlo.dot_general %[[V48]], %[[LAYER0_HEAD0_W_O]], contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2x3x1xf32>, tensor<1x2xf32>) -> tensor<2x3x2xf32>
// CHECK-NEXT:    %[[STREAM:.+]] = stablehlo.add %[[EMBED]], %[[V49]] : tensor<2x3x2xf32>
// CHECK-NEXT:    %[[V50:.+]] = stablehlo.reduce(%[[STREAM]] init: %[[V7]]) across dimensions = [2] : (tensor<2x3x2xf32>, tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT:    reducer(%[[V51:.+]]: tensor<f32>, %[[V52:.+]]: tensor<f32>) {
// CHECK-NEXT:      %[[V53:.+]] = stablehlo.add %[[V51]], %[[V52]] : tensor<f32>
// CHECK-NEXT:      stablehlo.return %[[V53]] : tensor<f32>
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V54:.+]] = stablehlo.broadcast_in_dim %[[V12]], dims = [] : (tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT:    %[[V55:.+]] = stablehlo.divide %[[V50]], %[[V54]] : tensor<2x3xf32>
// CHECK-NEXT:    %[[V56:.+]] = stablehlo.broadcast_in_dim %[[V55]], dims = [0, 1] : (tensor<2x3xf32>) -> tensor<2x3x2xf32>
// CHECK-NEXT:    %[[V57:.+]] = stablehlo.subtract %[[STREAM]], %[[V56]] : tensor<2x3x2xf32>
// CHECK-NEXT:    %[[V58:.+]] = stablehlo.multiply %[[V57]], %[[V57]] : tensor<2x3x2xf32>
// CHECK-NEXT:    %[[V59:.+]] = stablehlo.reduce(%[[V58]] init: %[[V7]]) across dimensions = [2] : (tensor<2x3x2xf32>, tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT:    reducer(%[[V60:.+]]: tensor<f32>, %[[V61:.+]]: tensor<f32>) {
// CHECK-NEXT:      %[[V62:.+]] = stablehlo.add %[[V60]], %[[V61]] : tensor<f32>
// CHECK-NEXT:      stablehlo.return %[[V62]] : tensor<f32>
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[V63:.+]] = stablehlo.broadcast_in_dim %[[V12]], dims = [] : (tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT:    %[[V64:.+]] = stablehlo.divide %[[V59]], %[[V63]] : tensor<2x3xf32>
// CHECK-NEXT:    %[[V65:.+]] = stablehlo.constant dense<1.000000e-05> : tensor<f32>
// CHECK-NEXT:    %[[V66:.+]] = stablehlo.broadcast_in_dim %[[V65]], dims = [] : (tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT:    %[[V67:.+]] = stablehlo.add %[[V64]], %[[V66]] : tensor<2x3xf32>
// CHECK-NEXT:    %[[V68:.+]] = stablehlo.sqrt %[[V67]] : tensor<2x3xf32>
// CHECK-NEXT:    %[[V69:.+]] = stablehlo.broadcast_in_dim %[[V68]], dims = [0, 1] : (tensor<2x3xf32>) -> tensor<2x3x2xf32>
// CHECK-NEXT:    %[[V70:.+]] = stablehlo.divide %[[V57]], %[[V69]] : tensor<2x3x2xf32>
// CHECK-NEXT:    %[[V71:.+]] = stablehlo.broadcast_in_dim %[[K_GAIN]], dims = [2] : (tensor<2xf32>) -> tensor<2x3x2xf32>
// CHECK-NEXT:    %[[V72:.+]] = stablehlo.multiply %[[V70]], %[[V71]] : tensor<2x3x2xf32>
// CHECK-NEXT:    %[[V73:.+]] = stablehlo.broadcast_in_dim %[[K_SHIFT]], dims = [2] : (tensor<2xf32>) -> tensor<2x3x2xf32>
// CHECK-NEXT:    %[[NORMED_1:.+]] = stablehlo.add %[[V72]], %[[V73]] : tensor<2x3x2xf32>
// CHECK-NEXT:    %[[LOGITS:.+]] = stablehlo.dot_general %[[NORMED_1]], %[[UNEMBED_W_U]], contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2x3x2xf32>, tensor<2x1xf32>) -> tensor<2x3x1xf32>
// CHECK-NEXT:    func.return %[[LOGITS]] : tensor<2x3x1xf32>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

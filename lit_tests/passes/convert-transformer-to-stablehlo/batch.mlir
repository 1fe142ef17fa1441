// RUN: rasp-opt -p 'convert-transformer-to-stablehlo{batch=8}' %s | filecheck --match-full-lines %s

// With a known batch alone, positions are looked up for the length of the ids.
transformer.model @p tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 3 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x2xf32 sparse {(0, 0) : 1.0}> W_pos <4x2xf32 sparse {}> : !transformer.residual<2>
  %o = transformer.unembed %0 decode<categorical ["a"]> W_U <2x1xf32 sparse {}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       builtin.module @p {
// CHECK-NEXT:  func.func public @main(%[[IDS:.+]]: tensor<8x?xi32>, %[[EMBED_W_E:.+]]: tensor<3x2xf32> {transformer.weight = "embed/W_E"}, %[[EMBED_W_POS:.+]]: tensor<4x2xf32> {transformer.weight = "embed/W_pos"}, %[[UNEMBED_W_U:.+]]: tensor<2x1xf32> {transformer.weight = "unembed/W_U"}) -> tensor<8x?x1xf32> {
// CHECK-NEXT:    %[[V0:.+]] = stablehlo.constant dense<2> : tensor<i32>
// CHECK-NEXT:    %[[V1:.+]] = stablehlo.constant dense<8> : tensor<1xi32>
// CHECK-NEXT:    %[[V2:.+]] = "stablehlo.get_dimension_size"(%[[IDS]]) <{dimension = 1 : i64}> : (tensor<8x?xi32>) -> tensor<i32>
// CHECK-NEXT:    %[[V3:.+]] = stablehlo.reshape %[[V2]] : (tensor<i32>) -> tensor<1xi32>
// CHECK-NEXT:    %[[V4:.+]] = stablehlo.concatenate %[[V1]], %[[V3]], dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
// CHECK-NEXT:    %[[V5:.+]] = stablehlo.dynamic_broadcast_in_dim %[[V0]], %[[V4]], dims = [] : (tensor<i32>, tensor<2xi32>) -> tensor<8x?xi32>
// CHECK-NEXT:    %[[V6:.+]] = stablehlo.compare NE, %[[IDS]], %[[V5]] : (tensor<8x?xi32>, tensor<8x?xi32>) -> tensor<8x?xi1>
// CHECK-NEXT:    %[[V7:.+]] = stablehlo.concatenate %[[V1]], %[[V3]], %[[V3]], dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
// CHECK-NEXT:    %[[VISIBLE:.+]] = stablehlo.dynamic_broadcast_in_dim %[[V6]], %[[V7]], dims = [0, 2] : (tensor<8x?xi1>, tensor<3xi32>) -> tensor<8x?x?xi1>
// CHECK-NEXT:    %[[V8:.+]] = "stablehlo.gather"(%[[EMBED_W_E]], %[[IDS]]) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, slice_sizes = array<i64: 1, 2>}> : (tensor<3x2xf32>, tensor<8x?xi32>) -> tensor<8x?x2xf32>
// CHECK-NEXT:    %[[V9:.+]] = "stablehlo.dynamic_iota"(%[[V3]]) <{iota_dimension = 0 : i64}> : (tensor<1xi32>) -> tensor<?xi32>
// CHECK-NEXT:    %[[V10:.+]] = "stablehlo.gather"(%[[EMBED_W_POS]], %[[V9]]) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 2>}> : (tensor<4x2xf32>, tensor<?xi32>) -> tensor<?x2xf32>
// CHECK-NEXT:    %[[V11:.+]] = stablehlo.constant dense<2> : tensor<1xi32>
// CHECK-NEXT:    %[[V12:.+]] = stablehlo.concatenate %[[V1]], %[[V3]], %[[V11]], dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
// CHECK-NEXT:    %[[V13:.+]] = stablehlo.dynamic_broadcast_in_dim %[[V10]], %[[V12]], dims = [1, 2] : (tensor<?x2xf32>, tensor<3xi32>) -> tensor<8x?x2xf32>
// CHECK-NEXT:    %[[EMBED:.+]] = stablehlo.add %[[V8]], %[[V13]] : tensor<8x?x2xf32>
// CHECK-NEXT:    %[[LOGITS:.+]] = stablehlo.dot_general %[[EMBED]], %[[UNEMBED_W_U]], contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<8x?x2xf32>, tensor<2x1xf32>) -> tensor<8x?x1xf32>
// CHECK-NEXT:    func.return %[[LOGITS]] : tensor<8x?x1xf32>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

// RUN: rasp-opt -p 'convert-transformer-to-stablehlo' %s | filecheck --match-full-lines %s

// Without known sizes, ops that need a size take it from the ids.
transformer.model @p tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 3 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x2xf32 sparse {(0, 0) : 1.0}> W_pos <4x2xf32 sparse {}> : !transformer.residual<2>
  %o = transformer.unembed %0 decode<categorical ["a"]> W_U <2x1xf32 sparse {}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       builtin.module @p {
// CHECK-NEXT:  func.func public @main(%[[IDS:.+]]: tensor<?x?xi32>, %[[EMBED_W_E:.+]]: tensor<3x2xf32> {transformer.weight = "embed/W_E"}, %[[EMBED_W_POS:.+]]: tensor<4x2xf32> {transformer.weight = "embed/W_pos"}, %[[UNEMBED_W_U:.+]]: tensor<2x1xf32> {transformer.weight = "unembed/W_U"}) -> tensor<?x?x1xf32> {
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
// CHECK-NEXT:    %[[V9:.+]] = "stablehlo.gather"(%[[EMBED_W_E]], %[[IDS]]) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, slice_sizes = array<i64: 1, 2>}> : (tensor<3x2xf32>, tensor<?x?xi32>) -> tensor<?x?x2xf32>
// CHECK-NEXT:    %[[V10:.+]] = "stablehlo.dynamic_iota"(%[[V4]]) <{iota_dimension = 0 : i64}> : (tensor<1xi32>) -> tensor<?xi32>
// CHECK-NEXT:    %[[V11:.+]] = "stablehlo.gather"(%[[EMBED_W_POS]], %[[V10]]) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 2>}> : (tensor<4x2xf32>, tensor<?xi32>) -> tensor<?x2xf32>
// CHECK-NEXT:    %[[V12:.+]] = stablehlo.constant dense<2> : tensor<1xi32>
// CHECK-NEXT:    %[[V13:.+]] = stablehlo.concatenate %[[V2]], %[[V4]], %[[V12]], dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
// CHECK-NEXT:    %[[V14:.+]] = stablehlo.dynamic_broadcast_in_dim %[[V11]], %[[V13]], dims = [1, 2] : (tensor<?x2xf32>, tensor<3xi32>) -> tensor<?x?x2xf32>
// CHECK-NEXT:    %[[EMBED:.+]] = stablehlo.add %[[V9]], %[[V14]] : tensor<?x?x2xf32>
// CHECK-NEXT:    %[[LOGITS:.+]] = stablehlo.dot_general %[[EMBED]], %[[UNEMBED_W_U]], contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<?x?x2xf32>, tensor<2x1xf32>) -> tensor<?x?x1xf32>
// CHECK-NEXT:    func.return %[[LOGITS]] : tensor<?x?x1xf32>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

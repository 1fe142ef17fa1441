// RUN: rasp-opt -p 'convert-transformer-to-stablehlo{batch=2 length=4}' %s | filecheck --match-full-lines %s

// Several results in the order of the model's, and weights of another type.
transformer.model @p tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 3 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x2xf64 sparse {(0, 0) : 1.0}> W_pos <4x2xf64 sparse {}> : !transformer.residual<2>
  %o = transformer.unembed %0 decode<categorical ["a"]> W_U <2x1xf64 sparse {}> : !transformer.residual<2> -> !transformer.logits<1>
  %n = transformer.unembed %0 decode<categorical ["a", "b"]> W_U <2x2xf64 sparse {}> : !transformer.residual<2> -> !transformer.logits<2>
  transformer.return %n, %o : !transformer.logits<2>, !transformer.logits<1>
}

// CHECK:       builtin.module @p {
// CHECK-NEXT:  func.func public @main(%[[IDS:.+]]: tensor<2x4xi32>, %[[EMBED_W_E:.+]]: tensor<3x2xf64> {transformer.weight = "embed/W_E"}, %[[EMBED_W_POS:.+]]: tensor<4x2xf64> {transformer.weight = "embed/W_pos"}, %[[UNEMBED0_W_U:.+]]: tensor<2x1xf64> {transformer.weight = "unembed0/W_U"}, %[[UNEMBED1_W_U:.+]]: tensor<2x2xf64> {transformer.weight = "unembed1/W_U"}) -> (tensor<2x4x2xf64>, tensor<2x4x1xf64>) {
// CHECK-NEXT:    %[[V0:.+]] = stablehlo.constant dense<2> : tensor<i32>
// CHECK-NEXT:    %[[V1:.+]] = stablehlo.broadcast_in_dim %[[V0]], dims = [] : (tensor<i32>) -> tensor<2x4xi32>
// CHECK-NEXT:    %[[V2:.+]] = stablehlo.compare NE, %[[IDS]], %[[V1]] : (tensor<2x4xi32>, tensor<2x4xi32>) -> tensor<2x4xi1>
// CHECK-NEXT:    %[[VISIBLE:.+]] = stablehlo.broadcast_in_dim %[[V2]], dims = [0, 2] : (tensor<2x4xi1>) -> tensor<2x4x4xi1>
// CHECK-NEXT:    %[[V3:.+]] = "stablehlo.gather"(%[[EMBED_W_E]], %[[IDS]]) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, slice_sizes = array<i64: 1, 2>}> : (tensor<3x2xf64>, tensor<2x4xi32>) -> tensor<2x4x2xf64>
// CHECK-NEXT:    %[[V4:.+]] = stablehlo.slice %[[EMBED_W_POS]] [0:4, 0:2] : (tensor<4x2xf64>) -> tensor<4x2xf64>
// CHECK-NEXT:    %[[V5:.+]] = stablehlo.broadcast_in_dim %[[V4]], dims = [1, 2] : (tensor<4x2xf64>) -> tensor<2x4x2xf64>
// CHECK-NEXT:    %[[EMBED:.+]] = stablehlo.add %[[V3]], %[[V5]] : tensor<2x4x2xf64>
// CHECK-NEXT:    %[[LOGITS:.+]] = stablehlo.dot_general %[[EMBED]], %[[UNEMBED0_W_U]], contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2x4x2xf64>, tensor<2x1xf64>) -> tensor<2x4x1xf64>
// CHECK-NEXT:    %[[LOGITS_1:.+]] = stablehlo.dot_general %[[EMBED]], %[[UNEMBED1_W_U]], contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2x4x2xf64>, tensor<2x2xf64>) -> tensor<2x4x2xf64>
// CHECK-NEXT:    func.return %[[LOGITS_1]], %[[LOGITS]] : tensor<2x4x2xf64>, tensor<2x4x1xf64>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

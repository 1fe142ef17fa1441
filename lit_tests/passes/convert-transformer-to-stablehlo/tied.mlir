// RUN: rasp-opt -p 'convert-transformer-to-stablehlo{batch=2 length=2}' --split-input-file %s | filecheck --match-full-lines %s

// The stream times the gain is contracted with W_E, along the directions of both.
transformer.model @m tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 1 causal residual_labels<"x"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <4x1xf32 sparse {(0, 0) : 1.0}> W_pos <2x1xf32 sparse {}> : !transformer.residual<1>
  %o = transformer.unembed %0 tied decode<categorical ["a", "b", "bos", "pad"]> gain <1xf32 dense [2.0]> b_U <4xf32 sparse {}> : !transformer.residual<1> -> !transformer.logits<4>
  transformer.return %o : !transformer.logits<4>
}

// CHECK:       builtin.module @m {
// CHECK-NEXT:  func.func public @main(%[[IDS:.+]]: tensor<2x2xi32>, %[[EMBED_W_E:.+]]: tensor<4x1xf32> {transformer.weight = "embed/W_E"}, %[[EMBED_W_POS:.+]]: tensor<2x1xf32> {transformer.weight = "embed/W_pos"}, %[[UNEMBED_GAIN:.+]]: tensor<1xf32> {transformer.weight = "unembed/gain"}, %[[UNEMBED_B_U:.+]]: tensor<4xf32> {transformer.weight = "unembed/b_U"}) -> tensor<2x2x4xf32> {
// CHECK-NEXT:    %[[V0:.+]] = stablehlo.constant dense<3> : tensor<i32>
// CHECK-NEXT:    %[[V1:.+]] = stablehlo.broadcast_in_dim %[[V0]], dims = [] : (tensor<i32>) -> tensor<2x2xi32>
// CHECK-NEXT:    %[[V2:.+]] = stablehlo.compare NE, %[[IDS]], %[[V1]] : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
// CHECK-NEXT:    %[[V3:.+]] = stablehlo.broadcast_in_dim %[[V2]], dims = [0, 2] : (tensor<2x2xi1>) -> tensor<2x2x2xi1>
// CHECK-NEXT:    %[[V4:.+]] = stablehlo.iota dim = 1 : tensor<2x2xi32>
// CHECK-NEXT:    %[[V5:.+]] = stablehlo.iota dim = 0 : tensor<2x2xi32>
// CHECK-NEXT:    %[[V6:.+]] = stablehlo.compare LE, %[[V4]], %[[V5]] : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
// CHECK-NEXT:    %[[V7:.+]] = stablehlo.broadcast_in_dim %[[V6]], dims = [1, 2] : (tensor<2x2xi1>) -> tensor<2x2x2xi1>
// CHECK-NEXT:    %[[VISIBLE:.+]] = stablehlo.and %[[V3]], %[[V7]] : tensor<2x2x2xi1>
// CHECK-NEXT:    %[[V8:.+]] = "stablehlo.gather"(%[[EMBED_W_E]], %[[IDS]]) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, slice_sizes = array<i64: 1, 1>}> : (tensor<4x1xf32>, tensor<2x2xi32>) -> tensor<2x2x1xf32>
// CHECK-NEXT:    %[[V9:.+]] = stablehlo.slice %[[EMBED_W_POS]] [0:2, 0:1] : (tensor<2x1xf32>) -> tensor<2x1xf32>
// CHECK-NEXT:    %[[V10:.+]] = stablehlo.broadcast_in_dim %[[V9]], dims = [1, 2] : (tensor<2x1xf32>) -> tensor<2x2x1xf32>
// CHECK-NEXT:    %[[EMBED:.+]] = stablehlo.add %[[V8]], %[[V10]] : tensor<2x2x1xf32>
// CHECK-NEXT:    %[[V11:.+]] = stablehlo.broadcast_in_dim %[[UNEMBED_GAIN]], dims = [2] : (tensor<1xf32>) -> tensor<2x2x1xf32>
// CHECK-NEXT:    %[[V12:.+]] = stablehlo.multiply %[[EMBED]], %[[V11]] : tensor<2x2x1xf32>
// CHECK-NEXT:    %[[V13:.+]] = stablehlo.dot_general %[[V12]], %[[EMBED_W_E]], contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<2x2x1xf32>, tensor<4x1xf32>) -> tensor<2x2x4xf32>
// CHECK-NEXT:    %[[V14:.+]] = stablehlo.broadcast_in_dim %[[UNEMBED_B_U]], dims = [2] : (tensor<4xf32>) -> tensor<2x2x4xf32>
// CHECK-NEXT:    %[[LOGITS:.+]] = stablehlo.add %[[V13]], %[[V14]] : tensor<2x2x4xf32>
// CHECK-NEXT:    func.return %[[LOGITS]] : tensor<2x2x4xf32>
// CHECK-NEXT:  }

// -----

transformer.model @m tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 1 causal residual_labels<"x"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <4x1xf32 sparse {(0, 0) : 1.0}> W_pos <2x1xf32 sparse {}> : !transformer.residual<1>
  %o = transformer.unembed %0 tied decode<categorical ["a", "b", "bos", "pad"]> : !transformer.residual<1> -> !transformer.logits<4>
  transformer.return %o : !transformer.logits<4>
}

// CHECK:       builtin.module @m {
// CHECK-NEXT:  func.func public @main(%[[IDS:.+]]: tensor<2x2xi32>, %[[EMBED_W_E:.+]]: tensor<4x1xf32> {transformer.weight = "embed/W_E"}, %[[EMBED_W_POS:.+]]: tensor<2x1xf32> {transformer.weight = "embed/W_pos"}) -> tensor<2x2x4xf32> {
// CHECK-NEXT:    %[[V0:.+]] = stablehlo.constant dense<3> : tensor<i32>
// CHECK-NEXT:    %[[V1:.+]] = stablehlo.broadcast_in_dim %[[V0]], dims = [] : (tensor<i32>) -> tensor<2x2xi32>
// CHECK-NEXT:    %[[V2:.+]] = stablehlo.compare NE, %[[IDS]], %[[V1]] : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
// CHECK-NEXT:    %[[V3:.+]] = stablehlo.broadcast_in_dim %[[V2]], dims = [0, 2] : (tensor<2x2xi1>) -> tensor<2x2x2xi1>
// CHECK-NEXT:    %[[V4:.+]] = stablehlo.iota dim = 1 : tensor<2x2xi32>
// CHECK-NEXT:    %[[V5:.+]] = stablehlo.iota dim = 0 : tensor<2x2xi32>
// CHECK-NEXT:    %[[V6:.+]] = stablehlo.compare LE, %[[V4]], %[[V5]] : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
// CHECK-NEXT:    %[[V7:.+]] = stablehlo.broadcast_in_dim %[[V6]], dims = [1, 2] : (tensor<2x2xi1>) -> tensor<2x2x2xi1>
// CHECK-NEXT:    %[[VISIBLE:.+]] = stablehlo.and %[[V3]], %[[V7]] : tensor<2x2x2xi1>
// CHECK-NEXT:    %[[V8:.+]] = "stablehlo.gather"(%[[EMBED_W_E]], %[[IDS]]) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, slice_sizes = array<i64: 1, 1>}> : (tensor<4x1xf32>, tensor<2x2xi32>) -> tensor<2x2x1xf32>
// CHECK-NEXT:    %[[V9:.+]] = stablehlo.slice %[[EMBED_W_POS]] [0:2, 0:1] : (tensor<2x1xf32>) -> tensor<2x1xf32>
// CHECK-NEXT:    %[[V10:.+]] = stablehlo.broadcast_in_dim %[[V9]], dims = [1, 2] : (tensor<2x1xf32>) -> tensor<2x2x1xf32>
// CHECK-NEXT:    %[[EMBED:.+]] = stablehlo.add %[[V8]], %[[V10]] : tensor<2x2x1xf32>
// CHECK-NEXT:    %[[LOGITS:.+]] = stablehlo.dot_general %[[EMBED]], %[[EMBED_W_E]], contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<2x2x1xf32>, tensor<4x1xf32>) -> tensor<2x2x4xf32>
// CHECK-NEXT:    func.return %[[LOGITS]] : tensor<2x2x4xf32>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

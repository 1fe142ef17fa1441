// RUN: rasp-opt %s | rasp-opt | filecheck %s
// RUN: rasp-opt %s --print-op-generic | rasp-opt | filecheck %s
// RUN: rasp-opt %s --print-op-generic | filecheck %s --check-prefix GENERIC

// The ops of StableHLO to which models are lowered, in MLIR's syntax.
func.func @f(%x: tensor<2x4xf32>, %y: tensor<2x4xf32>, %w: tensor<4x3xf32>, %ids: tensor<?x?xi32>) {
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %sum = stablehlo.add %x, %y : tensor<2x4xf32>
  %difference = stablehlo.subtract %sum, %y {mark} : tensor<2x4xf32>
  %quotient = stablehlo.divide %difference, %y : tensor<2x4xf32>
  %larger = stablehlo.maximum %quotient, %y : tensor<2x4xf32>
  %power = stablehlo.exponential %larger : tensor<2x4xf32>
  %less = stablehlo.compare LT, %power, %y : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xi1>
  %both = stablehlo.and %less, %less : tensor<2x4xi1>
  %chosen = stablehlo.select %both, %x, %y : tensor<2x4xi1>, tensor<2x4xf32>
  %numbers = stablehlo.iota dim = 1 : tensor<2x4xi32>
  %wide = stablehlo.broadcast_in_dim %chosen, dims = [0, 2] : (tensor<2x4xf32>) -> tensor<2x5x4xf32>
  %part = stablehlo.slice %x [0:2, 1:4:2] : (tensor<2x4xf32>) -> tensor<2x2xf32>
  %flat = stablehlo.reshape %x : (tensor<2x4xf32>) -> tensor<8xf32>
  %twice = stablehlo.concatenate %flat, %flat, dim = 0 : (tensor<8xf32>, tensor<8xf32>) -> tensor<16xf32>
  %product = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<2x4xf32>, tensor<4x3xf32>) -> tensor<2x3xf32>
  %scores = stablehlo.dot_general %x, %y, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [HIGH, DEFAULT] : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2xf32>
  %total = stablehlo.reduce(%x init: %zero) across dimensions = [1] : (tensor<2x4xf32>, tensor<f32>) -> tensor<2xf32>
  reducer(%a: tensor<f32>, %b: tensor<f32>) {
    %c = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %c : tensor<f32>
  }
  %size = "stablehlo.get_dimension_size"(%ids) <{dimension = 1 : i64}> : (tensor<?x?xi32>) -> tensor<i32>
  %sizes = stablehlo.reshape %size : (tensor<i32>) -> tensor<1xi32>
  %all = "stablehlo.dynamic_iota"(%sizes) <{iota_dimension = 0 : i64}> : (tensor<1xi32>) -> tensor<?xi32>
  %zeros = stablehlo.dynamic_broadcast_in_dim %zero, %sizes, dims = [] : (tensor<f32>, tensor<1xi32>) -> tensor<?xf32>
  %rows = "stablehlo.gather"(%w, %ids) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, slice_sizes = array<i64: 1, 3>}> : (tensor<4x3xf32>, tensor<?x?xi32>) -> tensor<?x?x3xf32>
  func.return
}

// CHECK:         builtin.module {
// CHECK-NEXT:      func.func @f(%x: tensor<2x4xf32>, %y: tensor<2x4xf32>, %w: tensor<4x3xf32>, %ids: tensor<?x?xi32>) {
// CHECK-NEXT:        %zero = stablehlo.constant dense<0.000000e+00> : tensor<f32>
// CHECK-NEXT:        %sum = stablehlo.add %x, %y : tensor<2x4xf32>
// CHECK-NEXT:        %difference = stablehlo.subtract %sum, %y {mark} : tensor<2x4xf32>
// CHECK-NEXT:        %quotient = stablehlo.divide %difference, %y : tensor<2x4xf32>
// CHECK-NEXT:        %larger = stablehlo.maximum %quotient, %y : tensor<2x4xf32>
// CHECK-NEXT:        %power = stablehlo.exponential %larger : tensor<2x4xf32>
// CHECK-NEXT:        %less = stablehlo.compare LT, %power, %y : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xi1>
// CHECK-NEXT:        %both = stablehlo.and %less, %less : tensor<2x4xi1>
// CHECK-NEXT:        %chosen = stablehlo.select %both, %x, %y : tensor<2x4xi1>, tensor<2x4xf32>
// CHECK-NEXT:        %numbers = stablehlo.iota dim = 1 : tensor<2x4xi32>
// CHECK-NEXT:        %wide = stablehlo.broadcast_in_dim %chosen, dims = [0, 2] : (tensor<2x4xf32>) -> tensor<2x5x4xf32>
// CHECK-NEXT:        %part = stablehlo.slice %x [0:2, 1:4:2] : (tensor<2x4xf32>) -> tensor<2x2xf32>
// CHECK-NEXT:        %flat = stablehlo.reshape %x : (tensor<2x4xf32>) -> tensor<8xf32>
// CHECK-NEXT:        %twice = stablehlo.concatenate %flat, %flat, dim = 0 : (tensor<8xf32>, tensor<8xf32>) -> tensor<16xf32>
// CHECK-NEXT:        %product = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<2x4xf32>, tensor<4x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT:        %scores = stablehlo.dot_general %x, %y, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [HIGH, DEFAULT] : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2xf32>
// CHECK-NEXT:        %total = stablehlo.reduce(%x init: %zero) across dimensions = [1] : (tensor<2x4xf32>, tensor<f32>) -> tensor<2xf32>
// CHECK-NEXT:        reducer(%a: tensor<f32>, %b: tensor<f32>) {
// CHECK-NEXT:          %c = stablehlo.add %a, %b : tensor<f32>
// CHECK-NEXT:          stablehlo.return %c : tensor<f32>
// CHECK-NEXT:        }
// CHECK-NEXT:        %size = "stablehlo.get_dimension_size"(%ids) <{dimension = 1 : i64}> : (tensor<?x?xi32>) -> tensor<i32>
// CHECK-NEXT:        %sizes = stablehlo.reshape %size : (tensor<i32>) -> tensor<1xi32>
// CHECK-NEXT:        %all = "stablehlo.dynamic_iota"(%sizes) <{iota_dimension = 0 : i64}> : (tensor<1xi32>) -> tensor<?xi32>
// CHECK-NEXT:        %zeros = stablehlo.dynamic_broadcast_in_dim %zero, %sizes, dims = [] : (tensor<f32>, tensor<1xi32>) -> tensor<?xf32>
// CHECK-NEXT:        %rows = "stablehlo.gather"(%w, %ids) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, slice_sizes = array<i64: 1, 3>}> : (tensor<4x3xf32>, tensor<?x?xi32>) -> tensor<?x?x3xf32>
// CHECK-NEXT:        func.return
// CHECK-NEXT:      }
// CHECK-NEXT:    }

// GENERIC: %zero = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
// GENERIC: %less = "stablehlo.compare"(%power, %y) <{comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xi1>
// GENERIC: %part = "stablehlo.slice"(%x) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 4>, strides = array<i64: 1, 2>}> : (tensor<2x4xf32>) -> tensor<2x2xf32>
// GENERIC: %product = "stablehlo.dot_general"(%x, %w) <{dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>}> : (tensor<2x4xf32>, tensor<4x3xf32>) -> tensor<2x3xf32>
// GENERIC: %scores = "stablehlo.dot_general"(%x, %y) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGH>, #stablehlo<precision DEFAULT>]}> : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2xf32>
// GENERIC: %total = "stablehlo.reduce"(%x, %zero) <{dimensions = array<i64: 1>}> ({
// GENERIC: %rows = "stablehlo.gather"(%w, %ids) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, slice_sizes = array<i64: 1, 3>}> : (tensor<4x3xf32>, tensor<?x?xi32>) -> tensor<?x?x3xf32>

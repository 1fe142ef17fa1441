// RUN: rasp-opt %s | rasp-opt | filecheck --match-full-lines %s
// RUN: rasp-opt %s --print-op-generic | rasp-opt | filecheck --match-full-lines %s
// RUN: rasp-opt %s --print-op-generic | filecheck --match-full-lines %s --check-prefix GENERIC

// The ops of StableHLO to which models are lowered, in MLIR's syntax.
func.func @f(%x: tensor<2x4xf32>, %y: tensor<2x4xf32>, %w: tensor<4x3xf32>, %ids: tensor<?x?xi32>) {
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %sum = stablehlo.add %x, %y : tensor<2x4xf32>
  %difference = stablehlo.subtract %sum, %y {mark} : tensor<2x4xf32>
  %quotient = stablehlo.divide %difference, %y : tensor<2x4xf32>
  %larger = stablehlo.maximum %quotient, %y : tensor<2x4xf32>
  %smaller = stablehlo.minimum %quotient, %y : tensor<2x4xf32>
  %square = stablehlo.multiply %smaller, %smaller : tensor<2x4xf32>
  %root = stablehlo.sqrt %square : tensor<2x4xf32>
  %bent = stablehlo.tanh %root : tensor<2x4xf32>
  %power = stablehlo.exponential %larger : tensor<2x4xf32>
  %less = stablehlo.compare LT, %power, %y : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xi1>
  %both = stablehlo.and %less, %less : tensor<2x4xi1>
  %chosen = stablehlo.select %both, %x, %y : tensor<2x4xi1>, tensor<2x4xf32>
  %numbers = stablehlo.iota dim = 1 : tensor<2x4xi32>
  %wide = stablehlo.broadcast_in_dim %chosen, dims = [0, 2] : (tensor<2x4xf32>) -> tensor<2x5x4xf32>
  %part = stablehlo.slice %x [0:2, 1:4:2] : (tensor<2x4xf32>) -> tensor<2x2xf32>
  %same = stablehlo.slice %zero [] : (tensor<f32>) -> tensor<f32>
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

// CHECK:       func.func @f(%[[X:.+]]: tensor<2x4xf32>, %[[Y:.+]]: tensor<2x4xf32>, %[[W:.+]]: tensor<4x3xf32>, %[[IDS:.+]]: tensor<?x?xi32>) {
// CHECK-NEXT:    %[[ZERO:.+]] = stablehlo.constant dense<0.000000e+00> : tensor<f32>
// CHECK-NEXT:    %[[SUM:.+]] = stablehlo.add %[[X]], %[[Y]] : tensor<2x4xf32>
// CHECK-NEXT:    %[[DIFFERENCE:.+]] = stablehlo.subtract %[[SUM]], %[[Y]] {mark} : tensor<2x4xf32>
// CHECK-NEXT:    %[[QUOTIENT:.+]] = stablehlo.divide %[[DIFFERENCE]], %[[Y]] : tensor<2x4xf32>
// CHECK-NEXT:    %[[LARGER:.+]] = stablehlo.maximum %[[QUOTIENT]], %[[Y]] : tensor<2x4xf32>
// CHECK-NEXT:    %[[SMALLER:.+]] = stablehlo.minimum %[[QUOTIENT]], %[[Y]] : tensor<2x4xf32>
// CHECK-NEXT:    %[[SQUARE:.+]] = stablehlo.multiply %[[SMALLER]], %[[SMALLER]] : tensor<2x4xf32>
// CHECK-NEXT:    %[[ROOT:.+]] = stablehlo.sqrt %[[SQUARE]] : tensor<2x4xf32>
// CHECK-NEXT:    %[[BENT:.+]] = stablehlo.tanh %[[ROOT]] : tensor<2x4xf32>
// CHECK-NEXT:    %[[POWER:.+]] = stablehlo.exponential %[[LARGER]] : tensor<2x4xf32>
// CHECK-NEXT:    %[[LESS:.+]] = stablehlo.compare LT, %[[POWER]], %[[Y]] : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xi1>
// CHECK-NEXT:    %[[BOTH:.+]] = stablehlo.and %[[LESS]], %[[LESS]] : tensor<2x4xi1>
// CHECK-NEXT:    %[[CHOSEN:.+]] = stablehlo.select %[[BOTH]], %[[X]], %[[Y]] : tensor<2x4xi1>, tensor<2x4xf32>
// CHECK-NEXT:    %[[NUMBERS:.+]] = stablehlo.iota dim = 1 : tensor<2x4xi32>
// CHECK-NEXT:    %[[WIDE:.+]] = stablehlo.broadcast_in_dim %[[CHOSEN]], dims = [0, 2] : (tensor<2x4xf32>) -> tensor<2x5x4xf32>
// CHECK-NEXT:    %[[PART:.+]] = stablehlo.slice %[[X]] [0:2, 1:4:2] : (tensor<2x4xf32>) -> tensor<2x2xf32>
// CHECK-NEXT:    %[[SAME:.+]] = stablehlo.slice %[[ZERO]] [] : (tensor<f32>) -> tensor<f32>
// CHECK-NEXT:    %[[FLAT:.+]] = stablehlo.reshape %[[X]] : (tensor<2x4xf32>) -> tensor<8xf32>
// CHECK-NEXT:    %[[TWICE:.+]] = stablehlo.concatenate %[[FLAT]], %[[FLAT]], dim = 0 : (tensor<8xf32>, tensor<8xf32>) -> tensor<16xf32>
// CHECK-NEXT:    %[[PRODUCT:.+]] = stablehlo.dot_general %[[X]], %[[W]], contracting_dims = [1] x [0] : (tensor<2x4xf32>, tensor<4x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT:    %[[SCORES:.+]] = stablehlo.dot_general %[[X]], %[[Y]], batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [HIGH, DEFAULT] : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2xf32>
// CHECK-NEXT:    %[[TOTAL:.+]] = stablehlo.reduce(%[[X]] init: %[[ZERO]]) across dimensions = [1] : (tensor<2x4xf32>, tensor<f32>) -> tensor<2xf32>
// CHECK-NEXT:    reducer(%[[A:.+]]: tensor<f32>, %[[B:.+]]: tensor<f32>) {
// CHECK-NEXT:      %[[C:.+]] = stablehlo.add %[[A]], %[[B]] : tensor<f32>
// CHECK-NEXT:      stablehlo.return %[[C]] : tensor<f32>
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[SIZE:.+]] = "stablehlo.get_dimension_size"(%[[IDS]]) <{dimension = 1 : i64}> : (tensor<?x?xi32>) -> tensor<i32>
// CHECK-NEXT:    %[[SIZES:.+]] = stablehlo.reshape %[[SIZE]] : (tensor<i32>) -> tensor<1xi32>
// CHECK-NEXT:    %[[ALL:.+]] = "stablehlo.dynamic_iota"(%[[SIZES]]) <{iota_dimension = 0 : i64}> : (tensor<1xi32>) -> tensor<?xi32>
// CHECK-NEXT:    %[[ZEROS:.+]] = stablehlo.dynamic_broadcast_in_dim %[[ZERO]], %[[SIZES]], dims = [] : (tensor<f32>, tensor<1xi32>) -> tensor<?xf32>
// CHECK-NEXT:    %[[ROWS:.+]] = "stablehlo.gather"(%[[W]], %[[IDS]]) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, slice_sizes = array<i64: 1, 3>}> : (tensor<4x3xf32>, tensor<?x?xi32>) -> tensor<?x?x3xf32>
// CHECK-NEXT:    func.return
// CHECK-NEXT:  }

// GENERIC:       "func.func"() <{sym_name = "f", function_type = (tensor<2x4xf32>, tensor<2x4xf32>, tensor<4x3xf32>, tensor<?x?xi32>) -> ()}> ({
// GENERIC-NEXT:  ^bb0(%[[X:.+]]: tensor<2x4xf32>, %[[Y:.+]]: tensor<2x4xf32>, %[[W:.+]]: tensor<4x3xf32>, %[[IDS:.+]]: tensor<?x?xi32>):
// GENERIC-NEXT:    %[[ZERO:.+]] = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
// GENERIC-NEXT:    %[[SUM:.+]] = "stablehlo.add"(%[[X]], %[[Y]]) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
// GENERIC-NEXT:    %[[DIFFERENCE:.+]] = "stablehlo.subtract"(%[[SUM]], %[[Y]]) {mark} : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
// GENERIC-NEXT:    %[[QUOTIENT:.+]] = "stablehlo.divide"(%[[DIFFERENCE]], %[[Y]]) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
// GENERIC-NEXT:    %[[LARGER:.+]] = "stablehlo.maximum"(%[[QUOTIENT]], %[[Y]]) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
// GENERIC-NEXT:    %[[SMALLER:.+]] = "stablehlo.minimum"(%[[QUOTIENT]], %[[Y]]) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
// GENERIC-NEXT:    %[[SQUARE:.+]] = "stablehlo.multiply"(%[[SMALLER]], %[[SMALLER]]) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
// GENERIC-NEXT:    %[[ROOT:.+]] = "stablehlo.sqrt"(%[[SQUARE]]) : (tensor<2x4xf32>) -> tensor<2x4xf32>
// GENERIC-NEXT:    %[[BENT:.+]] = "stablehlo.tanh"(%[[ROOT]]) : (tensor<2x4xf32>) -> tensor<2x4xf32>
// GENERIC-NEXT:    %[[POWER:.+]] = "stablehlo.exponential"(%[[LARGER]]) : (tensor<2x4xf32>) -> tensor<2x4xf32>
// GENERIC-NEXT:    %[[LESS:.+]] = "stablehlo.compare"(%[[POWER]], %[[Y]]) <{comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xi1>
// GENERIC-NEXT:    %[[BOTH:.+]] = "stablehlo.and"(%[[LESS]], %[[LESS]]) : (tensor<2x4xi1>, tensor<2x4xi1>) -> tensor<2x4xi1>
// GENERIC-NEXT:    %[[CHOSEN:.+]] = "stablehlo.select"(%[[BOTH]], %[[X]], %[[Y]]) : (tensor<2x4xi1>, tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
// GENERIC-NEXT:    %[[NUMBERS:.+]] = "stablehlo.iota"() <{iota_dimension = 1 : i64}> : () -> tensor<2x4xi32>
// GENERIC-NEXT:    %[[WIDE:.+]] = "stablehlo.broadcast_in_dim"(%[[CHOSEN]]) <{broadcast_dimensions = array<i64: 0, 2>}> : (tensor<2x4xf32>) -> tensor<2x5x4xf32>
// GENERIC-NEXT:    %[[PART:.+]] = "stablehlo.slice"(%[[X]]) <{start_indices = array<i64: 0, 1>, limit_indices = array<i64: 2, 4>, strides = array<i64: 1, 2>}> : (tensor<2x4xf32>) -> tensor<2x2xf32>
// GENERIC-NEXT:    %[[SAME:.+]] = "stablehlo.slice"(%[[ZERO]]) <{start_indices = array<i64>, limit_indices = array<i64>, strides = array<i64>}> : (tensor<f32>) -> tensor<f32>
// GENERIC-NEXT:    %[[FLAT:.+]] = "stablehlo.reshape"(%[[X]]) : (tensor<2x4xf32>) -> tensor<8xf32>
// GENERIC-NEXT:    %[[TWICE:.+]] = "stablehlo.concatenate"(%[[FLAT]], %[[FLAT]]) <{dimension = 0 : i64}> : (tensor<8xf32>, tensor<8xf32>) -> tensor<16xf32>
// GENERIC-NEXT:    %[[PRODUCT:.+]] = "stablehlo.dot_general"(%[[X]], %[[W]]) <{dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>}> : (tensor<2x4xf32>, tensor<4x3xf32>) -> tensor<2x3xf32>
// GENERIC-NEXT:    %[[SCORES:.+]] = "stablehlo.dot_general"(%[[X]], %[[Y]]) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGH>, #stablehlo<precision DEFAULT>]}> : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2xf32>
// GENERIC-NEXT:    %[[TOTAL:.+]] = "stablehlo.reduce"(%[[X]], %[[ZERO]]) <{dimensions = array<i64: 1>}> ({
// GENERIC-NEXT:    ^bb0(%[[A:.+]]: tensor<f32>, %[[B:.+]]: tensor<f32>):
// GENERIC-NEXT:      %[[C:.+]] = "stablehlo.add"(%[[A]], %[[B]]) : (tensor<f32>, tensor<f32>) -> tensor<f32>
// GENERIC-NEXT:      "stablehlo.return"(%[[C]]) : (tensor<f32>) -> ()
// GENERIC-NEXT:    }) : (tensor<2x4xf32>, tensor<f32>) -> tensor<2xf32>
// GENERIC-NEXT:    %[[SIZE:.+]] = "stablehlo.get_dimension_size"(%[[IDS]]) <{dimension = 1 : i64}> : (tensor<?x?xi32>) -> tensor<i32>
// GENERIC-NEXT:    %[[SIZES:.+]] = "stablehlo.reshape"(%[[SIZE]]) : (tensor<i32>) -> tensor<1xi32>
// GENERIC-NEXT:    %[[ALL:.+]] = "stablehlo.dynamic_iota"(%[[SIZES]]) <{iota_dimension = 0 : i64}> : (tensor<1xi32>) -> tensor<?xi32>
// GENERIC-NEXT:    %[[ZEROS:.+]] = "stablehlo.dynamic_broadcast_in_dim"(%[[ZERO]], %[[SIZES]]) <{broadcast_dimensions = array<i64>}> : (tensor<f32>, tensor<1xi32>) -> tensor<?xf32>
// GENERIC-NEXT:    %[[ROWS:.+]] = "stablehlo.gather"(%[[W]], %[[IDS]]) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, slice_sizes = array<i64: 1, 3>}> : (tensor<4x3xf32>, tensor<?x?xi32>) -> tensor<?x?x3xf32>
// GENERIC-NEXT:    "func.return"() : () -> ()
// GENERIC-NEXT:  }) : () -> ()

// `raspc update-checks` wrote the CHECK lines.

// RUN: rasp-opt --verify-diagnostics --split-input-file %s | filecheck --match-full-lines %s

%x, %y = "test.op"() : () -> (tensor<2x4xf32>, tensor<2x3xf32>)
%sum = "stablehlo.add"(%x, %y) : (tensor<2x4xf32>, tensor<2x3xf32>) -> tensor<2x4xf32>

// CHECK:       attribute tensor<2x4xf32> expected from variable 'T', but got tensor<2x3xf32>

// -----

%c = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i64>

// CHECK:       the value has type tensor<i32>, not that of the result

// -----

%x = "test.op"() : () -> tensor<2x4xf32>
%wide = stablehlo.broadcast_in_dim %x, dims = [0] : (tensor<2x4xf32>) -> tensor<2x5x4xf32>

// CHECK:       1 dims for an operand of 2 axes

// -----

%x = "test.op"() : () -> tensor<2x4xf32>
%wide = stablehlo.broadcast_in_dim %x, dims = [0, 3] : (tensor<2x4xf32>) -> tensor<2x5x4xf32>

// CHECK:       dim 3 is no axis of tensor<2x5x4xf32>

// -----

%x, %n = "test.op"() : () -> (tensor<2x4xf32>, tensor<3xi32>)
%wide = stablehlo.dynamic_broadcast_in_dim %x, %n, dims = [0, 1] : (tensor<2x4xf32>, tensor<3xi32>) -> tensor<2x5x4xf32>

// CHECK:       an axis of size 4 does not fit axis 1 of tensor<2x5x4xf32>

// -----

%x = "test.op"() : () -> tensor<2x4xf32>
%part = stablehlo.slice %x [0:2] : (tensor<2x4xf32>) -> tensor<2x4xf32>

// CHECK:       {{^}}a range is needed for each of 2 axes

// -----

%x = "test.op"() : () -> tensor<2x4xf32>
%part = "stablehlo.slice"(%x) <{start_indices = array<i64: 0, 0>, limit_indices = array<i64: 2>, strides = array<i64: 1, 1>}> : (tensor<2x4xf32>) -> tensor<2x4xf32>

// CHECK:       {{^}}a range is needed for each of 2 axes

// -----

%x, %w = "test.op"() : () -> (tensor<2x4xf32>, tensor<3x5xf32>)
%p = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<2x4xf32>, tensor<3x5xf32>) -> tensor<2x5xf32>

// CHECK:       axes of sizes (4,) are paired with axes of sizes (3,)

// -----

%x, %w = "test.op"() : () -> (tensor<2x4xf32>, tensor<4x5xf32>)
%p = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<2x4xf32>, tensor<4x5xf32>) -> tensor<5x2xf32>

// CHECK:       the product has sizes (2, 5), not those of the result

// -----

%x, %w = "test.op"() : () -> (tensor<2x4xf32>, tensor<4x5xf32>)
%p = stablehlo.dot_general %x, %w, contracting_dims = [2] x [0] : (tensor<2x4xf32>, tensor<4x5xf32>) -> tensor<2x5xf32>

// CHECK:       axis 2 is no axis of tensor<2x4xf32>

// -----

%x, %zero = "test.op"() : () -> (tensor<2x4xf32>, tensor<f32>)
%r = stablehlo.reduce(%x init: %zero) across dimensions = [1] : (tensor<2x4xf32>, tensor<f32>) -> tensor<4xf32>
reducer(%a: tensor<f32>, %b: tensor<f32>) {
  stablehlo.return %a : tensor<f32>
}

// CHECK:       the reduction has sizes (2,), not those of the result

// -----

%x, %zero = "test.op"() : () -> (tensor<2x4xf32>, tensor<f32>)
%r = stablehlo.reduce(%x init: %zero) across dimensions = [1] : (tensor<2x4xf32>, tensor<f32>) -> tensor<2xf32>
reducer(%a: tensor<f32>) {
  stablehlo.return %a : tensor<f32>
}

// CHECK:       the body takes two values of the type of the initial value

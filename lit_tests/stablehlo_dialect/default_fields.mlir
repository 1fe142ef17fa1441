// RUN: rasp-opt %s | filecheck %s

// Fields that the text of an attribute omits are empty lists and the number 0, and are not printed.
// CHECK: gather = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0]>
builtin.module attributes {
  gather = #stablehlo.gather<collapsed_slice_dims = [0], offset_dims = [2], start_index_map = [0], index_vector_dim = 0>,
  again = #stablehlo.gather<offset_dims = [1]>} {
}
// CHECK-SAME: again = #stablehlo.gather<offset_dims = [1]>

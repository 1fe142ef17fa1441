// RUN: raspc compile %S/Inputs/definedness.py --output is_index --output is_token --output is_length --output is_width --output is_constant --output is_aggregate --output is_aggregate_or --output is_aggregate_of_undefined --output is_filled --output is_quotient --output is_sum --output is_sum_of_text --output is_product --output is_less --output is_less_text --output is_equal --output is_equal_to_undefined --output is_negated --output is_negated_undefined --output is_sign --output is_both --output is_both_undefined --output is_chosen --output is_chosen_undefined --output is_chosen_by_undefined --output is_tuple --output is_tuple_of_undefined --output is_tested --output is_where --output is_where_undefined --output is_products --output is_square --output is_power --output is_product_of_products --output is_least --output is_table --vocab "a b" --max-seq-len 3 --emit rasp | filecheck %s
// RUN: raspc compile %S/Inputs/definedness.py --output is_index --output is_token --output is_length --output is_width --output is_constant --output is_aggregate --output is_aggregate_or --output is_aggregate_of_undefined --output is_filled --output is_quotient --output is_sum --output is_sum_of_text --output is_product --output is_less --output is_less_text --output is_equal --output is_equal_to_undefined --output is_negated --output is_negated_undefined --output is_sign --output is_both --output is_both_undefined --output is_chosen --output is_chosen_undefined --output is_chosen_by_undefined --output is_tuple --output is_tuple_of_undefined --output is_tested --output is_where --output is_where_undefined --output is_products --output is_square --output is_power --output is_product_of_products --output is_least --output is_table --vocab "a b" --max-seq-len 3 --emit rasp | rasp-opt -p rasp-lower-lazy-maps | filecheck %s --check-prefix=LOWERED

// A test of an s-op that is defined at every position is a map; of one that may not be, a lazy map, which
// becomes a map where the values say that the s-op is defined.

// CHECK: %is_index = rasp.map(%index, %tokens) named "is_index" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK: %is_token = rasp.map(%token, %tokens) named "is_token" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK: %is_length = rasp.map(%length, %tokens) named "is_length" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK: %is_width = rasp.map(%width, %tokens) named "is_width" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK: %is_constant = rasp.map(%constant, %tokens) named "is_constant" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK: %is_aggregate = rasp.lazy_map(%aggregate, %tokens) named "is_aggregate" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK: %is_aggregate_or = rasp.map(%aggregate_or, %tokens) named "is_aggregate_or" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK: %is_aggregate_of_undefined = rasp.lazy_map(%aggregate_of_undefined, %tokens) named "is_aggregate_of_undefined" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK: %is_filled = rasp.map(%filled, %tokens) named "is_filled" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK: %is_quotient = rasp.lazy_map(%quotient, %tokens) named "is_quotient" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK: %is_sum = rasp.map(%sum, %tokens) named "is_sum" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK: %is_sum_of_text = rasp.lazy_map(%sum_of_text, %tokens) named "is_sum_of_text" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK: %is_product = rasp.lazy_map(%product, %tokens) named "is_product" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK: %is_less = rasp.map(%less, %tokens) named "is_less" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK: %is_less_text = rasp.lazy_map(%less_text, %tokens) named "is_less_text" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK: %is_equal = rasp.map(%equal, %tokens) named "is_equal" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK: %is_equal_to_undefined = rasp.lazy_map(%equal_to_undefined, %tokens) named "is_equal_to_undefined" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK: %is_negated = rasp.map(%negated, %tokens) named "is_negated" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK: %is_negated_undefined = rasp.lazy_map(%negated_undefined, %tokens) named "is_negated_undefined" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK: %is_sign = rasp.map(%sign, %tokens) named "is_sign" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK: %is_both = rasp.map(%both, %tokens) named "is_both" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK: %is_both_undefined = rasp.lazy_map(%both_undefined, %tokens) named "is_both_undefined" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK: %is_chosen = rasp.map(%chosen, %tokens) named "is_chosen" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK: %is_chosen_undefined = rasp.lazy_map(%chosen_undefined, %tokens) named "is_chosen_undefined" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK: %is_chosen_by_undefined = rasp.lazy_map(%chosen_by_undefined, %tokens) named "is_chosen_by_undefined" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK: %is_tuple = rasp.map(%tuple, %tokens) named "is_tuple" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK: %is_tuple_of_undefined = rasp.lazy_map(%tuple_of_undefined, %tokens) named "is_tuple_of_undefined" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK: %is_tested = rasp.map(%tested, %tokens) named "is_tested" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK: %is_where = rasp.map(%where, %tokens) named "is_where" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK: %is_where_undefined = rasp.lazy_map(%where_undefined, %tokens) named "is_where_undefined" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK: %is_products = rasp.lazy_map(%products, %tokens) named "is_products" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK: %is_square = rasp.lazy_map(%square, %tokens) named "is_square" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK: %is_power = rasp.lazy_map(%power, %tokens) named "is_power" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK: %is_product_of_products = rasp.lazy_map(%product_of_products, %tokens) named "is_product_of_products" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK: %is_least = rasp.map(%least, %tokens) named "is_least" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK: %is_table = rasp.lazy_map(%table, %tokens) named "is_table" : (!rasp.sop, !rasp.sop) -> !rasp.sop {


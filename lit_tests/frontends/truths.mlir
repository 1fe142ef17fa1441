// RUN: raspc compile %S/Inputs/truths.py --output compared --output compared_or --output negated --output both --output one_of --output least --output least_number --output least_number_or --output sums --output chosen --output chosen_number --output chosen_by_number --output constant --output constant_number --output filled --output filled_number --output aggregated --output aggregated_number --output of_a_mean --output table --output table_with_a_number --output literal --output tokens --output tokens_or --vocab "a b" --max-seq-len 3 --emit rasp | filecheck --match-full-lines %s

// Keys agree on truth values, and on a truth value where none is selected; numbers have a mean.

// CHECK: %compared = rasp.aggregate %select, %map agreeing named "compared" : !rasp.sop -> !rasp.sop
// CHECK: %compared_or = rasp.aggregate %select, %map agreeing default false named "compared_or" : !rasp.sop -> !rasp.sop
// CHECK: %negated = rasp.aggregate %select, %map_1 agreeing named "negated" : !rasp.sop -> !rasp.sop
// CHECK: %both = rasp.aggregate %select, %sequence_map agreeing named "both" : !rasp.sop -> !rasp.sop
// CHECK: %one_of = rasp.aggregate %select, %sequence_map_1 agreeing named "one_of" : !rasp.sop -> !rasp.sop
// CHECK: %least = rasp.aggregate %select, %sequence_map_2 agreeing named "least" : !rasp.sop -> !rasp.sop
// CHECK: %least_number = rasp.aggregate %select, %sequence_map_3 named "least_number" : !rasp.sop -> !rasp.sop
// CHECK: %least_number_or = rasp.aggregate %select, %sequence_map_3 default false named "least_number_or" : !rasp.sop -> !rasp.sop
// CHECK: %sums = rasp.aggregate %select, %sequence_map_4 named "sums" : !rasp.sop -> !rasp.sop
// CHECK: %chosen = rasp.aggregate %select, %sequence_map_5 agreeing named "chosen" : !rasp.sop -> !rasp.sop
// CHECK: %chosen_number = rasp.aggregate %select, %sequence_map_6 named "chosen_number" : !rasp.sop -> !rasp.sop
// CHECK: %chosen_by_number = rasp.aggregate %select, %sequence_map_7 agreeing named "chosen_by_number" : !rasp.sop -> !rasp.sop
// CHECK: %constant = rasp.aggregate %select, %full agreeing named "constant" : !rasp.sop -> !rasp.sop
// CHECK: %constant_number = rasp.aggregate %select, %full_1 named "constant_number" : !rasp.sop -> !rasp.sop
// CHECK: %aggregate = rasp.aggregate %select, %map agreeing named "aggregate" : !rasp.sop -> !rasp.sop
// CHECK: %filled = rasp.aggregate %select, %fill agreeing named "filled" : !rasp.sop -> !rasp.sop
// CHECK: %aggregate_1 = rasp.aggregate %select, %map agreeing named "aggregate_2" : !rasp.sop -> !rasp.sop
// CHECK: %filled_number = rasp.aggregate %select, %fill_1 named "filled_number" : !rasp.sop -> !rasp.sop
// CHECK: %aggregate_2 = rasp.aggregate %select, %map agreeing default true named "aggregate_3" : !rasp.sop -> !rasp.sop
// CHECK: %aggregated = rasp.aggregate %select, %aggregate_2 agreeing named "aggregated" : !rasp.sop -> !rasp.sop
// CHECK: %aggregate_3 = rasp.aggregate %select, %map agreeing default 0 named "aggregate_4" : !rasp.sop -> !rasp.sop
// CHECK: %aggregated_number = rasp.aggregate %select, %aggregate_3 named "aggregated_number" : !rasp.sop -> !rasp.sop
// CHECK: %aggregate_4 = rasp.aggregate %select, %indices default true named "aggregate_5" : !rasp.sop -> !rasp.sop
// CHECK: %of_a_mean = rasp.aggregate %select, %aggregate_4 named "of_a_mean" : !rasp.sop -> !rasp.sop
// CHECK: %table = rasp.aggregate %select, %map_3 agreeing named "table" : !rasp.sop -> !rasp.sop
// CHECK: %table_with_a_number = rasp.aggregate %select, %map_4 named "table_with_a_number" : !rasp.sop -> !rasp.sop
// CHECK: %literal = rasp.aggregate %select, %map_5 agreeing named "literal" : !rasp.sop -> !rasp.sop
// CHECK: %tokens_1 = rasp.aggregate %select, %tokens named "tokens_2" : !rasp.sop -> !rasp.sop
// CHECK: %tokens_or = rasp.aggregate %select, %tokens default false named "tokens_or" : !rasp.sop -> !rasp.sop

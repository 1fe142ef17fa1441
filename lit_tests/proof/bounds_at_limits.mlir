// RUN: raspc compile %S/Inputs/bounds_at_limits.py --vocab a --max-seq-len 2 --emit rasp | filecheck %s

// The bounds of small programs where a limit of effort is low: they are coarser, or the values are not
// followed; at the limit they are the same.

// CHECK:      a mean of a sum: select mean 0, decode program 7.18e-07
// CHECK-NEXT:   MAX_COMBINED_VALUES 1: select mean 0, decode program 7.782e-07
// CHECK-NEXT:   MAX_COMBINED_VALUES 5: select mean 0, decode program 7.782e-07
// CHECK-NEXT:   MAX_COMBINED_VALUES 6: the same
// CHECK-NEXT: a product of counts: select count 0, select place 0, step count_categorical 0, step product 7.629e-06, decode program 1.544e-05
// CHECK-NEXT:   BUDGET 19: select count 0, select place 0, step count_categorical 0.0004609, step product 0.02914, decode program 0.05814
// CHECK-NEXT:   BUDGET 20: select count 0, select place 0, step count_categorical 0, step product 0.001036, decode program 0.001839
// CHECK-NEXT:   BUDGET 251: select count 0, select place 0, step count_categorical 0, step product 0.001036, decode program 0.001839
// CHECK-NEXT:   BUDGET 252: the same
// CHECK-NEXT:   WEIGHTS 14: 5 neurons write to 3 directions, too many to follow
// CHECK-NEXT:   WEIGHTS 15: 21 neurons write to 7 directions, too many to follow
// CHECK-NEXT:   WEIGHTS 146: 21 neurons write to 7 directions, too many to follow
// CHECK-NEXT:   WEIGHTS 147: the same
// CHECK-NEXT:   MAX_AT_ONCE 1: the same
// CHECK-NEXT:   MAX_AT_ONCE 30: the same
// CHECK-NEXT:   MAX_NOISE_PAIRS 0: the same
// CHECK-NEXT:   MAX_NOISE_PAIRS 10: the same
// CHECK-NEXT: a function of a mean and a token: select share 0, step or 5.782e-06, decode program 1.156e-05
// CHECK-NEXT:   BUDGET 188: select share 0, step or 0.0001166, decode program 0.000154
// CHECK-NEXT:   BUDGET 189: the same
// CHECK-NEXT: a lookup: select found_mean 0, step found 1.645e-05, decode program 2.956e-05
// CHECK-NEXT:   PAIRS 80: its queries and keys are too many to compare
// CHECK-NEXT:   PAIRS 81: the same
// CHECK-NEXT:   MAX_SIDE_COMBINATIONS 2: it scores by 'the token embedding', whose values are not enumerated
// CHECK-NEXT:   MAX_SIDE_COMBINATIONS 3: it scores by 'the position embedding', whose values are not enumerated
// CHECK-NEXT:   MAX_SIDE_COMBINATIONS 8: it scores by 'the position embedding', whose values are not enumerated
// CHECK-NEXT:   MAX_SIDE_COMBINATIONS 9: the output reads 'found', whose values are not enumerated
// CHECK-NEXT:   MAX_SIDE_COMBINATIONS 10: the same
// CHECK-NEXT: a query by a sum: select there 0, step there 6.768e-10, decode program 1.206e-07
// CHECK-NEXT:   PAIRS 11: its queries and keys are too many to compare
// CHECK-NEXT:   PAIRS 12: the same
// CHECK-NEXT: a query by the nearest number: select length_mean_index 0, select reversed 0, step reversed 8.019e-28, decode program 1.604e-27
// CHECK-NEXT:   MAX_SIDE_COMBINATIONS 3: it scores by 'the position embedding', whose values are not enumerated
// CHECK-NEXT:   MAX_SIDE_COMBINATIONS 4: the same
// CHECK-NEXT:   PAIRS 15: its queries and keys are too many to compare
// CHECK-NEXT:   PAIRS 16: the same
// CHECK-NEXT: a width under a mask: select width 0, decode program 0.0001972
// CHECK-NEXT:   MAX_WORK 24: select width 0, decode program 0.0008797
// CHECK-NEXT:   MAX_WORK 25: the same
// CHECK-NEXT:   MAX_CHEAP_COORDINATES 0: select width 0, decode program 0.0008797
// CHECK-NEXT:   MAX_CHEAP_COORDINATES 1: the same
// CHECK-NEXT:   MAX_OCCURRENCES 0: the same
// CHECK-NEXT:   MAX_OCCURRENCES 5: the same
// CHECK-NEXT:   MAX_PLACED_SUMS 0: the same
// CHECK-NEXT:   MAX_PLACED_SUMS 5: the same
// CHECK-NEXT: at most 0 terms: None; None; 1 0.5
// CHECK-NEXT: at most 1 terms: None; None; 1 0.5
// CHECK-NEXT: at most 2 terms: 0.1 0.1 1 0.5; 0.1 0.1; 1 0.5

// RUN: raspc compile %S/Inputs/facts.py --output length --output low --output ties --output place --output place_at_once --output place_by_negation --output to_the_left --output to_the_right --output with_itself --output twice --output both_sides --output ties_too --output no_ties --output following --output mirrored --output halved --output pair --output parity --output negated --output longer --output reversed_tokens --output next_token --output sorted_tokens --output mean --output mean_below --output mean_same --output of_lengths --output earlier --output count --output kept --output odd_keys --output no_keys --output none_but --output at_greatest --output of_greatest --output quotient --output defined --output of_quotients --output filled --output one_text --output of_one_text --output of_texts --output short_keys --output long_keys --output either_keys --output mixed_keys --output first_token --output first_short --output one_short --vocab "1 2 3" --max-seq-len 3 --emit rasp | rasp-opt -p rasp-print-values | filecheck --match-full-lines %s
// RUN: raspc compile %S/Inputs/facts.py --output length --output low --output ties --output place --output place_at_once --output place_by_negation --output to_the_left --output to_the_right --output with_itself --output twice --output both_sides --output ties_too --output no_ties --output following --output mirrored --output halved --output pair --output parity --output negated --output longer --output reversed_tokens --output next_token --output sorted_tokens --output mean --output mean_below --output mean_same --output of_lengths --output earlier --output count --output kept --output odd_keys --output no_keys --output none_but --output at_greatest --output of_greatest --output quotient --output defined --output of_quotients --output filled --output one_text --output of_one_text --output of_texts --output short_keys --output long_keys --output either_keys --output mixed_keys --output first_token --output first_short --output one_short --vocab "1 2 3" --max-seq-len 3 --causal --emit rasp | rasp-opt -p rasp-print-values | filecheck --match-full-lines %s --check-prefix=CAUSAL

// The facts about selectors and s-ops that passes go by, and which a causal mask leaves of them.

// CHECK:      // @facts
// CHECK-NEXT: //   %tokens: {1 to 3}
// CHECK-NEXT: //   %everything: every key
// CHECK-NEXT: //   %length: {1 to 3}
// CHECK-NEXT: //     by the width of %everything: 1: {1}, 2: {2}, 3: {3}
// CHECK-NEXT: //     the same at all positions of a sequence
// CHECK-NEXT: //     a function of %tokens
// CHECK-NEXT: //   %smaller: keys that agree on %length
// CHECK-NEXT: //   %low: {0 to 3}
// CHECK-NEXT: //     by the width of %smaller: 0: {0}, 1: {1}, 2: {2}, 3: {3}
// CHECK-NEXT: //     a function of %tokens
// CHECK-NEXT: //   %same: a key or more, keys that agree on %tokens, %length, %low
// CHECK-NEXT: //   %indices: {0 to 2}
// CHECK-NEXT: //     differs from position to position
// CHECK-NEXT: //   %before: keys that agree on %length
// CHECK-NEXT: //   %selector_and: keys that agree on %tokens, %length, %low
// CHECK-NEXT: //   %ties: {0 to 3}
// CHECK-NEXT: //     by the width of %selector_and: 0: {0}, 1: {1}, 2: {2}, 3: {3}
// CHECK-NEXT: //   %place: {0 to 2}
// CHECK-NEXT: //     differs from position to position, each index once
// CHECK-NEXT: //   %selector_and_1: the same as %selector_and
// CHECK-NEXT: //   %selector_or: keys that agree on %length
// CHECK-NEXT: //   %place_at_once: {0 to 3}
// CHECK-NEXT: //     by the width of %selector_or: 0: {0}, 1: {1}, 2: {2}, 3: {3}
// CHECK-NEXT: //     differs from position to position, each index once
// CHECK-NEXT: //   %up_to: a key or more, keys that agree on %length
// CHECK-NEXT: //   %selector_not: keys that agree on %length
// CHECK-NEXT: //   %selector_and_2: keys that agree on %tokens, %length, %low
// CHECK-NEXT: //   %selector_or_1: keys that agree on %length
// CHECK-NEXT: //   %place_by_negation: {0 to 3}
// CHECK-NEXT: //     by the width of %selector_or_1: 0: {0}, 1: {1}, 2: {2}, 3: {3}
// CHECK-NEXT: //     differs from position to position, each index once
// CHECK-NEXT: //   %to_the_left: {0 to 3}
// CHECK-NEXT: //     by the width of %before: 0: {0}, 1: {1}, 2: {2}, 3: {3}
// CHECK-NEXT: //     differs from position to position, each index once
// CHECK-NEXT: //   %after: keys that agree on %length
// CHECK-NEXT: //   %to_the_right: {0 to 2}
// CHECK-NEXT: //     by the width of %after: 0: {0}, 1: {1}, 2: {2}
// CHECK-NEXT: //     differs from position to position, each index once
// CHECK-NEXT: //   %with_itself: {1 to 3}
// CHECK-NEXT: //     by the width of %up_to: 1: {1}, 2: {2}, 3: {3}
// CHECK-NEXT: //     differs from position to position
// CHECK-NEXT: //   %selector_width: {0 to 3}
// CHECK-NEXT: //     by the width of %before: 0: {0}, 1: {1}, 2: {2}, 3: {3}
// CHECK-NEXT: //     differs from position to position, each index once
// CHECK-NEXT: //   %twice: {0, 2, 4, 6}
// CHECK-NEXT: //     by the width of %before: 0: {0}, 1: {2}, 2: {4}, 3: {6}
// CHECK-NEXT: //   %both_sides: {0 to 5}
// CHECK-NEXT: //   %selector_and_3: keys that agree on %tokens, %length, %low
// CHECK-NEXT: //   %selector_or_2: keys that agree on %length
// CHECK-NEXT: //   %ties_too: {0 to 3}
// CHECK-NEXT: //     by the width of %selector_or_2: 0: {0}, 1: {1}, 2: {2}, 3: {3}
// CHECK-NEXT: //   %selector_and_4: keys that agree on %tokens, %length, %low
// CHECK-NEXT: //   %selector_and_5: keys that agree on %tokens, %length, %low
// CHECK-NEXT: //   %selector_width_1: {0 to 2}
// CHECK-NEXT: //     by the width of %selector_and_5: 0: {0}, 1: {1}, 2: {2}
// CHECK-NEXT: //   %no_ties: {0 to 5}
// CHECK-NEXT: //   %following: {1 to 3}
// CHECK-NEXT: //     differs from position to position
// CHECK-NEXT: //   %mirrored: {0 to 2}
// CHECK-NEXT: //     by the width of %everything: 1: {0}, 2: {0, 1}, 3: {0 to 2}
// CHECK-NEXT: //     differs from position to position
// CHECK-NEXT: //   %halved: {0, 1}
// CHECK-NEXT: //   %pair: {4 to 6, 8 to 10, 12 to 14}
// CHECK-NEXT: //     differs from position to position
// CHECK-NEXT: //   %parity: {0, 1}
// CHECK-NEXT: //     a function of %tokens, %low
// CHECK-NEXT: //   %negated: {-3 to -1}
// CHECK-NEXT: //     a function of %tokens, %low
// CHECK-NEXT: //   %longer: {false, true}
// CHECK-NEXT: //     by the width of %everything: 1: {false}, 2: {false}, 3: {true}
// CHECK-NEXT: //     the same at all positions of a sequence
// CHECK-NEXT: //     a function of %tokens, %length, %low, %ties, %twice, %both_sides, %ties_too, %selector_width_1, %no_ties, %halved, %parity, %negated
// CHECK-NEXT: //   %opposite: one key
// CHECK-NEXT: //   %reversed_tokens: {1 to 3}
// CHECK-NEXT: //     by the width of %opposite: 1: {1 to 3}, 2: {1 to 3}, 3: {1 to 3}
// CHECK-NEXT: //   %next_key: at most one key
// CHECK-NEXT: //   %next_token: {0 to 3}
// CHECK-NEXT: //     by the width of %next_key: 0: {0}, 1: {1 to 3}, 2: {1 to 3}, 3: {1 to 3}
// CHECK-NEXT: //   %at_place: one key
// CHECK-NEXT: //   %sorted_tokens: {1 to 3}
// CHECK-NEXT: //     by the width of %at_place: 1: {1 to 3}, 2: {1 to 3}, 3: {1 to 3}
// CHECK-NEXT: //   %mean: {1, 4/3, 3/2, 5/3, 2, 7/3, 5/2, 8/3, 3}
// CHECK-NEXT: //     by the width of %everything: 1: {1 to 3}, 2: {1, 3/2, 2, 5/2, 3}, 3: {1, 4/3, 5/3, 2, 7/3, 8/3, 3}
// CHECK-NEXT: //     the same at all positions of a sequence
// CHECK-NEXT: //     a function of %tokens, %length, %low, %ties, %twice, %both_sides, %ties_too, %selector_width_1, %no_ties, %halved, %parity, %negated, %longer, %reversed_tokens, %next_token, %sorted_tokens
// CHECK-NEXT: //   %mean_below: {0, 1, 4/3, 3/2, 5/3, 2, 7/3, 5/2, 8/3, 3}
// CHECK-NEXT: //     by the width of %smaller: 0: {0}, 1: {1 to 3}, 2: {1, 3/2, 2, 5/2, 3}, 3: {1, 4/3, 5/3, 2, 7/3, 8/3, 3}
// CHECK-NEXT: //     a function of %tokens, %low, %negated
// CHECK-NEXT: //   %parities: a key or more, keys that agree on %length, %parity, %longer, %mean
// CHECK-NEXT: //   %mean_same: {-3, -8/3, -5/2, -7/3, -2, -5/3, -3/2, -4/3, -1}
// CHECK-NEXT: //     by the width of %parities: 1: {-3 to -1}, 2: {-3, -5/2, -2, -3/2, -1}, 3: {-3, -8/3, -7/3, -2, -5/3, -4/3, -1}
// CHECK-NEXT: //     a function of %tokens, %low, %parity, %negated
// CHECK-NEXT: //   %of_lengths: {0 to 3}
// CHECK-NEXT: //     by the width of %next_key: 0: {0}, 1: {1 to 3}, 2: {1 to 3}, 3: {1 to 3}
// CHECK-NEXT: //   %first_same: one key
// CHECK-NEXT: //   %earlier: {0 to 2}
// CHECK-NEXT: //     by the width of %first_same: 1: {0 to 2}, 2: {0 to 2}, 3: {0 to 2}
// CHECK-NEXT: //   %any_of: a key or more, keys that agree on %length, %longer, %mean
// CHECK-NEXT: //   %count: {1 to 3}
// CHECK-NEXT: //     by the width of %any_of: 1: {1}, 2: {2}, 3: {3}
// CHECK-NEXT: //   %kept: {0 to 4}
// CHECK-NEXT: //     by the width of %smaller: 0: {0, 1}, 1: {1, 2}, 2: {2, 3}, 3: {3, 4}
// CHECK-NEXT: //     a function of %tokens, %low, %negated
// CHECK-NEXT: //   %odd: keys that agree on %tokens, %length, %low, %parity, %negated, %longer, %mean, %mean_below, %mean_same, %kept
// CHECK-NEXT: //   %odd_keys: {0 to 3}
// CHECK-NEXT: //     by the width of %odd: 0: {0}, 1: {1}, 2: {2}, 3: {3}
// CHECK-NEXT: //     a function of %tokens, %low, %negated
// CHECK-NEXT: //   %no_key: no key
// CHECK-NEXT: //   %no_keys: {0 to 3}
// CHECK-NEXT: //     by the width of %no_key: 0: {0}, 1: {1}, 2: {2}, 3: {3}
// CHECK-NEXT: //     a function of %tokens, %low, %negated
// CHECK-NEXT: //   %selector_not_1: every key
// CHECK-NEXT: //   %none_but: {0 to 3}
// CHECK-NEXT: //     by the width of %selector_not_1: 0: {0}, 1: {1}, 2: {2}, 3: {3}
// CHECK-NEXT: //   %greatest: one key
// CHECK-NEXT: //   %at_greatest: {0 to 2}
// CHECK-NEXT: //     by the width of %greatest: 1: {0 to 2}, 2: {0 to 2}, 3: {0 to 2}
// CHECK-NEXT: //   %selector_best: one key
// CHECK-NEXT: //   %of_greatest: {1 to 3}
// CHECK-NEXT: //     by the width of %selector_best: 1: {1 to 3}, 2: {1 to 3}, 3: {1 to 3}
// CHECK-NEXT: //     the same at all positions of a sequence
// CHECK-NEXT: //     a function of %tokens, %length, %low, %ties, %twice, %both_sides, %ties_too, %selector_width_1, %no_ties, %halved, %parity, %negated, %longer, %reversed_tokens, %next_token, %sorted_tokens, %mean, %mean_below, %mean_same, %of_lengths, %earlier, %count, %kept, %odd_keys, %no_keys, %none_but, %at_greatest
// CHECK-NEXT: //   %quotient: {1/2, 1, 3/2, 2, 3, none}
// CHECK-NEXT: //   %defined: {false, true}
// CHECK-NEXT: //     a function of %quotient
// CHECK-NEXT: //   %equal_quotients: keys that agree on %length, %longer, %mean, %of_greatest, %quotient, %defined
// CHECK-NEXT: //   %of_quotients: {0, 1, 4/3, 3/2, 5/3, 2, 7/3, 5/2, 8/3, 3}
// CHECK-NEXT: //     by the width of %equal_quotients: 0: {0}, 1: {1 to 3}, 2: {1, 3/2, 2, 5/2, 3}, 3: {1, 4/3, 5/3, 2, 7/3, 8/3, 3}
// CHECK-NEXT: //     a function of %quotient
// CHECK-NEXT: //   %aggregate: {1 to 3, none}
// CHECK-NEXT: //     by the width of %next_key: 0: {none}, 1: {1 to 3}, 2: {1 to 3}, 3: {1 to 3}
// CHECK-NEXT: //   %filled: {1 to 3, 9}
// CHECK-NEXT: //     a function of %aggregate
// CHECK-NEXT: //   %one_text: {"x"}
// CHECK-NEXT: //   %of_one_text: {"x"}
// CHECK-NEXT: //     by the width of %smaller: 0: {"x"}, 1: {"x"}, 2: {"x"}, 3: {"x"}
// CHECK-NEXT: //   %map: {"x", "y"}
// CHECK-NEXT: //     a function of %tokens, %low, %negated
// CHECK-NEXT: //   %of_texts: {"x", "y"}
// CHECK-NEXT: //     by the width of %smaller: 0: {"x"}, 1: {"x", "y"}, 2: {"x", "y"}, 3: {"x", "y"}
// CHECK-NEXT: //     keys of %smaller assumed to agree on %map, else the program is in error
// CHECK-NEXT: //     a function of %tokens, %low, %negated
// CHECK-NEXT: //   %short: keys that agree on %length, %longer, %mean, %of_greatest
// CHECK-NEXT: //   %selector_and_6: keys that agree on %length, %longer, %mean, %of_greatest
// CHECK-NEXT: //   %short_keys: {0 to 3}
// CHECK-NEXT: //     by the width of %selector_and_6: 0: {0}, 1: {1}, 2: {2}, 3: {3}
// CHECK-NEXT: //     the same at all positions of a sequence
// CHECK-NEXT: //     a function of %tokens, %length, %low, %ties, %twice, %both_sides, %ties_too, %selector_width_1, %no_ties, %halved, %parity, %negated, %longer, %reversed_tokens, %next_token, %sorted_tokens, %mean, %mean_below, %mean_same, %of_lengths, %earlier, %count, %kept, %odd_keys, %no_keys, %none_but, %at_greatest, %of_greatest, %quotient, %defined, %of_quotients, %aggregate, %filled, %one_text, %of_one_text, %map, %of_texts
// CHECK-NEXT: //   %selector_not_2: keys that agree on %length, %longer, %mean, %of_greatest, %short_keys
// CHECK-NEXT: //   %long_keys: {0 to 3}
// CHECK-NEXT: //     by the width of %selector_not_2: 0: {0}, 1: {1}, 2: {2}, 3: {3}
// CHECK-NEXT: //     the same at all positions of a sequence
// CHECK-NEXT: //     a function of %tokens, %length, %low, %ties, %twice, %both_sides, %ties_too, %selector_width_1, %no_ties, %halved, %parity, %negated, %longer, %reversed_tokens, %next_token, %sorted_tokens, %mean, %mean_below, %mean_same, %of_lengths, %earlier, %count, %kept, %odd_keys, %no_keys, %none_but, %at_greatest, %of_greatest, %quotient, %defined, %of_quotients, %aggregate, %filled, %one_text, %of_one_text, %map, %of_texts, %short_keys
// CHECK-NEXT: //   %selector_or_3: keys that agree on %length, %longer, %mean, %of_greatest, %short_keys, %long_keys
// CHECK-NEXT: //   %either_keys: {0 to 3}
// CHECK-NEXT: //     by the width of %selector_or_3: 0: {0}, 1: {1}, 2: {2}, 3: {3}
// CHECK-NEXT: //   %selector_and_7: keys that agree on %tokens, %length, %low, %parity, %negated, %longer, %mean, %mean_below, %mean_same, %kept, %odd_keys, %no_keys, %of_greatest, %map, %of_texts, %short_keys, %long_keys
// CHECK-NEXT: //   %mixed_keys: {0 to 3}
// CHECK-NEXT: //     by the width of %selector_and_7: 0: {0}, 1: {1}, 2: {2}, 3: {3}
// CHECK-NEXT: //   %selector_best_1: one key
// CHECK-NEXT: //   %first_token: {1 to 3}
// CHECK-NEXT: //     by the width of %selector_best_1: 1: {1 to 3}, 2: {1 to 3}, 3: {1 to 3}
// CHECK-NEXT: //     the same at all positions of a sequence
// CHECK-NEXT: //     a function of %tokens, %length, %low, %ties, %twice, %both_sides, %ties_too, %selector_width_1, %no_ties, %halved, %parity, %negated, %longer, %reversed_tokens, %next_token, %sorted_tokens, %mean, %mean_below, %mean_same, %of_lengths, %earlier, %count, %kept, %odd_keys, %no_keys, %none_but, %at_greatest, %of_greatest, %quotient, %defined, %of_quotients, %aggregate, %filled, %one_text, %of_one_text, %map, %of_texts, %short_keys, %long_keys, %either_keys, %mixed_keys
// CHECK-NEXT: //   %selector_best_2: at most one key
// CHECK-NEXT: //   %first_short: {0 to 3}
// CHECK-NEXT: //     by the width of %selector_best_2: 0: {0}, 1: {1 to 3}, 2: {1 to 3}, 3: {1 to 3}
// CHECK-NEXT: //     the same at all positions of a sequence
// CHECK-NEXT: //     a function of %tokens, %length, %low, %ties, %twice, %both_sides, %ties_too, %selector_width_1, %no_ties, %halved, %parity, %negated, %longer, %reversed_tokens, %next_token, %sorted_tokens, %mean, %mean_below, %mean_same, %of_lengths, %earlier, %count, %kept, %odd_keys, %no_keys, %none_but, %at_greatest, %of_greatest, %quotient, %defined, %of_quotients, %aggregate, %filled, %one_text, %of_one_text, %map, %of_texts, %short_keys, %long_keys, %either_keys, %mixed_keys, %first_token
// CHECK-NEXT: //   %selector_single: at most one key
// CHECK-NEXT: //   %one_short: {0 to 3}
// CHECK-NEXT: //     by the width of %selector_single: 0: {0}, 1: {1 to 3}, 2: {1 to 3}, 3: {1 to 3}
// CHECK-NEXT: //     the same at all positions of a sequence
// CHECK-NEXT: //     a function of %tokens, %length, %low, %ties, %twice, %both_sides, %ties_too, %selector_width_1, %no_ties, %halved, %parity, %negated, %longer, %reversed_tokens, %next_token, %sorted_tokens, %mean, %mean_below, %mean_same, %of_lengths, %earlier, %count, %kept, %odd_keys, %no_keys, %none_but, %at_greatest, %of_greatest, %quotient, %defined, %of_quotients, %aggregate, %filled, %one_text, %of_one_text, %map, %of_texts, %short_keys, %long_keys, %either_keys, %mixed_keys, %first_token, %first_short

// CAUSAL:      // @facts
// CAUSAL-NEXT: //   %tokens: {1 to 3}
// CAUSAL-NEXT: //   %everything: every key
// CAUSAL-NEXT: //   %length: {1 to 3}
// CAUSAL-NEXT: //     by the width of %everything: 1: {1}, 2: {2}, 3: {3}
// CAUSAL-NEXT: //   %smaller: any keys
// CAUSAL-NEXT: //   %low: {0 to 3}
// CAUSAL-NEXT: //     by the width of %smaller: 0: {0}, 1: {1}, 2: {2}, 3: {3}
// CAUSAL-NEXT: //   %same: a key or more, keys that agree on %tokens
// CAUSAL-NEXT: //   %indices: {0 to 2}
// CAUSAL-NEXT: //     differs from position to position
// CAUSAL-NEXT: //   %before: any keys
// CAUSAL-NEXT: //   %selector_and: keys that agree on %tokens
// CAUSAL-NEXT: //   %ties: {0 to 3}
// CAUSAL-NEXT: //     by the width of %selector_and: 0: {0}, 1: {1}, 2: {2}, 3: {3}
// CAUSAL-NEXT: //   %place: {0 to 6}
// CAUSAL-NEXT: //   %selector_and_1: the same as %selector_and
// CAUSAL-NEXT: //   %selector_or: any keys
// CAUSAL-NEXT: //   %place_at_once: {0 to 3}
// CAUSAL-NEXT: //     by the width of %selector_or: 0: {0}, 1: {1}, 2: {2}, 3: {3}
// CAUSAL-NEXT: //   %up_to: every key
// CAUSAL-NEXT: //   %selector_not: no key
// CAUSAL-NEXT: //   %selector_and_2: no key
// CAUSAL-NEXT: //   %selector_or_1: any keys
// CAUSAL-NEXT: //   %place_by_negation: {0 to 3}
// CAUSAL-NEXT: //     by the width of %selector_or_1: 0: {0}, 1: {1}, 2: {2}, 3: {3}
// CAUSAL-NEXT: //   %to_the_left: {0 to 3}
// CAUSAL-NEXT: //     by the width of %before: 0: {0}, 1: {1}, 2: {2}, 3: {3}
// CAUSAL-NEXT: //   %after: no key
// CAUSAL-NEXT: //   %to_the_right: {0 to 2}
// CAUSAL-NEXT: //     by the width of %after: 0: {0}, 1: {1}, 2: {2}
// CAUSAL-NEXT: //   %with_itself: {1 to 3}
// CAUSAL-NEXT: //     by the width of %up_to: 1: {1}, 2: {2}, 3: {3}
// CAUSAL-NEXT: //   %selector_width: {0 to 3}
// CAUSAL-NEXT: //     by the width of %before: 0: {0}, 1: {1}, 2: {2}, 3: {3}
// CAUSAL-NEXT: //   %twice: {0, 2, 4, 6}
// CAUSAL-NEXT: //     by the width of %before: 0: {0}, 1: {2}, 2: {4}, 3: {6}
// CAUSAL-NEXT: //   %both_sides: {0 to 5}
// CAUSAL-NEXT: //   %selector_and_3: keys that agree on %tokens
// CAUSAL-NEXT: //   %selector_or_2: any keys
// CAUSAL-NEXT: //   %ties_too: {0 to 3}
// CAUSAL-NEXT: //     by the width of %selector_or_2: 0: {0}, 1: {1}, 2: {2}, 3: {3}
// CAUSAL-NEXT: //   %selector_and_4: no key
// CAUSAL-NEXT: //   %selector_and_5: no key
// CAUSAL-NEXT: //   %selector_width_1: {0 to 2}
// CAUSAL-NEXT: //     by the width of %selector_and_5: 0: {0}, 1: {1}, 2: {2}
// CAUSAL-NEXT: //   %no_ties: {0 to 5}
// CAUSAL-NEXT: //   %following: {1 to 3}
// CAUSAL-NEXT: //     differs from position to position
// CAUSAL-NEXT: //   %mirrored: {-2 to 2}
// CAUSAL-NEXT: //     by the width of %everything: 1: {-2 to 0}, 2: {-1 to 1}, 3: {0 to 2}
// CAUSAL-NEXT: //   %halved: {0, 1}
// CAUSAL-NEXT: //   %pair: {4 to 6, 8 to 10, 12 to 14}
// CAUSAL-NEXT: //     differs from position to position
// CAUSAL-NEXT: //   %parity: {0, 1}
// CAUSAL-NEXT: //     a function of %tokens
// CAUSAL-NEXT: //   %negated: {-3 to -1}
// CAUSAL-NEXT: //     a function of %tokens
// CAUSAL-NEXT: //   %longer: {false, true}
// CAUSAL-NEXT: //     by the width of %everything: 1: {false}, 2: {false}, 3: {true}
// CAUSAL-NEXT: //     a function of %length
// CAUSAL-NEXT: //   %opposite: one key
// CAUSAL-NEXT: //   %reversed_tokens: {1 to 3}
// CAUSAL-NEXT: //     by the width of %opposite: 1: {1 to 3}, 2: {1 to 3}, 3: {1 to 3}
// CAUSAL-NEXT: //   %next_key: no key
// CAUSAL-NEXT: //   %next_token: {0 to 3}
// CAUSAL-NEXT: //     by the width of %next_key: 0: {0}, 1: {1 to 3}, 2: {1 to 3}, 3: {1 to 3}
// CAUSAL-NEXT: //   %at_place: keys that agree on %place
// CAUSAL-NEXT: //   %sorted_tokens: {1, 4/3, 3/2, 5/3, 2, 7/3, 5/2, 8/3, 3, none}
// CAUSAL-NEXT: //     by the width of %at_place: 0: {none}, 1: {1 to 3}, 2: {1, 3/2, 2, 5/2, 3}, 3: {1, 4/3, 5/3, 2, 7/3, 8/3, 3}
// CAUSAL-NEXT: //   %mean: {1, 4/3, 3/2, 5/3, 2, 7/3, 5/2, 8/3, 3}
// CAUSAL-NEXT: //     by the width of %everything: 1: {1 to 3}, 2: {1, 3/2, 2, 5/2, 3}, 3: {1, 4/3, 5/3, 2, 7/3, 8/3, 3}
// CAUSAL-NEXT: //   %mean_below: {0, 1, 4/3, 3/2, 5/3, 2, 7/3, 5/2, 8/3, 3}
// CAUSAL-NEXT: //     by the width of %smaller: 0: {0}, 1: {1 to 3}, 2: {1, 3/2, 2, 5/2, 3}, 3: {1, 4/3, 5/3, 2, 7/3, 8/3, 3}
// CAUSAL-NEXT: //   %parities: a key or more, keys that agree on %parity
// CAUSAL-NEXT: //   %mean_same: {-3, -8/3, -5/2, -7/3, -2, -5/3, -3/2, -4/3, -1}
// CAUSAL-NEXT: //     by the width of %parities: 1: {-3 to -1}, 2: {-3, -5/2, -2, -3/2, -1}, 3: {-3, -8/3, -7/3, -2, -5/3, -4/3, -1}
// CAUSAL-NEXT: //   %of_lengths: {0 to 3}
// CAUSAL-NEXT: //     by the width of %next_key: 0: {0}, 1: {1 to 3}, 2: {1 to 3}, 3: {1 to 3}
// CAUSAL-NEXT: //   %first_same: one key
// CAUSAL-NEXT: //   %earlier: {0 to 2}
// CAUSAL-NEXT: //     by the width of %first_same: 1: {0 to 2}, 2: {0 to 2}, 3: {0 to 2}
// CAUSAL-NEXT: //   %any_of: a key or more
// CAUSAL-NEXT: //   %count: {1 to 3}
// CAUSAL-NEXT: //     by the width of %any_of: 1: {1}, 2: {2}, 3: {3}
// CAUSAL-NEXT: //   %kept: {0 to 4}
// CAUSAL-NEXT: //     by the width of %smaller: 0: {0, 1}, 1: {1, 2}, 2: {2, 3}, 3: {3, 4}
// CAUSAL-NEXT: //   %odd: keys that agree on %tokens, %parity, %negated
// CAUSAL-NEXT: //   %odd_keys: {0 to 3}
// CAUSAL-NEXT: //     by the width of %odd: 0: {0}, 1: {1}, 2: {2}, 3: {3}
// CAUSAL-NEXT: //   %no_key: no key
// CAUSAL-NEXT: //   %no_keys: {0 to 3}
// CAUSAL-NEXT: //     by the width of %no_key: 0: {0}, 1: {1}, 2: {2}, 3: {3}
// CAUSAL-NEXT: //   %selector_not_1: every key
// CAUSAL-NEXT: //   %none_but: {0 to 3}
// CAUSAL-NEXT: //     by the width of %selector_not_1: 0: {0}, 1: {1}, 2: {2}, 3: {3}
// CAUSAL-NEXT: //   %greatest: one key
// CAUSAL-NEXT: //   %at_greatest: {0 to 2}
// CAUSAL-NEXT: //     by the width of %greatest: 1: {0 to 2}, 2: {0 to 2}, 3: {0 to 2}
// CAUSAL-NEXT: //   %selector_best: one key
// CAUSAL-NEXT: //   %of_greatest: {1 to 3}
// CAUSAL-NEXT: //     by the width of %selector_best: 1: {1 to 3}, 2: {1 to 3}, 3: {1 to 3}
// CAUSAL-NEXT: //   %quotient: {1/2, 1, 3/2, 2, 3, none}
// CAUSAL-NEXT: //   %defined: {false, true}
// CAUSAL-NEXT: //     a function of %quotient
// CAUSAL-NEXT: //   %equal_quotients: keys that agree on %quotient, %defined
// CAUSAL-NEXT: //   %of_quotients: {0, 1, 4/3, 3/2, 5/3, 2, 7/3, 5/2, 8/3, 3}
// CAUSAL-NEXT: //     by the width of %equal_quotients: 0: {0}, 1: {1 to 3}, 2: {1, 3/2, 2, 5/2, 3}, 3: {1, 4/3, 5/3, 2, 7/3, 8/3, 3}
// CAUSAL-NEXT: //   %aggregate: {1 to 3, none}
// CAUSAL-NEXT: //     by the width of %next_key: 0: {none}, 1: {1 to 3}, 2: {1 to 3}, 3: {1 to 3}
// CAUSAL-NEXT: //   %filled: {1 to 3, 9}
// CAUSAL-NEXT: //     a function of %aggregate
// CAUSAL-NEXT: //   %one_text: {"x"}
// CAUSAL-NEXT: //   %of_one_text: {"x"}
// CAUSAL-NEXT: //     by the width of %smaller: 0: {"x"}, 1: {"x"}, 2: {"x"}, 3: {"x"}
// CAUSAL-NEXT: //   %map: {"x", "y"}
// CAUSAL-NEXT: //     a function of %tokens, %negated
// CAUSAL-NEXT: //   %of_texts: {"x", "y"}
// CAUSAL-NEXT: //     by the width of %smaller: 0: {"x"}, 1: {"x", "y"}, 2: {"x", "y"}, 3: {"x", "y"}
// CAUSAL-NEXT: //     keys of %smaller assumed to agree on %map, else the program is in error
// CAUSAL-NEXT: //   %short: any keys
// CAUSAL-NEXT: //   %selector_and_6: any keys
// CAUSAL-NEXT: //   %short_keys: {0 to 3}
// CAUSAL-NEXT: //     by the width of %selector_and_6: 0: {0}, 1: {1}, 2: {2}, 3: {3}
// CAUSAL-NEXT: //   %selector_not_2: any keys
// CAUSAL-NEXT: //   %long_keys: {0 to 3}
// CAUSAL-NEXT: //     by the width of %selector_not_2: 0: {0}, 1: {1}, 2: {2}, 3: {3}
// CAUSAL-NEXT: //   %selector_or_3: any keys
// CAUSAL-NEXT: //   %either_keys: {0 to 3}
// CAUSAL-NEXT: //     by the width of %selector_or_3: 0: {0}, 1: {1}, 2: {2}, 3: {3}
// CAUSAL-NEXT: //   %selector_and_7: keys that agree on %tokens, %parity, %negated, %map
// CAUSAL-NEXT: //   %mixed_keys: {0 to 3}
// CAUSAL-NEXT: //     by the width of %selector_and_7: 0: {0}, 1: {1}, 2: {2}, 3: {3}
// CAUSAL-NEXT: //   %selector_best_1: one key
// CAUSAL-NEXT: //   %first_token: {1 to 3}
// CAUSAL-NEXT: //     by the width of %selector_best_1: 1: {1 to 3}, 2: {1 to 3}, 3: {1 to 3}
// CAUSAL-NEXT: //   %selector_best_2: at most one key
// CAUSAL-NEXT: //   %first_short: {0 to 3}
// CAUSAL-NEXT: //     by the width of %selector_best_2: 0: {0}, 1: {1 to 3}, 2: {1 to 3}, 3: {1 to 3}
// CAUSAL-NEXT: //   %selector_single: at most one key
// CAUSAL-NEXT: //   %one_short: {0 to 3}
// CAUSAL-NEXT: //     by the width of %selector_single: 0: {0}, 1: {1 to 3}, 2: {1 to 3}, 3: {1 to 3}


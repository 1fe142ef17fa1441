// RUN: raspc compile %S/Inputs/rules_of_facts.py --vocab a --max-seq-len 2 --emit rasp | filecheck --match-full-lines %s

// Facts about small programs. An s-op is defined (+) if numbers may go through so many products. The values of
// an s-op, by the width of a selector. Selectors that select something, everything, nothing, or one key at most,
// with the least and the largest width; s-ops that differ at all positions; truth values.

// CHECK:      an index is defined: ++++++
// CHECK-NEXT: a token is defined: ++++++
// CHECK-NEXT: a quotient is defined: ------
// CHECK-NEXT: a sum is defined: ++++++
// CHECK-NEXT: a sum of tokens is defined: ------
// CHECK-NEXT: a square is defined: -+++++
// CHECK-NEXT: a cube is defined: --++++
// CHECK-NEXT: a product of squares is defined: ---+++
// CHECK-NEXT: a square of a square is defined: ---+++
// CHECK-NEXT: a sum of a square and a cube is defined: --++++
// CHECK-NEXT: a square that is filled is defined: ++++++
// CHECK-NEXT: a filled quotient is defined: ++++++
// CHECK-NEXT: a quotient that is filled by a word is defined: ++++++
// CHECK-NEXT: a count is defined: ++++++
// CHECK-NEXT: a lookup is defined: ------
// CHECK-NEXT: a lookup with a number is defined: ++++++
// CHECK-NEXT: a lookup with a word is defined: ++++++
// CHECK-NEXT: a comparison is defined: ++++++
// CHECK-NEXT: a comparison of tokens is defined: ------
// CHECK-NEXT: an equality of tokens is defined: ++++++
// CHECK-NEXT: an equality of a quotient is defined: ------
// CHECK-NEXT: a choice is defined: ++++++
// CHECK-NEXT: a choice by a quotient is defined: ------
// CHECK-NEXT: a choice by what may be undefined is defined: ------
// CHECK-NEXT: a pair is defined: ++++++
// CHECK-NEXT: a part of a pair is defined: ------
// CHECK-NEXT: a negation is defined: ++++++
// CHECK-NEXT: a magnitude is defined: ++++++
// CHECK-NEXT: a rounded number is defined: ++++++
// CHECK-NEXT: the least is defined: ++++++
// CHECK-NEXT: a test of a quotient is defined: ++++++
// CHECK-NEXT: square times square is defined: ---+++
// CHECK-NEXT: square times index is defined: --++++
// CHECK-NEXT: square times cube is defined: ----++
// CHECK-NEXT: a mean of tokens: {0, 1/3, 1/2, 2/3, 1, 4/3, 3/2, 5/3, 2} [0: {}, 1: {0 to 2}, 2: {0, 1/2, 1, 3/2, 2}, 3: {0, 1/3, 2/3, 1, 4/3, 5/3, 2}] mean True assumed False
// CHECK-NEXT: a mean of tokens, causal: {0, 1/3, 1/2, 2/3, 1, 4/3, 3/2, 5/3, 2} [0: {}, 1: {0 to 2}, 2: {0, 1/2, 1, 3/2, 2}, 3: {0, 1/3, 2/3, 1, 4/3, 5/3, 2}] mean True assumed False
// CHECK-NEXT: a mean of words: {"a", "b"} [1: {"a", "b"}, 2: {"a", "b"}, 3: {"a", "b"}, 0: {}] mean False assumed True
// CHECK-NEXT: a mean of words, causal: {"a", "b"} [1: {"a", "b"}, 2: {"a", "b"}, 3: {"a", "b"}, 0: {}] mean False assumed True
// CHECK-NEXT: one word or undefined: {"a", none} [1: {"a", none}, 2: {"a", none}, 3: {"a", none}, 0: {}] mean False assumed True
// CHECK-NEXT: one word or undefined, causal: {"a", none} [1: {"a", none}, 2: {"a", none}, 3: {"a", none}, 0: {}] mean False assumed True
// CHECK-NEXT: one number or undefined: {5, none} [1: {5, none}, 2: {5, none}, 3: {5, none}, 0: {}] mean False assumed True
// CHECK-NEXT: one number or undefined, causal: {5, none} [1: {5, none}, 2: {5, none}, 3: {5, none}, 0: {}] mean False assumed True
// CHECK-NEXT: a number or undefined: error: it may average several selected values, and 'half' can be undefined; give a number where the value is undefined, in the map such as `a / b if b else 0`, or by default(x, value); or use a selector that provably selects one key for each query, or keys that agree
// CHECK-NEXT: a number or undefined, causal: error: it may average several selected values, and 'half' can be undefined; give a number where the value is undefined, in the map such as `a / b if b else 0`, or by default(x, value); or use a selector that provably selects one key for each query, or keys that agree
// CHECK-NEXT: a token that is the same: {0 to 2} [1: {0 to 2}, 2: {0 to 2}, 3: {0 to 2}, 0: {}] mean False assumed False
// CHECK-NEXT: a token that is the same, causal: {0 to 2} [1: {0 to 2}, 2: {0 to 2}, 3: {0 to 2}, 0: {}] mean False assumed False
// CHECK-NEXT: the odd part of the same token: {0, 1} [1: {0, 1}, 2: {0, 1}, 3: {0, 1}, 0: {}] mean False assumed False
// CHECK-NEXT: the odd part of the same token, causal: {0, 1} [1: {0, 1}, 2: {0, 1}, 3: {0, 1}, 0: {}] mean False assumed False
// CHECK-NEXT: a token of the previous: {0 to 2, none} [1: {0 to 2}, 2: {0 to 2}, 3: {0 to 2}, 0: {none}] mean False assumed False
// CHECK-NEXT: a token of the previous, causal: {0 to 2, none} [1: {0 to 2}, 2: {0 to 2}, 3: {0 to 2}, 0: {none}] mean False assumed False
// CHECK-NEXT: the mean of all indices: {0, 1/2, 1} [1: {0}, 2: {1/2}, 3: {1}, 0: {}] mean True assumed False
// CHECK-NEXT: the mean of all indices, causal: {0, 1/2, 1} [1: {0}, 2: {1/2}, 3: {1}, 0: {}] mean True assumed False
// CHECK-NEXT: the mean of all indices up to one: {0, 1/3, 1/2, 2/3, 1, 4/3, 3/2, 5/3, 2} [0: {}, 1: {0 to 2}, 2: {0, 1/2, 1, 3/2, 2}, 3: {0, 1/3, 2/3, 1, 4/3, 5/3, 2}] mean True assumed False
// CHECK-NEXT: the mean of all indices up to one, causal: {0, 1/2, 1} [1: {0}, 2: {1/2}, 3: {1}, 0: {}] mean True assumed False
// CHECK-NEXT: a difference of means: {-2, -5/3, -3/2, -4/3, -1, -2/3, -1/2, -1/3, 0, 1/3, 1/2, 2/3, 1} [0: {}, 1: {-2 to 1}, 2: {-2, -3/2, -1, -1/2, 0, 1/2, 1}, 3: {-2, -5/3, -4/3, -1, -2/3, -1/3, 0, 1/3, 2/3, 1}]
// CHECK-NEXT: a difference of means, causal: {-2, -5/3, -3/2, -4/3, -1, -2/3, -1/2, -1/3, 0, 1/3, 1/2, 2/3, 1} [0: {}, 1: {-2 to 1}, 2: {-2, -3/2, -1, -1/2, 0, 1/2, 1}, 3: {-2, -5/3, -4/3, -1, -2/3, -1/3, 0, 1/3, 2/3, 1}]
// CHECK-NEXT: a mean times a count: {0 to 6} [0: {}, 1: {0 to 2}, 2: {0 to 4}, 3: {0 to 6}]
// CHECK-NEXT: a mean times a count, causal: {0 to 6} [0: {}, 1: {0 to 2}, 2: {0 to 4}, 3: {0 to 6}]
// CHECK-NEXT: a mean times another count: {0, 1/3, 1/2, 2/3, 1, 4/3, 3/2, 5/3, 2, 8/3, 3, 10/3, 4, 9/2, 5, 6} []
// CHECK-NEXT: a mean times another count, causal: {0, 1/3, 1/2, 2/3, 1, 4/3, 3/2, 5/3, 2, 8/3, 3, 10/3, 4, 9/2, 5, 6} []
// CHECK-NEXT: the length and the index: {0 to 2} []
// CHECK-NEXT: the length and the index, causal: {-2 to 2} []
// CHECK-NEXT: their product: {0 to 4, 6} []
// CHECK-NEXT: their product, causal: {0 to 4, 6} []
// CHECK-NEXT: a sum of tokens before: {0 to 6} []
// CHECK-NEXT: a sum of tokens before, causal: {0 to 6} []
// CHECK-NEXT: a sum of indices before: {0 to 3} []
// CHECK-NEXT: a sum of indices before, causal: {0 to 3} []
// CHECK-NEXT: a sum of a function: {0 to 6} []
// CHECK-NEXT: a sum of a function, causal: {1 to 3, 5, 6} []
// CHECK-NEXT: a sum of words: error: only numbers have a sum, and its values are {"a", "b"}; give each position a number
// CHECK-NEXT: a sum of words, causal: error: only numbers have a sum, and its values are {"a", "b"}; give each position a number
// CHECK-NEXT: a sum of what may be undefined: error: only numbers have a sum, and its values are {-1, 1, none}; give each position a number
// CHECK-NEXT: a sum of what may be undefined, causal: error: only numbers have a sum, and its values are {-1, 1, none}; give each position a number
// CHECK-NEXT: a count of the first: {1} [0: {}, 1: {1}, 2: {}, 3: {}]
// CHECK-NEXT: a count of the first, causal: {1} [0: {}, 1: {1}, 2: {}, 3: {}]
// CHECK-NEXT: a rank: {0 to 3} [0: {0}, 1: {1}, 2: {2}, 3: {3}]
// CHECK-NEXT: a rank, causal: {0 to 3} [0: {0}, 1: {1}, 2: {2}, 3: {3}]
// CHECK-NEXT: 1 or true: {0, 1} [] 1
// CHECK-NEXT: 1 or true, causal: {0, 1} [] 1
// CHECK-NEXT: a function of nothing defined: error: the function is undefined for every value of its operands; give it operands of the type it works on; they are {0 to 2}; or a value where it is undefined, by default(x, value)
// CHECK-NEXT: a function of nothing defined, causal: error: the function is undefined for every value of its operands; give it operands of the type it works on; they are {0 to 2}; or a value where it is undefined, by default(x, value)
// CHECK-NEXT: a sum, up to 14 sums: error: its values are too many to enumerate; use a smaller vocabulary or max_seq_len
// CHECK-NEXT: a sum, up to 15 sums: {0 to 6} []
// CHECK-NEXT: a sum, up to 16 sums: {0 to 6} []
// CHECK-NEXT: a sum, up to 2 combinations: {0 to 10, 12} []
// CHECK-NEXT: a sum, up to 3 combinations: {0 to 6} []
// CHECK-NEXT: the same half: 0 3
// CHECK-NEXT: the same half, causal: 0 3
// CHECK-NEXT: not the same half: 0 3
// CHECK-NEXT: not the same half, causal: 0 3
// CHECK-NEXT: half or not: 0 3
// CHECK-NEXT: half or not, causal: 0 3
// CHECK-NEXT: by other keys: 0 3
// CHECK-NEXT: by other keys, causal: 0 3
// CHECK-NEXT: by an index that is there: selects_something at_most_one 1 1
// CHECK-NEXT: by an index that is there, causal: at_most_one 0 1
// CHECK-NEXT: by an index that may be missing: at_most_one 0 1
// CHECK-NEXT: by an index that may be missing, causal: selects_nothing at_most_one 0 1
// CHECK-NEXT: by half an index: at_most_one 0 1
// CHECK-NEXT: by half an index, causal: at_most_one 0 1
// CHECK-NEXT: by an index of which another is added: selects_something at_most_one 1 1
// CHECK-NEXT: by an index of which another is added, causal: selects_something at_most_one 1 1
// CHECK-NEXT: by a rank: selects_something at_most_one 1 1
// CHECK-NEXT: by a rank, causal: 0 3
// CHECK-NEXT: a single key: selects_something at_most_one 1 1
// CHECK-NEXT: a single key, causal: selects_something at_most_one 1 1
// CHECK-NEXT: the first of the same: selects_something at_most_one 1 1
// CHECK-NEXT: the first of the same, causal: selects_something at_most_one 1 1
// CHECK-NEXT: the first of those before: at_most_one 0 1
// CHECK-NEXT: the first of those before, causal: at_most_one 0 1
// CHECK-NEXT: the best half: at_most_one 0 1
// CHECK-NEXT: the best half, causal: at_most_one 0 1
// CHECK-NEXT: those before and after: 0 2
// CHECK-NEXT: those before and after, causal: selects_nothing 0 2
// CHECK-NEXT: those before or after: 0 3
// CHECK-NEXT: those before or after, causal: 0 3
// CHECK-NEXT: one value of unequal keys: at_most_one 0 1
// CHECK-NEXT: one value of unequal keys, causal: at_most_one 0 1
// CHECK-NEXT: words and numbers: at_most_one 0 1
// CHECK-NEXT: words and numbers, causal: at_most_one 0 1
// CHECK-NEXT: keys of words: selects_something at_most_one 1 1
// CHECK-NEXT: keys of words, causal: selects_something at_most_one 1 1
// CHECK-NEXT: a key of few: 0 3
// CHECK-NEXT: a key of few, causal: 0 3
// CHECK-NEXT: keys of few: 0 3
// CHECK-NEXT: keys of few, causal: 0 3
// CHECK-NEXT: all pairs, up to 8 pairs: selects_something 1 3
// CHECK-NEXT: all pairs, up to 9 pairs: selects_something selects_everything 1 3
// CHECK-NEXT: one key value, up to 8 pairs: 0 2
// CHECK-NEXT: one key value, up to 9 pairs: at_most_one 0 1
// CHECK-NEXT: a pair with a hole: unique True uniform False rank False
// CHECK-NEXT: a pair with a hole, causal: unique True uniform False rank False
// CHECK-NEXT: a pair with two equal values: unique False uniform False rank False
// CHECK-NEXT: a pair with two equal values, causal: unique False uniform False rank False
// CHECK-NEXT: a count of words and numbers: unique False uniform False rank False
// CHECK-NEXT: a count of words and numbers, causal: unique False uniform False rank False
// CHECK-NEXT: ties after, twice: unique False uniform False rank False
// CHECK-NEXT: ties after, twice, causal: unique False uniform False rank False
// CHECK-NEXT: ties before, twice: unique False uniform False rank False
// CHECK-NEXT: ties before, twice, causal: unique False uniform False rank False
// CHECK-NEXT: greater tokens: unique True uniform False rank True
// CHECK-NEXT: greater tokens, causal: unique False uniform False rank False
// CHECK-NEXT: not less: unique True uniform False rank True
// CHECK-NEXT: not less, causal: unique False uniform False rank False
// CHECK-NEXT: an index of short inputs: unique False uniform False rank False
// CHECK-NEXT: an index of short inputs, causal: unique False uniform False rank False
// CHECK-NEXT: an index of long inputs: unique False uniform False rank False
// CHECK-NEXT: an index of long inputs, causal: unique False uniform False rank False
// CHECK-NEXT: a count: unique True uniform False rank False
// CHECK-NEXT: a count, causal: unique False uniform False rank False
// CHECK-NEXT: a function of a count: unique True uniform False rank False
// CHECK-NEXT: a function of a count, causal: unique True uniform False rank False
// CHECK-NEXT: a rank of up to 2 values: unique False uniform False rank False
// CHECK-NEXT: a rank of up to 3 values: unique True uniform False rank True
// CHECK-NEXT: a function of up to 5 positions: unique False uniform False rank False
// CHECK-NEXT: a function of up to 6 positions: unique True uniform False rank False
// CHECK-NEXT: keys of tokens, up to 2 tuples: False
// CHECK-NEXT: keys of tokens, up to 3 tuples: True
// CHECK-NEXT: those up to one, 8 pairs: False
// CHECK-NEXT: those up to one, 9 pairs: True
// CHECK-NEXT: those before one: False
// CHECK-NEXT: a choice: False
// CHECK-NEXT: a comparison is a truth: True
// CHECK-NEXT: a number is a truth: False
// CHECK-NEXT: a choice of truths is a truth: True
// CHECK-NEXT: a choice of a truth and a number is a truth: False
// CHECK-NEXT: a conjunction is a truth: True
// CHECK-NEXT: a disjunction with a number is a truth: False
// CHECK-NEXT: the least of truths is a truth: True
// CHECK-NEXT: a table of truths is a truth: True
// CHECK-NEXT: a table of truths and numbers is a truth: False
// CHECK-NEXT: a lookup of truths is a truth: True
// CHECK-NEXT: a filled truth is a truth: True
// CHECK-NEXT: a truth filled by a number is a truth: False
// CHECK-NEXT: a test is a truth: True

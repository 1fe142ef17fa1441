// RUN: raspc compile %S/Inputs/ranks_and_positions.py --vocab a --max-seq-len 2 --emit rasp | filecheck --match-full-lines %s

// Proofs that an s-op ranks the positions, is the same everywhere or differs from position to position, and
// that a selector selects some positions whatever the input is; each beside a near miss that is not proved.

// CHECK:      less, or the same and before: rank True, unique True
// CHECK-NEXT: the sum of both: rank True, unique True
// CHECK-NEXT: the sum and 1: rank False, unique True
// CHECK-NEXT: twice the sum: rank False, unique False
// CHECK-NEXT: the same and after: rank True, unique True
// CHECK-NEXT: pairs that count twice: rank False, unique False
// CHECK-NEXT: less alone: rank False, unique False
// CHECK-NEXT: less or equal: rank False, unique False
// CHECK-NEXT: of a function of the token: rank True, unique True
// CHECK-NEXT: of two s-ops: rank False, unique False
// CHECK-NEXT: of keys and other queries: rank False, unique False
// CHECK-NEXT: of undefined values: rank False, unique False
// CHECK-NEXT: of a choice: rank False, unique False
// CHECK-NEXT: a cycle: rank False, unique False
// CHECK-NEXT: an order by values: rank True, unique True
// CHECK-NEXT: by neighbours: rank False, unique False
// CHECK-NEXT: of strings: rank True, unique True
// CHECK-NEXT: of 256 tokens: rank True, unique True
// CHECK-NEXT: of 257 tokens: rank False, unique False
// CHECK-NEXT: the length: uniform True, unique False; causal True, False
// CHECK-NEXT: a constant: uniform True, unique False; causal True, False
// CHECK-NEXT: the token: uniform False, unique False; causal False, False
// CHECK-NEXT: a width for all: uniform True, unique False; causal False, False
// CHECK-NEXT: a width of a conjunction: uniform True, unique False; causal False, False
// CHECK-NEXT: a width of a disjunction: uniform False, unique False; causal False, False
// CHECK-NEXT: what the first position holds: uniform True, unique False; causal False, False
// CHECK-NEXT: the token or that of the first: uniform False, unique False; causal False, False
// CHECK-NEXT: the length where it is seen: uniform True, unique False; causal True, False
// CHECK-NEXT: the length or undefined: uniform False, unique False; causal False, False
// CHECK-NEXT: of the first of all: uniform True, unique False; causal False, False
// CHECK-NEXT: of the first of some: uniform False, unique False; causal False, False
// CHECK-NEXT: filled: uniform True, unique False; causal False, False
// CHECK-NEXT: the index and what is looked up: uniform False, unique True; causal False, False
// CHECK-NEXT: the index and the token: uniform False, unique False; causal False, False
// CHECK-NEXT: half the index and what is looked up: uniform False, unique False; causal False, False
// CHECK-NEXT: twice the index and the token: uniform False, unique True; causal False, True
// CHECK-NEXT: undefined at two positions: uniform False, unique True; causal False, True
// CHECK-NEXT: undefined at one, equal at two: uniform False, unique False; causal False, False
// CHECK-NEXT: the quotient by the index: uniform False, unique True; causal False, True
// CHECK-NEXT: first: True False True (1, 1)
// CHECK-NEXT: not the first: False True False (0, 2)
// CHECK-NEXT: at one: False True False (0, 1)
// CHECK-NEXT: every third: True False True (1, 1)
// CHECK-NEXT: every second: True False False (1, 3)
// CHECK-NEXT: first and same: False False False (0, 1)
// CHECK-NEXT: first or same: True False False (1, 3)
// CHECK-NEXT: at one and same: False True False (0, 1)
// CHECK-NEXT: at one or same: False False False (1, 3)
// CHECK-NEXT: single: False False False (1, 1)
// CHECK-NEXT: single of the others: False True False (0, 1)
// CHECK-NEXT: the last of all: False False False (1, 1)
// CHECK-NEXT: of a token: False False False (0, 3)
// CHECK-NEXT: undefined queries: False False False (0, 1)
// CHECK-NEXT: covers itself: False False False (1, 3) covers True
// CHECK-NEXT: covers others: False False False (0, 3) covers False
// CHECK-NEXT: covers not: True False False (1, 3) covers True
// CHECK-NEXT: covers doubles: True False False (1, 3) covers True
// CHECK-NEXT: covers an unknown: False False False (1, 3) covers False
// CHECK-NEXT: covers by tokens: False False False (0, 3) covers True
// CHECK-NEXT: covers by undefined: False False False (0, 3) covers False
// CHECK-NEXT: the best by undefined values: False False False (0, 1)
// CHECK-NEXT: the best of the same: False False False (1, 1)
// CHECK-NEXT: choices: False False False (1, 1) covers False
// CHECK-NEXT: first: True False True (1, 1)
// CHECK-NEXT: not the first: False True False (0, 2)
// CHECK-NEXT: at one: False True False (0, 1)
// CHECK-NEXT: every third: True False True (1, 1)
// CHECK-NEXT: every second: True False False (1, 3)
// CHECK-NEXT: first and same: False False False (0, 1)
// CHECK-NEXT: first or same: True False False (1, 3)
// CHECK-NEXT: at one and same: False True False (0, 1)
// CHECK-NEXT: at one or same: False False False (1, 3)
// CHECK-NEXT: single: False False False (1, 1)
// CHECK-NEXT: single of the others: False True False (0, 1)
// CHECK-NEXT: the last of all: False False False (1, 1)
// CHECK-NEXT: of a token: False False False (0, 3)
// CHECK-NEXT: undefined queries: False False False (0, 1)
// CHECK-NEXT: covers itself: False False False (1, 3) covers True
// CHECK-NEXT: covers others: False False False (0, 3) covers False
// CHECK-NEXT: covers not: True False False (1, 3) covers True
// CHECK-NEXT: covers doubles: True False False (1, 3) covers True
// CHECK-NEXT: covers an unknown: False False False (1, 3) covers False
// CHECK-NEXT: covers by tokens: False False False (0, 3) covers True
// CHECK-NEXT: covers by undefined: False False False (0, 3) covers False
// CHECK-NEXT: the best by undefined values: False False False (0, 1)
// CHECK-NEXT: the best of the same: False False False (1, 1)
// CHECK-NEXT: choices: False False False (1, 1) covers False
// CHECK-NEXT: before: visible None, in order None, order lt
// CHECK-NEXT: up to: visible True, in order True, order le
// CHECK-NEXT: queries first: visible None, in order None, order lt
// CHECK-NEXT: after: visible False, in order False, order gt
// CHECK-NEXT: words up to: visible True, in order True, order None
// CHECK-NEXT: words before: visible None, in order None, order None
// CHECK-NEXT: words and numbers: visible False, in order None, order None
// CHECK-NEXT: by another predicate: visible True, in order None, order None
// CHECK-NEXT: by neither: visible None, in order None, order None
// CHECK-NEXT: falling: visible True, in order True, order None
// CHECK-NEXT: of tokens: visible None, in order None, order None
// CHECK-NEXT: composite: visible None, in order None, order None

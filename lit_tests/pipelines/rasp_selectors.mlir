// RUN: raspc compile %S/Inputs/rasp_selectors.py --vocab a --max-seq-len 2 --emit rasp | filecheck --match-full-lines %s

// Selectors of small programs after single passes: rasp-normalize-selectors, rasp-simplify-selectors, rasp-
// lower-selectors, rasp-merge-equal, rasp-split-keys, rasp-lower-single-selectors, rasp-drop-fills, rasp-
// lower-sums and rasp-saturate.

// CHECK:      the width of a disjunction:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   same = select(%0, %0) eq(x, y)
// CHECK-NEXT:   %2 = indices()
// CHECK-NEXT:   previous = select(%2, %2) eq(x, sub(y, 1))
// CHECK-NEXT:   width_1 = selector_width(same) as numerical
// CHECK-NEXT:   %5 = select(%0, %0) not(holds(eq(x, y)))
// CHECK-NEXT:   %6 = selector_and(%5, previous)
// CHECK-NEXT:   width_2 = selector_width(%6) as numerical
// CHECK-NEXT:   width_sum = map(width_1, width_2) add(x, y) as numerical
// CHECK-NEXT:   width = map(width_sum) x
// CHECK-NEXT: a lookup by a disjunction:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   %1 = indices()
// CHECK-NEXT:   selector_or_keys = map(%0, %1) tuple(x, y)
// CHECK-NEXT:   selector_or_queries = map(%0, %1) tuple(x, y)
// CHECK-NEXT:   selector_or = select(selector_or_keys, selector_or_queries) or(holds(eq(item(x), item(y))), holds(eq(item(x), sub(item(y), 1))))
// CHECK-NEXT:   lookup = aggregate(selector_or, %1) default -1
// CHECK-NEXT: the width of one that excludes another:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   selector_or = select(%0, %0) or(holds(eq(x, y)), holds(lt(x, y)))
// CHECK-NEXT:   width = selector_width(selector_or)
// CHECK-NEXT: a lookup by one that excludes another:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   selector_or = select(%0, %0) or(holds(eq(x, y)), holds(lt(x, y)))
// CHECK-NEXT:   %2 = indices()
// CHECK-NEXT:   lookup = aggregate(selector_or, %2) default -1
// CHECK-NEXT: the width of a negation:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   same = select(%0, %0) eq(x, y)
// CHECK-NEXT:   %2 = indices()
// CHECK-NEXT:   %3 = select(%2, %2) not(holds(eq(x, sub(y, 1))))
// CHECK-NEXT:   %4 = selector_and(same, %3)
// CHECK-NEXT:   width_1 = selector_width(%4) as numerical
// CHECK-NEXT:   %6 = select(%0, %0) not(holds(eq(x, y)))
// CHECK-NEXT:   width_2 = selector_width(%6) as numerical
// CHECK-NEXT:   width_sum = map(width_1, width_2) add(x, y) as numerical
// CHECK-NEXT:   width = map(width_sum) x
// CHECK-NEXT: a lookup by a negation:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   %1 = indices()
// CHECK-NEXT:   selector_not_keys = map(%0, %1) table of 9(x, y)
// CHECK-NEXT:   selector_not_queries = map(%0, %1) table of 9(x, y)
// CHECK-NEXT:   selector_not = select(selector_not_keys, selector_not_queries) or(not(holds(eq(item(x), item(y)))), not(holds(eq(item(x), sub(item(y), 1)))))
// CHECK-NEXT:   lookup = aggregate(selector_not, %1) default -1
// CHECK-NEXT: the width of of undefined values:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   half = map(%0) div(1, x)
// CHECK-NEXT:   selector_not = select(half, half) not(holds(eq(x, y))) or undefined
// CHECK-NEXT:   width = selector_width(selector_not)
// CHECK-NEXT: a lookup by of undefined values:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   half = map(%0) div(1, x)
// CHECK-NEXT:   selector_not = select(half, half) not(holds(eq(x, y))) or undefined
// CHECK-NEXT:   %3 = indices()
// CHECK-NEXT:   lookup = aggregate(selector_not, %3) default -1
// CHECK-NEXT: the width of of undefined values or others:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   half = map(%0) div(1, x)
// CHECK-NEXT:   %2 = select(half, half) not(holds(eq(x, y))) or undefined
// CHECK-NEXT:   %3 = select(%0, %0) not(holds(eq(x, y)))
// CHECK-NEXT:   selector_and = selector_and(%2, %3)
// CHECK-NEXT:   width = selector_width(selector_and)
// CHECK-NEXT: a lookup by of undefined values or others:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   half = map(%0) div(1, x)
// CHECK-NEXT:   %2 = select(half, half) not(holds(eq(x, y))) or undefined
// CHECK-NEXT:   %3 = select(%0, %0) not(holds(eq(x, y)))
// CHECK-NEXT:   selector_and = selector_and(%2, %3)
// CHECK-NEXT:   %5 = indices()
// CHECK-NEXT:   lookup = aggregate(selector_and, %5) default -1
// CHECK-NEXT: the width of nothing:
// CHECK-NEXT:   %0 = indices()
// CHECK-NEXT:   %1 = select(%0, %0) false
// CHECK-NEXT:   width = selector_width(%1)
// CHECK-NEXT: a lookup by nothing:
// CHECK-NEXT:   %0 = indices()
// CHECK-NEXT:   %1 = select(%0, %0) false
// CHECK-NEXT:   %2 = indices()
// CHECK-NEXT:   lookup = aggregate(%1, %2) default -1
// CHECK-NEXT: the width of nothing by values:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   selector_and = select(%0, %0) and(holds(lt(x, y)), holds(gt(x, y)))
// CHECK-NEXT:   width = selector_width(selector_and)
// CHECK-NEXT: a lookup by nothing by values:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   selector_and = select(%0, %0) and(holds(lt(x, y)), holds(gt(x, y)))
// CHECK-NEXT:   %2 = indices()
// CHECK-NEXT:   lookup = aggregate(selector_and, %2) default -1
// CHECK-NEXT: the width of everything:
// CHECK-NEXT:   %0 = indices()
// CHECK-NEXT:   %1 = select(%0, %0) true
// CHECK-NEXT:   width = selector_width(%1)
// CHECK-NEXT: a lookup by everything:
// CHECK-NEXT:   %0 = indices()
// CHECK-NEXT:   %1 = select(%0, %0) true
// CHECK-NEXT:   %2 = indices()
// CHECK-NEXT:   lookup = aggregate(%1, %2) default -1
// CHECK-NEXT: the width of everything by values:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   selector_or = select(%0, %0) or(holds(lt(x, y)), holds(ge(x, y)))
// CHECK-NEXT:   width = selector_width(selector_or)
// CHECK-NEXT: a lookup by everything by values:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   selector_or = select(%0, %0) or(holds(lt(x, y)), holds(ge(x, y)))
// CHECK-NEXT:   %2 = indices()
// CHECK-NEXT:   lookup = aggregate(selector_or, %2) default -1
// CHECK-NEXT: the width of nothing by values, of two s-ops:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   %1 = indices()
// CHECK-NEXT:   previous = select(%1, %1) eq(x, sub(y, 1))
// CHECK-NEXT:   %3 = select(%0, %0) and(holds(lt(x, y)), holds(gt(x, y)))
// CHECK-NEXT:   selector_and_2 = selector_and(%3, previous)
// CHECK-NEXT:   width = selector_width(selector_and_2)
// CHECK-NEXT: a lookup by nothing by values, of two s-ops:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   %1 = indices()
// CHECK-NEXT:   previous = select(%1, %1) eq(x, sub(y, 1))
// CHECK-NEXT:   %3 = select(%0, %0) and(holds(lt(x, y)), holds(gt(x, y)))
// CHECK-NEXT:   selector_and_2 = selector_and(%3, previous)
// CHECK-NEXT:   lookup = aggregate(selector_and_2, %1) default -1
// CHECK-NEXT: the width of nothing by values, and one of two:
// CHECK-NEXT:   width = constant() of 0
// CHECK-NEXT: a lookup by nothing by values, and one of two:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   %1 = indices()
// CHECK-NEXT:   %2 = select(%0, %0) and(holds(lt(x, y)), holds(gt(x, y)))
// CHECK-NEXT:   selector_and_2_keys = map(%1, %0) table of 9(x, y)
// CHECK-NEXT:   %4 = select(selector_and_2_keys, %1) or(holds(eq(item(x), sub(y, 1))), holds(eq(item(x), y)))
// CHECK-NEXT:   selector_and_2 = selector_and(%2, %4)
// CHECK-NEXT:   lookup = aggregate(selector_and_2, %1) default -1
// CHECK-NEXT: the width of two of undefined values:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   half = map(%0) div(1, x)
// CHECK-NEXT:   selector_and = select(half, half) and(holds(le(x, y)), not(holds(eq(x, y))))
// CHECK-NEXT:   width = selector_width(selector_and)
// CHECK-NEXT: a lookup by two of undefined values:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   half = map(%0) div(1, x)
// CHECK-NEXT:   selector_and = select(half, half) and(holds(le(x, y)), not(holds(eq(x, y))))
// CHECK-NEXT:   %3 = indices()
// CHECK-NEXT:   lookup = aggregate(selector_and, %3) default -1
// CHECK-NEXT: the width of one or none of undefined values:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   half = map(%0) div(1, x)
// CHECK-NEXT:   selector_or = select(half, half) or(holds(le(x, y)), not(holds(eq(x, y)))) or undefined
// CHECK-NEXT:   width = selector_width(selector_or)
// CHECK-NEXT: a lookup by one or none of undefined values:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   half = map(%0) div(1, x)
// CHECK-NEXT:   selector_or = select(half, half) or(holds(le(x, y)), not(holds(eq(x, y)))) or undefined
// CHECK-NEXT:   %3 = indices()
// CHECK-NEXT:   lookup = aggregate(selector_or, %3) default -1
// CHECK-NEXT: the width of undefined queries or others:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   half = map(%0) div(1, x)
// CHECK-NEXT:   select = select(%0, half) eq(x, y)
// CHECK-NEXT:   %3 = indices()
// CHECK-NEXT:   previous = select(%3, %3) eq(x, sub(y, 1))
// CHECK-NEXT:   width_1 = selector_width(select) as numerical
// CHECK-NEXT:   %6 = select(%0, half) not(holds(eq(x, y))) or undefined
// CHECK-NEXT:   %7 = selector_and(%6, previous)
// CHECK-NEXT:   width_2 = selector_width(%7) as numerical
// CHECK-NEXT:   width_sum = map(width_1, width_2) add(x, y) as numerical
// CHECK-NEXT:   width = map(width_sum) x
// CHECK-NEXT: a lookup by undefined queries or others:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   half = map(%0) div(1, x)
// CHECK-NEXT:   %2 = indices()
// CHECK-NEXT:   selector_or_keys = map(%0, %2) table of 9(x, y)
// CHECK-NEXT:   %4 = fill(half) of "none"
// CHECK-NEXT:   selector_or_queries = map(%4, %2) table of 9(x, y)
// CHECK-NEXT:   selector_or = select(selector_or_keys, selector_or_queries) or(if(eq(item(y), "none"), false, holds(eq(item(x), item(y)))), holds(eq(item(x), sub(item(y), 1))))
// CHECK-NEXT:   lookup = aggregate(selector_or, %2) default -1
// CHECK-NEXT: the width of keys of one token:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   one_2 = select(%0, %0) eq(x, 1)
// CHECK-NEXT:   %2 = indices()
// CHECK-NEXT:   previous = select(%2, %2) eq(x, sub(y, 1))
// CHECK-NEXT:   width_1 = selector_width(one_2) as numerical
// CHECK-NEXT:   %5 = select(%0, %0) not(holds(eq(x, 1)))
// CHECK-NEXT:   %6 = selector_and(%5, previous)
// CHECK-NEXT:   width_2 = selector_width(%6) as numerical
// CHECK-NEXT:   width_sum = map(width_1, width_2) add(x, y) as numerical
// CHECK-NEXT:   width = map(width_sum) x
// CHECK-NEXT: a lookup by keys of one token:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   %1 = indices()
// CHECK-NEXT:   selector_or_keys = map(%0, %1) table of 9(x, y)
// CHECK-NEXT:   selector_or = select(selector_or_keys, %1) or(holds(eq(item(x), 1)), holds(eq(item(x), sub(y, 1))))
// CHECK-NEXT:   lookup = aggregate(selector_or, %1) default -1
// CHECK-NEXT: the width of of three s-ops:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   same = select(%0, %0) eq(x, y)
// CHECK-NEXT:   %2 = indices()
// CHECK-NEXT:   previous = select(%2, %2) eq(x, sub(y, 1))
// CHECK-NEXT:   of_both = select(%0, %2) eq(x, y)
// CHECK-NEXT:   %5 = selector_and(previous, same)
// CHECK-NEXT:   width_1 = selector_width(%5) as numerical
// CHECK-NEXT:   %7 = select(%2, %2) not(holds(eq(x, sub(y, 1))))
// CHECK-NEXT:   %8 = selector_and(%7, of_both)
// CHECK-NEXT:   width_2 = selector_width(%8) as numerical
// CHECK-NEXT:   width_sum = map(width_1, width_2) add(x, y) as numerical
// CHECK-NEXT:   width = map(width_sum) x
// CHECK-NEXT: a lookup by of three s-ops:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   %1 = indices()
// CHECK-NEXT:   selector_or_keys = map(%0, %1) tuple(x, y)
// CHECK-NEXT:   selector_or_queries = map(%0, %1) table of 9(x, y)
// CHECK-NEXT:   selector_or = select(selector_or_keys, selector_or_queries) 21 ops, 0 tables
// CHECK-NEXT:   lookup = aggregate(selector_or, %1) default -1
// CHECK-NEXT: simplified everything:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   everything = select(%0, %0) true
// CHECK-NEXT:   selector_width = length()
// CHECK-NEXT:   aggregate = aggregate(everything, %0) default -1
// CHECK-NEXT: simplified everything, causal:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   everything = select(%0, %0) true
// CHECK-NEXT:   %2 = indices()
// CHECK-NEXT:   selector_width = map(%2) add(x, 1)
// CHECK-NEXT:   aggregate = aggregate(everything, %0) default -1
// CHECK-NEXT: simplified nothing:
// CHECK-NEXT:   selector_width = constant() of 0
// CHECK-NEXT:   aggregate = constant() of -1
// CHECK-NEXT: simplified nothing, causal:
// CHECK-NEXT:   selector_width = constant() of 0
// CHECK-NEXT:   aggregate = constant() of -1
// CHECK-NEXT: simplified the keys up to the query:
// CHECK-NEXT:   %0 = indices()
// CHECK-NEXT:   up_to = select(%0, %0) le(x, y)
// CHECK-NEXT:   selector_width = selector_width(up_to)
// CHECK-NEXT:   %3 = tokens()
// CHECK-NEXT:   aggregate = aggregate(up_to, %3) default -1
// CHECK-NEXT: simplified the keys up to the query, causal:
// CHECK-NEXT:   %0 = indices()
// CHECK-NEXT:   selector_width = map(%0) add(x, 1)
// CHECK-NEXT:   %2 = tokens()
// CHECK-NEXT:   %3 = indices()
// CHECK-NEXT:   up_to = select(%3, %3) true
// CHECK-NEXT:   aggregate = aggregate(up_to, %2) default -1
// CHECK-NEXT: simplified the keys before the query, or not:
// CHECK-NEXT:   %0 = indices()
// CHECK-NEXT:   before = select(%0, %0) lt(x, y)
// CHECK-NEXT:   selector_not = selector_not(before)
// CHECK-NEXT:   selector_or = selector_or(before, selector_not)
// CHECK-NEXT:   selector_width = selector_width(selector_or)
// CHECK-NEXT:   %5 = tokens()
// CHECK-NEXT:   aggregate = aggregate(selector_or, %5) default -1
// CHECK-NEXT: simplified the keys before the query, or not, causal:
// CHECK-NEXT:   %0 = indices()
// CHECK-NEXT:   before = select(%0, %0) lt(x, y)
// CHECK-NEXT:   selector_not = selector_not(before)
// CHECK-NEXT:   selector_or = selector_or(before, selector_not)
// CHECK-NEXT:   selector_width = selector_width(selector_or)
// CHECK-NEXT:   %5 = tokens()
// CHECK-NEXT:   aggregate = aggregate(selector_or, %5) default -1
// CHECK-NEXT: simplified the first or the same:
// CHECK-NEXT:   %0 = indices()
// CHECK-NEXT:   %1 = length()
// CHECK-NEXT:   map = map(%1) 0
// CHECK-NEXT:   first = select(%0, map) eq(x, y)
// CHECK-NEXT:   %4 = tokens()
// CHECK-NEXT:   same = select(%4, %4) eq(x, y)
// CHECK-NEXT:   selector_or = selector_or(first, same)
// CHECK-NEXT:   %7 = selector_not(first)
// CHECK-NEXT:   %8 = selector_and(same, %7)
// CHECK-NEXT:   selector_width_beside_first = selector_width(%8)
// CHECK-NEXT:   selector_width = map(selector_width_beside_first) add(x, 1)
// CHECK-NEXT:   aggregate = aggregate(selector_or, %4) default -1
// CHECK-NEXT: simplified the first or the same, causal:
// CHECK-NEXT:   %0 = indices()
// CHECK-NEXT:   %1 = length()
// CHECK-NEXT:   map = map(%1) 0
// CHECK-NEXT:   first = select(%0, map) eq(x, y)
// CHECK-NEXT:   %4 = tokens()
// CHECK-NEXT:   same = select(%4, %4) eq(x, y)
// CHECK-NEXT:   selector_or = selector_or(first, same)
// CHECK-NEXT:   %7 = selector_not(first)
// CHECK-NEXT:   %8 = selector_and(same, %7)
// CHECK-NEXT:   selector_width_beside_first = selector_width(%8)
// CHECK-NEXT:   selector_width = map(selector_width_beside_first) add(x, 1)
// CHECK-NEXT:   aggregate = aggregate(selector_or, %4) default -1
// CHECK-NEXT: simplified the first and the same:
// CHECK-NEXT:   %0 = indices()
// CHECK-NEXT:   %1 = length()
// CHECK-NEXT:   map = map(%1) 0
// CHECK-NEXT:   first = select(%0, map) eq(x, y)
// CHECK-NEXT:   %4 = tokens()
// CHECK-NEXT:   same = select(%4, %4) eq(x, y)
// CHECK-NEXT:   selector_and = selector_and(first, same)
// CHECK-NEXT:   selector_width = selector_width(selector_and)
// CHECK-NEXT:   aggregate = aggregate(selector_and, %4) default -1
// CHECK-NEXT: simplified the first and the same, causal:
// CHECK-NEXT:   %0 = indices()
// CHECK-NEXT:   %1 = length()
// CHECK-NEXT:   map = map(%1) 0
// CHECK-NEXT:   first = select(%0, map) eq(x, y)
// CHECK-NEXT:   %4 = tokens()
// CHECK-NEXT:   same = select(%4, %4) eq(x, y)
// CHECK-NEXT:   selector_and = selector_and(first, same)
// CHECK-NEXT:   selector_width = selector_width(selector_and)
// CHECK-NEXT:   aggregate = aggregate(selector_and, %4) default -1
// CHECK-NEXT: simplified the first:
// CHECK-NEXT:   %0 = indices()
// CHECK-NEXT:   %1 = length()
// CHECK-NEXT:   map = map(%1) 0
// CHECK-NEXT:   first = select(%0, map) eq(x, y)
// CHECK-NEXT:   selector_width = selector_width(first)
// CHECK-NEXT:   %5 = tokens()
// CHECK-NEXT:   aggregate = aggregate(first, %5) default -1
// CHECK-NEXT: simplified the first, causal:
// CHECK-NEXT:   %0 = indices()
// CHECK-NEXT:   %1 = length()
// CHECK-NEXT:   map = map(%1) 0
// CHECK-NEXT:   first = select(%0, map) eq(x, y)
// CHECK-NEXT:   selector_width = selector_width(first)
// CHECK-NEXT:   %5 = tokens()
// CHECK-NEXT:   aggregate = aggregate(first, %5) default -1
// CHECK-NEXT: lowered two of one pair of s-ops:
// CHECK-NEXT:   %0 = indices()
// CHECK-NEXT:   selector_and = select(%0, %0) and(holds(eq(x, sub(y, 1))), holds(le(x, y)))
// CHECK-NEXT:   %2 = tokens()
// CHECK-NEXT:   aggregate = aggregate(selector_and, %2)
// CHECK-NEXT: lowered a negation twice:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   selector_not_2 = select(%0, %0) not(holds(not(holds(eq(x, y)))))
// CHECK-NEXT:   aggregate = aggregate(selector_not_2, %0)
// CHECK-NEXT: lowered two of other s-ops:
// CHECK-NEXT:   %0 = indices()
// CHECK-NEXT:   previous = select(%0, %0) eq(x, sub(y, 1))
// CHECK-NEXT:   %2 = tokens()
// CHECK-NEXT:   same = select(%2, %2) eq(x, y)
// CHECK-NEXT:   selector_and = selector_and(previous, same)
// CHECK-NEXT:   aggregate = aggregate(selector_and, %2)
// CHECK-NEXT: equal ops:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   select = select(%0, %0) eq(x, y)
// CHECK-NEXT:   selector_width = selector_width(select)
// CHECK-NEXT:   sequence_map = map(selector_width, selector_width) add(x, y)
// CHECK-NEXT:   %4 = indices()
// CHECK-NEXT:   select_2 = select(%0, %4) eq(x, y)
// CHECK-NEXT:   selector_width_3 = selector_width(select_2)
// CHECK-NEXT: keys of themselves:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   same = select(%0, %0) eq(x, y)
// CHECK-NEXT:   count = selector_width(same)
// CHECK-NEXT:   %3 = indices()
// CHECK-NEXT:   before = select(%3, %3) lt(x, y)
// CHECK-NEXT:   selector_and = selector_and(same, before)
// CHECK-NEXT:   selector_width = selector_width(selector_and)
// CHECK-NEXT:   repeats = map(selector_width) if(gt(x, 0), 300, 0)
// CHECK-NEXT:   %8 = select(repeats, repeats) lt(x, y)
// CHECK-NEXT:   %9 = select(repeats, repeats) eq(x, y)
// CHECK-NEXT:   %10 = select(count, count) gt(x, y)
// CHECK-NEXT:   %11 = selector_and(%9, %10)
// CHECK-NEXT:   select = selector_or(%8, %11)
// CHECK-NEXT:   selector_or = selector_or(select, before)
// CHECK-NEXT:   selector_width_2 = selector_width(selector_or)
// CHECK-NEXT: keys of themselves, the other way round:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   same = select(%0, %0) eq(x, y)
// CHECK-NEXT:   count = selector_width(same)
// CHECK-NEXT:   %3 = indices()
// CHECK-NEXT:   before = select(%3, %3) lt(x, y)
// CHECK-NEXT:   selector_and = selector_and(same, before)
// CHECK-NEXT:   selector_width = selector_width(selector_and)
// CHECK-NEXT:   repeats = map(selector_width) if(gt(x, 0), 300, 0)
// CHECK-NEXT:   %8 = select(repeats, repeats) gt(x, y)
// CHECK-NEXT:   %9 = select(repeats, repeats) eq(x, y)
// CHECK-NEXT:   %10 = select(count, count) lt(x, y)
// CHECK-NEXT:   %11 = selector_and(%9, %10)
// CHECK-NEXT:   select = selector_or(%8, %11)
// CHECK-NEXT:   selector_or = selector_or(select, before)
// CHECK-NEXT:   selector_width_2 = selector_width(selector_or)
// CHECK-NEXT: keys and other queries:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   same = select(%0, %0) eq(x, y)
// CHECK-NEXT:   count = selector_width(same)
// CHECK-NEXT:   %3 = indices()
// CHECK-NEXT:   before = select(%3, %3) lt(x, y)
// CHECK-NEXT:   selector_and = selector_and(same, before)
// CHECK-NEXT:   selector_width = selector_width(selector_and)
// CHECK-NEXT:   repeats = map(selector_width) if(gt(x, 0), 300, 0)
// CHECK-NEXT:   keys = map(count, repeats) sub(y, x)
// CHECK-NEXT:   select = select(keys, %3) lt(x, y)
// CHECK-NEXT:   selector_or = selector_or(select, before)
// CHECK-NEXT:   selector_width_2 = selector_width(selector_or)
// CHECK-NEXT: keys and queries of other keys:
// CHECK-NEXT:   %0 = indices()
// CHECK-NEXT:   %1 = tokens()
// CHECK-NEXT:   same = select(%1, %1) eq(x, y)
// CHECK-NEXT:   count = selector_width(same)
// CHECK-NEXT:   before = select(%0, %0) lt(x, y)
// CHECK-NEXT:   selector_and = selector_and(same, before)
// CHECK-NEXT:   selector_width = selector_width(selector_and)
// CHECK-NEXT:   repeats = map(selector_width) if(gt(x, 0), 300, 0)
// CHECK-NEXT:   keys = map(count, repeats) sub(y, x)
// CHECK-NEXT:   select = select(%0, keys) lt(x, y)
// CHECK-NEXT:   selector_or = selector_or(select, before)
// CHECK-NEXT:   selector_width_2 = selector_width(selector_or)
// CHECK-NEXT: keys by another predicate:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   same = select(%0, %0) eq(x, y)
// CHECK-NEXT:   count = selector_width(same)
// CHECK-NEXT:   %3 = indices()
// CHECK-NEXT:   before = select(%3, %3) lt(x, y)
// CHECK-NEXT:   selector_and = selector_and(same, before)
// CHECK-NEXT:   selector_width = selector_width(selector_and)
// CHECK-NEXT:   repeats = map(selector_width) if(gt(x, 0), 300, 0)
// CHECK-NEXT:   keys = map(count, repeats) sub(y, x)
// CHECK-NEXT:   select = select(keys, keys) lt(add(x, 1), y)
// CHECK-NEXT:   selector_or = selector_or(select, before)
// CHECK-NEXT:   selector_width_2 = selector_width(selector_or)
// CHECK-NEXT: keys of a lookup:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   same = select(%0, %0) eq(x, y)
// CHECK-NEXT:   count = selector_width(same)
// CHECK-NEXT:   %3 = indices()
// CHECK-NEXT:   before = select(%3, %3) lt(x, y)
// CHECK-NEXT:   selector_and = selector_and(same, before)
// CHECK-NEXT:   selector_width = selector_width(selector_and)
// CHECK-NEXT:   repeats = map(selector_width) if(gt(x, 0), 300, 0)
// CHECK-NEXT:   keys = map(count, repeats) sub(y, x)
// CHECK-NEXT:   select = select(keys, keys) eq(x, y)
// CHECK-NEXT:   aggregate = aggregate(select, %0)
// CHECK-NEXT: keys read elsewhere:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   same = select(%0, %0) eq(x, y)
// CHECK-NEXT:   count = selector_width(same)
// CHECK-NEXT:   %3 = indices()
// CHECK-NEXT:   before = select(%3, %3) lt(x, y)
// CHECK-NEXT:   selector_and = selector_and(same, before)
// CHECK-NEXT:   selector_width = selector_width(selector_and)
// CHECK-NEXT:   repeats = map(selector_width) if(gt(x, 0), 300, 0)
// CHECK-NEXT:   keys = map(count, repeats) sub(y, x)
// CHECK-NEXT:   select = select(keys, keys) lt(x, y)
// CHECK-NEXT:   selector_or = selector_or(select, before)
// CHECK-NEXT:   selector_width_2 = selector_width(selector_or)
// CHECK-NEXT: single:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   same = select(%0, %0) eq(x, y)
// CHECK-NEXT:   aggregate = aggregate(same, %0)
// CHECK-NEXT:   less = select(%0, %0) lt(x, y)
// CHECK-NEXT:   selector_width = selector_width(less)
// CHECK-NEXT: a fill that is needed:
// CHECK-NEXT:   %0 = indices()
// CHECK-NEXT:   previous = select(%0, %0) eq(x, sub(y, 1))
// CHECK-NEXT:   %2 = tokens()
// CHECK-NEXT:   aggregate = aggregate(previous, %2)
// CHECK-NEXT:   fill = fill(aggregate) of 7
// CHECK-NEXT: a fill that is not:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   same = select(%0, %0) eq(x, y)
// CHECK-NEXT:   aggregate = aggregate(same, %0)
// CHECK-NEXT: a sum of up to 5:
// CHECK-NEXT:   %0 = indices()
// CHECK-NEXT:   before = select(%0, %0) lt(x, y)
// CHECK-NEXT:   %2 = tokens()
// CHECK-NEXT:   weights = map(%2) if(gt(x, 1), 40, x)
// CHECK-NEXT:   %4 = select(weights, weights) eq(x, 1)
// CHECK-NEXT:   %5 = selector_and(before, %4)
// CHECK-NEXT:   total_1 = selector_width(%5) as numerical
// CHECK-NEXT:   %7 = select(weights, weights) eq(x, 40)
// CHECK-NEXT:   %8 = selector_and(before, %7)
// CHECK-NEXT:   total_2 = selector_width(%8) as numerical
// CHECK-NEXT:   total = map(total_1, total_2) add(mul(x, 1), mul(y, 40)) as categorical
// CHECK-NEXT: a categorical sum of up to 5:
// CHECK-NEXT:   %0 = indices()
// CHECK-NEXT:   before = select(%0, %0) lt(x, y)
// CHECK-NEXT:   %2 = tokens()
// CHECK-NEXT:   weights = map(%2) if(gt(x, 1), 40, x)
// CHECK-NEXT:   %4 = select(weights, weights) eq(x, 1)
// CHECK-NEXT:   %5 = selector_and(before, %4)
// CHECK-NEXT:   total_1 = selector_width(%5) as numerical
// CHECK-NEXT:   %7 = select(weights, weights) eq(x, 40)
// CHECK-NEXT:   %8 = selector_and(before, %7)
// CHECK-NEXT:   total_2 = selector_width(%8) as numerical
// CHECK-NEXT:   total = map(total_1, total_2) add(mul(x, 1), mul(y, 40)) as categorical
// CHECK-NEXT: a sum of up to 25:
// CHECK-NEXT:   %0 = indices()
// CHECK-NEXT:   before = select(%0, %0) lt(x, y)
// CHECK-NEXT:   %2 = tokens()
// CHECK-NEXT:   weights = map(%2) if(gt(x, 1), 40, x)
// CHECK-NEXT:   %4 = select(weights, weights) eq(x, 1)
// CHECK-NEXT:   %5 = selector_and(before, %4)
// CHECK-NEXT:   total_1 = selector_width(%5) as numerical
// CHECK-NEXT:   %7 = select(weights, weights) eq(x, 40)
// CHECK-NEXT:   %8 = selector_and(before, %7)
// CHECK-NEXT:   total_2 = selector_width(%8) as numerical
// CHECK-NEXT:   total = map(total_1, total_2) add(mul(x, 1), mul(y, 40)) as numerical
// CHECK-NEXT: a categorical sum of up to 25:
// CHECK-NEXT:   %0 = indices()
// CHECK-NEXT:   before = select(%0, %0) lt(x, y)
// CHECK-NEXT:   %2 = tokens()
// CHECK-NEXT:   weights = map(%2) if(gt(x, 1), 40, x)
// CHECK-NEXT:   %4 = select(weights, weights) eq(x, 1)
// CHECK-NEXT:   %5 = selector_and(before, %4)
// CHECK-NEXT:   total_1 = selector_width(%5) as numerical
// CHECK-NEXT:   %7 = select(weights, weights) eq(x, 40)
// CHECK-NEXT:   %8 = selector_and(before, %7)
// CHECK-NEXT:   total_2 = selector_width(%8) as numerical
// CHECK-NEXT:   total = map(total_1, total_2) add(mul(x, 1), mul(y, 40)) as categorical
// CHECK-NEXT: one value:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   f = map(%0) x
// CHECK-NEXT: as cheap:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   %1 = indices()
// CHECK-NEXT:   select = select(%0, %1) lt(add(x, 1), y)
// CHECK-NEXT:   selector_width = selector_width(select)
// CHECK-NEXT: cheaper:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   %1 = indices()
// CHECK-NEXT:   select = select(%0, %1) lt(x, y)
// CHECK-NEXT:   selector_width = selector_width(select)
// CHECK-NEXT: a selector with a negation:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   same = select(%0, %0) eq(x, y)
// CHECK-NEXT:   selector_not = selector_not(same)
// CHECK-NEXT:   %3 = indices()
// CHECK-NEXT:   previous = select(%3, %3) eq(x, sub(y, 1))
// CHECK-NEXT:   selector_not_2 = selector_not(previous)
// CHECK-NEXT:   selector_or = selector_or(selector_not, selector_not_2)
// CHECK-NEXT:   selector_not_3 = selector_not(selector_or)
// CHECK-NEXT:   aggregate = aggregate(selector_not_3, %0)
// CHECK-NEXT: a selector:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   same = select(%0, %0) eq(x, y)
// CHECK-NEXT:   %2 = indices()
// CHECK-NEXT:   previous = select(%2, %2) eq(x, sub(y, 1))
// CHECK-NEXT:   aggregate = aggregate(same, %0)
// CHECK-NEXT: one conjunct in common:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   same = select(%0, %0) eq(x, y)
// CHECK-NEXT:   %2 = indices()
// CHECK-NEXT:   previous = select(%2, %2) eq(x, sub(y, 1))
// CHECK-NEXT:   of_both = select(%0, %2) eq(x, y)
// CHECK-NEXT:   %5 = selector_or(previous, of_both)
// CHECK-NEXT:   selector_or = selector_and(same, %5)
// CHECK-NEXT:   aggregate = aggregate(selector_or, %0)
// CHECK-NEXT: one disjunct in common:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   same = select(%0, %0) eq(x, y)
// CHECK-NEXT:   %2 = indices()
// CHECK-NEXT:   previous = select(%2, %2) eq(x, sub(y, 1))
// CHECK-NEXT:   of_both = select(%0, %2) eq(x, y)
// CHECK-NEXT:   %5 = selector_and(previous, of_both)
// CHECK-NEXT:   selector_and = selector_or(same, %5)
// CHECK-NEXT:   aggregate = aggregate(selector_and, %0)
// CHECK-NEXT: an exclusive or of one pair of s-ops:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   same = select(%0, %0) eq(x, y)
// CHECK-NEXT:   less = select(%0, %0) lt(x, y)
// CHECK-NEXT:   selector_or = selector_or(same, less)
// CHECK-NEXT:   aggregate = aggregate(selector_or, %0)
// CHECK-NEXT: what is implied:
// CHECK-NEXT:   %0 = indices()
// CHECK-NEXT:   previous = select(%0, %0) eq(x, sub(y, 1))
// CHECK-NEXT:   up_to = select(%0, %0) le(x, y)
// CHECK-NEXT:   before = select(%0, %0) lt(x, y)
// CHECK-NEXT:   %4 = tokens()
// CHECK-NEXT:   same = select(%4, %4) eq(x, y)
// CHECK-NEXT:   aggregate = aggregate(previous, %4)
// CHECK-NEXT: everything in a part:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   same = select(%0, %0) eq(x, y)
// CHECK-NEXT:   %2 = indices()
// CHECK-NEXT:   previous = select(%2, %2) eq(x, sub(y, 1))
// CHECK-NEXT:   selector_not = selector_not(previous)
// CHECK-NEXT:   selector_or = selector_or(previous, selector_not)
// CHECK-NEXT:   selector_and = selector_and(same, selector_or)
// CHECK-NEXT:   aggregate = aggregate(selector_and, %0)
// CHECK-NEXT: nothing in a part:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   same = select(%0, %0) eq(x, y)
// CHECK-NEXT:   %2 = indices()
// CHECK-NEXT:   previous = select(%2, %2) eq(x, sub(y, 1))
// CHECK-NEXT:   selector_not = selector_not(previous)
// CHECK-NEXT:   selector_and = selector_and(previous, selector_not)
// CHECK-NEXT:   selector_or = selector_or(same, selector_and)
// CHECK-NEXT:   aggregate = aggregate(selector_or, %0)
// CHECK-NEXT: three s-ops:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   same = select(%0, %0) eq(x, y)
// CHECK-NEXT:   %2 = indices()
// CHECK-NEXT:   previous = select(%2, %2) eq(x, sub(y, 1))
// CHECK-NEXT:   of_both = select(%0, %2) eq(x, y)
// CHECK-NEXT:   selector_or = selector_and(same, of_both)
// CHECK-NEXT:   aggregate = aggregate(selector_or, %0)

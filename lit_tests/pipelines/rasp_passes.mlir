// RUN: raspc compile %S/Inputs/rasp_passes.py --vocab a --max-seq-len 2 --emit rasp | filecheck --match-full-lines %s

// Small programs after one pass each, with the near misses that the pass leaves alone: rasp-fuse-maps, rasp-
// compare-counts, rasp-count-sums, rasp-lower-best-selectors, rasp-split-comparisons and rasp-read-means.

// CHECK:      an operand twice:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   %1 = indices()
// CHECK-NEXT:   less = map(%0, %1) lt(mul(x, x), y)
// CHECK-NEXT: a sum of one number:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   same = select(%0, %0) eq(x, y)
// CHECK-NEXT:   width = selector_width(same)
// CHECK-NEXT:   map_2 = map(width) mul(2, add(x, 1))
// CHECK-NEXT: a sum that is read twice:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   same = select(%0, %0) eq(x, y)
// CHECK-NEXT:   width = selector_width(same) as numerical
// CHECK-NEXT:   inner = map(width) add(x, 1) as numerical
// CHECK-NEXT:   map = map(width) mul(2, add(x, 1)) as numerical
// CHECK-NEXT: a sum of a sum of one number:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   same = select(%0, %0) eq(x, y)
// CHECK-NEXT:   width = selector_width(same) as numerical
// CHECK-NEXT:   map = map(width) mul(2, add(x, 1)) as numerical
// CHECK-NEXT: another function of a sum of one number:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   same = select(%0, %0) eq(x, y)
// CHECK-NEXT:   width = selector_width(same) as numerical
// CHECK-NEXT:   map = map(width) mod(add(x, 1), 2) as numerical
// CHECK-NEXT: a sum of a sum of two numbers:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   same = select(%0, %0) eq(x, y)
// CHECK-NEXT:   width = selector_width(same) as numerical
// CHECK-NEXT:   %3 = indices()
// CHECK-NEXT:   map = map(width, %3) mul(2, add(x, y)) as numerical
// CHECK-NEXT: a function of a sum of two numbers:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   same = select(%0, %0) eq(x, y)
// CHECK-NEXT:   width = selector_width(same) as numerical
// CHECK-NEXT:   %3 = indices()
// CHECK-NEXT:   inner = map(width, %3) add(x, y) as numerical
// CHECK-NEXT:   map = map(inner) mod(x, 2) as numerical
// CHECK-NEXT: a sum of two numbers:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   same = select(%0, %0) eq(x, y)
// CHECK-NEXT:   width = selector_width(same)
// CHECK-NEXT:   %3 = indices()
// CHECK-NEXT:   map_2 = map(width, %3) mul(2, add(x, y))
// CHECK-NEXT: many ops of few values:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   map_2 = map(%0) table of 3(x)
// CHECK-NEXT: many ops of many values:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   map_2 = map(%0) 121 ops, 0 tables
// CHECK-NEXT: many ops of a sum:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   map_2 = map(%0) 123 ops, 0 tables
// CHECK-NEXT: two counts:
// CHECK-NEXT:   %0 = indices()
// CHECK-NEXT:   up_to = select(%0, %0) le(x, y)
// CHECK-NEXT:   %2 = tokens()
// CHECK-NEXT:   compared_marks = map(%2) table of 3(x)
// CHECK-NEXT:   compared_mean = aggregate(up_to, compared_marks) default 0
// CHECK-NEXT:   compared = map(compared_mean) if(lt(x, 0), true, if(gt(x, 0), false, false))
// CHECK-NEXT: of all keys:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   compared_marks = map(%0) table of 3(x)
// CHECK-NEXT:   %2 = indices()
// CHECK-NEXT:   %3 = select(%2, %2) true
// CHECK-NEXT:   compared_mean = aggregate(%3, compared_marks) default 0
// CHECK-NEXT:   compared = map(compared_mean) if(lt(x, 0), true, if(gt(x, 0), false, false))
// CHECK-NEXT: of two selectors:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   same = select(%0, %0) eq(x, y)
// CHECK-NEXT:   %2 = indices()
// CHECK-NEXT:   up_to = select(%2, %2) le(x, y)
// CHECK-NEXT:   compared_marks = map(%0) table of 3(x)
// CHECK-NEXT:   %5 = selector_and(same, up_to)
// CHECK-NEXT:   compared_mean = aggregate(%5, compared_marks) default 0
// CHECK-NEXT:   compared = map(compared_mean) if(lt(x, 0), true, if(gt(x, 0), false, false))
// CHECK-NEXT: in another order:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   same = select(%0, %0) eq(x, y)
// CHECK-NEXT:   %2 = indices()
// CHECK-NEXT:   up_to = select(%2, %2) le(x, y)
// CHECK-NEXT:   compared_marks = map(%0) table of 3(x)
// CHECK-NEXT:   %5 = selector_and(same, up_to)
// CHECK-NEXT:   compared_mean = aggregate(%5, compared_marks) default 0
// CHECK-NEXT:   compared = map(compared_mean) if(lt(x, 0), true, if(gt(x, 0), false, false))
// CHECK-NEXT: of several marks:
// CHECK-NEXT:   %0 = indices()
// CHECK-NEXT:   up_to = select(%0, %0) le(x, y)
// CHECK-NEXT:   %2 = tokens()
// CHECK-NEXT:   compared_marks = map(%2, %0) table of 9(x, y)
// CHECK-NEXT:   compared_mean = aggregate(up_to, compared_marks) default 0
// CHECK-NEXT:   compared = map(compared_mean) if(lt(x, 0), true, if(gt(x, 0), false, false))
// CHECK-NEXT: of no marks:
// CHECK-NEXT:   %0 = indices()
// CHECK-NEXT:   up_to = select(%0, %0) le(x, y)
// CHECK-NEXT:   %2 = tokens()
// CHECK-NEXT:   same = select(%2, %2) eq(x, y)
// CHECK-NEXT:   selector_and = selector_and(up_to, same)
// CHECK-NEXT:   a = selector_width(selector_and)
// CHECK-NEXT:   one_2 = select(%2, %2) eq(x, 1)
// CHECK-NEXT:   selector_and_2 = selector_and(up_to, one_2)
// CHECK-NEXT:   b = selector_width(selector_and_2)
// CHECK-NEXT:   compared = map(a, b) lt(x, y)
// CHECK-NEXT: by their values:
// CHECK-NEXT:   %0 = indices()
// CHECK-NEXT:   up_to = select(%0, %0) le(x, y)
// CHECK-NEXT:   %2 = tokens()
// CHECK-NEXT:   one_2 = select(%2, %2) eq(x, 1)
// CHECK-NEXT:   selector_and = selector_and(up_to, one_2)
// CHECK-NEXT:   a = selector_width(selector_and)
// CHECK-NEXT:   two = select(%2, %2) eq(x, 2)
// CHECK-NEXT:   selector_and_2 = selector_and(up_to, two)
// CHECK-NEXT:   b = selector_width(selector_and_2)
// CHECK-NEXT:   compared = map(a, b) lt(add(x, 1), y)
// CHECK-NEXT: by the sign:
// CHECK-NEXT:   %0 = indices()
// CHECK-NEXT:   up_to = select(%0, %0) le(x, y)
// CHECK-NEXT:   %2 = tokens()
// CHECK-NEXT:   compared_marks = map(%2) table of 3(x)
// CHECK-NEXT:   compared_mean = aggregate(up_to, compared_marks) default 0
// CHECK-NEXT:   compared = map(compared_mean) if(lt(x, 0), "<", if(gt(x, 0), ">=", ">="))
// CHECK-NEXT: read elsewhere:
// CHECK-NEXT:   %0 = indices()
// CHECK-NEXT:   up_to = select(%0, %0) le(x, y)
// CHECK-NEXT:   %2 = tokens()
// CHECK-NEXT:   one_2 = select(%2, %2) eq(x, 1)
// CHECK-NEXT:   compared_marks = map(%2) table of 3(x)
// CHECK-NEXT:   compared_mean = aggregate(up_to, compared_marks) default 0
// CHECK-NEXT:   compared = map(compared_mean) if(lt(x, 0), true, if(gt(x, 0), false, false))
// CHECK-NEXT:   selector_and_3 = selector_and(up_to, one_2)
// CHECK-NEXT:   selector_width = selector_width(selector_and_3)
// CHECK-NEXT: a width times a mean:
// CHECK-NEXT:   %0 = indices()
// CHECK-NEXT:   up_to = select(%0, %0) le(x, y)
// CHECK-NEXT:   %2 = tokens()
// CHECK-NEXT:   flagged = map(%2) if(eq(x, 1), 1, 0)
// CHECK-NEXT:   %4 = select(flagged, flagged) eq(x, 1)
// CHECK-NEXT:   %5 = selector_and(up_to, %4)
// CHECK-NEXT:   counted = selector_width(%5)
// CHECK-NEXT: a mean times a width:
// CHECK-NEXT:   %0 = indices()
// CHECK-NEXT:   up_to = select(%0, %0) le(x, y)
// CHECK-NEXT:   %2 = tokens()
// CHECK-NEXT:   flagged = map(%2) if(eq(x, 1), 1, 0)
// CHECK-NEXT:   %4 = select(flagged, flagged) eq(x, 1)
// CHECK-NEXT:   %5 = selector_and(up_to, %4)
// CHECK-NEXT:   counted = selector_width(%5)
// CHECK-NEXT: a width times a mean, less one:
// CHECK-NEXT:   %0 = indices()
// CHECK-NEXT:   shared = map(%0) add(x, 1)
// CHECK-NEXT:   up_to = select(%0, %0) le(x, y)
// CHECK-NEXT:   %3 = tokens()
// CHECK-NEXT:   flagged = map(%3) if(eq(x, 1), 1, 0)
// CHECK-NEXT:   marks = aggregate(up_to, flagged) default 0
// CHECK-NEXT:   counted = map(shared, marks) sub(mul(x, y), 1)
// CHECK-NEXT: a mean times another number:
// CHECK-NEXT:   %0 = indices()
// CHECK-NEXT:   up_to = select(%0, %0) le(x, y)
// CHECK-NEXT:   %2 = tokens()
// CHECK-NEXT:   flagged = map(%2) if(eq(x, 1), 1, 0)
// CHECK-NEXT:   marks = aggregate(up_to, flagged) default 0
// CHECK-NEXT:   counted = map(marks, %0) mul(y, x)
// CHECK-NEXT: an index times a mean before:
// CHECK-NEXT:   %0 = indices()
// CHECK-NEXT:   before = select(%0, %0) lt(x, y)
// CHECK-NEXT:   %2 = tokens()
// CHECK-NEXT:   flagged = map(%2) if(eq(x, 1), 1, 0)
// CHECK-NEXT:   %4 = select(flagged, flagged) eq(x, 1)
// CHECK-NEXT:   %5 = selector_and(before, %4)
// CHECK-NEXT:   counted = selector_width(%5)
// CHECK-NEXT: a mean before times an index:
// CHECK-NEXT:   %0 = indices()
// CHECK-NEXT:   before = select(%0, %0) lt(x, y)
// CHECK-NEXT:   %2 = tokens()
// CHECK-NEXT:   flagged = map(%2) if(eq(x, 1), 1, 0)
// CHECK-NEXT:   %4 = select(flagged, flagged) eq(x, 1)
// CHECK-NEXT:   %5 = selector_and(before, %4)
// CHECK-NEXT:   counted = selector_width(%5)
// CHECK-NEXT: a mean before times an index up to:
// CHECK-NEXT:   %0 = indices()
// CHECK-NEXT:   before = select(%0, %0) lt(x, y)
// CHECK-NEXT:   %2 = tokens()
// CHECK-NEXT:   flagged = map(%2) if(eq(x, 1), 1, 0)
// CHECK-NEXT:   earlier = aggregate(before, flagged) default 0
// CHECK-NEXT:   shared = map(%0) add(x, 1)
// CHECK-NEXT:   counted = map(earlier, shared) mul(y, x)
// CHECK-NEXT: a width of all times a mean:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   everything = select(%0, %0) true
// CHECK-NEXT:   flagged = map(%0) if(eq(x, 1), 1, 0)
// CHECK-NEXT:   %3 = select(flagged, flagged) eq(x, 1)
// CHECK-NEXT:   %4 = selector_and(everything, %3)
// CHECK-NEXT:   counted = selector_width(%4)
// CHECK-NEXT: not causal, right conjunct:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   same = select(%0, %0) eq(x, y)
// CHECK-NEXT:   %2 = indices()
// CHECK-NEXT:   up_to = select(%2, %2) le(x, y)
// CHECK-NEXT:   selector_and = selector_and(same, up_to)
// CHECK-NEXT:   selector_best = selector_best(selector_and, %2) by ["greatest"]
// CHECK-NEXT:   aggregate = aggregate(selector_best, %0)
// CHECK-NEXT: not causal, left conjunct:
// CHECK-NEXT:   %0 = indices()
// CHECK-NEXT:   up_to = select(%0, %0) le(x, y)
// CHECK-NEXT:   %2 = tokens()
// CHECK-NEXT:   same = select(%2, %2) eq(x, y)
// CHECK-NEXT:   selector_and = selector_and(up_to, same)
// CHECK-NEXT:   selector_best = selector_best(selector_and, %0) by ["greatest"]
// CHECK-NEXT:   aggregate = aggregate(selector_best, %2)
// CHECK-NEXT: causal, right conjunct:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   same = select(%0, %0) eq(x, y)
// CHECK-NEXT:   %2 = indices()
// CHECK-NEXT:   selector_best = selector_best(same, %2) by ["greatest"]
// CHECK-NEXT:   aggregate = aggregate(selector_best, %0)
// CHECK-NEXT: causal, left conjunct:
// CHECK-NEXT:   %0 = indices()
// CHECK-NEXT:   %1 = tokens()
// CHECK-NEXT:   same = select(%1, %1) eq(x, y)
// CHECK-NEXT:   selector_best = selector_best(same, %0) by ["greatest"]
// CHECK-NEXT:   aggregate = aggregate(selector_best, %1)
// CHECK-NEXT: causal, both:
// CHECK-NEXT:   %0 = indices()
// CHECK-NEXT:   up_to = select(%0, %0) le(x, y)
// CHECK-NEXT:   selector_best = selector_best(up_to, %0) by ["greatest"]
// CHECK-NEXT:   %3 = tokens()
// CHECK-NEXT:   aggregate = aggregate(selector_best, %3)
// CHECK-NEXT: causal, another:
// CHECK-NEXT:   %0 = indices()
// CHECK-NEXT:   before = select(%0, %0) lt(x, y)
// CHECK-NEXT:   %2 = tokens()
// CHECK-NEXT:   same = select(%2, %2) eq(x, y)
// CHECK-NEXT:   selector_and = selector_and(before, same)
// CHECK-NEXT:   selector_best = selector_best(selector_and, %0) by ["greatest"]
// CHECK-NEXT:   aggregate = aggregate(selector_best, %2)
// CHECK-NEXT: a width alone:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   same = select(%0, %0) eq(x, y)
// CHECK-NEXT:   selector_width_width = selector_width(same)
// CHECK-NEXT:   selector_width = map(selector_width_width) min(x, 1)
// CHECK-NEXT: a choice of several:
// CHECK-NEXT:   %0 = indices()
// CHECK-NEXT:   up_to = select(%0, %0) le(x, y)
// CHECK-NEXT:   selector_width_width = selector_width(up_to)
// CHECK-NEXT:   selector_width = map(selector_width_width) min(x, 1)
// CHECK-NEXT: four times one operand:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   %1 = indices()
// CHECK-NEXT:   %2 = select(%0, %0) lt(x, y)
// CHECK-NEXT:   %3 = select(%0, %0) eq(x, y)
// CHECK-NEXT:   %4 = select(%1, %1) lt(x, y)
// CHECK-NEXT:   %5 = selector_and(%3, %4)
// CHECK-NEXT:   select = selector_or(%2, %5)
// CHECK-NEXT:   selector_width = selector_width(select)
// CHECK-NEXT: four times the other:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   %1 = indices()
// CHECK-NEXT:   %2 = select(%1, %1) lt(x, y)
// CHECK-NEXT:   %3 = select(%1, %1) eq(x, y)
// CHECK-NEXT:   %4 = select(%0, %0) lt(x, y)
// CHECK-NEXT:   %5 = selector_and(%3, %4)
// CHECK-NEXT:   select = selector_or(%2, %5)
// CHECK-NEXT:   selector_width = selector_width(select)
// CHECK-NEXT: falling:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   %1 = indices()
// CHECK-NEXT:   %2 = select(%0, %0) lt(x, y)
// CHECK-NEXT:   %3 = select(%0, %0) eq(x, y)
// CHECK-NEXT:   %4 = select(%1, %1) gt(x, y)
// CHECK-NEXT:   %5 = selector_and(%3, %4)
// CHECK-NEXT:   select = selector_or(%2, %5)
// CHECK-NEXT:   selector_width = selector_width(select)
// CHECK-NEXT: too small a step:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   %1 = indices()
// CHECK-NEXT:   pair = map(%0, %1) add(mul(2, x), y)
// CHECK-NEXT:   select = select(pair, pair) lt(x, y)
// CHECK-NEXT:   selector_width = selector_width(select)
// CHECK-NEXT: a table:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   %1 = indices()
// CHECK-NEXT:   %2 = select(%0, %0) lt(x, y)
// CHECK-NEXT:   %3 = select(%0, %0) eq(x, y)
// CHECK-NEXT:   %4 = select(%1, %1) lt(x, y)
// CHECK-NEXT:   %5 = selector_and(%3, %4)
// CHECK-NEXT:   select = selector_or(%2, %5)
// CHECK-NEXT:   selector_width = selector_width(select)
// CHECK-NEXT: a table of words:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   %1 = indices()
// CHECK-NEXT:   %2 = select(%0, %0) lt(x, y)
// CHECK-NEXT:   %3 = select(%0, %0) eq(x, y)
// CHECK-NEXT:   %4 = select(%1, %1) lt(x, y)
// CHECK-NEXT:   %5 = selector_and(%3, %4)
// CHECK-NEXT:   select = selector_or(%2, %5)
// CHECK-NEXT:   selector_width = selector_width(select)
// CHECK-NEXT: undefined:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   %1 = indices()
// CHECK-NEXT:   pair = map(%0, %1) add(mul(4, x), div(1, y))
// CHECK-NEXT:   select = select(pair, pair) lt(x, y)
// CHECK-NEXT:   selector_width = selector_width(select)
// CHECK-NEXT: constant in one:
// CHECK-NEXT:   %0 = tokens()
// CHECK-NEXT:   %1 = indices()
// CHECK-NEXT:   pair = map(%0, %1) add(y, mul(0, x))
// CHECK-NEXT:   select = select(pair, pair) lt(x, y)
// CHECK-NEXT:   selector_width = selector_width(select)
// CHECK-NEXT: a mean:
// CHECK-NEXT:   %0 = indices()
// CHECK-NEXT:   up_to = select(%0, %0) le(x, y)
// CHECK-NEXT:   %2 = tokens()
// CHECK-NEXT:   flags = map(%2) if(eq(x, 1), 1, 0)
// CHECK-NEXT:   mean = aggregate(up_to, flags) default 0 as numerical
// CHECK-NEXT:   reader = map(mean, %2) if(gt(x, 0), y, 0)
// CHECK-NEXT: a function of a function of a mean:
// CHECK-NEXT:   %0 = indices()
// CHECK-NEXT:   up_to = select(%0, %0) le(x, y)
// CHECK-NEXT:   %2 = tokens()
// CHECK-NEXT:   flags = map(%2) if(eq(x, 1), 1, 0)
// CHECK-NEXT:   mean = aggregate(up_to, flags) default 0 as numerical
// CHECK-NEXT:   reader = map(mean, %2) if(gt(sub(mul(3, x), 1), 0), y, 0)
// CHECK-NEXT: of values told apart:
// CHECK-NEXT:   %0 = indices()
// CHECK-NEXT:   up_to = select(%0, %0) le(x, y)
// CHECK-NEXT:   %2 = tokens()
// CHECK-NEXT:   flags = map(%2) if(eq(x, 1), 1, 0)
// CHECK-NEXT:   mean = aggregate(up_to, flags) default 0 as numerical
// CHECK-NEXT:   reader = map(mean, %2) if(gt(mul(sub(mul(3, x), 1), 3), y), y, 0)
// CHECK-NEXT: of an undefined operand:
// CHECK-NEXT:   %0 = indices()
// CHECK-NEXT:   up_to = select(%0, %0) le(x, y)
// CHECK-NEXT:   %2 = tokens()
// CHECK-NEXT:   flags = map(%2) if(eq(x, 1), 1, 0)
// CHECK-NEXT:   mean = aggregate(up_to, flags) default 0
// CHECK-NEXT:   before = select(%0, %0) lt(x, y)
// CHECK-NEXT:   aggregate = aggregate(before, %2)
// CHECK-NEXT:   reader = map(mean, aggregate) if(gt(x, 0), y, 0)

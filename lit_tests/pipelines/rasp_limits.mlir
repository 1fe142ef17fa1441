// RUN: raspc compile %S/Inputs/rasp_limits.py --vocab a --max-seq-len 2 --emit rasp | filecheck --match-full-lines %s

// Small programs after single passes, just below and at the size beyond which a pass leaves an op alone, and
// ops that a pass has nothing to do with.

// CHECK:       a block, MAX_PAIRS 8:
// CHECK-NEXT:    %[[V0:.+]] = tokens()
// CHECK-NEXT:    selector_or = select(%[[V0]], %[[V0]]) or(and(holds(eq(x, y)), not(holds(lt(x, y)))), and(holds(lt(x, y)), not(holds(eq(x, y)))))
// CHECK-NEXT:    aggregate = aggregate(selector_or, %[[V0]]) default 0
// CHECK-NEXT:  a block, MAX_PAIRS 9:
// CHECK-NEXT:    %[[V0:.+]] = tokens()
// CHECK-NEXT:    selector_or = select(%[[V0]], %[[V0]]) or(and(holds(eq(x, y)), not(holds(lt(x, y)))), and(holds(lt(x, y)), not(holds(eq(x, y)))))
// CHECK-NEXT:    aggregate = aggregate(selector_or, %[[V0]]) default 0
// CHECK-NEXT:  product variables, MAX_PAIRS 80:
// CHECK-NEXT:    error: its selector needs a variable that holds several, of too many values: 81 pairs of keys and queries; use a smaller vocabulary or max_seq_len, or conditions over fewer s-ops
// CHECK-NEXT:  product variables, MAX_PAIRS 81:
// CHECK-NEXT:    %[[V0:.+]] = tokens()
// CHECK-NEXT:    %[[V1:.+]] = indices()
// CHECK-NEXT:    selector_or_keys = map(%[[V0]], %[[V1]]) tuple(x, y)
// CHECK-NEXT:    selector_or_queries = map(%[[V0]], %[[V1]]) table of 9(x, y)
// CHECK-NEXT:    selector_or = select(selector_or_keys, selector_or_queries) 21 ops, 0 tables
// CHECK-NEXT:    aggregate = aggregate(selector_or, %[[V0]]) default 0
// CHECK-NEXT:  two selects, MAX_PREDICATE_OPS 5:
// CHECK-NEXT:    %[[V0:.+]] = indices()
// CHECK-NEXT:    previous = select(%[[V0]], %[[V0]]) eq(x, sub(y, 1))
// CHECK-NEXT:    up_to = select(%[[V0]], %[[V0]]) le(x, y)
// CHECK-NEXT:    selector_and = selector_and(previous, up_to)
// CHECK-NEXT:    selector_width = selector_width(selector_and)
// CHECK-NEXT:  two selects, MAX_PREDICATE_OPS 6:
// CHECK-NEXT:    %[[V0:.+]] = indices()
// CHECK-NEXT:    selector_and = select(%[[V0]], %[[V0]]) and(holds(eq(x, sub(y, 1))), holds(le(x, y)))
// CHECK-NEXT:    selector_width = selector_width(selector_and)
// CHECK-NEXT:  a conjunction, MAX_DEPTH 2:
// CHECK-NEXT:    %[[V0:.+]] = tokens()
// CHECK-NEXT:    same = select(%[[V0]], %[[V0]]) eq(x, y)
// CHECK-NEXT:    %[[V2:.+]] = indices()
// CHECK-NEXT:    previous = select(%[[V2]], %[[V2]]) eq(x, sub(y, 1))
// CHECK-NEXT:    of_both = select(%[[V0]], %[[V2]]) eq(x, y)
// CHECK-NEXT:    up_to = select(%[[V2]], %[[V2]]) le(x, y)
// CHECK-NEXT:    %[[V6:.+]] = selector_and(same, previous)
// CHECK-NEXT:    selector_and_3 = selector_and(of_both, %[[V6]])
// CHECK-NEXT:    selector_width = selector_width(selector_and_3)
// CHECK-NEXT:  a conjunction, MAX_DEPTH 3:
// CHECK-NEXT:    %[[V0:.+]] = tokens()
// CHECK-NEXT:    same = select(%[[V0]], %[[V0]]) eq(x, y)
// CHECK-NEXT:    %[[V2:.+]] = indices()
// CHECK-NEXT:    previous = select(%[[V2]], %[[V2]]) eq(x, sub(y, 1))
// CHECK-NEXT:    of_both = select(%[[V0]], %[[V2]]) eq(x, y)
// CHECK-NEXT:    up_to = select(%[[V2]], %[[V2]]) le(x, y)
// CHECK-NEXT:    %[[V6:.+]] = selector_and(same, previous)
// CHECK-NEXT:    selector_and_3 = selector_and(%[[V6]], of_both)
// CHECK-NEXT:    selector_width = selector_width(selector_and_3)
// CHECK-NEXT:  a disjunction, MAX_LITERALS 3:
// CHECK-NEXT:    %[[V0:.+]] = tokens()
// CHECK-NEXT:    same = select(%[[V0]], %[[V0]]) eq(x, y)
// CHECK-NEXT:    %[[V2:.+]] = indices()
// CHECK-NEXT:    previous = select(%[[V2]], %[[V2]]) eq(x, sub(y, 1))
// CHECK-NEXT:    selector_and = selector_and(same, previous)
// CHECK-NEXT:    of_both = select(%[[V0]], %[[V2]]) eq(x, y)
// CHECK-NEXT:    selector_and_2 = selector_and(same, of_both)
// CHECK-NEXT:    selector_or = selector_or(selector_and, selector_and_2)
// CHECK-NEXT:    aggregate = aggregate(selector_or, %[[V0]])
// CHECK-NEXT:  a disjunction, MAX_LITERALS 4:
// CHECK-NEXT:    %[[V0:.+]] = tokens()
// CHECK-NEXT:    same = select(%[[V0]], %[[V0]]) eq(x, y)
// CHECK-NEXT:    %[[V2:.+]] = indices()
// CHECK-NEXT:    previous = select(%[[V2]], %[[V2]]) eq(x, sub(y, 1))
// CHECK-NEXT:    of_both = select(%[[V0]], %[[V2]]) eq(x, y)
// CHECK-NEXT:    %[[V5:.+]] = selector_or(previous, of_both)
// CHECK-NEXT:    selector_or = selector_and(same, %[[V5]])
// CHECK-NEXT:    aggregate = aggregate(selector_or, %[[V0]])
// CHECK-NEXT:  a disjunction, 7 cases:
// CHECK-NEXT:    %[[V0:.+]] = tokens()
// CHECK-NEXT:    same = select(%[[V0]], %[[V0]]) eq(x, y)
// CHECK-NEXT:    %[[V2:.+]] = indices()
// CHECK-NEXT:    previous = select(%[[V2]], %[[V2]]) eq(x, sub(y, 1))
// CHECK-NEXT:    selector_and = selector_and(same, previous)
// CHECK-NEXT:    of_both = select(%[[V0]], %[[V2]]) eq(x, y)
// CHECK-NEXT:    selector_and_2 = selector_and(same, of_both)
// CHECK-NEXT:    selector_or = selector_or(selector_and, selector_and_2)
// CHECK-NEXT:    aggregate = aggregate(selector_or, %[[V0]])
// CHECK-NEXT:  a disjunction, 8 cases:
// CHECK-NEXT:    %[[V0:.+]] = tokens()
// CHECK-NEXT:    same = select(%[[V0]], %[[V0]]) eq(x, y)
// CHECK-NEXT:    %[[V2:.+]] = indices()
// CHECK-NEXT:    previous = select(%[[V2]], %[[V2]]) eq(x, sub(y, 1))
// CHECK-NEXT:    of_both = select(%[[V0]], %[[V2]]) eq(x, y)
// CHECK-NEXT:    %[[V5:.+]] = selector_or(previous, of_both)
// CHECK-NEXT:    selector_or = selector_and(same, %[[V5]])
// CHECK-NEXT:    aggregate = aggregate(selector_or, %[[V0]])
// CHECK-NEXT:  an implication, MAX_PAIRS 8:
// CHECK-NEXT:    %[[V0:.+]] = tokens()
// CHECK-NEXT:    same = select(%[[V0]], %[[V0]]) eq(x, y)
// CHECK-NEXT:    less = select(%[[V0]], %[[V0]]) lt(x, y)
// CHECK-NEXT:    %[[V3:.+]] = indices()
// CHECK-NEXT:    previous = select(%[[V3]], %[[V3]]) eq(x, sub(y, 1))
// CHECK-NEXT:    %[[V5:.+]] = selector_and(same, less)
// CHECK-NEXT:    %[[V6:.+]] = selector_or(%[[V5]], previous)
// CHECK-NEXT:    selector_or = selector_and(same, %[[V6]])
// CHECK-NEXT:    aggregate = aggregate(selector_or, %[[V0]])
// CHECK-NEXT:  an implication, MAX_PAIRS 9:
// CHECK-NEXT:    %[[V0:.+]] = tokens()
// CHECK-NEXT:    same = select(%[[V0]], %[[V0]]) eq(x, y)
// CHECK-NEXT:    less = select(%[[V0]], %[[V0]]) lt(x, y)
// CHECK-NEXT:    %[[V3:.+]] = indices()
// CHECK-NEXT:    previous = select(%[[V3]], %[[V3]]) eq(x, sub(y, 1))
// CHECK-NEXT:    selector_or = selector_and(same, previous)
// CHECK-NEXT:    aggregate = aggregate(selector_or, %[[V0]])
// CHECK-NEXT:  selectors of 1 and true:
// CHECK-NEXT:    %[[V0:.+]] = tokens()
// CHECK-NEXT:    mixed = map(%[[V0]]) or(eq(x, 2), x)
// CHECK-NEXT:    equal = select(mixed, mixed) eq(x, y)
// CHECK-NEXT:    lower = select(mixed, mixed) lt(x, y)
// CHECK-NEXT:    %[[V4:.+]] = indices()
// CHECK-NEXT:    previous = select(%[[V4]], %[[V4]]) eq(x, sub(y, 1))
// CHECK-NEXT:    %[[V6:.+]] = selector_and(equal, lower)
// CHECK-NEXT:    %[[V7:.+]] = selector_or(%[[V6]], previous)
// CHECK-NEXT:    selector_or = selector_and(equal, %[[V7]])
// CHECK-NEXT:    aggregate = aggregate(selector_or, %[[V0]])
// CHECK-NEXT:  an operand of one value:
// CHECK-NEXT:    %[[V0:.+]] = tokens()
// CHECK-NEXT:    %[[V1:.+]] = indices()
// CHECK-NEXT:    map = map(%[[V0]]) min(x, 0)
// CHECK-NEXT:  a function without ops:
// CHECK-NEXT:    %[[V0:.+]] = tokens()
// CHECK-NEXT:    map = map(%[[V0]]) x
// CHECK-NEXT:  a predicate without ops:
// CHECK-NEXT:    %[[V0:.+]] = tokens()
// CHECK-NEXT:    everything = select(%[[V0]], %[[V0]]) true
// CHECK-NEXT:    selector_width = selector_width(everything)
// CHECK-NEXT:  a function of 1 and true:
// CHECK-NEXT:    %[[V0:.+]] = tokens()
// CHECK-NEXT:    mixed = map(%[[V0]]) or(eq(x, 2), x)
// CHECK-NEXT:    %[[V2:.+]] = indices()
// CHECK-NEXT:    either = map(mixed, %[[V2]]) sub(add(y, x), x)
// CHECK-NEXT:  functions of one token, MAX_ENTRIES 8:
// CHECK-NEXT:    %[[V0:.+]] = tokens()
// CHECK-NEXT:    odd = map(%[[V0]]) mod(x, 2)
// CHECK-NEXT:    %[[V2:.+]] = indices()
// CHECK-NEXT:    shared = map(odd, %[[V0]], %[[V2]]) sub(mul(x, y), z)
// CHECK-NEXT:  functions of one token, MAX_ENTRIES 9:
// CHECK-NEXT:    %[[V0:.+]] = tokens()
// CHECK-NEXT:    %[[V1:.+]] = indices()
// CHECK-NEXT:    shared = map(%[[V0]], %[[V1]]) sub(mul(mod(x, 2), x), y)
// CHECK-NEXT:  a table of pairs up to 11:
// CHECK-NEXT:    %[[V0:.+]] = tokens()
// CHECK-NEXT:    %[[V1:.+]] = indices()
// CHECK-NEXT:    pair = map(%[[V0]], %[[V1]]) add(add(mul(mul(10, x), x), mul(mul(2, x), y)), y)
// CHECK-NEXT:    select = select(pair, pair) lt(x, y)
// CHECK-NEXT:    selector_width = selector_width(select)
// CHECK-NEXT:  a table of pairs up to 12:
// CHECK-NEXT:    %[[V0:.+]] = tokens()
// CHECK-NEXT:    %[[V1:.+]] = indices()
// CHECK-NEXT:    %[[V2:.+]] = select(%[[V0]], %[[V0]]) lt(x, y)
// CHECK-NEXT:    %[[V3:.+]] = select(%[[V0]], %[[V0]]) eq(x, y)
// CHECK-NEXT:    %[[V4:.+]] = select(%[[V1]], %[[V1]]) lt(x, y)
// CHECK-NEXT:    %[[V5:.+]] = selector_and(%[[V3]], %[[V4]])
// CHECK-NEXT:    select = selector_or(%[[V2]], %[[V5]])
// CHECK-NEXT:    selector_width = selector_width(select)
// CHECK-NEXT:  a table with a hole:
// CHECK-NEXT:    %[[V0:.+]] = tokens()
// CHECK-NEXT:    %[[V1:.+]] = indices()
// CHECK-NEXT:    gaps = map(%[[V0]], %[[V1]]) sub(mul(10, x), div(1, sub(add(x, y), 3)))
// CHECK-NEXT:    select = select(gaps, gaps) lt(x, y)
// CHECK-NEXT:    selector_width = selector_width(select)
// CHECK-NEXT:  a sum of which the second has no weight:
// CHECK-NEXT:    %[[V0:.+]] = tokens()
// CHECK-NEXT:    %[[V1:.+]] = indices()
// CHECK-NEXT:    pair = map(%[[V0]], %[[V1]]) add(mul(4, x), mul(0, y))
// CHECK-NEXT:    select = select(pair, pair) gt(x, y)
// CHECK-NEXT:    selector_width = selector_width(select)
// CHECK-NEXT:  a sum of which the first has one value:
// CHECK-NEXT:    %[[V0:.+]] = tokens()
// CHECK-NEXT:    %[[V1:.+]] = indices()
// CHECK-NEXT:    pair = map(%[[V0]], %[[V1]]) add(mul(4, sub(x, x)), y)
// CHECK-NEXT:    select = select(pair, pair) gt(x, y)
// CHECK-NEXT:    selector_width = selector_width(select)
// CHECK-NEXT:  a sum of fine steps:
// CHECK-NEXT:    %[[V0:.+]] = tokens()
// CHECK-NEXT:    %[[V1:.+]] = indices()
// CHECK-NEXT:    %[[V2:.+]] = select(%[[V0]], %[[V0]]) gt(x, y)
// CHECK-NEXT:    %[[V3:.+]] = select(%[[V0]], %[[V0]]) eq(x, y)
// CHECK-NEXT:    %[[V4:.+]] = select(%[[V1]], %[[V1]]) gt(x, y)
// CHECK-NEXT:    %[[V5:.+]] = selector_and(%[[V3]], %[[V4]])
// CHECK-NEXT:    select = selector_or(%[[V2]], %[[V5]])
// CHECK-NEXT:    selector_width = selector_width(select)
// CHECK-NEXT:  two counts, MAX_WIDTHS 15:
// CHECK-NEXT:    %[[V0:.+]] = indices()
// CHECK-NEXT:    up_to = select(%[[V0]], %[[V0]]) le(x, y)
// CHECK-NEXT:    %[[V2:.+]] = tokens()
// CHECK-NEXT:    one_2 = select(%[[V2]], %[[V2]]) eq(x, 1)
// CHECK-NEXT:    selector_and = selector_and(up_to, one_2)
// CHECK-NEXT:    a = selector_width(selector_and)
// CHECK-NEXT:    two = select(%[[V2]], %[[V2]]) eq(x, 2)
// CHECK-NEXT:    selector_and_2 = selector_and(up_to, two)
// CHECK-NEXT:    b = selector_width(selector_and_2)
// CHECK-NEXT:    compared = map(a, b) lt(x, y)
// CHECK-NEXT:  two counts, MAX_WIDTHS 16:
// CHECK-NEXT:    %[[V0:.+]] = indices()
// CHECK-NEXT:    up_to = select(%[[V0]], %[[V0]]) le(x, y)
// CHECK-NEXT:    %[[V2:.+]] = tokens()
// CHECK-NEXT:    compared_marks = map(%[[V2]]) table of 3(x)
// CHECK-NEXT:    compared_mean = aggregate(up_to, compared_marks) default 0
// CHECK-NEXT:    compared = map(compared_mean) if(lt(x, 0), true, if(gt(x, 0), false, false))
// CHECK-NEXT:  two counts, MAX_TUPLES 2:
// CHECK-NEXT:    %[[V0:.+]] = indices()
// CHECK-NEXT:    up_to = select(%[[V0]], %[[V0]]) le(x, y)
// CHECK-NEXT:    %[[V2:.+]] = tokens()
// CHECK-NEXT:    one_2 = select(%[[V2]], %[[V2]]) eq(x, 1)
// CHECK-NEXT:    selector_and = selector_and(up_to, one_2)
// CHECK-NEXT:    a = selector_width(selector_and)
// CHECK-NEXT:    two = select(%[[V2]], %[[V2]]) eq(x, 2)
// CHECK-NEXT:    selector_and_2 = selector_and(up_to, two)
// CHECK-NEXT:    b = selector_width(selector_and_2)
// CHECK-NEXT:    compared = map(a, b) lt(x, y)
// CHECK-NEXT:  two counts, MAX_TUPLES 3:
// CHECK-NEXT:    %[[V0:.+]] = indices()
// CHECK-NEXT:    up_to = select(%[[V0]], %[[V0]]) le(x, y)
// CHECK-NEXT:    %[[V2:.+]] = tokens()
// CHECK-NEXT:    compared_marks = map(%[[V2]]) table of 3(x)
// CHECK-NEXT:    compared_mean = aggregate(up_to, compared_marks) default 0
// CHECK-NEXT:    compared = map(compared_mean) if(lt(x, 0), true, if(gt(x, 0), false, false))
// CHECK-NEXT:  two counts of 20 tokens, up to 399:
// CHECK-NEXT:    %[[V0:.+]] = indices()
// CHECK-NEXT:    up_to = select(%[[V0]], %[[V0]]) le(x, y)
// CHECK-NEXT:    %[[V2:.+]] = tokens()
// CHECK-NEXT:    one_2 = select(%[[V2]], %[[V2]]) eq(x, 1)
// CHECK-NEXT:    selector_and = selector_and(up_to, one_2)
// CHECK-NEXT:    a = selector_width(selector_and)
// CHECK-NEXT:    two = select(%[[V2]], %[[V2]]) eq(x, 2)
// CHECK-NEXT:    selector_and_2 = selector_and(up_to, two)
// CHECK-NEXT:    b = selector_width(selector_and_2)
// CHECK-NEXT:    compared = map(a, b) lt(x, y)
// CHECK-NEXT:  two counts of 20 tokens, up to 400:
// CHECK-NEXT:    %[[V0:.+]] = indices()
// CHECK-NEXT:    up_to = select(%[[V0]], %[[V0]]) le(x, y)
// CHECK-NEXT:    %[[V2:.+]] = tokens()
// CHECK-NEXT:    compared_marks = map(%[[V2]]) table of 20(x)
// CHECK-NEXT:    compared_mean = aggregate(up_to, compared_marks) default 0
// CHECK-NEXT:    compared = map(compared_mean) if(lt(x, 0), true, if(gt(x, 0), false, false))
// CHECK-NEXT:  a count of undefined keys:
// CHECK-NEXT:    %[[V0:.+]] = indices()
// CHECK-NEXT:    up_to = select(%[[V0]], %[[V0]]) le(x, y)
// CHECK-NEXT:    %[[V2:.+]] = tokens()
// CHECK-NEXT:    one_2 = select(%[[V2]], %[[V2]]) eq(x, 1)
// CHECK-NEXT:    selector_and = selector_and(up_to, one_2)
// CHECK-NEXT:    selector_width = selector_width(selector_and)
// CHECK-NEXT:    half = map(%[[V2]]) div(1, sub(x, 1))
// CHECK-NEXT:    marked = select(half, half) eq(x, 1)
// CHECK-NEXT:    selector_and_2 = selector_and(up_to, marked)
// CHECK-NEXT:    selector_width_2 = selector_width(selector_and_2)
// CHECK-NEXT:    compared = map(selector_width, selector_width_2) lt(x, y)
// CHECK-NEXT:  a mean, MAX_TUPLES 14:
// CHECK-NEXT:    %[[V0:.+]] = indices()
// CHECK-NEXT:    up_to = select(%[[V0]], %[[V0]]) le(x, y)
// CHECK-NEXT:    %[[V2:.+]] = tokens()
// CHECK-NEXT:    map = map(%[[V2]]) if(eq(x, 1), 1, 0)
// CHECK-NEXT:    mean = aggregate(up_to, map) default 0
// CHECK-NEXT:    reader = map(mean, %[[V2]]) if(gt(x, 0), y, 0)
// CHECK-NEXT:  a mean, MAX_TUPLES 15:
// CHECK-NEXT:    %[[V0:.+]] = indices()
// CHECK-NEXT:    up_to = select(%[[V0]], %[[V0]]) le(x, y)
// CHECK-NEXT:    %[[V2:.+]] = tokens()
// CHECK-NEXT:    map = map(%[[V2]]) if(eq(x, 1), 1, 0)
// CHECK-NEXT:    mean = aggregate(up_to, map) default 0 as numerical
// CHECK-NEXT:    reader = map(mean, %[[V2]]) if(gt(x, 0), y, 0)
// CHECK-NEXT:  maps of a width, 1 at most:
// CHECK-NEXT:    %[[V0:.+]] = tokens()
// CHECK-NEXT:    everything = select(%[[V0]], %[[V0]]) true
// CHECK-NEXT:    selector_width = selector_width(everything)
// CHECK-NEXT:    twice = map(selector_width) mul(2, x)
// CHECK-NEXT:    seen = map(twice) add(x, 1)
// CHECK-NEXT:  maps of a width, 2 at most:
// CHECK-NEXT:    %[[V0:.+]] = tokens()
// CHECK-NEXT:    everything = select(%[[V0]], %[[V0]]) true
// CHECK-NEXT:    selector_width = selector_width(everything)
// CHECK-NEXT:    seen = map(selector_width) add(mul(x, 2), 1)
// CHECK-NEXT:  maps of a width, 3 at most:
// CHECK-NEXT:    %[[V0:.+]] = tokens()
// CHECK-NEXT:    everything = select(%[[V0]], %[[V0]]) true
// CHECK-NEXT:    selector_width = selector_width(everything)
// CHECK-NEXT:    seen = map(selector_width) add(mul(x, 2), 1)
// CHECK-NEXT:  blocks: 1 2 2 2 4 4 8 8 16
// CHECK-NEXT:  a computed query :
// CHECK-NEXT:    %[[V0:.+]] = indices() as categorical
// CHECK-NEXT:    %[[V1:.+]] = tokens() as categorical
// CHECK-NEXT:    same = select(%[[V1]], %[[V1]]) eq(x, y)
// CHECK-NEXT:    count = selector_width(same) as categorical
// CHECK-NEXT:    select = select(%[[V0]], count) eq(x, y)
// CHECK-NEXT:    aggregate = aggregate(select, %[[V1]]) default 0 as categorical
// CHECK-NEXT:  a computed query {least=3}:
// CHECK-NEXT:    %[[V0:.+]] = indices() as categorical
// CHECK-NEXT:    %[[V1:.+]] = tokens() as categorical
// CHECK-NEXT:    same = select(%[[V1]], %[[V1]]) eq(x, y)
// CHECK-NEXT:    count = selector_width(same) as categorical
// CHECK-NEXT:    select = select(%[[V0]], count) eq(x, y)
// CHECK-NEXT:    aggregate = aggregate(select, %[[V1]]) default 0 as categorical
// CHECK-NEXT:  a computed query {least=3 computed=2}:
// CHECK-NEXT:    %[[V0:.+]] = indices() as categorical
// CHECK-NEXT:    %[[V1:.+]] = tokens() as categorical
// CHECK-NEXT:    same = select(%[[V1]], %[[V1]]) eq(x, y)
// CHECK-NEXT:    count = selector_width(same) as categorical
// CHECK-NEXT:    select = select(%[[V0]], count) eq(x, y)
// CHECK-NEXT:    aggregate = aggregate(select, %[[V1]]) default 0 as categorical
// CHECK-NEXT:  a computed query {least=3 computed=3}:
// CHECK-NEXT:    %[[V0:.+]] = indices() as categorical
// CHECK-NEXT:    %[[V1:.+]] = tokens() as categorical
// CHECK-NEXT:    same = select(%[[V1]], %[[V1]]) eq(x, y)
// CHECK-NEXT:    count = selector_width(same) as categorical
// CHECK-NEXT:    select = select(%[[V0]], count) eq(x, y) nearest
// CHECK-NEXT:    aggregate = aggregate(select, %[[V1]]) default 0 as categorical
// CHECK-NEXT:  a computed key :
// CHECK-NEXT:    %[[V0:.+]] = tokens() as categorical
// CHECK-NEXT:    same = select(%[[V0]], %[[V0]]) eq(x, y)
// CHECK-NEXT:    count = selector_width(same) as categorical
// CHECK-NEXT:    %[[V3:.+]] = indices() as categorical
// CHECK-NEXT:    select = select(count, %[[V3]]) eq(x, y)
// CHECK-NEXT:    aggregate = aggregate(select, %[[V0]]) default 0 as categorical
// CHECK-NEXT:  a computed key {least=3}:
// CHECK-NEXT:    %[[V0:.+]] = tokens() as categorical
// CHECK-NEXT:    same = select(%[[V0]], %[[V0]]) eq(x, y)
// CHECK-NEXT:    count = selector_width(same) as categorical
// CHECK-NEXT:    %[[V3:.+]] = indices() as categorical
// CHECK-NEXT:    select = select(count, %[[V3]]) eq(x, y)
// CHECK-NEXT:    aggregate = aggregate(select, %[[V0]]) default 0 as categorical
// CHECK-NEXT:  a computed key {least=3 computed=2}:
// CHECK-NEXT:    %[[V0:.+]] = tokens() as categorical
// CHECK-NEXT:    same = select(%[[V0]], %[[V0]]) eq(x, y)
// CHECK-NEXT:    count = selector_width(same) as categorical
// CHECK-NEXT:    %[[V3:.+]] = indices() as categorical
// CHECK-NEXT:    select = select(count, %[[V3]]) eq(x, y)
// CHECK-NEXT:    aggregate = aggregate(select, %[[V0]]) default 0 as categorical
// CHECK-NEXT:  a computed key {least=3 computed=3}:
// CHECK-NEXT:    %[[V0:.+]] = tokens() as categorical
// CHECK-NEXT:    same = select(%[[V0]], %[[V0]]) eq(x, y)
// CHECK-NEXT:    count = selector_width(same) as categorical
// CHECK-NEXT:    %[[V3:.+]] = indices() as categorical
// CHECK-NEXT:    select = select(count, %[[V3]]) eq(x, y) nearest
// CHECK-NEXT:    aggregate = aggregate(select, %[[V0]]) default 0 as categorical
// CHECK-NEXT:  a query of the index :
// CHECK-NEXT:    %[[V0:.+]] = indices() as categorical
// CHECK-NEXT:    map = map(%[[V0]]) add(x, 1) as categorical
// CHECK-NEXT:    select = select(%[[V0]], map) eq(x, y)
// CHECK-NEXT:    %[[V3:.+]] = tokens() as categorical
// CHECK-NEXT:    aggregate = aggregate(select, %[[V3]]) default 0 as categorical
// CHECK-NEXT:  a query of the index {least=3}:
// CHECK-NEXT:    %[[V0:.+]] = indices() as categorical
// CHECK-NEXT:    map = map(%[[V0]]) add(x, 1) as categorical
// CHECK-NEXT:    select = select(%[[V0]], map) eq(x, y) nearest
// CHECK-NEXT:    %[[V3:.+]] = tokens() as categorical
// CHECK-NEXT:    aggregate = aggregate(select, %[[V3]]) default 0 as categorical
// CHECK-NEXT:  a query of the index {least=3 computed=2}:
// CHECK-NEXT:    %[[V0:.+]] = indices() as categorical
// CHECK-NEXT:    map = map(%[[V0]]) add(x, 1) as categorical
// CHECK-NEXT:    select = select(%[[V0]], map) eq(x, y) nearest
// CHECK-NEXT:    %[[V3:.+]] = tokens() as categorical
// CHECK-NEXT:    aggregate = aggregate(select, %[[V3]]) default 0 as categorical
// CHECK-NEXT:  a query of the index {least=3 computed=3}:
// CHECK-NEXT:    %[[V0:.+]] = indices() as categorical
// CHECK-NEXT:    map = map(%[[V0]]) add(x, 1) as categorical
// CHECK-NEXT:    select = select(%[[V0]], map) eq(x, y) nearest
// CHECK-NEXT:    %[[V3:.+]] = tokens() as categorical
// CHECK-NEXT:    aggregate = aggregate(select, %[[V3]]) default 0 as categorical
// CHECK-NEXT:  an undefined query :
// CHECK-NEXT:    %[[V0:.+]] = indices() as categorical
// CHECK-NEXT:    map = map(%[[V0]]) div(1, x) as categorical
// CHECK-NEXT:    select = select(%[[V0]], map) eq(x, y)
// CHECK-NEXT:    %[[V3:.+]] = tokens() as categorical
// CHECK-NEXT:    aggregate = aggregate(select, %[[V3]]) default 0 as categorical
// CHECK-NEXT:  an undefined query {least=3}:
// CHECK-NEXT:    %[[V0:.+]] = indices() as categorical
// CHECK-NEXT:    map = map(%[[V0]]) div(1, x) as categorical
// CHECK-NEXT:    select = select(%[[V0]], map) eq(x, y)
// CHECK-NEXT:    %[[V3:.+]] = tokens() as categorical
// CHECK-NEXT:    aggregate = aggregate(select, %[[V3]]) default 0 as categorical
// CHECK-NEXT:  an undefined query {least=3 computed=2}:
// CHECK-NEXT:    %[[V0:.+]] = indices() as categorical
// CHECK-NEXT:    map = map(%[[V0]]) div(1, x) as categorical
// CHECK-NEXT:    select = select(%[[V0]], map) eq(x, y)
// CHECK-NEXT:    %[[V3:.+]] = tokens() as categorical
// CHECK-NEXT:    aggregate = aggregate(select, %[[V3]]) default 0 as categorical
// CHECK-NEXT:  an undefined query {least=3 computed=3}:
// CHECK-NEXT:    %[[V0:.+]] = indices() as categorical
// CHECK-NEXT:    map = map(%[[V0]]) div(1, x) as categorical
// CHECK-NEXT:    select = select(%[[V0]], map) eq(x, y)
// CHECK-NEXT:    %[[V3:.+]] = tokens() as categorical
// CHECK-NEXT:    aggregate = aggregate(select, %[[V3]]) default 0 as categorical
// CHECK-NEXT:  two queries, four keys {least=2}:
// CHECK-NEXT:    %[[V0:.+]] = indices() as categorical
// CHECK-NEXT:    map = map(%[[V0]]) mod(x, 2) as categorical
// CHECK-NEXT:    select = select(%[[V0]], map) eq(x, y) nearest
// CHECK-NEXT:    %[[V3:.+]] = tokens() as categorical
// CHECK-NEXT:    aggregate = aggregate(select, %[[V3]]) default 0 as categorical
// CHECK-NEXT:  two queries, four keys {least=3}:
// CHECK-NEXT:    %[[V0:.+]] = indices() as categorical
// CHECK-NEXT:    map = map(%[[V0]]) mod(x, 2) as categorical
// CHECK-NEXT:    select = select(%[[V0]], map) eq(x, y) nearest
// CHECK-NEXT:    %[[V3:.+]] = tokens() as categorical
// CHECK-NEXT:    aggregate = aggregate(select, %[[V3]]) default 0 as categorical
// CHECK-NEXT:  two queries, four keys {least=4}:
// CHECK-NEXT:    %[[V0:.+]] = indices() as categorical
// CHECK-NEXT:    map = map(%[[V0]]) mod(x, 2) as categorical
// CHECK-NEXT:    select = select(%[[V0]], map) eq(x, y) nearest
// CHECK-NEXT:    %[[V3:.+]] = tokens() as categorical
// CHECK-NEXT:    aggregate = aggregate(select, %[[V3]]) default 0 as categorical
// CHECK-NEXT:  two queries, four keys {least=5}:
// CHECK-NEXT:    %[[V0:.+]] = indices() as categorical
// CHECK-NEXT:    map = map(%[[V0]]) mod(x, 2) as categorical
// CHECK-NEXT:    select = select(%[[V0]], map) eq(x, y)
// CHECK-NEXT:    %[[V3:.+]] = tokens() as categorical
// CHECK-NEXT:    aggregate = aggregate(select, %[[V3]]) default 0 as categorical
// CHECK-NEXT:  a width:
// CHECK-NEXT:    %[[V0:.+]] = indices() as categorical
// CHECK-NEXT:    previous = select(%[[V0]], %[[V0]]) eq(x, sub(y, 1))
// CHECK-NEXT:    selector_width = selector_width(previous) as categorical
// CHECK-NEXT:  before encodings:
// CHECK-NEXT:    %[[V0:.+]] = indices()
// CHECK-NEXT:    previous = select(%[[V0]], %[[V0]]) eq(x, sub(y, 1))
// CHECK-NEXT:    %[[V2:.+]] = tokens()
// CHECK-NEXT:    aggregate = aggregate(previous, %[[V2]]) default 0
// CHECK-NEXT:  before encodings:
// CHECK-NEXT:    %[[V0:.+]] = tokens()
// CHECK-NEXT:    same = select(%[[V0]], %[[V0]]) eq(x, y)
// CHECK-NEXT:    count = selector_width(same)
// CHECK-NEXT:    %[[V3:.+]] = indices()
// CHECK-NEXT:    map = map(count, %[[V3]]) add(x, y)
// CHECK-NEXT:  an ordinal result alone:
// CHECK-NEXT:    %[[V0:.+]] = tokens() as categorical
// CHECK-NEXT:    %[[V1:.+]] = indices() as categorical
// CHECK-NEXT:    product = map(%[[V0]], %[[V1]]) add(mul(3, x), y) as ordinal
// CHECK-NEXT:  an ordinal result and read:
// CHECK-NEXT:    error: it is ordinal, an encoding of results, and another s-op reads it; make it categorical(...)
// CHECK-NEXT:  one number:
// CHECK-NEXT:    %[[V0:.+]] = tokens() as categorical
// CHECK-NEXT:    seven = map(%[[V0]]) add(7, mul(0, x)) as numerical
// CHECK-NEXT:  a guard of what is never defined:
// CHECK-NEXT:    %[[V0:.+]] = tokens() as categorical
// CHECK-NEXT:    never = map(%[[V0]]) add(x, "a") as categorical
// CHECK-NEXT:    guarded = fill(never) as categorical of 5
// CHECK-NEXT:  a guard of a function of it:
// CHECK-NEXT:    %[[V0:.+]] = tokens() as categorical
// CHECK-NEXT:    never = map(%[[V0]]) add(x, "a") as categorical
// CHECK-NEXT:    also = map(never) not(x) as categorical
// CHECK-NEXT:    fill = fill(also) as categorical of 5
// CHECK-NEXT:  what is never defined:
// CHECK-NEXT:    error: the function is undefined for every value of its operands; give it operands of the type it works on; they are {0 to 2}; or a value where it is undefined, by default(x, value)
// CHECK-NEXT:  builtin.module {
// CHECK-NEXT:    rasp.program @rasp_limits vocab {"a"} max_seq_len 2 {
// CHECK-NEXT:      %[[TOKENS:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:      rasp.return %[[TOKENS]] : !rasp.sop
// CHECK-NEXT:    }
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

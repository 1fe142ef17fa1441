// RUN: raspc compile %S/Inputs/rasp_encodings.py --vocab a --max-seq-len 2 --emit rasp | filecheck --match-full-lines %s

// Encodings of small programs: those that rasp-infer-encodings gives and refuses, the conversions that rasp-
// insert-conversions adds, and the numbers that rasp-choose-encodings chooses.

// CHECK:       a number for a categorical result:
// CHECK-NEXT:    %[[V0:.+]] = tokens() as categorical of 3
// CHECK-NEXT:    same = select(%[[V0]], %[[V0]]) eq(x, y)
// CHECK-NEXT:    count = selector_width(same) as numerical of 3
// CHECK-NEXT:    f = map(count) add(x, 1) as categorical of 3
// CHECK-NEXT:  a number:
// CHECK-NEXT:    %[[V0:.+]] = tokens() as categorical of 3
// CHECK-NEXT:    same = select(%[[V0]], %[[V0]]) eq(x, y)
// CHECK-NEXT:    count = selector_width(same) as numerical of 3
// CHECK-NEXT:  fine numbers:
// CHECK-NEXT:    %[[V0:.+]] = indices() as categorical of 9
// CHECK-NEXT:    up_to = select(%[[V0]], %[[V0]]) le(x, y)
// CHECK-NEXT:    mean = aggregate(up_to, %[[V0]]) default 0 as numerical of 225
// CHECK-NEXT:    map = map(mean) add(1, div(x, 1000)) as categorical of 225
// CHECK-NEXT:  a mean:
// CHECK-NEXT:    %[[V0:.+]] = indices() as categorical of 3
// CHECK-NEXT:    before = select(%[[V0]], %[[V0]]) lt(x, y)
// CHECK-NEXT:    %[[V2:.+]] = tokens() as categorical of 3
// CHECK-NEXT:    mean_mean = aggregate(before, %[[V2]]) default 0 as numerical of 9
// CHECK-NEXT:    mean = map(mean_mean) x as categorical of 9
// CHECK-NEXT:  with a string:
// CHECK-NEXT:    %[[V0:.+]] = indices() as categorical of 3
// CHECK-NEXT:    before = select(%[[V0]], %[[V0]]) lt(x, y)
// CHECK-NEXT:    %[[V2:.+]] = tokens() as categorical of 3
// CHECK-NEXT:    mean_mean = aggregate(before, %[[V2]]) default -1 as numerical of 10
// CHECK-NEXT:    mean = map(mean_mean) if(eq(x, -1), "-", x) as categorical of 10
// CHECK-NEXT:  or undefined:
// CHECK-NEXT:    %[[V0:.+]] = indices() as categorical of 3
// CHECK-NEXT:    before = select(%[[V0]], %[[V0]]) lt(x, y)
// CHECK-NEXT:    %[[V2:.+]] = tokens() as categorical of 3
// CHECK-NEXT:    mean_mean = aggregate(before, %[[V2]]) default -1 as numerical of 10
// CHECK-NEXT:    mean = map(mean_mean) if(eq(x, -1), none, x) as categorical of 9 or none
// CHECK-NEXT:  of words and numbers up to 19:
// CHECK-NEXT:    error: it may average several selected values, but they are numbers and others ({1, 4, 9, 16, 25, 36, 49, 64, 81, 100, 121, 144, 169, 196...}); use a selector that provably selects one key for each query, or keys that agree
// CHECK-NEXT:  of words and numbers up to 20:
// CHECK-NEXT:    error: it may average several selected values, but they are numbers and others ({1, 4, 9, 16, 25, 36, 49, 64, 81, 100, 121, 144, 169, 196...}); use a selector that provably selects one key for each query, or keys that agree
// CHECK-NEXT:  of words and numbers up to 40:
// CHECK-NEXT:    error: it may average several selected values, but they are numbers and others ({1, 4, 9, 16, 25, 36, 49, 64, 81, 100, 121, 144, 169, 196...}); use a selector that provably selects one key for each query, or keys that agree
// CHECK-NEXT:  of two numbers:
// CHECK-NEXT:    %[[V0:.+]] = tokens() as categorical of 3
// CHECK-NEXT:    same = select(%[[V0]], %[[V0]]) eq(x, y)
// CHECK-NEXT:    count = selector_width(same) as numerical of 3
// CHECK-NEXT:    count_categorical = map(count) x as categorical of 3
// CHECK-NEXT:    %[[V4:.+]] = indices() as categorical of 3
// CHECK-NEXT:    up_to = select(%[[V4]], %[[V4]]) le(x, y)
// CHECK-NEXT:    map = map(%[[V0]]) if(eq(x, 1), 1, 0) as categorical of 2
// CHECK-NEXT:    fraction = aggregate(up_to, map) default 0 as numerical of 5
// CHECK-NEXT:    f = map(count_categorical, fraction) mul(x, y) as categorical of 9
// CHECK-NEXT:  of a number and a token:
// CHECK-NEXT:    %[[V0:.+]] = tokens() as categorical of 3
// CHECK-NEXT:    same = select(%[[V0]], %[[V0]]) eq(x, y)
// CHECK-NEXT:    count = selector_width(same) as numerical of 3
// CHECK-NEXT:    f = map(count, %[[V0]]) mul(x, y) as categorical of 6
// CHECK-NEXT:  a sum:
// CHECK-NEXT:    %[[V0:.+]] = tokens() as categorical of 3
// CHECK-NEXT:    same = select(%[[V0]], %[[V0]]) eq(x, y)
// CHECK-NEXT:    count = selector_width(same) as numerical of 3
// CHECK-NEXT:    f = map(count, %[[V0]]) add(x, mul(2, y)) as numerical of 7
// CHECK-NEXT:  a sum as categorical:
// CHECK-NEXT:    %[[V0:.+]] = tokens() as categorical of 3
// CHECK-NEXT:    same = select(%[[V0]], %[[V0]]) eq(x, y)
// CHECK-NEXT:    count = selector_width(same) as numerical of 3
// CHECK-NEXT:    f = map(count, %[[V0]]) add(x, mul(2, y)) as categorical of 7
// CHECK-NEXT:  a sum of undefined numbers:
// CHECK-NEXT:    %[[V0:.+]] = tokens() as categorical of 3
// CHECK-NEXT:    map = map(%[[V0]]) div(1, x) as categorical of 2 or none
// CHECK-NEXT:    %[[V2:.+]] = indices() as categorical of 3
// CHECK-NEXT:    f = map(map, %[[V2]]) add(x, y) as categorical of 6 or none
// CHECK-NEXT:  a product as a number:
// CHECK-NEXT:    %[[V0:.+]] = tokens() as categorical of 3
// CHECK-NEXT:    same = select(%[[V0]], %[[V0]]) eq(x, y)
// CHECK-NEXT:    count = selector_width(same) as numerical of 3
// CHECK-NEXT:    f = map(count, %[[V0]]) mul(x, y) as numerical of 6
// CHECK-NEXT:  of one token:
// CHECK-NEXT:    %[[V0:.+]] = tokens() as categorical of 3
// CHECK-NEXT:    f = map(%[[V0]]) mod(x, 2) as categorical of 2
// CHECK-NEXT:  of one number:
// CHECK-NEXT:    %[[V0:.+]] = tokens() as categorical of 3
// CHECK-NEXT:    same = select(%[[V0]], %[[V0]]) eq(x, y)
// CHECK-NEXT:    count = selector_width(same) as numerical of 3
// CHECK-NEXT:    f = map(count) mod(x, 2) as categorical of 2
// CHECK-NEXT:  twice the same number:
// CHECK-NEXT:    %[[V0:.+]] = tokens() as categorical of 3
// CHECK-NEXT:    same = select(%[[V0]], %[[V0]]) eq(x, y)
// CHECK-NEXT:    count = selector_width(same) as numerical of 3
// CHECK-NEXT:    count_2 = selector_width(same) as numerical of 3
// CHECK-NEXT:    count_2_categorical = map(count_2) x as categorical of 3
// CHECK-NEXT:    f = map(count, count_2_categorical) mul(x, y) as categorical of 3
// CHECK-NEXT:  numbers as keys:
// CHECK-NEXT:    %[[V0:.+]] = tokens() as categorical of 3
// CHECK-NEXT:    same = select(%[[V0]], %[[V0]]) eq(x, y)
// CHECK-NEXT:    count = selector_width(same) as numerical of 3
// CHECK-NEXT:    count_categorical = map(count) x as categorical of 3
// CHECK-NEXT:    %[[V4:.+]] = indices() as categorical of 3
// CHECK-NEXT:    select = select(count_categorical, %[[V4]]) eq(x, y)
// CHECK-NEXT:    selector_width = selector_width(select) as categorical of 4
// CHECK-NEXT:  numbers as queries:
// CHECK-NEXT:    %[[V0:.+]] = indices() as categorical of 3
// CHECK-NEXT:    %[[V1:.+]] = tokens() as categorical of 3
// CHECK-NEXT:    same = select(%[[V1]], %[[V1]]) eq(x, y)
// CHECK-NEXT:    count = selector_width(same) as numerical of 3
// CHECK-NEXT:    count_categorical = map(count) x as categorical of 3
// CHECK-NEXT:    select = select(%[[V0]], count_categorical) eq(x, y)
// CHECK-NEXT:    selector_width = selector_width(select) as categorical of 2
// CHECK-NEXT:  numbers on both sides:
// CHECK-NEXT:    %[[V0:.+]] = tokens() as categorical of 3
// CHECK-NEXT:    same = select(%[[V0]], %[[V0]]) eq(x, y)
// CHECK-NEXT:    count = selector_width(same) as numerical of 3
// CHECK-NEXT:    count_categorical = map(count) x as categorical of 3
// CHECK-NEXT:    other = selector_width(same) as numerical of 3
// CHECK-NEXT:    other_categorical = map(other) x as categorical of 3
// CHECK-NEXT:    select = select(count_categorical, other_categorical) lt(x, y)
// CHECK-NEXT:    selector_width = selector_width(select) as categorical of 4
// CHECK-NEXT:  a number of the latest:
// CHECK-NEXT:    %[[V0:.+]] = indices() as categorical of 3
// CHECK-NEXT:    before = select(%[[V0]], %[[V0]]) lt(x, y)
// CHECK-NEXT:    %[[V2:.+]] = tokens() as categorical of 3
// CHECK-NEXT:    same = select(%[[V2]], %[[V2]]) eq(x, y)
// CHECK-NEXT:    selector_and = selector_and(before, same)
// CHECK-NEXT:    selector_best = selector_best(selector_and, %[[V0]]) by ["greatest"]
// CHECK-NEXT:    place_categorical = aggregate(selector_best, %[[V0]]) default -1 as categorical of 4
// CHECK-NEXT:    place = map(place_categorical) x as numerical of 4
// CHECK-NEXT:  a chosen count:
// CHECK-NEXT:    %[[V0:.+]] = indices() as categorical of 3
// CHECK-NEXT:    before = select(%[[V0]], %[[V0]]) lt(x, y)
// CHECK-NEXT:    %[[V2:.+]] = tokens() as categorical of 3
// CHECK-NEXT:    same = select(%[[V2]], %[[V2]]) eq(x, y)
// CHECK-NEXT:    selector_and = selector_and(before, same)
// CHECK-NEXT:    selector_best = selector_best(selector_and, %[[V0]]) by ["greatest"]
// CHECK-NEXT:    count = selector_width(same) as numerical of 3
// CHECK-NEXT:    count_categorical = map(count) x as categorical of 3
// CHECK-NEXT:    place = aggregate(selector_best, count_categorical) default 0 as categorical of 4
// CHECK-NEXT:  a filled token:
// CHECK-NEXT:    %[[V0:.+]] = indices() as categorical of 3
// CHECK-NEXT:    before = select(%[[V0]], %[[V0]]) lt(x, y)
// CHECK-NEXT:    %[[V2:.+]] = tokens() as categorical of 3
// CHECK-NEXT:    same = select(%[[V2]], %[[V2]]) eq(x, y)
// CHECK-NEXT:    selector_and = selector_and(before, same)
// CHECK-NEXT:    aggregate = aggregate(selector_and, %[[V2]]) as categorical of 3 or none
// CHECK-NEXT:    filled = fill(aggregate) as categorical of "-" of 4
// CHECK-NEXT:  a filled number:
// CHECK-NEXT:    %[[V0:.+]] = indices() as categorical of 3
// CHECK-NEXT:    up_to = select(%[[V0]], %[[V0]]) le(x, y)
// CHECK-NEXT:    %[[V2:.+]] = tokens() as categorical of 3
// CHECK-NEXT:    mean = aggregate(up_to, %[[V2]]) as numerical of 9
// CHECK-NEXT:    mean_categorical = map(mean) x as categorical of 9
// CHECK-NEXT:    filled = fill(mean_categorical) as categorical of 0 of 9
// CHECK-NEXT:  strings as numbers:
// CHECK-NEXT:    error: it is numerical, but can be "a", which is no number; make it categorical(...)
// CHECK-NEXT:  undefined as a number:
// CHECK-NEXT:    error: it is numerical, but can be undefined, for which a number has no room; make it categorical(...), or give the aggregate a default
// CHECK-NEXT:  too many directions:
// CHECK-NEXT:    error: it has 9 values, more than the 3 directions that a categorical s-op may take; make it numerical(...), or raise max-directions
// CHECK-NEXT:  enough directions:
// CHECK-NEXT:    %[[V0:.+]] = tokens() as categorical of 3
// CHECK-NEXT:    %[[V1:.+]] = indices() as categorical of 3
// CHECK-NEXT:    f = map(%[[V0]], %[[V1]]) add(x, mul(9, y)) as categorical of 9
// CHECK-NEXT:  too many directions for a mean:
// CHECK-NEXT:    %[[V0:.+]] = indices() as categorical of 3
// CHECK-NEXT:    up_to = select(%[[V0]], %[[V0]]) le(x, y)
// CHECK-NEXT:    %[[V2:.+]] = tokens() as categorical of 3
// CHECK-NEXT:    mean = aggregate(up_to, %[[V2]]) default 0 as numerical of 9
// CHECK-NEXT:    f = map(mean, %[[V2]]) gt(x, y) as categorical of 2
// CHECK-NEXT:  too many directions for a mean that is a result:
// CHECK-NEXT:    error: it has 9 values, more than the 4 directions that a categorical s-op may take; make it numerical(...), or raise max-directions
// CHECK-NEXT:  too many directions for a mean that is a key:
// CHECK-NEXT:    error: it has 9 values, more than the 4 directions that a categorical s-op may take; make it numerical(...), or raise max-directions
// CHECK-NEXT:  too many directions for a mean that is averaged again:
// CHECK-NEXT:    error: it has 9 values, more than the 4 directions that a categorical s-op may take; make it numerical(...), or raise max-directions
// CHECK-NEXT:  too many directions for a mean that is read by two maps:
// CHECK-NEXT:    %[[V0:.+]] = indices() as categorical of 3
// CHECK-NEXT:    up_to = select(%[[V0]], %[[V0]]) le(x, y)
// CHECK-NEXT:    %[[V2:.+]] = tokens() as categorical of 3
// CHECK-NEXT:    mean = aggregate(up_to, %[[V2]]) default 0 as numerical of 9
// CHECK-NEXT:    map = map(mean) gt(x, 1) as categorical of 2
// CHECK-NEXT:    map_2 = map(mean) lt(x, 2) as categorical of 2
// CHECK-NEXT:    sequence_map = lazy_map(map, map_2) and(x, y) as categorical of 2
// CHECK-NEXT:  a width in a sum:
// CHECK-NEXT:    %[[V0:.+]] = tokens() as categorical of 3
// CHECK-NEXT:    same = select(%[[V0]], %[[V0]]) eq(x, y)
// CHECK-NEXT:    count = selector_width(same) as reciprocal of 3
// CHECK-NEXT:    %[[V3:.+]] = indices() as categorical of 3
// CHECK-NEXT:    f = map(count, %[[V3]]) gt(add(x, y), 2) as categorical of 2
// CHECK-NEXT:  a width beside a token:
// CHECK-NEXT:    %[[V0:.+]] = tokens() as categorical of 3
// CHECK-NEXT:    same = select(%[[V0]], %[[V0]]) eq(x, y)
// CHECK-NEXT:    count = selector_width(same) as reciprocal of 3
// CHECK-NEXT:    f = map(count, %[[V0]]) if(y, x, 0) as categorical of 4
// CHECK-NEXT:  a mean in a comparison:
// CHECK-NEXT:    %[[V0:.+]] = indices() as categorical of 9
// CHECK-NEXT:    up_to = select(%[[V0]], %[[V0]]) le(x, y)
// CHECK-NEXT:    %[[V2:.+]] = tokens() as categorical of 3
// CHECK-NEXT:    mean = aggregate(up_to, %[[V2]]) default 0 as categorical of 57
// CHECK-NEXT:    f = map(mean) gt(x, 1) as categorical of 2
// CHECK-NEXT:  builtin.module {
// CHECK-NEXT:    rasp.program @rasp_encodings vocab {"a"} max_seq_len 2 {
// CHECK-NEXT:      %[[TOKENS:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:      rasp.return %[[TOKENS]] : !rasp.sop
// CHECK-NEXT:    }
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.

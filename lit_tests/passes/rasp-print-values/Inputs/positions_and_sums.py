"""Functions of half an index, and sums of functions of functions of the index."""

from raspc import rasp

indices, tokens = rasp.indices, rasp.tokens

everything = rasp.Select(tokens, tokens, rasp.Comparison.TRUE).named("everything")
before = rasp.Select(indices, indices, rasp.Comparison.LT).named("before")
half = rasp.Aggregate(everything, indices).named("half")
square = rasp.Map(lambda x: x * x, half).named("square")
scaled = rasp.Map(lambda x: x * x, indices).named("scaled")
weighted = rasp.Map(lambda x, y: x * y, scaled, tokens).named("weighted")
total = rasp.aggregate_sum(before, weighted).named("total")

"""S-ops of every kind, to be run by the interpreter of the rasp dialect."""

from raspc import rasp

Aggregate, Map, Select, SelectorWidth = rasp.Aggregate, rasp.Map, rasp.Select, rasp.SelectorWidth
indices, tokens = rasp.indices, rasp.tokens
EQ, LT, LE = rasp.Comparison.EQ, rasp.Comparison.LT, rasp.Comparison.LEQ

same = Select(tokens, tokens, EQ)
before = Select(indices, indices, LT)
up_to = Select(indices, indices, LE)

count = SelectorWidth(same).named("count")
other = SelectorWidth(~same & up_to).named("other")
either = SelectorWidth(same | before).named("either")
previous = Aggregate(rasp.last(before), tokens).named("previous")
filled = rasp.Fill(previous, "-").named("filled")
first = Aggregate(rasp.first(same), indices, -1).named("first")
largest = Aggregate(rasp.argmax(up_to, count), indices, -1).named("largest")
sum_before = rasp.aggregate_sum(before, indices).named("sum_before")
mean = Aggregate(up_to, indices, 0).named("mean")
mean_count = Aggregate(before, count, -1).named("mean_count")
length = Map(lambda n: n * 2, rasp.length).named("length")
lacks = Map(lambda x: not x, rasp.is_defined(previous)).named("lacks")

one = Aggregate(rasp.single(same), indices).named("one")
strings = Aggregate(up_to, tokens).named("strings")
truths = Aggregate(up_to, Map(lambda x: x > 0, indices)).named("truths")
text_sum = rasp.aggregate_sum(up_to, tokens).named("text_sum")
many = Aggregate(Select(tokens, tokens, rasp.Comparison.TRUE), tokens).named("many")

program = count

"""Choices in Python, as in choices.rasp."""

from raspc import rasp

same = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.EQ).named("same")
a = rasp.Aggregate(rasp.first(same), rasp.indices, 0).named("a")
b = rasp.Aggregate(rasp.last(same), rasp.indices, 0).named("b")
c = rasp.Aggregate(rasp.argmax(same, rasp.tokens), rasp.indices, 0).named("c")
d = rasp.aggregate_min(same, rasp.tokens, "-").named("d")
e = rasp.aggregate_sum(same, rasp.indices).named("e")
program = a

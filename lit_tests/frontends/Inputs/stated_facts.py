"""Statements in Python, as in stated_facts.rasp."""

from raspc import rasp

is_a = rasp.Select(rasp.tokens, rasp.Full("a"), rasp.Comparison.EQ).named("is_a")
place = rasp.Aggregate(rasp.single(is_a), rasp.indices, -1).named("place")
parity = rasp.Aggregate(is_a, rasp.indices, "none", agreeing=True).named("parity")
program = place

"""Guards in Python, as in guards.rasp."""

from raspc import rasp

previous = rasp.Select(rasp.indices, rasp.indices - 1, rasp.Comparison.EQ)
prev = rasp.Aggregate(previous, rasp.tokens).named("prev")
guarded = rasp.where(rasp.indices == 0, "-", prev).named("guarded")
after_a = ((rasp.indices > 0) & (prev == "a")).named("after_a")
known = rasp.is_defined(prev).named("known")
filled = rasp.default(prev, "-").named("filled")
program = guarded

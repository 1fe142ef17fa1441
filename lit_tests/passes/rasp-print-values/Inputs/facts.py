"""S-ops and selectors, each with facts that need a rule of its own."""

from raspc import rasp

Aggregate, Map, Select, SelectorWidth = rasp.Aggregate, rasp.Map, rasp.Select, rasp.SelectorWidth
indices, tokens = rasp.indices, rasp.tokens
EQ, LT, LE, GT = (rasp.Comparison[name] for name in ("EQ", "LT", "LEQ", "GT"))

everything = Select(tokens, tokens, rasp.Comparison.TRUE).named("everything")
length = SelectorWidth(everything).named("length")
smaller = Select(tokens, tokens, LT).named("smaller")
same = Select(tokens, tokens, EQ).named("same")
before = Select(indices, indices, LT).named("before")
after = Select(indices, indices, GT).named("after")
up_to = Select(indices, indices, LE).named("up_to")

# Ranks, and sums of counts that are none.
low = SelectorWidth(smaller).named("low")
ties = SelectorWidth(same & before).named("ties")
place = (low + ties).named("place")
place_at_once = SelectorWidth(smaller | (same & before)).named("place_at_once")
place_by_negation = SelectorWidth(smaller | (same & ~up_to)).named("place_by_negation")
to_the_left = SelectorWidth(before).named("to_the_left")
to_the_right = SelectorWidth(after).named("to_the_right")
with_itself = SelectorWidth(up_to).named("with_itself")
twice = (to_the_left + SelectorWidth(before)).named("twice")
both_sides = (to_the_left + to_the_right).named("both_sides")
ties_too = SelectorWidth(smaller | (same & up_to)).named("ties_too")
no_ties = (low + SelectorWidth(same & after & before)).named("no_ties")

# Values that differ, and values that tell those of an operand.
following = Map(lambda x: x + 1, indices).named("following")
mirrored = Map(lambda n, x: n - 1 - x, length, indices).named("mirrored")
halved = Map(lambda x: x // 2, indices).named("halved")
pair = Map(lambda x, y: 4 * x + y, tokens, indices).named("pair")
parity = Map(lambda x: x % 2, tokens).named("parity")
negated = Map(lambda x: -x, tokens).named("negated")
longer = Map(lambda n: n > 2, length).named("longer")

# Selectors: how many keys, and what these agree on.
opposite = Select(indices, mirrored, EQ).named("opposite")
next_key = Select(indices, following, EQ).named("next_key")
at_place = Select(place, indices, EQ).named("at_place")
odd = Select(tokens, tokens, lambda k, q: k == 3 and q > 1).named("odd")
no_key = Select(tokens, tokens, lambda k, q: k > 3).named("no_key")
parities = Select(parity, parity, EQ).named("parities")
first_same = rasp.first(same).named("first_same")
greatest = rasp.argmax(same, negated).named("greatest")
any_of = (opposite | next_key).named("any_of")

# What aggregates give.
reversed_tokens = Aggregate(opposite, tokens).named("reversed_tokens")
next_token = Aggregate(next_key, tokens, 0).named("next_token")
sorted_tokens = Aggregate(at_place, tokens).named("sorted_tokens")
mean = Aggregate(everything, tokens).named("mean")
mean_below = Aggregate(smaller, tokens, 0).named("mean_below")
mean_same = Aggregate(parities, negated, 0).named("mean_same")
of_lengths = Aggregate(next_key, length, 0).named("of_lengths")
earlier = Aggregate(first_same, indices, 0).named("earlier")
count = SelectorWidth(any_of).named("count")
kept = Map(lambda x, y: x + y, parity, low).named("kept")
odd_keys = SelectorWidth(odd).named("odd_keys")
no_keys = SelectorWidth(no_key).named("no_keys")
none_but = SelectorWidth(~no_key).named("none_but")
at_greatest = Aggregate(greatest, indices).named("at_greatest")
of_greatest = Aggregate(rasp.argmax(same, indices), length).named("of_greatest")
quotient = Map(lambda x, y: x / y, tokens, indices).named("quotient")
defined = rasp.is_defined(quotient).named("defined")
of_quotients = Aggregate(Select(quotient, quotient, EQ).named("equal_quotients"), tokens, 0)
of_quotients = of_quotients.named("of_quotients")
filled = rasp.Fill(Aggregate(next_key, tokens), 9).named("filled")
one_text = Map(lambda x: "x" if x > 0 else "y", tokens).named("one_text")
of_one_text = Aggregate(smaller, one_text, "x").named("of_one_text")
of_texts = Aggregate(smaller, Map(lambda x: "x" if x > 1 else "y", tokens), "x").named("of_texts")

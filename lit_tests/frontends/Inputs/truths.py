"""Aggregates of truth values, whose keys must agree, and of numbers, which have a mean."""

from raspc import rasp

Aggregate, Map, SequenceMap = rasp.Aggregate, rasp.Map, rasp.SequenceMap
indices, tokens = rasp.indices, rasp.tokens
up_to = rasp.Select(indices, indices, rasp.Comparison.LEQ)

odd = Map(lambda x: x % 2 == 1, indices)
small = Map(lambda x: x < 2, indices)
where_true = Aggregate(up_to, odd, True)

values = {
    "compared": odd,
    "negated": ~odd,
    "both": odd & small,
    "one_of": SequenceMap(lambda x, y: x or y, odd, small),
    "least": SequenceMap(lambda x, y: min(x, y), odd, small),
    "least_number": SequenceMap(lambda x, y: min(x, y), odd, indices),
    "sums": SequenceMap(lambda x, y: x + y, odd, small),
    "chosen": SequenceMap(lambda x, y: y if x else False, odd, small),
    "chosen_number": SequenceMap(lambda x, y: y if x else 0, odd, small),
    "chosen_by_number": SequenceMap(lambda x, y: y if x else True, indices, small),
    "constant": rasp.Full(True),
    "constant_number": rasp.Full(1),
    "filled": rasp.Fill(rasp.Aggregate(up_to, odd), False),
    "filled_number": rasp.Fill(rasp.Aggregate(up_to, odd), 0),
    "aggregated": where_true,
    "aggregated_number": Aggregate(up_to, odd, 0),
    "of_a_mean": Aggregate(up_to, indices, True),
    "table": Map(lambda x: {0: True, 1: False, 2: True}[x], indices),
    "table_with_a_number": Map(lambda x: {0: True, 1: False, 2: 1}[x], indices),
    "literal": Map(lambda x: True if x > 1 else x > 0, indices),
    "tokens": tokens,
}
for name, value in values.items():
    globals()[name] = Aggregate(up_to, value, None).named(name)
    globals()[f"{name}_or"] = Aggregate(up_to, value, False).named(f"{name}_or")

program = tokens

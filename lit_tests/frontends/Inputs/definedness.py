"""Tests of s-ops that may be undefined, and of s-ops that are defined by the ops that make them."""

from raspc import rasp

Aggregate, Map, SequenceMap, Select = rasp.Aggregate, rasp.Map, rasp.SequenceMap, rasp.Select
indices, tokens = rasp.indices, rasp.tokens
before = Select(indices, indices, rasp.Comparison.LT)
previous = Aggregate(before, tokens)
earlier = Aggregate(before, indices)
inverse = Map(lambda x: 1 / x, indices)

values = {
    "index": indices,
    "token": tokens,
    "length": rasp.length,
    "width": rasp.SelectorWidth(before),
    "constant": rasp.Full(3),
    "aggregate": previous,
    "aggregate_or": Aggregate(before, tokens, "-"),
    "aggregate_of_undefined": Aggregate(before, inverse, 0),
    "filled": rasp.Fill(previous, "-"),
    "quotient": inverse,
    "sum": Map(lambda x: x + 1, indices),
    "sum_of_text": Map(lambda x: x + 1, tokens),
    "product": SequenceMap(lambda x, y: x * y, indices, rasp.length),
    "less": SequenceMap(lambda x, y: x < y, indices, rasp.length),
    "less_text": Map(lambda x: x < "b", tokens),
    "equal": SequenceMap(lambda x, y: x == y, tokens, indices),
    "equal_to_undefined": SequenceMap(lambda x, y: x == y, tokens, previous),
    "negated": Map(lambda x: not x, tokens),
    "negated_undefined": Map(lambda x: not x, previous),
    "sign": Map(lambda x: -abs(x - 2), indices),
    "both": SequenceMap(lambda x, y: x and y, tokens, indices),
    "both_undefined": SequenceMap(lambda x, y: x and y, tokens, earlier),
    "chosen": SequenceMap(lambda x, y: y if x == "a" else 0, tokens, indices),
    "chosen_undefined": SequenceMap(lambda x, y: y if x == "a" else 0, tokens, earlier),
    "chosen_by_undefined": SequenceMap(lambda x, y: 1 if x == "a" else y, previous, indices),
    "tuple": SequenceMap(lambda x, y: (x, y), tokens, indices),
    "tuple_of_undefined": SequenceMap(lambda x, y: (x, y), tokens, earlier),
    "tested": rasp.is_defined(earlier),
    "where": rasp.where(indices > 1, tokens, "-"),
    "where_undefined": rasp.where(indices > 1, previous, "-"),
    "products": Map(lambda x: x * x * x * x, indices),
    "square": SequenceMap(lambda x, y: x * x + y * y, indices, rasp.length),
    "power": Map(lambda x: x**9, indices),
    "product_of_products": SequenceMap(lambda x, y: x * x * y * y * x, indices, rasp.length),
    "least": SequenceMap(lambda x, y: min(x, y), indices, rasp.length),
    "table": Map(lambda x: {0: "a", 1: "b", 2: "c"}[x], indices),
}
for name, value in values.items():
    globals()[f"is_{name}"] = rasp.default(value.named(name), tokens).named(f"is_{name}")

program = tokens

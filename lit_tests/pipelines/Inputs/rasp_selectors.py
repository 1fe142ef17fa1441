"""Selectors and choices after single passes: each op on a line, functions as expressions."""

from printed_programs import show

from raspc import rasp

C = rasp.Comparison
Aggregate, Map, Select, Width = rasp.Aggregate, rasp.Map, rasp.Select, rasp.SelectorWidth
tokens, indices, length = rasp.tokens, rasp.indices, rasp.length

same = Select(tokens, tokens, C.EQ).named("same")
less = Select(tokens, tokens, C.LT).named("less")
greater = Select(tokens, tokens, C.GT).named("greater")
one = Select(tokens, tokens, lambda k, q: k == 1).named("one")
up_to = Select(indices, indices, C.LEQ).named("up_to")
before = Select(indices, indices, C.LT).named("before")
previous = Select(indices, indices, lambda k, q: k == q - 1).named("previous")
everything = Select(tokens, tokens, C.TRUE).named("everything")
nothing = Select(tokens, tokens, lambda k, q: k > 2).named("nothing")
of_both = Select(tokens, indices, lambda k, q: k == q).named("of_both")
half = Map(lambda x: 1 / x, tokens).named("half")
fine = Select(half, half, C.EQ).named("fine")

# rasp-normalize-selectors
NORMALIZE = "rasp-normalize-selectors,dce"
for title, selector in (
    ("a disjunction", same | previous),
    ("one that excludes another", same | less),
    ("a negation", ~(same & previous)),
    ("of undefined values", ~fine),
    ("of undefined values or others", ~fine & ~same),
    ("nothing", same & ~same),
    ("nothing by values", less & greater),
    ("everything", same | ~same),
    ("everything by values", less | Select(tokens, tokens, C.GEQ)),
    ("nothing by values, of two s-ops", less & greater & previous),
    ("nothing by values, and one of two", less & greater & (previous | of_both)),
    ("two of undefined values", Select(half, half, C.LEQ) & ~fine),
    ("one or none of undefined values", Select(half, half, C.LEQ) | ~fine),
    ("undefined queries or others", Select(tokens, half, C.EQ) | previous),
    ("keys of one token", one | previous),
    ("of three s-ops", (same & previous) | (of_both & ~previous)),
):
    show(f"the width of {title}", NORMALIZE, Width(selector).named("width"))
    show(f"a lookup by {title}", NORMALIZE, Aggregate(selector, indices, -1).named("lookup"))

# rasp-simplify-selectors, rasp-lower-selectors and rasp-merge-equal
SIMPLIFY = "rasp-simplify-selectors,dce"
first = Select(indices, Map(lambda n: 0, length), C.EQ).named("first")
for title, selector in (
    ("everything", everything),
    ("nothing", nothing),
    ("the keys up to the query", up_to),
    ("the keys before the query, or not", before | ~before),
    ("the first or the same", first | same),
    ("the first and the same", first & same),
    ("the first", first),
):
    width, lookup = Width(selector), Aggregate(selector, tokens, -1)
    for causal in (False, True):
        name = f"simplified {title}{', causal' if causal else ''}"
        show(name, SIMPLIFY, width, lookup, causal=causal)
for title, selector in (
    ("two of one pair of s-ops", previous & up_to),
    ("a negation twice", ~~same),
    ("two of other s-ops", previous & same),
):
    show(f"lowered {title}", "rasp-lower-selectors,dce", Aggregate(selector, tokens))
show(
    "equal ops",
    "rasp-merge-equal,dce",
    Width(Select(tokens, tokens, C.EQ)) + Width(same),
    Width(Select(tokens, indices, C.EQ)),
)

# rasp-split-keys
count, earlier = Width(same).named("count"), Width(same & before)
repeats = Map(lambda x: 300 if x > 0 else 0, earlier).named("repeats")
keys = Map(lambda x, y: y - x, count, repeats).named("keys")
for title, selector in (
    ("of themselves", Select(keys, keys, C.LT)),
    ("of themselves, the other way round", Select(keys, keys, lambda k, q: q < k)),
    ("and other queries", Select(keys, indices, C.LT)),
    ("and queries of other keys", Select(indices, keys, C.LT)),
    ("by another predicate", Select(keys, keys, lambda k, q: k + 1 < q)),
):
    show(f"keys {title}", "rasp-split-keys,dce", Width(selector | before), n=4)
show("keys of a lookup", "rasp-split-keys,dce", Aggregate(Select(keys, keys, C.EQ), tokens), n=4)
show(
    "keys read elsewhere",
    "rasp-split-keys,dce",
    Width(Select(keys, keys, C.LT) | before),
    keys,
    n=4,
)

# rasp-lower-single-selectors and rasp-drop-fills
show(
    "single",
    "rasp-lower-single-selectors,dce",
    Aggregate(rasp.single(same), tokens),
    Width(rasp.single(less)),
)
show("a fill that is needed", "rasp-drop-fills", rasp.Fill(Aggregate(previous, tokens), 7))
show("a fill that is not", "rasp-drop-fills", rasp.Fill(Aggregate(same, tokens), 7))

# rasp-lower-sums
weights = Map(lambda x: 40 if x > 1 else x, tokens).named("weights")
for n in (5, 25):
    total = rasp.aggregate_sum(before, weights).named("total")
    show(f"a sum of up to {n}", "rasp-lower-sums,dce", total, n=n)
    show(f"a categorical sum of up to {n}", "rasp-lower-sums,dce", rasp.categorical(total), n=n)

# rasp-saturate
show("one value", "rasp-saturate", Map(lambda x: x - x + 1, tokens).named("f"), vocab=(1,))
show("as cheap", "rasp-saturate", Width(Select(tokens, indices, lambda k, q: k + 1 < q)))
show("cheaper", "rasp-saturate", Width(Select(tokens, indices, lambda k, q: k + 1 - 1 < q)))
show("a selector with a negation", "rasp-saturate", Aggregate(~(~same | ~previous), tokens))
show("a selector", "rasp-saturate", Aggregate((same & previous) | (same & ~previous), tokens))
for title, selector in (
    ("one conjunct in common", (same & previous) | (same & of_both)),
    ("one disjunct in common", (same | previous) & (same | of_both)),
    ("an exclusive or of one pair of s-ops", (same & ~less) | (~same & less)),
    ("what is implied", (previous & up_to) | (before & previous & same)),
    ("everything in a part", same & (previous | ~previous)),
    ("nothing in a part", same | (previous & ~previous)),
    ("three s-ops", (same & previous & of_both) | (same & ~previous & of_both)),
):
    show(title, "rasp-saturate", Aggregate(selector, tokens))

program = rasp.tokens

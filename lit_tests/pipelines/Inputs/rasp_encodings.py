"""Small programs whose s-ops get encodings: each op on a line, with its encoding and its values."""

from functools import partial

from printed_programs import show as printed

from raspc import rasp

C = rasp.Comparison
Aggregate, Map, Select, Width = rasp.Aggregate, rasp.Map, rasp.Select, rasp.SelectorWidth
tokens, indices, length = rasp.tokens, rasp.indices, rasp.length

show = partial(printed, values=True)
same = Select(tokens, tokens, C.EQ).named("same")
up_to = Select(indices, indices, C.LEQ).named("up_to")
before = Select(indices, indices, C.LT).named("before")
latest = rasp.last(before & same)
numerical, categorical = rasp.numerical, rasp.categorical
CONVERT = "rasp-infer-encodings,rasp-insert-conversions"


def count(name="count"):
    """A width that is held as a number."""
    return numerical(Width(same).named(name))


# Results.
show("a number for a categorical result", CONVERT, Map(lambda x: x + 1, count()).named("f"))
show("a number", CONVERT, count())
show(
    "fine numbers",
    CONVERT,
    Map(lambda x: 1 + x / 1000, numerical(Aggregate(up_to, indices, 0).named("mean"))),
    n=9,
)
for title, default in (("a mean", 0), ("with a string", "-"), ("or undefined", None)):
    show(title, CONVERT, Aggregate(before, tokens, default).named("mean"))

for last in (19, 20, 40):
    mixed = Map(lambda x: "a" if x == 0 else x * x, tokens).named("mixed")
    average = Aggregate(before, mixed, 0).named("average")
    show(f"of words and numbers up to {last}", CONVERT, average, vocab=range(last))


# Maps.
fraction = Aggregate(up_to, Map(lambda x: 1 if x == 1 else 0, tokens), 0).named("fraction")
show("of two numbers", CONVERT, Map(lambda x, y: x * y, count(), numerical(fraction)).named("f"))
show("of a number and a token", CONVERT, Map(lambda x, y: x * y, count(), tokens).named("f"))
show("a sum", CONVERT, numerical(Map(lambda x, y: x + 2 * y, count(), tokens).named("f")))
show(
    "a sum as categorical",
    CONVERT,
    categorical(Map(lambda x, y: x + 2 * y, count(), tokens).named("f")),
)
show(
    "a sum of undefined numbers",
    CONVERT,
    Map(lambda x, y: x + y, Map(lambda x: 1 / x, tokens), indices).named("f"),
)
show(
    "a product as a number", CONVERT, numerical(Map(lambda x, y: x * y, count(), tokens).named("f"))
)
show("of one token", CONVERT, Map(lambda x: x % 2, tokens).named("f"))
show("of one number", CONVERT, Map(lambda x: x % 2, count()).named("f"))
show("twice the same number", CONVERT, Map(lambda x, y: x * y, count(), count()).named("f"))

# Selects and aggregates.
show("numbers as keys", CONVERT, Width(Select(count(), indices, C.EQ)))
show("numbers as queries", CONVERT, Width(Select(indices, count(), C.EQ)))
show("numbers on both sides", CONVERT, Width(Select(count(), count("other"), C.LT)))
show("a number of the latest", CONVERT, numerical(Aggregate(latest, indices, -1).named("place")))
show("a chosen count", CONVERT, Aggregate(latest, count(), 0).named("place"))
show("a filled token", CONVERT, rasp.Fill(Aggregate(before & same, tokens), "-").named("filled"))
show(
    "a filled number",
    CONVERT,
    rasp.Fill(numerical(Aggregate(up_to, tokens).named("mean")), 0).named("filled"),
)

# Encodings that do not fit.
show("strings as numbers", CONVERT, numerical(Map(lambda x: "a" if x else "b", tokens).named("f")))
show("undefined as a number", CONVERT, numerical(Map(lambda x: 1 / x, tokens).named("f")))
show(
    "too many directions",
    "rasp-infer-encodings{max-directions=3}",
    Map(lambda x, y: x + 9 * y, tokens, indices).named("f"),
)
show(
    "enough directions",
    "rasp-infer-encodings{max-directions=9}",
    Map(lambda x, y: x + 9 * y, tokens, indices).named("f"),
)
show(
    "too many directions for a mean",
    "rasp-infer-encodings{max-directions=4}",
    Map(lambda m, x: m > x, Aggregate(up_to, tokens, 0).named("mean"), tokens).named("f"),
)

fine = Aggregate(up_to, tokens, 0).named("mean")
for title, reader in (
    ("a result", fine),
    ("a key", Width(Select(fine, indices, C.LT))),
    ("averaged again", Aggregate(up_to, fine, 0)),
    ("read by two maps", Map(lambda x: x > 1, fine) & Map(lambda x: x < 2, fine)),
):
    show(
        f"too many directions for a mean that is {title}",
        "rasp-infer-encodings{max-directions=4}",
        reader,
    )

# Encodings that rasp-choose-encodings chooses.
CHOOSE = "rasp-infer-encodings,rasp-choose-encodings"
show(
    "a width in a sum",
    CHOOSE,
    Map(lambda x, y: x + y > 2, Width(same).named("count"), indices).named("f"),
)
show(
    "a width beside a token",
    CHOOSE,
    Map(lambda x, y: x if y else 0, Width(same).named("count"), tokens).named("f"),
)
show(
    "a mean in a comparison",
    CHOOSE,
    Map(lambda m: m > 1, Aggregate(up_to, tokens, 0).named("mean")).named("f"),
    n=9,
)

program = rasp.tokens

"""Small programs after single passes: each s-op and selector on a line, functions as expressions."""

from printed_programs import show

from raspc import rasp

C = rasp.Comparison
Aggregate, Map, Select, Width = rasp.Aggregate, rasp.Map, rasp.Select, rasp.SelectorWidth
tokens, indices, length = rasp.tokens, rasp.indices, rasp.length

same = Select(tokens, tokens, C.EQ).named("same")
up_to = Select(indices, indices, C.LEQ).named("up_to")
before = Select(indices, indices, C.LT).named("before")
everything = Select(tokens, tokens, C.TRUE).named("everything")
width = Width(same).named("width")
BY_COST = "rasp-fuse-maps{scope=cost}"

# rasp-fuse-maps
square = Map(lambda x, y: x * y, tokens, tokens).named("square")
show("an operand twice", BY_COST, Map(lambda x, y: x < y, square, indices).named("less"))
show("a sum of one number", BY_COST, Map(lambda x: 2 * x, Map(lambda x: x + 1, width)))
held = rasp.numerical(width)
inner = rasp.numerical(Map(lambda x: x + 1, held).named("inner"))
show("a sum that is read twice", BY_COST, inner, rasp.numerical(Map(lambda x: 2 * x, inner)))
for title, reader in (
    ("a sum of a sum of one number", lambda x: 2 * x),
    ("another function of a sum of one number", lambda x: x % 2),
):
    inner = rasp.numerical(Map(lambda x: x + 1, held).named("inner"))
    show(title, BY_COST, rasp.numerical(Map(reader, inner)))
inner = rasp.numerical(Map(lambda x, y: x + y, held, indices).named("inner"))
show("a sum of a sum of two numbers", BY_COST, rasp.numerical(Map(lambda x: 2 * x, inner)))
show("a function of a sum of two numbers", BY_COST, rasp.numerical(Map(lambda x: x % 2, inner)))
show("a sum of two numbers", BY_COST, Map(lambda x: 2 * x, Map(lambda x, y: x + y, width, indices)))


def long(x, step):
    """A function of forty steps."""
    for i in range(20):
        x = step(x, i)
    return x


for title, vocab, step in (
    ("many ops of few values", (0, 1, 2), lambda x, i: x * x % (i + 3)),
    ("many ops of many values", range(200), lambda x, i: x * x % (i + 3)),
    ("many ops of a sum", (0, 1, 2), lambda x, i: x + 1 - 2 * i),
):
    inner = Map(lambda x, step=step: long(x, step), tokens)
    show(title, BY_COST, Map(lambda x, step=step: long(x, step), inner), vocab=vocab)

# rasp-compare-counts
one = Select(tokens, tokens, lambda k, q: k == 1).named("one")
two = Select(tokens, tokens, lambda k, q: k == 2).named("two")
small = Select(indices, indices, lambda k, q: k < 2).named("small")
COMPARE = "rasp-compare-counts,dce"


def compared(a, b, by=lambda x, y: x < y):
    return Map(by, Width(a).named("a"), Width(b).named("b")).named("compared")


show("two counts", COMPARE, compared(up_to & one, up_to & two))
show("of all keys", COMPARE, compared(one, two))
show("of two selectors", COMPARE, compared(same & up_to & one, same & up_to & two))
show("in another order", COMPARE, compared(same & up_to & one, up_to & same & two))
show("of several marks", COMPARE, compared(up_to & one & small, up_to & two))
show("of no marks", COMPARE, compared(up_to & same, up_to & one))
show("by their values", COMPARE, compared(up_to & one, up_to & two, lambda x, y: x + 1 < y))
show(
    "by the sign", COMPARE, compared(up_to & one, up_to & two, lambda x, y: "<" if x < y else ">=")
)
show("read elsewhere", COMPARE, compared(up_to & one, up_to & two), Width(up_to & one))

# rasp-count-sums
flagged = Map(lambda x: 1 if x == 1 else 0, tokens).named("flagged")
shared, marks = (indices + 1).named("shared"), Aggregate(up_to, flagged, 0).named("marks")
earlier = Aggregate(before, flagged, 0).named("earlier")
for title, counted in (
    ("a width times a mean", Map(lambda w, m: w * m, shared, marks)),
    ("a mean times a width", Map(lambda m, w: w * m, marks, shared)),
    ("a width times a mean, less one", Map(lambda w, m: w * m - 1, shared, marks)),
    ("a mean times another number", Map(lambda m, w: w * m, marks, indices)),
    ("an index times a mean before", Map(lambda w, m: w * m, indices, earlier)),
    ("a mean before times an index", Map(lambda m, w: w * m, earlier, indices)),
    ("a mean before times an index up to", Map(lambda m, w: w * m, earlier, shared)),
    (
        "a width of all times a mean",
        Map(lambda m, w: w * m, Aggregate(everything, flagged), length),
    ),
):
    show(title, "rasp-count-sums,dce", counted.named("counted"))

# rasp-lower-best-selectors
LOWER_BEST = "rasp-lower-best-selectors,dce"
for causal in (False, True):
    word = "causal" if causal else "not causal"
    show(
        f"{word}, right conjunct",
        LOWER_BEST,
        Aggregate(rasp.last(same & up_to), tokens),
        causal=causal,
    )
    show(
        f"{word}, left conjunct",
        LOWER_BEST,
        Aggregate(rasp.last(up_to & same), tokens),
        causal=causal,
    )
show("causal, both", LOWER_BEST, Aggregate(rasp.last(up_to & up_to), tokens), causal=True)
show("causal, another", LOWER_BEST, Aggregate(rasp.last(before & same), tokens), causal=True)
show("a width alone", LOWER_BEST, Width(rasp.last(same)))
show("a choice of several", LOWER_BEST, Width(rasp.argmax(up_to, tokens)))

# rasp-split-comparisons
SPLIT = "rasp-split-comparisons,canonicalize"
for title, function_of in (
    ("four times one operand", lambda x, y: 4 * x + y),
    ("four times the other", lambda x, y: x + 4 * y),
    ("falling", lambda x, y: 4 * x - y),
    ("too small a step", lambda x, y: 2 * x + y),
    ("a table", lambda x, y: 10 * x * x + 2 * x * y + y),
    (
        "a table of words",
        lambda x, y: (
            ("a" if x < 1 else "b" if x < 2 else "g")
            + ("c" if y < 1 else "d" if y < 2 else "e" if y < 3 else "f")
        ),
    ),
    ("undefined", lambda x, y: 4 * x + 1 / y),
    ("constant in one", lambda x, y: y + 0 * x),
):
    pair = Map(function_of, tokens, indices).named("pair")
    show(title, SPLIT, Width(Select(pair, pair, C.LT)), n=4)

# rasp-read-means
flags = Map(lambda x: 1 if x == 1 else 0, tokens).named("flags")
mean = Aggregate(up_to, flags, 0).named("mean")
chain = Map(lambda x: x - 1, Map(lambda x: 3 * x, mean).named("thrice")).named("less")
for title, reader in (
    ("a mean", Map(lambda m, x: x if m > 0 else 0, mean, tokens)),
    ("a function of a function of a mean", Map(lambda m, x: x if m > 0 else 0, chain, tokens)),
    ("of values told apart", Map(lambda m, x: x if m * 3 > x else 0, chain, tokens)),
    (
        "of an undefined operand",
        Map(lambda m, x: x if m > 0 else 0, mean, Aggregate(before, tokens)),
    ),
):
    show(title, "rasp-read-means", reader.named("reader"), vocab=(0, 1, 2, 3))

program = rasp.tokens

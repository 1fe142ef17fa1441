"""Small programs after single passes, at the limits of size beyond which a pass leaves an op alone."""

from unittest.mock import patch

from printed_programs import show

from raspc import rasp
from raspc.passes.rasp import (
    compare_counts,
    fuse_maps,
    lower_selectors,
    read_means,
    split_comparisons,
    split_latest,
)
from raspc.passes.rasp.normalize_selectors import selector_blocks
from raspc.passes.rasp.saturate import selector_terms
from raspc.passes.support import balanced_selectors

C = rasp.Comparison
Aggregate, Map, Select, Width = rasp.Aggregate, rasp.Map, rasp.Select, rasp.SelectorWidth
tokens, indices, length = rasp.tokens, rasp.indices, rasp.length

same = Select(tokens, tokens, C.EQ).named("same")
less = Select(tokens, tokens, C.LT).named("less")
up_to = Select(indices, indices, C.LEQ).named("up_to")
before = Select(indices, indices, C.LT).named("before")
previous = Select(indices, indices, lambda k, q: k == q - 1).named("previous")
everything = Select(tokens, tokens, C.TRUE).named("everything")
of_both = Select(tokens, indices, C.EQ).named("of_both")
one = Select(tokens, tokens, lambda k, q: k == 1).named("one")
two = Select(tokens, tokens, lambda k, q: k == 2).named("two")
count = Width(same).named("count")


def limits(title, module, name, values, passes, *sops, **options):
    """Print a program where a limit of a pass has each of some values."""
    for value in values:
        with patch.object(module, name, value):
            show(f"{title}, {name} {value}", passes, *sops, **options)


# Selectors.
NORMALIZE = "rasp-normalize-selectors,dce"
both = (same & ~less) | (less & ~same)
limits("a block", selector_blocks, "MAX_PAIRS", (8, 9), NORMALIZE, Aggregate(both, tokens, 0))
several = Aggregate((same & previous) | (of_both & ~previous), tokens, 0)
limits("product variables", selector_blocks, "MAX_PAIRS", (80, 81), NORMALIZE, several)
LOWER = "rasp-lower-selectors,dce"
limits("two selects", lower_selectors, "MAX_PREDICATE_OPS", (5, 6), LOWER, Width(previous & up_to))
deep = same & previous & of_both & up_to
limits("a conjunction", balanced_selectors, "MAX_DEPTH", (2, 3), "rasp-saturate", Width(deep))
factors = Aggregate((same & previous) | (same & of_both), tokens)
limits("a disjunction", selector_terms, "MAX_LITERALS", (3, 4), "rasp-saturate", factors)
for cases in (7, 8):
    show(f"a disjunction, {cases} cases", f"rasp-saturate{{cases={cases}}}", factors)
implied = Aggregate((same & less) | (same & previous & ~less), tokens)
limits("an implication", selector_terms, "MAX_PAIRS", (8, 9), "rasp-saturate", implied)
mixed = Map(lambda x: True if x == 2 else x, tokens).named("mixed")
equal = Select(mixed, mixed, C.EQ).named("equal")
lower = Select(mixed, mixed, C.LT).named("lower")
show(
    "selectors of 1 and true",
    "rasp-saturate",
    Aggregate((equal & lower) | (equal & previous & ~lower), tokens),
    vocab=(0, 1, 2),
)

# Functions.
show(
    "an operand of one value",
    "rasp-saturate",
    Map(lambda x, y: min(x, y), tokens, indices),
    vocab=(-1, 0, 1),
    n=1,
)
show("a function without ops", "rasp-saturate", Map(lambda x: x, tokens))
show("a predicate without ops", "rasp-saturate", Width(everything))
either = Map(lambda x, y: y + x - x, mixed, indices).named("either")
show("a function of 1 and true", "rasp-saturate", either)
shared = Map(lambda x, y, z: x * y - z, Map(lambda x: x % 2, tokens).named("odd"), tokens, indices)
FUSE = "rasp-fuse-maps{scope=cost}"
limits("functions of one token", fuse_maps, "MAX_ENTRIES", (8, 9), FUSE, shared.named("shared"))

# Orders of pairs.
table = Map(lambda x, y: 10 * x * x + 2 * x * y + y, tokens, indices).named("pair")
SPLIT = "rasp-split-comparisons,dce"
for limit in (11, 12):
    with patch.object(split_comparisons, "MAX_TABLE_PAIRS", limit):
        show(f"a table of pairs up to {limit}", SPLIT, Width(Select(table, table, C.LT)), n=4)
gaps = Map(lambda x, y: 10 * x - (1 / (x + y - 3)), tokens, indices).named("gaps")
show("a table with a hole", SPLIT, Width(Select(gaps, gaps, C.LT)), n=4)
for title, function in (
    ("of which the second has no weight", lambda x, y: 4 * x + 0 * y),
    ("of which the first has one value", lambda x, y: 4 * (x - x) + y),
    ("of fine steps", lambda x, y: x / 2 + y / 9),
):
    pair = Map(function, tokens, indices).named("pair")
    show(f"a sum {title}", SPLIT, Width(Select(pair, pair, C.GT)), n=4)

# Counts and means.
compared = Map(
    lambda x, y: x < y, Width(up_to & one).named("a"), Width(up_to & two).named("b")
).named("compared")
COMPARE = "rasp-compare-counts,dce"
limits("two counts", compare_counts, "MAX_WIDTHS", (15, 16), COMPARE, compared)
limits("two counts", compare_counts, "MAX_TUPLES", (2, 3), COMPARE, compared)
for limit in (399, 400):
    with patch.object(compare_counts, "MAX_WIDTHS", limit):
        show(f"two counts of 20 tokens, up to {limit}", COMPARE, compared, vocab=range(20))
half = Map(lambda x: 1 / (x - 1), tokens).named("half")
marked = Select(half, half, lambda k, q: k == 1).named("marked")
show(
    "a count of undefined keys",
    COMPARE,
    Map(lambda x, y: x < y, Width(up_to & one), Width(up_to & marked)).named("compared"),
)
mean = Aggregate(up_to, Map(lambda x: 1 if x == 1 else 0, tokens), 0).named("mean")
reader = Map(lambda m, x: x if m > 0 else 0, mean, tokens).named("reader")
limits("a mean", read_means, "MAX_TUPLES", (14, 15), "rasp-read-means", reader)
seen = Map(lambda x: x + 1, Map(lambda x: 2 * x, Width(everything)).named("twice")).named("seen")
for n in (1, 2, 3):
    show(f"maps of a width, {n} at most", "rasp-count-sums,dce", seen, n=n)
print("blocks:", *(split_latest.block_size(n) for n in (1, 2, 3, 4, 5, 16, 17, 64, 65)))

# Selects by nearest place.
for title, selector in (
    ("a computed query", Select(indices, count, C.EQ)),
    ("a computed key", Select(count, indices, C.EQ)),
    ("a query of the index", Select(indices, Map(lambda x: x + 1, indices), C.EQ)),
    ("an undefined query", Select(indices, Map(lambda x: 1 / x, indices), C.EQ)),
):
    found = Aggregate(selector, tokens, 0)
    for options in ("", "{least=3}", "{least=3 computed=2}", "{least=3 computed=3}"):
        show(f"{title} {options}", f"rasp-infer-encodings,rasp-select-nearest{options},dce", found)
halves = Aggregate(Select(indices, Map(lambda x: x % 2, indices), C.EQ), tokens, 0)
for least in (2, 3, 4, 5):
    options = f"{{least={least}}}"
    show(
        f"two queries, four keys {options}",
        f"rasp-infer-encodings,rasp-select-nearest{options}",
        halves,
        n=4,
    )
show("a width", "rasp-infer-encodings,rasp-select-nearest{least=1}", Width(previous))
show("before encodings", "rasp-select-nearest{least=1}", Aggregate(previous, tokens, 0))

# Encodings.
show("before encodings", "rasp-choose-encodings", Map(lambda x, y: x + y, count, indices))
product = Map(lambda x, y: 3 * x + y, tokens, indices).named("product")
ordinal = rasp.annotate(product, encoding=rasp.Encoding.ORDINAL)
for title, results in (
    ("alone", (ordinal,)),
    ("and read", (ordinal, Map(lambda x: x % 2, ordinal))),
):
    show(f"an ordinal result {title}", "rasp-infer-encodings,rasp-insert-conversions", *results)
single_value = rasp.numerical(Map(lambda x: 7 + 0 * x, tokens).named("seven"))
show("one number", "rasp-infer-encodings,rasp-insert-conversions", single_value)
guarded = rasp.default(Map(lambda x: x + "a", tokens).named("never"), 5).named("guarded")
show("a guard of what is never defined", "rasp-infer-encodings", guarded)
never = Map(lambda x: not x, Map(lambda x: x + "a", tokens).named("never")).named("also")
show("a guard of a function of it", "rasp-infer-encodings", rasp.default(never, 5))
show("what is never defined", "rasp-infer-encodings", never)

program = rasp.tokens

"""The linear maps of each construction for small functions; their entries are printed."""

from fractions import Fraction
from unittest.mock import patch

import numpy as np

from raspc import rasp
from raspc.craft_dialect.axis import LinearForm
from raspc.craft_dialect.constructions import value_products
from raspc.craft_dialect.constructions.envelope_lines import envelope_lines
from raspc.craft_dialect.constructions.gated_steps import gated_step_mlp
from raspc.craft_dialect.constructions.hard_attention import (
    leakage_of,
    selection_scores,
    softmax_scale,
)
from raspc.craft_dialect.constructions.indicators import indicator_mlp
from raspc.craft_dialect.constructions.interpolation import Interpolation, interpolation_mlp
from raspc.craft_dialect.constructions.lookup import lookup_mlp
from raspc.craft_dialect.constructions.number_blocks import (
    block_logits,
    block_weight,
    number_blocks,
)
from raspc.craft_dialect.constructions.relay import relay_mlp
from raspc.craft_dialect.constructions.selector_width import bos_offset, bos_weight
from raspc.craft_dialect.constructions.steps import step_mlp
from raspc.craft_dialect.linear_map import LinearMap
from raspc.craft_dialect.space import OneHotAxis

HALF, THIRD = Fraction(1, 2), Fraction(1, 3)
SIGNALS = {"one": "one", "bos": "bos", "name": "f"}


def text(value):
    """A number, or a list of several, as text."""
    if isinstance(value, np.ndarray):
        value = value.tolist()
    if isinstance(value, (list, tuple)):
        return f"({', '.join(map(text, value))})"
    return f"{value:.9g}" if isinstance(value, float) else str(value)


def show(title, *values):
    """Print values."""
    print(f"{title}: {'; '.join(map(text, values))}")


def show_maps(title, *maps):
    """Print the entries of maps, row by row."""
    print(f"{title}:")
    for name, form in zip(("in", "out"), maps, strict=False):
        rows = {}
        for row, column, value in form.items():
            rows.setdefault(row, []).append(f"{column} {value:.9g}")
        for row, entries in rows.items():
            print(f"  {name} {row}: {', '.join(entries)}")


# Attention.
show(
    "scale",
    softmax_scale(6),
    softmax_scale(1000),
    softmax_scale(6, 0.5),
    leakage_of(6, 46.0),
    leakage_of(6, 1.0),
)
axis, other = OneHotAxis("q", (0, 1)), OneHotAxis("k", ("a", "b"))
selected = np.array([[True, False], [True, True]])
for none in (False, True):
    scores = selection_scores(
        axis, other, selected, scale=45.0, bos_score=22.5, one="one", bos="bos", selects_none=none
    )
    show_maps(f"scores, undefined {none}", scores)
show("weight of BOS", bos_weight(0), bos_weight(1), bos_weight(7), bos_offset(3))
for title, places, rows, key_places, margin in (
    ("each its own", (0, 1, 2), [[1, 0, 0], [0, 1, 0], [0, 0, 1]], (None,) * 3, 8.0),
    ("descending", (0, 1, 2), [[0, 0, 1], [0, 1, 0], [1, 0, 0]], (None,) * 3, 8.0),
    ("spans", (0, 1, 3, 7), [[1, 0], [1, 0], [0, 1], [0, 1]], (None, None), 4.0),
    ("none accepted", (0, THIRD, 1), [[1, 0, 0], [0, 0, 0], [0, 1, 0]], (None, None, None), 4.0),
    ("a place", (0, THIRD, 1), [[1, 0, 0], [0, 0, 0], [0, 1, 0]], (None, None, HALF), 4.0),
    ("one key", (0, 2), [[1], [1]], (None,), 4.0),
    ("several keys", (0, 1), [[1, 1], [0, 1]], (None, None), 4.0),
    ("not consecutive", (0, 1, 2), [[1, 0], [0, 1], [1, 0]], (None, None), 4.0),
    ("no key", (0, 1), [[0, 0], [0, 0]], (None, None), 4.0),
):
    lines = envelope_lines(list(map(Fraction, places)), np.array(rows, bool), key_places, margin)
    if lines is None:
        show(title, None)
        continue
    show(title, lines.origin, lines.places, lines.slopes, lines.offsets, lines.levels, lines.lowest)
    for levelled in (True, False):
        show(
            "  error",
            *(lines.rounding_error(r, 2.0**-24, levelled=levelled) for r in (1.0, 2.0**20)),
        )
    # No error up to the roundoff at which the scores are exact.
    largest = np.abs(lines.slopes).max() + np.abs(lines.offsets).max()
    if largest:
        limits = [part / (8 * largest) for part in (1.0, 1.5)]
        show("  at the limit", *(lines.rounding_error(1.0, r, levelled=False) for r in limits))

# Functions of a number.
points = [Fraction(0), HALF, Fraction(2)]
for title, xs, ys in (
    ("lines", points, [Fraction(1), Fraction(3), Fraction(0)]),
    ("flat lines", points, [Fraction(0), Fraction(1, 100), Fraction(1, 100)]),
    ("thirds", [THIRD, Fraction(1), Fraction(3)], [Fraction(0), Fraction(-1), Fraction(5)]),
    ("one point", [HALF], [Fraction(5)]),
):
    lines = Interpolation.through(xs, ys)
    show(title, lines.first, lines.knots, lines.changes, lines.max_slope)
    show("  magnitudes", *(lines.magnitude(Fraction(x)) for x in (-1, 0, 2, 5)))
    show_maps("  maps", *interpolation_mlp("x", lines, "y", Fraction(5, 2), **SIGNALS))
for title, values, outputs in (
    ("steps", (0, 1, 3), ({}, {"a": 1.0}, {"a": 1.0, "b": -2.0})),
    ("steps from a value", (-5, -1, 0), ({"a": 2.0}, {"b": 1.0}, {"b": 1.0})),
    ("steps of an octave", (HALF, Fraction(2, 3), 1), ({}, {"a": 1.0}, {"a": 2.0})),
    ("steps from a half to more than 1", (HALF, Fraction(2, 3), 2), ({}, {"a": 1.0}, {"a": 2.0})),
    ("steps from less than a half to 1", (THIRD, Fraction(2, 3), 1), ({}, {"a": 1.0}, {"a": 2.0})),
    ("equal results", (0, 1), ({"a": 1.0}, {"a": 1.0})),
    ("steps of thirds", (0, THIRD, 2), ({}, {"a": 1.0}, {})),
    ("one number", (4,), ({"a": 0.5},)),
    ("steps of a large odd denominator", (0, Fraction(1, 1025), 2), ({}, {"a": 1.0}, {})),
    ("steps of an odd denominator", (0, Fraction(1, 1023), 2), ({}, {"a": 1.0}, {})),
):
    show_maps(title, *step_mlp("x", values, outputs, **SIGNALS))
yes, no = {"y": 1.0}, {"n": 1.0}
axes = [OneHotAxis("p", ("a", "b")), OneHotAxis("q", (0, 1, 2))]
tables = {(p, q): [yes if p == "a" or q > 1 else no, no, {}] for p in "ab" for q in range(3)}
for products in (False, True):
    show_maps(
        f"gated steps, products {products}",
        *gated_step_mlp("x", (0, 1, 4), axes, tables, products=products, **SIGNALS),
    )
show_maps("gated steps", *gated_step_mlp("x", (0, 1, 4), axes, tables, **SIGNALS))
show_maps(
    "gated steps of none", *gated_step_mlp("x", (0, 1), axes[:1], {("a",): [{}, yes]}, **SIGNALS)
)
show_maps(
    "indicators", *indicator_mlp(axes[1], (0, 1, 2), (yes, {"n": 0.0}, no), one="one", name="f")
)


class Indicators(OneHotAxis):
    """An axis whose indicators have constants."""

    def indicator(self, value, values):
        return LinearForm({self.label_of(value): 2.0}, -1.0)


show_maps(
    "indicators with constants",
    *indicator_mlp(Indicators("p", ("a", "b")), ("a", "b"), (yes, no), one="one", name="f"),
)
table = {key: values[0] for key, values in tables.items()}
for flat in (False, True):
    for products in (False, True):
        maps = lookup_mlp(axes, table, one="one", name="f", flat=flat, products=products)
        show_maps(f"lookup, flat {flat}, products {products}", *maps)
show_maps(
    "lookup of one", *lookup_mlp(axes[1:], {(0,): yes, (2,): {"y": -0.5}}, one="one", name="f")
)
numbers = {(p, q): {"y": float(q + (p == "a"))} for p in "ab" for q in range(3)}
show_maps("lookup of numbers", *lookup_mlp(axes, numbers, one="one", name="f", products=True))
wide = {(p, q): {"y": 100.0 * q + (p == "a")} for p in "ab" for q in range(3)}
show_maps("lookup of large numbers", *lookup_mlp(axes, wide, one="one", name="f", products=True))
letters = [OneHotAxis(name, tuple("abcd")) for name in "pqr"]
parity = {
    (x, y, z): yes if (x < y) != (y < z) else no for x in "abcd" for y in "abcd" for z in "abcd"
}
show_maps("lookup of three", *lookup_mlp(letters, parity, one="one", name="f", products=True))
# Beyond a number of products, operands are united one after the other.
for limit in (2304, 6):
    with patch.object(value_products, "MAX_TRIED", limit):
        value_products._cover.cache_clear()
        cover = value_products.disjoint_cover(letters, {key: str(v) for key, v in parity.items()})
        show(f"a cover, {limit} tried", len(cover))
        for sets, key in cover:
            show(f"  {key}", *("".join(map(str, sorted(each))) for each in sets))
value_products._cover.cache_clear()
comma = [OneHotAxis("p", ("a,b", "a", "c", "d", "e", "f")), OneHotAxis("q", ("c", "b,c"))]
for title, cases in (
    ("all", [((0, 1, 2, 3, 4, 5), (0,))]),
    ("four", [((0, 1, 2, 3), (0, 1))]),
    ("five", [((0, 1, 2, 3, 4), (1,))]),
    ("equal names", [((0,), (0,)), ((1,), (1,))]),
    ("one name twice", [((0, 1, 2, 3, 5), (0,)), ((0, 1, 2, 4, 5), (0,)), ((2,), (0,))]),
):
    sets = [tuple(map(frozenset, case)) for case in cases]
    show(f"names of {title}", *value_products.case_names(comma, sets))
show(
    "names of one value",
    *value_products.case_names([OneHotAxis("p", ("a",))], [(frozenset((0,)),)]),
)
show_maps("relay", *relay_mlp(LinearMap.of([("a", "x", 2.0), ("b", "x", -0.5)]), "y", "f"))
show_maps("relay of nothing", *relay_mlp(LinearMap.of([]), "y", "f"))

# Blocks of numbers.
for title, numbers in (
    ("few", [0, 1, 2, 3]),
    ("descending", [3, 1, HALF]),
    ("one", [7]),
    ("none", []),
    ("many", range(1280)),
    ("too many", range(1281)),
    ("small blocks", [0, 10**6, 10**6 + 1]),
    ("gaps", [*range(300), *(Fraction(n, 2) for n in range(700, 1000))]),
):
    numbers = list(map(Fraction, numbers))
    blocks = number_blocks(numbers)
    show(f"{title} numbers", None if blocks is None else [(b.start, b.stop) for b in blocks])
    if blocks:
        logits = block_logits(numbers, blocks)
        show("  logits", *logits[:3], logits[-1], block_weight(numbers, blocks))

program = rasp.tokens

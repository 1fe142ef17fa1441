"""Linear maps from entries in all orders: their labels, entries and text, and maps made of them."""

from io import StringIO
from itertools import permutations
from unittest.mock import patch

import numpy as np
from xdsl.context import Context
from xdsl.parser import Parser
from xdsl.printer import Printer

from raspc import rasp
from raspc.craft_dialect import MapAttr, linear_map
from raspc.craft_dialect.linear_map import LinearMap


def text(map):
    """The labels and the entries of a map, by row."""
    assert list(map.items()) == sorted(
        map.items(), key=lambda e: (map.rows.index(e[0]), map.cols.index(e[1]))
    )
    entries = ", ".join(f"{row}{col} {value:g}" for row, col, value in map.items())
    return f"{''.join(map.rows) or '-'} to {''.join(map.cols) or '-'}: {entries}"


def show(title, map):
    """Print a map, whether its arrays can be written to, and their types."""
    arrays = (map.row_ids, map.col_ids, map.entries)
    held = {f"{array.dtype} {'rw'[array.flags.writeable]}" for array in arrays}
    print(f"{title}: {text(map)} ({len(map)}; {', '.join(sorted(held))})")


ENTRIES = (("a", "x", 1.0), ("a", "y", -2.0), ("b", "x", 0.5), ("c", "z", 4.0))
for order in permutations(ENTRIES):
    print(text(LinearMap.of(order)))
MAPS = {
    "none": LinearMap.of([]),
    "zeros alone": LinearMap.of([("a", "x", 0.0), ("b", "y", 0.0)]),
    "a sum": LinearMap.of([("a", "x", 1.0), ("a", "x", 2.0), ("b", "x", 1.0)]),
    "a sum of zero": LinearMap.of([("b", "y", 2.0), ("a", "x", 1.0), ("a", "x", -1.0)]),
    "a sum out of order": LinearMap.of([("b", "x", 1.0), ("a", "y", 3.0), ("b", "x", 4.0)]),
    "an unused row": LinearMap(
        ["a", "b", "c"], ["x", "y"], *map(np.array, ([2, 0], [1, 1], [1.0, 3.0]))
    ),
    "columns out of order": LinearMap(
        ["a", "b"],
        ["x", "y", "z"],
        *map(np.array, ([0, 0, 1, 1], [2, 1, 0, 2], [1.0, 2.0, 3.0, 4.0])),
    ),
    "dense": LinearMap.from_dense("ab", "xyz", np.array([[0.0, 1.0, 2.0], [3.0, 0.0, 4.0]])),
    "identity": LinearMap.identity(("a", "b")),
    "to others": LinearMap.identity(("a", "b"), ("x", "y")),
    "all": LinearMap.of(ENTRIES),
}
for title, each in MAPS.items():
    show(title, each)
    show("  transposed", each.transposed())
    show("  halved", each.scaled(0.5))
    show("  by zero", each.scaled(0.0))
    show("  without a", each.without_rows(["a", "q"]))
    print(f"  {each!r}")
    shared = {"a": 0, "b": 1, "c": 0}, {"x": 1, "y": 0, "z": 0, "a": 1, "b": 0}
    print("  dense", each.dense(*shared).tolist())
    for limit in (0, 2, 100):
        out = StringIO()
        with patch.object(linear_map, "MAX_PRINTED_ENTRIES", limit):
            MapAttr(each).print_parameter(Printer(out))
        parsed = MapAttr.parse_parameter(Parser(Context(), out.getvalue()))
        shown = out.getvalue() if "packed" not in out.getvalue() else "packed"
        print(f"  {shown}: {'same' if parsed == each else text(parsed)}")
for title, first in MAPS.items():
    for other, second in MAPS.items():
        after, total = first.transposed().then(second), LinearMap.concatenate([first, second])
        print(f"{title}, {other}: equal {first == second}, then {text(after)}; sum {text(total)}")
print("sum of none:", text(LinearMap.concatenate([])))
for number in (1.0, -0.5, 1e-7, 1e22, 2.5e-7, 1e300, 0.1):
    out = StringIO()
    MapAttr(LinearMap.of([("a", "x", number)])).print_parameter(Printer(out))
    print(number, out.getvalue())

program = rasp.tokens

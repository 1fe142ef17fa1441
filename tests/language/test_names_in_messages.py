"""Errors name s-ops in the words of the program: a variable, a call, or the expression's text."""

from io import StringIO
from pathlib import Path

import pytest
from xdsl.printer import Printer

import raspc
from raspc import rasp
from raspc.frontends.python import load_program as load_python
from raspc.frontends.rasp_language import load_program
from raspc.tools.located_parser import LocatedParser
from raspc.universe import new_context
from raspc.values import RaspcError
from raspc.values.diagnostic import shown_name_of
from raspc.values.op_locations import fused_location, places_of, source_location, source_name

# Each of these is refused: a mean of numbers and strings.
MIXED = "aggregate(select(indices, indices, <=), tokens if indices == 1 else indices)"

IN_RASP = {
    f"r = {MIXED};": (1, 5, "r"),
    f"r = is_defined({MIXED});": (1, 16, MIXED[:45] + "..."),
    f"def f(x, y) {{ return {MIXED}; }}\nr = f(1, indices) == 2;": (1, 22, "f(1 , indices)"),
    f"def f(x, y) {{ return {MIXED}; }}\nr = f(indices * 2, length == 1) == 2;": (
        1,
        22,
        "f(indices * 2 , ...)",
    ),
    f"def f(x) {{ z = {MIXED}; return z == 1; }}\nr = f(1);": (1, 16, "z"),
    'r = aggregate(select_from_first(tokens, "a"), tokens if indices == 1 else indices) == 1;': (
        1,
        5,
        'aggregate(select_from_first(tokens, "a"), tok...',
    ),
}

PYTHON_HEAD = """\
from raspc import rasp
SO_FAR = rasp.Select(rasp.indices, rasp.indices, rasp.Comparison.LEQ)
é = MIXED = rasp.where(rasp.indices == 1, rasp.tokens, rasp.indices)
def helper(sop):
    inner = rasp.Aggregate(SO_FAR, sop)  # comment
    return inner
def other(sop):
    return rasp.Aggregate(
        SO_FAR,
        sop,
    )
"""

IN_PYTHON = {
    "program = rasp.Aggregate(SO_FAR, MIXED)": (12, 11, "program"),
    "program: rasp.SOp = (rasp.Aggregate(SO_FAR, MIXED));": (12, 22, "program"),
    "program = rasp.Aggregate(SO_FAR, MIXED).named('mean')": (12, 11, "mean"),
    "é = 1; program = rasp.Aggregate(SO_FAR, MIXED) == 1": (
        12,
        18,
        "rasp.Aggregate(SO_FAR, MIXED)",
    ),
    "program = helper(MIXED) == 1": (5, 13, "inner"),
    "program = other(MIXED) == 1": (8, 12, "rasp.Aggregate( SO_FAR, sop, )"),
    "program = other(MIXED)": (8, 12, "program"),
    "made = other(MIXED)\nprogram = made == 1": (8, 12, "made"),
}


@pytest.mark.parametrize("text", IN_RASP)
def test_rasp_language(text: str, tmp_path: Path) -> None:
    line, column, name = IN_RASP[text]
    path = tmp_path / "p.rasp"
    path.write_text(text)
    with pytest.raises(RaspcError) as error:
        raspc.compile(load_program(str(path)).sop, vocab="ab", max_seq_len=3)
    assert str(error.value).startswith(f"{path}:{line}:{column}: s-op '{name}': it may average")


@pytest.mark.parametrize("text", IN_PYTHON)
def test_python(text: str, tmp_path: Path) -> None:
    line, column, name = IN_PYTHON[text]
    path = tmp_path / "p.py"
    path.write_text(PYTHON_HEAD + text, encoding="utf-8")
    with pytest.raises(RaspcError) as error:
        raspc.compile(load_python(str(path)).sop, vocab="ab", max_seq_len=3)
    assert str(error.value).startswith(f"{path}:{line}:{column}: s-op '{name}': it may average")


def test_a_file_that_has_changed(tmp_path: Path) -> None:
    path = tmp_path / "p.py"
    for name in ("first", "second"):
        path.write_text(f"{PYTHON_HEAD}{name} = rasp.Aggregate(SO_FAR, MIXED)\nprogram = {name}")
        with pytest.raises(RaspcError, match=f"s-op '{name}'"):
            raspc.compile(load_python(str(path)).sop, vocab="ab", max_seq_len=3)


def test_errors_of_certificates(tmp_path: Path) -> None:
    """The decision that fails is of an s-op without a variable, such as `map_4` in the model."""
    path = tmp_path / "p.rasp"
    path.write_text(
        'step = 1 if tokens == "(" else -1;\n'
        "depth = round((indices + 1) * aggregate(select(indices, indices, <=), step));\n"
        "is_deepest = not has_focus(select(depth, depth, >));\n"
        "deepest = max(0, round(aggregate(select(is_deepest, True, ==), depth)));\n"
    )
    with pytest.raises(RaspcError, match="may not be told apart in float32") as error:
        raspc.compile(load_program(str(path)).sop, vocab="()", max_seq_len=12)
    head = "'aggregate(select(is_deepest, True, ==), depth)'"
    known = (
        ":4:11: the values of 'deepest' may not",
        f":4:24: the keys that {head} selects may not",
    )
    assert any(text in str(error.value) for text in known)


def test_interpreted_values() -> None:
    mean = rasp.Aggregate(rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.TRUE), rasp.tokens)
    with pytest.raises(
        RaspcError, match=r"test_names_in_messages\.py:\d+:12: s-op 'mean': the que"
    ):
        mean("ab")
    odd = rasp.Map(lambda x: {x}, rasp.tokens)
    with pytest.raises(RaspcError, match=r"s-op 'odd': its function returns a set"):
        odd("ab")


def test_names_and_places_in_ir() -> None:
    """Locations with the words of a program, quotes and letters beyond ASCII, are read again."""
    sop = (rasp.tokens == '§"\\') & (rasp.indices == 0)
    module = rasp.lower_program(sop, vocab="ab", max_seq_len=3)
    text = StringIO()
    Printer(text, print_debuginfo=True).print_op(module)
    again = LocatedParser(new_context(), text.getvalue(), "p.mlir").parse_module()
    pairs = list(zip(module.walk(), again.walk(), strict=True))
    named = [(one, other) for one, other in pairs if one.name == "rasp.map"]
    assert [shown_name_of(other) for _, other in named] == [shown_name_of(one) for one, _ in named]
    assert [shown_name_of(one) for one, _ in named] == [
        "rasp.tokens == '§\"\\\\'",
        "rasp.indices == 0",
        "sop",
    ]
    assert all(one.location == other.location for one, other in named)


def test_merged_places_keep_their_names() -> None:
    module = rasp.lower_program(rasp.indices + 1, vocab="ab", max_seq_len=3)
    (found,) = [op.location for op in module.walk() if op.name == "rasp.map"]
    place = places_of(found)[0]
    one, other = source_location("x + 1", place), source_location("y", place)
    assert fused_location([("map", one)]) == one
    merged = fused_location([("map", one), ("map_2", other)])
    assert source_name(merged) == source_name(merged, "map") == "x + 1"
    assert source_name(merged, "map_2") == "y"
    assert source_name(fused_location([("map", place), ("b", place)])) is None

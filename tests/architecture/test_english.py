"""
The first line of a docstring names its subject, in the nouns of docs/glossary.md.

A pronoun or a question word in place of the subject makes a riddle of a line: "What may be
averaged." instead of "The values that a flag may have." The patterns of this file find riddles by
their words, in the first paragraph of every public docstring of a module, class, function or
constant, in the messages of errors, and in the help texts of commands.
"""

import ast
import functools
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parents[2]

ROOMS = (
    "values",
    "rasp_dialect",
    "craft_dialect",
    "transformer_dialect",
    "passes",
    "proof",
    "backends",
    "frontends",
    "raspc",
    "checker",
    "benchmarks",
)

OPENINGS = re.compile(
    r"(What|Which|Who|Whose|How|Where|Why|When"  # a question in place of a noun
    r"|It|Its|This|These|That|Those|They|Such"  # a pronoun whose noun is elsewhere
    r"|One (that|which|who|of|for|may|is)"
    r"|Everything|Nothing|Something|Anything|All (that|there)"
    r"|There|With|By|From|Of|Not|As (for|it|they))\b"
)
"""Openings of a line that do not name its subject."""

WORDS = re.compile(
    r"\b(what|whatever"
    r"|(tell|tells|told|say|says|said|know|knows) (how|where|which|who|why|whether|of it)"
    r"|something|all the same|does otherwise|if one (is|does|has)"
    r"|some numbers|no smaller|no larger|(is|are) off\b"
    r"|ways? (in|out)|the (next|other|last|first) one"
    r"|ones? (that|which) (is|are|has|have|does)"
    r"|have nothing to do)\b",
    re.IGNORECASE,
)
"""Words that stand in place of a subject, or hide the verb."""

SUPERLATIVES = re.compile(
    "_?(LARGEST|SMALLEST|MOST|LEAST|FEWEST|WIDEST|NARROWEST|LONGEST|SHORTEST|HIGHEST|LOWEST|DEEPEST"
    "|TIGHTEST|NEAREST|GREATEST|BIGGEST|BEST|WORST|FEW|MANY|MAX|MIN|LIMIT"
    "|(LARGEST|SMALLEST|MOST|LEAST|FEWEST|LONGEST|SHORTEST)_[A-Z0-9_]+)"
)
"""Names of constants that do not name a subject, or name limits by other words than MAX, MIN."""

RIDDLES = (
    "What heads write: means of what the keys hold that they attend to, and their errors.",
    "With other errors [m, d], or [d], that have nothing to do with these.",
    "Leave out of the last results what no input can give, and keep the errors of the rest.",
    "A key with a score lower by a gap, less its error, draws attention all the same.",
    "Where to erase a direction for one born then: in a half-layer with MLPs if there is one.",
    "A bound that is no smaller, and whose denominator is: sums of many would grow without end.",
    "An s-op is off by up to an error.",
    "Columns that span all, and rows that tell how.",
    "The operations that read a vector, each once; None if one does otherwise, as a sum does.",
    "What may be averaged.",
    "Canonicalisation of scalar ops that needs new ops; what needs none is in the ops' folders.",
    "Canonicalisation of selects: predicates in the simplest words, flags that mean something.",
    "The inputs of a length that have some numbers.",
    "The first of these positions is the next one.",
    "The way out of this name.",
)
"""Lines of this repository as they once stood."""

CLEAR = (
    "Bounds for attention heads: the possible outputs and an error bound for each.",
    "The given errors plus independent ones, of shape [m, d] or [d].",
    "Drop results of the last chunk that are not near integers; append the errors of the others.",
    "Record the attention that leaks to an unselected key scoring `gap` below the selected ones.",
    "The half-layer in which to clear `old`, so that a direction first written at `born` fits.",
    "Round a bound up to a fixed denominator, so that exact sums of many bounds stay cheap.",
    "Record `error` as the error bound of s-op `value`.",
    "A column basis of a matrix, and the rows that determine each column's coefficients in it.",
    "The distinct `VectorReader` users of a vector; None if it has any other user.",
    "The values that a flag may have.",
    "Simplifications that create no op are the ops' `fold` methods.",
    "Decode mixed-radix `numbers` into inputs of the given length.",
    "The export format registered under `name`.",
    "One direction for each value, so that every function of one s-op is linear.",
)
"""The same subjects in words that a stranger understands."""


class Line(NamedTuple):
    """The first paragraph of a docstring, or a message or help text, with its place."""

    place: str
    text: str
    is_condition: bool
    """Whether the docstring is of a bool, of which `Whether ...` is the subject."""


def problem(text: str, *, is_condition: bool = False) -> str | None:
    """The words of a line that stand in place of a subject; None if there are none."""
    plain = re.sub(r"`[^`]*`", "`x`", text)
    if not is_condition and plain.startswith("Whether "):
        return "Whether"
    found = OPENINGS.match(plain) or WORDS.search(plain)
    return None if found is None else found[0]


def sources(room: str) -> list[Path]:
    """The Python files of a room."""
    return sorted((ROOT / room).rglob("*.py"))


@functools.cache
def parsed(path: Path) -> ast.Module:
    """The syntax tree of a file."""
    return ast.parse(path.read_text(encoding="utf-8"))


def summary(docstring: str) -> str:
    """The first paragraph of a docstring, in one line."""
    return " ".join(docstring.strip().split("\n\n", 1)[0].split())


def lines_of(path: Path) -> Iterator[Line]:
    """The first lines of the public docstrings of a file."""
    yield from _docstrings(path, parsed(path), is_condition=False)


Documented = ast.Module | ast.ClassDef | ast.FunctionDef


def _docstrings(path: Path, node: Documented, is_condition: bool) -> Iterator[Line]:
    """The lines of a module, class or function, and of the public names in it."""
    for i, statement in enumerate(node.body):
        match statement:
            case ast.Expr(value=ast.Constant(value=str(text))):
                named = node.body[i - 1] if i else None
                if i and not _is_public_name(named):
                    continue
                place = f"{path.relative_to(ROOT)}:{statement.lineno}"
                yield Line(place, summary(text), _is_flag(named) if i else is_condition)
            case ast.ClassDef(name=name) if not name.startswith("_"):
                yield from _docstrings(path, statement, is_condition=False)
            case ast.FunctionDef(name=name) if not name.startswith("_"):
                yield from _docstrings(path, statement, _is_bool(statement.returns))
            case _:
                pass


def _is_public_name(statement: ast.stmt | None) -> bool:
    """Whether a statement assigns to a name without a leading underscore."""
    match statement:
        case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
            return not name.startswith("_")
        case _:
            return False


def _is_flag(statement: ast.stmt | None) -> bool:
    """Whether a statement declares a bool, or a unit attribute."""
    match statement:
        case ast.AnnAssign(annotation=annotation):
            return _is_bool(annotation)
        case ast.Assign(value=value):
            return "UnitAttr" in ast.unparse(value)
        case _:
            return False


def _is_bool(annotation: ast.expr | None) -> bool:
    """Whether an annotation is `bool`, or an array, list or tuple of truth values."""
    if annotation is None:
        return False
    return re.search(r"\bbool\b|TypeGuard|Flags", ast.unparse(annotation)) is not None


def _text(expression: ast.expr) -> str | None:
    """The text of a string in the source, with `x` for each placeholder; None for other values."""
    match expression:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=values):
            return "".join(_text(value) or "`x`" for value in values)
        case ast.BinOp(left=left, right=right):
            return (_text(left) or "") + (_text(right) or "")
        case _:
            return None


def texts_in_calls(path: Path) -> Iterator[Line]:
    """The messages and remedies of the errors that a file raises, and its help texts."""
    for node in ast.walk(parsed(path)):
        match node:
            case ast.Raise(exc=ast.Call(args=args, keywords=keywords)):
                values = [*args, *(keyword.value for keyword in keywords)]
            case ast.Call(keywords=keywords):
                values = [k.value for k in keywords if k.arg in ("help", "remedy")]
            case _:
                continue
        for value in values:
            if text := _text(value):
                yield Line(f"{path.relative_to(ROOT)}:{value.lineno}", text, is_condition=True)


def constants_of(path: Path) -> Iterator[tuple[str, str]]:
    """The place and name of each constant of a file."""
    for node in parsed(path).body:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
                if name.isupper():
                    yield f"{path.relative_to(ROOT)}:{node.lineno}", name
            case _:
                pass


def violations(lines: Iterator[Line]) -> list[str]:
    """The places of the lines that have a problem."""
    return [
        f"{line.place}: '{found}' in: {line.text}"
        for line in lines
        if (found := problem(line.text, is_condition=line.is_condition))
    ]


@pytest.mark.parametrize("room", ROOMS)
def test_first_lines_name_their_subject(room: str) -> None:
    wrong = violations(line for path in sources(room) for line in lines_of(path))
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("room", ROOMS)
def test_messages_name_their_subject(room: str) -> None:
    wrong = violations(
        line
        for path in sources(room)
        for line in texts_in_calls(path)
        if re.search(r"\bwhat(ever)?\b", line.text)
    )
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("room", ROOMS)
def test_constants_are_named_by_their_subject(room: str) -> None:
    wrong = [
        f"{place}: {name}"
        for path in sources(room)
        for place, name in constants_of(path)
        if SUPERLATIVES.fullmatch(name)
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("line", RIDDLES)
def test_riddles_are_found(line: str) -> None:
    assert problem(line) is not None


@pytest.mark.parametrize("line", CLEAR)
def test_clear_lines_are_not_found(line: str) -> None:
    assert problem(line) is None

"""The page docs/corpus.md: the measurements of every program of the corpus, in tables by theme."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from corpus_programs.index import Entry


@dataclass(frozen=True)
class Result:
    """The measurements of a program at one `max_seq_len`."""

    entry: Entry
    max_seq_len: int
    refused: str | None = None
    """The diagnostic, if the program does not compile."""
    layers: int = 0
    attention_layers: int = 0
    """The number of layers that have a head."""
    heads: int = 0
    d_model: int = 0
    neurons: int = 0
    parameters: int = 0
    seconds: float = 0.0
    inputs: int = 0
    wrong: int = 0


THEMES = {
    "tracr": "The library of Tracr",
    "rasp_paper": "The RASP paper, long addition, a rover, and the language's library",
    "counting": "Counting",
    "positions": "Positions",
    "induction": "In context",
    "patterns": "Patterns",
    "brackets": "Brackets",
    "sorting": "Order",
    "arithmetic": "Arithmetic",
    "text": "Text and games",
    "generation": "The next token",
}

HEADER = [
    "program", "max_seq_len", "layers", "heads", "d_model", "neurons", "parameters",
    "compiled in s", "decoded right",
]  # fmt: skip

INTRODUCTION = """\
# The corpus, compiled

[index.json](../examples/index.json) lists the programs of this repository, each with its
vocabulary, length, and inputs with expected outputs. `make corpus` compiles each program with the
default pipeline at its own `max_seq_len` and at twice that (programs of Tracr's library at most at
the length in the index), decodes all inputs or 500 random inputs, compares the results with those
of the rasp interpreter, and writes this page. [tests/corpus](../tests/corpus) compares the
interpreter with definitions of the programs in plain Python.

"""

DEPTH = """\
## Depth, beside the RASP paper's analysis

The paper counts layers of an ideal transformer, which computes any function of a position at no
cost after each attention. In weights such a function costs the MLP of its layer, and a nonlinear
function of a number that is itself a nonlinear function of numbers needs a second MLP: `round` of
an average times the position, a sum of two widths that becomes a key, a test of an average. The
layers without heads hold these MLPs. A test asserts that the number of layers with heads does not
exceed the paper's, nor all layers the paper's and one more, or two for most_frequent;
[depth.md](depth.md) has the reasons.

"""

REFUSED = """\
## Programs that do not compile

The compiler refuses a program with its line, its s-op and a remedy. The programs in this table at
their own length demonstrate a refusal; the others are refused at twice their length alone.

"""


def write(results: Sequence[Result]) -> str:
    """The text of the page."""
    compiled = [result for result in results if result.refused is None]
    refused = [result for result in results if result.refused is not None]
    programs = {result.entry.key: result.entry for result in compiled}
    without = sorted(each.title for each in programs.values() if each.uncertified is not None)
    number = len(programs) - len(without)
    uncertified = (
        f", and {len(without)} more with `--allow-uncertified`: {', '.join(without)}"
        if without
        else ""
    )
    wrong = sum(result.wrong for result in compiled)
    tried = sum(result.inputs for result in compiled)
    lines = [
        *INTRODUCTION.splitlines(),
        f"{number} programs compile{uncertified}. Of {tried} decoded inputs, {wrong} are wrong.",
        "",
        *DEPTH.splitlines(),
        *_depths(compiled),
        "",
        *REFUSED.splitlines(),
        *_refusals(refused),
    ]
    for theme, rows in groupby(compiled, key=lambda result: result.entry.theme):
        lines += ["", f"## {THEMES[theme]}", "", *_table(HEADER, map(_row, rows))]
    return "\n".join(lines) + "\n"


def _row(result: Result) -> list[str]:
    right = result.inputs - result.wrong
    return [
        _link(result.entry),
        str(result.max_seq_len),
        str(result.layers),
        str(result.heads),
        str(result.d_model),
        str(result.neurons),
        f"{result.parameters:,}",
        f"{result.seconds:.2f}",
        f"{right} of {result.inputs}" if result.wrong else f"all {right}",
    ]


def _link(entry: Entry) -> str:
    mark = " (causal)" if entry.causal else ""
    return f"[{entry.title}](../examples/{entry.file}){mark}"


def _depths(compiled: Iterable[Result]) -> list[str]:
    rows = [
        [
            _link(result.entry),
            str(result.max_seq_len),
            str(result.entry.rasp_layers),
            str(result.attention_layers),
            str(result.layers),
        ]
        for result in compiled
        if result.entry.rasp_layers and result.max_seq_len == result.entry.max_seq_len
    ]
    return _table(["program", "max_seq_len", "RASP paper", "layers with heads", "layers"], rows)


def _refusals(refused: Sequence[Result]) -> list[str]:
    rows = [
        [_link(result.entry), str(result.max_seq_len), str(result.refused).replace("|", "\\|")]
        for result in refused
    ]
    return _table(["program", "max_seq_len", "message of the compiler"], rows)


def _table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    return [f"| {' | '.join(row)} |" for row in (header, ["---"] * len(header), *rows)]

"""The page docs/interchange.md: swaps of the variables of the corpus, and edges, in tables."""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from page_output import table_rows

from corpus_programs.index import entry_of

Row = dict[str, Any]
Rows = Mapping[str, Row]

OUTCOMES = ("right", "wrong", "no_value", "beyond", "bypassed")
"""The outcomes of a swap, as in `Swaps`."""

PARTS = ("short", "long")
"""All pairs of short inputs, and random pairs of long ones."""

INTRODUCTION = """\
# Interchange of every variable

`make interchange` compiles every program of [index.json](../examples/index.json) for 5 tokens, or
for its own `max_seq_len` if that is less, and makes the check of `raspc verify --variables`
([truth.md](truth.md#the-check)) on every held variable:

- decodings on all inputs of up to 3 tokens, and on those of the random pairs;
- swaps between all pairs of inputs of equal length, up to 3 tokens; "all" says so of a program, and
  a variable with more than 8,388,608 distinct swaps at a length has 100,000 random pairs there;
- swaps between 100,000 random pairs of inputs of the model's `max_seq_len`, or all pairs if there
  are no more. The inputs are all inputs, or 4,096 of [kinds](verification.md) that are hard.

Pairs are counted for all variables of a program together. Swaps that set the same coordinates in
streams that are the same, as far as later parts read them, are computed once: "computed" is the
number of runs. The accuracy is the share of right swaps among the right and the wrong ones. Swaps
without a value or beyond the value sets have no result to compare, and in those that are not
compared a reader computes the variable anew; [truth.md](truth.md#the-check) defines each.
"""

EDGES = """\
## Edges

The effects of the edges of the models of `interp`, as `raspc truth --edges` decides them with its
default budget ([truth.md](truth.md#edges-that-have-an-effect)). "present" edges are those that are
not absent.
"""

LONGER = """\
### At the length of the program

The edges of the models for the `max_seq_len` of each program that is for more than 5 tokens, with
the same budget.
"""

HEADER = [
    "program",
    "n",
    "variables",
    "held",
    "pairs, n ≤ 3",
    "all",
    "pairs at n",
    "computed",
    "right",
    "wrong",
    "without a value",
    "beyond",
    "not compared",
    "accuracy",
]


def failed(found: Rows) -> bool:
    """Whether a swap or a decoding is wrong."""
    return any(
        variable[part]["wrong"] or variable[part]["decodings_wrong"]
        for row in found.values()
        for variable in row.get("variables", ())
        for part in PARTS
    )


def document(found: Rows) -> str:
    """The text of the page."""
    text = INTRODUCTION
    for pipeline in ("interp", "tracr"):
        rows = _of(found, pipeline)
        if rows:
            text += f"\n## `{pipeline}`\n\n{_swaps(rows)}"
    for kind, introduction in (("edges", EDGES), ("longer", LONGER)):
        rows = _of(found, kind)
        if rows:
            text += f"\n{introduction}\n{_edges(rows)}"
    return text


def _of(found: Rows, kind: str) -> dict[str, Row]:
    """The measurements of one kind, by the keys of programs."""
    return {
        key.rpartition(" ")[0]: row for key, row in found.items() if key.rpartition(" ")[2] == kind
    }


def _swaps(rows: Rows) -> str:
    done = {key: row for key, row in rows.items() if "variables" in row}
    held = [
        (key, each)
        for key, row in done.items()
        for each in row["variables"]
        if each["kind"] == "held"
    ]
    counts = [_counts([each]) for _, each in held]
    compared = [each for each in counts if each["right"] or each["wrong"]]
    total = sum(counts, Counter[str]())
    decoded = sum(each[part]["decodings_wrong"] for _, each in held for part in PARTS)
    positions = sum(each[part]["positions"] for _, each in held for part in PARTS)
    right = sum(not each["wrong"] for each in compared)
    lines = [
        f"{len(done)} programs with {len(held):,} held variables. {right:,} of the "
        f"{len(compared):,} variables with a compared swap have the accuracy 1.000. Of "
        f"{total['tried']:,} swaps, {total['right']:,} are right, {total['wrong']:,} wrong, "
        f"{total['no_value']:,} without a value, {total['beyond']:,} beyond the value sets and "
        f"{total['bypassed']:,} not compared. {decoded:,} of {positions:,} decodings are wrong. "
        f"The check took {sum(row['seconds'] for row in done.values()):,.0f} s of processor time, "
        "compilation included.",
        "",
    ]
    lines += _list("Wrong", [f"{key}: `{e['name']}`" for key, e in held if _is_wrong(e)])
    without = [
        f"{key}: `{each['name']}`"
        for (key, each), own in zip(held, counts, strict=True)
        if not (own["right"] or own["wrong"])
    ]
    lines += _list("Held variables without a compared swap", without)
    lines += _list(
        "Refused", [f"{k}: {row['refused']}" for k, row in rows.items() if k not in done]
    )
    table = table_rows([HEADER, ["---"] + ["---:"] * (len(HEADER) - 1)])
    table += table_rows(_row(key, row) for key, row in done.items())
    return "\n".join(_wrapped(lines)) + "\n" + table


def _is_wrong(variable: Row) -> bool:
    return any(variable[part]["wrong"] or variable[part]["decodings_wrong"] for part in PARTS)


def _counts(variables: Iterable[Row], parts: Sequence[str] = PARTS) -> Counter[str]:
    """The swaps by outcome, with `tried` and `computed`."""
    names = (*OUTCOMES, "tried", "computed", "pairs")
    return Counter(
        {name: sum(v[part][name] for v in variables for part in parts) for name in names}
    )


def _row(key: str, row: Row) -> list[str]:
    held = [each for each in row["variables"] if each["kind"] == "held"]
    short, long, total = _counts(held, ["short"]), _counts(held, ["long"]), _counts(held)
    note = f", {row['note']}" if row["note"] else ""
    return [
        f"{_link(key)}{note}",
        str(row["length"]),
        f"{len(row['variables']):,}",
        f"{len(held):,}",
        f"{short['tried']:,}",
        "all" if short["tried"] == short["pairs"] else f"of {short['pairs']:,}",
        f"{long['tried']:,}",
        f"{total['computed']:,}",
        *(f"{total[name]:,}" for name in OUTCOMES),
        _accuracy(total["right"], total["wrong"]),
    ]


def _accuracy(right: int, wrong: int) -> str:
    """The share of right swaps, rounded down, so that 1.000 means that none is wrong."""
    return f"{right * 1000 // (right + wrong) / 1000:.3f}" if right + wrong else "-"


def _link(key: str) -> str:
    entry = entry_of(key)
    return f"[{entry.title}](../examples/{entry.file})"


def _list(title: str, items: Sequence[str]) -> list[str]:
    return [f"{title}:", "", *(f"- {each}" for each in items), ""] if items else []


def _edges(rows: Rows) -> str:
    done = {key: row for key, row in rows.items() if "counts" in row}
    total, reasons = Counter[str](), Counter[str]()
    for row in done.values():
        total.update(row["counts"])
        reasons.update(row["reasons"])
    present = total["live"] + total["inert"] + total["undecided"]
    lines = [
        f"{len(done)} programs with {sum(total.values()):,} edges, {present:,} of them present. "
        f"{total['live']:,} are live, {total['inert']:,} inert and {total['undecided']:,} "
        f"undecided: {100 * total['undecided'] / max(1, present):.2f} % of those present. Of the "
        f"inert edges, "
        + ", ".join(f"{count:,} are {name}" for name, count in sorted(reasons.items()))
        + f". The search took {sum(row['seconds'] for row in done.values()):,.0f} s of processor "
        "time, compilation included.",
        "",
    ]
    undecided = [
        f"{key}: `{writer}` to `{target}`"
        for key, row in done.items()
        for writer, target in row["undecided"]
    ]
    lines += _list("Undecided", undecided)
    lines += _list(
        "Refused", [f"{k}: {row['refused']}" for k, row in rows.items() if k not in done]
    )
    table = table_rows(
        [
            ["program", "n", "live", "inert", "undecided", "absent", "seconds"],
            ["---"] + ["---:"] * 6,
        ]
    )
    table += table_rows(
        [
            _link(key),
            str(row["length"]),
            *(f"{row['counts'].get(n, 0):,}" for n in ("live", "inert", "undecided", "absent")),
            f"{row['seconds']:.1f}",
        ]
        for key, row in done.items()
    )
    return "\n".join(_wrapped(lines)) + "\n" + table


def _wrapped(lines: Iterable[str]) -> list[str]:
    """The lines, with paragraphs in lines of up to 100 characters."""
    found: list[str] = []
    for line in lines:
        indent = "  " if line.startswith("- ") else ""
        found += textwrap.wrap(
            line, 100, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
        ) or [""]
    return found

"""The page docs/interpbench.md: the circuits of InterpBench's programs, compared."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from interpbench import Circuits, Row
from interpbench_alignment import OUTCOMES
from interpbench_comparison import Cause, Difference, Explained
from page_output import table_rows

from raspc.truth.interpbench_circuits import GRANULARITIES

LETTERS: Mapping[Cause, str] = {
    "constant": "c",
    "inside": "i",
    "dropped": "d",
    "unexplained": "unexplained",
}

INTRODUCTION = """\
# The programs of InterpBench

[InterpBench](https://github.com/FlyingPumba/circuits-benchmark) has {n} RASP programs, and makes
the circuit of a compiled program from Tracr's graph and blocks, at four granularities. This page
compares that circuit with the one of the ground truth (`raspc truth --for interpbench`), which
follows from the weights. InterpBench's code (commit {commit}) runs unchanged with `raspc.tracr` in
place of Tracr; none of it is in this repository:

```console
$ python benchmarks/interpbench.py --repository circuits-benchmark --tracr tracr --write
```

All {n} programs compile with `raspc.tracr`, each with a certificate for {dtypes}, in {seconds:.0f}
seconds of one core with the comparison. The number of programs whose circuits are equal, and of
those with differences of each cause:

"""

CAUSES = """
The causes of all differences, each checked on the edge itself:

- **c, a constant selector ({c} programs).** `Select` with a predicate that is always true gives
  InterpBench's circuit edges from the embedding of its operands to the queries and keys, since
  their directions are in the spaces of the head. The head's weights on these directions are
  exactly zero: the attention does not depend on them. The check is of W_QK of the block.
- **i, hooks inside heads ({i} programs, `acdc_hooks` alone).** The builder maps the operands of a
  selector to `attn.hook_q` and `attn.hook_k` of its head, and takes these for writers when the
  operands are read again. Queries and keys are not written to the stream: only `attn.hook_result`
  of the head reads them. Of {inside} such edges, {impossible} end in the same layer's attention or
  earlier, where no path of the model leads.
- **d, dropped edges ({d} programs, not at `component`).** Of the nodes that hold what a slot
  reads, the builder removes each that precedes another, so that a head and its matrices count
  once. It also removes a writer whose variable was read on the way to another one: where an MLP
  reads `tokens` and a function of `tokens`, the edge from the embedding is lost. The builder's
  own circuit of components has these edges. The check is path patching: the slot reads the
  writer's part of the run on another input of the same length, and a result changes.

## Programs

A cell has the number of edges of both circuits, and in brackets that of edges of one circuit
alone with the letter of the cause.

"""

DROPPED = """
## Dropped edges

The edges at `matrix`; those of hooks are the same. On the first input, the reader takes the
writer's part of the run on the second input; a result changes. *0* stands for a part of zeros,
where the writer's part was the same on all tried inputs: a constant, or a function of the length.

"""

ALIGNMENT = """
## The alignment

InterpBench's `Alignment` names the nodes that compute each label of the program, and so does the
field `alignment` of `raspc truth --for interpbench` for each variable. The number of labels of all
programs:

"""

OUTCOME_TEXTS = """
- *selector*: the label of a selector, which is no variable. The builder names the head of an
  aggregate that reads it, or the head's queries and keys.
- *internal*: what a head hands to the MLP behind it, such as the reading of a width.
- *inside*: the builder adds the hooks of the queries and keys that the variable is read by
  (cause *i* above); the nodes that compute it are the same.
"""

CORRESPONDENCE = """
## The correspondence

InterpBench's correspondence names the heads and MLPs that write a direction. It kept one of
several until [July 2024](https://github.com/FlyingPumba/InterpBench/pull/23), which was wrong in 11
cases: in Tracr's selector width, the head writes a direction that the MLP clears at BOS. In the
models of raspc, {shared}.

The correspondence counts layers at MLPs alone, so that an attention behind an attention without
an MLP between has the number of the layer before, and later ones too. The number of cases with
wrong layers, which the circuit of the same repository has right, is {wrong}:

"""

REASONS = {
    12: "raspc's model has an MLP more: an undefined `shift_by(1)` is a value of its own",
    113: "raspc's model has an MLP more: without a proof that one key is selected, the last "
    "aggregate averages numbers, and the MLP turns the average into a token",
}
"""The reasons for differences between the blocks of raspc and of Tracr, by case."""

TRACR = """
## The blocks of Tracr

The builder also ran on the blocks that Tracr makes of the same programs (InterpBench's fork,
without the assembly of parameters). For {equal} of {n} programs the circuits equal those on
raspc's blocks at all four granularities. The others:

"""


def write(rows: Sequence[Row], tracr: Mapping[int, Circuits], commit: str) -> str:
    """The text of the page; tracr: the builder's circuits on Tracr's blocks, if they were made."""
    text = INTRODUCTION.format(
        n=len(rows),
        commit=commit,
        dtypes=" or ".join(sorted({row.certificate for row in rows})),
        seconds=sum(row.seconds for row in rows),
    )
    text += _table(["granularity", "equal", "equal nodes", *LETTERS.values()], _totals(rows))
    inside = [edge for row in rows for edge in _edges(row, "inside")]
    text += CAUSES.format(
        **{letter: sum(_has(row, cause) for row in rows) for cause, letter in LETTERS.items()},
        inside=len(inside),
        impossible=sum(_is_impossible(edge) for edge in inside),
    )
    header = ["case", "max_seq_len", "layers", "d_model", "certified", *GRANULARITIES]
    text += _table(header, map(_cells, rows))
    text += DROPPED + _table(["case", "writer", "reader", "inputs"], _dropped(rows))
    text += ALIGNMENT + _table(["granularity", *OUTCOMES], _alignments(rows)) + OUTCOME_TEXTS
    wrong = [row for row in rows if row.layers_wrong]
    text += CORRESPONDENCE.format(shared=_shared(rows), wrong=len(wrong))
    text += _table(["case", "label", "correspondence", "model"], _places(wrong))
    if tracr:
        equal = [row for row in rows if tracr[row.number] == row.theirs]
        text += TRACR.format(equal=len(equal), n=len(rows)) + _table(
            ["case", "edges on Tracr's blocks alone", "edges on raspc's blocks alone", "reason"],
            (_of_tracr(row, tracr[row.number]) for row in rows if row not in equal),
        )
    return text


def _table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    return table_rows([header, ["---"] * len(header), *rows])


def _totals(rows: Sequence[Row]) -> Iterator[list[str]]:
    for granularity in GRANULARITIES:
        found = [row.comparison.differences[granularity] for row in rows]
        causes = Counter(cause for each in found for cause in {e.cause for e in each.edges})
        equal = [each.is_equal for each in found], [not each.nodes for each in found]
        counts = [*map(sum, equal), *(causes[cause] for cause in LETTERS)]
        yield [f"`{granularity}`", *map(str, counts)]


def _edges(row: Row, cause: Cause) -> list[Explained]:
    every = row.comparison.differences.values()
    return [edge for each in every for edge in each.edges if edge.cause == cause]


def _has(row: Row, cause: Cause) -> bool:
    return bool(_edges(row, cause))


def _is_impossible(each: Explained) -> bool:
    """Whether an edge ends at a head of the layer of its start, or of an earlier one."""
    start, end = (int(node.split(".")[1]) for node in each.edge)
    return end < start or (end == start and "hook_mlp" not in each.edge[1])


def _cells(row: Row) -> list[str]:
    sizes = [row.number, row.max_seq_len, row.layers, row.d_model]
    cells = [_cell(row.comparison.differences[granularity]) for granularity in GRANULARITIES]
    return [*map(str, sizes), row.certificate, *cells]


def _cell(difference: Difference) -> str:
    counts = Counter(LETTERS[edge.cause] for edge in difference.edges)
    alone = ", ".join(f"{number} {letter}" for letter, number in sorted(counts.items()))
    if difference.nodes:
        alone += f", {len(difference.nodes)} nodes"
    return f"{difference.common} ({alone})" if alone else str(difference.common)


def _dropped(rows: Sequence[Row]) -> Iterator[list[str]]:
    for row in rows:
        for each in row.comparison.differences["matrix"].edges:
            if each.cause == "dropped":
                inputs = "*0*" if each.witness is None else "; ".join(map(_input, each.witness))
                yield [str(row.number), *(f"`{node}`" for node in each.edge), inputs]


def _input(tokens: Sequence[Any]) -> str:
    return f"`{' '.join(map(str, tokens))}`"


def _alignments(rows: Sequence[Row]) -> Iterator[list[str]]:
    for granularity in GRANULARITIES:
        found = [row.alignment[granularity] for row in rows]
        counts = (sum(len(each[outcome]) for each in found) for outcome in OUTCOMES)
        yield [f"`{granularity}`", *map(str, counts)]


def _shared(rows: Sequence[Row]) -> str:
    shared = [(row.number, label) for row in rows for label in row.shared]
    if not shared:
        return "one component writes each direction, in all programs"
    listed = ", ".join(f"`{label}` of case {number}" for number, label in shared)
    return f"several components write {listed}"


def _places(rows: Sequence[Row]) -> Iterator[list[str]]:
    for row in rows:
        for label, (theirs, ours) in row.layers_wrong.items():
            named = (
                ", ".join(f"`blocks.{layer}.{kind}{f'[{h}]' * bool(h)}`" for layer, kind, h in each)
                for each in map(sorted, (theirs, ours))
            )
            yield [str(row.number), f"`{label}`", *named]


def _of_tracr(row: Row, tracr: Circuits) -> list[str]:
    pairs = (tracr, row.theirs), (row.theirs, tracr)
    alone = (sorted(a["component"].edges - b["component"].edges) for a, b in pairs)
    texts = (", ".join(f"`{start}` to `{end}`" for start, end in each) or "none" for each in alone)
    return [str(row.number), *texts, REASONS.get(row.number, "")]

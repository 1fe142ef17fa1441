"""The page docs/stock_checkpoints.md: programs as stock checkpoints, in a table for each length."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Any

from corpus_programs.index import EXAMPLES, Entry

Measurement = tuple[Entry, int, str, dict[str, Any]]
"""A program, its `max_seq_len`, an architecture, and the outcome."""

INTRODUCTION = """\
# Programs as stock checkpoints

`make stock` exports every program of [index.json](../examples/index.json) that the default pipeline
certifies: causal programs as GPT-2 and as Llama, at 10 as GPT-NeoX too, others as BERT
([export.md](export.md#stock-architectures)). Each checkpoint is proved in the arithmetic of eager
attention, `float32-divide-then-sum`, by `raspc-check`, or refused. Each is then loaded by
transformers in a process that cannot import raspc, without remote code, and its results are
compared with those of the interpreter: on all inputs, or on {inputs:,} random ones. "plain" is the
number of parameters of the model before it is realised.

A refusal names the margin and the error of a decision that is not proved. Where a proof would need
more combinations of values than the checker enumerates, it names their number and the limit: no
error is bounded there, so that no margin can be compared with it.
"""


def write(results: Sequence[Measurement]) -> str:
    """The text of the page."""
    inputs = max((result.get("inputs", 0) for *_, result in results), default=0)
    lines = [INTRODUCTION.format(inputs=inputs)]
    for length, rows in groupby(results, key=lambda each: each[1]):
        lines += [f"## max_seq_len {length}", "", *_section(list(rows)), ""]
    return "\n".join(lines).rstrip() + "\n"


def _section(rows: Sequence[Measurement]) -> list[str]:
    lines = [
        "| architecture | certified programs | proved and exported | refused | wrong results |"
    ]
    lines.append("|---|---|---|---|---|")
    for arch in dict.fromkeys(each[2] for each in rows):
        mine = [result for _, _, name, result in rows if name == arch]
        compiled = [result for result in mine if "uncompiled" not in result]
        done = [result for result in compiled if "parameters" in result]
        share = f"{len(done)} ({100 * len(done) / max(1, len(compiled)):.0f} %)"
        wrong = sum(result["wrong"] for result in done)
        tried = sum(result["inputs"] for result in done)
        lines.append(
            f"| {arch} | {len(compiled)} | {share} | {len(compiled) - len(done)} | "
            f"{wrong} of {tried:,} |"
        )
    header = "| program | as | head | layers | d_model | parameters | plain | margin | error |"
    lines += ["", header, "|---|---|---|---|---|---|---|---|---|", *_rows(rows)]
    refused = [each for each in rows if "refused" in each[3]]
    if refused:
        lines += ["", "Refused:", "", *map(_refusal, refused)]
    return lines


def _rows(rows: Iterable[Measurement]) -> Iterable[str]:
    for entry, _, arch, result in rows:
        if "parameters" in result:
            yield (
                f"| [{entry.title}](../examples/{entry.file}) | {arch} | {result['head']} | "
                f"{result['layers']} | {result['d_model']} | {result['parameters']:,} | "
                f"{result['plain']:,} | {result['margin']:.3g} | {result['error']:.2g} |"
            )


def _refusal(measured: Measurement) -> str:
    entry, _, arch, result = measured
    reason = re.sub(re.escape(f"{EXAMPLES}/"), "", result["refused"]).replace("\n", " ")
    return f"- [{entry.title}](../examples/{entry.file}) as {arch}: {reason}"

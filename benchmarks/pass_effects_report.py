"""The page docs/pass_effects.md: the effects of passes on sizes and times, as tables."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import geometric_mean

from page_output import table_rows
from variant_models import COUNTS, MAX_SECONDS, Sizes
from variant_times import BATCH, ROUNDS, Factors

HEADER = (
    "pipeline", "programs", "parameters", "largest", "layers", "heads", "d_model", "neurons",
    "refused", "compile", "run",
)  # fmt: skip

NEEDED = "needed"
"""The cell *refused* of a pass without which no program compiles."""

INTRODUCTION = """\
# The effect of each pass

`make bench` calls `benchmarks/pass_effects.py --write`, which writes this page. Each row compiles
programs with a changed pipeline: `default` without a pass, or with another choice of an option. The
rows follow from the pipeline, so that none of its passes is left out.

- *programs* counts the programs that the change makes a difference to: those for which the pass
  leaves another program than what stands in its place. The models of the others are the same.
- *parameters* is the geometric mean of the factors by which the models have more parameters than
  those of `default`, over all programs that both compile, and *largest* the largest factor.
- *layers*, *heads*, *d_model* (the directions of the residual stream) and *neurons* are the
  differences of the sums over these programs.
- *refused* counts the programs of `default` that the changed pipeline does not compile: an error,
  no proof in float32, or more than {limit} s. *needed* stands for all programs.
- *compile* and *run* are the geometric means of the factors of compile time, with the certificate
  and without validation, and of the time of a run of the network, a batch of {batch} sequences of
  the full length by XLA, over the models that differ. Both are over a sample:
  {sample}.
  All its pipelines take turns with `default` in one process; a factor is the median of {rounds}
  quotients of processor time. Differences of a few hundredths are noise.

The sizes are the same on every machine.
"""


@dataclass(frozen=True)
class Effects:
    """The measurements of all variants."""

    titles: Sequence[str]
    """The titles of the variants in the order of the rows."""
    sizes: Mapping[str, Mapping[str, Sizes | str]]
    """The sizes of the models of each program, or the reason why there is no model: of `default`,
    and of each variant that makes a difference. The keys are those of programs."""
    times: Mapping[str, Factors]
    """The factors of compile time and of run time of each program of the sample, by its key."""
    library: Collection[str]
    """The keys of the programs of Tracr's library."""
    names: Mapping[str, str]
    """The titles of programs by their keys."""


def write(effects: Effects) -> str:
    """The text of the page."""
    sample = ", ".join(effects.names[key] for key in effects.times)
    introduction = INTRODUCTION.format(
        limit=MAX_SECONDS, batch=BATCH, rounds=ROUNDS, sample=sample or "of no program"
    )
    parts = [
        introduction,
        "## All programs of the corpus\n",
        f"{len(effects.sizes)} of the {len(effects.names)} programs of examples/index.json that"
        " compile, at their own\n`max_seq_len`, those of Tracr's library at 10.\n",
        table(effects, effects.sizes),
        "## Tracr's library\n",
        f"The {len(effects.library)} of these programs that are Tracr's library; times as above.\n",
        table(effects, effects.library),
    ]
    return "\n".join(parts)


def table(effects: Effects, keys: Iterable[str]) -> str:
    """The rows of all variants for some programs."""
    sizes = {key: effects.sizes[key] for key in keys}
    sizes = {key: each for key, each in sizes.items() if isinstance(each["default"], dict)}
    rows = [list(HEADER), ["---", *["---:"] * (len(HEADER) - 1)], _first(sizes)]
    for title in effects.titles:
        cells = _sizes(title, sizes, effects.names)
        rows.append([title, *cells, *_times(title, {} if cells[-1] == NEEDED else effects.times)])
    return table_rows(rows)


def _first(sizes: Mapping[str, Mapping[str, Sizes | str]]) -> list[str]:
    """The row of `default`, with the sums themselves."""
    sums = {name: f"{sum(s[name] for s, _ in _pairs('default', sizes)):,}" for name in COUNTS}
    counts = [sums[name] for name in COUNTS[:-1]]
    return ["`default`", str(len(sizes)), sums["parameters"], "", *counts, "", "", ""]


def _pairs(
    title: str, sizes: Mapping[str, Mapping[str, Sizes | str]]
) -> Iterator[tuple[Sizes, Sizes]]:
    """The sizes by `default` and by a variant, of the programs that both compile."""
    for each in sizes.values():
        before, after = each["default"], each.get(title, each["default"])
        if isinstance(before, dict) and isinstance(after, dict):
            yield before, after


def _sizes(
    title: str, sizes: Mapping[str, Mapping[str, Sizes | str]], names: Mapping[str, str]
) -> list[str]:
    """The cells from *programs* to *refused*."""
    changed = [key for key, each in sizes.items() if title in each]
    refused = [key for key in changed if isinstance(sizes[key][title], str)]
    pairs = list(_pairs(title, sizes))
    if not pairs:
        return [str(len(changed)), *[""] * (len(COUNTS) + 1), NEEDED]
    factors = [after["parameters"] / before["parameters"] for before, after in pairs]
    compiled = [key for key in sizes if key not in refused]
    largest = max(range(len(factors)), key=factors.__getitem__)
    differences = [sum(after[n] - before[n] for before, after in pairs) for n in COUNTS[:-1]]
    return [
        str(len(changed)),
        f"{geometric_mean(factors):.3f}×",
        f"{factors[largest]:.2f}× {names[compiled[largest]]}" if factors[largest] > 1 else "",
        *(f"{each:+,}" if each else "" for each in differences),
        str(len(refused)) if refused else "",
    ]


def _times(title: str, times: Mapping[str, Factors]) -> list[str]:
    """The cells *compile* and *run*, empty without a program that has both times."""
    found = [each[title] for each in times.values() if title in each]
    cells: list[str] = []
    for place in range(2):
        factors = [each[place] for each in found if len(each) > place]
        cells.append(f"{geometric_mean(factors):.2f}×" if factors else "")
    return cells

"""The page docs/benchmarks.md: the comparisons of both pipelines as tables."""

import platform
from collections.abc import Callable, Iterable, Sequence
from math import isnan
from statistics import geometric_mean

from measure import Comparison, Size
from page_output import table_rows
from targets import table as table_of_targets
from tracr_models import tracr_models

MEASURES: tuple[tuple[str, Callable[[Size], float], Callable[[float], str]], ...] = (
    ("layers", lambda size: size.layers, "{:.0f}".format),
    ("heads", lambda size: size.heads, "{:.0f}".format),
    ("d_model", lambda size: size.d_model, "{:.0f}".format),
    ("neurons", lambda size: size.neurons, "{:,.0f}".format),
    ("parameters", lambda size: size.parameters, "{:,.0f}".format),
    ("compile s", lambda size: size.compile_seconds, "{:.3f}".format),
    ("plain seq/s", lambda size: size.plain_sequences_per_second, "{:,.0f}".format),
    ("sequences/s", lambda size: size.sequences_per_second, "{:,.0f}".format),
)
"""The columns of a table: title, number, and format."""

MORE_IS_BETTER = ("plain seq/s", "sequences/s")

INTRODUCTION = """# Benchmarks

`make bench` writes this page. It compiles the programs of [examples/](../examples) with two
pipelines and compares the models: `tracr` follows [Tracr](https://arxiv.org/abs/2301.05062)'s
construction, and `default` optimises. A cell reads `tracr → default`. The layers of `tracr` are
Tracr's, but its models are smaller than Tracr's own on several programs, so the comparison
understates the savings of `default`; the [last table](#tracr-itself) has figures of Tracr itself.

- *least* is a lower bound on the number of layers: the longest path of the program's dataflow under
  `default`, in which a component is in a later half-layer than the components that it reads, and
  attention and MLP half-layers alternate. ✓: the model attains the bound.
- *heads* and *neurons* are sums over all layers; `tracr` pads every layer to the largest numbers of
  heads and neurons of a layer, as Tracr does.
- *compile s* is the time from the program to the weights, without the compilation by XLA.
- *seq/s* is the speed of the network, from ids in NumPy to choices in NumPy, at a batch of
  {batch} sequences of the full length, under JAX's XLA backend ({device}). All runs of a program
  alternate; the figure is the median after the compilation by XLA, without the conversion of tokens
  to ids and of choices to values. *plain* runs op by op, with a product for each weight, as a Tracr
  model does. *sequences/s* is the default run form, `folded`, which computes results that depend on
  the weights alone in advance (see `backends/runners/folded`). Folding also speeds up `tracr`'s
  models, and thereby reduces the difference between the pipelines.
- *gain* is the speed of `default`'s model in the form `folded`, over that of `tracr`'s in *plain*.

Measured on {machine}, in one run.{note}
"""


def write(comparisons: Sequence[Comparison], *, batch: int, device: str, note: str) -> str:
    """The text of the page."""
    lengths = sorted({each.max_seq_len for each in comparisons})
    machine = f"{platform.machine()}, Python {platform.python_version()}"
    parts = [
        INTRODUCTION.format(batch=batch, device=device, machine=machine, note=note and f" {note}"),
        "![Parameters, speed and compile time of both pipelines](benchmarks.svg)\n",
        "## Targets\n",
        "The targets of `default`; factors are geometric means. Speed is *gain*, against the\n"
        "network of `tracr` in the form *plain*; the next table compares equal forms, and\n"
        "[throughput.md](throughput.md) more forms, and [corpus_speed.md](corpus_speed.md) the\n"
        "whole corpus. [pass_effects.md](pass_effects.md) shows what each pass contributes.\n",
        table_of_targets(comparisons, _markdown),
        "## Geometric means\n",
        "The factor by which `default` is better than `tracr`: smaller, or faster.\n",
        _means(comparisons, lengths),
    ]
    for length in lengths:
        rows = [each for each in comparisons if each.max_seq_len == length]
        parts += [f"## max_seq_len {length}\n", _table(rows)]
    parts += [
        "## Tracr itself\n",
        _tracr(comparisons),
    ]
    return "\n".join(parts)


def improvement(name: str, number: Callable[[Size], float], each: Comparison) -> float | None:
    """The factor by which `default` is better by a measure; None if a pipeline's number is 0."""
    tracr, default = number(each.tracr), number(each.default)
    if not tracr or not default:
        return None
    return default / tracr if name in MORE_IS_BETTER else tracr / default


def mean_improvement(
    name: str, number: Callable[[Size], float], comparisons: Iterable[Comparison]
) -> float:
    """The geometric mean of `improvement` over the programs for which it is not None."""
    ratios = [improvement(name, number, each) for each in comparisons]
    known = [ratio for ratio in ratios if ratio is not None]
    return geometric_mean(known) if known else float("nan")


def _means(comparisons: Sequence[Comparison], lengths: Sequence[int]) -> str:
    lines = [["max_seq_len", "programs", *(name for name, _, _ in MEASURES), "gain"]]
    groups = [(str(n), [each for each in comparisons if each.max_seq_len == n]) for n in lengths]
    for title, group in (*groups, ("all", list(comparisons))):
        means = [_times(mean_improvement(name, number, group)) for name, number, _ in MEASURES]
        means.append(_times(geometric_mean(each.gain for each in group)))
        lines.append([title, str(len(group)), *means])
    return _markdown(lines)


def _times(ratio: float) -> str:
    """The text of a ratio; empty if the ratio is not a number."""
    return "" if isnan(ratio) else f"{ratio:.1f}×"


def _table(rows: Sequence[Comparison]) -> str:
    lines = [["program", "least", *(name for name, _, _ in MEASURES), "gain"]]
    for each in rows:
        attained = "✓" if each.default.layers <= each.least_layers else ""
        cells = [
            f"{text(number(each.tracr))} → {text(number(each.default))}"
            for _, number, text in MEASURES
        ]
        least = f"{each.least_layers} {attained}".strip()
        lines.append([each.program, least, *cells, _times(each.gain)])
    layers = [sum(get(each) for each in rows) for get in (_tracr_layers, _default_layers)]
    least = str(sum(each.least_layers for each in rows))
    lines.append(["*sum*", least, f"{layers[0]} → {layers[1]}", *[""] * len(MEASURES)])
    return _markdown(lines)


def _tracr_layers(each: Comparison) -> int:
    return each.tracr.layers


def _default_layers(each: Comparison) -> int:
    return each.default.layers


def _tracr(comparisons: Sequence[Comparison]) -> str:
    """The section that compares Tracr's own models with those of `default`."""
    about, models = tracr_models()
    ours = {(each.program, each.max_seq_len): each.default for each in comparisons}
    header = ["program", "max_seq_len", "layers", "d_model", "parameters", "", "compile s"]
    lines = [header]
    fewer: dict[int, list[float]] = {}
    for model in models:
        size = ours.get((model.program, model.max_seq_len))
        if size is None:
            continue
        ratio = model.parameters / size.parameters
        fewer.setdefault(model.max_seq_len, []).append(ratio)
        lines.append(
            [
                model.program,
                str(model.max_seq_len),
                f"{model.layers} → {size.layers}",
                f"{model.d_model} → {size.d_model}",
                f"{model.parameters:,} → {size.parameters:,}",
                f"{ratio:.1f}×",
                f"{model.seconds:.2f} → {size.compile_seconds:.3f}",
            ]
        )
    means = [
        f"- max_seq_len {n}: {geometric_mean(ratios):.1f}× fewer parameters "
        f"({len(ratios)} programs)"
        for n, ratios in sorted(fewer.items())
    ]
    return "\n".join(
        [
            f"{about} They were compiled on another day than `default`'s; a cell reads "
            "`Tracr → default`. The parameters of `default` include the unembedding. "
            "Geometric means:\n",
            *means,
            "",
            _markdown(lines),
        ]
    )


def _markdown(lines: Sequence[Sequence[str]]) -> str:
    rule = ["---", *["---:"] * (len(lines[0]) - 1)]
    return table_rows((lines[0], rule, *lines[1:]))

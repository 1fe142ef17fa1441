"""The targets of the pipeline `default`, and their comparison with measured models."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from statistics import geometric_mean

from measure import Comparison
from tracr_models import tracr_models

PARAMETER_FACTOR = 10.0
"""The target factor by which `default`'s models have fewer parameters than Tracr's."""

SPEED_FACTOR = 5.0
"""The target factor by which `default`'s models are faster than Tracr's."""

FACTOR_LENGTHS = (10, 40)
"""The lengths for which the two factors are targets."""

MAX_TOTAL_LAYERS = 30
"""The target number of layers of all programs of Tracr's library at length 5 together."""

MAX_COMPILE_SECONDS = {10: 0.3, 40: 2.0}
"""The target compile time, by length."""

MAX_LAYERS = {
    "reverse": 2,
    "frac_prevs": 1,
    "pair_balance": 1,
    "detect_pattern": 1,
    "shuffle_dyck1": 3,
    "shuffle_dyck2": 3,
    "shuffle_dyck3": 3,
    "nary_sequencemap": 1,
}
"""The target number of layers of programs whose best construction is known by hand."""

NO_NEURONS = ("frac_prevs", "pair_balance")
"""The programs that need no MLP."""


@dataclass(frozen=True)
class Target:
    """A target, the measurement, and whether the measurement reaches the target."""

    aim: str
    measured: str
    reached: bool


def targets(comparisons: Sequence[Comparison]) -> list[Target]:
    """The targets that concern a program or a length of the comparisons."""
    return [
        *_layers(comparisons),
        *_parameters(comparisons),
        *_throughput(comparisons),
        *_by_hand(comparisons),
        *_width(comparisons),
        *_compile_seconds(comparisons),
    ]


def _layers(comparisons: Sequence[Comparison]) -> Iterator[Target]:
    lengths = sorted({each.max_seq_len for each in comparisons})
    theirs = {model.program: model.layers for model in tracr_models()[1] if model.max_seq_len == 5}
    ours = {each.program: each.default.layers for each in comparisons if each.max_seq_len == 5}
    if theirs.keys() <= ours.keys():
        total = sum(ours[program] for program in theirs)
        yield Target(
            f"at most {MAX_TOTAL_LAYERS} layers in the {len(theirs)} programs of Tracr's library "
            f"at length 5 (Tracr: {sum(theirs.values())})",
            str(total),
            total <= MAX_TOTAL_LAYERS,
        )
    deeper = [
        f"{each.program} at {each.max_seq_len}"
        for each in comparisons
        if each.default.layers > each.least_layers
    ]
    yield Target(
        "no program deeper than its dataflow needs",
        f"deeper: {', '.join(deeper)}"
        if deeper
        else f"all {len(comparisons)} models at the bound, lengths {', '.join(map(str, lengths))}",
        not deeper,
    )


def _parameters(comparisons: Sequence[Comparison]) -> Iterator[Target]:
    theirs = {(each.program, each.max_seq_len): each.parameters for each in tracr_models()[1]}
    for length in FACTOR_LENGTHS:
        group = _at(comparisons, length)
        known = [each for each in group if (each.program, length) in theirs]
        yield from _factor(
            f"{PARAMETER_FACTOR:.0f} times fewer parameters than Tracr's models at length {length}",
            [theirs[each.program, length] / each.default.parameters for each in known],
            PARAMETER_FACTOR,
        )
        yield from _factor(
            f"{PARAMETER_FACTOR:.0f} times fewer parameters than `tracr` at length {length}",
            [each.tracr.parameters / each.default.parameters for each in group],
            PARAMETER_FACTOR,
        )


def _throughput(comparisons: Sequence[Comparison]) -> Iterator[Target]:
    for length in FACTOR_LENGTHS:
        yield from _factor(
            f"{SPEED_FACTOR:.0f} times the sequences a second of `tracr`'s network at length "
            f"{length}",
            [each.gain for each in _at(comparisons, length)],
            SPEED_FACTOR,
        )


def _factor(aim: str, ratios: Sequence[float], factor: float) -> Iterator[Target]:
    if ratios:
        mean = round(geometric_mean(ratios), 9)
        yield Target(aim, f"{mean:.1f}× ({len(ratios)} programs)", mean >= factor)


def _by_hand(comparisons: Sequence[Comparison]) -> Iterator[Target]:
    for program, layers in MAX_LAYERS.items():
        sizes = [each.default for each in comparisons if each.program == program]
        if sizes:
            most, neurons = max(s.layers for s in sizes), max(s.neurons for s in sizes)
            dry = program in NO_NEURONS
            yield Target(
                f"{program} in {_layer_count(layers)}{' and no MLP' if dry else ''}",
                f"{_layer_count(most)}, {neurons} neurons at most",
                most <= layers and not (dry and neurons),
            )


def _layer_count(layers: int) -> str:
    return f"{layers} layer" + "s" * (layers != 1)


def _width(comparisons: Sequence[Comparison]) -> Iterator[Target]:
    """The target of shuffle_dyck2's neurons: their number grows no faster than the length."""
    neurons = {
        each.max_seq_len: each.default.neurons
        for each in comparisons
        if each.program == "shuffle_dyck2"
    }
    if len(neurons) > 1:
        short, long = min(neurons), max(neurons)
        yield Target(
            "neurons of shuffle_dyck2 grow no faster than max_seq_len (Tracr: its square)",
            ", ".join(f"{neurons[n]} at {n}" for n in sorted(neurons)),
            neurons[long] * short <= neurons[short] * long,
        )


def _compile_seconds(comparisons: Sequence[Comparison]) -> Iterator[Target]:
    def seconds(each: Comparison) -> float:
        return each.default.compile_seconds

    for length, limit in MAX_COMPILE_SECONDS.items():
        group = _at(comparisons, length)
        if group:
            slowest = max(group, key=seconds)
            yield Target(
                f"every program compiled in {limit:g} s at length {length}",
                f"{seconds(slowest):.2f} s for {slowest.program}, the slowest",
                seconds(slowest) < limit,
            )


def _at(comparisons: Sequence[Comparison], length: int) -> list[Comparison]:
    return [each for each in comparisons if each.max_seq_len == length]


def table(comparisons: Sequence[Comparison], markdown: Callable[[list[list[str]]], str]) -> str:
    """The table of targets and measurements, by the table writer `markdown`."""
    rows = [
        [each.aim, each.measured, "yes" if each.reached else "**no**"]
        for each in targets(comparisons)
    ]
    return markdown([["target", "measured", "reached"], *rows])

"""
`make bench`, third part: the effect of each pass of `default`; writes docs/pass_effects.md.

    python benchmarks/pass_effects.py --write                   the library at length 10
    python benchmarks/pass_effects.py reverse --max-seq-len 5   printed only

Each row compiles the programs of Tracr's library with a changed pipeline: `default` without a pass,
with another option of a pass, or with a pass more. *parameters* is the geometric mean of the
factors by which the models have more parameters than those of `default`, over the programs that
both compile; the other columns are sums over these programs, with the difference from `default`.
*changed* counts the programs whose models have other sizes, *refused* those that do not compile.
The figures are sizes, so they are the same on every machine.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from statistics import geometric_mean

from measure import EXAMPLES, Example, examples
from xdsl.utils.arg_spec import ArgSpec

import raspc
from raspc.passes.pipelines import expand
from raspc.tools.pass_statistics import count
from raspc.values import RaspcError

PAGE = EXAMPLES.parent / "docs" / "pass_effects.md"
MAX_SEQ_LEN = 10
COUNTS = ("layers", "heads", "d_model", "neurons", "parameters")

LEFT_OUT = (
    "canonicalize",
    "rasp-simplify-selectors",
    "rasp-count-sums",
    "rasp-split-comparisons",
    "rasp-fuse-maps",
    "rasp-normalize-selectors",
    "rasp-merge-equal",
    "rasp-select-nearest",
    "rasp-choose-encodings",
    "craft-narrow-spaces",
    "craft-merge-heads",
    "craft-share-neurons",
    "transformer-factorize-qk",
)
"""The passes without which the pipeline compiles; a pass that occurs twice is left out twice."""

OPTIONS = (
    ("rasp-lower-length", "via", "width"),
    ("rasp-fuse-maps", "scope", "unary"),
    ("convert-rasp-to-craft", "linear", False),
    ("craft-allocate-layers", "strategy", "tracr"),
    ("craft-allocate-layers", "strategy", "optimal"),
    ("craft-allocate-residual", "strategy", "disjoint"),
)
"""Passes with another value of an option."""

ADDED = (("rasp-commute-aggregates", "rasp-merge-equal"),)
"""Passes that `default` lacks, each with the pass that it follows."""

Sizes = dict[Example, dict[str, int] | None]
"""The sizes of each program's model; None for a program that the pipeline refuses."""


def variants() -> dict[str, list[ArgSpec]]:
    """The changed pipelines by name."""
    default = expand("default")
    found: dict[str, list[ArgSpec]] = {}
    for name in LEFT_OUT:
        found[f"without `{name}`"] = [spec for spec in default if spec.name != name]
    for name, option, value in OPTIONS:
        text = str(value).lower()
        found[f"`{name}{{{option}={text}}}`"] = [
            ArgSpec(name, {**spec.parameters, option: (value,)}) if spec.name == name else spec
            for spec in default
        ]
    for name, after in ADDED:
        place = [spec.name for spec in default].index(after) + 1
        found[f"with `{name}`"] = [*default[:place], ArgSpec(name, {}), *default[place:]]
    return found


def sizes(programs: Sequence[Example], pipeline: str) -> Sizes:
    """The sizes of the models by a pipeline."""
    found: Sizes = {}
    for example in programs:
        try:
            model = raspc.compile(example.module(), pipeline=pipeline, validate="off")
        except RaspcError:
            found[example] = None
        else:
            counts = count(model.module)
            found[example] = {name: counts[name] for name in COUNTS}
    return found


def row(title: str, default: Sizes, changed: Sizes) -> str:
    """The row of a changed pipeline."""
    pairs = [(d, c) for e, d in default.items() if d and (c := changed[e])]
    factor = geometric_mean(c["parameters"] / d["parameters"] for d, c in pairs)
    totals: list[str] = []
    for name in COUNTS[:-1]:
        before, now = sum(d[name] for d, _ in pairs), sum(c[name] for _, c in pairs)
        totals.append(f"{now:,}" + (f" ({now - before:+,})" if now != before else ""))
    others = sum(d != c for d, c in pairs)
    refused = sum(changed[e] is None for e, d in default.items() if d)
    return f"| {title} | {factor:.3f}× | {' | '.join(totals)} | {others} | {refused} |"


def page(programs: Sequence[Example], length: int) -> str:
    """The page of the effects at a length."""
    from tqdm import tqdm

    assert __doc__ is not None
    default = sizes(programs, "default")
    description = __doc__.split("\n\n")[2].strip()
    rows = [row("`default`", default, default)]
    for title, specs in tqdm(variants().items(), disable=None, unit="pipeline"):
        rows.append(row(title, default, sizes(programs, ",".join(map(str, specs)))))
    return (
        "# The effect of each pass\n\n"
        "`make bench` calls `benchmarks/pass_effects.py --write`, which writes this page.\n\n"
        f"{description}\n\n"
        f"{len(programs)} programs, `max_seq_len` {length}.\n\n"
        "| pipeline | parameters | layers | heads | d_model | neurons | changed | refused |\n"
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n" + "\n".join(rows) + "\n"
    )


def main(argv: Sequence[str] | None = None) -> None:
    """Compile, and print or write the page."""
    parser = argparse.ArgumentParser(description="Measure the effect of each pass of default.")
    parser.add_argument("programs", nargs="*", help="names of programs (default: all)")
    parser.add_argument("--max-seq-len", type=int, default=MAX_SEQ_LEN, metavar="N")
    parser.add_argument("--write", action="store_true", help=f"write docs/{PAGE.name}")
    parser.add_argument("--output", type=Path, default=PAGE, metavar="FILE")
    arguments = parser.parse_args(argv)
    programs = list(examples([arguments.max_seq_len], arguments.programs))
    text = page(programs, arguments.max_seq_len)
    if arguments.write:
        arguments.output.write_text(text, encoding="utf-8")
    else:
        print(text, end="")


if __name__ == "__main__":
    main()

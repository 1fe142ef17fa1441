"""`raspc compress`: a model over a narrower residual stream, trained to compute the same."""

from __future__ import annotations

import argparse
import json
import math
import re
import sys
from collections.abc import Callable
from dataclasses import asdict, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

from raspc.values import RaspcError

if TYPE_CHECKING:
    from raspc.backends.compression.compress_model import CompressionResult, Oracle
    from raspc.model import Model

# Options of the command that are fields of CompressionOptions, with their types and what they say.
_HYPER: dict[str, tuple[Any, str]] = {
    "seeds": (int, "how many times each width is trained (10)"),
    "steps": (int, "steps of the optimiser"),
    "batch": (int, "inputs in a step"),
    "learning_rate": (float, "the first learning rate"),
    "final_learning_rate": (float, "the last learning rate"),
    "decay": (float, "the share of the steps in which the learning rate falls"),
    "schedule": (str, "how the learning rate falls: linear, cosine or constant"),
    "weight_decay": (float, "AdamW's weight decay"),
    "clip": (float, "the largest norm of a gradient, 0 for any"),
    "initial": (str, "where maps start: normal, orthogonal, pca or balanced"),
    "noise": (float, "what is added to a start that is not random"),
    "output_loss": (str, "auto, cross-entropy or mse"),
    "output_weight": (float, "the weight of the output loss"),
    "layer_weight": (float, "the weight of the layers' error"),
    "inside_weight": (float, "the weight of the error before softmax and ReLU"),
    "inside_decay": (float, "the share of the steps in which that weight falls to 0 (0: it stays)"),
    "inputs": (int, "the most inputs to train and measure on"),
}


def add_compression(
    commands: Any, add_program_options: Callable[[argparse.ArgumentParser], None]
) -> None:
    """Add `compress` to `raspc`, and the commands that go with it."""
    from raspc.cli.plot_command import add_plot
    from raspc.cli.recover_command import add_hide, add_recover

    for add in (add_compress, add_recover, add_hide):
        add_program_options(add(commands))
    add_plot(commands)


def compression_command(arguments: argparse.Namespace) -> int:
    """Do what one of these commands asks for."""
    match arguments.command:
        case "compress":
            try:
                return compress_command(arguments)
            except KeyboardInterrupt:
                # Training itself stops cleanly; this is before its first step, or after its last.
                print("stopped", file=sys.stderr)
                return 130
        case "plot":
            from raspc.cli.plot_command import plot_command

            return plot_command(arguments)
        case "recover":
            from raspc.cli.recover_command import recover_command

            return recover_command(arguments)
        case "hide":
            from raspc.cli.recover_command import hide_command

            return hide_command(arguments)
        case other:
            raise AssertionError(other)


def add_compress(commands: Any) -> argparse.ArgumentParser:
    """Add the command to `raspc`."""
    command: argparse.ArgumentParser = commands.add_parser(
        "compress", help="train a narrower residual stream for a model"
    )
    command.add_argument("program", metavar="PROGRAM|MODEL", help="what to compress")
    command.add_argument("-d", dest="d", type=int, metavar="N", help="the width to compress to")
    command.add_argument("--sweep", metavar="A:B", help="train all widths from A to B")
    command.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        help="the model file to write; in a sweep {d} in its name is the width",
    )
    command.add_argument(
        "--features",
        action="store_true",
        help="also print what the best map of each width does with each feature",
    )
    command.add_argument(
        "--placement",
        default="folded",
        metavar="WHERE",
        help="folded into the weights (the default), or explicit at every write",
    )
    command.add_argument("--untied", action="store_true", help="separate maps for reads and writes")
    command.add_argument(
        "--distinct", action="store_true", help="only inputs in which no token occurs twice"
    )
    command.add_argument(
        "--against",
        metavar="PROGRAM",
        help="the program to measure accuracy by, if not the model's own",
    )
    command.add_argument(
        "--recipe", default="paper", metavar="NAME", help="paper (the default), or fast"
    )
    command.add_argument(
        "--runs", metavar="FILE", help="where to keep checkpoints and results, for raspc plot"
    )
    command.add_argument(
        "--resume", action="store_true", help="go on from the file of --runs, if it is there"
    )
    command.add_argument("--json", action="store_true", help="print the results as JSON")
    hyper = command.add_argument_group("hyper-parameters, which go before the recipe's")
    for name, (kind, text) in _HYPER.items():
        hyper.add_argument(f"--{name.replace('_', '-')}", type=kind, metavar="X", help=text)
    return command


def compress_command(arguments: argparse.Namespace) -> int:
    """Train, print a table, and write the best model."""
    from raspc.cli.atomic_output import check_writable

    widths = read_widths(arguments.d, arguments.sweep)
    outputs = output_files(arguments.output, widths)
    for path in (*outputs.values(), arguments.runs):
        if path is not None:
            check_writable(path)
    if arguments.resume and arguments.runs is None:
        raise RaspcError("there is nothing to resume", remedy="give the file with --runs FILE")
    require("optax", "tqdm")
    from raspc.backends.compression.compress_model import compress
    from raspc.backends.compression.residual_maps import Placement, compressed_module
    from raspc.backends.compression.training_options import CompressionOptions

    if arguments.placement not in get_args(Placement):
        raise RaspcError(
            f"there is no placement '{arguments.placement}'", remedy="choose folded or explicit"
        )
    given = {name: getattr(arguments, name) for name in _HYPER}
    changes = {name: value for name, value in given.items() if value is not None}
    known = {field.name for field in fields(CompressionOptions)}
    assert changes.keys() <= known
    options = CompressionOptions.recipe(
        arguments.recipe,
        d=widths,
        tied=not arguments.untied,
        distinct=arguments.distinct,
        **changes,
    )
    model, oracle = read_subject(arguments)
    runs = None if arguments.runs is None else Path(arguments.runs)
    result = compress(model.op, options, oracle=oracle, checkpoint=runs, resume=arguments.resume)
    if arguments.json:
        print(json.dumps(as_json(result), indent=2))
    else:
        print(table(result))
        if arguments.features:
            print(features_table(result))
    if not result.finished:
        print(f"stopped after {result.step} of {options.steps} steps", file=sys.stderr)
        return 130
    for d, path in outputs.items():
        from raspc.model import Model

        best = result.best(d)
        if not best.finite:
            raise RaspcError(
                f"all runs of width {d} have diverged", remedy="give a smaller --learning-rate"
            )
        module = compressed_module(model.module, best.maps, arguments.placement)
        Model(module, source=model.source).save(path)
    return 0


def read_subject(arguments: argparse.Namespace) -> tuple[Model, Oracle | None]:
    """The model to compress, and what its program says, if that is known."""
    from raspc.cli.program_arguments import read_model
    from raspc.cli.verify_command import read_both
    from raspc.verification.compression_oracle import oracle_of

    if arguments.against is None:
        model = read_model(arguments.program, arguments)
        if model.source is None:
            return model, None
    model, program = read_both(arguments)
    return model, oracle_of(program, model.op)


def read_widths(d: int | None, sweep: str | None) -> tuple[int, ...]:
    """The widths that `-d` and `--sweep` ask for."""
    if (d is None) == (sweep is None):
        raise RaspcError("what to compress to is not clear", remedy="give -d N or --sweep A:B")
    if d is not None:
        return (d,)
    match = re.fullmatch(r"(\d+):(\d+)", sweep or "")
    if match is None or int(match[1]) > int(match[2]):
        raise RaspcError(f"'{sweep}' is no range of widths", remedy="give --sweep 2:14")
    return tuple(range(int(match[1]), int(match[2]) + 1))


def output_files(output: str | None, widths: tuple[int, ...]) -> dict[int, str]:
    """The model file to write for each width; none if there is no `output`."""
    if output is None:
        return {}
    if len(widths) > 1 and "{d}" not in output:
        raise RaspcError(
            "a sweep has a model for each width",
            remedy="put {d} into the name, as in -o small-{d}.rmodel",
        )
    return {d: output.replace("{d}", str(d)) for d in widths}


def require(*packages: str) -> None:
    """Raise an error if a package of the extra `compression` is not installed."""
    from importlib.util import find_spec

    missing = [name for name in packages if find_spec(name) is None]
    if missing:
        raise RaspcError(
            f"{', '.join(missing)} is not installed",
            remedy="install raspc with its extra: pip install 'raspc[compression]'",
        )


def table(result: CompressionResult) -> str:
    """A line for each width: how many runs are exact, and what the best one does."""
    head = f"{'d':>3}  {'exact':>7}  {'accuracy':>8}  {'cosine':>6}  {'output loss':>11}  PCA"
    lines = [head]
    for d in result.problem.options.d:
        runs, best = result.of_width(d), result.best(d).metrics
        exact = sum(run.metrics.accuracy == 1 for run in runs)
        lines.append(
            f"{d:>3}  {f'{exact}/{len(runs)}':>7}  {best.accuracy:>8.2%}  "
            f"{best.mean_cosine:>6.3f}  {best.output_loss:>11.3g}  "
            f"{result.baseline[d].accuracy:.2%}"
        )
    measured = "the program" if result.runs[0].metrics.by_oracle else "the compiled model"
    sampled = "all" if result.problem.inputs.exhaustive else "a sample of"
    counted = f"accuracy by {measured} on {sampled} inputs ({len(result.problem.inputs.ids)})"
    return "\n".join([*lines, f"{counted}; {result.seconds:.0f} s"])


def features_table(result: CompressionResult) -> str:
    """For the best map of each width: norms and dimensionality of features, and who shares them."""
    from raspc.backends.compression.metrics import feature_report

    features = result.problem.model.residual_labels.data
    width = max(len(name) for name in features)
    lines: list[str] = []
    for d in result.problem.options.d:
        best = result.best(d)
        lines += ["", f"d = {d}, seed {best.seed}"]
        lines.append(f"{'feature':<{width}}  {'norm':>5}  {'dimensionality':>14}  shared with")
        for each in feature_report(best.maps, features):
            shared = ", ".join(f"{name} {c:+.2f}" for name, c in list(each.shared.items())[:3])
            more = len(each.shared) - 3
            line = f"{each.name:<{width}}  {each.norm:>5.2f}  {each.dimensionality:>14.2f}  "
            lines.append((line + shared + (f", {more} more" if more > 0 else "")).rstrip())
    return "\n".join(lines)


def as_json(result: CompressionResult) -> dict[str, Any]:
    """Options, the metrics of each run, and what the best map of each width does with features."""
    from raspc.backends.compression.metrics import feature_report, interference

    features = result.problem.model.residual_labels.data
    best = {d: result.best(d) for d in result.problem.options.d}
    runs = [{"d": r.d, "seed": r.seed, **r.metrics.to_json()} for r in result.runs]
    found = {
        "options": result.problem.options.to_json(),
        "step": result.step,
        "seconds": result.seconds,
        "runs": runs,
        "pca": {str(d): metrics.to_json() for d, metrics in result.baseline.items()},
        "best": {
            str(d): {
                "seed": run.seed,
                "features": [asdict(each) for each in feature_report(run.maps, features)],
                "interference": interference(run.maps).tolist(),
            }
            for d, run in best.items()
        },
    }
    return _finite(found)


def _finite(found: Any) -> Any:
    """The same with null for what is not a number, which JSON does not have."""
    match found:
        case dict():
            return {name: _finite(each) for name, each in found.items()}
        case list():
            return [_finite(each) for each in found]
        case float() if not math.isfinite(found):
            return None
        case _:
            return found

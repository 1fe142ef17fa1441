"""The options of commands that compile a program: its vocabulary, length, results and pipeline."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from raspc.values.token_words import words

if TYPE_CHECKING:
    from raspc.compiler import Validation

DTYPES = ("float32", "float64", "tf32", "bfloat16")
"""The arithmetics that a model can be certified for."""

SETTINGS_OF_A_PROGRAM = ("vocab", "max_seq_len", "causal", "results")
"""The options that complete or replace settings of a program in Python or RASP."""

SETTINGS_OF_A_COMPILATION = (
    "pipeline",
    "dtype",
    "allow_uncertified",
    "validate",
    "attention_scale",
    "softest",
)
"""The options that a model file, which is compiled already, does not take."""


def add_results_option(command: argparse.ArgumentParser) -> None:
    """Add `--output`, which names a result of the program; `file.rasp:a,b` names several."""
    command.add_argument(
        "--output",
        action="append",
        dest="results",
        metavar="NAME",
        help="an s-op that the program returns; repeat the option for several",
    )


def add_path_option(
    command: argparse.ArgumentParser, metavar: str, help: str, *, required: bool = True
) -> None:
    """Add `-o`, the file or folder to write; `--output` names s-ops in all commands."""
    command.add_argument("-o", dest="output", required=required, metavar=metavar, help=help)


def add_backend_option(command: argparse.ArgumentParser) -> None:
    """Add `--backend` to a command that runs a model."""
    command.add_argument(
        "--backend",
        choices=("jax", "numpy"),
        default="jax",
        metavar="NAME",
        help="the library that runs the model: jax (XLA) or numpy; jax",
    )


def add_form_option(command: argparse.ArgumentParser) -> None:
    """Add `--form`, the run form of the network."""
    command.add_argument(
        "--form",
        metavar="NAME",
        help="the run form of the network: folded, fused or plain; by default the fastest that "
        "the certificate of the model covers",
    )


def add_program_options(command: argparse.ArgumentParser) -> None:
    """Add the options that set how a program is compiled; they override settings of its file."""
    options = command.add_argument_group("how to compile the program")
    options.add_argument(
        "--vocab",
        action="extend",
        type=words,
        metavar="TOKENS",
        help="the vocabulary, tokens between blanks; repeated options add up",
    )
    options.add_argument(
        "--max-seq-len", type=int, metavar="N", help="the number of tokens in the longest input"
    )
    options.add_argument(
        "--causal",
        action=argparse.BooleanOptionalAction,
        default=None,
        help="whether a position attends to itself and earlier positions only",
    )
    options.add_argument(
        "--pipeline", metavar="PASSES", help="passes and named pipelines, between commas"
    )
    options.add_argument(
        "--dtype",
        choices=DTYPES,
        help="the arithmetic that the certificate of the model covers; float32",
    )
    options.add_argument(
        "--allow-uncertified",
        action="store_true",
        default=None,
        help="compile the model even if its decisions cannot be certified",
    )
    options.add_argument(
        "--attention-scale",
        type=float,
        metavar="X",
        help="the score of a selected key above other keys; a smaller scale makes attention softer",
    )
    options.add_argument(
        "--softest",
        action="store_true",
        default=None,
        help="search for the smallest scale of attention that is certified",
    )
    options.add_argument(
        "--validate",
        action=argparse.BooleanOptionalAction,
        default=None,
        help="compare results with the program's after every pass, to name the pass at fault; by "
        "default those of the model alone, and with --no-validate none",
    )


def validation(options: argparse.Namespace) -> Validation:
    """The argument `validate` of `raspc.compile` that the options give."""
    given = getattr(options, "validate", None)
    if given is None:
        return "model"
    return "passes" if given else "off"


def certification(options: argparse.Namespace) -> dict[str, Any]:
    """The arguments `dtype` and `allow_uncertified` of `raspc.compile` that the options give."""
    return {
        "dtype": getattr(options, "dtype", None) or "float32",
        "allow_uncertified": bool(getattr(options, "allow_uncertified", None)),
        "attention_scale": getattr(options, "attention_scale", None),
    }


def first_given(options: argparse.Namespace, *names: str) -> str | None:
    """The first of the options `names` on the command line, with its dashes; None without any."""
    for name in names:
        if getattr(options, name, None) is not None:
            return "--output" if name == "results" else f"--{name.replace('_', '-')}"
    return None

"""`raspc recover`: find features in the activations of a model, and score them by its key."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from raspc.cli.program_options import add_program_options
from raspc.cli.progress_line import Progress
from raspc.cli.subcommands import Subcommands, add_subcommand
from raspc.values import RaspcError

if TYPE_CHECKING:
    from raspc.backends.compression.dictionary_scores import Dictionary
    from raspc.model import Model


def add_command(commands: Subcommands) -> None:
    """Add `recover` to the command line."""
    command = add_subcommand(
        commands,
        "recover",
        recover_features,
        help="find features in the activations of a compressed model, and score them",
    )
    command.add_argument("program", metavar="MODEL", help="a model of raspc compress or hide")
    command.add_argument("--original", required=True, metavar="MODEL", help="the compiled model")
    command.add_argument("--key", metavar="FILE", help="the key, if the model is hidden")
    command.add_argument(
        "--method",
        action="append",
        metavar="NAME",
        help="sae, dictionary, pca or random; by default all, but for `dictionary` where it "
        "takes many minutes",
    )
    command.add_argument(
        "-k",
        type=int,
        metavar="N",
        help="the number of directions to find; by default twice the features",
    )
    command.add_argument(
        "--distinct", action="store_true", help="only inputs in which no token occurs twice"
    )
    command.add_argument(
        "--dictionary",
        metavar="FILE",
        help="score a dictionary or SAE of one's own (safetensors: decoder, encoder, ...)",
    )
    command.add_argument(
        "--held-out",
        type=float,
        default=0.2,
        metavar="SHARE",
        help="the share of the inputs that methods do not see, for L0 and loss; 0.2",
    )
    command.add_argument(
        "--held-out-tokens",
        action="store_true",
        help="hold out that share of the tokens, with all inputs that have such a token",
    )
    command.add_argument("--seed", type=int, default=0, help="the seed of the methods (0)")
    command.add_argument("--json", action="store_true", help="print the scores as JSON")
    add_program_options(command)


def recover_features(arguments: argparse.Namespace) -> int:
    """Print the score of each method."""
    from raspc.installed_packages import require_packages

    for name, value, least in (("k", arguments.k, 1), ("seed", arguments.seed, 0)):
        if value is not None and value < least:
            raise RaspcError(f"{name} is {value}", remedy=f"give {least} or more")
    if not 0 < arguments.held_out < 1:
        raise RaspcError(f"held-out is {arguments.held_out}", remedy="give a share such as 0.2")
    require_packages("optax", "sklearn", extra="compression")
    from raspc.backends.compression.dictionary_scores import (
        dictionary_scores,
        find_dictionary,
        load_dictionary,
    )
    from raspc.backends.compression.feature_recovery import (
        activations,
        represented,
        score,
        varying,
    )
    from raspc.backends.compression.training_inputs import (
        MAX_INPUTS,
        all_inputs,
        split,
        split_by_tokens,
    )
    from raspc.cli.original_model import load_original
    from raspc.cli.program_files import read_model

    model = read_model(arguments.program, arguments)
    truth, features = known_features(model, arguments.key)
    original = load_original(arguments.original, features)
    limit = max(MAX_INPUTS, len(original.op.vocab))  # each token is to be in an input
    inputs = all_inputs(original.op, distinct=arguments.distinct, limit=limit)
    k = arguments.k or 2 * len(features)
    divided = split_by_tokens if arguments.held_out_tokens else split
    seen, unseen = divided(inputs, arguments.held_out, arguments.seed)
    present = varying(original.op, inputs)
    # The stream at BOS is the same in all inputs, so that methods have seen it.
    x, held_out = activations(model.op, seen), activations(model.op, unseen, at_tokens=True)
    given = arguments.dictionary
    methods = arguments.method or ([] if given else _default_methods(len(x), k))
    found, progress = {}, Progress("methods")
    for done, method in enumerate(methods):
        progress(done, len(methods))
        found[method] = find_dictionary(method, x, k, arguments.seed)
    progress.end()
    if given is not None:
        found[Path(given).stem] = load_dictionary(Path(given), model.op.d_model)
    known = truth[represented(truth, present)]
    rows = {
        name: asdict(score(each.decoder, truth, features, present))
        | asdict(dictionary_scores(each.decoder, known))
        | _reconstruction(each, held_out)
        for name, each in found.items()
    }
    if arguments.json:
        print(json.dumps(rows, indent=2))
        return 0
    print("\n".join(_table(rows)))
    return 0


def _default_methods(n: int, k: int) -> list[str]:
    """All methods for n activations and k directions; says so if one takes too long."""
    from raspc.backends.compression.feature_recovery import METHODS, is_long

    short = [method for method in METHODS if not is_long(method, n, k)]
    for method in sorted(set(METHODS) - set(short)):
        print(
            f"raspc: note: '{method}' is left out: {k:,} directions of {n:,} activations take "
            f"many minutes; --method {method} runs it",
            file=sys.stderr,
        )
    return short


def _reconstruction(dictionary: Dictionary, x: Any) -> dict[str, float]:
    """The scores of the reconstruction of held-out activations; none without an encoder."""
    from raspc.backends.compression.dictionary_scores import reconstruction

    found = reconstruction(dictionary, x)
    return {} if found is None else asdict(found)


def _table(rows: dict[str, dict[str, Any]]) -> list[str]:
    """The lines of a table of scores."""
    columns = ("mean_max_cosine", "matched_cosine", "recall", "precision", "uniqueness", "l0")
    heads = [*columns, "unexplained", "n_features"]
    names = [head.removeprefix("n_").replace("_", " ") for head in heads]
    lines = [f"{'method':<10}  " + "  ".join(names)]
    for method, row in rows.items():
        cells = [
            (str(row[head]) if head == "n_features" else f"{row[head]:.3f}").rjust(len(name))
            if head in row
            else " " * len(name)
            for head, name in zip(heads, names, strict=True)
        ]
        lines.append(f"{method:<10}  " + "  ".join(cells))
    return lines


def known_features(model: Model, key: str | None) -> tuple[Any, tuple[str, ...]]:
    """The directions of a model's features, [n, d], and their names, from its maps or a key."""
    from raspc.backends.compression.residual_maps import written_directions
    from raspc.hidden_models import load_key

    if key is None:
        return written_directions(model.module)
    found = load_key(Path(key))
    if found.directions.shape[1] != model.op.d_model:
        raise RaspcError(
            f"the key is for {found.directions.shape[1]} directions, and the model has "
            f"{model.op.d_model}",
            location=key,
            remedy="give the key that was written with the model",
        )
    return found.directions, found.features

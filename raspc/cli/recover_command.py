"""`raspc recover`: find features in the activations of a model, and score them by its key."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from raspc.cli.program_options import add_program_options
from raspc.cli.subcommands import Subcommands, add_subcommand
from raspc.values import RaspcError

if TYPE_CHECKING:
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
        "--method", action="append", metavar="NAME", help="sae, dictionary, pca or random"
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
    command.add_argument("--seed", type=int, default=0, help="the seed of the methods (0)")
    command.add_argument("--json", action="store_true", help="print the scores as JSON")
    add_program_options(command)


def recover_features(arguments: argparse.Namespace) -> int:
    """Print the score of each method."""
    from raspc.cli.installed_packages import require_packages

    for name, value, least in (("k", arguments.k, 1), ("seed", arguments.seed, 0)):
        if value is not None and value < least:
            raise RaspcError(f"{name} is {value}", remedy=f"give {least} or more")
    require_packages("optax", "sklearn")
    from raspc.backends.compression.feature_recovery import activations, recover, score, varying
    from raspc.backends.compression.training_inputs import all_inputs
    from raspc.cli.original_model import load_original
    from raspc.cli.program_files import read_model

    model = read_model(arguments.program, arguments)
    truth, features = known_features(model, arguments.key)
    original = load_original(arguments.original, features)
    inputs = all_inputs(original.op, distinct=arguments.distinct)
    k = arguments.k or 2 * len(features)
    x, present = activations(model.op, inputs), varying(original.op, inputs)
    methods = arguments.method or ["sae", "dictionary", "pca", "random"]
    scores = {m: score(recover(m, x, k, arguments.seed), truth, features, present) for m in methods}
    if arguments.json:
        print(json.dumps({name: asdict(found) for name, found in scores.items()}, indent=2))
        return 0
    print("method      mean max cosine  recall  features")
    for name, found in scores.items():
        print(
            f"{name:<10}  {found.mean_max_cosine:>15.3f}  {found.recall:>6.2f}  {found.n_features}"
        )
    return 0


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

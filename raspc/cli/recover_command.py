"""`raspc hide` and `raspc recover`: a model without named axes, and features from activations."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from raspc.values import RaspcError

if TYPE_CHECKING:
    from raspc.model import Model


def add_hide(commands: Any) -> argparse.ArgumentParser:
    """Add `raspc hide`."""
    command: argparse.ArgumentParser = commands.add_parser(
        "hide", help="write a model without names over a rotated stream, and the key to a file"
    )
    command.add_argument("program", metavar="PROGRAM|MODEL", help="what to hide")
    command.add_argument("-o", "--output", required=True, metavar="FILE", help="the model file")
    command.add_argument(
        "--key", required=True, metavar="FILE", help="where the map back goes (safetensors)"
    )
    command.add_argument("--seed", type=int, default=0, help="what the rotation is drawn from (0)")
    return command


def add_recover(commands: Any) -> argparse.ArgumentParser:
    """Add `raspc recover`."""
    command: argparse.ArgumentParser = commands.add_parser(
        "recover", help="find features in the activations of a compressed model, and score them"
    )
    command.add_argument("program", metavar="MODEL", help="a model of raspc compress or hide")
    command.add_argument("--original", required=True, metavar="MODEL", help="the compiled model")
    command.add_argument("--key", metavar="FILE", help="the key, if the model is hidden")
    command.add_argument(
        "--method", action="append", metavar="NAME", help="sae, dictionary, pca or random"
    )
    command.add_argument(
        "-k", type=int, metavar="N", help="directions to find (twice the features)"
    )
    command.add_argument("--distinct", action="store_true", help="inputs without repeated tokens")
    command.add_argument("--seed", type=int, default=0, help="what the methods start from (0)")
    command.add_argument("--json", action="store_true", help="print the scores as JSON")
    return command


def hide_command(arguments: argparse.Namespace) -> int:
    """Write the two files."""
    from raspc.cli.atomic_output import check_writable
    from raspc.cli.program_arguments import read_model
    from raspc.hidden_models import hide

    model_path, key_path = check_writable(arguments.output), check_writable(arguments.key)
    if model_path.resolve() == key_path.resolve():
        raise RaspcError("the model and its key are one file", remedy="give --key another file")
    hidden, key = hide(read_model(arguments.program, arguments), arguments.seed)
    hidden.save(model_path)
    key.save(key_path)
    return 0


def recover_command(arguments: argparse.Namespace) -> int:
    """Print how well each method does."""
    from raspc.cli.compress_command import require

    for name, value, least in (("k", arguments.k, 1), ("seed", arguments.seed, 0)):
        if value is not None and value < least:
            raise RaspcError(f"{name} is {value}", remedy=f"give {least} or more")
    require("optax", "sklearn")
    from raspc.backends.compression.feature_recovery import activations, recover, score, varying
    from raspc.backends.compression.training_inputs import all_inputs
    from raspc.cli.program_arguments import read_model
    from raspc.model import load

    model = read_model(arguments.program, arguments)
    truth, features = known_features(model, arguments.key)
    original = load(Path(arguments.original))
    if original.residual_labels != features:
        raise RaspcError(
            "the original has other features than those that were compressed",
            location=arguments.original,
            remedy="give the model that was compressed",
        )
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
    """Where the features of a model are in its stream, from its maps or from its key."""
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

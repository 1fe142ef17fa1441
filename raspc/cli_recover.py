"""`raspc hide` and `raspc recover`: a model without named axes, and features from activations."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from values import RaspcError


def add_hide(commands: Any) -> argparse.ArgumentParser:
    """Add `raspc hide`."""
    command: argparse.ArgumentParser = commands.add_parser(
        "hide", help="write a model over a rotated stream, and the rotation to a file of its own"
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
    command.add_argument("program", metavar="MODEL", help="a model of raspc compress")
    command.add_argument("--original", required=True, metavar="MODEL", help="the compiled model")
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
    import numpy as np
    from safetensors.numpy import save_file

    from passes.transformer_rotate_basis import TransformerRotateBasis, rotation
    from raspc.cli_output import check_writable
    from raspc.cli_programs import read_model
    from raspc.model import Model
    from raspc.universe import new_context

    model_path, key_path = check_writable(arguments.output), check_writable(arguments.key)
    if model_path.resolve() == key_path.resolve():
        raise RaspcError("the model and its key are one file", remedy="give --key another file")
    model = read_model(arguments.program, arguments)
    hidden = model.module.clone()
    # What names the directions goes into the key and nowhere else.
    hidden.attributes.clear()
    TransformerRotateBasis(arguments.seed).apply(new_context(), hidden)
    Model(hidden).save(model_path)
    labels = json.dumps(list(model.residual_labels))
    Q = rotation(model.op.d_model, arguments.seed)
    save_file({"rotation": np.ascontiguousarray(Q)}, key_path, metadata={"features": labels})
    return 0


def recover_command(arguments: argparse.Namespace) -> int:
    """Print how well each method does."""
    from raspc.cli_compress import require

    require("optax", "sklearn")
    from backends.compression.inputs import all_inputs
    from backends.compression.maps import maps_of
    from backends.compression.recovery import activations, recover, score, varying
    from raspc.cli_programs import read_model
    from raspc.model import load

    model = read_model(arguments.program, arguments)
    maps, features = maps_of(model.module)
    original = load(Path(arguments.original))
    if original.residual_labels != features:
        raise RaspcError(
            "the original has other features than those that were compressed",
            location=arguments.original,
            remedy="give the model that was compressed",
        )
    inputs = all_inputs(original.op, distinct=arguments.distinct)
    k = arguments.k or 2 * len(features)
    truth = maps.write if model.op.d_model == maps.d else maps.write @ maps.read.T
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

"""`raspc inspect`: the layers of a model, and what each of their parts computes."""

import argparse
import json

from raspc.cli.program_arguments import read_model
from raspc.model_inspection import certificate, describe_model, statistics


def inspect_command(arguments: argparse.Namespace) -> int:
    """Print a description of the model, or its statistics as JSON."""
    model = read_model(arguments.program, arguments).op
    if arguments.json:
        found = statistics(model) | {"certificate": certificate(model)}
        print(json.dumps(found, indent=2, allow_nan=False))
    else:
        print(describe_model(model))
    return 0

"""`raspc export`: a model for another library."""

import argparse
import sys
from pathlib import Path

from raspc.backends.export.export_formats import export, find_format
from raspc.cli.program_arguments import read_model
from raspc.model_export import prepare


def export_command(arguments: argparse.Namespace) -> int:
    """Write the model, and say on the standard error what was added to it."""
    path = Path(arguments.output)
    find_format(arguments.to).check_place(path)
    model, note = prepare(read_model(arguments.program, arguments), arguments.to)
    export(model.op, arguments.to, path)
    if note is not None:
        print(f"raspc: note: {note}", file=sys.stderr)
    return 0

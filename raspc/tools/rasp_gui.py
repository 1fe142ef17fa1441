"""
`rasp-gui`: xDSL's interactive pipeline explorer, with the dialects and passes of raspc.

    rasp-gui program.mlir -p rasp-infer-encodings

The explorer lists passes in a tree and shows the IR after the selected ones. `xdsl-gui` itself
offers xDSL's own dialects and passes only. The command needs the optional extra `raspc[gui]`.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from xdsl.passes import PassPipeline

from raspc.diagnostics import run_command
from raspc.pass_failures import load_pass
from raspc.passes.pipelines import expand
from raspc.shell_completion import complete
from raspc.universe import multiverse
from raspc.values.diagnostic import RaspcError


def open_gui(argv: Sequence[str] | None) -> int:
    """Show the explorer until its user leaves."""
    universe = multiverse()
    parser = argparse.ArgumentParser(prog="rasp-gui", description="Explore pass pipelines")
    parser.add_argument("input_file", nargs="?", help="the IR to start with")
    parser.add_argument("-p", "--passes", default="", help="the pipeline to start with")
    complete(parser)
    arguments = parser.parse_args(argv)
    text = None
    if arguments.input_file is not None:
        text = _read(arguments.input_file)
    try:
        text_of_passes = ",".join(map(str, expand(arguments.passes)))
        pipeline = PassPipeline.parse_spec(universe.all_passes, text_of_passes)
    except ValueError as error:
        raise RaspcError(str(error)) from error
    try:
        from xdsl.interactive.app import InputApp
    except ModuleNotFoundError as error:
        raise RaspcError(
            f"the explorer needs the package {error.name}", remedy="pip install 'raspc[gui]'"
        ) from error
    InputApp(
        tuple(universe.all_dialects.items()),
        tuple((name, load_pass(name, load)) for name, load in sorted(universe.all_passes.items())),
        arguments.input_file,
        text,
        pipeline.passes,
    ).run()
    return 0


def _read(path: str) -> str:
    """The text of a file; raises a `RaspcError` for a file that is not text."""
    try:
        return Path(path).read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise RaspcError(f"the file is not UTF-8 text: {error}", location=path) from error


def main(argv: Sequence[str] | None = None) -> int:
    """Run `rasp-gui`, and return its exit status."""
    return run_command(lambda: open_gui(argv), "rasp-gui")


if __name__ == "__main__":
    sys.exit(main())

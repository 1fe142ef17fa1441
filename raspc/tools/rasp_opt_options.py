"""The options of `rasp-opt` beside those of xDSL's driver."""

from __future__ import annotations

import argparse
import textwrap

from raspc.tools.ir_dumps import add_dump_options

FLAGS = {
    "--full-diagnostics": "Print the whole module with an error, as xdsl-opt does",
    "--pass-statistics": "Print the size of the module after each pass, and the numbers that "
    "passes count, to the error stream",
    "--timing": "Print the time of each pass, to the error stream",
    "--validate": "Run the module after each pass, and name the pass that changes its results",
    "--check-analyses": "Compute every kept analysis again after each pass, and name the pass "
    "after which a kept analysis is wrong",
    "--check-variables": "Check after each pass that every variable of the source has a location "
    "or a fate",
}
"""The options without a value, and their help texts."""

OF_FAILURES = (
    "validate",
    "check_analyses",
    "check_variables",
    "disable_verify",
    "allow_unregistered_dialect",
)
"""The flags that decide whether a pipeline fails, as the parsed arguments name them."""


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options to the command line."""
    for flag, text in FLAGS.items():
        parser.add_argument(flag, default=False, action="store_true", help=text)
    add_dump_options(parser)
    parser.add_argument(
        "--crash-reproducer",
        metavar="FILE",
        help="Write the IR before a failing pass, and the rest of the pipeline, to a file that "
        "`rasp-opt FILE` runs again",
    )


def flags_of_failures(arguments: argparse.Namespace) -> list[str]:
    """The given flags of `OF_FAILURES`, as a command line has them."""
    return [f"--{name.replace('_', '-')}" for name in OF_FAILURES if getattr(arguments, name)]


class WholeNames(argparse.HelpFormatter):
    """A formatter of help texts that breaks lists of names at commas, never within a name."""

    def _split_lines(self, text: str, width: int) -> list[str]:
        spaced = ", ".join(part.strip() for part in text.split(","))
        return textwrap.wrap(spaced, width, break_long_words=False, break_on_hyphens=False)

"""
IR printed before and after passes, in the form of mlir-opt, to the error stream.

    // -----// IR Dump After rasp-merge-equal (rasp-merge-equal) //----- //

The module depends on xDSL alone: a `IRDumps` wraps the callback of any xDSL pipeline.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from io import StringIO
from pathlib import Path
from typing import IO

from xdsl.dialects.builtin import ModuleOp
from xdsl.passes import ModulePass, PassPipelineCallbackType
from xdsl.printer import Printer

ALL_PASSES = ""
"""The value that stands for all passes, in place of a name."""

BARE = ("--print-ir-before", "--print-ir-after")
"""The options whose value may be left out."""

PASS_NAME = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
"""The form of a name of a pass."""


def add_dump_options(parser: argparse.ArgumentParser) -> None:
    """Add the options `--print-ir-...` to a command line."""
    for when in ("before", "after"):
        parser.add_argument(
            f"--print-ir-{when}",
            action="append",
            default=[],
            metavar="PASS",
            help=f"Print the IR {when} a pass to the error stream; without PASS, {when} all passes",
        )
    parser.add_argument(
        "--print-ir-after-change",
        action="store_true",
        help="Print the IR after the passes that change it, and name the others",
    )
    parser.add_argument(
        "--print-ir-after-failure",
        action="store_true",
        help="Print the IR that a failing pass leaves",
    )


def with_values(arguments: Sequence[str]) -> list[str]:
    """
    A command line in which `--print-ir-before` and `--print-ir-after` have values behind `=`.

    The value is the next argument if that has the form of a name of a pass and is no file, else
    the value that stands for all passes.
    """
    found: list[str] = []
    rest = iter([*arguments, ""])
    each = next(rest)
    for following in rest:
        if each not in BARE:
            found.append(each)
        elif PASS_NAME.fullmatch(following) and not Path(following).exists():
            found.append(f"{each}={following}")
            following = next(rest, "")
        else:
            found.append(f"{each}={ALL_PASSES}")
        each = following
    return found


@dataclass
class IRDumps:
    """The dumps that a command line asks for, for one pipeline."""

    before: list[str]
    after: list[str]
    on_change: bool
    on_failure: bool
    print_module: Callable[[ModuleOp, IO[str]], None]
    """The function that prints a module with the printing options of the command line."""
    stream: Callable[[], IO[str]]
    """The function that returns the error stream."""

    _text: str | None = field(default=None, init=False)
    """The IR before the pass that runs, if changes are to be seen."""
    _running: ModulePass | None = field(default=None, init=False)
    _module: ModuleOp | None = field(default=None, init=False)

    @classmethod
    def of(
        cls,
        arguments: argparse.Namespace,
        stream: Callable[[], IO[str]],
    ) -> IRDumps:
        """The dumps for the options of `add_dump_options`."""

        def print_module(module: ModuleOp, output: IO[str]) -> None:
            Printer(
                output,
                print_generic_format=arguments.print_op_generic,
                print_debuginfo=arguments.print_debuginfo,
            ).print_op(module)
            output.write("\n")

        return cls(
            arguments.print_ir_before,
            arguments.print_ir_after,
            arguments.print_ir_after_change,
            arguments.print_ir_after_failure,
            print_module,
            stream,
        )

    @property
    def is_wanted(self) -> bool:
        """Whether any option is given."""
        return bool(self.before or self.after or self.on_change or self.on_failure)

    def watching(self, callback: PassPipelineCallbackType | None) -> PassPipelineCallbackType:
        """The callback of a pipeline, which prints and then calls the given callback."""

        def watch(
            previous: ModulePass | None, module: ModuleOp, following: ModulePass | None
        ) -> None:
            if previous is not None:
                self._after(previous, module)
            if callback is not None:
                callback(previous, module, following)
            self._running, self._module = following, module
            if following is not None and _names(self.before, following):
                self._dump(f"Before {following.name}", following, module)
            if following is not None and self.on_change:
                self._text = self._printed(module)

        return watch

    def failed(self) -> None:
        """Print the IR that the running pass has left, if the pipeline has failed in a pass."""
        if self.on_failure and self._running is not None and self._module is not None:
            self._dump(f"After {self._running.name} Failed", self._running, self._module)

    def _after(self, previous: ModulePass, module: ModuleOp) -> None:
        if self.on_change and (not self.after or _names(self.after, previous)):
            if self._printed(module) == self._text:
                self._write(f"// -----// IR Not Changed By {previous.name} //----- //\n")
                return
            self._dump(f"After {previous.name}", previous, module)
        elif _names(self.after, previous):
            self._dump(f"After {previous.name}", previous, module)

    def _dump(self, title: str, of: ModulePass, module: ModuleOp) -> None:
        self._write(
            f"// -----// IR Dump {title} ({of.spec()}) //----- //\n{self._printed(module)}\n"
        )

    def _printed(self, module: ModuleOp) -> str:
        text = StringIO()
        self.print_module(module, text)
        return text.getvalue()

    def _write(self, text: str) -> None:
        stream = self.stream()
        stream.write(text)
        stream.flush()


def _names(wanted: list[str], each: ModulePass) -> bool:
    """Whether a list of names from the command line names a pass."""
    return ALL_PASSES in wanted or each.name in wanted

"""
Crash reproducers: the IR before a failing pass, and the rest of the pipeline, in one file.

    // reproducer: -p 'rasp-merge-equal,dce' --validate
    builtin.module {
      ...

A driver that is given the file without passes takes them from the first line (`options_in`). The
module depends on xDSL alone.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Sequence
from dataclasses import dataclass, field
from io import StringIO

from xdsl.dialects.builtin import ModuleOp
from xdsl.passes import ModulePass, PassPipelineCallbackType
from xdsl.printer import Printer

_HEAD = re.compile(r"\A// reproducer: (.*)$", re.MULTILINE)


def options_in(text: str) -> list[str]:
    """The options of the first line of a reproducer; none for any other text."""
    found = _HEAD.match(text)
    return [] if found is None else shlex.split(found[1])


@dataclass
class CrashReproducer:
    """The text of a reproducer for the pass that a pipeline is running."""

    passes: Sequence[ModulePass]
    options: Sequence[str]
    """Further options that the failure needs."""

    _place: int = field(default=-1, init=False)
    """The index of the running pass."""
    _text: str = field(default="", init=False)
    """The IR before the running pass."""

    def watching(self, callback: PassPipelineCallbackType | None) -> PassPipelineCallbackType:
        """
        The callback of a pipeline, which calls the given callback and then keeps the IR.

        A failure of the given callback, such as a failed verification, counts as one of the pass
        that has run.
        """

        def watch(
            previous: ModulePass | None, module: ModuleOp, following: ModulePass | None
        ) -> None:
            if previous is None:
                self._place, self._text = -1, _printed(module)
            if callback is not None:
                callback(previous, module, following)
            self._place += 1
            self._text = _printed(module)

        return watch

    def text(self) -> str:
        """The reproducer: a line with the rest of the pipeline, and the IR."""
        rest = self.passes[max(self._place, 0) :]
        pipeline = ",".join(str(each.spec()) for each in rest)
        return f"// reproducer: {shlex.join(['-p', pipeline, *self.options])}\n{self._text}"


def _printed(module: ModuleOp) -> str:
    """The text of a module."""
    text = StringIO()
    Printer(text).print_op(module)
    return text.getvalue() + "\n"

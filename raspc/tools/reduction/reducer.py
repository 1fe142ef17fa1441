"""
The reducer: takes edits of a module as long as one keeps a property and makes the module smaller.

    smaller = reduce_module(module, holds)

The result is minimal under single edits if the tests suffice. Every module that is tested
verifies, and has no op that nothing reads.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from xdsl.dialects.builtin import ModuleOp
from xdsl.transforms.dead_code_elimination import dce
from xdsl.utils.exceptions import DiagnosticException

from raspc.rasp_dialect import ConstantOp, LiteralOp, ProgramOp
from raspc.tools.reduction.edits import KINDS, Edit
from raspc.tools.reduction.failures import Property
from raspc.values import is_number

MAX_TESTS = 2000
"""The most modules that are tested."""

Size = tuple[int, int, int, int, Fraction, int]
"""The numbers of ops, tokens, positions and properties, the sum of numbers, and characters."""


def size_of(module: ModuleOp) -> Size:
    """The size of a module; an edit must make it smaller in lexicographic order."""
    ops = list(module.walk())
    programs = [op for op in ops if isinstance(op, ProgramOp)]
    constants = [op.value.data for op in ops if isinstance(op, (ConstantOp, LiteralOp))]
    return (
        len(ops),
        sum(len(program.vocab.data) for program in programs),
        sum(program.max_seq_len for program in programs),
        sum(len(op.properties) for op in ops),
        sum((abs(Fraction(each)) for each in constants if is_number(each)), Fraction(0)),
        len(str(module)),
    )


@dataclass
class Reducer:
    """The search for a smaller module, and the number of tests that it has taken."""

    holds: Property
    max_tests: int = MAX_TESTS
    tests: int = 0

    def run(self, module: ModuleOp) -> ModuleOp:
        """A module with the property that no single edit makes smaller, if the tests suffice."""
        size = None
        while size != size_of(module) and self.tests < self.max_tests:
            size = size_of(module)
            for kind in range(len(KINDS)):
                module = self._all_of_kind(module, kind)
        return module

    def _all_of_kind(self, module: ModuleOp, kind: int) -> ModuleOp:
        """The module after all edits of one kind that keep the property."""
        place = 0
        edits = list(KINDS[kind](module))
        while place < len(edits) and self.tests < self.max_tests:
            smaller = self._after(module, edits[place])
            if smaller is None:
                place += 1
            else:
                module, edits = smaller, list(KINDS[kind](smaller))
        return module

    def _after(self, module: ModuleOp, edit: Edit) -> ModuleOp | None:
        """The module after an edit; None unless it is valid, smaller, and has the property."""
        copy = module.clone()
        try:
            edit(copy)
            dce(copy)
            copy.verify()
        except (DiagnosticException, ValueError):
            return None
        if size_of(copy) >= size_of(module):
            return None
        self.tests += 1
        return copy if self.holds(copy) else None


def reduce_module(module: ModuleOp, holds: Property, *, max_tests: int = MAX_TESTS) -> ModuleOp:
    """A module with the property that is smaller, or else the module itself."""
    return Reducer(holds, max_tests).run(module)

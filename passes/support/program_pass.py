"""
The base of the passes that treat the programs of a module one after the other.

A program is an op at the top of a module: a `rasp.program`, a `craft.program` or a
`transformer.model`.
"""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass
from functools import cache
from typing import Any, Generic, cast

from typing_extensions import TypeVar
from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Operation
from xdsl.utils.hints import get_type_var_mapping

from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.passes.support.analysis_pass import AnalysisPass

ProgramT = TypeVar("ProgramT", bound=Operation)


@dataclass(frozen=True)
class ProgramPass(AnalysisPass, Generic[ProgramT]):
    """
    A pass that applies `apply_to` to each program of a module; the type argument is their op.

        @dataclass(frozen=True)
        class RaspMergeEqual(ProgramPass[rasp.ProgramOp]):
            name = "rasp-merge-equal"

            def apply_to(self, program: rasp.ProgramOp, analyses: AnalysisManager) -> None: ...

    """

    def apply_with(self, ctx: Context, module: ModuleOp, analyses: AnalysisManager) -> None:
        self.check_options()
        for program in programs_of(module, self.program_type()):
            self.apply_to(program, analyses)

    def check_options(self) -> None:
        """Raise an error for options that are wrong for every program."""

    @abstractmethod
    def apply_to(self, program: ProgramT, analyses: AnalysisManager) -> None:
        """Apply the pass to one program."""

    @classmethod
    def program_type(cls) -> type[ProgramT]:
        """The op of the programs that the pass treats: its type argument."""
        return cast("type[ProgramT]", _program_type(cls))


@cache
def _program_type(pass_class: type[ProgramPass[Any]]) -> type[Operation]:
    _, arguments = get_type_var_mapping(pass_class)
    return cast("dict[Any, type[Operation]]", arguments)[ProgramT]


def programs_of(module: ModuleOp, program_type: type[ProgramT]) -> list[ProgramT]:
    """The programs of one kind at the top of a module, in order."""
    return [op for op in module.ops if isinstance(op, program_type)]

"""`rasp-keep`: named s-ops as barriers to optimisations."""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.dialects.builtin import UnitAttr

from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.passes.support.program_pass import ProgramPass
from raspc.rasp_dialect import ProgramOp
from raspc.rasp_dialect.variable_op import variables_of
from raspc.values.diagnostic import RaspcError


@dataclass(frozen=True)
class RaspKeep(ProgramPass[ProgramOp]):
    """
    Make variables barriers: each keeps an s-op, and a vector that no other variable shares.

    `rasp-fuse-maps` and `rasp-merge-equal` leave the s-op of a kept variable in place,
    `convert-rasp-to-craft` gives it a vector that a component or an embedding writes, and
    `craft-narrow-spaces`, `craft-merge-heads` and `craft-share-neurons` do not change the vector or
    its writer. Other s-ops are optimised as before.

    Before:
    ```
    rasp.variable "opened" line 3
    rasp.variable "depth" line 4
    ```
    After, for the names "depth":
    ```
    rasp.variable "opened" line 3
    rasp.variable "depth" line 4 keep
    ```

    Options:
      names: the names of the variables, with commas between them; all variables if it is empty.
    """

    name = "rasp-keep"

    names: str = ""

    def apply_to(self, program: ProgramOp, analyses: AnalysisManager) -> None:
        variables = variables_of(program)
        wanted = [name.strip() for name in self.names.split(",")] if self.names else variables
        for name in wanted:
            if name not in variables:
                raise RaspcError(
                    f"{self.name}: there is no variable '{name}' in @{program.sym_name.data}",
                    remedy=f"choose from {', '.join(variables) or 'none'}; "
                    "rasp-declare-variables makes the records",
                )
            variables[name].keep = UnitAttr()

"""`transformer-check-variables`: an error for a variable that a model does not hold as recorded."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp

from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.passes.support.analysis_pass import AnalysisPass
from raspc.passes.support.declared_statistics import Statistic
from raspc.rasp_dialect.program_evaluator import find_program
from raspc.transformer_dialect.model_op import ModelOp
from raspc.values.diagnostic import RaspcError, error_at
from raspc.verification.variable_check import check_variables
from raspc.verification.variable_findings import VariableReport


@dataclass(frozen=True)
class TransformerCheckVariables(AnalysisPass):
    """
    Compare the variables of a model with the program that the same pipeline compiles.

    On all inputs, or on short ones and a sample of long ones, each located variable is decoded at
    each stage of its location; the value must be that of the interpreter. Each held variable is
    swapped between pairs of inputs of one length; the results must be those of the interpreter with
    the s-op swapped. A swap after which the program has no value, or of a variable that a reader
    computes anew, proves nothing and is counted. The pass changes nothing:

    ```
    rasp-opt program.mlir -p interp,transformer-check-variables --pass-statistics
    ```

    Before:
    ```
    transformer.variable "count" line 4 values<{1 to 3}> after<"layer0/attn"> ...
    ```
    After, the same, or for a wrong record an error with the variable, an input and the stage:
    ```
    variable 'count': the record is wrong: decoded wrong on a b at position 1 after layer0/attn
    ```

    `raspc verify MODEL --variables` makes the same comparison of a model file, and prints a table.

    Options:
      budget: the number of inputs to decode on, all inputs if there are no more; and the number of
        swaps of each variable.
      seed: the seed of random inputs and of swaps.
    """

    name = "transformer-check-variables"

    budget: int = 1000
    seed: int = 0

    reads_programs: ClassVar[bool] = True

    decoded = Statistic("positions at which a variable was decoded")
    swapped = Statistic("swaps that gave the results of the program")
    without_value = Statistic("swaps after which the program has no value")
    bypassed = Statistic("swaps of variables that a reader computes anew")

    def apply_with(self, ctx: Context, module: ModuleOp, analyses: AnalysisManager) -> None:
        if self.budget < 1:
            raise RaspcError(f"budget is {self.budget}", remedy="give 1 or more")
        models = [op for op in module.ops if isinstance(op, ModelOp)]
        if not models:
            raise RaspcError(
                "there is no transformer.model", remedy="run materialize-weights before this pass"
            )
        if analyses.source is None or analyses.lowered is None:
            raise error_at(
                models[0],
                "its variables are compared with the program that the same pipeline compiles",
                "begin the pipeline in the rasp dialect, or run raspc verify MODEL --variables",
            )
        for model in models:
            if not model.variables:
                raise error_at(
                    model,
                    "the model has no records of variables",
                    "begin the pipeline with rasp-declare-variables",
                )
            found = check_variables(
                model,
                find_program(analyses.source),
                find_program(analyses.lowered),
                budget=self.budget,
                seed=self.seed,
            )
            for report in found.variables:
                self._count(report)
            for report in found.wrong:
                raise error_at(
                    model,
                    f"variable '{report.name}': the record is wrong: {_first_fault(report)}",
                    "mend the pass that changed it; --print-ir-after=PASS shows its records",
                )

    def _count(self, report: VariableReport) -> None:
        self.decoded.add(report.decodings.positions)
        self.swapped.add(report.swaps.right)
        self.without_value.add(report.swaps.no_value + report.swaps.beyond)
        self.bypassed.add(report.swaps.bypassed)


def _first_fault(report: VariableReport) -> str:
    """The first wrong decoding or swap of a variable, in words."""
    if report.decodings.first_wrong is not None:
        return f"decoded wrong on {report.decodings.first_wrong}"
    return f"swapped wrong on {report.swaps.first_wrong}"

"""What another package may add to raspc, as the objects of entry points."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from xdsl.dialects.builtin import ModuleOp
from xdsl.interpreter import Interpreter, InterpreterFunctions, impl, register_impls
from xdsl.ir import Dialect, SSAValue
from xdsl.irdl import irdl_op_definition, operand_def

from raspc import craft_dialect, rasp_dialect
from raspc.backends.export.export_formats import Format
from raspc.backends.export.model_facts import ModelFacts
from raspc.backends.runners.numpy_runner import NumpyRunner
from raspc.backends.runners.runner_factory import Backend
from raspc.compile_stages import Stage
from raspc.craft_dialect.linear_map import LinearMap
from raspc.craft_dialect.space import Space
from raspc.passes.conversion.rasp_to_craft.program_under_conversion import Conversion
from raspc.transformer_dialect.model_op import ModelOp
from raspc.values import Domain

runs: list[str] = []
"""The names of the models for which `BACKEND` has made a runner."""


def make_runner(model: ModelOp, form: str, rows: int | None) -> NumpyRunner:
    runs.append(f"{model.sym_name.data} {form}")
    return NumpyRunner(model)


BACKEND = Backend(("plain",), make_runner)

LENGTHS = Stage("convert-rasp-to-craft", text=lambda module: f"{len(list(module.walk()))} ops")
"""A stage whose text is the number of ops."""


def export(model: ModelOp, path: Path, facts: ModelFacts) -> None:
    path.write_text(f"{model.sym_name.data}\n")


NAME_FORMAT = Format("extension_examples", "a file with the name", division=None, folder=False)


@irdl_op_definition
class DoubleOp(rasp_dialect.SOp):
    """Twice the number of an s-op."""

    name = "extra.double"

    number = operand_def(rasp_dialect.SOpType)

    def value_set(self, operands: list[Domain], max_seq_len: int) -> Domain:
        return Domain.of(2 * number for number in operands[0].numbers)


EXTRA = Dialect("extra", [DoubleOp])


@register_impls
class ExtraFunctions(InterpreterFunctions):
    @impl(DoubleOp)
    def run_double(self, interpreter: Interpreter, op: DoubleOp, args: tuple[Any, ...]) -> Any:
        return ([2 * number for number in args[0]],)


def lower_double(conversion: Conversion, op: rasp_dialect.SOp) -> SSAValue:
    assert isinstance(op, DoubleOp)
    source, axis = conversion.onehot(op.number, op), conversion.result_axis(op)
    entries = [
        (label, target, c)
        for label, number in zip(source.labels, source.values, strict=True)
        for target, c in conversion.encode(axis, 2 * number).items()
    ]
    space = conversion.declare(axis.name, Space((axis,)))
    operands = [conversion.vector(op.number)]
    return conversion.add(craft_dialect.LinearOp(operands, LinearMap.of(entries), space))


def construct_nothing(case: object) -> None:
    """A construction that declines every map."""
    runs.append("declined")


PIPELINE = "rasp-merge-equal,default"
CIRCLE_OF_PIPELINES = "circular"
NOT_A_PIPELINE = 3
MODULE = ModuleOp([])

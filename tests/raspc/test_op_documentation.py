"""The documentation of ops: the constructors that it names are those of Python."""

from importlib import import_module

import pytest
from xdsl.ir import Dialect
from xdsl.irdl import IRDLOperation

from raspc.craft_dialect import CRAFT
from raspc.op_documentation import constructor_of
from raspc.rasp_dialect import RASP, ConstantOp, SelectorWidthOp
from raspc.transformer_dialect import TRANSFORMER, MlpOp


@pytest.mark.parametrize("dialect", [RASP, CRAFT, TRANSFORMER], ids=lambda each: each.name)
def test_the_class_of_each_op_can_be_imported(dialect: Dialect) -> None:
    for op in dialect.operations:
        assert issubclass(op, IRDLOperation)
        module, _, name = constructor_of(op).partition("(")[0].rpartition(".")
        assert getattr(import_module(module), name) is op


def test_parameters_and_defaults() -> None:
    assert constructor_of(SelectorWidthOp) == (
        "raspc.rasp_dialect.SelectorWidthOp(selector, result_type=None, *, sop_name=None, "
        "encoding=None)"
    )
    assert "activation=Activation.RELU" in constructor_of(MlpOp)
    assert ConstantOp(1, sop_name="one").sop_name is not None

"""The function that a model becomes: its arguments, results and body."""

from __future__ import annotations

from xdsl.dialects.builtin import (
    DYNAMIC_INDEX,
    AnyFloat,
    ArrayAttr,
    DictionaryAttr,
    StringAttr,
    TensorType,
    f16,
    f32,
    f64,
    i32,
)
from xdsl.dialects.func import FuncOp, ReturnOp
from xdsl.ir import Attribute, Block, Region

from raspc.passes.conversion.transformer_to_stablehlo.component_lowering import Network
from raspc.passes.conversion.transformer_to_stablehlo.tensor_builder import (
    Shape,
    SizeName,
    Tensor,
    TensorBuilder,
)
from raspc.passes.support.rewriting import copy_location
from raspc.transformer_dialect import ModelOp, WeightAttr
from raspc.transformer_dialect.weights import ElementType

WEIGHT_NAME = "transformer.weight"
"""The attribute of an argument that has the name of the weight."""

ELEMENTS: dict[ElementType, AnyFloat] = {"f16": f16, "f32": f32, "f64": f64}


def lower_model(model: ModelOp, name: str, *, batch: int | None, length: int | None) -> FuncOp:
    """
    The function @name of ids [batch, length] and weights, which gives the logits.

    A size that is None is known at run time only.
    """
    parameters = model.parameters
    first = next(iter(parameters.values()))
    element = ELEMENTS[first.data.element_type]
    sizes: dict[SizeName, int | None] = {"B": batch, "T": length}
    block = Block()
    ids = block.insert_arg(
        TensorType(i32, [DYNAMIC_INDEX if n is None else n for n in sizes.values()]), 0
    )
    ids.name_hint = "ids"
    build = TensorBuilder(block, element, sizes, ids)
    weights = {name: _argument(build, name, weight) for name, weight in parameters.items()}
    logits = Network(build, weights).lower(model)
    block.add_op(ReturnOp(*(each.value for each in logits)))
    function = FuncOp(
        name,
        (block.arg_types, [each.value.type for each in logits]),
        Region(block),
        visibility="public",
        arg_attrs=ArrayAttr([DictionaryAttr({}), *(_named(name) for name in parameters)]),
    )
    copy_location(model, function)
    return function


def _argument(build: TensorBuilder, name: str, weight: WeightAttr) -> Tensor:
    shape: Shape = weight.shape
    argument = build.block.insert_arg(build.type_of(shape), len(build.block.args))
    argument.name_hint = name.replace("/", "_")
    return Tensor(argument, shape)


def _named(name: str) -> DictionaryAttr:
    attribute: Attribute = StringAttr(name)
    return DictionaryAttr({WEIGHT_NAME: attribute})

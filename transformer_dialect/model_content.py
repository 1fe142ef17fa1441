"""
The content of a model as a value that is compared faster than its text.

    before = content_of(model)
    ...
    changed = content_of(model) != before
"""

from collections.abc import Hashable

from xdsl.ir import Operation, SSAValue

from raspc.transformer_dialect.model_op import ModelOp

_CERTIFICATE = "certificate"
"""The property of a model that says something about the content, and is no part of it."""


def content_of(model: ModelOp) -> Hashable:
    """
    The structure, attributes and weights of a model, certificate aside.

    The contents of two models are equal if the ops of the models are equal in order, nesting,
    operands and attributes. The names of SSA values are no part of a content.
    """
    numbers: dict[SSAValue, int] = {}

    def number(value: SSAValue) -> int:
        return numbers.setdefault(value, len(numbers))

    def content(op: Operation) -> Hashable:
        properties = tuple(
            (name, value)
            for name, value in sorted(op.properties.items())
            if op is not model or name != _CERTIFICATE
        )
        operands = tuple(number(operand) for operand in op.operands)
        results = tuple((number(result), result.type) for result in op.results)
        blocks = tuple(
            tuple((number(arg), arg.type) for arg in block.args)
            for region in op.regions
            for block in region.blocks
        )
        nested = tuple(
            content(each) for region in op.regions for block in region.blocks for each in block.ops
        )
        attributes = tuple(sorted(op.attributes.items()))
        return op.name, properties, attributes, operands, results, blocks, nested

    return content(model)

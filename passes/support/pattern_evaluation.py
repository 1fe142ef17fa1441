"""
Evaluation of the two sides of a PDL rewrite of scalar ops or of selector ops.

    for pair in PatternPair.all_of(pattern, values):
        before, after = pair.results((1, None))          # for the operands, in order

The ops that the pattern matches, and those that the rewrite creates, are built on operands of their
own, and run by the meaning of the rasp dialect.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import product
from typing import TypeAlias, cast

from xdsl.dialects import pdl
from xdsl.dialects.builtin import ModuleOp
from xdsl.interpreter import Interpreter
from xdsl.ir import Attribute, Block, Operation, SSAValue, TypeAttribute
from xdsl.utils.exceptions import VerifyException

from raspc.rasp_dialect import (
    RASP,
    Comparison,
    ComparisonAttr,
    SelectorType,
    ValueAttr,
    ValueType,
)
from raspc.rasp_dialect.interpreter import RaspFunctions
from raspc.rasp_dialect.scalar_ops import ScalarOpInterface
from raspc.rasp_dialect.selector_ops import SelectorOp
from raspc.values import Value
from raspc.values.diagnostic import error_at

SelectorValue: TypeAlias = list[list[bool]]
"""The rows of a relation: for each query, whether each key is selected."""

OPS = {op.name: op for op in RASP.operations}
"""The ops of the rasp dialect by name."""


@dataclass
class PatternPair:
    """A matched op and its replacement, for one choice of the attributes that are free."""

    operands: list[SSAValue]
    """The values that the pattern matches as operands."""
    before: SSAValue
    after: SSAValue
    chosen: dict[str, str]
    """The chosen attributes, as text."""
    _functions: RaspFunctions = field(default_factory=RaspFunctions)

    @classmethod
    def all_of(cls, pattern: pdl.PatternOp, values: Sequence[Value]) -> Iterator[PatternPair]:
        """The pairs of a pattern; raises a `RaspcError` for an op without a value of its own."""
        free = _free_attributes(pattern)
        for choice in product(*(_choices(pattern, name, values) for name in free.values())):
            chosen = dict(zip(free, choice, strict=True))
            texts = {free[value]: str(attribute) for value, attribute in chosen.items()}
            yield _Builder(pattern, chosen).pair(texts)

    def results(
        self, case: Sequence[Value | SelectorValue]
    ) -> tuple[Value | SelectorValue, Value | SelectorValue]:
        """The values of both sides for values of the operands."""
        known: dict[SSAValue, Value | SelectorValue] = dict(zip(self.operands, case, strict=True))
        return self._value(self.before, known), self._value(self.after, known)

    def _value(
        self, value: SSAValue, known: dict[SSAValue, Value | SelectorValue]
    ) -> Value | SelectorValue:
        if value not in known:
            op = value.owner
            assert isinstance(op, Operation)
            args = tuple(self._value(operand, known) for operand in op.operands)
            if isinstance(op, ScalarOpInterface):
                known[value] = op.evaluate(cast(tuple[Value, ...], args))
            else:
                interpreter = Interpreter(ModuleOp([]))
                interpreter.register_implementations(self._functions)
                (known[value],) = interpreter.run_op(op, args)
        return known[value]


def _free_attributes(pattern: pdl.PatternOp) -> dict[SSAValue, str]:
    """The attributes without a value that ops of a pattern have, each with its name."""
    found: dict[SSAValue, str] = {}
    for op in pattern.walk():
        if isinstance(op, pdl.OperationOp):
            for name, value in zip(op.attributeValueNames, op.attribute_values, strict=True):
                owner = value.owner
                if isinstance(owner, pdl.AttributeOp) and owner.value is None:
                    found.setdefault(value, name.data)
    return found


def _choices(pattern: pdl.PatternOp, name: str, values: Sequence[Value]) -> list[Attribute]:
    """The attributes that a free attribute takes, by the name of the property."""
    match name:
        case "comparison":
            return [ComparisonAttr(each) for each in Comparison]
        case "value":
            return [ValueAttr(each) for each in values]
        case _:
            raise error_at(
                pattern,
                f"the attribute '{name}' has no value, and its values are not known",
                "give the attribute a value in the pattern",
            )


class _Builder:
    """Builds the ops of both sides of a pattern."""

    def __init__(self, pattern: pdl.PatternOp, attributes: dict[SSAValue, Attribute]):
        self.pattern = pattern
        self.attributes = attributes
        self.values: dict[SSAValue, SSAValue] = {}
        """The built value of each `pdl.operand` and `pdl.result`."""
        self.ops: dict[SSAValue, Operation] = {}
        """The built op of each `pdl.operation`."""
        self.operands: list[SSAValue] = []

    def pair(self, chosen: dict[str, str]) -> PatternPair:
        """The two sides, for the attributes of the builder, of which some are chosen."""
        rewrite = self.pattern.body.block.last_op
        assert isinstance(rewrite, pdl.RewriteOp)
        for op in self.pattern.body.block.ops:
            self._build(op)
        sides = None
        for op in rewrite.body.block.ops if rewrite.body.blocks else ():
            if isinstance(op, pdl.ReplaceOp):
                sides = self.ops[op.op_value].results[0], self._replacement(op)
            else:
                self._build(op)
        if sides is None:
            raise error_at(
                self.pattern, "the pattern replaces no op", "end its rewrite in pdl.replace"
            )
        return PatternPair(self.operands, *sides, chosen)

    def _replacement(self, op: pdl.ReplaceOp) -> SSAValue:
        if op.repl_operation is not None:
            return self.ops[op.repl_operation].results[0]
        if len(op.repl_values) != 1:
            raise error_at(
                self.pattern,
                f"the pattern replaces an op of one result by {len(op.repl_values)} values",
                "name one value in pdl.replace",
            )
        return self.values[op.repl_values[0]]

    def _build(self, op: Operation) -> None:
        match op:
            case pdl.OperandOp():
                argument = Block(arg_types=(self._type_of(op),)).args[0]
                argument.name_hint = op.value.name_hint
                self.operands.append(argument)
                self.values[op.value] = argument
            case pdl.AttributeOp():
                if op.value is not None:
                    self.attributes.setdefault(op.output, op.value)
            case pdl.ResultOp():
                self.values[op.val] = self._result(op)
            case pdl.OperationOp():
                self.ops[op.op] = self._operation(op)
            case pdl.TypeOp() | pdl.RewriteOp():
                pass
            case _:
                raise error_at(
                    self.pattern,
                    f"{op.name} in a pattern cannot be evaluated",
                    "use pdl.operand, pdl.attribute, pdl.operation, pdl.result and pdl.replace",
                )

    def _result(self, op: pdl.ResultOp) -> SSAValue:
        index, built = op.index.value.data, self.ops[op.parent_]
        if index != 0:
            raise error_at(
                self.pattern, f"'{built.name}' has no result {index}", "name its result 0"
            )
        return built.results[0]

    def _type_of(self, op: pdl.OperandOp) -> TypeAttribute:
        """The type of an operand: that of its constraint, or of the ops of the pattern."""
        declared = None if op.value_type is None else op.value_type.owner
        if isinstance(declared, pdl.TypeOp) and declared.constantType is not None:
            return declared.constantType
        kinds = [
            OPS.get(each.opName.data)
            for each in self.pattern.walk()
            if isinstance(each, pdl.OperationOp) and each.opName is not None
        ]
        is_selector = any(kind is not None and issubclass(kind, SelectorOp) for kind in kinds)
        return SelectorType() if is_selector else ValueType()

    def _operation(self, op: pdl.OperationOp) -> Operation:
        name = "" if op.opName is None else op.opName.data
        kind = OPS.get(name)
        is_selector = kind is not None and issubclass(kind, SelectorOp)
        is_scalar = kind is not None and issubclass(kind, ScalarOpInterface)
        if kind is None or not (is_selector or is_scalar) or name == "rasp.select":
            raise error_at(
                self.pattern,
                f"'{name}' has no value that depends on its operands and attributes alone",
                "write patterns of scalar ops, or of rasp.selector_and, _or, _not and _single",
            )
        properties = {
            key.data: self.attributes[value]
            for key, value in zip(op.attributeValueNames, op.attribute_values, strict=True)
        }
        built = kind.create(
            operands=[self.values[value] for value in op.operand_values],
            result_types=[SelectorType() if is_selector else ValueType()],
            properties=properties,
        )
        try:
            built.verify(verify_nested_ops=False)
        except VerifyException as error:
            raise error_at(
                self.pattern, f"'{name}' does not verify: {error}", "correct its operands"
            ) from error
        return built

"""
Rewrite rules as trees, read off `pdl.pattern` ops.

    pdl.pattern of (x + y) - y -> x       ==>       Rule(Tree(sub, Tree(add, 0, 1), 1), 0)

xDSL's own passes of e-graphs run such patterns too, through `pdl_interp`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import TypeAlias

from xdsl.context import Context
from xdsl.dialects import builtin, pdl
from xdsl.ir import Attribute, Operation, SSAValue
from xdsl.parser import Parser
from xdsl.utils.exceptions import ParseError, VerifyException

from raspc.passes.rasp.saturate.function_rules import NUMBER_RULES, VALUE_RULES
from raspc.passes.rasp.saturate.rule_text import patterns_of
from raspc.passes.rasp.saturate.selector_rules import SELECTOR_RULES
from raspc.passes.support.pattern_evaluation import OPS, PatternPair
from raspc.rasp_dialect import RASP
from raspc.values import RaspcError
from raspc.values.diagnostic import error_at


@dataclass(frozen=True)
class Tree:
    """
    An op of a rule.

    Attributes:
        kind: the class of the op.
        operands: the operands; an integer is the number of a variable.
        properties: by name, an attribute, or the number of an attribute that may be any.

    """

    kind: type[Operation]
    operands: tuple[Side, ...]
    properties: tuple[tuple[str, Attribute | int], ...]


Side: TypeAlias = Tree | int


@dataclass(frozen=True)
class Rule:
    """A rule: the term that it matches, and an equal term."""

    matched: Tree
    equal: Side


@lru_cache(maxsize=8)
def function_rules(file: str) -> tuple[Rule, ...]:
    """The rules of scalar functions, and the rules of a file unless its name is ""."""
    patterns = (*patterns_of(VALUE_RULES), *patterns_of(NUMBER_RULES), *_patterns_in(file))
    return tuple(map(rule_of, patterns))


@lru_cache(maxsize=8)
def selector_rules(file: str) -> tuple[Rule, ...]:
    """The rules of selectors, and the rules of a file unless its name is ""."""
    return tuple(map(rule_of, (*patterns_of(SELECTOR_RULES, selectors=True), *_patterns_in(file))))


def _patterns_in(file: str) -> list[pdl.PatternOp]:
    """The patterns of a file; raises a `RaspcError` if there is no such file, or no pattern."""
    if not file:
        return []
    context = Context()
    for dialect in (builtin.Builtin, pdl.PDL, RASP):
        context.load_dialect(dialect)
    try:
        text = Path(file).read_text(encoding="utf-8")
        module = Parser(context, text, file).parse_module()
        module.verify()
    except (OSError, UnicodeDecodeError, ParseError, VerifyException) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is no IR that verifies"
        raise RaspcError(
            f"the rules of rasp-saturate cannot be read from '{file}': {reason}",
            remedy="name a file of pdl.pattern ops",
        ) from error
    found = [op for op in module.ops if isinstance(op, pdl.PatternOp)]
    for pattern in found:
        next(PatternPair.all_of(pattern, (0,)))  # raises an error for an op that does not verify
    if not found:
        raise RaspcError(f"the file '{file}' has no rules", remedy="name a file of pdl.pattern ops")
    return found


def rule_of(pattern: pdl.PatternOp) -> Rule:
    """The rule of a pattern whose sides `PatternPair` can build."""
    return _Reader(pattern).rule()


@dataclass
class _Reader:
    """Reads the ops of one pattern."""

    pattern: pdl.PatternOp
    sides: dict[SSAValue, Side] = field(default_factory=dict[SSAValue, Side])
    """The side that each value, or op, of the pattern is."""
    attributes: dict[SSAValue, Attribute | int] = field(
        default_factory=dict[SSAValue, Attribute | int]
    )

    def rule(self) -> Rule:
        """The rule of the pattern."""
        rewrite = self.pattern.body.block.last_op
        assert isinstance(rewrite, pdl.RewriteOp)
        self._read(self.pattern.body.block.ops)
        self._read(rewrite.body.block.ops)
        replace = rewrite.body.block.last_op
        assert isinstance(replace, pdl.ReplaceOp)
        (value,) = replace.repl_values or (replace.repl_operation,)
        matched = self.sides[replace.op_value]
        assert isinstance(matched, Tree)
        assert value is not None
        equal = self.sides[value]
        if not _variables(equal) <= _variables(matched):
            raise error_at(
                self.pattern,
                "the replacement has an operand or attribute that the replaced op lacks",
                "replace the root of the pattern, by operands and attributes of its ops",
            )
        return Rule(matched, equal)

    def _read(self, ops: Iterable[Operation]) -> None:
        for op in ops:
            match op:
                case pdl.OperandOp():
                    self.sides[op.value] = len(self.sides)
                case pdl.AttributeOp():
                    free = len(self.attributes)
                    self.attributes[op.output] = free if op.value is None else op.value
                case pdl.ResultOp():
                    self.sides[op.val] = self.sides[op.parent_]
                case pdl.OperationOp():
                    self.sides[op.op] = self._tree(op)
                case _:
                    pass

    def _tree(self, op: pdl.OperationOp) -> Tree:
        assert op.opName is not None, "patterns of files are built before they are read"
        properties = [
            (key.data, self.attributes[value])
            for key, value in zip(op.attributeValueNames, op.attribute_values, strict=True)
        ]
        operands = tuple(self.sides[value] for value in op.operand_values)
        return Tree(
            OPS[op.opName.data], operands, tuple(sorted(properties, key=lambda each: each[0]))
        )


def _variables(side: Side) -> set[tuple[str, int]]:
    """The variables of a side: operands, and attributes that may be any."""
    if isinstance(side, int):
        return {("operand", side)}
    found = {("attribute", value) for _, value in side.properties if isinstance(value, int)}
    return found.union(*map(_variables, side.operands))

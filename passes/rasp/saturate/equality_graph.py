"""
An e-graph of the terms of one function: classes of equal terms, to which rules add others.

    %x = equivalence.class %x_0
    %0 = rasp.sub %x, %y
    %1 = rasp.add %x, %2                     // %2 is the class of `rasp.neg %y`
    %3 = equivalence.class %0, %1

The classes are ops of xDSL's `equivalence` dialect, and xDSL's interpreter matches the rules. A
rule applies only where its two sides have the same values in all cases of the arguments, and
classes with the same values are one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from xdsl.dialects.equivalence import AnyClassOp, ClassOp, ConstantClassOp
from xdsl.interpreter import Interpreter
from xdsl.interpreters.eqsat_pdl_interp import EqsatPDLInterpFunctions
from xdsl.interpreters.pdl_interp import PDLInterpFunctions
from xdsl.ir import Block, Operation, SSAValue, TypeAttribute
from xdsl.pattern_rewriter import PatternRewriter
from xdsl.traits import ConstantLike

from raspc.passes.rasp.saturate.class_values import ClassValues, Column, Evaluate
from raspc.passes.rasp.saturate.rewrite_rules import RuleSet
from raspc.values.value import Value


@dataclass(frozen=True)
class Limits:
    """
    The bounds of a saturation, which ends at the first that it reaches.

    Attributes:
        iterations: the most rounds, in each of which all rules are matched once.
        nodes: the most terms.

    """

    iterations: int
    nodes: int


class _GuardedUnions(EqsatPDLInterpFunctions):
    """xDSL's functions of e-graphs, but that classes with other values are never one."""

    def __init__(self, values: ClassValues):
        super().__init__()
        self.values = values

    def eclass_union(self, interpreter: Interpreter, a: AnyClassOp, b: AnyClassOp) -> bool:
        a, b = self.eclass_union_find.find(a), self.eclass_union_find.find(b)
        if a is b or self.values.of(a).key != self.values.of(b).key:
            return False
        return super().eclass_union(interpreter, a, b)


class EqualityGraph:
    """
    An e-graph of terms of some arguments.

    Args:
        type: the type of all terms.
        cases: the values of the arguments, case by case; at least one case.
        arity: the number of arguments.
        evaluate: the meaning of the ops.
        literal: the op of a constant; None if constants have no op.

    """

    def __init__(
        self,
        type: TypeAttribute,
        arity: int,
        cases: Sequence[Sequence[Value]],
        evaluate: Evaluate,
        literal: Callable[[Value], Operation] | None = None,
    ):
        self.block = Block(arg_types=[type] * arity)
        columns = [Column(tuple(case[i] for case in cases)) for i in range(arity)]
        by_argument: dict[SSAValue, Column] = dict(zip(self.block.args, columns, strict=True))
        self.values = ClassValues(by_argument, len(cases), evaluate)
        self._literal = literal
        self._functions = _GuardedUnions(self.values)
        self._by_term: dict[SSAValue, AnyClassOp] = {}
        self.arguments = [self._new_class(argument) for argument in self.block.args]

    def add(self, op: Operation) -> AnyClassOp:
        """The class of a new term, an op whose operands are the values of classes."""
        known = self._functions.known_ops.get(op)
        if known is not None and known.parent is self.block:
            return self.find(_class_with(known))
        if known is not None:
            self._functions.known_ops.pop(known)
        self.block.add_op(op)
        self._functions.known_ops[op] = op
        return self._new_class(op.results[0])

    def _new_class(self, term: SSAValue) -> AnyClassOp:
        is_literal = isinstance(term.owner, Operation) and term.owner.has_trait(ConstantLike)
        new = ConstantClassOp(term) if is_literal else ClassOp(term)  # type: ignore[arg-type]
        self.block.add_op(new)
        self._functions.eclass_union_find.add(new)
        return new

    def find(self, each: AnyClassOp) -> AnyClassOp:
        """The class that a class has become a part of."""
        return self._functions.eclass_union_find.find(each)

    def classes(self) -> list[AnyClassOp]:
        """The classes, in the order of the block."""
        return [op for op in self.block.ops if isinstance(op, (ClassOp, ConstantClassOp))]

    def terms(self) -> Iterator[Operation]:
        """The terms that are ops."""
        return (op for op in self.block.ops if not isinstance(op, (ClassOp, ConstantClassOp)))

    def saturate(self, rules: RuleSet, limits: Limits) -> None:
        """Apply rules until nothing is new, or a limit is reached."""
        first = self.block.first_op
        if first is None:
            return
        interpreter = Interpreter(rules.module)
        pdl = PDLInterpFunctions()
        PDLInterpFunctions.set_ctx(interpreter, rules.context)
        interpreter.register_implementations(self._functions)
        interpreter.register_implementations(pdl)
        rewriter = PatternRewriter(first)
        rewriter.operation_modification_handler.append(self._functions.modification_handler)
        pdl.set_rewriter(interpreter, rewriter)
        applied: set[tuple[Any, ...]] = set()
        self._merge_equal(interpreter)
        for _ in range(limits.iterations):
            before = self._size()
            has_room = self._apply_rules(interpreter, rules, limits.nodes, applied)
            changed = bool(self._functions.worklist)
            self._functions.rebuild(interpreter)
            changed |= self._merge_equal(interpreter)
            if not has_room or not (changed or self._size() != before):
                return

    def _apply_rules(
        self, interpreter: Interpreter, rules: RuleSet, nodes: int, applied: set[tuple[Any, ...]]
    ) -> bool:
        """Apply each new match of the rules; whether there was room for all."""
        functions = self._functions
        for root in list(self.terms()):
            interpreter.call_op(rules.matcher, (root,))
            if len(functions.pending_rewrites) > nodes * nodes:
                break
        matches, functions.pending_rewrites = functions.pending_rewrites, []
        for match in matches:
            name, root, arguments = match
            key = (name, root, arguments)
            if key in applied:
                continue
            applied.add(key)
            if self._size() >= nodes:
                return False
            functions.pending_rewrites = [match]
            functions.execute_pending_rewrites(interpreter)
        return True

    def _size(self) -> int:
        """The number of terms that are ops, at most."""
        return sum(1 for _ in self.terms())

    def _merge_equal(self, interpreter: Interpreter) -> bool:
        """Make classes with the same values one, with a literal if these are one value."""
        functions = self._functions
        by_key: dict[object, AnyClassOp] = {}
        changed = False
        for each in self.classes():
            if each.parent is None:
                continue  # a part of another by now
            column = self.values.of(each)
            if self._literal is not None and column.is_constant and isinstance(each, ClassOp):
                constant = self.add(self._literal(column.values[0]))
                changed |= self._unite(interpreter, each, constant)
                each = self.find(each)
            other = by_key.setdefault(column.key, each)
            changed |= self._unite(interpreter, self.find(other), self.find(each))
        functions.rebuild(interpreter)
        return changed

    def _unite(self, interpreter: Interpreter, a: AnyClassOp, b: AnyClassOp) -> bool:
        if self._functions.eclass_union(interpreter, a, b):
            self._functions.worklist.append(a)
            return True
        return False


def _class_with(term: Operation) -> AnyClassOp:
    """The class that a term of the graph is in."""
    use = term.results[0].first_use
    assert use is not None and isinstance(use.operation, (ClassOp, ConstantClassOp))
    return use.operation

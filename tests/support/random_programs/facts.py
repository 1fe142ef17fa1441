"""The check of facts of analyses against the values of a program on inputs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from xdsl.dialects.builtin import ModuleOp
from xdsl.interpreter import Interpreter
from xdsl.ir import SSAValue

import raspc.rasp_dialect as rasp
from raspc.rasp_dialect.analysis.selected_positions import (
    excludes_first,
    selects_first,
    selects_first_alone,
    width_range,
)
from raspc.rasp_dialect.analysis.structural_equality import selector_key
from raspc.rasp_dialect.analysis.value_sets import ValueAnalysis
from raspc.rasp_dialect.interpreter import RaspFunctions
from raspc.values import RaspcError, Value
from raspc.values.text import domain_text


class WrongFact(AssertionError):
    """The error of a fact that does not hold on an input."""


class Tracer:
    """The values of every s-op and selector of a program on an input, without those in error."""

    def __init__(self, program: rasp.ProgramOp):
        self.program = program
        self.functions = RaspFunctions()
        self.interpreter = Interpreter(ModuleOp([]))
        self.interpreter.register_implementations(self.functions)

    def __call__(self, tokens: Sequence[Value]) -> dict[SSAValue, list[Any]]:
        self.functions.tokens = list(tokens)
        values: dict[SSAValue, list[Any]] = {}
        for op in self.program.body.block.ops:
            if not isinstance(op, (rasp.SOp, rasp.SelectorOp)):
                continue
            if any(operand not in values for operand in op.operands):
                continue
            args = tuple(values[operand] for operand in op.operands)
            try:
                (values[op.results[0]],) = self.interpreter.run_op(op, args)
            except RaspcError:
                continue
        return values


def check_facts(program: rasp.ProgramOp, inputs: Sequence[Sequence[Value]]) -> None:
    """Check every fact of the analyses of a program on the inputs."""
    for same_operand in ("diagonal", "product"):
        _Claims(program, same_operand).check(inputs)


class _Claims:
    """The facts of the analyses of a program."""

    def __init__(self, program: rasp.ProgramOp, same_operand: str):
        self.program = program
        self.analysis = ValueAnalysis(program, same_operand=same_operand)
        ops = list(program.body.block.ops)
        self.sops = [op.result for op in ops if isinstance(op, rasp.SOp)]
        self.selectors = [op.results[0] for op in ops if isinstance(op, rasp.SelectorOp)]
        self.known = [sop for sop in self.sops if self._has_values(sop)]

    def _has_values(self, sop: SSAValue) -> bool:
        try:
            self.analysis.domain(sop)
        except RaspcError:
            return False
        return True

    def check(self, inputs: Sequence[Sequence[Value]]) -> None:
        facts = self.analysis.facts
        known = set(self.known)
        sound = [s for s in self.selectors if set(_read_by(s)) <= known]
        of_selectors = {
            self._selects_something: [s for s in sound if facts.selects_something(s)],
            self._selects_everything: [s for s in sound if facts.selects_everything(s)],
            self._selects_nothing: [s for s in sound if facts.selects_nothing(s)],
            self._selects_at_most_one: [s for s in sound if facts.at_most_one(s)],
            self._selects_first: [s for s in sound if selects_first(s, facts)],
            self._excludes_first: [s for s in sound if excludes_first(s, facts)],
            self._selects_first_alone: [s for s in sound if selects_first_alone(s, facts)],
        }
        widths = {s: width_range(s, facts) for s in sound}
        of_sops = {
            self._is_unique: [v for v in self.known if facts.unique(v)],
            self._is_uniform: [v for v in self.known if facts.uniform(v)],
            self._is_rank: [v for v in self.known if facts.is_rank(v)],
        }
        agreeing = [(s, v) for s in sound for v in self.known if facts.single_valued(s, v)]
        determined = [(v, by) for v in self.known for by in self.known if facts.determined(v, by)]
        forms = [(v, form) for v in self.known if (form := facts.positions.of(v)) is not None]
        trace = Tracer(self.program)
        for tokens in inputs:
            self.values = trace(tokens)
            self.tokens = tokens
            for sop in self.known:
                self._check_values(sop)
            for holds, claimed in (*of_selectors.items(), *of_sops.items()):
                for value in claimed:
                    if value in self.values and not holds(self.values[value]):
                        raise self._wrong(value, f"is wrongly claimed: {holds.__name__}")
            for s, (least, most) in widths.items():
                if not all(least <= sum(row) <= most for row in self._rows(s)):
                    raise self._wrong(s, f"has other widths than {least} to {most}")
            for s, v in agreeing:
                if not self._agree(s, v):
                    raise self._wrong(s, f"selects different values of {v.owner}")
            for v, by in determined:
                if not self._is_determined(v, by):
                    raise self._wrong(v, f"is not determined by {by.owner}")
            for v, form in forms:
                if v in self.values and list(self.values[v]) != form.values(len(tokens)):
                    raise self._wrong(v, f"is not {form}")

    def _seen(self, row: Sequence[bool], query: int) -> Sequence[bool]:
        """The part of a selector's row that a mask leaves to a query."""
        return row[: query + 1] if self.program.is_causal else row

    @staticmethod
    def _selects_something(rows: Sequence[Sequence[bool]]) -> bool:
        return all(map(any, rows))

    def _selects_everything(self, rows: Sequence[Sequence[bool]]) -> bool:
        return all(all(self._seen(row, query)) for query, row in enumerate(rows))

    @staticmethod
    def _selects_nothing(rows: Sequence[Sequence[bool]]) -> bool:
        return not any(map(any, rows))

    @staticmethod
    def _selects_at_most_one(rows: Sequence[Sequence[bool]]) -> bool:
        return all(sum(row) <= 1 for row in rows)

    @staticmethod
    def _selects_first(rows: Sequence[Sequence[bool]]) -> bool:
        return all(row[0] for row in rows)

    @staticmethod
    def _excludes_first(rows: Sequence[Sequence[bool]]) -> bool:
        return not any(row[0] for row in rows)

    @staticmethod
    def _selects_first_alone(rows: Sequence[Sequence[bool]]) -> bool:
        return all(row[0] and sum(row) == 1 for row in rows)

    @staticmethod
    def _is_unique(values: Sequence[Value]) -> bool:
        defined = [value for value in values if value is not None]
        return len(set(defined)) == len(defined)

    @staticmethod
    def _is_uniform(values: Sequence[Value]) -> bool:
        return len(set(values)) == 1

    @staticmethod
    def _is_rank(values: Sequence[Value]) -> bool:
        return set(values) == set(range(len(values)))

    def _wrong(self, value: SSAValue, what: str) -> WrongFact:
        return WrongFact(f"on {list(self.tokens)}, {value.owner} {what}")

    def _rows(self, selector: SSAValue) -> list[list[bool]]:
        return self.values.get(selector, [])

    def _check_values(self, sop: SSAValue) -> None:
        claimed = self.analysis.values_of(sop)
        for position, value in enumerate(self.values.get(sop, ())):
            if value not in claimed.domain:
                raise self._wrong(sop, f"is {value}, not in {domain_text(claimed.domain)}")
            if claimed.by_width is None:
                continue
            for s in self.selectors:
                if s not in self.values or selector_key(s) != claimed.selector:
                    continue
                width = sum(self.values[s][position])
                here = claimed.by_width[width]
                if value not in here:
                    raise self._wrong(sop, f"is {value} at width {width}, not in {here}")

    def _agree(self, selector: SSAValue, sop: SSAValue) -> bool:
        values = self.values.get(sop)
        if values is None:
            return True
        chosen = (
            {value for value, is_selected in zip(values, row, strict=True) if is_selected}
            for row in self._rows(selector)
        )
        return all(len(each) <= 1 for each in chosen)

    def _is_determined(self, sop: SSAValue, by: SSAValue) -> bool:
        if sop not in self.values or by not in self.values:
            return True
        seen: dict[Value, Value] = {}
        for value, other in zip(self.values[sop], self.values[by], strict=True):
            if other is not None and seen.setdefault(other, value) != value:
                return False
        return True


def _read_by(selector: SSAValue) -> list[SSAValue]:
    """The s-ops that a selector depends on, directly or through other s-ops."""
    found: list[SSAValue] = []
    todo = [selector]
    while todo:
        for operand in todo.pop().owner.operands:  # pyright: ignore
            is_selector = isinstance(operand.type, rasp.SelectorType)
            (todo if is_selector else found).append(operand)
    return found

"""
The JSON form of a rasp program: a numbered node for each s-op and selector, in order.

The schema, `raspc-program/1`, is described in docs/checker.md; `raspc_check` reads it.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from xdsl.ir import Operation, Region, SSAValue

from raspc.rasp_dialect import (
    AggregateOp,
    AggregateSumOp,
    ConstantOp,
    FillOp,
    IndicesOp,
    LazyMapOp,
    LengthOp,
    MapOp,
    ProgramOp,
    SelectOp,
    SelectorAndOp,
    SelectorBestOp,
    SelectorNotOp,
    SelectorOrOp,
    SelectorSingleOp,
    SelectorWidthOp,
    TokensOp,
)
from raspc.rasp_dialect.logic_ops import CmpOp
from raspc.rasp_dialect.scalar_ops import LiteralOp, YieldOp
from raspc.rasp_dialect.tuple_ops import InOp, ItemOp, LookupOp
from raspc.values import Domain, Value

SCHEMA = "raspc-program/1"

SOURCES = {TokensOp: "tokens", IndicesOp: "indices", LengthOp: "length"}


def program_form(program: ProgramOp) -> tuple[dict[str, Any], dict[SSAValue, int]]:
    """The form of a program, and the number of the node of each s-op and selector."""
    numbers: dict[SSAValue, int] = {}
    nodes: list[dict[str, Any]] = []
    domains = program.domains
    for op in program.body.block.ops:
        entry = _node(op, numbers)
        if entry is None:
            continue
        result = op.results[0]
        numbers[result] = len(nodes)
        entry["name"] = sop_name(op)
        domain = _claimed(result, domains)
        if domain is not None:
            entry["domain"] = [value_form(value) for value in domain]
            if domain.undefined:
                entry["domain"].append(None)
        nodes.append(entry)
    return {
        "schema": SCHEMA,
        "vocab": [value_form(value) for value in program.vocab.data],
        "max_seq_len": program.max_seq_len,
        "causal": program.is_causal,
        "nodes": nodes,
        "results": [numbers[value] for value in program.return_op.values],
    }, numbers


def sop_name(op: Operation) -> str:
    """The source name of an s-op or selector, or the name of its SSA value."""
    name = getattr(op, "sop_name", None)
    if name is not None:
        return name.data
    return op.results[0].name_hint or op.name.removeprefix("rasp.")


def value_form(value: Value) -> Any:
    """The JSON form of a value: {"q": [1, 3]} for 1/3, {"t": [...]} for a tuple."""
    if isinstance(value, Fraction):
        return {"q": [value.numerator, value.denominator]}
    if isinstance(value, tuple):
        return {"t": [value_form(item) for item in value]}
    return value


def _claimed(result: SSAValue, domains: Mapping[str, Domain]) -> Domain | None:
    name = getattr(result.type, "domain", None)
    return None if name is None else domains.get(str(name))


def _node(op: Operation, numbers: Mapping[SSAValue, int]) -> dict[str, Any] | None:
    match op:
        case TokensOp() | IndicesOp() | LengthOp():
            return {"op": SOURCES[type(op)]}
        case ConstantOp():
            return {"op": "constant", "value": value_form(op.value.data)}
        case MapOp():
            operands = [numbers[arg] for arg in op.args]
            return {"op": "map", "operands": operands, "function": function_form(op.body)}
        case LazyMapOp():
            operands = [numbers[arg] for arg in op.args]
            return {"op": "lazy_map", "operands": operands, "function": function_form(op.body)}
        case FillOp():
            operand = numbers[op.operands[0]]
            return {"op": "fill", "operand": operand, "value": value_form(op.value.data)}
        case SelectOp():
            return {
                "op": "select",
                "keys": numbers[op.keys],
                "queries": numbers[op.queries],
                "function": function_form(op.predicate),
                "selects_none": op.selects_none is not None,
            }
        case SelectorAndOp() | SelectorOrOp() | SelectorNotOp() | SelectorSingleOp():
            name = op.name.removeprefix("rasp.")
            return {"op": name, "operands": [numbers[operand] for operand in op.operands]}
        case SelectorBestOp():
            return {
                "op": "selector_best",
                "selector": numbers[op.selector],
                "scores": [numbers[score] for score in op.scores],
                "least": list(op.least),
            }
        case SelectorWidthOp():
            return {"op": "width", "selector": numbers[op.selector]}
        case AggregateSumOp():
            operands = {"selector": numbers[op.selector], "values": numbers[op.values]}
            return {"op": "aggregate_sum", **operands}
        case AggregateOp():
            return {
                "op": "aggregate",
                "selector": numbers[op.selector],
                "values": numbers[op.values],
                "default": value_form(op.default_value),
                "agreeing": op.agreeing is not None,
            }
        case _:
            return None


def function_form(region: Region) -> dict[str, Any]:
    """The JSON form of the function that a region computes: a list of steps on numbered slots."""
    block = region.block
    slots: dict[SSAValue, int] = {arg: i for i, arg in enumerate(block.args)}
    steps: list[list[Any]] = []
    for op in block.ops:
        if isinstance(op, YieldOp):
            return {"arity": len(block.args), "steps": steps, "result": slots[op.value]}
        steps.append(_step(op, [slots[operand] for operand in op.operands]))
        slots[op.results[0]] = len(slots)
    raise AssertionError("a region of scalar ops ends in rasp.yield")


def _step(op: Operation, operands: list[int]) -> list[Any]:
    match op:
        case LiteralOp():
            return ["literal", value_form(op.value.data)]
        case CmpOp():
            return [f"cmp_{op.comparison.data.value}", *operands]
        case ItemOp():
            return ["item", *operands, op.index.value.data]
        case InOp():
            members = [value_form(member) for member in op.domain.data]
            return ["in", *operands, members + ([None] if op.domain.data.undefined else [])]
        case LookupOp():
            entries = [
                [[value_form(part) for part in key], value_form(value)]
                for key, value in op.table.function.items()
            ]
            return ["lookup", operands, entries]
        case _:
            return [op.name.removeprefix("rasp."), *operands]
